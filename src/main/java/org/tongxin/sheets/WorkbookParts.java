package org.tongxin.sheets;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a workbook keeps what is read of it.
 *
 * @param sheet name of the part with the first sheet that is not hidden
 * @param strings name of the part with the shared strings; null where it has none
 * @param styles name of the part with the number formats; null where it has none
 * @param from1904 whether days count from 1904, as old Macintoshes did
 */
record WorkbookParts(
    String sheet, @Nullable String strings, @Nullable String styles, boolean from1904) {
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private record Sheet(@Nullable String relation, boolean from1904) {}

  private record Relations(Map<String, String> byId, Map<String, String> byType) {}

  static WorkbookParts of(Archive archive) {
    String main = main(archive);
    if (!archive.has(main)) {
      throw Unfit.NOT_A_SPREADSHEET.found();
    }
    refuseMacros(archive);
    Relations relations = relations(archive, main);
    Sheet sheet = sheet(archive, main);
    @Nullable String target =
        sheet.relation() == null ? null : relations.byId().get(sheet.relation());
    if (target == null) {
      throw Unfit.DAMAGED.found();
    }
    return new WorkbookParts(
        target,
        present(archive, relations.byType().get("sharedStrings")),
        present(archive, relations.byType().get("styles")),
        sheet.from1904());
  }

  private static String main(Archive archive) {
    return relations(archive, "").byType().getOrDefault("officeDocument", "xl/workbook.xml");
  }

  private static @Nullable String present(Archive archive, @Nullable String part) {
    return part != null && archive.has(part) ? part : null;
  }

  // A macro's part may have any name, but not any type.
  private static void refuseMacros(Archive archive) {
    if (!archive.has(CONTENT_TYPES)) {
      return;
    }
    try (XmlPart types = archive.part(CONTENT_TYPES)) {
      while (types.next()) {
        if (types.starts("Override") || types.starts("Default")) {
          @Nullable String type = types.attribute("ContentType");
          if (type != null && (type.contains("macroEnabled") || type.contains("vbaProject"))) {
            throw Unfit.MACROS.found();
          }
        }
      }
    }
  }

  private static Sheet sheet(Archive archive, String main) {
    boolean from1904 = false;
    @Nullable String relation = null;
    try (XmlPart workbook = archive.part(main)) {
      while (relation == null && workbook.next()) {
        if (workbook.starts("workbookPr")) {
          @Nullable String flag = workbook.attribute("date1904");
          from1904 = "1".equals(flag) || "true".equals(flag);
        } else if (workbook.starts("sheet") && !isHidden(workbook.attribute("state"))) {
          relation = workbook.attribute("id");
        }
      }
    }
    return new Sheet(relation, from1904);
  }

  private static boolean isHidden(@Nullable String state) {
    return "hidden".equals(state) || "veryHidden".equals(state);
  }

  private static Relations relations(Archive archive, String part) {
    int cut = part.lastIndexOf('/') + 1;
    String folder = part.substring(0, cut);
    String name = folder + "_rels/" + part.substring(cut) + ".rels";
    var relations = new Relations(new HashMap<>(), new HashMap<>());
    if (!archive.has(name)) {
      return relations;
    }
    try (XmlPart xml = archive.part(name)) {
      while (xml.next()) {
        if (xml.starts("Relationship") && !"External".equals(xml.attribute("TargetMode"))) {
          note(relations, xml, folder);
        }
      }
    }
    return relations;
  }

  private static void note(Relations relations, XmlPart xml, String folder) {
    @Nullable String id = xml.attribute("Id");
    @Nullable String type = xml.attribute("Type");
    @Nullable String target = xml.attribute("Target");
    if (id == null || type == null || target == null || relations.byId().size() > Limits.ENTRIES) {
      throw Unfit.DAMAGED.found();
    }
    String path = resolved(folder, target);
    relations.byId().put(id, path);
    relations.byType().putIfAbsent(type.substring(type.lastIndexOf('/') + 1), path);
  }

  private static String resolved(String folder, String target) {
    var steps = new ArrayDeque<String>();
    for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
