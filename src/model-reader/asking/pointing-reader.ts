import type { ModelUse } from '../../config.ts';
import type { OwnAnswer, SecondReader } from '../door.ts';
import type { Model } from '../model.ts';
import { type AskedQuestion, askedQuestion } from './asked-question.ts';
import { faultOf } from './borne.ts';
import { KeptReplies } from './kept-replies.ts';
import { type Numbered, numbered } from './numbered.ts';
import { type Fault, placed } from './placed.ts';
import { INSTRUCTIONS, Reply } from './reply.ts';
import { requestText } from './request-text.ts';
import { selected } from './selection.ts';
import { type Answered, isAnswerable, isUnsure, settled } from './settled.ts';
import { worded } from './worded.ts';

/** Six places of a long sentence each, and what is around them. */
const MOST = { tokens: 600, characters: 6000 };

/** As much of a model as is asked. */
type AskedModel = Pick<Model, 'name' | 'spending' | 'reply' | 'hindrance' | 'close'>;

/** What came of the replies of a model. */
export interface Outcomes {
  pointed: number;
  notStated: number;
  failed: number;
  readonly faults: Partial<Record<Fault, number>>;
}

/** Lets a model point at the sentences that answer; says nothing but what stands there. */
export class PointingReader implements SecondReader {
  readonly outcomes: Outcomes = { pointed: 0, notStated: 0, failed: 0, faults: {} };
  private readonly model: AskedModel;
  private readonly use: ModelUse;
  private readonly kept = new KeptReplies();

  constructor(model: AskedModel, use: ModelUse) {
    this.model = model;
    this.use = use;
  }

  /** What was spent since the program began. */
  get spending(): Model['spending'] {
    return this.model.spending;
  }

  second(given: OwnAnswer): Promise<Answered> | null {
    const { own, base, answerer, before, clock } = given;
    if (!isAnswerable(own.answer) || (this.use === 'unsure' && !isUnsure(own.answer))) return null;
    const asked = askedQuestion(given);
    const near = [...own.answer.quotes, ...own.answer.nearest];
    const leant = `${asked.english} ${before?.clause ?? ''}`;
    const shown = numbered(
      base,
      selected(answerer, (id) => base.article(id).body, leant, near),
    );
    const text = requestText(base, shown, { question: asked.text, turn: before, clock });
    if (shown.sentences.length === 0 || (!this.kept.has(text) && this.model.hindrance() !== null)) return null;
    return this.answered(given, asked, shown, text);
  }

  close(): void {
    this.model.close();
  }

  private async answered(given: OwnAnswer, asked: AskedQuestion, shown: Numbered, text: string): Promise<Answered> {
    const { own } = given;
    try {
      const reply = await this.kept.of(text, () =>
        this.model.reply({ name: 'places', instructions: INSTRUCTIONS, text, form: Reply, most: MOST }),
      );
      return this.checked(given, asked, shown, reply);
    } catch {
      this.outcomes.failed++;
      return own;
    }
  }

  /** What fails a check is thrown away, and the program's own answer stands. */
  private checked(
    { base, answerer, own, locale }: OwnAnswer,
    asked: AskedQuestion,
    shown: Numbered,
    reply: Reply,
  ): Answered {
    const places = placed(base, shown, reply);
    if (places === 'not-stated') {
      this.outcomes.notStated++;
      return settled(base, own, null, locale);
    }
    const fault = typeof places === 'string' ? places : faultOf(answerer, base, asked, places);
    if (fault !== null || typeof places === 'string') {
      const { faults } = this.outcomes;
      if (fault !== null) faults[fault] = (faults[fault] ?? 0) + 1;
      return own;
    }
    this.outcomes.pointed++;
    return settled(base, own, worded(answerer, base, asked, places, this.model.name), locale);
  }
}
