"""Marked texts: the attribution corpus, what Parley's grammar adds to it, and our own examples.

A mark is a cue with its source and content, as sets of words. OUTER marks are those of the corpus: outermost reports.
FURTHER marks are what the corpus leaves out and users need: reports in reports, nouns, talks, attitudes.
"""

import json
import sys
from dataclasses import dataclass, field
from pathlib import Path

import yaml

import words as texts

ROLES = ("source", "cue", "content")
OUTER, FURTHER = 0, 1
#: Kinds of our own examples that the corpus marks itself at times: they teach the first head neither yes nor no.
UNDECIDED = ("noun", "attitude", "silence", "meeting", "second")


@dataclass
class Mark:
    source: set
    cue: set
    content: set
    head: int


@dataclass
class Article:
    """`certainty` tells for each word how much a missing FURTHER mark there means; `undecided` are words without a label of the first head."""

    name: str
    words: texts.Words
    marks: list
    certainty: list
    undecided: set = field(default_factory=set)


def scorer(corpus):
    """The corpus's own scorer, which also reads its files."""
    sys.path.insert(0, str(corpus))
    import score

    return score


def read_split(corpus, split, tokenizer, further=None):
    """Articles of a split by the first of their annotators; `further` is a folder of `parley extract`'s output."""
    score, articles = scorer(corpus), []
    for name, files in score.list_gold(f"{corpus}/{split}/attributions").items():
        text = score.read_text(f"{corpus}/{split}/text/{name}.txt")
        statements, _ = score.parse_ann(score.read_file(files[sorted(files)[0]]))
        words = texts.split(text, tokenizer)
        marks = outer_marks(words, statements)
        articles.append(with_further(name, words, marks, further))
    return articles


def outer_marks(words, statements):
    """One mark a cue: what shares a cue is put together."""
    by_cue = {}
    for statement in statements:
        mark = Mark(*(words.covered(statement.spans[role]) for role in ROLES), OUTER)
        if not mark.cue or not mark.content:
            continue
        known = by_cue.setdefault(tuple(sorted(mark.cue)), mark)
        known.source |= mark.source
        known.content |= mark.content
    return [by_cue[cue] for cue in sorted(by_cue)]


def with_further(name, words, marks, folder):
    if folder is None:
        return Article(name, words, marks, [0.0] * len(words))
    taken = {w for mark in marks for w in mark.cue}
    contents = {w for mark in marks for w in mark.content}
    certainty = [1.0 if w in taken else 0.5 if w in contents else 0.15 for w in range(len(words))]
    extra = []
    for line in (Path(folder) / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        statement = json.loads(line)
        if statement["foundBy"] == "finder":
            continue
        mark = Mark(*(words.covered((statement.get(role) or {}).get("spans", [])) for role in ROLES), FURTHER)
        if mark.cue and not mark.cue & taken:
            extra.append(mark)
            taken |= mark.cue
    return Article(name, words, marks + extra, certainty)


def read_examples(folder, tokenizer):
    """Our own examples, completely marked; a mistake stops with its file and words."""
    return [
        example(f"{path.name}:{number}", entry, tokenizer)
        for path in sorted(Path(folder).glob("*.yml"))
        for number, entry in enumerate(yaml.safe_load(path.read_text(encoding="utf-8")), 1)
    ]


def example(name, entry, tokenizer):
    words, marks, undecided = texts.split(entry["text"], tokenizer), [], set()
    for statement in entry.get("statements") or []:
        spans = {role: [find(name, entry["text"], piece) for piece in pieces(statement.get(role))] for role in ROLES}
        kind = statement["kind"]
        mark = Mark(*(words.covered(spans[role]) for role in ROLES), OUTER if kind == "plain" else FURTHER)
        if not mark.cue:
            raise ValueError(f"{name}: a statement without a cue: {statement}")
        marks.append(mark)
        undecided |= mark.cue if kind in UNDECIDED else set()
    return Article(name, words, marks, [1.0] * len(words), undecided)


def together(examples):
    """One article of several: in the news a statement seldom stands in the first paragraph."""
    words = texts.Words("\n".join(example.words.text for example in examples))
    article, offset = Article("+".join(example.name for example in examples), words, [], []), 0
    for example in examples:
        count, paragraph = len(words), 1 + words.paragraph[-1] if len(words) else 0
        moved = lambda among: {w + count for w in among}
        words.first += [len(words.pieces) + piece for piece in example.words.first]
        words.pieces += example.words.pieces
        words.starts += [offset + place for place in example.words.starts]
        words.ends += [offset + place for place in example.words.ends]
        words.paragraph += [paragraph + number for number in example.words.paragraph]
        words.features += [feature % 16 if count else feature for feature in example.words.features]
        article.marks += [Mark(moved(m.source), moved(m.cue), moved(m.content), m.head) for m in example.marks]
        article.certainty += example.certainty
        article.undecided |= moved(example.undecided)
        offset += len(example.words.text) + 1
    return article


def pieces(value):
    return [] if value is None else [value] if isinstance(value, str) else value


def find(name, text, piece):
    """Where a piece stands; `words#2` is its second occurrence."""
    words, _, number = piece.rpartition("#")
    words, number = (words, int(number)) if words and number.isdigit() else (piece, 1)
    start = -1
    for _ in range(number):
        start = text.find(words, start + 1)
        if start < 0:
            raise ValueError(f"{name}: {piece!r} is not in the text")
    return start, start + len(words)


def labels(article, start, end):
    """Of a window: for each head the cue labels (0 outside, 1 begins, 2 continues, -100 unknown) and weights, and the cues with their words' roles."""
    size = end - start
    cue = [[0] * size, [0] * size]
    weight = [[1.0] * size, article.certainty[start:end]]
    for w in article.undecided:
        if start <= w < end:
            cue[OUTER][w - start] = -100
    cues = []
    for mark in article.marks:
        inside = sorted(w - start for w in mark.cue if start <= w < end)
        for before, w in zip([None] + inside, inside):
            cue[mark.head][w] = 2 if before == w - 1 else 1
            weight[mark.head][w] = 1.0
        if inside and len(inside) == len(mark.cue):
            cues.append((inside, roles(mark, start, size)))
    return cue, weight, cues


def roles(mark, start, size):
    """0 neither, 1 source, 2 content."""
    found = [0] * size
    for role, among in ((2, mark.content), (1, mark.source), (0, mark.cue)):
        for w in among:
            if 0 <= w - start < size:
                found[w - start] = role
    return found
