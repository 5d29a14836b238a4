import { lint } from '../lint.js';
import { defaultOptions } from '../options.js';
import { dockerfileRules } from '../rules/index.js';

const rules = dockerfileRules().filter(({ id }) => ['sudo', 'image-not-tagged', 'maintainer-deprecated'].includes(id));
const left = (text: string, options = defaultOptions): string[] =>
  lint(text, 'Dockerfile', rules, options)
    .problems.filter(({ allowance }) => allowance === undefined)
    .map(({ rule, line }) => `${line} ${rule.id}`);

test.each([
  ['by hadolint id on the line before', 'FROM a:1\n# hadolint ignore=DL3004\nRUN sudo x\n', []],
  ['by our id, with others and a remark', 'FROM a:1\n#hadolint ignore = DL3006 , sudo # why\nRUN sudo x\n', []],
  ['only the next line counts', 'FROM a:1\n# hadolint ignore=DL3004\n\nRUN sudo x\n', ['4 sudo']],
  ['not inside an instruction', 'FROM a:1\nRUN sudo \\\n# hadolint ignore=DL3004\n  x\n', ['2 sudo']],
  ['for the whole file', 'FROM a\nRUN sudo x\n# hadolint global ignore=DL3004,DL3006\n', []],
  ['for one stage', '# hadolint stage ignore=DL3004\nFROM a:1\nRUN sudo x\nFROM b:1\nRUN sudo y\n', ['5 sudo']],
  ['codes in small letters are not read, as in hadolint', '# hadolint ignore=dl3006\nFROM a\n', ['2 image-not-tagged']],
  ['text behind the ids spoils the comment, as in hadolint', '# hadolint ignore=DL3006 because\nFROM a\n', ['2 image-not-tagged']],
  ["by BuildKit's directive", '# check=skip=MaintainerDeprecated;error=true\nFROM a:1\nMAINTAINER x\n', []],
  ['by our own comment', 'FROM a:1\n# portcullis:ignore-next-line DL3004 reason="rootless build"\nRUN true \\\n  && sudo x\n', []],
  ["skip=all means BuildKit's checks and no others", '# check=skip=all\nFROM a:1\nMAINTAINER x\nRUN sudo x\n', ['4 sudo']],
])('ignored %s', (_what, text, expected) => {
  expect(left(text)).toEqual(expected);
});

test('disable-ignore-pragma makes every comment count for nothing', () => {
  expect(left('# hadolint ignore=DL3006\nFROM a\n', { ...defaultOptions, disableIgnorePragma: true })).toEqual(['2 image-not-tagged']);
});

test('ids of the configuration are taken in any case and from any tool', () => {
  expect(left('FROM a\nRUN sudo x\n', { ...defaultOptions, ignored: new Set(['dl3004', 'image-not-tagged']) })).toEqual([]);
});
