// Fixes for whole instructions.

import type { Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, insertAfter, remove, removeLines, replace } from '@portcullis/lint';
import type { LintContext } from '../context.js';
import type { Problem } from '../rule.js';
import { dropQuotes, isArchive } from '../rules/define.js';
import { lockedDigest } from '../rules/policy/images.js';
import type { FixBuilder } from './index.js';
import { join, lineStart, workdirBefore } from './places.js';

export const instructionFixes: readonly (readonly [string, FixBuilder])[] = [
  ['relative-workdir', absoluteWorkdir],
  ['maintainer-deprecated', labelForMaintainer],
  ['add-instead-of-copy', copyForAdd],
  ['shell-form', execForm],
  ['several-cmd', onlyLast],
  ['several-entrypoint', onlyLast],
  ['several-healthcheck', onlyLast],
  ['copy-target-without-slash', slashBehindTarget],
  ['redundant-target-platform', withoutPlatform],
  ['image-not-tagged', pinned],
  ['image-latest', pinned],
];

function absoluteWorkdir({ instruction }: Problem, context: LintContext): FixDraft | undefined {
  if (instruction?.keyword !== 'WORKDIR') return undefined;
  const before = workdirBefore(instruction, context);
  const path = dropQuotes(instruction.argument.value);
  if (before === undefined || !/^[\w./-]+$/.test(path)) return undefined;
  const absolute = join([before, path]);
  return fix(`Write ${absolute}`, replace(instruction.argument, absolute));
}

function labelForMaintainer({ instruction }: Problem, { document }: LintContext): FixDraft | undefined {
  if (instruction?.keyword !== 'MAINTAINER' || instruction.onbuild) return undefined;
  const name = dropQuotes(instruction.argument.value.trim());
  if (name === '' || /["\\`$\n]/.test(name) || document.text.slice(instruction.start, instruction.end).includes('\n')) return undefined;
  const keyword = instruction.keywordText === 'maintainer' ? 'label' : 'LABEL';
  return fix(
    'Use a label',
    replace(
      { start: instruction.keywordSpan.start, end: instruction.argument.end },
      `${keyword} org.opencontainers.image.authors="${name}"`,
    ),
  );
}

function copyForAdd({ instruction }: Problem): FixDraft | undefined {
  if (instruction?.keyword !== 'ADD') return undefined;
  if (instruction.flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name))) return undefined;
  // What a variable or a glob stands for may be an archive or an address.
  const plain = instruction.sources.every(({ value }) => !/[$*?[:@]/.test(value) && !value.startsWith('<<') && !isArchive(value));
  if (!plain || instruction.destination === undefined) return undefined;
  return fix('Use COPY', replace(instruction.keywordSpan, instruction.keywordText === 'add' ? 'copy' : 'COPY'));
}

const builtins = new Set([
  'cd',
  'exec',
  'export',
  'set',
  'source',
  '.',
  'eval',
  'test',
  '[',
  'if',
  'while',
  'for',
  'ulimit',
  'umask',
  'trap',
  'true:',
  ':',
]);

function execForm({ instruction }: Problem, context: LintContext): FixDraft | undefined {
  if ((instruction?.keyword !== 'CMD' && instruction?.keyword !== 'ENTRYPOINT') || instruction.heredocs.length > 0) return undefined;
  const { command } = instruction;
  if (command.form !== 'shell' || /\n/.test(context.document.text.slice(instruction.start, instruction.end))) return undefined;
  const at = command.script.spanOf(0, command.script.text.trimEnd().length);
  if (command.jsonError !== undefined) {
    // Single quotes where JSON wants double ones: what was meant is plain.
    const list = /^\[\s*(?:'[^'"\\]*'\s*,\s*)*'[^'"\\]*'\s*\]$/.exec(command.script.text.trim().slice(0, 1000))?.[0];
    return list === undefined ? undefined : fix('Use double quotes', replace(at, list.replaceAll("'", '"')));
  }
  // A list for one of the two changes what Docker makes of the other.
  const other = instruction.keyword === 'CMD' ? 'ENTRYPOINT' : 'CMD';
  let stage = context.stageOf(instruction);
  for (; stage !== undefined; stage = stage.parent) if (stage.instructions.some(({ keyword }) => keyword === other)) return undefined;
  if (context.shellAt(instruction).join(' ') !== '/bin/sh -c') return undefined;
  const { list } = context.script(command);
  const node = list?.items.length === 1 ? list.items[0]?.node : undefined;
  if (node?.kind !== 'simple' || node.assignments.length + node.redirects.length > 0) return undefined;
  if (command.script.text.slice(node.end).trim() !== '') return undefined;
  const words = node.words.map(({ literal, text }) => (text.startsWith('~') ? undefined : literal));
  if (words.length === 0 || words.some((word) => word === undefined) || builtins.has(words[0] ?? '')) return undefined;
  return fix('Write a JSON list', replace(at, `[${words.map((word) => JSON.stringify(word)).join(', ')}]`));
}

function onlyLast({ instruction }: Problem, context: LintContext): FixDraft | undefined {
  if (instruction === undefined) return undefined;
  const siblings: readonly Instruction[] = context.stageOf(instruction)?.instructions ?? context.document.preamble;
  const dead = siblings.filter(({ keyword }) => keyword === instruction.keyword).slice(0, -1);
  const { text } = context.document;
  if (dead.length === 0 || dead.some((entry) => lineStart(entry, text) !== entry.start)) return undefined;
  return fix('Keep only the last, which is the one that counts', ...dead.map((entry) => removeLines(text, entry)));
}

function slashBehindTarget({ instruction }: Problem): FixDraft | undefined {
  if ((instruction?.keyword !== 'COPY' && instruction?.keyword !== 'ADD') || instruction.destination === undefined) return undefined;
  const { destination } = instruction;
  if (/["']$/.test(destination.text))
    return fix('End the target with a slash', insertAfter({ start: destination.start, end: destination.end - 1 }, '/'));
  return fix('End the target with a slash', insertAfter(destination, '/'));
}

function withoutPlatform({ instruction }: Problem, { document }: LintContext): FixDraft | undefined {
  const flag = instruction?.flags.find(({ name }) => name === 'platform');
  if (flag === undefined) return undefined;
  const blanks = /^[ \t]{0,100}/.exec(document.text.slice(flag.end, flag.end + 100))?.[0].length ?? 0;
  return fix('Leave --platform out', remove({ start: flag.start, end: flag.end + blanks }));
}

function pinned({ instruction }: Problem, context: LintContext): FixDraft | undefined {
  if (instruction?.keyword !== 'FROM' || instruction.image === undefined) return undefined;
  const digest = lockedDigest(instruction.image, context);
  return digest === undefined ? undefined : fix('Pin the digest that image-lock.json has', insertAfter(instruction.image, `@${digest}`));
}
