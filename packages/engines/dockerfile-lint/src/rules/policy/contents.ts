// Labels that images must carry and packages that they must not, from the team's policy.

import type { CommandInstruction, Pair } from '@portcullis/formats/dockerfile';
import { callsOf } from '../../calls.js';
import type { LabelType } from '../../options.js';
import { globMatches } from '../../policy/glob.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { hasFormat } from '../hadolint/label-formats.js';
import { installed, installedOfLanguage } from '../security/installed.js';
import { ofTarget, type StageChain, shippedChains } from '../security/stages.js';

export const labelRequired: DockerfileRule = {
  id: 'required-label-missing',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A label that the policy asks for is missing or wrong',
  why: 'When the image turns up in production with a defect, nobody can tell from it whose it is or where its source lies',
  remedy: 'Add the label to the last stage, with a value of the type that the policy names.',
  controls: controls.configuration,
  risks: risks.visibility,
  examples: {
    bad: [
      { text: 'FROM debian:12\nLABEL a=b\n', options: { policy: { requiredLabels: { 'org.acme.team': 'text' } } } },
      { text: 'FROM debian:12\nLABEL source=nowhere\n', options: { policy: { requiredLabels: { source: 'url' } } } },
    ],
    good: [
      { text: 'FROM debian:12\nLABEL org.acme.team=web\n', options: { policy: { requiredLabels: { 'org.acme.team': 'text' } } } },
      { text: 'FROM debian:12 AS a\nLABEL v=1.2.3\nFROM a\n', options: { policy: { requiredLabels: { v: 'semver' } } } },
      { text: 'ARG U\nFROM debian:12\nLABEL u=$U\n', options: { policy: { requiredLabels: { u: 'url' } } } },
    ],
  },
  check: {
    byPolicy: true,
    enabled: ({ policy }) => (policy?.requiredLabels.size ?? 0) > 0,
    *file(context) {
      const required = context.options.policy?.requiredLabels ?? new Map<string, LabelType>();
      const wrong = new Set<Pair>();
      for (const chain of shippedChains(context)) {
        const [{ from }] = chain;
        const labels = labelsOf(chain);
        for (const [name, type] of required) {
          const pair = labels.get(name);
          if (pair === undefined)
            yield { at: from.image ?? from, message: `The label ${name}${ofTarget(chain, context)} is missing`, instruction: from };
          // One label may be of several images.
          else if (!isOfType(pair, type) && !wrong.has(pair)) {
            wrong.add(pair);
            yield { at: pair, message: `The label ${name} is not of the type ${type}` };
          }
        }
      }
    },
  },
};

/** Labels of an image, the last of a name. */
function labelsOf(chain: StageChain): ReadonlyMap<string, Pair> {
  const labels = new Map<string, Pair>();
  for (const { instructions } of chain.toReversed())
    for (const instruction of instructions)
      if (instruction.keyword === 'LABEL') for (const pair of instruction.pairs) labels.set(pair.name.value, pair);
  return labels;
}

/** What only the build knows is taken on trust. */
function isOfType({ value }: Pair, type: LabelType): boolean {
  const text = value?.value ?? '';
  return text.includes('$') || (text !== '' && hasFormat(text, type));
}

export const packageForbidden: DockerfileRule = {
  id: 'package-forbidden',
  aliases: [],
  severity: 'high',
  confidence: 'high',
  title: 'A package that the policy forbids is installed',
  why: 'It was forbidden because of what it lets an intruder do, and from this image on it is there again',
  remedy: 'Leave the package out, or install it in a build stage only.',
  controls: controls.fewPackages,
  risks: risks.configuration,
  examples: {
    bad: [
      {
        text: 'FROM debian:12\nRUN apt-get install -y curl netcat-openbsd=1.2\n',
        options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } },
      },
      {
        text: 'FROM alpine:3.20\nRUN apk add --no-cache telnet~1\n',
        options: { policy: { forbiddenPackages: [{ name: 'telnet', reason: 'clear text' }] } },
      },
      { text: 'FROM python:3.12\nRUN pip install requests==2.0\n', options: { policy: { forbiddenPackages: [{ name: 'requests' }] } } },
      { text: 'FROM node:22\nRUN npm install -g @evil/tool@1.0\n', options: { policy: { forbiddenPackages: [{ name: '@evil/*' }] } } },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get purge -y netcat-openbsd\n', options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } } },
      { text: 'FROM debian:12\nRUN apt-get install -y telnetd-ssl\n', options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } } },
      { text: 'FROM debian:12\nRUN apt-get install -y telnet\n' },
    ],
  },
  check: {
    byPolicy: true,
    enabled: ({ policy }) => (policy?.forbiddenPackages.length ?? 0) > 0,
    on: ['RUN'],
    onbuild: true,
    *instruction(run, context) {
      const { policy } = context.options;
      for (const call of callsOf(run as CommandInstruction, context)) {
        const words = [...installed(call), ...installedOfLanguage(call)];
        for (const word of words) {
          const name = packageName(word.value);
          const rule = policy?.forbiddenPackages.find((entry) => globMatches(entry.name, name));
          if (rule !== undefined)
            yield {
              at: call.spanOf(word),
              message: `${name} is forbidden${rule.reason === undefined ? '' : ` (${rule.reason})`} by ${policy?.file}`,
            };
        }
      }
    },
  },
};

/** Without version, architecture and extras: `curl=8.1`, `git~2`, `telnet:amd64`, `flask[async]==3`, `@scope/x@1`. */
function packageName(word: string): string {
  const scope = word.startsWith('@') ? 1 : 0;
  const end = word.slice(scope).search(/[=~<>!:[@]/);
  return end < 0 ? word : word.slice(0, end + scope);
}
