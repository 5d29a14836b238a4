import { extentOf } from './expression.js';
import { byteSet } from './kernel/bytes.js';

const letters = byteSet('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-');

test.each([
  [/ghp_[0-9A-Za-z]{36}/, { min: 40, max: 40, run: 40 }],
  [/(?<secret>sk-[a-z]{2,4}-\w{20})(?!\w)/y, { min: 26, max: 28, run: 26 }],
  [/(?:aws|amazon)[\s\S]{0,60}?(?<=[^0-9A-Za-z])(?<secret>[0-9a-f]{32})/iy, { min: 35, max: 98, run: 32 }],
  [/a\.b{3}|c{2}/, { min: 2, max: 5, run: 2 }],
  [/(?:ab\.){3}/, { min: 9, max: 9, run: 2 }],
  [/(?:a\.b){3}/, { min: 9, max: 9, run: 2 }],
  [/x[^"]{5}y/, { min: 7, max: 7, run: 1 }],
  [/(["']).{1,9}\1z/, { min: 3, max: Number.POSITIVE_INFINITY, run: 1 }],
  [/\x41\u0042[\]\\a-c]\/$/, { min: 4, max: 4, run: 2 }],
  [/a+b*/, { min: 1, max: Number.POSITIVE_INFINITY, run: 1 }],
  [/\p{L}/u, undefined],
] as const)('%s holds %j', (pattern, extent) => {
  const known = extentOf(pattern, letters);
  if (extent === undefined) expect(known).toBeUndefined();
  else expect(known).toMatchObject(extent);
});
