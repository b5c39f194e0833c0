"""
Irregular base forms of the trees, by fine tag: `python3 lemmas.py TREES MODEL.pt INTO.json`. What the rules of
src/language/en/parse/lemma.ts get right anyway is left out; they are the same here.
"""

import json
import sys
from collections import Counter, defaultdict

import torch

import treebank

VERBS = {"VBD": "ed", "VBN": "ed", "VBG": "ing"}
AS_WRITTEN = {"NNP", "NNPS", "CD", "FW", "ADD", "SYM", "LS", "GW"}
TABLED = "CC DT IN JJ JJR JJS MD NN NNP NNPS NNS POS PRP PRP$ RB RBR RBS TO UH VB VBD VBG VBN VBP VBZ WRB".split()


def commonest(candidates, ranks):
    """The commonest of those that are words, else the first."""
    known = [word for word in candidates if word in ranks]
    return min(known, key=ranks.get) if known else candidates[0]


def undoubled(base):
    return [base[:-1]] if len(base) > 3 and base[-1] == base[-2] else []


def by_rule(word, fine, ranks):
    lower = word.lower()
    if fine in VERBS and lower.endswith(VERBS[fine]) and len(lower) > len(VERBS[fine]) + 1:
        base = lower[: -len(VERBS[fine])]
        if fine != "VBG" and base.endswith("i"):
            return base[:-1] + "y"
        return commonest([base, base + "e", *undoubled(base)], ranks)
    if fine in ("VBZ", "NNS", "NNPS") and lower.endswith("s") and not lower.endswith("ss") and len(lower) > 2:
        if lower.endswith("ies"):
            base = commonest([lower[:-3] + "y", lower[:-1]], ranks)
        elif lower.endswith("es"):
            base = commonest([lower[:-1], lower[:-2]], ranks)
        else:
            base = lower[:-1]
        return word[0] + base[1:] if fine == "NNPS" else base
    for ending in ("est", "er"):
        if fine in ("JJR", "JJS", "RBR", "RBS") and lower.endswith(ending) and len(lower) > 4:
            base = lower[: -len(ending)]
            if base.endswith("i"):
                return base[:-1] + "y"
            return commonest([base, base + "e", *undoubled(base)], ranks)
    return word if fine in AS_WRITTEN else lower


def main(trees, model, into):
    ranks = {word: i for i, word in enumerate(torch.load(model, map_location="cpu")["words"])}
    counts = defaultdict(Counter)
    for s in treebank.read(trees):
        for word, fine, lemma in zip(s.words, s.xpos, s.lemmas):
            if fine in TABLED and "_" != lemma:
                counts[fine, word if fine in AS_WRITTEN else word.lower().replace("’", "'")][lemma] += 1
    table = defaultdict(list)
    for (fine, word), lemmas in sorted(counts.items()):
        lemma, count = lemmas.most_common(1)[0]
        if by_rule(word, fine, ranks) != lemma and (count >= 2 or fine[:2] == "VB" or fine == "NNS") and " " not in word + lemma:
            table[fine].append(f"{word} {lemma}")
    with open(into, "w", encoding="utf8") as file:
        json.dump({fine: "\n".join(rows) for fine, rows in table.items()}, file, ensure_ascii=False)
    print(sum(map(len, table.values())), "irregular forms", {k: len(v) for k, v in table.items()})


if __name__ == "__main__":
    main(*sys.argv[1:])
