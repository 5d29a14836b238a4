// What an engine's subcommand does beside scanning, by the engine's name: formats of the tool that its users come from.

import { registry } from '#registry';
import type { HelpEntry } from './help-text.js';

export interface OwnCommand {
  /** @returns the exit code, or undefined where the arguments ask for nothing of its own. */
  run(args: readonly string[]): Promise<number | undefined>;
  help(): Promise<readonly HelpEntry[]>;
  /** Formats of its own. */
  formats?(): Promise<readonly string[]>;
}

/** What each engine brings along. */
export const ownCommands: Readonly<Record<string, OwnCommand>> = {
  'dockerfile-lint': {
    async run(args) {
      const { hadolintCommand, wantsHadolintFormat } = await import('./dockerfile-command.js');
      const engine = await registry['dockerfile-lint']();
      const format = wantsHadolintFormat(engine, args);
      return format === undefined ? undefined : hadolintCommand(engine, format, args);
    },
    formats: async () => (await registry['dockerfile-lint']()).hadolintFormats,
    async help() {
      const { hadolintFormats } = await registry['dockerfile-lint']();
      return [
        {
          term: `--format ${hadolintFormats.join('|')} FILE...`,
          text: 'Prints and exits as hadolint does, with its flags (--ignore, --error, --trusted-registry, --require-label, --failure-threshold, ...) and its configuration files; - is standard input.',
        },
      ];
    },
  },
  'workflow-audit': {
    async run(args) {
      const { workflowCommand, wantsPeerFormat } = await import('./workflow-command.js');
      const engine = await registry['workflow-audit']();
      const format = wantsPeerFormat(engine, args);
      return format === undefined ? undefined : workflowCommand(engine, format, args);
    },
    formats: async () => Object.keys((await registry['workflow-audit']()).peerFormats),
    async help() {
      const { peerFormats } = await registry['workflow-audit']();
      return [
        {
          term: `--format ${Object.keys(peerFormats).join('|')} PATH`,
          text: 'Prints what is found as those tools do; exit codes are those of this one.',
        },
      ];
    },
  },
  'secret-scan': {
    async run(args) {
      const { explainCommand, wantsExplanation } = await import('./explain-command.js');
      return wantsExplanation(args) ? explainCommand(args) : undefined;
    },
    help: async () => [
      {
        term: '--explain FILE:LINE',
        text: 'Says which rules looked at that line of a scanned file, and what spoke for and against each candidate; reports nothing.',
      },
    ],
  },
  sbom: {
    async run(args) {
      const { inventoryDocument, sbomCommand, wantsDocument } = await import('./sbom-command.js');
      const { documentCommand } = await import('./sbom-documents.js');
      const engine = await registry.sbom();
      const code = await documentCommand(engine, args, (path) => inventoryDocument(engine, path));
      if (code !== undefined) return code;
      const format = wantsDocument(engine, args);
      return format === undefined ? undefined : sbomCommand(engine, format, args);
    },
    formats: async () => Object.keys((await registry.sbom()).documentFormats),
    async help() {
      const { documentFormats } = await registry.sbom();
      return [
        {
          term: `--format ${Object.keys(documentFormats).join('|')}`,
          text: 'Writes the document to standard output, or to --sbom-file, and everything else to standard error. Where PATH is itself a document (CycloneDX 1.0 to 1.7, SPDX 2.2 or 2.3), it is converted.',
        },
        {
          term: 'check FILE...',
          text: 'Holds documents against the official schema of their version; tells every mistake with its line. Exit code 1 when there is one.',
        },
        { term: 'merge A B... [--format FORMAT] [--name NAME]', text: 'Writes documents as one.' },
        { term: '--compare A B', text: 'Prints what two documents or folders do not share.' },
      ];
    },
  },
};
