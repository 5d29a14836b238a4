import type { CopyInstruction, Instruction } from '@portcullis/formats/dockerfile';
import { type FixDraft, fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { dropQuotes, isArchive } from '../define.js';

export const addForFiles: DockerfileRule = {
  id: 'add-instead-of-copy',
  aliases: ['DL3020', 'CKV_DOCKER_4', 'DS-0005', 'DS005'],
  severity: 'low',
  confidence: 'high',
  title: 'ADD where COPY would do',
  why: 'ADD also unpacks archives and fetches addresses, so a file of another kind than expected does more than to be copied',
  remedy: 'Use COPY for files and folders; keep ADD for archives to unpack and for addresses.',
  controls: controls.copyNotAdd,
  risks: risks.integrity,
  examples: {
    bad: [
      { text: 'FROM debian:12\nADD app /app\n' },
      { text: 'FROM debian:12\nADD ["app", "/app"]\n' },
      { text: 'FROM debian:12\nONBUILD ADD app /app\n' },
    ],
    good: [{ text: 'FROM debian:12\nADD app.tar.gz /app\n' }, { text: 'FROM debian:12\nADD https://example.com/x /x\n' }],
  },
  check: {
    level: 'error',
    on: ['ADD'],
    onbuild: true,
    *instruction(instruction, { options }) {
      // What ONBUILD holds hadolint does not ask.
      if (options.likeHadolint && instruction.onbuild) return;
      const file = (instruction as CopyInstruction).sources.find(
        ({ value }) => !isArchive(value) && !/^https?:\/\//.test(dropQuotes(value)) && !value.startsWith('<<'),
      );
      if (file !== undefined)
        yield { at: instruction.keywordSpan, message: `ADD copies ${file.text}, which needs no ADD`, fix: () => copyForAdd(instruction) };
    },
  },
};

function copyForAdd(instruction: Instruction): FixDraft | undefined {
  if (instruction.keyword !== 'ADD') return undefined;
  if (instruction.flags.some(({ name }) => !['chown', 'chmod', 'link', 'exclude'].includes(name))) return undefined;
  // What a variable or a glob stands for may be an archive or an address.
  const plain = instruction.sources.every(({ value }) => !/[$*?[:@]/.test(value) && !value.startsWith('<<') && !isArchive(value));
  if (!plain || instruction.destination === undefined) return undefined;
  return fix('Use COPY', replace(instruction.keywordSpan, instruction.keywordText === 'add' ? 'copy' : 'COPY'));
}
