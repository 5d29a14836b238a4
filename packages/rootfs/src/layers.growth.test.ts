// What a layer without end costs: it is given up at its bound, which takes seconds to reach.

import { gzipSync } from 'node:zlib';
import { tar } from '../../../test/harness/tar.js';
import { type Interest, layers } from './layers.js';

const interest: Interest = { wants: () => 'pass', worth: () => false, look: async () => '', maxBytes: 1000 };

test('a layer that is packed zeros is given up at its bound, and so are entries without end', async () => {
  const head = tar([{ name: 'zeros.pass', size: 8 * 1024 ** 3 }], false);
  const member = gzipSync(Buffer.alloc(64 * 1024 * 1024), { level: 9 });
  const zeros = (async function* () {
    yield gzipSync(head);
    // Members of gzip one after another are one stream.
    for (let i = 0; i < 128; i++) yield member;
  })();
  await expect(layers(interest).add('layer', zeros)).rejects.toThrow('expected a layer of at most 100 times its packed size');
  const stack = layers(interest, 5000);
  const block = tar([{ name: 'same.pass' }], false);
  const many = Buffer.concat(Array.from({ length: 1000 }, () => block));
  const entries = (async function* () {
    for (let i = 0; i < 6; i++) yield many;
  })();
  await expect(stack.add('layer', entries)).rejects.toThrow('expected at most 5000 entries in all layers');
});
