// Labels of runners that GitHub does not have, or that no one runner can have at once.

import type { Job } from '@portcullis/formats/workflow';
import type { YamlNode, YamlScalar } from '@portcullis/formats/yaml';
import type { AuditSettings } from '../../config/settings.js';
import { hostedLabels, isRentedLabel, presetLabels, retiredLabels, systemOf } from '../../facts/runners.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { nearest } from './words.js';

const job = (label: string) => `on: push\njobs:\n  a:\n    runs-on: ${label}\n    steps:\n      - run: make\n`;

export const runnerLabels = audit({
  id: 'runner-label',
  severity: 'low',
  confidence: 'medium',
  title: 'A runner that there is not',
  why: 'A job that asks for a label no runner has waits for a day and then fails; whoever registers a runner under that label gets it.',
  remedy: 'Ask for a label that GitHub has, or list the labels of your own runners in `.github/actionlint.yaml`.',
  controls: controls.configuration,
  risks: risks.configuration,
  references: ['https://docs.github.com/en/actions/reference/runners/github-hosted-runners'],
  on: ['job'],
  check: (part, { settings }) => ofJob(part, settings),
  examples: {
    bad: [{ text: job('ubuntu-lates') }, { text: job('macos-11') }, { text: job('[ubuntu-latest, windows-latest]') }],
    good: [
      { text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
    ],
  },
});

function* ofJob(part: Job, own: Pick<AuditSettings, 'ownRunner'>): Generator<AuditProblem> {
  const labels = (part.runsOn?.labels ?? []).flatMap((label) => labelsBehind(label, part));
  const written = part.runsOn?.labels ?? [];
  const selfHosted = written.some(({ text }) => text.toLowerCase() === 'self-hosted') || part.runsOn?.group !== undefined;
  for (const label of labels) yield* ofLabel(label, selfHosted, own);
  if ((part.runsOn?.labels.length ?? 0) > 1) yield* conflict(part.runsOn?.labels ?? []);
}

/** The values of the matrix where the label is one of them; none for other expressions. */
function labelsBehind(label: YamlScalar, { matrix }: Job): readonly YamlScalar[] {
  const found = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(label.text);
  if (found === null) return label.text.includes('${{') ? [] : [label];
  const name = (found[1] as string).toLowerCase();
  const row = matrix?.dimensions.find((each) => each.name.toLowerCase() === name)?.value;
  const more = matrix?.include?.kind === 'list' ? matrix.include.items : [];
  const nodes: YamlNode[] = row?.kind === 'list' ? [...row.items] : [];
  for (const item of more)
    for (const entry of item.kind === 'map' ? item.entries : []) if (entry.name.toLowerCase() === name) nodes.push(entry.value);
  return nodes.filter((node): node is YamlScalar => node.kind === 'scalar' && !node.text.includes('${{'));
}

function* ofLabel({ at, text }: YamlScalar, selfHosted: boolean, own: Pick<AuditSettings, 'ownRunner'>): Generator<AuditProblem> {
  const name = text.toLowerCase();
  if (name === '' || hostedLabels.has(name) || presetLabels.has(name) || own.ownRunner(name)) return;
  if (retiredLabels.has(name)) {
    yield { at, message: `GitHub has no runner "${text}" any more` };
    return;
  }
  // Whoever has machines of their own gives them labels of their own.
  if (selfHosted || isRentedLabel(name) || ownMachines.test(name)) {
    yield { at, message: `"${text.slice(0, 60)}" is a label of none but your own runners, or of rented ones`, persona: 'pedantic' };
    return;
  }
  const instead = nearest(name, [...hostedLabels]);
  const meant = instead === undefined ? '' : `; "${instead}" is one`;
  yield { at, message: `GitHub has no runner "${text.slice(0, 60)}"${meant}` };
}

/** Labels that say of themselves whose machines they are. */
const ownMachines = /(?:^|[-_.])self(?:[-_]?hosted)?(?:[-_.]|$)|on-?prem/;

/** One runner has one system. */
function* conflict(labels: readonly YamlScalar[]): Generator<AuditProblem> {
  const [first, ...rest] = labels.filter(({ text }) => systemOf(text) !== undefined);
  for (const label of rest) {
    const both = first !== undefined && hostedLabels.has(first.text.toLowerCase()) && hostedLabels.has(label.text.toLowerCase());
    const same =
      first !== undefined &&
      systemOf(first.text) === systemOf(label.text) &&
      (!both || first.text.toLowerCase() === label.text.toLowerCase());
    if (first !== undefined && !same)
      yield { at: label.at, message: `No runner is "${first.text}" and "${label.text}" at once; use a matrix for both` };
  }
}
