import { describe, expect, test } from 'vitest';
import { ask } from './ask-shipped.ts';

describe('a wrong premise is answered with what the article says', () => {
  test.each([
    ['Why are the talks with the US held in Seoul?', /washington/i],
    ['Why do the 2+2 talks with the US fall on a Friday?', /October 31/],
    ['Are the US talks on Friday?', /^No\b.*October 31/],
    ['Is Blinken the secretary of defense?', /Secretary of State/],
    ['So Blinken is the Secretary of Defense?', /Secretary of State/],
    ['so the defense minister is Cho?', /Foreign Minister/],
    ['Joly is the defense minister of Canada?', /Foreign Minister/],
    ["Cho isn't the foreign minister?", /Foreign Minister/],
    ['So Austin and Blinken fly to Seoul this week, right?', /in Washington/],
    ['When does Blinken fly to Seoul for these talks?', /in Washington/],
    ['Kim goes alone to Canada?', /Cho and Kim/],
    ['Is Joly the prime minister of Canada?', /Foreign Minister/],
    ['Does Melanie Joly attend as defense minister?', /Foreign Minister/],
    ['Why did South Korea send troops to Russia?', /North Korea/],
    ['Did Russia send troops to North Korea?', /North Korea/],
    ['Why will there be no joint statement in Washington?', /joint statement/],
    ['Why does the US deny that troops were sent to Russia?', /confirmed/],
    ['Is Canada the second 2+2 partner of South Korea?', /third/],
    ['Do Cho and Kim visit Canada before the Washington talks?', /following the Washington visit/i],
    ['Is Australia the third 2+2 partner?', /Canada/],
    ['Were hundreds of troops sent to Russia?', /thousands/i],
    ['Why does Joly meet Austin?', /Cho Tae-yul/],
    ['Do they go to Ottawa first and then to Washington?', /following the Washington visit/i],
    ['Why was Zorkville picked for the 2+2 with Canada?', /Ottawa/],
    ['Will Cho travel to Canada alone?', /Kim/],
    ['Have South Korea and Canada ever held a 2+2 before?', /first session/i],
    ['Why do the ministers stay away from the talks on Thursday?', /./],
    ['Do five officials attend the Washington talks?', /Cho Tae-yul.*Lloyd Austin/],
    ['Will three countries meet in Washington?', /Cho Tae-yul.*Lloyd Austin/],
    ['Will the talks take place in Seoul?', /washington/i],
    ['Since the talks with the US are in Ottawa, who attends them?', /washington/i],
  ])('%s', (question, says) => {
    const answer = ask(question);
    expect(answer.status).toBe('corrected');
    expect(answer.answer).toMatch(says);
    expect(answer.quotes).not.toEqual([]);
  });
});

describe('what is denied of somebody, and is not so, is no wrong premise', () => {
  test.each([
    ["Kim isn't the foreign minister?", /^Kim Yong-hyun is Defense Minister/],
    ['Cho is not the defense minister, is he?', /^Cho Tae-yul is Foreign Minister/],
    ['So Austin is the Secretary of Defense?', /^Yes: Lloyd Austin is Secretary of Defense/],
  ])('%s', (question, says) => {
    const answer = ask(question);
    expect([answer.status, answer.answer]).toEqual(['answered', expect.stringMatching(says)]);
  });
});

describe('no plain yes', () => {
  test.each([
    [['are only foreign ministers attending the washington talks?']],
    [['will only defense issues be discussed in ottawa?']],
    [['do cho and blinken only talk about japan?']],
    [['neither kim nor austin attend, right?']],
    [['will anyone besides cho and kim go to canada?']],
    [['are the north korean troops still in russia?']],
    [['is cho still in washington?']],
    [['did cho and kim visit canada?']],
    [['were north korean threats discussed by cho and blinken?']],
    [['so only cho goes to canada?']],
    [['They meet in Seoul?']],
    [['did nato confirm the dispatch?']],
    [['will cho meet joly?', 'and kim?']],
    [['is cho going to canada?', 'and blinken?']],
    [['does cho meet blinken one on one?', 'and in canada?']],
    [['will there be a 2+2 with canada?', 'is that on thursday as well?']],
    [['does cho meet joly?', 'is that in washington as well?']],
    [['did the us confirm the troops?', 'and russia?']],
  ])('%j', (messages) => {
    const { answer, grounds } = ask(messages);
    expect(answer).not.toMatch(/^yes\b/i);
    expect(grounds?.affirmed ?? false).toBe(false);
  });

  test('but what is told in so many words', () =>
    expect(ask('Cho meets Blinken in Washington?').answer).toMatch(/^Yes: /));

  test.each([
    ['will blinken attend the washington talks?', 'and austin?'],
    ['is the meeting in washington?', 'is it on thursday?'],
    ['Is a joint statement planned in Washington?', 'same for canada?'],
  ])('but %s > %s', (...messages) => expect(ask(messages).answer).toMatch(/^Yes: /));
});

describe('what is denied of an event, and is not so, is not called wrong', () => {
  test.each(["the photo wasn't taken in washington, was it?", "russia didn't send troops, did it?"])(
    '%s',
    (question) => {
      const { status, answer } = ask(question);
      expect(status).not.toBe('corrected');
      expect(answer).not.toMatch(/otherwise/);
    },
  );
});
