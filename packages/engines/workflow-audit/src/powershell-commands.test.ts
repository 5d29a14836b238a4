import { parseShell } from '@portcullis/formats/shell';
import { powershellCommands } from './powershell-commands.js';

const read = (script: string) => {
  const text = powershellCommands(script);
  expect(text).toHaveLength(script.length);
  const parse = parseShell(text);
  expect(parse.error).toBeUndefined();
  return text
    .split(/[\n|]/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
};

describe('commands of a PowerShell script', () => {
  test.each([
    [
      'in a block',
      'if ($x -eq 1) { npm install a } else { npm install b }\nnpm install c',
      ['$x -eq 1', 'npm install a', 'npm install b', 'npm install c'],
    ],
    ['behind a variable that takes the output', '$out = npm install a', ['npm install a']],
    ['behind a typed variable', '[string]$out += npm install a', ['npm install a']],
    ['called by its name', '& npm install a', ['npm install a']],
    ['by a path of Windows', '& C:\\tools\\npm.cmd ci', ['C:/tools/npm.cmd ci']],
    ['in a group', '(npm install a) -join ""', ['npm install a', '-join ""']],
    [
      'behind a bar and in a block',
      'Get-Content x | ForEach-Object { npm install $_ }',
      ['Get-Content x', 'ForEach-Object', 'npm install $_'],
    ],
    ['behind a group and a bar', '(Get-Content x) | npm install a', ['Get-Content x', 'npm install a']],
    ['over two lines', 'npm install `\n  a', ['npm install \\', 'a']],
    ['beside comments', '# npm install a\nnpm install b # and c\n<# npm\ninstall c #>', ['npm install b']],
    ['beside a text of several lines', '@"\nnpm install a\n"@ | Set-Content x', ['XXXXXXXXXXXXXXXXXXX', 'Set-Content x']],
    [
      'with texts that shells read otherwise',
      "echo \"a `\" $(x) \\\" 'it''s'\nnpm install b",
      ["echo \"a XX X(x) X\" 'it''s'", 'npm install b'],
    ],
    ['with a variable in braces', 'npm install ${env:A}', ['npm install ${env:A}']],
    ['joined', 'npm ci && npm test; npm install a', ['npm ci && npm test', 'npm install a']],
    ['of a table of texts', '$t = @{ a = 1; b = 2 }', ['@', 'a = 1', 'b = 2']],
    ['in words that begin like the language’s', 'iffy npm\nfor-all x', ['iffy npm', 'for-all x']],
  ])('%s', (_, script, commands) => expect(read(script)).toEqual(commands));

  test('a text or a block that never ends is read to the end', () => {
    for (const script of ['echo "a', "echo 'a", '@"\nx', '<# x', 'if ($x) {', '${x'])
      expect(powershellCommands(script)).toHaveLength(script.length);
  });
});
