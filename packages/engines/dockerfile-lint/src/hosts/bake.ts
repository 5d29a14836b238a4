// Bake files: `dockerfile-inline` of targets, as a here-document or a string, with the variables whose defaults are known.

import { posix } from 'node:path';
import {
  type BakeBlock,
  type BakeStretch,
  bakeStretches,
  bakeText,
  bakeValues,
  entriesOf,
  frontendValues,
  inheritedBlocks,
  matrixValues,
  readBakeFile,
} from '@portcullis/images/named'; // at first use
import { type EmbeddedText, embeddedStretches, type HoldingHost, type SourceFile } from '@portcullis/lint';
import { held } from './lines.js';
import { buildSource, namesBy } from './named.js';

const source = buildSource('bake');

export const bake: HoldingHost = {
  id: 'bake',
  of: 'dockerfile',
  readable: 'a text whose variables have known values',
  matches: (path) => source.matches(path) || /\.bake\.(?:hcl|json)$/i.test(posix.basename(path)),
  documents(file) {
    const { found, unknown } = inlineDockerfiles(file);
    return held(found, found.length + unknown);
  },
  names: namesBy(source),
};

function inlineDockerfiles({ text, path, lines }: SourceFile): { readonly found: readonly EmbeddedText[]; readonly unknown: number } {
  const file = readBakeFile(text, path);
  const values = bakeValues(file);
  /** By place and text: what many targets take from one is one. */
  const found = new Map<string, EmbeddedText>();
  const unknown = new Set<number>();
  for (const name of file.targets.keys()) {
    const blocks = inheritedBlocks(name, file);
    const last = (key: string) => blocks.flatMap((block) => block.get(key) ?? []).at(-1);
    const inline = last('dockerfile-inline');
    if (inline === undefined || (inline.kind === 'literal' && inline.text === 'null')) continue;
    for (const each of matrixValues(values, last('matrix'))) {
      const stretches = bakeStretches(inline, each);
      if (stretches === undefined || !stretches.every(isKnown)) unknown.add(inline.at.start);
      else {
        const key = `${inline.at.start} ${stretches.map((one) => one.text).join('')}`;
        const target = bakeText(last('target'), each);
        const frontends = frontendValues(blocks).flatMap((value) => bakeText(value, each) ?? []);
        const told = { ...toldOf(found.get(key), target, blocks), ...(frontends.length === 0 ? {} : { frontends }) };
        found.set(key, { ...embeddedStretches(stretches, lines), ...told });
      }
    }
  }
  return { found: [...found.values()], unknown: unknown.size };
}

/** What a target says of its Dockerfile, beside what others said. */
function toldOf(
  before: EmbeddedText | undefined,
  target: string | undefined,
  blocks: readonly BakeBlock[],
): Pick<EmbeddedText, 'targets' | 'given'> {
  const targets = [...(before?.targets ?? []), ...(target === undefined ? [] : [target])];
  const contexts = blocks.flatMap((block) => entriesOf(block.get('contexts')).map(([name]) => name));
  const given = [...new Set([...(before?.given ?? []), ...contexts])];
  return { ...(targets.length === 0 ? {} : { targets }), ...(given.length === 0 ? {} : { given }) };
}

function isKnown(stretch: BakeStretch): stretch is BakeStretch & { readonly text: string } {
  return stretch.text !== undefined;
}
