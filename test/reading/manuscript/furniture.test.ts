import { describe, expect, test } from 'vitest';
import { isArticle } from '../../../src/reading/manuscript/is-article.ts';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const TITLE = 'Quay to grow by a third';
const LEAD =
  'The harbor council met in Lima on Monday and agreed to widen the northern quay by next summer, after a dispute of years.';
const NEXT =
  'Ships will wait outside until the work is done, the council said, and the ferries will leave from the old basin.';
const LAST = 'The chair, Ada Fenwick, said that nobody would lose a berth, and that the fees would stay as they are.';
const kept = (raw: string) => {
  const { text, blocks } = readManuscript(raw);
  return blocks.map(({ start, end }) => text.slice(start, end));
};
const amid = (words: string) => `${TITLE}\n\nMay 2, 2023\n\n${LEAD}\n\n${words}\n\n${NEXT}\n\n${LAST}`;
const below = (words: string) => `${TITLE}\n\nMay 2, 2023\n\n${LEAD}\n\n${NEXT}\n\n${LAST}\n\n${words}`;
const above = (words: string) => `${words}\n\n${TITLE}\n\nMay 2, 2023\n\n${LEAD}\n\n${NEXT}\n\n${LAST}`;

describe('what reads like furniture and is told', () => {
  test.each([
    ['Comments by the minister drew protest on Monday.'],
    ['Add a comment to the file before you send it, the clerk told the builders.'],
    ['Follow the ship on its way north, the captain said, and you will see ice.'],
    ['Suivez le guide is the name of the show.'],
    ['Share holders of the port will vote in June.'],
    ['Files on the pier were lost in a fire.'],
    ['Related to the chair by marriage, he left the room for the vote.'],
    ['Three comments were filed, and all of them against it.'],
    ['12 comments reached the council before the vote was taken.'],
    ['Also in May, the council will pick a builder.'],
  ])('%s', (words) => expect(kept(amid(words))).toContain(words));
});

describe('what goes, amid the text and below it', () => {
  test.each([
    ['12 Comments'],
    ['Comments (12)'],
    ['0 comments'],
    ['ADD A COMMENT'],
    ['Add a comment'],
    ['Post a comment'],
    ['Join the discussion'],
    ['View 14 comments'],
    ['filepic'],
    ['Filepic'],
    ['File pic'],
    ['File photo'],
    ['Reuters/file pic'],
    ['Share on Facebook'],
    ['Share | Tweet | Pin | Email'],
    ['Share this: Facebook | X | Copy link'],
    ['Share · Post · WhatsApp · Copy link'],
    ['Facebook X WhatsApp Telegram Copy Link Print'],
    ['Teilen'],
    ['Partager'],
    ['Compartir'],
    ['공유하기'],
    ['Suivez-nous sur Facebook'],
    ['Síguenos en X'],
    ['Folgen Sie uns auf Instagram'],
    ['Obserwuj nas na Facebooku'],
    ['Bizi takip edin'],
    ['Seguici su Telegram'],
    ['Siga-nos no Instagram'],
    ['Ikuti kami di Telegram'],
    ['Follow us on Google News'],
    ['Follow Harbor Gazette on WhatsApp'],
    ['Get the latest from Harbor Gazette in your inbox'],
    ['Join our WhatsApp channel'],
    ['READ ALSO: How the quay was built'],
    ['RELATED: How the quay was built'],
    ['Related story: How the quay was built'],
    ['More: How the quay was built'],
    ['LIRE AUSSI : Le port de Lima'],
    ['Lea también: El puerto de Lima'],
    ['Lesen Sie auch: Der Hafen von Lima'],
    ['Baca juga: Pelabuhan Lima'],
    ['Çok okunanlar'],
    ['Most read'],
    ['Skip to main content | Français'],
    ['Print this page'],
    ['Report a problem'],
    ['Report an error'],
    ['Back to all news'],
    ['Load more'],
    ['3 min read'],
    ['Reading time: 3 minutes'],
    ['Photo gallery'],
    ['Enlarge image'],
    ['Click to expand'],
    ['Listen to this article 4 min'],
    ['Next article'],
    ['Previous article: Ferries to leave from the old basin'],
    ['Our Standards: The Harbor Trust Principles.'],
    ['Thanks for reading!'],
    ['Support independent journalism. Donate today.'],
  ])('%s', (words) => {
    expect(kept(amid(words))).not.toContain(words);
    expect(kept(below(words))).not.toContain(words);
  });
});

describe('what stands above the headline goes', () => {
  test.each([
    ['Share this: Facebook | X | Copy link'],
    ['HOME | FOOTBALL | TRANSFERS | FIXTURES'],
    ['Home > Economy > Trade'],
    ['Skip to main content | Français'],
    ['Harbor Gazette – News from the coast'],
    ['The Harbor Ledger\n\nLIMA / HARBOR LEDGER / May 2, 2023'],
    ['Breaking: Ferry runs aground off Paita'],
  ])('%s', (words) => {
    expect(kept(above(words))).not.toContain(words);
    expect(readManuscript(above(words)).title).toBe(TITLE);
  });
});

describe('teasers of other articles go', () => {
  const page = (more: string) =>
    `<!doctype html><html><body><article><h1>${TITLE}</h1><p>May 2, 2023</p><p>${LEAD}</p><p>${NEXT}</p>${more}<p>${LAST}</p></article></body></html>`;
  const teaser = 'Ferry runs aground off Paita and is pulled free after six hours';
  test.each<[string, string]>([
    ['a link in a box', `<div class="related"><a href="/a">${teaser}</a></div>`],
    [
      'a list of links',
      `<ul><li><a href="/a">${teaser}</a></li><li><a href="/b">Won slips for a third day</a></li></ul>`,
    ],
    [
      'an aside with a picture',
      `<aside><h4>Related</h4><a href="/a"><img src="x.jpg" alt=""><span>${teaser}</span></a></aside>`,
    ],
    ['a heading that is a link', `<section><h2>More on this story</h2><h3><a href="/a">${teaser}</a></h3></section>`],
    [
      'a teaser with its lead',
      `<section class="read-more"><h2>Read next</h2><div><h3><a href="/a">${teaser}</a></h3><p><a href="/a">The ship had left the old basin an hour before, the port said.</a></p></div></section>`,
    ],
  ])('%s', (_, more) => {
    const text = kept(page(more)).join('\n');
    expect(text).toContain(LAST);
    expect(text).not.toContain(teaser);
    expect(text).not.toContain('The ship had left');
  });
});

describe('an index is no article', () => {
  const teasers = [
    ['Ferry runs aground off Paita', 'A ferry with 40 passengers ran aground on Monday and was pulled free.'],
    ['Won slips for a third day', 'The currency lost 2 percent against the dollar on Monday, traders said.'],
    ['Museum opens new wing', 'Four thousand visitors came to see the hall of maps on its first day.'],
    ['Storm closes the pass', 'The road over the pass was closed on Sunday after a fall of snow.'],
    ['Bakers win their case', 'A court ruled that bread may be sold by the slice, as it was before.'],
    ['Two held over stolen masks', 'Police said they had found the masks in a barn near the border.'],
  ] as const;
  test('a page of linked headlines with leads', () => {
    const page = `<!doctype html><html><body><h1>News</h1>${teasers.map(([title, lead], i) => `<article><h2><a href="/${i}">${title}</a></h2><p>${lead}</p><a href="/${i}">Read more</a></article>`).join('')}</body></html>`;
    expect(() => readManuscript(page)).toThrow(/^a list of 6 other articles and no article itself; open one/);
  });
  test('a page of linked teasers with days', () => {
    const page = `<!doctype html><html><body><h1>Latest</h1><ul>${teasers.map(([title, lead], i) => `<li><a href="/${i}"><h3>${title}</h3><p>${lead}</p><time datetime="2023-05-0${i + 1}">May ${i + 1}, 2023</time></a></li>`).join('')}</ul></body></html>`;
    expect(() => readManuscript(page)).toThrow(/^a list of 6 other articles and no article itself; open one/);
  });
  test('Markdown of linked headlines', () => {
    const text = `# Latest news\n\n${teasers.map(([title, lead], i) => `## [${title}](https://harbor.example/${i})\n\n${lead}`).join('\n\n')}\n`;
    expect(() => readManuscript(text)).toThrow(/^a list of 6 other articles and no article itself; open one/);
  });
  test('pasted headlines with days', () => {
    const text = `Latest news\n\n${teasers.map(([title, lead], i) => `${title}\nMay ${i + 1}, 2023\n${lead}\nRead more`).join('\n\n')}\n`;
    expect(() => readManuscript(text)).toThrow(/^a list of 6 other articles and no article itself; open one/);
  });
  test('an article with headings over every paragraph is one', () => {
    const text = `# ${TITLE}\n\nMay 2, 2023\n\n${LEAD}\n\n## The vote\n\n${NEXT}\n\n## The fees\n\n${LAST}\n\n## What follows\n\nThe builders are to begin in June, and they have a year.\n\n## The cost\n\nIt comes to 40 million soles, of which the city pays half.\n`;
    expect(isArticle(readManuscript(text))).toBe(true);
  });
  test('a briefing whose items are linked within their text is one', () => {
    const page = `<!doctype html><html><body><article><h1>${TITLE}</h1><p>May 2, 2023</p>${teasers.map(([title, lead]) => `<h2>${title}</h2><p>${lead.replace('on Monday', '<a href="/x">on Monday</a>')} ${NEXT}</p>`).join('')}</article></body></html>`;
    expect(isArticle(readManuscript(page))).toBe(true);
  });
});
