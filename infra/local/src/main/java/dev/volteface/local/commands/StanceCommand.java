package dev.volteface.local.commands;

import dev.volteface.analysis.stance.LexicalStanceTagger;
import dev.volteface.analysis.stance.StanceJson;
import dev.volteface.analysis.stance.StanceTagger;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Judges texts towards targets. */
@Command(
        name = "stance",
        description = "Reads {id, text, target, speaker?} a line and prints {id, stance, p} a line: favor, against or"
                + " neutral.")
public final class StanceCommand implements Callable<Integer> {

    @Mixin
    JsonLines lines = new JsonLines();

    @Override
    public Integer call() {
        StanceTagger tagger = new LexicalStanceTagger();
        return lines.answer(line -> PrintedJson.mapper()
                .writeValueAsString(StanceJson.answer(
                        tagger,
                        new StanceJson.Question(
                                line.needed("id"),
                                line.needed("text"),
                                line.needed("target"),
                                line.optional("speaker")))));
    }
}
