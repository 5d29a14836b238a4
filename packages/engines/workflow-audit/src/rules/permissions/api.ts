// What a call of GitHub's REST interface needs, by method and path.

import type { Rights } from './action-needs.js';

/** Second part of the path below a repository, and the right that is asked there. Source: docs.github.com, "Permissions required for GitHub Apps". */
const areas: Readonly<Record<string, string>> = {
  actions: 'actions',
  'check-runs': 'checks',
  'check-suites': 'checks',
  'code-scanning': 'security-events',
  commits: 'contents',
  contents: 'contents',
  deployments: 'deployments',
  dispatches: 'contents',
  git: 'contents',
  issues: 'issues',
  labels: 'issues',
  milestones: 'issues',
  pages: 'pages',
  pulls: 'pull-requests',
  releases: 'contents',
  statuses: 'statuses',
  tags: 'contents',
};

/** @param args words behind `gh api`. @returns undefined where it cannot be told. */
export function apiCall(args: readonly string[]): Rights | undefined {
  let method: string | undefined;
  let path: string | undefined;
  let fields = false;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] as string;
    if (word === '-X' || word === '--method') method = args[++at];
    else if (/^(?:-X|--method=)/.test(word)) method = word.replace(/^(?:-X|--method=)/, '');
    else if (/^(?:-f|-F|--field|--raw-field|--input)$/.test(word)) {
      fields = true;
      at++;
    } else if (/^(?:-H|--header|-q|--jq|-t|--template|--hostname|--cache|-p|--preview)$/.test(word)) at++;
    else if (!word.startsWith('-')) path ??= word;
  }
  return path === undefined ? undefined : needsOfPath(path, method ?? (fields ? 'POST' : 'GET'));
}

function needsOfPath(path: string, method: string): Rights | undefined {
  const [first, , , area = ''] = path.replace(/^\//, '').split(/[?#]/, 1)[0]?.split('/') ?? [];
  // `repos/${GITHUB_REPOSITORY}/issues` has owner and name in one word.
  const rest = path.replace(/^\//, '').split(/[?#]/, 1)[0]?.split('/') ?? [];
  if (first !== 'repos') return undefined;
  const named = /[$X{]/.test(rest[1] ?? '') && areas[rest[2] ?? ''] !== undefined ? (rest[2] as string) : area;
  const right = areas[named];
  if (right === undefined) return undefined;
  return { [right]: /^(?:GET|HEAD)$/i.test(method) ? 'read' : 'write' };
}
