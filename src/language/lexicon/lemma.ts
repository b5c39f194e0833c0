import type { PartOfSpeech } from '../tagger.ts';
import { BASE_BY_FORM, NO_COMPARATIVES, NO_PLURALS } from './closed-lemmas.ts';
import { PARTS } from './decode.ts';
import { isLemma } from './senses.ts';
import { wordNet } from './wordnet.ts';

/** The form by which a word is listed, in lower case but for names, which stay as they are. */
export function lemma(word: string, upos: PartOfSpeech): string {
  if (upos === 'PROPN') return word;
  const form = word.toLowerCase().replaceAll('’', "'");
  const tabled = BASE_BY_FORM[upos]?.[form];
  if (tabled !== undefined) return tabled;
  if (upos === 'NOUN') return NO_PLURALS.has(form) ? form : (irregular(form, 'n') ?? noun(form));
  if (upos === 'VERB' || upos === 'AUX') return irregular(form, 'v') ?? verb(form);
  if (upos === 'ADJ') return irregular(form, 'a') ?? compared(form);
  return upos === 'ADV' ? compared(form) : form;
}

function irregular(form: string, part: 'n' | 'v' | 'a'): string | null {
  const { irregular: lists, lemmas } = wordNet();
  const list = lists[PARTS.indexOf(part)];
  const place = list?.forms.find(form) ?? -1;
  return place < 0 ? null : lemmas.at(list?.bases[place] as number);
}

/** What has to be taken off and put on, the likelier first. */
const PLURALS = [
  [/ies$/, 'y'],
  [/(?<=[sxz]|ch|sh)es$/, ''],
  [/men$/, 'man'],
  [/(?<![suiy]|^.?)s$/, ''],
  [/(?<=[uiy])s$/, ''],
] as const;

function noun(form: string): string {
  if (/\d/.test(form)) return form;
  const bases = PLURALS.filter(([ending]) => ending.test(form)).map(([ending, put]) => form.replace(ending, put));
  const known = bases.find((base) => isLemma(base, 'n'));
  if (known !== undefined) return known;
  if (isLemma(form, 'n') || /(?:ss|[ui]s)$/.test(form)) return form;
  return bases[0] ?? form;
}

const VOWEL = '[aeiouy]';
/** After one short vowel a verb's last consonant is doubled; where it is not, an "e" has gone. */
const SHORT = /^[^aeiou]*[aeiou][^aeiouywx]$|^qu[aeiou][^aeiouywx]$/;
const DOUBLED = /([bdfgklmnprtvz])\1$/;

function verb(form: string): string {
  const ends = /^(.*[aeiouy].*)(?:ing|ed)$/.exec(form) ?? /^([^aeiou]+)ed$/.exec(form);
  if (ends !== null) return ofStem(form, ends[1] as string);
  if (/(?<!s)s$/.test(form)) {
    const bases = [form.slice(0, -1), form.replace(/ies$/, 'y'), form.replace(/es$/, '')];
    const known = bases.find((base) => base !== form && isLemma(base, 'v'));
    if (known !== undefined) return known;
    if (isLemma(form, 'v')) return form;
    return form.endsWith('ies')
      ? (bases[1] as string)
      : /(?:[sxz]|ch|sh)es$/.test(form)
        ? (bases[2] as string)
        : (bases[0] as string);
  }
  return form;
}

function ofStem(form: string, stem: string): string {
  const silent = `${stem}e`;
  const plain = [
    stem,
    ...(DOUBLED.test(stem) ? [stem.slice(0, -1)] : []),
    ...(form.endsWith('ied') ? [`${stem.slice(0, -1)}y`] : []),
  ];
  const bases = SHORT.test(stem) ? [silent, ...plain] : [...plain, silent];
  const known = bases.find((base) => isLemma(base, 'v'));
  if (known !== undefined) return known;
  if (isLemma(form, 'v')) return form;
  if (form.endsWith('ied')) return `${stem.slice(0, -1)}y`;
  if (DOUBLED.test(stem) && !/(?:ll|ss)$/.test(stem)) return stem.slice(0, -1);
  return new RegExp(`${VOWEL}[cgsuvz]$`).test(stem) || /[^aeiou]l$/.test(stem) ? silent : stem;
}

function compared(form: string): string {
  const ends = /^(.{2,})(?:er|est)$/.exec(form);
  if (ends === null || NO_COMPARATIVES.has(form)) return form;
  const stem = ends[1] as string;
  const bases = [stem.replace(/i$/, 'y'), `${stem}e`, ...(DOUBLED.test(stem) ? [stem.slice(0, -1)] : [])];
  return bases.find((base) => isLemma(base, 'a') || isLemma(base, 'r')) ?? form;
}
