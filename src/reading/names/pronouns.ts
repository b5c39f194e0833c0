import type { Span } from '../../model.ts';
import type { Line, Word } from '../line.ts';
import type { ReadEntity } from '../model.ts';

const PERSONAL = new Map<string, 'he' | 'she'>([
  ['he', 'he'],
  ['she', 'she'],
]);
const MALE =
  /^(?:mr|king|prince|sir|lord|emperor|sultan|pope|chairman|spokesman|congressman|councilman|son|husband|father|brother|actor)$/;
const FEMALE =
  /^(?:mrs|ms|miss|queen|princess|dame|lady|empress|chairwoman|spokeswoman|congresswoman|councilwoman|daughter|wife|widow|mother|sister|actress)$/;

/**
 * The same entities, each person with the pronouns that surely mean it: the only person spoken of before the pronoun
 * in its sentence, or else the only one of the sentence before. Pronouns within quotation marks are another's words.
 */
export function withPronouns(entities: readonly ReadEntity[], lines: readonly Line[], text: string): ReadEntity[] {
  const persons = entities.filter(({ kind }) => kind === 'person');
  const said = new Map(persons.map((each) => [each, addressed(each, text)]));
  const added = new Map<ReadEntity, Span[]>();
  const mentions = persons
    .flatMap((person) => person.spans.map((span) => ({ person, span })))
    .sort((a, b) => a.span.start - b.span.start);
  let at = 0;
  let before = new Set<ReadEntity>();
  for (const line of lines) {
    const here = new Set<ReadEntity>();
    let quoted = false;
    for (const word of line.words) {
      for (; (mentions[at]?.span.start ?? Number.POSITIVE_INFINITY) < word.end; at++)
        if (!quoted) here.add((mentions[at] as (typeof mentions)[number]).person);
      if (/^[“”"]$/.test(word.text)) quoted = word.text === '"' ? !quoted : word.text === '“';
      const pronoun = quoted ? undefined : PERSONAL.get(word.low);
      if (!pronoun) continue;
      const fits = (person: ReadEntity) => (said.get(person) ?? pronoun) === pronoun;
      const meant = only(here, fits) ?? (here.size === 0 ? only(before, fits) : undefined);
      if (!meant) continue;
      said.set(meant, pronoun);
      const own = added.get(meant);
      if (own) own.push(spanOf(word));
      else added.set(meant, [spanOf(word)]);
      here.add(meant);
    }
    if (here.size > 0 || line.words.length > 3) before = here;
  }
  return entities.map((entity) => {
    const spans = added.get(entity);
    const pronoun = said.get(entity);
    if (!spans && !pronoun) return entity;
    return {
      ...entity,
      spans: [...entity.spans, ...(spans ?? [])].sort((a, b) => a.start - b.start),
      ...(pronoun && { pronoun }),
    };
  });
}

const spanOf = ({ start, end }: Word): Span => ({ start, end });

function only(persons: ReadonlySet<ReadEntity>, fits: (person: ReadEntity) => boolean): ReadEntity | undefined {
  if (persons.size > 6) return undefined;
  const found = [...persons].filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

/** What a title or form of address tells: "Ms. Lee", "King Olaf", "her daughter, Una Steen". */
function addressed({ roles, spans }: ReadEntity, text: string): 'he' | 'she' | undefined {
  const before = spans
    .slice(0, 20)
    .map(({ start }) => /(\p{L}+)\.? $/u.exec(text.slice(Math.max(0, start - 20), start))?.[1]);
  const words = [...roles.flatMap(({ title }) => title.split(/[ .]+/)), ...before].map(
    (each) => each?.toLowerCase() ?? '',
  );
  const [he, she] = [words.some((each) => MALE.test(each)), words.some((each) => FEMALE.test(each))];
  return he === she ? undefined : he ? 'he' : 'she';
}
