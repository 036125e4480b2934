"""BAAI's bge-small-zh-v1.5 as the service runs it, in PyTorch, with a low-rank adapter that can be trained.

The weights are those of the quantised ONNX file that the build takes from Maven, so that the adapter is trained on top of
just what it is worked into again (AdaptedModel.java).
"""

import math
import struct
import zipfile

import numpy as np
import onnx
import torch
import torch.nn.functional as F
from onnx import numpy_helper
from tokenizers import Tokenizer
from torch import nn

NAME = "bge-small-zh-v1.5-q"
INSTRUCTION = "为这个句子生成表示以用于检索相关文章："
LAYERS, WIDTH, HEADS, LONGEST = 4, 512, 8, 96
# The matrices of a layer in the order in which the ONNX file numbers them.
MATRICES = ("query", "key", "value", "joined", "wider", "narrower")


class Adapted(nn.Module):
    """A matrix that stays, and the product of two thin ones that is learned."""

    def __init__(self, weight, bias, rank):
        super().__init__()
        self.register_buffer("weight", weight)
        self.register_buffer("bias", bias)
        outputs, inputs = weight.shape
        self.down = nn.Parameter(torch.randn(rank, inputs) / math.sqrt(inputs))
        self.up = nn.Parameter(torch.zeros(outputs, rank))

    def forward(self, x):
        return F.linear(x, self.weight, self.bias) + F.linear(F.linear(x, self.down), self.up)


class Layer(nn.Module):
    def __init__(self, tensors, prefix, names, rank, dropout):
        super().__init__()
        biases = ("attention.self.query", "attention.self.key", "attention.self.value",
                  "attention.output.dense", "intermediate.dense", "output.dense")
        for matrix, name, bias in zip(MATRICES, names, biases):
            whole = (tensors[name + "_quantized"].float() * tensors[name + "_scale"]).T.contiguous()
            setattr(self, matrix, Adapted(whole, tensors[f"{prefix}.{bias}.bias"], rank))
        self.after_attention = norm(tensors, f"{prefix}.attention.output.LayerNorm")
        self.after_all = norm(tensors, f"{prefix}.output.LayerNorm")
        self.dropout = dropout

    def forward(self, x, mask):
        def heads(matrix):
            return matrix(x).view(*x.shape[:2], HEADS, -1).transpose(1, 2)

        seen = F.scaled_dot_product_attention(heads(self.query), heads(self.key), heads(self.value), attn_mask=mask)
        seen = self.joined(seen.transpose(1, 2).reshape(x.shape))
        x = self.after_attention(x + F.dropout(seen, self.dropout, self.training))
        wide = self.narrower(F.gelu(self.wider(x)))
        return self.after_all(x + F.dropout(wide, self.dropout, self.training))


class Model(nn.Module):
    def __init__(self, jar, rank=32, dropout=0.1):
        super().__init__()
        with zipfile.ZipFile(jar) as files:
            graph = onnx.load_from_string(files.read(f"{NAME}.onnx")).graph
            self.tokenizer = Tokenizer.from_str(files.read(f"{NAME}-tokenizer.json").decode())
        self.tokenizer.no_padding()
        self.tokenizer.enable_truncation(LONGEST)
        tensors = {t.name: torch.tensor(numpy_helper.to_array(t)) for t in graph.initializer}
        words, places, kinds = (
            embeddings(tensors, f"embeddings.{kind}_embeddings.weight") for kind in ("word", "position", "token_type"))
        self.register_buffer("words", words)
        self.register_buffer("places", places + kinds[0])
        self.first = norm(tensors, "embeddings.LayerNorm")
        names = sorted((n.removesuffix("_quantized") for n in tensors if n.startswith("onnx::MatMul") and n.endswith("_quantized")),
                       key=lambda n: int(n.split("_")[1]))
        self.names = names
        self.layers = nn.ModuleList(
            Layer(tensors, f"encoder.layer.{i}", names[6 * i:6 * i + 6], rank, dropout) for i in range(LAYERS))

    def forward(self, texts):
        """Vectors of length 1, one a text; texts of like length are read together."""
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        third = max(1, -(-len(texts) // 3))
        parts = [self.read([texts[i] for i in order[at:at + third]]) for at in range(0, len(order), third)]
        back = torch.empty(len(order), dtype=torch.long)
        back[torch.tensor(order)] = torch.arange(len(order))
        return torch.cat(parts)[back]

    def read(self, texts):
        ids, mask = self.padded(texts)
        x = self.first(self.words[ids] + self.places[:ids.shape[1]])
        mask = torch.where(mask[:, None, None, :], 0.0, -1e9)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            for layer in self.layers:
                x = layer(x, mask)
        return F.normalize(x[:, 0].float(), dim=-1)

    def padded(self, texts):
        read = self.tokenizer.encode_batch(texts)
        ids = torch.zeros(len(read), max(len(r.ids) for r in read), dtype=torch.long)
        mask = torch.zeros(ids.shape, dtype=torch.bool)
        for row, r in enumerate(read):
            ids[row, :len(r.ids)] = torch.tensor(r.ids)
            mask[row, :len(r.ids)] = True
        return ids, mask

    @torch.no_grad()
    def vectors(self, texts, at_once=96):
        self.eval()
        order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
        found = torch.zeros(len(texts), WIDTH)
        for at in range(0, len(order), at_once):
            rows = order[at:at + at_once]
            found[rows] = self([texts[i] for i in rows])
        return found

    def take(self, *paths):
        """Goes on from an adapter that was written before, or from the mean of several."""
        read = [self.matrices_of(path) for path in paths]
        for matrix, *means in zip(self.matrices(), *read, strict=True):
            matrix.down.data.copy_(sum(down for down, _ in means) / len(means))
            matrix.up.data.copy_(sum(up for _, up in means) / len(means))

    @staticmethod
    def matrices_of(path):
        found = []
        with open(path, "rb") as file:
            count, = struct.unpack(">i", file.read(4))
            for _ in range(count):
                file.read(*struct.unpack(">H", file.read(2)))
                inputs, outputs, rank = struct.unpack(">iii", file.read(12))
                found.append([torch.from_numpy(np.frombuffer(file.read(2 * rows * columns), ">f2").astype("f4")).view(rows, columns).T
                              for rows, columns in ((inputs, rank), (rank, outputs))])
        return found

    def matrices(self):
        return [getattr(layer, matrix) for layer in self.layers for matrix in MATRICES]

    def write(self, path):
        """The adapter as Adapter.java reads it: big-endian, numbers in half precision."""
        matrices = self.matrices()
        with open(path, "wb") as file:
            file.write(struct.pack(">i", len(matrices)))
            for name, matrix in zip(self.names, matrices):
                rank, inputs = matrix.down.shape
                file.write(struct.pack(">H", len(name)) + name.encode())
                file.write(struct.pack(">iii", inputs, matrix.up.shape[0], rank))
                for thin in (matrix.down.T, matrix.up.T):
                    file.write(thin.detach().numpy().astype(">f2").tobytes())


def norm(tensors, name):
    layer = nn.LayerNorm(WIDTH, eps=1e-12)
    layer.load_state_dict({"weight": tensors[name + ".weight"], "bias": tensors[name + ".bias"]})
    return layer.requires_grad_(False)


def embeddings(tensors, name):
    whole = tensors[name + "_quantized"].float() - tensors[name + "_zero_point"].float()
    return whole * tensors[name + "_scale"]
