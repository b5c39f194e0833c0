import { SCALES } from '../language/quantities.ts';
import { attributionOf } from './clauses/attribution.ts';
import { type Known, namesWithin } from './clauses/known.ts';
import { nearby } from './clauses/nearby.ts';
import type { Line, Word } from './line.ts';
import type { Measure, Quotation, ReadEntity } from './model.ts';

/** Words between quotation marks within a sentence, with whom the sentence names as their speaker. */
export function quotationsOf(lines: readonly Line[], text: string, entities: readonly ReadEntity[]): Quotation[] {
  const own = nearby(lines, { text, entities, dates: [] });
  let told: string | null = null;
  return lines.flatMap((line, i) => {
    const goesOn = i > 0 && !text.slice((lines[i - 1] as Line).end, line.start).includes('\n');
    const marks = [...text.slice(line.start, line.end).matchAll(/"[^"]+"|“[^“”]+”/g)];
    const named = speakerIn(line, marks[0]?.index, (own[i] as Known).entities);
    const alone = marks.length === 1 && (marks[0]?.[0].length ?? 0) >= line.end - line.start - 1;
    const name = named ?? (alone && goesOn ? told : null);
    told = name;
    return marks.map((match) => ({
      start: line.start + match.index + 1,
      end: line.start + match.index + match[0].length - 1,
      speaker: name,
    }));
  });
}

/** Whom a sentence names as the speaker: by a verb of saying, or as the last person before the first quoted word. */
function speakerIn(line: Line, quote: number | undefined, entities: readonly ReadEntity[]): string | null {
  const { speaker } = attributionOf(line);
  if (speaker) {
    const start = (line.words[speaker.from] as Word).start;
    // "said its chief executive, Ann Lee": the name follows its title.
    const behind = line.words[speaker.to]?.text === ',' ? speaker.to + 4 : speaker.to;
    const end = (line.words[Math.min(behind, line.words.length) - 1] as Word).end;
    const short = { start, end: (line.words[speaker.to - 1] as Word).end };
    return namesWithin(short, entities)[0] ?? namesWithin({ start, end }, persons(entities))[0] ?? null;
  }
  if (quote === undefined) return null;
  return namesWithin({ start: line.start, end: line.start + quote }, persons(entities)).at(-1) ?? null;
}

const persons = (entities: readonly ReadEntity[]) => entities.filter(({ kind }) => kind === 'person');

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
