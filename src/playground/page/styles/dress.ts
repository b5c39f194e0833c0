import { answers } from './answers.ts';
import { channel } from './channel.ts';
import { composer } from './composer.ts';
import { dialog } from './dialog.ts';
import { messages } from './messages.ts';
import { side } from './side.ts';
import { source } from './source.ts';
import { touch } from './touch.ts';

/** Sheets made by script need no style element, which the page's policy would not let in. */
export function dress(): void {
  const sheets = [channel, side, messages, answers, composer, source, dialog, touch].flatMap(
    ({ styleSheet }) => styleSheet ?? [],
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, ...sheets];
}
