const HEADS: Readonly<Record<string, string>> = {
  date: 'when is',
  day: 'when is',
  weekday: 'when is',
  time: 'at what time is',
  city: 'where is',
  place: 'where is',
  venue: 'where is',
  location: 'where is',
  participants: 'who attends',
  attendees: 'who attends',
  people: 'who attends',
  topics: 'what are the topics of',
  subjects: 'what are the topics of',
  agenda: 'what is the agenda of',
  purpose: 'why is',
  reason: 'why is',
  outcome: 'what is the outcome of',
};
const LISTED = new RegExp(
  `^(?:which |what )?((?:(?:the )?(?:${Object.keys(HEADS).join('|')})(?:\\s*(?:,|and|plus|&|\\+))+\\s*)+(?:the )?[\\w ]{0,20}?(?:${Object.keys(HEADS).join('|')})) (?:of|for) (.+)$`,
  'i',
);

/** "Day, place and participants of the talks": a question for each noun. */
export function listedHeads(text: string): string[] | null {
  const [, heads, rest] = text.match(LISTED) ?? [];
  if (heads === undefined || rest === undefined) return null;
  return heads
    .split(/\s*(?:,|\band\b|\bplus\b|&|\+)\s*/i)
    .filter(Boolean)
    .map((head) => {
      const noun = head.trim().split(' ').at(-1)?.toLowerCase() ?? '';
      const side = head
        .trim()
        .split(' ')
        .slice(0, -1)
        .filter((word) => !/^the$/i.test(word))
        .join(' ');
      return `${HEADS[noun] ?? 'what is'} ${rest}${side ? ` from the ${side} side` : ''}`;
    });
}
