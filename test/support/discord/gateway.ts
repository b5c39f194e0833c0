import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { GatewayCloseCodes as Close, GatewayIntentBits as Intent, GatewayOpcodes as Op } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import { Connection, type Identify, type Outcome, type Resume } from './connection.ts';
import { guildJson } from './payloads.ts';
import { Session } from './session.ts';
import { VERSION } from './version.ts';
import type { World } from './world.ts';

const KNOWN_INTENTS = Object.values(Intent).reduce<number>(
  (all, each) => (typeof each === 'number' ? all | each : all),
  0,
);

/** Data to dispatch, or what it is for a session with these intents. */
type Data = object | ((intents: number) => object);

/** Tells clients what happens, and breaks as a gateway can break. */
export class Gateway {
  readonly heartbeatInterval: number;
  /** How often clients tried to. */
  identifies = 0;
  /** Those not answered too. */
  resumes = 0;
  readonly #world: World;
  readonly #token: string;
  readonly #messageContent: boolean;
  readonly #server = new WebSocketServer({ noServer: true });
  readonly #connections = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  #waiting: (() => void)[] = [];
  #ignoresHeartbeats = false;
  #ignoresResumes = false;
  #refuses = false;
  readonly #garbled = new Map<'HELLO' | 'READY', unknown>();
  /** Where it is reached. */
  url = '';

  constructor(
    world: World,
    options: { readonly token: string; readonly messageContent: boolean; readonly heartbeatInterval: number },
  ) {
    this.#world = world;
    this.#token = options.token;
    this.#messageContent = options.messageContent;
    this.heartbeatInterval = options.heartbeatInterval;
  }

  accept(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    if (this.#refuses) return void socket.destroy();
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = new Connection(webSocket, this);
      const asked = new URL(request.url ?? '/', 'ws://loopback').searchParams;
      if (asked.get('v') !== String(VERSION)) return connection.close(Close.InvalidAPIVersion);
      this.#connections.add(connection);
      webSocket.on('close', (code) => {
        this.#connections.delete(connection);
        // With these the client says that it will not be back.
        if (code === 1000 || code === 1001) this.#forget(connection.session);
      });
    });
  }

  hello(): unknown {
    return this.#instead('HELLO', { heartbeat_interval: this.heartbeatInterval });
  }

  answersHeartbeats(): boolean {
    return !this.#ignoresHeartbeats;
  }

  identify({ token, intents }: Identify, { socket }: Connection): Outcome {
    this.identifies++;
    if (token !== this.#token) return Close.AuthenticationFailed;
    if (intents & ~KNOWN_INTENTS) return Close.InvalidIntents;
    if (intents & Intent.MessageContent && !this.#messageContent) return Close.DisallowedIntents;
    const session = new Session(intents, socket);
    this.#sessions.set(session.id, session);
    const guilds = [...this.#world.guilds.values()];
    const ready = {
      v: VERSION,
      user: this.#world.bot.user,
      guilds: guilds.map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      resume_gateway_url: this.url,
      session_type: 'normal',
      private_channels: [],
      shard: [0, 1],
      application: { id: this.#world.bot.id, flags: 0 },
    };
    session.dispatch('READY', this.#instead('READY', ready));
    if (intents & Intent.Guilds)
      for (const guild of guilds) session.dispatch('GUILD_CREATE', guildJson(guild, this.#world));
    this.#tellConnected();
    return session;
  }

  resume({ token, session_id, seq }: Resume, { socket }: Connection): Outcome {
    this.resumes++;
    if (this.#ignoresResumes) return 'silence';
    if (token !== this.#token) return Close.AuthenticationFailed;
    const session = this.#sessions.get(session_id);
    if (!session) return 'no session';
    if (!session.resume(socket, seq)) return Close.InvalidSeq;
    this.#tellConnected();
    return session;
  }

  /** `needs`: the intent without which a session is not told. */
  dispatch(needs: Intent | null, event: string, data: Data): void {
    for (const session of this.#sessions.values())
      if (needs === null || session.intents & needs)
        session.dispatch(event, typeof data === 'function' ? data(session.intents) : data);
  }

  connected(): Promise<void> {
    if ([...this.#sessions.values()].some(({ live }) => live)) return Promise.resolve();
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  drop(): void {
    for (const connection of this.#connections) connection.drop();
  }

  close(code: number): void {
    for (const connection of this.#connections) connection.close(code);
  }

  askToReconnect(): void {
    for (const connection of this.#connections) {
      // It is as good as gone: what happens from now on waits for the resume.
      connection.release();
      connection.send(Op.Reconnect);
    }
  }

  invalidate(resumable: boolean): void {
    for (const connection of this.#connections) {
      if (!resumable) this.#forget(connection.session);
      connection.release();
      connection.send(Op.InvalidSession, resumable);
    }
  }

  /** The next one holds this. */
  garble(what: 'HELLO' | 'READY', data: unknown): void {
    this.#garbled.set(what, data);
  }

  /** Sends what is no event, whatever it holds. */
  send(op: number, data: unknown): void {
    for (const connection of this.#connections) connection.send(op, data);
  }

  ignoreHeartbeats(on: boolean): void {
    this.#ignoresHeartbeats = on;
  }

  ignoreResumes(on: boolean): void {
    this.#ignoresResumes = on;
  }

  /** Nobody gets in: what a client finds that reconnects while the gateway is away. */
  refuse(on: boolean): void {
    this.#refuses = on;
  }

  stop(): void {
    this.drop();
    this.#server.close();
    this.#sessions.clear();
  }

  #instead(what: 'HELLO' | 'READY', usual: unknown): unknown {
    if (!this.#garbled.has(what)) return usual;
    const data = this.#garbled.get(what);
    this.#garbled.delete(what);
    return data;
  }

  #forget(session: Session | null): void {
    if (session) this.#sessions.delete(session.id);
  }

  #tellConnected(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}
