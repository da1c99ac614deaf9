#!/usr/bin/env python3
"""How often statements of a confidence are right, on articles that others marked.

  reliability.py DEV GOLD [SHARED]    folders with what `parley extract --out-dir` writes of
                                      SHARED/attribution-corpus/dev/text and SHARED/seeds

Right is a statement whose content overlaps the marked one by half, and whose source and cue (dev) or
whose actors (gold) agree. On dev only the finder's first pass is counted: nothing else is marked there.
The last lines are the points of `calibration` in language/reading.yml, fitted anew to the finder's scores.
"""
import bisect
import glob
import json
import os
import re
import sys

BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1.01]
POINTS = 10


def lines(path):
    with open(path, encoding="utf-8") as file:
        return [json.loads(line) for line in file if line.strip()]


def dev(folder, shared):
    """-> [(confidence, right)] of the finder's first pass"""
    import score
    found = []
    root = os.path.join(shared, "attribution-corpus", "dev")
    marked = score.list_gold(os.path.join(root, "attributions"))
    for path in sorted(glob.glob(os.path.join(folder, "*.jsonl"))):
        name = os.path.basename(path)[:-6]
        article = score.Article(name, score.read_text(os.path.join(root, "text", name + ".txt")))
        gold, discarded = score.parse_ann(score.read_file(marked[name][min(marked[name])]))
        gone = article.cover(discarded)
        mine = [line for line in lines(path) if line["foundBy"] == "finder" and line["content"]["spans"]]
        system = [score.Statement({role: line[role]["spans"] for role in score.ROLES}) for line in mine]
        for statement in gold + system:
            article.prepare(statement)
        gold = [statement for statement in gold if statement.word["content"]]
        pairs = {s: gold[g] for g, s in score.match(gold, system)}
        for at, statement in enumerate(system):
            if at in pairs or not statement.word["content"] & gone:
                found.append((mine[at]["confidence"], at in pairs and agrees(pairs[at].word, statement.word)))
    return found


def agrees(gold, mine):
    overlap = len(gold["content"] & mine["content"]) / len(gold["content"] | mine["content"])
    return overlap >= 0.5 and all(gold[role] & mine[role] or not gold[role] | mine[role] for role in ("source", "cue"))


def gold(folder, shared):
    """-> [(confidence, right)] of all statements"""
    import statements
    run = statements.Run(os.path.join(shared, "gold"), [os.path.join(shared, "seeds")], folder)
    found = []
    for name, article in run.arts.items():
        right = {pair.s.id for pair in run.pairs[name] if pair.hit["who_what"]}
        for number, line in enumerate(lines(os.path.join(folder, article.stem + ".jsonl")), 1):
            if line["actors"]:
                found.append((line["confidence"], number in right))
    return found


def table(found):
    for low, high in zip(BANDS, BANDS[1:]):
        band = [(confidence, right) for confidence, right in found if low <= confidence < high]
        if band:
            said = sum(confidence for confidence, _ in band) / len(band)
            seen = sum(right for _, right in band) / len(band)
            print("  %.1f to %.1f %6d statements   said %.2f   right %.2f" % (low, min(high, 1), len(band), said, seen))
    error = sum((confidence - right) ** 2 for confidence, right in found) / len(found)
    print("  all        %6d statements   said %.2f   right %.2f   Brier score %.3f" % (
        len(found), sum(c for c, _ in found) / len(found), sum(r for _, r in found) / len(found), error))


def points(found, language):
    """-> [(score, share right)]: the confidences are led back to scores, which lie on the line between the present points"""
    with open(language, encoding="utf-8") as file:
        present = [(float(s), float(r)) for s, r in re.findall(r"\{score: ([0-9.]+), right: ([0-9.]+)\}", file.read())]
    scored = sorted(((score_of(confidence, present), right) for confidence, right in found), key=lambda pair: pair[0])
    groups = [scored[at * len(scored) // POINTS:(at + 1) * len(scored) // POINTS] for at in range(POINTS)]
    fitted = []
    for group in groups:
        fitted.append([sum(s for s, _ in group), sum(right for _, right in group), len(group)])
        while len(fitted) > 1 and fitted[-2][1] * fitted[-1][2] >= fitted[-1][1] * fitted[-2][2]:
            last = fitted.pop()
            fitted[-1] = [a + b for a, b in zip(fitted[-1], last)]
    return [(total / count, right / count) for total, right, count in fitted]


def score_of(confidence, present):
    rights = [right for _, right in present]
    at = bisect.bisect_left(rights, confidence)
    if at in (0, len(present)):
        return present[min(at, len(present) - 1)][0]
    (low, below), (high, above) = present[at - 1], present[at]
    return low + (high - low) * (confidence - below) / (above - below)


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    shared = arguments[2] if len(arguments) > 2 else "../shared"
    sys.path[:0] = [os.path.join(shared, "gold"), os.path.join(shared, "attribution-corpus")]
    on_dev = dev(arguments[0], shared)
    print("dev, first pass of the finder")
    table(on_dev)
    print("the two annotated articles, all statements with actors")
    table(gold(arguments[1], shared))
    print("calibration:")
    language = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../../main/resources/language/reading.yml")
    for fitted in points(on_dev, language):
        print("  - {score: %.4f, right: %.2f}" % fitted)


if __name__ == "__main__":
    main(sys.argv[1:])
