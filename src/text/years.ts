import { yearValue } from './calendar.ts';
import { asWritten, type Candidate, type Meaning, matched } from './date-candidate.ts';

const COUNTED =
  '(?:troops|soldiers|people|personnel|men|women|children|workers|tons|tonnes|km|miles|kilomet(?:er|re)s|met(?:er|re)s|feet|acres|hectares|dollars|euros|won|yen|yuan|rubles|pounds|points?|votes|seats|cc|kg|hp|MHz|Hz|calories|percent|per|million|billion|rpm|degrees|hours|hrs|GMT|UTC|EST|EDT|CET|BST|local time|jobs|employees|members|residents|protesters|students|refugees|lorries|trucks|vehicles|cars|passengers|visitors|inmates|prisoners|ships|boats|flights|trees|animals|copies|rounds|times|words|others|civilians|fighters|houses|homes|shares|barrels|units|megawatts|volts|watts)\\b';
/** A thing that bears a number as its name. */
const NUMBERED =
  '(?:flight|no\\.?|number|route|highway|interstate|page|pp\\.?|p\\.|room|section|article|resolution|regulation|paragraph|chapter|clause|rule|law|order|channel|suite|box|model|series|type|class|windows|office|boeing|airbus|russell|peugeot|nokia|mazda|block|psalm|platform|pier|gate|building|unit|lot|form|pin|code|extension|ext\\.?|asteroid|local|area|at|about|some|nearly|almost|over|than|approximately|roughly|USD|EUR|Rs\\.?)';
const FREE = new RegExp(
  `(?<![\\d$€£¥#/]|\\d[,.:-]|\\d\\s|[\\p{L}\\d][-/](?<!\\b(?:mid|pre|post|late|early|FY)[-/]))(?<!\\b${NUMBERED}\\s{1,2})(?<![\\p{L}\\d])(?:19|20)\\d\\d\\b(?!%|[,.:/]?\\d|[-–]\\d|-(?:foot|mile|meter|metre|kilometer|man|member|pound|seat|acre|page|word|point|ton|strong|series)\\b|\\s{1,2}${COUNTED}|\\s\\d{4})`,
  'giu',
);
/** Counts of things are round more often than not. */
const ROUND_COUNT =
  /^(?:19|20)[05]0\s(?!(?:was|is|has|this|as|its|his|plus|versus|elections?|census|games|olympics)\b)[a-z]+[a-rt-z]s\b/i;
const EARLY = new RegExp(
  `\\b(?:[Ii]n|[Ss]ince|[Uu]ntil|till|[Bb]y|of|[Ff]rom|[Dd]uring|[Aa]fter|[Bb]efore|[Aa]round|(?:founded|built|written|painted|born|made|settled) about|circa|ca?\\.|to|and|between|early|late|mid|year|AD|dated?|born|died|\\()[\\s-]{0,2}(1[0-8]\\d\\d|21\\d\\d)\\b(?![%-]|[,.:/]?\\d|\\s{1,2}${COUNTED}|\\s[a-z]+[a-rt-z]s\\b(?<!was|is|has|this|as|his|its)|\\s\\p{Lu}[a-z]+\\s(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Drive|Boulevard|Lane))`,
  'gu',
);
const SMALL =
  /(?:\bin the year (\d{3,4})\b(?![,.]?\d)|\bIn (?!911|404)(\d{3})(?=,\s)|\b(?:in|since|until) (?!911\b|404\b|100\b|[2-9]00\b|\d50\b)(\d{3})(?=[,;]\s|\.\s*$))/g;
const ERA = /\bA\.?D\.?\s(\d{1,4})\b(?![,.]?\d)|\b(\d{1,4})\s(?:A\.?D\b\.?|C\.?E\b\.?(?!\w)|(B\.?C\.?E?\b\.?))/g;
const RANGE =
  /\b(?:(?<lead>in|from|during|of|the|between|for|season|through|its|his|her|their|[’']s)\s)?(?<first>(?:1[6-9]|20)\d\d)[-–/](?<second>(?:(?:1[6-9]|20)\d\d|\d\d))\b(?![-,./:]?\d|%)(?<noun>\s(?:season|campaign|period|term|school|academic|fiscal|budget|plan|winter|war|recession|crisis|championship|edition|tour))?/gi;
const DECADE =
  /(?:\b(1[5-9]|20)(\d)0[’']?s\b|(?<=\b(?:the|early|mid|late|in|of|since|from|to|and)[\s-])[’‘'](\d)0s\b)/gi;
const TENS = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
const NAMED_DECADE = new RegExp(`\\bthe (?:(?:early|mid|late|roaring)[ -])?(${TENS.join('|')})\\b`, 'gi');

/** Years that stand alone; a number of things, a price, a time of day or a part of a longer number is none. */
export function years(sentence: string): Candidate[] {
  return [
    ...matched(sentence, FREE, (match) =>
      ROUND_COUNT.test(sentence.slice(match.index, match.index + 40)) &&
      !/\b(?:the|in|its|his|’s|'s)\s$/i.test(sentence.slice(Math.max(0, match.index - 6), match.index))
        ? null
        : year(Number(match[0]), match[0]),
    ),
    ...matched(
      sentence,
      EARLY,
      (match) => (isAmount(sentence, match.index) ? null : year(Number(match[1]), match[1] ?? '')),
      (match) => match[1] ?? '',
    ),
    ...matched(sentence, SMALL, (match) => year(Number(own(match)), own(match)), own),
    ...matched(sentence, ERA, (match) => {
      const number = Number(match[1] ?? match[2]);
      return number === 0 ? null : year(match[3] ? 1 - number : number, match[0]);
    }),
  ];
}

/** "rose from 1520 to 1780" */
function isAmount(sentence: string, at: number): boolean {
  return /\b(?:rose|fell|climbed|dropped|increased|decreased|grew|up|down|gained|lost|total|index|average|range[ds]?|between)\b[^.]{0,30}$/i.test(
    sentence.slice(Math.max(0, at - 40), at),
  );
}

function own(match: RegExpExecArray): string {
  return match.slice(1).find((each) => each !== undefined) ?? '';
}

function year(number: number, words: string): Meaning {
  return { value: yearValue(number), anchor: null, rule: { how: 'year', words } };
}

/** Both years of "the 1990-91 season" and "in 2015-2019". */
export function yearRanges(sentence: string): Candidate[] {
  return [...sentence.matchAll(RANGE)].flatMap((match) => {
    const { lead, first = '', second = '', noun } = match.groups ?? {};
    const last = second.length === 2 ? Number(first.slice(0, 2) + second) : Number(second);
    if ((!lead && !noun) || last <= Number(first) || (second.length === 2 && !noun && Number(second) < 13)) return [];
    const at = match.index + match[0].indexOf(first);
    const then = at + first.length + 1;
    return [
      { start: at, end: at + 4, meaning: () => year(Number(first), first) },
      { start: then, end: then + second.length, meaning: () => year(last, second) },
    ];
  });
}

/** "the 1990s", "the late ’60s", "the nineties": `199`, as TIMEX3 writes decades. The 1900s may be a century. */
export function decades(sentence: string, written: { readonly year: number }): Candidate[] {
  const heat = /\b(?:temperatures?|degrees|highs|lows|thermometers?)\b/i.test(sentence);
  return [
    ...matched(sentence, DECADE, (match) => {
      const [words, century, ten, short] = match;
      if (heat && short) return null;
      if (short) return asWritten(decadeOf(Number(short), written.year), words);
      return ten === '0' && century !== '20' ? null : asWritten(`${century}${ten}`, words);
    }),
    ...matched(
      sentence,
      NAMED_DECADE,
      (match) =>
        heat ? null : asWritten(decadeOf(TENS.indexOf(own(match).toLowerCase()) + 2, written.year), own(match)),
      own,
    ),
  ];
}

/** The last such decade that had begun: in 2024 the twenties are `202`, the eighties `198`. */
function decadeOf(ten: number, year: number): string {
  const century = Math.floor(year / 100);
  return `${ten * 10 <= year % 100 ? century : century - 1}${ten}`;
}
