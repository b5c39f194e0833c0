import type { Answerer } from '../../answering/answerer.ts';
import type { DateReading, Span } from '../../model.ts';
import type { Place } from './placed.ts';

/** The dates that the program reads in the words of a place, or else in its sentence; offsets are of the article. */
export function daysTold({ sentences }: Answerer, { article, sentence, words }: Place): (DateReading & Span)[] {
  const { dates } = sentences.readingOf(article).reading;
  const within = ({ start, end }: Span) => dates.filter((date) => date.start < end && start < date.end);
  const pointed = within(words);
  return pointed.length > 0 ? pointed : within(sentence);
}
