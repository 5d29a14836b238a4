// Text that a command reads, where it stands in the script: `<<< 'text'`, `echo text |`, `base64 -d <<< text |`; and files that a
// command writes with such a text.

import { baseName, type ShellNode, type ShellWord, type SimpleCommand } from '@portcullis/formats/shell';

/** Longest text that is looked at. */
const maxText = 20_000;

/**
 * What the standard input of a command holds; undefined when it is not known. A heredoc of its own is no matter of this.
 * @param script the text that heredocs of the feeders stand in
 */
export function fedText(node: SimpleCommand, feeders: readonly ShellNode[], script: string | undefined): string | undefined {
  const here = node.redirects.findLast(({ operator }) => operator === '<<<');
  if (here !== undefined) return here.target?.literal;
  if (node.redirects.some(({ operator }) => operator.startsWith('<'))) return undefined;
  const last = feeders.at(-1);
  return last?.kind === 'simple' ? printed(last, feeders.slice(0, -1), script) : undefined;
}

/** The file that a command writes a known text into. */
export function writtenFile(node: SimpleCommand, script: string | undefined): { readonly file: string; readonly text: string } | undefined {
  const out = node.redirects.find(({ operator }) => operator === '>' || operator === '>>' || operator === '>|');
  const file = out?.target?.literal;
  const text = file === undefined ? undefined : printed(node, [], script);
  return file === undefined || text === undefined ? undefined : { file, text };
}

function printed(node: SimpleCommand, feeders: readonly ShellNode[], script: string | undefined): string | undefined {
  const [head, ...args] = node.words;
  const name = baseName(head?.literal ?? '');
  if (name === 'echo' || name === 'printf') return words(name, args);
  if (name === 'cat' && args.every(({ value }) => value === '-')) {
    const body = node.redirects.findLast(({ operator }) => operator.includes('<'))?.body;
    return body === undefined || script === undefined
      ? fedText(node, feeders, script)
      : script.slice(body.start, body.end).slice(0, maxText);
  }
  if (name !== 'base64' || !args.some(({ value }) => /^(?:-[a-z]*[dD]|--decode)$/.test(value))) return undefined;
  const encoded = fedText(node, feeders, script);
  return encoded === undefined ? undefined : Buffer.from(encoded.trim(), 'base64').toString('latin1');
}

function words(name: 'echo' | 'printf', args: readonly ShellWord[]): string | undefined {
  const shown = name === 'echo' ? args.filter(({ value }) => !/^-[neE]+$/.test(value)) : args.filter(({ value }) => value !== '--');
  if (shown.length === 0 || shown.some(({ literal }) => literal === undefined)) return undefined;
  // `printf '%s' text` prints the text.
  const texts = shown.map(({ value }) => value);
  const kept = name === 'printf' && /^(?:%s|%b)(?:\\n)?$/.test(texts[0] ?? '') ? texts.slice(1) : texts;
  return kept
    .join(name === 'echo' ? ' ' : '\n')
    .slice(0, maxText)
    .replaceAll('\\n', '\n');
}
