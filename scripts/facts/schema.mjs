// Writes GitHub's schema of workflows and actions as data: `node scripts/facts/schema.mjs FOLDER DATE`. FOLDER is a checkout of
// actions/languageservices; nothing is fetched here. DATE (YYYY-MM-DD) is that of the checkout. Descriptions are left out.
// Writes packages/engines/workflow-audit/data/schema.json.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [folder, date] = process.argv.slice(2);
if (folder === undefined || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) throw new Error('usage: schema.mjs FOLDER YYYY-MM-DD');

const tables = Object.fromEntries(
  [
    ['workflow', 'workflow-v1.0.json', 'workflow-root-strict'],
    ['action', 'action-v1.0.json', 'action-root-strict'],
  ].map(([name, file, root]) => {
    const { definitions } = JSON.parse(readFileSync(join(folder, 'workflow-parser/src', file), 'utf8'));
    // A slip of the schema: `on: repository_dispatch` would be no event.
    const dispatch = definitions['repository-dispatch-string'];
    if (dispatch !== undefined) dispatch.string.constant = 'repository_dispatch';
    // Not yet in the schema: GitHub's changelog, 2026-09-10, "Control GitHub Actions cache access with cache-mode".
    if (name === 'workflow') {
      definitions['cache-mode'] ??= { 'allowed-values': ['read', 'write', 'write-only', 'none'] };
      for (const holder of ['workflow-root-strict', 'job-factory', 'workflow-job'])
        definitions[holder].mapping.properties['cache-mode'] ??= 'cache-mode';
    }
    // GitHub's page on the metadata of actions has black among the colours, and actions of the marketplace use it.
    definitions['branding-color']?.['allowed-values']?.splice(1, 0, 'black');
    return [name, reachable(definitions, root)];
  }),
);
const rows = Object.entries(tables).map(([name, table]) => {
  const lines = Object.entries(table).map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  return `${JSON.stringify(name)}: {\n${lines.join(',\n')}\n}`;
});
const source = 'actions/languageservices, workflow-parser/src/workflow-v1.0.json and action-v1.0.json (MIT)';
const target = fileURLToPath(new URL('../../packages/engines/workflow-audit/data/schema.json', import.meta.url));
writeFileSync(target, `{"source": ${JSON.stringify(source)}, "date": "${date}",\n${rows.join(',\n')}\n}\n`);

/** The definitions that a root leads to; the others belong to readers that check less. */
function reachable(definitions, root) {
  const found = {};
  const open = [root];
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name in found || !(name in definitions)) continue;
    const { description: _, ...definition } = definitions[name];
    found[name] = definition;
    const { mapping, sequence } = definition;
    if (mapping?.properties !== undefined) {
      mapping.properties = Object.fromEntries(
        Object.entries(mapping.properties).map(([key, value]) => {
          const { type = value, required = false } = value;
          return [key, required ? { type, required } : type];
        }),
      );
    }
    open.push(...Object.values(mapping?.properties ?? {}).map((value) => value.type ?? value));
    open.push(
      ...[mapping?.['loose-key-type'], mapping?.['loose-value-type'], sequence?.['item-type']].filter((type) => type !== undefined),
    );
    open.push(...(definition['one-of'] ?? []));
  }
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
