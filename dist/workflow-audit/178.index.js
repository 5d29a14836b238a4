"use strict";
exports.id = 178;
exports.ids = [178,801];
exports.modules = {

/***/ 801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fx: () => (/* binding */ addKey),
/* harmony export */   Td: () => (/* binding */ isFlow),
/* harmony export */   addEntries: () => (/* binding */ addEntries),
/* harmony export */   fT: () => (/* binding */ lineEndAt),
/* harmony export */   kd: () => (/* binding */ lineEnd),
/* harmony export */   pi: () => (/* binding */ indentationAt),
/* harmony export */   yE: () => (/* binding */ removeKey)
/* harmony export */ });
// Edits that fixes share: a key into the mapping of a step or job, with the indentation, line ends and style that the file has.
/** Line end of the file. */
function lineEnd({ text }) {
    const at = text.indexOf('\n');
    return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}
/** Columns before a place in its line, as the white space that a line below it begins with. */
function indentationAt({ text, lines }, offset) {
    const { column } = lines.positionAt(offset);
    // What stands before it may be the dash of a list.
    return text.slice(offset - column + 1, offset).replace(/\S/g, ' ');
}
/** Whether a mapping is written in braces. */
function isFlow({ text }, map) {
    return text[map.at.start] === '{';
}
/** Where a key begins: the place of a text in quotes is behind its quote. */
function keyStart({ key }) {
    return key.kind === 'scalar' && isQuoted(key) ? key.at.start - 1 : key.at.start;
}
function isQuoted({ style }) {
    return style === 'single' || style === 'double';
}
/**
 * Adds entries to the mapping at a key of `owner`: at its end where it is there, else as a mapping of its own in its place; in braces
 * always at the end.
 * @returns undefined where the file has a shape that no edit is certain in.
 */
function addEntries(file, owner, key, entries, place) {
    if (owner.alias !== undefined)
        return undefined;
    const texts = entries.map(([name, value]) => `${name}: ${value}`);
    const existing = owner.entries.find(({ name }) => name === key);
    const inBraces = entries.map(([name, value]) => `${name}: ${quotedInBraces(value)}`).join(', ');
    if (existing !== undefined)
        return intoValue(file, owner, existing, texts, inBraces);
    if (isFlow(file, owner)) {
        const space = file.text[owner.at.start + 1] === ' ' ? ' ' : '';
        return intoBraces(file, owner, `${key}: {${space}${inBraces}${space}}`);
    }
    return addKey(file, owner, [`${key}:`, ...texts.map((text) => `  ${text}`)], place);
}
function intoValue(file, owner, entry, texts, inBraces) {
    const { value } = entry;
    // What an anchor stands at is meant for other places, too.
    if (value.alias !== undefined)
        return undefined;
    if (value.kind === 'map') {
        if (isFlow(file, value))
            return intoBraces(file, value, inBraces);
        return addKey(file, value, texts, 'end') ?? addKey(file, value, texts, { before: value.entries[0]?.name ?? '' });
    }
    if (value.kind !== 'scalar' || !isNothing(value) || value.anchor !== undefined || isFlow(file, owner))
        return undefined;
    const indentation = `${indentationAt(file, keyStart(entry))}  `;
    const end = lineEndAt(file, entry.key.at.end);
    return [{ start: end, end, replacement: texts.map((text) => lineEnd(file) + indentation + text).join('') }];
}
/** A plain text as braces take it: what means something in them stands in quotes. */
function quotedInBraces(value) {
    if (!/[{}[\],]/.test(value))
        return value;
    return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}
/** A value that nobody wrote: `with:` alone. */
function isNothing({ plain, text }) {
    return plain && text === '';
}
/** Behind the last entry of a mapping in braces, where nothing but that stands before the closing one. */
function intoBraces({ text }, map, addition) {
    const [close, last] = [endInBrackets(text, map), map.entries.at(-1)];
    if (close === undefined)
        return undefined;
    if (last === undefined)
        return [{ start: map.at.start, end: close, replacement: `{ ${addition} }` }];
    const end = endInBrackets(text, last.value);
    return end === undefined ? undefined : [{ start: end, end, replacement: `, ${addition}` }];
}
/** End of a value within braces or brackets; undefined where nobody wrote it, or where more than that stands before what closes it. */
function endInBrackets(text, node) {
    if (node.alias !== undefined)
        return node.alias.end;
    if (node.kind === 'scalar')
        return isNothing(node) ? undefined : node.at.end + (isQuoted(node) ? 1 : 0);
    const last = node.kind === 'list' ? node.items.at(-1) : node.entries.at(-1)?.value;
    let end = last === undefined ? node.at.start + 1 : endInBrackets(text, last);
    if (end === undefined)
        return undefined;
    while (/[\s,]/.test(text[end] ?? ''))
        end++;
    return text[end] === (node.kind === 'list' ? ']' : '}') ? end + 1 : undefined;
}
/** Offset of the end of a line, its line break left out. */
function lineEndAt({ text }, offset) {
    const newline = text.indexOf('\n', offset);
    const end = newline < 0 ? text.length : newline;
    return text[end - 1] === '\r' ? end - 1 : end;
}
/**
 * Adds a key with its value, which may have several lines, to a mapping in block style.
 * @returns undefined where the file has a shape that no edit is certain in.
 */
function addKey(file, owner, lines, place) {
    if (owner.alias !== undefined || isFlow(file, owner))
        return undefined;
    const name = place === 'end' ? undefined : 'before' in place ? place.before : place.after;
    const anchor = name === undefined ? owner.entries.at(-1) : owner.entries.find((entry) => entry.name === name);
    if (anchor === undefined)
        return undefined;
    const start = keyStart(anchor);
    const indentation = indentationAt(file, start);
    const end = lineEnd(file);
    const body = lines.join(end + indentation);
    if (place !== 'end' && 'before' in place)
        return [{ start, end: start, replacement: body + end + indentation }];
    const line = endOfEntry(file, anchor);
    return line === undefined ? undefined : [{ start: line, end: line, replacement: end + indentation + body }];
}
/** End of the last line of a key with its value; undefined where that is not certain. */
function endOfEntry(file, entry) {
    const { key, value } = entry;
    if (value.alias !== undefined)
        return lineEndAt(file, value.alias.end);
    if (value.kind === 'scalar') {
        if (value.style === 'literal' || value.style === 'folded')
            return endOfBlock(file, value, keyStart(entry));
        return lineEndAt(file, isNothing(value) ? key.at.end : value.at.end);
    }
    if (file.text[value.at.start] === '{' || file.text[value.at.start] === '[') {
        const end = endInBrackets(file.text, value);
        return end === undefined ? undefined : lineEndAt(file, end);
    }
    if (value.kind === 'map')
        return endOfLast(file, value);
    const item = value.items.at(-1);
    if (item?.kind === 'map' && item.alias === undefined && !isFlow(file, item))
        return endOfLast(file, item);
    const whole = item?.kind === 'scalar' ? item.style !== 'literal' && item.style !== 'folded' && !isNothing(item) : item?.alias !== undefined;
    return whole && item !== undefined ? lineEndAt(file, item.alias?.end ?? item.at.end) : undefined;
}
function endOfLast(file, { entries }) {
    const last = entries.at(-1);
    return last === undefined ? undefined : endOfEntry(file, last);
}
/** End of the last written line of a block of text: those further in than its key. Blank lines that it keeps are part of it. */
function endOfBlock(file, block, key) {
    if (/\n\n$/.test(block.text))
        return undefined;
    const depth = indentationAt(file, key).length;
    let end = lineEndAt(file, key);
    for (let at = file.text.indexOf('\n', key) + 1; at > 0 && at < file.text.length; at = file.text.indexOf('\n', at) + 1) {
        const line = file.text.slice(at, lineEndAt(file, at));
        if (line.trim() === '')
            continue;
        if (line.length - line.trimStart().length <= depth)
            break;
        end = at + line.length;
    }
    return end;
}
/**
 * Removes a key with its value, the whole lines of it.
 * @returns undefined for the only key, and for values whose end is not certain.
 */
function removeKey(file, owner, name) {
    const at = owner.entries.findIndex((entry) => entry.name === name);
    const entry = owner.entries[at];
    if (owner.alias !== undefined || owner.entries.length < 2 || entry === undefined)
        return undefined;
    const next = owner.entries[at + 1];
    if (isFlow(file, owner))
        return removeInBraces(file, entry, owner.entries[at - 1], next);
    const end = endOfEntry(file, entry);
    if (end === undefined)
        return undefined;
    // The first key may stand behind the dash of a list: what comes after it takes its place.
    if (at === 0 && next !== undefined)
        return [{ start: keyStart(entry), end: keyStart(next), replacement: '' }];
    const start = file.text.lastIndexOf('\n', keyStart(entry) - 1) + 1;
    const newline = file.text.indexOf('\n', end);
    return [{ start, end: newline < 0 ? file.text.length : newline + 1, replacement: '' }];
}
/** With the comma that set it apart. */
function removeInBraces({ text }, entry, previous, next) {
    const [start, end] = next === undefined
        ? [previous === undefined ? undefined : endInBrackets(text, previous.value), endInBrackets(text, entry.value)]
        : [keyStart(entry), keyStart(next)];
    return start === undefined || end === undefined || text.slice(start, end).includes('#') ? undefined : [{ start, end, replacement: '' }];
}


/***/ }),

/***/ 1178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refSites: () => (/* binding */ refSites)
/* harmony export */ });
/* unused harmony export versionComment */
/* harmony import */ var _portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5725);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(801);
/* harmony import */ var _rules_supply_chain_forbidden_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1900);
// Every repository that a file names by a ref: actions, reusable workflows, hooks; with the comment that says which version it is.




function* refSites(document, file) {
    if (document.kind === 'pre-commit')
        for (const { repo, rev, map } of document.repositories) {
            const slug = repo === undefined ? undefined : (0,_rules_supply_chain_forbidden_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOfAddress */ .D)(repo.text)?.slug;
            if (slug !== undefined && rev !== undefined)
                yield site(slug, rev.text.trim(), rev, map.at, file);
        }
    else if (document.kind === 'lock')
        yield* lockedSites(document);
    else
        for (const { uses, owner } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .useSites */ .u0)(document))
            if (uses.target.kind === 'repository' && uses.target.ref !== undefined)
                yield site(uses.target.slug, uses.target.ref, uses.scalar, owner.map.at, file);
}
/** What the lock runs in the place of each name. A ref of few parts is moved on purpose, and was another commit when it was locked. */
function* lockedSites({ dependencies }) {
    for (const { key, commit } of dependencies.values()) {
        const [, slug = '', ref = ''] = /^([^@]{1,200})@(.{1,200})$/.exec(key.text) ?? [];
        const id = /^sha1-([0-9a-f]{40})$/.exec(commit?.text ?? '')?.[1];
        if (commit === undefined || id === undefined || slug === '')
            continue;
        const comment = /^v?\d{1,6}\.\d{1,6}\.\d/.test(ref) ? { version: ref, at: commit.at, fixed: true } : undefined;
        yield { slug: slug.toLowerCase().split('/').slice(0, 2).join('/'), ref: id, commit: true, scalar: commit, statement: key.at, comment };
    }
}
function site(slug, ref, scalar, statement, file) {
    return { slug, ref, commit: (0,_portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_2__/* .isCommitRef */ .ZW)(ref), scalar, statement, comment: versionComment(file, scalar) };
}
/** `# v4.2.2`, `# tag=v4`, `# pin@v4`, `# ratchet:actions/checkout@v4`, `# frozen: v1.0`. */
function versionComment({ text }, scalar) {
    const from = scalar.at.end;
    const rest = text.slice(from, (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .lineEndAt */ .fT)({ text }, from));
    const found = /^['"]?[ \t]{1,40}#[ \t]{0,20}(?:tag=|pin@|ratchet:[\w./-]{1,200}@|frozen:[ \t]{1,5})?(v?\d[\w.+-]{0,60})/.exec(rest);
    if (found === null)
        return undefined;
    const [whole, version = ''] = found;
    const end = from + whole.length;
    return { version, at: { start: end - version.length, end } };
}


/***/ }),

/***/ 8624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ slugOfAddress),
/* harmony export */   w: () => (/* binding */ forbiddenUses)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2352);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4068);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4272);
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(218);
// Actions that the policy says no to.



const forbiddenUses = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)({
    id: 'forbidden-uses',
    severity: 'high',
    confidence: 'high',
    title: 'An action is not among those that the policy lets run',
    why: 'The policy says whose code may run with your tokens, and this owner is not one of them.',
    remedy: 'Use an action that is allowed, or have the policy changed.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controls */ .n.change,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_2__/* .risks */ .X.thirdParty,
    references: ['https://docs.zizmor.sh/audits/#forbidden-uses'],
    on: ['uses', 'pre-commit'],
    *check(part, { settings }) {
        if ('repositories' in part) {
            for (const { repo, map } of part.repositories) {
                const slug = repo === undefined ? undefined : slugOfAddress(repo.text);
                if (repo !== undefined && slug !== undefined && settings.forbids(slug))
                    yield { at: repo.at, statement: map.at, refusal: true, message: `The policy does not let hooks of \`${slug.slug}\` run` };
            }
            return;
        }
        const { uses, owner } = part;
        if (uses.target.kind !== 'repository' || !settings.forbids(uses.target))
            return;
        yield { at: uses.scalar.at, statement: owner.map.at, refusal: true, message: `The policy does not let \`${uses.target.slug}\` run` };
    },
    examples: {
        bad: [{ ...(0,_example_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsExample */ .Y6)(`- uses: forbidden/example@${_example_js__WEBPACK_IMPORTED_MODULE_3__/* .commit */ .cd} # v1.0.0`), options: { 'forbid-actions': ['forbidden/*'] } }],
        good: [(0,_example_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsExample */ .Y6)(`- uses: allowed/example@${_example_js__WEBPACK_IMPORTED_MODULE_3__/* .commit */ .cd} # v1.0.0`)],
    },
});
/** `https://github.com/owner/name`, `git@github.com:owner/name`. */
function slugOfAddress(text) {
    const [, owner, name] = /^(?:[a-z]{3,5}:\/\/|git@)?github\.com[/:]([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(text.trim()) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    return { kind: 'repository', owner, repository: name, slug: `${owner}/${name}`.toLowerCase(), path: '', ref: undefined };
}


/***/ })

};
;