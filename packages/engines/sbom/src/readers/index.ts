// Every reader, in the order in which files are offered to them.

import type { Manifest } from '../model.js';
import { publicManifest } from '../origin.js';
import { endingOf, type Indexed, invalid, nameOf, type Reader, type Source } from '../reader.js';
import { vetted } from '../vet.js';
import { bazelModule } from './bazel/module-bazel.js';
import { brewfile } from './brew/brewfile.js';
import { brewfileLock } from './brew/brewfile-lock.js';
import { cargoAuditable } from './cargo/auditable.js';
import { cargoLock } from './cargo/cargo-lock.js';
import { cargoToml } from './cargo/cargo-toml.js';
import { cartfile } from './carthage/cartfile.js';
import { cartfileResolved } from './carthage/cartfile-resolved.js';
import { podfile } from './cocoapods/podfile.js';
import { podfileLock } from './cocoapods/podfile-lock.js';
import { composerJson } from './composer/composer-json.js';
import { composerInstalled, composerLock } from './composer/composer-lock.js';
import { conanLock } from './conan/conan-lock.js';
import { conanfileTxt } from './conan/conanfile.js';
import { conanfilePy } from './conan/conanfile-py.js';
import { condaEnvironment } from './conda/environment.js';
import { condaExplicit } from './conda/explicit.js';
import { condaLock } from './conda/lock.js';
import { condaMeta } from './conda/meta.js';
import { pixiLock } from './conda/pixi-lock.js';
import { cpanSnapshot } from './cpan/snapshot.js';
import { rDescription } from './cran/description.js';
import { renvLock } from './cran/renv-lock.js';
import { denoJson } from './deno/deno-json.js';
import { denoLock } from './deno/deno-lock.js';
import { composeFile } from './docker/compose.js';
import { dockerfile } from './docker/dockerfile.js';
import { gemfile, gemspec } from './gem/declared.js';
import { gemfileLock } from './gem/gemfile-lock.js';
import { installedGemspec } from './gem/gemspec.js';
import { githubAction, githubWorkflow } from './github/workflow.js';
import { goBuildInfo } from './golang/build-info.js';
import { goMod } from './golang/go-mod.js';
import { goSum } from './golang/go-sum.js';
import { gopkgLock } from './golang/gopkg-lock.js';
import { goVendorModules } from './golang/vendor-modules.js';
import { gradleBuildScript } from './gradle/build-script.js';
import { gradleLockfile } from './gradle/lockfile.js';
import { gradleVerificationMetadata } from './gradle/verification-metadata.js';
import { gradleVersionCatalog } from './gradle/version-catalog.js';
import { cabalFile } from './haskell/cabal-file.js';
import { cabalFreeze } from './haskell/cabal-freeze.js';
import { hpackPackage } from './haskell/package-yaml.js';
import { stackLock } from './haskell/stack-lock.js';
import { stackYaml } from './haskell/stack-yaml.js';
import { chartLock } from './helm/chart-lock.js';
import { chartYaml } from './helm/chart-yaml.js';
import { mixExs } from './hex/mix-exs.js';
import { mixLock } from './hex/mix-lock.js';
import { rebarConfig } from './hex/rebar-config.js';
import { rebarLock } from './hex/rebar-lock.js';
import { juliaManifest } from './julia/manifest.js';
import { juliaProject } from './julia/project.js';
import { luarocksLock, rockspec } from './luarocks/rockspec.js';
import { bazelMavenInstall } from './maven/bazel-install.js';
import { jar } from './maven/jar.js';
import { mavenPom } from './maven/pom-xml.js';
import { sbtLock } from './maven/sbt-lock.js';
import { flakeLock } from './nix/flake-lock.js';
import { bunLock, bunLockb } from './npm/bun-lock.js';
import { npmModules } from './npm/installed.js';
import { npmPackageJson } from './npm/package-json.js';
import { npmPackageLock } from './npm/package-lock.js';
import { pnpmLock } from './npm/pnpm-lock.js';
import { yarnLock } from './npm/yarn-lock.js';
import { dotnetDeps } from './nuget/deps-json.js';
import { nugetPackagesConfig } from './nuget/packages-config.js';
import { nugetPackagesLock } from './nuget/packages-lock.js';
import { paketLock } from './nuget/paket-lock.js';
import { nugetProjectAssets } from './nuget/project-assets.js';
import { dotnetProject, nugetCentralVersions } from './nuget/project-file.js';
import { opamFile } from './opam/opam.js';
import { otpApplication } from './otp/application.js';
import { pubspecLock } from './pub/pubspec-lock.js';
import { pubspecYaml } from './pub/pubspec-yaml.js';
import { pypiPipfile, pypiPyproject } from './pypi/declared.js';
import { pypiDistInfo } from './pypi/dist-info.js';
import { pdmLock } from './pypi/pdm-lock.js';
import { pipfileLock } from './pypi/pipfile-lock.js';
import { poetryLock } from './pypi/poetry-lock.js';
import { pylock } from './pypi/pylock.js';
import { pypiRequirements } from './pypi/requirements.js';
import { pypiSetupCfg, pypiSetupPy } from './pypi/setup.js';
import { uvLock } from './pypi/uv-lock.js';
import { swiftPackageResolved } from './swift/package-resolved.js';
import { swiftPackage } from './swift/package-swift.js';
import { terraformConfiguration } from './terraform/configuration.js';
import { terraformLock } from './terraform/lock.js';
import { vcpkgManifest } from './vcpkg/manifest.js';
import { wordpressPlugin } from './wordpress/plugin.js';

const known: readonly Reader[] = [
  bazelMavenInstall,
  bazelModule,
  brewfile,
  brewfileLock,
  bunLock,
  bunLockb,
  cabalFile,
  cabalFreeze,
  cargoAuditable,
  cargoLock,
  cargoToml,
  cartfile,
  cartfileResolved,
  chartLock,
  chartYaml,
  composeFile,
  composerInstalled,
  composerJson,
  composerLock,
  conanfilePy,
  conanfileTxt,
  conanLock,
  condaEnvironment,
  condaExplicit,
  condaLock,
  condaMeta,
  cpanSnapshot,
  denoJson,
  denoLock,
  dockerfile,
  dotnetDeps,
  dotnetProject,
  flakeLock,
  gemfile,
  gemfileLock,
  gemspec,
  githubAction,
  githubWorkflow,
  goBuildInfo,
  goMod,
  gopkgLock,
  goSum,
  goVendorModules,
  gradleBuildScript,
  gradleLockfile,
  gradleVerificationMetadata,
  gradleVersionCatalog,
  hpackPackage,
  installedGemspec,
  jar,
  juliaManifest,
  juliaProject,
  luarocksLock,
  mavenPom,
  mixExs,
  mixLock,
  npmModules,
  npmPackageJson,
  npmPackageLock,
  nugetCentralVersions,
  nugetPackagesConfig,
  nugetPackagesLock,
  nugetProjectAssets,
  opamFile,
  otpApplication,
  paketLock,
  pdmLock,
  pipfileLock,
  pixiLock,
  pnpmLock,
  podfile,
  podfileLock,
  poetryLock,
  pubspecLock,
  pubspecYaml,
  pylock,
  pypiDistInfo,
  pypiPipfile,
  pypiPyproject,
  pypiRequirements,
  pypiSetupCfg,
  pypiSetupPy,
  rDescription,
  rebarConfig,
  rebarLock,
  renvLock,
  rockspec,
  sbtLock,
  stackLock,
  stackYaml,
  swiftPackage,
  swiftPackageResolved,
  terraformConfiguration,
  terraformLock,
  uvLock,
  vcpkgManifest,
  wordpressPlugin,
  yarnLock,
];

/** Secrets in addresses go no further than here, nor names that show themselves as others. */
export const readers: readonly Reader[] = known.map((reader) => ({
  ...reader,
  read: async (source) => publicManifest(vetted(withUnread(withinBounds(await reader.read(source), source), source), source.path)),
}));

/**
 * Packages of one file. The largest locks that are about have some thousands, and what is made of one takes 1 to 3 KB of memory: a text of
 * short lines may name a million.
 */
const mostPackages = 150_000;

/** @throws PortcullisError `manifest-invalid` where there are more: the file is a gap then. */
function withinBounds(manifest: Manifest, { path }: Source): Manifest {
  const { length } = manifest.packages;
  if (length <= mostPackages) return manifest;
  throw invalid(path, undefined, `expected at most ${mostPackages} packages in one file, got ${length}`);
}

/** A manifest with a gap for each file beside it that is there and could not be read. */
function withUnread(manifest: Manifest, { unread }: Source): Manifest {
  if (unread.size === 0) return manifest;
  const gaps = [...unread].map(
    ([
      file,
      {
        message,
        where: { line },
      },
    ]) => ({
      detail: `${file.slice(0, 200)}, which belongs to it, cannot be read: ${line === undefined ? '' : `line ${line}: `}${message}`,
    }),
  );
  return { ...manifest, gaps: [...(manifest.gaps ?? []), ...gaps] };
}

const none: readonly Reader[] = [];

/** Readers by what their `matches` says of itself, and else by the question, which several may share. */
function by<Key>(
  keysOf: (matches: Reader['matches'] & Partial<Indexed>) => readonly Key[] | undefined,
): ReadonlyMap<Key, readonly Reader[]> {
  const found = new Map<Key, Reader[]>();
  for (const reader of readers) for (const key of keysOf(reader.matches) ?? []) found.set(key, [...(found.get(key) ?? none), reader]);
  return found;
}

const byName = by(({ names }) => names);
const byEnding = by(({ endings }) => endings);
const byQuestion = by((matches) => (matches.names === undefined ? [matches] : []));
const order = new Map(readers.map((reader, index) => [reader, index]));

/** The readers that know a file by its path, in their order. A tree has thousands of files, and most have a name that nobody is asked about. */
export function readersOf(path: string): readonly Reader[] {
  const found: Reader[] = [...(byName.get(nameOf(path)) ?? none)];
  for (const reader of byEnding.get(endingOf(path)) ?? none) if (reader.matches(path)) found.push(reader);
  for (const [matches, list] of byQuestion) if (matches(path)) found.push(...list);
  if (found.length === 0) return none;
  return [...new Set(found)].sort((a, b) => (order.get(a) as number) - (order.get(b) as number));
}
