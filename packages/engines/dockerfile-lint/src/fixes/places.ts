// Where things are: lines, the working directory before an instruction, the image that a stage comes from in the end.

import { expand, type Instruction, readImage, type Stage } from '@portcullis/formats/dockerfile';
import type { LintContext } from '../context.js';
import { fullName } from '../policy/glob.js';

export function lineStart({ start }: { readonly start: number }, text: string): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}

/** The official image at the root of a stage, without `docker.io/library/`; undefined when it is none or not known. */
export function rootImage(stage: Stage | undefined, context: LintContext): { readonly name: string; readonly tag: string } | undefined {
  let root = stage;
  for (let depth = 0; root?.parent !== undefined && depth < 1000; depth++) root = root.parent;
  const image = root?.from.image;
  if (root === undefined || image === undefined) return undefined;
  const value = expand(image.value, context.scopeAt(root.from), context.document.escape);
  if (value === undefined || value === '') return undefined;
  const read = readImage({ ...image, text: value, value });
  const name = fullName(read);
  return name.startsWith('docker.io/library/') ? { name: name.slice('docker.io/library/'.length), tag: read.tag ?? '' } : undefined;
}

/** Official images that start in `/`. */
const startsInRoot =
  /^(?:debian|ubuntu|alpine|busybox|fedora|centos|rockylinux|almalinux|amazonlinux|node|python|ruby|rust|buildpack-deps|nginx|scratch|eclipse-temurin)$/;

/** A directory so deep in relative steps nobody wants written out. */
const maxSteps = 64;

/** The working directory before an instruction, when the file, or the base image, makes it certain. */
export function workdirBefore(instruction: Instruction, context: LintContext): string | undefined {
  const own = context.stageOf(instruction);
  if (own === undefined) return undefined;
  const index = own.instructions.indexOf(instruction);
  const chain: (readonly Instruction[])[] = [own.instructions.slice(0, Math.max(index, 0))];
  let root: Stage = own;
  for (let depth = 0; root.parent !== undefined && depth < 1000; depth++) {
    root = root.parent;
    chain.push(root.instructions);
  }
  const steps: string[] = [];
  for (const instructions of chain) {
    for (const entry of instructions.toReversed()) {
      if (entry.keyword !== 'WORKDIR') continue;
      const path = entry.argument.value;
      if (!/^[\w./-]+$/.test(path) || steps.length === maxSteps) return undefined;
      steps.unshift(path);
      if (path.startsWith('/')) return join(steps);
    }
  }
  const name = root.from.image?.value === 'scratch' ? 'scratch' : rootImage(root, context)?.name;
  return name !== undefined && startsInRoot.test(name) ? join(['/', ...steps]) : undefined;
}

export function join(steps: readonly string[]): string {
  const parts: string[] = [];
  for (const part of steps.join('/').split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '' && part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}
