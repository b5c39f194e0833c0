/** As much of a key as node:readline tells of it. */
export interface Typed {
  readonly sequence?: string | undefined;
  readonly name?: string | undefined;
  readonly ctrl?: boolean | undefined;
}

const NAMED = new Set(['escape', 'up', 'down', 'left', 'right', 'tab', 'backspace', 'space']);

/** A key by one name: "enter", "escape", "left", "ctrl-c", or the character itself. */
export function keyOf({ sequence = '', name, ctrl }: Typed): string {
  if (ctrl && name) return `ctrl-${name}`;
  if (name === 'return' || name === 'enter') return 'enter';
  if (name !== undefined && NAMED.has(name)) return name;
  return sequence;
}

/** The signs by which entries of a list are chosen, in their order. */
export const SIGNS = [...'123456789abcdefghijklmnopqrstuvwxyz'];

/** What each key does to a reading, in the order in which they are told. */
export const KEYS: readonly (readonly [key: string, does: string])[] = [
  ['enter', 'right'],
  ['space', 'all of this sentence right'],
  ['d', 'drop'],
  ['1-9', 'correct a part'],
  ['+', 'add a part'],
  ['t', 'its time'],
  ['n', 'denied or not'],
  ['p', 'planned, possible …'],
  ['s', 'who says so'],
  ['=', 'two names are one'],
  ['j', 'join with another event'],
  ['m', 'main event'],
  ['e', 'name the event'],
  ['→', 'later'],
  ['←', 'back'],
  ['u', 'undo'],
  ['q', 'leave'],
];
