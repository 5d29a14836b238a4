import { readDockerfilePart, readPolicyDocument, readSbomPart } from './read-document.js';
import { policyFile, refuseOtherSpelling } from './reader.js';

const waiver = 'fingerprint: a, reason: b, owner: c, created: 2026-01-02, expires: 2026-02-03';

test.each([
  ['', undefined],
  ['# nothing yet\n', undefined],
  ['waivers: []\n', { waivers: [] }],
  ['require: [secret-scan]\nversion: 1\n', { require: ['secret-scan'], version: 1 }],
])('takes %j', async (text, value) => {
  expect((await readPolicyDocument(text, policyFile))?.value).toEqual(value);
});

test.each<[string, string, number]>([
  ['- a\n', 'expected a mapping of keys', 1],
  ['require: a\n', 'expected a list', 1],
  ['\nrequire: [""]\n', 'expected text', 2],
  ['version: 2\n', 'expected 1', 1],
  ['block-at: urgent\n', 'got "urgent"', 1],
  ['requires: []\n', 'got "requires", did you mean "require"?', 1],
  [`waivers:\n  - { ${waiver}, untill: x }\n`, 'got "untill"', 2],
  ['waivers:\n  - { fingerprint: a, resaon: b }\n', 'got "resaon", did you mean "reason"?', 2],
  [`waivers:\n  - { ${waiver.replace('2026-02-03', '2026-02-30')} }\n`, 'expected a day as YYYY-MM-DD, got "2026-02-30"', 2],
  ['waivers:\n  - { fingerprint: a }\n', 'expected `reason`, got nothing', 2],
  ['require:\n  - scanner: a\n    paths: ["!src"]\n', 'got the negation "!src"', 3],
  ['require:\n  - scanner: a\n    paths: ["./"]\n', 'expected a glob that names files', 3],
  ['require:\n  - scanner: a\n    paths: []\n', 'expected 1 to 10000 entries, got 0', 3],
  [`allow-gaps:\n${'  - { paths: [a], reason: b }\n'.repeat(1001)}`, 'expected 0 to 1000 entries, got 1001', 1],
  ['require:\n  - paths: [a]\n    scanner: 1\n', 'expected text', 3],
  ['dockerfile: []\n', 'expected a mapping of keys', 1],
  ['deadlines: {}\n', 'expected a number of days for at least one severity', 1],
  ['sbom:\n  components:\n    deny: [{ component: "pkg:npm/a", versions: banana }]\n', '`>=1.2 <2 || 3.1.4`', 3],
])('refuses %j', async (text, message, line) => {
  await expect(readPolicyDocument(text, policyFile)).rejects.toMatchObject({
    code: 'policy-invalid',
    message: expect.stringContaining(message),
    where: { file: policyFile, line },
  });
});

describe('the part for Dockerfiles', () => {
  const own = '.portcullis/dockerfile.yml';

  test('is read beside parts that others judge', async () => {
    expect(await readDockerfilePart('require: a\ndockerfile: {}\n', policyFile)).toEqual({});
    expect(await readDockerfilePart('require: a\n', policyFile)).toBeUndefined();
  });

  test('is the whole of a file of its own', async () => {
    expect(await readDockerfilePart('', own)).toEqual({});
    await expect(readDockerfilePart('dockerfile: {}\n', own)).rejects.toMatchObject({ where: { file: own, line: 1 } });
  });

  test('has its flaws where they stand', async () => {
    await expect(readDockerfilePart('version: 1\ndockerfile:\n  a: 1\n', policyFile)).rejects.toMatchObject({
      message: expect.stringContaining('got "a"'),
      where: { line: 3 },
    });
  });
});

describe('a part that one engine reads', () => {
  test.each(['', '# nothing yet\n', 'null\n', 'require: [a]\n'])('is not there in %j', async (text) => {
    for (const read of [readDockerfilePart, readSbomPart]) expect(await read(text, policyFile)).toBeUndefined();
  });

  test.each([
    ['dockerfiles: {}\n', 'dockerfile'],
    ['sboms: {}\n', 'sbom'],
  ])('is not passed over for a misspelt key: %j', async (text, meant) => {
    for (const read of [readDockerfilePart, readSbomPart])
      await expect(read(text, policyFile)).rejects.toMatchObject({
        code: 'policy-invalid',
        message: expect.stringContaining(`did you mean "${meant}"`),
      });
  });

  test.each([
    ['debian:12', false],
    ['Debian', false],
    ['https://docker.io/library/debian', false],
    [`debian@sha256:${'a'.repeat(64)}`, false],
    ['debian', true],
    ['registry.example:5000/Team', false],
    ['registry.example:5000/team-**', true],
    ['GHCR.IO/team/*', true],
    ['**', true],
  ])('images: deny: [%s]: %s', async (glob, expected) => {
    const read = readDockerfilePart(`dockerfile:\n  images:\n    deny: ["${glob}"]\n`, policyFile);
    if (expected) await expect(read).resolves.toBeDefined();
    else await expect(read).rejects.toMatchObject({ code: 'policy-invalid' });
  });

  test.each([
    ['"pkg:npm/left-pad@1.0.0"', false],
    ['"pkg:npm/@acme/*"', true],
    ['"pkg:npm/**"', true],
    ['{ component: "pkg:npm/a", versions: banana }', false],
    ['{ component: "pkg:npm/a", versions: "^1.0.0" }', false],
    ['{ component: "pkg:npm/a", versions: "~1" }', false],
    ['{ component: "pkg:npm/a", versions: ">= 1.2 <2 || 3.1.4" }', true],
    ['{ component: "pkg:npm/a", versions: ">=1|<2" }', false],
    ['{ component: "pkg:npm/a", versions: ">=1||<2" }', true],
    ['{ component: "pkg:deb/debian/a", versions: ">=1:2.0~rc1-1, <2:0" }', true],
    ['{ component: "pkg:pypi/a", versions: ">=1!2.0" }', true],
    ['{ component: "pkg:maven/a/b", versions: "[1.0,2.0)" }', false],
    ['{ component: "pkg:gem/a", versions: "~> 1.2" }', false],
  ])('components: deny: [%s]: %s', async (entry, expected) => {
    const read = readSbomPart(`sbom:\n  components:\n    deny: [${entry}]\n`, policyFile);
    if (expected) await expect(read).resolves.toBeDefined();
    else await expect(read).rejects.toMatchObject({ code: 'policy-invalid' });
  });
});

test('a policy under another spelling of its name is refused', () => {
  const tree = (...names: readonly string[]) => ({ list: () => names });
  expect(() => refuseOtherSpelling(tree('portcullis.yml', 'dependabot.yml'))).not.toThrow();
  for (const name of ['portcullis.yaml', 'Portcullis.yml', '.portcullis.yml'])
    expect(() => refuseOtherSpelling(tree(name))).toThrow(expect.objectContaining({ code: 'policy-misnamed' }));
});
