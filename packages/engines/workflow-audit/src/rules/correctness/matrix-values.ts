// Values of a matrix that stand twice, and combinations to leave out that are not in it.

import type { Matrix } from '@portcullis/formats/workflow';
import { scalarValue, type YamlNode } from '@portcullis/formats/yaml';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';

const matrix = (text: string) =>
  `on: push\njobs:\n  a:\n    strategy:\n      matrix:\n${text}    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;

export const matrixValues = audit({
  id: 'matrix-values',
  aliases: ['matrix'],
  severity: 'low',
  confidence: 'high',
  title: 'A matrix that is not what it looks like',
  why: 'A job runs twice, or runs although it was meant to be left out.',
  remedy: 'Give each value once, and leave out combinations that the matrix has.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix'],
  on: ['job'],
  *check({ matrix: own }) {
    if (own === undefined || own.value.kind !== 'map') return;
    for (const { name, value } of own.dimensions) yield* ofDimension(name, value);
    yield* ofExclude(own);
  },
  examples: {
    bad: [
      { text: matrix('        v: [1, 2, 1]\n') },
      { text: matrix('        v: [1, 2, "1"]\n') },
      { text: matrix('        v: [1, 2]\n        exclude:\n          - v: 3\n') },
      { text: matrix('        v: [1, 2]\n        exclude:\n          - w: 1\n') },
    ],
    good: [
      {
        text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    strategy:\n      matrix:\n        v: [1, 2]\n        o: [{ a: b, c: d }]\n        exclude:\n          - { v: "2", o: { a: b } }\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
      },
    ],
  },
});

/** Values past these are not compared with one another: GitHub takes 256 jobs. */
const most = 500;

function* ofDimension(name: string, value: YamlNode): Generator<AuditProblem> {
  if (value.kind !== 'list') return;
  const seen = new Set<string>();
  for (const item of value.items.slice(0, most)) {
    // A job is named by the texts of its values, and its exclusions are found by them: 1 and "1" are one.
    const key = item.kind === 'scalar' ? item.text : keyOf(item, 0);
    if (key.includes('${{')) continue;
    if (seen.has(key))
      yield { at: (item.alias ?? item.at) as YamlNode['at'], message: `The value ${shown(item)} stands twice in "${name.slice(0, 60)}"` };
    seen.add(key);
  }
}

/** A value in one text, the same for equal values. */
function keyOf(node: YamlNode, depth: number): string {
  if (depth > 20) return '…';
  if (node.kind === 'list') return `[${node.items.map((item) => keyOf(item, depth + 1)).join(',')}]`;
  if (node.kind === 'map')
    return `{${node.entries
      .map(({ name, value }) => `${JSON.stringify(name)}:${keyOf(value, depth + 1)}`)
      .sort()
      .join(',')}}`;
  const value = scalarValue(node);
  return typeof value === 'string' ? JSON.stringify(value) : String(value);
}

function shown(node: YamlNode): string {
  return node.kind === 'scalar' ? `"${node.text.slice(0, 60)}"` : node.kind === 'map' ? 'of this mapping' : 'of this list';
}

function* ofExclude(matrix: Matrix): Generator<AuditProblem> {
  const { dimensions, exclude, include, key } = matrix;
  if (exclude?.kind !== 'list' || exclude.items.length === 0) return;
  if (include !== undefined && (include.kind !== 'list' || include.items.some(({ kind }) => kind !== 'map'))) return;
  if (dimensions.length === 0 && include === undefined) {
    yield { at: key.at, message: 'The matrix leaves something out, and has nothing' };
    return;
  }
  const values = valuesOf(matrix);
  for (const item of exclude.items.slice(0, most)) if (item.kind === 'map') yield* ofCombination(item.entries, values);
}

/** Values by name, those that are included among them; undefined for what an expression gives. */
function valuesOf({ dimensions, include }: Matrix): ReadonlyMap<string, readonly YamlNode[] | undefined> {
  const values = new Map<string, YamlNode[] | undefined>();
  for (const { name, value } of dimensions) values.set(name.toLowerCase(), value.kind === 'list' ? value.items.slice(0, most) : undefined);
  const included = include?.kind === 'list' ? include.items.slice(0, most) : [];
  for (const { name, value } of included.flatMap((item) => (item.kind === 'map' ? item.entries : []))) {
    const key = name.toLowerCase();
    if (!values.has(key)) values.set(key, [value]);
    else values.get(key)?.push(value);
  }
  return values;
}

function* ofCombination(
  entries: Extract<YamlNode, { kind: 'map' }>['entries'],
  values: ReadonlyMap<string, readonly YamlNode[] | undefined>,
): Generator<AuditProblem> {
  for (const { key, name, value } of entries) {
    if (name.includes('${{')) continue;
    if (!values.has(name.toLowerCase())) {
      const known = [...values.keys()].slice(0, 24).join(', ');
      yield { at: key.at, message: `The matrix has no "${name.slice(0, 60)}" to leave out; it has ${known}` };
      continue;
    }
    const row = values.get(name.toLowerCase());
    if (row !== undefined && !row.some((each) => includes(each, value, 0)))
      yield { at: value.at, message: `The value ${shown(value)} is none of "${name.slice(0, 60)}", so it leaves nothing out` };
  }
}

/** Whether a value is meant by what is left out: of a mapping, some of its entries are enough. */
function includes(whole: YamlNode, part: YamlNode, depth: number): boolean {
  if (depth > 20 || keyOf(part, 0).includes('${{')) return true;
  if (whole.kind === 'scalar') return whole.text.includes('${{') || (part.kind === 'scalar' && whole.text === part.text);
  if (whole.kind === 'list')
    return (
      part.kind === 'list' &&
      whole.items.length === part.items.length &&
      whole.items.every((item, index) => includes(item, part.items[index] as YamlNode, depth + 1))
    );
  return (
    part.kind === 'map' &&
    part.entries.every(({ name, value }) => {
      const own = whole.entries.find((entry) => entry.name === name);
      return own !== undefined && includes(own.value, value, depth + 1);
    })
  );
}
