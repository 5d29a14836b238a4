// A scanner's rules on their own examples, through the scanner itself: bad ones must be reported by their rule, good ones by none.

import { defaultText, type Example, exampleText, type InputSpec, type Rule } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from './repository.js';

export interface ExampleRun {
  /** Inputs under which every rule takes part: bad examples are scanned with them, good ones as the engine is by default. */
  readonly loud?: Readonly<Record<string, unknown>>;
  readonly environment?: Readonly<Record<string, string>>;
}

interface Case {
  readonly rule: Rule;
  readonly kind: 'bad' | 'good';
  readonly example: Example;
}

/**
 * What does not behave, a sentence each. `path` names the file of examples that name none. All examples that take the same inputs are
 * scanned at once, each in a folder of its own.
 */
export async function ruleExamples(
  engine: Scanner,
  path = 'example.txt',
  { loud = {}, environment = {} }: ExampleRun = {},
): Promise<string[]> {
  const problems: string[] = [];
  const inputs = Object.fromEntries(
    Object.entries(engine.inputs).map(([name, spec]: [string, InputSpec]) => [name, spec.default ?? defaultText(spec)]),
  );
  const groups = new Map<string, Case[]>();
  for (const rule of engine.rules)
    for (const kind of ['bad', 'good'] as const) {
      if (rule.examples[kind].length === 0) problems.push(`${rule.id} has no ${kind} example`);
      for (const example of rule.examples[kind]) {
        const key = JSON.stringify({ ...(kind === 'bad' ? loud : {}), ...example.options });
        groups.set(key, [...(groups.get(key) ?? []), { rule, kind, example }]);
      }
    }
  for (const [key, cases] of groups) {
    const found = await scanned(engine, { ...inputs, ...JSON.parse(key) }, path, cases, environment);
    for (const [i, one] of cases.entries()) problems.push(...misbehaviour(one, found(i)));
  }
  return problems;
}

interface Found {
  readonly ids: readonly string[];
  readonly read: boolean;
}

function misbehaviour({ rule, kind, example }: Case, { ids, read }: Found): readonly string[] {
  const name = `${rule.id}: ${kind} example ${rule.examples[kind].indexOf(example) + 1}`;
  if (!read) return [`${name} is of no kind that is read`];
  if (kind === 'bad') return ids.includes(rule.id) ? [] : [`${name} is not reported`];
  return ids.length > 0 ? [`${name} is reported by ${ids.join(', ')}`] : [];
}

async function scanned(
  engine: Scanner,
  inputs: Readonly<Record<string, unknown>>,
  path: string,
  cases: readonly Case[],
  environment: Readonly<Record<string, string>>,
): Promise<(index: number) => Found> {
  const repository = temporaryRepository();
  for (const [i, { example }] of cases.entries()) repository.put(`${i}/${example.path ?? path}`, exampleText(example));
  const { findings, coverage } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-01-01T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment,
  });
  repository.remove();
  const ids = new Map<string, string[]>();
  for (const { ruleId, location } of findings) {
    const folder = location.path.split('/', 1)[0] ?? '';
    ids.set(folder, [...(ids.get(folder) ?? []), ruleId]);
  }
  const unread = new Set(coverage.skipped.map(({ path: skipped }) => skipped.split('/', 1)[0]));
  return (index) => ({
    ids: ids.get(`${index}`) ?? [],
    read: coverage.scanned === cases.length || (ids.has(`${index}`) && !unread.has(`${index}`)),
  });
}
