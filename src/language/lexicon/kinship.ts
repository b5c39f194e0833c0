/**
 * How surely two stems are forms of one word that the stemmer does not join ("assassin", "assassinat"; "dramat",
 * "drama"), 0 to 1. Short beginnings say nothing.
 */
export function kinship(a: string, b: string): number {
  if (a === b) return 1;
  const least = Math.min(a.length, b.length);
  if (least < 4) return 0;
  let same = 0;
  while (same < least && a[same] === b[same]) same++;
  if (same < 4 || same < 0.6 * Math.max(a.length, b.length)) return 0;
  return same === least || same >= 6 ? 0.7 : 0.5;
}
