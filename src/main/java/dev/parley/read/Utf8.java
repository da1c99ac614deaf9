package dev.parley.read;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 strictly: a file in another encoding that does not say so is refused, never guessed at or patched. */
final class Utf8 {
    /** In a text one character in twenty may be a control character: scanners and old printers leave some behind. */
    private static final int CHARACTERS_A_CONTROL = 20;

    private Utf8() {}

    /** The text of the bytes, verbatim: a byte order mark stays as U+FEFF. */
    static String decode(String name, byte[] bytes) throws UnreadableDocument {
        return decode(name, bytes, Optional.empty());
    }

    /** The text of bytes in UTF-8, and where they are not, in the encoding that they declare, if they do. */
    static String decode(String name, byte[] bytes, Optional<Charset> declared) throws UnreadableDocument {
        if (bytes.length == 0) throw new UnreadableDocument(name, "the file is empty");
        refuseUtf16(name, bytes);
        refuseZeroBytes(name, bytes);
        String text = strictly(name, bytes, declared);
        long controls = text.chars().filter(Utf8::isControl).count();
        if (controls * CHARACTERS_A_CONTROL > text.length())
            throw new UnreadableDocument(name, notText("control characters"));
        if (withoutMark(text).isBlank()) throw new UnreadableDocument(name, "the file holds blank space only");
        return text;
    }

    /** The text without a byte order mark in front. */
    static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String strictly(String name, byte[] bytes, Optional<Charset> declared) throws UnreadableDocument {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Optional<String> text = strictly(in, StandardCharsets.UTF_8);
        if (text.isPresent()) return text.get();
        Optional<Charset> other = declared.filter(charset -> charset != StandardCharsets.UTF_8);
        return other.flatMap(charset -> strictly(ByteBuffer.wrap(bytes), charset))
                .orElseThrow(() -> new UnreadableDocument(
                        name,
                        "the text is not UTF-8 (at byte " + in.position() + ")"
                                + other.map(charset -> " and not " + charset + ", which it declares")
                                        .orElse("")
                                + "; convert it, for instance with: iconv -f WINDOWS-1252 -t UTF-8"));
    }

    /** The text, or else nothing and the buffer at the first wrong byte. */
    private static Optional<String> strictly(ByteBuffer in, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) Math.ceil(in.remaining() * (double) decoder.maxCharsPerByte()));
        return decoder.decode(in, out, true).isError()
                ? Optional.empty()
                : Optional.of(out.flip().toString());
    }

    private static void refuseUtf16(String name, byte[] bytes) throws UnreadableDocument {
        if (bytes.length < 2) return;
        int mark = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (mark == 0xFEFF || mark == 0xFFFE) {
            throw new UnreadableDocument(
                    name, "the text is UTF-16 (by its byte order mark); convert it with: iconv -f UTF-16 -t UTF-8");
        }
    }

    private static void refuseZeroBytes(String name, byte[] bytes) throws UnreadableDocument {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) throw new UnreadableDocument(name, notText("a zero byte at " + i));
        }
    }

    private static String notText(String reason) {
        return "this is no text (" + reason + "); make it plain text, HTML, PDF or DOCX first";
    }

    private static boolean isControl(int unit) {
        return unit < ' ' && unit != '\t' && unit != '\n' && unit != '\r' && unit != '\f';
    }
}
