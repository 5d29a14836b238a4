"use strict";
exports.id = 980;
exports.ids = [980];
exports.modules = {

/***/ 801:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isNothing = (function isNothing({ plain, text }) {
    return plain && text === '';
});


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


/***/ })

};
;