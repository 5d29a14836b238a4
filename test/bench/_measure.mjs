// Shared by the benchmarks: medians of wall time, and peak memory of a child as it ends.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function temporary() {
  const path = mkdtempSync(join(tmpdir(), 'portcullis-bench-'));
  process.on('exit', () => rmSync(path, { recursive: true, force: true }));
  return path;
}

/** Median wall time in milliseconds of `rounds` runs; a failing command throws unless its code is allowed. */
export function median(rounds, program, args, options = {}) {
  const times = [];
  for (let i = 0; i < rounds; i++) {
    const start = process.hrtime.bigint();
    const run = spawnSync(program, args, { stdio: 'ignore', ...options });
    times.push(Number(process.hrtime.bigint() - start) / 1e6);
    if (run.error || !(options.allow ?? [0]).includes(run.status))
      throw new Error(`${program} ${args.join(' ')} ended with ${run.status ?? run.error}`);
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

/** User and system time in milliseconds of a child and all that it started; a failing command throws unless its code is allowed. */
export function cpuOf(program, args, { allow = [0], ...options } = {}) {
  const before = endedChildren();
  const run = spawnSync(program, args, { stdio: 'ignore', ...options });
  if (run.error || !allow.includes(run.status)) throw new Error(`${program} ended with ${run.status ?? run.error}`);
  return endedChildren() - before;
}

/** What all children that ended took, from the kernel, in ticks of 10 ms (proc(5): cutime, cstime). */
function endedChildren() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}

/** Runs a bundle with Node and returns its exit code, wall time (ms) and peak resident memory (MB). */
export function peak(script, args, environment = {}) {
  const hook = join(temporary(), 'peak.mjs');
  const file = `${hook}.txt`;
  spawnSync(process.execPath, [
    '-e',
    `require('node:fs').writeFileSync(${JSON.stringify(hook)}, ${JSON.stringify(`import { writeFileSync } from 'node:fs'; import { isMainThread } from 'node:worker_threads'; if (isMainThread) process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`)})`,
  ]);
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, ['--import', pathToFileURL(hook).href, script, ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { PATH: process.env.PATH, ...environment },
  });
  return {
    exitCode: run.status,
    milliseconds: Number(process.hrtime.bigint() - start) / 1e6,
    megabytes: Number(readFileSync(file, 'utf8')) / 1024,
  };
}
