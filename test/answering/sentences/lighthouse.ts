import { Answerer } from '../../../src/answering/answerer.ts';
import { FactBase } from '../../../src/knowledge/fact-base.ts';
import { readIn } from '../../reading/read-in.ts';

const TEXT = `Old lighthouse of Korvik opens as a museum

By Runa Telle

The old lighthouse of Korvik opened to visitors on Saturday. It was built in 1874 by the engineer Jonas Askeland. The tower cost 90,000 crowns.

Some 1,200 people came on the first day, said the museum's director, Marit Solberg. "We expected half as many," she said.

The keeper's house was closed because its roof had rotted. Repairs will last four months.

A ferry takes visitors from Bryggen to the island. Its captain, Per Haugland, sells tickets on board.
`;

/** A made-up article, read in and not reviewed. */
export const FOLDER = readIn('lighthouse', TEXT, { published: '2031-05-12T08:00', zone: 'Europe/Oslo' });
export const BASE = new FactBase([FOLDER]);
export const UNREVIEWED = new Answerer(BASE);
/** The same after an editor has checked every fact. */
export const REVIEWED = new Answerer(
  new FactBase([{ ...FOLDER, facts: FOLDER.facts.map((fact) => ({ ...fact, reviewed: true })) }]),
);
