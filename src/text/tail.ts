/**
 * A text without the letters at its end that `one`, a pattern of one letter, takes. In linear time: a pattern that has
 * to reach the end is tried anew from every letter of every run.
 */
export function withoutTail(text: string, one: RegExp): string {
  let end = text.length;
  while (end > 0 && one.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
