import { judged } from '../../../test/harness/judged.js';
import type { GateResult } from './gate.js';
import { unmoved } from './lines-after.js';
import { trialOf } from './trial.js';

interface Told {
  readonly rule: string;
  readonly line?: number;
  readonly text?: string;
  readonly level?: string;
  readonly tool?: string;
}

function judge(...told: readonly Told[]): Promise<GateResult> {
  const tools = [...new Set(['T', ...told.map(({ tool = 'T' }) => tool)])];
  const resultOf = ({ rule, line, text = rule, level = 'error' }: Told): object => ({
    ruleId: rule,
    level,
    message: { text },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'x' }, ...(line === undefined ? {} : { region: { startLine: line } }) },
      },
    ],
  });
  const runs = tools.map((name) => ({
    tool: { driver: { name } },
    results: told.filter(({ tool = 'T' }) => tool === name).map(resultOf),
  }));
  return judged(runs, 'block-at: high\n');
}

const mended = { rule: 'a', line: 1 };
const down = (_path: string, line: number): { start: number; end: number } => ({ start: line + 1, end: line + 1 });

test.each<[string, readonly Told[], readonly Told[], readonly string[], typeof unmoved]>([
  ['on the same line with another text is the same', [{ rule: 'b', line: 2 }], [{ rule: 'b', line: 2, text: 'else' }], [], unmoved],
  ['where the patch put the line is the same', [{ rule: 'b', line: 2 }], [{ rule: 'b', line: 3, text: 'else' }], [], down],
  ['elsewhere in the file is new', [{ rule: 'b', line: 2 }], [{ rule: 'b', line: 9, text: 'else' }], ['else'], unmoved],
  ['where the line was before the patch is new', [{ rule: 'b', line: 2 }], [{ rule: 'b', line: 2, text: 'else' }], ['else'], down],
  ['that weighs more is new', [{ rule: 'b', line: 2, level: 'note' }], [{ rule: 'b', line: 2, text: 'else' }], ['else'], unmoved],
  ['that weighs less is the same', [{ rule: 'b', line: 2 }], [{ rule: 'b', line: 2, text: 'else', level: 'note' }], [], unmoved],
  ['of another rule is new', [{ rule: 'b', line: 2 }], [{ rule: 'c', line: 2, text: 'else' }], ['else'], unmoved],
  ['of another tool is new', [{ rule: 'b', line: 2 }], [{ rule: 'b', line: 2, text: 'else', tool: 'U' }], ['else'], unmoved],
  [
    'beside one that stayed is new',
    [{ rule: 'b', line: 2 }],
    [
      { rule: 'b', line: 2 },
      { rule: 'b', line: 2, text: 'else' },
    ],
    ['else'],
    unmoved,
  ],
  [
    'stands for one that went, not for two',
    [{ rule: 'b', line: 2 }],
    [
      { rule: 'b', line: 2, text: 'else' },
      { rule: 'b', line: 2, text: 'more' },
    ],
    ['more'],
    unmoved,
  ],
  ['of a whole file stands for one of a whole file', [{ rule: 'b' }], [{ rule: 'b', text: 'else' }], [], unmoved],
  ['of a whole file does not stand for one of a line', [{ rule: 'b', line: 2 }], [{ rule: 'b', text: 'else' }], ['else'], unmoved],
  ['does not stand for the one that was mended', [], [{ rule: 'a', line: 1, text: 'else' }], ['else'], unmoved],
])('a finding %s', async (_, before, after, arrived, linesAfter) => {
  const was = await judge(mended, ...before);
  const patched = new Set(was.blocking.filter(({ ruleId }) => ruleId === 'a'));
  const trial = trialOf(was, patched, await judge(...after), linesAfter);
  expect([trial.gone, trial.arrived.map(({ message }) => message)]).toEqual([1, arrived]);
});

test('what joins a finding that stood open is new, and blocks', async () => {
  const stood = { rule: 'CVE-2026-1', line: 2, level: 'note' };
  const was = await judge(mended, stood);
  const after = await judge(stood, { ...stood, level: 'error', tool: 'U' });
  // The case is one in which both are one.
  expect([after.blocking.length, after.other.length]).toEqual([1, 0]);
  const trial = trialOf(was, new Set(was.blocking), after);
  expect([trial.decision, trial.arrived.length]).toEqual(['block', 1]);
});
