// A value of somebody else's in the files by which steps hand variables and programs to later ones.

import { type Step, scalarText } from '@portcullis/formats/workflow';
import type { AuditContext } from '../../context.js';
import { type AuditProblem, audit } from '../../rule.js';
import { shellOf } from '../../shell.js';
import { stepsIn } from '../../sites.js';
import { type Flow, flowsOf } from '../../taint/flows.js';
import { stepScript } from '../../taint/step-script.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';
import { isUnseen } from './unseen-value.js';

export const githubEnv = audit({
  id: 'github-env',
  aliases: [
    'envvar-injection',
    'envpath-injection',
    'envvar-injection-critical',
    'envvar-injection-medium',
    'envpath-injection-critical',
    'envpath-injection-medium',
  ],
  severity: 'high',
  confidence: 'medium',
  title: 'Somebody else’s text is written to GITHUB_ENV or GITHUB_PATH',
  why: 'A line of its own sets any variable for all later steps, `LD_PRELOAD`, `BASH_ENV` or `NODE_OPTIONS` among them, and so runs code in them.',
  remedy:
    'Hand the value to the step that needs it by `env:` or a step output, or write it with a random end mark after taking line breaks out.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.zizmor.sh/audits/#github-env',
    'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#setting-an-environment-variable',
  ],
  on: ['file'],
  *check(document, context): Generator<AuditProblem> {
    const told = new Set<number>();
    const templates = new Map<Step, Flow>();
    for (const flow of flowsOf(context)) {
      if (flow.kind === 'template' && flow.taint.source.writer === 'outsider') templates.set(flow.step, flow);
      if (flow.kind === 'env' || flow.kind === 'path') told.add(flow.at.start);
      if (flow.kind === 'env')
        yield flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_ENV`, 'sets variables of all later steps of this job');
      if (flow.kind === 'path')
        yield flowProblem(
          flow,
          `\`${flow.taint.source.name}\` is written to GITHUB_PATH`,
          'says where later steps of this job look for programs',
        );
    }
    if (document.kind === 'action' || (document.kind === 'workflow' && document.triggers.some(({ name }) => takesForeign.has(name))))
      for (const step of stepsIn(document)) yield* unseen(step, told, context);
    for (const [step, flow] of templates) yield* putIn(step, flow, told, context);
  },
  examples: {
    bad: [
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: echo "BODY=$BODY" >> "$GITHUB_ENV"\n',
      },
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "BODY=${{ github.event.comment.body }}" >> "$GITHUB_ENV"\n',
      },
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: windows-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: Add-Content -Path $env:GITHUB_ENV -Value "BODY=$env:BODY"\n',
      },
      {
        text: 'on: pull_request_target\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "NAME=$(./name-of-change)" >> "$GITHUB_ENV"\n',
      },
      {
        text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: core.addPath(context.payload.comment.body)\n',
      },
    ],
    good: [
      {
        text: 'name: read\non: issue_comment\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          NUMBER: ${{ github.event.issue.number }}\n        run: echo "NUMBER=$NUMBER" >> "$GITHUB_ENV"\n',
      },
    ],
  },
});

/** Events that work on what outsiders bring, with the repository’s rights. */
const takesForeign: ReadonlySet<string> = new Set(['pull_request_target', 'workflow_run']);

/** An expression in the text that is written: beside what it does to the script, its value sets variables. */
function* putIn(step: Step, flow: Flow, told: ReadonlySet<number>, { file }: AuditContext): Generator<AuditProblem> {
  const script = step.run === undefined ? undefined : stepScript(step);
  if (script === undefined) return;
  const text = scalarText(file.text, script.scalar);
  for (const { file: into, at } of script.facts.writes) {
    const place = text.spanOf(at.start, at.end);
    if ((into !== 'env' && into !== 'path') || told.has(place.start) || flow.at.start < place.start || flow.at.end > place.end) continue;
    yield {
      ...flowProblem(
        flow,
        `\`${flow.taint.source.name}\` is written to GITHUB_${into.toUpperCase()}`,
        'sets what later steps of this job run with',
      ),
      at: place,
    };
    return;
  }
}

/** Whether a command writes more than letters that stand there, or what only PowerShell tells from them. */
function isMade(command: string, step: Step): boolean {
  return shellOf(step) === 'pwsh' || /^\s*tee\b|[$`%](?!(?:\{|env:|\{env:)?GITHUB_(?:ENV|PATH)\b)/i.test(command);
}

/** Writes of which nobody can say what they bring. */
function* unseen(step: Step, told: Set<number>, { file }: AuditContext): Generator<AuditProblem> {
  const script = step.run === undefined || !/GITHUB_(?:ENV|PATH)/i.test(step.run.text) ? undefined : stepScript(step);
  if (script === undefined) return;
  const { scalar, facts } = script;
  const text = scalarText(file.text, scalar);
  for (const { file: into, at } of facts.writes) {
    if (into !== 'env' && into !== 'path') continue;
    const place = text.spanOf(at.start, at.end);
    if (told.has(place.start)) continue;
    const isKnown = !isUnseen(at, scalar.text, step);
    if (isKnown && !isMade(scalar.text.slice(at.start, at.end), step)) continue;
    told.add(place.start);
    const name = `GITHUB_${into.toUpperCase()}`;
    yield {
      at: place,
      statement: step.map.at,
      severity: isKnown ? 'low' : 'medium',
      confidence: 'low',
      // Whoever calls an action may know what it is given.
      ...(isKnown ? { persona: 'auditor' as const } : step.owner.kind === 'job' ? {} : { persona: 'pedantic' as const }),
      message: isKnown
        ? `${name} is written here, in a run that outsiders set off, with what no outsider is seen to choose`
        : `What is written to ${name} here comes from a program or a variable that this file says nothing of`,
    };
  }
}
