import type { Entity } from '../../model.ts';
import type { Attendance } from './attendance.ts';
import type { GuestList } from './guest-list.ts';
import { settled } from './settle.ts';

type Node = Entity | Attendance;

/** How often both sides follow each other; after this hardly anything moves. */
const ROUNDS = 3;
const BETWEEN = 18;

/**
 * Where each person and meeting begins, counted from the highest. Meetings stay in order of time; people stand
 * in the middle of their meetings, so that lines are short and few cross, and meetings in the middle of their people.
 */
export function heightsOf(list: GuestList, measured: (node: Node) => number): ReadonlyMap<Node, number> {
  const heights = new Map([...list.meetings, ...list.hosts, ...list.others].map((node) => [node, measured(node)]));
  const heightOf = (node: Node) => heights.get(node) ?? 0;
  const tops = new Map<Node, number>();
  const middle = (node: Node) => (tops.get(node) ?? 0) + heightOf(node) / 2;
  const among = (nodes: readonly Node[]) => mean(nodes.map(middle));
  const meetingsOf = (person: Entity) => list.meetings.filter(({ people }) => people.includes(person));

  const place = (column: readonly Node[], wish: (node: Node, index: number) => number) => {
    const wishes = column.map((node, index) => ({ height: heightOf(node), middle: wish(node, index) }));
    for (const [index, top] of settled(wishes, BETWEEN).entries()) {
      const node = column[index];
      if (node) tops.set(node, top);
    }
  };
  const placePeople = (people: readonly Entity[]) => {
    const wishes = new Map<Node, number>(people.map((person) => [person, among(meetingsOf(person))]));
    const wish = (node: Node) => wishes.get(node) ?? 0;
    place(
      people.toSorted((a, b) => wish(a) - wish(b)),
      wish,
    );
  };

  const placeAllPeople = () => {
    placePeople(list.hosts);
    placePeople(list.others);
  };

  place(list.meetings, () => 0);
  placeAllPeople();
  for (let round = 0; round < ROUNDS; round++) {
    const wishes = list.meetings.map((meeting) =>
      meeting.people.length > 0 ? among(meeting.people) : middle(meeting),
    );
    place(list.meetings, (_, index) => wishes[index] ?? 0);
    placeAllPeople();
  }
  const highest = Math.min(...tops.values());
  return new Map([...tops].map(([node, top]) => [node, top - highest]));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0) / Math.max(1, numbers.length);
}
