"""
Writes what train.py learnt as parser.bin: `python3 export.py MODEL.pt LEMMAS.json INTO`. Every matrix becomes one byte a
number and a scale a row; gains and offsets of normalisations go into the layer behind them.

The file: length of the header (4 bytes, little-endian), header as JSON, then the arrays that the header lists, each
padded to four bytes: of a matrix the scales (float32, one a row), then its bytes, row by row; of a list float32.
"""

import json
import struct
import sys

import numpy as np
import torch


def quantised(matrix):
    scale = np.abs(matrix).max(1) / 127
    scale[scale == 0] = 1
    scale = scale.astype(np.float32)
    return scale, np.round(matrix / scale[:, None]).clip(-127, 127).astype(np.int8)


def padded(matrix, multiple=8):
    """Rows of zeros up to a multiple: the kernel takes eight at a time."""
    return np.concatenate([matrix, np.zeros((-len(matrix) % multiple, *matrix.shape[1:]), matrix.dtype)])


def arrays(state, layers):
    """Name to matrix or list of float32."""
    get = lambda name: state[name].double().numpy()

    def behind_norm(norm, weight, bias):
        return weight * get(f"{norm}.weight")[None, :], bias + weight @ get(f"{norm}.bias")

    vectors, delta = get("vectors"), get("delta.weight")
    vectors[: len(delta)] += delta
    yield "vectors", vectors
    yield "affixes", get("affix.weight")
    words = [get(f"{name}.weight") for name in ("first", "before", "behind", "base")]
    width = len(words[3])
    none = np.zeros(3 * width)
    yield "words", np.concatenate(words)
    yield "words.bias", np.concatenate([get("first.bias"), none, none, get("base.bias")])
    # What the first word gets from the place before it, and the last from that behind it.
    edges = get("edge")
    yield "edges", np.concatenate([words[1] @ edges[0], words[2] @ edges[1]])
    for i in range(layers - 1):
        weight, bias = behind_norm(f"norms.{i}", get(f"layers.{i}.weight"), get(f"layers.{i}.bias"))
        yield f"layer{i}", weight
        yield f"layer{i}.bias", bias
    weight = np.concatenate([get("heads.weight"), get("tags.weight")])
    bias = np.concatenate([get("heads.bias"), get("tags.bias")])
    weight, bias = behind_norm("last", weight, bias)
    yield "ends", padded(weight)
    yield "ends.bias", padded(bias)
    yield "bilinear", get("bilinear.weight")
    yield "bilinear.bias", get("bilinear.bias")
    yield "places", padded(np.concatenate([get("distance"), get("root")[None, :]]))
    yield "labels", padded(get("labels.weight"))
    yield "labels.bias", padded(get("labels.bias"))
    yield "root label", get("root_label")


def main(model, lemmas, into):
    saved = torch.load(model, map_location="cpu")
    listed, data = [], []
    for name, array in arrays(saved["model"], saved["sizes"]["layers"]):
        listed.append([name, *array.shape])
        blocks = quantised(array) if array.ndim == 2 else (array.astype(np.float32),)
        for block in blocks:
            data.append(block.tobytes() + bytes(-block.nbytes % 4))
    header = {key: saved[key] for key in ("tags", "fine", "labels", "sizes")}
    # Words with letters beyond Latin are few; without them the text is read as bytes, which is quicker.
    words = [word if max(map(ord, word)) < 256 else "" for word in saved["words"][1:]]
    header |= {"words": "\n".join(words), "lemmas": json.load(open(lemmas)), "arrays": listed}
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    text += b" " * (-len(text) % 4)
    with open(into, "wb") as file:
        file.write(struct.pack("<I", len(text)) + text + b"".join(data))


if __name__ == "__main__":
    main(*sys.argv[1:])
