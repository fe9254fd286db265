package org.sijill.app.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.sijill.app.record.Terminal;
import org.sijill.export.BratReader;
import org.sijill.export.Corrections;
import org.sijill.lexicon.Lexicon;
import org.sijill.register.Event;
import org.sijill.register.Judgement;
import org.sijill.store.Catalogue;
import org.sijill.store.Refused;
import org.sijill.store.Register;
import org.sijill.store.Remark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sijill import-brat}: corrections made in brat come back, appended under a name. */
@Command(
        name = "import-brat",
        header = {
            "Examples:",
            "  sijill export --register diplomacy.db --format brat --party MAR,ISR -o pair.zip",
            "  sijill import-brat pair.zip --register diplomacy.db --by maryam --dry-run",
            ""
        },
        description =
                "Takes what was changed in exported brat files: relations drawn between reports become judgements, which"
                        + " outrank the rules; a changed act, status or role, a report taken away or added becomes a remark,"
                        + " shown beside what was read. Nothing is written over; bringing files in again adds no remark.%n",
        sortOptions = false)
final class ImportBratCommand extends RegisterCommand {
    @Parameters(paramLabel = "FOLDER|ZIP", description = "What sijill export --format brat wrote, corrected.")
    private Path place = Path.of("");

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who corrected.")
    private String by = "";

    @Option(
            names = "--why",
            paramLabel = "TEXT",
            defaultValue = "corrected in brat",
            description = "The reason (${DEFAULT-VALUE}).")
    private String why = "";

    @Option(names = "--dry-run", description = "Says what would be taken and changes nothing.")
    private boolean dry;

    private int refused;

    ImportBratCommand(Console console) {
        super(console);
    }

    @Override
    int run(Lexicon lexicon) {
        Corrections corrections = corrections();
        corrections.faults().forEach(this::refuse);
        Collection<Judgement> known = judged(lexicon);
        if (dry) {
            corrections.pairs().stream().filter(p -> !repeated(p, known)).forEach(p -> write(line(p)));
            corrections.remarks().forEach(r -> write(line(r)));
        } else
            try (Register register = writing(lexicon)) {
                for (Corrections.Pair p : corrections.pairs()) if (!repeated(p, known)) take(register, p);
                for (Corrections.Remark r : corrections.remarks()) take(register, r);
            }
        return refused == 0 ? Exit.OK : Exit.SET_ASIDE;
    }

    private Corrections corrections() {
        try {
            return BratReader.read(place);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new Refused(place + " cannot be read: " + e);
        }
    }

    private Collection<Judgement> judged(Lexicon lexicon) {
        try (Catalogue catalogue = reading(lexicon)) {
            return List.copyOf(catalogue.judgements().values());
        }
    }

    private boolean repeated(Corrections.Pair p, Collection<Judgement> known) {
        return known.stream()
                .anyMatch(j -> j.left().equals(p.left())
                        && (j.right().equals(p.right()) || Event.id(j.right()).equals(p.right()))
                        && j.relation() == p.relation()
                        && j.by().equals(by));
    }

    private void take(Register register, Corrections.Pair p) {
        try {
            int id = register.judge(p.left(), p.right(), p.relation(), by, why, now());
            write("judgement " + id + ": " + line(p));
        } catch (Refused | IllegalArgumentException e) {
            refuse(line(p).strip() + ": " + e.getMessage());
        }
    }

    private void take(Register register, Corrections.Remark r) {
        try {
            if (register.remark(new Remark(r.report(), r.field(), r.was(), r.said(), by, why, now())))
                write("remark: " + line(r));
        } catch (Refused e) {
            refuse(line(r).strip() + ": " + e.getMessage());
        }
    }

    private void refuse(String sentence) {
        refused++;
        console.say(sentence);
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
    }

    private static String line(Corrections.Pair p) {
        return Terminal.safe(p.left() + " " + p.relation().word() + " " + p.right()) + "\n";
    }

    private static String line(Corrections.Remark r) {
        return Terminal.safe(r.report() + " " + r.field() + ": " + r.was() + " → " + r.said()) + "\n";
    }
}
