import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { attachmentOf, tokenisationOf } from './attachment.ts';
import { asTyped, type GoldTree, readTrees } from './treebank.ts';

const TREES = `# text = Who was sold ships, Anna?
1\tWho\twho\tPRON\tWP\t_\t3\tnsubj:pass\t_\t_
2\twas\tbe\tAUX\tVBD\t_\t3\taux:pass\t_\t_
3\tsold\tsell\tVERB\tVBN\t_\t0\troot\t_\t_
4\tships\tship\tNOUN\tNNS\t_\t3\tobj\t_\t_
5\t,\t,\tPUNCT\t,\t_\t6\tpunct\t_\t_
6\tAnna\tAnna\tPROPN\tNNP\t_\t3\tvocative\t_\t_
7\t?\t?\tPUNCT\t.\t_\t3\tpunct\t_\t_

# text = Don't!
1-2\tDon't\t_\t_\t_\t_\t_\t_\t_\t_
1\tDo\tdo\tVERB\tVB\t_\t0\troot\t_\t_
2\tn't\tnot\tPART\tRB\t_\t1\tadvmod\t_\t_
3\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\t_
`;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'attache-trees-'));
  writeFileSync(path.join(folder, 'trees.conllu'), TREES);
  writeFileSync(path.join(folder, 'trees.conllu.gz'), gzipSync(TREES));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const trees = (name = 'trees.conllu') => readTrees(path.join(folder, name));

test('trees are read from CoNLL-U, packed or not', () => {
  expect(trees('trees.conllu.gz')).toEqual(trees());
  expect(trees().map(({ words }) => words.length)).toEqual([7, 3]);
  expect(trees()[1]).toMatchObject({ text: "Don't!", words: ['Do', "n't", '!'], heads: [-1, 0, 0] });
});

test('marks are left out, labels cut at the colon, and the tags are the own ones', () => {
  const tree = {
    upos: ['PRON', 'AUX', 'NOUN', 'NOUN', 'PUNCT', 'PROPN', 'PUNCT'],
    xpos: ['WP', 'VBD', 'VBN', 'NNS', ',', 'NNP', '.'],
    // The comma's head is wrong, and so is that of "Anna"; the label of "ships" is.
    heads: [2, 2, -1, 2, 0, 3, 2],
    deprels: ['nsubj', 'aux', 'root', 'iobj', 'punct', 'vocative', 'punct'],
  };
  const found = attachmentOf(trees().slice(0, 1), () => tree);
  expect(found).toEqual({ sentences: 1, words: 5, uas: 4 / 5, las: 3 / 5, tags: 4 / 5, lemmas: 1 });
});

test('typed in a chat a sentence is in lower case and has no marks', () => {
  expect(asTyped(trees()[0] as GoldTree)).toMatchObject({
    words: ['who', 'was', 'sold', 'ships', 'anna'],
    heads: [2, 2, -1, 2, 2],
    deprels: ['nsubj:pass', 'aux:pass', 'root', 'obj', 'vocative'],
  });
});

test('tokens are right where both their ends are', () => {
  expect(tokenisationOf(trees())).toBe(1);
  const [first] = trees();
  // As one token too few and one too many: 5 of 6 and of 7 are right.
  const other = { ...first, words: ['Who', 'was', 'sold', 'ships,', 'Anna', '?'] } as GoldTree;
  expect(tokenisationOf([other])).toBeCloseTo((2 * 5) / (6 + 7));
});
