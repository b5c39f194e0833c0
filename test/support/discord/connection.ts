import { GatewayCloseCodes as Close, GatewayOpcodes as Op } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';
import type { Session } from './session.ts';

interface Payload {
  readonly op: number;
  readonly d?: unknown;
}

export interface Identify {
  readonly token: string;
  readonly intents: number;
}

export interface Resume {
  readonly token: string;
  readonly session_id: string;
  readonly seq: number;
}

/** A session, or the code with which to close, or nothing to be said. */
export type Outcome = Session | Close | 'no session' | 'silence';

/** What the gateway says to what a client sends. */
export interface Answers {
  hello(): unknown;
  answersHeartbeats(): boolean;
  identify(data: Identify, connection: Connection): Outcome;
  resume(data: Resume, connection: Connection): Outcome;
}

/** One socket of a client. */
export class Connection {
  readonly socket: WebSocket;
  readonly #answers: Answers;
  #session: Session | null = null;

  constructor(socket: WebSocket, answers: Answers) {
    this.socket = socket;
    this.#answers = answers;
    socket.on('message', (data) => this.#hear(String(data)));
    // A socket that breaks closes as well; nobody else listens.
    socket.on('error', () => {});
    socket.on('close', () => this.#session?.detach(socket));
    this.send(Op.Hello, answers.hello());
  }

  /** It stays after the socket has closed: what the close code means for it is decided then. */
  get session(): Session | null {
    return this.#session;
  }

  /** The client has to resume or identify here before it is told more. */
  release(): void {
    this.#session?.detach(this.socket);
    this.#session = null;
  }

  send(op: number, d: unknown = null): void {
    this.socket.send(JSON.stringify({ op, d, s: null, t: null }));
  }

  /** Without a close frame, as a cable is cut. */
  drop(): void {
    this.#session?.detach(this.socket);
    this.socket.terminate();
  }

  close(code: number): void {
    this.#session?.detach(this.socket);
    this.socket.close(code);
  }

  #hear(text: string): void {
    let payload: Payload;
    try {
      payload = JSON.parse(text);
    } catch {
      this.close(Close.DecodeError);
      return;
    }
    this.#obey(payload);
  }

  #obey({ op, d }: Payload): void {
    switch (op) {
      case Op.Heartbeat:
        if (this.#answers.answersHeartbeats()) this.send(Op.HeartbeatAck);
        break;
      case Op.Identify:
        this.#attach(this.#session ? Close.AlreadyAuthenticated : this.#answers.identify(d as Identify, this));
        break;
      case Op.Resume:
        this.#attach(this.#answers.resume(d as Resume, this));
        break;
      case Op.PresenceUpdate:
      case Op.VoiceStateUpdate:
      case Op.RequestGuildMembers:
        if (!this.#session) this.close(Close.NotAuthenticated);
        break;
      default:
        this.close(Close.UnknownOpcode);
    }
  }

  #attach(outcome: Outcome): void {
    if (outcome === 'silence') return;
    if (outcome === 'no session') this.send(Op.InvalidSession, false);
    else if (typeof outcome === 'number') this.close(outcome);
    else this.#session = outcome;
  }
}
