// What a step writes into files: by echo and printf, by sed, by the heredoc of a RUN or of a COPY.

import type { Instruction, Span } from '@portcullis/formats/dockerfile';
import { type Call, callsOf, callsOfNode, operands } from '../../calls.js';
import type { LintContext } from '../../context.js';
import { unquoted } from '../../unquoted.js';

export interface WrittenText {
  /** Line breaks of printf are line breaks; for sed, only what it puts in. */
  readonly text: string;
  readonly files: readonly string[];
  readonly at: Span;
}

/** More nobody writes in a step, and rules look at every line. */
const maxLength = 20_000;

export function* writtenIn(instruction: Instruction, context: LintContext): Generator<WrittenText> {
  if (instruction.keyword === 'COPY' || instruction.keyword === 'ADD') {
    for (const { body } of instruction.heredocs) {
      if (body.text !== '')
        yield {
          text: body.text.slice(0, maxLength),
          files: [unquoted(instruction).destination?.value ?? ''],
          at: body.spanOf(0, body.text.length),
        };
    }
    return;
  }
  if (instruction.keyword !== 'RUN') return;
  const script = instruction.command.form === 'exec' ? '' : context.script(instruction.command).source.text;
  for (const call of callsOf(instruction, context)) {
    if (call.name === 'sed') {
      const written = sedWrites(call);
      if (written !== '') yield { text: written, files: filesOf(call), at: call.at };
      continue;
    }
    if (!['echo', 'printf', 'cat', 'tee'].includes(call.name)) continue;
    const files = filesOf(call);
    if (files.length > 0) yield { text: textOf(call, script), files, at: call.at };
  }
}

function textOf(call: Call, script: string): string {
  // What stands in a script inside a word has no place of its own.
  const bodies = call.editable
    ? call.node.redirects.flatMap(({ body }) => (body === undefined ? [] : [script.slice(body.start, body.end)]))
    : [];
  const words = call.name === 'echo' || call.name === 'printf' ? operands(call).map(({ value }) => value) : [];
  return [...(call.name === 'printf' ? words : [words.join(' ')]), ...bodies].join('\n').slice(0, maxLength).replaceAll('\\n', '\n');
}

/** Files by redirection, those of a tee close behind it, and of tee and sed their own words. */
export function filesOf(call: Call): readonly string[] {
  return [
    ...call.node.redirects.flatMap(({ operator, target }) => (operator.includes('>') && target !== undefined ? [target.value] : [])),
    ...call.readers
      .slice(0, 3)
      .flatMap(callsOfNode)
      .flatMap((reader) => (reader.name === 'tee' ? operands(reader).map(({ value }) => value) : [])),
    ...(call.name === 'tee' || call.name === 'sed' ? operands(call).map(({ value }) => value) : []),
  ];
}

/** The right-hand sides of `s/old/new/`, and the text of `a`, `i` and `c`. */
export function sedWrites(call: Call): string {
  if (!call.args.some(({ value }) => /^(?:-[A-Za-z]{0,5}i|--in-place)/.test(value))) return '';
  return call.args
    .flatMap(({ value }) => {
      const text = value.slice(0, 2000);
      const start = /(?:^|[;\s\d/}])s([/|#,@!%:~])/.exec(text);
      if (start === null) return /^[^/]{0,200}[aic]\s?\\?/.test(text) && !text.startsWith('/') ? [text] : [];
      const [, divider = '/'] = start;
      return [text.slice(start.index + start[0].length).split(divider)[1] ?? ''];
    })
    .join('\n');
}
