"""
The parser: a word's vector and affixes, a stack of gated linear recurrences in both directions, and scores for tags,
heads and labels. What costs much in JavaScript is kept small: gates depend on the layer's input alone, so that all
products are of matrices, and what the first layer needs of a word can be kept for each form.
"""

import ctypes
import subprocess
import tempfile
from pathlib import Path

import torch
from torch import nn
from torch.nn import functional as F

DISTANCES = 16  # Farther words count as this far; the sign tells the side.


def _kernel():
    source = Path(__file__).with_name("recurrence.c")
    library = Path(tempfile.mkdtemp()) / "recurrence.so"
    subprocess.run(["gcc", "-O3", "-march=native", "-ffast-math", "-shared", "-fPIC", source, "-lm", "-o", library], check=True)
    return ctypes.CDLL(str(library))


_KERNEL = _kernel()


def _call(function, tensors, *sizes):
    function(*(ctypes.c_void_p(x.data_ptr()) for x in tensors), *map(ctypes.c_long, sizes))


class Recurrence(torch.autograd.Function):
    """Gates [time, batch, 3 width] to states [time, batch, width]; where `keep` [time, batch] is 0 there is no word."""

    @staticmethod
    def forward(ctx, gates, keep):
        time, batch, width = len(gates), gates.shape[1], gates.shape[2] // 3
        act, c, out = torch.empty_like(gates), torch.empty(time, batch, width), torch.empty(time, batch, width)
        _call(_KERNEL.forward, (gates.contiguous(), keep, act, c, out), time, batch, width)
        ctx.save_for_backward(act, keep, c)
        return out

    @staticmethod
    def backward(ctx, grad):
        act, keep, c = ctx.saved_tensors
        into = torch.empty_like(act)
        carry = torch.zeros(*c.shape[1:])
        _call(_KERNEL.backward, (grad.contiguous(), act, keep, c, into, carry), *c.shape)
        return into, None


recur = Recurrence.apply


def shared_dropout(x, p, training):
    """The same numbers are dropped at all times of a sentence; x is [time, batch, width]."""
    if not training or p == 0:
        return x
    mask = torch.empty(1, *x.shape[1:]).bernoulli_(1 - p) / (1 - p)
    return x * mask


class Parser(nn.Module):
    def __init__(self, vectors, known, buckets, tags, fine_tags, labels, affix=60, half=96, layers=3, arc=96, label=96, dropout=0.25):
        super().__init__()
        words, dims = vectors.shape
        self.register_buffer("vectors", vectors)
        self.delta = nn.Embedding(known, dims, sparse=True)  # Of the words of the trees, which come first.
        nn.init.normal_(self.delta.weight, std=0.01)
        self.affix = nn.EmbeddingBag(buckets, affix, mode="mean", sparse=True)
        nn.init.normal_(self.affix.weight, std=0.5)
        self.edge = nn.Parameter(torch.randn(2, dims + affix) * 0.1)  # Before the first word and behind the last.
        width = 2 * half
        inner = dims + affix
        self.first = nn.Linear(inner, 3 * width)
        self.before = nn.Linear(inner, 3 * width, bias=False)
        self.behind = nn.Linear(inner, 3 * width, bias=False)
        self.base = nn.Linear(inner, width)
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in range(layers - 1)])
        self.layers = nn.ModuleList([nn.Linear(width, 3 * width) for _ in range(layers - 1)])
        for each in [self.first, *self.layers]:
            with torch.no_grad():  # Memories of different lengths to start with.
                each.bias[width : 2 * width] = torch.linspace(-1, 3, half).repeat(2)
        self.last = nn.LayerNorm(width)
        self.heads = nn.Linear(width, 2 * arc + 2 * label)
        self.tags = nn.Linear(width, tags + fine_tags)
        self.bilinear = nn.Linear(arc, arc)
        self.distance = nn.Parameter(torch.zeros(2 * DISTANCES + 1, arc))
        self.root = nn.Parameter(torch.randn(arc) * 0.1)
        self.root_label = nn.Parameter(torch.zeros(label))
        self.labels = nn.Linear(label, labels)
        self.sizes = (tags, fine_tags, arc, label)
        self.dropout = dropout

    def describe(self, words, affixes):
        """Vectors of forms, [forms] and [forms, features] to [forms, .]."""
        delta = self.delta(words.clamp(max=self.delta.num_embeddings - 1)) * (words < self.delta.num_embeddings)[:, None]
        if self.training:  # Words that are not in the trees have no change of their vector.
            delta = delta * (torch.rand(len(words), 1) > 0.2)
        x = torch.cat([self.vectors[words] + delta, self.affix(affixes)], -1)
        return F.dropout(x, self.dropout * 0.8, self.training)

    def encode(self, places, forms, affixes, keep):
        """Places [time, batch] among the forms, whose parts are worked out once, to states [time, batch, width]."""
        time, batch = places.shape
        x = self.describe(forms, affixes)
        before = torch.cat([self.before(x), self.before(self.edge[:1])])
        behind = torch.cat([self.behind(x), self.behind(self.edge[1:])])
        end = torch.full((1, batch), len(forms))
        left = torch.cat([end, places[:-1]])
        right = torch.where(torch.cat([keep[1:], torch.zeros(1, batch)]) > 0, torch.cat([places[1:], end]), end)
        pick = lambda table, at: F.embedding(at, table)
        h = pick(self.base(x), places) + recur(pick(self.first(x), places) + pick(before, left) + pick(behind, right), keep)
        for norm, layer in zip(self.norms, self.layers):
            h = h + shared_dropout(recur(layer(shared_dropout(norm(h), self.dropout, self.training)), keep), self.dropout, self.training)
        return self.last(h)

    def forward(self, places, forms, affixes, keep):
        """Scores of tags [batch, time, .], of heads [batch, dependent, head], the root as last head, and label halves."""
        tags, fine, arc, label = self.sizes
        h = shared_dropout(self.encode(places, forms, affixes, keep), self.dropout, self.training).transpose(0, 1)
        tag_scores = self.tags(h)
        parts = self.heads(h)
        arcs = F.leaky_relu(parts[..., : 2 * arc], 0.1)
        dependent, head = shared_dropout(arcs.transpose(0, 1), self.dropout, self.training).transpose(0, 1).split([arc, arc], -1)
        label_dependent, label_head = parts[..., 2 * arc :].split([label, label], -1)
        dependent = self.bilinear(dependent)
        n = h.shape[1]
        scores = dependent @ head.transpose(1, 2)
        away = (torch.arange(n)[None, :] - torch.arange(n)[:, None]).clamp(-DISTANCES, DISTANCES) + DISTANCES
        by_distance = dependent @ self.distance.T
        scores = scores + by_distance.gather(2, away.expand(len(h), n, n))
        scores = scores.masked_fill(keep.T[:, None, :] == 0, -1e4)
        scores = scores.masked_fill(torch.eye(n, dtype=torch.bool), -1e4)
        scores = torch.cat([scores, (dependent @ self.root)[..., None]], -1)
        return tag_scores[..., :tags], tag_scores[..., tags:], scores, label_dependent, label_head

    def label_scores(self, label_dependent, label_head, heads):
        """For each word with its head (the root is the last index): [batch, time, labels]."""
        batch, n, width = label_head.shape
        heads_or_root = torch.cat([label_head, self.root_label.expand(batch, 1, width)], 1)
        chosen = heads_or_root.gather(1, heads[..., None].expand(batch, heads.shape[1], width))
        z = F.leaky_relu(label_dependent + chosen, 0.1)
        if self.training:
            z = F.dropout(z, self.dropout)
        return self.labels(z)
