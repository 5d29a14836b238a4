// The layout in a terminal and in the log of a step: the decision and why, what blocks, the rest in numbers. What does not fit a screen
// loses detail in a fixed order, and never a rule that blocks.

import { cut, printable, type Severity } from '@portcullis/core';
import { type Excerpt, excerptLines } from './excerpt.js';
import { countsOf, groupsOf, inShort, type Parts, type Place, partsOf, type RuleGroup } from './groups.js';
import { placeOf, type Told, type ToldCause, type ToldFinding } from './model.js';
import { clip, columnsOf, wrap } from './wrap.js';

export interface Paint {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  readonly severity: (severity: Severity, text: string) => string;
  readonly good: (text: string) => string;
  readonly bad: (text: string) => string;
}

const same = (text: string): string => text;
export const noPaint: Paint = { bold: same, dim: same, severity: (_, text) => text, good: same, bad: same };

export interface Screen {
  /** Columns. */
  readonly width: number;
  /** Lines that the whole should fit. */
  readonly rows: number;
  readonly paint: Paint;
  /** Whether all is listed with its place, whatever the screen. */
  readonly all?: boolean;
}

/** Places of a rule that are shown. */
export const maxPlaces = 20;
const maxRemarks = 20;

/** How much is told; each step takes less room. */
interface Detail {
  readonly rest: 'listed' | 'counted';
  readonly excerpts: 'all' | 'first' | 'none';
  readonly why: boolean;
  readonly places: number;
  readonly remedy: 'whole' | 'line';
  /** Causes of one kind, 3 where nothing is said. */
  readonly causes?: number;
}

const details: readonly Detail[] = [
  { rest: 'listed', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
  { rest: 'counted', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
  { rest: 'counted', excerpts: 'first', why: true, places: maxPlaces, remedy: 'whole' },
  { rest: 'counted', excerpts: 'first', why: false, places: 5, remedy: 'whole' },
  { rest: 'counted', excerpts: 'none', why: false, places: 5, remedy: 'whole' },
  { rest: 'counted', excerpts: 'none', why: false, places: 2, remedy: 'whole' },
  { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'whole' },
  { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line' },
  { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line', causes: 2 },
];

/** Letters of one text: those of other tools may have any length. */
const maxText = 2000;

/** A doubt may name many inputs, each of them for a reason. */
const maxCause = 10_000;

function visible(text: string, letters = maxText): string {
  return printable(cut(text, letters));
}

/** The lines, without a newline at their end. */
export function terminalLines(told: Told, screen: Screen): readonly string[] {
  if (screen.all === true) {
    const everything = { ...told, findings: told.findings.map((finding) => ({ ...finding, excerpt: finding.excerpt, listed: true })) };
    return linesAt(everything, partsOf(everything.findings), screen, { ...(details[0] as Detail), places: Number.POSITIVE_INFINITY });
  }
  const parts = partsOf(told.findings);
  const last = details.at(-1) as Detail;
  for (const detail of details) {
    // What certainly does not fit is not written out.
    if (detail === last || leastLines(parts, detail) > screen.rows) continue;
    const lines = linesAt(told, parts, screen, detail);
    if (lines.length <= screen.rows) return lines;
  }
  return linesAt(told, parts, screen, last);
}

/** Lines that are certainly taken: one for each of the rest where they are listed, and for each rule its own and those of its places. */
function leastLines({ groups, rest }: Parts, detail: Detail): number {
  const places = groups.reduce((sum, group) => sum + 1 + Math.min(group.places.length, detail.places), 0);
  return places + (detail.rest === 'listed' ? rest.length : 0);
}

function linesAt(told: Told, { groups, rest }: Parts, screen: Screen, detail: Detail): string[] {
  const { width, paint } = screen;
  return [
    ...wrap(visible(told.headline), width).map(told.passed ? paint.good : paint.bad),
    ...told.because.flatMap((sentence) => wrap(visible(sentence), width)),
    ...causeLines(told, screen, detail),
    ...groups.flatMap((group) => groupLines(group, screen, detail, told.everything)),
    ...restLines(rest, screen, detail, told.everything),
    ...tailLines(told, screen, detail),
  ];
}

function causeLines({ causes, everything }: Told, { width, paint }: Screen, detail: Detail): string[] {
  return causesByRemedy(causes).flatMap((all) => {
    const [{ code, remedy }] = all;
    const group = all.slice(0, Math.max(detail.causes ?? 3, detail.places));
    return [
      ...(detail.why ? [''] : []),
      paint.bad(visible(code)),
      ...group.flatMap(({ message }) => shortened(wrap(`${visible(message, maxCause)}.`, width, '  ', '    '), width, detail)),
      ...(all.length > group.length ? [`  and ${all.length - group.length} more ${visible(everything)}`] : []),
      ...shortened(wrap(`Fix: ${visible(remedy)}`, width, '  ', '       '), width, detail),
    ];
  });
}

/** Of a long text two lines where room is scarce: a cause may name many things, and stands whole in the report. */
function shortened(lines: readonly string[], width: number, { remedy }: Detail): readonly string[] {
  return remedy === 'whole' || lines.length <= 2 ? lines : [lines[0] as string, clip(`${lines[1]} …`, width)];
}

function causesByRemedy(causes: readonly ToldCause[]): [ToldCause, ...ToldCause[]][] {
  const groups = new Map<string, [ToldCause, ...ToldCause[]]>();
  for (const cause of causes) {
    const key = `${cause.code}\0${cause.remedy}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [cause]);
    else group.push(cause);
  }
  return [...groups.values()];
}

function groupLines(group: RuleGroup, screen: Screen, detail: Detail, everything: string): string[] {
  const { width, paint } = screen;
  const { severity, ruleId, sources, places, shared, why, remedy, page } = group;
  const shown = places.slice(0, detail.places);
  const more = places.length > shown.length ? `and ${places.length - shown.length} more ${visible(everything)}` : '';
  const reason = visible(inShort([shared, why].filter((text) => text !== '').join(' ')));
  const fix = remedy === '' ? '' : `Fix: ${visible(inShort(remedy))}`;
  return [
    ...(detail.why ? [''] : []),
    `${paint.severity(severity, severity.padEnd(8))}  ${paint.bold(visible(ruleId))} ${paint.dim(`(${visible(sources.join(', '))})${placeCount(places)}`)}`,
    ...(detail.why ? wrap(reason, width, '  ') : []),
    ...(detail.places === 1 && more !== ''
      ? wrap(`${visible(placeOf((places[0] as Place).finding))} ${more}`, width, '  ')
      : [
          ...shown.flatMap((place, i) => placeLines(place, screen, excerptWanted(detail, i), detail.why)),
          ...(more === '' ? [] : [`  ${more}`]),
        ]),
    ...(detail.remedy === 'whole' ? wrap(fix, width, '  ', '       ') : fix === '' ? [] : [`  ${clip(fix, width - 2)}`]),
    ...(page === undefined ? [] : [paint.dim(`  ${visible(page)}`)]),
  ];
}

/** `, 115 places: 3 critical, 112 high`; nothing for one. */
function placeCount(places: readonly Place[]): string {
  if (places.length === 1) return '';
  const findings = places.map(({ finding }) => finding);
  const mixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
  return `, ${places.length} places${mixed ? `: ${countsOf(findings)}` : ''}`;
}

function excerptWanted({ excerpts }: Detail, index: number): boolean {
  return excerpts === 'all' || (excerpts === 'first' && index === 0);
}

/** The place stands alone on its line, so that a terminal opens it; what it says follows where there is room. */
function placeLines({ finding, own }: Place, { width, paint }: Screen, withExcerpt: boolean, whole: boolean): string[] {
  const place = visible(placeOf(finding));
  const note = fixNote(finding, paint);
  const words = visible(own);
  const line = `  ${place}${words === '' ? '' : `  ${words}`}`;
  const fits = columnsOf(line) + (finding.fix === undefined ? 0 : 16) <= width;
  const head = fits
    ? [`${line}${note}`]
    : whole
      ? [`  ${place}${note}`, ...wrap(words, width, '    ')]
      : [clip(line, Math.max(width, place.length + 2))];
  return withExcerpt && finding.excerpt !== undefined ? [...head, ...indented(finding.excerpt, width, paint)] : head;
}

function indented(excerpt: Excerpt, width: number, paint: Paint): string[] {
  // The marked part stays on the screen.
  const room = Math.max(20, width - 8 - String(excerpt.line).length);
  const from = excerpt.start + excerpt.length > room ? Math.max(0, excerpt.start - Math.floor(room / 3)) : 0;
  const text = clip(excerpt.text.slice(from), room);
  const moved = {
    ...excerpt,
    text,
    start: excerpt.start - from,
    length: Math.max(1, Math.min(excerpt.length, room - excerpt.start + from)),
  };
  const [line, caret] = excerptLines(moved);
  return [`    ${line}`, `    ${paint.bold(caret)}`];
}

function fixNote({ fix }: ToldFinding, paint: Paint): string {
  return fix === undefined ? '' : ` ${paint.dim(fix === 'patch' ? '[fix in patch]' : '[suggestion]')}`;
}

function restLines(rest: readonly ToldFinding[], { width, paint }: Screen, detail: Detail, everything: string): string[] {
  if (rest.length === 0) return [];
  const counts = ['', ...wrap(`Not blocking: ${countsOf(rest)}${detail.rest === 'listed' ? '.' : `; all ${visible(everything)}.`}`, width)];
  if (detail.rest === 'counted') return counts;
  return [
    ...counts,
    ...groupsOf(rest).flatMap(({ ruleId, places, shared, title }) =>
      places.map(({ finding, own }) => {
        const head = finding.severity.padEnd(8);
        const line = `${visible(placeOf(finding))}  ${visible(ruleId)}: ${visible([own, shared, title].find((text) => text !== '') ?? '')}`;
        const text = clip(line, Math.max(40, width - 12 - (finding.fix === undefined ? 0 : 15)));
        return `  ${paint.severity(finding.severity, head)}  ${text}${fixNote(finding, paint)}`;
      }),
    ),
  ];
}

function tailLines({ letThrough, remarks, next, everything }: Told, { width, paint }: Screen, detail: Detail): string[] {
  const most = detail.rest === 'listed' ? maxRemarks : detail.why ? 5 : 2;
  const more = (all: readonly unknown[], what: string): string[] =>
    all.length > most ? [paint.dim(`  and ${all.length - most} more ${what} ${visible(everything)}`)] : [];
  const through = letThrough
    .slice(0, most)
    .flatMap(({ place, ruleId, reason, by }) =>
      wrap(
        `let through: ${visible([place, ruleId].filter((part) => part !== undefined).join(' '))}: ${visible(reason)}${by === '' ? '' : ` (${visible(by)})`}`,
        width,
        '  ',
        '    ',
      ),
    );
  const lines = [
    ...through,
    ...more(letThrough, 'let through'),
    ...remarks.slice(0, most).flatMap((remark) => wrap(visible(remark), width)),
    ...more(remarks, 'remarks'),
    ...next.flatMap(({ text, command }) => (command === undefined ? wrap(visible(text), width) : [`${visible(text)} ${visible(command)}`])),
  ];
  return lines.length === 0 ? [] : ['', ...lines];
}
