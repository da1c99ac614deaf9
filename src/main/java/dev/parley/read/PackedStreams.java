package dev.parley.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.InflaterInputStream;

/**
 * Measures what the deflated streams of a PDF unpack to before anybody opens it: the library holds each of them in
 * memory, whatever its size.
 */
final class PackedStreams {
    /** One page scanned in colour at 600 dots an inch takes 100 MiB. */
    private static final long MOST = 256L << 20;

    /** A stream may be deflated twice, and then again. */
    private static final int DEEPEST = 4;

    private static final byte[] BEGIN = {'s', 't', 'r', 'e', 'a', 'm'};

    private final byte[] file;

    PackedStreams(byte[] file) {
        this.file = file;
    }

    /** @throws OutOfProportion when one of them is larger than there is any need for */
    void check() throws OutOfProportion {
        for (int at = 0; at + BEGIN.length < file.length; at++) {
            if (!begins(at)) continue;
            at += BEGIN.length;
            while (at < file.length && (file[at] == '\r' || file[at] == '\n')) at++;
            if (isDeflated(file, at)) checkStream(at);
        }
    }

    private boolean begins(int at) {
        for (int i = 0; i < BEGIN.length; i++) if (file[at + i] != BEGIN[i]) return false;
        return true;
    }

    private void checkStream(int start) throws OutOfProportion {
        boolean again = true;
        for (int depth = 1; again && depth <= DEEPEST; depth++) {
            InputStream unpacked = new ByteArrayInputStream(file, start, file.length - start);
            for (int level = 0; level < depth; level++) unpacked = new InflaterInputStream(unpacked);
            again = measure(unpacked);
        }
    }

    /** Whether what it unpacks to is deflated too. */
    private static boolean measure(InputStream unpacked) throws OutOfProportion {
        byte[] buffer = new byte[1 << 16];
        boolean again = false;
        try (unpacked) {
            long size = 0;
            for (int read = unpacked.read(buffer); read >= 0; read = unpacked.read(buffer)) {
                if (size == 0) again = read > 1 && isDeflated(buffer, 0);
                size += read;
                if (size > MOST)
                    throw new OutOfProportion("a stream in it unpacks to more than 256 MiB; print it to a new PDF");
            }
        } catch (OutOfProportion reason) {
            throw reason;
        } catch (IOException damaged) {
            // What is damaged, the library reads as far as it can, and no further than was measured here.
            return again;
        }
        return again;
    }

    /** Whether a zlib header stands there: the method is deflate, and two bytes are a multiple of 31. */
    private static boolean isDeflated(byte[] bytes, int at) {
        if (at + 1 >= bytes.length) return false;
        int method = bytes[at] & 0xFF;
        return (method & 0x0F) == 8 && (method << 8 | bytes[at + 1] & 0xFF) % 31 == 0;
    }
}
