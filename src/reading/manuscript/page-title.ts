import { outletOf } from './byline.ts';
import { wordCount } from './prose.ts';

/** What parts the title of an article from the name of its paper. */
const BAR = /\s[|–—-]\s|\s?\|\s?|\s[·•:]\s/;
/** Words of the longest name of a body. */
const LONGEST = 8;
const NAME = /^(?:the )?[\p{Lu}\d]/iu;

/** The paper that the title of a page names behind its headline, or before it. */
export function outletInTitle(title: string | undefined, headline: string | undefined): string | undefined {
  const parts = title?.split(BAR) ?? [];
  if (title === undefined || parts.length < 2) return undefined;
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  const around = headline === undefined ? -1 : title.indexOf(headline);
  if (headline !== undefined && around >= 0) {
    if (around > 0 && isName(first) && !headline.includes(first)) return first;
    return around + headline.length < title.length && isName(last) ? last : undefined;
  }
  // A headline of its own for search engines stands before the name.
  return outletOf(last) !== null || (/\|/.test(title) && isName(last)) || /\b(?:of|for) \p{Lu}/u.test(last)
    ? last
    : undefined;
}

function isName(words: string): boolean {
  return NAME.test(words) && wordCount(words) <= LONGEST && !/[.!?]$/.test(words);
}
