package org.tongxin.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The rows of a .csv file. */
final class CsvRows {
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Pattern NUMBER =
      Pattern.compile("[+-][0-9][0-9,]*([.][0-9]+)?([eE][+-]?[0-9]+)?%?");

  private CsvRows() {}

  static void read(byte[] bytes, RowGate gate) {
    String text = decoded(bytes);
    var handler =
        CsvRecordHandler.of(limits ->
            limits
                .maxFields(text.length() + 1)
                .maxFieldSize(text.length() + 1)
                .maxRecordSize(text.length() + 1));
    int number = 0;
    try (CsvReader<CsvRecord> records =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .skipEmptyLines(false)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .maxBufferSize(Math.max(1024, Math.addExact(text.length(), 1)))
            .allowUnclosedQuote(false)
            .build(handler, text)) {
      for (CsvRecord record : records) {
        row(++number, record.getFields(), gate);
      }
    } catch (CsvParseException e) {
      throw Unfit.BAD_QUOTES.found();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // nothing is read but a text in memory
    }
  }

  private static void row(int number, List<String> fields, RowGate gate) {
    gate.begin(number);
    for (int column = 0; column < fields.size(); column++) {
      String field = fields.get(column).strip();
      if (isFormula(field)) {
        gate.fault(column, CellReasons.FORMULA);
      } else {
        gate.cell(column, Apostrophe.unguard(field));
      }
    }
    gate.end();
  }

  // A lone sign stands for "nothing" in many sheets.
  private static boolean isFormula(String field) {
    return switch (field.isEmpty() ? ' ' : field.charAt(0)) {
      case '=', '@' -> true;
      case '+', '-' -> field.length() > 1 && !NUMBER.matcher(field).matches();
      default -> false;
    };
  }

  private static String decoded(byte[] bytes) {
    try {
      String text = strictly(bytes, StandardCharsets.UTF_8);
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      try {
        return strictly(bytes, GB18030);
      } catch (CharacterCodingException noText) {
        throw Unfit.NOT_A_SPREADSHEET.found();
      }
    }
  }

  private static String strictly(byte[] bytes, Charset charset) throws CharacterCodingException {
    return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The separator that the first line that is not blank has most of, outside quotes. */
  private static char separator(String text) {
    String header = text.stripLeading();
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    boolean quoted = false;
    for (int i = 0; i < header.length(); i++) {
      char each = header.charAt(i);
      quoted ^= each == '"';
      if (!quoted && (each == '\n' || each == '\r')) {
        break;
      }
      commas += !quoted && each == ',' ? 1 : 0;
      semicolons += !quoted && each == ';' ? 1 : 0;
      tabs += !quoted && each == '\t' ? 1 : 0;
    }
    if (tabs > commas && tabs >= semicolons) {
      return '\t';
    }
    return semicolons > commas ? ';' : ',';
  }
}
