/**
 * Offices that people in the news hold, with the titles that mean them. `country` is set where a
 * nickname belongs to one country alone (ISO 3166-1 alpha-3).
 */
export interface Office {
  readonly id: string;
  readonly titles: readonly string[];
  readonly ministry?: readonly string[];
  /** Nicknames that belong to one country alone, by its ISO 3166-1 alpha-3 code. */
  readonly nicknames?: Readonly<Record<string, readonly string[]>>;
}

const list = (text: string) => text.split(',').map((title) => title.trim());

/** "in charge of defense", "runs diplomacy": the work that an office does. */
const doing = (works: readonly string[]) =>
  [
    'in charge of',
    'responsible for',
    'heads',
    'leads',
    'runs',
    'oversees',
    'handles',
    'manages',
    'head of',
    'chief of',
    'charge of',
    'looks after',
  ].flatMap((verb) => works.map((work) => `${verb} ${work}`));

export const OFFICES: readonly Office[] = [
  {
    id: 'foreign-minister',
    titles: [
      ...doing(['diplomacy', 'the diplomacy', 'foreign affairs', 'foreign policy', 'diplomatic affairs']),
      ...list(
        'foreign minister, minister of foreign affairs, minister for foreign affairs, foreign affairs minister, foreign chief, top diplomat, chief diplomat, senior diplomat, number one diplomat, head of diplomacy, chief of diplomacy, diplomatic chief, diplomacy chief, foreign secretary, secretary of state, state secretary, sec of state, secstate, sec state, fm, top envoy, chief envoy, minister of external affairs, external affairs minister, foreign affairs chief, foreign policy chief, head of the foreign ministry, foreign ministry chief, head of foreign affairs, foreign portfolio, foreign affairs portfolio, foreign affairs brief, foreign brief, foreign affairs post, foreign post, in charge of foreign affairs, responsible for foreign affairs, in charge of diplomacy, runs diplomacy, diplomacy, foreign affairs',
      ),
    ],
    nicknames: {
      USA: list(
        'state department chief, state department head, state department boss, state department guy, state guy, head of the state department, runs the state department, heads the state department, state department colleague',
      ),
    },
    ministry: list(
      'foreign ministry, ministry of foreign affairs, foreign office, foreign affairs ministry, foreign affairs department',
    ),
  },
  {
    id: 'defense-minister',
    titles: [
      ...doing(['defense', 'the military', 'military affairs', 'the army', 'the armed forces', 'national defense']),
      ...list(
        'defense minister, minister of defense, minister of national defense, minister for defense, national defense minister, secretary of defense, defense secretary, defense chief, military chief, sec of defense, secdef, sec def, defense boss, defense head, head of defense, chief of defense, defense ministry chief, head of the defense ministry, war minister, defense portfolio, defense job, defense post, defense brief, in charge of defense, responsible for defense, runs defense, in charge of the military, military affairs, runs the military, dm, defmin',
      ),
    ],
    ministry: list(
      'defense ministry, ministry of defense, ministry of national defense, defense department, department of defense, pentagon',
    ),
    nicknames: {
      USA: list(
        'pentagon chief, pentagon boss, pentagon head, pentagon guy, pentagon leader, head of the pentagon, runs the pentagon, heads the pentagon, leads the pentagon, boss of the pentagon, chief of the pentagon, pentagon colleague',
      ),
    },
  },
  { id: 'president', titles: list('president, head of state, potus') },
  { id: 'vice-president', titles: list('vice president, deputy president') },
  { id: 'prime-minister', titles: list('prime minister, premier, pm, head of government') },
  {
    id: 'deputy-minister',
    titles: list(
      'vice minister, vice foreign minister, deputy minister, vice defense minister, deputy foreign minister, deputy secretary, undersecretary',
    ),
  },
  {
    id: 'finance-minister',
    titles: list('finance minister, minister of finance, treasury secretary, chancellor of the exchequer'),
    ministry: list('finance ministry, treasury'),
  },
  {
    id: 'interior-minister',
    titles: list('interior minister, minister of the interior, home secretary'),
    ministry: list('interior ministry'),
  },
  {
    id: 'trade-minister',
    titles: list('trade minister, minister of trade, commerce secretary, trade envoy'),
    ministry: list('trade ministry, commerce department'),
  },
  { id: 'unification-minister', titles: list('unification minister'), ministry: list('unification ministry') },
  {
    id: 'energy-minister',
    titles: list('energy minister, minister of energy, energy secretary'),
    ministry: list('energy ministry'),
  },
  {
    id: 'security-adviser',
    titles: list('national security adviser, national security advisor, security adviser, security advisor'),
  },
  { id: 'ambassador', titles: list('ambassador, ambassadors') },
  { id: 'spokesperson', titles: list('spokesperson, spokesman, spokeswoman, press secretary') },
  { id: 'monarch', titles: list('king, queen, monarch, emperor, crown prince') },
  { id: 'chancellor', titles: list('chancellor') },
  {
    id: 'leader',
    titles: list('supreme leader, dictator, ruler, chairman, chairwoman, secretary general, general secretary'),
  },
  { id: 'general', titles: list('general, admiral, commander, joint chiefs, chief of staff, army chief') },
  { id: 'mayor', titles: list('mayor, governor, senator, lawmaker, parliament speaker') },
];

/** Both offices of one phrase: "foreign and defense chiefs". */
export const PAIRED_OFFICES: readonly { readonly ids: readonly string[]; readonly titles: readonly string[] }[] = [
  {
    ids: ['foreign-minister', 'defense-minister'],
    titles: ['foreign', 'defense'].flatMap((first) => {
      const second = first === 'foreign' ? 'defense' : 'foreign';
      return [' and ', ' ', ' n '].flatMap((and) =>
        ['ministers', 'chiefs', 'officials', 'secretaries', 'heads', 'minister'].map(
          (noun) => `${first}${and}${second} ${noun}`,
        ),
      );
    }),
  },
];

/** Nouns for a person in office that name no particular one. */
export const OFFICIALS = list(
  'official, officials, top official, senior official, minister, ministers, secretary, secretaries, diplomat, diplomats, envoy, chief, chiefs, delegate, delegates, representative, representatives, counterpart, counterparts, boss, bosses, cabinet minister, politician, participant, participants, dignitary, dignitaries, principal, principals, heavyweight, bigwig, lady, guy, guys, man, men, woman, women, gentleman, politician, diplomat, leader, leaders, cabinet member, member, team, delegation, colleague, opposite number, equivalent, peer, pair, duo, trio, guest, guests, visitor, visitors',
);
