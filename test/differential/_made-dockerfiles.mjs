// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of Dockerfiles.
// Dockerfiles that nobody would write: put together from a small grammar of right and wrong parts, and real ones with pieces
// changed. The same seed gives the same files.

/** A stream of numbers in [0, 1) that a seed decides (mulberry32). */
export function numbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const words = {
  image: [
    'alpine:3.20',
    'debian',
    'busybox',
    'scratch',
    'ubuntu:24.04',
    'Alpine',
    'alpine:',
    'a//b',
    'alpine:3.20@sha256:abc',
    '$BASE',
    'alpine:${TAG}',
    'alpine:${TAG:-3}',
    'build',
    'registry.test:5000/a/b:1',
    '""',
    '"alpine"',
    'al pine',
    'golang:1.25',
    'base$X',
  ],
  stage: ['build', 'Build', 'base', 'context', 'scratch', '1a', 'a_b', 'a.b-c', 'a$b', 'linux-x', 'runtime', ''],
  platform: [
    'linux/amd64',
    '$TARGETPLATFORM',
    '${BUILDPLATFORM}',
    'linux',
    'arm64',
    'foo',
    'linux/arm/v7/x',
    '',
    '$PLAT',
    'linux/*',
    'x/y',
    'windows/amd64',
  ],
  path: [
    '.',
    '/app',
    'a b',
    'src/',
    '"a b"',
    "'x'",
    '$DIR',
    '${DIR:-/x}',
    '${DIR',
    '"open',
    "it's",
    '/',
    'C:\\\\app',
    'a\\ b',
    '/proc/x',
    '${DIR^^}',
    '${DIR/a/b}',
    '${DIR#*/}',
    '${a:?why}',
    '$1',
    '${}',
    'x"y"z',
    '\\"',
    '${DIR:+x}',
    '[a]',
    '["a", "b"]',
    '["a" "b"]',
    '[1, 2]',
    '["a", 3]',
    '[]',
    '[ "x" ]',
    "['x']",
  ],
  name: [
    'A',
    'PATH',
    'DIR',
    'TOKEN',
    'API_KEY',
    'a-b',
    '',
    'X Y',
    '"Q"',
    '$N',
    'PUBLIC_KEY',
    'TOKEN_FILE',
    'auth',
    'VERSION',
    'TARGETARCH',
    'npm_config_key',
  ],
  value: [
    '1',
    'x',
    '"a b"',
    "'a b'",
    '$A',
    '${A}',
    '${B:-c}',
    '"open',
    "o'pen",
    '',
    'a\\ b',
    '$PATH:/x',
    '${A:-${B}}',
    '${A:',
    'a=b',
    '"$A"',
    "'$A'",
    '\\$A',
    '$$',
    '${A%x}',
    '$TARGETARCH',
    '$HOME',
    '$VERSOIN',
    '${VERSION}',
  ],
  port: [
    '80',
    '80/tcp',
    '53/UDP',
    '8000-8010',
    'abc',
    '80/http',
    '70000',
    '127.0.0.1:80:80',
    '80:80',
    '$PORT',
    '${PORT:-80}',
    '10-5',
    '',
    '80/',
    '[::1]:80:80',
    '1:2:3:4',
    '-1',
    '0',
    '8000-8001:80',
    '80-81:80-82',
    '443/sctp',
    '+80',
  ],
  duration: ['5s', '5', '1m30s', '0', '100us', '-5s', '', 'abc', '1.5h', '.5s', '5 s', '1h1', '30S'],
  mountKey: [
    'type=cache',
    'type=bind',
    'type=secret',
    'type=ssh',
    'type=tmpfs',
    'type=volume',
    'type=$T',
    'target=/x',
    'target=x',
    'target=/',
    'dst=/y',
    'source=/z',
    'src=.',
    'id=a',
    'from=build',
    'from=$F',
    'from=Later',
    'from=alpine',
    'ro',
    'rw=true',
    'rw=maybe',
    'readonly=1',
    'required',
    'required=true',
    'required=x',
    'sharing=locked',
    'sharing=all',
    'mode=0600',
    'mode=9',
    'uid=1',
    'uid=a',
    'gid=0',
    'size=10m',
    'size=x',
    'env=A',
    'foo=bar',
    'foo',
    'Type=cache',
    'target=$DIR',
    '',
  ],
  signal: ['SIGTERM', 'TERM', '9', '0', 'SIGFOO', 'sigterm', '$S', 'RTMIN+3', 'RTMAX-20', '-1', 'SIGRTMIN+15', '"KILL"'],
  command: [
    'true',
    'echo hi',
    '["echo", "hi"]',
    '["echo", \'hi\']',
    '[ -f x ] && y',
    'cat<<EOF',
    'echo $((1<<20))',
    'echo "a',
    "echo 'a",
    '',
    'cat <<<x',
    'echo ${x^^}',
    'echo \\',
    'a && \\\n  b',
    'a \\\n\n  b',
    'a \\\n# c\n  b',
    '{ a; }',
    '[1]',
    '["a",]',
    'echo "<<EOF"',
    'x=<<',
    'cat << EOF',
  ],
  heredoc: [
    '<<EOF',
    '<<-EOF',
    '<<"EOF"',
    "<<'EOF'",
    '<<\\EOF',
    '<< EOF',
    '<<- EOF',
    '3<<EOF',
    '<<E"O"F',
    'cat<<EOF',
    '<<EOF;',
    '(cat <<EOF)',
    '<<EOF bash',
    'bash <<EOF',
    'cat <<A <<B',
    '<<$A',
    '<<EOF>x',
    '<<EOF > x',
    '<<<EOF',
    "'<<EOF'",
    '<<~EOF',
    '<<${A}',
    'x <<EOF && y',
    '"$(cat <<EOF',
  ],
  body: ['true', '\ttrue', 'EOF', '\tEOF', 'EOF;', 'EOF)', 'A', 'B', '$A', 'RUN x', '#!/bin/sh', "it's ${x^^}", '"', ''],
  chmod: ['755', '0644', '77777', 'u+x', 'a=rX,u+w', 'x', '+x', '8', '$M', '', 'u+q'],
  check: [
    'skip=all',
    'skip=JSONArgsRecommended',
    'skip=JSONArgsRecommended,WorkdirRelativePath',
    'error=true',
    'error=maybe',
    'skip=all;error=true',
    'experimental=all',
    'experimental=InvalidDefinitionDescription',
    'skip',
    'foo=bar',
    'skip=StageNameCasing ; error=false',
    'skip=all;experimental=all;error=true',
  ],
};

/** One Dockerfile of the grammar. */
export function madeDockerfile(next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const chance = (share) => next() < share;
  const some = (least, most, make) => Array.from({ length: least + Math.floor(next() * (most - least + 1)) }, make);
  const cased = (keyword) => (chance(0.9) ? keyword : chance(0.5) ? keyword.toLowerCase() : keyword[0] + keyword.slice(1).toLowerCase());
  const mostly = (list, right, share = 0.7) => (chance(share) ? right[Math.floor(next() * right.length)] : pick(list));
  const path = () => mostly(words.path, ['.', '/app', 'src/', '$DIR', '/x', 'rel/dir']);
  const flag = (name, value) =>
    chance(0.93)
      ? `--${name}${chance(0.96) ? `=${value}` : ''} `
      : `--${pick(['foo', name.toUpperCase(), 'mount', 'link', ''])}${chance(0.5) ? '=x' : ''} `;
  const pair = () => `${mostly(words.name, ['A', 'DIR', 'VERSION', 'X'])}=${mostly(words.value, ['1', 'x', '"a b"', '$A'])}`;
  const heredoc = (keyword, behind = '') => {
    const marker = mostly(words.heredoc, ['<<EOF', 'cat <<EOF > /x', '<<-EOF', 'bash <<EOF']);
    const end = chance(0.9) ? (/[)>;]\S*$/.test(marker) ? pick(['EOF', 'EOF)', 'EOF;']) : 'EOF') : pick(['', 'EOT', ' EOF', '\tEOF']);
    return `${keyword} ${marker}${behind}\n${some(0, 3, () => pick(words.body)).join('\n')}\n${end}`;
  };
  const copied = (keyword) => {
    const flags = [
      chance(0.3) &&
        flag(
          keyword === 'COPY' || chance(0.1) ? 'from' : 'checksum',
          pick(['build', '0', '1', '7', 'alpine', 'Build', '$S', 'later', 'Up', 'base', '']),
        ),
      chance(0.15) && flag('chown', pick(['a:b', '1', '$U', '"x'])),
      chance(0.15) && flag('chmod', pick(words.chmod)),
      chance(0.1) && flag('link', pick(['true', 'false', 'yes', ''])),
      chance(0.05) && flag('parents', 'true'),
    ];
    if (chance(0.1)) return heredoc(keyword, pick([' /x', '', ' /a /b']));
    const source = () => (chance(0.05) ? pick(['https://a.test/x', 'git@a.test:b', '<<EOF']) : path());
    return `${cased(keyword)} ${flags.filter(Boolean).join('')}${some(1, 3, source).join(' ')}`;
  };
  const kinds = {
    RUN: () => {
      const flags = [
        chance(0.35) &&
          flag(
            'mount',
            some(1, 4, () => mostly(words.mountKey, ['type=cache', 'target=/x', 'type=bind', 'id=a', 'type=secret'], 0.6)).join(','),
          ),
        chance(0.1) && flag('network', pick(['none', 'host', 'default', 'foo', '$N'])),
        chance(0.05) && flag('security', pick(['insecure', 'sandbox', 'x'])),
        chance(0.03) && flag('device', pick(['a/b=c', 'name=x', 'a,b', 'name=x,name=y', 'required,foo'])),
      ];
      const keyword = `${cased('RUN')} ${flags.filter(Boolean).join('')}`.trimEnd();
      return chance(0.3) ? heredoc(keyword) : `${keyword} ${mostly(words.command, ['true', 'echo $A'])}`;
    },
    COPY: () => copied('COPY'),
    ADD: () => copied('ADD'),
    ENV: () =>
      `${cased('ENV')} ${chance(0.85) ? some(1, 3, pair).join(' ') : `${pick(words.name)} ${pick(words.value)}${pick(['', ' x', ' "y z"'])}`}`,
    LABEL: () => `${cased('LABEL')} ${chance(0.85) ? some(1, 2, pair).join(' ') : `${pick(words.name)} ${pick(words.value)}`}`,
    ARG: () => `${cased('ARG')} ${some(1, 2, () => (chance(0.5) ? pick(words.name) : pair())).join(' ')}`,
    EXPOSE: () => `EXPOSE ${some(1, 2, () => mostly(words.port, ['80', '443/tcp'])).join(' ')}`,
    USER: () => `USER ${mostly([...words.path, ''], ['app', '1000', '$U'])}`,
    WORKDIR: () => `${cased('WORKDIR')} ${path()}`,
    VOLUME: () => `VOLUME ${mostly([...words.path, '[""]', '["/a", ""]', ''], ['/data'])}`,
    STOPSIGNAL: () => `STOPSIGNAL ${pick(words.signal)}`,
    SHELL: () => `SHELL ${mostly(words.command, ['["/bin/bash", "-c"]', '["bash"]'])}`,
    CMD: () => `${cased('CMD')} ${mostly(words.command, ['["a"]', 'a b'])}`,
    ENTRYPOINT: () => `${cased('ENTRYPOINT')} ${mostly(words.command, ['["a"]', 'exec a'])}`,
    HEALTHCHECK: () => {
      const flags = ['interval', 'timeout', 'start-period', 'start-interval']
        .filter(() => chance(0.15))
        .map((name) => flag(name, pick(words.duration)));
      if (chance(0.1)) flags.push(flag('retries', pick(['3', '-1', 'x', '0', ''])));
      return `HEALTHCHECK ${flags.join('')}${mostly(['CMD', 'NONE', 'NONE x', 'cmd a', 'X', '', 'CMD []', 'CMD [1]'], ['CMD a', 'CMD ["a"]', 'NONE'])}`;
    },
    MAINTAINER: () => `MAINTAINER ${pick(['x', '"y', ''])}`,
    ONBUILD: () =>
      `${pick(['ONBUILD', 'ONBUILD'])} ${chance(0.1) ? pick(['ONBUILD RUN x', 'FROM a', 'MAINTAINER x', '', 'FOO x']) : instruction()}`,
    UNKNOWN: () =>
      pick([
        'RUNN x',
        'foo',
        'FROM',
        '&& x',
        '{{ x }}',
        'ENTRY POINT x',
        'RUN\u00a0x',
        '#x',
        '   RUN y',
        '\\',
        'ENV',
        'COPY',
        'EXPOSE',
        'LABEL',
      ]),
  };
  const usual = [
    'RUN',
    'RUN',
    'RUN',
    'COPY',
    'COPY',
    'ADD',
    'ENV',
    'ENV',
    'ARG',
    'LABEL',
    'WORKDIR',
    'WORKDIR',
    'USER',
    'CMD',
    'ENTRYPOINT',
    'EXPOSE',
    'VOLUME',
    'HEALTHCHECK',
    'SHELL',
    'STOPSIGNAL',
  ];
  const instruction = () => kinds[chance(0.92) ? pick(usual) : pick(['MAINTAINER', 'ONBUILD', 'UNKNOWN'])]();
  const comment = () =>
    chance(0.12)
      ? `${pick(['# about', '# A the one', '# build is it', '#', '# check=skip=all', '# check=skip=WorkdirRelativePath,JSONArgsRecommended', '# check=skip=UndefinedVar', '#check=skip=SecretsUsedInArgOrEnv', '# check = skip=all', '# x\n# check=skip=all', '# check=skip=all\n# x', '# check=skip=StageNameCasing\n'])}\n`
      : '';
  const from = () => {
    const flags = chance(0.25) ? flag('platform', pick(words.platform)) : '';
    const image = mostly(words.image, ['alpine:3.20', 'scratch', 'busybox', 'debian', 'build', 'base', 'alpine:${TAG}']);
    return `${cased('FROM')} ${flags}${image}${chance(0.55) ? ` ${pick(['AS', 'AS', 'as', 'As', 'ass'])} ${mostly(words.stage, ['build', 'base', 'run', 'Up', 'later'])}` : ''}`;
  };
  const head = chance(0.15)
    ? `${pick(['# escape=`', '# escape=\\', '# escape=x', '# syntax=docker/dockerfile:1', '#syntax=a\n#syntax=b', `# check=${pick(words.check)}`, `#check=${pick(words.check)}`, `# check=${pick(words.check)}`])}\n`
    : '';
  const args = some(
    0,
    2,
    () => `${comment()}ARG ${mostly(['BASE', 'TAG', 'X="', 'A B=2', '=x', 'T=${U}'], ['TAG=3', 'BASE=alpine', 'VERSION=1'])}`,
  );
  const stages = some(chance(0.97) ? 1 : 0, 3, () => [`${comment()}${from()}`, ...some(0, 3, () => `${comment()}${instruction()}`)]);
  // Errors hide one another, so many files are short.
  const lines = [...args, ...stages.flat()];
  return `${head}${lines.slice(0, chance(0.5) ? 4 : 20).join('\n')}${chance(0.95) ? '\n' : ''}`;
}

/** A real Dockerfile with one or two pieces changed. */
export function mutated(text, next) {
  const lines = text.split('\n');
  const at = () => Math.floor(next() * lines.length);
  const signs = ['"', "'", '\\', '$', '${', '<<EOF', '=', ',', '[', ']', '--x ', ' ', '#', '\t', ':', '<', '`', '{{'];
  const changes = [
    () => lines.splice(at(), 1),
    () => lines.splice(at(), 0, ''),
    () => lines.splice(at(), 0, lines[at()]),
    () => {
      const line = at();
      const place = Math.floor(next() * (lines[line].length + 1));
      lines[line] = lines[line].slice(0, place) + signs[Math.floor(next() * signs.length)] + lines[line].slice(place);
    },
    () => {
      const line = at();
      const place = Math.floor(next() * (lines[line].length + 1));
      lines[line] = lines[line].slice(0, place) + lines[line].slice(place + 1);
    },
    () => {
      const line = at();
      lines[line] = lines[line].replace(
        /^(\s*)(\w+)/,
        (_all, blanks, word) => blanks + (next() < 0.5 ? word.toLowerCase() : word.slice(0, -1)),
      );
    },
    () => {
      const line = at();
      const parts = lines[line].split(' ');
      parts.splice(Math.floor(next() * parts.length), 1);
      lines[line] = parts.join(' ');
    },
  ];
  for (let count = next() < 0.7 ? 1 : 2; count > 0; count--) changes[Math.floor(next() * changes.length)]();
  return lines.join('\n');
}
