import { FOLLOW, MOST_READ, NETWORKS, READ_ALSO, SHARE } from '../../language/furniture.ts';

/** Blocks of a page that are no part of its article. Longer ones are left alone, whatever they say. */
const LONGEST = 320;

const KEY = '(?:newsletters?|alerts?|inbox|updates|podcasts?|account|subscri(?:be|ption|bers?)|trial|app|channel|feed)';

/** These hold whatever else a block says. */
const SURE: readonly RegExp[] = [
  // Rights.
  /^(?:©|\([Cc]\)|(?:Copyright|COPYRIGHT|copyright)\s?(?:©|\([Cc]\)|\d{4}|by \p{Lu}))[\s\S]{0,300}$/u,
  /^[^.!?]{0,120}(?:[.!?]\s?)?all rights reserved(?:[.,|][\s\S]{0,160})?$/i,
  /무단\s?(?:전재|복제|배포)|저작권자|재배포\s?금지/,
  // How an article came about and where else it stands.
  /^\(?(?:(?:Additional|Further) )?(?:[Rr]eporting|[Ww]riting|[Ee]diting|[Cc]ompiled|[Gg]raphics?|[Pp]hotos?) by \p{Lu}[^!?]{1,300}\)?$/u,
  /^this (?:article|story|report|post) (?:(?:was|has been|is) (?:first |originally |also )?(?:published|posted)|(?:first |originally |also )?(?:appeared|appears)) (?:on|in|by|at)\b[^!?]{1,160}$/i,
  /^a version of this (?:article|story|report|post) [^!?]{1,40}\b(?:print|edition|issue|section)\b[^!?]{0,120}$/i,
  // Cookies.
  /^(?:this (?:web ?site|site|page)|our (?:web ?)?site|we(?: and our partners)?) uses? cookies\b[\s\S]{0,230}$/i,
  /^(?:accept|reject|manage|allow|decline)(?: all)?(?: (?:cookies|preferences|settings|choices|options))?$/i,
];

const PATTERNS: readonly RegExp[] = [
  // Advertisements and the way around them.
  /^(?:advertisement|advertising|sponsored(?: content| by [^,.]{1,40})?|promoted(?: content)?|ad|ads by .{1,30}|paid content)[.:]?$/i,
  /^(?:story|article) continues (?:below|after)[^.!?]{0,40}$|^scroll (?:down )?(?:to|for) [^.!?]{1,30}$|^skip (?:to|past|advert)[^.!?]{0,40}$/i,
  // Other articles.
  /^(?:read|see|watch|listen|hear)(?: more| also| next| on)?\s?(?:[:|>»→]|$)[\s\S]{0,250}$/i,
  /^(?:also|must) (?:read|see|watch)\b\s?[:|>»→]?[^.!?]{0,200}$/i,
  /^read (?:more|the full (?:story|article|report|text)|(?:the )?original article)(?: (?:about|on|here|from|at)\b[^.!?]{0,150})?\s?[.>»→]*$/i,
  /^(?:related|recommended|more|in case you missed it|don[’']t miss|editor[’']?s[’']? (?:picks?|choice))\s?[:|»][^.!?]{1,250}[.!?]?$/i,
  new RegExp(`^${READ_ALSO}\\s?(?:[:|>»→]|$)[\\s\\S]{0,250}$`, 'iu'),
  /^(?:related|previous|next|other|further|more) (?:story|stories|article|articles|news|reading|coverage|post|on this(?: story)?)\s?(?:[:|»→][^.!?]{1,250})?$/i,
  // Sharing and following.
  new RegExp(
    `^(?:share(?: this)?|tweet|post|pin|print|save|copy(?: link| url)?|${NETWORKS}|${SHARE}|like|comments?|bookmark|gift|listen|more|[\\s,|/·•:+&]){1,24}$`,
    'iu',
  ),
  new RegExp(
    `^(?:${FOLLOW}(?![\\p{L}])[^.!?:;]{0,60}|(?:follow|join|find) [^.!?:;]{1,60} (?:on|via|at) (?:our )?)(?<![\\p{L}])${NETWORKS}[.!]?$`,
    'iu',
  ),
  new RegExp(`^(?:${FOLLOW}|${SHARE})[.!:]?$|^${SHARE}\\s[^.!?]{0,20}${NETWORKS}$`, 'iu'),
  /^(?:join|subscribe to) (?:our|the) [^.!?]{0,30}\b(?:whatsapp|telegram|viber|wechat|youtube|channel|community|group)\b[^.!?]{0,30}[.!]?$/i,
  /^(?:share|tweet|e-?mail|print|save|bookmark|gift) (?:this|it|on|via|to|by|the)\b(?: (?:this|article|story|post|page|on|via|to|by|the|with|a|friends?|link|facebook|twitter|x|whatsapp|linkedin|e-?mail|social media|share|tweet|post|print|save)){0,40}[.!]?$/i,
  /^(?:(?:follow|join|like|connect with|reach|visit|contact|e-?mail|write to) (?:us|me|@\w{1,30})|find (?:us|me) (?:on|at))\b[^.!?]{0,160}[.!]?$/i,
  /^follow (?:\p{Lu}\S{0,20} ){1,4}on (?:x|twitter|facebook|instagram|threads|bluesky|linkedin|mastodon)\b[^.!?]{0,80}\.?$/iu,
  /^(?:download|get|install) (?:the|our) [^.!?]{0,60}\b(?:app|newsletter)\b[^.!?]{0,60}[.!]?$/i,
  // Newsletters and accounts.
  new RegExp(
    `^(?:sign up|subscribe|register|sign in|log in|create|enter your|get)\\b[^.!?]{0,120}\\b${KEY}\\b[^.!?]{0,120}[.!?]?$`,
    'i',
  ),
  /^(?:sign up|sign in|log ?in|log ?out|register|subscribe(?: now| today)?|my account|create (?:an )?account|already a (?:subscriber|member)\?.{0,40}|enter your e-?mail.{0,60}|thank you for (?:signing up|subscribing).{0,80})[.!]?$/i,
  /^this (?:article|story|content) is (?:for subscribers(?: only)?|available to subscribers(?: only)?)[.!]?$/i,
  /^this (?:material|article|content|report) (?:may|must|can) not be (?:published|reproduced|copied|broadcast|redistributed)[\s\S]{0,200}$/i,
  /^(?:terms (?:of (?:use|service)|and conditions|& conditions)|privacy(?: policy| notice| & terms| settings)?|cookie (?:policy|settings|preferences)|about(?: us)?|contact(?: us)?|careers|site ?map|accessibility(?: statement)?|advertise(?: with us)?|corrections|help|feedback|our standards: .{1,60}|[\s|·•,/]){1,20}$/i,
  // Counters, comments, players.
  /^[\d.,]{1,9}\s?[km]?\s?(?:shares?|views?|likes?|reads?|comments?|retweets?|replies|followers|min(?:ute)?s?(?: read)?)$/i,
  /^(?:(?:leave|post|add|write|view|see|show|hide|join|read|load)(?: (?:all|a|an|the|your|more|\d{1,5}))? (?:comments?|reply|conversation|discussion)|no comments(?: yet)?|comments? ?\(\d+\)|comments are closed|be the first to comment)[.!]?$/i,
  /^(?:play(?: video)?|pause|mute|unmute|video unavailable|loading|listen to this (?:article|story)|this (?:video|media) (?:cannot|can not|can[’']t) be played[^.!?]{0,40}|\d{1,2}:\d\d(?: ?\/ ?\d{1,2}:\d\d)?|font size|text size|a[+-]|[\s.…]){1,9}[.…]?$/i,
  /^(?:(?:\p{L}[\p{L} .]{1,30}\/\s?)?file ?(?:pic(?:ture)?|photo|image)s?|photo ?gallery|enlarge(?: image| photo)?|(?:click|tap) to (?:expand|enlarge|zoom|view|play)|view (?:gallery|image|photos?)|\d{1,3} (?:photos|images|pictures))$/iu,
  /^(?:reading time:? .{1,20}|(?:listen to|hear) this (?:article|story)(?: .{1,20})?|load(?:ing)? more|show (?:more|less)|see (?:more|all)|view (?:more|all)|report (?:an? )?(?:problem|error|issue|typo|mistake)|print (?:this )?(?:page|article|story)|skip to (?:main )?content\b.{0,60}|back to (?:all |the )?(?:news|home|home ?page|stories|index|overview)|(?:next|previous) (?:article|story|post|page)|thank(?:s| you) for reading\b.{0,80}|support (?:independent|our|quality|local) journalism\b.{0,120}|(?:donate|become a member)(?: today| now)?[.!]?)$/i,
  /^[Ii]mage (?:source|copyright|credit)(?:[:,]| \p{Lu}|$).{0,80}$/u,
  // Machines' words, ends, addresses.
  /^(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|labels?|sections?)\s?:[\s\S]{0,250}$/i,
  /^(?:\(?end\)?|ends|[-–—]+ ?30 ?[-–—]+|#{2,6}|\*{2,5}|back to top|top|next|previous|close|menu|search|home|more|home ?page|go to top)$/i,
  /^(?:https?:\/\/|www\.)\S{1,300}$/i,
  /^(?:click|tap) (?:here|on (?:the |this |our )?(?:link|button|icon|image|photo|picture|headline|banner|arrow|title|map)s?)\b[^.!?]{0,160}[.!]?$/i,
  /^(?:(?:contact|e-?mail|reporter|write to|reach)(?: the (?:reporter|writer|author)| \p{Lu}\S{0,20}){0,4}(?: at)?:?\s)?[([<]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}[)\]>]?\s?(?:\(end\))?\.?$/iu,
  /^(?:\p{Lu}\S{0,20} ){1,3}(?:can be reached|may be reached)? ?(?:at )?[([<]?[\w.+-]{1,40}@[\w-]{1,40}(?:\.[\w-]{1,30}){1,4}[)\]>]?\.?$/u,
];

/** Headings above lists of other articles. */
const LIST_OF_OTHERS =
  /^(?:(?:related|more|most|recommended|latest|top|other|further|popular|trending)(?: (?:on|from|in|about|read|viewed|popular|articles?|news|stories|coverage|topics?|links?|reading|posts?|headlines?|videos?|this|story|the|our|[A-Z]\w{1,20}))*|you (?:may|might) (?:also )?(?:like|be interested in)(?: .{1,20})?|read next|up next|see also|trending(?: now)?|what to read next|in this (?:article|story)|editor[’']?s[’']? picks?|recommended for you|around the web)\s?:?$/i;
const LISTED_ABROAD = new RegExp(`^(?:${MOST_READ}|${READ_ALSO})\\s?:?$`, 'iu');

/** Words in which news tells and pages do not, in a block that ends as a sentence does. */
const TELLS = /\b(?:said|says|told|asked|was|were|had|did|would|could|will)\b[^.!?]*[.!?]["”’')\]]*$/u;

/** Whether a block is surely not the article's, as a whole: a sentence that only begins like such a block is not. */
export function isBoilerplate(words: string): boolean {
  if (words.length > LONGEST) return false;
  return (
    SURE.some((pattern) => pattern.test(words)) ||
    (PATTERNS.some((pattern) => pattern.test(words)) && !TELLS.test(words))
  );
}

/** Whether the lines below name other articles. */
export function headsOtherArticles(words: string): boolean {
  return words.length <= 60 && (LIST_OF_OTHERS.test(words) || LISTED_ABROAD.test(words));
}

/** Whose the text is, by its copyright line. */
export function ownerOf(words: string): string | null {
  const [, name] =
    /^(?:©|\(c\)|copyright)\s?(?:©|\(c\))?\s?(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s?(?:by )?((?:the )?\p{Lu}[\p{L}&'’-]{1,25}(?: \p{Lu}[\p{L}&'’-]{1,25}){0,3})(?=[.,]|\s*$|\s(?:all rights))/iu.exec(
      words,
    ) ?? [];
  return name !== undefined && !/^all rights/i.test(name) ? name.replace(/ all rights.*$/i, '') : null;
}
