import { nounClasses } from '../lexicon/classes.ts';
import { sensesOf, wordOf } from '../lexicon/senses.ts';
import { wordNet } from '../lexicon/wordnet.ts';

/** Endings of nouns that tell a deed, and not who does it or what comes of it. */
const ENDINGS = /(?:[ts]ion|ment|[^e]al|ance|ence|[st]ure)$/;
/** What is opened by other prepositions than "of". */
const OPENING: Readonly<Record<string, string>> = {
  visit: 'to',
  return: 'to',
  attack: 'on',
  ban: 'on',
  vote: 'on',
  agreement: 'on',
  request: 'for',
  call: 'for',
  support: 'for',
  answer: 'to',
  reply: 'to',
};
const SHARED = 4;
/** Verbs that are their own nouns. */
const OWN = new Set(
  'visit return attack arrest release offer request vote ban rise fall cut strike debate review exchange study search protest march transfer delay pledge appeal test launch raid collapse retreat trade switch rescue boycott decline increase repair export import'.split(
    ' ',
  ),
);
/** Nouns whose stem is another. */
const OTHER: Readonly<Record<string, string>> = {
  meet: 'meeting',
  sell: 'sale',
  lose: 'loss',
  die: 'death',
  choose: 'choice',
  give: 'gift',
  flee: 'flight',
  grow: 'growth',
  speak: 'speech',
};
/** Verbs by which nothing is done that one would speak of. */
const NO_DEED = new Set(
  'be have own get keep hold stay remain let make do go come put take say tell call mean see lie sit stand'.split(' '),
);

/** A noun for what a verb tells, with the preposition for whom it is done to: "ratification", "visit"; null where there is none. */
export function deedNoun(verb: string): { readonly noun: string; readonly of: string } | null {
  const noun = OWN.has(verb) ? verb : (OTHER[verb] ?? derivedNoun(verb));
  return noun === null || NO_DEED.has(verb) ? null : { noun, of: OPENING[noun] ?? 'of' };
}

/** "the signing": the verb itself as a noun where it has no other; null where nothing is done. */
export function deedOf(verb: string): { readonly noun: string; readonly of: string } | null {
  return deedNoun(verb) ?? (NO_DEED.has(verb) ? null : { noun: gerundOf(verb), of: 'of' });
}

function derivedNoun(verb: string): string | null {
  const stem = verb.slice(0, SHARED);
  const nouns = sensesOf({ lemma: verb, upos: 'VERB' })
    .flatMap(({ sense }) => wordNet().derived.to(sense).map(wordOf))
    .filter(
      (noun) =>
        noun !== verb &&
        ENDINGS.test(noun) &&
        noun.startsWith(stem) &&
        DEEDS.includes(nounClasses(noun)[0]?.class ?? ''),
    );
  return nouns.find((noun) => /(?:[ts]ion|ment)$/.test(noun)) ?? nouns[0] ?? null;
}

const DEEDS: readonly string[] = ['act', 'event', 'communication', 'process'];

const STRESSED_AT_END = /^(?:\w*(?:mit|fer|cur|pel|gin|get|but|trol|bat|set|cut|put|quit))$/;

/** "signing", "putting", "dying": the verb as a noun. */
function gerundOf(verb: string): string {
  if (/[^aeiou]ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  const isShort = /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb);
  return isShort || STRESSED_AT_END.test(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}
