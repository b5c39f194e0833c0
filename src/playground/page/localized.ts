import type { Locale } from '../../model.ts';

/** A text of a command in the language of the page. */
export function localized(
  locale: Locale,
  text: string,
  others: Readonly<Partial<Record<string, string | null>>> | null | undefined,
): string {
  return others?.[locale] ?? text;
}
