import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { stackYaml } from './stack-yaml.js';

const hash = 'a'.repeat(64);
const text = `resolver: lts-20.0
packages:
- .
extra-deps:
- Bird-4000.4.1@sha256:${hash},6167
- wing-2.0
- github: acme/nest
  commit: abc
  subdirs: [one, two]
- archive: https://h.example/x.tar.gz
- vendor/part
`;

test('extra packages by where they come from', async () => {
  expect(await componentsOf(stackYaml, { 'stack.yaml': text })).toEqual([
    'pkg:generic/one?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fnest%40abc required 7',
    'pkg:generic/two?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Facme%2Fnest%40abc required 7',
    'pkg:generic/x.tar.gz?download_url=https:%2F%2Fh.example%2Fx.tar.gz required 10',
    'pkg:hackage/Bird@4000.4.1 required 5',
    'pkg:hackage/wing@2.0 required 6',
    'stack.yaml#4 required 11',
  ]);
});

test('a lock says more; other files of the name are nobody’s', async () => {
  expect(await stackYaml.recognises?.(fileOf({ 'stack.yaml': text }, 'stack.yaml'))).toBe(true);
  expect(await stackYaml.recognises?.(fileOf({ 'stack.yaml': text, 'stack.yaml.lock': '' }, 'stack.yaml'))).toBe(false);
  expect(await stackYaml.recognises?.(fileOf({ 'stack.yaml': 'services: {}\n' }, 'stack.yaml'))).toBe(false);
});

test.each([
  ['extra-deps:\n- "a b"\n', '2: expected a package as `name-version`'],
  ['extra-deps:\n- git: https://h.example/x.git\n', '2: expected `extra-deps.0.commit` to be text'],
  ['extra-deps:\n- commit: abc\n', '2: expected git, github or archive'],
  ['extra-deps:\n', '1: expected the list `extra-deps`, got nothing'],
  ['other: 1\n', '1: expected `resolver`'],
  ['extra-deps: a-1.0\n', '1: expected `extra-deps` to be a list'],
])('refuses %j', async (broken, message) => {
  expect(await refusalOf(stackYaml, { 'stack.yaml': broken })).toContain(message);
});
