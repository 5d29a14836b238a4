// What a run may be called, and what fails it: gaps, refusals, findings; a made-up scanner stands for every one.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type CommonInputs,
  commonInputs,
  type Finding,
  type InputSpecs,
  type InputValues,
  type ScanResult,
  type Threshold,
} from '@portcullis/core';
import type { Scanner } from '@portcullis/lint';
import { type Repository, temporaryRepository } from '../../../test/harness/repository.js';
import { executeScanner } from './execute.js';
import { type Environment, readJob } from './runner.js';
import { decisionLine, scannerSummary } from './summary.js';
import { scannerTold } from './told.js';

let repository: Repository;
beforeEach(() => {
  repository = temporaryRepository();
  repository.commit({ a: '1' });
});
afterEach(() => repository.remove());

const specs = commonInputs('toy') satisfies InputSpecs;
type Inputs = InputValues<CommonInputs>;

function finding(overrides: Partial<Finding> = {}): Finding {
  return { ruleId: 'r', severity: 'low', confidence: 'high', message: 'm', location: { path: 'a' }, fingerprint: 'f', ...overrides };
}

function toy(result: Partial<ScanResult>): Scanner<CommonInputs> {
  return {
    name: 'toy',
    title: 'Toy',
    description: '',
    inputs: specs,
    outputs: {},
    network: [],
    permissions: {},
    rules: [],
    scan: async () => ({
      findings: [],
      suppressed: [],
      coverage: { applicable: 1, scanned: 1, bytes: 1, skipped: [] },
      notices: [],
      canary: { detected: true, detail: '' },
      configurationDigest: '',
      rules: [],
      ...result,
    }),
  };
}

const defaults: Inputs = { path: '.', config: '', 'fail-on': 'high', 'sarif-file': 'out/toy.sarif', annotations: true, summary: true };

async function run(result: Partial<ScanResult>, inputs: Partial<Inputs> = {}, environment: Environment = {}) {
  const values = { ...defaults, ...inputs };
  const host = {
    job: readJob(environment, repository.path),
    resultsBase: repository.path,
    environment,
    now: () => new Date('2026-05-05T00:00:00Z'),
  };
  const execution = await executeScanner(toy(result), values, host);
  const { runs } = JSON.parse(readFileSync(join(repository.path, values['sarif-file']), 'utf8'));
  return { execution, runs, run: runs[0], line: decisionLine(execution, values['fail-on']) };
}

function summaryOf(execution: Awaited<ReturnType<typeof executeScanner>>, failOn: Threshold): string | undefined {
  const told = scannerTold({ name: 'toy', rules: [] }, execution, { failOn, workspace: repository.path, file: 'toy.sarif' });
  return scannerSummary('Toy', told, execution, failOn, undefined);
}

const withGaps = (...paths: readonly string[]): Partial<ScanResult> => ({
  coverage: {
    applicable: 2,
    scanned: 1,
    bytes: 1,
    skipped: paths.map((path) => ({ path, reason: 'binary', gap: true, detail: 'a NUL byte' })),
  },
});

describe('a gap', () => {
  test.each(['none', 'critical', 'low'] as const)('fails the run, whatever `fail-on: %s` says', async (failOn) => {
    const { execution, run: written, line } = await run(withGaps('Dockerfile'), { 'fail-on': failOn });
    expect(execution).toMatchObject({ conclusion: 'fail', exitCode: 2, unread: [{ path: 'Dockerfile' }] });
    expect(line).toBe('failed, 1 input could not be looked at');
    expect(written.invocations[0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [{ level: 'error', descriptor: { id: 'not-scanned/binary' } }],
    });
    expect(summaryOf(execution, failOn)).toMatch(/1\. Make it readable, .* \(`not-looked-at`: Dockerfile: a NUL byte\)/);
  });

  test('that the policy allows is let through, by name; the one beside it is not', async () => {
    repository.put('.github/portcullis.yml', 'allow-gaps:\n  - paths: [old/**]\n    reason: Kept for the museum.\n    owner: curator\n');
    const allowed = await run(withGaps('old/Dockerfile'));
    expect(allowed.execution).toMatchObject({ conclusion: 'pass', exitCode: 0, unread: [], letThrough: 1 });
    expect(allowed.line).toBe('passed, not clean: 1 let through, nothing else found in 1 input');
    expect(allowed.run.invocations[0].executionSuccessful).toBe(true);
    expect(allowed.run.properties.portcullis.skipped).toEqual([
      expect.objectContaining({ gap: true, allowed: { reason: 'Kept for the museum.', owner: 'curator' } }),
    ]);
    expect((await run(withGaps('old/Dockerfile', 'Dockerfile'))).execution).toMatchObject({
      exitCode: 2,
      unread: [{ path: 'Dockerfile' }],
    });
  });

  test('is not allowed by the policy that the change itself brings', async () => {
    const base = repository.git('rev-parse', 'HEAD');
    repository.git('checkout', '-q', '-b', 'topic');
    const head = repository.commit({ '.github/portcullis.yml': 'allow-gaps:\n  - paths: ["**"]\n    reason: Trust me.\n' });
    const event = join(repository.path, '.git/event.json');
    writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
    const onPull = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    expect((await run(withGaps('Dockerfile'), {}, onPull)).execution.exitCode).toBe(2);
    expect((await run(withGaps('Dockerfile'))).execution.exitCode).toBe(0);
  });

  test('cannot be allowed by a policy that cannot be read', async () => {
    repository.put('.github/portcullis.yml', 'allow-gaps: [');
    expect((await run(withGaps('Dockerfile'))).execution).toMatchObject({ exitCode: 2, error: { code: 'yaml-invalid' } });
    // Where there is none to allow, nobody needs the policy.
    expect((await run({})).execution.exitCode).toBe(0);
  });
});

test.each([
  ['a low finding that a policy refuses', { severity: 'low', refusal: true }, 'high', 1, 'blocked, 1 of 1 to fix (1 low)'],
  ['the same where the gate decides', { severity: 'low', refusal: true }, 'none', 0, '1 low reported; the gate decides'],
  ['a low finding', { severity: 'low' }, 'high', 0, 'passed, 1 below the threshold (1 low)'],
  ['a critical finding where the gate decides', { severity: 'critical' }, 'none', 0, '1 critical reported; the gate decides'],
  ['a high finding', { severity: 'high' }, 'high', 1, 'blocked, 1 of 1 to fix (1 high)'],
] as const)('%s', async (_, overrides, failOn, exitCode, line) => {
  const found = await run({ findings: [finding(overrides)] }, { 'fail-on': failOn });
  expect([found.execution.exitCode, found.line]).toEqual([exitCode, line]);
  expect(found.run.results[0].properties.refused).toBe('refusal' in overrides ? true : undefined);
});

test('what is let through is counted, and nothing with it is called clean', async () => {
  const suppressed = [{ finding: finding(), kind: 'external', justification: 'Known.', owner: 'team', until: '2026-06-01' } as const];
  const { execution, line, run: written } = await run({ suppressed });
  expect([execution.letThrough, line]).toEqual([1, 'passed, not clean: 1 let through, nothing else found in 1 input']);
  expect(written.results[0].suppressions).toEqual([
    { kind: 'external', status: 'accepted', justification: 'Known.', properties: { owner: 'team', until: '2026-06-01' } },
  ]);
  expect(summaryOf(execution, 'high')).toMatch(
    /Let through, and not clean: 1\n\n- Let through by team until 2026-06-01: `r` at `a`: Known\./,
  );
  expect((await run({})).line).toBe('clean, nothing found in 1 input');
  expect((await run({ coverage: { applicable: 0, scanned: 0, bytes: 0, skipped: [] } })).line).toBe('nothing to look at');
  const skipped = [{ path: 'WORKSPACE', reason: 'not-read', gap: false, detail: 'x' }] as const;
  expect((await run({ coverage: { applicable: 1, scanned: 1, bytes: 1, skipped } })).line).toBe(
    'passed, not clean: nothing found in 1 input, 1 named and not read',
  );
});

test('a report names the run that it was made in, and its attempt', async () => {
  const made = async (environment: Record<string, string>) =>
    (await run({}, {}, { GITHUB_ACTIONS: 'true', ...environment })).runs[0].properties.portcullis.run;
  expect(await made({ GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '3' })).toEqual({ id: 7, attempt: 3 });
  expect(await made({ GITHUB_RUN_ID: 'x' })).toBeUndefined();
});

describe('a second run in a job', () => {
  const job = { GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '7' };
  const inputs = (all: Awaited<ReturnType<typeof run>>) =>
    all.runs.map((one: { properties: { portcullis: { inputs: { path: string } } } }) => one.properties.portcullis.inputs.path);

  test('stands beside the first, each with a category of its own', async () => {
    await run({ findings: [finding()] }, { path: 'svc-a' }, job);
    const second = await run({}, { path: 'svc-b' }, job);
    expect(inputs(second)).toEqual(['svc-b', 'svc-a']);
    expect(second.runs[1].results).toHaveLength(1);
    expect(new Set(second.runs.map((one: { automationDetails: { id: string } }) => one.automationDetails.id)).size).toBe(2);
    // The same again takes its own place only.
    expect(inputs(await run({}, { path: 'svc-b' }, job))).toEqual(['svc-b', 'svc-a']);
  });

  test('does not keep what another job, another commit or a person left', async () => {
    await run({}, { path: 'svc-a' }, job);
    expect(inputs(await run({}, { path: 'svc-b' }, { ...job, GITHUB_RUN_ID: '8' }))).toEqual(['svc-b']);
    repository.commit({ a: '2' });
    expect(inputs(await run({}, { path: 'svc-c' }, { ...job, GITHUB_RUN_ID: '8' }))).toEqual(['svc-c']);
    await run({}, { path: 'svc-a' });
    expect(inputs(await run({}, { path: 'svc-b' }))).toEqual(['svc-b']);
    await run({}, { path: 'svc-a' }, job);
    const file = join(repository.path, 'out/toy.sarif');
    writeFileSync(file, readFileSync(file, 'utf8').replace('"scanner": "toy"', '"scanner": "other"'));
    expect(inputs(await run({}, { path: 'svc-b' }, job))).toEqual(['svc-b']);
  });

  test('does not bless anew what was edited in between', async () => {
    await run({ findings: [finding()] }, { path: 'svc-a' }, job);
    const file = join(repository.path, 'out/toy.sarif');
    const log = JSON.parse(readFileSync(file, 'utf8'));
    const { seal } = log.runs[0].properties.portcullis;
    log.runs[0].results = [];
    writeFileSync(file, JSON.stringify(log));
    const { runs } = await run({}, { path: 'svc-b' }, job);
    expect([runs[1].results, runs[1].properties.portcullis.seal]).toEqual([[], seal]);
  });
});

test('the file of a run whose engine fails says so, and what judged it', async () => {
  const scanner = { ...toy({}), scan: async () => Promise.reject(new Error('broken')) };
  const host = { job: readJob({}, repository.path), resultsBase: repository.path, environment: {}, now: () => new Date() };
  expect((await executeScanner(scanner, defaults, host)).exitCode).toBe(2);
  expect(existsSync(join(repository.path, 'out/toy.sarif'))).toBe(true);
  const [written] = JSON.parse(readFileSync(join(repository.path, 'out/toy.sarif'), 'utf8')).runs;
  expect([written.invocations[0].executionSuccessful, written.properties.portcullis]).toEqual([
    false,
    expect.objectContaining({ settings: { origin: 'checkout' }, inputs: { path: '.', config: '' } }),
  ]);
});
