package org.tongxin.imports;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.kernel.Position;
import org.tongxin.sheets.CellFault;

/** One sheet on its way in, and how far it has come. */
@Description("One sheet on its way in, and how far it has come (导入任务)")
public record ImportRun(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Ignore String actor,
    @Description("What its rows are about (内容)") ImportSubject subject,
    @Description("Whether it is only looked at (方式)") ImportMode mode,
    @Description("Where it stands (状态)") ImportState state,
    @Description("How many rows the sheet has below its header (总行数)") int rows,
    @Description("How many of them are done: written, or in a dry run checked (已处理行数)")
        int rowsDone,
    @Description("How many faults it has, listed or not (错误总数)") int faultCount,
    @Ignore List<CellFault> cellFaults,
    @Description("How many things it made (已创建数量)") int createdCount,
    @Description("When it began (开始时间)") Instant startedAt,
    @Nullable @Description("When it came to its end; null before (结束时间)") Instant endedAt,
    @Ignore Position position)
    implements Node {
  public ImportRun {
    cellFaults = List.copyOf(cellFaults);
  }
}
