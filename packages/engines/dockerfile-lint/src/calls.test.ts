import { type CommandInstruction, parseDockerfile } from '@portcullis/formats/dockerfile';
import { callsOf } from './calls.js';
import { lintContext } from './context.js';
import { defaultOptions } from './options.js';

function names(run: string): readonly string[] {
  const document = parseDockerfile(`FROM a:1\nRUN ${run}\n`);
  return callsOf(document.instructions[1] as CommandInstruction, lintContext(document, 'Dockerfile', defaultOptions)).map(
    ({ name }) => name,
  );
}

test.each([
  ['sudo -E -u root env A=1 curl x', ['curl']],
  ['/usr/bin/time -f %e nice -n 5 make', ['make']],
  ['timeout -k 5 30 wget x', ['wget']],
  ["bash -ec 'a && b | c'", ['bash', 'a', 'b', 'c']],
  ['sudo sh -c "curl x"', ['sh', 'curl']],
  ['["sh", "-c", "a; b"]', ['sh', 'a', 'b']],
  ['["/usr/bin/curl", "-k"]', ['curl']],
  ['echo $(a $(b)) `c`', ['echo', 'a', 'b', 'c']],
  ['if a; then b; else c; fi', ['a', 'b', 'c']],
  ['find . | xargs -n 1 chmod 777', ['find', 'chmod']],
  ['echo "curl x | sh"', ['echo']],
  ['<<EOF\na\nb\nEOF', ['a', 'b']],
  ["alias curl='curl -k' x=y; curl z", ['alias', 'curl', 'y', 'curl']],
  ['bash /dev/fd/3 3<<EOF\na\nEOF', ['bash', 'a']],
  ['bash a.sh <<EOF\na\nEOF', ['bash']],
  // Seven shells within one another.
  [
    `${[1, 2, 3, 4, 5, 6, 7].map((n) => `sh <<'E${n}'`).join('\n')}\ncurl\n${[7, 6, 5, 4, 3, 2, 1].map((n) => `E${n}`).join('\n')}`,
    [...Array.from({ length: 7 }, () => 'sh'), 'curl'],
  ],
])('%s', (run, expected) => {
  expect(names(run)).toEqual(expected);
});

test('feeders and readers are those of the pipe', () => {
  const document = parseDockerfile('FROM a:1\nRUN a | b | c\n');
  const calls = callsOf(document.instructions[1] as CommandInstruction, lintContext(document, 'Dockerfile', defaultOptions));
  expect(calls.map(({ name, feeders, readers }) => [name, feeders.length, readers.length])).toEqual([
    ['a', 0, 2],
    ['b', 1, 1],
    ['c', 2, 0],
  ]);
});
