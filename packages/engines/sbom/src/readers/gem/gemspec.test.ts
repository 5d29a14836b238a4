import { componentsOf, fileOf, refusalOf } from '../../testing.js';
import { installedGemspec } from './gemspec.js';

const path = 'gems/specifications/nokogiri-1.16.7-x86_64-linux.gemspec';
const spec = `# -*- encoding: utf-8 -*-
# stub: nokogiri 1.16.7 x86_64-linux lib

Gem::Specification.new do |s|
  s.licenses = ["MIT".freeze]
end
`;

test('an installed gem is what its first lines say', async () => {
  expect(await componentsOf(installedGemspec, { [path]: spec })).toEqual(['pkg:gem/nokogiri@1.16.7?platform=x86_64-linux required 2']);
  const { packages } = await installedGemspec.read(fileOf({ [path]: spec }, path));
  expect(packages[0]?.licence).toBe('MIT');
});

test('a broken line is refused, and one without the program below it', async () => {
  expect(installedGemspec.matches('specifications/house.gemspec')).toBe(false);
  expect(await refusalOf(installedGemspec, { [path]: '# stub: nokogiri 1.16.7 ruby lib\n' })).toContain('1: expected `Gem::Specification');
  expect(await refusalOf(installedGemspec, { [path]: spec.replace('1.16.7', '1.16.7\u00e9') })).toContain('1: expected `# stub:');
  expect(await refusalOf(installedGemspec, { [path]: '# stub: nokogiri\n' })).toContain('1: expected `# stub:');
});

test.each([
  ['  s.name = %q{rake}\n  s.version = "10.0.4"\n', 'pkg:gem/rake@10.0.4 required 2'],
  [
    '  spec.name = "rake".freeze\n  spec.version = Gem::Version.new("10.0.4")\n  spec.platform = "java"\n',
    'pkg:gem/rake@10.0.4?platform=java required 2',
  ],
])('before RubyGems wrote that line the plain fields say it: %j', async (fields, expected) => {
  const old = { 'specifications/rake-10.0.4.gemspec': `Gem::Specification.new do |s|\n${fields}end\n` };
  expect(await componentsOf(installedGemspec, old)).toEqual([expected]);
});

test('a specification whose version a program makes is refused', async () => {
  const text = 'Gem::Specification.new do |s|\n  s.name = "rake"\n  s.version = VERSION\nend\n';
  expect(await refusalOf(installedGemspec, { [path]: text })).toContain('1: expected `# stub:');
});

test('RubyGems parts the extensions of a gem by bytes of zero', async () => {
  const native = spec.replace('lib\n', 'lib\n# stub: ext/a/extconf.rb\0ext/b/extconf.rb\n');
  expect(await componentsOf(installedGemspec, { [path]: native })).toEqual(['pkg:gem/nokogiri@1.16.7?platform=x86_64-linux required 2']);
});
