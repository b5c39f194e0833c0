import { Temporal } from 'temporal-polyfill';
import { dayInWords } from '../../text/calendar.ts';
import type { Wording } from '../wording.ts';

export const en: Wording = {
  corrected: 'The sources say otherwise',
  clarify: 'Which one?',
  refused: {
    'not-stated': 'Not in the sources',
    'unknown-name': 'No such name in the sources',
    'not-understood': 'There is a word I do not understand',
    'off-topic': 'Not what the sources are about',
    'after-publication': 'That was after the sources',
    chatter: 'Not a question that I can answer',
    empty: 'Nothing was asked',
  },
  kinds: {
    who: 'Who',
    what: 'What',
    when: 'When',
    where: 'Where',
    why: 'Why',
    how: 'How',
    'how-many': 'How many',
    polar: 'Yes or no',
    'which-country': 'Which country',
    'which-organization': 'Which organisation',
    role: 'Which office',
    'clock-time': 'At what time',
    duration: 'How long',
    age: 'How old',
    'days-until': 'How many days until then',
  },
  aspects: {
    agenda: 'on the agenda',
    outcome: 'outcome',
    expectation: 'expected',
    description: 'what it is',
    meaning: 'what it means',
    summary: 'in short',
    headline: 'headline',
    backdrop: 'background',
    purpose: 'purpose',
    travel: 'travel',
    rank: 'rank',
    predecessors: 'before it',
    quantity: 'number',
    role: 'in what capacity',
    origin: 'from where',
    start: 'start',
    end: 'end',
    deadline: 'deadline',
    duration: 'how long',
    opinion: 'opinion',
    demand: 'demand',
    offer: 'offer',
  },
  verdicts: { supported: 'Supported', contradicted: 'Contradicted', 'not-stated': 'Not stated' },
  choose: 'Choose the one you mean',
  follow: { title: 'Follow up', label: 'Your next question', after: (question) => `After: ${question}` },
  timeline: {
    title: 'Timeline',
    meetings: 'Who meets whom',
    nothing: 'There is no event to draw.',
  },
  buttons: {
    context: 'In context',
    more: 'More',
    related: 'Related',
    follow: 'Follow up',
    dismiss: 'Dismiss',
    previous: 'Previous page',
    next: 'Next page',
  },
  fields: {
    date: 'How the date was worked out',
    near: 'Near the question, but not an answer',
    others: 'You may also mean',
    source: 'Source',
    quotes: 'In the words of the source',
  },
  asOf: ({ published, zone }) => {
    const [day = '', time] = published.split('T');
    return `as of ${dayInWords(Temporal.PlainDate.from(day))}${time ? `, ${time}` : ''} (${zone})`;
  },
  day: (date) => Temporal.PlainDate.from(date).toLocaleString('en-US', { dateStyle: 'medium' }),
  event: (name) => name.replace(/^the /, ''),
  left: (event) => `now about ${event}`,
  page: (page, of) => `Page ${page} of ${of}`,
  notStated: 'not stated',
  context: 'In context',
  more: {
    title: 'Why this answer?',
    asks: (kind, event) =>
      `The question was taken to ask “${kind.toLowerCase()}”${event === null ? '' : `, about ${event}`}.`,
    found: (words) =>
      `Of its words the sources have ${new Intl.ListFormat('en').format(words.map((word) => `“${word}”`))}.`,
    stands: (asked, said) => `“${asked}” in the question is “${said}” in the article.`,
    fact: (label, event) => `The answer is what is known under “${label}” of ${event}.`,
    sentence: 'The answer is the sentence of the source that says most of what was asked.',
    chosenBy: (model) => `The passage was chosen by a language model, ${model}; the words are those of the source.`,
    sure: (percent) => `It is about ${percent}% likely to be right.`,
    next: (event) => `Had it not been that, the question would have been taken to be about ${event}.`,
    passage: 'The passage',
  },
  related: { title: (event) => `Also in the sources: ${event}`, choose: 'Choose what to read' },
  sources: {
    title: 'Sources',
    facts: (count, drafts) => {
      const facts = count === 1 ? '1 fact' : `${count} facts`;
      if (drafts === 0) return `${facts}, reviewed`;
      return drafts === count ? `${facts}, drafts` : `${facts}: ${count - drafts} reviewed, ${drafts} drafts`;
    },
  },
  draft: 'Read by rules, not yet reviewed',
  chosen: 'A language model chose the passage; the words are those of the source',
  reviewedOrNot: 'Review',
  reviewed: 'Checked by a person',
  superseded: 'There is a newer article',
  check: {
    title: 'Checked against the sources',
    noClaim: 'This message makes no claim that could be checked against the sources.',
    off: 'Checking against the sources is turned off in this server.',
    cut: 'The rest of the message was not checked.',
    near: 'Near it, but not the same',
  },
  help: {
    title: 'Ask, and read the sentence that says so',
    intro: 'Every answer is made of the words of a source and quotes it. What the sources do not say is not answered.',
    commands: 'Commands',
    talk: 'In plain words',
    talkHow:
      'Mention me, write me a direct message, or reply to one of my answers with the mention left on. Follow-up questions may leave out what was said before.',
    askHow:
      'Ask with `/ask`. Each question stands alone; the button “Follow up” under an answer asks one that goes on from there.',
    checkHow: (menu) => `On any message: Apps → **${menu}** shows what the sources say about its claims.`,
    examples: 'For example',
    managing: 'For those who manage the server',
    chatter: 'That is not a question I can answer. Ask about what the sources report, or use `/help`.',
  },
  smallTalk: {
    greeting: {
      said: [
        ...['hi', 'hi there', 'hello', 'hello there', 'hey', 'hey there', 'hiya', 'yo', 'greetings'],
        ...['good morning', 'good afternoon', 'good evening', 'how are you', 'whats up'],
      ],
      reply: 'Hello! Ask me about what the articles report, such as “When do they meet?”; `/help` shows more.',
    },
    thanks: {
      said: [
        ...['thanks', 'thank you', 'thanks a lot', 'thank you so much', 'thank you very much', 'many thanks'],
        ...['thx', 'ty', 'tysm', 'cheers', 'great thanks', 'ok thanks', 'good bot'],
      ],
      reply: 'You are welcome. Ask again whenever you like.',
    },
    farewell: {
      said: ['bye', 'goodbye', 'good bye', 'good night', 'see you', 'see you later'],
      reply: 'Goodbye!',
    },
  },
  doubts: [
    ...['is this true', 'is that true', 'is it true', 'true', 'true or false', 'is this right', 'is that right'],
    ...['is this correct', 'is that correct', 'is this so', 'really', 'is this real', 'fact check', 'fact check this'],
    ...['check', 'check this', 'check that', 'check please', 'verify', 'verify this', 'source', 'can you check this'],
  ],
  cooldown: (seconds) => `Too many questions at once. Ask again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
  fault: (id) => `Something went wrong here, and it has been noted. If you report it, name the error ${id}.`,
  stale: 'This reply is from an earlier version. Ask the question again.',
  notYours: 'Only the person who asked, or a member who may manage messages, can remove this answer.',
  unreadable:
    'I cannot read this reply: Discord shows me a message only when it mentions me. Reply with the mention left on, or use `/ask`.',
  unreadableOther: (menu) =>
    `Discord does not show me the message that you replied to. Use Apps → **${menu}** on it, or quote it behind my name.`,
  unreadableRole:
    'I cannot read this: Discord shows me a message when it mentions me, not my role. Mention me myself, or use `/ask`.',
  mayNotWrite: (channel) =>
    `You asked me something in <#${channel}>, where I may not write. Somebody who manages it has to allow me “View Channel” and “Send Messages” there; until then ask with \`/ask\`, or here.`,
  unknownEvent: (words) => `The sources know no event “${words}”. Choose one of those offered while you type.`,
};
