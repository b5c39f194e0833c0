import type { ModelSettings } from '../../config.ts';
import { ChatRequest } from './chat-schema.ts';
import { failureOf, ModelFailure, refusalOf } from './failure.ts';
import { type Written, writtenIn } from './reply-body.ts';

/** What is said to a model, and the form in which it has to reply. */
export interface Prompt {
  readonly system: string;
  readonly user: string;
  readonly form: { readonly name: string; readonly schema: Record<string, unknown> };
  /** Tokens and characters of a reply, at most. */
  readonly most: { readonly tokens: number; readonly characters: number };
}

/**
 * A server that speaks OpenAI's chat completions with structured output: one request a prompt, within the time limit, to
 * that address alone.
 */
export class ChatClient {
  private readonly settings: Pick<ModelSettings, 'url' | 'name' | 'key' | 'limit'>;
  private readonly running = new Set<AbortController>();
  private takesTemperature = true;

  constructor(settings: ChatClient['settings']) {
    this.settings = settings;
  }

  /** @throws ModelFailure, and nothing else */
  async write(prompt: Prompt): Promise<Written> {
    const stop = new AbortController();
    const { limit } = this.settings;
    const timer = setTimeout(() => stop.abort(new ModelFailure('slow')), limit);
    this.running.add(stop);
    try {
      return await this.asked(prompt, stop.signal);
    } catch (error) {
      throw stop.signal.aborted ? stop.signal.reason : failureOf(error);
    } finally {
      clearTimeout(timer);
      this.running.delete(stop);
    }
  }

  /** Gives up all that is under way. */
  close(): void {
    for (const stop of this.running) stop.abort(new ModelFailure('closed'));
  }

  private async asked(prompt: Prompt, signal: AbortSignal): Promise<Written> {
    const response = await this.post(prompt, signal);
    // Models that think before they write take no temperature; a server tells what it does not take by 400.
    if (response.status === 400 && this.takesTemperature) {
      await response.body?.cancel();
      this.takesTemperature = false;
      const again = await this.post(prompt, signal);
      if (!again.ok) this.takesTemperature = true;
      return this.read(again, prompt);
    }
    return this.read(response, prompt);
  }

  private async read(response: Response, { most }: Prompt): Promise<Written> {
    if (response.ok) return writtenIn(response, most.characters);
    await response.body?.cancel();
    throw refusalOf(response, Date.now());
  }

  private post({ system, user, form, most }: Prompt, signal: AbortSignal): Promise<Response> {
    const { url, name, key } = this.settings;
    const request = ChatRequest.parse({
      model: name,
      messages: [
        { role: 'system', content: system },
        { role: 'user', content: user },
      ],
      response_format: { type: 'json_schema', json_schema: { ...form, strict: true } },
      max_completion_tokens: most.tokens,
      ...(this.takesTemperature && { temperature: 0 }),
    });
    return fetch(`${url}/chat/completions`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key !== null && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify(request),
      // Nothing is sent to where nobody has said that it may be.
      redirect: 'error',
      signal,
    });
  }
}
