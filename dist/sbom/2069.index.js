"use strict";
exports.id = 2069;
exports.ids = [2069];
exports.modules = {

/***/ 124:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  luarocksLock: () => (/* binding */ luarocksLock),
  rockspec: () => (/* binding */ rockspec)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/licence.js
var licence = __webpack_require__(1901);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/reader.js
var reader = __webpack_require__(6731);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/luarocks/lua.js
// Lua as rockspecs and luarocks.lock are written in it: texts, names and tables, looked at without running anything. What is no program of
// Lua is refused, so that one that was cut off is not read as a shorter one. https://www.lua.org/manual/5.4/manual.html#3.1

/** Of what has brackets for its quotes, the beginning alone: its end is looked for once. */
const token = /\s+|(?:--)?\[=*\[|--[^\n]*|"(?:[^"\\\n]|\\[\s\S]){0,20000}"|'(?:[^'\\\n]|\\[\s\S]){0,20000}'|[A-Za-z_]\w*|\d[\w.]*|\.{1,3}|[=~<>]=|::|\/\/|<<|>>|[-+*/%^#&~|<>={}()[\];:,.]/y;
const closing = { '{': '}', '(': ')', '[': ']' };
/** What begins or goes on in a statement that is more than a field: such a file is a program, and taken as one. */
const statement = /^(?:if|for|while|repeat|do|function|goto|break)$/;
/**
 * The text with comments and texts of several lines blanked, each line where it was.
 *
 * @throws PortcullisError where it is no Lua: a text, comment or bracket that does not end, or a field without a value
 */
function plainLua(text, file) {
    const outer = [];
    const open = [];
    const kept = [];
    let line = 1;
    for (let at = 0; at < text.length;) {
        token.lastIndex = at;
        const begin = token.exec(text)?.[0];
        if (begin === undefined)
            throw (0,reader/* invalid */.Gq)(file, line, `expected Lua, got "${text.slice(at, at + 40).split('\n')[0]}"`);
        const isLong = /^(?:--)?\[=*\[$/.test(begin);
        const end = isLong ? endOfLong(text, at + begin.length, begin) : at + begin.length;
        if (end === undefined)
            throw (0,reader/* invalid */.Gq)(file, line, `expected the end of "${begin.slice(0, 40)}", got the end of the file`);
        const found = text.slice(at, end);
        at = end;
        const isText = isLong || /^["']/.test(found);
        const lines = found.split('\n').length;
        kept.push(found.startsWith('--') || (isText && (isLong || lines > 1)) ? found.replace(/[^\n]/g, ' ') : found);
        if (!/^(?:\s|--)/.test(found))
            place({ text: isText ? '"' : found, line }, open, outer, file);
        line += lines - 1;
    }
    const unclosed = open.at(-1);
    if (unclosed !== undefined)
        throw (0,reader/* invalid */.Gq)(file, unclosed.line, `expected the end of "${unclosed.text}", got the end of the file`);
    refuseNoFields(outer, file);
    return kept.join('');
}
/** Behind a text or comment in long brackets, `[==[ \u2026 ]==]`; undefined where it does not end. */
function endOfLong(text, from, begin) {
    const close = `]${'='.repeat(begin.length - begin.indexOf('[') - 2)}]`;
    const at = text.indexOf(close, from);
    return at < 0 ? undefined : at + close.length;
}
/** Opens or closes a bracket, or stands among the tokens that no bracket holds. */
function place(one, open, outer, file) {
    if (/^[\])}]$/.test(one.text)) {
        const opened = open.pop();
        if (opened === undefined || closing[opened.text] !== one.text)
            throw (0,reader/* invalid */.Gq)(file, one.line, `expected no "${one.text}" here`);
        return;
    }
    if (open.length === 0)
        outer.push(one);
    if (one.text in closing)
        open.push(one);
}
/** `name = value`, one after another, or one `return value`. */
function refuseNoFields(tokens, file) {
    const isName = (at) => /^[A-Za-z_]/.test(tokens[at]?.text ?? '');
    const last = tokens.at(-1)?.line ?? 1;
    for (let at = 0; at < tokens.length;) {
        const { text, line } = tokens[at];
        if (statement.test(text))
            return;
        if (text === ';') {
            at++;
            continue;
        }
        if (text === 'return') {
            at = afterValue(tokens, at + 1, file);
            if (at < tokens.length)
                throw (0,reader/* invalid */.Gq)(file, tokens[at].line, 'expected nothing after what the file returns');
            return;
        }
        if (text === 'local')
            at++;
        while (isName(at) && /^[.,]$/.test(tokens[at + 1]?.text ?? ''))
            at += 2;
        if (!isName(at) || tokens[at + 1]?.text !== '=')
            throw (0,reader/* invalid */.Gq)(file, line, `expected \`name = value\`, got "${text.slice(0, 40)}${at + 1 >= tokens.length ? '" and the end of the file' : '"'}`);
        if (at + 2 >= tokens.length)
            throw (0,reader/* invalid */.Gq)(file, last, `expected the value of \`${tokens[at]?.text.slice(0, 40)}\`, got the end of the file`);
        at = afterValue(tokens, at + 2, file);
    }
}
const operator = /^(?:\.\.|[-+*/%^,:.<>&|~]|\/\/|[=~<>]=|and|or)$/;
const value = /^(?:["{(]|\d|[A-Za-z_]|\.\.\.)/;
/** Index of what follows a value: parts with operators between them, and calls. */
function afterValue(tokens, start, file) {
    let at = start;
    for (;;) {
        while (/^(?:-|#|~|not)$/.test(tokens[at]?.text ?? ''))
            at++;
        const part = tokens[at];
        if (part === undefined || !value.test(part.text))
            throw (0,reader/* invalid */.Gq)(file, part?.line ?? tokens.at(-1)?.line ?? 1, `expected a value, got ${part === undefined ? 'the end of the file' : `"${part.text}"`}`);
        at++;
        // A call, or what a table has under a key.
        while (/^["{([]/.test(tokens[at]?.text ?? ''))
            at++;
        if (!operator.test(tokens[at]?.text ?? ''))
            return at;
        at++;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/readers/luarocks/rockspec.js
// Rockspecs of LuaRocks: in a tree of rocks an installed package, elsewhere what a product asks for; and luarocks.lock. They are programs
// of Lua: only plain texts are read of them. https://github.com/luarocks/luarocks/blob/main/docs/rockspec_format.md




const rockspec = {
    id: 'luarocks-rockspec',
    title: 'a rockspec of LuaRocks',
    matches: (0,reader/* ending */.K1)(['rockspec'], /[^/]\.rockspec$/),
    read: readRockspec,
};
const luarocksLock = {
    id: 'luarocks-lock',
    title: 'luarocks.lock',
    matches: (0,reader/* named */.KT)('luarocks.lock'),
    read: readLock,
};
const installed = /(?:^|\/)rocks(?:-\d[\d.]{0,10})?\/[^/]{1,200}\/[^/]{1,200}\/[^/]{1,200}\.rockspec$/;
function readRockspec(source) {
    const text = plain(source);
    const field = (name) => {
        const match = new RegExp(String.raw `^[ \t]*${name}[ \t]*=[ \t]*(?:"([^"\n\\]{1,200})"|'([^'\n\\]{1,200})')`, 'm').exec(text);
        if (match === null)
            throw (0,reader/* invalid */.Gq)(source.path, 1, `expected the field \`${name}\` as text, got none`);
        return { value: (match[1] ?? match[2]), at: match.index };
    };
    const name = field('package');
    const version = field('version');
    const identity = rockIdentity(name.value);
    const lines = (0,src_text/* lineIndex */.Dp)(text);
    const { line } = lines.positionAt(name.at);
    if (installed.test(source.path))
        return {
            packages: [{ key: name.value, identity, version: version.value, origin: { kind: 'registry' }, line }],
            roots: [{ to: name.value, scope: 'required' }],
            graph: 'unknown',
        };
    const lists = [
        { name: 'dependencies', scope: 'required' },
        { name: 'build_dependencies', scope: 'development' },
        { name: 'test_dependencies', scope: 'development' },
    ].map(({ name: list, scope }) => ({ scope, packages: wishes(text, lines, list, source.path) }));
    return {
        subject: { name: name.value, version: version.value, identity, ...(0,licence/* licensed */.aO)(descriptionLicence(text)) },
        packages: lists.flatMap(({ packages }) => packages),
        roots: lists.flatMap(({ packages, scope }) => packages.map(({ key }) => ({ to: key, scope }))),
        graph: 'unknown',
    };
}
/** `license` of the table `description`. */
function descriptionLicence(text) {
    const match = /^[ \t]*(?:description[ \t]*=[ \t]*\{[^{}\n]{0,300}?)?\blicense[ \t]*=[ \t]*(?:"([^"\n\\]{1,200})"|'([^'\n\\]{1,200})')/m.exec(text);
    return match?.[1] ?? match?.[2];
}
/** `dependencies = { "lua >= 5.1", "lpeg == 1.0.2" }`; the interpreter is no package. */
function wishes(text, lines, list, file) {
    const start = new RegExp(String.raw `^[ \t]*${list}[ \t]*=[ \t]*\{`, 'm').exec(text);
    if (start === null) {
        const other = new RegExp(String.raw `^[ \t]*${list}[ \t]*=`, 'm').exec(text);
        if (other === null)
            return [];
        throw (0,reader/* invalid */.Gq)(file, lines.positionAt(other.index).line, `expected the list \`${list}\` in braces, got something else`);
    }
    const open = start.index + start[0].length;
    const close = endOfTable(text, open);
    const rest = text.slice(open, close).replace(quoted, '');
    if (/["']/.test(rest))
        throw (0,reader/* invalid */.Gq)(file, lines.positionAt(open).line, `expected texts in the list \`${list}\`, got a quotation mark that nothing closes`);
    return [...text.slice(open, close).matchAll(quoted)].flatMap((match) => {
        const [, name = '', range = ''] = /^([\w./-]{1,200})\s*(.{0,200})$/.exec((match[1] ?? match[2])) ?? [];
        const { line } = lines.positionAt(open + match.index);
        if (name === '')
            throw (0,reader/* invalid */.Gq)(file, line, `expected the name of a rock, got ${match[0].slice(0, 80)}`);
        if (name === 'lua')
            return [];
        // Without a sign it is meant to be equal.
        const exact = /^(?:==)?\s*(\d[\w.-]{0,60})$/.exec(range)?.[1];
        return [
            {
                key: `${list}:${name}:${line}`,
                identity: rockIdentity(name),
                ...(exact !== undefined ? { version: exact } : range === '' ? {} : { declared: range }),
                origin: { kind: 'registry' },
                line,
            },
        ];
    });
}
/** Of a table whose brackets are known to match: it may hold others, such as `platforms`. */
function endOfTable(text, open) {
    let depth = 1;
    for (const { 0: mark, index } of text.slice(open).matchAll(/"(?:[^"\\]|\\.){0,20000}"|'(?:[^'\\]|\\.){0,20000}'|[{}]/g)) {
        if (mark === '{')
            depth++;
        if (mark === '}' && --depth === 0)
            return open + index;
    }
    return text.length;
}
const quoted = /"([^"\n\\]{1,300})"|'([^'\n\\]{1,300})'/g;
/** `return { dependencies = { ["name"] = "1.0-1", } }`, as LuaRocks writes it: one entry a line. */
function readLock(source) {
    const text = plain(source);
    if (!/^\s*return\s*\{/.test(text) || !/\}\s*$/.test(text))
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected `return { \u2026 }` with tables of dependencies');
    const packages = [];
    for (const [index, line] of text.split('\n').entries()) {
        const match = /^\s*(?:\["([^"\n]{1,200})"\]|([A-Za-z_]\w{0,199}))\s*=\s*"([^"\n]{1,100})"\s*,?\s*$/.exec(line);
        if (match === null) {
            if (/^\s*(?:return\s*\{|(?:\w{1,60}|\["\w{1,60}"\])\s*=\s*\{|[{},\s]*)\s*(?:\}\s*,?\s*)*$/.test(line))
                continue;
            throw (0,reader/* invalid */.Gq)(source.path, index + 1, `expected \`name = "version"\`, got "${line.trim().slice(0, 80)}"`);
        }
        const name = (match[1] ?? match[2]);
        if (name === 'lua')
            continue;
        packages.push({
            key: `${index}:${name}`,
            identity: rockIdentity(name),
            version: match[3],
            origin: { kind: 'registry' },
            line: index + 1,
        });
    }
    if (packages.length === 0)
        throw (0,reader/* invalid */.Gq)(source.path, 1, 'expected `name = "version"`, got none');
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
/** Without comments, each line where it was. */
function plain(source) {
    return plainLua(source.text().replace(/\r/g, ''), source.path);
}
/** `owner/name` is a rock of that owner's. */
function rockIdentity(name) {
    const slash = name.indexOf('/');
    return slash < 0 ? { type: 'luarocks', name } : { type: 'luarocks', namespace: name.slice(0, slash), name: name.slice(slash + 1) };
}


/***/ })

};
;