// Where a stage is meant by its name: later FROM lines, `COPY --from=` and `--mount=…,from=`.

import type { Document, Instruction, Span, Stage } from '@portcullis/formats/dockerfile';

export interface NameUse extends Span {
  readonly value: string;
}

export function stageNameUses(document: Document, stage: Stage): readonly NameUse[] {
  const wanted = stage.name?.toLowerCase();
  if (wanted === undefined) return [];
  const uses: NameUse[] = [];
  const add = (start: number, value: string): void => {
    if (value.toLowerCase() === wanted && document.text.slice(start, start + value.length) === value)
      uses.push({ start, end: start + value.length, value });
  };
  for (const later of document.stages.slice(stage.index + 1)) {
    if (later.from.image !== undefined) add(later.from.image.start, later.from.image.value);
    for (const instruction of later.instructions) flagUses(instruction, document.text, add);
  }
  return uses;
}

function flagUses(instruction: Instruction, text: string, add: (start: number, value: string) => void): void {
  for (const { name, value, valueSpan } of instruction.flags) {
    if (value === undefined || valueSpan === undefined) continue;
    if (name === 'from') add(valueSpan.start, value);
    else if (name === 'mount') {
      let at = valueSpan.start;
      for (const part of text.slice(valueSpan.start, valueSpan.end).split(',')) {
        if (part.startsWith('from=')) add(at + 5, part.slice(5));
        at += part.length + 1;
      }
    }
  }
}
