// Holds the safe fixes of dockerfile-lint against real Dockerfiles: each file is patched with all of them at once and read again.
// The patched file must have no new syntax problem and the same instructions but for those that a fix is about, and the rules
// that were fixed must have nothing more to edit. `node test/differential/patched-dockerfiles.mjs FOLDER... [--show N] [--out FOLDER]`
// Prints counts; --show prints the diffs of every N-th patched file, for reading; --out keeps the patched files, for
// `node test/differential/buildkit.mjs FOLDER`. Needs `npm run compile`.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const engine = new URL('../../build/packages/engines/dockerfile-lint/src/', import.meta.url);
const { lint } = await import(new URL('lint.js', engine));
const { dockerfileRules } = await import(new URL('rules/index.js', engine));
const { applyEdits, composeChanges, contentHash } = await import(new URL('../../build/packages/core/src/index.js', import.meta.url));
const { fixOf } = await import(new URL('../../build/packages/lint/src/rule.js', import.meta.url));

/** Instructions that a fix takes away, brings in or exchanges: what BuildKit and hadolint call dead, deprecated or misused. */
const exchanged = new Map([
  ['maintainer-deprecated', ['MAINTAINER', 'LABEL']],
  ['add-instead-of-copy', ['ADD', 'COPY']],
  ['several-cmd', ['CMD']],
  ['several-entrypoint', ['ENTRYPOINT']],
  ['several-healthcheck', ['HEALTHCHECK']],
  ['cd-instead-of-workdir', ['RUN']],
]);

const args = process.argv.slice(2);
const showAt = args.indexOf('--show');
const every = showAt < 0 ? 0 : Number(args.splice(showAt, 2)[1]);
const outAt = args.indexOf('--out');
const out = outAt < 0 ? undefined : resolve(args.splice(outAt, 2)[1]);
if (out !== undefined) mkdirSync(out, { recursive: true });
const rules = dockerfileRules();
const counts = { files: 0, patched: 0, fixes: 0, suggestions: 0, overlapping: 0, faults: 0 };
const work = mkdtempSync(join(tmpdir(), 'portcullis-patched-'));
try {
  for (const text of distinct(args.flatMap((folder) => dockerfiles(resolve(folder))))) check(text);
} finally {
  rmSync(work, { recursive: true, force: true });
}
console.log(counts);
process.exit(counts.faults > 0 || counts.patched === 0 ? 1 : 0);

function check({ path, text }) {
  counts.files++;
  const before = fixesOf(text);
  const safe = before.filter(({ fix }) => fix.kind === undefined);
  counts.suggestions += before.length - safe.length;
  if (safe.length === 0) return;
  const { edits, leftOut } = composeChanges(safe.map(({ fix }) => fix.changes[0]));
  counts.patched++;
  counts.fixes += safe.length - leftOut.length;
  counts.overlapping += leftOut.length;
  const patched = applyEdits(text, { path, sha256: contentHash(text), edits });
  if (out !== undefined) writeFileSync(join(out, `${counts.patched}.Dockerfile`), patched);
  const taken = new Set(safe.filter(({ fix }) => !leftOut.includes(fix.changes[0])).map(({ rule }) => rule));
  const again = fixesOf(patched).filter(({ rule, fix }) => fix.kind === undefined && taken.has(rule));
  const skipped = new Set(safe.filter(({ fix }) => leftOut.includes(fix.changes[0])).map(({ rule }) => rule));
  for (const { rule, fix } of again) if (!skipped.has(rule)) fault(path, `${rule} edits again: ${fix.description}`);
  const syntax = (source) => lint(source, 'Dockerfile', rules).document.tree.problems.length;
  if (syntax(patched) > syntax(text)) fault(path, 'the patched file has a new syntax problem');
  const free = new Set([...taken].flatMap((rule) => exchanged.get(rule) ?? []));
  if (keywords(text, free) !== keywords(patched, free)) fault(path, 'the patched file has other instructions');
  if (every > 0 && counts.patched % every === 0) show(path, text, patched);
}

function fault(path, what) {
  counts.faults++;
  console.log(`${path}: ${what}`);
}

function fixesOf(text) {
  const { document, problems } = lint(text, 'Dockerfile', rules);
  return problems.flatMap(({ rule, problem, superseded }) => {
    const draft = superseded === true ? undefined : problem.fix?.();
    return draft === undefined ? [] : [{ rule: rule.id, fix: fixOf(draft, 'Dockerfile', contentHash(text), document.tree.index) }];
  });
}

function keywords(text, free) {
  return lint(text, 'Dockerfile', rules)
    .document.tree.instructions.map(({ keyword }) => keyword)
    .filter((keyword) => !free.has(keyword))
    .join(' ');
}

function show(path, text, patched) {
  writeFileSync(join(work, 'before'), text);
  writeFileSync(join(work, 'after'), patched);
  const { stdout } = spawnSync('diff', ['-U1', 'before', 'after'], { cwd: work, encoding: 'utf8' });
  console.log(`=== ${path}\n${stdout.split('\n').slice(2).join('\n')}`);
}

function* distinct(paths) {
  const seen = new Set();
  for (const path of paths) {
    const text = readFileSync(path, 'utf8');
    const hash = contentHash(text);
    if (seen.has(hash)) continue;
    seen.add(hash);
    yield { path, text };
  }
}

function dockerfiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^dockerfile(?:\.[\w-]+)?$|\.dockerfile$/i.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
