"""Sentences of a treebank in CoNLL-U: words, tags, lemmas, heads and labels."""

import gzip
from dataclasses import dataclass, replace


@dataclass
class Sentence:
    """Arrays of one length. A head is the index of a word, -1 for the root."""

    text: str
    words: list
    upos: list
    xpos: list
    lemmas: list
    heads: list
    labels: list

    def __len__(self):
        return len(self.words)

    def with_words(self, words):
        return replace(self, words=words)

    def reordered(self, order, words=None):
        """The words at the places of `order`, all others left out; who loses its head hangs on the next that stays above it."""
        place = {old: new for new, old in enumerate(order)}

        def head_of(old):
            head = self.heads[old]
            while head >= 0 and head not in place:
                head = self.heads[head]
            return place[head] if head >= 0 else -1

        pick = lambda column: [column[old] for old in order]
        return Sentence(
            "",
            pick(words or self.words),
            pick(self.upos),
            pick(self.xpos),
            pick(self.lemmas),
            [head_of(old) for old in order],
            pick(self.labels),
        )


def read(path):
    with gzip.open(path, "rt", encoding="utf8") as file:
        for block in file.read().strip().split("\n\n"):
            lines = block.split("\n")
            text = next((line[9:] for line in lines if line.startswith("# text = ")), "")
            rows = [line.split("\t") for line in lines if line[0] != "#"]
            rows = [row for row in rows if row[0].isdigit()]
            columns = list(zip(*rows))
            yield Sentence(
                text,
                list(columns[1]),
                list(columns[3]),
                list(columns[4]),
                list(columns[2]),
                [int(head) - 1 for head in columns[6]],
                list(columns[7]),
            )


def is_question(sentence):
    return sentence.words[-1] == "?"
