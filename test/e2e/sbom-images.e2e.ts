// sbom of images and root file systems, through its bundle and the command line.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describeWithPeers } from '../harness/peers.js';
import { type RunningRegistry, registryKinds, runPeer, startRegistry } from '../harness/registries.js';
import { nodes, runAction, runCli } from '../harness/run-action.js';
import { type Entry, type LayoutOptions, tar, writeLayout } from '../harness/tar.js';

let workspace: string;
beforeEach(() => {
  workspace = mkdtempSync(join(tmpdir(), 'portcullis-image-'));
});
afterEach(() => rmSync(workspace, { recursive: true, force: true }));

const debPackage = (name: string, version: string): string =>
  `Package: ${name}\nStatus: install ok installed\nArchitecture: amd64\nVersion: ${version}\n`;
const status = (...packages: readonly string[]): Entry => ({ name: 'var/lib/dpkg/status', content: packages.join('\n') });
const metadata = (name: string): string => `Metadata-Version: 2.1\nName: ${name}\nVersion: 6.0\n`;
const yaml = 'usr/lib/python3/dist-packages/PyYAML-6.0.dist-info/METADATA';

/** A base of Debian with Python's yaml, and what an application puts on it. */
const base: readonly Entry[] = [
  { name: './', type: '5' },
  { name: './etc/os-release', content: 'ID=debian\nVERSION_ID="12"\nPRETTY_NAME="Debian 12"\n' },
  status(debPackage('libc6', '2.36-9'), debPackage('python3-yaml', '6.0-3')),
  { name: 'var/lib/dpkg/info/python3-yaml.list', content: `/.\n/${yaml}\n` },
  { name: yaml, content: metadata('PyYAML') },
  { name: 'opt/old/node_modules/gone/package.json', content: '{"name":"gone","version":"1.0.0"}' },
];
const application: readonly Entry[] = [
  status(debPackage('libc6', '2.36-9'), debPackage('python3-yaml', '6.0-3'), debPackage('curl', '7.88.1')),
  { name: 'opt/.wh.old' },
  { name: 'opt/app/node_modules/cart/package.json', content: '{"name":"cart","version":"1.2.3","license":"MIT"}' },
  { name: 'usr/local/lib/python3.11/site-packages/flask-6.0.dist-info/METADATA', content: metadata('Flask') },
];
const expected = [
  'pkg:deb/debian/curl@7.88.1?arch=amd64&distro=debian-12 2',
  'pkg:deb/debian/libc6@2.36-9?arch=amd64&distro=debian-12 1',
  'pkg:deb/debian/python3-yaml@6.0-3?arch=amd64&distro=debian-12 1 = pkg:pypi/pyyaml@6.0',
  'pkg:npm/cart@1.2.3 2',
  'pkg:pypi/flask@6.0 2',
];

interface Bom {
  readonly metadata: {
    readonly component: { readonly type: string; readonly name: string; readonly version?: string; readonly purl?: string };
  };
  readonly components: readonly {
    readonly purl: string;
    readonly evidence: { readonly identity?: readonly { readonly concludedValue: string }[] };
    readonly properties: readonly { readonly name: string; readonly value: string }[];
  }[];
}

function bomAt(folder: string): Bom {
  return JSON.parse(readFileSync(join(folder, 'portcullis-results/sbom.cdx.json'), 'utf8')) as Bom;
}

/** `purl LAYER = other identities` of every component, the layer by its number in the layout. */
function told({ components }: Bom, layers: readonly string[]): readonly string[] {
  return components.map(({ purl, evidence, properties }) => {
    const layer = properties.find(({ name }) => name === 'portcullis:layer')?.value;
    const number = layer === undefined ? [] : [String(layers.indexOf(layer) + 1)];
    const others = (evidence.identity ?? []).map(({ concludedValue }) => `= ${concludedValue}`);
    return [purl, ...number, ...others].join(' ');
  });
}

function diffIds(layout: string): readonly string[] {
  const blob = (digest: string): { readonly [key: string]: never } =>
    JSON.parse(readFileSync(join(layout, 'blobs', digest.replace(':', '/')), 'utf8'));
  const index = JSON.parse(readFileSync(join(layout, 'index.json'), 'utf8')) as { manifests: { digest: string }[] };
  const manifest = blob((index.manifests[0] as { digest: string }).digest) as unknown as { config: { digest: string } };
  return (blob(manifest.config.digest) as unknown as { rootfs: { diff_ids: string[] } }).rootfs.diff_ids;
}

describe.each(nodes)('sbom of an image on $name', (node) => {
  test.each(registryKinds)('from a registry (%s), by tag and by digest, and from what was saved of it', async (kind) => {
    const layout = join(workspace, 'layout');
    const digest = writeLayout(layout, [tar(base), tar(application)]);
    const layers = diffIds(layout);
    let registry: RunningRegistry | undefined;
    try {
      registry = await startRegistry(kind);
      const image = `${registry.host}/team/shop`;
      await runPeer('crane', ['push', '--insecure', layout, `${image}:1`]);
      for (const reference of [`${image}:1`, `${image}@${digest}`]) {
        const run = await runAction('sbom', { workspace, node, inputs: { image: reference } });
        expect([run.exitCode, run.stderr]).toEqual([0, '']);
        expect(run.outputs.image).toBe(`${image}@${digest}`);
        expect(told(bomAt(workspace), layers)).toEqual(expected);
        expect(bomAt(workspace).metadata.component).toMatchObject({ type: 'container', name: reference, version: digest });
        expect(run.outputs['statement-file']).toMatch(/sbom\.cdx\.intoto\.json$/);
      }
      for (const [format, file] of [
        ['tarball', 'docker.tar'],
        ['oci', 'pulled'],
      ] as const) {
        await runPeer('crane', ['pull', '--insecure', '--format', format, `${image}:1`, join(workspace, file)]);
        const run = await runAction('sbom', { workspace, node, inputs: { path: file } });
        expect([run.exitCode, run.stderr]).toEqual([0, '']);
        expect(told(bomAt(workspace), layers)).toEqual(expected);
        const printed = await runCli(['sbom', '--format', 'cyclonedx-json', file], { workspace, node });
        expect(told(JSON.parse(printed.stdout) as Bom, layers)).toEqual(expected);
      }
    } finally {
      await registry?.stop();
    }
  });
});

/** Databases as the manuals of apk and distroless have them; rpm's are binary, and held against rpm itself. */
const systems: readonly (readonly [string, readonly Entry[], readonly string[]])[] = [
  [
    'apk',
    [
      { name: 'etc/os-release', content: 'ID=alpine\nVERSION_ID=3.22.1\nPRETTY_NAME="Alpine Linux v3.22"\n' },
      {
        name: 'lib/apk/db/installed',
        content: [
          'P:musl\nV:1.2.5-r10\nA:x86_64\nL:MIT\no:musl\np:so:libc.musl-x86_64.so.1=1\nF:lib\nR:ld-musl-x86_64.so.1\n\n',
          'P:py3-yaml\nV:6.0.2-r1\nA:x86_64\no:py3-yaml\nD:musl\nF:usr/lib/python3.12/site-packages/PyYAML-6.0.2.dist-info\nR:METADATA\n\n',
        ].join(''),
      },
      {
        name: 'usr/lib/python3.12/site-packages/PyYAML-6.0.2.dist-info/METADATA',
        content: 'Metadata-Version: 2.1\nName: PyYAML\nVersion: 6.0.2\n',
      },
    ],
    [
      'pkg:apk/alpine/musl@1.2.5-r10?arch=x86_64&distro=alpine-3.22.1 1',
      'pkg:apk/alpine/py3-yaml@6.0.2-r1?arch=x86_64&distro=alpine-3.22.1 1 = pkg:pypi/pyyaml@6.0.2',
    ],
  ],
  [
    'distroless',
    [
      { name: 'etc/os-release', content: 'ID="debian"\nVERSION_ID="12"\nPRETTY_NAME="Distroless"\n' },
      { name: 'var/lib/dpkg/status.d/base', content: 'Package: base-files\nVersion: 12.4+deb12u11\nArchitecture: amd64\n' },
      { name: 'var/lib/dpkg/status.d/base.md5sums', content: '' },
      {
        name: 'var/lib/dpkg/status.d/libssl3',
        content: 'Package: libssl3\nSource: openssl\nVersion: 3.0.17-1~deb12u2\nArchitecture: amd64\n',
      },
    ],
    [
      'pkg:deb/debian/base-files@12.4%2Bdeb12u11?arch=amd64&distro=debian-12 1',
      'pkg:deb/debian/libssl3@3.0.17-1~deb12u2?arch=amd64&distro=debian-12&upstream=openssl 1',
    ],
  ],
];

describeWithPeers('images of other systems', ['crane', 'docker-registry'], () => {
  test.each(systems)('%s, pushed to a registry and scanned by digest', async (_name, root, packages) => {
    const layout = join(workspace, 'layout');
    const digest = writeLayout(layout, [tar(root)]);
    const layers = diffIds(layout);
    const registry = await startRegistry('docker-registry');
    try {
      await runPeer('crane', ['push', '--insecure', layout, `${registry.host}/team/root:1`]);
      const run = await runAction('sbom', { workspace, inputs: { image: `${registry.host}/team/root@${digest}` } });
      expect([run.exitCode, run.stderr]).toEqual([0, '']);
      expect(told(bomAt(workspace), layers)).toEqual(packages);
    } finally {
      await registry.stop();
    }
  });
});

describeWithPeers('an image in one job', ['cosign', 'crane', 'docker-registry'], () => {
  test('is counted, and the same digest is verified by what the first step hands on', async () => {
    const cosign = (...args: readonly string[]) => runPeer('cosign', args, { cwd: workspace, environment: { COSIGN_PASSWORD: '' } });
    const digest = writeLayout(join(workspace, 'layout'), [tar(base), tar(application)]);
    const registry = await startRegistry('docker-registry');
    try {
      const image = `${registry.host}/team/shop`;
      await runPeer('crane', ['push', '--insecure', join(workspace, 'layout'), `${image}:1`]);
      await cosign('signing-config', 'create', '--out', 'sc.json');
      await cosign('generate-key-pair', '--output-key-prefix', 'alice');
      await cosign('sign', '--yes', '--key', 'alice.key', '--signing-config', 'sc.json', `${image}@${digest}`);
      mkdirSync(join(workspace, '.github'));
      writeFileSync(join(workspace, '.github/portcullis.yml'), 'images:\n  - image: "**"\n    any-of:\n      - key: alice.pub\n');
      const counted = await runAction('sbom', { workspace, inputs: { image: `${image}:1` } });
      expect([counted.exitCode, counted.outputs.image]).toEqual([0, `${image}@${digest}`]);
      const verified = await runAction('image-verify', { workspace, inputs: { images: counted.outputs.image as string } });
      expect([verified.exitCode, verified.stdout]).toEqual([0, expect.stringContaining('clean')]);
    } finally {
      await registry.stop();
    }
  });
});

test('reads layers packed by zstd on every Node', async () => {
  const layout = join(workspace, 'layout');
  // A frame of one block that is not packed: zstd without its work, as RFC 8878 has it.
  const zstd = (layer: Buffer): Buffer => {
    const blocks: Buffer[] = [];
    for (let at = 0; at < layer.length; at += 65_536) {
      const part = layer.subarray(at, at + 65_536);
      const header = Buffer.alloc(3);
      header.writeUIntLE((part.length << 3) | (at + 65_536 >= layer.length ? 1 : 0), 0, 3);
      blocks.push(header, part);
    }
    return Buffer.concat([Buffer.from('28b52ffd0040', 'hex'), ...blocks]);
  };
  writeLayout(layout, [tar(base), tar(application)], { pack: zstd });
  for (const node of nodes) {
    const run = await runAction('sbom', { workspace, node, inputs: { path: 'layout' } });
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(told(bomAt(workspace), diffIds(layout))).toEqual(expected);
  }
});

/** Puts entries on the disk as the root of a system. */
function unpackedAt(folder: string, entries: readonly Entry[]): void {
  for (const { name, content, type } of entries) {
    if (type === '5') continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content ?? '');
  }
}

test('sbom of a root file system names the same packages, without layers', async () => {
  unpackedAt(join(workspace, 'root'), [...base.slice(0, 5), ...application.filter(({ name }) => !name.includes('.wh.'))]);
  const run = await runCli(['sbom', '--format', 'cyclonedx-json', 'root'], { workspace });
  expect(run.exitCode).toBe(0);
  expect(told(JSON.parse(run.stdout) as Bom, [])).toEqual(expected.map((line) => line.replace(/ \d(?= =|$)/, '')));
});

test('a root file system is told in every format as what it is, with who supplies it, and converts as that', async () => {
  const release = 'ID=hill\nVERSION_ID=3\nPRETTY_NAME="Hill 3"\nVENDOR_NAME="Hill & Vale"\n';
  unpackedAt(join(workspace, 'root'), [{ name: 'etc/os-release', content: release }, status(debPackage('libc6', '2.36-9'))]);
  const formats = ['cyclonedx-json-1.7', 'cyclonedx-xml', 'spdx-json', 'spdx-tag-value'];
  for (const format of formats) {
    const { stdout } = await runCli(['sbom', '--format', format, 'root'], { workspace });
    writeFileSync(join(workspace, format), stdout);
    const checked = await runCli(['sbom', 'check', format], { workspace });
    expect([checked.exitCode, checked.stdout]).toEqual([0, `${format}: valid\n`]);
    const converted = await runCli(['sbom', '--format', 'cyclonedx-json', format], { workspace });
    expect((JSON.parse(converted.stdout) as Bom).metadata.component).toMatchObject({
      type: 'operating-system',
      name: 'Hill 3',
      version: '3',
      supplier: { name: 'Hill & Vale' },
    });
  }
});

test('an image in which nothing names a package is a gap, and no empty inventory', async () => {
  const layout = join(workspace, 'layout');
  writeLayout(layout, [tar([{ name: 'app/server', content: 'a program of its own' }])]);
  const run = await runAction('sbom', { workspace, inputs: { path: 'layout' } });
  expect([run.exitCode, run.outputs.conclusion, run.outputs.gaps]).toEqual([2, 'fail', '1']);
  expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
  expect(run.stdout).toContain('says what packages it has');
});

describe('an archive that is packed as a whole', () => {
  const leftovers = (): readonly string[] => readdirSync(join(workspace, 'temporary'));
  const scan = (path: string) => {
    mkdirSync(join(workspace, 'temporary'), { recursive: true });
    return runAction('sbom', { workspace, inputs: { path }, environment: { TMPDIR: join(workspace, 'temporary') } });
  };
  const saved = (): { readonly archive: Buffer; readonly layers: readonly string[] } => {
    const layout = join(workspace, 'layout');
    writeLayout(layout, [tar(base), tar(application)]);
    const layers = diffIds(layout);
    const files = (readdirSync(layout, { recursive: true }) as string[]).filter((name) => statSync(join(layout, name)).isFile());
    const archive = tar(files.map((name): Entry => ({ name, content: readFileSync(join(layout, name)) })));
    rmSync(layout, { recursive: true });
    return { archive, layers };
  };

  test('is read as what is in it', async () => {
    const { archive, layers } = saved();
    writeFileSync(join(workspace, 'image.tar.gz'), gzipSync(archive));
    const run = await scan('image.tar.gz');
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    expect(told(bomAt(workspace), layers)).toEqual(expected);
    expect(leftovers()).toEqual([]);
  });

  test.each([
    ['cut off', (archive: Buffer) => gzipSync(archive).subarray(0, -200), 'expected a packed archive to its end'],
    ['that is no image', () => gzipSync(tar(base)), 'expected an archive with manifest.json or an OCI layout in it, got neither'],
    ['that is no archive', () => gzipSync(Buffer.alloc(2048, 'x')), 'expected octal digits in a header of tar'],
  ])('%s is a clear error, and leaves nothing behind', async (_name, made, message) => {
    writeFileSync(join(workspace, 'image.tar.gz'), made(saved().archive));
    const run = await scan('image.tar.gz');
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining(message)]);
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(leftovers()).toEqual([]);
  });
});

test('a platform is chosen, and what was asked for must be there', async () => {
  const layout = join(workspace, 'layout');
  writeLayout(layout, [tar(base)]);
  const run = await runAction('sbom', { workspace, inputs: { path: 'layout', platform: 'linux/amd64' } });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
  const other = await runAction('sbom', { workspace, inputs: { path: 'layout', platform: 'linux/arm64' } });
  expect([other.exitCode, other.stdout]).toEqual([
    2,
    expect.stringContaining('expected an image for linux/arm64, got one for linux/amd64'),
  ]);
});

describe('the base of an image', () => {
  const npmLock = JSON.stringify({
    name: 'shop',
    lockfileVersion: 3,
    packages: {
      '': { dependencies: { cart: '1.2.3' } },
      'node_modules/cart': { version: '1.2.3', integrity: `sha512-${Buffer.alloc(64).toString('base64')}` },
    },
  });
  const rules = (run: Awaited<ReturnType<typeof runAction>>): readonly string[] =>
    run.sarif.runs[0].results.map(
      ({ ruleId, message }: { ruleId: string; message: { text: string } }) => `${ruleId}: ${message.text.split('. ')[0]}`,
    );

  test('is told by its layers, and what the image adds to it is held against the locks', async () => {
    writeLayout(join(workspace, 'base'), [tar(base)]);
    writeLayout(join(workspace, 'layout'), [tar(base), tar(application)]);
    mkdirSync(join(workspace, 'repository'));
    writeFileSync(join(workspace, 'repository/package-lock.json'), npmLock);
    const inputs = { path: 'layout', 'base-image': 'base', locks: 'repository', 'fail-on': 'none' };
    const run = await runAction('sbom', { workspace, inputs });
    expect([run.exitCode, run.stderr]).toEqual([0, '']);
    const ofBase = bomAt(workspace).components.map(({ purl, properties }) => [
      purl.split('@')[0],
      properties.find(({ name }) => name === 'portcullis:base')?.value,
    ]);
    expect(ofBase).toEqual([
      ['pkg:deb/debian/curl', 'false'],
      ['pkg:deb/debian/libc6', 'true'],
      ['pkg:deb/debian/python3-yaml', 'true'],
      ['pkg:npm/cart', 'false'],
      ['pkg:pypi/flask', 'false'],
    ]);
    expect(run.summary).toContain('begins with the 1 layers of base, which bring 2 components, and adds 3.');
    expect(rules(run)).toEqual(['package-not-locked: flask 6.0 is in the image and in no lock file below repository']);
  });

  test('must be approved, and a label does not prove it', async () => {
    const policy = (bases: string): void => {
      mkdirSync(join(workspace, '.github'), { recursive: true });
      writeFileSync(join(workspace, '.github/portcullis.yml'), `sbom:\n  bases:\n    allow: [${bases}]\n`);
    };
    const labels = {
      'org.opencontainers.image.base.name': 'registry.example/base/debian:12',
      'org.opencontainers.image.base.digest': `sha256:${'1'.repeat(64)}`,
    };
    writeLayout(join(workspace, 'layout'), [tar(base)], { labels });
    const run = (): ReturnType<typeof runAction> => runAction('sbom', { workspace, inputs: { path: 'layout' } });
    policy('registry.example/base/*');
    expect((await run()).exitCode).toBe(0);
    policy('registry.example/other/*');
    const refused = await run();
    expect([refused.exitCode, rules(refused)]).toEqual([
      1,
      ['base-not-approved: The image layout is built on registry.example/base/debian:12, which the policy does not approve'],
    ]);
    policy(`{ image: registry.example/base/*, digests: ["sha256:${'1'.repeat(64)}"] }`);
    expect(rules(await run())).toEqual([expect.stringContaining('only claims by a label')]);
    writeLayout(join(workspace, 'other'), [tar(application)]);
    const other = await runAction('sbom', { workspace, inputs: { path: 'layout', 'base-image': 'other' } });
    expect(rules(other)).toEqual([expect.stringContaining('does not begin with the layers of other')]);
  });

  test('--compare shows what two images do not share', async () => {
    writeLayout(join(workspace, 'a'), [tar(base)]);
    writeLayout(join(workspace, 'b'), [tar(base), tar(application)]);
    const run = await runCli(['sbom', '--compare', 'a', 'b'], { workspace });
    expect(run.stdout.split('\n').map((line) => line.replace(/ +/g, ' '))).toEqual([
      'npm gone 1.0.0 only in a',
      'deb debian/curl 7.88.1 only in b',
      'npm cart 1.2.3 only in b',
      'pypi flask 6.0 only in b',
      '4 differences; 2 components are the same.',
      '',
    ]);
  });
});

/** Everything below a folder but our results, with sizes. */
function contents(folder: string): readonly string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .filter((path) => !path.startsWith('portcullis-results') && statSync(join(folder, path)).isFile())
    .map((path) => `${path} ${statSync(join(folder, path)).size}`)
    .sort();
}

const blobOf = (layout: string, at: number): string => {
  const manifests = readdirSync(join(layout, 'blobs/sha256')).map((name) => readFileSync(join(layout, 'blobs/sha256', name), 'latin1'));
  const manifest = JSON.parse(manifests.find((text) => text.startsWith('{"schemaVersion"')) as string) as { layers: { digest: string }[] };
  return join(layout, 'blobs', (manifest.layers[at] as { digest: string }).digest.replace(':', '/'));
};

interface Hostile {
  readonly layers: readonly (readonly Entry[])[];
  readonly options?: LayoutOptions;
  readonly spoil?: (layout: string) => void;
  readonly message: string;
}

const file = (name: string, content = 'x'): Entry => ({ name, content });
const apk = 'lib/apk/db/installed';

/** Says another size of the first layer. */
function resized(by: number): NonNullable<LayoutOptions['manifest']> {
  return ({ layers }) => {
    const [first, ...others] = layers;
    layers.splice(0, layers.length, { ...(first as (typeof layers)[0]), size: (first as (typeof layers)[0]).size + by }, ...others);
  };
}

const hostile: Readonly<Record<string, Hostile>> = {
  'a name that leads out': { layers: [[file('../../evil')]], message: 'with `..`' },
  'an absolute name': { layers: [[file('/tmp/evil')]], message: 'got the absolute "/tmp/evil"' },
  'a link out under a file': {
    layers: [[{ name: 'out', type: '2', target: '../..' }, file('out/evil')]],
    message: 'a link leads out of it',
  },
  'a link out in the place of a database': {
    layers: [[{ name: apk, type: '2', target: '../../../../../etc/passwd' }]],
    message: 'a link leads out of it',
  },
  'a hard link to a later entry': {
    layers: [[{ name: 'a', type: '1', target: 'b' }, file('b')]],
    message: 'to be linked to a file before it',
  },
  'a device in the place of a database': { layers: [[{ name: apk, type: '3' }]], message: 'expected a file, got a device' },
  'a sparse database': { layers: [[{ name: apk, type: 'S', content: 'P:a\nV:1\n\n' }]], message: 'written as a sparse file' },
  'a layer that is missing': { layers: [base], spoil: (layout) => unlinkSync(blobOf(layout, 0)), message: 'expected the blob sha256:' },
  'a layer of other bytes': {
    layers: [base],
    spoil: (layout) => {
      const bytes = readFileSync(blobOf(layout, 0));
      bytes[40] = (bytes[40] as number) ^ 1;
      writeFileSync(blobOf(layout, 0), bytes);
    },
    message: '',
  },
  'a layer that is longer than its size': {
    layers: [base],
    options: { manifest: resized(-3) },
    message: 'bytes, got more',
  },
  'a layer that is shorter than its size': {
    layers: [base],
    options: { manifest: resized(3) },
    message: 'bytes, got ',
  },
  'layers in another order': {
    layers: [base, application],
    options: { manifest: ({ layers }) => void layers.reverse() },
    message: 'as the configuration names it',
  },
  'a layer too few': {
    layers: [base, application],
    options: { manifest: ({ layers }) => void layers.pop() },
    message: 'expected as many layers as the configuration names (2), got 1',
  },
  'a database that a layer takes away': {
    layers: [base, [file('var/lib/.wh.dpkg')]],
    message: 'expected the database of 2 packages that lower layers brought',
  },
  'a database that a layer empties': {
    layers: [[file(apk, 'P:a\nV:1\n\n')], [file(apk, '\n')]],
    message: 'expected a database that names packages, got none',
  },
  'a database out of which a package was taken': {
    layers: [base, [status(debPackage('libc6', '2.36-9'))]],
    message: 'expected the database to name python3-yaml',
  },
  'a database that lies about its length': {
    layers: [[{ name: 'var/lib/rpm/rpmdb.sqlite', content: Buffer.from('SQLite format 3\0'.padEnd(4096, '\x10'), 'latin1') }]],
    message: 'var/lib/rpm/rpmdb.sqlite',
  },
};

describe.each(Object.entries(hostile))('%s', (_name, { layers, options, spoil, message }) => {
  test('is a clear error, and nothing is written but results', async () => {
    const layout = join(workspace, 'layout');
    writeLayout(
      layout,
      layers.map((entries) => tar(entries)),
      options,
    );
    spoil?.(layout);
    const before = contents(workspace);
    const run = await runAction('sbom', { workspace, inputs: { path: 'layout' } });
    expect([run.exitCode, run.stdout]).toEqual([2, expect.stringContaining(message)]);
    expect(run.stdout).not.toContain('Internal failure');
    expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
    expect(contents(workspace)).toEqual(before);
    expect(readdirSync(join(workspace, 'portcullis-results'))).toEqual(['.gitignore', 'sbom.sarif']);
  });
});
