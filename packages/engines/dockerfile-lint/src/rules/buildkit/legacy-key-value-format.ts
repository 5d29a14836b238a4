import type { Word } from '@portcullis/formats/dockerfile';
import { type DraftEdit, fix, insertAfter, replace } from '@portcullis/lint';
import type { LintContext } from '../../context.js';
import type { DockerfileRule, Problem } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { onceAFile } from '../define.js';

export const legacyKeyValueFormat: DockerfileRule = {
  id: 'legacy-key-value-format',
  aliases: ['LegacyKeyValueFormat'],
  severity: 'low',
  confidence: 'high',
  title: 'ENV or LABEL parts name and value by a space',
  why: 'The rest of the line is the value, quotes and further pairs included, so the next pair someone adds is lost without a word',
  remedy: 'Write `name=value`, in quotes when the value has spaces.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/legacy-key-value-format/'],
  examples: {
    bad: [
      { text: 'FROM alpine:3.20\nENV DIR /my dir\n' },
      { text: 'FROM alpine:3.20\nLABEL org.acme.team build\n' },
      { text: 'FROM alpine:3.20\nENV PATH /opt/bin:$PATH\n' },
    ],
    good: [{ text: 'FROM alpine:3.20\nENV DIR="/my dir"\n' }, { text: 'FROM alpine:3.20\nLABEL a=b c=d\n' }],
  },
  check: {
    file: (context) => onceAFile(legacyPairs(context), context),
  },
};

function* legacyPairs({ document }: LintContext): Generator<Problem> {
  for (const instruction of document.instructions) {
    if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL') continue;
    const [pair] = instruction.pairs;
    if (pair === undefined || !pair.legacy) continue;
    const edits = pair.value === undefined ? undefined : modern(pair.name, pair.value, document.escape);
    yield {
      at: pair,
      message: `${instruction.keyword} ${pair.name.text} has its value after a space`,
      instruction,
      ...(edits === undefined ? {} : { fix: () => fix('Write name=value', ...edits) }),
    };
  }
}

/** What turns the space into an equals sign and leaves the lines of the value; undefined when quotes or escapes inside would change their meaning. */
function modern(name: Word, value: Word, escapeLetter: string): readonly DraftEdit[] | undefined {
  // Docker takes a name with a wide blank or a sign of equality in it only so.
  if (/[=\s]/.test(name.text)) return undefined;
  if (value.text.includes(escapeLetter) || value.text.includes('\n')) return undefined;
  const quoted = /^[\w./:@%+,${}-]+$/.test(value.text) || /^"[^"]*"$/.test(value.text) || /^'[^']*'$/.test(value.text);
  if (!quoted && /["'`]/.test(value.text)) return undefined;
  const quote = quoted ? '' : '"';
  return [replace({ start: name.end, end: value.start }, `=${quote}`), ...(quoted ? [] : [insertAfter(value, quote)])];
}
