import type { CommandInstruction, HealthcheckInstruction, Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, replace } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { DockerfileRule } from '../../rule.js';
import { configuration } from '../controls.js';

export const shellForm: DockerfileRule = {
  ...configuration,
  id: 'shell-form',
  aliases: ['DL3025'],
  title: 'CMD, ENTRYPOINT or HEALTHCHECK is no JSON list',
  why: 'The program runs below a shell that does not pass signals on, so it is killed instead of stopped and loses what it was writing',
  remedy: 'Write it as a JSON list of strings.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nCMD server --port 80\n' }, { text: "FROM alpine:3.20\nENTRYPOINT ['server']\n" }],
    good: [{ text: 'FROM alpine:3.20\nCMD ["server", "--port", "80"]\n' }],
  },
  check: {
    level: 'warning',
    on: ['CMD', 'ENTRYPOINT', 'HEALTHCHECK'],
    *instruction(instruction, context) {
      const { command, keyword } = instruction as CommandInstruction | HealthcheckInstruction;
      if (command !== undefined && command.form !== 'exec')
        yield { at: instruction, message: `${keyword} is not a JSON list`, fix: () => execForm(instruction, context) };
    },
  },
};

function execForm(instruction: Instruction, context: LintContext): FixDraft | undefined {
  if ((instruction.keyword !== 'CMD' && instruction.keyword !== 'ENTRYPOINT') || instruction.heredocs.length > 0) return undefined;
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
