import type { Command } from '../src/discord/command.ts';
import { ask } from './ask.ts';
import { brief } from './brief.ts';
import { help } from './help.ts';
import { how } from './how.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';
import { what } from './what.ts';
import { when } from './when.ts';
import { where } from './where.ts';
import { who } from './who.ts';
import { why } from './why.ts';

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [who, when, where, what, why, how, ask, brief, timeline, sources, help];
