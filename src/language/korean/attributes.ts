import { type Phrase, plain, the } from './phrase.ts';
import { described, timePhrase } from './verb-phrase.ts';
import { plural } from './wh-words.ts';

const TALKS = plain('it', 'pronoun');

/** What takes place, or how else a thing comes to have a date and a place. */
function happens(of: Phrase, wh: string): string {
  const words = described(of);
  if (of.kind === 'article') return `${wh} was ${words} published`;
  if (/\bphoto\b/.test(of.en)) return `${wh} was ${words} taken`;
  if (of.kind === 'document') return `${wh} will ${words} be issued`;
  return `${wh} will ${words} take place`;
}

/** "attend the talks", "attend from the other side". */
export function attending(owner: Phrase | null): string {
  if (owner === null) return 'attend';
  const sided = ['country', 'place', 'organization'].includes(owner.kind) || /\bside$/.test(owner.en);
  return `attend ${sided ? 'from ' : ''}${described(owner)}`;
}

const PERSONAL: readonly Phrase['kind'][] = ['person', 'office', 'people', 'pronoun'];

/** The last of several ministers, of the country of the first. */
function shared(owner: Phrase): Phrase {
  const [first] = owner.beside;
  const en = owner.en.split(' and ').at(-1)?.replace(/^the /, '') ?? owner.en;
  const country = first?.of ?? null;
  return { ...owner, beside: [], en: country && !en.includes("'s ") ? `${country.en}'s ${en}` : en };
}

/** An attribute of something as the question that asks for it. */
export function askAttribute(attribute: string, owner: Phrase | null): string | null {
  const of = owner ?? TALKS;
  const words = described(of);
  const behind = owner ? ` of ${words}` : '';
  switch (attribute) {
    case 'date':
      return PERSONAL.includes(of.kind) && of !== TALKS ? null : happens(of, 'When');
    case 'place':
      return happens(of, 'Where');
    case 'building':
      return happens(of, 'In which building');
    case 'weekday':
      return happens(of, 'On what weekday');
    case 'time':
      return happens(of, 'At what time');
    case 'duration':
      return `How long will ${words} take`;
    case 'reason':
      return of.kind === 'event' || of === TALKS ? happens(of, 'Why') : `What is the reason${behind}`;
    case '기자':
    case 'author':
      return `Who wrote ${owner ? words : 'the article'}`;
    case 'participants':
      return `Who will ${attending(owner)}`;
    case 'agenda':
    case 'topics':
      return owner === null ? 'What is the agenda' : `What is the agenda${behind}`;
    case 'content':
      if (of.kind === 'article') return `Summarize ${words}`;
      if (of.kind === 'document') return `What does ${words} say`;
      return `What is the agenda${behind}`;
    case 'name':
      if (owner?.beside.length)
        return [...owner.beside, shared(owner)].map((each) => askAttribute('name', each)).join('? ');
      if (owner && ['office', 'people'].includes(owner.kind))
        return `Who ${/\b(?:two|three|four) /.test(owner.en) ? 'are' : 'is'} ${words.replace(/\b(?:two|three|four) /, '')}`;
      return `What is the name${behind}`;
    case 'job':
      return `What position does ${words} hold`;
    case 'country':
      return PERSONAL.includes(of.kind) && of !== TALKS
        ? `Which country is ${words} from`
        : `Which countries attend ${words}`;
    case 'ministry':
      return `Which ministry does ${words} represent`;
    case 'number':
      if (owner && ['office', 'people'].includes(owner.kind)) return `How many ${plural(owner.en)} will attend`;
      return `What is the number${behind}`;
    case 'headline':
      return `What is the headline of ${owner ? words : 'the article'}`;
    case 'summary':
      return `Summarize ${owner ? words : 'the article'}`;
    case 'meaning':
      return `What does ${words} mean`;
    case 'age':
      return `How old is ${words}`;
    case 'source':
      return 'What is the source';
    case 'expectation':
      return `What is expected of ${words}`;
    default:
      return `What is the ${attribute}${behind}`;
  }
}

/** Whether something has a value: "is the place of the talks Lima?". */
export function holdsValue(attribute: string, owner: Phrase | null, value: Phrase): string | null {
  const of = owner ?? TALKS;
  const words = described(of);
  switch (attribute) {
    case 'place':
    case 'building':
    case 'country':
      return `Will ${words} take place in ${the(value)}`;
    case 'date':
    case 'weekday':
      return `Will ${words} take place ${timePhrase(value.en)}`;
    case 'agenda':
    case 'topics':
    case 'content':
      return `Is ${the(value)} on the agenda of ${words}`;
    case 'job':
      return `Is ${words} ${the(value)}`;
    case '기자':
    case 'author':
      return `Did ${described(value)} write ${owner ? words : 'the article'}`;
    case 'participants':
      return `Will ${described(value)} ${attending(owner)}`;
    default:
      return null;
  }
}
