// A scanner's rules on their own examples, through the scanner itself: bad ones must be reported by their rule, good ones by none.

import { defaultText, exampleText, type InputSpec } from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from './repository.js';

/**
 * What does not behave, a sentence each. `path` names the file of examples that name none; `loud` are inputs under which every rule
 * takes part: bad examples are scanned with them, good ones as the engine is by default.
 */
export async function ruleExamples(engine: Scanner, path = 'example.txt', loud: Readonly<Record<string, unknown>> = {}): Promise<string[]> {
  const problems: string[] = [];
  const inputs = Object.fromEntries(
    Object.entries(engine.inputs).map(([name, spec]: [string, InputSpec]) => [name, spec.default ?? defaultText(spec)]),
  );
  for (const rule of engine.rules) {
    for (const kind of ['bad', 'good'] as const) {
      if (rule.examples[kind].length === 0) problems.push(`${rule.id} has no ${kind} example`);
      for (const [i, example] of rule.examples[kind].entries()) {
        const asked = { ...inputs, ...(kind === 'bad' ? loud : {}), ...example.options };
        const { ids, read } = await scanExample(engine, asked, example.path ?? path, exampleText(example));
        if (!read) problems.push(`${rule.id}: ${kind} example ${i + 1} is of no kind that is read`);
        if (kind === 'bad' && !ids.includes(rule.id)) problems.push(`${rule.id}: bad example ${i + 1} is not reported`);
        if (kind === 'good' && ids.length > 0) problems.push(`${rule.id}: good example ${i + 1} is reported by ${ids.join(', ')}`);
      }
    }
  }
  return problems;
}

async function scanExample(
  engine: Scanner,
  inputs: Readonly<Record<string, unknown>>,
  path: string,
  text: string,
): Promise<{ readonly ids: readonly string[]; readonly read: boolean }> {
  const repository = temporaryRepository();
  repository.put(path, text);
  const { findings, coverage } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-01-01T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment: {},
  });
  repository.remove();
  return { ids: findings.map(({ ruleId }) => ruleId), read: coverage.scanned > 0 };
}
