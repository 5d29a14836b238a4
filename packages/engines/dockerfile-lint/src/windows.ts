// Images of Windows: their default shell, paths and users are others.

import { type Document, expand, globalScope, type Stage } from '@portcullis/formats/dockerfile';

const repository = /^mcr\.microsoft\.com\/(?:windows|windowsservercore-insider|nanoserver-insider)(?:\/|:|@|$)/i;
const tag = /[:_.-](?:nanoserver|windowsservercore)(?:[-_.:@]|$)/i;

/** Whether the image below a stage is one of Windows, as its name or platform says. */
export function isWindows(stage: Stage, document: Document): boolean {
  let root = stage;
  while (root.parent !== undefined) root = root.parent;
  const known = answers.get(root);
  if (known !== undefined) return known;
  const { image, flags } = root.from;
  const name = expand(image?.value ?? '', globalScope(document), document.escape) ?? image?.value ?? '';
  const platform = flags.find((flag) => flag.name === 'platform')?.value ?? '';
  const answer = repository.test(name) || tag.test(name) || /^windows(?:\/|$)/i.test(platform);
  answers.set(root, answer);
  return answer;
}

const answers = new WeakMap<Stage, boolean>();
