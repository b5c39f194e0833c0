import type { Answerer } from '../answering/answerer.ts';
import type { Clock } from '../answering/clock.ts';
import type { FactBase } from '../knowledge/fact-base.ts';

/** More of them cost their time and gain nothing. */
const ROUNDS = 3;
const FORMS: readonly ((about: string) => string)[] = [
  (about) => `Who is at ${about}?`,
  (about) => `When and where is ${about}?`,
  (about) => `What will ${about} discuss, and why?`,
  (about) => `Which country or ministry is behind ${about}, and how many people?`,
  (about) => `Is ${about} on Friday or has it already taken place?`,
  (about) => `waht is teh adgenda of ${misspelt(about)}`,
];

/**
 * Asks about everything that is known before the first question comes, so that a run of many questions
 * does not pay for compiling in its first ones.
 */
export function warmUp(answerer: Answerer, base: FactBase, clock: Clock): void {
  const subjects = [...base.events.values(), ...base.entities.values()].map(({ name }) => name);
  for (let round = 0; round < ROUNDS; round++) {
    subjects.forEach((about, i) => {
      const form = FORMS[(i + round) % FORMS.length];
      const { turn } = answerer.answer(form?.(about) ?? about, clock);
      answerer.answer('And when is that?', clock, turn);
    });
  }
}

/** Each longer word with a letter left out. */
function misspelt(text: string): string {
  return text.replace(/\p{L}{5,}/gu, (word) => word.slice(0, 2) + word.slice(3));
}
