import type { IncomingMessage } from 'node:http';

/** The JSON of a request, which may stand among files; undefined where there is none, null where it is none. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  if (whole.length === 0) return undefined;
  const type = request.headers['content-type'] ?? '';
  return parse(type.startsWith('multipart/form-data') ? await payloadOf(whole, type) : whole.toString());
}

async function payloadOf(body: Buffer, type: string): Promise<string> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return String(form.get('payload_json') ?? '{}');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
