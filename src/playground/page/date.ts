import type { Locale } from '../../model.ts';

/** A local date, or date-time to the minute, in words; it is shown as it stands, whatever zone the browser is in. */
export function localInWords(locale: Locale, local: string): string {
  const at = new Date(`${local.slice(0, 16)}Z`);
  if (Number.isNaN(at.getTime())) return local;
  const time = local.includes('T') ? ({ timeStyle: 'short' } as const) : {};
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', ...time, timeZone: 'UTC' }).format(at);
}

/** The time of a message in the asker's zone, as short as its day allows. */
export function timeInWords(
  locale: Locale,
  zone: string,
  iso: string,
): { readonly short: string; readonly full: string } {
  const at = new Date(iso);
  if (Number.isNaN(at.getTime())) return { short: '', full: '' };
  const form = (date: Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, ...zoned(zone) }).format(date);
  const isToday = form(at, { dateStyle: 'short' }) === form(new Date(), { dateStyle: 'short' });
  return {
    short: form(at, isToday ? { timeStyle: 'short' } : { dateStyle: 'short', timeStyle: 'short' }),
    full: form(at, { dateStyle: 'full', timeStyle: 'short' }),
  };
}

/** Not every browser knows every zone, or offsets as zones; its own is then near enough. */
function zoned(timeZone: string): { readonly timeZone?: string } {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return { timeZone };
  } catch {
    return {};
  }
}
