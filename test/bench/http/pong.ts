/** The least that an endpoint of interactions can be: what Attaché's is measured against. */
import { createPublicKey, verify } from 'node:crypto';
import { createServer } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { tellMemory } from '../discord/memory.ts';

tellMemory();
const { DISCORD_PUBLIC_KEY = '', PORT = '0' } = process.env;
const x = Buffer.from(DISCORD_PUBLIC_KEY, 'hex').toString('base64url');
const key = createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
const server = createServer(async (request, response) => {
  const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers;
  const body = await buffer(request);
  const isSigned = verify(
    null,
    Buffer.concat([Buffer.from(String(timestamp)), body]),
    key,
    Buffer.from(String(signature), 'hex'),
  );
  response.writeHead(isSigned ? 200 : 401, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ type: 4, data: { content: `pong to ${JSON.parse(body.toString()).data.name}` } }));
});
server.listen(Number(PORT), '127.0.0.1');
