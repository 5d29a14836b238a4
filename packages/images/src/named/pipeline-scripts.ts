// Scripts of a pipeline's file: the images that they pull, less those that the same job built before, and the builds' arguments.

import { imageContext, readBuild } from './build.js';
import { BuiltImages } from './built-images.js';
import { readShell, type ShellBuild, type ShellImage } from './shell-images.js';
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
  for (const script of scripts) {
    const built = ofJob.get(script.job) ?? new BuiltImages();
    ofJob.set(script.job, built);
    for (const name of script.builds ?? []) {
      const text = withExpressions(name, script.lookUp);
      built.add({ text, reference: text.includes('$') ? undefined : text });
    }
    if (!/docker|podman|nerdctl/.test(script.text.value)) continue;
    const text = withExpressions(script.text.value, script.lookUp);
    const read = readShell(text, { lookUp: script.lookUp, rawOf: script.rawOf ?? script.lookUp }, built);
    found.push(...read.images.map((image) => ({ script, image })));
    builds.push(...read.builds.map((build) => ({ script, build })));
  }
  const everyBuilt = [...ofJob.values()];
  const uses: ImageUse[] = [];
  for (const { script, image } of found) {
    // What one job built and saved, another one loads and runs.
    const { reference, identity, isPulled, afterLoad } = image;
    if (afterLoad && !isPulled && everyBuilt.some((built) => built.has({ text: identity, reference }))) continue;
    const { region } = script.text;
    uses.push({
      path,
      ...(region === undefined ? {} : { region }),
      reference,
      text: asWritten(image.text).slice(0, 300),
      role: `${image.command} in ${script.owner}`,
      pinnable: false,
    });
  }
  const also = new Map<string, { path: string; as: string }>();
  const elsewhere: string[] = [];
  for (const { script, build } of builds) {
    const contexts = build.contexts.map(([name, value]) => [name, { value }] as const);
    for (const [name, { value }] of contexts)
      if (value.startsWith(imageContext)) {
        const reference = value.slice(imageContext.length);
        uses.push({
          path,
          reference: reference.includes('$') ? undefined : reference,
          text: reference,
          role: `build context ${name} in ${script.owner}`,
          pinnable: false,
        });
      }
    if (build.dockerfile?.includes('$') === true || build.context?.includes('$') === true || build.context === '-') continue;
    // The command takes its Dockerfile from the working directory, the other ways from the context.
    const [context, dockerfile] = build.dockerfile === undefined ? [build.context ?? '.', undefined] : ['.', build.dockerfile];
    const read = readBuild(
      { path, folder: '', owner: script.owner, args: build.args, contexts, context, ...(dockerfile === undefined ? {} : { dockerfile }) },
      files,
    );
    uses.push(...read.uses);
    for (const other of read.also) also.set(other.path, other);
  }
  return { uses, also: [...also.values()], elsewhere };
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
