import { FORCES, kindOfNoun, kindOfVerb, LIGHT } from '../../language/happenings.ts';
import type { Aspect, EventKind, Slot } from '../../model.ts';
import type { Line, Word } from '../line.ts';
import type { ReadEvent, SlotFill } from '../model.ts';
import type { Stretch } from './attribution.ts';
import type { Clause } from './clause.ts';
import { dayPhrase, GOES_ON, isOfThing, undated, undatedEnd, wordAt } from './days.ts';
import { type Known, namesWithin, spanOf } from './known.ts';
import { listEnd, phraseEnd, placeAfter, triggerNoun } from './phrases.ts';

type Slots = Partial<Record<Slot, SlotFill[]>>;

const AGENDA = /^(?:discuss|address|cover|review|tackle)$/;
/** Words that open what an event comes of. */
export const BACKDROP = /^(?:amid|because|after|over|since|despite|as)$/;

/** What a clause tells, in slots. */
export function eventOf(
  line: Line,
  clause: Clause,
  aside: readonly Stretch[],
  told: readonly Stretch[],
  says: string | null,
  known: Known,
): ReadEvent {
  const { words } = line;
  const slots: Slots = {};
  const add = (slot: Slot, stretch: Stretch, aspect?: Aspect, rest: Partial<SlotFill> = {}) => {
    const one = fill(line, stretch, known, { ...(aspect && { aspect }), ...rest });
    if (one) slots[slot] = [...(slots[slot] ?? []), one];
  };
  const verb = words[clause.verb] as Word;
  const nounAt = triggerNoun(words, clause);
  const light = LIGHT.has(verb.lemma);
  const trigger = light && nounAt !== null ? nounAt : clause.verb;
  const object: Stretch = clause.rest;
  const text = (at: Stretch) => (at.to > at.from ? known.text.slice(spanOf(line, at).start, spanOf(line, at).end) : '');
  let kind: EventKind =
    trigger === clause.verb ? kindOfVerb(verb.lemma) : (kindOfNoun((words[trigger] as Word).lemma) ?? 'event');
  if (/^(?:send|sent|ship|station|withdraw)$/.test(verb.lemma) && FORCES.test(text(object))) kind = 'deployment';

  add('who', undated(line, clause.subject, known));
  add('what', { from: clause.group.from, to: Math.max(clause.group.to, undatedEnd(line, clause.end, known)) });
  for (const date of known.dates) {
    const within = [clause.opening, { from: clause.subject.from, to: clause.rest.to }].some(
      (each) =>
        each && each.to > each.from && spanOf(line, each).start <= date.start && date.end <= spanOf(line, each).end,
    );
    if (!within) continue;
    const { start, end, ...reading } = date;
    const phrase = dayPhrase(words, { start, end });
    if (!clause.owns(wordAt(words, start)) || isOfThing(words, phrase)) continue;
    const last = slots.when?.at(-1);
    // "from 9 to 12 September", "on Thursday and Friday": one time, with the day that is told first.
    if (last && GOES_ON.test(known.text.slice(last.end, start)))
      slots.when = [...(slots.when ?? []).slice(0, -1), { ...last, end: phrase.end }];
    else slots.when = [...(slots.when ?? []), { ...phrase, entities: [], date: reading }];
  }
  if (clause.opening) {
    const first = words[clause.opening.from]?.low ?? '';
    if (
      /^(?:following|after|during|while|before)$/.test(first) &&
      !slots.when?.some(({ start }) => start < (words[clause.subject.from]?.start ?? 0))
    )
      add('when', clause.opening);
    else if (/^(?:amid|because|despite)$/.test(first)) add('why', clause.opening, 'backdrop');
    else if (
      /^in an? .*\b(?:decision|vote|ballot|ruling|raid|operation|move|ceremony|deal)$/i.test(text(clause.opening))
    )
      add('how', clause.opening);
  }
  for (let i = clause.opening?.from ?? clause.subject.from; i < clause.rest.to; i++) {
    const word = words[i] as Word;
    if (/^(?:in|at|near|outside|off|to|across|inside)$/.test(word.low) && clause.owns(i)) {
      const place = placeAfter(line, i, clause.rest.to, known);
      if (
        place &&
        (word.low !== 'to' || kind === 'deployment' || /^(?:travel|go|fly|head|return|move)$/.test(verb.lemma))
      ) {
        add('where', { from: i, to: place }, /^to$/.test(word.low) && kind !== 'deployment' ? 'travel' : undefined);
        continue;
      }
    }
    if (i < clause.group.to) continue;
    const next = words[i + 1];
    const beside = clause.adjunct(i);
    if (
      /^(?:among|between|with)$/.test(word.low) &&
      (kind === 'meeting' || nounAt !== null) &&
      !words.slice(Math.min(trigger, i), i).some(({ text: each, low }) => each === ',' || /ing$/.test(low))
    ) {
      const end = listEnd(words, i + 1, clause.rest.to, known);
      if (end > i + 1 && namesWithin(spanOf(line, { from: i + 1, to: end }), known.entities).length > 0)
        add('who', { from: i + 1, to: end });
    }
    if (word.low === 'to' && next && AGENDA.test(next.lemma)) {
      add('what', { from: i + 2, to: phraseEnd(words, i + 2, clause.rest.to) }, 'agenda');
      add('why', { from: i, to: phraseEnd(words, i + 2, clause.rest.to) }, 'purpose');
    } else if (/^focus/.test(word.low) && next?.low === 'on')
      add('what', { from: i + 2, to: phraseEnd(words, i + 2, clause.rest.to) }, 'agenda');
    else if (/^conclud|^culminat/.test(word.low) && next?.low === 'with')
      add('what', { from: i, to: phraseEnd(words, i + 2, clause.rest.to) }, 'outcome');
    else if (word.low === 'to' && next?.pos === 'VERB' && !slots.why && beside?.kind === 'clause')
      add('why', { from: i, to: phraseEnd(words, i + 1, Math.min(beside.to, clause.rest.to)) }, 'purpose');
    else if (word.low === 'in' && beside && !slots.why && isQuarrel(words, beside))
      add('why', { from: i, to: Math.min(beside.to, clause.rest.to) }, 'backdrop');
    else if (
      BACKDROP.test(word.low) &&
      !slots.why &&
      (word.low !== 'as' || words[i - 1]?.lemma === 'come') &&
      next?.low !== 'which' &&
      next?.pos !== 'NUM' &&
      beside !== null
    )
      add('why', { from: i, to: phraseEnd(words, i + 1, Math.min(beside.to, clause.rest.to)) }, 'backdrop');
    else if (
      word.low === 'for' &&
      !slots.why &&
      (kind === 'deployment' ||
        words.slice(i + 1, i + 4).some(({ lemma }) => /^(?:talk|discussion|negotiation)s?$/.test(lemma)))
    )
      add('why', { from: i, to: phraseEnd(words, i + 1, clause.rest.to) }, 'purpose');
    else if (
      (word.low === 'by' || word.low === 'through' || word.low === 'via') &&
      (/ing$/.test(next?.low ?? '') || (next?.pos === 'NOUN' && !clause.passive && words[i - 1]?.pos !== 'VERB')) &&
      !slots.how
    )
      add('how', { from: i, to: phraseEnd(words, i + 1, clause.rest.to) });
  }
  const about = words.slice(trigger, object.to).findIndex(({ low }) => low === 'on');
  if (kind === 'meeting' && about === 1 && trigger >= object.from && words[trigger + 2]?.pos !== 'PROPN')
    add('what', { from: trigger + 2, to: Math.max(trigger + 3, clause.end) }, 'agenda');
  if (AGENDA.test(verb.lemma))
    add('what', { from: object.from, to: phraseEnd(words, object.from, object.to) }, 'agenda');
  if (/^discussion/.test(words[trigger]?.lemma ?? '') && text(object).includes(' on '))
    add('what', { from: object.from, to: object.to }, 'agenda');
  if (
    clause.passive &&
    /\b(?:statement|declaration|communique|communiqué|agreement|accord)\b/.test(text(clause.subject)) &&
    /^(?:issue|adopt|sign|release|publish)$/.test(verb.lemma)
  )
    add('what', { from: clause.subject.from, to: object.to }, 'outcome');
  if (verb.lemma === 'expect' && !clause.passive)
    add('what', { from: clause.subject.from, to: object.to }, 'expectation');
  for (const each of aside) if (BACKDROP.test(words[each.from]?.low ?? '')) add('why', each, 'backdrop');
  return {
    kind,
    trigger: spanOf(line, { from: trigger, to: trigger + 1 }),
    sentence: { start: line.start, end: line.end },
    told: told.filter(({ from, to }) => to > from).map((each) => spanOf(line, each)),
    slots,
    says,
    ...(clause.standing.negated && { polarity: 'not' as const }),
    ...(isReported(line, clause, told) ? {} : openly(clause.standing.modality)),
  };
}

/** "said that he would stay": what is to come, told of the past. */
function isReported({ words }: Line, { group }: Clause, told: readonly Stretch[]): boolean {
  const helpers = words.slice(group.from, group.to).map(({ low }) => low);
  const isWhole = told.some(({ from, to }) => to - from >= words.length - 1);
  return !isWhole && helpers.includes('would') && !helpers.includes('have');
}

function openly(modality: Clause['standing']['modality']): Pick<ReadEvent, 'modality'> {
  if (modality === 'asked for') return { modality: 'asked-for' };
  return modality === 'possible' || modality === 'conditional' ? { modality } : {};
}

/** "in a dispute over pay" */
function isQuarrel(words: readonly Word[], { from, to }: Stretch): boolean {
  return words
    .slice(from, to)
    .some(({ low, pos }, i) => low === 'over' && words[from + i - 1]?.pos === 'NOUN' && pos !== 'VERB');
}

function fill(line: Line, stretch: Stretch, { entities }: Known, rest: Partial<SlotFill> = {}): SlotFill | null {
  let { from, to } = stretch;
  while (
    to > from &&
    (/^(?:[,;:.—–"“]|and|while)$/.test(line.words[to - 1]?.text ?? '') ||
      (line.words[to - 1]?.pos === 'ADP' &&
        rest.date === undefined &&
        /^(?:on|in|at|by|from)$/.test(line.words[to - 1]?.low ?? '')))
  )
    to--;
  while (from < to && /^[,;:—–]$/.test(line.words[from]?.text ?? '')) from++;
  // A quotation that goes on behind the words is none of theirs.
  const closes = line.words.slice(from + 1, to).some(({ text }) => /^["”]$/.test(text));
  if (from + 1 < to && !closes && /^["“]$/.test(line.words[from]?.text ?? '')) from++;
  if (to <= from) return null;
  const span = spanOf(line, { from, to });
  return { ...span, entities: namesWithin(span, entities), ...rest };
}
