// Jars, wars and their kin: what META-INF says of the archive and of what was merged into it, and the archives within it. A group that
// nothing names is unknown: a package without namespace, whatever its file is called.

import { createHash } from 'node:crypto';
import { memberName } from '@portcullis/core';
import { childOf, childText, parseXml } from '@portcullis/formats/xml';
import { readZip, type ZipMember } from '@portcullis/formats/zip';
import { makers, organisation } from '../../makers.js';
import type { Dependency, Hash, Manifest, Package } from '../../model.js';
import { ending, invalid, nameOf, type Reader, type Source } from '../../reader.js';
import { mainAttributes } from './manifest.js';
import { pomXml } from './pom.js';

const archives = ['jar', 'war', 'ear', 'par', 'sar', 'hpi', 'jpi', 'nar', 'kar', 'lpkg'];
const archive = new RegExp(`\\.(?:${archives.join('|')})$`, 'i');

export const jar: Reader = {
  id: 'java-archive',
  title: 'a Java archive',
  binary: true,
  matches: ending(archives),
  read,
};

const mavenFile = /^META-INF\/maven\/([^/]{1,300})\/([^/]{1,300})\/pom\.(properties|xml)$/;

/** Archives within one another; Spring Boot has two, an ear three. */
const maxDepth = 8;
/** Bytes unpacked of one file, all that is in it together. */
const maxUnpacked = 1024 * 1024 * 1024;
/** Bytes of an archive within another. */
const maxInner = 256 * 1024 * 1024;
const maxText = 1024 * 1024;

interface Budget {
  left: number;
}

function read(source: Source): Manifest {
  const packages: Package[] = [];
  const budget: Budget = { left: maxUnpacked };
  const root = readArchive(source.bytes, source.path, '', 1, packages, budget);
  return { packages, roots: [{ to: root, scope: 'required' }], graph: 'complete' };
}

/** Adds the archive and all in it, and returns its key. */
function readArchive(bytes: Buffer, path: string, key: string, depth: number, packages: Package[], budget: Budget): string {
  const members = readZip(bytes, path);
  const take = (member: ZipMember, most: number): Buffer => {
    const content = member.read(Math.min(most, budget.left));
    budget.left -= content.length;
    return content;
  };
  const coordinates = coordinatesIn(members, path, (member) => take(member, maxText));
  const manifest = members.find(({ name }) => /^META-INF\/MANIFEST\.MF$/i.test(name));
  const attributes: ReadonlyMap<string, string> =
    manifest === undefined ? new Map() : mainAttributes(take(manifest, maxText).toString('utf8'));
  const file = nameOf(memberName(path));
  const self = selfOf(file, coordinates, attributes);
  const dependencies: Dependency[] = [];
  const merged = new Set<string>();
  for (const one of coordinates) {
    if (one === self.coordinates) continue;
    const inner = `${key}!${one.groupId}:${one.artifactId}:${one.version ?? ''}`;
    if (merged.has(inner)) continue;
    merged.add(inner);
    packages.push({ key: inner, ...packageOf(one), origin: { kind: 'registry' }, dependencies: [] });
    dependencies.push({ to: inner, scope: 'required' });
  }
  for (const [index, member] of members.entries()) {
    if (!archive.test(member.name)) continue;
    const inside = `${path}!${member.name}`;
    if (depth >= maxDepth)
      throw invalid(path, undefined, `expected at most ${maxDepth} archives within one another, got ${inside.slice(-200)}`);
    dependencies.push({
      to: readArchive(take(member, maxInner), inside, `${key}!${index}:${member.name}`, depth + 1, packages, budget),
      scope: 'required',
    });
  }
  const licence = attributes.get('bundle-license');
  packages.push({
    key,
    ...packageOf(self),
    origin: { kind: 'registry' },
    hashes: hashesOf(bytes),
    ...(licence === undefined || /[:;,]/.test(licence) ? {} : { licence }),
    ...makers(...vendors.map((name) => organisation(attributes.get(name)))),
    dependencies,
  });
  return key;
}

/** Attributes that name who made the archive; who wrote the specification is another. */
const vendors = ['implementation-vendor', 'bundle-vendor'] as const;

/** What META-INF/maven says: pom.properties, or else the pom.xml, whose folder has the group and the artifact. */
function coordinatesIn(members: readonly ZipMember[], path: string, take: (member: ZipMember) => Buffer): readonly Coordinates[] {
  const folders = new Map<string, Coordinates>();
  for (const member of members) {
    const match = mavenFile.exec(member.name);
    if (match === null) continue;
    const [, groupId = '', artifactId = '', kind] = match;
    const folder = `${groupId}/${artifactId}`;
    if (kind === 'properties') folders.set(folder, coordinatesOf(take(member).toString('latin1'), path));
    else if (!folders.has(folder)) folders.set(folder, { groupId, artifactId, ...versionOf(take(member), `${path}!${member.name}`) });
  }
  return [...folders.values()];
}

function versionOf(pom: Buffer, path: string): { readonly version?: string } {
  const root = parseXml(pom.toString('utf8'), path, pomXml);
  const version = childText(root, 'version') ?? childText(childOf(root, 'parent'), 'version');
  return version === undefined || version.includes('${') ? {} : { version };
}

interface Coordinates {
  readonly groupId?: string;
  readonly artifactId: string;
  readonly version?: string;
}

function packageOf({ groupId, artifactId, version }: Coordinates): Pick<Package, 'identity' | 'version'> {
  const identity = { type: 'maven', name: artifactId, ...(groupId === undefined ? {} : { namespace: groupId }) };
  return { identity, ...(version === undefined ? {} : { version }) };
}

/** @throws PortcullisError without an artifact or a group. */
function coordinatesOf(text: string, path: string): Coordinates {
  const values = new Map(
    text.split(/\r\n|\n|\r/).flatMap((line) => {
      const match = /^\s*([\w.]{1,60})\s*[=:]\s*(.{0,300}?)\s*$/.exec(line);
      return match === null || line.startsWith('#') ? [] : [[match[1] as string, match[2] as string]];
    }),
  );
  const groupId = values.get('groupId') ?? '';
  const artifactId = values.get('artifactId') ?? '';
  const version = values.get('version') ?? '';
  if (groupId === '' || artifactId === '') throw invalid(path, undefined, 'expected groupId and artifactId in pom.properties');
  return { groupId, artifactId, ...(version === '' || version.includes('${') ? {} : { version }) };
}

/** What the archive itself is: of its coordinates those that its file name repeats, or the only ones; else what its manifest and name say. */
function selfOf(
  file: string,
  coordinates: readonly Coordinates[],
  attributes: ReadonlyMap<string, string>,
): Coordinates & { readonly coordinates?: Coordinates } {
  const base = file.replace(archive, '');
  const named = coordinates.filter(
    ({ artifactId }) => base === artifactId || base.startsWith(`${artifactId}-`) || base.startsWith(`${artifactId}_`),
  );
  const found =
    [...named].sort((a, b) => b.artifactId.length - a.artifactId.length)[0] ?? (coordinates.length === 1 ? coordinates[0] : undefined);
  if (found !== undefined) return { ...found, coordinates: found };
  const split = /^(.{1,200}?)-(\d[\w.+~-]{0,100})$/.exec(base);
  const version =
    split?.[2] ??
    ['implementation-version', 'bundle-version', 'specification-version']
      .map((name) => attributes.get(name))
      .find((text) => text !== undefined && /^\S{1,100}$/.test(text));
  return { artifactId: split?.[1] ?? base, ...(version === undefined ? {} : { version }) };
}

function hashesOf(bytes: Buffer): readonly Hash[] {
  const hash = (name: string): string => createHash(name).update(bytes).digest('hex');
  return [
    { algorithm: 'SHA-1', value: hash('sha1') },
    { algorithm: 'SHA-256', value: hash('sha256') },
  ];
}
