import { randomUUID } from 'node:crypto';
import { GatewayOpcodes } from 'discord-api-types/v10';
import { WebSocket } from 'ws';

/** What a client has been told since it identified; it outlives the sockets over which it is told. */
export class Session {
  readonly id = randomUUID().replaceAll('-', '');
  readonly intents: number;
  readonly #dispatches: { event: string; frame: string }[] = [];
  #socket: WebSocket | null;

  constructor(intents: number, socket: WebSocket) {
    this.intents = intents;
    this.#socket = socket;
  }

  get live(): boolean {
    return this.#socket?.readyState === WebSocket.OPEN;
  }

  dispatch(event: string, data: unknown): void {
    const frame = JSON.stringify({ op: GatewayOpcodes.Dispatch, t: event, s: this.#dispatches.length + 1, d: data });
    this.#dispatches.push({ event, frame });
    if (this.live) this.#socket?.send(frame);
  }

  /** Tells what came after `sequence` again; false where it never got that far. */
  resume(socket: WebSocket, sequence: number): boolean {
    if (sequence > this.#dispatches.length) return false;
    this.#socket = socket;
    // To say again that an earlier socket has caught up would make the client think that this one has.
    for (const { event, frame } of this.#dispatches.slice(sequence)) if (event !== 'RESUMED') socket.send(frame);
    this.dispatch('RESUMED', {});
    return true;
  }

  /** At once, while the socket may not have noticed yet that it is closed. */
  detach(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }
}
