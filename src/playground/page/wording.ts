import type { Locale } from '../../model.ts';
import type { Moment } from '../contract.ts';
import { en } from './locales/en.ts';
import { ko } from './locales/ko.ts';

/** The page's own texts; replies come in the bot's words. */
export interface PageWording {
  readonly title: string;
  readonly channel: string;
  readonly topic: string;
  readonly menu: string;
  readonly close: string;
  readonly channels: string;
  readonly settings: string;
  readonly language: string;
  readonly theme: { readonly toLight: string; readonly toDark: string };
  readonly loading: string;
  readonly connection: { readonly lost: string; readonly renewed: string };
  readonly failed: (reason: string) => string;
  readonly dismissError: string;
  readonly welcome: {
    readonly title: string;
    readonly text: string;
    readonly try: string;
    readonly commands: string;
    readonly quotes: string;
    readonly clock: string;
  };
  readonly log: string;
  readonly typing: (name: string) => string;
  readonly silent: (name: string) => string;
  readonly message: {
    readonly app: string;
    readonly edited: string;
    readonly onlyYou: string;
    readonly dismiss: string;
    readonly thinking: string;
    readonly used: string;
    readonly toolbar: string;
    readonly edit: string;
    readonly delete: string;
    readonly check: string;
    readonly save: string;
    readonly cancel: string;
    readonly editing: string;
    readonly editKeys: string;
    readonly repliedTo: (name: string) => string;
    readonly gone: string;
    readonly picture: string;
    readonly file: (name: string) => string;
    readonly spoiler: string;
    readonly showInSource: string;
    readonly newWindow: string;
  };
  readonly box: {
    readonly mention: (name: string) => string;
    readonly label: (channel: string) => string;
    readonly listed: string;
    readonly listedHint: string;
    readonly send: string;
    readonly commands: string;
    readonly unknown: (name: string) => string;
    readonly leave: string;
    readonly missing: (option: string) => string;
    readonly choices: (option: string) => string;
    readonly required: string;
    readonly on: string;
    readonly off: string;
  };
  readonly source: {
    readonly title: string;
    readonly draft: string;
    readonly show: string;
    readonly hide: string;
    readonly article: string;
    readonly published: (when: string, zone: string) => string;
    readonly open: (outlet: string) => string;
    readonly legend: { readonly person: string; readonly date: string };
    readonly shown: (title: string) => string;
  };
  readonly clock: {
    readonly title: string;
    readonly label: (zone: string) => string;
    readonly hint: string;
    readonly now: string;
    readonly moments: string;
    readonly moment: (moment: Moment) => string;
    readonly asking: (when: string) => string;
    /** The same, of the time that nobody has set. */
    readonly start: (when: string) => string;
    readonly tooEarly: (when: string) => string;
  };
  readonly pictures: {
    readonly title: string;
    readonly timeline: string;
    readonly meetings: string;
    readonly hint: string;
    readonly none: string;
  };
  readonly modal: { readonly submit: string; readonly cancel: string };
}

const WORDINGS: Readonly<Record<Locale, PageWording>> = { en, ko };

export function pageWording(locale: Locale): PageWording {
  return WORDINGS[locale];
}
