// Holds workflow-audit beside zizmor on real workflows: for every audit of zizmor's, the same files and lines.
// `node test/differential/zizmor.mjs [FOLDER...] [--rule ID]... [--show N]`
// A folder holds repositories, or is one. Needs `node scripts/compile.mjs` and `node scripts/peers.mjs zizmor`; no network is used.

import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { peer } from '../../scripts/peers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const zizmor = peer('zizmor');
if (zizmor === undefined) {
  console.log('skipped: zizmor is not installed; run `node scripts/peers.mjs zizmor`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rule: { type: 'string', multiple: true }, show: { type: 'string', default: '5' } },
});
const folders = (positionals.length > 0 ? positionals : [root]).map((path) => resolve(path));

/**
 * Kinds of difference that were looked at, by audit: why ours says more, or zizmor does. What is not here and named by zizmor alone
 * fails the run.
 */
const judged = {
  'adhoc-packages':
    'ours: pip, pipx, uv, cargo and bun as pedantic, `sudo` and words within echo; zizmor knows npm, yarn, pnpm, gem and bundle',
  'archived-uses': 'ours: actions whose pages say that they are given up, beside those that are archived',
  'concurrency-limits': 'ours: a group without `cancel-in-progress`, where jobs or the group itself are written in other shapes',
  'dependabot-cooldown': 'ours: updates behind one of a group over several ecosystems, at which zizmor stops',
  'deprecated-runtime': 'zizmor has no such audit',
  'insecure-url-scheme': 'ours: registries of dependabot.yml',
  'insecure-commands': 'ours: a variable whose value an expression makes',
  'cache-poisoning': 'zizmor: pushes with `tags-ignore` taken for pushes of tags',
  'github-env': 'zizmor: texts and variables of the workflow’s own, which nobody outside decides',
  'github-app': 'ours: tibdex/github-app-token without `permissions`',
  'known-vulnerable-actions': 'zizmor asks the network',
  'self-repository': 'ours: a step with `if: false`, which zizmor leaves out',
  'undocumented-permissions': 'zizmor: `none`, which gives nothing',
  'unpinned-images': 'ours: actions that are an image',
  'unpinned-tools': 'ours: nine more actions as pedantic',
  'use-trusted-publishing':
    'ours: `npx npm publish`; zizmor: a password’s own line, of which ours tells with the action, and `pkg-pr-new`, which publishes to no registry',
};

/** By audit: places that both name, and that one of the two does. An audit of ours that zizmor does not have is told as well. */
const counts = new Map();
const shown = new Map();

for (const folder of folders) {
  const theirs = theirFindings(folder);
  const ours = await ourFindings(folder, new Set(theirs.read), theirs.found);
  for (const [rule, keys] of theirs.found) tally(rule, keys, ours.get(rule) ?? new Map());
  for (const [rule, keys] of ours) if (!theirs.found.has(rule)) tally(rule, new Map(), keys);
}

let unjudged = 0;
console.log('rule                              both  only zizmor  only ours');
for (const [rule, { both, theirs, ours }] of [...counts].sort()) {
  const said = judged[rule] === undefined || theirs + ours === 0 ? '' : `  ${judged[rule]}`;
  if (theirs > 0 && judged[rule] === undefined) unjudged += theirs;
  console.log(`${rule.padEnd(32)} ${String(both).padStart(5)} ${String(theirs).padStart(12)} ${String(ours).padStart(10)}${said}`);
}
if (unjudged > 0) {
  console.log(`${unjudged} places that zizmor alone names are not judged`);
  process.exitCode = 1;
}

function tally(rule, theirs, ours) {
  if (values.rule !== undefined && !values.rule.includes(rule)) return;
  const count = counts.get(rule) ?? { both: 0, theirs: 0, ours: 0 };
  counts.set(rule, count);
  for (const [key, text] of theirs) {
    if (ours.has(key)) count.both++;
    else {
      count.theirs++;
      show(rule, 'only zizmor', key, text);
    }
  }
  for (const [key, text] of ours)
    if (!theirs.has(key)) {
      count.ours++;
      show(rule, 'only ours  ', key, text);
    }
}

function show(rule, who, key, text) {
  const seen = (shown.get(rule + who) ?? 0) + 1;
  shown.set(rule + who, seen);
  if (seen <= Number(values.show)) console.log(`${who} ${rule} ${key} ${text}`);
}

/** `path:line` of every primary place, by audit. */
function theirFindings(folder) {
  const run = spawnSync(
    zizmor,
    // With the repository's own `zizmor.yml`, which workflow-audit follows as well.
    ['--offline', '--persona', 'auditor', '--format', 'json', '--no-exit-codes', '--collect=all', '.'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  if (run.status !== 0 && run.stdout === '') throw new Error(`zizmor failed: ${run.stderr.slice(-500)}`);
  const found = new Map();
  for (const { ident, locations } of JSON.parse(run.stdout)) {
    const keys = found.get(ident) ?? new Map();
    found.set(ident, keys);
    // What stands beside the place that is meant.
    for (const { symbolic, concrete } of locations)
      if (symbolic.kind === 'Primary' && !/^this step$/.test(symbolic.annotation)) {
        const path = symbolic.key.Local.verbatim_path.replace(/^\.\//, '');
        keys.set(`${path}:${concrete.location.start_point.row + 1}`, symbolic.annotation.slice(0, 120));
      }
  }
  const read = [...run.stderr.matchAll(/completed (?:\.\/)?(\S+)/g)].map(([, path]) => path);
  return { found, read };
}

/** The same of ours, of those files alone that zizmor read; under an alias where zizmor has told something under that name. */
async function ourFindings(folder, read, known) {
  const [{ engine }, { settingsOf }] = await Promise.all(
    ['engines/workflow-audit', 'workspace'].map((name) => import(pathToFileURL(join(root, `build/packages/${name}/src/index.js`)).href)),
  );
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, { default: value }]) => [name, value]));
  const { findings } = await engine.scan(
    { ...inputs, path: '.', persona: 'auditor' },
    { workspace: folder, now: () => new Date(), settings: settingsOf(folder, undefined), committed: false, environment: {} },
  );
  const aliases = new Map(engine.rules.map(({ id, aliases: own }) => [id, own]));
  const found = new Map();
  for (const { ruleId, message, location } of findings) {
    if (!read.has(location.path)) continue;
    for (const id of [ruleId, ...(aliases.get(ruleId) ?? []).filter((alias) => known.has(alias))]) {
      const keys = found.get(id) ?? new Map();
      found.set(id, keys);
      keys.set(`${location.path}:${location.region?.startLine ?? 1}`, message.slice(0, 120));
    }
  }
  return found;
}
