package dev.quoth;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the table of rooms: who may know whom. */
class RoomsTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.quoth");

    /** The rooms in the order news goes through them, each with the rooms it may use. */
    private static final Map<String, List<String>> MAY_USE = Map.ofEntries(
            Map.entry("news", List.of()),
            Map.entry("web", List.of()),
            Map.entry("feed", List.of("news", "web")),
            Map.entry("article", List.of("news", "web")),
            Map.entry("quote", List.of("news")),
            Map.entry("library", List.of("news", "feed")),
            Map.entry("update", List.of("news", "web", "feed", "article", "quote", "library")),
            Map.entry("text", List.of()),
            Map.entry("settings", List.of("text")),
            Map.entry("cli", List.of("news", "web", "feed", "article", "quote", "library", "update", "text", "settings")),
            Map.entry("tui", List.of("news", "feed", "library", "update", "text", "settings")));

    /** The inner rooms of quotes in the order an article goes through them; the outermost, which puts them together, comes last. */
    private static final List<String> OF_QUOTES =
            List.of("word", "mark", "paragraph", "name", "layout", "person", "subject", "clause", "reference", "match", "");

    @TestFactory
    List<DynamicTest> roomsUseOnlyRoomsBeforeThem() {
        return MAY_USE.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(room.getKey(), () -> ArchRuleDefinition.noClasses()
                        .that().resideInAPackage("dev.quoth." + room.getKey() + "..")
                        .should().dependOnClassesThat(inAnotherRoomThan(room.getKey(), room.getValue()))
                        .allowEmptyShould(true)
                        .check(CLASSES)))
                .toList();
    }

    @Test
    void roomsHaveNoCircles() {
        slices().matching("dev.quoth.(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(CLASSES);
    }

    @TestFactory
    List<DynamicTest> innerRoomsOfQuotesUseOnlyThoseBeforeThem() {
        return OF_QUOTES.stream().limit(OF_QUOTES.size() - 1L)
                .map(room -> DynamicTest.dynamicTest("quote." + room, () -> ArchRuleDefinition.noClasses()
                        .that().resideInAPackage(ofQuotes(room))
                        .should().dependOnClassesThat().resideInAnyPackage(
                                OF_QUOTES.stream().skip(OF_QUOTES.indexOf(room) + 1L).map(RoomsTest::ofQuotes).toArray(String[]::new))
                        .check(CLASSES)))
                .toList();
    }

    @Test
    void quotesHaveOneDoor() {
        ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackage("dev.quoth.quote..")
                .should().dependOnClassesThat().resideInAPackage("dev.quoth.quote.*..")
                .check(CLASSES);
    }

    private static String ofQuotes(String room) {
        return room.isEmpty() ? "dev.quoth.quote" : "dev.quoth.quote." + room;
    }

    @Test
    void onlyTheTerminalKnowsLanterna() {
        ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackage("dev.quoth.tui.terminal..")
                .should().dependOnClassesThat().resideInAPackage("com.googlecode.lanterna..")
                .check(CLASSES);
    }

    @Test
    void onlyArticlesKnowMarkdownsTree() {
        ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackage("dev.quoth.article..")
                .should().dependOnClassesThat().resideInAPackage("org.commonmark..")
                .check(CLASSES);
    }

    @Test
    void onlyTheLibraryKnowsSql() {
        ArchRuleDefinition.noClasses()
                .that().resideOutsideOfPackage("dev.quoth.library..")
                .should().dependOnClassesThat().resideInAnyPackage("java.sql..", "org.sqlite..")
                .check(CLASSES);
    }

    @Test
    void framesPanesAndStateArePure() {
        ArchRuleDefinition.noClasses()
                .that().resideInAnyPackage("dev.quoth.tui.frame..", "dev.quoth.tui.page..", "dev.quoth.tui.pane..", "dev.quoth.tui.state..")
                .should().dependOnClassesThat().resideInAnyPackage("java.nio.file..", "java.net.http..", "java.util.concurrent..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaClass> inAnotherRoomThan(String own, List<String> allowed) {
        return DescribedPredicate.describe("are in a room that " + own + " may not use", type -> {
            String name = type.getPackageName();
            if (!name.startsWith("dev.quoth")) {
                return false;
            }
            String room = name.equals("dev.quoth") ? "" : name.substring("dev.quoth.".length()).split("\\.")[0];
            return !room.equals(own) && !allowed.contains(room);
        });
    }
}
