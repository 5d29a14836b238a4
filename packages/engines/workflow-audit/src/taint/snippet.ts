// What a short script of Python, JavaScript or PowerShell does with values that it is given. Statements are gone through once, in the
// order of the text: a name stands for what it was last given. What a function is called with is not followed into it.

import { expressionsIn } from '@portcullis/formats/expression';
import { readSnippet, type SnippetLanguage, type SnippetStatement, type SnippetToken } from '@portcullis/formats/snippet';
import type { Span } from '@portcullis/lint';
import { maskedText } from '../script.js';
import { codeOf } from './code-words.js';
import { isEmpty, joined, narrowed, noParts, type Parts } from './parts.js';
import type { Use } from './script.js';
import { dangers } from './snippet-language.js';
import { type Argument, type Call, commandLine, expression, type Names, targetsOf, textOf } from './snippet-values.js';
import { namesOfLines, oldWrite, type RunnerFile, type RunnerWrite, runnerFile, type Target, targetNamed } from './writes.js';

interface SnippetFacts {
  readonly writes: readonly RunnerWrite[];
  readonly uses: readonly Use[];
  /** Commands of PowerShell, as words. */
  readonly commands: readonly Call[];
  /** What it prints. */
  readonly prints: Parts;
  /** What it returns, where it is a function's body: a script of actions/github-script. */
  readonly returns: Parts;
  /** Whether some of it was not read. */
  readonly cut: boolean;
}

const known = new Map<string, SnippetFacts>();
const maxKnown = 1000;

/** @param offset of the script in the text that places count in. */
export function snippetFacts(text: string, language: SnippetLanguage, offset = 0): SnippetFacts {
  const key = `${language} ${text}`;
  const facts = known.get(key) ?? kept(key, read(text, language));
  return offset === 0 ? facts : moved(facts, offset);
}

function kept(key: string, facts: SnippetFacts): SnippetFacts {
  if (known.size >= maxKnown) known.clear();
  known.set(key, facts);
  return facts;
}

function moved(facts: SnippetFacts, offset: number): SnippetFacts {
  const by = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return {
    ...facts,
    writes: facts.writes.map((write) => ({ ...write, at: by(write.at) })),
    uses: facts.uses.map((use) => ({ ...use, at: by(use.at) })),
    commands: [],
  };
}

interface Reading extends Names {
  readonly writes: RunnerWrite[];
  readonly uses: Use[];
  readonly commands: Call[];
  readonly prints: Parts[];
  readonly returns: Parts[];
}

function read(source: string, language: SnippetLanguage): SnippetFacts {
  const text = maskedText(source);
  const reading: Reading = {
    language,
    expressions: expressionsIn(source).map(({ span }) => span),
    names: new Map(),
    patterns: new Map(),
    checked: new Set(),
    writes: [],
    uses: [],
    commands: [],
    prints: [],
    returns: [],
    onCall: (call) => noteCall(call, reading),
  };
  const { statements, cut } = readSnippet(text, language);
  for (const statement of statements) noteStatement(statement, text, reading);
  const { writes, uses, commands, prints, returns } = reading;
  return { writes, uses, commands, prints: joined(prints), returns: joined(returns), cut };
}

function noteStatement({ tokens, start, end }: SnippetStatement, text: string, reading: Reading): void {
  const own = text.slice(start, Math.min(end, start + 2000));
  if (isCheck(own)) noteChecked(tokens, own, reading);
  if (tokens[0]?.text === 'return' && tokens[0].kind === 'name') {
    reading.returns.push(expression(tokens.slice(1), reading));
    return;
  }
  if (reading.language === 'powershell' && noteRedirect(tokens, reading)) return;
  const loop = loopOf(tokens);
  const at = loop ?? tokens.findIndex(({ kind, text: word }) => kind === 'operator' && /^(?:=|\+=|:=|\?\?=|\|\|=)$/.test(word));
  if (at < 1) {
    const value = expression(tokens, reading);
    // What a statement of PowerShell gives goes to the output of the step.
    if (reading.language === 'powershell') reading.prints.push(value);
    noteHandle(tokens, value, reading);
    return;
  }
  const value = expression(tokens.slice(at + 1), reading);
  notePattern(tokens, at, reading);
  for (const { name, keys } of targetsOf(tokens.slice(0, at), reading)) {
    const own = keys.length === 0 ? value : narrowed(value, keys);
    const before = tokens[at]?.text === '=' ? undefined : reading.names.get(name);
    reading.names.set(name, before === undefined ? own : joined([before, own]));
  }
}

/** `const pattern = /…/`, `pattern = re.compile(…)`. */
function notePattern(tokens: readonly SnippetToken[], at: number, { language, patterns }: Reading): void {
  const own = tokens.slice(at + 1);
  const compiled = own.some(({ text }) => text === 'compile' || text === 'RegExp') ? textOf(own) : '';
  const pattern = own[0]?.kind === 'pattern' ? own[0].text : compiled;
  if (pattern === '') return;
  for (const { name } of targetsOf(tokens.slice(0, at), { language })) patterns.set(name, pattern);
}

/** `for name in list`, also within brackets. @returns where the list begins. */
function loopOf(tokens: readonly SnippetToken[]): number | undefined {
  if (tokens[0]?.kind !== 'name' || !/^for(?:each)?$/i.test(tokens[0].text)) return undefined;
  const at = tokens.findIndex(({ kind, text }) => kind === 'name' && text === 'in');
  return at < 0 ? undefined : at;
}

/** `with open(…) as name`. */
function noteHandle(tokens: readonly SnippetToken[], value: Parts, reading: Reading): void {
  const [first] = tokens;
  if (first?.kind === 'name' && /^for(?:each)?$/i.test(first.text)) noteLoop(tokens, reading);
  if (first?.text !== 'with') return;
  for (const [index, token] of tokens.entries()) {
    const name = token.kind === 'name' && token.text === 'as' ? tokens[index + 1] : undefined;
    if (name?.kind === 'name') reading.names.set(name.text, value);
  }
}

/** `for (const name of list)`, `foreach ($name in $list)`. */
function noteLoop(tokens: readonly SnippetToken[], reading: Reading): void {
  const head = tokens.find(({ kind }) => kind === 'group');
  const at = head?.tokens.findIndex(({ kind, text }) => kind === 'name' && /^(?:of|in)$/.test(text)) ?? -1;
  if (head === undefined || at < 1) return;
  const value = expression(head.tokens.slice(at + 1), reading);
  for (const { name } of targetsOf(head.tokens.slice(0, at), reading)) reading.names.set(name, value);
}

/** What is held against a whole pattern is no longer any text. */
function isCheck(text: string): boolean {
  return /\^[^\n]{1,300}\$/.test(text) && /\b(?:test|match|fullmatch|exec)\s{0,3}\(|-c?(?:not)?match\b/.test(text);
}

function noteChecked(tokens: readonly SnippetToken[], text: string, reading: Reading): void {
  for (const [, dotted, quoted, prefixed] of text.matchAll(
    /\bprocess\.env\.(\w{1,200})|\b(?:environ(?:\.get)?|getenv)\s?[[(]['"](\w{1,200})|\$\{?env:(\w{1,200})/gi,
  ))
    reading.checked.add((dotted ?? quoted ?? prefixed) as string);
  for (const name of namesIn(tokens)) if (reading.names.has(name)) reading.names.set(name, noParts);
}

function namesIn(tokens: readonly SnippetToken[]): readonly string[] {
  return tokens.flatMap(({ kind, text, tokens: inner }) =>
    kind === 'group' ? namesIn(inner) : kind === 'name' ? [text, text.toLowerCase()] : [],
  );
}

/** `"name=$value" >> $env:GITHUB_OUTPUT`. */
function noteRedirect(tokens: readonly SnippetToken[], reading: Reading): boolean {
  const at = tokens.findIndex(({ kind, text }) => kind === 'operator' && (text === '>>' || text === '>'));
  if (at < 1) return false;
  const written = tokens.slice(0, at);
  const target = targetOfParts(expression(tokens.slice(at + 1), reading), tokens[at + 1]?.text);
  const value = expression(written, reading);
  if (target !== undefined) noteWrite(target, value, textOf(written), tokens, reading);
  return true;
}

function targetOfParts(parts: Parts, text: string | undefined): Target | undefined {
  for (const variable of parts.variables) {
    const file = runnerFile(variable.toUpperCase());
    if (file !== undefined) return { file };
    if (variable.startsWith('to:')) return targetNamed(variable.slice(3));
  }
  return text === undefined || /^\$/.test(text) || !isEmpty(parts) ? undefined : targetNamed(text);
}

function noteWrite(target: Target, value: Parts, letters: string, tokens: readonly Span[], reading: Reading): void {
  const [first] = tokens;
  if (first === undefined || (target.file === 'workspace' && isEmpty(value))) return;
  const at = { start: first.start, end: (tokens.at(-1) as Span).end };
  const names = namesOfLines(letters);
  const delimited = /<</.test(letters) && !/<<\w+\s{0,3}(?:\\n|`n|\n|$)/.test(letters);
  for (const name of names.length === 0 ? [undefined] : names) reading.writes.push({ ...target, name, value, at, delimited });
}

function noteCall(call: Call, reading: Reading): void {
  if (reading.language === 'powershell' && call.command) {
    reading.commands.push(call);
    noteCommand(call, reading);
  }
  noteToolkit(call, reading);
  noteFiles(call, reading);
  noteDanger(call, reading);
}

const toolkit: Readonly<Record<string, RunnerFile>> = { setoutput: 'output', exportvariable: 'env', addpath: 'path', savestate: 'state' };

/** `core.setOutput(name, value)`, `core.exportVariable`, `core.addPath`: written between marks that cannot be guessed. */
function noteToolkit({ callee, args, at }: Call, reading: Reading): void {
  const verb = /(?:^|\.)core\.(setOutput|exportVariable|addPath|saveState)$/.exec(callee)?.[1]?.toLowerCase();
  if (verb === undefined) return;
  const file = toolkit[verb] as RunnerFile;
  const [first, second] = args;
  if (file === 'path') {
    if (first !== undefined) reading.writes.push({ file, name: undefined, value: first.parts, at, delimited: false });
    return;
  }
  if (first === undefined || second === undefined) return;
  // Whoever gives the name sets any of them.
  if (first.text === undefined) reading.writes.push({ file, name: undefined, value: first.parts, at, delimited: false });
  reading.writes.push({ file, name: first.text, value: second.parts, at, delimited: true });
}

/** Calls that write into a file which an argument, or what they are called on, names. */
function noteFiles(call: Call, reading: Reading): void {
  const { callee, args, self, at } = call;
  if (callee === 'print' || callee === 'console.log' || /^(?:Write-Output|Write-Host|echo)$/i.test(callee)) {
    const written = joined(args.filter(({ key }) => key === undefined).map(({ parts }) => parts));
    const letters = textOf(args.flatMap(({ tokens }) => tokens));
    const to = args.find(({ key }) => key === 'file');
    const target = to === undefined ? undefined : targetOfParts(to.parts, undefined);
    const old = oldWrite(letters);
    if (old !== undefined) reading.writes.push({ ...old, value: written, at });
    else if (target !== undefined) noteWrite(target, written, letters, [at], reading);
    else reading.prints.push(written);
    return;
  }
  if (/\.(?:write|writelines|write_text|writeFile|end)$/.test(callee)) {
    const target = targetOfParts(self, undefined);
    if (target !== undefined) {
      noteWrite(target, joined(args.map(({ parts }) => parts)), textOf(args.flatMap(({ tokens }) => tokens)), [at], reading);
      return;
    }
  }
  if (/(?:^|\.)(?:appendFile|writeFile)(?:Sync)?$|\.(?:AppendAll|WriteAll)(?:Text|Lines)$/.test(callee)) {
    const [to, what] = args;
    const target = to === undefined ? undefined : targetOfParts(to.parts, to.text);
    if (target !== undefined && what !== undefined) noteWrite(target, what.parts, textOf(what.tokens), [at], reading);
  }
}

/** `Add-Content -Path $env:GITHUB_OUTPUT -Value …`, `… | Out-File -Append $env:GITHUB_ENV`. */
function noteCommand({ callee, args, self, at, fedText }: Call, reading: Reading): void {
  if (!/^(?:Add-Content|Set-Content|Out-File|Tee-Object|ac|sc)$/i.test(callee)) return;
  const named = (key: RegExp): Argument | undefined => args.find((argument) => argument.key !== undefined && key.test(argument.key));
  const plain = args.filter(({ key }) => key === undefined);
  const to = named(/^-(?:Path|FilePath|LiteralPath)$/i) ?? plain[0];
  const what = named(/^-(?:Value|InputObject)$/i) ?? plain.find((argument) => argument !== to);
  const target = to === undefined ? undefined : targetOfParts(to.parts, to.text);
  if (target === undefined) return;
  const fed = what === undefined;
  noteWrite(target, fed ? self : what.parts, fed ? fedText : textOf(what.tokens), [at], reading);
}

function noteDanger(call: Call, reading: Reading): void {
  const { callee, args, self, at, command } = call;
  const use = (parts: Parts, less?: true): void => {
    if (!isEmpty(parts)) reading.uses.push({ kind: 'eval', parts, at, what: callee.slice(-60), ...(less === undefined ? {} : { less }) });
  };
  if (command) noteCodeWords(call, use);
  const how = dangers[reading.language].find((danger) => danger.callee.test(callee))?.how;
  const [first] = args;
  if (how === 'all') use(joined([...args.map(({ parts }) => parts), ...(command ? [self] : [])]));
  if (first === undefined) return;
  if (how === 'first') use(first.parts);
  if (how === 'shell') use(ofShell(call, first));
  if (how === 'program') noteProgram(call, first, use, reading);
}

/** `& $program`, and words of a command that some program takes for code. */
function noteCodeWords(call: Call, use: (parts: Parts, less?: true) => void): void {
  const { callee, args, self } = call;
  const [first] = args;
  if ((callee === '&' || callee === '.') && first !== undefined && beginsWithValue(first)) use(first.parts);
  const words = commandLine(call);
  const code = codeOf(words.map(({ value }) => value));
  for (const index of code.words) use(words[index]?.parts ?? noParts, code.less);
  if (code.fed) use(self);
}

/** With a shell: all of the text, or the words that a program in a list takes for code. */
function ofShell({ args }: Call, first: Argument): Parts {
  const shell = args.some(({ key, tokens }) => key === 'shell' && tokens.some(({ text }) => text === 'True')) || args.some(isShellOption);
  if (shell) return joined(args.filter(({ key }) => key === undefined).map(({ parts }) => parts));
  const words = wordsOf(first, args[1]);
  if (words.length === 0) return beginsWithValue(first) ? first.parts : noParts;
  const code = codeOf(words.map(({ text }) => text ?? '${X}'));
  return joined([
    ...(words[0] !== undefined && beginsWithValue(words[0]) ? [words[0].parts] : []),
    ...code.words.map((at) => words[at]?.parts ?? noParts),
  ]);
}

/** `{ shell: true }`. */
function isShellOption({ tokens }: Argument): boolean {
  const [group] = tokens;
  const inner = group?.kind === 'group' ? group.tokens : [];
  return inner.some(({ text }, index) => text === 'shell' && inner[index + 2]?.text !== 'false' && inner[index + 1]?.text === ':');
}

/** Words of a call, as a list or as a program with a list behind it. */
function wordsOf(first: Argument, second: Argument | undefined): readonly Argument[] {
  const [group] = first.tokens;
  if (group?.kind === 'group' && group.text === '[') return first.items;
  return second?.items.length === 0 || second === undefined ? [] : [first, ...second.items];
}

/** No shell reads it: what comes first says which program, the rest is its arguments. */
function noteProgram({ args, at, callee }: Call, first: Argument, use: (parts: Parts) => void, reading: Reading): void {
  const words = wordsOf(first, args[1]);
  const code = codeOf(words.map(({ text }) => text ?? '${X}'));
  for (const index of code.words) use(words[index]?.parts ?? noParts);
  if (beginsWithValue(first)) {
    use(first.parts);
    return;
  }
  if (reading.language !== 'javascript' || isEmpty(first.parts)) return;
  // The words of one text are taken apart at its blanks.
  reading.uses.push({ kind: 'arguments', parts: first.parts, at, what: callee, less: true });
}

/** Whether an argument begins with what is not written letter by letter. */
function beginsWithValue({ tokens, text }: Argument): boolean {
  const [first] = tokens;
  if (first === undefined || text !== undefined) return false;
  if (first.kind === 'string') return first.holes.length > 0 && /^\s{0,5}(?:\$|\{)/.test(first.text);
  return first.kind === 'name';
}
