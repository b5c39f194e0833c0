import { describe, expect, test } from 'vitest';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const PROSE =
  'The harbor council met on Monday and agreed to widen the northern quay by next summer.\n\nShips will wait outside until the work is done, the council said.';
const headed = (line: string) =>
  readManuscript(`Council agrees to widen the northern quay\n\n${line}\n\n${PROSE}`).published;

describe('no day of publication', () => {
  test.each([
    ['Deal of May 2, 2023 falls apart'],
    ['Back to 2023'],
    ['May 2023'],
    ['May 2'],
    ['05/04/2024'],
    ['February 30, 2023'],
    ['Updated 10:12 p.m.'],
    ['The vote is set for May 2, 2023.'],
    ['Call 555-2023-11'],
    ['2023'],
    ['Season 2023-24'],
    ['The last strike, May 2, 2023'],
    ['Quay (Second Phase) - May 2'],
    ['The quay (the northern one) was opened. It grew until May 2, 2023, when ships came.'],
    ['Ships wait | The quay opened on May 2, 2023 | It is full'],
    ['The deal of the year - signed May 2, 2023, by both'],
  ])('%s', (line) => expect(headed(line)).toBeNull());

  test('within running prose', () => {
    expect(
      readManuscript(`Quay to grow\n\n${PROSE}\n\nThe first quay opened on May 2, 1923, after ten years of work.`)
        .published,
    ).toBeNull();
  });
  test('as a heading between paragraphs', () => {
    expect(
      readManuscript(`Quay to grow\n\n${PROSE}\n\nMay 2, 2023\n\nThe council met for the first time and chose a chair.`)
        .published,
    ).toBeNull();
  });
});

describe('a line of its own', () => {
  test.each([
    ['**Ministry of Trade, Vellmar · Press statement No. 41 · 2 August 2024**', '2024-08-02', null],
    ['Thursday, 12 June 2025 · 08:15 · Klára Vondra, Brno regional court', '2025-06-12T08:15', null],
    ['*The Quay Lantern* | Sunday, March 9, 2025 | By Shona Ramchar', '2025-03-09', null],
    ['North Radio, Vellmar. 4 June 2025, 18:40. By Jakup Resto and Solveig Aamo', '2025-06-04T18:40', null],
    ['Nov 18, 2024 · Meridian Markets · Mark Delvau in Brussels, Farida Rostom in Dubai', '2024-11-18', null],
    ['Harbor Wire | Porto, Aug. 19, 2025, 08:05 | By Rui Falca', '2025-08-19T08:05', null],
    ['*By Lavenia Tui, Coral Institute (blog), Suva. Posted 30 April 2026*', '2026-04-30', null],
    ['Press service of the Ministry of Trade, Vellmar. Published: 21 November 2025', '2025-11-21', null],
    ['Published : Oct. 28, 2024 - 09:46', '2024-10-28T09:46', null],
    ['Published: October 28, 2024', '2024-10-28', null],
    ['2024-10-28', '2024-10-28', null],
    ['2024-10-28 09:46', '2024-10-28T09:46', null],
    ['2024-10-28T09:46:00+09:00', '2024-10-28T09:46', 'Etc/GMT-9'],
    ['2024-10-28T00:46:00Z', '2024-10-28T00:46', 'UTC'],
    ['2024-10-28T09:46:12.123+05:30', '2024-10-28T09:46', 'Asia/Kolkata'],
    ['2024-10-28T02:00:00-03:30', '2024-10-28T05:30', 'UTC'],
    ['January 9, 2023', '2023-01-09', null],
    ['Jan. 9, 2023', '2023-01-09', null],
    ['Jan 9 2023', '2023-01-09', null],
    ['9 January 2023', '2023-01-09', null],
    ['9th of January, 2023', '2023-01-09', null],
    ['09-Jan-2023', '2023-01-09', null],
    ['Monday, October 28, 2024', '2024-10-28', null],
    ['Mon, 28 Oct 2024 09:46:00 +0000', '2024-10-28T09:46', 'UTC'],
    ['Mon., Oct. 28, 2024', '2024-10-28', null],
    ['28 October 2024', '2024-10-28', null],
    ['Oct 28 2024 9:46 am KST', '2024-10-28T09:46', 'Asia/Seoul'],
    ['Posted at 10:12 p.m. EST on Jan. 2, 2023', '2023-01-02T22:12', 'America/New_York'],
    ['Posted at 10:12 p.m. EDT on May 2, 2023', '2023-05-02T22:12', 'America/New_York'],
    ['2024. 10. 28. 09:46', '2024-10-28T09:46', null],
    ['2024.10.28', '2024-10-28', null],
    ['2024년 10월 28일', '2024-10-28', null],
    ['입력 2024.10.28. 오후 3:05', '2024-10-28T15:05', null],
    ['2024/10/28', '2024-10-28', null],
    ['10/28/2024', '2024-10-28', null],
    ['28/10/2024', '2024-10-28', null],
    ['28.10.2024 09:46', '2024-10-28T09:46', null],
    ['May 2, 2023 | 5 min read', '2023-05-02', null],
    ['May 2, 2023 at 3 PM ET', '2023-05-02T15:00', 'America/New_York'],
    ['May 2, 2023 15:00 GMT', '2023-05-02T15:00', 'UTC'],
    ['May 2, 2023 1500 GMT', '2023-05-02T15:00', 'UTC'],
    ['May 2, 2023 15:00 CST', '2023-05-02T15:00', null],
    ['May 2, 2023 15:00 (GMT+9)', '2023-05-02T15:00', 'Etc/GMT-9'],
    ['May 2, 2023 15:00 CEST', '2023-05-02T15:00', 'CET'],
    ['May 2, 2023 15:00 local time', '2023-05-02T15:00', null],
    ['First published on Tue 2 May 2023 06.00 BST', '2023-05-02T06:00', 'Europe/London'],
    ['Published May 2, 2023 Updated May 4, 2023', '2023-05-02', null],
    ['Updated May 4, 2023 | Published May 2, 2023', '2023-05-02', null],
    ['Updated 9:00 a.m., May 4, 2023', '2023-05-04T09:00', null],
    ['Last modified on May 4, 2023', '2023-05-04', null],
    ['By Jane Doeberg | May 2, 2023', '2023-05-02', null],
    ['May 2, 2023 | By Jane Doeberg', '2023-05-02', null],
    ['By Jane Doeberg Published May 2, 2023', '2023-05-02', null],
    ['May 2, 2023, noon', '2023-05-02T12:00', null],
    ['Harbor News, 2 May 2023', '2023-05-02', null],
    ['2 May 2023 | The Harbor Gazette', '2023-05-02', null],
    ['Lima, May 2, 2023', '2023-05-02', null],
    ['May 2 (Harbor Wire) - Published 7:05 a.m. BST, May 2, 2023', '2023-05-02T07:05', 'Europe/London'],
    ['May 2, 2023 6:10 PM BOT', '2023-05-02T18:10', 'America/La_Paz'],
    ['2 May 2023 12:05 a.m.', '2023-05-02T00:05', null],
  ])('%s', (line, local, zone) => expect(headed(line)).toMatchObject({ local, zone }));

  test('published comes before updated, wherever they stand', () => {
    expect(headed('Updated May 4, 2023\n\nPublished May 2, 2023')).toMatchObject({ local: '2023-05-02' });
  });
  test('below the last paragraph', () => {
    expect(readManuscript(`Quay to grow\n\n${PROSE}\n\nPublished May 2, 2023`).published).toMatchObject({
      local: '2023-05-02',
    });
  });
});

describe('what is given or told beside the text', () => {
  const page = `Quay to grow\n\nMay 2\n\n${PROSE}`;
  test.each([
    [{ published: '2024-10-28T09:46+09:00', zone: 'Asia/Seoul' }, '2024-10-28T09:46', 'Asia/Seoul'],
    [{ published: '2024-10-28T00:46Z', zone: 'Asia/Seoul' }, '2024-10-28T09:46', 'Asia/Seoul'],
    [{ published: '2016-06-01T12:00:00Z' }, '2016-06-01T12:00', 'UTC'],
    [{ published: '2024-10-28' }, '2024-10-28', null],
    [{ published: '2023' }, '2023-05-02', null],
    [{ url: 'https://example.org/2023/05/02/quay' }, '2023-05-02', null],
  ])('%j', (given, local, zone) => expect(readManuscript(page, given).published).toMatchObject({ local, zone }));

  test('a dateline gets its year from what is given', () => {
    const text = `Quay to grow\n\nOSLO, May 2 (Skerry) — ${PROSE}`;
    expect(readManuscript(text).published).toBeNull();
    expect(readManuscript(text, { published: '2023' }).published).toMatchObject({ local: '2023-05-02' });
  });
  test('front matter', () => {
    expect(
      readManuscript(`---\ntitle: Quay\ndate: 2023-05-02T08:00\nzone: Europe/Oslo\n---\n\n${PROSE}`),
    ).toMatchObject({
      title: 'Quay',
      published: { local: '2023-05-02T08:00', zone: 'Europe/Oslo' },
    });
  });
});
