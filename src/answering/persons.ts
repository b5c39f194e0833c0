import type { FactBase } from '../knowledge/fact-base.ts';
import {
  AFTER_PEOPLE,
  BEFORE_PEOPLE,
  COORDINATOR,
  COUNTERPART,
  HELD,
  HELD_IN,
  MAN_NOUN,
  OF_COUNTRY,
  PLURAL_OR_GROUP,
  WOMAN_NOUN,
} from '../language/en/asking/cues.ts';
import type { Entity } from '../model.ts';
import { fold } from '../text/tokens.ts';
import { isAsked } from './asked-person.ts';
import { countryOf } from './homelands.ts';
import { labelOf } from './label.ts';
import type { Lexicon } from './lexicon.ts';
import type { Person } from './mentions.ts';
import { fullLabel, isStranger } from './namesakes.ts';
import { counterpartOf, holders, peopleOf } from './office-holders.ts';
import { headOf, ministriesOf, officesOf, portfolioBefore } from './office-titles.ts';
import type { Question } from './question.ts';
import { concepts, has, type Unit } from './units.ts';

/** "which Peruvian", "the two Chileans": a nationality that stands for people. */
export function isPeople(units: readonly Unit[], at: number, lexicon: Lexicon): boolean {
  const unit = units[at] as Unit;
  if (!lexicon.demonyms.has(fold(unit.text))) return false;
  const next = units[at + 1]?.text ?? '';
  const before = units[at - 1]?.text ?? '';
  if (!BEFORE_PEOPLE.test(before)) return false;
  if (COORDINATOR.test(next)) return false;
  return next === '' || AFTER_PEOPLE.test(next);
}

export function peopleMention(unit: Unit, units: readonly Unit[], base: FactBase, question: Question): Person | null {
  const country = countryOf(unit, base);
  const ids = holders(base, [], country);
  return ids.length === 0
    ? null
    : {
        type: 'person',
        ids,
        offices: [],
        country,
        asked: isAsked(units, [unit], question),
        byOffice: true,
        disagrees: false,
        units: [unit],
        label: unit.text,
      };
}

/** A person by name, by office, or by both, with the country that belongs to the office. */
export function personAt(
  units: readonly Unit[],
  at: number,
  base: FactBase,
  taken: ReadonlySet<Unit>,
  question: Question,
): Person | null {
  const unit = units[at] as Unit;
  const named = peopleOf(unit, base);
  const heading = headOf(units, at);
  const portfolio = portfolioBefore(units, at, taken);
  const offices = [
    ...officesOf(unit),
    ...(heading ? [...ministriesOf(unit)] : []),
    ...(portfolio ? [portfolio.office] : []),
  ];
  const official = has(unit, 'official') || offices.length > 0;
  if (named.length === 0 && !official) return null;
  const before = portfolio ? units[at - 2] : units[at - 1];
  const next = units[at + 1];
  const used: Unit[] = heading && !taken.has(heading) ? [heading, unit] : portfolio ? [portfolio.unit, unit] : [unit];
  let country: string | null =
    unit.senses.flatMap((sense) => (sense.type === 'offices' && sense.country ? [sense.country] : []))[0] ?? null;
  if (before && !taken.has(before) && countryOf(before, base) && official) {
    country = countryOf(before, base);
    used.unshift(before);
  } else if (official && next && (OF_COUNTRY.test(next.text) || (HELD.test(unit.text) && HELD_IN.test(next.text)))) {
    const after = units.slice(at + 2, at + 4).find((each) => each.text.toLowerCase() !== 'the');
    const beyond = after ? units[units.indexOf(after) + 1] : undefined;
    const ofTalks = beyond !== undefined && (countryOf(beyond, base) !== null || concepts(beyond).includes('meeting'));
    if (after && countryOf(after, base) && !ofTalks) {
      country = countryOf(after, base);
      used.push(after);
    }
  }
  const asked = isAsked(units, used, question);
  if (named.length > 0 && COUNTERPART.test(unit.text)) {
    const home = base.entity(named[0] as string).country ?? null;
    const relative = counterpartOf(units, at, base, home, question);
    if (relative) {
      const all = [...used, ...relative.units];
      return {
        type: 'person',
        ids: relative.ids,
        offices: [],
        country: home,
        asked: isAsked(units, all, question),
        byOffice: true,
        disagrees: false,
        relative: true,
        units: all,
        label: labelOf(all, question),
      };
    }
  }
  if (named.length > 0) {
    const stranger = [before, next].find((each) => each && isStranger(each, unit, question));
    if (stranger)
      return {
        type: 'person',
        ids: [],
        offices: [],
        country: null,
        asked: false,
        byOffice: false,
        disagrees: false,
        units: [...new Set([unit, stranger])],
        label: fullLabel(units, unit, stranger, question),
      };
    return {
      type: 'person',
      ids: named,
      offices: [],
      country: null,
      asked: false,
      byOffice: false,
      disagrees: false,
      units: used,
      label: unit.text,
    };
  }
  const following = units[at + 1];
  const names = following ? peopleOf(following, base) : [];
  const ids = holders(base, offices, country).filter((id) => suits(base.entity(id), unit));
  const label = labelOf(used, question);
  const relative = counterpartOf(units, at, base, country, question);
  if (relative)
    return {
      type: 'person',
      ids: relative.ids,
      offices: [],
      country,
      asked: isAsked(units, [...used, ...relative.units], question),
      byOffice: true,
      disagrees: false,
      relative: true,
      units: [...new Set([...used, ...relative.units])],
      label,
    };
  if (names.length > 0 && following) {
    const agree = names.filter((id) => ids.includes(id));
    const generic = offices.length === 0;
    return {
      type: 'person',
      ids: names,
      offices,
      country,
      asked: false,
      byOffice: false,
      disagrees: !generic && agree.length === 0,
      units: [...used, following],
      label: labelOf([...used, following], question),
    };
  }
  if (offices.length === 0 && country === null) return null;
  return { type: 'person', ids, offices, country, asked, byOffice: true, disagrees: false, units: used, label };
}

/** One person is asked for, or a man, or a woman. */
function suits(entity: Entity, unit: Unit): boolean {
  const word = unit.text.toLowerCase();
  if (entity.kind === 'group') return PLURAL_OR_GROUP.test(word);
  if (WOMAN_NOUN.test(word)) return entity.pronoun === 'she';
  if (MAN_NOUN.test(word)) return entity.pronoun === 'he';
  return true;
}
