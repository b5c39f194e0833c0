import { filesOf } from '../../reading/read-in.ts';

const ARTICLE = `Pilots to meet minister

By Jane Doeberg

May 2, 2023

Transport Minister Ada Fenwick will meet Otto Brandvik, head of the pilots' union, in Lima on Friday. She did not sign the list of demands in Paita on Monday.

The Peruvian Airline Council was founded in Lima in 1998. The Airline Council will meet in Tacna on Sunday.

Later that day, Mr. Brandvick flew to Tacna for the funeral of a pilot.
`;

/** A short article as it is read in. */
export const FILES = filesOf('2023-05-02-pilots', ARTICLE);
