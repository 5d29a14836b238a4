"use strict";
exports.id = 3464;
exports.ids = [3464];
exports.modules = {

/***/ 3464:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var isRecord = (function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readBaseline: () => (/* binding */ readBaseline),
/* harmony export */   readGitleaksIgnore: () => (/* binding */ readGitleaksIgnore)
/* harmony export */ });
/* unused harmony export normalPath */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _config_toml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5046);
// Findings that are known: read from `.gitleaksignore`, from a gitleaks report or a detect-secrets baseline.


const maxEntries = 200_000;
/** `file:rule:line` or `commit:file:rule:line` a line, `#` for comments. @throws PortcullisError `ignore-invalid` */
function readGitleaksIgnore(content, file) {
    const entries = [];
    for (const [index, written] of (0,_config_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .textOf */ .b6)(content, file)
        .split(/\r\n|\n|\r/)
        .entries()) {
        const text = written.trim();
        if (text === '' || text.startsWith('#'))
            continue;
        const place = { file, line: index + 1 };
        const entry = fingerprintEntry(text, place);
        if (entry === undefined)
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
                code: 'ignore-invalid',
                message: `expected FILE:RULE:LINE or COMMIT:FILE:RULE:LINE, got "${text.slice(0, 80)}"`,
                where: place,
                remedy: 'Copy the fingerprint from the report, or delete the line.',
            });
        entries.push(entry);
    }
    return entries;
}
/** A file's name may hold colons; the rule's id and the line have none. */
function fingerprintEntry(text, place) {
    const parts = text.split(':');
    const line = Number(parts.pop());
    const rule = parts.pop();
    if (rule === undefined || rule === '' || parts.length === 0 || !Number.isInteger(line) || line < 0)
        return undefined;
    const commit = parts.length > 1 && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(parts[0]) ? parts.shift() : undefined;
    const path = normalPath(parts.join(':'));
    return path === ''
        ? undefined
        : { kind: 'fingerprint', path, rule, line, place, ...(commit === undefined ? {} : { commit: commit.toLowerCase() }) };
}
function normalPath(path) {
    return path.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '');
}
/** A gitleaks report or a detect-secrets baseline, told apart by their shape. @throws PortcullisError `baseline-invalid` */
function readBaseline(content, file, workspace) {
    const refuse = (message) => {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
            code: 'baseline-invalid',
            message,
            where: { file },
            remedy: 'Give a JSON report of gitleaks, or a baseline of detect-secrets.',
        });
    };
    if (content.length > _config_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBaselineBytes */ .L7)
        return refuse(`expected at most ${_config_toml_js__WEBPACK_IMPORTED_MODULE_0__/* .maxBaselineBytes */ .L7} bytes, got ${content.length}`);
    let parsed;
    try {
        parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(content));
    }
    catch {
        return refuse('expected JSON in UTF-8');
    }
    const place = { file };
    const within = (path) => {
        const normal = normalPath(path);
        const root = `${normalPath(workspace)}/`;
        return normal.startsWith(root) ? normal.slice(root.length) : normal;
    };
    if (Array.isArray(parsed)) {
        if (parsed.length > maxEntries)
            return refuse(`expected at most ${maxEntries} findings, got ${parsed.length}`);
        return parsed.map((entry, i) => reportEntry(entry, place, within) ?? refuse(`expected a finding with RuleID and File at [${i}]`));
    }
    const results = isRecord(parsed) && Object.hasOwn(parsed, 'results') ? parsed.results : undefined;
    if (!isRecord(results))
        return refuse('expected a list of findings, or an object with `results`');
    const entries = [];
    for (const [name, list] of Object.entries(results)) {
        if (!Array.isArray(list))
            return refuse(`expected a list under results["${name.slice(0, 80)}"]`);
        for (const entry of list) {
            if (!isRecord(entry) || typeof entry.hashed_secret !== 'string' || !/^[0-9a-f]{40}$/i.test(entry.hashed_secret))
                return refuse(`expected \`hashed_secret\` as 40 hex digits under results["${name.slice(0, 80)}"]`);
            entries.push({
                kind: 'hash',
                path: within(name),
                place,
                type: typeof entry.type === 'string' ? entry.type : '',
                sha1: entry.hashed_secret.toLowerCase(),
                real: entry.is_secret === true,
            });
            if (entries.length > maxEntries)
                return refuse(`expected at most ${maxEntries} entries`);
        }
    }
    return entries;
}
/** A report whose secrets are redacted knows only their lines. */
function reportEntry(entry, place, within) {
    if (!isRecord(entry))
        return undefined;
    const text = (key) => (typeof entry[key] === 'string' ? entry[key] : '');
    const rule = text('RuleID');
    const path = within(text('File'));
    if (rule === '' || path === '')
        return undefined;
    const secret = text('Secret');
    const redacted = secret === '' || secret === 'REDACTED' || secret.endsWith('...') || text('Match').includes('REDACTED');
    if (!redacted)
        return { kind: 'secret', path, rule, secret, match: text('Match'), place };
    const commit = text('Commit').toLowerCase();
    const line = typeof entry.StartLine === 'number' ? entry.StartLine : 0;
    return { kind: 'fingerprint', path, rule, line, place, ...(/^[0-9a-f]{40,64}$/.test(commit) ? { commit } : {}) };
}



/***/ })

};
;