package org.sijill.app.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.sijill.data.Pack;
import org.sijill.lexicon.Lexicon;
import org.sijill.lexicon.Table;
import picocli.CommandLine.Command;

/** {@code sijill outlets}: which outlets are known. */
@Command(
        name = "outlets",
        header = {"Examples:", "  sijill outlets", "  sijill outlets | grep EGY", ""},
        description =
                "Lists the outlets that Sijill knows: country, kind, the names of months they use, hosts, name."
                        + " Pages of other outlets are read as well; their outlet is the one that --outlet or the input gives.%n")
final class OutletsCommand implements Callable<Integer> {
    private final Console console;

    OutletsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Lexicon lexicon = Pack.lexicon();
        Map<String, String> hosts = values(lexicon, "outlets/hosts", "host", true);
        Map<String, String> names = values(lexicon, "outlets/names", "name", false);
        Columns columns = new Columns();
        columns.row("OUTLET", "COUNTRY", "KIND", "MONTHS", "HOSTS", "NAME");
        for (Table t : lexicon.tables("outlets/outlets"))
            for (List<String> row : t.rows()) {
                String id = row.get(t.column("outlet"));
                columns.row(
                        id,
                        or(row.get(t.column("country"))),
                        or(row.get(t.column("kind"))),
                        or(row.get(t.column("months"))),
                        hosts.getOrDefault(id, "-"),
                        names.getOrDefault(id, "-"));
            }
        try (Output out = new Output(console.out())) {
            out.write(columns.toString());
        }
        return Exit.OK;
    }

    /** Outlet → the values of a table, all of them or the first. */
    private static Map<String, String> values(Lexicon lexicon, String table, String column, boolean all) {
        Map<String, String> values = new HashMap<>();
        for (Table t : lexicon.tables(table))
            for (List<String> row : t.rows())
                values.merge(row.get(t.column("outlet")), row.get(t.column(column)), (a, b) -> all ? a + "," + b : a);
        return values;
    }

    private static String or(String cell) {
        return cell.isEmpty() ? "-" : cell;
    }
}
