import { describe, expect, test } from 'vitest';
import { ask } from './ask-shipped.ts';

describe('each event has its own facts', () => {
  test.each([
    ['Who attends the Washington talks?', 'Cho Tae-yul, Kim Yong-hyun, Antony Blinken, and Lloyd Austin'],
    ['Who represents the US at the 2+2?', 'Antony Blinken and Lloyd Austin'],
    ['Who will South Korea send to Washington?', 'Cho Tae-yul and Kim Yong-hyun'],
    ['Whom does Cho meet one-on-one?', 'Antony Blinken'],
    ['Which Canadian will Cho meet?', 'Melanie Joly'],
    ['Who goes on to Canada?', 'Cho Tae-yul and Kim Yong-hyun'],
    ['Who is in both 2+2 meetings?', 'Cho Tae-yul and Kim Yong-hyun'],
    ["Who is Kim's counterpart in the US?", 'Lloyd Austin'],
    ['Who does Cho talk with in Ottawa?', 'Canadian counterparts'],
    ['With whom does Cho hold talks in Ottawa?', 'Canadian counterparts'],
    ['With whom does Cho travel to Canada?', 'Kim Yong-hyun'],
    ['Where is the 2+2 with Canada?', 'in Ottawa'],
    ['What will be issued after the talks in Washington?', 'a joint statement will be issued based on the outcome'],
    ['Where were the troops sent?', 'to eastern Russia'],
    ['In which cities do Cho and Kim have talks?', 'Washington and Ottawa'],
    ['How many troops were sent?', 'thousands of troops'],
    ['How many officials attend the Washington talks?', '4'],
    ['What will Cho and Joly discuss?', 'cooperation and North Korean issues'],
    ['Which countries already have a 2+2 with South Korea?', 'the US and Australia'],
    [
      'What headline does the article have?',
      "S. Korea, US to hold '2+2' talks among foreign, defense chiefs amid NK deployment to Russia",
    ],
    ['Which country does Joly represent?', 'Canada'],
    ['Whom will Blinken meet in Washington alone?', 'Cho Tae-yul'],
    ['Apart from Canada, which countries have a 2+2 with South Korea?', 'the US and Australia'],
    ['How many countries had a 2+2 with Seoul before Canada?', '2'],
    ['Who announced the talks?', "Seoul's foreign ministry"],
    ['Who says that the talks deepen the alliance?', 'US State Department'],
    ['Who confirmed the dispatch?', 'South Korea and the US'],
    [
      'Does the meeting in Ottawa come before or after the one in Washington?',
      "Following the Washington visit, Cho and Kim will travel to Canada for the inaugural foreign and defense ministers' meeting with Canadian counterparts.",
    ],
    [
      'Day, place and agenda of the Washington talks?',
      'on Thursday; in Washington; broad discussions on the Korean Peninsula, the bilateral alliance, and other regional and global issues',
    ],
    ['Which country lies behind the troop dispatch?', 'North Korea'],
    [
      'What was in the State Department statement?',
      'Washington expects the talks to strengthen cooperation on a range of global and regional issues, further deepening the US-ROK alliance',
    ],
    ['Austin: which post does he hold?', 'Secretary of Defense'],
  ])('%s', (question, short) => {
    const answer = ask(question);
    expect([answer.status, answer.short]).toEqual(['answered', short]);
    expect(answer.quotes.length).toBeGreaterThan(0);
  });
});

describe('spelling', () => {
  test.each([
    ['who atends teh washingtn tlaks', 'Cho Tae-yul, Kim Yong-hyun, Antony Blinken, and Lloyd Austin'],
    ['Who is Kim Young-hyun?', 'Defense Minister'],
    ['who is Chow Tae-yool', 'Foreign Minister'],
    ['wat is anthony blinkens job', 'US Secretary of State'],
    ['were is the 2+2 wiht canda', 'in Ottawa'],
  ])('%s', (question, short) => expect(ask(question).short).toBe(short));
});

describe('the asker’s clock', () => {
  const washington = 'is the washington 2+2 today?';
  test.each([
    [washington, '2024-10-31T09:00:00-04:00', /^Yes/],
    [washington, '2024-10-30T23:30:00-04:00', /^No: the date is Thursday, October 31, 2024/],
    [washington, '2024-11-02T09:00:00-04:00', /^No: the date was/],
    ['How many days until the 2+2 with the US?', '2024-10-28T12:00:00+09:00', /^3 days/],
    ['Has the Washington 2+2 taken place?', '2024-10-30T00:00:00Z', /^Not yet/],
    ['Has the Washington 2+2 taken place?', '2024-11-30T00:00:00Z', /^It was scheduled .* does not say whether/],
    ['When is the 2+2 with the US?', '2024-10-29T00:00:00Z', /^On Thursday, October 31, 2024\.$/],
    ['When is the 2+2 with the US?', '2026-10-29T00:00:00Z', /^It was scheduled for Thursday, October 31, 2024\./],
    ['How many days until the 2+2 with Canada?', '2024-10-28T12:00:00+09:00', /^Following the Washington visit/],
  ])('%s at %s', (question, now, says) => expect(ask(question, now).answer).toMatch(says));

  test('the working of a date stands beside it', () => {
    expect(ask('When is the 2+2 with the US?').date).toMatchObject({
      text: 'Thursday',
      value: '2024-10-31',
      anchor: '2024-10-28',
      working: expect.stringContaining('because the article was published on Monday, October 28, 2024'),
    });
  });
});

describe('a conversation', () => {
  test.each([
    [['When are the talks with the US?', 'And where?'], 'in Washington'],
    [['Who is Melanie Joly?', 'What will she and Cho discuss?'], 'cooperation and North Korean issues'],
    [
      ['What will the Washington talks cover?', 'And the one in Ottawa?'],
      'defense and security cooperation and Korean Peninsula issues',
    ],
    [['Who will Cho meet one-on-one in Washington?', 'What is his job?'], 'US Secretary of State'],
    [['Will Cho go to Ottawa?', 'What is his job?'], 'Foreign Minister'],
    [['Who will Cho meet one-on-one in Washington?', 'Where does he travel next?'], 'to Canada'],
    [['Who is Kim Yong-hyun?', 'and his American counterpart?'], 'Lloyd Austin'],
    [
      ['Who attends the Washington talks from South Korea?', 'and from the other side?'],
      'Antony Blinken and Lloyd Austin',
    ],
  ])('%j', (messages, short) => expect(ask(messages).short).toBe(short));

  test('several questions in one message are all answered', () => {
    const answer = ask('When and where are the talks with the US, and who attends?');
    expect(answer.answer).toMatch(/October 31, 2024.*Washington.*Austin/s);
  });
});
