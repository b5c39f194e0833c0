import { PICTURE_POSITIONS } from '../../language/en/syntax/closed.ts';
import type { Tree } from '../../language/en/syntax/tree.ts';
import { tokenize } from '../../text/tokens.ts';
import type { ReadSentence } from '../candidates/article-reading.ts';
import { ANSWERED, type Decision } from '../decision.ts';
import type { Engine } from '../engine.ts';
import { notStated } from '../refusal.ts';
import { evidenceOf } from '../sentences/stated.ts';
import { listed } from './listing.ts';
import type { Operator } from './request.ts';

/** "Who is on the left?": whom a caption marks so, and nobody where it marks none. */
export const position: Operator = ({ engine, base, read, mentions }) => {
  const asked = positionIn(read.tree);
  const isSide = read.gap !== null && read.gap.noun !== null && read.tree.word(read.gap.noun).lemma === 'side';
  if (!isSide && (asked === null || read.gap?.kind !== 'person')) return null;
  const captions = base.candidates(read.terms).filter(({ tree }) => tree.words.some((_, i) => isMark(tree, i)));
  if (captions.length === 0) return null;
  const wanted = new Set(mentions.flatMap((mention) => (mention.type === 'person' ? mention.ids : [])));
  if (isSide && wanted.size === 0) return null;
  for (const caption of captions) {
    const mark = caption.tree.words.findIndex(({ text }, i) => (isSide || text === asked) && isMark(caption.tree, i));
    const marked = mark < 0 ? null : namedBefore(engine, caption, caption.tree.word(mark).start);
    if (isSide && !marked?.persons.some((id) => wanted.has(id))) continue;
    if (isSide) return { ...ANSWERED, text: caption.text, evidence: [evidenceOf(caption)], confidence: 0.8 };
    if (marked) return { ...marked, evidence: [evidenceOf(caption)] };
  }
  return notStated(engine, engine.words.gaps.whoThatIs, captions.slice(0, 1).map(evidenceOf));
};

/** The side or ground of a picture that a question names: "on the left", "in the background". */
function positionIn(tree: Tree): string | null {
  const at = tree.words.findIndex(
    ({ text }, i) =>
      PICTURE_POSITIONS.has(text.toLowerCase()) &&
      tree.words.slice(Math.max(0, i - 2), i).some(({ upos }) => upos === 'ADP'),
  );
  return at < 0 ? null : tree.word(at).text.toLowerCase();
}

/** "(right)" */
const isMark = (tree: Tree, i: number) => PICTURE_POSITIONS.has(tree.word(i).text) && tree.words[i - 1]?.text === '(';

/** Who is named just before a mark. */
function namedBefore({ lexicon, base, ...engine }: Engine, { text }: ReadSentence, before: number): Decision | null {
  const tokens = tokenize(text);
  const last = tokens.findLastIndex(({ end }) => end <= before);
  const found = lexicon.find(tokens).find(({ from, to }) => from <= last && last < to);
  const ids = found?.senses.flatMap((sense) => (sense.type === 'entity' ? [sense.id] : [])) ?? [];
  const people = ids.map((id) => base.entity(id)).filter(({ kind }) => kind === 'person');
  return people.length === 1 ? listed({ lexicon, base, ...engine }, people, false) : null;
}
