// The gate over 10,000, 100,000 and 1,000,000 results: CPU time and peak memory of the bundled action beside JSON.parse of the same
// files, all in one run; and 1,000 results of one file beside the same number in 50 files. `node test/bench/gate.mjs [COUNT…]`

import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, temporary } from './_measure.mjs';

/** As many results as GitHub takes of one run. */
const perReport = 25_000;
const linesPerFile = 120;
const rulesPerTool = 60;
const tools = ['Semgrep OSS', 'CodeQL', 'some-linter'];

const words = 'the value of this call reaches a sink without being checked before it is used by another part'.split(' ');
const sentence = (seed, length) => Array.from({ length }, (_, i) => words[(seed * 7 + i * 3 + (seed >> 3)) % words.length]).join(' ');
const pathOf = (index) => `src/part-${index % 97}/module-${index}.ts`;

function rules(tool) {
  return Array.from({ length: rulesPerTool }, (_, i) => ({
    id: `${tool.toLowerCase().replace(/\W/g, '-')}/rule-${i}`,
    shortDescription: { text: sentence(i, 6) },
    fullDescription: { text: sentence(i, 30) },
    help: { text: sentence(i, 40) },
    defaultConfiguration: { level: i % 5 === 0 ? 'error' : 'warning' },
    properties: { tags: ['security', `external/cwe/cwe-${i + 20}`], precision: 'high' },
  }));
}

function result(index, rule, ruleIndex, files) {
  const line = 1 + ((index * 7) % (linesPerFile - 1));
  return {
    ruleId: rule.id,
    ruleIndex,
    message: { text: `${sentence(index, 12)} (${index})` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: pathOf(index % files), uriBaseId: '%SRCROOT%' },
          region: {
            startLine: line,
            startColumn: 3,
            endLine: line,
            endColumn: 20,
            snippet: { text: `  call${index}(${sentence(index, 3)})` },
          },
        },
      },
    ],
    partialFingerprints: { primaryLocationLineHash: `${(index * 2654435761).toString(16)}:1` },
    properties: { 'issue-kind': 'security', category: sentence(index, 2) },
  };
}

/** Reports of `count` results over `files` source files, in a folder of their own. @returns their paths. */
function write(folder, count, files) {
  mkdirSync(join(folder, 'portcullis-results'), { recursive: true });
  for (let file = 0; file < files; file++) {
    const path = join(folder, pathOf(file));
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, Array.from({ length: linesPerFile }, (_, line) => `  call${line}(${file}, ${line})\n`).join(''));
  }
  const reports = [];
  for (let start = 0, report = 0; start < count; start += perReport, report++) {
    const tool = tools[report % tools.length];
    const described = rules(tool);
    const results = Array.from({ length: Math.min(perReport, count - start) }, (_, i) => {
      const index = start + i;
      return result(index, described[index % rulesPerTool], index % rulesPerTool, files);
    });
    const log = {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver: { name: tool, version: '1.0.0', rules: described } }, results }],
    };
    const path = join(folder, 'portcullis-results', `report-${report}.sarif`);
    writeFileSync(path, JSON.stringify(log, null, report % 2));
    reports.push(path);
  }
  return reports;
}

/** CPU seconds and peak memory in MB of a process, as the kernel counts them. */
function measure(args, options = {}) {
  const run = spawnSync('bash', ['--norc', '-c', 'TIMEFORMAT="%U %S"; time "$0" "$@" >/dev/null', process.execPath, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    ...options,
  });
  const lines = run.stderr.trim().split('\n');
  const cpu = (lines.pop() ?? '')
    .split(' ')
    .map(Number)
    .reduce((sum, part) => sum + part, 0);
  return {
    cpu,
    status: run.status,
    errors: lines.filter((line) => !/^MEM |bashrc/.test(line)).join('\n'),
    memory: Number(/^MEM (\d+)/m.exec(run.stderr)?.[1] ?? 0) / 1024,
  };
}

const bundle = join(root, 'dist/remediation-gate/index.js');
// Node ends with 1 without it, as the gate does when it blocks.
if (!existsSync(bundle)) throw new Error(`expected ${bundle}, which \`npm run bundle\` writes, got nothing`);
const hook = join(temporary(), 'memory.mjs');
writeFileSync(hook, "process.on('exit', () => process.stderr.write('MEM ' + process.resourceUsage().maxRSS + '\\n'));\n");

function gate(folder) {
  // What an earlier run wrote would be read.
  const results = join(folder, 'portcullis-results');
  for (const name of readdirSync(results)) if (!name.endsWith('.sarif')) rmSync(join(results, name), { recursive: true });
  for (const name of ['out.txt', 'summary.md']) writeFileSync(join(folder, name), '');
  return measure(['--import', hook, bundle], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: folder,
      GITHUB_ACTIONS: 'true',
      INPUT_ANNOTATIONS: 'false',
      GITHUB_OUTPUT: join(folder, 'out.txt'),
      GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    },
  });
}

/** In the same bare environment as the gate: certificates that a machine adds to Node would be read as part of the yardstick. */
function parse(reports) {
  const program = `for (const file of ${JSON.stringify(reports)}) JSON.parse(require('fs').readFileSync(file, 'utf8'))`;
  return measure(['--import', hook, '-e', program], { env: { PATH: process.env.PATH } });
}

/** The least of some runs that take turns, since other work on the machine only ever adds. */
function least(rounds, ...runs) {
  const all = Array.from({ length: rounds }, () => runs.map((run) => run()));
  return runs.map((_, i) => all.map((round) => round[i]).reduce((a, b) => (b.cpu < a.cpu ? b : a)));
}

const counts = process.argv.slice(2).map(Number);
for (const count of counts.length === 0 ? [10_000, 100_000, 1_000_000] : counts) {
  const folder = temporary();
  const reports = write(folder, count, Math.min(5000, Math.ceil(count / 20)));
  const bytes = reports.reduce((sum, path) => sum + statSync(path).size, 0);
  const [bare, ours] = least(
    count > 100_000 ? 1 : 5,
    () => parse(reports),
    () => gate(folder),
  );
  console.log(
    `${count} results, ${(bytes / 1e6).toFixed(0)} MB in ${reports.length} reports: JSON.parse ${bare.cpu.toFixed(2)} s; gate ${ours.cpu.toFixed(2)} s, ${(ours.cpu / bare.cpu).toFixed(1)} times that, ${ours.memory.toFixed(0)} MB at most, exit ${ours.status}`,
  );
  if (ours.errors !== '') console.log(ours.errors.slice(0, 2000));
  execFileSync('rm', ['-rf', folder]);
}

const spread = [1, 50].map((files) => {
  const folder = temporary();
  write(folder, 1000, files);
  return [0, 1, 2].map(() => gate(folder).cpu).sort((a, b) => a - b)[1];
});
console.log(
  `1,000 results of one file ${spread[0].toFixed(2)} s, 20 in each of 50 files ${spread[1].toFixed(2)} s: ${(spread[0] / spread[1]).toFixed(2)} times`,
);
