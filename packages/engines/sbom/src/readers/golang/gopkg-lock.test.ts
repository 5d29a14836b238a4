import { componentsOf, refusalOf } from '../../testing.js';
import { gopkgLock } from './gopkg-lock.js';

const sha = 'a'.repeat(40);
const end = '[solve-meta]\n  solver-version = 1\n';

test('projects at a version or a commit', async () => {
  const text = `[[projects]]\n  name = "example.org/bird"\n  revision = "${sha}"\n  version = "v0.8.0"\n\n[[projects]]\n  branch = "master"\n  name = "example.org/x/net"\n  revision = "${sha}"\n\n${end}`;
  expect(await componentsOf(gopkgLock, { 'Gopkg.lock': text })).toEqual([
    'pkg:golang/example.org/bird@v0.8.0 required 1',
    `pkg:golang/example.org/x/net@${sha} required 6`,
  ]);
});

test.each([
  ['', '1: expected the table `solve-meta`'],
  [`[[projects]]\n  name = "a"\n\n${end}`, '1: expected `projects.0.revision` to be text'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(gopkgLock, { 'Gopkg.lock': text })).toContain(message);
});
