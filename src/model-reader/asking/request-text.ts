import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../../answering/clock.ts';
import type { Turn } from '../../answering/decision.ts';
import type { FactBase } from '../../knowledge/fact-base.ts';
import { inWords } from '../../text/calendar.ts';
import type { Numbered } from './numbered.ts';

/** Characters of a question, of what was asked before, and of an event's name. */
const [QUESTION, BEFORE, NAME] = [1000, 200, 80];

/** The question with all that it is to be answered from, as the text of a request. */
export function requestText(
  base: FactBase,
  { sentences, articles, events }: Numbered,
  { question, turn, clock }: { question: string; turn: Turn | null; clock: Clock },
): string {
  const numberOf = new Map(sentences.map((sentence, i) => [sentence, i + 1]));
  const shown = articles.flatMap(({ id, outlet, title, published, body }) => [
    `Article of ${outlet}, published ${weekday(published)}: ${oneLine(title)}`,
    ...sentences
      .filter(({ article }) => article === id)
      .map((each) => `${numberOf.get(each)} ${oneLine(body.slice(each.start, each.end))}`),
    '',
  ]);
  return [
    ...shown,
    ...(events.size > 0
      ? ['Events:', ...[...events].map(([id, { name }]) => `${id} ${oneLine(name).slice(0, NAME)}`), '']
      : []),
    `The asker's day: ${weekday(clock.toPlainDate().toString())}`,
    ...before(base, turn, sentences),
    `Question: ${JSON.stringify(question.slice(-QUESTION))}`,
  ].join('\n');
}

function before(base: FactBase, turn: Turn | null, sentences: Numbered['sentences']): string[] {
  if (turn === null) return [];
  const { clause, event, said } = turn;
  const name = event === null ? undefined : base.events.get(event)?.name;
  const at = said
    ? sentences.findIndex(({ article, start, end }) => {
        return article === said.article && start <= said.span.start && said.span.start < end;
      })
    : -1;
  return [
    ...(clause ? [`Asked before: ${JSON.stringify(clause.slice(-BEFORE))}`] : []),
    ...(name ? [`What that was about: ${oneLine(name).slice(0, NAME)}`] : []),
    ...(at >= 0 ? [`What answered that: sentence ${at + 1}`] : []),
  ];
}

function weekday(published: string): string {
  return inWords(Temporal.PlainDate.from(published.slice(0, 10)));
}

/** A sentence is one line, so that none can look like another's number. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
