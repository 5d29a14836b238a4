import { parseDockerfile } from '../parse.js';
import { refusals } from './index.js';

const said = (text: string): string[] => refusals(parseDockerfile(text)).map(({ line, message }) => `${line} ${message}`);
const inStage = (instruction: string): string[] => said(`FROM alpine:3.20\n${instruction}\n`);

// Each verdict is BuildKit 0.34.2's; test/differential/buildkit.mjs holds thousands more beside it.
describe('what a build refuses', () => {
  test.each([
    ['RUN --network=foo true', '--network is default, none or host, not "foo"'],
    ['RUN --security=lax true', '--security is sandbox or insecure'],
    ['RUN --mounts=type=cache,target=/x true', 'RUN has no flag --mounts'],
    ['RUN --network=none --network=none true', '--network stands twice'],
    ['RUN --mount=type=volume,target=/x true', 'no mount of type "volume"'],
    ['RUN --mount=type=cache,path=/x true', 'a mount has no key "path"'],
    ['RUN --mount=type=cache true', 'the mount has no target='],
    ['RUN --mount=type=bind,target=/ true', 'cannot take the place of the root folder'],
    ['RUN --mount=target=/x,uid=1 true', 'type bind has no key uid'],
    ['RUN --mount=type=cache,target=/x,sharing=all true', 'sharing is shared, private or locked'],
    ['RUN --mount=type=secret true', 'needs an id, a source or a target'],
    ['RUN --mount=type=secret,id=a,source=b true', 'not both'],
    ['RUN --mount=required,type=secret,id=a true', 'type bind has no key required'],
    ['RUN --mount=from=$A,target=/x true', 'takes no variable'],
    ['RUN --mount=from=Other,target=/x true', 'neither a stage nor the name of an image'],
    ['RUN --device=name=a,name=b true', 'one name'],
    ['COPY --from=1 /a /b', 'there is no stage 1'],
    ['COPY --from=0 /a /b', 'its own stage'],
    ['COPY --from=Other /a /b', 'neither a stage nor the name of an image'],
    ['COPY --link=yes a b', '--link takes true or false'],
    ['COPY --chown a b', '--chown has no value'],
    ['COPY --chown=app:1 --link a b', 'names a user or group'],
    ['COPY --link=true --chown=1:app a b', 'names a user or group'],
    ["ENV 'a b", 'cannot be read'],
    ['COPY --chmod=888 a b', '--chmod is an octal number'],
    ['COPY https://a.test/x /y', 'COPY takes paths only'],
    ['HEALTHCHECK --retries=3\u00a0CMD a', '--retries is a number'],
    ['COPY deploy@h.test:x.git /y', 'COPY takes paths only'],
    ['COPY a <<EOF\nEOF', 'needs a destination behind the heredocs'],
    ['ADD --checksum=sha256:0 a b', 'on the network or in git'],
    ['ADD --checksum=sha256:0 "a" b', 'on the network or in git'],
    ['ADD --checksum=sha256:abc "https://a.test/x" /x', 'is no digest'],
    ['HEALTHCHECK --interval=5 CMD a', 'is no duration'],
    ['HEALTHCHECK --interval=9999999h CMD a', 'longer than a duration'],
    ['HEALTHCHECK --timeout=10us CMD a', 'shorter than a millisecond'],
    ['HEALTHCHECK --retries=-1 CMD a', '--retries is a number'],
    ['HEALTHCHECK CMD', 'has no command'],
    ['HEALTHCHECK NONE x', 'takes nothing behind it'],
    ['SHELL /bin/bash -c', 'SHELL is a JSON list'],
    ['SHELL []', 'names no program'],
    ['CMD ["a", 1]', 'holds texts only'],
    ['EXPOSE abc', '"abc" is no port'],
    ['EXPOSE 70000', '"70000" is no port'],
    ['EXPOSE 80/http', 'tcp, udp or sctp'],
    ['EXPOSE 300.0.0.1:80:80', 'is no address'],
    ['STOPSIGNAL SIGFOO', 'is no signal'],
    ['ENV =x', 'value without a name'],
    ['ARG =x', 'value without a name'],
    ['LABEL a="b', 'a " has no partner'],
    ["WORKDIR it's", "a ' has no partner"],
    ['USER ${A^^}', 'an operator that Docker does not know'],
    ['VOLUME [""]', 'empty path'],
    ['ONBUILD FROM a', 'ONBUILD cannot hold FROM'],
    ['ENTRYPOINT --x ["a"]', 'ENTRYPOINT has no flag --x'],
  ])('%s', (instruction, message) => {
    const [first = '', ...more] = inStage(instruction);
    expect(first).toContain(message);
    expect(first.startsWith('2 ')).toBe(true);
    expect(more).toEqual([]);
  });

  test.each([
    ['FROM --platform=foo alpine\n', '1 "foo" is no platform'],
    ['FROM alpine AS 1st\n', '1 "1st" is no name of a stage'],
    ['FROM Alpine\n', '1 "Alpine" is no name of an image'],
    ['FROM a AS Up\nFROM Up\n', '2 "Up" is no name of an image'],
    ['FROM a\nCOPY --from=later /x /x\nFROM b AS later\n', '2 the stage "later" stands further down'],
    ['# escape=x\nFROM a\n', '1 the escape directive is'],
    ['# syntax=a\n# syntax=b\nFROM a\n', '2 the directive syntax stands twice'],
    ['# check=skip\nFROM a\n', '1 the check directive has the options'],
    ['# check=error=maybe\nFROM a\n', '1 error= in the check directive'],
    ['ARG A\n', '1 the file has no FROM'],
    ['RUN a\nFROM b\n', '1 RUN stands before the first FROM'],
    ['# nothing\n', '1 the file has no instruction'],
    [`FROM a\nRUN ${'x'.repeat(70_000)}\n`, '2 the line is longer than 65535 bytes'],
  ])('%#', (text, message) => {
    expect(said(text)).toEqual([expect.stringContaining(message)]);
  });
});

describe('what a build takes', () => {
  test.each([
    'RUN --mount=type=cache,target=/x,mode=0700,uid=1,ro=false --mount=type=secret,id=a,env=A --network=host true',
    'RUN --mount=type=$TYPE true',
    'RUN --mount=type=bind,target=x true',
    'RUN -- ls',
    'COPY --exclude=a --exclude=b --chmod=u+x,g=rX a b',
    'COPY --from=alpine:3.20 /a /b',
    'COPY --link --chown=1000:1000 a b',
    'COPY --link --chown=root:root a b',
    'COPY --link=false --chown=app:app a b',
    'COPY --link --chown=$OWNER a b',
    'COPY ["a b", "/c"]',
    'COPY <<"EOT" /x\n${^}\nEOT',
    "COPY <<\\EOT /x\nit's $A\nEOT",
    'ADD --checksum=$SUM https://a.test/x /y',
    'ADD --checksum=$SUM a /y',
    'HEALTHCHECK --interval=1m30s --timeout=0 --retries=3 CMD ["a"]',
    'EXPOSE 80/TCP 8000-8010 $PORT ${PORT:-80} 127.0.0.1:80:80',
    'STOPSIGNAL RTMIN+3',
    'USER ${USER:?say who}',
    'VOLUME ["/a", "/b"]',
    'ENV A=$B C="d e"',
    'ONBUILD RUN --network=foo true',
    'CMD',
    'ARG --any A',
    'SHELL ["bash"]',
  ])('%s', (instruction) => {
    expect(inStage(`WORKDIR /w\n${instruction}`)).toEqual([]);
  });

  test('an argument from before the first FROM counts anew where a stage declares it again', () => {
    const stage = 'FROM alpine\nARG A=x\nARG A\nEXPOSE $A\n';
    expect(said(`ARG A=80\n${stage}`)).toEqual([]);
    expect(said(stage)).toHaveLength(1);
  });

  test('a stage that an argument names by its default is a parent', () => {
    const text = 'ARG KIND=a\nFROM alpine AS base-a\nWORKDIR /w\nFROM base-${KIND}\nRUN --mount=target=. true\n';
    expect(said(text)).toEqual([]);
    expect(said(text.replace('KIND=a', 'KIND=b'))).toEqual(['5 the mount has no target=']);
  });
});
