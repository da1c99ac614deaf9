"""The classes of dev errors for any output: python errors.py --system DIR [--corpus CORPUS].

DIR/<article>.jsonl as the corpus's scorer reads it; only what the finder found itself counts. Prints Markdown: all errors by
what tells them apart automatically, then those in `dev-errors.tsv`, which were read and classed by hand (in the output of the
finder before this one), with how many of them DIR has right.
"""

import argparse
import collections
import csv
import sys
from pathlib import Path

HERE = Path(__file__).parent
KINDS = ("missed", "spurious", "paired", "source", "border")
#: How many errors of that earlier finder one that was read stands for: the sample was drawn by kind.
WEIGHTS = {"missed": 370 / 105, "spurious": 210 / 65, "paired": 170 / 75, "source": 170 / 75, "border": 170 / 75}
#: What each class of `dev-errors.tsv` asks for.
MENDS = {
    "decoding": ("one report or two", "cue in two parts"),
    "training": (
        "attitude or knowledge", "reporting verb", "figure of speech", "passive", "wrong content", "source taken for content", "source not found",
        "asked or accused taken for source", "further sentence left out", "piece left out", "what or which as content", "headline",
        "narrative taken in", "neighbour's quotation taken in",
    ),
    "own examples": ("noun", "thing as source", "nobody as source", "silence", "second cue of the sentence", "mark"),
    "rules after the finder": ("inner or outer", "inside another report", "no report", "deed"),
    "disagreement": (
        "unmarked", "official act", "doubtful", "marked otherwise", "noun in cue or content", "other mention", "adjunct left out", "adjunct taken in",
        "relative clause left out", "relative clause taken in", "conjoined left out", "conjoined taken in",
    ),
}  # fmt: skip


class Outcome:
    """One article: each gold statement with its system statement, if any, and the system statements left over."""

    def __init__(self, score, corpus, name, files, system):
        text = score.read_text(f"{corpus}/dev/text/{name}.txt")
        gold, discarded = score.parse_ann(score.read_file(files[sorted(files)[0]]))
        article = score.Article(name, text)
        self.gold = [g for g in map(article.prepare, gold) if g.word["content"]]
        found = [s for s in map(article.prepare, score.parse_jsonl(system)) if s.word["content"]]
        pairs = score.match(self.gold, found)
        self.partner = {i: found[j] for i, j in pairs}
        left = set(range(len(found))) - {j for _, j in pairs}
        forgiven = article.cover(discarded)
        self.spurious = [found[j] for j in sorted(left) if not discarded or not found[j].word["content"] <= forgiven]

    def errors(self):
        """(kind, gold statement or None, system statement or None) of each."""
        for i, gold in enumerate(self.gold):
            kind = fault(gold, self.partner.get(i))
            if kind:
                yield kind, gold, self.partner.get(i)
        for found in self.spurious:
            yield "spurious", None, found

    def wrong(self, kind, start, end):
        """Whether what was classed at this cue is (still) an error."""
        if kind == "spurious":
            return any(s < end and start < e for found in self.spurious for s, e in found.spans["cue"])
        return any(anchor(g) == (start, end) and fault(g, self.partner.get(i)) for i, g in enumerate(self.gold))


def fault(gold, found):
    """One of KINDS, or None when the statement is right (full_iou50)."""
    if found is None:
        return "missed"
    wanted, got = gold.word, found.word
    agrees = lambda role: bool(wanted[role] & got[role]) or not wanted[role] and not got[role]
    shared, together = wanted["content"] & got["content"], wanted["content"] | got["content"]
    if not agrees("cue"):
        return "paired"
    return "source" if not agrees("source") else None if len(shared) >= len(together) / 2 else "border"


def anchor(statement):
    return (statement.spans["cue"] or statement.spans["content"])[0]


def automatic(kind, gold, found):
    """What can be told about an error without reading it."""
    if kind == "missed":
        return "no word of the cue is a word with a letter" if not gold.word["cue"] else f"{gold.type} quotation" if gold.type != "indirect" else "indirect"
    if kind == "spurious":
        return "without a source" if not found.word["source"] else f"{found.type} quotation" if found.type != "indirect" else "indirect"
    if kind == "source":
        return "none marked" if not gold.word["source"] else "none found" if not found.word["source"] else "another"
    longer, shorter = found.word["content"] - gold.word["content"], gold.word["content"] - found.word["content"]
    return "content too long" if not shorter else "content too short" if not longer else "content both too long and too short"


def outcomes(score, corpus, system):
    score.ONLY = ("foundBy", "finder")
    read = lambda name: path.read_text(encoding="utf-8") if (path := system / f"{name}.jsonl").exists() else ""
    return {name: Outcome(score, corpus, name, files, read(name)) for name, files in sorted(score.list_gold(f"{corpus}/dev/attributions").items())}


def print_automatic(found):
    counts = collections.Counter((error[0], automatic(*error)) for outcome in found.values() for error in outcome.errors())
    gold = sum(len(outcome.gold) for outcome in found.values())
    print(f"{gold} statements marked; {sum(counts.values())} errors.\n\n| error | told by | number |\n|---|---|---:|")
    for (kind, told), number in sorted(counts.items(), key=lambda one: (KINDS.index(one[0][0]), -one[1])):
        print(f"| {kind} | {told} | {number} |")


def print_classed(found, classed):
    mend = {name: how for how, names in MENDS.items() for name in names}
    by_class, by_mend = collections.defaultdict(list), collections.defaultdict(list)
    for article, start, end, kind, name in classed:
        read = (kind, not found[article].wrong(kind, int(start), int(end)))
        by_class[name].append(read)
        by_mend[mend[name]].append(read)
    whole = sum(WEIGHTS[kind] for *_, kind, _ in classed)
    print("\n| class | errors read | share of all | kinds | right now | mended by |\n|---|---:|---:|---|---:|---|")
    for name, reads in sorted(by_class.items(), key=lambda one: -weight(one[1])):
        print(row(name, reads, whole), mend[name], "|")
    print("\n| mended by | errors read | share of all | kinds | right now |\n|---|---:|---:|---|---:|")
    for how in MENDS:
        print(row(how, by_mend[how], whole))


def row(name, reads, whole):
    kinds = collections.Counter(kind for kind, _ in reads)
    of = ", ".join(f"{kinds[kind]} {kind}" for kind in KINDS if kinds[kind])
    return f"| {name} | {len(reads)} | {100 * weight(reads) / whole:.1f} % | {of} | {sum(right for _, right in reads)} |"


def weight(reads):
    return sum(WEIGHTS[kind] for kind, _ in reads)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--system", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, default=HERE / "../../../shared/attribution-corpus")
    options = parser.parse_args()
    sys.path.insert(0, str(options.corpus))
    import score

    found = outcomes(score, options.corpus, options.system)
    print_automatic(found)
    with open(HERE / "dev-errors.tsv", encoding="utf-8", newline="") as file:
        print_classed(found, list(csv.reader(file, delimiter="\t"))[1:])


if __name__ == "__main__":
    main()
