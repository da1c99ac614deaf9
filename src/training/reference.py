"""What the product's finder is held to: python reference.py --model DIR --base BASE --out ../test/resources/finder/reference.jsonl.

A line for every eighth article of dev: its place by name, the SHA-256 of its words, pieces and windows, and its outermost reports.
"""

import argparse
import hashlib
import json
from pathlib import Path

import torch

import decode
import predict
import words as texts

FIRST, EVERY, NUMBER = 4, 8, 10
ROLES = ("source", "cue", "content")


def fingerprint(words):
    """A line a word (start, end, first piece, paragraph, features), a line of all pieces, a line a window."""
    lines = list(zip(words.starts, words.ends, words.first, words.paragraph, words.features))
    lines += [words.pieces, *texts.windows(words)]
    return hashlib.sha256("".join(" ".join(map(str, line)) + "\n" for line in lines).encode()).hexdigest()


def outermost(words, reader, settings):
    found = decode.statements(words, predict.possible_cues(reader, words), settings)
    found = sorted((s for s in found if s["foundBy"] == "finder"), key=lambda s: s["cue"]["spans"])
    return [{role: s[role]["spans"] for role in ROLES} | {"score": s["score"]} for s in found]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--texts", type=Path, default=Path(__file__).parent / "../../../shared/attribution-corpus/dev/text")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer, reader = texts.load_tokenizer(options.base), predict.runner(options.model)
    settings = json.loads((options.model / "config.json").read_text())
    paths, lines = sorted(options.texts.glob("*.txt")), []
    for number in range(FIRST, FIRST + EVERY * NUMBER, EVERY):
        words = texts.split(paths[number].read_bytes().decode("utf-8"), tokenizer)
        line = {"article": number, "words": fingerprint(words), "findings": outermost(words, reader, settings)}
        lines.append(json.dumps(line, separators=(",", ":")) + "\n")
    options.out.write_text("".join(lines))


if __name__ == "__main__":
    main()
