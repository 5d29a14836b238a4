// Help texts, from the declared inputs.

import { defaultText, type InputSpecs, version } from '@portcullis/core';
import { facesOfAll, scannersOfFiles } from './catalogue.js';
import { ownCommands } from './engine-commands.js';
import { formats } from './format.js';

export async function generalHelp(): Promise<string> {
  const actions = await facesOfAll();
  const width = Math.max(...actions.map((action) => action.name.length));
  return [
    `portcullis ${version}: secures a CI/CD pipeline and decides whether a change may pass`,
    '',
    'Usage:',
    '  node dist/cli/index.js scan PATH [--format table|json|sarif] [--policy FILE] [--base REF]',
    '  node dist/cli/index.js ACTION [PATH...] [flags]      (ACTION --help lists them)',
    '  node dist/cli/index.js verify-bundle --bundle FILE [flags] FILE_OR_DIGEST',
    '  node dist/cli/index.js verify-attestation --bundle FILE --source-uri URL [flags] FILE_OR_IMAGE...',
    '  node dist/cli/index.js policy check|explain [flags]  (policy --help says more)',
    '',
    'Actions:',
    ...actions.map((action) => `  ${action.name.padEnd(width)}  ${action.description}`),
    '',
    'Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure. Results go to portcullis-results/.',
    '',
  ].join('\n');
}

export async function actionHelp(name: string): Promise<string> {
  const action = (await facesOfAll()).find((candidate) => candidate.name === name);
  if (action === undefined) return generalHelp();
  return [
    `${action.name}: ${action.description}`,
    '',
    `Usage: node dist/cli/index.js ${action.name} [PATH] [flags]`,
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
    'Usage: node dist/cli/index.js scan PATH [flags]',
    '',
    ...flagLines(scanInputs),
    ...commonFlags,
  ].join('\n');
}

export function flagLines(inputs: InputSpecs): string[] {
  return Object.entries(inputs).flatMap(([input, spec]) => {
    const value =
      spec.type === 'boolean' ? '' : spec.type === 'choice' ? ` ${spec.choices.join('|')}` : spec.type === 'integer' ? ' N' : ' TEXT';
    return [`  --${input}${value}`, `      ${spec.description} Default: ${defaultText(spec) === '' ? 'empty' : defaultText(spec)}.`];
  });
}

const commonFlags = [
  `  --format ${formats.join('|')}`,
  '      How the result is printed. Default: table.',
  '  --base REF',
  "      Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job's own.",
  '  --debug',
  '      Show the stack of a failure.',
  '',
];
