import { lint } from '../lint.js';
import { hadolintCode } from '../rule-ids.js';
import { dockerfileRules } from '../rules/index.js';
import { emptyHadolintConfig, type HadolintConfig, lintOptions } from './hadolint-config.js';
import { runLikeHadolint } from './hadolint-run.js';

const labelled = (type: 'email' | 'rfc3339' | 'semver' | 'spdx'): Partial<HadolintConfig> => ({ labelSchema: new Map([['foo', type]]) });
const trusted: Partial<HadolintConfig> = { trustedRegistries: ['docker.io'] };

/** Texts that Docker, or the standard a label follows, reads in one way and hadolint in another. */
test.each<[string, string, Partial<HadolintConfig>, hadolint: boolean, ours: boolean]>([
  ['DL1000', 'FROM --platform=$X a:1 AS b # why\n', {}, false, true],
  ['DL1000', 'FROM a:1 b\n', {}, true, true],
  ['DL1000', 'FROM a:1\nENV A=1 # why\n', {}, false, true],
  ['DL1000', 'FROM a:1\nENV A=1 B\n', {}, true, true],
  ['DL1000', 'FROM a:1\nLABEL a\n', {}, true, true],
  ['DL3002', 'FROM a:1\nUSER root \nRUN x\n', {}, false, true],
  ['DL3002', 'FROM a:1\nUSER root:x \n', {}, true, true],
  ['DL3004', 'FROM a:1\nRUN <<EOF python3\nsudo = 1\nEOF\n', {}, true, false],
  ['DL3006', 'FROM localhost:5000/image\n', {}, false, true],
  ['DL3014', 'FROM a:1\nRUN apt-get install -qqq x\n', {}, true, false],
  ['DL3022', 'FROM a:1\nFROM b:1\nCOPY --from=0x /a /b\n', {}, false, true],
  ['DL3025', '# check=skip=JSONArgsRecommended\nFROM a:1\nCMD x\n', {}, true, false],
  ['DL3026', 'FROM localhost/debian:1\n', trusted, false, true],
  ['DL3026', 'FROM x.com/a:1 AS s\nFROM s\nCOPY --from=0 /a /b\nCOPY --from=S /a /b\n', { trustedRegistries: ['x.com'] }, true, false],
  ['DL3028', 'FROM a:1\nRUN gem install x -v1\n', {}, true, false],
  ['DL3053', 'FROM a:1\nLABEL foo=12024-01-02T03:04:05Z\n', labelled('rfc3339'), false, true],
  ['DL3054', 'FROM a:1\nLABEL foo "MIT"\n', labelled('spdx'), true, false],
  ['DL3056', 'FROM a:1\nLABEL foo=01.2.3-a.\n', labelled('semver'), false, true],
  ['DL3058', 'FROM a:1\nLABEL foo="(me) a@b.c."\n', labelled('email'), false, true],
  ['DL3063', 'FROM a:1 AS Scratch\n', {}, false, true],
  ['DL3064', 'FROM a:1\nARG A MY_TOKEN\n', {}, false, true],
  ['DL3065', 'FROM --platform="$TARGETPLATFORM" a:1\n', {}, false, true],
  ['DL3066', 'FROM a:1\nUSER 0 \n', {}, true, false],
  ['DL4006', 'FROM a:1\nSHELL ["/usr/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b\n', {}, true, false],
])('%s of %j in the formats of hadolint and elsewhere', async (code, text, changes, hadolint, ours) => {
  const config = { ...emptyHadolintConfig, ...changes };
  const { entries } = await runLikeHadolint([{ name: 'x', text }], config, 'hadolint-json');
  expect(entries.some((entry) => entry.code === code)).toBe(hadolint);
  const { problems } = lint(text, 'x', dockerfileRules(), lintOptions(config));
  expect(problems.some(({ rule, allowance }) => hadolintCode(rule) === code && allowance === undefined)).toBe(ours);
});

test('stages take a HEALTHCHECK from those they build on and give it to them, by name', async () => {
  const missing = async (text: string): Promise<readonly number[]> => {
    const config = { ...emptyHadolintConfig, overrides: { ...emptyHadolintConfig.overrides, error: ['DL3057'] } };
    const { entries } = await runLikeHadolint([{ name: 'x', text }], config, 'tty');
    return entries.filter(({ code }) => code === 'DL3057').map(({ line }) => line);
  };
  expect(await missing('FROM a:1 AS x\nHEALTHCHECK CMD a\nFROM x\nFROM a:1\n')).toEqual([4]);
  expect(await missing('FROM a:1 AS x\nFROM x AS y\nFROM y\nHEALTHCHECK NONE\n')).toEqual([]);
  expect(await missing('FROM a:1 AS x\nFROM b:1\nHEALTHCHECK NONE\n')).toEqual([1]);
});
