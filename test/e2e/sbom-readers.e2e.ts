// Every reader through the bundle: a small file of each kind, as its tool writes it, and the packages that it names. A reader that the
// bundle leaves out, or that is offered another's file, is noticed.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readers } from '../../packages/engines/sbom/src/readers/all.js';
import { samples } from '../../packages/engines/sbom/src/testing-samples.js';
import { type Repository, temporaryRepository } from '../harness/repository.js';
import { runAction } from '../harness/run-action.js';

/** Purls as their types define them: https://github.com/package-url/purl-spec/tree/main/types */
const expected: readonly (readonly [id: string, purls: readonly string[]])[] = [
  ['bazel-maven-install', ['pkg:maven/a.b/bird@1.0.0']],
  ['bazel-module', ['pkg:bazel/bird', 'pkg:bazel/house@1.0.0']],
  ['brewfile', ['pkg:brew/bird']],
  ['brewfile-lock', ['pkg:brew/bird@1.0.0']],
  ['bun-lock', ['pkg:npm/bird@1.0.0', 'pkg:npm/house']],
  ['cabal-file', ['pkg:hackage/bird', 'pkg:hackage/house@1.0', 'pkg:hackage/text@2.1']],
  ['cabal-freeze', ['pkg:hackage/aeson@2.2.3.0', 'pkg:hackage/text@2.1']],
  ['cargo-auditable', ['pkg:cargo/bird@1.0.0']],
  ['cargo-lock', ['pkg:cargo/bird@1.0.0', 'pkg:cargo/house@0.1.0']],
  ['cargo-toml', ['pkg:cargo/bird', 'pkg:cargo/house@0.1.0']],
  ['cartfile', ['pkg:github/acme/bird']],
  ['cartfile-resolved', ['pkg:github/acme/bird@1.0.0']],
  ['compose-file', ['pkg:docker/postgres@16']],
  ['composer-installed', ['pkg:composer/acme/bird@1.0.0']],
  ['composer-json', ['pkg:composer/acme/bird', 'pkg:composer/acme/house']],
  ['composer-lock', ['pkg:composer/acme/bird@1.0.0']],
  ['conan-lock', ['pkg:conan/zlib@1.3.1']],
  ['conanfile-py', ['pkg:conan/house', 'pkg:conan/zlib@1.3.1']],
  ['conanfile-txt', ['pkg:conan/zlib@1.3.1']],
  ['conda-environment', ['pkg:conda/numpy@1.10']],
  ['conda-explicit', ['pkg:conda/zlib@1.3.1?build=h1_0&channel=conda-forge&subdir=linux-64&type=conda']],
  ['conda-lock', ['pkg:conda/zlib@1.3.1?build=h1_0&channel=conda-forge&subdir=linux-64&type=conda']],
  ['conda-meta', ['pkg:conda/zlib@1.3.1?build=h1_0&channel=conda-forge&subdir=linux-64']],
  ['cpan-snapshot', ['pkg:cpan/ACME/Bird@1.00']],
  ['deno-json', ['pkg:jsr/%40acme/house@1.0.0', 'pkg:npm/bird']],
  ['deno-lock', ['pkg:npm/bird@1.0.0']],
  ['dockerfile', ['pkg:docker/debian@12']],
  ['dotnet-build-properties', ['pkg:nuget/Bird@1.0.0']],
  ['dotnet-deps-json', ['pkg:nuget/Bird@1.0.0']],
  ['dotnet-project', ['pkg:nuget/Bird@1.0.0']],
  ['dotnet-tools', ['pkg:nuget/bird@1.0.0']],
  ['flake-lock', ['pkg:github/acme/bird@bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb']],
  ['gemfile', ['pkg:gem/rack']],
  ['gemfile-lock', ['pkg:gem/rack@3.1.0']],
  ['gemspec', ['pkg:gem/house@1.0.0', 'pkg:gem/rack']],
  ['github-action', ['pkg:github/actions/checkout@v4']],
  ['github-workflow', ['pkg:github/actions/checkout@v4']],
  ['go-build-info', ['pkg:golang/example.org/bird@v1.0.0', 'pkg:golang/stdlib@1.22.3']],
  ['go-mod', ['pkg:golang/example.org/bird@v1.0.0', 'pkg:golang/example.org/house']],
  ['go-sum', ['pkg:golang/example.org/bird@v1.0.0']],
  ['go-vendor-modules', ['pkg:golang/example.org/bird@v1.0.0']],
  ['gopkg-lock', ['pkg:golang/example.org/bird@v1.0.0']],
  ['gradle-build-script', ['pkg:maven/a.b/bird']],
  ['gradle-lockfile', ['pkg:maven/a.b/bird@1.0.0']],
  ['gradle-verification-metadata', ['pkg:maven/a.b/bird@1.0.0']],
  ['gradle-version-catalog', ['pkg:maven/a.b/bird']],
  ['helm-chart-lock', ['pkg:helm/bird@1.10.0?repository_url=https:%2F%2Fcharts.example.org']],
  ['helm-chart-yaml', ['pkg:helm/bird?repository_url=https:%2F%2Fcharts.example.org', 'pkg:helm/house@1.0.0']],
  ['hpack-package', ['pkg:hackage/bird', 'pkg:hackage/house@1.0']],
  ['installed-gemspec', ['pkg:gem/bird@1.0.0']],
  ['java-archive', ['pkg:maven/a.b/bird@1.0.0']],
  ['julia-manifest', ['pkg:julia/Bird@1.0.0?uuid=12345678-1234-1234-1234-123456789012']],
  [
    'julia-project',
    ['pkg:julia/Bird?uuid=12345678-1234-1234-1234-123456789012', 'pkg:julia/House@1.0.0?uuid=12345679-1234-1234-1234-123456789012'],
  ],
  ['luarocks-lock', ['pkg:luarocks/bird@1.0-1']],
  ['luarocks-rockspec', ['pkg:luarocks/bird@1.0', 'pkg:luarocks/house@1.0-1']],
  ['maven-pom', ['pkg:maven/a.b/bird@1.0.0', 'pkg:maven/a.b/house@1']],
  ['mix-exs', ['pkg:hex/bird', 'pkg:hex/house@1.0.0']],
  ['mix-lock', ['pkg:hex/bird@1.0.0']],
  ['npm-modules', ['pkg:npm/bird@1.0.0']],
  ['npm-package-json', ['pkg:npm/bird', 'pkg:npm/house@1.0.0']],
  ['npm-package-lock', ['pkg:npm/bird@1.0.0', 'pkg:npm/house']],
  ['nuget-central-versions', ['pkg:nuget/Bird@1.0.0']],
  ['nuget-packages-config', ['pkg:nuget/Bird@1.0.0']],
  ['nuget-packages-lock', ['pkg:nuget/Bird@1.0.0']],
  ['nuget-project-assets', ['pkg:nuget/Bird@1.0.0']],
  ['opam', ['pkg:opam/bird@1.0.0', 'pkg:opam/house']],
  ['otp-application', ['pkg:otp/bird@1.0.0']],
  ['paket-lock', ['pkg:nuget/Bird@1.0.0', 'pkg:nuget/Wing@1.0.0']],
  ['pdm-lock', ['pkg:pypi/bird@1.0.0']],
  ['pipfile-lock', ['pkg:pypi/bird@1.0.0']],
  ['pixi-lock', ['pkg:pypi/bird@1.0.0']],
  ['pnpm-lock', ['pkg:npm/bird@1.0.0']],
  ['podfile', ['pkg:cocoapods/Bird']],
  ['podfile-lock', ['pkg:cocoapods/Bird@1.0.0']],
  ['poetry-lock', ['pkg:pypi/bird@1.0.0']],
  ['pubspec-lock', ['pkg:pub/bird@1.0.0']],
  ['pubspec-yaml', ['pkg:pub/bird', 'pkg:pub/house@1.0.0']],
  ['pylock', ['pkg:pypi/bird@1.0.0']],
  ['pypi-dist-info', ['pkg:pypi/bird@1.0.0']],
  ['pypi-pipfile', ['pkg:pypi/bird@1.0.0']],
  ['pypi-pyproject', ['pkg:pypi/bird', 'pkg:pypi/house@1']],
  ['pypi-requirements', ['pkg:pypi/bird@1.0.0']],
  ['pypi-setup-cfg', ['pkg:pypi/bird']],
  ['pypi-setup-py', ['pkg:pypi/bird']],
  ['r-description', ['pkg:cran/bird@1.0.0']],
  ['rebar-config', ['pkg:hex/bird@1.0.0']],
  ['rebar-lock', ['pkg:hex/bird@1.0.0']],
  ['renv-lock', ['pkg:cran/R6@2.5.1']],
  ['sbt-lock', ['pkg:maven/a.b/bird@1.0.0']],
  ['stack-lock', ['pkg:hackage/bird@1.10']],
  ['stack-yaml', ['pkg:hackage/bird@1.0']],
  ['swift-package', ['pkg:swift/github.com/acme/bird']],
  ['swift-package-resolved', ['pkg:swift/github.com/a/bird@1.0.0']],
  ['terraform-configuration', ['pkg:terraform/registry.terraform.io/hashicorp/aws']],
  ['terraform-lock', ['pkg:terraform/registry.terraform.io/acme/bird@1.0.0']],
  ['uv-lock', ['pkg:pypi/bird@1.0.0']],
  ['vcpkg-manifest', ['pkg:vcpkg/bird@1.0.0', 'pkg:vcpkg/house']],
  ['wordpress-plugin', ['pkg:wordpress-plugin/bird@1.0.0']],
  ['yarn-lock', ['pkg:npm/bird@1.0.0']],
];

interface Bom {
  readonly components: readonly {
    readonly purl?: string;
    readonly evidence?: { readonly occurrences: readonly { readonly location: string }[] };
  }[];
}

let repository: Repository;
const found = new Map<string, string[]>();

beforeAll(async () => {
  repository = temporaryRepository();
  repository.commit(Object.fromEntries(Object.entries(samples).map(([id, { path, content }]) => [`${id}/${path}`, content])));
  const run = await runAction('sbom', { workspace: repository.path, inputs: { 'fail-on': 'none' } });
  expect([run.exitCode, run.stderr]).toEqual([0, '']);
  const bom = JSON.parse(readFileSync(join(repository.path, 'portcullis-results/sbom.cdx.json'), 'utf8')) as Bom;
  for (const { purl, evidence } of bom.components)
    for (const { location } of evidence?.occurrences ?? []) {
      const id = location.slice(0, location.indexOf('/'));
      if (purl !== undefined) found.set(id, [...(found.get(id) ?? []), purl]);
    }
});
afterAll(() => repository.remove());

test('no reader is without a row', () => {
  // Bun's older form is refused whatever it holds.
  expect(expected.map(([id]) => id)).toEqual(
    readers
      .map(({ id }) => id)
      .filter((id) => id !== 'bun-lockb')
      .sort(),
  );
});

test.each(expected)('%s', (id, purls) => {
  expect([...(found.get(id) ?? [])].sort()).toEqual([...purls].sort());
});

test('a file that was cut off or doubled is refused by name, with the line', async () => {
  const pylock = 'lock-version = "1.0"\n[[packages]]\nname = "bird"\nversion = "1"\nsdist = { name = "b", hashes = {} }\n';
  const damaged = temporaryRepository();
  damaged.commit({
    'house-1.0-1.rockspec': 'package = "house"\nversion = "1.0-1"\ndependencies',
    'pylock.toml': `${pylock}${pylock.split('\n').slice(1).join('\n')}`,
    'compose.yml': 'services:\n  a:\n    image: x\n  b: 7\n',
  });
  const run = await runAction('sbom', { workspace: damaged.path });
  expect(run.exitCode).toBe(2);
  for (const told of [
    'line 3: expected `name = value`',
    'line 6: the package bird stands twice',
    'line 4: expected `services.b` to be a mapping',
  ])
    expect(run.stdout + run.stderr).toContain(told);
  damaged.remove();
});

test('bun.lockb is refused by name, with what to write instead', async () => {
  repository.commit({ 'bun-lockb/bun.lockb': '#!/usr/bin/env bun\nbun-lockfile-format-v0\n' });
  const run = await runAction('sbom', { workspace: repository.path, inputs: { path: 'bun-lockb' } });
  expect(run.exitCode).toBe(2);
  expect(run.stdout).toContain('`bun install --save-text-lockfile` writes bun.lock');
});

test('what a Compose file includes under another name is in the inventory, at its own place', async () => {
  repository.commit({
    'included/compose.yml': 'include: [db.yml]\n',
    'included/db.yml': 'services:\n  db:\n    image: mariadb:11\n',
  });
  const run = await runAction('sbom', { workspace: repository.path, inputs: { path: 'included' } });
  expect(run.exitCode).toBe(0);
  const bom = JSON.parse(readFileSync(join(repository.path, 'portcullis-results/sbom.cdx.json'), 'utf8')) as Bom;
  const [image] = bom.components.filter(({ purl }) => purl === 'pkg:docker/mariadb@11');
  expect(image?.evidence?.occurrences.map(({ location }) => location)).toEqual(['included/db.yml']);
});
