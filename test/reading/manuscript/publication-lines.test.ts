import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const TITLE = 'Council agrees to widen the northern quay';
const LEAD = 'The harbor council met on Monday and agreed to widen the northern quay by next summer.';
const TAIL = 'Ships will wait outside until the work is done, the council said.';

interface Told {
  readonly published?: string | null;
  readonly byline?: string | null;
  readonly outlet?: string | null;
  readonly dateline?: string | null;
}

const told = (raw: string) => {
  const { published, byline, outlet, dateline, text } = readManuscript(raw);
  return {
    published: published?.local ?? null,
    byline,
    outlet,
    dateline: dateline && text.slice(dateline.start, dateline.end),
  };
};

describe('no day of publication, byline or place', () => {
  test.each<[string, string, Told]>([
    [
      'a change alone is the last resort',
      `${TITLE}\n\nUpdated May 4, 2023\n\nMay 2, 2023\n\n${LEAD}\n\n${TAIL}`,
      { published: '2023-05-02' },
    ],
    [
      'a colon behind a name in a sentence',
      `${TITLE}\n\n${LEAD}\n\nLIMA: so the sign says, in red letters.\n\n${TAIL}`,
      { dateline: null },
    ],
    ['a label before a colon', `${TITLE}\n\nUPDATE: ${LEAD}\n\n${TAIL}`, { dateline: null }],
    [
      'a headline in capitals before the text',
      `${TITLE}\n\nQUAY The harbor council met on Monday and agreed to widen it.\n\n${TAIL}`,
      { dateline: null },
    ],
    [
      'an acronym that opens a sentence',
      `${TITLE}\n\nNATO The alliance, as its motto goes, met on Monday in a hall.\n\n${TAIL}`,
      { dateline: null },
    ],
    [
      'a slash between two words',
      `${TITLE}\n\nThe and/or of May 2, 2023 was struck out by the council on Monday.\n\n${TAIL}`,
      { published: null },
    ],
    [
      'a place is no author',
      `${TITLE}\n\nStatement – The Hague – February 6, 2026\n\n${LEAD}\n\n${TAIL}`,
      { byline: null, published: '2026-02-06' },
    ],
    [
      'a subject is no author',
      `${TITLE}\n\nPress Release – New Delhi – February 6, 2026\n\n${LEAD}\n\n${TAIL}`,
      { byline: null, published: '2026-02-06' },
    ],
    [
      'a sentence that opens with by',
      `${TITLE}\n\nMay 2, 2023\n\nBy Monday the council had met twice.\n\n${LEAD}\n\n${TAIL}`,
      { byline: null },
    ],
    [
      'emphasis within prose',
      `${TITLE}\n\n*The quay opened on September 23, 2005, and it is still the widest.*\n\n${LEAD}\n\n${TAIL}`,
      { published: null },
    ],
  ])('%s', (_, raw, expected) => expect(told(raw)).toMatchObject(expected));
});

describe('a line above the text', () => {
  test.each<[string, Told]>([
    ['November 14, 2025 @ 10:12am', { published: '2025-11-14T10:12' }],
    ['Nov 14, 2025 @ 10:12 AM EST', { published: '2025-11-14T10:12' }],
    ['14 November 2025 @ 22.05', { published: '2025-11-14T22:05' }],
    [
      'Posted on November 14, 2025 @ 10:12am by Iga Stachura',
      { published: '2025-11-14T10:12', byline: 'by Iga Stachura' },
    ],
    [
      '*Łódź Dispatch · September 23, 2025 · by Iga S.*',
      { published: '2025-09-23', outlet: 'Łódź Dispatch', byline: 'by Iga S.' },
    ],
    ['_Çorum Postası · 23 September 2025 · Ayşe Ünal_', { published: '2025-09-23', byline: 'Ayşe Ünal' }],
    [
      '*Đà Nẵng Courier | 23 September 2025 | by Lê Thị Hoa*',
      { published: '2025-09-23', outlet: 'Đà Nẵng Courier', byline: 'by Lê Thị Hoa' },
    ],
    ['KAMPALA / NILE WIRE / June 9, 2025 / 18:30', { published: '2025-06-09T18:30', outlet: 'NILE WIRE' }],
    ['Kampala / Nile Wire / June 9, 2025 / Economy', { published: '2025-06-09', outlet: 'Nile Wire' }],
    [
      'El Correo del Lago\nPuno, Saturday, March 8, 2025\nBy Iga Stachura',
      { byline: 'By Iga Stachura', outlet: 'El Correo del Lago' },
    ],
    [
      'Nov 18, 2024 · Meridian Markets · Mark Delvau in Brussels, Iga Stachura in Dubai',
      { outlet: 'Meridian Markets' },
    ],
    ['By Iga Stachura | Łódź Dispatch', { byline: 'By Iga Stachura | Łódź Dispatch', outlet: 'Łódź Dispatch' }],
    ['By Iga Stachura | Northmoor\n\nMay 2, 2023', { byline: 'By Iga Stachura | Northmoor', outlet: 'Northmoor' }],
    ['Words: Iga Stachura\nMay 2, 2023', { byline: 'Words: Iga Stachura', published: '2023-05-02' }],
    ['Text by Iga Stachura\nMay 2, 2023', { byline: 'Text by Iga Stachura', published: '2023-05-02' }],
    ['Author: Iga Stachura\nMay 2, 2023', { byline: 'Author: Iga Stachura', published: '2023-05-02' }],
    [
      'Iga Stachura reports from Łódź\nMay 2, 2023',
      { byline: 'Iga Stachura reports from Łódź', published: '2023-05-02' },
    ],
    ['Updated: 3 May 2023 09:00 | First published: 2 May 2023 18:00', { published: '2023-05-02T18:00' }],
    ['2 May 2023, 18:00 (updated 3 May 2023, 09:00)', { published: '2023-05-02T18:00' }],
    ['May 2, 2023 6:00 pm (last updated 9:12 pm)', { published: '2023-05-02T18:00' }],
    ['Date: 2 May 2023', { published: '2023-05-02' }],
    ['Issued on 2 May 2023', { published: '2023-05-02' }],
    ['Release date: 2 May 2023', { published: '2023-05-02' }],
    ['For immediate release: May 2, 2023', { published: '2023-05-02' }],
    ['FOR IMMEDIATE RELEASE\n\nMay 2, 2023', { published: '2023-05-02' }],
    ['Tue, May 2nd 2023, 6pm', { published: '2023-05-02T18:00' }],
    ['Tuesday 2nd May, 2023', { published: '2023-05-02' }],
    ['02 MAY 2023', { published: '2023-05-02' }],
    ['Lima (Harbor Wire), 2 May 2023', { published: '2023-05-02', outlet: 'Harbor Wire' }],
    ['May 2, 2023 – 18:00 – Lima', { published: '2023-05-02T18:00' }],
  ])('%j', (lines, expected) => {
    expect(told(`${TITLE}\n\n${lines}\n\n${LEAD}\n\n${TAIL}`)).toMatchObject(expected);
  });
});

describe('the head of the first paragraph', () => {
  test.each<[string, Told]>([
    ['LIMA, May 2, 2023 (Harbor Wire) — ', { dateline: 'LIMA', outlet: 'Harbor Wire', published: '2023-05-02' }],
    ['LIMA / HARBOR WIRE / May 2, 2023 / ', { dateline: 'LIMA', outlet: 'HARBOR WIRE', published: '2023-05-02' }],
    ['Lima/Harbor Wire/May 2, 2023 - ', { dateline: 'Lima', outlet: 'Harbor Wire', published: '2023-05-02' }],
    ['(Harbor Wire) – ', { dateline: null, outlet: 'Harbor Wire' }],
    ['[Harbor Wire] ', { dateline: null, outlet: 'Harbor Wire' }],
    ['MEXICO CITY: ', { dateline: 'MEXICO CITY' }],
    ['KUALA LUMPUR, May 2: ', { dateline: 'KUALA LUMPUR' }],
    ['LIMA, Peru: ', { dateline: 'LIMA' }],
    ['LIMA ', { dateline: 'LIMA' }],
    ['ADDIS ABABA ', { dateline: 'ADDIS ABABA' }],
    ['**LIMA** — ', { dateline: 'LIMA' }],
    ['**LIMA, Peru** – ', { dateline: 'LIMA' }],
    ['ŁÓDŹ, Poland — ', { dateline: 'ŁÓDŹ' }],
    ['LIMA (Harbor Wire): ', { dateline: 'LIMA', outlet: 'Harbor Wire' }],
    ['LIMA | ', { dateline: 'LIMA' }],
    ["NUKU'ALOFA — ", { dateline: "NUKU'ALOFA" }],
    ['LIMA, 2 May 2023, 18:20 - ', { dateline: 'LIMA', published: '2023-05-02T18:20' }],
    ['Washington, D.C. — ', { dateline: 'Washington' }],
    ['PORT-AU-PRINCE, Haiti (Harbor Wire) — ', { dateline: 'PORT-AU-PRINCE', outlet: 'Harbor Wire' }],
    ['SÃO PAULO, 2 May (Harbor Wire) — ', { dateline: 'SÃO PAULO', outlet: 'Harbor Wire' }],
  ])('%j', (opening, expected) => {
    const raw = `${TITLE}\n\n${opening}${LEAD}\n\n${TAIL}`;
    expect(told(raw)).toMatchObject(expected);
    expect(readManuscript(raw).blocks.filter(({ kind }) => kind === 'paragraph')).toHaveLength(2);
  });
});

describe('below the text', () => {
  test.each<[string, Told]>([
    ['(Reporting by Iga Stachura in Łódź; editing by Jan Wrona)', { byline: 'Iga Stachura' }],
    ['Reporting by Iga Stachura and Ömer Tuğrul; Writing by Jan Wrona', { byline: 'Iga Stachura and Ömer Tuğrul' }],
    ['Additional reporting by Jan Wrona', { byline: null }],
    ['— Iga Stachura, Łódź Dispatch', { byline: 'Iga Stachura, Łódź Dispatch', outlet: 'Łódź Dispatch' }],
    ['Published May 2, 2023 in the Łódź Dispatch', { published: '2023-05-02' }],
    ['Date modified: 2026-02-07', { published: '2026-02-07' }],
  ])('%j', (line, expected) => expect(told(`${TITLE}\n\n${LEAD}\n\n${TAIL}\n\n${line}`)).toMatchObject(expected));
});

describe('what a page tells machines', () => {
  const page = (head: string, meta: string, lang = 'en') =>
    `<!doctype html><html lang="${lang}"><head>${head}</head><body><article><h1>${TITLE}</h1>${meta}<p>${LEAD}</p><p>${TAIL}</p></article></body></html>`;
  test.each<[string, string, Told]>([
    [
      'abbr with a title',
      page('', '<p><abbr class="published" title="2023-05-02T18:00:00+02:00">Tuesday</abbr></p>'),
      { published: '2023-05-02T18:00' },
    ],
    [
      'a midnight that stands for no time',
      page('<meta property="article:published_time" content="2023-05-02T00:00:00+00:00">', ''),
      { published: '2023-05-02' },
    ],
    [
      'itemprop on a span',
      page('', '<span itemprop="datePublished" content="2023-05-02T18:00">Tuesday</span>'),
      { published: '2023-05-02T18:00' },
    ],
    [
      'itemprop on a time that was modified',
      page(
        '',
        '<time itemprop="dateModified" datetime="2023-05-03">Wednesday</time><time itemprop="datePublished" datetime="2023-05-02">Tuesday</time>',
      ),
      { published: '2023-05-02' },
    ],
    [
      'an updated time before a published one',
      page(
        '',
        '<p>Updated <time datetime="2023-05-03T09:00">May 3</time></p><p>Published <time datetime="2023-05-02T18:00">May 2</time></p>',
      ),
      { published: '2023-05-02T18:00' },
    ],
    [
      'a class that says updated',
      page(
        '',
        '<time class="updated" datetime="2023-05-03T09:00">May 3</time> <time class="entry-date published" datetime="2023-05-02T18:00">May 2</time>',
      ),
      { published: '2023-05-02T18:00' },
    ],
    [
      'figures in the order of an English page of Britain',
      page('', '<p>Published 05/04/2023 18:00</p>', 'en-GB'),
      { published: '2023-04-05T18:00' },
    ],
    [
      'figures in the order of an American page',
      page('', '<p>Published 05/04/2023 18:00</p>', 'en-US'),
      { published: '2023-05-04T18:00' },
    ],
    [
      'figures in the order of an Indian page',
      page('', '<p>Published 05/04/2023 18:00</p>', 'en-IN'),
      { published: '2023-04-05T18:00' },
    ],
    [
      'data in JSON',
      page(
        '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"x","datePublished":"2023-05-02T18:00:00+02:00","dateModified":"2023-05-03T09:00:00+02:00","author":{"@type":"Person","name":"Iga Stachura"},"publisher":{"@type":"Organization","name":"Łódź Dispatch"}}</script>',
        '',
      ),
      { published: '2023-05-02T18:00', byline: 'Iga Stachura', outlet: 'Łódź Dispatch' },
    ],
    [
      'a modified time alone in the head',
      page('<meta property="article:modified_time" content="2023-05-03T09:00">', '<p>2 May 2023</p>'),
      { published: '2023-05-02' },
    ],
    [
      'the title names the outlet',
      page(`<title>${TITLE} | Łódź Dispatch</title>`, '<p>2 May 2023</p>'),
      { outlet: 'Łódź Dispatch' },
    ],
    [
      'the title names the outlet before it',
      page(`<title>Łódź Dispatch – ${TITLE}</title>`, '<p>2 May 2023</p>'),
      { outlet: 'Łódź Dispatch' },
    ],
    [
      'a byline by its class',
      page('', '<div class="byline"><span>Iga Stachura</span></div><p>2 May 2023</p>'),
      { byline: 'Iga Stachura' },
    ],
    [
      'an author by rel',
      page('', '<p>By <a rel="author" href="/iga">Iga Stachura</a></p><p>2 May 2023</p>'),
      { byline: 'By Iga Stachura' },
    ],
  ])('%s', (_, raw, expected) => expect(told(raw)).toMatchObject(expected));
});

describe('front matter', () => {
  test.each<[string, string, Told & { title?: string }]>([
    [
      'TOML',
      `+++\ntitle = "Quay"\ndate = 2023-05-02T18:00:00+02:00\nauthor = "Iga Stachura"\n+++\n\n${LEAD}\n\n${TAIL}`,
      { published: '2023-05-02T18:00', byline: 'Iga Stachura' },
    ],
    [
      'TOML with a table and a list',
      `+++\ntitle = 'Quay'\ndate = 2023-05-02\ntags = ["harbor", "council"]\n[params]\n  outlet = "Łódź Dispatch"\n+++\n${LEAD}\n\n${TAIL}`,
      { published: '2023-05-02', outlet: 'Łódź Dispatch' },
    ],
    [
      'YAML where updated stands first',
      `---\nupdated: 2023-05-03\ndate: 2023-05-02\n---\n\n${LEAD}\n\n${TAIL}`,
      { published: '2023-05-02' },
    ],
    [
      'YAML with a name in a map',
      `---\ndate: 2023-05-02\nauthor:\n  name: Iga Stachura\n---\n\n${LEAD}\n\n${TAIL}`,
      { byline: 'Iga Stachura' },
    ],
    [
      'JSON',
      `{\n  "title": "Quay",\n  "date": "2023-05-02",\n  "author": "Iga Stachura"\n}\n\n${LEAD}\n\n${TAIL}`,
      { published: '2023-05-02', byline: 'Iga Stachura' },
    ],
  ])('%s', (_, raw, expected) => expect(told(raw)).toMatchObject(expected));
});
