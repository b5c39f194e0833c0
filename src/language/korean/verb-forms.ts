import { apart, infinitive } from './jamo.ts';
import { once } from './once.ts';
import { type Row, VERBS, type Verb } from './verbs.ts';

export interface Form {
  readonly verb: Verb;
  /** The noun that the verb is made of, or its stem. */
  readonly ko: string;
  /** The bare stem and the form in -아/어, letters apart. */
  readonly stem: string;
  readonly infinitive: string;
}

/** Stems that lose or change their last consonant before some endings. */
const VARIANTS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  알: [['아', '알아']],
  열: [['여', '열어']],
  묻: [['물', '물어']],
  그러: [['그러', '그래']],
  이끌: [['이끄', '이끌어']],
};

function formsOf(row: Row): Form[] {
  const { nouns = '', stems = '', en, ...rest } = row;
  const past = rest.past ?? (en.endsWith('e') ? `${en}d` : /[^aeiou]y$/.test(en) ? `${en.slice(0, -1)}ied` : `${en}ed`);
  const verb: Verb = { subject: 'any', ...rest, en, past, participle: rest.participle ?? past };
  const form = (of: Verb, ko: string, stem: string, inf = infinitive(stem)): Form => ({
    verb: of,
    ko,
    stem: apart(stem),
    infinitive: apart(inf),
  });
  const words = (text: string) => text.split(' ').filter(Boolean);
  return [
    ...words(stems).flatMap((stem) => [
      form(verb, `${stem}다`, stem),
      // "보내지다": what undergoes it has become the subject.
      ...(verb.subject === 'people' &&
      !verb.light &&
      !verb.denies &&
      !verb.telling &&
      !verb.moves !== (verb.en === 'send')
        ? [form({ ...verb, passive: true }, `${stem}다`, `${infinitive(stem)}지`)]
        : []),
      ...(VARIANTS[stem] ?? []).map(([bare, inf]) => form(verb, `${stem}다`, bare, inf)),
    ]),
    ...words(nouns).flatMap((noun) => [
      form(verb, noun, `${noun}하`),
      form(verb, noun, `${noun}시키`),
      // Said of what undergoes it; a verb that has its own object or no object says the same.
      ...['되', '돼', '받', '당하'].map((light) =>
        form(
          verb.subject === 'event' || verb.en.includes(' ') ? verb : { ...withoutObject(verb), passive: true },
          noun,
          `${noun}${light}`,
          light.startsWith('되') || light === '돼' ? `${noun}돼` : infinitive(`${noun}${light}`),
        ),
      ),
    ]),
  ];
}

/** All forms, the longest stem first, so that the light verbs come last. */
export const verbForms = once((): readonly Form[] =>
  VERBS.flatMap(formsOf).sort((a, b) => b.stem.length - a.stem.length),
);

/** "병력이 파병되다": the object of the deed has become the subject. */
function withoutObject({ object, ...verb }: Verb): Verb {
  return object === undefined ? verb : { ...verb, undergone: object };
}

const byNoun = once(
  () => new Map(verbForms().flatMap(({ verb, ko, stem }) => (stem === apart(`${ko}하`) ? [[ko, verb] as const] : []))),
);

/** The verb that a noun makes with -하: a bare noun at the end of a message stands for it. */
export function verbOfNoun(noun: string): Verb | null {
  return byNoun().get(noun) ?? null;
}
