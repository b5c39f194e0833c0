import {
  ACCOUNT_WORDS,
  ALL_THAT,
  FRAME_WORDS,
  NAMING_NOUNS,
  SHOWING_VERBS,
  TELLING_OF_OBJECT,
  TOPIC_MARKERS,
  WIDE_OPENERS,
} from './account-words.ts';
import { WH_GAPS } from './closed.ts';
import { isContent, startsPolar } from './question.ts';
import type { Tree } from './tree.ts';

/**
 * The words of the topic of a request for all that is told of something: "tell me about X", "what does the text say
 * about X", "how is X described". Null where something in particular is asked.
 */
export function topicOf(tree: Tree): readonly number[] | null {
  const topic = shown(tree) ?? related(tree) ?? objectOfTelling(tree) ?? behindMarker(tree);
  return topic && topic.length > 0 ? topic : null;
}

const isFrame = (tree: Tree, i: number) =>
  FRAME_WORDS.has(tree.word(i).lemma) || FRAME_WORDS.has(tree.word(i).text.toLowerCase());

const contentIn = (tree: Tree, from: number, to = tree.words.length) =>
  tree.words.flatMap((_, i) => (i >= from && i < to && isContent(tree, i) ? [i] : []));

const isWh = (tree: Tree, i: number) => WH_GAPS.has(tree.word(i).lemma) || WH_GAPS.has(tree.word(i).text.toLowerCase());

/** "How does the report characterise X", "how is X described". */
function shown(tree: Tree): number[] | null {
  const verb = tree.root;
  if (!SHOWING_VERBS.has(tree.word(verb).lemma)) return null;
  const how = tree.words.findIndex(({ lemma }) => lemma === 'how');
  if (how < 0) return null;
  const subject = tree.child(verb, 'nsubj');
  const object = tree.child(verb, 'obj') ?? tree.child(verb, 'nsubj:pass');
  const byAccount = subject === undefined || subject === object || ACCOUNT_WORDS.has(tree.word(subject).lemma);
  if (object === undefined || !byAccount) return null;
  const { from, to } = tree.span(object);
  return contentIn(tree, from, to);
}

/** "What has X got to do with Y". */
function related(tree: Tree): number[] | null {
  const verb = tree.words.findIndex(
    ({ lemma }, i) => lemma === 'do' && tree.word(tree.head(i) < 0 ? i : tree.head(i)).lemma !== 'do',
  );
  const having = verb < 0 ? -1 : tree.head(verb);
  const to = tree.words[verb - 1]?.lemma === 'to' && tree.words[verb + 1]?.lemma === 'with';
  if (having < 0 || !to || !['have', 'get'].includes(tree.word(having).lemma)) return null;
  const subject = tree.child(having, 'nsubj');
  if (subject === undefined) return null;
  const { from, to: end } = tree.span(subject);
  return [...contentIn(tree, from, end), ...contentIn(tree, verb + 2)];
}

/** "Summarise X", "explain the term X". */
function objectOfTelling(tree: Tree): number[] | null {
  const first = tree.words.findIndex((_, i) => isContent(tree, i));
  if (first < 0 || !TELLING_OF_OBJECT.has(tree.word(first).text.toLowerCase())) return null;
  if (tree.words.some((_, i) => isWh(tree, i))) return null;
  return contentIn(tree, first + 1).filter((i) => !isFrame(tree, i) && !NAMING_NOUNS.has(tree.word(i).lemma));
}

/** Behind a preposition before which nothing but telling is spoken of. */
function behindMarker(tree: Tree): number[] | null {
  const marker = tree.words.findIndex(
    ({ text }, i) => TOPIC_MARKERS.has(text.toLowerCase()) || (text.toLowerCase() === 'of' && isOfAccount(tree, i)),
  );
  if (marker < 1) return null;
  const before = contentIn(tree, 0, marker);
  const said = tree.words.slice(0, marker).map(({ lemma }) => lemma);
  const opens = said.some((lemma) => WIDE_OPENERS.has(lemma) || ALL_THAT.has(lemma) || lemma === 'up');
  if (!opens && (before.length === 0 || asksWhether(tree, said) || said.some((lemma) => THIRD_PERSONS.has(lemma))))
    return null;
  if (!before.every((i) => isFrame(tree, i))) return null;
  if (tree.words.slice(marker).some((_, i) => isWh(tree, marker + i))) return null;
  const topic = contentIn(tree, marker + 1).filter((i) => !ACCOUNT_WORDS.has(tree.word(i).lemma));
  // "everything on the one-on-one"
  return topic.length > 0 ? topic : tree.words.flatMap(({ upos }, i) => (i > marker && upos === 'NUM' ? [i] : []));
}

/** "Is anything happening with X?" asks what is. */
const asksWhether = (tree: Tree, said: readonly string[]) =>
  startsPolar(tree) && !said.some((lemma) => ALL_THAT.has(lemma));

/** Of whom it may be asked what they say; "we" and "you" read the account. */
const THIRD_PERSONS = new Set(['he', 'she', 'they']);

const isOfAccount = (tree: Tree, i: number) => i > 0 && ACCOUNT_WORDS.has(tree.word(i - 1).lemma);
