import { stemmer } from 'stemmer';

/** A word with its place in the text it was cut from. */
export interface Token {
  readonly text: string;
  /** Lower case, no diacritics, American spelling, small numbers as digits. */
  readonly norm: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** Followed by a possessive mark. */
  readonly possessive: boolean;
}

const NUMBERS: ReadonlyMap<string, string> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((w, i): [string, string] => [w, String(i)]),
  ...'first second third fourth fifth sixth seventh eighth ninth tenth'
    .split(' ')
    .map((w, i): [string, string] => [w, ordinal(i + 1)]),
]);

const AMERICAN: ReadonlyMap<string, string> = new Map(
  'defence:defense defences:defenses offence:offense licence:license centre:center programme:program neighbour:neighbor labour:labor favour:favor honour:honor co-operation:cooperation cooperations:cooperation organisation:organization programmes:programs theatre:theater manoeuvre:maneuver'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

function ordinal(n: number): string {
  return `${n}${{ 1: 'st', 2: 'nd', 3: 'rd' }[n] ?? 'th'}`;
}

/** Past forms that no stemmer reduces, and doers that it takes for their deed. */
const IRREGULAR = new Map(
  'goes:go does:do dealt:deal got:get gave:give given:give took:take taken:take went:go gone:go sent:send met:meet held:hold spoke:speak spoken:speak said:say told:tell began:begin begun:begin left:leave flew:fly flown:fly wrote:write written:write saw:see seen:see broke:break broken:break brought:bring chose:choose chosen:choose came:come became:become rose:rise risen:rise thought:think sat:sit stood:stand ran:run led:lead won:win paid:pay kept:keep found:find lost:lose built:build meant:mean heard:hear drew:draw drawn:draw got:get made:make knew:know known:know showed:show shown:show felt:feel spent:spend caught:catch fought:fight taught:teach bought:buy photographer:cameraman photographers:cameraman arose:arise arisen:arise awoke:awake bore:bear bent:bend bit:bite bitten:bite bled:bleed blew:blow blown:blow bred:breed burnt:burn clung:cling crept:creep dug:dig dreamt:dream drank:drink drunk:drink drove:drive driven:drive ate:eat eaten:eat fell:fall fallen:fall fed:feed fled:flee forbade:forbid forbidden:forbid forgot:forget forgotten:forget forgave:forgive froze:freeze frozen:freeze grew:grow grown:grow hung:hang hid:hide hidden:hide knelt:kneel laid:lay leant:lean learnt:learn lent:lend lit:light mistook:mistake mistaken:mistake overcame:overcome overthrew:overthrow overthrown:overthrow rode:ride ridden:ride rang:ring rung:ring sang:sing sung:sing sank:sink sunk:sink slept:sleep slid:slide sold:sell shook:shake shaken:shake shone:shine shot:shoot shrank:shrink sought:seek spelt:spell spun:spin sprang:spring sprung:spring stole:steal stolen:steal stuck:stick struck:strike stricken:strike strove:strive swore:swear sworn:swear swept:sweep swam:swim swum:swim swung:swing threw:throw thrown:throw tore:tear torn:tear trod:tread understood:understand undertook:undertake undertaken:undertake underwent:undergo undergone:undergo upheld:uphold woke:wake woken:wake wore:wear worn:wear withdrew:withdraw withdrawn:withdraw withheld:withhold withstood:withstand outdid:outdo foresaw:foresee foreseen:foresee forewent:forego befell:befall children:child feet:foot teeth:tooth mice:mouse geese:goose wives:wife lives:life knives:knife halves:half shelves:shelf wolves:wolf thieves:thief leaves:leaf loaves:loaf calves:calf'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** Plurals and doers among the irregular forms. */
const NO_VERBS =
  /^(?:child|foot|tooth|mouse|goose|wife|life|knife|half|shelf|wolf|thief|leaf|loaf|calf|cameraman|go|do)$/;

/** Whether a word, in small letters, is the past or participle of an irregular verb. */
export function isIrregularPast(word: string): boolean {
  const base = IRREGULAR.get(word);
  return base !== undefined && !NO_VERBS.test(base);
}

const stems = new Map<string, string>();

/** Porter stem; remembered, since the same few words come again. */
export function stemOf(norm: string): string {
  let stem = stems.get(norm);
  if (stem === undefined) {
    stem = norm.length > 40 ? norm : stemmer(IRREGULAR.get(norm) ?? norm);
    if (stems.size > 20_000) stems.clear();
    stems.set(norm, stem);
  }
  return stem;
}

/** Lower case without diacritics; Hangul syllables stay whole. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

const WORD = /\p{L}\.(?:\p{L}\.)+|[\p{L}\p{N}\p{M}]+(?:[’'][\p{L}]+)?/gu;

/**
 * Words of a text, in linear time. Hyphenated words are cut at the hyphen, since people write
 * names with and without; "U.S." is one word.
 */
export function tokenize(text: string): Token[] {
  if (/^[A-Za-z0-9 ]*$/.test(text)) return plainTokens(text);
  const tokens: Token[] = [];
  for (const match of text.matchAll(WORD)) {
    let word = match[0].normalize('NFKC');
    let possessive = false;
    const mark = word.search(/[’']/);
    if (mark > 0 && /^[’']s$/i.test(word.slice(mark))) {
      possessive = true;
      word = word.slice(0, mark);
    }
    let norm = fold(word).replace(/[.’']/g, '');
    norm = AMERICAN.get(norm) ?? NUMBERS.get(norm) ?? norm;
    const end = match.index + match[0].length;
    if (!possessive && /^[’'](?![\p{L}])/u.test(text.slice(end, end + 2)) && norm.endsWith('s')) possessive = true;
    tokens.push({ text: word, norm, stem: stemOf(norm), start: match.index, end, possessive });
  }
  return tokens;
}

/** Plain words with spaces between, as the tables of language have them by the thousand: no rule but the tables applies. */
function plainTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let start = 0;
  for (const word of text.split(' ')) {
    const low = word.toLowerCase();
    const norm = AMERICAN.get(low) ?? NUMBERS.get(low) ?? low;
    const end = start + word.length;
    if (word !== '') tokens.push({ text: word, norm, stem: stemOf(norm), start, end, possessive: false });
    start = end + 1;
  }
  return tokens;
}
