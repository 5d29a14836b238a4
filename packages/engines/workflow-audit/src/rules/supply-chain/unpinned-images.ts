// Images of jobs, services and steps by a name that others can move.

import type { Severity } from '@portcullis/core';
import type { Action, Job, Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import { dockerHub, normalHost, type PinningState, pinningOf } from '@portcullis/images';
import type { Span } from '@portcullis/lint';
import { placeOf } from '../../context.js';
import { lower, stakeIn } from '../../graph/stake.js';
import { matrixValues } from '../../matrix.js';
import { entryOf, isExpression, placeOfKey } from '../../parts.js';
import type { Repository } from '../../repository.js';
import { type AuditProblem, audit } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

const digest = `sha256:${'5f'.repeat(32)}`;

export const unpinnedImages = audit({
  id: 'unpinned-images',
  severity: 'high',
  confidence: 'high',
  title: 'An image is named by something that others can move',
  why: 'Whoever may push to its repository decides what runs here: around the steps, with the job’s token and secrets, or beside them as a service.',
  remedy: 'Add the digest behind the tag: `image:tag@sha256:…`.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#unpinned-images'],
  on: ['job', 'step', 'action'],
  only: (part) => part.kind !== 'step' || part.uses?.target.kind === 'image',
  *check(part, { repository }): Generator<AuditProblem> {
    if (part.kind === 'job') yield* jobProblems(part, repository);
    else if (part.kind === 'step') yield* staked(stepProblems(part), part, repository);
    else yield* actionProblems(part);
  },
  examples: {
    bad: [
      workflowExample({ job: 'container: ubuntu' }),
      workflowExample({ job: 'services:\n  database:\n    image: postgres:latest' }),
      workflowExample({ job: 'container:\n  image: ghcr.io/example/builder:1.2' }),
      workflowExample({ job: `strategy:\n  matrix:\n    image: ['ubuntu:24.04', 'debian@${digest}']\ncontainer: \${{ matrix.image }}` }),
      workflowExample({ steps: '- uses: docker://alpine:3.20' }),
    ],
    good: [
      workflowExample({ job: `container: ubuntu:24.04@${digest}\nservices:\n  database:\n    image: postgres@${digest}` }),
      workflowExample({ job: 'container: "${{ matrix.image }}"\nstrategy:\n  matrix:\n    image: [""]' }),
      workflowExample({ steps: `- uses: docker://alpine:3.20@${digest}` }),
    ],
  },
});

function* jobProblems(job: Job, repository: Repository): Generator<AuditProblem> {
  const { container } = job;
  for (const held of [...(container === undefined ? [] : [container]), ...job.services]) {
    if (held.image === undefined) continue;
    const at = held.value.kind === 'map' ? placeOfKey(held.value, 'image') : placeOfKey(job.map, 'container');
    const problems = imageProblems(held.image, at ?? placeOf(held.image), job);
    if (held === container) yield* staked(problems, job, repository);
    // A service stands beside the steps: it answers them, and is handed neither workspace nor token.
    else for (const problem of staked(problems, job, repository)) yield { ...problem, severity: lower(problem.severity) };
  }
}

/** As bad as what the job has to lose. */
function* staked(
  problems: Iterable<AuditProblem>,
  owner: Job | Step,
  repository: Repository,
): Generator<AuditProblem & { readonly severity: Severity }> {
  for (const problem of problems) yield { ...problem, severity: problem.severity ?? stakeIn(owner, repository).severity };
}

function* imageProblems(image: YamlScalar, at: Span, job: Job): Generator<AuditProblem> {
  const values = matrixValues(job, image.text);
  if (values.length === 0) {
    yield* judged(image.text, at, job.map.at);
    return;
  }
  for (const value of values)
    for (const problem of judged(value.text, at, job.map.at))
      yield { ...problem, related: [{ at: value.at, message: 'This value of the matrix is meant.' }] };
}

function* stepProblems({ uses, map }: Step): Generator<AuditProblem> {
  if (uses?.target.kind !== 'image') return;
  yield* judged(uses.target.image, uses.scalar.at, map.at);
}

function* actionProblems({ runs }: Action): Generator<AuditProblem> {
  if (runs.kind !== 'docker' || runs.image === undefined || !runs.image.text.startsWith('docker://')) return;
  const at = entryOf(runs.map, 'image') === undefined ? runs.image.at : (placeOfKey(runs.map, 'image') ?? runs.image.at);
  yield* judged(runs.image.text.slice('docker://'.length), at, runs.map.at);
}

const said: Readonly<Record<Exclude<PinningState, 'digest'>, string>> = {
  none: 'has neither tag nor digest',
  latest: 'is whatever is newest',
  tag: 'is not pinned to a digest',
  unknown: 'is named by an expression, which may say anything',
};

function* judged(text: string, at: Span, statement: Span): Generator<AuditProblem> {
  const image = text.trim();
  // No container at all.
  if (image === '') return;
  const { state, confidence } = pinningOf(written(image));
  if (state === 'digest') return;
  const moving = state === 'none' || state === 'latest';
  const whole = isExpression(image) && /^\$\{\{[^}]{1,500}\}\}$/.test(image);
  yield {
    at,
    statement,
    confidence: whole ? 'low' : isExpression(image) ? 'medium' : confidence,
    // A tag is what most people mean by pinned; an expression may well bring a digest.
    ...(moving ? {} : { persona: whole ? ('regular' as const) : ('pedantic' as const) }),
    ...(moving ? {} : { severity: 'medium' as const }),
    message: `The image \`${shown(image)}\` ${said[whole ? 'unknown' : state === 'unknown' ? 'tag' : state]}`,
  };
}

/** Name, tag and digest as they stand there; a colon within braces is none. */
function written(image: string): { readonly name: string; readonly tag?: string; readonly digest?: string } {
  const plain = image.replace(/\$\{\{[^}]{0,500}\}\}/g, (found) => `$${'X'.repeat(Math.max(0, found.length - 1))}`);
  const at = plain.indexOf('@');
  const named = at < 0 ? plain : plain.slice(0, at);
  const colon = named.lastIndexOf(':');
  const tagged = colon > named.lastIndexOf('/');
  return {
    name: tagged ? named.slice(0, colon) : named,
    ...(tagged ? { tag: named.slice(colon + 1) } : {}),
    ...(at < 0 ? {} : { digest: plain.slice(at + 1) }),
  };
}

function shown(image: string): string {
  const [first = ''] = image.split('/', 1);
  return first.includes('.') && normalHost(first) === dockerHub ? image.slice(first.length + 1, 200) : image.slice(0, 200);
}
