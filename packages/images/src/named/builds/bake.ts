// Bake files: `dockerfile` of every target, with the contexts and variables that files beside it give.

import type { HclValue } from '@portcullis/formats/hcl';
import { isBakeName } from '../bake.js';
import {
  type BakeBlock,
  type BakeFile,
  type BakeValues,
  bakeStretches,
  bakeText,
  bakeValues,
  baseTargets,
  entriesOf,
  inheritedBlocks,
  joinBakeFiles,
  matrixValues,
  readBakeFile,
} from '../bake-file.js'; // at first use
import { folderOf } from '../paths.js';
import type { NearbyFiles } from '../types.js';
import { unknownPart } from '../variables.js';
import {
  contextFolders,
  frontendArgument,
  frontendsIn,
  givenIn,
  makesNoImage,
  placesIn,
  siblingsOf,
  targetsIn,
  unnamedDockerfile,
} from './places.js';
import type { BuildSource, NamedDockerfile } from './types.js';

export const bakeBuilds: BuildSource = {
  id: 'bake',
  title: 'bake file',
  matches: isBakeName,
  async read(text, path, files) {
    const own = readBakeFile(text, path);
    const file = joinBakeFiles([...besides(path, files), own]);
    // What stands last counts, and which file that is the command says.
    const values = [bakeValues(file), bakeValues(joinBakeFiles([own, ...besides(path, files)]))];
    const bases = baseTargets(file);
    const dockerfiles = [...own.targets.keys()].flatMap((name) =>
      values.flatMap((each) =>
        ofTarget(name, file, each, path).map((one) => (bases.has(name) ? { ...one, optional: true as const } : one)),
      ),
    );
    return { dockerfiles: [...new Map(dockerfiles.map((one) => [JSON.stringify(one), one])).values()], also: [] };
  },
};

/** Other bake files of the folder; one that cannot be read is a gap of its own. */
function besides(path: string, files: NearbyFiles): readonly BakeFile[] {
  return siblingsOf(path, files.paths, isBakeName).flatMap((other) => {
    try {
      return [readBakeFile(files.read(other) ?? '', other)];
    } catch {
      return [];
    }
  });
}

function ofTarget(name: string, file: BakeFile, values: BakeValues, path: string): readonly NamedDockerfile[] {
  const blocks = inheritedBlocks(name, file);
  const last = (key: string) => blocks.flatMap((block) => block.get(key) ?? []).at(-1);
  const written = last('dockerfile');
  if (written?.kind === 'literal' && written.text === 'null') return [];
  const noImage = makesNoImage(outputsOf(last('output'), values));
  return matrixValues(values, last('matrix')).flatMap((each): readonly NamedDockerfile[] => {
    const partly = (value: HclValue): string =>
      (bakeStretches(value, each) ?? [{ text: undefined }]).map(({ text }) => text ?? unknownPart).join('');
    const target = last('target');
    const further = blocks.flatMap((block) => block.get('contexts') ?? []);
    const told = {
      ...targetsIn(noImage || target === undefined ? [] : [partly(target)]),
      ...givenIn(further.flatMap((one) => (one.kind === 'object' ? one.entries.flatMap(({ key }) => key ?? []) : []))),
      ...frontendsIn(frontendValues(blocks).map(partly)),
    };
    const context = last('context');
    // Paths start where bake is called, for most at the root; the file's own folder is tried as well.
    const folders = contextFolders(['', folderOf(path)], context === undefined ? '.' : partly(context).replace(/^cwd:\/\//, ''));
    if (folders === undefined || bakeText(last('dockerfile-inline'), each) !== undefined) return [];
    const owner = `target ${name}`;
    if (written === undefined) return unnamedDockerfile(owner, folders, told);
    const text = partly(written).replace(/^cwd:\/\//, '');
    const candidates = placesIn([...folders, '', folderOf(path)], text);
    return [{ owner, text: text.replaceAll(unknownPart, '…'), candidates, ...told }];
  });
}

/** Values of the argument that names the frontend; what is merged last counts. */
export function frontendValues(blocks: readonly BakeBlock[]): readonly HclValue[] {
  return blocks
    .flatMap((block) => entriesOf(block.get('args')))
    .flatMap(([name, value]) => (name === frontendArgument ? [value] : []))
    .slice(-1);
}

/** `output = ["type=cacheonly"]`, or objects with the same keys. */
function outputsOf(output: HclValue | undefined, values: BakeValues): readonly string[] {
  return (output?.kind === 'list' ? output.items : []).map((item) => {
    const type = item.kind === 'object' ? item.entries.find(({ key }) => key === 'type')?.value : undefined;
    return type === undefined ? (bakeText(item, values) ?? '') : `type=${bakeText(type, values) ?? ''}`;
  });
}
