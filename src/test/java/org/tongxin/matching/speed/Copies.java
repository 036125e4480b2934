package org.tongxin.matching.speed;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/**
 * Many more offers like those that were imported, which takes the import a quarter of an hour and
 * more: rows and journal entries in one transaction, each offer with an id, a code, a title and an
 * owner of its own. The projector brings them into the graph as anything else. All offers are open
 * on three evenings a week.
 */
record Copies(DataSource ledger) {
  private static final String LISTED =
      """
      insert into listing
      select made.* from copies join listing l on l.id = copies.seed,
        jsonb_populate_record(l, jsonb_build_object('id', copies.id, 'code', copies.code,
          'title', copies.title, 'owner_ids', jsonb_build_array(owner))) made
      """;
  private static final String JOURNALLED =
      """
      insert into journal (event_id, subject_id, subject_version, kind, schema_version, payload, actor, at)
      select gen_random_uuid(), c.id, j.subject_version, j.kind, j.schema_version,
        j.payload || jsonb_build_object('offer', j.payload->'offer'
          || jsonb_build_object('id', c.id, 'code', c.code, 'title', c.title, 'links',
            j.payload#>'{offer,links}' || jsonb_build_object('ownerIds', jsonb_build_array(c.owner)))),
        j.actor, j.at
      from copies c join listing l on l.id = c.seed
      join journal j on j.subject_id = c.seed and j.subject_version = l.version
      """;
  private static final String OPENED =
      """
      insert into offer_window
      select 'speed-' || id, 1, id, 'Asia/Shanghai', 'FREQ=WEEKLY;BYDAY=MO,WE,SA', current_date, null,
        '18:00', '21:00', '{}', null, false, false
      from listing where code like 'speed-offer-%'
      """;

  /** Until there are so many, of which the first were imported. */
  void make(int imported, int offers) throws SQLException {
    try (var connection = ledger.getConnection();
        var statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String step : List.of(drawn(imported, offers), LISTED, JOURNALLED, OPENED)) {
        statement.executeUpdate(step);
      }
      connection.commit();
      connection.setAutoCommit(true);
      statement.execute("analyze");
    }
  }

  // What is imported ends in a random part: six digits of it become the number.
  private static String drawn(int imported, int offers) {
    return """
    create temporary table copies on commit drop as
    select seed.id as seed, left(seed.id, -6) || lpad(n::text, 6, '0') as id, 'speed-offer-' || n as code,
      split_part(seed.title, '#', 1) || '#' || n as title, unit.id as owner
    from generate_series(%d, %d) n
    join (select *, row_number() over (order by code) - 1 as rank from listing
      where code like 'speed-offer-%%') seed on seed.rank = n %% %1$d
    join (select id, row_number() over (order by code) - 1 as rank from unit
      where code like 'speed-unit-%%') unit on unit.rank = n * 7919 %% %d
    """
        .formatted(imported, offers - 1, Sheets.UNITS);
  }
}
