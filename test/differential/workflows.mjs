// Holds workflow-audit's correctness rules beside actionlint on real workflows: every difference has a reason that is named here, or it
// fails. `node test/differential/workflows.mjs [MODULE@VERSION ... | FOLDER]`; FOLDER holds repositories. Without one, the workflows of
// some Go modules are taken, as their archives have them. Needs `node scripts/compile.mjs`, Go, and `node scripts/peers.mjs actionlint`.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { moduleWorkflows } from './_module-workflows.mjs';

const build = new URL('../../build/packages/', import.meta.url);
const load = (path) => import(new URL(path, build).href);
const [
  { pipelineKind },
  { correctnessRules },
  { auditing },
  { defaultSettings },
  { findingsOf, problemsOf, sourceFile },
  { hostedLabels },
] = await Promise.all(
  [
    'engines/workflow-audit/src/kind.js',
    'engines/workflow-audit/src/rules/correctness/index.js',
    'engines/workflow-audit/src/auditing.js',
    'engines/workflow-audit/src/config/settings.js',
    'lint/src/index.js',
    'engines/workflow-audit/src/facts/runners.js',
  ].map(load),
);

/** Why actionlint says what we do not: its kind, and what it says. */
const onlyTheirs = [
  ['another rule of ours speaks of it', 'expression', /potentially untrusted/],
  ['another rule of ours speaks of it', 'credentials', /./],
  [
    "GitHub's schema has the key",
    'syntax-check',
    /unexpected key "(?:description|queue|background|timezone)"|"strategy" section is scalar/,
  ],
  ["GitHub's schema has steps that wait, cancel or run side by side", 'syntax-check', /step must run script/],
  ['the runner is known since', 'runner-label', { of: /label "([^"]+)" is unknown/, known: hostedLabels }],
  ['`$/` is this repository at the commit of the file', 'workflow-call', /call "\$\//],
  ['told once for each action, and where steps may have built the file not at all', 'action', /does not exist in/],
  ['`$/` is this repository at the commit of the file', 'action', /"\$\//],
  ["told at the action's own file", 'action', /incorrect icon|could not parse action metadata|description is required|name is required/],
  ['the release is newer than its table', 'action', /is not defined in action "[^"]+@|too old to run|avoid using deprecated/],
  ['the key is an expression', 'action', /input "[^"]*\$\{\{/],
  ['the language has it', 'expression', /unexpected token "\*"|cannot be filtered by object filtering/],
];
/** Why we say what actionlint does not. */
const onlyOurs = [
  ['actionlint has no such rule', /^(?:misfeature|obfuscation|unsound-\w+)$/, /./],
  ['the action or its release is not in its table', 'action-inputs', /made for|has no input|is deprecated|needs the input|no such file/],
  ['actionlint tells it once', 'expression', /./],
  ['actionlint wants something behind the colons that it knows', 'deprecated-commands', /set-output/],
  ['the file of the action is there in another form', 'action-inputs', /no action at/],
];

const actionlint = peer('actionlint');
if (actionlint === undefined) {
  console.log('skipped: actionlint is not installed; run `node scripts/peers.mjs actionlint`');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}

const work = mkdtempSync(join(tmpdir(), 'portcullis-workflows-'));
try {
  const given = process.argv.slice(2);
  const folder = given.length === 1 && existsSync(given[0]) ? given[0] : moduleWorkflows(work, given.length > 0 ? given : undefined);
  const totals = { workflows: 0, ours: 0, theirs: 0, both: 0 };
  const unexplained = [];
  const reasons = new Map();
  for (const name of readdirSync(folder).sort()) {
    const repository = join(folder, name);
    if (existsSync(join(repository, '.github/workflows'))) await compare(repository, name, totals, unexplained, reasons);
  }
  for (const line of unexplained) console.log(line);
  for (const [reason, count] of [...reasons].sort()) console.log(`${count} explained: ${reason}`);
  console.log(JSON.stringify({ ...totals, unexplained: unexplained.length }));
  process.exitCode = totals.workflows > 0 && unexplained.length === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

async function compare(repository, name, totals, unexplained, reasons) {
  const theirs = askActionlint(repository);
  for (const entry of readdirSync(join(repository, '.github/workflows'))) {
    const path = `.github/workflows/${entry}`;
    if (!/\.ya?ml$/.test(entry) || !statSync(join(repository, path)).isFile()) continue;
    totals.workflows++;
    const text = readFileSync(join(repository, path), 'utf8');
    const ours = await audit(repository, path, text);
    const said = theirs.get(path) ?? [];
    if (ours === undefined && said.length > 0) continue;
    const lines = text.split('\n');
    const oursAt = new Set((ours ?? []).flatMap(({ line }) => [line, ...headersOf(lines, line)]));
    const theirsAt = new Set(said.flatMap(({ line }) => [line]));
    totals.ours += ours?.length ?? 0;
    totals.theirs += said.length;
    for (const { kind, line, message } of said) {
      if (oursAt.has(line)) totals.both++;
      else tell(`only actionlint: ${kind} ${name}/${path}:${line} ${message}`, reasonOf(onlyTheirs, kind, message), unexplained, reasons);
    }
    for (const { line, message, rule } of ours ?? []) {
      if ([line, ...headersOf(lines, line)].some((each) => theirsAt.has(each))) continue;
      tell(`only ours: ${rule} ${name}/${path}:${line} ${message}`, reasonOf(onlyOurs, rule, message), unexplained, reasons);
    }
  }
}

function tell(line, reason, unexplained, reasons) {
  if (reason === undefined) unexplained.push(line);
  else reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
}

function reasonOf(table, kind, message) {
  return table.find(([, kinds, what]) => {
    if (typeof kinds === 'string' ? kinds !== kind : !kinds.test(kind)) return false;
    return what instanceof RegExp ? what.test(message) : what.known.has(what.of.exec(message)?.[1]?.toLowerCase());
  })?.[0];
}

/** actionlint speaks of a text that goes on over lines at the line that begins it, we at the line within. */
function headersOf(lines, line) {
  const headers = [line - 1];
  let indentation = /^\s*/.exec(lines[line - 1] ?? '')[0].length;
  for (let at = line - 2; at >= 0 && at > line - 400 && indentation > 0; at--) {
    const own = /^(\s*)\S/.exec(lines[at])?.[1].length ?? Number.POSITIVE_INFINITY;
    if (own >= indentation) continue;
    indentation = own;
    if (/:\s*(?:[|>][-+0-9]*\s*(?:#.*)?)?$/.test(lines[at])) return [...headers, at + 1];
  }
  return headers;
}

function askActionlint(repository) {
  const args = ['-no-color', '-shellcheck=', '-pyflakes=', '-format', '{{json .}}'];
  const { error, status, stdout } = spawnSync(actionlint, args, { cwd: repository, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error || status > 1) throw new Error(`actionlint in ${repository}: ${error?.message ?? `exit code ${status}`}`);
  const found = new Map();
  for (const { filepath, kind, line, message } of JSON.parse(stdout || '[]')) {
    const path = filepath.replaceAll('\\', '/');
    found.set(path, [...(found.get(path) ?? []), { kind, line, message }]);
  }
  return found;
}

/** Undefined for a file that is none to us. */
async function audit(repository, path, text) {
  const file = sourceFile(path, text);
  const document = await pipelineKind.parse(file, { workspace: repository, gap: () => {} });
  if (document === undefined || document.document.kind === 'invalid') return undefined;
  const runnerLabels = labelsOf(repository);
  const settings = { ...defaultSettings, runnerLabels };
  const found = problemsOf({ ...auditing, rules: correctnessRules }, pipelineKind, document, { file, settings, now: new Date(0) });
  return findingsOf(found, file, text).map(({ finding }) => ({
    rule: finding.ruleId,
    line: finding.location.region.startLine,
    message: finding.message,
  }));
}

/** Labels of the team's own runners: one a line below `labels:`, as actionlint's configuration is written. */
function labelsOf(repository) {
  const file = ['actionlint.yaml', 'actionlint.yml'].map((name) => join(repository, '.github', name)).find((path) => existsSync(path));
  if (file === undefined) return [];
  const [, list = ''] = /labels:\s*\n((?:\s*(?:-.*|#.*)?\n)*)/.exec(`${readFileSync(file, 'utf8')}\n`) ?? [];
  return list.split('\n').flatMap((line) => /^\s*-\s*["']?([^"'#\s]+)/.exec(line)?.[1] ?? []);
}
