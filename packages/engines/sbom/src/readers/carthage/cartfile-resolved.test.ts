import { componentsOf, refusalOf } from '../../testing.js';
import { cartfileResolved } from './cartfile-resolved.js';

test('a line is a repository of GitHub, another repository, or a list of archives', async () => {
  const text = [
    '# by hand',
    'github "Acme/Bird" "5.6.1"',
    'github "https://github.com/acme/wing.git" "v1.0" # as an address',
    'github "https://git.example/acme/straw" "2.0.0"',
    'git "https://h.example/acme/nest.git" "abc123"',
    'binary "https://h.example/egg.json" "3.1"',
    '',
  ].join('\n');
  expect(await componentsOf(cartfileResolved, { 'Cartfile.resolved': text })).toEqual([
    'pkg:generic/egg@3.1?download_url=https:%2F%2Fh.example%2Fegg.json required 6',
    'pkg:generic/nest@abc123?vcs_url=git%2Bhttps:%2F%2Fh.example%2Facme%2Fnest.git%40abc123 required 5',
    'pkg:generic/straw@2.0.0?vcs_url=git%2Bhttps:%2F%2Fgit.example%2Facme%2Fstraw%402.0.0 required 4',
    'pkg:github/acme/bird@5.6.1 required 2',
    'pkg:github/acme/wing@v1.0 required 3',
  ]);
});

test.each([
  ['', '1: expected a dependency'],
  ['github "acme/bird" "1.0.0"\ngithub "acme/wi', '2: expected `github`, `git` or `binary`'],
  ['svn "acme/bird" "1.0.0"\n', '1: expected `github`'],
])('refuses %j', async (text, message) => {
  expect(await refusalOf(cartfileResolved, { 'Cartfile.resolved': text })).toContain(message);
});
