// Help texts, from the declared inputs.

import { defaultText, type InputSpecs, version } from '@portcullis/core';
import { facesOfAll, scannersOfFiles } from './catalogue.js';
import { ownCommands } from './engine-commands.js';
import { formats } from './format.js';
import { programName } from './program-name.js';

export async function generalHelp(): Promise<string> {
  const actions = await facesOfAll();
  const width = Math.max(...actions.map((action) => action.name.length));
  return [
    `portcullis ${version}: secures a CI/CD pipeline and decides whether a change may pass`,
    '',
    'Usage:',
    `  ${programName()} scan PATH... [--format FORMAT] [--fail-on SEVERITY] [--base REF]`,
    `  ${programName()} ACTION [PATH...] [flags]      (ACTION --help lists them)`,
    `  ${programName()} init [PATH]                        (writes workflow, policy and pre-commit entry)`,
    `  ${programName()} explain RULE|FINGERPRINT`,
    `  ${programName()} verify-bundle --bundle FILE [flags] FILE_OR_DIGEST`,
    `  ${programName()} verify-attestation --bundle FILE --source-uri URL [flags] FILE_OR_IMAGE...`,
    `  ${programName()} policy check|explain [flags]  (policy --help says more)`,
    '',
    'Actions:',
    ...actions.map((action) => `  ${action.name.padEnd(width)}  ${action.description}`),
    '',
    'Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure, 130 stopped by Ctrl-C.',
    'scan writes its results to portcullis-results/, which keeps itself out of version control.',
    '',
  ].join('\n');
}

export async function actionHelp(name: string): Promise<string> {
  const action = (await facesOfAll()).find((candidate) => candidate.name === name);
  if (action === undefined) return generalHelp();
  return [
    `${action.name}: ${action.description}`,
    '',
    `Usage: ${programName()} ${action.name} [PATH] [flags]`,
    '',
    ...flagLines(action.inputs),
    ...((await ownCommands[name]?.help()) ?? []),
    ...commonFlags,
  ].join('\n');
}

export async function scanHelp(): Promise<string> {
  const { scanInputs } = await import('./scan.js');
  return [
    `scan: runs ${(await scannersOfFiles()).run.join(' and ')}, and the gate on what they report.`,
    '',
    `Usage: ${programName()} scan PATH... [flags]`,
    '',
    ...flagLines(scanInputs),
    ...commonFlags,
  ].join('\n');
}

export function flagLines(inputs: InputSpecs): string[] {
  return Object.entries(inputs).flatMap(([input, spec]) => {
    const value =
      spec.type === 'boolean' ? '' : spec.type === 'choice' ? ` ${spec.choices.join('|')}` : spec.type === 'integer' ? ' N' : ' TEXT';
    return [
      `  --${input}${value}`,
      `      ${spec.description} Default: ${defaultText(spec) === '' ? 'empty.' : defaultText(spec) === '.' ? 'the current folder.' : `${defaultText(spec)}.`}`,
    ];
  });
}

const commonFlags = [
  `  --format ${formats.join('|')}`,
  '      How the result is printed; gitlab is GitLab’s code quality report. Default: table.',
  '  --all',
  '      List in a table also what does not block, and every place.',
  '  --base REF',
  "      Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job's own.",
  '  --debug',
  '      Show the stack of a failure.',
  '',
];
