// What a script of actions/github-script gives out, as far as it is written in one statement each: setOutput, exportVariable, return.

import type { Span } from '@portcullis/lint';

export interface ScriptOutput {
  readonly kind: 'output' | 'env';
  readonly name: string;
  /** Ways through the event, as `github.event…`. */
  readonly ways: readonly (readonly string[])[];
  /** Variables of the environment. */
  readonly variables: readonly string[];
  /** It names the head of a pull request that the script looked up. */
  readonly head: boolean;
  readonly at: Span;
}

/** Longest script that is gone through. */
const maxScript = 200_000;

const call = /\bcore\s{0,5}\.\s{0,5}(setOutput|exportVariable)\s{0,5}\(\s{0,20}['"`]([\w-]{1,200})['"`]\s{0,20},/g;

export function scriptOutputs(text: string): readonly ScriptOutput[] {
  const script = text.slice(0, maxScript);
  const names = definitions(script);
  const found: ScriptOutput[] = [];
  for (const match of script.matchAll(call)) {
    const end = statementEnd(script, match.index + match[0].length);
    found.push(outputOf(match[1] === 'setOutput' ? 'output' : 'env', match[2] as string, script, match.index, end, names));
  }
  for (const match of script.matchAll(/(?:^|[\n;{])[ \t]{0,200}return\b/g)) {
    const start = match.index + match[0].length;
    found.push(outputOf('output', 'result', script, start, statementEnd(script, start), names));
  }
  return found;
}

function outputOf(
  kind: ScriptOutput['kind'],
  name: string,
  script: string,
  start: number,
  end: number,
  names: ReadonlyMap<string, string>,
): ScriptOutput {
  const text = expanded(withoutFlags(script.slice(start, end)), names);
  return {
    kind,
    name,
    ways: waysOf(text),
    variables: variablesOf(text),
    head: /\.head\s{0,3}\.\s{0,3}(?:sha|ref|repo)\b/.test(text) && !/payload/.test(text),
    at: { start, end },
  };
}

/** Names with what stands behind their equals sign. */
function definitions(script: string): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const match of script.matchAll(/\b(?:const|let|var)\s{1,5}(?:\{([^}\n]{1,300})\}|([\w$]{1,100}))\s{0,5}=/g)) {
    const start = match.index + match[0].length;
    const value = script.slice(start, Math.min(statementEnd(script, start), start + 2000));
    if (isFlag(value)) continue;
    if (match[2] !== undefined) names.set(match[2], value);
    else
      for (const part of (match[1] as string).split(','))
        names.set((part.split(':').at(-1) ?? '').trim(), `${value}.${(part.split(':')[0] ?? '').trim()}`);
  }
  return names;
}

function expanded(text: string, names: ReadonlyMap<string, string>): string {
  let all = text;
  const done = new Set<string>();
  for (let round = 0; round < 3; round++)
    for (const [word] of all.matchAll(/[A-Za-z_$][\w$]{0,100}/g)) {
      const value = names.get(word);
      if (value === undefined || done.has(word) || all.length > 20_000) continue;
      done.add(word);
      all += `\n${value}`;
    }
  return all;
}

const tests =
  /\.(?:test|includes|startsWith|endsWith|some|every|indexOf)\s{0,5}\(|[!=]==?|^\s{0,20}!|\b(?:Boolean|Number|parseInt|parseFloat)\s{0,5}\(|\.(?:length|number|id)\s{0,20}$/;

/** What is true, false or a number cannot carry a text. */
function isFlag(text: string): boolean {
  return tests.test(text);
}

function withoutFlags(text: string): string {
  return isFlag(text) ? '' : text;
}

function waysOf(text: string): readonly (readonly string[])[] {
  return [...text.matchAll(/\bcontext\s{0,3}\.\s{0,3}payload((?:\s{0,3}\??\.\s{0,3}[\w$]{1,100}|\[\d{1,5}\]){1,10})/g)]
    .map(([, rest = '']) => [
      'github',
      'event',
      ...rest
        .replace(/\[\d+\]/g, '.*')
        .split(/\s*\??\.\s*/)
        .filter((part) => part !== '')
        .map((part) => part.toLowerCase()),
    ])
    .map((way) =>
      ['trim', 'split', 'tolowercase', 'replace', 'slice', 'match', 'substring'].includes(way.at(-1) ?? '') ? way.slice(0, -1) : way,
    );
}

function variablesOf(text: string): readonly string[] {
  return [...text.matchAll(/\bprocess\.env(?:\.([A-Za-z_]\w{0,200})|\[['"]([A-Za-z_]\w{0,200})['"]\])/g)].map(
    ([, dotted, quoted]) => (dotted ?? quoted) as string,
  );
}

/** Where a statement ends: at a semicolon, or at a line end outside brackets. */
function statementEnd(script: string, from: number): number {
  let depth = 0;
  const last = Math.min(script.length, from + 4000);
  for (let at = from; at < last; at++) {
    const letter = script[at];
    if (letter === '(' || letter === '{' || letter === '[') depth++;
    else if (letter === ')' || letter === '}' || letter === ']') {
      if (--depth < 0) return at;
    } else if (depth === 0 && (letter === ';' || (letter === '\n' && /\S/.test(script.slice(from, at))))) return at;
  }
  return last;
}
