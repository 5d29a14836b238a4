// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.

import { byPlace, commonOutputs, contentHash, type Finding, type ScanResult } from '@portcullis/core';
import type { ScanContext, Scanner } from '@portcullis/lint';
import { canaryRules, runCanary } from './canary.js';
import { computed } from './computed.js';
import { looseningFindings, looseningRule } from './config/loosening.js';
import { namesOf } from './content.js';
import { buildDetector } from './detect.js';
import { decisions } from './ignore/decide.js';
import { knownSecrets } from './ignore/known.js';
import { type Inputs, refuseIdle, secretScanInputs } from './inputs.js';
import { serveTasks } from './reach/crew.js';
import { reachFiles } from './reach/files.js';
import { customDetector } from './reach/perform.js';
import type { Reached } from './reach/reached.js';
import type { SecretRule } from './rule.js';
import { familyOf, secretRules } from './rules/index.js';
import { type ScanSettings, scanSettings } from './settings.js';
import { doubtfulNotice, type Settling, settle } from './settle.js';
import { probedHosts } from './verify/hosts.js'; // at first use

export { secretScanInputs } from './inputs.js';

export const secretScan: Scanner<typeof secretScanInputs> = {
  name: 'secret-scan',
  title: 'Secret scan',
  description:
    'Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
  inputs: secretScanInputs,
  outputs: commonOutputs,
  get network() {
    return probedHosts();
  },
  networkInput: 'verify',
  permissions: { contents: 'read' },
  get rules() {
    return [...secretRules(), looseningRule];
  },
  // Rules of the change's own making stand with those about context.
  familyOf: (id) => (id === looseningRule.id ? 'configuration' : familyOf(id)),
  scan,
  serve: serveTasks,
};

async function scan(inputs: Inputs, context: ScanContext): Promise<ScanResult> {
  refuseIdle(inputs);
  const settings = await scanSettings(inputs, context);
  const reached = await reach(settings, inputs, context);
  // Each detector that is given work proves itself before it; where none was here, the rules of the sample alone prove that the engine works.
  const canary = runCanary(buildDetector(canaryRules(secretRules())));
  const settling = settlingOf(settings, inputs, context);
  const settled = settle(reached, settling);
  const loosened = looseningFindings(settings.preparation.loosenings, settings.preparation.tree?.where ?? '');
  const findings = [...loosened, ...settled.findings];
  const remedied = inputs.scan === 'files' ? await remedy(findings, inputs, context, settings.ruleOf) : { findings, notices: [] };
  return {
    findings: [...remedied.findings].sort(byPlace),
    suppressed: [...settled.suppressed].sort((a, b) => byPlace(a.finding, b.finding)),
    coverage: reached.coverage,
    notices: [
      ...doubtfulNotice(settled.doubtful.length, inputs),
      ...settings.preparation.notices,
      ...(reached.notices ?? []),
      ...settling.judge.notices(),
      ...settling.known.notices(looksAtAll(inputs)),
      ...remedied.notices,
    ],
    canary,
    configurationDigest: digestOf(inputs, settings),
    rules: [...settings.rules, looseningRule],
    ...(settings.preparation.custom === undefined && computed !== undefined ? { rulesDigest: computed.rulesDigest } : {}),
    properties: { scan: inputs.scan },
  };
}

/** Versions in git are loaded only when asked for. */
async function reach({ setup, preparation: { custom } }: ScanSettings, inputs: Inputs, context: ScanContext): Promise<Reached> {
  if (inputs.scan === 'files') return reachFiles(setup, inputs, context, custom);
  return (await import('./reach/versions.js')).reachCommits(setup, inputs, context, custom);
}

/** By what findings are decided: what is known already, and what the user's files and comments say. */
export function settlingOf({ preparation, setup, rules, ruleOf, own }: ScanSettings, inputs: Inputs, context: ScanContext): Settling {
  const detector = customDetector(preparation.custom, setup);
  const decodeDepth = inputs['decode-depth'];
  const known = knownSecrets(preparation.known, {
    workspace: context.workspace,
    commit: preparation.tree?.commit,
    detector,
    decodeDepth,
    ruleNames: () => new Set(rules.flatMap(namesOf)),
  });
  const judge = decisions({ preparation, known, detector, decodeDepth, today: context.now().toISOString().slice(0, 10) });
  return { inputs, ruleOf, own, known, judge };
}

/** Whether an entry that nothing matched has nothing to match. */
function looksAtAll({ scan, path, include, exclude }: Inputs): boolean {
  return scan === 'history' || (scan === 'files' && path === '.' && include.length + exclude.length === 0);
}

function digestOf(inputs: Inputs, { preparation }: ScanSettings): string {
  return contentHash(
    JSON.stringify([
      inputs.scan,
      inputs.range,
      inputs.include,
      inputs.exclude,
      inputs['max-file-size'],
      inputs['decode-depth'],
      inputs['archive-depth'],
      inputs['min-confidence'],
      preparation.digest,
    ]),
  );
}

/** Fixes, and whether git and the provider know the secret; all that reads a file again or opens a socket is loaded only when needed. */
async function remedy(findings: readonly Finding[], inputs: Inputs, context: ScanContext, rules: ReadonlyMap<string, SecretRule>) {
  if (findings.length === 0) return { findings, notices: [] };
  const { withRemedies } = await import('./remedy/remedies.js');
  const options = { workspace: context.workspace, maxBytes: inputs['max-file-size'] * 1024 * 1024, rule: (id: string) => rules.get(id) };
  if (!inputs.verify) return withRemedies(findings, options);
  const { askProviders } = await import('./verify/verify.js');
  return withRemedies(findings, { ...options, verify: (suspects) => askProviders(suspects, context.environment, context.now) });
}

/** For tests: the ids of the rules that fire on a text. */
export function firedRules(rules: readonly SecretRule[], text: string, path: string): string[] {
  return buildDetector(rules)
    .detect(Buffer.from(text), path)
    .map(({ rule }) => rule.id);
}
