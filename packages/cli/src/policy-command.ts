// `policy check [PATH]`: whether the policy of a checkout can be read, and what it says. `policy explain FINDING [PATH]`: what
// becomes of a finding of the reports there, and by whose word. Neither writes a file.

import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readInputs } from '@portcullis/action-kit';
import { PortcullisError, printable, severities } from '@portcullis/core';
import {
  alone,
  blockingWords,
  counted,
  defaultPolicy,
  extendedPolicy,
  foreignWaivers,
  type GateResult,
  type Issue,
  issuePlace,
  judgeWorkspace,
  letPass,
  policyOf,
  remediationGate,
  repositoryServer,
  requirementName,
  type Waiver,
  waiverName,
  waiversEndingSoon,
  waiversOutOfForce,
  waiverWords,
} from '@portcullis/gate';
import { didYouMean, readPolicyDocument, referenceName, referenceOf, referenceReader } from '@portcullis/policy';
import { systemReason, workingTree } from '@portcullis/workspace';
import { onlyPath, parseFlags } from './flags.js';
import type { HelpText } from './help-text.js';
import { hostOfCheckout } from './host.js';
import { say } from './say.js';

export const policyHelp: HelpText = {
  name: 'policy',
  title: 'Says whether the policy can be read and what it asks for, or what becomes of a finding.',
  usage: ['policy check [PATH]', 'policy explain FINDING [PATH]'],
  about: [
    '`policy check` reads the policy of a checkout and says what it asks for; waivers that are out of force end with 1.',
    '`policy explain` says what becomes of a finding of the reports there, and why. FINDING is a fingerprint, or its first 8 letters, a rule, a file, or a place in one: src/app.js:12.',
    'Both take --policy FILE; `policy explain` takes what remediation-gate takes.',
  ],
  entries: [],
  own: ['base', 'debug', 'help'],
};

/** @returns 0, or 1 where a waiver is out of force. @throws PortcullisError where the policy cannot be read, or `usage`. */
export async function policyCommand([what, ...args]: readonly string[]): Promise<number> {
  if (what === 'check') return check(args);
  if (what === 'explain') return explain(args);
  throw usage(what);
}

async function check(args: readonly string[]): Promise<number> {
  const flags = parseFlags(remediationGate.inputs, [], args);
  const inputs = readInputs(remediationGate.inputs, flags.source);
  const file = inputs.policy;
  const path = onlyPath(flags, 'Name the root of one checkout.');
  const host = hostOfCheckout(path, undefined, policyByFlag);
  // A checkout below the current folder is named by its own root, and another folder by what lies around it.
  const named = resolve(path ?? host.job.workspace);
  const workspace = existsSync(join(named, file)) ? named : host.job.workspace;
  const text = readPolicy(join(workspace, file), file);
  const document = await readPolicyDocument(text, file);
  const extended = document === undefined ? undefined : referenceOf(document.value);
  const { readExtended: ask } = repositoryServer(inputs, host.environment);
  const folders = inputs['extends-folders'];
  // What it extends is looked at where somebody says where it is.
  const looksAt = extended !== undefined && (folders.length > 0 || ask !== undefined);
  const { policy, ownWaivers, remarks } = looksAt
    ? await extendedPolicy(text, file, referenceReader({ workspace, folders, ask }))
    : alone(document === undefined ? defaultPolicy : policyOf(document));
  const today = host.now().toISOString().slice(0, 10);
  const { require, newOnly, allowedGaps } = policy;
  const foreign = await foreignWaivers(policy, workingTree(workspace), file);
  const waivers = [...ownWaivers, ...foreign.waivers];
  const passing = letPass(policy, today, file, true);
  const causes = [...passing.causes, ...waiversOutOfForce(waivers, today, file, policy.waiverDays)];
  const deadlines = severities.flatMap((severity) => {
    const days = policy.deadlines[severity];
    return days === undefined ? [] : [`${severity} ${counted(days, 'day', 'days')}`];
  });
  sayAll([
    `${file} can be read.`,
    ...(extended === undefined || looksAt
      ? remarks
      : [
          `Extends ${referenceName(extended)}, which is not looked at without \`--extends-folders\`: in every point the stricter of both counts.`,
        ]),
    `Requires: ${require.length === 0 ? 'no scanner by name' : require.map(requirementName).join(', ')}.`,
    `${blockingWords(policy).replace(/^b/, 'B')}.`,
    ...(newOnly ? ['Only what a change adds blocks.'] : []),
    ...(deadlines.length === 0 ? [] : [`Findings may stand: ${deadlines.join(', ')}; behind that they block.`]),
    ...(policy.waiverDays === undefined ? [] : [`Waivers last at most ${policy.waiverDays} days.`]),
    ...passing.remarks,
    ...foreign.remarks,
    `Waivers: ${policy.waivers.length + foreign.waivers.length}; gaps that are allowed: ${allowedGaps.length}.`,
    ...waiversEndingSoon(waivers, today).map(
      (waiver) => `The waiver of ${waiverName(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`,
    ),
    ...causes.map(
      ({ code, message, file: cause, line, remedy }) =>
        `${code} ${cause ?? file}${line === undefined ? '' : `:${line}`}: ${message}. ${remedy}`,
    ),
  ]);
  return causes.length === 0 ? 0 : 1;
}

const policyByFlag = { folder: 'the root of a checkout', remedy: 'Name a policy with `--policy`.' };

function readPolicy(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new PortcullisError({
      code: 'policy-missing',
      message: `expected a policy, got ${systemReason(error)}`,
      where: { file, key: 'policy' },
      remedy: 'Name it with `--policy`, or make `.github/portcullis.yml`.',
    });
  }
}

async function explain(args: readonly string[]): Promise<number> {
  const flags = parseFlags(remediationGate.inputs, ['base'], args);
  const [asked = '', path, ...others] = flags.positionals;
  if (asked.trim() === '' || others.length > 0) throw usage();
  const inputs = readInputs(remediationGate.inputs, flags.source);
  const host = hostOfCheckout(path, flags.extra.base, policyByFlag);
  const result = await judgeWorkspace(inputs, {
    ...host.job,
    ...repositoryServer(inputs, host.environment),
    resultsBase: host.resultsBase,
    now: host.now(),
  });
  const lines = fatesOf(result, asked);
  const unread = result.causes.filter(({ code }) => unreadPolicy.has(code));
  sayAll(
    unread.map(
      ({ code, message, remedy }) => `Blocked, whatever is said below by the policies that could be read: ${message}. ${remedy} [${code}]`,
    ),
  );
  sayAll(lines.length > 0 ? lines : notFound(result, asked));
  return lines.length > 0 && unread.length === 0 ? 0 : 1;
}

/** That it is in no report means little where a report is missing or cannot be trusted: each such cause is said, too. */
function notFound({ causes }: GateResult, asked: string): string[] {
  return [
    `No finding of the reports has a fingerprint that begins with ${asked}, or is of that rule or place.`,
    ...causes
      .filter(({ code }) => !unreadPolicy.has(code))
      .map(({ code, message, remedy }) => `It may be in what the gate does not have: ${message}. ${remedy} [${code}]`),
  ];
}

/** Causes by which not all judge whose word counts. */
const unreadPolicy: ReadonlySet<string> = new Set([
  'policy-invalid',
  'policy-unavailable',
  'base-unavailable',
  'policy-extends',
  'policy-not-independent',
]);

/** Whether a finding is the one that a person means. */
function isMeant(asked: string): (issue: Issue) => boolean {
  const id = asked.toLowerCase();
  const isId = /^[0-9a-f]{8,64}$/.test(id);
  return (issue) =>
    (isId && issue.fingerprints.some((fingerprint) => fingerprint.startsWith(id))) ||
    issue.topics.includes(id) ||
    issue.path === asked ||
    issuePlace(issue) === asked;
}

/** What becomes of the findings that are meant, each in a few lines. */
function fatesOf(result: GateResult, asked: string): string[] {
  const named = isMeant(asked);
  const known = result.newOnly?.since?.slice(0, 12);
  return [
    ...result.blocking
      .filter(named)
      .flatMap((issue) => [...introduced(issue), ...ageOf(issue, result), ...blockedBy(issue, result), ...letPassWords(result)]),
    ...result.other
      .filter(named)
      .flatMap((issue) => [
        ...introduced(issue),
        ...ageOf(issue, result),
        result.known.has(issue)
          ? `It does not block: its lines stood there at ${known}, and the policy blocks only for what a change adds.`
          : `It does not block: ${judged(issue, result)}.`,
      ]),
    ...result.waived
      .filter(({ issue }) => named(issue))
      .flatMap(({ issue, waiver }) => [
        ...introduced(issue),
        `It is let through by ${waiverWords(waiver).by}${endOf(waiver)}, by the waiver of ${waiverName(waiver)}: ${waiver.reason}`,
      ]),
    ...result.suppressed
      .filter(named)
      .flatMap((issue) => [...introduced(issue), `It is let through by ${issue.sources.join(', ')}: ${issue.suppression ?? ''}`]),
  ];
}

/** What the policy says that blocks it; of the threshold alone with all that was weighed. */
function blockedBy(issue: Issue, result: GateResult): string[] {
  if (result.dues.get(issue)?.overdue === true) return ['It blocks: it is overdue.'];
  const reasons = result.whyBlocks(issue);
  if (reasons.every(({ plain }) => plain)) return [`It blocks: ${judged(issue, result)}.`];
  return [
    `It blocks: ${reasons.map(({ words }) => words).join('; ')}.`,
    ...(issue.refused ? [] : [`Judged so: ${judged(issue, result)}.`]),
  ];
}

function endOf(waiver: Waiver): string {
  const { until } = waiverWords(waiver);
  return until === undefined ? ', without an end' : ` until ${until}`;
}

function ageOf(issue: Issue, result: GateResult): string[] {
  const due = result.dues.get(issue);
  return due === undefined ? [] : [due.words];
}

function letPassWords({ reportOnly, breakGlass }: GateResult): string[] {
  if (breakGlass !== undefined)
    return [`The step passes all the same: the glass is broken until ${breakGlass.until} by ${breakGlass.who}.`];
  return reportOnly === undefined ? [] : [`The step passes all the same: nothing blocks until ${reportOnly.until}.`];
}

function introduced(issue: Issue): string[] {
  return [`${issuePlace(issue)} ${issue.ruleId}: ${issue.message}`];
}

function judged(issue: Issue, { policy, policySource }: GateResult): string {
  if (issue.refused) return `a policy refused it, whatever it weighs (judged by ${policySource})`;
  const weights = issue.results.map(
    ({ source, agreedSeverity, agreedConfidence }) => `${agreedSeverity} at confidence ${agreedConfidence} by ${source}`,
  );
  return `it weighs ${weights.join(', ')}; ${policySource} ${blockingWords(policy)}`;
}

function sayAll(lines: readonly string[]): void {
  for (const line of lines) say(printable(line));
}

function usage(given?: string): PortcullisError {
  const meant = given === undefined ? '' : `, got "${given.slice(0, 40)}"${didYouMean(given, ['check', 'explain'])}`;
  return new PortcullisError({
    code: 'usage',
    message: `expected \`policy check [PATH]\` or \`policy explain FINDING [PATH]\`${meant}`,
    remedy: 'The fingerprint of a finding is in the HTML report.',
  });
}
