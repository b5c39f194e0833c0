/** As such an address is written; without white space and invisible characters, which a browser would pass over. */
const WRITTEN = /^https?:\/\/[^\s\p{C}]+$/iu;

/** Whether something is an address that a link may lead to: of the web, and not of a script or of data. */
export function isWebAddress(words: string): boolean {
  return WRITTEN.test(words) && URL.canParse(words);
}
