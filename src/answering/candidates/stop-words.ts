/**
 * Words that tell no sentence from another: articles, pronouns, auxiliaries, prepositions, question words. Smaller
 * than the words that set no condition on a fact: to a sentence "during" is nothing, but "held" and "next" are something.
 */
const STOP = new Set(
  `a an the this that these those it its he him his she her hers they them their theirs we us our you your i me my
  who whom whose which what when where why how is are was were be been being am do does did doing done have has had having
  will would shall should can could may might must not no nor or and but if so as of in on at to from for with by about into
  onto over under than then there here out up down through per via upon also too very just only own same such both each
  either neither any some all s t re ve ll d m don doesn didn isn aren wasn weren hasn haven hadn won wouldn couldn shouldn
  while during before after until till since because between among against within without`
    .split(/\s+/)
    .filter(Boolean),
);

export function isStopWord(norm: string): boolean {
  return STOP.has(norm);
}
