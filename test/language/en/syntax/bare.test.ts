import { describe, expect, test } from 'vitest';
import { isBare } from '../../../../src/language/en/syntax/bare.ts';

describe('of a bare phrase nothing is said', () => {
  test.each([
    'lol ok',
    'so cool!',
    'Great news',
    'the new bridge',
    'what a day',
    'good evening everybody',
    '+1',
    'Not again...',
    'sweet dreams',
    'first!',
  ])('%s', (text) => expect(isBare(text)).toBe(true));
});

describe('a sentence and what is cut short of one say something', () => {
  test.each([
    'It rains.',
    'He is a liar.',
    'Bridge closed',
    'Ferry strike over in Santander',
    'Minister resigns',
    'No deal with Norway.',
    '300 workers on strike',
    'See you tomorrow.',
    'The president in Lima, the talks postponed',
    'They agree',
  ])('%s', (text) => expect(isBare(text)).toBe(false));
});
