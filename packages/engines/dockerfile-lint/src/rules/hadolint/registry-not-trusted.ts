import type { ImageReference, Instruction } from '@portcullis/formats/dockerfile';
import { readImage } from '@portcullis/formats/dockerfile';
import type { LintOptions } from '../../options.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { mounts } from '../mounts.js';
import { asHadolint, rawSource } from './as-hadolint.js';

export const untrustedRegistry: DockerfileRule = {
  id: 'registry-not-trusted',
  aliases: ['DL3026'],
  severity: 'high',
  confidence: 'high',
  title: 'An image comes from a registry that is not on the list',
  why: 'Whoever controls that registry decides what runs in your image',
  remedy: 'Take the image from a trusted registry, or add its registry to `trustedRegistries`.',
  controls: controls.trustedBase,
  risks: risks.thirdParty,
  examples: {
    bad: [
      { text: 'FROM evil.example.com/debian:12\n', options: { trustedRegistries: ['docker.io'] } },
      { text: 'FROM debian:12\n', options: { trustedRegistries: ['registry.example.com'] } },
      { text: 'FROM debian:12\nCOPY --from=evil.example.com/tool:1 /x /x\n', options: { trustedRegistries: ['docker.io'] } },
      {
        text: 'FROM debian:12\nRUN --mount=type=bind,from=evil.example.com/tool:1,target=/x /x/run\n',
        options: { trustedRegistries: ['docker.io'] },
      },
    ],
    good: [
      { text: 'FROM debian:12\n', options: { trustedRegistries: ['docker.io'] } },
      { text: 'FROM eu.registry.example.com/debian:12\n', options: { trustedRegistries: ['*.registry.example.com'] } },
      { text: 'FROM evil.example.com/debian:12\n' },
      {
        text: 'FROM debian:12 AS Build\nFROM debian:12\nCOPY --from=0 /x /x\nCOPY --from=build /y /y\n',
        options: { trustedRegistries: ['docker.io'] },
      },
    ],
  },
  check: {
    level: 'error',
    enabled: ({ trustedRegistries }) => trustedRegistries.length > 0,
    *file({ document, options }) {
      const stages = new Set<string>();
      for (const instruction of document.instructions) {
        for (const image of imagesOf(instruction, stages, options)) {
          const allowed =
            image.registry === undefined
              ? ['docker.io', 'hub.docker.com'].some((registry) => isAllowed(registry, options.trustedRegistries))
              : isAllowed(image.registry, options.trustedRegistries);
          if (!allowed && image.value !== 'scratch')
            yield { at: image, message: `${image.registry ?? 'docker.io'} is not on the list of trusted registries`, instruction };
        }
        if (instruction.keyword === 'FROM' && instruction.alias !== undefined) stages.add(instruction.alias.text);
      }
    },
  },
};

/** Images that an instruction takes from outside: all but earlier stages. */
function imagesOf(instruction: Instruction, stages: ReadonlySet<string>, options: LintOptions): readonly ImageReference[] {
  if (instruction.keyword === 'FROM') {
    const image = asHadolint(instruction.image, options);
    return image === undefined || stages.has(image.repository) ? [] : [image];
  }
  const { likeHadolint } = options;
  const sources =
    instruction.keyword === 'COPY'
      ? instruction.flags
          .filter(({ name }) => name === 'from')
          .map((flag) => ({ flag, name: likeHadolint ? rawSource(instruction) : flag.value }))
      : instruction.keyword === 'RUN'
        ? mounts(instruction).map(({ flag, options: mount }) => ({ flag, name: mount.get('from') }))
        : [];
  return sources.flatMap(({ flag, name = '' }) => {
    const { start, end } = flag;
    return name === '' || isStage(name) ? [] : (asHadolint(readImage({ start, end, text: name, value: name }), options) ?? []);
  });

  // hadolint knows stages by their name as it is written, Docker in any case and by number.
  function isStage(name: string): boolean {
    if (likeHadolint) return stages.has(name);
    return /^\d+$/.test(name) || [...stages].some((stage) => stage.toLowerCase() === name.toLowerCase());
  }
}

/** `*` alone, at the start or at the end of an entry stands for anything. */
function isAllowed(registry: string, trusted: readonly string[]): boolean {
  return trusted.some((entry) => {
    if (entry === '*') return true;
    if (entry.startsWith('*')) return registry.endsWith(entry.slice(1));
    if (entry.endsWith('*')) return registry.startsWith(entry.slice(0, -1));
    return registry === entry;
  });
}
