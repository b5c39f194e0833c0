/** Words of a title that a name can do without. */
const SMALL = new Set('a an and as at by for from in into of off on or over s the to with'.split(' '));
const MOST_WORDS = 5;
const LONGEST = 48;

/** The name of an article's folder: its day and a few words of its title, in ASCII. */
export function slugOf(day: string, title: string): string {
  const words = title
    .normalize('NFKD')
    .replace(/['’.]|\p{M}/gu, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const telling = words.filter((word) => !SMALL.has(word));
  let slug = day;
  for (const word of (telling.length > 0 ? telling : words).slice(0, MOST_WORDS)) {
    if (slug.length + 1 + word.length > LONGEST) break;
    slug += `-${word}`;
  }
  return slug === day ? `${day}-article` : slug;
}
