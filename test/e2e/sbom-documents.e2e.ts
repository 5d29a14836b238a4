// Documents through the command line and the bundle: checked, converted, merged, compared, judged by the policy, submitted.

import { readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { nodes, runAction, runCli } from '../harness/run-action.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
});
afterEach(() => repository.remove());

const formats = ['cyclonedx-json', 'cyclonedx-json-1.7', 'cyclonedx-xml', 'cyclonedx-xml-1.7', 'spdx-json', 'spdx-tag-value'];
const requirements = 'cart==1.2.3\nwheel-rim==0.1.0\n';
const node = nodes[0] as (typeof nodes)[number];

function cli(...args: readonly string[]): ReturnType<typeof runCli> {
  return runCli([...args], { workspace: repository.path });
}

function write(name: string, text: string): void {
  writeFileSync(join(repository.path, name), text);
}

test('a person names the product, for all formats and in a conversion', async () => {
  repository.commit({ 'requirements.txt': requirements, 'tools/requirements.txt': 'saw==1.0\n' });
  const said = ['--product', 'Shop', '--product-version', 'v7', '--supplier', 'Hill & Vale GmbH'];
  for (const format of formats) write(`said-${format}`, (await cli('sbom', '.', '--format', format, ...said)).stdout);
  const root = { name: 'Shop', version: 'v7', supplier: { name: 'Hill & Vale GmbH' } };
  for (const format of formats) {
    const bom = JSON.parse((await cli('sbom', `said-${format}`, '--format', 'cyclonedx-json')).stdout);
    // Each document told which of its components are parts of the product, and who supplies them.
    const parts = bom.components.filter(({ type }: { type: string }) => type === 'application');
    expect(parts.map(({ supplier }: { supplier?: unknown }) => supplier)).toEqual([root.supplier, root.supplier]);
    expect(bom.metadata.component).toMatchObject(root);
  }
  const again = await cli('sbom', 'said-spdx-json', '--format', 'cyclonedx-json', '--supplier', 'Dale');
  expect(JSON.parse(again.stdout).metadata.component).toMatchObject({ name: 'Shop', version: 'v7', supplier: { name: 'Dale' } });
});

test('every format is valid, and converts into every other without a loss', async () => {
  repository.commit({ 'requirements.txt': requirements });
  const own = new Map<string, string>();
  for (const format of formats) own.set(format, (await cli('sbom', '.', '--format', format)).stdout);
  for (const [format, text] of own) write(`of-${format}`, text);
  const checked = await cli('sbom', 'check', ...formats.map((format) => `of-${format}`));
  expect([checked.exitCode, checked.stdout]).toEqual([0, formats.map((format) => `of-${format}: valid\n`).join('')]);
  for (const format of formats) {
    const converted = await cli('sbom', `of-${format}`, '--format', 'cyclonedx-json');
    expect([converted.exitCode, converted.stderr]).toEqual([0, '']);
    expect(JSON.parse(converted.stdout).components).toEqual(JSON.parse(own.get('cyclonedx-json') as string).components);
  }
});

test('an invalid document is told with its line, and what can be read of it is converted', async () => {
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    components: [{ type: 'libary', name: 'odd', purl: 'pkg:npm/odd@1.0.0' }, { type: 'library' }],
  };
  write('bad.json', JSON.stringify(bom, null, 1));
  write(
    'bad.xml',
    '<bom xmlns="http://cyclonedx.org/schema/bom/1.4">\n<components>\n<component type="library"><version>1</version></component></components></bom>',
  );
  write('cut.json', JSON.stringify(bom).slice(0, -9));
  const { exitCode, stdout } = await cli('sbom', 'check', 'bad.json', 'bad.xml', 'cut.json');
  expect(exitCode).toBe(1);
  expect(stdout).toContain('bad.json:6: expected one of application, framework, library');
  expect(stdout).toContain('bad.json:10: expected `name`, got nothing at `components[1]`');
  expect(stdout).toContain('bad.xml:3: expected `name` in `component`, got `version`');
  expect(stdout).toContain('cut.json:1: expected valid JSON');
  const converted = await cli('sbom', 'bad.json', '--format', 'spdx-json');
  expect([converted.exitCode, JSON.parse(converted.stdout).packages[1].name]).toEqual([1, 'odd']);
  expect(converted.stderr).toContain('bad.json:10: a component has no name and is left out');
});

test('documents are merged, and compared with a folder', async () => {
  repository.commit({ 'requirements.txt': requirements });
  write('a.xml', (await cli('sbom', '.', '--format', 'cyclonedx-xml')).stdout);
  repository.commit({ 'requirements.txt': 'cart==2.0.0\nprobe==3.0.0\n' });
  write('b.spdx', (await cli('sbom', '.', '--format', 'spdx-tag-value')).stdout);
  const merged = await cli('sbom', 'merge', 'a.xml', 'b.spdx', '--format', 'cyclonedx-json');
  write('merged.json', merged.stdout);
  const packages = JSON.parse(merged.stdout).components.flatMap(({ purl }: { purl?: string }) => purl ?? []);
  expect(packages).toEqual(['pkg:pypi/cart@1.2.3', 'pkg:pypi/cart@2.0.0', 'pkg:pypi/probe@3.0.0', 'pkg:pypi/wheel-rim@0.1.0']);
  expect((await cli('sbom', 'check', 'merged.json')).exitCode).toBe(0);
  const compared = await cli('sbom', '--compare', 'a.xml', '.');
  expect(compared.exitCode).toBe(0);
  expect(compared.stdout).toBe(
    [
      'pypi  wheel-rim 0.1.0  only in a.xml',
      'pypi  probe 3.0.0      only in .',
      'pypi  cart             1.2.3 to 2.0.0',
      '3 differences; 0 components are the same.',
      '',
    ].join('\n'),
  );
});

test('the same commit gives the same bytes whenever it is read, and its own time', async () => {
  repository.commit({ 'requirements.txt': requirements });
  const runs = [await cli('sbom', '.', '--format', 'spdx-json'), await cli('sbom', '.', '--format', 'spdx-json')];
  expect(runs[1]?.stdout).toBe(runs[0]?.stdout);
});

test('the base commit’s policy judges: what it refuses is refused, and an exception that comes with the change waits', async () => {
  const policy = 'sbom:\n  components:\n    deny: [{ component: "pkg:pypi/cart", versions: "<2", reason: gone }]\n';
  const base = repository.commit({ '.github/portcullis.yml': policy, 'requirements.txt': 'wheel-rim==0.1.0\n' });
  repository.commit({
    'requirements.txt': requirements,
    '.github/portcullis.yml': `${policy}  exceptions:\n    - { component: "pkg:pypi/cart", reason: r, owner: o, expires: 2999-01-01 }\n`,
  });
  const change = await cli('sbom', '.', '--base', base);
  expect(change.exitCode).toBe(1);
  expect(change.stdout.replace(/\s+/g, ' ')).toContain('cart 1.2.3 is refused by `pkg:pypi/cart <2` (gone)');
  expect((await cli('sbom', '.')).stdout).not.toContain('is refused by');
  repository.commit({ 'requirements.txt': 'ctx==0.2.2\n' });
  const harmful = await cli('sbom', '.');
  expect([harmful.exitCode, harmful.stdout.includes('ctx 0.2.2 was published to do harm')]).toEqual([1, true]);
});

describe('for the code host', () => {
  let server: Server;
  const seen: { url?: string | undefined; authorization?: string | undefined; body: string }[] = [];
  let status = 201;
  beforeEach((done) => {
    seen.length = 0;
    server = createServer((request, response) => {
      let body = '';
      request.on('data', (part) => {
        body += part;
      });
      request.on('end', () => {
        seen.push({ url: request.url, authorization: request.headers.authorization, body });
        response.writeHead(status, { 'content-type': 'application/json' });
        response.end(JSON.stringify(status === 201 ? { result: 'SUCCESS' } : { message: 'Resource not accessible by integration' }));
      });
    }).listen(0, '127.0.0.1', () => done());
  });
  afterEach((done) => {
    server.close(() => done());
  });

  const token = ['ghs', 'x'.repeat(20)].join('-');
  function run(commit: string, inputs: Readonly<Record<string, string>>): ReturnType<typeof runAction> {
    const { port } = server.address() as AddressInfo;
    return runAction('sbom', {
      workspace: repository.path,
      node,
      inputs,
      environment: {
        GITHUB_API_URL: `http://127.0.0.1:${port}`,
        GITHUB_REPOSITORY: 'acme/shop',
        GITHUB_SHA: commit,
        GITHUB_REF: 'refs/heads/main',
        GITHUB_RUN_ID: '7',
        GITHUB_WORKFLOW: 'build',
        GITHUB_JOB: 'bom',
      },
    });
  }

  test('the snapshot is a file, and is sent only when that is asked for', async () => {
    status = 201;
    const commit = repository.commit({ 'requirements.txt': requirements });
    const quiet = await run(commit, { documents: 'github-snapshot' });
    const text = readFileSync(join(repository.path, 'portcullis-results/sbom.snapshot.json'), 'utf8');
    expect([quiet.exitCode, seen.length]).toEqual([0, 0]);
    const snapshot = JSON.parse(text);
    expect([snapshot.sha, snapshot.ref, snapshot.job]).toEqual([commit, 'refs/heads/main', { id: '7', correlator: 'build_bom_sbom' }]);
    expect(Object.keys(snapshot.manifests['requirements.txt'].resolved)).toEqual(['pkg:pypi/cart@1.2.3', 'pkg:pypi/wheel-rim@0.1.0']);
    const sent = await run(commit, { submit: 'true', token });
    expect([sent.exitCode, seen.map(({ url, authorization }) => [url, authorization])]).toEqual([
      0,
      [['/repos/acme/shop/dependency-graph/snapshots', `Bearer ${token}`]],
    ]);
    expect(JSON.parse(seen[0]?.body as string).manifests).toEqual(snapshot.manifests);
  });

  test('a submission that is refused fails, says what to change and shows no token', async () => {
    status = 403;
    const commit = repository.commit({ 'requirements.txt': requirements });
    const refused = await run(commit, { submit: 'true', token });
    expect(refused.exitCode).toBe(2);
    expect(refused.stdout).toContain('answers 403 to the submission: Resource not accessible by integration');
    expect(refused.stdout).toContain('contents: write');
    expect(refused.stdout.replace(`::add-mask::${token}`, '')).not.toContain(token);
    const without = await run(commit, { submit: 'true' });
    expect([without.exitCode, seen.length]).toEqual([2, 1]);
  });

  test('the statement names the artefact and holds the document', async () => {
    const commit = repository.commit({ 'requirements.txt': requirements });
    const subject = `shop.tgz@sha256:${'0f'.repeat(32)}`;
    await run(commit, { documents: 'cyclonedx-json, spdx-json', subject });
    const read = (name: string) => JSON.parse(readFileSync(join(repository.path, `portcullis-results/sbom.${name}`), 'utf8'));
    for (const [format, type] of [
      ['cdx', 'https://cyclonedx.org/bom'],
      ['spdx', 'https://spdx.dev/Document/v2.3'],
    ])
      expect(read(`${format}.intoto.json`)).toEqual({
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: 'shop.tgz', digest: { sha256: '0f'.repeat(32) } }],
        predicateType: type,
        predicate: read(`${format}.json`),
      });
    expect((await run(commit, { subject: 'shop.tgz' })).exitCode).toBe(2);
  });
});
