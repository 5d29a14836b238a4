import type { ImageBase } from '../image/base.js';
import { baseRefusal } from './bases.js';

const [good, other] = [`sha256:${'1'.repeat(64)}`, `sha256:${'2'.repeat(64)}`];
const base = (change: Partial<ImageBase> = {}): ImageBase => ({
  name: 'registry.example/base/debian:12',
  digests: [good],
  proof: 'layers',
  layers: 1,
  ...change,
});
const byDigest = { allow: [{ image: 'registry.example/base/*', digests: [good] }] };
const byName = { allow: ['registry.example/base/*'] };

test.each([
  ['a name that is approved', base(), byName, {}, undefined],
  ['a name that is approved, by a label alone', base({ proof: 'claimed' }), byName, {}, undefined],
  ['a digest that is approved', base(), byDigest, {}, undefined],
  ['one of two digests', base({ digests: [other, good] }), byDigest, {}, undefined],
  ['a digest of the lock', base(), {}, { 'registry.example/base/debian:12': good }, undefined],
  ['no base', undefined, byName, {}, 'does not say which image it is built on'],
  ['another name', base({ name: 'docker.io/library/debian:12' }), byName, {}, 'which the policy does not approve'],
  ['a name that is longer', base({ name: 'registry.example/base/evil/debian:12' }), byName, {}, 'which the policy does not approve'],
  ['another digest', base({ digests: [other] }), byDigest, {}, 'by another digest'],
  ['another digest than the lock has', base({ digests: [other] }), {}, { 'registry.example/base/debian:12': good }, 'by another digest'],
  ['the digest of another image of the lock', base(), {}, { 'registry.example/base/alpine:3': good }, 'which the policy does not approve'],
  ['a digest that a label claims', base({ proof: 'claimed' }), byDigest, {}, 'only claims by a label'],
  ['layers that are not the base’s', base({ proof: 'contradicted' }), byName, {}, 'does not begin with the layers'],
  ['a name that is none', base({ name: 'Layouts//base' }), byName, {}, 'no name that a policy could approve'],
  ['a path, by its digest', base({ name: 'base', local: true }), byDigest, {}, undefined],
  ['a path, by its digest in the lock', base({ name: 'base', local: true }), {}, { 'registry.example/base/alpine:3': good }, undefined],
  ['a path that reads like a name', base({ name: 'debian', local: true, digests: [other] }), { allow: ['library/*'] }, {}, 'whose digest'],
] as const)('%s', (_name, found, policy, lock, refusal) => {
  const said = baseRefusal({ name: 'shop', base: found }, policy as Parameters<typeof baseRefusal>[1], new Map(Object.entries(lock)));
  if (refusal === undefined) expect(said).toBeUndefined();
  else expect(said).toContain(refusal);
});
