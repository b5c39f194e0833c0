/** Question words by what they ask for; contracted forms with their particle are spelled out in front. */
export type Wh =
  | 'who'
  | 'when'
  | 'where'
  | 'what'
  | 'why'
  | 'how'
  | 'how-much'
  | 'how-many'
  | 'which'
  | 'rank'
  | 'time'
  | 'age'
  | 'day';

const spread = <T>(table: Readonly<Record<string, string>>, of: (key: string) => T): [string, T][] =>
  Object.entries(table).flatMap(([key, words]) => words.split(' ').map((word): [string, T] => [word, of(key)]));

export const QUESTION_WORDS: ReadonlyMap<string, Wh> = new Map(
  spread(
    {
      who: '누구 누가 누군 누구누구 누구랑누구',
      when: '언제 언젠 언제쯤 언제언제',
      day: '며칠 몇일',
      where: '어디 어딘 어디쯤 어디어디 어디서 어디에서',
      what: '무엇 뭐 뭘 무얼 뭔 무어 모 머 뭐뭐 무엇무엇 뭣 뭐가',
      why: '왜 어째서 왜죠',
      how: '어떻게 어케 어찌 어떡해',
      'how-much': '얼마나 얼마 얼만큼 얼마만큼 얼마큼',
      'how-many': '몇 몇몇',
      which: '어느 어떤 무슨 어느어느 뭔',
    },
    (key) => key as Wh,
  ),
);

/** Forms that hold their own particle. */
export const WITH_PARTICLE: Readonly<Record<string, string>> = {
  누가: '누구 가',
  누군: '누구 는',
  누굴: '누구 를',
  뭘: '뭐 를',
  무얼: '무엇 을',
  뭐가: '뭐 가',
  뭔가요: '뭐 인가요',
  뭔지: '뭐 인지',
  뭔데: '뭐 인데',
  뭡니까: '뭐 입니까',
  뭐임: '뭐 임',
  뭐냐: '뭐 냐',
  뭐니: '뭐 니',
  뭐지: '뭐 지',
  뭐죠: '뭐 죠',
  뭐야: '뭐 야',
  뭐예요: '뭐 예요',
  뭐에요: '뭐 예요',
  뭐래: '뭐 라고 말해',
  뭐라고: '뭐 라고',
  뭐라: '뭐 라고',
  뭐라는데: '뭐 라고 말하는데',
  뭐라노: '뭐 라고 말해',
  누군가요: '누구 인가요',
  누군지: '누구 인지',
  누군데: '누구 인데',
  누굽니까: '누구 입니까',
  누구임: '누구 임',
  언젠가요: '언제 인가요',
  언젠지: '언제 인지',
  어딘가요: '어디 인가요',
  어딘지: '어디 인지',
  어딥니까: '어디 입니까',
  어디서: '어디 에서',
  이건: '이것 은',
  그건: '그것 은',
  저건: '저것 은',
  이게: '이것 이',
  그게: '그것 이',
  이거: '이것',
  그거: '그것',
  거긴: '거기 는',
  거기서: '거기 에서',
  여기서: '여기 에서',
  난: '나 는',
  건: '것 은',
  걸로: '것 으로',
  것으로: '것 으로',
  게: '것 이',
  걸: '것 을',
  거: '것',
  거야: '것 이야',
  거임: '것 임',
  거죠: '것 이죠',
  거지: '것 이지',
  거예요: '것 이에요',
  거에요: '것 이에요',
  거냐: '것 이냐',
  거니: '것 이니',
  거래: '것 이래',
  그걸: '그것 을',
  이걸: '이것 을',
  건데: '것 인데',
  건가: '것 인가',
  건가요: '것 인가요',
  건지: '것 인지',
  겁니까: '것 입니까',
  겁니다: '것 입니다',
  걸까: '것 일까',
  걸까요: '것 일까요',
  어때: '어떻게 야',
  어때요: '어떻게 예요',
  어떤가요: '어떻게 인가요',
  어떤지: '어떻게 인지',
  어디가: '어디 가',
  어떡해: '어떻게 해',
  얼마임: '얼마 임',
  멤버는: '멤버 는',
};

/** Pronouns; "they" and "it" are as open as the Korean words. */
export const PRONOUNS: ReadonlyMap<string, string> = new Map(
  spread(
    {
      he: '그 그사람 그분 그남자 걔 얘',
      she: '그녀 그여자',
      they: '그들 두사람 둘 그분들 걔네 걔들 이들 둘다 두분',
      it: '그것 이것 저것',
      there: '거기 그곳 여기 이곳',
    },
    (key) => key,
  ),
);

/** Words that stand before a noun and narrow it. */
export const DETERMINERS: ReadonlyMap<string, string> = new Map(
  spread(
    {
      this: '이번 요번 이 해당',
      that: '그 저 위',
      first: '첫 첫번째 1차 제1차 최초 첫째 1번째',
      second: '두번째 2차 제2차 둘째 2번째',
      third: '세번째 3차 제3차 셋째 3번째',
      fourth: '네번째 4차 제4차 4번째',
      fifth: '다섯번째 5차 5번째',
      two: '두 양',
      three: '세 삼',
      four: '네',
      five: '다섯',
      other: '다른 나머지 상대편',
      all: '모든 전체',
      top: '고위 최고위',
      joint: '공동 합동',
      'one-on-one': '단독 일대일 1대1 1:1',
      trilateral: '3자 삼자',
      bilateral: '쌍무 양자',
      ministerial: '장관급',
      'working-level': '실무급 실무',
      'vice-ministerial': '차관급',
      separate: '별도 별개',
      similar: '비슷한 유사한',
      next: '다음',
      former: '전임',
      previous: '지난번 지난 저번 앞선 이전',
      potential: '잠재적 잠재적인',
      broad: '폭넓은 광범위한',
      eastern: '동부 극동',
      western: '서부',
      northern: '북부',
      southern: '남부',
      main: '주요 주된 메인',
    },
    (key) => key,
  ),
);

export const ADVERBS: ReadonlyMap<string, string> = new Map(
  spread(
    {
      together: '함께 같이 나란히 공동으로 합동으로',
      '': '마주 집중적으로 중점적으로 본격적으로 갑자기 급히 돌연 아니면 혹은 아님 죄송한데 죄송하지만 미안한데 실례지만 아니면 혹은 아님 죄송한데 죄송하지만 미안한데 실례지만 혹시 그럼 그러면 그렇다면 근데 그런데 그리고 그래서 또 또한 좀 도대체 대체 정확히 정확하게 구체적으로 과연 진짜 정말 실제로 아 음 저기 저기요 제발 그냥 바로 주로 각각 모두 다 다같이 전부 총 그래 응 네 야 얘들아 님들 여러분 형 누나 헐 안녕 공식 공식적으로 공식적인 이번이 이번은 이번엔 이번에 요번에 안녕하세요 저 제가 나 내가 우리 저희 참 아무튼 암튼 일단 지금요 한번 대충 특히 결국 좀요 좀여 쫌 이번까지 그나저나 어쨌든 아니 아니아니 와 오 어 흠 아하 맞다 브로 브로들 근대 글고 얘네 여기요 실은 사실 요즘 요새 최근 최근에 요 하필 굳이 역시 혹여 설마 어차피 당장 곧 이내 드디어 마침내 슬슬 얼른 빨리 자세히 상세히 간단히 간략히 간략하게 간단하게 짧게 쉽게 솔직히 대강 얼핏 잠깐 잠시 방금 아까 막 한꺼번에 한번에 동시에 통틀어 전부다 싹 쭉 딱 꼭 진심 당최 이참에 서로 너무 아주 매우 조금 약간 하여튼 여하튼 제대로 정식으로 새로 부디 급하게 듣기로 듣자하니 그중에 그중 그중에서 이중에 이중에서 말야 말이야 말인데 도와주세요 급함 급해요 있잖아 있잖아요 글쎄',
      'one-on-one': '일대일로 1대1로 독대로',
      alone: '혼자 홀로 단둘이 단독으로',
      separately: '별도로 따로따로 따로',
      already: '이미 벌써 진작',
      yet: '아직 아직도',
      again: '다시 또다시',
      now: '지금 현재 이제',
      further: '더 더욱 더더욱 한층',
      still: '여전히 계속 아직까지',
      directly: '직접 몸소',
      often: '자주',
      before: '전에 이전에 예전에 과거에 예전부터 전부터 이전부터 지난번에 지난번엔 저번에 저번엔 일찍이 종전에',
      afterwards: '끝나고 이어서 다음에 그다음 그다음에 그후 그후에 이후 이후에 나중에',
      ever: '역대 지금까지 여태',
      first: '먼저 처음 처음으로 우선 제일먼저',
      only: '오직 단지',
      else: '또다른',
      so: '그렇게 이렇게',
    },
    (key) => key,
  ),
);

/** Words behind a phrase that say how it belongs to the rest, as prepositions. */
export const POSTPOSITIONS: ReadonlyMap<string, string> = new Map(
  spread(
    {
      after:
        '후 뒤 이후 다음 후에 뒤에 이후에 다음에 후에는 뒤에는 이후에는 다음에는 다음엔 후엔 뒤엔 이후엔 끝나고 다음으로',
      at: '때 때에 때는',
      before: '앞두고 전 이전 전에 이전에 전에는 전엔 이전엔 앞서',
      during: '동안 중에 도중 도중에 동안에 기간',
      about:
        '대해 대해서 대하여 대한 관해 관해서 관한 관하여 관련 관련해 관련해서 관련된 관련한 관련해선 관련해서는 관련하여 대해선 대해서는 관해선 관해서는 두고 놓고 둘러싼 둘러싸고',
      'according to': '따르면 의하면 따라',
      'apart from': '외에 말고 이외에 제외하고 빼고 제외한 외 외의',
      for: '위해 위해서 위한',
      between: '사이 사이에 간 간의 사이의',
      'because of': '때문에 때문',
      to: '행',
      with: '함께 같이 더불어',
      without: '없이',
      through: '통해 통해서 통한',
      including: '치면 합치면 합하면 포함하면 포함해서 포함해 넣으면',
      in: '속 속의 속에 안의 안에',
      of: '중 가운데 중에서 중에서도',
      since: '이래 이래로',
    },
    (key) => key,
  ),
);

export const NEGATIONS = new Set(['안', '못']);
