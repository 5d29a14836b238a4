// Every rule of dockerfile-lint through its bundle: what its bad examples show is in the report, file by file.

import { dockerfileRules } from '@portcullis/dockerfile-lint';
import { exampleText } from '../../packages/core/src/rule.js';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

interface Result {
  readonly ruleId: string;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region: { readonly startLine: number } };
  }[];
}

async function linted(): Promise<readonly string[]> {
  const run = await runAction('dockerfile-lint', {
    workspace: workspace.path,
    inputs: { 'fail-on': 'none', pedantic: 'true', shellcheck: 'off' },
  });
  return run.sarif.runs[0].results.map(({ ruleId, locations: [at] }: Result) => {
    const place = at?.physicalLocation;
    return `${place?.artifactLocation.uri}:${place?.region.startLine} ${ruleId}`;
  });
}

/** Those that speak only where an option, a policy or a file beside asks for it have tests of their own. */
const shown = dockerfileRules().flatMap(({ id, check, examples: { bad } }) => {
  const plain = bad.find(({ options, path }) => options === undefined && path === undefined);
  return plain === undefined || check.level === 'ignore' ? [] : [{ id, text: exampleText(plain) }];
});

/** Checks of BuildKit that another rule makes too: one finding says both. */
const saidBy = new Map([
  ['constant-platform', 'platform-in-from'],
  ['json-args-recommended', 'shell-form'],
  ['repeated-instruction', 'several-cmd'],
  ['secret-variable-name', 'secret-named-variable'],
  ['workdir-before-absolute', 'relative-workdir'],
]);

test('each rule reports its own bad example', async () => {
  for (const { id, text } of shown) workspace.put(`${id}/Dockerfile`, text);
  const found = new Set((await linted()).map((entry) => entry.replace(/:\d+ /, ' ')));
  expect(shown.length).toBeGreaterThan(120);
  expect(shown.filter(({ id }) => !found.has(`${id}/Dockerfile ${saidBy.get(id) ?? id}`)).map(({ id }) => id)).toEqual([]);
});

test('a second index of pip and a COPY behind another, each at its line', async () => {
  workspace.put(
    'Dockerfile',
    [
      'FROM python:3.12-slim-bookworm',
      'ARG PIP_EXTRA_INDEX_URL',
      'WORKDIR /srv/api',
      'COPY pyproject.toml /srv/api/',
      'COPY requirements.txt /srv/api/',
      'RUN pip install --no-cache-dir -r requirements.txt \\',
      '    --extra-index-url https://packages.acme.example/simple',
      'RUN pip install --no-cache-dir torch==2.4.0 --extra-index-url https://download.pytorch.org/whl/cpu',
      'COPY --chown=1000:1000 src /srv/api/',
      'USER 1000',
      '',
    ].join('\n'),
  );
  const found = (await linted()).filter((entry) => / (?:extra-package-index|consecutive-copy)$/.test(entry));
  expect(found).toEqual(['Dockerfile:5 consecutive-copy', 'Dockerfile:7 extra-package-index']);
});
