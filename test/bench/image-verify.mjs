// 50 signed images on a registry of this machine: ours in one run beside one `cosign verify` process each.
// `node scripts/peers.mjs cosign crane docker-registry` comes first. Limit: at least 4 times as fast in processor time, the least of three
// rounds in turn.

import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { root, temporary } from './_measure.mjs';

const count = Number(process.argv[2] ?? 50);
const limit = 4;
const rounds = 3;
const folder = temporary();
const port = 20_000 + (process.pid % 20_000);
const host = `127.0.0.1:${port}`;

const run = (name, args, options = {}) => {
  const child = spawnSync(peer(name), args, {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, COSIGN_PASSWORD: '' },
    encoding: 'utf8',
    ...options,
  });
  if (child.status !== 0) throw new Error(`${name} ${args.join(' ')}: ${child.stderr}`);
  return child.stdout.trim();
};
/** Processor time of a command and its children, in milliseconds, and its peak memory in MB. */
const measured = (program, args, options) => {
  const file = join(folder, 'measured');
  const child = spawnSync('/usr/bin/time', ['-f', '%U %S %M', '-o', file, program, ...args], { cwd: folder, encoding: 'utf8', ...options });
  if (child.status !== 0) throw new Error(`${program} ${args.join(' ')}: ${child.stdout}${child.stderr}`);
  const [user, system, peak] = readFileSync(file, 'utf8').trim().split(' ').map(Number);
  return { cpu: (user + system) * 1000, megabytes: peak / 1024 };
};

writeFileSync(
  join(folder, 'config.yml'),
  `version: 0.1\nlog: {level: error, accesslog: {disabled: true}}\nstorage: {inmemory: {}}\nhttp: {addr: ${host}}\n`,
);
const registry = spawn(peer('docker-registry'), ['serve', join(folder, 'config.yml')], { stdio: 'ignore' });
try {
  for (let i = 0; i < 100 && !(await fetch(`http://${host}/v2/`).catch(() => undefined)); i++)
    await new Promise((wake) => setTimeout(wake, 50));
  run('cosign', ['generate-key-pair']);
  run('cosign', ['signing-config', 'create', '--out', 'sc.json']);
  const images = [];
  for (let i = 0; i < count; i++) {
    writeFileSync(join(folder, 'content'), randomBytes(1000));
    spawnSync('tar', ['cf', 'layer.tar', 'content'], { cwd: folder });
    const image = `${host}/team/app${i}`;
    run('crane', ['append', '-f', 'layer.tar', '-t', `${image}:v1`]);
    run('cosign', [
      'sign',
      '--key',
      'cosign.key',
      '--signing-config',
      'sc.json',
      '-y',
      `${image}@${run('crane', ['digest', `${image}:v1`])}`,
    ]);
    images.push(`${image}:v1`);
  }
  const workspace = join(folder, 'workspace');
  mkdirSync(join(workspace, '.github'), { recursive: true });
  writeFileSync(join(workspace, 'cosign.pub'), readFileSync(join(folder, 'cosign.pub')));
  writeFileSync(join(workspace, '.github/portcullis.yml'), 'images: [{image: "**", any-of: [{key: cosign.pub}]}]\n');
  const environment = { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, INPUT_IMAGES: images.join('\n'), INPUT_SUMMARY: 'false' };
  const own = () => measured(process.execPath, [join(root, 'dist/image-verify/index.js')], { env: environment });
  const peers = () => {
    const each = images.map((image) =>
      measured(peer('cosign'), ['verify', '--key', 'cosign.pub', '--insecure-ignore-tlog', image], {
        env: { PATH: process.env.PATH, HOME: folder },
      }),
    );
    return each.reduce((sum, { cpu }) => sum + cpu, 0);
  };
  const [ours, theirs] = [[], []];
  for (let i = 0; i < rounds; i++) {
    ours.push(own());
    theirs.push(peers());
  }
  const [cpu, cosign] = [Math.min(...ours.map((each) => each.cpu)), Math.min(...theirs)];
  const peak = Math.max(...ours.map(({ megabytes }) => megabytes));
  console.log(
    `image-verify: ${cpu.toFixed(0)} ms of processor time for ${count} images, ${peak.toFixed(0)} MB (Node ${process.versions.node})`,
  );
  console.log(`cosign verify, one process each: ${cosign.toFixed(0)} ms, ${(cosign / cpu).toFixed(1)} times as much (limit ${limit})`);
  if (cosign / cpu < limit) process.exitCode = 1;
} finally {
  registry.kill('SIGKILL');
}
