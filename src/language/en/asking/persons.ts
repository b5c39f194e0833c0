/** Asks for a source in other words than "who says". */
export const BY_WHOM =
  /\baccording to (?:who|whom|which|what)\b|\b(?:from|by) whom do (?:we|you|they) (?:know|learn|hear)|\b(?:on|by) whose (?:word|account)|\b(?:used|uses|chose) the (?:words?|term|phrase|expression)\b|\bpromise[sd]?\b|\bthe source\b/i;

/** What may stand between a question word and its verb. */
export const BEFORE_VERB = /^(?:is|are|was|were|will|would|has|have|had|did|does|do|it|that|been|be|also)$/i;

/** What one of those who take part does, and the list of them does not tell. */
export const DEED = /^(?:host|organi[sz]|arrang|propos|initiat|chair|lead|call)(?:e?s|e?d|ing|e)?$/i;

/** "who is believed to …": the one spoken of, not the one who says so. */
export const PASSIVE =
  /^(?:(?:is|are|was|were|been) (?:believed|thought|said|reported|known|suspected|assumed)|.* expected)$/i;

/** One side over against the other: "meet", "hold talks with", "with whom does he speak". */
export const FACING =
  /\b(?:meet|meets|meeting|see|sees|seeing|face|faces|across from|opposite)\b|\b(?:talk|speak|sit|sit down|negotiat|confer|discussion|conversation)\w* (?:with|to)\b|\b(?:with|to|opposite) whom\b.*\b(?:talk|speak|sit|negotiat|confer|hold)/i;

/** Those who are counted or named as people. */
export const PEOPLE =
  /\b(?:officials?|people|persons?|ministers?|diplomats?|delegates?|participants?|attendees?|men|women|names?|secretar(?:y|ies)|chiefs?|politicians?|representatives?|individuals?|leaders?|heads|bosses|envoys?)\b/i;

const COUNTRY_NOUNS = '(?:countries|nations|states|governments|sides|parties)';

/** Countries, by whatever noun. */
export const COUNTRIES = new RegExp(`\\b${COUNTRY_NOUNS}\\b`, 'i');

/** Countries are what is counted. */
export const COUNTS_COUNTRIES = new RegExp(`\\bhow many (?:[\\w-]{1,20} ){0,2}${COUNTRY_NOUNS}\\b`, 'i');

/** Verbs by which a country has persons somewhere. */
export const SENDS = /\b(?:send|sends|sending|field|fielding|dispatch|bring|brings|bringing|represented)\b/i;

/** The same number for each side. */
export const PER_PARTY = /\b(?:each|per|either|every) (?:\w+ )?(?:country|side|nation|delegation|government|party)\b/i;
