// What a scan goes by before it looks at anything: the user's files, the rules in force, and what every thread is told.

import { resolve } from 'node:path';
import type { ScanContext } from '@portcullis/lint';
import { relativePath } from '@portcullis/workspace';
import { type Preparation, prepare } from './config/prepare.js';
import type { Inputs } from './inputs.js';
import type { Setup } from './reach/task.js';
import { hashKey } from './redact.js';
import type { SecretRule } from './rule.js';
import { secretRules } from './rules/index.js';

export interface ScanSettings {
  readonly preparation: Preparation;
  readonly setup: Setup;
  /** Those in force: built-in ones first, then the user's. */
  readonly rules: readonly SecretRule[];
  readonly ruleOf: ReadonlyMap<string, SecretRule>;
  /** Ids of the built-in ones. */
  readonly own: ReadonlySet<string>;
}

/** @throws PortcullisError when a file of the user's cannot be read or says what it may not. */
export async function scanSettings(inputs: Inputs, context: ScanContext): Promise<ScanSettings> {
  const preparation = await prepare(inputs, context, secretRules());
  const builtIn = preparation.custom?.builtIn ?? secretRules();
  const rules = [...builtIn, ...(preparation.custom?.imported ?? [])];
  return {
    preparation,
    setup: setupOf(inputs, context, preparation),
    rules,
    ruleOf: new Map(rules.map((rule) => [rule.id, rule])),
    own: new Set(builtIn.map(({ id }) => id)),
  };
}

function setupOf(inputs: Inputs, context: ScanContext, { config, known }: Preparation): Setup {
  return {
    ...(config === undefined ? {} : { config: { imported: config, choice: inputs.rules } }),
    sha1: known.some(({ kind }) => kind === 'hash'),
    maxBytes: inputs['max-file-size'] * 1024 * 1024,
    decodeDepth: inputs['decode-depth'],
    archiveDepth: inputs['archive-depth'],
    root: rootOf(inputs.path, context.workspace),
    plain: false,
    guessInVendored: inputs['min-confidence'] === 'low',
    directory: context.workspace,
    introducedOnly: inputs.scan !== 'history',
    hashKey: hashKey(),
  };
}

/** What was asked for as the beginning of its files' paths. */
function rootOf(path: string, workspace: string): string {
  const asked = relativePath(workspace, resolve(workspace, path));
  return asked === '' ? '' : `${asked}/`;
}
