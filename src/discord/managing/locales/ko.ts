import { withParticle } from '../../../language/korean/particle-form.ts';
import type { ManagingWording } from '../wording.ts';

export const ko: ManagingWording = {
  title: '이 서버의 설정',
  settings: {
    channels: '답하는 채널',
    quiet: '답이 없으면 조용히',
    language: '언어',
    articles: '기사',
    check: '출처와 대조하기',
  },
  everything: '모두',
  languages: { en: '영어', ko: '한국어' },
  asAsked: '질문한 언어',
  on: '켜짐',
  off: '꺼짐',
  none: '없음',
  allArticles: '모두',
  more: (count) => `외 ${count}건`,
  setHere: '여기서 설정',
  isDefault: '기본값',
  foot: '“기본값”은 봇을 운영하는 사람이 정한 값입니다. `/설정 초기화`로 되돌립니다.',
  changed: (setting) => `저장했습니다: ${setting}.`,
  undone: (setting) => `기본값으로 되돌렸습니다: ${setting}.`,
  shut: (channels) => `${channels}에는 제가 글을 쓸 수 없습니다. 저에게 “채널 보기”와 “메시지 보내기”를 허용해 주세요.`,
  unread:
    '이 채널들에서는 저를 멘션하지 않은 메시지를 읽을 수 없습니다. 봇을 운영하는 사람이 Message Content Intent를 켜고 `MESSAGE_CONTENT=on`으로 설정해야 합니다.',
  unheard: '저에게는 명령어만 오고 메시지는 오지 않습니다. 봇을 운영하는 사람이 토큰으로 연결해야 합니다.',
  gone: '고른 기사가 이제 하나도 없습니다. 다시 고를 때까지 모든 기사를 씁니다.',
  someGone: (count) => `고른 기사 가운데 ${count}건은 이제 없거나 잘못된 곳이 있어 쓰지 않습니다.`,
  unknownArticle: (words) =>
    `“${words}”${withParticle(words, '이라는')} 기사가 없습니다. 입력할 때 나오는 목록에서 고르세요.`,
  lastArticle: '기사를 하나 이상 써야 합니다. `/설정 초기화`로 모든 기사를 다시 씁니다.',
  tooMany: (most) => `${most}개까지 설정할 수 있습니다.`,
  notManager: '서버 관리 권한이 있는 멤버만 이 명령어를 쓸 수 있습니다.',
  noServer: '이 명령어는 서버에서 쓸 수 있습니다.',
  notKept: (id) =>
    `저장하지 못했으며 바뀐 것은 없습니다. 지금은 설정을 쓸 수 없습니다. 봇을 운영하는 사람이 기록의 ${id}에서 이유를 볼 수 있습니다.`,
  status: {
    title: '상태',
    version: '버전',
    articles: '기사',
    used: (used, all) => (used === all ? `${all}건` : `${all}건 중 ${used}건을 여기서 사용`),
    loaded: '불러온 때',
    problems: '문제',
    noProblems: '없음',
    shut: '기사 폴더를 읽을 수 없어 이전에 읽은 내용으로 답합니다.',
    counts: '시작한 뒤',
    counted: (answered, refused, limited) =>
      `답한 것 ${answered}건, 출처에 없어 답하지 못한 것 ${refused}건, 제한한 것 ${limited}건`,
    since: '모든 서버를 합한 수입니다.',
  },
};
