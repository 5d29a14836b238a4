// Which files of a job hold a secret when they are uploaded.

import { auditText } from '../../audit-text.js';
import { defaultSettings } from '../../config/settings.js';

const secret = '        env:\n          TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n';

async function flows(script: string, path: string, env = secret): Promise<readonly string[]> {
  const run = script
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('');
  const paths = path
    .split('\n')
    .map((line) => `            ${line}\n`)
    .join('');
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n${run}${env}      - uses: actions/upload-artifact@v4\n        with:\n          path: |\n${paths}`;
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings);
  return findings
    .filter(({ ruleId }) => ruleId === 'secret-in-artifact')
    .map(({ flow = [] }) => flow.map(({ region }) => text.split('\n')[(region?.startLine ?? 0) - 1]?.trim()).join(' > '));
}

test('its path is where the secret comes from, where it is written, and what takes it along', async () => {
  expect(await flows('env > all.txt', 'all.txt')).toEqual(['TOKEN: ${{ secrets.DEPLOY_TOKEN }} > env > all.txt > path: |']);
  expect(await flows("echo '${{ toJSON(secrets) }}' > all.json", '.', '')).toEqual([
    "echo '${{ toJSON(secrets) }}' > all.json > echo '${{ toJSON(secrets) }}' > all.json > path: |",
  ]);
});

test('all secrets in one variable are secrets', async () => {
  const all = '        env:\n          ALL: ${{ toJSON(secrets) }}\n';
  expect(await flows('echo "$ALL" > all.json', 'all.json', all)).toHaveLength(1);
  expect(await flows('echo "$ALL" > all.json', 'all.json', all.replace('toJSON(secrets)', "'no secrets'"))).toEqual([]);
});

const dumped: readonly (readonly [string, string])[] = [
  ['printenv >> logs/env.txt', 'logs'],
  ['printenv TOKEN > token.txt', 'token.txt'],
  ['set > env.txt', '*.txt'],
  ['declare -p > env.txt', './**/*.txt'],
  ['export -p > "$GITHUB_WORKSPACE/env.txt"', '${{ github.workspace }}/env.txt'],
  ['env | grep -v PATH | sort > env.txt', 'env.txt'],
  ['env | tee env.txt', 'env.txt'],
  ['echo "token=${TOKEN}" > /tmp/config', '/tmp/config'],
  ['cat > .npmrc <<EOF\nregistry=$TOKEN\nEOF', '.'],
];
test.each(dumped)('told: %s, with %s uploaded', async (script, path) => {
  expect(await flows(script, path)).toHaveLength(1);
});

const safe: readonly (readonly [string, string])[] = [
  ['env > env.txt\nrm env.txt', 'env.txt'],
  ['env > logs/env.txt\nrm -rf logs', '.'],
  ['env > env.txt', 'report.txt'],
  ['env > env.txt', '.\n!env.txt'],
  ['env > env.txt', 'logs/*.txt'],
  ['env > deep/env.txt', '*.txt'],
  ['env -u TOKEN make > env.txt', 'env.txt'],
  ['printenv PATH > env.txt', 'env.txt'],
  ['env > "$RUNNER_TEMP/env.txt"', '.'],
  ['env > /dev/null', '.'],
  ['echo "$TOKEN" | gpg --import > out.txt', 'out.txt'],
  ['set -e\ndeclare -p HOME > env.txt', 'env.txt'],
];
test.each(safe)('silent: %s, with %s uploaded', async (script, path) => {
  expect(await flows(script, path)).toEqual([]);
});

test('variables without a secret are anybody’s to read, and what was written before the removal counts no more', async () => {
  expect(await flows('env > env.txt', 'env.txt', '')).toEqual([]);
  expect(await flows('rm -f env.txt\nenv > env.txt', 'env.txt')).toHaveLength(1);
});
