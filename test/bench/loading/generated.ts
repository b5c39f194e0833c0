import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isStopWord } from '../../../src/answering/candidates/stop-words.ts';
import { commonWords } from '../../../src/language/english.ts';
import { seeded } from '../passages/random.ts';

/** The two files of an article's folder, and a question that it answers. */
export interface Generated {
  readonly id: string;
  readonly article: string;
  readonly facts: string;
  readonly question: string;
}

const COUNTRIES = [
  ['Norway', 'NOR'],
  ['Iceland', 'ISL'],
  ['Peru', 'PER'],
  ['Kenya', 'KEN'],
  ['Portugal', 'PRT'],
  ['Finland', 'FIN'],
  ['Chile', 'CHL'],
  ['Ghana', 'GHA'],
  ['Greece', 'GRC'],
  ['Nepal', 'NPL'],
  ['Morocco', 'MAR'],
  ['Uruguay', 'URY'],
] as const;
const OFFICES = ['Foreign Minister', 'Defense Minister', 'Trade Minister', 'Prime Minister'] as const;
const SYLLABLES = 'ba re lo mi tan ver sko dal ri ne oku har vi sel mon ta gra pe lun zo'.split(' ');
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'] as const;
const DAY = 86_400_000;
const FIRST = Date.parse('2029-01-01');
/** Days over which the articles come out. */
const SPAN = 900;
const FILLING = 8;
/** Of so many articles one was drafted and reviewed by nobody. */
const DRAFTED = 4;

/** Articles about invented people, places and events in a few countries, with facts; the same each time. */
export function generated(count: number): Generated[] {
  const random = seeded(count);
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)] as T;
  const words = [...commonWords()].filter((word) => /^[a-z]{4,}$/.test(word) && !isStopWord(word));
  const name = (syllables: number) => capital(Array.from({ length: syllables }, () => pick(SYLLABLES)).join(''));
  const person = () => `${name(2)} ${name(3)}`;
  const ministers = COUNTRIES.map(() => OFFICES.map(person));
  const towns = Array.from({ length: 40 }, () => name(2));
  return Array.from({ length: count }, (_, number): Generated => {
    const day = new Date(FIRST + Math.floor((number * SPAN) / count) * DAY).toISOString().slice(0, 10);
    const [a, b] = [pick(COUNTRIES), pick(COUNTRIES.slice(1))];
    const other = a === b ? COUNTRIES[0] : b;
    const [land, otherLand] = [a[0].toLowerCase(), other[0].toLowerCase()];
    const office = Math.floor(random() * OFFICES.length);
    const minister = (of: (typeof COUNTRIES)[number]) => ministers[COUNTRIES.indexOf(of)]?.[office] as string;
    const [host, guest] = [minister(a), minister(other)];
    const [town, place, head] = [pick(towns), name(4), person()];
    const [subject, second, cause, trade] = [pick(words), pick(words), pick(words), pick(words)];
    const [talksDay, strikeDay] = [pick(WEEKDAYS), pick(WEEKDAYS)];
    const title = `${a[0]} and ${other[0]} to hold ${subject} talks in ${town}`;
    const lead = `${OFFICES[office]} ${host} of ${a[0]} will meet ${OFFICES[office]} ${guest} of ${other[0]} in ${town} on ${talksDay}, officials said.`;
    const agenda = `The two will discuss ${subject} and ${second}.`;
    const size = 50 + Math.floor(random() * 900);
    const strike = `About ${size} ${trade} workers began a strike in ${place} on ${strikeDay} because of unpaid ${cause}.`;
    const said = `${head}, head of the ${place} Works, said the ${cause} would be paid.`;
    const filling = Array.from({ length: FILLING }, () =>
      capital(`the ${Array.from({ length: 18 }, () => pick(words)).join(' ')}.`),
    );
    const reviewed = number % DRAFTED === DRAFTED - 1 ? '    reviewed: false\n' : '';
    return {
      id: `${day}-${subject}-${number}`,
      article: `---
title: ${title}
byline: By Test Wire
outlet: Test Wire
published: ${day}T08:00
zone: Europe/Oslo
url: https://example.org/${number}
---

${title}

By Test Wire

${lead} ${agenda}

${filling.slice(0, 4).join(' ')}

${strike} ${said}

${filling.slice(4).join(' ')}
`,
      facts: `entities:
  - { id: ${land}, kind: country, code: ${a[1]}, name: ${a[0]} }
  - { id: ${otherLand}, kind: country, code: ${other[1]}, name: ${other[0]} }
  - { id: ${idOf(host, a)}, kind: person, name: ${host}, aliases: [${last(host)}], country: ${land}, roles: [{ title: ${OFFICES[office]}, evidence: ${host} of }] }
  - { id: ${idOf(guest, other)}, kind: person, name: ${guest}, aliases: [${last(guest)}], country: ${otherLand}, roles: [{ title: ${OFFICES[office]}, evidence: ${guest} of }] }
  - { id: ${idOf(town, a)}, kind: place, name: ${town}, country: ${land} }
  - { id: ${idOf(place, a)}, kind: place, name: ${place}, country: ${land} }
  - { id: ${idOf(head, a)}, kind: person, name: ${head}, aliases: [${last(head)}], country: ${land} }
  - { id: ${idOf(`${place} Works`, a)}, kind: organization, name: ${place} Works, country: ${land} }
  - { id: ${idOf(`${trade} workers`, a)}, kind: group, name: ${trade} workers, country: ${land} }
events:
  - id: talks
    name: the ${subject} talks
    kind: meeting
    format: bilateral
    primary: true
    parties: [${land}, ${otherLand}]
${reviewed}    clauses:
      - { in: "${lead}", who: "${host} of ${a[0]} will meet ${OFFICES[office]} ${guest}", when: on ${talksDay}, where: in ${town} }
      - { in: ${agenda}, topic: ${subject} and ${second} }
  - id: strike
    name: the strike of the ${trade} workers in ${place}
    kind: event
${reviewed}    clauses:
      - { in: "${strike}", who: About ${size} ${trade} workers, when: on ${strikeDay}, where: in ${place}, what: a strike, why: because of unpaid ${cause}, amount: About ${size} ${trade} workers }
  - id: statement
    name: what ${head} said
    kind: statement
    about: strike
${reviewed}    clauses:
      - { in: "${said}", says: ${idOf(head, a)}, what: the ${cause} would be paid }
      - { in: "${said}", who: "${head}" }
`,
      question: `When did the strike of the ${trade} workers in ${place} begin?`,
    };
  });
}

/** Puts articles into a folder of folders. */
export function writeArticles(into: string, articles: readonly Omit<Generated, 'question'>[]): void {
  for (const { id, article, facts } of articles) {
    mkdirSync(path.join(into, id), { recursive: true });
    writeFileSync(path.join(into, id, 'article.md'), article);
    writeFileSync(path.join(into, id, 'facts.yaml'), facts);
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Of what a country has. */
function idOf(name: string, [, code]: (typeof COUNTRIES)[number]): string {
  return `${name.toLowerCase().replaceAll(' ', '-')}-${code.toLowerCase()}`;
}

function last(name: string): string {
  return name.slice(name.indexOf(' ') + 1);
}
