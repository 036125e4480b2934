package org.tongxin.network.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.Metric;
import org.tongxin.figures.Qualifier;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;
import org.tongxin.network.input.FactField;

/** A thing whose facts can be corrected: which ones, and how their texts read. */
sealed interface Correctable {
  String id();

  int version();

  /** What the fact says now; null for nothing. */
  @Nullable String text(FactField field);

  /** The same thing, its next version, with the fact put right. */
  Correctable corrected(FactField field, @Nullable String value);

  record OfUnit(Unit unit) implements Correctable {
    @Override
    public String id() {
      return unit.id();
    }

    @Override
    public int version() {
      return unit.version();
    }

    @Override
    public @Nullable String text(FactField field) {
      return switch (field) {
        case NAME -> unit.name();
        case NAME_EN -> unit.nameEn();
        case FOUNDED -> unit.founded();
        case KIND -> unit.kind().name();
        case ROLE, SINCE, UNTIL, VALUE, QUALIFIER, AS_OF -> throw notHere();
      };
    }

    @Override
    public Correctable corrected(FactField field, @Nullable String value) {
      return new OfUnit(
          switch (field) {
            case NAME -> unit.named(name(value), unit.nameEn(), unit.aliases());
            case NAME_EN -> unit.named(unit.name(), nameEn(value), unit.aliases());
            case FOUNDED -> unit.with(unit.kind(), unit.regionId(), founded(value));
            case KIND -> unit.with(one(UnitKind.class, value), unit.regionId(), unit.founded());
            case ROLE, SINCE, UNTIL, VALUE, QUALIFIER, AS_OF -> throw notHere();
          });
    }
  }

  record OfAlliance(Alliance alliance) implements Correctable {
    @Override
    public String id() {
      return alliance.id();
    }

    @Override
    public int version() {
      return alliance.version();
    }

    @Override
    public @Nullable String text(FactField field) {
      return switch (field) {
        case NAME -> alliance.name();
        case NAME_EN -> alliance.nameEn();
        case FOUNDED -> alliance.founded();
        case KIND, ROLE, SINCE, UNTIL, VALUE, QUALIFIER, AS_OF -> throw notHere();
      };
    }

    @Override
    public Correctable corrected(FactField field, @Nullable String value) {
      return new OfAlliance(
          switch (field) {
            case NAME -> alliance.with(name(value), alliance.nameEn(), alliance.founded());
            case NAME_EN -> alliance.with(alliance.name(), nameEn(value), alliance.founded());
            case FOUNDED -> alliance.with(alliance.name(), alliance.nameEn(), founded(value));
            case KIND, ROLE, SINCE, UNTIL, VALUE, QUALIFIER, AS_OF -> throw notHere();
          });
    }
  }

  record OfMembership(Membership membership) implements Correctable {
    @Override
    public String id() {
      return membership.id();
    }

    @Override
    public int version() {
      return membership.version();
    }

    @Override
    public @Nullable String text(FactField field) {
      return switch (field) {
        case ROLE -> membership.role().name();
        case SINCE -> membership.since() == null ? null : membership.since().toString();
        case UNTIL -> membership.until() == null ? null : membership.until().toString();
        case NAME, NAME_EN, FOUNDED, KIND, VALUE, QUALIFIER, AS_OF -> throw notHere();
      };
    }

    @Override
    public Correctable corrected(FactField field, @Nullable String value) {
      return new OfMembership(
          switch (field) {
            case ROLE ->
                membership.with(
                    one(MembershipRole.class, value), membership.since(), membership.until());
            case SINCE ->
                dated(membership.with(membership.role(), date(value), membership.until()));
            case UNTIL ->
                dated(membership.with(membership.role(), membership.since(), date(value)));
            case NAME, NAME_EN, FOUNDED, KIND, VALUE, QUALIFIER, AS_OF -> throw notHere();
          });
    }

    private static Membership dated(Membership membership) {
      // Without a start and a day from which it is stated it would hold on no day at all.
      new Checks()
          .that(
              membership.firstDay() != null,
              Refusal.badInput("input.value", "起始日不能为空", "no source says since when else"))
          .period("input.value", membership.firstDay(), "input.value", membership.until())
          .refuse();
      return membership;
    }
  }

  record OfMetric(Metric metric) implements Correctable {
    @Override
    public String id() {
      return metric.id();
    }

    @Override
    public int version() {
      return metric.version();
    }

    @Override
    public @Nullable String text(FactField field) {
      return switch (field) {
        case VALUE -> metric.value().toPlainString();
        case QUALIFIER -> metric.qualifier().name();
        case AS_OF -> metric.asOf();
        case NAME, NAME_EN, FOUNDED, KIND, ROLE, SINCE, UNTIL -> throw notHere();
      };
    }

    @Override
    public Correctable corrected(FactField field, @Nullable String value) {
      return new OfMetric(
          switch (field) {
            case VALUE -> metric.with(number(value), metric.qualifier(), metric.asOf());
            case QUALIFIER ->
                metric.with(metric.value(), one(Qualifier.class, value), metric.asOf());
            case AS_OF -> metric.with(metric.value(), metric.qualifier(), founded(value));
            case NAME, NAME_EN, FOUNDED, KIND, ROLE, SINCE, UNTIL -> throw notHere();
          });
    }
  }

  private static RuntimeException notHere() {
    return Refusal.badInput("input.field", "该对象没有此字段", "the subject has no such field")
        .asException();
  }

  private static RuntimeException notOne() {
    return Refusal.badInput("input.value", "不是该字段的有效值", "is no value of this field").asException();
  }

  private static String name(@Nullable String value) {
    if (value == null) {
      throw notOne();
    }
    new Checks().name("input.value", value).refuse();
    return value;
  }

  private static @Nullable String nameEn(@Nullable String value) {
    new Checks().name("input.value", value).refuse();
    return value;
  }

  private static @Nullable String founded(@Nullable String value) {
    new Checks().partialDate("input.value", value).refuse();
    return value;
  }

  private static @Nullable LocalDate date(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw notOne();
    }
  }

  private static BigDecimal number(@Nullable String value) {
    try {
      if (value != null && value.length() <= 40) {
        var number = new BigDecimal(value);
        new Checks().number("input.value", number).refuse();
        return number;
      }
    } catch (NumberFormatException e) {
      throw notOne();
    }
    throw notOne();
  }

  private static <E extends Enum<E>> E one(Class<E> type, @Nullable String value) {
    return Arrays.stream(type.getEnumConstants())
        .filter(each -> each.name().equals(value))
        .findFirst()
        .orElseThrow(Correctable::notOne);
  }
}
