package dev.volteface.local.commands;

import dev.volteface.contracts.wire.EventJson;
import dev.volteface.local.Complaint;
import dev.volteface.local.analysing.Fault;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What the commands share that answer JSON Lines line by line; a line that isn't understood is told and passed over. */
final class JsonLines {

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            description = "JSON Lines in UTF-8, which may be gzip-compressed (default, or “-”: standard input)")
    @Nullable Path file;

    @Spec(Spec.Target.MIXEE)
    @Nullable CommandSpec spec;

    /** Prints what {@code answer} makes of each line and returns the exit status. */
    int answer(Function<Line, String> answer) {
        Faults faults = new Faults(Out.errorsOf(spec));
        try (InputStream in = open();
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain(in), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answer(line, name() + ", line " + ++number, answer, faults);
            }
        } catch (IOException e) {
            faults.tell(Path.of(name()), e);
        }
        return faults.exitStatus();
    }

    private void answer(String line, String place, Function<Line, String> answer, Faults faults) {
        String json = line.startsWith("\uFEFF") ? line.substring(1) : line;
        if (json.isBlank()) {
            return;
        }
        try {
            PrintWriter out = Out.of(spec);
            out.println(answer.apply(new Line(place, EventJson.mapper().readTree(json))));
        } catch (Complaint complaint) {
            faults.tell(complaint);
        } catch (JacksonException e) {
            faults.tell(new Fault(place, "no JSON: " + e.getOriginalMessage(), "write one JSON object a line"));
        }
    }

    private InputStream open() throws IOException {
        return file == null || file.toString().equals("-") ? System.in : Files.newInputStream(file);
    }

    private String name() {
        return file == null || file.toString().equals("-") ? "standard input" : file.toString();
    }

    private static InputStream plain(InputStream stream) throws IOException {
        BufferedInputStream in = new BufferedInputStream(stream);
        in.mark(2);
        boolean compressed = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return compressed ? new GZIPInputStream(in) : in;
    }

    /**
     * One line.
     *
     * @param place which it is, for complaints
     */
    record Line(String place, JsonNode json) {

        /** The field's words, which must be there. */
        String needed(String field) {
            String value = optional(field);
            if (value == null) {
                throw new Complaint(place + ": “" + field + "” is missing or no text", "give each line its " + field);
            }
            return value;
        }

        /** The field's words, or null; a number counts as its digits. */
        @Nullable String optional(String field) {
            JsonNode value = json.path(field);
            return value.isString() || value.isNumber() ? value.asString() : null;
        }
    }
}
