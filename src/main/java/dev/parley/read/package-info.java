/**
 * Files into documents: what they say about themselves, which part of a text is which, and what encoding they are in.
 *
 * <p>One file, one document, at most 16 MiB: plain text ({@code .txt}, {@code .md}, with or without front matter; its
 * text is the file verbatim), web pages ({@code .html}, {@code .htm}, {@code .xhtml}), {@code .pdf} and {@code .docx}.
 * PDF, DOCX and web pages are known by their first bytes too, whatever they are named. For all but plain text the
 * document's text is what was taken out of the file: paragraphs with an empty line between two, offsets count into it.
 *
 * <p>One file, many documents: {@code .csv}, {@code .tsv} (or parted by semicolons) with a row of headings, and
 * {@code .jsonl}, {@code .ndjson} with an object on each line. The names of columns (in any case) and of keys (in small
 * letters) are
 *
 * <table>
 * <caption>What a row may say, and by which names; the first that is filled is taken</caption>
 * <tr><th>of the document</th><th>column or key</th><th></th></tr>
 * <tr><td>text</td><td>text, body, content</td><td>must be there; tags in it are read as a web page's</td></tr>
 * <tr><td>id</td><td>id</td><td>else made of file and line: articles-17</td></tr>
 * <tr><td>title</td><td>title</td><td>the first paragraph, unless the text starts with it</td></tr>
 * <tr><td>publisher</td><td>publisher, source, outlet</td><td></td></tr>
 * <tr><td>authors</td><td>author, authors, byline</td><td>several parted by semicolons; in JSON also a list</td></tr>
 * <tr><td>published</td><td>published, date</td><td>2025-03-18, with or without a time</td></tr>
 * <tr><td>uri</td><td>url</td><td>with its scheme</td></tr>
 * </table>
 *
 * <p>Others are passed over. A row that cannot be used is reported by file and line ({@code articles.csv:17}) and the
 * rest goes on. What the table of metadata says of such a file holds for those of its rows that do not say themselves.
 *
 * <p>Archives ({@code .zip}, {@code .tar}, {@code .tar.gz}, {@code .tgz}) are walked like folders, a packed file
 * ({@code .csv.gz}) is read as the file it holds; what is in them is named {@code news.zip!/a.html}. An archive in an
 * archive is not opened, and one that grows to a hundredfold is broken off.
 *
 * <p>Nothing is fetched from anywhere. What a file may make of itself is bounded: 16 MiB a document, 200 000 tags a page,
 * 64 MiB of pages, 256 MiB a stream and a million characters a PDF. Beyond that, and where a file is damaged, protected or in an encoding
 * that it does not declare, it is refused with the reason, and the rest goes on.
 */
package dev.parley.read;
