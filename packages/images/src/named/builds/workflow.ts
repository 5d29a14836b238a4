// GitHub workflows and actions: `file` of docker/build-push-action, `files` of docker/bake-action, an action's own Dockerfile, and
// the commands of steps.

import { folderOf, isRemote } from '../paths.js';
import { unknownPart } from '../variables.js';
import { isWorkflowName, type Matrix, matrixOf, stepsOf, textsOfVariables } from '../workflow.js';
import { everyMap, type MapNode, readYamlNodes } from '../yaml-text.js'; // at first use
import {
  contextFolders,
  contextNames,
  frontendArguments,
  frontendsIn,
  givenIn,
  isKnown,
  makesNoImage,
  placesIn,
  targetsIn,
  unnamedDockerfile,
} from './places.js';
import { buildsInScript, shown } from './scripts.js'; // at first use
import type { BuildSource, NamedBuildFile, NamedBuilds, NamedDockerfile } from './types.js';

export const workflowBuilds: BuildSource = {
  id: 'workflow',
  title: 'workflow',
  matches: isWorkflowName,
  async read(text, path) {
    const dockerfiles: NamedDockerfile[] = [];
    const also: NamedBuildFile[] = [];
    const add = (found: NamedBuilds): void => {
      dockerfiles.push(...found.dockerfiles);
      also.push(...found.also);
    };
    for (const document of await readYamlNodes(text, path)) {
      const { map } = document;
      const inputs = inputDefaults(document.map === undefined ? [] : everyMap(document));
      const common: Values = { inputs, variables: textsOfVariables(map?.get('env')), matrix: (one) => [one] };
      for (const [name, { map: job }] of map?.get('jobs')?.map?.entries() ?? []) {
        const values = { ...common, variables: joined(common.variables, job?.get('env')), matrix: matrixOf(job) };
        const folder =
          workingDirectory(job?.get('defaults')?.map?.get('run')?.map) ?? workingDirectory(map?.get('defaults')?.map?.get('run')?.map);
        for (const { map: step } of stepsOf(job?.get('steps'))) add(ofStep(step, `a step of job ${name}`, values, folder));
      }
      const runs = map?.get('runs')?.map;
      for (const { map: step } of stepsOf(runs?.get('steps'))) add(ofStep(step, 'a step of the action', common, undefined));
      const image = runs?.get('using')?.text?.value === 'docker' ? runs.get('image')?.text?.value : undefined;
      if (image !== undefined && !isRemote(image))
        dockerfiles.push({ owner: 'the action', text: image, candidates: placesIn([folderOf(path)], image) });
    }
    return { dockerfiles, also };
  },
};

interface Values {
  /** Defaults of inputs. */
  readonly inputs: ReadonlyMap<string, string>;
  readonly variables: ReadonlyMap<string, string>;
  readonly matrix: Matrix;
}

function joined(variables: ReadonlyMap<string, string>, env: Parameters<typeof textsOfVariables>[0]): ReadonlyMap<string, string> {
  return new Map([...variables, ...textsOfVariables(env)]);
}

/** `inputs: { file: { default: x } }`, of actions, called workflows and those that are started by hand. */
function inputDefaults(maps: readonly MapNode[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const map of maps)
    for (const [name, { map: input }] of map.get('inputs')?.map?.entries() ?? []) {
      const value = input?.get('default')?.text?.value;
      if (value !== undefined && value !== '') found.set(name, value);
    }
  return found;
}

function workingDirectory(run: MapNode | undefined): string | undefined {
  return run?.get('working-directory')?.text?.value;
}

function ofStep(step: MapNode | undefined, owner: string, values: Values, folder: string | undefined): NamedBuilds {
  if (step === undefined) return { dockerfiles: [], also: [] };
  const own = { ...values, variables: joined(values.variables, step.get('env')) };
  const uses = step.get('uses')?.text?.value ?? '';
  const given = step.get('with')?.map;
  const texts = (key: string): readonly string[] => allTexts(given?.get(key)?.text?.value ?? '', own);
  if (/^docker\/bake-action(?:@|\/)/.test(uses)) {
    const files = texts('files')
      .flatMap((text) => text.split(/[\n,]/).map((line) => line.trim()))
      .filter((line) => line !== '');
    return {
      dockerfiles: [],
      also: files.flatMap((file) =>
        placesIn(texts('workdir').length > 0 ? ['', ...texts('workdir')] : [''], file).map((path) => ({
          path,
          as: 'bake',
          optional: true as const,
        })),
      ),
    };
  }
  const run = step.get('run')?.text?.value;
  if (run !== undefined) return ofCommands(run, owner, own, workingDirectory(step) ?? folder);
  // Whoever builds by an action calls the input one of these.
  const builds = buildActions.test(uses);
  const targets = builds && !makesNoImage(texts('outputs')) ? targetsIn(texts('target')) : {};
  const told = {
    ...targets,
    ...(builds ? givenIn(contextNames(texts('build-contexts'))) : {}),
    ...frontendsIn(frontendArguments([...texts('build-args'), ...texts('build_args')])),
  };
  const dockerfiles = (
    builds
      ? ['file', 'dockerfile', 'containerfiles', 'dockerfiles', 'build_file']
      : ['dockerfile', 'dockerfile-path', 'dockerfile_path', 'docker-file', 'docker_file', 'containerfile']
  )
    .flatMap(texts)
    .flatMap((text) => text.split('\n').map((line) => line.trim()))
    .filter((text) => text !== '' && !isRemote(text))
    .map((text) => ({ owner, text: shown(text), candidates: placesIn(['', ...contexts(texts('context'))], text), ...told }));
  if (dockerfiles.length > 0 || given?.get('context')?.text?.value.includes('://') === true) return { dockerfiles, also: [] };
  const folders = contexts(texts('context'));
  return { dockerfiles: unnamedDockerfile(owner, folders.length === 0 ? [''] : folders, told), also: [] };
}

const buildActions =
  /^(?:docker\/build-push-action|depot\/build-push-action|redhat-actions\/buildah-build|useblacksmith\/build-push-action|aevea\/action-kaniko|[^/]{1,100}\/(?:build-push|kaniko)-action)@/;

function contexts(texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => contextFolders([''], text.trim()) ?? []);
}

function ofCommands(run: string, owner: string, values: Values, folder: string | undefined): NamedBuilds {
  // Each combination of the matrix is a script of its own.
  const scripts = run.length > maxScript ? [run] : values.matrix(run);
  const found = scripts.map((text) => {
    const folders = folder === undefined ? [''] : allTexts(folder, values);
    const lookUp = (name: string): string | undefined => {
      const value = values.variables.get(name);
      return value === undefined ? undefined : allTexts(value, values)[0];
    };
    return buildsInScript({ text: expressionsOf(text, values), owner, lookUp, folder: folders[0] ?? '' });
  });
  return {
    dockerfiles: found.flatMap(({ dockerfiles }) => dockerfiles),
    also: found.flatMap(({ also }) => also).filter(({ path }) => isKnown(path)),
  };
}

const maxScript = 64 * 1024;

/** All that a text comes to, one for each combination of the matrix. */
function allTexts(text: string, values: Values): readonly string[] {
  return text === '' ? [] : values.matrix(text).map((each) => expressionsOf(each, values));
}

/** Expressions by their values, twice, as a variable's value may hold one. */
function expressionsOf(text: string, values: Values): string {
  const once = (given: string, deep: boolean): string =>
    given.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner: string) => {
      const [, kind, name = ''] = /^(env|inputs|github\.event\.inputs|github)\.([\w-]{1,200})$/.exec(inner) ?? [];
      const value =
        kind === 'env'
          ? values.variables.get(name)
          : kind === 'github'
            ? name === 'workspace' || name === 'action_path'
              ? '.'
              : undefined
            : values.inputs.get(name);
      if (value === undefined) return unknownPart;
      return deep ? once(value, false) : value.includes('${{') ? unknownPart : value;
    });
  return once(text, true);
}
