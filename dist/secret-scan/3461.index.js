"use strict";
exports.id = 3461;
exports.ids = [3461];
exports.modules = {

/***/ 3461:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfig: () => (/* binding */ readConfig),
  workspacePath: () => (/* binding */ workspacePath)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/config/toml.js
var toml = __webpack_require__(5046);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/gitleaks-toml.js
// Reads `.gitleaks.toml` as gitleaks 8.30 does, with one difference: a key that gitleaks would pass over is an error.


const maxRules = 5000;
const keys = {
    root: ['title', 'description', 'minversion', 'extend', 'rules', 'allowlist', 'allowlists'],
    extend: ['path', 'url', 'usedefault', 'disabledrules'],
    rule: [
        'id',
        'description',
        'path',
        'regex',
        'secretgroup',
        'entropy',
        'keywords',
        'tags',
        'skipreport',
        'required',
        'allowlist',
        'allowlists',
    ],
    required: ['id', 'withinlines', 'withincolumns'],
    ruleAllowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords'],
    allowlist: ['description', 'condition', 'commits', 'paths', 'regextarget', 'regexes', 'stopwords', 'targetrules'],
};
/** Keys of allowlists before version 8. `files` held expressions for paths, which stand in `paths` since. */
const former = ['files', 'repos'];
/** @throws PortcullisError `config-invalid` with file, line and key. */
async function readGitleaksToml(content, file) {
    const document = await (0,toml/* parseToml */.MT)(content, file);
    const reader = readerOf(document, file);
    const { root } = document;
    reader.known(root, [], keys.root);
    for (const key of ['title', 'description', 'minversion'])
        reader.text(root, [key]);
    const extend = reader.table(root, ['extend']);
    if (extend !== undefined)
        reader.known(extend, ['extend'], keys.extend);
    if (extend?.has('url') === true && reader.text(extend, ['extend', 'url']) !== '')
        reader.fail(['extend', 'url'], 'expected no `url`: nothing is downloaded while scanning', 'Commit the file and name it in `extend.path`.');
    const useDefault = reader.flag(extend, ['extend', 'useDefault']);
    const extendPath = reader.text(extend, ['extend', 'path']);
    if (useDefault && extendPath !== '')
        reader.fail(['extend', 'path'], 'expected either `useDefault` or `path`', 'Let the extended file set `useDefault`.');
    return {
        files: [file],
        rules: reader.tables(root, ['rules'], maxRules).map((table, i) => readRule(reader, table, ['rules', i])),
        allowlists: readAllowlists(reader, root, [], true),
        disabled: reader.list(extend, ['extend', 'disabledRules']).map((id) => ({ id, place: reader.place(['extend', 'disabledRules']) })),
        useDefault,
        ...(extendPath === '' ? {} : { extendPath: { id: extendPath, place: reader.place(['extend', 'path']) } }),
    };
}
function readRule(reader, table, path) {
    reader.known(table, path, keys.rule);
    const id = reader.text(table, [...path, 'id']).trim();
    if (id === '')
        reader.fail([...path, 'id'], 'expected an `id`', 'Give the rule an id of its own.');
    const regex = reader.text(table, [...path, 'regex']);
    const where = reader.text(table, [...path, 'path']);
    const secretGroup = reader.number(table, [...path, 'secretGroup'], true);
    return {
        id,
        description: reader.text(table, [...path, 'description']),
        ...(regex === '' ? {} : { regex }),
        ...(where === '' ? {} : { path: where }),
        secretGroup,
        entropy: reader.number(table, [...path, 'entropy'], false),
        keywords: reader.list(table, [...path, 'keywords']).map((word) => word.toLowerCase()),
        tags: reader.list(table, [...path, 'tags']),
        skipReport: reader.flag(table, [...path, 'skipReport']),
        required: reader.tables(table, [...path, 'required'], 100).map((entry, i) => readRequired(reader, entry, [...path, 'required', i])),
        allowlists: readAllowlists(reader, table, path, false),
        place: reader.place(path),
    };
}
function readRequired(reader, table, path) {
    reader.known(table, path, keys.required);
    const id = reader.text(table, [...path, 'id']);
    if (id === '')
        reader.fail([...path, 'id'], 'expected the `id` of the rule that must match nearby', 'Name a rule of this file.');
    const distance = (key) => table.has(key.toLowerCase()) ? reader.number(table, [...path, key], true) : undefined;
    const withinLines = distance('withinLines');
    const withinColumns = distance('withinColumns');
    return { id, ...(withinLines === undefined ? {} : { withinLines }), ...(withinColumns === undefined ? {} : { withinColumns }) };
}
/** `[allowlist]` and `[[allowlists]]`, of which a table may have one spelling. */
function readAllowlists(reader, table, path, global) {
    const one = reader.table(table, [...path, 'allowlist']);
    const many = reader.tables(table, [...path, 'allowlists'], 1000);
    if (one !== undefined && many.length > 0)
        reader.fail([...path, 'allowlist'], 'expected one spelling of allowlists, got both', 'Move `allowlist` into the list of `allowlists`.');
    const tables = many.map((entry, i) => [entry, [...path, 'allowlists', i]]);
    if (one !== undefined)
        tables.push([one, [...path, 'allowlist']]);
    return tables.map(([entry, at]) => readAllowlist(reader, entry, at, global));
}
function readAllowlist(reader, table, path, global) {
    const passedOver = former.filter((key) => table.has(key));
    reader.known(table, path, [...(global ? keys.allowlist : keys.ruleAllowlist), ...passedOver]);
    const list = (key) => reader.list(table, [...path, key]);
    const condition = reader.text(table, [...path, 'condition']).toUpperCase();
    if (!['', 'OR', '||', 'AND', '&&'].includes(condition))
        reader.fail([...path, 'condition'], `expected AND or OR, got "${condition.slice(0, 40)}"`, 'Correct the condition.');
    const isBoth = condition === 'AND' || condition === '&&';
    if (isBoth && passedOver.length > 0)
        reader.fail([...path, passedOver[0]], `expected no \`${passedOver[0]}\` beside \`condition = "AND"\`: gitleaks passes over it since version 8, and without it the list allows more`, 'Write `paths`.');
    const target = reader.text(table, [...path, 'regexTarget']);
    if (!['', 'secret', 'match', 'line'].includes(target))
        reader.fail([...path, 'regexTarget'], `expected secret, match or line, got "${target.slice(0, 40)}"`, 'Correct the target.');
    const allowlist = {
        description: reader.text(table, [...path, 'description']),
        condition: isBoth ? 'and' : 'or',
        commits: list('commits').map((commit) => commit.trim().toLowerCase()),
        paths: list('paths'),
        regexTarget: target === '' ? 'secret' : target,
        regexes: list('regexes'),
        stopwords: list('stopwords').map((word) => word.toLowerCase()),
        targetRules: list('targetRules'),
        passedOver,
        place: reader.place(path),
    };
    const { commits, paths, regexes, stopwords } = allowlist;
    if (commits.length + paths.length + regexes.length + stopwords.length === 0)
        reader.fail(path, 'expected at least one of commits, paths, regexes, stopwords', 'Say what is allowed, or delete the allowlist.');
    return allowlist;
}
/** Reads typed values; the last part of a path is the key within the table that is given. */
function readerOf(document, file) {
    const place = (path) => {
        const line = document.lineOf(path);
        return { file, ...(line === undefined ? {} : { line }) };
    };
    const fail = (path, message, remedy) => {
        const key = path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
        throw new errors/* PortcullisError */.SO({
            code: 'config-invalid',
            message,
            where: { ...place(path), ...(key === '' ? {} : { key }) },
            remedy,
        });
    };
    const get = (table, path) => table?.get(String(path.at(-1)).toLowerCase())?.value;
    const wrong = (path, expected) => fail(path, `expected ${expected}`, 'Correct the value.');
    return {
        place,
        fail,
        known(table, path, allowed) {
            for (const [key, { written }] of table)
                if (!allowed.includes(key))
                    fail([...path, written], `expected one of ${allowed.join(', ')}, got "${written.slice(0, 60)}"`, 'Correct or delete the key; gitleaks would have passed over it in silence.');
        },
        text(table, path) {
            const value = get(table, path) ?? '';
            return typeof value === 'string' ? value : wrong(path, 'text');
        },
        flag(table, path) {
            const value = get(table, path) ?? false;
            return typeof value === 'boolean' ? value : wrong(path, 'true or false');
        },
        number(table, path, whole) {
            const value = get(table, path) ?? 0;
            return typeof value === 'number' && Number.isFinite(value) && value >= 0 && (!whole || Number.isInteger(value))
                ? value
                : wrong(path, whole ? 'a whole number from 0' : 'a number from 0');
        },
        list(table, path) {
            const value = get(table, path) ?? [];
            if (typeof value === 'string')
                return value === '' ? [] : value.split(',');
            if (!Array.isArray(value))
                return wrong(path, 'a list of texts');
            return value.map((item) => (typeof item === 'string' ? item : wrong(path, 'a list of texts')));
        },
        table(table, path) {
            const value = get(table, path);
            return value === undefined || value instanceof Map ? value : wrong(path, 'a table');
        },
        tables(table, path, most) {
            const value = get(table, path) ?? [];
            if (!Array.isArray(value))
                return wrong(path, `a list of tables: [[${path.filter((part) => typeof part === 'string').join('.')}]]`);
            if (value.length > most)
                return wrong(path, `at most ${most} tables`);
            return value.map((item) => (item instanceof Map ? item : wrong(path, 'tables')));
        },
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/config/extend.js
// Follows `extend.path` and joins the files as gitleaks does: the extended file is the base, the extending one wins key by key.


/** How many files may extend one another; gitleaks stops in silence after as many. */
const maxDepth = 2;
/** @throws PortcullisError when a file is missing, leads out of the workspace, extends itself or is invalid. */
async function readConfig(read, file, content) {
    return follow(read, await readGitleaksToml(content, file), [file]);
}
async function follow(read, config, chain) {
    const { extendPath } = config;
    if (extendPath === undefined)
        return config;
    const { place } = extendPath;
    const refuse = (message, remedy) => {
        throw new errors/* PortcullisError */.SO({ code: 'config-invalid', message, where: { ...place, key: 'extend.path' }, remedy });
    };
    const path = workspacePath(extendPath.id) ?? refuse('expected a path inside the workspace', 'Commit the extended file to this repository.');
    if (chain.includes(path))
        return refuse(`expected a file that does not extend itself, got ${[...chain, path].join(' -> ')}`, 'Break the circle.');
    if (chain.length > maxDepth)
        return refuse(`expected at most ${maxDepth} files behind one another`, 'Join the files.');
    const content = (await read(path)) ??
        refuse(`expected the file ${path}, which is not there`, 'Correct the path; it starts at the root of the workspace.');
    const base = await follow(read, await readGitleaksToml(content, path), [...chain, path]);
    return joined(base, config);
}
/** A workspace path with forward slashes, or undefined when it leads out. */
function workspacePath(written) {
    if (written.startsWith('/') || written.includes('\\') || written.includes('\0') || /^[A-Za-z]:/.test(written))
        return undefined;
    const parts = [];
    for (const part of written.split('/')) {
        if (part === '' || part === '.')
            continue;
        if (part === '..')
            return undefined;
        parts.push(part);
    }
    return parts.length === 0 ? undefined : parts.join('/');
}
function joined(base, own) {
    const off = new Set(own.disabled.map(({ id }) => id));
    const rules = new Map(own.rules.map((rule) => [rule.id, rule]));
    for (const rule of base.rules) {
        if (off.has(rule.id))
            continue;
        const over = rules.get(rule.id);
        rules.set(rule.id, over === undefined ? rule : merged(rule, over));
    }
    return {
        files: [...base.files, ...own.files],
        rules: [...rules.values()],
        allowlists: [...own.allowlists, ...base.allowlists],
        disabled: [...base.disabled, ...own.disabled],
        useDefault: base.useDefault || own.useDefault,
    };
}
function merged(base, over) {
    const regex = over.regex ?? base.regex;
    const path = over.path ?? base.path;
    return {
        id: base.id,
        description: over.description === '' ? base.description : over.description,
        ...(regex === undefined ? {} : { regex }),
        ...(path === undefined ? {} : { path }),
        secretGroup: over.secretGroup === 0 ? base.secretGroup : over.secretGroup,
        entropy: over.entropy === 0 ? base.entropy : over.entropy,
        keywords: [...base.keywords, ...over.keywords],
        tags: [...base.tags, ...over.tags],
        // gitleaks takes these from the base alone.
        skipReport: base.skipReport,
        required: base.required,
        allowlists: [...base.allowlists, ...over.allowlists],
        place: over.place,
    };
}


/***/ })

};
;