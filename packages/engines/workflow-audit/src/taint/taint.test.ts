// Ways on which a text of somebody else's comes to be executed, each with a twin that does the same work safely. All written for this test.

import { growthOf } from '../../../../../test/harness/growth.js';
import { auditText } from '../audit-text.js';
import { defaultSettings } from '../config/settings.js';
import { familyOf } from '../rules/index.js';

type Case = readonly [name: string, rule: string, bad: string, good: string];

const indent = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n');

/** A step of a job that anybody starts by an issue, with its title in `T` and its body in `B`. */
function step(run: string, { shell, runner = 'ubuntu-latest' }: { readonly shell?: string; readonly runner?: string } = {}): string {
  return `on: issues
jobs:
  a:
    runs-on: ${runner}
    steps:
      - env:
          T: \${{ github.event.issue.title }}
          B: \${{ github.event.issue.body }}
          N: \${{ github.event.issue.number }}
${shell === undefined ? '' : `        shell: ${shell}\n`}        run: |
${indent(run, 10)}
`;
}

/** Steps of a job that anybody starts by a pull request. */
function steps(text: string): string {
  return `on: pull_request_target\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${indent(text, 6)}\n`;
}

function javascript(script: string, after = ''): string {
  return `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: read
        uses: actions/github-script@v7
        env:
          T: \${{ github.event.issue.title }}
        with:
          script: |
${indent(script, 12)}
${after === '' ? '' : `${indent(after, 6)}\n`}`;
}

const use = '- run: echo ${{ steps.read.outputs.title }}';
const useSafely = '- env:\n    TITLE: ${{ steps.read.outputs.title }}\n  run: echo "$TITLE"';

function read(run: string, { shell, after = use }: { readonly shell?: string; readonly after?: string } = {}): string {
  return `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - id: read
${shell === undefined ? '' : `        shell: ${shell}\n`}        env:
          T: \${{ github.event.issue.title }}
        run: |
${indent(run, 10)}
${indent(after, 6)}
`;
}

const code = 'shell-eval-injection';
const template = 'template-injection';

async function found(text: string): Promise<readonly string[]> {
  const findings = await auditText(text, '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  return findings.filter(({ ruleId }) => familyOf(ruleId) === 'injection').map(({ ruleId }) => ruleId);
}

/** In one step: what bash hands to a program. */
const programs: readonly Case[] = (
  [
    ['a pipe into a shell', 'echo "$T" | bash', 'echo "$T" | cat'],
    ['a pipe into a shell that reads its input', 'printf "%s" "$T" | sudo bash -s -- x', 'printf "%s" "$T" | sudo tee file'],
    ['a here-string', 'bash <<< "$T"', 'cat <<< "$T"'],
    ['a heredoc of a shell', 'bash <<EOF\necho $T\nEOF', 'bash <<\'EOF\'\necho "$T"\nEOF'],
    ['eval in a script within a script', 'bash -c \'eval "$T"\'', 'bash -c \'echo "$T"\''],
    ['eval in a quoted heredoc of a shell', 'bash <<\'EOF\'\neval "$T"\nEOF', 'cat <<\'EOF\'\neval "$T"\nEOF'],
    ['sh -c', 'sh -c "echo $T"', 'sh -c \'echo "$1"\' _ "$T"'],
    ['sudo bash -c', 'sudo -u root bash -c "echo $T"', 'sudo -u root bash -c \'echo "$0"\' "$T"'],
    ['env sh -c', 'env X=1 sh -c "echo $T"', 'env X="$T" sh -c \'echo "$X"\''],
    ['timeout', 'timeout 10m bash -c "$T"', 'timeout 10m echo "$T"'],
    ['nohup', 'nohup sh -c "$T" &', 'nohup echo "$T" &'],
    ['xargs', 'echo "$T" | xargs sh -c', 'echo "$T" | xargs -0 echo'],
    ['xargs that puts it in place', 'echo "$T" | xargs -I{} sh -c "echo {}"', 'echo "$T" | xargs -I{} sh -c \'echo "$1"\' _ {}'],
    ['su -c', 'su nobody -c "echo $T"', 'su nobody -c \'echo hello\' "$T"'],
    ['ssh', 'ssh host "deploy $T"', 'ssh host "deploy $N"'],
    ['ssh with a variable of its own', 'ssh host deploy "$T"', 'ssh host deploy production'],
    ['docker run', 'docker run --rm alpine sh -c "echo $T"', 'docker run --rm -e T alpine sh -c \'echo "$T"\''],
    ['kubectl exec', 'kubectl exec pod -- sh -c "echo $T"', 'kubectl exec pod -- echo "$T"'],
    ['python -c', 'python3 -c "print(\'$T\')"', 'python3 -c \'import os; print(os.environ["T"])\''],
    [
      'python within bash',
      "python3 - <<'EOF'\nimport os\nos.system('echo ' + os.environ['T'])\nEOF",
      "python3 - <<'EOF'\nimport os, subprocess\nsubprocess.run(['echo', os.environ['T']])\nEOF",
    ],
    ['node -e', 'node -e "console.log(\'$T\')"', "node -e 'console.log(process.env.T)'"],
    ['perl -e', 'perl -e "print \'$T\'"', "perl -e 'print $ENV{T}'"],
    ['awk', 'awk "/$T/ { print }" file', 'awk -v t="$T" \'$0 ~ t\' file'],
    ['sed', 'sed "s/x/$T/" file', 'sed "s/x/${T//[^a-zA-Z0-9]/}/" file'],
    ['find -exec', 'find . -name x -exec sh -c "echo $T" \\;', 'find . -name x -exec sh -c \'echo "$1"\' _ {} \\;'],
    ['make', 'make build VERSION="$T"', 'make build VERSION="$N"'],
    ['trap', 'trap "echo $T" EXIT', 'trap \'echo "$T"\' EXIT'],
    ['envsubst', "echo 'say $T' | envsubst | sh", "echo 'say $T' | envsubst > file"],
    ['git -c', 'git -c "$T" status', 'git -c user.name="$T" status'],
    ['git --upload-pack', 'git clone --upload-pack="$T" https://example.com/a', 'git clone https://example.com/a'],
    ['tar --to-command', 'tar -xf a.tar --to-command="$T"', 'tar -xf a.tar --to-command=cat'],
    ['curl -K', 'curl -K "$T"', 'curl -K settings.conf'],
    ['a program that is named by it', '$T --version', 'echo --version "$T"'],
    ['a package that is named by it', 'npx "$T"', 'npx prettier "$T"'],
    ['a process substitution', 'source <(echo "X=$T")', 'diff <(echo "$T") file'],
    ['a file of the same step', 'echo "X=$T" > vars\nsource ./vars', 'printf "X=%q\\n" "$T" > vars\nsource ./vars'],
    ['a file by tee', 'echo "X=$T" | tee -a vars\n. vars', 'echo "X=$N" | tee -a vars\n. vars'],
    [
      'a script that is written and run',
      'echo "echo $T" > run.sh\nchmod +x run.sh\n./run.sh',
      'echo \'echo "$T"\' > run.sh\nchmod +x run.sh\n./run.sh',
    ],
    [
      'a script that is copied',
      'echo "echo $T" > a.txt\ncp a.txt run.sh\nbash run.sh',
      'echo "echo $T" > a.txt\ncp b.txt run.sh\nbash run.sh',
    ],
    ['a text in quotes beside a substitution', 'bash -c "$(cat x) it\'s $T"', 'bash -c "$(cat x) it\'s $N"'],
  ] as const
).map(([name, bad, good]) => [name, code, step(bad), step(good)]);

const events: readonly Case[] = [
  [
    'jq over the file of the event',
    code,
    step('X=$(jq -r .issue.title "$GITHUB_EVENT_PATH")\neval "$X"'),
    step('X=$(jq -r .issue.number "$GITHUB_EVENT_PATH")\neval "$X"'),
  ],
  [
    'cat of the event into jq',
    code,
    step('X=$(cat "$GITHUB_EVENT_PATH" | jq -r \'.issue | .body\')\nbash -c "$X"'),
    step('X=$(cat "$GITHUB_EVENT_PATH" | jq -r \'.issue | .number\')\nbash -c "$X"'),
  ],
  [
    'the event by redirection',
    code,
    step('X=$(jq -r ".issue.title" < $GITHUB_EVENT_PATH)\neval $X'),
    step('X=$(jq -r ".issue.title | @sh" < $GITHUB_EVENT_PATH)\neval $X'),
  ],
  [
    'the event by an expression',
    code,
    step('X=$(jq -r .issue.title ${{ github.event_path }})\neval $X'),
    step('X=$(jq -r .issue.id ${{ github.event_path }})\neval $X'),
  ],
  [
    'the event by a variable',
    code,
    step('E=$GITHUB_EVENT_PATH\neval "$(jq -r .issue.title "$E")"'),
    step('E=$GITHUB_EVENT_PATH\necho "$(jq -r .issue.title "$E")"'),
  ],
  [
    'the whole event as an expression',
    template,
    step("echo '${{ toJSON(github.event) }}'"),
    step("echo '${{ toJSON(github.event.issue.number) }}'"),
  ],
  [
    'the event in Python within bash',
    template,
    read(
      'python3 - <<\'EOF\'\nimport json, os\nevent = json.load(open(os.environ["GITHUB_EVENT_PATH"]))\ntitle = event["issue"]["title"]\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n    f.write(f"title={title}\\n")\nEOF',
    ),
    read(
      'python3 - <<\'EOF\'\nimport json, os\nevent = json.load(open(os.environ["GITHUB_EVENT_PATH"]))\nnumber = event["issue"]["number"]\nwith open(os.environ["GITHUB_OUTPUT"], "a") as f:\n    f.write(f"title={number}\\n")\nEOF',
    ),
  ],
  [
    'the event printed by Python',
    code,
    step('X=$(python3 -c \'import json,os; print(json.load(open(os.environ["GITHUB_EVENT_PATH"]))["issue"]["title"])\')\neval "$X"'),
    step('X=$(python3 -c \'import json,os; print(json.load(open(os.environ["GITHUB_EVENT_PATH"]))["issue"]["id"])\')\neval "$X"'),
  ],
  [
    'gh that asks for the title',
    code,
    step('X=$(gh issue view 5 --json title --jq .title)\neval "$X"'),
    step('X=$(gh issue view 5 --json title,number --jq .number)\neval "$X"'),
  ],
  [
    'the API asked for an issue',
    code,
    step('X=$(gh api "repos/$GITHUB_REPOSITORY/issues/5" | jq -r .title)\neval "$X"'),
    step('X=$(gh api "repos/$GITHUB_REPOSITORY/issues/5" | jq -r .comments_url)\neval "$X"'),
  ],
  [
    'curl of the API',
    code,
    step('X=$(curl -s "https://api.github.com/repos/o/r/issues/5" | jq -r .body)\neval "$X"'),
    step('X=$(curl -s "https://api.github.com/repos/o/r/issues/5" | jq -r .id)\neval "$X"'),
  ],
  [
    'the message of the outsider’s commit',
    code,
    steps(
      '- uses: actions/checkout@v4.2.2\n  with:\n    ref: ${{ github.event.pull_request.head.sha }}\n- run: |\n    X=$(git --no-pager log -1 --format=%s)\n    eval "$X"',
    ),
    steps('- uses: actions/checkout@v4.2.2\n- run: |\n    X=$(git --no-pager log -1 --format=%H)\n    eval "$X"'),
  ],
  [
    'the name of the outsider’s branch',
    code,
    steps(
      '- uses: actions/checkout@v4.2.2\n  with:\n    repository: ${{ github.event.pull_request.head.repo.full_name }}\n    ref: ${{ github.head_ref }}\n- run: eval "deploy $(git branch --show-current)"',
    ),
    steps('- uses: actions/checkout@v4.2.2\n- run: eval "deploy $(git branch --show-current)"'),
  ],
  [
    'names of the changed files by git',
    code,
    steps('- run: |\n    git fetch origin "pull/5/head"\n    for f in $(git diff --name-only main FETCH_HEAD); do sh -c "lint $f"; done'),
    steps('- run: |\n    git fetch origin "pull/5/head"\n    for f in $(git diff --name-only main FETCH_HEAD); do echo "$f"; done'),
  ],
  [
    'names of the changed files by an action',
    template,
    steps('- id: c\n  uses: tj-actions/changed-files@v45\n- run: lint ${{ steps.c.outputs.all_changed_files }}'),
    steps('- id: c\n  uses: tj-actions/changed-files@v45\n- run: lint ${{ steps.c.outputs.any_changed }}'),
  ],
];

const outputs: readonly Case[] = [
  [
    'PowerShell: a redirection',
    template,
    read('"title=$env:T" >> $env:GITHUB_OUTPUT', { shell: 'pwsh' }),
    read('"title=$($env:T.Length)" >> $env:GITHUB_OUTPUT', { shell: 'pwsh' }),
  ],
  [
    'PowerShell: echo',
    template,
    read('$v = $env:T.Trim()\necho "title=$v" >> $env:GITHUB_OUTPUT', { shell: 'pwsh' }),
    read('$v = $env:T -replace "[^a-z]", ""\necho "title=$v" >> $env:GITHUB_OUTPUT', { shell: 'pwsh' }),
  ],
  [
    'PowerShell: Add-Content',
    template,
    read('Add-Content -Path $env:GITHUB_OUTPUT -Value "title=$env:T"', { shell: 'pwsh' }),
    read('Add-Content -Path $env:GITHUB_OUTPUT -Value "title=$env:T"', { shell: 'pwsh', after: useSafely }),
  ],
  [
    'PowerShell: Out-File',
    template,
    read('"title=$env:T" | Out-File -FilePath $env:GITHUB_OUTPUT -Append', { shell: 'pwsh' }),
    read('"title=$env:T" | Out-File -FilePath file.txt -Append', { shell: 'pwsh' }),
  ],
  [
    'PowerShell: .NET',
    template,
    read('[System.IO.File]::AppendAllText($env:GITHUB_OUTPUT, "title=$env:T`n")', { shell: 'pwsh' }),
    read('[System.IO.File]::AppendAllText("x", "title=$env:T`n")', { shell: 'pwsh' }),
  ],
  [
    'PowerShell: the event',
    template,
    read('$e = Get-Content -Raw $env:GITHUB_EVENT_PATH | ConvertFrom-Json\n"title=$($e.issue.title)" >> $env:GITHUB_OUTPUT', {
      shell: 'pwsh',
    }),
    read('$e = Get-Content -Raw $env:GITHUB_EVENT_PATH | ConvertFrom-Json\n"title=$($e.issue.number)" >> $env:GITHUB_OUTPUT', {
      shell: 'pwsh',
    }),
  ],
  [
    'PowerShell: the old language',
    template,
    read('Write-Host "::set-output name=title::$env:T"', { shell: 'pwsh' }),
    read('Write-Host "title is $env:T"', { shell: 'pwsh' }),
  ],
  [
    'PowerShell: an expression',
    template,
    read('"title=${{ github.event.issue.title }}" >> $env:GITHUB_OUTPUT', { shell: 'pwsh' }),
    read('"title=${{ github.event.issue.number }}" >> $env:GITHUB_OUTPUT', { shell: 'pwsh' }),
  ],
  [
    'Python: print',
    template,
    read('import os\nprint(f"title={os.environ[\'T\']}", file=open(os.environ["GITHUB_OUTPUT"], "a"))', { shell: 'python' }),
    read('import os\nprint(f"title={len(os.environ[\'T\'])}", file=open(os.environ["GITHUB_OUTPUT"], "a"))', { shell: 'python' }),
  ],
  [
    'Python: an open file',
    template,
    read('import os\nt = os.getenv("T").strip()\nwith open(os.getenv("GITHUB_OUTPUT"), "a") as out:\n    print("title=" + t, file=out)', {
      shell: 'python',
    }),
    read(
      'import os\nt = os.getenv("T") == "x"\nwith open(os.getenv("GITHUB_OUTPUT"), "a") as out:\n    print("title=" + str(t), file=out)',
      { shell: 'python' },
    ),
  ],
  [
    'cmd',
    template,
    read('echo title=%T%>>%GITHUB_OUTPUT%', { shell: 'cmd' }),
    read('echo title=%RUNNER_OS%>>%GITHUB_OUTPUT%', { shell: 'cmd' }),
  ],
  [
    'node',
    template,
    read('const fs = require("fs");\nfs.appendFileSync(process.env.GITHUB_OUTPUT, `title=${process.env.T}\\n`);', { shell: 'node {0}' }),
    read('const fs = require("fs");\nfs.appendFileSync(process.env.GITHUB_OUTPUT, `title=${process.env.T.length}\\n`);', {
      shell: 'node {0}',
    }),
  ],
  [
    'node within bash',
    template,
    read('node -e \'require("fs").appendFileSync(process.env.GITHUB_OUTPUT, "title=" + process.env.T)\''),
    read('node -e \'require("fs").appendFileSync(process.env.GITHUB_OUTPUT, "title=" + process.env.T.length)\''),
  ],
  [
    'the toolkit: setOutput',
    template,
    javascript("core.setOutput('title', context.payload.issue.title)", use),
    javascript("core.setOutput('title', context.payload.issue.number)", use),
  ],
  [
    'the toolkit: over several lines',
    template,
    javascript("const { issue } = context.payload;\ncore.setOutput(\n  'title',\n  issue.title.trim(),\n);", use),
    javascript("const { issue } = context.payload;\ncore.setOutput(\n  'title',\n  issue.title === 'x',\n);", use),
  ],
  [
    'the toolkit: a callback',
    template,
    javascript("[1].forEach(() => {\n  core.setOutput('title', process.env.T)\n})", use),
    javascript("[1].forEach(() => {\n  core.setOutput('title', process.env.T ? 'a' : 'b')\n})", use),
  ],
  [
    'the toolkit: an answer',
    template,
    javascript("const { data: one } = await github.rest.issues.get({ issue_number: 5 });\ncore.setOutput('title', one.title)", use),
    javascript("const { data: one } = await github.rest.issues.get({ issue_number: 5 });\ncore.setOutput('title', one.number)", use),
  ],
  [
    'the toolkit: a result',
    template,
    javascript('return context.payload.issue.title', '- run: echo ${{ steps.read.outputs.result }}'),
    javascript('return context.payload.issue.id', '- run: echo ${{ steps.read.outputs.result }}'),
  ],
  [
    'the toolkit: exportVariable',
    code,
    javascript("core.exportVariable('TITLE', context.payload.issue.title)", '- run: eval "$TITLE"'),
    javascript("core.exportVariable('TITLE', context.payload.issue.title)", '- run: echo "$TITLE"'),
  ],
  ['the toolkit: addPath', 'github-env', javascript('core.addPath(context.payload.issue.title)'), javascript("core.addPath('/opt/tool')")],
  [
    'the toolkit: a name of a variable',
    'github-env',
    javascript('core.exportVariable(process.env.T, "1")'),
    javascript('core.exportVariable("TITLE", process.env.T)'),
  ],
];

const others: readonly Case[] = [
  [
    'PowerShell: Invoke-Expression',
    code,
    step('Invoke-Expression "echo $env:T"', { shell: 'pwsh' }),
    step('Write-Output "echo $env:T"', { shell: 'pwsh' }),
  ],
  ['PowerShell: iex by a bar', code, step('$env:T | iex', { shell: 'pwsh' }), step('$env:T | Out-String', { shell: 'pwsh' })],
  [
    'PowerShell: a call operator',
    code,
    step('$cmd = $env:T\n& $cmd', { shell: 'pwsh' }),
    step('$cmd = "git"\n& $cmd log $env:T', { shell: 'pwsh' }),
  ],
  ['PowerShell: Start-Process', code, step('Start-Process $env:T', { shell: 'pwsh' }), step('Start-Process notepad', { shell: 'pwsh' })],
  [
    'PowerShell: a script block',
    code,
    step('& ([scriptblock]::Create($env:T))', { shell: 'pwsh' }),
    step('& { Write-Output $env:T }', { shell: 'pwsh' }),
  ],
  ['PowerShell: bash -c', code, step('bash -c "echo $env:T"', { shell: 'pwsh' }), step('bash -c \'echo "$T"\'', { shell: 'pwsh' })],
  [
    'PowerShell: a variable in double quotes is a value',
    code,
    step('cmd /c "echo $env:T"', { shell: 'pwsh' }),
    step('git commit -m "$env:T"', { shell: 'pwsh' }),
  ],
  [
    'PowerShell: on a runner with Windows',
    code,
    step('iex "echo $env:T"', { runner: 'windows-latest' }),
    step('echo "$env:T"', { runner: 'windows-latest' }),
  ],
  [
    'PowerShell: what is held against a pattern',
    code,
    step('if ($env:T) { iex "run $env:T" }', { shell: 'pwsh' }),
    step('if ($env:T -notmatch \'^[a-z]+$\') { exit 1 }\niex "run $env:T"', { shell: 'pwsh' }),
  ],
  ['cmd: a variable in quotes', code, step('echo "%T%"', { shell: 'cmd' }), step('echo "%N%"', { shell: 'cmd' })],
  [
    'cmd: a variable of its own',
    code,
    step('set "X=%B%"\ncall run.bat %X%', { shell: 'cmd' }),
    step(':: %B%\nset "X=%N%"\ncall run.bat %X%', { shell: 'cmd' }),
  ],
  [
    'Python: os.system',
    code,
    step('import os\nos.system(f"echo {os.environ[\'T\']}")', { shell: 'python' }),
    step('import os, shlex\nos.system("echo " + shlex.quote(os.environ["T"]))', { shell: 'python' }),
  ],
  [
    'Python: a shell by subprocess',
    code,
    step('import os, subprocess\nsubprocess.run("echo " + os.environ["T"], shell=True)', { shell: 'python' }),
    step('import os, subprocess\nsubprocess.run(["echo", os.environ["T"]])', { shell: 'python' }),
  ],
  [
    'Python: eval',
    code,
    step('import os\nprint(eval(os.environ.get("B")))', { shell: 'python' }),
    step('import os, ast\nprint(ast.literal_eval(os.environ.get("B")))', { shell: 'python' }),
  ],
  [
    'JavaScript: execSync',
    code,
    javascript("const { execSync } = require('child_process');\nexecSync(`echo ${context.payload.issue.title}`)"),
    javascript("const { execFileSync } = require('child_process');\nexecFileSync('echo', [context.payload.issue.title])"),
  ],
  [
    'JavaScript: a shell by the toolkit',
    code,
    javascript("await exec.exec('bash', ['-c', `echo ${process.env.T}`])"),
    javascript("await exec.exec('echo', [process.env.T])"),
  ],
  ['JavaScript: eval', code, javascript('eval(process.env.T)'), javascript('/(.*)/.exec(process.env.T)')],
  [
    'JavaScript: words of a command',
    'argument-injection',
    javascript('await exec.exec(`git log ${process.env.T}`)'),
    javascript("await exec.exec('git', ['log', '--', process.env.T])"),
  ],
];

const job = (text: string): string =>
  `on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n${indent(text, 4)}\n    steps:\n      - run: make\n`;
const body = '${{ github.event.comment.body }}';

const runtimes: readonly Case[] = [
  ['the image of a job', template, job(`container: ${body}`), job('container: debian:12')],
  [
    'the options of a container',
    template,
    job(`container:\n  image: debian:12\n  options: -e X=${body}`),
    job('container:\n  image: debian:12\n  options: -e X=${{ github.run_id }}'),
  ],
  [
    'the options of a service',
    template,
    job(`services:\n  db:\n    image: postgres:17\n    options: ${body}`),
    job('services:\n  db:\n    image: postgres:17\n    options: --cpus 1'),
  ],
  ['a variable that loads code', template, job(`env:\n  BASH_ENV: ${body}`), job(`env:\n  TEXT: ${body}`)],
  [
    'a variable of a step that loads code',
    template,
    steps('- run: make\n  env:\n    BASH_ENV: ${{ github.head_ref }}'),
    steps('- run: make\n  env:\n    TEXT: ${{ github.head_ref }}'),
  ],
  ['the environment of a job', template, job(`environment: ${body}`), job('environment: production')],
  [
    'the runner of a job',
    template,
    job(`strategy:\n  matrix:\n    r: ['${body}']`).replace('ubuntu-latest', '${{ matrix.r }}'),
    job("strategy:\n  matrix:\n    r: ['ubuntu-latest']").replace('ubuntu-latest\n', '${{ matrix.r }}\n'),
  ],
  [
    'the shell of a step',
    template,
    steps(`- shell: ${'${{ github.head_ref }}'} {0}\n  run: make`),
    steps('- shell: bash -e {0}\n  run: make'),
  ],
  [
    'the script of a container',
    template,
    steps('- uses: docker://alpine:3\n  with:\n    entrypoint: /bin/sh\n    args: -c "echo ${{ github.head_ref }}"'),
    steps('- uses: docker://alpine:3\n  env:\n    REF: ${{ github.head_ref }}\n  with:\n    entrypoint: /bin/sh\n    args: -c "echo $REF"'),
  ],
];

const matrix = (value: string): string =>
  `on: issues
jobs:
  a:
    runs-on: ubuntu-latest
    outputs:
      list: \${{ steps.x.outputs.list }}
    steps:
      - id: x
        shell: python
        run: |
          import json, os
          event = json.load(open(os.environ["GITHUB_EVENT_PATH"]))
          with open(os.environ["GITHUB_OUTPUT"], "a") as out:
              out.write("list=" + json.dumps([${value}]))
  b:
    needs: a
    runs-on: ubuntu-latest
    strategy:
      matrix:
        item: \${{ fromJSON(needs.a.outputs.list) }}
    steps:
      - run: echo \${{ matrix.item }}
`;

const written: readonly Case[] = [
  ['a matrix of an output', template, matrix('event["issue"]["title"]'), matrix('event["issue"]["number"]')],
  [
    'an expression in GITHUB_ENV',
    'github-env',
    step('echo "VERSION=${{ github.event.issue.body }}" >> $GITHUB_ENV'),
    step('echo "VERSION=${{ github.event.issue.id }}" >> $GITHUB_ENV'),
  ],
  [
    'the toolkit: what a pattern finds',
    template,
    javascript("const any = /(.*)/;\ncore.setOutput('title', process.env.T.match(any)[1])", use),
    javascript("const one = /(minor|major)/;\ncore.setOutput('title', process.env.T.match(one)[1])", use),
  ],
];

const safeWrites: readonly (readonly [name: string, text: string])[] = [
  [
    'between marks that nobody guesses',
    step(
      'MARK=$(openssl rand -hex 8)\necho "body<<$MARK" >> "$GITHUB_OUTPUT"\necho "$B" >> "$GITHUB_OUTPUT"\necho "$MARK" >> "$GITHUB_OUTPUT"',
    ),
  ],
  [
    'between such marks in a group',
    step('MARK=$(uuidgen)\n{\n  echo "body<<${MARK}"\n  echo "$B"\n  echo "${MARK}"\n} >> "$GITHUB_OUTPUT"'),
  ],
  ['what a filter within a word leaves over', step('eval "$(echo "$T" | wc -c)"')],
  ['a heading of one commit', step('echo "subject=$(git log -1 --oneline)" >> "$GITHUB_OUTPUT"')],
  ['a value whose line ends the shell takes away', step('echo body=$B >> "$GITHUB_OUTPUT"')],
  ['the rest of a text that was held against a list', step('case "$T" in\n  a|b) eval "$T" ;;\nesac')],
];

test.each(safeWrites)('nothing is said of %s', async (_, text) => {
  expect(await found(text)).toEqual([]);
});

test('a mark that everybody knows ends with the value', async () => {
  const text = step('MARK=EOF\necho "body<<$MARK" >> "$GITHUB_OUTPUT"\necho "$B" >> "$GITHUB_OUTPUT"\necho "$MARK" >> "$GITHUB_OUTPUT"');
  expect(await found(text)).toEqual(['output-clobbering']);
});

test.each([...written, ...runtimes, ...programs, ...events, ...outputs, ...others])('%s', async (_, rule, bad, good) => {
  expect(await found(bad)).toContain(rule);
  expect(await found(good)).toEqual([]);
});

const fetched = 'git fetch origin "pull/${{ github.event.number }}/head:pr"';
const script = (text: string): string => steps(`- run: |\n${indent(text, 4)}`);
const downloaded = (option: string): string =>
  `on: { workflow_run: { workflows: [a] } }\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh run download ${option}\n      - run: make\n`;
const asked = (condition: string, run: string): string =>
  `on: issue_comment\njobs:\n  a:\n    if: ${condition}\n    runs-on: ubuntu-latest\n    steps:\n      - run: ${run}\n`;
const comment = 'echo ${{ github.event.comment.body }}';
const runsTheirs = 'untrusted-checkout-execution';
const onTarget = (run: string): string =>
  steps(`- run: '${run}'\n- uses: actions/checkout@v4.2.2\n  with:\n    ref: \${{ github.event.pull_request.head.sha }}\n- run: make`);

const sameScript: readonly (readonly [name: string, rule: string, bad: string, good: string])[] = [
  ['in the script that checks it out', runsTheirs, script(`${fetched}\ngit switch pr\nmake`), script(`make\n${fetched}\ngit switch pr`)],
  ['only once it is taken over', runsTheirs, script(`${fetched}\ngit merge pr\nmake`), script(`${fetched}\nmake\ngit switch pr`)],
  ['by gh, on one line', runsTheirs, script('gh pr checkout 1 && make'), script('make && gh pr checkout 1')],
  [
    'behind one that runs nothing of it',
    runsTheirs,
    onFolder('node tool.js\nnode theirs/run.js'),
    onFolder('node tool.js\nnode ours/run.js'),
  ],
  ['artifacts by gh', 'artifact-poisoning', downloaded('1'), downloaded('1 --dir "$RUNNER_TEMP/made"')],
  ['artifacts by gh, into the workspace', 'artifact-poisoning', downloaded('1 -D "$GITHUB_WORKSPACE"'), downloaded('1 -D made')],
  ['artifacts by gh, where nobody knows', 'artifact-poisoning', downloaded('1 --dir="$FOLDER"'), downloaded('1 --dir=made')],
  [
    'a part of a list of names',
    template,
    asked("contains('ada,bob', github.event.comment.user.login)", comment),
    asked('contains(fromJSON(\'["ada"]\'), github.event.comment.user.login)', comment),
  ],
  [
    'a check of who wrote the issue, not the comment',
    template,
    asked("github.event.issue.author_association == 'OWNER'", comment),
    asked("github.event.comment.author_association == 'OWNER'", comment),
  ],
  [
    'a check that stands in a comment',
    runsTheirs,
    onTarget('true # author_association || exit 1'),
    onTarget('test "${{ github.event.pull_request.author_association }}" = OWNER || exit 1'),
  ],
];

function onFolder(text: string): string {
  return steps(
    `- uses: actions/checkout@v4.2.2\n  with:\n    path: theirs\n    ref: \${{ github.event.pull_request.head.sha }}\n- run: |\n${indent(text, 4)}`,
  );
}

test.each(sameScript)('it matters where it is run, and by whom: %s', async (_, rule, bad, good) => {
  expect(await found(bad)).toContain(rule);
  expect(await found(good)).not.toContain(rule);
});

const forkUrl = '${{ github.event.pull_request.head.repo.clone_url }}';
const cloned = (from: string, event = 'pull_request_target'): string =>
  `on: ${event}\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - env: { B: "\${{ github.head_ref }}", U: "${from}" }\n        run: |\n          git clone --branch "$B" "$U" src\n          cd src && make\n`;

test.each([
  [forkUrl, ['critical']],
  [forkUrl.replace('clone_url', 'ssh_url'), ['critical']],
  [forkUrl.replace('clone_url', 'html_url'), ['critical']],
  [forkUrl.replace('head.repo', 'base.repo'), ['medium']],
  ['https://github.com/a/b', ['medium']],
])('a branch is as bad as the repository that it is taken from: %s', async (from, severities) => {
  const all = await auditText(cloned(from), '.github/workflows/t.yml', defaultSettings);
  expect(all.flatMap(({ ruleId, severity }) => (ruleId === runsTheirs ? [severity] : []))).toEqual(severities);
});

const listed = (take: string): string =>
  `on: issue_comment\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          n=$(gh pr list --limit 1 | ${take})\n          eval "echo $n"\n`;

test.each([
  ["awk '{print $1}'", false],
  ["awk -F'\\t' '{print $1}'", false],
  ['cut -f1', false],
  ['cut -f 1 | head -1', false],
  ["awk '{print $2}'", true],
  ["awk -F: '{print $1}'", true],
  ["awk '{print $1, $2}'", true],
  ['cut -f1-3', true],
  ['cut -d: -f1', true],
  ['head -1', true],
])('of a list of pull requests only the number is nobody’s text: %s', async (take, theirs) => {
  expect((await found(listed(take))).includes('shell-eval-injection')).toBe(theirs);
});

test('what is not a list of pull requests keeps its first column', async () => {
  expect(await found(step('eval "$(echo "$T" | awk \'{print $1}\')"'))).toContain('shell-eval-injection');
});

test.each([
  ['sonar-scanner', true],
  ['npx eslint theirs/', true],
  ['npx eslint ours/', false],
  ['npx jest theirs', true],
])('%s in the root runs what lies in a folder: %s', async (text, runs) => {
  expect((await found(text === 'sonar-scanner' ? script(`${fetched}\ngit switch pr\n${text}`) : onFolder(text))).includes(runsTheirs)).toBe(
    runs,
  );
});

test.each([
  ['production', ['high']],
  ["\"${{ github.event.pull_request.author_association == 'MEMBER' && 'internal' || 'external' }}\"", ['medium']],
  ['"${{ github.event.pull_request.base.ref }}"', ['high']],
])('whoever runs in environment %s is held by its rules: %p', async (environment, severities) => {
  const text = `on: pull_request_target\npermissions: {contents: write}\njobs:\n  a:\n    environment: ${environment}\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "\${{ github.event.pull_request.title }}"\n`;
  const all = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  expect(all.flatMap(({ ruleId, severity }) => (ruleId === template ? [severity] : []))).toEqual(severities);
});

const inScript = (script: string): string => javascript(script.replaceAll('@', '${{ toJSON(github.event.issue.title) }}'));

test.each([
  ['a value', 'const t = @;\ncore.info(t)', false],
  ['a value in brackets', 'core.info([1, @])', false],
  ['a value in a template', 'core.info(`a ${ @ }`)', false],
  ['a text', "core.info('@')", true],
  ['a template', 'core.info(`@`)', true],
  ['a pattern', 'core.info(/@/)', true],
  ['a comment', '/* @ */ core.info(1)', true],
])('JSON in JavaScript as %s', async (_, script, told) => {
  expect((await found(inScript(script))).includes(template)).toBe(told);
});

/** One step that an alias brings into a second job. */
const twoRunners = (first: string, second: string, run: string): string =>
  `on: issues
jobs:
  a:
    runs-on: ${first}
    steps:
      - &same
        env: { T: "\${{ github.event.issue.title }}" }
        run: ${run}
  b:
    runs-on: ${second}
    steps:
      - *same
`;

test.each([
  ['PowerShell', 'windows-latest', 'iex $env:T'],
  ['bash', 'ubuntu-latest', 'eval "$T"'],
])('a step that an alias brings is read in %s where that is the shell of its job', async (_, runner, run) => {
  const other = runner === 'windows-latest' ? 'ubuntu-latest' : 'windows-latest';
  expect(await found(twoRunners(other, other, run))).not.toContain(code);
  expect(await found(twoRunners(other, runner, run))).toContain(code);
  expect(await found(twoRunners(runner, other, run))).toContain(code);
});

test('JSON in a shell is a part of the script', async () => {
  expect(await found(step('echo ${{ toJSON(github.event.issue.title) }}'))).toContain(template);
});

const labelled = (first: string, permissions: string): string =>
  `on: { pull_request_target: { types: [labeled] } }\npermissions: { ${permissions}: ${permissions === 'contents' ? 'write' : 'read'} }\njobs:\n  a:\n    if: ${first}\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ok\n  b:\n    needs: a\n    if: contains(github.event.pull_request.labels.*.name, 'ok')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          repository: \${{ github.event.pull_request.head.repo.full_name }}\n          ref: \${{ github.head_ref }}\n      - run: make\n`;

test.each([
  ['high where the token writes', 'github.event.label', 'contents', ['approval-race high']],
  ['medium where there is nothing to take', 'github.event.label', 'actions', ['approval-race medium']],
  ['nothing where a job before asks for the merge', 'github.event.pull_request.merged', 'contents', []],
])('a label and a push behind it: %s', async (_, condition, permissions, told) => {
  const findings = await auditText(labelled(condition, permissions), '.github/workflows/a.yml', defaultSettings, new Date('2026-11-29'));
  expect(findings.filter(({ ruleId }) => ruleId === 'approval-race').map(({ ruleId, severity }) => `${ruleId} ${severity}`)).toEqual(told);
});

test('a branch that is looked for in the repository itself needs no approval', async () => {
  const own = labelled('github.event.label', 'contents').replace(/ {10}repository: .*\n/, '');
  expect(await found(own)).not.toContain('approval-race');
});

test('an address of a pull request’s code is built without a checkout', async () => {
  const built = (context: string): string => steps(`- uses: docker/build-push-action@v6\n  with:\n    context: ${context}`);
  const theirs = '"${{ github.event.pull_request.head.repo.clone_url }}#${{ github.event.pull_request.head.sha }}"';
  expect(await found(built(theirs))).toContain(runsTheirs);
  expect(await found(built('"https://github.com/a/b.git#${{ github.event.pull_request.head.sha }}"'))).toContain(runsTheirs);
  expect(await found(built('"https://github.com/a/b.git#main"'))).not.toContain(runsTheirs);
  expect(await found(built('"./${{ github.event.pull_request.number }}"'))).not.toContain(runsTheirs);
});

test('a package from an address is nothing of the checkout', async () => {
  const installed = (what: string): string =>
    steps(`- uses: actions/checkout@v6.0.0\n  with: { ref: "\${{ github.event.pull_request.head.sha }}" }\n- run: pip install ${what}`);
  expect(await found(installed('git+https://github.com/a/b.git@main'))).not.toContain(runsTheirs);
  expect(await found(installed('./b'))).toContain(runsTheirs);
});

test('an archive of a pull request’s code is a checkout of it', async () => {
  const unpacked = (address: string): string =>
    steps(`- env: { S: "\${{ github.event.pull_request.head.sha }}" }\n  run: |\n    curl -L "${address}" | tar xz\n    make`);
  expect(await found(unpacked('https://github.com/a/b/archive/$S.tar.gz'))).toContain(runsTheirs);
  expect(await found(unpacked('https://api.github.com/repos/a/b/tarball/$S'))).toContain(runsTheirs);
  expect(await found(unpacked('https://example.org/status/$S'))).not.toContain(runsTheirs);
  expect(await found(unpacked('https://raw.githubusercontent.com/a/b/$S/list.json'))).not.toContain(runsTheirs);
});

test.each([
  "execSync('git log ' + context.payload.issue.title.split(' ')[1])",
  "const words = context.payload.issue.title.split(' ');\nexecSync('git log ' + words[1])",
  "const m = context.payload.issue.title.match(/for (.*)/);\nexecSync('git log ' + m[1])",
])('a part of a text is as good as the text: %s', async (text) => {
  expect(await found(javascript(text))).toContain(code);
});

test('a new branch is not checked out by its name', async () => {
  const named = (words: string): string =>
    steps(`- env: { N: "\${{ github.event.pull_request.head.sha }}" }\n  run: git checkout ${words}\n- run: make`);
  expect(await found(named('-b "pick-$N" origin/main'))).not.toContain(runsTheirs);
  expect(await found(named('-b pick "$N"'))).toContain(runsTheirs);
});

const rows = (amount: number, row: (index: number) => string): string =>
  Array.from({ length: amount }, (_, index) => row(index)).join('\n');

/** Scripts whose values are made of each other, or whose words lead nowhere. */
test.each<readonly [name: string, script: (size: number) => string]>([
  ['variables of the two before', (size) => `V0=$T\n${rows(size, (i) => `V${i + 2}="$V${i}$V${i + 1}"`)}\neval "$V${size}"`],
  ['files of the two before', (size) => `echo "$T" > f0\n${rows(size, (i) => `cat f${i} f${i + 1} > f${i + 2}`)}\nsource f${size}`],
  ['answers of filters', (size) => `${rows(size, (i) => `V${i + 1}=$(echo "$V${i}" | jq .a)`)}\neval "$V${size}"`],
  ['launchers of launchers', (size) => `sudo ${'bash '.repeat(size * 4)}`],
  ['pipes', (size) => `echo "$T" ${'| cat '.repeat(size * 2)}`],
])('%s cost no more than they are long', async (_, script) => {
  expect(await growthOf((size) => found(step(script(size))), 2000)).toBe('bounded');
});

test('of a matrix only what is said of a name comes to it', async () => {
  const found = async (name: string): Promise<readonly string[]> => {
    const text = `on: issues\njobs:\n  a:\n    strategy:\n      matrix:\n        a: [1]\n        include:\n          - a: 2\n            c: \${{ github.event.issue.title }}\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ ${name} }}\n`;
    const all = await auditText(text, '.github/workflows/t.yml', defaultSettings);
    return all.flatMap(({ ruleId }) => (ruleId === 'template-injection' ? [ruleId] : []));
  };
  expect(await found('matrix.a')).toEqual([]);
  expect(await found('matrix.C')).toEqual(['template-injection']);
  expect(await found('toJSON(matrix)')).toEqual(['template-injection']);
});

test('how a job or step before it ended is nobody’s text', async () => {
  const text = (way: string): string =>
    `on: issues\njobs:\n  a:\n    runs-on: ubuntu-latest\n    outputs:\n      t: \${{ github.event.issue.title }}\n    steps:\n      - run: make\n  b:\n    needs: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo \${{ needs.a.${way} }}\n`;
  const told = async (way: string): Promise<number> =>
    (await auditText(text(way), '.github/workflows/t.yml', defaultSettings)).filter(({ ruleId }) => ruleId === 'template-injection').length;
  expect(await Promise.all(['result', 'outputs.t', 'outputs'].map(told))).toEqual([0, 1, 1]);
  const more = ["outputs['t']", 'OUTPUTS.T', '*', 'outputs.*', 'outputs[env.X]'];
  expect(await Promise.all(more.map(told))).toEqual(more.map(() => 1));
});

const guarded = (guard: string, event = 'issue_comment'): string =>
  `on: ${event}\npermissions: {contents: write}\njobs:\n  check:\n    runs-on: ubuntu-latest\n    steps:\n${indent(guard, 6)}\n  b:\n    needs: check\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "\${{ github.event.comment.body }}"\n`;

test.each([
  [
    'its name',
    '- run: |\n    ALLOWED=(octocat hubot)\n    for i in "${ALLOWED[@]}"; do\n      if [[ "${{ github.event.comment.user.login }}" == "$i" ]]; then exit 0; fi\n    done\n    exit 1',
    true,
  ],
  [
    'a variable of its name',
    '- env: {WHO: "${{ github.event.comment.user.login }}"}\n  run: |\n    [[ "$WHO" == octocat ]] || exit 1',
    true,
  ],
  ['its name, without an end', '- run: |\n    [[ "$GITHUB_ACTOR" == octocat ]] || echo no', false],
  ['a bot’s name', '- run: |\n    [[ "$GITHUB_ACTOR" == "dependabot[bot]" ]] || exit 1', false],
  ['nothing of it', '- run: |\n    echo "$GITHUB_ACTOR"\n    [[ "$X" == octocat ]] || exit 1', false],
  ['its name in a comment', '- run: |\n    # "$GITHUB_ACTOR" == octocat\n    exit 1', false],
  ['its name, on a condition', '- if: github.ref == 1\n  run: |\n    [[ "$GITHUB_ACTOR" == octocat ]] || exit 1', false],
])('a job before that ends where the actor is not held: %s', async (_, guard, holds) => {
  const found = await auditText(guarded(guard), '.github/workflows/t.yml', defaultSettings);
  expect(found.some(({ ruleId }) => ruleId === 'template-injection')).toBe(!holds);
});

test.each([
  ['github.event.pull_request.head.repo.full_name != github.repository', true],
  ['${{ github.event.pull_request.head.repo.fork }}', true],
  ['github.event.pull_request.head.repo.full_name == github.repository', false],
  ['!github.event.pull_request.head.repo.fork', false],
  ["github.event_name == 'pull_request' && github.event.pull_request.head.repo.full_name != github.repository", false],
])('a step that ends the job if %s keeps forks from a merge: %s', async (condition, holds) => {
  const text = `on: pull_request_target\npermissions: {contents: write}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - if: "${condition}"\n        run: exit 1\n      - run: gh pr merge --auto "$URL"\n`;
  const found = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  expect(found.some(({ ruleId }) => ruleId === 'confused-deputy-merge')).toBe(!holds);
});
