import type { Clause, Part } from './clause.ts';
import { DeedReader } from './deed-reader.ts';
import { carries } from './deeds.ts';
import type { Ending, Tense } from './endings.ts';
import { type Phrase, plain } from './phrase.ts';
import type { Piece } from './segment.ts';
import { REPORTING, SAY, TALK } from './special-verbs.ts';
import { verbOfNoun } from './verb-forms.ts';
import type { Verb } from './verbs.ts';

/** Pieces of one sentence as clauses, the main one last. */
export function clausesIn(pieces: readonly Piece[]): Clause[] {
  return new Parser(pieces).run();
}

class Parser extends DeedReader {
  private readonly done: Clause[] = [];
  private negated = false;
  private complement: Clause | null = null;
  /** A verb that waits for the one that goes on: -지 않, -고 있. */
  private linked: { verb: Verb; tense: Tense } | null = null;

  run(): Clause[] {
    for (; this.at < this.pieces.length; this.at++) this.read(this.pieces[this.at] as Piece);
    this.flush('bare');
    if (this.linked) {
      const { verb, tense } = this.linked;
      this.linked = null;
      this.finishVerb(verb, { mood: 'open', tense });
    } else if (this.parts.length > 0 || this.builder.relative || this.adverbs.length > 0) this.closeBare();
    return this.done;
  }

  private read(piece: Piece): void {
    if (this.readPhrase(piece)) return;
    switch (piece.type) {
      case 'not':
        this.negated = true;
        break;
      case 'bound':
        this.bound(piece.ko);
        break;
      case 'copula':
        this.copula(piece.ending);
        break;
      case 'verb':
        this.verb(piece.verb, piece.ending);
        break;
    }
  }

  /** A noun without meaning of its own: the clause before it goes on with what is behind. */
  private bound(ko: string): void {
    const { builder, next } = this;
    const clause = builder.relative;
    // "언제 거야?": of when it is.
    if (builder.phrase?.kind === 'wh') return;
    if (clause?.predicate && clause.verb === null && next?.type === 'copula') {
      builder.relative = null;
      this.parts.push(...clause.parts);
      builder.phrase = clause.predicate;
      return;
    }
    if (clause?.verb == null) {
      const planned = ko === '예정' || ko === '계획';
      builder.noun(planned ? plain('plan', 'event', ko) : plain(ko === '수' ? 'number' : 'thing', 'attribute', ko));
      return;
    }
    const believed = ko === '것' && next?.type === 'particle' && next.role === 'to';
    if (ko === '것' && next?.type === 'particle' && !believed) {
      builder.noun(plain('thing', 'attribute', ko));
      return;
    }
    builder.relative = null;
    // "보낸 것으로 추정되다", "보냈다는 거 인정하다": what is believed or confirmed, as -다고.
    if (believed || (next?.type === 'verb' && REPORTING.test(next.verb.en))) {
      this.complement = clause;
      if (believed) this.at++;
      return;
    }
    this.parts.push(...clause.parts);
    this.adverbs.push(...clause.adverbs);
    this.negated = clause.negated;
    this.complement = clause.complement;
    this.linked = { verb: clause.verb, tense: clause.tense === 'past' ? 'past' : 'future' };
  }

  private copula(ending: Ending): void {
    if (this.linked) {
      const { verb, tense } = this.linked;
      this.linked = null;
      this.finishVerb(verb, { mood: ending.mood, tense });
      return;
    }
    const predicate = this.builder.take();
    // "회담은 서울에서인가요?": the part with its particle is what is said.
    this.finish(
      null,
      ending,
      predicate ?? (this.parts.length + this.adverbs.length > 0 ? null : plain('it', 'pronoun')),
    );
  }

  private verb(verb: Verb, own: Ending): void {
    const { next } = this;
    // "가기 전": the clause tells before what.
    const ending: Ending = own.mood === 'quote' && next?.type === 'postposition' ? { ...own, mood: 'adnominal' } : own;
    if (this.linked) {
      const { verb: first, tense } = this.linked;
      this.linked = null;
      // "열리지 않나요?", "열리는 거 아니야?" expect a yes.
      const isTag = ending.mood === 'ask' || (verb.en === 'be' && !verb.being);
      if (verb.denies && !isTag) this.negated = true;
      if (!carries(verb)) {
        // "열기로 합의하다", "회담하러 가다": two deeds.
        this.adverbs.push(`to ${first.en}`);
        this.finishVerb(verb, ending);
        return;
      }
      this.finishVerb(first, {
        mood: ending.mood,
        tense: isTag || tense === 'future' || ending.tense === 'present' ? tense : ending.tense,
      });
      return;
    }
    if (verb.denies && (verb.en === 'be' || !verb.light)) this.negated = !this.negated;
    if (
      (verb.denies && verb.en === 'be' && !verb.being) ||
      (verb.en === 'be right' && (this.builder.phrase || this.parts.length > 0))
    ) {
      this.finish(null, ending, this.builder.take() ?? this.parts.pop()?.phrase ?? null);
      return;
    }
    const carried = next?.type === 'verb' && (next.verb.being === true || next.verb.telling === true);
    if (ending.mood === 'linked' || (ending.mood === 'and' && carried)) {
      this.linked = { verb, tense: ending.tense };
      return;
    }
    // "예정돼 있다": the second verb only carries the ending.
    if (
      ending.mood === 'open' &&
      ending.tense === 'present' &&
      next?.type === 'verb' &&
      (next.verb.being || next.verb.light)
    ) {
      this.linked = { verb, tense: ending.tense };
      return;
    }
    this.finishVerb(verb, ending);
  }

  private finishVerb(verb: Verb, ending: Ending): void {
    if (ending.mood === 'then' && (verb.moves || verb.en === 'meet' || verb.en === 'focus on')) {
      this.goesFirst(verb);
      return;
    }
    const isDo = verb.light === true && verb.en === 'do' && !verb.denies;
    const asksWithin = this.complement?.parts.some(({ phrase }) => phrase.wh !== null) === true;
    // "… 보냈다고 나와?": the text says so.
    const written = verb.en === 'come out' && this.complement !== null;
    if ((isDo || verb.en === 'say' || asksWithin || written) && this.reported(ending)) return;
    // "몇 개국이 되나요": so many they are.
    if (verb.en === 'become' && this.builder.asking) this.flush('bare');
    if (verb.en === 'become' && this.builder.phrase === null && this.parts.at(-1)?.phrase.wh === 'how-many') {
      this.finish(null, ending, this.parts.pop()?.phrase ?? null);
      return;
    }
    if (isDo && (this.complement || this.parts.some(({ role }) => role === 'quote'))) {
      this.flush('bare');
      this.finish(SAY, ending);
      return;
    }
    const own = isDo ? (this.nounVerb() ?? this.held(ending.mood === 'adnominal') ?? (this.meets ? TALK : null)) : null;
    this.flush('bare');
    this.finish(own ?? verb, ending);
  }

  /** "어디로 갔다고 하던가요", "누구라고 했죠": what is asked stands in what was said, and nobody is said to have said it. */
  private reported(ending: Ending): boolean {
    const { complement } = this;
    const last = this.parts.at(-1);
    if (complement) {
      const sayer = (part: Part) => ['topic', 'subject'].includes(part.role) && part.phrase.wh === null;
      const sayers = complement.parts.some(sayer) ? this.parts.filter(sayer) : [];
      if (sayers.length > 0 && !complement.parts.some(({ phrase }) => phrase.wh !== null)) return false;
      const others = this.parts.filter((part) => !sayers.includes(part));
      const said = sayers.map((part): Part => ({ ...part, role: 'bare', preposition: 'according to' }));
      this.done.push({
        ...complement,
        parts: [...others, ...complement.parts, ...said],
        adverbs: [...this.adverbs, ...complement.adverbs],
        mood: ending.mood,
      });
      [this.parts, this.adverbs, this.complement] = [[], [], null];
      return true;
    }
    if (last?.role !== 'quote' || last.phrase.wh === null) return false;
    if (last.phrase.wh === 'what' && !this.parts.some(({ phrase }) => phrase.attribute !== null)) return false;
    this.parts.pop();
    this.finish(null, { ...ending, tense: 'present' }, last.phrase);
    return true;
  }

  private finish(verb: Verb | null, ending: Ending, predicate: Phrase | null = null): void {
    // A clause that found no noun to tell apart is part of this one.
    if (this.builder.relative) {
      this.parts.push(...this.builder.relative.parts);
      this.builder.relative = null;
    }
    const kept = this.keptOf(verb, ending);
    const clause: Clause = {
      parts: this.parts.filter((part) => !kept.includes(part)),
      adverbs: this.adverbs,
      verb,
      predicate,
      complement: this.complement,
      tense: ending.tense,
      mood: ending.mood,
      negated: this.negated,
    };
    this.parts = [...kept];
    this.adverbs = [];
    this.negated = false;
    this.complement = null;
    if (ending.mood === 'adnominal') this.builder.narrow(clause);
    else if (ending.mood === 'quote') this.complement = clause;
    else this.done.push(clause);
  }

  /** A topic belongs to the main clause, whatever stands between; "미국이 동맹이 깊어지길": each verb has its subject. */
  private keptOf(verb: Verb | null, { mood }: Ending): readonly Part[] {
    if (mood !== 'adnominal' && mood !== 'quote') return [];
    const [first, ...others] = this.parts.filter(({ role }) => role === 'subject');
    const own = this.parts.some(({ role, phrase }) => role === 'bare' && phrase.kind === 'thing');
    const outer = mood === 'quote' && verb?.subject === 'any' && (others.length > 0 || own) ? first : undefined;
    return this.parts.filter((part) => part.role === 'topic' || part === outer);
  }

  /** Nothing but phrases: a noun that makes a verb stands for it. */
  private closeBare(): void {
    const last = this.parts.at(-1);
    const isVerb =
      last && last.role === 'bare' && last.preposition === null && this.parts.length > 1 && !last.phrase.relative;
    const verb = isVerb ? verbOfNoun(last.phrase.ko) : null;
    if (verb && verb.en !== 'plan') this.parts.pop();
    this.finish(verb?.en === 'plan' ? null : verb, { mood: 'open', tense: 'present' });
  }
}
