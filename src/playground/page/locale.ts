import { LOCALES, type Locale } from '../../model.ts';
import { recall, remember } from './preference.ts';

/** The language that was chosen, or the browser's. */
export function firstLocale(): Locale {
  const chosen = recall('locale');
  const known = LOCALES.find((locale) => locale === chosen);
  if (known) return known;
  return navigator.language.toLowerCase().startsWith('ko') ? 'ko' : 'en';
}

export function chooseLocale(locale: Locale): void {
  remember('locale', locale);
  document.documentElement.lang = locale;
}
