/** What shows nothing itself and may change how the rest is shown: marks of direction, joiners, control characters. */
const UNSEEN = /[\p{Cf}\p{Co}\p{Cs}]|(?!\s)\p{Cc}/gu;

/** With a scheme, or such as readers take for one without: "www.x.y", "x.y/z". */
const ADDRESS = /:\/\/|^\W*www\.|[\p{L}\p{N}]\.\p{L}{2,}\//iu;

/** Stands for what is not said back. */
const GAP = '…';

/** What somebody wrote as it may be said back: on one line, with nothing unseen in it, and leading nowhere. */
export function echo(text: string): string {
  const words = text.replace(UNSEEN, '').split(/\s+/).filter(Boolean);
  return words.map((word) => (ADDRESS.test(word) ? GAP : word)).join(' ') || GAP;
}
