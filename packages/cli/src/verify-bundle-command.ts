// `verify-bundle`: whether a Sigstore bundle vouches for a file, for the command line that sigstore-conformance speaks.

import { PortcullisError } from '@portcullis/core';
import { registry } from '#registry';
import { readArguments } from './flags.js';
import type { HelpText } from './help-text.js';
import { say, sayFailure } from './say.js';

export const verifyBundleHelp: HelpText = {
  name: 'verify-bundle',
  title: 'Says whether a Sigstore bundle vouches for a file.',
  usage: ['verify-bundle --bundle FILE [flags] FILE_OR_DIGEST'],
  about: ['FILE_OR_DIGEST is a path, or sha256:, sha384: or sha512: and all hexadecimal digits where no file has that name.'],
  entries: [
    {
      term: '--bundle FILE',
      text: 'The Sigstore bundle, version 0.1 to 0.3; or several, one a line (.jsonl), of which one must hold.',
    },
    { term: '--certificate-identity TEXT', text: 'Whom the certificate must name, exactly.' },
    {
      term: '--certificate-identity-regexp EXPRESSION',
      text: 'The same as a regular expression that the whole identity must match.',
    },
    {
      term: '--certificate-oidc-issuer URL',
      text: 'Who vouches for the identity, exactly; "none" where the certificate names nobody, as GitHub’s for releases.',
    },
    { term: '--key FILE', text: 'A PEM public key, in place of identity and issuer.' },
    {
      term: '--trust sigstore|github',
      text: 'Whose root, of those embedded: Sigstore’s public instance (default) or GitHub’s own; no network is used.',
    },
    { term: '--staging', text: 'Sigstore’s staging instance, embedded.' },
    {
      term: '--trusted-root FILE',
      text: 'A trusted_root.json, in place of those embedded. What it lists is asked for: an entry in one of its logs, a certificate that was logged in one of its certificate logs.',
    },
    { term: '--insecure-ignore-sct', text: 'Do not ask that a certificate was logged although the root lists such logs.' },
  ],
  own: ['debug', 'help'],
  remarks: ['Exit code: 0 verified, 1 anything else.'],
};

const options = {
  bundle: { type: 'string' },
  'certificate-identity': { type: 'string' },
  'certificate-identity-regexp': { type: 'string' },
  'certificate-oidc-issuer': { type: 'string' },
  key: { type: 'string' },
  'trusted-root': { type: 'string' },
  staging: { type: 'boolean' },
  trust: { type: 'string' },
  'insecure-ignore-sct': { type: 'boolean' },
  debug: { type: 'boolean' },
} as const;

/** Prints the verdict. @returns 0 or 1, as those who speak that command line expect, 1 where the flags are wrong too. */
export async function verifyBundleCommand(args: readonly string[]): Promise<number> {
  try {
    say(await verify(args));
    return 0;
  } catch (error) {
    sayFailure(error, args.includes('--debug'));
    return 1;
  }
}

async function verify(args: readonly string[]): Promise<string> {
  const { values, positionals } = readArguments(options, args) as { values: Values; positionals: readonly string[] };
  const bundleFile = values.bundle;
  const [artifact] = positionals;
  if (bundleFile === undefined || artifact === undefined || positionals.length > 1) {
    throw usage(`expected --bundle and one file or digest, got ${bundleFile === undefined ? 'no bundle' : `${positionals.length} files`}`);
  }
  const engine = await (await registry['image-verify']()).loadSignatures();
  const authority = await readAuthority(values, engine, await readRoots(values, engine));
  const bundles = await engine.readBounded(bundleFile, engine.maxBundleBytes, 'bundle-unreadable');
  const subject = await engine.readArtifact(artifact);
  const { identity, issuer, signedAt } = told(bundleFile, () => engine.verifyAnyBundle(bundles, subject, authority));
  return `Verified: signed by ${identity}${issuer === undefined ? '' : ` (${issuer})`}${signedAt === undefined ? '' : ` at ${signedAt.toISOString()}`}`;
}

/** What does not hold is told of the bundle's file: the other one is the artifact. */
function told<Value>(file: string, verified: () => Value): Value {
  try {
    return verified();
  } catch (error) {
    if (!(error instanceof PortcullisError)) throw error;
    const { code, message, remedy } = error;
    throw new PortcullisError({ code, message, remedy, where: { file }, cause: error });
  }
}

type Engine = typeof import('@portcullis/image-verify/signatures');
type Values = { readonly [Name in keyof typeof options]?: (typeof options)[Name]['type'] extends 'string' ? string : boolean };

/** A root of one's own comes before the staging one, as sigstore-conformance may give both. */
async function readRoots(values: Values, engine: Engine): Promise<import('@portcullis/image-verify/signatures').TrustedRoots> {
  const { trust, staging, 'trusted-root': file } = values;
  if (trust !== undefined && (staging === true || file !== undefined)) throw usage('expected --trust or another root, got both');
  if (file !== undefined) {
    return engine.readTrustedRoots((await engine.readBounded(file, 4 << 20, 'trusted-root-invalid')).toString('utf8'), file);
  }
  if (staging === true) return engine.stagingRoots();
  if (trust === 'github') return engine.embeddedGithubRoots();
  if (trust !== undefined && trust !== 'sigstore') throw usage(`expected --trust sigstore or github, got "${trust.slice(0, 40)}"`);
  return engine.embeddedRoots();
}

/** Either a key or an identity with its issuer: with both, one of them would go unchecked. */
async function readAuthority(values: Values, engine: Engine, roots: import('@portcullis/image-verify/signatures').TrustedRoots) {
  const exact = values['certificate-identity'];
  const pattern = values['certificate-identity-regexp'];
  const issuer = values['certificate-oidc-issuer'];
  if (values.key !== undefined) {
    if (exact !== undefined || pattern !== undefined || issuer !== undefined) {
      throw usage('expected either --key or a certificate identity, got both');
    }
    const pem = await engine.readBounded(values.key, 64 << 10, 'key-invalid');
    return { kind: 'key', key: engine.readPublicKey(pem.toString('utf8')), roots, requireLog: 'where-listed' } as const;
  }
  if ((exact === undefined) === (pattern === undefined) || exact === '' || issuer === undefined || issuer === '') {
    throw usage('expected --certificate-identity (or -regexp) and --certificate-oidc-issuer, or --key, got neither whole');
  }
  const subject = exact === undefined ? { matches: pattern as string } : { equals: exact };
  if ('matches' in subject) engine.compilePattern(subject.matches);
  const identities = [{ issuer: issuer === engine.noIssuer ? undefined : issuer, subject }];
  const requireSct = values['insecure-ignore-sct'] === true ? false : 'where-listed';
  return { kind: 'keyless', identities, roots, requireLog: 'where-listed', requireSct } as const;
}

function usage(message: string): PortcullisError {
  return new PortcullisError({ code: 'usage', message, remedy: 'Add --help to see the flags of this command.' });
}
