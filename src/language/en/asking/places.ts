/** Words that tell how a country is spoken of. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before a place. */
export const PLACE_PREPOSITION = set('in to at into inside near visit visiting reach via host');

/** Before the side that somebody is on. */
export const SIDE_BEFORE = set('from for represent represents representing of by behalf');

/** Behind it. */
export const SIDE_AFTER = set(
  'side sides delegation team official officials representative representatives participant participants minister ministers delegate delegates envoy envoys people guy guys part camp end diplomat diplomats rep reps send sends sending pair duo members',
);
