import { describe, expect, test } from 'vitest';
import { readKorean } from '../../src/language/korean/read.ts';

const read = (text: string) => readKorean(text, () => null).english;

describe('several question words of one clause', () => {
  test('each asks once', () => {
    const asked = read('누가 언제 어디서 참석해?').match(/[^?]+\?/g) ?? [];
    expect(asked).toHaveLength(3);
    expect(new Set(asked).size).toBe(3);
  });

  test('however many they are, few are asked', () => {
    expect(read('누가 회담 '.repeat(15)).length).toBeLessThan(2000);
  });
});
