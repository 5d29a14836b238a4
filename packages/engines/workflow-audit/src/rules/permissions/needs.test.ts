import type { Document } from '@portcullis/formats/workflow';
import { sourceFile } from '@portcullis/lint';
import { defaultSettings } from '../../config/settings.js';
import { contextOf, pipelineKind } from '../../kind.js';
import { commit } from '../example.js';
import { needsOfJob } from './needs.js';

async function needsOf(steps: string, job = ''): Promise<Readonly<Record<string, unknown>>> {
  const indented = steps.replaceAll('\n', '\n      ');
  const file = sourceFile(
    '.github/workflows/a.yml',
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n${job}    steps:\n      ${indented}\n`,
  );
  const parsed = await pipelineKind.parse(file, { workspace: undefined, gap: () => {} });
  if (parsed === undefined) throw new Error('expected a document');
  const document: Document = parsed.document;
  if (document.kind !== 'workflow' || document.jobs[0] === undefined) throw new Error('expected a job');
  const context = contextOf(parsed, { file, settings: defaultSettings, now: new Date(0) });
  const { rights, complete, maybe } = needsOfJob(document.jobs[0], context);
  return { ...Object.fromEntries([...rights].map(([name, { access }]) => [name, access])), complete, maybe: [...maybe].sort() };
}

const token = '\n  env:\n    GH_TOKEN: ${{ github.token }}';

test.each([
  ['a checkout reads', `- uses: actions/checkout@${commit}`, { contents: 'read', complete: true, maybe: [] }],
  ['an action of which nothing is known may do anything', `- uses: someone/something@${commit}`, { complete: false, maybe: [] }],
  ['a script without the token needs nothing', '- run: make test', { complete: true, maybe: ['id-token'] }],
  [
    'what a checkout left, an unknown program may push with',
    `- uses: actions/checkout@${commit}\n- run: make release`,
    { contents: 'read', complete: true, maybe: ['contents', 'id-token'] },
  ],
  ['npm by identity', '- run: npm publish', { 'id-token': 'write', complete: true, maybe: ['id-token'] }],
  ['uv by identity', '- run: uv publish', { 'id-token': 'write', complete: true, maybe: ['id-token'] }],
  ['npm by a token', '- run: npm publish\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.A }}', { complete: true, maybe: ['id-token'] }],
  [
    'npm by a token, signed by identity',
    '- run: npm publish --provenance\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.A }}',
    { 'id-token': 'write', complete: true, maybe: ['id-token'] },
  ],
  [
    'npm by a token in a file',
    '- run: |\n    echo "//registry/:_authToken=$T" > .npmrc\n    npm publish',
    { complete: true, maybe: ['id-token'] },
  ],
  ['git push', `- run: git push`, { contents: 'write', complete: true, maybe: [] }],
  [
    'gh pr create',
    `- run: gh pr create --fill${token}`,
    { contents: 'read', 'pull-requests': 'write', complete: true, maybe: ['issues', 'pull-requests'] },
  ],
  ['gh issue list only reads', `- run: gh issue list${token}`, { issues: 'read', complete: true, maybe: ['issues', 'pull-requests'] }],
  ['drafts are shown to whoever may write', `- run: gh release view v1${token}`, { contents: 'read', complete: true, maybe: ['contents'] }],
  ['gh api reads by default', `- run: gh api repos/a/b/deployments${token}`, { deployments: 'read', complete: true, maybe: [] }],
  [
    'gh api with fields writes',
    `- run: gh api repos/a/b/statuses/1 -f state=success${token}`,
    { statuses: 'write', complete: true, maybe: [] },
  ],
  [
    'gh api by method',
    `- run: gh api --method=DELETE "repos/$GITHUB_REPOSITORY/actions/runs/1"${token}`,
    { actions: 'write', complete: true, maybe: [] },
  ],
  ['a graph query may be anything', `- run: gh api graphql -f query=x${token}`, { complete: false, maybe: [] }],
  ['another program with the token may do anything', `- run: ./release${token}`, { complete: false, maybe: ['id-token'] }],
  [
    'github-script by its methods',
    `- uses: actions/github-script@${commit}\n  with:\n    script: await github.rest.checks.create({})`,
    { checks: 'write', complete: true, maybe: [] },
  ],
  [
    'github-script that hands the client on',
    `- uses: actions/github-script@${commit}\n  with:\n    script: require('./x')(github)`,
    { complete: false, maybe: [] },
  ],
  [
    'github-script with a token of its own',
    `- uses: actions/github-script@${commit}\n  with:\n    github-token: \${{ secrets.OTHER }}\n    script: github.rest.issues.create({})`,
    { complete: true, maybe: [] },
  ],
  [
    'a registry that an expression names may be GitHub’s',
    `- uses: docker/login-action@${commit}\n  with:\n    registry: \${{ env.REGISTRY }}\n    password: \${{ secrets.GITHUB_TOKEN }}`,
    { packages: 'write', complete: true, maybe: [] },
  ],
  [
    'a cloud by identity',
    `- uses: aws-actions/configure-aws-credentials@${commit}\n  with:\n    role-to-assume: a`,
    { 'id-token': 'write', complete: true, maybe: [] },
  ],
])('%s', async (_, steps, expected) => {
  expect(await needsOf(steps)).toEqual(expected);
});

test('actions that use ten more each are gone through once at each depth, and all of their needs are there', async () => {
  const levels = 8;
  const parsed = async (path: string, text: string) => {
    const made = await pipelineKind.parse(sourceFile(path, text), { workspace: undefined, gap: () => {} });
    if (made === undefined) throw new Error('expected a document');
    return made;
  };
  const uses = (level: number, indentation: string): string => `${indentation}- uses: ./l${level}\n`.repeat(10);
  const composite = (level: number): string =>
    `name: a\nruns:\n  using: composite\n  steps:\n${level < levels - 1 ? uses(level + 1, '    ') : '    - shell: bash\n      run: git push\n'}`;
  const actions = await Promise.all(Array.from({ length: levels }, (_, level) => parsed(`l${level}/action.yml`, composite(level))));
  const workflow = await parsed('.github/workflows/a.yml', `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${uses(0, '      ')}`);
  if (workflow.document.kind !== 'workflow' || workflow.document.jobs[0] === undefined) throw new Error('expected a job');
  const context = contextOf(workflow, { file: workflow.file, settings: defaultSettings, now: new Date(0) });
  let asked = 0;
  const action = ({ path }: { readonly path: string }) => {
    asked++;
    return actions[Number(path.slice(1))];
  };
  const { rights, complete } = needsOfJob(workflow.document.jobs[0], { ...context, repository: { ...context.repository, action } });
  expect([complete, rights.get('contents')?.access]).toEqual([true, 'write']);
  expect(asked).toBe(10 * levels);
});
