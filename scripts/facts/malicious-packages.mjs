// Refreshes packages/engines/sbom/src/policy/malicious-index.ts from checkouts of public advisory databases whose records are in OSV's
// format (github/advisory-database, ossf/malicious-packages): `node scripts/facts/malicious-packages.mjs CHECKOUT...`. Every package that
// the index lists is looked up; `--add pkg:npm/NAME` takes in another. What a database no longer says, or never said, is told and kept.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const index = fileURLToPath(new URL('../../packages/engines/sbom/src/policy/malicious-index.ts', import.meta.url));
const ecosystems = { npm: 'npm', PyPI: 'pypi', RubyGems: 'gem', Maven: 'maven', Go: 'golang', NuGet: 'nuget' };
/** Weakness of the advisories that tell of malware: CWE-506, embedded malicious code; CWE-912, hidden functionality. */
const harmful = new Set(['CWE-506', 'CWE-912']);

export function listed(text) {
  const entry = /\{\s*component: '([^']+)',\s*versions: \[([^\]]*)\],\s*report: (advisory|record)\('([^']+)'\),?\s*\}/g;
  return [...text.matchAll(entry)].map(([, component, versions, , id]) => ({
    component,
    versions: [...versions.matchAll(/'([^']+)'/g)].map(([, version]) => version),
    id,
  }));
}

/** What a record says of each package: by component, versions and ranges. Nothing for a withdrawn one, or one that tells of no malware. */
export function sayings(record) {
  const isHarm = record.id?.startsWith('MAL-') || (record.database_specific?.cwe_ids ?? []).some((id) => harmful.has(id));
  if (!isHarm || record.withdrawn !== undefined) return [];
  const github = [record.id, ...(record.aliases ?? [])].find((id) => id?.startsWith('GHSA-'));
  return (record.affected ?? []).flatMap(({ package: named, versions = [], ranges = [] }) => {
    const type = ecosystems[named?.ecosystem];
    if (type === undefined) return [];
    const spans = ranges.flatMap(({ events = [] }) => rangesOf(events));
    // The first report of a package often says "all", and a later one which versions.
    const said = [...new Set([...versions, ...(versions.length > 0 ? [] : spans.filter((span) => span !== '*'))])];
    return [
      {
        component: `pkg:${type}/${named.name}`,
        versions: said.length > 0 ? said : spans.includes('*') ? ['*'] : [],
        id: github ?? record.id,
      },
    ];
  });
}

function rangesOf(events) {
  const found = [];
  let from;
  for (const event of events) {
    if (event.introduced !== undefined) {
      if (from !== undefined) found.push(from === '0' ? '*' : `>=${from}`);
      from = event.introduced;
    } else if (from !== undefined) {
      const end = event.fixed === undefined ? `<=${event.last_affected}` : `<${event.fixed}`;
      found.push(from === '0' ? end : `>=${from} ${end}`);
      from = undefined;
    }
  }
  if (from !== undefined) found.push(from === '0' ? '*' : `>=${from}`);
  return found;
}

export function written(text, entries, today) {
  const line = ({ component, versions, id }) =>
    `  { component: '${component}', versions: [${versions.map((version) => `'${version}'`).join(', ')}], report: ${id.startsWith('GHSA-') ? 'advisory' : 'record'}('${id}') },`;
  const sorted = [...entries].sort((a, b) => (a.component < b.component ? -1 : 1));
  return text
    .replace(
      /(const maliciousPackages: readonly MaliciousPackage\[\] = \[\n)[\s\S]*?\n\];/,
      (_, head) => `${head}${sorted.map(line).join('\n')}\n];`,
    )
    .replace(/maliciousAsOf = '[^']*'/, `maliciousAsOf = '${today}'`);
}

function* records(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory() && entry.name !== '.git') yield* records(path);
    else if (entry.isFile() && entry.name.endsWith('.json')) yield JSON.parse(readFileSync(path, 'utf8'));
  }
}

function main(args) {
  const added = args.flatMap((arg, at) => (args[at - 1] === '--add' ? [arg] : []));
  const checkouts = args.filter((arg, at) => arg !== '--add' && args[at - 1] !== '--add');
  if (checkouts.length === 0) throw new Error('expected checkouts of advisory databases, got none');
  const text = readFileSync(index, 'utf8');
  const known = listed(text);
  if (known.length === 0) throw new Error(`expected entries in ${index}, got none`);
  const wanted = new Set([...known.map(({ component }) => component), ...added]);
  const found = new Map();
  for (const checkout of checkouts)
    for (const record of records(checkout))
      for (const saying of sayings(record)) {
        if (!wanted.has(saying.component) || saying.versions.length === 0) continue;
        const before = found.get(saying.component);
        const versions = [...new Set([...(before?.versions ?? []), ...saying.versions])];
        found.set(saying.component, { ...saying, id: before?.id ?? saying.id, versions });
      }
  for (const component of wanted) if (!found.has(component)) process.stderr.write(`kept as it was: no record of ${component}\n`);
  const entries = [...known.filter(({ component }) => !found.has(component)), ...found.values()];
  writeFileSync(index, written(text, entries, new Date().toISOString().slice(0, 10)));
  process.stdout.write(`${entries.length} packages; run biome over ${index}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
