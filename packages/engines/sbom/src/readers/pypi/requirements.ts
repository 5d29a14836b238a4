// requirements.txt of pip by its usual names, with what it includes by -r and is held to by -c.
// https://pip.pypa.io/en/stable/reference/requirements-file-format/

import { isDamagedHash, taggedHash } from '../../hashes.js';
import { linesOf } from '../../lines.js';
import type { Hash, Manifest, Origin, Package, Scope } from '../../model.js';
import { publicAddress } from '../../origin.js';
import { ending, invalid, isOther, nameOf, type Reader, type Source } from '../../reader.js';
import { otherArchive, wheelOf } from './archive-names.js';
import { exactVersion, parseRequirement, pypiIdentity, referenceOrigin } from './requirement.js';

export const pypiRequirements: Reader = {
  id: 'pypi-requirements',
  title: 'requirements file of pip',
  matches: ending(['txt', 'in', 'pip', 'lock'], /requirement/i, (path) => usualName.test(path) || likelyName.test(path)),
  recognises(source) {
    if (nameOf(source.path) === 'requirements.txt') return true;
    if (isCompiled(source)) return false;
    return isOther(source) ? usualName.test(source.path) : looksRight(source);
  },
  whyNot,
  read,
};

/** `requirements.lock` of Rye, `requirements-dev.txt`, `requirements3.txt`, `dev_requirements.txt`, `requirements/base.txt`, and what pip-compile is given (`.in`). */
const usualName =
  /(?:^|\/)(?:[^/]{0,80}requirements?(?:[-_.\d][^/]{0,80})?|requirements\/[^/]{1,80})\.(?:txt|in|pip)$|(?:^|\/)requirements(?:-[^/]{1,80})?\.lock$/i;
/** `requirementsDev.txt`: one of pip's where its text is, else nothing that anybody meant. */
const likelyName = /(?:^|\/)[^/]{0,80}requirements?[^/]{0,80}\.(?:txt|in|pip)$/i;

/** `x.in` with `x.txt` beside: what is asked for stands exactly in the other. */
function isCompiled({ path, beside }: Source): boolean {
  return path.endsWith('.in') && beside(nameOf(path).replace(/\.in$/, '.txt')) !== undefined;
}

/** Whether a file of a name that may mean other things is one of pip's: it begins like one, or pins a package by version or hash. */
function looksRight(source: Source): boolean {
  const first = firstLine(source);
  return (
    first === undefined ||
    statement(first.text) !== undefined ||
    /^\s*[A-Za-z0-9][\w.[\],-]{0,100}\s*===?\s*\d|--hash=sha/m.test(source.text())
  );
}

function firstLine(source: Source): { readonly text: string; readonly line: number } | undefined {
  for (const { text, number } of pipLines(source)) {
    const bare = text.trim();
    if (bare !== '' && !bare.startsWith('#')) return { text: bare.replace(/\s*\\$|\s#.*$/, ''), line: number };
  }
  return undefined;
}

/** The name says that it is one; what begins with something else is said, for what is in it is not in the inventory. */
function whyNot(source: Source): string | undefined {
  if (isCompiled(source) || !usualName.test(source.path)) return undefined;
  const first = firstLine(source);
  const got = first === undefined ? 'nothing' : `line ${first.line}, "${first.text.slice(0, 60)}"`;
  return `it is taken for no requirements file of pip: expected a requirement first, got ${got}`;
}

/** Files that may include one another. */
const maxFiles = 200;

/** A line with those that it is continued on. */
interface Logical {
  readonly text: string;
  readonly line: number;
}

interface Collected {
  readonly packages: Package[];
  readonly constraints: Map<string, string>;
  readonly gaps: { readonly line?: number; readonly detail: string }[];
  readonly seen: Set<string>;
  index: string | undefined;
}

function read(source: Source): Manifest {
  const found = nothingYet();
  collect(source, source, false, found);
  const packages = collected(found);
  const scope = scopeByName(source.path);
  return { packages, roots: packages.map(({ key }) => ({ to: key, scope })), graph: 'unknown', gaps: found.gaps };
}

/**
 * What lines in another file give to pip: requirements, addresses and options, `-r` among them. A line that is nothing that pip knows
 * is a gap.
 */
export function pipEntries(source: Source, lines: readonly Logical[]): Pick<Collected, 'packages' | 'gaps'> {
  const found = nothingYet();
  for (const { text, line } of lines) {
    const one = statement(text.replace(/(?:^|\s)#.*$/, '').trim());
    if (one === undefined) found.gaps.push({ line, detail: `${text.slice(0, 100)} is no name of a package` });
    else follow(one, { source, top: source, line, asConstraint: false, found });
  }
  return { packages: [...collected(found)], gaps: found.gaps };
}

function nothingYet(): Collected {
  return { packages: [], constraints: new Map(), gaps: [], seen: new Set(), index: undefined };
}

/** The packages with the versions, indexes and hashes that other lines say of them. */
function collected(found: Collected): readonly Package[] {
  const isHashed = found.packages.some(({ hashes }) => (hashes ?? []).length > 0);
  return found.packages.map((entry): Package => {
    const pinned = entry.version === undefined && entry.origin.kind === 'registry' ? found.constraints.get(entry.identity.name) : undefined;
    return {
      ...entry,
      ...(pinned === undefined ? {} : { version: pinned }),
      ...(entry.origin.kind === 'registry' && found.index !== undefined ? { origin: { kind: 'registry', registry: found.index } } : {}),
      // Once one line has a hash, pip asks for one of all.
      ...(isHashed && entry.origin.kind === 'registry' && entry.hashes?.length === 0 ? { unhashed: true as const } : {}),
    };
  });
}

/** What the file's name says it is for. */
function scopeByName(path: string): Scope {
  const tail = path.split('/').slice(-2).join('/').toLowerCase();
  return /(?:^|[-_./])(?:dev|devel|develop|development|tests?|testing|lint|linting|docs?|ci|typing)(?:[-_.]|$)/.test(tail)
    ? 'development'
    : 'required';
}

function collect(source: Source, top: Source, asConstraint: boolean, found: Collected): void {
  const mark = `${source.path}\0${asConstraint}`;
  if (found.seen.has(mark)) return;
  found.seen.add(mark);
  if (found.seen.size > maxFiles) throw invalid(source.path, undefined, `expected at most ${maxFiles} files that include one another`);
  for (const { text, line } of logicalLines(source)) {
    if (text === '') continue;
    const one = statement(text);
    if (one === undefined) throw invalid(source.path, line, `expected a requirement or an option of pip, got "${text.slice(0, 60)}"`);
    follow(one, { source, top, line, asConstraint, found });
  }
}

function follow(one: Statement, place: Place): void {
  if (one.kind === 'include') include(one, place);
  else if (one.kind === 'index') place.found.index = publicAddress(one.url);
  else if (one.kind === 'requirement') keep(one, place);
}

interface Place {
  readonly source: Source;
  readonly top: Source;
  readonly line: number;
  readonly asConstraint: boolean;
  readonly found: Collected;
}

function include({ path, constraint }: Include, { source, top, line, asConstraint, found }: Place): void {
  const other = /^[a-z]+:\/\//i.test(path) ? undefined : source.beside(path);
  if (other === undefined)
    found.gaps.push({
      line,
      detail: `${source === top ? '' : `${source.path}: `}the file "${path.slice(0, 100)}" that it includes is not here`,
    });
  else collect(other, top, asConstraint || constraint, found);
}

function keep({ entry, hashes, badHash }: Asked, { source, top, line, asConstraint, found }: Place): void {
  if (badHash !== undefined) throw invalid(source.path, line, `expected a hash as ALGORITHM:HEX, got "${badHash.slice(0, 40)}"`);
  if (asConstraint) {
    if (entry.version !== undefined) found.constraints.set(entry.identity.name, entry.version);
    return;
  }
  found.packages.push({
    ...entry,
    key: `${entry.identity.name} ${found.packages.length}`,
    hashes,
    line,
    ...(source === top ? {} : { path: source.path }),
  });
}

interface Include {
  readonly kind: 'include';
  readonly path: string;
  readonly constraint: boolean;
}
interface Asked {
  readonly kind: 'requirement';
  readonly entry: Described;
  readonly hashes: readonly Hash[];
  readonly badHash?: string;
}
type Statement = Include | Asked | { readonly kind: 'index'; readonly url: string } | { readonly kind: 'option' };

/** Options of lines that pip knows or knew (https://pip.pypa.io/en/stable/reference/requirements-file-format/#supported-options). */
const pipOptions: readonly string[] =
  'index-url pypi-url extra-index-url no-index constraint requirement editable find-links no-binary only-binary prefer-binary require-hashes pre trusted-host use-feature global-option config-settings config-setting hash install-option process-dependency-links always-unzip use-wheel no-use-wheel allow-external allow-all-external allow-unverified'.split(
    ' ',
  );

/** pip takes the beginning of an option's name for it, where no other begins so. Undefined for what it does not know. */
function withWholeOption(text: string): string | undefined {
  const [begun, name = ''] = /^--([a-z][a-z-]{0,60})/i.exec(text) ?? [];
  if (begun === undefined) return /^-[ceirfZ]/.test(text) ? text : undefined;
  if (pipOptions.includes(name) || /^(?:requirement|constraint)s$/.test(name)) return text;
  const [only, ...more] = pipOptions.filter((option) => option.startsWith(name));
  return only === undefined || more.length > 0 ? undefined : `--${only}${text.slice(begun.length)}`;
}

/** A logical line; undefined when it is nothing that pip knows. */
function statement(written: string): Statement | undefined {
  const text = written.startsWith('-') ? withWholeOption(written) : written;
  if (text === undefined) return undefined;
  const included = /^(-r|--requirements?|-c|--constraints?)(?:\s*=\s*|\s*)(\S.*)$/.exec(text);
  if (included !== null)
    return { kind: 'include', path: (included[2] as string).trim().replace(/^(["'])(.*)\1$/, '$2'), constraint: /^(?:-c|--c)/.test(text) };
  const index = /^(?:-i|--index-url)(?:\s*=\s*|\s+)(\S+)/.exec(text);
  if (index !== null) return { kind: 'index', url: index[1] as string };
  const editable = /^(?:-e|--editable)(?:\s*=\s*|\s+)(\S.*)$/.exec(text);
  if (editable === null && text.startsWith('-')) return { kind: 'option' };
  const whole = editable === null ? text : (editable[1] as string);
  const options = /\s--(?:hash|config-settings?|global-option|install-option)\b/.exec(whole);
  const bare = options === null ? whole : whole.slice(0, options.index);
  const hashes = [...whole.slice(bare.length).matchAll(/--hash[= ]\s*(\S+)/g)].map((match) => match[1] as string);
  // pip holds the archive of an address against the hash that its fragment names.
  const [, algorithm, value] = /[#&](md5|sha(?:1|256|384|512))=([^\s&;]{1,200})/.exec(bare) ?? [];
  if (algorithm !== undefined) hashes.push(`${algorithm}:${value}`);
  const badHash = hashes.find(
    (one) => (taggedHash(one)[0] === undefined || taggedHash(one).some(isDamagedHash)) && !/^sha(?:224|3_|512_)/.test(one),
  );
  const entry = described(bare.trim(), editable !== null);
  if (entry === undefined) return undefined;
  return {
    kind: 'requirement',
    entry,
    hashes: hashes.flatMap(taggedHash),
    ...(badHash === undefined ? {} : { badHash }),
  };
}

type Described = Pick<Package, 'identity' | 'version' | 'declared' | 'origin' | 'archiveOf'>;

/** A requirement, an address or a path as a package. */
function described(text: string, editable: boolean): Described | undefined {
  const requirement = editable ? undefined : parseRequirement(text);
  if (requirement !== undefined) {
    const { name, specifier, url } = requirement;
    if (url !== undefined)
      return {
        identity: pypiIdentity(name),
        origin: referenceOrigin(url),
        ...versionOfWheel(url),
        ...otherArchive(name, undefined, [url], false),
      };
    const version = exactVersion(specifier);
    return {
      identity: pypiIdentity(name),
      origin: { kind: 'registry' },
      ...(version === undefined ? { declared: specifier } : { version }),
    };
  }
  const bare = text.replace(/\s+;.*$/s, '');
  if (/\s/.test(bare)) return undefined;
  const isAddress = /^(?:(?:git|hg|svn|bzr)\+|https?:\/\/|file:)/i.test(bare);
  if (
    !isAddress &&
    !editable &&
    !/^(?:\.{0,2}\/|\.$|\.\.$|~|[A-Za-z]:\\)|\.(?:whl|zip|tar\.gz|tar\.bz2|tgz)$/.test(bare) &&
    !/^[\w.-]+\//.test(bare)
  )
    return undefined;
  const origin = isAddress ? referenceOrigin(bare) : pathOrigin(bare.replace(/\[[^\]]*\]$/, ''));
  const egg = /[#&]egg=([A-Za-z0-9._-]{1,200})/.exec(bare)?.[1];
  const wheel = wheelOf(bare);
  const name = egg ?? wheel?.name;
  const last = bare
    .replace(/[#?].*$/, '')
    .replace(/\/+$/, '')
    .split('/')
    .at(-1)
    ?.replace(/\.git(?:@.*)?$|@.*$/, '');
  // Without a name only the place is known: what lies there may be called anything.
  const identity = name === undefined ? { type: 'generic', name: last === undefined || last === '' ? bare : last } : pypiIdentity(name);
  return { identity, origin, ...(wheel === undefined ? {} : { version: wheel.version }) };
}

function pathOrigin(path: string): Origin {
  return path === '.' || path === './' ? { kind: 'own', path: '.' } : { kind: 'file', path };
}

function versionOfWheel(url: string): { readonly version?: string } {
  const wheel = wheelOf(url);
  return wheel === undefined ? {} : { version: wheel.version };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
const otherEnds = /[\v\f\x1c-\x1e\x85\u2028\u2029]/;

/** pip parts lines by Python's `splitlines`: more ends a line there than an editor shows, and a comment with it. */
function* pipLines(source: Source): ReturnType<typeof linesOf> {
  for (const line of linesOf(source)) {
    const parts = otherEnds.test(line.text) ? line.text.split(otherEnds) : [line.text];
    for (const [at, text] of parts.entries()) yield { ...line, text, isEnd: line.isEnd && at === parts.length - 1 };
  }
}

/** Lines joined at a closing backslash, without comments. @throws PortcullisError when the last one is to be continued. */
function* logicalLines(source: Source): Iterable<Logical> {
  let pending: { parts: string[]; line: number } | undefined;
  for (const { text: raw, number, isEnd } of pipLines(source)) {
    // What a line break ends is no line of its own behind it.
    if (isEnd && raw === '') break;
    const isComment = /^\s*#/.test(raw);
    const continues = !isComment && raw.endsWith('\\');
    const part = isComment ? '' : continues ? raw.slice(0, -1) : raw;
    pending ??= { parts: [], line: number };
    pending.parts.push(part.replace(/(?:^|\s)#.*$/, ''));
    if (continues) continue;
    // Runs of blanks would be walked again from each of them.
    yield { text: pending.parts.join(' ').replace(/\s+/g, ' ').trim(), line: pending.line };
    pending = undefined;
  }
  if (pending !== undefined && pending.parts.join('').trim() !== '')
    throw invalid(source.path, pending.line, 'expected the line to go on after its backslash, got the end of the file');
}
