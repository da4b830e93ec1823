package dev.volteface.local.commands;

import dev.volteface.analysis.attribution.AttributionJson;
import dev.volteface.local.analysing.CountedInCharacters;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Finds who says what in texts. */
@Command(
        name = "attribute",
        description = "Reads {id, text} a line and prints {id, attributions} a line: who says what in each text.",
        footer = "Spans count characters (Unicode code points), the end exclusive.")
public final class AttributeCommand implements Callable<Integer> {

    @Mixin
    JsonLines lines = new JsonLines();

    @Override
    public Integer call() {
        return lines.answer(AttributeCommand::answer);
    }

    private static String answer(JsonLines.Line line) {
        String text = line.needed("text");
        AttributionJson.Document document = AttributionJson.document(line.needed("id"), text);
        return AttributionJson.print(CountedInCharacters.of(document, text));
    }
}
