// Agents that read what outsiders write and hold tools, token and secrets.

import { rememberedOf } from '@portcullis/core';
import type { Document, Step } from '@portcullis/formats/workflow';
import type { YamlScalar } from '@portcullis/formats/yaml';
import type { Span } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { isPrivileged } from '../../graph/events.js';
import { runsInFile } from '../../graph/in-file.js';
import { eventsOf, reachOfStep } from '../../graph/reach.js';
import { rightsOf } from '../../graph/rights.js';
import type { StepRun } from '../../graph/runs.js';
import { lower } from '../../graph/stake.js';
import { actionName, inputText, isTrue } from '../../parts.js';
import { programWords } from '../../program-words.js';
import { type AuditProblem, audit } from '../../rule.js';
import { baseName, startOf } from '../../script.js';
import { stepsIn } from '../../sites.js';
import { type Evaluator, scopeOfStep } from '../../taint/evaluate.js';
import { analysisOf } from '../../taint/flows.js';
import { judge, whoAndWith } from '../../taint/judge.js';
import { stepScript } from '../../taint/step-script.js';
import type { Taint } from '../../taint/taint.js';
import { controls, risks } from '../controls.js';
import { workflowExample } from '../example.js';

interface Agent {
  /** Inputs that the model reads. */
  readonly prompts: readonly string[];
  /** Input that lets people without rights start it, and the values that let everybody. */
  readonly open?: { readonly input: string; readonly all: RegExp };
  /** Input without which it only answers: it has no tools, and harm comes from what is done with the answer. */
  readonly tools?: string;
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
  'actions/ai-inference': { prompts: ['prompt', 'system-prompt'], tools: 'enable-github-mcp', opens: true },
  'github/copilot-cli-action': { prompts: ['prompt'], opens: true },
  'continuedev/continue': { prompts: ['prompt'], opens: true },
  'sst/opencode': { prompts: ['prompt'], opens: false },
  'warpdotdev/oz-agent-action': { prompts: ['prompt'], opens: true },
};

function agentOf(step: Step): Agent | undefined {
  const target = step.uses?.target;
  if (target?.kind !== 'repository') return undefined;
  return (target.path === '' ? undefined : agents[`${target.slug}/${target.path.toLowerCase()}`]) ?? agents[target.slug];
}

/** Most files have none, and the runs of a repository are many. */
const hasAgent = rememberedOf((document: Document): boolean =>
  stepsIn(document).some((step) => agentOf(step) !== undefined || (step.run !== undefined && agentsByName.test(step.run.text))),
);

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
    if (!hasAgent(context.document)) return;
    const { runs, evaluator } = analysisOf(context.repository, context.settings.persona !== 'regular');
    const told = new Set<number>();
    for (const run of runsInFile(runs, context.file.path)) {
      for (const { at, taints } of promptsIn(run, evaluator, context)) {
        const problem = told.has(at.start) ? undefined : promptProblem(run, at, taints(), context);
        if (problem === undefined) continue;
        told.add(at.start);
        yield problem;
      }
    }
  },
  examples: {
    bad: [
      {
        text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - uses: google-github-actions/run-gemini-cli@v0\n        with:\n          gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n          prompt: Label this issue. ${{ github.event.issue.body }}\n',
      },
      {
        text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: npx -y @anthropic-ai/claude-code -p "Label this issue. $BODY"\n',
      },
      {
        text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: echo "$BODY" | gemini --yolo\n',
      },
    ],
    good: [workflowExample({ on: 'on: push' })],
  },
});

interface Prompt {
  readonly at: Span;
  taints(): readonly Taint[];
}

/** What the agents of a step read: inputs of an action, and what a script hands to a program. */
function promptsIn(run: StepRun, evaluator: Evaluator, { textOf }: AuditContext): readonly Prompt[] {
  const inputs = promptsOf(run.step).map((scalar) => ({ at: scalar.at, taints: () => evaluator.ofScalar(scalar, scopeOfStep(run)) }));
  const script = agentsByName.test(run.step.run?.text ?? '') ? stepScript(run.step) : undefined;
  if (script === undefined) return inputs;
  const { scalar, facts } = script;
  const started = facts.commands.filter(({ words }) => startsAgent(words.map(({ value }) => value)));
  return [
    ...inputs,
    ...started.map(({ at, parts }) => ({
      at: textOf(scalar).spanOf(at.start, at.end),
      taints: () => evaluator.ofParts(parts, scalar, run),
    })),
  ];
}

/** Programs that are agents, by their own name and that of their package. Facts: their manuals, November 2026. */
const agentsByName = /\b(?:claude|gemini|codex|copilot|opencode|qwen|aider|cursor-agent|goose|amp)\b/;
const agentProgram =
  /^(?:claude|gemini|codex|copilot|opencode|qwen|aider|cursor-agent|goose|amp|@anthropic-ai\/claude-code|@google\/gemini-cli|@openai\/codex|@github\/copilot|opencode-ai|@qwen-code\/qwen-code|aider-chat|@sourcegraph\/amp)(?:@[\w.^~-]{1,40})?$/;

/** Whether a command starts an agent, by itself or through what fetches it first. */
function startsAgent(words: readonly string[]): boolean {
  const [name = '', ...args] = words.slice(startOf(words));
  const program = baseName(name);
  if (agentProgram.test(name.includes('/') && !name.startsWith('@') ? program : name)) return true;
  if (!/^(?:npx|bunx|pnpx|uvx|pipx|npm|pnpm|yarn|uv)$/.test(program)) return false;
  const asked = programWords(program, args);
  const first = asked[/^(?:npx|bunx|pnpx|uvx)$/.test(program) ? 0 : 1] ?? '';
  return !/^(?:install|i|add|ci)$/.test(asked[0] ?? '') && agentProgram.test(first);
}

function promptsOf(step: Step): readonly YamlScalar[] {
  const agent = agentOf(step);
  if (agent === undefined) return [];
  return step.with.flatMap(({ name, scalar }) => (scalar !== undefined && agent.prompts.includes(name.toLowerCase()) ? [scalar] : []));
}

function promptProblem(run: StepRun, at: Span, taints: readonly Taint[], { file }: AuditContext): AuditProblem | undefined {
  for (const taint of taints) {
    const judged = taint.source.text && taint.source.writer === 'outsider' ? judge(taint, run) : undefined;
    if (judged === undefined || !isPrivileged(judged.event)) continue;
    const { who, with: possessions } = whoAndWith(judged, taint.source.writer);
    const agent = agentOf(run.step);
    // Without tools its answer alone is theirs, and what is done with that.
    const answers = agent !== undefined && onlyAnswers(agent, run.step);
    const severity = judged.severity === 'critical' ? 'high' : judged.severity;
    return {
      at,
      statement: run.step.map.at,
      severity: answers ? lower(severity) : severity,
      message: `\`${taint.source.name}\` is part of the prompt: ${who.charAt(0).toLowerCase()}${who.slice(1)} tells ${answers ? 'the model what to answer' : `the agent what to do${possessions}`}`,
      flow: [...taint.steps, { file, at, message: 'the agent reads it' }],
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
    if (!hasAgent(context.document)) return;
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

function onlyAnswers({ tools }: Agent, step: Step): boolean {
  return tools !== undefined && !isTrue(inputText(step, tools));
}

function isOpen(agent: Agent, step: Step): boolean {
  if (onlyAnswers(agent, step)) return false;
  const { open, opens } = agent;
  const text = open === undefined ? undefined : inputText(step, open.input);
  return opens || (text !== undefined && open?.all.test(text) === true);
}
