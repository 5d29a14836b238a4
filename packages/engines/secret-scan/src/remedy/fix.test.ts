// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what stands in the files that are fixed

import { applyEdits, decodeText, lineIndex } from '@portcullis/core';
import { fixOf } from './fix.js';
import { type OpenedFile, openFile } from './secret-at.js';

const secret = ['s3cr', 'et-of-a-test'].join('');
const rule = { id: 'mail-provider-token' };

/** The file after the fix, or undefined where none is offered. */
function fixed(path: string, text: string): string | undefined {
  const bytes = Buffer.from(text);
  const start = (decodeText(bytes)?.text ?? '').indexOf(secret);
  const fix = fixOf(openFile(path, bytes) as OpenedFile, lineIndex(text).region(start, start + secret.length), rule);
  return fix === undefined ? undefined : applyEdits(text, fix.changes[0] as NonNullable<(typeof fix.changes)[0]>);
}

test.each([
  ['.github/workflows/ci.yml', `env:\n  MAIL_TOKEN: ${secret}\n`, 'env:\n  MAIL_TOKEN: ${{ secrets.MAIL_TOKEN }}\n'],
  ['.github/workflows/ci.yml', `env:\n  MAIL_TOKEN: "${secret}" # mail\n`, 'env:\n  MAIL_TOKEN: "${{ secrets.MAIL_TOKEN }}" # mail\n'],
  ['.github/workflows/ci.yml', `with:\n  token: ${secret}\n`, 'with:\n  token: ${{ secrets.MAIL_PROVIDER_TOKEN }}\n'],
  ['.github/workflows/ci.yml', `env:\n  GITHUB_PAT: ${secret}\n`, 'env:\n  GITHUB_PAT: ${{ secrets.MY_GITHUB_PAT }}\n'],
  ['docker-compose.yml', `    MAIL_TOKEN: '${secret}'\n`, "    MAIL_TOKEN: '${MAIL_TOKEN:?}'\n"],
  ['src/mail.js', `const mailToken = '${secret}';\r\n`, 'const mailToken = process.env.MAIL_TOKEN;\r\n'],
  ['src/mail.js', `send({ apiToken: "${secret}", to });\n`, 'send({ apiToken: process.env.API_TOKEN, to });\n'],
  ['src/mail.ts', `const mailToken: string = '${secret}';\n`, 'const mailToken: string = (process.env.MAIL_TOKEN as string);\n'],
  ['mail.py', `import os\nMAIL_TOKEN = "${secret}"\n`, 'import os\nMAIL_TOKEN = os.environ["MAIL_TOKEN"]\n'],
  ['mail.rb', `mail_token = '${secret}'\n`, "mail_token = ENV.fetch('MAIL_TOKEN')\n"],
  ['mail.php', `$mailToken = '${secret}';\n`, "$mailToken = getenv('MAIL_TOKEN');\n"],
  [
    'mail.go',
    `import "os"\nfunc f() {\n\tmailToken := "${secret}"\n}\n`,
    'import "os"\nfunc f() {\n\tmailToken := os.Getenv("MAIL_TOKEN")\n}\n',
  ],
  ['run.sh', `export MAIL_TOKEN='${secret}'\n`, 'export MAIL_TOKEN="${MAIL_TOKEN:?}"\n'],
  ['.npmrc', `//registry.example/:_authToken=${secret}\n`, '//registry.example/:_authToken=${AUTH_TOKEN}\n'],
  ['settings.xml', `<password>${secret}</password>\n`, '<password>${env.PASSWORD}</password>\n'],
  ['application-prod.properties', `mail.token=${secret}\n`, 'mail.token=${MAIL_PROVIDER_TOKEN}\n'],
])('%s: a reference takes the place of %j', (path, text, expected) => {
  expect(fixed(path, text)).toBe(expected);
});

test.each([
  ['.github/workflows/ci.yml', `env: { MAIL_TOKEN: ${secret} }\n`, 'a flow mapping, whose end the braces would be'],
  ['src/mail.js', `const url = 'https://u:${secret}@host/';\n`, 'a part of a longer string'],
  ['src/mail.js', `const map = { '${secret}': 1 };\n`, 'a key of a mapping'],
  ['src/mail.js', `import x from '${secret}';\n`, 'an import'],
  ['view.jsx', `<Mail token="${secret}" />\n`, 'an attribute'],
  ['mail.py', `MAIL_TOKEN = "${secret}"\n`, 'a file that does not import os'],
  ['mail.py', `import os\nMAIL_TOKEN = f"${secret}"\n`, 'a literal with a prefix'],
  ['mail.go', `import "os"\nconst mailToken = "${secret}"\n`, 'a constant'],
  ['mail.php', `const TOKEN = '${secret}';\n`, 'a constant'],
  ['notes.md', `token: ${secret}\n`, 'a file that reads no environment'],
  ['src/firebase.js', `const config = {\n  apiKey: '${secret}',\n  authDomain: 'a.io',\n};\n`, 'settings of Firebase for the web'],
  ['src/page.ts', `const mailToken = '${secret}';\ndocument.getElementById('a');\n`, 'code for a browser, which has no environment'],
  ['src/view.js', `import { useState } from 'react';\nconst mailToken = '${secret}';\n`, 'a part of a page'],
])('%s: no fix for %j: %s', (path, text) => {
  expect(fixed(path, text)).toBeUndefined();
});

test('a file in another encoding is left alone', () => {
  const bytes = Buffer.from(`\ufeffconst mailToken = '${secret}';\n`, 'utf16le');
  expect(fixOf(openFile('a.js', bytes) as OpenedFile, { startLine: 1, startColumn: 20, endLine: 1, endColumn: 36 }, rule)).toBeUndefined();
});
