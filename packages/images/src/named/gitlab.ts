// GitLab pipelines: `image` and `services` of the defaults and of every job, local includes, and the commands of scripts.

import { expandedUse } from './image-use.js';
import { resolvePath } from './paths.js';
import { readScripts, type Script } from './pipeline-scripts.js';
import type { ImageSource, ImageUse, Reading } from './types.js';
import { interpolate } from './variables.js';
import { type MapNode, readYamlNodes, type Text, textsOf, type YamlNode } from './yaml-text.js';

const names = /(?:^|\/)(?:[^/]{1,100})?\.gitlab-ci\.ya?ml$/i;
export const scriptKeys = ['before_script', 'script', 'after_script'];

export function isGitlabName(path: string): boolean {
  return names.test(path);
}

export const gitlabPipelines: ImageSource = {
  id: 'gitlab',
  title: 'GitLab pipeline',
  byName: true,
  matches: isGitlabName,
  async read(text, path, files) {
    const uses: ImageUse[] = [];
    const also: { path: string; as: string }[] = [];
    const elsewhere: string[] = [];
    const scripts: Script[] = [];
    for (const document of await readYamlNodes(text, path)) {
      const global = variablesOf(document.map?.get('variables'));
      for (const entry of includesOf(document.map?.get('include'))) {
        if (entry.kind === 'elsewhere') elsewhere.push(`${entry.value.slice(0, 120)}, which ${path} includes`);
        else for (const target of matching(entry.value, files.paths)) if (!names.test(target)) also.push({ path: target, as: 'gitlab' });
      }
      for (const [name, job] of [['the pipeline', document] as const, ...(document.map?.entries() ?? [])]) {
        if (job.map === undefined || name === 'variables' || name === 'include') continue;
        const own = variablesOf(job.map.get('variables'));
        const lookUp = (variable: string): string | undefined => own.get(variable) ?? global.get(variable);
        addJob(job.map, name, lookUp);
      }
    }
    const read = readScripts(scripts, path, files);
    return { uses: [...uses, ...read.uses], also: [...also, ...read.also], elsewhere } satisfies Reading;

    function addJob(job: MapNode, name: string, lookUp: (variable: string) => string | undefined): void {
      add(nameOf(job.get('image')), name === 'default' || name === 'the pipeline' ? `image of ${name}` : `image of job ${name}`, lookUp);
      for (const service of job.get('services')?.list ?? []) add(nameOf(service), `service of ${name}`, lookUp);
      for (const key of scriptKeys) {
        const lines = textsIn(job.get(key));
        if (lines.length > 0) scripts.push({ text: { value: lines.join('\n') }, job: name, owner: `${key} of ${name}`, lookUp });
      }
    }

    function add(found: Text | undefined, role: string, lookUp: (variable: string) => string | undefined): void {
      if (found === undefined || found.value === '') return;
      uses.push(expandedUse(path, found, role, interpolate(found.value, lookUp)));
    }
  },
};

function nameOf(node: YamlNode | undefined): Text | undefined {
  return node?.text ?? node?.map?.get('name')?.text;
}

/** Scripts may hold lists within lists, by their anchors. */
export function textsIn(node: YamlNode | undefined, depth = 0): readonly string[] {
  if (node?.text !== undefined) return [node.text.value];
  return depth > 10 ? [] : (node?.list ?? []).flatMap((item) => textsIn(item, depth + 1));
}

export function variablesOf(node: YamlNode | undefined): ReadonlyMap<string, string> {
  const variables = new Map<string, string>();
  for (const [name, { text, map }] of node?.map?.entries() ?? []) {
    const value = text ?? map?.get('value')?.text;
    if (value !== undefined) variables.set(name, interpolate(value.value, (other) => variables.get(other)) ?? value.value);
  }
  return variables;
}

export function includesOf(node: YamlNode | undefined): readonly { readonly kind: 'local' | 'elsewhere'; readonly value: string }[] {
  const entries = node === undefined ? [] : (node.list ?? [node]);
  return entries.flatMap((entry) => {
    const [short] = textsOf(entry);
    if (short !== undefined) return [{ kind: /^https?:/.test(short.value) ? 'elsewhere' : 'local', value: short.value } as const];
    const local = entry.map?.get('local')?.text?.value;
    if (local !== undefined) return [{ kind: 'local', value: local } as const];
    const other = ['remote', 'template', 'component', 'project']
      .map((key) => entry.map?.get(key)?.text?.value)
      .find((value) => value !== undefined);
    return other === undefined ? [] : [{ kind: 'elsewhere', value: other } as const];
  });
}

/** Local includes start from the root, and may have asterisks. */
export function matching(written: string, paths: readonly string[]): readonly string[] {
  const path = resolvePath('', written);
  if (path === undefined || path.includes('$')) return [];
  if (!path.includes('*')) return [path];
  const source = path
    .split(/(\*\*\/?|\*)/)
    .map((part) => (part.startsWith('**') ? '.*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('')
    .replace(/(?:\.\*|\[\^\/\]\*){3,}/g, '.*');
  const pattern = new RegExp(`^${source}$`);
  return paths.filter((other) => pattern.test(other));
}
