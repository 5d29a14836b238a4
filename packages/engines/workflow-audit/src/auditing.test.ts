// What configuration files of other tools let stay, and what they say there is.

import type { Rule } from '@portcullis/core';
import { findingsOf, problemsOf, sourceFile } from '@portcullis/lint';
import { auditing } from './auditing.js';
import { type AuditSettings, defaultSettings } from './config/settings.js';
import { pipelineKind } from './kind.js';
import { readActionlintConfig } from './peer/actionlint-config.js';
import { readZizmorConfig } from './peer/zizmor-config.js';
import { auditRules } from './rules/index.js';

const head = 'name: a\non: issues\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n';

/** Lines at which a rule speaks and nothing lets it stay. */
async function told(rule: string, text: string, own: Partial<AuditSettings>): Promise<readonly number[]> {
  const file = sourceFile('.github/workflows/a.yml', text);
  const document = await pipelineKind.parse(file, { workspace: undefined, gap: () => {} });
  if (document === undefined) throw new Error('not read');
  const found = problemsOf<typeof document, AuditSettings, Rule>({ ...auditing, rules: auditRules() }, pipelineKind, document, {
    file,
    settings: { ...defaultSettings, ...own },
    now: new Date(0),
  });
  const left = found.filter(({ allowance }) => allowance === undefined);
  return findingsOf(left, file, text).flatMap(({ finding: { location, ruleId } }) =>
    ruleId === rule ? [location.region?.startLine ?? 0] : [],
  );
}

const injected = `${head}      - run: echo \${{ github.event.issue.title }}\n      - run: |\n          echo \${{ github.event.issue.body }}\n          make\n`;

test.each([
  ['a.yml:9', [11]],
  ['a.yml:9:9', [11]],
  ['a.yml:9:23', [11]],
  ['a.yml:9:10', [9, 11]],
  ['a.yml:10', [9]],
  ['a.yml:10:9', [9]],
  ['a.yml:11', [9]],
  ['a.yml:12', [9, 11]],
  ['b.yml:9', [9, 11]],
])('zizmor.yml lets stay what is at %s, the finding or its key', async (place, lines) => {
  const { ignored } = await readZizmorConfig(`rules:\n  template-injection:\n    ignore: ["${place}"]\n`, 'zizmor.yml');
  expect(await told('template-injection', injected, { ignored: ignored ?? [] })).toEqual(lines);
});

test.each([
  ['', []],
  ['config-variables:\n', []],
  ['config-variables: [A]\n', [10]],
  ['config-variables: []\n', [9, 10]],
])('variables that are not in %j of actionlint.yaml are told', async (config, lines) => {
  const text = `${head}      - run: make \${{ vars.a }}\n      - run: make \${{ vars.B }}\n`;
  expect(await told('expression', text, await readActionlintConfig(config, '.github/actionlint.yaml'))).toEqual(lines);
});
