// LABEL: keys, and the schema that a configuration may set for them.

import type { FromInstruction, Pair, PairsInstruction } from '@portcullis/formats/dockerfile';
import type { LabelType } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { stageKey } from '../define.js';
import { hasFormat } from './label-formats.js';

const label = {
  severity: 'low',
  confidence: 'high',
  why: 'Tools that sort, attribute or clean up images by this label pass this one by',
  controls: controls.configuration,
  risks: risks.visibility,
} as const;

export const labelKey: DockerfileRule = {
  ...label,
  id: 'label-key-invalid',
  aliases: ['DL3048'],
  title: 'A label key that Docker advises against',
  remedy: 'Use lower-case letters, digits, single dots and hyphens, underscores and slashes, and no namespace that belongs to Docker.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nLABEL InvalidKey=x\n' }, { text: 'FROM alpine:3.20\nLABEL com.docker.x=y\n' }],
    good: [{ text: 'FROM alpine:3.20\nLABEL org.example.key-1=x\n' }],
  },
  check: {
    level: 'style',
    on: ['LABEL'],
    *instruction(instruction) {
      const wrong = (instruction as PairsInstruction).pairs.find(({ name }) => !isGoodKey(name.value));
      if (wrong !== undefined)
        yield { at: wrong.name, message: `The label key ${wrong.name.text} is not of the form that Docker asks for` };
    },
  },
};

function isGoodKey(key: string): boolean {
  return (
    /^[a-z][a-z0-9._/-]*$/.test(key) &&
    /[a-z0-9]$/.test(key) &&
    !/\.\.|--/.test(key) &&
    !/^(?:com\.docker\.|io\.docker\.|org\.dockerproject\.)/.test(key)
  );
}

export const labelMissing: DockerfileRule = {
  ...label,
  id: 'label-missing',
  aliases: ['DL3049'],
  title: 'A required label is missing',
  remedy: 'Add the label to the stage.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nLABEL other=x\n', options: { labelSchema: { author: 'text' } } }],
    good: [
      { text: 'FROM alpine:3.20\nLABEL author=x\n', options: { labelSchema: { author: 'text' } } },
      {
        text: 'FROM alpine:3.20 AS build\nFROM alpine:3.20\nCOPY --from=build /x /x\nLABEL author=x\n',
        options: { labelSchema: { author: 'text' } },
      },
    ],
  },
  check: {
    level: 'info',
    enabled: ({ labelSchema }) => labelSchema.size > 0,
    *file({ document, options }) {
      for (const wanted of options.labelSchema.keys()) {
        const good: FromInstruction[] = [];
        const bad = new Set<FromInstruction>();
        // A stage that others only copy from is no image of its own.
        const silence = (name: string): void => {
          for (const from of bad) if (from.alias?.text === name) bad.delete(from);
        };
        for (const { from, instructions } of document.stages) {
          if (good.some(({ alias }) => alias !== undefined && alias.text === from.image?.repository)) good.push(from);
          else bad.add(from);
          for (const instruction of instructions) {
            if (instruction.keyword === 'COPY') {
              const source = instruction.flags.find(({ name }) => name === 'from')?.value;
              if (source !== undefined) silence(source);
            } else if (instruction.keyword === 'LABEL' && instruction.pairs.some(({ name }) => name.value === wanted)) {
              silence(stageKey(from));
              good.push(from);
              bad.delete(from);
            }
          }
        }
        for (const from of bad) yield { at: from, message: `The label ${wanted} is missing`, instruction: from };
      }
    },
  },
};

export const labelSuperfluous: DockerfileRule = {
  ...label,
  id: 'label-not-in-schema',
  aliases: ['DL3050'],
  title: 'A label that the schema does not know',
  why: 'It may be a typing error of one that is required, and then the right one is missing',
  remedy: 'Remove the label, or add it to the schema.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nLABEL other=x\n', options: { labelSchema: { author: 'text' }, strictLabels: true } }],
    good: [{ text: 'FROM alpine:3.20\nLABEL author=x\n', options: { labelSchema: { author: 'text' }, strictLabels: true } }],
  },
  check: {
    level: 'info',
    enabled: ({ strictLabels }) => strictLabels,
    on: ['LABEL'],
    *instruction(instruction, { options }) {
      const extra = (instruction as PairsInstruction).pairs.find(({ name }) => !options.labelSchema.has(name.value));
      if (extra !== undefined) yield { at: extra, message: `The label ${extra.name.text} is not in the schema` };
    },
  },
};

/** A rule about the value of labels of one type; an empty value is DL3051's. */
function formatRule(id: string, code: string, types: readonly LabelType[], what: string, remedy: string, good: string): DockerfileRule {
  const [type = 'text'] = types;
  const options = { labelSchema: { wanted: type } };
  return {
    ...label,
    id,
    aliases: [code],
    title: `A label is not ${what}`,
    remedy,
    examples: {
      bad: [{ text: 'FROM alpine:3.20\nLABEL wanted="not at all"\n', options }],
      good: [{ text: `FROM alpine:3.20\nLABEL wanted="${good}"\n`, options }],
    },
    check: {
      level: 'warning',
      enabled: ({ labelSchema }) => [...labelSchema.values()].some((value) => types.includes(value)),
      on: ['LABEL'],
      *instruction(instruction, { options: { labelSchema, likeHadolint } }) {
        for (const [name, wanted] of labelSchema) {
          if (!types.includes(wanted)) continue;
          const wrong = (instruction as PairsInstruction).pairs.find(
            (pair) => pair.name.value === name && !hasFormat(labelValue(pair, likeHadolint), wanted, likeHadolint),
          );
          if (wrong !== undefined) yield { at: wrong.value ?? wrong, message: `The label ${name} is not ${what}` };
        }
      },
    },
  };
}

/** hadolint keeps the escapes of a value without quotes, and the quotes of the old form. */
function labelValue({ value, legacy }: Pair, likeHadolint: boolean): string {
  if (value === undefined) return '';
  return likeHadolint && (legacy || !/["']/.test(value.text)) ? value.text : value.value;
}

export const labelEmpty: DockerfileRule = {
  ...label,
  id: 'label-empty',
  aliases: ['DL3051'],
  title: 'A label of the schema is empty',
  remedy: 'Give the label a value.',
  examples: {
    bad: [{ text: 'FROM alpine:3.20\nLABEL author=""\n', options: { labelSchema: { author: 'text' } } }],
    good: [{ text: 'FROM alpine:3.20\nLABEL author="x"\n', options: { labelSchema: { author: 'text' } } }],
  },
  check: {
    level: 'warning',
    enabled: ({ labelSchema }) => labelSchema.size > 0,
    on: ['LABEL'],
    *instruction(instruction, { options: { labelSchema } }) {
      for (const name of labelSchema.keys()) {
        const empty = (instruction as PairsInstruction).pairs.find((pair) => pair.name.value === name && (pair.value?.value ?? '') === '');
        if (empty !== undefined) yield { at: empty, message: `The label ${name} is empty` };
      }
    },
  },
};

export const labelRules = [
  labelKey,
  labelMissing,
  labelSuperfluous,
  labelEmpty,
  formatRule('label-not-url', 'DL3052', ['url'], 'a URL', 'Write an absolute URL.', 'https://example.com/x'),
  formatRule(
    'label-not-time',
    'DL3053',
    ['rfc3339'],
    'a time by RFC 3339',
    'Write the time as 2025-01-31T12:00:00Z.',
    '2025-01-31T12:00:00Z',
  ),
  formatRule('label-not-spdx', 'DL3054', ['spdx'], 'an SPDX licence', 'Write an identifier from spdx.org/licenses.', 'Apache-2.0'),
  formatRule(
    'label-not-git-hash',
    'DL3055',
    ['hash'],
    'a git hash',
    'Write the commit with 7 or 40 digits.',
    '0123456789abcdef0123456789abcdef01234567',
  ),
  formatRule('label-not-semver', 'DL3056', ['semver'], 'a semantic version', 'Write major.minor.patch.', '1.2.3-rc.1'),
  formatRule('label-not-email', 'DL3058', ['email'], 'an e-mail address', 'Write name@domain.', 'ann@example.com'),
];
