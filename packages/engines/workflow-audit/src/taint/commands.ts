// Programs that scripts call, by what they do with what they are given.

import type { ShellWord } from '@portcullis/formats/shell';

/** What a program's answer is read from: files of the checkout, its history, or what people wrote on GitHub. */
export type Reading = 'files' | 'history' | 'names' | 'conversation' | 'head';

/** Whether what comes out of a program cannot carry what was put in. */
export function isFilter(name: string, words: readonly ShellWord[]): boolean {
  const args = words.slice(1).map(({ value }) => value);
  switch (name) {
    case 'tr':
      return args.some((arg) => /^-[a-z]*c/.test(arg)) && args.some((arg) => /^-[a-z]*d/.test(arg));
    case 'sed':
      return args.some((arg) => /s(.)\[\^[^\]]{1,80}\][+*]?\1[\w.-]?\1g/.test(arg));
    case 'grep':
    case 'egrep':
      return (
        args.some((arg) => /^-[a-zA-Z]*[oqc]/.test(arg)) && args.some((arg) => /\^|\[0-9\]|\\d|\[a-z/i.test(arg) && !arg.includes('.*'))
      );
    case 'wc':
    case 'sha256sum':
    case 'sha1sum':
    case 'md5sum':
    case 'shasum':
    case 'base64':
    case 'date':
    case 'basename':
    case 'seq':
    case 'expr':
    case 'cksum':
      return name !== 'base64' ? name !== 'basename' : !args.some((arg) => /^(?:-d|-D|--decode)$/.test(arg));
    default:
      return false;
  }
}

/** Programs whose answer holds what they were given as arguments. */
const passing: ReadonlySet<string> = new Set(
  'echo printf dirname basename realpath readlink jq yq awk sed env xargs expr envsubst python python3 node perl ruby bash sh cut tr urlencode rev cat head tail grep tee fold paste eval'.split(
    ' ',
  ),
);

export function passesArguments(name: string | undefined): boolean {
  return name === undefined || passing.has(name);
}

/** Verbs of git that print names of files. */
const nameFlags = new Set(['--name-only', '--name-status']);

export function answersOf(name: string, words: readonly ShellWord[]): readonly Reading[] {
  const args = words.slice(1).map(({ value }) => value);
  if (name === 'git') return answersOfGit(args);
  if (name === 'gh') return answersOfGh(args);
  return fileReaders.has(name) && readsFile(name, args) ? ['files'] : [];
}

const fileReaders: ReadonlySet<string> = new Set(['cat', 'head', 'tail', 'jq', 'yq', 'grep', 'sed', 'awk', 'cut']);

function answersOfGit(args: readonly string[]): readonly Reading[] {
  const [verb] = args;
  if (verb === 'ls-files' || args.some((arg) => nameFlags.has(arg))) return ['names'];
  if (verb !== 'log' && verb !== 'show') return [];
  return verb === 'show' || args.some((arg) => /%[asbBcn]/.test(arg)) ? ['history'] : [];
}

function answersOfGh(args: readonly string[]): readonly Reading[] {
  const [verb, action] = args;
  const asked = args.join(' ');
  if (verb === 'api') return /\/pulls\/|\/issues\//.test(asked) ? ['head', ...said(asked, /\b(?:title|body|head\.ref|label)\b/)] : [];
  if (verb !== 'pr' && verb !== 'issue') return [];
  if (action === 'diff') return ['names'];
  if (/\b(?:headRefOid|headRefName|headRepository)\b/.test(asked)) return ['head', ...said(asked, /\bheadRefName\b/)];
  return action === 'view' ? said(asked, /\b(?:title|body|comments|author)\b/) : [];
}

function said(asked: string, words: RegExp): readonly Reading[] {
  return words.test(asked) ? ['conversation'] : [];
}

/** Whether a filter is told of a file; without one it reads what is piped in. */
function readsFile(name: string, args: readonly string[]): boolean {
  const plain = args.filter((arg) => !arg.startsWith('-') && arg !== '');
  const own = name === 'cat' || name === 'head' || name === 'tail' ? 0 : 1;
  const files = plain
    .slice(own)
    .filter((arg) => !/^\d+$/.test(arg) && !/^\$\{?GITHUB_/.test(arg) && !arg.startsWith('/proc') && !arg.startsWith('/etc'));
  return files.length > 0;
}
