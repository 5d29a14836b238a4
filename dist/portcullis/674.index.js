"use strict";
exports.id = 674;
exports.ids = [674];
exports.modules = {

/***/ 4674:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  explainRuleCommand: () => (/* binding */ explainRuleCommand),
  explainRuleHelp: () => (/* binding */ explainRuleHelp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/rule.js
// What a rule is: one data object from which detection, documentation and SARIF all derive.
/** The example's text, assembled now if it is kept in pieces. */
function exampleText(example) {
    return typeof example.text === 'function' ? example.text() : example.text;
}
/**
 * Index of rules by id and alias, both case-insensitive.
 * @throws Error when two rules claim one id or alias: a defect of the rule set.
 */
function indexRules(rules) {
    const index = new Map();
    for (const rule of rules) {
        for (const id of [rule.id, ...rule.aliases]) {
            const key = id.toLowerCase();
            const other = index.get(key);
            if (other !== undefined && other !== rule)
                throw new Error(`rule id ${id} is claimed by ${other.id} and ${rule.id}`);
            index.set(key, rule);
        }
    }
    return index;
}
/** Whether a user-written id names this rule, by id or by a peer's alias. */
function ruleIsNamed(rule, id) {
    const wanted = id.toLowerCase();
    return rule.id.toLowerCase() === wanted || rule.aliases.some((alias) => alias.toLowerCase() === wanted);
}
/**
 * Runs every example of every rule and says, a sentence each, which do not behave.
 * `run` returns the ids of the rules that fire on an example.
 */
async function exampleFailures(rules, run) {
    const failures = [];
    for (const rule of rules) {
        for (const kind of ['bad', 'good']) {
            const examples = rule.examples[kind];
            if (examples.length === 0)
                failures.push(`${rule.id} has no ${kind} example`);
            for (const [index, example] of examples.entries()) {
                const fired = new Set(await run(rule, example)).has(rule.id);
                if (fired !== (kind === 'bad')) {
                    failures.push(`${rule.id}: ${kind} example ${index + 1} ${fired ? 'is reported' : 'is not reported'}`);
                }
            }
        }
    }
    return failures;
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/percent.js
var percent = __webpack_require__(8125);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/wrap.js
var wrap = __webpack_require__(2789);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __webpack_require__(1810);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var listing = __webpack_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/registry-beside.js + 1 modules
var registry_beside = __webpack_require__(784);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/flags.js + 1 modules
var flags = __webpack_require__(8388);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/say.js
var say = __webpack_require__(1310);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/screen.js
var screen = __webpack_require__(5977);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/explain-rule-command.js
// `explain RULE|FINGERPRINT`: what a rule is about, or which finding of the last results a fingerprint names.











const explainRuleHelp = {
    name: 'explain',
    title: 'Says what a rule is about, or which finding a fingerprint names.',
    usage: ['explain RULE|FINGERPRINT'],
    about: [
        `RULE is an id of ours or of another tool (DL3008, github-pat). FINGERPRINT is what a waiver names, or the first eight of its letters; it is looked for in the SARIF files of ${listing/* resultsDirectory */.sz}/.`,
    ],
    entries: [],
    own: ['debug', 'help'],
};
const maxFileBytes = 256 * 1024 * 1024;
/** Prints the explanation. @returns 0. @throws PortcullisError `usage`, `rule-unknown` or `finding-unknown`. */
async function explainRuleCommand(args) {
    const { positionals } = (0,flags/* parseFlags */.bQ)({}, [], args);
    const [word] = positionals;
    if (word === undefined || positionals.length > 1)
        throw new errors/* PortcullisError */.SO({
            code: 'usage',
            message: `expected one rule or fingerprint, got ${positionals.length}`,
            remedy: 'Write `explain secret-in-env`, or the fingerprint of a finding.',
        });
    const found = await rulesNamed(word);
    const lines = found.length > 0 ? found.flatMap(({ scanner, rule }) => ruleLines(scanner, rule)) : await findingLines(word);
    (0,say/* say */.cv)(lines.join('\n'));
    return 0;
}
async function rulesNamed(word) {
    const named = [];
    for (const load of Object.values(registry_beside/* registry */.u)) {
        const scanner = (await load()).engine;
        named.push(...scanner.rules.filter((rule) => ruleIsNamed(rule, word)).map((rule) => ({ scanner, rule })));
    }
    return named;
}
function ruleLines(scanner, rule) {
    const { width, paint } = (0,screen/* screenOf */.S)(process.stdout, process.env, true);
    const page = (0,write/* rulePage */.gd)(scanner, rule.id, version/* version */.r);
    const list = (label, values) => values.length === 0 ? [] : (0,wrap/* wrap */.LV)(`${label}: ${values.join(', ')}`, width, '', '  ');
    const example = (label, kind) => {
        // Samples kept in pieces look like credentials once they are assembled.
        const sample = rule.examples[kind].find(({ text }) => typeof text === 'string');
        if (sample === undefined)
            return [];
        return [
            `${label}:`,
            ...exampleText(sample)
                .trimEnd()
                .split('\n')
                .slice(0, 12)
                .map((line) => `    ${(0,letters/* printable */.g$)(line)}`),
        ];
    };
    return [
        `${paint.severity(rule.severity, rule.severity)}  ${paint.bold(rule.id)} (${scanner.name}): ${rule.title}`,
        ...(0,wrap/* wrap */.LV)(`Why it matters: ${rule.why}`, width, '', '  '),
        ...(0,wrap/* wrap */.LV)(`What to do: ${rule.remedy}`, width, '', '  '),
        ...list('Also known as', rule.aliases),
        ...list('Controls', rule.controls),
        ...list('Pipeline risks', rule.risks),
        ...example('Reported', 'bad'),
        ...example('Not reported', 'good'),
        ...(page === undefined ? [] : [page]),
    ];
}
/** The finding of the last results that has the fingerprint, with its rule. */
async function findingLines(word) {
    const wanted = word.toLowerCase();
    if (/^[0-9a-f]{8,128}$/.test(wanted)) {
        const found = resultsNamed(wanted);
        if (found.length > 1)
            throw new errors/* PortcullisError */.SO({
                code: 'finding-unknown',
                message: `expected one finding, got ${found.length} whose fingerprints begin so`,
                remedy: 'Give more letters.',
            });
        const [only] = found;
        if (only !== undefined) {
            const { width } = (0,screen/* screenOf */.S)(process.stdout, process.env, true);
            const rules = await rulesNamed(only.ruleId);
            return [
                `${only.fingerprint}: ${(0,letters/* printable */.g$)(only.place)}`,
                ...(0,wrap/* wrap */.LV)((0,letters/* printable */.g$)(only.message), width, '  '),
                '',
                ...rules.flatMap(({ scanner, rule }) => ruleLines(scanner, rule)),
            ];
        }
        throw new errors/* PortcullisError */.SO({
            code: 'finding-unknown',
            message: `expected the fingerprint of a finding in ${listing/* resultsDirectory */.sz}/, got one that no report there has`,
            where: { key: word.slice(0, 40) },
            remedy: 'Run `scan` first, in the same folder.',
        });
    }
    const known = [];
    for (const load of Object.values(registry_beside/* registry */.u))
        for (const { id, aliases } of (await load()).engine.rules)
            known.push(id, ...aliases);
    throw new errors/* PortcullisError */.SO({
        code: 'rule-unknown',
        message: `expected a rule of ours, or what another tool calls one, got "${word.slice(0, 60)}"${(0,did_you_mean/* didYouMean */.a)(word, known)}`,
        remedy: 'The rules are listed in docs/rules.',
    });
}
function resultsNamed(start) {
    const folder = (0,external_node_path_.join)(process.cwd(), listing/* resultsDirectory */.sz);
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder).filter((name) => name.endsWith('.sarif'));
    }
    catch {
        return [];
    }
    return names.flatMap((name) => {
        return (0,json/* arrayOf */.jk)((0,json.at)(reportOf((0,external_node_path_.join)(folder, name), `${listing/* resultsDirectory */.sz}/${name}`), 'runs'))
            .flatMap((run) => (0,json/* arrayOf */.jk)((0,json.at)(run, 'results')))
            .map((result) => namedResult((0,json/* objectOf */.Xy)(result) ?? {}))
            .filter(({ fingerprint }) => fingerprint.startsWith(start));
    });
}
/** @throws PortcullisError `report-unreadable`: the finding may be in it. */
function reportOf(path, file) {
    const unreadable = (got) => new errors/* PortcullisError */.SO({
        code: 'report-unreadable',
        message: `expected a SARIF file of at most ${maxFileBytes / 1024 / 1024} MiB, got ${got}`,
        where: { file },
        remedy: 'Run `scan` once more, or take the file away.',
    });
    try {
        if ((0,external_node_fs_.statSync)(path).size > maxFileBytes)
            throw unreadable('a longer one');
        return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
    }
    catch (error) {
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        throw unreadable(error instanceof SyntaxError ? 'text that is no JSON' : (0,system_reason/* systemReason */.u)(error));
    }
}
function namedResult(result) {
    const location = (0,json.at)((0,json/* arrayOf */.jk)(result.locations)[0], 'physicalLocation');
    const [path, line, column] = [
        (0,json/* textOf */.b6)((0,json.at)(location, 'artifactLocation', 'uri')),
        (0,json/* numberOf */.rl)((0,json.at)(location, 'region', 'startLine')),
        (0,json/* numberOf */.rl)((0,json.at)(location, 'region', 'startColumn')),
    ];
    return {
        ruleId: (0,json/* textOf */.b6)(result.ruleId) ?? '',
        fingerprint: ((0,json/* textOf */.b6)((0,json.at)(result, 'partialFingerprints', write/* fingerprintKey */.SV)) ?? '').toLowerCase(),
        place: [path === undefined ? '' : (0,percent/* percentDecoded */.o)(path), line, column].filter((part) => part !== undefined).join(':'),
        message: (0,json/* textOf */.b6)((0,json.at)(result, 'message', 'text')) ?? '',
    };
}


/***/ }),

/***/ 1310:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kt: () => (/* binding */ sayBeside),
/* harmony export */   cv: () => (/* binding */ say),
/* harmony export */   r8: () => (/* binding */ sayFailure)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4957);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
// Words for a person. They may be read by a build server, too, so none of them is a command to it.

/** Writes lines to standard output. */
function say(text) {
    process.stdout.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** Writes lines to standard error. */
function sayBeside(text) {
    process.stderr.write(`${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .withoutCommands */ .Df)(text)}\n`);
}
/** The one line of a failure, and for those who debug its stack. */
function sayFailure(error, debug) {
    sayBeside(`portcullis: ${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .formatError */ .Wk)(error)}`);
    if (debug && error instanceof Error)
        sayBeside(error.stack ?? '');
}


/***/ })

};
;