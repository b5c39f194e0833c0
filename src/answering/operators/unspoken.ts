import { agentsOf } from '../../language/en/syntax/agents.ts';
import { SAYING_VERBS } from '../../language/en/syntax/closed.ts';
import type { Engine } from '../engine.ts';
import { notStated } from '../refusal.ts';
import { isReviewed } from './known-events.ts';
import { mentionsIn, type Operator } from './request.ts';

/** "What did X say?" of somebody whom nothing quotes: a sentence that only names X is no answer. */
export const unspoken: Operator = (request) => {
  const { engine, read } = request;
  const { tree, gap, predicate } = read;
  if (gap === null || !OPEN.has(gap.kind) || !SAYING_VERBS.has(tree.word(predicate).lemma)) return null;
  const [agent] = agentsOf(tree, predicate);
  if (agent === undefined || agent === gap.at || !engine.profiles.every(isReviewed)) return null;
  const { from, to } = tree.span(agent);
  const named = mentionsIn(
    request,
    tree.words.flatMap((_, i) => (i >= from && i < to ? [i] : [])),
  );
  const ids = named.flatMap((mention) => (mention.type === 'person' ? mention.ids : []));
  if (ids.length === 0 || ids.length < named.length || ids.some((id) => speaks(engine, id))) return null;
  return notStated(engine, engine.words.gaps.whatTheySaid, []);
};

const OPEN: ReadonlySet<string> = new Set(['thing', 'clause', 'action', 'manner', 'reason']);

/** Whether somebody says, announces or confirms something, alone or by an office that bears the name. */
function speaks({ profiles, base }: Engine, id: string): boolean {
  const name = base.entity(id).name.split(' ')[0] ?? '';
  return profiles.some(({ event, facts, participants }) =>
    event.kind === 'statement' || event.kind === 'confirmation'
      ? participants.has(id)
      : facts.some(
          ({ fact: { says } }) => says === id || (says !== undefined && base.entity(says).name.startsWith(`${name}'s`)),
        ),
  );
}
