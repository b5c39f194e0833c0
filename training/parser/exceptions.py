"""Exceptions put into questions by rule, "Who, besides Anna Berg, signed it?", since the trees have a handful."""

from treebank import Sentence

# Words with tag, fine tag and label; each hangs on the name, or on another of these by its place.
FORMS = [
    [("besides", "ADP", "IN", "case", None)],
    [("besides", "ADP", "IN", "case", None)],
    [("except", "ADP", "IN", "case", None)],
    [("except", "ADP", "IN", "case", None), ("for", "ADP", "IN", "case", None)],
    [("apart", "ADV", "RB", "advmod", None), ("from", "ADP", "IN", "case", None)],
    [("aside", "ADV", "RB", "advmod", None), ("from", "ADP", "IN", "case", None)],
]


def names_of(sentences):
    """Subtrees of names of up to three words, without what they hang on: rows of word, tags, lemma, head and label."""
    found = []
    for s in sentences:
        for i, tag in enumerate(s.upos):
            if tag not in ("PROPN", "PRON") or s.labels[i] not in ("nsubj", "obj", "obl", "nmod", "conj") or s.xpos[i] in ("WP", "WDT", "EX"):
                continue
            inside = [j for j in range(len(s)) if j == i or s.heads[j] == i and s.labels[j] in ("flat", "compound")]
            if len(inside) > 3 or inside[-1] - inside[0] + 1 != len(inside):
                continue
            if any(s.heads[j] == i and s.labels[j] in ("appos", "acl:relcl", "nmod:poss") for j in range(len(s))):
                continue
            found.append([(s.words[j], s.upos[j], s.xpos[j], s.lemmas[j], s.heads[j] - inside[0], s.labels[j]) for j in inside])
    return found


def with_exception(q, names, rng):
    """The question with an exception behind its question word or phrase; the same where there is none in front."""
    if q.xpos[0] == "WP":
        asked = 0
    elif q.xpos[0] == "WDT" and q.heads[0] > 0:
        asked = q.heads[0]
    else:
        return q
    at = max(asked, 1 if len(q) > 1 and q.words[1].lower() == "else" else 0) + 1
    name, form = rng.choice(names), rng.choice(FORMS)
    commas = rng.random() < 0.6
    rows = [(",", "PUNCT", ",", ",", "name", "punct")] if commas else []
    rows += [(word, tag, fine, word, "name", label) for word, tag, fine, label, _ in form]
    first = len(rows)
    root = next(k for k, row in enumerate(name) if not 0 <= row[4] < len(name) or row[5] not in ("flat", "compound"))
    rows += [(*row[:4], ("own", row[4]) if k != root else "asked", row[5] if k != root else "nmod") for k, row in enumerate(name)]
    rows += [(",", "PUNCT", ",", ",", "name", "punct")] if commas else []
    move = lambda old: old if old < at else old + len(rows)

    def head_of(mark):
        if mark == "name":
            return at + first + root
        return asked if mark == "asked" else at + first + mark[1]

    pick = lambda column, new: column[:at] + [row[new] for row in rows] + column[at:]
    heads = [move(h) if h >= 0 else -1 for h in q.heads]
    heads = heads[:at] + [head_of(row[4]) for row in rows] + heads[at:]
    return Sentence("", pick(q.words, 0), pick(q.upos, 1), pick(q.xpos, 2), pick(q.lemmas, 3), heads, pick(q.labels, 5))
