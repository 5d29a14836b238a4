// A script that is longer or deeper within itself than is read is a gap: no rule looked at what it does.

import type { SkippedInput } from '@portcullis/core';
import { settingsOf } from '@portcullis/workspace';
import { temporaryRepository } from '../../../../test/harness/repository.js';
import { engine } from './index.js';

async function skippedIn(run: string): Promise<readonly SkippedInput[]> {
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
  return coverage.skipped;
}

async function gapsOf(run: string): Promise<readonly string[]> {
  return (await skippedIn(run)).filter(({ gap }) => gap).map(({ detail }) => detail ?? '');
}

const long = `echo ${'x'.repeat(90)}; \\\n`.repeat(6000);
const deep = `${'if true; then '.repeat(90)}make${'; fi'.repeat(90)}`;
const marks = Array.from({ length: 14 }, (_, index) => `E${index}`);
const heredocs = [...marks.map((mark) => `sh <<'${mark}'`), 'make', ...marks.toReversed()].join('\n');
const chain = Array.from({ length: 25 }, (_, index) => `COPY <<EOF /x${index}\nsh /x${index + 1}\nEOF`).join('\n');

test.each([
  ['a long script', `RUN ${long}true`, /at most 524288 letters/],
  ['a script deep within itself', `RUN ${deep}`, /nested too deep/],
  ['a heredoc deep within itself', `RUN <<EOF\n${deep}\nEOF`, /nested too deep/],
  ['scripts that run one another', `${chain}\nRUN sh /x0`, /scripts within scripts/],
  ['more commands than are looked at', `RUN ${'make; '.repeat(5100)}make`, /more than 5000 commands/],
  ['a long script in a file', `COPY <<EOF /x\n${'make\n'.repeat(4100)}EOF\nRUN sh /x`, /more than 20000 letters/],
  ['a long script in a word', `RUN sh -c '${'make; '.repeat(3500)}'`, /more than 20000 letters/],
  ['a long script in a list', `CMD ["sh", "-c", "${'make; '.repeat(3500)}"]`, /more than 20000 letters/],
  ['a deep script in a word', `RUN sh -c '${deep}'`, /nested too deep/],
  ['heredocs within heredocs', `RUN <<EOF\n${heredocs}\nEOF`, /heredocs nested too deep/],
])('%s is a gap', async (_, run, why) => {
  const gaps = await gapsOf(run);
  expect(gaps).toHaveLength(1);
  expect(gaps[0]).toMatch(why);
  expect(gaps[0]).toMatch(/^line \d+: /);
});

test.each([
  'RUN make',
  'RUN make; fi',
  'COPY <<EOF /x\nsh /x; sh /x\nEOF\nRUN sh /x',
  `RUN ${'if true; then '.repeat(20)}make${'; fi'.repeat(20)}`,
])('%s is none', async (run) => {
  expect(await gapsOf(run)).toEqual([]);
});

test.each([
  ['a path', 'COPY setup /x/\nRUN /x/setup', '/x/setup (line 3)'],
  ['a name on the path', 'COPY bin/setup /usr/local/bin/\nRUN true && setup -y', 'setup (line 3)'],
  ['another name', 'COPY a.sh /usr/bin/setup\nRUN setup', 'setup (line 3)'],
  ['a folder', 'COPY scripts /s\nRUN sh /s/deep/run', '/s/deep/run (line 3)'],
  ['all of the context', 'WORKDIR /app\nCOPY . .\nRUN ./gradlew build', './gradlew (line 4)'],
  ['a pattern', 'ADD *.sh /s/\nRUN . /s/a.sh', '/s/a.sh (line 3)'],
  ['a mount', 'RUN --mount=type=bind,target=/src sh /src/setup', '/src/setup (line 2)'],
  ['a stage below', 'COPY setup /x/\nFROM debian:12\nRUN /x/setup', undefined],
  ['a file of another stage', 'FROM debian:12 AS b\nCOPY --from=b setup /x/\nRUN /x/setup', undefined],
  ['a heredoc, which is read', 'COPY <<EOF /x/setup\ntrue\nEOF\nRUN /x/setup', undefined],
  ['a program of the image', 'COPY setup /x/\nRUN make setup && /usr/bin/env true && bash -c "echo /x/setup"', undefined],
  ['what comes later', 'RUN /x/setup\nCOPY setup /x/', undefined],
])('a file of the build context that a step runs is a remark: %s', async (_, text, file) => {
  const told = (await skippedIn(text)).map(({ gap, detail }) => [gap, detail?.replace(/^.*: /, '')]);
  expect(told).toEqual(file === undefined ? [] : [[false, file]]);
});
