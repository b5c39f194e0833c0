"""What the model is told of a word by its form alone. src/language/en/parse/word-features.ts is the same in TypeScript."""

import re

BUCKETS = 8192
UNKNOWN = 0
_MARKS = str.maketrans({"‘": "'", "’": "'", "`": "'", "´": "'", "“": '"', "”": '"', "«": '"', "»": '"', "–": "-", "—": "-"})
_DIGITS = re.compile(r"[0-9]")


def normal(word):
    """Quotes and dashes in one form."""
    plain = word.translate(_MARKS)
    if plain == "''":
        return '"'
    return "-" if plain == "--" else plain


def hashed(kind, text):
    """FNV-1a over UTF-16 code units."""
    value = (2166136261 ^ kind) * 16777619 & 0xFFFFFFFF
    units = text.encode("utf-16-le", "surrogatepass")
    for i in range(0, len(units), 2):
        value = ((value ^ (units[i] | units[i + 1] << 8)) * 16777619) & 0xFFFFFFFF
    return (value ^ value >> 15) % BUCKETS


def units_of(text):
    """The text as UTF-16 code units, one a character, as JavaScript cuts it."""
    if text.isascii() or all(ord(c) < 0x10000 for c in text):
        return text
    data = text.encode("utf-16-le")
    return "".join(chr(data[i] | data[i + 1] << 8) for i in range(0, len(data), 2))


def shape(word):
    """Kinds of characters, a run of one kind written at most twice: "Oslo" is "Xxx", "U.S." is "X.X."."""
    out = []
    for c in word:
        if c.isdigit() and c.isascii():
            kind = "d"
        elif c.upper() != c.lower():
            kind = "X" if c != c.lower() else "x"
        else:
            kind = "o" if ord(c) > 127 else c
        if len(out) < 2 or out[-1] != kind or out[-2] != kind:
            out.append(kind)
    return "".join(out[:10])


FEATURES = 10


def lookup_form(word):
    return normal(word).lower()


def affixes(word):
    """Rows of the table of affixes: first and last letters, and the shape."""
    plain = units_of(normal(word))
    lower = _DIGITS.sub("0", plain.lower())
    rows = [hashed(n, lower[:n]) for n in (1, 2, 3, 4)]
    rows += [hashed(16 + n, lower[-n:]) for n in (1, 2, 3, 4, 5)]
    return rows + [hashed(32, shape(plain))]
