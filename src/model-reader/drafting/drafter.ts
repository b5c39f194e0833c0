import { type DraftedFacts, draftFacts } from '../../reading/draft.ts';
import type { Reading } from '../../reading/model.ts';
import { ModelFailure } from '../client/failure.ts';
import type { Model } from '../model.ts';
import { type Differences, differencesOf } from './differences.ts';
import { draftedEntities } from './drafted-entities.ts';
import { draftedEvents } from './drafted-events.ts';
import { partsOf } from './parts.ts';
import { INSTRUCTIONS, Proposal } from './proposal.ts';
import { StandingWords } from './standing-words.ts';

const MOST = { tokens: 4000, characters: 32_000 };

/** What a model reads in an article, as far as it stands there. */
export interface ModelDraft {
  readonly facts: DraftedFacts;
  readonly differences: Differences;
  /** Words and references that stand there, and those that were left out since they do not. */
  readonly stood: number;
  readonly dropped: number;
}

/** Lets a model propose what an article says. */
export class Drafter {
  readonly model: Pick<Model, 'name' | 'reply'>;

  constructor(model: Drafter['model']) {
    this.model = model;
  }

  /** Null where the program's own draft is to be taken: the model is down or wrong, or nothing of what it says stands there. */
  async draft(reading: Reading): Promise<ModelDraft | null> {
    const proposals: Proposal[] = [];
    for (const lines of partsOf(reading.manuscript.text, reading.sentences)) {
      const proposal = await this.proposed(reading.manuscript.title, lines);
      if (proposal === null) return null;
      proposals.push(proposal);
    }
    const own = draftFacts(reading);
    const words = new StandingWords(reading);
    const entities = draftedEntities(
      proposals.flatMap((each) => each.entities),
      own.entities,
      words,
    );
    const events = draftedEvents(proposals.flatMap(eventsOf), entities, words);
    if (events.length === 0) return null;
    const facts: DraftedFacts = { drafted: true, entities: [...entities.entities], events };
    const { stood, dropped } = words;
    return { facts, differences: differencesOf(own, facts), stood, dropped };
  }

  /** A broken reply is asked for once more. */
  private async proposed(title: string | null, lines: readonly string[]): Promise<Proposal | null> {
    const text = [`Headline: ${title ?? ''}`, ...lines].join('\n');
    const request = { name: 'draft', instructions: INSTRUCTIONS, text, form: Proposal, most: MOST };
    try {
      return await this.model.reply(request).catch((error: unknown) => {
        if (!(error instanceof ModelFailure) || !AGAIN.has(error.why)) throw error;
        return this.model.reply(request);
      });
    } catch {
      return null;
    }
  }
}

const AGAIN: ReadonlySet<ModelFailure['why']> = new Set(['broken', 'long', 'cut']);

/** Ids of events are told apart by their part. */
function eventsOf({ events }: Proposal, part: number): Proposal['events'] {
  const own = (id: string) => `${part}/${id}`;
  return events.map((event) => ({
    ...event,
    id: own(event.id),
    main: event.main && part === 0,
    about: event.about && own(event.about),
    clauses: event.clauses.map((clause) => ({
      ...clause,
      roles: clause.roles.map((role) => ({ ...role, after: role.after && own(role.after) })),
    })),
  }));
}
