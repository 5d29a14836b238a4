import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { composeFile } from './compose.js';

const digest = `sha256:${'a'.repeat(64)}`;

test('services run images; what one builds is its Dockerfile’s to say', async () => {
  const text = `name: house
services:
  db:
    image: postgres:16
  cache:
    image: registry.example:5000/acme/cache@${digest}
  web:
    build: .
  web-built:
    image: acme/web
    build: .
    pull_policy: build
  proxy:
    image: "acme/proxy:\${PROXY:-1.2}"
  job:
    image: acme/job:\${JOB}
`;
  const files = { 'compose.yaml': text, '.env': 'JOB=7\n', Dockerfile: 'FROM debian:12\n' };
  expect(await componentsOf(composeFile, files)).toEqual([
    `pkg:docker/acme/cache@sha256:${'a'.repeat(64)}?repository_url=registry.example:5000 required 6`,
    'pkg:docker/acme/job@7 required 16',
    'pkg:docker/acme/proxy@1.2 required 14',
    'pkg:docker/postgres@16 required 4',
  ]);
});

test('an image whose name only the run knows is said, and fails nothing', async () => {
  const name = ['$', '{IMAGE}'].join('');
  const text = `services:\n  a:\n    image: ${name}\n  b:\n    image: b:1\n`;
  const { packages, gaps } = await composeFile.read(fileOf({ 'compose.yml': text }, 'compose.yml'));
  expect(packages.map(({ identity }) => identity.name)).toEqual(['b']);
  expect(gaps).toEqual([{ line: 3, detail: `the image ${name} is not known before the run`, told: true }]);
});

test('a file that is included or extended under another name is read; one under a name of its own is another manifest', async () => {
  const files = {
    'app/compose.yml':
      'include: [db.yml, ../house.yml, compose.more.yml, gone.yml]\nservices:\n  a:\n    extends: { file: base.yml, service: a }\n',
    'app/db.yml': 'include: [../house.yml]\nservices:\n  db:\n    image: postgres:16\n',
    'app/base.yml': `services:\n  a:\n    image: ${['$', '{BASE}'].join('')}\n`,
    'app/compose.more.yml': 'services:\n  more:\n    image: more:1\n',
    'house.yml': 'include: [app/db.yml]\nservices:\n  cache:\n    image: redis:7\n',
  };
  const { packages, roots, gaps } = await composeFile.read(fileOf(files, 'app/compose.yml'));
  expect(packages.map(({ identity, path, line }) => `${identity.name} ${path}:${line}`).sort()).toEqual([
    'postgres app/db.yml:4',
    'redis house.yml:4',
  ]);
  expect(roots).toHaveLength(2);
  expect(gaps?.map(({ detail }) => detail)).toEqual([
    'not read: gone.yml, which app/compose.yml includes',
    `app/base.yml: the image ${['$', '{BASE}'].join('')} is not known before the run`,
  ]);
  const broken = { 'compose.yml': 'include: [db.yml]\n', 'db.yml': 'services: 7\n' };
  expect(await refusalOf(composeFile, broken)).toContain('expected `services` to be a mapping');
});

test('before version 2 services stood at the top', async () => {
  const first = 'db:\n  image: postgres:9\nweb:\n  build: .\n  links: [db]\n';
  expect(await componentsOf(composeFile, { 'docker-compose.yml': first })).toEqual(['pkg:docker/postgres@9 required 2']);
});

test('a file that only adds to another names no image', async () => {
  expect(await componentsOf(composeFile, { 'compose.override.yml': 'services:\n  a:\n    ports: ["1:1"]\n  b:\nnetworks: {}\n' })).toEqual(
    [],
  );
  expect(await componentsOf(composeFile, { 'compose.yml': 'services:\n  a: !reset null\n  b:\n    image: !reset null\n' })).toEqual([]);
  expect(await componentsOf(composeFile, { 'compose.extras.yml': '# yours to fill\n\n' })).toEqual([]);
  expect(await refusalOf(composeFile, { 'compose.extras.yml': '\n' })).toContain('expected a mapping');
});

test('what it includes under a name that says nothing of Compose is read with it, and what it builds from such a Dockerfile', async () => {
  const files = {
    'app/compose.yml':
      'include: [parts/db.yml, parts/compose.yml]\nservices:\n  web:\n    extends: {file: ../common.yml, service: web}\n  job:\n    build: {context: ., dockerfile: job.build}\n',
    'app/parts/db.yml': 'include: [db.yml, ../../common.yml]\nservices:\n  db:\n    image: postgres:16\n',
    'app/parts/compose.yml': 'services:\n  other:\n    image: other:1\n',
    'app/job.build': 'FROM alpine:3\n',
    'common.yml': 'services:\n  web:\n    image: nginx:1\n',
  };
  // By its own file's name `parts/compose.yml` is read by itself.
  expect(await componentsOf(composeFile, files)).toEqual([
    'pkg:docker/alpine@3 required 1',
    'pkg:docker/nginx@1 required 3',
    'pkg:docker/postgres@16 required 4',
  ]);
  expect(await refusalOf(composeFile, { ...files, 'common.yml': 'services:\n  web:\n    image: "A B"\n' })).toBe(
    '3: expected the name of an image, got "A B"',
  );
});

test('what it includes or builds and is not there is said', async () => {
  const text = 'include: [https://example.com/db.yml, gone.yml]\nservices:\n  web:\n    build: away\n';
  const { gaps } = await composeFile.read(fileOf({ 'compose.yml': text }, 'compose.yml'));
  expect(gaps).toEqual([
    { detail: 'not read: https://example.com/db.yml, which compose.yml includes', told: true },
    { detail: 'not read: gone.yml, which compose.yml includes', told: true },
    { detail: 'not read: away/Dockerfile, the Dockerfile of service web in compose.yml, which is not there', told: true },
  ]);
});

test.each([
  ['', 'expected a mapping'],
  ['# nothing\n', 'expected a mapping'],
  ['[]\n', 'expected a mapping'],
  ['services:\n', 'expected a mapping with `services`'],
  ['services: 7\n', 'expected `services` to be a mapping'],
  ['host: x\n', 'expected a mapping with `services`'],
  ['services:\n  a: b\n', 'expected `services.a` to be a mapping'],
  ['services:\n  a:\n    image: [b]\n', 'expected `services.a.image` to be text'],
  ['services: [a]\n', 'expected `services` to be a mapping'],
  ['services:\n  a:\n    image: "A B"\n', '3: expected the name of an image'],
  ['services:\n  a: {\n', 'expected'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(composeFile, { 'compose.yml': text })).toContain(message);
});
