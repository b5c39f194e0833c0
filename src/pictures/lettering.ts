/** The first of each is what pictures are rendered with; the others are for pages that do not bring it along. */
const LATIN = "'Noto Sans', Arial, sans-serif";
const HANGUL = "NanumGothic, 'Nanum Gothic', 'Apple SD Gothic Neo', 'Malgun Gothic', sans-serif";

/** The fonts for a line of text; one font draws all of a line that it can. */
export function fontsFor(line: string): string {
  return /\p{Script=Hangul}/u.test(line) ? HANGUL : LATIN;
}
