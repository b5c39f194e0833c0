/** Roles of a clause in which a verb can have whom the converse verb has as its agent. */
export type ConverseRole = 'patient' | 'origin' | 'recipient' | 'partner';

export interface Converse {
  readonly verb: string;
  /** Where the asked verb has the agent of this one. */
  readonly agentAs: ConverseRole;
  /** Where this one has the agent of the asked verb. */
  readonly asAgent: ConverseRole;
}

/** Two verbs for one act told from either side; after each one where it has the agent of the other. */
const PAIRS: readonly (readonly [string, ConverseRole, string, ConverseRole])[] = [
  ['buy', 'origin', 'sell', 'recipient'],
  ['purchase', 'origin', 'sell', 'recipient'],
  ['import', 'origin', 'export', 'recipient'],
  ['borrow', 'origin', 'lend', 'recipient'],
  ['borrow', 'origin', 'loan', 'recipient'],
  ['receive', 'origin', 'give', 'recipient'],
  ['receive', 'origin', 'send', 'recipient'],
  ['receive', 'origin', 'award', 'recipient'],
  ['inherit', 'origin', 'bequeath', 'recipient'],
  ['learn', 'origin', 'teach', 'recipient'],
  ['host', 'patient', 'visit', 'patient'],
  ['beat', 'patient', 'lose', 'recipient'],
  ['defeat', 'patient', 'lose', 'recipient'],
  ['win', 'partner', 'lose', 'recipient'],
  ['precede', 'patient', 'follow', 'patient'],
  ['precede', 'patient', 'succeed', 'patient'],
  ['own', 'patient', 'belong', 'recipient'],
];

/** The verbs that tell what a verb tells from the other side, with who is where. */
export function conversesOf(verb: string): readonly Converse[] {
  return PAIRS.flatMap(([left, leftRole, right, rightRole]) => [
    ...(left === verb ? [{ verb: right, agentAs: leftRole, asAgent: rightRole }] : []),
    ...(right === verb ? [{ verb: left, agentAs: rightRole, asAgent: leftRole }] : []),
  ]);
}
