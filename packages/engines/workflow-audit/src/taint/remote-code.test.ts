// Code that a step fetches by an address and runs, each way with a twin that names the repository itself or runs nothing.

import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';

const of = (path: string): string => `\${{ github.${path} }}`;
const head = 'event.pull_request.head';

/** Whether a step of a pull request is said to run its code. */
async function isTold(script: string, env: Readonly<Record<string, string>> = {}, on = 'pull_request_target'): Promise<boolean> {
  const lines = script
    .split('\n')
    .map((line) => `          ${line}\n`)
    .join('');
  const variables = Object.entries(env)
    .map(([name, value]) => `          ${name}: ${value}\n`)
    .join('');
  const text = `on: ${on}\npermissions:\n  contents: write\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: |\n${lines}${variables === '' ? '' : `        env:\n${variables}`}`;
  const found = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-12-01'));
  return found.some(({ ruleId, severity }) => ruleId === 'untrusted-checkout-execution' && severity === 'critical');
}

const raw = (repository: string, commit: string): string => `https://raw.githubusercontent.com/${repository}/${commit}/x.sh`;

describe.each<[string, (repository: string, commit: string) => string]>([
  ['pip', (r, s) => `pip install git+https://github.com/${r}@${s}`],
  ['pip as a module', (r, s) => `python3.12 -m pip install "a @ git+https://github.com/${r}.git@${s}"`],
  ['pip, an archive', (r, s) => `pip3 install https://github.com/${r}/archive/${s}.zip`],
  ['pipx', (r) => `pipx run --spec git+https://github.com/${r} tool`],
  ['uvx', (r, s) => `uvx --from git+https://github.com/${r}@${s} tool`],
  ['uv', (r, s) => `uv pip install git+https://github.com/${r}@${s}`],
  ['npm', (r, s) => `npm install github:${r}#${s}`],
  ['npm, the short form', (r, s) => `npm i -g ${r}#${s}`],
  ['npx', (r) => `npx -y github:${r}`],
  ['pnpm', (r, s) => `pnpm dlx github:${r}#${s}`],
  ['yarn', (r, s) => `yarn add https://github.com/${r}#${s}`],
  ['go', (r, s) => `go run github.com/${r}/cmd/x@${s}`],
  ['cargo', (r, s) => `cargo install --git https://github.com/${r} --rev ${s}`],
  ['deno', (r, s) => `deno run -A ${raw(r, s)}`],
  ['docker', (r, s) => `docker build https://github.com/${r}.git#${s}`],
  ['nix', (r, s) => `nix run github:${r}/${s}`],
  ['kubectl', (r, s) => `kubectl apply -f https://raw.githubusercontent.com/${r}/${s}/x.yaml`],
  ['helm', (r) => `helm upgrade x https://github.com/${r}/releases/x.tgz`],
  ['terraform', (r, s) => `terraform init -from-module=git::https://github.com/${r}?ref=${s}`],
  ['a submodule', (r) => `git submodule add https://github.com/${r} sub\nmake -C sub`],
  ['a pipe', (r, s) => `curl -sL ${raw(r, s)} | sh`],
  ['a pipe with options', (r, s) => `wget -qO- ${raw(r, s)} | sudo -E bash -s -- now`],
  ['a substitution', (r, s) => `bash <(curl -sL ${raw(r, s)})`],
  ['eval', (r, s) => `eval "$(curl -sL ${raw(r, s)})"`],
  ['a shell in a shell', (r, s) => `sh -c "$(curl -sL ${raw(r, s)})"`],
  ['a file', (r, s) => `curl -sLo x.sh ${raw(r, s)}\nbash x.sh`],
  ['a file by a redirection', (r, s) => `curl -sL ${raw(r, s)} > x.sh\nchmod +x x.sh\n./x.sh`],
])('%s', (_way, script) => {
  test('runs what the head of a pull request holds', async () => {
    expect(await isTold(script(of(`${head}.repo.full_name`), of(`${head}.sha`)))).toBe(true);
    expect(await isTold(script('$REPO', '$SHA'), { REPO: of(`${head}.repo.full_name`), SHA: of(`${head}.sha`) })).toBe(true);
  });
  test('runs what the repository itself holds', async () => {
    expect(await isTold(script(of('repository'), of('sha')))).toBe(false);
    expect(await isTold(script('$REPO', '$SHA'), { REPO: of('repository'), SHA: of('sha') })).toBe(false);
  });
});

test('a number names the code of a pull request where a ref says so', async () => {
  expect(await isTold(`pip install git+https://github.com/a/b@refs/pull/${of('event.number')}/head`)).toBe(true);
  expect(await isTold(`pip install git+https://github.com/a/b@v${of('event.number')}`)).toBe(false);
});

test.each([
  `curl -s https://api.github.com/repos/a/b/pulls/${of('event.number')} | python3 -c "import json"`,
  `curl -s https://api.github.com/repos/a/b/commits/${of(`${head}.sha`)}/status | node -e "1"`,
  `bash ci/x.sh "$(curl -s https://api.github.com/repos/a/b/commits/${of(`${head}.sha`)}/status | jq .state)"`,
  `docker build -t ghcr.io/a/b:${of(`${head}.sha`)} --build-arg S=${of(`${head}.sha`)} --label u=https://github.com/${of(`${head}.repo.full_name`)} .`,
  `curl -s https://codecov.io/bash | bash -s -- -C ${of(`${head}.sha`)}`,
  `curl -sLo data.json ${raw(of(`${head}.repo.full_name`), 'main')}\nnpm ci`,
  `npm version 0.0.0-${of(`${head}.sha`)}\nnpm install left-pad@1.0.0`,
  `kubectl create namespace pr-${of('event.number')}\nhelm upgrade x ./chart --set tag=${of(`${head}.sha`)}`,
])('what is only said of a change runs none of it: %s', async (script) => {
  expect(await isTold(script)).toBe(false);
});

describe('a commit that is looked up', () => {
  const taken = (get: string): string => `${get}\ngit fetch origin $SHA\ngit checkout $SHA\nmake`;
  test.each([
    [`SHA=$(curl -s ${of('event.issue.pull_request.url')} | jq -r .head.sha)`, {}],
    ['SHA=$(curl -s "$URL" | jq -r .head.sha)', { URL: of('event.issue.pull_request.url') }],
  ])('%s', async (get, env) => {
    expect(await isTold(taken(get), env, 'issue_comment')).toBe(true);
    expect(await isTold(taken(get.replace('.head.sha', '.base.sha')), env, 'issue_comment')).toBe(false);
  });
});

test('what is written as JSON and read again is the same', async () => {
  const commit = (way: string): string => `git fetch origin ${way}\ngit checkout ${way}\nmake`;
  expect(await isTold(commit('${{ fromJSON(toJSON(github.event)).pull_request.head.sha }}'))).toBe(true);
  expect(await isTold(commit('${{ fromJSON(toJSON(github.event)).pull_request.base.sha }}'))).toBe(false);
});
