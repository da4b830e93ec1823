package dev.volteface.log.keys;

import java.nio.file.Path;
import java.util.HexFormat;

/** A process of its own that asks for the key of one subject and says it. */
final class KeyRacer {

    private KeyRacer() {}

    public static void main(String[] arguments) {
        System.out.println(HexFormat.of().formatHex(new KeysInFolder(Path.of(arguments[0])).keyFor("raced")));
    }
}
