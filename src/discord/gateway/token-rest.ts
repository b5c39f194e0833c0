import { type InternalRequest, REST, type RESTOptions, type ResponseLike } from 'discord.js';
import type { Token } from './token.ts';

/** A client of Discord's API that goes on after a 401; that of discord.js has no token from then on. */
export class TokenRest extends REST {
  private readonly credit: Token;

  constructor(options: Partial<RESTOptions>, credit: Token) {
    super(options);
    this.credit = credit;
  }

  /** discord.js drops the token by setting none. */
  override setToken(token: string | null): this {
    return token === null ? this : super.setToken(token);
  }

  override async queueRequest(request: InternalRequest): Promise<ResponseLike> {
    const send = () => super.queueRequest(request);
    return request.auth === false ? send() : this.credit.shown(send);
  }
}
