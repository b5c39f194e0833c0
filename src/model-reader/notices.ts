import type { Why } from './client/failure.ts';

/** What the operator is told; nothing of a question or a key. */
const SAID: Partial<Record<Why, string>> = {
  key: "the model's server does not take MODEL_KEY: set the key that it wants, and start again; until then the program answers by itself",
  unknown:
    "the model's server knows no such model or address: look at MODEL_NAME and MODEL_URL, and start again; until then the program answers by itself",
  unpaid: "there is no credit left with the model's server (402); it is asked again now and then",
  rejected:
    "the model's server does not take such requests: it has to know structured output (response_format json_schema)",
  limited: "the model's server wants to be asked less; it is left alone for a while",
  faulty: "the model's server failed",
  away: "the model's server cannot be reached: is it running, and is MODEL_URL its address?",
  slow: 'the model did not reply within MODEL_SECONDS',
  cut: "the connection to the model's server broke",
  long: 'the reply of the model was too long and was not read',
  broken: 'the reply of the model was not of the form that was asked for',
  spent: 'what the model may take of this day is used up (MODEL_QUESTIONS_PER_DAY, MODEL_TOKENS_PER_DAY)',
};

/** Tells the operator what is wrong with a model, each thing once until it has worked again. */
export class Notices {
  private readonly told = new Set<Why>();
  private readonly tell: (line: string) => void;

  constructor(tell: (line: string) => void) {
    this.tell = tell;
  }

  failed(why: Why): void {
    const line = SAID[why];
    if (line === undefined || this.told.has(why)) return;
    this.told.add(why);
    this.tell(line);
  }

  succeeded(): void {
    this.told.clear();
  }
}
