const HANGUL = /[\p{Script=Hangul}]/u;

/** Whether a text has a Korean letter at all; cheap, so that other questions pay nothing for the Korean path. */
export function hasHangul(text: string): boolean {
  return HANGUL.test(text);
}
