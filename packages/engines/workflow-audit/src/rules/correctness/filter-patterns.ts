// Filters of branches, tags and paths whose pattern matches nothing, or is none.

import { scalarValue, type YamlScalar } from '@portcullis/formats/yaml';
import type { AuditContext } from '../../context.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { globMistake } from './glob.js';

const job = 'jobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
const filters: Readonly<Record<string, 'ref' | 'path'>> = {
  branches: 'ref',
  'branches-ignore': 'ref',
  tags: 'ref',
  'tags-ignore': 'ref',
  paths: 'path',
  'paths-ignore': 'path',
};

/** Where the other of these lets something in, one that lets nothing in is meant. */
const sibling: Readonly<Record<string, string>> = { branches: 'tags', tags: 'branches' };

export const filterPatterns = audit({
  id: 'filter-patterns',
  aliases: ['glob'],
  severity: 'medium',
  confidence: 'high',
  title: 'A filter of a trigger matches nothing',
  why: 'The workflow does not run for the branches or files that it was meant for, or GitHub refuses it.',
  remedy: 'Write the pattern as the filter pattern cheat sheet has it.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet'],
  on: ['workflow'],
  *check({ triggers }, context) {
    for (const { config } of triggers) {
      for (const { key, name, value } of config?.entries ?? []) {
        const of = Object.hasOwn(filters, name) ? filters[name] : undefined;
        if (of === undefined) continue;
        const items = value.kind === 'list' ? value.items : [value];
        const patterns = items.filter((item): item is YamlScalar => item.kind === 'scalar');
        // A key without a value is the schema's to tell.
        if (value.kind === 'scalar' && scalarValue(value) === null && key.kind === 'scalar') continue;
        for (const pattern of patterns) yield* ofPattern(pattern, of, context);
        if (name === 'paths' || !config?.entries.some((entry) => entry.name === sibling[name])) yield* onlyExcluding(name, patterns);
      }
    }
  },
  examples: {
    bad: [
      { text: `on:\n  push:\n    branches: ['^main$']\n${job}` },
      { text: `on:\n  push:\n    branches: ['/main']\n${job}` },
      { text: `on:\n  push:\n    tags: ['v[0-']\n${job}` },
      { text: `on:\n  push:\n    paths: ['./src/**']\n${job}` },
      { text: `on:\n  push:\n    paths: ['!docs/**']\n${job}` },
    ],
    good: [
      {
        text: `name: a\non:\n  push:\n    branches: [main, 'releases/**', 'v[12].[0-9]+', '!x']\n    paths: ['src/**', '**.md']\npermissions: {}\n${job}`,
      },
    ],
  },
});

function* ofPattern(scalar: YamlScalar, of: 'ref' | 'path', context: AuditContext): Generator<AuditProblem> {
  const mistake = globMistake(scalar.text, of);
  if (mistake === undefined) return;
  const at = scalar.text === '' ? scalar.at : context.placeIn(scalar, mistake.at, Math.min(mistake.at + 1, scalar.text.length));
  const pattern = `The pattern "${scalar.text.slice(0, 60)}"`;
  if (mistake.harmless) yield { at, severity: 'low', message: `${pattern} is odd: ${mistake.message}` };
  else yield { at, message: `${pattern} is none: ${mistake.message}` };
}

/** What is left out must have been let in before. */
function* onlyExcluding(name: string, patterns: readonly YamlScalar[]): Generator<AuditProblem> {
  const [first] = patterns;
  if (first === undefined || name.endsWith('-ignore') || !patterns.every(({ text }) => text.startsWith('!'))) return;
  yield { at: first.at, message: `All patterns of "${name}" leave something out, so none lets anything in` };
}
