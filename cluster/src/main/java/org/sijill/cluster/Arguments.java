package org.sijill.cluster;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the application is told.
 *
 * @param inputs files, folders and lists of files
 * @param out the folder of all results
 * @param merge whether to merge, or only to read
 * @param register the register to load the result into, or null
 */
record Arguments(
        List<String> inputs,
        String out,
        boolean merge,
        @Nullable String register) {
    private static final String USAGE = "; usage: --out FOLDER [--read-only] [--load FILE|URL] PATH…";

    /** @throws IllegalArgumentException with a sentence where something is wrong */
    static Arguments of(String... args) {
        List<String> inputs = new ArrayList<>();
        String out = null, register = null;
        boolean merge = true;
        for (int i = 0; i < args.length; i++)
            switch (args[i]) {
                case "--out" -> out = value(args, ++i);
                case "--load" -> register = value(args, ++i);
                case "--read-only" -> merge = false;
                default -> inputs.add(path(args[i]));
            }
        if (out == null) throw new IllegalArgumentException("where to? Name a folder with --out" + USAGE);
        if (inputs.isEmpty())
            throw new IllegalArgumentException("what is to be read? Name files, folders or lists" + USAGE);
        return new Arguments(List.copyOf(inputs), out, merge, register);
    }

    private static String path(String arg) {
        if (arg.startsWith("--")) throw new IllegalArgumentException("there is no " + arg + USAGE);
        return arg;
    }

    private static String value(String[] args, int i) {
        if (i == args.length) throw new IllegalArgumentException(args[i - 1] + " needs a value" + USAGE);
        return args[i];
    }
}
