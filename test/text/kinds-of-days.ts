import type { NewsDates } from './news-dates.ts';

/** 2024-10-28 is a Monday, 2023-03-15 a Wednesday. */
const MON = '2024-10-28';
const WED = '2023-03-15';

/** What looks like a day of these kinds and is none. */
export const NOT_OF_THESE: readonly string[] = [
  'The appeal must be lodged within 30 days of the ruling.',
  'Firms have to answer within ten days after the notice.',
  'The truce was extended by three months.',
  'The term may be prolonged by a further two years.',
  'The deadline was put back by a week.',
  'He took a week from his holiday to help.',
  'The recipe comes from a week in Oaxaca.',
  'A week of talks ended with nothing.',
  'The shop keeps weekend hours.',
  'A weekend ticket costs 12 crowns.',
  'The talks took two days longer than planned.',
  'It was three days too late.',
  'The bridge carries 2030 lorries a day.',
  'The ferry left at 2030 GMT.',
  'The ship is due at 1945 local time.',
  'The call began at 20:25 CET and ended at 21:10.',
  'Doors open at 0800 hours (0600 GMT).',
  'The siren sounded at 2015 hrs.',
  'The flight lands at 1930 UTC.',
  'At 2000 EST the polls closed.',
  'They were given 48 hours to leave.',
  'In the past three years nobody was fined.',
  'For the next two weeks the road is closed.',
  'In the coming days the council will decide.',
  'Over the last decade wages rose.',
  'In recent decades the lake shrank.',
  'The four seasons of the valley are short.',
  'Fall prices hit the growers.',
  'A spring of water broke out of the rock.',
  'The spring in the lock broke.',
  'Three quarters of them agreed.',
  'A quarter of the money is gone.',
  'He lives in the old quarter of the town.',
  'The second quarter of the town was flooded.',
  'Half of the first half of the book is maps.',
  'They played in the summer house.',
  'The winter coats were sent.',
  'In summer you will need a hat.',
  'The snakes feed mainly in spring and fall.',
  'Should the sea be free of ice in summer, bears would suffer.',
  'The heir will be in his twenties.',
  'Temperatures rose into the 30s.',
  'She is in her late 40s.',
  'Two days a week the museum is shut.',
  'A day later than planned is no day.',
];

export const KINDS_OF_DAYS: Readonly<Record<string, readonly NewsDates[]>> = {
  'ranges keep their order over New Year': [
    [
      WED,
      'The fair ran from 25 Dec to 2 Jan 2016.',
      [
        ['25 Dec', '2015-12-25'],
        ['2 Jan 2016', '2016-01-02'],
      ],
    ],
    [
      WED,
      'The drought lasted from December to February 2015.',
      [
        ['December', '2014-12'],
        ['February 2015', '2015-02'],
      ],
    ],
    [
      WED,
      'He served from November 2014 to March.',
      [
        ['November 2014', '2014-11'],
        ['March', '2015-03'],
      ],
    ],
    [
      WED,
      'The port was shut between Dec. 28 and Jan. 3, 2020.',
      [
        ['Dec. 28', '2019-12-28'],
        ['Jan. 3, 2020', '2020-01-03'],
      ],
    ],
    [
      WED,
      'It was open from December 30, 2018 to January 4.',
      [
        ['December 30, 2018', '2018-12-30'],
        ['January 4', '2019-01-04'],
      ],
    ],
    [
      WED,
      'Fishing was banned from late October to early January 2021.',
      [
        ['October', '2020-10'],
        ['January 2021', '2021-01'],
      ],
    ],
    [
      MON,
      'The bridge will be closed from Friday to Tuesday.',
      [
        ['Friday', '2024-11-01'],
        ['Tuesday', '2024-11-05'],
      ],
    ],
    [
      MON,
      'The sale will run from 28 December to 3 January.',
      [
        ['28 December', '2024-12-28'],
        ['3 January', '2025-01-03'],
      ],
    ],
    [
      MON,
      'The fleet will be away from Nov. 20 through Feb. 3.',
      [
        ['Nov. 20', '2024-11-20'],
        ['Feb. 3', '2025-02-03'],
      ],
    ],
    [
      WED,
      'The strike ran from September to January.',
      [
        ['September', '2022-09'],
        ['January', '2023-01'],
      ],
    ],
    [
      WED,
      'The census took place from 3 to 9 June 2018.',
      [
        ['3', '2018-06-03'],
        ['9 June 2018', '2018-06-09'],
      ],
    ],
    [
      WED,
      'They met from March 30 to April 2, 2019.',
      [
        ['March 30', '2019-03-30'],
        ['April 2, 2019', '2019-04-02'],
      ],
    ],
    [
      MON,
      'The show was on from Friday to Sunday.',
      [
        ['Friday', '2024-10-25'],
        ['Sunday', '2024-10-27'],
      ],
    ],
    [
      MON,
      'The talks will last from Thursday until Monday.',
      [
        ['Thursday', '2024-10-31'],
        ['Monday', '2024-11-04'],
      ],
    ],
    [
      WED,
      'The ban was in force from 2019 to 2021.',
      [
        ['2019', '2019'],
        ['2021', '2021'],
      ],
    ],
  ],
  'weeks from a day': [
    [MON, 'They will meet a week from Friday.', [['a week from Friday', '2024-11-08']]],
    [MON, 'The court sits two weeks from Thursday.', [['two weeks from Thursday', '2024-11-14']]],
    [MON, 'A week from today the ban ends.', [['A week from today', '2024-11-04']]],
    [MON, 'A fortnight from today the ban ends.', [['A fortnight from today', '2024-11-11']]],
    [MON, 'The vote is a fortnight from Wednesday.', [['a fortnight from Wednesday', '2024-11-13']]],
    [MON, 'The race will be on Saturday in three weeks.', [['Saturday in three weeks', '2024-11-23']]],
    [MON, 'She will be back on Friday week.', [['Friday week', '2024-11-08']]],
    [MON, 'The inquest opens on Tuesday fortnight.', [['Tuesday fortnight', '2024-11-12']]],
    [MON, 'He leaves a week on Friday.', [['a week on Friday', '2024-11-08']]],
    [MON, 'The exam is a week tomorrow.', [['a week tomorrow', '2024-11-05']]],
    [MON, 'The fire broke out a week ago Friday.', [['a week ago Friday', '2024-10-18']]],
    [MON, 'Two weeks from tomorrow the port opens.', [['Two weeks from tomorrow', '2024-11-12']]],
    [MON, 'The tribunal resumes in a fortnight.', [['in a fortnight', '2024-11-11']]],
    [MON, 'Two Fridays ago the bank failed.', [['Two Fridays ago', '2024-10-18']]],
    [MON, 'He was freed a fortnight ago.', [['a fortnight ago', '2024-10-14']]],
    [MON, 'The ship will sail in two weeks’ time.', [['in two weeks’ time', '2024-11-11']]],
    [MON, "The ship will sail in three days' time.", [["in three days' time", '2024-10-31']]],
  ],
  'days of other weeks': [
    [MON, 'They will sign on Thursday next week.', [['Thursday next week', '2024-11-07']]],
    [MON, 'They will sign next week Thursday.', [['next week Thursday', '2024-11-07']]],
    [MON, 'They met on Tuesday last week.', [['Tuesday last week', '2024-10-22']]],
    [MON, 'They will sign in the week after next.', [['the week after next', '2024-W46']]],
    [MON, 'They met in the week before last.', [['the week before last', '2024-W42']]],
    [MON, 'The vote falls on the Friday after next.', [['the Friday after next', '2024-11-08']]],
    [MON, 'He died the Thursday before last.', [['the Thursday before last', '2024-10-17']]],
    [MON, 'The month after next the toll rises.', [['The month after next', '2024-12']]],
    [MON, 'It was sold the year before last.', [['the year before last', '2022']]],
    [MON, 'The hearing is on Tuesday of next week.', [['Tuesday of next week', '2024-11-05']]],
  ],
  until: [
    [MON, 'The talks have been put off until Thursday.', [['Thursday', '2024-10-31']]],
    [MON, 'The mediator has extended the deadline until Wednesday.', [['Wednesday', '2024-10-30']]],
    [MON, 'The judge has given them until Friday.', [['Friday', '2024-11-01']]],
    [MON, 'The hearing was adjourned until Tuesday.', [['Tuesday', '2024-10-29']]],
    [MON, 'The match was postponed to Saturday.', [['Saturday', '2024-11-02']]],
    [MON, 'Schools have closed until Monday.', [['Monday', '2024-11-04']]],
    [MON, 'The airport has been shut until Sunday.', [['Sunday', '2024-11-03']]],
    [MON, 'The suspects were remanded in custody until Friday.', [['Friday', '2024-11-01']]],
    [MON, 'The guests stayed until Sunday.', [['Sunday', '2024-10-27']]],
    [MON, 'He was in office until Friday.', [['Friday', '2024-10-25']]],
    [MON, 'The union has suspended its strike until Thursday.', [['Thursday', '2024-10-31']]],
    [MON, 'The vote was pushed back to Wednesday.', [['Wednesday', '2024-10-30']]],
    [MON, 'Nobody knew of it until Saturday.', [['Saturday', '2024-10-26']]],
    [MON, 'The offer stands until Friday at noon.', [['Friday', '2024-11-01']]],
    [
      MON,
      'The launch slipped from Tuesday to Thursday.',
      [
        ['Tuesday', '2024-10-29'],
        ['Thursday', '2024-10-31'],
      ],
    ],
    [MON, 'The judges put the case off until Monday.', [['Monday', '2024-11-04']]],
    [MON, 'The mandate was extended by six months to June 30.', [['June 30', '2025-06-30']]],
    [MON, 'The school is closed on Fridays until June.', [['June', '2025-06']]],
    [MON, 'He slept until Saturday.', [['Saturday', '2024-10-26']]],
    [MON, 'The cordon was to stay until Thursday.', [['Thursday', '2024-10-31']]],
  ],
  'the weekend': [
    [MON, 'Officials will meet over the weekend.', [['the weekend', '2024-W44-WE']]],
    [MON, 'Clashes broke out over the weekend.', [['the weekend', '2024-W43-WE']]],
    [MON, 'Police expect more arrests over the weekend.', [['the weekend', '2024-W44-WE']]],
    [MON, 'Rain is expected over the weekend.', [['the weekend', '2024-W44-WE']]],
    [MON, 'They hope to sign by the weekend.', [['the weekend', '2024-W44-WE']]],
    [MON, 'She won the race at the weekend.', [['the weekend', '2024-W43-WE']]],
    [MON, 'Envoys are to travel to Oslo at the weekend.', [['the weekend', '2024-W44-WE']]],
    [MON, 'Talks went on during the weekend.', [['the weekend', '2024-W43-WE']]],
    [MON, 'The road will be closed for the weekend.', [['the weekend', '2024-W44-WE']]],
    ['2025-01-04', 'Talks are going on over the weekend.', [['the weekend', '2025-W01-WE']]],
    [MON, 'A deal could be struck over the weekend, she said.', [['the weekend', '2024-W44-WE']]],
  ],
  'from the day just told': [
    [
      WED,
      'He was shot on March 3. Two days later he died.',
      [
        ['March 3', '2023-03-03'],
        ['Two days later', '2023-03-05'],
      ],
    ],
    [
      WED,
      'The truce began on March 3. The following day it broke.',
      [
        ['March 3', '2023-03-03'],
        ['The following day', '2023-03-04'],
      ],
    ],
    [
      WED,
      'The truce began on March 3. A week earlier both sides had refused it.',
      [
        ['March 3', '2023-03-03'],
        ['A week earlier', '2023-02-24'],
      ],
    ],
    [
      WED,
      'She resigned on March 3. The following Tuesday a successor was named.',
      [
        ['March 3', '2023-03-03'],
        ['The following Tuesday', '2023-03-07'],
      ],
    ],
    [
      WED,
      'She resigned on March 3. The previous Tuesday she had denied it.',
      [
        ['March 3', '2023-03-03'],
        ['The previous Tuesday', '2023-02-28'],
      ],
    ],
    [
      WED,
      'She resigned on March 3, and the Monday after she was gone.',
      [
        ['March 3', '2023-03-03'],
        ['the Monday after', '2023-03-06'],
      ],
    ],
    [
      WED,
      'The flood came on March 3. The Thursday before, the dam had been checked.',
      [
        ['March 3', '2023-03-03'],
        ['The Thursday before', '2023-03-02'],
      ],
    ],
    [
      WED,
      'The flood came on March 3. Three weeks later the road was open.',
      [
        ['March 3', '2023-03-03'],
        ['Three weeks later', '2023-03-24'],
      ],
    ],
    [
      WED,
      'He arrived on March 3 and left the next morning.',
      [
        ['March 3', '2023-03-03'],
        ['the next morning', '2023-03-04'],
      ],
    ],
    [
      WED,
      'The ship sank on March 3; 24 hours later nobody had been found.',
      [
        ['March 3', '2023-03-03'],
        ['24 hours later', '2023-03-04'],
      ],
    ],
    [
      WED,
      'The ship sank on March 3. 48 hours earlier it had left Oran.',
      [
        ['March 3', '2023-03-03'],
        ['48 hours earlier', '2023-03-01'],
      ],
    ],
    [
      WED,
      'It opened on March 3, 2021. A year to the day later it burned down.',
      [
        ['March 3, 2021', '2021-03-03'],
        ['A year to the day later', '2022-03-03'],
      ],
    ],
    [
      WED,
      'The law passed on March 3. It took effect a fortnight later.',
      [
        ['March 3', '2023-03-03'],
        ['a fortnight later', '2023-03-17'],
      ],
    ],
    [
      WED,
      'He was held on March 3 and charged the day after.',
      [
        ['March 3', '2023-03-03'],
        ['the day after', '2023-03-04'],
      ],
    ],
  ],
  'decades, seasons and quarters': [
    [WED, 'The mill closed in the 1990s.', [['1990s', '199']]],
    [WED, 'Prices fell in the early 2010s.', [['2010s', '201']]],
    [WED, 'The treaty will be renewed in the spring of 2026.', [['spring of 2026', '2026-SP']]],
    [WED, 'Gas ran short in winter 2021-22.', [['winter 2021-22', '2021-WI']]],
    [WED, 'Gas ran short in the winter of 2021/22.', [['winter of 2021/22', '2021-WI']]],
    [WED, 'The bridge will reopen in autumn.', [['autumn', '2023-FA']]],
    [WED, 'I would not expect reunions before the summer.', [['summer', '2023-SU']]],
    [WED, 'The works are to end by next summer.', [['next summer', '2023-SU']]],
    [WED, 'The next round is in the first quarter of 2027.', [['first quarter of 2027', '2027-Q1']]],
    [WED, 'Sales fell in the last quarter of 2022.', [['last quarter of 2022', '2022-Q4']]],
    [WED, 'Sales fell in the final quarter of last year.', [['final quarter of last year', '2022-Q4']]],
    [WED, 'The plant opens in the second half of 2025.', [['second half of 2025', '2025-H2']]],
    [WED, 'The plant opens in H1 2025.', [['H1 2025', '2025-H1']]],
    [WED, 'Output grew in 4Q22.', [['4Q22', '2022-Q4']]],
    [WED, 'Output grew in Q4 of 2022.', [['Q4 of 2022', '2022-Q4']]],
    [WED, 'He was jailed in the summer of ’68.', [['summer of ’68', '1968-SU']]],
    [WED, 'It was built in the late fifties.', [['fifties', '195']]],
    [WED, 'The lake dried up last summer.', [['last summer', '2022-SU']]],
  ],
};
