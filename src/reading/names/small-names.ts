import { BODY_NOUNS } from '../../language/bodies.ts';
import { BARE_PEOPLE, PEOPLE, PORTFOLIOS } from '../../language/professions.ts';
import type { Word } from '../line.ts';
import type { Hit } from './gazetteer.ts';
import { known } from './known.ts';
import { mention } from './mention.ts';
import { isCapital } from './runs.ts';

const MINISTRIES = new Set(PORTFOLIOS.map((each) => each.toLowerCase()));

/** Bodies and groups that are written small: "Lima's foreign ministry", "union leaders". */
export function smallNames(words: readonly Word[], text: string): Hit[] {
  const hits: Hit[] = [];
  for (let i = 0; i < words.length; i++) {
    const head = words[i] as Word;
    if (isCapital(head) && i > 0) continue;
    const body = BODY_NOUNS.has(head.low);
    if (!body && !PEOPLE.has(head.low)) continue;
    const next = words[i + 1];
    if (
      next &&
      (next.pos === 'NOUN' || next.pos === 'PROPN') &&
      next.start - head.end === 1 &&
      !(body && isCapital(next))
    )
      continue;
    let from = i;
    while (
      from > 0 &&
      ['NOUN', 'ADJ', 'PROPN'].includes(words[from - 1]?.pos ?? '') &&
      (words[from] as Word).start - (words[from - 1] as Word).end === 1
    )
      from--;
    const middle = words.slice(from, i);
    const possessor =
      /^['’]s?$/.test(words[from - 1]?.text ?? '') && words[from - 2] && isCapital(words[from - 2] as Word)
        ? words[from - 2]
        : undefined;
    const modified = middle.length > 0;
    if (!body) {
      const named = middle.some((word) => isCapital(word) || word.pos === 'NOUN');
      if (named || BARE_PEOPLE.has(head.low)) {
        const code = modified
          ? (known(text.slice((words[from] as Word).start, (words[i - 1] as Word).end))?.code ??
            known(words[from]?.text ?? '')?.code ??
            null)
          : null;
        hits.push({ core: from, from, to: i + 1, mention: mention(words, from, i + 1, text, 'group', { code }) });
      }
      continue;
    }
    const portfolio = MINISTRIES.has(middle.map(({ low }) => low).join(' '));
    const land = middle.length > 0 ? known((middle[0] as Word).text) : undefined;
    if (!portfolio && !possessor && !land && !(head.low === 'office')) {
      if (
        !modified ||
        !middle.some(
          (word) =>
            word.pos === 'NOUN' ||
            /^(?:supreme|federal|high|central|constitutional|district|national|ruling)$/.test(word.low),
        )
      )
        continue;
    }
    if (head.low === 'office' && !possessor && !land) continue;
    let begin = from;
    let code = land?.code ?? null;
    if (possessor) {
      begin = from - 2;
      for (let b = Math.max(0, from - 4); b <= from - 2; b++) {
        const owner = known(text.slice((words[b] as Word).start, possessor.end));
        if (owner) {
          begin = b;
          code = owner.code;
          break;
        }
      }
    }
    hits.push({
      core: from,
      from: begin,
      to: i + 1,
      mention: mention(words, begin, i + 1, text, 'organization', { code }),
    });
  }
  return hits;
}
