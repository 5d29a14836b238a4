// `dockerfile-lint --format hadolint-json FILE...`: hadolint's flags, formats and exit codes, for those who come from it.

import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { writeResultsFile } from '@portcullis/action-kit';
import { decodeText, PortcullisError, withoutCommands } from '@portcullis/core';
import type { FailureThreshold, HadolintConfig, HadolintFormat } from '@portcullis/dockerfile-lint';
import { systemReason } from '@portcullis/workspace';
import { type Flags, flagValue, parseFlags } from './flags.js';
import { sayFailure } from './say.js';

type DockerfileEngine = typeof import('@portcullis/dockerfile-lint');

const list = { type: 'list', default: [], description: '' } as const;
const flagSpecs = {
  config: { type: 'string', default: '', description: '' },
  error: list,
  warning: list,
  info: list,
  style: list,
  ignore: list,
  'trusted-registry': list,
  'require-label': list,
  'failure-threshold': {
    type: 'choice',
    choices: ['error', 'warning', 'info', 'style', 'ignore', 'none'],
    default: 'info',
    description: '',
  },
  'file-path-in-report': { type: 'string', default: '', description: '' },
  output: { type: 'string', default: '', description: '' },
  'strict-labels': { type: 'boolean', default: false, description: '' },
  'disable-ignore-pragma': { type: 'boolean', default: false, description: '' },
  'no-fail': { type: 'boolean', default: false, description: '' },
  'no-color': { type: 'boolean', default: false, description: '' },
  shellcheck: { type: 'boolean', default: true, description: '' },
  verbose: { type: 'boolean', default: false, description: '' },
} as const;
/** Larger Dockerfiles are refused. */
const maxBytes = 10 * 1024 * 1024;

/** Whether the arguments ask for one of hadolint's formats. */
export function wantsHadolintFormat({ hadolintFormats }: DockerfileEngine, args: readonly string[]): HadolintFormat | undefined {
  const value = flagValue(args, 'format');
  return hadolintFormats.find((format) => format === value);
}

/**
 * Lints the named files, `-` being standard input. @returns the exit code: 1 when a finding reaches the threshold, 2 when a file holds
 * nothing that could be looked at, which these formats cannot say.
 */
export async function hadolintCommand(engine: DockerfileEngine, format: HadolintFormat, args: readonly string[]): Promise<number> {
  const flags = parseFlags(flagSpecs, ['format'], args);
  if (flags.positionals.length === 0)
    throw new PortcullisError({
      code: 'usage',
      message: 'expected a Dockerfile, got none',
      remedy: 'Name files, or - for standard input.',
    });
  const config = withFlags(engine, await loadConfig(engine, flags.source('config')), flags);
  const files = flags.positionals.map((name) => ({ name, text: readText(name) }));
  const reportedAs = flags.source('file-path-in-report');
  const shellcheck = flags.source('shellcheck') === 'false' ? undefined : engine.findShellcheck(process.env.PATH, process.cwd());
  const { output, exitCode, unread } = await engine.runLikeHadolint(files, config, format, reportedAs, shellcheck);
  const target = flags.source('output');
  if (target === undefined) process.stdout.write(format === 'tty' || format === 'gnu' ? withoutCommands(output) : output);
  else writeResultsFile(process.cwd(), target, output, 'output');
  for (const error of unread) sayFailure(error, args.includes('--debug'));
  return unread.length === 0 ? exitCode : 2;
}

/** The named file, else the first of the well-known ones: here, then in the user's configuration. */
async function loadConfig(engine: DockerfileEngine, named: string | undefined): Promise<HadolintConfig> {
  const { emptyHadolintConfig, hadolintConfigNames, readHadolintConfig } = engine;
  const home = homedir();
  const settings = process.env.XDG_CONFIG_HOME ?? join(home, '.config');
  const wellKnown = [
    ...hadolintConfigNames,
    ...['hadolint.yaml', 'hadolint.yml'].map((name) => join(settings, name)),
    ...['.hadolint/hadolint.yaml', '.hadolint/hadolint.yml', '.hadolint/config.yaml', '.hadolint/config.yml', ...hadolintConfigNames].map(
      (name) => join(home, name),
    ),
  ];
  const file = named ?? wellKnown.find((path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true);
  return file === undefined ? emptyHadolintConfig : readHadolintConfig(readText(file), file);
}

function withFlags({ readLabelType }: DockerfileEngine, config: HadolintConfig, { source }: Flags): HadolintConfig {
  const values = (name: string): readonly string[] =>
    (source(name) ?? '')
      .split(/[\n,]/)
      .map((value) => value.trim())
      .filter((value) => value !== '');
  const ignored = values('ignore');
  const trusted = values('trusted-registry');
  const labels = values('require-label').map((entry): [string, ReturnType<typeof readLabelType>] => {
    const [label = '', type] = entry.split(':');
    return [
      label,
      readLabelType(
        type,
        () =>
          new PortcullisError({
            code: 'usage',
            message: `expected label:type, got "${entry.slice(0, 60)}"`,
            remedy: 'Correct --require-label.',
          }),
      ),
    ];
  });
  return {
    ...config,
    // As in hadolint, these flags replace the lists of the file.
    ignored: ignored.length > 0 ? ignored : config.ignored,
    trustedRegistries: trusted.length > 0 ? trusted : config.trustedRegistries,
    labelSchema: labels.length > 0 ? new Map(labels) : config.labelSchema,
    overrides: {
      error: [...config.overrides.error, ...values('error')],
      warning: [...config.overrides.warning, ...values('warning')],
      info: [...config.overrides.info, ...values('info')],
      style: [...config.overrides.style, ...values('style')],
    },
    strictLabels: config.strictLabels || source('strict-labels') === 'true',
    disableIgnorePragma: config.disableIgnorePragma || source('disable-ignore-pragma') === 'true',
    noFail: config.noFail || source('no-fail') === 'true',
    failureThreshold: readThreshold(source('failure-threshold')) ?? config.failureThreshold,
  };
}

function readThreshold(text: string | undefined): FailureThreshold | undefined {
  const choice = flagSpecs['failure-threshold'].choices.find((value) => value === text);
  if (text !== undefined && choice === undefined)
    throw new PortcullisError({
      code: 'usage',
      message: `expected --failure-threshold to be a level, got "${text.slice(0, 40)}"`,
      remedy: 'Use error, warning, info, style, ignore or none.',
    });
  return choice;
}

function readText(name: string): string {
  const failure = (got: string): PortcullisError =>
    new PortcullisError({
      code: 'path-unreadable',
      message: `expected a readable text file, got ${got}`,
      where: { file: name },
      remedy: 'Check the path.',
    });
  let bytes: Buffer;
  try {
    if (name !== '-' && statSync(name).size > maxBytes) throw failure(`more than ${maxBytes} bytes`);
    bytes = readFileSync(name === '-' ? 0 : name);
  } catch (error) {
    throw error instanceof PortcullisError ? error : failure(systemReason(error));
  }
  const decoded = decodeText(bytes);
  if (decoded === undefined) throw failure('binary content');
  return decoded.text;
}
