// `require` of the policy: which scanners must have reported, and on what. A bare name asks for the whole tree, all rules and
// the policy's own confidence.

import type { Confidence } from '@portcullis/core';
import type { PolicyDocument } from '@portcullis/policy';
import type { ReportedRun } from '@portcullis/sarif';

export interface Requirement {
  /** Name of a scanner of ours or of any tool. */
  readonly scanner: string;
  /** Globs of what must have been looked at; empty means the whole tree. */
  readonly paths: readonly string[];
  /** Globs of what may be left out. */
  readonly except: readonly string[];
  /** `imported` lets a run pass that used no rules but those of a configuration. */
  readonly rules: 'all' | 'imported';
  /** Least confidence from which on the scanner must have reported; absent: the policy's. */
  readonly confidence?: Confidence;
  /** `change` lets a run pass that looked only at what the change introduces. */
  readonly scan: 'tree' | 'change';
}

/** What a bare name asks for. */
export function requirementOf(scanner: string): Requirement {
  return { scanner, paths: [], except: [], rules: 'all', scan: 'tree' };
}

export function requirementsOf(entries: PolicyDocument['require']): readonly Requirement[] {
  return (entries ?? []).map((entry) => {
    if (typeof entry === 'string') return requirementOf(entry.trim());
    const { scanner, paths = [], except = [], rules = 'all', confidence, scan = 'tree' } = entry;
    return { scanner: scanner.trim(), paths, except, rules, ...(confidence === undefined ? {} : { confidence }), scan };
  });
}

/** How a requirement is called in sentences. */
export function requirementName({ scanner, paths, except, rules, confidence, scan }: Requirement): string {
  const parts = [
    ...(paths.length === 0 ? [] : [`on ${paths.join(', ')}`]),
    ...(except.length === 0 ? [] : [`except ${except.join(', ')}`]),
    ...(rules === 'all' ? [] : ['with imported rules']),
    ...(confidence === undefined ? [] : [`from confidence ${confidence}`]),
    ...(scan === 'tree' ? [] : ['on the change alone']),
  ];
  return [scanner, ...parts].join(' ');
}

/**
 * Why a sealed run of ours does not satisfy a requirement; empty when it does.
 * @param confidence from which on the policy itself wants reports, where it says so.
 */
export function shortfalls(run: ReportedRun, requirement: Requirement, confidence: Confidence | undefined): readonly string[] {
  const { inputs } = run;
  if (inputs === undefined) return ['its report does not say what it was asked to look at'];
  const given = (name: string): readonly string[] => (Array.isArray(inputs[name]) ? inputs[name] : []).map(String);
  const problems: string[] = [];
  const path = typeof inputs.path === 'string' ? inputs.path : '.';
  const wanted = requirement.paths;
  if (!wholeTree(path) && !(wanted.length > 0 && wanted.every((glob) => below(glob, path))))
    problems.push(`it looked only at \`path: ${path}\``);
  const include = given('include');
  if (include.length > 0 && !(wanted.length > 0 && wanted.every((glob) => include.some((other) => covers(other, glob)))))
    problems.push(`it looked only at \`include: ${include.join(', ')}\``);
  // What the globs took out is counted, so a glob that takes out nothing asks for nothing.
  const exclude = given('exclude').filter((glob) => !requirement.except.some((other) => covers(other, glob)));
  const matters = exclude.some((glob) => wanted.length === 0 || wanted.some((other) => !apart(glob, other)));
  if (matters && takenOut(run) > 0) problems.push(`it left out \`exclude: ${exclude.join(', ')}\``);
  if (inputs.rules === 'imported' && requirement.rules !== 'imported') problems.push('it used imported rules alone (`rules: imported`)');
  if ((inputs.scan === 'range' || inputs.scan === 'staged') && requirement.scan !== 'change')
    problems.push(`it looked only at \`scan: ${inputs.scan}\``);
  const least = requirement.confidence ?? confidence ?? 'medium';
  const reported = inputs['min-confidence'];
  if (typeof reported === 'string' && rank(reported) > rank(least))
    problems.push(`it reports only from \`min-confidence: ${reported}\` on, and ${least} is wanted`);
  return problems;
}

/** Inputs that globs took out: those that are counted so, and those that are there, were not looked at, and are no gap. */
function takenOut({ coverage, gaps }: ReportedRun): number {
  if (coverage === undefined) return 1;
  return Math.max(coverage.excluded ?? 1, coverage.applicable - coverage.scanned - gaps.length);
}

function rank(confidence: string): number {
  const position = ['low', 'medium', 'high'].indexOf(confidence);
  return position < 0 ? Number.POSITIVE_INFINITY : position;
}

function wholeTree(path: string): boolean {
  return plain(path) === '';
}

function plain(path: string): string {
  return path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

/** Whether all that a glob can match lies at or below a path. */
function below(glob: string, path: string): boolean {
  const folder = plain(path);
  const literal = plain(glob);
  return literal === folder || literal.startsWith(`${folder}/`);
}

/** Whether one glob takes in another, by what can be told from their texts: the same, or a folder of it. */
function covers(wide: string, narrow: string): boolean {
  const [a, b] = [plain(wide), plain(narrow)];
  if (a === b || a === '**') return true;
  const folder = /^([^*?[\]{}()!]+)\/\*\*$/.exec(a)?.[1] ?? (/[*?[\]{}()!]/.test(a) ? undefined : a);
  return folder !== undefined && (b === folder || b.startsWith(`${folder}/`));
}

/** Whether two globs are of folders that have nothing in common. */
function apart(a: string, b: string): boolean {
  const [one, other] = [folderOf(a), folderOf(b)];
  return one !== undefined && other !== undefined && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}

function folderOf(glob: string): string | undefined {
  return /^([^*?[\]{}()!]+)\/\*\*$/.exec(plain(glob.replace(/\/$/, '/**')))?.[1];
}
