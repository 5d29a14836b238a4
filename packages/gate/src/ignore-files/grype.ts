// `ignore` of Grype's configuration (oss.anchore.com, "Grype", "Filter results"): all that a rule names must hold. What a rule asks for and
// SARIF does not say (the state of a fix, the namespace, VEX, the kind of match) makes it one that lets nothing through.

import { parseYaml } from '@portcullis/formats/yaml'; // at first use
import { didYouMean } from '@portcullis/policy';
import { type AffectedPackage, purlTypeOf } from '../affected-package.js';
import { type EntryReader, entryReader, type IgnoreEntry, type IgnoreFile } from './entry.js';

const ruleKeys = [
  'vulnerability',
  'include-aliases',
  'reason',
  'namespace',
  'fix-state',
  'package',
  'vex-status',
  'vex-justification',
  'match-type',
];
const packageKeys = ['name', 'version', 'language', 'type', 'location', 'upstream-name'];
/** What no report of Grype in SARIF says. */
const unsaid = ['namespace', 'fix-state', 'vex-status', 'vex-justification', 'match-type'];
const unsaidOfPackage = ['language', 'upstream-name'];

export async function grypeRules(text: string, file: string): Promise<IgnoreFile> {
  const document = await parseYaml(text, file);
  const reader = entryReader(file);
  const lineOf = (...path: (string | number)[]): number => document.lineOf(path) ?? 1;
  const top = settingsOf(document.value, reader, lineOf);
  const entries: IgnoreEntry[] = [];
  const unjudged: { line: number; why: string }[] = [];
  for (const [i, value] of reader.list(top.ignore, 'ignore', lineOf('ignore')).entries()) {
    const at = (...keys: string[]): number => lineOf('ignore', i, ...keys);
    const rule = reader.fields(value, ruleKeys, at(), at);
    const named = rule.package === undefined ? {} : reader.fields(rule.package, packageKeys, at('package'), (key) => at('package', key));
    const why = whyUnjudged(rule, named);
    if (why !== undefined) unjudged.push({ line: at(), why });
    else entries.push(entryOf(rule, named, at, reader));
  }
  return { entries, unjudged };
}

type Fields = Readonly<Record<string, unknown>>;

/** The file holds more settings than this list, which are Grype's own; one that was meant for it is not passed over. */
function settingsOf(value: unknown, reader: EntryReader, lineOf: (key: string) => number): Fields {
  if (value === null || value === undefined) return {};
  if (typeof value !== 'object' || Array.isArray(value)) return reader.fail(1, 'expected a mapping of keys');
  const near = Object.keys(value).find((key) => key !== 'ignore' && didYouMean(key, ['ignore']) !== '');
  if (near !== undefined) reader.fail(lineOf(near), `expected \`ignore\`, got "${near.slice(0, 60)}"`);
  return value as Fields;
}

function whyUnjudged(rule: Fields, named: Fields): string | undefined {
  const asked = [...unsaid.filter((key) => rule[key] !== undefined), ...unsaidOfPackage.filter((key) => named[key] !== undefined)];
  if (asked.length > 0) return `it asks for ${asked.map((key) => `\`${key}\``).join(', ')}, which a report in SARIF does not say`;
  // Grype takes the name for a regular expression; a dot in a name is meant as one nearly always.
  if (typeof named.name === 'string' && /[\\^$*+?()[\]{}|]/.test(named.name)) return 'its `name` is a regular expression';
  const selects = [rule.vulnerability, ...Object.values(named)].some((value) => value !== undefined);
  return selects ? undefined : 'it names neither a vulnerability nor a package';
}

function entryOf(rule: Fields, named: Fields, at: (...keys: string[]) => number, reader: EntryReader): IgnoreEntry {
  const id = reader.text(rule.vulnerability, 'vulnerability', at('vulnerability'));
  const reason = reader.text(rule.reason, 'reason', at('reason'));
  const name = reader.text(named.name, 'name', at('package', 'name'));
  const version = reader.text(named.version, 'version', at('package', 'version'));
  const type = reader.text(named.type, 'type', at('package', 'type'));
  const paths = named.location === undefined ? undefined : reader.globs([named.location], 'location', at('package', 'location'));
  const packages = (affected: AffectedPackage): boolean =>
    (name === undefined || affected.name === name) &&
    (version === undefined || affected.version === version) &&
    (type === undefined || affected.type === purlTypeOf(type));
  return {
    line: at(),
    ...(id === undefined ? {} : { id }),
    ...([name, version, type].every((part) => part === undefined) ? {} : { packages }),
    ...(paths === undefined ? {} : { paths }),
    ...(reason === undefined ? {} : { reason }),
  };
}
