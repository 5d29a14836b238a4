import { PortcullisError } from '@portcullis/core';
import { readLock } from '@portcullis/images';
import { growth, linear } from '../../../../../test/harness/growth.js';
import { fullName, globMatches, imageMatches } from './glob.js';
import { type PolicyFile, readPolicy } from './read-policy.js';

async function read(text: string, file: string): Promise<PolicyFile> {
  const found = await readPolicy(text, file);
  if (found === undefined) throw new Error('expected a policy');
  return found;
}

const digest = `sha256:${'24454f830c'.repeat(6)}abcd`;

test('a policy is read with all of its keys', async () => {
  const { policy, experimental } = await read(
    [
      'images:',
      '  allow: [node, "ghcr.io/acme/**"]',
      '  deny: ["*/evil/*"]',
      '  require-digest: true',
      '  approved:',
      '    - image: node:22',
      `      digests: [${digest}]`,
      'labels:',
      '  required: { org.acme.team: text, source: URL }',
      'packages:',
      '  forbidden: [telnet, { name: "netcat*", reason: a way in }]',
      'checks: { experimental: true }',
    ].join('\n'),
    'p.yml',
  );
  expect(policy).toEqual({
    file: 'p.yml',
    allow: ['node', 'ghcr.io/acme/**'],
    deny: ['*/evil/*'],
    requireDigest: true,
    approved: [{ image: 'node:22', digests: [digest] }],
    requiredLabels: new Map([
      ['org.acme.team', 'text'],
      ['source', 'url'],
    ]),
    forbiddenPackages: [{ name: 'telnet' }, { name: 'netcat*', reason: 'a way in' }],
  });
  expect(experimental).toBe(true);
});

test('the file that holds all policies has it as a part, and only that part counts here', async () => {
  const file = '.github/portcullis.yml';
  const { policy } = await read('block-at: nonsense\ndockerfile:\n  images: { deny: [node] }\n', file);
  expect(policy).toMatchObject({ file, deny: ['node'] });
  expect(await readPolicy('block-at: low\n', file)).toBeUndefined();
  await expect(readPolicy('dockerfile:\n  images: { dney: [node] }\n', file)).rejects.toMatchObject({
    where: { file, line: 2, key: 'dockerfile.images.dney' },
  });
});

test('an empty file asks for nothing', async () => {
  const { policy } = await read('', 'p.yml');
  expect([policy.allow, policy.requireDigest, policy.requiredLabels.size]).toEqual([[], false, 0]);
});

test.each([
  ['images:\n  alow: [node]\n', 2, 'images.alow', /one of allow, deny.*did you mean "allow"/],
  ['images:\n  allow: node\n', 2, 'images.allow', /a list/],
  ['images:\n  allow: [1]\n', 2, 'images.allow[0]', /text/],
  ['images:\n  allow: ["a b"]\n', 2, 'images.allow[0]', /the name of an image in small letters/],
  ['images:\n\n  require-digest: "yes"\n', 3, 'images.require-digest', /true or false/],
  ['images:\n  approved:\n    - image: node\n      digests: [sha256:12]\n', 4, 'images.approved[0].digests[0]', /64 hexadecimal/],
  ['images:\n  approved:\n    - image: node\n      digests: []\n', 4, 'images.approved[0].digests', /1 to/],
  [`images:\n  approved:\n    - image: node@${digest}\n      digests: [${digest}]\n`, 3, 'images.approved[0].image', /without a digest/],
  ['labels:\n  required:\n    a: number\n', 3, 'labels.required.a', /one of text, rawtext/],
  ['packages:\n  forbidden:\n    - { reason: x }\n', 3, 'packages.forbidden[0].name', /`name`, got nothing/],
  ['- a\n', 1, undefined, /a mapping/],
])('%j is refused at line %d', async (text, line, key, message) => {
  const error = await readPolicy(text, 'p.yml').then(
    () => undefined,
    (failure: unknown) => failure as PortcullisError,
  );
  expect(error).toBeInstanceOf(PortcullisError);
  expect(error).toMatchObject({ code: 'policy-invalid', message: expect.stringMatching(message), where: { file: 'p.yml', line } });
  expect(error?.where.key).toBe(key);
});

test.each([
  ['node', 'docker.io/library/node', true],
  ['node', 'docker.io/acme/node', false],
  ['acme/*', 'docker.io/acme/node', true],
  ['acme/*', 'docker.io/acme/a/b', false],
  ['library/*', 'docker.io/library/node', true],
  ['ghcr.io/acme/**', 'ghcr.io/acme/a/b', true],
  ['ghcr.io/acme/*', 'ghcr.io/acmeevil/a', false],
  ['ghcr.io/**', 'ghcr.io.evil.example/a', false],
  ['*.acme.example/**', 'eu.acme.example/a', true],
  ['**', 'anything.example/at/all', true],
  ['*', 'anything.example/at/all', true],
])('the glob %s and the image %s: %p', (glob, name, matches) => {
  expect(imageMatches(glob, name)).toBe(matches);
});

test('a glob full of stars costs the length of what it is held against', () => {
  expect(globMatches('**a*'.repeat(70), 'a'.repeat(600))).toBe(true);
  expect(globMatches(`${'*a'.repeat(140)}b`, 'a'.repeat(600))).toBe(false);
  expect(growth((size) => globMatches(`${'*a'.repeat(140)}b`, 'a'.repeat(size)), 300)).toBeLessThan(linear);
});

test('names of Docker Hub are one name', () => {
  expect(
    [
      { repository: 'node' },
      { registry: 'docker.io', repository: 'library/node' },
      { registry: 'index.docker.io', repository: 'node' },
    ].map(fullName),
  ).toEqual(['docker.io/library/node', 'docker.io/library/node', 'docker.io/library/node']);
});

test('a lock gives digests by image, and a broken one is refused', () => {
  expect(readLock(JSON.stringify({ version: 1, images: { 'r.example/a:1': { digest }, b: digest } }), 'l')).toEqual(
    new Map([
      ['r.example/a:1', digest],
      ['b', digest],
    ]),
  );
  for (const bad of ['', '[]', '{"images":[]}', '{"images":{"a":{"digest":"latest"}}}', '{"images":{"a":null}}'])
    expect(() => readLock(bad, 'l')).toThrow(PortcullisError);
});
