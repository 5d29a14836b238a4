// What a scan says of itself: inputs it looked at and did not, findings let through, remarks, and the change it judged.

import type { Finding } from './finding.js';
import type { InputSpecs, OutputSpec } from './inputs.js';
import type { Rule } from './rule.js';

/** The public face of one action, as data: action.yml, its README's tables and the CLI's help are written from it. */
export interface ActionDefinition<Inputs extends InputSpecs = InputSpecs> {
  /** Kebab-case; names the action's folder, its bundle and its CLI subcommand. */
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Of GitHub's list for actions; a shield where none is given. */
  readonly icon?: string;
  readonly inputs: Inputs;
  readonly outputs: Readonly<Record<string, OutputSpec>>;
  /** Hosts it may reach and why; empty means it opens no socket. */
  readonly network: readonly { readonly host: string; readonly purpose: string }[];
  /** The inputs without which it opens no socket at all, true or given; absent where the hosts belong to its work. */
  readonly networkInput?: string | readonly string[];
  /** Why a scan of everything leaves it out, where that is no matter of the network: completes "Not run by scan:". */
  readonly alone?: string;
  /** Job permissions it needs, as in workflow YAML. */
  readonly permissions: Readonly<Record<string, 'read' | 'write'>>;
}

/** How a scanner starts threads of itself. */
export interface Threads {
  /** File that, started as a worker thread with `{ scanner, data }`, calls the `serve` of that scanner. */
  readonly entry: string;
  /** Arguments of every such thread: it knows itself by them, and would run the whole step without. */
  readonly argv: readonly string[];
  readonly count: number;
}

/** The end of a thread's channel, as much as engines need of it. */
export interface ThreadPort {
  postMessage(message: unknown): void;
  on(event: 'message', receive: (message: unknown) => void): unknown;
}

/** The change under judgement. Commit ids are full hex. */
export interface Change {
  /** `pull-request` is whatever is judged before it is merged, a merge queue's group and `--base` included. */
  readonly kind: 'pull-request' | 'push';
  /** Of a pull request the commit whose settings judge; of a push the commit before. */
  readonly base?: string;
  readonly head: string;
  /** The repository's default branch, and its tip where this checkout knows it. */
  readonly defaultBranch?: { readonly name: string; readonly commit?: string };
  /** Whether the judged commit is on the default branch: what it says of its own scan is merged already. */
  readonly onDefaultBranch: boolean;
}

/** Who let something through, why, and until when. */
export interface LetThrough {
  readonly reason: string;
  readonly owner?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface SkippedInput {
  readonly path: string;
  /** `binary`, `too-large`, `unreadable`, `symlink-outside`, `not-a-file`, or an engine's own kebab-case reason. */
  readonly reason: string;
  /** Whether it should have been looked at: an unreadable file is a gap, a picture is not. A gap fails the step. */
  readonly gap: boolean;
  readonly detail?: string;
  /** Of an input that is counted already, since the rest of it was looked at or another gap tells of it: a member, a line. */
  readonly partly?: true;
  /** Set by whoever runs the scanner, where the policy allows this very gap (`allow-gaps`). */
  readonly allowed?: LetThrough;
}

export interface Coverage {
  /** Inputs of the engine's kind that are there: files for a file scanner, images for a verifier. */
  readonly applicable: number;
  /** Of these, how many were looked at to the end. */
  readonly scanned: number;
  readonly bytes: number;
  readonly skipped: readonly SkippedInput[];
  /** Inputs that the user's include and exclude globs took out. */
  readonly excluded?: number;
}

/** Inputs that are there, each counted once, whatever of it was not looked at. */
export function applicableInputs(scanned: number, skipped: readonly SkippedInput[]): number {
  return scanned + skipped.filter(({ gap, partly }) => gap && partly !== true).length;
}

/** What was left of one input, as parts of it: all where the rest was looked at, else all but one. */
export function ofOneInput(skipped: readonly SkippedInput[], isScanned: boolean): readonly SkippedInput[] {
  const first = isScanned ? undefined : skipped.find(({ gap }) => gap);
  return skipped.map((entry) => (entry.gap && entry !== first ? { ...entry, partly: true } : entry));
}

/** Between an archive and its member in a path, `a.zip!b/c.txt`. A file's own name may hold it, too. */
const memberMark = '!';

/** Every file that a path may be of, the outermost first: `a.zip` and `a.zip!b/c.txt`. */
export function filesOf(path: string): readonly string[] {
  const parts = path.split(memberMark);
  return parts.map((_, index) => parts.slice(0, index + 1).join(memberMark));
}

/** The name of what a path leads to in the innermost archive: `b/c.txt` of `a.zip!b/c.txt`. */
export function memberName(path: string): string {
  return path.slice(path.lastIndexOf(memberMark) + 1);
}

/** How many inputs some gaps are of: several members of one archive, or lines of one file, are one input. */
export function inputsOf(gaps: readonly SkippedInput[]): number {
  return new Set(gaps.map(({ path }) => filesOf(path)[0])).size;
}

/** A remark for the user that is no finding: an unused ignore, a tool that was not on PATH. */
export interface Notice {
  readonly level: 'note' | 'warning' | 'error';
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
}

/** A finding that the user's ignores or exceptions let through; it is counted and kept for the full SARIF. */
export interface Suppressed {
  readonly finding: Finding;
  readonly kind: 'inSource' | 'external';
  readonly justification?: string;
  readonly owner?: string;
  /** Last day, `YYYY-MM-DD`. */
  readonly until?: string;
}

export interface ScanResult {
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
  readonly coverage: Coverage;
  readonly notices: readonly Notice[];
  /** Whether the built-in sample was detected by the same rules in the same process. */
  readonly canary: { readonly detected: boolean; readonly detail: string };
  /** SHA-256 of the effective configuration, hex. */
  readonly configurationDigest: string;
  /** Rules that took part, for the SARIF file; built-in ones and any from the user's configuration. */
  readonly rules: readonly Rule[];
  /** `ruleSetDigest` of the rules, where it was worked out before the run. */
  readonly rulesDigest?: string;
  /** How many they are, where not all of them are in `rules`. */
  readonly ruleCount?: number;
  /**
   * Result files beside the SARIF file; written for a run that came to its end. `key` is the input that names the path. A long text may
   * come in pieces that are made while they are taken.
   */
  readonly files?: readonly {
    readonly path: string;
    readonly content: string | Uint8Array | Iterable<string | Uint8Array>;
    readonly key: string;
  }[];
  /** Markdown after the table of findings in the job summary; the engine has escaped what it did not write itself. */
  readonly details?: string;
  /** Sentences of what was taken and where it was written, which a terminal shows behind the decision. */
  readonly tells?: readonly string[];
  /** Further facts for the run's property bag. */
  readonly properties?: Readonly<Record<string, unknown>>;
  /** Values of the outputs that the action declares beside the common ones. */
  readonly outputs?: Readonly<Record<string, string>>;
}
