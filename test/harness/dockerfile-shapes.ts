// Shapes of Dockerfiles that cost a careless reader more than their length: for tests of growth and for benchmarks.

import { keywords } from '../../packages/formats/src/dockerfile/index.js';

/** A text of about so many letters. */
type Shape = (letters: number) => string;

const head = 'FROM debian:12\n';

/** Pieces one after another until the text is long enough. */
function repeated(piece: (index: number) => string, begin = head, end = ''): Shape {
  return (letters) => {
    let text = begin;
    for (let index = 0; text.length < letters; index++) text += piece(index);
    return text + end;
  };
}

/** What an instruction may look like, for the ones that nothing more particular is said of. */
const argumentOf: Readonly<Record<string, string>> = {
  ADD: 'https://example.org/a.tar.gz /x/',
  ARG: 'a',
  CMD: 'a | b',
  COPY: '--from=b a /x',
  ENTRYPOINT: '["a", "b"]',
  ENV: 'A=b C=$A',
  EXPOSE: '22 $A 99999 8080-8090/TCP',
  FROM: 'a',
  HEALTHCHECK: '--interval=5 CMD curl -k http://a',
  LABEL: 'a=b',
  MAINTAINER: 'somebody',
  ONBUILD: 'RUN apt-get install a | sudo sh',
  RUN: 'curl -k http://a/b | sudo sh && apt-get install a',
  SHELL: '["bash", "-c"]',
  STOPSIGNAL: 'SIGTERM',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the Dockerfile
  USER: '${a:-root}',
  VOLUME: '/a /b',
  WORKDIR: 'a',
};

const ofKeywords = keywords.map((keyword): [string, Shape] => [
  `${keyword} again and again`,
  repeated(() => `${keyword} ${argumentOf[keyword]}\n`),
]);
/** In one long word, what a reader of words may go through once for each letter. */
const letters = [
  'a',
  '$',
  '${',
  '"',
  "'",
  '\\',
  '`',
  '[',
  '{',
  '(',
  '<',
  '-',
  '=',
  '/',
  ',',
  ';',
  '|',
  '&',
  '#',
  '\t',
  '${a:-',
  '$(',
  '<<a',
  '--a=',
  'a=b,',
  ':',
  '@',
  '*',
  'é',
  '\r',
];
const ofLetters = letters.flatMap((letter): [string, Shape][] =>
  ['RUN', 'ENV', 'COPY', 'LABEL'].map((keyword) => [
    `${keyword} of ${JSON.stringify(letter)}`,
    repeated(() => letter, `${head}${keyword} `, '\n'),
  ]),
);

export const hostileShapes: ReadonlyMap<string, Shape> = new Map<string, Shape>([
  ...ofKeywords,
  ...ofLetters,
  ['copies from a stage that is none', repeated(() => 'COPY --from=b a b\n')],
  ['stages that stand on the one before', repeated((i) => `FROM s${i} AS s${i + 1}\n`, 'FROM debian:12 AS s0\n')],
  [
    'stages on stages with variables',
    repeated((i) => `FROM s${i} AS s${i + 1}\nARG A=$A\nENV B=$B$A\nRUN echo $A $B $C\nUSER $A\n`, 'FROM a AS s0\n'),
  ],
  ['stages of one name', repeated(() => 'FROM a AS b\n', '')],
  ['stages that copy from the first', repeated((i) => `FROM a AS s${i}\nCOPY --from=s0 a b\nCOPY --from=s${i - 1} a b\n`, '')],
  ['mounts, a line each', repeated((i) => `RUN --mount=type=cache,target=/a${i},from=b,id=$A --mount=type=secret,id=b true\n`)],
  ['mounts in one step', repeated((i) => `--mount=type=cache,target=/a${i},from=s${i} `, `${head}RUN `, 'true\n')],
  ['keys of one mount', repeated((i) => `,a${i}=b`, `${head}RUN --mount=type=cache`, ' true\n')],
  ['arguments made of an unknown one', repeated((i) => `ARG a${i}=$b\n`)],
  ['arguments made of one another', repeated((i) => `ARG a${i}=$a${i - 1}\n`)],
  ['arguments before the first FROM', repeated((i) => `ARG a${i}=$a${i - 1}\n`, '', 'FROM $a\n')],
  ['stages of arguments', repeated((i) => `FROM $a${i} AS b\n`, 'ARG a1\n')],
  ['pairs of one ENV', repeated((i) => ` A${i}=$A${i - 1}`, `${head}ENV`, '\n')],
  ['pairs of one ENV that use none', repeated((i) => ` A${i}=b`, `${head}ENV`, '\n')],
  ['pairs of one LABEL', repeated((i) => ` a.b${i}="$A"`, `${head}LABEL`, '\n')],
  ['variables with the names of secrets', repeated((i) => `ENV DB_PASSWORD_${i} hunter2x${i}\n`)],
  ['one secret in many steps', repeated((i) => `ENV P${i}_TOKEN=a${i}b\nRUN echo $P${i}_TOKEN\n`)],
  ['nested defaults', repeated(() => '${A:-', `${head}ENV B=`, `x\n`)],
  ['nested defaults that end', (size) => `${head}ENV B=${'${A:-'.repeat(size / 6)}x${'}'.repeat(size / 6)}\nRUN echo $B\n`],
  ['many nested defaults', repeated((i) => `ENV A${i}=\${A:-\${B:-\${C:-\${D:-$E}}}}\n`)],
  ['comments', repeated((i) => `# comment ${i}\n`, head, 'RUN true\n')],
  ['comments that ignore', repeated((i) => `# hadolint ignore=DL3001\nWORKDIR a${i}\n`)],
  ['comments that ignore everywhere', repeated((i) => `# hadolint global ignore=DL30${i % 100}\n`)],
  ['comments of ours', repeated((i) => `# portcullis:ignore-next-line relative-workdir reason="r"\nWORKDIR a${i}\n`)],
  ['comments that skip checks', repeated((i) => `# check=skip=A${i}\nWORKDIR a${i}\n`)],
  ['one comment that skips many', repeated((i) => `A${i},`, '# check=skip=', `\n${head}RUN a\n`)],
  ['comments within an instruction', repeated((i) => `# a${i}\n  && b \\\n`, `${head}RUN a \\\n`, '  c\n')],
  ['continuation lines', repeated(() => '\\\n', `${head}RUN a `, ' b\n')],
  ['empty continuation lines', repeated(() => '\n', `${head}RUN a \\\n`, 'b\n')],
  ['commands in one step', repeated((i) => ` && \\\n apt-get install -y p${i}`, `${head}RUN true`, '\n')],
  ['pipes in one step', repeated(() => ' | sh', `${head}RUN curl http://a`, '\n')],
  ['downloads in one step', repeated((i) => ` && curl -o f${i} http://a/f${i} && tar xf f${i}`, `${head}RUN true`, '\n')],
  ['assignments in one step', repeated((i) => ` A${i}=$A${i}`, `${head}RUN`, ' a\n')],
  ['functions in one step', repeated((i) => `f${i}() { f${i - 1}; };`, `${head}RUN `, '\n')],
  ['subshells in one step', repeated(() => '(', `${head}RUN `, 'a\n')],
  ['substitutions in one step', repeated(() => ' $(a `b`)', `${head}RUN a`, '\n')],
  ['scripts within scripts', repeated(() => 'sh -c "a" && ', `${head}RUN `, 'a\n')],
  ['conditions in one step', repeated(() => 'if a; then b; fi; ', `${head}RUN `, 'a\n')],
  ['conditions within conditions', repeated(() => 'if a; then ', `${head}RUN `, 'a\n')],
  ['steps with everything wrong', repeated((i) => `RUN apt-get install -y p${i} && cd /x && curl -k http://a | sh\n`)],
  ['heredocs that nothing ends', repeated(() => ' <<A', `${head}RUN a`, '\n')],
  ['heredocs of different names', repeated((i) => ` <<A${i}`, `${head}RUN a`, '\nA0\n')],
  ['heredocs of commands in one step', (size) => `${head}RUN ${'cat <<A; '.repeat(size / 18)}true\n${'A\n'.repeat(size / 18)}`],
  ['functions that pass their words on', repeated((i) => `f${i}() { f${i - 1} "$@" "$@"; }; f${i} a; `, `${head}RUN `, 'true\n')],
  ['keys of git in variables', repeated((i) => `GIT_CONFIG_KEY_${i % 999}=http.sslverify `, `${head}RUN `, 'git\n')],
  ['texts that are decoded', repeated(() => 'echo YSBi | rev | base64 -d | sh; ', `${head}RUN `, 'true\n')],
  ['files of steps before', repeated((i) => `RUN echo "sh /f${i - 1}" > /f${i} && sh /f${i}\n`)],
  ['words of variables', repeated((i) => `A${i}=$A${i - 1}b; $A${i}$A${i} c; `, `${head}RUN A0=a; `, 'true\n')],
  ['steps of another language', repeated(() => "RUN os.system('curl -k http://a')\n", `${head}SHELL ["python3", "-c"]\n`)],
  ['heredocs, a line each', repeated((i) => `RUN <<A${i}\na\n`)],
  ['heredocs that end', repeated((i) => `RUN bash <<A${i}\ncurl -k http://a\nA${i}\n`)],
  ['copies of heredocs', repeated((i) => `COPY <<A${i} <<B${i} /x\na\nA${i}\nb\nB${i}\n`)],
  ['one long heredoc', repeated((i) => `curl -k http://a${i} | sh\n`, `${head}RUN <<A\n`, 'A\n')],
  ['one long heredoc for a program', repeated((i) => `apt-get install p${i}\n`, `${head}RUN bash <<A\n`, 'A\n')],
  ['a long list', repeated((i) => `"a${i}",`, `${head}RUN [`, '"b"]\n')],
  ['a long list that is none', repeated((i) => `"a${i}",`, `${head}RUN [`, '\n')],
  ['lists of copies', repeated((i) => `COPY ["a${i}", "b", "/c/"]\n`)],
  ['sources of one copy', repeated((i) => ` a${i}`, `${head}COPY`, ' /x\n')],
  ['flags of one instruction', repeated((i) => ` --a${i}=b`, `${head}COPY`, ' a b\n')],
  ['triggers within triggers', repeated(() => 'ONBUILD ', head, 'RUN a\n')],
  ['triggers of copies', repeated(() => 'ONBUILD COPY --from=b a b\n')],
  ['words that are no instruction', repeated((i) => `a${i} b\n`)],
  ['templates', repeated((i) => `{{ a${i} }}\n%%B${i}%%\n`)],
  ['directories and relative ones', repeated((i) => `WORKDIR /a${i}\nWORKDIR b\nRUN cd /c\n`)],
  ['users', repeated((i) => `USER u${i}\nRUN useradd -u 99999999 u${i}\n`)],
  ['users of stages', repeated((i) => `FROM s${i} AS s${i + 1}\nUSER $A\n`, 'FROM a AS s0\n')],
  ['ports', repeated((i) => ` ${i}/tcp $P`, `${head}EXPOSE`, '\n')],
  ['shells', repeated((i) => `SHELL ["bash", "-o", "pipefail", "-c"]\nRUN a${i} | b\nSHELL ["sh", "-c"]\n`)],
  ['carriage returns', repeated(() => 'RUN a\r\n')],
  ['blank lines', repeated(() => '\n', head, 'RUN a\n')],
  ['directives', repeated((i) => `# escape=\\${i}\n`, '', head)],
]);
