// Dockerfiles as the driver knows a kind of file, with the ignore file that Docker would use.

import { PortcullisError, type SkippedInput } from '@portcullis/core';
import { type Document, type Instruction, isDockerfileName, parseDockerfile, type Stage } from '@portcullis/formats/dockerfile';
import type { CheckContext, FileKind, Span } from '@portcullis/lint';
import { contextFilesRunBy, cutIn } from './calls.js'; // at first use
import type { LintSettings } from './config/read-settings.js';
import { ignoreFileOf } from './config/read-surroundings.js';
import { type LintContext, lintContext } from './context.js';
import { isSensitiveName } from './rules/hadolint/variables.js';
import { foreignFrontends, frontendOf } from './rules/security/build-integrity.js'; // at first use
import { running } from './rules/security/download-piped-to-shell.js';
import { isSecretName } from './rules/security/secret-named-variable.js';
import type { IgnoreFile, Surroundings } from './surroundings.js';

export interface DockerfileDocument {
  readonly tree: Document;
  /** Workspace path of the file. */
  readonly path: string;
  /** A piece of documentation. */
  readonly fragment: boolean;
  readonly ignoreFile?: IgnoreFile | 'none';
  /** Stages that other files build an image of. */
  readonly targets?: readonly string[];
  /** Names for which other files give the build a context. */
  readonly given?: readonly string[];
  /** Images that other files say read it. */
  readonly frontends?: readonly string[];
  /** Told of a script that is longer or deeper within itself than is read; undefined where nobody asks. */
  readonly unread?: (line: number, why: string) => void;
  /** Told of the files of the build context that steps run. */
  readonly unfollowed?: (runs: readonly string[]) => void;
}

/** What rules look at; `policy` is the same once more under the policy that the change brings, where that is another. */
export interface Part<Value> {
  readonly value: Value;
  readonly context: LintContext;
  readonly policy: LintContext | undefined;
}

export const dockerfileKind: FileKind<DockerfileDocument, LintSettings> = {
  id: 'dockerfile',
  title: 'Dockerfile',
  matches: isDockerfileName,
  // Docker reads a Dockerfile with a NUL in a comment, so its bytes alone do not make it none.
  anyBytes: true,
  parse({ text, path, fragment, targets, given, frontends }, { workspace, gap }) {
    const found = workspace === undefined ? undefined : ignoreFileOf(path, workspace);
    const unread = found !== undefined && found !== 'none' && 'reason' in found;
    if (unread) gap(found);
    const tree = parseDockerfile(text);
    const unreadable = fragment === true ? undefined : unreadableOf(tree, path);
    if (unreadable !== undefined) throw unreadable;
    refuseEndless(tree, path);
    const tell = (line: number, why: string): void =>
      gap({ path, reason: 'unread-script', gap: true, detail: `line ${line}: the script was not read to its end: ${why}` });
    const document = {
      tree,
      path,
      fragment: fragment === true,
      unread: tell,
      unfollowed: (runs: readonly string[]): void => gap(contextFilesNotRead(path, runs)),
      ...(targets === undefined ? {} : { targets }),
      ...(given === undefined ? {} : { given }),
      ...(frontends === undefined ? {} : { frontends }),
    };
    return found === undefined || unread ? document : { ...document, ignoreFile: found };
  },
  comments: ({ tree }) => tree.comments.filter(({ inside }) => !inside),
  *parts(document, context) {
    const { own, policy } = contextsOf(document, context);
    const part = <Value extends Instruction | Stage | undefined>(value: Value): Part<Value> => ({ value, context: own, policy });
    yield { type: 'file', value: part(undefined) };
    for (const stage of document.tree.stages) yield { type: 'stage', value: part(stage) };
    if (document.unread !== undefined) tellUnread(own, document.unread);
    if (document.unfollowed !== undefined) tellUnfollowed(own, document.unfollowed);
    for (const instruction of own.all) yield { type: instruction.keyword, value: part(instruction) };
  },
  *secrets({ tree }): Generator<Span> {
    for (const instruction of tree.instructions) {
      const inner = instruction.keyword === 'ONBUILD' ? instruction.trigger : instruction;
      if (inner?.keyword !== 'ENV' && inner?.keyword !== 'ARG') continue;
      for (const { name, value } of inner.pairs)
        if (value !== undefined && (isSensitiveName(name.value) || isSecretName(name.value))) yield value;
    }
  },
};

function tellUnread(context: LintContext, tell: (line: number, why: string) => void): void {
  for (const instruction of context.all) {
    const run = running(instruction);
    if (run === undefined) continue;
    const { error } = run.command.form === 'exec' ? {} : context.script(run.command);
    const why = error?.limit === true ? error.message : cutIn(run, context);
    if (why !== undefined) tell(instruction.line, why);
  }
}

function tellUnfollowed(context: LintContext, tell: (runs: readonly string[]) => void): void {
  const runs = context.all.flatMap((instruction) => {
    const files = instruction.keyword === 'RUN' ? contextFilesRunBy(instruction, context) : [];
    return files.length === 0 ? [] : [`${files[0]} (line ${instruction.line})`];
  });
  if (runs.length > 0) tell(runs);
}

/** A remark and no gap: what these files do is for whoever reads scripts. */
function contextFilesNotRead(path: string, runs: readonly string[]): SkippedInput {
  const more = runs.length > maxToldRuns ? ` and ${runs.length - maxToldRuns} more` : '';
  return {
    path,
    reason: 'context-file-not-read',
    gap: false,
    detail: `steps run files of the build context, into which no rule looks: ${runs.slice(0, maxToldRuns).join(', ')}${more}`,
  };
}

const maxToldRuns = 5;

/**
 * Empty, packed, in letters of four bytes, or prose: where no line is an instruction there is nothing that rules could look at.
 * @returns the error `dockerfile-unreadable` of such a file.
 */
export function unreadableOf(document: Document, file: string): PortcullisError | undefined {
  const { instructions, text } = document;
  if (instructions.some(({ keyword }) => keyword !== 'UNKNOWN')) return undefined;
  const [frontend] = foreignFrontends(document);
  if (frontend !== undefined)
    return new PortcullisError({
      code: 'dockerfile-unreadable',
      message: `it is written for the frontend ${frontendOf(frontend).slice(0, 100)}, whose language is not read: no line is an instruction of a Dockerfile`,
      where: { file },
      remedy: 'Look at what that frontend makes of the file, and allow the gap with `allow-gaps` in the policy.',
    });
  const got = instructions.length > 0 ? 'none in any line' : text.trim() === '' ? 'an empty file' : 'nothing but comments';
  return new PortcullisError({
    code: 'dockerfile-unreadable',
    message: `it is no Dockerfile that can be read: expected an instruction, got ${got}`,
    where: { file },
    remedy: 'Write a Dockerfile, or give the file another name.',
  });
}

/** Of a file, and of pairs or words of one instruction. An image has at most some hundred layers: nobody builds from as many. */
const maxInstructions = 2000;

/** Every rule looks at every instruction, so a limit on them is the limit on work. @throws PortcullisError `dockerfile-too-long`. */
function refuseEndless({ instructions }: Document, file: string): void {
  const endless =
    instructions.length > maxInstructions ? instructions[maxInstructions] : instructions.find((one) => partsOf(one) > maxInstructions);
  if (endless === undefined) return;
  const what = instructions.length > maxInstructions ? 'instructions' : `words of one ${endless.keyword}`;
  throw new PortcullisError({
    code: 'dockerfile-too-long',
    message: `expected at most ${maxInstructions} ${what}, got more`,
    where: { file, line: endless.line },
    remedy: 'Split the file into several.',
  });
}

function partsOf(instruction: Instruction): number {
  if ('pairs' in instruction) return instruction.pairs.length;
  if ('words' in instruction) return instruction.words.length;
  return 'sources' in instruction ? instruction.sources.length : instruction.flags.length;
}

interface Contexts {
  readonly own: LintContext;
  readonly policy: LintContext | undefined;
}

const known = new WeakMap<DockerfileDocument, { readonly settings: LintSettings; readonly contexts: Contexts }>();

/** What rules may look at in a document, worked out once. */
export function contextsOf(document: DockerfileDocument, { settings, now }: CheckContext<LintSettings>): Contexts {
  const before = known.get(document);
  if (before?.settings === settings) return before.contexts;
  const { tree, path, ignoreFile, targets, given, frontends } = document;
  const { options, ownPolicy, lock } = settings;
  const surroundings: Surroundings = {
    now,
    ...(lock === undefined ? {} : { lock }),
    ...(ignoreFile === undefined ? {} : { ignoreFile }),
    ...(targets === undefined ? {} : { targets }),
    ...(given === undefined ? {} : { given }),
    ...(frontends === undefined ? {} : { frontends }),
  };
  const full = { ...options, surroundings: settings.alone === true ? options.surroundings : surroundings };
  const contexts = {
    own: lintContext(tree, path, full),
    policy: ownPolicy === undefined ? undefined : lintContext(tree, path, { ...full, policy: ownPolicy }),
  };
  known.set(document, { settings, contexts });
  return contexts;
}
