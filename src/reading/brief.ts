import type { Span } from '../model.ts';
import type { FoundDate } from '../text/dates.ts';
import type { Brief, Manuscript, ReadEntity, ReadEvent, SlotFill } from './model.ts';
import { known } from './names/known.ts';

/** How many of the first told events may fill what the lead leaves open. */
const NEAR = 8;

/** Who did what, when, where, why and how in the event of the lead; what it leaves open, from the sentences that go on about it. */
export function briefOf(
  events: readonly ReadEvent[],
  { title, text, dateline }: Manuscript,
  entities: readonly ReadEntity[],
  dates: readonly FoundDate[],
): Brief {
  // What stands without a stop before it is no sentence, but a line below the headline.
  const at = Math.max(
    0,
    events.findIndex(({ sentence }) => /[.!?…]["”’')*_]*$/.test(text.slice(sentence.start, sentence.end).trimEnd())),
  );
  const [first, ...others] = events.slice(at);
  if (!first) return { who: null, what: null, when: null, where: null, why: null, how: null };
  const words = new Set((title ?? '').toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  // "A goalkeeper saved a penalty as Nordvik beat Castelmora": the headline tells which it is of one sentence.
  const same = [first, ...others.filter(({ sentence }) => sentence.start === first.sentence.start)];
  const lead = same.reduce((best, each) => (sharedBy(each, words, text) > sharedBy(best, words, text) ? each : best));
  const rest = [first, ...others].filter((each) => each !== lead);
  const near = rest
    .slice(0, NEAR)
    .filter((each) => sharesWords(each, words, text) || each.sentence.start === lead.sentence.start);
  const firstOf = (slot: 'when' | 'where' | 'why' | 'how', told: readonly ReadEvent[]): SlotFill | null => {
    for (const each of told) {
      const found = each.slots[slot]?.find(({ aspect }) => aspect !== 'travel');
      if (found) return found;
    }
    return null;
  };
  return {
    who: actor(lead, text, entities),
    what: lead.slots.what?.[0] ?? null,
    when: firstOf('when', [lead]) ?? dayBeside(lead, dates) ?? firstOf('when', near),
    where:
      firstOf('where', [lead]) ??
      placeBeside(lead, text, entities) ??
      (dateline ? { ...dateline, entities: [] } : firstOf('where', near)),
    why: firstOf('why', [lead, ...near]),
    how: firstOf('how', [lead, ...near]),
  };
}

/** The day in the sentence of an event of which no other is told: when it was said, or came to be known. */
function dayBeside({ sentence }: ReadEvent, dates: readonly FoundDate[]): SlotFill | null {
  const day = dates.find(({ start }) => sentence.start <= start && start < sentence.end);
  if (!day) return null;
  const { start, end, ...date } = day;
  return { start, end, entities: [], date };
}

/** Before a place that something is told of: "taking in", "near the Yemeni city of", "a state visit to". */
const TO_PLACE =
  /\b(?:in|at|near|outside|off|inside|across|on|(?<=\b(?:visit|trip|tour|journey|travel|flight|corridor)s?\s)(?:in)?to)(?:\s(?:the|its|\p{Lu}\p{L}+|\p{L}+ern|\p{Ll}+\sof)){0,3}\s$/u;

/** A place in the sentence of an event that is told of what takes part in it. */
function placeBeside({ sentence }: ReadEvent, text: string, entities: readonly ReadEntity[]): SlotFill | null {
  const found = entities
    .filter(({ kind }) => kind === 'place' || kind === 'country')
    .flatMap(({ name, spans }) =>
      spans
        .filter(({ start, end }) => sentence.start <= start && end <= sentence.end)
        .map((span) => ({ name, span, before: TO_PLACE.exec(text.slice(sentence.start, span.start)) })),
    )
    // "on Korean steel" tells of no place.
    .filter(({ before, span }) => before !== null && known(text.slice(span.start, span.end))?.kind !== 'demonym')
    .sort((a, b) => a.span.start - b.span.start)[0];
  if (!found) return null;
  return { start: sentence.start + (found.before?.index ?? 0), end: found.span.end, entities: [found.name] };
}

/** Who the lead says acts; for a pronoun the one who says so in the same sentence: "Skua Corp. said it will …". */
function actor({ slots, says, sentence }: ReadEvent, text: string, entities: readonly ReadEntity[]): SlotFill | null {
  const who = slots.who?.[0];
  if (!who) return null;
  if (!/^(?:it|he|she|they)$/i.test(text.slice(who.start, who.end))) return named(who, text);
  const speaker = entities.find(({ name }) => name === says);
  const span = speaker?.spans.find(({ start, end }) => sentence.start <= start && end <= sentence.end);
  return speaker && span ? { ...span, entities: [speaker.name] } : who;
}

/** The actor without what a comma or bracket tells besides: "Ann Lee (right)", "the club, one of the oldest". */
function named(who: SlotFill, text: string): SlotFill | null {
  const words = text.slice(who.start, who.end).replace(/[\s*_,;]+$/, '');
  if (words === '') return null;
  const aside = /\s*\((?:left|right|center|centre)\)$|,\s(?:a|an|the|one|who|which|whose)\b/.exec(words);
  return { ...who, end: who.start + (aside && aside.index > 0 ? aside.index : words.length) };
}

/** Words of the headline in what an event says is done by whom. */
function sharedBy({ slots }: ReadEvent, words: ReadonlySet<string>, text: string): number {
  const own = [slots.who?.[0], slots.what?.[0]].flatMap((fill) => (fill ? [text.slice(fill.start, fill.end)] : []));
  return [...words].filter((word) => own.some((each) => each.toLowerCase().includes(word))).length;
}

function sharesWords({ sentence }: { sentence: Span }, words: ReadonlySet<string>, text: string): boolean {
  const own =
    text
      .slice(sentence.start, sentence.end)
      .toLowerCase()
      .match(/\p{L}{4,}/gu) ?? [];
  return own.filter((word) => words.has(word)).length >= 2;
}
