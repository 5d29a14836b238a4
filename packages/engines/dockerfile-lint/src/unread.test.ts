// A script that is longer or deeper within itself than is read is a gap: no rule looked at what it does.

import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { engine } from './index.js';

async function gapsOf(run: string): Promise<readonly string[]> {
  const repository = temporaryRepository();
  repository.put('Dockerfile', `FROM debian:12\n${run}\n`);
  const inputs = Object.fromEntries(Object.entries(engine.inputs).map(([name, spec]) => [name, spec.default]));
  const { coverage } = await engine.scan(inputs as never, {
    workspace: repository.path,
    now: () => new Date('2026-11-30T00:00:00Z'),
    settings: settingsOf(repository.path, undefined),
    committed: false,
    environment: {},
  });
  repository.remove();
  return coverage.skipped.filter(({ gap }) => gap).map(({ detail }) => detail ?? '');
}

const long = `echo ${'x'.repeat(90)}; \\\n`.repeat(6000);
const deep = `${'if true; then '.repeat(90)}make${'; fi'.repeat(90)}`;
const marks = Array.from({ length: 14 }, (_, index) => `E${index}`);
const heredocs = [...marks.map((mark) => `sh <<'${mark}'`), 'make', ...marks.toReversed()].join('\n');

test.each([
  ['a long script', `RUN ${long}true`, /at most 524288 letters/],
  ['a script deep within itself', `RUN ${deep}`, /nested too deep/],
  ['a heredoc deep within itself', `RUN <<EOF\n${deep}\nEOF`, /nested too deep/],
  ['heredocs within heredocs', `RUN <<EOF\n${heredocs}\nEOF`, /heredocs nested too deep/],
])('%s is a gap', async (_, run, why) => {
  const gaps = await gapsOf(run);
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatch(why);
  expect(gaps[0]).toMatch(/^line 2: /);
});

test.each(['RUN make', 'RUN make; fi', `RUN ${'if true; then '.repeat(20)}make${'; fi'.repeat(20)}`])('%s is none', async (run) => {
  expect(await gapsOf(run)).toEqual([]);
});
