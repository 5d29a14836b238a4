// Compose files: `dockerfile_inline` holds a Dockerfile, `build: { dockerfile: images/app.build }` names one.

import { posix } from 'node:path';
import { readYaml, type YamlNode, type YamlScalar, yamlGet } from '@portcullis/formats/yaml';
import { type EmbeddedText, embeddedLines, embeddedValue, type HostKind, type SourceFile } from '@portcullis/lint';
import { held } from './lines.js';

export const compose: HostKind = {
  id: 'compose',
  of: 'dockerfile',
  readable: 'a text',
  matches: (path) => /^(?:docker-)?compose(?:[.-][^/]{1,100})?\.ya?ml$/i.test(posix.basename(path)),
  async documents(file) {
    // An escape may spell the key otherwise.
    if (!file.text.includes('dockerfile_inline') && !/\\[xuU]/.test(file.text)) return held([]);
    const found: EmbeddedText[] = [];
    let keys = 0;
    for (const value of inlineValues(await readYaml(file.text, file.path))) {
      keys++;
      if (value.kind === 'scalar') found.push(embedded(value, file));
    }
    return held(found, keys);
  },
  names: async ({ text, path }) => (/dockerfile["']?\s{0,20}:|\\[xuU]/.test(text) ? composeDockerfiles(text, path) : []),
};

/** Values of `dockerfile_inline`, wherever in the file: extensions and anchors hold them, too. Each once, however often it is used. */
function inlineValues(roots: readonly (YamlNode | undefined)[]): readonly YamlNode[] {
  const found = new Map<number, YamlNode>();
  const seen = new Set<object>();
  const queue = roots.filter((root) => root !== undefined);
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.kind === 'scalar') continue;
    const inner = node.kind === 'list' ? node.items : node.entries;
    // Aliases lead to the same items again.
    if (seen.has(inner)) continue;
    seen.add(inner);
    if (node.kind === 'list') queue.push(...node.items);
    else
      for (const { name, value } of node.entries) {
        if (name === 'dockerfile_inline') found.set(value.at.start, value);
        queue.push(value);
      }
  }
  return [...found.values()].sort((a, b) => a.at.start - b.at.start);
}

/** Line by line where the file has its lines, but for what stands before them; else all of it in one place. */
function embedded({ text, at }: YamlScalar, { text: source, lines }: SourceFile): EmbeddedText {
  const raw = source.slice(at.start, at.end).split(/\r?\n/);
  const read = text.split('\n');
  const { line, column } = lines.positionAt(at.start);
  const removed = read.map((own, index) => (raw[index]?.endsWith(own) === true ? raw[index].length - own.length : -1));
  const byLine = removed.every(
    (count, index) => (index > 0 && read[index] === '') || (count >= 0 && raw[index]?.slice(0, count).trim() === ''),
  );
  if (!byLine || text === '') return embeddedValue(text, lines.region(at.start, at.end));
  return embeddedLines(
    text,
    line - 1,
    removed.map((count, index) => Math.max(count, 0) + (index === 0 ? column - 1 : 0)),
  );
}

/**
 * Workspace paths of the Dockerfiles that a Compose file names, whatever they are called (compose specification, "Compose Build").
 * What lies outside the workspace, behind a variable or in another repository is none of them.
 * @throws PortcullisError `yaml-invalid`.
 */
export async function composeDockerfiles(text: string, path: string): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const root of await readYaml(text, path)) {
    const services = get(root, 'services');
    for (const { value } of services?.kind === 'map' ? services.entries : []) {
      const build = get(value, 'build');
      const dockerfile = textOf(get(build, 'dockerfile'));
      const context = textOf(get(build, 'context')) ?? '.';
      if (dockerfile === undefined || /[$]|:\/\/|^git@/.test(`${context} ${dockerfile}`) || dockerfile.startsWith('/')) continue;
      const place = posix.normalize(posix.join(posix.dirname(path), context, dockerfile));
      if (!place.startsWith('..') && !place.startsWith('/')) found.add(place);
    }
  }
  return [...found];
}

function get(node: YamlNode | undefined, name: string): YamlNode | undefined {
  return node?.kind === 'map' ? yamlGet(node, name) : undefined;
}

function textOf(node: YamlNode | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}
