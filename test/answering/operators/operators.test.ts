import { describe, expect, test } from 'vitest';
import { Answerer } from '../../../src/answering/answerer.ts';
import type { Turn } from '../../../src/answering/decision.ts';
import { readClock } from '../../../src/cli/now.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';
import type { Status } from '../../../src/model.ts';
import { answerer as talks } from '../ask-shipped.ts';

const summit = new Answerer(loadKnowledge('test/fixtures/knowledge'));

const BEFORE = { talks: '2024-10-29T09:00:00+09:00', summit: '2031-05-13T09:00:00+02:00' };

function ask(of: 'talks' | 'summit', messages: string) {
  let turn: Turn | null = null;
  let last = null;
  for (const message of messages.split(' > ')) {
    const result = (of === 'talks' ? talks : summit).answer(message, readClock(BEFORE[of]), turn);
    turn = result.turn;
    last = result.answer;
  }
  if (!last) throw new Error('nothing was asked');
  return last;
}

type Row = readonly [question: string, status: Status, says: RegExp, not?: RegExp];

/** All that an answer has to say, in any order. */
const all = (...parts: string[]) => new RegExp(parts.map((part) => `(?=[^]*${part})`).join(''), 'i');

function rows(of: 'talks' | 'summit', table: readonly Row[]): void {
  for (const [question, status, says, not] of table) {
    test(question, () => {
      const { answer, status: got, quotes } = ask(of, question);
      expect([got, answer]).toEqual([status, expect.stringMatching(says)]);
      if (not) expect(answer).not.toMatch(not);
      if (status === 'answered' || status === 'corrected') expect(quotes.length).toBeGreaterThan(0);
    });
  }
}

describe('what is left out is not answered', () => {
  rows('talks', [
    ['Who, besides Cho, is travelling on to Ottawa?', 'answered', /Kim Yong-hyun/, /Cho|Blinken|Austin/],
    ['Leaving Cho aside, who is going to Canada?', 'answered', /Kim/, /Cho/],
    ['not counting Austin, who from the US attends?', 'answered', /Blinken/, /Austin/],
    ['Who is at the Washington talks, excluding the Koreans?', 'answered', all('Blinken', 'Austin'), /Cho|Kim/],
    ['besides the American side, who sits at the table?', 'answered', all('Cho', 'Kim'), /Blinken|Austin/],
    ['who meets joly besides cho', 'unanswered', /who else/],
    ['Who, apart from the ministers, is travelling?', 'unanswered', /who else/],
    [
      'Which topics other than the alliance will Cho and Blinken discuss?',
      'answered',
      all('Japan', 'threats'),
      /the alliance/i,
    ],
    ['Which partner countries are there, leaving out the US?', 'answered', all('Canada', 'Australia'), /US/],
  ]);
  rows('summit', [
    ['who is travelling to Ireland other than Arnarson?', 'answered', /Bjarnadottir/, /Arnarson/],
    ['Apart from the Icelanders, who takes part in the summit?', 'answered', all('Solvang', 'Tveit'), /Arnarson/],
    ['which topics besides mackerel are on the agenda', 'answered', all('offshore wind', 'mining'), /mackerel/],
  ]);
});

describe('the passage that says something', () => {
  rows('talks', [
    ['Where does it say that Japan will host the talks?', 'unanswered', /does not say/],
    ['Which line says Austin resigned?', 'unanswered', /does not say/],
    ['Where does it say the talks were cancelled?', 'unanswered', /does not say/],
    ['Where exactly does it say that China sent troops?', 'unanswered', /does not say/],
    ['Where does it say that Cho goes to Ottawa alone?', 'unanswered', /does not say/],
    ['Where does it say that the US has denied the dispatch?', 'corrected', /have confirmed/],
    ['Where exactly does it say that the dispatch has been confirmed?', 'answered', /have confirmed/],
    ['Where does it say that the North Koreans are meant for Ukraine?', 'answered', /Ukraine war/],
    ['what part mentions the Korean peninsula', 'answered', /Korean Peninsula/],
    ['Quote the passage that mentions Australia', 'answered', /Australia/],
  ]);
});

describe('when the account itself came out, and who brought it out', () => {
  rows('talks', [
    ['when does the joint statement come out', 'answered', /Thursday, October 31/],
    ['when was the statement released', 'unanswered', /does not say/],
    ['how long is the article', 'unanswered', /does not say/],
    ['which ministry issued it', 'answered', /foreign ministry/, /Yonhap/],
    ['who is the article about', 'answered', /Cho/, /Yonhap/],
    ['how old is the minister in this story', 'unanswered', /does not say/],
    ['So this came out on Thursday?', 'corrected', /Monday, October 28/],
    ['was this posted in September?', 'corrected', /Monday, October 28/],
    ["this wasn't published on Sunday, was it?", 'answered', /^On Monday, October 28/],
    ['this went up on Monday?', 'answered', /^Yes: On Monday, October 28/],
    ['when did this come out', 'answered', /Monday, October 28/],
    ['how long ago was this posted', 'answered', /Monday, October 28/],
    ['how old is this article', 'answered', /Monday, October 28/],
    ['what day did they put this story up', 'answered', /Monday, October 28/],
    ['At what hour was the report published?', 'answered', /09:46/],
    ['which paper is this from?', 'answered', /^Yonhap\.$/],
  ]);
});

describe('an office as what somebody holds, and where', () => {
  rows('talks', [
    ['Who holds the defence portfolio in Ottawa?', 'unanswered', /does not name "defence portfolio in Ottawa"/],
    ['Who holds the defence portfolio on the American side?', 'answered', /Austin/],
    ['Who holds the defense portfolio in Seoul?', 'answered', /Kim Yong-hyun/],
    ['Which minister has the foreign affairs brief in Ottawa?', 'answered', /Joly/],
  ]);
});

describe('what comes next', () => {
  rows('talks', [
    ['and after canada where do they go', 'unanswered', /does not say/],
    ['where will Kim go after Ottawa', 'unanswered', /does not say/],
    ['what will russia do next', 'unanswered', /does not say/],
    ['Is Cho going to Washington? > and where does he go next', 'answered', /Canada/],
    ['where do they go after washington?', 'answered', /Canada/],
  ]);
  rows('summit', [['Where does Arnarson go after the summit?', 'answered', /Ireland/]]);
});

describe('whose word is taken for what was told', () => {
  rows('talks', [
    ['when do they meet > who said what?', 'answered', /./, /^Yonhap\.$/],
    ['Will Cho see Blinken alone? > Says who?', 'answered', /^Seoul's foreign ministry\.$/],
    ['What does Washington expect of the talks? > according to whom', 'answered', /State Department/],
    ['Will Cho meet Joly? > who told you that', 'answered', /Cho's office/],
    ['Did North Korea send troops? > who confirmed it', 'answered', /South Korea and the US/],
    ['North Korea is believed to have sent troops? > Believed by whom?', 'answered', /South Korea and the US/],
  ]);
});

describe('lists and counts go over all events', () => {
  rows('talks', [
    ['How many separate meetings will Cho attend over the course of this trip?', 'answered', /^4: /],
    ['how many meetings will kim yong-hyun take part in?', 'answered', /^2: /, /Joly/],
    ['how many times will Cho sit down with Joly', 'answered', /^1: /],
    ['give me all the meetings on the trip', 'answered', all('Washington', 'one-on-one', 'Ottawa', 'Joly'), /March/],
    ['list everyone mentioned', 'answered', all('Cho', 'Kim', 'Blinken', 'Austin', 'Joly')],
    ['what are all the countries in this story', 'answered', all('Japan', 'Ukraine', 'Australia', 'Russia')],
    ['list the Korean officials', 'answered', all('Cho', 'Kim'), /Blinken/],
    ['which countries does s korea do the two plus two thing with', 'answered', all('US', 'Canada', 'Australia')],
    ['how many 2+2 partners does south korea have? > which ones', 'answered', all('US', 'Canada', 'Australia')],
    ['how many different cities are they visiting', 'answered', /^2: Washington and Ottawa/],
    ['who is only at the washington talks', 'answered', all('Blinken', 'Austin'), /Cho|Kim/],
    ['which officials are not going to Canada', 'answered', all('Blinken', 'Austin'), /Cho|Kim/],
    ['which of the people named is not listed for the Washington session?', 'answered', /Joly/, /Cho|Blinken/],
    ["what's cho's schedule", 'answered', all('Washington', 'one-on-one', 'travel to Canada', 'Joly')],
    ['Which of the four refused to go to Ottawa?', 'unanswered', /does not say/],
  ]);
  rows('summit', [
    ["list Arnarson's meetings", 'answered', all('summit', 'bilateral talks', 'Ireland')],
    ['how many ministers are mentioned', 'answered', /^5: /],
    ['with which countries does Norway hold such forums', 'answered', all('Iceland', 'Denmark')],
    ['who is at both the Oslo summit and the Galway visit', 'answered', all('Bjarnadottir', 'Arnarson'), /Tveit/],
    ['who only attends the Oslo summit', 'answered', all('Solvang', 'Tveit'), /Arnarson/],
    ["who isn't going to Ireland", 'answered', all('Solvang', 'Tveit'), /Arnarson/],
  ]);
});

describe('what comes first, next and last', () => {
  rows('talks', [
    ["Which came first: South Korea's framework with Australia or the one with Canada?", 'answered', /^Australia/],
    ['which came first the US or australia 2+2', 'unanswered', /which of the two/],
    ['who does Cho meet first, Blinken or Joly?', 'answered', /^Antony Blinken/],
    ['what will blinken do after the talks', 'unanswered', /does not say/],
    ['what is scheduled right after the Washington talks?', 'answered', /travel to Canada/],
    ["what's next for Kim", 'answered', /travel to Canada/],
    ['when did cho last meet blinken', 'answered', /March 18/],
    ['which meeting comes last', 'answered', /Joly/, /Washington/],
  ]);
  rows('summit', [
    ['Which forum was earlier, the one with Denmark or the one with Iceland?', 'answered', /^Denmark/],
    ['what happens after the Oslo summit', 'answered', /travel to Ireland/],
    ['when did Solvang last meet Bjarnadottir', 'answered', /February 6/],
  ]);
});

describe('who says so', () => {
  rows('talks', [
    [
      'What has the US State Department said, as distinct from the South Korean ministry?',
      'answered',
      /strengthen/,
      /broad/,
    ],
    [
      "Compare what Seoul's foreign ministry says about the agenda with what the State Department says it expects.",
      'answered',
      all('broad discussions', 'strengthen'),
    ],
    ['compare washington and ottawa agenda', 'answered', all('broad discussions', 'defense and security')],
    ['How does what Seoul says differ from what Washington says?', 'answered', all('broad discussions', 'strengthen')],
    ['what did putin say abt it', 'unanswered', /./, /plain|point/],
    ['what does merkel expect from the talks', 'unanswered', /merkel/],
    ['what did Joly announce', 'unanswered', /what they said/],
  ]);
  rows('summit', [
    ['what did Solvang say', 'unanswered', /what they said/],
    [
      "what does Denmark say as opposed to the Norwegian prime minister's office",
      'answered',
      /calm the dispute/,
      /mackerel/,
    ],
  ]);
});

describe('all that is told of something', () => {
  rows('talks', [
    ['tell me about the canada trip', 'answered', all('Cho and Kim', 'Ottawa', 'Joly')],
    ["what's the deal with the photo", 'answered', /poses/],
    ['what does the piece say concerning ukraine', 'answered', /Ukraine war/],
    ['is anything happening with australia', 'answered', /similar frameworks/],
    ['How does the report characterise the current security climate?', 'answered', /heightened tensions/],
    ["what's the ROK-US alliance got to do with it", 'answered', /alliance/],
    ['give me the rundown', 'answered', all('will hold', 'Thursday'), /poses/],
    ['what does the article tell us about nuclear weapons', 'unanswered', /does not say/],
  ]);
  rows('summit', [
    ['tell me about the subsea cable', 'answered', /power cable/],
    ["what's going on with Ireland", 'answered', /Galway/],
    ['describe the photo', 'answered', /shakes hands/],
  ]);
});

describe('what the text does not tell is refused, and what is wrong is put right', () => {
  rows('talks', [
    ['who is on the right in the photo', 'answered', /^Foreign Minister Cho Tae-yul\.$/],
    ["who's on the left of the picture?", 'unanswered', /who that is/],
    ['What specific threats from North Korea will they coordinate responses to?', 'unanswered', /does not say/],
    ['The talks were already held last week in Seoul, so what came out of them?', 'corrected', /October 31/],
    ['The talks ended yesterday, so what did they decide?', 'corrected', /October 31/],
    ['As Joly is coming to Washington, who will she meet?', 'corrected', /Cho/],
    ['Given that the talks were cancelled, when is the new date?', 'unanswered', /does not say/],
  ]);
  rows('summit', [
    ['who is on the left in the photo', 'answered', /Solvang/, /Bjarnadottir/],
    ['who is on the right', 'unanswered', /who that is/],
    ['Since Kearney is coming to Oslo, who does she meet?', 'corrected', /Solvang/],
  ]);
});

describe('each question of a message is answered', () => {
  rows('talks', [
    ['Who, when, where, why?', 'answered', all('Cho', 'October 31', 'Washington', 'tensions')],
    ['when is it, where, and who attends', 'answered', all('October 31', 'In Washington', 'Austin')],
    ['who is Joly? and how many people are named?', 'answered', all('Canadian Foreign Minister', '5: ')],
  ]);
});
