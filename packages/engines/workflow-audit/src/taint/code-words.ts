// Which words of a command some program takes for code: `bash -c "…"`, `ssh host …`, `docker run image sh -c "…"`, `awk "…"`. Facts: the
// manuals of the programs.

import { remembered } from '@portcullis/core';
import { baseName, startOf } from '../script.js';

/** Programs that read a script of their language, and the options behind which it stands. */
const readers: readonly { readonly names: RegExp; readonly option: RegExp; readonly shell: boolean }[] = [
  { names: /^(?:ba|da|z|k|mk|a)?sh$/, option: /^-[a-z]*c$/, shell: true },
  { names: /^(?:python[\d.]*|pypy3?)$/, option: /^-[a-zA-Z]*c$/, shell: false },
  { names: /^(?:node|deno|bun)$/, option: /^(?:-e|-p|-pe|--eval|--print|eval)$/, shell: false },
  { names: /^(?:perl|ruby)$/, option: /^-[a-zA-Z0-9]*[eE]$/, shell: false },
  { names: /^php$/, option: /^-r$/, shell: false },
  { names: /^(?:pwsh|powershell)(?:\.exe)?$/i, option: /^-(?:c|command)$/i, shell: true },
  { names: /^cmd(?:\.exe)?$/i, option: /^\/\/?[ck]$/i, shell: true },
  { names: /^(?:su|runuser|script|flock)$/, option: /^-[a-z]*c$|^--command$/, shell: true },
];

/** Programs that start another, wherever that stands among their words. */
const launchers: ReadonlySet<string> = new Set(
  'sudo doas env timeout nohup nice ionice time xargs parallel find exec command builtin setsid stdbuf unbuffer chroot strace watch flock retry docker podman nerdctl docker-compose kubectl oc lxc vagrant ssh sshpass su runuser systemd-run firejail nix-shell xvfb-run dbus-run-session gosu tini busybox mise uv poetry pipenv conda micromamba npx winpty caffeinate arch'.split(
    ' ',
  ),
);

/** Where what is started is not in this process's surroundings. */
const elsewhere: ReadonlySet<string> = new Set('docker podman nerdctl docker-compose kubectl oc lxc vagrant ssh sshpass'.split(' '));

/** Words behind a launcher among which the program is looked for that it starts. */
const maxLaunched = 2000;

export interface Code {
  /** Indices of the words that are code. */
  readonly words: readonly number[];
  /** Whether what is piped in is code. */
  readonly fed: boolean;
  /** Name of the program that takes it. */
  readonly by: string;
  /** Whether it is a script of the shell that runs with the variables of this one. */
  readonly shell: boolean;
  /** Names of files become part of it. */
  readonly names?: true;
  /** Less than commands of any kind. */
  readonly less?: true;
}

const none: Code = { words: [], fed: false, by: '', shell: false };

/** @param words of a command as values, the program first. */
export function codeOf(words: readonly string[]): Code {
  const name = baseName(words[0] ?? '');
  const started = startOf(words);
  const own = baseName(words[started] ?? '');
  if (own === 'eval') return { words: indices(words, started + 1), fed: false, by: own, shell: true };
  const named = namesVariables(words, started, own);
  if (named.length > 0) return { words: named, fed: false, by: own, shell: true, less: true };
  const read = ofReader(words, name, started);
  if (read !== undefined) return read;
  if (own === 'ssh') return ofSsh(words, started);
  if (own === 'trap' || own === 'watch') return firstPlain(words, started, own, true);
  if (/^[gmn]?awk$/.test(own)) return ofAwk(words, started, own);
  if (own === 'sed' || own === 'gsed') return ofSed(words, started, own);
  if (own === 'make' || own === 'gmake') return ofMake(words, started, own);
  const queries = Object.hasOwn(queryOptions, own) ? queryOptions[own] : undefined;
  if (queries !== undefined) return ofQuery(words, started, own, queries);
  const elsewhereRun = ofRemoteRun(words, started, own);
  return elsewhereRun ?? ofOptions(words, started, own);
}

/**
 * Words that bash takes for the name of a variable, whose place in an array is arithmetic: `a[$(…)]` runs commands. All of `let` is. What
 * these do, and that `export`, `readonly` and `unset` do not, was tried with bash 5.2.
 */
function namesVariables(words: readonly string[], started: number, name: string): readonly number[] {
  if (name === 'let') return indices(words, started + 1);
  const ownName = (index: number): boolean => startsWithVariable(words[index] as string);
  if (/^(?:declare|typeset|local)$/.test(name))
    return indices(words, started + 1).filter((index) => ownName(index) && words[index]?.includes('=') === true);
  if (name === 'read') return indices(words, started + 1).filter(ownName);
  const option = name === 'printf' || name === 'test' || name === '[' ? words.indexOf('-v', started + 1) : -1;
  return option > 0 && option + 1 < words.length && ownName(option + 1) ? [option + 1] : [];
}

/** Commands of clouds that run a script on a machine over there. */
const remoteRuns: Readonly<Record<string, { readonly verb: RegExp; readonly option: RegExp }>> = {
  aws: { verb: /^send-command$/, option: /^--(?:parameters|cli-input-json)(?:=|$)/ },
  gcloud: { verb: /^ssh$/, option: /^--command(?:=|$)/ },
  az: { verb: /^run-command$/, option: /^--(?:scripts|script)(?:=|$)/ },
};

/** Options of databases' own programs behind which statements stand; some run a shell's commands as well, by `\\!`. */
const queryOptions: Readonly<Record<string, RegExp>> = {
  psql: /^(?:-[a-zA-Z]*c|--command)(?:=|$)/,
  mysql: /^(?:-[a-zA-Z]*e|--execute)(?:=|$)/,
  mariadb: /^(?:-[a-zA-Z]*e|--execute)(?:=|$)/,
};

function ofQuery(words: readonly string[], started: number, by: string, option: RegExp): Code {
  const code = words.flatMap((word, index) => (index > started && option.test(word) ? [word.includes('=') ? index : index + 1] : []));
  return { words: code.filter((index) => index < words.length), fed: false, by, shell: false, less: true };
}

function ofRemoteRun(words: readonly string[], started: number, by: string): Code | undefined {
  const own = Object.hasOwn(remoteRuns, by) ? remoteRuns[by] : undefined;
  if (own === undefined || !words.some((word, index) => index > started && own.verb.test(word))) return undefined;
  const code = words.flatMap((word, index) => (own.option.test(word) ? [word.includes('=') ? index : index + 1] : []));
  return { words: code.filter((index) => index < words.length), fed: false, by, shell: false };
}

function ofReader(words: readonly string[], first: string, started: number): Code | undefined {
  const last = launchers.has(first) ? Math.min(words.length - 1, started + maxLaunched) : started;
  for (let at = started; at <= last; at++) {
    const word = words[at] ?? '';
    const name = word.includes(':') ? '' : baseName(word);
    const reader = readerNamed(name);
    if (reader === undefined || (at > started && !launchers.has(first))) continue;
    const shell = reader.shell && !elsewhere.has(first) && !/^(?:pwsh|powershell|cmd)/i.test(name);
    const option = words.findIndex((each, index) => index > at && reader.option.test(each));
    if (option >= 0) {
      // `cmd /c` takes all that follows, the others one word.
      const code = /^cmd/i.test(name) ? indices(words, option + 1) : option + 1 < words.length ? [option + 1] : [];
      return { words: code, fed: first === 'xargs' && putsIn(words, started, code), by: name, shell, ...namesOf(words, first, code) };
    }
    if (/^(?:su|runuser|script|flock)$/.test(name)) continue;
    // Without a file it reads what is piped in.
    const rest = words.slice(at + 1);
    const files = rest.filter((word) => !word.startsWith('-') || word === '-');
    if (files.length === 0 || files[0] === '-' || files[0] === '/dev/stdin' || rest.some((each) => /^-[a-z]*s$/.test(each)))
      return { words: [], fed: true, by: name, shell };
  }
  return undefined;
}

/** Programs whose names are kept. */
const maxNames = 5000;

/** Every word behind a launcher may be one. */
const readerNamed = remembered((name) => readers.find(({ names }) => names.test(name)), maxNames);

/** What xargs is fed: all of the code, or what it puts in place of a mark. */
function putsIn(words: readonly string[], started: number, code: readonly number[]): boolean {
  if (code.length === 0) return true;
  const options = words.slice(0, started + 1).join(' ');
  const mark = /\s(?:-I|--replace=?)\s?(\S{1,20})/.exec(options)?.[1] ?? (/\s-i(?:\s|$)/.test(options) ? '{}' : undefined);
  return mark !== undefined && code.some((index) => words[index]?.includes(mark) === true);
}

/** Names of files that `find` puts in place of braces. */
function namesOf(words: readonly string[], first: string, code: readonly number[]): Pick<Code, 'names'> {
  return first === 'find' && code.some((index) => words[index]?.includes('{}') === true) ? { names: true } : {};
}

function indices(words: readonly string[], from: number): readonly number[] {
  return words.map((_, index) => index).filter((index) => index >= from);
}

function firstPlain(words: readonly string[], started: number, by: string, shell: boolean): Code {
  const at = words.findIndex((word, index) => index > started && !word.startsWith('-'));
  return at < 0 ? none : { words: [at], fed: false, by, shell };
}

const sshValues = /^-[BbcDEeFIiJLlmOopQRSWw]$/;

/** All words behind the host go to a shell over there, whatever quotes stood around them here. */
function ofSsh(words: readonly string[], started: number): Code {
  let at = started + 1;
  const proxies: number[] = [];
  while (at < words.length && (words[at] as string).startsWith('-')) {
    if (/^-o?$/.test(words[at] as string) && /^(?:ProxyCommand|LocalCommand)/i.test(words[at + 1] ?? '')) proxies.push(at + 1);
    at += sshValues.test(words[at] as string) ? 2 : 1;
  }
  const code = indices(words, at + 1);
  return { words: [...proxies, ...code], fed: code.length === 0, by: 'ssh', shell: false };
}

function ofAwk(words: readonly string[], started: number, by: string): Code {
  for (let at = started + 1; at < words.length; at++) {
    const word = words[at] as string;
    if (/^(?:-f|--file)/.test(word)) return none;
    if (/^(?:-v|-F)$/.test(word)) at++;
    else if (!word.startsWith('-')) return { words: [at], fed: false, by, shell: false };
  }
  return none;
}

/** A script of GNU sed runs commands by `e`, and writes files by `w`. */
function ofSed(words: readonly string[], started: number, by: string): Code {
  const given = words.flatMap((word, index) => (index > started && /^(?:-[a-zA-Z]*e|--expression)$/.test(word) ? [index + 1] : []));
  if (given.length > 0) return { words: given, fed: false, by, shell: false, less: true };
  const at = words.findIndex((word, index) => index > started && !word.startsWith('-') && word !== '');
  return at < 0 ? none : { words: [at], fed: false, by, shell: false, less: true };
}

/** make puts a variable's value in place before the shell reads the line, and runs `$(shell …)` in it. */
function ofMake(words: readonly string[], started: number, by: string): Code {
  const code = words.flatMap((word, index) => (index > started && /^\w+[:?+]?=/.test(word) ? [index] : []));
  return { words: code, fed: false, by, shell: false, less: true };
}

/** Options that name a program, by the program that has them; `next` where it is the word behind. */
const options: Readonly<Record<string, RegExp>> = {
  git: /^--(?:upload-pack|receive-pack|exec|config-env)=|^-c$|^-x$|^--exec$|^-u$/,
  tar: /^--(?:to-command|use-compress-program|checkpoint-action|rsh-command|info-script)=|^(?:-I|-F|--use-compress-program|--to-command)$/,
  rsync: /^--(?:rsh|rsync-path)=|^-e$/,
  curl: /^(?:-K|--config)(?:$|=)/,
  wget: /^--(?:use-askpass|config)=/,
  find: /^-(?:exec|execdir|ok|okdir)$/,
  tcpdump: /^-z$/,
  zip: /^(?:-TT|--unzip-command)$/,
  gdb: /^-(?:ex|eval-command)$/,
  vim: /^-c$/,
  nvim: /^-c$/,
  mvn: /^-Dexec\.(?:executable|args)=/,
};

function ofOptions(words: readonly string[], started: number, by: string): Code {
  const own = options[by];
  if (own === undefined) return ofInstall(words, started, by);
  const code: number[] = [];
  for (let at = started + 1; at < words.length; at++) {
    const word = words[at] as string;
    if (!own.test(word)) continue;
    const index = word.includes('=') ? at : at + 1;
    // `-c core.editor=…` names what is set: only a name of somebody else's does harm.
    if (index < words.length && startsWithVariable(word.includes('=') ? word.slice(word.indexOf('=') + 1) : (words[index] as string)))
      code.push(index);
  }
  return { words: code, fed: by === 'curl' && words.includes('-K') && words.includes('-'), by, shell: false };
}

/** Programs that fetch and run whatever words name: all of them, or the first. */
const installs: readonly { readonly names: RegExp; readonly verbs: RegExp | undefined; readonly all?: true }[] = [
  { names: /^(?:npx|pnpx|bunx|uvx)$/, verbs: undefined },
  { names: /^(?:npm|pnpm|yarn|bun)$/, verbs: /^(?:exec|dlx|x|create|init)$/ },
  { names: /^(?:npm|pnpm|yarn|bun)$/, verbs: /^(?:install|i|add)$/, all: true },
  { names: /^pip[\d.]*$|^pipx$/, verbs: /^install$/, all: true },
  { names: /^gem$/, verbs: /^install$/, all: true },
  { names: /^go$/, verbs: /^(?:run|install)$/ },
  { names: /^cargo$/, verbs: /^install$/ },
];

/** Most programs install nothing. */
const installsBy = remembered((name) => installs.filter(({ names }) => names.test(name)), maxNames);

function ofInstall(words: readonly string[], started: number, by: string): Code {
  for (const { verbs, all } of installsBy(by)) {
    const plain = indices(words, started + 1).filter(
      (index) => !/^-/.test(words[index] as string) && (index === started + 1 || !/^-/.test(words[index - 1] as string)),
    );
    if (verbs !== undefined && !verbs.test(words[plain[0] ?? -1] ?? '')) continue;
    const named = verbs === undefined ? plain : plain.slice(1);
    const code = (all === true ? named : named.slice(0, 1)).filter((index) => startsWithVariable(words[index] as string));
    if (code.length > 0) return { words: code, fed: false, by, shell: false, less: true };
  }
  return none;
}

/** As the parser writes what a word stands for: `${NAME…}`, `$(…)`. */
function startsWithVariable(word: string): boolean {
  return /^["']?\$/.test(word);
}
