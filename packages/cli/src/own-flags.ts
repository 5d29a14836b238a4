// The flags of the command line itself, beside the inputs of what it runs: declared once, for the parser, the help texts and the page.

export const formats = ['table', 'json', 'sarif', 'github', 'gitlab', 'gitlab-sast', 'junit', 'markdown'] as const;

interface OwnFlag {
  /** How its value is called; a switch has none. */
  readonly value?: string;
  readonly text: string;
}

export const ownFlags = {
  format: {
    value: formats.join('|'),
    text: 'How the result is printed; `gitlab` is GitLab’s code quality report, `gitlab-sast` its SAST report. Default: table.',
  },
  all: { text: 'List in a table also what does not block, and every place.' },
  base: {
    value: 'REF',
    text: 'Commit, branch or tag whose settings judge, as the base commit of a pull request does. Default: the CI job’s own.',
  },
  debug: { text: 'Show the stack of a failure.' },
  help: { text: 'Show this text.' },
} as const satisfies Readonly<Record<string, OwnFlag>>;

export type OwnFlagName = keyof typeof ownFlags;

/** Those that are switches: every command knows them. */
export const ownSwitches: readonly OwnFlagName[] = (Object.keys(ownFlags) as OwnFlagName[]).filter((name) => !('value' in ownFlags[name]));

/** What commands that print a result take. */
export const resultFlags: readonly OwnFlagName[] = ['format', 'all', 'base', 'debug', 'help'];
