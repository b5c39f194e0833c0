import { describe, expect, test } from 'vitest';
import { ask } from './ask-shipped.ts';

describe('what the article does not say is refused, whatever it knows nearby', () => {
  test.each([
    ['Who is the defence minister of Canada?', 'unknown-name'],
    ["Who is Japan's foreign minister?", 'unknown-name'],
    ['Who is Kim Jong-un?', 'unknown-name'],
    ['When will Grace Kim meet Blinken?', 'unknown-name'],
    ['What did Zelenskyy say about the troops?', 'unknown-name'],
    ["Who is Norway's fisheries minister?", 'unknown-name'],
    ['At what hour do the Washington talks start?', 'not-stated'],
    ['In which hotel do the ministers stay in Washington?', 'not-stated'],
    ['How many journalists travel with Cho?', 'not-stated'],
    ['Who chairs the Washington talks?', 'not-stated'],
    ['Who hosts the Washington talks?', 'not-stated'],
    ['Is there a press conference after the talks in Washington?', 'not-stated'],
    ['Will Austin and Joly meet?', 'not-stated'],
    ['Where will Cho meet Joly?', 'not-stated'],
    ['When were the troops sent to Russia?', 'not-stated'],
    ['Which brigade was dispatched to Russia?', 'not-stated'],
    ['What did Cho and Blinken agree on in March?', 'not-stated'],
    ['Will the ministers talk about Taiwan in Washington?', 'not-stated'],
    ['Will Japan join the talks?', 'not-stated'],
    ['How are the talks going?', 'not-stated'],
    ["Who is Seoul's foreign ministry?", 'not-stated'],
    ['Is Australia taking part in the talks in Ottawa?', 'not-stated'],
    ['Did Blinken say the talks will strengthen the alliance?', 'not-stated'],
    ['Do three ministers meet in Ottawa?', 'not-stated'],
    ['Who leads the US delegation?', 'not-stated'],
    ['Who organised the talks in Washington?', 'not-stated'],
    ['Who drafts the joint statement?', 'not-stated'],
    ['What is the joint statement about?', 'not-stated'],
    ['What will they declare in the joint statement?', 'not-stated'],
    ['When did Kim become defense minister?', 'not-stated'],
    ['What did Austin say about the troops?', 'not-stated'],
    ['What has China said about the deployment?', 'not-stated'],
    ['In which building in Washington do they meet?', 'not-stated'],
    ['When does Cho fly home?', 'not-stated'],
    ['What is the boiling point of water?', 'off-topic'],
    ['What is the best pizza in town?', 'off-topic'],
  ])('%s', (question, reason) => {
    const answer = ask(question);
    expect([answer.status, answer.reason]).toEqual(['unanswered', reason]);
    expect(answer.quotes).toEqual([]);
    expect(answer.answer).toMatch(/^The article does not/);
  });

  test('the nearest passages are given apart from the answer', () => {
    const answer = ask('Where will Cho meet Joly?');
    expect(answer.nearest.map((quote) => quote.text).join(' ')).toContain('Melanie Joly');
  });
});

describe('chatter is no question', () => {
  test.each(['thanks!', 'lol same', 'good bot', 'you are useless', 'ok', 'haha '.repeat(300), 'I had soup for lunch.'])(
    '%s',
    (message) => expect(ask(message).status).toBe('ignored'),
  );
});

describe('what is asked of whoever is spoken to is no question about the sources', () => {
  test.each([
    'Who are you?',
    'who r u',
    'Are you a bot?',
    'What can you do?',
    'Who made you?',
    'Where am I?',
    'are you going to Ottawa?',
    'Is that right?',
    'is it true',
    'are you sure?',
    'https://www.youtube.com/watch?v=aY_y-why',
    'look https://example.com/x_y_z',
    'https://en.wikipedia.org/wiki/Washington,_D.C.',
    'x, y and z',
    '=y',
    'What a day!',
    'what a mess',
    'What an idea',
    'How nice!',
    'What a great meeting this will be!',
  ])('%s', (message) => expect(ask(message).status).toBe('ignored'));

  test.each(['Can you tell me who attends?', 'do you know when they meet?', 'tell me where it is'])(
    'but %s is one',
    (message) => expect(ask(message).status).toBe('answered'),
  );
});

describe('whoever is only spoken of does not attend', () => {
  test.each([
    'Will North Korea attend?',
    'Is North Korea coming?',
    'Will North Korea be there?',
    '북한도 참석하나요?',
    'Who attends from North Korea?',
    'Is Japan coming?',
    'Will Russia be there?',
    'Who will be there from Japan?',
  ])('%s', (message) => expect(ask(message).status).toBe('unanswered'));

  test.each(['Will South Korea attend?', 'Will the US be there?', 'Is Blinken coming?'])('%s', (message) =>
    expect(ask(message).quotes[0]?.text).toMatch(/will take place in Washington on Thursday among/),
  );

  test('where they meet is said against where they do not', () => {
    const { status, answer } = ask('Do they meet in North Korea?');
    expect({ status, answer }).toEqual({ status: 'corrected', answer: 'No. The article says: in Washington.' });
  });
});
