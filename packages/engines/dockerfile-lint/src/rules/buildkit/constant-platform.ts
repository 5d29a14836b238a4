import { lex } from '@portcullis/formats/dockerfile';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';

/** BuildKit's reading of `platform-in-from`: a stage that says the platform in its name is meant for it. */
export const constantPlatform: DockerfileRule = {
  id: 'constant-platform',
  aliases: ['FromPlatformFlagConstDisallowed'],
  severity: 'low',
  confidence: 'high',
  title: 'FROM asks for one platform whatever the build asks for',
  why: 'A build for another platform gets an image that it cannot run, or runs it slowly in an emulator',
  remedy: 'Leave the platform out, take it from $BUILDPLATFORM, or name the stage after the platform.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.docker.com/reference/build-checks/from-platform-flag-const-disallowed/'],
  examples: {
    bad: [{ text: 'FROM --platform=linux/arm64 alpine:3.20 AS build\n' }],
    good: [{ text: 'FROM --platform=$BUILDPLATFORM alpine:3.20\n' }],
  },
  check: {
    on: ['FROM'],
    *instruction(from, { document }) {
      if (from.keyword !== 'FROM') return;
      const flag = from.flags.find(({ name }) => name === 'platform');
      const { value = '', names } = lex(flag?.value ?? '', { escapeLetter: document.escape });
      if (flag === undefined || value === '' || names.size > 0) return;
      const stage = from.alias?.value.toLowerCase() ?? '';
      if (platformWords(value).some((word) => word !== '' && stage.includes(word))) return;
      yield { at: flag, message: `FROM is bound to the platform ${value}`, yieldsTo: ['platform-in-from'] };
    },
  },
};

const architectures: Readonly<Record<string, string>> = {
  x86_64: 'amd64',
  'x86-64': 'amd64',
  aarch64: 'arm64',
  i386: '386',
  armhf: 'arm',
  armel: 'arm',
};
const systems: ReadonlySet<string> = new Set(['linux', 'windows', 'darwin', 'freebsd']);

/** System and architecture; the one that is left out is Docker's own. */
function platformWords(value: string): readonly string[] {
  const [first = '', second] = value.toLowerCase().split('/');
  const system = first.replace(/\(.*$/, '');
  if (second !== undefined) return [system, architectures[second] ?? second];
  return systems.has(system) ? [system, 'amd64'] : ['linux', architectures[system] ?? system];
}
