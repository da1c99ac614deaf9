package dev.parley;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Holds the shape of the house: which package may know which, and which library lives where. */
@AnalyzeClasses(packages = "dev.parley", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {
    private static final String ROOT = "dev.parley";

    @ArchTest
    static void packagesAreExactlyThese(JavaClasses classes) {
        Set<String> found =
                classes.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(found)
                .containsExactly(
                        ROOT,
                        ROOT + ".annotate",
                        ROOT + ".export",
                        ROOT + ".extract",
                        ROOT + ".find",
                        ROOT + ".graph",
                        ROOT + ".model",
                        ROOT + ".network",
                        ROOT + ".read",
                        ROOT + ".resolve",
                        ROOT + ".serve");
    }

    @ArchTest
    static void modelKnowsTheJdkOnly(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".model")
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("java..", ROOT + ".model")
                .check(classes);
    }

    @ArchTest
    static void aStageKnowsTheNounsAndNoOtherStage(JavaClasses classes) {
        for (String stage :
                new String[] {"read", "find", "annotate", "extract", "resolve", "graph", "network", "export"}) {
            mayUse(classes, stage);
        }
        mayUse(classes, "serve", "graph", "network", "export");
    }

    @ArchTest
    static void nobodyUsesTheRoot(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT)
                .check(classes);
    }

    @ArchTest
    static void thereAreNoCycles(JavaClasses classes) {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @ArchTest
    static void eachLibraryHasItsRoom(JavaClasses classes) {
        livesIn(classes, "edu.stanford.nlp..", "annotate", "extract");
        livesIn(classes, "org.apache.jena..", "graph", "serve");
        livesIn(classes, "org.springframework..", "serve");
        livesIn(classes, "ai.onnxruntime..", "find");
        livesIn(classes, "ai.djl..", "find");
        livesIn(classes, "org.jsoup..", "read");
        livesIn(classes, "org.apache.tika..", "read");
        livesIn(classes, "org.apache.poi..", "read");
        livesIn(classes, "org.apache.pdfbox..", "read");
    }

    @ArchTest
    static void nothingPrintsOutsideTheRoot(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".*")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(classes);
    }

    @ArchTest
    static void noStageReadsTheClockOrDrawsRandomNumbers(JavaClasses classes) {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".find", ROOT + ".annotate", ROOT + ".extract", ROOT + ".resolve", ROOT + ".network")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(java.util.Random.class)
                .check(classes);
    }

    private static void mayUse(JavaClasses classes, String stage, String... others) {
        String[] forbidden = Arrays.stream(new String[] {
                    "read", "find", "annotate", "extract", "resolve", "graph", "network", "export", "serve"
                })
                .filter(other -> !other.equals(stage) && !Arrays.asList(others).contains(other))
                .map(other -> ROOT + "." + other + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(ROOT + "." + stage + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .allowEmptyShould(true)
                .check(classes);
    }

    private static void livesIn(JavaClasses classes, String library, String... rooms) {
        String[] packages =
                Arrays.stream(rooms).map(room -> ROOT + "." + room + "..").toArray(String[]::new);
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(classes);
    }
}
