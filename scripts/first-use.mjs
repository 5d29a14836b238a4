// Imports that a bundle follows when something of them is first used. In the sources they are plain imports with `// at first use` behind
// them, and what a name stands for is loaded, at once and in the same thread, from a file beside the bundle: docs/decisions/021. Modules whose
// marks say `with its folder` share a file with the others of their folder. Functions may be exported on from another module in the same way. Modules of Node are loaded so without a mark.

import { dirname, join } from 'node:path';
import { parse } from '@babel/parser';

const mark = /^(?:import|export) [^;]*;[ \t]*\/\/ at first use(, with its folder)?$/gm;

/**
 * A compiled module whose marked imports are followed at their first use.
 * @param from where a name that is imported from a module can as well be imported from: `definitions`
 * @throws Error where a name is used while the module itself is loaded, or hidden by another of the same name
 */
export function followedAtFirstUse(text, file, from = (source, name) => ({ source, name })) {
  if (!/\/\/ at first use(?:, with its folder)?$/m.test(text)) return text;
  const ends = new Map([...text.matchAll(mark)].map((match) => [match.index, match[1] !== undefined]));
  const { program } = parse(text, { sourceType: 'module' });
  const marked = program.body.filter(
    ({ type, source, start }) => /^(?:Import|ExportNamed)Declaration$/.test(type) && source && ends.has(start),
  );
  if (marked.length !== ends.size || marked.length === 0) throw new Error(`${file}: \`// at first use\` stands behind no import`);
  const names = new Map();
  const changes = [];
  for (const [number, node] of marked.entries()) {
    const part = `atFirstUse${number}`;
    const on = node.type === 'ExportNamedDeclaration';
    const { source, taken } = takenBy(node, on, file, from);
    // ncc leaves out what no one names.
    const exports = `webpackExports: ${JSON.stringify(taken.map(({ name }) => name))}`;
    const folder = `webpackChunkName: ${JSON.stringify(dirname(join(dirname(file), node.source.value)).replace(/\W+/g, '-'))}`;
    const hint = `/* ${ends.get(node.start) ? `${exports}, ${folder}` : exports} */`;
    const load = `function ${part}() { return ${part}.made ??= neededNow(import(${hint} ${JSON.stringify(source)})); }`;
    const exported = on ? taken.map(({ name, local }) => `export const ${local} = (...given) => ${part}().${name}(...given);`) : [];
    if (!on) for (const { name, local } of taken) names.set(local, `${part}().${name}`);
    changes.push({ start: node.start, end: node.end, text: [load, ...exported].join(' ') });
  }
  for (const use of usesOf(program, names, file)) changes.push(use);
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, text: by }) => changed.slice(0, start) + by + changed.slice(end), text);
}

/**
 * What a marked import or export names, with the name in this module, and the module to take it from: the one that defines it all, so that
 * a part holds no more, or the one that is written.
 */
function takenBy({ specifiers, source: { value: written } }, on, file, from) {
  const taken = specifiers.map(({ type, imported, local, exported }) => {
    if (type === 'ImportNamespaceSpecifier') throw new Error(`${file}: expected names in braces before \`// at first use\``);
    const name = on ? local.name : type === 'ImportDefaultSpecifier' ? 'default' : imported.name;
    return { name, local: on ? exported.name : local.name };
  });
  const defined = taken.map(({ name }) => from(written, name));
  const [{ source }] = defined;
  if (defined.some((one) => one.source !== source)) return { source: written, taken };
  return { source, taken: taken.map(({ local }, index) => ({ name: defined[index].name, local })) };
}

/** Where the names stand, and what is written there in their place. */
function usesOf(program, names, file) {
  const uses = [];
  /** Properties that name what they take apart. */
  const patterns = new Set();
  visit(program, undefined, undefined, false);
  return uses;

  function visit(node, key, parent, within) {
    if (node.type === 'ImportDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source)) return;
    if (node.type === 'Identifier' && names.has(node.name) && !isName(key, parent)) use(node, key, parent, within);
    if (node.type === 'ObjectPattern') for (const property of node.properties) patterns.add(property);
    const inside = within || /^(?:Function|ArrowFunction|ObjectMethod|ClassMethod|ClassPrivateMethod)/.test(node.type);
    for (const [name, child] of childrenOf(node)) visit(child, name, node, inside);
  }

  function use(node, key, parent, within) {
    const declares =
      /^(?:params|id|param)$/.test(key) ||
      /Pattern$/.test(parent.type) ||
      (parent.type === 'ObjectProperty' && key === 'value' && patterns.has(parent));
    const where = `${file}:${node.loc.start.line}: ${node.name}`;
    if (declares) throw new Error(`${where} hides an import that is followed at first use`);
    if (!within) throw new Error(`${where} is used as soon as its module is loaded, and marked for its first use`);
    const value = names.get(node.name);
    if (parent.type === 'ObjectProperty' && parent.shorthand) {
      if (key === 'value') uses.push({ start: node.start, end: node.end, text: `${node.name}: ${value}` });
    } else if (key === 'callee')
      uses.push({ start: node.start, end: node.end, text: parent.type === 'NewExpression' ? `(${value})` : `(0, ${value})` });
    else uses.push({ start: node.start, end: node.end, text: value });
  }
}

/** The nodes below one, each with the name under which it holds it; comments are none. */
function* childrenOf(node) {
  for (const [name, value] of Object.entries(node)) {
    if (name === 'loc' || name.endsWith('Comments')) continue;
    for (const child of [value].flat()) if (typeof child?.type === 'string') yield [name, child];
  }
}

/** Whether an identifier names a property, a method or a label and stands for no value. */
function isName(key, parent) {
  if (key === 'property' || key === 'key') return parent.computed !== true && !(parent.shorthand === true && key === 'value');
  return key === 'label';
}

/** ncc's text of a marked import, and those of no other; in the parts of a bundle the loader has another name. */
const followed =
  /neededNow\((?:Promise\.resolve\(\/\* import\(\) \*\/\)|Promise\.all\(\/\* import\(\) \*\/\s*\[([^\]]*)\]\)|__\w+_require__\.e(\(\/\* import\(\) \*\/ \d+\)))\.then\((__\w+_require__)(?:\.t)?\.bind\(\3, (\d+)(?:, (\d+))?\)\)\)/g;

/** A file of a bundle as ncc wrote it, without the names of folders whose modules share a part. */
export function withoutPartNames(code) {
  return code.replace(/(\/\* import\(\)) \| [\w-]+( \*\/)/g, '$1$2');
}

/** Where a bundle's own text begins to run, behind what loads its modules. */
const start = /^var __webpack_exports__ = \{\};$/m;

/** The same file of a bundle with marked imports followed within the call that needs them. */
export function followsNow(code, isEntry) {
  const text = code.replace(followed, (_, several, one, loader, id, mode) => {
    const chunks = [...(several ?? one ?? '').matchAll(/\d+(?=\))/g)].map(([chunk]) => chunk);
    return `${loader}.now([${chunks.join(', ')}], ${id}${mode === undefined ? '' : `, ${mode}`})`;
  });
  const unknown = /neededNow\(.{0,200}/.exec(text);
  if (unknown !== null) throw new Error(`expected a marked import as ncc writes imports, got ${unknown[0]}`);
  return isEntry ? text.replace(start, `${runtime}\n$&`) : text;
}

/**
 * A part that cannot be had ends the process, whoever asks for it: no code that goes on after an error may take it for a file that cannot be
 * read. Parts lie in the same commit as the bundle, so what is pinned is what runs. What an earlier step decided or verified is taken away,
 * and its report becomes that of a run that failed, by nothing but what is here: the part that writes files may be the one that is missing.
 */
const runtime = `// Loads parts of this bundle when they are first needed: scripts/first-use.mjs.
__nccwpck_require__.now = function (chunks, id, mode) {
	for (const chunk of chunks) __nccwpck_require__.f.require(chunk, []);
	if (!__nccwpck_require__.o(__nccwpck_require__.m, id)) __nccwpck_require__.broken(new Error("module " + id + " is in none of its parts"));
	return mode === undefined ? __nccwpck_require__(id) : __nccwpck_require__.t(id, mode);
};
__nccwpck_require__.broken = function (error) {
	require("fs").writeSync(2, "portcullis: part of this action is missing or broken (" + String(error.message).split("\\n")[0] + ").\\nCheck out the whole of the pinned commit, and run its folder as it is.\\n");
	for (const name of ["DECISION", "STATEMENT", "AUDIT", "SUMMARIES", "LOCK", "SARIF"]) try {
		const fs = require("fs"), path = require("path"), { GITHUB_WORKSPACE, [\`INPUT_\${name}-FILE\`]: given } = process.env;
		const root = fs.realpathSync(GITHUB_WORKSPACE), file = path.resolve(root, given);
		if ((fs.realpathSync(path.dirname(file)) + path.sep).startsWith(root + path.sep)) {
			fs.rmSync(file);
			const run = { tool: { driver: { name: "portcullis/" + path.basename(__dirname) } }, invocations: [{ executionSuccessful: false }], results: [] };
			if (name === "SARIF") fs.writeFileSync(file, JSON.stringify({ version: "2.1.0", runs: [run] }), { flag: "wx" });
		}
	} catch {}
	process.exit(2);
};
if (__nccwpck_require__.f) {
	const load = __nccwpck_require__.f.require;
	__nccwpck_require__.f.require = function (chunk, promises) {
		try {
			load(chunk, promises);
		} catch (error) {
			__nccwpck_require__.broken(error);
		}
	};
}`;

/** Modules of Node that it has loaded before a bundle begins, or that every run needs. */
const loadedAnyway = new Set([
  'assert',
  'buffer',
  'crypto',
  'events',
  'fs',
  'module',
  'os',
  'path',
  'stream',
  'timers',
  'url',
  'util',
  'vm',
]);

/** ncc's text of an import of a module of Node. */
const builtin = /^((?:module\.exports|const \w+) = )require\("((?:node:)?([\w/]+))"\);$/gm;

/** The same file of a bundle with modules of Node that a run may do without loaded when something of them is first used. */
export function builtinsAtFirstUse(code) {
  const text = code.replace(builtin, (all, to, name, bare) => (loadedAnyway.has(bare) ? all : `${to}__node_at_first_use("${name}");`));
  return text === code ? code : text.replace(/^(?:"use strict";\n)?/, (first) => `${first}${builtinsRuntime}`);
}

const builtinsRuntime = `// A module of Node that is loaded when something of it is first used: scripts/first-use.mjs.
const __node_at_first_use = (name) => new Proxy({}, {
	get: (_, key) => require(name)[key],
	set: (_, key, value) => Reflect.set(require(name), key, value),
	has: (_, key) => key in require(name),
	ownKeys: () => Reflect.ownKeys(require(name)),
	getOwnPropertyDescriptor: (_, key) => {
		const found = Reflect.getOwnPropertyDescriptor(require(name), key);
		return found === undefined ? undefined : { ...found, configurable: true };
	},
});
`;
