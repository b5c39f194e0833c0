import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const TITLE = 'Quay to grow by a third';
const LEAD =
  'The harbor council met in Lima on Monday and agreed to widen the northern quay by next summer, after a dispute of years.';
const NEXT =
  'Ships will wait outside until the work is done, the council said, and the ferries will leave from the old basin.';
const LAST = 'The chair, Ada Fenwick, said that nobody would lose a berth, and that the fees would stay as they are.';
const HEAD = `<h1>${TITLE}</h1><p>By Jane Doeberg</p><p>Published May 2, 2023</p>`;
const page = (body: string) =>
  `<!doctype html><html lang="en"><head><title>${TITLE}</title></head><body><main><article>${HEAD}${body}</article></main></body></html>`;
const plain = (body: string) => `${TITLE}\n\nBy Jane Doeberg\n\nMay 2, 2023\n\n${body}`;
const paragraphs = (raw: string) => {
  const { text, blocks } = readManuscript(raw);
  return blocks.flatMap(({ kind, start, end }) => (kind === 'paragraph' ? [text.slice(start, end)] : []));
};
const kept = (raw: string) => {
  const { text, blocks } = readManuscript(raw);
  return blocks.map(({ start, end }) => text.slice(start, end));
};

describe('paragraphs of a page', () => {
  const p = (...words: string[]) => words.map((each) => `<p>${each}</p>`).join('');
  test.each<[string, string, readonly string[]]>([
    [
      'a drop cap in a span',
      `<p><span class="dropcap">T</span>${LEAD.slice(1)}</p>${p(NEXT, LAST)}`,
      [LEAD, NEXT, LAST],
    ],
    [
      'a drop cap in a box of its own',
      `<p><div class="drop-cap">T</div>${LEAD.slice(1)}</p>${p(NEXT, LAST)}`,
      [LEAD, NEXT, LAST],
    ],
    [
      'a drop cap that stands apart by a space',
      `<p><span class="first-letter">T</span> ${LEAD.slice(1)}</p>${p(NEXT, LAST)}`,
      [LEAD, NEXT, LAST],
    ],
    [
      'a first word in small capitals',
      `<p><span class="lead-in">The harbor council</span>${LEAD.slice(18)}</p>${p(NEXT, LAST)}`,
      [LEAD, NEXT, LAST],
    ],
    ['a lead in an h2', `<h2>${LEAD}</h2>${p(NEXT, LAST)}`, [LEAD, NEXT, LAST]],
    ['a lead in an h3 with a class', `<h3 class="standfirst">${LEAD}</h3>${p(NEXT, LAST)}`, [LEAD, NEXT, LAST]],
    ['a lead in a header', `<header><p class="dek">${LEAD}</p></header>${p(NEXT, LAST)}`, [LEAD, NEXT, LAST]],
    ['a paragraph that is one link', `${p(LEAD)}<p><a href="/fees">${LAST}</a></p>${p(NEXT)}`, [LEAD, LAST, NEXT]],
    [
      'a sentence that is one link and short',
      `${p(LEAD)}<p><a href="/fees">The fees stay.</a></p>${p(NEXT)}`,
      [LEAD, 'The fees stay.', NEXT],
    ],
    [
      'list items behind a colon',
      `${p(LEAD, 'The council set three conditions:')}<ul><li>no work at night</li><li>a quay for ferries</li><li>fees as before</li></ul>${p(NEXT)}`,
      [LEAD, 'The council set three conditions:', 'no work at night', 'a quay for ferries', 'fees as before', NEXT],
    ],
    [
      'list items that are links and end as sentences',
      `${p(LEAD, 'It decided:')}<ul><li><a href="/a">No ship may anchor at night in the basin.</a></li><li><a href="/b">Ferries leave from the old basin.</a></li></ul>${p(NEXT)}`,
      [LEAD, 'It decided:', 'No ship may anchor at night in the basin.', 'Ferries leave from the old basin.', NEXT],
    ],
    [
      'a list in a definition',
      `${p(LEAD)}<dl><dt>Cost</dt><dd>It comes to 40 million soles in all.</dd></dl>${p(NEXT)}`,
      [LEAD, 'It comes to 40 million soles in all.', NEXT],
    ],
    [
      'a table with heads',
      `${p(LEAD)}<table><thead><tr><th>Port</th><th>Ships</th><th>Fee</th></tr></thead><tbody><tr><td>Lima</td><td>410</td><td>12 soles</td></tr><tr><td>Paita</td><td>96</td><td>9 soles</td></tr></tbody></table>${p(NEXT)}`,
      [LEAD, 'Lima, Ships: 410, Fee: 12 soles', 'Paita, Ships: 96, Fee: 9 soles', NEXT],
    ],
    [
      'a table without heads',
      `${p(LEAD)}<table><tr><td>Lima</td><td>410</td></tr><tr><td>Paita</td><td>96</td></tr></table>${p(NEXT)}`,
      [LEAD, 'Lima: 410', 'Paita: 96', NEXT],
    ],
    [
      'a correction note',
      `${p(LEAD, NEXT)}<p class="correction"><em>Correction: An earlier version of this article misstated the number of ships.</em></p>`,
      [LEAD, NEXT, 'Correction: An earlier version of this article misstated the number of ships.'],
    ],
    [
      'an editor’s note',
      `${p(LEAD, NEXT)}<div class="note">Editor’s note: The chair’s name was misspelled in a first version.</div>`,
      [LEAD, NEXT, 'Editor’s note: The chair’s name was misspelled in a first version.'],
    ],
    [
      'a quotation in a block',
      `${p(LEAD)}<blockquote><p>“Nobody will lose a berth.”</p></blockquote>${p(NEXT)}`,
      [LEAD, '“Nobody will lose a berth.”', NEXT],
    ],
    ['a short paragraph amid long ones', `${p(LEAD)}<p>No one laughed.</p>${p(NEXT)}`, [LEAD, 'No one laughed.', NEXT]],
    ['a question as a paragraph', `${p(LEAD)}<p>Why now?</p>${p(NEXT)}`, [LEAD, 'Why now?', NEXT]],
    [
      'a box with facts',
      `${p(LEAD, NEXT)}<aside class="factbox"><h3>The quay in figures</h3><p>The quay is 410 metres long and was built in 1923.</p></aside>${p(LAST)}`,
      [LEAD, NEXT, 'The quay is 410 metres long and was built in 1923.', LAST],
    ],
    ['a live blog of two entries', `${p(LEAD)}<h3>10:12</h3>${p(NEXT)}<h3>11:40</h3>${p(LAST)}`, [LEAD, NEXT, LAST]],
    ['breaks instead of paragraphs', `<p>${LEAD}<br><br>${NEXT}<br/><br/>${LAST}</p>`, [LEAD, NEXT, LAST]],
    [
      'a head of lines broken by hand',
      `<p>Ministry of Ports<br>Press Release No. 88/2023<br>Lima, 2 May 2023</p>${p(LEAD, NEXT)}`,
      [LEAD, NEXT],
    ],
    [
      'a line broken within a sentence',
      `<p>The harbor council met in Lima on Monday,<br>and agreed to widen the northern<br/>quay by next summer.</p>${p(NEXT)}`,
      ['The harbor council met in Lima on Monday, and agreed to widen the northern quay by next summer.', NEXT],
    ],
    ['boxes instead of paragraphs', `<div>${LEAD}</div><div>${NEXT}</div><div>${LAST}</div>`, [LEAD, NEXT, LAST]],
    [
      'an abbreviation with its long form',
      `<p>The <abbr title="International Maritime Organization">IMO</abbr> agreed on Monday to the plan of the council for the northern quay.</p>${p(NEXT)}`,
      ['The IMO agreed on Monday to the plan of the council for the northern quay.', NEXT],
    ],
  ])('%s', (_, body, expected) => expect(paragraphs(page(body))).toEqual(expected));
});

describe('paragraphs of Markdown', () => {
  test.each<[string, string, readonly string[]]>([
    [
      'list items behind a colon',
      `${LEAD}\n\nThe council set three conditions:\n\n- no work at night\n- a quay for ferries\n- fees as before\n\n${NEXT}`,
      [LEAD, 'The council set three conditions:', 'no work at night', 'a quay for ferries', 'fees as before', NEXT],
    ],
    [
      'list items at the end',
      `${LEAD}\n\n${NEXT}\n\nThe conditions:\n\n* no work at night\n* fees as before`,
      [LEAD, NEXT, 'The conditions:', 'no work at night', 'fees as before'],
    ],
    [
      'a table',
      `${LEAD}\n\n| Port | Ships | Fee |\n|------|------:|-----|\n| Lima | 410 | 12 soles |\n| Paita | 96 | 9 soles |\n\n${NEXT}`,
      [LEAD, '| Port | Ships | Fee |', '| Lima | 410 | 12 soles |', '| Paita | 96 | 9 soles |', NEXT],
    ],
    ['a lead in bold', `**${LEAD}**\n\n${NEXT}`, [LEAD, NEXT]],
    ['a lead as a heading', `## ${LEAD}\n\n${NEXT}`, [LEAD, NEXT]],
    ['a lead in italics', `_${LEAD}_\n\n${NEXT}`, [LEAD, NEXT]],
    [
      'a quotation',
      `${LEAD}\n\n> “Nobody will lose a berth,” she said.\n\n${NEXT}`,
      [LEAD, '“Nobody will lose a berth,” she said.', NEXT],
    ],
    [
      'a paragraph that is one link',
      `${LEAD}\n\n[${LAST}](https://harbor.example/fees)\n\n${NEXT}`,
      [LEAD, LAST, NEXT],
    ],
    [
      'a correction in italics',
      `${LEAD}\n\n${NEXT}\n\n*Correction, May 3: the fee is 12 soles, not 20.*`,
      [LEAD, NEXT, 'Correction, May 3: the fee is 12 soles, not 20.'],
    ],
    ['numbered points', `1. ${LEAD}\n\n2. ${NEXT}\n\n3. ${LAST}`, [`1. ${LEAD}`, `2. ${NEXT}`, `3. ${LAST}`]],
  ])('%s', (_, body, expected) =>
    expect(paragraphs(`# ${TITLE}\n\n*Harbor Gazette · May 2, 2023 · by Jane Doeberg*\n\n${body}\n`)).toEqual(expected),
  );
});

describe('paragraphs of plain text', () => {
  test.each<[string, string, readonly string[]]>([
    ['a drop cap on a line of its own', `T\n${LEAD.slice(1)}\n\n${NEXT}`, [`T\n${LEAD.slice(1)}`, NEXT]],
    [
      'list items behind a colon',
      `${LEAD}\n\nThe council set three conditions:\n• no work at night\n• a quay for ferries\n\n${NEXT}`,
      [LEAD, 'The council set three conditions:', 'no work at night', 'a quay for ferries', NEXT],
    ],
    [
      'items with dashes',
      `${LEAD}\n\nThe council set two conditions:\n– no work at night\n– a quay for ferries\n\n${NEXT}`,
      [LEAD, 'The council set two conditions:', 'no work at night', 'a quay for ferries', NEXT],
    ],
    [
      'items with letters',
      `${LEAD}\n\nThe council set two conditions:\n(a) no work at night;\n(b) a quay for ferries.\n\n${NEXT}`,
      [LEAD, 'The council set two conditions:', '(a) no work at night;', '(b) a quay for ferries.', NEXT],
    ],
    [
      'a table with tabs',
      `${LEAD}\n\nPort\tShips\nLima\t410\nPaita\t96\n\n${NEXT}`,
      [LEAD, 'Port\tShips', 'Lima\t410', 'Paita\t96', NEXT],
    ],
    [
      'a correction note',
      `${LEAD}\n\n${NEXT}\n\nCorrection: An earlier version gave the fee as 20 soles.`,
      [LEAD, NEXT, 'Correction: An earlier version gave the fee as 20 soles.'],
    ],
    [
      'a clarification',
      `${LEAD}\n\n${NEXT}\n\nClarification (May 3): the fee is that of ferries.`,
      [LEAD, NEXT, 'Clarification (May 3): the fee is that of ferries.'],
    ],
    ['a short last paragraph', `${LEAD}\n\n${NEXT}\n\nNobody objected.`, [LEAD, NEXT, 'Nobody objected.']],
    [
      'a question and its answer',
      `${LEAD}\n\nQ: Who pays?\n\nA: The city pays for all of it.\n\n${NEXT}`,
      [LEAD, 'Q: Who pays?', 'A: The city pays for all of it.', NEXT],
    ],
    [
      'speakers of an interview',
      `${LEAD}\n\nFENWICK: Nobody will lose a berth.\n\n${NEXT}`,
      [LEAD, 'FENWICK: Nobody will lose a berth.', NEXT],
    ],
  ])('%s', (_, body, expected) => expect(paragraphs(plain(body))).toEqual(expected));
});

test('a paragraph without a full stop', () => {
  expect(kept(page(`<p>${LEAD}</p><p>The vote was seven to four</p><p>${NEXT}</p>`))).toContain(
    'The vote was seven to four',
  );
});

test('a note of what was amended stays, a bare day of change does not make the article', () => {
  expect(kept(plain(`${LEAD}\n\n${NEXT}\n\nThis article was amended on May 3, 2023 to correct a name.`)).at(-1)).toBe(
    'This article was amended on May 3, 2023 to correct a name.',
  );
});
