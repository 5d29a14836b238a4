"use strict";
exports.id = 607;
exports.ids = [607];
exports.modules = {

/***/ 8607:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var settingsOf = (function settingsOf(value, reader, lineOf) {
    if (value === null || value === undefined)
        return {};
    if (typeof value !== 'object' || Array.isArray(value))
        return reader.fail(1, 'expected a mapping of keys');
    const near = Object.keys(value).find((key) => key !== 'ignore' && (0,did_you_mean/* didYouMean */.a)(key, ['ignore']) !== '');
    if (near !== undefined)
        reader.fail(lineOf(near), `expected \`ignore\`, got "${near.slice(0, 60)}"`);
    return value;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ignoreFileWaivers: () => (/* binding */ ignoreFileWaivers)
});

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/ignore-files/entry.js
var ignore_files_entry = __webpack_require__(6361);
// EXTERNAL MODULE: ./build/bundled/packages/policy/src/did-you-mean.js
var did_you_mean = __webpack_require__(8622);
// EXTERNAL MODULE: ./build/bundled/packages/gate/src/affected-package.js
var affected_package = __webpack_require__(6083);
;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/ignore-files/grype.js
// `ignore` of Grype's configuration (oss.anchore.com, "Grype", "Filter results"): all that a rule names must hold. What a rule asks for and
// SARIF does not say (the state of a fix, the namespace, VEX, the kind of match) makes it one that lets nothing through.
function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([1003, 121], 3502); } // at first use



const ruleKeys = [
    'vulnerability',
    'include-aliases',
    'reason',
    'namespace',
    'fix-state',
    'package',
    'vex-status',
    'vex-justification',
    'match-type',
];
const packageKeys = ['name', 'version', 'language', 'type', 'location', 'upstream-name'];
/** What no report of Grype in SARIF says. */
const unsaid = ['namespace', 'fix-state', 'vex-status', 'vex-justification', 'match-type'];
const unsaidOfPackage = ['language', 'upstream-name'];
async function grypeRules(text, file) {
    const document = await (0, atFirstUse0().parseYaml)(text, file);
    const reader = (0,ignore_files_entry/* entryReader */.e)(file);
    const lineOf = (...path) => document.lineOf(path) ?? 1;
    const top = settingsOf(document.value, reader, lineOf);
    const entries = [];
    const unjudged = [];
    for (const [i, value] of reader.list(top.ignore, 'ignore', lineOf('ignore')).entries()) {
        const at = (...keys) => lineOf('ignore', i, ...keys);
        const rule = reader.fields(value, ruleKeys, at(), at);
        const named = rule.package === undefined ? {} : reader.fields(rule.package, packageKeys, at('package'), (key) => at('package', key));
        const why = whyUnjudged(rule, named);
        if (why !== undefined)
            unjudged.push({ line: at(), why });
        else
            entries.push(entryOf(rule, named, at, reader));
    }
    return { entries, unjudged };
}
/** The file holds more settings than this list, which are Grype's own; one that was meant for it is not passed over. */

function whyUnjudged(rule, named) {
    const asked = [...unsaid.filter((key) => rule[key] !== undefined), ...unsaidOfPackage.filter((key) => named[key] !== undefined)];
    if (asked.length > 0)
        return `it asks for ${asked.map((key) => `\`${key}\``).join(', ')}, which a report in SARIF does not say`;
    // Grype takes the name for a regular expression; a dot in a name is meant as one nearly always.
    if (typeof named.name === 'string' && /[\\^$*+?()[\]{}|]/.test(named.name))
        return 'its `name` is a regular expression';
    const selects = [rule.vulnerability, ...Object.values(named)].some((value) => value !== undefined);
    return selects ? undefined : 'it names neither a vulnerability nor a package';
}
function entryOf(rule, named, at, reader) {
    const id = reader.text(rule.vulnerability, 'vulnerability', at('vulnerability'));
    const reason = reader.text(rule.reason, 'reason', at('reason'));
    const name = reader.text(named.name, 'name', at('package', 'name'));
    const version = reader.text(named.version, 'version', at('package', 'version'));
    const type = reader.text(named.type, 'type', at('package', 'type'));
    const paths = named.location === undefined ? undefined : reader.globs([named.location], 'location', at('package', 'location'));
    const packages = (affected) => (name === undefined || affected.name === name) &&
        (version === undefined || affected.version === version) &&
        (type === undefined || affected.type === (0,affected_package/* purlTypeOf */.$1)(type));
    return {
        line: at(),
        ...(id === undefined ? {} : { id }),
        ...([name, version, type].every((part) => part === undefined) ? {} : { packages }),
        ...(paths === undefined ? {} : { paths }),
        ...(reason === undefined ? {} : { reason }),
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/ignore-files/osv-scanner.js
// osv-scanner.toml (google.github.io/osv-scanner/configuration): vulnerabilities by id, and packages whose vulnerabilities are ignored. It
// holds for the files of its own folder, not for those below. What it says of licences is none of a gate's business.
function osv_scanner_atFirstUse0() { return osv_scanner_atFirstUse0.made ??= __webpack_require__.now([264], 264); } // at first use

const topKeys = ['IgnoredVulns', 'PackageOverrides', 'GoVersionOverride', 'ScanGoModVersion'];
const vulnerabilityKeys = ['id', 'ignoreUntil', 'reason'];
const overrideKeys = [
    'name',
    'version',
    'ecosystem',
    'group',
    'nameIsRegex',
    'ignore',
    'vulnerability',
    'license',
    'effectiveUntil',
    'reason',
];
async function osvScannerEntries(text, file) {
    const document = await (0, osv_scanner_atFirstUse0().parseToml)(text, file);
    const reader = (0,ignore_files_entry/* entryReader */.e)(file);
    const top = reader.fields(document.value, topKeys, 1, (key) => document.lineOf([key]));
    const folder = (0,ignore_files_entry/* folderOf */.yS)(file);
    const lines = (list, i) => (key) => document.lineOf(key === undefined ? [list, i] : [list, i, key]);
    const ignored = reader
        .list(top.IgnoredVulns, 'IgnoredVulns', document.lineOf(['IgnoredVulns']))
        .map((value, i) => vulnerabilityEntry(value, folder, lines('IgnoredVulns', i), reader));
    const overrides = reader
        .list(top.PackageOverrides, 'PackageOverrides', document.lineOf(['PackageOverrides']))
        .map((value, i) => overrideEntry(value, folder, lines('PackageOverrides', i), reader));
    return {
        entries: [...ignored, ...overrides.flatMap((entry) => (entry !== undefined && !('why' in entry) ? [entry] : []))],
        unjudged: overrides.flatMap((entry) => (entry !== undefined && 'why' in entry ? [entry] : [])),
    };
}
function vulnerabilityEntry(value, folder, at, reader) {
    const fields = reader.fields(value, vulnerabilityKeys, at(), at);
    const id = reader.text(fields.id, 'id', at('id')) ?? reader.fail(at(), 'expected `id`, got nothing');
    return { line: at(), id, folder, ...termsOf(fields, 'ignoreUntil', at, reader) };
}
function termsOf(fields, end, at, reader) {
    const expires = reader.dayBefore(fields[end], end, at(end));
    const reason = fields.reason === '' ? undefined : reader.text(fields.reason, 'reason', at('reason'));
    return { ...(expires === undefined ? {} : { expires }), ...(reason === undefined ? {} : { reason }) };
}
/** Undefined where it ignores no vulnerability. */
function overrideEntry(value, folder, at, reader) {
    const fields = reader.fields(value, overrideKeys, at(), at);
    const inner = fields.vulnerability === undefined
        ? {}
        : reader.fields(fields.vulnerability, ['ignore'], at('vulnerability'), () => at('vulnerability'));
    if (fields.license !== undefined)
        reader.fields(fields.license, ['override', 'ignore'], at('license'), () => at('license'));
    for (const flag of [fields.ignore, fields.nameIsRegex, inner.ignore])
        if (flag !== undefined && typeof flag !== 'boolean')
            reader.fail(at(), 'expected true or false');
    if (fields.ignore !== true && inner.ignore !== true)
        return undefined;
    if (fields.group !== undefined)
        return { line: at(), why: 'it asks for `group`, which a report in SARIF does not say' };
    if (fields.nameIsRegex === true)
        return { line: at(), why: 'its `name` is a regular expression' };
    const name = reader.text(fields.name, 'name', at('name'));
    const version = reader.text(fields.version, 'version', at('version'));
    const ecosystem = reader.text(fields.ecosystem, 'ecosystem', at('ecosystem'));
    const packages = (affected) => (name === undefined || affected.name === name) &&
        (version === undefined || affected.version === version) &&
        isOf(ecosystem, affected.type);
    if (name === undefined)
        return { line: at(), why: 'it names no package' };
    return { line: at(), packages, folder, ...termsOf(fields, 'effectiveUntil', at, reader) };
}
/** Ecosystems of OSV whose names are not the types of package URLs. */
const types = {
    go: 'golang',
    'crates.io': 'cargo',
    packagist: 'composer',
    rubygems: 'gem',
    alpine: 'apk',
    debian: 'deb',
};
/** OSV-Scanner's own messages do not say the ecosystem: its name then decides alone. */
function isOf(ecosystem, type) {
    if (ecosystem === undefined || type === undefined)
        return true;
    const base = ecosystem.split(':')[0].toLowerCase();
    return (types[base] ?? base) === type;
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/ignore-files/trivy.js
// Trivy's ignore files (trivy.dev, "Filtering"): a list of ids with an optional `exp:`, and YAML with paths, package URLs, an end and a
// statement. Trivy ends an entry as its day begins.
function trivy_atFirstUse0() { return trivy_atFirstUse0.made ??= __webpack_require__.now([1003, 121], 3502); } // at first use


/** `CVE-2021-23337 exp:2026-12-31 # why`; a comment right above an entry is taken for its reason. */
async function trivyIgnore(text, file) {
    const reader = (0,ignore_files_entry/* entryReader */.e)(file);
    const entries = [];
    let above = [];
    for (const [i, written] of text
        .replace(/^\ufeff/, '')
        .split('\n')
        .entries()) {
        const line = written.trim();
        if (line === '')
            above = [];
        else if (line.startsWith('#'))
            above.push(line.replace(/^#+\s*/, ''));
        else {
            entries.push(plainEntry(line, i + 1, above, reader));
            above = [];
        }
    }
    return { entries, unjudged: [] };
}
function plainEntry(written, line, above, reader) {
    const comment = /\s#\s*(.*)$/.exec(written);
    const [id = '', ...fields] = written.slice(0, comment?.index ?? written.length).split(/\s+/);
    const other = fields.find((field) => !field.startsWith('exp:'));
    if (other !== undefined)
        reader.fail(line, `expected an id and \`exp:YYYY-MM-DD\`, got "${other.slice(0, 60)}"`);
    if (fields.length > 1)
        reader.fail(line, 'expected `exp:` once');
    const expires = reader.dayBefore(fields[0]?.slice('exp:'.length), 'exp:', line);
    const reason = [...above, comment?.[1] ?? ''].filter((part) => part !== '').join(' ');
    return { line, id, ...(expires === undefined ? {} : { expires }), ...(reason === '' ? {} : { reason }) };
}
const kinds = ['vulnerabilities', 'misconfigurations', 'secrets', 'licenses'];
const keys = ['id', 'paths', 'purls', 'expired_at', 'statement'];
async function trivyIgnoreYaml(text, file) {
    const document = await (0, trivy_atFirstUse0().parseYaml)(text, file);
    const reader = (0,ignore_files_entry/* entryReader */.e)(file);
    const lineOf = (...path) => document.lineOf(path) ?? 1;
    if (document.value === null || document.value === undefined)
        return { entries: [], unjudged: [] };
    const top = reader.fields(document.value, kinds, 1, (key) => lineOf(key));
    const entries = kinds.flatMap((kind) => reader.list(top[kind], kind, lineOf(kind)).map((value, i) => {
        const at = (key) => (key === undefined ? lineOf(kind, i) : lineOf(kind, i, key));
        const fields = reader.fields(value, keys, at(), at);
        const id = reader.text(fields.id, 'id', at('id')) ?? reader.fail(at(), 'expected `id`, got nothing');
        const paths = reader.globs(fields.paths, 'paths', at('paths'));
        const purls = purlsOf(fields.purls, at('purls'), reader);
        const expires = reader.dayBefore(fields.expired_at, 'expired_at', at('expired_at'));
        const reason = reader.text(fields.statement, 'statement', at('statement'));
        return {
            line: at(),
            id,
            ...(paths === undefined ? {} : { paths }),
            ...(purls.length === 0 ? {} : { packages: (affected) => purls.some((purl) => (0,affected_package/* namesPackage */.L$)(purl, affected)) }),
            ...(expires === undefined ? {} : { expires }),
            ...(reason === undefined ? {} : { reason }),
        };
    }));
    return { entries, unjudged: [] };
}
function purlsOf(value, line, reader) {
    return reader.list(value, 'purls', line).map((given) => {
        const purl = reader.text(given, 'purls', line) ?? '';
        return (0,affected_package/* isPurl */.kL)(purl) ? purl : reader.fail(line, `expected a package URL, got "${purl.slice(0, 60)}"`);
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/gate/src/ignore-files/index.js
// Ignore files of other tools as waivers of their results, where the policy names them (`ignore-files`): `.trivyignore(.yaml)`, Grype's
// configuration, osv-scanner.toml. They say less than a waiver does, and what they lack is told; what is asked of a finding and does not
// stand in a report lets nothing through.





const formats = [
    { name: /^\.trivyignore$/, tools: ['trivy'], title: 'Trivy', read: trivyIgnore },
    { name: /^\.trivyignore\.ya?ml$/, tools: ['trivy'], title: 'Trivy', read: trivyIgnoreYaml },
    { name: /^\.?grype\.ya?ml$/, tools: ['grype'], title: 'Grype', read: grypeRules },
    { name: /^osv-scanner\.toml$/, tools: ['osv-scanner'], title: 'OSV-Scanner', read: osvScannerEntries },
];
/** @throws PortcullisError `policy-invalid` with file and line: a file of no known tool, a key or a value that is not known. */
async function ignoreFileWaivers(text, file) {
    const name = file.slice(file.lastIndexOf('/') + 1);
    const format = formats.find((candidate) => candidate.name.test(name));
    if (format === undefined)
        throw new errors/* PortcullisError */.SO({
            code: 'policy-invalid',
            message: `expected .trivyignore, .trivyignore.yaml, .grype.yaml or osv-scanner.toml, got "${name.slice(0, 60)}"`,
            where: { file },
            remedy: 'Correct `ignore-files` in the policy, or write what may stay as `waivers`.',
        });
    const { entries, unjudged } = await format.read(text, file);
    return {
        waivers: entries.map((entry) => waiverOf(entry, file, format)),
        remarks: [...lacking(entries, file, format.title), ...unjudged.map(({ line, why }) => `${file}:${line} lets nothing through: ${why}.`)],
    };
}
function waiverOf(entry, file, { tools, title }) {
    const { id, line, expires, reason } = entry;
    return {
        ...(id === undefined ? {} : { rule: id }),
        paths: [],
        reason: reason ?? `no reason is given in ${file}`,
        owner: `nobody is named in ${file}`,
        // Nothing says since when it holds.
        created: '',
        expires: expires ?? ignore_files_entry/* noEnd */.fi,
        line,
        foreign: { file, title, tools, entry },
    };
}
function lacking(entries, file, title) {
    if (entries.length === 0)
        return [];
    const endless = entries.filter(({ expires }) => expires === undefined).length;
    const silent = entries.filter(({ reason }) => reason === undefined).length;
    const lacks = [
        `${entries.length} without an owner`,
        ...(endless === 0 ? [] : [`${endless} without an end`]),
        ...(silent === 0 ? [] : [`${silent} without a reason`]),
    ];
    return [
        `${file} holds ${entries.length} ${entries.length === 1 ? 'entry' : 'entries'} that count as waivers of ${title}\u2019s results: ${lacks.join(', ')}.`,
    ];
}


/***/ })

};
;