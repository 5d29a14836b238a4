// 50 signed images on a registry of this machine: ours in one run beside one `cosign verify` process each.
// `node scripts/peers.mjs cosign crane docker-registry` comes first. Limit: at least 3 times as fast.

import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { peer } from '../../scripts/peers.mjs';
import { root, temporary } from './_measure.mjs';

const count = Number(process.argv[2] ?? 50);
const limit = 3;
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
const milliseconds = async (work) => {
  const start = process.hrtime.bigint();
  await work();
  return Number(process.hrtime.bigint() - start) / 1e6;
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
  const ours = await milliseconds(() => {
    const child = spawnSync(process.execPath, [join(root, 'dist/image-verify/index.js')], { env: environment, encoding: 'utf8' });
    if (child.status !== 0) throw new Error(`image-verify: ${child.stdout}`);
  });
  const verifyArguments = (image) => ['verify', '--key', 'cosign.pub', '--insecure-ignore-tlog', image];
  const theirs = await milliseconds(() => {
    for (const image of images) run('cosign', verifyArguments(image));
  });
  // As many processes at once as there are cores, for whoever starts them so.
  const spread = await milliseconds(() => Promise.all([0, 1].map((lane) => lanes(images.filter((_, i) => i % 2 === lane)))));
  console.log(`image-verify: ${ours.toFixed(0)} ms for ${count} images (Node ${process.versions.node})`);
  console.log(`cosign verify, one process each: ${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(1)} times as long (limit ${limit})`);
  console.log(`cosign verify, two processes at once: ${spread.toFixed(0)} ms, ${(spread / ours).toFixed(1)} times as long`);
  if (theirs / ours < limit) process.exitCode = 1;

  async function lanes(own) {
    for (const image of own) {
      await new Promise((settle, fail) => {
        const child = spawn(peer('cosign'), verifyArguments(image), {
          cwd: folder,
          env: { PATH: process.env.PATH, HOME: folder },
          stdio: 'ignore',
        });
        child.on('close', (status) => (status === 0 ? settle() : fail(new Error(`cosign verify ${image} ended with ${status}`))));
      });
    }
  }
} finally {
  registry.kill('SIGKILL');
}
