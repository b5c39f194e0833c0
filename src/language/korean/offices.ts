import { officeOf } from '../titles.ts';

/** Offices of the language with what Korean calls them. */
const KOREAN: Readonly<Record<string, string>> = {
  'foreign-minister': '외교장관',
  'defense-minister': '국방장관',
  president: '대통령',
  'vice-president': '부통령',
  'prime-minister': '총리',
  'deputy-minister': '차관',
  'finance-minister': '재무장관',
  'interior-minister': '내무장관',
  'trade-minister': '통상장관',
  'unification-minister': '통일장관',
  'energy-minister': '에너지장관',
  'security-adviser': '안보보좌관',
  ambassador: '대사',
  spokesperson: '대변인',
  chancellor: '총리',
};
/** An office with a name of its own, though its work is another's. */
const OWN: readonly (readonly [RegExp, string])[] = [[/\bsecretary of state\b/i, '국무장관']];
/** What makes another office of one. */
const OTHER = /\b(?:former|acting|deputy|vice|ex|interim|assistant|under\w*)\b/i;

/** A title in Korean without its country: 외교장관 for "Chilean Foreign Minister"; null where no table has it. */
export function officeInKorean(title: string): string | null {
  const office = officeOf(title);
  if (office === null || (OTHER.test(title) && !/deputy|vice/.test(office))) return null;
  return OWN.find(([pattern]) => pattern.test(title))?.[1] ?? KOREAN[office] ?? null;
}
