// Holds dockerfile-lint beside hadolint on every Dockerfile that the patterns of hadolint-cases.txt stand for: the same DL
// findings with the same line, column and level. `node test/differential/snippets.mjs [--table]`, with PORTCULLIS_CASES=1000 for more of each pattern.
// Needs the bundle and `node scripts/peers.mjs hadolint`. `--table` prints how many cases fire and stay silent for each rule.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peer } from '../../scripts/peers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** A pattern of three lists of thirty words is as much as one line may stand for. */
const maxPerPattern = 20_000;

/** Rules whose cases stand under another's. */
const sharing = new Map([
  ['DL3033', ['DL3041']],
  ['DL3051', ['DL3052', 'DL3053', 'DL3054', 'DL3055', 'DL3056', 'DL3058']],
  ['DL4003', ['DL4004']],
]);

/** @returns groups of one configuration each: `{ config, cases: [{ rule, text }] }`. */
export function readCases(perPattern = 40) {
  const groups = new Map();
  const seen = new Set();
  let rule = '';
  let configs = ['{}'];
  for (const line of readFileSync(join(root, 'test/differential/hadolint-cases.txt'), 'utf8').split('\n')) {
    if (line.startsWith('## ')) {
      rule = line.slice(3);
      configs = ['{}'];
    } else if (line.startsWith('@config ')) configs = expand(line.slice('@config '.length));
    else if (line !== '' && !line.startsWith('//')) {
      const texts = sample(expand(line), perPattern).flatMap((text) => variants(decode(text)));
      for (const config of configs) {
        if (!groups.has(config)) groups.set(config, { config, cases: [] });
        for (const text of texts) {
          const key = `${config}\0${text}`;
          if (!seen.has(key)) groups.get(config).cases.push({ rule, text });
          seen.add(key);
        }
      }
    }
  }
  return [...groups.values()];
}

/** Evenly spread over all, and the same ones every time. hadolint needs 8 ms a file, so all would take many minutes. */
function sample(texts, count) {
  if (texts.length <= count) return texts;
  const step = texts.length / count;
  return Array.from({ length: count }, (_none, index) => texts[Math.floor(index * step)]);
}

function decode(text) {
  return `${text.replaceAll('⏎', '\n').replaceAll('→', '\t')}\n`;
}

/** A lone RUN is tried as a fragment, in a stage and held by ONBUILD. */
function variants(text) {
  return /^RUN /.test(text) && !/\n[A-Z]+ /.test(text) ? [text, `FROM debian:12\n${text}`, `ONBUILD ${text}`] : [text];
}

/** Every text that a pattern stands for; alternatives may hold alternatives. */
function expand(pattern) {
  let texts = [''];
  let at = 0;
  while (at < pattern.length) {
    const open = pattern.indexOf('«', at);
    const plain = pattern.slice(at, open < 0 ? undefined : open);
    texts = texts.map((text) => text + plain);
    if (open < 0) break;
    const { choices, end } = readChoices(pattern, open + 1);
    texts = texts.flatMap((text) => choices.map((choice) => text + choice));
    if (texts.length > maxPerPattern) throw new Error(`expected at most ${maxPerPattern} cases of one pattern: ${pattern.slice(0, 80)}`);
    at = end;
  }
  return texts;
}

function readChoices(pattern, from) {
  const choices = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < pattern.length; at++) {
    const letter = pattern[at];
    if (letter === '«') depth++;
    else if (letter === '»' && depth > 0) depth--;
    else if ((letter === '¦' || letter === '»') && depth === 0) {
      choices.push(...expand(pattern.slice(start, at)));
      start = at + 1;
      if (letter === '»') return { choices, end: start };
    }
  }
  throw new Error(`expected » after « in ${pattern.slice(0, 80)}`);
}

/** Lints all cases with both. @returns differences and, for each rule, how many cases fire and stay silent. */
export function compareCases(hadolint, groups = readCases()) {
  const work = mkdtempSync(join(tmpdir(), 'portcullis-snippets-'));
  const differences = [];
  const counts = new Map();
  let compared = 0;
  let unread = 0;
  try {
    for (const [number, { config, cases }] of groups.entries()) {
      const folder = join(work, String(number));
      mkdirSync(folder);
      writeFileSync(join(folder, 'c.yaml'), `${config}\n`);
      const names = cases.map((_case, index) => String(index));
      const crashed = new Set();
      for (const [index, { text }] of cases.entries()) writeFileSync(join(folder, String(index)), text);
      const theirs = byFile(lintByHadolint(folder, hadolint, names, crashed));
      const cli = [join(root, 'dist/cli/index.js'), 'dockerfile-lint', '--no-shellcheck'];
      const ours = byFile(
        lint(folder, process.execPath, [...cli, '--config', 'c.yaml', '--format', 'hadolint-json', '--no-fail', ...names]),
      );
      for (const [index, { rule, text }] of cases.entries()) {
        const expected = theirs.get(String(index)) ?? [];
        const got = ours.get(String(index)) ?? [];
        if (crashed.has(String(index)) || expected.some((entry) => entry.includes(' DL1000 '))) {
          unread++;
          continue;
        }
        compared++;
        for (const code of [rule, ...(sharing.get(rule) ?? [])].filter((id) => id.startsWith('DL'))) {
          const row = counts.get(code) ?? { fires: 0, silent: 0 };
          if (expected.some((entry) => entry.includes(` ${code} `))) row.fires++;
          else row.silent++;
          counts.set(code, row);
        }
        const missing = expected.filter((entry) => !got.includes(entry));
        const extra = got.filter((entry) => !expected.includes(entry));
        if (missing.length > 0 || extra.length > 0 || expected.length !== got.length)
          differences.push({ rule, config, text, missing, extra });
      }
    }
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { differences, counts, compared, unread };
}

function lint(cwd, program, args) {
  const run = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  // hadolint goes on without a configuration that it cannot read.
  if (run.status !== 0 || run.stderr.includes('Error parsing your config'))
    throw new Error(`${program} ended with ${run.status}: ${run.stderr.slice(0, 500)}`);
  return JSON.parse(run.stdout);
}

/** One file on which hadolint crashes takes all others with it, so halves are tried until that file is found. */
function lintByHadolint(cwd, hadolint, names, crashed) {
  try {
    return lint(cwd, hadolint, ['--config', 'c.yaml', '--format', 'json', '--no-fail', ...names]);
  } catch (error) {
    const [name] = names;
    if (names.length === 1) {
      crashed.add(name);
      return [];
    }
    if (name === undefined) throw error;
    const half = names.length >> 1;
    return [names.slice(0, half), names.slice(half)].flatMap((part) => lintByHadolint(cwd, hadolint, part, crashed));
  }
}

/** `line:column DL1234 level`, DL codes only: ShellCheck's are compared elsewhere. */
function byFile(findings) {
  const files = new Map();
  for (const { file, line, column, code, level } of findings) {
    if (!code.startsWith('DL')) continue;
    if (!files.has(file)) files.set(file, []);
    files.get(file).push(`${line}:${column} ${code} ${level}`);
  }
  return files;
}

/** Which keys of the configuration bear on a rule beside those that bear on all. */
const ownOptions = new Map([
  ['DL1001', 'off until `override` names it'],
  ['DL3026', '`trustedRegistries`'],
  ['DL3049', '`label-schema`'],
  ['DL3050', '`label-schema`, `strict-labels`'],
  ['DL3051', '`label-schema`'],
  ['DL3052', '`label-schema: url`'],
  ['DL3053', '`label-schema: rfc3339`'],
  ['DL3054', '`label-schema: spdx`'],
  ['DL3055', '`label-schema: hash`'],
  ['DL3056', '`label-schema: semver`'],
  ['DL3057', 'off until `override` names it'],
  ['DL3058', '`label-schema: email`'],
]);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const hadolint = peer('hadolint');
  if (hadolint === undefined) {
    console.log('skipped: hadolint is not installed; run `node scripts/peers.mjs hadolint`');
    process.exit(process.env.CI === 'true' ? 1 : 0);
  }
  const { differences, counts, compared, unread } = compareCases(hadolint, readCases(Number(process.env.PORTCULLIS_CASES ?? 40)));
  for (const { rule, config, text, missing, extra } of differences)
    console.log(`${rule} ${config} ${JSON.stringify(text)} hadolint: ${missing.join(', ') || '-'}; ours: ${extra.join(', ') || '-'}`);
  console.log(`${compared} Dockerfiles, ${differences.length} differences; ${unread} more that hadolint cannot read`);
  if (process.argv.includes('--table')) {
    console.log(
      '\n| Rule | Cases that fire | Cases that stay silent | Options beside `ignored`, `override` and comments |\n|---|---|---|---|',
    );
    for (const [rule, { fires, silent }] of [...counts].sort())
      console.log(`| ${rule} | ${fires} | ${silent} | ${ownOptions.get(rule) ?? ''} |`);
  }
  process.exitCode = differences.length === 0 ? 0 : 1;
}
