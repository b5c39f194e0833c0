import type { Slot } from '../../../model.ts';

const OF_ALL = 'article story piece report text item news';

/** Words for an article itself, by what its first lines tell of it. */
export const PRESS_WORDS: Readonly<Partial<Record<Slot, readonly string[]>>> = {
  when: `${OF_ALL} publish publication post release print appear online date hour time`.split(' '),
  who: `${OF_ALL} byline author writer reporter journalist correspondent outlet agency newspaper publisher write publish`.split(
    ' ',
  ),
  what: `${OF_ALL} headline title`.split(' '),
};
