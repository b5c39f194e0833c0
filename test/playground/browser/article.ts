import { readFileSync } from 'node:fs';

const FILE = new URL('../../../knowledge/2024-10-28-two-plus-two/article.md', import.meta.url);

/** The article that the program knows, as it stands in its file. */
export const ARTICLE = readFileSync(FILE, 'utf8');
export const TITLE = "S. Korea, US to hold '2+2' talks among foreign, defense chiefs amid NK deployment to Russia";
export const TALKS =
  'The talks will take place in Washington on Thursday among Foreign Minister Cho Tae-yul, Defense Minister Kim Yong-hyun, US Secretary of State Antony Blinken, and Secretary of Defense Lloyd Austin, according to a ministry statement.';
