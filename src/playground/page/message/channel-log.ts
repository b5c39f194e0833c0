import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { LightElement } from '../shell/light-element.ts';
import type { Context } from './context.ts';
import { messageRow } from './message.ts';
import type { MessageView } from './view.ts';
import { welcome } from './welcome.ts';

/** Nearer to the end than this, and the reader follows what comes. */
const NEAR = 24;
const MARGIN = 8;

/** The channel's messages, from its beginning. */
export class ChannelLog extends LightElement {
  static override properties = { views: {}, context: {} };
  declare views: readonly MessageView[];
  declare context: Context;
  declare ask: (question: string) => void;
  private follows = true;
  /** Where the log stood when it was scrolled last. */
  private top = 0;
  private readonly grown = new ResizeObserver(() => this.keepUp());

  protected override render() {
    const { views, context } = this;
    const { words, editing, locale, world } = context;
    return html`<div class="log" role="log" aria-live="off" aria-label=${words.log} tabindex="0" @scroll=${this.scrolled}>
      <div class="log-inner">
        ${welcome(context, this.ask)}
        ${repeat(
          views,
          ({ message }) => message.id,
          (
            view,
            i,
          ) => html`${this.renewed(i) ? html`<p class="renewed" role="separator">${words.connection.renewed}</p>` : nothing}
            ${guard(
              [
                view.message,
                view.continues,
                view.isPast,
                view.lead && 'to' in view.lead ? view.lead.to : null,
                editing?.id === view.message.id,
                locale,
                world,
              ],
              () => messageRow(view, context),
            )}`,
        )}
      </div>
    </div>`;
  }

  protected override firstUpdated(): void {
    // The box below may grow too, and takes of the log's height.
    for (const each of this.querySelectorAll('.log, .log-inner')) this.grown.observe(each);
  }

  protected override updated(changed: Map<string, unknown>): void {
    const before = changed.get('views') as readonly MessageView[] | undefined;
    const isNew = before !== undefined && this.views.at(-1)?.message.id !== before.at(-1)?.message.id;
    // All that comes is an answer to what the one reader did.
    if (isNew) this.follows = true;
    else if (this.context.editing) this.follows = false;
    this.keepUp();
  }

  /** Brings a message into view and puts the focus there. */
  jump(id: string): void {
    const row = this.querySelector<HTMLElement>(`#message-${CSS.escape(id)}`);
    row?.scrollIntoView({ block: 'center' });
    row?.focus({ preventScroll: true });
  }

  private renewed(i: number): boolean {
    return i > 0 && this.views[i - 1]?.isPast === true && this.views[i]?.isPast === false;
  }

  /** Only who goes back leaves the end: what grows below, after the log was brought there, is no sign of that. */
  private scrolled(event: Event): void {
    const log = event.currentTarget as HTMLElement;
    const isAtEnd = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
    if (isAtEnd) this.follows = true;
    else if (log.scrollTop < this.top - 1) this.follows = false;
    this.top = log.scrollTop;
  }

  private keepUp(): void {
    const log = this.querySelector('.log');
    if (!log || !this.follows) return;
    const last = [...this.querySelectorAll('.message')].at(-1);
    const isLong = last !== undefined && last.clientHeight + MARGIN > log.clientHeight;
    const above = last ? last.getBoundingClientRect().top - log.getBoundingClientRect().top - MARGIN : 0;
    // Of an answer longer than the screen the beginning is shown.
    log.scrollTop = isLong ? log.scrollTop + above : log.scrollHeight;
    this.top = log.scrollTop;
  }
}
customElements.define('channel-log', ChannelLog);
