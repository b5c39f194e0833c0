import type { BrowserContext } from 'playwright-core';

/** What a page does that nobody sees: its requests, and what it writes to the console. */
export class Watch {
  private readonly origins = new Set<string>();
  private readonly requests: string[] = [];
  private readonly complaints: string[] = [];
  private isFailureAllowed = false;

  /** @param origin the only one to be asked for anything */
  on(context: BrowserContext, origin: string): void {
    this.origins.add(origin);
    context.on('request', (request) => this.requests.push(request.url()));
    context.on('weberror', (error) => this.complaints.push(String(error.error())));
    context.on('dialog', (dialog) => {
      this.complaints.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    context.on('console', (message) => {
      if (!['error', 'warning'].includes(message.type())) return;
      if (!(this.isFailureAllowed && message.text().startsWith('Failed to load resource')))
        this.complaints.push(`${message.type()}: ${message.text()}`);
    });
  }

  /** For a test in which a request fails on purpose: the browser itself then writes of it. */
  allowFailedRequests(): void {
    this.isFailureAllowed = true;
  }

  /** Addresses that are not of the server's own. */
  strayRequests(): readonly string[] {
    return this.requests.filter((url) => !/^(?:data|blob):/.test(url) && !this.origins.has(new URL(url).origin));
  }

  /** Errors, warnings, and dialogs that popped up. */
  get trouble(): readonly string[] {
    return this.complaints;
  }
}
