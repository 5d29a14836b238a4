// Every reader, in the order in which files are offered to them. A run loads those of the folders whose files it meets.

import type { Manifest } from '../model.js';
import { publicManifest } from '../origin.js';
import { endingOf, invalid, nameOf, type Reader, type Source } from '../reader.js';
import { vetted } from '../vet.js';
import { bazelModule } from './bazel/module-bazel.js'; // at first use, with its folder
import { brewfile } from './brew/brewfile.js'; // at first use, with its folder
import { brewfileLock } from './brew/brewfile-lock.js'; // at first use, with its folder
import { cargoAuditable } from './cargo/auditable.js'; // at first use, with its folder
import { cargoLock } from './cargo/cargo-lock.js'; // at first use, with its folder
import { cargoToml } from './cargo/cargo-toml.js'; // at first use, with its folder
import { cartfile } from './carthage/cartfile.js'; // at first use, with its folder
import { cartfileResolved } from './carthage/cartfile-resolved.js'; // at first use, with its folder
import { podfile } from './cocoapods/podfile.js'; // at first use, with its folder
import { podfileLock } from './cocoapods/podfile-lock.js'; // at first use, with its folder
import { composerJson } from './composer/composer-json.js'; // at first use, with its folder
import { composerInstalled, composerLock } from './composer/composer-lock.js'; // at first use, with its folder
import { computed } from './computed.js';
import { conanLock } from './conan/conan-lock.js'; // at first use, with its folder
import { conanfileTxt } from './conan/conanfile.js'; // at first use, with its folder
import { conanfilePy } from './conan/conanfile-py.js'; // at first use, with its folder
import { condaEnvironment } from './conda/environment.js'; // at first use, with its folder
import { condaExplicit } from './conda/explicit.js'; // at first use, with its folder
import { condaLock } from './conda/lock.js'; // at first use, with its folder
import { condaMeta } from './conda/meta.js'; // at first use, with its folder
import { pixiLock } from './conda/pixi-lock.js'; // at first use, with its folder
import { cpanSnapshot } from './cpan/snapshot.js'; // at first use, with its folder
import { rDescription } from './cran/description.js'; // at first use, with its folder
import { renvLock } from './cran/renv-lock.js'; // at first use, with its folder
import { denoJson } from './deno/deno-json.js'; // at first use, with its folder
import { denoLock } from './deno/deno-lock.js'; // at first use, with its folder
import { composeFile } from './docker/compose.js'; // at first use, with its folder
import { dockerfile } from './docker/dockerfile.js'; // at first use, with its folder
import { gemfile, gemspec } from './gem/declared.js'; // at first use, with its folder
import { gemfileLock } from './gem/gemfile-lock.js'; // at first use, with its folder
import { installedGemspec } from './gem/gemspec.js'; // at first use, with its folder
import { githubAction, githubWorkflow } from './github/workflow.js'; // at first use, with its folder
import { goBuildInfo } from './golang/build-info.js'; // at first use, with its folder
import { goMod } from './golang/go-mod.js'; // at first use, with its folder
import { goSum } from './golang/go-sum.js'; // at first use, with its folder
import { gopkgLock } from './golang/gopkg-lock.js'; // at first use, with its folder
import { goVendorModules } from './golang/vendor-modules.js'; // at first use, with its folder
import { gradleBuildScript } from './gradle/build-script.js'; // at first use, with its folder
import { gradleLockfile } from './gradle/lockfile.js'; // at first use, with its folder
import { gradleVerificationMetadata } from './gradle/verification-metadata.js'; // at first use, with its folder
import { gradleVersionCatalog } from './gradle/version-catalog.js'; // at first use, with its folder
import { cabalFile } from './haskell/cabal-file.js'; // at first use, with its folder
import { cabalFreeze } from './haskell/cabal-freeze.js'; // at first use, with its folder
import { hpackPackage } from './haskell/package-yaml.js'; // at first use, with its folder
import { stackLock } from './haskell/stack-lock.js'; // at first use, with its folder
import { stackYaml } from './haskell/stack-yaml.js'; // at first use, with its folder
import { chartLock } from './helm/chart-lock.js'; // at first use, with its folder
import { chartYaml } from './helm/chart-yaml.js'; // at first use, with its folder
import { mixExs } from './hex/mix-exs.js'; // at first use, with its folder
import { mixLock } from './hex/mix-lock.js'; // at first use, with its folder
import { rebarConfig } from './hex/rebar-config.js'; // at first use, with its folder
import { rebarLock } from './hex/rebar-lock.js'; // at first use, with its folder
import { juliaManifest } from './julia/manifest.js'; // at first use, with its folder
import { juliaProject } from './julia/project.js'; // at first use, with its folder
import { luarocksLock, rockspec } from './luarocks/rockspec.js'; // at first use, with its folder
import { bazelMavenInstall } from './maven/bazel-install.js'; // at first use, with its folder
import { jar } from './maven/jar.js'; // at first use, with its folder
import { mavenPom } from './maven/pom-xml.js'; // at first use, with its folder
import { sbtLock } from './maven/sbt-lock.js'; // at first use, with its folder
import { flakeLock } from './nix/flake-lock.js'; // at first use, with its folder
import { bunLock, bunLockb } from './npm/bun-lock.js'; // at first use, with its folder
import { npmModules } from './npm/installed.js'; // at first use, with its folder
import { npmPackageJson } from './npm/package-json.js'; // at first use, with its folder
import { npmPackageLock } from './npm/package-lock.js'; // at first use, with its folder
import { pnpmLock } from './npm/pnpm-lock.js'; // at first use, with its folder
import { yarnLock } from './npm/yarn-lock.js'; // at first use, with its folder
import { dotnetDeps } from './nuget/deps-json.js'; // at first use, with its folder
import { nugetPackagesConfig } from './nuget/packages-config.js'; // at first use, with its folder
import { nugetPackagesLock } from './nuget/packages-lock.js'; // at first use, with its folder
import { paketLock } from './nuget/paket-lock.js'; // at first use, with its folder
import { nugetProjectAssets } from './nuget/project-assets.js'; // at first use, with its folder
import { dotnetBuildProperties, dotnetProject, nugetCentralVersions } from './nuget/project-file.js'; // at first use, with its folder
import { dotnetTools } from './nuget/tools.js'; // at first use, with its folder
import { opamFile } from './opam/opam.js'; // at first use, with its folder
import { otpApplication } from './otp/application.js'; // at first use, with its folder
import { pubspecLock } from './pub/pubspec-lock.js'; // at first use, with its folder
import { pubspecYaml } from './pub/pubspec-yaml.js'; // at first use, with its folder
import { pypiPipfile, pypiPyproject } from './pypi/declared.js'; // at first use, with its folder
import { pypiDistInfo } from './pypi/dist-info.js'; // at first use, with its folder
import { pdmLock } from './pypi/pdm-lock.js'; // at first use, with its folder
import { pipfileLock } from './pypi/pipfile-lock.js'; // at first use, with its folder
import { poetryLock } from './pypi/poetry-lock.js'; // at first use, with its folder
import { pylock } from './pypi/pylock.js'; // at first use, with its folder
import { pypiRequirements } from './pypi/requirements.js'; // at first use, with its folder
import { pypiSetupCfg, pypiSetupPy } from './pypi/setup.js'; // at first use, with its folder
import { uvLock } from './pypi/uv-lock.js'; // at first use, with its folder
import { swiftPackageResolved } from './swift/package-resolved.js'; // at first use, with its folder
import { swiftPackage } from './swift/package-swift.js'; // at first use, with its folder
import { terraformConfiguration } from './terraform/configuration.js'; // at first use, with its folder
import { terraformLock } from './terraform/lock.js'; // at first use, with its folder
import { vcpkgManifest } from './vcpkg/manifest.js'; // at first use, with its folder
import { wordpressPlugin } from './wordpress/plugin.js'; // at first use, with its folder

const known: readonly (() => Reader)[] = [
  () => bazelMavenInstall,
  () => bazelModule,
  () => brewfile,
  () => brewfileLock,
  () => bunLock,
  () => bunLockb,
  () => cabalFile,
  () => cabalFreeze,
  () => cargoAuditable,
  () => cargoLock,
  () => cargoToml,
  () => cartfile,
  () => cartfileResolved,
  () => chartLock,
  () => chartYaml,
  () => composeFile,
  () => composerInstalled,
  () => composerJson,
  () => composerLock,
  () => conanfilePy,
  () => conanfileTxt,
  () => conanLock,
  () => condaEnvironment,
  () => condaExplicit,
  () => condaLock,
  () => condaMeta,
  () => cpanSnapshot,
  () => denoJson,
  () => denoLock,
  () => dockerfile,
  () => dotnetBuildProperties,
  () => dotnetDeps,
  () => dotnetProject,
  () => dotnetTools,
  () => flakeLock,
  () => gemfile,
  () => gemfileLock,
  () => gemspec,
  () => githubAction,
  () => githubWorkflow,
  () => goBuildInfo,
  () => goMod,
  () => gopkgLock,
  () => goSum,
  () => goVendorModules,
  () => gradleBuildScript,
  () => gradleLockfile,
  () => gradleVerificationMetadata,
  () => gradleVersionCatalog,
  () => hpackPackage,
  () => installedGemspec,
  () => jar,
  () => juliaManifest,
  () => juliaProject,
  () => luarocksLock,
  () => mavenPom,
  () => mixExs,
  () => mixLock,
  () => npmModules,
  () => npmPackageJson,
  () => npmPackageLock,
  () => nugetCentralVersions,
  () => nugetPackagesConfig,
  () => nugetPackagesLock,
  () => nugetProjectAssets,
  () => opamFile,
  () => otpApplication,
  () => paketLock,
  () => pdmLock,
  () => pipfileLock,
  () => pixiLock,
  () => pnpmLock,
  () => podfile,
  () => podfileLock,
  () => poetryLock,
  () => pubspecLock,
  () => pubspecYaml,
  () => pylock,
  () => pypiDistInfo,
  () => pypiPipfile,
  () => pypiPyproject,
  () => pypiRequirements,
  () => pypiSetupCfg,
  () => pypiSetupPy,
  () => rDescription,
  () => rebarConfig,
  () => rebarLock,
  () => renvLock,
  () => rockspec,
  () => sbtLock,
  () => stackLock,
  () => stackYaml,
  () => swiftPackage,
  () => swiftPackageResolved,
  () => terraformConfiguration,
  () => terraformLock,
  () => uvLock,
  () => vcpkgManifest,
  () => wordpressPlugin,
  () => yarnLock,
];

const made: Reader[] = [];

function readerAt(index: number): Reader {
  const reader = made[index] ?? guarded((known[index] as () => Reader)());
  made[index] = reader;
  return reader;
}

/** All of them: what loads every one is no part of a run. */
export function allReaders(): readonly Reader[] {
  return known.map((_, index) => readerAt(index));
}

/** A reader that lets secrets in addresses go no further, nor names that show themselves as others. */
function guarded(reader: Reader): Reader {
  return {
    ...reader,
    read: async (source) => publicManifest(vetted(withUnread(withinBounds(await reader.read(source), source), source), source.path)),
  };
}

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

/** How the files of one reader are called, as far as a table can say it. */
export interface Recognition {
  readonly id: string;
  readonly names: readonly string[];
  /** Absent: any. */
  readonly endings?: readonly string[];
  /** Source and flags of an expression. */
  readonly pattern?: readonly [source: string, flags: string];
}

/** What follows from the readers alone: scripts/compute.mjs writes it down, so that a run looks up a path without them. */
export function recognitions(): readonly Recognition[] {
  return allReaders().map(({ id, matches: { names, endings, pattern } }) => ({
    id,
    names,
    ...(endings === undefined ? {} : { endings }),
    ...(pattern === undefined ? {} : { pattern: [pattern.source, pattern.flags] as const }),
  }));
}

const table = computed ?? recognitions();
const patterns = table.map(({ pattern }) => (pattern === undefined ? undefined : new RegExp(...pattern)));

/** Indexes of readers by each of their keys. */
function by(keysOf: (recognition: Recognition) => readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [index, recognition] of table.entries())
    for (const key of keysOf(recognition)) found.set(key, [...(found.get(key) ?? []), index]);
  return found;
}

const byName = by(({ names }) => names);
const byEnding = by(({ endings }) => endings ?? []);
/** Those of any ending, by what several may ask alike. */
const byPattern = by(({ endings, pattern }) => (endings === undefined ? [String(pattern?.[0])] : []));
const none: readonly never[] = [];

/** The readers that know a file by its path, in their order. A tree has thousands of files, and most have a name that nobody is asked about. */
export function readersOf(path: string): readonly Reader[] {
  const found: number[] = [...(byName.get(nameOf(path)) ?? none)];
  for (const index of byEnding.get(endingOf(path)) ?? none) if (patterns[index]?.test(path) !== false) found.push(index);
  for (const those of byPattern.values()) if (patterns[those[0] as number]?.test(path) === true) found.push(...those);
  if (found.length === 0) return none;
  return [...new Set(found)]
    .sort((a, b) => a - b)
    .map(readerAt)
    .filter(({ matches }) => matches(path));
}

/** The reader of an id; undefined where none is called so. */
export function readerCalled(id: string): Reader | undefined {
  const index = table.findIndex((recognition) => recognition.id === id);
  return index < 0 ? undefined : readerAt(index);
}
