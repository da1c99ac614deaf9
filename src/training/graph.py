"""An ONNX graph, written node by node with the fused operators of ONNX Runtime and products in eight bits."""

from pathlib import Path

import numpy
import onnx
from onnx import helper, numpy_helper

HIGHEST_WEIGHT = 63
FUSED = {"DynamicQuantizeMatMul", "Gelu", "MultiHeadAttention"}


class Graph:
    """Nodes and weights in the order in which they are asked for; an operation gives the name of its output."""

    def __init__(self):
        self.nodes, self.weights = [], []

    def weight(self, values, kind=numpy.float32):
        self.weights.append(numpy_helper.from_array(numpy.ascontiguousarray(values, kind), f"w{len(self.weights)}"))
        return self.weights[-1].name

    def op(self, operator, *inputs, outputs=1, **attributes):
        names = [f"n{len(self.nodes)}.{i}" for i in range(outputs)]
        inputs = [x if isinstance(x, str) else self.weight(x) for x in inputs]
        domain = "com.microsoft" if operator in FUSED else ""
        self.nodes.append(helper.make_node(operator, inputs, names, domain=domain, **attributes))
        return names[0] if outputs == 1 else names

    def axes(self, *axes):
        return self.weight(axes, numpy.int64)

    def product(self, x, weight, bias=None):
        """x · weightᵀ + bias, as `nn.Linear` holds them."""
        scale = numpy.abs(weight).max(1) / HIGHEST_WEIGHT
        rounded = self.weight(numpy.round(weight / scale[:, None]).T, numpy.int8)
        zero = self.weight(numpy.zeros(len(scale)), numpy.int8)
        return self.op("DynamicQuantizeMatMul", x, rounded, scale, zero, *([] if bias is None else [bias]))

    def linear(self, x, layer):
        return self.product(x, array(layer.weight), array(layer.bias))

    def normalized(self, x, layer, smoothing=1.0):
        weight, bias = array(layer.weight) / smoothing, array(layer.bias) / smoothing
        return self.op("LayerNormalization", x, weight, bias, epsilon=layer.eps)

    def attention(self, qkv, heads, *mask):
        query, key, value = self.op("Split", qkv, outputs=3, axis=-1, num_outputs=3)
        return self.op("MultiHeadAttention", query, key, value, *mask, num_heads=heads)

    def sum(self, first, *others):
        for other in others:
            first = self.op("Add", first, other)
        return first

    def save(self, path, inputs, outputs):
        """`inputs` and `outputs`: name to (type, shape)."""
        described = [[helper.make_tensor_value_info(n, t, s) for n, (t, s) in x.items()] for x in (inputs, outputs)]
        graph = helper.make_graph(self.nodes, Path(path).stem, *described, self.weights)
        domains = [helper.make_opsetid("", 20), helper.make_opsetid("com.microsoft", 1)]
        onnx.save(helper.make_model(graph, opset_imports=domains, ir_version=9), path)


def array(parameter):
    return parameter.detach().float().numpy()
