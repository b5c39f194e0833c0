import { Alias, type Document, isMap, isScalar, isSeq, type Scalar, visit, Document as YamlDocument } from 'yaml';
import type { DraftedFacts } from '../draft.ts';

const LINE_WIDTH = 118;
/** Fields that hold whole sentences. */
const HOLDERS = new Set(['in', 'evidence']);
/** The first comment of a draft. */
export const DRAFT_HEADER = ` yaml-language-server: $schema=../facts.schema.json
 Drafted by reading the article; nobody has checked it yet.
 "npm run review" goes through it in the terminal. Or hold each clause against its sentence here, and correct or delete
 what is wrong: where all of an event is right, set its "reviewed: true" (or delete the line); a clause may have a line of
 its own. Every field is explained in knowledge/README.md; "npm run knowledge:check" checks the file.`;
/** … and of a draft of which all was reviewed. */
export const REVIEWED_HEADER = ' yaml-language-server: $schema=../facts.schema.json';

/** A draft as a document that comments can be kept in: a blank line between items, evidence that is used again by its anchor. */
export function draftDocument(facts: DraftedFacts): Document {
  const document: Document = new YamlDocument(facts);
  document.commentBefore = DRAFT_HEADER;
  for (const list of ['entities', 'events']) {
    const items = document.get(list);
    if (!isSeq(items)) continue;
    if (list === 'events') spaced(document, list);
    for (const item of items.items.slice(1)) if (isMap(item) && list === 'events') item.spaceBefore = true;
  }
  sharedEvidence(document);
  return document;
}

export function written(document: Document): string {
  return document.toString({ lineWidth: LINE_WIDTH });
}

function spaced(document: Document, list: string): void {
  const pair = isMap(document.contents)
    ? document.contents.items.find(({ key }) => isScalar(key) && key.value === list)
    : undefined;
  if (pair && isScalar(pair.key)) pair.key.spaceBefore = true;
}

/** Evidence that several facts rest on is written once. */
function sharedEvidence(document: Document): void {
  const first = new Map<string, Scalar>();
  const anchors = new Set<string>();
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !HOLDERS.has(String(pair.key.value)) || !isScalar(pair.value)) return;
      const words = String(pair.value.value);
      const known = first.get(words);
      if (!known) first.set(words, pair.value);
      else {
        // The document's own way to name an anchor looks through all of it for each.
        known.anchor ??= unused(`s${first.size}`, anchors);
        pair.value = new Alias(known.anchor);
      }
    },
  });
}

function unused(name: string, anchors: Set<string>): string {
  let own = name;
  for (let n = 1; anchors.has(own); n++) own = `${name}${n}`;
  anchors.add(own);
  return own;
}
