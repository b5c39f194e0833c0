import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * Keeps no more connections than `most`: over that, the one on which nothing has been asked for longest is closed, so
 * that nobody keeps others out by holding many.
 */
export function limitConnections(server: Server, most: number): void {
  /** The one that was used last comes last. */
  const open = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.once('close', () => open.delete(socket));
    if (open.size <= most) return;
    const [oldest] = open;
    oldest?.destroy();
  });
  server.on('request', ({ socket }) => {
    if (open.delete(socket)) open.add(socket);
  });
}
