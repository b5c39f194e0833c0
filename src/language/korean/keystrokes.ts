import { pairOf } from './countries.ts';

/** Final consonants of two letters, as the two that are typed. */
const DOUBLE: Readonly<Record<string, string>> = {
  ᆪ: 'ᄀᄉ',
  ᆬ: 'ᄂᄌ',
  ᆭ: 'ᄂᄒ',
  ᆰ: 'ᄅᄀ',
  ᆱ: 'ᄅᄆ',
  ᆲ: 'ᄅᄇ',
  ᆳ: 'ᄅᄉ',
  ᆴ: 'ᄅᄐ',
  ᆵ: 'ᄅᄑ',
  ᆶ: 'ᄅᄒ',
  ᆹ: 'ᄇᄉ',
};
const FINALS = 'ᆨᆩᆫᆮᆯᆷᆸᆺᆻᆼᆽᆾᆿᇀᇁᇂ';
const INITIALS = 'ᄀᄁᄂᄃᄅᄆᄇᄉᄊᄋᄌᄎᄏᄐᄑᄒ';

/** Hangul letter by letter as it is typed, a consonant the same wherever it stands: 블링 begins 블리, 브, and 조탱 begins 조태열. */
export function keystrokes(text: string): string {
  return text
    .normalize('NFKC')
    .normalize('NFKD')
    .replace(/[\u11a8-\u11ff]/g, (final) => DOUBLE[final] ?? INITIALS[FINALS.indexOf(final)] ?? final);
}

/** The first letters of the syllables of a name, ᄇᄅᄏ for 블링컨; null for a name without Hangul. */
export function initials(name: string): string | null {
  const whole = name.normalize('NFC');
  if (!/[가-힣]/.test(whole)) return null;
  return whole.replace(/[가-힣]/g, (syllable) => syllable.normalize('NFD')[0] ?? syllable);
}

/** What people call somebody by family name, names of the office being known: 조 장관, 블링컨 국무장관. */
export function calledByOffice(name: string, office: string): string[] {
  const words = name.split(' ');
  const family = words.length > 1 ? (words.at(-1) as string) : name.slice(0, 1);
  const kind = /(?:장관|총리|대통령|차관|대사)$/.exec(office)?.[0] ?? office;
  return [`${name} ${office}`, `${family} ${office}`, `${family} ${kind}`, office];
}

/** The Korean names of the countries that a word like 한미 holds. */
export function countriesIn(word: string): readonly string[] {
  return pairOf(word.normalize('NFC')) ?? [];
}
