// Tools that tests run beside ours, as scripts/peers.mjs installed them. CI must have them; elsewhere a skip is printed.

import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { repositoryRoot } from './run-action.js';

export type Peer = 'gitleaks' | 'cosign' | 'notation' | 'crane' | 'docker-registry' | 'oras' | 'hadolint' | 'shellcheck';

/** Path of the peer's program, or undefined where it was not installed. */
export function peer(name: Peer): string | undefined {
  const folder = process.env.PORTCULLIS_PEERS ? resolve(process.env.PORTCULLIS_PEERS) : join(repositoryRoot, '.peers');
  if (!existsSync(folder)) return undefined;
  const installed = readdirSync(folder).filter((entry) => entry.startsWith(`${name}-`) && /^\d/.test(entry.slice(name.length + 1)));
  return installed.map((entry) => join(folder, entry, 'run', name)).find((path) => existsSync(path));
}

/**
 * `describe` for a suite that needs peers: skipped, visibly, where they are missing; in CI their absence fails.
 * @throws Error in CI when a peer is missing.
 */
export function describeWithPeers(name: string, needed: readonly Peer[], body: () => void): void {
  const missing = needed.filter((each) => peer(each) === undefined);
  if (missing.length === 0) {
    describe(name, body);
    return;
  }
  const how = `node scripts/peers.mjs ${missing.join(' ')}`;
  if (process.env.CI) {
    describe(name, () => {
      test('its peers are installed', () => {
        throw new Error(`${missing.join(', ')} missing: run ${how}`);
      });
    });
    return;
  }
  console.warn(`skipped: ${name} needs ${missing.join(', ')}: run ${how}`);
  describe.skip(name, body);
}
