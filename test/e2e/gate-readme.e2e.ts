// The workflows that the gate's page and the examples show, run as they stand: each step of ours with exactly the inputs that the YAML
// gives it, outputs and artifacts handed on as GitHub does.

import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { type GateBench, gateBench } from '../harness/gate.js';
import { type ActionRun, repositoryRoot, runAction } from '../harness/run-action.js';

interface Step {
  readonly id?: string;
  readonly uses: string;
  readonly if?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly outputs?: Readonly<Record<string, string>>;
  readonly needs?: readonly string[];
  readonly steps: readonly Step[];
}
type Jobs = Readonly<Record<string, Job>>;

const textOf = (path: string): string => readFileSync(join(repositoryRoot, path), 'utf8');
const readme = textOf('actions/remediation-gate/README.md');
const blocks = [...readme.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map(([, text]) => text as string);

/** Outputs by what an expression calls them: `steps.x.outputs.y`, `needs.x.outputs.y`. */
type Known = Map<string, string>;

/** Puts in what `${{ … }}` names; nothing else may stand there. */
function filled(text: string, known: Known): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    expect([name, known.has(name)]).toEqual([name, true]);
    return known.get(name) as string;
  });
}

let bench: GateBench;
beforeEach(() => {
  bench = gateBench();
  bench.put('a.txt', 'text\n');
  bench.commit();
});
afterEach(() => bench.remove());

/** Artifacts of a run, by name: their files. */
type Artifacts = Map<string, Readonly<Record<string, string>>>;

/** A step of ours, or what the runner's own actions do with files. @returns the run of ours. */
async function runStep(step: Step, known: Known, artifacts: Artifacts): Promise<ActionRun | undefined> {
  const inputs = Object.fromEntries(Object.entries(step.with ?? {}).map(([name, value]) => [name, filled(String(value), known)]));
  const [name = ''] = step.uses.split('@');
  if (name === 'actions/checkout') {
    rmSync(join(bench.path, 'portcullis-results'), { recursive: true, force: true });
    return undefined;
  }
  if (name === 'actions/upload-artifact') {
    const { path = '' } = inputs;
    artifacts.set(inputs.name ?? '', { [path.split('/').at(-1) as string]: bench.read(path) });
    return undefined;
  }
  if (name === 'actions/download-artifact') {
    expect(inputs['merge-multiple']).toBe('true');
    mkdirSync(join(bench.path, inputs.path ?? ''), { recursive: true });
    for (const files of artifacts.values())
      for (const [file, text] of Object.entries(files)) writeFileSync(join(bench.path, inputs.path ?? '', file), text);
    return undefined;
  }
  const [, action = ''] = /^portcullis-ci\/portcullis\/actions\/([a-z-]+)$/.exec(name) ?? [];
  const run = await runAction(action, { workspace: bench.path, inputs });
  for (const [output, value] of Object.entries(run.outputs)) known.set(`steps.${step.id}.outputs.${output}`, value);
  return run;
}

/** All jobs in their order; what a job puts out goes to those that need it. @param between changes artifacts before the last job. */
async function runJobs(jobs: Jobs, between: (artifacts: Artifacts) => void = () => {}): Promise<ActionRun> {
  const known: Known = new Map();
  const artifacts: Artifacts = new Map();
  let last: ActionRun | undefined;
  for (const [name, job] of Object.entries(jobs)) {
    if (job.needs !== undefined) between(artifacts);
    for (const step of job.steps) last = (await runStep(step, known, artifacts)) ?? last;
    for (const [output, value] of Object.entries(job.outputs ?? {})) known.set(`needs.${name}.outputs.${output}`, filled(value, known));
  }
  return last as ActionRun;
}

describe('reports that their job vouches for', () => {
  const block = blocks.find((text) => text.startsWith('jobs:')) as string;
  // The job that builds is the reader's own.
  const { jobs } = load(block) as { jobs: Jobs };

  test('pass where they are what the scanner wrote', async () => {
    const run = await runJobs(jobs);
    expect([run.exitCode, run.outputs]).toMatchObject([0, { decision: 'pass', causes: '' }]);
  });

  test.each<[string, (artifacts: Artifacts) => void, string]>([
    [
      'one that was written anew',
      (artifacts) => {
        const [text = ''] = Object.values(artifacts.get('secret-scan') ?? {});
        artifacts.set('secret-scan', { 'secret-scan.sarif': `${text}\n` });
      },
      'digest-differs',
    ],
    ['one that is gone', (artifacts) => void artifacts.delete('secret-scan'), 'digest-missing'],
  ])('%s blocks', async (_, between, code) => {
    const run = await runJobs(jobs, between);
    expect([run.exitCode, run.outputs.decision]).toEqual([1, 'block']);
    expect(run.outputs.causes).toContain(code);
  });

  test('need no permission but to read the contents', () => {
    for (const { permissions } of Object.values(jobs)) expect(permissions).toEqual({ contents: 'read' });
    expect(blocks.some((text) => text === 'permissions:\n  contents: read\n')).toBe(true);
  });
});

test('the first step that the page shows needs no input', async () => {
  const [step] = load(blocks[0] as string) as [Step];
  await runAction('secret-scan', { workspace: bench.path, inputs: { 'fail-on': 'none' } });
  const run = await runStep(step, new Map(), new Map());
  expect([run?.exitCode, run?.outputs.decision]).toEqual([0, 'pass']);
});

test('the policies that the page shows are policies', async () => {
  const policies = blocks.filter((text) => /^(?:require|block-at):/m.test(text) && !text.startsWith('jobs:'));
  expect(policies).toHaveLength(2);
  for (const policy of policies) {
    // Its days are those of the page: what is over, or too far ahead, is said as such, and nothing is taken for no policy.
    bench.put('.github/portcullis.yml', policy);
    bench.put('.trivyignore', 'CVE-2020-0001\n');
    bench.commit();
    await runAction('secret-scan', { workspace: bench.path, inputs: { 'fail-on': 'none' } });
    expect((await bench.gate()).outputs.causes).not.toMatch(/policy-/);
  }
});

describe.each(['examples/one-line.yml', 'examples/security-gate.yml', '.github/workflows/gate.yml'])('the upload of %s', (file) => {
  const { jobs } = load(textOf(file)) as { jobs: Jobs };
  const [job] = Object.values(jobs) as [Job];
  const upload = job.steps.find(({ uses }) => uses?.startsWith('github/codeql-action/upload-sarif@')) as Step;

  test('may do what that action asks of the server', () => {
    // docs.github.com: "Upload an analysis as SARIF data" asks for code scanning alerts (write); the action also asks for its own run,
    // which a private repository tells nobody without `actions: read`.
    expect(job.permissions).toEqual({ contents: 'read', 'security-events': 'write', actions: 'read' });
  });

  test('takes the folder that the gate gives out, which holds SARIF alone', async () => {
    const id = /steps\.([\w-]+)\.outputs\.upload-sarif/.exec(upload.if ?? '')?.[1];
    const gate = job.steps.find((step) => step.id === id);
    expect(gate?.uses).toMatch(/portcullis(?:@|$)|actions\/remediation-gate(?:@|$)|^\$\//);
    await runAction('secret-scan', { workspace: bench.path, inputs: { 'fail-on': 'none' } });
    const run = await bench.gate();
    const folder = filled(
      String(upload.with?.sarif_file),
      new Map([[`steps.${id}.outputs.upload-sarif`, run.outputs['upload-sarif'] ?? '']]),
    );
    const names = readdirSync(join(bench.path, folder));
    expect(names).toEqual(['1.sarif']);
    for (const name of names) expect(JSON.parse(bench.read(`${folder}/${name}`))).toMatchObject({ version: '2.1.0', runs: [{}] });
  });
});
