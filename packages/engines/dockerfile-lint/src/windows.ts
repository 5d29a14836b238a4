// Images of Windows: their default shell, paths and users are others.

import { type Document, expand, globalScope, type Stage } from '@portcullis/formats/dockerfile';

const repository =
  /^mcr\.microsoft\.com\/(?:windows|windowsservercore-insider|nanoserver-insider|dotnet\/framework)(?:\/|:|@|$)|^(?:docker\.io\/)?winamd64\//i;
const tag = /[:_.-](?:nanoserver|(?:windows)?servercore|windows)(?:[-_.:@]|$)|[:_.-](?:windows-)?ltsc20\d\d(?:[-_.@]|$)/i;

/** Whether the image below a stage is one of Windows, as its name or platform says. */
export function isWindows(stage: Stage, document: Document): boolean {
  // A stage stands behind those that it builds on: what was asked of one of them is known.
  const chain: Stage[] = [];
  let root: Stage = stage;
  while (root.parent !== undefined && !answers.has(root)) {
    chain.push(root);
    root = root.parent;
  }
  const answer = answers.get(root) ?? isWindowsImage(root, document);
  for (const each of [root, ...chain]) answers.set(each, answer);
  return answer;
}

function isWindowsImage({ from: { image, flags } }: Stage, document: Document): boolean {
  const name = expand(image?.value ?? '', globalScope(document), document.escape) ?? image?.value ?? '';
  const platform = flags.find((flag) => flag.name === 'platform')?.value ?? '';
  return repository.test(name) || tag.test(name) || /^windows(?:\/|$)/i.test(platform);
}

const answers = new WeakMap<Stage, boolean>();
