// A repository with reports in it, judged by the gate's bundle.

import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headOf, unpacked } from './repository.js';
import { type ActionRun, runAction, temporaryWorkspace, type Workspace } from './run-action.js';

export interface GateBench extends Workspace {
  git(...args: string[]): string;
  /** Commits everything but results. */
  commit(): string;
  scan(inputs?: Record<string, string>, environment?: Record<string, string>): Promise<ActionRun>;
  gate(inputs?: Record<string, string>, environment?: Record<string, string>): Promise<ActionRun>;
  /** Environment of a pull request. */
  pullRequest(base: string, head: string): Record<string, string>;
  read(path: string): string;
}

/** @param folder of the checkout in the workspace. */
export function gateBench(folder = '.'): GateBench {
  const workspace = temporaryWorkspace();
  const root = join(workspace.path, folder);
  const git = (...args: string[]): string =>
    execFileSync('git', ['-C', root, '-c', 'user.name=t', '-c', 'user.email=t@example.com', ...unpacked, ...args], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  return {
    ...workspace,
    git,
    commit() {
      if (!existsSync(join(root, '.git'))) {
        git('init', '-q', '-b', 'topic');
        writeFileSync(join(root, '.git/info/exclude'), 'portcullis-results/\n');
      }
      git('add', '-A');
      git('commit', '-qm', 'state', '--allow-empty');
      return headOf(root);
    },
    scan: (inputs = {}, environment = {}) =>
      runAction('secret-scan', { workspace: workspace.path, inputs: { 'fail-on': 'none', ...inputs }, environment }),
    gate: (inputs = {}, environment = {}) => runAction('remediation-gate', { workspace: workspace.path, inputs, environment }),
    pullRequest(base, head) {
      const event = join(root, '.git/event.json');
      writeFileSync(event, JSON.stringify({ pull_request: { base: { sha: base }, head: { sha: head } } }));
      return { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event };
    },
    read: (path) => readFileSync(join(workspace.path, path), 'utf8'),
  };
}

export interface ToolOptions {
  readonly tool?: string;
  readonly commit?: string;
  readonly run?: object;
}

/** SARIF of a foreign tool. */
export function toolSarif(results: readonly object[] | undefined, { tool = 'tool', commit, run = {} }: ToolOptions = {}): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: tool } },
        ...(commit === undefined
          ? {}
          : { versionControlProvenance: [{ repositoryUri: 'https://github.com/octo-org/octo-repo', revisionId: commit }] }),
        ...(results === undefined ? {} : { results }),
        ...run,
      },
    ],
  });
}

/** One result of a foreign tool. */
export function toolResult(ruleId: string, uri: string, startLine: number, more: object = {}): object {
  return {
    ruleId,
    level: 'error',
    message: { text: `${ruleId} found` },
    locations: [{ physicalLocation: { artifactLocation: { uri }, region: { startLine } } }],
    ...more,
  };
}

/** An entry of `waivers`. */
export function waiverEntry(selector: string, expires = '2999-12-31'): string {
  return `  - ${selector}\n    reason: agreed\n    owner: team\n    created: 2020-01-01\n    expires: ${expires}\n`;
}
