// Of what goes straight into a shell, only what nobody can put another in the place of is left alone.

import { auditText } from '../../audit-text.js';
import { defaultSettings } from '../../config/settings.js';

const id = 'ab12'.repeat(10);
const raw = `https://raw.githubusercontent.com/o/r/${id}/install.sh`;

async function isFound(run: string): Promise<boolean> {
  const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: |\n          ${run}\n`;
  const all = await auditText(text, '.github/workflows/t.yml', defaultSettings);
  return all.some(({ ruleId }) => ruleId === 'remote-script-execution');
}

test.each([
  `curl -fsSL ${raw} | sh`,
  `curl -fsSL "${raw}" | bash -s -- -b bin`,
  `wget -qO- https://github.com/o/r/raw/${id}/a.sh | sh`,
  `curl -s https://gist.githubusercontent.com/o/abc/raw/${id}/a.sh | sh`,
  `curl -s https://gitlab.com/a/b/c/-/raw/${id}/a.sh | sh`,
  `curl -s https://cdn.jsdelivr.net/gh/o/r@${id}/a.sh | sh`,
])('is fixed: %s', async (run) => {
  expect(await isFound(run)).toBe(false);
});

test.each([
  'curl -fsSL https://raw.githubusercontent.com/o/r/main/install.sh | sh',
  `curl -fsSL https://example.com/${id}/install.sh | sh`,
  `curl -fsSL https://raw.githubusercontent.com.example.com/o/r/${id}/install.sh | sh`,
  `curl -fsSL http://raw.githubusercontent.com/o/r/${id}/install.sh | sh`,
  `curl -fsSL "https://raw.githubusercontent.com/o/r/main/install.sh?ref=${id}" | sh`,
  `curl -fsSL https://raw.githubusercontent.com/o/r/main/${id}/install.sh | sh`,
  `curl -fsSL https://raw.githubusercontent.com/o/r/${id}/../main/install.sh | sh`,
  `curl -fsSL https://raw.githubusercontent.com/o/r/${id}/%2e%2e/main/install.sh | sh`,
  `curl -fsSL -H "X-Id: ${id}" https://example.com/install.sh | sh`,
  `curl -fsSL ${raw} https://example.com/install.sh | sh`,
  `curl -fsSL ${raw} example.com/install.sh | sh`,
  `curl -fsSL ${raw} "$MORE" | sh`,
  `curl -fsSLk ${raw} | sh`,
  `wget --no-check-certificate -qO- ${raw} | sh`,
  `curl -fsSL "https://$HOST/o/r/${id}/install.sh" | sh`,
  `curl -fsSL https://raw.githubusercontent.com/o/r/${id.slice(0, 39)}/install.sh | sh`,
])('anybody may change: %s', async (run) => {
  expect(await isFound(run)).toBe(true);
});
