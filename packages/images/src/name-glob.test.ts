import { growthOf } from '../../../test/harness/growth.js';
import { coversName, globProblem, matchesName, parseNameGlob } from './name-glob.js';
import { parseReference } from './reference.js';

test.each<[string, string, boolean]>([
  ['**', 'ghcr.io/**', true],
  ['ghcr.io/**', 'ghcr.io/a', true],
  ['ghcr.io/*', 'ghcr.io/a/b', false],
  ['ghcr.io/*', 'ghcr.io/**', false],
  ['ghcr.io/a*', 'ghcr.io/ab*', true],
  ['ghcr.io/ab*', 'ghcr.io/a*', false],
  ['ghcr.io/a', 'ghcr.io/*', false],
  ['ghcr.io/**/x', 'ghcr.io/a/**/x', true],
  ['ghcr.io/a/**', 'ghcr.io/**', false],
  ['*.example/a', 'b.example/a', true],
])('%s hides %s behind it: %s', (earlier, later, expected) => {
  expect(coversName(parseNameGlob(earlier), parseNameGlob(later))).toBe(expected);
});

describe('globs of names', () => {
  test.each<[string, string, boolean]>([
    ['nginx', 'nginx', true],
    ['nginx', 'docker.io/library/nginx', true],
    ['org/app', 'docker.io/org/app:v1', true],
    ['nginx', 'evil.example/library/nginx', false],
    ['docker.io/nginx', 'nginx', true],
    ['index.docker.io/*', 'nginx', true],
    ['registry-1.docker.io/org/*', 'org/app', true],
    ['docker.io/org/*', 'index.docker.io/org/app', true],
    ['*', 'nginx', true],
    ['*', 'ghcr.io/a', false],
    ['GHCR.IO/org/app', 'ghcr.io/org/app', true],
    ['ghcr.io/org/app', 'GHCR.IO/org/app', true],
    ['ghcr.io/org/*', 'ghcr.io/org/app', true],
    ['ghcr.io/org/*', 'ghcr.io/org/app/part', false],
    ['ghcr.io/org/*', 'ghcr.io/organisation/app', false],
    ['ghcr.io/org/**', 'ghcr.io/org/a/b/c', true],
    ['ghcr.io/org/**', 'ghcr.io/org', false],
    ['ghcr.io/**/app', 'ghcr.io/a/b/app', true],
    ['**/app', 'r.example:5000/x/app', true],
    ['**', 'localhost:5000/a', true],
    ['ghcr.io/org/app-*-x*', 'ghcr.io/org/app-1-x', true],
    ['ghcr.io/org/app-*-x*', 'ghcr.io/org/app-1', false],
    ['*.example/a', 'r.example/a', true],
    ['*.example/a', 'r.example.evil.example2/a', false],
    ['ghcr.io/a.b', 'ghcr.io/axb', false],
    // The port that it has anyway makes no other registry of it.
    ['ghcr.io/org/*', 'ghcr.io:443/org/app', true],
    ['ghcr.io:443/org/*', 'ghcr.io/org/app', true],
    ['ghcr.io/org/*', 'ghcr.io:0443/org/app', true],
    ['nginx', 'docker.io:443/nginx', true],
    ['nginx', 'index.docker.io:443/library/nginx', true],
    ['ghcr.io/org/*', 'ghcr.io:5443/org/app', false],
  ])('%s on %s: %s', (glob, image, expected) => {
    expect(globProblem(glob)).toBeUndefined();
    expect(matchesName(parseNameGlob(glob), parseReference(image))).toBe(expected);
  });

  test('are matched by work that grows with their parts', async () => {
    const repository = `${Array.from({ length: 100 }, () => 'a'.repeat(40)).join('/')}/b`;
    const match = (size: number): void => {
      const glob = parseNameGlob(`r.example/${Array.from({ length: size }, () => '**').join('/')}/${'*a'.repeat(30)}`);
      expect(matchesName(glob, { registry: 'r.example', repository })).toBe(false);
    };
    expect(await growthOf(match, 400)).toBe('bounded');
  });
});
