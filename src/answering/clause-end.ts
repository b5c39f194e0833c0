/** Characters and words of a clause that are read. Parsing takes its time for each word, however short. */
const LONGEST = 600;
const MOST_WORDS = 100;

/** Of a very long clause the end, where what is asked stands, in whole words where it is made of any. */
export function endOf(clause: string): string {
  const end = clause.length > LONGEST ? clause.slice(-LONGEST) : clause;
  const whole = end === clause ? clause : end.slice(end.indexOf(' ') + 1);
  const words = [...whole.matchAll(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu)];
  return whole.slice(words.at(-MOST_WORDS)?.index ?? 0);
}
