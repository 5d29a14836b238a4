import { parseDockerfile } from '@portcullis/formats/dockerfile';
import { callsOf } from './calls.js';
import { lintContext } from './context.js';
import { defaultOptions } from './options.js';

/** Name and arguments of each command that the last RUN runs. */
function calls(text: string): string[] {
  const document = parseDockerfile(text);
  const run = document.instructions.findLast(({ keyword }) => keyword === 'RUN');
  if (run?.keyword !== 'RUN') throw new Error('expected a RUN');
  return callsOf(run, lintContext(document, 'Dockerfile', defaultOptions)).map(({ name, args }) =>
    [name, ...args.map(({ value }) => value)].join(' '),
  );
}

test.each([
  ['a flag in a variable', 'RUN F=-k; curl $F u', 'curl -k u'],
  ['several flags in one', 'RUN F="-s -k" && curl $F u', 'curl -s -k u'],
  ['quoted, they are one word', 'RUN F="-s -k" && curl "$F" u', 'curl -s -k u'],
  ['an exported variable', 'RUN export F=--insecure && curl ${F} u', 'curl --insecure u'],
  ['the latest value', 'RUN F=-s; F=-k; curl $F u', 'curl -k u'],
  ['a value of ENV', 'ENV F=-k\nRUN curl $F u', 'curl -k u'],
  ['the default of ARG', 'ARG F=-k\nRUN curl $F u', 'curl -k u'],
  ['the program', 'RUN C="curl -k"; $C u', 'curl -k u'],
  ['the program behind sudo', 'RUN C=curl; sudo $C -k u', 'curl -k u'],
  ['a part of the program', 'RUN c=cu; ${c}rl -k u', 'curl -k u'],
  ['two parts of the program', 'RUN a=cu b=rl; $a$b -k u', 'curl -k u'],
  ['a part of a flag', 'ARG f=secure\nRUN curl --in$f u', 'curl --insecure u'],
  ['a default', 'RUN ${C:-curl} -k u', 'curl -k u'],
  ['a value before a default', 'ENV F=-k\nRUN curl ${F:--s} u', 'curl -k u'],
  ['the value of a flag', 'ARG V=false\nRUN git -c http.sslVerify=$V clone u', 'git -c http.sslVerify=false clone u'],
  ['what is cut off in front', 'RUN F=x-k; curl ${F#x} u', 'curl -k u'],
  ['what is cut off behind', 'RUN F=-kx; curl ${F%x} u', 'curl -k u'],
  ['what is left from a place on', 'RUN F=xx-kyy; curl ${F:2:2} u', 'curl -k u'],
  ['what is put in', 'RUN C=cXrl; ${C/X/u} -k u', 'curl -k u'],
  ['what is made small', 'RUN C=CURL; ${C,,} -k u', 'curl -k u'],
  ['an alternative', 'RUN F=1; curl ${F:+-k} u', 'curl -k u'],
  ['a variable by the name in another', 'RUN a=curl; b=a; ${!b} -k u', 'curl -k u'],
  ['an array', 'RUN o=(-s); o+=(-k); curl "${o[@]}" u', 'curl -s -k u'],
  ['what is added', 'RUN F=-s; F+=" -k"; curl $F u', 'curl -s -k u'],
  ['a value of the value before', 'RUN F=-s; F="$F -k"; curl $F u', 'curl -s -k u'],
  ['a declared variable', 'RUN declare F=-k; curl $F u', 'curl -k u'],
  ['the words of a loop', 'RUN for F in -s -k; do curl $F u; done', 'curl -s -k u'],
  ['the scripts of a loop', 'RUN for s in true "curl -k u"; do sh -c "$s"; done', 'curl -k u'],
  ['a program by its path', 'RUN $(command -v curl) -k u', 'curl -k u'],
  ['a program that printf joins', "RUN $(printf '%s%s' cu rl) -k u", 'curl -k u'],
  ['a script in a variable', 'RUN c=\'curl -k u\'; sh -c "$c"', 'curl -k u'],
  ['a script that eval reads', "RUN c='curl -k u'; eval $c", 'curl -k u'],
])('%s is known', (_what, lines, call) => {
  expect(calls(`FROM debian:12\n${lines}\n`)).toContain(call);
});

test.each([
  ['an argument without a default', 'ARG F\nRUN curl $F u', 'curl ${F} u'],
  ['a value that is worked out', 'RUN F=-k; F=$(flags); curl $F u', 'curl ${F} u'],
  ['a word that is no flag', 'ENV U=https://example.com\nRUN curl $U', 'curl ${U}'],
  ['a pattern', 'ENV F=-k\nRUN curl $F* u', 'curl ${F}* u'],
  ['what a pattern cuts out of a value', 'ENV F=x-k\nRUN curl ${F#?} u', 'curl ${F#?} u'],
  ['a loop over what is worked out', 'RUN F=-k; for F in $(flags); do curl $F u; done', 'curl ${F} u'],
  ['a part of a word without a value', 'RUN c=cu; ${c}${d}rl -k u', ' -k u'],
  ['a variable of single quotes', "ENV F=-k\nRUN curl '$F' u", 'curl $F u'],
])('%s is not', (_what, lines, call) => {
  expect(calls(`FROM debian:12\n${lines}\n`)).toContain(call);
});

test('what variables hold is no place for an edit', () => {
  const document = parseDockerfile('FROM debian:12\nRUN F=-k; curl $F u\n');
  const [, run] = document.instructions;
  if (run?.keyword !== 'RUN') throw new Error('expected a RUN');
  const [, call] = callsOf(run, lintContext(document, 'Dockerfile', defaultOptions));
  expect(call).toMatchObject({ name: 'curl', editable: false });
});
