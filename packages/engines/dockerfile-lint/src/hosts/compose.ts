// Compose files: `dockerfile_inline` holds a Dockerfile, `build: { dockerfile: images/app.build }` names one.

import { readYaml, type YamlMap, type YamlNode, type YamlScalar } from '@portcullis/formats/yaml'; // at first use
import { contextNames, frontendArgument, frontendArguments } from '@portcullis/images/named';
import { type EmbeddedText, embeddedLines, embeddedValue, type HoldingHost, type SourceFile } from '@portcullis/lint';
import { held } from './lines.js';
import { buildSource, namesBy } from './named.js';

const source = buildSource('compose');

export const compose: HoldingHost = {
  id: 'compose',
  of: 'dockerfile',
  readable: 'a text',
  matches: source.matches,
  async documents(file) {
    const found: EmbeddedText[] = [];
    let keys = 0;
    for (const { value, targets, given, frontends } of inlineValues(await readYaml(file.text, file.path))) {
      keys++;
      if (value.kind === 'scalar')
        found.push({
          ...embedded(value, file),
          ...(targets.size === 0 ? {} : { targets: [...targets] }),
          ...(given.size === 0 ? {} : { given: [...given] }),
          ...(frontends.size === 0 ? {} : { frontends: [...frontends] }),
        });
    }
    return held(found, keys);
  },
  names: namesBy(source),
};

interface Inline {
  readonly value: YamlNode;
  /** The stages that services are built of: several where an alias stands for the text. */
  readonly targets: Set<string>;
  /** The names of the services' further contexts. */
  readonly given: Set<string>;
  /** Images that the services' arguments name as the frontend. */
  readonly frontends: Set<string>;
}

/** Values of `dockerfile_inline`, wherever in the file: extensions and anchors hold them, too. Each once, however often it is used. */
function inlineValues(roots: readonly (YamlNode | undefined)[]): readonly Inline[] {
  const found = new Map<number, Inline>();
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
        if (name === 'dockerfile_inline') noteBuild(found, value, node);
        queue.push(value);
      }
  }
  return [...found.values()].sort((a, b) => a.value.at.start - b.value.at.start);
}

/** @param build the mapping that holds the text. */
function noteBuild(found: Map<number, Inline>, value: YamlNode, build: YamlMap): void {
  const inline = found.get(value.at.start) ?? { value, targets: new Set(), given: new Set(), frontends: new Set() };
  found.set(value.at.start, inline);
  const target = scalarOf(build, 'target');
  if (target !== undefined) inline.targets.add(target);
  const further = build.entries.find(({ name }) => name === 'additional_contexts')?.value;
  const names =
    further?.kind === 'list'
      ? contextNames(further.items.flatMap((item) => (item.kind === 'scalar' ? item.text : [])))
      : (further?.kind === 'map' ? further.entries : []).map(({ name }) => name);
  for (const name of names) inline.given.add(name);
  const args = build.entries.find(({ name }) => name === 'args')?.value;
  const frontend = args?.kind === 'map' ? scalarOf(args, frontendArgument) : undefined;
  const listed = args?.kind === 'list' ? args.items.flatMap((item) => (item.kind === 'scalar' ? item.text : [])) : [];
  for (const image of [...(frontend === undefined ? [] : [frontend]), ...frontendArguments(listed)])
    if (!image.includes('$')) inline.frontends.add(image);
}

function scalarOf({ entries }: YamlMap, key: string): string | undefined {
  const value = entries.find(({ name }) => name === key)?.value;
  return value?.kind === 'scalar' ? value.text : undefined;
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
