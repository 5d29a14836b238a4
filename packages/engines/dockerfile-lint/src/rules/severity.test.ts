// What blocks by default, `high`, is right in a sceptic's eyes: a peer's "warning" alone does not make it so.

import { lint } from '../lint.js';
import { defaultOptions } from '../options.js';
import { dockerfileRules } from './index.js';

function severities(line: string, id: string): readonly string[] {
  const { problems } = lint(`FROM debian:12\n${line}\n`, 'Dockerfile', dockerfileRules());
  return problems.filter(({ rule }) => rule.id === id).map(({ rule, problem }) => problem.severity ?? rule.severity);
}

/** Assembled, lest a scanner take it for live. */
const live = ['q7Xk', '29fP', 'zL0w'].join('');

test.each([
  ['ARG USERNAME=dev', 'low'],
  ['ENV DB_PASSWORD_FILE=/run/secrets/db', 'low'],
  ['ENV SECRETLINT_VERSION=9.1.0', 'low'],
  ['ENV TOKENIZERS_PARALLELISM=false', 'low'],
  ['ARG SEALED_SECRETS_COMMIT=706528904566e28373b584b5adb7e92ef8f81c1d', 'low'],
  ['ARG SECRET_STORE_BRANCH=release-1.20.x', 'low'],
  ['ENV PASSWORD=', 'low'],
  ['ENV API_TOKEN=/run/secrets/token', 'low'],
  ['ENV RESET_DB_PASSWORD=resetPassword.sh', 'low'],
  ['ARG NPM_TOKEN', 'medium'],
  ['ENV NPM_TOKEN=$NPM_TOKEN', 'medium'],
  ['ENV TOKEN=00000000-0000-0000-0000-000000000000', 'medium'],
  ['ENV DB_PASSWORD=changeme', 'medium'],
  ['ENV DB_PASSWORD=**setme**', 'medium'],
  ['ENV DB_PASSWORD=REPO_PASSWORD', 'medium'],
  [`ENV DB_PASSWORD=${live}`, 'high'],
  [`ARG APP_SECRET=${live}`, 'high'],
  [`ENV CI_USERNAME=dev DB_PASSWORD=${live}`, 'high'],
])('sensitive-variable: %s is %s', (line, severity) => {
  expect(severities(line, 'sensitive-variable')).toEqual([severity]);
});

test.each([
  ['RUN echo "deb [trusted=yes] file:/srv/apt ./" > /etc/apt/sources.list', []],
  ['RUN echo "deb [arch=amd64 trusted=yes] https://example.org/apt ./" > /etc/apt/sources.list', ['high']],
])('signature-check-disabled: %s', (line, expected) => {
  expect(severities(line, 'signature-check-disabled')).toEqual(expected);
});

test.each([
  ['COPY server.key /etc/tls/', ['high']],
  ['COPY test/fixture/certs/server.key /etc/tls/', ['medium']],
  ['COPY localhost.key /etc/tls/', ['medium']],
])('credential-file-copied: %s', (line, expected) => {
  expect(severities(line, 'credential-file-copied')).toEqual(expected);
});

test.each([
  ['RUN curl https://example.com/x | tar x', ['medium']],
  ['RUN echo x | tee /y', ['low']],
  ['RUN { echo a; printf b; } | tee /y', ['low']],
  ['RUN echo x | tee /y && curl https://example.com/x | tar x', ['medium']],
  ['RUN { echo a; make; } | tee /y', ['medium']],
])('pipe-without-pipefail: %s', (line, expected) => {
  expect(severities(line, 'pipe-without-pipefail')).toEqual(expected);
});

test.each([
  ['db:5432/app', ['medium']],
  ['db', ['medium']],
  ['db.example.com/app', ['critical']],
  ['203.0.113.7/app', ['critical']],
])('secret-in-instruction: a password for %s', (host, expected) => {
  expect(severities(['ENV URL=postgres://app', `${live}@${host}`].join(':'), 'secret-in-instruction')).toEqual(expected);
});

test.each([
  ['a piece of a Dockerfile', 'ENV A=1\nRUN make\n', ['refused-instruction medium']],
  ['no Dockerfile', '// a\n// b\n', ['syntax-error high', 'syntax-error high', 'refused-instruction medium']],
  ['a piece that Docker refuses anywhere', 'RUN --network=off make\n', ['refused-instruction high', 'refused-instruction medium']],
  ['a sample with a name to fill in', 'FROM gcr.io/<project_id>/app\nRUNN x\n', ['syntax-error low']],
  ['a sample with lines left out', 'FROM alpine:3.20\n...\nCMD ["a"]\n', ['syntax-error low']],
  ['a mistake', 'FROM alpine:3.20\nRUNN x\n', ['syntax-error high']],
  ['a piece for a frontend of others', '# syntax=acme/plus:1\nINCLUDE x\n', ['refused-instruction medium', 'syntax-error high']],
])('what Docker does not read: %s', (_what, text, expected) => {
  const { problems } = lint(text, 'Dockerfile', dockerfileRules());
  const told = problems.filter(({ rule }) => ['syntax-error', 'refused-instruction'].includes(rule.id));
  expect(told.map(({ rule, problem }) => `${rule.id} ${problem.severity ?? rule.severity}`).sort()).toEqual([...expected].sort());
});

test("what Docker would stop at is no more than BuildKit's warning where a template chooses among lines", () => {
  const lines = (mark: string): string => `# check=error=true\nFROM alpine:3.20\n${mark}CMD ["a"]\nCMD ["b"]\n`;
  const told = (mark: string): unknown =>
    lint(lines(mark), 'Dockerfile', dockerfileRules()).problems.find(({ rule }) => rule.id === 'several-cmd')?.problem.severity;
  expect([told(''), told('# a\n<% if a %>\n')]).toEqual(['high', undefined]);
  // A file that the build writes is no template.
  expect(told('RUN <<E\n{% if a %}\nE\n')).toBe('high');
});

test.each([
  ['RUN git clone https://bot:kR8w2Zp4Lq@gitlab/x', undefined],
  ['ENV R=git+ssh://bot:kR8w2Zp4Lq@gitlab/x', undefined],
  ['ENV D=postgres://app:kR8w2Zp4Lq@db:5432/x', 'medium'],
  ['ENV D=postgres://app:kR8w2Zp4Lq@db.acme.io/x', undefined],
])('a password for a database beside it weighs less than one for a server of the company: %s', (line, expected) => {
  const found = lint(`FROM alpine:3.20\n${line}\n`, 'Dockerfile', dockerfileRules()).problems.find(
    ({ rule }) => rule.id === 'secret-in-instruction',
  );
  expect([found === undefined, found?.problem.severity]).toEqual([false, expected]);
});

test.each([
  ['echo x | tee y', 'low'],
  ['echo x < y | tee z', undefined],
  ['echo() { curl https://x.example; }; echo x | tar x', undefined],
])('a pipe hides no failure of what only prints: %s', (script, expected) => {
  const found = lint(`FROM debian:12\nRUN ${script}\n`, 'Dockerfile', dockerfileRules()).problems.find(
    ({ rule }) => rule.id === 'pipe-without-pipefail',
  );
  expect([found === undefined, found?.problem.severity]).toEqual([false, expected]);
});

test('a template is said once, and blocks nothing', () => {
  const template = 'ENV A="${templateOption:a}"\nENV B="${templateOption:b}"';
  expect([severities(template, 'syntax-error'), severities(template, 'refused-instruction')]).toEqual([['low'], []]);
});

describe('rules for the pedantic', () => {
  const text = 'FROM debian:12\nRUN cd /x && apt-get install -y --no-install-recommends curl\nENV a b\nENV c d\n';
  const told = (pedantic: typeof defaultOptions.pedantic): readonly string[] =>
    lint(text, 'Dockerfile', dockerfileRules(), { ...defaultOptions, pedantic }).problems.map(({ rule }) => rule.id);

  test('take part when they are asked for, all or by an id', () => {
    const own = ['apt-version-not-pinned', 'cd-instead-of-workdir'];
    expect(told(new Set()).filter((id) => own.includes(id))).toEqual([]);
    expect(told(new Set(['dl3008'])).filter((id) => own.includes(id))).toEqual(['apt-version-not-pinned']);
    expect(
      told('all')
        .filter((id) => own.includes(id))
        .sort(),
    ).toEqual(own);
  });

  test('without them a fault of style is told once a file, with one fix for all', () => {
    const style = (pedantic: typeof defaultOptions.pedantic) =>
      lint(text, 'Dockerfile', dockerfileRules(), { ...defaultOptions, pedantic }).problems.filter(
        ({ rule }) => rule.id === 'legacy-key-value-format',
      );
    expect(style('all')).toHaveLength(2);
    const [one, ...more] = style(new Set());
    expect([one?.problem.message, one?.problem.fix?.()?.edits.map(({ replacement }) => replacement), more]).toEqual([
      'ENV a has its value after a space; so it is in 1 more place',
      ['=', '='],
      [],
    ]);
  });
});
