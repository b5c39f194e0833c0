import type { PartOfSpeech } from '../tagger.ts';

type Lemmas = Readonly<Record<string, string>>;

/** Base by form; in each line the base stands first. */
function lemmas(lines: readonly string[]): Lemmas {
  const pairs = lines.flatMap((line) => {
    const [base, ...forms] = line.split(' ') as [string, ...string[]];
    return forms.map((form) => [form, base] as const);
  });
  return Object.assign(Object.create(null), Object.fromEntries(pairs));
}

/** Words of closed classes, written together, short or apart, and what rules and WordNet get wrong. */
export const BASE_BY_FORM: Partial<Record<PartOfSpeech, Lemmas>> = {
  AUX: lemmas([
    "be is was are were been am 's 'm 're being s m re r ai `s",
    "have has had having 've ve",
    'do does did doing done',
    "will 'll ll wo",
    "would 'd d",
    'can ca',
    'get getting got gets',
    'shall sha',
  ]),
  PRON: lemmas([
    'I i me',
    'they them em',
    'he him',
    "we us 's",
    'my mine',
    'this these',
    'that those',
    'who whom',
    'your yours ur',
    'our ours',
    'their theirs',
    'you u ya',
    "its it's",
  ]),
  DET: lemmas(['a an', 'this these', 'that those']),
  VERB: lemmas([
    "be 's 'm 're",
    "have 've",
    'go gon',
    'want wan',
    'lay lay',
    'rent rent',
    'install installing installed',
  ]),
  ADJ: lemmas(['good better best', 'bad worse worst', 'far furthest']),
  ADV: lemmas(['well better best', 'badly worse worst', 'far furthest farther']),
  PART: lemmas(["not n't nt n", "'s s '", 'to na']),
};

/** Nouns that look like the plural of another. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  (
    'aesthetics analytics athletics clothes data earnings economics electronics ethics glasses graphics grounds ' +
    'headquarters jeans linguistics logistics mathematics means media metaphysics news outskirts pants physics politics ' +
    'proceeds regards remains savings scissors series species surroundings thanks troops whereabouts'
  ).split(' '),
);

/** Words in -er and -est that compare nothing. */
export const NO_COMPARATIVES: ReadonlySet<string> = new Set(
  'after clever ever former foster honest inner latter modest outer over proper rather super under upper'.split(' '),
);
