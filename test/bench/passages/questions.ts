import type { Corpus } from './corpus.ts';
import { type Random, seeded } from './random.ts';

/** A question drawn from one sentence, and the same with a slip of the finger in one of its words. */
export interface Drawn {
  /** Number of the sentence. */
  readonly sentence: number;
  readonly plain: string;
  readonly slipped: string;
}

const OPENINGS = ['When did', 'Where did', 'Why did', 'Who said that', 'What is known of', 'How did'];

/** Questions of four to eight words of a sentence, and one that it does not hold. */
export function questionsOf({ sentences, word }: Corpus, count: number, seed: number): Drawn[] {
  const random = seeded(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  return Array.from({ length: count }, () => {
    const sentence = below(sentences.length);
    const words = [...new Set(sentences[sentence]?.words)];
    const least = Math.min(words.length, 4 + below(5));
    while (words.length > least) words.splice(below(words.length), 1);
    words.splice(below(words.length + 1), 0, word());
    const long = words.filter((each) => /^\p{L}{5,}$/u.test(each));
    const meant = long[below(long.length)];
    const opening = OPENINGS[below(OPENINGS.length)];
    const asked = (each: readonly string[]) => `${opening} the ${each.join(' ')}?`;
    const slipped = words.map((each) => (each === meant ? slip(each, random) : each));
    return { sentence, plain: asked(words), slipped: asked(slipped) };
  });
}

/** A letter left out, doubled, swapped with the next or struck wrongly, never the first. */
function slip(word: string, random: Random<number>): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [before, letter, after] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const kind = Math.floor(random() * 4);
  if (kind === 0) return before + after;
  if (kind === 1) return before + letter + letter + after;
  if (kind === 2) return before + after.charAt(0) + letter + after.slice(1);
  return before + (letter === 'e' ? 'w' : 'e') + after;
}
