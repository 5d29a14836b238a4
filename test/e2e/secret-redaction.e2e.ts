// Redaction: a workspace with samples of every rule goes through every kind of scan and the gate, and no output of
// any kind may hold more of a secret than its first four and last two characters.

import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { exampleText } from '../../packages/core/src/index.js';
import { buildAutomaton } from '../../packages/engines/secret-scan/src/automaton.js';
import { buildDetector } from '../../packages/engines/secret-scan/src/detect.js';
import { secretRules } from '../../packages/engines/secret-scan/src/rules/index.js';
import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from '../harness/run-action.js';

/** Shorter ones could stand in a report by chance. */
const minLength = 12;

interface Planted {
  readonly rule: string;
  /** The secret without what may be shown of it. */
  readonly core: string;
}

let workspace: Workspace;
let planted: readonly Planted[];
let sought: ReturnType<typeof seek>;
let base: string;
const debug = { ACTIONS_STEP_DEBUG: 'true', RUNNER_DEBUG: '1' };
const shown = { 'fail-on': 'none', annotations: 'true', summary: 'true' };

beforeAll(() => {
  workspace = temporaryWorkspace();
  git('init', '-q', '-b', 'main');
  workspace.put('README.md', 'nothing yet\n');
  workspace.put('.gitignore', 'portcullis-results/\n');
  commit('first');
  base = git('rev-parse', 'HEAD').trim();
  planted = plant();
  sought = seek(planted);
});
afterAll(() => workspace.remove());

/** Each rule's first sample in a folder of its own, under the path that it asks for. */
function plant(): Planted[] {
  const rules = secretRules();
  const detector = buildDetector(rules);
  return rules.flatMap((rule, index) => {
    const example = rule.examples.bad[0];
    if (example === undefined) return [];
    const text = exampleText(example);
    const path = example.path ?? 'file.txt';
    workspace.put(`part-${Math.floor(index / 100)}/${rule.id}/${path}`, text);
    return detector
      .detect(Buffer.from(text), path)
      .filter(({ secret }) => secret.length >= minLength && new Set(secret).size >= 6)
      .map(({ rule: { id }, secret }) => ({ rule: id, core: secret.slice(4, -2) }));
  });
}

function git(...args: string[]): string {
  return execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: workspace.path,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

function commit(message: string): void {
  git('add', '-A');
  git('commit', '-q', '-m', message);
}

/** Rules whose secrets stand in something that was written, with the name of that and a part of the text around. */
function leaks(run: ActionRun): string[] {
  const results = join(workspace.path, 'portcullis-results');
  const outputs: [string, string][] = [
    ['stdout', run.stdout],
    ['stderr', run.stderr],
    ['summary', run.summary],
    ['outputs', JSON.stringify(run.outputs)],
    ...readdirSync(results, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry): [string, string] => [entry.name, readFileSync(join(entry.parentPath, entry.name), 'utf8')]),
  ];
  return outputs.flatMap(([name, text]) => leaked(name, Buffer.from(text)));
}

/** Thousands of spellings in megabytes of text: all are looked for in one pass, by how they begin. */
function leaked(name: string, bytes: Buffer): string[] {
  const text = bytes.toString('latin1');
  const found: string[] = [];
  sought.automaton.search(bytes, (index, end) => {
    const { rule, spelling, beginning } = sought.spellings[index] as Sought;
    const at = end - beginning.length;
    if (text.startsWith(spelling, at)) found.push(`${name}: ${rule}: ${text.slice(Math.max(0, at - 60), at)}[…]`);
  });
  return found;
}

interface Sought {
  readonly rule: string;
  /** One letter a byte. */
  readonly spelling: string;
  readonly beginning: string;
}

function seek(all: readonly Planted[]) {
  const texts = all.flatMap(({ rule, core }) =>
    spellings(core).map((written): Sought => {
      const spelling = Buffer.from(written).toString('latin1');
      return { rule, spelling, beginning: spelling.slice(0, 10).replace(/[A-Z]/g, (letter) => letter.toLowerCase()) };
    }),
  );
  return { spellings: texts, automaton: buildAutomaton(texts.map(({ beginning }) => beginning)) };
}

/** As JSON, HTML and the runner's commands would write it. */
function spellings(core: string): readonly string[] {
  const html = core.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
  const command = core.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  return [...new Set([core, JSON.stringify(core).slice(1, -1), html, command])];
}

test('what would be leaked is seen: each between other letters', () => {
  for (const { rule, spelling } of sought.spellings) {
    expect([rule, leaked('text', Buffer.from(`a${spelling}b`, 'latin1')).some((told) => told.startsWith(`text: ${rule}: `))]).toEqual([
      rule,
      true,
    ]);
  }
  expect(leaked('text', Buffer.from('nothing of the kind'))).toEqual([]);
});

test('the working tree holds a secret of nearly every rule, and no output repeats one', async () => {
  const run = await runAction('secret-scan', { workspace: workspace.path, inputs: shown, environment: debug });
  expect(run.exitCode).toBe(0);
  expect(Number(run.outputs.findings)).toBeGreaterThan(secretRules().length * 0.9);
  expect(leaks(run)).toEqual([]);
}, 300_000);

test('the gate repeats none: page, patch, summary, annotations', async () => {
  const run = await runAction('remediation-gate', { workspace: workspace.path, environment: debug });
  expect(run.exitCode).toBe(1);
  expect(leaks(run)).toEqual([]);
}, 300_000);

test('neither do scans of the index, of a range and of the history', async () => {
  git('add', '-A');
  const runs = [await runAction('secret-scan', { workspace: workspace.path, inputs: { ...shown, scan: 'staged' }, environment: debug })];
  expect(leaks(runs[0] as ActionRun)).toEqual([]);
  commit('leak');
  git('rm', '-rq', 'part-0');
  commit('take some out again');
  for (const inputs of [{ scan: 'range', range: `${base}..HEAD` }, { scan: 'history' }]) {
    const run = await runAction('secret-scan', { workspace: workspace.path, inputs: { ...shown, ...inputs }, environment: debug });
    expect(leaks(run)).toEqual([]);
    runs.push(run);
  }
  for (const run of runs) expect(Number(run.outputs.findings)).toBeGreaterThan(1000);
}, 300_000);

test('whoever holds the reports of a weak password cannot try passwords against them: another one of its length gives the same reports', async () => {
  const reports = async (password: string): Promise<readonly string[]> => {
    const place = temporaryWorkspace();
    try {
      place.put('.env', `DB_PASSWORD=${password}\nMAIL_PASSWORD=other${password}\n`);
      place.put('notes.txt', `mysql://app:${password}@db.acme.io/app\n`);
      place.put('Dockerfile', `FROM alpine:3.20\nENV DB_PASSWORD ${password}\nUSER 1\n`);
      const written: string[] = [];
      for (const action of ['secret-scan', 'dockerfile-lint']) {
        const run = await runAction(action, { workspace: place.path, inputs: { ...shown, 'min-confidence': 'low' }, environment: debug });
        expect(Number(run.outputs.findings)).toBeGreaterThan(0);
        written.push(...[JSON.stringify(run.sarif), run.stdout, run.summary].map((text) => withoutTime(text.replaceAll(place.path, '.'))));
      }
      return written;
    } finally {
      place.remove();
    }
  };
  expect(await reports('Sommer2031!q')).toEqual(await reports('Winter2026!q'));
}, 300_000);

function withoutTime(text: string): string {
  return text
    .replace(/"seal": ?"[0-9a-f]{64}"|"(?:job|sarif-sha256)": ?"[0-9a-f]+"/g, 'sealed')
    .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then')
    .replace(/\b\d+(?:\.\d+)? m?s\b/g, 'a while');
}
