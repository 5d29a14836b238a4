// What whoever writes a change, or a tool, may try so that the gate passes: each try has its outcome, and beside those that block stand
// twins that must pass. In one process, as judging is what is tried; what the step itself does stands at the end, through the bundle.

import { copyFileSync, cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readInputs } from '@portcullis/action-kit';
import { judgeWorkspace, remediationGate } from '@portcullis/gate';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';
import { repositoryRoot, runNode } from '../harness/run-action.js';

const own = 'portcullis-results/secret-scan.sarif';
const other = 'portcullis-results/codeql.sarif';
const policyFile = '.github/portcullis.yml';
const policy = 'require: [secret-scan, CodeQL]\n';

let bench: GateBench;
let head: string;
let sealed: string;

beforeAll(async () => {
  bench = gateBench();
  bench.put(policyFile, policy);
  bench.put('a.js', 'one\ntwo\n');
  head = bench.commit();
  await bench.scan();
  sealed = bench.read(own);
});
afterAll(() => bench.remove());
beforeEach(() => {
  rmSync(join(bench.path, 'portcullis-results'), { recursive: true, force: true });
  bench.put(own, sealed);
  bench.put(other, codeql([]));
  bench.put(policyFile, policy);
});

const codeql = (results: readonly object[] | undefined, run: object = {}): string =>
  toolSarif(results, { tool: 'CodeQL', commit: head, run });
const found = (more: object = {}): object => toolResult('r', 'a.js', 1, more);
const put = (path: string, content: string | Uint8Array) => () => bench.put(path, content);
const tool =
  (more: object, run: object = {}) =>
  () =>
    bench.put(other, codeql([found(more)], run));
const saying = (invocation: object) => () => bench.put(other, codeql([], { invocations: [invocation] }));
/** The sealed report, changed behind its scanner's back. */
// biome-ignore lint/suspicious/noExplicitAny: tests reach into SARIF freely
const altered = (edit: (run: any) => void) => () => {
  const log = JSON.parse(sealed);
  edit(log.runs[0]);
  bench.put(own, JSON.stringify(log));
};

async function judged(): Promise<string> {
  const { decision, causes, blocking, remarks, letThrough } = await judgeWorkspace(
    readInputs(remediationGate.inputs, () => undefined),
    {
      workspace: bench.path,
      resultsBase: bench.path,
      commit: head,
      repositoryUrl: 'https://github.com/octo-org/octo-repo',
      now: new Date(),
    },
  );
  const told = [...new Set(causes.map(({ code }) => code))].sort();
  if (blocking.length > 0) told.push(`${blocking.length} findings` as never);
  if (letThrough > 0) told.push(`${letThrough} let through` as never);
  return [decision, ...told, ...remarks.filter((remark) => remark.includes('gone'))].join(', ');
}

const tries: readonly (readonly [string, () => void, string])[] = [
  ['nothing', () => undefined, 'pass'],
  // Reports that are not there, or not whole.
  ['no report of a scanner that is required', () => rmSync(join(bench.path, own)), 'block, scanner-missing'],
  ['no report at all', () => rmSync(join(bench.path, 'portcullis-results'), { recursive: true }), 'block, no-results, scanner-missing'],
  ['an empty report', put(other, ''), 'block, report-empty, scanner-missing'],
  ['a cut report', () => bench.put(own, sealed.slice(0, -20)), 'block, report-truncated, scanner-missing'],
  ['a report of no run', put(other, '{"version":"2.1.0","runs":[]}'), 'block, report-empty, scanner-missing'],
  ['a page in a report’s place', put(other, '<html></html>'), 'block, report-truncated, scanner-missing'],
  ['another version', () => bench.put(other, codeql([]).replace('2.1.0', '3.0.0')), 'block, report-invalid, scanner-missing'],
  ['two lists of runs', () => bench.put(other, codeql([found()]).replace(/}$/, ',"runs":[]}')), 'block, report-invalid, scanner-missing'],
  ['a run without results', () => bench.put(other, codeql(undefined)), 'block, report-incomplete'],
  ['results elsewhere', () => bench.put(other, codeql([], elsewhere)), 'block, report-incomplete, scanner-missing'],
  ['a report that no glob names', put('portcullis-results/more.json', '{"version":"2.1.0","runs":[]}'), 'block, report-unread'],
  ['a report in a folder below', put('portcullis-results/x/more.sarif', '{"version":"2.1.0","runs":[]}'), 'block, report-unread'],
  ['UTF-16, which hides nothing', () => bench.put(other, Buffer.from(`\ufeff${codeql([found()])}`, 'utf16le')), 'block, 1 findings'],
  // Names.
  ['another name of the tool', () => bench.put(other, codeql([]).replace('CodeQL', 'Code-QL')), 'block, scanner-missing'],
  ['another case of it', () => bench.put(other, codeql([]).replace('CodeQL', 'CODEQL')), 'pass'],
  ['another tool under our name', () => bench.put(own, toolSarif([], { tool: 'secret-scan' })), 'block, report-swapped, scanner-missing'],
  ['our report under another of our names', () => moved('portcullis-results/sbom.sarif'), 'block, report-swapped'],
  ['a run twice', () => bench.put('portcullis-results/copy.sarif', codeql([])), 'pass'],
  ['a finding twice', () => both(found(), found()), 'block, 1 findings'],
  ['a finding in one of two runs of a tool', () => bench.put('portcullis-results/copy.sarif', codeql([found()])), 'block, 1 findings'],
  // Our own report, changed.
  ['other inputs', altered((run) => (run.properties.portcullis.inputs = {})), 'block, report-altered'],
  ['no seal', altered((run) => delete run.properties.portcullis.seal), 'block, report-altered'],
  ['no canary', altered((run) => delete run.properties.portcullis.canary), 'block, report-incomplete'],
  // What the tool says of its work.
  ['a failure', saying({ executionSuccessful: false }), 'block, scanner-failed'],
  ['a word for a failure', saying({ executionSuccessful: 'true' }), 'block, scanner-failed'],
  ['an exit code and no word of success', saying({ exitCode: 2 }), 'block, scanner-failed'],
  // 3.20.14: what an exit code means is for the tool to say; many end with 1 or 2 where they found something.
  ['an exit code beside success', saying({ executionSuccessful: true, exitCode: 2 }), 'pass'],
  ['a signal beside success', saying({ executionSuccessful: true, exitSignalName: 'SIGKILL' }), 'block, scanner-failed'],
  ['one of two invocations that failed', twoInvocations, 'block, scanner-failed'],
  [
    'a converter that failed',
    () => bench.put(other, codeql([], { conversion: { invocation: { executionSuccessful: false } } })),
    'block, scanner-failed',
  ],
  [
    'an error of the run',
    saying({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'error', message: { text: 'x' } }] }),
    'block, input-unreadable',
  ],
  [
    'a level that is none of SARIF’s',
    saying({ executionSuccessful: true, toolExecutionNotifications: [{ level: 'x', message: { text: 'x' } }] }),
    'block, input-unreadable',
  ],
  // What it is about.
  ['another commit', () => bench.put(other, toolSarif([], { tool: 'CodeQL', commit: 'b'.repeat(40) })), 'block, other-commit'],
  ['another repository', () => bench.put(other, codeql([]).replace('octo-org/octo-repo', 'octo-org/other')), 'block, other-repository'],
  [
    'the commit in capitals',
    () => bench.put(other, toolSarif([found()], { tool: 'CodeQL', commit: head.toUpperCase() })),
    'block, 1 findings',
  ],
  // How a result is made to weigh nothing.
  ['a finding', tool({}), 'block, 1 findings'],
  ['one that is a pass and an error', tool({ kind: 'pass' }), 'block, 1 findings'],
  ['a pass', tool({ kind: 'pass', level: 'none' }), 'pass'],
  ['one that is gone', tool({ baselineState: 'absent' }), 'pass, CodeQL calls 1 result gone since its baseline (`absent`): not counted.'],
  ['one that was there before', tool({ baselineState: 'unchanged' }), 'block, 1 findings'],
  ['one whose baseline is a word of nobody', tool({ baselineState: 'Absent' }), 'block, 1 findings'],
  ['a score of 0 beside an error', tool({ properties: { 'security-severity': '0.0' } }), 'block, 1 findings'],
  ['a score that is no number', tool({ level: 'note', properties: { 'security-severity': 'n/a' } }), 'block, 1 findings'],
  ['a note with a high score', tool({ level: 'note', properties: { 'security-severity': '9.8' } }), 'block, 1 findings'],
  ['a note that its tool calls critical', tool({ level: 'note', properties: { severity: 'Critical' } }), 'block, 1 findings'],
  [
    'a line beyond all numbers',
    tool({ locations: [{ physicalLocation: { artifactLocation: { uri: 'a.js' }, region: { startLine: 1e308 } } }] }),
    'block, 1 findings',
  ],
  ['no place', tool({ locations: [] }), 'block, 1 findings'],
  ['no message', tool({ message: undefined }), 'block, 1 findings'],
  ['a place outside', tool({ locations: [{ physicalLocation: { artifactLocation: { uri: '../../x' } } }] }), 'block, 1 findings'],
  ['one that a tool let through', tool({ suppressions: [{ kind: 'external', status: 'accepted' }] }), 'pass, 1 let through'],
  ['one that it would not let through', tool({ suppressions: [{ kind: 'external', status: 'rejected' }] }), 'block, 1 findings'],
  ['one about which it has not decided', tool({ suppressions: [{ kind: 'external', status: 'underReview' }] }), 'block, 1 findings'],
  [
    'one let through and rejected',
    tool({ suppressions: [{ kind: 'external' }, { kind: 'external', status: 'rejected' }] }),
    'block, 1 findings',
  ],
  // The policy.
  ['an expired waiver', waived(waiverEntry('rule: r\n    paths: ["**"]', '2020-02-01')), 'block, waiver-expired, 1 findings'],
  [
    'a waiver of tomorrow',
    waived(waiverEntry('rule: r\n    paths: ["**"]').replace('2020-01-01', '2998-01-01')),
    'block, waiver-from-future, 1 findings',
  ],
  ['a waiver of all but one', waived(waiverEntry('rule: r\n    paths: ["!b.js"]')), 'block, policy-invalid, 1 findings'],
  [
    'a waiver without an owner',
    waived(waiverEntry('rule: r\n    paths: ["**"]').replace('    owner: team\n', '')),
    'block, policy-invalid, 1 findings',
  ],
  ['a waiver of another rule', waived(waiverEntry('rule: s\n    paths: ["**"]')), 'block, 1 findings'],
  ['a waiver', waived(waiverEntry('rule: r\n    paths: ["**"]')), 'pass, 1 let through'],
  ['a key that no policy has', () => bench.put(policyFile, `${policy}blockat: none\n`), 'block, policy-invalid'],
  ['a policy that is no mapping', put(policyFile, '- none\n'), 'block, policy-invalid'],
  ['a policy twice', () => bench.put(policyFile, `${policy}block-at: high\nblock-at: none\n`), 'block, policy-invalid'],
  [
    'a time without end in which nothing blocks',
    () => bench.put(policyFile, `${policy}report-only: { until: 2999-01-01, reason: x, owner: y }\n`),
    'block, report-only-too-long',
  ],
];

const elsewhere = { externalPropertyFileReferences: { results: [{ location: { uri: 'gone.json' }, itemCount: 1 }] } };

function moved(place: string): void {
  copyFileSync(join(bench.path, own), join(bench.path, place));
}

function both(first: object, second: object): void {
  bench.put(other, codeql([first, second]));
  bench.put('portcullis-results/copy.sarif', codeql([second]));
}

function twoInvocations(): void {
  bench.put(other, codeql([], { invocations: [{ executionSuccessful: true }, { executionSuccessful: false }] }));
}

/** `YYYY-MM-DD`, so many days from now. */
function day(ahead: number): string {
  return new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);
}

function waived(entry: string) {
  return () => {
    const near = entry.replace('2999-12-31', day(30)).replace('2998-01-01', day(2));
    bench.put(policyFile, `${policy}waivers:\n${near === entry ? entry : near.replace('2020-01-01', day(-1))}`);
    bench.put(other, codeql([found()]));
  };
}

test.each(tries)('%s', async (_, attempt, outcome) => {
  attempt();
  expect(await judged()).toBe(outcome);
});

test('reports behind a link that leads out of the workspace are none', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'outside '));
  try {
    cpSync(join(bench.path, 'portcullis-results'), outside, { recursive: true });
    rmSync(join(bench.path, 'portcullis-results'), { recursive: true });
    symlinkSync(outside, join(bench.path, 'portcullis-results'));
    expect(await judged()).toBe('block, report-unreadable, scanner-missing');
  } finally {
    rmSync(outside, { recursive: true });
  }
});

describe('through the bundle', () => {
  const telling = ['decision.json', 'decision.intoto.json', 'audit.jsonl'].map((name) => `portcullis-results/gate/${name}`);
  const there = () => [...telling, 'portcullis-results/report.html'].filter((file) => existsSync(join(bench.path, file)));

  test('a step that comes to nothing leaves no decision of an earlier one', async () => {
    expect((await bench.gate()).outputs.decision).toBe('pass');
    expect(there()).toHaveLength(4);
    const run = await bench.gate({ summary: 'perhaps' });
    expect([run.exitCode, run.outputs, there()]).toEqual([2, { decision: 'block' }, []]);
  });

  test('nor does one of which a part is missing', async () => {
    expect((await bench.gate()).outputs.decision).toBe('pass');
    const folder = mkdtempSync(join(tmpdir(), 'spoilt '));
    try {
      cpSync(join(repositoryRoot, 'dist/remediation-gate'), folder, { recursive: true });
      for (const part of readdirSync(folder)) if (/^\d+\.index\.js$/.test(part)) rmSync(join(folder, part));
      const inputs = ['DECISION', 'STATEMENT', 'AUDIT'].map((name, i) => [`INPUT_${name}-FILE`, telling[i] as string]);
      const environment = { GITHUB_WORKSPACE: bench.path, ...Object.fromEntries(inputs) };
      const run = await runNode([join(folder, 'index.js')], { workspace: bench.path, environment });
      expect([run.exitCode, run.stderr]).toEqual([2, expect.stringContaining('part of this action is missing')]);
      expect(there()).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('a runner’s file for outputs that is not there is named, and nothing that was decided stays', async () => {
    const run = await bench.gate({}, { GITHUB_OUTPUT: join(bench.path, 'gone/output') });
    expect(run.stdout).toMatch(
      /gone\/output, `GITHUB_OUTPUT`: expected the runner's file to write to, got no such file.*\[runner-file-unwritable\]/,
    );
    expect([run.exitCode, run.stderr, run.stdout.includes('Internal failure'), there()]).toEqual([2, '', false, []]);
  });

  test.each<[Record<string, string>, RegExp]>([
    [{ results: '!portcullis-results/*.sarif' }, /`results`: expected a glob of reports to judge/],
    [{ 'upload-directory': '  ' }, /`upload-directory`: expected a value/],
    [{ 'statement-file': '/proc/1/no/such' }, /`statement-file`: expected to write the results file/],
  ])('%j is an error that names the input', async (inputs, says) => {
    const run = await bench.gate(inputs);
    expect([run.exitCode, run.outputs.decision]).toEqual([2, 'block']);
    expect(run.stdout).toMatch(says);
  });
});
