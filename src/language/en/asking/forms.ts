/** What English denies, says and names in questions: closed classes of words. */

/** What denies. */
export const NEGATION =
  /\b(?:not|never|neither|without (?!the (?:others|defense|other)|anyone)|nobody|none|nothing|no longer|refuse[sd]?|fail(?:s|ed)?|declin(?:e|es|ed)|decided against|rule[sd]? out|stay(?:s|ed|ing)? (?:away|behind|home)|leav(?:e|es|ing) (?:\w+ ){1,5}off|skip(?:s|ped|ping)?|boycott\w*|absent|avoid\w*|exclud\w*|left out|drop(?:s|ped|ping)?|omit\w*|snub\w*)\b(?! (?:what|which))|\bno (?!matter|idea|clue|one knows)(?=\w)/;

/** Words that deny by their own meaning, which set no further condition. */
export const NEGATIVE_WORD =
  /^(?:refuse[sd]?|fail(?:s|ed)?|declin(?:e|es|ed)|decided|against|away|off|leav(?:e|es|ing)|skip(?:s|ped|ping)?|boycott\w*|absent|avoid\w*|exclud\w*|drop(?:s|ped|ping)?|omit\w*|snub\w*|without)$/i;

/** What puts a question into the past. */
export const PAST = /\b(?:was|were|did|had|took|went|met|last|happened|back in)\b/;

/** What puts it into the present. */
export const PRESENT = /\b(?:is|are|do|does)\b/;

/** What puts it into the future. */
export const FUTURE =
  /\b(?:will|going to|gonna|plan(?:s|ned)?|scheduled|upcoming|shall|next|expected to|set to|would)\b/;

/** Words before which "what Peruvian" asks for a person. */
export const AFTER_WHAT_PEOPLE =
  /^$|^(?:is|are|will|would|can|does|do|did|has|have|was|were|take|takes|attends?|appears?|shows?|stands?|sits?|goes|gets|speaks?|meets?|sees|joins?|travels?|comes?|poses?)$/;

/** "Will he not …?" asks the same as without the negation. */
export const NEGATED_QUESTION = /^(?:is|are|was|were|will|do|does|did|has|have|can|could|would) not\b/;

/** "…, is it not?". */
export const NOT_TAG = /\b(?:or|is|are|does|do|will) not(?: (?:it|they|he|she|that))?$/;

/** Negations that deny nothing of what is asked. */
export const NO_NEGATION = /\bif not\b|\bwhy not\b|\bnot (?:just|only|sure)\b|\bdo not (?:know|get|understand)\b/;

/** Words behind which another verb follows. */
export const BEFORE_OTHER_VERB = /^(?:that|to|in|on|with|and)$/i;

/** Participles that say that something is planned. */
export const EXPECTED = /^(?:expected|supposed)$/i;

/** What ties a document to its event. */
export const OF_DOCUMENT = /^(?:of|from|by|after|at|on|in)$/i;

/** What a document is about. */
export const DOCUMENT_ABOUT = /\b(?:statement|communiqu\w*|declaration|document) (?:be |is )?(?:all )?about\W*$/i;

/** What is in a document, or of it. */
export const IN_OR_OF = /^(?:in|of|inside)$/;

/** What is in a document. */
export const INSIDE = /^(?:in|inside)$/;

/** Nouns of saying, which are no verb. */
export const SAYING_NOUN = /^(?:statement|source|word|report|reports|reported|view)s?$/i;

/** "is X the foreign minister": says what somebody is, not what they do. */
export const COPULAR =
  /^\W*(?:(?:so|and|but|wait)\s+)*(?:is|was|are|were|isn't|wasn't)\b|\b(?:heads?|leads?|runs?|serves? as|works? as|holds?)\b|,\s*(?:is|was) (?:he|she|it)\b|^(?!\W*(?:will|does|do|did|has|have|can)\b)[^?]{0,60}\bor\b|(?:right|correct|true|isn't (?:he|she))\W*$/i;

/** What says that one is the other. */
export const COPULA = /^(?:is|was|are|were|be|been)$/i;

/** Leading those whom a country sends. */
export const LEADS_DELEGATION =
  /\b(?:lead|leads|leading|head|heads|chair|chairs) (?:the )?(?:[\w-]+ ){0,2}(?:delegation|team)\b/i;

/** Asking what somebody is called. */
export const ASKS_NAME = /\bwho\b|\bnamed?\b|\bcalled\b|\bwhat(?:'s| is| are) the (?!\w+ (?:of|to|for) )/i;

/** Asking who somebody is. */
export const ASKS_WHO_IS =
  /\bwho(?:'s|s| is| are| was| were| (?:that|this|he|she|they) (?:is|are))\b|\bname\b|\bwhich (?:one|of)\b|\bwhat\b/i;

/** The words of "who is". */
export const WHO_IS_WORD = /^(?:who|whos|is|are|was)$/i;

/** Stems of words for belonging to a country or holding an office, which set no further condition. */
export const BELONGING: ReadonlySet<string> = new Set(
  'repres serv govern belong nation cabinet work side team come speak hold job posit post offic titl role portfolio deleg born act employ answer parti countri rank charg run head lead administr citizen polit guy current'.split(
    ' ',
  ),
);
