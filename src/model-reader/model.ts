import type { z } from 'zod';
import type { ModelSettings } from '../config.ts';
import { ChatClient } from './client/chat-client.ts';
import { jsonSchemaOf } from './client/chat-schema.ts';
import { failureOf, ModelFailure } from './client/failure.ts';
import { Notices } from './notices.ts';
import { Rest } from './rest.ts';
import { Budget, type Ledger } from './spending/budget.ts';
import { tokensOf } from './tokens.ts';

/** What a model is asked, and how much it may write. */
export interface Request<T> {
  readonly name: string;
  readonly instructions: string;
  readonly text: string;
  readonly form: z.ZodType<T>;
  readonly most: { readonly tokens: number; readonly characters: number };
}

/** What was asked of a model since the program began. */
export interface Spending {
  requests: number;
  tokensIn: number;
  tokensOut: number;
}

/** Requests that are under way at a time: more would wait for each other where the model runs on one machine. */
const AT_ONCE = 4;

/** A model behind a server: asked only where it may be and may be expected to reply. */
export class Model {
  readonly name: string;
  readonly spending: Spending = { requests: 0, tokensIn: 0, tokensOut: 0 };
  private readonly client: ChatClient;
  private readonly budget: Budget;
  private readonly rest: Rest;
  private readonly notices: Notices;
  private underWay = 0;
  private isClosed = false;

  constructor(
    settings: ModelSettings,
    { ledger, now, tell }: { ledger: Ledger; now: () => number; tell: (line: string) => void },
  ) {
    this.name = settings.name;
    this.client = new ChatClient(settings);
    this.budget = new Budget(settings.perDay, ledger, now);
    this.rest = new Rest(now);
    this.notices = new Notices(tell);
  }

  /** Why it is not to be asked now, or null. */
  hindrance(tokens = 0): ModelFailure | null {
    if (this.isClosed) return new ModelFailure('closed');
    if (!this.rest.isOver) return new ModelFailure('resting');
    if (this.underWay >= AT_ONCE) return new ModelFailure('busy');
    return this.budget.has(tokens) ? null : new ModelFailure('spent');
  }

  /** What it replies, of the form that is wanted. @throws ModelFailure, and nothing else */
  async reply<T>(request: Request<T>): Promise<T> {
    const schema = jsonSchemaOf(request.form);
    const size = tokensOf(request.instructions) + tokensOf(request.text) + tokensOf(JSON.stringify(schema));
    try {
      const hindrance = this.hindrance(size + request.most.tokens);
      if (hindrance) throw hindrance;
      const reply = await this.written(request, schema, size);
      this.rest.succeeded();
      this.notices.succeeded();
      return reply;
    } catch (error) {
      const failure = failureOf(error);
      this.rest.failed(failure);
      this.notices.failed(failure.why);
      throw failure;
    }
  }

  /** Gives up what is under way, and takes nothing more. */
  close(): void {
    this.isClosed = true;
    this.client.close();
  }

  private async written<T>({ name, instructions, text, form, most }: Request<T>, schema: object, size: number) {
    const settle = this.budget.take(size + most.tokens);
    this.underWay++;
    this.spending.requests++;
    try {
      const prompt = { system: instructions, user: text, form: { name, schema: { ...schema } }, most };
      const written = await this.client.write(prompt);
      const taken = written.tokens ?? { in: size, out: tokensOf(written.text) };
      this.spending.tokensIn += taken.in;
      this.spending.tokensOut += taken.out;
      settle(taken.in + taken.out);
      return form.parse(JSON.parse(written.text));
    } catch (error) {
      if (!(error instanceof ModelFailure)) throw new ModelFailure('broken');
      // What the server refused it did not read; of what was cut off nobody knows.
      if (UNREAD.has(error.why)) settle(0);
      throw error;
    } finally {
      this.underWay--;
    }
  }
}

const UNREAD: ReadonlySet<ModelFailure['why']> = new Set([
  'key',
  'unpaid',
  'unknown',
  'rejected',
  'limited',
  'faulty',
  'away',
]);
