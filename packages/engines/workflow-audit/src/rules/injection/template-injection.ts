// An expression that is put into a script before the shell reads it.

import { allParts, type Expression } from '@portcullis/formats/expression';
import type { Step } from '@portcullis/formats/workflow';
import type { FixDraft } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js';
import { type AuditProblem, audit } from '../../rule.js';
import type { ExpressionSite } from '../../sites.js';
import { controls, risks } from '../controls.js';

export const templateInjection = audit({
  id: 'template-injection',
  aliases: ['expression-injection'],
  severity: 'high',
  confidence: 'high',
  title: 'An expression is put into a script as code',
  why: 'The expression is replaced before the shell reads the script, so whoever controls its value writes part of the script.',
  remedy: 'Hand the value over in `env:` and use the variable in the script, in quotes.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.zizmor.sh/audits/#template-injection',
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections',
  ],
  on: ['expression'],
  *check(site, context): Generator<AuditProblem> {
    const { owner, path, tree, scalar, inner } = site;
    if (owner.kind !== 'step' || path.length !== 1 || path[0] !== 'run' || tree.kind === 'mistake') return;
    const source = [...allParts(tree)]
      .map(pathOf)
      .find((name) => name !== undefined && /^github\.event\.(?:issue|comment|pull_request|review)\.(?:title|body)$/.test(name));
    if (source === undefined) return;
    const start = inner.start + (tree.span.start as number);
    yield {
      at: context.placeIn(scalar, start, inner.start + tree.span.end),
      statement: owner.map.at,
      message: `\`${source}\` is written by whoever opens it, and becomes part of this script`,
      fix: () => intoEnvironment(site, owner, source, context),
    };
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n',
      },
    ],
    good: [
      {
        text: 'name: greet\non: issues\npermissions: {}\njobs:\n  greet:\n    name: greet\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "$TITLE"\n',
      },
    ],
  },
});

function pathOf(node: Expression): string | undefined {
  if (node.kind === 'context') return node.name.toLowerCase();
  if (node.kind !== 'property') return undefined;
  const object = pathOf(node.object);
  return object === undefined ? undefined : `${object}.${node.name.toLowerCase()}`;
}

function intoEnvironment(site: ExpressionSite, step: Step, source: string, context: AuditContext): FixDraft | undefined {
  const name = source.split('.').slice(-2).join('_').toUpperCase();
  const expression = site.scalar.text.slice(site.span.start, site.span.end);
  const edits = addEntries(context.file, step.map, 'env', [[name, expression]], { before: 'run' });
  const at = context.placeIn(site.scalar, site.span.start, site.span.end);
  return edits === undefined
    ? undefined
    : { description: `Hand the value over in \`${name}\``, edits: [...edits, { ...at, replacement: `\${${name}}` }] };
}
