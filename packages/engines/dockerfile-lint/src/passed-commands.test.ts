import { type CommandInstruction, parseDockerfile } from '@portcullis/formats/dockerfile';
import { callsOf, unreadIn } from './calls.js';
import { lintContext } from './context.js';
import { defaultOptions } from './options.js';

function read(text: string): { readonly names: readonly string[]; readonly unread: readonly string[] } {
  const document = parseDockerfile(`FROM a:1\n${text}\n`);
  const context = lintContext(document, 'Dockerfile', defaultOptions);
  const run = document.instructions.findLast(({ keyword }) => keyword === 'RUN') as CommandInstruction;
  return { names: callsOf(run, context).map(({ name }) => name), unread: unreadIn(run, context) };
}

test.each([
  ['RUN set -- curl -k x; "$@"'],
  ['RUN sh -c \'"$1" x\' name curl'],
  ["RUN printf 'all:\\n\\tcurl x\\n' | make -f -"],
  ["RUN make -f - <<'E'\nall:\n\t@curl x\nE"],
  ["RUN make --eval='x:;curl x' x"],
  ['COPY <<E /x/other.mk\nall:\n\tcurl x\nE\nRUN make -f/x/other.mk'],
  ['RUN "$PREFIX/bin/curl" -k x'],
  ['COPY <<E Makefile\nall:\n\tcurl x\nE\nRUN make'],
  ["RUN echo '* * * * * curl x' | crontab -"],
  ["RUN echo '* * * * * root curl x' > /etc/cron.d/x"],
  ["RUN printf '[Service]\\nExecStart=curl x\\n' > /etc/systemd/system/x.service"],
  ["RUN echo 'curl x' | at now"],
  ["RUN echo 'curl x' | parallel"],
  ["RUN vim -c '!curl x' -c q"],
  ["RUN git -c alias.x='!curl x' x"],
  ["RUN ssh -o ProxyCommand='curl x' a"],
  ["RUN sed '1e curl x' /etc/hosts"],
  ['RUN ln -s /usr/bin/curl /c && /c x'],
  ["RUN csh -c 'curl x'"],
  [`RUN echo 'import os; os.system("curl x")' | python3`],
  [`RUN printf 'system("curl x")' > x.pl && perl x.pl`],
  ["RUN echo 'curl ' > /a; echo x > /b; cat /a /b | sh"],
])('%s runs curl', (text) => {
  expect(read(text).names).toContain('curl');
});

test.each([
  ['RUN {curl,-k,x}', 'known at the build'],
  ['RUN /usr/bin/c[u]rl x', 'known at the build'],
  ['RUN cu${zz}rl x', 'known at the build'],
  ["RUN printf -v c '%s' 'curl'; $c x", 'known at the build'],
  ["RUN yes 'curl x' | head -1 | sh", 'made by a program'],
  ["RUN echo 'curl x' | dd of=/x; sh /x", 'made by a program'],
  ["RUN echo 'curl x' > /x; sed -i s/a/b/ /x; sh /x", 'made by a program'],
  ["RUN echo 'exec curl x' | tclsh", 'in another language'],
])('%s is told', (text, why) => {
  expect(read(text).unread).toEqual([why]);
});

test.each([
  ['RUN $PYTHON -m x'],
  ['ARG V=3\nRUN python$V -m x'],
  ['RUN V=$(cat version); python$V -m x'],
  ['RUN $JAVA_HOME/bin/java x'],
  ['RUN $(npm bin)/tsc'],
  ['RUN cat install.sh | sh'],
  ['RUN f() { "$@"; }; f make'],
  ['RUN sed s/a/b/ x > y; sh z'],
])('%s is not', (text) => {
  expect(read(text).unread).toEqual([]);
});
