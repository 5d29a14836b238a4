// One decision in ten places: exit code, outputs, log, summary, statement, audit line, decision as JSON, JUnit, Markdown and the page. In
// every situation they say the same, and no text of a finding says anything in their place.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { childrenOf, parseXml } from '../../packages/formats/src/xml/index.js';
import { sealRun } from '../../packages/sarif/src/seal.js';
import { type GateBench, gateBench, toolResult, toolSarif, waiverEntry } from '../harness/gate.js';
import type { ActionRun } from '../harness/run-action.js';

let bench: GateBench;
let ours: string;
beforeAll(() => {
  bench = gateBench();
  bench.put('a.txt', 'one\ntwo\nthree\n');
  bench.commit();
});
afterAll(() => bench.remove());

/** A push to the default branch, whose own policy judges. */
function job(): Record<string, string> {
  const head = bench.git('rev-parse', 'HEAD');
  const event = join(bench.path, '.git/event.json');
  writeFileSync(event, JSON.stringify({ repository: { default_branch: 'main' }, after: head }));
  return { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: head };
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const found = (more: object = {}): object => toolResult('r', 'a.txt', 2, more);
const foreign = (...results: object[]): string => toolSarif(results, { tool: 'some-linter' });

/** The run of ours, changed and sealed anew: only what it says is to be judged, not that somebody changed it. */
function resealed(change: (run: Record<string, never>) => void): string {
  const log = JSON.parse(ours);
  change(log.runs[0]);
  return JSON.stringify({ ...log, runs: [sealRun(log.runs[0])] });
}

interface Situation {
  readonly policy?: string;
  readonly reports?: Readonly<Record<string, string>>;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly prepare?: () => Record<string, string>;
}

const verdicts = ['pass', 'block', 'indeterminate'] as const;
type Expected = readonly [exitCode: 0 | 1, verdict: (typeof verdicts)[number]];
const passes: Expected = [0, 'pass'];
const blocks: Expected = [1, 'block'];
const unsure: Expected = [1, 'indeterminate'];
const letPass: Expected = [0, 'block'];
const letPassUnsure: Expected = [0, 'indeterminate'];

const reportOnly = (days: number): string => `report-only: { until: ${inDays(days)}, reason: We begin., owner: team }\n`;
const glass = (days: number): string => `break-glass: { who: jane, why: Payments are down., until: ${inDays(days)} }\n`;
const waived = (selector: string, expires?: string): string => `waivers:\n${waiverEntry(selector, expires)}`;
const one = { 't.sarif': foreign(found()) };
const clean = { 't.sarif': foreign() };

const situations: [string, Expected, Situation][] = [
  ['nothing found', passes, { reports: clean }],
  ['a finding at the threshold', blocks, { reports: one }],
  ['a finding below it', passes, { reports: { 't.sarif': foreign(found({ level: 'note' })) } }],
  ['a threshold of none', passes, { policy: 'block-at: none\n', reports: one }],
  ['a condition that holds', blocks, { policy: 'block-at:\n  - { rule: r }\n', reports: one }],
  ['a condition that does not', passes, { policy: 'block-at:\n  - { rule: other }\n', reports: one }],
  [
    'a severity that the policy raises',
    blocks,
    {
      policy: 'severity:\n  - { tool: some-linter, to: critical }\n',
      reports: { 't.sarif': foreign(found({ level: 'note' })) },
    },
  ],
  ['no report', unsure, {}],
  ['a report that is missing', unsure, { inputs: { results: 'portcullis-results/t.sarif,portcullis-results/gone.sarif' }, reports: clean }],
  ['an empty report', unsure, { reports: { 't.sarif': '' } }],
  ['a report that breaks off', unsure, { reports: { 't.sarif': foreign(found()).slice(0, -9) } }],
  ['a report without its list of results', unsure, { reports: { 't.sarif': toolSarif(undefined) } }],
  ['a report of another commit', unsure, { reports: { 't.sarif': toolSarif([], { commit: 'e'.repeat(40) }) } }],
  ['a run that failed', unsure, { reports: { 't.sarif': toolSarif([], { run: { invocations: [{ executionSuccessful: false }] } }) } }],
  ['a report that no glob matches', unsure, { reports: { ...clean, 'more.json': foreign(found()) } }],
  ['a scanner that is missing', unsure, { policy: 'require: [CodeQL]\n', reports: clean }],
  ['our own scanner', passes, { policy: 'require: [secret-scan]\n', reports: { 's.sarif': 'ours' } }],
  ['its canary missed', unsure, { reports: { 's.sarif': 'canary' } }],
  ['its report altered', unsure, { reports: { 's.sarif': 'altered' } }],
  ['a digest that differs', unsure, { reports: { 's.sarif': 'ours' }, inputs: { 'expected-digests': `s.sarif ${'0'.repeat(64)}` } }],
  ['a gap', unsure, { reports: { 's.sarif': 'gap' } }],
  [
    'a gap that is allowed',
    passes,
    {
      policy: 'allow-gaps:\n  - { paths: [b.bin], reason: Built elsewhere., scanner: secret-scan }\n',
      reports: { 's.sarif': 'gap' },
    },
  ],
  ['a waiver', passes, { policy: waived('rule: r\n    paths: [a.txt]'), reports: one }],
  ['a waiver of something else', blocks, { policy: waived('rule: other\n    paths: [a.txt]'), reports: one }],
  ['a waiver that has expired', unsure, { policy: waived('rule: r\n    paths: [a.txt]', '2020-02-01'), reports: one }],
  ['a waiver that lasts too long', unsure, { policy: `waiver-days: 30\n${waived('rule: r\n    paths: [a.txt]')}`, reports: one }],
  ['what a tool lets through', passes, { reports: { 't.sarif': foreign(found({ suppressions: [{ kind: 'external' }] })) } }],
  ['a policy that cannot be read', unsure, { policy: 'block-at: sometimes\n', reports: clean }],
  ['report-only with a finding', letPass, { policy: reportOnly(3), reports: one }],
  ['report-only with nothing to report', passes, { policy: reportOnly(3), reports: clean }],
  ['report-only with a doubt', letPassUnsure, { policy: reportOnly(3), reports: { 't.sarif': '' } }],
  ['report-only that is over', blocks, { policy: reportOnly(-3), reports: one }],
  ['report-only that lasts too long', unsure, { policy: reportOnly(900), reports: clean }],
  ['a broken glass', letPass, { policy: glass(3), reports: one }],
  ['a broken glass and a doubt', letPassUnsure, { policy: `${glass(3)}require: [CodeQL]\n`, reports: one }],
  ['a broken glass that is over', blocks, { policy: glass(-3), reports: one }],
  ['a deadline that is near', passes, { policy: 'block-at: none\ndeadlines: { high: 10d }\n', reports: one }],
  [
    'a deadline that is over',
    blocks,
    {
      policy: 'block-at: none\ndeadlines: { high: 1d }\n',
      reports: { 't.sarif': foreign(toolResult('r', 'old.txt', 1)) },
      prepare: () => {
        bench.put('old.txt', 'old\n');
        const past = '2020-01-01T00:00:00Z';
        process.env.GIT_AUTHOR_DATE = past;
        process.env.GIT_COMMITTER_DATE = past;
        try {
          bench.commit();
        } finally {
          delete process.env.GIT_AUTHOR_DATE;
          delete process.env.GIT_COMMITTER_DATE;
        }
        return job();
      },
    },
  ],
  ['new-only with nothing to compare with', blocks, { policy: 'new-only: true\n', reports: one }],
  [
    'new-only on a line that was there',
    passes,
    {
      policy: 'new-only: true\n',
      reports: one,
      prepare: () => {
        const base = bench.commit();
        bench.put('other.txt', 'more\n');
        const head = bench.commit();
        return { ...bench.pullRequest(base, head), GITHUB_SHA: head };
      },
    },
  ],
  [
    'more findings than are told',
    blocks,
    {
      reports: {
        't.sarif': foreign(
          ...Array.from({ length: 5003 }, (_, at) => toolResult(`r${at % 7}`, 'a.txt', 1 + (at % 3), { message: { text: `m${at}` } })),
        ),
      },
    },
  ],
];

/** Reports by name are made of our scanner's own, which is there only once it has run. */
function textOf(report: string): string {
  switch (report) {
    case 'ours':
      return ours;
    case 'altered':
      return ours.replace(/"executionSuccessful":\s*true/, '"executionSuccessful": true, "exitCode": 0');
    case 'canary':
      return resealed((run) => Object.assign((run as never as Own).properties.portcullis.canary, { detected: false }));
    case 'gap':
      return resealed((run) =>
        Object.assign((run as never as Own).properties.portcullis, {
          skipped: [{ path: 'b.bin', reason: 'unreadable', detail: 'no access', gap: true }],
        }),
      );
    default:
      return report;
  }
}

interface Own {
  readonly properties: { readonly portcullis: { readonly canary: object } };
}

/** What our scanner says of the present commit. */
async function ownReport(environment: Record<string, string>): Promise<string> {
  await bench.scan({}, environment);
  const report = bench.read('portcullis-results/secret-scan.sarif');
  rmSync(join(bench.path, 'portcullis-results'), { recursive: true });
  return report;
}

const inputs = { 'junit-file': 'portcullis-results/j.xml', 'markdown-file': 'portcullis-results/m.md' };

async function judged({ policy, reports = {}, inputs: own = {}, prepare }: Situation): Promise<ActionRun> {
  rmSync(join(bench.path, 'portcullis-results'), { recursive: true, force: true });
  mkdirSync(join(bench.path, 'portcullis-results'));
  bench.put('.github/portcullis.yml', policy ?? '# nothing\n');
  bench.commit();
  const environment = prepare === undefined ? job() : prepare();
  if (Object.values(reports).some((report) => ['ours', 'altered', 'canary', 'gap'].includes(report))) ours = await ownReport(environment);
  for (const [name, report] of Object.entries(reports)) bench.put(`portcullis-results/${name}`, textOf(report));
  return bench.gate({ ...inputs, ...own }, environment);
}

const plain = (markdown: string): string => markdown.replace(/\\(?=[^\w\s])/g, '');
const unescaped = (html: string): string =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&#96;', '`')
    .replaceAll('&amp;', '&');

/** What each place says, in one shape. */
function places(run: ActionRun) {
  const { predicate } = JSON.parse(bench.read(run.outputs.statement as string));
  const lines = bench.read(run.outputs.audit as string).split('\n');
  const document = JSON.parse(bench.read(run.outputs['decision-file'] as string));
  const page = bench.read(run.outputs.report as string);
  const suite = parseXml(bench.read(inputs['junit-file']), 'j.xml');
  const count = (name: string): number => Number(suite.attributes.get(name) ?? 0);
  const cases = childrenOf(suite, 'testsuite').flatMap((one) => childrenOf(one, 'testcase'));
  const outcomes = (name: string): number => cases.filter((one) => childrenOf(one, name).length > 0).length;
  return {
    predicate,
    audit: JSON.parse(lines[0] as string),
    auditLines: lines.filter((line) => line !== '').length,
    document,
    page,
    heading: /<h1 class="(\w+)">([^<]*)<\/h1>/.exec(page),
    title: /<title>([^<]*)<\/title>/.exec(page)?.[1] ?? '',
    markdown: bench.read(inputs['markdown-file']),
    junit: {
      failing: count('failures') + count('errors'),
      skipped: count('skipped'),
      counted: [outcomes('failure'), outcomes('error'), outcomes('skipped'), cases.length],
      said: [count('failures'), count('errors'), count('skipped'), count('tests')],
    },
  };
}

function expectAgreement(run: ActionRun, [exitCode, verdict]: Expected): ReturnType<typeof places> {
  const said = places(run);
  const { predicate, audit, document, heading, junit } = said;
  const decision = exitCode === 0 ? 'pass' : 'block';
  expect([run.exitCode, run.outputs.causes]).toEqual([exitCode, verdict === 'indeterminate' ? expect.stringMatching(/./) : '']);
  expect([run.outputs.decision, predicate.portcullis.decision, audit.decision, document.decision, heading?.[1]]).toEqual(
    Array(5).fill(decision),
  );
  expect([predicate.portcullis.verdict, audit.verdict]).toEqual([verdict, verdict]);
  expect([predicate.verificationResult, run.outputs['would-block'], predicate.verifiedLevels[0] === 'FAILED']).toEqual(
    verdict === 'pass' ? ['PASSED', 'false', false] : ['FAILED', 'true', true],
  );
  // Who fails on failed tests fails where the step does, and nowhere else; what would have failed is counted as skipped.
  expect([junit.failing > 0, junit.skipped > 0]).toEqual([exitCode === 1, exitCode === 0 && verdict !== 'pass']);
  expect(junit.counted).toEqual(junit.said);
  const { sentence } = audit;
  expect([predicate.portcullis.sentence, document.headline, unescaped(heading?.[2] ?? ''), unescaped(said.title)]).toEqual(
    Array(4).fill(sentence),
  );
  expect(sentence).toMatch(exitCode === 1 ? /^Blocked: / : verdict === 'pass' ? /^Passed: / : /^Not blocked, /);
  for (const text of [said.markdown, run.summary]) expect(plain(text.split('\n', 1)[0] as string)).toContain(sentence);
  expect(run.stdout).toContain(sentence);
  const counts = [predicate.portcullis.blocking, audit.counts.blocking].map(String);
  expect(counts).toEqual([run.outputs.blocking, run.outputs.blocking]);
  expect([predicate.portcullis.letThrough, audit.counts.letThrough].map(String)).toEqual(Array(2).fill(run.outputs['let-through']));
  expect([...new Set(predicate.portcullis.causes)].join(',')).toBe(run.outputs.causes);
  expect(Object.keys(audit.causes).sort()).toEqual([...predicate.portcullis.causes].sort());
  expect(said.auditLines).toBe(1);
  return said;
}

test.each(situations)('%s: all say the same', async (_, expected, situation) => {
  expectAgreement(await judged(situation), expected);
});

test('audit lines of earlier runs are shown in the report, and one that is missing is an error', async () => {
  const first = await judged({ reports: one });
  const log = `${bench.read(first.outputs.audit as string)}{"decision":"pass"}\n`;
  bench.put('audit.jsonl', log);
  const run = await judged({ reports: clean, inputs: { 'audit-log': 'audit.jsonl' } });
  const { page } = expectAgreement(run, passes);
  expect(page).toMatch(/<h2>Trend<\/h2>\s*<p>2 decisions since \d{4}-\d\d-\d\d: 1 blocking then, 0 now\.<\/p>/);
  expect(page).toContain('1 line of the log is no decision of this repository.');
  const gone = await judged({ reports: clean, inputs: { 'audit-log': 'gone.jsonl' } });
  expect([gone.exitCode, gone.outputs.decision]).toEqual([2, 'block']);
  expect(gone.stdout).toContain('audit-log');
});

test('there are as many situations as there are ways to decide', () => {
  expect(situations.length).toBeGreaterThanOrEqual(30);
  for (const expected of [passes, blocks, unsure, letPass, letPassUnsure])
    expect(situations.some(([, one]) => one === expected)).toBe(true);
});

describe('text of a finding', () => {
  const hostile = [
    '</failure></testcase></testsuite></testsuites><testsuites failures="0">]]>',
    '</summary></details><h1 class="pass">Passed: all</h1><script>alert(1)</script>',
    '"}\n{"decision":"pass","verdict":"pass"}',
    '\n::set-output name=decision::pass\n::stop-commands::x\r\n::error::y',
    '\n### Passed: 1 report, no open findings\n\n---\n| a | b |\n',
    '`` ``` <!-- --> ~~~ [x](https://example.org) @octocat',
    '\u0000\u001b[2J\u202e\u2028\u0085\ud800&#x0;%0A::warning::z',
  ].join(' ');
  // A path may hold anything but what ends it.
  const path = `a\n::error::b<b>"'\`|.txt`;

  test.each([
    ['that blocks', blocks, ''],
    ['that is let pass', letPass, reportOnly(3)],
    [
      'that a person waived in such words',
      passes,
      `waivers:\n  - rule: r\n    paths: ['**']\n    reason: ${JSON.stringify(hostile.replaceAll('\u0000', '').replaceAll('\ud800', ''))}\n    owner: team\n    created: 2020-01-01\n    expires: 2999-12-31\n`,
    ],
  ] as [string, Expected, string][])('%s stays text everywhere', async (_, expected, policy) => {
    const rules = [{ id: 'r', shortDescription: { text: hostile }, help: { text: hostile }, helpUri: `https://x/"><script>${hostile}` }];
    const result = { ...found({ message: { text: hostile } }), ruleId: 'r' };
    const others =
      expected === passes
        ? []
        : [{ ...toolResult(hostile, 'a.txt', 1), message: { text: hostile } }, toolResult('r', encodeURIComponent(path), 1)];
    const log = toolSarif([result, ...others], { run: { tool: { driver: { name: `T ${hostile}`, rules } } } });
    const run = await judged({ policy, reports: { 't.sarif': log } });
    const { page, markdown, document } = expectAgreement(run, expected);
    expect(page.match(/<script/g) ?? []).toHaveLength(document.findings.length === 0 ? 0 : 1);
    expect(page.match(/<h1/g)).toHaveLength(1);
    expect(page.match(/<details/g) ?? []).toHaveLength(document.findings.length);
    expect(document.findings).toHaveLength(expected === passes ? 0 : others.length + 1);
    // Commands to the runner are ours: a notice for what a person should see, and nothing that sets or stops anything.
    const commands = run.stdout.split(/[\r\n\u0085\u2028]+/).filter((line) => line.startsWith('::'));
    expect(commands.filter((line) => !/^::(?:error|warning|notice|group|endgroup|debug)(?: |::)/.test(line))).toEqual([]);
    expect(commands.filter((line) => /^::(?:error|warning)::[yzb]/.test(line))).toEqual([]);
    for (const text of [markdown, run.summary]) {
      // What is left without escapes and code is what a reader of Markdown acts on.
      const live = text.replace(/\\[^\w\s]/g, '').replace(/(?<!`)(`+)(?!`)[\s\S]*?(?<!`)\1(?!`)/g, '');
      expect(live).not.toMatch(/<(?:script|h1|b|\/?summary|\/?details|!--)|@octocat|\[x\]\(/);
      expect(
        live
          .split('\n')
          .filter((line) => /^#+ /.test(line))
          .slice(1),
      ).toEqual(expect.not.arrayContaining([expect.stringContaining('Passed: ')]));
      expect(live.split('\n').filter((line) => line === '---' || line.startsWith('| a |'))).toEqual([]);
    }
  });
});
