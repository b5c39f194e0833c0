import { REGION } from '../../language/bodies.ts';
import { ADDRESSES, SHARED_HEADS } from '../../language/professions.ts';
import type { Span } from '../../model.ts';
import type { Word } from '../line.ts';
import { gazetteer, landBefore } from './gazetteer.ts';
import { kindAround } from './kind-around.ts';
import { known, longestKnown } from './known.ts';
import { madeOf } from './made-of.ts';
import { type Mention, mention, span } from './mention.ts';
import { isArticled, isCapital, opens, type Run } from './runs.ts';
import { apposition, behindHonours, behindTitle, smallTitle, titleAhead } from './titles.ts';

/** What a run of capitalized words names: a person behind a title, a body, a place; or nothing. */
export function readRun(run: Run, words: readonly Word[], text: string): Mention[] {
  let from = run.from;
  const { to } = run;
  const whole = span(words, from, to);
  const exact = known(text.slice(whole.start, whole.end));
  if (exact) {
    const directed = exact.kind !== 'demonym' && REGION.test(words[from - 1]?.text ?? '');
    if (directed) return [mention(words, from - 1, to, text, 'place', { code: exact.code })];
    return [mention(words, from, to, text, exact.kind, { code: exact.code })];
  }
  const kind = hasShortForm(words, from, to) ? 'organization' : madeOf(words, from, to);
  if (kind === 'organization' || kind === 'place') return [organization(words, from, to, text, kind)];
  if (kind === 'other') return [];

  const titled = behindTitle(words, run);
  // "Sultan al-Harrasi": who is called after his house alone bears the title as a name.
  const name = to - titled === 1 && titled === from + 1 && isArticled(words[titled] as Word) ? from : titled;
  const roles: Span[] = [];
  let [shared, honours] = [false, false];
  let code: string | null = null;
  const before: Mention[] = [];
  if (name > from) {
    const isAddress = name - from === 1 && ADDRESSES.has((words[from] as Word).low.replace('.', ''));
    if (!isAddress || /^dr/i.test(words[from]?.text ?? '')) roles.push(span(words, from, name));
    for (let i = from; i < name; i++) {
      for (let end = name; end > i; end--) {
        const land = known(text.slice((words[i] as Word).start, (words[end - 1] as Word).end));
        if (land?.code && land.kind !== 'place') {
          code = land.code;
          before.push(mention(words, i, end, text, land.kind, { code }));
          break;
        }
      }
      if (code) break;
    }
    if (name >= to) return before;
    // "the Prime Minister of Peru": the office of a land, and nobody's name.
    if (/^(?:of|for)$/.test((words[name] as Word).low)) {
      if (known(text.slice(words[name + 1]?.start ?? 0, (words[to - 1] as Word).end)))
        return gazetteer(words.slice(0, to), text)
          .filter((hit) => hit.from > name)
          .map((hit) => hit.mention);
      return before;
    }
    from = behindHonours(words, name, to);
  } else {
    // "Ghanaian Kofi Mensah", "Acme chief executive …": a known adjective before a name is none of its parts.
    for (let end = Math.min(to - 1, from + longestKnown()); end > from; end--) {
      const land = known(text.slice((words[from] as Word).start, (words[end - 1] as Word).end));
      if (
        land &&
        (land.kind === 'demonym' || land.kind === 'country') &&
        to - end >= 1 &&
        !/^(?:and|of)$/.test(words[end]?.low ?? '')
      ) {
        before.push(mention(words, from, end, text, land.kind, { code: land.code }));
        code = land.code;
        from = end;
        break;
      }
    }
    const small = smallTitle(words, from);
    if (small < from) {
      const land = landBefore(words, small, text);
      code ??= land;
      shared = to - from === 1 && SHARED_HEADS.has((words[from - 1] as Word).low);
      if (!shared) roles.push(span(words, small, from));
    }
    const honoured = behindHonours(words, from, to);
    if (honoured > from) [from, honours] = [honoured, true];
  }
  if (known(text.slice((words[from] as Word).start, (words[to - 1] as Word).end)))
    return [
      ...before,
      ...gazetteer(words.slice(0, to), text)
        .filter((hit) => hit.from >= from)
        .map((hit) => hit.mention),
    ];
  const size = to - from;
  let last = to;
  if (size > 2 && /^(?:KC|QC|MD|PhD|MP|Jr\.?|Sr\.?)$/.test(words[to - 1]?.text ?? '')) {
    last = to - 1;
    if (/^(?:KC|QC|MD|PhD|MP)$/.test(words[last]?.text ?? '')) roles.push(span(words, last, to));
  }
  const behind = apposition(words, skipBracket(words, to));
  const before_ = titleAhead(words, name > run.from ? run.from : from);
  if (before_ && /^[,.;]$/.test(words[to]?.text ?? '')) {
    roles.unshift(span(words, before_.from, before_.to));
    code ??= landBefore(words, before_.from, text);
  }
  if (behind && (size > 1 || roles.length > 0)) roles.push(span(words, behind.from, behind.to));
  const own = (kind: Mention['kind'], weight: number, rest: Partial<Mention> = {}) => [
    ...before,
    mention(words, from, last, text, kind, { weight, code, ...rest }),
  ];
  const aged = words[to]?.text === ',' && /^\d{1,2}$/.test(words[to + 1]?.text ?? '') && words[to + 2]?.text === ',';
  if (roles.length > 0 || aged || honours) return own('person', 5, { roles });
  if (shared) return own('organization', 1);
  const around = kindAround(words, from, to, text);
  // "The" amid a sentence is a part of the name: "in The Hague".
  if (words[from - 1]?.text === 'The' && from > 1 && !opens(words, from - 1)) {
    const { kind, weight } = kindAround(words, from - 1, to, text);
    return [...before, mention(words, from - 1, last, text, kind, { weight, code })];
  }
  return own(around.kind, around.weight, around.code ? { code: around.code } : {});
}

function skipBracket(words: readonly Word[], at: number): number {
  if (words[at]?.text !== '(') return at;
  const close = words.slice(at, at + 5).findIndex(({ text }) => text === ')');
  return close < 0 ? at : at + close + 1;
}

/** "(BRI)" behind "Bridge Relief International", which it stands for. */
function hasShortForm(words: readonly Word[], from: number, to: number): boolean {
  const short = bracketed(words, to) && words[to + 1]?.text;
  return short !== undefined && to - from > 1 && isShortFor(short, words.slice(from, to));
}

/** A word with capitals that stands alone in brackets. */
function bracketed(words: readonly Word[], at: number): Span | undefined {
  const [open, short, close] = [words[at], words[at + 1], words[at + 2]];
  return open?.text === '(' && close?.text === ')' && /^\p{Lu}[\p{L}&-]{1,8}$/u.test(short?.text ?? '')
    ? span(words, at + 1, at + 2)
    : undefined;
}

/** Whether the capitals of a short form are the first letters of words, in their order. */
function isShortFor(short: string, words: readonly Word[]): boolean {
  const capitals = (short.match(/\p{Lu}/gu) ?? []).join('');
  const firsts = words
    .filter(isCapital)
    .map(({ text }) => text[0])
    .join('');
  return capitals.length >= 2 && capitals[0] === firsts[0] && firsts.includes(capitals.at(-1) ?? '');
}

function organization(
  words: readonly Word[],
  from: number,
  to: number,
  text: string,
  kind: 'organization' | 'place',
): Mention {
  let code: string | null = null;
  for (let end = to; end > from && code === null; end--)
    code = known(text.slice((words[from] as Word).start, (words[end - 1] as Word).end))?.code ?? null;
  const acronym = bracketed(words, to);
  return mention(words, from, to, text, kind, {
    code: code ?? landBefore(words, from, text),
    ...(acronym && { acronym }),
  });
}
