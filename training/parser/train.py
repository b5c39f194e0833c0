"""
Trains the parser: `nice python3 train.py --trees DIR --vectors vectors.txt --into model.pt`. See README.md.
"""

import argparse
import copy
import math
import multiprocessing
import random
import time
from collections import Counter

import numpy as np
import torch
from torch.nn import functional as F

import exceptions
import features
import noise
import questions
import treebank
from decode import greedy_or_tree
from model import Parser

BATCH_WORDS = 1500
LONGEST = 120
MADE_QUESTIONS = 0.2  # Of those that there are, each round.
COPIES_OF_QUESTIONS = 2
EXCEPTIONS = 0.06  # Of the made questions.
AVERAGED = 8  # Steps between two that go into the average of weights.


def arguments():
    parser = argparse.ArgumentParser()
    parser.add_argument("--trees", required=True)
    parser.add_argument("--vectors", required=True)
    parser.add_argument("--into", required=True)
    parser.add_argument("--minutes", type=float, default=40)
    parser.add_argument("--rounds", type=int, default=30)
    parser.add_argument("--words", type=int, default=32000)
    parser.add_argument("--half", type=int, default=96)
    parser.add_argument("--layers", type=int, default=3)
    parser.add_argument("--arc", type=int, default=96)
    parser.add_argument("--label", type=int, default=96)
    parser.add_argument("--affix", type=int, default=60)
    parser.add_argument("--dropout", type=float, default=0.25)
    parser.add_argument("--rate", type=float, default=2.5e-3)
    parser.add_argument("--from", dest="start", help="weights to go on from")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


def vocabulary(sentences, path, size):
    """Words and their vectors, the unknown one first: all of the trees that have a vector or come twice, then the commonest."""
    counts = Counter(features.lookup_form(word) for sentence in sentences for word in sentence.words)
    vectors = {}
    with open(path, encoding="utf8") as file:
        for line in file:
            word, numbers = line.rstrip("\n").split(" ", 1)
            vectors.setdefault(features.lookup_form(word), numbers)
    seen = [word for word, count in counts.most_common() if word in vectors or count >= 2]
    words = dict.fromkeys(["\0unknown", *seen])
    known = len(words)
    for word in vectors:
        if len(words) >= size:
            break
        words.setdefault(word)
    words = list(words)[:size]
    table = np.zeros((len(words), 100), np.float32)
    for i, word in enumerate(words):
        if word in vectors:
            table[i] = np.array(vectors[word].split(" "), np.float32)
    table /= table[1:].std()
    return words, known, torch.tensor(table) * 0.5


class Coder:
    """Sentences to tensors."""

    def __init__(self, words, sentences):
        self.places = {word: i for i, word in enumerate(words)}
        names = lambda column: sorted({name for s in sentences for name in getattr(s, column)})
        self.tags, self.fine, self.labels = names("upos"), names("xpos"), names("labels")
        numbered = lambda names: {name: i for i, name in enumerate(names)}
        self.tag_places, self.fine_places, self.label_places = map(numbered, (self.tags, self.fine, self.labels))
        self.kept = {}

    def word(self, word):
        if word not in self.kept:
            self.kept[word] = (self.places.get(features.lookup_form(word), features.UNKNOWN), features.affixes(word))
        return self.kept[word]

    def batch(self, sentences, forget=0.0, rng=None):
        """Forms that come, each once, and per word its place among them; then the tags, heads and labels."""
        n, b = max(map(len, sentences)), len(sentences)
        forms, rows = {}, []
        places = np.zeros((n, b), np.int64)
        keep = np.zeros((n, b), np.float32)
        gold = np.full((4, b, n), -100, np.int64)
        for j, s in enumerate(sentences):
            size = len(s)
            for i, word in enumerate(s.words):
                key = (word, bool(forget) and rng.random() < forget)
                if key not in forms:
                    forms[key] = len(forms)
                    vector, affixes = self.word(word)
                    rows.append((features.UNKNOWN if key[1] else vector, affixes))
                places[i, j] = forms[key]
            keep[:size, j] = 1
            gold[0, j, :size] = [self.tag_places[tag] for tag in s.upos]
            gold[1, j, :size] = [self.fine_places[tag] for tag in s.xpos]
            gold[2, j, :size] = [head if head >= 0 else n for head in s.heads]
            gold[3, j, :size] = [self.label_places.get(label, -100) for label in s.labels]
        words = np.array([row[0] for row in rows])
        affixes = np.array([row[1] for row in rows])
        return tuple(map(torch.from_numpy, (places, words, affixes, keep, gold)))


def batches(sentences, rng, words=BATCH_WORDS):
    """Sentences of about one length together."""
    ordered = sorted(sentences, key=lambda s: len(s) + rng.random() * 3)
    made, batch = [], []
    for s in ordered:
        if batch and (len(batch) + 1) * max(len(s), len(batch[-1])) > words:
            made.append(batch)
            batch = []
        batch.append(s)
    made.append(batch)
    rng.shuffle(made)
    return made


def loss_of(model, batch):
    *inputs, gold = batch
    tags, fine, scores, dependents, heads = model(*inputs)
    flat = lambda x, g: F.cross_entropy(x.flatten(0, 1), g.flatten(), ignore_index=-100)
    labels = model.label_scores(dependents, heads, gold[2].clamp(min=0))
    return flat(scores, gold[2]) + flat(labels, gold[3]) + 0.3 * flat(tags, gold[0]) + 0.15 * flat(fine, gold[1])


@torch.no_grad()
def parse(model, coder, sentences):
    """Per sentence tags, heads and labels."""
    model.eval()
    results = {}
    order = sorted(range(len(sentences)), key=lambda i: len(sentences[i]))
    for at in range(0, len(order), 40):
        group = order[at : at + 40]
        *inputs, _ = coder.batch([sentences[i] for i in group])
        n = len(inputs[0])
        tags, _, scores, dependents, heads = model(*inputs)
        trees = []
        chosen = torch.full((len(group), n), n)
        for j, i in enumerate(group):
            size = len(sentences[i])
            own = scores[j, :size].numpy()
            tree = greedy_or_tree(np.concatenate([own[:, :size], own[:, -1:]], 1))
            trees.append(tree)
            chosen[j, :size] = torch.tensor([head if head >= 0 else n for head in tree])
        labels = model.label_scores(dependents, heads, chosen).argmax(-1)
        for j, i in enumerate(group):
            size = len(sentences[i])
            results[i] = (
                [coder.tags[t] for t in tags[j, :size].argmax(-1)],
                trees[j],
                [coder.labels[l] for l in labels[j, :size]],
            )
    model.train()
    return [results[i] for i in range(len(sentences))]


def score(sentences, results):
    """UAS, LAS and share of right tags in per cent; marks left out, labels cut at the colon."""
    words = right = labelled = tagged = 0
    for s, (tags, heads, labels) in zip(sentences, results):
        for i in range(len(s)):
            if s.upos[i] == "PUNCT":
                continue
            words += 1
            tagged += tags[i] == s.upos[i]
            if heads[i] == s.heads[i]:
                right += 1
                labelled += labels[i].split(":")[0] == s.labels[i].split(":")[0]
    return tuple(round(100 * x / words, 2) for x in (right, labelled, tagged))


def chat(sentence):
    bare = noise.without(sentence, noise.marks(sentence))
    return bare.with_words([word.lower() for word in bare.words])


def report(model, coder, dev):
    asked = [s for s in dev if treebank.is_question(s)]
    typed = [chat(s) for s in asked]
    return " ".join(
        f"{name} {score(group, parse(model, coder, group))}" for name, group in (("all", dev), ("questions", asked), ("chat", typed))
    )


def prepared(given):
    """What all workers share: sentences, coder, model in shared memory."""
    train = [s for s in treebank.read(f"{given.trees}/train.conllu.gz") if len(s) <= LONGEST]
    words, known, vectors = vocabulary(train, given.vectors, given.words)
    coder = Coder(words, train)
    sizes = dict(affix=given.affix, half=given.half, layers=given.layers, arc=given.arc, label=given.label, dropout=given.dropout)
    model = Parser(vectors, known, features.BUCKETS, len(coder.tags), len(coder.fine), len(coder.labels), **sizes)
    if given.start:
        model.load_state_dict(torch.load(given.start)["model"])
    model.share_memory()
    print(sum(p.numel() for p in model.parameters()), "weights learnt,", known, "of", len(words), "words in the trees", flush=True)
    return train, coder, model, sizes


def sentences_of(round_, worker, given, train, names):
    """A worker's share of a round: trees as they are and as typed, questions again, made questions."""
    shared = random.Random(given.seed * 1000 + round_)
    own = train[:]
    shared.shuffle(own)
    own = own[worker :: given.workers]
    rng = random.Random((given.seed * 1000 + round_) * 10 + worker)
    made = [q for q in (questions.question(s, rng) for s in own if rng.random() < MADE_QUESTIONS) if q is not None]
    made = [exceptions.with_exception(q, names, rng) if rng.random() < EXCEPTIONS else q for q in made]
    asked = [s for s in own if treebank.is_question(s)] * COPIES_OF_QUESTIONS
    return batches([noise.noisy(s, rng) for s in own + asked + made], rng), rng


def work(worker, given, train, coder, model, sizes):
    """Steps on the shared weights, each worker in its own time; the first keeps their average, reports and saves."""
    torch.set_num_threads(1)
    torch.manual_seed(given.seed * 10 + worker)
    dev = list(treebank.read(f"{given.trees}/dev.conllu.gz"))
    names = exceptions.names_of(train)
    tables = [model.delta.weight, model.affix.weight]
    dense = [p for p in model.parameters() if all(p is not table for table in tables)]
    optimizers = [
        torch.optim.AdamW(dense, lr=given.rate, betas=(0.9, 0.95), weight_decay=0.01),
        torch.optim.SparseAdam(tables, lr=given.rate, betas=(0.9, 0.95)),
    ]
    average = copy.deepcopy(model) if worker == 0 else None
    started, steps, last_report, done = time.time(), 0, 0, 0
    for round_ in range(given.rounds):
        losses = []
        groups, rng = sentences_of(round_, worker, given, train, names)
        for at, group in enumerate(groups):
            # The rate falls with rounds or with time, whichever is further on, so that a run ends when it has to.
            done = max((round_ + at / len(groups)) / given.rounds, (time.time() - started) / (60 * given.minutes))
            if done >= 1:
                break
            rate = given.rate * min(1, (steps + 1) * given.workers / 300) * (0.5 + 0.5 * math.cos(math.pi * done))
            for optimizer in optimizers:
                optimizer.param_groups[0]["lr"] = rate
                optimizer.zero_grad(set_to_none=True)
            loss = loss_of(model, coder.batch(group, 0.06, rng))
            loss.backward()
            torch.nn.utils.clip_grad_norm_(dense, 2.0)
            for optimizer in optimizers:
                optimizer.step()
            steps += 1
            losses.append(loss.item())
            if average is not None and steps % AVERAGED == 0:
                take_in(average, model, min(0.998 ** (AVERAGED * given.workers), steps / (steps + 10 * AVERAGED)))
        minutes = (time.time() - started) / 60
        if average is not None and (minutes - last_report > 3 or done >= 1 or round_ == given.rounds - 1):
            last_report = minutes
            saved = {"model": average.state_dict(), "sizes": sizes, "words": list(coder.places)}
            torch.save(saved | {"tags": coder.tags, "fine": coder.fine, "labels": coder.labels}, given.into)
            figures = report(average, coder, dev)
            print(f"round {round_} {minutes:.1f} min loss {sum(losses) / max(1, len(losses)):.3f} {figures}", flush=True)
        if done >= 1:
            break


@torch.no_grad()
def take_in(average, model, decay):
    for a, b in zip(average.parameters(), model.parameters()):
        a.lerp_(b, 1 - decay)


def main():
    given = arguments()
    torch.set_num_threads(1)
    torch.manual_seed(given.seed)
    shared = prepared(given)
    others = [multiprocessing.get_context("fork").Process(target=work, args=(n, given, *shared)) for n in range(1, given.workers)]
    for other in others:
        other.start()
    work(0, given, *shared)
    for other in others:
        other.join()


if __name__ == "__main__":
    main()
