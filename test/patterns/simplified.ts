import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/**
 * Stands for all letters: printable ASCII, and of every class that patterns tell apart one more. What a pattern itself
 * writes out is added.
 */
const ALPHABET = [
  ...Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)),
  ...'\n\t\u00a0éÉßªǅʰ가中\u0301\u20dd²٣Ⅷ“”‘’…–—·€©№\u200b\u2028',
];
/** Repetitions from here on are as good as any number; fewer are a factor, and are checked with two. */
const MANY = 100;
const FEW = 2;

/** How far a pattern is simplified: the further, the more it may seem to try. */
export interface Coarseness {
  /** Every counted repetition is any number. */
  readonly uncounted: boolean;
  /** Letters are one where no unbounded repetition tells them apart, and words two letters long. */
  readonly alike: boolean;
}

/**
 * Patterns that together try at least as much as the given one, and that the checker decides at once: counted
 * repetitions as few or as any number, what is looked for ahead or behind by itself, and letters as one where no
 * unbounded repetition tells them apart. What repeats nothing without end is left out: it is linear.
 */
export function simplified(source: string, flags: string, { uncounted, alike }: Coarseness): string[] {
  const many = uncounted ? 2 : MANY;
  const { pattern } = new RegExpParser().parseLiteral(`/${new RegExp(source, flags).source}/${flags}`);
  const folds = flags.includes('i');
  const own = [...source].filter((letter) => letter > '~');
  const alphabet = [...new Set([...ALPHABET, ...own].map((letter) => (folds ? letter.toLowerCase() : letter)))];
  const asides: string[] = [];
  const classes = new Map<string, ReadonlySet<string>>();
  const repeated = new Set<string>();
  visitRegExpAST(pattern, {
    onQuantifierEnter: ({ max, element }) => {
      if (max >= many) visitRegExpAST(element, { onCharacterClassEnter: seen, onCharacterSetEnter: seen });
    },
  });
  function seen({ raw }: AST.CharacterClass | AST.CharacterSet): void {
    repeated.add(raw);
  }
  // Letters are one where they are the same to all that is repeated, and to the marks between words.
  const tellers = [...repeated].map(within);
  const kindOf = (letter: string) =>
    `${/\w/.test(letter)} ${letter === '\n'} ${tellers.map((each) => each.has(letter))}`;
  const firsts = new Map<string, string>();
  for (const letter of alphabet) if (!firsts.has(kindOf(letter))) firsts.set(kindOf(letter), letter);
  const standIn = (letter: string) => (!alike ? letter : (firsts.get(kindOf(letter)) ?? letter));

  function either(alternatives: readonly AST.Alternative[], backwards: boolean): string {
    // Different words of one length never fit at one place, though their stand-ins would.
    const words = new Map<string, string>();
    const branches = alternatives.map(({ elements, raw }) => {
      const parts = (backwards ? elements.toReversed() : elements).map((each) => part(each, backwards));
      // Of a word two letters do: as a bridge between repetitions it is as good as a longer one.
      const text = parts
        .filter((each, i) => !alike || each.length > 6 || each !== parts[i - 1] || each !== parts[i - 2])
        .join('');
      if (!elements.every(({ type }) => type === 'Character')) return text;
      const like = words.get(text);
      words.set(text, raw);
      return like === undefined || like === raw ? text : null;
    });
    return branches.filter((each) => each !== null).join('|');
  }

  function part(node: AST.Element, backwards: boolean): string {
    switch (node.type) {
      case 'Character': {
        const letter = String.fromCodePoint(node.value);
        return escaped(standIn(folds ? letter.toLowerCase() : letter));
      }
      case 'CharacterSet':
      case 'CharacterClass':
        return classOf(node.raw);
      case 'Assertion':
        if (node.kind === 'word') return node.negate ? '\\B' : '\\b';
        if (!('alternatives' in node)) return (node.kind === 'start') === backwards ? '$' : '^';
        asides.push(either(node.alternatives, node.kind === 'lookbehind'));
        return '';
      case 'Group':
      case 'CapturingGroup':
        return `(?:${either(node.alternatives, backwards)})`;
      case 'Quantifier':
        return `(?:${part(node.element, backwards)})${timesOf(node, many)}`;
      default:
        throw new Error(`/${source}/${flags}: ${node.type} is not looked through; write the pattern without it`);
    }
  }

  function within(raw: string): ReadonlySet<string> {
    let letters = classes.get(raw);
    if (!letters) {
      const one = new RegExp(`^(?:${raw})$`, flags.replace(/[^iusv]/g, ''));
      letters = new Set(alphabet.filter((letter) => one.test(letter)));
      classes.set(raw, letters);
    }
    return letters;
  }

  /** Only the letters of the alphabet that are in it. */
  function classOf(raw: string): string {
    const letters = [...new Set([...within(raw)].map(standIn))];
    return letters.length === 0 ? '[^\\s\\S]' : `[${letters.map(escaped).join('')}]`;
  }

  const branches = pattern.alternatives.map((each) => either([each], false));
  return [...new Set([...branches, ...asides])].filter((each) => /\{\d,\}/.test(each));
}

function timesOf({ min, max, greedy }: AST.Quantifier, many: number): string {
  const least = Math.min(min, FEW);
  const most = max >= many ? '' : Math.max(least, Math.min(max, FEW));
  return `{${least},${most}}${greedy ? '' : '?'}`;
}

function escaped(letter: string): string {
  return /[\w ]/.test(letter) ? letter : `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
