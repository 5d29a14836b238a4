import { parseDockerfile } from '@portcullis/formats/dockerfile';
import { callsOf } from './calls.js';
import { lintContext } from './context.js';
import { defaultOptions } from './options.js';

function finds(lines: string): boolean {
  const document = parseDockerfile(`FROM debian:12\n${lines}\n`);
  const run = document.instructions.findLast(({ keyword }) => keyword === 'RUN');
  if (run?.keyword !== 'RUN') throw new Error('expected a RUN');
  const calls = callsOf(run, lintContext(document, 'Dockerfile', defaultOptions));
  return calls.some(({ name, args }) => name === 'curl' && args[0]?.value === '-k');
}

const encoded = Buffer.from('curl -k u').toString('base64');

test.each([
  ['a here-string', 'RUN bash <<< "curl -k u"'],
  ['a here-string behind -s', 'RUN bash -s <<< "curl -k u"'],
  ['echo', "RUN echo 'curl -k u' | sh"],
  ['echo with flags', "RUN echo -e 'set -e\\ncurl -k u' | sh"],
  ['printf', "RUN printf '%s\\n' 'curl -k u' | sh -"],
  ['cat of a heredoc', 'RUN cat <<EOF | sh\ncurl -k u\nEOF'],
  ['base64 by pipe', `RUN echo ${encoded} | base64 -d | sh`],
  ['base64 by here-string', `RUN base64 --decode <<< ${encoded} | sh`],
  ['/dev/stdin', "RUN echo 'curl -k u' | sh /dev/stdin"],
  ['a file that echo wrote', "RUN echo 'curl -k u' > /i.sh && sh /i.sh"],
  ['a file that is run by its path', "RUN echo 'curl -k u' > /i.sh && chmod +x /i.sh && /i.sh"],
  ['a file that is sourced', "RUN echo 'curl -k u' > /i.sh && . /i.sh"],
  ['a file of a heredoc', 'RUN cat > /i.sh <<EOF && sh /i.sh\ncurl -k u\nEOF'],
  ['a file that COPY wrote', 'COPY <<i.sh /\ncurl -k u\ni.sh\nRUN sh /i.sh'],
  ['-exec of find', 'RUN find . -name x -exec curl -k u \\;'],
  ['a trap', "RUN trap 'curl -k u' EXIT"],
  ['flock', "RUN flock /l -c 'curl -k u'"],
  ['scl', "RUN scl enable gcc-toolset-14 'curl -k u'"],
  ['chroot', 'RUN chroot /x curl -k u'],
  ['setpriv', 'RUN setpriv --reuid 1 curl -k u'],
])('what %s runs is seen', (_what, lines) => {
  expect(finds(lines)).toBe(true);
});

test.each([
  ['what is printed for people', "RUN echo 'curl -k u'"],
  ['what another program reads', "RUN echo 'curl -k u' | grep curl"],
  ['what a shell with a script of its own reads', "RUN echo 'curl -k u' | sh -c 'cat'"],
  ['what a shell with a file reads', "RUN echo 'curl -k u' | sh other.sh"],
  ['a heredoc that takes the place of the pipe', "RUN echo 'curl -k u' | sh <<EOF\ntrue\nEOF"],
  ['a file that is read', "RUN echo 'curl -k u' > /i.sh && cat /i.sh"],
  ['a file that is written afterwards', "RUN sh /i.sh; echo 'curl -k u' > /i.sh"],
  ['a file of a COPY behind', 'RUN true\nRUN sh /i.sh\nCOPY <<EOF /i.sh\ncurl -k u\nEOF'],
  ['what has a variable in it', 'RUN echo "curl $F" | sh'],
  ['text that only looks like base64', `RUN echo ${encoded} | sh`],
])('%s is not', (_what, lines) => {
  expect(finds(lines)).toBe(false);
});

test('a script that runs itself is read to an end', () => {
  const again = "RUN echo 'sh /i.sh; sh /i.sh; curl -k u' > /i.sh && sh /i.sh";
  expect(finds(again)).toBe(true);
});
