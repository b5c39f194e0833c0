import type { Part } from './clause.ts';
import { deedOf, isDoer } from './deeds.ts';
import { PartReader } from './part-reader.ts';
import type { Phrase } from './phrase.ts';
import { isGoal } from './roles.ts';
import { HAVE, HOLD, isLightNoun } from './special-verbs.ts';
import type { Verb } from './verbs.ts';

/** Reads what a noun and a light verb do together. */
export class DeedReader extends PartReader {
  /** "만나서 뭐해?" */
  protected meets = false;

  /** "캐나다에 가서 누구를 만나?", "만나서 뭐해?": what comes first tells where and who. */
  protected goesFirst(verb: Verb): void {
    this.flush('bare');
    this.meets = verb.en === 'meet';
    if (verb.moves) this.parts = this.parts.map((part) => (isGoal(part.phrase, verb) ? { ...part, role: 'in' } : part));
  }

  /** "논의를 하다": the noun is the verb. "회담은 어디서 해?" speaks of what takes place, and stays. */
  protected nounVerb(): Verb | null {
    const last = this.parts.at(-1);
    const near =
      this.builder.phrase ??
      (last && last.preposition === null && ['object', 'bare'].includes(last.role) ? last.phrase : null);
    const verb = near ? deedOf(near) : null;
    if (near && verb) {
      if (this.builder.take() === null) this.parts.pop();
      return this.deed(near, verb);
    }
    // "파병 발표는 누가 했어?"
    const topic = this.parts.find(({ role }) => role === 'topic');
    const done = topic ? deedOf(topic.phrase) : null;
    if (!topic || !done || isLightNoun(done)) return null;
    this.parts = this.parts.filter((part) => part !== topic);
    return this.deed(topic.phrase, done);
  }

  /** What is announced, confirmed or held is the object of the deed. */
  protected deed(phrase: Phrase, verb: Verb): Verb {
    if (isLightNoun(verb)) {
      this.part(phrase, 'object');
      return HOLD;
    }
    const about = phrase.left ?? phrase.of;
    if (about) this.part(about, isDoer(about, verb) ? 'subject' : 'object');
    return verb;
  }

  /** "2+2를 하다": what is held. */
  protected held(narrows: boolean): Verb | null {
    if (narrows) this.flush('bare');
    const together = narrows || this.parts.some(({ role }) => role === 'with');
    const isHeld = ({ role, phrase }: Part) =>
      phrase.kind === 'event' && !phrase.wh && (role === 'object' || (role === 'bare' && together));
    return this.parts.some(isHeld) ? HAVE : null;
  }
}
