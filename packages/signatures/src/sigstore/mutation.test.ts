// Whatever is changed in a bundle that holds, it no longer holds, except where nothing is signed and nothing depends on it.

import { createHash } from 'node:crypto';
import { type BundleJson, mockInstance, mockIssuer, mockSubject, type SignOptions, statementAbout } from '../testing/mock-sigstore.js';
import { verifyBundle } from './bundle.js';
import { parseBundle } from './parse-bundle.js';
import { messageOf } from './raw-signature.js';
import { readTrustedRoots } from './trusted-root.js';
import type { Authority } from './verify.js';

const artifact = Buffer.from('the artifact\n');
const statement = statementAbout({ sha256: createHash('sha256').update(artifact).digest('hex') });

/** Free by the specification: what the sender says of itself, or what another field already proves. */
const free = [
  /\.keyid: /,
  // Zero is what a number is when it is left out.
  /\.inclusionProof\.logIndex: 0 to (?:undefined)?$/,
  // Without a promise nobody signs the place in a log of several shards; the proof has its own.
  /^verificationMaterial\.tlogEntries\.0\.logIndex: /,
];

const cases: readonly [string, SignOptions][] = [
  ['a message in the first log', { message: artifact, timestamp: true }],
  ['a statement in the first log', { statement }],
  ['a message in the second log', { message: artifact, log: 'v2', timestamp: true }],
  ['a statement in the second log', { statement, log: 'v2', timestamp: true }],
];

test.each(cases)('%s', async (_name, options) => {
  const instance = await mockInstance();
  const authority: Authority = {
    kind: 'keyless',
    identities: [{ issuer: mockIssuer, subject: { equals: mockSubject } }],
    roots: readTrustedRoots(JSON.stringify(instance.root), 'root.json'),
  };
  const holds = (json: BundleJson): boolean => {
    try {
      verifyBundle(parseBundle(Buffer.from(JSON.stringify(json))), messageOf(artifact), authority);
      return true;
    } catch {
      return false;
    }
  };
  const json = await instance.sign(options);
  expect(holds(json)).toBe(true);
  const survivors: string[] = [];
  let tried = 0;
  for (const { path, holder, key } of leaves(json)) {
    const original = holder[key];
    for (const mutant of mutants(original)) {
      holder[key] = mutant;
      tried++;
      const change = `${path}: ${String(original).slice(0, 20)} to ${String(mutant).slice(0, 20)}`;
      if (holds(json) && !free.some((pattern) => pattern.test(change))) survivors.push(change);
    }
    holder[key] = original;
  }
  expect(tried).toBeGreaterThan(80);
  expect(survivors).toEqual([]);
});

interface Leaf {
  readonly path: string;
  readonly holder: BundleJson;
  readonly key: string;
}

function leaves(holder: BundleJson, prefix = ''): Leaf[] {
  return Object.keys(holder).flatMap((key) => {
    const path = prefix === '' ? key : `${prefix}.${key}`;
    return typeof holder[key] === 'object' ? leaves(holder[key], path) : [{ path, holder, key }];
  });
}

/** Changed at its beginning, in three places inside and at its end; cut off; emptied; gone. */
function mutants(value: string): (string | undefined)[] {
  const end = value.replace(/=+$|\n$/, '').length - 1;
  const places = [0, 0.25, 0.5, 0.75, 1].map((share) => Math.floor(share * end));
  return [
    ...places.map((place) => value.slice(0, place) + another(value[place] ?? '') + value.slice(place + 1)),
    value.slice(0, -4),
    '',
    undefined,
  ];
}

function another(char: string): string {
  return /[0-8]/.test(char) ? String(Number(char) + 1) : char === '9' ? '1' : char === 'A' ? 'g' : char === 'Q' ? 'Z' : 'A';
}
