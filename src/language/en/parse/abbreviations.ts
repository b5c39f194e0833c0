/** Words whose full stop is a part of them, in lower case without it. Single letters are initials. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms mx dr prof st ft mt rev hon pres gov sen sens rep reps amb gen lt col maj capt cmdr adm sgt cpl brig pvt ' +
    'supt insp det jr sr esq ph inc ltd co corp bros plc dept univ assn no nos vs etc al eg ie cf ca approx est ed eds ' +
    'vol vols pp para sec fig figs jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri ' +
    'sat sun ave blvd rd hwy bldg ext tel attn cal calif fla ill mass mich minn penn tex va wash wis conn que ont messrs ' +
    'mme mlle rt min mins hr hrs yr yrs oz lb lbs dist div gov govt int intl natl'
  ).split(' '),
);

/** Of these only with a figure behind them: "No. 5", but "the answer is no." */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set('no nos fig figs vol vols pp sec para min ext'.split(' '));

/** Of these only with a capital or a figure behind them, since they are words or ends of sentences too. */
export const BEFORE_NAMES: ReadonlySet<string> = new Set(
  'st co mar sat sun mon wed fri ill mass wash cal est det int ed sec min hon rep gen col ave rd ca conn jan jun jul'.split(
    ' ',
  ),
);

/** First parts of words that keep their hyphen; other words are cut at it. */
export const PREFIXES: ReadonlySet<string> = new Set(
  'non e re mid anti pre pro co post sub semi multi ex mini neo inter intra micro t un counter'.split(' '),
);
