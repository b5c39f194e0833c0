import { type Clause, EMPTY } from './clause.ts';
import { asked, both, combine, type Phrase, plain } from './phrase.ts';
import { isLightNoun } from './special-verbs.ts';
import { verbOfNoun } from './verb-forms.ts';
import { plural } from './wh-words.ts';

const NAMES: readonly Phrase['kind'][] = ['person', 'country', 'place', 'organization'];
/** What a number can stand behind: "ministers, how many". */
const COUNTED: readonly Phrase['kind'][] = ['people', 'office', 'thing'];

/** Words that leave what is asked as it is. */
const PASSING = /^(?:this|that|main|all|broad)$/;
const SEVERAL = /^(?:two|three|four|five|all)$/;

/** Grows a phrase noun by noun; what cannot belong together comes out one after the other. */
export class PhraseBuilder {
  phrase: Phrase | null = null;
  /** The clause before the phrase that says which one is meant. */
  relative: Clause | null = null;
  private determiners: string[] = [];
  private open: { wh: 'which' | 'how-many' | 'rank'; ko: string } | null = null;
  /** A question word that ends what stands here. */
  get asking(): boolean {
    return this.open !== null || this.phrase?.kind === 'wh';
  }

  /** Called with a phrase to which the next noun does not belong. */
  private readonly apart: (phrase: Phrase, role: 'of' | 'bare') => void;
  /** The phrase so far had -의. */
  private owns = false;

  constructor(apart: (phrase: Phrase, role: 'of' | 'bare') => void) {
    this.apart = apart;
  }

  determiner(en: string): void {
    // "2+2 주요 의제", "2+2 다음 개최국": of the event, whatever narrows what is asked of it.
    if (this.phrase?.kind === 'event' && /^(?:main|broad)$/.test(en)) return;
    if (this.phrase?.kind === 'event' && en === 'next') {
      this.phrase = { ...this.phrase, en: `next ${this.phrase.en}` };
      return;
    }
    // "워싱턴 다음 행선지": what comes behind.
    if (en === 'next' && this.phrase && ['place', 'country'].includes(this.phrase.kind)) {
      const phrase = this.take();
      if (phrase) this.narrow({ ...EMPTY, parts: [{ phrase, role: 'bare', preposition: 'after' }], mood: 'adnominal' });
      return;
    }
    if (this.phrase && this.phrase.kind !== 'country') this.cut();
    this.determiners.push(en);
  }

  /** "which", "how many": waits for its noun. */
  asks(wh: 'which' | 'how-many' | 'rank', ko: string): void {
    if (wh !== 'how-many') this.cut();
    this.open = { wh, ko };
  }

  noun(read: Phrase): void {
    let phrase = read;
    if (phrase.kind === 'pronoun') this.determiners = [];
    if (this.open && phrase.kind !== 'wh') {
      const { wh, ko } = this.open;
      this.open = null;
      const counted = wh === 'how-many' && this.phrase && COUNTED.includes(this.phrase.kind) ? this.phrase : null;
      if (counted === null) this.cut();
      this.phrase = asked(wh, ko, counted ?? phrase);
      return;
    }
    // "다음 한미 회담": of the talks, not of the countries.
    if (this.determiners.length > 0 && phrase.kind !== 'country') {
      const several = this.determiners.some((each) => SEVERAL.test(each)) && COUNTED.includes(phrase.kind);
      // "the next place" asks for more than the place.
      const attribute = this.determiners.every((each) => PASSING.test(each)) ? phrase.attribute : null;
      phrase = {
        ...phrase,
        attribute,
        en: `${this.determiners.join(' ')} ${several ? plural(phrase.en) : phrase.en}`,
      };
      this.determiners = [];
    }
    if (this.phrase?.kind === 'wh' && phrase.kind !== 'wh') {
      this.behindWh(this.phrase, phrase);
      return;
    }
    // "블링컨이랑 오스틴 둘 다": those who were just named.
    if (phrase.kind === 'pronoun' && phrase.en === 'they' && this.phrase) {
      if (['person', 'country', 'organization'].includes(this.phrase.kind)) {
        this.cut();
        return;
      }
      // "장관 두 분": so many of them.
      if (/^(?:두|둘)/.test(phrase.ko) && COUNTED.includes(this.phrase.kind)) {
        this.phrase = { ...this.phrase, en: several(this.phrase.en, 'two') };
        return;
      }
    }
    // "한국 누구": somebody of that side.
    if (phrase.wh === 'who' && this.phrase?.kind === 'country') phrase = { ...phrase, of: this.phrase };
    if (phrase.of === this.phrase && phrase.wh === 'who') this.phrase = null;
    if (this.phrase?.kind === 'person' && phrase.kind === 'person') {
      this.phrase = both(this.phrase, phrase);
      return;
    }
    if (this.phrase && (phrase.kind === 'wh' || isApart(this.phrase, phrase))) this.cut();
    this.phrase = this.phrase ? combine(this.phrase, phrase) : phrase;
    this.owns = false;
  }

  /** The noun to come belongs to the phrase. */
  possessive(): void {
    this.owns = this.phrase !== null;
  }

  /** "몇 명의 장관", "어느 나라 장관"; "누가 장관이야". */
  private behindWh(asking: Phrase, phrase: Phrase): void {
    const { whNoun, wh } = asking;
    const deed = wh === 'how-many' ? verbOfNoun(phrase.ko) : null;
    const named = wh === 'how-many' && [...NAMES, 'time', 'document'].includes(phrase.kind);
    if (
      whNoun === null ||
      named ||
      (deed !== null && !isLightNoun(deed)) ||
      (wh !== 'how-many' && wh !== 'which' && wh !== 'rank')
    ) {
      this.cut();
      this.phrase = phrase;
      return;
    }
    this.phrase = { ...asking, whNoun: wh === 'how-many' ? phrase : combine(whNoun, phrase), of: whNoun };
  }

  /** A clause in front of the noun to come; two of them tell of the same noun. */
  narrow(clause: Clause): void {
    const parts = [...(this.relative?.parts ?? []), ...clause.parts];
    this.relative = { ...clause, parts };
  }

  /** The phrase so far, with the clause that belongs to it; nothing is left behind. */
  take(): Phrase | null {
    if (this.open) {
      const { wh, ko } = this.open;
      this.open = null;
      this.noun(asked(wh, ko));
    }
    if (this.determiners.length > 0 && this.phrase === null) {
      this.phrase = plain(this.determiners.join(' '), 'thing');
      this.determiners = [];
    }
    const { relative } = this;
    if (this.phrase === null) return null;
    const phrase = { ...this.phrase, en: [...this.determiners, this.phrase.en].join(' ') };
    this.determiners = [];
    this.phrase = null;
    this.relative = null;
    this.owns = false;
    // "만날 장관 이름": the clause is about who is called so.
    if (relative && phrase.of && (phrase.attribute === 'name' || (phrase.attribute && phrase.of.kind === 'event')))
      return { ...phrase, of: { ...phrase.of, relative } };
    return relative ? { ...phrase, relative } : phrase;
  }

  private cut(): void {
    const role = this.owns ? 'of' : 'bare';
    const phrase = this.take();
    if (phrase) this.apart(phrase, role);
  }
}

/** Of one minister of a country its two ministers. */
function several(en: string, count: string): string {
  return plural(en.replace(/^(.*'s )?/, `$1${count} `));
}

/** Two nouns side by side that are no compound: a day, two persons, a topic and what is said of it. */
function isApart(left: Phrase, right: Phrase): boolean {
  if (left.attribute !== null && [...NAMES, 'time'].includes(right.kind)) return true;
  // "목요일 회담" is one thing, "오늘 회담" tells when.
  if (left.kind === 'time' || right.kind === 'time')
    return !(left.kind === 'time' && right.kind === 'event' && /^[A-Z]/.test(left.en));
  // "북한군 우크라이나 갔어?": somebody and where.
  if (
    ['country', 'place'].includes(right.kind) &&
    ['person', 'office', 'people', 'thing', 'document'].includes(left.kind)
  )
    return true;
  return right.kind === 'pronoun' || (left.kind === 'event' && NAMES.includes(right.kind));
}
