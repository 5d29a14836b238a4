// A value that somebody else controls: who writes it, and on which way it came.

import type { SourceFile, Span } from '@portcullis/lint';
import type { SourceText } from './sources.js';

/** A place on the way of a value, with what happens there. */
export interface FlowStep {
  readonly file: SourceFile;
  readonly at: Span;
  readonly message: string;
}

export interface Source {
  /** As people write it: `github.event.issue.title`, "a file of the checkout". */
  readonly name: string;
  readonly writer: SourceText['writer'] | 'caller';
  /** Whether it can have more than one line. */
  readonly lines: boolean;
  /** Whether it can hold any letters, code among them. */
  readonly text: boolean;
  /** Whether it names code of an outsider's: checked out, it is theirs. */
  readonly code: boolean;
  /** A branch by its name alone: of the same repository, so that only a branch of that name that is there would do. */
  readonly weak?: true;
  /** Where it does not come in after all: completes “unless …”. */
  readonly unless?: string;
  /** It lies in an issue or pull request, and a run that nobody outside starts looks it up. */
  readonly stored?: true;
  /** Events that bring it; undefined where it does not depend on them. */
  readonly events: readonly string[] | undefined;
}

export interface Taint {
  readonly source: Source;
  /** From the source on. */
  readonly steps: readonly FlowStep[];
  /** In a file, behind a name in its line: without a line end it stays there. */
  readonly inLine?: true;
  /** Made of letters that no shell takes for more than letters. */
  readonly inert?: true;
}

/** Origins of one value that are told apart. */
const maxTaints = 8;
const maxSteps = 40;

export function withStep(taints: readonly Taint[], step: FlowStep): readonly Taint[] {
  return taints.map((taint) => (taint.steps.length >= maxSteps ? taint : { ...taint, steps: [...taint.steps, step] }));
}

/** Of several ways from one source that bring the same of it, the shortest. */
export function few(taints: readonly Taint[]): readonly Taint[] {
  if (taints.length < 2) return taints;
  const best = new Map<string, Taint>();
  for (const taint of taints) {
    const { source, inert } = taint;
    const key = `${source.name} ${source.writer} ${source.lines} ${inert === true} ${source.events?.join() ?? ''}`;
    const before = best.get(key);
    if (before === undefined || taint.steps.length < before.steps.length) best.set(key, taint);
  }
  const found = [...best.values()];
  // What is left out must not be what does most harm.
  return found.length <= maxTaints ? found : found.sort((a, b) => weakness(a) - weakness(b)).slice(0, maxTaints);
}

function weakness({ source: { writer, text, lines, weak, stored }, inert }: Taint): number {
  const marks = [weak === true, stored === true, inert === true, !text, !lines].filter((mark) => mark).length;
  // Whoever has no rights comes first, whatever it is that they write.
  return marks + (writer === 'outsider' ? 0 : 10);
}

/** The same without line ends. */
export function onOneLine(taint: Taint): Taint {
  return taint.source.lines ? { ...taint, source: { ...taint.source, lines: false } } : taint;
}
