// What an engine says of itself, from which the driver makes a scanner.

import type {
  ActionDefinition,
  CommonInputs,
  Finding,
  fileInputs,
  InputSpecs,
  InputValues,
  Notice,
  Rule,
  Severity,
} from '@portcullis/core';
import type { Tree } from '@portcullis/workspace';
import type { Allowance } from './comments.js';
import type { ScanContext } from './engine.js';
import type { HostKind } from './host.js';
import type { FileKind } from './kind.js';
import type { CheckContext, FileRule, PartCheck, Problem } from './rule.js';

/** What the action of a scanner of files takes. */
export type FileScannerInputs<Extra extends InputSpecs = Readonly<Record<never, never>>> = CommonInputs & typeof fileInputs & Extra;

/** Settings in one or few files that either hold or do not. */
export interface SettingsReader<Settings> {
  /** @param tree whoever's word counts: the base commit's on a pull request. */
  read(tree: Tree): Settings | Promise<Settings>;
  /** What the head's settings let through that the judging ones do not, a sentence each without full stop. */
  loosened?(judging: Settings, head: Settings): readonly string[];
}

/** Settings that the change tightens at once and loosens after its merge: the engine says what holds meanwhile. */
export interface SettingsJudge<Settings, Extra extends InputSpecs> {
  /** @throws PortcullisError when what is named is not there or cannot be read. */
  judge(inputs: InputValues<FileScannerInputs<Extra>>, context: ScanContext): Promise<JudgedSettings<Settings>>;
  /** Under which the canary must be seen, whatever the user has switched off. */
  readonly canary: Settings;
}

export interface JudgedSettings<Settings> {
  readonly settings: Settings;
  readonly findings: readonly Finding[];
  readonly notices: readonly Notice[];
  /** Of the files that were read. */
  readonly digest: string;
}

/** A problem of a rule, as far as comments and other rules let it stand. */
export interface Found<R extends Rule = Rule> {
  readonly rule: R;
  readonly problem: Problem;
  /** Line of the statement at fault. */
  readonly line: number;
  /** The user's severity for the rule. */
  readonly severity?: Severity;
  readonly allowance?: Allowance;
  /** Another rule says more about the same fault. */
  readonly superseded?: true;
}

export interface PreparedDocument<Document, Settings> {
  readonly document: Document;
  readonly context: CheckContext<Settings>;
}

/** A program beside the rules that finds problems of its own. */
export interface ProblemSource<Document, Settings> {
  /** Told of documents before it looks at them, so that it may work on many at once. */
  prepare?(documents: readonly PreparedDocument<Document, Settings>[]): Promise<void>;
  /** It only counts what it would have looked at. */
  readonly takesPart?: false;
  look(document: Document, context: CheckContext<Settings>): Promise<Seen>;
  /** Rules that were met so far. */
  rules(): readonly Rule[];
  /** What is to be told at the end. */
  notices(): readonly Notice[];
  /** Markdown for the end of the job summary, escaped where it quotes. */
  details?(): string;
}

export interface Seen {
  readonly problems: readonly { readonly rule: Rule; readonly problem: Problem }[];
  /** Why it gave no answer on parts of the document, a text each. */
  readonly failed: readonly string[];
}

export interface SourceStart<Document, Settings> {
  /** Undefined when it takes no part. */
  readonly source: ProblemSource<Document, Settings> | undefined;
  readonly notices: readonly Notice[];
}

export interface SourceKind<Document, Settings, Extra extends InputSpecs> {
  /** Name of the program, as people write it. */
  readonly title: string;
  /** Names the property that says whether it took part, and the gap `<id>-failed`. */
  readonly id: string;
  /** @throws PortcullisError when it must take part and cannot. */
  start(inputs: InputValues<FileScannerInputs<Extra>>, context: ScanContext): SourceStart<Document, Settings>;
}

/** What in a document lets findings of a rule stay in a peer's words. */
export type PeerComments<R extends Rule> = (rule: R, line: number, problem: Problem) => Allowance | undefined;

export interface ScannerDefinition<
  Document,
  Settings,
  R extends Rule = FileRule<Document, Settings>,
  Extra extends InputSpecs = Readonly<Record<never, never>>,
> {
  /** Kebab-case; the name of the engine's folder. */
  readonly name: string;
  readonly title: string;
  /** One sentence. */
  readonly description: string;
  /** Hosts that it may ask, and the input by which it does; none without. */
  readonly network?: ActionDefinition['network'];
  readonly networkInput?: string;
  /** Inputs beside those of every scanner of files. */
  readonly inputs?: Extra;
  /** Much code that runs a few times for each file. */
  readonly broad?: true;
  /** The first is that of a file which the user names. */
  readonly kinds: readonly FileKind<Document, Settings>[];
  /** Files that hold such documents or name such files, as the inputs want it. @param named files that the user names beside `path` */
  hosts?(inputs: InputValues<FileScannerInputs<Extra>>, named: readonly string[]): readonly HostKind[];
  /** A getter of an engine whose rules are imported at their first use: a run that judges no file does without them. */
  readonly rules: readonly R[];
  /** How a rule of the engine's own form looks at a document. */
  checkOf?(rule: R): PartCheck<Document, Settings>;
  /** Rules of findings that no check over files makes. */
  readonly otherRules?: readonly Rule[];
  familyOf?(ruleId: string): string | undefined;
  readonly settings: SettingsReader<Settings> | SettingsJudge<Settings, Extra>;
  /** What the user's settings make of a rule for a document; undefined leaves it as it is. */
  tune?(rule: Rule, settings: Settings, document: Document): 'off' | Severity | undefined;
  /** Whether a pedantic rule was asked for; absent means that all of them take part. */
  asksFor?(rule: Rule, settings: Settings): boolean;
  /** Comments of a peer's form that count beside our own. */
  peer?(document: Document, settings: Settings): PeerComments<Rule>;
  /** Whether our own comments count; absent means yes. */
  ownComments?(settings: Settings): boolean;
  readonly sources?: readonly SourceKind<Document, Settings, Extra>[];
  /** A file that the rules must object to, so that "nothing found" is proof of a working engine. */
  readonly canary: {
    readonly path: string;
    readonly text: string;
    readonly finds: readonly string[];
    /** Rules of those, that prove the engine where it judges no file; all rules do without them. */
    readonly alone?: () => readonly R[];
  };
}

/** For engines that have no settings. */
export const noSettings: SettingsReader<undefined> = { read: () => undefined };
