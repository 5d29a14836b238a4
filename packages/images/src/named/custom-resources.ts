// Resources of operators and deployment tools that name images otherwise than by a list of containers: values for a chart, packages
// of Crossplane, nodes of kind, what an operator runs, and `image` of any custom resource.

import { parseReference } from '../reference.js';
import { readImageGroups, valuesByWay } from './helm-values.js';
import { use } from './image-use.js';
import { patchTexts, readPatch, replacement } from './kustomize-parts.js';
import type { ImageUse, NearbyFiles } from './types.js';
import { everyMap, type MapNode, readYamlNodes, type Text, type YamlNode } from './yaml-text.js';

export interface ResourceReading {
  readonly uses: readonly ImageUse[];
  /** Charts and folders that other repositories hold. */
  readonly elsewhere: readonly string[];
}

/** @throws PortcullisError when the values that a resource holds as a text are no YAML. */
export async function readResource(document: YamlNode, path: string, files: NearbyFiles): Promise<ResourceReading> {
  const found = { path, files, uses: [], elsewhere: [], seen: new Set<unknown>() };
  // An alias may stand for an item many times.
  const items = document.map?.get('items')?.list;
  for (const one of items === undefined ? [document] : new Set(items)) await readOne(one, found);
  return found;
}

async function readOne(document: YamlNode, gathered: Omit<Found, 'owner'>): Promise<void> {
  const { map } = document;
  const [version = '', kind = ''] = ['apiVersion', 'kind'].map((key) => map?.get(key)?.text?.value);
  const name = map?.get('metadata')?.map?.get('name')?.text?.value;
  const owner = name === undefined ? kind : `${kind} ${name}`;
  const spec = map?.get('spec')?.map;
  const found: Found = { ...gathered, owner };
  if (/^helm\.(?:toolkit\.fluxcd|cattle)\.io\//.test(version)) await ofRelease(kind, spec, found);
  else if (version.startsWith('argoproj.io/') && /^Application(?:Set)?$/.test(kind)) await ofApplication(document, found);
  else if (version.startsWith('kustomize.toolkit.fluxcd.io/')) await ofKustomization(spec, found);
  else if (/^(?:meta\.)?pkg\.crossplane\.io\//.test(version)) ofPackage(spec, found);
  // A definition's images are examples and defaults of a schema.
  if (kind !== 'CustomResourceDefinition') found.uses.push(...namedImages(document, found), ...imagesInParts(document, found));
  if (/^(?:kind\.x-k8s|k3d)\.io\//.test(version)) found.uses.push(...nodeImages(document, found));
}

interface Found {
  readonly path: string;
  readonly files: NearbyFiles;
  readonly owner: string;
  readonly uses: ImageUse[];
  readonly elsewhere: string[];
  /** Values that were read, as a mapping or a text: by an alias many may have the same. */
  readonly seen: Set<unknown>;
}

/** Flux's HelmRelease, and the HelmChart of k3s and RKE2. */
async function ofRelease(kind: string, spec: MapNode | undefined, found: Found): Promise<void> {
  if (kind !== 'HelmRelease' && !/^HelmChart(?:Config)?$/.test(kind)) return;
  const chart = spec?.get('chart');
  const name =
    chart?.text?.value ?? chart?.map?.get('spec')?.map?.get('chart')?.text?.value ?? spec?.get('chartRef')?.map?.get('name')?.text?.value;
  // Of a path in the repository the templates are read where they lie.
  if (!/^\.{0,2}\//.test(name ?? '')) addChart(found, name);
  addValues(spec?.get('values'), found);
  await addWrittenValues(spec?.get('valuesContent'), found);
  for (const { map } of spec?.get('valuesFrom')?.list ?? []) {
    const [from, called = ''] = ['kind', 'name'].map((key) => map?.get(key)?.text?.value);
    found.elsewhere.push(`the values that ${from ?? 'a resource'} ${called.slice(0, 120)} gives to ${found.owner} in ${found.path}`);
  }
}

/** Flux's Kustomization: what it replaces and patches in the manifests that it deploys. */
async function ofKustomization(spec: MapNode | undefined, found: Found): Promise<void> {
  for (const entry of spec?.get('images')?.list ?? []) found.uses.push(...replacement(entry, found.path));
  await addPatches(spec, ['patches', 'patchesStrategicMerge', 'patchesJson6902'], found);
}

async function addPatches(map: MapNode | undefined, keys: readonly string[], { uses, path, files }: Found): Promise<void> {
  for (const entry of keys.flatMap((key) => map?.get(key)?.list ?? []))
    for (const written of entry.text === undefined ? patchTexts(entry) : [entry.text])
      uses.push(...(await readPatch(written, path, files)));
}

/** Argo CD's Application, and the same within the template of an ApplicationSet. */
async function ofApplication(document: YamlNode, found: Found): Promise<void> {
  const written = document.map?.get('spec')?.map?.get('templatePatch')?.text;
  if (written !== undefined) found.elsewhere.push(`what the template's patch of ${found.owner} in ${found.path} makes of it`);
  for (const map of everyMap(document)) {
    const source = map.get('repoURL') === undefined ? undefined : map;
    if (source === undefined) continue;
    const chart = source.get('chart')?.text?.value;
    if (chart !== undefined) addChart(found, chart);
    else if (source.get('path') !== undefined || source.get('helm') !== undefined)
      found.elsewhere.push(`${(source.get('repoURL')?.text?.value ?? '').slice(0, 120)}, which ${found.owner} in ${found.path} deploys`);
    const helm = source.get('helm')?.map;
    addValues(helm?.get('valuesObject'), found);
    await addWrittenValues(helm?.get('values'), found);
    addParameters(helm?.get('parameters')?.list ?? [], found);
    await addPatches(source.get('kustomize')?.map, ['patches'], found);
    for (const { text } of source.get('kustomize')?.map?.get('images')?.list ?? []) {
      const value = text?.value.slice(text.value.indexOf('=') + 1);
      if (text !== undefined && value !== undefined && isImage(value))
        found.uses.push({ ...use(found.path, { ...text, value }, `image of ${found.owner}`), pinnable: false });
    }
  }
}

function addChart({ owner, path, elsewhere }: Found, name: string | undefined): void {
  elsewhere.push(`the chart${name === undefined ? '' : ` ${name.slice(0, 120)}`} of ${owner} in ${path}`);
}

/** Values for a chart that lies elsewhere: what they do not say whole the chart says, which is told. */
function addValues(values: YamlNode | undefined, { uses, path, owner, seen }: Found): void {
  if (values === undefined || seen.has(values)) return;
  seen.add(values);
  const groups = readImageGroups(values, path, undefined).filter(({ reference }) => reference !== undefined);
  uses.push(...groups.map((one) => ({ ...one, role: `${one.role} of ${owner}` })));
}

async function addWrittenValues(values: YamlNode | undefined, found: Found): Promise<void> {
  const text = values?.text;
  if (text === undefined || found.seen.has(text.value)) return;
  found.seen.add(text.value);
  // What a template fills in is known when it is filled in.
  if (text.value.includes('{{')) {
    found.elsewhere.push(`what fills the values of ${found.owner} in ${found.path}`);
    return;
  }
  const inner: Found = { ...found, uses: [] };
  for (const document of await readYamlNodes(text.value, found.path)) addValues(document, inner);
  // Places in the text are none in the file.
  for (const { region: _, ...one } of inner.uses)
    found.uses.push({ ...one, ...(text.region === undefined ? {} : { region: text.region }), pinnable: false });
}

/** `name: image.tag`, `value: v1`, as `--set` has them. */
function addParameters(parameters: readonly YamlNode[], found: Found): void {
  const given = parameters.flatMap(({ map }): readonly (readonly [string, Text])[] => {
    const [name, value] = ['name', 'value'].map((key) => map?.get(key)?.text);
    return name === undefined || value === undefined ? [] : [[name.value, value]];
  });
  addValues(valuesByWay(given), found);
}

/** Packages of Crossplane are images. Of what one depends on only a range of versions is said. */
function ofPackage(spec: MapNode | undefined, { uses, elsewhere, path, owner }: Found): void {
  const own = spec?.get('package')?.text;
  // Without a tag it is the latest.
  if (own !== undefined && isPackage(own.value)) uses.push(use(path, own, `package of ${owner}`));
  for (const { map } of spec?.get('dependsOn')?.list ?? []) {
    const name = ['provider', 'configuration', 'function', 'package']
      .map((key) => map?.get(key)?.text?.value)
      .find((one) => one !== undefined);
    if (name !== undefined) elsewhere.push(`${name.slice(0, 120)}, on which ${owner} in ${path} depends`);
  }
}

/**
 * `image` of any custom resource, `relatedImages` and `RELATED_IMAGE_…` of an operator. The word means other things as well, disks of
 * virtual machines say: what has no tag and no digest is none of them.
 */
function namedImages(document: YamlNode, { path, owner }: Found): readonly ImageUse[] {
  return everyMap(document).flatMap((map) => {
    const image = map.get('image')?.text;
    const found = image !== undefined && isImage(image.value) ? [use(path, image, `image of ${owner}`)] : [];
    const annotated = map.get('containerImage')?.text;
    if (annotated !== undefined && isImage(annotated.value)) found.push(use(path, annotated, `image of ${owner}`));
    const variable = map.get('name')?.text?.value;
    const value = map.get('value')?.text;
    if (variable?.startsWith('RELATED_IMAGE_') === true && value !== undefined && isImage(value.value))
      found.push(use(path, value, `${variable.slice(0, 80)} of ${owner}`));
    return found;
  });
}

/** Nodes of a cluster in containers: there the word means an image, whether or not it has a tag. */
function nodeImages(document: YamlNode, { path, owner }: Found): readonly ImageUse[] {
  return everyMap(document).flatMap((map) => {
    const image = map.get('image')?.text;
    return image === undefined || isImage(image.value) ? [] : [use(path, image, `node of ${owner}`)];
  });
}

/** `image: {registry, repository, tag}` of any resource, as charts have it in their values. */
function imagesInParts(document: YamlNode, { path, owner }: Found): readonly ImageUse[] {
  return readImageGroups(document, path, undefined)
    .filter(({ reference, role }) => reference !== undefined && isImage(reference) && /image$/i.test(role))
    .map((one) => ({ ...one, role: `image of ${owner}` }));
}

function isPackage(value: string): boolean {
  return isImage(value) || (/^[\w.:-]+\/[\w./-]+$/.test(value) && isImage(`${value}:latest`));
}

/** A name with a tag or a digest. */
function isImage(value: string): boolean {
  if (value.length > 1000 || /[\s${}<>]|:\/\//.test(value)) return false;
  try {
    const { tag, digest } = parseReference(value);
    return digest !== undefined || (tag !== undefined && value.endsWith(`:${tag}`));
  } catch {
    return false;
  }
}
