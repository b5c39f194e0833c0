import type { ReadEvent, SlotFill } from '../model.ts';
import type { Happening } from './happenings.ts';

/** What a meeting is called where it is told: "the first bilateral talks", without those who hold it and what it is for. */
export function descriptionIn(fill: SlotFill, event: ReadEvent, text: string): SlotFill {
  const value = text.slice(fill.start, fill.end);
  const noun = value.search(
    /(?:["“]|\b(?:the|a|an)\b)[^,]*\b(?:talks|meeting|summit|session|discussions|conference)\b/i,
  );
  const light = /\b(?:hold|held|holding|attend|host)\s+(?:their |its |his |her )?/.exec(value);
  const cut = light ? light.index + light[0].length : Math.max(noun, 0);
  const tail = / (?:focusing on|to (?:discuss|address|cover|review)) /.exec(value);
  return {
    ...fill,
    start: Math.min(fill.start + cut, event.sentence.end - 1),
    end: tail && tail.index > cut ? fill.start + tail.index : fill.end,
  };
}

/** The name of an event, in the words of its first telling. */
export function nameOf(happening: Happening, text: string): string {
  const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  const first = happening.mentions[0] as ReadEvent;
  const what = first.slots.what?.find(({ aspect }) => !aspect);
  if (!what) return happening.label;
  if (happening.kind !== 'meeting') {
    const who = first.slots.who?.[0];
    return clipped(words(who ? { start: Math.min(who.start, what.start), end: what.end } : what));
  }
  const place = happening.mentions.flatMap(({ slots }) => slots.where ?? []).find(({ aspect }) => !aspect);
  const named = words(descriptionIn(what, first, text)).replace(/ (?:focusing on|to discuss) .*$/, '');
  const where = place && !named.includes(words(place)) ? ` ${words(place)}` : '';
  return clipped(`${/^(?:the|a|an) /i.test(named) ? '' : 'the '}${named}${where}`);
}

/** "the Lima talks": what people call a meeting by its place, the first that is held there. */
export function aliasesOf(happening: Happening, meetings: readonly Happening[]): string[] {
  const placeOf = (each: Happening) =>
    each.mentions.flatMap(({ slots }) => slots.where ?? []).find(({ aspect }) => !aspect)?.entities[0];
  const place = happening.kind === 'meeting' ? placeOf(happening) : undefined;
  if (!place || meetings.find((each) => placeOf(each) === place) !== happening) return [];
  return ['talks', 'meeting', 'visit'].map((noun) => `${place} ${noun}`);
}

function clipped(name: string): string {
  return name.length > 100 ? name.slice(0, 100).replace(/\s+\S*$/, '') : name;
}
