// ClusterImagePolicy of Sigstore's policy controller, both versions: one policy a document, every policy that matches must hold, and
// one of its authorities is enough. https://docs.sigstore.dev/policy-controller/overview/, pkg/apis/policy/v1beta1

import type { Fields, KeyPath } from '@portcullis/policy';
import type { AttestationRule, IdentityRule, TextRule } from '@portcullis/signatures';
import type { SigstoreNamed } from '../authority.js';
import type { PolicyContext } from '../context.js';
import type { Demand, ForeignEntry } from '../types.js';
import { isPublic, keylessSigner, readKey, readPlace, type SignerPlace } from './authorities.js';
import { exactType, mappable, noResource, oneOf, onlyOne, optionalFlag, optionalText, resourceName, unmapped } from './fields.js';
import { controllerGlob, controllerGlobShape } from './image-names.js';
import { goExpression } from './text-rules.js';

const maxEntries = 200;
const noSecret = 'secrets of a cluster are not read, so write the key in `data`';
const trustRoots = 'trust roots are resources of the cluster, so name the root by `trusted-root` in .github/portcullis.yml';

/** @throws PortcullisError `policy-invalid` for what does not map, with file, line and key. */
export async function readClusterImagePolicy(context: PolicyContext, document: Fields): Promise<readonly ForeignEntry[]> {
  const { reader } = context;
  const name = resourceName(reader, document);
  const top = reader.fields([], document, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  const spec = mappable(reader, ['spec'], top.spec, ['images', 'authorities', 'mode'], {
    match: noResource,
    policy: 'CUE and Rego are not run',
  });
  const globs = reader.list(['spec', 'images'], spec.images, maxEntries).map((entry, i) => readGlob(context, ['spec', 'images', i], entry));
  const mode = reader.choice(['spec', 'mode'], spec.mode, ['enforce', 'warn', ''] as const, 'enforce');
  const entries = reader.list(['spec', 'authorities'], spec.authorities, maxEntries);
  const of: Demand[] = [];
  for (const [i, entry] of entries.entries())
    of.push(await readAuthority(context, ['spec', 'authorities', i], entry, `${name}/authority-${i}`));
  return [
    {
      name,
      selects: (image) => globs.some((matches) => matches(image)),
      demand: { kind: 'group', name, count: 1, of },
      ...(mode === 'warn' ? { warns: `the policy ${name} only warns (mode: warn)` } : {}),
    },
  ];
}

function readGlob({ reader }: PolicyContext, path: KeyPath, value: unknown): ReturnType<typeof controllerGlob> {
  const { glob } = reader.fields(path, value, ['glob']);
  const text = reader.text([...path, 'glob'], glob);
  if (!controllerGlobShape.test(text)) reader.fail([...path, 'glob'], 'expected a glob of letters, digits and -_:/*.@');
  return controllerGlob(text);
}

async function readAuthority(context: PolicyContext, path: KeyPath, value: unknown, fallback: string): Promise<Demand> {
  const { reader } = context;
  const keys = ['name', 'key', 'keyless', 'static', 'source', 'ctlog', 'attestations', 'signatureFormat'];
  const fields = mappable(reader, path, value, keys, { rfc3161timestamp: trustRoots });
  const name = optionalText(reader, [...path, 'name'], fields.name) ?? fallback;
  const kind = onlyOne(reader, path, ['key', 'keyless', 'static'], (key) => fields[key] !== undefined);
  // Both formats are always looked for, which proves the same.
  reader.choice([...path, 'signatureFormat'], fields.signatureFormat, ['legacy', 'bundle', ''] as const, '');
  if (kind === 'static') return readStatic(context, path, fields, name);
  const place = await readSource(context, [...path, 'source'], fields.source, name);
  const log = readLog(context, [...path, 'ctlog'], fields.ctlog);
  const authority =
    kind === 'keyless'
      ? readKeyless(context, [...path, 'keyless'], fields.keyless, place)
      : await readKey(context, [...path, 'key'], fields.key, { without: { secretRef: noSecret }, place, log });
  if (fields.attestations === undefined) return { kind: 'signature', authority };
  // There the signature of the image is not asked for any more.
  const attestations = reader.list([...path, 'attestations'], fields.attestations, maxEntries);
  const of = attestations.map((entry, i) => readAttestation(context, [...path, 'attestations', i], entry, authority));
  return { kind: 'group', name, count: of.length, of };
}

function readStatic({ reader }: PolicyContext, path: KeyPath, fields: Fields, name: string): Demand {
  for (const key of ['attestations', 'source', 'ctlog'])
    if (fields[key] !== undefined) reader.fail([...path, key], 'expected it beside `key` or `keyless`, got it beside `static`');
  const given = reader.fields([...path, 'static'], fields.static, ['action', 'message']);
  const action = reader.choice([...path, 'static', 'action'], given.action ?? '', ['pass', 'fail'] as const, 'fail');
  const message = optionalText(reader, [...path, 'static', 'message'], given.message);
  return { kind: 'static', passes: action === 'pass', name, message: message ?? `the authority ${name} says \`static\`, action ${action}` };
}

async function readSource(context: PolicyContext, path: KeyPath, value: unknown, name: string): Promise<SignerPlace> {
  if (value === undefined) return { name };
  const { reader } = context;
  const sources = reader.list(path, value, maxEntries);
  if (sources.length > 1) return unmapped(reader, [...path, 1], 'the controller takes one source alone');
  const own = [...path, 0];
  const fields = mappable(reader, own, sources[0], ['oci', 'signaturePullSecrets'], {
    tagPrefix: 'signatures are looked for by their usual tags',
  });
  const repository = await readPlace(context, [...own, 'oci'], optionalText(reader, [...own, 'oci'], fields.oci));
  return { name, ...(repository === undefined ? {} : { repository }) };
}

/** Whether an entry in the public log is asked for; a key alone needs none there. */
function readLog({ reader }: PolicyContext, path: KeyPath, value: unknown): boolean {
  if (value === undefined) return false;
  const fields = mappable(reader, path, value, ['url'], { trustRootRef: trustRoots });
  const url = reader.text([...path, 'url'], fields.url);
  return isPublic(url, 'rekor.sigstore.dev') || unmapped(reader, [...path, 'url'], 'the public log alone is known');
}

function readKeyless(context: PolicyContext, path: KeyPath, value: unknown, place: SignerPlace): SigstoreNamed {
  const { reader } = context;
  const fields = mappable(reader, path, value, ['url', 'identities', 'insecureIgnoreSCT'], {
    'ca-cert': 'name the root by `trusted-root` in .github/portcullis.yml',
    trustRootRef: trustRoots,
  });
  const url = optionalText(reader, [...path, 'url'], fields.url);
  if (!isPublic(url, 'fulcio.sigstore.dev')) return unmapped(reader, [...path, 'url'], "Sigstore's public instance alone is known");
  const sct = !optionalFlag(reader, [...path, 'insecureIgnoreSCT'], fields.insecureIgnoreSCT, false);
  const identities = reader
    .list([...path, 'identities'], fields.identities, maxEntries)
    .map((entry, i) => readIdentity(context, [...path, 'identities', i], entry));
  return keylessSigner(context, identities, { place, log: true, sct });
}

/** An issuer and a subject, each exactly or by an expression. */
export function readIdentity({ reader }: PolicyContext, path: KeyPath, value: unknown): IdentityRule {
  const fields = reader.fields(path, value, ['issuer', 'issuerRegExp', 'subject', 'subjectRegExp']);
  const one = (exact: string, expression: string): TextRule => {
    return oneOf(reader, path, fields, [exact, expression]) === exact
      ? { equals: reader.text([...path, exact], fields[exact]) }
      : goExpression(reader, [...path, expression], fields[expression]);
  };
  return { issuer: one('issuer', 'issuerRegExp'), subject: one('subject', 'subjectRegExp') };
}

/** Short names of cosign; anything else is a predicate type by itself. */
const predicateTypes: ReadonlyMap<string, string> = new Map([
  ['custom', 'https://cosign.sigstore.dev/attestation/v1'],
  ['slsaprovenance', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance02', 'https://slsa.dev/provenance/v0.2'],
  ['slsaprovenance1', 'https://slsa.dev/provenance/v1'],
  ['spdx', 'https://spdx.dev/Document'],
  ['spdxjson', 'https://spdx.dev/Document'],
  ['cyclonedx', 'https://cyclonedx.org/bom'],
  ['link', 'https://in-toto.io/Link/v1'],
  ['vuln', 'https://cosign.sigstore.dev/attestation/vuln/v1'],
  ['openvex', 'https://openvex.dev/ns'],
]);

function readAttestation({ reader }: PolicyContext, path: KeyPath, value: unknown, authority: SigstoreNamed): Demand {
  const fields = mappable(reader, path, value, ['name', 'predicateType'], {
    policy: 'CUE and Rego are not run, so write the condition as `where` in .github/portcullis.yml',
  });
  reader.text([...path, 'name'], fields.name);
  const given = reader.text([...path, 'predicateType'], fields.predicateType);
  const rule: AttestationRule = {
    predicate: predicateTypes.get(given) ?? exactType(reader, [...path, 'predicateType'], given),
    provenance: new Map(),
    conditions: [],
  };
  return { kind: 'attestation', authority, rule, every: false };
}
