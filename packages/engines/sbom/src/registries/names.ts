// Files that say where a package manager looks for packages: its settings, and manifests that carry some.

import { endingOf, nameOf } from '../reader.js';

export type Kind = 'lines' | 'toml' | 'yaml' | 'xml' | 'json' | 'script' | 'requirements';

const byName: ReadonlyMap<string, Kind> = new Map([
  // npm, Yarn, Bun
  ['.npmrc', 'lines'],
  ['.yarnrc', 'lines'],
  ['.yarnrc.yml', 'yaml'],
  ['bunfig.toml', 'toml'],
  // pip, uv, Poetry, PDM, Pipenv
  ['pip.conf', 'lines'],
  ['pip.ini', 'lines'],
  ['uv.toml', 'toml'],
  ['pyproject.toml', 'toml'],
  ['Pipfile', 'toml'],
  ['Pipfile.lock', 'json'],
  // NuGet, Maven, Gradle
  ['nuget.config', 'xml'],
  ['NuGet.config', 'xml'],
  ['NuGet.Config', 'xml'],
  ['Directory.Build.props', 'xml'],
  ['Directory.Build.targets', 'xml'],
  ['pom.xml', 'xml'],
  ['build.gradle', 'script'],
  ['build.gradle.kts', 'script'],
  ['settings.gradle', 'script'],
  ['settings.gradle.kts', 'script'],
  ['composer.json', 'json'],
]);

const projects: ReadonlySet<string> = new Set(['csproj', 'fsproj', 'vbproj']);

/** How a file that may name registries is written, by its path; undefined for any other. */
export function registryFile(path: string): Kind | undefined {
  if (/(?:^|\/)\.cargo\/config(?:\.toml)?$/.test(path)) return 'toml';
  const ending = endingOf(path);
  if (projects.has(ending)) return 'xml';
  if (/requirement|constraint/i.test(path) && ['txt', 'in', 'pip', 'lock'].includes(ending)) return 'requirements';
  return byName.get(nameOf(path));
}
