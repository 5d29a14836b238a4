// An artifact that takes the checkout's `.git/config` along, in which its token lies.

import type { Step } from '@portcullis/formats/workflow';
import type { Span } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { rightsOf } from '../../graph/rights.js'; // at first use
import { runsOf } from '../../graph/runs.js'; // at first use
import { inputText } from '../../parts.js';
import type { AuditProblem } from '../../rule.js';
import { filePath } from '../../taint/parts.js';
import type { ScriptCommand } from '../../taint/script.js';
import { stepScript } from '../../taint/step-script.js';
import { placeOfUpload } from '../../taint/uploads.js';
import { releaseOfUse } from '../../uses-comment.js';

/** Place of the `path` with which a later step of the job uploads the checkout's `.git/config`, or a copy of it. */
export function uploadOfConfig(step: Step, context: AuditContext): Span | undefined {
  const folder = filePath(inputText(step, 'path') ?? '');
  const git = folder === '' ? '.git' : `${folder}/.git`;
  // Files in which the token lies: the first is the checkout's own.
  let files: readonly string[] = [`${git}/config`];
  const steps = step.owner.steps;
  for (const later of steps.slice(steps.indexOf(step) + 1)) {
    if (later.run !== undefined) files = afterScript(later, files, git);
    for (const file of files) {
      const place = isHidden(file) && !takesHidden(later, context) ? undefined : placeOfUpload(later, file);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

function isHidden(file: string): boolean {
  return /(?:^|\/)\./.test(file);
}

/** Copies of one file that are followed. */
const maxCopies = 20;

/** Where the token lies once a script has run: it may be taken out of the file, the file away, or copies of it made. */
function afterScript(step: Step, files: readonly string[], git: string): readonly string[] {
  let left = files;
  for (const command of stepScript(step)?.facts.commands ?? []) {
    if (takesTokenAway(command, git)) left = left.filter((file) => !file.startsWith(`${git}/`));
    else if (left.length < maxCopies) left = [...left, ...left.flatMap((file) => copyOf(command, file) ?? [])];
  }
  return left;
}

/** `rm -rf .git`, `git config --unset-all http.https://github.com/.extraheader`. */
function takesTokenAway({ name, words }: ScriptCommand, git: string): boolean {
  const args = words.slice(1).map(({ value }) => value);
  if (name === 'git') return args.includes('config') && args.some((arg) => /^--(?:unset(?:-all)?|remove-section)$/.test(arg));
  return name === 'rm' && args.some((arg) => /^-[a-z]*r|^-[a-z]*R|^--recursive$/.test(arg)) && args.some((arg) => filePath(arg) === git);
}

/** What leaves files out of a copy or an archive. */
const leavesOut = /^(?:--exclude|-x$|-X$|--filter|--exclude-vcs)/;

/** Where a command puts a copy of a file, or an archive that holds it; undefined where it makes none. */
function copyOf({ name, words }: ScriptCommand, file: string): string | undefined {
  const args = words.slice(1).map(({ value }) => value);
  if (args.some((arg) => leavesOut.test(arg))) return undefined;
  const plain = args.filter((arg) => !arg.startsWith('-'));
  const holds = (path: string): boolean => {
    const folder = filePath(path);
    return folder === '' || file === folder || file.startsWith(`${folder}/`);
  };
  switch (name) {
    case 'cp':
    case 'rsync': {
      if (!args.some((arg) => /^-[a-zA-Z]*[rRa]|^--(?:recursive|archive)$/.test(arg))) return undefined;
      const target = plain.at(-1) ?? '';
      const from = plain.slice(0, -1).find((path) => holds(path));
      return from === undefined || /[$`*]|XXXX/.test(target + from) ? undefined : copied(file, from, target);
    }
    case 'tar': {
      const at = args.findIndex((arg) => /^-?[a-zA-Z]*c[a-zA-Z]*f$|^-f$/.test(arg));
      const archive = args[at + 1];
      const makes = args.some((arg) => /^-?[a-zA-Z]*c|^--create$/.test(arg));
      return at >= 0 && makes && archive !== undefined && args.slice(at + 2).some((path) => !path.startsWith('-') && holds(path))
        ? filePath(archive)
        : undefined;
    }
    case 'zip':
      return args.some((arg) => /^-[a-zA-Z0-9]*r/.test(arg)) && plain.slice(1).some(holds) ? filePath(plain[0] ?? '') : undefined;
    default:
      return undefined;
  }
}

/** A folder whose name ends in a slash or a dot gives what is in it, every other itself, into a folder that is there. */
function copied(file: string, from: string, to: string): string {
  const folder = filePath(from);
  const rest = folder === '' ? file : file.slice(folder.length + 1);
  const isContent = /(?:^|\/)\.?$|\/\.?$/.test(from);
  const inside = isContent ? rest : `${folder.split('/').at(-1)}/${rest}`;
  // `cp -r .git out/git` makes the folder; with a slash behind it, or by rsync, it lies in that.
  const renamed = !isContent && !to.endsWith('/') && filePath(to) !== '' ? rest : inside;
  return [filePath(to), renamed].filter((part) => part !== '').join('/');
}

/** actions/upload-artifact leaves out what is hidden since v4.4, unless it is told to take it; v3 no longer runs. */
function takesHidden(upload: Step, { file }: AuditContext): boolean {
  const setting = inputText(upload, 'include-hidden-files');
  if (setting !== undefined) return setting.trim().toLowerCase() === 'true';
  const version = upload.uses === undefined ? undefined : releaseOfUse(upload.uses, file)?.version;
  return version?.[0] === 4 && version[1] !== undefined && version[1] < 4;
}

/** A token that may write, or one that outlives the job, in what others download. */
export function leaked(step: Step, upload: Span, { repository }: AuditContext): Partial<AuditProblem> {
  const outlives = /\bsecrets\s*\.(?!\s*github_token\b)/i.test(inputText(step, 'token') ?? '');
  const writes = runsOf(repository).jobs.some((run) => run.job === step.owner && rightsOf(run).token === 'write');
  return {
    confidence: 'high',
    ...(outlives || writes ? { severity: 'high' as const } : {}),
    related: [{ at: upload, message: 'the artifact takes `.git/config` along' }],
  };
}
