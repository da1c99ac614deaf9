package dev.parley.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;

/**
 * Reads the files in an archive as if they lay in a folder. Nothing is unpacked onto the disk; an archive inside is
 * not opened.
 */
final class Archive implements Series {
    private static final Set<String> ARCHIVES = Set.of("zip", "tar", "tgz", "gz");
    private static final int TAR_HEADER = 512;

    private final String name;
    private final ArchiveInputStream<?> entries;
    private final InputStream unpacked;
    private final Readers readers;
    private Optional<ArchiveEntry> entry = Optional.empty();
    private Optional<SafeSeries> inner = Optional.empty();
    private boolean any;

    private Archive(String name, ArchiveInputStream<?> entries, Packed packed, Readers readers) {
        this.name = name;
        this.entries = entries;
        this.unpacked = packed.unpacked(entries);
        this.readers = readers;
    }

    static Series zip(String name, InputStream in, Readers readers) {
        Packed packed = new Packed(in);
        return new Archive(name, new ZipArchiveInputStream(packed, "UTF-8", true, true), packed, readers);
    }

    static Series tar(String name, InputStream in, Readers readers) {
        Packed packed = new Packed(in);
        return new Archive(name, new TarArchiveInputStream(packed, "UTF-8"), packed, readers);
    }

    /** A packed tar archive, or one packed file, which is read under the name without its last ending. */
    static Series gzip(String name, InputStream in, Readers readers) throws IOException, UnreadableDocument {
        Packed packed = new Packed(in);
        InputStream unpacked = new BufferedInputStream(packed.unpacked(GzipCompressorInputStream.builder()
                .setInputStream(packed)
                .setDecompressConcatenated(true)
                .get()));
        unpacked.mark(TAR_HEADER);
        byte[] header = unpacked.readNBytes(TAR_HEADER);
        unpacked.reset();
        String file = Names.last(name).replaceFirst("\\.[^.]*$", "");
        boolean tar = name.endsWith(".tgz") || Names.ending(file).equals("tar");
        if (tar || TarArchiveInputStream.matches(header, header.length)) {
            return new Archive(name, new TarArchiveInputStream(unpacked, "UTF-8"), packed, readers);
        }
        if (ARCHIVES.contains(Names.ending(file))) throw nested(name);
        return readers.open(name + "!/" + file, unpacked);
    }

    @Override
    public Optional<Input> next() throws IOException, UnreadableDocument {
        while (true) {
            Optional<Input> next = inner.flatMap(SafeSeries::next);
            if (next.isPresent()) return next;
            // What was not read counts too; the library would skip it uncounted.
            if (entry.filter(entries::canReadEntryData).isPresent())
                unpacked.transferTo(OutputStream.nullOutputStream());
            entry = Optional.ofNullable(entries.getNextEntry());
            if (entry.isEmpty() && !any) throw new UnreadableDocument(name, "there is no file in it that can be read");
            if (entry.isEmpty()) return Optional.empty();
            inner = taken(entry.get()) ? Optional.of(open(entry.get())) : Optional.empty();
            any |= inner.isPresent();
        }
    }

    private boolean taken(ArchiveEntry entry) {
        return !entry.isDirectory()
                && readers.takes(path(entry))
                && !("/" + path(entry)).contains("/__MACOSX/")
                && !path(entry).matches(".*(?:^|/)\\.(?!\\.?/).*");
    }

    private SafeSeries open(ArchiveEntry entry) {
        String file = name + "!/" + path(entry);
        return new SafeSeries(file, () -> {
            if (leadsOut(path(entry))) throw new UnreadableDocument(file, "its name leads out of the archive");
            if (ARCHIVES.contains(Names.ending(file))) throw nested(file);
            if (!entries.canReadEntryData(entry)) {
                throw new UnreadableDocument(
                        file, "it is protected by a password or packed in an unknown way; unpack the archive first");
            }
            return readers.open(file, CloseShieldInputStream.wrap(unpacked));
        });
    }

    /** Names are shown to people: no control characters, and folders parted as everywhere. */
    private static String path(ArchiveEntry entry) {
        return entry.getName().replace('\\', '/').replaceAll("\\p{Cntrl}", "?");
    }

    private static boolean leadsOut(String path) {
        return path.startsWith("/")
                || path.matches("\\p{Alpha}:.*")
                || List.of(path.split("/")).contains("..");
    }

    private static UnreadableDocument nested(String file) {
        return new UnreadableDocument(file, "an archive inside an archive is not opened; unpack the outer one first");
    }

    @Override
    public void close() throws IOException {
        entries.close();
    }
}
