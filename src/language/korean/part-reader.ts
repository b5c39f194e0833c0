import { type Clause, EMPTY, type Part } from './clause.ts';
import type { Role } from './particles.ts';
import { asked, both, combine, type Phrase, plain, senseOf } from './phrase.ts';
import { PhraseBuilder } from './phrase-builder.ts';
import type { Piece } from './segment.ts';
import { POSTPOSITIONS } from './small-words.ts';
import { verbOfNoun } from './verb-forms.ts';
import { statement } from './verb-question.ts';

const NAMES: readonly Phrase['kind'][] = ['person', 'country', 'place', 'organization', 'office', 'unknown'];
/** Prepositions whose phrase narrows a noun behind it. */
const NARROWING = ['about', 'for', 'between', 'in', 'of'];
/** Particles that, with -의, join a phrase to the noun behind: "캐나다와의 회담". */
const JOINABLE: readonly (Role | 'bare')[] = ['with', 'in', 'to', 'from', 'at'];

/** Reads the phrases of a sentence with their parts, up to the verb. */
export class PartReader {
  protected readonly pieces: readonly Piece[];
  protected readonly builder = new PhraseBuilder((phrase, role) => this.part(phrase, role));
  protected parts: Part[] = [];
  protected adverbs: string[] = [];
  protected at = 0;

  constructor(pieces: readonly Piece[]) {
    this.pieces = pieces;
  }

  protected get next(): Piece | undefined {
    return this.pieces[this.at + 1];
  }

  /** Whether a piece is of a phrase, or of the verb and what hangs on it. */
  protected readPhrase(piece: Piece): boolean {
    const { next } = this;
    switch (piece.type) {
      case 'noun': {
        // "참석 장관": those who attend.
        if (
          verbOfNoun(piece.ko)?.en === 'attend' &&
          next?.type === 'noun' &&
          senseOf(next.senses, null).kind === 'office'
        )
          return true;
        const sense = senseOf(piece.senses, next?.type === 'noun' ? next.senses : null);
        this.builder.noun(plain(sense.en, sense.kind, piece.ko));
        return true;
      }
      case 'unknown':
        this.builder.noun(plain(piece.ko, 'unknown'));
        return true;
      case 'pronoun':
        this.builder.noun(plain(piece.en, 'pronoun', piece.ko));
        return true;
      case 'wh':
        if (piece.wh === 'which' || piece.wh === 'how-many' || piece.wh === 'rank')
          this.builder.asks(piece.wh, piece.ko);
        else this.builder.noun(asked(piece.wh, piece.ko));
        return true;
      case 'determiner':
        this.builder.determiner(piece.en);
        return true;
      case 'adverb':
        this.adverb(piece.ko, piece.en);
        return true;
      case 'particle':
        this.particle(piece.role);
        return true;
      case 'postposition':
        this.postposition(piece.en);
        return true;
      case 'mark':
        this.mark(piece.mark);
        return true;
      default:
        return false;
    }
  }

  /** "회담 전에" says before what, "전에" alone only that it was before. */
  private adverb(ko: string, en: string): void {
    const { phrase } = this.builder;
    // "네 장관 모두".
    if (/^(?:모두|전부|다같이|다)$/.test(ko) && phrase && ['office', 'people'].includes(phrase.kind)) {
      this.builder.phrase = { ...phrase, en: `all ${phrase.en}`, named: true };
      return;
    }
    const last = this.parts.at(-1);
    // "캐나다보다 먼저".
    if (en === 'first' && last?.role === 'than') {
      this.parts.splice(-1, 1, { ...last, role: 'bare', preposition: 'before' });
      return;
    }
    const preposition = this.builder.phrase ? POSTPOSITIONS.get(ko) : undefined;
    if (preposition) this.postposition(preposition);
    else if (en) this.adverbs.push(en);
  }

  protected part(phrase: Phrase, role: Part['role'], preposition: string | null = null): void {
    // "조 장관이랑 블링컨은 둘이": those who were just named.
    if (/^(?:둘|두사람|두분)/.test(phrase.ko) && this.parts.some((each) => each.phrase.kind === 'person')) return;
    this.parts.push({ phrase, role, preposition });
  }

  protected flush(role: Part['role'], preposition: string | null = null): void {
    const phrase = this.builder.take();
    if (phrase) this.part(phrase, role, preposition);
  }

  /** The last part narrows the noun behind it. */
  private narrow(part: Part): void {
    this.parts.pop();
    this.builder.narrow({ ...EMPTY, parts: [part], mood: 'adnominal' });
  }

  private particle(role: Role): void {
    const { next, builder } = this;
    if (role === 'also' || role === 'only') {
      if (role === 'only') this.adverbs.push('only');
      if (next?.type !== 'particle' && next?.type !== 'copula') this.flush('topic');
      return;
    }
    const last = this.parts.at(-1);
    // "김 장관까지 가나요": he too.
    if (role === 'until' && builder.phrase?.kind === 'person') {
      this.flush('topic');
      return;
    }
    if (role === 'of') {
      if (builder.phrase) builder.possessive();
      else if (last && JOINABLE.includes(last.role)) this.narrow(last);
      return;
    }
    // A second particle, as in -에서는, adds a topic mark or nothing.
    if (builder.phrase === null && last) return;
    if ((role === 'with' || role === 'or') && builder.phrase && this.joins(builder.phrase)) {
      this.pair(builder.phrase, role === 'or' ? 'or' : 'and');
      return;
    }
    this.flush(role);
  }

  /** Whether what follows "-와" is the other half of a pair, and not the verb or another part. */
  private joins(left: Phrase): boolean {
    const { next } = this;
    if (next?.type !== 'noun') return false;
    const { kind } = senseOf(next.senses, null);
    return kind === left.kind || (NAMES.includes(kind) && NAMES.includes(left.kind));
  }

  private pair(left: Phrase, joiner: string): void {
    this.builder.phrase = null;
    this.builder.phrase = both(left, this.half(left), joiner);
  }

  /** The other half with its title; a noun behind two countries belongs to both. */
  private half(left: Phrase): Phrase {
    let right: Phrase | null = null;
    for (let piece = this.next; piece?.type === 'noun'; piece = this.next) {
      const after = this.pieces[this.at + 2];
      const sense = senseOf(piece.senses, after?.type === 'noun' ? after.senses : null);
      if (right && (left.kind === 'country' || !['office', 'portfolio'].includes(sense.kind))) break;
      const phrase = plain(sense.en, sense.kind, piece.ko);
      right = right ? combine(right, phrase) : phrase;
      this.at++;
    }
    return right ?? left;
  }

  private postposition(en: string): void {
    const { builder, next } = this;
    if (en === 'during' && builder.phrase && NAMES.includes(builder.phrase.kind)) {
      this.flush('bare', 'of');
      return;
    }
    if (builder.phrase === null && builder.relative) {
      this.parts.push(reference(builder.relative, en === 'at' ? 'when' : en));
      builder.relative = null;
      return;
    }
    if (builder.phrase) this.flush('bare', en);
    else {
      const last = this.parts.pop();
      if (last) this.parts.push({ ...last, preposition: en === 'with' && last.role !== 'with' ? null : en });
      else this.adverbs.push(en);
    }
    const last = this.parts.at(-1);
    if (last && next?.type === 'noun' && NARROWING.includes(en)) this.narrow(last);
  }

  private mark(mark: string): void {
    const { phrase } = this.builder;
    if (mark !== ',' && mark !== '·' && mark !== '/') return;
    if (phrase?.kind === 'portfolio') return;
    if (phrase && this.joins(phrase)) this.pair(phrase, 'and');
    else this.flush('bare');
  }
}

/** "회담이 끝난 후에": what has ended says after what; other clauses say it themselves. */
function reference(clause: Clause, preposition: string): Part {
  const [first, ...others] = clause.parts;
  const over = clause.verb === null || clause.verb.perfect !== undefined;
  if (first && others.length === 0 && over) return { ...first, preposition };
  return { phrase: { ...plain(statement(clause, 'they'), 'event'), named: true }, role: 'bare', preposition };
}
