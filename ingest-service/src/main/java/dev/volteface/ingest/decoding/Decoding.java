package dev.volteface.ingest.decoding;

import dev.volteface.ingest.decoding.Decoded.Characters;
import dev.volteface.ingest.decoding.Decoded.Undecodable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Decodes in the order: byte order mark, declared charset, the page's own meta element, UTF-8, and at last
 * windows-1252, which is a guess. A declared charset that does not fit is refused for text and JSON, whose senders can
 * mend it; HTML, whose declarations lie often, goes on to the next.
 */
public final class Decoding {

    private Decoding() {}

    public static Decoded decode(byte[] bytes, @Nullable String mediaType, @Nullable String path) {
        MediaType declared = MediaType.of(mediaType);
        String nature = Binary.nature(bytes);
        if (nature != null) {
            return binary("the document is " + nature);
        }
        Kind kind = declared.speaks() ? Kinds.declared(declared) : Kinds.sniffed(bytes, path);
        return kind == null
                ? binary("documents of type " + declared.essence() + " are not read")
                : decode(bytes, declared, kind);
    }

    private static Decoded decode(byte[] bytes, MediaType declared, Kind kind) {
        Charset marked = Charsets.marked(bytes);
        String byMark = marked == null ? null : Charsets.strictly(bytes, marked);
        if (byMark != null) {
            return new Characters(byMark, kind, false);
        }
        return kind == Kind.HTML ? page(bytes, declared) : strictly(bytes, declared, kind);
    }

    private static Decoded page(byte[] bytes, MediaType declared) {
        Charset[] named = {Charsets.named(declared.charset()), Charsets.ofMeta(bytes), StandardCharsets.UTF_8};
        for (Charset charset : named) {
            String text = charset == null ? null : Charsets.strictly(bytes, charset);
            if (text != null) {
                return new Characters(text, Kind.HTML, false);
            }
        }
        return new Characters(new String(bytes, Charsets.GUESS), Kind.HTML, true);
    }

    private static Decoded strictly(byte[] bytes, MediaType declared, Kind kind) {
        Charset charset = Charsets.named(declared.charset());
        if (charset == null && declared.charset() != null) {
            return wrongCharset("no charset is called “" + declared.charset() + "”");
        }
        String text = Charsets.strictly(bytes, charset == null ? StandardCharsets.UTF_8 : charset);
        if (text != null) {
            return new Characters(text, kind, false);
        }
        if (charset != null || kind != Kind.TEXT) {
            return wrongCharset("the byte at offset " + firstFault(bytes, charset) + " is not "
                    + (charset == null ? "UTF-8" : charset.name()));
        }
        return new Characters(new String(bytes, Charsets.GUESS), kind, true);
    }

    /** Where strict decoding stops; one more pass, on the way to a refusal only. */
    private static int firstFault(byte[] bytes, @Nullable Charset charset) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharsetDecoder decoder = (charset == null ? StandardCharsets.UTF_8 : charset).newDecoder();
        decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return in.position();
    }

    private static Undecodable binary(String detail) {
        return new Undecodable(
                415, "binary", "body", detail, "Send plain text, HTML or JSON; decompress archives first.");
    }

    private static Undecodable wrongCharset(String detail) {
        return new Undecodable(
                400,
                "wrong-charset",
                "Content-Type",
                detail,
                "Send UTF-8, or name the charset that the bytes are in: Content-Type: text/plain; charset=…");
    }
}
