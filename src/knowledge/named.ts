import { allCountries } from '../language/countries.ts';
import { hasHangul } from '../language/hangul.ts';
import type { EntityKind, Slot } from '../model.ts';
import { isWhole, plain } from './verbatim.ts';

/** As much of an entity as tells by which words it is named. */
export interface Bearer {
  readonly id: string;
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
  readonly code?: string | undefined;
}

/** What words name; `doubtful` are those of which each is named by the same words. */
export interface Named {
  readonly ids: readonly string[];
  readonly doubtful: readonly string[];
}

interface Form {
  readonly bearer: Bearer;
  readonly words: string;
}

interface Hit {
  readonly bearer: Bearer;
  readonly start: number;
  readonly end: number;
}

/** Whom a slot names: of the first kinds of which there are any. Those behind are then but what these belong to. */
const WANTED: Partial<Record<Slot, readonly (readonly EntityKind[])[]>> = {
  who: [['person', 'group', 'organization'], ['country'], ['place']],
  where: [['place', 'country']],
};

/** Finds the entities that a value names, by all their names. */
export class Names {
  readonly #forms: readonly Form[];

  constructor(bearers: readonly Bearer[]) {
    this.#forms = bearers.flatMap((bearer) => [...formsOf(bearer)].map((words) => ({ bearer, words })));
  }

  /** Whom or where the words of a slot name, in their order, what lies around a place before it; nobody for other slots. */
  in(value: string, slot: Slot): Named {
    const wanted = WANTED[slot];
    if (!wanted) return { ids: [], doubtful: [] };
    const hits = this.#hits(plain(value));
    const [kinds = []] = wanted.filter((each) => hits.some(({ bearer }) => each.includes(bearer.kind)));
    const named = outermost(hits.filter(({ bearer }) => wanted.flat().includes(bearer.kind)))
      .filter(({ bearer }) => kinds.includes(bearer.kind))
      .sort((a, b) => a.end - b.end || b.start - a.start);
    const twins = named.filter((hit) =>
      named.some((other) => other.bearer !== hit.bearer && isSameStretch(hit, other)),
    );
    return { ids: idsOf(named), doubtful: idsOf(twins) };
  }

  #hits(text: string): Hit[] {
    const hits: Hit[] = [];
    for (const { bearer, words } of this.#forms) {
      for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
        const end = start + words.length;
        // Korean joins particles to a name.
        if (isWhole(text, start, hasHangul(words) ? text.length : end)) hits.push({ bearer, start, end });
      }
    }
    return hits;
  }
}

/** Hits that stand within no other, except for what lies around a place: "Peru" in "northern Peru". */
function outermost(hits: readonly Hit[]): Hit[] {
  const lies = ({ bearer }: Hit) => bearer.kind === 'place' || bearer.kind === 'country';
  return hits.filter(
    (hit) =>
      !hits.some(
        (other) =>
          other.start <= hit.start &&
          hit.end <= other.end &&
          !isSameStretch(hit, other) &&
          !(other.bearer.kind === 'place' && other.bearer !== hit.bearer && lies(hit)),
      ),
  );
}

function isSameStretch(a: Hit, b: Hit): boolean {
  return a.start === b.start && a.end === b.end;
}

function idsOf(hits: readonly Hit[]): string[] {
  return [...new Set(hits.map(({ bearer }) => bearer.id))];
}

/** All ways to write a name, each also as a sentence begins with it. */
function formsOf({ name, aliases = [], code }: Bearer): Set<string> {
  const country = code === undefined ? undefined : allCountries().find((each) => each.code === code);
  const names = (country?.names ?? []).filter((each) => !country?.demonyms.includes(each));
  const forms = [name, ...aliases, ...names].map((each) => plain(each.trim()));
  return new Set([...forms, ...forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1))]);
}
