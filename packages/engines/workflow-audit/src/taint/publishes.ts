// What a step makes public out of the files of its job: a site, a release, a package, an image. Each action and command as it is commonly
// used, November 2026; not held row by row against its documentation.

import type { Step } from '@portcullis/formats/workflow';
import { inputText } from '../parts.js';
import { programWords } from '../program-words.js';
import { publishes } from '../rules/credentials/publishing.js';
import { isDeployCommand } from '../rules/operations/deployments.js';
import type { ScriptCommand } from './script.js';

/** What of the job's files is published, and how public that is. */
export interface Publication {
  /** Text in which the files are named; undefined where a job hands them on some other way. */
  readonly files?: string;
  /** Whether it is where everybody looks: what else may be a place to look at a pull request. */
  readonly live: boolean;
}

interface Publisher {
  /** Input that names the files, with what it is by default. */
  readonly files?: readonly [input: string, otherwise: string];
  /** Inputs that make a place of its own where an expression says which. */
  readonly places?: readonly string[];
  /** Input and value by which it is live at all; those without are. */
  readonly live?: readonly [input: string, value: RegExp] | false;
}

const actions: Readonly<Record<string, Publisher>> = {
  'actions/deploy-pages': { live: ['preview', /^(?:false)?$/] },
  'actions/upload-pages-artifact': { files: ['path', '_site'] },
  'peaceiris/actions-gh-pages': { files: ['publish_dir', 'public'], places: ['destination_dir', 'publish_branch', 'external_repository'] },
  'jamesives/github-pages-deploy-action': { files: ['folder', '.'], places: ['target-folder', 'branch', 'repository-name'] },
  'crazy-max/ghaction-github-pages': { files: ['build_dir', '.'], places: ['target_branch', 'repo'] },
  'softprops/action-gh-release': { files: ['files', ''] },
  'ncipollo/release-action': { files: ['artifacts', ''] },
  'svenstaro/upload-release-action': { files: ['file', ''] },
  'actions/upload-release-asset': { files: ['asset_path', ''] },
  'pypa/gh-action-pypi-publish': { files: ['packages-dir', 'dist'] },
  'js-devtools/npm-publish': { files: ['package', '.'] },
  'cloudflare/wrangler-action': { files: ['command', '.'], live: false },
  'cloudflare/pages-action': { files: ['directory', '.'], live: false },
  'nwtgck/actions-netlify': { files: ['publish-dir', '.'], live: ['production-deploy', /^true$/] },
  'firebaseextended/action-hosting-deploy': { live: ['channelid', /^live$/] },
  'azure/static-web-apps-deploy': { files: ['app_location', '.'], live: false },
  'jakejarvis/s3-sync-action': { live: false },
  'redhat-actions/push-to-registry': { live: false },
};

/** What an action publishes; undefined for one that publishes nothing. */
export function publishedByAction(step: Step): Publication | undefined {
  const target = step.uses?.target;
  const publisher = target?.kind === 'repository' ? actions[target.slug] : undefined;
  if (publisher === undefined) return undefined;
  const { files, places = [], live } = publisher;
  const named = places.some((input) => inputText(step, input)?.includes('${{') === true);
  const isLive = live === undefined || (live !== false && live[1].test(inputText(step, live[0])?.trim() ?? ''));
  return { ...(files === undefined ? {} : { files: inputText(step, files[0]) ?? files[1] }), live: isLive && !named };
}

/** Programs that copy files to where others look, by the words behind the name. */
const copies: Readonly<Record<string, readonly (readonly string[])[]>> = {
  aws: [
    ['s3', 'sync'],
    ['s3', 'cp'],
    ['s3', 'mv'],
  ],
  gsutil: [['cp'], ['rsync'], ['mv']],
  gcloud: [
    ['storage', 'cp'],
    ['storage', 'rsync'],
  ],
  az: [['storage', 'blob']],
  wrangler: [['pages', 'deploy'], ['pages', 'publish'], ['deploy']],
  vercel: [[]],
  surge: [[]],
  rclone: [['sync'], ['copy']],
};

/** Programs that push an image which was loaded out of a file. */
const pushers: ReadonlySet<string> = new Set(['docker', 'podman', 'crane', 'oras', 'buildah']);

/** What a command publishes. @param script up to its end, in which folders are entered and files moved. */
export function publishedByCommand({ name, words }: ScriptCommand, script: string): Publication | undefined {
  const args = words.slice(1).map(({ value }) => value);
  const asked = programWords(name, args);
  if (args.some((arg) => /^--(?:dry-?run|help)$/.test(arg))) return undefined;
  if (name === 'gh')
    return asked[0] === 'release' && /^(?:create|upload)$/.test(asked[1] ?? '') ? { files: script, live: true } : undefined;
  if (publishes(name, args) !== undefined) return { files: script, live: true };
  if (pushers.has(name)) return asked[0] === 'push' ? { live: false } : undefined;
  if (name === 'skopeo') return asked[0] === 'copy' ? { files: script, live: false } : undefined;
  // To another machine.
  if (name === 'rsync' || name === 'scp') return args.some((arg) => /^[^/-][^/]*:/.test(arg)) ? { files: script, live: false } : undefined;
  const copied = copies[name]?.some((wanted) => wanted.every((word, at) => asked[at] === word)) === true;
  return copied || isDeployCommand({ name, args }) ? { files: script, live: false } : undefined;
}

/** Whether what is published can be what lies at a path of the workspace: all of it, a part, or more. */
export function takesFrom({ files }: Publication, path: string, folder: string | undefined): boolean {
  const last = path.split('/').at(-1) ?? '';
  if (path === '' || files === undefined || !/^[\w.-]+$/.test(last)) return true;
  return /^\s*\.?\/?\s*$/.test(files) || files.includes(last) || folder?.includes(last) === true;
}
