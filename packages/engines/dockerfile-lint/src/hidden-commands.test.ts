import { lint } from './lint.js';
import { defaultOptions } from './options.js';
import { dockerfileRules } from './rules/index.js';

const rules = dockerfileRules().filter(({ id }) => id === 'tls-verification-disabled' || id === 'shell-not-read');
const url = 'https://example.com/x';
const curl = `curl -k ${url}`;

function told(lines: string): readonly string[] {
  const text = `FROM debian:12\nSHELL ["/bin/bash", "-c"]\n${lines}\n`;
  return [...new Set(lint(text, 'Dockerfile', rules, defaultOptions).problems.map(({ rule }) => rule.id))];
}

test.each([
  `RUN parallel ::: '${curl}'`,
  `RUN parallel -j2 'curl -k {}' ::: ${url}`,
  `RUN echo '${curl}' | xargs -I{} sh -c '{}'`,
  `RUN echo '${curl}' | xargs -d '\\n' -n1 bash -c`,
  `RUN echo '-k ${url}' > /f; xargs -a /f curl`,
  `RUN echo insecure > /f; curl -K/f ${url}`,
  `RUN echo '${curl}' | sed e`,
  `RUN echo '${curl}' | awk '{system($0)}'`,
  `RUN echo '{"scripts":{"x":"${curl}"}}' > package.json && npm run x`,
  `RUN pwsh -c '${curl}'`,
  `ENV BASH_ENV=/x.sh\nRUN echo '${curl}' > /x.sh\nRUN bash -c true`,
  `RUN x=curl; declare -n y=x; $y -k ${url}`,
  `RUN curl $(printf %s -k) ${url}`,
  `RUN curl $(echo _k | tr _ -) ${url}`,
  `RUN echo -k > /f; curl $(cat /f) ${url}`,
  `RUN hash -p /usr/bin/curl c && c -k ${url}`,
  `COPY --from=curlimages/curl:8.9.1 /usr/bin/curl /c\nRUN /c -k ${url}`,
  `RUN ln -s /usr/bin/curl /c\nRUN /c -k ${url}`,
  `RUN IFS=,; c=curl,-k,${url}; $c`,
  `RUN sh -c '"$0" -k ${url}' curl`,
  `RUN echo '"$1" -k ${url}' | sh -s curl`,
  `RUN if true; then f=-k; else f=; fi; curl $f ${url}`,
  `RUN case $x in a) f=-k;; *) f=-L;; esac; curl $f ${url}`,
  `RUN if a; then if b; then f=-k; fi; f=; fi; curl $f ${url}`,
  `RUN X='${curl}' sh -c '$X'`,
  `ENTRYPOINT ["curl"]\nCMD ["-k", "${url}"]`,
  `ENTRYPOINT ["sh", "-c"]\nCMD ["${curl}"]`,
])('followed: %s', (lines) => {
  expect(told(lines)).toContain('tls-verification-disabled');
});

test.each([
  `RUN curl $(echo +k | sed s/+/-/) ${url}`,
  `RUN curl -{k,L} ${url}`,
  `RUN cu$@rl -k ${url}`,
  `RUN while getopts k f -k; do curl -$f ${url}; done`,
  'RUN echo aaaa | base64 -d | zcat | sh',
  `RUN python3 -c "import os; os.system('cu'+'rl -k ${url}')"`,
  `RUN python3 -c "import os,base64; os.system(base64.b64decode('Y3VybA==').decode())"`,
  `RUN perl -e 'system(join("",map{chr}99,117,114,108))'`,
  'RUN pwsh -EncodedCommand Y3VybA==',
])('told as not looked into: %s', (lines) => {
  expect(told(lines)).toEqual(['shell-not-read']);
});

test.each([
  `RUN curl $(curl -s ${url} | jq -r .url)`,
  `RUN curl -o "$(echo x | sed s/x/y/)" ${url}`,
  `RUN curl -\${FLAG} ${url}`,
  `RUN curl https://example.com/{a,b}.txt`,
  `RUN git clone ${url} $(echo a)`,
  `RUN curl $(echo $VERSION | sed s/1/2/) ${url}`,
  `RUN X='${curl}' true; sh -c '$X'`,
  `RUN X=y sh -c '$X'; X=${url} $X`,
  `RUN parallel wget ::: ${url}`,
  `RUN python3 -c "import subprocess; subprocess.run(['true'])"`,
  `RUN python3 -c "print(','.join(['a']))"`,
  `RUN echo a | sed -e s/a/e/`,
  `RUN pwsh -c 'Install-Module x'`,
  `RUN if true; then f=a; else f=b; fi; curl ${url}/$f`,
  `ENTRYPOINT ["curl"]\nCMD ["${url}"]`,
  `ENTRYPOINT curl\nCMD ["-k", "${url}"]`,
  `RUN /c -k ${url}\nCOPY --from=curlimages/curl:8.9.1 /usr/bin/curl /c`,
  `RUN for i in "$@"; do echo "$0 $1"; done`,
])('nothing of the kind: %s', (lines) => {
  expect(told(lines)).toEqual([]);
});

test('flags of an ENTRYPOINT are told there, once', () => {
  const text = `FROM debian:12\nENTRYPOINT ["curl", "-k"]\nCMD ["-L", "${url}"]\n`;
  const lines = lint(text, 'Dockerfile', rules, defaultOptions).problems.map(({ line }) => line);
  expect(lines).toEqual([2]);
});
