package org.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sqlite.date.FastDateFormat;
import org.sqlite.util.LoggerFactory;

/** The classes that stand before sqlite-jdbc's own have all that the rest of sqlite-jdbc calls, whichever version of it comes next. */
class StandInsTest {

    private static final List<Class<?>> STAND_INS = List.of(SQLiteJDBCLoader.class, FastDateFormat.class, LoggerFactory.class);

    /** The driver for DriverManager asks for the version; the date classes know each other. */
    private static final List<String> LEFT_OUT = List.of("org.sqlite.JDBC", "org.sqlite.date.", "org.sqlite.nativeimage.");

    @Test
    void standFirst() {
        for (Class<?> standIn : STAND_INS) {
            assertThat(place(standIn)).as(standIn.getName()).isEqualTo(place(dev.quoth.Quoth.class));
        }
    }

    @Test
    void haveAllThatIsCalled() {
        Map<String, JavaClass> ours = new ClassFileImporter().importClasses(STAND_INS).stream()
                .collect(Collectors.toMap(JavaClass::getName, Function.identity()));
        JavaClasses theirs = new ClassFileImporter().importUrl(place(SQLiteConnection.class));
        List<String> called = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (JavaClass caller : theirs) {
            for (JavaCodeUnitAccess<?> access : caller.getCodeUnitAccessesFromSelf()) {
                JavaClass standIn = ours.get(access.getTargetOwner().getName());
                if (standIn == null || ours.containsKey(caller.getName()) || LEFT_OUT.stream().anyMatch(caller.getName()::startsWith)) {
                    continue;
                }
                String wanted = signature(access.getTarget().getName(), access.getTarget().getRawParameterTypes(), access.getTarget()
                        .getRawReturnType());
                called.add(wanted);
                if (standIn.getCodeUnits().stream().noneMatch(unit -> signature(unit).equals(wanted))) {
                    missing.add(caller.getName() + " calls " + standIn.getName() + "." + wanted);
                }
            }
        }
        assertThat(new TreeSet<>(called)).hasSizeGreaterThan(4);
        assertThat(missing).isEmpty();
    }

    private static String signature(JavaCodeUnit unit) {
        return signature(unit.getName(), unit.getRawParameterTypes(), unit.getRawReturnType());
    }

    private static String signature(String name, List<JavaClass> parameters, JavaClass result) {
        return name + parameters.stream().map(JavaClass::getName).toList() + result.getName();
    }

    private static URL place(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }
}
