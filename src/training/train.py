"""Trains the finder: python train.py --corpus ../../../shared/attribution-corpus --base BASE --further DIR --out RUN.

Goes on from RUN/state.pt when it was stopped. The same corpus, seed and number of threads give the same weights.
"""

import argparse
import os
import random
import time
from pathlib import Path

import torch
from torch.nn import functional

import corpus
import network
import words as texts
from trainer import Trainer

PIECES_A_STEP, ARGUMENT_SHARE, FURTHER_SHARE = 2048, 0.25, 0.5
#: So many of our own examples make one article.
TOGETHER = 8
#: So many words are hidden from the encoder, so that it learns a cue's surroundings too.
HIDDEN = 0.05
MINUTES_BETWEEN_STATES = 10


def batches(articles, seed):
    """Windows of about one length together; where articles are cut differs by seed."""
    rng = random.Random(seed)
    windows = [(a, *w) for a in articles for w in texts.windows(a.words, rng)]
    size = lambda w: w[0].words.size(w[1], w[2]) + 2
    windows.sort(key=lambda w: size(w) // 16 + rng.random() * 2)
    found, current, longest = [], [], 0
    for window in windows:
        if current and max(longest, size(window)) * (len(current) + 1) > PIECES_A_STEP:
            found.append(current)
            current, longest = [], 0
        current.append(window)
        longest = max(longest, size(window))
    found.append(current)
    rng.shuffle(found)
    return found


def shuffled(own, epoch, options):
    """Our own examples in new company each epoch."""
    found = []
    for time in range(options.own_times):
        order = random.Random(f"{options.seed}-{epoch}-{time}").sample(own, len(own))
        found += [corpus.together(order[i : i + TOGETHER]) for i in range(0, len(order), TOGETHER)]
    return found


def padded(rows, filling=0, dtype=torch.long):
    out = torch.full((len(rows), max(map(len, rows))), filling, dtype=dtype)
    for i, row in enumerate(rows):
        out[i, : len(row)] = torch.tensor(row, dtype=dtype)
    return out


def inputs(windows, rng=None):
    """The encoder's tensors for windows (words, start, end); `rng` hides some words."""
    read = [texts.arrays(*w) for w in windows]
    if rng is not None:
        for one in read:
            for begin, end in zip(one["first"], one["first"][1:] + [len(one["ids"]) - 1]):
                if rng.random() < HIDDEN:
                    one["ids"][begin:end] = [texts.HIDDEN_PIECE] * (end - begin)
    mask = padded([[1] * len(one["ids"]) for one in read])
    tensors = {"ids": padded([one["ids"] for one in read]), "mask": mask, "feat": padded([one["features"] for one in read])}
    return {**tensors, "first": padded([one["first"] for one in read])}, padded([one["paragraph"] for one in read])


def loss(model, batch, rng):
    """Of cues by both heads and of their arguments, per cue of the corpus's kind."""
    tensors, paragraphs = inputs([(a.words, start, end) for a, start, end in batch], rng)
    marked = [corpus.labels(*w) for w in batch]
    hw, *logits = model.words(**tensors)
    cues = [(i, c, roles) for i, (_, _, found) in enumerate(marked) for c, roles in found]
    count = max(len(cues), 2 * len(batch))
    total = sum(share * cue_loss(logits[head], marked, head) for head, share in ((0, 1.0), (1, FURTHER_SHARE)))
    if cues:
        arguments, begin, end = network.cue_arrays([(i, c) for i, c, _ in cues], [e - s for _, s, e in batch], paragraphs)
        found = model.arg(hw, **arguments)
        wanted = padded([roles[b:e] for (_, _, roles), b, e in zip(cues, begin, end)], -100)
        total = total + ARGUMENT_SHARE * functional.cross_entropy(found.float().flatten(0, 1), wanted.flatten(), reduction="sum")
    return total / count


def cue_loss(logits, marked, head):
    wanted = padded([cue[head] for cue, _, _ in marked], -100)
    weights = padded([weight[head] for _, weight, _ in marked], 0.0, torch.float)
    each = functional.cross_entropy(logits.float().flatten(0, 1), wanted.flatten(), reduction="none")
    return (each * weights.flatten()).sum()


def save(path, value):
    torch.save(value, f"{path}.new")
    os.replace(f"{path}.new", path)


def train(options):
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    tokenizer = texts.load_tokenizer(options.base)
    marked = corpus.read_split(options.corpus, "train", tokenizer, options.further)
    own = corpus.read_examples(options.examples, tokenizer)
    plan = lambda epoch: batches(marked + shuffled(own, epoch, options), 1000 * options.seed + epoch)
    steps = sum(len(plan(epoch)) for epoch in range(options.epochs))
    trainer = Trainer(network.Finder(network.pretrained(next(options.base.glob("*.onnx")))), steps)
    print(f"{len(marked)} articles, {len(own)} of our own, {steps} steps", flush=True)
    epoch = done = 0
    if (options.out / "state.pt").exists():
        kept = torch.load(options.out / "state.pt", weights_only=False)
        trainer.restore(kept["trainer"])
        epoch, done = kept["epoch"], kept["done"]
        print(f"goes on at epoch {epoch}, step {done}", flush=True)
    for current in range(epoch, options.epochs):
        run(trainer, plan(current), current, done, options)
        done = 0
        save(options.out / f"epoch-{current}.pt", trainer.weights())


def run(trainer, steps, epoch, done, options):
    """One epoch; every step draws what it hides and drops from its own number, so that going on changes nothing."""
    trainer.model.train()
    began = saved = time.time()
    total = 0.0
    for number in range(done, len(steps)):
        seed = (1000 * options.seed + epoch) * 100_000 + number
        torch.manual_seed(seed)
        value = loss(trainer.model, steps[number], random.Random(seed))
        trainer.step(value)
        total += value.item()
        if (number + 1) % 25 == 0:
            print(f"epoch {epoch} step {number + 1}/{len(steps)} loss {total / 25:.3f} {time.time() - began:.0f} s", flush=True)
            total = 0.0
        if time.time() - saved > 60 * MINUTES_BETWEEN_STATES or number + 1 == len(steps):
            last = number + 1 == len(steps)
            place = {"epoch": epoch + 1, "done": 0} if last else {"epoch": epoch, "done": number + 1}
            save(options.out / "state.pt", {"trainer": trainer.state(), **place})
            saved = time.time()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    here = Path(__file__).parent
    parser.add_argument("--corpus", type=Path, default=here / "../../../shared/attribution-corpus")
    parser.add_argument("--base", type=Path, required=True, help="the folder with the embedding model's ONNX file and tokenizer")
    parser.add_argument("--further", type=Path, required=True, help="what `parley extract` wrote for the train split")
    parser.add_argument("--examples", type=Path, default=here / "examples")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--epochs", type=int, default=7)
    parser.add_argument("--own-times", type=int, default=3, help="how often each of our own examples is read in an epoch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    train(options)


if __name__ == "__main__":
    main()
