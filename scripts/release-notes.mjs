// Prints the notes of a release from the commits since the last one: `node scripts/release-notes.mjs VERSION COMMIT`. They begin with the
// line that a workflow takes, in the form that Dependabot and Renovate move: the SHA, and the version in a comment behind it.

import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const git = (...args) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** @param subjects of commits, newest first. */
export function notes(version, commit, since, subjects) {
  return [
    `## v${version}`,
    '',
    '```yaml',
    `- uses: portcullis-ci/portcullis@${commit} # v${version}`,
    '```',
    '',
    since === undefined ? 'The first release.' : `Changes since ${since}:`,
    '',
    ...subjects.map((subject) => `- ${subject}`),
    '',
    'What is released is what the sources make, byte for byte: SECURITY.md has the recipe to check it.',
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [version = '', commit = ''] = process.argv.slice(2);
  if (!/^\d+\.\d+\.\d+$/.test(version) || !/^[0-9a-f]{40}$/.test(commit))
    throw new Error('expected VERSION (1.2.3) and COMMIT (40 digits)');
  const [since] = git('tag', '--list', 'v*.*.*', '--sort=-v:refname', '--merged', commit)
    .split('\n')
    .filter((tag) => tag !== '' && tag !== `v${version}`);
  const range = since === undefined ? commit : `${since}..${commit}`;
  process.stdout.write(notes(version, commit, since, git('log', '--no-merges', '--format=%s', range).split('\n')));
}
