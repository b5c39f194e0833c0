import type { Terminal } from '../terminal.ts';
import { widthOf } from '../wrap.ts';

const INDENT = '  ';

/** Keys with what they do, as many on a line as there is room for. */
export function legend(pairs: readonly (readonly [string, string])[], { columns, paint }: Terminal): string[] {
  const lines: { text: string; width: number }[] = [];
  for (const [key, does] of pairs) {
    const told = clip(does, columns - INDENT.length - widthOf(key) - 1);
    const width = widthOf(key) + 1 + widthOf(told);
    const shown = `${paint('bold', key)} ${paint('dim', told)}`;
    const line = lines.at(-1);
    if (line && line.width + 3 + width <= columns - INDENT.length) {
      line.text += `   ${shown}`;
      line.width += 3 + width;
    } else lines.push({ text: shown, width });
  }
  return lines.map(({ text }) => INDENT + text);
}

/** Entries in as many columns as there is room for, downwards. */
export function columnsOf(given: readonly string[], { columns }: Terminal): string[] {
  const entries = given.map((each) => clip(each, columns - INDENT.length));
  const width = Math.max(...entries.map(widthOf)) + 3;
  const count = Math.max(1, Math.floor((columns - INDENT.length) / width));
  const rows = Math.ceil(entries.length / count);
  return Array.from({ length: rows }, (_, row) =>
    (
      INDENT +
      entries
        .filter((__, i) => i % rows === row)
        .map((each) => each + ' '.repeat(width - widthOf(each)))
        .join('')
    ).trimEnd(),
  );
}

/** A text cut where it takes more columns than there are. */
export function clip(text: string, most: number): string {
  if (widthOf(text) <= most) return text;
  let cut = text;
  while (widthOf(cut) > Math.max(1, most - 1)) cut = cut.slice(0, -1);
  return `${cut}…`;
}
