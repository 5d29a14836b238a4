// By which names a job takes what another puts up.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const names: readonly (readonly [string, string, boolean])[] = [
  ['name: build', 'name: build', true],
  ['name: build', 'name: logs', false],
  ['name: build', '', true],
  ['', 'name: artifact', true],
  ['name: build-${{ matrix.os }}', 'pattern: build-*', true],
  ['name: build-${{ matrix.os }}', 'name: build-linux', true],
  ['name: build-${{ matrix.os }}', 'name: logs-linux', false],
  ['name: build', 'pattern: logs-*', false],
  ['name: build', 'name: ${{ inputs.name }}', true],
];

test.each(names)('what is put up with "%s" and taken with "%s": %s', async (given, wanted, meets) => {
  const text = `name: a
on: pull_request_target
permissions: {}
jobs:
  a:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@v4
        with:
          ref: \${{ github.event.pull_request.head.sha }}
      - uses: actions/upload-artifact@v4
        with:
          path: .
          ${given}
  b:
    needs: a
    runs-on: ubuntu-24.04
    permissions:
      contents: write
    steps:
      - uses: actions/download-artifact@v4
        with:
          path: .
          ${wanted}
      - run: ./run.sh
`;
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(findings.some(({ ruleId }) => ruleId === 'artifact-poisoning')).toBe(meets);
});
