package org.tongxin.imports.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.Payloads;
import org.tongxin.imports.ImportListingsInput;
import org.tongxin.imports.ImportRun;
import org.tongxin.imports.UndoImportInput;
import org.tongxin.imports.ledger.Importing;
import org.tongxin.imports.ledger.Runs;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;

/** Importing sheets, looking how far that has come, and taking it back. */
@GraphQLApi
public class ImportApi {
  private final Importing importing;
  private final Runs runs;
  private final Callers callers;
  private final Payloads payloads;

  ImportApi(Importing importing, Runs runs, Callers callers, Payloads payloads) {
    this.importing = importing;
    this.runs = runs;
    this.callers = callers;
    this.payloads = payloads;
  }

  @Query("import")
  @Nullable @Allowed(Right.SIGNED_IN)
  @Description(
      "An import and how far it has come, for whoever started it and administrators (查询导入任务)")
  public Uni<ImportRun> run(@Name("id") @Id @Description("Id of the import (编号)") String id) {
    return callers
        .current()
        .chain(caller -> runs.visible(caller, List.of(id)))
        .map(found ->
            found.stream().findFirst().orElseThrow(() -> Refusal.notFound("id").asException()));
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Imports an uploaded sheet, as a coordinator: checked whole, then written in the background where it has no fault (导入表格)")
  public Uni<ImportPayload> importListings(
      @Name("input") @Description("What is to be done (输入)") ImportListingsInput input) {
    return payloads.answer(caller -> importing.start(caller, input), ImportPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Takes back what an import made, all of it or nothing, within 48 hours: listings are withdrawn, units removed (撤销导入)")
  public Uni<ImportPayload> undoImport(
      @Name("input") @Description("What is to be done (输入)") UndoImportInput input) {
    return payloads.answer(caller -> importing.undo(caller, input), ImportPayload::new);
  }

  @Description("The first 1000 faults, in the order of the rows (错误)")
  public List<@NonNull ImportFault> faults(@Source ImportRun run) {
    Language language = Languages.current();
    return run.cellFaults().stream().map(fault -> ImportFault.of(fault, language)).toList();
  }

  @Description("The state in the language of Accept-Language (状态的文字)")
  public String stateLabel(@Source ImportRun run) {
    return Languages.label(run.state());
  }
}
