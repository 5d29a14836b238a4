// Secrets that a script writes into a file which the job then uploads.

import type { ShellNode, SimpleCommand } from '@portcullis/formats/shell';
import type { Step } from '@portcullis/formats/workflow';
import type { RelatedPlace, Span } from '@portcullis/lint';
import type { AuditContext } from '../../context.js';
import { jobOf } from '../../parts.js';
import { type AuditProblem, audit } from '../../rule.js';
import { invocationsIn, scriptOf, startOf } from '../../script.js';
import { filePath } from '../../taint/parts.js';
import { placeOfUpload } from '../../taint/uploads.js';
import { controls, risks } from '../controls.js';
import { commit, stepsExample } from '../example.js';
import { bringsSecret, holdsSecret, type SecretVariables, secretVariables, variablesNamed } from './secret-variables.js';

export const secretInArtifact = audit({
  id: 'secret-in-artifact',
  severity: 'high',
  confidence: 'medium',
  title: 'A secret is written into a file that is uploaded',
  why: 'Nothing is masked in an artifact, and whoever may read the repository downloads it: of a public one, anyone with an account.',
  remedy: 'Write only what is needed, without the secret, or remove the file before the upload.',
  controls: controls.credentials,
  risks: risks.credentials,
  references: [
    'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-secrets',
  ],
  on: ['script-step'],
  *check(step, context): Generator<AuditProblem> {
    for (const written of secretsWritten(step, context)) {
      const upload = uploadOf(written.file, step, written.at.end, context);
      if (upload === undefined) continue;
      yield {
        at: written.at,
        statement: step.map.at,
        message: `The step writes ${written.what} into \`${written.file.slice(0, 80)}\`, and the job uploads that`,
        flow: [
          written.source,
          { at: written.at, message: `it is written into \`${written.file.slice(0, 80)}\`` },
          { at: upload, message: 'the file becomes part of an artifact, in which nothing is masked' },
        ],
      };
    }
  },
  examples: {
    bad: [
      stepsExample(
        '- env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n  run: |\n    mkdir -p logs\n    env | sort > logs/environment.txt\n- uses: actions/upload-artifact@v4\n  with:\n    path: logs/',
        'environment: production',
      ),
      stepsExample(
        '- run: echo "${{ toJSON(secrets) }}" > all.json\n- uses: actions/upload-artifact@v4\n  with:\n    path: all.json',
        'environment: production',
      ),
    ],
    good: [
      stepsExample(
        `- env:\n    TOKEN: \${{ secrets.DEPLOY_TOKEN }}\n  run: |\n    echo "$TOKEN" > token.txt\n    ./deploy token.txt\n    rm -f token.txt\n    make report > report.txt\n- uses: actions/upload-artifact@${commit} # v4\n  with:\n    path: |\n      token.txt\n      report.txt\n    retention-days: 5`,
        'environment: production',
      ),
    ],
  },
});

interface Written {
  /** Path from the workspace, or from the root of the machine without its slash. */
  readonly file: string;
  readonly what: string;
  readonly at: Span;
  readonly source: RelatedPlace;
}

function* secretsWritten(step: Step, context: AuditContext): Generator<Written> {
  const { run } = step;
  if (run === undefined) return;
  const variables = secretVariables(step);
  if (!holdsSecret(variables) && !bringsSecret(run.text)) return;
  const script = scriptOf(step, context);
  if (script === undefined) return;
  for (const command of script.commands) {
    const program = programOf(command.node);
    const target = targetOf(program);
    if (target === undefined) continue;
    const printed = printedBy(program, command.feeders, run.text, variables);
    if (printed === undefined) continue;
    const file = placedFile(target, step);
    if (file === undefined) continue;
    const at = script.place(command.node);
    const variable = printed === 'expression' ? undefined : variables.placeOf(printed);
    const source =
      variable === undefined
        ? { at, message: 'an expression brings the secret' }
        : { at: variable, message: 'the step is given the secret' };
    const what = printed === 'expression' ? 'a secret' : `the secret in \`${printed}\``;
    yield { file, what, at, source };
  }
}

/** A command as the program that does the work and what it is told. */
interface Program {
  readonly name: string;
  readonly args: readonly string[];
  readonly node: SimpleCommand;
}

/** `env` without a program behind it is the program itself. */
function programOf(node: SimpleCommand): Program {
  const words = node.words.map(({ value }) => value);
  const start = startOf(words);
  const at = start < words.length ? start : words.lastIndexOf('env', start);
  return { name: words[at] ?? '', args: words.slice(at + 1), node };
}

/** File that a command's output goes to, as it is written. */
function targetOf({ name, args, node }: Program): string | undefined {
  const redirect = node.redirects.find(({ operator }) => /^(?:[1&]?>{1,2}\|?)$/.test(operator));
  if (redirect?.target !== undefined) return redirect.target.value;
  return name === 'tee' ? args.find((arg) => !arg.startsWith('-')) : undefined;
}

/** Programs that hand on what they are fed. */
const passing: ReadonlySet<string> = new Set(['sort', 'grep', 'tee', 'cat', 'sed', 'uniq', 'head', 'tail', 'awk']);

/** The variable whose secret a command prints, or that an expression brings it. */
function printedBy(program: Program, feeders: readonly ShellNode[], text: string, variables: SecretVariables): string | undefined {
  const printed = printedIn(program, text, variables);
  if (printed !== undefined || !passing.has(program.name)) return printed;
  const feeder = feeders.at(-1);
  return feeder?.kind === 'simple' ? printedBy(programOf(feeder), feeders.slice(0, -1), text, variables) : undefined;
}

function printedIn({ name, args, node }: Program, text: string, variables: SecretVariables): string | undefined {
  if (dumps(name, args)) return firstOf(variables.names());
  if (name === 'printenv') return args.find((arg) => variables.placeOf(arg) !== undefined);
  if (name !== 'echo' && name !== 'printf' && name !== 'cat') return undefined;
  const bodies = node.redirects.flatMap(({ body }) => (body === undefined ? [] : [text.slice(body.start, body.end)]));
  const said = [text.slice(node.start, node.end), ...bodies].join('\n');
  if (bringsSecret(said)) return 'expression';
  return variablesNamed(said).find((variable) => variables.placeOf(variable) !== undefined);
}

function firstOf(names: Iterable<string>): string | undefined {
  for (const name of names) return name;
  return undefined;
}

/** Whether a command prints all variables there are. */
function dumps(name: string, args: readonly string[]): boolean {
  if (name === 'env' || name === 'printenv') return args.every((arg) => arg === '-0' || arg === '--null');
  if (name === 'set') return args.length === 0;
  if (name === 'export') return args.length === 0 || args[0] === '-p';
  return (name === 'declare' || name === 'typeset') && args.length === 1 && /^-[px]{1,2}$/.test(args[0] as string);
}

/** A file as artifacts name it; undefined where a variable decides which one it is. */
function placedFile(written: string, step: Step): string | undefined {
  const path = filePath(written);
  if (path === '' || /[$`*?]|^dev\//.test(path)) return undefined;
  if (written.startsWith('/') || written.startsWith('~')) return path;
  const folder = filePath((step.workingDirectory ?? jobOf(step)?.defaults.workingDirectory)?.text ?? '');
  return /[$`]/.test(folder) ? undefined : filePath(folder === '' || path.startsWith(`${folder}/`) ? path : `${folder}/${path}`);
}

/** Place of the later step's input that takes the file along; undefined where none does, or the file is removed before. */
function uploadOf(file: string, step: Step, behind: number, context: AuditContext): Span | undefined {
  const steps = step.owner.steps;
  for (const later of steps.slice(steps.indexOf(step))) {
    if (removes(later, file, later === step ? behind : 0, context)) return undefined;
    const place = placeOfUpload(later, file);
    if (place !== undefined) return place;
  }
  return undefined;
}

/** @param behind an offset in the file behind which the command must stand. */
function removes(step: Step, file: string, behind: number, context: AuditContext): boolean {
  const script = step.run === undefined || !/\b(?:rm|shred|unlink)\b/.test(step.run.text) ? undefined : scriptOf(step, context);
  if (script === undefined) return false;
  return invocationsIn(script).some(
    ({ name, args, command }) =>
      /^(?:rm|shred|unlink)$/.test(name) &&
      script.place(command.node).start >= behind &&
      args.some((arg) => {
        const gone = placedFile(arg, step);
        return gone === file || (gone !== undefined && file.startsWith(`${gone}/`));
      }),
  );
}
