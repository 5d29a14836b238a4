// Where secret-scan looks, shown through its bundle on real trees and repositories: encodings, archives, large files,
// the index, commit ranges, the whole history, and repositories that are cut, broken or hostile.

import { execFileSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { createTar } from 'nanotar';
import { githubToken as token } from '../harness/github-token.js';
import { runAction, runCli, type SarifFile, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

let workspace: Workspace;
beforeEach(() => {
  workspace = temporaryWorkspace();
});
afterEach(() => workspace.remove());

function git(...args: string[]): string {
  return gitIn(workspace.path, ...args);
}

function gitIn(directory: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', ['-C', directory, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).trim();
}

function commit(message = 'change'): string {
  git('add', '-A');
  git('commit', '-qm', message);
  return git('rev-parse', 'HEAD');
}

interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly properties: Readonly<Record<string, string>>;
}

async function scan(inputs: Record<string, string> = {}, options: { environment?: Record<string, string>; at?: string } = {}) {
  const run = await runAction('secret-scan', {
    workspace: options.at ?? workspace.path,
    inputs: { annotations: 'false', ...inputs },
    ...(options.environment === undefined ? {} : { environment: options.environment }),
  });
  // biome-ignore lint/suspicious/noExplicitAny: SARIF is read freely
  const places: Place[] = (run.sarif?.runs[0].results ?? []).map((result: any) => {
    const { artifactLocation, region } = result.locations[0].physicalLocation;
    return {
      path: decodeURIComponent(artifactLocation.uri),
      line: region.startLine,
      column: region.startColumn,
      properties: result.properties,
    };
  });
  return { run, places, paths: places.map(({ path }) => path), text: JSON.stringify(run.sarif ?? {}) };
}

describe('encodings', () => {
  test('a secret is found at its place in every text encoding and line ending', async () => {
    const line = `key: ${token()}`;
    workspace.put('crlf.txt', `first\r\nsecond\r\n${line}\r\n`);
    workspace.put('bom.txt', `\ufefffirst\nsecond\n${line}\n`);
    workspace.put('le.txt', Buffer.from(`\ufefffirst\nsecond\n${line}\n`, 'utf16le'));
    workspace.put('be.txt', Buffer.from(`\ufefffirst\nsecond\n${line}\n`, 'utf16le').swap16());
    workspace.put('wide.txt', `first\nsecond\nkey: ${token()}\n`.replace('key: ', '🔑é: '));
    const { places } = await scan();
    expect(places.map(({ path, line, column }) => `${path}:${line}:${column}`)).toEqual([
      'be.txt:3:6',
      'bom.txt:3:6',
      'crlf.txt:3:6',
      'le.txt:3:6',
      'wide.txt:3:6',
    ]);
  });

  test('a secret in an encoding, or in an encoding of an encoding, is found at the encoded text, and one in escapes at its own', async () => {
    const plain = `GITHUB_TOKEN=${token()}`;
    const base64 = (text: string): string => Buffer.from(text).toString('base64');
    const hex = Buffer.from(plain).toString('hex');
    workspace.put('base64.txt', `one\nx: ${base64(plain)}\n`);
    workspace.put('hex.txt', `one\nx: ${hex}\n`);
    workspace.put('percent.txt', `one\nx: ${[...plain].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')}\n`);
    workspace.put('unicode.txt', `one\nx: ${[...plain].map((c) => `\\u00${c.charCodeAt(0).toString(16)}`).join('')}\n`);
    workspace.put('twice.txt', `one\nx: ${base64(`a: ${base64(plain)}`)}\n`);
    workspace.put('thrice.txt', `one\nx: ${base64(`b: ${base64(`a: ${base64(plain)}`)}`)}\n`);
    const { places } = await scan();
    const tokens = places.filter(({ properties }) => properties.encoding !== undefined);
    expect(tokens.map(({ path, line, column, properties }) => `${path}:${line}:${column} ${properties.encoding}`)).toEqual([
      'base64.txt:2:4 base64',
      'hex.txt:2:4 hex',
      'percent.txt:2:43 percent',
      'twice.txt:2:4 base64 in base64',
      'unicode.txt:2:82 unicode',
    ]);
    const deeper = await scan({ 'decode-depth': '3' });
    expect(deeper.paths).toContain('thrice.txt');
    const shallower = await scan({ 'decode-depth': '0' });
    expect(shallower.places.filter(({ properties }) => properties.encoding !== undefined)).toEqual([]);
  });
});

describe('archives', () => {
  const settings = (): string => `[auth]\ntoken = ${token()}\n`;

  test('text in zip, jar, tar, tar.gz and a notebook is read, also one archive within another', async () => {
    const inner = zipSync({ 'deep/settings.ini': strToU8(settings()) });
    workspace.put('a.zip', zipSync({ 'settings.ini': strToU8(settings()), 'inner.zip': inner }));
    workspace.put('b.jar', zipSync({ 'META-INF/settings.ini': strToU8(settings()) }));
    workspace.put('c.tar', createTar([{ name: 'settings.ini', data: settings() }]));
    workspace.put('d.tar.gz', gzipSync(createTar([{ name: 'settings.ini', data: settings() }])));
    workspace.put('e.ini.gz', gzipSync(settings()));
    workspace.put('f.ipynb', JSON.stringify({ cells: [{ cell_type: 'code', source: ['x = 1\n', `t = "${token()}"\n`] }] }));
    const { paths } = await scan();
    expect(paths).toEqual([
      'a.zip!inner.zip!deep/settings.ini',
      'a.zip!settings.ini',
      'b.jar!META-INF/settings.ini',
      'c.tar!settings.ini',
      'd.tar.gz!settings.ini',
      'e.ini.gz!e.ini',
      'f.ipynb',
    ]);
    const closed = await scan({ 'archive-depth': '1' });
    expect(closed.paths).not.toContain('a.zip!inner.zip!deep/settings.ini');
    expect(closed.text).toContain('archive-too-deep');
  });

  test('a bomb is reported and ends nothing but itself', async () => {
    const zeros = new Uint8Array(20 * 1024 * 1024);
    workspace.put('bomb.gz', gzipSync(zeros));
    workspace.put('bomb.zip', zipSync({ a: zeros, 'z.ini': strToU8(settings()) }, { level: 1 }));
    workspace.put('broken.zip', zipSync({ 'settings.ini': strToU8(settings()) }).subarray(0, 60));
    workspace.put('settings.ini', settings());
    const { paths, run } = await scan();
    expect(paths).toEqual(['settings.ini']);
    const skipped = JSON.stringify(run.sarif.runs[0]);
    expect(skipped).toMatch(/bomb\.gz[^{}]*archive-bomb|archive-bomb[^{}]*bomb\.gz/);
    expect(skipped).toMatch(/bomb\.zip[^{}]*archive-bomb|archive-bomb[^{}]*bomb\.zip/);
  });

  test('text that is only named like an archive is text', async () => {
    workspace.put('notes.zip', settings());
    workspace.put('notes.tgz', settings());
    workspace.put('notes.tar', settings());
    expect((await scan()).paths).toEqual(['notes.tar', 'notes.tgz', 'notes.zip']);
  });
});

describe('sizes', () => {
  test('a file above the limit, which is for archives, is read in pieces, across their borders, under any limit', async () => {
    const secrets = Array.from({ length: 4 }, token);
    const filler = Buffer.from(`${'all quiet on this line of the log, nothing to see\n'.repeat(20)}`);
    const parts: Buffer[] = [];
    let size = 0;
    let lines = 0;
    const lineOf: number[] = [];
    for (const secret of secrets) {
      // The borders between pieces lie near 8 MiB and its multiples: secrets are put before, on and behind them.
      const target = (secrets.indexOf(secret) + 1) * 4 * 1024 * 1024 + 40;
      while (size + filler.length < target) {
        parts.push(filler);
        size += filler.length;
        lines += 20;
      }
      const line = Buffer.from(`é ${secret}\n`);
      parts.push(line);
      size += line.length;
      lineOf.push(++lines);
    }
    workspace.put('large.log', Buffer.concat([...parts, filler, filler]));
    for (const limit of ['1', '10', '100']) {
      const { places } = await scan({ 'max-file-size': limit });
      expect(places.map(({ line, column }) => [line, column])).toEqual(lineOf.map((line) => [line, 3]));
    }
  });

  test('every byte offset around the border of a piece is covered, once', async () => {
    const border = (4 + 8 * 1024) * 1024;
    const offsets = [-6000, -4200, -4120, -4060, -100, -20, 40, 100, 200];
    const secrets = offsets.map(token);
    const bytes = Buffer.alloc(20 * 1024 * 1024, 'quiet words here\n');
    for (const [i, offset] of offsets.entries()) bytes.write(` ${secrets[i]} `, border + offset);
    workspace.put('large.log', bytes);
    const { places } = await scan({ 'max-file-size': '100' });
    expect(places).toHaveLength(offsets.length);
    expect(new Set(places.map(({ line }) => line)).size).toBe(offsets.length);
  });

  test('a tree that is worth several threads gives what each file gives, in the same order every time', async () => {
    const filler = 'nothing to see here, move along and read the next line\n'.repeat(1000);
    for (let i = 0; i < 300; i++) workspace.put(`d${i % 7}/f${i}.txt`, i % 10 === 0 ? `${filler}${token()}\n${filler}` : filler.repeat(2));
    const first = await scan();
    expect(first.places).toHaveLength(30);
    expect(new Set(first.places.map(({ line }) => line))).toEqual(new Set([1001]));
    const second = await scan();
    expect(second.places).toEqual(first.places);
  });
});

describe('staged changes', () => {
  test('what is in the index is looked at, not what is only in the working tree', async () => {
    git('init', '-q');
    workspace.put('a.txt', 'one\n');
    commit();
    workspace.put('a.txt', `one\nstaged ${token()}\n`);
    git('add', '-A');
    workspace.put('a.txt', 'one\nclean again\n');
    workspace.put('b.txt', `not staged ${token()}\n`);
    const { places } = await scan({ scan: 'staged' });
    expect(places.map(({ path, line }) => `${path}:${line}`)).toEqual(['a.txt:2']);
  });

  test('the first commit of a repository can be checked before it is made', async () => {
    git('init', '-q');
    workspace.put('a.txt', `${token()}\n`);
    git('add', '-A');
    expect((await scan({ scan: 'staged' })).paths).toEqual(['a.txt']);
  });
});

describe('a range of commits', () => {
  test('answers for what it introduces: also what a later commit of it removes, not what was there before or only moved', async () => {
    git('init', '-q', '-b', 'main');
    const old = token();
    workspace.put('old.txt', `${old}\nand more text\n`);
    const base = commit();
    workspace.put('old.txt', `and more text\nin another order\n${old}\n`);
    workspace.put('gone.txt', `${token()}\n`);
    const first = commit();
    unlinkSync(join(workspace.path, 'gone.txt'));
    workspace.put('kept.txt', `line\n${token()}\n`);
    const head = commit();
    const { places } = await scan({ scan: 'range', range: `${base}..${head}` });
    expect(places.map(({ path, properties }) => `${path} ${properties.commit}`)).toEqual([`gone.txt ${first}`, `kept.txt ${head}`]);
    expect(places[0]?.properties).toMatchObject({ author: 'Ada <ada@example.org>' });
  });

  test('takes its base from the event of a pull request', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('a.txt', `${token()}\n`);
    const base = commit();
    workspace.put('b.txt', `${token()}\n`);
    const head = commit();
    const event = join(workspace.path, '.git', 'event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
    const { paths } = await scan(
      { scan: 'range' },
      { environment: { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event, GITHUB_SHA: head } },
    );
    expect(paths).toEqual(['b.txt']);
  });

  test('a new key below an old header is new', async () => {
    const key = (): string => execFileSync('openssl', ['ecparam', '-genkey', '-name', 'secp521r1', '-noout'], { encoding: 'utf8' });
    git('init', '-q');
    workspace.put('key.pem', key());
    const base = commit();
    workspace.put('key.pem', key());
    const head = commit();
    expect((await scan({ scan: 'range', range: `${base}..${head}` })).paths).toEqual(['key.pem']);
  });

  test('a base that a shallow clone lacks is an error, not an empty range', async () => {
    git('init', '-q');
    workspace.put('a.txt', 'one\n');
    const base = commit();
    workspace.put('a.txt', 'two\n');
    commit();
    const clone = temporaryWorkspace();
    gitIn(clone.path, 'clone', '-q', '--depth', '1', `file://${workspace.path}`, 'repo');
    const { run } = await scan({ scan: 'range', range: `${base}..HEAD` }, { at: join(clone.path, 'repo') });
    clone.remove();
    expect(run.exitCode).toBe(2);
    expect(run.stdout).toContain('[git-failed]');
  });
});

describe('the history', () => {
  test('every version is looked at, with who brought a secret, when, and whether it is still there', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('dir/a.txt', `one\n${token()}\n`);
    const first = commit();
    workspace.put('dir/a.txt', 'one\nremoved\n');
    const still = token();
    // Not the mark between an archive and its member: the file's own name.
    workspace.put('b!c.txt', `one\ntwo\n${still}\n`);
    const second = commit();
    workspace.put('b!c.txt', `zero\none\ntwo\n${still}\nfive\n`);
    commit();
    const { places, run } = await scan({ scan: 'history' });
    expect(places.map(({ path, line, properties }) => [path, line, properties.commit, properties.inHead])).toEqual([
      ['b!c.txt', 3, second, 'true'],
      ['dir/a.txt', 2, first, 'false'],
    ]);
    expect(Date.parse(places[0]?.properties.date as string)).toBeGreaterThan(Date.now() - 3_600_000);
    expect(run.stdout).toContain('history only');
  });

  test('branches, merges that bring content of their own, renames and archives are part of it', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('a.txt', `${token()}\nmore\n`);
    commit();
    git('checkout', '-qb', 'side');
    workspace.put('side.txt', `${token()}\n`);
    commit();
    git('checkout', '-q', 'main');
    renameSync(join(workspace.path, 'a.txt'), join(workspace.path, 'renamed.txt'));
    workspace.put('x.zip', zipSync({ 'in.ini': strToU8(`token = ${token()}\n`) }));
    commit();
    git('merge', '-q', '--no-ff', '--no-commit', 'side');
    workspace.put('merge.txt', `${token()}\n`);
    commit('merge');
    git('checkout', '-qb', 'unmerged');
    workspace.put('unmerged.txt', `${token()}\n`);
    commit();
    git('checkout', '-q', 'main');
    expect((await scan({ scan: 'history' })).paths).toEqual(['a.txt', 'merge.txt', 'side.txt', 'unmerged.txt', 'x.zip!in.ini']);
  });

  test('a part that changed is seen whole: a token of which a version completes the half, an encoding of which the middle changes', async () => {
    git('init', '-q');
    const secret = token();
    const filler = 'some text of a long line without an end, '.repeat(400);
    workspace.put('a.txt', `${filler}${secret.slice(0, 20)} ${filler}`);
    const encoded = (middle: string): string =>
      Buffer.from(`${'x = 1\n'.repeat(900)}${middle}\n${'y = 2\n'.repeat(900)}`).toString('base64');
    workspace.put('b.txt', encoded('nothing'));
    commit();
    workspace.put('a.txt', `${filler}${secret} ${filler}`);
    workspace.put('b.txt', encoded(`t = ${token()}`));
    commit();
    expect((await scan({ scan: 'history' })).paths).toEqual(['a.txt', 'b.txt']);
  });

  test('a value that is added to a long manifest of a Secret is seen far from the line that says what it is, once', async () => {
    git('init', '-q');
    const settings = Array.from({ length: 300 }, (_, i) => `  setting-${i}: ${Buffer.from(`on-${i}`).toString('base64')}\n`).join('');
    const manifest = (value: string): string => `apiVersion: v1\nkind: Secret\ndata:\n${settings}  payload: ${value}\n`;
    workspace.put('secret.yaml', manifest(Buffer.from('none').toString('base64')));
    commit();
    workspace.put('secret.yaml', manifest(Buffer.from(randomBytes(24).toString('base64')).toString('base64')));
    commit();
    workspace.put('secret.yaml', `# moved\n${readFileSync(join(workspace.path, 'secret.yaml'), 'utf8')}`);
    const second = commit();
    for (const inputs of [{ scan: 'history' }, { scan: 'range', range: `${second}~2..${second}` }]) {
      const { places } = await scan(inputs);
      expect(places.map(({ path, line }) => `${path}:${line > 300}`)).toEqual(['secret.yaml:true']);
    }
    expect((await scan({ scan: 'range', range: `${second}~1..${second}` })).places).toEqual([]);
  });

  test('a row that is added to a long table of accounts is seen far from the header that says what it holds, once', async () => {
    git('init', '-q');
    const tables: readonly (readonly [string, string, (user: string, password: string) => string])[] = [
      ['accounts.csv', 'user,password\n', (user, password) => `${user},${password}\n`],
      ['accounts.md', '| user | password |\n| --- | --- |\n', (user, password) => `| ${user} | ${password} |\n`],
    ];
    const write = (last: string): void => {
      for (const [path, header, row] of tables) {
        const rows = Array.from({ length: 400 }, (_, i) => row(`somebody-${i}-of-the-team`, ''));
        workspace.put(path, `${header}${rows.join('')}${row('ops', last)}`);
      }
    };
    write('');
    commit();
    write(`${randomBytes(6).toString('hex')}Kq#7`);
    const second = commit();
    for (const inputs of [{ scan: 'history' }, { scan: 'range', range: `${second}~1..${second}` }]) {
      const { places } = await scan(inputs);
      expect(places.map(({ path, line }) => `${path}:${line > 400}`)).toEqual(['accounts.csv:true', 'accounts.md:true']);
    }
  });

  test('a bare repository, one with SHA-256 ids and an empty one can be scanned', async () => {
    workspace.put('work/a.txt', `${token()}\n`);
    const work = join(workspace.path, 'work');
    gitIn(work, 'init', '-q', '--object-format=sha256');
    gitIn(work, 'add', '-A');
    gitIn(work, 'commit', '-qm', 'x');
    gitIn(workspace.path, 'clone', '-q', '--bare', 'work', 'bare');
    gitIn(workspace.path, 'init', '-q', 'empty');
    const history = { scan: 'history', 'sarif-file': 'result.sarif' };
    expect((await scan(history, { at: work })).paths).toEqual(['a.txt']);
    expect((await scan(history, { at: join(workspace.path, 'bare') })).paths).toEqual(['a.txt']);
    const empty = await scan(history, { at: join(workspace.path, 'empty') });
    expect(empty.run.exitCode).toBe(0);
    expect(empty.paths).toEqual([]);
  });
});

describe('what lies in a history beside text', () => {
  test('what links lead to and submodules are passed over, pictures are named, a version over the limit is read', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('a.txt', 'one\n');
    const first = commit();
    git('update-index', '--add', '--cacheinfo', `160000,${first},module`);
    symlinkSync('/etc/passwd', join(workspace.path, 'link'));
    workspace.put('picture.png', Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), randomBytes(2000)]));
    workspace.put('large.txt', `${'some text\n'.repeat(150_000)}${token()}\n`);
    workspace.put('small.txt', `${token()}\n`);
    git('add', 'link', 'picture.png', 'large.txt', 'small.txt');
    git('commit', '-qm', 'all kinds');
    const { paths, run, text } = await scan({ scan: 'history', 'max-file-size': '1' });
    expect(paths).toEqual(['large.txt', 'small.txt']);
    expect(run.exitCode).toBe(1);
    expect(text).not.toContain('too-large');
    expect(text).toContain('binary');
    expect(run.stdout).toContain('other repositories and were not looked at: module.');
  });

  test('files and trees that a tag names are read though no commit holds them', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('a.txt', 'one\n');
    commit();
    workspace.put('b.txt', `${token()}\n`);
    const blob = git('hash-object', '-w', 'b.txt');
    git('add', 'b.txt');
    git('tag', '-a', '-m', 'x', 'tree', git('write-tree'));
    git('rm', '-q', '--cached', 'b.txt');
    unlinkSync(join(workspace.path, 'b.txt'));
    git('tag', 'key', blob);
    const { paths, run } = await scan({ scan: 'history' });
    expect(paths).toEqual(['b.txt', 'refs/tags/key']);
    expect(run.exitCode).toBe(1);
  });

  test('the text of a link is read in the tree, in the index and in the history, wherever it leads', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('a.txt', 'one\n');
    workspace.put('folder/b.txt', 'two\n');
    commit();
    symlinkSync(`/nowhere/${token()}`, join(workspace.path, 'dangling'));
    symlinkSync(`folder/../${'./'.repeat(3)}folder`, join(workspace.path, 'plain'));
    expect((await scan()).paths).toEqual(['dangling']);
    git('add', '-A');
    expect((await scan({ scan: 'staged' })).paths).toEqual(['dangling']);
    commit();
    unlinkSync(join(workspace.path, 'dangling'));
    commit();
    expect((await scan()).paths).toEqual([]);
    const { places } = await scan({ scan: 'history' });
    expect(places.map(({ path, line, column }) => ({ path, line, column }))).toEqual([{ path: 'dangling', line: 1, column: 10 }]);
    expect(places[0]?.properties.inHead).toBe('false');
  });

  test('a key near what changed is told once, though a version after it begins close behind it', async () => {
    git('init', '-q', '-b', 'main');
    const key = [
      `-----${'BEGIN'} RSA PRIVATE KEY-----`,
      ...Array.from({ length: 24 }, () => randomBytes(48).toString('base64')),
      `-----${'END'} RSA PRIVATE KEY-----`,
    ];
    const lines = (count: number): string => 'an ordinary line of a file\n'.repeat(count);
    const text = (added: string): string => `${lines(300)}${added}${lines(100)}${key.join('\n')}\n${lines(300)}`;
    workspace.put('a.txt', text(''));
    const first = commit();
    workspace.put('a.txt', text('and one more\n'));
    commit();
    const { places } = await scan({ scan: 'history' });
    expect(places.map(({ properties }) => properties.commit)).toEqual([first]);
  });
});

describe('repositories that do not hold everything', () => {
  test('a shallow clone is scanned as far as it goes, and is a gap', async () => {
    git('init', '-q');
    workspace.put('a.txt', 'one\n');
    commit();
    workspace.put('a.txt', `${token()}\n`);
    commit();
    const clone = temporaryWorkspace();
    gitIn(clone.path, 'clone', '-q', '--depth', '1', `file://${workspace.path}`, 'repo');
    const { paths, text, run } = await scan({ scan: 'history' }, { at: join(clone.path, 'repo') });
    clone.remove();
    expect(paths).toEqual(['a.txt']);
    expect(text).toContain('shallow-clone');
    expect(run.stdout).toContain('::warning');
  });

  test('a version that a partial clone lacks is a gap', async () => {
    git('init', '-q');
    git('config', 'uploadpack.allowFilter', 'true');
    workspace.put('a.txt', `${token()}\n`);
    commit();
    workspace.put('a.txt', 'clean\n');
    commit();
    const clone = temporaryWorkspace();
    gitIn(clone.path, 'clone', '-q', '--filter=blob:none', `file://${workspace.path}`, 'repo');
    const { text } = await scan({ scan: 'history' }, { at: join(clone.path, 'repo') });
    clone.remove();
    expect(text).toContain('missing-object');
  });

  test('a machine without git fails the scan; a damaged object is a gap', async () => {
    git('init', '-q');
    workspace.put('a.txt', `${'some text\n'.repeat(50)}${token()}\n`);
    commit();
    const withoutGit = await scan({ scan: 'history' }, { environment: { PATH: join(workspace.path, 'nowhere') } });
    expect(withoutGit.run.exitCode).toBe(2);
    const id = git('rev-parse', 'HEAD:a.txt');
    const object = join(workspace.path, '.git/objects', id.slice(0, 2), id.slice(2));
    chmodSync(object, 0o644);
    writeFileSync(object, randomBytes(60));
    expect((await scan({ scan: 'history' })).text).toContain('missing-object');
  });
});

describe('hostile repositories', () => {
  test('no program that the repository names is run, whatever is scanned', async () => {
    git('init', '-q', '-b', 'main');
    workspace.put('.gitattributes', '*.txt diff=evil filter=evil\n');
    workspace.put('a.txt', 'one\n');
    const base = commit();
    workspace.put('a.txt', `two ${token()}\n`);
    const head = commit();
    const marker = join(workspace.path, '..', `${workspace.path.split('/').pop()}.ran`);
    const program = join(workspace.path, '.git', 'evil.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${marker}'\ncat\n`, { mode: 0o755 });
    const hooks = join(workspace.path, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'pre-commit', 'fsmonitor-watchman'])
      writeFileSync(join(hooks, hook), `#!/bin/sh\ntouch '${marker}'\n`, { mode: 0o755 });
    const quoted = `'${program}'`;
    for (const [key, value] of Object.entries({
      'core.fsmonitor': quoted,
      'core.pager': quoted,
      'core.sshCommand': quoted,
      'core.askPass': quoted,
      'core.alternateRefsCommand': quoted,
      'diff.external': quoted,
      'diff.evil.textconv': quoted,
      'diff.evil.command': quoted,
      'filter.evil.clean': quoted,
      'filter.evil.smudge': quoted,
      'filter.evil.process': quoted,
      'gpg.program': program,
      'log.showSignature': 'true',
      'extensions.partialClone': 'origin',
      'remote.origin.promisor': 'true',
      'remote.origin.url': `ext::${program}`,
      'remote.origin.uploadpack': quoted,
      'protocol.ext.allow': 'always',
      'alias.log': `!${quoted}`,
      'alias.cat-file': `!${quoted}`,
    }))
      git('config', key, value);
    // A commit with something that looks like a signature, and an object that is missing.
    const signed = execFileSync('git', ['-C', workspace.path, 'cat-file', 'commit', head], { encoding: 'utf8' }).replace(
      '\n\n',
      '\ngpgsig -----BEGIN PGP SIGNATURE-----\n \n iQ==\n -----END PGP SIGNATURE-----\n\n',
    );
    writeFileSync(join(workspace.path, '.git', 'signed'), signed);
    const signedHead = git('hash-object', '-t', 'commit', '-w', join(workspace.path, '.git', 'signed'));
    git('-c', 'core.fsmonitor=false', 'update-ref', 'refs/heads/main', signedHead);
    const missing = git('rev-parse', `${base}:a.txt`);
    rmSync(join(workspace.path, '.git/objects', missing.slice(0, 2)), { recursive: true });
    rmSync(marker, { force: true });
    for (const inputs of [{ scan: 'files' }, { scan: 'staged' }, { scan: 'range', range: `${base}..${signedHead}` }, { scan: 'history' }]) {
      const { run } = await scan(inputs);
      expect([inputs.scan, run.exitCode, existsSync(marker)]).toEqual([inputs.scan, expect.anything(), false]);
    }
    rmSync(marker, { force: true });
  });

  test('variables of git that point elsewhere change nothing', async () => {
    git('init', '-q');
    workspace.put('a.txt', `${token()}\n`);
    commit();
    const environment = {
      GIT_DIR: '/nonexistent',
      GIT_WORK_TREE: '/nonexistent',
      GIT_INDEX_FILE: '/nonexistent',
      GIT_OBJECT_DIRECTORY: '/nonexistent',
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: 'core.fsmonitor',
      GIT_CONFIG_VALUE_0: 'false',
    };
    expect((await scan({ scan: 'history' }, { environment })).paths).toEqual(['a.txt']);
    expect((await scan({}, { environment })).paths).toEqual(['a.txt']);
  });

  test('objects put in the place of others do not hide what was committed', async () => {
    git('init', '-q');
    workspace.put('a.txt', `${token()}\n`);
    commit();
    workspace.put('clean.txt', 'nothing\n');
    const clean = git('hash-object', '-w', join(workspace.path, 'clean.txt'));
    unlinkSync(join(workspace.path, 'clean.txt'));
    git('replace', git('rev-parse', 'HEAD:a.txt'), clean);
    expect((await scan({ scan: 'history' })).paths).toEqual(['a.txt']);
    expect(readdirSync(join(workspace.path, '.git/refs/replace'))).toHaveLength(1);
  });

  test('a repository of another owner is scanned', async () => {
    if (process.getuid?.() !== 0) return;
    git('init', '-q');
    workspace.put('a.txt', `${token()}\n`);
    commit();
    execFileSync('chown', ['-R', '65534', workspace.path]);
    expect((await scan({ scan: 'history' })).paths).toEqual(['a.txt']);
    expect((await scan()).paths).toEqual(['a.txt']);
  });
});

describe('a tree that is worth several threads', () => {
  // A secret in each of many files: whichever thread read one, its finding is there, and there once.
  const files = 120;
  const token = (i: number): string => ['glpat', createHash('sha256').update(`token ${i}`).digest('hex').slice(0, 20)].join('-');

  test.each(['cli', 'action'])('is read to its end by the %s', async (program) => {
    const folder = temporaryWorkspace();
    try {
      const filler = `${'an ordinary line of a log that says nothing\n'.repeat(2600)}`;
      for (let i = 0; i < files; i++) folder.put(`d${i}/a.env`, `${filler}TOKEN=${token(i)}\n`);
      const run =
        program === 'cli'
          ? await runCli(['secret-scan', '.', '--format', 'json', '--min-confidence', 'low'], { workspace: folder.path })
          : await runAction('secret-scan', { workspace: folder.path, inputs: { 'min-confidence': 'low' } });
      const paths: string[] =
        'sarif' in run
          ? (run as { sarif: SarifFile }).sarif.runs[0].results.map(
              (result: SarifFile) => result.locations[0].physicalLocation.artifactLocation.uri as string,
            )
          : (JSON.parse(run.stdout).findings as { path: string }[]).map(({ path }) => path);
      expect(new Set(paths).size).toBe(files);
    } finally {
      folder.remove();
    }
  });
});
