import type { EventKind } from '../model.ts';

/** Nouns and verbs that tell of an event, as lemmas, and what kind of event it is. */

const set = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

const MEETING_NOUNS = set(`
  talk meeting summit session dialogue negotiation discussion conference consultation gathering encounter forum
  conversation round hearing convention assembly`);
const MEETING_VERBS = set('meet confer convene negotiate gather huddle');
/** Nouns made of a deed with troops or arms: "the dispatch of troops to …". */
export const DEPLOYMENT_NOUNS = set('deployment dispatch mobilization mobilisation withdrawal');
const DEPLOYMENT_VERBS = set('deploy dispatch mobilize mobilise');
/** Who is sent makes the sending a deployment. */
export const FORCES =
  /\b(?:troops?|soldiers?|forces|military|army|navy|warships?|vessels?|jets|warplanes|tanks|missiles|fighters)\b/i;

/** Nouns of other events. */
const EVENT_NOUNS = set(`
  strike walkout ruling verdict trial lawsuit election vote referendum match game final race quake earthquake storm
  hurricane typhoon flood fire wildfire explosion blast crash attack shooting protest rally launch landing merger
  takeover acquisition sale deal agreement ceasefire truce visit trip tour ceremony funeral inauguration exercise drill
  rescue evacuation outbreak eruption collapse resignation arrest raid study survey festival investigation inquiry
  outage closure blockade invasion`);

/** Verbs that say only that what their noun tells took or takes place. */
export const LIGHT = set(
  'hold have take begin start open host attend conduct launch resume hold end conclude continue come stage occur happen follow make schedule',
);

/** The kind of event that a noun tells of, or null. */
export function kindOfNoun(lemma: string): EventKind | null {
  if (MEETING_NOUNS.has(lemma)) return 'meeting';
  if (DEPLOYMENT_NOUNS.has(lemma)) return 'deployment';
  return EVENT_NOUNS.has(lemma) ? 'event' : null;
}

/** The kind of event that a verb tells of. */
export function kindOfVerb(lemma: string): EventKind {
  if (MEETING_VERBS.has(lemma)) return 'meeting';
  if (lemma === 'confirm') return 'confirmation';
  if (DEPLOYMENT_VERBS.has(lemma)) return 'deployment';
  return 'event';
}
