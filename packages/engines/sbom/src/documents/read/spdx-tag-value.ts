// SPDX as tags and values (2.3, clauses 6 to 13), as the fields that its JSON form has: document, packages, relationships, licences.
// Files and snippets are counted by their tags and carry no component.

import type { Fields } from '../../shape.js';

interface Tag {
  readonly name: string;
  readonly value: string;
  readonly line: number;
}

type Path = readonly (string | number)[];
type Section = Record<string, unknown>;

export interface TagValueDocument {
  readonly fields: Fields;
  lineOf(path: Path): number | undefined;
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
}

export function tagValueFields(text: string): TagValueDocument {
  const mistakes: { line: number; message: string }[] = [];
  const lines = new Map<string, number>();
  const reading: Reading = {
    root: { creationInfo: { creators: [] }, packages: [], relationships: [], hasExtractedLicensingInfos: [] },
    section: undefined,
    licence: undefined,
    path: [],
    lines,
    mistakes,
  };
  for (const tag of tagsOf(text, mistakes)) take(reading, tag);
  if (reading.root.hasExtractedLicensingInfos.length === 0) delete (reading.root as Section).hasExtractedLicensingInfos;
  return {
    fields: reading.root as unknown as Fields,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = lines.get(path.slice(0, length).join('\0'));
        if (line !== undefined) return line;
      }
      return 1;
    },
    mistakes,
  };
}

/** One tag a line; a value that begins with <text> goes on to </text>. */
function* tagsOf(text: string, mistakes: { line: number; message: string }[]): Generator<Tag> {
  const lines = text.split(/\r\n|\n|\r/);
  for (let at = 0; at < lines.length; at++) {
    const line = (lines[at] as string).replace(/^\ufeff/, '');
    if (line.trim() === '' || line.startsWith('#')) continue;
    const [, name, rest] = /^\s*([A-Za-z][A-Za-z0-9]{0,60})\s*:\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || rest === undefined) {
      mistakes.push({ line: at + 1, message: `expected a tag and its value, got "${line.slice(0, 60)}"` });
      continue;
    }
    const start = at + 1;
    let value = rest.trimEnd();
    if (value.startsWith('<text>')) {
      const parts = [value.slice('<text>'.length)];
      while (!(parts.at(-1) as string).includes('</text>') && at + 1 < lines.length) parts.push(lines[++at] as string);
      const whole = parts.join('\n');
      const end = whole.lastIndexOf('</text>');
      if (end < 0) mistakes.push({ line: start, message: 'expected </text>, got the end of the file' });
      value = end < 0 ? whole : whole.slice(0, end);
    }
    yield { name, value, line: start };
  }
}

interface Reading {
  readonly root: {
    creationInfo: Section & { creators: string[] };
    packages: Section[];
    relationships: Section[];
    hasExtractedLicensingInfos: Section[];
    [key: string]: unknown;
  };
  /** The package whose tags come; undefined within a file or snippet, and before the first. */
  section: Section | 'other' | undefined;
  licence: Section | undefined;
  path: Path;
  readonly lines: Map<string, number>;
  readonly mistakes: { line: number; message: string }[];
}

const documentTags: Readonly<Record<string, string>> = {
  SPDXVersion: 'spdxVersion',
  DataLicense: 'dataLicense',
  DocumentName: 'name',
  DocumentNamespace: 'documentNamespace',
  DocumentComment: 'comment',
};
const creationTags: Readonly<Record<string, string>> = {
  Created: 'created',
  CreatorComment: 'comment',
  LicenseListVersion: 'licenseListVersion',
};
const packageTags: Readonly<Record<string, string>> = {
  PackageVersion: 'versionInfo',
  PackageFileName: 'packageFileName',
  PackageSupplier: 'supplier',
  PackageOriginator: 'originator',
  PackageDownloadLocation: 'downloadLocation',
  PackageHomePage: 'homepage',
  PackageSourceInfo: 'sourceInfo',
  PackageLicenseConcluded: 'licenseConcluded',
  PackageLicenseDeclared: 'licenseDeclared',
  PackageLicenseComments: 'licenseComments',
  PackageCopyrightText: 'copyrightText',
  PackageSummary: 'summary',
  PackageDescription: 'description',
  PackageComment: 'comment',
  PrimaryPackagePurpose: 'primaryPackagePurpose',
  ReleaseDate: 'releaseDate',
  BuiltDate: 'builtDate',
  ValidUntilDate: 'validUntilDate',
};
const licenceTags: Readonly<Record<string, string>> = { ExtractedText: 'extractedText', LicenseName: 'name', LicenseComment: 'comment' };
/** Tags that are known and say nothing of a component. */
const passed =
  /^(?:File|Snippet|Annot|Annotation|SPDXREF|Review|Artifact|License|ExternalDocumentRef|ExternalRefComment|RelationshipComment|PackageAttributionText|PackageLicenseInfoFromFiles|PackageVerificationCode|AnnotationComment|ReviewComment|SnippetFromFileSPDXID)/;

function take(reading: Reading, { name, value, line }: Tag): void {
  const { root, lines, mistakes } = reading;
  const set = (target: Section, key: string, path: Path): void => {
    if (Object.hasOwn(target, key)) mistakes.push({ line, message: `expected ${name} once, got it again` });
    target[key] = value;
    lines.set([...path, key].join('\0'), line);
  };
  if (name === 'PackageName') {
    reading.path = ['packages', root.packages.length];
    reading.section = { name: value };
    reading.licence = undefined;
    root.packages.push(reading.section);
    lines.set(reading.path.join('\0'), line);
  } else if (name === 'FileName' || name === 'SnippetSPDXID') reading.section = 'other';
  else if (name === 'SPDXID') {
    if (reading.section === undefined) set(root, 'SPDXID', []);
    else if (reading.section !== 'other') set(reading.section, 'SPDXID', reading.path);
  } else if (name === 'LicenseID') {
    reading.licence = { licenseId: value };
    lines.set(['hasExtractedLicensingInfos', root.hasExtractedLicensingInfos.length].join('\0'), line);
    root.hasExtractedLicensingInfos.push(reading.licence);
  } else if (name === 'Relationship') takeRelationship(reading, value, line);
  else if (name === 'Creator') root.creationInfo.creators.push(value);
  else if (Object.hasOwn(documentTags, name)) set(root, documentTags[name] as string, []);
  else if (Object.hasOwn(creationTags, name)) set(root.creationInfo, creationTags[name] as string, ['creationInfo']);
  else if (Object.hasOwn(licenceTags, name) && reading.licence !== undefined)
    set(reading.licence, licenceTags[name] as string, ['hasExtractedLicensingInfos', root.hasExtractedLicensingInfos.length - 1]);
  else if (typeof reading.section === 'object' && takeOfPackage(reading, reading.section, name, value, line)) return;
  else if (Object.hasOwn(packageTags, name)) mistakes.push({ line, message: `expected PackageName before ${name}` });
  else if (!passed.test(name)) mistakes.push({ line, message: `expected a tag of SPDX 2, got "${name}"` });
}

/** @returns whether the tag is one of a package. */
function takeOfPackage(reading: Reading, section: Section, name: string, value: string, line: number): boolean {
  const { lines, mistakes, path } = reading;
  const add = (key: string, entry: Section): void => {
    const list = (section[key] ?? []) as Section[];
    section[key] = list;
    lines.set([...path, key, list.length].join('\0'), line);
    list.push(entry);
  };
  if (Object.hasOwn(packageTags, name)) {
    const key = packageTags[name] as string;
    if (Object.hasOwn(section, key)) mistakes.push({ line, message: `expected ${name} once in a package, got it again` });
    // Read as the JSON form has it, whose schema spells this one name another way.
    section[key] = value === 'OPERATING-SYSTEM' ? 'OPERATING_SYSTEM' : value;
    lines.set([...path, key].join('\0'), line);
  } else if (name === 'FilesAnalyzed') section.filesAnalyzed = value === 'true' ? true : value === 'false' ? false : value;
  else if (name === 'PackageChecksum') {
    const [, algorithm, checksumValue] = /^\s*([A-Za-z0-9-]+)\s*:\s*(\S+)\s*$/.exec(value) ?? [];
    if (algorithm === undefined) mistakes.push({ line, message: `expected an algorithm and a checksum, got "${value.slice(0, 60)}"` });
    else add('checksums', { algorithm, checksumValue });
  } else if (name === 'ExternalRef') {
    const [referenceCategory, referenceType, referenceLocator] = value.trim().split(/\s+/);
    if (referenceLocator === undefined) mistakes.push({ line, message: 'expected category, type and locator of an external reference' });
    else add('externalRefs', { referenceCategory, referenceType, referenceLocator });
  } else return false;
  return true;
}

function takeRelationship({ root, lines, mistakes }: Reading, value: string, line: number): void {
  const [spdxElementId, relationshipType, relatedSpdxElement, ...more] = value.trim().split(/\s+/);
  if (relatedSpdxElement === undefined || more.length > 0) {
    mistakes.push({ line, message: `expected an element, a relationship and an element, got "${value.slice(0, 80)}"` });
    return;
  }
  lines.set(['relationships', root.relationships.length].join('\0'), line);
  root.relationships.push({ spdxElementId, relationshipType, relatedSpdxElement });
}
