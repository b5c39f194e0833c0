import type { Wording } from '../wording.ts';

export const ko: Wording = {
  help: '평소 쓰는 말이나 명령어로 물어보세요:',
  quit: '나가기. “exit”, “quit”, Ctrl-D도 같습니다',
  usage: (command) => `사용법: ${command}`,
  noCommand: (typed) => `${typed} 명령어는 없습니다. /도움말에서 모두 볼 수 있습니다`,
  noEvent: (words) => `${words}에 해당하는 일정이 없습니다. /출처에서 기사를 볼 수 있습니다`,
};
