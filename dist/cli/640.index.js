"use strict";
exports.id = 640;
exports.ids = [640];
exports.modules = {

/***/ 6083:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $1: () => (/* binding */ purlTypeOf),
/* harmony export */   $l: () => (/* binding */ parsePurl),
/* harmony export */   L$: () => (/* binding */ namesPackage),
/* harmony export */   kF: () => (/* binding */ affectedPackages),
/* harmony export */   kL: () => (/* binding */ isPurl)
/* harmony export */ });
// Which package a result is about, as the scanners of packages write it, and whether a package URL names it.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([634], 1634); } // at first use
/** Whether text is a package URL with type and name (purl-spec). */
function isPurl(text) {
    return parsePurl(text) !== undefined;
}
/** Type, name and version of a package URL; undefined where the text is none. */
function parsePurl(text) {
    const [, type, rest = ''] = /^pkg:\/{0,2}([a-zA-Z][\w.+-]*)\/([^?#\s]+)(?:[?#]\S*)?$/.exec(text.trim()) ?? [];
    if (type === undefined)
        return undefined;
    const at = rest.lastIndexOf('@');
    const [path, version] = at > 0 ? [rest.slice(0, at), rest.slice(at + 1)] : [rest, undefined];
    const name = decoded(path.replace(/^\/+|\/+$/g, ''));
    if (name === undefined || name === '' || version === '')
        return undefined;
    const plain = version === undefined ? undefined : decoded(version);
    return { type: type.toLowerCase(), name, ...(plain === undefined ? {} : { version: plain }) };
}
function decoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
/**
 * The packages that a result names. Empty where it names none in a form that is known: a waiver by package then does not cover it.
 * @param result `mayNamePackage` spares one that certainly names none from being read again.
 */
function affectedPackages(result) {
    if (result.mayNamePackage === false)
        return [];
    const properties = (result.raw.properties ?? {});
    const own = [properties.purl, properties.package, properties.packageUrl, ...(Array.isArray(properties.purls) ? properties.purls : [])];
    const logical = Array.isArray(result.raw.locations)
        ? result.raw.locations.flatMap((location) => {
            const names = location?.logicalLocations;
            return Array.isArray(names) ? names.map((entry) => entry?.fullyQualifiedName) : [];
        })
        : [];
    const urls = [...own, ...logical].flatMap((value) => (typeof value === 'string' ? (parsePurl(value) ?? []) : []));
    if (urls.length > 0)
        return urls;
    for (const { pattern } of messages) {
        const { groups } = pattern.exec(result.message) ?? {};
        if (groups?.name === undefined)
            continue;
        const type = groups.type === undefined ? undefined : purlTypeOf(groups.type);
        return [
            { name: groups.name, ...(type === undefined ? {} : { type }), ...(groups.version === undefined ? {} : { version: groups.version }) },
        ];
    }
    return [];
}
/** How scanners of packages word their messages. */
const messages = [
    { tool: 'Trivy (pkg/report/sarif.go)', pattern: /^Package: (?<name>\S+)\nInstalled Version: (?<version>\S+)/ },
    {
        tool: 'Grype (grype/presenter/sarif)',
        pattern: /^An? \w+ vulnerability in (?<type>[\w-]+) package: (?<name>[^\s,]+), version (?<version>\S+) was found at/,
    },
    {
        tool: 'OSV-Scanner (internal/output/sarif.go)',
        pattern: /^Package '(?<name>[^'@\s]+|@[^'@\s]+)@(?<version>[^'\s]+)' is vulnerable to/,
    },
];
/** Type of package URLs of what Grype calls a type. */
function purlTypeOf(type) {
    return purlTypes[type.toLowerCase()] ?? type.toLowerCase();
}
/** Grype's names of ecosystems that are not the types of package URLs. */
const purlTypes = {
    python: 'pypi',
    'go-module': 'golang',
    'java-archive': 'maven',
    'rust-crate': 'cargo',
};
/**
 * Whether a waiver's package URL names a package: same type where it is known, same name, and the version where the URL has one.
 * @param versions range that its version must be in; a version that is not known, or cannot be compared, is in none.
 */
function namesPackage(purl, affected, versions) {
    const wanted = parsePurl(purl);
    if (wanted === undefined)
        return false;
    const plain = (name) => name.replace(/:/g, '/').toLowerCase();
    return ((affected.type === undefined || affected.type === wanted.type) &&
        plain(wanted.name) === plain(affected.name) &&
        (wanted.version === undefined || wanted.version === affected.version) &&
        (versions === undefined || (affected.version !== undefined && (0, atFirstUse0().inRange)(affected.version, versions, wanted.type) === true)));
}


/***/ }),

/***/ 6081:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  D7: () => (/* binding */ assessFile),
  _W: () => (/* binding */ assessRun),
  rq: () => (/* binding */ hostRequirements),
  gD: () => (/* binding */ missingScanners),
  Ks: () => (/* binding */ narrowedRemarks)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/read.js + 5 modules
var read = __webpack_require__(8605);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/causes.js
var src_causes = __webpack_require__(7938);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/doubts.js
var doubts = __webpack_require__(533);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/requirements.js
var requirements = __webpack_require__(2178);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/scanner-names.js
// Written by `npm run wire` from the folders of packages/engines; do not edit.
/** Actions that scan: their reports owe proofs, and no other tool's may stand in their files. */
const scannerNames = [
    'attestation-verify',
    'dockerfile-lint',
    'image-verify',
    'sbom',
    'secret-scan',
    'workflow-audit',
];

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/assess.js
// Whether a report can be trusted: one pass over the runs of a file, each doubt a cause.






/** Reads one file. A file that cannot be read yields a cause and no runs. @param lineOf text of the checkout. */
function assessFile(file, expected, lineOf) {
    const unread = (cause) => ({ file, runs: [], causes: [{ ...cause, file: file.path }], trusted: [] });
    if ('unreadable' in file.content) {
        return unread({
            code: 'report-unreadable',
            message: `${(0,letters/* printable */.g$)(file.path)} cannot be read: ${file.content.unreadable}`,
            remedy: file.content.remedy ?? 'Run the tool that writes it, give the job permission to read it, or take it out of `results`.',
        });
    }
    try {
        const runs = (0,read/* readSarif */.qT)(file.content, file.path, expected.workspace, file.beside, lineOf);
        const wrong = [...committed(file), ...swapped(file.path, runs)];
        const assessed = runs.map((run) => ({ run, causes: assessRun(run, expected) }));
        const doubtful = (causes) => causes.some(({ code }) => src_causes/* untrusted */.b.has(code));
        return {
            file,
            runs,
            causes: [...wrong, ...assessed.flatMap(({ causes }) => causes)],
            trusted: doubtful(wrong) ? [] : assessed.filter(({ causes }) => !doubtful(causes)).map(({ run }) => run),
        };
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            return unread({
                code: 'report-invalid',
                message: `${(0,letters/* printable */.g$)(file.path)}: ${(0,errors/* formatError */.Wk)(error)}`,
                remedy: 'Run the scanner again.',
            });
        const { line } = error.where;
        return unread({
            code: error.code,
            message: (0,letters/* printable */.g$)(`${file.path}${line === undefined ? '' : `:${line}`}: ${error.message}`),
            remedy: error.remedy,
            ...(line === undefined ? {} : { line }),
        });
    }
}
/** What the repository brings along was not written by a scanner that looked at it. */
function committed(file) {
    if (file.committed !== true)
        return [];
    return [
        {
            code: 'report-committed',
            file: file.path,
            message: (0,letters/* printable */.g$)(`${file.path} is part of the repository, so no scanner wrote it in this run`),
            remedy: 'Remove it from the repository and let the scanner write it, or keep `results` to where scanners write.',
        },
    ];
}
/** A file that bears the name of one of our scanners must hold that scanner's run, and no other tool's in its stead. */
function swapped(path, runs) {
    const name = path
        .replace(/^.*[\\/]/s, '')
        .replace(/\.sarif(?:\.json)?$/i, '')
        .toLowerCase();
    if (!isScanner(name) || runs.some((run) => run.scanner === name))
        return [];
    const held = runs.map(doubts/* nameOf */.Vb).join(', ');
    return [
        {
            code: 'report-swapped',
            file: path,
            message: (0,letters/* printable */.g$)(`${path} bears the name of ${name} but holds the run of ${held}`),
            remedy: `Let ${name} write its own file again, and give the other tool's file another name.`,
        },
    ];
}
function isScanner(name) {
    return scannerNames.includes(name.toLowerCase());
}
/** Asks every question to a run, until one makes the rest needless. */
function assessRun(run, expected) {
    const causes = [];
    for (const doubt of doubts/* doubts */.OD) {
        const problem = doubt.problem(run, expected);
        if (problem === undefined)
            continue;
        causes.push({ code: doubt.code, file: run.file, message: (0,letters/* printable */.g$)(problem), remedy: doubt.remedy(run) });
        if (doubt.last === true)
            break;
    }
    return causes;
}
/**
 * A cause for every required scanner that has not reported, or not on all that was asked for.
 * @param confidence from which on the policy wants reports, where it says so.
 */
function missingScanners(required, runs, confidence) {
    return required.flatMap((requirement) => {
        const { scanner } = requirement;
        const reported = runs.filter((run) => names(run).includes(scanner.toLowerCase()));
        if (reported.length === 0) {
            return [
                {
                    code: 'scanner-missing',
                    message: (0,letters/* printable */.g$)(`${scanner} is required and has not reported`),
                    remedy: `Add a step that runs ${scanner}, or see why it was skipped or where its SARIF file went.`,
                },
            ];
        }
        // What other tools looked at is not in their reports in any common form.
        if (!isScanner(scanner))
            return [];
        // Several runs together may cover what is wanted, each a part.
        const parts = requirement.paths.length === 0 ? [requirement] : requirement.paths.map((path) => ({ ...requirement, paths: [path] }));
        return parts.flatMap((part) => {
            const all = reported.map((run) => (0,requirements/* shortfalls */.Tn)(run, part, confidence));
            if (all.some((problems) => problems.length === 0))
                return [];
            return [
                {
                    code: 'scanner-narrowed',
                    message: (0,letters/* printable */.g$)(`${(0,requirements/* requirementName */.xV)(part)} is required, and what has reported did not look at all of it: ${all[0]?.join('; ')}`),
                    remedy: `Run ${scanner} on all that is required, or say in the policy what is enough: \`require: [{ scanner: ${scanner}, ${enough(all[0])} }]\`.`,
                },
            ];
        });
    });
}
/** What is told of scanners of ours that `require` does not name and that were not given the whole tree: a pass says no more than they saw. */
function narrowedRemarks(required, runs, confidence) {
    const asked = new Set(required.map(({ scanner }) => scanner.toLowerCase()));
    const told = new Map();
    for (const scanner of scannerNames.filter((name) => !asked.has(name))) {
        // A scan of the change alone is what a change is scanned by.
        const whole = { ...(0,requirements/* requirementOf */.h2)(scanner), scan: 'change' };
        const all = runs
            .filter((run) => run.inputs !== undefined && names(run).includes(scanner))
            .map((run) => (0,requirements/* shortfalls */.Tn)(run, whole, confidence));
        if (all.length === 0 || all.some((problems) => problems.length === 0))
            continue;
        const problems = [...new Set(all.flat())].join('; ');
        told.set(problems, [...(told.get(problems) ?? []), scanner]);
    }
    return [...told].map(([problems, scanners]) => (0,letters/* printable */.g$)(`Of ${scanners.join(', ')}, which the policy does not require: ${problems}.`));
}
/** What an entry of the policy would say of a run that fell short. */
function enough(problems = []) {
    return problems.some((problem) => problem.includes('`scan: ')) ? 'scan: change' : 'paths: [\u2026], except: [\u2026]';
}
/** Requirements of the host: scanners that it has itself just run as it saw fit. */
function hostRequirements(names, runs) {
    return names.flatMap((name) => missingScanners([(0,requirements/* requirementOf */.h2)(name)], runs, undefined).filter(({ code }) => code === 'scanner-missing'));
}
/** Names that a run answers to. Another tool cannot answer for a scanner of ours: it gives none of its proofs. */
function names(run) {
    const tool = run.tool.toLowerCase();
    if (run.scanner !== undefined)
        return [tool, run.scanner];
    return isScanner(tool) ? [] : [tool];
}


/***/ }),

/***/ 8697:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ openWords),
/* harmony export */   l: () => (/* binding */ blockingWords)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9492);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5550);
// What blocks, in the words of the policy: for the decision, the reports and `policy`.



/** Conditions that are named in one sentence. */
const maxConditions = 20;
/**
 * "blocks at high", "blocks findings at medium in src/**", "blocks at none".
 * @param asked the threshold, where not the policy but whoever runs the gate asks for it.
 */
function blockingWords({ blockAt, blockWhen, minimumConfidence }, asked) {
    // A condition that names no confidence asks for the policy's.
    const own = minimumConfidence === 'low' ? {} : { confidence: minimumConfidence };
    const conditions = blockWhen.slice(0, maxConditions).map((one) => `blocks ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .conditionName */ .Hr)({ ...own, ...one })}`);
    const more = blockWhen.length - conditions.length;
    const at = `blocks at ${blockAt}${minimumConfidence === 'low' ? '' : ` and confidence ${minimumConfidence}`}`;
    return [
        ...(blockAt === 'none' ? [] : [asked === undefined ? at : `${at}, as \`fail-on\` asks`]),
        ...conditions,
        ...(more === 0 ? [] : [`and by ${more} more conditions`]),
        ...(blockAt === 'none' && blockWhen.length === 0 ? ['blocks at none'] : []),
    ].join(', ');
}
/** Why findings that are open do not block: "3 open below high", "3 open that meet no condition". */
function openWords(open, { blockAt, blockWhen, minimumConfidence }) {
    const why = [
        ...(blockAt === 'none' ? [] : [`below ${blockAt}`]),
        ...(open.some((issue) => isUnsure(issue, { blockAt, minimumConfidence })) ? [`below confidence ${minimumConfidence}`] : []),
    ].join(' or ');
    const conditions = blockWhen.length === 0 ? [] : ['that meet no condition of `block-at`'];
    const words = [...(why === '' ? [] : [why]), ...conditions].join(' ');
    return `${open.length} open ${words === '' ? 'that `block-at: none` lets stand' : words}`;
}
/** Whether it is bad enough to block, and only not sure enough. */
function isUnsure({ results }, { blockAt, minimumConfidence }) {
    return results.some(({ agreedSeverity, agreedConfidence }) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .reaches */ .O6)(agreedSeverity, blockAt) && !(0,_results_js__WEBPACK_IMPORTED_MODULE_2__/* .sureEnough */ .oj)(agreedConfidence, minimumConfidence));
}


/***/ }),

/***/ 7938:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ untrusted)
/* harmony export */ });
// What makes the gate unsure. Each has a code, names its cause and says what to do; any of them blocks.
/** Causes that say of a run: what it reports is not the state of this commit, so nothing may be concluded from what it leaves out. */
const untrusted = new Set([
    'scanner-failed',
    'report-committed',
    'report-incomplete',
    'report-altered',
    'report-repeated',
    'report-swapped',
    'other-commit',
    'commit-unknown',
    'other-repository',
    'settings-of-change',
    'canary-missed',
    'nothing-scanned',
]);


/***/ }),

/***/ 6622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ countedBy),
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** `1 day`, `2 days`. */
function counted(count, one, many) {
    return `${count} ${count === 1 ? one : many}`;
}
/** How many of a list answer alike. */
function countedBy(list, key) {
    const counts = new Map();
    for (const entry of list)
        counts.set(key(entry), (counts.get(key(entry)) ?? 0) + 1);
    return counts;
}


/***/ }),

/***/ 3698:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ looksForSecrets),
/* harmony export */   x: () => (/* binding */ isAboutCredential)
/* harmony export */ });
// What a finding about a credential is known by, whoever reports it: the lines on which it stands are shown by nobody.
/** Weaknesses that are a credential in a file: CWE-259, 321, 522, 798. */
const weaknesses = new Set(['cwe-259', 'cwe-321', 'cwe-522', 'cwe-798']);
/** Whether one of a finding's topics is a credential in a file. */
function isAboutCredential(topics) {
    return topics.some((topic) => weaknesses.has(topic));
}
/** Whether a tool looks for secrets, by its name. */
function looksForSecrets(tool) {
    return /secret|leaks|hog|credential|ggshield|guardian/i.test(tool);
}


/***/ }),

/***/ 6300:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var toolsOf = (function toolsOf(runs) {
    const tools = new Map();
    for (const run of runs) {
        const name = run.scanner ?? run.tool;
        const complete = run.scanner === undefined ? run.successful !== false : (0,_assess_js__WEBPACK_IMPORTED_MODULE_3__/* .missingScanners */ .gD)([(0,_requirements_js__WEBPACK_IMPORTED_MODULE_4__/* .requirementOf */ .h2)(name)], runs, undefined).length === 0;
        tools.set(name, complete && run.resultsLeftOut <= 0 && tools.get(name) !== false);
    }
    return [...tools].map(([name, complete]) => ({ name, complete }));
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S5: () => (/* binding */ decisionDocument),
/* harmony export */   e6: () => (/* binding */ planDetails),
/* harmony export */   pI: () => (/* binding */ runFacts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(377);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(464);
/* harmony import */ var _assess_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6081);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1349);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2178);
// The decision as the JSON of `--format json`, with what it is about: what gate-comment reads, in a run of its own that may write.





/** What GitHub's runner sets for every step; nothing where no such runner does. */
function runFacts(environment) {
    const { GITHUB_EVENT_NAME: event, GITHUB_REF: ref, GITHUB_BASE_REF: baseBranch } = environment;
    const pullRequest = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .wholeNumber */ .r)(/^refs\/pull\/(\d+)\/merge$/.exec(ref ?? '')?.[1]);
    const run = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .runAttempt */ .T)(environment);
    return {
        ...(event ? { event } : {}),
        ...(pullRequest === undefined ? {} : { pullRequest }),
        ...(baseBranch ? { baseBranch } : {}),
        ...(run === undefined ? {} : { run }),
    };
}
/** JSON text of the decision. @param told the decision as it is told. @param files where patches and report are written. */
function decisionDocument(result, told, plan, files, { commit, repositoryUrl, change, run }) {
    const about = {
        ...(repositoryUrl === undefined ? {} : { repository: repositoryUrl }),
        ...(commit === undefined ? {} : { commit }),
        ...(change === undefined ? {} : { head: change.head }),
        ...run,
        complete: result.causes.length === 0 && result.blocking.length + result.other.length === told.findings.length,
        tools: toolsOf(result.runs),
    };
    const document = (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .reportDocument */ .c)(told, {
        command: 'remediation-gate',
        files: {
            ...(result.patch.text === '' ? {} : { 'patch-file': files['patch-file'] }),
            ...(result.suggestedPatch.text === '' ? {} : { 'suggested-patch-file': files['suggested-patch-file'] }),
            'report-file': files['report-file'],
        },
        details: { plan: planDetails(plan) },
        about,
    });
    return `${JSON.stringify(document)}\n`;
}
/** The plan as data. */
function planDetails({ steps, more, patch, suggestions, conflicts }) {
    const tried = (which) => {
        if (which === undefined)
            return undefined;
        if ('notTried' in which)
            return { tried: false, words: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .triedWords */ .Ut)(which) };
        const named = (issues) => issues.slice(0, 100).map(({ ruleId, path, fingerprints }) => ({ ruleId, path, fingerprints }));
        const { decision, unsure, gone, remaining, arrived } = which;
        return { tried: true, words: (0,_plan_js__WEBPACK_IMPORTED_MODULE_2__/* .triedWords */ .Ut)(which), decision, unsure, gone, remaining: named(remaining), arrived: named(arrived) };
    };
    return { steps, more, patch: tried(patch), suggestions: tried(suggestions), conflicts: conflicts.slice(0, 100) };
}
/** Every tool once; one whose run failed, or that looked only at a part, cannot say that something is gone. */



/***/ }),

/***/ 6089:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ repositoryServer)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/transport.js
// One HTTP exchange, bounded in time. What opens connections is loaded with the first of them: most runs ask nobody, and Node's client
// with its TLS takes as long to load as a small scan.


function createTransport(options) {
    let closed = false;
    let loading;
    let connections;
    const loaded = async () => {
        loading ??= __webpack_require__.e(/* import() */ 92).then(__webpack_require__.bind(__webpack_require__, 9092)).then(({ openConnections }) => openConnections(options));
        connections = await loading;
        return connections;
    };
    // Whoever is asked a thousand times is looked at once.
    const harmless = new Set();
    return {
        async send(request) {
            const { exchange } = await loaded();
            // What nobody waits for any more opens no connection that would hold the process.
            if (closed)
                throw (0,faults/* fault */.DG)('transport-closed', `expected an answer from ${request.url.host}, got the end of the run`, 'Raise the deadline.');
            // A literal address is looked up by nobody.
            if (!harmless.has(request.url.host)) {
                if ((0,addresses/* isLinkLocal */._W)((0,addresses/* hostOf */.w4)(request.url.host)))
                    throw (0,addresses/* linkLocalRefused */._8)(request.url.host);
                harmless.add(request.url.host);
            }
            return exchange(request);
        },
        close() {
            closed = true;
            connections?.close();
        },
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/github.js
// What every request to GitHub's REST API has in common. https://docs.github.com/rest/using-the-rest-api/getting-started-with-the-rest-api

/** @param token empty for none. @param accept media type of the answer. */
function githubHeaders(token, accept = 'application/vnd.github+json') {
    return {
        accept,
        'user-agent': 'portcullis',
        'x-github-api-version': '2022-11-28',
        ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
    };
}
/** Whether others on the way could read along: a token goes over no open line but to this machine itself. */
function isOpenLine({ protocol, host }) {
    return protocol !== 'https:' && !(0,addresses/* isLoopback */.U9)(host);
}

;// CONCATENATED MODULE: ./build/bundled/packages/http/src/body.js
// Reading what a server sends, never more than was agreed.

/** The whole body. @throws PortcullisError `response-too-large`. */
async function readBounded(response, maxBytes, what) {
    refuseEncoding(response, what);
    const parts = [];
    let length = 0;
    for await (const chunk of response.body) {
        length += chunk.length;
        if (length > maxBytes) {
            response.close();
            throw (0,faults/* fault */.DG)('response-too-large', `expected ${what} of at most ${maxBytes} bytes, got more`, 'Do not trust this server\u2019s answer; look at it with another tool.');
        }
        parts.push(chunk);
    }
    return Buffer.concat(parts, length);
}
/** Reads a little of a body that does not matter, so that its connection can serve again; a long one is cut. */

/** Digests are of the bytes as stored: an answer that was compressed on the way is refused. */
function refuseEncoding(response, what) {
    const encoding = response.headers['content-encoding'];
    if (encoding === undefined || encoding === '' || encoding === 'identity')
        return;
    response.close();
    throw (0,faults/* fault */.DG)('encoding-unexpected', `expected ${what} as it is, got content-encoding ${encoding.slice(0, 40)}`, 'Configure the server or the proxy before it not to compress answers.');
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(5854);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/default-branch.js
// The default branch's policy from the repository's server, where the checkout does not know it: three questions, each bounded.



const maxPolicyBytes = 5 * 1024 * 1024;
const maxAnswerBytes = 4 * 1024 * 1024;
const seconds = 1000;
const publicServer = 'https://api.github.com';
/** The server that the gate may ask, each question where its token is given: for the default branch the job must name the repository. */
function repositoryServer({ token, 'extends-token': policyToken }, environment) {
    const { GITHUB_REPOSITORY: repository, GITHUB_API_URL: named } = environment;
    const url = named || publicServer;
    return {
        ...(token === '' || !repository ? {} : { readDefaultBranch: defaultBranchReader({ url, repository, token, environment }) }),
        ...(policyToken === '' ? {} : { readExtended: extendedReader({ url, token: policyToken, environment }) }),
    };
}
function extendedReader(server) {
    return async ({ repository, commit, path }) => {
        const api = { ...server, repository };
        const transport = transportOf(api);
        try {
            const { status, body } = await get(transport, api, contentsWay(path, commit), rawContent, maxPolicyBytes);
            if (status === 200)
                return body;
            throw unread(refused(`${path} of ${repository} at ${commit.slice(0, 12)}`, status).unreadable);
        }
        catch (error) {
            throw error instanceof errors/* PortcullisError */.SO && error.code === 'extends-unread' ? error : unread(error.message);
        }
        finally {
            transport.close();
        }
    };
}
function unread(message) {
    return new errors/* PortcullisError */.SO({
        code: 'extends-unread',
        message,
        remedy: 'Correct `extends`, or give an `extends-token` that may read the contents of that repository.',
    });
}
const rawContent = 'application/vnd.github.raw+json';
function contentsWay(path, commit) {
    return `/contents/${path.split('/').map(encodeURIComponent).join('/')}?ref=${commit}`;
}
function transportOf({ environment }) {
    return createTransport({ proxy: (0,proxy/* proxyFromEnvironment */.G)(environment), idleTimeout: 10 * seconds, maxSockets: 2 });
}
/** One bounded question about a repository. */
async function get(transport, api, way, accept, maxBytes) {
    const url = new URL(`${api.url.replace(/\/+$/, '')}/repos/${api.repository}${way}`);
    if (isOpenLine(url))
        throw new Error(`expected an https URL, got ${url.protocol}//${url.host}`);
    const response = await transport.send({ method: 'GET', url, headers: githubHeaders(api.token, accept), totalTimeout: 30 * seconds });
    return { status: response.status, body: await readBounded(response, maxBytes, `the answer of ${url.host}`) };
}
/** Asks a server by the REST API of GitHub; whatever goes wrong is a reason and no policy. */
function defaultBranchReader(api) {
    return async (path) => {
        const transport = transportOf(api);
        try {
            return await ask(transport, api, path);
        }
        catch (error) {
            return { unreadable: error instanceof errors/* PortcullisError */.SO ? error.message : String(error) };
        }
        finally {
            transport.close();
        }
    };
}
async function ask(transport, api, path) {
    if (!/^(?!\.+\/)[\w.-]+\/(?!\.+$)[\w.-]+$/.test(api.repository))
        return { unreadable: `expected a repository as owner/name, got "${api.repository}"` };
    const repository = await get(transport, api, '', 'application/vnd.github+json', maxAnswerBytes);
    if (repository.status !== 200)
        return refused('the repository', repository.status);
    const name = JSON.parse(repository.body.toString('utf8')).default_branch;
    if (typeof name !== 'string' || name === '')
        return { unreadable: 'the server does not name a default branch' };
    // A token that may not read contents is told so here; below, "not found" then means that there is no such file.
    const tip = await get(transport, api, `/commits/${encodeURIComponent(name)}`, 'application/vnd.github.sha', maxAnswerBytes);
    const commit = tip.body.toString('utf8').trim();
    if (tip.status !== 200 || !(0,git/* isCommitId */.jh)(commit))
        return refused(`the tip of ${name}`, tip.status);
    const content = await get(transport, api, contentsWay(path, commit), rawContent, maxPolicyBytes);
    if (content.status === 404)
        return { name, commit, content: undefined };
    return content.status === 200 ? { name, commit, content: content.body } : refused(path, content.status);
}
function refused(what, status) {
    return { unreadable: `the server answers ${status} to the question for ${what}` };
}


/***/ }),

/***/ 6263:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ gateInputs),
/* harmony export */   t: () => (/* binding */ remediationGate)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3623);
// The public face of remediation-gate.

const common = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .commonInputs */ .j$)('remediation-gate');
const gateInputs = {
    results: {
        type: 'list',
        default: ['portcullis-results/*.sarif'],
        description: 'Globs of the SARIF files to judge, relative to the workspace or absolute; each must match something, and one with `!` before it leaves out what it matches.',
    },
    policy: {
        type: 'string',
        default: '.github/portcullis.yml',
        description: 'Policy file; what a change says in it counts only together with the base commit\u2019s and the default branch\u2019s.',
    },
    'require-independent-policy': {
        type: 'boolean',
        default: false,
        description: 'Block where the default branch\u2019s policy cannot be asked, instead of only saying so.',
    },
    token: {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may read the repository (`contents: read`), to ask for the default branch\u2019s policy where the checkout does not have it.',
    },
    'extends-folders': {
        type: 'list',
        default: [],
        description: 'Where a step checked out what the policy `extends`, as `OWNER/NAME=FOLDER`, one a line; it is read at the commit that the policy names.',
    },
    'extends-token': {
        type: 'string',
        default: '',
        secret: true,
        description: 'Token that may read the repositories of policies that the policy `extends` (`contents: read`), to ask the server for them.',
    },
    'expected-digests': {
        type: 'list',
        default: [],
        description: 'Name or path of a report and the SHA-256 that its job gave as the output `sarif-sha256`, one a line; reports of ours without a line are then a cause to block.',
    },
    'report-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/report.html',
        description: 'Where the HTML report is written.',
    },
    'patch-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/remediation.patch',
        description: 'Where the patch of all fixes is written that keep the meaning of what they change.',
    },
    'suggested-patch-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/suggested.patch',
        description: 'Where the patch of the fixes is written that may change what is built: read it before you apply it.',
    },
    'patch-workflows': {
        type: 'boolean',
        default: false,
        description: 'Let fixes edit workflows and actions.',
    },
    'patch-settings': {
        type: 'boolean',
        default: false,
        description: 'Let fixes edit files that decide about changes: policy, code owners, settings and ignore files of scanners.',
    },
    'sarif-file': {
        ...common['sarif-file'],
        writes: 'file',
        default: 'portcullis-results/gate/full.sarif',
        description: 'Where all results are written, waived ones as suppressed.',
    },
    'statement-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/gate/decision.intoto.json',
        description: 'Where the decision is written as an in-toto statement, unsigned, when commit and repository are known.',
    },
    'audit-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/gate/audit.jsonl',
        description: 'Where the decision is written as one line of JSON, with policies and reports by hash, for a log that is only added to.',
    },
    'audit-log': {
        type: 'string',
        default: '',
        description: 'A file with audit lines of earlier runs, from which the report shows how decisions went; it must be there, and may be empty. Nowhere looked at when empty.',
    },
    'junit-file': {
        type: 'string',
        writes: 'file',
        default: '',
        description: 'Where the decision is written as JUnit XML: what blocks is a failed test, a doubt an error, and both are skipped while nothing blocks; nowhere when empty.',
    },
    'markdown-file': {
        type: 'string',
        writes: 'file',
        default: '',
        description: 'Where the decision is written as Markdown, as in the summary; nowhere when empty.',
    },
    'decision-file': {
        type: 'string',
        writes: 'file',
        default: 'portcullis-results/gate/decision.json',
        description: 'Where the decision is written as JSON with what it is about, for `gate-comment`.',
    },
    'upload-directory': {
        type: 'string',
        writes: 'uploads',
        default: 'portcullis-results/upload',
        description: 'Where the SARIF for code scanning is written, without waived results.',
    },
    artifact: {
        type: 'string',
        default: '',
        description: 'Name under which a later step uploads the folder of results as an artifact, so that the summary can say where the patch is; empty where none does.',
    },
    annotations: { ...common.annotations, description: 'Show causes and the findings that block as annotations on the run and the diff.' },
    summary: common.summary,
};
const remediationGate = {
    name: 'remediation-gate',
    title: 'Remediation gate',
    icon: 'check-circle',
    description: 'Reads the SARIF of every scanner, decides whether the change may pass, and writes the patch that fixes what can be fixed.',
    inputs: gateInputs,
    outputs: {
        decision: { description: '`pass` or `block`.' },
        'would-block': { description: '`true` where it blocks, or would without `report-only`.' },
        blocking: { description: 'Number of findings that block.' },
        findings: { description: 'Number of findings, each counted once, without those let through.' },
        critical: { description: 'Number of findings of severity critical.' },
        high: { description: 'Number of findings of severity high.' },
        medium: { description: 'Number of findings of severity medium.' },
        low: { description: 'Number of findings of severity low.' },
        known: { description: 'Number of findings that would block had they not been there before the change (`new-only`).' },
        waived: { description: 'Number of findings that a waiver lets through.' },
        'let-through': { description: 'Number of findings and unread inputs that waivers, tools, comments or `allow-gaps` let through.' },
        causes: { description: 'Codes of what made the gate unsure, comma-separated; empty when nothing did.' },
        report: { description: 'Path of the HTML report.' },
        patch: { description: 'Path of the patch; empty when nothing can be fixed by machine.' },
        'suggested-patch': { description: 'Path of the patch of suggestions, for a person to decide about; empty when there are none.' },
        'sarif-file': { description: 'Path of the SARIF file with all results.' },
        statement: { description: 'Path of the in-toto statement of the decision; empty when commit or repository is not known.' },
        audit: { description: 'Path of the decision as one line of JSON.' },
        'decision-file': { description: 'Path of the decision as JSON.' },
        'upload-sarif': { description: 'Directory with the SARIF files for code scanning.' },
    },
    network: [
        {
            host: 'api.github.com',
            purpose: 'the default branch\u2019s policy, where `token` is given and the checkout does not have it; policies that it extends, where `extends-token` is given',
        },
    ],
    permissions: { contents: 'read' },
};


/***/ }),

/***/ 533:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HQ: () => (/* binding */ failedByGapsAlone),
/* harmony export */   OD: () => (/* binding */ doubts),
/* harmony export */   Vb: () => (/* binding */ nameOf)
/* harmony export */ });
/* harmony import */ var _portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2894);
// What can make a run untrustworthy, as a table: each line is one question to a run, in the order in which they matter.

/** Name by which people know the run's tool. */
function nameOf(run) {
    return run.scanner ?? run.tool;
}
function own(run) {
    return run.scanner !== undefined;
}
/** Gaps are told one by one; a run that failed for nothing else did all the rest of its work. */
function failedByGapsAlone(run) {
    return (own(run) &&
        run.gaps.length > 0 &&
        run.evaluated &&
        run.coverage !== undefined &&
        run.errors.every(({ id }) => id?.startsWith('not-scanned/') === true));
}
const doubts = [
    {
        code: 'scanner-failed',
        problem: (run) => {
            if (run.successful !== false || failedByGapsAlone(run))
                return undefined;
            return `${nameOf(run)} did not finish its work${run.errors[0] === undefined ? '' : `: ${run.errors[0].text}`}`;
        },
        remedy: (run) => `Read the log of the ${nameOf(run)} step, remove the cause and run it again.`,
        last: true,
    },
    {
        // staticcheck and revive leave the list out when it would be empty; a run of ours always has one.
        code: 'report-incomplete',
        problem: (run) => run.evaluated || (!own(run) && run.successful === true)
            ? undefined
            : `${nameOf(run)} has no list of results and does not say that it succeeded, so it may not have scanned (SARIF 2.1.0, 3.14.23)`,
        remedy: (run) => `See why ${nameOf(run)} did not scan; a tool that finds nothing writes an empty list.`,
        last: true,
    },
    {
        code: 'report-repeated',
        problem: (run) => (run.judged ? `${run.file} was written by a gate, not by ${nameOf(run)}` : undefined),
        remedy: (run) => `Hand in the file that ${nameOf(run)} itself wrote.`,
        last: true,
    },
    {
        code: 'report-incomplete',
        problem: (run) => own(run) && (run.successful === undefined || run.canary === undefined || run.coverage === undefined)
            ? `${nameOf(run)} leaves out what proves that it worked (success, canary, coverage)`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is.`,
        last: true,
    },
    {
        code: 'report-altered',
        problem: (run) => own(run) && !run.sealed ? `${run.file} is not as ${nameOf(run)} wrote it: its seal is missing or does not fit` : undefined,
        remedy: (run) => `Run ${nameOf(run)} again and leave its file as it is; to let a finding stand, write a waiver.`,
    },
    {
        code: 'other-commit',
        problem: (run, { commits }) => {
            const named = [...(run.commit === undefined ? [] : [run.commit]), ...(run.otherCommits ?? [])];
            const other = commits.length === 0 ? undefined : named.find((commit) => !commits.includes(commit));
            return other === undefined
                ? undefined
                : `${nameOf(run)} reports on commit ${other.slice(0, 12)}, expected ${commits.map((id) => id.slice(0, 12)).join(' or ')}`;
        },
        remedy: (run) => `Run ${nameOf(run)} on this commit, in the same workflow run.`,
    },
    {
        code: 'commit-unknown',
        problem: (run, { commits }) => own(run) && run.commit === undefined && commits.length > 0 ? `${nameOf(run)} does not say which commit it looked at` : undefined,
        remedy: (run) => `Run ${nameOf(run)} after the checkout step.`,
    },
    {
        code: 'other-repository',
        problem: (run, { repositoryUrl }) => run.repository !== undefined &&
            repositoryUrl !== undefined &&
            !run.repository.startsWith('file:') &&
            (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .a)(run.repository) !== (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .repositoryName */ .a)(repositoryUrl)
            ? `${nameOf(run)} reports on ${run.repository}, expected ${repositoryUrl}`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} on this repository.`,
    },
    {
        code: 'settings-of-change',
        problem: (run, { settingsOrigin }) => own(run) && run.settingsOrigin === 'checkout' && settingsOrigin !== undefined && settingsOrigin !== 'checkout'
            ? `${nameOf(run)} worked with the settings that the change brings along`
            : undefined,
        remedy: (run) => `Run ${nameOf(run)} in this workflow run, on the same event as the gate, so that settings from before the change judge it.`,
    },
    {
        code: 'canary-missed',
        problem: (run) => run.canary !== undefined && !run.canary.detected
            ? `${nameOf(run)} did not detect its built-in sample: ${run.canary.detail}`
            : undefined,
        remedy: () => 'Do not trust this run; remove the configuration that switches rules off, or report the defect.',
    },
    {
        code: 'nothing-scanned',
        problem: ({ coverage, ...run }) => coverage !== undefined && coverage.applicable > 0 && coverage.scanned <= 0
            ? `${nameOf(run)} looked at none of ${coverage.applicable} inputs`
            : undefined,
        remedy: () => 'Check its `path`, `include` and `exclude`.',
    },
    {
        code: 'input-unreadable',
        problem: (run) => (run.moreGaps ? `${nameOf(run)} left so many inputs unread that its report does not name them all` : undefined),
        remedy: () => 'Make them readable, or leave them out with the scanner\u2019s inputs.',
    },
];


/***/ }),

/***/ 9492:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ci: () => (/* binding */ effectivePolicy),
/* harmony export */   Hr: () => (/* binding */ conditionName),
/* harmony export */   oG: () => (/* binding */ waiverName)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2178);
// The policy that judges a change: of several policies (the base commit's, the default branch's, the change's own) the stricter
// in every point. What the change loosens counts only after it is merged, what it tightens at once; both are listed for people.



const confidences = ['high', 'medium', 'low'];
/**
 * Point by point the stricter of base and head; a missing policy is the default one. The waivers and allowed gaps of the result
 * are the head's, to be shown: whether one holds is asked of every policy that judges (waivers.ts, gaps.ts).
 */
function effectivePolicy(base = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4, head = _policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4) {
    const changes = [];
    const tightened = (text) => void changes.push({ effect: 'counts now', text });
    const loosened = (text) => void changes.push({ effect: 'counts after merge', text });
    const required = (list, wanted) => list.some((other) => (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(other).toLowerCase() === (0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(wanted).toLowerCase());
    const added = head.require.filter((wanted) => !required(base.require, wanted));
    for (const wanted of added)
        tightened(`requires ${(0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(wanted)}`);
    for (const wanted of base.require)
        if (!required(head.require, wanted))
            loosened(`no longer requires ${(0,_requirements_js__WEBPACK_IMPORTED_MODULE_1__/* .requirementName */ .xV)(wanted)}`);
    const stricterHead = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(head.blockAt) > (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .strictness */ .VD)(base.blockAt);
    if (head.blockAt !== base.blockAt)
        (stricterHead ? tightened : loosened)(thresholdChange(base, head));
    const wider = confidences.indexOf(head.minimumConfidence) > confidences.indexOf(base.minimumConfidence);
    if (head.minimumConfidence !== base.minimumConfidence)
        (wider ? tightened : loosened)(`counts confidence ${head.minimumConfidence} and above instead of ${base.minimumConfidence}`);
    const conditions = compareConditions(base, head, tightened, loosened);
    const limits = compareLimits(base, head, tightened, loosened);
    listWaivers(base, head, tightened, loosened);
    listOthers(base, head, tightened, loosened);
    const minimumConfidence = wider ? head.minimumConfidence : base.minimumConfidence;
    return {
        policy: {
            require: [...base.require, ...added],
            blockAt: stricterHead ? head.blockAt : base.blockAt,
            minimumConfidence,
            confidenceStated: [base, head].some((policy) => policy.confidenceStated && policy.minimumConfidence === minimumConfidence),
            blockWhen: conditions,
            ...limits,
            ...compareEmergency(base, head, tightened, loosened),
            deadlines: compareDeadlines(base.deadlines, head.deadlines, tightened, loosened),
            ignoreFiles: head.ignoreFiles,
            severity: head.severity,
            waivers: head.waivers,
            allowedGaps: head.allowedGaps,
        },
        changes,
    };
}
/** Beside conditions there may be no threshold. */
function thresholdChange(base, head) {
    const byConditions = ({ blockAt, blockWhen }) => blockAt === 'none' && blockWhen.length > 0;
    if (byConditions(head))
        return `blocks by conditions alone instead of at ${base.blockAt}`;
    return `blocks at ${head.blockAt} instead of ${byConditions(base) ? 'by conditions alone' : base.blockAt}`;
}
/** What limits the gate itself, or its waivers. */
function compareLimits(base, head, tightened, loosened) {
    const [before, now] = [base.waiverDays ?? Number.POSITIVE_INFINITY, head.waiverDays ?? Number.POSITIVE_INFINITY];
    const words = head.waiverDays === undefined ? 'as long as they say' : `${head.waiverDays} days`;
    if (now !== before)
        (now < before ? tightened : loosened)(`lets waivers last ${words}`);
    if (head.newOnly && !base.newOnly)
        loosened('blocks only for what a change adds');
    if (base.newOnly && !head.newOnly)
        tightened('blocks for what was there before a change, too');
    const [ended, ends] = [base.reportOnly?.until ?? '', head.reportOnly?.until ?? ''];
    if (ends > ended)
        loosened(`only reports until ${ends}`);
    if (ends < ended)
        tightened(ends === '' ? 'no longer only reports' : `only reports until ${ends} instead of ${ended}`);
    const reportOnly = earlier(base.reportOnly, head.reportOnly);
    const days = Math.min(before, now);
    return {
        newOnly: base.newOnly && head.newOnly,
        ...(Number.isFinite(days) ? { waiverDays: days } : {}),
        ...(reportOnly === undefined ? {} : { reportOnly }),
    };
}
/** How long nothing may block at all: the shorter time of both. */
function compareEmergency(base, head, tightened, loosened) {
    const [ended, ends] = [base.breakGlass?.until ?? '', head.breakGlass?.until ?? ''];
    if (ends > ended)
        loosened(`breaks the glass until ${ends}`);
    if (ends < ended)
        tightened(ends === '' ? 'no longer breaks the glass' : `breaks the glass until ${ends} instead of ${ended}`);
    for (const [key, what] of [
        ['breakGlassDays', 'break-glass'],
        ['reportOnlyDays', 'report-only'],
    ])
        if (base[key] !== head[key])
            (head[key] < base[key] ? tightened : loosened)(`lets \`${what}\` last ${head[key]} days`);
    const breakGlass = earlier(base.breakGlass, head.breakGlass);
    return {
        ...(breakGlass === undefined ? {} : { breakGlass }),
        breakGlassDays: Math.min(base.breakGlassDays, head.breakGlassDays),
        reportOnlyDays: Math.min(base.reportOnlyDays, head.reportOnlyDays),
    };
}
/** The shorter deadline of both for every severity. */
function compareDeadlines(base, head, tightened, loosened) {
    const shortest = _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => {
        const [before, now] = [base[severity] ?? Number.POSITIVE_INFINITY, head[severity] ?? Number.POSITIVE_INFINITY];
        const words = Number.isFinite(now) ? `${now} days` : 'as long as they want';
        if (now !== before)
            (now < before ? tightened : loosened)(`lets findings at ${severity} stand ${words}`);
        const days = Math.min(before, now);
        return Number.isFinite(days) ? [[severity, days]] : [];
    });
    return Object.fromEntries(shortest);
}
/** Both must say so, and the one that ends first counts. */
function earlier(a, b) {
    return a === undefined || b === undefined ? undefined : a.until <= b.until ? a : b;
}
/** The conditions of both. */
function compareConditions(base, head, tightened, loosened) {
    const texts = new Set(base.blockWhen.map((condition) => JSON.stringify(condition)));
    const added = head.blockWhen.filter((condition) => !texts.has(JSON.stringify(condition)));
    for (const condition of added)
        tightened(`blocks ${conditionName(condition)}`);
    const kept = new Set(head.blockWhen.map((condition) => JSON.stringify(condition)));
    for (const condition of base.blockWhen)
        if (!kept.has(JSON.stringify(condition)))
            loosened(`no longer blocks ${conditionName(condition)}`);
    return [...base.blockWhen, ...added];
}
/** Letters of a name, and globs, that a sentence holds. */
const maxName = 200;
const maxGlobs = 10;
function pathsName(paths) {
    const named = paths.slice(0, maxGlobs).map((path) => path.slice(0, maxName));
    return `${named.join(', ')}${paths.length > maxGlobs ? ` and ${paths.length - maxGlobs} more` : ''}`;
}
/** How a condition is called in sentences. */
function conditionName(condition) {
    const { severity, confidence, rule, tool, paths, tag, epss } = condition;
    const parts = [
        severity === undefined ? 'findings' : `findings at ${severity}`,
        ...(rule === undefined ? [] : [`of ${rule.slice(0, maxName)}`]),
        ...(tool === undefined ? [] : [`by ${tool.slice(0, maxName)}`]),
        ...(paths === undefined ? [] : [`in ${pathsName(paths)}`]),
        ...(confidence === undefined ? [] : [`at confidence ${confidence}`]),
        ...(tag === undefined ? [] : [`tagged ${tag.slice(0, maxName)}`]),
        ...(epss === undefined ? [] : [`that are exploited with a probability of ${epss} or more (EPSS)`]),
        ...(condition['known-exploited'] === undefined ? [] : ['that are known to be exploited']),
    ];
    return parts.join(' ');
}
function listWaivers(base, head, tightened, loosened) {
    for (const waiver of base.waivers) {
        const now = head.waivers.find((other) => waiverKey(other) === waiverKey(waiver));
        if (now === undefined)
            tightened(`removes the waiver of ${waiverName(waiver)}`);
        else if (now.expires < waiver.expires)
            tightened(`ends the waiver of ${waiverName(waiver)} on ${now.expires} instead of ${waiver.expires}`);
        else if (now.expires > waiver.expires)
            loosened(`extends the waiver of ${waiverName(waiver)} from ${waiver.expires} to ${now.expires}`);
    }
    const known = new Set(base.waivers.map(waiverKey));
    for (const waiver of head.waivers)
        if (!known.has(waiverKey(waiver)))
            loosened(`waives ${waiverName(waiver)} until ${waiver.expires}`);
}
/** Entries that are the same on both sides change nothing; what else they do is for whoever applies them. */
function listOthers(base, head, tightened, loosened) {
    const only = (list, other) => {
        const known = new Set(other.map((entry) => JSON.stringify(entry)));
        return list.filter((entry) => !known.has(JSON.stringify(entry)));
    };
    for (const gap of only(head.allowedGaps, base.allowedGaps))
        loosened(`allows gaps in ${gap.paths.join(', ')}`);
    for (const gap of only(base.allowedGaps, head.allowedGaps))
        tightened(`no longer allows gaps in ${gap.paths.join(', ')}`);
    for (const rule of only(head.severity, base.severity))
        loosened(`${severityName(rule)} (where that raises, it counts now)`);
    for (const rule of only(base.severity, head.severity))
        loosened(`no longer ${severityName(rule)} (where that lowers, it counts now)`);
}
function severityName({ tool, rule, from, to }) {
    return `weighs ${from === undefined ? 'findings' : `${from} findings`} of ${tool}${rule === undefined ? '' : ` ${rule}`} as ${to}`;
}
function waiverKey(waiver) {
    const { foreign } = waiver;
    if (foreign !== undefined) {
        const { line: _line, expires: _expires, reason: _reason, packages, ...selects } = foreign.entry;
        // What a package must be is a function: entries at other lines are then others.
        return JSON.stringify([foreign.file, selects, packages === undefined ? null : foreign.entry.line]);
    }
    return JSON.stringify([
        waiver.fingerprint ?? null,
        waiver.rule?.toLowerCase() ?? null,
        waiver.package?.toLowerCase() ?? null,
        waiver.versions ?? null,
        [...waiver.paths].sort(),
    ]);
}
/** How a waiver is called in sentences. */
function waiverName(waiver) {
    const { foreign } = waiver;
    if (foreign !== undefined)
        return `${foreign.entry.id ?? 'a package'} in ${foreign.file}:${foreign.entry.line}`;
    if (waiver.fingerprint !== undefined)
        return `fingerprint ${waiver.fingerprint.slice(0, 12)}`;
    const versions = waiver.versions === undefined ? '' : ` ${waiver.versions}`;
    const place = [
        waiver.package === undefined ? undefined : `${waiver.package}${versions}`,
        ...(waiver.paths.length === 0 ? [] : [waiver.paths.join(', ')]),
    ].filter((part) => part !== undefined);
    return `${waiver.rule} in ${place.join(' of ')}`;
}


/***/ }),

/***/ 4998:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf),
/* harmony export */   z: () => (/* binding */ judgeDigests)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5685);
/* harmony import */ var _portcullis_sarif__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3002);
// Digests of result files that another job vouches for (`needs.*.outputs`): what binds where a seal cannot, since code in the
// scanner's job can write a seal, and code in the gate's job cannot change an output of a job that has ended.



/** @param lines as the input has them: a path or a scanner's name, and the SHA-256 of the file. */
function judgeDigests(lines, files) {
    if (lines.length === 0)
        return [];
    const causes = [];
    const vouched = new Set();
    for (const line of lines) {
        const [, name = line, digest] = /^(.*?)\s+(?:sha256:)?([0-9a-fA-F]{64})$/.exec(line.trim()) ?? [];
        if (digest === undefined) {
            causes.push({
                code: 'digest-missing',
                message: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`expected a name and a SHA-256 in \`expected-digests\`, got "${line.slice(0, 100)}"`),
                remedy: 'Give the output `sarif-sha256` of the scanner\u2019s job; it is empty when that job did not come to its end.',
            });
            continue;
        }
        const named = files.filter((file) => isNamed(file, name));
        const equal = named.filter((file) => digestOf(file.file) === digest.toLowerCase());
        for (const file of equal)
            vouched.add(file);
        if (named.length === 0)
            causes.push({
                code: 'digest-missing',
                message: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${name} is expected by its digest and has no report`),
                remedy: 'Bring the result files of that job here, for example with actions/download-artifact.',
            });
        else if (equal.length === 0)
            causes.push({
                code: 'digest-differs',
                file: named[0]?.file.path ?? name,
                message: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`the report of ${name} is not the one that its job wrote: its SHA-256 is ${digestOf(named[0].file) ?? 'unknown'}`),
                remedy: 'Bring the file here as it was written, and see who changed it.',
            });
    }
    for (const file of files) {
        if (vouched.has(file) || !file.runs.some(({ scanner }) => scanner !== undefined))
            continue;
        causes.push({
            code: 'report-unexpected',
            file: file.file.path,
            message: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .printable */ .g$)(`${file.file.path} is a report of ours that no line of \`expected-digests\` vouches for`),
            remedy: 'Add its scanner\u2019s output `sarif-sha256` to `expected-digests`.',
        });
    }
    return causes;
}
function isNamed({ file, runs }, name) {
    const wanted = name.toLowerCase();
    return file.path === name.replace(/^\.\//, '') || runs.some(({ scanner, tool }) => scanner === wanted || tool.toLowerCase() === wanted);
}
/** Digests of the reports of this run: several evidences name them. */
const digests = new WeakMap();
/** SHA-256 of a report, hex; undefined where it cannot be read. */
function digestOf(file) {
    const { content } = file;
    if ('unreadable' in content)
        return undefined;
    const known = digests.get(file);
    if (known !== undefined)
        return known;
    const source = content instanceof Uint8Array ? (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_2__/* .memorySource */ .P)(content) : content;
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for (let offset = 0; offset < source.size; offset += chunkBytes)
        hash.update(source.read(offset, Math.min(chunkBytes, source.size - offset)));
    const digest = hash.digest('hex');
    digests.set(file, digest);
    return digest;
}
const chunkBytes = 1024 * 1024;


/***/ }),

/***/ 90:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ extendedPolicy),
/* harmony export */   Q: () => (/* binding */ alone)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3748);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9492);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7372);
// A policy together with those of other repositories that it extends: in every point the stricter, but for what the extended ones leave to
// those who extend them.




// What a repository without a policy does without.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([999, 1000, 642, 818], 5818); } // at first use
/** A policy that extends nothing. */
function alone(policy) {
    return { policy, ownWaivers: policy.waivers, severities: [policy.severity], extended: [], remarks: [] };
}
/**
 * @param read undefined where nobody can read policies of other repositories.
 * @throws PortcullisError `policy-invalid`, `yaml-invalid`, or of `extends-\u2026` what stands in the way of what it extends.
 */
async function extendedPolicy(content, file, read) {
    const document = await (0, atFirstUse0().readPolicyDocument)(content, file);
    if (document === undefined)
        return alone(_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultPolicy */ .G4);
    const own = (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(document);
    const documents = await (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_1__/* .extendedDocuments */ .ME)(document, read ?? nobody);
    if (documents.length === 0)
        return alone(own);
    // The farthest first: it says what the next may loosen, and so on to the repository's own.
    let above;
    for (const extended of [...documents].reverse())
        above = under(above, extended, (0,_policy_js__WEBPACK_IMPORTED_MODULE_0__/* .policyOf */ .US)(extended));
    const { policy, severities } = under(above, document, own);
    const named = documents.map(({ reference, sha256 }) => ({ where: (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference), sha256 }));
    return {
        policy,
        ownWaivers: above.grants.includes('waivers') ? own.waivers : [],
        severities,
        extended: named,
        remarks: [
            `${file} extends ${named.map(({ where, sha256 }) => `${where} (sha256 ${sha256})`).join(', which extends ')}.`,
            ...unheard(own, policy, above.grants, named[0]?.where),
            ...documents.flatMap(({ value, reference }) => value['ignore-files'] === undefined
                ? []
                : [`\`ignore-files\` of ${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference)} do not count: entries of such a file hold in its own repository alone.`]),
        ],
    };
}
/** A policy under the one that it extends. It can pass on no more than it was given. */
function under(above, { value }, own) {
    const grants = value['may-loosen'] ?? [];
    if (above === undefined)
        return { policy: own, severities: [own.severity], grants };
    const may = (grant) => above.grants.includes(grant);
    const said = inheriting(above.policy, own, value);
    const { reportOnly: stricter, ...strict } = (0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .effectivePolicy */ .Ci)(above.policy, said).policy;
    const reportOnly = may('report-only') ? said.reportOnly : stricter;
    return {
        policy: {
            ...strict,
            newOnly: may('new-only') ? said.newOnly : strict.newOnly,
            severity: [...above.policy.severity, ...own.severity],
            waivers: [...above.policy.waivers, ...(may('waivers') ? own.waivers : [])],
            // Files of the repository that is extended lie elsewhere, and their entries hold there.
            ignoreFiles: may('waivers') ? own.ignoreFiles : [],
            allowedGaps: [...above.policy.allowedGaps, ...(may('allow-gaps') ? own.allowedGaps : [])],
            ...(reportOnly === undefined ? {} : { reportOnly }),
        },
        severities: may('severity') ? [[...above.severities.flat(), ...own.severity]] : [...above.severities, own.severity],
        grants: grants.filter(may),
    };
}
/** What a policy does not speak of is as the one above has it: a default is nobody's word. */
function inheriting(above, own, value) {
    const { reportOnly } = above;
    return {
        ...own,
        ...(value['block-at'] === undefined ? { blockAt: above.blockAt, blockWhen: above.blockWhen } : {}),
        ...(value.confidence === undefined ? { minimumConfidence: above.minimumConfidence, confidenceStated: above.confidenceStated } : {}),
        ...(value['new-only'] === undefined ? { newOnly: above.newOnly } : {}),
        ...(value['report-only'] === undefined && reportOnly !== undefined ? { reportOnly } : {}),
        ...(value['report-only-days'] === undefined ? { reportOnlyDays: above.reportOnlyDays } : {}),
        ...(value['break-glass-days'] === undefined ? { breakGlassDays: above.breakGlassDays } : {}),
    };
}
/** What a policy says that the one it extends does not let it say. */
function unheard(own, policy, grants, by) {
    const said = [
        { key: 'waivers', isSaid: own.waivers.length > 0, grant: 'waivers' },
        { key: 'ignore-files', isSaid: own.ignoreFiles.length > 0, grant: 'waivers' },
        { key: 'allow-gaps', isSaid: own.allowedGaps.length > 0, grant: 'allow-gaps' },
        { key: 'new-only', isSaid: own.newOnly && !policy.newOnly, grant: 'new-only' },
        { key: 'report-only', isSaid: own.reportOnly !== undefined && own.reportOnly.until !== policy.reportOnly?.until, grant: 'report-only' },
    ];
    const keys = said.flatMap(({ key, isSaid, grant }) => (isSaid && !grants.includes(grant) ? [`\`${key}\``] : []));
    return [
        ...(keys.length === 0
            ? []
            : [`${keys.join(', ')} of the repository itself do not count: ${by} does not list them under \`may-loosen\`.`]),
        // No list lets it: in an emergency both policies say so.
        ...(own.breakGlass !== undefined && policy.breakGlass === undefined
            ? ['`break-glass` of the repository itself does not count: not every policy that it extends breaks the glass, too.']
            : []),
    ];
}
const nobody = async (reference) => {
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .PortcullisError */ .SO({
        code: 'extends-unread',
        message: `nobody here can read ${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_1__/* .referenceName */ .z$)(reference)}`,
        remedy: 'Name its checkout in `extends-folders`, or give an `extends-token`.',
    });
};


/***/ }),

/***/ 6102:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  R: () => (/* binding */ runGate),
  h: () => (/* binding */ withPatches)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var src_severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/assess.js + 1 modules
var assess = __webpack_require__(6081);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __webpack_require__(5374);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/effective-policy.js
var effective_policy = __webpack_require__(9492);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/places.js
var places = __webpack_require__(6606);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/results.js
var results = __webpack_require__(5550);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/blocking.js
// Which findings block, and by what: the threshold of severity, or conditions of which any is enough.





/** A policy's "no" blocks whatever it weighs; all else by how bad and how sure it is, in the words of any tool that agrees. */
async function blockingBy(policy) {
    const { blockAt, minimumConfidence } = policy;
    const conditions = await Promise.all(policy.blockWhen.map((condition) => meeting(condition, policy)));
    return (finding) => finding.refused ||
        ((0,src_severity/* reaches */.O6)(finding.agreedSeverity, blockAt) && (0,results/* sureEnough */.oj)(finding.agreedConfidence, minimumConfidence)) ||
        conditions.some((meets) => meets(finding));
}
/** Conditions that are named of one finding. */
const maxNamed = 3;
/** Says of a finding by what it blocks: nothing of one that does not. */
async function blockReasons(policy) {
    const { blockAt, minimumConfidence } = policy;
    const conditions = await Promise.all(policy.blockWhen.map(async (condition) => ({
        meets: await meeting(condition, policy),
        words: `the policy blocks ${(0,effective_policy/* conditionName */.Hr)(condition)}`,
    })));
    return (finding) => {
        const met = [];
        for (const { meets, words } of conditions) {
            if (met.length === maxNamed)
                break;
            if (meets(finding))
                met.push({ plain: false, words });
        }
        const byThreshold = (0,src_severity/* reaches */.O6)(finding.agreedSeverity, blockAt) && (0,results/* sureEnough */.oj)(finding.agreedConfidence, minimumConfidence);
        return [
            ...(finding.refused ? [{ plain: false, words: 'a policy refused it, whatever it weighs' }] : []),
            ...(byThreshold ? [{ plain: true, words: `it weighs ${finding.agreedSeverity}, and ${blockAt} is enough` }] : []),
            ...met,
        ];
    };
}
async function meeting(condition, policy) {
    const { severity = 'low', confidence = policy.minimumConfidence } = condition;
    const inPaths = await inPathsOf(condition);
    return (finding) => (0,src_severity/* reaches */.O6)(finding.agreedSeverity, severity) &&
        (0,results/* sureEnough */.oj)(finding.agreedConfidence, confidence) &&
        isNamed(condition, finding) &&
        isExploited(condition, finding) &&
        inPaths(finding);
}
function isNamed({ rule, tool, tag }, { result, run, source }) {
    const wanted = tool?.toLowerCase();
    return ((rule === undefined || result.topics.includes(rule.toLowerCase())) &&
        (wanted === undefined || wanted === run.tool.toLowerCase() || wanted === source.toLowerCase()) &&
        (tag === undefined || result.tags.includes(tag.trim().toLowerCase())));
}
/** What a report does not say is counted and told (exploitation.ts). */
function isExploited({ epss, 'known-exploited': exploited }, { result, copies = [] }) {
    const all = [result, ...copies];
    return ((epss === undefined || all.some((one) => one.epss !== undefined && one.epss >= epss)) &&
        (exploited === undefined || all.some(({ knownExploited }) => knownExploited === true)));
}
async function inPathsOf({ paths }) {
    if (paths === undefined)
        return () => true;
    const covers = await (0,path_filter/* pathFilter */.Y1)(paths, []);
    return (finding) => {
        const { files, unknown } = (0,places/* filesOf */.R)(finding);
        // One that names no file could be anywhere.
        return unknown || files.some(covers);
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/counted.js
var counted = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/credentials.js
var credentials = __webpack_require__(3698);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/day.js
var day = __webpack_require__(6214);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/deadlines.js
// `deadlines` of the policy: how long an open finding may stand. Behind its day it blocks, whatever the threshold and `new-only` say; a
// finding whose age cannot be told has no time left, and a history that is cut off is said.



/** @returns a function to the deadline of an issue; undefined for one that has none. @param today `YYYY-MM-DD`, UTC. */
function deadlinesOf({ deadlines, minimumConfidence }, firstSeen, today) {
    const daysOf = ({ agreedSeverity, agreedConfidence }) => (0,results/* sureEnough */.oj)(agreedConfidence, minimumConfidence) ? [deadlines[agreedSeverity] ?? []].flat() : [];
    return (issue) => {
        const allowed = Math.min(...issue.results.flatMap(daysOf));
        if (!Number.isFinite(allowed))
            return undefined;
        const { path, region } = issue;
        const seen = firstSeen?.(path, region === undefined ? undefined : { start: region.startLine, end: region.endLine }) ??
            { unknown: 'there is no git history here' };
        return dueBy(seen, allowed, today);
    };
}
function dueBy(seen, allowed, today) {
    if ('unknown' in seen)
        return {
            overdue: true,
            words: `It may stand ${(0,counted/* counted */.h)(allowed, 'day', 'days')}, and since when it does is not known (${seen.unknown}), so it counts as overdue.`,
        };
    const time = 'since' in seen ? seen.since : seen.atLeast;
    const since = (0,day/* dayOf */.kb)(time);
    const until = (0,day/* dayAfter */.PV)(since, allowed);
    const age = Math.max(0, (0,day/* daysBetween */.YM)(since, today));
    const overdue = today > until;
    const cut = 'atLeast' in seen;
    const stood = `It has stood there ${cut ? 'at least ' : ''}since ${since} (${(0,counted/* counted */.h)(age, 'day', 'days')})`;
    const words = overdue
        ? `${stood} and was due on ${until}.`
        : cut
            ? `${stood}: the history here ends there.`
            : `${stood} and is due on ${until}.`;
    return { since, until, age, overdue, ...(cut && !overdue ? { cut: true } : {}), words };
}
/** A cause where findings do not block only because the history that is here does not go back far enough. */
function cutHistory(issues, dues) {
    const unsure = issues.filter((issue) => dues.get(issue)?.cut === true).length;
    if (unsure === 0)
        return [];
    return [
        {
            code: 'history-cut',
            message: `the history of this checkout does not go back far enough to say whether ${unsure === 1 ? '1 finding is' : `${unsure} findings are`} overdue`,
            remedy: 'Check out with `fetch-depth: 0`.',
        },
    ];
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/expected-digests.js
var expected_digests = __webpack_require__(4998);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/waiver-entries.js
var waiver_entries = __webpack_require__(9187);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/exploitation.js
// What a report says of how a vulnerability is exploited, for conditions of `block-at`, and what is said of reports that say nothing.


/** Sentences about findings of vulnerabilities that no condition on `epss` or `known-exploited` can reach, by tool. */
function unsaidExploitation(findings, { blockWhen }) {
    const questions = [
        {
            asked: blockWhen.some(({ epss }) => epss !== undefined),
            silent: ({ result }) => result.epss === undefined,
            words: 'how probable their exploitation is (`epss`)',
        },
        {
            asked: blockWhen.some((condition) => condition['known-exploited'] !== undefined),
            silent: ({ result }) => result.knownExploited === undefined,
            words: 'whether they are exploited (`known-exploited`)',
        },
    ].filter(({ asked }) => asked);
    if (questions.length === 0)
        return [];
    const vulnerabilities = findings.filter(({ result }) => result.topics.some(waiver_entries/* isVulnerability */.Z));
    return questions.flatMap(({ silent, words }) => [...(0,counted/* countedBy */.A)(vulnerabilities.filter(silent), ({ source }) => source)].map(([source, count]) => `${count} ${count === 1 ? 'finding of a vulnerability' : 'findings of vulnerabilities'} by ${source} ${count === 1 ? 'does' : 'do'} not say ${words}: no condition on that reaches them.`));
}

// EXTERNAL MODULE: ./build/bundled/packages/policy/src/allowed-gaps.js
var allowed_gaps = __webpack_require__(1743);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/gaps.js
// Inputs that were not looked at: each is a cause, unless every policy that judges allows it.

/** What a run says it did not look at: gaps of ours, and errors that any tool reports of itself. */
function gapsOf(run) {
    // Gaps of ours are also written as notifications, for other readers.
    const told = run.errors.filter(({ id }) => run.scanner === undefined || id?.startsWith('not-scanned/') !== true);
    return [
        ...run.gaps.map(({ path, detail }) => ({ run, path, detail })),
        ...told.map(({ text, path }) => ({ run, detail: text, ...(path === undefined ? {} : { path }) })),
    ];
}
/**
 * Files of which other tools saw another text than the commit holds; scanners of ours say so themselves.
 * @param converted paths in the workspace; undefined where git cannot tell.
 */
function convertedGaps(runs, converted) {
    const foreign = runs.filter(({ scanner }) => scanner === undefined);
    if (foreign.length === 0)
        return [];
    const files = converted();
    const gap = (detail, path) => foreign.map((run) => ({ run, detail, ...(path === undefined ? {} : { path }) }));
    return files === undefined
        ? gap('git cannot tell which files `.gitattributes` has it convert')
        : files.flatMap((path) => gap('the commit holds another text of it than the checkout: `.gitattributes` has git convert it', path));
}
/** Stands for the path of a gap that names none: `**` allows it, and no glob of files does. */
const noFile = '(no file)';
/** Tells the gaps that every policy allows from the others. @param today `YYYY-MM-DD`, UTC. */
async function judgeGaps(gaps, policies, today) {
    const open = [];
    const allowed = [];
    const byRun = new Map();
    for (const gap of gaps) {
        const list = byRun.get(gap.run);
        if (list === undefined)
            byRun.set(gap.run, [gap]);
        else
            list.push(gap);
    }
    for (const [run, own] of byRun) {
        const inputs = own.map(({ path, detail }) => ({ path: path ?? noFile, reason: 'gap', gap: true, detail }));
        const words = await Promise.all(policies.map((policy) => (0,allowed_gaps/* withAllowedGaps */._f)(inputs, policy, run.scanner ?? run.tool, today)));
        for (const [i, gap] of own.entries()) {
            const all = words.map((marked) => marked[i]?.allowed);
            const [by] = all;
            if (by === undefined || all.includes(undefined))
                open.push(gap);
            else
                allowed.push({ ...gap, by });
        }
    }
    return { open, allowed };
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/patch.js + 2 modules
var src_patch = __webpack_require__(1141);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/issue-patch.js
// One patch of the fixes of a kind, and the issues that it fixes. What another tool proposes is nowhere tried, and is counted apart; where
// it does not itself say for which content it was made, it is for a person to decide about.

/** @param without issues whose fixes are not taken, each with the reason as a sentence goes on. */
function patchOfIssues(issues, kind, expected, context, without = new Map()) {
    const ways = issues.filter((issue) => hasFix(issue, kind) && !without.has(issue));
    const proposals = ways.map((issue) => issue.fixes.filter((proposed) => kindOf(proposed) === kind));
    const patch = (0,src_patch/* composePatch */.Bh)(proposals.map((fixes) => fixes.map((proposed) => candidateOf(proposed, expected))), context);
    const filesOf = new Map();
    let unverified = 0;
    for (const [i, issue] of ways.entries()) {
        const taken = patch.taken[i];
        if (taken === undefined)
            continue;
        filesOf.set(issue, taken.changes.map(({ path }) => path));
        if (proposals[i]?.some(({ fix, run }) => fix === taken && run.scanner === undefined) === true)
            unverified++;
    }
    const leftOut = [...[...without].flatMap(([issue, reason]) => leftOutBy(issue, kind, reason)), ...patch.leftOut];
    return {
        patch: { ...patch, leftOut: leftOut.length < 2 ? leftOut : distinct(leftOut) },
        patched: new Set(filesOf.keys()),
        filesOf,
        unverified,
    };
}
/** Whether an issue has any fix: of many issues few do, and only they need be asked for one of a kind. */
function isFixable({ results }) {
    return results.some(({ result }) => result.hasFix(undefined) || result.hasFix('suggested'));
}
/** Without reading results again that have no fix at all. */
function hasFix({ results }, kind) {
    return results.some(({ result, run }) => result.hasFix(kind) || (run.scanner === undefined && result.hasFix(undefined)));
}
function kindOf({ fix, run }) {
    const said = run.scanner !== undefined || run.commit !== undefined || fix.changes.every(({ sha256 }) => sha256 !== undefined);
    return said ? fix.kind : 'suggested';
}
/** A report of another tool that names no commit is judged as one about the checkout's, and so are its fixes. */
function candidateOf({ fix, run }, { commits }) {
    const own = run.scanner !== undefined;
    const commit = run.commit ?? (own ? undefined : commits[0]);
    return { fix, own: own && run.sealed, ...(commit !== undefined && commits.includes(commit) ? { commit } : {}) };
}
/** Two fixes of one file that are alike, and fail alike, are said once. */
function distinct(leftOut) {
    return [...new Map(leftOut.map((one) => [JSON.stringify([one.path, one.description, one.reason]), one])).values()];
}
function leftOutBy(issue, kind, reason) {
    const proposed = issue.fixes.find((one) => kindOf(one) === kind);
    const { path = '(no file)' } = proposed?.fix.changes[0] ?? {};
    return proposed === undefined ? [] : [{ path, reason, description: proposed.fix.description }];
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/issues.js
var src_issues = __webpack_require__(9074);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/known.js
// `new-only` of the policy: a finding that was there before the change does not block it. It was there when git says of every line
// that it names, those on its way through the code too, that they stood there at the base commit.

/** A finding that a policy refused, that its tool calls new, that names no file, or one of whose places is not known is taken for new. */
function wasThereBy({ stood }) {
    return (finding) => {
        const { result, copies = [], refused } = finding;
        if (refused || [result, ...copies].some((one) => one.hasOtherPlaces && one.raw.baselineState === 'new'))
            return false;
        return (0,places/* placesOf */.e)(finding).every(({ file, lines }) => file !== undefined && stood(file, lines));
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/let-pass.js
var let_pass = __webpack_require__(8023);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/other-attempts.js
// Reports of ours that an earlier attempt of this run wrote, or another run: where failed jobs alone are run again, the gate judges what
// the others left. They are about this commit, which is asked of every report; when they were made is told.

/** Files that are named in one sentence. */
const other_attempts_maxNamed = 10;
/** A sentence for each attempt that is not this one. @param present undefined where no run is known: then nothing can be told apart. */
function otherAttempts(runs, present) {
    if (present === undefined)
        return [];
    const files = new Map();
    for (const run of runs) {
        const words = wordsOf(attemptOf(run), present);
        if (words !== undefined)
            files.set(words, (files.get(words) ?? new Set()).add(run.file));
    }
    return [...files].map(([words, names]) => {
        const named = [...names].slice(0, other_attempts_maxNamed).join(', ');
        const more = names.size > other_attempts_maxNamed ? ` and ${names.size - other_attempts_maxNamed} more` : '';
        return (0,letters/* printable */.g$)(`This is attempt ${present.attempt} of the run, and ${named}${more} ${names.size === 1 ? 'is' : 'are'} ${words}.`);
    });
}
function wordsOf(written, present) {
    if (written === undefined || (written.id === present.id && written.attempt === present.attempt))
        return undefined;
    return written.id === present.id ? `of attempt ${written.attempt}` : `of another run, ${written.id}`;
}
/** What a scanner of ours says of the run that it was a step of. */
function attemptOf({ raw }) {
    const own = raw.properties
        ?.portcullis;
    const { id, attempt } = own?.run ?? {};
    return isNumber(id) && isNumber(attempt) ? { id, attempt } : undefined;
}
function isNumber(value) {
    return Number.isSafeInteger(value) && value > 0;
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/policies.js
var policies = __webpack_require__(7596);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/policy.js
var src_policy = __webpack_require__(7372);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/limits.js
var limits = __webpack_require__(6436);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/waivers.js
var src_waivers = __webpack_require__(4017);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/sarif-out.js
// SARIF that leaves the gate: all results with waivers as suppressions, and the files for code scanning without them,
// since code scanning does not honour a suppression for an alert it already has. Results are taken over as they stand in their
// reports, in parts: no text of all of them is ever held.




const runsPerFile = 20;
/** Results are written in parts of so many bytes. */
const partLength = 256 * 1024;
/** Every file of a gate says so, so that the next gate takes none of its runs for a tool's own statement. */
const head = '{"$schema":"https://json.schemastore.org/sarif-2.1.0.json","version":"2.1.0","properties":{"portcullis":{"gate":true}},"runs":[';
/** Every result of every run; what a waiver holds back is suppressed with its reason. */
function fullSarif(runs, waived) {
    return again(() => logText(runs.map((run) => ({ run: judgedRun(run), results: run.results })), waived));
}
function suppressed({ raw }, waiver) {
    const { by, until = 'no end' } = (0,src_waivers/* waiverWords */.O3)(waiver);
    const suppression = { kind: 'external', status: 'accepted', justification: `${waiver.reason} (owner ${by}, until ${until})` };
    return Buffer.from(JSON.stringify({ ...raw, suppressions: [suppression] }));
}
/**
 * Files of at most 20 runs without waived and suppressed results. Every run has a category of its own, since code scanning
 * takes a second run of one category for a mistake. Give only runs that can be trusted: code scanning closes the alerts
 * that a run leaves out.
 */
function uploadSarifs(runs, waived) {
    const taken = new Set();
    const files = [];
    let bytes = Number.POSITIVE_INFINITY;
    for (const run of runs) {
        const results = run.results.filter((result) => result.suppression === undefined && !waived.has(result));
        const judged = judgedRun(run);
        const length = lengthOf(judged, results);
        // A file that would have to be cut is begun anew first.
        if (bytes + length > limits/* maxGzipBytes */.iy || (files.at(-1)?.length ?? 0) >= runsPerFile) {
            files.push([]);
            bytes = 0;
        }
        bytes += length;
        files.at(-1)?.push({ run: { ...judged, automationDetails: { ...judged.automationDetails, id: categoryOf(run, taken) } }, results });
    }
    return files.map((file) => again(() => uploadText(file)));
}
function lengthOf(run, results) {
    return results.reduce((sum, result) => sum + result.length, Buffer.byteLength(JSON.stringify(run)));
}
/** The text of a file within GitHub's limits: what is over a limit is left out, the worst results kept, and the file says so. */
function uploadText(file) {
    for (let keep = limits/* maxResults */.vD;; keep = Math.floor(keep / 2)) {
        const runs = file.map(({ run, results }) => {
            const kept = results.length > Math.min(keep, limits/* shownResults */._S) ? worstOf(results, keep) : results;
            return { run: (0,limits/* withResultsLimited */.rR)(run, results.length, kept.length), results: kept };
        });
        const text = () => logText(runs, new Map());
        // Text that is small already needs no compression to prove it; each result may be written with a separator.
        const bytes = runs.reduce((sum, { run, results }) => sum + lengthOf(run, results) + 3 * results.length, head.length);
        // The quickest compression proves it for most.
        if (keep === 0 || bytes * longest <= limits/* maxGzipBytes */.iy || fits(text(), bytes, 1) || fits(text(), bytes, 6))
            return text();
    }
}
/** Bytes that cannot be made smaller become longer by less than this (RFC 1951, 3.2.4, and RFC 1952: 5 for a block, 18 for a part). */
const longest = 1.001;
/**
 * Whether a text is small enough even when its parts are compressed one by one, which takes a little more than the whole would.
 * @param bytes of the text at most: as soon as all that is left would fit as it is, nothing more is compressed.
 */
function fits(text, bytes, level) {
    let compressed = 0;
    let left = bytes;
    for (const part of text) {
        compressed += (0,external_node_zlib_.gzipSync)(part, { level }).length;
        left -= part.length;
        if (compressed > limits/* maxGzipBytes */.iy)
            return false;
        if (compressed + left * longest <= limits/* maxGzipBytes */.iy)
            return true;
    }
    return true;
}
function worstOf(results, most) {
    const ranks = new Map(src_severity/* severities */.gO.map((severity) => [severity, []]));
    for (const result of results)
        ranks.get(result.severity)?.push(result);
    return [...ranks.values()].flat().slice(0, most);
}
/** The category is the id up to its last slash (docs.github.com, "SARIF support", `runAutomationDetails`). */
function categoryOf(run, taken) {
    const written = run.raw.automationDetails?.id;
    const id = typeof written === 'string' && written !== '' ? written : run.tool;
    const slash = id.lastIndexOf('/');
    const [category, rest] = slash < 0 ? [id, ''] : [id.slice(0, slash), id.slice(slash + 1)];
    let unique = category;
    for (let count = 2; taken.has(unique); count++)
        unique = `${category}-${count}`;
    taken.add(unique);
    return `${unique}/${rest}`;
}
/** The run without its results, marked so that no gate takes it for the scanner's own statement; the scanner's seal is not for that. */
function judgedRun(run) {
    const { results: _results, ...raw } = run.raw;
    const { seal: _seal, ...own } = (raw.properties?.portcullis ?? {});
    const marked = raw.properties?.portcullis === undefined ? {} : { properties: { ...raw.properties, portcullis: { ...own, judged: true } } };
    return { ...raw, results: [], ...marked };
}
function* logText(runs, waived) {
    const parts = new Parts();
    let before = head;
    for (const { run, results } of runs) {
        const { results: _none, ...rest } = run;
        let full = parts.add(Buffer.from(`${before}\n${JSON.stringify(rest).slice(0, -1)},"results":[`));
        if (full !== undefined)
            yield full;
        before = ']},';
        let separator = firstLine;
        for (let at = 0; at < results.length;) {
            const first = results[at];
            const waiver = waived.get(first);
            const end = waiver === undefined ? alikeUpTo(results, at, waived) : at + 1;
            full = parts.add(separator);
            if (full !== undefined)
                yield full;
            full = parts.add(waiver === undefined ? first.bytesUpTo(results[end - 1]) : suppressed(first, waiver));
            if (full !== undefined)
                yield full;
            separator = nextLine;
            at = end;
        }
    }
    const full = parts.add(Buffer.from(runs.length === 0 ? `${head}]}\n` : ']}]}\n'));
    if (full !== undefined)
        yield full;
    yield parts.rest();
}
/** Results are taken over together where they stand together, up to so many bytes. */
const togetherBytes = 64 * 1024;
/** The index behind the results that follow one another in their report and are written as they stand there. */
function alikeUpTo(results, from, waived) {
    let last = results[from];
    let bytes = last.length;
    for (let at = from + 1; at < results.length; at++) {
        const next = results[at];
        bytes += next.length + 1;
        if (bytes > togetherBytes || !next.follows(last) || waived.has(next))
            return at;
        last = next;
    }
    return results.length;
}
/** Pieces put together. */
class Parts {
    part = Buffer.allocUnsafe(partLength);
    length = 0;
    /** Takes bytes over. @returns the part before them where it is full. */
    add(bytes) {
        let full;
        if (this.length + bytes.length > this.part.length) {
            full = this.rest();
            // Whoever is given a part may keep it.
            this.part = Buffer.allocUnsafe(Math.max(partLength, bytes.length));
            this.length = 0;
        }
        this.part.set(bytes, this.length);
        this.length += bytes.length;
        return full;
    }
    rest() {
        return this.part.subarray(0, this.length);
    }
}
const firstLine = Buffer.from('\n');
const nextLine = Buffer.from(',\n');
/** Parts that can be asked for more than once. */
function again(make) {
    return { [Symbol.iterator]: () => make()[Symbol.iterator]() };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/gate.js
// The gate: policy, reports, findings, waivers, verdict, and the files that follow from them. Pure: bytes in, texts out.




















/** Judges the reports. Every doubt becomes a cause; it throws only on a defect of ours. */
async function runGate(inputs) {
    const today = inputs.now.toISOString().slice(0, 10);
    const judging = await (0,policies/* judgingPolicy */.du)(inputs.policyFile, inputs.policies, inputs.requireIndependentPolicy === true);
    const { judges } = judging;
    const policy = blockingAt(judging.policy, inputs.blockAt);
    const assessed = inputs.files.map((file) => (0,assess/* assessFile */.D7)(file, inputs.expected, inputs.lineOf));
    const runs = assessed.flatMap((file) => file.runs);
    const gaps = await judgeGaps([...runs.flatMap(gapsOf), ...convertedGaps(runs, inputs.convertedFiles ?? (() => []))], judges.map(({ allowedGaps }) => allowedGaps), today);
    const wanted = policy.confidenceStated ? policy.minimumConfidence : undefined;
    const passing = (0,let_pass/* letPass */.x)(policy, today, inputs.policyFile, judging.independent, judging.causes.length > 0);
    const doubted = [
        ...judging.causes,
        ...passing.causes,
        ...(inputs.found ?? []),
        ...assessed.flatMap((file) => file.causes),
        ...(0,expected_digests/* judgeDigests */.z)(inputs.expectedDigests ?? [], assessed),
        ...gapCauses(gaps.open),
        ...runs.flatMap((run) => leftOut(run, policy, judges)),
        ...(0,assess/* missingScanners */.gD)(policy.require, runs, wanted),
        ...(0,assess/* hostRequirements */.rq)((inputs.alsoRequired ?? []).filter((name) => !policy.require.some(({ scanner }) => same(scanner, name))), runs),
        ...(0,src_waivers/* waiversOutOfForce */.Qe)(judging.ownWaivers, today, inputs.policyFile, policy.waiverDays),
    ];
    const findings = (0,results/* findingsOf */.WX)(runs, judging.severities, inputs.suppressionHolds);
    const { open, waived, unused } = await (0,src_waivers/* applyWaivers */.Kw)(findings.open, judges.map(({ waivers }) => waivers.filter((waiver) => (0,src_waivers/* isShortEnough */.ly)(waiver, policy.waiverDays, today))), today);
    const issues = (0,src_issues/* issuesOf */.w)(open);
    const since = policy.newOnly ? inputs.linesSinceBase?.() : undefined;
    const dues = duesOf(issues, policy, inputs.firstSeen, today);
    const { blocking, other, known } = sorted(issues, await blockingBy(policy), since, dues);
    const reasonsOf = await blockReasons(policy);
    const causes = [...doubted, ...cutHistory(other, dues)];
    const verdict = causes.length > 0 ? 'indeterminate' : blocking.length > 0 ? 'block' : 'pass';
    const confidential = filesWithSecrets(runs);
    const context = { ...inputs.patching, policyFile: inputs.policyFile, confidential };
    const fixable = issues.filter(isFixable);
    const compose = (which, without, patched) => patchOfIssues(
    // Beside what is fixed already there is nothing to decide.
    fixable.filter((issue) => !patched.has(issue)), which === 'patch' ? undefined : 'suggested', inputs.expected, context, without);
    const safe = compose('patch', new Map(), new Set());
    const suggestions = compose('suggestedPatch', new Map(), safe.patched);
    const waivedIssues = waivedIssuesOf(waived);
    const suppressed = (0,src_issues/* issuesOf */.w)(findings.suppressed);
    const allowlisted = runs.reduce((sum, run) => sum + run.allowlisted, 0);
    const waivedResults = new Map();
    for (const { finding, waiver } of waived)
        for (const result of [finding.result, ...finding.copies])
            waivedResults.set(result, waiver);
    const { reportOnly, breakGlass, remarks } = passing;
    const ownWaivers = new Set(judging.ownWaivers);
    return {
        verdict,
        decision: verdict === 'pass' || reportOnly !== undefined || breakGlass !== undefined ? 'pass' : 'block',
        ...(reportOnly === undefined ? {} : { reportOnly }),
        ...(breakGlass === undefined ? {} : { breakGlass }),
        remarks: [
            ...remarks,
            ...judging.remarks,
            ...unsaidExploitation(open, policy),
            ...goneRemarks(findings.gone),
            ...otherAttempts(runs, inputs.run),
            ...(0,assess/* narrowedRemarks */.Ks)(policy.require, runs, wanted),
        ],
        policy,
        policySource: judging.source,
        ...(judging.remark === undefined ? {} : { policyRemark: judging.remark }),
        policyChanges: judging.changes,
        policies: judging.policies,
        causes,
        blocking,
        whyBlocks: (issue) => reasonsFor(issue, reasonsOf, since, dues),
        ...(policy === judging.policy || inputs.blockAt === undefined ? {} : { asked: inputs.blockAt }),
        other,
        known,
        dues,
        ...(policy.newOnly ? { newOnly: { since: since?.commit } } : {}),
        waived: waivedIssues,
        suppressed,
        allowedGaps: gaps.allowed,
        allowlisted,
        letThrough: waivedIssues.length + suppressed.length + gaps.allowed.length + allowlisted,
        // Others that extend the same policy may need one that is of no use here.
        unusedWaivers: unused.filter((waiver) => ownWaivers.has(waiver)),
        endingWaivers: (0,src_waivers/* waiversEndingSoon */.g4)(judging.ownWaivers, today),
        leftOut: inputs.leftOut ?? [],
        runs,
        confidential,
        ...withPatches(safe, suggestions),
        made: { patch: safe, suggestedPatch: suggestions },
        compose,
        // For people and tools, not for GitHub: its limits do not cut it.
        sarif: fullSarif(runs, waivedResults),
        uploads: uploadSarifs(trusted(assessed), waivedResults),
    };
}
/** What a result says of its patches. */
function withPatches(safe, suggestions) {
    return {
        patch: safe.patch,
        patched: safe.patched,
        suggestedPatch: suggestions.patch,
        suggested: suggestions.patched,
        unverified: { patch: safe.unverified, suggestedPatch: suggestions.unverified },
    };
}
/** Whoever writes a report may say so of anything: what is not counted is told. */
function goneRemarks(gone) {
    return [...gone].map(([tool, count]) => (0,letters/* printable */.g$)(`${tool} calls ${(0,counted/* counted */.h)(count, 'result', 'results')} gone since its baseline (\`absent\`): not counted.`));
}
/** The stricter of a policy's threshold and another. */
function blockingAt(policy, other = 'none') {
    return (0,src_policy/* strictness */.VD)(other) > (0,src_policy/* strictness */.VD)(policy.blockAt) ? { ...policy, blockAt: other } : policy;
}
/** The deadlines of issues; history is asked only where the policy sets any. */
function duesOf(issues, policy, firstSeen, today) {
    if (Object.keys(policy.deadlines).length === 0)
        return new Map();
    const dueOf = deadlinesOf(policy, firstSeen?.(), today);
    return new Map(issues.flatMap((issue) => {
        const due = dueOf(issue);
        return due === undefined ? [] : [[issue, due]];
    }));
}
/** By what an issue blocks, each reason once: its deadline, and what the policy says of its findings that count. */
function reasonsFor(issue, reasonsOf, since, dues) {
    const wasThere = since === undefined ? () => false : wasThereBy(since);
    const due = dues.get(issue)?.overdue === true ? [{ plain: true, words: 'it is overdue' }] : [];
    const counting = issue.results.map((finding) => ({ finding, reasons: reasonsOf(finding) })).filter(({ reasons }) => reasons.length > 0);
    const own = counting.filter(({ finding }) => !wasThere(finding)).flatMap(({ reasons }) => reasons);
    return [...new Map([...due, ...own].map((reason) => [reason.words, reason])).values()];
}
/** Tells issues that block from the others; `known` are those that only `new-only` keeps from it. */
function sorted(issues, blocks, since, dues) {
    const wasThere = since === undefined ? () => false : wasThereBy(since);
    const blocking = [];
    const other = [];
    const known = new Set();
    for (const issue of issues) {
        const stopping = issue.results.filter(blocks);
        if (dues.get(issue)?.overdue === true || stopping.some((finding) => !wasThere(finding)))
            blocking.push(issue);
        else {
            other.push(issue);
            if (stopping.length > 0)
                known.add(issue);
        }
    }
    return { blocking, other, known };
}
function same(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
/** Runs that can be trusted, each once: the same run handed in twice would close or double alerts. */
function trusted(files) {
    const runs = files.flatMap((file) => file.trusted);
    // Each question is asked only of runs that the one before did not tell apart, since the last reads every result again.
    const questions = [
        (run) => `${run.tool}\0${run.results.length}`,
        (run) => JSON.stringify([run.raw, asText(run.results[0]), asText(run.results.at(-1))]),
        (run) => {
            const hash = (0,external_node_crypto_.createHash)('sha256');
            for (const result of run.results)
                hash.update(asText(result));
            return hash.digest('hex');
        },
    ];
    const doubles = new Set(doublesOf(runs, questions));
    return runs.filter((run) => !doubles.has(run));
}
function asText(result) {
    return JSON.stringify(result?.raw ?? null);
}
/** Of runs that answer every question alike all but the first. */
function doublesOf(runs, [question, ...others]) {
    if (question === undefined)
        return runs.slice(1);
    const alike = new Map();
    for (const run of runs) {
        const answer = question(run);
        const known = alike.get(answer);
        if (known === undefined)
            alike.set(answer, [run]);
        else
            known.push(run);
    }
    return [...alike.values()].filter((group) => group.length > 1).flatMap((group) => doublesOf(group, others));
}
function waivedIssuesOf(waived) {
    const waiverOf = new Map(waived.map(({ finding, waiver }) => [finding, waiver]));
    return (0,src_issues/* issuesOf */.w)(waived.map(({ finding }) => finding)).map((issue) => ({
        issue,
        waiver: waiverOf.get(issue.results[0]),
    }));
}
/** Most gaps named for one run; the rest is a number. */
const maxGapsNamed = 50;
function gapCauses(gaps) {
    const remedy = 'Make it readable, leave it out with the scanner\u2019s inputs, or allow it in the policy with `allow-gaps`.';
    const byRun = new Map();
    for (const gap of gaps) {
        const list = byRun.get(gap.run);
        if (list === undefined)
            byRun.set(gap.run, [gap]);
        else
            list.push(gap);
    }
    return [...byRun].flatMap(([run, own]) => {
        const name = run.scanner ?? run.tool;
        const named = own.slice(0, maxGapsNamed).map(({ path, detail }) => ({
            code: 'input-unreadable',
            file: run.file,
            message: (0,letters/* printable */.g$)(path === undefined ? `${name} reports an error of its run: ${detail}` : `${name} did not look at ${path}: ${detail}`),
            remedy,
        }));
        const rest = own.length - named.length;
        return rest === 0
            ? named
            : [...named, { code: 'input-unreadable', file: run.file, message: `${name} did not look at ${rest} more inputs`, remedy }];
    });
}
/** Paths in which any scanner found a credential, by what the scanner is or the weakness that it names. */
function filesWithSecrets(runs) {
    const files = new Set();
    for (const run of runs) {
        const ofSecrets = run.scanner === 'secret-scan' || (0,credentials/* looksForSecrets */.Z)(run.tool);
        for (const result of run.results)
            if (ofSecrets || result.confidential || (0,credentials/* isAboutCredential */.x)(result.topics))
                for (const path of result.paths)
                    files.add(path);
    }
    return files;
}
/**
 * The worst results are kept when a file is cut, so those left out matter only when even the least of the kept ones would block,
 * or when the policy weighs some of the tool's rules in another way than the tool.
 */
function leftOut(run, policy, judges) {
    const weighed = judges.some(({ severity }) => severity.some(({ tool }) => same(tool, run.tool) || same(tool, run.scanner ?? run.tool)));
    // A condition, or a deadline, may reach what a threshold does not.
    const others = policy.blockWhen.length > 0 || Object.keys(policy.deadlines).length > 0;
    const least = !others && run.results.some(({ severity, suppression }) => suppression !== undefined || !(0,src_severity/* reaches */.O6)(severity, policy.blockAt));
    // image-verify's refusals block whatever they weigh; how another tool chose what to leave out is not known.
    const known = run.scanner !== undefined && run.scanner !== 'image-verify';
    if (run.resultsLeftOut <= 0 || (least && !weighed && known))
        return [];
    return [
        {
            code: 'results-left-out',
            file: run.file,
            message: (0,letters/* printable */.g$)(`${run.resultsLeftOut} results of ${run.scanner ?? run.tool} did not fit into ${run.file}`),
            remedy: 'Fix or exclude what is reported in numbers, or scan the parts of the repository in several runs.',
        },
    ];
}


/***/ }),

/***/ 6361:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Og: () => (/* binding */ coversFiles),
/* harmony export */   e: () => (/* binding */ entryReader),
/* harmony export */   fi: () => (/* binding */ noEnd),
/* harmony export */   yS: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6214);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8622);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5374);
// What an entry of an ignore file says, whatever the tool, and whether a finding is meant.



/** A day behind all days, for what does not end. */
const noEnd = 'no end';
/** Whether the files of a finding are those that an entry means. @throws PortcullisError `glob-invalid`. */
async function coversFiles({ paths, folder }) {
    const filters = await Promise.all((paths ?? []).map(async (glob) => ({ atTop: !glob.includes('/'), matches: await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_0__/* .pathFilter */ .Y1)([glob], []) })));
    return (path) => (folder === undefined || folderOf(path) === folder) &&
        (paths === undefined || filters.some(({ atTop, matches }) => matches(path) && !(atTop && path.includes('/'))));
}
/** Folder of a path; empty at the top. */
function folderOf(path) {
    return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}
const maxEntries = 10_000;
function entryReader(file) {
    const reader = {
        fail(line, message) {
            const where = { file, line };
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
                code: 'policy-invalid',
                message,
                where,
                remedy: 'Correct the entry, or write it as a waiver of the policy.',
            });
        },
        fields(value, keys, line, lineOf) {
            if (typeof value !== 'object' || value === null || Array.isArray(value))
                return reader.fail(line, 'expected a mapping of keys');
            const stranger = Object.keys(value).find((key) => !keys.includes(key));
            if (stranger !== undefined)
                reader.fail(lineOf(stranger), `expected one of ${keys.join(', ')}, got "${stranger.slice(0, 60)}"${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(stranger, keys)}`);
            return value;
        },
        text(value, what, line) {
            if (value === undefined || value === null)
                return undefined;
            return typeof value === 'string' && value.trim() !== '' ? value.trim() : reader.fail(line, `expected \`${what}\` to be text`);
        },
        list(value, what, line) {
            if (value === undefined || value === null)
                return [];
            if (!Array.isArray(value))
                return reader.fail(line, `expected \`${what}\` to be a list`);
            return value.length > maxEntries ? reader.fail(line, `expected at most ${maxEntries} entries, got ${value.length}`) : value;
        },
        globs(value, what, line) {
            const globs = reader
                .list(value, what, line)
                .map((glob) => reader.text(glob, what, line) ?? reader.fail(line, `expected \`${what}\` to hold text`));
            // What the tool takes for letters would be a pattern here, and what excludes would take all else in.
            const odd = globs.find((glob) => /[!()^]/.test(glob));
            if (odd !== undefined)
                reader.fail(line, `expected a glob of *, ?, [] and {}, got "${odd.slice(0, 60)}"`);
            return globs.length === 0 ? undefined : globs;
        },
        dayBefore(value, what, line) {
            if (value === undefined || value === null)
                return undefined;
            const text = value instanceof Date ? value.toISOString() : value;
            const given = typeof text === 'string' ? /^(\d{4}-\d{2}-\d{2})(?:[T ].*)?$/.exec(text.trim())?.[1] : undefined;
            if (given === undefined || !(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .isDay */ .N)(given))
                return reader.fail(line, `expected \`${what}\` to be a day as YYYY-MM-DD`);
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .dayAfter */ .PV)(given, -1);
        },
    };
    return reader;
}


/***/ }),

/***/ 9074:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ issueFacts),
/* harmony export */   w: () => (/* binding */ issuesOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4313);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7085);
/* harmony import */ var _results_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5550);
// Findings as issues: one thing that several tools report in the same place is shown and counted once, with its sources.


/** Beyond so many issues on one line nothing more is merged there: that only counts more, and decides nothing. */
const maxMeeting = 100;
/**
 * Issues of findings, worst first: findings of several tools in the same place that name the same thing are one. One tool that
 * reports twice on a line means two things.
 */
function issuesOf(findings) {
    return inOrder((0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .byFile */ .y9)(findings).map((file) => ((0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .ofOneSource */ .DT)(file) ? file : merged(file)).map((group) => new Group(group))));
}
/**
 * Worst first, then by place. Names of files are many times fewer than issues: they are put in order by themselves.
 * @param files issues, those of one list of one place.
 */
function inOrder(files) {
    const byPlace = new Map();
    for (const issues of files) {
        const { path, logical } = issues[0].first.result;
        const place = path ?? logical ?? '';
        const known = byPlace.get(place);
        if (known === undefined)
            byPlace.set(place, issues);
        else
            for (const issue of issues)
                known.push(issue);
    }
    const bySeverity = { critical: [], high: [], medium: [], low: [] };
    for (const place of [...byPlace.keys()].sort(_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n))
        for (const issue of byPlace.get(place)?.sort(withinPlace) ?? [])
            bySeverity[issue.severity].push(issue);
    return _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .severities */ .gO.flatMap((severity) => bySeverity[severity]);
}
function merged(file) {
    const keysOf = (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .meetingKeys */ .Qe)();
    if (!(0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .anyMeet */ .C9)(file, keysOf))
        return file;
    const groups = [];
    const meeting = new Map();
    for (const finding of [...file].sort(_results_js__WEBPACK_IMPORTED_MODULE_0__/* .byWeight */ .IN)) {
        const keys = keysOf(finding.result);
        const candidates = [...new Set(keys.flatMap((key) => meeting.get(key) ?? []))].sort((a, b) => a - b);
        const index = candidates.find((candidate) => groups[candidate].every(({ source }) => source !== finding.source));
        const place = index ?? groups.push([]) - 1;
        groups[place].push(finding);
        for (const key of keys) {
            const known = meeting.get(key);
            if (known === undefined)
                meeting.set(key, [place]);
            else if (known.length < maxMeeting && !known.includes(place))
                known.push(place);
        }
    }
    return groups;
}
/** An issue as it is held: what is only shown is asked of its results, which ask their reports. */
class Group {
    held;
    /** @param held the finding, or the findings, the worst first: most issues have but one, and there may be a million. */
    constructor(held) {
        this.held = held;
    }
    get results() {
        return isList(this.held) ? this.held : [this.held];
    }
    get first() {
        return isList(this.held) ? this.held[0] : this.held;
    }
    get severity() {
        return isList(this.held) ? this.held.map(({ severity }) => severity).reduce(_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ) : this.held.severity;
    }
    get confidence() {
        if (!isList(this.held))
            return this.held.confidence;
        return this.held.map(({ confidence }) => confidence).reduce((a, b) => ((0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .sureEnough */ .oj)(a, b) ? a : b));
    }
    get ruleId() {
        return this.first.result.ruleId;
    }
    get topics() {
        return isList(this.held) ? unique(this.held.flatMap(({ result }) => result.topics)) : this.held.result.topics;
    }
    get title() {
        return this.first.result.title;
    }
    get help() {
        return this.first.result.help;
    }
    get why() {
        return this.first.result.why;
    }
    get helpUri() {
        return this.first.result.helpUri;
    }
    get message() {
        const { result, remark } = this.first;
        const unreadable = isList(this.held) ? this.held.some((one) => one.result.scoreUnreadable) : result.scoreUnreadable;
        if (remark === undefined && !unreadable)
            return result.message;
        const score = unreadable ? unreadableScore : undefined;
        return [result.message, remark, score].filter((part) => part !== undefined).join(' ');
    }
    get path() {
        return this.first.result.path;
    }
    get region() {
        return this.first.result.region;
    }
    get logical() {
        return this.first.result.logical;
    }
    get fingerprints() {
        return isList(this.held) ? unique(this.held.map(({ fingerprint }) => fingerprint)) : [this.held.fingerprint];
    }
    get fixes() {
        return this.results.flatMap(({ result: { fixes }, run }) => fixes.map((fix) => ({ fix, run })));
    }
    get evidence() {
        return this.first.result.evidence;
    }
    get refused() {
        return this.results.some(({ refused }) => refused);
    }
    get sources() {
        return isList(this.held) ? unique(this.held.map(({ source }) => source)) : [this.held.source];
    }
    get suppression() {
        return this.first.remark === undefined ? this.first.result.suppression : undefined;
    }
}
const unreadableScore = 'Its `security-severity` is no number from 0 to 10, so it is taken for the worst.';
function isList(held) {
    return Array.isArray(held);
}
function unique(list) {
    return [...new Set(list)];
}
/** What is to be said of an issue where it leaves the gate as data. */
function issueFacts(issue) {
    const said = [
        'ruleId',
        'topics',
        'severity',
        'confidence',
        'title',
        'help',
        'why',
        'helpUri',
        'message',
        'path',
        'region',
        'logical',
    ];
    const known = ['fingerprints', 'evidence', 'refused', 'sources', 'suppression'];
    return Object.fromEntries([...said, ...known].map((key) => [key, issue[key]]));
}
function withinPlace(a, b) {
    const [first, second] = [a.first.result, b.first.result];
    return (first.startLine - second.startLine ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(first.ruleId, second.ruleId) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .compareText */ .n)(a.first.fingerprint, b.first.fingerprint) ||
        (0,_results_js__WEBPACK_IMPORTED_MODULE_0__/* .byWeight */ .IN)(a.first, b.first));
}


/***/ }),

/***/ 8023:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ letPass)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6214);
// What lets the step pass although something blocks: `report-only`, for the time in which a team begins, and `break-glass`, for an
// emergency. Both end on a day that may not lie too far ahead, and are said on every run.

/**
 * @param today `YYYY-MM-DD`, UTC.
 * @param independent whether all whose word should count could be asked: who wrote a change does not break the glass for it.
 * @param unread whether a policy that judges could not be read or asked: then neither holds.
 */
function letPass(policy, today, file, independent, unread = false) {
    const { reportOnly, reportOnlyDays, breakGlass, breakGlassDays } = policy;
    const inForce = (time, mostDays) => time !== undefined && time.until >= today && !isTooFar(time.until, today, mostDays) ? time : undefined;
    const reportingSaid = inForce(reportOnly, reportOnlyDays);
    const glassSaid = independent ? inForce(breakGlass, breakGlassDays) : undefined;
    const [reporting, glass] = unread ? [] : [reportingSaid, glassSaid];
    return {
        ...(reporting === undefined ? {} : { reportOnly: reporting }),
        ...(glass === undefined ? {} : { breakGlass: glass }),
        causes: [
            ...tooLong('report-only', reportOnly?.until, today, reportOnlyDays, file),
            ...tooLong('break-glass', breakGlass?.until, today, breakGlassDays, file),
        ],
        remarks: [
            ...(glass === undefined ? [] : [`Glass broken until ${glass.until} by ${glass.who}: ${glass.why}`]),
            ...(breakGlass === undefined || independent || breakGlass.until < today
                ? []
                : ['`break-glass` does not hold: the default branch could not be asked, so nobody but the change itself says so.']),
            ...(unread && glassSaid !== undefined ? [unreadWords('break-glass')] : []),
            ...ended('break-glass', breakGlass?.until, today),
            ...(reporting === undefined ? [] : [`Nothing blocks until ${reporting.until} (${reporting.owner}: ${reporting.reason}).`]),
            ...(unread && reportingSaid !== undefined ? [unreadWords('report-only')] : []),
            ...ended('report-only', reportOnly?.until, today),
        ],
    };
}
function unreadWords(key) {
    return `\`${key}\` does not hold: not every policy that judges could be read.`;
}
function isTooFar(until, today, mostDays) {
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .daysBetween */ .YM)(today, until) > mostDays;
}
function tooLong(key, until, today, mostDays, file) {
    if (until === undefined || !isTooFar(until, today, mostDays))
        return [];
    return [
        {
            code: `${key}-too-long`,
            file,
            message: `\`${key}\` would last until ${until}, expected at most ${mostDays} days from today`,
            remedy: `Let it end sooner, or change \`${key}-days\`.`,
        },
    ];
}
function ended(key, until, today) {
    return until === undefined || until >= today ? [] : [`\`${key}\` ended on ${until}: delete it.`];
}


/***/ }),

/***/ 7616:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ linesAfter),
/* harmony export */   h: () => (/* binding */ unmoved)
/* harmony export */ });
// Where the lines of files lie once a patch is in.
/** No patch moves nothing. */
const unmoved = (_path, line) => ({ start: line, end: line });
/** @param files those that the patch changes, by path. */
function linesAfter(files) {
    return (path, line) => {
        const file = files.get(path);
        return file === undefined ? { start: line, end: line } : lineAfter(file, line);
    };
}
/** An edit's lines become those of its replacement; the lines behind move by the difference. */
function lineAfter({ index, edits }, line) {
    let moved = 0;
    let touched;
    for (const { start, end, replacement } of edits) {
        const { startLine, endLine } = index.region(start, end);
        if (startLine > line)
            break;
        if (endLine >= line)
            touched ??= startLine + moved;
        moved += (replacement.match(/\r\n|\r|\n/g)?.length ?? 0) - (endLine - startLine);
        // The text behind the last edit of a line goes on where that edit ends.
        if (endLine > line)
            return { start: touched ?? line + moved, end: endLine + moved };
    }
    return { start: touched ?? line + moved, end: line + moved };
}


/***/ }),

/***/ 1141:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var contentHash = (function contentHash(content) {
    return (0,external_node_crypto_.createHash)('sha256').update(content).digest('hex');
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Bh: () => (/* binding */ composePatch),
  ec: () => (/* binding */ fileDiff),
  gn: () => (/* binding */ patchOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/fix.js
// A fix: text edits that are valid for one exact content of one or more files.



/** SHA-256 of a file's bytes, lower-case hex. Text is hashed as UTF-8. */

/** Whether two regions cannot both be edited. Insertions at the same point do conflict: their order would be a guess. */
function regionsConflict(a, b) {
    const before = (line, column, otherLine, otherColumn) => line < otherLine || (line === otherLine && column <= otherColumn);
    const same = a.startLine === b.startLine && a.startColumn === b.startColumn;
    return (same || !(before(a.endLine, a.endColumn, b.startLine, b.startColumn) || before(b.endLine, b.endColumn, a.startLine, a.startColumn)));
}
/**
 * Puts the edits of several fixes of one file together. Identical edits are one edit.
 * A whole change is left out when any of its edits conflicts with one taken before, so that no fix is half applied.
 * @returns the edits that hold together and the changes that were left out.
 */

/**
 * The text after all edits.
 * @throws PortcullisError `fix-stale` when the text is not the one the edits were computed for,
 *   `fix-conflict` when edits overlap, `fix-outside` when one lies outside the text.
 */
function applyEdits(text, change) {
    if (contentHash(text) !== change.sha256) {
        throw new errors/* PortcullisError */.SO({
            code: 'fix-stale',
            message: `expected content with SHA-256 ${change.sha256.slice(0, 12)}, got ${contentHash(text).slice(0, 12)}`,
            where: { file: change.path },
            remedy: 'Scan the file again: it changed after the fix was computed.',
        });
    }
    const index = (0,src_text/* lineIndex */.Dp)(text);
    const spans = change.edits
        .map((edit) => ({
        start: index.offsetAt(edit.region.startLine, edit.region.startColumn) ?? -1,
        end: index.offsetAt(edit.region.endLine, edit.region.endColumn) ?? -1,
        edit,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
    let result = '';
    let position = 0;
    for (const [order, { start, end, edit }] of spans.entries()) {
        if (start < 0 || end < start) {
            throw new errors/* PortcullisError */.SO({
                code: 'fix-outside',
                message: `expected an edit inside the file, got line ${edit.region.startLine} column ${edit.region.startColumn}`,
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Drop this fix: the tool that wrote it computed it for another text.',
            });
        }
        const previous = spans[order - 1];
        if (previous !== undefined && regionsConflict(previous.edit.region, edit.region)) {
            throw new errors/* PortcullisError */.SO({
                code: 'fix-conflict',
                message: 'expected edits that do not overlap, got two for the same place',
                where: { file: change.path, line: edit.region.startLine },
                remedy: 'Apply the fixes one at a time.',
            });
        }
        result += text.slice(position, start) + edit.replacement;
        position = end;
    }
    return result + text.slice(position);
}


// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/regions.js
var regions = __webpack_require__(2247);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/binary-patch.js
// A file's change as git's binary delta: it names what is kept by offset and holds only what is new.
// A textual diff repeats the removed line and its neighbours, which is how a secret would get into an artifact.


/** The lines after `diff --git` of a change that `git apply` takes for exactly this old content (gitformat-pack, "deltified representation"). */
function binaryPatch(before, after, replacements) {
    // git knows no delta that leaves nothing.
    const body = after.length === 0 ? after : deltaOf(before, after, replacements);
    return [
        `index ${blobId(before)}..${blobId(after)} 100644\n`,
        'GIT binary patch\n',
        `${after.length === 0 ? 'literal' : 'delta'} ${body.length}\n`,
        encoded((0,external_node_zlib_.deflateSync)(body, { level: 9 })),
        '\n',
    ].join('');
}
function blobId(content) {
    return (0,external_node_crypto_.createHash)('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
function deltaOf(before, after, replacements) {
    const parts = [size(before.length), size(after.length)];
    let position = 0;
    for (const { start, end, replacement } of replacements) {
        parts.push(...copies(position, start), ...insertions(replacement));
        position = end;
    }
    parts.push(...copies(position, before.length));
    return Buffer.concat(parts);
}
const maxCopy = 0xffff;
const maxInsertion = 127;
function* copies(from, to) {
    for (let start = from; start < to; start += maxCopy) {
        const length = Math.min(maxCopy, to - start);
        const bytes = [];
        let flags = 0x80;
        for (const [bit, byte] of [
            start & 0xff,
            (start >>> 8) & 0xff,
            (start >>> 16) & 0xff,
            (start >>> 24) & 0xff,
            length & 0xff,
            length >>> 8,
        ].entries()) {
            if (byte === 0)
                continue;
            flags |= 1 << bit;
            bytes.push(byte);
        }
        yield Buffer.from([flags, ...bytes]);
    }
}
function* insertions(content) {
    for (let start = 0; start < content.length; start += maxInsertion) {
        const piece = content.subarray(start, start + maxInsertion);
        yield Buffer.from([piece.length]);
        yield piece;
    }
}
/** Seven bits a byte, the lowest first. */
function size(value) {
    const bytes = [];
    let left = value;
    do {
        const low = left % 128;
        left = Math.floor(left / 128);
        bytes.push(left > 0 ? low | 0x80 : low);
    } while (left > 0);
    return Buffer.from(bytes);
}
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz!#$%&()*+-;<=>?@^_`{|}~';
const lineBytes = 52;
/** Lines of at most 52 bytes: their count as a letter, then five digits of base 85 for every four bytes. */
function encoded(content) {
    let text = '';
    for (let start = 0; start < content.length; start += lineBytes) {
        const piece = content.subarray(start, start + lineBytes);
        text += String.fromCharCode(piece.length <= 26 ? 64 + piece.length : 96 + piece.length - 26);
        for (let i = 0; i < piece.length; i += 4) {
            let word = 0;
            for (let j = 0; j < 4; j++)
                word = word * 256 + (piece[i + j] ?? 0);
            let digits = '';
            for (let j = 0; j < 5; j++) {
                digits = alphabet[word % 85] + digits;
                word = Math.floor(word / 85);
            }
            text += digits;
        }
        text += '\n';
    }
    return text;
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/lines-after.js
var lines_after = __webpack_require__(7616);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(2139);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/patch.js
// All fixes as one unified diff that `git apply` takes.





const contextLines = 3;
/** Largest number of edits in one file; more are left out, so that hostile reports cost bounded work. */
const maxEditsPerFile = 2000;
/** One diff of all fixes that hold together, each the only way to fix its thing. */
function patchOf(fixes, readFile, confidential = new Set()) {
    return composePatch(fixes.map((fix) => [{ fix, own: true }]), { readFile, confidential });
}
/**
 * One diff of the first way that fits to fix each thing. A fix of several files is taken whole or not at all.
 * @param proposals the ways to fix each thing.
 */
function composePatch(proposals, context) {
    const leftOut = [];
    const files = new Map();
    const open = (path) => {
        const known = files.get(path) ?? openFile(path, context);
        files.set(path, known);
        return known;
    };
    const taken = proposals.map((candidates) => {
        const problems = [];
        for (const candidate of candidates) {
            const placed = placeFix(candidate, open, context);
            if ('problems' in placed) {
                problems.push(...placed.problems);
                continue;
            }
            for (const change of placed.changes) {
                const file = open(change.path);
                for (const placed of change.edits)
                    takeEdit(file, placed);
            }
            return candidate.fix;
        }
        leftOut.push(...problems);
        return undefined;
    });
    const changed = [...files].filter((entry) => typeof entry[1] !== 'string' && entry[1].edits.length > 0);
    const parts = changed
        .sort(([a], [b]) => (0,finding/* compareText */.n)(a, b))
        .map(([path, { text, sha256, index, edits }]) => (context.confidential?.has(path) === true ? confidentialDiff : fileDiff)(path, text, {
        path,
        sha256,
        edits: edits.map(({ start, end, replacement }) => ({ region: index.region(start, end), replacement })),
    }));
    const fixed = taken.filter((fix) => fix !== undefined).length;
    return { text: parts.join(''), fixed, leftOut, taken, linesAfter: (0,lines_after/* linesAfter */.E)(new Map(changed)) };
}
/** The file's text, or why it cannot be patched. */
function openFile(path, { readFile, policyFile = '', allowed }) {
    // git apply refuses the whole patch for one such path.
    if (path.split('/').some((part) => part === '' || part === '.' || part === '..'))
        return 'the path lies outside the files under version control';
    const protection = (0,protected_paths/* protectionOf */.f)(path, policyFile);
    if (protection === 'git')
        return 'the path lies outside the files under version control';
    if (protection === 'workflow' && allowed?.workflow !== true)
        return 'it edits a workflow or an action, which only `patch-workflows: true` allows';
    if (protection === 'settings' && allowed?.settings !== true)
        return 'it edits a file that decides about changes (policy, owners, settings of scanners), which only `patch-settings: true` allows';
    const bytes = readFile(path);
    if (bytes === undefined)
        return 'the file is not there';
    const decoded = (0,src_text/* decodeText */.g7)(bytes);
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    if (decoded?.encoding !== 'utf-8' || marked)
        return 'the file is no plain UTF-8 text';
    return { text: decoded.text, bytes, index: (0,src_text/* lineIndex */.Dp)(decoded.text), sha256: contentHash(bytes), edits: [] };
}
/** The changes of a fix as edits of the files as they are, or why it is left out. */
function placeFix(candidate, open, context) {
    const { fix } = candidate;
    const { description } = fix;
    if (fix.unusable !== undefined)
        return { problems: [{ path: fix.changes[0]?.path ?? '(no file)', reason: fix.unusable, description }] };
    const changes = [];
    const problems = [];
    const seen = new Set();
    for (const change of fix.changes) {
        const file = open(change.path);
        const placed = typeof file === 'string' ? file : seen.has(change.path) ? 'it names the file twice' : placeChange(change, file, candidate, context);
        seen.add(change.path);
        if (typeof placed === 'string')
            problems.push({ path: change.path, reason: placed, description });
        else
            changes.push(placed);
    }
    return problems.length > 0 ? { problems } : { changes };
}
function placeChange(change, file, candidate, context) {
    const stale = staleness(change, file, candidate, context);
    if (stale !== undefined)
        return stale;
    const { fix, own } = candidate;
    // The gate's own lines end at a lone carriage return, those of SARIF do not (3.14.26).
    if (!own && /\r(?!\n)/.test(file.text))
        return 'the file holds lone carriage returns, which tools count differently';
    if (fix.otherNewlines?.some((newline) => file.text.includes(newline)) === true)
        return 'the tool counts line breaks in this file that others do not count';
    const edits = [];
    for (const { region, replacement } of change.edits) {
        const span = (0,regions/* spanOf */.e)(region, file.text, file.index, fix.columnKind ?? 'utf16CodeUnits');
        if ('problem' in span)
            return span.problem;
        if ((0,protected_paths/* silences */.B)(replacement) && !(0,protected_paths/* silences */.B)(file.text.slice(span.start, span.end)))
            return 'it adds a comment that lets findings through';
        edits.push({ ...span, replacement });
    }
    return misfit(file, edits) ?? { path: change.path, edits };
}
/** Why a fix cannot be trusted to be made for the file as it is. */
function staleness(change, file, candidate, context) {
    if (change.sha256 !== undefined)
        return change.sha256 === file.sha256 ? undefined : 'the file changed after the fix was computed';
    const { commit } = candidate;
    if (commit === undefined)
        return 'neither the fix nor its report says for which content it was made';
    const committed = context.readCommitted?.(change.path, commit);
    if (committed === undefined)
        return `the file is not in commit ${commit.slice(0, 12)}, for which the report was made`;
    return Buffer.compare(committed, file.bytes) === 0
        ? undefined
        : `the file differs from commit ${commit.slice(0, 12)}, for which the report was made`;
}
/** Why a change cannot go with what was taken before; undefined when it can. */
function misfit(file, edits) {
    if (file.edits.length + edits.length > maxEditsPerFile)
        return `the file has more than ${maxEditsPerFile} edits`;
    if (edits.some((edit) => meetsTaken(file, edit) === 'conflict'))
        return 'it overlaps with another fix';
    const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
    if (ordered.some((edit, i) => i > 0 && conflict(ordered[i - 1], edit)))
        return 'its edits overlap';
    return undefined;
}
/** Insertions at the same point do conflict: their order would be a guess. @param a begins no later than `b`. */
function conflict(a, b) {
    return a.start === b.start || a.end > b.start;
}
/** How an edit goes with those of a file that hold together, which lie in order: only its neighbours can say. */
function meetsTaken({ edits }, edit) {
    const place = placeAmong(edits, edit.start);
    const next = edits[place];
    if (next?.start === edit.start)
        return next.end === edit.end && next.replacement === edit.replacement ? 'same' : 'conflict';
    const previous = edits[place - 1];
    const meets = (previous !== undefined && conflict(previous, edit)) || (next !== undefined && conflict(edit, next));
    return meets ? 'conflict' : 'free';
}
/** Index of the first edit that does not begin before an offset. */
function placeAmong(edits, start) {
    let [low, high] = [0, edits.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if (edits[middle].start < start)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function takeEdit(file, edit) {
    if (meetsTaken(file, edit) === 'free')
        file.edits.splice(placeAmong(file.edits, edit.start), 0, edit);
}
/** One file's part of the diff. */
function fileDiff(path, text, change) {
    // Says so when the edits do not fit.
    applyEdits(text, change);
    const before = splitLines(text);
    const hunks = hunksOf(before, changedBlocks(text, before.length, change.edits).map((block) => trimmed(before, block)));
    if (hunks.length === 0)
        return '';
    return [
        `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n`,
        `--- ${headerName(`a/${path}`)}\n`,
        `+++ ${headerName(`b/${path}`)}\n`,
        ...hunks,
    ].join('');
}
/** One file's part of the diff without any of its old text. */
function confidentialDiff(path, text, change) {
    const after = applyEdits(text, change);
    if (after === text)
        return '';
    let [offset, bytes] = [0, 0];
    // Edits lie in order, so each byte is counted once.
    const byteAt = (next) => {
        bytes += Buffer.byteLength(text.slice(offset, next));
        offset = next;
        return bytes;
    };
    const replacements = spansOf(text, change.edits).map(({ start, end, replacement }) => ({
        start: byteAt(start),
        end: byteAt(end),
        replacement: Buffer.from(replacement),
    }));
    return `diff --git ${quoted(`a/${path}`)} ${quoted(`b/${path}`)}\n${binaryPatch(Buffer.from(text), Buffer.from(after), replacements)}`;
}
/** Edits as offsets into the text, in order. */
function spansOf(text, edits) {
    const index = (0,src_text/* lineIndex */.Dp)(text);
    return edits
        .map(({ region, replacement }) => ({
        start: index.offsetAt(region.startLine, region.startColumn) ?? 0,
        end: index.offsetAt(region.endLine, region.endColumn) ?? 0,
        replacement,
    }))
        .sort((a, b) => a.start - b.start || a.end - b.end);
}
/** The line ranges that the edits touch, in order, each with its new lines. */
function changedBlocks(text, lineCount, edits) {
    const spans = spansOf(text, edits);
    const starts = lineStarts(text);
    const groups = [];
    for (const span of spans) {
        const start = lineOf(starts, span.start);
        const end = Math.min(lineOf(starts, span.end) + 1, lineCount);
        const previous = groups.at(-1);
        if (previous !== undefined && start <= previous.end) {
            previous.end = Math.max(previous.end, end);
            previous.spans.push(span);
        }
        else
            groups.push({ start: Math.min(start, lineCount), end, spans: [span] });
    }
    return groups.map((group) => {
        const to = starts[group.end] ?? text.length;
        let position = starts[group.start] ?? text.length;
        let written = '';
        for (const span of group.spans) {
            written += text.slice(position, span.start) + span.replacement;
            position = span.end;
        }
        return { start: group.start, end: group.end, lines: splitLines(written + text.slice(position, Math.max(position, to))) };
    });
}
/** Lines that an edit's range covers but does not change are context. */
function trimmed(before, block) {
    let { start, end } = block;
    let first = 0;
    let last = block.lines.length;
    while (start < end && first < last && before[start] === block.lines[first]) {
        start++;
        first++;
    }
    while (end > start && last > first && before[end - 1] === block.lines[last - 1]) {
        end--;
        last--;
    }
    return { start, end, lines: block.lines.slice(first, last) };
}
function hunksOf(before, blocks) {
    const groups = [];
    for (const block of blocks.filter(({ start, end, lines }) => start < end || lines.length > 0)) {
        const group = groups.at(-1);
        if (group !== undefined && block.start - group.at(-1).end <= 2 * contextLines)
            group.push(block);
        else
            groups.push([block]);
    }
    let shift = 0;
    return groups.map((group) => {
        const written = hunk(before, group, shift);
        for (const block of group)
            shift += block.lines.length - (block.end - block.start);
        return written;
    });
}
/** @param shift by how many lines what comes before has grown. */
function hunk(before, group, shift) {
    const from = Math.max(0, group[0].start - contextLines);
    const to = Math.min(before.length, group.at(-1).end + contextLines);
    const body = [];
    let position = from;
    let growth = 0;
    for (const block of group) {
        for (; position < block.start; position++)
            body.push(line(' ', before[position]));
        for (; position < block.end; position++)
            body.push(line('-', before[position]));
        for (const added of block.lines)
            body.push(line('+', added));
        growth += block.lines.length - (block.end - block.start);
    }
    for (; position < to; position++)
        body.push(line(' ', before[position]));
    return `@@ -${span(from, to - from)} +${span(from + shift, to - from + growth)} @@\n${body.join('')}`;
}
/** An empty side of a hunk is numbered by the line before it. */
function span(start, count) {
    return `${count === 0 ? start : start + 1},${count}`;
}
function line(sign, text) {
    return text.endsWith('\n') ? `${sign}${text}` : `${sign}${text}\n\\ No newline at end of file\n`;
}
/** Lines as diff counts them: only `\n` ends one, and it stays with its line. */
function splitLines(text) {
    const lines = text.split('\n').map((part) => `${part}\n`);
    const last = lines.pop().slice(0, -1);
    return last === '' ? lines : [...lines, last];
}
/** Offsets at which lines start as diff counts them; lineIndex would also end one at a lone carriage return. */
function lineStarts(text) {
    const starts = [0];
    for (let i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1))
        starts.push(i + 1);
    return starts;
}
/** 0-based line of an offset. */
function lineOf(starts, offset) {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= offset)
            low = middle;
        else
            high = middle - 1;
    }
    return low;
}
/** A name with a space ends in a tab, so that it is not cut short (as git writes it). */
function headerName(name) {
    const written = quoted(name);
    return written === name && name.includes(' ') ? `${name}\t` : written;
}
/** C-style quotes as git writes them for names with control characters, quotes or backslashes. */
function quoted(name) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for
    if (!/[\u0000-\u001f"\\\u007f]/.test(name))
        return name;
    const escapes = { '\n': '\\n', '\t': '\\t', '\r': '\\r', '"': '\\"', '\\': '\\\\' };
    // biome-ignore lint/suspicious/noControlCharactersInRegex: as above
    return `"${name.replace(/[\u0000-\u001f"\\\u007f]/g, (char) => escapes[char] ?? `\\${char.charCodeAt(0).toString(8).padStart(3, '0')}`)}"`;
}


/***/ }),

/***/ 6606:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ filesOf),
/* harmony export */   e: () => (/* binding */ placesOf)
/* harmony export */ });
/* harmony import */ var _portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1810);
/* harmony import */ var _portcullis_sarif__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9098);
// All places that a finding names: those of its copies, its related locations, and the steps on its way through the code. Waivers,
// conditions and `new-only` ask the same list, so that none of them sees less of a finding than another.

const nowhere = { file: undefined, lines: undefined };
/** More lines than any file has: those of a region that is there and names none, as line 0 or a place by its characters. */
const untold = { start: 1, end: Number.MAX_SAFE_INTEGER };
function linesOf(location) {
    const written = (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(location, 'physicalLocation', 'region') ?? undefined;
    const region = (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_1__/* .readRegion */ .XP)((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .objectOf */ .Xy)(written));
    if (region !== undefined)
        return { start: region.startLine, end: region.endLine };
    return written === undefined ? undefined : untold;
}
/** The places of a finding and of those that say the very same, whose other places may be others. */
function placesOf({ result, copies = [], }) {
    return [result, ...copies].flatMap(placesOfResult);
}
/** The files of all places; `unknown` where one of them names none. */
function filesOf(finding) {
    const { result, copies = [] } = finding;
    // Most findings have but one place, which is asked without reading the report again.
    if (copies.length === 0 && !result.hasOtherPlaces)
        return { files: result.paths, unknown: result.elsewhere };
    const places = placesOf(finding).map(({ file }) => file);
    const files = [...new Set([...result.paths, ...places].filter((file) => file !== undefined))];
    return { files, unknown: places.includes(undefined) };
}
function placesOfResult(result) {
    const { path, startLine, endLine } = result;
    // Whether a region says nothing or is not there is for the report to say; most findings have lines.
    const first = { file: path, lines: startLine === 0 ? linesOf((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(result.raw.locations)[0]) : { start: startLine, end: endLine } };
    return [first, ...(result.elsewhere ? [nowhere] : []), ...otherPlaces(result)];
}
/** Places beside the first: other locations, related ones, and the steps of code flows and stacks. */
function otherPlaces(result) {
    if (!result.hasOtherPlaces)
        return [];
    const { raw } = result;
    if (namesUnfollowed(raw))
        return [nowhere];
    const steps = [...flowSteps(raw), ...(0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.stacks).flatMap((stack) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(stack, 'frames')))].map((step) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(step, 'location'));
    return [...(0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.locations), ...(0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.relatedLocations), ...steps].map((location) => {
        const physical = (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(location, 'physicalLocation');
        if (physical === undefined)
            return nowhere;
        return { file: result.origin.context.path((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(physical, 'artifactLocation')), lines: linesOf(location) };
    });
}
/** Whether it names places in a form that is not followed: steps by their index, graphs, attachments, annotations. */
function namesUnfollowed(raw) {
    const threads = (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.codeFlows).map((flow) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(flow, 'threadFlows'));
    const steps = threads.flatMap(_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk).map((thread) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(thread, 'locations'));
    const frames = (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.stacks).map((stack) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(stack, 'frames'));
    return ([raw.relatedLocations, raw.codeFlows, raw.stacks, ...threads, ...steps, ...frames].some(_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .isNoList */ .uv) ||
        [raw.graphs, raw.graphTraversals, raw.attachments].some((list) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .isNoList */ .uv)(list) || (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(list).length > 0) ||
        steps.flatMap(_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk).some((step) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(step, 'location') === undefined) ||
        (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.locations).some((location) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(location, 'annotations')).length > 0));
}
function flowSteps(raw) {
    return (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)(raw.codeFlows).flatMap((flow) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(flow, 'threadFlows')).flatMap((thread) => (0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .arrayOf */ .jk)((0,_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__.at)(thread, 'locations'))));
}


/***/ }),

/***/ 1349:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U4: () => (/* binding */ remedyPlan),
/* harmony export */   Ut: () => (/* binding */ triedWords),
/* harmony export */   XD: () => (/* binding */ maxPlanSteps),
/* harmony export */   f_: () => (/* binding */ triedPatches)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5685);
/* harmony import */ var _affected_package_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6083);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6622);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9816);
// The plan: what to do, in steps, each the one change that removes most of what is left. Doubts come first, since nothing else can be
// believed before them; then the patch; then a base image, a package, or a rule whose remedy is the same everywhere.




const maxPlanSteps = 25;
/** Findings whose package and image are asked for: their reports are read for it once more. */
const maxLookedInto = 20_000;
const maxPlacesNamed = 5;
function remedyPlan(result, facts) {
    const doubts = result.causes.map(({ code, message, remedy }) => ({ kind: 'doubt', what: remedy, detail: `${code}: ${message}`, removes: 0, unblocks: 0 }));
    const counted = (issues) => ({
        removes: issues.size,
        unblocks: result.blocking.filter((issue) => issues.has(issue)).length,
    });
    const patches = [
        ...(result.patch.fixed === 0 ? [] : [patchStep(facts, counted(result.patched), result)]),
        ...(result.suggestedPatch.fixed === 0 ? [] : [suggestionStep(facts, counted(result.suggested), result)]),
    ];
    const before = [...doubts, ...patches.filter(({ unblocks }) => unblocks > 0)];
    const after = patches.filter(({ unblocks }) => unblocks === 0);
    const unmended = (issue) => !result.patched.has(issue) && !result.suggested.has(issue);
    const blocking = result.blocking.filter(unmended);
    const left = [...blocking, ...result.other.filter(unmended)];
    const covering = cover(left, blocking.length, facts.lineOf, Math.max(0, maxPlanSteps - before.length));
    const steps = [...before, ...covering.steps, ...after].slice(0, maxPlanSteps);
    return {
        steps,
        more: before.length + covering.steps.length + covering.more + after.length - steps.length,
        ...(facts.patch === undefined || result.patch.fixed === 0 ? {} : { patch: facts.patch }),
        ...(facts.suggestions === undefined || result.suggestedPatch.fixed === 0 ? {} : { suggestions: facts.suggestions }),
        conflicts: result.patch.leftOut.filter(({ reason }) => /overlap/.test(reason)),
    };
}
function patchStep(facts, counts, { patch, unverified }) {
    const detail = `It carries ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(patch.fixed, 'fix', 'fixes')}, ${counts.unblocks} of them for findings that block${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .unverifiedWords */ .zw)(unverified.patch)}. ${triedWords(facts.patch)}`;
    return { kind: 'patch', what: `Run \`git apply ${facts.patchFile}\`.`, detail, ...counts };
}
function suggestionStep(facts, counts, result) {
    const detail = `It carries ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(result.suggestedPatch.fixed, 'suggestion', 'suggestions')} that may change what is built, for the files as they are without the other patch${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .unverifiedWords */ .zw)(result.unverified.suggestedPatch)}. ${triedWords(facts.suggestions)}`;
    return { kind: 'suggestions', what: `Read \`${facts.suggestedPatchFile}\`, and apply what fits.`, detail, ...counts };
}
/** What came of both patches, where they were tried. */
function triedPatches({ patch, suggestions }) {
    const words = (tried) => tried === undefined || 'notTried' in tried ? undefined : triedWords(tried);
    const [ofPatch, ofSuggestions] = [words(patch), words(suggestions)];
    return { ...(ofPatch === undefined ? {} : { patch: ofPatch }), ...(ofSuggestions === undefined ? {} : { suggested: ofSuggestions }) };
}
/** What was tried, and what came of it, in one sentence or two. */
function triedWords(tried) {
    if (tried === undefined)
        return 'Not tried.';
    if ('notTried' in tried)
        return `Not tried: ${tried.notTried}.`;
    const gone = `tried in a copy: ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__/* .counted */ .h)(tried.gone, 'finding is', 'findings are')} gone`;
    const remaining = tried.remaining.length === 0 ? '' : `, ${tried.remaining.length} still there`;
    const arrived = tried.arrived.length === 0 ? ', nothing new came' : `, ${tried.arrived.length} new`;
    return `With this patch: ${tried.decision} (${gone}${remaining}${arrived}).${tried.unsure ? ' What makes the gate unsure stays.' : ''}`;
}
/**
 * Greedy: each step takes the change with most blocking findings of those that are left, then with most findings.
 * @param blocking how many of the findings block: the first.
 */
function cover(issues, blocking, lineOf, most) {
    const changes = [];
    const changeOf = changesByName(changes);
    const changesOf = [];
    let left = issues.length;
    for (let i = 0; i < issues.length; i++) {
        const issue = issues[i];
        const found = i < maxLookedInto ? widerChanges(issue, lineOf) : noChanges;
        // Before the rule: of two that remove as many the first is taken.
        const wider = found.length === 0 ? undefined : found.map(([kind, name]) => changeOf(kind, '', name));
        const rule = changeOf('rule', toolsKey(issue), issue.ruleId);
        const own = wider === undefined ? onlyOne(rule) : [...wider, rule];
        for (const change of own)
            change.issues.push(i);
        changesOf.push(own);
        count(own, 1, i < blocking);
    }
    const steps = [];
    while (steps.length < most && left > 0) {
        const best = greatest(changes);
        if (best === undefined || best.left === 0)
            break;
        const { unblocks } = best;
        const gone = best.issues.filter((i) => changesOf[i] !== undefined);
        const mended = gone.map((i) => issues[i]);
        steps.push(stepOf(best, mended, unblocks));
        for (const i of gone) {
            count(changesOf[i] ?? [], -1, i < blocking);
            changesOf[i] = undefined;
        }
        left -= gone.length;
    }
    const rules = new Set();
    for (const [i, issue] of issues.entries())
        if (changesOf[i] !== undefined)
            rules.add(changeOf('rule', toolsKey(issue), issue.ruleId));
    return { steps, more: rules.size };
}
/** Each change once. Names of rules and tools are held once by all their findings, so that looking for them takes no text of its own. */
function changesByName(all) {
    const byKind = { image: new Map(), package: new Map(), rule: new Map() };
    return (kind, of, name) => {
        const named = byKind[kind].get(of) ?? new Map();
        const known = named.get(name);
        if (known !== undefined)
            return known;
        const made = { kind, name, issues: [], alone: [], left: 0, unblocks: 0 };
        byKind[kind].set(of, named.set(name, made));
        all.push(made);
        return made;
    };
}
function onlyOne(change) {
    if (change.alone.length === 0)
        change.alone.push(change);
    return change.alone;
}
function count(changes, by, blocks) {
    for (const change of changes) {
        change.left += by;
        if (blocks)
            change.unblocks += by;
    }
}
function greatest(changes) {
    let best;
    for (const change of changes)
        if (best === undefined || change.unblocks > best.unblocks || (change.unblocks === best.unblocks && change.left > best.left))
            best = change;
    return best;
}
/** A rule is one of certain tools: its remedy is the same everywhere. */
function toolsKey({ sources }) {
    return sources.length === 1 ? sources[0] : JSON.stringify(sources);
}
/** Packages of an operating system come with the image, and go with it. */
const systemTypes = new Set(['deb', 'apk', 'rpm', 'alpm']);
const noChanges = [];
/** The changes that would remove more than a rule's findings, the wider first: of two that remove as many the first is taken. */
function widerChanges(issue, lineOf) {
    const finding = issue.results[0];
    if (finding === undefined)
        return noChanges;
    const base = baseImage(issue, lineOf);
    const image = finding.run.raw.properties?.imageName;
    // Of most findings nothing of this is known.
    if (base === undefined && image === undefined && !finding.result.mayNamePackage)
        return noChanges;
    const found = base === undefined ? [] : [['image', base]];
    const [affected] = (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_2__/* .affectedPackages */ .kF)(finding.result);
    const ofSystem = affected?.type !== undefined && systemTypes.has(affected.type);
    if (typeof image === 'string' && image !== '' && (ofSystem || affected === undefined || affected.type === undefined))
        found.push(['image', image]);
    else if (ofSystem && issue.logical !== undefined)
        found.push(['image', issue.logical]);
    if (affected !== undefined)
        found.push(['package', affected.version === undefined ? affected.name : `${affected.name} ${affected.version}`]);
    return found;
}
/** The image that the line of a finding builds on; only files that may be read for it are opened. */
function baseImage(issue, lineOf) {
    const { path } = issue;
    if (path === undefined || !/(?:docker|container)file/i.test(path))
        return undefined;
    const { region } = issue;
    if (region === undefined)
        return undefined;
    return /^\s*FROM\s+(?:--platform=\S+\s+)?(\S+)/i.exec((lineOf?.(path, region.startLine) ?? '').slice(0, 500))?.[1];
}
function stepOf({ kind, name }, issues, unblocks) {
    const [first] = issues;
    const counts = { removes: issues.length, unblocks };
    const places = placesOf(issues);
    if (kind === 'rule') {
        const detail = issues.length === 1 ? `${(0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .issuePlace */ .VV)(first)} ${first.ruleId}: ${first.message}` : `${first.ruleId} at ${places}`;
        return { kind, what: (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(first) || first.title, detail, ...counts };
    }
    const rules = [...new Set(issues.map(({ ruleId }) => ruleId))];
    const named = `${rules.slice(0, maxPlacesNamed).join(', ')}${rules.length > maxPlacesNamed ? ` and ${rules.length - maxPlacesNamed} more` : ''}`;
    const shown = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .printable */ .g$)(name).slice(0, 200);
    const what = kind === 'image' ? `Change the image ${shown}, or build on a newer one.` : `Update or replace the package ${shown}.`;
    // What is one rule has a remedy of its own, which says more.
    return { kind, what: rules.length === 1 ? (0,_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyOf */ .SM)(first) || what : what, detail: `${named} at ${places}`, ...counts };
}
function placesOf(issues) {
    const places = [...new Set(issues.slice(0, 1000).map(_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .issuePlace */ .VV))];
    const named = places.slice(0, maxPlacesNamed).join(', ');
    return places.length > maxPlacesNamed
        ? `${named} and ${places.length - maxPlacesNamed}${issues.length > 1000 ? ' or more' : ''} more`
        : named;
}


/***/ }),

/***/ 7596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TE: () => (/* binding */ policySources),
/* harmony export */   du: () => (/* binding */ judgingPolicy),
/* harmony export */   oZ: () => (/* binding */ foreignWaivers)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7609);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9492);
/* harmony import */ var _extended_policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7372);
// Whose policy judges: the change's own counts only together with those of people who did not write the change.




function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([607], 8607); } // at first use

/** A policy that cannot be read is a cause, and the default one stands in so that findings are still shown. */
async function judgingPolicy(file, { sources, missing, unknown, causes: found, readExtended }, independent) {
    const causes = [...found];
    const parsed = [];
    for (const source of sources)
        parsed.push({ source, ...((await read(file, source, readExtended, causes)) ?? (0,_extended_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .alone */ .Q)(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4)) });
    const before = parsed.filter(({ source }) => source.role !== 'head');
    const own = parsed.find(({ source }) => source.role === 'head') ?? (0,_extended_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .alone */ .Q)(_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultPolicy */ .G4);
    const head = own.policy;
    const judging = before.map(({ policy }) => policy);
    const [first] = judging;
    const strictest = first === undefined ? undefined : judging.reduce((strict, policy) => (0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicy */ .Ci)(strict, policy).policy);
    const { policy, changes } = strictest === undefined ? { policy: head, changes: [] } : (0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .effectivePolicy */ .Ci)(strictest, head);
    if (independent && (missing !== undefined || unknown === true) && !causes.some(({ code }) => code === 'base-unavailable'))
        causes.push({
            code: 'policy-not-independent',
            message: missing ?? `${file} of this checkout is all there is to judge by`,
            remedy: 'Check out with `fetch-depth: 0`, or give the gate a `token` that may read the repository.',
        });
    const words = before.map(({ source }) => `${source.content === undefined ? 'built-in default' : file} ${source.where}`);
    const named = sources.find(({ role }) => role === 'head')?.content === undefined ? 'built-in default' : file;
    return {
        policy,
        judges: [...judging, head],
        severities: [...before, own].flatMap(({ severities }) => severities),
        ownWaivers: own.ownWaivers,
        remarks: [...new Set(parsed.flatMap(({ remarks }) => remarks))],
        changes,
        source: words.length > 0 ? words.join(' and ') : missing === undefined ? named : `${named === file ? `${file} of the change itself` : named}`,
        ...(missing === undefined ? {} : { remark: missing }),
        causes,
        // A base commit may be that of a branch of one's own.
        independent: missing === undefined && unknown !== true,
        policies: [
            ...sources.map(({ where, content }) => ({
                where,
                ...(content === undefined ? {} : { sha256: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex') }),
            })),
            ...extendedDigests(parsed),
        ],
    };
}
/** Each text once, whoever extends it. */
function extendedDigests(parsed) {
    return [...new Map(parsed.flatMap(({ extended }) => extended).map((digest) => [`${digest.where}\0${digest.sha256}`, digest])).values()];
}
async function read(file, source, readExtended, causes) {
    const { content } = source;
    if (content === undefined)
        return undefined;
    try {
        const found = await (0,_extended_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .extendedPolicy */ .A)(textOf(content), file, readExtended);
        const foreign = await foreignWaivers(found.policy, source, file);
        return {
            ...found,
            policy: { ...found.policy, waivers: [...found.policy.waivers, ...foreign.waivers] },
            ownWaivers: [...found.ownWaivers, ...foreign.waivers],
            remarks: [...found.remarks, ...foreign.remarks],
        };
    }
    catch (error) {
        causes.push(invalid(error, file, source));
        return undefined;
    }
}
/** @throws TypeError where it is no UTF-8. */
function textOf(content) {
    return new TextDecoder('utf-8', { fatal: true }).decode(content);
}
/** Waivers of the ignore files that a policy names, as they lie with that policy. @throws PortcullisError where one is not there. */
async function foreignWaivers({ ignoreFiles }, { read, where }, policyFile) {
    const waivers = [];
    const remarks = [];
    for (const path of ignoreFiles) {
        if (read === undefined) {
            remarks.push(`${path} ${where} could not be read, so no entry of it holds.`);
            continue;
        }
        const content = read(path);
        if (content === undefined)
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
                code: 'policy-invalid',
                message: `expected the file ${path} that is named, got no such file`,
                where: { file: policyFile, key: 'ignore-files' },
                remedy: 'Correct `ignore-files`, or take it out.',
            });
        const found = await (0, atFirstUse0().ignoreFileWaivers)(textOf(content), path);
        waivers.push(...found.waivers);
        remarks.push(...found.remarks);
    }
    return { waivers, remarks };
}
function invalid(error, policyFile, { where, role }) {
    const problem = error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO ? error : undefined;
    const { line, key, file = policyFile } = problem?.where ?? {};
    return {
        code: problem?.code.startsWith('extends-') === true ? 'policy-extends' : 'policy-invalid',
        message: `${file}${line === undefined ? '' : `:${line}`} ${where}: ${key === undefined ? '' : `\`${key}\`: `}${problem?.message ?? 'expected UTF-8 text'}`,
        remedy: `${problem?.remedy ?? 'Save the policy as UTF-8.'}${role === 'head' ? '' : ' An administrator has to merge the correction: this gate cannot judge by a policy it cannot read.'}`,
        file,
        ...(line === undefined ? {} : { line }),
    };
}
/** Reads the policy wherever it counts. @throws PortcullisError when one is there and cannot be read. */
async function policySources(file, trees, change, readDefaultBranch) {
    const sources = [];
    const causes = [];
    if (trees.base === 'unavailable')
        causes.push({
            code: 'base-unavailable',
            message: `the policy at the base commit ${change?.base?.slice(0, 12) ?? '(unknown)'} cannot be read`,
            remedy: 'Check out with `fetch-depth: 0`, so that the base commit is there.',
        });
    else if (trees.base !== undefined)
        sources.push(sourceOf('base', trees.base, file));
    if (trees.defaultBranch !== undefined)
        sources.push(sourceOf('default-branch', trees.defaultBranch, file));
    let missing;
    if (trees.defaultMissing) {
        const asked = await askDefaultBranch(file, readDefaultBranch);
        if (typeof asked !== 'string')
            sources.push(asked);
        else {
            const branch = change?.defaultBranch?.name === undefined ? 'the default branch' : `the default branch ${change.defaultBranch.name}`;
            const judge = trees.base === undefined || trees.base === 'unavailable'
                ? 'judged by the policy of the change itself'
                : 'judged by the base commit alone';
            missing = `${judge}: ${branch} ${asked}`;
        }
    }
    const head = contentOf(trees.head, file);
    // A step that takes the policy away, or a sparse checkout, takes nothing from what the commit says.
    const committed = trees.commit === undefined ? head : contentOf(trees.commit, file);
    if (trees.commit !== undefined && Buffer.compare(committed ?? Buffer.alloc(0), head ?? Buffer.alloc(0)) !== 0)
        sources.push(sourceOf('commit', trees.commit, file));
    // What a step has written into the checkout is no ignore file of the repository.
    const committedTree = trees.commit ?? trees.head;
    sources.push({ ...sourceOf('head', trees.head, file), read: (path) => committedTree.read(path) });
    return { sources, causes, ...(missing === undefined ? {} : { missing }), ...(change === undefined ? { unknown: true } : {}) };
}
/** The default branch's policy from the repository's server, or why there is none. */
async function askDefaultBranch(file, read) {
    const asked = await read?.(file);
    if (asked === undefined)
        return 'is not in this checkout';
    if ('unreadable' in asked)
        return `could not be asked (${asked.unreadable})`;
    const { name, commit, content } = asked;
    return { role: 'default-branch', where: `on the default branch ${name} (${commit.slice(0, 12)})`, content };
}
function sourceOf(role, tree, file) {
    return { role, where: tree.where, content: contentOf(tree, file), read: (path) => tree.read(path) };
}
function contentOf(tree, file) {
    try {
        return tree.read(file);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO))
            throw error;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .PortcullisError */ .SO({
            code: 'policy-unreadable',
            message: `expected a readable policy ${tree.where}, got: ${error.message}`,
            where: { file, key: 'policy' },
            remedy: 'Make the policy a plain file of the repository.',
        });
    }
}


/***/ }),

/***/ 7372:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G4: () => (/* binding */ defaultPolicy),
/* harmony export */   US: () => (/* binding */ policyOf),
/* harmony export */   VD: () => (/* binding */ strictness)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7085);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1743);
/* harmony import */ var _requirements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2178);
/* harmony import */ var _severity_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2834);
/* harmony import */ var _waiver_entries_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9187);
// What the policy file says to the gate.





/** What holds where there is no policy file. */
const defaultPolicy = {
    require: [],
    blockAt: 'high',
    blockWhen: [],
    minimumConfidence: 'low',
    confidenceStated: false,
    newOnly: false,
    severity: [],
    waivers: [],
    deadlines: {},
    reportOnlyDays: 365,
    breakGlassDays: 7,
    ignoreFiles: [],
    allowedGaps: [],
};
/** What a document says to the gate, without what it extends. @throws PortcullisError `policy-invalid`. */
function policyOf({ value, reader }) {
    return {
        require: (0,_requirements_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementsOf */ .CG)(value.require),
        ...blockingOf(value['block-at'], reader),
        minimumConfidence: value.confidence ?? defaultPolicy.minimumConfidence,
        confidenceStated: value.confidence !== undefined,
        newOnly: value['new-only'] === true,
        severity: (0,_severity_map_js__WEBPACK_IMPORTED_MODULE_1__/* .severityRulesOf */ .O)(value.severity),
        waivers: (0,_waiver_entries_js__WEBPACK_IMPORTED_MODULE_2__/* .waiversOf */ .R)(value.waivers, reader),
        ...(value['waiver-days'] === undefined ? {} : { waiverDays: value['waiver-days'] }),
        deadlines: daysBySeverity(value.deadlines),
        ...(value['report-only'] === undefined ? {} : { reportOnly: value['report-only'] }),
        reportOnlyDays: value['report-only-days'] ?? defaultPolicy.reportOnlyDays,
        ...(value['break-glass'] === undefined ? {} : { breakGlass: value['break-glass'] }),
        breakGlassDays: value['break-glass-days'] ?? defaultPolicy.breakGlassDays,
        ignoreFiles: value['ignore-files'] ?? [],
        allowedGaps: (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .allowedGaps */ .Gb)(value['allow-gaps']),
    };
}
/** Conditions stand in place of a threshold. @throws PortcullisError `policy-invalid` where one names nothing. */
function blockingOf(given, reader) {
    if (given === undefined || typeof given === 'string')
        return { blockAt: given ?? defaultPolicy.blockAt, blockWhen: [] };
    for (const [i, condition] of given.entries())
        if (Object.keys(condition).every((key) => key === 'confidence'))
            reader.fail(['block-at', i], 'expected `severity`, `rule`, `tool`, `tag`, `epss`, `known-exploited` or `paths`', 'Say which findings block.');
    return { blockAt: 'none', blockWhen: given };
}
function daysBySeverity(given) {
    return Object.fromEntries(Object.entries(given ?? {}).map(([severity, days]) => [severity, Number.parseInt(days, 10)]));
}
/** Position of a threshold from loosest to strictest. */
function strictness(threshold) {
    return threshold === 'none' ? 0 : _portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .severities */ .gO.indexOf(threshold) + 1;
}


/***/ }),

/***/ 2139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ silences),
/* harmony export */   f: () => (/* binding */ protectionOf)
/* harmony export */ });
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1670);
// Files that decide about changes: a fix that a report brings edits them only where the workflow's author asked for it.

/** Definitions of jobs and actions, whoever runs them. */
const workflows = [
    /^\.github\/(?:workflows|actions)\//,
    /(?:^|\/)action\.ya?ml$/,
    /^\.gitlab-ci\.yml$/,
    /^\.gitlab\/ci\//,
    /^\.circleci\//,
    /^\.buildkite\//,
    /^azure-pipelines[^/]*\.ya?ml$/,
    /^bitbucket-pipelines\.yml$/,
    /^jenkinsfile/,
];
/** What says who may approve, what is waived, and what scanners leave alone. */
const settings = [
    /(?:^|\/)codeowners$/,
    /^\.portcullis\//,
    /(?:^|\/)\.(?:gitattributes|gitmodules|gitconfig|gitignore)$/,
    /(?:^|\/)\.(?:gitleaks\.toml|gitleaksignore|secrets\.baseline|hadolint\.ya?ml|shellcheckrc|trivyignore(?:\.ya?ml)?|semgrepignore|checkov\.ya?ml|kube-linter\.ya?ml|snyk|grype\.ya?ml|bandit|tflint\.hcl|tfsec\/.*)$/,
    /(?:^|\/)(?:trivy|zizmor|renovate|osv-scanner)\.(?:ya?ml|json5?|toml)$/,
    /^\.github\/(?:dependabot|zizmor|codeql[^/]*|settings)\.ya?ml$/,
    /^\.github\/codeql\//,
    /(?:^|\/)image-lock\.json$/,
];
/** What kind of protected file a workspace path is; names compare without case, as they do on many disks. */
function protectionOf(path, policy) {
    const name = path.toLowerCase();
    if (name.split('/').includes('.git'))
        return 'git';
    if (workflows.some((pattern) => pattern.test(name)))
        return 'workflow';
    if (name === policy.toLowerCase().replace(/^(?:\.\/)+/, '') || name === _portcullis_policy__WEBPACK_IMPORTED_MODULE_0__/* .policyFile */ .Xd || settings.some((pattern) => pattern.test(name)))
        return 'settings';
    return undefined;
}
/** Comments by which scanners let a finding through: a fix that adds one fixes nothing. */
const silencing = /portcullis:ignore|gitleaks:allow|betterleaks:allow|hadolint\s+(?:global\s+)?ignore=|shellcheck\s+disable=|\bnosec\b|\bnosemgrep\b|\bnoqa\b|\bNOLINT\b|\bNOSONAR\b|trivy:ignore|tfsec:ignore|checkov:skip|kics-scan\s+(?:ignore|disable)|zizmor:\s*ignore|eslint-disable|codeql\[|lgtm\[|pragma:\s*allowlist|pylint:\s*disable|rubocop:disable|ignore-check\.kube-linter/i;
/** Whether text that a fix inserts would let findings through. */
function silences(replacement) {
    return silencing.test(replacement);
}


/***/ }),

/***/ 5605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var remembering = (function remembering() {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const escaped = html(text);
        known.set(text, escaped);
        return escaped;
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reportHtml)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/day.js
var day = __webpack_require__(6214);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/blocking-words.js
var blocking_words = __webpack_require__(8697);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/counted.js
var counted = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/effective-policy.js
var effective_policy = __webpack_require__(9492);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/plan.js
var plan = __webpack_require__(1349);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/report-page.js
// Style and script of the report. The script filters, sorts and groups what stands in the page; without it the page is whole, too.
const style = `
:root{color-scheme:light dark;--page:#fff;--text:#1b1f24;--soft:#57606a;--edge:#d0d7de;--field:#f6f8fa;--bad:#b3121d;--warn:#8a5300;--good:#17632c;--link:#0a58ca}
@media(prefers-color-scheme:dark){:root{--page:#0f1318;--text:#e6edf3;--soft:#a3adb8;--edge:#3a424c;--field:#1a2028;--bad:#ff9a94;--warn:#f0b95b;--good:#7ee08a;--link:#8ab8ff}}
*{box-sizing:border-box}body{font:15px/1.5 system-ui,sans-serif;margin:0;background:var(--page);color:var(--text)}
header,main{max-width:75rem;margin:0 auto;padding:0 1rem}h1{font-size:1.5rem;border-left:.4rem solid var(--bad);padding-left:.8rem;overflow-wrap:anywhere}h1.pass{border-color:var(--good)}
h2{font-size:1.15rem;margin:2rem 0 .5rem}h3{font-size:1rem;margin:1.2rem 0 .3rem;overflow-wrap:anywhere}a{color:var(--link)}
small{color:var(--soft)}li{margin:.4rem 0}p{margin:.4rem 0}
.wide{overflow-x:auto}table{border-collapse:collapse;margin:.5rem 0 1.5rem;min-width:40%}th,td{text-align:left;vertical-align:top;padding:.3rem .7rem;border-bottom:1px solid var(--edge);overflow-wrap:anywhere}td.n{text-align:right}
code,pre{font:13px/1.45 ui-monospace,monospace;overflow-wrap:anywhere}pre{white-space:pre-wrap;background:var(--field);border:1px solid var(--edge);padding:.5rem .7rem;margin:.5rem 0}
.totals{display:flex;flex-wrap:wrap;gap:0 2.5rem}
form{display:flex;flex-wrap:wrap;gap:.6rem 1rem;align-items:end;background:var(--field);border:1px solid var(--edge);padding:.7rem;margin:.5rem 0}
label{display:flex;flex-direction:column;font-size:.85rem;color:var(--soft);min-width:0}input,select,button{font:inherit;color:var(--text);background:var(--page);border:1px solid var(--edge);padding:.25rem .4rem;max-width:16rem}
details{border-bottom:1px solid var(--edge);padding:.3rem 0}summary{cursor:pointer;overflow-wrap:anywhere}details>:not(summary){margin-left:1.1rem}
b{display:inline-block;min-width:4.6rem}.critical b,.high b{color:var(--bad)}.medium b{color:var(--warn)}:target{outline:2px solid var(--link)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[hidden]{display:none!important}
@media print{form,#more{display:none}body{font-size:11px}details[open]{break-inside:avoid}}`;
/** Plain JavaScript for browsers: it makes no request and no markup from text. */
const script = `
(() => {
  const form = document.querySelector('form');
  const list = document.getElementById('list');
  const count = document.getElementById('shown');
  const items = [...list.querySelectorAll('details')];
  const order = ['critical', 'high', 'medium', 'low'];
  const data = items.map((node, index) => ({ node, index, text: node.textContent.toLowerCase(), ...node.dataset, severity: node.className }));
  for (const name of ['t', 'r', 'o']) {
    const select = form.elements[name];
    for (const value of [...new Set(data.flatMap((item) => (item[name] || '').split('\\n')))].filter(Boolean).sort()) select.add(new Option(value, value));
  }
  const keys = { severity: (a) => order.indexOf(a.severity), place: (a) => a.p || '', rule: (a) => a.r, tool: (a) => a.t };
  const groups = { severity: (a) => a.severity, file: (a) => a.p || '(no file)', rule: (a) => a.r, tool: (a) => a.t.replace(/\\n/g, ', '), owner: (a) => a.o || '(no owner)' };
  const more = document.getElementById('more');
  // A page of thousands is neither drawn nor read at once; search and filters look at all.
  const step = 200;
  let most = step;
  function show() {
    const { q, s, k, t, r, o, by, group } = Object.fromEntries(new FormData(form));
    const words = q.toLowerCase().split(/\\s+/).filter(Boolean);
    const wanted = data.filter((item) => (!s || item.severity === s) && (!k || item.k === k) && (!t || item.t.split('\\n').includes(t)) && (!r || item.r === r) && (!o || item.o === o) && words.every((word) => item.text.includes(word)));
    const key = keys[by];
    wanted.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : a.index - b.index));
    const listed = wanted.slice(0, most);
    const kept = new Set(listed);
    for (const item of data) item.node.hidden = !kept.has(item);
    for (const heading of list.querySelectorAll('h3')) heading.remove();
    const parts = new Map();
    for (const item of listed) {
      const name = group ? groups[group](item) : '';
      if (!parts.has(name)) parts.set(name, []);
      parts.get(name).push(item);
    }
    for (const [name, members] of parts) {
      if (group) {
        const heading = document.createElement('h3');
        heading.textContent = name + ' (' + members.length + ')';
        list.append(heading);
      }
      for (const { node } of members) list.append(node);
    }
    const rest = wanted.length - listed.length;
    count.textContent = wanted.length + ' of ' + data.length + ' match' + (rest > 0 ? ', ' + listed.length + ' listed' : '') + (count.dataset.left || '');
    more.hidden = rest === 0;
    more.textContent = 'List ' + Math.min(step, rest) + ' more';
  }
  function openTarget() {
    const node = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!node || node.tagName !== 'DETAILS') return;
    node.hidden = false;
    node.open = true;
    node.scrollIntoView();
  }
  form.hidden = false;
  form.addEventListener('input', () => { most = step; show(); });
  more.addEventListener('click', () => { const first = most; most += step; show(); [...list.querySelectorAll('details:not([hidden])')][first]?.querySelector('summary').focus(); });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('hashchange', openTarget);
  addEventListener('beforeprint', () => { most = data.length; show(); if (data.length <= 500) for (const { node } of data) node.open = true; });
  show();
  openTarget();
})();
`;

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/requirements.js
var requirements = __webpack_require__(2178);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/summary.js
var summary = __webpack_require__(9816);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/report-html.js
// The report: one HTML file that needs nothing beside itself and makes no request. What it runs and how it looks is bound by hash.









/** Of the findings that are told, and shown, those with the lines around them, so that a page of 5,000 stays within 40,000 elements. */
const maxExcerpts = 1500;
/** Rules, tools and owners that have a line of their own in the totals. */
const maxTotals = 15;
const excerptLines = 2;
const maxExcerptColumns = 300;
/** The whole document in parts: of thousands of findings no one text is made. Everything that comes from reports is escaped. */
function reportHtml(result, facts) {
    const { plan, told } = facts;
    const running = told.length === 0 ? '' : `<script>${script}</script>`;
    const allowed = told.length === 0 ? '' : `; script-src '${hashOf(script)}'`;
    const about = [facts.repository, facts.commit === undefined ? undefined : `commit ${facts.commit}`, facts.now.toISOString()];
    const known = (0,summary/* newOnlyWords */.IB)(result);
    const head = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${hashOf(style)}'${allowed}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${html((0,summary/* decisionSentence */.II)(result))}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1 class="${result.decision}">${html((0,summary/* decisionSentence */.II)(result))}</h1>
<p>${html(about.filter((part) => part !== undefined).join(' \u00b7 '))}</p>
<p><small>Judged by ${html(result.policySource)}: ${html(thresholdWords(result))}.${known === undefined ? '' : ` ${html(known)}`}</small></p>
</header>
<main>
${section('What to do', stepList(plan))}
${section('What this change does to the policy', list(result.policyChanges.map((change) => `${html(change.text)} <small>(${change.effect})</small>`)))}
${section('Totals', totals(facts))}
${section('Trend', trendTable(result, facts))}
`;
    const tail = `
${section('Let through by waivers', waiverTable(result, facts))}
${section('Remarks', list(result.remarks.map(html)))}
${section('Waivers that end within 14 days', list(result.endingWaivers.map((waiver) => html(`${(0,effective_policy/* waiverName */.oG)(waiver)} (owner ${waiver.owner}) on ${waiver.expires}`))))}
${section('Let through by their tools or by comments in the source', suppressedTable(result, facts))}
${section('Let through unread', gapTable(result))}
${section('Fixes that are not in the patch', leftOutTable(result))}
${section('Reports that <code>results</code> leaves out', list(result.leftOut.map((path) => `<code>${html(path)}</code>`)))}
${section('Waivers that nothing needs any more', list(result.unusedWaivers.map((waiver) => html((0,effective_policy/* waiverName */.oG)(waiver)))))}
${section('Reports', reportTable(result))}
</main>
${running}
</body>
</html>
`;
    return [head, ...findings(result, facts), tail];
}
function hashOf(text) {
    return `sha256-${(0,external_node_crypto_.createHash)('sha256').update(text).digest('base64')}`;
}
function thresholdWords({ policy, asked }) {
    const { require } = policy;
    return [(0,blocking_words/* blockingWords */.l)(policy, asked), ...(require.length === 0 ? [] : [`requires ${require.map(requirements/* requirementName */.xV).join(', ')}`])].join(', ');
}
function section(title, body) {
    return body === '' ? '' : `<section>\n<h2>${title}</h2>\n${body}\n</section>`;
}
/** Items of each list. */
const maxListed = 5000;
function list(items) {
    return items.length === 0
        ? ''
        : `<ul>${items
            .slice(0, maxListed)
            .map((item) => `<li>${item}</li>`)
            .join('\n')}</ul>`;
}
/** Escaped text in which what stands between two backticks is code. */
function quoted(escaped) {
    return escaped.replace(/`([^`]+)`/g, '<code>$1</code>');
}
function stepList(plan) {
    if (plan.steps.length === 0)
        return '';
    const items = plan.steps.map((step) => `<li>${quoted(html(step.what))}<br><small>${html(`${step.detail}${countWords(step)}`)}</small></li>`);
    const more = plan.more === 0 ? '' : `<p>${plan.more} more steps: findings say below what to do.</p>`;
    return `<ol>${items.join('\n')}</ol>${more}${trialList('The patch', plan.patch)}${trialList('The suggestions', plan.suggestions)}${conflictList(plan)}`;
}
function countWords({ kind, removes, unblocks }) {
    return kind === 'doubt' || removes === 0 ? '' : ` (removes ${removes}, ${unblocks} of them block)`;
}
/** What did not go as it should when a patch was tried. */
function trialList(what, tried) {
    if (tried === undefined)
        return '';
    if ('notTried' in tried)
        return `<p>${what} was not tried: ${html(tried.notTried)}.</p>`;
    const named = (title, issues) => issues.length === 0
        ? ''
        : `<p>${title}</p>${list(issues.slice(0, maxTrialRows).map((issue) => html(`${(0,summary/* issuePlace */.VV)(issue)} ${issue.ruleId}`)))}`;
    return `<p>${what}. ${html((0,plan/* triedWords */.Ut)(tried))}</p>${named('Still there with it:', tried.remaining)}${named('Came with it:', tried.arrived)}`;
}
const maxTrialRows = 25;
function conflictList({ conflicts }) {
    if (conflicts.length === 0)
        return '';
    const rows = conflicts.slice(0, maxTrialRows).map(({ path, description, reason }) => html(`${path}: ${description}: ${reason}`));
    return `<p>Fixes that do not go with one another, so that only the first is in the patch:</p>${list(rows)}`;
}
/** Counts by severity, tool, rule and owner, of what is shown. */
function totals({ told, ownersOf }) {
    if (told.length === 0)
        return '';
    const by = (title, keys, order) => {
        const counts = new Map();
        for (const finding of told)
            for (const key of keys(finding)) {
                const known = counts.get(key) ?? { all: 0, blocking: 0 };
                if (known.all++ === 0)
                    counts.set(key, known);
                if (finding.blocks)
                    known.blocking++;
            }
        const rows = [...counts].sort(([a, x], [b, y]) => order === undefined ? y.blocking - x.blocking || y.all - x.all || (a < b ? -1 : 1) : order.indexOf(a) - order.indexOf(b));
        const rest = rows.length - maxTotals;
        const lines = rows.slice(0, maxTotals).map(([key, { all, blocking: stops }]) => [html(key), `${stops}`, `${all}`]);
        return `<div><h3>${title}</h3>${tableOf([title.replace('By ', ''), 'Block', 'All'], lines)}${rest > 0 ? `<p><small>and ${rest} more</small></p>` : ''}</div>`;
    };
    return `<div class="totals">${[
        by('By severity', ({ severity }) => [severity], severity/* severities */.gO),
        by('By tool', ({ sources }) => sources),
        by('By rule', ({ ruleId }) => [ruleId]),
        ...(ownersOf === undefined ? [] : [by('By owner', ({ path }) => [ownersIn(path, ownersOf) || 'no owner'])]),
    ].join('\n')}</div>`;
}
function ownersIn(path, ownersOf) {
    return path === undefined ? '' : (ownersOf?.(path) ?? '');
}
const fixWords = { patch: ' Its fix is in the patch.', suggestion: ' A fix for it is among the suggestions.' };
/** The section of the findings, each a part of its own. */
function findings(result, facts) {
    const { told } = facts;
    if (told.length === 0)
        return [];
    const finding = findingHtml(result, facts);
    const left = result.blocking.length + result.other.length - told.length;
    const option = (values) => values.map((value) => `<option>${value}</option>`).join('');
    const select = (label, name, first, values = []) => `<label>${label} <select name="${name}"><option value="">${first}</option>${option(values)}</select></label>`;
    const before = `<section>
<h2>Findings</h2>
<form hidden>
<label>Search <input name="q" type="search" autocomplete="off"></label>
${select('Severity', 's', 'all', severity/* severities */.gO)}
${select('State', 'k', 'all', ['blocks', 'there before', 'does not block'])}
${select('Tool', 't', 'all')}
${select('Rule', 'r', 'all')}
${select('Owner', 'o', 'all')}
<label>Sort by <select name="by">${option(['severity', 'place', 'rule', 'tool'])}</select></label>
${select('Group by', 'group', 'nothing', ['severity', 'file', 'rule', 'tool', 'owner'])}
</form>
<p role="status" id="shown"${left > 0 ? ` data-left="; ${left} more are in the SARIF file"` : ''}>${told.length} shown${left > 0 ? `, ${left} more are in the SARIF file` : ''}</p>
<div id="list">
`;
    const after = '</div>\n<p><button type="button" id="more" hidden>List more</button></p>\n</section>';
    return [before, ...told.map((one, i) => `${finding(one, i < maxExcerpts)}\n`), after];
}
/** Ids by fingerprint, so that a finding can be linked to; of several with one fingerprint the first has the plain one. */
function uniqueIds() {
    const seen = new Map();
    return (fingerprint) => {
        const count = (seen.get(fingerprint) ?? 0) + 1;
        seen.set(fingerprint, count);
        return `f-${fingerprint}${count === 1 ? '' : `-${count}`}`;
    };
}
/** One finding that opens; its excerpt and its waiver only where they are asked for. */
function findingHtml(result, facts) {
    const idOf = uniqueIds();
    const { link, ownersOf } = facts;
    const [today, lastDay] = [(0,day/* dayOf */.kb)(facts.now), (0,day/* dayAfter */.PV)((0,day/* dayOf */.kb)(facts.now), 30)];
    const known = remembering();
    return (finding, withExcerpt) => {
        const { issue, path, region, ruleId, severity, confidence, sources, page: helpUri, title, message, blocks, fix } = finding;
        const { fingerprints, help, evidence } = issue;
        const fingerprint = fingerprints[0] ?? '';
        const state = result.known.has(issue) ? 'there before' : blocks ? 'blocks' : 'does not block';
        const owners = ownersIn(path, ownersOf);
        const tools = (between) => (sources.length === 1 ? known(sources[0]) : html(sources.join(between)));
        const data = `data-k="${state}" data-t="${tools('\n')}" data-r="${known(ruleId)}" data-o="${known(owners)}" data-p="${known(path ?? '')}"`;
        const page = helpUri !== undefined && /^https:\/\//.test(helpUri) ? ` <a href="${known(helpUri)}">About the rule</a>.` : '';
        const source = path === undefined || link === undefined ? '' : ` <a href="${html(link(path, region?.startLine))}">Source at the commit</a>.`;
        const more = `${owners === '' ? '' : ` Owner: ${known(owners)}.`}${evidence === undefined ? '' : ` Evidence: ${html(evidence)}.`}`;
        const codes = fingerprints.slice(0, 5).map((id) => ` <code>${html(id)}</code>`);
        return `<details class="${severity}" id="${html(idOf(fingerprint))}" ${data}><summary><b>${severity}</b> ${html(`${(0,summary/* issuePlace */.VV)(issue)} ${ruleId}: ${message}`)}</summary>
<p>${known(help === '' ? title : help)}${fix === undefined ? '' : fixWords[fix]}${source}${page} Confidence ${confidence}; ${state}${finding.blocksBy === undefined ? '' : `: ${html(finding.blocksBy)}`}; reported by ${tools(', ')}.${more}${codes.join('')}</p>
${withExcerpt ? `<pre>${html(`${excerptOf(finding, result, facts)}${waiverText(fingerprint, today, lastDay)}`)}</pre>` : ''}</details>`;
    };
}
/** The lines around a finding, with their numbers; none of a file in which a credential was found. */
function excerptOf({ path, region }, result, { lineOf }) {
    if (path === undefined || region === undefined || lineOf === undefined)
        return '';
    if (result.confidential.has(path))
        return 'The file holds a credential, so its lines are not shown.\n\n';
    const lines = [];
    for (let line = Math.max(1, region.startLine - excerptLines); line <= region.startLine + excerptLines; line++) {
        const text = lineOf(path, line);
        if (text === undefined && line > region.startLine)
            break;
        lines.push(`${line === region.startLine ? '>' : ' '} ${line}  ${(text ?? '').slice(0, maxExcerptColumns)}`);
    }
    return `${lines.join('\n')}\n\n`;
}
/** An entry for the policy, to be completed by a person. */
function waiverText(fingerprint, today, lastDay) {
    return `To let it stand for 30 days, complete and add to the policy's waivers:\n  - fingerprint: "${fingerprint}"\n    reason: \n    owner: \n    created: ${today}\n    expires: ${lastDay}`;
}
function placeCell(issue, facts) {
    const label = html((0,summary/* issuePlace */.VV)(issue));
    if (issue.path === undefined || facts.link === undefined)
        return `<code>${label}</code>`;
    return `<a href="${html(facts.link(issue.path, issue.region?.startLine))}">${label}</a>`;
}
function table(head, rows, cells) {
    if (rows.length === 0)
        return '';
    const shown = rows.slice(0, maxTableRows).map(cells);
    const more = rows.length > maxTableRows ? `<p>${rows.length - maxTableRows} more are in the SARIF file.</p>` : '';
    return `<div class="wide">${tableOf(head, shown)}</div>${more}`;
}
/** Rows of each of the other tables. */
const maxTableRows = 500;
function tableOf(head, rows) {
    const body = rows.map((row) => `<tr>${row.map((cell) => `<td${/^\d+$/.test(cell) ? ' class="n"' : ''}>${cell}</td>`).join('')}</tr>`);
    return `<table><thead><tr>${head.map((cell) => `<th scope="col">${cell}</th>`).join('')}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
/** Earlier decisions, and this one as the last. */
function trendTable(result, { trend, now, commit = '' }) {
    if (trend === undefined)
        return '';
    const { blocking, other, letThrough, decision } = result;
    const own = { time: now.toISOString(), commit, decision, blocking: blocking.length, other: other.length, letThrough };
    const all = [...trend.decisions, own];
    const left = trend.others === 0
        ? ''
        : `<p>${(0,counted/* counted */.h)(trend.others, 'line of the log is', 'lines of the log are')} no decision of this repository.</p>`;
    const [first = own] = all;
    const words = `<p>${(0,counted/* counted */.h)(all.length, 'decision', 'decisions')} since ${html(first.time.slice(0, 10))}: ${first.blocking} blocking then, ${own.blocking} now.</p>`;
    const rows = table(['When', 'Commit', 'Decision', 'Block', 'Below', 'Let through'], all, (one) => [
        html(one.time.slice(0, 16).replace('T', ' ')),
        one.commit === '' ? 'not said' : `<code>${html(one.commit.slice(0, 12))}</code>`,
        html(one.decision),
        String(one.blocking),
        String(one.other),
        String(one.letThrough),
    ]);
    return `${words}${rows}${left}`;
}
function waiverTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Reason', 'Owner', 'Until'], result.waived, ({ issue, waiver }) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(waiver.reason),
        html(waiver.owner),
        waiver.expires,
    ]);
}
function suppressedTable(result, facts) {
    return table(['Severity', 'Where', 'Rule', 'Why', 'By'], result.suppressed, (issue) => [
        issue.severity,
        placeCell(issue, facts),
        `<code>${html(issue.ruleId)}</code>`,
        html(issue.suppression ?? ''),
        html(issue.sources.join(', ')),
    ]);
}
function gapTable(result) {
    return table(['What', 'Tool', 'Why it was not looked at', 'Why it may stay so', 'Owner', 'Until'], result.allowedGaps, ({ run, path, detail, by }) => [
        `<code>${html(path ?? 'no file')}</code>`,
        html(run.scanner ?? run.tool),
        html(detail),
        html(by.reason),
        html(by.owner ?? ''),
        by.until ?? '',
    ]);
}
function leftOutTable(result) {
    return table(['File', 'Fix', 'Why not'], result.patch.leftOut, ({ path, description, reason }) => [
        `<code>${html(path)}</code>`,
        html(description),
        html(reason),
    ]);
}
function reportTable(result) {
    return table(['Tool', 'File', 'Results', 'Looked at', 'Commit'], result.runs, (run) => [
        `${html(run.scanner ?? run.tool)} <small>${html(run.version ?? '')}</small>`,
        `<code>${html(run.file)}</code>`,
        String(run.results.length),
        run.coverage === undefined ? 'not said' : `${run.coverage.scanned} of ${run.coverage.applicable}`,
        run.commit === undefined ? 'not said' : `<code>${html(run.commit.slice(0, 12))}</code>`,
    ]);
}
const named = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
    '`': '&#96;',
};
/** Letters of one text: those of other tools may have any length. */
const maxLetters = 10_000;
function html(text) {
    return (0,letters/* replaceHidden */.JP)((0,letters/* cut */.Jj)(text, maxLetters), (letter) => (letter === '\n' || letter === '\t' ? letter : '\ufffd')).replace(/[&<>"'`]/g, (char) => named[char]);
}
/** Escapes texts of which most are asked for again and again: names of rules, tools and owners, and what a rule says. */



/***/ }),

/***/ 2178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ requirementsOf),
/* harmony export */   Tn: () => (/* binding */ shortfalls),
/* harmony export */   h2: () => (/* binding */ requirementOf),
/* harmony export */   xV: () => (/* binding */ requirementName)
/* harmony export */ });
// `require` of the policy: which scanners must have reported, and on what. A bare name asks for the whole tree, all rules and
// the policy's own confidence.
/** What a bare name asks for. */
function requirementOf(scanner) {
    return { scanner, paths: [], except: [], rules: 'all', scan: 'tree' };
}
function requirementsOf(entries) {
    return (entries ?? []).map((entry) => {
        if (typeof entry === 'string')
            return requirementOf(entry.trim());
        const { scanner, paths = [], except = [], rules = 'all', confidence, scan = 'tree' } = entry;
        return { scanner: scanner.trim(), paths, except, rules, ...(confidence === undefined ? {} : { confidence }), scan };
    });
}
/** How a requirement is called in sentences. */
function requirementName({ scanner, paths, except, rules, confidence, scan }) {
    const parts = [
        ...(paths.length === 0 ? [] : [`on ${paths.join(', ')}`]),
        ...(except.length === 0 ? [] : [`except ${except.join(', ')}`]),
        ...(rules === 'all' ? [] : ['with imported rules']),
        ...(confidence === undefined ? [] : [`from confidence ${confidence}`]),
        ...(scan === 'tree' ? [] : ['on the change alone']),
    ];
    return [scanner, ...parts].join(' ');
}
/**
 * Why a sealed run of ours does not satisfy a requirement; empty when it does.
 * @param confidence from which on the policy itself wants reports, where it says so.
 */
function shortfalls(run, requirement, confidence) {
    const { inputs } = run;
    if (inputs === undefined)
        return ['its report does not say what it was asked to look at'];
    const given = (name) => (Array.isArray(inputs[name]) ? inputs[name] : []).map(String);
    const problems = [];
    const path = typeof inputs.path === 'string' ? inputs.path : '.';
    const wanted = requirement.paths;
    if (!wholeTree(path) && !(wanted.length > 0 && wanted.every((glob) => below(glob, path))))
        problems.push(`it looked only at \`path: ${path}\``);
    const include = given('include');
    if (include.length > 0 && !(wanted.length > 0 && wanted.every((glob) => include.some((other) => covers(other, glob)))))
        problems.push(`it looked only at \`include: ${include.join(', ')}\``);
    // What the globs took out is counted, so a glob that takes out nothing asks for nothing.
    const exclude = given('exclude').filter((glob) => !requirement.except.some((other) => covers(other, glob)));
    const matters = exclude.some((glob) => wanted.length === 0 || wanted.some((other) => !apart(glob, other)));
    if (matters && takenOut(run) > 0)
        problems.push(`it left out \`exclude: ${exclude.join(', ')}\``);
    if (inputs.rules === 'imported' && requirement.rules !== 'imported')
        problems.push('it used imported rules alone (`rules: imported`)');
    if ((inputs.scan === 'range' || inputs.scan === 'staged') && requirement.scan !== 'change')
        problems.push(`it looked only at \`scan: ${inputs.scan}\``);
    const least = requirement.confidence ?? confidence ?? 'medium';
    const reported = inputs['min-confidence'];
    if (typeof reported === 'string' && rank(reported) > rank(least))
        problems.push(`it reports only from \`min-confidence: ${reported}\` on, and ${least} is wanted`);
    return problems;
}
/** Inputs that globs took out: those that are counted so, and those that are there, were not looked at, and are no gap. */
function takenOut({ coverage, gaps }) {
    if (coverage === undefined)
        return 1;
    return Math.max(coverage.excluded ?? 1, coverage.applicable - coverage.scanned - gaps.length);
}
function rank(confidence) {
    const position = ['low', 'medium', 'high'].indexOf(confidence);
    return position < 0 ? Number.POSITIVE_INFINITY : position;
}
function wholeTree(path) {
    return plain(path) === '';
}
function plain(path) {
    return path
        .split(/[\\/]/)
        .filter((part) => part !== '' && part !== '.')
        .join('/');
}
/** Whether all that a glob can match lies at or below a path. */
function below(glob, path) {
    const folder = plain(path);
    const literal = plain(glob);
    return literal === folder || literal.startsWith(`${folder}/`);
}
/** Whether one glob takes in another, by what can be told from their texts: the same, or a folder of it. */
function covers(wide, narrow) {
    const [a, b] = [plain(wide), plain(narrow)];
    if (a === b || a === '**')
        return true;
    const folder = /^([^*?[\]{}()!]+)\/\*\*$/.exec(a)?.[1] ?? (/[*?[\]{}()!]/.test(a) ? undefined : a);
    return folder !== undefined && (b === folder || b.startsWith(`${folder}/`));
}
/** Whether two globs are of folders that have nothing in common. */
function apart(a, b) {
    const [one, other] = [folderOf(a), folderOf(b)];
    return one !== undefined && other !== undefined && !`${one}/`.startsWith(`${other}/`) && !`${other}/`.startsWith(`${one}/`);
}
function folderOf(glob) {
    return /^([^*?[\]{}()!]+)\/\*\*$/.exec(plain(glob.replace(/\/$/, '/**')))?.[1];
}


/***/ }),

/***/ 5550:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C9: () => (/* binding */ anyMeet),
/* harmony export */   DT: () => (/* binding */ ofOneSource),
/* harmony export */   IN: () => (/* binding */ byWeight),
/* harmony export */   Qe: () => (/* binding */ meetingKeys),
/* harmony export */   WX: () => (/* binding */ findingsOf),
/* harmony export */   oj: () => (/* binding */ sureEnough),
/* harmony export */   y9: () => (/* binding */ byFile)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4313);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5072);
/* harmony import */ var _portcullis_sarif__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9098);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9233);
/* harmony import */ var _severity_map_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2834);
// Results of all runs as findings with an identity, whatever files they came in: equal results count once, and results that
// only their place tells apart are numbered over all runs of their tool.




/** What is no finding: 3.27.9 and 3.27.24. */
const notFindings = new Set(['pass', 'notApplicable', 'informational', 'absent']);
const confidences = ['low', 'medium', 'high'];
/** Whether a confidence is at or above another. */
function sureEnough(confidence, least) {
    return confidences.indexOf(confidence) >= confidences.indexOf(least);
}
function surer(a, b) {
    return sureEnough(a, b) ? a : b;
}
const weights = [];
function weightOf(weight) {
    const { severity, confidence, refused, agreedSeverity, agreedConfidence } = weight;
    const surenesses = 4 * confidences.indexOf(confidence) + confidences.indexOf(agreedConfidence);
    const key = ((surenesses * 4 + _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(severity)) * 4 + _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .severities */ .gO.indexOf(agreedSeverity)) * 2 + Number(refused);
    const known = weights[key] ?? weight;
    weights[key] = known;
    return known;
}
/** A finding while its parts are put together, and as it is held: there may be a million of them. */
class Draft {
    result;
    run;
    fingerprint;
    weight;
    also;
    constructor(result, run, severity) {
        this.result = result;
        this.run = run;
        const { confidence, refused } = result;
        this.fingerprint = result.fingerprint?.toLowerCase() ?? result.identity;
        this.weight = weightOf({ severity, confidence, refused, agreedSeverity: severity, agreedConfidence: confidence });
    }
    weigh(more) {
        this.weight = weightOf({ ...this.weight, ...more });
    }
    add(more) {
        const { remark, copies } = this;
        this.also = { remark, copies, ...more };
    }
    get source() {
        return this.run.scanner ?? this.run.tool;
    }
    get severity() {
        return this.weight.severity;
    }
    get confidence() {
        return this.weight.confidence;
    }
    get refused() {
        return this.weight.refused;
    }
    get agreedSeverity() {
        return this.weight.agreedSeverity;
    }
    get agreedConfidence() {
        return this.weight.agreedConfidence;
    }
    get remark() {
        return this.also?.remark;
    }
    get copies() {
        return this.also?.copies ?? [];
    }
}
/** @returns the open findings and those that their tools let through, both in an order that no splitting of files changes. */
function findingsOf(runs, severityRules, holds = () => true) {
    const open = [];
    const letThrough = [];
    const gone = new Map();
    for (const run of runs) {
        const judge = (0,_severity_map_js__WEBPACK_IMPORTED_MODULE_1__/* .severityJudge */ .Z)(run, severityRules);
        for (const result of run.results) {
            if (result.kind === 'absent')
                gone.set(run.tool, (gone.get(run.tool) ?? 0) + 1);
            if (notFindings.has(result.kind))
                continue;
            const draft = new Draft(result, run, judge(result));
            if (result.suppression === undefined)
                open.push(draft);
            else if (!result.suppressedInSource || run.scanner !== undefined || holds(result))
                letThrough.push(draft);
            else {
                draft.add({ remark: _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .newSuppressionRemark */ .Ss });
                open.push(draft);
            }
        }
    }
    return { open: agreeing(identified(open)), suppressed: agreeing(identified(letThrough)), gone };
}
/**
 * Tells results of one identity apart. A waiver for one must never cover a second one, so they are numbered. (GitHub's line hash is
 * shared by all results on a line and by equal lines of all files, so it is but a part of an identity.)
 */
function identified(results) {
    const groups = new Map();
    let run;
    let ofTool = new Map();
    for (const entry of results) {
        // Results lie run by run: the tool is asked for once for all of one.
        if (entry.run !== run) {
            run = entry.run;
            const tool = run.tool.toLowerCase();
            ofTool = groups.get(tool) ?? new Map();
            groups.set(tool, ofTool);
        }
        const known = ofTool.get(entry.result.identity);
        if (known === undefined)
            ofTool.set(entry.result.identity, entry);
        else if (Array.isArray(known))
            known.push(entry);
        else
            ofTool.set(entry.result.identity, [known, entry]);
    }
    const all = [];
    for (const known of groups.values())
        for (const group of known.values()) {
            if (Array.isArray(group))
                for (const entry of numbered(group))
                    all.push(entry);
            else
                all.push(group);
        }
    return all;
}
function numbered(group) {
    // What says the very same is one result, however often it was handed in.
    const distinct = new Map();
    const copies = new Map();
    for (const entry of group) {
        const { result } = entry;
        const key = JSON.stringify([result.region ?? null, result.paths, result.message, entry.severity, entry.confidence, result.refused]);
        const known = distinct.get(key);
        if (known === undefined)
            copies.set(key, [result]);
        else
            copies.get(key)?.push(result);
        if (known === undefined || byReport(entry, known) < 0)
            distinct.set(key, entry);
    }
    const ordered = [...distinct].sort(([keyA, a], [keyB, b]) => byRegion(a, b) || (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(keyA, keyB));
    const confidence = ordered.map(([, entry]) => entry.confidence).reduce(surer);
    const refused = ordered.some(([, entry]) => entry.result.refused);
    const counts = new Map();
    const alike = ordered.every(([, { severity }]) => severity === group[0]?.severity);
    for (const [key, entry] of ordered) {
        const { result, severity } = entry;
        entry.weigh({ confidence, agreedConfidence: confidence, refused });
        const others = (copies.get(key) ?? []).filter((copy) => copy !== result);
        if (others.length > 0)
            entry.add({ copies: others });
        const number = (counts.get(severity) ?? 0) + 1;
        counts.set(severity, number);
        if (result.fingerprint === undefined && !(alike && number === 1))
            // Where they weigh differently, the one that is waived may go and a worse one come: what they weigh belongs to the name of each.
            entry.fingerprint = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .fingerprintOf */ .ax)(result.ruleId, placeOf(result), alike ? `${result.content}\0${number}` : `${result.content}\0${severity}\0${number}`);
    }
    return ordered.map(([, entry]) => entry);
}
function placeOf({ path, logical }) {
    return `${path ?? ''}\0${logical ?? ''}`;
}
/** Of two that say the same, one with a fix first, then any fixed order. */
function byReport(a, b) {
    return b.result.fixes.length - a.result.fixes.length || (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.run.file, b.run.file) || a.run.index - b.run.index;
}
function byRegion({ result: a }, { result: b }) {
    return a.startLine - b.startLine || a.startColumn - b.startColumn || a.endLine - b.endLine || a.endColumn - b.endColumn;
}
/** Findings by file, those without a file each by itself: only in one file can two be about the same thing. */
function byFile(findings) {
    const files = new Map();
    const others = [];
    for (const finding of findings) {
        const { path, startLine } = finding.result;
        if (path === undefined || startLine === 0) {
            others.push([finding]);
            continue;
        }
        const known = files.get(path);
        if (known === undefined)
            files.set(path, [finding]);
        else
            known.push(finding);
    }
    return [...files.values(), ...others];
}
/** Whether all findings are of one source: then none is about the same thing as another. */
function ofOneSource(findings) {
    return findings.every(({ source }) => source === findings[0]?.source);
}
/** Lines that one result may touch when its neighbours are looked for; a longer one is compared at its first lines. */
const maxLinesIndexed = 200;
/** Adds what other tools say of the same thing. */
function agreeing(results) {
    if (!ofOneSource(results))
        for (const file of byFile(results))
            if (!ofOneSource(file))
                agreeingIn(file);
    return results;
}
function agreeingIn(file) {
    const keysOf = meetingKeys();
    if (!anyMeet(file, keysOf))
        return;
    const voices = new Map();
    for (const { source, severity, confidence, result } of file) {
        for (const key of keysOf(result)) {
            const at = voices.get(key) ?? new Map();
            const known = at.get(source);
            at.set(source, known === undefined
                ? { severity, confidence }
                : { severity: (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(known.severity, severity), confidence: surer(known.confidence, confidence) });
            voices.set(key, at);
        }
    }
    for (const entry of file) {
        let { severity, confidence } = entry;
        for (const key of keysOf(entry.result))
            for (const [source, voice] of voices.get(key) ?? [])
                if (source !== entry.source) {
                    severity = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(severity, voice.severity);
                    confidence = surer(confidence, voice.confidence);
                }
        entry.weigh({ agreedSeverity: severity, agreedConfidence: confidence });
    }
}
/** Topics of one file that are told apart; beyond them results are taken to be about nothing in common. */
const maxTopics = 2 ** 20;
/** Keys under which results of one file that may be about the same thing meet: a topic on a line. */
function meetingKeys() {
    const numbers = new Map();
    return ({ startLine, endLine, topics }) => {
        const last = Math.min(endLine, startLine + maxLinesIndexed - 1);
        const keys = [];
        for (const topic of topics) {
            if (topic === _portcullis_sarif__WEBPACK_IMPORTED_MODULE_5__/* .unnamedRule */ .p_)
                continue;
            const number = numbers.get(topic) ?? numbers.size;
            if (number >= maxTopics)
                continue;
            numbers.set(topic, number);
            for (let line = startLine; line <= last; line++)
                keys.push(line * maxTopics + number);
        }
        return keys;
    };
}
/** Whether findings of several sources meet under any key: mostly they do not, and then there is nothing to put together. */
function anyMeet(findings, keysOf) {
    const sources = new Map();
    for (const { source, result } of findings)
        for (const key of keysOf(result)) {
            const other = sources.get(key);
            if (other === undefined)
                sources.set(key, source);
            else if (other !== source)
                return true;
        }
    return false;
}
/** Orders findings as reports list them: worst first, then by place. */
function byWeight(a, b) {
    return ((0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.result.path ?? a.result.logical ?? '', b.result.path ?? b.result.logical ?? '') ||
        byRegion(a, b) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.result.ruleId, b.result.ruleId) ||
        Number(a.run.scanner === undefined) - Number(b.run.scanner === undefined) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.source, b.source) ||
        (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n)(a.fingerprint, b.fingerprint));
}


/***/ }),

/***/ 2834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ severityRulesOf),
/* harmony export */   Z: () => (/* binding */ severityJudge)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7085);
// What a tool's report weighs: its own severity, corrected for producers that are known to write less than they mean, and by
// the policy's `severity` rules.

function severityRulesOf(entries) {
    return (entries ?? []).map(({ tool, rule, from, to }) => ({
        tool: tool.trim(),
        ...(rule === undefined ? {} : { rule: rule.trim() }),
        ...(from === undefined ? {} : { from }),
        to,
    }));
}
const producers = [
    {
        // A leaked credential is as bad as `secret-scan` says of one; SARIF's default would make it a warning.
        tool: /^(?:gitleaks|betterleaks)$/i,
        source: 'gitleaks report/sarif.go writes neither level nor rule configuration (gitleaks/gitleaks#1858)',
        weigh: (reported, result) => (result.silent ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(reported, 'high') : reported),
    },
    {
        tool: /^(?:trufflehog|ggshield|gitguardian|noseyparker|kingfisher|ripsecrets|secretlint|detect-secrets|talisman|whispers)$/i,
        source: 'scanners of credentials whose reports have no level: as gitleaks',
        weigh: (reported, result) => (result.silent ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(reported, 'high') : reported),
    },
    {
        tool: /^fortify\b/i,
        source: 'fcli actions github-sast-report and sarif-sast-report: level is `warning` for Critical and High and `note` for the rest',
        weigh: (reported, { level }) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(reported, level === 'warning' ? 'high' : level === 'note' ? 'medium' : reported),
    },
];
/**
 * A function from a result of a run to its severity under the policies that judge together: the tool's own, corrected for producers
 * that write less than they mean, or the worst that any policy says. So a rule that only one of them has can raise, and lowers nothing.
 */
function severityJudge({ tool, scanner }, policies) {
    const producer = producers.find((candidate) => candidate.tool.test(tool));
    const names = [tool, scanner ?? tool].map((name) => name.toLowerCase());
    const known = (result) => (producer === undefined ? result.severity : producer.weigh(result.severity, result));
    const ofTool = policies.map((rules) => rules.filter((rule) => names.includes(rule.tool.toLowerCase())));
    if (ofTool.every((rules) => rules.length === 0))
        return known;
    return (result) => {
        const reported = known(result);
        return ofTool.map((rules) => underRules(rules, result, reported)).reduce(_portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ);
    };
}
function underRules(rules, { topics }, reported) {
    // The last rule that fits counts, as in every list that goes from the general to the particular.
    const rule = rules.findLast((candidate) => (candidate.rule === undefined || topics.includes(candidate.rule.toLowerCase())) &&
        (candidate.from === undefined || candidate.from === reported));
    return rule?.to ?? reported;
}


/***/ }),

/***/ 8881:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ decisionStatement)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4372);
/* harmony import */ var _portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1368);
/* harmony import */ var _expected_digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4998);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9816);
// The decision as a statement that can be signed: an in-toto statement with a verification summary (slsa.dev/verification_summary/v1)
// about the commit, which names reports and policies by hash. It says PASSED only where nothing blocked: `report-only` passes a step,
// and verifies nothing. The gate signs nothing itself; actions/attest takes the predicate.




/** JSON text of the statement. */
function decisionStatement(result, files, facts) {
    const { repository, commit, now, policyFile } = facts;
    const passed = result.verdict === 'pass';
    const [first] = result.policies;
    const statement = {
        _type: 'https://in-toto.io/Statement/v1',
        subject: [{ name: repository, digest: { gitCommit: commit } }],
        predicateType: 'https://slsa.dev/verification_summary/v1',
        predicate: {
            verifier: { id: `${_portcullis_sarif__WEBPACK_IMPORTED_MODULE_0__/* .informationUri */ .nx}/tree/v${_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r}/actions/remediation-gate`, version: { portcullis: _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .version */ .r } },
            timeVerified: now.toISOString(),
            resourceUri: `git+${repository}@${commit}`,
            policy: { uri: policyFile, ...(first?.sha256 === undefined ? {} : { digest: { sha256: first.sha256 } }) },
            inputAttestations: files.map((file) => {
                const sha256 = (0,_expected_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .digestOf */ .o)(file);
                return { uri: file.path, ...(sha256 === undefined ? {} : { digest: { sha256 } }) };
            }),
            verificationResult: passed ? 'PASSED' : 'FAILED',
            // The gate looks at findings, and at no level of a build.
            verifiedLevels: [passed ? 'SLSA_BUILD_LEVEL_UNEVALUATED' : 'FAILED'],
            portcullis: {
                sentence: (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(result),
                decision: result.decision,
                verdict: result.verdict,
                causes: [...new Set(result.causes.map(({ code }) => code))],
                blocking: result.blocking.length,
                other: result.other.length,
                known: result.known.size,
                letThrough: result.letThrough,
                ...(result.reportOnly === undefined ? {} : { reportOnly: result.reportOnly }),
                ...(result.breakGlass === undefined ? {} : { breakGlass: result.breakGlass }),
                policies: result.policies,
            },
        },
    };
    return `${JSON.stringify(statement)}\n`;
}


/***/ }),

/***/ 9816:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IB: () => (/* binding */ newOnlyWords),
/* harmony export */   II: () => (/* binding */ decisionSentence),
/* harmony export */   SM: () => (/* binding */ remedyOf),
/* harmony export */   UM: () => (/* binding */ artifactSteps),
/* harmony export */   VV: () => (/* binding */ issuePlace),
/* harmony export */   WA: () => (/* binding */ letThroughWords),
/* harmony export */   zw: () => (/* binding */ unverifiedWords)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5685);
/* harmony import */ var _blocking_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8697);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6622);
// The decision in words: one sentence, then the shortest list of what to do.



/** "Blocked: 2 findings to fix, 1 waiver expired" */
function decisionSentence(result) {
    const parts = [];
    const count = (number, one, many) => {
        if (number > 0)
            parts.push(`${number} ${number === 1 ? one : many}`);
    };
    const expired = result.causes.filter((cause) => cause.code === 'waiver-expired').length;
    count(result.blocking.length, 'finding to fix', 'findings to fix');
    count(expired, 'waiver expired', 'waivers expired');
    count(result.causes.length - expired, 'report or setting that cannot be trusted', 'reports or settings that cannot be trusted');
    const through = letThroughWords(result);
    const tail = result.policyRemark === undefined ? '' : ` (${result.policyRemark})`;
    if (result.breakGlass !== undefined && result.verdict !== 'pass')
        return `Not blocked, the glass is broken until ${result.breakGlass.until} by ${result.breakGlass.who}: ${[...parts, ...through].join(', ')}${tail}`;
    if (result.reportOnly !== undefined && result.verdict !== 'pass')
        return `Not blocked, only reported until ${result.reportOnly.until}: ${[...parts, ...through].join(', ')}${tail}`;
    if (result.decision === 'block')
        return `Blocked: ${[...parts, ...through].join(', ')}${tail}`;
    const open = result.other.length;
    const below = open === result.known.size ? [] : result.other.filter((issue) => !result.known.has(issue));
    const before = result.known.size === 0 ? [] : [`${result.known.size} that ${result.known.size === 1 ? 'was' : 'were'} there before`];
    const rest = [
        ...(below.length === 0 && before.length > 0 ? [] : [below.length === 0 ? 'no open findings' : (0,_blocking_words_js__WEBPACK_IMPORTED_MODULE_0__/* .openWords */ .S)(below, result.policy)]),
        ...before,
        ...through,
    ];
    return `Passed: ${result.runs.length} ${result.runs.length === 1 ? 'report' : 'reports'}, ${rest.join(', ')}${tail}`;
}
/** How what was there before the change was told from what it adds; undefined where the policy does not ask. */
function newOnlyWords({ newOnly, known }) {
    if (newOnly === undefined)
        return undefined;
    const { since } = newOnly;
    if (since === undefined)
        return 'The policy blocks only for what a change adds; there was no base commit to compare with, so every finding counts.';
    return `Only what the change adds blocks: ${known.size} ${known.size === 1 ? 'finding that would block stands' : 'findings that would block stand'} on lines that git finds unchanged since ${since.slice(0, 12)}.`;
}
/** What somebody let through is neither clean nor blocked: counted by whom. */
function letThroughWords(result) {
    const parts = [
        [result.waived.length, 'by waivers'],
        [result.suppressed.length, 'by their tools'],
        [result.allowedGaps.length, 'unread'],
        [result.allowlisted, 'files on allowlists of paths'],
    ];
    const total = parts.reduce((sum, [count]) => sum + count, 0);
    const each = parts.filter(([count]) => count > 0).map(([count, how]) => `${count} ${how}`);
    return total === 0 ? [] : [`${total} let through (${each.join(', ')})`];
}
/** What to do, without the reason that help begins with; empty where the tool does not say. */
function remedyOf({ help, why }) {
    return help.startsWith(why) && help.length > why.length ? help.slice(why.length).trim() : help;
}
/**
 * How a reader of a summary comes by the patches: they are on the runner's disk, and leave it in an artifact, if in any.
 * @param tried what came of trying them.
 */
function artifactSteps(result, files, artifact, tried = {}) {
    const step = (fixed, file, issues, apply, words = '') => {
        if (fixed === 0)
            return [];
        const blocking = result.blocking.filter((issue) => issues.has(issue)).length;
        const name = file.split('/').at(-1);
        const how = apply ? `run \`git apply ${name}\`` : `read ${name} and apply what fits`;
        const from = artifact === ''
            ? `Upload ${file} as an artifact (actions/upload-artifact), then ${how}`
            : `Download the artifact ${artifact} and ${how}`;
        const what = apply ? (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(fixed, 'fix', 'fixes') : (0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(fixed, 'suggestion', 'suggestions');
        const unverified = unverifiedWords(apply ? result.unverified.patch : result.unverified.suggestedPatch);
        return [
            {
                text: `${from}: ${what}, ${blocking} for findings that block${unverified}.${words === '' ? '' : ` ${words}`}`,
                unblocks: blocking > 0,
            },
        ];
    };
    return [
        ...step(result.patch.fixed, files.patch, result.patched, true, tried.patch),
        ...step(result.suggestedPatch.fixed, files.suggested, result.suggested, false, tried.suggested),
    ];
}
/** Which fixes of a patch nobody tries; empty where there are none. */
function unverifiedWords(count) {
    return count === 0 ? '' : `; ${(0,_counted_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .h)(count, 'fix of another tool', 'fixes of other tools')} among them, unverified`;
}
/** `path:line`, a logical name, or the tool when the result names no place. */
function issuePlace(issue) {
    if (issue.path === undefined)
        return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(issue.logical ?? `(${issue.sources.join(', ')})`);
    return issue.region === undefined ? (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(issue.path) : `${(0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .printable */ .g$)(issue.path)}:${issue.region.startLine}`;
}


/***/ }),

/***/ 5195:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var remarksOf = (function remarksOf(result) {
    return [
        ...result.remarks,
        ...result.policyChanges.map(({ text, effect }) => `This change alters the policy: ${text}: ${effect}.`),
        ...(result.leftOut.length === 0
            ? []
            : [`\`results\` leaves out ${result.leftOut.slice(0, 20).join(', ')}${result.leftOut.length > 20 ? ' and more' : ''}.`]),
        ...result.patch.leftOut.map(({ path, reason, description }) => `Not in the patch: ${description} in ${path}: ${reason}.`),
        ...result.endingWaivers.map((waiver) => `The waiver of ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .waiverName */ .oG)(waiver)} (owner ${waiver.owner}) ends on ${waiver.expires}.`),
        ...result.unusedWaivers.map((waiver) => `Nothing needs the waiver of ${waiver.fingerprint ?? (0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_7__/* .waiverName */ .oG)(waiver)} any more: delete it.`),
    ];
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ mostTold),
/* harmony export */   DO: () => (/* binding */ gateTold),
/* harmony export */   FX: () => (/* binding */ ToldIssue),
/* harmony export */   wU: () => (/* binding */ sourceExcerpts)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1001);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(141);
/* harmony import */ var _portcullis_report__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8361);
/* harmony import */ var _blocking_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8697);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3698);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9492);
/* harmony import */ var _summary_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9816);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4017);
// What the gate came to, in the shape that every layout and format is written from.







/** Excerpts in which nothing is shown that a scanner of secrets found, let through or not. */
function sourceExcerpts(result, read) {
    const hidden = [];
    const unshown = new Set();
    const asked = new Map();
    const ofSecrets = (source) => {
        const known = asked.get(source) ?? (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .looksForSecrets */ .Z)(source);
        asked.set(source, known);
        return known;
    };
    for (const issues of [result.blocking, result.other, result.suppressed, result.waived.map(({ issue }) => issue)])
        for (const issue of issues) {
            if (issue.sources.some(ofSecrets) || (0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__/* .isAboutCredential */ .x)(issue.topics)) {
                const { path, region } = issue;
                if (path !== undefined && region !== undefined)
                    hidden.push({ path, region });
            }
            // Where on its lines the secret stands, such a result does not say.
            if (issue.results.some(({ result: one }) => one.confidential))
                unshown.add(issue.path);
        }
    const excerpt = (0,_portcullis_report__WEBPACK_IMPORTED_MODULE_1__/* .excerptReader */ .DX)((path) => {
        const bytes = read(path);
        return bytes === undefined ? undefined : (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .decodeText */ .g7)(bytes)?.text;
    }, hidden);
    return (path, region) => (unshown.has(path) ? undefined : excerpt(path, region));
}
/** A log and a summary hold no more; the report has all. */
const mostTold = 5000;
function gateTold(result, { excerpt, next, everything, most = Number.MAX_SAFE_INTEGER }) {
    const told = result.blocking.slice(0, most);
    const others = result.other.slice(0, most - told.length);
    const untold = result.blocking.length + result.other.length - told.length - others.length;
    return {
        passed: result.decision === 'pass',
        headline: (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .decisionSentence */ .II)(result),
        because: becauseOf(result),
        causes: result.causes.map(causeOf),
        findings: [
            ...told.map((issue) => new ToldIssue(issue, true, result, excerpt)),
            ...others.map((issue) => new ToldIssue(issue, false, result, excerpt)),
        ],
        letThrough: letThroughOf(result),
        remarks: [...(untold === 0 ? [] : [`${untold} more findings are told ${everything} alone.`]), ...remarksOf(result)],
        next,
        everything,
    };
}
function becauseOf(result) {
    const { blocking, policySource, policy } = result;
    const newOnly = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .newOnlyWords */ .IB)(result);
    const found = blocking.length === 0 ? '' : `${(0,_portcullis_report__WEBPACK_IMPORTED_MODULE_4__/* .countsOf */ .mQ)(blocking)}; `;
    return [
        `${found}judged by ${policySource}: ${(0,_blocking_words_js__WEBPACK_IMPORTED_MODULE_5__/* .blockingWords */ .l)(policy, result.asked)}.`.replace(/^j/, 'J'),
        ...(newOnly === undefined ? [] : [newOnly]),
    ];
}
function causeOf({ code, message, remedy, file }) {
    return { code, message, remedy, ...(file === undefined ? {} : { path: file }) };
}
/** A finding as it is told. There may be thousands, of which a few are shown with their lines: an excerpt is read when it is asked for. */
class ToldIssue {
    issue;
    blocks;
    ruleId;
    severity;
    confidence;
    title;
    why;
    remedy;
    page;
    message;
    #reasons;
    path;
    region;
    logical;
    fingerprint;
    sources;
    listed;
    fix;
    #excerpt;
    constructor(issue, blocks, result, excerpt) {
        this.issue = issue;
        this.blocks = blocks;
        const { why, help, message } = issue;
        const due = result.dues.get(issue)?.words;
        this.#reasons = blocks ? () => result.whyBlocks(issue) : () => [];
        const reasons = this.#reasons();
        // By the threshold that the decision names most do: of those it is not said again.
        const by = reasons.length === 0 || reasons.some(({ plain }) => plain) ? undefined : `It blocks: ${wordsOf(reasons)}.`;
        this.ruleId = issue.ruleId;
        this.severity = issue.severity;
        this.confidence = issue.confidence;
        this.title = issue.title;
        // Of another tool's rule only the help is known to be written for those who are to act.
        this.why = help.startsWith(why) ? why : '';
        this.remedy = (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyOf */ .SM)({ help, why });
        this.page = issue.helpUri;
        this.message = [message, due, by].filter((part) => part !== undefined).join(' ');
        this.path = issue.path;
        this.region = issue.region;
        this.logical = issue.logical;
        this.fingerprint = issue.fingerprints[0] ?? '';
        this.sources = issue.sources;
        this.listed = blocks;
        this.fix = result.patched.has(issue) ? 'patch' : result.suggested.has(issue) ? 'suggestion' : undefined;
        this.#excerpt = excerpt;
    }
    /** In the words of the policy; undefined of what does not block. */
    get blocksBy() {
        const reasons = this.#reasons();
        return reasons.length === 0 ? undefined : wordsOf(reasons);
    }
    get excerpt() {
        const { blocks, path, region } = this;
        return blocks && path !== undefined && region !== undefined && isOfNow(this.issue) ? this.#excerpt(path, region) : undefined;
    }
}
function wordsOf(reasons) {
    return reasons.map(({ words }) => words).join('; ');
}
function isOfNow({ results }) {
    return results.every(({ result: { raw } }) => !isOfHistory(raw));
}
/** A finding of an earlier commit stands on a line that may hold something else by now. */
function isOfHistory(raw) {
    return typeof raw?.properties?.commit === 'string';
}
function letThroughOf(result) {
    const by = (who, until) => [who === undefined ? '' : `by ${who}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
    return [
        ...result.waived.map(({ issue, waiver }) => {
            const { by: who, until } = (0,_waivers_js__WEBPACK_IMPORTED_MODULE_6__/* .waiverWords */ .O3)(waiver);
            return { place: (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .issuePlace */ .VV)(issue), ruleId: issue.ruleId, reason: waiver.reason, by: by(who, until) };
        }),
        ...result.suppressed.map((issue) => ({
            place: (0,_summary_js__WEBPACK_IMPORTED_MODULE_3__/* .issuePlace */ .VV)(issue),
            ruleId: issue.ruleId,
            reason: issue.suppression ?? '',
            by: by(issue.sources.join(', ')),
        })),
        ...result.allowedGaps.map(({ run, path, by: { owner, until, reason } }) => ({
            place: path ?? run.tool,
            reason,
            by: ['unread', by(owner, until)].filter((part) => part !== '').join(', '),
        })),
    ];
}



/***/ }),

/***/ 1600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ trialOf)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7085);
/* harmony import */ var _counted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6622);
/* harmony import */ var _lines_after_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7616);
// A patch that was tried: what the gate says of a copy of the tree with the patch in it, held against what it said before.



/**
 * @param mended findings that the patch is for.
 * @param linesAfter where lines lie once the patch is in.
 */
function trialOf(before, mended, after, linesAfter = _lines_after_js__WEBPACK_IMPORTED_MODULE_0__/* .unmoved */ .h) {
    const [wereAll, areAll] = [allOf(before), allOf(after)];
    const unmended = wereAll.filter((issue) => !mended.has(issue));
    const [was, staying, now] = [wereAll, unmended, areAll].map(fingerprintsOf);
    const remaining = [...mended].filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) >= (was.get(fingerprint) ?? 0)));
    const weighed = weightsOf(wereAll);
    const arrived = withoutRenamed(areAll.filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) > (was.get(fingerprint) ?? 0) || outweighs(issue, fingerprint, weighed))), unmended.filter((issue) => issue.fingerprints.some((fingerprint) => (now.get(fingerprint) ?? 0) < (staying.get(fingerprint) ?? 0))), linesAfter);
    // What stood open and did not block does not block now: a copy knows no base commit. What joined it, or made it weigh more, does.
    const stood = weightsOf(before.other);
    const stops = after.blocking.filter((issue) => issue.fingerprints.some((fingerprint) => outweighs(issue, fingerprint, stood)));
    const unsure = before.causes.length > 0;
    const passes = !unsure && after.causes.length === 0 && stops.length === 0;
    return { decision: passes ? 'pass' : 'block', unsure, gone: mended.size - remaining.length, remaining, arrived };
}
/** The worst that issues of each fingerprint weigh. */
function weightsOf(issues) {
    const weights = new Map();
    for (const { fingerprints, severity } of issues)
        for (const fingerprint of fingerprints)
            weights.set(fingerprint, (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .worst */ .QZ)(severity, weights.get(fingerprint) ?? severity));
    return weights;
}
/** Whether an issue weighs more than those of a fingerprint did, or there was none. */
function outweighs({ severity }, fingerprint, weights) {
    const weight = weights.get(fingerprint);
    return weight === undefined || (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(severity, weight) < 0;
}
/**
 * Findings that came, without those that only took another name: a fix on the same line changes the text that they are known by. Such a
 * one is of the same rule and tool, weighs no more, and lies where the patch put the line of one that went without being mended.
 */
function withoutRenamed(arrived, gone, linesAfter) {
    const keyOf = ({ ruleId, path, sources }) => JSON.stringify([ruleId, path ?? null, sources]);
    const left = new Map();
    for (const issue of gone) {
        const known = left.get(keyOf(issue));
        if (known === undefined)
            left.set(keyOf(issue), [issue]);
        else
            known.push(issue);
    }
    return arrived.filter((issue) => {
        const candidates = left.get(keyOf(issue)) ?? [];
        const at = candidates.findIndex((one) => (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .bySeverity */ .Np)(issue.severity, one.severity) >= 0 && liesWhere(issue, one, linesAfter));
        if (at >= 0)
            candidates.splice(at, 1);
        return at < 0;
    });
}
/** Whether a finding lies where the patch put the line of another of the same file. */
function liesWhere({ region }, { path, region: old }, linesAfter) {
    if (region === undefined || old === undefined || path === undefined)
        return region === old;
    const { start, end } = linesAfter(path, old.startLine);
    return start <= region.startLine && region.startLine <= end;
}
/** Whoever let a finding through, it is there. */
function allOf(result) {
    return [...result.blocking, ...result.other, ...result.suppressed, ...result.waived.map(({ issue }) => issue)];
}
function fingerprintsOf(issues) {
    return (0,_counted_js__WEBPACK_IMPORTED_MODULE_2__/* .countedBy */ .A)(issues.flatMap(({ fingerprints }) => fingerprints), (fingerprint) => fingerprint);
}


/***/ }),

/***/ 9187:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ waiversOf),
/* harmony export */   Z: () => (/* binding */ isVulnerability)
/* harmony export */ });
/* harmony import */ var _affected_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6083);
// `waivers` of the policy: what may stay for now, who answers for it, and until when.

/** Ids of vulnerabilities, which are about a package and not about the file that lists it. */
function isVulnerability(id) {
    return vulnerability.test(id);
}
const vulnerability = /^(?:CVE-\d{4}-\d+|GHSA(?:-\w{4}){3}|(?:GO|PYSEC|RUSTSEC|OSV|MAL|GSD)-\d{4}-\d+|SNYK-[\w-]+)/i;
/** @throws PortcullisError `policy-invalid` where an entry does not say what it is about, or says it twice. */
function waiversOf(entries, reader) {
    return (entries ?? []).map((entry, i) => {
        const path = ['waivers', i];
        const { reason, owner, ticket, created, expires } = entry;
        if (expires < created)
            reader.fail([...path, 'expires'], 'expected a day not before `created`');
        const { line } = reader.place(path);
        return {
            ...selectorOf(entry, path, reader),
            reason,
            owner,
            created,
            expires,
            ...(ticket === undefined ? {} : { ticket }),
            ...(line === undefined ? {} : { line }),
        };
    });
}
/** What a waiver is about. */
function selectorOf(entry, path, reader) {
    const { fingerprint, rule = entry.cve, package: purl, versions, paths } = entry;
    if ([fingerprint, entry.rule, entry.cve].filter((given) => given !== undefined).length !== 1)
        reader.fail(path, 'expected either `fingerprint`, or `rule` with `paths`, or `cve` with `package`', 'Say what the waiver is about, once.');
    if (fingerprint !== undefined || rule === undefined) {
        for (const key of ['paths', 'package', 'versions'])
            if (entry[key] !== undefined)
                reader.fail([...path, key], `expected \`${key}\` only beside \`rule\` or \`cve\``);
        return { fingerprint: String(fingerprint).toLowerCase(), paths: [] };
    }
    if (purl !== undefined && !(0,_affected_package_js__WEBPACK_IMPORTED_MODULE_0__/* .isPurl */ .kL)(purl))
        reader.fail([...path, 'package'], `expected a package URL as pkg:npm/name@version, got "${purl.slice(0, 60)}"`);
    if (versions !== undefined && (purl === undefined || (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_0__/* .parsePurl */ .$l)(purl)?.version !== undefined))
        reader.fail([...path, 'versions'], 'expected `versions` only beside a `package` without a version');
    if (purl === undefined && (entry.cve !== undefined || vulnerability.test(rule)))
        reader.fail(path, `expected \`package\` beside ${rule.slice(0, 60)}: the file that lists a package says nothing about which one is meant`, 'Add `package: pkg:TYPE/NAME` with the package that may stay.');
    if (purl === undefined && paths === undefined)
        reader.fail([...path, 'paths'], 'expected a list of globs, got nothing', 'Name the files that the rule is waived for.');
    return {
        rule,
        ...(purl === undefined ? {} : { package: purl }),
        ...(versions === undefined ? {} : { versions }),
        paths: paths ?? [],
    };
}


/***/ }),

/***/ 4017:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   O3: () => (/* binding */ waiverWords),
/* harmony export */   Qe: () => (/* binding */ waiversOutOfForce),
/* harmony export */   g4: () => (/* binding */ waiversEndingSoon),
/* harmony export */   ly: () => (/* binding */ isShortEnough)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6214);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5374);
/* harmony import */ var _affected_package_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6083);
/* harmony import */ var _effective_policy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9492);
/* harmony import */ var _ignore_files_entry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6361);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6606);
// Waivers against findings: what is let through, what has run out, what is of no use any more. A finding is let through only
// where every policy that judges has a waiver for it, so none can be widened by one of them.






/**
 * Applies the waivers that are in force on a day (`YYYY-MM-DD`, UTC; the last day still counts).
 * @param policies the waivers of each policy that judges, the change's own last.
 */
async function applyWaivers(findings, policies, today) {
    const inForce = await Promise.all(policies.map((waivers) => matchers(waivers, today)));
    if (inForce.every(({ waivers }) => waivers.length === 0))
        return { open: findings, waived: [], unused: [] };
    const open = [];
    const waived = [];
    const used = new Set();
    for (const finding of findings) {
        const matching = inForce.map((matcher) => matcher.of(finding));
        const own = matching.at(-1);
        for (const waiver of own ?? [])
            used.add(waiver);
        const [waiver] = own ?? [];
        if (waiver !== undefined && matching.every((list) => list.length > 0))
            waived.push({ finding, waiver });
        else
            open.push(finding);
    }
    return { open, waived, unused: (inForce.at(-1)?.waivers ?? []).filter((waiver) => !used.has(waiver)) };
}
async function matchers(waivers, today) {
    const current = waivers.filter((waiver) => waiver.expires >= today && waiver.created <= today);
    const byFingerprint = new Map();
    const foreign = [];
    const byRule = new Map();
    for (const waiver of current) {
        if (waiver.foreign !== undefined)
            foreign.push({ waiver, foreign: waiver.foreign, covers: await (0,_ignore_files_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .coversFiles */ .Og)(waiver.foreign.entry) });
        else if (waiver.fingerprint !== undefined)
            add(byFingerprint, waiver.fingerprint, waiver);
        else
            add(byRule, waiver.rule.toLowerCase(), { waiver, covers: await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_1__/* .pathFilter */ .Y1)(waiver.paths, []) });
    }
    return {
        waivers: current,
        of(finding) {
            const { result, fingerprint } = finding;
            const ruled = result.topics.flatMap((topic) => byRule.get(topic) ?? []);
            const places = ruled.some(({ waiver }) => waiver.paths.length > 0) ? (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(finding) : undefined;
            const packages = ruled.some(({ waiver }) => waiver.package !== undefined) ? (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_3__/* .affectedPackages */ .kF)(result) : [];
            return [
                ...(byFingerprint.get(fingerprint) ?? []),
                ...(result.contentFingerprint === undefined ? [] : (byFingerprint.get(result.contentFingerprint) ?? [])),
                ...ruled
                    .filter(({ waiver, covers }) => {
                    const { package: purl, versions, paths } = waiver;
                    // A finding in two places is let through only by all of them; one without a place by none.
                    const inPaths = paths.length === 0 || (places !== undefined && !places.unknown && places.files.every(covers));
                    const inPackage = purl === undefined || (packages.length > 0 && packages.every((affected) => (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_3__/* .namesPackage */ .L$)(purl, affected, versions)));
                    return inPaths && inPackage;
                })
                    .map(({ waiver }) => waiver),
                ...(foreign.length === 0 ? [] : foreignOf(finding, foreign)),
            ];
        },
    };
}
/** Entries of its own tool's ignore files that mean a finding. */
function foreignOf(finding, matchers) {
    const { result, run, source } = finding;
    const tools = [run.tool, source].map((name) => name.toLowerCase());
    const candidates = matchers.filter(({ foreign: { tools: own, entry } }) => own.some((tool) => tools.includes(tool)) && (entry.id === undefined || result.topics.includes(entry.id.toLowerCase())));
    if (candidates.length === 0)
        return [];
    const { files, unknown } = (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .filesOf */ .R)(finding);
    const packages = (0,_affected_package_js__WEBPACK_IMPORTED_MODULE_3__/* .affectedPackages */ .kF)(result);
    return candidates
        .filter(({ foreign: { entry }, covers }) => {
        const inPlace = (entry.paths === undefined && entry.folder === undefined) || (!unknown && files.every(covers));
        return inPlace && (entry.packages === undefined || (packages.length > 0 && packages.every(entry.packages)));
    })
        .map(({ waiver }) => waiver);
}
function add(map, key, value) {
    const list = map.get(key);
    if (list === undefined)
        map.set(key, [value]);
    else
        list.push(value);
}
/** A cause for every waiver that is out of force. */
function waiversOutOfForce(waivers, today, policyFile, mostDays) {
    return waivers.flatMap((waiver) => {
        const file = waiver.foreign?.file ?? policyFile;
        return [...outOfForce(waiver, today, file), ...tooLong(waiver, today, file, mostDays)];
    });
}
/** Days that a waiver lasts; where nothing says since when, those that it still lasts. */
function daysOf({ created, expires }, today) {
    if (expires === _ignore_files_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .noEnd */ .fi)
        return Number.POSITIVE_INFINITY;
    return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .daysBetween */ .YM)(created === '' ? today : created, expires);
}
/** Whether a waiver lasts no longer than the policy allows. @param today `YYYY-MM-DD`, UTC. */
function isShortEnough(waiver, mostDays, today) {
    return mostDays === undefined || daysOf(waiver, today) <= mostDays;
}
function tooLong(waiver, today, file, mostDays) {
    if (isShortEnough(waiver, mostDays, today))
        return [];
    const lasts = waiver.expires === _ignore_files_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .noEnd */ .fi ? 'has no end' : `lasts ${daysOf(waiver, today)} days`;
    return [
        {
            code: 'waiver-too-long',
            file,
            ...(waiver.line === undefined ? {} : { line: waiver.line }),
            message: `the waiver of ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverName */ .oG)(waiver)} (owner ${waiver.owner}) ${lasts}, expected at most ${mostDays}`,
            remedy: 'Let it end sooner; it can be renewed by then.',
        },
    ];
}
/** Who lets a finding through, and until when where it ends: the owner, or the ignore file that names nobody. */
function waiverWords({ owner, expires, foreign }) {
    const by = foreign === undefined ? owner : `${foreign.file}:${foreign.entry.line}`;
    return expires === _ignore_files_entry_js__WEBPACK_IMPORTED_MODULE_0__/* .noEnd */ .fi ? { by } : { by, until: expires };
}
/** Days before its end from which on a waiver is announced. */
const announced = 14;
/** Waivers in force that end soon. @param today `YYYY-MM-DD`, UTC. */
function waiversEndingSoon(waivers, today) {
    const soon = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_4__/* .dayAfter */ .PV)(today, announced);
    return waivers.filter(({ created, expires }) => created <= today && expires >= today && expires <= soon);
}
function outOfForce(waiver, today, file) {
    const place = { file, ...(waiver.line === undefined ? {} : { line: waiver.line }) };
    if (waiver.expires < today) {
        return [
            {
                ...place,
                code: 'waiver-expired',
                message: `the waiver of ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverName */ .oG)(waiver)} (owner ${waiver.owner}) ended on ${waiver.expires}`,
                remedy: 'Fix the finding and delete the waiver, or have its owner renew it.',
            },
        ];
    }
    if (waiver.created > today) {
        return [
            {
                ...place,
                code: 'waiver-from-future',
                message: `the waiver of ${(0,_effective_policy_js__WEBPACK_IMPORTED_MODULE_5__/* .waiverName */ .oG)(waiver)} says it was created on ${waiver.created}, which is still to come`,
                remedy: 'Correct `created`.',
            },
        ];
    }
    return [];
}


/***/ }),

/***/ 5152:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var search = (function search(target, budget, visitor) {
    visit({ target, budget, visitor, seen: new Set(), behindLinks: 0 }, target.folder, '', 0, false);
});
var visit = (function visit(state, directory, below, depth, linked) {
    const { budget, visitor, seen } = state;
    const real = realOf(directory);
    if (real !== undefined && seen.has(real))
        return;
    if (real !== undefined)
        seen.add(real);
    const entries = entriesOf(directory);
    if (linked && entries !== 'closed')
        state.behindLinks += entries.length;
    if (entries === 'closed' || state.behindLinks > maxBehindLinks) {
        visitor.closed(directory, below);
        return;
    }
    for (const entry of entries) {
        if (++budget.visited > maxVisited)
            throw tooMany();
        if (entry.name !== '.git' && entry.name !== 'node_modules')
            visitEntry(state, entry, { absolute: (0,external_node_path_.join)(directory, entry.name), path: below === '' ? entry.name : `${below}/${entry.name}` }, depth, linked);
    }
});
var judged = (async function judged(inputs, host) {
    const workspace = (0,external_node_fs_.realpathSync)(host.workspace);
    const checkout = host.checkout ?? (0,git/* findGitRoot */.ky)(workspace);
    const settings = host.settings ?? (0,src_settings/* settingsOf */.f5)(workspace, host.change, checkout);
    const policyFile = policyPath(workspace, inputs.policy);
    if (inputs['upload-directory'] === '')
        throw noUploads();
    const policies = host.policies ?? (await readPolicies({ workspace, checkout, settings, policyFile, inputs, host }));
    const search = host.reports === undefined
        ? await findReports({
            base: host.resultsBase,
            globs: inputs.results,
            own: [inputs['sarif-file'], inputs['upload-directory']],
            writtenByGate,
            ...(host.temporary === undefined ? {} : { temporary: host.temporary }),
        })
        : {
            reports: host.reports.map((path) => ({ path, absolute: (0,external_node_path_.resolve)(host.resultsBase, path), committed: false, leadsOut: false })),
            causes: [],
            leftOut: [],
        };
    const named = [
        'sarif-file',
        'report-file',
        'patch-file',
        'suggested-patch-file',
        'statement-file',
        'audit-file',
        'decision-file',
        'junit-file',
        'markdown-file',
    ];
    const outputs = named.flatMap((input) => (inputs[input] === '' ? [] : (0,external_node_path_.resolve)(host.resultsBase, inputs[input])));
    const covered = search.reports.filter(({ absolute }) => outputs.includes(absolute) || isOwnUpload(host.resultsBase, inputs, absolute));
    const committedAt = (path, commit) => {
        const prefix = checkout === undefined ? '' : (0,src_paths/* relativePath */.iZ)(workspace, checkout);
        const inside = prefix !== '' && !prefix.startsWith('..') && path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : path;
        const above = checkout === undefined || !prefix.startsWith('..') ? '' : `${(0,src_paths/* relativePath */.iZ)(checkout, workspace)}/`;
        const content = (0,git/* readAtCommit */.zX)(checkout ?? workspace, commit, above + inside, maxFixedFileBytes);
        return content === 'missing-commit' ? undefined : content;
    };
    const lineOf = lineReader((path) => readSource(workspace, path));
    const contentOf = holding();
    const reports = search.reports.map((report) => readReport(report, contentOf));
    const result = await (0,gate/* runGate */.R)({
        files: reports,
        found: [...search.causes, ...covered.map(({ path }) => overReport(path))],
        leftOut: search.leftOut,
        policyFile,
        policies,
        requireIndependentPolicy: inputs['require-independent-policy'],
        ...(host.change === undefined ? {} : { change: host.change }),
        expected: {
            workspace,
            commits: [...new Set([host.commit, host.change?.head].filter((id) => id !== undefined))],
            ...(host.repositoryUrl === undefined ? {} : { repositoryUrl: host.repositoryUrl }),
            settingsOrigin: settings.origin,
        },
        expectedDigests: inputs['expected-digests'],
        ...(host.alsoRequired === undefined ? {} : { alsoRequired: host.alsoRequired }),
        ...(host.blockAt === undefined ? {} : { blockAt: host.blockAt }),
        now: host.now,
        ...(host.run?.run === undefined ? {} : { run: host.run.run }),
        ...(settings.origin === 'checkout'
            ? {}
            : { suppressionHolds: suppressionsBefore((path) => readSource(workspace, path), (0,src_settings/* settingsTree */.O0)(settings)) }),
        patching: {
            readFile: (path) => readSource(workspace, path),
            readCommitted: committedAt,
            allowed: { workflow: inputs['patch-workflows'], settings: inputs['patch-settings'] },
        },
        firstSeen: () => (checkout === undefined ? undefined : firstSeenBy({ root: checkout, workspace }, host.now)),
        linesSinceBase: () => linesSinceBase(workspace, checkout, settings, host),
        ...(host.committed === true && checkout !== undefined ? { convertedFiles: () => convertedIn(checkout, workspace) } : {}),
        lineOf,
    });
    return { result, workspace, policyFile, policies, reports, covered: new Set(covered.map(({ absolute }) => absolute)), lineOf };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ gateWorkspace),
  v: () => (/* binding */ judgeWorkspace)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/inputs.js
var src_inputs = __webpack_require__(3623);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/extends-reader.js
var extends_reader = __webpack_require__(5506);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/read.js + 5 modules
var read = __webpack_require__(8605);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/byte-source.js
var byte_source = __webpack_require__(3002);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(5854);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js
var src_settings = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var src_paths = __webpack_require__(8657);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/checkout.js
var src_checkout = __webpack_require__(6188);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/tree.js
var tree = __webpack_require__(7364);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __webpack_require__(5374);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/code-owners.js
// Who owns a file, by the checkout's CODEOWNERS (docs.github.com, "About code owners"): the last pattern that fits counts.


const places = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'];
/** Patterns that are read; GitHub reads a file of 3 MB at most. */
const maxPatterns = 5000;
/** Reads the first CODEOWNERS file there is. */
async function codeOwners(readFile) {
    const bytes = places.map(readFile).find((content) => content !== undefined);
    const text = bytes === undefined ? undefined : (0,src_text/* decodeText */.g7)(bytes)?.text;
    const lines = (text ?? '').split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
    const entries = lines.filter((line) => line !== '').slice(-maxPatterns);
    const rules = await Promise.all(entries.map(async (line) => {
        const [pattern = '', ...owners] = line.split(/\s+/);
        return { matches: await (0,path_filter/* pathFilter */.Y1)(globsOf(pattern), []), owners: owners.join(' ') };
    }));
    const known = new Map();
    return (path) => {
        const owners = known.get(path) ?? rules.findLast(({ matches }) => matches(path))?.owners ?? '';
        known.set(path, owners);
        return owners;
    };
}
/** A pattern as globs: without a slash before its end it fits at any depth, and what names a folder means all that is in it. */
function globsOf(pattern) {
    const folder = pattern.endsWith('/');
    const plain = pattern.replace(/^\/|\/$/g, '');
    const base = plain.includes('/') || pattern.startsWith('/') ? plain : `**/${plain}`;
    if (folder)
        return [`${base}/**`];
    return base.endsWith('/*') ? [base] : [base, `${base}/**`];
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/decision-document.js
var decision_document = __webpack_require__(6300);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/markdown.js
var markdown = __webpack_require__(9379);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/formats.js
var formats = __webpack_require__(5653);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/markdown.js
var src_markdown = __webpack_require__(1176);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/counted.js
var counted = __webpack_require__(6622);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/effective-policy.js
var effective_policy = __webpack_require__(9492);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/expected-digests.js
var expected_digests = __webpack_require__(4998);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/summary.js
var summary = __webpack_require__(9816);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/audit.js
// The decision as one line of JSON for a log that is only ever added to: what was decided, by whose policy, from which reports, each by
// hash, and what was let through by whom.





/** JSON text with a line's end. */
function auditLine(result, files, facts) {
    const { policy } = result;
    const line = {
        time: facts.now.toISOString(),
        gate: version/* version */.r,
        ...(facts.repository === undefined ? {} : { repository: facts.repository }),
        ...(facts.commit === undefined ? {} : { commit: facts.commit }),
        decision: result.decision,
        verdict: result.verdict,
        sentence: (0,summary/* decisionSentence */.II)(result),
        causes: Object.fromEntries((0,counted/* countedBy */.A)(result.causes, ({ code }) => code)),
        blocking: result.blocking.map(({ fingerprints }) => fingerprints[0]).slice(0, maxNamed),
        counts: {
            blocking: result.blocking.length,
            other: result.other.length,
            known: result.known.size,
            overdue: [...result.dues.values()].filter(({ overdue }) => overdue).length,
            letThrough: result.letThrough,
        },
        waivers: [...new Set(result.waived.map(({ waiver }) => waiver))].slice(0, maxNamed).map((waiver) => ({
            of: (0,effective_policy/* waiverName */.oG)(waiver),
            owner: waiver.owner,
            expires: waiver.expires,
            ...(waiver.ticket === undefined ? {} : { ticket: waiver.ticket }),
        })),
        ...(result.reportOnly === undefined ? {} : { reportOnly: result.reportOnly }),
        ...(result.breakGlass === undefined ? {} : { breakGlass: result.breakGlass }),
        policy: {
            file: facts.policyFile,
            by: result.policySource,
            blockAt: policy.blockAt,
            ...(policy.blockWhen.length === 0 ? {} : { blockWhen: policy.blockWhen.map(effective_policy/* conditionName */.Hr) }),
            newOnly: policy.newOnly,
            deadlines: policy.deadlines,
            texts: result.policies,
        },
        inputs: facts.inputs,
        reports: files.map((file) => {
            const sha256 = (0,expected_digests/* digestOf */.o)(file);
            return { path: file.path, ...(sha256 === undefined ? {} : { sha256 }) };
        }),
    };
    return `${JSON.stringify(line)}\n`;
}
/** A line of a log is no list of findings: so many are named, and all are counted. */
const maxNamed = 200;

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/decision-files.js
// The decision in the forms that other programs read: one line of JSON for an audit, JUnit for build servers, Markdown for wherever it
// is put. Each says no less than the summary: what blocks, what is doubted, who let what through.



function decisionFiles(result, { reports, inputs, host, policyFile, told }) {
    const { results, policy, 'require-independent-policy': independent, 'expected-digests': digests } = inputs;
    const audit = auditLine(result, reports, {
        now: host.now,
        policyFile,
        ...(host.commit === undefined ? {} : { commit: host.commit }),
        ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
        inputs: { results, policy, 'require-independent-policy': independent, 'expected-digests': digests },
    });
    const wanted = (key, content) => inputs[key] === '' ? [] : [{ path: inputs[key], content: content(), key }];
    return [
        { path: inputs['audit-file'], content: audit, key: 'audit-file' },
        ...wanted('junit-file', () => junitOf(result, told)),
        ...wanted('markdown-file', () => markdownOf(told, host)),
    ];
}
/** What was let through and what is remarked is no test, and must not be missed by those who read nothing else. */
function junitOf(result, told) {
    const untold = result.blocking.length - told.findings.filter(({ blocks }) => blocks).length;
    if (untold <= 0)
        return (0,formats/* junit */.bA)(told);
    const more = { code: 'findings-untold', message: `${untold} more findings block`, remedy: `They are ${told.everything}.` };
    return (0,formats/* junit */.bA)({ ...told, causes: [...told.causes, more] });
}
function markdownOf(told, { link }) {
    const place = (path, line) => {
        const label = (0,markdown/* inlineCode */.ti)(line === undefined ? path : `${path}:${line}`);
        return link === undefined ? label : `[${label}](${link(path, line)})`;
    };
    const { head, rows, tail } = (0,src_markdown/* markdownParts */.Y)(told, '##', place);
    return `${head}${rows.join('\n')}${tail}\n`;
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/definition.js
var definition = __webpack_require__(6263);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var letters = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/find-reports.js
// Which files are reports: what the globs of `results` match, and what looks like SARIF in the folders that they search. A glob
// that matches nothing, and a report that no glob matches, are causes: nobody may believe that they were read.




/** Directories and files looked at in search of reports. */
const maxVisited = 200_000;
const maxDepth = 30;
/** Files whose first bytes are looked at because their names say nothing. */
const maxProbed = 5000;
const probeBytes = 4096;
/** So many more are read of JSON whose first bytes do not say what it is: properties, or blanks, may stand before what does. */
const maxProbeBytes = 256 * 1024;
/** @throws PortcullisError `input-invalid` when there is no end of files, or all that is said is what to leave out. */
async function findReports(options) {
    const base = (0,external_node_fs_.realpathSync)(options.base);
    if (options.globs.every((glob) => glob.startsWith('!')))
        throw nothingNamed();
    const own = options.own.map((path) => (0,external_node_path_.resolve)(base, path));
    const isOwn = (path) => own.some((place) => (0,src_paths/* insideFolder */.xe)(place, path));
    const leadsOut = outOf(base, options.temporary);
    const leftOut = await leftOutBy(base, options.globs);
    const found = new Map();
    const suspects = new Map();
    const omitted = new Set();
    const beside = new Map();
    const isWrittenByGate = (absolute) => {
        const real = isOwn(absolute) ? realOf(absolute) : undefined;
        return isOwn(absolute) && (real === undefined || options.writtenByGate(real));
    };
    const causes = [];
    const budget = { visited: 0, probed: 0 };
    for (const glob of options.globs.filter((entry) => !entry.startsWith('!'))) {
        const target = targetOf(base, glob, leadsOut);
        const before = found.size;
        let matched = 0;
        const take = (absolute, path) => {
            matched++;
            found.set(path, { path, absolute, committed: false, leadsOut: target.leadsOut || leadsOut(absolute) });
        };
        if (target.pattern === undefined) {
            // A report named outright is judged even when it is missing: its absence must be seen.
            take((0,external_node_path_.join)(target.folder, lastPart(glob)), pathOf(target, lastPart(glob)));
            if (target.folder !== base)
                for (const name of reportNamesIn(target.folder))
                    beside.set(pathOf(target, name), (0,external_node_path_.join)(target.folder, name));
        }
        else {
            const matches = await (0,path_filter/* pathFilter */.Y1)([target.pattern], []);
            const inRoot = target.folder === base;
            search(target, budget, {
                file(absolute, below) {
                    const path = pathOf(target, below);
                    if (isWrittenByGate(absolute))
                        return;
                    if (leftOut(path)) {
                        if (matchesBelow(matches, target.pattern, below) || looksLikeSarif(absolute, inRoot, budget))
                            omitted.add(path);
                        return;
                    }
                    if (matchesBelow(matches, target.pattern, below))
                        take(absolute, path);
                    // The root of a checkout is full of files that have nothing to do with reports.
                    else if (looksLikeSarif(absolute, inRoot, budget))
                        suspects.set(path, absolute);
                },
                closed: (absolute, below) => take(absolute, pathOf(target, below)),
            });
        }
        if (matched === 0 && found.size === before)
            causes.push(nothingAt(glob));
    }
    for (const path of found.keys())
        suspects.delete(path);
    const others = [...suspects, ...beside].map(([path, absolute]) => ({ path, absolute }));
    const tracked = committedFiles([...found.values(), ...others]);
    const isTold = (path, absolute) => found.has(path) || suspects.has(path) || tracked.unchanged.has(absolute);
    for (const [path, absolute] of beside)
        if (!isTold(path, absolute) && !isWrittenByGate(absolute))
            omitted.add(path);
    for (const [path, absolute] of [...suspects].sort(([a], [b]) => (a < b ? -1 : 1))) {
        // What the repository holds, as it holds it, was written by nobody in this run.
        if (tracked.unchanged.has(absolute))
            continue;
        causes.push({
            code: 'report-unread',
            file: path,
            message: (0,letters/* printable */.g$)(`${path} looks like a SARIF file and no glob of \`results\` matches it`),
            remedy: `Add it to \`results\`, or leave it out there with \`!${path}\`.`,
        });
    }
    const reports = [...found.values()].map((report) => ({ ...report, committed: tracked.held.has(report.absolute) }));
    return { reports: reports.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)), causes, leftOut: [...omitted].sort() };
}
/** Beside a report that is named outright: what lies there under the name of one. */
function reportNamesIn(folder) {
    const entries = entriesOf(folder);
    return entries === 'closed' ? [] : entries.map(({ name }) => name).filter(isReportName);
}
function nothingAt(glob) {
    return {
        code: 'no-results',
        message: `no SARIF file matches ${(0,letters/* printable */.g$)(glob)}`,
        remedy: 'Run the scanner that writes it before the gate, or correct `results`.',
    };
}
/** Predicate of the paths that entries with `!` leave out. */
async function leftOutBy(base, globs) {
    const negations = globs.filter((glob) => glob.startsWith('!')).map((glob) => relativeTo(base, glob.slice(1).trim()));
    const filters = await Promise.all(negations.map(async (glob) => ({ glob, matches: await (0,path_filter/* pathFilter */.Y1)([glob], []) })));
    return (path) => filters.some(({ glob, matches }) => matchesBelow(matches, glob, path));
}
function relativeTo(base, glob) {
    return (0,src_paths/* globBody */.jC)(glob, base).replace(/^(?:\.\/)+/, '');
}
const magic = /[*?[\]{}()!+@|]/;
/** Tells of a path in a folder whether it lies elsewhere, behind a link. @param temporary where links may lead, too. */
function outOf(base, temporary) {
    const allowed = [base, ...(temporary === undefined ? [] : [realOf(temporary) ?? temporary])];
    return (absolute) => {
        const real = (0,src_paths/* insideFolder */.xe)(base, absolute) ? realOf(absolute) : undefined;
        return real !== undefined && !allowed.some((folder) => (0,src_paths/* insideFolder */.xe)(folder, real));
    };
}
function targetOf(base, written, leadsOut) {
    const glob = withoutEnd(written);
    const absolute = (0,external_node_path_.isAbsolute)(glob);
    const parts = glob.split('/').filter((part, i) => part !== '.' && (part !== '' || i === 0));
    let folder = absolute ? `${parts[0]}/` : base;
    let used = absolute ? 1 : 0;
    // Leading folders hold no pattern, or are there as they are written: a temporary folder may have any name.
    while (used < parts.length - 1 && (!magic.test(parts[used]) || isThere((0,external_node_path_.join)(folder, parts[used])))) {
        folder = (0,external_node_path_.join)(folder, parts[used]);
        used++;
    }
    const rest = parts.slice(used);
    const name = rest.join('/');
    const exact = rest.length <= 1 && (!magic.test(name) || isThere((0,external_node_path_.join)(folder, name)));
    const real = realOf(folder) ?? folder;
    const prefix = (0,src_paths/* insideFolder */.xe)(base, real) ? (0,src_paths/* relativePath */.iZ)(base, real) : (0,src_paths/* slashes */.k2)(folder);
    return {
        glob,
        folder: real,
        leadsOut: leadsOut(folder),
        prefix,
        pattern: exact ? undefined : name,
        // Below a folder of its own everything is looked at; in the root only as deep as the glob reaches.
        depth: name.includes('**') || real !== base ? maxDepth : rest.length - 1,
    };
}
function isThere(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false }) !== undefined;
    }
    catch {
        return false;
    }
}
function lastPart(glob) {
    return withoutEnd(glob).split('/').at(-1) ?? '';
}
/** `reports/` is the folder `reports`, and not a file without a name in it. */
function withoutEnd(glob) {
    const written = (0,src_paths/* slashes */.k2)(glob.trim());
    return written.replace(/(?<!\/)\/+$/, '') || written;
}
function pathOf(target, below) {
    return target.prefix === '' ? below : `${target.prefix}/${below}`;
}
function realOf(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch {
        return undefined;
    }
}
/** `*.sarif` means the files of the folder itself. */
function matchesBelow(matches, pattern, below) {
    return (pattern.includes('/') || !below.includes('/')) && matches(below.replace(/^\//, ''));
}
/** Entries looked at behind links; a link to a whole disk is no folder of reports. */
const maxBehindLinks = 10_000;


function visitEntry(state, entry, { absolute, path }, depth, linked) {
    const { target, visitor } = state;
    const isFolder = isDirectory(entry, absolute);
    // A folder in a report's place is no report, and must be seen, whether or not it is searched.
    if (!isFolder || isReportName(path))
        visitor.file(absolute, path);
    if (!isFolder)
        return;
    const link = entry.isSymbolicLink();
    // A link behind a link may lead round in circles.
    if (depth < target.depth && !(linked && link))
        visit(state, absolute, path, depth + 1, linked || link);
    else if (target.depth === maxDepth)
        visitor.closed(absolute, path);
}
function isReportName(path) {
    return /\.sarif$/i.test(path);
}
/** What a directory holds; one that is not there holds nothing. */
function entriesOf(directory) {
    try {
        return (0,external_node_fs_.readdirSync)(directory, { withFileTypes: true });
    }
    catch (error) {
        const { code } = error;
        return code === 'ENOENT' || code === 'ENOTDIR' ? [] : 'closed';
    }
}
function nothingNamed() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a glob of reports to judge, got only what to leave out',
        where: { key: 'results' },
        remedy: 'Name the reports beside it, as `portcullis-results/*.sarif` does.',
    });
}
function tooMany() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected globs that match within ${maxVisited} files`,
        where: { key: 'results' },
        remedy: 'Name the directory of the reports in `results`.',
    });
}
/** A link to a folder is a folder: reports lie in it all the same. */
function isDirectory(entry, absolute) {
    if (entry.isDirectory())
        return true;
    if (!entry.isSymbolicLink())
        return false;
    try {
        return (0,external_node_fs_.statSync)(absolute).isDirectory();
    }
    catch {
        return false;
    }
}
/** By its name, or by how it begins. In the root of a checkout only names count, since its files are no results. */
function looksLikeSarif(absolute, inRoot, budget) {
    const name = absolute.slice(absolute.lastIndexOf(external_node_path_.sep) + 1);
    if (/\.sarif(?:\.|$)/i.test(name))
        return true;
    if (inRoot || budget.probed++ >= maxProbed)
        return false;
    const start = beginning(absolute, probeBytes);
    if (!/^\s*(?:\{|$)/.test(start))
        return false;
    return beginsAsSarif(start) || (start.length >= probeBytes / 4 && beginsAsSarif(beginning(absolute, maxProbeBytes)));
}
function beginsAsSarif(start) {
    return (/^\s*\{/.test(start) &&
        (/"\$schema"\s*:\s*"[^"]*sarif/i.test(start) ||
            (/"version"\s*:\s*"2\.\d/.test(start) && /"runs"\s*:/.test(start)) ||
            /^\s*\{\s*"runs"\s*:\s*\[/.test(start) ||
            // A version may stand behind what is too long to be looked at.
            /"runs"\s*:\s*\[\s*\{\s*"(?:tool|results|invocations|automationDetails|versionControlProvenance|columnKind)"\s*:/.test(start)));
}
function beginning(file, most) {
    let descriptor;
    try {
        if (!(0,external_node_fs_.statSync)(file).isFile())
            return '';
        descriptor = (0,external_node_fs_.openSync)(file, 'r');
        const bytes = Buffer.alloc(most);
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, most, 0);
        return (0,src_text/* decodeText */.g7)(bytes.subarray(0, length))?.text ?? '';
    }
    catch {
        return '';
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
/**
 * Asks the repository of each file whether it holds it, in its index or its last commit; a link counts by itself and by what it
 * leads to.
 */
function committedFiles(files) {
    const byFolder = new Map();
    for (const { absolute } of files) {
        for (const place of new Set([absolute, realOf(absolute) ?? absolute])) {
            const folder = (0,external_node_path_.dirname)(place);
            const list = byFolder.get(folder);
            if (list === undefined)
                byFolder.set(folder, [{ asked: absolute, real: place }]);
            else
                list.push({ asked: absolute, real: place });
        }
    }
    const held = new Set();
    const unchanged = new Set();
    for (const [folder, entries] of byFolder) {
        const root = (0,git/* findGitRoot */.ky)(realOf(folder) ?? folder);
        if (root === undefined)
            continue;
        const names = new Map(entries.map(({ asked, real }) => [(0,src_paths/* relativePath */.iZ)(root, (0,external_node_path_.join)(realOf(folder) ?? folder, real.slice(folder.length + 1))), asked]));
        const paths = [...names.keys()];
        const ask = (args) => {
            const run = (0,git/* git */.$Y)(root, ['--literal-pathspecs', ...args, '--', ...paths]);
            return run.ok
                ? run.stdout
                    .toString()
                    .split('\0')
                    .filter((path) => path !== '')
                : undefined;
        };
        // Where git cannot say, nothing says that a scanner wrote them. A repository without a commit holds what its index does.
        const known = new Set([
            ...(ask(['ls-files', '-z']) ?? paths),
            ...(ask(['ls-tree', '-r', '-z', '--name-only', '--full-tree', 'HEAD']) ?? []),
        ]);
        const edited = new Set(known.size === 0 ? [] : (ask(['diff', '--name-only', '-z', '--no-ext-diff', 'HEAD']) ?? paths));
        for (const path of known) {
            const asked = names.get(path);
            if (asked === undefined)
                continue;
            held.add(asked);
            if (!edited.has(path))
                unchanged.add(asked);
        }
    }
    return { held, unchanged };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/first-seen.js
// Since when a finding stands where it stands, by git's blame of the files as they lie there: the day on which the youngest of its lines
// came to be. Lines that only moved within their file, or changed in white space, keep their day. No state, and no date that a report
// brings along.


/** Files whose history is looked at: each takes a process of its own. */
const maxFiles = 1000;
/** Clocks of those who commit may be a little ahead. */
const clockSkew = 24 * 60 * 60 * 1000;
function firstSeenBy({ root, workspace }, now) {
    const files = new Map();
    const shallow = (0,git/* git */.$Y)(root, ['rev-parse', '--is-shallow-repository']).stdout.toString('latin1').trim() !== 'false';
    const linesOf = (path) => {
        const known = files.get(path);
        if (known !== undefined)
            return known;
        const lines = files.size >= maxFiles
            ? `more than ${maxFiles} files would have to be looked at`
            : blamed(root, (0,src_paths/* relativePath */.iZ)(root, (0,external_node_path_.join)(workspace, path)), shallow);
        files.set(path, lines);
        return lines;
    };
    return (path, lines) => {
        if (path === undefined)
            return { unknown: 'it names no file' };
        const all = linesOf(path);
        if (typeof all === 'string')
            return { unknown: all };
        const own = lines === undefined ? all : all.slice(lines.start - 1, lines.end);
        // Many tools name the empty line behind the last one's end.
        if (own.length === 0 || (lines !== undefined && lines.end > all.length + 1))
            return { unknown: 'the file does not have its lines' };
        const line = own.reduce((a, b) => ((lines === undefined) === a.time <= b.time ? a : b));
        if (line.time > now.getTime() + clockSkew)
            return { unknown: 'its commit has a day that is still to come' };
        return line.cut ? { atLeast: new Date(line.time) } : { since: new Date(line.time) };
    };
}
/** The lines of a file with the time of the commit that made each, or why there are none. */
function blamed(root, file, shallow) {
    if (isFiltered(root, file))
        return 'a filter of git stands between it and what is committed';
    // A list of commits to leave out, which the configuration of the checkout may name, would make lines older or younger; an empty name
    // at the end takes all of it back.
    const run = (0,git/* git */.$Y)(root, ['blame', '-w', '-M', '--porcelain', '--no-textconv', '--ignore-revs-file=', '--', file]);
    if (!run.ok)
        return 'git does not know the file';
    const commits = new Map();
    const order = [];
    let current = { time: Number.POSITIVE_INFINITY };
    for (const line of run.stdout.toString('latin1').split('\n')) {
        const head = /^([0-9a-f]{40,64}) \d+ \d+(?: \d+)?$/.exec(line)?.[1];
        if (head !== undefined) {
            current = commits.get(head) ?? { time: Number.POSITIVE_INFINITY };
            commits.set(head, current);
            order.push(head);
        }
        else if (line.startsWith('committer-time '))
            current.time = Number(line.slice('committer-time '.length)) * 1000;
        else if (line === 'boundary')
            current.boundary = true;
    }
    const cut = new Map([...commits].map(([id, { boundary }]) => [id, boundary === true && shallow && (0,git/* parentsOf */.fY)(root, id).length > 0]));
    return order.map((id) => ({ time: commits.get(id)?.time ?? Number.POSITIVE_INFINITY, cut: cut.get(id) === true }));
}
/** No filter is run, so what is committed of such a file has other lines than what lies there: blame would call them all new. */
function isFiltered(root, file) {
    const drivers = (0,git/* filterDrivers */.e$)(root);
    if (drivers.length === 0)
        return false;
    const run = (0,git/* git */.$Y)(root, ['check-attr', '-z', 'filter', '--', file]);
    return !run.ok || drivers.includes(run.stdout.toString().split('\0')[2] ?? '');
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/gate.js + 8 modules
var gate = __webpack_require__(6102);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/line-map.js
// Which lines of a checkout stood there at a commit, by git's own comparison of the two: every line that it does not call added or
// changed, in files that it knows at that commit, under their old names too. What git cannot compare is taken for changed.



/**
 * Compares the files of a workspace with a commit. @param readFile bytes of a file of the workspace. @returns undefined where git cannot: no such
 * commit here, no common history, or no git.
 */
function lineMapSince({ root, workspace, base, head }, readFile) {
    const found = (0,git/* git */.$Y)(root, ['merge-base', base, head]);
    const commit = found.stdout.toString('latin1').trim();
    if (!found.ok || !/^[0-9a-f]{40,64}$/.test(commit))
        return undefined;
    const names = (0,git/* git */.$Y)(root, ['ls-tree', '-r', '-z', '--full-tree', commit]);
    // The files as they lie there are what was scanned. Neither attributes nor settings of the checkout change how git compares.
    const options = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-relative', '--ignore-submodules=all', '--find-renames'];
    const status = (0,git/* git */.$Y)(root, ['diff', ...options, '--name-status', '-z', commit]);
    const patch = (0,git/* git */.$Y)(root, [
        'diff',
        ...options,
        '--unified=0',
        '--inter-hunk-context=0',
        '--src-prefix=a/',
        '--dst-prefix=b/',
        '--text',
        commit,
    ]);
    const unlike = unlikeCommitted(root);
    if (!names.ok || !status.ok || !patch.ok || unlike === undefined)
        return undefined;
    const known = plainFiles(names.stdout.toString('utf8'));
    const changed = changedLines(patch.stdout, changedFiles(status.stdout.toString('utf8')));
    const counted = new Map();
    const linesIn = (path) => {
        const count = counted.get(path) ?? countLines(readFile(path));
        counted.set(path, count);
        return count;
    };
    return {
        commit,
        stood(path, lines) {
            // Several names that are no text read alike: which of them is meant, nobody can say.
            if (path.includes('\ufffd'))
                return false;
            const file = (0,src_paths/* relativePath */.iZ)(root, (0,external_node_path_.join)(workspace, path));
            const ranges = changed.get(file);
            if (ranges === 'all' || (ranges === undefined && !known.has(file)) || unlike.has(file))
                return false;
            if (lines === undefined)
                return ranges === undefined;
            const { most, last, alike } = linesIn(path);
            // A line that the file does not have did not stand there: whoever names it has seen another file.
            if (lines.end > most)
                return false;
            // What lies behind the last line's end changes with that line.
            return ranges === undefined || (alike && !meets(ranges, Math.min(lines.start, last), lines.end));
        },
    };
}
/**
 * Files that git calls unchanged whatever lies there: those that it was told not to look at, and those that attributes make another text
 * of in the checkout than the commit holds. Undefined where git cannot tell.
 */
function unlikeCommitted(root) {
    const tracked = (0,src_checkout.listCheckout)(root)?.entries.filter((entry) => entry.tracked);
    const converted = tracked && (0,src_checkout.convertedFiles)(root, tracked);
    if (tracked === undefined || converted === undefined)
        return undefined;
    return new Set([...converted, ...tracked.filter(({ unwatched }) => unwatched).map(({ path }) => path)]);
}
/** Names of the files of a tree that are neither links nor other repositories: what those lead to is not in the tree. */
function plainFiles(listing) {
    const entries = listing.split('\0').map((entry) => /^100\d{3} blob [0-9a-f]+\t(.+)$/s.exec(entry)?.[1]);
    return new Set(entries.filter((name) => name !== undefined));
}
/** Lines of a file of the workspace; none where it cannot be read. */
function countLines(bytes) {
    if (bytes === undefined)
        return { most: 0, last: 0, alike: false };
    const decoded = (0,src_text/* decodeText */.g7)(bytes)?.text;
    const text = decoded ?? Buffer.from(bytes).toString('latin1');
    const others = text.match(otherLineEnds)?.length ?? 0;
    let ends = 0;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        ends++;
    return { most: ends + others + 1, last: text.endsWith('\n') ? ends : ends + 1, alike: others === 0 && decoded !== undefined };
}
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const otherLineEnds = /\r(?!\n)|[\u000b\u000c\u001c-\u001e\u0085\u2028\u2029]/g;
/** Files that are not what they were, by their names now; all their lines are taken for changed until the patch says more. */
function changedFiles(status) {
    const fields = status.split('\0');
    const files = new Map();
    const order = [];
    for (let i = 0; i + 1 < fields.length;) {
        const kind = fields[i][0];
        const renamed = kind === 'R' || kind === 'C';
        const file = fields[i + (renamed ? 2 : 1)];
        // Nothing stands any more under a name that was given up.
        if (kind === 'R')
            files.set(fields[i + 1], 'all');
        files.set(file, 'all');
        // What becomes a link, or ceases to be one, is taken away and made anew: the patch tells of it twice.
        order.push(...(kind === 'T' ? [file, file] : [file]));
        i += renamed ? 3 : 2;
    }
    return { files, order };
}
/** Reads the hunks of a patch, in the order in which git names the files. */
function changedLines(patch, { files, order }) {
    let index = -1;
    let ranges = [];
    /** Lines of the hunk that are still to come: what they hold is text, whatever it looks like. */
    let left = 0;
    for (const line of linesOf(patch)) {
        if (left > 0 && (line[0] === plus || line[0] === minus)) {
            left--;
            continue;
        }
        const text = line.toString('latin1', 0, Math.min(line.length, 200));
        if (text.startsWith('diff --git ')) {
            index++;
            ranges = [];
            continue;
        }
        const file = order[index];
        const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(text);
        if (hunk !== null) {
            const [removed, start, added] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)];
            left = removed + added;
            ranges.push(added === 0 ? [start + 0.5, start + 0.5] : [start, start + added - 1]);
        }
        // A rename without a hunk changes no line; all else that names none (a mode, a link) stays changed as a whole.
        if (file !== undefined && (hunk !== null || text.startsWith('similarity index ')))
            files.set(file, ranges);
    }
    // Where the two lists do not tell of the same files nothing can be said of any.
    return index + 1 === order.length ? files : new Map(order.map((file) => [file, 'all']));
}
const plus = 43;
const minus = 45;
function* linesOf(bytes) {
    let start = 0;
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        yield bytes.subarray(start, end);
        start = end + 1;
    }
}
/** Whether a range meets one of those given, which lie in order. What was taken out between two lines meets a range of both. */
function meets(ranges, start, end) {
    let [low, high] = [0, ranges.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((ranges[middle]?.[1] ?? 0) < start)
            low = middle + 1;
        else
            high = middle;
    }
    const next = ranges[low];
    return next !== undefined && next[0] <= end;
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/plan.js
var src_plan = __webpack_require__(1349);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/policies.js
var policies = __webpack_require__(7596);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/proven-patch.js
// A patch of which every fix came out of its trial clean: the finding is gone, and nothing new came. What did not is taken out and named,
// and the rest is tried again, for what is offered is what was tried.

/** So often a patch is tried; what is not clean by then is offered to nobody. */
const maxTrials = 3;
/**
 * @param first the patch with all fixes.
 * @param compose the patch without the fixes of some issues, each with the reason.
 * @param tryIt what comes of a patch.
 */
async function provenPatch(first, compose, tryIt) {
    const without = new Map();
    let made = first;
    for (let trials = 1;; trials++) {
        const tried = await tryIt(made);
        if ('notTried' in tried)
            return { made, tried };
        const failed = failedIn(tried, made);
        if (failed.size === 0)
            return { made, tried };
        for (const [issue, reason] of failed)
            without.set(issue, reason);
        if (trials === maxTrials)
            for (const issue of made.patched)
                if (!without.has(issue))
                    without.set(issue, 'its patch did not come out of its trial clean');
        made = compose(without);
        if (made.patch.text === '')
            return { made, tried: { notTried: 'no fix came out of its trial clean' } };
    }
}
/** The issues whose fixes failed, and why. What came anew is laid to all fixes of its file, or to all where it is in none of theirs. */
function failedIn({ remaining, arrived }, { patched, filesOf }) {
    const failed = new Map();
    for (const issue of remaining)
        failed.set(issue, 'in its trial the finding was still there');
    for (const arrival of arrived) {
        const { path } = arrival;
        const inFile = [...patched].filter((issue) => path !== undefined && filesOf.get(issue)?.includes(path) === true);
        for (const issue of inFile.length > 0 ? inFile : patched)
            if (!failed.has(issue))
                failed.set(issue, `in its trial a new finding came: ${arrival.ruleId} at ${(0,summary/* issuePlace */.VV)(arrival)}`);
    }
    return failed;
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/report-html.js + 1 modules
var report_html = __webpack_require__(5605);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/protected-paths.js
var protected_paths = __webpack_require__(2139);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/source-comments.js
// Comments by which other tools let a finding through (`nosec`, `nosemgrep`, \u2026): what a change brings along of them counts after
// its merge, like its settings. Our own scanners have seen to theirs.


const maxFileBytes = 10 * 1024 * 1024;
/**
 * It held before when the lines of the finding, and the one above, stand in the judging tree's version of the file as they are,
 * and nothing in the file that lets findings through is new.
 * @param judging where settings that loosen are read; undefined when that cannot be had.
 */
function suppressionsBefore(readFile, judging) {
    const files = new Map();
    const open = (path) => {
        if (!files.has(path)) {
            const now = source_comments_linesOf(readFile(path));
            const before = source_comments_linesOf(peek(judging, path));
            const known = new Set(before);
            files.set(path, now === undefined || before === undefined
                ? undefined
                : { now, before: `\n${before.join('\n')}\n`, silenced: now.some((line) => (0,protected_paths/* silences */.B)(line) && !known.has(line)) });
        }
        return files.get(path);
    };
    return ({ path, region }) => {
        if (path === undefined || region === undefined)
            return false;
        const file = open(path);
        if (file === undefined || file.silenced)
            return false;
        const lines = file.now.slice(Math.max(0, region.startLine - 2), region.endLine);
        return lines.length > 0 && file.before.includes(`\n${lines.join('\n')}\n`);
    };
}
function peek(tree, path) {
    try {
        return tree?.peek(path, maxFileBytes);
    }
    catch {
        // What cannot be read confirms nothing.
        return undefined;
    }
}
function source_comments_linesOf(bytes) {
    return bytes === undefined
        ? undefined
        : (0,src_text/* decodeText */.g7)(bytes)
            ?.text.split(/\r?\n/)
            .map((line) => line.trim());
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/source-lines.js
// Lines of the checkout, for reports that give no text of the place that they name.

/** Characters of files that are remembered. */
const maxRemembered = 64 * 1024 * 1024;
/** A reader of lines that remembers the files it was asked for last. */
function lineReader(readFile) {
    const files = new Map();
    let remembered = 0;
    const open = (path) => {
        const known = files.get(path);
        if (known !== undefined || files.has(path))
            return known?.lines;
        const bytes = readFile(path);
        const text = bytes === undefined ? undefined : (0,src_text/* decodeText */.g7)(bytes)?.text;
        const file = text === undefined ? undefined : { lines: (0,src_text/* lineIndex */.Dp)(text), length: text.length };
        files.set(path, file);
        remembered += file?.length ?? 0;
        for (const [oldest, old] of files) {
            if (remembered <= maxRemembered)
                break;
            files.delete(oldest);
            remembered -= old?.length ?? 0;
        }
        return file?.lines;
    };
    return (path, line) => {
        const lines = open(path);
        return lines !== undefined && line >= 1 && line <= lines.lineCount ? lines.lineText(line) : undefined;
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/statement.js
var statement = __webpack_require__(8881);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/told.js
var src_told = __webpack_require__(5195);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/trend.js
// How earlier decisions went, from their audit lines: a log that somebody keeps, of which the report shows the end. It decides nothing.



/** Bytes at the end of the log that are read, and decisions of them that are shown. */
const maxBytes = 1024 * 1024;
const maxShown = 20;
/**
 * The end of a log of audit lines.
 * @param repository lines that name another one are of no account. @throws PortcullisError `audit-log-unreadable`.
 */
function readTrend(path, named, repository) {
    const { text, whole } = endOf(path, named);
    // What was cut in two at the beginning is no line.
    const lines = text.split('\n').slice(whole ? 0 : 1);
    const written = lines.filter((one) => one.trim() !== '');
    const decisions = written.flatMap((one) => decisionOf(one, repository));
    decisions.sort((a, b) => (a.time < b.time ? -1 : a.time > b.time ? 1 : 0));
    return { decisions: decisions.slice(-maxShown), others: written.length - decisions.length };
}
function decisionOf(text, repository) {
    let value;
    try {
        value = JSON.parse(text);
    }
    catch {
        return [];
    }
    if (typeof value !== 'object' || value === null)
        return [];
    const { time, commit, decision, repository: of = repository } = value;
    const { blocking, other, letThrough } = (value.counts ?? {});
    const when = typeof time === 'string' ? Date.parse(time) : Number.NaN;
    if (Number.isNaN(when) || of !== repository || (decision !== 'pass' && decision !== 'block'))
        return [];
    if (!isCount(blocking) || !isCount(other) || !isCount(letThrough))
        return [];
    const known = typeof commit === 'string' && /^[0-9a-f]{7,64}$/i.test(commit) ? commit : '';
    return [{ time: new Date(when).toISOString(), commit: known, decision, blocking, other, letThrough }];
}
function isCount(value) {
    return Number.isSafeInteger(value) && value >= 0;
}
function endOf(path, named) {
    let descriptor;
    try {
        // A pipe would be waited for without end.
        descriptor = (0,external_node_fs_.openSync)(path, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NONBLOCK ?? 0));
        const stats = (0,external_node_fs_.fstatSync)(descriptor);
        if (!stats.isFile())
            throw unreadable(named, 'something that is no file');
        const bytes = Buffer.alloc(Math.min(stats.size, maxBytes));
        const length = (0,external_node_fs_.readSync)(descriptor, bytes, 0, bytes.length, stats.size - bytes.length);
        return { text: bytes.toString('utf8', 0, length), whole: stats.size <= maxBytes };
    }
    catch (error) {
        throw error instanceof errors/* PortcullisError */.SO ? error : unreadable(named, (0,system_reason/* systemReason */.u)(error));
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function unreadable(file, got) {
    return new errors/* PortcullisError */.SO({
        code: 'audit-log-unreadable',
        message: `expected a log of audit lines of earlier runs, got ${got}`,
        where: { file, key: 'audit-log' },
        remedy: 'Bring the log before the gate runs; on the first run make an empty file.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/gate/src/trial.js
var trial = __webpack_require__(1600);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/workspace-gate.js
// The gate on a workspace: finds the reports, reads the policies that judge, decides, and names the files to write.
























const maxFixedFileBytes = 10 * 1024 * 1024;
/** The decision alone, with nothing to write. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
async function judgeWorkspace(inputs, host) {
    return (await judged(inputs, host)).result;
}

/** Runs the gate. @throws PortcullisError on wrong inputs; every doubt about a report is a cause in the result. */
async function gateWorkspace(inputs, host) {
    const { result: first, workspace, policyFile, policies, reports, covered, lineOf } = await judged(inputs, host);
    const { result, patch, suggestions } = await proven(first, policies, host.tryPatch);
    const patchFile = inputs['patch-file'];
    const excerpt = (0,src_told/* sourceExcerpts */.wU)(result, (path) => readSource(workspace, path));
    const told = (0,src_told/* gateTold */.DO)(result, { excerpt, next: [], everything: `in ${inputs['report-file']}`, most: src_told/* mostTold */.D4 });
    const plan = (0,src_plan/* remedyPlan */.U4)(result, {
        lineOf,
        patchFile,
        suggestedPatchFile: inputs['suggested-patch-file'],
        patch,
        suggestions,
    });
    const report = (0,report_html/* reportHtml */.E)(result, {
        told: told.findings,
        plan,
        ...(inputs['audit-log'] === '' ? {} : { trend: trendIn(inputs['audit-log'], workspace, host) }),
        ownersOf: await codeOwners((path) => readSource(workspace, path)),
        lineOf,
        now: host.now,
        ...(host.commit === undefined ? {} : { commit: host.commit }),
        ...(host.repositoryUrl === undefined ? {} : { repository: host.repositoryUrl }),
        ...(host.link === undefined ? {} : { link: host.link }),
    });
    const uploads = result.uploads.map((content, i) => ({
        path: (0,external_node_path_.join)(inputs['upload-directory'], `${i + 1}.sarif`),
        content,
        key: 'upload-directory',
    }));
    const files = [
        { path: inputs['report-file'], content: report, key: 'report-file' },
        { path: patchFile, content: result.patch.text, key: 'patch-file' },
        { path: inputs['suggested-patch-file'], content: result.suggestedPatch.text, key: 'suggested-patch-file' },
        { path: inputs['sarif-file'], content: result.sarif, key: 'sarif-file' },
        ...statementOf(result, reports, inputs, host, policyFile),
        ...decisionFiles(result, { reports, inputs, host, policyFile, told }),
        { path: inputs['decision-file'], content: (0,decision_document/* decisionDocument */.S5)(result, told, plan, inputs, host), key: 'decision-file' },
        ...uploads,
    ];
    return {
        result,
        plan,
        told,
        ...(host.commit === undefined || host.repositoryUrl === undefined ? {} : { statement: inputs['statement-file'] }),
        // A scanner's report in the place of an output stays what it is.
        files: files.filter(({ path }) => !covered.has((0,external_node_path_.resolve)(host.resultsBase, path))),
        excerpt,
    };
}
/** The result with patches of which every fix came out of its trial clean, and what came of trying them. */
async function proven(result, policies, tryPatch) {
    if (tryPatch === undefined) {
        const untried = { notTried: 'the gate alone has no scanner; the one-line action and `scan` try it' };
        return { result, patch: untried, suggestions: untried };
    }
    const tryIt = async ({ patch: { text, linesAfter }, patched }) => {
        if (text === '')
            return { notTried: 'there is no such patch' };
        const after = await tryPatch(text, policies);
        return 'notTried' in after ? after : (0,trial/* trialOf */.Q)(result, patched, after, linesAfter);
    };
    const { made } = result;
    const safe = await provenPatch(made.patch, (without) => result.compose('patch', without, new Set()), tryIt);
    const suggest = (without) => result.compose('suggestedPatch', without, safe.made.patched);
    // What fell out of the one may be in the other.
    const first = safe.made === made.patch ? made.suggestedPatch : suggest(new Map());
    const suggestions = await provenPatch(first, suggest, tryIt);
    return { result: { ...result, ...(0,gate/* withPatches */.h)(safe.made, suggestions.made) }, patch: safe.tried, suggestions: suggestions.tried };
}
/** Earlier decisions; a path below the workspace leads nowhere else. @throws PortcullisError where the log cannot be read. */
function trendIn(given, workspace, { repositoryUrl }) {
    const path = (0,external_node_path_.isAbsolute)(given) ? given : (0,walk/* insideWorkspace */.CT)(workspace, given, 'audit-log');
    return readTrend(path, given, repositoryUrl);
}
/** The decision's statement, where it can say what it is about. */
function statementOf(result, reports, inputs, { commit, repositoryUrl, now }, policyFile) {
    if (commit === undefined || repositoryUrl === undefined)
        return [];
    const content = (0,statement/* decisionStatement */.A)(result, reports, { repository: repositoryUrl, commit, now, policyFile });
    return [{ path: inputs['statement-file'], content, key: 'statement-file' }];
}
/** Converted files of a checkout, as the workspace calls them. */
function convertedIn(checkout, workspace) {
    const tracked = (0,src_checkout.listCheckout)(checkout)?.entries.filter((entry) => entry.tracked);
    const converted = tracked && (0,src_checkout.convertedFiles)(checkout, tracked);
    return converted?.map((path) => (0,src_paths/* relativePath */.iZ)(workspace, (0,external_node_path_.join)(checkout, path)));
}
/** What the change is compared with for `new-only`: its base commit, the default branch, or of a push to that the commit before. */
function linesSinceBase(workspace, checkout, settings, { change, commit }) {
    const base = settings.origin === 'base' || settings.origin === 'default-branch'
        ? settings.commit
        : change?.onDefaultBranch === true && settings.origin === 'checkout'
            ? change.base
            : undefined;
    const head = commit ?? change?.head;
    return checkout === undefined || base === undefined || head === undefined
        ? undefined
        : lineMapSince({ root: checkout, workspace, base, head }, (path) => readSource(workspace, path));
}
/** Whether a file says that a gate wrote it. */
function writtenByGate(file) {
    try {
        const stats = (0,external_node_fs_.statSync)(file);
        return stats.isFile() && stats.size <= read/* maxSarifBytes */.hC && (0,read/* isWrittenByGate */.gm)((0,byte_source/* fileSource */.I)(file));
    }
    catch {
        return false;
    }
}
function isOwnUpload(base, inputs, absolute) {
    return (0,external_node_path_.dirname)(absolute) === (0,external_node_path_.resolve)(base, inputs['upload-directory']) && /[\\/][1-9]\d{0,4}\.sarif$/.test(absolute);
}
function overReport(path) {
    return {
        code: 'output-over-report',
        file: path,
        message: `${path} is where the gate writes a file of its own, and holds a report`,
        remedy: 'Give the gate\u2019s output another name than a scanner\u2019s report has.',
    };
}
function readReport({ path, absolute, committed, leadsOut }, contentOf) {
    if (leadsOut)
        return { path, committed, content: { unreadable: 'a link leads from there out of the workspace', remedy: linkRemedy } };
    const beside = besideReader(absolute);
    try {
        const stats = (0,external_node_fs_.statSync)(absolute);
        if (stats.isDirectory())
            return { path, committed, content: { unreadable: 'it is a folder that is not searched', remedy: folderRemedy(path) } };
        if (!stats.isFile())
            return { path, committed, content: { unreadable: 'it is not a file' } };
        if (stats.size > read/* maxSarifBytes */.hC)
            return { path, committed, content: { unreadable: `it has ${stats.size} bytes, more than ${read/* maxSarifBytes */.hC}` } };
        return { path: path.split(external_node_path_.sep).join('/'), committed, content: contentOf(absolute, stats.size), beside };
    }
    catch (error) {
        return { path, committed, content: { unreadable: (0,system_reason/* systemReason */.u)(error) } };
    }
}
function folderRemedy(path) {
    return `Name the reports in it, as \`${path}/*.sarif\` does, or take it out of \`results\`.`;
}
const linkRemedy = 'Copy the report into the workspace, or name the place where it lies in `results`.';
/** Bytes of reports that are held: what is more is read in parts when it is needed, and must stay as it is. */
const maxHeldBytes = 32 * 1024 * 1024;
function holding() {
    let held = 0;
    return (path, size) => {
        if (held + size > maxHeldBytes)
            return (0,byte_source/* fileSource */.I)(path);
        held += size;
        return (0,external_node_fs_.readFileSync)(path);
    };
}
/** Files that hold parts of a report lie in its folder or below. */
function besideReader(report) {
    return (uri) => {
        try {
            if (/^[a-zA-Z][\w+.-]*:|^[\\/]/.test(uri))
                return { unreadable: 'it does not lie beside the report' };
            const folder = (0,external_node_fs_.realpathSync)((0,external_node_path_.dirname)(report));
            const real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(folder, decodeURIComponent(uri)));
            if (!(0,src_paths/* insideFolder */.xe)(folder, real))
                return { unreadable: 'it does not lie beside the report' };
            const stats = (0,external_node_fs_.statSync)(real);
            if (!stats.isFile() || stats.size > read/* maxSarifBytes */.hC)
                return { unreadable: `it is no file of at most ${read/* maxSarifBytes */.hC} bytes` };
            return (0,byte_source/* fileSource */.I)(real);
        }
        catch (error) {
            return { unreadable: (0,system_reason/* systemReason */.u)(error) };
        }
    };
}
/** Nothing but blanks would be the workspace itself. */
function noUploads() {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a folder for the SARIF for code scanning, got none',
        where: { key: 'upload-directory' },
        remedy: `Name one, or leave the input out: ${definition/* gateInputs */.l['upload-directory'].default} is used then.`,
    });
}
/** The policy's path in the workspace. @throws PortcullisError when it cannot be one. */
function policyPath(workspace, given) {
    const path = (0,src_paths/* relativePath */.iZ)(workspace, (0,external_node_path_.isAbsolute)(given) ? given : (0,external_node_path_.resolve)(workspace, given));
    if (given.trim() !== '' && path !== '' && path !== '..' && !path.startsWith('../') && !(0,external_node_path_.isAbsolute)(path))
        return path;
    throw new errors/* PortcullisError */.SO({
        code: 'policy-unreadable',
        message: 'expected a policy inside the workspace',
        where: { file: given, key: 'policy' },
        remedy: 'Name a file of the repository.',
    });
}
async function readPolicies({ workspace, checkout, settings, policyFile, inputs, host }) {
    const { change } = host;
    const trees = {
        head: settings.head,
        ...(settings.origin === 'base' ? { base: settings.tree } : settings.origin === 'unavailable' ? { base: 'unavailable' } : {}),
        // Who names a base commit of their own (`--base`) has said who judges.
        ...(host.committed === false ? { defaultMissing: false } : defaultBranchTree(workspace, checkout, settings, change)),
        ...(host.committed === true && host.commit !== undefined && checkout !== undefined
            ? { commit: (0,tree/* commitTree */.SC)(workspace, host.commit, undefined, checkout) }
            : {}),
    };
    const places = [trees.head, trees.base, trees.defaultBranch, trees.commit].filter((tree) => tree !== undefined && tree !== 'unavailable');
    for (const tree of places) {
        refuseLinks(workspace, checkout, tree, policyFile);
        (0,reader/* refuseOtherSpelling */.bg)(tree);
    }
    const found = await (0,policies/* policySources */.TE)(policyFile, trees, change, host.readDefaultBranch);
    const readExtended = (0,extends_reader/* referenceReader */.H)({ workspace, folders: inputs['extends-folders'], ask: host.readExtended });
    const sources = { ...found, readExtended };
    const there = sources.sources.some(({ content }) => content !== undefined && content.length > 0);
    if (!there && (0,src_inputs/* isNamed */.ev)(definition/* gateInputs */.l.policy, inputs.policy) && trees.base !== 'unavailable')
        throw new errors/* PortcullisError */.SO({
            code: 'policy-missing',
            message: 'expected the policy that is named, got no such file, or an empty one',
            where: { file: inputs.policy, key: 'policy' },
            remedy: 'Correct the name; without `policy` the built-in one holds where `.github/portcullis.yml` is not there.',
        });
    const nothing = sources.sources.every(({ content }) => content === undefined);
    // On a runner a workspace without a checkout says nothing about the repository's policy.
    if (nothing && host.repositoryUrl !== undefined && checkout === undefined)
        return {
            ...sources,
            causes: [
                ...sources.causes,
                {
                    code: 'policy-unavailable',
                    message: `there is no checkout here that could hold ${policyFile}`,
                    remedy: 'Run the checkout step before the gate.',
                },
            ],
        };
    return sources;
}
/** The default branch's word counts for all that is not on it, unless the commit has long been merged. */
function defaultBranchTree(workspace, checkout, settings, change) {
    if (change === undefined || change.onDefaultBranch)
        return { defaultMissing: false };
    if (settings.origin === 'default-branch')
        return { defaultBranch: settings.tree, defaultMissing: false };
    const { name, commit } = change.defaultBranch ?? {};
    // The base commit of a change for the default branch speaks for that branch.
    if (settings.origin === 'base' && settings.commit === commit)
        return { defaultMissing: false };
    if (checkout === undefined || commit === undefined || !(0,git/* git */.$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok)
        return { defaultMissing: true };
    if (change.kind !== 'pull-request' && (0,git/* isAncestor */.QX)(checkout, change.head, commit))
        return { defaultMissing: false };
    return {
        defaultBranch: (0,tree/* commitTree */.SC)(workspace, commit, `on the default branch ${name} (${commit.slice(0, 12)})`, checkout),
        defaultMissing: false,
    };
}
/** A policy behind a link is another file than the one that people review. @throws PortcullisError `policy-unreadable`. */
function refuseLinks(workspace, checkout, tree, file) {
    const parts = file.split('/');
    const ways = parts.map((_, i) => parts.slice(0, i + 1).join('/'));
    const linked = tree.commit === undefined ? ways.find((way) => isLink((0,external_node_path_.join)(workspace, way))) : linkedAt(workspace, checkout, tree.commit, ways);
    if (linked === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'policy-unreadable',
        message: `expected the policy ${tree.where} to be a file of the repository itself, got a symbolic link at ${linked}`,
        where: { file, key: 'policy' },
        remedy: 'Put the policy itself in its place.',
    });
}
function isLink(path) {
    try {
        return (0,external_node_fs_.lstatSync)(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
    }
    catch {
        return false;
    }
}
function linkedAt(workspace, checkout, commit, ways) {
    const root = checkout ?? workspace;
    const prefix = (0,src_paths/* relativePath */.iZ)(workspace, root);
    const above = (0,src_paths/* relativePath */.iZ)(root, workspace);
    const inRepository = ways.flatMap((way) => prefix !== '' && !prefix.startsWith('..')
        ? way.startsWith(`${prefix}/`)
            ? way.slice(prefix.length + 1)
            : way
        : above === ''
            ? way
            : `${above}/${way}`);
    const run = (0,git/* git */.$Y)(root, ['--literal-pathspecs', 'ls-tree', '-z', '--full-tree', commit, '--', ...inRepository]);
    if (!run.ok)
        return undefined;
    // Where one of the ways leads through another, git lists what else lies beside it.
    const entries = run.stdout.toString().split('\0');
    return inRepository.find((way) => entries.some((entry) => entry.startsWith('120000 ') && entry.endsWith(`\t${way}`)));
}
function readSource(workspace, path) {
    try {
        const absolute = (0,walk/* insideWorkspace */.CT)(workspace, path);
        // git apply does not follow links, and refuses a whole patch that would have it do so.
        if (absolute !== (0,external_node_path_.resolve)(workspace, path))
            return undefined;
        const stats = (0,external_node_fs_.statSync)(absolute);
        return stats.isFile() && stats.size <= maxFixedFileBytes ? (0,external_node_fs_.readFileSync)(absolute) : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ }),

/***/ 6451:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var blocks = (function blocks(subnets) {
    let list;
    return () => {
        if (list !== undefined)
            return list;
        list = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
        for (const [network, prefix, family] of subnets)
            list.addSubnet(network, prefix, family);
        return list;
    };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U9: () => (/* binding */ isLoopback),
/* harmony export */   _8: () => (/* binding */ linkLocalRefused),
/* harmony export */   _W: () => (/* binding */ isLinkLocal),
/* harmony export */   w4: () => (/* binding */ hostOf)
/* harmony export */ });
/* unused harmony exports isPrivateAddress, mayLeadTo */
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1942);
// Which hosts are this machine, which are private, and which nobody may be led to.


const loopback = blocks([
    ['127.0.0.0', 8, 'ipv4'],
    ['::1', 128, 'ipv6'],
]);
/** Link-local: where clouds keep their metadata service, and with it the machine's credentials. */
const linkLocal = blocks([
    ['169.254.0.0', 16, 'ipv4'],
    ['fe80::', 10, 'ipv6'],
    ['fd00:ec2::254', 128, 'ipv6'],
]);
const privateNetworks = blocks([
    ['0.0.0.0', 8, 'ipv4'],
    ['10.0.0.0', 8, 'ipv4'],
    ['100.64.0.0', 10, 'ipv4'],
    ['172.16.0.0', 12, 'ipv4'],
    ['192.168.0.0', 16, 'ipv4'],
    ['::', 128, 'ipv6'],
    ['fc00::', 7, 'ipv6'],
]);
/** The host of a URL or of `host:port`, without brackets and port, lower-case. */
function hostOf(authority) {
    const bracket = /^\[([^\]]{1,60})\]/.exec(authority);
    if (bracket !== null)
        return bracket[1].toLowerCase();
    const colon = authority.lastIndexOf(':');
    return (colon < 0 || authority.indexOf(':') !== colon ? authority : authority.slice(0, colon)).toLowerCase();
}
/** Whether a host is this machine, by its name or literal address; no name is looked up. */
function isLoopback(authority) {
    const host = hostOf(authority);
    return host === 'localhost' || host.endsWith('.localhost') || within(loopback, host);
}
/** Whether a literal address leads into a private network, this machine or a metadata service. */

/**
 * Whether a host may send us on to another by redirect or as its token service. To a private address only a host may that is
 * that very machine: a registry inside a network must not reach into its neighbours through us.
 */

/** `localhost` is both of its addresses. */

function isLinkLocal(address) {
    return within(linkLocal, address);
}
/** @param host whose literal address, or one that its name resolves to, is link-local. */
function linkLocalRefused(host) {
    return (0,_faults_js__WEBPACK_IMPORTED_MODULE_1__/* .fault */ .DG)('address-refused', `expected ${host} to be a public or private host, got a link-local address`, 'Do not use this host: it leads to the machine\u2019s metadata service.');
}
function within(list, host) {
    const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (family === 0)
        return false;
    // An IPv4 address in IPv6 clothing is the IPv4 address; BlockList knows that.
    return list().check(host, family === 4 ? 'ipv4' : 'ipv6');
}
/** Made when it is first asked: most runs meet no address. */



/***/ }),

/***/ 1942:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DG: () => (/* binding */ fault),
/* harmony export */   x$: () => (/* binding */ connectionFault)
/* harmony export */ });
/* unused harmony export isTransient */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
// Failures on the way to a server, as the one error type; the original stays its cause.

function fault(code, message, remedy, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
const certificateCodes = new Set([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'UNABLE_TO_GET_ISSUER_CERT',
    'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
    'CERT_HAS_EXPIRED',
    'CERT_NOT_YET_VALID',
    'CERT_UNTRUSTED',
    'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** A system or TLS error that met a request to `host`. */
function connectionFault(error, host) {
    if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO)
        return error;
    const { code = '', message = String(error) } = error;
    if (certificateCodes.has(code)) {
        return fault('certificate-untrusted', `expected ${host} to show a certificate that this machine trusts, got ${code}`, 'Give the authority that signed it as `ca-file`; there is no switch that turns verification off.', error);
    }
    if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
        return fault('host-unknown', `expected an address for ${host}, got ${code}`, 'Check the host\u2019s name and the network.', error);
    return fault('connection-failed', `expected an answer from ${host}, got ${code || message.slice(0, 120)}`, 'Check that the host is up and reachable from this machine, and the proxy settings.', error);
}
/** Failures that another try may cure. */



/***/ }),

/***/ 3247:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ proxyFromEnvironment),
/* harmony export */   H: () => (/* binding */ basic)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
/* harmony import */ var _addresses_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6451);
/* harmony import */ var _faults_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1942);
// Which requests go through a proxy, from the usual variables.



/**
 * Reads HTTPS_PROXY, HTTP_PROXY and NO_PROXY, in either case. This machine is never reached through a proxy.
 * @throws PortcullisError `proxy-invalid`.
 */
function proxyFromEnvironment(environment) {
    const variable = (name) => environment[name.toLowerCase()] || environment[name] || '';
    const secure = proxyUrl('HTTPS_PROXY', variable('HTTPS_PROXY'));
    const plain = proxyUrl('HTTP_PROXY', variable('HTTP_PROXY'));
    const direct = exemptions(variable('NO_PROXY'));
    return (url) => {
        if ((0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .isLoopback */ .U9)(url.host) || direct(url))
            return undefined;
        return url.protocol === 'https:' ? secure : plain;
    };
}
function proxyUrl(name, text) {
    if (text === '')
        return undefined;
    let url;
    try {
        url = new URL(text.includes('://') ? text : `http://${text}`);
    }
    catch {
        // Told below; the text may hold a password and is not repeated.
    }
    if (url !== undefined && (url.protocol === 'http:' || url.protocol === 'https:'))
        return url;
    throw (0,_faults_js__WEBPACK_IMPORTED_MODULE_2__/* .fault */ .DG)('proxy-invalid', `expected ${name} to be an http or https URL`, `Correct or unset ${name}.`);
}
/** NO_PROXY as Go and curl read it: hosts, domains, `host:port`, addresses, CIDR blocks, or `*` for all. */
function exemptions(list) {
    const networks = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
    const names = [];
    for (const entry of list.split(',').map((part) => part.trim().toLowerCase())) {
        const [network = '', prefix] = entry.split('/');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(network);
        if (prefix !== undefined && family !== 0 && Number(prefix) <= (family === 4 ? 32 : 128))
            networks.addSubnet(network, Number(prefix), family === 4 ? 'ipv4' : 'ipv6');
        else if (entry !== '')
            names.push(entry.replace(/^\*\./, '.'));
    }
    return (url) => {
        const host = (0,_addresses_js__WEBPACK_IMPORTED_MODULE_1__/* .hostOf */ .w4)(url.host);
        const port = url.port || (url.protocol === 'https:' ? '443' : '80');
        const family = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
        if (family !== 0 && networks.check(host, family === 4 ? 'ipv4' : 'ipv6'))
            return true;
        return names.some((name) => {
            if (name === '*')
                return true;
            const [domain = '', only] = name.includes(':') && (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(name) === 0 ? name.split(':') : [name];
            if (only !== undefined && only !== port)
                return false;
            return domain.startsWith('.') ? host.endsWith(domain) : host === domain || host.endsWith(`.${domain}`);
        });
    };
}
function basic(user, password) {
    return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
}


/***/ }),

/***/ 5506:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ referenceReader)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(915);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5854);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7364);
// Where policies of other repositories are read: in a folder that a step checked out, at the commit and not in the files that lie there,
// else by whoever may ask their server.




/** @throws PortcullisError `input-invalid` for a line that names no folder. */
function referenceReader({ workspace, folders, ask }) {
    const byName = new Map(folders.map((line) => folderOf(line, workspace)));
    const known = new Map();
    // All who judge mostly extend the same, and what a commit holds does not change.
    return (reference) => {
        const key = JSON.stringify([reference.repository.toLowerCase(), reference.commit, reference.path]);
        const found = known.get(key) ?? read(reference);
        known.set(key, found);
        return found;
    };
    async function read(reference) {
        const folder = byName.get(reference.repository.toLowerCase());
        if (folder !== undefined)
            return atCommit(folder, reference);
        if (ask !== undefined)
            return ask(reference);
        throw unread('nobody brought it here', `Check out ${reference.repository} with \`fetch-depth: 0\` and name its folder in \`extends-folders\`, or give an \`extends-token\` that may read it.`);
    }
}
function folderOf(line, workspace) {
    const [, name, folder] = /^([\w.-]+\/[\w.-]+)=(.+)$/.exec(line.trim()) ?? [];
    if (name === undefined || folder === undefined)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'input-invalid',
            message: `expected OWNER/NAME=FOLDER, got "${line.slice(0, 80)}"`,
            where: { key: 'extends-folders' },
            remedy: 'Name the repository as the policy does, and the folder that it is checked out in.',
        });
    const root = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkspace */ .CT)(workspace, folder, 'extends-folders');
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, '.git')))
        return [name.toLowerCase(), root];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: 'expected a checkout of git, got another folder',
        where: { file: folder, key: 'extends-folders' },
        remedy: 'Check the policy out with git, as actions/checkout does where git is there.',
    });
}
function atCommit(folder, { commit, path }) {
    const content = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .readAtCommit */ .zX)(folder, commit, path, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .maxSettingsBytes */ .h1);
    if (content === 'missing-commit' && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .resolveCommit */ .WL)(folder, commit) === undefined)
        throw unread('its checkout does not hold that commit', 'Check it out with `fetch-depth: 0`: a change of `commit` is judged by both.');
    if (content === 'missing-commit')
        throw unread(`${path} is too large there, a link that leads out of it, or missing in a partial clone`, `Let \`path\` name a plain file of at most ${_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .maxSettingsBytes */ .h1} bytes, and check all of it out.`);
    if (content === undefined)
        throw unread(`it has no file ${path} at that commit`, 'Correct `path` or `commit` of `extends`.');
    return content;
}
function unread(message, remedy) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'extends-unread', message, remedy });
}


/***/ }),

/***/ 3748:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   ME: () => (/* binding */ extendedDocuments),
/* harmony export */   z$: () => (/* binding */ referenceName)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1670);
// `extends` of a policy: the policies of other repositories that hold here, too, nearest first. Each is named by a commit, so that what is
// pinned is what counts; what cannot be read, has another digest or leads back to where it came from is an error, never a looser policy.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([999, 1000, 642, 818], 5818); } // at first use

/** Policies that extend one another at most. */
const maxChain = 5;
/** How a reference is called: `acme/policy@0123456789ab`. */
function referenceName({ repository, commit, path }) {
    return `${repository}@${commit.slice(0, 12)}${path === _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFile */ .Xd ? '' : ` ${path}`}`;
}
/** The policy that a document extends. */
function referenceOf({ extends: given }) {
    if (given === undefined)
        return undefined;
    return {
        repository: given.repository,
        commit: given.commit.toLowerCase(),
        path: given.path ?? _reader_js__WEBPACK_IMPORTED_MODULE_1__/* .policyFile */ .Xd,
        ...(given.sha256 === undefined ? {} : { sha256: given.sha256.toLowerCase() }),
    };
}
/**
 * All policies that a document extends, the nearest first.
 * @throws PortcullisError `extends-unread`, `extends-differs`, `extends-cycle`, `extends-deep`, `policy-invalid` or `yaml-invalid`.
 */
async function extendedDocuments(start, read) {
    const found = [];
    let from = start;
    for (let reference = referenceOf(from.value); reference !== undefined; reference = referenceOf(from.value)) {
        refuseCycle(reference, found, from.reader);
        const next = await readExtended(reference, from.reader, read);
        found.push(next);
        from = next;
    }
    return found;
}
/** At another commit, too, a policy that comes back to itself has no end. */
function refuseCycle(reference, found, reader) {
    const same = found.find(({ reference: { repository, path } }) => isSame(repository, reference.repository) && path === reference.path);
    if (same !== undefined)
        throw failure('extends-cycle', reader, `expected policies that end somewhere, got ${reference.repository} again`, 'Let one of them extend nothing.');
    if (found.length >= maxChain)
        throw failure('extends-deep', reader, `expected at most ${maxChain} policies one behind another`, 'Put some of them together.');
}
async function readExtended(reference, reader, read) {
    let content;
    try {
        content = await read(reference);
    }
    catch (error) {
        if (!(error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO))
            throw error;
        throw failure('extends-unread', reader, `${referenceName(reference)} cannot be read: ${error.message}`, error.remedy ?? 'Correct `extends`.');
    }
    const sha256 = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex');
    if (reference.sha256 !== undefined && reference.sha256 !== sha256)
        throw failure('extends-differs', reader, `expected ${referenceName(reference)} to have the SHA-256 ${reference.sha256}, got ${sha256}`, 'Read what it says, and correct `sha256` or `commit`.');
    const name = referenceName(reference);
    const document = await (0, atFirstUse0().readPolicyDocument)(textOf(content, name), name);
    if (document === undefined)
        throw failure('extends-unread', reader, `${name} is empty`, 'Name the file that holds the policy in `path`.');
    refusePartsOfScanners(document);
    return { ...document, reference, sha256 };
}
/** A scanner asks the repository's own policy alone: such a part would be nobody's. */
function refusePartsOfScanners({ value, reader }) {
    for (const part of ['images', 'dockerfile', 'sbom'])
        if (value[part] !== undefined)
            reader.fail([part], `expected no \`${part}\` in a policy that others extend: scanners read it in the repository itself`);
}
function textOf(content, name) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(content);
    }
    catch {
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'policy-invalid',
            message: 'expected UTF-8 text',
            where: { file: name },
            remedy: 'Save the policy as UTF-8.',
        });
    }
}
function isSame(a, b) {
    return a.toLowerCase() === b.toLowerCase();
}
function failure(code, reader, message, remedy) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code, message, where: reader.place(['extends']), remedy });
}


/***/ })

};
;