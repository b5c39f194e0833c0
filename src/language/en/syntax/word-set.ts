/** Words as they stand between blanks. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));
