"""
Questions made from declarative trees by rule, since trees of questions are few: the auxiliary moves before the subject
or "do" comes in, and a question word takes the place of an argument. A made question is a Sentence like any other.
"""

from treebank import Sentence

DO = {"VBD": "did", "VBZ": "does", "VBP": "do"}
AUXILIARIES = ("aux", "aux:pass", "cop")
BEFORE_SUBJECT_DROPPED = ("cc", "punct", "discourse", "advcl", "parataxis", "vocative", "mark", "ccomp", "dep", "list")
DROPPED = ("parataxis", "list", "discourse", "vocative", "dep", "dislocated", "reparandum", "orphan", "goeswith")
PLACES = {"in", "at", "on", "near", "from", "to"}
TIMES = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december today yesterday tomorrow year years month week day morning evening night time "
    "century moment hour hours weekend summer winter spring autumn fall".split()
)


class Clause:
    """A declarative main clause with a subject, fit to be turned into a question; `None` of `of` says it is not."""

    def __init__(self, sentence):
        self.s = sentence
        n = len(sentence)
        self.children = [[] for _ in range(n)]
        for i, head in enumerate(sentence.heads):
            if head >= 0:
                self.children[head].append(i)
        self.root = sentence.heads.index(-1)

    def subtree(self, i):
        found, todo = [], [i]
        while todo:
            j = todo.pop()
            found.append(j)
            todo += self.children[j]
        return sorted(found)

    def whole(self, i):
        nodes = self.subtree(i)
        return nodes[-1] - nodes[0] + 1 == len(nodes)

    @staticmethod
    def of(sentence):
        if len(sentence) < 4 or len(sentence) > 40 or sentence.words[-1] not in (".", "!"):
            return None
        if '"' in sentence.words or "“" in sentence.words or "``" in sentence.words:
            return None
        clause = Clause(sentence)
        root, s = clause.root, sentence
        clause.subjects = [i for i in clause.children[root] if s.labels[i] in ("nsubj", "nsubj:pass")]
        if len(clause.subjects) != 1:
            return None
        clause.subject = clause.subjects[0]
        if clause.subject > root or not clause.whole(clause.subject):
            return None
        if s.xpos[clause.subject] in ("WP", "WDT", "EX") or s.words[clause.subject].lower() in ("that", "which"):
            return None
        if not all(clause.whole(i) for i in clause.children[root]):
            return None
        helpers = [i for i in clause.children[root] if s.labels[i] in AUXILIARIES and clause.subject < i < root]
        clause.helper = helpers[0] if helpers else None
        if clause.helper is None and s.xpos[root] not in DO:
            return None
        return clause

    def kept(self, random):
        """The parts of the clause in order, without what a question would not have; some more are left out by chance."""
        s, root = self.s, self.root
        parts = []
        for i in sorted(self.children[root] + [root]):
            label = s.labels[i] if i != root else "root"
            if label in DROPPED or (label == "punct"):
                continue
            if i < self.subject and (label in BEFORE_SUBJECT_DROPPED or random.random() < 0.6):
                continue
            if i > root and label == "conj" and random.random() < 0.7:
                continue
            if i > root and label in ("advcl", "obl", "advmod", "cc") and random.random() < 0.3:
                continue
            if label == "cc" and not any(s.labels[j] == "conj" for j in self.children[root]):
                continue
            parts.append(i)
        if not any(s.labels[j] == "conj" for j in parts if j != root):
            parts = [i for i in parts if i == root or s.labels[i] != "cc"]
        return parts


class Draft:
    """Words of the question as they are put down, with heads named by old places or by made-up keys."""

    def __init__(self, clause):
        self.clause, self.rows = clause, []

    def old(self, i, label=None, head=None, word=None, xpos=None):
        s = self.clause.s
        inside = s.words[i]
        if inside not in ("I",) and s.upos[i] != "PROPN" and i == 0:
            inside = inside.lower()
        self.rows.append((i, word or inside, s.upos[i], xpos or s.xpos[i], s.lemmas[i], s.heads[i] if head is None else head, label or s.labels[i]))

    def new(self, key, word, upos, xpos, lemma, head, label):
        self.rows.append((key, word, upos, xpos, lemma, head, label))

    def tree(self, random):
        rows = self.rows
        if random.random() < 0.85:
            rows = rows + [("?", "?", "PUNCT", ".", "?", self.clause.root, "punct")]
        place = {row[0]: at for at, row in enumerate(rows)}
        heads = []
        for row in rows:
            if row[5] != -1 and row[5] not in place:
                return None
            heads.append(-1 if row[5] == -1 else place[row[5]])
        if heads.count(-1) != 1:
            return None
        words = [row[1] for row in rows]
        words[0] = words[0][:1].upper() + words[0][1:]
        return Sentence("", words, [r[2] for r in rows], [r[3] for r in rows], [r[4] for r in rows], heads, [r[6] for r in rows])


def _gap(clause, parts, random):
    """The argument that is asked for: its place and the rows that stand for it in front; none for yes or no."""
    s, root = clause.s, clause.root
    choices = [("polar", None)] * 2
    for i in parts:
        if i == root:
            continue
        label = s.labels[i]
        case = [c for c in clause.children[i] if s.labels[c] == "case"]
        word = s.words[i].lower()
        if i == clause.subject:
            choices += [("subject", i)] * 2
            continue
        if i < root:
            continue
        if label == "obj":
            choices += [("object", i)] * 2
            if s.upos[i] == "NOUN":
                choices += [("which", i)] * 2
            if any(s.labels[c] == "nummod" for c in clause.children[i]) or s.xpos[i] == "NNS":
                choices.append(("many", i))
        if label in ("obl", "obl:unmarked", "obl:tmod") and (word in TIMES or s.upos[i] == "NUM"):
            choices += [("when", i)] * 3
        elif label == "obl" and len(case) == 1:
            if s.words[case[0]].lower() in PLACES:
                choices += [("where", i), ("which+", i)]
            else:
                choices += [("which+", i)]
            choices += [("stranded", i)] * 2
        if label == "obl:agent":
            choices += [("stranded", i)]
        if label == "advcl" and any(s.words[c].lower() in ("because", "since", "as") for c in clause.children[i]):
            choices += [("why", i)] * 3
        if label == "advmod" and word in ("quickly", "well", "carefully", "badly", "easily"):
            choices += [("how", i)] * 2
        if label == "xcomp" and s.upos[i] == "VERB":
            inner = [c for c in clause.children[i] if s.labels[c] == "obj" and c > i]
            if inner and clause.whole(inner[0]):
                choices += [("inner", inner[0])] * 2
    if s.upos[root] in ("NOUN", "PROPN") and clause.helper is not None and s.labels[clause.helper] == "cop":
        choices += [("attribute", root)] * 3
    if clause.helper is None or s.labels[clause.helper] == "aux":
        choices += [("why", None), ("when", None), ("how", None)]
    return random.choice(choices)


def _wh(kind, person, random):
    if kind in ("when", "where", "why", "how"):
        return kind
    if person:
        return "who" if random.random() < 0.85 else "whom"
    return "what"


def _front(draft, kind, gap, random):
    """Puts the question word down; returns what of the clause it replaces."""
    clause = draft.clause
    s, root = clause.s, clause.root
    if kind == "polar":
        return set()
    if kind in ("when", "where", "why", "how"):
        draft.new("wh", kind, "ADV", "WRB", kind, root, "advmod")
        return set(clause.subtree(gap)) if gap is not None else set()
    person = s.upos[gap] == "PROPN" and random.random() < 0.5 or s.words[gap].lower() in ("him", "her", "them", "people", "man", "woman")
    inside = set(clause.subtree(gap))
    case = [c for c in clause.children[gap] if s.labels[c] == "case"]
    label, head = s.labels[gap], s.heads[gap]
    if kind in ("object", "inner"):
        word = _wh(kind, person, random)
        draft.new("wh", word, "PRON", "WP", word, head, label)
        return inside
    if kind == "stranded":
        word = _wh(kind, person, random)
        draft.new("wh", word, "PRON", "WP", word, head, label)
        draft.stranded = case[:1]
        return inside
    if kind in ("which", "which+"):
        word = random.choice(["which", "what"])
        modifiers = [c for c in clause.children[gap] if s.labels[c] in ("compound", "amod") and c < gap and clause.children[c] == []]
        if kind == "which+" and random.random() < 0.6:
            draft.old(case[0], head=gap)
        elif kind == "which+":
            draft.stranded = case[:1]
        draft.new("wh", word, "DET", "WDT", word, gap, "det")
        for c in modifiers:
            draft.old(c)
        draft.old(gap)
        return inside
    if kind == "many":
        draft.new("how", "how", "ADV", "WRB", "how", "many", "advmod")
        draft.new("many", "many" if s.xpos[gap] == "NNS" else "much", "ADJ", "JJ", "many", gap, "amod")
        for c in clause.children[gap]:
            if s.labels[c] in ("compound", "amod") and c < gap and clause.children[c] == []:
                draft.old(c)
        draft.old(gap)
        return inside
    raise ValueError(kind)


def question(sentence, random):
    """A question about the sentence, or None where it gives none."""
    clause = Clause.of(sentence)
    if clause is None:
        return None
    s, root = sentence, clause.root
    parts = clause.kept(random)
    kind, gap = _gap(clause, parts, random)
    draft = Draft(clause)
    draft.stranded = []
    if kind == "subject":
        return _about_subject(clause, draft, parts, random)
    if kind == "attribute":
        return _about_attribute(clause, draft, parts, random)
    gone = _front(draft, kind, gap, random)
    if clause.helper is not None:
        draft.old(clause.helper)
        gone = gone | {clause.helper}
    else:
        word = DO[s.xpos[root]]
        draft.new("do", word, "AUX", s.xpos[root], "do", root, "aux")
    before = [i for i in parts if i < clause.subject]
    after = [i for i in parts if i > clause.subject]
    if kind != "polar":
        before = []
    if before:  # A time or place in front stands before the auxiliary, mostly with a comma.
        front, draft.rows = draft.rows, []
        for i in before:
            for j in clause.subtree(i):
                draft.old(j)
        if random.random() < 0.7:
            draft.new(",", ",", "PUNCT", ",", ",", root, "punct")
        draft.rows += front
    for j in clause.subtree(clause.subject):
        draft.old(j)
    for i in after:
        if i == root:
            if clause.helper is None:
                draft.old(root, word=s.lemmas[root], xpos="VB")
            else:
                draft.old(root)
            continue
        for j in clause.subtree(i):
            if j not in gone:
                draft.old(j)
        if gap in clause.subtree(i):
            for c in draft.stranded:
                draft.old(c, head="wh" if kind == "stranded" else gap)
    return draft.tree(random)


def _about_subject(clause, draft, parts, random):
    s, subject = clause.s, clause.subject
    kind = random.random()
    if s.upos[subject] == "NOUN" and kind < 0.35:
        word = random.choice(["which", "what"])
        draft.new("wh", word, "DET", "WDT", word, subject, "det")
        draft.old(subject)
    elif s.upos[subject] == "NOUN" and s.xpos[subject] == "NNS" and kind < 0.5:
        draft.new("how", "how", "ADV", "WRB", "how", "many", "advmod")
        draft.new("many", "many", "ADJ", "JJ", "many", subject, "amod")
        draft.old(subject)
    else:
        word = "who" if s.upos[subject] in ("PROPN", "PRON") else random.choice(["who", "what"])
        draft.new("wh", word, "PRON", "WP", word, clause.root, s.labels[subject])
        if random.random() < 0.06:
            draft.new("else", "else", "ADV", "RB", "else", "wh", "advmod")
    for i in parts:
        if i <= subject:
            continue
        for j in clause.subtree(i) if i != clause.root else [i]:
            draft.old(j)
    return draft.tree(random)


def _about_attribute(clause, draft, parts, random):
    """What X is: the question word is the root, the subject and the copula hang on it."""
    s, root, subject = clause.s, clause.root, clause.subject
    person = s.upos[subject] in ("PROPN", "PRON") and s.words[subject].lower() not in ("it", "this", "that")
    word = "who" if person and random.random() < 0.6 else "what"
    draft.new("wh", word, "PRON", "WP", word, -1, "root")
    helper = clause.helper
    draft.old(helper, head="wh")
    for j in clause.subtree(subject):
        draft.old(j, head="wh" if j == subject else None)
    if random.random() < 0.85:
        draft.new("?", "?", "PUNCT", ".", "?", "wh", "punct")
    rows = draft.rows
    place = {row[0]: at for at, row in enumerate(rows)}
    heads = [-1 if row[5] == -1 else place.get(row[5], -2) for row in rows]
    if -2 in heads:
        return None
    words = [row[1] for row in rows]
    words[0] = words[0][:1].upper() + words[0][1:]
    return Sentence("", words, [r[2] for r in rows], [r[3] for r in rows], [r[4] for r in rows], heads, [r[6] for r in rows])
