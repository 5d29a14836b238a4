// GitHub workflows and actions: job containers, services, steps or actions that run an image, and the commands of steps that
// pull one.

import { withGrouped } from '@portcullis/formats/workflow';
import { imageContext, readBuild } from './build.js';
import { pairsOf } from './compose.js';
import { use } from './image-use.js';
import { readScripts, type Script } from './pipeline-scripts.js';
import type { ImageSource, ImageUse, Reading } from './types.js';
import { everyMap, type MapNode, partOf, readYamlNodes, type YamlNode } from './yaml-text.js';

const prefix = 'docker://';

export function isWorkflowName(path: string): boolean {
  return /(?:^|\/)\.(?:github|gitea|forgejo)\/workflows\/[^/]+\.ya?ml$/i.test(path) || /(?:^|\/)action\.ya?ml$/i.test(path);
}

/** Steps of a job or a composite action; those of a `parallel` group stand behind it. */
export function stepsOf(node: YamlNode | undefined): readonly YamlNode[] {
  return withGrouped(node?.list ?? [], ({ map }) => map?.get('parallel')?.list);
}

export const workflows: ImageSource = {
  id: 'workflow',
  title: 'Workflow',
  byName: true,
  matches: isWorkflowName,
  async read(text, path, files) {
    const uses: ImageUse[] = [];
    const scripts: Script[] = [];
    const also: { path: string; as: string }[] = [];
    const image = (node: YamlNode | undefined, role: string, matrix: Matrix): void => {
      const found = node?.text ?? node?.map?.get('image')?.text;
      // An empty name means "no container"; GitHub allows it.
      if (found === undefined || found.value === '') return;
      const named = found.value.startsWith(prefix) ? partOf(found, prefix) : found;
      for (const value of matrix(named.value))
        uses.push(
          value === named.value ? use(path, named, role) : { ...use(path, { ...named, value }, role), text: named.value, pinnable: false },
        );
    };
    for (const document of await readYamlNodes(text, path)) {
      const { map } = document;
      const workflowEnv = textsOfVariables(map?.get('env'));
      for (const [name, job] of map?.get('jobs')?.map?.entries() ?? []) {
        const matrix = matrixOf(job.map);
        image(job.map?.get('container'), `container of job ${name}`, matrix);
        for (const [service, node] of job.map?.get('services')?.map?.entries() ?? [])
          image(node, `service ${service} of job ${name}`, matrix);
        const jobEnv = textsOfVariables(job.map?.get('env'));
        for (const step of stepsOf(job.map?.get('steps'))) addStep(step.map, name, `a step of job ${name}`, [workflowEnv, jobEnv]);
      }
      const runs = map?.get('runs')?.map;
      for (const step of stepsOf(runs?.get('steps'))) addStep(step.map, '', 'a step of the action', []);
      for (const inner of everyMap(document)) {
        const step = inner.get('uses')?.text;
        if (step?.value.startsWith(prefix)) uses.push(use(path, partOf(step, prefix), 'step'));
      }
      const own = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text : undefined;
      // Anything without the prefix is a Dockerfile of the action's own.
      if (own?.value.startsWith(prefix)) uses.push(use(path, partOf(own, prefix), 'image of the action'));
    }
    const read = readScripts(scripts, path, files);
    return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere: read.elsewhere } satisfies Reading;

    function addStep(step: MapNode | undefined, job: string, owner: string, environments: readonly ReadonlyMap<string, string>[]): void {
      if (step === undefined) return;
      const all = [...environments, textsOfVariables(step.get('env'))].reverse();
      const rawOf = (name: string): string | undefined => all.find((values) => values.has(name))?.get(name);
      const lookUp = (name: string): string | undefined => {
        const value = rawOf(name);
        return value?.includes('${{') === true ? undefined : value;
      };
      const builds = /^docker\/build-push-action@/.test(step.get('uses')?.text?.value ?? '')
        ? buildAndPush(step.get('with')?.map, owner)
        : [];
      scripts.push({ text: step.get('run')?.text ?? { value: '' }, job, owner, lookUp, rawOf, builds });
    }

    /** @returns the names of what it builds. */
    function buildAndPush(given: MapNode | undefined, owner: string): readonly string[] {
      const text = (key: string): string | undefined => given?.get(key)?.text?.value;
      const lines = (key: string): readonly string[] =>
        (text(key) ?? '')
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
      const pairs = (key: string): readonly (readonly [string, string])[] =>
        lines(key).map((line) => [line.slice(0, Math.max(0, line.indexOf('='))), line.slice(line.indexOf('=') + 1)] as const);
      const names = lines('tags').flatMap((line) => line.split(','));
      const contexts = pairs('build-contexts').map(([name, value]) => [name, { value }] as const);
      for (const [name, { value }] of contexts)
        if (value.startsWith(imageContext))
          uses.push({ ...use(path, { value: value.slice(imageContext.length) }, `build context ${name} of ${owner}`) });
      const [context = '.', file] = [text('context'), text('file')];
      if ([context, file ?? ''].some((value) => value.includes('${{'))) return names;
      const args = new Map(pairs('build-args').map(([name, value]) => [name, value.includes('${{') ? undefined : value] as const));
      // `file` is a path from the workspace, not from the context.
      const read = readBuild(
        {
          path,
          folder: '',
          owner,
          args,
          contexts,
          context: file === undefined ? context : '.',
          ...(file === undefined ? {} : { dockerfile: file }),
        },
        files,
      );
      uses.push(...read.uses);
      also.push(...read.also);
      return names;
    }
  },
};

/** All that a text with `${{ matrix.x }}` comes to; the text itself where the matrix does not say. */
export type Matrix = (text: string) => readonly string[];
const maxCombinations = 256;

export function matrixOf(job: MapNode | undefined): Matrix {
  const matrix = job?.get('strategy')?.map?.get('matrix')?.map;
  const valuesOf = (key: string): readonly string[] => {
    const [name = '', ...rest] = key.split('.');
    const items = [
      ...(matrix?.get(name)?.list ?? []),
      ...(matrix?.get('include')?.list ?? []).flatMap((entry) => entry.map?.get(name) ?? []),
    ];
    const texts = items.flatMap((item) => {
      let node: YamlNode | undefined = item;
      for (const part of rest) node = node?.map?.get(part);
      return node?.text?.value ?? [];
    });
    return texts.length === items.length ? [...new Set(texts)] : [];
  };
  return (text) => {
    let results: readonly string[] = [text];
    for (const expression of text.match(/\$\{\{\s{0,20}matrix\.[\w.-]{1,100}\s{0,20}\}\}/g) ?? []) {
      const key = /matrix\.([\w.-]{1,100})/.exec(expression)?.[1] ?? '';
      const values = valuesOf(key);
      if (values.length === 0 || values.length * results.length > maxCombinations) return [text];
      results = results.flatMap((result) => values.map((value) => result.replaceAll(expression, value)));
    }
    return [...new Set(results)];
  };
}

export function textsOfVariables(node: YamlNode | undefined): ReadonlyMap<string, string> {
  return new Map(pairsOf(node).flatMap(([name, text]) => (text === undefined ? [] : [[name, text.value] as const])));
}
