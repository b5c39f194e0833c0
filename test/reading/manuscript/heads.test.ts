import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const TEXT =
  'The harbor council met on Monday and agreed to widen the northern quay by next summer.\n\nShips will wait outside until the work is done, the council said.';
const headed = (lines: string, text = TEXT) => readManuscript(`Quay to grow by a third\n\n${lines}\n\n${text}`);

describe('bylines and outlets', () => {
  test.each<[string, string | null, string | null]>([
    ['By Jane Doeberg', 'By Jane Doeberg', null],
    ['BY JANE DOEBERG', 'BY JANE DOEBERG', null],
    ['By Jane Doeberg, Harbor Wire', 'By Jane Doeberg, Harbor Wire', 'Harbor Wire'],
    ['By Jane Doeberg and John van Roeveld', 'By Jane Doeberg and John van Roeveld', null],
    ['By Jane Doeberg in Lima and John Roeveld in Quito', 'By Jane Doeberg in Lima and John Roeveld in Quito', null],
    ['By Jane Doeberg\nThe Harbor Gazette\nMay 2, 2023', 'By Jane Doeberg', 'The Harbor Gazette'],
    ['Jane Doeberg\nCourt reporter, The Harbor Gazette\nMay 2, 2023', 'Jane Doeberg', 'The Harbor Gazette'],
    ['Jane Doeberg, Harbor Wire | May 2, 2023', 'Jane Doeberg, Harbor Wire', 'Harbor Wire'],
    ['By our correspondents\nHarbor Press Service\nMay 2, 2023', null, 'Harbor Press Service'],
    ['Harbor Gazette, May 2, 2023', null, 'Harbor Gazette'],
    ['© 2023 Harbor Gazette', null, 'Harbor Gazette'],
    ['By the end of the year', null, null],
    ['World News\nMay 2, 2023', null, null],
    ['Breaking News\nMay 2, 2023', null, null],
  ])('%j', (lines, byline, outlet) => expect(headed(lines)).toMatchObject({ byline, outlet }));
});

describe('datelines', () => {
  test.each<[string, string | null, string | null]>([
    ['LIMA, May 2 (Harbor Wire) — ', 'LIMA', 'Harbor Wire'],
    ['LIMA, Peru (Harbor Wire) - ', 'LIMA', 'Harbor Wire'],
    ['LIMA — ', 'LIMA', null],
    ['PORT ANNA: ', 'PORT ANNA', null],
    ['(Harbor Wire) — ', null, 'Harbor Wire'],
    ['UPDATE — ', null, null],
    ['ANALYSIS: ', null, null],
    ['', null, null],
  ])('%j', (opening, place, outlet) => {
    const manuscript = headed('May 2, 2023', `${opening}${TEXT}`);
    const { dateline, text } = manuscript;
    expect(dateline && text.slice(dateline.start, dateline.end)).toBe(place);
    expect(manuscript.outlet).toBe(outlet);
  });
});

test('below the name of a paper in capitals and its day stands the headline', () => {
  const text = 'THE HARBOR BEACON\n\nTuesday, May 2, 2023\n\nThree years of talks on the quay end as ministers sign';
  expect(readManuscript(`${text}\n\nBy ANN LEE in Lima\n\n${TEXT}`).title).toMatch(/^Three years/);
});
