import type { IncomingMessage } from 'node:http';

/** A file that came with a request. */
export interface Sent {
  readonly name: string;
  readonly size: number;
}

export interface RequestBody {
  /** Undefined where there is none, null where it is no JSON. */
  readonly body: unknown;
  /** By their place: `files[0]` and so on. */
  readonly files: ReadonlyMap<number, Sent>;
}

/** The JSON of a request, which may stand among files. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const whole = Buffer.concat(chunks);
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readForm(whole, type);
  return { body: whole.length === 0 ? undefined : parse(whole.toString()), files: new Map() };
}

async function readForm(whole: Buffer, type: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(whole), { headers: { 'content-type': type } }).formData();
  const files = [...form].flatMap(([field, value]) => {
    const [, place] = /^files\[(\d+)\]$/.exec(field) ?? [];
    return place === undefined || typeof value === 'string' ? [] : [[Number(place), value] as const];
  });
  return { body: parse(String(form.get('payload_json') ?? '{}')), files: new Map(files) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
