import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { PortcullisError } from '@portcullis/core';
import { parseNameGlob } from '@portcullis/images';
import { type Descriptor, type MemoryRegistry, mediaTypes, memoryRegistry, type RegistryClient } from '@portcullis/oci';
import { inParallel, parseAttestationRule, readPublicKey, type SignatureAttempt, type TextRule } from '@portcullis/signatures';
import { mockInstance, statementAbout } from '../../../../../test/harness/mock-sigstore.js';
import type { ImageException, ImagePolicy, NamedAuthority, OwnRule, Requirement } from '../policy/types.js';
import { imageAge } from './age.js';
import { verifyImage } from './image.js';
import { lackOf, type Tried } from './requirement.js';

const now = new Date('2026-02-03T00:00:00Z');
const name = 'registry.example/app';

interface Signer {
  readonly authority: NamedAuthority;
  readonly privateKey: KeyObject;
}

function signer(label: string): Signer {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const key = readPublicKey(publicKey.export({ type: 'spki', format: 'pem' }).toString());
  return { authority: { name: label, kind: 'sigstore', authority: { kind: 'key', key } }, privateKey };
}

const [alice, bob] = [signer('alice'), signer('bob')];

function pushImage(registry: MemoryRegistry, content: string, created = '2026-02-01T00:00:00Z'): Descriptor {
  const config = registry.putBlob(Buffer.from(JSON.stringify({ content, created })), 'application/vnd.oci.image.config.v1+json');
  return registry.putManifest({ schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [] }, mediaTypes.ociManifest, 'v1');
}

/** Signs in cosign's older format, once by each signer. */
function signImage(
  registry: MemoryRegistry,
  image: Descriptor,
  signers: readonly Signer[],
  about = image.digest,
  optional: Readonly<Record<string, unknown>> | null = null,
): void {
  const layers = signers.map(({ privateKey }) => {
    const payload = Buffer.from(
      JSON.stringify({
        critical: {
          identity: { 'docker-reference': name },
          image: { 'docker-manifest-digest': about },
          type: 'cosign container image signature',
        },
        optional,
      }),
    );
    const signature = sign('sha256', payload, privateKey).toString('base64');
    return {
      ...registry.putBlob(payload, 'application/vnd.dev.cosign.simplesigning.v1+json'),
      annotations: { 'dev.cosignproject.cosign/signature': signature },
    };
  });
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
  const manifest = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers };
  registry.putManifest(manifest, mediaTypes.ociManifest, `${image.digest.replace(':', '-')}.sig`);
}

function policy(overrides: Partial<OwnRule> = {}): ImagePolicy {
  const requirement: Requirement = { kind: 'any-of', authorities: [alice.authority] };
  const rule: OwnRule = { image: '**', glob: parseNameGlob('**'), requirement, attestations: [], exceptions: [], ...overrides };
  return { file: 'p.yml', digest: '', rules: [rule] };
}

const verify = (client: RegistryClient, rules = policy()) => verifyImage(`${name}:v1`, { client, policy: rules, now });

test('an image signed by whom its rule names is verified by its digest', async () => {
  const registry = memoryRegistry();
  const image = pushImage(registry, 'a');
  signImage(registry, image, [alice]);
  expect(await verify(registry)).toMatchObject({ status: 'verified', digest: image.digest, name: `${name}:v1`, problems: [] });
});

test('where bundles settle it, the tags of the older format are not asked for; else they are', async () => {
  const registry = memoryRegistry();
  const image = pushImage(registry, 'a');
  const asked: string[] = [];
  const client: RegistryClient = {
    ...registry,
    manifest(repository, reference) {
      asked.push(reference.replace(/^sha256-[0-9a-f]{64}/, ''));
      return registry.manifest(repository, reference);
    },
  };
  const older = (): string[] => asked.splice(0).filter((question) => question.startsWith('.'));
  signImage(registry, image, [bob]);
  expect([(await verify(client)).status, older()]).toEqual(['refused', ['.sig', '.att']]);
  const statement = statementAbout({ sha256: image.digest.slice(7) }, 'https://sigstore.dev/cosign/sign/v1');
  const bundle = await (await mockInstance()).sign({
    statement,
    key: { privateKey: alice.privateKey, publicKey: createPublicKey(alice.privateKey) },
    log: 'none',
  });
  const type = 'application/vnd.dev.sigstore.bundle.v0.3+json';
  const layer = registry.putBlob(Buffer.from(JSON.stringify(bundle)), type);
  const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.empty.v1+json');
  const shape = { schemaVersion: 2, mediaType: mediaTypes.ociManifest, artifactType: type, config, layers: [layer], subject: image };
  registry.putManifest(shape, mediaTypes.ociManifest);
  expect([(await verify(client)).status, older()]).toEqual(['verified', []]);
  const both: Requirement = { kind: 'threshold', count: 2, authorities: [alice.authority, bob.authority] };
  expect([(await verify(client, policy({ requirement: both }))).status, older()]).toEqual(['verified', ['.sig', '.att']]);
  expect([(await verify(client, policy({ maxAge: 1e12 }))).status, older()]).toEqual(['verified', ['.sig', '.att']]);
});

test('the tag is read once: a tag that moves after the check changes nothing', async () => {
  const registry = memoryRegistry();
  const good = pushImage(registry, 'good');
  signImage(registry, good, [alice]);
  const asked: string[] = [];
  const moving: RegistryClient = {
    ...registry,
    async resolve(reference) {
      asked.push('resolve');
      const found = await registry.resolve(reference);
      pushImage(registry, 'evil');
      return found;
    },
    manifest(repository, reference) {
      asked.push(reference);
      return registry.manifest(repository, reference);
    },
  };
  expect(await verify(moving)).toMatchObject({ status: 'verified', digest: good.digest });
  expect(asked.filter((question) => question === 'resolve')).toHaveLength(1);
  expect(asked).not.toContain('v1');
});

test.each<[string, (registry: MemoryRegistry) => void, string]>([
  ['without signature', (registry) => void pushImage(registry, 'a'), 'unsigned'],
  ['signed by another', (registry) => signImage(registry, pushImage(registry, 'a'), [bob]), 'invalid'],
  [
    'whose signature is of another image',
    (registry) => signImage(registry, pushImage(registry, 'a'), [alice], `sha256:${'0'.repeat(64)}`),
    'invalid',
  ],
  ['that is not there', () => undefined, 'unavailable'],
])('an image %s is refused', async (_, prepare, kind) => {
  const registry = memoryRegistry();
  prepare(registry);
  expect(await verify(registry)).toMatchObject({ status: 'refused', problems: [{ kind }] });
});

test('a registry that cannot tell the signatures is no unsigned image', async () => {
  const registry = memoryRegistry();
  pushImage(registry, 'a');
  const failing: RegistryClient = {
    ...registry,
    referrers: async () => {
      throw new PortcullisError({ code: 'referrers-too-many', message: 'expected fewer', remedy: 'Remove some.' });
    },
  };
  expect(await verify(failing)).toMatchObject({ status: 'refused', problems: [{ kind: 'unavailable', code: 'referrers-too-many' }] });
});

test('the first rule that matches counts', async () => {
  const registry = memoryRegistry();
  signImage(registry, pushImage(registry, 'a'), [alice]);
  const [any] = policy().rules;
  const strict: OwnRule = {
    ...(any as OwnRule),
    glob: parseNameGlob('registry.example/*'),
    requirement: { kind: 'any-of', authorities: [bob.authority] },
  };
  expect((await verify(registry, { ...policy(), rules: [strict, any as OwnRule] })).status).toBe('refused');
  expect((await verify(registry, { ...policy(), rules: [any as OwnRule, strict] })).status).toBe('verified');
});

test.each<[string, number, string, string]>([
  ['2026-02-01T00:00:00Z', 3, 'verified', '"problems":[]'],
  ['2026-02-01T00:00:00Z', 1, 'refused', 'image-too-old'],
  ['2013-06-01T00:00:00Z', 30, 'refused', 'image-too-old'],
  ['1970-01-01T00:00:00Z', 30, 'refused', 'age-unknown'],
  ['0001-01-01T00:00:00Z', 30, 'refused', 'age-unknown'],
  ['no time', 30, 'refused', 'age-unknown'],
])('an image built at %s is, within %d days, %s', async (created, days, status, code) => {
  const registry = memoryRegistry();
  signImage(registry, pushImage(registry, 'a', created), [alice]);
  const verdict = await verify(registry, policy({ maxAge: days * 86_400_000 }));
  expect(verdict.status).toBe(status);
  expect(JSON.stringify(verdict)).toContain(code);
});

test.each<[string, object, string]>([
  ['in force', { expires: '2026-02-03' }, 'excepted'],
  ['that ended yesterday', { expires: '2026-02-02' }, 'refused'],
  ['for another image', { expires: '2026-03-01', image: parseNameGlob('registry.example/other') }, 'refused'],
  ['for another digest', { expires: '2026-03-01', digest: `sha256:${'0'.repeat(64)}` }, 'refused'],
])('an exception %s', async (_, fields, status) => {
  const registry = memoryRegistry();
  pushImage(registry, 'a');
  const exception: ImageException = { covers: ['unsigned'], reason: 'r', owner: 'o', expires: '', ...fields };
  expect((await verify(registry, policy({ exceptions: [exception] }))).status).toBe(status);
});

describe('an exception covers', () => {
  const exception = (covers: ImageException['covers'], expires = '2026-03-01'): ImageException => ({
    covers,
    reason: 'r',
    owner: 'o',
    expires,
  });
  const signedBy = (signers: readonly Signer[], about?: string) => {
    const registry = memoryRegistry();
    const image = pushImage(registry, 'a', '2020-01-01T00:00:00Z');
    if (signers.length > 0) signImage(registry, image, signers, about ?? image.digest);
    return registry;
  };
  const all = ['unsigned', 'attestation', 'age'] as const;
  const both: Requirement = { kind: 'all-of', authorities: [alice.authority, bob.authority] };
  const attestations: OwnRule['attestations'] = [
    { rule: { predicate: 'sbom', provenance: new Map(), conditions: [] }, requirement: { kind: 'any-of', authorities: [alice.authority] } },
  ];
  test.each<[string, MemoryRegistry, Partial<OwnRule>, string]>([
    ['a missing signature', signedBy([]), { exceptions: [exception(['unsigned'])] }, 'excepted'],
    ['no missing signature where it speaks of age', signedBy([]), { exceptions: [exception(['age'])] }, 'refused'],
    ['no signature of somebody else', signedBy([bob]), { exceptions: [exception(all)] }, 'refused'],
    ['no signature of another image', signedBy([alice], `sha256:${'0'.repeat(64)}`), { exceptions: [exception(all)] }, 'refused'],
    ['the second signature that is missing', signedBy([alice]), { requirement: both, exceptions: [exception(['unsigned'])] }, 'excepted'],
    ['no image that is not there', memoryRegistry(), { exceptions: [exception(all)] }, 'refused'],
    ['age', signedBy([alice]), { maxAge: 1000, exceptions: [exception(['age'])] }, 'excepted'],
    ['age only where it says so', signedBy([alice]), { maxAge: 1000, exceptions: [exception(['unsigned', 'attestation'])] }, 'refused'],
    ['a missing attestation', signedBy([alice]), { attestations, exceptions: [exception(['attestation'])] }, 'excepted'],
    ['no part of what is missing', signedBy([]), { attestations, exceptions: [exception(['attestation'])] }, 'refused'],
    ['each a part', signedBy([]), { attestations, exceptions: [exception(['attestation']), exception(['unsigned'])] }, 'excepted'],
    ['nothing after its day', signedBy([]), { exceptions: [exception(all, '2026-01-01')] }, 'refused'],
  ])('%s', async (_, registry, overrides, status) => {
    const verdict = await verify(registry, policy(overrides));
    expect(verdict.status).toBe(status);
    if (status === 'excepted') expect(verdict.problems.every(({ leave }) => leave?.until === '2026-03-01')).toBe(true);
  });
});

describe('the age of an image', () => {
  const day = 86_400_000;
  const attempt = (kind: SignatureAttempt['kind'], days: number, predicateType?: string): SignatureAttempt => ({
    kind,
    digest: 'd',
    verified: true,
    identity: 'x',
    signedAt: new Date(now.getTime() - days * day),
    ...(predicateType === undefined ? {} : { predicateType }),
  });
  test.each<[string, readonly SignatureAttempt[], number | undefined]>([
    ['is that of its newest signature', [attempt('cosign-bundle', 9), attempt('cosign-bundle', 5)], 5],
    [
      'is not that of a scan attested today',
      [attempt('cosign-bundle', 9), attempt('attestation', 0, 'https://cosign.sigstore.dev/attestation/vuln/v1')],
      9,
    ],
    ['is not that of a scan alone', [attempt('attestation', 0, 'https://cosign.sigstore.dev/attestation/vuln/v1')], 2],
    ['is that of its provenance without a signature', [attempt('attestation', 7, 'https://slsa.dev/provenance/v1')], 7],
    ['is not that of what a level let pass', [{ ...attempt('notation-jws', 0), letThrough: 'x' }], 2],
  ])('%s', async (_, attempts, days) => {
    const registry = memoryRegistry();
    const subject = pushImage(registry, 'a', new Date(now.getTime() - 2 * day).toISOString());
    const { age } = await imageAge(registry, { registry: 'registry.example', repository: 'app' }, subject, attempts, now);
    expect(age).toBe(days === undefined ? undefined : days * day);
  });

  test.each([
    [4, 'verified'],
    [6, 'refused'],
  ])('%d minutes in the future is %s', async (minutes, status) => {
    const registry = memoryRegistry();
    signImage(registry, pushImage(registry, 'a', new Date(now.getTime() + minutes * 60_000).toISOString()), [alice]);
    const exceptions: readonly ImageException[] = [
      { covers: ['unsigned', 'attestation', 'age'], reason: 'r', owner: 'o', expires: '2999-01-01' },
    ];
    const verdict = await verify(registry, policy({ maxAge: day, exceptions }));
    expect([verdict.status, verdict.problems.map(({ code }) => code)]).toEqual([status, status === 'refused' ? ['time-in-future'] : []]);
  });
});

describe('a requirement', () => {
  const attempt = (identity: string | undefined, verified = true, issuer?: string): SignatureAttempt => ({
    kind: 'cosign-bundle',
    digest: 'd',
    verified,
    ...(identity === undefined ? {} : { identity }),
    ...(issuer === undefined ? {} : { issuer }),
    ...(verified ? {} : { code: 'signature-invalid', reason: 'expected x, got y' }),
  });
  const [a, b] = [alice.authority, bob.authority];
  const tried = (byAlice: readonly SignatureAttempt[], byBob: readonly SignatureAttempt[]): readonly Tried[] => [
    { authority: a, attempts: byAlice },
    { authority: b, attempts: byBob },
  ];
  const lack = (requirement: Requirement, ...found: Parameters<typeof tried>) => lackOf(requirement, tried(...found), () => true)?.code;
  const [anyOf, allOf] = [
    { kind: 'any-of', authorities: [a, b] },
    { kind: 'all-of', authorities: [a, b] },
  ] as const;
  const two: Requirement = { kind: 'threshold', count: 2, authorities: [a, b] };

  test.each<[string, string | undefined, string | undefined]>([
    ['any of two holds by one', lack(anyOf, [attempt('x')], []), undefined],
    ['any of two lacks both', lack(anyOf, [], []), 'unsigned'],
    ['any of two names what was wrong', lack(anyOf, [attempt('x', false)], []), 'signature-invalid'],
    ['all of two lacks one', lack(allOf, [attempt('x')], []), 'unsigned'],
    ['all of two holds by both', lack(allOf, [attempt('x')], [attempt('y')]), undefined],
    ['two signers are not one key twice', lack(two, [attempt('x'), attempt('x')], [attempt('x')]), 'threshold-unmet'],
    ['two signers may speak for one authority', lack(two, [attempt('x'), attempt('y')], []), undefined],
    ['two signers of one name under two issuers are two', lack(two, [attempt('x', true, 'i'), attempt('x', true, 'j')], []), undefined],
    [
      'two names of one key are one signer',
      lack(two, [{ ...attempt('x'), keyId: 'k' }], [{ ...attempt('y'), keyId: 'k' }]),
      'threshold-unmet',
    ],
    [
      'names and keys in a chain are one signer',
      lack(
        two,
        [
          { ...attempt('x'), keyId: 'k' },
          { ...attempt('y'), keyId: 'l' },
        ],
        [{ ...attempt('y'), keyId: 'k' }],
      ),
      'threshold-unmet',
    ],
    ['what a level let pass is no signer', lack(two, [attempt('x'), { ...attempt('y'), letThrough: 'skip' }], []), 'threshold-unmet'],
    ['what a level let pass satisfies nobody', lack(anyOf, [{ ...attempt('x'), letThrough: 'skip' }], []), 'notation-noted'],
    ['nobody is no signer', lack(two, [attempt(undefined), attempt(undefined)], [attempt('x')]), 'threshold-unmet'],
    ['what does not hold is no signer', lack(two, [attempt('x'), attempt('y', false)], []), 'threshold-unmet'],
  ])('%s', (_, found, expected) => {
    expect(found).toBe(expected);
  });

  test('of one authority is not met by another’s', () => {
    expect(lackOf({ kind: 'any-of', authorities: [a] }, tried([], [attempt('x')]), () => true)?.code).toBe('unsigned');
  });
});

test('work in parallel keeps its order and its bound', async () => {
  let running = 0;
  let most = 0;
  const results = await inParallel([5, 1, 4, 2, 3], 2, async (item) => {
    most = Math.max(most, ++running);
    await new Promise((wake) => setTimeout(wake, item));
    running--;
    return item * 2;
  });
  expect([results, most]).toEqual([[10, 2, 8, 4, 6], 2]);
});

describe('what the signature must state', () => {
  const stating = (...annotations: readonly (readonly [string, TextRule])[]): ImagePolicy =>
    policy({ requirement: { kind: 'any-of', authorities: [{ ...alice.authority, annotations: new Map(annotations) } as NamedAuthority] } });
  const env = ['env', { equals: 'prod' }] as const;
  test.each<[string, Readonly<Record<string, unknown>> | null, ImagePolicy, string]>([
    ['is stated', { env: 'prod', more: 'x' }, stating(env), 'verified'],
    ['fits an expression', { env: 'prod-2' }, stating(['env', { matches: 'prod(-\\d)?' }]), 'verified'],
    ['is another', { env: 'test' }, stating(env), 'refused'],
    ['is none', null, stating(env), 'refused'],
    ['is no text', { env: ['prod'] }, stating(env), 'refused'],
    ['is stated in part', { env: 'prod' }, stating(env, ['team', { equals: 'a' }]), 'refused'],
    ['is inherited from no prototype', {}, stating(['constructor', { matches: '.*' }]), 'refused'],
  ])('%s', async (_, optional, rules, status) => {
    const registry = memoryRegistry();
    const image = pushImage(registry, 'a');
    signImage(registry, image, [alice], image.digest, optional);
    const verdict = await verify(registry, rules);
    expect([verdict.status, verdict.problems.map(({ kind }) => kind)]).toEqual([status, status === 'verified' ? [] : ['invalid']]);
  });
});

test('signatures that lie in another repository are looked for there, and nowhere else', async () => {
  const registry = memoryRegistry();
  const image = pushImage(registry, 'a');
  signImage(registry, image, [alice]);
  const asked = new Set<string>();
  const watched: RegistryClient = {
    ...registry,
    manifest: (repository, reference) => {
      if (reference.endsWith('.sig')) asked.add(repository.repository);
      return registry.manifest(repository, reference);
    },
  };
  const elsewhere = { ...alice.authority, repository: { registry: 'registry.example', repository: 'signatures' } } as NamedAuthority;
  await verify(watched, policy({ requirement: { kind: 'any-of', authorities: [elsewhere] } }));
  expect([...asked]).toEqual(['signatures']);
});

describe('a rule that only reports', () => {
  const reportOnly = (expires: string) => ({ reportOnly: { expires, owner: 'o', reason: 'r' } });
  const signedBy = (signers: readonly Signer[]): MemoryRegistry => {
    const registry = memoryRegistry();
    signImage(registry, pushImage(registry, 'a'), signers);
    return registry;
  };
  test.each<[string, MemoryRegistry, string, string]>([
    ['lets pass what is unsigned', signedBy([]), '2026-02-03', 'excepted'],
    ['lets pass what somebody else signed', signedBy([bob]), '2026-02-03', 'excepted'],
    ['verifies what is signed', signedBy([alice]), '2026-02-03', 'verified'],
    ['refuses from the day after on', signedBy([bob]), '2026-02-02', 'refused'],
    ['refuses what could not be looked at', memoryRegistry(), '2026-02-03', 'refused'],
  ])('%s', async (_, registry, expires, status) => {
    const verdict = await verify(registry, policy(reportOnly(expires)));
    expect([verdict.status, verdict.expired?.expires]).toEqual([status, expires < '2026-02-03' ? expires : undefined]);
    if (status === 'excepted') expect(verdict.problems[0]?.leave).toEqual({ reason: 'r', owner: 'o', until: expires });
  });
});

describe('attestations that an index carries', () => {
  const provenance = (builder: string) => ({ builder: { id: builder }, buildType: 'https://mobyproject.org/buildkit@v1', invocation: {} });
  const rule = parseAttestationRule({ predicate: 'slsa-provenance', provenance: { 'builder-id': 'https://b' } }, {});
  const attestations = (by: Signer) => [{ rule, requirement: { kind: 'any-of', authorities: [by.authority] } as Requirement }];

  /** An index of one image a builder, each with its statement; `undefined` makes none. */
  function pushIndex(registry: MemoryRegistry, builders: readonly (string | undefined)[], about?: string): Descriptor {
    const manifests = builders.flatMap((builder, at) => {
      const image = pushImage(registry, `image ${at}`);
      if (builder === undefined) return [image];
      const statement = {
        _type: 'https://in-toto.io/Statement/v0.1',
        subject: [{ name: 'pkg:docker/app@v1', digest: { sha256: (about ?? image.digest).slice(7) } }],
        predicateType: 'https://slsa.dev/provenance/v0.2',
        predicate: provenance(builder),
      };
      const layer = registry.putBlob(Buffer.from(JSON.stringify(statement)), 'application/vnd.in-toto+json');
      const config = registry.putBlob(Buffer.from('{}'), 'application/vnd.oci.image.config.v1+json');
      const attested = registry.putManifest(
        { schemaVersion: 2, mediaType: mediaTypes.ociManifest, config, layers: [layer] },
        mediaTypes.ociManifest,
      );
      const annotations = { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': image.digest };
      return [image, { ...attested, annotations }];
    });
    return registry.putManifest({ schemaVersion: 2, mediaType: mediaTypes.ociIndex, manifests }, mediaTypes.ociIndex, 'v1');
  }

  test.each<[string, readonly (string | undefined)[], readonly Signer[], Signer, string, string | undefined]>([
    ['count where the index is signed', ['https://b', 'https://b'], [alice], alice, 'verified', undefined],
    ['count for nobody who did not sign the index', ['https://b'], [alice], bob, 'refused', undefined],
    ['are none where nobody signed the index', ['https://b'], [], alice, 'refused', undefined],
    ['have to be there for each of its images', ['https://b', undefined], [alice], alice, 'refused', undefined],
    ['have to say what is asked for', ['https://b', 'https://evil'], [alice], alice, 'refused', undefined],
    ['have to be about the image', ['https://b'], [alice], alice, 'refused', `sha256:${'0'.repeat(64)}`],
  ])('%s', async (_, builders, signers, by, status, about) => {
    const registry = memoryRegistry();
    const index = pushIndex(registry, builders, about);
    if (signers.length > 0) signImage(registry, index, signers);
    const verdict = await verify(registry, policy({ attestations: attestations(by) }));
    expect(verdict.status).toBe(status);
    if (status === 'refused' && signers.length > 0) expect(verdict.problems.map(({ kind }) => kind)).toEqual(['attestation']);
  });

  test('are read where an image is no index as none', async () => {
    const registry = memoryRegistry();
    signImage(registry, pushImage(registry, 'a'), [alice]);
    const verdict = await verify(registry, policy({ attestations: attestations(alice) }));
    expect([verdict.status, verdict.problems[0]?.kind]).toEqual(['refused', 'attestation']);
  });
});
