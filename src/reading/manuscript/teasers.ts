import type { Part } from './parts.ts';
import { isProse, wordCount } from './prose.ts';

/** An index has so many teasers at least. */
const FEWEST = 4;
/** Paragraphs that lead to one other article, at most. */
const LONGEST_LEAD = 2;
/** Words of an article before the first teaser below it. */
const OWN_TEXT = 60;
const READ_ON =
  /^\[?(?:read|see|view|learn|find out|continue reading|full story)\b(?: (?:more|on|full story|article|the (?:full )?(?:story|article)))?\s?[.…>»→]*(?:\]\(\S{1,300}\))?$/i;

/** How many other articles a page leads to, where that is all it does; 0 for an article. */
export function teaserCount(parts: readonly Part[]): number {
  const headed = (part: Part) => part.mark === 'heading' && part.linked && wordCount(part.words) >= 3;
  const counts = [
    teasersBy(parts, headed),
    teasersBy(parts, ({ words }) => READ_ON.test(words)),
    teasersBy(parts, (part) => isText(part) && part.linked),
  ];
  return Math.max(...counts);
}

function isText({ role, linked, mark, words }: Part): boolean {
  return role === 'prose' || (linked && mark === 'links' && isProse(words));
}

/** Titles, or what stands below each teaser, where they lie among leads of a paragraph or two. */
function teasersBy(parts: readonly Part[], isTitle: (part: Part) => boolean): number {
  let [titles, led, run, longest, before] = [0, 0, 0, 0, 0];
  let [told, own] = [0, 0];
  for (const part of parts) {
    if (isTitle(part)) {
      titles++;
      if (run > 0) led++;
      run = 0;
      if (!isText(part)) continue;
      led++;
    }
    if (!isText(part)) continue;
    const count = wordCount(part.words);
    told++;
    if (titles === 0) before += count;
    if (!part.linked) own++;
    longest = Math.max(longest, ++run);
  }
  if (titles > 0 && run > 0) led++;
  const isIndex = titles >= FEWEST && longest <= LONGEST_LEAD && led * 2 >= titles && told <= titles * LONGEST_LEAD + 1;
  const linkedOnly = parts.some((part) => isTitle(part) && isText(part));
  return isIndex && before < OWN_TEXT && !(linkedOnly && own > told / 4) ? titles : 0;
}
