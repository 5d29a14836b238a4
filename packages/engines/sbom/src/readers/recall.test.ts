// Every package that a small file names is found, under its own purl and with the scope that it has, and nothing else.

import { inventory } from '../inventory.js';
import { publicManifest } from '../origin.js';
import { fileOf } from '../testing.js';
import { recallCases } from '../testing-recall.js';
import { manifestCases } from '../testing-recall-manifests.js';
import { variantCases } from '../testing-recall-variants.js';
import { readersOf } from './index.js';

/** What stands in the inventory of the one reader that recognises the first file. */
async function foundIn(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const path = Object.keys(files)[0] as string;
  const file = fileOf(files, path);
  const recognised = await Promise.all(readersOf(path).map(async (one) => ((await one.recognises?.(file)) === false ? [] : [one])));
  const [reader] = recognised.flat();
  if (reader === undefined) throw new Error(`nothing reads ${path}`);
  const manifest = publicManifest(await reader.read(file));
  const { subject, gaps = [] } = manifest;
  return [
    ...(subject === undefined ? [] : [`product ${subject.name} ${subject.version ?? '-'}`]),
    ...inventory([{ path, reader: reader.id, manifest }], () => false).components.map(
      ({ ref, purl, version, declared, scope, aliases, origin }) =>
        [
          ref,
          ...(declared === undefined ? [] : [`declared ${declared}`]),
          scope,
          ...(aliases.length === 0 ? [] : [`as ${aliases.join()}`]),
          ...(purl === undefined ? [version ?? '-'] : []),
          ...(origin.kind === 'registry' && origin.registry !== undefined ? [`from ${origin.registry}`] : []),
        ].join(' '),
    ),
    ...gaps.map(({ line, detail }) => `GAP ${line} ${detail}`),
  ];
}

it.each(Object.entries({ ...recallCases, ...manifestCases, ...variantCases }))('finds what is in %s', async (_, { files, finds }) => {
  expect(await foundIn(files)).toEqual(finds);
});
