import { Answerer } from '../answering/answerer.ts';
import { checkClaims } from '../answering/check.ts';
import { eventNamed } from '../answering/event-named.ts';
import { eventsAbout } from '../answering/events-about.ts';
import { suggestionsOf } from '../answering/suggestions.ts';
import { knowledgeDir } from '../config.ts';
import { completed } from '../discord/interactions/offered.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { localeOf } from '../language/locale.ts';
import type { Answer, Fact, Locale } from '../model.ts';
import { atOnce } from '../steps.ts';
import { readArguments, USAGE } from './arguments.ts';
import { answerLines } from './batch.ts';
import { layOutBrief, layOutSources } from './cards.ts';
import { checkLines, layOutClaims } from './check.ts';
import { completing } from './completion.ts';
import { converse, helpText, SLASHED } from './conversation.ts';
import { endWhenUnread, tell } from './failure.ts';
import { layOut } from './layout.ts';
import { clockHere } from './now.ts';
import { openPrompt, pipedPrompt } from './prompt.ts';
import { recordAfter, recordOf } from './record.ts';
import { secondLook, secondReader } from './second-reader.ts';
import { terminalOf } from './terminal.ts';
import { warmUp } from './warm-up.ts';

const { stdin, stdout, stderr } = process;
endWhenUnread(stdout);
try {
  await ask(process.argv.slice(2));
} catch (error) {
  process.exitCode = tell(error, stderr, USAGE);
}

/** For the operator, beside what is answered. */
function warn(line: string): void {
  stderr.write(`${line}\n`);
}

async function ask(argv: readonly string[]): Promise<void> {
  const { mode, question, knowledge, now, reader: choice } = readArguments(argv);
  if (mode === 'help') {
    stdout.write(`${USAGE}\n`);
    return;
  }
  const base = loadKnowledge(knowledge ?? knowledgeDir());
  const answerer = new Answerer(base);
  const clock = () => now ?? clockHere();
  const terminal = terminalOf(stdout);
  const write = (text: string) => stdout.write(text);
  const reader = mode === 'check' || mode === 'check-batch' ? null : await secondReader(choice, warn);
  const look = reader && secondLook(base, answerer, reader);
  const show = (answer: Answer, locale: Locale) => layOut(answer, base, terminal, locale);
  if (mode === 'text') {
    const asked = { message: question, clock: clock(), before: null };
    const locale = localeOf(question);
    const own = answerer.answer(question, asked.clock, null, locale);
    write(show((look ? await look(own, asked) : own).answer, locale));
  } else if (mode === 'json') {
    const asked = { id: null, question, ctx: [] };
    const record = look ? await recordAfter(look, answerer, asked, clock()) : recordOf(answerer, asked, clock());
    write(`${JSON.stringify(record)}\n`);
  } else if (mode === 'batch') {
    warmUp(answerer, base, clock());
    await answerLines(answerer, stdin, stdout, clock, look);
  } else if (mode === 'check') {
    const locale = localeOf(question);
    write(layOutClaims([...checkClaims(answerer, question, clock(), locale)], base, terminal, locale));
  } else if (mode === 'check-batch') {
    warmUp(answerer, base, clock());
    await checkLines(answerer, stdin, stdout, clock);
  } else {
    if (stdin.isTTY) write(`${helpText()}\n`);
    const suggest = atOnce(suggestionsOf(base));
    const prompt = stdin.isTTY ? openPrompt(stdin, stdout, completing(SLASHED, suggest)) : pipedPrompt(stdin, write);
    const brief = (words: string, locale: Locale) => {
      const meant = eventNamed(base, answerer, words, clock());
      const own = answerer.baseIn(locale);
      const state = (fact: Fact) => answerer.state(fact, clock(), locale);
      return meant && layOutBrief(own, own.event(meant.id), state, terminal, locale);
    };
    const sources = (locale: Locale) => layOutSources(base, terminal, locale);
    const timeline = async (words: string, locale: Locale) => {
      const own = answerer.baseIn(locale);
      const events = eventsAbout(base, answerer, words, clock()).map(({ id }) => own.event(id));
      return events.length > 0 ? (await import('./timeline.ts')).layOutTimeline(own, events, terminal, locale) : null;
    };
    await converse(prompt, answerer, clock, { write, layOut: show, sources, brief, timeline }, look, (words) =>
      completed(suggest, words),
    );
  }
}
