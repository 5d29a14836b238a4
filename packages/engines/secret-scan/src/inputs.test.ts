import { refuseIdle } from './inputs.js';

const given = { scan: 'files', range: '', verify: false } as const;

test.each([
  ['range', { ...given, range: 'HEAD~1..HEAD' }, 'files'],
  ['verify', { ...given, scan: 'history', verify: true }, 'history'],
  ['verify', { ...given, scan: 'range', range: 'HEAD~1..HEAD', verify: true }, 'range'],
  ['verify', { ...given, scan: 'staged', verify: true }, 'staged'],
] as const)('%s is refused where no scan carries it out: %p', (key, inputs, scan) => {
  expect(() => refuseIdle(inputs)).toThrow(
    expect.objectContaining({ code: 'input-invalid', where: { key }, message: expect.stringContaining(`\`scan: ${scan}\``) }),
  );
});

test.each([
  [given],
  [{ ...given, verify: true }],
  [{ ...given, scan: 'range', range: 'HEAD~1..HEAD' }],
  [{ ...given, scan: 'range' }],
  [{ ...given, scan: 'history' }],
] as const)('%p is carried out', (inputs) => expect(() => refuseIdle(inputs)).not.toThrow());
