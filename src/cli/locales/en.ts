import type { Wording } from '../wording.ts';

export const en: Wording = {
  help: 'Ask in plain words, or with a command:',
  quit: 'Leave; so do "exit", "quit" and Ctrl-D',
  usage: (command) => `usage: ${command}`,
  noCommand: (typed) => `no command ${typed}; /help lists them`,
  noEvent: (words) => `no event ${words}; /sources lists the articles`,
};
