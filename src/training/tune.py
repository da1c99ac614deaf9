"""Chooses the numbers of decoding on dev: python tune.py --model DIR|RUN.pt --base BASE [--out config.json].

What it prints is dev's score; the further head's threshold is chosen on our own examples that were not trained on.
"""

import argparse
import json
import pickle
from pathlib import Path

import torch

import corpus
import decode
import predict
import words as texts

GRID = {
    "cueThreshold": (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85),
    "contentSwitchCost": (0, 0.5, 1, 1.5, 2.5),
    "sourceSwitchCost": (0, 0.25, 0.5),
    "argumentBias": (0, 0.25, 0.5),
    "sharedContent": (0.3, 0.5, 1),
}
THRESHOLDS = (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9)


class Dev:
    """The dev split with every possible cue, so that settings are tried without reading again."""

    def __init__(self, root, articles, cues):
        self.score, self.articles, self.cues = corpus.scorer(root), articles, cues
        self.gold, self.tried = {}, {}
        for name, files in self.score.list_gold(f"{root}/dev/attributions").items():
            text = self.score.read_text(f"{root}/dev/text/{name}.txt")
            self.gold[name] = (self.score.Article(name, text), self.score.parse_ann(self.score.read_file(files[sorted(files)[0]])))

    def scored(self, settings):
        """Per article; what was tried once is not scored again."""
        key = json.dumps(settings, sort_keys=True)
        if key not in self.tried:
            self.tried[key] = [self.article(*one, settings) for one in zip(self.articles, self.cues)]
        return self.tried[key]

    def article(self, article, cues, settings):
        text, (statements, discarded) = self.gold[article.name]
        made = decode.statements(article.words, [c for c in cues if c.head == corpus.OUTER], settings)
        system = [self.score.Statement({r: s[r]["spans"] for r in corpus.ROLES}) for s in made]
        return article.name, self.score.score_article(text, statements, system, discarded)

    def metrics(self, settings, names=None):
        scored = [one for one in self.scored(settings) if names is None or one[0] in names]
        return self.score.metrics(self.score.total(scored))

    def search(self):
        """One number after the other, twice; gives all that was tried."""
        settings = dict(decode.SETTINGS)
        for _ in range(2):
            for name, values in GRID.items():
                settings = self.best([{**settings, name: value} for value in values])
        return [json.loads(key) for key in self.tried]

    def best(self, tried, names=None):
        return max(tried, key=lambda settings: self.metrics(settings, names)["full"]["full_iou50"]["f1"])


def figures(metrics):
    f1 = lambda *path: round(100 * at(metrics, path)["f1"], 1)
    at = lambda found, path: at(found[path[0]], path[1:]) if path else found
    full = metrics["full"]["full_iou50"]
    return {
        "full_iou50": f1("full", "full_iou50"),
        "precision": round(100 * full["p"], 1),
        "recall": round(100 * full["r"], 1),
        "full_overlap": f1("full", "full_overlap"),
        "detection": f1("detect", "overlap"),
        "src_content": f1("full", "src_content"),
        "source right": round(100 * metrics["among_matched"]["source"]["overlap"], 1),
    }


def further(examples, cues, settings):
    """Precision, recall and F1 of the further head's cues on our own examples, by their words."""
    hit = made = wanted = 0
    for article, found in zip(examples, cues):
        gold = [m.cue for m in article.marks if m.head == corpus.FURTHER]
        system = [set(c.words) for c in found if c.head == corpus.FURTHER and c.score >= settings["furtherThreshold"]]
        hit += sum(any(s & g for g in gold) for s in system)
        made, wanted = made + len(system), wanted + len(gold)
    precision, recall = hit / max(made, 1), hit / max(wanted, 1)
    return round(2 * precision * recall / max(precision + recall, 1e-9), 3), round(precision, 3), round(recall, 3)


def searched(dev):
    tried = dev.search()
    names = sorted(article.name for article in dev.articles)
    for chosen, other in ((names[::2], names[1::2]), (names[1::2], names[::2])):
        print("chosen on one half, scored on the other:", figures(dev.metrics(dev.best(tried, chosen), other)))
    return dev.best(tried)


def read(reader, articles):
    return [predict.possible_cues(reader, a.words) for a in articles]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).parent
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--float", action="store_true")
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--corpus", type=Path, default=here / "../../../shared/attribution-corpus")
    parser.add_argument("--held-out", type=Path, default=here / "held-out")
    parser.add_argument("--settings", type=Path, help="score with these and choose nothing")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--keep", type=Path, help="where to keep the possible cues of dev")
    options = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = texts.load_tokenizer(options.base)
    reader = predict.runner(options.model, "" if options.float else ".int8")
    articles = corpus.read_split(options.corpus, "dev", tokenizer)
    dev = Dev(options.corpus, articles, read(reader, articles))
    if options.keep:
        options.keep.write_bytes(pickle.dumps(dev.cues))
    settings = json.loads(options.settings.read_text()) if options.settings else searched(dev)
    own = corpus.read_examples(options.held_out, tokenizer)
    cues = read(reader, own)
    for threshold in THRESHOLDS:
        print("further", threshold, *further(own, cues, {"furtherThreshold": threshold}))
    if not options.settings:
        settings["furtherThreshold"] = max(THRESHOLDS, key=lambda t: further(own, cues, {"furtherThreshold": t})[0])
    print(json.dumps(settings), figures(dev.metrics(settings)), *further(own, cues, settings))
    if options.out:
        options.out.write_text(json.dumps(settings, indent=2) + "\n")


if __name__ == "__main__":
    main()
