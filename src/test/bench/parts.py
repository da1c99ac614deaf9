#!/usr/bin/env python3
"""What each part of Parley adds to what is found, part by part, and what is lost without it alone.

  parts.py DEV GOLD [SHARED]    folders with what `parley extract --out-dir` writes of
                                SHARED/attribution-corpus/dev/text and SHARED/seeds

Statements are told apart by `foundBy`. On dev only outermost reports are marked, so that what finds others can only lose there.
"""
import glob
import json
import os
import subprocess
import sys
import tempfile

PARTS = {
    "first head": ("finder", "finder-split"),
    "quotations": ("quotation",),
    "second head": ("finder-nested", "finder-beside"),
    "grammar": None,
}


def part_of(line):
    return next((part for part, names in PARTS.items() if names and line["foundBy"] in names), "grammar")


def scored(script, folder, parts, *arguments):
    """What the scorer says of the statements that these parts found."""
    with tempfile.TemporaryDirectory() as some:
        for path in glob.glob(os.path.join(folder, "*.jsonl")):
            with open(path, encoding="utf-8") as file, open(os.path.join(some, os.path.basename(path)), "w", encoding="utf-8") as out:
                out.writelines(line for line in file if part_of(json.loads(line)) in parts)
        found = os.path.join(some, "scores")
        subprocess.run([sys.executable, script, "--system", some, "--json", found, *arguments], check=True, stdout=subprocess.DEVNULL)
        with open(found, encoding="utf-8") as file:
            return json.load(file)


def row(name, parts, dev, gold, shared):
    on_dev = scored(os.path.join(shared, "attribution-corpus", "score.py"), dev, parts, "--split", "dev")
    on_gold = scored(os.path.join(shared, "gold", "statements.py"), gold, parts)
    full, whole, kinds = on_dev["full"]["full_iou50"], on_gold["all"]["total"], on_gold["all"]["kind"]
    figures = [100 * full[x] for x in ("p", "r", "f1")] + [100 * whole["iou50"][x] for x in ("p", "r", "f1")]
    figures += [100 * kinds[kind]["iou50"]["r"] for kind in ("nested", "joint")]
    print("%-22s" % name + "".join("%8.1f" % figure for figure in figures) + "%6d" % on_gold["near_miss"]["statements"])


def main(arguments):
    if len(arguments) not in (2, 3):
        sys.exit(__doc__)
    dev, gold = arguments[:2]
    shared = arguments[2] if len(arguments) > 2 else "../shared"
    print("%-22s%24s%24s%8s%8s%6s" % ("", "dev: P, R, F1", "gold: P, R, F1", "nested", "joint", "near"))
    names = list(PARTS)
    for count in range(1, len(names) + 1):
        row(("" if count == 1 else "+ ") + names[count - 1], names[:count], dev, gold, shared)
    for name in names[1:-1]:
        row("all without " + name, [other for other in names if other != name], dev, gold, shared)


if __name__ == "__main__":
    main(sys.argv[1:])
