// Commands that other programs than shells are given: a recipe of make, a line of a crontab, the alias of git, `!` of an editor.

import { baseName, type ShellWord } from '@portcullis/formats/shell';

/** Longest text, and most commands of one, that are looked at. */
const maxText = 20_000;
const maxCommands = 200;

/** By program the words that hold a command, whose place in the word is the one group. */
const words: ReadonlyMap<string, RegExp> = new Map([
  ...['vi', 'vim', 'nvim', 'ex'].map((name) => [name, /^:?!\s{0,5}(\S.*)$/s] as const),
  ...['ssh', 'scp', 'sftp', 'rsync'].map((name) => [name, /^(?:-o)?ProxyCommand=(.+)$/is] as const),
  ...['awk', 'gawk', 'mawk'].map((name) => [name, /"([^"\\]{1,500})"\s?\|\s?getline/s] as const),
  ...['npm', 'pnpm'].map((name) => [name, /^scripts\.[\w:.-]{1,100}=(.+)$/s] as const),
  ['git', /^(?:alias\.[\w-]{1,100}=!|core\.(?:sshCommand|fsmonitor)=|credential\.helper=!)(.+)$/is],
  ['gdb', /^(?:shell|!)\s{0,5}(\S.*)$/s],
  ['tar', /^--(?:checkpoint-action=exec|to-command|use-compress-program)=(.+)$/s],
  ['sed', /^(?:\d{1,6}|\$)?e\s{1,5}(\S.*)$/s],
  ...['pwsh', 'powershell'].map((name) => [name, /^([^-/].*\s.*)$/s] as const),
  ['expect', /\bspawn\s{1,5}(\S.*)$/s],
]);

/** Commands in the words of a program. */
export function commandsInWords(name: string, args: readonly ShellWord[]): readonly string[] {
  const pattern = words.get(name);
  const found = pattern === undefined ? [] : args.flatMap(({ value }) => pattern.exec(value.slice(0, maxText))?.[1] ?? []);
  if (name === 'parallel') found.push(...listed(args));
  if (isMake(name)) for (const { value } of args) if (value.startsWith('--eval=')) found.push(...recipes(value.slice('--eval='.length)));
  return found.slice(0, maxCommands);
}

/** `parallel ::: 'command' …` without a command before, and `parallel 'curl -k {}' ::: …`. */
function listed(args: readonly ShellWord[]): readonly string[] {
  const at = args.findIndex(({ value }) => /^:::\+?$/.test(value));
  const before = (at < 0 ? args : args.slice(0, at)).filter(({ value }) => !value.startsWith('-') && !/^\d{1,4}$/.test(value));
  if (before.length === 1 && before[0]?.value.includes(' ')) return [before[0].value];
  return before.length > 0 || at < 0 ? [] : args.slice(at + 1).map(({ value }) => value);
}

/** Commands in a text that a program reads from its input; undefined for programs that do no such thing. */
export function commandsInInput(name: string, args: readonly ShellWord[], text: string): readonly string[] | undefined {
  const has = (pattern: RegExp): boolean => args.some(({ value }) => pattern.test(value));
  if (name === 'at' || name === 'batch') return [text];
  if (name === 'parallel') return args.every(({ value }) => value.startsWith('-') || /^\d{1,4}$/.test(value)) ? [text] : undefined;
  if (name === 'crontab') return args.length === 0 || has(/^-$/) ? scheduled(text) : undefined;
  if (isMake(name)) return readsInput(args) ? recipes(text) : undefined;
  return undefined;
}

function readsInput(args: readonly ShellWord[]): boolean {
  const file = makefileNamed(args);
  return file === '-' || file === '/dev/stdin';
}

/** The file that make reads: the one behind `-f`, or those that it looks for. */
export function makefilesOf(args: readonly ShellWord[]): readonly string[] {
  const file = makefileNamed(args);
  return file === undefined ? ['Makefile', 'makefile', 'GNUmakefile'] : [file];
}

/** `-f FILE`, `-fFILE`, `--file=FILE`, `--makefile FILE`. */
function makefileNamed(args: readonly ShellWord[]): string | undefined {
  for (const [at, { value }] of args.entries()) {
    if (/^(?:-f|--(?:make)?file)$/.test(value)) return args[at + 1]?.value;
    const glued = /^(?:-f|--(?:make)?file=)(.+)$/.exec(value)?.[1];
    if (glued !== undefined) return glued;
  }
  return undefined;
}

/** Lines of recipes: those behind a tab, and what stands behind `target: ;`. */
export function recipes(text: string): readonly string[] {
  return text
    .slice(0, maxText)
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => /^(?:\t|[^\s#:=][^:=]{0,200}:[^;=]{0,200};)[ \t]{0,20}[@+-]{0,3}(.+)$/.exec(line)?.[1] ?? [])
    .map((line) => line.replaceAll('$$', '$'))
    .slice(0, maxCommands);
}

/** Commands of a crontab. @param user whether the account stands before the command */
function scheduled(text: string, user = false): readonly string[] {
  const line = user
    ? /^\s{0,20}(?:@\w{1,20}|(?:[\d*/,A-Za-z-]{1,50}\s{1,20}){5})\s{0,20}[\w-]{1,64}\s{1,20}(\S.*)$/
    : /^\s{0,20}(?:@\w{1,20}|(?:[\d*/,A-Za-z-]{1,50}\s{1,20}){4}[\d*/,A-Za-z-]{1,50})\s{1,20}(\S.*)$/;
  return text
    .slice(0, maxText)
    .split('\n')
    .flatMap((entry) => line.exec(entry.slice(0, 2000))?.[1] ?? [])
    .slice(0, maxCommands);
}

/** Commands that a file makes run later: crontabs, units of systemd, programs of supervisord, scripts of npm. */
export function commandsInFile(file: string, text: string): readonly string[] {
  if (/(?:^|\/)package\.json$/.test(file)) return scriptsOfPackage(text);
  if (/^\/etc\/(?:cron\.d\/[^/]{1,100}|crontab)$/.test(file)) return scheduled(text, true);
  if (/^\/(?:var\/spool\/cron(?:\/crontabs)?|etc\/crontabs)\/[^/]{1,100}$/.test(file)) return scheduled(text);
  const setting = /\.(?:service|timer)$/.test(file)
    ? /^Exec(?:Start|StartPre|StartPost|Stop|Reload)=[-@+!:]{0,3}(.+)$/
    : /supervisor/.test(file)
      ? /^command\s?=\s?(.+)$/
      : undefined;
  if (setting === undefined) return [];
  return text
    .slice(0, maxText)
    .split('\n')
    .flatMap((line) => setting.exec(line.slice(0, 2000))?.[1] ?? [])
    .slice(0, maxCommands);
}

export function isMake(name: string): boolean {
  return name === 'make' || name === 'gmake';
}

/** Whether a program that is no shell may read commands from its input or from a file that it looks for. */
export function readsCommands(name: string): boolean {
  return isMake(name) || /^(?:at|batch|parallel|crontab)$/.test(name) || unreadLanguage.test(name);
}

function scriptsOfPackage(text: string): readonly string[] {
  try {
    const { scripts } = JSON.parse(text.slice(0, maxText)) as { readonly scripts?: unknown };
    const commands = typeof scripts === 'object' && scripts !== null ? Object.values(scripts) : [];
    return commands.filter((command) => typeof command === 'string').slice(0, maxCommands);
  } catch {
    return [];
  }
}

/** Whether a program runs what it reads, line by line: `sed e`, `awk '{system($0)}'`. */
export function runsItsInput(name: string, args: readonly ShellWord[]): boolean {
  if (name === 'sed') return args.some(({ value }) => /^(?:\d{1,6}|\$)?e$/.test(value));
  return /^[gm]?awk$/.test(name) && args.some(({ value }) => /\bsystem\s?\(\s?\$0\s?\)/.test(value.slice(0, maxText)));
}

/** `pwsh -EncodedCommand …`. */
export function isEncoded(name: string, args: readonly ShellWord[]): boolean {
  return /^(?:pwsh|powershell)(?:\.exe)?$/i.test(name) && args.some(({ value }) => /^[-/]e(?:c|nc[a-z]{0,11})?$/i.test(value));
}

/** Languages whose scripts nobody here reads. */
const unreadLanguage = /^(?:tclsh[\d.]{0,5}|wish|nu|xonsh|elvish|m4|ed)$/;

/** Whether a program is given a script of such a language, by a flag or by what it reads. */
export function isUnreadLanguage(name: string, args: readonly ShellWord[], fed: boolean): boolean {
  if (!unreadLanguage.test(baseName(name))) return false;
  return args.some(({ value }) => /^-[ce]$/.test(value)) || (fed && args.every(({ value }) => value.startsWith('-')));
}
