// build.gradle and build.gradle.kts where no lock of Gradle is beside them: programs, of which the usual lines are read and the others told.
// https://docs.gradle.org/current/userguide/declaring_dependencies.html

import type { Manifest, Scope } from '../../model.js';
import { programText, withoutComments } from '../../program.js';
import { ending, nameOf, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';

export const gradleBuildScript: Reader = {
  id: 'gradle-build-script',
  title: 'the build script of Gradle',
  matches: ending(['gradle', 'kts'], (path) => /^build\.gradle(?:\.kts)?$/.test(nameOf(path))),
  recognises: (source) => source.beside('gradle.lockfile') === undefined,
  read,
};

/** `implementation`, `testRuntimeOnly`, `kapt`, `debugApi`: configurations, by their usual endings. */
const configuration =
  /^(?:(\w{0,60}?)(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[cC]ompile|[rR]untime|[aA]nnotationProcessor)|kapt|ksp|coreLibraryDesugaring|classpath|testFixtures\w{0,40}|developmentOnly|providedCompile|providedRuntime)(?=[\s(])[\s(]{0,20}(.{1,1000})$/;

function read(source: Source): Manifest {
  const text = withoutComments(
    programText(source, /^[ \t]*[A-Za-z@][\w.]{0,100}(?:[ \t]*[({=]|[ \t]+[\w"'(]|[ \t]*$)/m, 'a build script'),
    { line: '//', block: true },
  );
  const wishes: Wish[] = [];
  const computed: number[] = [];
  for (const [index, raw] of text.split('\n').entries()) {
    const match = configuration.exec(raw.trim());
    if (match === null) continue;
    const [whole, before = '', rest = ''] = match;
    const wish = wishOf(rest);
    if (wish === 'elsewhere') continue;
    if (wish === undefined) computed.push(index + 1);
    else wishes.push({ ...wish, scope: scopeOf(whole, before), line: index + 1 });
  }
  return wishList(wishes, { gaps: allComputed(computed, nameOf(source.path)) });
}

function scopeOf(whole: string, before: string): Scope {
  return /^(?:classpath|kapt|ksp|annotationProcessor)\b/.test(whole) || /test/i.test(before) || /^testFixtures|^developmentOnly/.test(whole)
    ? 'development'
    : 'required';
}

/** `elsewhere` for projects, files and what the catalogue names; undefined where it is computed. */
function wishOf(rest: string): Omit<Wish, 'scope' | 'line'> | 'elsewhere' | undefined {
  const inner = rest.replace(/^(?:enforcedPlatform|platform|testFixtures)\s*\(\s*/, '');
  if (/^(?:project\b|projects\.|libs\.|files?\b|fileTree\b|gradleApi\b|localGroovy\b|gradleTestKit\b|kotlin\()/.test(inner))
    return kotlinOf(inner);
  const short = /^(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([^"':@$\s]{1,100}))?(?::[\w.-]{1,100})?(?:@\w{1,20})?\1/.exec(inner);
  if (short !== null) return versioned(short[2] as string, short[3] as string, short[4]);
  const part = (name: string): string | undefined => new RegExp(String.raw`\b${name}\s*[:=]\s*["']([^"'$\n]{1,200})["']`).exec(inner)?.[1];
  const [group, name] = [part('group'), part('name')];
  return group === undefined || name === undefined ? undefined : versioned(group, name, part('version'));
}

/** `kotlin("stdlib")` is short for a package of Kotlin's own; of what it gets the version is the plugin's. */
function kotlinOf(inner: string): Omit<Wish, 'scope' | 'line'> | 'elsewhere' {
  const match = /^kotlin\(\s*["']([\w-]{1,60})["']\s*(?:,\s*["']([\w.-]{1,60})["'])?/.exec(inner);
  return match === null ? 'elsewhere' : versioned('org.jetbrains.kotlin', `kotlin-${match[1]}`, match[2]);
}

/** What another package asks for may raise a version, so that one of a build script is a wish; `1.0!!` is strict. */
function versioned(namespace: string, name: string, written: string | undefined): Omit<Wish, 'scope' | 'line'> {
  const strict = /^(\d[\w.-]{0,100})!!$/.exec(written ?? '')?.[1];
  return { identity: { type: 'maven', namespace, name }, range: written, version: strict };
}
