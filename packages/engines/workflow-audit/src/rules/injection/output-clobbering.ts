// A value with several lines in the file by which a step gives out its results.

import { rememberedOf } from '@portcullis/core';
import type { Step } from '@portcullis/formats/workflow';
import type { SourceFile } from '@portcullis/lint';
import { atMostMedium } from '../../graph/stake.js';
import { variableOf } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { type Flow, flowsOf } from '../../taint/flows.js';
import { controls, risks } from '../controls.js';
import { flowProblem } from './flow-problem.js';

export const outputClobbering = audit({
  id: 'output-clobbering',
  aliases: ['output-clobbering-critical', 'output-clobbering-medium'],
  severity: 'medium',
  confidence: 'medium',
  title: 'Somebody else’s text can set other outputs of a step',
  why: 'A line of its own in GITHUB_OUTPUT sets any output of the step, also those by which later steps and jobs decide what they do.',
  remedy: 'Write the value between end marks that cannot be guessed, or take its line breaks out.',
  controls: controls.input,
  risks: risks.poisoned,
  references: [
    'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#multiline-strings',
  ],
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    for (const flow of flowsOf(context))
      if (flow.kind === 'output')
        yield {
          ...flowProblem(
            flow,
            `\`${flow.taint.source.name}\` is written to GITHUB_OUTPUT as it is`,
            `sets any output of this step${gainsSomething(flow) || gainsNothing(flow) ? '' : ' (that one of them matters, or that its lines come through, is not proved)'}`,
          ),
          severity: gainsNothing(flow) ? ('low' as const) : gainsSomething(flow) ? flow.severity : atMostMedium(flow.severity),
        };
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: echo "body=$BODY" >> "$GITHUB_OUTPUT"\n',
      },
    ],
    good: [
      {
        text: 'name: read\non: issues\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n',
      },
    ],
  },
});

/**
 * Whether nothing reads another output of the step than the one that the value is written to: whoever decides the value needs no line of its
 * own. A script that tests the value may let only its first line count.
 */
export function gainsNothing({ step, run, at }: Flow): boolean {
  const id = step.id?.text;
  const { text } = run.file.file;
  const script = step.run?.text.replace(filtersLines, '');
  if (script === undefined || /=~|\b(?:grep|case|test|if|sed|awk)\b|\[\[?\s/.test(script)) return false;
  const written = (/([\w-]{1,100})(?:=|<<)/.exec(text.slice(at.start, at.end)) ??
    opensBefore.exec(text.slice(Math.max(0, at.start - 300), at.start)))?.[1];
  // Where it writes another output as well, that one is there to be read.
  const names = [...script.matchAll(/(?:echo|printf)\s{1,5}["']?([\w-]{1,100})(?:=|<<)/g)].map(([, name]) => name);
  if ((script.match(/GITHUB_OUTPUT|set-output/g)?.length ?? 0) > 1 && names.some((name) => name !== written)) return false;
  if (id === undefined) return true;
  // What is found by an expression, or handed on as a whole, may be any of them.
  const named = readsOf(run.file.file).filter(
    ([all, owner]) => owner === undefined || (owner.toLowerCase() === id.toLowerCase() && !/\.(?:outcome|conclusion)$/i.test(all)),
  );
  return named.every(([, , name]) => name !== undefined && name.toLowerCase() === written?.toLowerCase());
}

/**
 * Whether it is proved that a line of its own changes what happens: the text comes as its author wrote it, by an expression, a file or a
 * variable that `env:` fills and the script does not, and another output of the step is written or read.
 */
export function gainsSomething({ step, run, at }: Flow): boolean {
  const { text } = run.file.file;
  const statement = text.slice(at.start, at.end);
  const written = /([\w-]{1,100})(?:=|<<)/.exec(statement)?.[1]?.toLowerCase();
  if (written === undefined || !/^(?:echo|printf|cat)\s/.test(statement) || !comesAsItIs(statement, step)) return false;
  const others = [...(step.run?.text ?? '').matchAll(writesOutput)].some(([, name = '']) => name.toLowerCase() !== written);
  const id = step.id?.text.toLowerCase();
  // What is found by an expression, or handed on as a whole, may be any of them.
  const read = readsOf(run.file.file).some(
    ([all, owner, name]) =>
      !/\.(?:outcome|conclusion)$/i.test(all) && (owner === undefined || owner.toLowerCase() === id) && name?.toLowerCase() !== written,
  );
  return others || (id !== undefined && read);
}

const writesOutput = /(?:echo|printf)\s{1,5}["']?([\w-]{1,100})(?:=|<<)[^\n]{0,300}GITHUB_OUTPUT/g;

/** Whether a part of a statement is all that somebody wrote, its lines among it. */
function comesAsItIs(statement: string, step: Step): boolean {
  const rest = statement.replace(/\$\{\{[^}]{0,300}\}\}/g, '').replace(wholeFile, '');
  if (/\$\(|`|\|/.test(rest)) return false;
  if (/\$\{\{/.test(statement) || wholeFile.test(statement)) return true;
  const script = step.run?.text ?? '';
  return [...statement.matchAll(/\$(?:\{([A-Za-z_]\w{0,100})\}|([A-Za-z_]\w{0,100}))/g)].some(([, braced, bare]) => {
    const name = braced ?? bare ?? '';
    return variableOf(step, name)?.scalar !== undefined && !isSetIn(script, name);
  });
}

const wholeFile = /\$\(\s?(?:cat\s|<\s?)[^()|;&]{1,200}\)/;

function isSetIn(script: string, name: string): boolean {
  return new RegExp(`\\b${name}\\+?=|\\bread\\b[^\\n]{0,100}\\b${name}\\b`).test(script);
}

/** Takes lines by how they begin, each by itself. */
const filtersLines = /\|\s{0,5}grep\s{1,5}(?:-v\s{1,5})?'\^[^'\n]{1,200}'/g;

/** The name above a value that has a mark at its end. */
const opensBefore = /(?:echo|printf)\s{1,5}["']?([\w-]{1,100})<<[^\n]{0,150}\n\s*$/;

/** Where a file reads what steps gave out: a file has thousands of steps that may write. */
const readsOf = rememberedOf(({ text }: SourceFile): readonly RegExpExecArray[] => [
  ...text.matchAll(/\bsteps\b(?!\s{0,5}:)(?:\.([\w-]{1,100})\.(?:outcome\b|conclusion\b|outputs(?:\.([\w-]{1,100}))?(?![\w.[-])))?/gi),
]);
