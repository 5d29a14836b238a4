import * as engine from '@portcullis/workflow-audit';
import { wantsPeerFormat } from './workflow-command.js';

test.each([
  [['--format', 'zizmor-json', '.'], 'zizmor-json'],
  [['--format=actionlint'], 'actionlint'],
  [['--format', 'actionlint', '--format', 'json'], undefined],
  [['--format', 'toString'], undefined],
  [['zizmor-json'], undefined],
])('%j asks for %s', (args, format) => {
  expect(wantsPeerFormat(engine, args)).toBe(format);
});
