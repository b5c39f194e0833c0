import { describe, expect, test } from 'vitest';
import { readQuestion } from '../../../../src/language/en/syntax/question.ts';
import { treeOf } from '../../../../src/language/en/syntax/read.ts';
import { wholeAsked } from '../../../../src/language/en/syntax/whole.ts';

const asked = (text: string) => wholeAsked(readQuestion(treeOf(text)));

describe('what speaks of more than an account does not ask for the whole of it', () => {
  test.each([
    'What happened in Lima?',
    'What is the joint statement about?',
    'Who wrote the article?',
    'When does it happen?',
    'Why is this news?',
    'What is the main reason for the visit?',
    'Tell me about the bridge',
    'What is the second point on the list?',
  ])('%s', (text) => expect(asked(text)).toBeNull());
});

describe('an account, whatever is said beside', () => {
  test.each([
    'What is this about?',
    'can someone sum this up?',
    "what's this statement about in a nutshell?",
    'give me the gist',
    'I have no time, main points please',
    'In two sentences, what is the report about?',
    'tldr',
    'key takeaways?',
    'Explain this article',
  ])('%s', (text) => expect(asked(text)).toBe('account'));
});

describe('what was spoken of, or else the account', () => {
  test.each(['What happened?', "so what's going on?", 'havent read it, whats it about?', 'what did i miss'])(
    '%s',
    (text) => expect(asked(text)).toBe('spoken-of'),
  );
});
