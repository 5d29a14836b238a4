// Scaffolds an engine with its action: `npm run new NAME`. It works at once: one rule, its examples, a canary, a test, a README.
// Then write the rules; `npm run bundle && npm run generate` makes the rest.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [name = '', folder] = process.argv.slice(2);
const root = resolve(folder ?? fileURLToPath(new URL('..', import.meta.url)));
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) fail('expected a name such as manifest-lint: small letters, digits and single dashes');
if (existsSync(join(root, 'packages/engines', name)) || existsSync(join(root, 'packages', name))) fail(`${name} is there already`);

const title = `${name[0].toUpperCase()}${name.slice(1).replace(/-/g, ' ')}`;
const word = 'FIXME-SECURITY';

write(
  `packages/engines/${name}/package.json`,
  `${JSON.stringify(
    {
      name: `@portcullis/${name}`,
      version: '0.1.0',
      private: true,
      type: 'module',
      sideEffects: false,
      exports: { '.': { types: './src/index.ts', default: './src/index.js' } },
      dependencies: { '@portcullis/lint': '0.1.0' },
    },
    null,
    2,
  )}\n`,
);
write(
  `packages/engines/${name}/src/index.ts`,
  `// ${title}: what it looks at, and what it finds.

import { type FileRule, noSettings, type SourceFile, scanner, textKind } from '@portcullis/lint';

const openMarker: FileRule<SourceFile> = {
  id: 'open-security-marker',
  aliases: [],
  severity: 'medium',
  confidence: 'high',
  title: 'A marker says that security work is left',
  why: 'What was put off when the file was written is still to be done.',
  remedy: 'Do what the marker asks for, and remove it.',
  controls: [],
  risks: ['CICD-SEC-7'],
  examples: { bad: [{ text: 'a ${word}\\n' }], good: [{ text: 'a fixed one\\n' }] },
  *check({ text }) {
    for (const { index } of text.matchAll(/${word}/g)) yield { at: { start: index, end: index + ${word.length} }, message: 'Security work is left here' };
  },
};

export const engine = scanner({
  name: '${name}',
  title: '${title}',
  description: 'Finds markers of security work that was put off.',
  kinds: [textKind('${name}', 'text file', (path) => path.endsWith('.txt'))],
  settings: noSettings,
  rules: [openMarker],
  canary: { path: 'canary.txt', text: '${word}', finds: ['open-security-marker'] },
});
`,
);
write(
  `packages/engines/${name}/src/index.test.ts`,
  `import { ruleExamples } from '../../../../test/harness/rule-examples.js';
import { engine } from './index.js';

test('every rule reports its bad examples, and no rule a good one', async () => {
  expect(await ruleExamples(engine)).toEqual([]);
});
`,
);
write(
  `actions/${name}/README.md`,
  `# ${title}

Finds markers of security work that was put off.

\`\`\`yaml
- uses: portcullis-ci/portcullis/actions/${name}@COMMIT_SHA
\`\`\`

## Inputs

<!-- inputs -->
<!-- /inputs -->

## Outputs

<!-- outputs -->
<!-- /outputs -->

## Network

<!-- network -->
<!-- /network -->

## Permissions

<!-- permissions -->
<!-- /permissions -->
`,
);
const wired = spawnSync(process.execPath, [fileURLToPath(new URL('wire.mjs', import.meta.url)), root], { stdio: 'inherit' });
if (wired.status !== 0) fail('the folders could not be wired');
console.log(
  `${name} stands in packages/engines/${name} and actions/${name}. Run npm install once, then npm run bundle && npm run generate.`,
);

function write(path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

function fail(message) {
  console.error(`new: ${message}`);
  process.exit(2);
}
