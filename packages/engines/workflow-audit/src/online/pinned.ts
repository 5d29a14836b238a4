// Every repository that a file names by a ref: actions, reusable workflows, hooks; with the comment that says which version it is.

import type { ActionsLock, Document } from '@portcullis/formats/workflow';
import { isCommitRef } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { SourceFile, Span } from '@portcullis/lint';
import { lineEndAt } from '../edits.js';
import { slugOfAddress } from '../rules/supply-chain/forbidden-uses.js';
import { useSites } from '../sites.js';

export interface VersionComment {
  /** As it stands there: `v4.2.2`. */
  readonly version: string;
  readonly at: Span;
  /** It is a name in a lock, and no comment that could be written anew. */
  readonly fixed?: true;
}

export interface RefSite {
  readonly slug: string;
  readonly ref: string;
  /** Whether the ref is a whole commit id. */
  readonly commit: boolean;
  readonly scalar: YamlScalar;
  readonly statement: Span;
  readonly comment: VersionComment | undefined;
}

export function* refSites(document: Document, file: SourceFile): Generator<RefSite> {
  if (document.kind === 'pre-commit')
    for (const { repo, rev, map } of document.repositories) {
      const slug = repo === undefined ? undefined : slugOfAddress(repo.text)?.slug;
      if (slug !== undefined && rev !== undefined) yield site(slug, rev.text.trim(), rev, map.at, file);
    }
  else if (document.kind === 'lock') yield* lockedSites(document);
  else
    for (const { uses, owner } of useSites(document))
      if (uses.target.kind === 'repository' && uses.target.ref !== undefined)
        yield site(uses.target.slug, uses.target.ref, uses.scalar, owner.map.at, file);
}

/** What the lock runs in the place of each name. A ref of few parts is moved on purpose, and was another commit when it was locked. */
function* lockedSites({ dependencies }: ActionsLock): Generator<RefSite> {
  for (const { key, commit } of dependencies.values()) {
    const [, slug = '', ref = ''] = /^([^@]{1,200})@(.{1,200})$/.exec(key.text) ?? [];
    const id = /^sha1-([0-9a-f]{40})$/.exec(commit?.text ?? '')?.[1];
    if (commit === undefined || id === undefined || slug === '') continue;
    const comment = /^v?\d{1,6}\.\d{1,6}\.\d/.test(ref) ? { version: ref, at: commit.at, fixed: true as const } : undefined;
    yield { slug: slug.toLowerCase().split('/').slice(0, 2).join('/'), ref: id, commit: true, scalar: commit, statement: key.at, comment };
  }
}

function site(slug: string, ref: string, scalar: YamlScalar, statement: Span, file: SourceFile): RefSite {
  return { slug, ref, commit: isCommitRef(ref), scalar, statement, comment: versionComment(file, scalar) };
}

/** `# v4.2.2`, `# tag=v4`, `# pin@v4`, `# ratchet:actions/checkout@v4`, `# frozen: v1.0`. */
export function versionComment({ text }: SourceFile, scalar: YamlScalar): VersionComment | undefined {
  const from = scalar.at.end;
  const rest = text.slice(from, lineEndAt({ text } as SourceFile, from));
  const found = /^['"]?[ \t]{1,40}#[ \t]{0,20}(?:tag=|pin@|ratchet:[\w./-]{1,200}@|frozen:[ \t]{1,5})?(v?\d[\w.+-]{0,60})/.exec(rest);
  if (found === null) return undefined;
  const [whole, version = ''] = found;
  const end = from + whole.length;
  return { version, at: { start: end - version.length, end } };
}
