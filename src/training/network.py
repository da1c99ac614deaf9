"""The network: a small pretrained encoder, two heads that find cues, and one that finds their arguments."""

import numpy
import onnx
import torch
from onnx import numpy_helper
from torch import nn
from torch.nn import functional

WORDS_BEFORE, WORDS_AFTER = 72, 108
FARTHEST_WORD, FARTHEST_PARAGRAPH = 64, 2
FEATURES = 32
MASKED = -1e4


def attend(query, key, value, bias):
    """Written out: on a processor with bf16 three products are faster than the fused attention."""
    scores = torch.matmul(query * query.shape[-1] ** -0.5, key.transpose(-1, -2)) + bias
    return torch.matmul(scores.softmax(-1), value)


def heads_of(states, heads):
    batch, length, width = states.shape
    return states.view(batch, length, 3, heads, width // 3 // heads).permute(2, 0, 3, 1, 4).unbind(0)


def joined(states):
    batch, heads, length, width = states.shape
    return states.transpose(1, 2).reshape(batch, length, heads * width)


class Layer(nn.Module):
    """A layer of the encoder, as BERT has it."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.i, self.d = nn.Linear(width, inner), nn.Linear(inner, width)
        self.ln1, self.ln2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        x = self.ln1(x + self.o(joined(attend(*heads_of(self.qkv(x), self.heads), bias))))
        return self.ln2(x + self.drop(self.d(functional.gelu(self.i(x)))))


class Encoder(nn.Module):
    def __init__(self, layers=12, width=384, heads=12, inner=1536, vocabulary=30522, positions=512, dropout=0.1):
        super().__init__()
        self.word, self.pos, self.typ = nn.Embedding(vocabulary, width), nn.Embedding(positions, width), nn.Embedding(2, width)
        self.feat = nn.Embedding(FEATURES, width)
        nn.init.zeros_(self.feat.weight)
        self.ln, self.drop = nn.LayerNorm(width, eps=1e-12), nn.Dropout(dropout)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))

    def forward(self, ids, mask, feat):
        """Each batch × pieces; gives a state for every piece."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.word(ids) + self.pos(places)[None] + self.typ.weight[0] + self.feat(feat)
        x = self.drop(self.ln(x))
        bias = (1.0 - mask[:, None, None, :].to(x.dtype)) * MASKED
        for layer in self.layers:
            x = layer(x, bias)
        return x


class Block(nn.Module):
    """A layer of the argument head, normalized before."""

    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.n1, self.n2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.o = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.i, self.d = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x, bias):
        x = x + self.o(joined(attend(*heads_of(self.qkv(self.n1(x)), self.heads), bias)))
        return x + self.drop(self.d(functional.gelu(self.i(self.n2(x)))))


class ArgumentHead(nn.Module):
    """Reads the words around a cue again: neither, source or content of it."""

    def __init__(self, width=384, inner=144, layers=2, dropout=0.1):
        super().__init__()
        self.p, self.c = nn.Linear(width, inner), nn.Linear(width, inner)
        self.rel = nn.Embedding(2 * FARTHEST_WORD + 1, inner)
        self.par = nn.Embedding(2 * FARTHEST_PARAGRAPH + 1, inner)
        self.cue = nn.Embedding(2, inner)
        for embedding in (self.rel, self.par, self.cue):
            nn.init.normal_(embedding.weight, std=0.02)
        self.blk = nn.ModuleList(Block(inner, 6, 2 * inner, dropout) for _ in range(layers))
        self.n, self.out, self.drop = nn.LayerNorm(inner), nn.Linear(inner, 3), nn.Dropout(dropout)

    def forward(self, hw, win, cidx, cmask, idx, rel, dpar, iscue, valid):
        """`hw` batch × words × width; per cue: `win` its window, `cidx` and `cmask` its words, `idx` the words around it."""
        words, flat, offset = hw.shape[1], hw.reshape(-1, hw.shape[2]), win[:, None] * hw.shape[1]
        cues, length = idx.shape
        of_cue = flat.index_select(0, (offset + cidx).reshape(-1)).reshape(cues, cidx.shape[1], -1)
        mean = (of_cue * cmask[:, :, None].to(hw.dtype)).sum(1) / cmask.sum(1, keepdim=True).to(hw.dtype)
        x = self.p(flat).index_select(0, (offset + idx).reshape(-1)).reshape(cues, length, -1)
        x = self.drop(x + self.c(mean)[:, None] + self.rel(rel) + self.par(dpar) + self.cue(iscue))
        bias = ((1.0 - valid.to(x.dtype)) * MASKED)[:, None, None, :]
        for block in self.blk:
            x = block(x, bias)
        return self.out(self.n(x))


class Finder(nn.Module):
    def __init__(self, encoder, width=384):
        super().__init__()
        self.enc, self.drop, self.arg = encoder, nn.Dropout(0.1), ArgumentHead(width)
        self.cues = nn.ModuleList((nn.Linear(width, 3), nn.Linear(width, 3)))

    def words(self, ids, mask, feat, first):
        """A state for every word, and for each of the two heads the logits of standing outside a cue, beginning or continuing one."""
        x = self.enc(ids, mask, feat)
        hw = torch.gather(x, 1, first[:, :, None].expand(-1, -1, x.shape[2]))
        return (hw, *(head(self.drop(hw)) for head in self.cues))


def cue_arrays(cues, sizes, paragraphs):
    """The argument head's inputs for cues given as (window, its words); also where the words around each begin and end."""
    begin = [max(0, c[0] - WORDS_BEFORE) for _, c in cues]
    end = [min(sizes[w], c[0] + WORDS_AFTER) for w, c in cues]
    window, start = torch.tensor([w for w, _ in cues]), torch.tensor([c[0] for _, c in cues])
    low, high = torch.tensor(begin), torch.tensor(end)
    place = low[:, None] + torch.arange(int((high - low).max()))[None]
    index = torch.minimum(place, high[:, None] - 1)
    cidx = torch.zeros(len(cues), max(len(c) for _, c in cues), dtype=torch.long)
    cmask, iscue = torch.zeros(cidx.shape), torch.zeros(index.shape, dtype=torch.long)
    for k, (_, c) in enumerate(cues):
        cidx[k, : len(c)], cmask[k, : len(c)] = torch.tensor(c), 1
        iscue[k, [w - begin[k] for w in c if w < end[k]]] = 1
    own = paragraphs[window]
    distance = torch.gather(own, 1, index) - torch.gather(own, 1, start[:, None])
    return {
        "win": window,
        "cidx": cidx,
        "cmask": cmask,
        "idx": index,
        "rel": (place - start[:, None]).clamp(-FARTHEST_WORD, FARTHEST_WORD) + FARTHEST_WORD,
        "dpar": distance.clamp(-FARTHEST_PARAGRAPH, FARTHEST_PARAGRAPH) + FARTHEST_PARAGRAPH,
        "iscue": iscue,
        "valid": (place < high[:, None]).long(),
    }, begin, end


def pretrained(path):
    """An encoder with the weights of the embedding model's ONNX file."""
    graph = onnx.load(path).graph
    weights = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    products = {n.output[0]: n.input[1] for n in graph.node if n.op_type == "MatMul" and n.input[1] in weights}
    linear = {}
    for node in graph.node:
        product = [i for i in node.input if i in products]
        bias = [i for i in node.input if i in weights]
        if node.op_type == "Add" and product and bias:
            linear[bias[0].removesuffix(".bias")] = (weights[products[product[0]]].T, weights[bias[0]])
    encoder = Encoder()
    encoder.load_state_dict({"feat.weight": encoder.feat.weight, **embeddings(weights), **layers(weights, linear)})
    return encoder


def tensor(array):
    return torch.from_numpy(numpy.array(array, dtype=numpy.float32))


def embeddings(weights):
    names = {"word": "word_embeddings", "pos": "position_embeddings", "typ": "token_type_embeddings", "ln": "LayerNorm"}
    found = {f"{own}.weight": tensor(weights[f"embeddings.{name}.weight"]) for own, name in names.items()}
    return {**found, "ln.bias": tensor(weights["embeddings.LayerNorm.bias"])}


def layers(weights, linear):
    found = {}
    for i in range(1 + max(int(name.split(".")[2]) for name in linear if name.startswith("encoder.layer."))):
        theirs, ours = f"encoder.layer.{i}.", f"layers.{i}."
        parts = [linear[f"{theirs}attention.self.{name}"] for name in ("query", "key", "value")]
        named = {"qkv": tuple(numpy.concatenate(x) for x in zip(*parts))}
        for own, name in (("o", "attention.output.dense"), ("i", "intermediate.dense"), ("d", "output.dense")):
            named[own] = linear[theirs + name]
        for own, name in (("ln1", "attention.output.LayerNorm"), ("ln2", "output.LayerNorm")):
            named[own] = (weights[f"{theirs}{name}.weight"], weights[f"{theirs}{name}.bias"])
        for own, (weight, bias) in named.items():
            found[f"{ours}{own}.weight"], found[f"{ours}{own}.bias"] = tensor(weight), tensor(bias)
    return found
