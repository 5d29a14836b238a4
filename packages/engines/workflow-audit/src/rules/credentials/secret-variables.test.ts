// Which variables of a step hold a secret: the nearest counts, and what stands around many steps is gone through once.

import type { Pair, Step } from '@portcullis/formats/workflow';
import { holdsSecret, secretVariables, variablesNamed } from './secret-variables.js';

const secret = '${{ secrets.A }}';
let read = 0;

function pairs(texts: Readonly<Record<string, string>>): readonly Pair[] {
  return Object.entries(texts).map(([name, text], index) => {
    const at = { start: index * 10, end: index * 10 + 5 };
    const scalar = {
      kind: 'scalar',
      at,
      get text() {
        read++;
        return text;
      },
    };
    return { name, key: { kind: 'scalar', at, text: name }, value: scalar, scalar } as unknown as Pair;
  });
}

function step(env: readonly Pair[], job: readonly Pair[], workflow: readonly Pair[]): Step {
  return { env, owner: { kind: 'job', env: job, workflow: { env: workflow } } } as unknown as Step;
}

test('the nearest that sets a variable says whether it holds a secret', () => {
  const workflow = pairs({ A: secret, B: secret, C: 'plain', D: secret });
  const found = secretVariables(step(pairs({ C: secret }), pairs({ B: 'plain', D: secret }), workflow));
  expect([...found.names()]).toEqual(['A', 'D', 'C']);
  expect(found.placeOf('A')).toBeDefined();
  expect(found.placeOf('B')).toBeUndefined();
  expect(found.placeOf('other')).toBeUndefined();
  expect(holdsSecret(found)).toBe(true);
  expect(holdsSecret(secretVariables(step(pairs({ A: 'plain' }), [], pairs({ A: secret }))))).toBe(false);
});

test('what stands around many steps is gone through once', () => {
  const workflow = pairs(Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`K${index}`, secret])));
  const job = pairs({ J: 'plain' });
  read = 0;
  for (let at = 0; at < 50; at++) expect(secretVariables(step([], job, workflow)).placeOf('K99')).toBeDefined();
  expect(read).toBe(101);
});

test('variables of a shell are named with and without braces', () => {
  expect(variablesNamed('echo $A ${B} ${#C} $1 $$D')).toEqual(['A', 'B', 'D']);
});
