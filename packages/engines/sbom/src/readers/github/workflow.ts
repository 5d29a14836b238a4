// Workflows and actions of GitHub: what `uses:` names, and the images of containers and services.

import { parseYaml } from '@portcullis/formats/yaml';
import { type Matrix, matrixOf, readYamlNodes } from '@portcullis/images/named';
import type { Dependency, Manifest, Package } from '../../model.js';
import { ending, invalid, type Reader, type Source } from '../../reader.js';
import { type Fields, isFields, own, type Shape, shape, yamlHas } from '../../shape.js';
import { imageOf, quotedReference } from '../docker/image.js';

export const githubWorkflow: Reader = {
  id: 'github-workflow',
  title: 'a workflow of GitHub Actions',
  matches: ending(['yml', 'yaml'], /(?:^|\/)\.github\/workflows\/[^/]{1,200}\.ya?ml$/),
  read: async (source) => {
    const document = shape(source.path, await parseYaml(source.text(), source.path));
    const jobs = document.fields(own(document.root, 'jobs'), ['jobs']);
    if (jobs === undefined) throw invalid(source.path, 1, 'expected `jobs`, got none');
    if (Object.keys(jobs).length === 0) throw invalid(source.path, document.line(['jobs']), 'expected a job, got none');
    const matrices = await matricesOf(source);
    return manifestOf(
      Object.keys(jobs).flatMap((id) =>
        usesOfJob(document.fields(jobs[id], ['jobs', id]) ?? {}, ['jobs', id], document).flatMap((use) =>
          use.text.startsWith('docker://') ? (matrices.get(id)?.(use.text) ?? [use.text]).map((text) => ({ ...use, text })) : [use],
        ),
      ),
      source,
    );
  },
};

export const githubAction: Reader = {
  id: 'github-action',
  title: 'an action of GitHub Actions',
  matches: ending(['yml', 'yaml'], /(?:^|\/)action\.ya?ml$/),
  // The name is a common one: an action says how it runs.
  recognises: (source) => yamlHas(source, ['runs']),
  read: async (source) => {
    const document = shape(source.path, await parseYaml(source.text(), source.path));
    const runs = document.fields(own(document.root, 'runs'), ['runs']);
    if (runs === undefined) throw invalid(source.path, 1, 'expected `runs`, got none');
    const using = document.needed(own(runs, 'using'), ['runs', 'using']);
    if (using === 'composite' && !Array.isArray(own(runs, 'steps')))
      throw invalid(source.path, document.line(['runs', 'using']), 'expected the list `steps` of a composite action, got none');
    const image = document.text(own(runs, 'image'), ['runs', 'image']);
    const images =
      image === undefined || !image.startsWith('docker://') ? [] : [{ text: image, line: document.line(['runs', 'image']) ?? 1 }];
    return manifestOf([...images, ...usesOfSteps(runs, ['runs'], document)], source);
  },
};

/** By job, what a text comes to in each combination of its matrix. Values are taken as they are written: `3.10` is no number. */
async function matricesOf(source: Source): Promise<ReadonlyMap<string, Matrix>> {
  const text = source.text();
  if (!/\$\{\{\s{0,20}matrix\./.test(text)) return new Map();
  const [root] = await readYamlNodes(text, source.path);
  const jobs = root?.map?.get('jobs')?.map;
  return new Map([...(jobs?.entries() ?? [])].map(([id, job]) => [id, matrixOf(job.map)]));
}

type Path = readonly (string | number)[];

interface Use {
  /** As `uses:` has it; images begin with `docker://`. */
  readonly text: string;
  readonly line: number;
}

function usesOfJob(job: Fields, path: Path, document: Shape): readonly Use[] {
  const called = document.text(own(job, 'uses'), [...path, 'uses']);
  const services = own(job, 'services');
  if (called === undefined && (own(job, 'steps') ?? null) === null) document.needed(undefined, [...path, 'steps']);
  return [
    ...(called === undefined ? [] : [{ text: called, line: document.line([...path, 'uses']) ?? 1 }]),
    ...imageUse(own(job, 'container'), [...path, 'container'], document),
    ...(isFields(services) ? Object.keys(services).flatMap((name) => imageUse(services[name], [...path, 'services', name], document)) : []),
    ...usesOfSteps(job, path, document),
  ];
}

function usesOfSteps(holder: Fields, path: Path, document: Shape): readonly Use[] {
  return usesOfList(own(holder, 'steps'), [...path, 'steps'], document);
}

/** Steps that do something else than run or use: those that deal with others in the background. */
const otherSteps = ['run', 'wait', 'wait-all', 'cancel'];

function usesOfList(list: unknown, at: Path, document: Shape): readonly Use[] {
  return document.list(list, at).flatMap((value, index): readonly Use[] => {
    const place = [...at, index, 'uses'];
    const step = document.fields(value, [...at, index]) ?? {};
    const group = own(step, 'parallel');
    // A group is of plain steps.
    if (group !== undefined && !at.includes('parallel')) return usesOfList(group, [...at, index, 'parallel'], document);
    // GitHub refuses a step that does nothing.
    const doesOther = otherSteps.some((key) => Object.hasOwn(step, key));
    const text = doesOther ? document.text(own(step, 'uses'), place) : document.needed(own(step, 'uses'), place);
    return text === undefined ? [] : [{ text, line: document.line(place) ?? 1 }];
  });
}

/** `container: image`, or `container: {image: …}`. */
function imageUse(value: unknown, path: Path, document: Shape): readonly Use[] {
  const text = typeof value === 'string' ? value : isFields(value) ? document.text(own(value, 'image'), [...path, 'image']) : undefined;
  return text === undefined || text === ''
    ? []
    : [{ text: `docker://${text}`, line: document.line(isFields(value) ? [...path, 'image'] : path) ?? 1 }];
}

function manifestOf(uses: readonly Use[], source: Source): Manifest {
  const packages: Package[] = [];
  const roots: Dependency[] = [];
  const gaps: { readonly line: number; readonly detail: string }[] = [];
  for (const [index, { text, line }] of uses.entries()) {
    // Actions of the repository itself are files of their own here.
    if (/^(?:\.{1,2}|\$)(?:\/|$)/.test(text)) continue;
    const key = `${index}:${text}`;
    const isImage = text.startsWith('docker://');
    const entry = isImage ? imageOf(text.slice('docker://'.length), key, line) : actionOf(text, key, line);
    if (entry !== undefined) {
      packages.push(entry);
      roots.push({ to: key, scope: 'development' });
    } else if (text.includes('${{')) gaps.push({ line, detail: `${text.slice(0, 100)} is not known before the run` });
    else
      throw invalid(
        source.path,
        line,
        `expected ${isImage ? 'the name of an image' : '`owner/repository@ref`'}, got "${isImage ? quotedReference(text) : text.slice(0, 100)}"`,
      );
  }
  return { packages, roots, graph: 'unknown', gaps };
}

/** `owner/repository/path@ref`. A branch or a tag is what the workflow names, though it may move. */
function actionOf(text: string, key: string, line: number): Package | undefined {
  const match = /^([\w.-]{1,100})\/([\w.-]{1,100})(?:\/([^@\s]{1,500}))?@([^\s@]{1,250})$/.exec(text);
  if (match === null || text.includes('${{')) return undefined;
  const [, namespace = '', name = '', subpath, version = ''] = match;
  return {
    key,
    identity: { type: 'github', namespace, name, ...(subpath === undefined ? {} : { subpath }) },
    version,
    origin: { kind: 'registry' },
    line,
  };
}
