import type { Locale } from '../../model.ts';
import { recall, remember } from './preference.ts';

/** In the order in which they are offered. */
export const LOCALES: readonly Locale[] = ['en', 'ko'];

/** The language that was chosen, or the browser's. */
export function firstLocale(): Locale {
  const chosen = recall('locale');
  if (chosen === 'en' || chosen === 'ko') return chosen;
  return navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export function chooseLocale(locale: Locale): void {
  remember('locale', locale);
  document.documentElement.lang = locale;
}
