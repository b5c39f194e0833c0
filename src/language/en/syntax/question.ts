import { WIDE_OPENERS } from './account-words.ts';
import { REQUESTING_VERBS } from './asking-words.ts';
import {
  ASKER,
  AUXILIARIES,
  FUNCTION_WORDS,
  GAP_NOUNS,
  type GapKind,
  HOW_ADJECTIVES,
  PRICING_VERBS,
  SAYING_VERBS,
  TRANSPARENT_NOUNS,
  WH_GAPS,
} from './closed.ts';
import { passageAsked } from './passage.ts';
import type { Tree } from './tree.ts';

/** What a question leaves open: a place in its own tree that the source has to fill. */
export interface Gap {
  readonly kind: GapKind;
  /** The question word. */
  readonly wh: number;
  /** The word that stands where the answer would: the question word, or the noun of "which hotel", "how many troops". */
  readonly at: number;
  /** The word that the answer would hang on, or -1 where the gap is the predicate itself ("who is X"). */
  readonly governor: number;
  /** Universal relation of the gap to its governor; `root` where the gap is the predicate. */
  readonly relation: string;
  /** The preposition that governs the gap, wherever it stands: "in which city", "which city … in". */
  readonly preposition: string;
  /** The noun that the answer has to be one of, or that it counts. */
  readonly noun: number | null;
  /** A command asks for it: `wh` is its verb. */
  readonly requested: boolean;
}

/** A question as its tree tells it. */
export interface Question {
  readonly tree: Tree;
  readonly gap: Gap | null;
  /** Words that the source has to speak of, in order. */
  readonly content: readonly number[];
  /** The predicate of the main clause. */
  readonly predicate: number;
  /** Asks for all that is said of something: "tell me about X". */
  readonly opensWide: boolean;
  /** Asks for the very words: "where does it say that". */
  readonly asksPassage: boolean;
}

/** Reads what a parsed question asks for. */
export function readQuestion(tree: Tree): Question {
  const passage = passageAsked(tree);
  const gap = passage ? null : gapOf(tree);
  const taken = passage ?? (gap ? partsOfGap(tree, gap) : new Set<number>());
  const content = tree.words.flatMap((_, i) =>
    (isContent(tree, i) || isInitials(tree, i)) && !taken.has(i) ? [i] : [],
  );
  const predicate = passage ? toldIn(tree, passage) : gap && gap.governor >= 0 ? gap.governor : tree.root;
  const [first] = tree.words;
  const isTold = first !== undefined && gap === null && WIDE_OPENERS.has(first.text.toLowerCase());
  return {
    tree,
    gap,
    content: isTold ? content.filter((i) => i > 0) : content,
    predicate,
    opensWide: isTold,
    asksPassage: passage !== null,
  };
}

/** What a passage is to say: the topmost word that does not ask for it. */
function toldIn(tree: Tree, asking: ReadonlySet<number>): number {
  const found = tree.words.findIndex((_, i) => !asking.has(i) && asking.has(tree.head(i)) && isContent(tree, i));
  return found < 0 ? tree.root : found;
}

/** Whether a question is about the asker: "how do I …", "where is my …". */
export function isOfAsker({ tree, predicate }: Question): boolean {
  return tree.words.some(
    ({ text, deprel }, i) =>
      ASKER.has(text.toLowerCase()) &&
      (deprel === 'nmod:poss' || (tree.relation(i) === 'nsubj' && tree.head(i) === predicate)),
  );
}

/** Whether a word says something by itself. */
export function isContent(tree: Tree, i: number): boolean {
  const { text, lemma, upos } = tree.word(i);
  if (upos === 'PUNCT' || upos === 'SYM' || !/[\p{L}\p{N}]/u.test(text)) return false;
  if (tree.word(i).deprel === 'cop' || tree.relation(i) === 'aux') return false;
  return !FUNCTION_WORDS.has(text.toLowerCase()) && !FUNCTION_WORDS.has(lemma);
}

/** Initials are a name, whatever word they spell: "US". */
function isInitials(tree: Tree, i: number): boolean {
  const { text, upos } = tree.word(i);
  return upos === 'PROPN' && /^\p{Lu}{2,}$/u.test(text);
}

/** The question word itself, "many" of "how many", and a noun that only names the kind of gap. */
function partsOfGap(tree: Tree, { wh, at, kind, noun }: Gap): Set<number> {
  const parts = new Set([wh]);
  const head = tree.head(wh);
  if (tree.word(wh).lemma === 'how' && head >= 0 && head !== at) parts.add(head);
  if (tree.word(wh).lemma === 'how' && HOW_ADJECTIVES.has(tree.word(head)?.lemma ?? '')) parts.add(head);
  if (noun !== null && GAP_NOUNS.get(tree.word(noun).lemma) === kind) parts.add(noun);
  if (at !== wh && TRANSPARENT_NOUNS.has(tree.word(at).lemma)) parts.add(at);
  return parts;
}

/** How many clauses below the main one a word stands. */
function depth(tree: Tree, i: number): number {
  let found = 0;
  for (let at = i, steps = 0; at >= 0 && steps < tree.words.length; at = tree.head(at), steps++) {
    if (['advcl', 'acl', 'csubj'].includes(tree.relation(at))) found += 2;
    else if (['ccomp', 'xcomp', 'parataxis', 'conj'].includes(tree.relation(at))) found += 1;
  }
  return found;
}

function gapOf(tree: Tree): Gap | null {
  const found = tree.words
    .flatMap(({ lemma, text }, i) => (WH_GAPS.has(lemma) || WH_GAPS.has(text.toLowerCase()) ? [i] : []))
    .filter((i) => !isRelative(tree, i))
    .sort((a, b) => depth(tree, a) - depth(tree, b) || a - b);
  const [wh] = found;
  if (wh === undefined) return requested(tree);
  const opens = wh <= 3 || depth(tree, wh) === 0;
  return opens || !startsPolar(tree) ? gapAt(tree, wh) : null;
}

/** "Give the date of X", "state the venue": what a command has as its object is asked for. */
function requested(tree: Tree): Gap | null {
  const { root } = tree;
  const { upos, lemma, text } = tree.words[root] ?? {};
  if (upos !== 'VERB' || lemma === undefined || text?.toLowerCase() !== lemma || !REQUESTING_VERBS.has(lemma))
    return null;
  if (tree.child(root, 'nsubj', 'aux', 'csubj') !== undefined) return null;
  const object = tree.child(root, 'obj');
  if (object === undefined) return null;
  const noun = meant(tree, object);
  const kind = kindOfNoun(tree, noun);
  // Several are listed, and what is of no kind is told of.
  if (kind === undefined || tree.word(noun).text.toLowerCase() !== tree.word(noun).lemma) return null;
  return { ...place(tree, root, root, kind, noun), governor: noun, relation: 'attribute', requested: true };
}

/** A question that opens with its verb asks for yes or no, whatever question words stand within. */
export function startsPolar(tree: Tree): boolean {
  const [first] = tree.words;
  return first !== undefined && AUXILIARIES.has(first.text.toLowerCase());
}

function isRelative(tree: Tree, i: number): boolean {
  const head = tree.head(i);
  for (let at = i, steps = 0; at >= 0 && steps < 6; at = tree.head(at), steps++) {
    const { deprel } = tree.word(at);
    if (deprel === 'acl:relcl') return at < i || tree.head(at) < i;
    if (tree.relation(at) === 'advcl' && (tree.relation(i) === 'mark' || tree.relation(i) === 'advmod')) return true;
  }
  return head >= 0 && tree.relation(i) === 'mark' && tree.relation(head) === 'advcl';
}

function gapAt(tree: Tree, wh: number): Gap {
  const word = tree.word(wh);
  const base = WH_GAPS.get(word.lemma) ?? WH_GAPS.get(word.text.toLowerCase()) ?? 'thing';
  const head = tree.head(wh);
  const how = word.lemma === 'how' && head >= 0 && tree.relation(wh) === 'advmod' ? tree.word(head) : null;
  if (how && HOW_ADJECTIVES.has(how.lemma)) {
    const counted =
      ['amod', 'det', 'nummod', 'advmod'].includes(tree.relation(head)) && tree.head(head) >= 0
        ? tree.head(head)
        : head;
    const isNoun = counted !== head && ['NOUN', 'PROPN'].includes(tree.word(counted).upos);
    const at = isNoun ? counted : head;
    return place(tree, wh, at, HOW_ADJECTIVES.get(how.lemma) as GapKind, isNoun ? counted : null);
  }
  if (tree.relation(wh) === 'det' || word.deprel === 'nmod:poss') {
    const noun = meant(tree, head);
    if (word.lemma === 'whose') return place(tree, wh, wh, 'person', null);
    return place(tree, wh, head, kindOfNoun(tree, noun) ?? base, noun);
  }
  // "What is the price of …": the subject is what the answer is.
  if (base === 'thing' && (head < 0 || tree.child(head, 'cop') !== undefined)) {
    const subject =
      head < 0 ? tree.child(wh, 'nsubj') : wh === tree.child(head, 'nsubj') ? head : tree.child(head, 'nsubj');
    if (subject !== undefined && subject !== wh) {
      const noun = meant(tree, subject);
      const kind = kindOfNoun(tree, noun);
      if (kind) return { ...place(tree, wh, wh, kind, noun), governor: noun, relation: 'attribute' };
    }
  }
  if (base === 'thing') return place(tree, wh, wh, kindByVerb(tree, wh), null);
  return place(tree, wh, wh, base, null);
}

function kindByVerb(tree: Tree, wh: number): GapKind {
  const head = tree.head(wh);
  if (head < 0) return 'thing';
  const { lemma } = tree.word(head);
  if (PRICING_VERBS.has(lemma) && tree.relation(wh) !== 'nsubj') return 'money';
  if ((lemma === 'do' || lemma === 'happen') && tree.word(head).upos === 'VERB') return 'action';
  return SAYING_VERBS.has(lemma) && tree.relation(wh) !== 'nsubj' ? 'clause' : 'thing';
}

/** Behind "kind of", "name of" stands what is meant. */
function meant(tree: Tree, noun: number): number {
  if (!TRANSPARENT_NOUNS.has(tree.word(noun).lemma)) return noun;
  return tree.child(noun, 'nmod') ?? noun;
}

function kindOfNoun(tree: Tree, noun: number): GapKind | undefined {
  const { lemma, text } = tree.word(noun);
  return GAP_NOUNS.get(lemma) ?? GAP_NOUNS.get(text.toLowerCase());
}

function place(tree: Tree, wh: number, at: number, kind: GapKind, noun: number | null): Gap {
  const governor = tree.head(at);
  const stranded = governor < 0 ? undefined : (tree.child(governor, 'case') ?? strandedOn(tree, governor));
  const own = tree.marker(at);
  return {
    kind,
    wh,
    at,
    governor,
    relation: governor < 0 ? 'root' : tree.word(at).deprel,
    preposition: own || (stranded === undefined ? '' : tree.word(stranded).lemma),
    noun,
    requested: false,
  };
}

/** "… associated with?": a preposition at the end that has no noun. */
function strandedOn(tree: Tree, governor: number): number | undefined {
  return tree
    .children(governor)
    .find(
      (c) =>
        c > governor && tree.word(c).upos === 'ADP' && tree.children(c).length === 0 && tree.relation(c) !== 'compound',
    );
}
