import { readFileSync } from 'node:fs';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import { doorsOf } from '../hostile/doors.ts';

const QUESTIONS = 'test/gold/talks.jsonl';
const ARTICLE = 'test/reading/articles/summit-planned.txt';
const KOREAN = ['누가 참석합니까?', '회담은 언제 어디에서 열리나요?', 'Zork가 누구야?'];

/** Everything once that takes text, so that all patterns are put together that are put together at all. */
export function exercise(): void {
  const questions = readFileSync(QUESTIONS, 'utf8').trim().split('\n');
  const texts = [
    ...questions.map((line) => (JSON.parse(line) as { question: string }).question),
    ...KOREAN,
    readFileSync(ARTICLE, 'utf8'),
  ];
  for (const { take } of doorsOf(loadKnowledge('knowledge'))) for (const text of texts) take(text);
}
