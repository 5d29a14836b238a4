"use strict";
exports.id = 1001;
exports.ids = [1001];
exports.modules = {

/***/ 4289:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var scannerTold = (function scannerTold(scanner, execution, { failOn, workspace, file }) {
    const { findings, result, unread, notices, coverage } = execution;
    const allowed = coverage.skipped.filter((entry) => entry.allowed !== undefined);
    const decision = (0,summary/* decisionLine */.ZS)(execution, failOn);
    const everything = file === undefined ? 'with --all' : `in ${file}`;
    const others = coverage.skipped.length - unread.length - allowed.length;
    return {
        passed: execution.conclusion === 'pass',
        headline: decision.charAt(0).toUpperCase() + decision.slice(1),
        because: [
            `${(0,summary/* coverageLine */.vn)(coverage)}${others === 0 ? '' : `; ${others} skipped, ${file === undefined ? 'whose reasons a --sarif-file keeps' : `with reasons ${everything}`}`}.`,
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
        const page = (0,write/* rulePage */.gd)(scanner, finding.ruleId, version/* version */.r);
        const blocks = (0,execute/* fails */.c6)(finding, failOn);
        // Where the gate decides, what would block by default is shown.
        const listed = blocks || (failOn === 'none' && (0,execute/* fails */.c6)(finding, 'high'));
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
var excerpts = (function excerpts(workspace, scanner, { findings, result }) {
    const all = [...findings, ...(result?.suppressed ?? []).map(({ finding }) => finding)];
    const hidden = scanner === 'secret-scan' ? all.flatMap(({ location: { path, region } }) => (region === undefined ? [] : [{ path, region }])) : [];
    const read = (0,excerpt/* excerptReader */.DX)((path) => sourceText(workspace, path), hidden);
    return ({ location: { path, region }, properties }) => region === undefined || properties?.commit !== undefined || properties?.confidential === true ? undefined : read(path, region);
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  scanAndShow: () => (/* binding */ scanAndShow),
  scannerCommand: () => (/* binding */ scannerCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/execute.js + 2 modules
var execute = __webpack_require__(6045);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/inputs.js
var src_inputs = __webpack_require__(2915);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/report/src/excerpt.js + 1 modules
var excerpt = __webpack_require__(141);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(1368);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/action-kit/src/summary.js + 1 modules
var summary = __webpack_require__(6320);
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

// EXTERNAL MODULE: ./build/bundled/packages/cli/src/afresh.js
var afresh = __webpack_require__(2920);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/catalogue.js + 1 modules
var catalogue = __webpack_require__(8433);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/flags.js
var src_flags = __webpack_require__(3350);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/format.js + 6 modules
var format = __webpack_require__(7767);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/host.js
var src_host = __webpack_require__(4155);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/progress.js
var src_progress = __webpack_require__(3694);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/say.js
var say = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/scanner-command.js
// One scanner from a terminal: the action's inputs as flags, its findings in any format.











/** Runs a scanner's subcommand. @param others formats of its own. @returns the exit code: 0 pass, 1 findings, 2 failure. */
function scannerCommand(name, args, others = []) {
    return scanAndShow(name, args, ({ flags, printed }) => (0,format/* print */.y)((0,format/* readFormat */.C)(flags.extra.format), printed()), ({ extra }) => {
        (0,format/* readFormat */.C)(extra.format, others);
    });
}
/** The same with another way to show what was found. @param check says no to flags before anything is scanned. */
async function scanAndShow(name, args, show, check = () => { }) {
    const scanner = await catalogue/* scanners */.Um[name]();
    const failed = (error) => {
        const asked = (0,src_flags/* flagValue */.y6)(args, 'sarif-file');
        if (asked !== undefined)
            (0,execute/* writeFailedRun */.gg)(scanner, process.cwd(), asked, error, new Date());
    };
    return (0,afresh/* afresh */.S)(scanner.inputs, args, () => scanOf(scanner, args, show, check), failed);
}
async function scanOf(scanner, args, show, check) {
    const { name } = scanner;
    const flags = (0,src_flags/* parseFlags */.bQ)(scanner.inputs, ['format', 'base'], args);
    check(flags);
    const started = new Date();
    const host = await (0,src_host/* hostForAll */.nX)(flags.positionals, flags.extra.base);
    const asked = flags.source('sarif-file');
    // A SARIF file that nobody asked for lives as long as the run.
    const folder = asked === undefined ? (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'portcullis-')) : undefined;
    try {
        const source = (input) => input === 'sarif-file' && folder !== undefined ? (0,external_node_path_.join)(folder, `${name}.sarif`) : flags.source(input);
        const given = (0,src_inputs/* readInputs */.K)(scanner.inputs, (0,src_host/* withPath */.iD)(source, host.path));
        const inputs = host.only === undefined ? given : { ...given, include: host.only };
        const progress = (0,src_progress/* progressLine */.o)(name, process.stderr);
        const named = host.files === undefined ? {} : { named: host.files };
        const execution = await (0,execute/* executeScanner */.sS)(scanner, inputs, { ...host, ...named, progress: progress.update });
        progress.end();
        if (execution.error !== undefined) {
            (0,say/* sayFailure */.r8)(execution.error, args.includes('--debug'));
            return 2;
        }
        const written = execution.result?.files ?? [];
        show({
            flags,
            execution,
            printed: () => ({
                command: name,
                told: scannerTold(scanner, execution, {
                    failOn: inputs['fail-on'],
                    workspace: host.job.workspace,
                    ...(asked === undefined ? {} : { file: asked }),
                }),
                sarif: () => [(0,external_node_fs_.readFileSync)(execution.sarifFile, 'utf8')],
                files: Object.fromEntries([
                    ...(asked === undefined ? [] : [['sarif-file', asked]]),
                    ...written.map(({ key, path }) => [key, path]),
                ]),
                details: { coverage: execution.coverage, gaps: execution.unread, notices: execution.notices },
                started,
                ended: new Date(),
                all: flags.all,
            }),
        });
        return execution.exitCode;
    }
    finally {
        if (folder !== undefined)
            (0,external_node_fs_.rmSync)(folder, { recursive: true, force: true });
    }
}


/***/ })

};
;