import type { Doubt } from '../../reading/review/doubts.ts';

/** Why a reading may be wrong, in words. */
export function doubtInWords(doubt: Doubt): string {
  switch (doubt.why) {
    case 'nowhere':
      return 'its words stand in no sentence of the article';
    case 'denied':
      return `the sentence denies it (“${doubt.words}”), the reading does not: press n`;
    case 'not-denied':
      return `the reading denies it, the sentence does not (“${doubt.words}”): press n`;
    case 'open':
      return `the sentence does not tell it as done: it is ${doubt.modality}: press p`;
    case 'said':
      return `“${doubt.by}” says so, not the reporter: press s`;
    case 'aside':
      return `the sentence tells “${doubt.verb}” only in passing`;
    case 'undergoes':
      return `“${doubt.words}” is the one that it is done to, not who does it`;
    case 'cut-before':
      return `“${doubt.words}” begins with words that do not belong to it`;
    case 'cut-behind':
      return `“${shortened(doubt.words)}” is cut off at its end`;
    case 'elsewhere':
      return `“${doubt.words}” seems to belong to “${doubt.verb}”`;
    case 'pronoun':
      return doubt.names.length > 0
        ? `“${doubt.words}” is taken for ${doubt.names.join(', ')}`
        : `it is not known whom “${doubt.words}” means`;
    case 'again':
      return `the same event has another time already: “${doubt.before}”`;
    case 'alike':
      return `${doubt.name} may be ${doubt.other}: press =`;
  }
}

/** The last words of a long stretch. */
function shortened(words: string): string {
  const all = words.split(/\s+/);
  return all.length <= 6 ? words : `… ${all.slice(-5).join(' ')}`;
}
