/** Why a text cannot be read as an article, and what to do about it: two parts of one sentence. */
export class Unreadable extends Error {
  constructor(problem: string, remedy: string) {
    super(`${problem}; ${remedy}`);
  }
}
