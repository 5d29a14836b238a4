// ClusterPolicy and Policy of Kyverno, their `verifyImages` rules: every entry whose patterns match an image must hold, with every set of
// its attestors, and every attestation. https://kyverno.io/docs/policy-types/cluster-policy/verify-images/, api/kyverno/v1

import type { Fields, KeyPath } from '@portcullis/policy';
import type { PolicyContext } from '../context.js';
import type { Demand, ForeignEntry, SeenImage } from '../types.js';
import { readPlace } from './authorities.js';
import {
  checkCredentials,
  digestDemand,
  exactType,
  mappable,
  noResource,
  onlyOne,
  optionalFlag,
  optionalText,
  resourceName,
  unheededOf,
  unmapped,
} from './fields.js';
import { kyvernoPattern, kyvernoSkips } from './image-names.js';
import { type EntryDefaults, readAttestor } from './kyverno-attestor.js';
import { readConditions } from './kyverno-conditions.js';

const maxEntries = 200;

/** What carries containers; a rule for anything else is about no image in a file. */
const podKinds =
  /^(?:\*|(?:(?:\*|v1|(?:apps|batch)(?:\/(?:\*|v1))?)\/)?(?:Pod|Deployment|StatefulSet|DaemonSet|ReplicaSet|Job|CronJob|ReplicationController))$/;

/** @throws PortcullisError `policy-invalid` for what does not map, with file, line and key. */
export async function readKyvernoPolicy(context: PolicyContext, document: Fields): Promise<readonly ForeignEntry[]> {
  const { reader } = context;
  const name = resourceName(reader, document);
  const top = reader.fields([], document, ['apiVersion', 'kind', 'metadata', 'spec', 'status']);
  const spec = readSpec(context, top.spec);
  const audit = readAction(context, ['spec', 'validationFailureAction'], spec.validationFailureAction, true);
  const unheeded = unheededOf(spec, { failurePolicy: 'Ignore', admission: false });
  const entries: ForeignEntry[] = [];
  for (const [i, value] of reader.list(['spec', 'rules'], spec.rules, maxEntries).entries())
    entries.push(...(await readRule(context, ['spec', 'rules', i], value, { name, audit, unheeded })));
  return entries;
}

/** What the webhook does on its own errors is Kyverno's matter: here an image that could not be looked at is refused. */
function readSpec({ reader }: PolicyContext, value: unknown): Fields {
  const harmless = [
    'failurePolicy',
    'background',
    'admission',
    'schemaValidation',
    'emitWarning',
    'webhookTimeoutSeconds',
    'webhookConfiguration',
  ];
  const spec = mappable(reader, ['spec'], value, ['rules', 'validationFailureAction', 'applyRules', ...harmless], {
    validationFailureActionOverrides: 'namespaces are not known here',
    generateExisting: 'it speaks of other rules',
    generateExistingOnPolicyUpdate: 'it speaks of other rules',
    mutateExistingOnPolicyUpdate: 'it speaks of other rules',
    useServerSideApply: 'it speaks of other rules',
  });
  reader.choice(['spec', 'failurePolicy'], spec.failurePolicy, ['Fail', 'Ignore', ''] as const, '');
  if (reader.choice(['spec', 'applyRules'], spec.applyRules, ['All', 'One'] as const, 'All') === 'One')
    unmapped(reader, ['spec', 'applyRules'], 'which rule is the first depends on a resource, so every rule that matches must hold');
  return spec;
}

/** Whether a failure is only told. */
function readAction({ reader }: PolicyContext, path: KeyPath, value: unknown, fallback: boolean): boolean {
  if (value === undefined || value === null) return fallback;
  return reader.choice(path, value, ['Audit', 'Enforce', 'audit', 'enforce'] as const, 'Audit').toLowerCase() === 'audit';
}

interface Inherited {
  readonly name: string;
  readonly audit: boolean;
  readonly unheeded: readonly string[];
}

async function readRule(
  context: PolicyContext,
  path: KeyPath,
  value: unknown,
  { name, ...inherited }: Inherited,
): Promise<readonly ForeignEntry[]> {
  const { reader } = context;
  const other = 'it is no rule about signatures of images';
  const rule = mappable(reader, path, value, ['name', 'match', 'verifyImages', 'skipBackgroundRequests', 'reportProperties'], {
    exclude: noResource,
    preconditions: noResource,
    celPreconditions: noResource,
    context: 'variables of a cluster are not known here',
    imageExtractors: noResource,
    validate: other,
    mutate: other,
    generate: other,
  });
  const own = `${name}/${reader.text([...path, 'name'], rule.name)}`;
  checkMatch(context, [...path, 'match'], rule.match);
  const entries: ForeignEntry[] = [];
  for (const [i, entry] of reader.list([...path, 'verifyImages'], rule.verifyImages, maxEntries).entries())
    entries.push(await readEntry(context, [...path, 'verifyImages', i], entry, { ...inherited, name: own }));
  return entries;
}

/** Pods of any kind, wherever they run: every image counts as one of theirs. */
function checkMatch({ reader }: PolicyContext, path: KeyPath, value: unknown): void {
  const match = mappable(reader, path, value, ['any', 'all', 'resources'], {
    subjects: 'who deploys is not known here',
    roles: 'who deploys is not known here',
    clusterRoles: 'who deploys is not known here',
  });
  const kind = onlyOne(reader, path, ['any', 'all', 'resources'], (key) => match[key] !== undefined);
  const filters =
    kind === 'resources'
      ? [{ at: [...path, kind], resources: match.resources }]
      : reader.list([...path, kind], match[kind], maxEntries).map((entry, i) => ({
          at: [...path, kind, i, 'resources'],
          resources: mappable(reader, [...path, kind, i], entry, ['resources'], {
            subjects: noResource,
            roles: noResource,
            clusterRoles: noResource,
          }).resources,
        }));
  for (const { at, resources } of filters) {
    const fields = mappable(reader, at, resources, ['kinds', 'operations'], {
      name: noResource,
      names: noResource,
      namespaces: noResource,
      annotations: noResource,
      selector: noResource,
      namespaceSelector: noResource,
    });
    for (const [i, text] of reader.texts([...at, 'kinds'], fields.kinds, maxEntries).entries())
      if (!podKinds.test(text)) unmapped(reader, [...at, 'kinds', i], `${text.slice(0, 60)} is no kind that runs containers`);
  }
}

const entryKeys = [
  'type',
  'imageReferences',
  'skipImageReferences',
  'image',
  'attestors',
  'attestations',
  'annotations',
  'repository',
  'failureAction',
  'mutateDigest',
  'verifyDigest',
  'required',
  'useCache',
  'cosignOCI11',
  'imageRegistryCredentials',
];

async function readEntry(
  context: PolicyContext,
  path: KeyPath,
  value: unknown,
  { name, audit, unheeded }: Inherited,
): Promise<ForeignEntry> {
  const { reader } = context;
  const old = 'it is deprecated there, so write `attestors`';
  const fields = mappable(reader, path, value, entryKeys, {
    key: old,
    roots: old,
    subject: old,
    issuer: old,
    additionalExtensions: old,
    validate: 'conditions across attestations are not run',
  });
  checkCredentials(reader, [...path, 'imageRegistryCredentials'], fields.imageRegistryCredentials);
  // There both together are an attestor of their own, who is anybody.
  if (optionalText(reader, [...path, 'image'], fields.image) !== undefined && fields.annotations !== undefined)
    unmapped(reader, [...path, 'image'], 'beside `annotations` it asks for one more signature there, so write `imageReferences`');
  const defaults = await readDefaults(context, path, fields, name);
  const of: Demand[] = [];
  for (const [i, set] of listIfGiven(context, [...path, 'attestors'], fields.attestors).entries())
    of.push(
      await readSet(context, [...path, 'attestors', i], set, {
        defaults,
        demand: (authority) => ({ kind: 'signature', authority }),
        nested: 5,
      }),
    );
  for (const [i, entry] of listIfGiven(context, [...path, 'attestations'], fields.attestations).entries())
    of.push(await readAttestation(context, [...path, 'attestations', i], entry, defaults));
  if (of.length === 0) reader.fail(path, 'expected `attestors` or `attestations`, got neither', 'Say who must have signed the image.');
  of.push(...digestDemand(reader, path, fields, name));
  optionalFlag(reader, [...path, 'required'], fields.required, true);
  const warns = readAction(context, [...path, 'failureAction'], fields.failureAction, audit);
  return {
    name,
    selects: readPatterns(context, path, fields),
    demand: { kind: 'group', name, count: of.length, of },
    unheeded: [...unheeded, ...unheededOf(fields, { required: false })],
    ...(warns ? { warns: `the policy ${name} only audits (failureAction: Audit)` } : {}),
  };
}

function listIfGiven({ reader }: PolicyContext, path: KeyPath, value: unknown): readonly unknown[] {
  return value === undefined || value === null ? [] : reader.list(path, value, maxEntries);
}

async function readDefaults(context: PolicyContext, path: KeyPath, fields: Fields, name: string): Promise<EntryDefaults> {
  const { reader } = context;
  const type = reader.choice([...path, 'type'], fields.type, ['Cosign', 'SigstoreBundle', 'Notary'] as const, 'Cosign');
  const repository = await readPlace(context, [...path, 'repository'], optionalText(reader, [...path, 'repository'], fields.repository));
  return { name, type, annotations: fields.annotations, annotationsPath: [...path, 'annotations'], repository };
}

function readPatterns({ reader }: PolicyContext, path: KeyPath, fields: Fields): (image: SeenImage) => boolean {
  const single = optionalText(reader, [...path, 'image'], fields.image);
  const listed =
    fields.imageReferences === undefined && single !== undefined
      ? []
      : reader.texts([...path, 'imageReferences'], fields.imageReferences, maxEntries);
  const wanted = [...listed, ...(single === undefined ? [] : [single])];
  const skipped =
    fields.skipImageReferences === undefined ? [] : reader.texts([...path, 'skipImageReferences'], fields.skipImageReferences, maxEntries);
  for (const [key, texts] of [
    ['imageReferences', wanted],
    ['skipImageReferences', skipped],
  ] as const)
    for (const [i, text] of texts.entries())
      if (text.includes('{{')) unmapped(reader, [...path, key, i], 'variables of a cluster are not known here');
  const [selects, skips] = [wanted.map(kyvernoPattern), skipped.map(kyvernoSkips)];
  return (image) => selects.some((matches) => matches(image)) && !skips.some((matches) => matches(image));
}

interface SetReading {
  readonly defaults: EntryDefaults;
  readonly demand: (authority: Extract<Demand, { kind: 'signature' }>['authority']) => Demand;
  /** How deep sets may nest. */
  readonly nested: number;
}

/** So many of its entries; all when it gives no count. Several keys in one entry are as many entries. */
async function readSet(context: PolicyContext, path: KeyPath, value: unknown, reading: SetReading): Promise<Demand> {
  const { reader } = context;
  const fields = reader.fields(path, value, ['count', 'entries']);
  const listed = reader.list([...path, 'entries'], fields.entries, maxEntries);
  const of: Demand[] = [];
  for (const [i, entry] of listed.entries()) {
    const own = [...path, 'entries', i];
    const inner = await readAttestor(context, own, entry, reading.defaults);
    if ('signers' in inner) of.push(...inner.signers.map(reading.demand));
    else if (reading.nested === 0) return unmapped(reader, [...own, 'attestor'], 'attestors may not nest here');
    else of.push(await readSet(context, [...own, 'attestor'], inner.nested, { ...reading, nested: reading.nested - 1 }));
  }
  const { count } = fields;
  if (count === undefined || count === null) return { kind: 'group', name: reading.defaults.name, count: of.length, of };
  if (typeof count !== 'number' || !Number.isInteger(count) || count < 1 || count > listed.length)
    return reader.fail([...path, 'count'], `expected a whole number from 1 to the ${listed.length} entries`);
  return { kind: 'group', name: reading.defaults.name, count, of };
}

async function readAttestation(context: PolicyContext, path: KeyPath, value: unknown, defaults: EntryDefaults): Promise<Demand> {
  const { reader } = context;
  if (defaults.type === 'Notary') return unmapped(reader, path, 'artifacts that notation signed are no attestations here');
  const fields = reader.fields(path, value, ['name', 'type', 'predicateType', 'attestors', 'conditions']);
  optionalText(reader, [...path, 'name'], fields.name);
  const kind = optionalText(reader, [...path, 'type'], fields.type) === undefined ? 'predicateType' : 'type';
  const predicate = exactType(reader, [...path, kind], reader.text([...path, kind], fields[kind]));
  if (fields.attestors === undefined)
    return reader.fail([...path, 'attestors'], 'expected who attests, got nobody, which is whoever has an identity', 'Name the attestors.');
  const conditions = readConditions(context, [...path, 'conditions'], fields.conditions);
  const own: EntryDefaults = { ...defaults, statements: true };
  const rule = { predicate, provenance: new Map(), conditions };
  const of: Demand[] = [];
  // Nested sets are not looked into there for attestations, which leaves nobody to sign them.
  for (const [i, set] of reader.list([...path, 'attestors'], fields.attestors, maxEntries).entries())
    of.push(
      await readSet(context, [...path, 'attestors', i], set, {
        defaults: own,
        demand: (authority) => ({ kind: 'attestation', authority, rule, every: true }),
        nested: 0,
      }),
    );
  return { kind: 'group', name: defaults.name, count: of.length, of };
}
