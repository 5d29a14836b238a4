// Where a file ends, or a line of it: what stands behind is not passed over.

import { recognisedBy } from '../reader.js';
import { fileOf } from '../testing.js';
import { readersOf } from './index.js';

async function outcome(path: string, text: string, beside: Readonly<Record<string, string>> = {}): Promise<string> {
  const file = fileOf({ [path]: text, ...beside }, path);
  try {
    const manifest = await (await recognisedBy(readersOf(path), file))?.read(file);
    const gap = manifest?.gaps?.[0]?.detail;
    return manifest === undefined
      ? 'passed over'
      : gap === undefined
        ? manifest.packages.map(({ identity }) => identity.name).join(' ')
        : `gap ${gap}`;
  } catch (error) {
    return `refused ${(error as Error).message}`;
  }
}

test.each(['\v', '\f', '\x1c', '\x85', '\u2028', '\u2029', '\r'])('pip takes what stands behind %j for a line', async (end) => {
  expect(await outcome('requirements.txt', `bird==1 # fine${end}wing==1\n`)).toBe('bird wing');
  expect(await outcome('requirements.txt', `# fine${end}wing==1`)).toBe('wing');
});

const swift = (inner: string) => `import PackageDescription\nlet package = Package(name: "shop", ${inner}`;
const bird = 'dependencies: [.package(url: "https://h.example/o/bird", from: "1.0.0")])\n';

test.each([
  [swift(bird), 'bird'],
  [`// fine\r${swift(bird)}`, 'bird'],
  [swift('targets: [').trimEnd(), 'refused expected the end of `Package(`'],
  ['', 'refused expected `Package(`'],
  ['// let package = Package()\n', 'refused expected `Package(`'],
])('Package.swift %j', async (text, expected) => expect(await outcome('Package.swift', text)).toContain(expected));

const gem = 'Gem::Specification.new do |s|\n  s.name = "shop"\n';

test.each([
  [`${gem}  s.add_dependency "bird"\nend\n`, 'bird'],
  ['Gem::Specification.new { |s| s.name = "shop" }\n', ''],
  ['Gem::Specification.new do |s| s.name = "shop" end\n', ''],
  [gem, 'refused expected the end of `Gem::Specification.new do`'],
  [`${gem}  if true\n    s.add_dependency "bird"\n  end\n`, 'refused expected the end'],
  ['', 'refused expected a specification of a gem, got an empty file'],
])('shop.gemspec %j', async (text, expected) => expect(await outcome('shop.gemspec', text)).toContain(expected));

test('a lock of Yarn without the entry of the product, and a wish that is null', async () => {
  const entry = (name: string, type: string) =>
    `"${name}":\n  version: 1.0.0\n  resolution: "${name}"\n  languageName: node\n  linkType: ${type}\n\n`;
  const lock = `__metadata:\n  version: 8\n\n${entry('bird@npm:1.0.0', 'hard')}`;
  expect(await outcome('yarn.lock', lock)).toContain('gap expected an entry of the product');
  expect(await outcome('yarn.lock', `${lock}${entry('shop@workspace:.', 'soft')}`)).toBe('bird');
  expect(await outcome('package.json', '{"dependencies":{"bird":null}}')).toBe('refused expected a range of bird, got null');
});

test('a lock of uv that names nothing is whole where the project asks for nothing', async () => {
  const lock = 'version = 1\nrevision = 3\nrequires-python = ">=3.11"\n';
  const none = 'refused expected `[[package]]` tables, got none';
  expect(await outcome('uv.lock', lock, { 'pyproject.toml': '[tool.isort]\nprofile = "black"\n' })).toBe('');
  expect(await outcome('uv.lock', lock)).toBe(none);
  for (const asks of ['[project]\nname = "shop"\n', '[dependency-groups]\ndev = ["bird"]\n', '[tool.uv.workspace]\nmembers = ["a"]\n'])
    expect(await outcome('uv.lock', lock, { 'pyproject.toml': asks })).toBe(none);
});
