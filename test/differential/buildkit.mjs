// Holds dockerfile-lint beside BuildKit itself: what a build refuses is a finding on that line and nothing else is, and each of
// its linter's checks speaks of the same lines. `node test/differential/buildkit.mjs [FOLDER...]`, with PORTCULLIS_CASES=20000 for
// more made files and PORTCULLIS_SEED=2 for others. Files of the folders are taken as they are and with pieces changed.
// Needs `node scripts/compile.mjs` and Go; BuildKit's version is pinned in test/differential/buildkit/go.mod.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peersFolder } from '../../scripts/peers.mjs';
import { madeDockerfile, mutated, numbers } from './_made-dockerfiles.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { lint } = await import(join(root, 'build/packages/engines/dockerfile-lint/src/lint.js'));
const { dockerfileRules } = await import(join(root, 'build/packages/engines/dockerfile-lint/src/rules/index.js'));

const rules = dockerfileRules();
const refusing = rules.filter(({ id }) => id === 'syntax-error' || id === 'refused-instruction');
/** Each of BuildKit's checks and our rule for it. Two names are those of older releases, and one check looks at the image. */
const checks = new Map(
  rules.flatMap((rule) =>
    rule.aliases.filter((alias) => /^[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+$|^JSON[A-Z]/.test(alias)).map((alias) => [alias, rule]),
  ),
);
for (const old of ['SelfConsistentCommandCasing', 'FileConsistentCommandCasing', 'NoEmptyContinuations']) checks.delete(old);

/** What arguments from outside or the base image decide is no matter of the file. */
const asked = /is not allowed to be|should not be blank|empty platform value/;
/** BuildKit names no line for these, or that before. */
const lineless = /parser directive|no instructions|escape token/;
/** What it judges for Windows alone, or once an image builds on this one. */
const beyond = /drive letter|on Windows/;

/** Images that set nothing but PATH, as the oracle takes every image to do. */
const bare = /^(?:scratch|alpine|busybox|debian|ubuntu)(?::|@|$)/;

const verdicts = oracle();
if (verdicts === undefined) {
  console.log('skipped: there is no Go to build BuildKit with');
  process.exit(process.env.CI === 'true' ? 1 : 0);
}
const work = mkdtempSync(join(tmpdir(), 'portcullis-buildkit-'));
try {
  const counts = { built: 0, refused: 0, outside: 0, differences: 0 };
  const table = new Map([...checks.keys(), ...['InvalidBaseImagePlatform']].map((name) => [name, { both: 0, theirs: 0, ours: 0 }]));
  for (const { text, verdict } of judged(texts())) compare(text, verdict, counts, table);
  table.delete('InvalidBaseImagePlatform');
  console.log('| Check | both | BuildKit alone | ours alone |\n|---|---|---|---|');
  for (const [name, { both, theirs, ours }] of [...table].sort()) console.log(`| ${name} | ${both} | ${theirs} | ${ours} |`);
  const { built, refused, outside, differences } = counts;
  console.log(
    `${built} files that both build, ${refused} that both refuse on the same line, ${outside} that only an argument or image decides`,
  );
  console.log(`${differences} differences`);
  process.exitCode = differences === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

/** Builds the program that asks BuildKit, once a version. */
function oracle() {
  const source = join(root, 'test/differential/buildkit');
  const [, version] = /moby\/buildkit (v\S+)/.exec(readFileSync(join(source, 'go.mod'), 'utf8'));
  const folder = join(peersFolder(), `buildkit-${version}`);
  mkdirSync(folder, { recursive: true });
  const program = join(folder, 'verdicts');
  const build = spawnSync('go', ['build', '-o', program, '.'], { cwd: source, encoding: 'utf8' });
  if (build.error?.code === 'ENOENT') return undefined;
  if (build.status !== 0) throw new Error(`go build failed: ${build.stderr.slice(0, 1000)}`);
  return program;
}

function texts() {
  const next = numbers(Number(process.env.PORTCULLIS_SEED ?? 1));
  const count = Number(process.env.PORTCULLIS_CASES ?? 6000);
  const real = process.argv.slice(2).flatMap((folder) => dockerfilesIn(resolve(folder)));
  const changed = real.length === 0 ? [] : Array.from({ length: count / 2 }, () => mutated(real[Math.floor(next() * real.length)], next));
  return [...real, ...Array.from({ length: count }, () => madeDockerfile(next)), ...changed];
}

function dockerfilesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(?:(?:docker|container)file(?:\.[\w-]+)?|.*\.dockerfile|\d+)$/i.test(entry.name))
    .filter(({ name }) => !/\.(?:go|ts|js|py|rb|rs|md|json|sh|ya?ml|tmpl)$|ignore$/i.test(name))
    .map((entry) => readFileSync(join(entry.parentPath ?? entry.path, entry.name), 'utf8').replace(/^\ufeff/, ''))
    .filter((text) => text.length < 100_000 && !text.includes('\0') && text.trim() !== '');
}

function* judged(all) {
  const names = all.map((text, index) => {
    const name = join(work, String(index));
    writeFileSync(name, text);
    return name;
  });
  const run = spawnSync(verdicts, { input: `${names.join('\n')}\n`, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (run.status !== 0) throw new Error(`the oracle ended with ${run.status}: ${run.stderr.slice(0, 1000)}`);
  for (const [index, line] of run.stdout.trim().split('\n').entries()) yield { text: all[index], verdict: JSON.parse(line) };
}

function compare(text, verdict, counts, table) {
  const refused = verdict.stopped !== '' && verdict.stopped !== 'lint';
  const linted = lint(text, 'Dockerfile', refusing);
  const ours = linted.problems;
  const { preamble, instructions } = linted.document.tree;
  const held = [...preamble, ...instructions].find((entry) => entry.line <= verdict.line && entry.endLine >= verdict.line);
  const line = held === undefined ? (text.split('\n')[verdict.line - 1] ?? '') : text.slice(held.start, held.end);
  const open = refused && (asked.test(verdict.error) || beyond.test(verdict.error) || (verdict.stopped === 'build' && line.includes('$')));
  if (open || (refused && /^\s*FROM/i.test(line) && /ONBUILD/i.test(text) && ours.length === 0)) {
    counts.outside++;
    // The one check that speaks of such files before the build ends.
    if (verdict.stopped === 'build') compareChecks(text, verdict, counts, table, ['InvalidDefaultArgInFrom']);
  } else if (refused) {
    const at = ours.some(
      ({ line: own, problem }) =>
        verdict.line === undefined ||
        lineless.test(verdict.error) ||
        own === verdict.line ||
        problem.message.includes('is a template') ||
        (problem.instruction?.line <= verdict.line && problem.instruction?.endLine >= verdict.line),
    );
    if (at) counts.refused++;
    else tell(counts, `BuildKit alone refuses line ${verdict.line}: ${verdict.error}`, line);
  } else if (ours.length > 0)
    tell(counts, `ours alone refuses line ${ours[0].line}: ${ours[0].problem.message}`, text.split('\n')[ours[0].line - 1]);
  else {
    counts.built++;
    compareChecks(text, verdict, counts, table);
  }
}

function compareChecks(text, verdict, counts, table, names = [...table.keys()]) {
  const {
    document: { tree: document },
    problems,
  } = lint(text, 'Dockerfile', [...new Set(checks.values())]);
  const instructionAt = (line) => document.instructions.findLast((entry) => entry.line <= line)?.line ?? line;
  const baseAt = (line) => {
    let stage = document.stages.findLast(({ from }) => from.line <= line);
    while (stage?.parent !== undefined) stage = stage.parent;
    return stage?.from.image?.value ?? '';
  };
  const keep = (rule, line) => names.includes(rule) && (!['UndefinedVar', 'WorkdirRelativePath'].includes(rule) || bare.test(baseAt(line)));
  const theirs = new Set(
    verdict.warnings
      .filter(({ rule, line }) => keep(rule, line))
      .map(({ rule, line }) => `${rule} ${rule === 'NoEmptyContinuation' ? instructionAt(line) : line}`),
  );
  const found = problems.filter(({ allowance }) => allowance === undefined);
  const ours = new Set(
    [...checks].flatMap(([name, rule]) =>
      found.filter((problem) => problem.rule === rule && keep(name, problem.line)).map(({ line }) => `${name} ${line}`),
    ),
  );
  for (const key of new Set([...theirs, ...ours])) {
    const [name, line] = key.split(' ');
    const row = table.get(name);
    const side = theirs.has(key) ? (ours.has(key) ? 'both' : 'theirs') : 'ours';
    row[side]++;
    if (side !== 'both' && name !== 'InvalidBaseImagePlatform')
      tell(counts, `${side} alone: ${name} on line ${line}`, text.split('\n')[line - 1]);
  }
}

function tell(counts, what, line) {
  counts.differences++;
  if (counts.differences <= 50) console.log(`${what} | ${(line ?? '').slice(0, 120)}`);
}
