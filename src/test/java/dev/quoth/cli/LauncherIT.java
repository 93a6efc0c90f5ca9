package dev.quoth.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the distribution, and that of a checkout that must be built first. */
class LauncherIT {

    /** A java that says what it is called with; asked to rehearse, it makes the archive. */
    private static final String JAVA = """
            #!/bin/sh
            for word; do
                case $word in
                    -XX:AOTCacheOutput=*) archive=${word#*=} ;;
                    dev.quoth.Rehearsal) echo "$archive" >>"$HOME/rehearsals"; : >"$archive"; exit 0 ;;
                esac
            done
            printf '%s\\n' "$@"
            """;

    @TempDir
    private Path home;
    private Shell shell;

    @BeforeEach
    void prepare() throws IOException {
        shell = Shell.built(home);
        java("jdk-99", "99.0.1", JAVA);
        java("jdk-11", "11.0.2", "#!/bin/sh\necho an old java\n");
    }

    /** JUnit warns of each link that leads out of the directory it takes away. */
    @AfterEach
    void unlink() {
        run("find . -type l -delete");
    }

    private void java(String name, String version, String script) throws IOException {
        Path jdk = Files.createDirectories(home.resolve(name).resolve("bin")).getParent();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Files.writeString(jdk.resolve("bin/java"), script);
        assertThat(jdk.resolve("bin/java").toFile().setExecutable(true)).isTrue();
    }

    private String run(String script) {
        Run.Result result = shell.run(script);
        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.err()).isEmpty();
        return result.out();
    }

    @Test
    void startsFromAnywhere() throws IOException {
        Path place = Files.createDirectories(home.resolve("a place\nof its own"));
        Files.copy(Shell.DISTRIBUTION.resolve("quoth"), place.resolve("quoth"));
        assertThat(place.resolve("quoth").toFile().setExecutable(true)).isTrue();
        Files.createSymbolicLink(place.resolve("quoth.jar"), Shell.DISTRIBUTION.resolve("quoth.jar"));
        Files.createSymbolicLink(place.resolve("lib"), Shell.DISTRIBUTION.resolve("lib"));
        assertThat(run("""
                cd 'a place
                of its own'
                ./quoth --version
                sh quoth --version
                ln -s "$PWD/quoth" ../link
                ln -s link ../second
                cd ..
                ./second --version
                PATH=$PWD:$PATH
                second --version
                """.stripIndent()).lines()).hasSize(4).allMatch(line -> line.startsWith("quoth "));
    }

    @Test
    void takesTheJavaThatIsAskedForAndNoOldOne() {
        assertThat(run("QUOTH_JAVA=$HOME/jdk-99/bin/java quoth list")).contains("dev.quoth.Quoth\n").endsWith("list\n");
        assertThat(run("JAVA_HOME=$HOME/jdk-99 quoth list")).contains("dev.quoth.Quoth\n").endsWith("list\n");
        assertThat(run("JAVA_HOME=$HOME/jdk-11 quoth --version")).startsWith("quoth ");
        assertThat(run("JAVA_HOME=/nowhere quoth --version")).startsWith("quoth ");
        assertThat(shell.run("QUOTH_JAVA=/nowhere/java quoth list"))
                .isEqualTo(new Run.Result(70, "", "quoth: QUOTH_JAVA is /nowhere/java, which cannot be run\n"));
    }

    @Test
    void tellsJavaOfTerminalsLocaleAndMemory() {
        assertThat(run("export JAVA_HOME=$HOME/jdk-99; LC_ALL=C QUOTH_XMX=1g quoth list '--filter=a b'"))
                .contains("-Xmx1g\n", "-Dquoth.terminals=\n", "-Dquoth.locale=C\n", "\n--filter=a b\n");
    }

    @Test
    void tellsJavaHowWideTheTerminalIs() {
        assumeTrue(Shell.has("script") && Files.isReadable(Path.of("/proc/self/fd")), "no script of Linux here, which makes terminals");
        assertThat(run("export JAVA_HOME=$HOME/jdk-99; script -qec 'stty cols 47 rows 20; quoth list' /dev/null | tr -d '\\r'"))
                .contains("-Dquoth.terminals=", "1\n-Dquoth.columns=47\n");
    }

    @Test
    void keepsClosedStreamsClosed() {
        assertThat(shell.run("quoth show - <&-")).isEqualTo(new Run.Result(1, "", "quoth: -: bad file descriptor\n"));
        assertThat(shell.run("quoth --version >&-")).isEqualTo(new Run.Result(1, "", "quoth: standard output: Bad file descriptor\n"));
        assertThat(shell.run("quoth nonsense 2>&-").status()).isEqualTo(2);
    }

    @Test
    void keepsNothingWithoutACacheDirectory() {
        assertThat(run("export JAVA_HOME=$HOME/jdk-99; env -u HOME -u XDG_CACHE_HOME quoth list")).doesNotContain("lib.path", "AOTCache");
        assertThat(run("export JAVA_HOME=$HOME/jdk-99 XDG_CACHE_HOME=/dev/null; quoth list")).doesNotContain("lib.path", "AOTCache");
    }

    @Test
    void makesAnArchiveForEachPartOnceAndUsesIt() {
        assertThat(run("""
                export JAVA_HOME=$HOME/jdk-99 XDG_CACHE_HOME=$HOME/.cache
                quoth list >/dev/null & quoth list >/dev/null & quoth list >/dev/null; wait
                while [ -d "$HOME"/.cache/quoth/start/*/lock ]; do sleep 0.05; done
                cat rehearsals
                for words in list '--library a.db list' 'show 1' 'quotes --speaker Brown' --version \
                        fetch '--feeds a --library b fetch' 'show -' 'quotes bin/quoth' 'show https://example.org/' \
                        --help read '--config c read 7'; do
                    quoth $words | sed -n "s|-XX:AOTCache=.*/|$words: |p"
                done
                """)).isEqualTo("""
                web.aot.new
                commands.aot.new
                reader.aot.new
                list: commands.aot
                --library a.db list: commands.aot
                show 1: commands.aot
                quotes --speaker Brown: commands.aot
                --version: commands.aot
                fetch: web.aot
                --feeds a --library b fetch: web.aot
                show -: web.aot
                quotes bin/quoth: web.aot
                show https://example.org/: web.aot
                --help: commands.aot
                read: reader.aot
                --config c read 7: reader.aot
                """);
    }

    @Test
    void looksForNoJavaAnewWhereThePathAlreadyLedToOne() {
        assertThat(run("""
                export XDG_CACHE_HOME=$HOME/.cache
                unset JAVA_HOME QUOTH_JAVA
                mkdir -p .sdkman/candidates/java before
                ln -s "$HOME/jdk-99" .sdkman/candidates/java/99
                quoth list >/dev/null
                while [ -d "$HOME"/.cache/quoth/start/*/lock ]; do sleep 0.05; done
                printf '#!/bin/sh\necho looked >>"$HOME/looked"\n' >before/readlink
                chmod +x before/readlink
                PATH=$HOME/before:$PATH quoth list | sed -n 's|-XX:AOTCache=.*/||p'
                cat looked 2>/dev/null || true
                """)).isEqualTo("commands.aot\n");
    }

    @Test
    void beginsAnewWhereAMakerOfArchivesWasKilled() {
        assertThat(run("""
                export JAVA_HOME=$HOME/jdk-99 XDG_CACHE_HOME=$HOME/.cache
                quoth list >/dev/null
                start=$(echo "$HOME"/.cache/quoth/start/*)
                while [ -d "$start/lock" ]; do sleep 0.05; done
                rm -r "$start"/* rehearsals
                mkdir "$start/lock"
                quoth list >/dev/null
                ls "$start"
                touch -d '11 minutes ago' "$start/lock"
                quoth list >/dev/null
                while [ -d "$start/lock" ]; do sleep 0.05; done
                ls "$start"
                """)).isEqualTo("lock\ncommands.aot\njava\nreader.aot\nweb.aot\n");
    }

    /** A checkout whose Maven puts the distribution's jar where the launcher looks for it. */
    private void checkout(String maven) {
        shell.command("mvn", maven);
        run("""
                mkdir -p clone/src/main
                cp DISTRIBUTION/quoth clone/quoth
                touch clone/pom.xml clone/src/main/Some.java
                """.replace("DISTRIBUTION", Shell.DISTRIBUTION.toString()));
    }

    private static final String BUILDS = """
            echo "$*" >>"$HOME/builds"
            mkdir -p target/quoth
            ln -sf DISTRIBUTION/lib target/quoth/lib
            cp DISTRIBUTION/quoth.jar target/quoth/quoth.jar
            """.replace("DISTRIBUTION", Shell.DISTRIBUTION.toString());

    @Test
    void buildsAFreshCloneOnceForAllWhoStartIt() {
        checkout(BUILDS + "sleep 0.3");
        Run.Result result = shell.run("""
                clone/quoth --version & clone/quoth --version & clone/quoth --version; wait
                cat builds
                echo '“Yes,” said Ada Brown.' | clone/quoth quotes -
                """);
        assertThat(result.out()).matches("(quoth .*\n){3}-q -B -DskipTests package\nAda Brown: “Yes,”\n");
        assertThat(result.err().lines()).allMatch(line -> line.equals("quoth: building, which takes a minute the first time"));
    }

    @Test
    void buildsAgainWhereASourceIsNewer() {
        checkout(BUILDS);
        assertThat(shell.run("""
                clone/quoth --version >/dev/null; clone/quoth --version >/dev/null
                touch -d '1 hour' clone/src/main/Some.java
                clone/quoth --version >/dev/null
                wc -l <builds
                """).out().strip()).isEqualTo("2");
    }

    @Test
    void leavesStandardInputToTheCommand() {
        checkout(BUILDS + "cat >/dev/null");
        assertThat(shell.run("echo '“Yes,” said Ada Brown.' | clone/quoth quotes -").out()).isEqualTo("Ada Brown: “Yes,”\n");
    }

    @Test
    void saysWhyItCannotBuild() {
        checkout("exit 1");
        Run.Result failed = shell.run("clone/quoth list");
        assertThat(failed.status()).isEqualTo(70);
        assertThat(failed.err()).endsWith("quoth: the build failed; mvn package in HOME/clone shows why\n");

        // everything a shell script needs but Maven
        Run.Result missing = shell.run("""
                mkdir tools
                for tool in sh find mkdir flock java readlink; do ln -s "$(command -v $tool)" tools/; done
                PATH=$HOME/tools clone/quoth list
                """);
        assertThat(missing.status()).isEqualTo(70);
        assertThat(missing.err()).isEqualTo(
                "quoth: not built yet, and there is no Maven here to build it: install Maven and JDK 17 or newer\n");
    }
}
