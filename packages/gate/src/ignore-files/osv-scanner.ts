// osv-scanner.toml (google.github.io/osv-scanner/configuration): vulnerabilities by id, and packages whose vulnerabilities are ignored. It
// holds for the files of its own folder, not for those below. What it says of licences is none of a gate's business.

import { parseToml } from '@portcullis/formats/toml'; // at first use
import type { AffectedPackage } from '../affected-package.js';
import { type EntryReader, entryReader, folderOf, type IgnoreEntry, type IgnoreFile } from './entry.js';

const topKeys = ['IgnoredVulns', 'PackageOverrides', 'GoVersionOverride', 'ScanGoModVersion'];
const vulnerabilityKeys = ['id', 'ignoreUntil', 'reason'];
const overrideKeys = [
  'name',
  'version',
  'ecosystem',
  'group',
  'nameIsRegex',
  'ignore',
  'vulnerability',
  'license',
  'effectiveUntil',
  'reason',
];

type Fields = Readonly<Record<string, unknown>>;
type LineOf = (key?: string) => number;

export async function osvScannerEntries(text: string, file: string): Promise<IgnoreFile> {
  const document = await parseToml(text, file);
  const reader = entryReader(file);
  const top = reader.fields(document.value, topKeys, 1, (key) => document.lineOf([key]));
  const folder = folderOf(file);
  const lines =
    (list: string, i: number): LineOf =>
    (key) =>
      document.lineOf(key === undefined ? [list, i] : [list, i, key]);
  const ignored = reader
    .list(top.IgnoredVulns, 'IgnoredVulns', document.lineOf(['IgnoredVulns']))
    .map((value, i) => vulnerabilityEntry(value, folder, lines('IgnoredVulns', i), reader));
  const overrides = reader
    .list(top.PackageOverrides, 'PackageOverrides', document.lineOf(['PackageOverrides']))
    .map((value, i) => overrideEntry(value, folder, lines('PackageOverrides', i), reader));
  return {
    entries: [...ignored, ...overrides.flatMap((entry) => (entry !== undefined && !('why' in entry) ? [entry] : []))],
    unjudged: overrides.flatMap((entry) => (entry !== undefined && 'why' in entry ? [entry] : [])),
  };
}

function vulnerabilityEntry(value: unknown, folder: string, at: LineOf, reader: EntryReader): IgnoreEntry {
  const fields = reader.fields(value, vulnerabilityKeys, at(), at);
  const id = reader.text(fields.id, 'id', at('id')) ?? reader.fail(at(), 'expected `id`, got nothing');
  return { line: at(), id, folder, ...termsOf(fields, 'ignoreUntil', at, reader) };
}

function termsOf(fields: Fields, end: string, at: LineOf, reader: EntryReader): Pick<IgnoreEntry, 'expires' | 'reason'> {
  const expires = reader.dayBefore(fields[end], end, at(end));
  const reason = fields.reason === '' ? undefined : reader.text(fields.reason, 'reason', at('reason'));
  return { ...(expires === undefined ? {} : { expires }), ...(reason === undefined ? {} : { reason }) };
}

/** Undefined where it ignores no vulnerability. */
function overrideEntry(
  value: unknown,
  folder: string,
  at: LineOf,
  reader: EntryReader,
): IgnoreEntry | { readonly line: number; readonly why: string } | undefined {
  const fields = reader.fields(value, overrideKeys, at(), at);
  const inner =
    fields.vulnerability === undefined
      ? {}
      : reader.fields(fields.vulnerability, ['ignore'], at('vulnerability'), () => at('vulnerability'));
  if (fields.license !== undefined) reader.fields(fields.license, ['override', 'ignore'], at('license'), () => at('license'));
  for (const flag of [fields.ignore, fields.nameIsRegex, inner.ignore])
    if (flag !== undefined && typeof flag !== 'boolean') reader.fail(at(), 'expected true or false');
  if (fields.ignore !== true && inner.ignore !== true) return undefined;
  if (fields.group !== undefined) return { line: at(), why: 'it asks for `group`, which a report in SARIF does not say' };
  if (fields.nameIsRegex === true) return { line: at(), why: 'its `name` is a regular expression' };
  const name = reader.text(fields.name, 'name', at('name'));
  const version = reader.text(fields.version, 'version', at('version'));
  const ecosystem = reader.text(fields.ecosystem, 'ecosystem', at('ecosystem'));
  const packages = (affected: AffectedPackage): boolean =>
    (name === undefined || affected.name === name) &&
    (version === undefined || affected.version === version) &&
    isOf(ecosystem, affected.type);
  if (name === undefined) return { line: at(), why: 'it names no package' };
  return { line: at(), packages, folder, ...termsOf(fields, 'effectiveUntil', at, reader) };
}

/** Ecosystems of OSV whose names are not the types of package URLs. */
const types: Readonly<Record<string, string>> = {
  go: 'golang',
  'crates.io': 'cargo',
  packagist: 'composer',
  rubygems: 'gem',
  alpine: 'apk',
  debian: 'deb',
};

/** OSV-Scanner's own messages do not say the ecosystem: its name then decides alone. */
function isOf(ecosystem: string | undefined, type: string | undefined): boolean {
  if (ecosystem === undefined || type === undefined) return true;
  const base = (ecosystem.split(':')[0] as string).toLowerCase();
  return (types[base] ?? base) === type;
}
