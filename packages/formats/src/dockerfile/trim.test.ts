import { expand } from './expand.js';

const scope = new Map<string, string | undefined>([
  ['V', 'v1.2.3-rc.1'],
  ['W', undefined],
]);

test.each([
  ['${V#v}', '1.2.3-rc.1'],
  ['${V#x}', 'v1.2.3-rc.1'],
  ['${V#*.}', '2.3-rc.1'],
  ['${V##*.}', '1'],
  ['${V%-*}', 'v1.2.3'],
  ['${V%.*}', 'v1.2.3-rc'],
  ['${V%%.*}', 'v1'],
  ['${V%?}', 'v1.2.3-rc.'],
  ['${V/./_}', 'v1_2.3-rc.1'],
  ['${V//./_}', 'v1_2_3-rc_1'],
  ['${V/-rc.1/}', 'v1.2.3'],
  ['${V/*/x}', undefined],
  ['${V#\\*}', undefined],
  ['${V:1:2}', undefined],
  ['${W#v}', undefined],
  ['node:${V#v}', 'node:1.2.3-rc.1'],
])('%s is %s', (text, value) => {
  expect(expand(text, scope, '\\')).toBe(value);
});
