// Times of a schedule as GitHub reads them: five fields of POSIX cron, in UTC or a named zone.

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

interface Field {
  readonly name: string;
  readonly least: number;
  readonly most: number;
  readonly words: readonly string[];
}

const fields: readonly Field[] = [
  { name: 'minute', least: 0, most: 59, words: [] },
  { name: 'hour', least: 0, most: 23, words: [] },
  { name: 'day of the month', least: 1, most: 31, words: [] },
  { name: 'month', least: 1, most: 12, words: months },
  { name: 'day of the week', least: 0, most: 6, words: days },
];

/** Days of each month, February's in a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** What is wrong with a cron expression, as a clause; undefined where nothing is. */
export function cronMistake(text: string): string | undefined {
  const parts = text.trim().split(/\s+/);
  if (parts.length !== fields.length || text.length > 500) return `expected five fields, got ${parts[0] === '' ? 0 : parts.length}`;
  const all: (readonly number[])[] = [];
  for (const [index, field] of fields.entries()) {
    const values = valuesOf(parts[index] as string, field);
    if (typeof values === 'string') return values;
    all.push(values);
  }
  const [minutes = [], , dates = [], inMonths = []] = all;
  // A date and a day of the week are alternatives; with `*` the date alone decides.
  const never = parts[4] === '*' && dates.every((date) => inMonths.every((month) => date > (longest[month - 1] as number)));
  if (never) return 'no month that it names has such a day';
  const interval = shortest([...new Set(minutes)].sort((a, b) => a - b));
  return interval < 5 ? `expected at least 5 minutes between two runs, got ${interval}` : undefined;
}

/** The numbers that a field stands for, or what is wrong with it. */
function valuesOf(text: string, field: Field): readonly number[] | string {
  const values: number[] = [];
  for (const item of text.split(',')) {
    const [range = '', step, ...more] = item.split('/');
    const every = step === undefined ? 1 : /^\d{1,3}$/.test(step) ? Number(step) : 0;
    const bounds = boundsOf(range, field, step !== undefined);
    if (more.length > 0 || every === 0 || bounds === undefined)
      return `the ${field.name} is ${field.least} to ${field.most}, got "${item.slice(0, 40)}"`;
    for (let value = bounds[0]; value <= bounds[1]; value += every) values.push(value);
  }
  return values;
}

function boundsOf(range: string, field: Field, stepped: boolean): readonly [number, number] | undefined {
  if (range === '*' || range === '?') return [field.least, field.most];
  const [first = '', last, ...more] = range.split('-');
  const start = numberIn(first, field);
  const end = last === undefined ? (stepped ? field.most : start) : numberIn(last, field);
  return start === undefined || end === undefined || end < start || more.length > 0 ? undefined : [start, end];
}

function numberIn(text: string, { least, most, words }: Field): number | undefined {
  const word = words.indexOf(text.toLowerCase());
  if (word >= 0) return word + least;
  if (!/^\d{1,3}$/.test(text)) return undefined;
  const value = Number(text);
  return value < least || value > most ? undefined : value;
}

/** Minutes between two of these within an hour, or over its end. */
function shortest(minutes: readonly number[]): number {
  if (minutes.length < 2) return 60;
  const gaps = minutes.map((minute, index) =>
    index === 0 ? minute + 60 - (minutes.at(-1) as number) : minute - (minutes[index - 1] as number),
  );
  return Math.min(...gaps);
}

/** Short names that ICU has of its own and the IANA has not. */
const unknownZones: ReadonlySet<string> = new Set(
  'ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(' '),
);

/** Zones by their main names. */
let listedZones: ReadonlySet<string> | undefined;

/** Whether a zone is one of the IANA's, as the machine's own tables have them. */
export function isTimeZone(name: string): boolean {
  if (name.length > 60) return false;
  // Node's formatter of dates takes 27 ms for the first zone that it is asked about, and 7 for each of the next.
  listedZones ??= new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
  if (listedZones.has(name)) return !unknownZones.has(name);
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return !/^[+-]/.test(name) && !unknownZones.has(name) && (timeZone === name || timeZone.toLowerCase() !== name.toLowerCase());
  } catch {
    return false;
  }
}
