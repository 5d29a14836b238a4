// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.

import { type Build, imageContext, readBuild } from './build.js';
import { BuiltImages } from './built-images.js';
import { Gathering } from './gathering.js';
import { deployPrograms, readShell, type ShellBuild, type ShellImage, type ShellReading } from './shell-images.js';
import type { ImageUse, NearbyFiles, Reading } from './types.js';
import type { Text } from './yaml-text.js';

/** What a job does at one step, in the order of the steps. */
export interface Script {
  readonly text: Text;
  /** The jobs do not share what they build. */
  readonly job: string;
  /** `step of job build` */
  readonly owner: string;
  readonly lookUp: (name: string) => string | undefined;
  /** The texts of variables, also where they hold expressions. */
  readonly rawOf?: (name: string) => string | undefined;
  /** Names of images that the step builds by other means than its text. */
  readonly builds?: readonly string[];
}

export function readScripts(
  scripts: readonly Script[],
  path: string,
  files: NearbyFiles,
): Required<Pick<Reading, 'uses' | 'also' | 'elsewhere'>> {
  const ofJob = new Map<string, BuiltImages>();
  const found: { readonly script: Script; readonly image: ShellImage }[] = [];
  const builds: { readonly script: Script; readonly build: ShellBuild }[] = [];
  const gathered = new Gathering();
  for (const script of scripts) {
    const built = ofJob.get(script.job) ?? new BuiltImages();
    ofJob.set(script.job, built);
    for (const name of script.builds ?? []) {
      const text = withExpressions(name, script.lookUp);
      built.add({ text, reference: text.includes('$') ? undefined : text });
    }
    if (!/docker|podman|nerdctl|\$\{?\w*(?:container|engine|runtime)/i.test(script.text.value) && !deployPrograms.test(script.text.value))
      continue;
    const text = withExpressions(script.text.value, script.lookUp);
    const read = readShell(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
    found.push(...read.images.map((image) => ({ script, image })));
    builds.push(...read.builds.map((build) => ({ script, build })));
    gathered.elsewhere.push(...saidOf(read, script, path, files));
  }
  const everyBuilt = [...ofJob.values()];
  for (const { script, image } of found) {
    // What one job built and saved, another one loads and runs.
    const { reference, identity, isPulled, afterLoad } = image;
    if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference }))) continue;
    gathered.uses.push(pulledImage(image, script, path));
  }
  for (const { script, build } of builds) {
    gathered.uses.push(...contextImages(build, script, path));
    const described = describedBuild(build, script, path);
    // A command's paths start where nobody knows, so that a Dockerfile that is not found is nothing to tell.
    if (described !== undefined) gathered.add({ ...readBuild(described, files), elsewhere: [] });
  }
  return gathered.reading();
}

/** Whether a chart is a folder of the workspace, wherever the command runs. */
function isChartHere(chart: string, { paths }: NearbyFiles): boolean {
  const folder = chart.replace(/["']/g, '').replace(/^(?:\.{0,2}\/)+|\/+$/g, '');
  return folder !== '' && paths.some((path) => path === `${folder}/Chart.yaml` || path.endsWith(`/${folder}/Chart.yaml`));
}

/** What a script takes from elsewhere: names that are not known before the run, charts, and values for charts. */
function saidOf({ unknown, charts, values }: ShellReading, { owner }: Script, path: string, files: NearbyFiles): readonly string[] {
  return [
    ...unknown.map((command) => `what \`${command}\` in ${owner} of ${path} takes from the run`),
    ...charts.filter(({ chart }) => !isChartHere(chart, files)).map(({ command }) => `the chart of \`${command}\` in ${owner} of ${path}`),
    ...values
      .filter(({ file }) => !isValuesHere(file, files))
      .map(({ file, command }) => `the values that \`${command}\` in ${owner} of ${path} takes from ${file.slice(0, 120) || 'the run'}`),
  ];
}

/** Whether a file lies beside a chart of the workspace, whose values are read. */
function isValuesHere(file: string, { paths }: NearbyFiles): boolean {
  const name = file.replace(/^(?:\.{0,2}\/)+/, '');
  const folders = paths.filter((path) => path === name || path.endsWith(`/${name}`)).map((path) => path.replace(/[^/]{0,255}$/, ''));
  return name !== '' && /(?:^|\/)values[^/]{0,100}\.ya?ml$/i.test(name) && folders.some((folder) => paths.includes(`${folder}Chart.yaml`));
}

function pulledImage(image: ShellImage, script: Script, path: string): ImageUse {
  const { region } = script.text;
  return {
    path,
    ...(region === undefined ? {} : { region }),
    reference: image.reference,
    text: asWritten(image.text).slice(0, 300),
    role: `${image.command} in ${script.owner}`,
    pinnable: false,
  };
}

/** Images that take the place of a build's named contexts. */
function contextImages(build: ShellBuild, { owner }: Script, path: string): readonly ImageUse[] {
  return build.contexts.flatMap(([name, value]) => {
    if (!value.startsWith(imageContext)) return [];
    const text = value.slice(imageContext.length);
    const reference = text.includes('$') ? undefined : text;
    return [{ path, reference, text, role: `build context ${name} in ${owner}`, pinnable: false }];
  });
}

/** Undefined where a path is not known before the run, or the Dockerfile comes from a pipe. */
function describedBuild(build: ShellBuild, { owner }: Script, path: string): Build | undefined {
  if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-') return undefined;
  const contexts = build.contexts.map(([name, value]) => [name, { value }] as const);
  const common = { path, folder: '', owner, args: build.args, contexts };
  // The command takes its Dockerfile from the working directory, the other ways from the context.
  if (build.dockerfile !== undefined) return { ...common, context: '.', dockerfile: build.dockerfile };
  return { ...common, context: build.context ?? '.' };
}

function asWritten(text: string): string {
  return text.replace(/\$\{__expression_([0-9a-f]{1,150})\}/g, (_, hex: string) => `\${{ ${Buffer.from(hex, 'hex').toString('utf8')} }}`);
}

/** `${{ env.NAME }}` is replaced where its value is known; what is not becomes a variable that nobody knows. */
function withExpressions(text: string, lookUp: (name: string) => string | undefined): string {
  return text.replace(/\$\{\{\s{0,20}([^}]{1,300}?)\s{0,20}\}\}/g, (_, inner: string) => {
    const name = /^env\.(\w{1,200})$/.exec(inner)?.[1];
    const value = name === undefined ? undefined : lookUp(name);
    if (value !== undefined) return value;
    // Names stay alike for alike expressions, so that a build and a run of it are seen to be one.
    return `\${__expression_${Buffer.from(inner).toString('hex').slice(0, 150)}}`;
  });
}
