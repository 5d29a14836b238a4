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

/** What does not behave, a sentence each. `path` names the file of examples that name none. */
export async function ruleExamples(
  engine: Scanner,
  path = 'example.txt',
  { loud = {}, environment = {} }: ExampleRun = {},
): Promise<string[]> {
  const problems: string[] = [];
  const inputs = Object.fromEntries(
    Object.entries(engine.inputs).map(([name, spec]: [string, InputSpec]) => [name, spec.default ?? defaultText(spec)]),
  );
  for (const rule of engine.rules) {
    for (const kind of ['bad', 'good'] as const) if (rule.examples[kind].length === 0) problems.push(`${rule.id} has no ${kind} example`);
    for (const example of rule.examples.bad) {
      const { ids, read } = await scanExample(
        engine,
        { ...inputs, ...loud, ...example.options },
        example.path ?? path,
        exampleText(example),
        environment,
      );
      problems.push(...misread(rule, 'bad', example, read));
      if (!ids.includes(rule.id)) problems.push(`${named(rule, 'bad', example)} is not reported`);
    }
    for (const example of rule.examples.good) {
      const { ids, read } = await scanExample(
        engine,
        { ...inputs, ...example.options },
        example.path ?? path,
        exampleText(example),
        environment,
      );
      problems.push(...misread(rule, 'good', example, read));
      if (ids.length > 0) problems.push(`${named(rule, 'good', example)} is reported by ${ids.join(', ')}`);
    }
  }
  return problems;
}

function named({ id, examples }: Rule, kind: 'bad' | 'good', example: Example): string {
  return `${id}: ${kind} example ${examples[kind].indexOf(example) + 1}`;
}

function misread(rule: Rule, kind: 'bad' | 'good', example: Example, read: boolean): readonly string[] {
  return read ? [] : [`${named(rule, kind, example)} is of no kind that is read`];
}

async function scanExample(
  engine: Scanner,
  inputs: Readonly<Record<string, unknown>>,
  path: string,
  text: string,
  environment: Readonly<Record<string, string>>,
): Promise<{ readonly ids: readonly string[]; readonly read: boolean }> {
  const repository = temporaryRepository();
  repository.put(path, text);
  const { findings, coverage } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-01-01T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment,
  });
  repository.remove();
  return { ids: findings.map(({ ruleId }) => ruleId), read: coverage.scanned > 0 };
}
