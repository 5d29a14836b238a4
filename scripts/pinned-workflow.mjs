// Prints .github/workflows/gate.yml with every `$/` replaced by this repository at a commit, for servers and runners that do not know
// `$/`: `node scripts/pinned-workflow.mjs SHA`. A commit cannot name itself, so a release has this file in the commit on top of it.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const repository = 'portcullis-ci/portcullis';

/** @param text of a workflow. @param commit full id. @returns the text with `owner/name/path@commit` in place of `$/path`. */
export function pinned(text, commit) {
  if (!/^[0-9a-f]{40}$/.test(commit)) throw new Error(`expected all 40 digits of a commit, got "${commit}"`);
  return text.replace(/^(\s*(?:- )?uses: )\$\/(\S+)/gm, `$1${repository}/$2@${commit}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(pinned(readFileSync(new URL('../.github/workflows/gate.yml', import.meta.url), 'utf8'), process.argv[2] ?? ''));
