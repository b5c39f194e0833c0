import { describe, expect, test } from 'vitest';
import { type ParsedSentence, type ParsedToken, read } from '../../../../src/language/en/parse/parse.ts';

/** The tree as "word label head" of the words that are asked for, the root's head as 0. */
function arcsOf({ tokens }: ParsedSentence): string[] {
  const arc = ({ text, deprel, head }: ParsedToken) => `${text} ${deprel} ${tokens[head]?.text ?? 0}`;
  return tokens.map(arc);
}

describe('who did what to whom', () => {
  test.each([
    [
      'passives',
      'The ship was sold by the bank.',
      ['ship nsubj:pass sold', 'was aux:pass sold', 'bank obl:agent sold'],
    ],
    [
      'passives without an agent',
      'Three bridges were closed on Monday.',
      ['bridges nsubj:pass closed', 'Monday obl closed'],
    ],
    ['two objects', 'She gave him a letter.', ['She nsubj gave', 'him iobj gave', 'letter obj gave']],
    [
      'copulas',
      'Anna Berg is the head of the union.',
      ['Anna nsubj head', 'is cop head', 'head root 0', 'union nmod head'],
    ],
    ['negation', 'They will not meet in Bergen.', ['They nsubj meet', 'not advmod meet', 'Bergen obl meet']],
    ['control', 'The minister agreed to send money.', ['minister nsubj agreed', 'send xcomp agreed', 'money obj send']],
  ])('%s', (_, text, arcs) => {
    expect(arcsOf(read(text))).toEqual(expect.arrayContaining(arcs));
  });
});

describe('clauses in clauses, and names beside names', () => {
  test.each([
    [
      'relative clauses',
      'The judge who wrote the report has resigned.',
      ['judge nsubj resigned', 'who nsubj wrote', 'wrote acl:relcl judge', 'report obj wrote'],
    ],
    [
      'participles',
      'The letter signed by Berg arrived.',
      ['letter nsubj arrived', 'signed acl letter', 'Berg obl:agent signed'],
    ],
    ['verbs joined', 'The bank bought and sold ships.', ['bank nsubj bought', 'sold conj bought']],
    ['subjects joined', 'Anna and Peter met in Oslo.', ['Anna nsubj met', 'Peter conj Anna', 'Oslo obl met']],
    [
      'appositions',
      'Anna Berg, a retired judge, leads the talks.',
      ['Anna nsubj leads', 'judge appos Anna', 'talks obj leads'],
    ],
    ['possessors', "The union's head resigned.", ['head nsubj resigned', 'union nmod:poss head']],
    [
      'reported speech',
      'The company said that it would pay.',
      ['company nsubj said', 'pay ccomp said', 'it nsubj pay'],
    ],
    ['reports before the speaker', 'The deal is dead, Berg said.', ['Berg nsubj said']],
    [
      'conditions',
      'The strike ends if the court agrees.',
      ['strike nsubj ends', 'agrees advcl ends', 'court nsubj agrees'],
    ],
  ])('%s', (_, text, arcs) => {
    expect(arcsOf(read(text))).toEqual(expect.arrayContaining(arcs));
  });
});

describe('questions', () => {
  test.each([
    ['who, as subject', 'Who signed the letter?', ['Who nsubj signed', 'letter obj signed']],
    ['who, as object', 'Who did the minister meet?', ['Who obj meet', 'did aux meet', 'minister nsubj meet']],
    [
      'polar',
      'Has the court confirmed that it received the letter?',
      ['court nsubj confirmed', 'received ccomp confirmed', 'it nsubj received'],
    ],
    ['which', 'Which ship did the bank sell?', ['Which det ship', 'ship obj sell', 'bank nsubj sell']],
    ['when', 'When will the ministers meet?', ['When advmod meet', 'ministers nsubj meet']],
    ['how many', 'How many ships were sold?', ['How advmod many', 'many amod ships', 'ships nsubj:pass sold']],
    [
      'exceptions',
      'Who, besides Anna, signed the letter?',
      ['Who nsubj signed', 'besides case Anna', 'Anna nmod Who', 'letter obj signed'],
    ],
    ['what something is', 'What is the name of the ship?', ['What root 0', 'is cop What', 'name nsubj What']],
    [
      'as typed in a chat',
      'who did the minister meet in oslo',
      ['who obj meet', 'minister nsubj meet', 'oslo obl meet'],
    ],
    ['without marks', 'where will the ministers meet', ['where advmod meet', 'ministers nsubj meet']],
    ['without an apostrophe', 'why dont they meet', ['why advmod meet', 'nt advmod meet', 'they nsubj meet']],
  ])('%s', (_, text, arcs) => {
    expect(arcsOf(read(text))).toEqual(expect.arrayContaining(arcs));
  });
});
