package org.tongxin.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.imports.ImportFixture.HEADER;
import static org.tongxin.imports.ImportFixture.csv;
import static org.tongxin.imports.ImportFixture.faults;
import static org.tongxin.imports.ImportFixture.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;

/** Files that are no sheets are refused before there is a run; wrong sheets are faulty. */
@OnRealStores
class UnfitFilesTest {

  @Test
  void whatIsNoSpreadsheetIsRefused() {
    refused("%PDF-1.7 and so on".getBytes(StandardCharsets.UTF_8), "not a spreadsheet");
  }

  @Test
  void anEncryptedWorkbookIsRefused() {
    var container = new ByteArrayOutputStream();
    container.writeBytes(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    container.writeBytes("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
    refused(container.toByteArray(), "encrypted");
  }

  @Test
  void aWorkbookWithMacrosIsRefused() throws IOException {
    var workbook = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(workbook)) {
      zip.putNextEntry(new ZipEntry("xl/vbaProject.bin"));
    }
    refused(workbook.toByteArray(), "macros");
  }

  @Test
  void moreRowsThanTenThousandAreRefused() {
    refused(csv(HEADER + "\n" + "a,b,c,d\n".repeat(10_001)), "more than 10000 rows");
  }

  @Test
  void aWrongHeaderIsAFaultOfItsCell() {
    Reply reply = importing(csv("标题,主体,类目,颜色", "a,b,c,d"), ImportSubject.OFFERS, ImportMode.APPLY);

    assertThat(reply.done().get("state")).isEqualTo("FAULTY");
    assertThat(faults(reply)).contains("D1 颜色: an unknown column");
    Reply lacking = importing(csv("标题,主体", "a,b"), ImportSubject.OFFERS, ImportMode.APPLY);
    assertThat(faults(lacking.done()))
        .containsExactly("A1 类目: the required column Category is missing");
  }

  @Test
  void aFormulaIsAFaultOfItsCell() {
    Reply reply = importing(csv("名称,类别", "=1+1,学校"), ImportSubject.UNITS, ImportMode.APPLY);

    assertThat(faults(reply.done())).containsExactly("A2 名称: a formula; enter its value instead");
    assertThat(reply.get("createdCount")).isEqualTo("0");
  }

  private static void refused(byte[] file, String why) {
    Reply reply = importing(file, ImportSubject.OFFERS, ImportMode.APPLY);

    assertThat(reply.errors()).containsExactly("BAD_INPUT input.upload");
    assertThat(reply.messages().getFirst()).contains(why);
  }
}
