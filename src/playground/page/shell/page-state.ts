import type { APIMessage } from 'discord-api-types/v10';
import type { Locale } from '../../../model.ts';
import { firstLocale } from '../locale.ts';
import type { Form } from '../modal/form-dialog.ts';
import type { Place } from '../source/locate.ts';
import { firstTheme, type Theme } from '../theme.ts';
import type { View } from './side-bar.ts';

/** Wide enough for the source beside the channel; on less it is a sheet over it. */
const WIDE = '(min-width: 900px)';

/** What is chosen and shown on the page, apart from what the server tells. */
export interface PageState {
  readonly locale: Locale;
  readonly theme: Theme;
  readonly view: View;
  /** The clock that was set, null for the present; undefined until one is, which stands for the world's start. */
  readonly now: string | null | undefined;
  /** The bot stays silent when it has no answer. */
  readonly isListed: boolean;
  readonly isPaneOpen: boolean;
  readonly isMenuOpen: boolean;
  readonly editing: APIMessage | null;
  /** What is highlighted in the source. */
  readonly lit: readonly Place[];
  readonly error: string | null;
  /** The bot had no answer to what was said last, and nobody had asked it by name. */
  readonly isSilent: boolean;
  /** What is read out to those who do not see the page. */
  readonly said: string;
  readonly form: { readonly form: Form; readonly message: string } | null;
}

export function isWide(): boolean {
  return matchMedia(WIDE).matches;
}

export function firstState(): PageState {
  return {
    locale: firstLocale(),
    theme: firstTheme(),
    view: 'channel',
    now: undefined,
    isListed: false,
    isPaneOpen: isWide(),
    isMenuOpen: false,
    editing: null,
    lit: [],
    error: null,
    isSilent: false,
    said: '',
    form: null,
  };
}
