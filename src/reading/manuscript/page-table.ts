import type { PageNode } from './drawn.ts';

/** What no cell of a table of values holds: such a table lays out a page. */
const OF_PAGES = new Set('p div h1 h2 h3 h4 h5 h6 article section table ul ol form'.split(' '));
/** More nodes are looked at in no table; all of its words stay as they stand. */
const MOST_NODES = 20_000;
const LONGEST_CELL = 200;

interface Cell {
  readonly text: string;
  readonly head: boolean;
}

/**
 * The rows of a table of values, one a line: "Paita, Ships: 96, Fee: 9 soles" by its column heads, "Paita: 96" without;
 * null for a table that lays out a page.
 */
export function rowsOf(table: PageNode): string[] | null {
  const rows = cellsOf(table);
  if (!rows || rows.length < 2 || Math.max(...rows.map((row) => row.length)) < 2) return null;
  const [first = [], ...rest] = rows;
  const titled = first.length > 1 && first.every(({ head }) => head);
  const heads = titled ? first.map(({ text }) => text) : null;
  return (heads ? rest : rows).flatMap((row) => lineOf(row, heads) ?? []);
}

function lineOf(row: readonly Cell[], heads: readonly string[] | null): string | null {
  const [label = { text: '' }, ...values] = row;
  const told = values.flatMap(({ text }, i) => {
    const head = heads?.[i + 1] ?? '';
    return text === '' ? [] : [head === '' ? text : `${head}: ${text}`];
  });
  if (told.length === 0) return label.text || null;
  if (label.text === '') return told.join(', ');
  return `${label.text}${heads ? ',' : ':'} ${told.join(', ')}`;
}

/** The cells by row, or null where one holds more than a value. */
function cellsOf(table: PageNode): Cell[][] | null {
  const rows: Cell[][] = [];
  let seen = 0;
  let node: PageNode | null = table.firstChild;
  while (node && node !== table) {
    if (++seen > MOST_NODES) return null;
    const name = node.localName ?? '';
    if (OF_PAGES.has(name)) return null;
    if (name === 'tr') rows.push([]);
    if (name === 'td' || name === 'th') {
      const text = (node.textContent ?? '').replace(/\s+/g, ' ').trim();
      if (text.length > LONGEST_CELL) return null;
      rows.at(-1)?.push({ text, head: name === 'th' });
    }
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== table && !node.nextSibling) node = node.parentNode;
    node = !node || node === table ? null : node.nextSibling;
  }
  return rows.filter((row) => row.length > 0);
}
