import { source } from '../reader.js';
import { readers } from './all.js';
import { computed } from './computed.js';
import { readersOf, recognitions } from './index.js';

test('readers have names of their own, and each knows a file that is none of the others', () => {
  expect(new Set(readers.map(({ id }) => id)).size).toBe(readers.length);
  expect(readers.filter(({ id }) => !/^[a-z][a-z0-9-]+$/.test(id))).toEqual([]);
});

test.each([
  ['Gemfile.lock', 'gemfile-lock'],
  ['vendor/specifications/rake-13.2.1.gemspec', 'installed-gemspec'],
  ['composer.lock', 'composer-lock'],
  ['vendor/composer/installed.json', 'composer-installed'],
  ['module/pom.xml', 'maven-pom'],
  ['lib/app.war', 'java-archive'],
  ['gradle.lockfile', 'gradle-lockfile'],
  ['gradle/libs.versions.toml', 'gradle-version-catalog'],
  ['src/packages.lock.json', 'nuget-packages-lock'],
  ['obj/project.assets.json', 'nuget-project-assets'],
  ['bin/App.deps.json', 'dotnet-deps-json'],
  ['Directory.Packages.props', 'nuget-central-versions'],
  ['packages.config', 'nuget-packages-config'],
  ['.config/dotnet-tools.json', 'dotnet-tools'],
  ['Directory.Build.targets', 'dotnet-build-properties'],
  ['src/App.csproj', 'dotnet-project'],
  ['pubspec.lock', 'pubspec-lock'],
  ['App.xcworkspace/xcshareddata/swiftpm/Package.resolved', 'swift-package-resolved'],
  ['ios/Podfile.lock', 'podfile-lock'],
  ['mix.lock', 'mix-lock'],
  ['rebar.lock', 'rebar-lock'],
  ['conan.lock', 'conan-lock'],
  ['conanfile.txt', 'conanfile-txt'],
  ['cabal.project.freeze', 'cabal-freeze'],
  ['stack.yaml.lock', 'stack-lock'],
  ['renv.lock', 'renv-lock'],
  ['Manifest.toml', 'julia-manifest'],
  ['Manifest-v1.11.toml', 'julia-manifest'],
  ['.github/workflows/ci.yaml', 'github-workflow'],
  ['own/action.yml', 'github-action'],
  ['Dockerfile.dev', 'dockerfile'],
  ['charts/Chart.lock', 'helm-chart-lock'],
  ['.terraform.lock.hcl', 'terraform-lock'],
  ['environment.yml', 'conda-environment'],
  ['envs/conda-lock.yml', 'conda-lock'],
  ['env/conda-meta/zlib-1.3.1-h1_0.json', 'conda-meta'],
  ['house.opam.locked', 'opam'],
  ['gradle/verification-metadata.xml', 'gradle-verification-metadata'],
  ['build.sbt.lock', 'sbt-lock'],
  ['third_party/maven_install.json', 'bazel-maven-install'],
  ['deno.lock', 'deno-lock'],
  ['house-1.0-1.rockspec', 'luarocks-rockspec'],
  ['luarocks.lock', 'luarocks-lock'],
  ['lib/bird/ebin/bird.app', 'otp-application'],
  ['vcpkg.json', 'vcpkg-manifest'],
  ['Gopkg.lock', 'gopkg-lock'],
  ['paket.lock', 'paket-lock'],
  ['cpanfile.snapshot', 'cpan-snapshot'],
  ['flake.lock', 'flake-lock'],
  ['Brewfile.lock.json', 'brewfile-lock'],
  ['wp-content/plugins/bird/bird.php', 'wordpress-plugin'],
  ['pixi.lock', 'pixi-lock'],
  ['stack-ghc9.yaml', 'stack-yaml'],
  ['lib/setup.cfg', 'pypi-setup-cfg'],
  ['setup.py', 'pypi-setup-py'],
  ['Cartfile.resolved', 'cartfile-resolved'],
  ['ios/Pods/Manifest.lock', 'podfile-lock'],
  ['deploy/docker-compose.prod.yml', 'compose-file'],
  ['compose.yaml', 'compose-file'],
  ['node_modules/@acme/bird/package.json', 'npm-modules'],
  ['requirements-dev.lock', 'pypi-requirements'],
  ['Common.Packages.props', 'nuget-central-versions'],
])('%s is read by %s alone', (path, id) => {
  expect(readers.filter((reader) => reader.matches(path)).map((reader) => reader.id)).toEqual([id]);
  expect(readersOf(path).map((reader) => reader.id)).toEqual([id]);
});

test("a name without ending may be a program's, and its first bytes decide", () => {
  const asked = readers.filter((reader) => reader.matches('bird'));
  expect(asked.map(({ id }) => id)).toEqual(['cargo-auditable', 'go-build-info']);
  expect(asked.filter(({ recognises }) => recognises?.(source('bird', Buffer.from('gem "a"\n'))) !== false)).toEqual([]);
});

test.each(['README.md', 'vendor/acme/bird/composer.json', 'src/action.ts', 'docs/Dockerfile.md', 'workflows/ci.yml', 'package.jar.txt'])(
  "%s is nobody's",
  (path) => {
    expect(readers.filter((reader) => reader.matches(path))).toEqual([]);
  },
);

test.each([
  'Pipfile',
  'Podfile.lock',
  'a/requirements.lock',
  'uv.lock',
  'node_modules/package.json',
  'README.md',
  'lock',
  'A.JAR',
  '.jar',
  'Requirements-Dev.TXT',
  'bird.egg-info/PKG-INFO',
  'opam',
  'opam.locked',
  'a.b/opam',
  'Compose.YML',
  'app.dockerfile',
  'Dockerfile.go',
  'Gemfile',
  'a/gems.rb',
  'rails7.gemfile',
  'a/mix.exs',
  'deps/a/mix.exs',
  'rebar.config',
  'a/Package@swift-5.9.swift',
  'local.MODULE.bazel',
  '.bashrc',
  'tool.so.1',
  'tool-1.2.x86_64',
])('the readers that are asked for %s are those that know it, in their order', (path) => {
  expect(readersOf(path)).toEqual(readers.filter((reader) => reader.matches(path)));
});

test('what is compiled of how files are called is what the readers say', () => {
  expect(computed).toEqual(JSON.parse(JSON.stringify(recognitions())));
});
