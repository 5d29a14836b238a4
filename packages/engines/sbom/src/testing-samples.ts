// For tests: a whole file for every reader, the way its tool writes it, so that all of them are broken in the same ways.

import { deflateSync } from 'node:zlib';
import { zipOf } from '@portcullis/formats/zip/testing';
import { elf } from './testing-binary.js';

export interface Sample {
  readonly path: string;
  readonly content: string | Buffer;
  /** Where the format has a version: the text that says it, and one that says a version nobody knows. */
  readonly version?: readonly [string, string];
  /** Why a file without content is a valid one. */
  readonly mayBeEmpty?: string;
}

const hex = 'a'.repeat(64);
const sha1 = 'b'.repeat(40);
const sri = `sha512-${Buffer.alloc(64, 7).toString('base64')}`;
const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const uuid = '12345678-1234-1234-1234-123456789012';
const varText = (text: string): Buffer => Buffer.concat([Buffer.from([text.length]), Buffer.from(text)]);
const goBinary = elf(
  '.go.buildinfo',
  Buffer.concat([
    Buffer.from('\xff Go buildinf:', 'latin1'),
    Buffer.from([8, 2]),
    Buffer.alloc(16),
    varText('go1.22.3'),
    varText(`${'0'.repeat(16)}path\tbird\ndep\texample.org/bird\tv1.0.0\th1:x\n${'0'.repeat(16)}`),
  ]),
);

export const samples: Readonly<Record<string, Sample>> = {
  'bazel-maven-install': {
    path: 'maven_install.json',
    content: json({ artifacts: { 'a.b:bird': { shasums: { jar: hex }, version: '1.0.0' } }, dependencies: {}, version: '2' }),
    version: ['"version": "2"', '"version": "99"'],
  },
  'brewfile-lock': { path: 'Brewfile.lock.json', content: json({ entries: { brew: { bird: { version: '1.0.0', bottle: false } } } }) },
  'bun-lock': {
    path: 'bun.lock',
    content: json({
      lockfileVersion: 1,
      workspaces: { '': { name: 'house', dependencies: { bird: '^1' } } },
      packages: { bird: ['bird@1.0.0', '', {}, sri] },
    }),
    version: ['"lockfileVersion": 1', '"lockfileVersion": 99'],
  },
  'cabal-freeze': {
    path: 'cabal.project.freeze',
    content:
      'active-repositories: hackage.haskell.org:merge\nconstraints: any.aeson ==2.2.3.0,\n             any.text ==2.1\nindex-state: hackage.haskell.org 2024-08-01T00:00:00Z\n',
  },
  'cargo-auditable': {
    path: 'house',
    content: elf('.dep-v0', deflateSync(json({ packages: [{ name: 'bird', version: '1.0.0', source: 'crates.io' }] }))),
  },
  'cargo-lock': {
    path: 'Cargo.lock',
    content: `version = 4\n\n[[package]]\nname = "bird"\nversion = "1.0.0"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\nchecksum = "${hex}"\n\n[[package]]\nname = "house"\nversion = "0.1.0"\ndependencies = [\n "bird",\n]\n`,
    version: ['version = 4', 'version = 99'],
  },
  'cargo-toml': { path: 'Cargo.toml', content: '[package]\nname = "house"\nversion = "0.1.0"\n\n[dependencies]\nbird = "1"\n' },
  'cartfile-resolved': { path: 'Cartfile.resolved', content: 'github "acme/bird" "1.0.0"\n' },
  'compose-file': { path: 'compose.yaml', content: 'services:\n  db:\n    image: postgres:16\n' },
  'composer-installed': {
    path: 'vendor/composer/installed.json',
    content: json({ packages: [{ name: 'acme/bird', version: '1.0.0' }], dev: true, 'dev-package-names': [] }),
  },
  'composer-lock': {
    path: 'composer.lock',
    content: json({ 'content-hash': 'c', packages: [{ name: 'acme/bird', version: '1.0.0' }], 'packages-dev': [] }),
  },
  'conan-lock': {
    path: 'conan.lock',
    content: json({ version: '0.5', requires: ['zlib/1.3.1#abc%1.0'], build_requires: [], python_requires: [] }),
    version: ['"0.5"', '"99.0"'],
  },
  'conanfile-txt': {
    path: 'conanfile.txt',
    content: '[requires]\nzlib/1.3.1\n\n[generators]\nCMakeDeps\n',
    mayBeEmpty: 'a project that asks for nothing',
  },
  'conda-environment': { path: 'environment.yml', content: 'name: house\nchannels:\n  - conda-forge\ndependencies:\n  - numpy==1.10\n' },
  'conda-explicit': {
    path: 'conda-linux-64.lock',
    content: `@EXPLICIT\nhttps://conda.anaconda.org/conda-forge/linux-64/zlib-1.3.1-h1_0.conda#${'c'.repeat(32)}\n`,
  },
  'conda-lock': {
    path: 'conda-lock.yml',
    content: `version: 1\nmetadata:\n  platforms:\n  - linux-64\npackage:\n- name: zlib\n  version: 1.3.1\n  manager: conda\n  platform: linux-64\n  dependencies: {}\n  url: https://conda.anaconda.org/conda-forge/linux-64/zlib-1.3.1-h1_0.conda\n  hash:\n    md5: ${'c'.repeat(32)}\n    sha256: ${hex}\n  category: main\n  optional: false\n`,
    version: ['version: 1\n', 'version: 99\n'],
  },
  'conda-meta': {
    path: 'conda-meta/zlib-1.3.1-h1_0.json',
    content: json({ name: 'zlib', version: '1.3.1', build: 'h1_0', channel: 'conda-forge', subdir: 'linux-64', md5: 'c'.repeat(32) }),
  },
  'cpan-snapshot': {
    path: 'cpanfile.snapshot',
    content:
      '# carton snapshot format: version 1.0\nDISTRIBUTIONS\n  Bird-1.00\n    pathname: A/AC/ACME/Bird-1.00.tar.gz\n    provides:\n      Bird 1.00\n    requirements:\n      perl 5.006\n',
    version: ['version 1.0\n', 'version 99.0\n'],
  },
  'deno-lock': {
    path: 'deno.lock',
    content: json({ version: '4', specifiers: { 'npm:bird@1': '1.0.0' }, npm: { 'bird@1.0.0': { integrity: sri } } }),
    version: ['"version": "4"', '"version": "99"'],
  },
  dockerfile: { path: 'Dockerfile', content: 'FROM debian:12\nRUN true\n' },
  'dotnet-build-properties': {
    path: 'Directory.Build.props',
    content: '<Project>\n  <ItemGroup>\n    <PackageReference Include="Bird" Version="1.0.0" />\n  </ItemGroup>\n</Project>\n',
  },
  'dotnet-tools': {
    path: '.config/dotnet-tools.json',
    content: json({ version: 1, isRoot: true, tools: { bird: { version: '1.0.0', commands: ['bird'] } } }),
    version: ['"version": 1', '"version": 99'],
  },
  'dotnet-deps-json': {
    path: 'App.deps.json',
    content: json({
      runtimeTarget: { name: '.NETCoreApp,Version=v8.0' },
      targets: { '.NETCoreApp,Version=v8.0': { 'Bird/1.0.0': {} } },
      libraries: { 'Bird/1.0.0': { type: 'package', serviceable: true, sha512: sri } },
    }),
  },
  'dotnet-project': {
    path: 'App.csproj',
    content:
      '<Project Sdk="Microsoft.NET.Sdk">\n  <ItemGroup>\n    <PackageReference Include="Bird" Version="1.0.0" />\n  </ItemGroup>\n</Project>\n',
  },
  'flake-lock': {
    path: 'flake.lock',
    content: json({
      nodes: {
        bird: {
          locked: { narHash: `sha256-${Buffer.alloc(32, 7).toString('base64')}`, owner: 'acme', repo: 'bird', rev: sha1, type: 'github' },
        },
        root: { inputs: { bird: 'bird' } },
      },
      root: 'root',
      version: 7,
    }),
    version: ['"version": 7', '"version": 99'],
  },
  'gemfile-lock': {
    path: 'Gemfile.lock',
    content:
      'GEM\n  remote: https://rubygems.org/\n  specs:\n    rack (3.1.0)\n\nPLATFORMS\n  ruby\n\nDEPENDENCIES\n  rack\n\nBUNDLED WITH\n   2.5.0\n',
  },
  'github-action': {
    path: 'own/action.yml',
    content: 'name: Own\nruns:\n  using: composite\n  steps:\n    - uses: actions/checkout@v4\n',
  },
  'github-workflow': {
    path: '.github/workflows/ci.yml',
    content: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n',
  },
  'go-build-info': { path: 'bird', content: goBinary },
  'go-mod': { path: 'go.mod', content: 'module example.org/house\n\ngo 1.22\n\nrequire example.org/bird v1.0.0\n' },
  'go-sum': {
    path: 'go.sum',
    content: `example.org/bird v1.0.0 h1:${Buffer.alloc(32, 5).toString('base64')}\n`,
    mayBeEmpty: 'a module that needs none',
  },
  'go-vendor-modules': {
    path: 'vendor/modules.txt',
    content: '# example.org/bird v1.0.0\n## explicit; go 1.20\nexample.org/bird\n',
    mayBeEmpty: 'a module that needs none',
  },
  'gopkg-lock': {
    path: 'Gopkg.lock',
    content: `[[projects]]\n  name = "example.org/bird"\n  revision = "${sha1}"\n  version = "v1.0.0"\n\n[solve-meta]\n  solver-version = 1\n`,
  },
  'gradle-lockfile': {
    path: 'gradle.lockfile',
    content: '# This is a Gradle generated file for dependency locking.\na.b:bird:1.0.0=compileClasspath\nempty=\n',
  },
  'gradle-verification-metadata': {
    path: 'gradle/verification-metadata.xml',
    content: `<verification-metadata>\n  <components>\n    <component group="a.b" name="bird" version="1.0.0">\n      <artifact name="bird-1.0.0.jar"><sha256 value="${hex}"/></artifact>\n    </component>\n  </components>\n</verification-metadata>\n`,
  },
  'gradle-version-catalog': {
    path: 'gradle/libs.versions.toml',
    content: '[versions]\nbird = "1.0.0"\n\n[libraries]\nbird = { module = "a.b:bird", version.ref = "bird" }\n',
    mayBeEmpty: 'a catalogue of nothing',
  },
  'helm-chart-lock': {
    path: 'Chart.lock',
    content: `dependencies:\n- name: bird\n  repository: https://charts.example.org\n  version: 1.10.0\ndigest: sha256:${hex}\ngenerated: "2024-08-01T00:00:00Z"\n`,
  },
  'installed-gemspec': {
    path: 'gems/specifications/bird-1.0.0.gemspec',
    content: '# -*- encoding: utf-8 -*-\n# stub: bird 1.0.0 ruby lib\n\nGem::Specification.new do |s|\nend\n',
  },
  'java-archive': {
    path: 'bird-1.0.0.jar',
    content: zipOf({ 'META-INF/maven/a.b/bird/pom.properties': 'groupId=a.b\nartifactId=bird\nversion=1.0.0\n' }),
  },
  'julia-manifest': {
    path: 'Manifest.toml',
    content: `julia_version = "1.10.4"\nmanifest_format = "2.0"\nproject_hash = "${sha1}"\n\n[[deps.Bird]]\ngit-tree-sha1 = "${sha1}"\nuuid = "${uuid}"\nversion = "1.0.0"\n`,
    version: ['"2.0"', '"99.0"'],
  },
  'luarocks-lock': { path: 'luarocks.lock', content: 'return {\n   dependencies = {\n      bird = "1.0-1",\n   }\n}\n' },
  'luarocks-rockspec': {
    path: 'house-1.0-1.rockspec',
    content: 'package = "house"\nversion = "1.0-1"\ndependencies = {\n   "lua >= 5.1",\n   "bird == 1.0",\n}\n',
  },
  'maven-pom': {
    path: 'pom.xml',
    content:
      '<project>\n  <groupId>a.b</groupId>\n  <artifactId>house</artifactId>\n  <version>1</version>\n  <dependencies>\n    <dependency><groupId>a.b</groupId><artifactId>bird</artifactId><version>1.0.0</version></dependency>\n  </dependencies>\n</project>\n',
  },
  'mix-lock': { path: 'mix.lock', content: `%{\n  "bird": {:hex, :bird, "1.0.0", "${hex}", [:mix], [], "hexpm", "${hex}"},\n}\n` },
  'npm-modules': { path: 'node_modules/bird/package.json', content: json({ name: 'bird', version: '1.0.0' }) },
  'npm-package-json': { path: 'package.json', content: json({ name: 'house', version: '1.0.0', dependencies: { bird: '^1.0.0' } }) },
  'npm-package-lock': {
    path: 'package-lock.json',
    content: json({
      name: 'house',
      lockfileVersion: 3,
      packages: { '': { name: 'house', dependencies: { bird: '^1' } }, 'node_modules/bird': { version: '1.0.0', integrity: sri } },
    }),
    version: ['"lockfileVersion": 3', '"lockfileVersion": 99'],
  },
  'nuget-central-versions': {
    path: 'Directory.Packages.props',
    content: '<Project>\n  <ItemGroup>\n    <PackageVersion Include="Bird" Version="1.0.0" />\n  </ItemGroup>\n</Project>\n',
  },
  'nuget-packages-config': {
    path: 'packages.config',
    content:
      '<?xml version="1.0" encoding="utf-8"?>\n<packages>\n  <package id="Bird" version="1.0.0" targetFramework="net48" />\n</packages>\n',
  },
  'nuget-packages-lock': {
    path: 'packages.lock.json',
    content: json({
      version: 1,
      dependencies: {
        'net8.0': { Bird: { type: 'Direct', requested: '[1.0.0, )', resolved: '1.0.0', contentHash: sri.slice('sha512-'.length) } },
      },
    }),
    version: ['"version": 1', '"version": 99'],
  },
  'nuget-project-assets': {
    path: 'obj/project.assets.json',
    content: json({
      version: 3,
      targets: { 'net8.0': { 'Bird/1.0.0': { type: 'package' } } },
      libraries: { 'Bird/1.0.0': { type: 'package', sha512: sri.slice('sha512-'.length) } },
      projectFileDependencyGroups: { 'net8.0': ['Bird >= 1.0.0'] },
      project: { version: '1.0.0' },
    }),
    version: ['"version": 3', '"version": 99'],
  },
  opam: {
    path: 'house.opam',
    content: 'opam-version: "2.0"\nname: "house"\ndepends: [\n  "bird" {= "1.0.0"}\n]\nbuild: [["dune"]]\n',
  },
  'otp-application': { path: 'lib/bird/ebin/bird.app', content: '{application, bird,\n [{description, "A bird"},\n  {vsn, "1.0.0"}]}.\n' },
  'paket-lock': {
    path: 'paket.lock',
    content: 'NUGET\n  remote: https://api.nuget.org/v3/index.json\n    Bird (1.0.0)\n      Wing (>= 1.0)\n    Wing (1.0.0)\n',
  },
  'pdm-lock': {
    path: 'pdm.lock',
    content: `[metadata]\ngroups = ["default"]\nlock_version = "4.5.0"\ncontent_hash = "sha256:${hex}"\n\n[[package]]\nname = "bird"\nversion = "1.0.0"\nfiles = [\n    {file = "bird-1.0.0.tar.gz", hash = "sha256:${hex}"},\n]\n`,
    version: ['"4.5.0"', '"99.0"'],
  },
  'pipfile-lock': {
    path: 'Pipfile.lock',
    content: json({
      _meta: { hash: { sha256: hex }, 'pipfile-spec': 6 },
      default: { bird: { hashes: [`sha256:${hex}`], version: '==1.0.0' } },
      develop: {},
    }),
    version: ['"pipfile-spec": 6', '"pipfile-spec": 99'],
  },
  'pixi-lock': {
    path: 'pixi.lock',
    content: `version: 6\nenvironments: {}\npackages:\n- pypi: https://files.pythonhosted.org/bird-1.0.0.tar.gz\n  name: bird\n  version: 1.0.0\n  sha256: ${hex}\n`,
    version: ['version: 6\n', 'version: 99\n'],
  },
  'pnpm-lock': {
    path: 'pnpm-lock.yaml',
    content: `lockfileVersion: '9.0'\n\nimporters:\n\n  .:\n    dependencies:\n      bird:\n        specifier: ^1.0.0\n        version: 1.0.0\n\npackages:\n\n  bird@1.0.0:\n    resolution: {integrity: ${sri}}\n\nsnapshots:\n\n  bird@1.0.0: {}\n`,
    version: ["'9.0'", "'99.0'"],
  },
  'podfile-lock': {
    path: 'Podfile.lock',
    content: `PODS:\n  - Bird (1.0.0)\n\nDEPENDENCIES:\n  - Bird\n\nSPEC CHECKSUMS:\n  Bird: ${'1'.repeat(40)}\n\nPODFILE CHECKSUM: ${sha1}\n\nCOCOAPODS: 1.15.2\n`,
  },
  'poetry-lock': {
    path: 'poetry.lock',
    content: `[[package]]\nname = "bird"\nversion = "1.0.0"\ndescription = ""\noptional = false\npython-versions = "*"\nfiles = [\n    {file = "bird-1.0.0.tar.gz", hash = "sha256:${hex}"},\n]\n\n[metadata]\nlock-version = "2.0"\npython-versions = "*"\ncontent-hash = "${hex}"\n`,
    version: ['"2.0"', '"99.0"'],
  },
  'pubspec-lock': {
    path: 'pubspec.lock',
    content: `packages:\n  bird:\n    dependency: "direct main"\n    description:\n      name: bird\n      sha256: "${hex}"\n      url: "https://pub.dev"\n    source: hosted\n    version: "1.0.0"\nsdks:\n  dart: ">=3.0.0 <4.0.0"\n`,
  },
  pylock: {
    path: 'pylock.toml',
    content: `lock-version = "1.0"\ncreated-by = "tool"\n\n[[packages]]\nname = "bird"\nversion = "1.0.0"\n\n[[packages.wheels]]\nurl = "https://h.example/bird.whl"\nhashes = { sha256 = "${hex}" }\n`,
    version: ['"1.0"', '"99.0"'],
  },
  'pypi-dist-info': {
    path: 'lib/bird-1.0.0.dist-info/METADATA',
    content: 'Metadata-Version: 2.1\nName: bird\nVersion: 1.0.0\n\nA bird.\n',
  },
  'pypi-pipfile': { path: 'Pipfile', content: '[packages]\nbird = "==1.0.0"\n', mayBeEmpty: 'a project that asks for nothing' },
  'pypi-pyproject': { path: 'pyproject.toml', content: '[project]\nname = "house"\nversion = "1"\ndependencies = ["bird>=1"]\n' },
  'pypi-requirements': { path: 'requirements.txt', content: 'bird==1.0.0\n', mayBeEmpty: 'a project that asks for nothing' },
  'pypi-setup-cfg': { path: 'setup.cfg', content: '[metadata]\nname = house\n\n[options]\ninstall_requires =\n    bird>=1\n' },
  'pypi-setup-py': {
    path: 'setup.py',
    content: "from setuptools import setup\n\nsetup(\n    name='house',\n    install_requires=[\n        'bird>=1',\n    ],\n)\n",
  },
  'r-description': {
    path: 'library/bird/DESCRIPTION',
    content: 'Package: bird\nTitle: A\n  Bird\nVersion: 1.0.0\nLicense: MIT + file LICENSE\nBuilt: R 4.1.0; ; 2021-01-01; unix\n',
  },
  'rebar-lock': {
    path: 'rebar.lock',
    content: `{"1.2.0",\n[{<<"bird">>,{pkg,<<"bird">>,<<"1.0.0">>},0}]}.\n[\n{pkg_hash,[\n {<<"bird">>, <<"${hex.toUpperCase()}">>}]}\n].\n`,
    version: ['"1.2.0"', '"99.0"'],
  },
  'renv-lock': {
    path: 'renv.lock',
    content: json({
      R: { Version: '4.4.1' },
      Packages: { R6: { Package: 'R6', Version: '2.5.1', Source: 'Repository', Repository: 'CRAN' } },
    }),
  },
  'sbt-lock': {
    path: 'build.sbt.lock',
    content: json({
      lockVersion: 1,
      dependencies: [
        {
          org: 'a.b',
          name: 'bird',
          version: '1.0.0',
          artifacts: [{ name: 'bird.jar', hash: `sha1:${sha1}` }],
          configurations: ['compile'],
        },
      ],
    }),
    version: ['"lockVersion": 1', '"lockVersion": 99'],
  },
  'stack-lock': {
    path: 'stack.yaml.lock',
    content: `packages:\n- completed:\n    hackage: bird-1.10@sha256:${hex},100\n  original:\n    hackage: bird-1.10\nsnapshots: []\n`,
  },
  'stack-yaml': { path: 'stack.yaml', content: 'resolver: lts-22.0\nextra-deps:\n- bird-1.0\n' },
  'swift-package-resolved': {
    path: 'Package.resolved',
    content: json({
      pins: [
        {
          identity: 'bird',
          kind: 'remoteSourceControl',
          location: 'https://github.com/a/bird.git',
          state: { revision: sha1, version: '1.0.0' },
        },
      ],
      version: 2,
    }),
    version: ['"version": 2', '"version": 99'],
  },
  'terraform-lock': {
    path: '.terraform.lock.hcl',
    content: `provider "registry.terraform.io/acme/bird" {\n  version = "1.0.0"\n  hashes = [\n    "zh:${hex}",\n  ]\n}\n`,
  },
  'uv-lock': {
    path: 'uv.lock',
    content: `version = 1\nrequires-python = ">=3.9"\n\n[[package]]\nname = "bird"\nversion = "1.0.0"\nsource = { registry = "https://pypi.org/simple" }\nsdist = { url = "https://h.example/bird.tar.gz", hash = "sha256:${hex}", size = 1 }\n`,
    version: ['version = 1\n', 'version = 99\n'],
  },
  'vcpkg-manifest': {
    path: 'vcpkg.json',
    content: json({ name: 'house', dependencies: ['bird'], overrides: [{ name: 'bird', version: '1.0.0' }] }),
  },
  'wordpress-plugin': {
    path: 'wp-content/plugins/bird/bird.php',
    content: '<?php\n/*\nPlugin Name: Bird\nVersion: 1.0.0\nLicense: MIT\n*/\n',
  },
  'yarn-lock': {
    path: 'yarn.lock',
    content: `# THIS IS AN AUTOGENERATED FILE. DO NOT EDIT THIS FILE DIRECTLY.\n# yarn lockfile v1\n\n\nbird@^1.0.0:\n  version "1.0.0"\n  resolved "https://registry.yarnpkg.com/bird/-/bird-1.0.0.tgz#${sha1}"\n  integrity ${sri}\n`,
  },
  'bazel-module': {
    path: 'MODULE.bazel',
    content: 'module(name = "house", version = "1.0.0")\n\nbazel_dep(name = "bird", version = "1.0.0")\n',
    mayBeEmpty: 'a module that needs none',
  },
  brewfile: { path: 'Brewfile', content: 'tap "acme/tools"\nbrew "bird"\n', mayBeEmpty: 'nothing is wanted' },
  'cabal-file': {
    path: 'house.cabal',
    content:
      'cabal-version: 2.4\nname: house\nversion: 1.0\n\nlibrary\n  exposed-modules: House\n  build-depends:\n    , bird >=1.0 && <2\n    , text ==2.1\n',
  },
  cartfile: { path: 'Cartfile', content: 'github "acme/bird" ~> 1.0\n', mayBeEmpty: 'nothing is asked for' },
  'composer-json': { path: 'composer.json', content: json({ name: 'acme/house', require: { php: '>=8.1', 'acme/bird': '^1.0' } }) },
  'conanfile-py': {
    path: 'conanfile.py',
    content: 'from conan import ConanFile\n\nclass House(ConanFile):\n    name = "house"\n    requires = "zlib/1.3.1"\n',
    mayBeEmpty: 'a program that does nothing',
  },
  'deno-json': { path: 'deno.json', content: json({ name: '@acme/house', version: '1.0.0', imports: { bird: 'npm:bird@^1.0.0' } }) },
  gemfile: { path: 'Gemfile', content: "source 'https://rubygems.org'\n\ngem 'rack', '~> 3.1'\n", mayBeEmpty: 'nothing is asked for' },
  gemspec: {
    path: 'house.gemspec',
    content:
      "Gem::Specification.new do |spec|\n  spec.name = 'house'\n  spec.version = '1.0.0'\n  spec.add_dependency 'rack', '~> 3.1'\nend\n",
  },
  'gradle-build-script': {
    path: 'build.gradle.kts',
    content: 'plugins {\n    java\n}\n\ndependencies {\n    implementation("a.b:bird:1.0.0")\n}\n',
    mayBeEmpty: 'a folder that builds nothing itself',
  },
  'helm-chart-yaml': {
    path: 'Chart.yaml',
    content:
      'apiVersion: v2\nname: house\nversion: 1.0.0\ndependencies:\n  - name: bird\n    version: ^1.10.0\n    repository: https://charts.example.org\n',
  },
  'hpack-package': {
    path: 'package.yaml',
    content: 'name: house\nversion: 1.0\ndependencies:\n  - bird >= 1.0\nlibrary:\n  source-dirs: src\n',
  },
  'julia-project': {
    path: 'Project.toml',
    content: `name = "House"\nuuid = "${uuid.replace('8', '9')}"\nversion = "1.0.0"\n\n[deps]\nBird = "${uuid}"\n\n[compat]\nBird = "1.2"\n`,
  },
  'mix-exs': {
    path: 'mix.exs',
    content:
      'defmodule House.MixProject do\n  use Mix.Project\n\n  def project, do: [app: :house, version: "1.0.0", deps: deps()]\n\n  defp deps do\n    [\n      {:bird, "~> 1.0"}\n    ]\n  end\nend\n',
    mayBeEmpty: 'a program that does nothing',
  },
  podfile: {
    path: 'Podfile',
    content: "platform :ios, '15.0'\n\ntarget 'House' do\n  pod 'Bird', '~> 1.0'\nend\n",
    mayBeEmpty: 'nothing is asked for',
  },
  'pubspec-yaml': { path: 'pubspec.yaml', content: 'name: house\nversion: 1.0.0\ndependencies:\n  bird: ^1.0.0\n' },
  'rebar-config': {
    path: 'rebar.config',
    content: '{erl_opts, [debug_info]}.\n{deps, [{bird, "1.0.0"}]}.\n',
    mayBeEmpty: 'nothing is asked for',
  },
  'swift-package': {
    path: 'Package.swift',
    content:
      '// swift-tools-version:5.9\nimport PackageDescription\n\nlet package = Package(\n  name: "House",\n  dependencies: [\n    .package(url: "https://github.com/acme/bird.git", from: "1.0.0"),\n  ]\n)\n',
    mayBeEmpty: 'a program that does nothing',
  },
  'terraform-configuration': {
    path: 'main.tf',
    content: 'terraform {\n  required_providers {\n    aws = {\n      source  = "hashicorp/aws"\n      version = "~> 5.0"\n    }\n  }\n}\n',
  },
};
