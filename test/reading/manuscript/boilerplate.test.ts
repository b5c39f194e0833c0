import { describe, expect, test } from 'vitest';
import { isBoilerplate } from '../../../src/reading/manuscript/boilerplate.ts';
import { readManuscript } from '../../../src/reading/manuscript/manuscript.ts';

const HEAD = 'Quay to grow\n\nMay 2, 2023\n\nThe harbor council met on Monday and agreed to widen the quay.';
const TAIL = 'Ships will wait outside until the work is done, the council said.';
const blocks = (text: string) => {
  const manuscript = readManuscript(text);
  return manuscript.blocks.map(({ start, end, kind }) => [kind, manuscript.text.slice(start, end)]);
};

describe('sentences stay, whatever they begin with', () => {
  test.each([
    ['Share prices fell 6 percent after the announcement.'],
    ['Shares of the company rose on Monday, traders said.'],
    ['Share this burden with us, the mayor asked the neighboring towns.'],
    ['Read more slowly, teachers told the children in a study of 40 schools.'],
    ['Read the full text before you sign, the union advised its members.'],
    ['Follow the money, investigators were told.'],
    ['Follow us to the harbor, the rescuers shouted, and 200 people did.'],
    ['Subscribe to our view or leave, the party chairman told the rebels.'],
    ['Subscribers of the theater will get their money back.'],
    ['Advertisement revenue fell by a third, the paper said.'],
    ['Advertising on trams will be banned from July.'],
    ['Sponsored by a bank, the race drew 4,000 runners.'],
    ['Copyright law was changed in 1976, and again in 1998.'],
    ['Copyright by itself does not protect an idea, the court held.'],
    ['The contract says that all rights reserved to the state end in 2030.'],
    ['Related companies paid 4 million euros, according to the indictment.'],
    ['Related: so the two families were, by marriage, and they ruled the island for a century.'],
    ['Contact with the ship was lost at noon.'],
    ['Contact us before you dig, the waterworks had written to every builder.'],
    ['Published in 1962, the book made her famous.'],
    ['Published on Monday, the report blames the engineers.'],
    ['Updated rules will apply from Friday.'],
    ['Sign up for the draft or face prison: that was the choice of men born in 1950.'],
    ['Register to vote by Friday, the election office said.'],
    ['Log in to the past is the name of the exhibition.'],
    ['Download speeds in the villages doubled within a year.'],
    ['Get the app or stay at home, the ministry told travelers.'],
    ['Enter your name, the machine demands.'],
    ['Print media lost readers, the survey found.'],
    ['Listen: that was all the witness remembered.'],
    ['Watch for ice on the roads, the police warned.'],
    ['Watch sales rose by 4 percent.'],
    ['See also how the neighbors live, he told his students.'],
    ['Tags on the birds recorded every flight.'],
    ['Topics: the two ministers will speak about fishing, cocoa and visas.'],
    ['Cookies were baked in the town hall, and we use cookies as money, a boy joked.'],
    ['Click here, said the message that emptied 300 accounts.'],
    ['Image source of the error was a broken lens.'],
    ['Comments are welcome until June 1, the ministry said.'],
    ['Leave your guns at home, the sheriff told the crowd.'],
    ['Close the door, the guard said.'],
    ['More than 400 people came.'],
    ['More on the island than elsewhere, farmers feel the drought.'],
    ['Ends of the rope were found on the shore.'],
    ['This article of the constitution was published in 1911.'],
    ['This material may not be copied by other builders, the patent says, and courts agreed.'],
    ['Reporting by the coast guard was late, the inquiry found.'],
    ['A version of this story appears in every village on the coast.'],
    ['Corrections to the map took ten years.'],
    ['Privacy was the first thing that she lost.'],
    ['Find us a better road, the drivers demand.'],
    ['Tap on the glass and the fish come.'],
    ['Play resumed after an hour.'],
  ])('%s', (sentence) => {
    expect(blocks(`${HEAD}\n\n${sentence}\n\n${TAIL}`)).toContainEqual(['paragraph', sentence]);
    expect(blocks(`${HEAD}\n\n${TAIL}\n\n${sentence}`)).toContainEqual(['paragraph', sentence]);
  });
});

describe('blocks that are no part of an article', () => {
  test.each([
    ['Advertisement'],
    ['ADVERTISEMENT'],
    ['Story continues below advertisement'],
    ['Read more: Wheat prices climb as harvest nears'],
    ['Read more'],
    ['Also read: The crane that was never late'],
    ['Related: How the quay was built'],
    ['Share'],
    ['Share this article'],
    ['Facebook Twitter WhatsApp'],
    ['Follow us on social media'],
    ['Follow Jane Doe on Twitter @janedoe'],
    ['Sign up for our morning briefing newsletter'],
    ['Subscribe to our newsletter'],
    ['Subscribe'],
    ['Download the Harbor News app'],
    ['© 2024 Harbor News'],
    ['Copyright 2025 Harbor News. All rights reserved.'],
    ['This material may not be published, broadcast or rewritten.'],
    ['Terms of Use | Privacy Policy | Contact'],
    ['We use cookies to improve your experience.'],
    ['Accept all cookies'],
    ['1.2k shares'],
    ['5 min read'],
    ['Leave a comment'],
    ['Tags: harbor, council'],
    ['(END)'],
    ['https://harbor-news.example/quay'],
    ['jane@harbor-news.example'],
    ['(Reporting by Jane Doe; editing by D. Roe)'],
    ['This story was first published on harbor-news.example'],
    ['A version of this article appears in print on April 20, 2022, Section B, Page 7.'],
    ['무단 전재 및 재배포 금지'],
  ])('%s', (words) => expect(isBoilerplate(words)).toBe(true));
});
