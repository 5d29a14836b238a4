// What the benches of recall share: secret-scan as it was compiled, and values of a form by a seed.

import { join } from 'node:path';
import { root } from './_measure.mjs';

const compiled = (path) => import(join(root, 'build/packages/engines/secret-scan/src', path));
const { buildDetector } = await compiled('detect.js');
const { scanContent } = await compiled('content.js');
const { secretRules } = await compiled('rules/index.js');

const detector = buildDetector(secretRules());

/** Everything that is found in a text, whatever its confidence. */
export const scan = (path, text) => scanContent(detector, Buffer.from(text), path, { decodeDepth: 2 }) ?? [];

const alphabets = {
  hex: '0123456789abcdef',
  lower: 'abcdefghijklmnopqrstuvwxyz0123456789',
  alnum: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789',
  url: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_',
  base64: 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/',
};

/** Numbers from 0 to 1 by a seed. */
export function source(seed) {
  let state = Math.imul(seed + 1, 0x9e3779b1) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A value of a form; neither its first nor its last letter is a sign. */
export function made(form, seed) {
  const next = source(seed);
  const letters = (alphabet, n) => Array.from({ length: n }, () => alphabet[Math.floor(next() * alphabet.length)]).join('');
  const run = (kind, n) =>
    letters(alphabets[kind === 'base64' || kind === 'url' ? 'alnum' : kind], 1) +
    letters(alphabets[kind], n - 2) +
    letters(alphabets[kind === 'base64' || kind === 'url' ? 'alnum' : kind], 1);
  return form.replace(/<([^<>]+)>/g, (_, inner) =>
    inner === 'uuid' ? [8, 4, 4, 4, 12].map((n) => run('hex', n)).join('-') : run(inner.split(':')[0], Number(inner.split(':')[1])),
  );
}
