import { readFileSync } from 'node:fs';
import { isCommonWord } from './english.ts';

/** A country as people write it. Names, demonyms, capitals and Korean names come from world-countries (scripts/countries.mjs). */
export interface Country {
  /** ISO 3166-1 alpha-3 */
  readonly code: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly capitals: readonly string[];
  readonly demonyms: readonly string[];
  /** What Korean calls it. */
  readonly korean?: string;
}

/** As the table has it. */
interface Row {
  readonly cca3: string;
  readonly unMember: boolean;
  readonly name: { readonly common: string; readonly official: string };
  readonly capital: readonly string[];
  readonly altSpellings: readonly string[];
  readonly demonyms: readonly string[];
  readonly korean: readonly string[];
}

const TABLE = new URL('countries.json', import.meta.url);

/** Short forms that no rule derives. */
const SHORT: Record<string, readonly string[]> = {
  USA: ['U.S.', 'US', 'America', 'the States', 'Americans', 'U.S.A.'],
  GBR: ['UK', 'U.K.', 'Britain', 'Brit', 'Brits'],
  AUS: ['Aussie', 'Aussies', 'Down Under', '오스트레일리아'],
  ARE: ['Emirates'],
  NLD: ['Holland'],
  CZE: ['Czech Republic'],
  KOR: ['남한'],
  PRK: ['북한'],
  TUR: ['튀르키예'],
  MNG: ['몽골'],
};

/** Names in use where the table has others. */
const KOREAN: Readonly<Record<string, string>> = { PRK: '북한', TUR: '튀르키예' };

/** Scripts in which questions are asked. */
const READ = /^[\p{Script=Latin}\p{Script=Hangul}\s.,'’()&-]+$/u;

const COMPASS = /^(North|South|East|West) (\p{Lu}\p{L}+)$/u;

/** "North X" is written N. X and NX; an official name of three and more words by its initials. */
function abbreviations(name: string, official: string): string[] {
  const compass = name.match(COMPASS);
  const short = compass
    ? [`${name[0]} ${compass[2]}`, `${name[0]}${compass[2]?.[0]}`, `${name[0]}. ${compass[2]}`]
    : [];
  const words = official.split(/[\s-]+/).filter((word) => !/^(?:the|and)$/i.test(word));
  const initials = [words, words.filter((word) => word !== 'of')].map((each) =>
    each.map((word) => word[0]?.toUpperCase()).join(''),
  );
  return [
    ...short,
    ...initials.filter((each) => each.length >= 3 && each.length <= 5 && !isCommonWord(each.toLowerCase())),
  ];
}

function read(): Country[] {
  // States first: a territory does not take the name or demonym of a state.
  const rows = JSON.parse(readFileSync(TABLE, 'utf8')) as Row[];
  const states = rows.sort((a, b) => Number(b.unMember) - Number(a.unMember));
  return states.map((country) => {
    const { common, official } = country.name;
    const demonyms = country.demonyms.filter(Boolean);
    const korean = KOREAN[country.cca3] ?? country.korean[0];
    const compass = common.match(COMPASS);
    const demonym = demonyms[0]?.split(' ').at(-1);
    const shortDemonyms = compass && demonym ? [`${common[0]} ${demonym}`] : [];
    const names = [
      common,
      official,
      ...demonyms.flatMap((each) => [each, `${each}s`]),
      ...shortDemonyms,
      ...country.altSpellings.filter((each) => each.length > 3),
      ...abbreviations(common, official),
      ...(SHORT[country.cca3] ?? []),
      ...country.korean,
    ];
    return {
      code: country.cca3,
      name: common,
      names: [...new Set(names)].filter((name) => READ.test(name)),
      ...(korean && { korean }),
      demonyms: [
        ...demonyms.flatMap((each) => [each, `${each}s`]),
        ...shortDemonyms,
        ...(demonym ? [demonym, `${demonym}s`] : []),
      ],
      capitals: country.capital.map((capital) => capital.replace(/,? D\.?C\.?$/, '')),
    };
  });
}

let all: readonly Country[] | undefined;

/** Every country, read once. */
export function allCountries(): readonly Country[] {
  all ??= read();
  return all;
}
