import { widthOf } from './text-width.ts';

const ELLIPSIS = '…';
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** A text in at most `count` lines, none wider than `width` ems; what has no room ends in three dots. */
export function linesOf(text: string, width: number, count: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words(text, width)) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word.text}`) <= width && word.first) {
      lines.splice(-1, 1, `${last} ${word.text}`);
    } else if (lines.length < count) lines.push(word.text);
    else return [...lines.slice(0, -1), cut(last ?? '', width)];
  }
  return lines;
}

interface Word {
  readonly text: string;
  /** Not the rest of a word that was too long for a line. */
  readonly first: boolean;
}

function* words(text: string, width: number): Generator<Word> {
  for (const word of text.split(' ').filter((each) => each !== '')) {
    let first = true;
    for (const part of parts(word, width)) {
      yield { text: part, first };
      first = false;
    }
  }
}

/** A word in pieces that fit a line each. */
function* parts(word: string, width: number): Generator<string> {
  if (widthOf(word) <= width) {
    yield word;
    return;
  }
  let part = '';
  for (const piece of pieces(word, width)) {
    if (part !== '' && widthOf(part + piece) > width) {
      yield part;
      part = '';
    }
    part += piece;
  }
  yield part;
}

/** What a reader takes for one character, or its parts where even that is wider than a line. */
function pieces(word: string, width: number): string[] {
  return [...graphemes.segment(word)].flatMap(({ segment }) => (widthOf(segment) > width ? [...segment] : [segment]));
}

/** A line with three dots, at the end of a word where it has more than one. */
function cut(line: string, width: number): string {
  const kept = pieces(line, width);
  while (kept.length > 0 && widthOf(kept.join('') + ELLIPSIS) > width) kept.pop();
  const text = kept.join('');
  const whole = text === line || line[text.length] === ' ' ? text : text.replace(/\s+\S*$/, '');
  return `${whole.replace(/[\s,;:]+$/, '')}${ELLIPSIS}`;
}
