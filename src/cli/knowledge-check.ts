import { environment, readConfig } from '../config.ts';
import { loadKnowledge } from '../knowledge/load.ts';
import { KnowledgeError } from '../knowledge/problem.ts';

const dir = process.argv[2] ?? readConfig(environment()).knowledgeDir;
try {
  const base = loadKnowledge(dir);
  for (const article of base.articles.values()) {
    const events = [...base.events.values()].filter((event) => event.article === article.id);
    const facts = base.facts.filter((fact) => fact.article === article.id);
    const entities = [...base.entities.values()].filter((entity) => entity.article === article.id);
    process.stdout.write(
      `${article.id}: ${article.sentences.length} sentences, ${entities.length} entities, ${events.length} events, ${facts.length} facts; every quote stands in the article\n`,
    );
  }
} catch (error) {
  if (!(error instanceof KnowledgeError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
