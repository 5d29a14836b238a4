// `verify-attestation`: whether files or images are attested by whom and from what they must be, with an exit code that says which.

import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type InputSpecs, type InputValues, PortcullisError } from '@portcullis/core';
import { registry } from '#registry';
import { readArguments } from './flags.js';
import { type HelpText, inputEntries } from './help-text.js';
import { say, sayBeside, sayFailure } from './say.js';

type Attestations = Awaited<ReturnType<Awaited<ReturnType<(typeof registry)['attestation-verify']>>['loadAttestations']>>;
type Values = Readonly<Record<string, string | boolean | readonly (string | boolean)[] | undefined>>;

export async function verifyAttestationHelp(): Promise<HelpText> {
  const { expectationInputs, registryInputs } = await load();
  return {
    name: 'verify-attestation',
    title: 'Says whether files or images are attested by whom and from what they must be.',
    usage: ['verify-attestation [flags] FILE_OR_IMAGE...'],
    about: ['A FILE, a digest such as sha256:…, or an image as oci://NAME or by its full name with registry and tag or digest.'],
    entries: [
      {
        term: '--bundle FILE',
        text: 'Sigstore bundles, one (.json) or one a line (.jsonl); may be given again. Without one an image is asked of its registry.',
      },
      {
        term: '--attestations-api',
        text: 'Ask GitHub’s API for attestations of the repository in --source-uri, with GITHUB_TOKEN.',
      },
      { term: '--policy FILE', text: 'YAML with `predicate`, `provenance` and `where`, held against the statement beside the flags.' },
      ...inputEntries(expectationInputs),
      ...inputEntries(registryInputs),
    ],
    own: ['debug', 'help'],
    remarks: ['Exit code: 0 all verified, 1 one is not, 2 wrong usage, or a file that is named and not there.'],
  };
}

/** Prints a line for every subject. */
export async function verifyAttestationCommand(args: readonly string[]): Promise<number> {
  try {
    return await verify(args);
  } catch (error) {
    sayFailure(error, args.includes('--debug'));
    return 2;
  }
}

async function verify(args: readonly string[]): Promise<number> {
  const engine = await load();
  const { values, positionals } = attestationArguments(args, engine);
  if (positionals.length === 0) throw usage('expected a file or an image, got none');
  const inputs = { ...chosen(engine.expectationInputs, values), config: text(values.policy) } as Parameters<
    Attestations['readExpectation']
  >[0];
  const root = process.cwd();
  const places = { root, locate: (path: string) => resolve(root, path) };
  const registryValues = chosen(engine.registryInputs, values);
  const context = { workspace: root, now: () => new Date(), environment: process.env };
  const expectation = await engine.withKeyService({ ...inputs, ...registryValues }, context, (keyService) =>
    engine.readExpectation(inputs, (file, input) => readNamed(resolve(root, file), file, input), keyService),
  );
  const subjects = await engine.readSubjects(positionals.map(asSubject), places);
  const bundles = await engine.readBundleFiles(list(values.bundle), places);
  const host = values['attestations-api'] === true ? engine.codeHost(expectation.sourceUri, context.environment) : undefined;
  if (bundles.length === 0 && host === undefined && subjects.some(({ kind }) => kind !== 'image'))
    throw usage('expected --bundle or --attestations-api for what is no image, got neither');
  const images = subjects.flatMap((subject) => (subject.kind === 'image' ? [engine.nameOf(subject)] : []));
  const registries = { ...registryValues, images };
  let connection: ReturnType<Attestations['connect']> | undefined;
  const client = () => {
    connection ??= engine.connect(registries, context, []);
    return connection.client;
  };
  let failed = false;
  try {
    for (const subject of subjects) {
      const outcome = await engine.verifySubject(subject, { expectation, bundles, host, registry: client });
      failed ||= outcome.verified === undefined;
      const [tell, word] = outcome.verified === undefined ? [sayBeside, 'Not verified'] : [say, 'Verified'];
      tell(`${word}: ${engine.describeOutcome(outcome)}`);
    }
  } finally {
    connection?.close();
    host?.close();
  }
  return failed ? 1 : 0;
}

async function load(): Promise<Attestations> {
  return (await registry['attestation-verify']()).loadAttestations();
}

function attestationArguments(args: readonly string[], { expectationInputs, registryInputs }: Attestations) {
  const flags = Object.entries<InputSpecs[string]>({ ...expectationInputs, ...registryInputs }).map(
    ([name, { type }]) => [name, { type: type === 'boolean' ? 'boolean' : 'string', multiple: type === 'list' }] as const,
  );
  const options = {
    ...Object.fromEntries(flags),
    bundle: { type: 'string', multiple: true },
    'attestations-api': { type: 'boolean' },
    policy: { type: 'string' },
    debug: { type: 'boolean' },
  } as const;
  return readArguments(options, args) as { values: Values; positionals: readonly string[] };
}

/** Values of declared inputs; what is not given has its default, and what is given empty is refused: it would ask for less. */
function chosen<Specs extends InputSpecs>(specs: Specs, values: Values): InputValues<Specs> {
  return Object.fromEntries(
    Object.entries<InputSpecs[string]>(specs).map(([name, spec]) => {
      const given = values[name];
      if (given === undefined) return [name, spec.default];
      if (given === '') throw usage(`expected a value for --${name}, got none`);
      if (spec.type === 'choice' && !spec.choices.includes(String(given)))
        throw usage(`expected --${name} ${spec.choices.join(' or ')}, got "${String(given).slice(0, 40)}"`);
      return [name, given];
    }),
  ) as InputValues<Specs>;
}

/** An image may be written without its scheme where it can be nothing else: no such file, a registry's host, a tag or digest. */
function asSubject(given: string): string {
  const isImage = !existsSync(given) && /^(?:[\w-]+(?:\.[\w-]+)+|localhost)(?::\d+)?\/[^\s]+[:@][^\s/]+$/.test(given);
  return isImage ? `oci://${given}` : given;
}

function readNamed(path: string, file: string, flag: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw new PortcullisError({
      code: 'config-missing',
      message: `expected a readable file, got: ${(error as Error).message}`,
      where: { file, key: flag === 'config' ? 'policy' : flag },
      remedy: 'Check the path and its permissions.',
    });
  }
}

function text(value: Values[string]): string {
  if (value === '') throw usage('expected a value for --policy, got none');
  return typeof value === 'string' ? value : '';
}

function list(value: Values[string]): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}

function usage(message: string): PortcullisError {
  return new PortcullisError({ code: 'usage', message, remedy: 'Add --help to see the flags of this command.' });
}
