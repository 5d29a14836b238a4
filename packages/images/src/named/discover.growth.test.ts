// biome-ignore-all lint/suspicious/noTemplateCurlyInString: variables of the files that are read
// Files made so that reading them might cost more than they are long, a kind at a time.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { walkWorkspace } from '@portcullis/workspace';
import { growthOf } from '../../../../test/harness/growth.js';
import { discoverImages } from './discover.js';
import { imageSources } from './sources.js';

type Files = Readonly<Record<string, string>>;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portcullis discover '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const wanted = new Set(imageSources.map(({ id }) => id));
const maxBytes = 10 * 1024 * 1024;

async function discover(files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const walk = await walkWorkspace({ workspace: folder, path: '.', include: [], exclude: [], maxFileBytes: maxBytes });
  await discoverImages(walk, { wanted, maxBytes, workspace: folder });
}

describe('work grows with the size of a file', () => {
  const many = (count: number, line: (i: number) => string): string => Array.from({ length: count }, (_, i) => line(i)).join('');
  const script = (lines: string): Files => ({ '.github/workflows/a.yml': `jobs:\n  a:\n    steps:\n      - run: |\n${lines}` });
  test.each<[string, number, (size: number) => Files]>([
    ['keys', 20_000, (n) => ({ 'compose.yml': `services:\n${many(n, (i) => `  k${i}: {}\n`)}` })],
    ['aliases', 20_000, (n) => ({ 'compose.yml': `a: &a {image: x}\nservices:\n${many(n, (i) => `  k${i}: *a\n`)}` })],
    ['anchors', 20_000, (n) => ({ 'compose.yml': `services:\n${many(n, (i) => `  k${i}: &k${i} {image: x}\n`)}` })],
    [
      'an alias bomb in merges',
      40,
      (n) => ({
        'compose.yml': `a0: &a0 {image: x}\n${many(n, (i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}\n`)}services: {s: *a${n}}\n`,
      }),
    ],
    [
      'variables of variables',
      60,
      (n) => ({ Dockerfile: `ARG A0=xxxxxxxxxx\n${many(n, (i) => `ARG A${i + 1}=$A${i}$A${i}\n`)}FROM $A${n}\n` }),
    ],
    ['braces within braces', 50_000, (n) => ({ Dockerfile: `FROM ${'${A:-'.repeat(n)}x${'}'.repeat(n)}\n` })],
    ['braces without end', 50_000, (n) => ({ Dockerfile: `ARG A=${'${A:-'.repeat(n)}\nFROM ${'${A:-'.repeat(n)}\n` })],
    ['quotes and marks', 500_000, (n) => ({ Dockerfile: `FROM a\nRUN ${'"\' \\\n'.repeat(n)}` })],
    ['here-documents', 40_000, (n) => ({ Dockerfile: `FROM a\nRUN ${'<<A '.repeat(n)}\n${'A\n'.repeat(n)}` })],
    ['sources', 50_000, (n) => ({ Dockerfile: `FROM a\nRUN --mount=${'from=a,'.repeat(n)} true\n` })],
    ['a script of here-documents', 50_000, (n) => script(many(n, (i) => `          docker x <<E${i}\n`))],
    [
      'variables of a script that double themselves',
      2000,
      (n) => script(`${many(n, (i) => `          A${i + 1}=$(x)${`$A${i}`.repeat(600)}\n`)}          docker run $A${n}\n`),
    ],
    ['comments without end', 400_000, (n) => ({ '.devcontainer.json': '/* '.repeat(n) })],
    ['template comments without end', 100_000, (n) => ({ 'c/Chart.yaml': 'name: c\n', 'c/templates/a.yaml': 'image: {{/* '.repeat(n) })],
    ['template images', 100_000, (n) => ({ 'c/Chart.yaml': 'name: c\n', 'c/templates/a.yaml': 'image: {{ .Values.x }} '.repeat(n) })],
    [
      'values of releases',
      2000,
      (n) => ({
        'r.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nspec:\n  values:\n${many(n, (i) => `    k${i}: {image: {repository: r, image: i, tag: "${i}"}}\n`)}`,
      }),
    ],
    [
      'custom resources in one file',
      2000,
      (n) => ({ 'r.yaml': many(n, (i) => `---\napiVersion: a.example/v1\nkind: K\nmetadata: {name: n${i}}\nspec: {image: "r:${i}"}\n`) }),
    ],
    [
      'parameters of an application',
      2000,
      (n) => ({
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: https://x.example/c\n    chart: c\n    helm:\n      parameters:\n${many(n, (i) => `        - {name: a.b.c${i}.image.repository, value: r}\n`)}`,
      }),
    ],
    [
      'sources of an application',
      2000,
      (n) => ({
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: a}\nspec:\n  sources:\n${many(n, (i) => `    - {repoURL: "https://x.example/${i}", path: p, helm: {valuesObject: {image: "i:${i}"}}}\n`)}`,
      }),
    ],
    [
      'long ways of parameters',
      300,
      (n) => ({
        'a.yaml': `apiVersion: argoproj.io/v1alpha1\nkind: Application\nspec:\n  source:\n    repoURL: https://x.example/c\n    chart: c\n    helm:\n      parameters:\n${many(n, (i) => `        - {name: ${`${'k'.repeat(200)}${i}.`.repeat(30)}image, value: "r:1"}\n`)}`,
      }),
    ],
    [
      'values that a command sets',
      2000,
      (n) => script(`          helm upgrade r c ${many(n, (i) => `--set a.b${i}.image.repository=r `)}\n`),
    ],
    ['HCL brackets', 500_000, (n) => ({ 'docker-bake.hcl': `x = ${'['.repeat(n)}` })],
    ['HCL texts', 500_000, (n) => ({ 'docker-bake.hcl': `x = "${'${'.repeat(n)}"` })],
  ])('%s', async (_, most, files) => {
    expect(await growthOf((size) => discover(files(size)), most)).toBe('bounded');
  });
});
