"use strict";
exports.id = 1000;
exports.ids = [1000];
exports.modules = {

/***/ 7837:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   confidences: () => (/* binding */ confidences),
/* harmony export */   judgingParts: () => (/* binding */ judgingParts),
/* harmony export */   negates: () => (/* binding */ negates)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _values_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3155);
// Parts of the policy that the gate judges by.



/** Lists of the policy are bounded like the file is. */
const maxEntries = 10_000;
const confidences = ['low', 'medium', 'high'];
/**
 * Globs of files. A negation reads as "but not these" and means "everything but these" to a matcher, and an empty glob means
 * nothing that a person could have meant: both are refused.
 */
const glob = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6((given) => !negates(given), ({ input }) => `expected a glob of the files that are meant, without \`!\`, got the negation "${input.slice(0, 60)}"`), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6((given) => !/^(?:\.?\/)*\.?$/.test(given.trim()), ({ input }) => `expected a glob that names files, got "${input.slice(0, 60)}"`));
const globs = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(glob, maxEntries);
/** Whether a glob says what is not meant: `!src`, `!(src)`, `[^s]*`, an alternative that begins with `!`. */
function negates(given) {
    return /^\s*!|!\(|\(\?[!<=]|\[[!^]|[{,|(]\s*!/.test(given);
}
const requirement = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    scanner: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Name of the scanner.'),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of what it must have looked at; the whole tree when left out.')),
    except: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of what it may leave out.')),
    rules: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['all', 'imported']), '`imported` also takes a run of imported rules alone. Default: all.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(confidences), 'Least confidence from which on it must have reported.')),
    scan: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['tree', 'change']), '`change` also takes a run that looked at the change alone. Default: tree.')),
});
const severityRule = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    tool: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Name of the tool, as its reports give it.'),
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Rule id; all rules of the tool when left out.')),
    from: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO), 'Only findings that the tool weighs so.')),
    to: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO), 'What they weigh.'),
});
const waiver = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoInJsonSchema */ .sB)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    fingerprint: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Identity of one finding, from the report; that of its content covers it wherever it lies.')),
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Rule id, ours or a peer\u2019s; goes with `paths` or `package`.')),
    cve: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Id of a vulnerability (CVE, GHSA, \u2026); goes with `package`.')),
    package: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Package URL of the package that the vulnerability is waived in: `pkg:npm/name`.')),
    versions: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .versions */ .e4),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of the files the rule is waived for.')),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why the finding may stay for now.'),
    owner: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who answers for it.'),
    ticket: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Where the work is tracked.')),
    created: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Day the waiver was agreed.'),
    expires: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day it counts.'),
}), {
    oneOf: [
        { required: ['fingerprint'] },
        { required: ['rule'], anyOf: [{ required: ['paths'] }, { required: ['package'] }] },
        { required: ['cve', 'package'] },
    ],
    dependentRequired: { versions: ['package'] },
});
const notAProbability = 'expected a probability above 0 and at most 1';
/** All that an entry names must hold. */
const blockCondition = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoInJsonSchema */ .sB)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO), 'Least severity.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(confidences), 'Least confidence; that of the policy when left out.')),
    rule: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Any name of the rule: id, alias, `CWE-79`, `CVE-2021-44228`.')),
    tool: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Name of the tool.')),
    tag: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'One of the tags that the tool gives to the rule or the result, exactly: `security`.')),
    epss: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai(notAProbability), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Ww(0.0001, notAProbability), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cG(1, notAProbability)), 'Least probability by EPSS, above 0 to 1. Findings whose report does not give it are not met, and counted.')),
    'known-exploited': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu(true, 'expected true'), 'Only what its report says is exploited. Findings whose report does not say are not met, and counted.')),
    paths: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of files.')),
}), { minProperties: 1 });
/** The longest time a finding may stand, for those of a severity. */
const deadline = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj('expected a number of days, `14d`'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/^[1-9]\d{0,3}d$/, 'expected a number of days, `14d`'));
const deadlines = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .alsoInJsonSchema */ .sB)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    critical: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
    high: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
    medium: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
    low: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq(deadline),
}), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6((given) => Object.keys(given).length > 0, 'expected a number of days for at least one severity')), { minProperties: 1 });
const breakGlass = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    who: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who opened it.'),
    why: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why, and what is done about it.'),
    until: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day it counts.'),
});
const reportOnly = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    until: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day on which nothing blocks.'),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why.'),
    owner: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who answers for it.'),
});
const allowedGap = (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .mapping */ .pq)({
    paths: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(globs, 'Globs of the files.'),
    reason: (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Why they may stay unread.'),
    scanner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'The one scanner it holds for; all when left out.')),
    owner: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 'Who answers for it.')),
    expires: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .day */ .vd, 'Last day it counts.')),
});
const judgingParts = {
    version: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .literal */ .eu(1, 'expected 1'), 'Version of this format.')),
    require: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, requirement], 'expected text, or a mapping of keys'), maxEntries, 0), 'Scanners that must have reported on this commit.')),
    'block-at': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(valibot__WEBPACK_IMPORTED_MODULE_0__/* .union */ .KC([(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(['none', ..._portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO]), (0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(blockCondition, maxEntries)], ({ input }) => `expected one of ${['none', ..._portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO].join(', ')}, got ${(0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .shown */ .SP)(input)}; a list of conditions may stand there, too`), 'Least severity that blocks, or conditions of which any blocks. Default: high.')),
    confidence: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .choice */ .Yq)(confidences), 'Least confidence that blocks. Default: low.')),
    'new-only': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .yesOrNo */ .GX, 'Whether a change is blocked only for what it adds, by git\u2019s comparison with its base commit. Default: false.')),
    severity: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(severityRule, maxEntries, 0), 'What the reports of a tool weigh. Raises at once; on a pull request it lowers only where the base commit says so too.')),
    waivers: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(waiver, maxEntries, 0), 'What may stay for now, who answers for it, and until when.')),
    'waiver-days': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(3650), 'Days that a waiver may last at most.')),
    deadlines: valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(deadlines, 'Days that an open finding may stand, by severity: `{ critical: 2d, high: 14d }`. Behind its day it blocks, whatever else the policy says. Its age comes from git.')),
    'ignore-files': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(_values_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Qq, 100), 'Files of Trivy, Grype and OSV-Scanner whose entries count as waivers of that tool\u2019s results: `.trivyignore`, `.trivyignore.yaml`, `.grype.yaml`, `osv-scanner.toml`.')),
    'report-only-days': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(3650), 'Days from today that `report-only` may still last at most. Default: 365.')),
    'break-glass': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(breakGlass, 'For an emergency: nothing blocks, and every trace of the decision says so. Counts once it is merged.')),
    'break-glass-days': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .days */ ._3)(30), 'Days from today that `break-glass` may still last at most. Default: 7.')),
    'report-only': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)(reportOnly, 'A time in which everything is reported and nothing blocks, for the roll-out.')),
    'allow-gaps': valibot__WEBPACK_IMPORTED_MODULE_0__/* .optional */ .lq((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .described */ .WY)((0,_values_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_)(allowedGap, 1000, 0), 'Files that a scanner may leave unread; every other gap fails the step and the gate.')),
};


/***/ }),

/***/ 3155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GX: () => (/* binding */ yesOrNo),
/* harmony export */   KT: () => (/* binding */ named),
/* harmony export */   Qq: () => (/* binding */ text),
/* harmony export */   SP: () => (/* binding */ shown),
/* harmony export */   WY: () => (/* binding */ described),
/* harmony export */   Yq: () => (/* binding */ choice),
/* harmony export */   _3: () => (/* binding */ days),
/* harmony export */   e4: () => (/* binding */ versions),
/* harmony export */   p_: () => (/* binding */ list),
/* harmony export */   pq: () => (/* binding */ mapping),
/* harmony export */   sB: () => (/* binding */ alsoInJsonSchema),
/* harmony export */   vd: () => (/* binding */ day)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6214);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3642);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8622);
// What parts of the policy are made of. Every message says what was expected; the reader adds file, line and key.



const text = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/\S/, 'expected text'));
const notADay = ({ input }) => `expected a day as YYYY-MM-DD, got ${shown(input)}`;
const day = valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(notADay), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(/^\d{4}-\d{2}-\d{2}$/, notADay), valibot__WEBPACK_IMPORTED_MODULE_0__/* .check */ .z6(_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .isDay */ .N, notADay));
const yesOrNo = valibot__WEBPACK_IMPORTED_MODULE_0__/* .boolean */ .zM(({ input }) => `expected true or false, got ${shown(input)}`);
function choice(options) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .picklist */ .KI(options, ({ input }) => `expected one of ${options.join(', ')}, got ${shown(input)}`);
}
/** A list of at most so many entries; an empty one says nothing, and is a mistake unless it is allowed. */
function list(item, atMost, atLeast = 1) {
    const wrongLength = ({ input }) => `expected ${atLeast} to ${atMost} entries, got ${input.length}`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YO(item, 'expected a list'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minLength */ .Bp(atLeast, wrongLength), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru(atMost, wrongLength));
}
const notAMapping = 'expected a mapping of keys';
/** valibot takes a list for an object. */
function isMapping(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
/** A mapping with no other keys than these. */
function mapping(entries) {
    const known = Object.keys(entries);
    const shape = valibot__WEBPACK_IMPORTED_MODULE_0__/* .strictObject */ .re(entries, ({ expected, path }) => {
        const key = String(path?.at(-1)?.key ?? '');
        if (expected === 'never')
            return `expected one of ${known.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, known)}`;
        return `expected \`${key}\`, got nothing`;
    });
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie(isMapping, notAMapping), shape);
}
/** A mapping of names that the user chooses. */
function named(value) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .custom */ .Ie(isMapping, notAMapping), valibot__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj(), value));
}
/** What the JSON Schema says beside what the shape says: which keys go together. */
function alsoInJsonSchema(schema, jsonSchema) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .metadata */ .yu({ jsonSchema }));
}
function described(schema, description) {
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(schema, valibot__WEBPACK_IMPORTED_MODULE_0__/* .description */ .h_(description));
}
function shown(value) {
    return value === undefined ? 'nothing' : (JSON.stringify(value) ?? typeof value).slice(0, 60);
}
const versions = described(valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .string */ .Yj('expected text'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxLength */ .Ru(300, 'expected a range of at most 300 letters'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .regex */ .yG(
// Epochs of Debian, RPM and Python have `:` and `!`, and what comes before a version or after it `~` and `^`.
/^\s*(?:(?:[<>]=?|[!=]?=)[ ]?)?(?:\*|v?\d[\w.+~^:!-]*)(?:(?:[ ]*\|\|[ ]*|[\s,]+)(?:(?:[<>]=?|[!=]?=)[ ]?)?(?:\*|v?\d[\w.+~^:!-]*))*\s*$/, 'expected a range of versions: `>=1.2 <2 || 3.1.4`')), 'Range of versions, `>=1.2 <2 || 3.1.4`; every one when left out.');
/** A number of whole days. */
function days(atMost) {
    const wrong = `expected 1 to ${atMost} days`;
    return valibot__WEBPACK_IMPORTED_MODULE_0__/* .pipe */ .Fs(valibot__WEBPACK_IMPORTED_MODULE_0__/* .number */ .ai('expected a number of days'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .integer */ .nd('expected a whole number of days'), valibot__WEBPACK_IMPORTED_MODULE_0__/* .minValue */ .Ww(1, wrong), valibot__WEBPACK_IMPORTED_MODULE_0__/* .maxValue */ .cG(atMost, wrong));
}


/***/ })

};
;