// Functions that every run calls, compiled with the file that holds them: V8 goes over a function's text to find its end, and over all of it
// again when it is called. scripts/at-start.txt has their names; `node scripts/at-start.mjs` writes it from runs of the bundles in dist over
// an empty folder, and over example files for parts that only these load. docs/decisions/021-computed-when-compiling.md has the figures.

import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from '@babel/parser';

const root = fileURLToPath(new URL('..', import.meta.url));
const list = new URL('at-start.txt', import.meta.url);
const comment = '# Written by `node scripts/at-start.mjs`.\n';

/** Names of functions that runs call. */
export function namesAtStart() {
  return new Set(readFileSync(list, 'utf8').slice(comment.length).split(/\s+/));
}

/**
 * A file of a bundle with declared functions of these names as expressions in brackets, which V8 compiles at once. They stand where their
 * scope begins, since a declaration is there before anything in its scope is run. Functions that nothing in their scope leads to are left
 * out: ncc keeps them where it does not minify.
 */
export function compiledAtOnce(code, names) {
  const any = [...code.matchAll(/^(?:async )?function\*? ?([\w$]+)/gm)].some(([, name]) => names.has(name));
  if (!any) return code;
  const changes = [];
  for (const { at, body, declared } of scopesOf(code)) {
    const used = usedIn(body, code);
    const assigned = assignedIn(code.slice(body[0]?.start ?? at, body.at(-1)?.end ?? at));
    for (const { start, end } of declared.filter((one) => !used.has(one))) changes.push({ start, end, text: '' });
    const taken = declared.filter((one) => used.has(one) && names.has(one.id.name) && !assigned.has(one.id.name));
    if (taken.length === 0) continue;
    const texts = taken.map(({ id, start, end }) => `var ${id.name} = (${code.slice(start, end)});\n`);
    changes.push({ start: at, end: at, text: `\n${texts.join('')}` });
    for (const { start, end } of taken) changes.push({ start, end, text: '' });
  }
  const pieces = [];
  let done = 0;
  for (const { start, end, text } of changes.sort((a, b) => a.start - b.start)) {
    pieces.push(code.slice(done, start), text);
    done = end;
  }
  return pieces.join('') + code.slice(done);
}

/** Statements of a scope that are run, and functions to which names lead from these; a word in a text counts as a name. */
function usedIn(body, code) {
  const functions = new Map(body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [[node.id.name, node]] : [])));
  // Names of other letters are no words to the search below.
  const used = new Set(body.filter(({ type, id }) => type !== 'FunctionDeclaration' || !/^[\w$]+$/.test(id.name)));
  // A set goes on to what is added to it meanwhile.
  for (const { start, end } of used)
    for (const [name] of code.slice(start, end).matchAll(/[\w$]+/g)) if (functions.has(name)) used.add(functions.get(name));
  return used;
}

/** Names that are given another value: within the expression its name stands for the function all the same, and cannot be given one. */
function assignedIn(text) {
  const given = /(?<![\w$.]|\b(?:const|let|var) )([\w$]+)\s*(?:[^\s\w()]{0,3}=[^=>]|\+\+|--)|(?:\+\+|--)([\w$]+)/g;
  return new Set([...text.matchAll(given)].map(([, name, other]) => name ?? other));
}

/** Scopes of a bundle's modules: the functions that are declared in each, those that are written as above, and where it begins. */
function scopesOf(code) {
  const { program } = parse(code, { sourceType: 'script' });
  const scopes = [];
  const add = (body, at) => {
    const declared = body.filter(({ type }) => type === 'FunctionDeclaration');
    const values = body.flatMap(({ declarations = [] }) => declarations.map(({ init }) => init));
    const atOnce = values.filter((value) => value?.type === 'FunctionExpression' && value.id !== null && value.extra?.parenthesized);
    scopes.push({ at, body, declared, atOnce });
  };
  const addModules = (node) => {
    if (node?.type !== 'ObjectExpression') return;
    for (const { value } of node.properties) {
      const { body, directives, start } = value?.body ?? {};
      if (body !== undefined) add(body, directives.at(-1)?.end ?? start + 1);
    }
  };
  for (const { expression } of program.body) {
    // A part: exports.modules = { ... }.
    if (expression?.type === 'AssignmentExpression') addModules(expression.right);
    // The first file: a function with the table of its modules, and the module that is run.
    const first = expression?.type === 'CallExpression' ? (expression.callee.body?.body ?? []) : [];
    for (const { declarations = [] } of first) for (const { init } of declarations) addModules(init);
    const run = first.findIndex(({ declarations }) => declarations?.[0].id.name === '__webpack_exports__');
    if (run >= 0) add(first.slice(run), first[run].end);
  }
  return scopes;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const seen = new Map();
  for (const name of readdirSync(join(root, 'dist'))) {
    if (name === 'cli') continue;
    const before = calledIn(name, () => {});
    const after = calledIn(name, (folder) => {
      for (const example of ['insecure-app', 'clean-app']) cpSync(join(root, 'examples', example), folder, { recursive: true });
    });
    for (const [file, called] of new Map([...after, ...before])) {
      const code = readFileSync(file, 'utf8');
      for (const { declared, atOnce } of scopesOf(code))
        for (const { id, start } of [...declared, ...atOnce]) seen.set(id.name, (seen.get(id.name) ?? 0) + (called.has(start) ? 1 : -1));
    }
  }
  // A name may stand for several functions: of most of them it has to be true.
  const names = [...seen].filter(([, balance]) => balance > 0).map(([name]) => name);
  writeFileSync(list, `${comment}${lines(names.sort()).join('\n')}\n`);
}

/** Files of an action's bundle that a run over a folder loads, each with the places of the functions that it calls. */
function calledIn(name, fill) {
  const folder = mkdtempSync(join(tmpdir(), 'at-start-'));
  try {
    const [workspace, coverage] = [join(folder, 'workspace'), join(folder, 'coverage')];
    mkdirSync(workspace);
    fill(workspace);
    const env = { PATH: process.env.PATH, GITHUB_WORKSPACE: workspace, NODE_V8_COVERAGE: coverage };
    spawnSync(process.execPath, [join(root, 'dist', name, 'index.js')], { cwd: workspace, env, stdio: 'ignore' });
    const scripts = readdirSync(coverage).flatMap((file) => JSON.parse(readFileSync(join(coverage, file), 'utf8')).result);
    const own = scripts.filter(({ url }) => url.startsWith('file:') && fileURLToPath(url).startsWith(join(root, 'dist', name)));
    return new Map(
      own.map(({ url, functions }) => [
        fileURLToPath(url),
        new Set(functions.map(({ ranges: [range] }) => range).flatMap(({ startOffset, count }) => (count > 0 ? [startOffset] : []))),
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Names in lines of readable length. */
function lines(names) {
  const written = [''];
  for (const name of names) {
    const line = written.at(-1);
    if (line.length + name.length < 120) written[written.length - 1] = line === '' ? name : `${line} ${name}`;
    else written.push(name);
  }
  return written;
}
