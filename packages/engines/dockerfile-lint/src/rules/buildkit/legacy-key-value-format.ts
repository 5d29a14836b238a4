import type { Pair } from '@portcullis/formats/dockerfile';
import { fix, replace } from '@portcullis/lint';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

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
    on: ['ENV', 'LABEL'],
    *instruction(instruction, { document }) {
      if (instruction.keyword !== 'ENV' && instruction.keyword !== 'LABEL') return;
      const [pair] = instruction.pairs;
      if (pair === undefined || !pair.legacy) return;
      const text = pair.value === undefined ? undefined : modern(pair, document.escape);
      yield {
        at: pair,
        message: `${instruction.keyword} ${pair.name.text} has its value after a space`,
        ...(text === undefined ? {} : { fix: () => fix('Write name=value', replace(pair, text)) }),
      };
    },
  },
};

/** The pair with an equals sign; undefined when quotes or escapes inside would change their meaning. */
function modern({ name, value }: Pair, escapeLetter: string): string | undefined {
  const raw = value?.text ?? '';
  if (raw.includes(escapeLetter) || raw.includes('\n')) return undefined;
  if (/^[\w./:@%+,${}-]+$/.test(raw)) return `${name.text}=${raw}`;
  if (/^"[^"]*"$/.test(raw) || /^'[^']*'$/.test(raw)) return `${name.text}=${raw}`;
  if (/["'`]/.test(raw)) return undefined;
  return `${name.text}="${raw}"`;
}
