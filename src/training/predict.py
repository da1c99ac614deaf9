"""Reads texts with a trained finder: python predict.py --model DIR|RUN.pt --base BASE --texts DIR --out DIR [--float].

Writes DIR/<name>.jsonl with spans in code points, as the corpus's scorer reads them. The product does the same in Java.
"""

import argparse
import json
from pathlib import Path

import torch

import decode
import network
import words as texts

POSSIBLE = 0.25


class TorchRunner:
    def __init__(self, path):
        self.model = network.Finder(network.Encoder())
        self.model.load_state_dict(torch.load(path))
        self.model.eval()

    @torch.no_grad()
    def words(self, **tensors):
        hw, *logits = self.model.words(**tensors)
        return hw, *(one.softmax(-1).numpy() for one in logits)

    @torch.no_grad()
    def arguments(self, hw, arrays):
        return self.model.arg(hw, **arrays).log_softmax(-1).numpy()


class OnnxRunner:
    def __init__(self, folder, kind=".int8"):
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        load = lambda name: onnxruntime.InferenceSession(f"{folder}/{name}{kind}.onnx", options, providers=["CPUExecutionProvider"])
        self.encoder, self.head = load("encoder"), load("head")

    def words(self, mask, **tensors):
        return self.encoder.run(["hw", "cue", "further"], {name: t.numpy() for name, t in tensors.items()})

    def arguments(self, hw, arrays):
        return self.head.run(["logp"], {"hw": hw} | {name: t.numpy() for name, t in arrays.items() if name != "win"})[0]


def possible_cues(runner, words):
    """Every cue of a text that either head holds possible; each window is read alone."""
    found = []
    for start, end in texts.windows(words):
        read = texts.arrays(words, start, end)
        one = lambda name: torch.tensor([read[name]])
        hw, *heads = runner.words(ids=one("ids"), mask=torch.ones_like(one("ids")), feat=one("features"), first=one("first"))
        cues = [(h, c) for h, p in enumerate(heads) for c in runs_of_cues(p[0])]
        if not cues:
            continue
        arrays, begin, stop = network.cue_arrays([(0, c) for _, c in cues], [end - start], one("paragraph"))
        for (head, cue), first, last, roles in zip(cues, begin, stop, runner.arguments(hw, arrays)):
            sure = [1 - float(heads[head][0][w][0]) for w in cue]
            found.append(decode.Cue(head, [start + w for w in cue], sure, start + first, roles[: last - first]))
    return found


def runs_of_cues(probabilities):
    """Runs of words that may be a cue; where beginning is likelier than continuing another one starts."""
    found = []
    for w, (outside, begins, continues) in enumerate(probabilities):
        if 1 - outside <= POSSIBLE:
            continue
        if found and found[-1][-1] == w - 1 and begins <= continues:
            found[-1].append(w)
        else:
            found.append([w])
    return found


def runner(path, kind=".int8"):
    return TorchRunner(path) if path.is_file() else OnnxRunner(path, kind)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--base", type=Path, required=True)
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--float", action="store_true", help="the weights before quantization")
    options = parser.parse_args()
    torch.set_num_threads(1)
    config = options.model / "config.json"
    settings = json.loads(config.read_text()) if config.exists() else decode.SETTINGS
    reader = runner(options.model, "" if options.float else ".int8")
    tokenizer = texts.load_tokenizer(options.base)
    options.out.mkdir(parents=True, exist_ok=True)
    for path in sorted(options.texts.glob("*.txt")):
        words = texts.split(path.read_bytes().decode("utf-8"), tokenizer)
        lines = [json.dumps(s) + "\n" for s in decode.statements(words, possible_cues(reader, words), settings)]
        (options.out / f"{path.stem}.jsonl").write_text("".join(lines), encoding="utf-8")


if __name__ == "__main__":
    main()
