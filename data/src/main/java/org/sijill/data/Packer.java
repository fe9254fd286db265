package org.sijill.data;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Build step: {@code Packer ROOT FILE} packs the data folders of ROOT into FILE. */
public final class Packer {
    private Packer() {}

    public static void main(String[] args) throws IOException {
        Path file = Path.of(args[1]);
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) Files.createDirectories(parent);
        Pack.Compiled compiled = LexiconFiles.compile(Path.of(args[0]).normalize());
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            Pack.write(compiled, out);
        }
        System.out.println("packed " + compiled.tables().size() + " tables, "
                + compiled.names().size() + " wordings, "
                + compiled.forms().forms.size() + " forms into " + Files.size(file) + " bytes");
    }
}
