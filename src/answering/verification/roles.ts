import { agentsOf } from '../../language/en/syntax/agents.ts';
import { type Held, isSure, type StandIn } from './held.ts';

/** Who acts and who is acted on, and what stands in the places of what is not said; each 0 or 1, or a weight. */
export interface Roles {
  readonly agentAgrees: number;
  /** The act is told of others. */
  readonly agentOther: number;
  readonly patientAgrees: number;
  /** Who acts is acted on, or the other way round. */
  readonly swapped: number;
  /** Another name stands where the assertion has one that the sentence does not say. */
  readonly rival: number;
  /** … other words do; the weight of what they replace. */
  readonly rivalWord: number;
  /** … nothing does. */
  readonly emptySlot: number;
}

export function rolesOf(held: Held): Roles {
  const found = { agentAgrees: 0, agentOther: 0, patientAgrees: 0, swapped: 0 };
  for (const q of held.claim.content) {
    const link = held.links.get(q);
    if (held.claim.tree.word(q).upos === 'VERB' && isSure(link)) compare(held, q, link, found);
  }
  return { ...found, ...slots(held) };
}

function compare(
  held: Held,
  q: number,
  link: StandIn,
  found: { agentAgrees: number; agentOther: number; patientAgrees: number; swapped: number },
): void {
  const { claim, said } = held;
  const [agent] = agentsOf(claim.tree, q);
  const [patient] = claim.tree.childrenBy(q, 'obj', 'nsubj:pass');
  const agents = agentsOf(said.tree, link.said);
  const patients = said.tree.childrenBy(link.said, 'obj', 'nsubj:pass', 'iobj');
  if (agent !== undefined && agents.length > 0) {
    if (isAmong(held, agent, agents)) found.agentAgrees = 1;
    else found.agentOther = 1;
    if (!isAmong(held, agent, agents) && isAmong(held, agent, patients)) found.swapped = 1;
  }
  if (patient === undefined) return;
  if (isAmong(held, patient, patients)) found.patientAgrees = 1;
  // Of another verb the same may be the subject: "is held", "takes place".
  else if (isAmong(held, patient, agents) && (agent !== undefined || link.strength >= SAME_VERB)) found.swapped = 1;
}

const SAME_VERB = 0.9;

/** Whether something of an argument is said within some phrases of the sentence. */
function isAmong({ claim, said, links }: Held, argument: number, tops: readonly number[]): boolean {
  return claim.content.some((q) => {
    const link = links.get(q);
    if (!claim.tree.isWithin(q, argument) || !isSure(link)) return false;
    return tops.some((top) => said.tree.isWithin(link.said, top));
  });
}

const SAID = 0.6;

function slots(held: Held) {
  const { claim, said, here, near, links, weights } = held;
  const found = { rival: 0, rivalWord: 0, emptySlot: 0 };
  const spoken = new Set([...links.values()].flatMap((link) => (link.strength >= SAID ? [link.said] : [])));
  for (const q of claim.content) {
    if (claim.timeWords.has(q) || (here.get(q) as number) >= SAID) continue;
    const fillers = fillersFor(held, q);
    if (fillers === null) continue;
    const weight = weights.get(q) as number;
    if (claim.terms[q]?.isName) {
      const isOther = (i: number) => said.tree.word(i).upos === 'PROPN' && !spoken.has(i);
      const names = said.tree.words.flatMap((_, i) => (isOther(i) ? [i] : []));
      if (names.some((i) => fillers.some((top) => said.tree.isWithin(i, top)))) found.rival = 1;
    } else if (fillers.some((top) => !spoken.has(top))) found.rivalWord = Math.max(found.rivalWord, weight);
    if (fillers.length === 0 && (near.get(q) as number) < SAID) found.emptySlot = Math.max(found.emptySlot, weight);
  }
  return found;
}

/** What hangs in the sentence as a word does in the assertion, or null where nothing stands for what it hangs on. */
function fillersFor({ claim: { tree }, said, links }: Held, q: number): number[] | null {
  let child = q;
  let head = tree.head(q);
  while (head >= 0 && !isSure(links.get(head))) [child, head] = [head, tree.head(head)];
  const governor = links.get(head);
  if (!governor) return null;
  return said.tree
    .children(governor.said)
    .filter((c) => said.tree.relation(c) === tree.relation(child) && said.tree.marker(c) === tree.marker(child));
}
