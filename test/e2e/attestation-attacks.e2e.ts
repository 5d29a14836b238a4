// What somebody tries who wants a file to pass that was not attested as it must be: a file a try, a run of the bundle for each set of demands,
// and beside the tries what does hold.

import { createHash } from 'node:crypto';
import { type MockServer, mockServer } from '../harness/mock-server.js';
import {
  type BundleJson,
  type MockInstance,
  mockInstance,
  mockIssuer,
  mockSubject,
  mockTime,
  newKey,
  type SignOptions,
  statementAbout,
} from '../harness/mock-sigstore.js';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

const source = 'https://github.com/octo/app';
const workflow = `${source}/.github/workflows/release.yml`;
const provenanceType = 'https://slsa.dev/provenance/v1';
const summaryType = 'https://slsa.dev/verification_summary/v1';
const key = newKey();
let instance: MockInstance;
let other: MockInstance;
let late: MockInstance;

const fulcio = (number: number, value: string, legacy = false) => ({ oid: `1.3.6.1.4.1.57264.1.${number}`, value, legacy });
/** What a certificate says of a build, by its parts. */
const facts = ({ runner = 'github-hosted', from = source, ref = 'refs/heads/main' } = {}) => [
  fulcio(11, runner),
  fulcio(12, from),
  fulcio(14, ref),
];
const built = ({ builder = mockSubject, repository = source, ref = 'refs/heads/main', path = '.github/workflows/release.yml' } = {}) => ({
  buildDefinition: { externalParameters: { workflow: { repository, ref, path } } },
  runDetails: { builder: { id: builder } },
});

/** One file and its bundle: the digest, to sign it, and how. */
type Make = (sha256: string) => Promise<BundleJson | string> | BundleJson | string;
type Try = readonly [name: string, make: Make];

const stating =
  (predicate: object = {}, type = provenanceType, options: SignOptions = {}): Make =>
  (sha256) =>
    instance.sign({ statement: statementAbout({ sha256 }, type, predicate), extensions: facts(), ...options });
const certified = (options: SignOptions): Make => stating({}, provenanceType, options);
const from = (name: string) => certified({ extensions: facts({ from: name }) });
const at = (ref: string) => certified({ extensions: facts({ ref }) });
const by = (subject: string, from = source) => certified({ subject, extensions: facts({ from }) });
const byKey = (predicate: object, type = provenanceType) => stating(predicate, type, { key, log: 'none' });
const changed =
  (make: Make, change: (bundle: BundleJson) => void): Make =>
  async (sha256) => {
    const bundle = (await make(sha256)) as BundleJson;
    change(bundle);
    return bundle;
  };
const entryOf = (bundle: BundleJson): BundleJson => bundle.verificationMaterial.tlogEntries[0];
const good = certified({});
/** Two bundles of the same file, of which one lends the other a part. */
const lending =
  (lend: (mine: BundleJson, theirs: BundleJson) => void, theirs: SignOptions = {}): Make =>
  async (sha256) => {
    const [mine, lent] = [await good(sha256), await certified(theirs)(sha256)];
    lend(mine as BundleJson, lent as BundleJson);
    return mine;
  };
const lines = async (...bundles: readonly (BundleJson | Promise<BundleJson>)[]): Promise<string> =>
  (await Promise.all(bundles)).map((bundle) => (typeof bundle === 'string' ? bundle : JSON.stringify(bundle))).join('\n');
const strangers = (sha256: string) => certified({ subject: 'https://github.com/evil/x/.github/workflows/a.yml@refs/heads/main' })(sha256);

interface Family {
  readonly demands: Readonly<Record<string, string>>;
  /** Whose root is trusted. */
  readonly root?: () => MockInstance;
  readonly holds: readonly Try[];
  readonly attacks: readonly Try[];
}

const families: Readonly<Record<string, Family>> = {
  source: {
    demands: { 'source-uri': source },
    holds: [
      ['source', good],
      ['source-of-another-workflow', by(`${source}/.github/workflows/nightly.yml@refs/tags/v2`)],
      ['source-of-an-older-certificate', certified({ extensions: [fulcio(1, mockIssuer, true), fulcio(12, source)] })],
      ['source-in-a-git-url', stating(built({ repository: `git+${source}.git` }))],
      ['source-beside-a-stranger', (sha256) => lines(strangers(sha256), '{}', good(sha256))],
      ['source-with-carriage-returns', async (sha256) => `${await lines(strangers(sha256), good(sha256))}\n`.replaceAll('\n', '\r\n')],
      ['source-laid-out', async (sha256) => JSON.stringify(await good(sha256), null, 2)],
      ['source-with-a-stamp', certified({ timestamp: true })],
    ],
    attacks: [
      ['fork', from(`${source}-fork`)],
      ['owner-in-capitals', from(source.replace('octo', 'Octo'))],
      ['subject-in-capitals', by(mockSubject.replace('octo', 'Octo'))],
      ['source-with-a-slash', from(`${source}/`)],
      ['source-with-git', from(`${source}.git`)],
      ['source-as-git', from(`git+${source}`)],
      ['source-percent-encoded', from(source.replace('octo/app', 'octo%2Fapp'))],
      ['source-with-dots', from(source.replace('octo/app', 'evil/../octo/app'))],
      ['source-as-a-user', from(source.replace('github.com', 'github.com@evil.test'))],
      ['source-with-a-port', from(source.replace('github.com', 'github.com:443'))],
      ['source-in-the-clear', from(source.replace('https', 'http'))],
      ['source-with-a-dot-behind-the-host', from(source.replace('github.com', 'github.com.'))],
      ['source-with-a-line-break', from(`${source}\n`)],
      ['source-with-a-nul', from(`${source}\0evil`)],
      ['source-with-a-query', from(`${source}?a`)],
      ['source-without-a-host', from('octo/app')],
      ['no-source', certified({ extensions: [] })],
      ['older-source-beside-the-newer-issuer', certified({ extensions: [fulcio(5, 'octo/app', true)] })],
      ['workflow-of-another', by(mockSubject.replace('octo/app', 'evil/x'))],
      ['repository-below', by(mockSubject.replace('octo/app', 'octo/app2'))],
      ['subject-of-the-repository-alone', by(source)],
      ['subject-behind-a-query', by(`https://evil.test/?${mockSubject}`)],
      ['issuer-with-a-slash', certified({ issuer: `${mockIssuer}/` })],
      ['issuer-of-an-enterprise', certified({ issuer: `${mockIssuer}/octo` })],
      ['issuer-in-the-clear', certified({ issuer: mockIssuer.replace('https', 'http') })],
      ['issuer-of-another-host', certified({ issuer: 'https://gitlab.com' })],
      ['provenance-of-another-source', stating(built({ repository: 'https://github.com/evil/x' }))],
      ['provenance-of-another-ref', stating(built({ ref: 'refs/heads/topic' }))],
      ['another-instance', (sha256) => other.sign({ statement: statementAbout({ sha256 }), extensions: facts() })],
      [
        'about-another',
        (sha256) => instance.sign({ statement: statementAbout({ sha256: sha256.replace(/./g, '1') }), extensions: facts() }),
      ],
      ['about-it-under-another-hash', (sha256) => instance.sign({ statement: statementAbout({ sha512: sha256 }), extensions: facts() })],
      ['key-in-place-of-a-certificate', byKey(built())],
      ['no-log', certified({ log: 'none' })],
      ['stamp-without-log', certified({ log: 'none', timestamp: true })],
      [
        'entry-of-another-statement',
        async (sha256) => {
          const mine = (await good(sha256)) as BundleJson;
          const theirs = await instance.sign({ statement: statementAbout({ sha256: '1'.repeat(64) }), extensions: facts() });
          mine.verificationMaterial.tlogEntries = theirs.verificationMaterial.tlogEntries;
          return mine;
        },
      ],
      [
        'entry-of-another-signature',
        lending((mine, theirs) => {
          mine.verificationMaterial.tlogEntries = theirs.verificationMaterial.tlogEntries;
        }),
      ],
      [
        'certificate-of-another',
        lending((mine, theirs) => {
          mine.verificationMaterial.certificate = theirs.verificationMaterial.certificate;
        }),
      ],
      [
        'proof-of-another',
        lending((mine, theirs) => {
          entryOf(mine).inclusionProof = entryOf(theirs).inclusionProof;
        }),
      ],
      [
        'promise-of-another',
        lending((mine, theirs) => {
          entryOf(mine).inclusionPromise = entryOf(theirs).inclusionPromise;
        }),
      ],
      [
        'time-in-the-log-changed',
        changed(good, (bundle) => {
          entryOf(bundle).integratedTime = '1700000000';
        }),
      ],
      [
        'place-in-the-log-changed',
        changed(good, (bundle) => {
          entryOf(bundle).logIndex = '7';
        }),
      ],
      [
        'checkpoint-of-another-origin',
        changed(good, (bundle) => {
          const { checkpoint } = entryOf(bundle).inclusionProof;
          checkpoint.envelope = checkpoint.envelope.replaceAll('rekor.example.test', 'rekor.evil.test');
        }),
      ],
      [
        'kind-of-entry-changed',
        changed(good, (bundle) => {
          entryOf(bundle).kindVersion.kind = 'hashedrekord';
        }),
      ],
      [
        'body-of-entry-changed',
        changed(good, (bundle) => {
          entryOf(bundle).canonicalizedBody = Buffer.from('{}').toString('base64');
        }),
      ],
      [
        'stamp-of-something-else',
        async (sha256) => {
          const bundle = (await certified({ timestamp: true })(sha256)) as BundleJson;
          bundle.verificationMaterial.timestampVerificationData.rfc3161Timestamps = [
            { signedTimestamp: await instance.stamp(Buffer.from('x')) },
          ];
          return bundle;
        },
      ],
      [
        'payload-changed',
        changed(certified({ payloadType: 'text/plain' }), ({ dsseEnvelope }) => {
          dsseEnvelope.payloadType = 'application/vnd.in-toto+json';
        }),
      ],
      [
        'newer-version',
        changed(good, (bundle) => {
          bundle.mediaType = 'application/vnd.dev.sigstore.bundle.v0.4+json';
        }),
      ],
      ['two-strangers-in-a-file', (sha256) => lines(strangers(sha256), strangers(sha256))],
      ['list-of-bundles', async (sha256) => JSON.stringify([await good(sha256)])],
      ['cut-in-the-middle', async (sha256) => JSON.stringify(await good(sha256)).slice(0, -200)],
    ],
  },
  branch: {
    demands: { 'source-uri': source, 'source-ref': 'refs/heads/main' },
    holds: [['branch', good]],
    attacks: [
      ['tag-of-the-name', at('refs/tags/main')],
      ['short-ref', at('main')],
      ['branch-in-capitals', at('refs/heads/Main')],
      ['branch-with-a-slash', at('refs/heads/main/')],
      ['branch-below', at('refs/heads/main/x')],
      ['branch-named-as-a-ref', at('refs/heads/refs/heads/main')],
      ['branch-percent-encoded', at('refs%2Fheads%2Fmain')],
      ['branch-with-a-line-break', at('refs/heads/main\n')],
      ['pull-request', at('refs/pull/1/merge')],
      ['no-ref', certified({ extensions: facts().slice(0, 2) })],
      ['ref-of-the-statement-alone', stating(built(), provenanceType, { extensions: facts().slice(0, 2) })],
    ],
  },
  tag: {
    demands: { 'source-uri': source, 'source-ref': 'refs/tags/v1', 'signer-workflow': 'octo/app/.github/workflows/release.yml' },
    holds: [['tag', certified({ subject: `${workflow}@refs/tags/v1`, extensions: facts({ ref: 'refs/tags/v1' }) })]],
    attacks: [
      ['branch-of-the-name', at('refs/heads/v1')],
      ['later-tag', at('refs/tags/v1.1')],
      ['tag-in-capitals', at('refs/tags/V1')],
      ['branch-named-as-a-tag', at('refs/heads/refs/tags/v1')],
      ['tag-named-as-a-tag', at('refs/tags/refs/tags/v1')],
      ['peeled-tag', at('refs/tags/v1^{}')],
    ],
  },
  workflow: {
    demands: { 'signer-workflow': 'octo/app/.github/workflows/release.yml@refs/heads/main' },
    holds: [['workflow', good]],
    attacks: [
      ['other-file', by(mockSubject.replace('release', 'test'))],
      ['other-ending', by(mockSubject.replace('yml', 'yaml'))],
      ['file-in-capitals', by(mockSubject.replace('release', 'Release'))],
      ['file-below', by(mockSubject.replace('release', 'x/release'))],
      ['same-file-of-another', by(mockSubject.replace('octo/app', 'octo/app-fork'))],
      ['other-branch', by(`${workflow}@refs/heads/topic`)],
      ['branch-behind-the-branch', by(`${mockSubject}2`)],
      ['tag-for-the-branch', by(`${workflow}@refs/tags/main`)],
      ['called-by-a-stranger', by(mockSubject, 'https://github.com/evil/x')],
      ['called-by-a-neighbour', by(mockSubject, `${source}2`)],
    ],
  },
  called: {
    demands: { 'signer-workflow': 'octo/shared/.github/workflows/build.yml', 'source-uri': source, 'deny-self-hosted': 'true' },
    holds: [['called', by('https://github.com/octo/shared/.github/workflows/build.yml@refs/tags/v2')]],
    attacks: [
      ['called-for-another', by('https://github.com/octo/shared/.github/workflows/build.yml@refs/tags/v2', 'https://github.com/evil/x')],
      ['own-workflow-in-its-stead', good],
      ['ref-without-a-name', by('https://github.com/octo/shared/.github/workflows/build.yml@')],
      ...['self-hosted', 'GitHub-Hosted', 'github-hosted ', 'github-hosted2'].map(
        (runner): Try => [
          `runner-${runner.replace(' ', '-and-a-space')}`,
          certified({
            subject: 'https://github.com/octo/shared/.github/workflows/build.yml@refs/tags/v2',
            extensions: facts({ runner }),
          }),
        ],
      ),
      [
        'no-runner',
        certified({ subject: 'https://github.com/octo/shared/.github/workflows/build.yml@refs/tags/v2', extensions: facts().slice(1) }),
      ],
    ],
  },
  identity: {
    demands: { 'certificate-identity': mockSubject },
    holds: [['identity', good]],
    attacks: [
      ['identity-and-more', by(`${mockSubject}-x`)],
      ['identity-behind-a-host', by(`https://evil.test/${mockSubject}`)],
      ['identity-called-by-a-stranger', by(mockSubject, 'https://github.com/evil/x')],
    ],
  },
  builder: {
    demands: { 'source-uri': source, 'builder-id': 'https://github.com/actions/runner/github-hosted' },
    holds: [['runner', stating(built({ builder: 'https://github.com/actions/runner/github-hosted' }))]],
    attacks: [
      [
        'runner-that-the-statement-alone-names',
        stating(built({ builder: 'https://github.com/actions/runner/github-hosted' }), provenanceType, {
          extensions: facts({ runner: 'self-hosted' }),
        }),
      ],
      ['runner-of-ones-own', stating(built({ builder: 'https://github.com/actions/runner/self-hosted' }))],
      ['builder-below', stating(built({ builder: 'https://github.com/actions/runner/github-hosted/x' }))],
      ['builder-of-the-workflow', stating(built())],
      ['no-builder', good],
    ],
  },
  type: {
    demands: { 'source-uri': source, 'predicate-type': 'slsa-provenance' },
    holds: [
      ['type-of-version-1', stating(built())],
      ['type-of-version-0.2', stating({ builder: { id: mockSubject } }, 'https://slsa.dev/provenance/v0.2')],
    ],
    attacks: [
      ...['v1 ', 'v1/x', 'latest', 'V1', 'v1#a', 'v1?a', 'v1evil'].map(
        (version, i): Try => [`type-of-version-${i}-that-is-none`, stating(built(), `https://slsa.dev/provenance/${version}`)],
      ),
      ['type-in-the-clear', stating(built(), 'http://slsa.dev/provenance/v1')],
      ['type-of-another-host', stating(built(), 'https://slsa.dev.evil.test/provenance/v1')],
      ['signature-of-an-image', stating(built(), 'https://sigstore.dev/cosign/sign/v1')],
      ['summary-in-its-stead', stating({ ...built(), verificationResult: 'PASSED' }, summaryType)],
      ['release-in-its-stead', stating(built(), 'https://in-toto.io/attestation/release/v0.1')],
    ],
  },
  summary: {
    demands: { 'source-uri': source, 'predicate-type': summaryType, config: 'summary.yml' },
    holds: [['summary', stating({ verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }, summaryType)]],
    attacks: [
      ...['FAILED', 'passed', ' PASSED', 'PASSED\n', ['PASSED'], { 0: 'PASSED' }, true, null, undefined].map(
        (verificationResult, i): Try => [
          `summary-of-result-${i}`,
          stating({ verificationResult, verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }, summaryType),
        ],
      ),
      ['summary-with-the-older-field', stating({ verification_result: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_3'] }, summaryType)],
      ['summary-of-a-lower-level', stating({ verificationResult: 'PASSED', verifiedLevels: ['SLSA_BUILD_LEVEL_2'] }, summaryType)],
      ['summary-of-no-level', stating({ verificationResult: 'PASSED' }, summaryType)],
      ['summary-of-an-older-version', stating({ verificationResult: 'PASSED' }, summaryType.replace('v1', 'v0.2'))],
    ],
  },
  key: {
    demands: { key: 'key.pub', 'source-uri': source, 'source-ref': 'refs/heads/main' },
    holds: [['key', byKey(built())]],
    attacks: [
      ['key-of-another', stating(built(), provenanceType, { key: newKey(), log: 'none' })],
      ['key-and-another-source', byKey(built({ repository: `${source}2` }))],
      ['key-and-another-ref', byKey(built({ ref: 'refs/tags/main' }))],
      ['key-and-no-source', byKey({})],
      ['key-and-a-source-below', byKey(built({ repository: `${source}/x` }))],
      ['certificate-in-place-of-a-key', stating(built())],
      ['key-that-signs-the-file-alone', (sha256) => instance.sign({ message: Buffer.from(sha256), key, log: 'none' })],
    ],
  },
  late: {
    demands: { 'source-uri': source },
    root: () => late,
    holds: [],
    attacks: [
      ['signed-after-the-certificate', (sha256) => late.sign({ statement: statementAbout({ sha256 }), extensions: facts() })],
      [
        'stamped-after-the-certificate',
        (sha256) => late.sign({ statement: statementAbout({ sha256 }), extensions: facts(), timestamp: true }),
      ],
    ],
  },
};

beforeAll(async () => {
  [instance, other, late] = await Promise.all([
    mockInstance(),
    mockInstance(),
    mockInstance({ signingClock: new Date(mockTime.getTime() + 24 * 3_600_000) }),
  ]);
});

const fileOf = (name: string) => `dist/${name}.tgz`;

describe.each(Object.entries(families))('%s', (family, { demands, root = () => instance, holds, attacks }) => {
  let workspace: Workspace;
  let said: ReadonlyMap<string, string>;
  let verified: readonly string[];

  beforeAll(async () => {
    workspace = temporaryWorkspace();
    workspace.put('key.pub', key.publicKey.export({ type: 'spki', format: 'pem' }).toString());
    workspace.put('root.json', JSON.stringify(root().root));
    workspace.put('summary.yml', `predicate: ${summaryType}\nwhere: [{path: $.verifiedLevels, contains: SLSA_BUILD_LEVEL_3}]\n`);
    for (const [name, make] of [...holds, ...attacks]) {
      workspace.put(fileOf(name), name);
      const bundle = await make(createHash('sha256').update(name).digest('hex'));
      workspace.put(`bundles/${name}.jsonl`, typeof bundle === 'string' ? bundle : JSON.stringify(bundle));
    }
    const trust: Record<string, string> = demands.key === undefined ? { 'trusted-root': 'root.json' } : {};
    const inputs = { subjects: 'dist/*', bundles: 'bundles/*', ...trust, ...demands };
    const run = await runAction('attestation-verify', { workspace: workspace.path, inputs });
    expect([family, run.exitCode]).toEqual([family, 1]);
    const results = run.sarif.runs[0].results as readonly { ruleId: string; message: { text: string } }[];
    said = new Map(results.map(({ ruleId, message }) => [message.text.split(':')[0] ?? '', `${ruleId}: ${message.text}`]));
    verified = (JSON.parse(run.outputs.verified ?? '[]') as readonly { subject: string }[]).map(({ subject }) => subject);
  }, 120_000);
  afterAll(() => workspace.remove());

  test('what is attested as it must be holds', () => {
    expect([...verified].sort()).toEqual(holds.map(([name]) => fileOf(name)).sort());
  });

  test.each(attacks.map(([name]) => name))('not %s', (name) => {
    expect(said.get(fileOf(name))).toMatch(/^(?:subject-unattested|attestation-invalid|attestation-unmet): .*: expected .*, got/s);
  });
});

describe("GitHub's API", () => {
  type Answer = readonly [status: number, body: unknown, location?: string];
  const attested = (...bundles: readonly unknown[]): Answer => [200, { attestations: bundles.map((bundle) => ({ bundle })) }];
  /** Asked with the digest; what it says may be anything. */
  const holding: readonly (readonly [string, (sha256: string) => Promise<Answer>])[] = [
    ['held', async (sha256) => attested(await good(sha256))],
    ['held-beside-a-stranger', async (sha256) => attested(await strangers(sha256), await good(sha256))],
    [
      'held-with-a-link-beside-it',
      async (sha256) => [200, { attestations: [{ bundle: await good(sha256), bundle_url: 'https://evil.test' }] }],
    ],
  ];
  const lying: readonly (readonly [string, (sha256: string) => Promise<Answer> | Answer])[] = [
    ['of-a-stranger', async (sha256) => attested(await strangers(sha256))],
    ['of-another-file', async () => attested(await good('1'.repeat(64)))],
    ['of-another-source', async (sha256) => attested(await from('https://github.com/evil/x')(sha256))],
    ['of-an-error', () => [500, {}]],
    ['of-no-permission', () => [403, {}]],
    ['of-nothing', () => [404, {}]],
    ['of-an-empty-list', () => attested()],
    ['of-no-list', () => [200, { message: 'ok' }]],
    ['of-a-mapping', async (sha256) => [200, { attestations: { 0: { bundle: await good(sha256) } } }]],
    ['of-null', () => attested(null)],
    ['of-a-link', () => [200, { attestations: [{ bundle_url: 'https://evil.test/bundle' }] }]],
    ['of-text', () => [200, '<html>']],
    ['of-elsewhere', () => [302, {}, 'moved']],
  ];
  let api: MockServer;
  let elsewhere: MockServer;
  let workspace: Workspace;
  const answers = new Map<string, Answer>();
  beforeAll(async () => {
    workspace = temporaryWorkspace();
    workspace.put('root.json', JSON.stringify(instance.root));
    elsewhere = await mockServer((_, response) => void response.writeHead(200).end('{}'));
    api = await mockServer(({ url }, response) => {
      const [status, body, location] = answers.get(/sha256:([0-9a-f]{64})/.exec(url)?.[1] ?? '') ?? [404, {}];
      if (location !== undefined) response.setHeader('location', `http://${elsewhere.host}/`);
      response.writeHead(status).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
    for (const [name, answer] of [...holding, ...lying]) {
      workspace.put(fileOf(name), name);
      const sha256 = createHash('sha256').update(name).digest('hex');
      answers.set(sha256, await answer(sha256));
    }
  });
  afterAll(async () => {
    await Promise.all([api.close(), elsewhere.close()]);
    workspace.remove();
  });
  const ask = (inputs: Record<string, string> = {}) =>
    runAction('attestation-verify', {
      workspace: workspace.path,
      inputs: { subjects: 'dist/*', 'attestations-api': 'true', 'source-uri': source, 'trusted-root': 'root.json', ...inputs },
      environment: { GITHUB_API_URL: `http://${api.host}`, GITHUB_TOKEN: 'made-up' },
    });

  test('is believed where its bundles hold, asked about the one repository, and sends nobody elsewhere', async () => {
    const run = await ask();
    expect(run.exitCode).toBe(1);
    const verified = (JSON.parse(run.outputs.verified ?? '[]') as readonly { subject: string }[]).map(({ subject }) => subject);
    expect([...verified].sort()).toEqual(holding.map(([name]) => fileOf(name)).sort());
    const said = (run.sarif.runs[0].results as readonly { message: { text: string } }[]).map(({ message }) => message.text);
    // "Not found" is what whoever may not read is told, too.
    expect(said.filter((text) => text.includes('(404)')).map((text) => text.split(':')[0])).toEqual([fileOf('of-nothing')]);
    expect(said.filter((text) => /: expected .*, got/.test(text)).map((text) => text.split(':')[0])).toEqual(
      lying.map(([name]) => fileOf(name)).sort(),
    );
    const asked = api.seen.map(({ url, headers }) => `${url.slice(0, url.indexOf('sha256:'))} ${headers.authorization}`);
    expect([...new Set(asked)]).toEqual(['/repos/octo/app/attestations/ Bearer made-up']);
    expect(elsewhere.seen).toEqual([]);
  });

  test('is asked about nothing of another host', async () => {
    const before = api.seen.length;
    const run = await ask({ 'source-uri': 'https://gitlab.com/octo/app' });
    expect([
      run.exitCode,
      api.seen.length - before,
      run.stdout.includes('expected a repository of https://github.com in `source-uri`'),
    ]).toEqual([2, 0, true]);
  });
});
