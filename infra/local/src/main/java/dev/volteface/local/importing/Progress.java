package dev.volteface.local.importing;

import java.io.PrintWriter;
import java.util.Locale;

/** A bar that grows on a terminal; elsewhere it keeps quiet. */
public final class Progress {

    private static final int WIDTH = 30;

    private final PrintWriter screen;
    private final boolean terminal;
    private final int total;
    private int done;

    public Progress(PrintWriter screen, boolean terminal, int total) {
        this.screen = screen;
        this.terminal = terminal;
        this.total = total;
    }

    /** One more is done. */
    public synchronized void step() {
        done++;
        if (terminal) {
            int filled = total == 0 ? WIDTH : WIDTH * done / total;
            String bar = "#".repeat(filled) + ".".repeat(WIDTH - filled);
            screen.print(String.format(Locale.ROOT, "\r[%s] %d/%d%s", bar, done, total, done == total ? "\n" : ""));
            screen.flush();
        }
    }
}
