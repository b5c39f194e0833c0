import { setTimeout as after } from 'node:timers/promises';
import { isUnauthorized } from '../errors.ts';

export interface TokenOptions {
  /** Milliseconds before what was refused is tried again. */
  readonly pause: number;
  readonly onDoubt: (error: unknown) => void;
  /** Called where the second try is refused as well. */
  readonly onRefused: () => void;
}

/**
 * The bot's token as Discord takes it. A fault of Discord's own can refuse one request with 401, so that the token
 * is in doubt at the first and refused at the second.
 */
export class Token {
  private readonly options: TokenOptions;
  private doubts = 0;
  private refused = false;

  constructor(options: TokenOptions) {
    this.options = options;
  }

  get isInDoubt(): boolean {
    return this.refused || this.doubts > 0;
  }

  /** Makes a request that shows the token, and makes it once more where the token was refused. */
  async shown<T>(request: () => Promise<T>): Promise<T> {
    try {
      return await request();
    } catch (error) {
      if (!isUnauthorized(error)) throw error;
      this.options.onDoubt(error);
    }
    this.doubts++;
    try {
      await after(this.options.pause);
      return await request();
    } catch (error) {
      if (isUnauthorized(error)) this.refuse();
      throw error;
    } finally {
      this.doubts--;
    }
  }

  private refuse(): void {
    if (this.refused) return;
    this.refused = true;
    this.options.onRefused();
  }
}
