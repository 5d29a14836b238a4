// One attestor of a Kyverno rule: keys, an identity, certificates of the Notary Project, or a set of its own.

import type { Repository } from '@portcullis/images';
import type { Fields, KeyPath } from '@portcullis/policy';
import type { ExtensionName, IdentityRule, TextRule } from '@portcullis/signatures';
import type { SigstoreNamed } from '../authority.js';
import type { PolicyContext } from '../context.js';
import type { NamedAuthority } from '../types.js';
import {
  isPublic,
  keylessSigner,
  keySigner,
  noAnnotations,
  notationSigner,
  readAnnotations,
  readHash,
  readPlace,
  type SignerPlace,
} from './authorities.js';
import { mappable, oneOf, onlyOne, optionalFlag, optionalText, unmapped } from './fields.js';
import { goExpression, wildcardText } from './text-rules.js';

/** What an entry of `verifyImages` says for all of its attestors. */
export interface EntryDefaults {
  readonly name: string;
  readonly type: 'Cosign' | 'SigstoreBundle' | 'Notary';
  readonly annotations: unknown;
  readonly annotationsPath: KeyPath;
  readonly repository: Repository | undefined;
  /** Set where statements are asked for and not signatures of the image. */
  readonly statements?: true;
}

const kinds = ['keys', 'keyless', 'certificates', 'attestor'] as const;
const maxKeys = 50;

/** Several signers where an entry holds several keys. */
export async function readAttestor(
  context: PolicyContext,
  path: KeyPath,
  value: unknown,
  defaults: EntryDefaults,
): Promise<{ readonly signers: readonly NamedAuthority[] } | { readonly nested: unknown }> {
  const { reader } = context;
  const fields = reader.fields(path, value, [...kinds, 'annotations', 'repository', 'signatureAlgorithm']);
  const kind = onlyOne(reader, path, kinds, (key) => fields[key] !== undefined && fields[key] !== null);
  if (kind === 'attestor') {
    for (const key of ['annotations', 'repository'])
      if (fields[key] !== undefined && fields[key] !== null)
        unmapped(reader, [...path, key], 'it is not looked at beside a set, so write it in the entries of the set');
    return { nested: fields.attestor };
  }
  if (defaults.type === 'Notary') {
    if (kind !== 'certificates') return reader.fail([...path, kind], 'expected `certificates` beside `type: Notary`');
    return { signers: [await readNotary(context, path, fields, defaults)] };
  }
  const place = await readOwnPlace(context, path, fields, defaults);
  if (kind === 'keys')
    return { signers: await readKeys(context, [...path, kind], fields, { place, statements: defaults.statements === true }) };
  if (kind === 'keyless') return { signers: [readKeyless(context, [...path, kind], fields.keyless, { place, type: defaults.type })] };
  return unmapped(reader, [...path, kind], 'certificates count for the Notary Project (type: Notary), so write the key itself');
}

async function readOwnPlace(context: PolicyContext, path: KeyPath, fields: Fields, defaults: EntryDefaults): Promise<SignerPlace> {
  const { reader } = context;
  const [given, where] =
    fields.annotations === undefined ? [defaults.annotations, defaults.annotationsPath] : [fields.annotations, [...path, 'annotations']];
  const annotations = readAnnotations(context, where, given);
  if (annotations !== undefined && defaults.statements === true) unmapped(reader, where, noAnnotations);
  const own = optionalText(reader, [...path, 'repository'], fields.repository);
  const repository = own === undefined ? defaults.repository : await readPlace(context, [...path, 'repository'], own);
  return {
    name: defaults.name,
    ...(annotations === undefined ? {} : { annotations }),
    ...(repository === undefined ? {} : { repository }),
  };
}

async function readKeys(
  context: PolicyContext,
  path: KeyPath,
  attestor: Fields,
  { place, statements }: { readonly place: SignerPlace; readonly statements: boolean },
): Promise<readonly SigstoreNamed[]> {
  const { reader } = context;
  const fields = mappable(reader, path, attestor.keys, ['publicKeys', 'kms', 'signatureAlgorithm', 'rekor', 'ctlog'], {
    secret: 'secrets of a cluster are not read, so write the key in `publicKeys`',
  });
  const kind = oneOf(reader, path, fields, ['publicKeys', 'kms']);
  const { log } = readLogs(context, path, fields);
  // Kyverno takes the hash from the keys alone, whatever stands beside them.
  const hash = readHash(context, [...path, 'signatureAlgorithm'], fields.signatureAlgorithm);
  const beside = [...path.slice(0, -1), 'signatureAlgorithm'];
  if (readHash(context, beside, attestor.signatureAlgorithm ?? hash) !== hash)
    reader.fail(beside, `expected ${hash} as in \`keys\`, which is what counts`, 'Write `signatureAlgorithm` in `keys`.');
  const text = reader.text([...path, kind], fields[kind]);
  const keys = text.includes('-----END PUBLIC KEY-----')
    ? text.split(/(?<=-----END PUBLIC KEY-----)/).filter((key) => key.trim() !== '')
    : [text];
  if (keys.length > maxKeys) return reader.fail([...path, kind], `expected at most ${maxKeys} keys`);
  if (statements && keys.length > 1)
    return unmapped(reader, [...path, kind], 'of several keys of an attestation the first alone counts there, so write an entry for each');
  return Promise.all(keys.map((key) => keySigner(context, [...path, kind], key.trim(), { place, hash, log })));
}

const extensions: ReadonlyMap<string, ExtensionName> = new Map([
  ['githubWorkflowTrigger', 'workflow-trigger'],
  ['1.3.6.1.4.1.57264.1.2', 'workflow-trigger'],
  ['githubWorkflowSha', 'workflow-sha'],
  ['1.3.6.1.4.1.57264.1.3', 'workflow-sha'],
  ['githubWorkflowName', 'workflow-name'],
  ['1.3.6.1.4.1.57264.1.4', 'workflow-name'],
  ['githubWorkflowRepository', 'workflow-repository'],
  ['1.3.6.1.4.1.57264.1.5', 'workflow-repository'],
  ['githubWorkflowRef', 'workflow-ref'],
  ['1.3.6.1.4.1.57264.1.6', 'workflow-ref'],
]);

function readKeyless(
  context: PolicyContext,
  path: KeyPath,
  value: unknown,
  { place, type }: { readonly place: SignerPlace; readonly type: EntryDefaults['type'] },
): SigstoreNamed {
  const { reader } = context;
  const fields = mappable(
    reader,
    path,
    value,
    ['issuer', 'issuerRegExp', 'subject', 'subjectRegExp', 'additionalExtensions', 'rekor', 'ctlog'],
    { roots: 'name the root by `trusted-root` in .github/portcullis.yml' },
  );
  const one = (exact: string, expression: string): TextRule => {
    // Without an issuer anybody's word for the name would do, and without a name everybody there.
    const given = oneOf(reader, path, fields, [exact, expression]);
    if (type === 'SigstoreBundle' && given === exact && /[*?]/.test(String(fields[exact])))
      unmapped(reader, [...path, exact], `beside \`type: SigstoreBundle\` it is no pattern there, so write \`${expression}\``);
    return given === exact
      ? wildcardText(reader, [...path, exact], fields[exact])
      : goExpression(reader, [...path, expression], fields[expression]);
  };
  const { log, sct } = readLogs(context, path, fields);
  const own = readExtensions(context, [...path, 'additionalExtensions'], fields.additionalExtensions);
  const identity: IdentityRule = { issuer: one('issuer', 'issuerRegExp'), subject: one('subject', 'subjectRegExp'), extensions: own };
  return keylessSigner(context, [identity], { place, log, sct });
}

function readExtensions({ reader }: PolicyContext, path: KeyPath, value: unknown): ReadonlyMap<ExtensionName, TextRule> {
  if (value === undefined || value === null) return new Map();
  const fields = reader.fields(path, value, [...extensions.keys()]);
  return new Map(
    Object.keys(fields).map((key) => [extensions.get(key) as ExtensionName, wildcardText(reader, [...path, key], fields[key])]),
  );
}

/** By default the public log and the certificate's own must know of it. */
function readLogs({ reader }: PolicyContext, path: KeyPath, fields: Fields): { readonly log: boolean; readonly sct: boolean } {
  const others = 'keys of other logs come with a `trusted-root` in .github/portcullis.yml';
  const rekor = mappable(reader, [...path, 'rekor'], fields.rekor ?? {}, ['url', 'ignoreTlog'], { pubkey: others });
  const ctlog = mappable(reader, [...path, 'ctlog'], fields.ctlog ?? {}, ['ignoreSCT'], { pubkey: others, tsaCertChain: others });
  const log = !optionalFlag(reader, [...path, 'rekor', 'ignoreTlog'], rekor.ignoreTlog, false);
  const url = optionalText(reader, [...path, 'rekor', 'url'], rekor.url);
  if (log && !isPublic(url, 'rekor.sigstore.dev')) return unmapped(reader, [...path, 'rekor', 'url'], 'the public log alone is known');
  return { log, sct: !optionalFlag(reader, [...path, 'ctlog', 'ignoreSCT'], ctlog.ignoreSCT, false) };
}

async function readNotary(context: PolicyContext, path: KeyPath, fields: Fields, { name }: EntryDefaults): Promise<NamedAuthority> {
  const { reader } = context;
  for (const key of ['annotations', 'repository', 'signatureAlgorithm'])
    if (fields[key] !== undefined) unmapped(reader, [...path, key], "notation's signatures know nothing of the kind");
  const own = [...path, 'certificates'];
  const given = mappable(reader, own, fields.certificates, ['cert', 'certChain'], {
    rekor: 'notation has no log',
    ctlog: 'notation has no log',
  });
  const texts = ['cert', 'certChain'].flatMap((key) => optionalText(reader, [...own, key], given[key]) ?? []);
  if (texts.length === 0) return reader.fail(own, 'expected `cert` or `certChain`, got neither');
  return notationSigner(context, own, { name, text: texts.join('\n'), where: own });
}
