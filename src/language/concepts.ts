/**
 * Families of words that mean the same thing when people ask about news. Words match by stem, so one
 * form is enough; phrases match word by word. A word may stand in several families.
 */
export const CONCEPTS = {
  meeting:
    'visitor, congregate, rendezvous, event, occasion, affair, sit opposite, sits opposite, opposite, seeing, tea, sitdowns, spend time with, meeting, meet, met, talks, talk, session, summit, see, sit down, sits down, sat down, sitdown, negotiation, negotiate, consultation, consult, dialogue, discussion, gathering, gather, conference, get together, get-together, huddle, confer, convene, conversation, converse, encounter, face, chat, parley, sit-down, mtg, mtgs, meetup, ministerial, meet up, powwow, talking, speak with, speak to, engage, link up, sit across, come together, sitting, round, tete a tete, guest, host',
  attend:
    'appear, everybody at, in the delegation, attend, attendee, participate, participant, participation, take part, taking part, takes part, took part, join, present, delegation, delegate, line up, lineup, at the table, at table, involve, involved, show up, sit in, represent, representative, on hand, turn up, in the room, in attendance, rep, repping, come along, around the table, round the table, negotiator, seat, seated, guest list, speak for, speaks for, make up, consist of, consist, composed of, comprise, compose, sit at, sits at, sitting at, team, field, fielding',
  host: 'host, hosting, venue, location, hold, held, stage, setting, site',
  travel:
    'travel, go, going, went, fly, flying, head, heading, leave, leaving, depart, departure, visit, trip, journey, stop, stopover, leg, tour, move on, moving on, proceed, bound, destination, land, set off, itinerary, jet, jetting, hop, route, onward, abroad, on the road, accompany, come along, tag along, make the trip, pay a visit, continue',
  agenda:
    'menu, on the menu, concentrate, concentrate on, list, go over, talking points, to do list, on the list, bring to the table, thing to talk about, agenda, discuss, discussion, talk about, talking about, talks about, talked about, speak about, chat about, cover, address, topic, subject, subject matter, issue, focus, theme, deal with, on the table, raise, matter, debate, tackle, concern, docket, talking point, bring up, go over, dwell on, center on, revolve around, take up, point, item, content, explore, touch on, touch upon, up for discussion, main point, be about, about what, exchange views, consider, review, work on, program, broach, priority, examine, put on, business',
  document:
    'statement, communique, declaration, document, paper, joint statement, joint communique, release, press release, text, signed paper, readout, joint declaration',
  joint: 'joint, jointly, together, common, shared, in common, both sides',
  conclude:
    'conclude, conclusion, end, finish, wrap up, close, closing, outcome, come out of, coming out of, produce, result, end product, deliverable, cap, culminate, yield, emerge, finale, takeaway, put their name to, come of, upshot, end up with, round off, fruit, endpoint, end result, output',
  issue:
    'issue, release, put out, publish, come out, adopt, make public, produce, draw up, draft, forthcoming, issuance',
  result:
    'agree, agreed, agreement, decide, decision, decided, resolve, breakthrough, sign, deal, achieved, settle, commit, pledge, promise, concession, accord, went, go well, success, successful, fail, succeed, progress made',
  expectation:
    'aim, achieve, hope for, expect, expectation, expected, hope, anticipate, want, goal, aim, achieve, foresee, predict, look for, look forward, hoping for, accomplish, ambition, objective, looking to get, get out of, benefit, bring, do for, intended effect, forecast, wish, accomplishment, effect, gain',
  say: 'voice, voiced, utter, put in writing, commented, writing, say, said, tell, note, noted, state, claim, comment, remark, report, according to, quote, describe, statement, word, speak of, spoke, speak, remarks, view, opinion, promise, indicate, suggest, insist, stress, emphasize, underline, cite, credit, attribute, spell out, brief, add, go on record, put it, assert, talk up, let it be known, let know, source, characterize',
  announce:
    'notice, inform, publicise, notify, announce, announcement, declare, put out, disclose, reveal, make public, made public, made it public, make it public, broke the news, break the news, word of, say, said, publicize, unveil, news, inform, communicate, state, statement, release, issue, go public, made it known, first told',
  confirm:
    'establish, prove, proven, proof, confirm, confirmation, verify, corroborate, acknowledge, vouch, attest, back up, back, validate, substantiate, second, certify, vouched, endorse, recognize',
  deny: 'silent, silence, unconfirmed, keep quiet, deny, denial, denied, reject, refute, disprove, rule out',
  cancel:
    'cancel, cancelled, canceled, call off, called off, scrap, postpone, postponed, delay, delayed, reschedule, rescheduled, put off, move',
  dispatch:
    'send, sent, sending, dispatch, dispatched, deploy, deployed, deployment, ship, transfer, contribute, commit, provide, supply, lend, move, go, went, over, deploying, post, march, destination, station, stationed, put, end up, arrive',
  troops:
    'gi, recruit, troops, troop, soldier, force, military, army, personnel, men, fighter, contingent, servicemen, serviceman, boots, combatant, manpower, people',
  war: 'war, conflict, fighting, battle, combat, front, front line, frontline, invasion, battlefield, warfare, fight, hostilities',
  photo:
    'snapshot, photographic, shutter, snap, photo, picture, image, caption, photograph, photographed, pose, snapshot, pic, shot, shown, depicted, portrait, pictured',
  article:
    'article, story, report, piece, news, news item, text, writeup, write-up, dispatch, coverage, news story, item, post',
  publish:
    'publish, published, publication, post, posted, date, dated, appear, go up, put online, put up, come out, out, run, release, released, old, filed, file',
  write:
    'write, wrote, written, author, credit, credited, byline, reporter, journalist, source, agency, outlet, by whom, news agency, writer, newspaper, wire, publisher, compile, supply, penned, pen',
  headline: 'headline, title, heading, titled, headlined',
  summary:
    'summary, summarize, gist, in a nutshell, tl dr, tldr, sum up, about, in short, in one sentence, in a line, in one line, single line, in a single line, one liner, in a sentence, sum up, sum the news up, in brief, main point, key point, overview, main news, what happened, recap, the news, short version, what is up, what is going on, main idea, takeaway, brief',
  meaning:
    'mean, meaning, define, definition, stand for, explain, signify, refer to, denote, concept, why called, consist of, made up of, make up, composed of, wdym, imply',
  backdrop:
    'lie behind, lies behind, led up to, backdrop, background, context, amid, against, climate, circumstance, comes as, setting, background to, timing, just now, right now, now of all times, situation, at this point, at this time, prompt, prompted, trigger, occasion, atmosphere, development',
  potential:
    'potential, potentially, possible, possibly, might, could, may, meant for, intended, eventually, end up, purpose, eventual, ultimately, join, used, use, future, probably, likely',
  believe:
    'believe, believed, think, thought, suspect, suspected, presume, presumed, reportedly, allegedly, alleged, accuse, accused, said to, supposed, supposedly, apparently, understood, assume, assumed',
  first:
    '1st, inaugural, maiden, debut, launch, initial, opening, new, never before, first ever, first-ever, brand new, premiere, kick off, kickoff, newly, start, begin',
  launch:
    'launch, start, begin, establish, set up, create, open, inaugurate, kick off, kickoff, found, initiate, introduce, become, debut',
  partnership:
    'partnership, partner, framework, arrangement, format, mechanism, such, similar, setup, relationship, agreement, tie up, like this, of the kind, of this kind, of this type, of its kind',
  previous:
    'previous, previously, last time, earlier, before, prior, past, already, former, so far, precede, predecessor, existing, exist, same kind, two others, preceding, until now, hitherto, ahead of',
  next: 'next, then, after, later, following, follow, afterwards, subsequently, onward, subsequent, from there, afterward, thereafter, next stop, next up, next leg, later on',
  tension:
    'tension, tense, strain, heightened, friction, nervous, high, elevated, rise, risen, increase, raised, up, hostility, strained',
  alliance: 'alliance, allied, bilateral alliance, bond',
  cooperation:
    'cooperation, cooperate, collaboration, collaborate, work together, working together, co-operation, co-operate, teamwork',
  security: 'security, safety',
  defense: 'defense, military',
  foreign: 'foreign, diplomatic, diplomacy',
  threat: 'threat, threaten, menace, danger, provocation',
  response:
    'response, respond, counter, answer to, react to, coordinate, coordinated, countermeasure, handle, handling',
  peninsula: 'peninsula',
  strengthen:
    'deeper, firmer, make closer, step up, closer, strengthen, deepen, boost, bolster, reinforce, enhance, improve, stronger, firm up, tighten, upgrade, expand, advance, consolidate, closer',
  personal: 'first name, last name, surname, nickname, middle name, birthday, wife, husband, hobby, salary',
  photography:
    'take the photo, took the photo, take the picture, took the picture, snap the photo, cameraman, shoot the photo',
  return:
    'return, get back, come back, go back, fly home, fly back, go home, head home, back home, head back, come home, homecoming',
  separate: 'separate, separately, apart, apart from, own, different, distinct, besides, independent, as well as',
  'two-plus-two': '2 plus 2, 2plus2, 2 and 2, 2 by 2, 2+2',
  'one-on-one':
    '1 on 1, 1 to 1, alone, private, privately, face to face, tete a tete, just the 2, only the 2, head to head, on their own, by themselves, without the others, in private, 2 of them, separately, individually, 1 x 1, duo, 1v1, bilateral, bilaterally, bilaterals, pull aside, 2 way, of their own, on the side, on the sidelines, pair of them, eye to eye, man to man, only 2',
  trilateral: 'trilateral, 3 way, trilaterally',
  statement: 'statement, announcement, announce, press release, release, word',
  global: 'global, world, worldwide, international, regional, region',
  counterpart: 'counterpart, opposite number, equivalent, peer, colleague, opposite, interlocutor',
} as const satisfies Record<string, string>;

export type Concept = keyof typeof CONCEPTS;

/** What a kind of event is called and done by, whoever takes part. */
export const KIND_CONCEPTS: Record<string, readonly Concept[]> = {
  meeting: ['meeting', 'attend', 'host', 'travel', 'agenda'],
  statement: ['statement', 'announce'],
  confirmation: ['confirm'],
  deployment: ['dispatch', 'troops'],
  situation: [],
  report: ['article', 'publish', 'write', 'headline', 'summary'],
  event: [],
};

export const FORMAT_CONCEPTS: Record<string, readonly Concept[]> = {
  'two-plus-two': ['two-plus-two'],
  'one-on-one': ['one-on-one'],
  bilateral: ['one-on-one'],
  trilateral: ['trilateral'],
  summit: [],
  photographed: ['photo'],
};

/** Families that set a condition however plain their words are: "get back", "first name". */
export const CONDITIONS: readonly Concept[] = ['return', 'personal', 'photography', 'cancel'];

/** Claims that cannot both hold. */
export const OPPOSITES: readonly (readonly [Concept, Concept])[] = [['deny', 'confirm']];
