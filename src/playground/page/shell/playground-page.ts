import type { APIMessage } from 'discord-api-types/v10';
import { html, nothing } from 'lit';
import type { Outcome, World } from '../../contract.ts';
import { slashCommands } from '../composer/commands.ts';
import type { MessageBox, Sending } from '../composer/message-box.ts';
import '../composer/message-box.ts';
import { chooseLocale } from '../locale.ts';
import type { ChannelLog } from '../message/channel-log.ts';
import '../message/channel-log.ts';
import type { Context } from '../message/context.ts';
import { spoken } from '../message/spoken.ts';
import { lastOwn, type MessageView, messageViews } from '../message/view.ts';
import type { Form } from '../modal/form-dialog.ts';
import '../modal/form-dialog.ts';
import '../pictures/pictures-view.ts';
import { fetchArticle, fetchHolding } from '../session/server.ts';
import { Session } from '../session/session.ts';
import { Library } from '../source/library.ts';
import type { Place } from '../source/locate.ts';
import { quotedPlaces, quotedWords } from '../source/quoted.ts';
import type { SourcePane } from '../source/source-pane.ts';
import '../source/source-pane.ts';
import { chooseTheme, onSystemTheme, showTheme } from '../theme.ts';
import { pageWording } from '../wording.ts';
import { channelHeader } from './channel-header.ts';
import { type Deed, messageDeeds, sendingDeeds } from './deeds.ts';
import { footLines } from './foot-lines.ts';
import { LightElement } from './light-element.ts';
import { firstState, isWide, type PageState } from './page-state.ts';
import { sideBar, type View } from './side-bar.ts';

/** The whole page: what is chosen on it, and how its parts work together. */
export class PlaygroundPage extends LightElement {
  private state = firstState();
  private readonly session = new Session({
    changed: () => this.requestUpdate(),
    arrived: (message) => this.arrived(message),
  });
  private readonly library = new Library({ article: fetchArticle, holding: fetchHolding }, () => this.requestUpdate());
  private readonly doing = {
    act: (deed: Deed) => this.act(deed),
    listed: () => this.state.isListed,
    users: () => (this.session.world ? [this.session.world.bot, this.session.world.person] : []),
    opened: (form: Form, message: string) => this.set({ form: { form, message } }),
    edited: (message: APIMessage | null) => this.edit(message),
  };
  private readonly does: Context['does'] = {
    ...messageDeeds(this.doing),
    edit: (message) => this.edit(message),
    dismiss: ({ id }) => {
      this.session.dismiss(id);
      this.toBox();
    },
    cite: (place) => this.cite(place),
    jump: (id) => this.querySelector<ChannelLog>('channel-log')?.jump(id),
  };
  private readonly sending: Sending = {
    ...sendingDeeds(this.doing),
    editLast: () => this.edit(lastOwn(this.views())),
    complain: (error) => this.set({ error }),
  };

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = this.state.locale;
    showTheme(this.state.theme);
    onSystemTheme((theme) => {
      showTheme(theme);
      this.set({ theme });
    });
    this.addEventListener('keydown', (event) => this.escaped(event));
    // On a phone the keyboard would cover the page that nobody has seen yet.
    void this.session.open().then(() => isWide() && this.toBox());
  }

  protected override render() {
    const { session } = this;
    const { locale } = this.state;
    const words = pageWording(locale);
    document.title = words.title;
    const { world } = session;
    if (!world)
      return html`<main class="opening"><p role="status">${session.isLost ? words.connection.lost : words.loading}</p></main>`;
    this.library.know(world.articles);
    return html`<div class="page" data-pane=${this.state.isPaneOpen ? 'open' : 'closed'}>
      ${this.side(world)}
      <main class="channel">
        ${channelHeader({ words, view: this.state.view, isMenuOpen: this.state.isMenuOpen, isPaneOpen: this.state.isPaneOpen, menu: () => this.openMenu(), pane: () => this.openPane(!this.state.isPaneOpen) })}
        ${this.state.view === 'channel' ? this.channel(world) : this.pictures(this.state.view)}
      </main>
      <aside class="pane" aria-label=${words.source.title}>
        <source-pane .words=${words} .locale=${locale} .articles=${world.articles} .sources=${this.library.sources} .want=${(id: string) => void this.library.want(id)} .lit=${this.state.lit} .close=${() => this.openPane(false)}></source-pane>
      </aside>
      <div class="unseen" role="status" aria-live="polite">${this.state.said}</div>
      ${this.state.form ? this.dialog(this.state.form.form, this.state.form.message) : nothing}
    </div>`;
  }

  /** The time that is asked at. */
  private now(world: World | null): string | null {
    const { now } = this.state;
    return now === undefined ? (world?.start ?? null) : now;
  }

  private side(world: World) {
    const { locale, theme, view, isMenuOpen } = this.state;
    const now = this.now(world);
    return sideBar({
      words: pageWording(locale),
      locale,
      theme,
      world,
      view,
      now,
      isOpen: isMenuOpen,
      go: (to) => this.set({ view: to, isMenuOpen: false }),
      setNow: (to) => this.set({ now: to }),
      setLocale: (to) => {
        chooseLocale(to);
        this.set({ locale: to });
      },
      setTheme: (to) => {
        chooseTheme(to);
        this.set({ theme: to });
      },
      close: () => this.closeMenu(),
    });
  }

  private channel(world: World) {
    const { session } = this;
    const { locale, theme, isListed, isSilent, error } = this.state;
    const now = this.now(world);
    const words = pageWording(locale);
    const { sources } = this.library;
    const context: Context = { words, locale, theme, world, sources, editing: this.state.editing, does: this.does };
    return html`
      <channel-log .views=${this.views()} .context=${context} .ask=${(text: string) => void this.sending.say(text)}></channel-log>
      <div class="foot">
        <message-box .words=${words} .locale=${locale} .bot=${world.bot.global_name ?? world.bot.username} .commands=${slashCommands(world.commands)} .sending=${this.sending}></message-box>
        ${footLines({
          words,
          locale,
          now,
          isStart: this.state.now === undefined,
          isListed,
          isSilent,
          error,
          bot: world.bot,
          isSlow: session.isSlow,
          isLost: session.isLost,
          setListed: (to) => this.set({ isListed: to }),
          present: () => this.set({ now: null }),
          settle: () => this.set({ error: null }),
        })}
      </div>`;
  }

  private pictures(picture: Exclude<View, 'channel'>) {
    const { locale, theme } = this.state;
    return html`<pictures-view .words=${pageWording(locale)} .locale=${locale} .theme=${theme} .picture=${picture} .cite=${this.does.cite}></pictures-view>`;
  }

  private dialog(form: Form, message: string) {
    return html`<form-dialog .words=${pageWording(this.state.locale)} .form=${form} .cancel=${() => this.set({ form: null })}
      .submit=${async (fields: Readonly<Record<string, string>>) => {
        this.set({ form: null });
        const done = await this.act({ type: 'submit', message, id: form.custom_id, fields });
        if (done?.modal) this.set({ form: { form: done.modal, message } });
      }}></form-dialog>`;
  }

  private views(): readonly MessageView[] {
    const { world, messages } = this.session;
    return world ? messageViews(messages, world.person.id, world.channel) : [];
  }

  private async act(deed: Deed): Promise<Outcome | null> {
    try {
      if (deed.type !== 'complete') this.set({ error: null, isSilent: false });
      const outcome = await this.session.act({ ...deed, locale: this.state.locale, now: this.now(this.session.world) });
      if (outcome.silent) this.set({ isSilent: true });
      return outcome;
    } catch (error) {
      // That nobody listens is told as long as it is so.
      const isTold = deed.type === 'complete' || error instanceof TypeError;
      const reason = error instanceof Error ? error.message : String(error);
      if (!isTold) this.set({ error: pageWording(this.state.locale).failed(reason) });
      return null;
    }
  }

  private arrived(message: APIMessage): void {
    const { world } = this.session;
    if (!world || message.author.id !== world.bot.id) return;
    this.set({ said: `${message.author.username}: ${spoken(message)}` });
    void this.library.wantQuoted(quotedWords(message)).then(() => {
      const lit = quotedPlaces(this.library.sources, message);
      if (lit.length > 0) this.set({ lit });
    });
  }

  private cite(place: Place): void {
    const title = this.session.world?.articles.find(({ id }) => id === place.article)?.title ?? '';
    this.set({ lit: [place], said: pageWording(this.state.locale).source.shown(title) });
    this.openPane(true);
  }

  private edit(editing: APIMessage | null): void {
    this.set({ editing });
    if (!editing) this.toBox();
  }

  /** Where one goes on writing; also when the control that had the focus is gone. */
  private toBox(): void {
    void this.updateComplete.then(() => this.querySelector<MessageBox>('message-box')?.focus());
  }

  private openPane(isPaneOpen: boolean): void {
    this.set({ isPaneOpen });
    const isSheet = !isWide();
    void this.updateComplete.then(() => {
      if (isPaneOpen) this.querySelector<SourcePane>('source-pane')?.bringIntoView();
      if (isSheet) this.querySelector<HTMLElement>(isPaneOpen ? '.pane-header button' : '.header-pane')?.focus();
    });
  }

  private openMenu(): void {
    this.set({ isMenuOpen: true });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.side-close')?.focus());
  }

  private closeMenu(): void {
    this.set({ isMenuOpen: false });
    void this.updateComplete.then(() => this.querySelector<HTMLElement>('.header-menu')?.focus());
  }

  private escaped({ key, defaultPrevented }: KeyboardEvent): void {
    if (key !== 'Escape' || defaultPrevented || this.state.form) return;
    if (this.state.isMenuOpen) this.closeMenu();
    else if (this.state.isPaneOpen && !isWide()) this.openPane(false);
  }

  private set(changes: Partial<PageState>): void {
    this.state = { ...this.state, ...changes };
    this.requestUpdate();
  }
}
customElements.define('playground-page', PlaygroundPage);
