import { DEPLOYMENT_NOUNS } from '../../language/happenings.ts';
import { namesWithin } from '../clauses/known.ts';
import type { Reading } from '../model.ts';
import type { Happening } from './happenings.ts';
import type { DraftedEvent, DraftedFact } from './shape.ts';

const ORDINALS: Record<string, number> = {
  inaugural: 1,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
};
const RANK =
  /\b(?:\p{Lu}[\p{L} ]{0,40}['’]s|the|their|its) (second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) such (\p{L}+)/u;

/** Which one in a row a meeting is, where a sentence says so of it: "marks the third such forum". */
export function ranksOf(
  { sentences, manuscript: { text }, entities }: Reading,
  happening: Happening,
  meetings: readonly Happening[],
  ids: ReadonlyMap<string, string>,
): DraftedFact[] {
  const facts: DraftedFact[] = [];
  for (const sentence of sentences) {
    const words = text.slice(sentence.start, sentence.end);
    const match = RANK.exec(words);
    if (!match) continue;
    const owner = meetings.findLast(
      ({ mentions }) =>
        (mentions[0]?.sentence.start ?? 0) < sentence.start &&
        mentions.length > 0 &&
        words.toLowerCase().includes(firstNew(mentions, entities, text)),
    );
    if (
      (owner ?? meetings.findLast(({ mentions }) => (mentions[0]?.sentence.start ?? 0) <= sentence.start)) !== happening
    )
      continue;
    const partner = /\bwith (\p{Lu}[\p{L} ]*?)(?= (?:marks|is|was|will)\b)/u.exec(words);
    const named = partner
      ? namesWithin(
          { start: sentence.start + partner.index, end: sentence.start + partner.index + partner[0].length },
          entities,
        )
      : [];
    facts.push({
      slot: 'how-many',
      aspect: 'rank',
      value: match[0],
      ordinal: ORDINALS[match[1] as string] as number,
      entities: named.map((name) => ids.get(name) as string),
      evidence: words,
    });
    const before = /\bfollowing (?:a )?(?:similar|earlier|previous|the same)[\p{L} ]*? with (.+?)[.,]?$/u.exec(words);
    if (before?.[1]) {
      const start = sentence.start + before.index + before[0].lastIndexOf(before[1]);
      facts.push({
        slot: 'who',
        aspect: 'predecessors',
        value: before[1],
        entities: namesWithin({ start, end: start + before[1].length }, entities).map(
          (name) => ids.get(name) as string,
        ),
        evidence: words,
      });
    }
  }
  for (const { slots, sentence } of happening.mentions) {
    const words = text.slice(sentence.start, sentence.end);
    const fill = [slots.who?.[0], slots.what?.[0]].find(
      (each) => each && /\b(?:the )?(?:first|inaugural)\b/i.test(text.slice(each.start, each.end)),
    );
    if (fill)
      facts.push({
        slot: 'how-many',
        aspect: 'rank',
        value: text.slice(fill.start, fill.end),
        ordinal: 1,
        evidence: words,
      });
  }
  return facts;
}

function firstNew(mentions: Happening['mentions'], entities: Reading['entities'], text: string): string {
  const place = mentions
    .flatMap(({ slots }) => slots.where ?? [])
    .flatMap(({ entities: names }) => names)
    .find((name) => entities.some((each) => each.name === name && each.kind === 'country'));
  return (place ?? text.slice(mentions[0]?.trigger.start, mentions[0]?.trigger.end)).toLowerCase();
}

/** Deployments that are told as a noun: "Peru's dispatch of thousands of troops to …". */
export function nominalDeployments(
  { sentences, manuscript: { text }, entities, events }: Reading,
  ids: ReadonlyMap<string, string>,
  taken: Set<string>,
  drafted: readonly DraftedEvent[],
): DraftedEvent[] {
  const byActor = new Map<string, DraftedEvent>();
  const confirmations: DraftedEvent[] = [];
  for (const sentence of sentences) {
    const evidence = text.slice(sentence.start, sentence.end);
    const noun = new RegExp(
      `(?<!\\p{L})(\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,3})['’]s (${[...DEPLOYMENT_NOUNS].join('|')}) of ((?:[\\p{L}\\p{N},.]+ ){0,4}?(?:troops|soldiers|forces|warships|vessels|personnel))(?: (to|in|from) ((?:\\p{L}+ )?\\p{Lu}\\p{L}+))?`,
      'u',
    ).exec(evidence);
    const sent =
      /\b(?:is|are) believed to have sent ((?:[\p{L}\p{N},.]+ ){0,4}?(?:troops|soldiers|forces|warships|vessels)) (to) (\p{Lu}\p{L}+)(?: (for [^.,]+))?/u.exec(
        evidence,
      );
    const match = noun ?? sent;
    if (!match) continue;
    const at = sentence.start + match.index;
    const actor = noun
      ? namesWithin({ start: at, end: at + (noun[1] as string).length }, entities).at(-1)
      : namesWithin({ start: sentence.start, end: at }, entities).at(-1);
    if (!actor) continue;
    const start = at;
    const names = namesWithin({ start, end: start + match[0].length }, entities).filter((name) => name !== actor);
    const actorId = ids.get(actor) as string;
    let event = byActor.get(actor);
    if (!event) {
      const id =
        ['troop-deployment', 'troop-deployment-2', 'troop-deployment-3', 'troop-deployment-4'].find(
          (each) => !taken.has(each),
        ) ?? `troop-deployment-${taken.size}`;
      taken.add(id);
      event = {
        id,
        name: noun ? match[0] : `${actor} ${match[0]}`,
        kind: 'deployment',
        parties: [actorId],
        facts: [{ slot: 'who', value: actor, entities: [actorId], evidence }],
      };
      if (!evidence.includes(actor)) event.facts.pop();
      byActor.set(actor, event);
    }
    event.facts.push({ slot: 'what', aspect: 'description', value: match[0], evidence });
    const [force, way, place] = noun ? [noun[3], noun[4], noun[5]] : [sent?.[1], sent?.[2], sent?.[3]];
    const there = names.flatMap((name) =>
      place?.includes(name) || (place && name.includes(place)) ? [ids.get(name) as string] : [],
    );
    if (way && place) event.facts.push({ slot: 'where', value: `${way} ${place}`, entities: there, evidence });
    if (force && /\d|thousand|hundred|dozen/.test(force))
      event.facts.push({ slot: 'how-many', aspect: 'quantity', value: force, evidence });
    if (sent?.[4]) event.facts.push({ slot: 'why', aspect: 'purpose', value: sent[4], evidence });
    const confirming = events.find((each) => each.kind === 'confirmation' && each.sentence.start === sentence.start);
    const own =
      confirming &&
      drafted.find((each) => each.kind === 'confirmation' && each.facts.some((fact) => fact.evidence === evidence));
    if (own) own.about = event.id;
  }
  for (const event of byActor.values()) {
    const where = event.facts.filter(({ slot }) => slot === 'where');
    const most = where.reduce<DraftedFact | undefined>(
      (best, each) => (!best || each.value.length > best.value.length ? each : best),
      undefined,
    );
    event.facts = event.facts.filter((each) => each.slot !== 'where' || each === most);
  }
  return [...byActor.values(), ...confirmations];
}
