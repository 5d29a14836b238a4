// Values that `${{ matrix.name }}` may take, as far as the matrix is written out.

import type { Job } from '@portcullis/formats/workflow';
import type { YamlNode, YamlScalar } from '@portcullis/formats/yaml';

/** @param text of a scalar that is one expression of the matrix and nothing else; for all other texts there are no values. */
export function matrixValues({ matrix }: Job, text: string): readonly YamlScalar[] {
  const path = /^\s*\$\{\{\s*matrix\.([\w-]+(?:\.[\w-]+)*)\s*\}\}\s*$/i.exec(text.slice(0, 300))?.[1]?.split('.');
  if (matrix === undefined || path === undefined) return [];
  const [name = '', ...rest] = path;
  const dimension = matrix.dimensions.find((pair) => pair.name.toLowerCase() === name.toLowerCase())?.value;
  const listed = dimension?.kind === 'list' ? dimension.items.map((item) => within(item, rest)) : [];
  const included = matrix.include?.kind === 'list' ? matrix.include.items.map((item) => within(item, path)) : [];
  return [...listed, ...included].flat();
}

/** Scalars at a path of keys; a list of scalars counts as each of them. */
function within(node: YamlNode, path: readonly string[]): readonly YamlScalar[] {
  let at: YamlNode | undefined = node;
  for (const name of path) {
    const entries: readonly { readonly name: string; readonly value: YamlNode }[] = at?.kind === 'map' ? at.entries : [];
    at = entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase())?.value;
  }
  if (at?.kind === 'list') return at.items.filter((item): item is YamlScalar => item.kind === 'scalar');
  return at?.kind === 'scalar' ? [at] : [];
}
