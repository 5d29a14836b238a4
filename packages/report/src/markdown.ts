// The same layout as the Markdown of a job summary: the decision and why, what blocks as numbered steps, the rest in numbers.

import { cut, escapeMarkdown, fenceAround, inlineCode, linkTo } from '@portcullis/core';
import { excerptLines } from './excerpt.js';
import { countsOf, inShort, partsOf, type RuleGroup } from './groups.js';
import { type NextStep, placeOf, type Told, type ToldCause, type ToldFinding } from './model.js';
import { maxPlaces } from './terminal.js';

/** How a place is linked to its file; action-kit knows the server. */
export type PlaceLink = (path: string, line: number | undefined) => string;

export interface MarkdownParts {
  readonly head: string;
  /** One a rule that blocks; left out from the end where a summary would be too long. */
  readonly rows: readonly string[];
  /** How many findings each of the rows tells. */
  readonly places: readonly number[];
  readonly tail: string;
}

const maxListed = 20;

/** What is said of the last rows, where they are left out. */
export function leftOutWords({ places }: Pick<MarkdownParts, 'places'>, count: number, where: string): string {
  const findings = places.slice(places.length - count).reduce((sum, each) => sum + each, 0);
  return `${count} more ${count === 1 ? 'rule' : 'rules'} with ${findings} ${findings === 1 ? 'finding' : 'findings'} ${count === 1 ? 'is' : 'are'} ${where}.`;
}

/** Letters of a sentence, and of a name: those of other tools may have any length. */
const maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const maxCause = 10_000;
const maxName = 500;

function code(name: string): string {
  return inlineCode(cut(name, maxName));
}

/** Text without any markup but what it quotes: between two backticks stands code. */
function text(whole: string, letters = maxText): string {
  const written = cut(whole, letters);
  const parts = written.split('`');
  // Where they are not in pairs none quotes anything.
  if (parts.length % 2 === 0 || parts.some((part, i) => i % 2 === 1 && part.trim() === '')) return escapeMarkdown(written);
  return parts.map((part, i) => (i % 2 === 1 ? inlineCode(part) : escapeMarkdown(part))).join('');
}

/** @param level of the heading: `##`. */
export function markdownParts(told: Told, level: string, link: PlaceLink): MarkdownParts {
  const { groups, rest } = partsOf(told.findings);
  // First the doubts, since nothing else can be believed, then what a patch does, then each rule.
  const ordered = [...causeSteps(told.causes), ...told.next.filter(({ unblocks }) => unblocks).map(stepText)];
  return {
    head: [
      `${level} ${text(told.headline)}`,
      '',
      ...(told.because.length === 0 ? [] : [told.because.map((sentence) => text(sentence)).join(' '), '']),
      ...ordered.slice(0, maxListed).map((step, i) => `${i + 1}. ${step}`),
      ...(ordered.length > maxListed ? [`${maxListed + 1}. ${ordered.length - maxListed} more steps are in the report.`] : []),
    ]
      .join('\n')
      .concat('\n'),
    places: groups.map((group) => group.places.length),
    rows: groups.map((group, i) => ruleItem(group, Math.min(ordered.length, maxListed + 1) + i + 1, link, told.everything)),
    tail: [
      '',
      ...(rest.length === 0 ? [] : [`Not blocking: ${countsOf(rest)}; all ${text(told.everything)}.`, '']),
      ...letThrough(told),
      ...told.next.filter(({ unblocks }) => !unblocks).map((step) => `- ${stepText(step)}`),
      ...told.remarks.slice(0, maxListed).map((remark) => `- ${text(remark)}`),
      ...(told.remarks.length > maxListed ? [`- ${told.remarks.length - maxListed} more remarks are ${text(told.everything)}.`] : []),
      '',
    ].join('\n'),
  };
}

/** One step for all doubts that the same thing removes. */
function causeSteps(causes: Told['causes']): string[] {
  const steps = new Map<string, ToldCause[]>();
  for (const cause of causes) {
    const key = JSON.stringify([cause.code, cause.remedy]);
    steps.set(key, [...(steps.get(key) ?? []), cause]);
  }
  return [...steps.values()].map((alike) => {
    const { code: name, remedy } = alike[0] as ToldCause;
    const [message = '', ...others] = alike.slice(0, maxPlaces).map((cause) => text(cause.message, maxCause));
    if (others.length === 0) return `${text(remedy)} (${code(name)}: ${message})`;
    const more = alike.length - maxPlaces;
    const items = [message, ...others, ...(more > 0 ? [`and ${more} more`] : [])];
    return `${text(remedy)} (${code(name)})\n${items.map((item) => `    - ${item}`).join('\n')}`;
  });
}

function stepText({ text: what, command }: NextStep): string {
  return `${text(what)}${command === undefined ? '' : ` ${code(command)}`}`;
}

function ruleItem(group: RuleGroup, number: number, link: PlaceLink, everything: string): string {
  const { severity, ruleId, why, remedy, page, places, shared, title } = group;
  const indent = ' '.repeat(`${number}. `.length);
  const shown = places.slice(0, maxPlaces);
  const reason = inShort([shared, why].filter((part) => part !== '').join(' '));
  const rule = page === undefined ? code(ruleId) : linkTo(code(ruleId), page);
  return [
    `${number}. **${severity}** ${rule}: ${text(inShort(remedy === '' ? title : remedy))}`,
    ...(reason === '' ? [] : ['', `${indent}${text(reason)}`]),
    '',
    ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
    ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${text(everything)}`] : []),
    '',
  ].join('\n');
}

function placeItem(finding: ToldFinding, own: string, indent: string, link: PlaceLink): string[] {
  const { path, region, excerpt, fix, sources } = finding;
  const place = path === undefined || path.length > maxName ? code(placeOf(finding)) : link(path, region?.startLine);
  const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
  const head = `${indent}- ${place}${own === '' ? '' : `: ${text(own)}`}${note} (${text(sources.join(', '))})`;
  if (excerpt === undefined) return [head];
  const fence = fenceAround(excerpt.text);
  return [head, '', ...[`${fence}text`, ...excerptLines(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}

/** What is let through by whom and until when: nobody should take it for clean. */
function letThrough({ letThrough: all, everything }: Told): string[] {
  if (all.length === 0) return [];
  return [
    `Let through, and not clean: ${all.length}`,
    '',
    ...all
      .slice(0, maxListed)
      .map(
        ({ place, ruleId, reason, by }) =>
          `- Let through${by === '' ? '' : ` ${text(by)}`}: ${ruleId === undefined ? '' : `${code(ruleId)} at `}${code(place)}: ${text(reason)}`,
      ),
    ...(all.length > maxListed ? [`- ${all.length - maxListed} more let through are ${text(everything)}.`] : []),
    '',
  ];
}
