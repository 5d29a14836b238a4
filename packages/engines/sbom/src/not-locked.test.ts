import { heldOutside, notLocked, otherWishes, otherwiseLocked } from './not-locked.js';
import { readersOf } from './readers/index.js';
import { poetryHashes } from './readers/pypi/content-hash.js';
import { type Files, fileOf } from './testing.js';

/** The gaps of the first file that tell what the manifest beside it asks for. */
async function gapsOf(files: Files): Promise<readonly string[]> {
  const path = Object.keys(files)[0] as string;
  const manifest = await readersOf(path)[0]?.read(fileOf(files, path));
  return (manifest?.gaps ?? []).map(({ detail }) => detail);
}

const hash = 'a'.repeat(64);
const wing = (manifest: string): readonly string[] => [`expected the lock to hold wing, which ${manifest} asks for`];

const pnpm = (lists: string) =>
  `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      bird:\n        specifier: ^1\n        version: 1.0.0\n${lists}\npackages:\n\n  bird@1.0.0:\n    resolution: {integrity: sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=}\n\nsnapshots:\n\n  bird@1.0.0: {}\n`;
const part = '\n  parts/tail:\n    dependencies:\n      bird:\n        specifier: ^1\n        version: 1.0.0\n';
const asks = JSON.stringify({
  name: 'shop',
  dependencies: { bird: '^1' },
  devDependencies: { wing: '^1', near: 'link:../near' },
  optionalDependencies: { far: '1' },
});

describe('pnpm-lock.yaml', () => {
  test('an importer that lacks what its package.json asks for', async () => {
    expect(await gapsOf({ 'pnpm-lock.yaml': pnpm(''), 'package.json': asks })).toEqual(wing('package.json'));
    expect(await gapsOf({ 'pnpm-lock.yaml': pnpm(part), 'parts/tail/package.json': asks })).toEqual(wing('parts/tail/package.json'));
  });

  test('an importer whose package.json asks for another version since', async () => {
    const other = (range: string) => JSON.stringify({ dependencies: { bird: range } });
    const newer = (manifest: string) => [`expected the lock to hold bird ^2, which ${manifest} asks for, got 1.0.0`];
    expect(await gapsOf({ 'pnpm-lock.yaml': pnpm(''), 'package.json': other('^2') })).toEqual(newer('package.json'));
    expect(await gapsOf({ 'pnpm-lock.yaml': pnpm(part), 'parts/tail/package.json': other('^2') })).toEqual(
      newer('parts/tail/package.json'),
    );
    for (const range of ['^1', '^1.0.0', 'latest', 'workspace:*', 'npm:crow@2'])
      expect(await gapsOf({ 'pnpm-lock.yaml': pnpm(''), 'package.json': other(range) })).toEqual([]);
    for (const key of ['bird', 'bird@>1', 'nest>bird', 'nest@^2>bird@^1']) {
      const overridden = pnpm('').replace('importers:', `overrides:\n  '${key}': 1.0.0\n\nimporters:`);
      expect(await gapsOf({ 'pnpm-lock.yaml': overridden, 'package.json': other('^2') })).toEqual([]);
    }
  });

  test('a hook or an override may take a package away', async () => {
    expect(await gapsOf({ 'pnpm-lock.yaml': pnpm(''), 'package.json': asks, '.pnpmfile.cjs': '' })).toEqual([]);
    expect(
      await gapsOf({ 'pnpm-lock.yaml': pnpm('').replace('importers:', "overrides:\n  wing: '-'\n\nimporters:"), 'package.json': asks }),
    ).toEqual([]);
  });
});

test('package-lock.json: a product whose package.json asks for another version since', async () => {
  const lock = (range: string) =>
    JSON.stringify({
      lockfileVersion: 3,
      packages: {
        '': { dependencies: { bird: range } },
        'node_modules/bird': { version: '1.4.0', integrity: `sha1-${'2jmj7l5rSw0yVb/vlWAYkK/YBwk='}` },
      },
    });
  const asked = (range: string) => JSON.stringify({ devDependencies: { bird: range } });
  expect(await gapsOf({ 'package-lock.json': lock('^1'), 'package.json': asked('^2.1.0') })).toEqual([
    'expected the lock to hold bird ^2.1.0, which package.json asks for, got 1.4.0',
  ]);
  // The installer takes what is in the new range as well.
  expect(await gapsOf({ 'package-lock.json': lock('^1'), 'package.json': asked('~1.4') })).toEqual([]);
  const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`bird${index}`, '^1']));
  const packages = Object.fromEntries(Object.keys(many).map((name) => [`node_modules/${name}`, { version: '1.0.0' }]));
  const newer = Object.fromEntries(Object.keys(many).map((name) => [name, '^2']));
  const gaps = await gapsOf({
    'package-lock.json': JSON.stringify({ lockfileVersion: 3, packages: { '': { dependencies: many }, ...packages } }),
    'package.json': JSON.stringify({ dependencies: newer }),
  });
  expect([gaps.length, gaps.at(-1)]).toEqual([21, 'and 5 more in another version than package.json asks for']);
});

test('a lock that says the range of package.json and holds another version, but where an override sets it', async () => {
  const told = ['expected the lock to hold bird ^2.1.0, which package.json asks for, got 1.4.0'];
  const bird = { version: '1.4.0', integrity: `sha1-${'2jmj7l5rSw0yVb/vlWAYkK/YBwk='}` };
  const npm = JSON.stringify({
    lockfileVersion: 3,
    packages: { '': { dependencies: { bird: '^2.1.0' } }, 'node_modules/bird': bird },
  });
  const asked = { dependencies: { bird: '^2.1.0' } };
  expect(await gapsOf({ 'package-lock.json': npm, 'package.json': JSON.stringify(asked) })).toEqual(told);
  for (const overrides of [{ bird: '1.4.0' }, { 'bird@^2': '1.4.0' }, { wing: { bird: '1.4.0' } }])
    expect(await gapsOf({ 'package-lock.json': npm, 'package.json': JSON.stringify({ ...asked, overrides }) })).toEqual([]);
  const yarn = `# yarn lockfile v1\n\n"bird@^2.1.0":\n  version "1.4.0"\n  resolved "https://registry.example/bird/-/bird-1.4.0.tgz"\n  integrity ${bird.integrity}\n`;
  expect(await gapsOf({ 'yarn.lock': yarn, 'package.json': JSON.stringify(asked) })).toEqual([
    'expected the lock to hold bird ^2.1.0, which its own entry asks for, got 1.4.0',
  ]);
  expect(await gapsOf({ 'yarn.lock': yarn, 'package.json': JSON.stringify({ ...asked, resolutions: { bird: '1.4.0' } }) })).toEqual([]);
});

test('package-lock.json: a workspace whose package.json asks for more, or for another version, since', async () => {
  const lock = JSON.stringify({
    lockfileVersion: 3,
    packages: {
      '': { workspaces: ['parts/*'] },
      'node_modules/bird': { version: '1.4.0', integrity: `sha1-${'2jmj7l5rSw0yVb/vlWAYkK/YBwk='}` },
      'node_modules/body': { link: true, resolved: 'parts/body' },
      'node_modules/tail': { link: true, resolved: 'parts/tail' },
      'parts/body': { version: '1.0.0', dependencies: { bird: '^3', tail: '^1' } },
      'parts/body/node_modules/bird': { version: '3.0.0', integrity: `sha1-${'2jmj7l5rSw0yVb/vlWAYkK/YBwk='}` },
      'parts/tail': { version: '1.0.0', devDependencies: { bird: '^1' } },
    },
  });
  const of = (part: string, dependencies: object) =>
    gapsOf({ 'package-lock.json': lock, [`parts/${part}/package.json`]: JSON.stringify({ dependencies }) });
  expect(await of('tail', { bird: '^2' })).toEqual([
    'expected the lock to hold bird ^2, which parts/tail/package.json asks for, got 1.4.0',
  ]);
  expect(await of('body', { bird: '^1' })).toEqual([
    'expected the lock to hold bird ^1, which parts/body/package.json asks for, got 3.0.0',
  ]);
  expect(await of('tail', { wing: '1' })).toEqual(wing('parts/tail/package.json'));
  // What lies nearest counts; a workspace has the version of its own package.json; and what lies above may be had without being asked for.
  expect(await of('body', { bird: '^3.0.0', tail: '^2' })).toEqual([]);
  expect(await of('tail', { bird: '^1.0.0', body: '^1' })).toEqual([]);
});

test('bun.lock: a workspace that lacks what its package.json asks for', async () => {
  const lock = JSON.stringify({
    lockfileVersion: 1,
    workspaces: { '': { dependencies: { bird: '^1' } } },
    packages: { bird: ['bird@1.0.0', '', {}, ''] },
  });
  expect(await gapsOf({ 'bun.lock': lock, 'package.json': asks })).toEqual(wing('package.json'));
});

describe('Cargo.lock', () => {
  test('a crate that asks for another version since', async () => {
    const lock = (...versions: readonly string[]): string =>
      `version = 4\n${versions.map((version) => `\n[[package]]\nname = "bird"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hash}"\n`).join('')}\n[[package]]\nname = "shop"\nversion = "0.1.0"\n`;
    const of = (range: string, ...versions: readonly string[]) =>
      gapsOf({ 'Cargo.lock': lock(...versions), 'Cargo.toml': `[package]\nname = "shop"\n[dependencies]\nbird = "${range}"\n` });
    expect(await of('2', '1.4.0', '0.9.0')).toEqual(['expected the lock to hold bird 2, which Cargo.toml asks for, got 1.4.0 and 0.9.0']);
    expect(await of('0.3', '0.4.0')).toHaveLength(1);
    for (const range of ['1', '1.2', '=1.4.0', '>=1.2, <1.5', '~1.4', '1.*', '*']) expect(await of(range, '1.4.0')).toEqual([]);
    expect(await of('2.0.0-rc.1', '2.0.0-rc.2')).toEqual([]);
    const shared = '[package]\nname = "shop"\n[dependencies]\nbird = { workspace = true }\n[workspace.dependencies]\nbird = "2"\n';
    expect(await gapsOf({ 'Cargo.lock': lock('1.4.0'), 'Cargo.toml': shared })).toHaveLength(1);
  });

  const lock = (...names: readonly string[]): string =>
    [
      'version = 4',
      ...names.map((name) => `[[package]]\nname = "${name}"\nversion = "1.0.0"`),
      ...['bird-song', 'serde'].map(
        (name) =>
          `[[package]]\nname = "${name}"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hash}"`,
      ),
    ].join('\n');
  const crate = (name: string, rest: string): string => `[package]\nname = "${name}"\nversion = "1.0.0"\n${rest}`;

  test('every section of the root counts, with its features and for every platform', async () => {
    for (const table of ['dependencies', 'dev-dependencies', 'build-dependencies', "target.'cfg(windows)'.dependencies"])
      expect(
        await gapsOf({
          'Cargo.lock': lock('shop'),
          'Cargo.toml': crate('shop', `[${table}]\nbird_song = "1"\nwing = { version = "1", optional = true }\n`),
        }),
      ).toEqual(wing('Cargo.toml'));
    expect(
      await gapsOf({
        'Cargo.lock': lock('shop'),
        'Cargo.toml': crate('shop', '[dependencies]\nsong = { package = "bird-song", version = "1" }\n'),
      }),
    ).toEqual([]);
  });

  test('members count, and what a workspace names for them by another name', async () => {
    const root =
      '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/out"]\n[workspace.dependencies]\nfeather = { package = "wing", version = "1" }\nunused = "1"\n';
    const member = crate('tail', '[dependencies]\nfeather = { workspace = true }\n');
    expect(await gapsOf({ 'Cargo.lock': lock('tail'), 'Cargo.toml': root, 'crates/tail/Cargo.toml': member })).toEqual(wing('Cargo.toml'));
  });

  test('what is no member is there as far as its features bring it', async () => {
    const near = crate('tail', '[dev-dependencies]\nwing = "1"\n');
    const root = crate('shop', '[dependencies]\ntail = { path = "tail" }\n');
    expect(await gapsOf({ 'Cargo.lock': lock('shop', 'tail'), 'Cargo.toml': root, 'tail/Cargo.toml': near })).toEqual([]);
    const excluded = `${root}[workspace]\nexclude = ["tail"]\n`;
    expect(await gapsOf({ 'Cargo.lock': lock('shop', 'tail'), 'Cargo.toml': excluded, 'tail/Cargo.toml': near })).toEqual([]);
    expect(await gapsOf({ 'Cargo.lock': lock('shop', 'tail'), 'Cargo.toml': `${root}[workspace]\n`, 'tail/Cargo.toml': near })).toEqual(
      wing('Cargo.toml'),
    );
  });
});

describe('the locks of Python', () => {
  const poetry = (version: string): string =>
    `[[package]]\nname = "bird"\nversion = "1"\nfiles = [{ file = "bird-1.tar.gz", hash = "sha256:${hash}" }]\n[metadata]\nlock-version = "${version}"\n`;
  const table =
    '[tool.poetry]\nname = "shop"\n[tool.poetry.dependencies]\npython = "^3.9"\nbird = "1"\nold = { version = "1", python = "<3" }\n[tool.poetry.group.test.dependencies]\nWing = "1"\n';
  const project =
    '[project]\nname = "shop"\nversion = "1"\ndependencies = ["bird", "old; python_version < \'3\'"]\n[project.optional-dependencies]\nall = ["Wing>=1", "shop[other]"]\n[dependency-groups]\ndev = ["tail"]\n';

  test('poetry.lock', async () => {
    expect(await gapsOf({ 'poetry.lock': poetry('2.0'), 'pyproject.toml': table })).toEqual(wing('pyproject.toml'));
    expect(await gapsOf({ 'poetry.lock': poetry('2.1'), 'pyproject.toml': project })).toEqual(wing('pyproject.toml'));
    // Before version 2, Poetry does not read the standard's tables.
    expect(await gapsOf({ 'poetry.lock': poetry('2.0'), 'pyproject.toml': project })).toEqual([]);
  });

  test('uv.lock: the product and its members, groups too', async () => {
    const own = (path: string): string => `[[package]]\nname = "p${path.length}"\nversion = "1"\nsource = { editable = "${path}" }\n`;
    const lock = `version = 1\n${own('.')}${own('parts/tail')}[manifest]\nmembers = ["p1", "p10"]\n[[package]]\nname = "bird"\nversion = "1"\nsource = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://h.example/bird-1.tar.gz", hash = "sha256:${hash}" }\n`;
    expect(await gapsOf({ 'uv.lock': lock, 'pyproject.toml': project })).toEqual([
      ...wing('pyproject.toml'),
      'expected the lock to hold tail, which pyproject.toml asks for',
    ]);
    expect(await gapsOf({ 'uv.lock': lock, 'parts/tail/pyproject.toml': project.replace('["tail"]', '[]') })).toEqual(
      wing('parts/tail/pyproject.toml'),
    );
    expect(await gapsOf({ 'uv.lock': lock, 'pyproject.toml': table })).toEqual([]);
    expect(await gapsOf({ 'uv.lock': lock, 'pyproject.toml': `${project}[tool.uv]\nexclude-dependencies = ["wing"]\n` })).toEqual([]);
  });

  test('pdm.lock: what is required, where its group was locked', async () => {
    const lock = (groups: string): string =>
      `[metadata]\ngroups = ${groups}\nlock_version = "4.5"\n[[package]]\nname = "bird"\nversion = "1"\nfiles = [{ file = "bird-1.tar.gz", hash = "sha256:${hash}" }]\n`;
    const asked = project.replace('"bird"', '"bird", "wing"');
    expect(await gapsOf({ 'pdm.lock': lock('["default"]'), 'pyproject.toml': asked })).toEqual(wing('pyproject.toml'));
    expect(await gapsOf({ 'pdm.lock': lock('["test"]'), 'pyproject.toml': asked })).toEqual([]);
  });

  test('Pipfile.lock', async () => {
    const lock = JSON.stringify({
      _meta: { 'pipfile-spec': 6, sources: [] },
      default: { bird: { version: '==1', hashes: [`sha256:${hash}`] } },
      develop: {},
    });
    const pipfile =
      '[packages]\nbird = "*"\nold = { version = "*", markers = "python_version < \'3\'" }\nnear = { path = "." }\n[dev-packages]\nWing = { version = "*", extras = ["a"] }\n';
    expect(await gapsOf({ 'Pipfile.lock': lock, Pipfile: pipfile })).toEqual(wing('Pipfile'));
  });
});

describe('manifests that are programs count by the lines that run whatever happens', () => {
  test('Gemfile', async () => {
    const lock = 'GEM\n  remote: https://rubygems.org/\n  specs:\n    bird (1.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  bird\n';
    const gems = (text: string) => gapsOf({ 'Gemfile.lock': lock, Gemfile: text });
    expect(await gems('gem "bird"\ngroup :test do\n  gem "wing", "~> 1" # for tests\nend\n')).toEqual(wing('Gemfile'));
    expect(await gems("source 'https://h.example' do\n  gem('wing')\nend\n")).toEqual(wing('Gemfile'));
    for (const text of [
      'if ENV["CI"]\n  gem "wing"\nend\n',
      'gem "wing" if ENV["CI"]\ngem "wing", "1" unless ok?\n',
      'def extra\n  gem "wing"\nend\n',
      'group :test do\n  if x\n    gem "wing"\n  end\nend\n',
      '%w[a b].each do |name|\n  gem "wing"\nend\n',
      'x = if y\n  gem "wing"\nend\n',
      '# gem "wing"\n__END__\ngem "wing"\n',
    ])
      expect(await gems(text)).toEqual([]);
  });

  test('Podfile, by the pod of a subspec', async () => {
    const lock =
      'PODS:\n  - bird/Core (1.0)\n\nDEPENDENCIES:\n  - bird/Core (~> 1.0)\n\nSPEC CHECKSUMS:\n  bird: aa\n\nCOCOAPODS: 1.16.2\n';
    const pods = (text: string) => gapsOf({ 'Podfile.lock': lock, Podfile: text });
    expect(await pods("target 'Shop' do\n  pod 'bird', :subspecs => ['Core']\n  pod 'wing/Tip', '~> 1'\nend\n")).toEqual(wing('Podfile'));
    expect(await pods("def shared\n  pod 'wing'\nend\ntarget 'Shop' do\n  pod 'wing' if ENV['X']\nend\n")).toEqual([]);
  });

  test('mix.exs, unless its list is computed', async () => {
    const lock = `%{\n  "bird": {:hex, :bird, "1.0.0", "${hash}", [:mix], [], "hexpm", "${hash}"},\n}\n`;
    const mix = (deps: string) =>
      gapsOf({
        'mix.lock': lock,
        'mix.exs': `defmodule Shop do\n  defp deps do\n${deps}\n  end\n\n  defp package, do: [{:other, "1"}]\nend\n`,
      });
    expect(
      await mix(
        '    [\n      {:bird, "~> 1.0"},\n      {:wing, "~> 1.0", only: :test},\n      {:near, path: "near"},\n      {:part, in_umbrella: true}\n    ]',
      ),
    ).toEqual(wing('mix.exs'));
    expect(await mix('    [{:bird, "1.0"}] ++ if x, do: [\n      {:wing, "1.0"}], else: []')).toEqual([]);
  });

  test('Package.swift without conditions, by the last part of an address', async () => {
    const lock = JSON.stringify({
      version: 2,
      pins: [
        {
          identity: 'bird',
          kind: 'remoteSourceControl',
          location: 'https://h.example/a/Bird.git',
          state: { version: '1.0.0', revision: 'a'.repeat(40) },
        },
      ],
    });
    const swift = (text: string) => gapsOf({ 'Package.resolved': lock, 'Package.swift': text });
    const urls =
      '    .package(url: "https://h.example/a/Bird", from: "1.0.0"),\n    .package(name: "W", url: "git@h.example:b/Wing.git", from: "1.0.0"),\n    // .package(url: "https://h.example/c/tail", from: "1.0.0"),\n';
    expect(await swift(`let package = Package(dependencies: [\n${urls}])\n`)).toEqual(wing('Package.swift'));
    expect(await swift(`let package = Package(dependencies: [\n${urls}])\nfor target in package.targets { }\n`)).toEqual(
      wing('Package.swift'),
    );
    for (const text of [
      `let package = Package(dependencies: ok ? [\n${urls}] : [])\n`,
      `#if os(Linux)\nlet package = Package()\n#else\nlet package = Package(dependencies: [\n${urls}])\n#endif\n`,
      `let package = Package(dependencies: [\n${urls}])\nif ok { package.dependencies = [] }\n`,
    ])
      expect(await swift(text)).toEqual([]);
  });
});

test('pubspec.lock and Chart.lock', async () => {
  const pub =
    'packages:\n  bird:\n    dependency: "direct main"\n    description:\n      name: bird\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.0.0"\nsdks:\n  dart: ">=3.0.0"\n';
  expect(
    await gapsOf({ 'pubspec.lock': pub, 'pubspec.yaml': 'name: shop\ndependencies:\n  bird: ^1.0.0\ndev_dependencies:\n  wing: any\n' }),
  ).toEqual(wing('pubspec.yaml'));
  const chart = `dependencies:\n- name: bird\n  repository: https://h.example/charts\n  version: 1.0.0\ndigest: sha256:${'a'.repeat(64)}\ngenerated: "2026-01-01T00:00:00Z"\n`;
  expect(await gapsOf({ 'Chart.lock': chart, 'Chart.yaml': 'name: shop\ndependencies:\n- name: bird\n- name: wing\n' })).toEqual(
    wing('Chart.yaml'),
  );
});

/** The gap of an entry that needs `wing`. */
const needed = (by: string, name = 'wing'): readonly string[] => [`expected the lock to hold ${name}, which ${by} needs`];

describe('what an entry needs and the lock does not hold', () => {
  test('Gemfile.lock, but for Bundler itself and what is for other platforms', async () => {
    const gem = (needs: string, asked: string, gemfile?: string) =>
      gapsOf({
        'Gemfile.lock': `GEM\n  remote: https://h.example/\n  specs:\n    bird (1.0.0)\n${needs}\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  bird\n${asked}`,
        ...(gemfile === undefined ? {} : { Gemfile: gemfile }),
      });
    expect(await gem('      wing (~> 1.0)\n', '')).toEqual(needed('bird'));
    expect(await gem('      bundler (>= 1.2)\n', '')).toEqual([]);
    expect(await gem('', '  wing\n', "gem 'bird'\ngem 'wing'\n")).toEqual(needed('the section DEPENDENCIES'));
    for (const gemfile of [
      undefined,
      "gem 'wing', platforms: %i[windows jruby]\n",
      "gem 'wing',\n  platforms: :windows\n",
      "platforms :windows do\n  gem 'wing'\nend\n",
    ])
      expect(await gem('', '  wing\n', gemfile)).toEqual([]);
  });

  test('poetry.lock and pdm.lock, but for what is optional, conditional or of every environment', async () => {
    const poetry = (table: string) =>
      gapsOf({
        'poetry.lock': `[[package]]\nname = "bird"\nversion = "1.0"\nfiles = [{file = "b", hash = "sha256:${hash}"}]\n\n[package.dependencies]\n${table}\n\n[metadata]\nlock-version = "2.0"\n`,
      });
    expect(await poetry('Wing = "*"')).toEqual(needed('bird'));
    for (const table of [
      'wing = {version = "*", optional = true}',
      'wing = {version = "*", markers = "python_version < \'3.9\'"}',
      'setuptools = "*"',
    ])
      expect(await poetry(table)).toEqual([]);
    const pdm = (need: string, project = '') =>
      gapsOf({
        'pdm.lock': `[metadata]\nlock_version = "4.5.0"\n[[package]]\nname = "bird"\nversion = "1.0"\ndependencies = ['${need}']\nfiles = [{file = "b", hash = "sha256:${hash}"}]\n`,
        'pyproject.toml': `[project]\nname = "shop"\nversion = "1"\n${project}`,
      });
    expect(await pdm('Wing>=1')).toEqual(needed('bird'));
    expect(await pdm('Wing>=1', '[tool.pdm.build]\nexcludes = ["x"]')).toEqual(needed('bird'));
    expect(await pdm('Wing>=1', '[tool.pdm.resolution]\nexcludes = ["wing"]')).toEqual([]);
    expect(await pdm('Wing>=1; python_version < "3.9"')).toEqual([]);
  });

  test('composer.lock, unless something replaces or provides it', async () => {
    const composer = (fields: object, root: object = {}) =>
      gapsOf({
        'composer.lock': JSON.stringify({
          packages: [{ name: 'a/bird', version: '1.0.0', require: { php: '>=8', 'ext-json': '*', 'a/Wing': '^1' }, ...fields }],
          'packages-dev': [],
        }),
        'composer.json': JSON.stringify(root),
      });
    expect(await composer({})).toEqual(needed('a/bird', 'a/wing'));
    expect(await composer({ provide: { 'a/wing': '1' } })).toEqual([]);
    expect(await composer({}, { replace: { 'a/wing': '*' } })).toEqual([]);
  });

  test('mix.lock, unless a folder stands in its place', async () => {
    const need = (options: string, files: Files = {}) =>
      gapsOf({
        'mix.lock': `%{\n  "bird": {:hex, :bird, "1.0.0", "${hash}", [:mix], [{:wing, "~> 1.0", [hex: :wing, repo: "hexpm", optional: ${options}]}], "hexpm", "${hash}"},\n}\n`,
        ...files,
      });
    expect(await need('false')).toEqual(needed('bird'));
    expect(await need('true')).toEqual([]);
    expect(await need('false', { 'mix.exs': 'defp deps, do: [{:wing, "~> 1.0", path: "../wing"}]\n' })).toEqual([]);
    expect(await need('false', { 'apps/web/mix.exs': '      {:wing, in_umbrella: true}\n' })).toEqual([]);
  });

  test('bun.lock, but for peers and what is optional', async () => {
    const bun = (fields: object, root: object = {}) =>
      gapsOf({
        'bun.lock': JSON.stringify({
          lockfileVersion: 1,
          workspaces: { '': { dependencies: { bird: '1', ...root } } },
          packages: { bird: ['bird@1.0.0', '', fields, ''] },
        }),
      });
    expect(await bun({ dependencies: { wing: '^1' } })).toEqual(needed('bird'));
    expect(await bun({}, { wing: '^1' })).toEqual(needed('the product'));
    expect(await bun({ optionalDependencies: { wing: '^1' } })).toEqual([]);
    expect(await bun({ peerDependencies: { wing: '^1' } })).toEqual([]);
  });

  test('package-lock.json: what an entry needs, where a link leads, and one version in both lists', async () => {
    const npm = (entries: object, rest: object = {}) =>
      gapsOf({
        'package-lock.json': JSON.stringify({
          name: 'shop',
          lockfileVersion: 2,
          packages: { '': { name: 'shop' }, 'node_modules/bird': { version: '1.0.0', dependencies: { wing: '^1' } }, ...entries },
          ...rest,
        }),
      });
    const held = { 'node_modules/wing': { version: '1.0.0' } };
    expect(await npm({})).toEqual(needed('node_modules/bird'));
    expect(await npm(held)).toEqual([]);
    expect(await npm({ 'node_modules/bird/node_modules/wing': { version: '1.0.0' } })).toEqual([]);
    expect(await npm({ 'node_modules/bird': { version: '1.0.0', optionalDependencies: { wing: '^1' } } })).toEqual([]);
    expect(await npm({ 'node_modules/bird': { version: '1.0.0', dependencies: { wing: '^1' }, hasShrinkwrap: true } })).toEqual([]);
    expect(await npm({ ...held, '../near': { version: '1.0.0', dependencies: { far: '1' } } })).toEqual([
      expect.stringContaining('lies outside the checkout'),
    ]);
    const link = { 'node_modules/near': { resolved: 'near', link: true } };
    expect(await npm({ ...held, ...link })).toEqual(needed('node_modules/near', 'near'));
    expect(await npm({ ...held, ...link, near: { version: '1.0.0' } })).toEqual([]);
    const nested = { 'node_modules/bird/node_modules/wing': { version: '1.0.0' } };
    const both = (version: string) => ({ dependencies: { bird: { version: '1.0.0', dependencies: { wing: { version } } } } });
    expect(await npm(nested, both('1.0.0'))).toEqual([]);
    expect(await npm(nested, both('6.6.6'))).toEqual([
      'expected one entry of node_modules/bird/node_modules/wing, got 1.0.0 and in `dependencies` 6.6.6',
    ]);
  });

  test('Podfile.lock: every pod with a checksum; what one needs on another platform has no entry', async () => {
    const pods = (rest: string) => gapsOf({ 'Podfile.lock': `PODS:\n  - bird/Core (1.0):\n    - far\n\n${rest}\nCOCOAPODS: 1.15.2\n` });
    const sums = 'SPEC CHECKSUMS:\n  bird: aa\n';
    expect(await pods(`DEPENDENCIES:\n  - bird/Core\n\n${sums}`)).toEqual([]);
    expect(await pods(`DEPENDENCIES:\n  - bird/Core\n\n${sums}  wing: bb\n`)).toEqual(needed('the list `SPEC CHECKSUMS`'));
    expect(await pods(`DEPENDENCIES:\n  - bird/Core\n  - wing (~> 1)\n\n${sums}`)).toEqual(needed('the list `DEPENDENCIES`'));
  });

  test('yarn.lock: another range of the name answers only where `resolutions` say so', async () => {
    const classic = '# yarn lockfile v1\n\n\nbird@^1:\n  version "1.0.0"\n  dependencies:\n    wing "^2"\n\nwing@^1:\n  version "1.0.0"\n';
    const berry =
      '__metadata:\n  version: 8\n\n"bird@npm:^1":\n  version: 1.0.0\n  resolution: "bird@npm:1.0.0"\n  dependencies:\n    wing: "npm:^2"\n  checksum: 10c0/aa\n  linkType: hard\n\n"wing@npm:^1":\n  version: 1.0.0\n  resolution: "wing@npm:1.0.0"\n  checksum: 10c0/aa\n  linkType: hard\n\n"shop@workspace:.":\n  version: 0.0.0-use.local\n  resolution: "shop@workspace:."\n  dependencies:\n    bird: "npm:^1"\n  linkType: soft\n';
    const manifest = (resolutions: object) => JSON.stringify({ name: 'shop', dependencies: { bird: '^1' }, resolutions });
    expect(await gapsOf({ 'yarn.lock': classic, 'package.json': manifest({}) })).toEqual(needed('bird@^1', 'wing@^2'));
    expect(await gapsOf({ 'yarn.lock': berry, 'package.json': manifest({}) })).toEqual(needed('bird@npm:^1', 'wing@npm:^2'));
    for (const key of ['wing', '**/wing', 'bird/wing', 'wing@^2'])
      for (const lock of [classic, berry])
        expect(await gapsOf({ 'yarn.lock': lock, 'package.json': manifest({ '@a/other': '1', [key]: '^1' }) })).toEqual([]);
  });

  test('many names are counted', async () => {
    const require = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`a/n${index}`, '*']));
    const gaps = await gapsOf({ 'composer.lock': JSON.stringify({ packages: [{ name: 'a/bird', version: '1', require }] }) });
    expect(gaps).toHaveLength(21);
    expect(gaps.at(-1)).toBe('and 5 more that its packages need');
  });
});

test('many names are counted', async () => {
  const names = Array.from({ length: 25 }, (_, index) => `n${index}`);
  const gaps = await gapsOf({
    'composer.lock': JSON.stringify({ packages: [], 'packages-dev': [] }),
    'composer.json': JSON.stringify({ require: Object.fromEntries(names.map((name) => [`a/${name}`, '*'])) }),
  });
  expect(gaps).toHaveLength(21);
  expect(gaps.at(-1)).toBe('and 5 more that composer.json asks for');
});

describe('so many are told, and the rest is counted', () => {
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `n${at}`);
  const last = (told: readonly { readonly detail: string }[]): unknown => [told.length, told.at(-1)?.detail];

  test.each([
    [20, 20, /^expected/],
    [21, 21, /^and 1 more/],
  ])('of %i names', (count, lines, text) => {
    const told = notLocked(names(count), () => false, 'm');
    expect(last(told)).toEqual([lines, expect.stringMatching(text)]);
    const outdated = names(count).map((name) => ({ name, range: '^1', version: '2' }));
    expect(last(otherwiseLocked(outdated, 'm'))).toEqual([lines, expect.stringMatching(text)]);
  });

  test.each([
    [20, 20, /^the lock holds n19 2/],
    [21, 21, /^1 more packages/],
  ])('of %i that no range holds', (count, lines, text) => {
    const found = names(count).map((name, at) => ({ name, by: 'b', line: at + 1, range: '^1', version: '2' }));
    const told = heldOutside(found);
    expect(last(told)).toEqual([lines, expect.stringMatching(text)]);
    expect(told[0]).toMatchObject({ line: 1 });
  });

  test.each([
    [5, 'n4 ^1, which m does not ask for'],
    [6, '1 more'],
  ])('of %i differences', (count, end) => {
    const [told] = otherWishes(new Map(), new Map(names(count).map((name) => [name, '^1'])), 'm', 3);
    expect([told?.line, told?.detail.split('; ').at(-1)]).toEqual([3, end]);
  });
});

test.each([
  ['Poetry 1.8.3', 2],
  ['Poetry 2.2.9', 2],
  ['Poetry 2.3.0', 1],
  ['Poetry 2.10.0', 1],
  ['Poetry 3.0.0', 1],
  ['something else', 1],
])('a lock that %s wrote may have its hash without groups: %i formulas', (by, count) => {
  const project = { project: { dependencies: ['a'] }, 'dependency-groups': { dev: ['b'] } };
  expect(new Set(poetryHashes(project, `# This file is automatically @generated by ${by} and should not be changed by hand.\n`)).size).toBe(
    count,
  );
});
