// A lock that the readers must understand, so that an empty inventory is proof of an empty product.

import { inventory } from './inventory.js';
import { source } from './reader.js';
import { npmPackageLock } from './readers/npm/package-lock.js';

const lock = JSON.stringify({
  name: 'canary',
  lockfileVersion: 3,
  packages: { '': { dependencies: { bird: '^1.0.0' } }, 'node_modules/bird': { version: '1.2.3' } },
});

export async function runCanary(): Promise<{ readonly detected: boolean; readonly detail: string }> {
  const manifest = await npmPackageLock.read(source('package-lock.json', Buffer.from(lock)));
  const { components } = inventory([{ path: 'package-lock.json', reader: npmPackageLock.id, manifest }]);
  const detected = components.length === 1 && components[0]?.purl === 'pkg:npm/bird@1.2.3' && components[0].scope === 'required';
  return { detected, detail: detected ? 'a package of a made-up lock was found' : 'a package of a made-up lock went unnoticed' };
}
