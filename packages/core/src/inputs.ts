// How an action declares its inputs: once, as data. action.yml, README tables, CLI flags and parsing derive from it.

import type { Threshold } from './severity.js';

interface InputBase {
  /** One sentence; it becomes action.yml's description, the README row and the CLI help. */
  readonly description: string;
}
export interface TextInput extends InputBase {
  readonly type: 'string';
  readonly default: string;
  /** A credential: the runner is told to mask it wherever it would be shown. */
  readonly secret?: true;
  /** It names what is written: a file, files that begin with its name, or a folder of SARIF for an upload. */
  readonly writes?: 'file' | 'files' | 'uploads';
}
export interface BooleanInput extends InputBase {
  readonly type: 'boolean';
  readonly default: boolean;
}
export interface IntegerInput extends InputBase {
  readonly type: 'integer';
  readonly default: number;
  readonly min: number;
  readonly max: number;
}
/** Several values: one a line, or separated by commas. */
export interface ListInput extends InputBase {
  readonly type: 'list';
  readonly default: readonly string[];
}
export interface ChoiceInput<Choice extends string = string> extends InputBase {
  readonly type: 'choice';
  readonly choices: readonly Choice[];
  readonly default: Choice;
}
export type InputSpec = TextInput | BooleanInput | IntegerInput | ListInput | ChoiceInput;

/** Inputs by their kebab-case name. */
export type InputSpecs = Readonly<Record<string, InputSpec>>;

type ValueOf<Spec> = Spec extends TextInput
  ? string
  : Spec extends BooleanInput
    ? boolean
    : Spec extends IntegerInput
      ? number
      : Spec extends ListInput
        ? readonly string[]
        : Spec extends ChoiceInput<infer Choice>
          ? Choice
          : never;

/** Parsed values of declared inputs, by the same names. */
export type InputValues<Specs extends InputSpecs> = { readonly [Name in keyof Specs]: ValueOf<Specs[Name]> };

const thresholds: readonly Threshold[] = ['none', 'low', 'medium', 'high', 'critical'];

/** The inputs every scanner has. `action` names the default SARIF file. */
export function commonInputs(action: string) {
  return {
    path: {
      type: 'string',
      default: '.',
      description:
        'Directory or file to scan, relative to the workspace. One named below it in which git tracks nothing, or nothing but a `.gitignore` or `.gitkeep`, is read whole, whatever a `.gitignore` says.',
    },
    config: { type: 'string', default: '', description: 'Configuration file; empty means the well-known names are looked for.' },
    'fail-on': {
      type: 'choice',
      choices: thresholds,
      default: 'high',
      description: 'Least severity that fails the step; `none` only reports and leaves the decision to the gate.',
    },
    'sarif-file': { type: 'string', default: `portcullis-results/${action}.sarif`, description: 'Where the SARIF file is written.' },
    annotations: { type: 'boolean', default: true, description: 'Show findings as annotations on the run and the diff.' },
    summary: { type: 'boolean', default: true, description: 'Write the job summary.' },
  } as const satisfies InputSpecs;
}

/** The inputs every scanner of files has beside the common ones. */
export const fileInputs = {
  include: { type: 'list', default: [], description: 'Globs of paths to scan; empty means all.' },
  exclude: { type: 'list', default: [], description: 'Globs of paths to leave out.' },
  'max-file-size': {
    type: 'integer',
    default: 10,
    min: 1,
    max: 1_048_576,
    description: 'Largest file that is read, in MiB; a larger one that is this scanner’s to read is a gap and fails the step.',
  },
} as const satisfies InputSpecs;

/**
 * Whether a user named something: its value is not the default. What is named must exist; only a default name may be absent.
 * (The runner passes defaults as if they had been written, so a value is all there is to tell by.)
 */
export function isNamed(spec: InputSpec, value: unknown): boolean {
  if (spec.type === 'list')
    return Array.isArray(value) && (value.length !== spec.default.length || value.some((item, i) => item !== spec.default[i]));
  return value !== spec.default;
}

/** A default as a user would write it: lists comma-separated, booleans in words. */
export function defaultText(input: InputSpec): string {
  return input.type === 'list' ? input.default.join(',') : String(input.default);
}

type Common = ReturnType<typeof commonInputs>;
/** Whatever a scanner says of them in its own words. */
export type CommonInputs = { readonly [Name in keyof Common]: Omit<Common[Name], 'description'> & InputBase };

export interface OutputSpec {
  readonly description: string;
}

/** The outputs every scanner has. */
export const commonOutputs: Readonly<Record<string, OutputSpec>> = {
  'sarif-file': { description: 'Path of the SARIF file that was written.' },
  findings: { description: 'Number of findings.' },
  critical: { description: 'Number of findings of severity critical.' },
  high: { description: 'Number of findings of severity high.' },
  medium: { description: 'Number of findings of severity medium.' },
  low: { description: 'Number of findings of severity low.' },
  'let-through': { description: 'Number of findings and gaps that comments, ignores, exceptions or the policy let through.' },
  gaps: { description: 'Number of inputs that could not be looked at and that nobody allowed.' },
  'sarif-sha256': { description: 'SHA-256 of the SARIF file, for `expected-digests` of a gate in another job.' },
  conclusion: { description: '`pass` when nothing reaches `fail-on` and everything was looked at, otherwise `fail`.' },
};
