// Tools that tests run beside ours, as scripts/peers.mjs installed them. A skip is printed; in CI it needs the reason
// that scripts/peers.mjs left: this machine cannot have the tool.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositoryRoot } from './run-action.js';

export type Peer =
  | 'cosign'
  | 'notation'
  | 'crane'
  | 'docker-registry'
  | 'oras'
  | 'hadolint'
  | 'shellcheck'
  | 'pre-commit'
  | 'act'
  | 'actionlint';

const folder = process.env.PORTCULLIS_PEERS ? resolve(process.env.PORTCULLIS_PEERS) : join(repositoryRoot, '.peers');

/** Why this machine cannot have a peer, where it cannot. */
function absence(name: Peer): string | undefined {
  const file = join(folder, `${name}.absent`);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

/** Peers are installed while the first tests run: `.ci/run` names the file that says when they are there. */
function waitForPeers(): void {
  const done = process.env.PORTCULLIS_PEERS_COMING;
  if (done === undefined) return;
  const end = Date.now() + 10 * 60_000;
  while (!existsSync(done) && Date.now() < end) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
}

/** Path of the peer's program, or undefined where it was not installed. */
export function peer(name: Peer): string | undefined {
  waitForPeers();
  if (!existsSync(folder)) return undefined;
  const installed = readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`) && /^\d/.test(entry.slice(name.length + 1)));
  return installed.map((entry) => join(folder, entry, 'run', name)).find((path) => existsSync(path));
}

/**
 * `describe` for a suite that needs peers: skipped, visibly, where they are missing. In CI a peer is missing only where the machine
 * cannot have it; one that was not installed fails the suite.
 */
export function describeWithPeers(name: string, needed: readonly Peer[], body: () => void): void {
  const missing = needed.filter((each) => peer(each) === undefined);
  if (missing.length === 0) {
    describe(name, body);
    return;
  }
  const how = `node scripts/peers.mjs ${missing.join(' ')}`;
  const reasons = missing.map(absence);
  if (process.env.CI && reasons.includes(undefined)) {
    describe(name, () => {
      test('its peers are installed', () => {
        throw new Error(`${missing.join(', ')} missing: run ${how}`);
      });
    });
    return;
  }
  console.warn(`skipped: ${name} needs ${missing.join(', ')}: ${reasons.find((reason) => reason !== undefined) ?? `run ${how}`}`);
  describe.skip(name, body);
}
