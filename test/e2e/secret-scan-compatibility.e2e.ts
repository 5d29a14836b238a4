// What a team brings from its old scanner, through the bundle: .gitleaks.toml, .gitleaksignore, baselines, comments; and that
// a change cannot loosen the scan that judges it.

import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

/** Letters that look random, so that no credential stands in this file. */
function letters(seed: string, length: number): string {
  return createHash('sha512').update(seed).digest('hex').slice(0, length);
}
const githubToken = (seed: string): string => `${['gh', 'p_'].join('')}${letters(seed, 36)}`;
const itk = (seed: string): string => `itk_${letters(seed, 32)}`;

const ownRule = `
title = "ours"
[[rules]]
id = "internal-token"
description = "Internal token"
regex = '''\\b(itk_[a-f0-9]{32})\\b'''
keywords = ["itk_"]
`;

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

const git = (...args: string[]): string =>
  execFileSync('git', ['-C', workspace.path, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...args], {
    encoding: 'utf8',
    stdio: 'pipe',
  }).trim();

function commit(): string {
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'all', '--allow-empty');
  return git('rev-parse', 'HEAD');
}

interface Result {
  readonly ruleId: string;
  readonly message: { readonly text: string };
  readonly suppressions?: readonly { readonly kind: string; readonly justification?: string }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly locations: readonly {
    readonly physicalLocation: { readonly artifactLocation: { readonly uri: string }; readonly region?: { readonly startLine: number } };
  }[];
}

async function scan(inputs: Record<string, string> = {}, environment: Record<string, string> = {}) {
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: { 'fail-on': 'low', ...inputs }, environment });
  const results: Result[] = run.sarif?.runs[0].results ?? [];
  const place = ({ ruleId, locations: [location] }: Result): string =>
    `${location?.physicalLocation.artifactLocation.uri}:${location?.physicalLocation.region?.startLine ?? 0} ${ruleId}`;
  const open = results.filter(({ suppressions }) => (suppressions ?? []).length === 0);
  return { run, results, open: open.map(place), openResults: open, held: results.filter((result) => !open.includes(result)).map(place) };
}

/** Runs as for a pull request from `base` to what is committed now. */
async function scanPullRequest(base: string, inputs: Record<string, string> = {}) {
  const head = git('rev-parse', 'HEAD');
  const event = join(workspace.path, '.git', 'event.json');
  workspace.put('.git/event.json', JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
  return scan(inputs, { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event });
}

async function refuses(code: string, inputs: Record<string, string> = {}): Promise<string> {
  const { run } = await scan(inputs);
  expect(run.exitCode).toBe(2);
  const errors = run.stdout.split('\n').filter((line) => line.startsWith('::error'));
  expect(errors).toHaveLength(1);
  expect(errors[0]).toContain(`[${code}]`);
  expect(run.stdout + run.stderr).not.toMatch(/\n\s+at /);
  expect(run.sarif.runs[0].invocations[0].executionSuccessful).toBe(false);
  return errors[0] as string;
}

describe('.gitleaks.toml', () => {
  test('adds its rules to the built-in ones', async () => {
    workspace.put('.gitleaks.toml', ownRule);
    workspace.put('a.txt', `token ${itk('1')}\nGITHUB_TOKEN=${githubToken('1')}\n`);
    const { open, run } = await scan();
    expect(open).toEqual(['a.txt:1 internal-token', 'a.txt:2 github-pat']);
    expect(run.stdout + run.summary + JSON.stringify(run.sarif)).not.toContain(itk('1'));
  });

  test('that holds nothing but an allowlist narrows and does not switch rules off', async () => {
    workspace.put('.gitleaks.toml', "[allowlist]\npaths = ['''^fixtures/''']\n");
    workspace.put('a.txt', `GITHUB_TOKEN=${githubToken('1')}\n`);
    workspace.put('fixtures/b.txt', `GITHUB_TOKEN=${githubToken('2')}\n`);
    const { open, run } = await scan();
    expect(open).toEqual(['a.txt:1 github-pat']);
    expect(run.stdout).toContain('gitleaks would switch off all its rules');
  });

  test('runs alone with `rules: imported`', async () => {
    workspace.put('.gitleaks.toml', ownRule);
    workspace.put('a.txt', `token ${itk('1')}\nGITHUB_TOKEN=${githubToken('1')}\n`);
    expect((await scan({ rules: 'imported' })).open).toEqual(['a.txt:1 internal-token']);
  });

  test('switches off, replaces and narrows built-in rules by id or alias', async () => {
    workspace.put(
      '.gitleaks.toml',
      `[extend]\nuseDefault = true\ndisabledRules = ["github-pat"]\n[[allowlists]]\ntargetRules = ["gitlab-pat"]\nregexes = ['''${letters('2', 20)}''']\n`,
    );
    const gitlab = (seed: string): string => `${['glp', 'at-'].join('')}${letters(seed, 20)}`;
    workspace.put('a.txt', `see ${githubToken('1')}\nGITLAB_TOKEN=${gitlab('2')}\nGITLAB_TOKEN=${gitlab('3')}\n`);
    const { open, held, run } = await scan();
    expect(open).toEqual(['a.txt:3 gitlab-pat']);
    expect(held).toEqual(['a.txt:2 gitlab-pat']);
    expect(JSON.stringify(run)).toContain('`disabledRules` switches built-in rules off: github-pat.');
  });

  test.each([
    ['an OR needs one', "regexes = ['''^itk_''']\npaths = ['''nowhere''']", []],
    ['an AND needs all', "condition = \"AND\"\nregexes = ['''^itk_''']\npaths = ['''nowhere''']", ['a.txt:1 internal-token']],
    ['an AND that holds', "condition = \"AND\"\nregexes = ['''^itk_''']\npaths = ['''a\\.txt$''']", []],
    ['the line as target', "regexTarget = \"line\"\nregexes = ['''harmless''']", []],
    ['the secret as target', "regexes = ['''harmless''']", ['a.txt:1 internal-token']],
    ['stop words', 'stopwords = ["ITK_"]', []],
  ])('allowlists: %s', async (_, body, expected) => {
    workspace.put('a.txt', `harmless = ${itk('1')}\n`);
    workspace.put('.gitleaks.toml', `${ownRule}\n[[rules.allowlists]]\n${body}\n`);
    expect((await scan({ rules: 'imported' })).open).toEqual(expected);
    workspace.put('.gitleaks.toml', `${ownRule}\n[allowlist]\n${body}\n`);
    expect((await scan({ rules: 'imported' })).open).toEqual(expected);
  });

  test('takes required rules within lines, and rules for file names', async () => {
    workspace.put(
      '.gitleaks.toml',
      `${ownRule}
[[rules.required]]
id = "user"
withinLines = 2
[[rules]]
id = "user"
regex = '''user-\\d{4}'''
skipReport = true
[[rules]]
id = "key-file"
path = '''(?i)\\.p12$'''
`,
    );
    workspace.put('near.txt', `user-1234\n\n${itk('1')}\n`);
    workspace.put('far.txt', `user-1234\n\n\n\n${itk('2')}\n`);
    workspace.put('certs/Server.P12', Buffer.from([0, 1, 2, 3]));
    workspace.put('certs/known.p12', Buffer.from([0, 1, 2, 3]));
    workspace.put('.gitleaksignore', 'certs/known.p12:key-file:1\n');
    expect((await scan({ rules: 'imported' })).open).toEqual(['certs/Server.P12:0 key-file', 'near.txt:3 internal-token']);
  });

  test('allows a commit where the history is looked at', async () => {
    workspace.put('a.txt', `${itk('1')}\n`);
    const first = commit();
    workspace.put('b.txt', `${itk('2')}\n`);
    workspace.put('.gitleaks.toml', `${ownRule}\n[allowlist]\ncommits = ["${first.toUpperCase()}"]\n`);
    commit();
    const { open, held } = await scan({ scan: 'history' });
    expect(open).toEqual(['b.txt:1 internal-token']);
    expect(held).toEqual(['a.txt:1 internal-token']);
  });

  test('extends a file of the workspace, key by key', async () => {
    workspace.put('config/base.toml', `${ownRule}\n[[rules]]\nid = "other"\nregex = '''other_[a-z]{8}'''\n`);
    workspace.put(
      '.gitleaks.toml',
      '[extend]\npath = "config/base.toml"\ndisabledRules = ["other"]\n[[rules]]\nid = "internal-token"\nentropy = 9.0\n',
    );
    workspace.put('a.txt', `${itk('1')} other_abcdefgh\n`);
    expect((await scan({ rules: 'imported' })).open).toEqual([]);
  });
});

describe('a hostile configuration gives one clear line', () => {
  test.each([
    ['a key with a typo', "[[rules]]\nid = 'a'\nregx = 'x'\n", 'config-invalid', /\.gitleaks\.toml:3.*regx/],
    ['broken syntax', '[[rules]\n', 'config-invalid', /\.gitleaks\.toml:1/],
    ['prototype keys', '[__proto__]\npolluted = true\n', 'config-invalid', /__proto__/],
    ['a download', '[extend]\nurl = "https://example.com/x.toml"\n', 'config-invalid', /nothing is downloaded/],
    ['a file that extends itself', '[extend]\npath = ".gitleaks.toml"\n', 'config-invalid', /does not extend itself/],
    ['a path out of the workspace', '[extend]\npath = "../../etc/passwd"\n', 'config-invalid', /inside the workspace/],
    ['a missing extended file', '[extend]\npath = "nope.toml"\n', 'config-invalid', /nope\.toml/],
    ['look-around', "[[rules]]\nid = 'ahead'\nregex = '''a(?=b)'''\n", 'expression-refused', /ahead/],
    ['a backreference', "[[rules]]\nid = 'back'\nregex = '''(a)\\1'''\n", 'expression-refused', /back.*backreference/],
    ['a repetition without end', "[[rules]]\nid = 'many'\nregex = '''(?:a{1000}){1000}'''\n", 'expression-refused', /many/],
    ['a group that is not there', "[[rules]]\nid = 'group'\nregex = '''(a)'''\nsecretGroup = 2\n", 'config-invalid', /secretGroup/],
    ['an empty allowlist', '[allowlist]\ndescription = "all"\n', 'config-invalid', /at least one of/],
    ['both spellings', "[allowlist]\npaths=['a']\n[[allowlists]]\npaths=['b']\n", 'config-invalid', /one spelling/],
    ['a rule without effect', "[[rules]]\nid = 'nothing'\n", 'config-invalid', /nothing/],
    ['a condition nobody knows', "[allowlist]\ncondition='XOR'\npaths=['a']\n", 'config-invalid', /XOR/],
    ['a required rule that is not there', `${ownRule}\n[[rules.required]]\nid = "gone"\n`, 'config-invalid', /gone/],
    ['binary content', Buffer.from([1, 0, 2]), 'config-invalid', /binary/],
    ['another encoding', Buffer.from([0x23, 0xff, 0xe9]), 'config-invalid', /UTF-8/],
    ['a huge file', `# ${'x'.repeat(1024 * 1024)}\n`, 'tree-unreadable', /1048576/],
  ])('%s', async (_, content, code, says) => {
    workspace.put('.gitleaks.toml', content);
    workspace.put('a.txt', 'text\n');
    expect(await refuses(code)).toMatch(says);
  });

  test('a link out of the workspace, and a configuration that is not there', async () => {
    symlinkSync('/etc/passwd', join(workspace.path, '.gitleaks.toml'));
    await refuses('tree-unreadable');
    await refuses('path-outside', { config: '../x.toml' });
    await refuses('config-missing', { config: 'x.toml' });
  });

  test('an expression that backtracks without end is stopped, and its rule and file are named', async () => {
    workspace.put('.gitleaks.toml', "[[rules]]\nid = 'slow'\nregex = '''^(?:a|a|aa)+$'''\n");
    workspace.put('hostile.txt', `${'a'.repeat(60)}!\n`);
    expect(await refuses('expression-too-slow')).toMatch(/rule slow.*hostile\.txt/);
  }, 60_000);

  test('so is one in an allowlist', async () => {
    workspace.put('.gitleaks.toml', `${ownRule}\n[allowlist]\nregexTarget = "line"\nregexes = ['''(?:[a-z]|[a-z0-9])+$''']\n`);
    workspace.put('hostile.txt', `${'a'.repeat(60)} ${itk('1')} ${'b'.repeat(60)}!\n`);
    expect(await refuses('expression-too-slow')).toContain('hostile.txt');
  }, 60_000);
});

describe('ignores and baselines', () => {
  const line = (seed: string): string => `GITHUB_TOKEN=${githubToken(seed)}\n`;

  test('an entry of .gitleaksignore holds for its secret and not for another one on the line', async () => {
    workspace.put('a.txt', line('1'));
    workspace.put('.gitleaksignore', '# known\na.txt:github-pat:1\n');
    commit();
    expect((await scan()).held).toEqual(['a.txt:1 github-pat']);
    workspace.put('a.txt', `\n\n${line('1')}`);
    expect((await scan()).held).toEqual(['a.txt:3 github-pat']);
    workspace.put('a.txt', line('2'));
    const { open, run } = await scan();
    expect(open).toEqual(['a.txt:1 github-pat']);
    expect(run.stdout).toContain('hides nothing');
  });

  test('an entry with a commit is bound to the secret of that commit', async () => {
    workspace.put('a.txt', line('1'));
    const first = commit();
    workspace.put('.gitleaksignore', `${first}:a.txt:github-pat:1\n`);
    workspace.put('a.txt', `\n${line('1')}${line('2')}`);
    const { open, held } = await scan();
    expect(held).toEqual(['a.txt:2 github-pat']);
    expect(open).toEqual(['a.txt:3 github-pat']);
  });

  test('without git it holds for the line, and says so; what is not used is listed', async () => {
    workspace.put('a.txt', line('1'));
    workspace.put('.gitleaksignore', 'a.txt:github-pat:1\nb.txt:github-pat:1\n');
    const { open, run } = await scan();
    expect(open).toEqual([]);
    expect(run.stdout).toContain('holds for any secret that comes to stand on that line');
    expect(run.stdout).toContain('b.txt:github-pat:1 is used by no finding');
  });

  test('a broken entry is an error', async () => {
    workspace.put('.gitleaksignore', 'what is this\n');
    expect(await refuses('ignore-invalid')).toContain('.gitleaksignore:1');
  });

  test('a gitleaks report knows secrets, wherever they have moved in their file', async () => {
    const report = [{ RuleID: 'github-pat', File: 'a.txt', StartLine: 99, Secret: githubToken('1'), Match: githubToken('1') }];
    workspace.put('baseline.json', JSON.stringify(report));
    workspace.put('a.txt', line('1') + line('2'));
    workspace.put('b.txt', line('1'));
    const { open, held, run } = await scan({ baseline: 'baseline.json' });
    expect(open).toEqual(['a.txt:2 github-pat', 'b.txt:1 github-pat']);
    expect(held).toContain('a.txt:1 github-pat');
    expect(held).toContain('baseline.json:1 github-pat');
    expect(run.stdout + run.summary + JSON.stringify(run.sarif)).not.toContain(githubToken('1'));
  });

  test('a detect-secrets baseline is found by its name', async () => {
    const hashed = createHash('sha1').update(githubToken('1')).digest('hex');
    workspace.put(
      '.secrets.baseline',
      JSON.stringify({
        version: '1.5.0',
        results: { 'a.txt': [{ type: 'GitHub Token', filename: 'a.txt', hashed_secret: hashed, line_number: 1, is_secret: true }] },
      }),
    );
    workspace.put('a.txt', `\n${line('1')}${line('2')}`);
    const { open, held, run } = await scan();
    expect(open).toEqual(['a.txt:3 github-pat']);
    // The sum in the baseline itself looks like a secret and is known, too.
    expect(held.filter((place) => !place.startsWith('.secrets.baseline'))).toEqual(['a.txt:2 github-pat']);
    expect(run.stdout).toContain('revoke it');
  });

  test.each([
    ['no JSON', 'x'],
    ['another shape', '{"version":"2.1.0"}'],
    ['a number', '[1]'],
    ['prototype keys', '{"__proto__":{"results":{}}}'],
  ])('a baseline with %s is an error', async (_, content) => {
    workspace.put('baseline.json', content);
    await refuses('baseline-invalid', { baseline: 'baseline.json' });
  });
});

describe('comments', () => {
  test.each([
    ['gitleaks:allow', '# gitleaks:allow', true],
    ['trufflehog:ignore', '# trufflehog:ignore', true],
    ["detect-secrets' pragma", '# pragma: allowlist secret', true],
    ['ours', '# portcullis:ignore github-pat reason="test fixture" until=2099-01-01', true],
    ['ours without an end', '# portcullis:ignore github-pat reason="test fixture"', true],
    ['ours for another rule', '# portcullis:ignore gitlab-pat reason="test fixture"', false],
    ['ours without a rule', '# portcullis:ignore reason="test fixture"', false],
    ['ours without a reason', '# portcullis:ignore github-pat', false],
    ['ours after its end', '# portcullis:ignore github-pat reason="test fixture" until=2020-01-01', false],
    ['ours with an end that is no day', '# portcullis:ignore github-pat reason="test fixture" until=tomorrow', false],
  ])('%s', async (_, comment, allowed) => {
    workspace.put('a.sh', `TOKEN=${githubToken('1')} ${comment}\n`);
    const { open, held } = await scan();
    expect(allowed ? held : open).toEqual(['a.sh:1 github-pat']);
  });

  test('ours on the line before; an end that has passed is told', async () => {
    workspace.put('a.sh', `# portcullis:ignore-next-line github-pat reason="fixture" until=2099-12-31\nT=${githubToken('1')}\n`);
    expect((await scan()).held).toEqual(['a.sh:2 github-pat']);
    workspace.put('a.sh', `# portcullis:ignore-next-line github-pat reason="fixture" until=2020-12-31\nT=${githubToken('1')}\n`);
    const { open, run } = await scan();
    expect(open).toEqual(['a.sh:2 github-pat']);
    expect(run.stdout).toContain('ended on 2020-12-31');
  });
});

describe('identity', () => {
  test('stays when code moves in its file, and differs by secret, rule and path', async () => {
    const prints = async (): Promise<string[]> =>
      (await scan()).results.map(
        ({ partialFingerprints }) => Object.entries(partialFingerprints).find(([name]) => name.includes('portcullis'))?.[1] ?? '',
      );
    workspace.put('a.txt', `GITHUB_TOKEN=${githubToken('1')}\n`);
    const [before] = await prints();
    workspace.put('a.txt', `${'filler\n'.repeat(50)}    export GITHUB_TOKEN='${githubToken('1')}'\n`);
    const [moved] = await prints();
    expect(moved).toBe(before);
    expect(before).toMatch(/^[0-9a-f]{32}/);
    workspace.put('a.txt', `GITHUB_TOKEN=${githubToken('2')}\n`);
    workspace.put('b.txt', `GITHUB_TOKEN=${githubToken('1')}\n`);
    expect(await prints()).not.toContain(before);
  });
});

describe('on a pull request', () => {
  const line = (seed: string, comment = ''): string => `GITHUB_TOKEN=${githubToken(seed)}${comment}\n`;

  test('the configuration of the base holds, and each loosening is a finding', async () => {
    workspace.put('.gitleaks.toml', `${ownRule}\n[allowlist]\npaths = ['''^old/''']\n`);
    workspace.put('old/a.txt', line('1'));
    const base = commit();
    workspace.put(
      '.gitleaks.toml',
      "[extend]\ndisabledRules = ['github-pat']\n[[rules]]\nid = 'gitlab-pat'\nregex = '''never'''\n[allowlist]\npaths = ['''^old/''', '''.*''']\n",
    );
    workspace.put('.gitleaksignore', 'new.txt:github-pat:1\n');
    workspace.put('new.txt', `${line('2')}${itk('1')}\n`);
    commit();
    const { open, openResults, run } = await scanPullRequest(base);
    expect(open.filter((place) => !place.includes('loosened'))).toEqual(['new.txt:1 github-pat', 'new.txt:2 internal-token']);
    const loosened = openResults.filter(({ ruleId }) => ruleId === 'scan-configuration-loosened').map(({ message }) => message.text);
    for (const part of [
      'switches off the rule github-pat',
      'the paths .*',
      'deletes the rule internal-token',
      'built-in rule gitlab-pat',
      'ignores new.txt',
    ])
      expect(loosened.join('\n')).toContain(part);
    expect(loosened).toHaveLength(5);
    expect(run.exitCode).toBe(1);
  });

  test('a change that touches no configuration loosens nothing', async () => {
    workspace.put('.gitleaks.toml', ownRule);
    const base = commit();
    workspace.put('a.txt', 'text\n');
    commit();
    const { run, results } = await scanPullRequest(base);
    expect(results).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  test('a comment counts for the secret it stood beside at the base, and for no other', async () => {
    workspace.put('a.sh', line('1', ' # gitleaks:allow'));
    const base = commit();
    workspace.put('a.sh', `# moved\n${line('1', ' # gitleaks:allow')}${line('2', ' # gitleaks:allow')}`);
    commit();
    const { open, held, openResults } = await scanPullRequest(base);
    expect(held).toEqual(['a.sh:2 github-pat']);
    expect(open).toEqual(['a.sh:3 github-pat']);
    expect(openResults[0]?.message.text).toContain('counts after the merge');
  });

  test('another secret on an ignored line is reported', async () => {
    workspace.put('a.txt', line('1'));
    workspace.put('.gitleaksignore', 'a.txt:github-pat:1\n');
    const base = commit();
    workspace.put('a.txt', line('2'));
    commit();
    expect((await scanPullRequest(base)).open).toEqual(['a.txt:1 github-pat']);
  });

  test('without the base commit nothing of the change is believed', async () => {
    workspace.put('a.sh', line('1', ' # gitleaks:allow'));
    commit();
    const gone = '1'.repeat(40);
    expect((await scanPullRequest(gone)).open).toEqual(['a.sh:1 github-pat']);
    workspace.put('.gitleaks.toml', ownRule);
    const { run } = await scanPullRequest(gone);
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('[base-unavailable]');
  });
});
