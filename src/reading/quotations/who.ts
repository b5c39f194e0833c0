import type { Span } from '../../model.ts';
import type { Stretch } from '../clauses/attribution.ts';
import type { Line, Word } from '../line.ts';
import type { ReadEntity } from '../model.ts';
import { known } from '../names/known.ts';

/** What is known where a speaker is looked for. */
export interface Around {
  readonly text: string;
  /** Those of the sentence, with their places in it. */
  readonly here: readonly ReadEntity[];
  /** All of the article. */
  readonly everyone: readonly ReadEntity[];
}

/** Words behind a comma in which the name follows its title. */
const APPOSITION = 7;
const isPerson = ({ kind }: ReadEntity) => kind === 'person';

/** Whom the noun phrase beside a verb of saying names or describes, or null. */
export function whoIsNamed(line: Line, stretch: Stretch, { text, here, everyone }: Around): ReadEntity | null {
  const words = line.words.slice(stretch.from, stretch.to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const phrase = { start: first.start, end: last.end };
  const person = firstWithin(phrase, here.filter(isPerson), text);
  if (person) return person;
  if (line.words[stretch.to]?.text === ',') {
    const behind = line.words[Math.min(stretch.to + APPOSITION, line.words.length) - 1] as Word;
    const named = firstWithin({ start: last.end, end: behind.end }, here.filter(isPerson), text);
    if (named) return named;
  }
  const body = here.find(
    ({ kind, spans }) =>
      (kind === 'organization' || kind === 'group') &&
      spans.some(({ start, end }) => phrase.start <= start && end === phrase.end),
  );
  if (body) return body;
  const alone = here.find(({ spans }) => spans.some(({ start, end }) => start === phrase.start && end === phrase.end));
  return alone ?? describedAs(words, line.start, everyone, text);
}

/** The first of them within a span whose name is no owner's: "Ann Lee's lawyer" names another. */
function firstWithin(span: Span, entities: readonly ReadEntity[], text: string): ReadEntity | null {
  const places = entities.flatMap((entity) =>
    entity.spans
      .filter(({ start, end }) => span.start <= start && end <= span.end && !/^['’]s?\b/.test(text.slice(end, end + 3)))
      .map(({ start }) => ({ entity, start })),
  );
  return places.sort((a, b) => a.start - b.start)[0]?.entity ?? null;
}

/** "the minister", "the Croatian", "the ministry": the last before of that office, land or kind. */
function describedAs(
  words: readonly Word[],
  at: number,
  everyone: readonly ReadEntity[],
  text: string,
): ReadEntity | null {
  const head = words.at(-1);
  if (!head || !/^(?:the|its|his|her|their)$/.test(words[0]?.low ?? '')) return null;
  const before = (entity: ReadEntity) => entity.spans.findLast(({ start }) => start < at)?.start ?? -1;
  const isOf = ({ kind, name, roles, spans }: ReadEntity) => {
    if (kind === 'organization') return name.toLowerCase().split(' ').at(-1) === head.low;
    if (kind !== 'person') return false;
    if (known(head.text)?.kind === 'demonym')
      return spans.some(({ end }) =>
        text
          .slice(end, end + 60)
          .split(/[.!?]\s/)[0]
          ?.includes(head.text),
      );
    return roles.some(({ title }) =>
      title
        .toLowerCase()
        .split(/[\s-]+/)
        .includes(head.low),
    );
  };
  const fits = everyone.filter((entity) => before(entity) >= 0 && isOf(entity));
  return fits.reduce<ReadEntity | null>((best, each) => (best && before(best) > before(each) ? best : each), null);
}
