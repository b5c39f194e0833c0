"""Word vectors whose sum is as near to another sentence's as an encoder finds both alike: train.py FOLDER OUT.bin

FOLDER holds what teach.mjs wrote. OUT.bin holds for each word, in the order of word-vectors.bin, its length in a byte
(255 for the longest), then its direction, 40 numbers of a byte each, 127 for 1.
"""
import json
import re
import sys

import numpy as np
import torch

folder, out = sys.argv[1:3]
SIZE, TAUGHT, ROUNDS, BATCH, HELD, RATE, PULL = 40, 512, 10, 256, 1000, 2e-3, 0.02
torch.manual_seed(1)
draw = np.random.RandomState(1)


def taught(name):
    vectors = np.fromfile(f'{folder}/{name}.f32', dtype=np.float32).reshape(-1, TAUGHT)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    vectors -= vectors.mean(0)
    return json.load(open(f'{folder}/{name}.json')), vectors


words, of_words = taught('words')
texts, of_texts = taught('texts')
number = {word: i for i, word in enumerate(words)}
held_in = [[number[w] for w in re.findall(r"[a-z]+(?:['’][a-z]+)?", text.lower()) if w in number] for text in texts]
usable = draw.permutation([i for i, found in enumerate(held_in) if len(found) >= 2])
held, learnt = usable[:HELD], usable[HELD:]
target = torch.tensor(of_texts)
target = target / target.norm(dim=1, keepdim=True)

# To begin with, what the encoder makes of each word alone, rare words longer.
axes = np.linalg.svd(of_words[:8000], full_matrices=False)[2][:SIZE]
begin = of_words @ axes.T
begin /= np.linalg.norm(begin, axis=1, keepdims=True) + 1e-9
begin *= (np.log1p(np.arange(len(words))) / np.log1p(len(words)))[:, None] ** 2
table = torch.nn.EmbeddingBag(len(words), SIZE, mode='sum')
table.weight.data = torch.tensor(begin, dtype=torch.float32)
begin = table.weight.data.clone()
steps = torch.optim.Adam(table.parameters(), lr=RATE)


def summed(batch):
    flat = torch.tensor([word for i in batch for word in held_in[i]])
    offsets = torch.tensor(np.r_[0, np.cumsum([len(held_in[i]) for i in batch])[:-1]])
    vectors = table(flat, offsets)
    return vectors / (vectors.norm(dim=1, keepdim=True) + 1e-9)


def agreement():
    with torch.no_grad():
        own = summed(held)
        return np.corrcoef((own @ own.T).flatten(), (target[held] @ target[held].T).flatten())[0, 1]


print(f'{len(learnt)} texts, agreement on {HELD} left out {agreement():.3f}')
for turn in range(ROUNDS):
    draw.shuffle(learnt)
    for at in range(0, len(learnt) - BATCH, BATCH):
        batch = learnt[at : at + BATCH]
        own, wanted = summed(batch), target[batch]
        used = torch.tensor(sorted({word for i in batch for word in held_in[i]}))
        off = ((own @ own.T - wanted @ wanted.T) ** 2).mean() * 100
        drift = ((table.weight[used] - begin[used]) ** 2).sum(1).mean()
        steps.zero_grad()
        (off + PULL * drift).backward()
        steps.step()
    print(f'round {turn + 1}: {agreement():.3f}')

vectors = table.weight.detach().numpy()
lengths = np.linalg.norm(vectors, axis=1)
directions = np.round(vectors / (lengths[:, None] + 1e-9) * 127).astype(np.int8)
with open(out, 'wb') as file:
    file.write(np.round(lengths / lengths.max() * 255).astype(np.uint8).tobytes())
    file.write(directions.tobytes())
