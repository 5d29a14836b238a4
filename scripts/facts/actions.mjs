// Writes what popular actions take and give, and the commits of their releases, from copies of their repositories:
// `node scripts/facts/actions.mjs FOLDER DATE`. FOLDER holds git folders as OWNER+NAME/repo; nothing is fetched here. DATE (YYYY-MM-DD) is
// that of the copies. Writes packages/engines/workflow-audit/data/popular-actions.json and action-pins.json. What the tables say of
// repositories that are not in FOLDER stays, and with it the older date. What is compiled must be there: action.yml is read as the engine does.

import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseYaml } from '../../build/packages/formats/src/yaml/index.js';

const [folder, date] = process.argv.slice(2);
if (folder === undefined || !/^\d{4}-\d\d-\d\d$/.test(date ?? '')) throw new Error('usage: actions.mjs FOLDER YYYY-MM-DD');
const data = fileURLToPath(new URL('../../packages/engines/workflow-audit/data', import.meta.url));
/** Folders of a repository that hold no action for others. */
const inner = /(?:^|\/)(?:\.[^/]+|[^/]*tests?|__tests__|node_modules|examples?|samples?|dist|e2e|fixtures|packages|internal|docs)\//i;
/** Majors of which the newest release is kept as a pin, the newest first. */
const pinnedMajors = 4;
/** Repositories that were read for other reasons than their actions, and old names that lead to another repository now. */
const skipped = /^(?:actions\/(?:languageservices|runner|toolkit)|nick-invision\/retry)$/;

const actions = {};
const pins = {};
const read = new Set();
for (const name of readdirSync(folder).sort()) {
  const slug = name.replace('+', '/');
  const git = [join(folder, name, 'repo'), join(folder, name, 'repo', '.git')].find((path) => existsSync(join(path, 'HEAD')));
  if (git === undefined || skipped.test(slug)) continue;
  const { releases, behind } = releasesOf(git);
  const found = await actionsOf(git, releases);
  if (Object.keys(found).length === 0) continue;
  // The newest release of which the table knows: of later ones it says nothing.
  const newestRelease = releases.at(-1)?.version.join('.');
  const known = newestRelease === undefined ? [] : [`=${newestRelease}`, ...behind];
  read.add(slug.toLowerCase());
  for (const [path, value] of Object.entries(found)) actions[join(slug.toLowerCase(), path)] = [...known, ...value];
  const newest = pinsOf(releases);
  if (newest.length > 0) pins[slug.toLowerCase()] = newest;
}
const source = "action.yml at each release tag of the actions' own repositories";
write('popular-actions.json', { source, date, actions });
write('action-pins.json', { source: "release tags of the actions' own repositories", date, pins });
console.log(`${Object.keys(actions).length} actions of ${Object.keys(pins).length} repositories`);

/** One line an action, so that a refresh shows what changed. */
function write(file, { source, date, ...tables }) {
  const [[name, table]] = Object.entries(tables);
  const before = JSON.parse(readFileSync(join(data, file), 'utf8'));
  const kept = Object.entries(before[name]).filter(([key]) => !read.has(key.split('/').slice(0, 2).join('/')));
  const said = kept.length > 0 && before.date < date ? before.date : date;
  const all = [...kept, ...Object.entries(table)].sort(([a], [b]) => (a < b ? -1 : 1));
  const rows = all.map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)}`);
  writeFileSync(join(data, file), `{"source": ${JSON.stringify(source)}, "date": "${said}", "${name}": {\n${rows.join(',\n')}\n}}\n`);
}

function git(folderOf, args, input) {
  const result = spawnSync('git', ['--git-dir', folderOf, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 30 });
  if (result.status !== 0) throw new Error(`git ${args[0]} in ${folderOf}: ${result.stderr.trim()}`);
  return result.stdout;
}

/**
 * Tags that are versions, from the oldest; a tag that only names one of others (v4 beside v4.1.0) is none, and where that is not the
 * newest, `behind` says so: `@3=3.0.2`.
 */
function releasesOf(repository) {
  const format = '%(refname:short) %(objectname) %(*objectname)';
  const tags = git(repository, ['for-each-ref', 'refs/tags', `--format=${format}`])
    .split('\n')
    .flatMap((line) => {
      const [tag, own, peeled] = line.split(' ');
      const parts = /^(?:[a-z-]+[-/])?v?(\d+)(?:\.(\d+))?(?:\.(\d+))?$/.exec(tag ?? '');
      if (parts === null) return [];
      const numbers = parts.slice(1).map((part) => (part === undefined ? undefined : Number(part)));
      return [{ tag, commit: peeled || own, numbers: numbers.filter((part) => part !== undefined) }];
    });
  // Releases may be called v2.12 and v2.13 after a v2.6.1: a tag names another only where a longer one begins as it does.
  const begins = new Set(tags.flatMap(({ numbers }) => numbers.slice(1).map((_, index) => numbers.slice(0, index + 1).join('.'))));
  const namesAnother = ({ numbers }) => begins.has(numbers.join('.'));
  const releases = tags
    .filter((tag) => !namesAnother(tag))
    .map((tag) => ({ ...tag, version: [0, 1, 2].map((part) => tag.numbers[part] ?? 0) }))
    .sort((a, b) => a.version[0] - b.version[0] || a.version[1] - b.version[1] || a.version[2] - b.version[2]);
  const behind = tags.flatMap((tag) => {
    if (!namesAnother(tag) || !/^v?\d/.test(tag.tag)) return [];
    const said = tag.numbers;
    const named = releases.findLast((release) => release.commit === tag.commit);
    const newest = releases.findLast(({ version }) => said.every((part, index) => version[index] === part));
    return named === undefined || newest === undefined || named === newest ? [] : [`@${said.join('.')}=${named.version.join('.')}`];
  });
  return { releases, behind: [...new Set(behind)].sort() };
}

function pinsOf(releases) {
  const newest = new Map();
  for (const release of releases.filter(({ tag }) => /^v?\d/.test(tag))) newest.set(release.version[0], release);
  return [...newest.values()]
    .reverse()
    .slice(0, pinnedMajors)
    .map(({ tag, commit }) => `${tag} ${commit}`);
}

/** By path within the repository: each release since which something is different, then what holds at the head of its branch. */
async function actionsOf(repository, releases) {
  const head = { tag: 'HEAD', version: undefined };
  const paths = new Set();
  const last = new Map(releases.map((release) => [release.version[0], release]));
  for (const { tag } of [...last.values(), head]) {
    for (const path of git(repository, ['ls-tree', '-r', '--name-only', tag]).split('\n'))
      if (/(?:^|\/)action\.ya?ml$/.test(path) && path.split('/').length <= 3 && !inner.test(path)) paths.add(path);
  }
  const found = {};
  for (const path of [...paths].sort()) {
    const at = path.replace(/\/?action\.ya?ml$/, '');
    const points = await changesOf(repository, path, [...releases, head]);
    if (points.length > 0) found[at] = points;
  }
  return found;
}

async function changesOf(repository, path, releases) {
  const asked = releases.map(({ tag }) => `${tag === 'HEAD' ? tag : `refs/tags/${tag}`}:${path}\n`).join('');
  const blobs = git(repository, ['cat-file', '--batch-check'], asked).trimEnd().split('\n');
  const points = [];
  let before = '';
  let blob = '';
  for (const [index, { version }] of releases.entries()) {
    const id = / blob /.test(blobs[index]) ? blobs[index].split(' ')[0] : undefined;
    if (id === undefined || id === blob) continue;
    blob = id;
    const said = await faceOf(git(repository, ['cat-file', 'blob', id]));
    if (said === undefined || JSON.stringify(said) === before) continue;
    before = JSON.stringify(said);
    points.push([version === undefined ? '' : version.join('.'), ...said]);
  }
  return differences(points);
}

/** Each point by what it changes, in one text: `VERSION|RUNTIME|INPUTS|OUTPUTS`, empty where all stays, `-` before a name that goes. */
function differences(points) {
  const names = (text) => new Map(text.split(' ').flatMap((name) => (name === '' ? [] : [[name.replace(/[!~]$/, ''), name]])));
  const change = (before, after) =>
    [
      ...[...after].filter(([name, written]) => before.get(name) !== written).map(([, written]) => written),
      ...[...before.keys()].filter((name) => !after.has(name)).map((name) => `-${name}`),
    ].join(' ');
  return points.map(([version, using, inputs, outputs], index) => {
    const [, usingBefore, inputsBefore, outputsBefore] = points[index - 1] ?? ['', '', '', ''];
    const runtime = using === usingBefore ? '' : using;
    return [version, runtime, change(names(inputsBefore), names(inputs)), change(names(outputsBefore), names(outputs))].join('|');
  });
}

/** Runtime, inputs (`!` behind those that must be given, `~` behind those that are deprecated) and outputs. */
async function faceOf(text) {
  let action;
  try {
    action = (await parseYaml(text, 'action.yml')).value;
  } catch {
    return undefined;
  }
  if (typeof action !== 'object' || action === null || typeof action.runs !== 'object') return undefined;
  const inputs = Object.entries(action.inputs ?? {}).map(([name, input]) => {
    const needed = input?.required === true && input.default === undefined;
    return `${name}${input?.deprecationMessage === undefined ? (needed ? '!' : '') : '~'}`;
  });
  return [String(action.runs?.using ?? ''), inputs.join(' '), Object.keys(action.outputs ?? {}).join(' ')];
}
