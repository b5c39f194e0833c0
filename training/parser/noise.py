"""The same sentence as it is typed in a chat: lower case, marks left out."""

from treebank import is_question


def without(sentence, places):
    """The sentence without the marks at these places, none of which has words that hang on it."""
    heads = set(sentence.heads)
    gone = {i for i in places if i not in heads}
    order = [i for i in range(len(sentence)) if i not in gone]
    return sentence.reordered(order) if order and len(order) < len(sentence) else sentence


def marks(sentence):
    return [i for i, tag in enumerate(sentence.upos) if tag == "PUNCT" and sentence.heads[i] >= 0]


def noisy(sentence, random):
    asked = is_question(sentence)
    draw = random.random()
    if draw < (0.25 if asked else 0.05):
        end = [i for i in marks(sentence) if i == len(sentence) - 1]
        sentence = without(sentence, end)
    elif draw < (0.5 if asked else 0.12):
        sentence = without(sentence, marks(sentence))
    draw = random.random()
    if draw < (0.4 if asked else 0.12):
        return sentence.with_words([word.lower() for word in sentence.words])
    if draw < (0.45 if asked else 0.14):
        return sentence.with_words([sentence.words[0][:1].lower() + sentence.words[0][1:], *sentence.words[1:]])
    if not asked and draw < 0.155:
        return sentence.with_words([word.upper() for word in sentence.words])
    if not asked and draw < 0.18:
        return sentence.with_words([word[:1].upper() + word[1:] for word in sentence.words])
    return sentence
