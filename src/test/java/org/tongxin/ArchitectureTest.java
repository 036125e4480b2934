package org.tongxin;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import io.smallrye.graphql.api.Subscription;
import java.util.List;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Query;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Allowed;

/** The rooms and who may import whom, as a list that can be read. */
class ArchitectureTest {
  private static final String ROOT = "org.tongxin.";
  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.tongxin");

  @Test
  void everyRoomImportsOnlyTheRoomsBelowIt() {
    room("kernel");
    room("recurrence", "kernel");
    room("journal", "kernel");
    room("graph", "kernel", "journal");
    room("access", "kernel", "journal");
    room("sheets", "kernel", "journal", "access");
    room("api", "kernel", "journal", "graph", "access");
    room("figures", "kernel", "journal", "access", "api");
    room("network", "kernel", "journal", "graph", "access", "api", "figures");
    room("arrangements", "kernel", "journal", "graph", "access", "api", "figures", "network");
    room("calendar", "kernel", "journal", "access", "api", "network", "arrangements", "recurrence");
    room(
        "sharing",
        "kernel",
        "journal",
        "graph",
        "access",
        "api",
        "figures",
        "network",
        "arrangements",
        "recurrence",
        "calendar");
    room(
        "duty",
        "kernel",
        "journal",
        "graph",
        "access",
        "api",
        "figures",
        "network",
        "arrangements",
        "recurrence",
        "calendar");
    room(
        "meetings",
        "kernel",
        "journal",
        "access",
        "api",
        "figures",
        "network",
        "recurrence",
        "calendar",
        "duty");
    room(
        "matching",
        "kernel",
        "journal",
        "graph",
        "access",
        "api",
        "figures",
        "network",
        "arrangements",
        "recurrence",
        "sharing",
        "duty");
    room("imports", "kernel", "journal", "graph", "access", "api", "network", "sharing", "sheets");
    room(
        "practice",
        "kernel",
        "journal",
        "access",
        "api",
        "figures",
        "network",
        "recurrence",
        "sharing",
        "matching",
        "duty",
        "meetings");
    room(
        "facts",
        "kernel",
        "journal",
        "figures",
        "network",
        "recurrence",
        "arrangements",
        "sharing",
        "matching",
        "duty",
        "meetings");
    room("stores");
  }

  @Test
  void theHostOfTheStoresStandsAlone() {
    assertThat(in("stores.host")).isNotEmpty();
    noClasses()
        .that()
        .resideInAPackage(ROOT + "stores.host..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "the rest of the house",
                type ->
                    type.getPackageName().startsWith(ROOT)
                        && !type.getPackageName().equals(ROOT + "stores.host")))
        .check(HOUSE);
  }

  @Test
  void onlyGraphRoomsTouchTheNeo4jDriver() {
    assertThat(HOUSE.stream().filter(type -> dependsOn(type, "org.neo4j"))).isNotEmpty();
    noClasses()
        .that()
        .resideOutsideOfPackage("..graph..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.neo4j..")
        .check(HOUSE);
  }

  @Test
  void onlyTheJournalOpensSessions() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "journal..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("org.hibernate.reactive.mutiny.Mutiny$SessionFactory")
        .check(HOUSE);
  }

  @Test
  void onlyStoresStartProcesses() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "stores..")
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.ProcessBuilder")
        .check(HOUSE);
  }

  @Test
  void theKernelIsFreeOfFrameworks() {
    classes()
        .that()
        .resideInAPackage(ROOT + "kernel")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "kernel",
            "java..",
            "org.jspecify..",
            "com.ibm.icu..",
            "org.eclipse.microprofile.graphql")
        .check(HOUSE);
  }

  @Test
  void everyOperationSaysWhoMayCallIt() {
    methods()
        .that()
        .areAnnotatedWith(Query.class)
        .or()
        .areAnnotatedWith(Mutation.class)
        .or()
        .areAnnotatedWith(Subscription.class)
        .should()
        .beAnnotatedWith(Allowed.class)
        .check(HOUSE);
  }

  @Test
  void thereAreNoCycles() {
    SlicesRuleDefinition.slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void noClassIsNamedForWhatItIsTechnically() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|DTO)$").check(HOUSE);
  }

  private static void room(String room, String... below) {
    assertThat(in(room)).as("the room %s exists", room).isNotEmpty();
    for (String allowed : below) {
      assertThat(in(allowed)).as("the room %s exists", allowed).isNotEmpty();
    }
    List<String> allowed = List.of(below);
    noClasses()
        .that()
        .resideInAPackage(ROOT + room + "..")
        .should()
        .dependOnClassesThat(
            DescribedPredicate.describe(
                "rooms other than " + allowed,
                type ->
                    isOfTheHouse(type)
                        && !roomOf(type).equals(room)
                        && !allowed.contains(roomOf(type))))
        .check(HOUSE);
  }

  private static List<JavaClass> in(String room) {
    return HOUSE.stream()
        .filter(type -> (type.getPackageName() + ".").startsWith(ROOT + room + "."))
        .toList();
  }

  private static boolean isOfTheHouse(JavaClass type) {
    return type.getPackageName().startsWith(ROOT);
  }

  private static String roomOf(JavaClass type) {
    return type.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", "");
  }

  private static boolean dependsOn(JavaClass type, String prefix) {
    return type.getDirectDependenciesFromSelf().stream()
        .anyMatch(dependency -> dependency.getTargetClass().getPackageName().startsWith(prefix));
  }
}
