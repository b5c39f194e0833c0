import { withParticle } from '../../language/korean/particle-form.ts';
import type { Wording } from '../wording.ts';

export const ko: Wording = {
  corrected: '출처의 내용과 다릅니다',
  clarify: '어느 쪽인가요?',
  refused: {
    'not-stated': '출처에 없는 내용입니다',
    'unknown-name': '출처에 나오지 않는 이름입니다',
    'not-understood': '이해하지 못한 말이 있습니다',
    'off-topic': '출처가 다루지 않는 주제입니다',
    'after-publication': '기사가 나온 뒤의 일입니다',
    chatter: '답할 수 있는 질문이 아닙니다',
    empty: '질문이 없습니다',
  },
  kinds: {
    who: '누가',
    what: '무엇을',
    when: '언제',
    where: '어디서',
    why: '왜',
    how: '어떻게',
    'how-many': '얼마나',
    polar: '맞는지 아닌지',
    'which-country': '어느 나라',
    'which-organization': '어느 기관',
    role: '어떤 직책',
    'clock-time': '몇 시',
    duration: '얼마 동안',
    age: '얼마나 오래',
    'days-until': '며칠 남았는지',
  },
  aspects: {
    agenda: '의제',
    outcome: '결과',
    expectation: '기대',
    description: '내용',
    meaning: '뜻',
    summary: '요약',
    headline: '제목',
    backdrop: '배경',
    purpose: '목적',
    travel: '방문',
    rank: '순서',
    predecessors: '앞선 사례',
    quantity: '규모',
    role: '맡은 역할',
    origin: '출발지',
    start: '시작',
    end: '끝',
    deadline: '기한',
    duration: '기간',
    opinion: '의견',
    demand: '요구',
    offer: '제안',
  },
  verdicts: { supported: '출처와 일치', contradicted: '출처와 불일치', 'not-stated': '출처에 없음' },
  choose: '해당하는 것을 고르세요',
  follow: { title: '이어서 묻기', label: '다음 질문', after: (question) => `앞선 질문: ${question}` },
  timeline: {
    title: '연표',
    meetings: '누가 누구를 만나는지',
    nothing: '그림으로 보여 드릴 일정이 없습니다.',
  },
  buttons: {
    context: '앞뒤 문맥',
    more: '더 보기',
    related: '관련 내용',
    follow: '이어서 묻기',
    dismiss: '지우기',
    previous: '이전 쪽',
    next: '다음 쪽',
  },
  fields: {
    date: '날짜 계산 근거',
    near: '질문과 가깝지만 답은 아닌 부분',
    others: '이것을 뜻하셨을 수도 있습니다',
    source: '출처',
    quotes: '출처의 원문',
  },
  asOf: ({ published, zone }) => {
    const [day = '', time] = published.split('T');
    const [year, month, date] = day.split('-').map(Number);
    return `${year}년 ${month}월 ${date}일${time ? ` ${time}` : ''} 기준 (${zone})`;
  },
  day: (date) => {
    const [year, month, day] = date.split('-').map(Number);
    return `${year}년 ${month}월 ${day}일`;
  },
  event: (name) => name.replace(/^the /, ''),
  left: (event) => `이제 ${event}에 대한 답입니다`,
  page: (page, of) => `${of}쪽 중 ${page}쪽`,
  notStated: '출처에 없음',
  context: '앞뒤 문맥',
  more: {
    title: '왜 이 답인가요?',
    asks: (kind, event) =>
      event === null
        ? `질문은 ‘${kind}’를 묻는 것으로 읽었습니다.`
        : `질문은 ${event}에 대해 ‘${kind}’를 묻는 것으로 읽었습니다.`,
    found: (words) => `질문의 말 가운데 출처에 있는 것: ${words.map((word) => `“${word}”`).join(', ')}.`,
    stands: (asked, said) => `질문의 “${asked}”${withParticle(asked, '은')} 기사의 “${said}”에 해당합니다.`,
    fact: (label, event) => `답은 ${event}의 ‘${label}’에 적힌 내용입니다.`,
    sentence: '답은 질문한 내용을 가장 많이 담은 출처의 문장입니다.',
    chosenBy: (model) => `언어 모델(${model})이 고른 대목이며, 표현은 모두 출처 그대로입니다.`,
    sure: (percent) => `맞을 가능성은 약 ${percent}%입니다.`,
    next: (event) => `그것이 아니라면 ${event}에 대한 질문으로 읽었을 것입니다.`,
    passage: '고른 대목',
  },
  related: { title: (event) => `출처의 다른 내용: ${event}`, choose: '읽을 내용을 고르세요' },
  sources: {
    title: '출처',
    facts: (count, drafts) => {
      if (drafts === 0) return `사실 ${count}건, 검토됨`;
      return drafts === count
        ? `사실 ${count}건, 초안`
        : `사실 ${count}건: 검토됨 ${count - drafts}건, 초안 ${drafts}건`;
    },
  },
  draft: '자동으로 읽은 초안이며 아직 검토하지 않았습니다',
  chosen: '언어 모델이 고른 대목이며, 표현은 모두 출처 그대로입니다',
  reviewedOrNot: '검토',
  reviewed: '사람이 확인했습니다',
  superseded: '더 새로운 기사가 있습니다',
  check: {
    title: '출처와 대조한 결과',
    noClaim: '이 메시지에는 출처와 대조할 주장이 없습니다.',
    off: '이 서버에서는 출처와의 대조가 꺼져 있습니다.',
    cut: '메시지의 나머지는 대조하지 않았습니다.',
    near: '가깝지만 같은 내용은 아닌 부분',
  },
  help: {
    title: '물어보시면 근거 문장과 함께 답합니다',
    intro: '모든 답은 출처의 말로 하고 그 문장을 그대로 보여 드립니다. 출처에 없는 내용은 답하지 않습니다.',
    commands: '명령어',
    talk: '평소 쓰는 말로',
    talkHow:
      '저를 멘션하거나, 다이렉트 메시지를 보내거나, 멘션을 켠 채로 제 답에 답장하세요. 이어지는 질문에서는 앞에서 한 말을 줄여도 됩니다.',
    askHow:
      '`/질문`으로 물어보세요. 질문마다 따로 답합니다. 답 아래의 “이어서 묻기”를 누르면 그 답에 이어지는 질문을 할 수 있습니다.',
    checkHow: (menu) => `아무 메시지에서나 앱 → **${menu}**: 그 메시지의 주장을 출처와 대조합니다.`,
    examples: '예를 들면',
    managing: '서버를 관리하는 분께',
    chatter: '답할 수 있는 질문이 아닙니다. 출처가 전하는 내용을 묻거나 `/help`를 써 보세요.',
  },
  smallTalk: {
    greeting: {
      said: [
        ...[
          '안녕',
          '안녕하세요',
          '안녕하십니까',
          '하이',
          '하이요',
          '헬로',
          '반가워',
          '반가워요',
          '반갑습니다',
          '좋은 아침',
        ],
        ...[
          '좋은 아침이에요',
          '오늘 처음 왔어요',
          '처음 왔어요',
          '처음 뵙겠습니다',
          '잘 부탁드려요',
          '잘 부탁드립니다',
        ],
      ],
      reply: '안녕하세요! 기사에 나온 내용을 물어봐 주세요. 예: “언제 만나나요?” 자세한 사용법은 `/help`에 있습니다.',
    },
    thanks: {
      said: [
        '고마워',
        '고마워요',
        '고맙습니다',
        '감사',
        '감사해요',
        '감사합니다',
        '정말 감사합니다',
        '땡큐',
        '수고하세요',
        '수고하셨습니다',
        '좋은 하루 되세요',
      ],
      reply: '천만에요. 언제든지 또 물어보세요.',
    },
    farewell: {
      said: ['잘 가', '잘 있어', '안녕히 계세요', '잘 자', '잘 자요', '다들 잘 자요', '굿밤', '바이', '바이바이'],
      reply: '안녕히 가세요!',
    },
  },
  doubts: [
    ...['사실이야', '사실인가요', '이거 사실이야', '이게 사실이야', '이거 사실인가요', '이게 사실인가요', '진짜야'],
    ...['진짜', '정말', '정말이야', '정말인가요', '맞아', '맞나요', '이거 맞아', '이거 맞나요', '확인해줘', '확인 좀'],
  ],
  cooldown: (seconds) => `질문이 너무 잦습니다. ${seconds}초 뒤에 다시 물어봐 주세요.`,
  fault: (id) => `문제가 생겨 기록해 두었습니다. 알리실 때는 오류 번호 ${id}를 적어 주세요.`,
  stale: '예전 버전의 답입니다. 다시 질문해 주세요.',
  notYours: '질문한 사람이나 메시지 관리 권한이 있는 사람만 이 답을 지울 수 있습니다.',
  unreadable:
    '이 답장을 읽을 수 없습니다. 디스코드는 저를 멘션한 메시지만 보여 줍니다. 멘션을 켠 채로 답장하거나 `/ask`를 써 주세요.',
  unreadableOther: (menu) =>
    `답장하신 메시지는 디스코드가 저에게 보여 주지 않습니다. 그 메시지에서 앱 → **${menu}**를 쓰거나, 제 이름 뒤에 내용을 적어 주세요.`,
  unreadableRole:
    '이 메시지를 읽을 수 없습니다. 디스코드는 제 역할이 아니라 저를 멘션한 메시지만 보여 줍니다. 저를 직접 멘션하거나 `/ask`를 써 주세요.',
  mayNotWrite: (channel) =>
    `<#${channel}>에서 질문하셨지만 저는 그곳에 글을 쓸 수 없습니다. 채널 관리자가 저에게 “채널 보기”와 “메시지 보내기”를 허용해야 합니다. 그때까지는 \`/ask\`나 이곳에서 물어 주세요.`,
  unknownEvent: (words) =>
    `출처에 “${words}”${withParticle(words, '이라는')} 회담이나 일정은 없습니다. 입력할 때 나오는 목록에서 골라 주세요.`,
};
