// build.gradle and build.gradle.kts where no lock of Gradle is beside them: programs, of which the usual lines are read and the others told.
// https://docs.gradle.org/current/userguide/declaring_dependencies.html

import { lineIndex } from '@portcullis/core';
import type { Manifest, Scope } from '../../model.js';
import { between, bracketsOf, partsOf, programText, withoutComments } from '../../program.js';
import { ending, invalid, nameOf, type Reader, type Source } from '../../reader.js';
import { allComputed, type Wish, wishList } from '../../wishes.js';

export const gradleBuildScript: Reader = {
  id: 'gradle-build-script',
  title: 'the build script of Gradle',
  matches: ending(['gradle', 'kts'], /(?:^|\/)build\.gradle(?:\.kts)?$/),
  recognises: (source) => source.beside('gradle.lockfile') === undefined,
  read,
};

/** `implementation`, `testRuntimeOnly`, `kapt`, `debugApi`: configurations, by their usual endings. */
const configuration =
  /^(?:\w{0,60}?(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[cC]ompile|[rR]untime|[aA]nnotationProcessor)|kapt\w{0,40}|ksp\w{0,40}|coreLibraryDesugaring|classpath|testFixtures\w{0,40}|developmentOnly|providedCompile|providedRuntime|add)$/;

/** What stands in a block of dependencies and asks for nothing: it leaves out, or says of which version where something else asks. */
const notAsking = /^(?:exclude|because|dependency|dependencySet|mavenBom|force|module|substitute|replacedBy|print(?:ln)?|logger)$/;

function read(source: Source): Manifest {
  const text = withoutComments(source.text(), { line: '//', block: true });
  programText(source, /^[ \t]*[A-Za-z@][\w.]{0,100}(?:[ \t]*[({=]|[ \t]+[\w"'(]|[ \t]*$)/m, 'a build script', text);
  const lines = lineIndex(text);
  const wishes: Wish[] = [];
  const computed: number[] = [];
  for (const { word, values, at } of callsOf(text, source)) {
    const asks = word === 'add' ? values.slice(1) : values;
    const found = [mapOf(asks.join(', ')) ?? asks.map(wishOf)].flat();
    const isConfiguration = configuration.test(word);
    const line = lines.positionAt(at).line;
    if (!isConfiguration && (notAsking.test(word) || found.some((wish) => wish === undefined || wish === 'elsewhere'))) continue;
    if (found.length === 0 || found.some((wish) => wish === undefined || (wish !== 'elsewhere' && wish.isOpen === true)))
      computed.push(line);
    for (const wish of found)
      if (wish !== undefined && wish !== 'elsewhere')
        wishes.push({ ...wish, scope: scopeOf(word === 'add' ? (values[0] ?? '').replace(/["']/g, '') : word), line });
  }
  return wishList(wishes, { gaps: allComputed(computed, nameOf(source.path)) });
}

/** A call in a block of dependencies: `implementation 'a:b:1', 'c:d:2'`, `"kapt"("a:b:1")`. */
interface Call {
  readonly word: string;
  readonly values: readonly string[];
  readonly at: number;
}

function* callsOf(text: string, source: Source): Iterable<Call> {
  for (const { match, start, inner } of bracketsOf(text, /\bdependencies\s{0,20}\{/g)) {
    if (inner === undefined) {
      const { line } = lineIndex(text).positionAt(match.index);
      throw invalid(source.path, line, 'expected the end of `dependencies {`, got the end of the file');
    }
    yield* callsIn(withoutConstraints(inner), start);
  }
  // Those of a project, by their names.
  for (const { match, inner } of bracketsOf(text, /\bdependencies\.(\w{1,60})\s{0,20}\(/g))
    if (inner !== undefined && configuration.test(match[1] as string))
      yield { word: match[1] as string, values: partsOf(inner), at: match.index };
}

/** A constraint asks for nothing: it says of which version where another does. */
function withoutConstraints(block: string): string {
  const kept: string[] = [];
  let from = 0;
  for (const { start, inner = '' } of bracketsOf(block, /\bconstraints\s{0,20}\{/g)) {
    kept.push(block.slice(from, start), inner.replace(/[^\n]/g, ' '));
    from = start + inner.length;
  }
  return kept.join('') + block.slice(from);
}

function* callsIn(block: string, offset: number): Iterable<Call> {
  const calls = /(?:^|[;{\n])[ \t]{0,200}(["']?)(\w{1,80})\1[ \t]{0,20}(?:(\()|(?=["'\w]))/g;
  for (let match = calls.exec(block); match !== null; match = calls.exec(block)) {
    const start = match.index + match[0].length;
    const inner = match[3] === undefined ? argumentsAt(block, start) : between(block, start - 1);
    // What stands within the brackets is no statement; a block behind them may hold some.
    if (inner !== undefined) calls.lastIndex = start + inner.length;
    yield { word: match[2] as string, values: partsOf(inner ?? ''), at: offset + match.index + match[0].search(/\w/) };
  }
}

/** To the end of the line, or of that on which the last comma is followed by something else. */
function argumentsAt(block: string, start: number): string {
  const rest = /^(?:[^\n;{,]|,[ \t]{0,200}\n?){0,2000}/.exec(block.slice(start, start + 4000));
  return rest?.[0] ?? '';
}

function scopeOf(word: string): Scope {
  return /^(?:classpath|kapt|ksp|annotationProcessor)/.test(word) || /test/i.test(word) || word === 'developmentOnly'
    ? 'development'
    : 'required';
}

/** `isOpen` where the version is worked out. */
type Asked = Omit<Wish, 'scope' | 'line'> & { readonly isOpen?: true };

/** `group: 'a', name: 'b', version: '1'` */
function mapOf(inner: string): Asked | undefined {
  const part = (name: string): string | undefined => new RegExp(String.raw`\b${name}\s*[:=]\s*["']([^"'$\n]{1,200})["']`).exec(inner)?.[1];
  const [group, name, version] = [part('group'), part('name'), part('version')];
  if (group === undefined || name === undefined) return undefined;
  return { ...versioned(group, name, version), ...(version === undefined && /\bversion\s*[:=]/.test(inner) ? { isOpen: true } : {}) };
}

/** `elsewhere` for projects, files and what the catalogue names; undefined where it is computed. */
function wishOf(value: string): Asked | 'elsewhere' | undefined {
  const inner = value.replace(/^(?:(?:dependencies\.)?(?:enforcedPlatform|platform|testFixtures|variantOf)\s*\(\s*){1,3}/, '');
  if (/^(?:project\b|projects\.|libs\.|files?\b|fileTree\b|gradle(?:Api|KotlinDsl)\b|localGroovy\b|gradleTestKit\b|kotlin\()/.test(inner))
    return kotlinOf(inner);
  const short = /^(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([^"':@\s]{0,100}))?(?::[^"'@\s]{0,100})?(?:@[\w${}.]{1,40})?\1/.exec(inner);
  if (short === null) return undefined;
  const [, , group = '', name = '', version = ''] = short;
  // `$version`, `${versions.x}`: Groovy and Kotlin put it in when they run.
  const isOpen = version.includes('$');
  return { ...versioned(group, name, isOpen || version === '' ? undefined : version), ...(isOpen ? { isOpen } : {}) };
}

/** `kotlin("stdlib")` is short for a package of Kotlin's own; of what it gets the version is the plugin's. */
function kotlinOf(inner: string): Asked | 'elsewhere' {
  const match = /^kotlin\(\s*["']([\w-]{1,60})["']\s*(?:,\s*["']([\w.-]{1,60})["'])?/.exec(inner);
  return match === null ? 'elsewhere' : versioned('org.jetbrains.kotlin', `kotlin-${match[1]}`, match[2]);
}

/** What another package asks for may raise a version, so that one of a build script is a wish; `1.0!!` is strict. */
function versioned(namespace: string, name: string, written: string | undefined): Asked {
  const strict = /^(\d[\w.-]{0,100})!!$/.exec(written ?? '')?.[1];
  return { identity: { type: 'maven', namespace, name }, range: written, version: strict };
}
