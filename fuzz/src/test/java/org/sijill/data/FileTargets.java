package org.sijill.data;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.sijill.fuzz.Machine;

/** Any bytes as a file of the lexicon: it is read, or refused with its file and line. */
class FileTargets {
    private interface Use {
        void of(Path root, Path file) throws IOException;
    }

    private static void use(String name, byte[] bytes, Use use) throws IOException {
        Path root = Files.createTempDirectory("lexicon");
        Path file = root.resolve(name);
        try {
            Files.write(file, bytes);
            use.of(root, file);
        } catch (FileFault e) {
            if (!String.valueOf(e.getMessage()).matches("(?s)" + name + ":[0-9]+: found .*, expected .*"))
                throw new AssertionError("a fault without its place: " + e.getMessage(), e);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(root);
        }
    }

    @FuzzTest
    void table(byte[] bytes) throws IOException {
        use("a.tsv", bytes, (root, file) -> TsvFile.read(root, file).table());
    }

    @FuzzTest
    void outlet(byte[] bytes) throws IOException {
        use("a.yaml", bytes, (root, file) -> {
            OutletFiles outlets = new OutletFiles(Set.of("levant"), Machine.LEXICON.folding()::word);
            outlets.add(YamlNode.read(root, file));
            outlets.tables();
        });
    }

    @FuzzTest
    void frames(byte[] bytes) throws IOException {
        use("a.yaml", bytes, (root, file) -> new FrameFiles(Machine.LEXICON.folding(), Machine.LEXICON.clitics())
                .add(YamlNode.read(root, file)));
    }

    @FuzzTest
    void act(byte[] bytes) throws IOException {
        use("a.yaml", bytes, (root, file) -> {
            CodebookFiles codebook = new CodebookFiles();
            codebook.add(YamlNode.read(root, file));
            codebook.table();
        });
    }
}
