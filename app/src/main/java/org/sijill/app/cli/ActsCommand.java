package org.sijill.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sijill.data.Pack;
import org.sijill.lexicon.Frame;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import picocli.CommandLine.Command;

/** {@code sijill acts}: what can be recognised. */
@Command(
        name = "acts",
        header = {"Examples:", "  sijill acts", "  sijill acts | grep CONSULT", ""},
        description =
                "Lists the acts of the codebook: PLOVER's type and mode, how many wordings are known, what the act is."
                        + " Acts without a wording are not recognised yet.%n")
final class ActsCommand implements Callable<Integer> {
    private final Console console;

    ActsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = Pack.lexicon();
        Map<String, Integer> wordings = new HashMap<>();
        for (Frame f : lexicon.frames()) if (f.isAct()) wordings.merge(f.act(), 1, Integer::sum);
        Table acts = lexicon.table("codebook/acts");
        int act = acts.column("act"),
                type = acts.column("type"),
                mode = acts.column("mode"),
                gloss = acts.column("gloss");
        Columns columns = new Columns();
        columns.row("ACT", "TYPE", "MODE", "WORDINGS", "WHAT IT IS");
        for (List<String> row : acts.rows())
            columns.row(
                    row.get(act),
                    row.get(type),
                    or(row.get(mode)),
                    String.valueOf(wordings.getOrDefault(row.get(act), 0)),
                    row.get(gloss));
        try (Output out = new Output(console.out())) {
            out.write(columns.toString());
        }
        return Exit.OK;
    }

    private static String or(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }
}
