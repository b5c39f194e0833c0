/** What was spent of a day. */
export interface Spent {
  /** Of UTC, as 2031-05-12. */
  readonly day: string;
  readonly requests: number;
  readonly tokens: number;
}

/** Where what was spent is written down. */
export interface Ledger {
  readonly read: () => Spent | null;
  readonly write: (spent: Spent) => void;
}

/** Known as long as the program runs. */
export function ledgerInMemory(): Ledger {
  let kept: Spent | null = null;
  return {
    read: () => kept,
    write: (spent) => {
      kept = spent;
    },
  };
}

/** How much may be asked in a day. What a request takes is set aside before it is sent, and settled when it is known. */
export class Budget {
  private readonly perDay: { readonly questions: number; readonly tokens: number };
  private readonly ledger: Ledger;
  private readonly now: () => number;

  /** @param now milliseconds since 1970 */
  constructor(perDay: Budget['perDay'], ledger: Ledger, now: () => number) {
    this.perDay = perDay;
    this.ledger = ledger;
    this.now = now;
  }

  /** Whether a request of so many tokens may be sent. */
  has(tokens: number): boolean {
    const spent = this.spent();
    return spent.requests < this.perDay.questions && spent.tokens + tokens <= this.perDay.tokens;
  }

  /** Sets a request aside; what it really took is told to what this returns, null where that is not known. */
  take(tokens: number): (real: number | null) => void {
    this.add(1, tokens);
    return (real) => {
      if (real !== null) this.add(0, real - tokens);
    };
  }

  private add(requests: number, tokens: number): void {
    const spent = this.spent();
    this.ledger.write({
      day: spent.day,
      requests: spent.requests + requests,
      tokens: Math.max(0, spent.tokens + tokens),
    });
  }

  /** Of today. Read anew each time, since several programs may write it down in one place. */
  private spent(): Spent {
    const day = new Date(this.now()).toISOString().slice(0, 10);
    const kept = this.ledger.read();
    return kept?.day === day ? kept : { day, requests: 0, tokens: 0 };
  }
}
