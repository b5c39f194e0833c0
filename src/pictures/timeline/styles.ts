import { MARGIN, WIDTH } from '../picture.ts';
import type { Style } from '../text-block.ts';

/** Where the axis runs, with room for numbers of days beside it. */
export const AXIS = 60;
/** Where texts beside the axis begin. */
export const TEXT = AXIS + 36;
export const TEXT_WIDTH = WIDTH - MARGIN - TEXT;
export const BETWEEN = 12;

export const TITLE: Style = { size: 30, bold: true, tone: 'text', lines: 2 };
export const DATE: Style = { size: 25, bold: true, tone: 'accent', lines: 2 };
export const NAME: Style = { size: 26, tone: 'text', lines: 3 };
export const SMALL: Style = { size: 22, tone: 'muted', lines: 2 };
