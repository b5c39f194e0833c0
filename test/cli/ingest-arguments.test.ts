import { describe, expect, test } from 'vitest';
import { readArguments } from '../../src/cli/ingest-arguments.ts';

describe('arguments that cannot be used', () => {
  test.each<[string, RegExp]>([
    ['', /no file given/],
    ['a.txt', /--into is missing/],
    ['a.txt --into', /argument missing|not specified/i],
    ['a.txt --into package.json', /is a file: name a folder/],
    ['a.txt --into k --colour', /Unknown option '--colour'/],
    ['a.txt --into k --published soon', /not an ISO date: "soon"/],
    ['a.txt --into k --published 2031-13-40', /not an ISO date/],
    ['a.txt --into k --published 12.05.2031', /not an ISO date/],
    ['a.txt --into k --published 2031-05-12T25:00', /not an ISO date/],
    ['a.txt --into k --zone Mars/Olympus', /no time zone "Mars\/Olympus"/],
    ['a.txt --into k --url harbor', /not an address of the web: "harbor"; write it as/],
    ['a.txt --into k --url javascript:alert(1)', /not an address of the web: "javascript:alert\(1\)"/],
    ['a.txt --into package.json/k', /--into: "package.json\/k": a file stands where the path has a folder; check/],
    [`a.txt --into ${'k'.repeat(300)}`, /the name is longer than the disk takes; use a shorter one/],
    ['a.txt --into k --slug ../up', /is no folder's name/],
    ['a.txt --into k --slug Harbor', /is no folder's name/],
    ['a.txt --into k --title=', /--title is empty/],
    ['a.txt b.txt --into k --title T', /--title is for one article, and 2 files are given/],
    ['a.txt b.txt --into k --byline B', /--byline is for one article/],
    ['a.txt b.txt --into k --url https://harbor.example', /--url is for one article/],
    ['a.txt b.txt --into k --slug s', /--slug is for one article/],
    ['a.txt --batch', /leave out a\.txt/],
    ['--batch --into k', /leave out --into/],
  ])('%s', (line, problem) => expect(() => readArguments(line.split(' ').filter(Boolean))).toThrow(problem));
});

describe('arguments', () => {
  test.each([
    ['a.txt --into k', { mode: 'files', files: ['a.txt'], into: 'k', slug: null, force: false }],
    ['a.txt b.txt --into k --published 2031', { files: ['a.txt', 'b.txt'], given: { published: '2031' } }],
    ['a.txt --into k --published 2031-05-12', { given: { published: '2031-05-12' } }],
    ['a.txt --into k --published 2016-06-01T12:00:00Z', { given: { published: '2016-06-01T12:00:00Z' } }],
    ['a.txt --into k --zone Europe/Oslo --force', { given: { zone: 'Europe/Oslo' }, force: true }],
    ['--batch', { mode: 'batch' }],
    ['-h', { mode: 'help' }],
    ['a.txt --help', { mode: 'help' }],
  ])('%s', (line, expected) => expect(readArguments(line.split(' '))).toMatchObject(expected));
});
