// Labels that images must carry and packages that they must not, from the team's policy.

import type { CommandInstruction, Pair } from '@portcullis/formats/dockerfile';
import { callsOf } from '../../calls.js';
import type { LabelType } from '../../options.js';
import { globMatches, globsMeet } from '../../policy/glob.js';
import type { DockerfileRule } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { hasFormat } from '../hadolint/label-formats.js';
import { installedByAny } from '../security/installed.js';
import { ofTarget, type StageChain, shippedChains } from '../security/stages.js';
import { packageNames } from './package-names.js';

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
      { text: 'FROM python:3.12\nRUN pip install py_yaml==2.0\n', options: { policy: { forbiddenPackages: [{ name: 'Py-YAML' }] } } },
      { text: 'FROM node:22\nRUN npm install -g @evil/tool@1.0\n', options: { policy: { forbiddenPackages: [{ name: '@evil/*' }] } } },
      {
        text: 'FROM debian:12\nARG P=telnet\nRUN apt-get install -y ./telnet_1.2_amd64.deb\nRUN apt-get install -y $P\n',
        options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } },
      },
      { text: 'FROM debian:12\nRUN dpkg -i /tmp/telnet_1_all.deb\n', options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } } },
      { text: "FROM debian:12\nRUN apt-get install -y 'net*'\n", options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } } },
      {
        text: 'FROM python:3.12\nRUN python3 -m pip install git+https://example.com/psf/requests.git@v1\n',
        options: { policy: { forbiddenPackages: [{ name: 'requests' }] } },
      },
    ],
    good: [
      { text: 'FROM debian:12\nRUN apt-get purge -y netcat-openbsd\n', options: { policy: { forbiddenPackages: [{ name: 'netcat*' }] } } },
      { text: 'FROM debian:12\nRUN apt-get install -y telnetd-ssl\n', options: { policy: { forbiddenPackages: [{ name: 'telnet' }] } } },
      { text: 'FROM debian:12\nRUN apt-get install -y telnet\n' },
      {
        text: 'FROM debian:12\nRUN apt-get install -y -t telnet curl telnet- && dpkg -i /tmp/*.deb\n',
        options: { policy: { forbiddenPackages: [{ name: 'telnet*' }] } },
      },
      {
        text: 'FROM python:3.12\nRUN pip install -r requests ./requests https://example.com/requests/flask-1.tar.gz\n',
        options: { policy: { forbiddenPackages: [{ name: 'requests' }] } },
      },
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
        for (const word of installedByAny(call)) {
          const alike = (name: string): string => (ofPython.test(call.name) ? name.toLowerCase().replace(/[-_.]{1,20}/g, '-') : name);
          const names = packageNames(word.value, call.name);
          const forbidden = policy?.forbiddenPackages.flatMap((rule) => {
            const name = names.find((one) => (isPattern(one) ? globsMeet : globMatches)(alike(rule.name), alike(one)));
            return name === undefined ? [] : [{ name, rule }];
          });
          const [first] = forbidden ?? [];
          if (first === undefined) continue;
          const { name, rule } = first;
          const what = isPattern(name) ? `${name} takes ${rule.name}, which` : name;
          yield {
            at: call.spanOf(word),
            message: `${what} is forbidden${rule.reason === undefined ? '' : ` (${rule.reason})`} by ${policy?.file}`,
          };
        }
      }
    },
  },
};

/** Names of Python have no case, and one sign for all that parts them. */
const ofPython = /^(?:pip[\d.]{0,6}|pipx|uv|poetry|pdm|pipenv|python[\d.]{0,6})$/;

/** Whether a name stands for several; where it says next to nothing, it stands for none that is known. */
function isPattern(name: string): boolean {
  return /[*?]/.test(name) && name.replace(/[^\w]/g, '').length >= 3;
}
