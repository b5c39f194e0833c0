import { APPOSITION, PREDICATIVE } from '../language/en/asking/cues.ts';
import type { Mention } from './mentions.ts';
import type { Question } from './question.ts';
import type { Unit } from './units.ts';

export function claimOffices(mentions: Mention[], question: Question): void {
  for (const office of [...mentions]) {
    if (office.type !== 'person' || !office.byOffice || office.relative || office.offices.length === 0) continue;
    const first = office.units[0] as Unit;
    const owner = mentions.find(
      (each) =>
        each.type === 'person' &&
        !each.byOffice &&
        each.ids.length === 1 &&
        (each.units.at(-1)?.to ?? -1) <= first.from &&
        (PREDICATIVE.test(first.before) ||
          (first.from - (each.units.at(-1)?.to ?? -9) <= 1 && APPOSITION.test(question.text))),
    );
    if (owner?.type !== 'person') continue;
    const agrees = owner.ids.some((id) => office.ids.includes(id));
    mentions.splice(mentions.indexOf(office), 1);
    if (!agrees) mentions[mentions.indexOf(owner)] = { ...owner, disagrees: true, label: office.label };
  }
}
