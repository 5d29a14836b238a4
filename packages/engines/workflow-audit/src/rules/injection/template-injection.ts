// An expression that is put into a script before the shell reads it.

import { allParts, expressionsIn, parseExpression } from '@portcullis/formats/expression';
import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { AuditContext } from '../../context.js';
import { showWay, wayOf } from '../../graph/paths.js';
import { type AuditProblem, audit } from '../../rule.js';
import { stepsIn } from '../../sites.js';
import { codeOf, type Flow, flowsOf } from '../../taint/flows.js';
import { scriptSinks } from '../../taint/script-sinks.js';
import { stepScript } from '../../taint/step-script.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';
import { environmentFixes } from './into-environment.js';

export const templateInjection = audit({
  id: 'template-injection',
  aliases: ['expression-injection', 'code-injection', 'code-injection-critical', 'code-injection-medium'],
  severity: 'high',
  confidence: 'high',
  title: 'An expression is put into a script, or into what runs it',
  why: 'The expression is replaced before anything reads the script or starts its container, so whoever controls its value writes part of it.',
  remedy: 'Hand the value over in `env:` and use the variable in the script, in quotes; choose images, options and shells from a list.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.zizmor.sh/audits/#template-injection',
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections',
  ],
  on: ['file'],
  *check(document, context): Generator<AuditProblem> {
    const told = new Set<number>();
    const flows = flowsOf(context);
    const fixOf = environmentFixes(toldTogether(flows, context), context);
    for (const flow of flows) {
      if (flow.kind === 'runtime' && flow.role !== undefined)
        yield flowProblem(flow, `\`${flow.what.slice(0, 100)}\` ${flow.role.becomes}`, flow.role.harm);
      if (flow.kind !== 'template' || flow.template === undefined) continue;
      told.add(flow.at.start);
      const { scalar, index, input } = flow.template;
      yield {
        ...flowProblem(
          flow,
          `\`${flow.what.slice(0, 100)}\` becomes part of this script${staysIn(flow.step, scalar, index)}`,
          'runs commands in this job',
        ),
        fix: () => fixOf({ step: flow.step, scalar, index, input }),
      };
    }
    for (const step of stepsIn(document))
      for (const code of codeOf(step)) yield* plain(step, code.scalar, code.input, told, fixOf, context);
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n',
      },
      {
        text: "on: pull_request_target\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: console.log('${{ github.head_ref }}')\n",
      },
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    outputs:\n      text: ${{ steps.read.outputs.text }}\n    steps:\n      - id: read\n        env:\n          BODY: ${{ github.event.comment.body }}\n        run: echo "text=$BODY" >> "$GITHUB_OUTPUT"\n  use:\n    needs: read\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy ${{ needs.read.outputs.text }}\n',
      },
      {
        text: 'on: issue_comment\njobs:\n  run:\n    runs-on: ubuntu-latest\n    container:\n      image: debian:12\n      options: --name ${{ github.event.comment.body }}\n    steps:\n      - run: make test\n',
      },
      {
        text: 'on: issues\njobs:\n  read:\n    runs-on: windows-latest\n    steps:\n      - id: read\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          "title=$env:TITLE" >> $env:GITHUB_OUTPUT\n      - run: Write-Output ${{ steps.read.outputs.title }}\n',
      },
    ],
    good: [
      {
        text: 'name: greet\non: issues\npermissions: {}\njobs:\n  greet:\n    name: greet\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "$TITLE"\n',
      },
      {
        text: 'name: read\non: issues\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: windows-latest\n    steps:\n      - id: read\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          "title=$env:TITLE" >> $env:GITHUB_OUTPUT\n      - env:\n          TITLE: ${{ steps.read.outputs.title }}\n        run: Write-Output "$env:TITLE"\n',
      },
    ],
  },
});

/** Which expressions of a script are told of, by their order. */
function toldTogether(flows: readonly Flow[], { settings }: AuditContext): (scalar: YamlScalar) => readonly number[] {
  const outside = new Map<YamlScalar, Set<number>>();
  for (const { kind, template } of flows) {
    if (kind !== 'template' || template === undefined) continue;
    const own = outside.get(template.scalar) ?? new Set();
    outside.set(template.scalar, own.add(template.index));
  }
  return (scalar) => {
    const own = outside.get(scalar) ?? new Set();
    if (settings.persona === 'regular') return [...own].sort((a, b) => a - b);
    return expressionsIn(scalar.text).flatMap(({ text }, index) => (own.has(index) || readsContext(text) ? [index] : []));
  };
}

/** Expressions whose value nobody outside is known to control: good style only. */
function* plain(
  step: Step,
  scalar: YamlScalar,
  input: string | undefined,
  told: ReadonlySet<number>,
  fixOf: ReturnType<typeof environmentFixes>,
  context: AuditContext,
): Generator<AuditProblem> {
  if (!scalar.text.includes('${{')) return;
  for (const [index, { inner, text }] of expressionsIn(scalar.text).entries()) {
    const tree = parseExpression(text);
    if (tree.kind === 'mistake') continue;
    const at = context.placeIn(scalar, inner.start + tree.span.start, inner.start + tree.span.end);
    if (told.has(at.start)) continue;
    const what = `\`${text.trim().slice(0, 100)}\` becomes part of this script${staysIn(step, scalar, index)}`;
    yield {
      at,
      statement: step.map.at,
      severity: 'low',
      persona: 'pedantic',
      ...(readsContext(text)
        ? {
            message: `${what}; nobody outside is known to control it`,
            fix: () => fixOf({ step, scalar, index, input }),
          }
        : { message: `${what}, which could say itself what nobody controls` }),
    };
  }
}

/** What would still do harm with a value that is handed over in a variable, so that moving it is not enough. */
function staysIn(step: Step, scalar: YamlScalar, index: number): string {
  const script = step.run === scalar ? stepScript(step) : undefined;
  const sink = script === undefined ? undefined : scriptSinks(script.facts).find(({ behind }) => behind?.has(index) === true);
  if (sink === undefined) return '';
  if (sink.kind === 'request') return `, and says which host \`${sink.what}\` asks, from a variable too`;
  return `, and \`${sink.what}\` takes it for ${sink.kind === 'eval' ? 'code' : 'options'} from a variable too`;
}

function readsContext(text: string): boolean {
  const tree = parseExpression(text);
  if (tree.kind === 'mistake') return false;
  return allParts(tree).some((node) => {
    const way = wayOf(node);
    return way !== undefined && showWay(way) !== '';
  });
}
