// Time on texts made to cost time: 200 KB of any takes at most 1 s, and 50 MB of the common ones at most three times an
// ordinary file's time for a byte. The first is measured in this process for every generator of every rule, the second
// through the bundle. `npm run compile` comes first. `secrets-hostile.mjs NAME [i/n]` measures only generators whose name matches,
// and of these one part in n.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, root, temporary } from './_measure.mjs';

const compiled = (path) => import(join(root, 'build', path));
const { commonGenerators, ruleGenerators, hostileText } = await compiled('test/harness/hostile.js');
const { buildDetector } = await compiled('packages/engines/secret-scan/src/detect.js');
const { scanContent } = await compiled('packages/engines/secret-scan/src/content.js');
const { secretRules } = await compiled('packages/engines/secret-scan/src/rules/index.js');

const [only, part] = process.argv.slice(2);
const detector = buildDetector(secretRules());
/** User time: on a machine with other work the wall says more of that than of the scan. */
const time = (bytes) => {
  const start = process.cpuUsage();
  scanContent(detector, bytes, 'settings.yml', { decodeDepth: 2 });
  return process.cpuUsage(start).user / 1000;
};

const small = 20_000;
const named = [...commonGenerators, ...ruleGenerators()].filter(({ name }) => only === undefined || new RegExp(only).test(name));
const [index, parts] = (part ?? '1/1').split('/').map(Number);
const generators = named.filter((_, number) => number % parts === index - 1);
if (generators.length === 0) throw new Error(`no generator is named ${only}`);
const slowest = generators
  .map((generator) => ({ generator, milliseconds: time(hostileText(generator, small)) }))
  .sort((a, b) => b.milliseconds - a.milliseconds)
  .slice(0, 60)
  .map(({ generator }) => {
    const bytes = hostileText(generator, 200_000);
    return { generator, milliseconds: Math.min(time(bytes), time(bytes)) };
  })
  .sort((a, b) => b.milliseconds - a.milliseconds);
console.log(`${generators.length} generators of ${secretRules().length} rules; the slowest on 200 KB (limit 1000 ms of user time):`);
for (const { generator, milliseconds } of slowest.slice(0, 10))
  console.log(`  ${milliseconds.toFixed(0).padStart(5)} ms  ${generator.name}`);
if (slowest[0].milliseconds > 1000) process.exitCode = 1;
// A part is of the rules alone.
if (only !== undefined) process.exit();

const limit = 3;
const script = join(root, 'dist/secret-scan/index.js');
const wanted = 50 * 1024 * 1024;
const ordinary = Buffer.concat(
  Array.from({ length: 64 }, (_, i) =>
    Buffer.from(
      `export function handler${i}(request, options = {}) {\n  const token = request.headers['x-token'];\n  // Keys are looked up by their id, see https://docs.example.org/keys#${i}\n  if (!isValid(token, options.secret)) throw new Error('invalid token for user ' + request.user.id);\n  return respond(200, { items: list.map((item) => item.name), next: page + 1 });\n}\n\n`,
    ),
  ),
);
const measure = (bytes) => {
  const folder = temporary();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'settings.yml'), bytes);
  return median(3, process.execPath, [script], {
    env: {
      PATH: process.env.PATH,
      GITHUB_WORKSPACE: folder,
      'INPUT_MAX-FILE-SIZE': '100',
      'INPUT_FAIL-ON': 'none',
      INPUT_ANNOTATIONS: 'false',
      INPUT_SUMMARY: 'false',
    },
  });
};
const usual = measure(Buffer.alloc(wanted, ordinary));
console.log(`ordinary source, 50 MB: ${usual.toFixed(0)} ms`);
for (const generator of commonGenerators) {
  const milliseconds = measure(hostileText(generator, wanted));
  const ratio = milliseconds / usual;
  console.log(`${generator.name}, 50 MB: ${milliseconds.toFixed(0)} ms, ${ratio.toFixed(2)} times (limit ${limit})`);
  if (ratio > limit) process.exitCode = 1;
}
