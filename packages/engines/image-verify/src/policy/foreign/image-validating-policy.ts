// ImageValidatingPolicy of Kyverno, as far as its expressions only say which attestors must have signed: such a call over the images is
// read as written, any other expression is an error. https://kyverno.io/docs/policy-types/image-validating-policy/

import type { Fields, KeyPath, PolicyReader } from '@portcullis/policy';
import type { PolicyContext } from '../context.js';
import type { Demand, ForeignEntry, NamedAuthority, SeenImage } from '../types.js';
import {
  isPublic,
  keylessSigner,
  noAnnotations,
  notationSigner,
  readAnnotations,
  readKey,
  readPlace,
  type SignerPlace,
} from './authorities.js';
import { readIdentity } from './cluster-image-policy.js';
import {
  checkCredentials,
  digestDemand,
  exactType,
  mappable,
  noResource,
  optionalFlag,
  optionalText,
  resourceName,
  unheededOf,
  unmapped,
} from './fields.js';
import { plainPattern } from './image-names.js';

const maxEntries = 200;
const noExpression = 'expressions are read only where they name the attestors of an image';

interface Known {
  readonly attestors: ReadonlyMap<string, NamedAuthority>;
  /** Predicate types by the name of the attestation. */
  readonly attestations: ReadonlyMap<string, string>;
}

/** @throws PortcullisError `policy-invalid` for what does not map, with file, line and key. */
export async function readImageValidatingPolicy(context: PolicyContext, document: Fields): Promise<readonly ForeignEntry[]> {
  const { reader } = context;
  const name = resourceName(reader, document);
  const top = reader.fields([], document, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  const read = ['matchImageReferences', 'attestors', 'attestations', 'validations', 'validationActions', 'validationConfigurations'];
  const harmless = [
    'failurePolicy',
    'webhookConfiguration',
    'evaluation',
    'autogen',
    'credentials',
    'matchConstraints',
    'auditAnnotations',
    // Computed where an expression names one, and none that is read here does.
    'variables',
  ];
  const spec = mappable(reader, ['spec'], top.spec, [...read, ...harmless, 'matchConditions'], { images: noResource });
  checkConditions(reader, ['spec', 'matchConditions'], spec.matchConditions);
  checkConstraints(reader, ['spec', 'matchConstraints'], spec.matchConstraints);
  checkCredentials(reader, ['spec', 'credentials'], spec.credentials);
  const globs = reader
    .list(['spec', 'matchImageReferences'], spec.matchImageReferences, maxEntries)
    .map((entry, i) => readGlob(reader, ['spec', 'matchImageReferences', i], entry));
  const known: Known = {
    attestors: await readAttestors(context, spec.attestors, name),
    attestations: readAttestations(reader, spec.attestations),
  };
  const of: Demand[] = reader
    .list(['spec', 'validations'], spec.validations, maxEntries)
    .map((entry, i) => readValidation(reader, ['spec', 'validations', i], entry, { name, known }));
  const where: KeyPath = ['spec', 'validationConfigurations'];
  const digests = reader.fields(where, spec.validationConfigurations ?? {}, ['mutateDigest', 'verifyDigest', 'required']);
  of.push(...digestDemand(reader, where, digests, name));
  optionalFlag(reader, [...where, 'required'], digests.required, true);
  return [
    {
      name,
      selects: (image: SeenImage) => globs.some((matches) => matches(image)),
      demand: { kind: 'group', name, count: of.length, of },
      unheeded: [...unheededOf(spec, { failurePolicy: 'Ignore' }), ...unheededOf(digests, { required: false })],
      ...(denies(reader, ['spec', 'validationActions'], spec.validationActions)
        ? {}
        : { warns: `the policy ${name} does not deny (validationActions)` }),
    },
  ];
}

function denies(reader: PolicyReader, path: KeyPath, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  const given = reader
    .list(path, value, 3)
    .map((entry, i) => reader.choice([...path, i], entry ?? '', ['Deny', 'Audit', 'Warn'] as const, 'Deny'));
  return given.includes('Deny');
}

/** All of them must hold for the policy to count: one that always does says nothing, and any other is about the resource or the request. */
function checkConditions(reader: PolicyReader, path: KeyPath, value: unknown): void {
  if (value === undefined || value === null) return;
  for (const [i, entry] of reader.list(path, value, maxEntries).entries()) {
    const { expression } = reader.fields([...path, i], entry, ['name', 'expression']);
    const own = [...path, i, 'expression'];
    if (reader.text(own, expression).trim() !== 'true') unmapped(reader, own, noResource);
  }
}

/** Namespaces and objects of a cluster are not known here; which resources are looked at is taken as those that run images. */
function checkConstraints(reader: PolicyReader, path: KeyPath, value: unknown): void {
  if (value === undefined || value === null) return;
  const fields = mappable(reader, path, value, ['resourceRules', 'matchPolicy'], {
    namespaceSelector: noResource,
    objectSelector: noResource,
    excludeResourceRules: noResource,
  });
  if (fields.resourceRules === undefined) return;
  for (const [i, entry] of reader.list([...path, 'resourceRules'], fields.resourceRules, maxEntries).entries()) {
    const own = [...path, 'resourceRules', i];
    const rule = mappable(reader, own, entry, ['apiGroups', 'apiVersions', 'operations', 'resources'], {
      resourceNames: noResource,
      scope: noResource,
    });
    reader.texts([...own, 'resources'], rule.resources, maxEntries);
  }
}

function readGlob(reader: PolicyReader, path: KeyPath, value: unknown): (image: SeenImage) => boolean {
  const fields = mappable(reader, path, value, ['glob'], { expression: noExpression });
  const glob = reader.text([...path, 'glob'], fields.glob);
  if (!/^[\w\-:/*?.@]{1,700}$/.test(glob)) return unmapped(reader, [...path, 'glob'], 'only `*` and `?` are read in globs');
  return plainPattern(glob);
}

async function readAttestors(context: PolicyContext, value: unknown, policy: string): Promise<ReadonlyMap<string, NamedAuthority>> {
  const { reader } = context;
  const found = new Map<string, NamedAuthority>();
  for (const [i, entry] of reader.list(['spec', 'attestors'], value, maxEntries).entries()) {
    const path: KeyPath = ['spec', 'attestors', i];
    const fields = reader.fields(path, entry, ['name', 'cosign', 'notary']);
    const name = reader.text([...path, 'name'], fields.name);
    if (found.has(name)) reader.fail([...path, 'name'], `expected each attestor once, got "${name.slice(0, 60)}" twice`);
    if ((fields.cosign === undefined) === (fields.notary === undefined)) reader.fail(path, 'expected one of cosign, notary');
    const own = `${policy}/${name}`;
    const read = fields.cosign === undefined ? readNotary : readCosign;
    found.set(name, await read(context, [...path, fields.cosign === undefined ? 'notary' : 'cosign'], fields.cosign ?? fields.notary, own));
  }
  return found;
}

async function readCosign(context: PolicyContext, path: KeyPath, value: unknown, name: string): Promise<NamedAuthority> {
  const { reader } = context;
  const root = 'name the root by `trusted-root` in .github/portcullis.yml';
  const fields = mappable(reader, path, value, ['key', 'keyless', 'source', 'ctlog', 'annotations'], {
    certificate: 'certificates count for the Notary Project, so write the key itself',
    tuf: root,
    trustedRoot: root,
  });
  const place = await readSignerPlace(context, path, fields, name);
  const { log, sct } = readLogs(reader, [...path, 'ctlog'], fields.ctlog);
  if ((fields.key === undefined) === (fields.keyless === undefined)) return reader.fail(path, 'expected one of key, keyless');
  if (fields.key !== undefined)
    return readKey(context, [...path, 'key'], fields.key, { without: { expression: noExpression }, place, log });
  const own = [...path, 'keyless'];
  const keyless = mappable(reader, own, fields.keyless, ['identities'], {
    roots: root,
    additionalExtensions: 'it is not looked at there either',
  });
  const identities = reader
    .list([...own, 'identities'], keyless.identities, maxEntries)
    .map((entry, i) => readIdentity(context, [...own, 'identities', i], entry));
  return keylessSigner(context, identities, { place, log, sct });
}

async function readSignerPlace(context: PolicyContext, path: KeyPath, fields: Fields, name: string): Promise<SignerPlace> {
  const { reader } = context;
  const own = [...path, 'source'];
  const source = mappable(reader, own, fields.source ?? {}, ['repository', 'PullSecrets'], {
    tagPrefix: 'signatures are looked for by their usual tags',
  });
  const repository = await readPlace(context, [...own, 'repository'], optionalText(reader, [...own, 'repository'], source.repository));
  const annotations = readAnnotations(context, [...path, 'annotations'], fields.annotations);
  return { name, ...(annotations === undefined ? {} : { annotations }), ...(repository === undefined ? {} : { repository }) };
}

function readLogs(reader: PolicyReader, path: KeyPath, value: unknown): { readonly log: boolean; readonly sct: boolean } {
  const others = 'keys of other logs come with a `trusted-root` in .github/portcullis.yml';
  const fields = mappable(reader, path, value ?? {}, ['url', 'insecureIgnoreTlog', 'insecureIgnoreSCT'], {
    rekorPubKey: others,
    ctLogPubKey: others,
    tsaCertChain: others,
  });
  const log = !optionalFlag(reader, [...path, 'insecureIgnoreTlog'], fields.insecureIgnoreTlog, false);
  if (log && !isPublic(optionalText(reader, [...path, 'url'], fields.url), 'rekor.sigstore.dev'))
    return unmapped(reader, [...path, 'url'], 'the public log alone is known');
  return { log, sct: !optionalFlag(reader, [...path, 'insecureIgnoreSCT'], fields.insecureIgnoreSCT, false) };
}

async function readNotary(context: PolicyContext, path: KeyPath, value: unknown, name: string): Promise<NamedAuthority> {
  const { reader } = context;
  const fields = mappable(reader, path, value, ['certs'], { tsaCerts: 'write them as a trust store in .github/portcullis.yml' });
  const certs = mappable(reader, [...path, 'certs'], fields.certs, ['value'], { expression: noExpression });
  const text = reader.text([...path, 'certs', 'value'], certs.value);
  return notationSigner(context, path, { name, text, where: [...path, 'certs', 'value'] });
}

function readAttestations(reader: PolicyReader, value: unknown): ReadonlyMap<string, string> {
  if (value === undefined || value === null) return new Map();
  const found = new Map<string, string>();
  for (const [i, entry] of reader.list(['spec', 'attestations'], value, maxEntries).entries()) {
    const path: KeyPath = ['spec', 'attestations', i];
    const fields = mappable(reader, path, entry, ['name', 'intoto'], {
      referrer: 'artifacts that notation signed are no attestations here',
    });
    const { type } = reader.fields([...path, 'intoto'], fields.intoto, ['type']);
    const own = [...path, 'intoto', 'type'];
    const name = reader.text([...path, 'name'], fields.name);
    if (found.has(name)) reader.fail([...path, 'name'], `expected each attestation once, got "${name.slice(0, 60)}" twice`);
    found.set(name, exactType(reader, own, reader.text(own, type)));
  }
  return found;
}

const word = '[A-Za-z_]\\w{0,60}';
/** `images.containers.map(image, verifyImageSignatures(image, [attestors.a])).all(e, e > 0)`, and the same of an attestation. */
const call = new RegExp(
  `^images\\.(?:containers|initContainers|ephemeralContainers)\\.map\\((?<image>${word}),` +
    `(?:verifyImageSignatures\\((?<signed>${word}),|verifyAttestationSignatures\\((?<attested>${word}),attestations\\.(?<attestation>${word}),)` +
    `\\[(?<attestors>attestors\\.${word}(?:,attestors\\.${word}){0,50})\\]\\)\\)` +
    `\\.all\\((?<each>${word}),(?<compared>${word})(?<operator>>=?)(?<count>\\d{1,3})\\)$`,
);

function readValidation(
  reader: PolicyReader,
  path: KeyPath,
  value: unknown,
  { name, known }: { readonly name: string; readonly known: Known },
): Demand {
  const fields = reader.fields(path, value, ['expression', 'message', 'messageExpression', 'reason']);
  const own = [...path, 'expression'];
  const text = reader.text(own, fields.expression).slice(0, 5000).replace(/\s+/g, '');
  const { image, signed, attested, attestation, attestors = '', each, compared, operator, count } = call.exec(text)?.groups ?? {};
  const least = Number(count) + (operator === '>' ? 1 : 0);
  if (image === undefined || (signed ?? attested) !== image || each !== compared || least < 1) return unmapped(reader, own, noExpression);
  const names = attestors.split(',').map((entry) => entry.slice('attestors.'.length));
  const of = names.map((entry): Demand => {
    const authority = known.attestors.get(entry) ?? reader.fail(own, `expected an attestor of the policy, got "${entry}"`);
    if (attestation === undefined) return { kind: 'signature', authority };
    const predicate =
      known.attestations.get(attestation) ?? reader.fail(own, `expected an attestation of the policy, got "${attestation}"`);
    if (authority.kind === 'notation') return unmapped(reader, own, 'artifacts that notation signed are no attestations here');
    if (authority.annotations !== undefined) return unmapped(reader, own, noAnnotations);
    return { kind: 'attestation', authority, rule: { predicate, provenance: new Map(), conditions: [] }, every: false };
  });
  if (least > of.length) reader.fail(own, `expected a count up to the ${of.length} attestors, got ${least}`);
  return { kind: 'group', name, count: least, of };
}
