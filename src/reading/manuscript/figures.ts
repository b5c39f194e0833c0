/** Regions where English writes the month before the day, and those where both are usual. */
const MONTH_FIRST = new Set(['us', 'pr', 'gu', 'vi', 'as', 'mp', 'ph', 'fm', 'mh', 'pw']);
const EITHER = new Set(['ca', '']);

/** Whether figures alone name the day before the month in a page of that language: `en-GB`; undefined where both are usual. */
export function isDayFirst(language: string): boolean | undefined {
  const [tongue = '', ...parts] = language.toLowerCase().split(/[-_]/);
  if (tongue !== 'en') return true;
  const region = parts.find((part) => part.length === 2) ?? '';
  return EITHER.has(region) ? undefined : !MONTH_FIRST.has(region);
}
