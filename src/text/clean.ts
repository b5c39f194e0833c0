/** Longest message that is read whole; of a longer one the end, where people put the question. */
const LONGEST = 4000;

/**
 * A message as its writer meant it to be read: no platform mentions, tags, Markdown marks, invisible
 * or direction-changing characters. Linear time.
 */
export function cleanMessage(raw: string): string {
  return (
    // Cut again, since one letter may be written out as eighteen.
    raw
      .slice(-LONGEST)
      // Lone letters of Hangul stay: composed, those of laughter would grow into the next syllable.
      .replace(/[^\u3131-\u318e]+/g, (run) => run.normalize('NFKC'))
      .slice(-LONGEST)
      .replace(/[\p{Cf}\p{Co}\p{Cs}]|(?![\n\t])\p{Cc}/gu, '')
      // Links before marks, which may stand in them and would cut them into words.
      .replace(/\[([^\][]{1,300})\]\([^()\s]{0,500}\)/g, '$1')
      .replace(/https?:\/\/\S{1,2000}/gi, ' ')
      // Marks before mentions: without them "@*everyone" would become a mention after mentions were taken out.
      .replace(/~~[^~]{1,300}~~/g, ' ')
      .replace(/[*_~`|]{1,3}|^\s{0,3}(?:>{1,3}|#{1,3}|-#)\s/gm, (mark) => (/^[*~`|]/.test(mark) ? '' : ' '))
      .replace(/<(?:script|style)\b[^>]{0,200}>[^<]{0,2000}<\/(?:script|style)>/gi, ' ')
      .replace(/<(?:@[!&]?|#|a?:\w{1,40}:|t:|\/[^:>]{1,40}:)[^<>\s]{0,40}>/g, ' ')
      .replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ')
      .replace(/@(?=everyone|here)\w+/gi, ' ')
      .replace(/[“”„]/g, '"')
      .replace(/[‘’]/g, "'")
      // Runs of blanks are short from here on, whatever they were made of.
      .replace(/[^\S\n]+/g, ' ')
      .replace(/(?:\n ?){3,}/g, '\n\n')
      .trim()
  );
}
