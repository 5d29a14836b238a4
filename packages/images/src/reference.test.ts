import { growthOf } from '../../../test/harness/growth.js';
import { formatReference, parseReference } from './reference.js';

const digest = `sha256:${'a'.repeat(64)}`;

test.each<[string, string]>([
  ['nginx', 'docker.io/library/nginx:latest'],
  ['nginx:1.27', 'docker.io/library/nginx:1.27'],
  ['org/app', 'docker.io/org/app:latest'],
  ['docker.io/nginx', 'docker.io/library/nginx:latest'],
  ['index.docker.io/library/nginx', 'docker.io/library/nginx:latest'],
  ['ghcr.io/org/app:v1', 'ghcr.io/org/app:v1'],
  ['GHCR.io/org/app:v1', 'ghcr.io/org/app:v1'],
  ['localhost/app', 'localhost/app:latest'],
  ['localhost:5000/app', 'localhost:5000/app:latest'],
  ['[::1]:5000/app:v1', '[::1]:5000/app:v1'],
  [`app@${digest}`, `docker.io/library/app@${digest}`],
  [`r.example/a/b:v1@${digest}`, `r.example/a/b:v1@${digest}`],
  ['r.example/a__b/c-d/e.f', 'r.example/a__b/c-d/e.f:latest'],
])('%s means %s', (text, expected) => {
  expect(formatReference(parseReference(text))).toBe(expected);
});

test.each([
  '',
  ' ',
  'A',
  'a/B',
  'a//b',
  '/a',
  'a/',
  'a:',
  'a:-x',
  `a@sha256:${'a'.repeat(63)}`,
  'a@sha256:x',
  'a@b@c',
  'a b',
  'https://r.example/a',
  'r.example:port/a',
  '../a',
  'a/../b',
  'r.example/a?x',
  'a\n',
  'r.example/a%2fb',
  `a${'/a'.repeat(400)}`,
])('what is no reference is refused: %j', (text) => {
  expect(() => parseReference(text)).toThrow(expect.objectContaining({ code: 'reference-invalid' }));
});

test.each([['a-'], ['a.'], ['a/'], ['A'], ['@']])('the work for a name grows with its length: %j', async (part) => {
  const read = (size: number): void => expect(() => parseReference(`${part.repeat(size)}!`)).toThrow();
  expect(await growthOf(read, 400_000)).toBe('bounded');
});
