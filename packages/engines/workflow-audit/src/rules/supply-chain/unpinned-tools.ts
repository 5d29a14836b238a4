// Actions that install a tool, where no version of the tool is asked for.

import type { Step } from '@portcullis/formats/workflow';
import { actionName, inputOf, inputText, isExpression, placeOfPair } from '../../parts.js';
import { type AuditProblem, audit, type Persona } from '../../rule.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';

interface Tool {
  /** The input that names the version. */
  readonly input: string;
  /** Texts of it that mean whatever is newest. */
  readonly moving: RegExp;
  /** Where a version by default is usual, and comes with the action’s own. */
  readonly persona?: Persona;
}

const latest = /^(?:latest|)$/i;

/** By the inputs that the actions are known to have, November 2026; not held row by row against their definitions. */
const tools: ReadonlyMap<string, Tool> = new Map<string, Tool>([
  ['aquasecurity/setup-trivy', { input: 'version', moving: latest }],
  ['1password/load-secrets-action', { input: 'version', moving: latest }],
  ['extractions/setup-just', { input: 'just-version', moving: /^(?:\*|)$/ }],
  ['extractions/setup-crate', { input: 'version', moving: /^(?:\*|)$/ }],
  ['goreleaser/goreleaser-action', { input: 'version', moving: /^(?:latest|nightly|)$/i, persona: 'pedantic' }],
  ['astral-sh/setup-uv', { input: 'version', moving: latest, persona: 'pedantic' }],
  ['golangci/golangci-lint-action', { input: 'version', moving: latest, persona: 'pedantic' }],
  ['hashicorp/setup-terraform', { input: 'terraform_version', moving: latest, persona: 'pedantic' }],
  ['azure/setup-helm', { input: 'version', moving: latest, persona: 'pedantic' }],
  ['azure/setup-kubectl', { input: 'version', moving: latest, persona: 'pedantic' }],
  ['oven-sh/setup-bun', { input: 'bun-version', moving: /^(?:latest|canary)$/i, persona: 'pedantic' }],
  ['zizmorcore/zizmor-action', { input: 'version', moving: latest, persona: 'pedantic' }],
]);

export const unpinnedTools = audit({
  id: 'unpinned-tools',
  severity: 'medium',
  confidence: 'high',
  title: 'An action installs whatever version of a tool is newest',
  why: 'The pin of the action does not hold what it downloads: a poisoned release of the tool runs here the same day.',
  remedy: 'Name a version of the tool in the action’s inputs.',
  controls: controls.supplyChain,
  risks: risks.dependencies,
  references: ['https://docs.zizmor.sh/audits/#unpinned-tools'],
  on: ['action-step'],
  *check(step): Generator<AuditProblem> {
    const name = actionName(step);
    const tool = name === undefined ? undefined : tools.get(name);
    if (tool === undefined || step.uses === undefined) return;
    const given = inputOf(step, tool.input);
    const text = given?.scalar?.text.trim();
    const persona = tool.persona === undefined ? {} : { persona: tool.persona };
    if (given === undefined) {
      if (tool.moving.test('') && !isPinnedElsewhere(step))
        yield {
          at: step.uses.scalar.at,
          statement: step.map.at,
          message: `Without \`${tool.input}\` the newest version of the tool is installed`,
          ...persona,
        };
    } else if (text !== undefined && (tool.moving.test(text) || isExpression(text)))
      yield {
        at: placeOfPair(given),
        statement: step.map.at,
        ...(isExpression(text) ? { confidence: 'low' as const } : {}),
        message: isExpression(text)
          ? `An expression decides which version \`${tool.input}\` asks for`
          : `\`${tool.input}: ${text.slice(0, 40)}\` is whatever version is newest`,
        ...persona,
      };
  },
  examples: {
    bad: [
      stepsExample(`- uses: aquasecurity/setup-trivy@${commit} # v0.2.3`),
      stepsExample(`- uses: aquasecurity/setup-trivy@${commit} # v0.2.3\n  with:\n    version: latest`),
      stepsExample(`- uses: golangci/golangci-lint-action@${commit} # v6.5.0\n  with:\n    version: latest`),
    ],
    good: [stepsExample(`- uses: aquasecurity/setup-trivy@${commit} # v0.2.3\n  with:\n    version: v0.60.0`)],
  },
});

/** Some take the version from a file of the project as well. */
function isPinnedElsewhere(step: Step): boolean {
  return (
    step.with.some(({ name }) => /^version-file$|-version-file$|^working-directory$/.test(name)) && inputText(step, 'version') === undefined
  );
}
