// Development containers: `image`, a build with its arguments, and the Compose files that take their place.

import { readBuild } from './build.js';
import { pairsOf } from './compose.js';
import { use } from './image-use.js';
import { folderOf, resolvePath } from './paths.js';
import type { ImageSource, ImageUse, Reading } from './types.js';
import { readYamlNodes, type Text, textsOf } from './yaml-text.js';

export function isDevcontainerName(path: string): boolean {
  return /(?:^|\/)\.?devcontainer\.json$/i.test(path);
}

export const devcontainers: ImageSource = {
  id: 'devcontainer',
  title: 'Development container',
  byName: true,
  matches: isDevcontainerName,
  async read(text, path, files) {
    const uses: ImageUse[] = [];
    const also: { path: string; as: string }[] = [];
    const elsewhere: string[] = [];
    const folder = folderOf(path);
    for (const document of await readYamlNodes(jsonFromComments(text), path)) {
      const { map } = document;
      const image = map?.get('image')?.text;
      if (image !== undefined) uses.push(use(path, withDefaults(image), 'development container'));
      for (const { value } of textsOf(map?.get('dockerComposeFile'))) {
        const target = resolvePath(folder, value);
        if (target !== undefined) also.push({ path: target, as: 'compose' });
      }
      const build = map?.get('build')?.map;
      const dockerfile = (build?.get('dockerfile') ?? build?.get('dockerFile') ?? map?.get('dockerFile'))?.text?.value;
      if (dockerfile !== undefined) {
        const file = resolvePath(folder, dockerfile);
        const args = new Map(
          pairsOf(build?.get('args')).map(
            ([name, given]) => [name, given === undefined || /\$\{/.test(given.value) ? undefined : given.value] as const,
          ),
        );
        const read = readBuild(
          { path, folder: '', owner: 'the development container', args, contexts: [], context: '.', dockerfile: file ?? dockerfile },
          files,
        );
        uses.push(...read.uses);
        also.push(...read.also);
        elsewhere.push(...read.elsewhere);
      }
      for (const [name] of map?.get('features')?.map?.entries() ?? [])
        if (!name.startsWith('.')) elsewhere.push(`the feature ${name.slice(0, 120)} of ${path}, which is no image`);
    }
    return { uses, also, elsewhere } satisfies Reading;
  },
};

/** `${localEnv:NAME:default}` has its default where nothing else is known. */
function withDefaults(text: Text): Text {
  const value = text.value.replace(/\$\{(?:localEnv|containerEnv):\w{1,100}:([^${}]{1,300})\}/g, '$1');
  return value === text.value ? text : { value };
}

/** Comments and tabs become spaces, so that places stay; what is left is JSON, and so YAML. */
export function jsonFromComments(text: string): string {
  let result = '';
  let start = 0;
  const blank = (from: number, to: number): void => {
    result += text.slice(start, from) + text.slice(from, to).replace(/[^\n\r]/g, ' ');
    start = to;
  };
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\t') blank(i, i + 1);
    else if (text[i] === '"') i = closingQuote(text, i);
    else if (text.startsWith('//', i) || text.startsWith('/*', i)) {
      const end = endOfComment(text, i);
      blank(i, end);
      i = end - 1;
    }
  }
  return result + text.slice(start);
}

/** Of the text that opens at an offset; the end of the line where it is not closed. */
function closingQuote(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
}

/** A comment of a line leaves its break. */
function endOfComment(text: string, start: number): number {
  const isLine = text[start + 1] === '/';
  const close = text.indexOf(isLine ? '\n' : '*/', start + 2);
  if (close < 0) return text.length;
  return isLine ? close : close + 2;
}
