import { componentsOf, refusalOf } from '../../testing.js';
import { gemfileLock } from './gemfile-lock.js';

const sum = 'a'.repeat(64);
const lock = `GIT
  remote: https://github.com/rack/rack.git
  revision: 0123456789012345678901234567890123456789
  branch: main
  specs:
    rack (3.1.0)

PATH
  remote: engines/shop
  specs:
    shop (0.1.0)
      rack

GEM
  remote: https://gems.example/
  specs:
    minitest (5.25.1)
    nokogiri (1.16.7)
      racc (~> 1.4)
    nokogiri (1.16.7-x86_64-linux)
      racc (~> 1.4)
    racc (1.8.1)

PLATFORMS
  ruby
  x86_64-linux

DEPENDENCIES
  minitest (~> 5.0)
  nokogiri
  rack!
  shop!

CHECKSUMS
  minitest (5.25.1) sha256=${sum}
  nokogiri (1.16.7-x86_64-linux) sha256=${sum}

RUBY VERSION
   ruby 3.3.4p94

BUNDLED WITH
   2.5.18
`;

const gemfile = `source "https://gems.example"
gem "nokogiri"
gem 'rack', git: "https://github.com/rack/rack.git" # group: :test
group :development, :test do
  gem "minitest", "~> 5.0"
end
gem "shop", path: "engines/shop"
`;

test('gems have their source, platform, way and line', async () => {
  expect(await componentsOf(gemfileLock, { 'Gemfile.lock': lock, Gemfile: gemfile })).toEqual([
    'Gemfile.lock#8:shop (0.1.0) required 11 depth 1',
    'pkg:gem/minitest@5.25.1 development 17 depth 1',
    'pkg:gem/nokogiri@1.16.7 required 18 depth 1',
    'pkg:gem/nokogiri@1.16.7?platform=x86_64-linux required 20 depth 1',
    'pkg:gem/racc@1.8.1 required 22 depth 2',
    'pkg:gem/rack@3.1.0?vcs_url=git%2Bhttps:%2F%2Fgithub.com%2Frack%2Frack.git%400123456789012345678901234567890123456789 required 6 depth 1',
  ]);
});

test.each([
  ["gem 'minitest', group: :test", 'development'],
  ["gem 'minitest', :groups => [:test, :development]", 'development'],
  ['group :production do\n  gem "minitest"\nend', 'required'],
  ['group :test do\n  gem "minitest", group: :assets\nend', 'required'],
  ['group :test do\n  platforms :ruby do\n    gem "x"\n  end\n  gem "minitest"\nend', 'development'],
  ['if true\n  group :test do\n  end\n  gem "minitest"\nend', 'required'],
  ['group :test do\n  gem "minitest"\nend\ngem "minitest"', 'required'],
])('a Gemfile of %j makes it %s', async (text, scope) => {
  const found = await componentsOf(gemfileLock, { 'Gemfile.lock': lock, Gemfile: text });
  expect(found[1]).toBe(`pkg:gem/minitest@5.25.1 ${scope} 17 depth 1`);
});

test('a gem of a registry without its hash is told apart from one of a lock without hashes', async () => {
  const { fileOf } = await import('../../testing.js');
  const unhashed = async (text: string) =>
    (await gemfileLock.read(fileOf({ 'Gemfile.lock': text }, 'Gemfile.lock'))).packages.filter((gem) => gem.unhashed).map(({ key }) => key);
  expect(await unhashed(lock)).toEqual(['14:nokogiri (1.16.7)', '14:racc (1.8.1)']);
  expect(await unhashed(lock.replace(/CHECKSUMS[\s\S]*?\n\n/, ''))).toEqual([]);
});

test.each<[string, string, string]>([
  ['cut off before the dependencies', lock.slice(0, lock.indexOf('DEPENDENCIES')), '-: expected the section DEPENDENCIES'],
  ['cut off in a line', `${lock.slice(0, lock.indexOf('(1.16.7-x86') + 5)}\n`, '20: expected `name (version)`'],
  ['an unfinished merge', lock.replace('GEM\n', '<<<<<<< HEAD\nGEM\n'), '14: expected no marks of a merge conflict'],
  ['no section', 'hello\n', '1: expected a section such as GEM'],
  ['a gem without version', lock.replace('racc (1.8.1)', 'racc'), '22: expected `name (version)`'],
  ['git without address', lock.replace('  remote: https://github.com/rack/rack.git\n', ''), '1: expected `remote:`'],
  ['nothing', '', '1: expected the sections GEM and DEPENDENCIES'],
])('refuses %s', async (_, text, message) => {
  expect(await refusalOf(gemfileLock, { 'Gemfile.lock': text })).toContain(message);
});

test('CRLF and a byte-order mark change nothing; an unknown section is a gap', async () => {
  const files = { 'Gemfile.lock': `\ufeff${lock.replace(/\n/g, '\r\n')}` };
  expect(await componentsOf(gemfileLock, files)).toHaveLength(6);
  const { fileOf } = await import('../../testing.js');
  const { gaps } = await gemfileLock.read(fileOf({ 'Gemfile.lock': lock.replace('PLATFORMS', 'FROM THE FUTURE') }, 'Gemfile.lock'));
  expect(gaps).toEqual([{ line: 24, detail: 'the section FROM THE FUTURE is unknown' }]);
});

test.each([
  ['Gemfile.lock', true],
  ['a/gems.locked', true],
  ['Gemfile.next.lock', true],
  ['gemfiles/rails_7.gemfile.lock', true],
  ['Gemfile', false],
  ['Podfile.lock', false],
])('%s: %s', (path, expected) => {
  expect(gemfileLock.matches(path)).toBe(expected);
});

test('a gem twice, and one for more platforms than there are, are refused', async () => {
  const many = Array.from({ length: 201 }, (_, index) => `    racc (1.0-p${index})\n`).join('');
  const of = (gems: string): string => `GEM\n  remote: https://gems.example/\n  specs:\n${gems}\nDEPENDENCIES\n`;
  expect(await refusalOf(gemfileLock, { 'Gemfile.lock': of('    racc (1.0)\n    racc (1.0)\n') })).toContain('5: expected racc once');
  expect(await refusalOf(gemfileLock, { 'Gemfile.lock': of(many) })).toContain('204: expected racc once, and for at most 200 platforms');
});
