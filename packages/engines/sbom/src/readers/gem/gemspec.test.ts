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

test('a program without that line is none; a broken line is refused', async () => {
  expect(installedGemspec.recognises?.(fileOf({ [path]: 'Gem::Specification.new' }, path))).toBe(false);
  expect(await refusalOf(installedGemspec, { [path]: '# stub: nokogiri\n' })).toContain('1: expected `# stub:');
});

test('RubyGems parts the extensions of a gem by bytes of zero', async () => {
  const native = spec.replace('lib\n', 'lib\n# stub: ext/a/extconf.rb\0ext/b/extconf.rb\n');
  expect(await componentsOf(installedGemspec, { [path]: native })).toEqual(['pkg:gem/nokogiri@1.16.7?platform=x86_64-linux required 2']);
});
