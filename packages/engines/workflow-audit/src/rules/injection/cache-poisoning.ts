// A release that takes what a cache holds, which runs of less trust may have written.

import type { Job, Step, Workflow } from '@portcullis/formats/workflow';
import type { YamlMap, YamlNode } from '@portcullis/formats/yaml';
import { fix, replace, suggested } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { addEntries } from '../../edits.js';
import { type Caching, cachingOf, isSet } from '../../facts/caching.js';
import { mayRestore } from '../../graph/caches.js';
import { runsOf } from '../../graph/runs.js';
import { actionName, inputOf, inputText, jobOf } from '../../parts.js';
import { programWords } from '../../program-words.js';
import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf } from '../../script.js';
import { uploadsTaken } from '../../taint/uploads.js';
import { controls, risks } from '../controls.js';
import { publishes } from '../credentials/publishing.js';
import { workflowExample } from '../example.js';

/** Actions that publish what the job made. */
const publishers: ReadonlySet<string> = new Set([
  'pypa/gh-action-pypi-publish',
  'softprops/action-gh-release',
  'ncipollo/release-action',
  'goreleaser/goreleaser-action',
  'actions/create-release',
  'actions/upload-release-asset',
  'svenstaro/upload-release-action',
  'docker/build-push-action',
  'docker/bake-action',
  'changesets/action',
  'js-devtools/npm-publish',
  'rubygems/release-gem',
  'cloudflare/wrangler-action',
  'release-drafter/release-drafter',
  'googleapis/release-please-action',
  'taiki-e/upload-rust-binary-action',
  'tauri-apps/tauri-action',
  'cycjimmy/semantic-release-action',
  'redhat-actions/push-to-registry',
  'spacelift-io/spacectl',
]);

/** Of those, the ones that publish only when they are told to. */
const buildsImages: ReadonlySet<string> = new Set(['docker/build-push-action', 'docker/bake-action']);

export const cachePoisoning = audit({
  id: 'cache-poisoning',
  aliases: ['cache-poisoning-poisonable-step'],
  severity: 'medium',
  confidence: 'low',
  title: 'A release takes what a cache holds',
  why: 'Other runs of the branch write the same cache, so code that one of them was made to run gets into what is published.',
  remedy: 'Build releases without restoring a cache.',
  controls: controls.supplyChain,
  risks: risks.integrity,
  references: [
    'https://docs.zizmor.sh/audits/#cache-poisoning',
    'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
  ],
  on: ['action-step'],
  *check(step, context): Generator<AuditProblem> {
    const job = jobOf(step);
    const name = actionName(step);
    const known = cachingOf(step);
    if (job === undefined || name === undefined || known === undefined || !mayRestore(job)) return;
    const releases = isRelease(job.workflow);
    if (!releases && !job.workflow.jobs.some((other) => other.steps.some((one) => publishers.has(actionName(one) ?? '')))) return;
    const own = publishesIn(job, context);
    const handed = own !== true && isPublishedBehind(job, context);
    const published = handed || own;
    const entry = step.map.entries.find(({ name: key }) => key === 'uses');
    yield {
      at: entry === undefined ? step.map.at : { start: entry.key.at.start, end: entry.value.at.end },
      statement: step.map.at,
      message:
        published === true
          ? `\`${name}\` restores a cache in ${handed ? 'a job whose artifact is published' : 'the job that publishes'}`
          : `\`${name}\` restores a cache in a workflow that publishes`,
      ...((published ?? onlyReleases(job.workflow)) ? {} : { persona: 'pedantic' as const }),
      fix: () => cacheOff(step, known, context),
    };
  },
  examples: {
    bad: [
      {
        text: 'on: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-go@v5\n      - uses: goreleaser/goreleaser-action@v6\n',
      },
    ],
    good: [workflowExample({ on: 'on: push', steps: '- run: make test' })],
  },
});

/** Started by a release, or by a tag or a branch of releases. */
function isRelease({ triggers }: Workflow): boolean {
  return triggers.some(({ name, config }) => {
    if (name === 'release') return true;
    if (name !== 'push' || config === undefined) return false;
    if (onlyTags(config)) return true;
    return config.entries.some(({ name: key, value }) => {
      if (key === 'tags') return value.kind !== 'list' || value.items.length > 0;
      return key === 'branches' && value.kind === 'list' && value.items.some(isReleaseBranch);
    });
  });
}

/** Where a push names tags, be it those that are left out, and no branches, a push of a branch starts nothing. */
function onlyTags({ entries }: YamlMap): boolean {
  const names = entries.map(({ name }) => name);
  return (
    names.some((name) => name === 'tags' || name === 'tags-ignore') && !names.some((name) => /^branches(?:-ignore)?$/.test(name ?? ''))
  );
}

/** Started by nothing else, people and other workflows aside. */
function onlyReleases({ triggers }: Workflow): boolean {
  const own = triggers.filter(({ name }) => name !== 'workflow_dispatch' && name !== 'workflow_call');
  return (
    own.length > 0 &&
    own.every(({ name, config }) => {
      if (name === 'release') return true;
      if (name !== 'push' || config === undefined) return false;
      const branches = config.entries.find(({ name: key }) => key === 'branches')?.value;
      return branches === undefined ? onlyTags(config) : branches.kind === 'list' && branches.items.every(isReleaseBranch);
    })
  );
}

function isReleaseBranch(item: YamlNode): boolean {
  return item.kind === 'scalar' && /release/.test(item.text);
}

/** Whether a job publishes; undefined where none of its steps speaks of that. */
function publishesIn(job: Job, context: AuditContext): boolean | undefined {
  let kept: false | undefined;
  for (const step of job.steps) {
    const name = actionName(step);
    const isPublisher = name !== undefined && publishers.has(name);
    if (isPublisher && (buildsImages.has(name) ? pushes(step) : inputText(step, 'push') !== 'false')) return true;
    if (isPublisher) kept = false;
    else if (publishesByScript(step, context)) return true;
  }
  return kept;
}

/** Whether a job that waits for this one takes an artifact of it, and publishes. */
function isPublishedBehind(job: Job, context: AuditContext): boolean {
  if (!job.steps.some((step) => actionName(step) === 'actions/upload-artifact')) return false;
  for (const run of runsOf(context.repository).jobs) {
    if (run.job === job || run.job.workflow !== job.workflow) continue;
    const waits = run.job.needs.some((need) => run.within.jobs.get(need.text.toLowerCase())?.job === job);
    // Scripts are gone through last.
    if (
      waits &&
      run.steps.some((step) => uploadsTaken(step).some((upload) => upload.job?.job === job)) &&
      publishesIn(run.job, context) === true
    )
      return true;
  }
  return false;
}

function publishesByScript(step: Step, context: AuditContext): boolean {
  const script = scriptOf(step, context);
  if (script === undefined) return false;
  return invocationsIn(script).some(({ name, args }) => {
    if (name !== 'gh') return publishes(name, args) !== undefined;
    const [area, verb] = programWords(name, args);
    return area === 'release' && (verb === 'create' || verb === 'upload');
  });
}

function cacheOff(step: Step, { on, off }: Caching, { file }: AuditContext) {
  const set = on?.map((input) => inputOf(step, input)).find((pair) => isSet(pair?.scalar?.text));
  const given = set?.scalar;
  if (given?.text === 'true' && given.alias === undefined)
    return suggested(fix(`Set \`${set?.name}: false\``, replace(given.verbatim ?? given.at, 'false')));
  if (set !== undefined || off === undefined) return undefined;
  const [input, value] = off;
  const own = inputOf(step, input)?.scalar;
  const description = `Set \`${input}: ${value}\``;
  if (own !== undefined) return own.alias === undefined ? suggested(fix(description, replace(own.at, value))) : undefined;
  const edits = addEntries(file, step.map, 'with', [[input, value]], 'end');
  return edits === undefined ? undefined : suggested({ description, edits });
}

/** It pushes when it is told to; a registry of the job's own is nobody else's. */
function pushes(step: Step): boolean {
  const push = inputText(step, 'push');
  const outputs = `${inputText(step, 'outputs') ?? ''}\n${(inputText(step, 'set') ?? '').replace(/^.*\.cache-(?:from|to)=.*$/gm, '')}`;
  if ((push === undefined || push === 'false') && !/\bpush=true\b|\btype=registry\b/.test(outputs)) return false;
  const tags = (inputText(step, 'tags') ?? '').split(/[\n,]/).map((tag) => tag.trim());
  return tags.some((tag) => tag !== '' && !/^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?\//.test(tag)) || tags.every((tag) => tag === '');
}
