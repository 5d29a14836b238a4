// What tags and other refs name that is no commit: a file or a tree of its own, which no log of commits shows and everybody can fetch.

import { git } from '@portcullis/workspace';
import { fileMode, type IntroducedBlob, type Selected } from './changes.js';
import { lines, nulFields } from './git-stream.js';

/** Files that refs name without a commit: a blob at the ref's own name, those of a tree at their paths in it. */
export async function namedBlobs(directory: string, selected: Selected): Promise<readonly IntroducedBlob[]> {
  const blobs: IntroducedBlob[] = [];
  const add = (path: string, id: string): void => {
    if (selected(path)) blobs.push({ id, path, replaced: undefined, introduction: undefined });
  };
  const trees = new Set<string>();
  for (const { ref, id, type } of await uncommitted(directory)) {
    if (type === 'tree') trees.add(id);
    else add(ref, id);
  }
  for (const tree of trees) {
    for await (const field of nulFields(directory, ['ls-tree', '-r', '-z', '--full-tree', tree])) {
      const tab = field.indexOf('\t');
      const [mode = '', , id = ''] = field.slice(0, tab).split(' ');
      if (fileMode.test(mode)) add(field.slice(tab + 1), id);
    }
  }
  return blobs;
}

interface Named {
  readonly ref: string;
  readonly id: string;
  readonly type: 'blob' | 'tree';
}

/** Refs that lead to no commit, through however many tags. */
async function uncommitted(directory: string): Promise<readonly Named[]> {
  const args = ['for-each-ref', '--format=%(objecttype) %(*objecttype) %(objectname) %(refname)'];
  const others: { readonly ref: string; readonly id: string }[] = [];
  for await (const line of lines(directory, args)) {
    const [type, behind, id = '', ref = ''] = line.split(' ');
    if (type !== 'commit' && behind !== 'commit') others.push({ ref, id });
  }
  if (others.length === 0) return [];
  // A tag of a tag: `for-each-ref` looks behind one only.
  const asked = git(directory, ['cat-file', '--batch-check'], Buffer.from(others.map(({ id }) => `${id}^{}\n`).join('')));
  const answers = asked.stdout.toString().split('\n');
  return others.flatMap(({ ref }, at) => {
    const [id = '', type] = (answers[at] ?? '').split(' ');
    return type === 'blob' || type === 'tree' ? [{ ref, id, type }] : [];
  });
}
