// The subcommands: `scan`, one for every action, `verify-bundle`, and help.

import { PortcullisError, version } from '@portcullis/core';
import { registry } from '#registry';
import { scanners } from './catalogue.js';
import { actionHelp, generalHelp, scanHelp } from './help.js';

/** Words that may stand first on the command line. */
export function commandNames(): string[] {
  return ['scan', ...Object.keys(scanners), 'remediation-gate', 'verify-bundle', 'purl', 'help', 'version'];
}

/** Runs a subcommand and returns the exit code. @throws PortcullisError `usage`. */
export async function runCommand(command: string | undefined, args: readonly string[]): Promise<number> {
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    const topic = args[0];
    if (topic === 'verify-bundle') return runCommand(topic, ['--help']);
    if (topic === 'scan') process.stdout.write(await scanHelp());
    else process.stdout.write(topic !== undefined && commandNames().includes(topic) ? await actionHelp(topic) : await generalHelp());
    return command === undefined ? 2 : 0;
  }
  if (command === 'version' || command === '--version') {
    process.stdout.write(`portcullis ${version}\n`);
    return 0;
  }
  if (command === 'verify-bundle') {
    const { verifyBundleCommand, verifyBundleHelp } = await import('./verify-bundle-command.js');
    if (!args.includes('--help')) return verifyBundleCommand(args);
    process.stdout.write(verifyBundleHelp);
    return 0;
  }
  if (args.some((arg) => arg === '--help' || arg === '-h') && commandNames().includes(command)) {
    process.stdout.write(command === 'scan' ? await scanHelp() : await actionHelp(command));
    return 0;
  }
  if (command === 'scan') return (await import('./scan.js')).scanCommand(args);
  if (command === 'remediation-gate') return (await import('./gate-command.js')).gateCommand(args);
  if (command === 'dockerfile-lint') {
    const { hadolintCommand, wantsHadolintFormat } = await import('./dockerfile-command.js');
    const engine = await registry['dockerfile-lint']();
    const format = wantsHadolintFormat(engine, args);
    if (format !== undefined) return hadolintCommand(engine, format, args);
  }
  if (command === 'sbom') {
    const { sbomCommand, wantsDocument } = await import('./sbom-command.js');
    const engine = await registry.sbom();
    const format = wantsDocument(engine, args);
    if (format !== undefined) return sbomCommand(engine, format, args);
  }
  if (command === 'purl') return (await import('./purl-command.js')).purlCommand(args);
  if (command in scanners) return (await import('./scanner-command.js')).scannerCommand(command, args);
  throw new PortcullisError({
    code: 'usage',
    message: `expected one of ${commandNames().join(', ')}, got "${command.slice(0, 60)}"`,
    remedy: 'Start with `scan PATH`.',
  });
}
