import type { Wording } from '../wording.ts';

export const ko: Wording = {
  timeline: '연표',
  meetings: '누가 누구를 만나는지',
  noDate: '날짜 없음',
  published: '기사 게재',
  month: (first) => `${first.year}년 ${first.month}월`,
  later: ({ count, unit }) =>
    ({ days: `${count}일 뒤`, months: `약 ${count}개월 뒤`, years: `약 ${count}년 뒤` })[unit],
  after: (words) => `그 뒤: “${words}”`,
  during: (words) => `그 기간 중: “${words}”`,
  afterEvent: (event, words) => `‘${event}’ 뒤(“${words}”)`,
  duringEvent: (event, words) => `‘${event}’ 기간 중(“${words}”)`,
  more: (count) => `외 ${count}건`,
  moreMeetings: (count) => `외 만남 ${count}건`,
  morePeople: (count) => `외 ${count}명`,
};
