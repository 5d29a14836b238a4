// Help texts, from the declared inputs and flags.

import { version } from '@portcullis/core';
import { wrap } from '@portcullis/report';
import { facesOfAll, scannersOfFiles } from './catalogue.js';
import { ownCommands } from './engine-commands.js';
import { type HelpText, helpLines, inputEntries, usageLines } from './help-text.js';
import { resultFlags } from './own-flags.js';
import { programName } from './program-name.js';
import { screenOf } from './screen.js';

/** A help text as this terminal shows it. */
export function helpOf(help: HelpText): string {
  return `${helpLines(help, programName(), columns()).join('\n')}\n`;
}

/** What is asked of the whole program. */
export async function generalHelp(): Promise<string> {
  const actions = await facesOfAll();
  const names = Math.max(...actions.map(({ name }) => name.length));
  const width = columns();
  const listed = (name: string, text: string): string[] => wrap(text, width, `  ${name.padEnd(names)}  `, ' '.repeat(names + 4));
  return [
    ...wrap(`portcullis ${version}: secures a CI/CD pipeline and decides whether a change may pass`, width),
    '',
    ...usageLines(['COMMAND [flags]'], programName(), width),
    'COMMAND --help lists its flags.',
    '',
    ...listed('scan PATH...', 'runs every scanner of files, then the gate'),
    ...listed('init [PATH]', 'writes workflow, policy and pre-commit entry'),
    ...listed('explain WORD', 'says what a rule is about, or which finding a fingerprint names'),
    ...listed('policy check', 'says whether the policy can be read, and what it asks for'),
    ...listed('policy explain', 'says what becomes of a finding'),
    ...listed('verify-bundle', 'says whether a Sigstore bundle vouches for a file'),
    ...listed('verify-attestation', 'says whether files or images are attested as they must be'),
    ...listed('purl check', 'reads package URLs'),
    '',
    'Each action by itself:',
    ...actions.flatMap(({ name, description }) => listed(name, description)),
    '',
    ...wrap('Exit code: 0 passed, 1 blocked, 2 wrong usage or internal failure, 130 stopped by Ctrl-C.', width),
    ...wrap('scan writes its results to portcullis-results/, which keeps itself out of version control.', width),
    '',
  ].join('\n');
}

/** @param name of an action. */
export async function actionHelp(name: string): Promise<HelpText> {
  const action = (await facesOfAll()).find((candidate) => candidate.name === name);
  if (action === undefined) throw new Error(`there is no action ${name}`);
  return {
    name,
    title: action.description,
    usage: [`${name} [PATH...] [flags]`],
    entries: [...inputEntries(action.inputs), ...((await ownCommands[name]?.help()) ?? [])],
    own: resultFlags,
  };
}

export async function scanHelp(): Promise<HelpText> {
  const { scanInputs } = await import('./scan.js');
  const { run, left } = await scannersOfFiles();
  return {
    name: 'scan',
    title: `Runs ${run.join(', ')}, and the gate on what they report.`,
    usage: ['scan PATH... [flags]'],
    about: [`Not run: ${[...left].map(([name, reason]) => `${name} (${reason})`).join(', ')}.`],
    entries: inputEntries(scanInputs),
    own: resultFlags,
  };
}

function columns(): number {
  return screenOf(process.stdout, process.env, false).width;
}
