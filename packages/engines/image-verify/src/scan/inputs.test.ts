import { refuseNoNames } from './inputs.js';

test.each(['Bad:Name:x', 'a b', '', 'a@sha256:12'])('what is named by hand and no name, %j, is an error of the input', (image) => {
  expect(() => refuseNoNames({ images: ['node:22', image] })).toThrow(
    expect.objectContaining({ code: 'input-invalid', where: { key: 'images' }, message: expect.stringMatching(/^expected .*, got "/) }),
  );
});

test('names are left to the registry', () => {
  expect(() => refuseNoNames({ images: ['node', 'localhost:5000/a/b:v1', `ghcr.io/o/a@sha256:${'0'.repeat(64)}`] })).not.toThrow();
});
