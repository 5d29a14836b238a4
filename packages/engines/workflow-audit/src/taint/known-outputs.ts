// Outputs of actions of others that carry what an outsider wrote: names of files and branches, texts of issues, parts of a conversation.
// Facts: what the actions are known to do, November 2026; not held row by row against their documentation.

import type { Step } from '@portcullis/formats/workflow';
import { inputText } from '../parts.js';
import { isInertMatch } from './inert-match.js';

/** What an output carries. */
export type Carried = 'names' | 'line-of-names' | 'branch' | 'conversation' | 'head' | 'inputs';

interface KnownOutputs {
  readonly outputs: RegExp;
  readonly carried: Carried;
  /** What the step is given where only people with rights write what it carries. */
  readonly unless?: { readonly input: string; readonly is: RegExp };
}

/** Routes of GitHub's API whose answers nobody without rights writes. */
const ofInsiders = /^GET \/repos\/[^/\s]{1,200}\/[^/\s]{1,200}\/(?:releases|tags|collaborators|environments)(?:\/|$)/;

const known: Readonly<Record<string, readonly KnownOutputs[]>> = {
  'tj-actions/changed-files': [{ outputs: /_files$/, carried: 'names' }],
  'tj-actions/verify-changed-files': [{ outputs: /^changed[-_]files$/, carried: 'names' }],
  'step-security/changed-files': [{ outputs: /_files$/, carried: 'names' }],
  'dorny/paths-filter': [{ outputs: /_files$/, carried: 'names' }],
  'jitterbit/get-changed-files': [{ outputs: /./, carried: 'names' }],
  'trilom/file-changes-action': [{ outputs: /^files/, carried: 'names' }],
  'lots0logs/gh-action-get-changed-files': [{ outputs: /./, carried: 'names' }],
  'ana06/get-changed-files': [{ outputs: /./, carried: 'names' }],
  'masesgroup/retrieve-changed-files': [{ outputs: /./, carried: 'names' }],
  'futuratrepadeira/changed-files': [{ outputs: /./, carried: 'names' }],
  'umani/changed-files': [{ outputs: /./, carried: 'names' }],
  'knl/changed-files': [{ outputs: /./, carried: 'names' }],
  'technote-space/get-diff-action': [{ outputs: /^(?:diff|git_diff)/i, carried: 'names' }],
  'tj-actions/branch-names': [{ outputs: /^(?:current_branch|head_ref_branch|ref_branch)$/, carried: 'branch' }],
  'nelonoel/branch-name': [{ outputs: /./, carried: 'branch' }],
  'xt0rted/pull-request-comment-branch': [
    { outputs: /^head_(?:ref|sha)$/, carried: 'head' },
    { outputs: /^head_ref$/, carried: 'branch' },
  ],
  'alessbell/pull-request-comment-branch': [
    { outputs: /^head_(?:ref|sha)$/, carried: 'head' },
    { outputs: /^head_ref$/, carried: 'branch' },
  ],
  'eficode/resolve-pr-refs': [
    { outputs: /^head_(?:ref|sha)$/, carried: 'head' },
    { outputs: /^head_ref$/, carried: 'branch' },
  ],
  'potiuk/get-workflow-origin': [
    { outputs: /^sourceHead(?:Branch|Sha)|mergeCommitSha$/, carried: 'head' },
    { outputs: /^sourceHeadBranch$/, carried: 'branch' },
  ],
  'github/branch-deploy': [
    { outputs: /^(?:ref|sha)$/, carried: 'head' },
    { outputs: /^(?:ref|comment_body|params)$/, carried: 'conversation' },
  ],
  'peter-murray/issue-body-parser-action': [{ outputs: /./, carried: 'conversation' }],
  'zentered/issue-forms-body-parser': [{ outputs: /./, carried: 'conversation' }],
  'stefanbuck/github-issue-parser': [{ outputs: /^(?:jsonstring|issueparser_)/i, carried: 'conversation' }],
  'issue-ops/parser': [{ outputs: /./, carried: 'conversation' }],
  'peter-evans/find-comment': [{ outputs: /^comment-body$/, carried: 'conversation' }],
  '8bitjonny/gh-get-current-pr': [{ outputs: /^(?:pr_title|pr_body|pr_branch|pr)$/i, carried: 'conversation' }],
  'jwalton/gh-find-current-pr': [{ outputs: /^(?:title|body)$/, carried: 'conversation' }],
  'actions-ecosystem/action-get-latest-tag': [],
  'actions-ecosystem/action-regex-match': [{ outputs: /./, carried: 'inputs' }],
  // The message repeats the title that it refuses.
  'amannn/action-semantic-pull-request': [{ outputs: /^(?:error_message|scope|subject)$/, carried: 'conversation' }],
  'xt0rted/slash-command-action': [{ outputs: /^command-arguments$/, carried: 'conversation' }],
  'khan/pull-request-comment-trigger': [{ outputs: /^comment_body$/, carried: 'conversation' }],
  'shanegenschaw/pull-request-comment-trigger': [{ outputs: /^comment_body$/, carried: 'conversation' }],
  'actions/ai-inference': [{ outputs: /^response/, carried: 'inputs' }],
  'openai/codex-action': [{ outputs: /^final-message$/, carried: 'inputs' }],
  'google-github-actions/run-gemini-cli': [{ outputs: /^summary$/, carried: 'inputs' }],
  'anthropics/claude-code-action': [{ outputs: /^structured_output$/, carried: 'inputs' }],
  'mad9000/actions-find-and-replace-string': [{ outputs: /./, carried: 'inputs' }],
  'frabert/replace-string-action': [{ outputs: /./, carried: 'inputs' }],
  'ashley-taylor/regex-property-action': [{ outputs: /./, carried: 'inputs' }],
  'bluwy/substitute-string-action': [{ outputs: /./, carried: 'inputs' }],
  'haya14busa/action-cond': [{ outputs: /^value$/, carried: 'inputs' }],
  // Whatever of GitHub's API it was asked for.
  'octokit/request-action': [{ outputs: /^data$/, carried: 'conversation', unless: { input: 'route', is: ofInsiders } }],
  'octokit/graphql-action': [{ outputs: /^data$/, carried: 'conversation' }],
};

/** Whether an output holds only letters that a shell takes for letters, whatever the step was given. */
export function isInert(step: Step, slug: string, output: string): boolean {
  return slug === 'actions-ecosystem/action-regex-match' && isInertMatch(inputText(step, 'regex') ?? '', output);
}

export function carriedBy(step: Step, slug: string, output: string): readonly Carried[] {
  return (
    (known[slug] ?? [])
      .filter(({ outputs, unless }) => {
        if (output !== '*' && !outputs.test(output)) return false;
        return unless === undefined || !unless.is.test(inputText(step, unless.input)?.trim() ?? '');
      })
      // Names stand behind each other, unless the step is told what stands between them.
      .map(({ carried }) => (carried === 'names' && !separates(step) ? 'line-of-names' : carried))
  );
}

function separates(step: Step): boolean {
  return step.with.some(({ name, scalar }) => /separator$|delimiter$/.test(name.toLowerCase()) && /\n|\\n|\$\{\{/.test(scalar?.text ?? ''));
}
