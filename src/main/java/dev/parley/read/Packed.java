package dev.parley.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Packed bytes that are counted as they are read, so that those that come out of them can be held against them. */
final class Packed extends FilterInputStream {
    /** Text shrinks to a third, pages and tables to a tenth; a bomb to a thousandth. */
    private static final int MOST_GROWTH = 100;

    private long packed;

    Packed(InputStream in) {
        super(in);
    }

    /** A stream of what is unpacked from this one. It breaks off when it grows out of all proportion. */
    InputStream unpacked(InputStream grown) {
        return new Unpacked(grown);
    }

    @Override
    public int read() throws IOException {
        int unit = super.read();
        if (unit >= 0) packed++;
        return unit;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        packed += Math.max(0, count);
        return count;
    }

    @Override
    public long skip(long count) throws IOException {
        long skipped = super.skip(count);
        packed += skipped;
        return skipped;
    }

    private final class Unpacked extends FilterInputStream {
        private long unpacked;

        Unpacked(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int unit = super.read();
            count(unit < 0 ? 0 : 1);
            return unit;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int count = super.read(bytes, offset, length);
            count(count);
            return count;
        }

        private void count(int more) throws IOException {
            unpacked += Math.max(0, more);
            if (unpacked > FileBytes.LIMIT + MOST_GROWTH * packed) {
                throw new OutOfProportion(
                        "it unpacks to more than " + MOST_GROWTH + " times its size; unpack it first, if you trust it");
            }
        }
    }
}
