import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/knowledge/folder.ts';
import { ROLES } from '../../src/knowledge/roles.ts';
import { FORMATS, MODALITIES } from '../../src/model.ts';

const readme = readFileSync('knowledge/README.md', 'utf8');

function blocks(language: string): string[] {
  return [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(([, text]) => text ?? '');
}

test('the example in the guide for editors is sound', () => {
  const [article = ''] = blocks('markdown');
  const [schema, entities, events] = blocks('yaml');
  const { folder, problems } = readFolder({
    id: '2031-05-12-harbor-talks',
    article: { path: 'article.md', text: article },
    facts: { path: 'facts.yaml', text: `${schema}${entities}${events}` },
  });
  expect(problems).toEqual([]);
  expect(folder?.facts.flatMap(({ date }) => date?.value ?? [])).toContain('2031-05-16');
});

test.each([...Object.keys(ROLES), ...MODALITIES, ...FORMATS])('the guide speaks of `%s`', (value) =>
  expect(readme).toContain(`\`${value}\``),
);
