import { describe, expect, test } from 'vitest';
import { Answerer } from '../../src/answering/answerer.ts';
import type { Turn } from '../../src/answering/decision.ts';
import { readClock } from '../../src/cli/now.ts';
import { loadKnowledge } from '../../src/knowledge/load.ts';
import type { Answer } from '../../src/model.ts';
import { answerer } from './ask-shipped.ts';

const TALKS = '2024-10-29T09:00:00+09:00';
const SUMMIT = '2031-05-13T09:00:00+02:00';
const fisheries = new Answerer(loadKnowledge('test/fixtures/knowledge'));

/** Asks the messages, with " | " between, in one conversation and gives the last answer in Korean. */
function ask(messages: string, from = answerer, now = TALKS): Answer {
  let turn: Turn | null = null;
  let last: Answer | null = null;
  for (const message of messages.split(' | ')) {
    const { answer, turn: next } = from.answer(message, readClock(now), turn, 'ko');
    turn = next;
    last = answer;
  }
  if (!last) throw new Error('nothing was asked');
  return last;
}

describe('what nobody knows is refused, with the word as it was typed', () => {
  test.each([
    ['일본 장관은 누구인가요?', /‘일본의 장관’이라는 이름/],
    ['평양 날씨 어때요?', /나오지 않습니다|없습니다/],
    ['황금 가격은 얼마인가요?', /나오지 않습니다|없습니다/],
    ['비트코인 얼마야?', /없습니다/],
    ['김정은이 회담에 참석하나요?', /‘김정은’이라는 이름/],
    ['시진핑은 누구인가요?', /없습니다/],
    ['윤석열 대통령은 참석하나요?', /‘윤석열’이라는 이름/],
    ['한국 대통령은 누구야?', /‘한국의 대통령’이라는 이름/],
    ['캐나다 국방장관은 누구야?', /‘캐나다의 국방장관’이라는 이름/],
    ['일본 외교장관도 참석하나요?', /‘일본의 외교장관’이라는 이름/],
    ['중국도 회담에 참석하나요?', /‘중국’이 .* 참가하는지/],
    ['졸리는 워싱턴 회담에 참석하나요?', /‘졸리’가 .* 참가하는지/],
    ['오스틴은 캐나다에 가나요?', /‘오스틴’이 .* 참가하는지/],
    ['졸리와 블링컨은 언제 만나?', /참가하는지/],
    ['한일 회담은 언제 열리나요?', /나오지 않습니다/],
    ['한미 정상회담은 언제 열리나요?', /‘정상회담’/],
    ['회담에서 관세도 논의하나요?', /‘관세’/],
    ['회담은 얼마나 걸리나요?', /얼마나 걸리는지/],
    ['회담은 두 시간 걸려?', /없습니다/],
    ['회담 몇 시에 시작해?', /몇 시인지/],
    ['회담이 취소됐나요?', /‘취소’/],
    ['블링컨은 몇 살이야?', /오래되었는지/],
    ['조태열은 언제 장관이 됐어?', /언제 취임했는지/],
    ['조태열의 아내는 누구야?', /나오지 않습니다/],
    ['회담에 기자들도 참석해?', /‘기자’/],
    ['누가 회담에 참석하지 않아?', /누가 그러지 않는지/],
    ['어느 건물에서 열려?', /어디에서인지/],
    ['서울은 왜 나와?', /왜 그렇게 말하는지/],
    ['조태령은 누구야?', /없습니다/],
  ])('%s', (question, says) => {
    const answer = ask(question);
    expect([answer.status, answer.quotes]).toEqual(['unanswered', []]);
    expect(answer.answer).toMatch(says);
  });

  test.each(['안녕하세요', 'ㅋㅋㅋㅋ', '고마워', '회담은 목요일에 워싱턴에서 열립니다.'])(
    '%s asks nothing',
    (message) => expect(ask(message).status).toBe('ignored'),
  );
});

describe('a wrong premise is answered with what the article says', () => {
  test.each([
    ['회담은 금요일에 열리나요?', /^아니요\. 기사에는 이렇게 나옵니다: 2024년 10월 31일 목요일\.$/],
    ['회담은 서울에서 열리나요?', /^아니요\. 기사에는 이렇게 나옵니다: in Washington\.$/],
    ['왜 회담은 서울에서 열려?', /^기사의 내용은 다릅니다: in Washington/],
    ['회담은 10월 30일에 열리나요?', /^아니요.*10월 31일/],
    ['회담은 오늘인가요?', /^아니요: 날짜는 2024년 10월 31일 목요일입니다\.$/],
    ['블링컨은 국방장관인가요?', /^아니요: Antony Blinken은 US Secretary of State입니다\.$/],
    ['미국 국무장관이 오스틴이야?', /^아니요: Lloyd Austin은 Secretary of Defense/],
    ['오스틴은 한국 국방장관이야?', /^아니요: Lloyd Austin/],
    ['오스틴 국무장관이 참석하나요?', /Lloyd Austin은 Secretary of Defense/],
    ['러시아가 북한에 군대를 보냈어?', /^아니요.*North Korea is believed to have sent troops to Russia/],
    ['한국이 러시아에 파병했나요?', /^아니요.*North Korea/],
    ['북한이 중국에 군대를 보냈나요?', /^아니요.*eastern Russia/],
    ['북한이 수백 명을 보냈나요?', /^아니요.*Thousands of troops/],
    ['미국이 파병을 부인했나요?', /^아니요.*confirmed/],
    ['왜 미국은 북한의 파병을 부인했나요?', /confirmed/],
    ['조태열은 혼자 캐나다에 가나요?', /^아니요.*Cho and Kim/],
    ['조태열은 워싱턴 회담 전에 캐나다에 가나요?', /^아니요.*following the Washington visit/],
    ['한국과 캐나다의 2+2는 두 번째인가요?', /^아니요.*third/],
    ['왜 공동성명이 없어?', /joint statement will be issued/],
    ['사진은 워싱턴에서 찍었나요?', /^아니요.*Seoul's foreign ministry/],
    ['기사는 10월 27일에 나왔나요?', /^아니요.*10월 28일/],
  ])('%s', (question, says) => {
    const answer = ask(question);
    expect(answer.status).toBe('corrected');
    expect(answer.answer).toMatch(says);
    expect(answer.quotes).not.toEqual([]);
  });
});

describe('questions of the ordinary kinds', () => {
  test.each([
    ['2+2 회담은 언제 열리나요?', /^2024년 10월 31일 목요일\.$/],
    ['한미 외교·국방장관 회담은 며칠이에요?', /^2024년 10월 31일 목요일\.$/],
    ['한·미 외교·국방장관 회담은 어디서 열려?', /^In Washington\.$/],
    ['2+2 언제임?', /^2024년 10월 31일 목요일\.$/],
    ['회담 날짜 알려줘', /10월 31일/],
    ['언제 열리는지 알려 주세요', /10월 31일/],
    ['회담은 무슨 요일이야?', /목요일/],
    ['회담까지 며칠 남았어?', /^2일 남았습니다: 2024년 10월 31일 목요일\.$/],
    ['회담은 이미 끝났나요?', /^아직 아닙니다: 2024년 10월 31일 목요일에 예정되어 있습니다\.$/],
    ['회담은 10월 31일인가요?', /^네: 2024년 10월 31일 목요일\.$/],
    ['회담은 어디에서 열립니까?', /^In Washington\.$/],
    ['회담 어디서 해?', /^In Washington\.$/],
    ['회담이 열리는 곳은 어디야?', /^In Washington\.$/],
    ['회담은 서울이야 워싱턴이야?', /^In Washington\.$/],
    ['회담은 언제 어디서 열리나요?', /목요일.*In Washington/],
    ['누가 참석하나요?', /Cho Tae-yul.*Kim Yong-hyun.*Antony Blinken 및 Secretary of Defense Lloyd Austin/],
    ['한국에서는 누가 참석하나요?', /^Foreign Minister Cho Tae-yul 및 Defense Minister Kim Yong-hyun\.$/],
    ['미국 측 참석자는 누구인가요?', /^US Secretary of State Antony Blinken 및 Secretary of Defense Lloyd Austin\.$/],
    ['회담에 참석하는 미국 인사는?', /^US Secretary of State Antony Blinken 및 Secretary of Defense Lloyd Austin\.$/],
    ['회담에 몇 명이 참석해?', /^4: /],
    ['조태열이 누구야', /^Cho Tae-yul은 Foreign Minister of South Korea입니다\.$/],
    ['졸리가 누구임?', /^Melanie Joly는 Canadian Foreign Minister입니다\.$/],
    ['한국 외교부 장관은 누구인가요?', /Cho Tae-yul/],
    ['미 국무장관 이름은?', /Antony Blinken/],
    ['오스틴은 국방장관이야?', /^네: Lloyd Austin은/],
    ['오스틴은 어느 나라 장관이야?', /The US/],
    ['한미 회담의 의제는 무엇인가요?', /Korean Peninsula, the bilateral alliance/],
    ['조태열과 블링컨은 무엇을 논의하나요?', /The alliance, trilateral cooperation with Japan/],
    ['조태열이랑 블링컨이 만나서 뭐해?', /The alliance, trilateral cooperation with Japan/],
    ['조태열은 졸리와 무엇을 논의하나요?', /^Cooperation and North Korean issues\.$/],
    ['조태열은 블링컨과 단독으로 만나나요?', /^네: .*Cho Tae-yul 및 US Secretary of State Antony Blinken/],
    ['캐나다와의 2+2는 어디서 열리나요?', /^In Ottawa\.$/],
    ['캐나다와의 2+2는 한국의 몇 번째 협력체인가요?', /third/],
    ['워싱턴 회담 후에 어디로 가나요?', /^To Canada\.$/],
    ['캐나다 언제 감?', /^Following the Washington visit\.$/],
    ['조태열은 누구랑 같이 캐나다에 가?', /^Defense Minister Kim Yong-hyun\.$/],
    ['공동성명이 발표되나요?', /a joint statement will be issued based on the outcome/i],
    ['북한은 1만 명을 보냈나요?', /^기사만으로는 그렇다거나 아니라고 할 수 없습니다. 기사 내용: .*thousands of troops/],
    [
      '북한은 러시아에 병력을 보냈나요?',
      /^기사만으로는 그렇다거나 아니라고 할 수 없습니다. 기사 내용: North Korea is believed/,
    ],
    ['누가 북한의 파병을 확인했나요?', /^South Korea 및 the US\.$/],
    ['러시아에 파병된 병력은 몇 명이야?', /Thousands of troops/],
    ['북한이 왜 군대를 보냈어?', /For potential deployment in the Ukraine war/],
    ['왜 회담이 열리나요?', /Amid heightened tensions/],
    ['2+2가 무슨 뜻이야?', /talks among top foreign and defense officials/],
    ['누가 회담을 발표했나요?', /Seoul's foreign ministry/],
    ['미국 국무부는 무엇을 기대하나요?', /strengthen cooperation/],
    ['사진은 언제 찍었나요?', /3월 18일/],
    ['기사 누가 썼어?', /^Yonhap\.$/],
  ])('%s', (question, says) => {
    const answer = ask(question);
    expect([answer.status, answer.answer]).toEqual(['answered', expect.stringMatching(says)]);
    expect(answer.quotes).not.toEqual([]);
  });

  test('several may be meant', () =>
    expect(ask('외교장관은 누구야?')).toMatchObject({
      status: 'clarify',
      answer:
        '어느 분을 말씀하십니까: Cho Tae-yul (Foreign Minister of South Korea) 또는 Melanie Joly (Canadian Foreign Minister)?',
    }));
});

describe('follow-ups', () => {
  test.each([
    ['2+2 회담은 언제 열리나요? | 어디서?', /^In Washington/],
    ['캐나다 회담은 어디서 열려? | 언제?', /^Following the Washington visit/],
    ['캐나다 회담은 어디서 열려? | 그럼 누가 참석해?', /Cho and Kim/],
    ['조태열은 누구야? | 어디서 블링컨을 만나?', /^In Washington/],
    ['조태열은 누구야? | 캐나다에는 누구랑 가?', /Kim Yong-hyun/],
    ['졸리는 누구야? | 누구를 만나?', /Cho Tae-yul/],
    ['조태열은 누구야? | 블링컨은?', /Secretary of State/],
    ['한국에서는 누가 참석해? | 미국에서는?', /Antony Blinken 및 Secretary of Defense Lloyd Austin/],
    ['북한이 파병했어? | 왜?', /Ukraine war/],
    ['When are the talks? | 어디서?', /^In Washington/],
  ])('%s', (messages, says) =>
    expect(ask(messages)).toMatchObject({ status: 'answered', answer: expect.stringMatching(says) }),
  );
});

describe('another article is asked about in the same way', () => {
  test.each([
    ['스웨덴 총리는 누구인가요?', 'unanswered', /‘스웨덴의 총리’/],
    ['러시아도 참석하나요?', 'unanswered', /없습니다/],
    ['연어 가격은 얼마야?', 'unanswered', /없습니다/],
    ['Tveit는 총리인가요?', 'corrected', /^아니요: Henrik Tveit는 Energy Minister/],
    ['정상회담은 Bergen에서 열리나요?', 'corrected', /in Oslo/],
    ['정상회담은 목요일에 열리나요?', 'corrected', /2031년 5월 16일 금요일/],
    ['노르웨이가 순시선을 보냈나요?', 'corrected', /Iceland has sent two patrol vessels/],
    ['정상회담은 언제 열리나요?', 'answered', /^2031년 5월 16일 금요일/],
    ['노르웨이에서는 누가 참석하나요?', 'answered', /Ingrid Solvang 및 Energy Minister Henrik Tveit\.$/],
    ['아이슬란드 에너지 장관은 누구야?', 'answered', /Jon Arnarson/],
    ['Tveit와 Arnarson은 무엇을 논의하나요?', 'answered', /subsea power cable/],
    ['두 총리는 어디서 협정에 서명하나요?', 'answered', /Akershus Fortress/],
    ['아이슬란드는 왜 순시선을 보냈나요?', 'answered', /protect its trawlers/],
    ['누가 순시선 파견을 확인했나요?', 'answered', /coast guard/],
    ['회담 후 Bjarnadottir는 어디로 가나요?', 'answered', /To Ireland/],
    ['덴마크는 무엇을 기대하나요?', 'answered', /calm the dispute/],
  ])('%s', (question, status, says) =>
    expect(ask(question, fisheries, SUMMIT)).toMatchObject({ status, answer: expect.stringMatching(says) }),
  );
});

test('a Korean question may be answered in English, and an English one in Korean', () => {
  const clock = readClock(TALKS);
  expect(answerer.answer('회담은 언제 열리나요?', clock).answer.answer).toBe('On Thursday, October 31, 2024.');
  expect(answerer.answer('평양 장관은 누구야?', clock).answer.answer).toContain('"평양"');
  expect(answerer.answer('Are the talks on Friday?', clock, null, 'ko').answer.answer).toMatch(/^아니요\. 기사에는/);
  expect(answerer.answer('When is the 회담?', clock).answer.answer).toBe('On Thursday, October 31, 2024.');
});

test('the working of a date is in the language of the answer', () => {
  expect(ask('회담은 언제야?').date).toEqual({
    text: 'Thursday',
    value: '2024-10-31',
    anchor: '2024-10-28',
    working: 'Thursday = 2024년 10월 31일 목요일: 기사가 2024년 10월 28일 월요일에 나왔고 이 문장은 앞일을 말합니다',
  });
});
