import { once } from './once.ts';

/** What a noun stands for, as far as its place in a sentence hangs on it. */
export type NounKind =
  | 'person'
  | 'country'
  | 'place'
  | 'organization'
  | 'event'
  /** A post, and with it whoever holds it. */
  | 'office'
  /** The work of an office: before "minister" it makes one. */
  | 'portfolio'
  /** What is asked of something: its date, its agenda. */
  | 'attribute'
  | 'people'
  | 'thing'
  | 'time'
  | 'number'
  | 'article'
  | 'document'
  /** A Latin or Hangul word that no table has. */
  | 'unknown';

export interface Noun {
  readonly en: string;
  readonly kind: NounKind;
}

/** English words with the Korean ones that they stand for. */
const NOUNS: Partial<Record<NounKind, Readonly<Record<string, string>>>> = {
  event: {
    talks: '회담 협의 협상 미팅 담판 대담 회동 회합 논의',
    meeting: '회의 만남 모임 면담 상봉',
    session: '회기 세션',
    summit: '정상회담 정상회의 서밋',
    conversation: '대화',
    'two plus two': '2+2 투플러스투 투플투 2플러스2 이플러스이 2대2 외교국방장관회의 외교국방장관회담 외교안보장관회의',
    'one-on-one talks': '일대일면담 단독회담 단독회동 독대 일대일회담',
    'bilateral talks': '양자회담 양자회동 양자면담',
    'trilateral talks': '3자회담 삼자회담',
    visit: '방문 방미 방한 방중 방일 순방 방문일정 행차',
    trip: '출장 여행 여정 행보',
    deployment: '배치 파견',
    'deployment of troops': '파병',
    forum: '포럼',
    confirmation: '확인',
    announcement: '발표 소식',
    partnership: '협력체 협의체 파트너십 파트너쉽',
    launch: '출범',
    war: '전쟁 전황',
    conflict: '분쟁 충돌',
    tensions: '긴장 긴장감 긴장상태',
    dispute: '갈등 다툼 논란',
    agreement: '합의 협정 협약',
    signing: '서명식 서명 조인식 체결',
    invasion: '침공',
    conference: '컨퍼런스',
    'press conference': '기자회견',
  },
  office: {
    minister: '장관 장관님 각료',
    president: '대통령',
    'prime minister': '총리 국무총리 수상',
    ambassador: '대사',
    'vice minister': '차관',
    spokesperson: '대변인',
    'foreign minister': '외교장관 외무장관 외교부장관 외무부장관 외무상',
    'secretary of state': '국무장관 국무부장관',
    'defense minister': '국방장관 국방부장관 국방상',
    'foreign and defense ministers': '외교국방장관 외교안보장관',
    'energy minister': '에너지장관',
    'finance minister': '재무장관 기재부장관',
    'trade minister': '통상장관 무역장관 산업장관',
    'unification minister': '통일장관 통일부장관',
    'national security adviser': '안보보좌관 국가안보보좌관 안보실장',
    counterpart: '카운터파트 상대 상대방 상대역 맞상대',
    leader: '지도자 수장 정상 최고지도자 책임자 담당자 담당 총책',
  },
  portfolio: {
    foreign: '외교 외교부 외무 외무부',
    state: '국무 국무부',
    defense: '국방 국방부 방위',
    energy: '에너지 에너지부',
    finance: '재무 재무부 경제',
    trade: '통상 무역',
    unification: '통일 통일부',
    security: '안보',
  },
  number: { three: '셋', four: '넷', five: '다섯' },
  people: {
    people: '사람 사람들 인물 분들 인사 인사들 분 이들',
    officials: '당국자 관리 공무원 고위급 관료 대표 대표들 관계자',
    delegation: '대표단 사절단',
    ministers: '장관들',
    casualties: '사망자 사상자 희생자 부상자',
    wife: '부인 아내 배우자',
    'prime ministers': '총리들',
    diplomat: '외교관',
    'both sides': '양측 양국 두나라 쌍방 양쪽',
    'three countries': '3국 삼국',
    fishermen: '어민 어부',
  },
  attribute: {
    participants:
      '면면 구성원 참석진 참석인물 출연진 참석자 참가자 참여자 참석자들 참석인사 출석자 참석인원 멤버 라인업 참석자명단 참석명단 참가자들',
    // Asked for by themselves they are known; as somebody who does something they are not.
    기자: '기자',
    수도: '수도',
    author: '작성자 글쓴이 필자',
    agenda: '논의대상 의제 안건 논의내용 논의주제 아젠다 어젠다',
    topics: '쟁점 화두 화제거리 테마 얘깃거리 얘기 이야기 주제 논의사항 화제 논제 토픽 현안',
    date: '개최일자 거행일 디데이 날짜 개최날짜 일자 일시 시기 날 일정 스케줄 개최일 때 시점 타이밍',
    weekday: '요일',
    time: '시간 시각',
    place: '개최도시 개최장 회담장 청사 장소 개최장소 개최지 개최국 주최국 위치 곳 데 도시 행선지 목적지 지역 회의장',
    building: '건물 호텔 숙소',
    reaction: '반응 논평',
    reason: '동기 명분 이유 까닭 원인 사유 계기',
    purpose: '목적 목표 취지 의도',
    background: '배경 상황 맥락',
    outcome: '결과 결과물 성과 결론',
    content: '내용 입장 발언 메시지 언급내용',
    name: '이름 성함 명단',
    job: '정체 신분 벼슬 감투 직책 직위 직함 직업 자리 보직 직급 역할',
    country: '참가국 참석국 참여국 당사국 나라 국가 국적 소속국 출신국 소속국가 상대국',
    ministry: '부처 기관 소속기관',
    number: '수 숫자 인원 인원수 명수 규모',
    headline: '제목 헤드라인 타이틀',
    matter: '일',
    thing: '효과 부분 사항 대목',
    meaning: '뜻 의미 정의',
    expectation: '기대 기대효과 바람',
    age: '나이 연세',
    source: '출처 소스 근거 링크 주소',
    summary: '요약 줄거리 개요 골자 요지 핵심',
    form: '형식 방식 방법',
    format: '틀',
    duration: '기간',
    birthday: '생일',
  },
  document: {
    'joint statement': '공동성명 공동성명서 공동선언 공동선언문 공동발표문 합동성명',
    statement: '성명 성명서 보도자료 입장문',
    declaration: '선언 선언문',
    document: '문서 합의문 발표문 회견문',
  },
  article: { article: '기사 뉴스 보도 글 본문 원문 기사글' },
  place: {
    'eastern part': '동부',
    'western part': '서부',
    'northern part': '북부',
    'southern part': '남부',
    'Far East': '극동',
  },
  organization: {
    'foreign ministry': '외교부 외무부',
    'state department': '국무부',
    'defense ministry': '국방부',
    'energy ministry': '에너지부',
    government: '정부',
    ministry: '부처',
    'news agency': '언론사 언론 매체 신문사 통신사',
    "prime minister's office": '총리실',
    'presidential office': '대통령실',
    'coast guard': '해경 해안경비대',
  },
  thing: {
    troops: '병력 군대 군인 병사 파병군 군사 병사들 군인들 파병부대 군',
    photo: '사진',
    unit: '부대',
    airplane: '비행기 항공편 전용기 비행편',
    alliance: '동맹 동맹관계',
    cooperation: '협력 공조',
    'trilateral cooperation': '3국협력 삼국협력',
    security: '안보',
    defense: '국방 방위',
    threats: '위협 도발',
    'Korean Peninsula': '한반도',
    issues: '문제 이슈 사안',
    relations: '관계 상관',
    response: '대응',
    side: '측 쪽 편',
    world: '세계 글로벌',
    region: '지역정세',
    economy: '경제',
    nuclear: '핵 핵무기',
    missile: '미사일',
    quota: '쿼터 할당량',
    fisheries: '어업 수산',
    energy: '에너지',
    'patrol vessels': '순시선 경비정 초계함 경비함',
    wind: '풍력',
    'front line': '전선',
    foreign: '외교',
    first: '처음 먼저',
    true: '사실 진짜 정말 참',
    partner: '파트너 협력국',
    right: '오른쪽 우측 오른편',
    left: '왼쪽 좌측 왼편',
  },
  time: {
    today: '오늘 금일',
    'that day': '그날 당일',
    tomorrow: '내일 낼 명일',
    yesterday: '어제 어저께',
    'the day after tomorrow': '모레 내일모레 낼모레',
    'in three days': '글피',
    'the day before yesterday': '그저께 그제 엊그제',
    'this weekend': '주말 이번주말',
    now: '지금 현재 요즘 이제',
    'this week': '이번주 금주',
    'next week': '다음주 담주 차주',
    'last week': '지난주 저번주',
    'this month': '이번달 이달',
    'next month': '다음달 담달',
    'last month': '지난달 저번달',
    'this year': '올해 금년',
    'next year': '내년',
    'last year': '작년 지난해',
    Monday: '월요일 월욜',
    Tuesday: '화요일 화욜',
    Wednesday: '수요일 수욜',
    Thursday: '목요일 목욜',
    Friday: '금요일 금욜',
    Saturday: '토요일 토욜',
    Sunday: '일요일 일욜',
  },
};

const byKorean = once(() => {
  const nouns = new Map<string, Noun[]>();
  for (const [kind, words] of Object.entries(NOUNS))
    for (const [en, korean] of Object.entries(words))
      for (const word of korean.split(' ')) {
        const same = nouns.get(word) ?? [];
        nouns.set(word, [...same, { en, kind: kind as NounKind }]);
      }
  return nouns;
});

/** What a Korean noun can mean; empty for one that no table has. */
export function nounsOf(word: string): readonly Noun[] {
  return byKorean().get(word) ?? [];
}

/** All Korean nouns of the tables. */
export function nounsWritten(): Iterable<string> {
  return byKorean().keys();
}
