// `explain RULE|FINGERPRINT`: what a rule is about, or which finding of the last results a fingerprint names.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { exampleText, PortcullisError, percentDecoded, printable, type Rule, ruleIsNamed, version } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { didYouMean } from '@portcullis/policy';
import { wrap } from '@portcullis/report';
import { arrayOf, at, fingerprintKey, type Json, numberOf, objectOf, rulePage, textOf } from '@portcullis/sarif';
import { resultsDirectory, systemReason } from '@portcullis/workspace';
import { registry } from '#registry';
import { parseFlags } from './flags.js';
import type { HelpText } from './help-text.js';
import { say } from './say.js';
import { screenOf } from './screen.js';

export const explainRuleHelp: HelpText = {
  name: 'explain',
  title: 'Says what a rule is about, or which finding a fingerprint names.',
  usage: ['explain RULE|FINGERPRINT'],
  about: [
    `RULE is an id of ours or of another tool (DL3008, github-pat). FINGERPRINT is what a waiver names, or the first eight of its letters; it is looked for in the SARIF files of ${resultsDirectory}/.`,
  ],
  entries: [],
  own: ['debug', 'help'],
};

const maxFileBytes = 256 * 1024 * 1024;

/** Prints the explanation. @returns 0. @throws PortcullisError `usage`, `rule-unknown` or `finding-unknown`. */
export async function explainRuleCommand(args: readonly string[]): Promise<number> {
  const { positionals } = parseFlags({}, [], args);
  const [word] = positionals;
  if (word === undefined || positionals.length > 1)
    throw new PortcullisError({
      code: 'usage',
      message: `expected one rule or fingerprint, got ${positionals.length}`,
      remedy: 'Write `explain secret-in-env`, or the fingerprint of a finding.',
    });
  const found = await rulesNamed(word);
  const lines = found.length > 0 ? found.flatMap(({ scanner, rule }) => ruleLines(scanner, rule)) : await findingLines(word);
  say(lines.join('\n'));
  return 0;
}

interface Named {
  readonly scanner: Scanner;
  readonly rule: Rule;
}

async function rulesNamed(word: string): Promise<Named[]> {
  const named: Named[] = [];
  for (const load of Object.values(registry)) {
    const scanner = (await load()).engine as unknown as Scanner;
    named.push(...scanner.rules.filter((rule) => ruleIsNamed(rule, word)).map((rule) => ({ scanner, rule })));
  }
  return named;
}

function ruleLines(scanner: Scanner, rule: Rule): string[] {
  const { width, paint } = screenOf(process.stdout, process.env, true);
  const page = rulePage(scanner, rule.id, version);
  const list = (label: string, values: readonly string[]): string[] =>
    values.length === 0 ? [] : wrap(`${label}: ${values.join(', ')}`, width, '', '  ');
  const example = (label: string, kind: 'bad' | 'good'): string[] => {
    // Samples kept in pieces look like credentials once they are assembled.
    const sample = rule.examples[kind].find(({ text }) => typeof text === 'string');
    if (sample === undefined) return [];
    return [
      `${label}:`,
      ...exampleText(sample)
        .trimEnd()
        .split('\n')
        .slice(0, 12)
        .map((line) => `    ${printable(line)}`),
    ];
  };
  return [
    `${paint.severity(rule.severity, rule.severity)}  ${paint.bold(rule.id)} (${scanner.name}): ${rule.title}`,
    ...wrap(`Why it matters: ${rule.why}`, width, '', '  '),
    ...wrap(`What to do: ${rule.remedy}`, width, '', '  '),
    ...list('Also known as', rule.aliases),
    ...list('Controls', rule.controls),
    ...list('Pipeline risks', rule.risks),
    ...example('Reported', 'bad'),
    ...example('Not reported', 'good'),
    ...(page === undefined ? [] : [page]),
  ];
}

/** The finding of the last results that has the fingerprint, with its rule. */
async function findingLines(word: string): Promise<string[]> {
  const wanted = word.toLowerCase();
  if (/^[0-9a-f]{8,128}$/.test(wanted)) {
    const found = resultsNamed(wanted);
    if (found.length > 1)
      throw new PortcullisError({
        code: 'finding-unknown',
        message: `expected one finding, got ${found.length} whose fingerprints begin so`,
        remedy: 'Give more letters.',
      });
    const [only] = found;
    if (only !== undefined) {
      const { width } = screenOf(process.stdout, process.env, true);
      const rules = await rulesNamed(only.ruleId);
      return [
        `${only.fingerprint}: ${printable(only.place)}`,
        ...wrap(printable(only.message), width, '  '),
        '',
        ...rules.flatMap(({ scanner, rule }) => ruleLines(scanner, rule)),
      ];
    }
    throw new PortcullisError({
      code: 'finding-unknown',
      message: `expected the fingerprint of a finding in ${resultsDirectory}/, got one that no report there has`,
      where: { key: word.slice(0, 40) },
      remedy: 'Run `scan` first, in the same folder.',
    });
  }
  const known: string[] = [];
  for (const load of Object.values(registry))
    for (const { id, aliases } of ((await load()).engine as unknown as Scanner).rules) known.push(id, ...aliases);
  throw new PortcullisError({
    code: 'rule-unknown',
    message: `expected a rule of ours, or what another tool calls one, got "${word.slice(0, 60)}"${didYouMean(word, known)}`,
    remedy: 'The rules are listed in docs/rules.',
  });
}

interface NamedResult {
  readonly ruleId: string;
  readonly fingerprint: string;
  readonly place: string;
  readonly message: string;
}

function resultsNamed(start: string): NamedResult[] {
  const folder = join(process.cwd(), resultsDirectory);
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => name.endsWith('.sarif'));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    return arrayOf(at(reportOf(join(folder, name), `${resultsDirectory}/${name}`), 'runs'))
      .flatMap((run) => arrayOf(at(run, 'results')))
      .map((result) => namedResult(objectOf(result) ?? {}))
      .filter(({ fingerprint }) => fingerprint.startsWith(start));
  });
}

/** @throws PortcullisError `report-unreadable`: the finding may be in it. */
function reportOf(path: string, file: string): unknown {
  const unreadable = (got: string): PortcullisError =>
    new PortcullisError({
      code: 'report-unreadable',
      message: `expected a SARIF file of at most ${maxFileBytes / 1024 / 1024} MiB, got ${got}`,
      where: { file },
      remedy: 'Run `scan` once more, or take the file away.',
    });
  try {
    if (statSync(path).size > maxFileBytes) throw unreadable('a longer one');
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (error instanceof PortcullisError) throw error;
    throw unreadable(error instanceof SyntaxError ? 'text that is no JSON' : systemReason(error));
  }
}

function namedResult(result: Json): NamedResult {
  const location = at(arrayOf(result.locations)[0], 'physicalLocation');
  const [path, line, column] = [
    textOf(at(location, 'artifactLocation', 'uri')),
    numberOf(at(location, 'region', 'startLine')),
    numberOf(at(location, 'region', 'startColumn')),
  ];
  return {
    ruleId: textOf(result.ruleId) ?? '',
    fingerprint: (textOf(at(result, 'partialFingerprints', fingerprintKey)) ?? '').toLowerCase(),
    place: [path === undefined ? '' : percentDecoded(path), line, column].filter((part) => part !== undefined).join(':'),
    message: textOf(at(result, 'message', 'text')) ?? '',
  };
}
