import { type Term, termsOf } from '../../knowledge/clause-schema.ts';
import { Names } from '../../knowledge/named.ts';
import { ROLES } from '../../knowledge/roles.ts';
import { locateStretch } from '../../knowledge/verbatim.ts';
import { plainReading } from '../../reading/review/plain-reading.ts';
import { spanOf } from '../../reading/review/stretch.ts';
import type { Told } from '../../reading/review/under-review.ts';
import type { FoundDate } from '../../text/dates.ts';
import type { Terminal } from '../terminal.ts';
import { widthOf, wrap } from '../wrap.ts';
import { KEYS, SIGNS } from './keys.ts';
import { clip, columnsOf, legend } from './listing.ts';
import { marked } from './marked.ts';
import { CHOICES, eventsFor, namesFor, speakersFor } from './names.ts';
import { sentenceFor } from './press.ts';
import { current, open, type State } from './state.ts';
import { doubtInWords } from './wording.ts';

const INDENT = '  ';
const LABEL = 13;
/** Lines of the sentence that are seen on any terminal. */
const LEAST = 4;

/** What is seen of a review. */
export interface Shown {
  readonly terminal: Terminal;
  /** Lines that the terminal has. */
  readonly rows: number;
  /** All dates of the article, to show which day was read. */
  readonly dates: readonly FoundDate[];
}

/** The whole screen of a review, a line each: above the sentence and its reading, below what the keys do. */
export function screenOf(state: State, shown: Shown): string[] {
  const told = current(state);
  const body = told ? readingLines(state, told, shown) : endLines(shown.terminal);
  const head = headLines(state, shown.terminal);
  const foot = [...noteLines(state, shown.terminal), ...footLines(state, told, shown.terminal)];
  // On a low terminal what is said besides goes first, and of a long list its end.
  const rows = shown.rows - 1 - head.length;
  const least = Math.min(LEAST, body.length);
  const low = foot.slice(0, Math.max(0, rows - least));
  return [...head, ...body.slice(0, Math.max(least, rows - low.length)), ...low];
}

function headLines(state: State, { columns, paint }: Terminal): string[] {
  const left = open(state).length;
  const doubtful = open(state).filter(({ doubts }) => doubts.length > 0).length;
  const counted = left === 0 ? 'all decided' : `${left} left${doubtful > 0 ? `, ${doubtful} doubtful` : ''}`;
  const room = columns - widthOf(counted) - 2;
  const id = clip(state.files.id, room);
  return [
    `${paint('bold', id)}${' '.repeat(Math.max(2, columns - widthOf(id) - widthOf(counted)))}${paint('dim', counted)}`,
    '',
  ];
}

function readingLines(state: State, told: Told, { terminal, dates }: Shown): string[] {
  const { columns, paint } = terminal;
  const { body } = state.article;
  const block = (text: string, label: string, style?: 'yellow' | 'dim' | 'bold' | 'cyan') => {
    const [first = '', ...rest] = wrap(text, columns - LABEL - INDENT.length);
    const painted = (line: string) => (style ? paint(style, line) : line);
    return [
      `${INDENT}${paint('dim', label.padEnd(LABEL))}${painted(first)}`,
      ...rest.map((line) => `${INDENT}${' '.repeat(LABEL)}${painted(line)}`),
    ];
  };
  const named = new Names(state.facts.entities);
  const standing = [
    ...(told.clause.polarity ? ['denied'] : []),
    ...(told.clause.modality ? [told.clause.modality] : []),
    ...(told.clause.condition ? [`if: ${told.clause.condition}`] : []),
  ];
  const siblings = state.told.filter(
    ({ sentences, key }) => key !== told.key && sentences[0]?.start === told.sentences[0]?.start,
  );
  return [
    ...sentenceLines(state, told, terminal),
    '',
    ...block(plainReading(told, body).join(' — '), told.reviewed ? 'decided' : 'reads', 'cyan'),
    ...told.doubts.flatMap((doubt) => block(`${doubtInWords(doubt)}`, 'doubtful', 'yellow')),
    '',
    ...block(`${told.event.name} (${told.event.kind}${told.event.primary ? ', the main event' : ''})`, 'event'),
    ...told.terms.flatMap((term, i) =>
      block(`${term.words}${besides(term, state, named, dates)}`, `${i + 1} ${term.as ?? term.role}`),
    ),
    ...(told.clause.says ? block(nameOf(state, told.clause.says), 'says so') : []),
    ...(standing.length > 0 ? block(standing.join(', '), 'stands') : []),
    ...(siblings.length > 0 ? [''] : []),
    ...siblings.flatMap((each) =>
      block(plainReading(each, body).join(' — '), each.reviewed ? 'also decided' : 'also', 'dim'),
    ),
  ];
}

/** The sentence with the words of the reading set off, or those that are being chosen. */
function sentenceLines(state: State, told: Told, terminal: Terminal): string[] {
  const { body } = state.article;
  if (state.mode.at === 'words') {
    const sentence = sentenceFor(state, told, state.mode.role);
    return marked(sentence, [spanOf(sentence, state.mode.stretch)], terminal, { indent: INDENT, brackets: true });
  }
  return told.sentences.flatMap((sentence) => {
    const text = body.slice(sentence.start, sentence.end);
    const spans = termsOf(told.clause).flatMap(
      ({ words }) => locateStretch(words, text, { start: 0, end: text.length }) ?? [],
    );
    return marked(text, spans, terminal, { indent: INDENT });
  });
}

/** What the words of a part were read as, where they do not say so themselves. */
function besides(
  { words, role, entities, date, after, during }: Term,
  state: State,
  names: Names,
  dates: readonly FoundDate[],
) {
  const { slot } = ROLES[role];
  const ids = entities ?? names.in(words, slot).ids;
  const others = ids.map((id) => nameOf(state, id)).filter((name) => !words.includes(name));
  if (others.length > 0) return ` = ${others.join(', ')}`;
  if (after) return ` (after ${eventOf(state, after)})`;
  if (during) return ` (during ${eventOf(state, during)})`;
  const day = slot === 'when' ? dates.find(({ text }) => (date ?? words).includes(text)) : undefined;
  return day ? ` = ${day.value}` : '';
}

function nameOf({ facts }: State, id: string): string {
  return facts.entities.find((each) => each.id === id)?.name ?? id;
}

function eventOf({ facts }: State, id: string): string {
  return facts.events.find((each) => each.id === id)?.name ?? id;
}

function endLines({ paint }: Terminal): string[] {
  return [`${INDENT}${paint('bold', 'Every reading is decided.')}`];
}

function noteLines({ note }: State, { columns, paint }: Terminal): string[] {
  return note === null
    ? []
    : ['', ...wrap(note, columns - INDENT.length).map((line) => INDENT + paint('magenta', line))];
}

function footLines(state: State, told: Told | undefined, terminal: Terminal): string[] {
  const { mode } = state;
  const keys = (pairs: readonly (readonly [string, string])[]) => ['', ...legend(pairs, terminal)];
  const line = (text: string) => wrap(text, terminal.columns - INDENT.length).map((each) => INDENT + each);
  const list = (title: string, entries: readonly string[]) => ['', ...line(title), ...columnsOf(entries, terminal)];
  switch (mode.at) {
    case 'part':
      return [
        '',
        ...line(`${told?.terms[mode.part]?.role}: ${told?.terms[mode.part]?.words}`),
        ...legend(
          [
            ['w', 'other words'],
            ['r', 'another role'],
            ['n', 'whom it means'],
            ['d', 'drop this part'],
            ['esc', 'leave it'],
          ],
          terminal,
        ),
      ];
    case 'whom': {
      const words = clip(told?.terms[mode.part]?.words ?? '', 40);
      return list(`Whom or what does “${words}” mean? (esc leaves it)`, [
        '0 nobody of these',
        ...named(namesFor(state)),
      ]);
    }
    case 'words':
      return keys([
        ['← →', 'its end'],
        ['↑ ↓', 'its start'],
        ['letters', `find a word${mode.stretch.typed ? `: ${mode.stretch.typed}` : ''}`],
        ['tab', 'the next such word'],
        ['enter', `these are the words of “${mode.role.at(-1)}”`],
        ['esc', 'leave it'],
      ]);
    case 'role':
      return list(
        mode.part === null
          ? 'What is to be added? (esc leaves it)'
          : 'What are these words to the event? (esc leaves it)',
        CHOICES.map(({ sign, path }) => `${sign} ${path.at(-1)}`),
      );
    case 'names': {
      const title =
        mode.first === null
          ? 'Which name is another’s too? It goes. (esc leaves it)'
          : `Whose name is ${nameOf(state, mode.first)}? That one stays. (esc leaves it)`;
      return list(title, named(namesFor(state)));
    }
    case 'events':
      return list(
        `Which event is “${clip(told?.event.name ?? '', 40)}”? That one stays. (esc leaves it)`,
        eventsFor(state).map(({ name, kind }, i) => `${SIGNS[i]} ${clip(name, 60)} (${kind})`),
      );
    case 'speaker':
      return list('Who says so? (esc leaves it)', ['0 the reporter', ...named(speakersFor(state))]);
    case 'title':
      return [
        '',
        ...line(`How do replies name the event? ${mode.text}_`),
        ...legend(
          [
            ['enter', 'take it'],
            ['ctrl-u', 'begin anew'],
            ['esc', 'leave it'],
          ],
          terminal,
        ),
      ];
    case 'end':
      return keys([
        ['←', 'back'],
        ['u', 'undo'],
        ['q', 'leave'],
      ]);
    default:
      return keys(KEYS);
  }
}

function named(entities: State['facts']['entities']): string[] {
  return entities.map(({ name, kind }, i) => `${SIGNS[i]} ${clip(name, 40)} (${kind})`);
}
