import { isEnglishWord } from '../../language/english.ts';
import type { Span } from '../../model.ts';
import { known } from '../names/known.ts';

/** Who wrote it, within a line, and the organization that the line names. */
export interface Byline extends Span {
  readonly outlet: string | null;
  /** The line says itself that it is a byline. */
  readonly sure: boolean;
}

const NAME_WORD = "(?:\\p{Lu}[\\p{L}.'’-]{0,30}|(?:de|da|di|du|del|van|von|der|den|bin|ibn|al|el|la|le)\\b)";
const NAME = `${NAME_WORD}(?:[ \\u00a0]${NAME_WORD}){0,5}`;
const PLACED = `${NAME}(?:(?: reports?| reporting)?(?: in| from) ${NAME})?`;
const NAMES = `${PLACED}(?:(?:,? and |, | & )${PLACED}){0,6}`;
const POST =
  '(?:(?:\\p{L}{2,15}[ -]){0,3}(?:writer|reporter|correspondent|editor|columnist|intern|journalist|contributor)s?(?: in [\\p{L} .]{2,30})?)';
const OPENED = new RegExp(
  `^(?:(?:(?:[Ww]ords|[Ss]tory|[Rr]eport|[Tt]ext|[Aa]rticle|[Ii]nterview|[Ww]ritten|[Rr]eported|[Pp]osted) )?(?:By|BY|by)[: ]|(?:Words|Text|Story|Authors?|Writers?|Reporters?|Byline)\\s?:) ?(${NAMES})(.{0,90})$`,
  'u',
);
/** "(Reporting by Jane Doe in Lima; editing by …)" */
const CREDITED = new RegExp(`^\\(?[Rr]eporting by (${NAMES})(?=[;.)]|$)`, 'u');
const SIGNED = /^[—–-]{1,2}\s?(?=\p{Lu})/u;
const BARE = new RegExp(`^(${NAME})(?:,|\\s[|/–—-]) ?(.{2,60})$`, 'u');
const NAMES_ALONE = new RegExp(`^${NAMES}$`, 'u');
const POST_BEFORE = new RegExp(`^${POST}(?:,? (?:at|for|of)|,) `, 'iu');
const POST_ALONE = new RegExp(`^${POST}$`, 'iu');
/** Organizations and places behind a name. */
const CAPITALIZED =
  /^(?:(?:for|of|in|at|with) )?(?:[Tt]he )?\p{Lu}[\p{L}.&'’-]{0,30}(?: (?:of |and )?\p{Lu}[\p{L}.&'’-]{0,30}){0,4}$/u;
/** Last words of the names of organizations that publish. */
const ORGANIZATION =
  /\b(?:news|newswire|wire|press|agency|times|post|herald|daily|journal|tribune|gazette|broadcasting|network|service|media|radio|tv|television|today|telegraph|review|chronicle|courier|mail|express|observer|bulletin|monitor|echo|globe|examiner|dispatch|record|sun|world|weekly|ledger|sentinel|lantern|standard|star|independent|advertiser|argus|inquirer|register|banner|beacon|messenger|banker)$/i;
const PUBLICATION = /^(?:the )?(?:encyclop(?:ae|e)dia|journal|review|bulletin|annals|proceedings) (?:of|for) /i;
const OUTLET = /^(?:The )?\p{Lu}[\p{L}.&'’-]{0,30}(?: (?:(?:of|for|and|the|de|del) )?\p{Lu}[\p{L}.&'’-]{0,30}){1,6}$/u;
/** "World News": what a page calls a section of its own. */
const SECTION =
  /^(?:the )?(?:(?:world|business|sports?|local|latest|breaking|top|national|international|political|politics|science|tech(?:nology)?|health|travel|economic|financial|foreign|home|more|other|related|live|good|video|photo|social|news|this) )+(?:news|world|post|record|media|review|weekly|journal|bulletin|today|network|tv|radio|press|service|mail|times)$/i;
const INITIALS = /^\p{Lu}{2,6}$/u;
const ADDRESS = /\s*[([]?[\w.+-]{1,40}@[\w.-]{1,60}[)\]]?\s*$/;

/** "By Jane Doe, Staff Writer": a line that says that it is a byline. */
export function openedByline(line: string): Byline | null {
  if (line.length > 160) return null;
  const [, names, behind] = OPENED.exec(line) ?? [];
  if (names === undefined || behind === undefined) return null;
  const parts = behind.replace(ADDRESS, '').split(/[,|/·•]|\s[–—-]\s/);
  if (!parts.every((part) => part.trim() === '' || POST_ALONE.test(part.trim()) || CAPITALIZED.test(part.trim())))
    return null;
  const end = ADDRESS.exec(line)?.index ?? line.length;
  const outlet = organizationOf(names) ?? organizationBehind(behind) ?? organizationLast(names) ?? barred(behind);
  return { start: 0, end, outlet, sure: true };
}

/** "By Jane Doe | Northmoor": what a bar parts from a name is no place that she is in. */
function barred(behind: string): string | null {
  const name = /^\s?\|\s?(.{3,40})$/.exec(behind.replace(ADDRESS, ''))?.[1];
  if (name === undefined || POST_ALONE.test(name) || SECTION.test(name) || known(name)) return null;
  return CAPITALIZED.test(name) && !isEnglishWord(name.toLowerCase()) ? name : null;
}

/** Who wrote it, told below the text: "(Reporting by Jane Doe)", "— Jane Doe, Harbor Wire". */
export function signedByline(line: string): Byline | null {
  const names = CREDITED.exec(line)?.[1];
  if (names !== undefined) {
    const start = line.indexOf(names);
    const person = /^(.+?) in \p{Lu}[^,]*$/u.exec(names)?.[1] ?? names;
    return { start, end: start + person.length, outlet: null, sure: true };
  }
  const mark = SIGNED.exec(line)?.[0].length;
  const byline = mark === undefined ? null : bareByline(line.slice(mark));
  return byline && mark !== undefined ? { ...byline, start: byline.start + mark, end: byline.end + mark } : null;
}

/** "Jane Doe, Agency" or "Jane Doe" alone: a byline only where one is to be expected. */
export function bareByline(line: string): Byline | null {
  if (line.length > 100) return null;
  const [, name, behind] = BARE.exec(line) ?? [];
  if (name !== undefined && behind !== undefined && isPerson(name)) {
    const outlet = organizationBehind(behind);
    if (outlet !== null || POST_ALONE.test(behind)) return { start: 0, end: line.length, outlet, sure: false };
    if (ADDRESS.test(behind)) return { start: 0, end: name.length, outlet: null, sure: false };
  }
  return NAMES_ALONE.test(line) && isPerson(line)
    ? { start: 0, end: line.length, outlet: organizationOf(line), sure: false }
    : null;
}

/** "Jane Doe, Harbor Wire": the last of several names, where it is an organization's. */
function organizationLast(names: string): string | null {
  const last = /, ([^,]+)$/.exec(names)?.[1];
  return last === undefined ? null : outletOf(last);
}

/** Two to eight words that are not all words of the language, as headings are. */
function isPerson(words: string): boolean {
  if (/^The /.test(words) || known(words)) return false;
  const parts = words
    .replace(/\band\b|[,&]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  return (
    parts.length >= 2 &&
    parts.length <= 8 &&
    parts.some((part) => !isEnglishWord(part.toLowerCase().replace(/[.'’]/g, '')))
  );
}

export function isSection(words: string): boolean {
  return SECTION.test(words) || /\bdesk$/i.test(words);
}

/** The organization that a line of its own names: "Harbor Gazette", or "Court reporter, The Harbor Gazette". */
export function outletOf(line: string): string | null {
  const name = line.replace(POST_BEFORE, '');
  if (line.length > 80 || !OUTLET.test(name) || SECTION.test(name)) return null;
  return ORGANIZATION.test(name) || PUBLICATION.test(name) ? name : null;
}

/** The words themselves where they name no person: one word, initials, or the name of a paper. */
function organizationOf(words: string): string | null {
  const name = words.trim();
  if (!/[\s\u00a0]/.test(name)) return /^(?:staff|admin|editor|anonymous)$/i.test(name) ? null : name;
  return ORGANIZATION.test(name) && !/ and |,/.test(name) ? name : null;
}

function organizationBehind(words: string): string | null {
  const name = words
    .replace(ADDRESS, '')
    .replace(/^[\s,|/·•–—-]+(?:(?:for|of|with) )?|\.$/gi, '')
    .replace(/^(?:for|of|with) /i, '');
  if (!/^(?:the )?\p{Lu}/iu.test(name)) return null;
  return INITIALS.test(name) || ORGANIZATION.test(name) ? name : null;
}
