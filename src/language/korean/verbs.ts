/** How a Korean verb is said in English, and what stands with it. */
export interface Verb {
  readonly en: string;
  readonly past: string;
  readonly participle: string;
  /** Who does it when nobody is named. */
  readonly subject: 'people' | 'event' | 'document' | 'any';
  /** The object that the verb itself holds: "send troops". */
  readonly object?: string;
  /** The preposition before the object. */
  readonly preposition?: string;
  /** Where the goal of a movement stands. */
  readonly moves?: boolean;
  /** Said of the thing that undergoes it. */
  readonly passive?: boolean;
  /** What undergoes it when nothing is named. */
  readonly undergone?: string;
  /** Asks somebody to tell, and is no part of what is asked. */
  readonly telling?: boolean;
  /** Tells that something is there. */
  readonly being?: boolean;
  /** Denies the verb before it, or itself. */
  readonly denies?: boolean;
  readonly light?: boolean;
  /** Of what takes place: "have the talks ended?" asks whether it is over. */
  readonly perfect?: string;
}

export interface Row extends Partial<Omit<Verb, 'en'>> {
  readonly en: string;
  /** Nouns that become verbs with -하 (and, said of what undergoes it, with -되). */
  readonly nouns?: string;
  readonly stems?: string;
}

export const VERBS: readonly Row[] = [
  {
    en: 'attend',
    nouns: '참석 참가 참여 출석 동석',
    stems: '참석하 나가 함께하 자리하 나서 등장하 출동하',
    subject: 'people',
  },
  { en: 'attend', nouns: '불참', stems: '빠지', subject: 'people', denies: true },
  {
    en: 'meet',
    past: 'met',
    participle: 'met',
    nouns: '면담 회동 상봉 대면',
    stems: '만나 마주하 모이 마주앉 앉 보 맞대 맞이하',
    subject: 'people',
  },
  { en: 'discuss', nouns: '논의 의논 협의 토의 토론 상의 거론 조율', stems: '다루 논하 꺼내', subject: 'people' },
  { en: 'discuss', stems: '오가 오고가', subject: 'any', passive: true },
  {
    en: 'talk about',
    past: 'talked about',
    participle: 'talked about',
    nouns: '이야기 얘기 대화',
    stems: '',
    subject: 'people',
  },
  {
    en: 'hold talks',
    past: 'held talks',
    participle: 'held',
    nouns: '회담 협상 정상회담 양자회담 단독회담',
    subject: 'people',
  },
  {
    en: 'take place',
    past: 'took place',
    perfect: 'taken place',
    participle: 'held',
    nouns: '개최 진행',
    stems: '열리 성사되 잡히 이뤄지 이루어지 치러지 벌어지',
    subject: 'event',
  },
  { en: 'start', perfect: 'started', nouns: '시작 개막 출발', stems: '시작되', subject: 'event' },
  { en: 'end', perfect: 'ended', nouns: '종료 폐막 마무리', stems: '끝나', subject: 'event' },
  {
    en: 'send',
    past: 'sent',
    participle: 'sent',
    nouns: '파견 투입 배치',
    stems: '보내',
    subject: 'people',
    moves: true,
  },
  { en: 'send', past: 'sent', participle: 'sent', object: 'troops', nouns: '파병', subject: 'people', moves: true },
  {
    en: 'go',
    past: 'went',
    participle: 'gone',
    nouns: '출국 이동',
    stems: '가 떠나 향하 넘어가 건너가 날아가 따라가 갔다오 타',
    subject: 'people',
    moves: true,
  },
  { en: 'travel', nouns: '출장 순방 동행', subject: 'people', moves: true },
  { en: 'invite', nouns: '초대 초청', subject: 'people' },
  { en: 'propose', nouns: '제안 제의', subject: 'people' },
  { en: 'resign', nouns: '사임 사퇴 퇴임 은퇴', subject: 'people' },
  { en: 'fire', nouns: '발사', stems: '쏘', subject: 'people' },
  { en: 'threaten', nouns: '협박', subject: 'people' },
  { en: 'apologize', nouns: '사과', subject: 'people' },
  { en: 'win', past: 'won', participle: 'won', stems: '이기', subject: 'people' },
  { en: 'come', past: 'came', participle: 'come', stems: '오', subject: 'people', moves: true },
  { en: 'come out', past: 'came out', participle: 'come out', stems: '나오 올라오', subject: 'document' },
  { en: 'visit', nouns: '방문 방미', stems: '들르 들리 다녀오 찾아가 다녀가', subject: 'people' },
  { en: 'announce', nouns: '발표 공표 공개 선언', stems: '밝히 알리 내보내', subject: 'people' },
  { en: 'issue', nouns: '발행', stems: '내놓 내', subject: 'people' },
  { en: 'adopt', nouns: '채택', subject: 'people' },
  { en: 'sign', nouns: '서명 체결 조인', subject: 'people' },
  { en: 'agree', nouns: '합의 동의', subject: 'people' },
  { en: 'confirm', nouns: '확인 인정 공식확인', subject: 'people' },
  { en: 'deny', past: 'denied', participle: 'denied', nouns: '부인 부정 반박', subject: 'people' },
  { en: 'say', past: 'said', participle: 'said', nouns: '말', stems: '말하 덧붙이', subject: 'people' },
  { en: 'say so', past: 'said so', participle: 'said', stems: '그러', subject: 'people' },
  { en: 'expect', nouns: '기대 예상 전망', stems: '바라', subject: 'people' },
  { en: 'cancel', past: 'canceled', participle: 'canceled', nouns: '취소 무산', subject: 'people' },
  { en: 'postpone', nouns: '연기 보류', stems: '미루', subject: 'people' },
  { en: 'write', past: 'wrote', participle: 'written', nouns: '작성 집필', stems: '쓰 적', subject: 'people' },
  { en: 'write', past: 'wrote', participle: 'written', stems: '쓰이 쓰여지 적히', subject: 'any', passive: true },
  { en: 'publish', nouns: '게재 보도 출간', stems: '실리', subject: 'people' },
  { en: 'report', stems: '전하', subject: 'people' },
  { en: 'take', past: 'took', participle: 'taken', nouns: '촬영', stems: '찍', subject: 'people' },
  { en: 'be taken', past: 'was taken', participle: 'taken', stems: '찍히', subject: 'any' },
  { en: 'host', nouns: '주최 주관', stems: '열', subject: 'people' },
  { en: 'deepen', nouns: '심화', stems: '깊어지 돈독해지', subject: 'any' },
  { en: 'be included', past: 'was included', participle: 'included', stems: '들어가 들어있 담기', subject: 'any' },
  { en: 'stand', past: 'stood', participle: 'stood', stems: '서', subject: 'people' },
  { en: 'be tired of', stems: '싫 피곤하 심심하', subject: 'people' },
  { en: 'strengthen', nouns: '강화', stems: '다지 굳히', subject: 'people' },
  { en: 'launch', nouns: '출범 발족', subject: 'people' },
  { en: 'raise', nouns: '인상 상향', stems: '올리 늘리', subject: 'people' },
  { en: 'respond', nouns: '대응', subject: 'people' },
  { en: 'cooperate', nouns: '협력', subject: 'people' },
  { en: 'represent', nouns: '대표 대변', subject: 'people', preposition: '' },
  { en: 'hold', past: 'held', participle: 'held', stems: '맡 갖 가지', subject: 'people' },
  { en: 'conclude', nouns: '결론', stems: '마치', subject: 'people' },
  { en: 'believe', nouns: '추정 추측', stems: '믿 여기 알려지', subject: 'people' },
  { en: 'plan', nouns: '계획 예정', subject: 'any' },
  { en: 'lead', past: 'led', participle: 'led', stems: '이끌', subject: 'people' },
  { en: 'join', nouns: '합류 가입', subject: 'people' },
  { en: 'protect', nouns: '보호', stems: '지키', subject: 'people' },
  { en: 'travel with', past: 'traveled with', participle: 'accompanied', nouns: '수행', subject: 'people' },
  { en: 'focus on', nouns: '집중', subject: 'event' },
  { en: 'pose', nouns: '포즈', subject: 'people' },
  { en: 'agree', stems: '약속하', subject: 'people' },
  { en: 'include', past: 'included', participle: 'included', nouns: '포함', subject: 'people' },
  { en: 'give', past: 'gave', participle: 'given', stems: '주 드리', subject: 'people', light: true },
  { en: 'want', stems: '원하', subject: 'people' },
  { en: 'have', past: 'had', participle: 'had', stems: '맺 이어가', subject: 'people' },
  { en: 'rise', past: 'rose', participle: 'risen', nouns: '고조 상승', stems: '높아지 커지 오르', subject: 'any' },
  { en: 'arrive', nouns: '도착', subject: 'people', moves: true },
  { en: 'return', nouns: '귀국 복귀 귀환', stems: '돌아오 돌아가', subject: 'people', moves: true },
  { en: 'stay', nouns: '체류 숙박', stems: '머물 머무르 묵', subject: 'people' },
  { en: 'die', nouns: '사망 전사', stems: '죽', subject: 'people' },
  { en: 'support', nouns: '지원 지지', stems: '돕', subject: 'people' },
  { en: 'take office', past: 'took office', participle: 'taken office', nouns: '취임 부임', subject: 'people' },
  { en: 'react', nouns: '반응', subject: 'people' },
  { en: 'demand', nouns: '요구 요청 촉구', subject: 'people' },
  { en: 'criticize', nouns: '비판 비난 규탄', subject: 'people' },
  { en: 'warn', nouns: '경고', subject: 'people' },
  { en: 'emphasize', nouns: '강조', subject: 'people' },
  { en: 'mention', nouns: '언급', subject: 'people' },
  { en: 'prepare', nouns: '준비', subject: 'people' },
  { en: 'decide', nouns: '결정', stems: '정하', subject: 'people' },
  { en: 'attack', nouns: '공격', subject: 'people' },
  { en: 'fight', past: 'fought', participle: 'fought', nouns: '전투 참전', stems: '싸우', subject: 'people' },
  { en: 'shake hands', past: 'shook hands', participle: 'shaken', nouns: '악수', subject: 'people' },
  { en: 'call', nouns: '통화', stems: '전화하', subject: 'people' },
  { en: 'pay', past: 'paid', participle: 'paid', nouns: '부담 지불', subject: 'people' },
  { en: 'matter', nouns: '중요', subject: 'any' },
  { en: 'take', past: 'took', participle: 'taken', stems: '걸리', subject: 'event' },
  { en: 'remain', past: 'remained', participle: 'remained', stems: '남', subject: 'event' },
  { en: 'be called', past: 'was called', participle: 'called', stems: '불리', subject: 'any' },
  { en: 'mean', past: 'meant', participle: 'meant', nouns: '의미', stems: '뜻하', subject: 'any' },
  { en: 'do', past: 'did', participle: 'done', stems: '하 나누', subject: 'people', light: true },
  { en: 'become', past: 'became', participle: 'become', stems: '되', subject: 'any', light: true },
  { en: 'be', past: 'was', participle: 'been', stems: '있 계시', subject: 'any', being: true },
  { en: 'be', past: 'was', participle: 'been', stems: '없', subject: 'any', being: true, denies: true },
  { en: 'be', stems: '아니', subject: 'any', denies: true },
  { en: 'do', stems: '않 말', subject: 'any', denies: true, light: true },
  { en: 'be able', stems: '못하', subject: 'any', denies: true, light: true },
  { en: 'be right', nouns: '', stems: '맞', subject: 'any' },
  {
    en: 'tell',
    nouns: '설명 소개 안내 브리핑',
    stems:
      '알려주 알려 가르쳐주 말해주 설명해주 찾아주 보여주 궁금하 알 알고싶 모르 묻 물어보 부탁하 부탁드리 말해보 대주 알아봐주 알아보 설명하 읊어주 싶 정리하 정리해주 짚 짚어주 집어주 뽑아주 골라주 적어주 불러주 말씀하 말씀해주 귀띔해주',
    subject: 'people',
    telling: true,
  },
  { en: 'summarize', nouns: '요약', stems: '요약해주 요약하', subject: 'people' },
];
