package dev.volteface.local.commands;

import dev.volteface.local.Complaint;
import dev.volteface.local.analysing.Fault;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Tells of each input that could not be used, as it comes, and decides the exit status: 1 if there was any. */
final class Faults {

    private final PrintWriter err;
    private int told;

    Faults(PrintWriter err) {
        this.err = err;
    }

    void tell(Fault fault) {
        told++;
        err.println("volteface: " + fault.file() + ": " + fault.detail());
        err.println("  → " + fault.remedy());
    }

    void tell(Complaint complaint) {
        told++;
        err.println("volteface: " + complaint.problem());
        err.println("  → " + complaint.remedy());
    }

    void tell(Path file, IOException e) {
        tell(unreadable(file, e));
    }

    int exitStatus() {
        return told == 0 ? 0 : 1;
    }

    static Fault unreadable(Path file, IOException e) {
        return e instanceof NoSuchFileException
                ? new Fault(file.toString(), "there is no such file", "check the path; it is taken as given")
                : new Fault(file.toString(), "can't be read: " + e, "check the file and its permissions");
    }
}
