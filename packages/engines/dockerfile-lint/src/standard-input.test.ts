import { gzipSync } from 'node:zlib';
import { parseDockerfile } from '@portcullis/formats/dockerfile';
import { callsOf } from './calls.js';
import { lintContext } from './context.js';
import { defaultOptions } from './options.js';

function finds(lines: string): boolean {
  const document = parseDockerfile(`FROM debian:12\n${lines}\n`);
  const run = document.instructions.findLast(({ keyword }) => keyword === 'RUN');
  if (run?.keyword !== 'RUN') throw new Error('expected a RUN');
  const calls = callsOf(run, lintContext(document, 'Dockerfile', defaultOptions));
  return calls.some(({ name, args }) => name === 'curl' && args.some(({ value }) => value === '-k'));
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
  ['base64 of a heredoc', `RUN base64 -d <<E | sh\n${encoded}\nE`],
  ['base64 of a variable', `RUN x=${encoded}; echo "$x" | base64 --decode | sh`],
  ['base64 in a substitution', `RUN sh -c "$(echo ${encoded} | base64 -d)"`],
  ['base64 in a substitution that eval reads', `RUN eval "$(echo ${encoded} | base64 -d)"`],
  ['base64 in a variable of a substitution', `RUN s="$(echo ${encoded} | base64 -d)"; sh -c "$s"`],
  ['base64 by openssl', `RUN echo ${encoded} | openssl enc -d -base64 | sh`],
  ['base64 by python', `RUN echo ${encoded} | python3 -m base64 -d | sh`],
  ['xxd', `RUN echo ${Buffer.from('curl -k u').toString('hex')} | xxd -r -p | sh`],
  ['rev', "RUN echo 'u k- lruc' | rev | sh"],
  ['tr', "RUN echo 'phey -x h' | tr a-z n-za-m | sh"],
  ['numbers of letters', "RUN printf '\\143url -\\x6b u' | sh"],
  ['quotes with numbers of letters', "RUN $'\\x63\\165\\u0072l' -k u"],
  ['tee', "RUN echo 'curl -k u' | tee /i.sh && sh /i.sh"],
  ['a file in two parts', "RUN echo 'a=1' > /i.sh; echo 'curl -k u' >> /i.sh; sh /i.sh"],
  ['a file of the step before', "RUN echo 'curl -k u' > /i.sh\nRUN sh /i.sh"],
  ['a file below WORKDIR', 'WORKDIR /w\nCOPY <<EOF i.sh\ncurl -k u\nEOF\nRUN ./i.sh'],
  ['a file by its whole path', 'WORKDIR /w\nCOPY <<EOF ./i.sh\ncurl -k u\nEOF\nWORKDIR /\nRUN sh w/i.sh'],
  ['a file that shells start with', "RUN echo 'curl -k u' >> ~/.bashrc"],
  ['env -S', "RUN env -S 'curl -k u'"],
  ['env -S with more words', "RUN env A=1 -S'curl -k' u"],
  ['what xargs reads', "RUN echo '-k u' | xargs curl"],
  ['the configuration of curl', "RUN echo '-k' > c; curl -K c u"],
  ['a function that passes its words on', 'RUN f() { curl "$@"; }; f -k u'],
  ['a function that runs its words', 'RUN retry() { for i in 1 2; do "$@" && break; done; }; retry curl -k u'],
  ['a function with numbered words', 'RUN f() { $1 $2 u; }; f curl -k'],
  ['a substitution that is fed', "RUN echo 'curl -k u' > >(sh)"],
  ['a substitution that tee feeds', "RUN echo 'curl -k u' | tee >(sh)"],
  ['python', `RUN python3 -c "import os; os.system('curl -k u')"`],
  ['python with a list', `RUN python3 -c "import subprocess as s; s.run(['curl', '-k', 'u'])"`],
  ['a file by cat', "RUN echo 'curl -k u' > /i.sh; cat /i.sh | sh"],
  ['a file by redirection', "RUN echo 'curl -k u' > /i.sh; sh < /i.sh"],
  ['a file that is moved', "RUN echo 'curl -k u' > /i.sh; mv /i.sh /j.sh; sh /j.sh"],
  ['a file in a folder', "RUN echo 'curl -k u' > /i.sh; install -m 755 /i.sh /opt/; /opt/i.sh"],
  ['a program that COPY writes', 'COPY <<E /usr/local/bin/get\ncurl -k u\nE\nRUN get'],
  ['a file of the stage below', 'FROM debian:12 AS a\nCOPY <<E /i.sh\ncurl -k u\nE\nFROM a\nRUN sh /i.sh'],
  ['a file of another stage', 'FROM debian:12 AS a\nCOPY <<E /i.sh\ncurl -k u\nE\nFROM debian:12\nCOPY --from=a /i.sh /b/\nRUN sh /b/i.sh'],
  ['a line that read takes', 'RUN echo \'curl -k u\' | while read -r l; do eval "$l"; done'],
  ['a packed script', `RUN echo ${gzipSync('curl -k u').toString('base64')} | base64 -d | gunzip | sh`],
  ['a list behind its program', `RUN node -e "require('child_process').spawnSync('curl', ['-k', 'u'])"`],
  ['lua', 'RUN lua -e \'os.execute("curl -k u")\''],
  ['conda', 'RUN conda run -n a curl -k u'],
  ['python by heredoc', 'RUN python3 <<E\nimport os\nos.system("curl -k u")\nE'],
  ['a heredoc for python', 'RUN <<E\n#!/usr/bin/env python3\nimport os\nos.system("curl -k u")\nE'],
  ['a shell that is python', 'SHELL ["python3", "-c"]\nRUN import os; os.system("curl -k u")'],
  ['perl', 'RUN perl -e \'system("curl -k u")\''],
  ['ruby', "RUN ruby -e '`curl -k u`'"],
  ['node', `RUN node -e "require('child_process').execSync('curl -k u')"`],
  ['awk', `RUN awk 'BEGIN { system("curl -k u") }'`],
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
  ['a file that another stage wrote', "RUN echo 'curl -k u' > /i.sh\nFROM debian:12\nRUN sh /i.sh"],
  ['a program of the name of a file', "RUN echo 'curl -k u' > /make\nRUN make"],
  ['a flag of the program behind env', "RUN env sort -S 'curl -k u'"],
  ['a function that is not called', 'RUN f() { curl "$@"; }; g -k u'],
  ['code that only prints', `RUN python3 -c "print('curl -k u')"`],
  ['tr that deletes', "RUN echo 'curl -k u' | tr -d x | sh"],
  ['text that only looks like base64', `RUN echo ${encoded} | sh`],
])('%s is not', (_what, lines) => {
  expect(finds(lines)).toBe(false);
});

test('a function that calls itself is read to an end', () => {
  expect(finds('RUN f() { f "$@"; f "$@"; f "$@"; curl "$@"; }; f -k u')).toBe(true);
});

test('a script that runs itself is read to an end', () => {
  const again = "RUN echo 'sh /i.sh; sh /i.sh; curl -k u' > /i.sh && sh /i.sh";
  expect(finds(again)).toBe(true);
});
