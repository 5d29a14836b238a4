// Bundles every action and the CLI with ncc from the compiled JavaScript in build/, each into <out>/<name>/index.js.
// `node scripts/bundle.mjs [--out DIR] [NAME...]`; the output is the same byte for byte on every machine.
// The CLI's bundle takes its engines from the actions' bundles beside it: packages/cli/src/registry-beside.ts.
// `node scripts/bundle.mjs --single FILE` writes the whole CLI as one file that runs from anywhere (docs/decisions/051-single-file.md).

import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledAtOnce, namesAtStart } from './at-start.mjs';
import { definitions } from './defining.mjs';
import { builtinsAtFirstUse, followedAtFirstUse, followsNow, withoutPartNames } from './first-use.mjs';
import { sharedOnce } from './once.mjs';
import { namesUsed, withoutUnused } from './shake.mjs';

const require = createRequire(import.meta.url);
const ncc = require('@vercel/ncc');
const root = fileURLToPath(new URL('..', import.meta.url));
const args = process.argv.slice(2);
const single = args[0] === '--single' ? resolve(args.splice(0, 2)[1]) : undefined;
const share = args[0] === '--share';
if (share) args.shift();
const out = args[0] === '--out' ? resolve(args.splice(0, 2)[1]) : join(root, 'dist');

/** What is compiled, as a bundle is made of it; a copy, since tests run the original. */
const copy = join(root, single === undefined ? 'build/bundled' : 'build/single');
refuseUncomputed();
const entries = readdirSync(join(root, 'actions'))
  .filter((name) => existsSync(join(root, 'build/actions', name, 'main.js')))
  .map((name) => ({ name, file: join(copy, 'actions', name, 'main.js') }));
if (existsSync(join(root, 'build/packages/cli/src/main.js'))) entries.push({ name: 'cli', file: join(copy, 'packages/cli/src/main.js') });
const wanted = args.length === 0 ? entries : entries.filter(({ name }) => args.includes(name));
if (args.length === 0 && single === undefined) rmSync(out, { recursive: true, force: true });

const atStart = namesAtStart();

/** Asked of what is compiled, and not of the copy, which changes meanwhile. */
const defined = definitions((name) => {
  const link = join(root, 'build/node_modules', name);
  return existsSync(link) ? realpathSync(link) : undefined;
});

/**
 * The toolkit's packages only define things when they are loaded, and do not say so; said here, a bundle leaves out what no action
 * calls: nearly all of @actions/core is the HTTP client behind getIDToken (docs/decisions/017-toolkit.md).
 */
if (!share) {
  for (const name of ['core', 'exec', 'io', 'http-client'])
    changeCopy(`@actions/${name}`, 'package.json', (text) => JSON.stringify({ ...JSON.parse(text), sideEffects: false }));
  changeCopy('valibot', 'dist/index.mjs', (text) => withoutUnused(text, usedOf('valibot')));
  copyBuild(single === undefined ? partly : followedAtOnce);
}

lookForFilesOnce();
// ncc prints through console; only what is written counts.
console.log = () => {};
if (single !== undefined) {
  await writeSingle(single);
  process.exit(0);
}
const processes = share ? 1 : Math.min(availableParallelism(), Math.ceil(wanted.length / 2));
if (processes > 1) await inShares(processes);
else for (const entry of wanted) await bundle(entry);
if (!share) rmSync(copy, { recursive: true, force: true });
// ncc keeps handles open.
process.exit(0);

/** The compiler alone leaves out what scripts/compute.mjs works out: nothing would fail, and every run would work it out again. */
function refuseUncomputed() {
  const computed = statSync(join(root, 'build/computed'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const modules = readdirSync(join(root, 'build/packages'), { recursive: true }).filter((path) => path.endsWith('.js'));
  const newer = modules.find((path) => statSync(join(root, 'build/packages', path)).mtimeMs > computed);
  if (newer === undefined) return;
  console.error(`expected build/ with all that is worked out of it, got a newer packages/${newer}: run \`node scripts/compile.mjs\``);
  process.exit(1);
}

/**
 * ncc reads every module for files that it would have to bring along, in each bundle again, which was a third of bundling. A module that it
 * left as it was in one bundle is left so in the next; where a bundle begins it looks each time, and prepares what the bundle runs with.
 */
function lookForFilesOnce() {
  const path = join(dirname(require.resolve('@vercel/ncc')), 'loaders/relocate-loader.js');
  const look = require(path);
  const unchanged = new Map();
  const isOurs = (path) => path.startsWith(join(copy, 'packages'));
  // What names a file to the loader; most modules of ours have none of these words, and need not be parsed to see that.
  const namesFiles = /\b(?:__dirname|__filename|require|import\.meta|process|createRequire)\b/;
  const lookOnce = function (content, map) {
    if (isOurs(this.resourcePath) && !namesFiles.test(content.toString('latin1'))) return content;
    if (unchanged.get(this.resourcePath)?.equals(content)) return content;
    const done = this.callback;
    this.callback = (error, code, ...rest) => {
      if (!error && !this.resourcePath.startsWith(join(copy, 'actions')) && Buffer.from(code).equals(content))
        unchanged.set(this.resourcePath, content);
      done(error, code, ...rest);
    };
    return look.call(this, content, map);
  };
  require.cache[path].exports = Object.assign(lookOnce, look);
}

/** A process of its own for each core, and every so many-th bundle to each. */
async function inShares(count) {
  const endOf = (_, nth) => {
    const names = wanted.filter((_, at) => at % count === nth).map(({ name }) => name);
    const share = spawn(process.execPath, [fileURLToPath(import.meta.url), '--share', '--out', out, ...names], { stdio: 'inherit' });
    return new Promise((resolve) => share.once('close', resolve));
  };
  const codes = await Promise.all(Array.from({ length: count }, endOf));
  if (codes.some((code) => code !== 0)) process.exit(1);
}

/** Writes one bundle into its folder. */
async function bundle({ name, file }) {
  const directory = join(out, name);
  rmSync(directory, { recursive: true, force: true });
  // Node loads a file of CommonJS sooner; said in each folder, for those who copy it out of the repository.
  const files = { ...(await bundled(file, { esm: false })), 'package.json': '{ "type": "commonjs" }\n' };
  let bytes = 0;
  for (const [path, content] of Object.entries(files)) bytes += write(join(directory, path), content);
  process.stdout.write(`${name}: ${(bytes / 1024).toFixed(0)} KiB\n`);
}

/** The files of a bundle by name. */
async function bundled(file, { esm }) {
  const { code, assets } = await ncc(file, {
    cache: false,
    minify: false,
    sourceMap: false,
    quiet: true,
    license: 'licenses.txt',
    esm,
    target: 'es2022',
  });
  const others = Object.entries(assets).map(([name, { source }]) => [name, withoutPartNames(source.toString())]);
  const quick = (text) => (esm ? quickToLoad(text) : compiledAtOnce(quickToLoad(text), atStart));
  const finished = ([name, text]) => [name, name.endsWith('.js') ? quick(builtinsAtFirstUse(followsNow(text, name === 'index.js'))) : text];
  return Object.fromEntries(
    Object.entries(sharedOnce({ 'index.js': withoutPartNames(code), ...Object.fromEntries(others) })).map(finished),
  );
}

/**
 * The same code as V8 reads it soonest, a fifth off the start (docs/decisions/021-computed-when-compiling.md): a text of ASCII alone is
 * kept at one byte a letter, and a function expression in brackets is compiled at once, where Node 20 reads an arrow function twice.
 */
function quickToLoad(code) {
  return asciiOnly(code.replace(/^(\/\*{3}\/ )\(\(([\w, ]*)\) => \{$/gm, '$1(function ($2) {'));
}

function asciiOnly(text) {
  return text.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** What is marked for its first use, followed there, from the module that defines it. */
function partly(text, path) {
  const importer = join(root, 'build/packages', path);
  return followedAtFirstUse(text, path, (source, name) => defined(importer, source, name));
}

/** Copies what is compiled, without its tests, and changes the text of each module. */
function copyBuild(change) {
  rmSync(copy, { recursive: true, force: true });
  for (const folder of ['actions', 'packages', 'node_modules'])
    cpSync(join(root, 'build', folder), join(copy, folder), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (path) => !path.endsWith('.test.js'),
    });
  cpSync(join(root, 'build/package.json'), join(copy, 'package.json'));
  for (const path of readdirSync(join(copy, 'packages'), { recursive: true })) {
    if (!path.endsWith('.js')) continue;
    const module = join(copy, 'packages', path);
    const text = readFileSync(module, 'utf8');
    const changed = change(text, path);
    if (changed !== text) writeFileSync(module, changed);
  }
}

/** In one file there is nothing to load later: what is imported when it is asked for lies in it, and is run no sooner. */
function followedAtOnce(text) {
  return text.replace(/\bimport\((?=['"`])/g, 'import(/* webpackMode: "eager" */ ');
}

/** The CLI with all engines in it. */
async function writeSingle(file) {
  const manifest = join(copy, 'packages/cli/package.json');
  const { imports, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...rest, imports: { ...imports, '#registry': './src/registry.js' } }));
  const {
    'index.js': code,
    'licenses.txt': licences,
    'package.json': _,
    ...others
  } = await bundled(join(copy, 'packages/cli/src/main.js'), { esm: true });
  if (Object.keys(others).length > 0) throw new Error(`expected one file, got ${Object.keys(others).join(', ')} beside it`);
  const notice = licences.replaceAll('*/', '* /');
  const bytes = write(file, `#!/usr/bin/env node\n${code}\n/*\n${asciiOnly(notice)}\n*/\n`);
  rmSync(copy, { recursive: true, force: true });
  process.stdout.write(`${file}: ${(bytes / 1024).toFixed(0)} KiB\n`);
}

/** Changes one file of a package's copy in build/, which is what is bundled. */
function changeCopy(name, path, change) {
  const copy = join(root, 'build/node_modules', name);
  // Made of the same sources by an earlier run: compiling takes all of build/ away.
  if (single !== undefined && existsSync(copy)) return;
  cpSync(join(root, 'node_modules', name), copy, { recursive: true, dereference: true });
  const file = join(copy, path);
  const text = change(readFileSync(file, 'utf8'));
  // The copy of a read-only file is read-only.
  rmSync(file);
  writeFileSync(file, text);
}

/** What our compiled modules use of a package. */
function usedOf(name) {
  const modules = readdirSync(join(root, 'build/packages'), { recursive: true }).filter((path) => path.endsWith('.js'));
  return modules.flatMap((path) => namesUsed(readFileSync(join(root, 'build/packages', path), 'utf8'), name));
}

function write(file, content) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
  return Buffer.byteLength(content);
}
