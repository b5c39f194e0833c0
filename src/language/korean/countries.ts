/** Countries that Korean names by one letter of a pair, by ISO 3166-1 alpha-3 code. */
const LETTERS: Readonly<Record<string, string>> = {
  한: '한국',
  미: '미국',
  북: '북한',
  일: '일본',
  중: '중국',
  러: '러시아',
  캐: '캐나다',
  호: '호주',
  영: '영국',
};

/** Pairs and threes in use; others would be syllables of other words. */
const PAIRS =
  '한미 미한 한캐 한일 일한 한중 한러 북러 러북 북미 미북 북중 미일 미중 중러 미러 한호 한영 한미일 한북 남북'.split(
    ' ',
  );

const ALONE = ['미', '북', '러'];

/** The country of a letter: 한 → 한국. */
export function fullName(letter: string): string {
  return LETTERS[letter] ?? letter;
}

/** The country that stands before a title or a deed as one letter: "미 국무장관". */
export function letterOf(word: string): string | null {
  return ALONE.includes(word) ? (LETTERS[word] ?? null) : null;
}

/** The countries of "한미", "북러", or null. */
export function pairOf(word: string): string[] | null {
  if (!PAIRS.includes(word)) return null;
  return [...word].map((letter) => (letter === '남' ? '한국' : (LETTERS[letter] ?? letter)));
}
