import { clip } from '../clip.ts';
import { echo } from '../echo.ts';
import { escaped, subtext } from '../markdown.ts';
import type { Message } from './message.ts';

/** How an answer stands to what was said before it. */
export interface Standing {
  /** What was asked, where Discord does not show it over the reply; as it was typed. */
  readonly asked?: string;
  /** It is about another event than the question that it follows. */
  readonly left?: boolean;
}

const QUESTION = 300;

/** A reply under the question that it answers, so that whoever reads it knows what was asked. */
export function asked({ asked: question }: Standing, body: Message): Message {
  if (question === undefined || question.trim() === '') return body;
  return { ...body, content: subtext(clip(escaped(echo(question)), QUESTION)) };
}
