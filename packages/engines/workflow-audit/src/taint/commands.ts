// Programs that scripts call, by what they do with what they are given.

import { verbAndArguments } from '../program-words.js';
import { jqWays } from './jq.js';
import { answerWay, asJson, inOneLine, joined, narrowed, noParts, ofFile, ofReads, ofWay, type Parts } from './parts.js';

/**
 * What a program's answer is read from: files of the checkout and their names, its history, the name of its branch, or what people wrote
 * on GitHub.
 */
export type Reading =
  | 'files'
  | 'listing'
  | 'history'
  | 'subjects'
  | 'branch'
  | 'names'
  | 'line-of-names'
  | 'conversation'
  | 'head-branch'
  | 'titles'
  | 'head';

/** Whether what comes out of a program cannot carry what was put in. @param args values of the words behind its name. */
export function isFilter(name: string, args: readonly string[]): boolean {
  switch (name) {
    case 'tr':
      return args.some((arg) => /^-[a-zA-Z]*[cC]/.test(arg)) && args.some((arg) => /^-[a-zA-Z]*d/.test(arg));
    case 'sed':
      return args.some((arg) => /s(.)\[\^[^\]]{1,80}\][+*]?\1[\w.-]?\1g/.test(arg));
    case 'grep':
    case 'egrep':
      // A count, or nothing at all.
      if (args.some((arg) => /^-[a-zA-Z]*[qc]|^--(?:count|quiet|silent)$/.test(arg))) return true;
      return args.some((arg) => /^-[a-zA-Z]*o/.test(arg)) && args.some((arg) => /\^|\[0-9\]|\\d|\[a-z/i.test(arg) && !anyLetters.test(arg));
    case 'awk':
      return args.some(printsCleaned);
    case 'base64':
      return !args.some((arg) => /^(?:-d|-D|--decode)$/.test(arg));
    case 'printf':
      // `%q` is in quotes that the shell understands.
      return args[0] !== undefined && /%q/.test(args[0]) && !/%[-\d.]*[sb]/.test(args[0]);
    default:
      return filters.has(name);
  }
}

/** Whether a program of awk prints, beside its own texts, only variables out of which it takes all letters but those of a class. */
function printsCleaned(program: string): boolean {
  const cleaned = new Set(
    [...program.matchAll(/\bgsub\(\s?\/\[\^[\w.-]{1,40}\]\+?\/,\s?"[\w.-]?",\s?([A-Za-z_]\w{0,40})\)/g)].map(([, name]) => name),
  );
  const printed = [...program.matchAll(/\bprint(f?)\b([^;\n}]{0,300})/g)];
  return (
    cleaned.size > 0 &&
    printed.length > 0 &&
    printed.every(([, format, rest = '']) => {
      const words = rest.replace(/"[^"\n]{0,200}"/g, ' ').match(/[^\s,]+/g) ?? [];
      // Without words it prints the line.
      return format === '' && rest.trim() !== '' && words.every((word) => cleaned.has(word));
    })
  );
}

/** Parts of a pattern that take letters of any kind: `.*`, `[^ ]`, `\\S`. */
const anyLetters = /\[\^|\.[*+{?]|\\[SWDN]/;

/** Programs that give out numbers, digests, or an encoding. */
const filters: ReadonlySet<string> = new Set(
  'wc sha256sum sha1sum sha512sum md5sum shasum b2sum date seq expr cksum xxd od hexdump'.split(' '),
);

/** Programs whose answer holds what they were given as arguments. */
const passing: ReadonlySet<string> = new Set(
  'echo printf dirname basename realpath readlink jq yq awk sed env xargs expr envsubst python python3 node perl ruby bash sh cut tr urlencode rev cat head tail grep tee fold paste eval'.split(
    ' ',
  ),
);

export function passesArguments(name: string | undefined, args: readonly string[]): boolean {
  if (name === undefined || !passing.has(name)) return name === undefined;
  // What a script of its own makes of them nobody knows.
  return !/^(?:python3?|node|perl|ruby|bash|sh)$/.test(name) || args.some((arg) => /^-\w*[ceE]$|^-$/.test(arg));
}

/** A line end in the letters that `tr` takes. */
const lineEnd = /\n|\\n|\\012|\[:(?:space|cntrl):\]/;

/** Whether a program makes one line of all that it is given, or takes one out. @param args values of the words behind its name. */
export function joinsLines(name: string, args: readonly string[]): boolean {
  switch (name) {
    case 'tr': {
      const [from = '', to = ''] = args.filter((arg) => !arg.startsWith('-'));
      return lineEnd.test(from) && !lineEnd.test(to);
    }
    case 'paste':
      return args.some((arg) => /^-[a-z]*s|^--serial$/.test(arg));
    case 'xargs':
      return !args.some((arg) => /^-[a-zA-Z]*[nLIi]|^--(?:max-args|max-lines|replace)/.test(arg));
    case 'sed':
      return args.some((arg) => /s(.)\\n\1(?!\\n)/.test(arg)) && args.some((arg) => /N|^-[a-zA-Z]*z/.test(arg));
    case 'awk':
      return args.some((arg) => /\bORS\s?=\s?["']?[^\\"'\s]|\bORS\s?=\s?["']?\s/.test(arg));
    case 'head':
    case 'tail':
      return args.join(' ').replace(/^-n\s?|^--lines[= ]/, '-') === '-1';
    default:
      return false;
  }
}

/** What a program looked up. @param args values of the words behind its name. */
export function answersOf(name: string, args: readonly string[]): Parts {
  if (name === 'git') return ofReads(...answersOfGit(verbAndArguments(name, args)));
  if (name === 'gh') return answersOfGh(verbAndArguments(name, args));
  if (name === 'find' || name === 'ls') return ofReads('listing');
  if (name === 'curl' || name === 'wget') return args.some((arg) => asks.test(arg)) && !sends(args) ? ofWay(answerWay) : noParts;
  return joined(filesRead(name, args).map(ofFile));
}

/** Addresses of GitHub's API that answer with what people wrote. */
const asks = /\/(?:issues|pulls|comments)\b|\bgraphql\b/;

/**
 * Whether a query of GitHub's graph asks for ids, numbers and states alone, so that nothing in its answer is what people wrote.
 * @param args values of the words behind a program's name. @param script in which a query that they only name is written.
 */
export function asksForIdsAlone(args: readonly string[], script: string): boolean {
  if (!args.some((arg) => /\bgraphql\b/.test(arg))) return false;
  const given = args.filter((arg) => /\bquery=/.test(arg));
  // One in a file, or written by whoever knows.
  if (given.some((arg) => /query=@/.test(arg)) || args.includes('--input')) return false;
  const inline = given.length > 0 && given.every((arg) => arg.split('$', 1)[0]?.includes('{') === true);
  const asked = inline ? given.join('\n') : queryIn(script);
  if (asked === undefined) return false;
  // From the innermost on.
  let left = asked;
  for (let round = 0; round < 4; round++) left = left.replace(namedByRights, '');
  return !writtenFields.test(left);
}

/** The first query that is written in a script, to its last brace. */
function queryIn(script: string): string | undefined {
  const begins = script.search(/\b(?:query|mutation)\b[^\n{]{0,500}\{/);
  let depth = 0;
  for (let at = begins < 0 ? script.length : script.indexOf('{', begins); at < script.length; at++) {
    if (script[at] === '{') depth++;
    else if (script[at] === '}' && --depth === 0) return script.slice(begins, at);
  }
  return undefined;
}

/** Fields that hold what people write; `name` with a colon behind it is an argument. Facts: GitHub's schema, November 2026. */
const writtenFields =
  /\b(?:title|body|message|description|headRef|headline|text|diff|patch|path|files|bio|company|location|summary|homepage|url)\w*|\b(?:name|login|email|value|content|\w+Name)\b(?!\s{0,5}[:(])/i;

/** Labels, types and fields of projects are named by whoever has rights. */
const namedByRights =
  /\b(?:labels(?:\s{0,5}\([^()]{0,100}\))?\s{0,20}\{\s{0,50}nodes|issueType|milestone|field|\.{3}\s{0,5}on\s{1,5}ProjectV2\w{0,60})\s{0,20}\{(?:[\s.]|(?!text\b)\w){0,100}\}/g;

/** The answer to what a job itself writes is the job's own. */
function sends(args: readonly string[]): boolean {
  return (
    !args.some((arg) => /\bgraphql\b/.test(arg)) &&
    args.some((arg) =>
      /^(?:-d|-f|-F|--data.*|--field|--raw-field|--input|--json)$|^(?:POST|PATCH|PUT|DELETE)$|^-X(?:POST|PATCH|PUT|DELETE)/.test(arg),
    )
  );
}

const fileReaders: ReadonlySet<string> = new Set(
  'cat head tail jq yq grep egrep sed awk cut sort uniq tac nl rev column paste envsubst'.split(' '),
);

function answersOfGit([verb = '', ...args]: readonly string[]): readonly Reading[] {
  if (verb === 'ls-files') return ['listing'];
  if (args.some((arg) => arg === '--name-only' || arg === '--name-status')) return ['names'];
  if (verb === 'diff' || verb === 'diff-tree' || verb === 'ls-tree')
    return args.some((arg) => /^--(?:quiet|exit-code|shortstat|numstat)$/.test(arg)) ? [] : ['history'];
  if (verb === 'branch' || verb === 'symbolic-ref' || verb === 'name-rev') return ['branch'];
  if (verb === 'rev-parse') return args.includes('--abbrev-ref') ? ['branch'] : [];
  if (verb !== 'log' && verb !== 'show' && verb !== 'shortlog') return [];
  const format = args.find((arg) => /^--(?:format|pretty)=|^--oneline$/.test(arg));
  if (format === undefined) return ['history'];
  // Behind the commit's id on its own line.
  if (/oneline$/.test(format)) return ['subjects'];
  return /%(?:[sbBNdD(]|[ac][nNeElL])|=(?:short|medium|full|fuller|email|raw)/.test(format) ? ['history'] : [];
}

/** Of `gh`, by what was asked for: whole answers, or the ways that `--json` and `--jq` take out of them. */
function answersOfGh(args: readonly string[]): Parts {
  const [verb, action = ''] = args;
  if (verb === 'api') {
    return args.some((arg) => asks.test(arg)) && !sends(args) ? answered(args, []) : noParts;
  }
  if (verb !== 'pr' && verb !== 'issue') return noParts;
  if (action === 'diff') return ofReads('names', 'history');
  if (action === 'list') return answered(args, [`${row}.title`, `${row}.headRefName`]);
  return action === 'view' || action === 'status' ? answered(args, ['title', 'body']) : noParts;
}

/** A row of a table for people, which begins with a number. */
const row = 'row';

/** Whether only the first column comes out of a program. @param args values of the words behind its name. */
export function takesFirstColumn(name: string, args: readonly string[]): boolean {
  const given = args.join(' ').replace(/^-F ?(?:'?\\?t'?|\t)\s/, '');
  if (name === 'awk') return /^['"]?(?:NR\s?==\s?1\s?)?\{\s?print \\?\$1;?\s?\}['"]?$/.test(given.trim());
  return name === 'cut' && /^-f ?1$/.test(given);
}

/** Whether of what `git ls-tree` lists only modes, kinds and ids come out, and no names. @param args values of the words behind a name. */
export function takesIdsOfTree(lister: string, listerArgs: readonly string[], taker: string, args: readonly string[]): boolean {
  if (lister !== 'git' || taker !== 'awk' || args.length !== 1) return false;
  const [verb, ...options] = verbAndArguments(lister, listerArgs);
  if (verb !== 'ls-tree' || options.some((option) => /^--(?:format|name|object)|^-\w*z/.test(option))) return false;
  return /^\{\s*print \$[123];?\s*\}$/.test((args[0] as string).trim());
}

/** What is left of rows without their other columns. */
export function withoutRows(parts: Parts): Parts {
  return { ...parts, ways: new Set([...parts.ways].filter((way) => way.split('.')[1] !== row)) };
}

function answered(args: readonly string[], fields: readonly string[]): Parts {
  const filter = optionValue(args, /^(?:-q|--jq)$/);
  if (filter === undefined && optionValue(args, /^(?:-t|--template)$/) === undefined) {
    const asked = optionValue(args, /^--json$/)?.split(',') ?? fields;
    const answer =
      asked.length === 0 ? ofWay(answerWay) : joined(asked.map((field) => narrowed(ofWay(answerWay), field.trim().split('.'))));
    // Without `--json` it is text for people.
    return fields.length > 0 && asked === fields ? answer : asJson(answer);
  }
  const ways = filter === undefined ? templateWays(args) : jqWays(filter);
  return ways === undefined ? noParts : joined(ways.map((way) => narrowed(ofWay(answerWay), way)));
}

/** What a template of Go puts out, where it does nothing else; all that was asked for where it may do more. */
function templateWays(args: readonly string[]): readonly (readonly string[])[] {
  const template = optionValue(args, /^(?:-t|--template)$/) ?? '';
  const found = [...template.matchAll(/\{\{-?\s{0,5}\.([\w.]{1,200})\s{0,5}-?\}\}/g)].map(([, way]) => (way as string).split('.'));
  if (found.length > 0 && found.length === template.split('{{').length - 1) return found;
  return (
    optionValue(args, /^--json$/)
      ?.split(',')
      .map((field) => [field.trim()]) ?? [[]]
  );
}

function optionValue(args: readonly string[], option: RegExp): string | undefined {
  const at = args.findIndex((arg) => option.test(arg.split('=', 1)[0] as string));
  const arg = args[at];
  if (at < 0 || arg === undefined) return undefined;
  return arg.startsWith('--') && arg.includes('=') ? arg.slice(arg.indexOf('=') + 1) : args[at + 1];
}

/** Files that a filter is told of; without one it reads what is piped in. */
function filesRead(name: string, args: readonly string[]): readonly string[] {
  if (!fileReaders.has(name)) return [];
  const plain = args.filter((arg) => !arg.startsWith('-') && arg !== '');
  const own = /^(?:jq|yq|grep|egrep|sed|awk)$/.test(name) ? 1 : 0;
  return plain
    .slice(own)
    .filter((arg) => !/^\d+$/.test(arg) && !/^\$\{?GITHUB_(?!WORKSPACE)/.test(arg) && !arg.startsWith('/proc') && !arg.startsWith('/etc'));
}

/** What jq takes out of what it is given. @param args values of the words behind its name. */
export function jqOutput(args: readonly string[], given: Parts): Parts {
  let at = 0;
  while (at < args.length && (args[at] as string).startsWith('-')) {
    const option = args[at] as string;
    at += /^--(?:arg|argjson|slurpfile|rawfile)$/.test(option) ? 3 : /^(?:--indent|-L|-f|--from-file)$/.test(option) ? 2 : 1;
  }
  const ways = jqWays(args[at] ?? '.');
  if (ways === undefined) return noParts;
  const found = joined(ways.map((way) => narrowed(given, way)));
  const told = (option: RegExp): boolean => args.slice(0, at).some((arg) => option.test(arg));
  const raw = told(/^-[a-zA-Z]*[rj]|^--(?:raw-output|join-output)/);
  const rest = { ...given, ways: raw ? found.ways : asJson(found).ways };
  // In JSON line ends are escaped; what was read as one is mostly put out as one.
  return raw && !told(/^-[a-zA-Z]*s|^--slurp$/) ? rest : inOneLine(rest);
}
