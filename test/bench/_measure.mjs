// Shared by the benchmarks: medians of wall time, and peak memory of a child as it ends.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

const places = [];

/** A folder of its own, removed at the end. */
export function temporary() {
  const path = mkdtempSync(join(tmpdir(), 'portcullis-bench-'));
  if (places.push(path) === 1)
    process.on('exit', () => {
      for (const place of places) rmSync(place, { recursive: true, force: true });
    });
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

/** Processor time in milliseconds of a child and all that it started; a failing command throws unless its code is allowed. */
export function cpuOf(program, args, { allow = [0], ...options } = {}) {
  const before = endedChildren();
  const run = spawnSync(program, args, { stdio: 'ignore', ...options });
  if (run.error || !(allow === 'any' || allow.includes(run.status))) throw new Error(`${program} ended with ${run.status ?? run.error}`);
  const after = endedChildren();
  const user = after.user - before.user;
  return { user, total: user + after.system - before.system };
}

/** What all children that ended took, from the kernel, in ticks of 10 ms (proc(5): cutime, cstime). */
function endedChildren() {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return { user: Number(fields[13]) * 10, system: Number(fields[14]) * 10 };
}

/**
 * Least processor time of each command in `rounds` rounds that take turns, in seconds: `user`, and `both` with the system's. Unlike the
 * wall it says little of what else the machine does. Commands are lists of words; their exit codes do not matter, as scanners end with many.
 */
export function processorTimes(rounds, commands, environment = process.env) {
  const least = commands.map(() => ({ user: Number.POSITIVE_INFINITY, both: Number.POSITIVE_INFINITY }));
  for (let round = 0; round < rounds; round++)
    for (const [at, [program, ...args]] of commands.entries()) {
      const { user, total } = cpuOf(program, args, { env: environment, allow: 'any' });
      least[at] = { user: Math.min(least[at].user, user / 1000), both: Math.min(least[at].both, total / 1000) };
    }
  return least;
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
