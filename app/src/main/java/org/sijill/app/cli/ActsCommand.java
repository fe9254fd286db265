package org.sijill.app.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.sijill.data.Pack;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Lexicon;
import picocli.CommandLine.Command;

/** {@code sijill acts}: what can be recognised. */
@Command(
        name = "acts",
        header = {"Examples:", "  sijill acts", ""},
        description = "Lists the acts that Sijill recognises, with PLOVER's type and the number of wordings of each.%n")
final class ActsCommand implements Callable<Integer> {
    private final Console console;

    ActsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Map<String, int[]> acts = new TreeMap<>();
        Lexicon lexicon = Pack.lexicon();
        for (Frame f : lexicon.frames()) if (f.isAct()) acts.computeIfAbsent(f.act(), a -> new int[1])[0]++;
        Columns columns = new Columns();
        acts.forEach((act, n) -> columns.row(act, String.valueOf(n[0])));
        try (Output out = new Output(console.out())) {
            out.write(columns.toString());
        }
        return Exit.OK;
    }
}
