"""A text as the model sees it: words, their pieces and features, and the windows it is cut into.

Offsets are Unicode code points, end-exclusive. The product does the same in Java (`dev.parley.find`: Words, Windows).
"""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

from tokenizers import Tokenizer

START_OF_WINDOW, END_OF_WINDOW, HIDDEN_PIECE = 101, 102, 103
MOST_PIECES = 320
OPENING, CLOSING = "“\"«„", "”\"»"
ENDS_SENTENCE = ".?!”\""


def load_tokenizer(base):
    """Of the folder with the embedding model's ONNX file and tokenizer."""
    tokenizer = Tokenizer.from_file(str(next(base.glob("*tokenizer.json"))))
    tokenizer.no_truncation()
    tokenizer.no_padding()
    return tokenizer


@dataclass
class Words:
    """Parallel lists, one entry a word: where it starts and ends, its first piece, its paragraph, its features."""

    text: str
    pieces: list = field(default_factory=list)
    starts: list = field(default_factory=list)
    ends: list = field(default_factory=list)
    first: list = field(default_factory=list)
    paragraph: list = field(default_factory=list)
    features: list = field(default_factory=list)

    def __len__(self):
        return len(self.starts)

    def piece(self, word):
        """Where the pieces of a word begin; where all end for the index after the last word."""
        return self.first[word] if word < len(self) else len(self.pieces)

    def size(self, start, end):
        return self.piece(end) - self.piece(start)

    def covered(self, spans):
        """The words that share a character with one of the spans."""
        return {w for s, e in spans for w in range(bisect_right(self.ends, s), bisect_left(self.starts, e))}


def split(text, tokenizer):
    words, quoted, paragraph = Words(text), inside_quotes(text), 0
    for line in re.finditer(r"[^\n]+", text):
        encoded, last, begins = tokenizer.encode(line.group(), add_special_tokens=False), None, len(words)
        for piece, (start, end), word in zip(encoded.ids, encoded.offsets, encoded.word_ids):
            if word != last:
                words.first.append(len(words.pieces))
                words.starts.append(line.start() + start)
                words.ends.append(line.start() + end)
                words.paragraph.append(paragraph)
                last = word
            words.pieces.append(piece)
            words.ends[-1] = max(words.ends[-1], line.start() + end)
        for w in range(begins, len(words)):
            form = text[words.starts[w] : words.ends[w]]
            quote = quoted[words.starts[w]]
            words.features.append(case(form) + 4 * quote + 8 * (w == begins) + 16 * (paragraph == 0))
        paragraph += len(words) > begins
    return words


def case(form):
    """0 small, 1 capitalized, 2 capitals only, 3 without letters."""
    if not any(c.isalpha() for c in form):
        return 3
    return 2 if len(form) > 1 and form.isupper() else 1 if form[0].isupper() else 0


def inside_quotes(text):
    """1 for every character in double quotation marks; a quotation left open ends with its paragraph."""
    mask = bytearray(len(text))
    for line in re.finditer(r"[^\n]+", text):
        opened, i = None, line.start()
        while i < line.end():
            two = text[i : i + 2]
            if opened is None and (text[i] in OPENING or two == "``"):
                opened = i
            elif opened is not None and (text[i] in CLOSING or two == "''"):
                i += 2 if two == "''" else 1
                mask[opened:i] = b"\1" * (i - opened)
                opened = None
                continue
            i += 1
        if opened is not None:
            mask[opened : line.end()] = b"\1" * (line.end() - opened)
    return mask


def units(words):
    """Word ranges that no window cuts: paragraphs, and of those too long the sentences that fit together."""
    found, start = [], 0
    for i in range(1, len(words) + 1):
        if i < len(words) and words.paragraph[i] == words.paragraph[start]:
            continue
        while words.size(start, i) > MOST_PIECES:
            end = cut(words, start)
            found.append((start, end))
            start = end
        found.append((start, i))
        start = i
    return found if len(words) else []


def cut(words, start):
    """The last end of a sentence that fits, else the last word that does."""
    last, sentence, i = start + 1, None, start + 1
    while words.size(start, i) <= MOST_PIECES:
        last = i
        before = words.ends[i - 1]
        if words.text[before - 1] in ENDS_SENTENCE and words.features[i] % 4 and words.starts[i] > before:
            sentence = i
        i += 1
    return sentence or last


def windows(words, rng=None):
    """Word ranges of whole units, as many in each as fit; with `rng` (training) some are shorter, so that units meet others each time."""
    found, current = [], None
    room = lambda: MOST_PIECES if rng is None else rng.randint(MOST_PIECES // 2, MOST_PIECES)
    allowed = room()
    for start, end in units(words):
        if current and words.size(current[0], end) <= allowed:
            current = (current[0], end)
        else:
            if current:
                found.append(current)
                allowed = room()
            current = (start, end)
    return found + [current] if current else found


def arrays(words, start, end):
    """What the encoder reads of a window: pieces and their features, the first piece and the paragraph of each word."""
    begin = words.first[start]
    ids = [START_OF_WINDOW] + words.pieces[begin : words.piece(end)] + [END_OF_WINDOW]
    features = [0]
    for w in range(start, end):
        features += [words.features[w]] * words.size(w, w + 1)
    first = [words.first[w] - begin + 1 for w in range(start, end)]
    return {"ids": ids, "features": features + [0], "first": first, "paragraph": words.paragraph[start:end]}
