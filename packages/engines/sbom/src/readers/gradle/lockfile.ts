// Locks of Gradle: `group:name:version=configuration,…` a line, one file a project; or, before Gradle 6, one file a configuration.

import { linesOf } from '../../lines.js';
import type { Dependency, Manifest, Package, Scope } from '../../model.js';
import { registry } from '../../origins.js';
import { ending, invalid, nameOf, type Reader, type Source } from '../../reader.js';

export const gradleLockfile: Reader = {
  id: 'gradle-lockfile',
  title: 'the lock of Gradle',
  matches: ending(['lockfile'], /(?:^|\/)(?:(?:[\w.-]{1,100}-)?gradle\.lockfile|gradle\/dependency-locks\/[^/]{1,200}\.lockfile)$/),
  read,
};

function read(source: Source): Manifest {
  const name = nameOf(source.path);
  // Plugins of the build script or of the settings, and what they bring.
  const isBuild = /^(?:buildscript|settings)-/.test(name);
  const only = /(?:^|\/)dependency-locks\//.test(source.path) ? name.replace(/\.lockfile$/, '') : undefined;
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const seen = new Set<string>();
  let ended = false;
  for (const { text, number } of linesOf(source)) {
    const line = text.trim();
    if (/^empty=/.test(line)) ended = true;
    if (line === '' || line.startsWith('#') || /^empty=/.test(line)) continue;
    const match = /^([^\s:=]{1,200}):([^\s:=]{1,200}):([^\s:=]{1,200})(?:=([^=]{0,4000}))?$/.exec(line);
    if (match === null || (only === undefined && match[4] === undefined))
      throw invalid(source.path, number, `expected \`group:name:version=configurations\`, got "${line.slice(0, 100)}"`);
    const [, namespace = '', artifact = '', version = '', listed] = match;
    const key = line.slice(0, namespace.length + artifact.length + version.length + 2);
    if (seen.has(key)) throw invalid(source.path, number, `${key.slice(0, 100)} stands twice`);
    seen.add(key);
    packages.push({ key, identity: { type: 'maven', namespace, name: artifact }, version, origin: registry, line: number });
    const configurations = (listed ?? only ?? '').split(',').map((name) => name.trim());
    roots.push({ to: key, scope: isBuild ? 'development' : scopeOf(configurations) });
  }
  // Gradle writes it last, whether any configuration is empty or not: without it the end is missing.
  const isCut = only === undefined && !ended;
  if (isCut && packages.length === 0) throw invalid(source.path, 1, 'expected `group:name:version=configurations`, got none');
  const gaps = isCut ? [{ line: packages.at(-1)?.line ?? 1, detail: 'expected the line `empty=` at the end' }] : [];
  return { packages, roots, graph: 'unknown', gaps };
}

/** Configurations that compile and run what is shipped, of whatever source set; those of tests and of tools are the rest. */
function scopeOf(configurations: readonly string[]): Scope {
  const shipped = configurations.some(
    (name) =>
      !/test|fixture|jmh|benchmark/i.test(name) &&
      /(?:^|[a-z])(?:compileClasspath|runtimeClasspath|productionRuntimeClasspath|implementation|api|compile|runtime|default)(?:$|DependenciesMetadata$|Copy\d*$)/i.test(
        name,
      ),
  );
  return shipped || configurations.every((name) => name === '') ? 'required' : 'development';
}
