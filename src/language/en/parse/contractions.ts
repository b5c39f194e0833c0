/** Endings that are words of their own: of verbs, pronouns and possessors; any apostrophe will do. */
const ENDING = /^(.+?)(n['’`´]t|['’`´](?:s|m|re|ve|ll|d|em))$/iu;
/** How these are cut, in lower case, by the length of their first word. */
const FUSED: ReadonlyMap<string, number> = new Map(
  (
    'can|not gon|na wan|na got|ta let|s dont:2 doesnt:4 didnt:3 isnt:2 arent:3 wasnt:3 werent:4 hasnt:3 havent:4 hadnt:3 ' +
    'wouldnt:5 couldnt:5 shouldnt:6 cant:2 wont:2 aint:2 whats:4 thats:4 theres:5 heres:4 whos:3 wheres:5 hows:3 ' +
    'im:1 ive:1 youre:3 youve:3 theyre:4 theyve:4'
  )
    .split(' ')
    .map((entry): [string, number] => {
      const [word = '', length = ''] = entry.split(':');
      return length === '' ? [word.replace('|', ''), word.indexOf('|')] : [word, Number(length)];
    }),
);

/** "don't" is do and n't, "Porto's" Porto and 's, "cannot" can and not; most words stay whole. */
export function cutContraction(word: string): string[] {
  const fused = FUSED.get(word.toLowerCase());
  if (fused !== undefined) return [word.slice(0, fused), word.slice(fused)];
  if (!/['’`´]/u.test(word) || word.length < 3) return [word];
  const [, base, ending] = ENDING.exec(word) ?? [];
  return base === undefined || ending === undefined ? [word] : [...cutContraction(base), ending];
}
