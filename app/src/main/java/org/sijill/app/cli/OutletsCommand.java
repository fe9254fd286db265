package org.sijill.app.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.sijill.data.Pack;
import org.sijill.lexicon.Table;
import picocli.CommandLine.Command;

/** {@code sijill outlets}: which outlets are known. */
@Command(
        name = "outlets",
        header = {"Examples:", "  sijill outlets", ""},
        description =
                "Lists the outlets that Sijill knows, with their country, the names of months they use, and their hosts.%n")
final class OutletsCommand implements Callable<Integer> {
    private final Console console;

    OutletsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Columns columns = new Columns();
        for (Table t : Pack.lexicon().tables("outlets/outlets"))
            for (List<String> row : t.rows()) columns.row(row.toArray(String[]::new));
        try (Output out = new Output(console.out())) {
            out.write(columns.toString());
        }
        return Exit.OK;
    }
}
