const FINALS: Readonly<Record<string, string>> = {
  ㄴ: '\u11ab',
  ㄹ: '\u11af',
  ㅁ: '\u11b7',
  ㅂ: '\u11b8',
  ㅆ: '\u11bb',
};

/** Syllables taken apart, since endings grow into the last one; "ㅂ니다" begins with a final consonant. */
export function apart(text: string): string {
  return text.normalize('NFD').replace(/[ㄴㄹㅁㅂㅆ]/g, (letter) => FINALS[letter] ?? letter);
}

/** Whether a syllable's last letter is a consonant. */
function isClosed(text: string): boolean {
  return /[\u11a8-\u11ff]$/.test(apart(text));
}

/** ㅏ+ㅏ and the like: how the last vowel of a stem and the ending -아/어 run together. */
const CONTRACTED: readonly (readonly [RegExp, string])[] = [
  [/하$/, '해'],
  [/ᅩ$/, 'ᅪ'],
  [/ᅮ$/, 'ᅯ'],
  [/ᅵ$/, 'ᅧ'],
  [/ᅳ$/, 'ᅥ'],
  [/ᅬ$/, 'ᅫ'],
];

/** The form of a stem before -요, -서 and the past: 열리 → 열려, 만나 → 만나, 찍 → 찍어. */
export function infinitive(stem: string): string {
  if (stem.endsWith('하')) return `${stem.slice(0, -1)}해`;
  const letters = apart(stem);
  if (isClosed(stem)) return `${stem}${/[ᅡᅩ][\u11a8-\u11ff]$/.test(letters) ? '아' : '어'}`;
  for (const [pattern, joined] of CONTRACTED)
    if (pattern.test(letters)) return letters.replace(pattern, joined).normalize('NFC');
  return stem;
}
