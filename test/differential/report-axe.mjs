// The gate's report in Chromium at 0, 20 and 5,000 findings, light and dark, wide and on a phone: axe finds nothing, nothing scrolls
// sideways, no request is made, it prints. `node test/differential/report-axe.mjs [COUNT...]`; screenshots go to build/report/.
// Needs /usr/bin/chromium (or CHROMIUM) and installs axe-core and puppeteer-core, pinned, below .peers/axe (or PORTCULLIS_AXE).

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { peersFolder } from '../../scripts/peers.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const home = process.env.PORTCULLIS_AXE ?? join(peersFolder(), 'axe');
const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.log('skipped: there is no Chromium here');
  process.exit(0);
}
if (!existsSync(join(home, 'node_modules/axe-core'))) {
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"private":true}\n');
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '-E', 'axe-core@4.14.1', 'puppeteer-core@24.43.1'], {
    cwd: home,
  });
}
const here = createRequire(join(home, 'package.json'));
const axe = readFileSync(join(home, 'node_modules/axe-core/axe.min.js'), 'utf8');
const { default: puppeteer } = await import(pathToFileURL(here.resolve('puppeteer-core')).href);
const counts = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [0, 20, 5000];
const pictures = join(root, 'build/report');
mkdirSync(pictures, { recursive: true });

let failed = false;
const browser = await puppeteer.launch({ executablePath: chromium, args: ['--no-sandbox', '--disable-gpu'], protocolTimeout: 540_000 });
for (const count of counts) {
  const folder = mkdtempSync(join(tmpdir(), 'portcullis-axe-'));
  try {
    await look(reportOf(folder, count), count);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
await browser.close();
process.exit(failed ? 1 : 0);

/** Path of the report on so many findings. */
function reportOf(folder, count) {
  const levels = ['error', 'warning', 'note'];
  const results = Array.from({ length: count }, (_, i) => ({
    ruleId: `rule-${i % 37}`,
    level: levels[i % 3],
    message: { text: `Finding ${i} says at some length what is wrong in this place and why it matters.` },
    locations: [
      { physicalLocation: { artifactLocation: { uri: `src/folder-${i % 90}/module-${i % 300}.ts` }, region: { startLine: 1 + (i % 40) } } },
    ],
  }));
  mkdirSync(join(folder, 'portcullis-results'), { recursive: true });
  const log = { version: '2.1.0', runs: [{ tool: { driver: { name: 'tool' } }, results }] };
  writeFileSync(join(folder, 'portcullis-results/t.sarif'), JSON.stringify(log));
  for (let i = 0; i < 300 && count > 0; i++) {
    mkdirSync(join(folder, `src/folder-${i % 90}`), { recursive: true });
    writeFileSync(join(folder, `src/folder-${i % 90}/module-${i}.ts`), 'export const value = 1;\n'.repeat(40));
  }
  spawnSync(process.execPath, [join(root, 'dist/cli/index.js'), 'remediation-gate'], { cwd: folder });
  return join(folder, 'portcullis-results/report.html');
}

async function look(file, count) {
  for (const [scheme, width] of [
    ['light', 1280],
    ['dark', 390],
  ]) {
    const page = await browser.newPage();
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => fail(`the page fails: ${error.message}`));
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await page.setViewport({ width, height: 900 });
    await page.goto(pathToFileURL(file).href);
    const facts = await page.evaluate(() => ({
      elements: document.querySelectorAll('*').length,
      sideways: document.documentElement.scrollWidth > innerWidth,
      shown: document.getElementById('shown')?.textContent,
    }));
    await page.screenshot({ path: join(pictures, `${count}-${scheme}.png`) });
    await page.evaluate(axe);
    const begin = performance.now();
    const found = await page.evaluate(async () => {
      const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0].html.slice(0, 200)}`);
    });
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(
      `${count} findings, ${scheme}, ${width} px: ${JSON.stringify(facts)}, ${requests.length} request; axe ${seconds} s: ${found.length}`,
    );
    for (const line of found) fail(line);
    if (facts.sideways || requests.length !== 1 || facts.elements > 40_000)
      fail('it scrolls sideways, asks for something, or is too large');
    await page.close();
  }
  await printed(file, count);
}

async function printed(file, count) {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(file).href);
  const begin = performance.now();
  const bytes = await page.pdf({ timeout: 300_000 });
  console.log(`${count} findings: printed in ${((performance.now() - begin) / 1000).toFixed(1)} s, ${bytes.length} bytes`);
  await page.close();
}

function fail(what) {
  failed = true;
  console.log(`  ${what}`);
}
