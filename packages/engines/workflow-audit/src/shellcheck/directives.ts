// `# shellcheck disable=SC2086` in a script. ShellCheck does not get to see it: a comment that comes with a change lets nothing stay
// before the merge, and only the driver knows which one did.

import type { Rule } from '@portcullis/core';
import { type Document, scalarText } from '@portcullis/formats/workflow';
import type { Allowance, PeerComments, SourceFile } from '@portcullis/lint';
import { stepsIn } from '../sites.js';

const directive = /(^|\s)#[ \t]{0,100}shellcheck(?=[ \t])/g;

/** As many letters, none of which ShellCheck follows. */
export function withoutDirectives(script: string): string {
  return script.includes('shellcheck') ? script.replace(directive, (found) => `${found.slice(0, -1)}_`) : script;
}

const disabling = /(?:^|\s)#[ \t]{0,100}shellcheck[ \t](?:[^\n]{0,200}[ \t])?disable=([SC\d,-]{1,1000})/;

interface Disabled {
  readonly from: number;
  readonly to: number;
  readonly codes: (code: number) => boolean;
}

/** What a comment says of the rest of its script. */
export function disabledIn(file: SourceFile, document: Document): PeerComments<Rule> {
  const said: Disabled[] = [];
  if (!file.text.includes('shellcheck')) return () => undefined;
  for (const { run } of stepsIn(document)) {
    if (run?.text.includes('shellcheck') !== true) continue;
    const text = scalarText(file.text, run);
    const lineOf = (at: number): number => file.lines.positionAt(text.spanOf(at, at).start).line;
    const end = lineOf(run.text.length);
    let at = 0;
    for (const line of run.text.split('\n')) {
      const [, list] = disabling.exec(line) ?? [];
      if (list !== undefined) said.push({ from: lineOf(at), to: end, codes: codesIn(list) });
      at += line.length + 1;
    }
  }
  return (rule, _, { at: { start } }): Allowance | undefined => {
    const code = Number(/^SC(\d{1,9})$/.exec(rule.id)?.[1] ?? Number.NaN);
    if (Number.isNaN(code)) return undefined;
    const { line } = file.lines.positionAt(start);
    const by = said.find(({ from, to, codes }) => from <= line && line <= to && codes(code));
    return by === undefined ? undefined : { reason: `shellcheck disable on line ${by.from}` };
  };
}

/** `SC2086,SC1000-SC1999`. */
function codesIn(list: string): (code: number) => boolean {
  const ranges = list.split(',').map((part) => part.split('-').map((end) => Number(end.replace(/^SC/, ''))));
  return (code) => ranges.some(([low = Number.NaN, high = low]) => low <= code && code <= high);
}
