import { lint } from '../../lint.js';
import { extraPackageIndex } from './extra-package-index.js';

test.each([
  ['RUN pip install app==1 \\\n    --extra-index-url https://pypi.acme.example/simple', '--extra-index-url'],
  ['RUN pip install app==1 \\\n  # the private one\n  --extra-index-url="$INDEX"', '--extra-index-url="$INDEX"'],
  ['RUN pip config set \\\n  global.extra-index-url https://pypi.acme.example/simple', 'global.extra-index-url'],
  [
    'RUN ["pip", "install", "--extra-index-url=https://pypi.acme.example/simple", "app==1"]',
    '"--extra-index-url=https://pypi.acme.example/simple"',
  ],
  ['ENV A=1 \\\n  PIP_EXTRA_INDEX_URL=https://pypi.acme.example/simple', 'https://pypi.acme.example/simple'],
])('%s: the finding points at %s', (instruction, word) => {
  const text = `FROM python:3.12\n${instruction}\n`;
  const places = lint(text, 'Dockerfile', [extraPackageIndex]).problems.map(({ problem: { at } }) => text.slice(at.start, at.end));
  expect(places).toEqual([word]);
});
