// Agents that read what outsiders write and hold tools, token and secrets.

import type { Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { AuditContext } from '../../context.js';
import { isPrivileged } from '../../graph/events.js';
import { runsInFile } from '../../graph/in-file.js';
import { eventsOf, reachOfStep } from '../../graph/reach.js';
import { rightsOf } from '../../graph/rights.js';
import type { StepRun } from '../../graph/runs.js';
import { actionName, inputText } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { stepsIn } from '../../sites.js';
import { scopeOfStep } from '../../taint/evaluate.js';
import { analysisOf } from '../../taint/flows.js';
import { judge, whoAndWith } from '../../taint/judge.js';
import type { Taint } from '../../taint/taint.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

interface Agent {
  /** Inputs that the model reads. */
  readonly prompts: readonly string[];
  /** Input that lets people without rights start it, and the values that let everybody. */
  readonly open?: { readonly input: string; readonly all: RegExp };
  /** Whether it starts for people without rights when nobody says otherwise. */
  readonly opens: boolean;
}

/** Facts: what the actions are known to do, November 2026; not held row by row against their documentation. */
const agents: Readonly<Record<string, Agent>> = {
  'anthropics/claude-code-action': {
    prompts: ['prompt', 'direct_prompt', 'override_prompt', 'custom_instructions', 'claude_args'],
    open: { input: 'allowed_non_write_users', all: /\*/ },
    opens: false,
  },
  'anthropics/claude-code-base-action': { prompts: ['prompt', 'system_prompt', 'append_system_prompt', 'claude_args'], opens: true },
  'openai/codex-action': { prompts: ['prompt'], open: { input: 'allow-users', all: /\*/ }, opens: false },
  'google-github-actions/run-gemini-cli': { prompts: ['prompt'], opens: true },
  'google-gemini/gemini-cli-action': { prompts: ['prompt'], opens: true },
  'qwenlm/qwen-code-action': { prompts: ['prompt'], opens: true },
  'actions/ai-inference': { prompts: ['prompt', 'system-prompt'], opens: true },
  'github/copilot-cli-action': { prompts: ['prompt'], opens: true },
  'continuedev/continue': { prompts: ['prompt'], opens: true },
  'sst/opencode': { prompts: ['prompt'], opens: false },
  'warpdotdev/oz-agent-action': { prompts: ['prompt'], opens: true },
};

function agentOf(step: Step): Agent | undefined {
  const name = actionName(step);
  return name === undefined ? undefined : (agents[name] ?? agents[name.split('/').slice(0, 2).join('/')]);
}

/** Most files have none, and the runs of a repository are many. */
function hasAgent({ document }: AuditContext): boolean {
  return stepsIn(document).some((step) => agentOf(step) !== undefined);
}

const references = [
  'https://www.aikido.dev/blog/promptpwnd-github-actions-ai-agents',
  'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
];

export const aiPromptInjection = audit({
  id: 'ai-prompt-injection',
  aliases: ['ai-action-prompt-injection'],
  severity: 'high',
  confidence: 'medium',
  title: 'An outsider writes part of an agent’s prompt',
  why: 'The model does not tell instructions from data: the text can make it use its tools, the job’s token and secrets for whoever wrote it.',
  remedy:
    'Let the agent run with a token that only reads and without secrets, give it no tools that write, and start it for people with rights only.',
  controls: controls.input,
  risks: risks.poisoned,
  references,
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    if (!hasAgent(context)) return;
    const { runs, evaluator } = analysisOf(context.repository, context.settings.persona !== 'regular');
    const told = new Set<number>();
    for (const run of runsInFile(runs, context.file.path)) {
      for (const scalar of promptsOf(run.step)) {
        const problem = told.has(scalar.at.start)
          ? undefined
          : promptProblem(run, scalar, evaluator.ofScalar(scalar, scopeOfStep(run)), context);
        if (problem === undefined) continue;
        told.add(scalar.at.start);
        yield problem;
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - uses: google-github-actions/run-gemini-cli@v0\n        with:\n          gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n          prompt: Label this issue. ${{ github.event.issue.body }}\n',
      },
    ],
    good: [workflowExample({ on: 'on: push' })],
  },
});

function promptsOf(step: Step): readonly YamlScalar[] {
  const agent = agentOf(step);
  if (agent === undefined) return [];
  return step.with.flatMap(({ name, scalar }) => (scalar !== undefined && agent.prompts.includes(name.toLowerCase()) ? [scalar] : []));
}

function promptProblem(run: StepRun, scalar: YamlScalar, taints: readonly Taint[], { file }: AuditContext): AuditProblem | undefined {
  for (const taint of taints) {
    const judged = taint.source.text && taint.source.writer === 'outsider' ? judge(taint, run) : undefined;
    if (judged === undefined || !isPrivileged(judged.event)) continue;
    const { who, with: possessions } = whoAndWith(judged, taint.source.writer);
    return {
      at: scalar.at,
      statement: run.step.map.at,
      severity: judged.severity === 'critical' ? 'high' : judged.severity,
      message: `\`${taint.source.name}\` is part of the prompt: ${who.charAt(0).toLowerCase()}${who.slice(1)} tells the agent what to do${possessions}`,
      flow: [...taint.steps, { file, at: scalar.at, message: 'the agent reads it' }],
    };
  }
  return undefined;
}

export const aiAgentOpen = audit({
  id: 'ai-agent-open-to-all',
  aliases: ['ai-action-excessive-tools', 'ai-action-unrestricted-trigger'],
  severity: 'high',
  confidence: 'medium',
  title: 'Anybody can start an agent that has rights',
  why: 'Whoever starts it gives it its task, and it carries it out with the job’s token and secrets.',
  remedy: 'Let people with write access start it only, and give the job a token that reads.',
  controls: controls.leastPrivilege,
  risks: risks.poisoned,
  references,
  on: ['file'],
  *check(_, context): Generator<AuditProblem> {
    if (!hasAgent(context)) return;
    const { runs } = analysisOf(context.repository, context.settings.persona !== 'regular');
    const told = new Set<number>();
    for (const run of runsInFile(runs, context.file.path)) {
      const { job, step } = run;
      const agent = agentOf(step);
      if (job === undefined || agent === undefined || step.uses === undefined || told.has(step.map.at.start) || !isOpen(agent, step))
        continue;
      const event = eventsOf(job).find((name) => isPrivileged(name) && reachOfStep(run, name) === 'alone');
      const rights = rightsOf(job);
      const valuable = rights.token === 'write' || rights.token === 'unset' || rights.secrets.length > 1;
      if (event === undefined || !valuable) continue;
      told.add(step.map.at.start);
      // What another job found out may keep outsiders away.
      const decided = [step.if, job.job.if, job.within.caller?.job.if].some((condition) =>
        /\b(?:needs|steps)\./.test(condition?.text ?? ''),
      );
      yield {
        ...(decided ? { severity: 'medium' as const } : {}),
        at: step.uses.scalar.at,
        statement: step.map.at,
        message: `\`${actionName(step)}\` starts for whoever sets \`${event}\` off`,
      };
    }
  },
  examples: {
    bad: [
      {
        text: "on: issue_comment\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          allowed_non_write_users: '*'\n",
      },
    ],
    good: [workflowExample({ on: 'on: push' })],
  },
});

function isOpen({ open, opens }: Agent, step: Step): boolean {
  const text = open === undefined ? undefined : inputText(step, open.input);
  return opens || (text !== undefined && open?.all.test(text) === true);
}
