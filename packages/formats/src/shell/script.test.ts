import { parseDockerfile } from '../dockerfile/index.js';
import { readScript } from './script.js';

function names(run: string): readonly (string | undefined)[] {
  const [instruction] = parseDockerfile(`${run}\n`).instructions;
  if (instruction?.keyword !== 'RUN') throw new Error('no RUN');
  return readScript(instruction.command.script).commands.map(({ name }) => name);
}

describe('a heredoc is a script of the program that reads it', () => {
  test.each([
    ['RUN bash <<EOF\ncurl x\nEOF', ['bash', 'curl']],
    ['RUN <<EOF bash -e\ncurl x | tar x\nEOF', ['bash', 'curl', 'tar']],
    ['RUN /bin/sh -s one <<EOF && rm y\ncurl x\nEOF', ['/bin/sh', 'curl', 'rm']],
    ['RUN bash <<A\nsh <<B\ncurl x\nB\nA', ['bash', 'sh', 'curl']],
    ['RUN <<EOF\n#!/usr/bin/env bash\ncurl x\nEOF', ['curl']],
    ['RUN <<EOF\n#!/usr/bin/env python3\nimport x\nEOF', []],
    ['RUN python3 <<EOF\nimport x\nEOF', ['python3']],
    ['RUN cat <<EOF > x\ncurl x\nEOF', ['cat']],
    ['RUN bash script.sh <<EOF\ncurl x\nEOF', ['bash']],
    ['RUN bash -c "read x" <<EOF\ncurl x\nEOF', ['bash']],
  ])('%j', (run, expected) => {
    expect(names(run)).toEqual(expected);
  });

  test('its commands keep their place in the file', () => {
    const text = 'RUN bash <<-EOF\n\tcurl x\n\tEOF\n';
    const [run] = parseDockerfile(text).instructions;
    if (run?.keyword !== 'RUN') throw new Error('no RUN');
    const script = readScript(run.command.script);
    const place = script.place(script.commands[1]?.node ?? { start: 0, end: 0 });
    expect(text.slice(place.start, place.end)).toBe('curl x');
    expect(script.hasPipe).toBe(false);
  });
});
