import { SCALES } from '../language/quantities.ts';
import type { Line } from './line.ts';
import type { Measure } from './model.ts';

const NUMBER =
  /(?<![\p{L}\p{N}.,-])(?:[$€£¥])?(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(?:[ -](thousand|million|billion|trillion))?(?:[ -](percent|%|[a-z]+))?/gu;
const NO_UNIT =
  /^(?:and|or|to|in|on|of|at|by|for|from|with|was|were|is|are|had|has|a|an|the|but|as|after|when|who|that|pm|am)$/;

/** Numbers in digits with what they count. */
export function measuresOf(lines: readonly Line[], text: string): Measure[] {
  return lines.flatMap((line) =>
    [...text.slice(line.start, line.end).matchAll(NUMBER)].map((match) => {
      const [whole, digits = '', decimals = '', scale, word] = match;
      const unit = word && !NO_UNIT.test(word) ? word : null;
      const cut = word && !unit ? word.length + 1 : 0;
      const start = line.start + match.index;
      const currency = /^[$€£¥]/.exec(whole)?.[0] ?? null;
      return {
        start,
        end: start + whole.length - cut,
        value: Number(digits.replaceAll(',', '') + decimals) * (SCALES[scale ?? ''] ?? 1),
        unit: unit ?? currency,
      };
    }),
  );
}
