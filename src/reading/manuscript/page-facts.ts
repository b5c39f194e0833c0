import { isWebAddress } from '../../knowledge/web-address.ts';
import type { PageNode } from './drawn.ts';
import { isDayFirst } from './figures.ts';
import { outletInTitle } from './page-title.ts';
import type { Told } from './source.ts';

interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

export interface Page extends PageNode {
  querySelector(selector: string): PageElement | null;
  querySelectorAll(selector: string): ArrayLike<PageElement>;
  readonly body: PageNode | null;
}

/** What is longer is no headline, name or address. */
const LONGEST_FIELD = 1000;
/** More of them are a list of other articles. */
const MOST_DAYS = 40;

const PUBLISHED = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="pubdate"]',
  'meta[name="date"]',
  'meta[name="dc.date"]',
  'meta[name="parsely-pub-date"]',
];
const DAYS = 'time, abbr[title], [itemprop="datePublished"]';
const CHANGED = /updat|modif|edit(?:ed|ion)|revis|amend|correct|aktuali|geändert|mis à jour|수정/i;
const PRINTED = /publish|posted|pubdate|entry-date|issued/i;
/** Text before an element that may say what its day is. */
const LABEL = 40;

/** What a page tells beside the text of its article: in its head, and in the attributes of elements. */
export function pageFacts(document: Page): Told {
  const meta = (...selectors: string[]) => attribute(document, 'content', selectors);
  const headline = onlyText(document, 'h1');
  const url = [meta('meta[property="og:url"]'), attribute(document, 'href', ['link[rel="canonical"]'])].find(
    (each) => each !== undefined && isWebAddress(each),
  );
  const title = words(document.querySelector('title')?.textContent);
  const language = attribute(document, 'lang', ['html']) ?? meta('meta[http-equiv="content-language"]');
  return {
    title: headline,
    byline: onlyText(document, '.byline, [rel="author"], [itemprop="author"]'),
    outlet:
      meta('meta[property="og:site_name"]', 'meta[name="application-name"]') ??
      outletInTitle(title, headline ?? meta('meta[property="og:title"]')),
    url,
    published: meta(...PUBLISHED) ?? dayIn(document),
    dayFirst: language === undefined ? undefined : isDayFirst(language),
  };
}

/** The day of the first element that holds one: of those that say that they tell the publication, and never that of a change. */
function dayIn(document: Page): string | undefined {
  const days = Array.from(document.querySelectorAll(DAYS))
    .slice(0, MOST_DAYS)
    .flatMap((element) => {
      const value = words(
        element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.getAttribute('title'),
      );
      if (value === undefined || !/\d{4}/.test(value)) return [];
      const says = ['class', 'itemprop', 'pubdate'].map((name) => element.getAttribute(name) ?? '').join(' ');
      const label = `${says} ${before(element)}`;
      return CHANGED.test(label)
        ? []
        : [{ value, printed: PRINTED.test(label) || element.getAttribute('pubdate') !== null }];
    });
  return (days.find(({ printed }) => printed) ?? days[0])?.value;
}

/** The end of the text that stands before an element within its parent. */
function before(element: PageNode): string {
  let text = '';
  for (let node = element.parentNode?.firstChild ?? null; node && node !== element; node = node.nextSibling)
    text = `${text}${node.textContent ?? ''}`.slice(-LABEL);
  return text;
}

function attribute(document: Page, name: string, selectors: readonly string[]): string | undefined {
  return selectors
    .map((selector) => words(document.querySelector(selector)?.getAttribute(name)))
    .find((each) => each !== undefined);
}

/** The text of the only element of its kind; of several, none is sure to be the article's. */
export function onlyText(document: Page, selector: string): string | undefined {
  const all = document.querySelectorAll(selector);
  return all.length === 1 ? words(all[0]?.textContent) : undefined;
}

export function words(value: string | null | undefined): string | undefined {
  const plain = value?.replace(/\s+/g, ' ').trim() || undefined;
  return plain === undefined || plain.length > LONGEST_FIELD ? undefined : plain;
}
