package org.sijill.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sijill.intake.Options;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a caller says about the pages that they do not say themselves, and how many are read at once. */
final class InputOptions {
    @Option(
            names = "--published",
            paramLabel = "DATE",
            converter = Day.class,
            description = "The publication day (2022-07-15) of pages that come without one.")
    private @Nullable LocalDate published;

    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet of pages that do not name theirs.")
    private @Nullable String outlet;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = Threads.class,
            description = "How many pages are read at once; the output is the same for any N. Default: one a core.")
    private @Nullable Integer threads;

    Options intake() {
        return new Options(published, outlet, Options.Limits.usual());
    }

    int threads() {
        return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
    }

    /** A day, ISO 8601. */
    static final class Day implements ITypeConverter<LocalDate> {
        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no day such as 2022-07-15");
            }
        }
    }

    /** A number of threads that a machine can have. */
    static final class Threads implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String value) {
            if (value.matches("[0-9]{1,3}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 512)
                return Integer.valueOf(value);
            throw new TypeConversionException("'" + value + "' is no number of threads from 1 to 512");
        }
    }
}
