// Files of another run's artifact that are put where people take them for the repository's own. All written for this test.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const before = 'github.event.workflow_run';
const download = `- uses: actions/download-artifact@v4\n  with:\n    path: site\n    run-id: ${`\${{ ${before}.id }}`}`;
const main = `if: ${before}.head_branch == 'main'\n`;
const indent = (text: string, by: number): string => text.replaceAll(/^(?=.)/gm, ' '.repeat(by));

async function told(job: string, steps: string, trigger = ''): Promise<readonly string[]> {
  const rights = 'permissions:\n  contents: write\n  pages: write\n  id-token: write\n';
  const text = `on:\n  workflow_run:\n    workflows: [build]\n${trigger}${rights}jobs:\n  a:\n    runs-on: ubuntu-24.04\n${indent(job, 4)}    steps:\n${indent(steps, 6)}\n`;
  const found = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-30'));
  return found.filter(({ ruleId }) => ruleId === 'artifact-poisoning').map(({ severity, message }) => `${severity} ${message}`);
}

const deploy = '- uses: actions/upload-pages-artifact@v3\n  with:\n    path: site\n- uses: actions/deploy-pages@v4';

test.each([
  ['a branch by its name', main],
  ['the default branch by its name', `if: ${before}.head_branch == github.event.repository.default_branch\n`],
  ['nothing', ''],
  ['success', `if: ${before}.conclusion == 'success'\n`],
  ['another event than pull_request', `if: ${before}.event != 'pull_request'\n`],
])('a site of a job that asks for %s', async (_, job) => {
  const found = await told(job, `${download}\n${deploy}`);
  expect(found).toEqual([expect.stringMatching(/^high `actions\/upload-pages-artifact` publishes files of an artifact/)]);
});

test.each([
  ['a push', `if: ${before}.event == 'push' && ${before}.head_branch == 'main'\n`],
  ['the repository', `if: ${before}.head_repository.full_name == github.repository\n`],
])('a site of a job that asks for %s', async (_, job) => {
  expect(await told(job, `${download}\n${deploy}`)).toEqual([]);
});

test('a branch that the trigger names is one of a fork as well', async () => {
  expect(await told('', `${download}\n- run: aws s3 sync site s3://bucket`, '    branches: [main]\n')).toEqual([
    expect.stringMatching(/^high .* from a branch of that name in a fork/),
  ]);
});

test.each([
  ['- uses: actions/deploy-pages@v4', true, true],
  ['- uses: actions/deploy-pages@v4\n  with:\n    preview: true', true, false],
  ['- uses: peaceiris/actions-gh-pages@v4\n  with:\n    publish_dir: site', true, true],
  [`- uses: peaceiris/actions-gh-pages@v4\n  with:\n    publish_dir: site\n    destination_dir: pr-${'${{ env.N }}'}`, true, false],
  ['- uses: peaceiris/actions-gh-pages@v4\n  with:\n    publish_dir: other', false, false],
  ['- uses: softprops/action-gh-release@v2\n  with:\n    files: site/*.zip', true, true],
  ['- uses: nwtgck/actions-netlify@v3\n  with:\n    publish-dir: site', true, false],
  ['- uses: nwtgck/actions-netlify@v3\n  with:\n    publish-dir: site\n    production-deploy: true', true, true],
  ['- run: gh release upload v1 site/*', true, true],
  ['- run: |\n    cd site\n    gh release create v1 *.zip', true, true],
  ['- run: gh release view v1', false, false],
  ['- run: twine upload site/*', true, true],
  ['- run: twine upload other/*', false, false],
  ['- run: aws s3 sync site s3://bucket', true, false],
  ['- run: aws s3 ls s3://site', false, false],
  ['- run: rsync -a site/ me@host:/var/www', true, false],
  ['- run: rsync -a site/ other/', false, false],
  ['- run: |\n    docker load -i site/a.tar\n    docker push me/a', true, false],
  ['- run: wrangler pages deploy site', true, false],
  ['- run: gsutil rsync site gs://bucket', true, false],
])('%s', async (step, ofBranch, ofAny) => {
  expect(await told(main, `${download}\n${step}`)).toHaveLength(ofBranch ? 1 : 0);
  expect(await told('', `${download}\n${step}`)).toHaveLength(ofAny ? 1 : 0);
});

test.each([
  ['v3', '', true],
  ['v6', '', false],
  ['v6', '    allow_forks: true\n', true],
  ['v6', `    run_id: ${`\${{ ${before}.id }}`}\n`, true],
  ['v3', '    event: push\n', false],
  ['0123456789012345678901234567890123456789 # v6', '', true],
  ['bf251b5aa9c2f7eeb574a96ee720e24f801b7c11', '', false],
  ['bf251b5aa9c2f7eeb574a96ee720e24f801b7c11 # v3', '', false],
  ['0123456789012345678901234567890123456789', '', true],
])('an artifact of a run that dawidd6/action-download-artifact@%s finds, %s', async (version, input, isTold) => {
  const step = `- uses: dawidd6/action-download-artifact@${version}\n  with:\n    workflow: build.yml\n    path: site\n${input}`;
  expect(await told('', `${step}${deploy}`)).toHaveLength(isTold ? 1 : 0);
});
