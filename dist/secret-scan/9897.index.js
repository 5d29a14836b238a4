"use strict";
exports.id = 9897;
exports.ids = [9897];
exports.modules = {

/***/ 9478:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var documentKind = (function documentKind(head) {
    const text = head.replace(/^\ufeff/, '').trimStart();
    return kinds.find(([, begins]) => begins.test(text))?.[0];
});
var mayReplace = (function mayReplace(head, earlier) {
    if (earlier.trim() === '')
        return true;
    const kind = documentKind(earlier);
    return head.trim() === '' ? mayBeEmpty.has(kind) : documentKind(head) === kind;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T_: () => (/* binding */ headLength),
/* harmony export */   eD: () => (/* binding */ documentKind),
/* harmony export */   kA: () => (/* binding */ mayReplace)
/* harmony export */ });
// What kind of document a file is, by how it begins: a result may take the place of an earlier one, and of nothing else.
/** How each kind that anything here writes begins, whoever wrote it; the forms that tools give it by sorting keys count too. */
const kinds = [
    ['SARIF', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}sarif/i],
    ['SARIF', /^\{\s*"runs"\s*:\s*\[/],
    ['SARIF', /^\{\s*"version"\s*:\s*"2\.[^"]{0,30}"\s*,\s*"(?:\$schema"\s*:\s*"[^"]{0,300}sarif|runs")/i],
    ['CycloneDX', /^\{\s*(?:"\$schema"\s*:\s*"[^"]{0,300}"\s*,\s*)?"bomFormat"\s*:\s*"CycloneDX"/],
    ['CycloneDX', /^\{\s*"\$schema"\s*:\s*"[^"]{0,300}cyclonedx/i],
    ['CycloneDX', /^<\?xml[^>]{0,200}>\s*<bom\b/],
    ['SPDX', /^\{\s*"(?:SPDXID|spdxVersion)"/],
    ['SPDX', /^\{\s*"@context"\s*:\s*"https:\/\/spdx\.org\//],
    ['SPDX', /^SPDXVersion:/],
    ['in-toto', /^\{\s*"_type"\s*:\s*"https:\/\/in-toto\.io\//],
    ['dependency snapshot', /^\{\s*"version"\s*:\s*0\s*,\s*"(?:job|sha|ref)"/],
    ['image lock', /^\{\s*"version"\s*:\s*1\s*,\s*"verifiedAt"/],
    ['occurrences', /^\{\s*"occurrences"\s*:/],
    ['decision', /^\{\s*"schemaVersion"\s*:\s*"[^"]{0,30}"\s*,\s*"tool"/],
    ['audit', /^\{\s*"time"\s*:\s*"[^"]{0,40}"\s*,\s*"gate"/],
    ['JUnit', /^(?:<\?xml[^>]{0,200}>\s*)?<testsuites name="portcullis"/],
    ['hadolint', /^\[\s*(?:\]|\{\s*"(?:code|categories|check_name|column)"\s*:)/],
    ['hadolint', /^\{\s*"(?:categories|check_name)"\s*:/],
    ['hadolint', /^\{\s*"filename"\s*:\s*"[^"]{0,4000}"\s*,\s*"line"/],
    ['hadolint', /^\{\s*"issues"\s*:\s*\[/],
    ['hadolint', /^(?:<\?xml[^>]{0,200}>\s*)?<(?:checkstyle version="4\.3"|checkstyle version='4\.3'|testsuites name="Hadolint run")/],
    ['hadolint', /^(?:hadolint:)?[^\n]{1,4000}:\d{1,9}:? (?:DL|SC)\d{4} (?:error|warning|info|style|ignore): /],
    ['report', /^<!DOCTYPE html>\s*<html lang="en">\s*<head>\s*<meta charset="utf-8">\s*<meta http-equiv="Content-Security-Policy"/],
    ['patch', /^diff --git /],
    ['Markdown decision', /^#{1,6} (?:Blocked|Passed|Not blocked)[:,]/],
];
/** Letters of a file by which its kind is known. */
const headLength = 4096;
/** @param head the first letters of a document. @returns undefined for one of no kind that is written here. */

/** Kinds of which one without anything in it is an empty file. */
const mayBeEmpty = new Set(['patch', 'in-toto', 'hadolint']);
/** Whether a document may take the place of another: it must be one of its kind, or say nothing. */



/***/ }),

/***/ 291:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var removeEarlierResults = (function removeEarlierResults(base, specs, given, usual = false) {
    for (const file of earlierResults(base, specs, given, usual)) {
        try {
            if (isOurs(base, file))
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(file);
        }
        catch {
            // It is not there, or not ours to remove.
        }
    }
});
var earlierResults = (function earlierResults(base, specs, given, usual) {
    const named = (name) => (given(name) ?? String(specs[name]?.default ?? '')).trim();
    const names = Object.keys(specs).filter((name) => specs[name]?.type === 'string');
    // A log of earlier runs that ends with this one's line is read before that is written.
    const read = new Set(names.filter((name) => writesOf(specs, name) === undefined).map((name) => (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, named(name))));
    const files = new Set();
    for (const name of names) {
        const writes = writesOf(specs, name);
        if (writes === undefined)
            continue;
        const places = new Set([named(name), ...(usual ? [String(specs[name]?.default)] : [])]);
        for (const place of places) {
            if (place === '' || !staysInside(base, place, writes))
                continue;
            for (const file of filesAt((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, place), writes))
                if (!read.has(file))
                    files.add(file);
        }
    }
    return files;
});
var writesOf = (function writesOf(specs, name) {
    const spec = specs[name];
    return spec?.type === 'string' ? spec.writes : undefined;
});
var headOf = (function headOf(file) {
    const bytes = Buffer.alloc(_document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .headLength */ .T_);
    const descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(file, 'r');
    try {
        return bytes.toString('utf8', 0, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, bytes, 0, _document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .headLength */ .T_, 0));
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor);
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ headOf),
/* harmony export */   removeEarlierResults: () => (/* binding */ removeEarlierResults)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1446);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9718);
/* harmony import */ var _document_kind_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9478);
// What an earlier run left where this one will write: it must not speak for this one, whatever this one comes to.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([7408], 7408); } // at first use


/** Kinds that nobody else writes; the others are, below the folder of results or where git does not hold them. */
const onlyOurs = new Set(['decision', 'audit', 'report']);
/**
 * Removes what an earlier run wrote where the inputs say that files are written. What is not recognisably such a file is left, and refused
 * when it is written anew; so is a scanner's SARIF, which the scanner itself replaces.
 * @param given text of an input, where there is any. @param usual also where an earlier run would have written that named nothing.
 */



/** A path into the workspace leads nowhere out of it again: a change may bring a link. One that is named elsewhere is meant. */
function staysInside(base, place, writes) {
    if ((0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(place) && !(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base), place))
        return true;
    try {
        const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, place);
        return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(base), (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(writes === 'uploads' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    }
    catch {
        return false;
    }
}
function filesAt(target, writes) {
    if (writes === 'file')
        return [target];
    const folder = writes === 'uploads' ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target);
    const stem = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(target).replace(/\.json$/, '');
    const isOne = (name) => writes === 'uploads' ? /^[1-9]\d{0,4}\.sarif$/.test(name) : name === stem || name.startsWith(`${stem}.`);
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).flatMap((name) => (isOne(name) ? [(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)] : []));
    }
    catch {
        return [];
    }
}
function isOurs(base, file) {
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(file);
    if (!stats.isFile())
        return false;
    // A patch of nothing is an empty file.
    if (stats.size === 0)
        return (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz), file);
    const kind = (0,_document_kind_js__WEBPACK_IMPORTED_MODULE_4__/* .documentKind */ .eD)(headOf(file));
    if (kind === undefined)
        return false;
    if (kind === 'SARIF')
        return stats.size <= atFirstUse0().maxSarifBytes && (0, atFirstUse0().isWrittenByGate)((0, atFirstUse0().fileSource)(file));
    return onlyOurs.has(kind) || (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(base, _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .resultsDirectory */ .sz), file) || !isTracked(file);
}
/** Git that fails says nothing of the file: what a commit may hold is not removed. */
function isTracked(file) {
    const { ok, failure, exitCode } = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .git */ .$Y)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file), ['--literal-pathspecs', 'ls-files', '--error-unmatch', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(file)]);
    if (ok)
        return true;
    return exitCode !== 1 && failure !== 'missing' && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_5__/* .findGitRoot */ .ky)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(file)) !== undefined;
}
/** The first letters of a file. */



/***/ }),

/***/ 9897:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var runAttempt = (function runAttempt(environment) {
    const id = wholeNumber(environment.GITHUB_RUN_ID);
    return id === undefined ? undefined : { id, attempt: wholeNumber(environment.GITHUB_RUN_ATTEMPT) ?? 1 };
});
var wholeNumber = (function wholeNumber(text) {
    return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
});
var sealRun = (function sealRun(run) {
    const own = (0,json/* objectOf */.Xy)(run.properties?.portcullis);
    return own === undefined
        ? run
        : { ...run, properties: { ...run.properties, portcullis: { ...own, [sealKey]: runDigest(run) } } };
});
var runDigest = (function runDigest(run) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    const { properties, ...rest } = run;
    const { portcullis, ...others } = (0,json/* objectOf */.Xy)(properties) ?? {};
    const { [sealKey]: _seal, ...own } = (0,json/* objectOf */.Xy)(portcullis) ?? {};
    const members = { ...rest, properties: { ...others, portcullis: own } };
    for (const key of Object.keys(members).sort()) {
        const value = members[key];
        if (value === undefined)
            continue;
        hash.update(`${JSON.stringify(key)}:`);
        // Results one by one: the whole as one text would be the file's size again.
        if (Array.isArray(value) || key === 'results')
            for (const element of value)
                hash.update(`${canonical(element)},`);
        else
            hash.update(canonical(value));
        hash.update('\n');
    }
    return hash.digest('hex');
});
var canonical = (function canonical(value) {
    if (typeof value === 'string')
        return JSON.stringify(value);
    if (typeof value !== 'object' || value === null)
        return JSON.stringify(value) ?? 'null';
    let text = '';
    if (Array.isArray(value)) {
        for (let at = 0; at < value.length; at++)
            text += at === 0 ? canonical(value[at]) : `,${canonical(value[at])}`;
        return `[${text}]`;
    }
    const object = value;
    const members = sortedKeys(object);
    for (let at = 0; at < members.length; at++) {
        const { key, written } = members[at];
        const member = object[key];
        if (member !== undefined)
            text += text === '' ? written + canonical(member) : `,${written}${canonical(member)}`;
    }
    return `{${text}}`;
});
var sortedKeys = (function sortedKeys(object) {
    const keys = Object.keys(object);
    const order = keys.length === 1 ? keys[0] : keys.join('\n');
    const before = orders.get(order);
    if (before !== undefined)
        return before;
    const members = keys.sort().map((key) => ({ key, written: `${JSON.stringify(key)}:` }));
    // Keys with line ends of their own may look like others together.
    if (orders.size < maxOrders && !keys.some((key) => key.includes('\n')))
        orders.set(order, members);
    return members;
});
var serialiseSarif = (function serialiseSarif(log) {
    if (log.runs.length > maxRuns)
        throw new Error(`expected at most ${maxRuns} runs, got ${log.runs.length}`);
    for (let keep = maxResults;; keep = Math.floor(keep / 2)) {
        const runs = log.runs.map((run) => sealRun(withMostResults(run, keep)));
        const parts = partsOf({ ...log, runs });
        const leftOut = log.runs.reduce((sum, run, i) => sum + run.results.length - runs[i].results.length, 0);
        if (keep === 0 || fitsCompressed(parts))
            return {
                parts,
                get text() {
                    return Buffer.concat(parts).toString('utf8');
                },
                leftOut,
            };
    }
});
var partsOf = (function partsOf(log) {
    const parts = [];
    let text = '';
    const add = (more) => {
        text += more;
        if (text.length < partLength)
            return;
        parts.push(Buffer.from(text));
        text = '';
    };
    const around = JSON.stringify({ ...log, runs: log.runs.map((run) => ({ ...run, results: run.results.length === 0 ? [] : mark })) }, null, 1);
    const frames = around.split(JSON.stringify(mark));
    const full = log.runs.filter(({ results }) => results.length > 0);
    for (const [index, frame] of frames.entries()) {
        add(frame);
        const results = full[index]?.results;
        if (results === undefined)
            continue;
        for (let at = 0; at < results.length; at += batch)
            add(`${at === 0 ? '[' : ','}\n    ${itemsOf(results.slice(at, at + batch))}`);
        add('\n   ]');
    }
    add('\n');
    parts.push(Buffer.from(text));
    return parts;
});
var fitsCompressed = (function fitsCompressed(parts) {
    if (sumOf(parts.map(({ length }) => length)) <= maxGzipBytes)
        return true;
    // As many bytes as the whole would hardly have: nothing is told over the end of a part.
    if (sumOf(parts.map((part) => (0,external_node_zlib_.gzipSync)(part, { level: 1 }).length)) <= maxGzipBytes)
        return true;
    return (0,external_node_zlib_.gzipSync)(Buffer.concat(parts), { level: 6 }).length <= maxGzipBytes;
});
var sumOf = (function sumOf(numbers) {
    return numbers.reduce((sum, number) => sum + number, 0);
});
var withMostResults = (function withMostResults(run, most) {
    if (run.results.length <= most && run.results.length <= shownResults)
        return run;
    const ranked = run.results
        .map((result, index) => ({ result, index, rank: rank(result) }))
        .sort((a, b) => b.rank - a.rank || a.index - b.index);
    const kept = ranked.slice(0, most).map(({ result }) => result);
    return { ...withResultsLimited(run, run.results.length, kept.length), results: kept };
});
var toSarif = (function toSarif(action, run, result) {
    return {
        $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
        version: '2.1.0',
        runs: [sarifRun(action, run, result)],
    };
});
var sarifRun = (function sarifRun(action, run, result) {
    const reported = [...(result?.findings ?? [])].sort(finding/* byPlace */.h);
    const suppressed = [...(result?.suppressed ?? [])].sort((a, b) => (0,finding/* byPlace */.h)(a.finding, b.finding));
    const used = new Set([...reported, ...suppressed.map(({ finding }) => finding)].map((finding) => finding.ruleId));
    const rules = (result?.rules ?? []).filter((rule) => used.has(rule.id));
    const indexOf = new Map(rules.map((rule, index) => [rule.id, index]));
    return {
        tool: {
            driver: {
                name: `${toolPrefix}${action.name}`,
                semanticVersion: run.tool.version,
                informationUri,
                rules: rules.map((rule) => sarifRule(rule, rulePage(action, rule.id, run.tool.version) ?? rule.references?.[0])),
                ...(run.tool.commit === undefined ? {} : { properties: { commit: run.tool.commit } }),
            },
        },
        automationDetails: { id: `${toolPrefix}${action.name}/${run.part === undefined ? '' : `${run.part}/`}` },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [sourceRoot]: { description: { text: 'Root of the checkout.' } } },
        invocations: [
            {
                executionSuccessful: run.successful,
                startTimeUtc: run.startTime.toISOString(),
                endTimeUtc: run.endTime.toISOString(),
                toolExecutionNotifications: notifications(run, result),
            },
        ],
        ...(run.repositoryUri === undefined && run.head === undefined
            ? {}
            : {
                versionControlProvenance: [
                    {
                        repositoryUri: run.repositoryUri ?? 'file:///',
                        mappedTo: { uriBaseId: sourceRoot },
                        ...(run.head === undefined ? {} : { revisionId: run.head }),
                        ...(run.ref === undefined ? {} : { branch: run.ref }),
                    },
                ],
            }),
        results: [
            ...reported.map((finding) => sarifResult(finding, indexOf)),
            ...suppressed.map(({ finding, kind, justification, owner, until }) => ({
                ...sarifResult(finding, indexOf),
                suppressions: [
                    {
                        kind,
                        status: 'accepted',
                        ...(justification === undefined ? {} : { justification }),
                        ...(owner === undefined && until === undefined
                            ? {}
                            : { properties: { ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } }),
                    },
                ],
            })),
        ],
        properties: { portcullis: runProperties(action, run, result) },
    };
});
var runProperties = (function runProperties(action, run, result) {
    const base = {
        scanner: action.name,
        ...(run.base === undefined ? {} : { base: run.base }),
        ...(run.inputs === undefined ? {} : { inputs: run.inputs }),
        ...(run.settings === undefined ? {} : { settings: run.settings }),
        ...(run.job === undefined ? {} : { job: run.job }),
        ...(run.attempt === undefined ? {} : { run: run.attempt }),
    };
    if (result === undefined)
        return base;
    const { coverage, canary } = result;
    return {
        ...base,
        canary,
        coverage: {
            applicable: coverage.applicable,
            scanned: coverage.scanned,
            bytes: coverage.bytes,
            // An engine that does not count them says nothing of them: nought would be more than is known.
            ...(coverage.excluded === undefined ? {} : { excluded: coverage.excluded }),
            skipped: skippedCounts(coverage.skipped),
        },
        skipped: listedSkips(coverage.skipped),
        configurationDigest: result.configurationDigest,
        ruleSetDigest: result.rulesDigest ?? ruleSetDigest(result.rules),
        ruleCount: result.ruleCount ?? result.rules.length,
        ...result.properties,
    };
});
var skippedCounts = (function skippedCounts(skipped) {
    const counts = {};
    for (const { reason } of skipped)
        counts[reason] = (counts[reason] ?? 0) + 1;
    return counts;
});
var listedSkips = (function listedSkips(skipped) {
    return [...skipped.filter((entry) => entry.gap), ...skipped.filter((entry) => !entry.gap)].slice(0, maxSkippedListed);
});
var notifications = (function notifications(run, result) {
    const list = [];
    if (run.error !== undefined) {
        const { error } = run;
        const place = error instanceof errors/* PortcullisError */.SO ? error.where : {};
        list.push({
            level: 'error',
            descriptor: { id: error instanceof errors/* PortcullisError */.SO ? error.code : 'internal' },
            message: { text: (0,errors/* formatError */.Wk)(error) },
            ...(place.file === undefined || place.file === '' ? {} : { locations: [fileLocation(place.file, place.line)] }),
        });
    }
    for (const notice of result?.notices ?? [])
        list.push(noticeNotification(notice));
    const gaps = (result?.coverage.skipped ?? []).filter((entry) => entry.gap);
    for (const gap of gaps.slice(0, maxSkippedListed)) {
        list.push({
            level: gap.allowed === undefined ? 'error' : 'warning',
            descriptor: { id: `not-scanned/${gap.reason}` },
            message: {
                text: `Not looked at: ${gap.detail ?? gap.reason}.${gap.allowed === undefined ? '' : ` Allowed: ${gap.allowed.reason}.`}`,
            },
            locations: [fileLocation(gap.path, undefined)],
        });
    }
    const room = maxSkippedListed - Math.min(gaps.length, maxSkippedListed);
    for (const { path, reason, detail } of (result?.coverage.skipped ?? []).filter(liesElsewhere).slice(0, room)) {
        list.push({
            level: 'note',
            descriptor: { id: `not-scanned/${reason}` },
            message: { text: `Not looked at: ${detail ?? reason}.` },
            locations: [fileLocation(path, undefined)],
        });
    }
    return list;
});
var noticeNotification = (function noticeNotification(notice) {
    return {
        level: notice.level,
        message: { text: notice.message },
        ...(notice.path === undefined ? {} : { locations: [fileLocation(notice.path, notice.line)] }),
    };
});
var settingsOf = (function settingsOf(workspace, change, checkout = (0,git/* findGitRoot */.ky)(workspace)) {
    const head = (0,tree/* workingTree */.cn)(workspace, checkout);
    if (change === undefined)
        return { origin: 'checkout', tree: head, head };
    const holds = (commit) => checkout !== undefined && (0,git/* git */.$Y)(checkout, ['cat-file', '-e', `${commit}^{tree}`]).ok;
    if (change.kind === 'pull-request') {
        const { base } = change;
        if (base !== undefined && holds(base)) {
            return { origin: 'base', tree: (0,tree/* commitTree */.SC)(workspace, base, `at the base commit ${base.slice(0, 12)}`, checkout), head, commit: base };
        }
        const reason = `the base commit ${base?.slice(0, 12) ?? '(unknown)'} is not in this checkout`;
        return { origin: 'unavailable', head, reason };
    }
    if (change.onDefaultBranch)
        return { origin: 'checkout', tree: head, head };
    const { name, commit } = change.defaultBranch ?? {};
    if (name === undefined || commit === undefined || checkout === undefined || !holds(commit)) {
        const branch = name === undefined ? 'the default branch' : `the default branch ${name}`;
        return { origin: 'checkout', tree: head, head, remark: `${branch} is not in this checkout, so the settings of the change itself hold` };
    }
    if ((0,git/* isAncestor */.QX)(checkout, change.head, commit))
        return { origin: 'checkout', tree: head, head };
    const where = `on the default branch ${name} (${commit.slice(0, 12)})`;
    return { origin: 'default-branch', tree: (0,tree/* commitTree */.SC)(workspace, commit, where, checkout), head, commit };
});
var settingsTree = (function settingsTree(settings) {
    return settings.origin === 'unavailable' ? undefined : settings.tree;
});
var earlierRuns = (function earlierRuns(base, file, present) {
    if (present.job === undefined)
        return { runs: [] };
    const all = readRuns((0,external_node_path_.resolve)(base, file));
    const inputs = JSON.stringify(present.inputs);
    const runs = all.filter((run) => {
        const own = run?.properties?.portcullis;
        return (own?.scanner === present.scanner &&
            own.job === present.job &&
            run.versionControlProvenance?.[0]?.revisionId === present.commit &&
            JSON.stringify(own.inputs) !== inputs);
    });
    if (runs.length === 0)
        return { runs };
    const taken = new Set(runs.map((run) => run.automationDetails?.id));
    const wanted = String(present.inputs.path ?? 'part').replace(/[^\w.-]+/g, '-');
    let part = wanted;
    for (let count = 2; [...taken].some((id) => id?.endsWith(`/${part}/`)); count++)
        part = `${wanted}-${count}`;
    return { runs, part };
});
var writeResultsFile = (function writeResultsFile(base, file, content, key) {
    const target = (0,external_node_path_.resolve)(base, file);
    const temporary = `${target}.${process.pid}.tmp`;
    try {
        refuseGit(target, file, key);
        refuseOther(target, file, key);
        // Before a folder is made, too: a link would have it made elsewhere.
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, nearestFolder((0,external_node_path_.dirname)(target)), file, key);
        makeFolder((0,external_node_path_.dirname)(target));
        if (!(0,external_node_path_.isAbsolute)(file))
            guardInside(base, (0,external_node_path_.dirname)(target), file, key);
        keepOutOfGit(base, target);
        // "wx" never follows a link that waits under the temporary name.
        writeParts(temporary, typeof content === 'string' || content instanceof Uint8Array ? [content] : content);
        refuseAnotherKind(temporary, target, file, key);
        (0,external_node_fs_.renameSync)(temporary, target);
        return target;
    }
    catch (error) {
        removeQuietly(temporary);
        if (error instanceof errors/* PortcullisError */.SO)
            throw error;
        throw new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected to write the results file, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file, key },
            remedy: `Make room, or the directory writable, or set \`${key}\` to another place.`,
            cause: error,
        });
    }
});
var writeResultsFiles = (function writeResultsFiles(base, files) {
    const placed = new Map();
    for (const { path, content, key } of files) {
        const place = (0,external_node_path_.resolve)(base, path);
        const other = placed.get(place);
        if (other !== undefined && other !== key)
            throw onePlace(path, key, other);
        placed.set(place, key);
        writeResultsFile(base, path, content, key);
    }
});
var writeParts = (function writeParts(file, parts) {
    const descriptor = (0,external_node_fs_.openSync)(file, 'wx');
    try {
        writePieces(descriptor, parts);
    }
    finally {
        (0,external_node_fs_.closeSync)(descriptor);
    }
});
var writePieces = (function writePieces(descriptor, pieces) {
    const buffer = Buffer.allocUnsafe(pieceBytes);
    let filled = 0;
    const flush = () => {
        for (let start = 0; start < filled;)
            start += (0,external_node_fs_.writeSync)(descriptor, buffer, start, filled - start);
        filled = 0;
    };
    for (const piece of pieces) {
        // A letter takes three bytes at most.
        const most = typeof piece === 'string' ? piece.length * 3 : piece.length;
        if (filled + most > pieceBytes)
            flush();
        if (most > pieceBytes)
            (0,external_node_fs_.writeFileSync)(descriptor, piece);
        else if (typeof piece === 'string')
            filled += buffer.write(piece, filled);
        else {
            buffer.set(piece, filled);
            filled += piece.length;
        }
    }
    flush();
});
var keepOutOfGit = (function keepOutOfGit(base, target) {
    const folder = (0,external_node_path_.resolve)(base, listing/* resultsDirectory */.sz);
    if (!(0,paths/* insideFolder */.xe)(folder, target))
        return;
    try {
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(folder, '.gitignore'), resultsIgnored, { flag: 'wx' });
    }
    catch (error) {
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var refuseGit = (function refuseGit(target, file, key) {
    if (!target.split(/[\\/]/).some((part) => part.toLowerCase() === '.git'))
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: 'expected a place for the results file, got one in `.git`',
        where: { file, key },
        remedy: `Set \`${key}\` to a path outside of it, such as ${listing/* resultsDirectory */.sz}/NAME.`,
    });
});
var refuseOther = (function refuseOther(target, file, key) {
    const there = (0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false });
    if (there?.isDirectory() === true)
        throw noPlace('a folder', `Name the file in it: \`${key}\` is no folder.`);
    if (there?.isSymbolicLink() === true && !(0,paths/* namesDevice */.Fi)(target))
        throw noPlace('a symbolic link', `Set \`${key}\` to another path, such as that of the file itself, or remove the link if it is not needed.`);
    if (!(0,paths/* namesDevice */.Fi)(target) && (there === undefined || there.isFile()))
        return;
    throw noPlace('a device, a pipe or a socket', `Set \`${key}\` to a path in a folder.`);
    function noPlace(got, remedy) {
        return new errors/* PortcullisError */.SO({
            code: 'results-unwritable',
            message: `expected a place for the results file, got ${got}`,
            where: { file, key },
            remedy,
        });
    }
});
var refuseAnotherKind = (function refuseAnotherKind(written, target, file, key) {
    if ((0,external_node_fs_.lstatSync)(target, { throwIfNoEntry: false })?.isFile() !== true || (0,document_kind/* mayReplace */.kA)((0,earlier_results/* headOf */.U)(written), (0,earlier_results/* headOf */.U)(target)))
        return;
    const kind = (0,document_kind/* documentKind */.eD)((0,earlier_results/* headOf */.U)(written));
    throw new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: `expected a new place for the results file, or that of an earlier one, got a file that is ${kind === undefined ? 'none' : `no ${kind}`}`,
        where: { file, key },
        remedy: `Set \`${key}\` to another path, such as ${listing/* resultsDirectory */.sz}/NAME, or remove the file if it is not needed.`,
    });
});
var makeFolder = (function makeFolder(folder) {
    if ((0,external_node_fs_.existsSync)(folder))
        return;
    if ((0,external_node_path_.dirname)(folder) !== folder)
        makeFolder((0,external_node_path_.dirname)(folder));
    try {
        (0,external_node_fs_.mkdirSync)(folder);
    }
    catch (error) {
        // Another process may have made it meanwhile.
        if (error.code !== 'EEXIST')
            throw error;
    }
});
var nearestFolder = (function nearestFolder(folder) {
    return (0,external_node_fs_.existsSync)(folder) || (0,external_node_path_.dirname)(folder) === folder ? folder : nearestFolder((0,external_node_path_.dirname)(folder));
});
var guardInside = (function guardInside(base, directory, file, key) {
    if (!(0,paths/* insideFolder */.xe)((0,external_node_fs_.realpathSync)(base), (0,external_node_fs_.realpathSync)(directory))) {
        throw new errors/* PortcullisError */.SO({
            code: 'results-outside',
            message: 'expected a results file inside the workspace, got one that leads out of it',
            where: { file, key },
            remedy: 'Remove the symbolic link, or give an absolute path if the place is meant.',
        });
    }
});
var readCiEvent = (function readCiEvent(environment) {
    if (environment.GITHUB_ACTIONS === 'true' || environment.GITHUB_EVENT_NAME)
        return github(environment);
    if (environment.GITLAB_CI === 'true')
        return gitlab(environment);
    if (environment.TF_BUILD?.toLowerCase() === 'true')
        return azure(environment);
    if (environment.BITBUCKET_BUILD_NUMBER)
        return bitbucket(environment);
    if (environment.CIRCLECI === 'true')
        return circle(environment);
    if (environment.JENKINS_URL)
        return jenkins(environment);
    return undefined;
});
var readJob = (function readJob(environment, directory, options = {}) {
    const workspace = environment.GITHUB_WORKSPACE || directory;
    if ((0,external_node_fs_.statSync)(workspace, { throwIfNoEntry: false })?.isDirectory() !== true) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: 'expected GITHUB_WORKSPACE to be a directory',
            where: { file: workspace, key: 'GITHUB_WORKSPACE' },
            remedy: 'Run the checkout step before this one.',
        });
    }
    const event = readCiEvent(environment);
    const checkout = findCheckout(workspace, event);
    const own = checkout === undefined ? (0,git/* headCommit */.Qo)(workspace) : (0,git/* headCommit */.Qo)(checkout);
    const commit = own ?? validCommit(environment.GITHUB_SHA);
    const change = options.base === undefined ? changeOf(event, own, checkout) : comparedWith(options.base, workspace, checkout, own);
    const serverUrl = environment.GITHUB_SERVER_URL || 'https://github.com';
    const repository = environment.GITHUB_REPOSITORY;
    const identity = event === undefined ? undefined : (0,external_node_crypto_.createHash)('sha256').update(event.job).digest('hex').slice(0, 16);
    return {
        workspace,
        ...(checkout === undefined ? {} : { checkout }),
        ...(commit === undefined ? {} : { commit }),
        ...(repository ? { repositoryUrl: `${serverUrl}/${repository}` } : {}),
        ...(environment.GITHUB_REF ? { ref: environment.GITHUB_REF } : {}),
        ...(change === undefined ? {} : { change }),
        settings: settingsOf((0,external_node_fs_.realpathSync)(workspace), change, checkout),
        committed: event !== undefined && change !== undefined && options.base === undefined,
        ...(identity === undefined ? {} : { identity }),
        ...(repository && commit !== undefined ? { source: { serverUrl, repository, commit } } : {}),
    };
});
var validCommit = (function validCommit(text) {
    return text !== undefined && (0,git/* isCommitId */.jh)(text) ? text : undefined;
});
var findCheckout = (function findCheckout(workspace, event) {
    const own = (0,git/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(workspace));
    if (own !== undefined)
        return own;
    // Outside CI a folder that holds repositories is just that.
    if (event === undefined)
        return undefined;
    const below = checkoutsBelow((0,external_node_fs_.realpathSync)(workspace), maxCheckoutDepth);
    if (below.length <= 1)
        return below[0];
    return below.find((folder) => isNamedBy(event, (0,git/* headCommit */.Qo)(folder), folder)) ?? below[0];
});
var changeOf = (function changeOf(event, head, checkout) {
    if (event === undefined || event.kind === undefined)
        return undefined;
    if (head !== undefined && event.heads.length > 0 && !isNamedBy(event, head, checkout))
        throw (0,git/* hasGit */.tG)(checkout) ? wrongTree(event, head) : gitMissing(event, head);
    const named = event.heads.find((id) => (0,git/* isCommitId */.jh)(id)) ?? head;
    if (named === undefined)
        return undefined;
    const name = event.defaultBranch ?? (checkout === undefined ? undefined : remoteDefault(checkout));
    const tip = name === undefined || checkout === undefined ? undefined : (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`);
    const base = baseOf(event, checkout);
    // A change that is to be merged into the default branch has that branch's commit as its base.
    const known = tip ?? (event.kind === 'pull-request' && name !== undefined && event.targetBranch === name ? base : undefined);
    return {
        kind: event.kind,
        head: event.kind === 'pull-request' ? named : (head ?? named),
        ...(base === undefined ? {} : { base }),
        ...(name === undefined ? {} : { defaultBranch: { name, ...(known === undefined ? {} : { commit: known }) } }),
        onDefaultBranch: event.kind === 'push' &&
            name !== undefined &&
            event.branch === name &&
            (event.branchTip === undefined || head === undefined || event.branchTip === head),
    };
});
var requireCheckout = (function requireCheckout(job) {
    if (job.change === undefined || job.checkout !== undefined || !job.committed)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected a git checkout of ${job.change.head.slice(0, 12)}, got a folder without version control`,
        where: { file: job.workspace },
        remedy: 'Run the checkout step before this one, on a runner that has git.',
    });
});
var executeScanner = (async function executeScanner(scanner, inputs, host) {
    const started = host.now();
    const file = inputs['sarif-file'];
    const { job } = host;
    const told = inputsTold(inputs);
    const earlier = earlierRuns(host.resultsBase, file, { scanner: scanner.name, job: job.identity, commit: job.commit, inputs: told });
    const write = (run, result) => {
        const info = { ...runInfo(scanner, host, started, run), inputs: told, ...(earlier.part === undefined ? {} : { part: earlier.part }) };
        const own = serialiseSarif(toSarif(scanner, info, result));
        const content = earlier.runs.length === 0 ? own.parts : withRuns(earlier.runs, own.text);
        return writeResultsFile(host.resultsBase, file, content, 'sarif-file');
    };
    const removeEarlier = (usual) => {
        const given = (name) => String(inputs[name]);
        if (host.takesFiles !== true)
            (0,earlier_results.removeEarlierResults)(host.resultsBase, scanner.inputs, given, usual);
    };
    let sarifFile;
    try {
        removeEarlier(false);
        sarifFile = write({ successful: false, error: unfinished(scanner.name) });
        requireCheckout(job);
        (0,reader/* refuseOtherSpelling */.bg)(settingsTree(job.settings) ?? job.settings.head);
        const scanned = await scanner.scan(inputs, scanContext(scanner.broad === true ? holdingLess(host) : host));
        if (!scanned.canary.detected)
            throw canaryMissed(scanner.name, scanned.canary.detail);
        const result = await withGapsJudged(scanned, scanner.name, job.settings, started);
        if (host.takesFiles !== true)
            writeResultsFiles(host.resultsBase, result.files ?? []);
        sarifFile = write({ successful: unreadOf(result).length === 0 }, result);
        return concluded(result, inputs['fail-on'], sarifFile);
    }
    catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error));
        removeEarlier(true);
        if (sarifFile === undefined)
            writeFailedRun(scanner, host.resultsBase, file, failure, host.now());
        try {
            if (sarifFile !== undefined)
                write({ successful: false, error: failure });
        }
        catch {
            // The placeholder is still there and says that the run did not finish.
        }
        return {
            conclusion: 'fail',
            exitCode: 2,
            findings: [],
            coverage: nothingCovered,
            notices: [],
            unread: [],
            letThrough: 0,
            error: failure,
            ...(sarifFile === undefined ? {} : { sarifFile }),
        };
    }
});
var holdingLess = (function holdingLess(host) {
    let cap;
    return {
        ...host,
        progress(done, total) {
            if (cap === undefined) {
                optimiseLater();
                cap = youngGenerationCap();
            }
            if (done % filesBetweenLooks === 0)
                cap();
            host.progress?.(done, total);
        },
    };
});
var scanContext = (function scanContext({ job, now, environment, threads, progress, named }) {
    return {
        workspace: job.workspace,
        now,
        environment,
        settings: job.settings,
        committed: job.committed,
        ...(job.source === undefined ? {} : { repository: job.source.repository }),
        ...(job.change === undefined ? {} : { change: job.change }),
        ...(threads === undefined ? {} : { threads }),
        ...(progress === undefined ? {} : { progress }),
        ...(named === undefined ? {} : { named }),
    };
});
var inputsTold = (function inputsTold(inputs) {
    return Object.fromEntries(Object.entries(inputs).filter(([name]) => !ofResults.includes(name)));
});
var withGapsJudged = (async function withGapsJudged(result, scanner, settings, now) {
    const { remark } = settings.origin === 'checkout' ? settings : { remark: undefined };
    const notices = remark === undefined ? result.notices : [...result.notices, { level: 'note', message: `${capital(remark)}.` }];
    const tree = settingsTree(settings);
    if (tree === undefined || !result.coverage.skipped.some(({ gap }) => gap))
        return { ...result, notices };
    const skipped = await withAllowedGaps(result.coverage.skipped, await allowedGapsOf(tree), scanner, now.toISOString().slice(0, 10));
    return { ...result, notices, coverage: { ...result.coverage, skipped } };
});
var unreadOf = (function unreadOf({ coverage }) {
    return coverage.skipped.filter(({ gap, allowed }) => gap && allowed === undefined);
});
var concluded = (function concluded(result, failOn, sarifFile) {
    const { findings, coverage, notices, suppressed } = result;
    const unread = unreadOf(result);
    const failing = findings.some((finding) => fails(finding, failOn));
    return {
        conclusion: failing || unread.length > 0 ? 'fail' : 'pass',
        exitCode: unread.length > 0 ? 2 : failing ? 1 : 0,
        findings,
        coverage,
        notices,
        unread,
        letThrough: suppressed.length + coverage.skipped.filter(({ allowed }) => allowed !== undefined).length,
        sarifFile,
        result,
    };
});
var runInfo = (function runInfo(scanner, host, started, run) {
    const { job } = host;
    const attempt = runAttempt(host.environment);
    return {
        tool: { name: scanner.name, version: version, ...(host.environment.GITHUB_ACTION_REF ? { commit: host.environment.GITHUB_ACTION_REF } : {}) },
        successful: false,
        startTime: started,
        endTime: host.now(),
        ...(job.repositoryUrl === undefined ? {} : { repositoryUri: job.repositoryUrl }),
        ...(job.commit === undefined ? {} : { head: job.commit }),
        ...(job.change?.base === undefined ? {} : { base: job.change.base }),
        ...(job.ref === undefined ? {} : { ref: job.ref }),
        settings: settingsTold(job.settings),
        ...(job.identity === undefined ? {} : { job: job.identity }),
        ...(attempt === undefined ? {} : { attempt }),
        ...run,
    };
});
var settingsTold = (function settingsTold(settings) {
    if (settings.origin === 'unavailable')
        return { origin: settings.origin, remark: settings.reason };
    if (settings.origin !== 'checkout')
        return { origin: settings.origin, commit: settings.commit };
    return { origin: settings.origin, ...(settings.remark === undefined ? {} : { remark: settings.remark }) };
});
var unfinished = (function unfinished(name) {
    return new errors/* PortcullisError */.SO({
        code: 'run-unfinished',
        message: `expected ${name} to finish, but it was stopped before it wrote its result`,
        remedy: 'Look at the log of the step for a time-out or lack of memory, and run it again.',
    });
});
var readInputs = (function readInputs(specs, source) {
    const values = {};
    for (const [name, spec] of Object.entries(specs)) {
        const text = source(name);
        values[name] = text === undefined ? defaultOf(spec) : parse(name, spec, text);
    }
    return values;
});
var defaultOf = (function defaultOf(spec) {
    return typeof spec.default === 'string' && spec.default.startsWith('${{') ? '' : spec.default;
});
var refuseMisspelt = (function refuseMisspelt(specs, given) {
    const known = Object.keys(specs);
    for (const name of given) {
        const meant = known.includes(name) ? undefined : (0,did_you_mean/* nearest */.p)(name, known, name.length < 6 ? 1 : 2);
        if (meant === undefined)
            continue;
        throw new errors/* PortcullisError */.SO({
            code: 'input-unknown',
            message: `expected an input of this action, got "${name.slice(0, 60)}", did you mean "${meant}"?`,
            where: { key: name.slice(0, 60) },
            remedy: `Write \`${meant}\` in its place; README.md lists all inputs.`,
        });
    }
});
var logDirectly = (function logDirectly() {
    direct = true;
});
var streamLog = (function streamLog() {
    direct = false;
});
var writeLog = (function writeLog(text) {
    let rest = Buffer.from(text);
    try {
        while (direct && rest.length > 0)
            rest = rest.subarray((0,external_node_fs_.writeSync)(standardOutput, rest));
    }
    catch {
        direct = false;
    }
    if (rest.length > 0)
        process.stdout.write(rest);
});
var withoutCommands = (function withoutCommands(text) {
    return text.replace(/^([\s\u0085]*:)(?=:)/gm, '$1\u200b').replace(/##(?=(?:vso|teamcity)?\[)/gi, '##\u200b');
});
var escapeMarkdown = (function escapeMarkdown(text) {
    return (0,src_letters/* printable */.g$)(text)
        .replace(/[\\`*_{}[\]()#+!|<>~$&]/g, '\\$&')
        .replace(/@/g, '@\u200b')
        .replace(/\b(https?|ftp):/gi, '$1\\:')
        .replace(/\b(www)\./gi, '$1\\.');
});
var withinBytes = (function withinBytes(head, rows, tail, maxBytes, leftOut) {
    const reserve = Buffer.byteLength(head) + Buffer.byteLength(tail) + 200;
    let bytes = reserve;
    let count = 0;
    for (const row of rows) {
        bytes += Buffer.byteLength(row) + 1;
        if (bytes > maxBytes)
            break;
        count++;
    }
    const kept = rows.slice(0, count).join('\n');
    const rest = rows.length - count;
    return `${head}${kept}${kept === '' ? '' : '\n'}${rest > 0 ? `\n${leftOut(rest)}\n` : ''}${tail}`;
});
var givenInputs = (function givenInputs() {
    return Object.entries(process.env).flatMap(([name, value]) => /^INPUT_/.test(name) && value ? [name.slice('INPUT_'.length).toLowerCase()] : []);
});
var maskSecrets = (function maskSecrets(specs, values) {
    for (const [name, spec] of Object.entries(specs)) {
        const value = values[name];
        if (spec.type !== 'string' || spec.secret !== true || typeof value !== 'string' || value === '')
            continue;
        streamLog();
        (0,core/* setSecret */.Pq)(value);
    }
});
var tell = (function tell(line) {
    if (typeof line === 'string')
        writeLog(withoutCommands(line) + external_node_os_.EOL);
    else {
        streamLog();
        annotate[line.level](shown(line.message), properties(line));
    }
});
var properties = (function properties({ title, path, region }) {
    return {
        ...(title === undefined ? {} : { title: (0,src_letters/* printable */.g$)(title) }),
        // A name with control letters is shown and not found: they would reach the terminal of whoever reads the raw log. The toolkit sees to
        // ends of lines.
        ...(path === undefined ? {} : { file: path.replace(/[^\r\n]+/g, src_letters/* printable */.g$) }),
        ...(region === undefined ? {} : { startLine: region.startLine, endLine: region.endLine }),
        // Columns are only allowed when the annotation stays on one line.
        ...(region === undefined || region.startLine !== region.endLine
            ? {}
            : { startColumn: region.startColumn, endColumn: region.endColumn }),
    };
});
var appendSummary = (async function appendSummary(markdown) {
    const file = process.env.GITHUB_STEP_SUMMARY;
    const used = file ? (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size : undefined;
    if (used === undefined || used + Buffer.byteLength(markdown) > maxSummaryBytes)
        return;
    try {
        await toolkit_atFirstUse0().summary.addRaw(markdown).write();
    }
    catch (error) {
        throw runnerFile('GITHUB_STEP_SUMMARY', file, error);
    }
});
var setOutputs = (function setOutputs(outputs) {
    const file = process.env.GITHUB_OUTPUT;
    if (!file)
        return;
    try {
        for (const [name, value] of Object.entries(outputs))
            (0,core/* setOutput */.uH)(name, value);
    }
    catch (error) {
        throw runnerFile('GITHUB_OUTPUT', file, error);
    }
});
var run_action_atFirstUse0 = (function run_action_atFirstUse0() { return run_action_atFirstUse0.made ??= __webpack_require__.now([], 291); });
var runAction = (async function runAction(action, work, { hosting = false } = {}) {
    if ((0,hosted/* isHosted */.O)() && !hosting)
        return;
    logDirectly();
    exitOnSignals(action.name);
    failOnUncaught(action, work);
    // Work that nothing waits for any more ends the process without a word: that is no pass.
    process.exitCode = 2;
    try {
        removeEarlier(action, false);
        refuseMisspelt(action.inputs, givenInputs());
        const inputs = readInputs(action.inputs, runnerInputs);
        maskSecrets(action.inputs, inputs);
        const { exitCode, log, summary, outputs } = await work.run(inputs, readJob(process.env, process.cwd()));
        for (const line of log)
            tell(line);
        if (summary !== undefined)
            await appendSummary(summary);
        setOutputs(outputs);
        process.exitCode = exitCode;
    }
    catch (thrown) {
        conclude(action, work, thrown);
    }
});
var removeEarlier = (function removeEarlier({ inputs }, usual) {
    (0, run_action_atFirstUse0().removeEarlierResults)(process.env.GITHUB_WORKSPACE || process.cwd(), inputs, runnerInputs, usual);
});
var failOnUncaught = (function failOnUncaught(action, work) {
    process.once('uncaughtException', (thrown) => {
        conclude(action, work, thrown);
        // On Windows and macOS a pipe is written later than it is told.
        process.stdout.write('', () => process.exit(2));
    });
});
var exitOnSignals = (function exitOnSignals(name) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
        process.once(signal, () => {
            tell({ level: 'error', message: `${name} was stopped by ${signal} before it finished; its result does not count. [stopped]` });
            // On Windows and macOS a pipe is written later than it is told.
            process.stdout.write('', () => process.exit(2));
        });
    }
});
var excerptReader = (function excerptReader(read, hidden) {
    const files = new Map();
    const parts = new Map();
    for (const part of hidden) {
        const known = parts.get(part.path);
        if (known === undefined)
            parts.set(part.path, [part.region]);
        else
            known.push(part.region);
    }
    return (path, region) => {
        if (!files.has(path))
            files.set(path, read(path)?.split(/\r\n|\r|\n/));
        const lines = files.get(path);
        return lines === undefined ? undefined : excerptOf(lines, region, parts.get(path) ?? []);
    };
});
var groups_partsOf = (function groups_partsOf(findings) {
    const known = partsKnown.get(findings);
    if (known !== undefined)
        return known;
    const parts = { groups: groupsOf(findings.filter(({ listed }) => listed)), rest: findings.filter(({ listed }) => !listed) };
    partsKnown.set(findings, parts);
    return parts;
});
var groupsOf = (function groupsOf(findings) {
    const groups = new Map();
    const all = [];
    for (const finding of [...findings].sort((a, b) => (0,severity/* bySeverity */.Np)(a.severity, b.severity))) {
        const { ruleId, sources } = finding;
        const tools = sources.length === 1 ? sources[0] : JSON.stringify(sources);
        const ofTools = groups.get(tools) ?? new Map();
        groups.set(tools, ofTools);
        const group = ofTools.get(ruleId) ?? [];
        if (group.push(finding) === 1)
            all.push(group);
        ofTools.set(ruleId, group);
    }
    return all.map(groupOf);
});
var countsOf = (function countsOf(findings) {
    return Object.entries((0,severity/* countBySeverity */.Ot)(findings))
        .filter(([, count]) => count > 0)
        .map(([severity, count]) => `${count} ${severity}`)
        .join(', ');
});
var columnsOf = (function columnsOf(text) {
    if (!beyondLatin.test(text))
        return text.length;
    let columns = 0;
    for (const letter of text)
        columns += columnsOfLetter(letter.codePointAt(0));
    return columns;
});
var wrap = (function wrap(text, width, indent = '', hanging = indent) {
    const lines = [];
    let line = '';
    let used = 0;
    const room = () => Math.max(10, width - (lines.length === 0 ? indent : hanging).length);
    for (const word of text.split(' ').filter((each) => each !== '')) {
        const columns = columnsOf(word);
        if (line !== '' && used + 1 + columns > room()) {
            lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
            line = '';
            used = 0;
        }
        used += columns + (line === '' ? 0 : 1);
        line = line === '' ? word : `${line} ${word}`;
    }
    if (line !== '')
        lines.push(`${lines.length === 0 ? indent : hanging}${line}`);
    return lines;
});
var visible = (function visible(text, letters = maxText) {
    return (0,src_letters/* printable */.g$)((0,src_letters/* cut */.Jj)(text, letters));
});
var terminalLines = (function terminalLines(told, screen) {
    if (screen.all === true) {
        const everything = { ...told, findings: told.findings.map((finding) => ({ ...finding, excerpt: finding.excerpt, listed: true })) };
        return linesAt(everything, groups_partsOf(everything.findings), screen, { ...details[0], places: Number.POSITIVE_INFINITY });
    }
    const parts = groups_partsOf(told.findings);
    const last = details.at(-1);
    for (const detail of details) {
        // What certainly does not fit is not written out.
        if (detail === last || leastLines(parts, detail) > screen.rows)
            continue;
        const lines = linesAt(told, parts, screen, detail);
        if (lines.length <= screen.rows)
            return lines;
    }
    return linesAt(told, parts, screen, last);
});
var leastLines = (function leastLines({ groups, rest }, detail) {
    const places = groups.reduce((sum, group) => sum + 1 + Math.min(group.places.length, detail.places), 0);
    return places + (detail.rest === 'listed' ? rest.length : 0);
});
var linesAt = (function linesAt(told, { groups, rest }, screen, detail) {
    const { width, paint } = screen;
    return [
        ...wrap(visible(told.headline), width).map(told.passed ? paint.good : paint.bad),
        ...told.because.flatMap((sentence) => wrap(visible(sentence), width)),
        ...causeLines(told, screen, detail),
        ...groups.flatMap((group) => groupLines(group, screen, detail, told.everything)),
        ...restLines(rest, screen, detail, told.everything),
        ...tailLines(told, screen, detail),
    ];
});
var causeLines = (function causeLines({ causes, everything }, { width, paint }, detail) {
    return causesByRemedy(causes).flatMap((all) => {
        const [{ code, remedy }] = all;
        const group = all.slice(0, Math.max(detail.causes ?? 3, detail.places));
        return [
            ...(detail.why ? [''] : []),
            paint.bad(visible(code)),
            ...group.flatMap(({ message }) => shortened(wrap(`${visible(message, maxCause)}.`, width, '  ', '    '), width, detail)),
            ...(all.length > group.length ? [`  and ${all.length - group.length} more ${visible(everything)}`] : []),
            ...shortened(wrap(`Fix: ${visible(remedy)}`, width, '  ', '       '), width, detail),
        ];
    });
});
var causesByRemedy = (function causesByRemedy(causes) {
    const groups = new Map();
    for (const cause of causes) {
        const key = `${cause.code}\0${cause.remedy}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [cause]);
        else
            group.push(cause);
    }
    return [...groups.values()];
});
var restLines = (function restLines(rest, { width, paint }, detail, everything) {
    if (rest.length === 0)
        return [];
    const counts = ['', ...wrap(`Not blocking: ${countsOf(rest)}${detail.rest === 'listed' ? '.' : `; all ${visible(everything)}.`}`, width)];
    if (detail.rest === 'counted')
        return counts;
    return [
        ...counts,
        ...groupsOf(rest).flatMap(({ ruleId, places, shared, title }) => places.map(({ finding, own }) => {
            const head = finding.severity.padEnd(8);
            const line = `${visible(placeOf(finding))}  ${visible(ruleId)}: ${visible([own, shared, title].find((text) => text !== '') ?? '')}`;
            const text = clip(line, Math.max(40, width - 12 - (finding.fix === undefined ? 0 : 15)));
            return `  ${paint.severity(finding.severity, head)}  ${text}${fixNote(finding, paint)}`;
        })),
    ];
});
var tailLines = (function tailLines({ letThrough, remarks, next, everything }, { width, paint }, detail) {
    const most = detail.rest === 'listed' ? maxRemarks : detail.why ? 5 : 2;
    const more = (all, what) => all.length > most ? [paint.dim(`  and ${all.length - most} more ${what} ${visible(everything)}`)] : [];
    const through = letThrough
        .slice(0, most)
        .flatMap(({ place, ruleId, reason, by }) => wrap(`let through: ${visible([place, ruleId].filter((part) => part !== undefined).join(' '))}: ${visible(reason)}${by === '' ? '' : ` (${visible(by)})`}`, width, '  ', '    '));
    const lines = [
        ...through,
        ...more(letThrough, 'let through'),
        ...remarks.slice(0, most).flatMap((remark) => wrap(visible(remark), width)),
        ...more(remarks, 'remarks'),
        ...next.flatMap(({ text, command }) => (command === undefined ? wrap(visible(text), width) : [`${visible(text)} ${visible(command)}`])),
    ];
    return lines.length === 0 ? [] : ['', ...lines];
});
var annotationsOf = (function annotationsOf(findings, room = {}) {
    const used = { error: 0, warning: 0, notice: 0 };
    const said = new Set();
    const annotations = [];
    for (const finding of [...findings].sort((a, b) => (0,severity/* bySeverity */.Np)(a.severity, b.severity))) {
        const { severity, ruleId, path, region } = finding;
        const level = finding.blocks ? 'error' : annotationLevel[severity];
        if (used[level]++ >= (room[level] ?? annotationsPerLevel))
            continue;
        annotations.push({
            level,
            message: messageOf(finding, !said.has(ruleId)),
            title: (0,src_letters/* cut */.Jj)(`${severity}: ${ruleId}`, maxTitle),
            // A longer one is the name of no file.
            ...(path === undefined || path.length > maxPath ? {} : { path }),
            ...(region === undefined ? {} : { region }),
        });
        said.add(ruleId);
    }
    return annotations;
});
var scannerLog = (function scannerLog(name, told, { notices, unread }, annotated) {
    const lines = terminalLines({ ...told, headline: `${name}: ${told.headline.charAt(0).toLowerCase()}${told.headline.slice(1)}` }, {
        width: logWidth,
        rows: logRows,
        paint: noPaint,
    });
    return [
        ...(annotated ? annotations(told) : []),
        ...notices.flatMap(({ level, message, path }) => level === 'note' ? [] : [{ level, message, ...(path === undefined ? {} : { path }) }]),
        ...unread.slice(0, maxGaps).map(gapLine),
        ...lines,
    ];
});
var annotations = (function annotations({ findings, everything }) {
    const lines = [...annotationsOf(findings)];
    const left = findings.length - lines.length;
    if (left > 0)
        lines.push(`${left} more ${left === 1 ? 'finding is' : 'findings are'} not annotated; all are ${everything}.`);
    return lines;
});
var markdown_text = (function markdown_text(whole, letters = markdown_maxText) {
    const written = (0,src_letters/* cut */.Jj)(whole, letters);
    const parts = written.split('`');
    // Where they are not in pairs none quotes anything.
    if (parts.length % 2 === 0 || parts.some((part, i) => i % 2 === 1 && part.trim() === ''))
        return escapeMarkdown(written);
    return parts.map((part, i) => (i % 2 === 1 ? inlineCode(part) : escapeMarkdown(part))).join('');
});
var markdownParts = (function markdownParts(told, level, link) {
    const { groups, rest } = groups_partsOf(told.findings);
    // First the doubts, since nothing else can be believed, then what a patch does, then each rule.
    const ordered = [...causeSteps(told.causes), ...told.next.filter(({ unblocks }) => unblocks).map(stepText)];
    return {
        head: [
            `${level} ${markdown_text(told.headline)}`,
            '',
            ...(told.because.length === 0 ? [] : [told.because.map((sentence) => markdown_text(sentence)).join(' '), '']),
            ...ordered.slice(0, maxListed).map((step, i) => `${i + 1}. ${step}`),
            ...(ordered.length > maxListed ? [`${maxListed + 1}. ${ordered.length - maxListed} more steps are in the report.`] : []),
        ]
            .join('\n')
            .concat('\n'),
        places: groups.map((group) => group.places.length),
        rows: groups.map((group, i) => ruleItem(group, Math.min(ordered.length, maxListed + 1) + i + 1, link, told.everything)),
        tail: [
            '',
            ...(rest.length === 0 ? [] : [`Not blocking: ${countsOf(rest)}; all ${markdown_text(told.everything)}.`, '']),
            ...letThrough(told),
            ...told.next.filter(({ unblocks }) => !unblocks).map((step) => `- ${stepText(step)}`),
            ...told.remarks.slice(0, maxListed).map((remark) => `- ${markdown_text(remark)}`),
            ...(told.remarks.length > maxListed ? [`- ${told.remarks.length - maxListed} more remarks are ${markdown_text(told.everything)}.`] : []),
            '',
        ].join('\n'),
    };
});
var causeSteps = (function causeSteps(causes) {
    const steps = new Map();
    for (const cause of causes) {
        const key = JSON.stringify([cause.code, cause.remedy]);
        steps.set(key, [...(steps.get(key) ?? []), cause]);
    }
    return [...steps.values()].map((alike) => {
        const { code: name, remedy } = alike[0];
        const [message = '', ...others] = alike.slice(0, maxPlaces).map((cause) => markdown_text(cause.message, markdown_maxCause));
        if (others.length === 0)
            return `${markdown_text(remedy)} (${code(name)}: ${message})`;
        const more = alike.length - maxPlaces;
        const items = [message, ...others, ...(more > 0 ? [`and ${more} more`] : [])];
        return `${markdown_text(remedy)} (${code(name)})\n${items.map((item) => `    - ${item}`).join('\n')}`;
    });
});
var scannerSummary = (function scannerSummary(title, told, execution, failOn, link) {
    const { error, unread, result } = execution;
    const given = result?.details ?? '';
    // Details may be as long as there are images; the findings come first.
    const details = Buffer.byteLength(given) < maxSummaryBytes / 2 ? given : '';
    const headed = { ...told, headline: `${title}: ${lowered(told.headline)}` };
    if (failOn === 'none' && error === undefined && unread.length === 0)
        return details === '' ? undefined : `### ${escapeMarkdown(headed.headline)}\n\n${details}`;
    const parts = markdownParts(headed, '###', (path, line) => markdown_placeLink(link, path, line));
    return withinSummary({ ...parts, tail: `${parts.tail}${details}` }, 'in the SARIF file');
});
var lowered = (function lowered(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
});
var withinSummary = (function withinSummary(parts, where) {
    const { head, rows, tail } = parts;
    const whole = withinBytes(head, rows, tail, maxSummaryBytes, (count) => leftOutWords(parts, count, where));
    if (Buffer.byteLength(whole) <= maxSummaryBytes)
        return whole;
    // Head and tail are bounded in their number of lines, not in what each holds.
    return `${head.split('\n', 1)[0]}\n\nWhat was found does not fit into a summary: it is ${where}.\n`;
});
var coverageLine = (function coverageLine({ applicable, scanned, skipped }) {
    const inPart = Math.min(scanned, Math.max(0, (0,scanner/* inputsOf */.Vc)(skipped.filter(({ gap }) => gap)) - (applicable - scanned)));
    return `${scanned - inPart} of ${applicable} inputs looked at${inPart === 0 ? '' : `, ${inPart} in part`}`;
});
var decisionLine = (function decisionLine(execution, failOn) {
    if (execution.error !== undefined)
        return `failed: ${execution.error.message}`;
    const { findings, coverage, unread, letThrough } = execution;
    const counts = countsOf(findings);
    const through = letThrough === 0 ? '' : `; ${letThrough} let through`;
    if (unread.length > 0) {
        const found = findings.length === 0 ? '' : `; ${findings.length} found in the rest (${counts})`;
        return `failed, ${plural((0,scanner/* inputsOf */.Vc)(unread), 'input')} could not be looked at${found}${through}`;
    }
    const failing = findings.filter((finding) => fails(finding, failOn)).length;
    if (failing > 0)
        return `blocked, ${failing} of ${findings.length} to fix (${counts})${through}`;
    if (findings.length > 0 && failOn === 'none')
        return `${counts} reported; the gate decides${through}`;
    if (findings.length > 0)
        return `passed, ${findings.length} below the threshold (${counts})${through}`;
    if (coverage.scanned === 0)
        return `nothing to look at${through}`;
    if (letThrough > 0)
        return `passed, not clean: ${letThrough} let through, nothing else found in ${plural(coverage.scanned, 'input')}`;
    const named = coverage.skipped.filter(({ reason }) => reason === 'not-read').length;
    if (named > 0)
        return `passed, not clean: nothing found in ${plural(coverage.scanned, 'input')}, ${named} named and not read`;
    return `clean, nothing found in ${plural(coverage.scanned, 'input')}`;
});
var ownThreads = (function ownThreads() {
    return { entry: process.argv[1], argv: [threadArgument], count: Math.min((0,external_node_os_.availableParallelism)(), mostThreads) };
});
var servesThread = (async function servesThread(load) {
    if (!process.argv.includes(threadArgument) || external_node_worker_threads_.isMainThread || external_node_worker_threads_.parentPort === null)
        return false;
    const { scanner, data } = external_node_worker_threads_.workerData;
    (await load(scanner))?.serve?.(data, external_node_worker_threads_.parentPort);
    return true;
});
var scannerTold = (function scannerTold(scanner, execution, { failOn, workspace, file }) {
    const { findings, result, unread, notices, coverage } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const decision = decisionLine(execution, failOn);
    const everything = file === undefined ? 'with --all' : `in ${file}`;
    const others = coverage.skipped.length - unread.length - allowed.length;
    return {
        passed: execution.conclusion === 'pass',
        headline: decision.charAt(0).toUpperCase() + decision.slice(1),
        because: [
            `${coverageLine(coverage)}${others === 0 ? '' : `; ${others} skipped, ${file === undefined ? 'whose reasons a --sarif-file keeps' : `with reasons ${everything}`}`}.`,
            ...(result?.tells ?? []),
        ],
        causes: unread.map(gapCause),
        findings: toldFindings(scanner, execution, failOn, excerpts(workspace, scanner.name, execution)),
        letThrough: [
            ...(result?.suppressed ?? []).map(({ finding, justification, owner, until }) => ({
                place: placeWithLine(finding),
                ruleId: finding.ruleId,
                reason: justification ?? 'no reason given',
                by: byWhom(owner, until),
            })),
            ...allowed.map(({ path, allowed: by }) => ({
                place: path,
                reason: by?.reason ?? '',
                by: ['unread', byWhom(by?.owner, by?.until)].filter((part) => part !== '').join(', '),
            })),
        ],
        remarks: notices.map(({ level, message, path }) => `${level === 'note' ? '' : `${level}: `}${path === undefined ? '' : `${path}: `}${message}`),
        next: file === undefined || (findings.length === 0 && unread.length === 0)
            ? []
            : [{ text: `All of it is ${everything}.`, unblocks: false }],
        everything,
    };
});
var toldFindings = (function toldFindings(scanner, { findings, result }, failOn, excerpt) {
    const rules = new Map((result?.rules ?? []).map((rule) => [rule.id, rule]));
    return [...findings]
        .sort((a, b) => severity/* severities */.gO.indexOf(a.severity) - severity/* severities */.gO.indexOf(b.severity))
        .map((finding) => {
        const rule = rules.get(finding.ruleId);
        const page = rulePage(scanner, finding.ruleId, version);
        const blocks = fails(finding, failOn);
        // Where the gate decides, what would block by default is shown.
        const listed = blocks || (failOn === 'none' && fails(finding, 'high'));
        const line = listed ? excerpt(finding) : undefined;
        const { path, region } = finding.location;
        return {
            ruleId: finding.ruleId,
            aliases: rule?.aliases ?? [],
            severity: finding.severity,
            confidence: finding.confidence,
            title: rule?.title ?? finding.ruleId,
            why: rule?.why ?? '',
            remedy: rule?.remedy ?? '',
            ...(page === undefined ? {} : { page }),
            message: finding.message,
            path,
            ...(region === undefined ? {} : { region }),
            ...(line === undefined ? {} : { excerpt: line }),
            fingerprint: finding.fingerprint,
            sources: [scanner.name],
            blocks,
            listed,
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...(typeof finding.properties?.weighed === 'string' ? { weighed: finding.properties.weighed } : {}),
            ...(finding.fix === undefined
                ? {}
                : { fix: finding.fix.kind === 'suggested' ? 'suggestion' : 'patch', edits: finding.fix }),
        };
    });
});
var runScanner = (async function runScanner(engine) {
    const scanner = engine;
    if (await servesThread(async () => scanner))
        return;
    await runAction(scanner, {
        async run(inputs, job) {
            const execution = await executeScanner(scanner, inputs, {
                job,
                resultsBase: job.workspace,
                environment: process.env,
                now: () => new Date(),
                threads: ownThreads(),
            });
            return outcomeOf(scanner, execution, inputs, job);
        },
        failed(error) {
            const file = runnerInputs('sarif-file') ?? scanner.inputs['sarif-file'].default;
            writeFailedRun(scanner, process.env.GITHUB_WORKSPACE || process.cwd(), file, error, new Date());
            return { conclusion: 'fail' };
        },
    });
});
var outcomeOf = (function outcomeOf(scanner, execution, inputs, job) {
    const { findings, unread, letThrough, conclusion, result, exitCode, error } = execution;
    const sarifFile = execution.sarifFile === undefined ? '' : (0,paths/* relativePath */.iZ)(job.workspace, execution.sarifFile);
    const failOn = inputs['fail-on'];
    const told = scannerTold(scanner, execution, { failOn, workspace: job.workspace, file: sarifFile });
    const summary = inputs.summary ? scannerSummary(scanner.title, told, execution, failOn, job.source) : undefined;
    return {
        exitCode,
        log: [...(error === undefined ? [] : failureLog(error)), ...scannerLog(scanner.name, told, execution, inputs.annotations)],
        ...(summary === undefined ? {} : { summary }),
        outputs: {
            'sarif-file': sarifFile,
            findings: String(findings.length),
            ...Object.fromEntries(Object.entries((0,severity/* countBySeverity */.Ot)(findings)).map(([severity, count]) => [severity, String(count)])),
            'let-through': String(letThrough),
            gaps: String(unread.length),
            'sarif-sha256': execution.sarifFile === undefined ? '' : (0,fix/* contentHash */.Ae)((0,external_node_fs_.readFileSync)(execution.sarifFile)),
            conclusion,
            ...result?.outputs,
        },
    };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runScanner: () => (/* binding */ runScanner)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __webpack_require__(8657);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/version.js
// The version that SARIF files and the CLI name; a test holds it equal to package.json's.
const version = '0.1.0';

;// CONCATENATED MODULE: ./build/bundled/packages/core/src/run-attempt.js
// The run of a workflow that a step belongs to, and which attempt of it: where failed jobs are run again the run stays the same.
/** What GitHub's runner sets for every step; undefined where no such runner does. */

/** A number from 1 on; undefined for any other text. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/reader.js
var reader = __webpack_require__(1670);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/path-filter.js
var path_filter = __webpack_require__(5374);
;// CONCATENATED MODULE: ./build/bundled/packages/policy/src/allowed-gaps.js
// `allow-gaps` of the policy: which inputs may stay unread, why, and until when. Nothing else makes a gap pass.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([3502], 3502); } // at first use


/** Entries of `allow-gaps` as their users take them. */
function allowedGaps(entries) {
    return (entries ?? []).map(({ paths, reason, scanner, owner, expires }) => ({
        paths,
        reason,
        ...(scanner === undefined ? {} : { scanner }),
        ...(owner === undefined ? {} : { owner }),
        ...(expires === undefined ? {} : { until: expires }),
    }));
}
/** Entries of `allow-gaps` in the policy of a tree; empty where it has no policy. @throws PortcullisError `policy-invalid`, `tree-unreadable`. */
async function allowedGapsOf(tree) {
    const content = tree.read(reader/* policyFile */.Xd);
    if (content === undefined)
        return [];
    const document = await (0, atFirstUse0().parseYaml)(content.toString('utf8'), reader/* policyFile */.Xd);
    const { value } = document;
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return [];
    // Loaded where there is a gap and a policy: most runs of a scanner have neither.
    const [{ conforming }, { judgingParts }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(3642), __webpack_require__.e(5818)]).then(__webpack_require__.bind(__webpack_require__, 5818)), Promise.all(/* import() */[__webpack_require__.e(9925), __webpack_require__.e(3642), __webpack_require__.e(7837)]).then(__webpack_require__.bind(__webpack_require__, 7837))]);
    // The other parts are for others to judge: a scanner of files does not fail for what is wrong with `images`.
    const part = value['allow-gaps'];
    return allowedGaps(conforming(judgingParts['allow-gaps'], part, (0,reader/* policyReader */.CE)(document, reader/* policyFile */.Xd), ['allow-gaps']));
}
/** The inputs with what the policy allows marked; an entry that has ended allows nothing. @param today `YYYY-MM-DD`, UTC. */
async function withAllowedGaps(skipped, allowed, scanner, today) {
    const inForce = allowed.filter((entry) => (entry.until ?? today) >= today && (entry.scanner ?? scanner).toLowerCase() === scanner.toLowerCase());
    if (inForce.length === 0)
        return skipped;
    const entries = await Promise.all(inForce.map(async (entry) => ({ entry, covers: await (0,path_filter/* pathFilter */.Y1)(entry.paths, []) })));
    return skipped.map((input) => {
        const found = input.gap ? entries.find(({ covers }) => covers(input.path)) : undefined;
        if (found === undefined)
            return input;
        const { reason, owner, until } = found.entry;
        return { ...input, allowed: { reason, ...(owner === undefined ? {} : { owner }), ...(until === undefined ? {} : { until }) } };
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/json.js
var json = __webpack_require__(1810);
;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/seal.js
// The seal of a run of ours: its own digest, so that the gate notices whatever was changed, cut or lost after the scanner
// wrote it. It proves no author (who can write the file can seal it anew); it proves that nothing happened by accident.


const sealKey = 'seal';
/** The run with its seal in `properties.portcullis`; a run that is not ours stays as it is. */

/** Whether a run carries a seal and still is what was sealed. @param results those of the run, read one by one. */

/** SHA-256 over the run's members in the order of their names, so that reformatting changes nothing; the seal itself is left out. */


/** Objects of one making have one order of keys, and are many: each order is sorted and written once, as long as they are few. */
const orders = new Map();
const maxOrders = 500;


;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/limits.js
// GitHub's limits for SARIF uploads: what is over a limit is left out, worst findings kept, and the file says so.
// (docs.github.com, "SARIF support for code scanning", validation of SARIF files.)


const maxRuns = 20;
const maxResults = 25_000;
/** Of the results of a run, GitHub shows this many. */
const shownResults = 5000;
const maxTags = 20;
const maxGzipBytes = 10_000_000;
/** Text of a SARIF file within the limits. More than 20 runs is a caller's defect: split them over files. */

/** Letters of a piece, about. */
const partLength = 1 << 20;
/** Results that are made a text at once. */
const batch = 64;
/** Stands for a run's results while what is around them is written. */
const mark = '\u0000results\u0000';
/** What `JSON.stringify(log, null, 1)` gives, and a line end, with the results written a few at a time. */

/** Results as they stand in a log, with commas between them: a list three lists deep is indented as they are there. */
function itemsOf(results) {
    return JSON.stringify([[[results]]], null, 1).slice(before.length, -behind.length);
}
const [before = '', behind = ''] = JSON.stringify([[[[0]]]], null, 1).split('0');
/** Text that is small already needs no compression to prove it, and what the quickest makes small enough needs no better one. */



/** The run with a word about what is not in it, or not shown, where that is so. @param all number of its results. */
function withResultsLimited(run, all, kept) {
    if (kept === all && all <= shownResults)
        return run;
    const missing = all - kept;
    const text = missing > 0
        ? `${missing} of ${all} results are left out to stay within GitHub's limits; the worst are kept.`
        : `GitHub shows the worst ${shownResults} of these ${all} results.`;
    const notification = { level: 'warning', descriptor: { id: 'results-limited' }, message: { text } };
    const [first, ...others] = run.invocations ?? [{ executionSuccessful: true }];
    return {
        ...run,
        invocations: [
            {
                ...(first ?? { executionSuccessful: true }),
                toolExecutionNotifications: [...(first?.toolExecutionNotifications ?? []), notification],
            },
            ...others,
        ],
        properties: { ...run.properties, resultsLeftOut: missing },
    };
}
/** Higher is worse: the score GitHub sorts by, unsuppressed before suppressed. */
function rank(result) {
    const score = Number(result.properties?.['security-severity'] ?? 0);
    return (Number.isFinite(score) ? score : 0) - (result.suppressions === undefined || result.suppressions.length === 0 ? 0 : 100);
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/finding.js
var finding = __webpack_require__(4313);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/run.js
// What a run says about itself, so that the gate can tell a clean result from a scanner that did not work.

/** SHA-256, hex, over everything of the rules that decides what they find; documentation and examples do not count. */
function ruleSetDigest(rules) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    for (const rule of rules) {
        hash.update(JSON.stringify([rule.id, rule.severity, rule.confidence, rule.check], (_key, value) => typeof value === 'function' || value instanceof RegExp ? String(value) : value));
    }
    return hash.digest('hex');
}

;// CONCATENATED MODULE: ./build/bundled/packages/sarif/src/write.js
// A scan result as SARIF 2.1.0: findings, and the run information by which the gate trusts them.


/** Tool names in SARIF files of ours start with this. */
const toolPrefix = 'portcullis/';
const informationUri = 'https://github.com/portcullis-ci/portcullis';
/** Relative URIs are relative to the root of the checkout, which GitHub calls so too. */
const sourceRoot = '%SRCROOT%';
/** Name of our fingerprint among `partialFingerprints`. */
const fingerprintKey = 'portcullis/v1';
/** Name of the one that does not change when a file moves. */
const contentFingerprintKey = 'portcullis/content/v1';
/** Skipped inputs written in full; a tree of a million pictures must not make the file unreadable. Gaps all count. */
const maxSkippedListed = 2000;
/** Path of the page on which a built-in rule is documented, with its anchor; undefined for rules of a user's configuration. */
function rulePagePath(action, ruleId) {
    const family = action.familyOf === undefined
        ? action.rules?.some(({ id }) => id === ruleId) === true
            ? 'rules'
            : undefined
        : action.familyOf(ruleId);
    return family === undefined ? undefined : `docs/rules/${action.name}/${family}.md#${ruleId}`;
}
/** The page as it was released with this version: what a moving branch says tomorrow is not what this run meant. */
function rulePage(action, ruleId, version) {
    const path = rulePagePath(action, ruleId);
    return path === undefined ? undefined : `${informationUri}/blob/v${version}/${path}`;
}
/** SARIF of one run. Without a result it is that of a run that did not succeed. */




/** Gaps first: they are what the gate asks about. */


/** What stands in the tree and lies somewhere else: no gap, and nothing of it was looked at. */
function liesElsewhere({ gap, reason }) {
    return !gap && (reason === 'submodule' || reason === 'symlink-outside');
}

function fileLocation(path, line) {
    return { physicalLocation: { artifactLocation: artifact(path), ...(line === undefined ? {} : { region: { startLine: line } }) } };
}
function sarifRule(rule, helpUri) {
    const tags = ['security', ...rule.risks, ...rule.controls, ...rule.aliases].slice(0, maxTags);
    return {
        id: rule.id,
        name: rule.title,
        shortDescription: { text: rule.title },
        fullDescription: { text: rule.why },
        help: { text: `${rule.why} ${rule.remedy}`, markdown: `**Why it matters.** ${rule.why}\n\n**What to do.** ${rule.remedy}` },
        ...(helpUri === undefined ? {} : { helpUri }),
        defaultConfiguration: { level: severity/* sarifLevel */.sr[rule.severity] },
        properties: {
            tags,
            precision: precisionOf[rule.confidence],
            'security-severity': severity/* securitySeverity */.KW[rule.severity],
            aliases: rule.aliases,
        },
    };
}
const precisionOf = { high: 'very-high', medium: 'high', low: 'medium' };
function sarifResult(finding, indexOf) {
    const ruleIndex = indexOf.get(finding.ruleId);
    return {
        ruleId: finding.ruleId,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: severity/* sarifLevel */.sr[finding.severity],
        message: { text: finding.message },
        locations: [sarifLocation(finding.location)],
        ...(finding.related === undefined || finding.related.length === 0 ? {} : { relatedLocations: finding.related.map(sarifLocation) }),
        ...(finding.flow === undefined || finding.flow.length === 0
            ? {}
            : { codeFlows: [{ threadFlows: [{ locations: finding.flow.map((step) => ({ location: sarifLocation(step) })) }] }] }),
        partialFingerprints: {
            [fingerprintKey]: finding.fingerprint,
            ...(finding.contentFingerprint === undefined ? {} : { [contentFingerprintKey]: finding.contentFingerprint }),
            ...(finding.lineHash === undefined ? {} : { primaryLocationLineHash: finding.lineHash }),
        },
        ...(finding.fix === undefined ? {} : { fixes: [sarifFix(finding.fix)] }),
        properties: {
            severity: finding.severity,
            confidence: finding.confidence,
            ...(finding.refusal === true ? { refused: true } : {}),
            'security-severity': severity/* securitySeverity */.KW[finding.severity],
            ...(finding.evidence === undefined ? {} : { evidence: finding.evidence }),
            ...finding.properties,
        },
    };
}
function sarifLocation(location) {
    return {
        physicalLocation: {
            artifactLocation: artifact(location.path),
            ...(location.region === undefined
                ? {}
                : {
                    region: { ...sarifRegion(location.region), ...(location.snippet === undefined ? {} : { snippet: { text: location.snippet } }) },
                }),
        },
        ...(location.message === undefined ? {} : { message: { text: location.message } }),
    };
}
function sarifRegion(region) {
    return { startLine: region.startLine, startColumn: region.startColumn, endLine: region.endLine, endColumn: region.endColumn };
}
function artifact(path) {
    return { uri: pathToUri(path), uriBaseId: sourceRoot };
}
function sarifFix(fix) {
    return {
        description: { text: fix.description },
        artifactChanges: fix.changes.map((change) => ({
            artifactLocation: artifact(change.path),
            replacements: change.edits.map((edit) => ({
                deletedRegion: sarifRegion(edit.region),
                ...(edit.replacement === '' ? {} : { insertedContent: { text: edit.replacement } }),
            })),
            // The hash of a file tells a secret of few letters that stands in it: the fix then holds by the run's commit, or not at all.
            ...(change.confidential === true ? {} : { properties: { sha256: change.sha256 } }),
        })),
        ...(fix.kind === undefined ? {} : { properties: { kind: fix.kind } }),
    };
}
/** A workspace path as a relative URI reference (RFC 3986): each segment percent-encoded, a colon in the first never read as a scheme. */
function pathToUri(path) {
    const uri = encode(path.replace(/\p{Surrogate}/gu, '\ufffd'));
    return /^[^/]*:/.test(uri) ? `./${uri}` : uri;
}
function encode(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment).replace(/%3A/g, ':').replace(/%40/g, '@'))
        .join('/');
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __webpack_require__(9718);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/tree.js
var tree = __webpack_require__(7364);
;// CONCATENATED MODULE: ./build/bundled/packages/workspace/src/settings.js
// Whose settings judge. What a change says of the scan that judges it (configuration, ignore files, comments that allow
// a finding) counts after the merge: until then the base commit's word holds, or the default branch's.


/** Settings of a workspace, by the change under judgement. `checkout` is the repository's folder where it is not the workspace's own. */

/** The tree whose word counts; undefined when it cannot be had. */

/** What is added to the message of a finding whose comment does not count yet. */
const newSuppressionRemark = 'The comment that allows it came with this change; it counts after the merge.';
/** Largest version of a file that is looked at for its comments. */
const maxVersionBytes = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
/**
 * Whether a comment in the source that allows a finding counts. In a checkout that judges itself it does. Else only where the
 * same finding was allowed by a comment in the judging tree's version of the file.
 */



// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/earlier-results.js
var earlier_results = __webpack_require__(291);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/earlier-runs.js
// A second run of one scanner in one job: its results stand beside the first's, which would else be lost without a word.


/** A results file that is larger was written by another tool. */
const maxBytes = 256 * 1024 * 1024;
/**
 * Runs in a results file that this job's same scanner wrote for the same commit with other inputs. What another job, an earlier
 * try or another program left there is not kept: it says nothing of now.
 */

function readRuns(file) {
    try {
        if ((0,external_node_fs_.statSync)(file).size > maxBytes)
            return [];
        const log = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        const runs = typeof log === 'object' && log !== null && 'runs' in log ? log.runs : undefined;
        return Array.isArray(runs) ? runs : [];
    }
    catch {
        return [];
    }
}
/** The text of a SARIF file with earlier runs behind its own. */
function withRuns(runs, text) {
    if (runs.length === 0)
        return text;
    const log = JSON.parse(text);
    return `${JSON.stringify({ ...log, runs: [...log.runs, ...runs] }, null, 1)}\n`;
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(8877);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/optimiser.js
// When V8 optimises, and how large a young generation it keeps: docs/decisions/047-optimise-later.md.

/** Eight times what Node 20 takes by itself, in bytes of bytecode gone through. */
const budget = 540_672;
/** Twenty times the calls after which later releases hand a function to their slowest compiler, which works on threads of its own. */
const calls = 60_000;
/**
 * Lets V8 wait before it optimises a function. Node 20 optimises what ran a few hundred times, and takes back every fourth of them; a
 * hundred rules over short files spent two fifths of their CPU on that. Later releases have a quick tier in between, which is enough for
 * what runs but some thousand times.
 */
function optimiseLater() {
    const release = Number(process.versions.v8.split('.')[0]);
    (0,external_node_v8_.setFlagsFromString)(release < 12 ? `--interrupt-budget=${budget}` : `--invocation-count-for-turbofan=${calls}`);
}
/** Bytes of a young generation behind which it grows no more: two halves of 8 MiB. */
const youngBytes = 16 * 1024 * 1024;
/**
 * Lets the young generation grow no further once it is large enough, whenever the function that it gives is called. Node 24 lets it grow to
 * 32 MiB a half, which is held in memory for what is garbage by then: on 505 workflows 320 MB, of which 45 were in use. V8 takes the
 * largest size at its start alone, and the factor at every growth; what a full collection has made smaller may grow again.
 */
function youngGenerationCap() {
    let factor = 2;
    return () => {
        const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
        const wanted = young !== undefined && young.space_size >= youngBytes ? 1 : 2;
        if (wanted === factor)
            return;
        factor = wanted;
        (0,external_node_v8_.setFlagsFromString)(`--semi-space-growth-factor=${factor}`);
    };
}

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/listing.js
var listing = __webpack_require__(1446);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/document-kind.js
var document_kind = __webpack_require__(9478);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/results-file.js
// Writing result files so that no reader ever sees half of one, and no link in a checkout leads the write elsewhere.






/** What `.gitignore` says in the folder of results. */
const resultsIgnored = '# Written by Portcullis: every run makes its results anew.\n*\n';
/**
 * Writes a file through a temporary one beside it. A relative path belongs below `base`; missing directories are made.
 * @returns the absolute path. @throws PortcullisError `results-unwritable` or `results-outside`.
 */

/** Writes several files; `key` is the input that names each one's path. */

/** The later file would stand in the place of the earlier one, and nobody would miss it. */
function onePlace(file, key, other) {
    return new errors/* PortcullisError */.SO({
        code: 'results-unwritable',
        message: `expected a place of its own for each results file, got that of \`${other}\``,
        where: { file, key },
        remedy: `Give \`${key}\` or \`${other}\` another name.`,
    });
}

const pieceBytes = 1024 * 1024;
/** Writes to a file by its descriptor. All pieces go through one buffer: with one for each, the heap is searched for garbage again and again. */

/** The folder of results keeps itself out of version control: a result that is committed would be taken for one of this run. */

/** The write's own failure is the one to report. */
function removeQuietly(file) {
    try {
        (0,external_node_fs_.rmSync)(file, { force: true });
    }
    catch {
        // Its directory is no directory: there is nothing to remove.
    }
}
/** What git keeps there is no place for results: `.git/config` in the place of one would leave no repository. */

/** The file is renamed into its place: a link, a device, or the name of one, would be gone then; a folder is none. */

/** What a checkout holds is no place for a result, unless it is an earlier one: `sarif-file: README.md` would leave no such page. */

/** Makes a folder and those above it. Node's own way to do so goes round in circles where nobody may make one, as in `/proc`. */

/** The folder, or the first above it that is there. */



;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/ci.js
// The change under judgement as each CI system's variables tell it. Nothing is believed that the change itself could set.



/** @returns undefined outside CI. @throws PortcullisError `event-unreadable`. */

function remote(branch) {
    const name = branch?.replace(/^refs\/heads\//, '');
    return name ? [`refs/remotes/origin/${name}`] : [];
}
function commits(...ids) {
    return ids.filter((id) => id !== undefined && (0,git/* isCommitId */.jh)(id) && !/^0+$/.test(id));
}
function jobOf(environment, ...names) {
    return names.map((name) => environment[name] ?? '').join('\0');
}
/** docs.gitlab.com, "Predefined CI/CD variables". The tip of the target branch, since a merge base may be as old as one likes. */
function gitlab(environment) {
    const job = jobOf(environment, 'CI_JOB_ID');
    const name = environment.CI_PIPELINE_SOURCE ?? 'pipeline';
    const branches = {
        ...(environment.CI_DEFAULT_BRANCH ? { defaultBranch: environment.CI_DEFAULT_BRANCH } : {}),
        ...(environment.CI_COMMIT_BRANCH ? { branch: environment.CI_COMMIT_BRANCH } : {}),
    };
    if (!environment.CI_MERGE_REQUEST_IID && name !== 'merge_request_event')
        return {
            name,
            kind: 'push',
            heads: commits(environment.CI_COMMIT_SHA),
            bases: commits(environment.CI_COMMIT_BEFORE_SHA),
            ...branches,
            job,
        };
    return {
        name: 'merge_request_event',
        kind: 'pull-request',
        heads: commits(environment.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA, environment.CI_COMMIT_SHA),
        bases: [
            ...remote(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME),
            ...commits(environment.CI_MERGE_REQUEST_TARGET_BRANCH_SHA, environment.CI_MERGE_REQUEST_DIFF_BASE_SHA),
        ],
        ...branches,
        ...(environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME ? { targetBranch: environment.CI_MERGE_REQUEST_TARGET_BRANCH_NAME } : {}),
        job,
    };
}
/** learn.microsoft.com, "Use predefined variables" of Azure Pipelines. */
function azure(environment) {
    const job = jobOf(environment, 'BUILD_BUILDID', 'SYSTEM_JOBID', 'SYSTEM_JOBATTEMPT');
    const name = environment.BUILD_REASON ?? 'build';
    const target = environment.SYSTEM_PULLREQUEST_TARGETBRANCH;
    if (target || name === 'PullRequest')
        return {
            name: 'PullRequest',
            kind: 'pull-request',
            heads: commits(environment.SYSTEM_PULLREQUEST_SOURCECOMMITID, environment.BUILD_SOURCEVERSION),
            bases: remote(target),
            job,
        };
    const branch = /^refs\/heads\/(.+)$/.exec(environment.BUILD_SOURCEBRANCH ?? '')?.[1];
    return {
        name,
        kind: 'push',
        heads: commits(environment.BUILD_SOURCEVERSION),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        job,
    };
}
/** support.atlassian.com, "Variables and secrets" of Bitbucket Pipelines. */
function bitbucket(environment) {
    const job = jobOf(environment, 'BITBUCKET_PIPELINE_UUID', 'BITBUCKET_STEP_UUID', 'BITBUCKET_BUILD_NUMBER');
    const heads = commits(environment.BITBUCKET_COMMIT);
    if (environment.BITBUCKET_PR_ID)
        return {
            name: 'pull request',
            kind: 'pull-request',
            heads,
            bases: [...remote(environment.BITBUCKET_PR_DESTINATION_BRANCH), ...shortCommit(environment.BITBUCKET_PR_DESTINATION_COMMIT)],
            job,
        };
    return {
        name: 'push',
        kind: 'push',
        heads,
        bases: [],
        ...(environment.BITBUCKET_BRANCH ? { branch: environment.BITBUCKET_BRANCH } : {}),
        job,
    };
}
/** Bitbucket gives the destination's commit as twelve digits. */
function shortCommit(text) {
    return text !== undefined && /^[0-9a-f]{12,64}$/.test(text) ? [text] : [];
}
/** circleci.com, "Project values and variables". It names no base, so the default branch of the clone stands for it. */
function circle(environment) {
    const job = jobOf(environment, 'CIRCLE_WORKFLOW_JOB_ID', 'CIRCLE_BUILD_NUM');
    const isPull = Boolean(environment.CIRCLE_PULL_REQUEST || environment.CIRCLE_PULL_REQUESTS || environment.CIRCLE_PR_NUMBER);
    return {
        name: isPull ? 'pull request' : 'push',
        kind: isPull ? 'pull-request' : 'push',
        heads: commits(environment.CIRCLE_SHA1),
        bases: isPull ? [...commits(environment.CIRCLE_BASE_REVISION), 'refs/remotes/origin/HEAD', ...remote('main'), ...remote('master')] : [],
        ...(environment.CIRCLE_BRANCH ? { branch: environment.CIRCLE_BRANCH } : {}),
        job,
    };
}
/** The variables of Jenkins' multibranch pipelines (Pipeline Syntax, "env"). */
function jenkins(environment) {
    const job = jobOf(environment, 'BUILD_TAG', 'BUILD_URL');
    if (environment.CHANGE_ID || environment.CHANGE_TARGET)
        return {
            name: 'change request',
            kind: 'pull-request',
            heads: commits(environment.GIT_COMMIT),
            bases: remote(environment.CHANGE_TARGET),
            job,
        };
    const branch = environment.BRANCH_NAME ?? environment.GIT_BRANCH?.replace(/^origin\//, '');
    return {
        name: 'build',
        kind: 'push',
        heads: commits(environment.GIT_COMMIT),
        bases: [],
        ...(branch === undefined ? {} : { branch }),
        ...(environment.BRANCH_IS_PRIMARY === 'true' && branch !== undefined ? { defaultBranch: branch } : {}),
        job,
    };
}
/** The event payload is written by GitHub; it is bounded all the same. */
const maxEventBytes = 32 * 1024 * 1024;
/** Events that judge a change before it is merged; their payload is needed, or the change would be judged by its own policy. */
const judgedEvents = ['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment', 'merge_group'];
function github(environment) {
    const name = environment.GITHUB_EVENT_NAME ?? '';
    const job = jobOf(environment, 'GITHUB_REPOSITORY', 'GITHUB_RUN_ID', 'GITHUB_RUN_ATTEMPT', 'GITHUB_JOB');
    const judged = judgedEvents.includes(name);
    const payload = name === '' ? undefined : readEvent(environment.GITHUB_EVENT_PATH, judged);
    const defaultBranch = payload?.repository?.default_branch;
    const branch = /^refs\/heads\/(.+)$/.exec(environment.GITHUB_REF ?? '')?.[1];
    const common = { name, job, ...(typeof defaultBranch === 'string' && defaultBranch !== '' ? { defaultBranch } : {}) };
    if (judged) {
        const heads = commits(payload?.pull_request?.head?.sha ?? payload?.merge_group?.head_sha);
        const bases = commits(payload?.pull_request?.base?.sha ?? payload?.merge_group?.base_sha);
        if (heads.length === 0 || bases.length === 0)
            throw unreadableEvent(environment.GITHUB_EVENT_PATH, `expected the base and head commit of the ${name} event`);
        const target = payload?.pull_request?.base?.ref ?? payload?.merge_group?.base_ref?.replace(/^refs\/heads\//, '');
        const [merge] = name === 'pull_request' ? commits(environment.GITHUB_SHA) : [];
        return {
            ...common,
            kind: 'pull-request',
            heads,
            bases,
            ...(merge === undefined ? {} : { merge }),
            ...(typeof target === 'string' ? { targetBranch: target } : {}),
        };
    }
    if (name === '')
        return { ...common, kind: undefined, heads: [], bases: [] };
    const [branchTip] = commits(environment.GITHUB_SHA);
    const ofBranch = { ...(branch === undefined ? {} : { branch }), ...(branchTip === undefined ? {} : { branchTip }) };
    if (name === 'push')
        return {
            ...common,
            ...ofBranch,
            kind: 'push',
            heads: commits(payload?.after, environment.GITHUB_SHA),
            bases: commits(payload?.before),
        };
    // Another workflow's head, or the default branch, which such a run checks out unless told otherwise.
    if (payload?.workflow_run !== undefined)
        return { ...common, ...ofBranch, kind: 'push', heads: commits(payload.workflow_run.head_sha, environment.GITHUB_SHA), bases: [] };
    return { ...common, ...ofBranch, kind: 'push', heads: [], bases: [] };
}
/** A pull request without a readable payload must not be taken for a plain push: its policy would then be its own. */
function readEvent(file, required) {
    try {
        if (file === undefined || (0,external_node_fs_.statSync)(file).size > maxEventBytes)
            throw new Error('no payload');
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(file, 'utf8'));
        if (typeof payload !== 'object' || payload === null)
            throw new Error('no object');
        return payload;
    }
    catch {
        if (required)
            throw unreadableEvent(file, 'expected the JSON payload of the event');
        return undefined;
    }
}
function unreadableEvent(file, message) {
    return new errors/* PortcullisError */.SO({
        code: 'event-unreadable',
        message,
        where: { file: file ?? 'GITHUB_EVENT_PATH', key: 'GITHUB_EVENT_PATH' },
        remedy: 'Run the step in a job that GitHub started for the event, with GITHUB_EVENT_PATH unchanged.',
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/runner.js
// What the CI system's environment says about the job: workspace, checkout, commit, the change under judgement, and whose
// settings judge it.






/**
 * Reads the job. @throws PortcullisError `workspace-missing`, `event-unreadable`, `base-unavailable`, or `wrong-tree` when the
 * checkout is not the change that the event is about.
 */


/** How deep below the workspace a checkout step may have put the repository. */
const maxCheckoutDepth = 2;
const maxFoldersSearched = 500;
/**
 * The repository that the job is about: the workspace's own or the one above it, else the one that a checkout step put into a
 * folder of the workspace. Of several the one that holds what the event names.
 */

function checkoutsBelow(folder, depth) {
    if (depth === 0)
        return [];
    let names;
    try {
        names = (0,external_node_fs_.readdirSync)(folder, { withFileTypes: true })
            .filter((entry) => entry.isDirectory() && entry.name !== 'node_modules')
            .map((entry) => entry.name);
    }
    catch {
        return [];
    }
    return names
        .sort()
        .slice(0, maxFoldersSearched)
        .flatMap((name) => ((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, name, '.git')) ? [(0,external_node_path_.join)(folder, name)] : checkoutsBelow((0,external_node_path_.join)(folder, name), depth - 1)));
}
/** HEAD is what the event names, or a merge that has it as parent, which a shallow clone knows too. */
function isNamedBy(event, head, checkout) {
    if (head === undefined)
        return false;
    if (event.heads.includes(head))
        return true;
    const parents = (0,git/* parentsOf */.fY)(checkout, head);
    return parents.length > 1 && parents.some((parent) => event.heads.includes(parent));
}

/** The first of the event's words for its base that this checkout knows; a commit id counts even where it is not there. */
function baseOf(event, checkout) {
    for (const revision of checkout === undefined ? [] : event.bases) {
        const found = (0,git/* resolveCommit */.WL)(checkout, revision);
        if (found !== undefined)
            return found;
    }
    return mergedInto(event, checkout) ?? event.bases.find((revision) => (0,git/* isCommitId */.jh)(revision));
}
/**
 * First parent of the merge commit that the system itself made: the base that the change was merged into, which a checkout of depth two
 * has even where the event names an older one.
 */
function mergedInto({ merge, heads }, checkout) {
    if (merge === undefined || checkout === undefined || (0,git/* headCommit */.Qo)(checkout) !== merge)
        return undefined;
    const [first, second, ...more] = (0,git/* parentsOf */.fY)(checkout, merge);
    if (first === undefined || second === undefined || more.length > 0 || !heads.includes(second))
        return undefined;
    return (0,git/* resolveCommit */.WL)(checkout, first);
}
/** What `origin/HEAD` of a clone points at. */
function remoteDefault(checkout) {
    const named = (0,git/* git */.$Y)(checkout, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
    const branch = /^refs\/remotes\/origin\/(.+)$/.exec(named.ok ? named.stdout.toString().trim() : '')?.[1];
    if (branch !== undefined)
        return branch;
    for (const name of ['main', 'master']) {
        const head = (0,git/* resolveCommit */.WL)(checkout, 'refs/remotes/origin/HEAD');
        if (head !== undefined && head === (0,git/* resolveCommit */.WL)(checkout, `refs/remotes/origin/${name}`))
            return name;
    }
    return undefined;
}
/** @param checkout of the workspace. */
function comparedWith(revision, workspace, checkout, head) {
    if (checkout === undefined || !(0,git/* hasGit */.tG)(checkout))
        throw new errors/* PortcullisError */.SO({
            code: 'base-unavailable',
            message: checkout === undefined
                ? `expected ${workspace} to lie in a git checkout, whose commit "${revision.slice(0, 80)}" is the base`
                : `expected git on PATH, to read the base "${revision.slice(0, 80)}"`,
            where: { key: 'base' },
            remedy: checkout === undefined
                ? 'Run it from within the checkout: what is scanned below the current directory is held against the checkout of that directory.'
                : 'Install git, or put it on PATH; one that lies in the scanned repository is not used.',
        });
    const base = (0,git/* resolveCommit */.WL)(checkout, revision);
    if (base !== undefined && head !== undefined)
        return { kind: 'pull-request', base, head, onDefaultBranch: false };
    throw new errors/* PortcullisError */.SO({
        code: 'base-unavailable',
        message: `expected a commit, branch or tag of this checkout, got "${revision.slice(0, 80)}"`,
        where: { key: 'base' },
        remedy: 'Fetch it (`git fetch origin BRANCH`), or correct the name.',
    });
}
function wrongTree(event, head) {
    const wanted = [...new Set(event.heads)].map((id) => id.slice(0, 12)).join(' or ');
    return new errors/* PortcullisError */.SO({
        code: 'wrong-tree',
        message: `expected the checkout of ${wanted}, which the ${event.name} event is about, or a merge of it; got ${head.slice(0, 12)}`,
        remedy: 'Check out what is to be judged: leave `ref` of the checkout step out, or name the head of the change.',
    });
}
/** Without git nobody can tell whether the checkout is the merge that the event is about: the checkout step may have done all right. */
function gitMissing(event, head) {
    return new errors/* PortcullisError */.SO({
        code: 'git-missing',
        message: `expected git on PATH, to see whether ${head.slice(0, 12)} is what the ${event.name} event is about`,
        where: { key: 'PATH' },
        remedy: 'Install git on the runner or in the container of the job, or put it on PATH; one that lies in the scanned repository is not used.',
    });
}
/** A scanner judges files of a change; without a checkout nobody knows whose they are. @throws PortcullisError `wrong-tree`. */

/** Whether a directory is what the CI system checked out, or lies in it. */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/execute.js
// One scanner run from inputs to SARIF file: the same for an action and for the CLI.









const nothingCovered = { applicable: 0, scanned: 0, bytes: 0, skipped: [] };
/**
 * Runs a scanner and writes its SARIF file; never throws. The file is there from the start as that of a run that
 * did not succeed, so that a run killed in the middle leaves no older, greener file behind.
 */

/** Files after which the size of the heap is looked at. */
const filesBetweenLooks = 8;
/**
 * The same host, that lets V8 optimise later and looks after its heap while a broad engine goes from file to file: where there is no file,
 * Node's module for it is not loaded.
 */

/** What an engine may know of a host. */

/**
 * The file of a run that could not begin: what an earlier job left there must not speak for this one. Where its place is refused it goes
 * to the usual one, where a gate looks that knows of no other: without it the scanner would only be missing there.
 */
function writeFailedRun(scanner, base, file, error, now) {
    const run = { tool: { name: scanner.name, version: version }, successful: false, error, startTime: now, endTime: now };
    for (const place of new Set([file, scanner.inputs['sarif-file'].default])) {
        try {
            writeResultsFile(base, place, serialiseSarif(toSarif(scanner, run)).text, 'sarif-file');
            return;
        }
        catch {
            // The step fails all the same, and its log says why.
        }
    }
}
/** Inputs that say only where and how results are shown. */
const ofResults = ['sarif-file', 'annotations', 'summary', 'fail-on'];

/** Marks the gaps that the judging policy allows, and says whose settings judged where it was only the change's own. */

function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}


/** Whether a finding fails the step: by its severity, or because a policy said no. With `none` the gate decides on both. */
function fails(finding, failOn) {
    return (0,severity/* reaches */.O6)(finding.severity, failOn) || (finding.refusal === true && failOn !== 'none');
}



function canaryMissed(name, detail) {
    return new errors/* PortcullisError */.SO({
        code: 'canary-missed',
        message: `expected ${name} to detect its built-in sample, but it did not: ${detail}`,
        remedy: 'Do not trust this run. Remove the configuration that switches rules off, or report the defect.',
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/hosted.js
var hosted = __webpack_require__(3205);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __webpack_require__(8622);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/inputs.js
// Declared inputs from text: what the runner passes and the CLI's flags are parsed alike.


/** Parses every declared input. @throws PortcullisError `input-invalid` naming the input. */

/** An expression as a default is for the runner, which puts its value in where the input is not given; one given empty stays empty. */

/**
 * The runner only warns of an input that the action does not have, and the step would go on without what was meant: `exlude`, `fail_on`. A
 * name that is like none of ours may be a variable of the job's own.
 * @throws PortcullisError `input-unknown`
 */

function parse(name, spec, text) {
    switch (spec.type) {
        case 'string':
            // What is there and says nothing is most likely a variable that nobody set, and what it would have asked for is not asked.
            if (text !== '' && text.trim() === '')
                throw invalid(name, 'a value', text);
            return text.trim();
        case 'boolean':
            // YAML 1.2 core schema, as in core.getBooleanInput.
            if (/^(?:true|True|TRUE)$/.test(text.trim()))
                return true;
            if (/^(?:false|False|FALSE)$/.test(text.trim()))
                return false;
            throw invalid(name, '`true` or `false`', text);
        case 'integer': {
            const value = /^-?\d{1,15}$/.test(text.trim()) ? Number(text.trim()) : Number.NaN;
            if (value >= spec.min && value <= spec.max)
                return value;
            throw invalid(name, `a whole number from ${spec.min} to ${spec.max}`, text);
        }
        case 'list':
            return listOf(name, text);
        case 'choice':
            if (spec.choices.includes(text.trim()))
                return text.trim();
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text, (0,did_you_mean/* didYouMean */.a)(text.trim(), spec.choices));
    }
}
/**
 * Items of a list: one a line, or separated by commas that stand in no braces, since `{a,b}` is one glob.
 * A list that was given and holds nothing says nothing: it is a mistake.
 */
function listOf(name, text) {
    const items = [];
    let depth = 0;
    let item = '';
    for (const char of `${text}\n`) {
        if (char === '{')
            depth++;
        if (char === '}' && depth > 0)
            depth--;
        if (char === '\n' || (char === ',' && depth === 0)) {
            if (char === '\n')
                depth = 0;
            if (item.trim() !== '')
                items.push(item.trim());
            item = '';
        }
        else
            item += char;
    }
    if (items.length === 0)
        throw invalid(name, 'at least one value', text.trim());
    return items;
}
function invalid(name, expected, got, meant = '') {
    return new errors/* PortcullisError */.SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}\u2026` : got}"${meant}`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/log.js
// The log of a step, as long as it is plain text, without Node's streams: to make `process.stdout` of a pipe, as a runner gives it, loads
// modules that take a tenth of a start.

const standardOutput = 1;
/** Whether text may be written past `process.stdout`, which may keep some to write it later: none must be overtaken. */
let direct = false;
/** For a step, which writes its log by `tell` alone. */

/** From here on the log goes through Node's stream, since others write to that. */

/** Writes text to the log. What cannot be written at once, to a pipe that is full or that nobody reads, is left to Node's stream. */


// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./build/bundled/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(2305);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/log-commands.js
// What build servers read out of a log as orders to themselves: text of a change must never hold one.
/**
 * Text in which no build server finds a command. GitHub's runner reads `::name::` at the beginning of a line and the older `##[name]`
 * anywhere in one (actions/runner, ActionCommand.cs), Azure's agent `##vso[area.action]` and TeamCity `##teamcity[name]`: by a file's
 * name a change could set variables, or stop all commands behind it. A space without width takes their meaning.
 */

/** JSON that means the same and holds neither commands nor letters by which a terminal or an editor could be led astray. */

/** The same of XML. A tab or carriage return in an attribute would else be read as a blank. */

/** Control letters beyond ASCII, ends of lines that only some know, and those that turn the direction of text or take no room. */
const strayLetters = /[\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;
function hex(letter) {
    return letter.charCodeAt(0).toString(16);
}

// EXTERNAL MODULE: ./build/bundled/packages/core/src/letters.js
var src_letters = __webpack_require__(5685);
;// CONCATENATED MODULE: ./build/bundled/packages/core/src/markdown.js
// Text into Markdown that says what the text says: no markup, mention or row break comes from scanned content.

/** Plain text for a table cell or paragraph. */

/** Text as inline code. Nothing between two marks would be a mark of its own, which the next such text could close: it is a space. */
function inlineCode(text) {
    const clean = (text === '' ? ' ' : (0,src_letters/* printable */.g$)(text)).replace(/\|/g, '\\|');
    const longest = Math.max(0, ...(clean.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(longest + 1);
    const pad = clean.startsWith('`') || clean.endsWith('`') ? ' ' : '';
    return `${fence}${pad}${clean}${pad}${fence}`;
}
/** The fence of a block of code, which no line of its text can end. */
function fenceAround(text) {
    return '`'.repeat(Math.max(3, ...(text.match(/`+/g) ?? []).map((run) => run.length + 1)));
}
/** A link. Of a page that is none of the web's nothing but the label is left. */
function linkTo(label, url) {
    if (!/^https?:\/\//i.test(url) || url.length > maxUrl)
        return label;
    // A bracket would end the link, and what stands behind it would be text. What is encoded already stays.
    const encoded = encodeURI((0,src_letters/* printable */.g$)(url)).replace(/%25([0-9a-f]{2})/gi, '%$1');
    return `[${label}](${encoded.replace(/[()]/g, bracket)})`;
}
const maxUrl = 2000;
function bracket(letter) {
    return letter === '(' ? '%28' : '%29';
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/markdown.js
// Links into the source of what was scanned, and how much of a summary the runner takes.


/** GitHub refuses a step's summary above 1 MiB; it counts bytes. */
const maxSummaryBytes = 1024 * 1024;
/** URL of a file and line at the commit. */
function sourceUrl(link) {
    if (link === undefined)
        return undefined;
    return (path, line) => {
        const way = path.split('/').map(percentEncoded).join('/');
        return `${link.serverUrl}/${link.repository}/blob/${link.commit}/${way}${line === undefined ? '' : `#L${line}`}`;
    };
}
/** A half of a letter cannot be encoded; a bracket would end a link in Markdown. */
function percentEncoded(part) {
    return encodeURIComponent(part.replace(/\p{Cs}/gu, '\ufffd'))
        .replaceAll('(', '%28')
        .replaceAll(')', '%29');
}
/** `path:line` as a link to the commit's file, or as code where no link can be made. */
function markdown_placeLink(link, path, line) {
    const label = inlineCode(line === undefined ? path : `${path}:${line}`);
    const url = sourceUrl(link);
    return url === undefined ? label : `[${label}](${url(path, line)})`;
}
/**
 * Joins a head, rows and a tail, leaving out the last rows when the whole would pass `maxBytes`;
 * `leftOut` writes the line that says how many.
 */


;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/toolkit.js
// What a step asks of its runner and tells it, all of it through GitHub's own toolkit; no other file imports it. Added here is what
// the toolkit leaves to its callers: a log line is never a command, a summary keeps within its limit, a wrong place is no crash.







// What few steps need.
function toolkit_atFirstUse0() { return toolkit_atFirstUse0.made ??= __webpack_require__.now([238], 7857); } // at first use
const annotate = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Inputs as the runner passes them. An empty one is an absent one: the runner sets it so. */
const runnerInputs = (name) => (0,core/* getInput */.V4)(name, { trimWhitespace: false }) || undefined;
/** Names of all inputs that the step was given, in small letters; the runner hands on those that no action.yml declares too. */

/** Has the runner mask what was given for inputs that hold credentials. */

/** Writes a line to the log of the step; a plain one as the toolkit's `info` would, without the stream that this loads. */

/** Lines stay; a name that holds other control letters must not move the cursor of whoever reads the log. */
function shown(text) {
    return text.split('\n').map(src_letters/* printable */.g$).join('\n');
}

/** Appends to the job summary; one that GitHub would refuse for its size is left as it is. */

/**
 * Sets the step's outputs. Where no file is named for them nobody reads them, and the toolkit would write commands that are no more.
 * @throws PortcullisError `runner-file-unwritable`: later steps would go by outputs that are not there.
 */

/** The runner makes these files before each step. */
function runnerFile(variable, file, cause) {
    return new errors/* PortcullisError */.SO({
        code: 'runner-file-unwritable',
        message: `expected the runner's file to write to, got ${(0,external_node_fs_.existsSync)(file) ? (0,system_reason/* systemReason */.u)(cause) : 'no such file'}`,
        where: { file, key: variable },
        remedy: 'Let the runner set the variable, or make the file; without the variable nothing is written.',
        cause,
    });
}
/** Whether somebody asked the runner for its debug log. */
function debugging() {
    return (0,core/* isDebug */._o)() || process.env.ACTIONS_STEP_DEBUG === 'true';
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/run-action.js
// The life of a step, the same for the scanners and the gate: inputs, its work, what it tells, its outputs, its exit code.

 // at first use





/** Runs an action; one that hosts others' bundles says so. Sets `process.exitCode`: 0 pass, 1 findings or a block, 2 failure. */

/** Before anything is read, and when the step could not be carried out. */

/** Ends a step that could not be carried out. */
function conclude(action, work, thrown) {
    const failure = thrown instanceof Error ? thrown : new Error(String(thrown));
    removeEarlier(action, true);
    const outputs = work.failed(failure);
    for (const line of failureLog(failure))
        tell(line);
    try {
        setOutputs(outputs);
    }
    catch (error) {
        // Where it is the outputs that could not be set, that has just been told.
        if ((0,errors/* formatError */.Wk)(error) !== (0,errors/* formatError */.Wk)(failure))
            for (const line of failureLog(error))
                tell(line);
    }
}
/** What nobody caught would end with the code that means findings, and with a stack in place of a sentence. */

/** One clear line for a failure, as an error annotation; the stack only for those who debug. */
function failureLog(error) {
    const placed = error instanceof errors/* PortcullisError */.SO && (0,errors/* formatPlace */.dE)(error.where) !== '';
    const line = { level: 'error', message: (0,errors/* formatError */.Wk)(error), ...(placed ? { title: error.code } : {}) };
    return debugging() ? [line, error.stack ?? ''] : [line];
}
/** A stopped step says so; its results already say that the run did not finish. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
;// CONCATENATED MODULE: ./build/bundled/packages/report/src/excerpt.js
// The source line of a finding with a caret below what it is about. A line may hold a credential: what a scanner of secrets reported on
// it is covered, and so is whatever looks like one, since not every scanner looks for them.

/** Letters of a line that are shown, around what is marked. */
const maxLetters = 160;
const maxMarked = 60;
/** Names whose values are covered, whatever they are. */
const secretName = /(?:pass(?:word|wd|phrase)?|secret|token|api[-_]?key|private[-_]?key|access[-_]?key|credential|auth)\w{0,30}/gi;
/** What stands between a name and its value. */
const assignment = /^["']?\s{0,4}(?:=>|[=:])\s{0,4}["']?/;
const userInfo = /\/\/[^\s/@:]{0,80}:([^\s/@]{1,200})@/g;
/** Long runs of letters and digits that hold both look like keys. */
const longRun = /[A-Za-z0-9+/_=-]{20,4000}/g;
/**
 * A function from a place to its excerpt, which reads each file once.
 * @param read text of a file; undefined where it cannot be read. @param hidden what scanners of secrets found.
 */

/**
 * The first line of a region.
 * @param lines the file's lines. @param hidden regions that must not be shown. @returns undefined where the line is not there, or is blank.
 */
function excerptOf(lines, region, hidden) {
    const whole = lines[region.startLine - 1];
    if (whole === undefined || whole.trim() === '')
        return undefined;
    const from = Math.min(region.startColumn - 1, whole.length);
    const to = region.endLine === region.startLine ? Math.min(Math.max(region.endColumn - 1, from + 1), whole.length) : whole.length;
    const covered = merged([
        ...hidden.flatMap((each) => partOn(each, region.startLine, whole.length)),
        ...secretLooking(whole.slice(0, 4000)),
    ]);
    const indent = whole.length - whole.trimStart().length;
    const first = Math.max(Math.min(indent, from), from - Math.floor(maxLetters / 2));
    const last = Math.min(whole.length, first + maxLetters);
    const shown = withMarks(whole, covered, { start: first, end: last }, { start: from, end: Math.max(from, to) });
    return { line: region.startLine, ...shown };
}
function partOn(region, line, length) {
    if (line < region.startLine || line > region.endLine)
        return [];
    const start = line === region.startLine ? region.startColumn - 1 : 0;
    const end = line === region.endLine ? region.endColumn - 1 : length;
    return end > start ? [{ start, end }] : [];
}
/**
 * Parts of a line that nobody reported and that look like a credential all the same. Gone through once a line: one may have thousands of
 * findings.
 */
const secretLooking = (0,remembered/* remembered */.H)((text) => {
    const parts = [];
    for (const match of text.matchAll(secretName)) {
        const rest = text.slice(match.index + match[0].length);
        const sign = assignment.exec(rest)?.[0];
        const value = sign === undefined ? undefined : /^[^\s"',;]{1,4000}/.exec(rest.slice(sign.length))?.[0];
        if (sign === undefined || value === undefined || /^[$%{<]/.test(value))
            continue;
        const start = match.index + match[0].length + sign.length;
        parts.push({ start, end: start + value.length });
    }
    for (const match of text.matchAll(userInfo)) {
        const start = match.index + match[0].length - 1 - match[1].length;
        parts.push({ start, end: start + match[1].length });
    }
    for (const { 0: run, index } of text.matchAll(longRun))
        if (/\d/.test(run) && /[A-Za-z]/.test(run) && !/^[0-9a-f]+$|\/.*\//.test(run))
            parts.push({ start: index, end: index + run.length });
    return parts;
}, 200);
function merged(parts) {
    const all = [];
    for (const part of [...parts].sort((a, b) => a.start - b.start)) {
        const last = all.at(-1);
        if (last !== undefined && part.start <= last.end)
            last.end = Math.max(last.end, part.end);
        else
            all.push({ ...part });
    }
    return all;
}
const cover = '***';
/** Cuts out what is shown, puts the cover in place of what is not, and says where the marked part has come to stand. */
function withMarks(line, covered, shown, marked) {
    let text = shown.start > 0 && line.slice(0, shown.start).trim() !== '' ? '\u2026' : '';
    let start = -1;
    let end = -1;
    let at = shown.start;
    const visible = (0,src_letters/* replaceHidden */.JP)(line.slice(shown.start, shown.end), (letter) => ' '.repeat(letter.length));
    while (at < shown.end) {
        if (start < 0 && at >= marked.start)
            start = text.length;
        const part = covered.find((each) => at >= each.start && at < each.end);
        if (part === undefined) {
            text += visible[at - shown.start];
            at++;
        }
        else {
            if (start < 0 && marked.start < part.end)
                start = text.length;
            text += cover;
            at = part.end;
        }
        if (end < 0 && at >= marked.end)
            end = text.length;
    }
    if (shown.end < line.length && line.slice(shown.end).trim() !== '')
        text += '\u2026';
    const from = start < 0 ? text.length : start;
    return { text, start: from, length: Math.max(1, Math.min(maxMarked, (end < 0 ? text.length : end) - from)) };
}
/** The two lines, below one another: `12 | text`, and the caret. */
function excerptLines({ line, text, start, length }) {
    const number = String(line);
    return [`${number} | ${text}`, `${' '.repeat(number.length)} | ${' '.repeat(start)}${'^'.repeat(length)}`];
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/groups.js
// Findings under their rule: what holds for all of a rule is said once.

const partsKnown = new WeakMap();
/** The log and the summary of a run tell the same findings, of which there may be thousands: they are put in groups once. */

/** Groups of one rule and its tools, worst first, and so are the places in each. */

function groupOf(group) {
    const { ruleId, severity, title, why, remedy, page, sources } = group[0];
    const messages = group.map(({ message }) => without(message, why));
    const alike = group.length === 1 ? 0 : commonEnd(messages);
    const said = sentencesOf(messages[0]);
    return {
        ruleId,
        severity,
        title,
        why: sentence(why),
        remedy,
        ...(page === undefined ? {} : { page }),
        sources,
        shared: said.slice(said.length - alike).join(' '),
        places: group.map((finding, i) => new MessagePlace(finding, messages[i], alike)),
    };
}
/** A place whose words are put together when they are asked for: of thousands a few are shown. */
class MessagePlace {
    finding;
    #message;
    #alike;
    constructor(finding, message, alike) {
        this.finding = finding;
        this.#message = message;
        this.#alike = alike;
    }
    get own() {
        const said = sentencesOf(this.#message);
        return said.slice(0, said.length - this.#alike).join(' ');
    }
}
/** Engines put the reason into their messages, for readers of SARIF; said once of the rule, it is left out here. */
function without(message, why) {
    const at = why === '' ? -1 : message.indexOf(why);
    if (at < 0)
        return message;
    const rest = message.slice(at + why.length).replace(/^\.(?=\s|$)/, '');
    return `${message.slice(0, at).trimEnd()} ${rest.trim()}`.trim();
}
/** A reason as a sentence: some rules leave its full stop to those who print it. */
function sentence(text) {
    return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}
function sentencesOf(message) {
    return message.split(/(?<=[.!?])\s(?=\S)/).filter((sentence) => sentence !== '');
}
/** How many sentences at their end all messages have in common. */
function commonEnd(messages) {
    const last = sentencesOf(messages[0] ?? '').at(-1);
    // Mostly none: then no message is taken apart.
    if (last === undefined || !messages.every((message) => message.endsWith(last)))
        return 0;
    const all = messages.map(sentencesOf);
    const [first = []] = all;
    let count = 0;
    while (count < first.length && all.every((sentences) => sentences.at(-1 - count) === first.at(-1 - count)))
        count++;
    return count;
}
/** `2 critical, 1 low`; empty for none. */

/** The first sentences of a text that another tool wrote: help may be a whole page. */
function inShort(text, letters = 300) {
    const plain = text.replace(/\s+/g, ' ').trim();
    if (plain.length <= letters)
        return plain;
    const end = plain.slice(0, letters).lastIndexOf('. ');
    return end > 40 ? plain.slice(0, end + 1) : (0,src_letters/* cut */.Jj)(plain, letters - 1);
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/model.js
// What a run came to, as people and programs are told: one shape from which the terminal, the job summary, annotations and every
// `--format` are written.
/** `path:line:column`, a logical name, or the tools when a finding names no place. */
function placeOf({ path, region, logical, sources }) {
    if (path === undefined)
        return logical ?? `(${sources.join(', ')})`;
    return region === undefined ? path : `${path}:${region.startLine}:${region.startColumn}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/wrap.js
// Text in lines of a width.
/** Columns of a terminal that says nothing of itself. */
const defaultWidth = 80;
/** How many columns a text takes: letters of East Asian scripts and pictures take two, what combines none. */

/** Letters that may take more or less than one column; most texts have none, and need not be looked at letter by letter. */
const beyondLatin = /[^\0-\u02ff]/;
/** Unicode Standard Annex 11, as far as blocks go. */
function columnsOfLetter(code) {
    if (code < 0x300)
        return 1;
    if (code <= 0x36f || code === 0x200b || (code >= 0xfe00 && code <= 0xfe0f))
        return 0;
    const wide = (code >= 0x1100 && code <= 0x115f) ||
        (code >= 0x2e80 && code <= 0xa4cf) ||
        (code >= 0xac00 && code <= 0xd7a3) ||
        (code >= 0xf900 && code <= 0xfaff) ||
        (code >= 0xfe30 && code <= 0xfe6f) ||
        (code >= 0xff00 && code <= 0xff60) ||
        (code >= 0x1f300 && code <= 0x1faff) ||
        (code >= 0x20000 && code <= 0x3fffd);
    return wide ? 2 : 1;
}
/** Words in lines of at most `width` columns, each line behind an indent; a longer word stands alone. */

/** The first columns of a text, with a sign where there was more. */
function clip(text, width) {
    if (columnsOf(text) <= width)
        return text;
    let used = 1;
    let kept = '';
    for (const letter of text) {
        used += columnsOfLetter(letter.codePointAt(0));
        if (used > width)
            break;
        kept += letter;
    }
    return `${kept}\u2026`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/report/src/terminal.js
// The layout in a terminal and in the log of a step: the decision and why, what blocks, the rest in numbers. What does not fit a screen
// loses detail in a fixed order, and never a rule that blocks.





const same = (text) => text;
const noPaint = { bold: same, dim: same, severity: (_, text) => text, good: same, bad: same };
/** Places of a rule that are shown. */
const maxPlaces = 20;
const maxRemarks = 20;
const details = [
    { rest: 'listed', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'all', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'first', why: true, places: maxPlaces, remedy: 'whole' },
    { rest: 'counted', excerpts: 'first', why: false, places: 5, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 5, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 2, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'whole' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line' },
    { rest: 'counted', excerpts: 'none', why: false, places: 1, remedy: 'line', causes: 2 },
];
/** Letters of one text: those of other tools may have any length. */
const maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const maxCause = 10_000;

/** The lines, without a newline at their end. */

/** Lines that are certainly taken: one for each of the rest where they are listed, and for each rule its own and those of its places. */



/** Of a long text two lines where room is scarce: a cause may name many things, and stands whole in the report. */
function shortened(lines, width, { remedy }) {
    return remedy === 'whole' || lines.length <= 2 ? lines : [lines[0], clip(`${lines[1]} \u2026`, width)];
}

function groupLines(group, screen, detail, everything) {
    const { width, paint } = screen;
    const { severity, ruleId, sources, places, shared, why, remedy, page } = group;
    const shown = places.slice(0, detail.places);
    const more = places.length > shown.length ? `and ${places.length - shown.length} more ${visible(everything)}` : '';
    const reason = visible(inShort([shared, why].filter((text) => text !== '').join(' ')));
    const fix = remedy === '' ? '' : `Fix: ${visible(inShort(remedy))}`;
    return [
        ...(detail.why ? [''] : []),
        `${paint.severity(severity, severity.padEnd(8))}  ${paint.bold(visible(ruleId))} ${paint.dim(`(${visible(sources.join(', '))})${placeCount(places)}`)}`,
        ...(detail.why ? wrap(reason, width, '  ') : []),
        ...(detail.places === 1 && more !== ''
            ? wrap(`${visible(placeOf(places[0].finding))} ${more}`, width, '  ')
            : [
                ...shown.flatMap((place, i) => placeLines(place, screen, excerptWanted(detail, i), detail.why)),
                ...(more === '' ? [] : [`  ${more}`]),
            ]),
        ...(detail.remedy === 'whole' ? wrap(fix, width, '  ', '       ') : fix === '' ? [] : [`  ${clip(fix, width - 2)}`]),
        ...(page === undefined ? [] : [paint.dim(`  ${visible(page)}`)]),
    ];
}
/** `, 115 places: 3 critical, 112 high`; nothing for one. */
function placeCount(places) {
    if (places.length === 1)
        return '';
    const findings = places.map(({ finding }) => finding);
    const mixed = findings.some(({ severity }) => severity !== findings[0]?.severity);
    return `, ${places.length} places${mixed ? `: ${countsOf(findings)}` : ''}`;
}
function excerptWanted({ excerpts }, index) {
    return excerpts === 'all' || (excerpts === 'first' && index === 0);
}
/** The place stands alone on its line, so that a terminal opens it; what it says follows where there is room. */
function placeLines({ finding, own }, { width, paint }, withExcerpt, whole) {
    const place = visible(placeOf(finding));
    const note = fixNote(finding, paint);
    const words = visible(own);
    const line = `  ${place}${words === '' ? '' : `  ${words}`}`;
    const fits = columnsOf(line) + (finding.fix === undefined ? 0 : 16) <= width;
    const head = fits
        ? [`${line}${note}`]
        : whole
            ? [`  ${place}${note}`, ...wrap(words, width, '    ')]
            : [clip(line, Math.max(width, place.length + 2))];
    return withExcerpt && finding.excerpt !== undefined ? [...head, ...indented(finding.excerpt, width, paint)] : head;
}
function indented(excerpt, width, paint) {
    // The marked part stays on the screen.
    const room = Math.max(20, width - 8 - String(excerpt.line).length);
    const from = excerpt.start + excerpt.length > room ? Math.max(0, excerpt.start - Math.floor(room / 3)) : 0;
    const text = clip(excerpt.text.slice(from), room);
    const moved = {
        ...excerpt,
        text,
        start: excerpt.start - from,
        length: Math.max(1, Math.min(excerpt.length, room - excerpt.start + from)),
    };
    const [line, caret] = excerptLines(moved);
    return [`    ${line}`, `    ${paint.bold(caret)}`];
}
function fixNote({ fix }, paint) {
    return fix === undefined ? '' : ` ${paint.dim(fix === 'patch' ? '[fix in patch]' : '[suggestion]')}`;
}



;// CONCATENATED MODULE: ./build/bundled/packages/report/src/annotations.js
// Findings as annotations, which stand alone on the diff: what, what to do (once a rule), and the page of the rule.


const annotationLevel = {
    critical: 'error',
    high: 'error',
    medium: 'warning',
    low: 'notice',
};
/** GitHub shows this many annotations of each level a step and drops the rest without a word. */
const annotationsPerLevel = 10;
/** Letters that GitHub takes of a title are 255; a message is read beside the code. */
const maxTitle = 200;
const maxMessage = 2000;
const maxPath = 4096;
/**
 * Worst first.
 * @param room how many of each level there still is room for; by default all that GitHub shows.
 */

function messageOf({ message, remedy, page }, first) {
    const help = first && remedy !== '' ? [`Fix: ${inShort(remedy)}`] : [];
    return [(0,src_letters/* cut */.Jj)(message, maxMessage), ...help, ...(page === undefined || page.length > maxMessage ? [] : [page])].join('\n');
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/scanner-log.js
// What a scanner says in the log of its step: annotations, then the same layout as in a terminal.

/** Inputs that could not be looked at, annotated by name. */
const maxGaps = 20;
/** Columns of a log: who shows it wraps it, and who searches it wants sentences whole. */
const logWidth = 1000;
const logRows = 200;

function gapLine({ path, reason, detail }) {
    return {
        level: 'error',
        message: `Not looked at: ${detail ?? reason}. Make it readable, leave it out by an input, or allow it with \`allow-gaps\` in the policy. [${reason}]`,
        path,
    };
}
/** The annotations that GitHub will show, worst first, then one line that says how many it would not. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/scanner.js
var scanner = __webpack_require__(9102);
;// CONCATENATED MODULE: ./build/bundled/packages/report/src/markdown.js
// The same layout as the Markdown of a job summary: the decision and why, what blocks as numbered steps, the rest in numbers.





const maxListed = 20;
/** What is said of the last rows, where they are left out. */
function leftOutWords({ places }, count, where) {
    const findings = places.slice(places.length - count).reduce((sum, each) => sum + each, 0);
    return `${count} more ${count === 1 ? 'rule' : 'rules'} with ${findings} ${findings === 1 ? 'finding' : 'findings'} ${count === 1 ? 'is' : 'are'} ${where}.`;
}
/** Letters of a sentence, and of a name: those of other tools may have any length. */
const markdown_maxText = 2000;
/** A doubt may name many inputs, each of them for a reason. */
const markdown_maxCause = 10_000;
const maxName = 500;
function code(name) {
    return inlineCode((0,src_letters/* cut */.Jj)(name, maxName));
}
/** Text without any markup but what it quotes: between two backticks stands code. */

/** @param level of the heading: `##`. */

/** One step for all doubts that the same thing removes. */

function stepText({ text: what, command }) {
    return `${markdown_text(what)}${command === undefined ? '' : ` ${code(command)}`}`;
}
function ruleItem(group, number, link, everything) {
    const { severity, ruleId, why, remedy, page, places, shared, title } = group;
    const indent = ' '.repeat(`${number}. `.length);
    const shown = places.slice(0, maxPlaces);
    const reason = inShort([shared, why].filter((part) => part !== '').join(' '));
    const rule = page === undefined ? code(ruleId) : linkTo(code(ruleId), page);
    return [
        `${number}. **${severity}** ${rule}: ${markdown_text(inShort(remedy === '' ? title : remedy))}`,
        ...(reason === '' ? [] : ['', `${indent}${markdown_text(reason)}`]),
        '',
        ...shown.flatMap(({ finding, own }) => placeItem(finding, own, indent, link)),
        ...(places.length > shown.length ? [`${indent}- and ${places.length - shown.length} more ${markdown_text(everything)}`] : []),
        '',
    ].join('\n');
}
function placeItem(finding, own, indent, link) {
    const { path, region, excerpt, fix, sources } = finding;
    const place = path === undefined || path.length > maxName ? code(placeOf(finding)) : link(path, region?.startLine);
    const note = fix === undefined ? '' : fix === 'patch' ? ' (fixed by the patch)' : ' (suggestion)';
    const head = `${indent}- ${place}${own === '' ? '' : `: ${markdown_text(own)}`}${note} (${markdown_text(sources.join(', '))})`;
    if (excerpt === undefined)
        return [head];
    const fence = fenceAround(excerpt.text);
    return [head, '', ...[`${fence}text`, ...excerptLines(excerpt), fence].map((line) => `${indent}  ${line}`), ''];
}
/** What is let through by whom and until when: nobody should take it for clean. */
function letThrough({ letThrough: all, everything }) {
    if (all.length === 0)
        return [];
    return [
        `Let through, and not clean: ${all.length}`,
        '',
        ...all
            .slice(0, maxListed)
            .map(({ place, ruleId, reason, by }) => `- Let through${by === '' ? '' : ` ${markdown_text(by)}`}: ${ruleId === undefined ? '' : `${code(ruleId)} at `}${code(place)}: ${markdown_text(reason)}`),
        ...(all.length > maxListed ? [`- ${all.length - maxListed} more let through are ${markdown_text(everything)}.`] : []),
        '',
    ];
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/summary.js
// The decision of a scanner in words, and its job summary.




/**
 * The summary's Markdown, always within GitHub's limit. A scanner that leaves the decision to the gate says nothing of findings, since
 * the gate tells of them once for all scanners; only what an engine adds of its own is left then.
 * @returns undefined where there is nothing to say.
 */


/**
 * Parts of a summary as one text within GitHub's limit.
 * @param where all is that is left out, as a sentence goes on.
 */

/** How many inputs were looked at to the end, and how many in part. */

/** The decision in one line. Three words are kept apart: clean, let through, and what fails. */

function plural(count, word) {
    return `${count} ${word}${count === 1 ? '' : 's'}`;
}
/** The Markdown functions bound to a job, for summaries that other packages lay out. */


// EXTERNAL MODULE: external "node:worker_threads"
var external_node_worker_threads_ = __webpack_require__(5919);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/threads.js
// Worker threads of a bundle: the file that was started is also what its threads run, so that a bundle stays one program.


/** More threads than this would hold more memory than they save time. */
const mostThreads = 4;
/** Looked for first: to load Node's threads only to hear that this is none takes 1 ms of every start. */
const threadArgument = '--portcullis-thread';
/** The threads that a scanner may start of the file that this process runs. */

/** In a worker thread, hands it to the scanner it was started for. @returns whether this is such a thread. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/told.js
// What a scanner came to, in the shape that every layout and format is written from.







/** Larger files are not read for a line of theirs. */
const maxSourceBytes = 10 * 1024 * 1024;


function gapCause({ path, reason, detail }) {
    return {
        code: 'not-looked-at',
        message: `${path}: ${detail ?? reason}`,
        remedy: 'Make it readable, leave it out by an input, or allow that very gap with `allow-gaps` in the policy.',
        path,
    };
}
/** What a scanner of secrets found is covered, let through or not; a finding of an earlier commit has no line here. */
function excerpts(workspace, scanner, { findings, result }) {
    const all = [...findings, ...(result?.suppressed ?? []).map(({ finding }) => finding)];
    const hidden = scanner === 'secret-scan' ? all.flatMap(({ location: { path, region } }) => (region === undefined ? [] : [{ path, region }])) : [];
    const read = excerptReader((path) => sourceText(workspace, path), hidden);
    return ({ location: { path, region }, properties }) => region === undefined || properties?.commit !== undefined || properties?.confidential === true ? undefined : read(path, region);
}
function sourceText(workspace, path) {
    try {
        const file = (0,walk/* insideWorkspace */.CT)(workspace, path);
        const stats = (0,external_node_fs_.statSync)(file);
        return stats.isFile() && stats.size <= maxSourceBytes ? (0,src_text/* decodeText */.g7)((0,external_node_fs_.readFileSync)(file))?.text : undefined;
    }
    catch {
        return undefined;
    }
}
function placeWithLine({ location: { path, region } }) {
    return region === undefined ? path : `${path}:${region.startLine}`;
}
function byWhom(owner, until) {
    return [owner === undefined ? '' : `by ${owner}`, until === undefined ? '' : `until ${until}`].filter((part) => part !== '').join(' ');
}

;// CONCATENATED MODULE: ./build/bundled/packages/action-kit/src/run-scanner.js
// A scanner as the action of the same name.










/** Runs a scanner, or, in a thread that it started, its part of the work. */




/***/ }),

/***/ 8622:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1916);
// A word that was meant, for messages about one that is not known.

/** `, did you mean "X"?` when a known word is one or two letters away. */
function didYouMean(word, known) {
    const near = nearest(word, known, 2);
    return near === undefined ? '' : `, did you mean "${near}"?`;
}
/** The known word that differs by at most so many letters; case, hyphens and the like count for nothing. */
function nearest(word, known, letters) {
    const said = bare(word.slice(0, 40));
    return known.find((candidate) => (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(said, bare(candidate)) <= letters);
}
function bare(word) {
    return word.toLowerCase().replace(/[\s_-]/g, '');
}


/***/ }),

/***/ 1670:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var refuseOtherSpelling = (function refuseOtherSpelling(tree) {
    const name = policyFile.slice(policyFile.lastIndexOf('/') + 1);
    const other = tree.list('.github').find((entry) => entry !== name && /^\.?portcullis\.ya?ml$/i.test(entry));
    if (other === undefined)
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'policy-misnamed',
        message: `expected the policy as ${policyFile}, got a file that nobody reads`,
        where: { file: `.github/${other}` },
        remedy: `Name it ${policyFile}.`,
    });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CE: () => (/* binding */ policyReader),
/* harmony export */   Xd: () => (/* binding */ policyFile),
/* harmony export */   bg: () => (/* binding */ refuseOtherSpelling)
/* harmony export */ });
/* unused harmony export keyText */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6214);
/* harmony import */ var _did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8622);
// The policy file that several engines read, each its own part: its name, its keys, and errors that name file, line and key.


const policyFile = '.github/portcullis.yml';
const defaultRemedy = 'Correct the policy; docs/schema/portcullis.schema.json describes it.';
/** @param usual what to do where nothing better is said. */
function policyReader(document, file, usual = defaultRemedy) {
    const reader = {
        file,
        place(path) {
            const line = document.lineOf(path);
            const key = keyText(path);
            return { file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) };
        },
        fail(path, message, remedy = usual) {
            throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code: 'policy-invalid', message, where: reader.place(path), remedy });
        },
        fields(path, value, keys) {
            if (value === undefined || value === null)
                return reader.fail(path, `expected a mapping of ${keys.join(', ')}, got nothing`);
            if (typeof value !== 'object' || Array.isArray(value))
                return reader.fail(path, 'expected a mapping of keys');
            for (const key of Object.keys(value)) {
                if (!keys.includes(key))
                    reader.fail([...path, key], `expected one of ${keys.join(', ')}, got "${key.slice(0, 60)}"${(0,_did_you_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, keys)}`);
            }
            return value;
        },
        list(path, value, atMost) {
            if (!Array.isArray(value))
                return reader.fail(path, 'expected a list');
            if (value.length === 0 || value.length > atMost)
                return reader.fail(path, `expected 1 to ${atMost} entries, got ${value.length}`);
            return value;
        },
        text: (path, value) => (typeof value === 'string' && value.trim() !== '' ? value : reader.fail(path, 'expected text')),
        texts: (path, value, atMost) => reader.list(path, value, atMost).map((item, i) => reader.text([...path, i], item)),
        choice(path, value, choices, fallback) {
            if (value === undefined)
                return fallback;
            const found = choices.find((candidate) => candidate === value);
            return (found ??
                reader.fail(path, `expected one of ${choices.filter((one) => one !== '').join(', ')}, got ${JSON.stringify(value)?.slice(0, 60)}`));
        },
        day(path, value) {
            const given = reader.text(path, value);
            return (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .isDay */ .N)(given) ? given : reader.fail(path, `expected a day as YYYY-MM-DD, got "${given.slice(0, 40)}"`);
        },
    };
    return reader;
}
/** `images[0].any-of[1].key` */
function keyText(path) {
    return path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i === 0 ? part : `.${part}`)).join('');
}
/** A file that was meant for the policy and is read by nobody. @throws PortcullisError `policy-misnamed` */



/***/ }),

/***/ 1810:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var objectOf = (function objectOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AE: () => (/* binding */ textOfString),
/* harmony export */   Xy: () => (/* binding */ objectOf),
/* harmony export */   at: () => (/* binding */ at),
/* harmony export */   iC: () => (/* binding */ maxJsonDepth)
/* harmony export */ });
/* unused harmony exports arrayOf, isNoList, isNoObject, textOf, numberOf, membersOf, jsonFlaw */
// Looking into JSON of unknown shape: own properties only, and no type believed unchecked.


/** Whether something stands where a list belongs and is none: what it holds would be passed over. */

/** Whether something stands where an object belongs and is none. */



/** The value at a path of keys, or undefined. Inherited properties do not count. */
function at(value, first, second, third, fourth) {
    // No list of keys is made for each of the many questions that are asked of each of a million results.
    const one = member(value, first);
    if (second === undefined)
        return one;
    const two = member(one, second);
    if (third === undefined)
        return two;
    const three = member(two, third);
    return fourth === undefined ? three : member(three, fourth);
}
function member(value, key) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.hasOwn(value, key)
        ? value[key]
        : undefined;
}
/** Number of keys of all objects in a value. Walk no value whose depth is not bounded. */

/** How deep objects and lists may lie in one another: SARIF itself needs some twenty levels. */
const maxJsonDepth = 200;
/**
 * The first place where a text that parses as JSON says a thing twice, of which a parser silently keeps the last, or nests
 * deeper than a reader may follow. One pass over the text; call it before the text is parsed into values that are walked.
 */

const lineFeed = 10;
const quote = 34;
const comma = 44;
const openBracket = 91;
const backslash = 92;
const closeBracket = 93;
const openBrace = 123;
const closeBrace = 125;
/** Index of the quote that ends the string which begins at `start`, or of the text's end. No valid string holds a line break. */

/** `"\u0072uns"` is a spelling of `"runs"`. */
function textOfString(written) {
    if (!written.includes('\\'))
        return written.slice(1, -1);
    try {
        return JSON.parse(written);
    }
    catch {
        return written.slice(1, -1);
    }
}


/***/ })

};
;