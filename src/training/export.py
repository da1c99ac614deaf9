"""A trained finder as two ONNX graphs with weights of eight bits: `python export.py MODEL.pt[,MODEL.pt…] FOLDER BASE TEXT…`.

Of several checkpoints of one run it takes the mean: on dev that is half a point better than the last.

The graphs are written node by node with the fused operators of ONNX Runtime (domain `com.microsoft`): what an exporter
writes spends half of its time on copies, transpositions and slow normalizations. They read one window at a time.

Products are computed in eight bits, their inputs scaled as they come, so one large value costs all others precision.
Two things prevent that without changing the function: a normalization gives out channels that are always large smaller,
and the weights after it make up for it (`smooth`, measured on the TEXTs); and what the last product of a layer reads
is brought to the same height row by row. Weights stay within seven bits: products of eight and eight overflow on processors
without VNNI.
"""

import sys
from pathlib import Path

import network
import numpy
import torch
import words as texts
from graph import Graph, array
from onnx import TensorProto, helper

LOWEST_GELU = -0.17


def encoder_graph(finder, smoothing):
    """Reads the pieces of one window: a state for every word, and the probabilities of both cue heads."""
    graph, encoder = Graph(), finder.enc
    x = graph.normalized(embedded(graph, encoder), encoder.ln, smoothing[0])
    for i, layer in enumerate(encoder.layers):
        x = encoder_layer(graph, layer, x, *smoothing[2 * i : 2 * i + 3])
    hw = graph.op("Gather", x, graph.op("Squeeze", "first", graph.axes(0)), axis=1)
    graph.nodes.append(helper.make_node("Identity", [hw], ["hw"]))
    for name, head in zip(("cue", "further"), finder.cues):
        logits = graph.op("Add", graph.op("MatMul", hw, array(head.weight).T), array(head.bias))
        graph.nodes.append(helper.make_node("Softmax", [logits], [name], axis=-1))
    return graph


def embedded(graph, encoder):
    """The table of words has eight bits, with a scale a row; it is a third of the weights."""
    table = array(encoder.word.weight)
    scale = numpy.abs(table).max(1, keepdims=True).clip(1e-9) / 127
    rounded = graph.op("Gather", graph.weight(numpy.round(table / scale), numpy.int8), "ids")
    word = graph.op("Mul", graph.op("Cast", rounded, to=TensorProto.FLOAT), graph.op("Gather", scale, "ids"))
    length = graph.op("Slice", graph.op("Shape", "ids"), graph.axes(1), graph.axes(2))
    places = array(encoder.pos.weight) + array(encoder.typ.weight[0])
    place = graph.op("Slice", places, graph.axes(0), length, graph.axes(0))
    return graph.sum(word, place, graph.op("Gather", array(encoder.feat.weight), "feat"))


def encoder_layer(graph, layer, x, before, between, after):
    """`before`, `between`, `after`: by what the normalizations before, inside and at the end divide their channels."""
    qkv = graph.product(x, array(layer.qkv.weight) * before, array(layer.qkv.bias))
    read = graph.linear(graph.attention(qkv, layer.heads), layer.o)
    x = graph.normalized(graph.sum(read, graph.op("Mul", x, before)), layer.ln1, between)
    inner = graph.op("Gelu", graph.product(x, array(layer.i.weight) * between, array(layer.i.bias)))
    highest = graph.op("Max", graph.op("ReduceMax", inner, graph.axes(-1)), numpy.float32(-LOWEST_GELU))
    outer = graph.op("Mul", graph.product(graph.op("Div", inner, highest), array(layer.d.weight)), highest)
    return graph.normalized(graph.sum(outer, array(layer.d.bias), graph.op("Mul", x, between)), layer.ln2, after)


def head_graph(head):
    """Reads the words around each cue of one window again: log-probabilities of neither, source and content."""
    graph = Graph()
    flat = graph.op("Squeeze", "hw", graph.axes(0))
    share = graph.op("Div", "cmask", graph.op("ReduceSum", "cmask", graph.axes(1)))
    of_cue = graph.op("Mul", graph.op("Gather", flat, "cidx"), graph.op("Unsqueeze", share, graph.axes(2)))
    cue = graph.linear(graph.op("ReduceSum", of_cue, graph.axes(1)), head.c)
    tables = [graph.op("Gather", array(t.weight), n) for t, n in ((head.rel, "rel"), (head.par, "dpar"), (head.cue, "iscue"))]
    x = graph.sum(graph.op("Gather", graph.linear(flat, head.p), "idx"), cue, *tables)
    mask = graph.op("Cast", "valid", to=TensorProto.INT32)
    for block in head.blk:
        qkv = graph.linear(graph.normalized(x, block.n1), block.qkv)
        x = graph.sum(x, graph.linear(graph.attention(qkv, block.heads, "", mask), block.o))
        inner = graph.op("Gelu", graph.linear(graph.normalized(x, block.n2), block.i))
        x = graph.sum(x, graph.linear(inner, block.d))
    logits = graph.linear(graph.normalized(x, head.n), head.out)
    graph.nodes.append(helper.make_node("LogSoftmax", [logits], ["logp"], axis=-1))
    return graph


def smooth(finder, windows, share=0.5):
    """By what each normalization divides its channels: activations and weights come to share what is large.

    `windows` are the encoder's inputs (ids, mask, feat). Nothing in eight bits follows the last normalization: 1.
    """
    readers = [linear for layer in finder.enc.layers for linear in (layer.qkv, layer.i)]
    largest = {linear: torch.zeros(linear.in_features) for linear in readers}

    def watch(linear, inputs):
        largest[linear] = torch.maximum(largest[linear], inputs[0].abs().amax((0, 1)))

    hooks = [linear.register_forward_pre_hook(watch) for linear in readers]
    with torch.no_grad():
        for window in windows:
            finder.enc(*window)
    for hook in hooks:
        hook.remove()
    factors = [largest[x].clamp(min=1e-3) ** share / x.weight.abs().amax(0).clamp(min=1e-5) ** (1 - share) for x in readers]
    return [array(factor / factor.log().mean().exp()) for factor in factors] + [numpy.float32(1)]


def windows(paths, tokenizer):
    """The first window of each text, as the encoder reads it."""
    for path in paths:
        words = texts.split(Path(path).read_text(encoding="utf-8"), tokenizer)
        start, end = texts.windows(words)[0]
        read = texts.arrays(words, start, end)
        yield [torch.tensor([x]) for x in (read["ids"], [1] * len(read["ids"]), read["features"])]


def export(finder, folder, calibration):
    """Writes `encoder.int8.onnx` and `head.int8.onnx`; `calibration`: windows as `smooth` takes them."""
    whole, real = TensorProto.INT64, TensorProto.FLOAT
    width, pieces, kinds = finder.enc.word.embedding_dim, [1, "pieces"], [1, "words", 3]
    encoder_graph(finder, smooth(finder, calibration)).save(
        Path(folder) / "encoder.int8.onnx",
        {"ids": (whole, pieces), "feat": (whole, pieces), "first": (whole, [1, "words"])},
        {"hw": (real, [1, "words", width]), "cue": (real, kinds), "further": (real, kinds)},
    )
    around = {name: (whole, ["cues", "around"]) for name in ("idx", "rel", "dpar", "iscue", "valid")}
    of_cue = {"cidx": (whole, ["cues", "long"]), "cmask": (real, ["cues", "long"])}
    head_graph(finder.arg).save(
        Path(folder) / "head.int8.onnx",
        {"hw": (real, [1, "words", width]), **of_cue, **around},
        {"logp": (real, ["cues", "around", 3])},
    )


def mean(paths):
    """The weights of several checkpoints, averaged."""
    read = [torch.load(path, map_location="cpu") for path in paths]
    return {name: sum(weights[name].float() for weights in read) / len(read) for name in read[0]}


def main(models, folder, base, *paths):
    finder = network.Finder(network.Encoder())
    finder.load_state_dict(mean(models.split(",")))
    export(finder.float().eval(), folder, list(windows(paths, texts.load_tokenizer(Path(base)))))


if __name__ == "__main__":
    main(*sys.argv[1:])
