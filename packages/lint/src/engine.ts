// The contract between an engine and whatever runs it: an action, the CLI, a test.

import type {
  ActionDefinition,
  Change,
  CommonInputs,
  InputSpecs,
  InputValues,
  Rule,
  ScanResult,
  ThreadPort,
  Threads,
} from '@portcullis/core';
import type { Settings } from '@portcullis/workspace';

/** What a scan may know of the world; engines read neither the environment nor the clock. */
export interface ScanContext {
  /** Absolute path of the workspace; no file outside it is read. */
  readonly workspace: string;
  readonly now: () => Date;
  /** `owner/name` of the repository that the job is about, as the runner says it. */
  readonly repository?: string;
  /** Set on a pull request or push: what the change is measured against. */
  readonly change?: Change;
  /** Whose settings judge: engines read configuration, ignore files and policies from here and from nowhere else. */
  readonly settings: Settings;
  /** Whether the files must be those of the commit, as in a CI job: tracked ones that were edited or deleted are then gaps. */
  readonly committed: boolean;
  /** The job's environment, for engines that are documented to need parts of it (registry credentials, proxy). */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Where work may be spread over cores; absent where the host has none to give. */
  readonly threads?: Threads;
  /** Workspace paths of the files that the user names where they are several, each of the engine whatever it is called. */
  readonly named?: readonly string[];
  /** Called now and then during long work. */
  readonly progress?: (done: number, total: number | undefined) => void;
}

/** An engine with the public face of its action. */
export interface Scanner<Inputs extends InputSpecs & CommonInputs = InputSpecs & CommonInputs> extends ActionDefinition<Inputs> {
  /** All built-in rules; documentation and the rule-set digest are made from them. */
  readonly rules: readonly Rule[];
  /** Page of docs/rules/<action> on which a built-in rule stands, by its id; without it all stand on one page, `rules`. */
  familyOf?(ruleId: string): string | undefined;
  /** Much code that runs a few times for each file: optimising it as early as usual costs more than it gives. */
  readonly broad?: true;
  /** @throws PortcullisError on bad input or configuration. */
  scan(inputs: InputValues<Inputs>, context: ScanContext): Promise<ScanResult>;
  /** Does parts of its own scan in a worker thread that `scan` started. */
  serve?(data: unknown, port: ThreadPort): void;
}
