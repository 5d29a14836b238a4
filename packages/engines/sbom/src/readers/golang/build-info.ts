// What the Go linker leaves in every binary: the version of Go and the modules with which it was built.
// https://pkg.go.dev/debug/buildinfo; layout by cmd/link (data.go, buildinfo) and debug/buildinfo.

import { type Executable, executableName, isExecutable, readExecutable } from '../../binary.js';
import type { Manifest, Package } from '../../model.js';
import { invalid, matching, type Reader, type Source } from '../../reader.js';
import { goIdentity, modulePackage, standardLibrary } from './modules.js';

const magic = Buffer.from('\xff Go buildinf:', 'latin1');

export const goBuildInfo: Reader = {
  id: 'go-build-info',
  title: 'build information of a Go binary',
  binary: true,
  matches: matching(executableName),
  recognises: ({ bytes }) => isExecutable(bytes) && candidates(bytes, readExecutable(bytes)).length > 0,
  read,
};

function read(source: Source): Manifest {
  const { bytes } = source;
  const executable = readExecutable(bytes);
  for (const at of candidates(bytes, executable)) {
    const info = infoAt(bytes, at, executable);
    if (info !== undefined) return manifestOf(info.goVersion, info.modules, source.path);
  }
  throw invalid(
    source.path,
    undefined,
    'expected the version of Go and its modules after the mark of the build information; the binary is cut off',
  );
}

/** Places of the mark; in its own section where the format has one, for programs that look for the mark hold it, too. */
function candidates(bytes: Buffer, executable: Executable | undefined): readonly number[] {
  const own = executable?.sections.find(({ name }) => name === '.go.buildinfo' || name === '__go_buildinfo');
  const [start, end] = own === undefined || own.size === 0 ? [0, bytes.length] : [own.offset, own.offset + own.size];
  const found: number[] = [];
  for (let at = bytes.indexOf(magic, start); at >= 0 && at < end && found.length < 20; at = bytes.indexOf(magic, at + 1)) found.push(at);
  return found;
}

interface Info {
  readonly goVersion: string;
  readonly modules: string;
}

function infoAt(bytes: Buffer, at: number, executable: Executable | undefined): Info | undefined {
  const pointerSize = bytes[at + 14];
  const flags = bytes[at + 15];
  if (flags === undefined || pointerSize === undefined) return undefined;
  const pair = (flags & 2) !== 0 ? inlined(bytes, at + 32) : pointed(bytes, at + 16, pointerSize, (flags & 1) !== 0, executable);
  if (pair === undefined || !/^(?:go\d|devel)/.test(pair.goVersion)) return undefined;
  // Sixteen bytes before and after mark the text for other tools.
  const { modules } = pair;
  const bare = modules.length >= 33 && modules.charCodeAt(modules.length - 17) === 10 ? modules.slice(16, -16) : '';
  return { goVersion: pair.goVersion, modules: Buffer.from(bare, 'latin1').toString('utf8') };
}

/** Since Go 1.18: two strings, each after its length as a varint. */
function inlined(bytes: Buffer, start: number): Info | undefined {
  const version = varString(bytes, start);
  const modules = version === undefined ? undefined : varString(bytes, version.end);
  return version === undefined || modules === undefined ? undefined : { goVersion: version.text, modules: modules.text };
}

function varString(bytes: Buffer, start: number): { readonly text: string; readonly end: number } | undefined {
  let length = 0;
  let at = start;
  for (let shift = 0; shift < 35; shift += 7) {
    const byte = bytes[at++];
    if (byte === undefined) return undefined;
    length += (byte & 127) * 2 ** shift;
    if (byte < 128) return at + length > bytes.length ? undefined : { text: bytes.toString('latin1', at, at + length), end: at + length };
  }
  return undefined;
}

/** Before Go 1.18: two addresses of strings, each an address and a length. */
function pointed(bytes: Buffer, start: number, size: number, bigEndian: boolean, executable: Executable | undefined): Info | undefined {
  if (executable === undefined || (size !== 4 && size !== 8)) return undefined;
  const number = (at: number): number | undefined => {
    if (at < 0 || at + size > bytes.length) return undefined;
    if (size === 4) return bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
    return Number(bigEndian ? bytes.readBigUInt64BE(at) : bytes.readBigUInt64LE(at));
  };
  const offsetOf = (address: number | undefined): number | undefined => {
    const section = executable.sections.find((one) => address !== undefined && address >= one.address && address < one.address + one.size);
    return section === undefined || address === undefined ? undefined : section.offset + (address - section.address);
  };
  const text = (at: number): string | undefined => {
    const header = offsetOf(number(at));
    if (header === undefined) return undefined;
    const data = offsetOf(number(header));
    const length = number(header + size);
    return length === 0
      ? ''
      : data === undefined || length === undefined || data + length > bytes.length
        ? undefined
        : bytes.toString('latin1', data, data + length);
  };
  const goVersion = text(start);
  const modules = text(start + size);
  return goVersion === undefined ? undefined : { goVersion, modules: modules ?? '' };
}

function manifestOf(goVersion: string, text: string, file: string): Manifest {
  const packages: Package[] = [];
  const standard = standardLibrary(goVersion);
  if (standard !== undefined) packages.push(standard);
  let main: { readonly path: string; readonly version: string } | undefined;
  const lines = text.split('\n').map((line) => line.split('\t'));
  for (const [index, [kind, path = '', version = '']] of lines.entries()) {
    if (kind === 'mod') main = { path, version };
    if (kind !== 'dep') continue;
    if (path === '') throw invalid(file, undefined, 'expected a module path in the build information, got none');
    const [next, other = '', otherVersion = ''] = lines[index + 1] ?? [];
    packages.push(modulePackage({ path, version, ...(next === '=>' ? { replacement: { path: other, version: otherVersion } } : {}) }));
  }
  const exact = main?.version === '' || main?.version === '(devel)' ? undefined : main?.version;
  return {
    ...(main === undefined
      ? {}
      : { subject: { name: main.path, identity: goIdentity(main.path), ...(exact === undefined ? {} : { version: exact }) } }),
    packages,
    roots: packages.map(({ key }) => ({ to: key, scope: 'required' as const })),
    graph: 'unknown',
  };
}
