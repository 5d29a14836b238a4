// Real content for the benchmarks, pinned, fetched once into PORTCULLIS_CORPUS (or a folder under the system's temporary one):
// a Go module as a tree, and a history made of the released versions of an npm package.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

export const corpus = process.env.PORTCULLIS_CORPUS ?? join(tmpdir(), 'portcullis-corpus');

const trees = {
  // 13,000 files, 243 MB: Go, Python, YAML, JSON, logs, captures.
  beats: { module: 'github.com/elastic/beats/v7@v7.17.0', sha256: '167c7e3289e68fdf7ab39d51c68344b0069ce3f7a5cd82de303b4933c8fbf0cd' },
};

/** Folder of a tree: the module as Go's client downloads it, held against its digest. */
export async function tree(name) {
  const target = join(corpus, name);
  if (existsSync(target)) return target;
  const { module, sha256 } = trees[name];
  console.error(`fetching ${module}`);
  mkdirSync(corpus, { recursive: true });
  const answer = run('go', ['mod', 'download', '-json', module], { cwd: corpus, env: { ...process.env, GOFLAGS: '-mod=mod' } });
  const zip = readFileSync(JSON.parse(answer.stdout).Zip);
  const digest = createHash('sha256').update(zip).digest('hex');
  if (digest !== sha256) throw new Error(`expected ${module} to have the digest ${sha256}, got ${digest}`);
  const { unzipSync } = await import('fflate');
  return whole(target, (folder) => {
    for (const [path, content] of Object.entries(unzipSync(zip))) put(join(folder, path.replace(/^.*?@[^/]*\//, '')), content);
  });
}

/** Every release of webpack 4 and 5 up to 5.99, without the prereleases. */
const releases = { package: 'webpack', accepts: /^(?:4|5)\.\d+\.\d+$/, last: '5.99.9' };

/** A repository with a commit for every four files that a release changed in a folder, in the order of the releases. */
export async function history() {
  const target = join(corpus, 'webpack-history');
  if (existsSync(target)) return target;
  const tarballs = join(corpus, 'webpack-tarballs');
  mkdirSync(tarballs, { recursive: true });
  const versions = releasedVersions();
  const missing = versions.filter((version) => !existsSync(join(tarballs, `webpack-${version}.tgz`)));
  for (let at = 0; at < missing.length; at += 20)
    run('npm', ['pack', '--silent', ...missing.slice(at, at + 20).map((version) => `${releases.package}@${version}`)], { cwd: tarballs });
  const { parseTar } = await import('nanotar');
  return whole(target, (folder) => {
    run('git', ['init', '-q', folder]);
    const script = [];
    let known = new Map();
    let time = 1_500_000_000;
    for (const version of versions) {
      const files = new Map();
      for (const { name, data } of parseTar(gunzipSync(readFileSync(join(tarballs, `webpack-${version}.tgz`)))))
        if (data !== undefined) files.set(name.replace(/^package\//, ''), Buffer.from(data));
      for (const [name, changes] of [...changedFolders(known, files)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(fours)) {
        time += 3600;
        const message = `${name} of ${version}\n`;
        script.push(`commit refs/heads/main\ncommitter Releases <releases@example.org> ${time} +0000\ndata ${message.length}\n${message}`);
        for (const [path, content] of changes)
          script.push(
            ...(content === undefined
              ? [`D ${JSON.stringify(path)}\n`]
              : [`M 100644 inline ${JSON.stringify(path)}\ndata ${content.length}\n`, content, '\n']),
          );
      }
      known = files;
    }
    run('git', ['-C', folder, 'fast-import', '--quiet'], { input: Buffer.concat(script.map((part) => Buffer.from(part))) });
    // As a server packs it; fast-import leaves most blobs whole.
    run('git', ['-C', folder, 'repack', '-adfq']);
    run('git', ['-C', folder, 'checkout', '-q', 'main']);
  });
}

/** Changed files of each folder, with their new content or none. */
function changedFolders(known, files) {
  const folders = new Map();
  const change = (path, content) => folders.set(dirname(path), [...(folders.get(dirname(path)) ?? []), [path, content]]);
  for (const [path, content] of files) if (!known.get(path)?.equals(content)) change(path, content);
  for (const path of known.keys()) if (!files.has(path)) change(path, undefined);
  return folders;
}

function fours([name, changes]) {
  return Array.from({ length: Math.ceil(changes.length / 4) }, (_, i) => [name, changes.slice(i * 4, i * 4 + 4)]);
}

function releasedVersions() {
  const list = join(corpus, 'webpack-versions.json');
  if (!existsSync(list)) writeFileSync(list, run('npm', ['view', releases.package, 'versions', '--json']).stdout);
  const versions = JSON.parse(readFileSync(list, 'utf8')).filter((version) => releases.accepts.test(version));
  return versions.slice(0, versions.indexOf(releases.last) + 1);
}

/** Makes a folder that is there only when it is whole. */
function whole(target, fill) {
  const partial = `${target}.partial`;
  rmSync(partial, { recursive: true, force: true });
  mkdirSync(partial, { recursive: true });
  fill(partial);
  renameSync(partial, target);
  return target;
}

function put(path, content) {
  if (path.endsWith('/')) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function run(program, args, options = {}) {
  const result = spawnSync(program, args, { maxBuffer: 2 ** 30, ...options });
  if (result.status !== 0)
    throw new Error(`${program} ${args.slice(0, 3).join(' ')} ended with ${result.status}: ${result.error?.message ?? result.stderr}`);
  return result;
}

/** Number of files and bytes below a folder, without `.git` and the folders whose names `leavesOut` takes. */
export function sizeOf(folder, leavesOut = /^$/) {
  let files = 0;
  let bytes = 0;
  const visit = (path) => {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.name === '.git' || (entry.isDirectory() && leavesOut.test(entry.name))) continue;
      if (entry.isDirectory()) visit(join(path, entry.name));
      else if (entry.isFile()) {
        files++;
        bytes += readFileSync(join(path, entry.name)).length;
      }
    }
  };
  visit(folder);
  return { files, bytes };
}
