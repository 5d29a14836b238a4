// Two judges of SARIF that are not ours: the OASIS schema (as @microsoft/jest-sarif carries it) and Microsoft's validator.

import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { repositoryRoot } from './run-action.js';

const require = createRequire(join(repositoryRoot, 'package.json'));

interface Validate {
  (value: unknown): boolean;
  readonly errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
}
let compiled: Validate | undefined;

/** Violations of the SARIF 2.1.0 schema, a sentence each. */
export function schemaViolations(sarif: unknown): string[] {
  // To compile it costs a hundred times what an answer does.
  compiled ??= compile();
  return compiled(sarif) ? [] : (compiled.errors ?? []).map((error) => `${error.instancePath}: ${error.message}`);
}

function compile(): Validate {
  const { default: Ajv } = require('ajv-draft-04') as { default: new (options: object) => { compile(schema: object): Validate } };
  const schema = JSON.parse(
    readFileSync(join(repositoryRoot, 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'),
  ) as object;
  return new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false }).compile(schema);
}

/** The validator's binary for this system, or undefined. */
export function multitool(): string | undefined {
  const system = { linux: 'linux', darwin: 'darwin', win32: 'win32' }[process.platform as string];
  const binary = join(
    repositoryRoot,
    `node_modules/@microsoft/sarif-multitool-${system}`,
    process.platform === 'win32' ? 'Sarif.Multitool.exe' : 'Sarif.Multitool',
  );
  if (!existsSync(binary)) return undefined;
  chmodSync(binary, 0o755);
  return binary;
}

/** What Microsoft's validator says of a file. It exits 0 whatever it finds, so its output is what counts. */
export function validatorFindings(
  binary: string,
  file: string,
): { readonly completed: boolean; readonly errors: string[]; readonly warnings: string[] } {
  const run = spawnSync(binary, ['validate', file], {
    encoding: 'utf8',
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
  });
  const lines = `${run.stdout}\n${run.stderr}`.split('\n');
  return {
    completed: lines.some((line) => line.includes('Analysis completed successfully')),
    errors: lines.filter((line) => /: error [A-Z]/.test(line) || /^error/i.test(line)),
    warnings: lines.filter((line) => /: warning [A-Z]/.test(line)),
  };
}
