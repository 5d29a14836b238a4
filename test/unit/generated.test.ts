// Version, action files and pages agree with their declarations: .ci/run compares every byte, this names the culprit.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { allActions, composedAction } from '@portcullis/cli';
import type { Rule } from '@portcullis/core';
import { type DocumentedAction, rulePagePath } from '@portcullis/sarif';
import { parse } from 'yaml';
import { version } from '../../packages/core/src/version.js';
import { repositoryRoot } from '../harness/run-action.js';

const read = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');

test('the version in SARIF is that of package.json', () => {
  expect(version).toBe((JSON.parse(read('package.json')) as { version: string }).version);
});

test('every folder of actions is in the catalogue, with inputs and outputs as declared', async () => {
  const actions = await allActions();
  const all = [...actions, composedAction];
  expect(all.map(({ name }) => name).sort()).toEqual(readdirSync(join(repositoryRoot, 'actions')).sort());
  for (const action of all) {
    // The one that is all of them is the repository itself.
    const [file, root] = action.name === composedAction.name ? ['action.yml', ''] : [`actions/${action.name}/action.yml`, '../../'];
    const yaml = parse(read(file)) as {
      inputs: object;
      outputs: object;
      runs: { using: string; main: string };
    };
    expect(Object.keys(yaml.inputs)).toEqual(Object.keys(action.inputs));
    expect(Object.keys(yaml.outputs)).toEqual(Object.keys(action.outputs));
    expect(yaml.runs).toEqual({ using: 'node24', main: `${root}dist/${action.name}/index.js` });
  }
});

test('workflows and examples pin every action by SHA and start from no permissions', () => {
  for (const file of ['.github/workflows/ci.yml', '.github/workflows/security-gate.yml', 'examples/security-gate.yml']) {
    const text = read(file);
    for (const [, reference] of text.matchAll(/uses: (\S+)/g))
      expect([file, reference]).toEqual([file, expect.stringMatching(/^[.$]\/|@[0-9a-f]{40}$/)]);
    expect((parse(text) as { permissions: object }).permissions).toEqual({});
  }
});

test('the help link of every rule leads to its heading on a page that is there', async () => {
  const headings = new Map<string, ReadonlySet<string>>();
  const scanners = (await allActions()).filter(
    (action): action is typeof action & DocumentedAction & { rules: readonly Rule[] } => 'rules' in action,
  );
  expect(scanners.length).toBeGreaterThan(2);
  for (const scanner of scanners) {
    for (const { id } of scanner.rules) {
      const [page = '', anchor = ''] = (rulePagePath(scanner, id) ?? '').split('#');
      if (!headings.has(page)) headings.set(page, new Set([...read(page).matchAll(/^## (.+)$/gm)].map((match) => match[1] as string)));
      expect([id, headings.get(page)?.has(anchor)]).toEqual([id, true]);
    }
    expect(rulePagePath(scanner, 'rule-of-a-configuration')).toBeUndefined();
  }
  expect(headings.size).toBeLessThanOrEqual(60);
});
