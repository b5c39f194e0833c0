/** How English asks: closed classes of words, and the forms of questions that they make. */

/** Which of two comes first. */
export const BEFORE_OR_AFTER =
  /\b(?:before or after|before,? during,? or after|during or after|before or during|after or before|earlier or later|which (?:of the two |of them |one |happens |of them |meeting |event |talks )*(?:comes? |is |happens? |takes? place |starts? |was )(?:first|earlier|later|second|last)\b|in (?:what|which) order)\b/i;

/** Prepositions by which an organization is a place. */
export const WITHIN_PREPOSITION = /^(?:at|in|inside)$/;

/** "Is X …?", not "Is it X …?". */
export const COPULA_FIRST = /^\W*(?:is|was|are|were) (?!it\b)/i;

/** Question words for persons. */
export const PERSON_WH = /^(?:who|whom|whose)$/i;

/** What joins a question word to whoever is asked for. */
export const COPULA_OR_FROM = /^(?:is|are|was|were|s|'s|from)$/i;

/** Words between a question word and the office that is asked for. */
export const BETWEEN_WH_AND_OFFICE = /^(?:is|are|was|were|the|a|of|other|two|2|both|s|there|for|from|'s)$/i;

/** Talking of something. */
export const AGENDA_VERB =
  /\b(?:talk|talking|speak|chat|discuss\w*|converse|confer)\b(?: \w+){0,3} about\b|\babout what\b|\bwhat about\b|\bwhat (?:is|are|was|were|will)(?: \w+){1,8} about$/;

/** "is expected at" says that something is planned, not what is hoped of it. */
export const SCHEDULED =
  /\b(?:is|are|was|were|be)(?: \w+){0,4} expect\w*(?: to (?:attend|be|take|meet|go|join|travel|come|happen|visit|hold|participate)\b| at\b| in\b| on\b| there\b|$)/;

/** "Issue" as an act of publishing. */
export const ISSUING = /^issu(?:ed|ing|ance)$/i;

/** "X as defense minister", "X, the defense minister": what is claimed of a named person. */
export const APPOSITION = /\p{Ll},\s+(?:the|a|an)?\s*\p{L}/u;

/** Words behind which an office is claimed of somebody. */
export const PREDICATIVE = /^(?:as|been|being)$/;

/** Having come about, or not yet. */
export const OVER =
  /\b(?:end(?:ed)? up|go ahead|went ahead|come off|came off|in the end|by now|so far|(?:is|be|are|was|it's) over|over (?:yet|already|now)|finished|concluded|already|yet|happened|taken place|took place|passed|past|done|ended|still (?:to come|ahead|upcoming|on)|upcoming|been held|in the past|going on|underway|under way|started|begun)\b/i;

/** A question that begins with its auxiliary. */
export const AUXILIARY_FIRST = /^(?:\W*(?:so|and|but)\s+)?(?:has|have|is|are|did|was|were|do|does|will)\b/i;

/** "Does X have talks with Y". */
export const HAS_WITH = /\b(?:have|has|had|got)\b.*\bwith\b/i;

/** Auxiliaries of the passive, at the end. */
export const PASSIVE = /\b(?:been|is|are|was|were|be|being)$/;

/** Prepositions that make a name no agent. */
export const NOT_OF_AGENT = /^(?:of|in|to|into|from|with)$/;

/** Words between a name and a verb that is not its own. */
export const AWAY_FROM_VERB = /^(?:that|about|to|in|on|of|and|for|with|or)$/;

/** How a follow-up begins that leaves out what was said. */
export const ELLIPTIC = /^\W*(?:and|but|ok|okay|so|then|what about|how about|same|also|or|for|in)\b/i;

/** Forms of the pronoun. */
export const HE = /\b(?:he|him|his)\b/i;

/** Forms of the pronoun. */
export const SHE = /\b(?:she|her|hers)\b/i;

/** "What about?", with nothing behind it. */
export const BARE_ABOUT = /^\W*(?:and\s+)?(?:what|how) about\W*$/i;

/** "And how about X". */
export const WHAT_ABOUT = /^\W*(?:and\s+)?(?:what|how) about\b/i;

/** Nouns for one of two parties. */
export const SIDE_NOUN = /^(?:side|government|country|party|delegation|team|one)$/i;

/** "Who is she?". */
export const WHO_IS_THAT = /^\W*(?:and |but |so )?who(?:'s| is|s) s?he\b/i;

/** Without company. */
export const ALONE = /^(?:alone|solo)$/i;

/** Nouns for where something is held. */
export const VENUE_NOUN = /\b(?:venue|place|host|site|location|city)\b/i;

/** What joins two names. */
export const COORDINATOR = /^(?:and|or)$/i;

/** Whoever holds the same office elsewhere. */
export const COUNTERPART = /\b(?:counterpart|opposite number)$/i;

/** Titles that a portfolio stands before. */
export const PORTFOLIO_HOLDER = /^(?:ministers?|secretar(?:y|ies)|commissioners?)$/i;

/** Verbs and nouns that make an office of a ministry. */
export const HEADING_VERB =
  /^(?:heads?|heading|leads?|leading|runs?|running|chief|boss|charge|responsible|oversees|handles|manages)$/i;

/** Determiners behind which a nationality stands for people. */
export const BEFORE_PEOPLE = /^(?:a|an|the|which|what|2|two|both|any|no|that|those|these|other)$/i;

/** Words before which a nationality stands for people. */
export const AFTER_PEOPLE =
  /^(?:is|are|was|were|will|does|do|did|has|have|in|at|on|among|who|whom|that|with|to|for|be|going|not|too|also|there|take|taking|attend|meet|see)$/i;

/** Prepositions between an office and its country. */
export const OF_COUNTRY = /^(?:of|from|for)$/i;

/** What narrows or widens a question beyond what a fact by itself tells: "only", "more than", "besides", "still". */
export const NARROWING =
  /\b(?:only|solely|merely|just|exclusively|nothing but|besides|other than|apart from|more than|less than|fewer than|still|anymore)\b/i;

/** "Is that on Thursday as well?": of what was spoken of before. */
export const OF_WHAT_WAS_SAID =
  /^\W*(?:(?:and|so|but|ok|okay)\s+)?(?:is|was|will|are|were|does|did|do|has|have) (?:it|that|this|they|those|these)\b/i;

/** An office as what somebody holds, and where: "the defense portfolio in Lima", "on the Peruvian side". */
export const HELD = /\b(?:portfolio|post|job|brief)$/i;
export const HELD_IN = /^(?:in|on)$/i;

/** Nouns for several people. */
export const PLURAL_OR_GROUP = /s$|people|team|delegation|pair|duo|trio|men$/;

/** Nouns for women. */
export const WOMAN_NOUN = /^(?:lady|woman|women|ladies)$/;

/** Nouns for men. */
export const MAN_NOUN = /^(?:gentleman|man|men|gentlemen)$/;

/** Prepositions of place. */
export const IN_OR_AT = /^(?:in|at)$/;

/** Why a place was taken. */
export const PICKED_FOR = /\b(?:picked|chosen|selected|choose|pick) (?:as|for|to host)\b/i;

/** Beginning to hold an office. */
export const TAKING_OFFICE = /\b(?:become|became|becomes|appointed|elected|sworn in|take office|took office)\b/i;

/** Forms that take for granted what they say: "why is it X who …", "X does, right?". */
export const PRESUPPOSES =
  /^\W*(?:why|how come)\b|\bit (?:is|was|'s) [^?]{2,40} (?:who|that)\b|\bit's\b|(?:right|correct|isn't (?:it|he|she)|aren't they)\W*$/i;

/** Being spoken of. */
export const AS_TOPIC = /\b(?:come|comes|came) up\b|\b(?:mentioned|discussed|included|covered|raised)\b/i;

/** Prepositions that make a name no subject. */
export const PREPOSITION =
  /^(?:of|with|about|on|to|from|for|in|at|by|against|between|and|regarding|concerning|around|over|into|the)$/;

/** A phrase of time, place or purpose, which goes on in lower case behind a colon. */
export const BEGINS_AS_ADJUNCT = /^(?:On|In|At|To|For|While|During|Following|With|Amid|Concluding|From)\b/;

/** An auxiliary in front: without one, "yeah true" asks nothing. */
export const STARTS_AS_QUESTION =
  /^\W*(?:(?:and|but|so|ok|wait)\W+)?(?:is|are|was|were|will|would|do|does|did|has|have|can|could|should)\b/i;

/** Nouns that ask when. */
export const ASKS_DAY = /\b(?:date|day|when)\b/;

/** Nouns that ask where. */
export const ASKS_PLACE = /\b(?:venue|place|location|city)\b/;

/** Nouns that ask who. */
export const ASKS_PEOPLE = /\b(?:participants?|attendees?|delegations?|lineup|names)\b/;

/** Nouns that ask why. */
export const ASKS_REASON = /\b(?:reason|purpose|cause)\b/;

/** Finite verbs that make a statement. */
export const FINITE = /^(?:is|are|was|were|will|would|has|have|had|do|does|did|said|says|should)$/;

/** Asked of whoever is spoken to, or of oneself: "are you a bot?", "where am I?". That is nothing that sources tell. */
export const PERSONAL =
  /\b(?:am|are|r|was|were|is|can|could|do|did|will|would|shall|should|have|has|made|makes|wrote|built|runs|owns) (?:you|u|i|your|my|ur)\b|\b(?:you|u|yourself|me|myself)\W*$/i;

/** "What a day!", "How nice!": said, not asked. */
export const EXCLAIMED = /^\W*(?:what an? (?!.*(?:\?|\b(?:is|are|was|means?)\b))|how (?:very |so )?[a-z]+\W*!\W*$)/i;

/** "Is that right?": asks again for what was said, which is no question about the sources by itself. */
export const CONFIRMING =
  /^\W*(?:(?:is|was|are|isn't|wasn't) (?:that|this|it|you|they) (?:not )?(?:really |actually |all |quite )?(?:right|true|so|correct|accurate|sure|certain|real|for real|the case|false|wrong|a fact)|(?:right|true|correct|really|sure|seriously))\W*$/i;

/** Asked of whoever is spoken to. */
export const SPOKEN_TO = /^\W*(?:are|am|were) (?:you|u|i)\b/i;

/** Taking part in what is held. */
export const ATTENDING = /\b(?:attend(?:s|ing|ed|ees?)?|participa\w+|tak(?:e|es|ing) part)\b/i;

/** Said of whoever is there, where nothing else is said. */
export const THERE =
  /\b(?:(?:be|being) (?:there|present)(?! (?:for|to)\b)|show(?:s|ing)? up|sit(?:s|ting)? down|join(?:s|ing)?)\b|\bcom(?:e|es|ing)\W*$/i;

/** Questions about the wording rather than the event. */
export const META = /\b(?:mention(?:ed|s)?|describ\w+|call(?:s|ed)?|named|referred|come(?:s)? up|worded|considered)\b/i;

/** A number of its own, not "the two of them" nor "at least two". */
export const COUNTED =
  /^\W*(?:do|does|did|will|would|are|were|have|has|is it (?:true|correct) that)\s+(?:only |just |exactly )?([\w-]+)\s+(\w+)/i;

/** Forms that a description of the event answers. */
export const DESCRIBES =
  /\bwhat(?:'s| is| are| was| were| will be)? (?:[^?]{0,40})?(?:happen\w*|planned|scheduled|going on|taking place|kind|sort|type|up|shown?|show|depict\w*|see\w*|announced|believed|done|do|did|accused|suspected|confirmed|said|known|event|meeting|talks|occasion|new|held|hold)\b|\bwhat(?:'s| is| are| was) (?:the|this|that|a|an)\b|\bwhich (?:meeting|event|talks)\b|^[^?]{0,60}$(?<!\bwhat\b[^?]*)/i;

/** Nouns for a place within a town. */
export const BUILDING = /\b(?:building|hall|room|hotel|palace|address|street|neighborhood)\b/i;

/** What asks for more than the town. */
export const CLOSER = /\b(?:exactly|precisely|whereabouts|in|building|specific\w*)\b/i;

/** Numbers and words for amounts. */
export const AMOUNTS = /^(?:\d[\d,.]*k?|dozens?|hundreds?|thousands?|millions?|hundred|thousand)$/;

/** At any time. */
export const EVER = /^ever$/i;

/** At an earlier time. */
export const IN_THE_PAST = /\bin the past\b|\bbefore\b/i;

/** Without company. */
export const ON_ONES_OWN = /\b(?:alone|solo|by (?:him|her)self|on (?:his|her) own)\b/i;

/** What gives a reason in a question of yes or no. */
export const GIVES_REASON = /\b(?:because|due to|amid|reason|prompted|over)\b/i;

/** Verbs that deny by their meaning, so that a fact against them is a no. */
export const ABSENCE = /\b(?:stay\w* (?:away|behind|home)|skip\w*|boycott\w*|miss\w*|avoid\w*|refus\w*|absent)\b/i;

/** Somebody who is called before such words is not who is asked about: "Ann, when do they meet?" */
export const ASKS_AFTER_CALL = /^\W*(?:who|whom|whose|what|which|when|where|why|how)(?:'?s)?\b/i;

/** Goes to where the asker or the listener is. */
export const COMES = /^(?:come|comes|coming|came)$/i;
