package dev.volteface.testkit.killing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;

/** A program to be killed: goes on counting in a file from where the file stands, until it is ended. */
final class Ledger {

    private Ledger() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path file = Path.of(arguments[0]);
        if (Boolean.getBoolean("ledger.refuses")) {
            System.out.println("refused to start");
            return;
        }
        long next = Files.exists(file) ? Files.readAllLines(file).size() : 0;
        System.out.println("ready at " + next);
        Files.writeString(file, next + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        new CountDownLatch(1).await();
    }
}
