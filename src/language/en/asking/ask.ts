import type { Ask, Aspect, Kind } from '../../../model.ts';
import type { Token } from '../../../text/tokens.ts';

/** What a clause asks for, and which of its tokens say so. */
export interface AskFound {
  readonly ask: Ask;
  /** Tokens `from` up to, not including, `to` are the question words. */
  readonly from: number;
  readonly to: number;
  /** The noun after "which" or "what", when it is none that the rules know. */
  readonly head: number | null;
}

interface Rule {
  readonly kind: Kind;
  readonly pattern: RegExp;
  readonly aspects?: readonly Aspect[];
}

const W = '(?:which|what)';
/** Words between "which" and its noun, on this side of the verb. */
const MOD =
  '(?: (?!(?:is|are|was|were|will|would|do|does|did|has|have|can|could|in|of|to|for|with|at|on|and|by|from|about)\\b)\\w+){0,4}?';

/**
 * One line a way to ask, over the folded words of a clause. The earliest match in the clause wins,
 * on a tie the first in this list.
 */
const RULES: readonly Rule[] = [
  {
    kind: 'days-until',
    pattern:
      /how (?:many|much) (?:more )?(?:days|weeks|hours|nights|sleeps|time)(?: \w+){0,3} (?:until|till|til|before|left|to go|away|remain|remaining)\b/,
  },
  {
    kind: 'days-until',
    pattern:
      /how (?:long|soon)(?: \w+){0,3} (?:until|till|til|before)\b|how (?:far|long) (?:away|off)\b|how (?:many days|long|far) (?:away|off) (?:is|are)\b|how many days (?:is|are) (?:there|it)\b|days (?:until|till|til|to go|left)\b|countdown|in how many days|how many days (?:\w+ ){0,6}wait\b|how long(?: in days)? (?:do|must|will|would) (?:i|we|you) (?:have to |need to )?wait/,
  },
  {
    kind: 'duration',
    pattern: /how (?:long|many (?:hours|minutes|days|weeks))\b|what duration|(?:duration|length) of/,
  },
  { kind: 'age', pattern: /how old\b|what age\b|\bage of\b/ },
  {
    kind: 'clock-time',
    pattern:
      /(?:at )?(?:what|which) (?:(?:exact|precise|local|start|starting) )*(?:time|hour|clock time)\b|what o clock|how (?:early|late)\b|start time|time of day/,
  },
  {
    kind: 'how-many',
    pattern:
      /how (?:many|large|big|much|numerous|strong)\b|(?:what|which) (?:\w+ ){0,3}(?:figure|amount)\b|(?:what|which) (?:(?:exact|total|precise|is the|s the|was the|the) )*(?:number|size|figure|headcount|head count|scale|strength|total|quantity|tally)\b(?: of)?|(?:exact |total )?(?:number|count|headcount|head count|tally|size) of\b/,
  },
  {
    kind: 'how-many',
    aspects: ['rank'],
    pattern: /where (?:does|do|did) (?:\w+ ){1,3}rank\b|(?:what|which) number\b|which place in (?:the )?order/,
  },
  {
    kind: 'why',
    pattern:
      /\bwhy\b|how come|what for\b|(?:for |to )?(?:what|which) (?:(?:is|was|are|were|s|the|main|stated|exact) )*(?:reason|purpose|motive|rationale|cause|end|point)s?\b(?: (?:of|for|behind))?|what (?:takes|brings|draws|sends|carries) (?:\w+ ){1,6}to\b|what (?:led|prompted|caused|triggered|brings|brought|explains|motivated|drove|made)\b|(?:reason|purpose|cause|motive|rationale) (?:of|for|behind)|on what grounds|for what\b(?=$)|the point of|what s the point|what (?:lies|lie|is|was|s) behind|whats the occasion|what is the occasion|what occasion/,
  },
  { kind: 'duration', pattern: /since (?:when|what|which)\b|how long (?:has|have|had)\b/ },
  {
    kind: 'when',
    pattern: new RegExp(
      `\\bwhen\\b|(?:on |in |by |from )?${W}${MOD} (?:day of the week|weekday|day|date|month|year|week|timing|point in time)s?\\b|at what point|what s the date|what (?:is|was|s) the (?:\\w+ ){0,2}(?:date|day|timing|month|year)\\b|\\bthe (?:date|day|timing) (?:of|for)\\b|day and month|month and day|date of|day of|how soon|\\b(?:a|any) (?:\\w+ )?date\\b|the weekday\\b|the day (?:that|when|on which)\\b|at what (?:moment|stage|time of year)|how (?:is|was|are) (?:\\w+ ){1,5}timed|dates? (?:for|of)\\b|what is the schedule|timeline|(?:what|which) (?:\\w+ )?(?:day|date)`,
    ),
  },
  {
    kind: 'where',
    pattern: new RegExp(
      `\\bwhere(?:abouts)?\\b|(?:in |at |to |into |from )?${W}${MOD} (?:city|cities|town|place|location|venue|capital(?: city)?|part|region|area|spot|site|destination|corner|building|hall|room|hotel|palace|address|street|neighborhood|zone)\\b(?: of)?|what (?:is|s|are) the (?:exact |street |postal )?address\\b|(?:host city|location|venue|destination|whereabouts|site) (?:of|for)\\b|(?:what|which) (?:is|are|s|was) the (?:\\w+ )?(?:venue|location|place|city|destination|next stop|stop)\\b|next stop|in ${W} country\\b|to ${W} country\\b|into ${W} country\\b|where to\\b|(?:in|at|on) whose (?:\\w+ )?(?:premises|building|ministry|office|house|home|offices|soil)\\b|the (?:city|place|town|capital|venue) (?:where|that|in which|hosting)|what (?:\\w+ )?stop\\b|which stop|which side of (?!the (?:talks|table|meeting))|(?:in|inside|at) ${W}${MOD} (?:institution|building|ministry|office|department|premises)\\b`,
    ),
  },
  {
    kind: 'which-organization',
    pattern: new RegExp(
      `${W}${MOD} (?:ministry|ministries|department|agency|agencies|organization|body|outlet|institution|wire service|wire|news service|newspaper|news agency|news outlet|arm|branch|body|office(?! (?:does|do|did|is|has|hold)))\\b|whose office`,
    ),
  },
  {
    kind: 'which-country',
    pattern: new RegExp(
      `(?:with |by |from |of |for )?${W}${MOD} (?:country|countries|nation|nations|state|states|government|governments|capitals|side|sides|partner|partners|ally|allies|power|powers)\\b(?: s)?|who (?:else )?(?:are|is|were) (?:the )?(?:other )?partners?|\\bname (?:the |both |all )?(?:\\w+ )?(?:countries|states|nations)|whose (?:troops|soldiers|army|forces|military|men|people|side)|nationality|whose (?:government|cabinet|country|side)\\b|whose (?:\\w+ )?(?:minister|secretary|envoy|ambassador|diplomat)(?: of \\w+)? (?:is|s|was)\\b|who else (?:has|have|had|got)\\b`,
    ),
  },
  {
    kind: 'role',
    pattern: new RegExp(
      `${W}(?: (?:is|are|was|s|government|cabinet|exact|kind of|sort of|official))*(?: \\w+(?: \\w+)?(?: s)?)? (?:position|office|post|job|title|role|portfolio|function|occupation|rank|profession)\\b|minister (?:of|for) what|secretary (?:of|for) what|(?:in charge of|responsible for|heads|head of|runs) what|what (?:does|do) (?:\\w+ ){1,2}do(?: for (?:a living|work))?$|what portfolio|in (?:what|which) capacity|(?:what|which) (?:posts|positions|offices|jobs|titles|roles|ranks)\\b|(?:the |his |her |their )?(?:job|position|post|role|portfolio) of\\b`,
    ),
  },
  {
    kind: 'what',
    aspects: ['agenda'],
    pattern:
      /\b(?:name|list|enumerate|give) (?:me )?(?:the |all )?(?:\w+ )?(?:points|topics|subjects|issues|items|themes)\b/,
  },
  {
    kind: 'who',
    pattern: new RegExp(
      `\\b(?:with |by |to |from |between |among )?(?:who|whom|whose|whos|whom)\\b|(?:with |by |to |from )?${W}${MOD} (?:official|person|people|diplomat|delegate|politician|leader|representative|minister|secretary|chief|individual|figure|man|woman|men|women|participant|attendee|envoy|name|secretarie|ministry head|counterpart|bos|author|dignitarie|one of them|guy|principal|speaker)(?:s|es)?\\b|what (?:is|are|was|were|s) the (?:names?|source)\\b|which (?:1 )?of (?:them|those|these|the|em)(?: (?:two|2|four|4|three|3))?\\b(?! (?:talks|meetings|events))|which (?:one|1|two|2)\\b|\\bnames? (?:of|the|all|every|both|each)\\b|\\bname\\b(?= (?:\\w+ )*(?:minister|secretary|official|chief|people|person|participants|attendees|diplomat|envoy|leader|men|man|woman|delegates|four|4|2))|list (?:everyone|everybody|all)\\b|everyone (?:who|expected)\\b|\\bname\\b(?= (?:the |both |all )?(?:pair|two|2|people|everyone))|list (?:of )?(?:the |all )?(?:participants|attendees|people|names|officials|ministers|delegates)|(?:participants|attendees|guest list|line ?up|attendance list)\\b`,
    ),
  },
  {
    kind: 'what',
    aspects: ['headline'],
    pattern:
      /\b(?:headline|title|heading) (?:of|for)\b|(?:what|which) (?:is|was|s) the (?:headline|title|heading)\b|how is (?:it|the \w+) (?:titled|headlined)/,
  },
  {
    kind: 'what',
    aspects: ['meaning'],
    pattern:
      /what(?: \w+){0,4}? (?:do|does|did|is|s)(?: \w+){0,8} (?:mean|stand for|signify|refer to|denote|imply|consist of)\b|(?:meaning|definition) of|what do you mean|what even (?:is|are)\b|what (?:is|s) (?:a|an|this|the) (?:2 plus 2|2plus2)\b|define\b|what exactly is (?:a )?(?:2 plus 2|this)|explain(?: please)?$|explain (?:the )?(?:term|phrase|format|2 plus 2)|(?:in|by) what sense|what makes it|why (?:is|are) (?:it|they) called/,
  },
  { kind: 'what', pattern: /^(?:summarize|sum|outline|describe|enumerate|recap|read|show)\b/ },
  { kind: 'how', pattern: /\bhow\b|in what (?:way|manner|form)|by what means|through what/ },
  {
    kind: 'what',
    pattern:
      /\b(?:about |on |of |with |in |to |for )?what\b|\bwhich\b|list\b(?= (?:the )?(?:topics|subjects|issues|items))|\b(?:topics|subjects|agenda|purpose|headline|title)\b(?= (?:of|for))/,
  },
];

/** "X, is he …": a topic before the question. */
const TOPICAL =
  /^(?!.*\b(?:who|whom|what|which|when|where|why|how)\b).{3,60}\b(?:is|was|are|were|will|does|did|has) (?:he|she|it|they) \w/;

/** "is there a date for …" asks for the date. */
const EXISTENTIAL =
  /^(?:and |so )?(?:(?:does|do|did|has|have) (?:\w+ ){1,6}(?:have |got |had )?|(?:is|are|was|has|have) (?:there )?)(?:a|an|any) (?=(?:\w+ )?(?:date|day|venue|place|location|reason|purpose)\b)/;

const AUXILIARY =
  /^(?:and |but |so |also )?(?:is|are|was|were|will|would|shall|should|do|does|did|has|have|had|can|could|may|might|must|am)\b/;
const TAG =
  /\b(?:right|correct|true|yes|no|or not|or nah|nah|true or false|is it|is not it|are not they|are they|does not it|do not they|will not they|will not it|yeah|huh|eh|innit)$/;
const POLAR_HEAD =
  /^(?:any|is there|are there|whether|if|so|also|still|no)\b|\b(?:true or false|yes or no|whether or not|is it (?:true|correct|right|the case) that|am i right|correct me if)\b/;

/** The way a clause asks, or null when it is no question by its form. */
export function askOf(tokens: readonly Token[]): AskFound | null {
  const words = tokens.map((token) => token.norm).join(' ');
  const exists = EXISTENTIAL.test(words);
  const polar = (!exists && AUXILIARY.test(words)) || TOPICAL.test(words) || TAG.test(words) || POLAR_HEAD.test(words);
  let best: { rule: Rule; index: number; text: string } | null = null;
  for (const rule of RULES) {
    const match = rule.pattern.exec(words);
    if (match && (best === null || match.index < best.index)) best = { rule, index: match.index, text: match[0] };
  }
  if (best && !(polar && !exists && AUXILIARY.test(words) && best.index > 0)) {
    const from = tokenAt(words, best.index);
    const to = from + best.text.trim().split(' ').length;
    const which = best.rule.kind === 'what' && !best.rule.aspects && /\b(?:which|what)$/.test(best.text);
    return {
      ask: { kind: best.rule.kind, aspects: best.rule.aspects ?? [] },
      from,
      to,
      head: which && to < tokens.length ? to : null,
    };
  }
  if (polar) return { ask: { kind: 'polar', aspects: [] }, from: 0, to: 0, head: null };
  return null;
}

function tokenAt(words: string, index: number): number {
  return words.slice(0, index).split(' ').length - 1;
}
