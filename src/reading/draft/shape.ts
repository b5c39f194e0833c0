import type { z } from 'zod';
import type { Facts } from '../../knowledge/schema.ts';

/** What `facts.yaml` holds, before defaults are filled in. */
export type DraftedFacts = z.input<typeof Facts>;
export type DraftedEntity = DraftedFacts['entities'][number];
export type DraftedEvent = DraftedFacts['events'][number];
export type DraftedFact = DraftedEvent['facts'][number];
