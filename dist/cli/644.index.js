"use strict";
exports.id = 644;
exports.ids = [644];
exports.modules = {

/***/ 9923:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ flagError),
/* harmony export */   b: () => (/* binding */ parseFlags)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3732);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4439);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(586);
// Flags from declared inputs: the action's input `fail-on` is the flag `--fail-on`.




/** @throws PortcullisError `usage` naming the flag. */
function parseFlags(specs, extraNames, args) {
    const options = {};
    for (const [name, spec] of Object.entries(specs)) {
        if (spec.type === 'boolean') {
            options[name] = { type: 'boolean' };
            options[`no-${name}`] = { type: 'boolean' };
        }
        if (spec.type !== 'boolean')
            options[name] = { type: 'string', multiple: spec.type === 'list' };
    }
    for (const name of extraNames)
        options[name] = { type: 'string' };
    for (const name of _own_flags_js__WEBPACK_IMPORTED_MODULE_1__/* .ownSwitches */ .pP)
        options[name] = { type: 'boolean' };
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({ args: args.map((arg) => negation(arg, options)), options, allowPositionals: true, strict: true });
    }
    catch (error) {
        throw flagError(error, Object.keys(options));
    }
    const given = parsed.values;
    return {
        source: (name) => {
            const value = given[`no-${name}`] === true ? false : given[name];
            return value === undefined ? undefined : Array.isArray(value) ? value.join('\n') : String(value);
        },
        positionals: parsed.positionals,
        all: given.all === true,
        extra: Object.fromEntries(extraNames.flatMap((name) => (typeof given[name] === 'string' ? [[name, given[name]]] : []))),
    };
}
/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
function flagError({ message }, known) {
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    const [first = ''] = message.split('. ');
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'usage',
        message: unknown === undefined
            ? `expected flags as --help lists them: ${first.charAt(0).toLowerCase()}${first.slice(1)}`
            : `expected a known flag, got ${unknown.slice(0, 60)}${(0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown.replace(/=.*/, ''), known.map((name) => `--${name}`))}`,
        remedy: 'Add --help to see the flags of this command.',
    });
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    if (options[name]?.type !== 'boolean')
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 4644:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand),
  initHelp: () => (/* binding */ initHelp)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/core/src/version.js
var version = __webpack_require__(2179);
// EXTERNAL MODULE: ./build/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(1637);
// EXTERNAL MODULE: ./build/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(8139);
// EXTERNAL MODULE: ./build/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(1319);
// EXTERNAL MODULE: ./build/packages/cli/src/flags.js
var src_flags = __webpack_require__(9923);
// EXTERNAL MODULE: ./build/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(5342);
;// CONCATENATED MODULE: ./build/packages/cli/src/init-files.js
// What `init` writes: a workflow, a policy and an entry for pre-commit, each line with its reason.

/** actions/checkout, and the upload of SARIF and artifacts, as our own workflows pin them. */
const pins = {
    checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
    uploadSarif: 'github/codeql-action/upload-sarif@8aad20d150bbac5944a9f9d289da16a4b0d87c1e # v4.36.2',
    uploadArtifact: 'actions/upload-artifact@bbbca2ddaa5d8feaa63e36b76fdaad77386f024f # v7.0.0',
};
/** `owner/name`. */
const repositoryName = new URL(write/* informationUri */.nx).pathname.slice(1);
function workflowFile({ pin, version, branch }) {
    return `# One job that scans every change and decides whether it may pass. Written by \`portcullis init\`; it is yours to change.
name: portcullis
on:
  push:
    branches: [${branchFilter(branch)}] # what was merged is judged again, by itself
  pull_request:
    types: [opened, synchronize, reopened, edited] # edited: pointed at another branch, a change is judged anew
  merge_group: # what a merge queue is about to merge
permissions: {} # none for all jobs; each asks for its own
concurrency: # a newer push to a pull request ends the run of the older one; what is merged is judged to the end
  group: \${{ github.workflow }}-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}
jobs:
  gate:
    name: gate # the name of the check that a ruleset can require
    runs-on: ubuntu-24.04 # a fixed image, so that the runner changes when you say so
    timeout-minutes: 15
    permissions:
      contents: read # the checkout
      security-events: write # the upload to code scanning; leave it out with the upload
    steps:
      - uses: ${pins.checkout}
        with:
          fetch-depth: 2 # the merge commit and its parents: the policy of the base commit judges
          persist-credentials: false # no later step finds the token
      - uses: ${repositoryName}@${pin} # v${version}
        id: gate
        with:
          artifact: portcullis-results # the name under which the last step uploads the patch
      - uses: ${pins.uploadSarif}
        # Also when the gate blocked; not from a fork, whose pull request may not write to code scanning.
        if: \${{ !cancelled() && steps.gate.outputs.upload-sarif != '' && github.event.pull_request.head.repo.fork != true }}
        with:
          sarif_file: \${{ steps.gate.outputs.upload-sarif }}
      - uses: ${pins.uploadArtifact}
        if: \${{ !cancelled() }}
        with:
          name: portcullis-results
          path: portcullis-results/ # the report and the patch
          retention-days: 30 # long enough to look a decision up
`;
}
/** Names that YAML would read as something else than text, or that mean more than themselves in a filter of branches. */
const plainName = /^(?!(?:true|false|yes|no|on|off|null|y|n)$)[a-z][\w/.-]*$/i;
/** A branch as an entry of `branches`, where `+`, `!` and brackets have a meaning of their own. */
function branchFilter(branch) {
    return plainName.test(branch) ? branch : JSON.stringify(branch.replace(/[+!?*[\]]/g, '\\$&'));
}
function policyFile({ scanners }) {
    return `# What blocks a change. On a pull request the base commit's version of this file judges. Written by \`portcullis init\`.
require: [${scanners.join(', ')}] # each must have reported, or the gate blocks
block-at: high # findings of this severity and worse block; none, low, medium, high or critical
# A waiver lets a finding pass until a day, with a reason and an owner:
# waivers:
#   - rule: generic-password
#     paths: [test/**]
#     reason: Passwords of the throw-away test database.
#     owner: platform-team
#     created: 2026-11-01
#     expires: 2027-02-01
`;
}
function preCommitEntry({ pin, version }) {
    return `  - repo: ${write/* informationUri */.nx}
    rev: ${pin} # v${version}
    hooks:
      - id: portcullis # scans the files of the commit, with the same rules as the workflow
`;
}
function preCommitFile(facts) {
    return `# Runs before each commit: pip install pre-commit && pre-commit install. Written by \`portcullis init\`.
repos:
${preCommitEntry(facts)}`;
}

// EXTERNAL MODULE: ./build/packages/cli/src/program-name.js
var program_name = __webpack_require__(3018);
// EXTERNAL MODULE: ./build/packages/cli/src/say.js
var say = __webpack_require__(919);
;// CONCATENATED MODULE: ./build/packages/cli/src/init-command.js
// `init [PATH]`: writes the workflow, the policy and the pre-commit entry for what is in a repository. Nothing that is there is changed.








const inputs = {
    pin: { type: 'string', default: '', description: 'Commit of Portcullis to pin, all 40 digits.' },
    'dry-run': { type: 'boolean', default: false, description: 'Print what would be written.' },
};
const initHelp = {
    name: 'init',
    title: 'Writes the workflow, the policy and the pre-commit entry for what is in a repository, each line with its reason.',
    usage: ['init [PATH] [flags]'],
    entries: [
        { term: '--pin SHA', text: `${inputs.pin.description} Default: the commit that this program was checked out at.` },
        { term: '--dry-run', text: inputs['dry-run'].description },
    ],
    own: ['debug', 'help'],
    remarks: ['Files that are there already stay as they are; what would have gone into them is printed.'],
};
/** @returns 0. @throws PortcullisError `usage`, `path-missing`, `path-linked`, `pin-unknown` or `unwritable`. */
async function initCommand(args) {
    const flags = (0,src_flags/* parseFlags */.b)(inputs, [], args);
    if (flags.positionals.length > 1)
        throw new errors/* PortcullisError */.SO({
            code: 'usage',
            message: `expected one path, got ${flags.positionals.length}`,
            remedy: 'Name the root of a repository.',
        });
    const root = rootOf(flags.positionals[0] ?? '.');
    const { facts, found } = await factsOf(root, flags.source('pin'));
    const dry = flags.source('dry-run') === 'true';
    const planned = [
        { path: '.github/workflows/portcullis.yml', content: workflowFile(facts), entry: workflowFile(facts) },
        { path: '.github/portcullis.yml', content: policyFile(facts), entry: policyFile(facts) },
        { path: '.pre-commit-config.yaml', content: preCommitFile(facts), entry: preCommitEntry(facts) },
    ];
    // Before the first is written: either all three are, or none.
    for (const { path } of planned)
        refuseLinks(root, path);
    const lines = [`Found: ${found.join(', ')}.`];
    for (const { path, content, entry } of planned) {
        const there = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path));
        if (there && (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8').includes(repositoryName))
            lines.push(`${path} names Portcullis already: left as it is.`);
        else if (there)
            lines.push(`${path} is there already: left as it is. What is missing in it:`, '', entry.trimEnd(), '');
        else if (dry)
            lines.push(`${path} would be:`, '', content.trimEnd(), '');
        else {
            writeNew(root, path, content);
            lines.push(`${path} written.`);
        }
    }
    if (!dry)
        lines.push(`Next: read them, then \`${(0,program_name/* programName */.k)()} scan .\` shows what the gate will say.`);
    (0,say/* say */.cv)(lines.join('\n'));
    return 0;
}
function rootOf(given) {
    const path = (0,external_node_path_.resolve)(given);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* PortcullisError */.SO({
            code: 'path-missing',
            message: 'expected a folder, got a path that does not exist',
            where: { file: given },
            remedy: 'Check the spelling.',
        });
    return (0,git/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(path)) ?? path;
}
/** What is in a repository, in words, and what follows for its files. */
async function factsOf(root, pin) {
    const { files } = await (0,walk/* walkWorkspace */.b5)({ workspace: root, path: '.', include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
    const count = (pattern) => files.filter(({ path }) => pattern.test(path)).length;
    const dockerfiles = count(/(?:^|\/)(?:[^/]*\.)?(?:Dockerfile|Containerfile)(?:\.[^/]*)?$/i);
    const workflows = count(/^\.github\/workflows\/[^/]+\.ya?ml$/);
    const others = [
        [(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.gitlab-ci.yml')), 'GitLab CI'],
        [(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'azure-pipelines.yml')), 'Azure Pipelines'],
        [(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, 'Jenkinsfile')), 'Jenkins'],
        [(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, '.circleci/config.yml')), 'CircleCI'],
    ];
    const elsewhere = others.filter(([there]) => there).map(([, name]) => `${name} (templates/ has a job for it)`);
    return {
        facts: {
            pin: pinOf(pin),
            version: version/* version */.r,
            branch: branchOf(root),
            // There is a workflow as soon as this is done.
            scanners: ['secret-scan', 'workflow-audit', ...(dockerfiles > 0 ? ['dockerfile-lint'] : [])],
        },
        found: [counted(files.length, 'file'), counted(dockerfiles, 'Dockerfile'), counted(workflows, 'workflow'), ...elsewhere],
    };
}
function counted(number, word) {
    return `${number} ${word}${number === 1 ? '' : 's'}`;
}
/** A tag can be moved, so only a whole commit id is written. */
function pinOf(given) {
    const own = (0,git/* findGitRoot */.ky)((0,external_node_path_.dirname)((0,external_node_fs_.realpathSync)(process.argv[1])));
    const pin = given ?? (own === undefined ? undefined : (0,git/* headCommit */.Qo)(own));
    if (pin !== undefined && (0,git/* isCommitId */.jh)(pin) && pin.length === 40)
        return pin.toLowerCase();
    throw new errors/* PortcullisError */.SO({
        code: 'pin-unknown',
        message: given === undefined ? 'expected the commit to pin, got none' : `expected all 40 digits of a commit, got "${given.slice(0, 60)}"`,
        where: { key: '--pin' },
        remedy: `\`git ls-remote https://github.com/${repositoryName} refs/tags/v${version/* version */.r}\` prints the commit of this version; review it, and give it to --pin.`,
    });
}
/** The branch that is checked out by default, as the clone knows it; else `main` or `master` where it is there; else the present one. */
function branchOf(root) {
    const nameOf = (args) => {
        const run = (0,git/* git */.$Y)(root, args);
        return run.ok
            ? run.stdout
                .toString()
                .trim()
                .replace(/^(?:refs\/heads|origin)\//, '') || undefined
            : undefined;
    };
    return (nameOf(['symbolic-ref', '--short', 'refs/remotes/origin/HEAD']) ??
        ['main', 'master'].find((name) => nameOf(['rev-parse', '--verify', '--quiet', `refs/heads/${name}`]) !== undefined) ??
        nameOf(['symbolic-ref', 'HEAD']) ??
        'main');
}
/** A link would carry the write elsewhere, and GitHub runs no workflow that lies behind one. @throws PortcullisError `path-linked`. */
function refuseLinks(root, path) {
    const parts = path.split('/');
    for (let length = 1; length <= parts.length; length++) {
        const part = parts.slice(0, length).join('/');
        if ((0,external_node_fs_.lstatSync)((0,external_node_path_.join)(root, part), { throwIfNoEntry: false })?.isSymbolicLink() !== true)
            continue;
        throw new errors/* PortcullisError */.SO({
            code: 'path-linked',
            message: `expected to write ${path} into the repository itself, but ${part} is a symbolic link`,
            where: { file: part },
            remedy: 'Put a file or folder in its place, or print with --dry-run from another checkout and write it yourself.',
        });
    }
}
function writeNew(root, path, content) {
    try {
        (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)((0,external_node_path_.join)(root, path)), { recursive: true });
        // "wx": a file that came meanwhile, or a link, is not written over.
        (0,external_node_fs_.writeFileSync)((0,external_node_path_.join)(root, path), content, { flag: 'wx' });
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'unwritable',
            message: `expected to write a new file, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file: path },
            remedy: 'Make the folder writable, or print with --dry-run and write it yourself.',
            cause: error,
        });
    }
}


/***/ }),

/***/ 1167:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MI: () => (/* binding */ isLiteralGlob),
/* harmony export */   Y1: () => (/* binding */ pathFilter),
/* harmony export */   bH: () => (/* binding */ globOfPath),
/* harmony export */   vu: () => (/* binding */ folderFilter),
/* harmony export */   xG: () => (/* binding */ workspaceGlobs)
/* harmony export */ });
/* unused harmony export selectionFilter */
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3732);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6156);
// Which paths the globs of `include` and `exclude` take in.



/**
 * Predicate over workspace paths from include and exclude globs.
 * @throws PortcullisError `glob-invalid`.
 */
async function pathFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const matcher = (globs) => {
        const matchers = globs.map((glob) => {
            const body = bodyOf(glob);
            return picomatch(body, { dot: true, basename: !body.includes('/') });
        });
        return (path) => matchers.some((matches) => matches(path));
    };
    const included = include.length === 0 ? () => true : matcher(include);
    const excluded = matcher(exclude);
    return (path) => included(path) && !excluded(path);
}
/**
 * Globs as `pathFilter` takes them: an absolute one below one of the folders is taken from there.
 * @param key input that they stand in. @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-outside` for one of another drive, server or system.
 */
function workspaceGlobs(globs, key, folders, system = node_path__WEBPACK_IMPORTED_MODULE_0__) {
    return globs.map((glob) => {
        refuseInvalid(glob, key);
        const asked = (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .slashes */ .k2)(glob, system);
        const body = folders.map((folder) => (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, folder, system)).find((found) => found !== (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined, system));
        if (body === undefined && ((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .isWindowsAbsolute */ .nY)(asked) || (system.sep === '\\' && asked.startsWith('//'))))
            throw outside(glob, key);
        return body ?? glob;
    });
}
/**
 * Predicate over workspace paths from the inputs `include` and `exclude` as they were given.
 * @param folders absolute: the workspace as it was named, and with every link resolved.
 * @throws PortcullisError `glob-invalid` or `glob-outside`.
 */
async function selectionFilter({ include, exclude }, folders) {
    return pathFilter(workspaceGlobs(include, 'include', folders), workspaceGlobs(exclude, 'exclude', folders));
}
function outside(glob, key) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
        code: 'glob-outside',
        message: `expected a glob of paths in the workspace, got "${glob.slice(0, 60)}"`,
        where: { key },
        remedy: 'Write it from the root of the workspace: `src/**`.',
    });
}
/** A glob that names one path, or files of one name, and no pattern. */
function isLiteralGlob(glob) {
    return !/[\\*?[\]{}()!+@|]/.test(glob);
}
/**
 * Predicate over folders that nobody can look into: whether the globs take in something that might lie there.
 * @throws PortcullisError `glob-invalid`.
 */
async function folderFilter(include, exclude) {
    if (include.length === 0 && exclude.length === 0)
        return () => true;
    const { default: picomatch } = await __webpack_require__.e(/* import() */ 6).then(__webpack_require__.t.bind(__webpack_require__, 4006, 19));
    const reaches = include.map(bodyOf).map((body) => {
        if (isNameAtRoot(body))
            return () => false;
        const base = body.includes('/') ? picomatch.scan(body).base.replace(/\/$/, '') : '';
        return (folder) => base === '' || `${base}/`.startsWith(`${folder}/`) || `${folder}/`.startsWith(`${base}/`);
    });
    const leaves = await pathFilter([], exclude);
    return (folder) => (reaches.length === 0 || reaches.some((may) => may(folder))) && leaves(folder) && leaves(`${folder}/any`);
}
/**
 * A glob that matches a path whatever letters are in it; one without a slash would match in any folder. In brackets, since a backslash
 * parts folders on Windows.
 * @param path relative to the workspace, with forward slashes.
 */
function globOfPath(path, isFolder) {
    if (path === '')
        return '**';
    const literal = path
        .replace(/[\\*?[\]{}()+@|,$]/g, (letter) => (letter === '\\' ? '\\\\' : `[${letter}]`))
        // At the beginning it would turn the glob round.
        .replace(/^!/, '?');
    if (isFolder)
        return `${literal}/**`;
    return literal.includes('/') ? literal : `{${literal},/}`;
}
/** What `globOfPath` makes of a file at the root. */
function isNameAtRoot(body) {
    return body.startsWith('{') && body.indexOf(',/}') === body.length - 3;
}
function bodyOf(glob) {
    refuseInvalid(glob, glob.slice(0, 40));
    return (0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined).replace(/\/$/, '/**');
}
/** @param key what the message is about: an input, or the glob itself. */
function refuseInvalid(glob, key) {
    if (glob.length > 1000)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'glob-invalid',
            message: 'expected a glob of at most 1000 characters',
            where: { key },
            remedy: 'Split the glob.',
        });
    // It would stand for every path but those that it names.
    if (/^!(?!\()/.test((0,_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .globBody */ .jC)(glob, undefined)))
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({
            code: 'glob-invalid',
            message: `expected a glob that says what it takes, got one that starts with an exclamation mark, "${glob.slice(0, 40)}"`,
            where: { key },
            remedy: 'Name what to leave out under `exclude`, and what to take under `include`, without the mark.',
        });
}


/***/ }),

/***/ 8139:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CT: () => (/* binding */ insideWorkspace),
  b5: () => (/* binding */ walkWorkspace)
});

// UNUSED EXPORTS: isAboutMany, readWorkspaceFile

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/packages/core/src/errors.js
var errors = __webpack_require__(3732);
// EXTERNAL MODULE: ./build/packages/core/src/finding.js
var finding = __webpack_require__(2486);
// EXTERNAL MODULE: ./build/packages/workspace/src/listing.js
var src_listing = __webpack_require__(4071);
// EXTERNAL MODULE: ./build/packages/workspace/src/paths.js + 1 modules
var src_paths = __webpack_require__(6156);
;// CONCATENATED MODULE: ./build/packages/workspace/src/linked-folders.js
// What lies in folders that links lead to, by the links' names: whoever goes by names (`.github/workflows/ci.yml`) must come by it, and
// what lies in a folder that is listed nowhere else is listed here.



/** Links that are followed one behind another, and names that are made so, at most. What is beyond is a gap. */
const maxBehindEachOther = 8;
const maxNames = 200_000;
/**
 * @param workspace absolute, every link resolved.
 * @param committed hold files that are listed here against the commit.
 */
async function behindLinks(listing, workspace, committed) {
    const found = { files: [], links: [], folders: [], skipped: [], linked: [] };
    if (listing.folders.length === 0)
        return found;
    const listed = sortedParts(listing);
    const elsewhere = new Map();
    const waiting = listing.folders.map((link) => ({ ...link, through: [] }));
    let names = 0;
    // The list grows by the links that lie behind links.
    for (const link of waiting) {
        if (link.through.includes(link.target)) {
            found.skipped.push(passed(link, 'it leads back to where its path came from'));
            continue;
        }
        const folder = (0,src_paths/* relativePath */.iZ)(workspace, link.target);
        const own = below(listed, folder);
        const isListed = count(own) > 0;
        if (!isListed && !elsewhere.has(folder))
            elsewhere.set(folder, sortedParts(await (0,src_listing/* listFolder */.bt)(workspace, link.target, committed)));
        const parts = isListed ? own : below(elsewhere.get(folder), folder);
        names += count(parts) + 1;
        if (names > maxNames || link.through.length >= maxBehindEachOther) {
            found.skipped.push({ ...passed(link, 'more lies behind links than is followed'), gap: true, folder: true });
            continue;
        }
        add(parts, link, folder, isListed);
    }
    return found;
    function add(parts, link, folder, isListed) {
        const byLink = (path) => link.path + (folder === '' ? `/${path}` : path.slice(folder.length));
        for (const file of parts.files) {
            if (isListed)
                found.linked.push({ ...file, path: byLink(file.path), target: file.path });
            else
                found.files.push({ ...file, path: byLink(file.path) });
        }
        for (const { path, target } of parts.links)
            found.links.push({ path: byLink(path), target });
        for (const { path, target } of parts.folders)
            waiting.push({ path: byLink(path), target, through: [...link.through, link.target] });
        // What is told by its own name is a gap there; whoever goes by names sees it here.
        for (const entry of parts.skipped)
            if (!isListed)
                found.skipped.push({ ...entry, path: byLink(entry.path) });
            else if (entry.folder !== true)
                found.skipped.push({ ...entry, path: byLink(entry.path), gap: false });
        found.skipped.push(passed(link, 'what lies in it is looked at by its own names'));
    }
}
function passed({ path }, detail) {
    return { path, reason: 'symlink-directory', gap: false, detail };
}
function sorted(entries) {
    return [...entries].sort((a, b) => (0,finding/* compareText */.n)(a.path, b.path));
}
function sortedParts({ files, links, folders, skipped }) {
    return { files: sorted(files), links: sorted(links), folders: sorted(folders), skipped: sorted(skipped) };
}
function below({ files, links, folders, skipped }, folder) {
    return { files: within(files, folder), links: within(links, folder), folders: within(folders, folder), skipped: within(skipped, folder) };
}
/** The entries of a sorted list that lie in a folder. */
function within(entries, folder) {
    if (folder === '')
        return [...entries];
    const prefix = `${folder}/`;
    let low = 0;
    let high = entries.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((0,finding/* compareText */.n)(entries[middle].path, prefix) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    let end = low;
    while (entries[end]?.path.startsWith(prefix) === true)
        end++;
    return entries.slice(low, end);
}
function count({ files, links, folders, skipped }) {
    return files.length + links.length + folders.length + skipped.length;
}

// EXTERNAL MODULE: ./build/packages/workspace/src/path-filter.js
var path_filter = __webpack_require__(1167);
// EXTERNAL MODULE: ./build/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(1319);
;// CONCATENATED MODULE: ./build/packages/workspace/src/walk.js
// The workspace walk: which files a scanner looks at, in an order that is the same everywhere,
// and which it does not, each with the reason. No path it returns leads out of the workspace.








/**
 * Lists the files to scan: in a git checkout the tracked and the untracked-not-ignored ones, elsewhere all
 * that no `.gitignore` excludes. A file named by `path` itself is always listed.
 * @throws PortcullisError `path-missing`, `path-outside`, `path-unreadable`, `glob-invalid`, `glob-outside`, `include-empty` or
 * `include-missing`.
 */
async function walkWorkspace(options) {
    const workspace = realDirectory(options.workspace);
    const start = insideWorkspace(workspace, options.path);
    const roots = [options.workspace, workspace];
    const include = (0,path_filter/* workspaceGlobs */.xG)(options.include, 'include', roots);
    const exclude = (0,path_filter/* workspaceGlobs */.xG)(options.exclude, 'exclude', roots);
    const selected = await (0,path_filter/* pathFilter */.Y1)(include, exclude);
    const mayHold = await (0,path_filter/* folderFilter */.vu)(include, exclude);
    const listing = (0,external_node_fs_.statSync)(start).isDirectory()
        ? await (0,src_listing/* listFolder */.bt)(workspace, start, options.committed === true)
        : (0,src_listing/* listFile */.DK)(workspace, start);
    const named = namedByLink(workspace, options.path, start);
    if (named !== undefined)
        ((0,external_node_fs_.statSync)(start).isDirectory() ? listing.folders : listing.links).push(named);
    const behind = await behindLinks(listing, workspace, options.committed === true);
    const found = walkOf(listing, behind, {
        workspace,
        maxFileBytes: options.maxFileBytes,
        selects: (entry) => selected(entry.path) || (entry.folder === true && mayHold(entry.path)),
    });
    refuseEmptySelection(options, found);
    refuseMissing(include, [listing, behind]);
    return found;
}
/** What is named must be there: a path, or a name of files, that `include` gives. @throws PortcullisError `include-missing`. */
function refuseMissing(include, listings) {
    const named = include.filter(path_filter/* isLiteralGlob */.MI).map((glob) => (0,src_paths/* globBody */.jC)(glob, undefined));
    if (named.length === 0)
        return;
    const paths = new Set();
    for (const { files, links, folders, skipped } of listings)
        for (const list of [files, links, folders, skipped])
            for (const { path } of list) {
                paths.add(path);
                paths.add(path.slice(path.lastIndexOf('/') + 1));
            }
    const missing = named.find((name) => !name.endsWith('/') && !paths.has(name));
    if (missing === undefined)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-missing',
        message: `expected a file that \`include\` names, found none called "${(0,errors/* printable */.g$)(missing).slice(0, 80)}"`,
        where: { key: 'include' },
        remedy: `Correct the path; it starts at the root of the workspace, and a folder is \`FOLDER/**\`.`,
    });
}
/** Whether something that was passed over is more than one file: what lies in a folder that nobody can look into is not known. */
function isAboutMany({ path, reason, gap }, workspace) {
    if (reason === 'commit-unknown' || (gap && reason.startsWith('symlink-')))
        return true;
    return reason === 'unreadable' && statSync(join(workspace, path), { throwIfNoEntry: false })?.isDirectory() === true;
}
/** What the user named by a link is looked at by that name, too. */
function namedByLink(workspace, path, start) {
    const named = (0,external_node_path_.resolve)(workspace, path);
    return named === start || !(0,src_paths/* insideFolder */.xe)(workspace, named) ? undefined : { path: (0,src_paths/* relativePath */.iZ)(workspace, named), target: start };
}
/** What the globs take in of all that was listed, and of what lies behind links. A link is followed only when its target is not listed. */
function walkOf(listing, behind, { workspace, maxFileBytes, selects }) {
    const files = [];
    const links = [];
    const skipped = [];
    let excluded = 0;
    const skip = ({ folder, ...entry }) => {
        if (selects({ path: entry.path, ...(folder === undefined ? {} : { folder }) }))
            skipped.push(entry);
    };
    const take = (file) => {
        if (file.size > maxFileBytes)
            skipped.push(tooLarge(file.path, file.size, maxFileBytes));
        else
            files.push(file);
    };
    for (const file of [...listing.files, ...behind.files]) {
        if (selects(file))
            take(file);
        else
            excluded++;
    }
    for (const entry of [...listing.skipped, ...behind.skipped])
        skip(entry);
    const listed = new Set(files.map(({ path }) => path));
    for (const { path, target } of [...listing.links, ...behind.links]) {
        if (!selects({ path }))
            continue;
        const file = { path, absolute: target, size: (0,external_node_fs_.statSync)(target).size };
        const real = (0,src_paths/* relativePath */.iZ)(workspace, target);
        if (!listed.has(real)) {
            take(file);
            continue;
        }
        skip({ path, reason: 'symlink-inside', gap: false, detail: 'its target is scanned on its own' });
        links.push({ ...file, target: real });
    }
    for (const link of behind.linked) {
        if (!selects(link))
            continue;
        if (listed.has(link.target))
            links.push(link);
        else
            take({ path: link.path, absolute: link.absolute, size: link.size });
    }
    return { files: files.sort(byPath), skipped: skipped.sort(byPath), excluded, links: links.sort(byPath) };
}
function byPath(a, b) {
    return (0,finding/* compareText */.n)(a.path, b.path);
}
/**
 * Reads a listed file, at most `maxBytes` of it; never throws. A file that grew, vanished or became a link
 * since the walk is skipped with the reason. A file that fits `into` is read there, and is valid until the next is.
 */
function readWorkspaceFile(file, maxBytes, into) {
    let descriptor;
    try {
        descriptor = openSync(file.absolute, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
        const stats = fstatSync(descriptor);
        if (!stats.isFile())
            return { skipped: { path: file.path, reason: 'not-a-file', gap: false } };
        if (stats.size > maxBytes)
            return { skipped: tooLarge(file.path, stats.size, maxBytes) };
        const bytes = into !== undefined && stats.size <= into.length ? into.subarray(0, stats.size) : Buffer.allocUnsafe(stats.size);
        let length = 0;
        while (length < bytes.length) {
            const read = readSync(descriptor, bytes, length, bytes.length - length, length);
            if (read === 0)
                break;
            length += read;
        }
        return { bytes: length === bytes.length ? bytes : bytes.subarray(0, length) };
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: systemReason(error) } };
    }
    finally {
        if (descriptor !== undefined)
            closeSync(descriptor);
    }
}
/** The absolute path of a user-given path, proved to lie in the workspace with every link resolved. */
function insideWorkspace(workspace, path) {
    const root = realDirectory(workspace);
    const wanted = (0,external_node_path_.resolve)(root, path);
    let real;
    try {
        real = (0,external_node_fs_.realpathSync)(wanted);
    }
    catch (error) {
        const missing = error.code === 'ENOENT';
        throw new errors/* PortcullisError */.SO({
            code: missing ? 'path-missing' : 'path-unreadable',
            message: missing
                ? 'expected a file or directory, got a path that does not exist'
                : `expected a readable path, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file: path, key: 'path' },
            remedy: missing ? 'Check the spelling and that the checkout step ran before this one.' : 'Give the job permission to read it.',
        });
    }
    if (!(0,src_paths/* insideFolder */.xe)(root, real)) {
        throw new errors/* PortcullisError */.SO({
            code: 'path-outside',
            message: 'expected a path inside the workspace, got one that leads out of it',
            where: { file: path, key: 'path' },
            remedy: 'Scan a path below the workspace, or start from the directory that holds it.',
        });
    }
    return real;
}
/** Globs that take everything out leave nothing to be clean. @throws PortcullisError `include-empty`. */
function refuseEmptySelection({ include, exclude }, { files, skipped, excluded }) {
    if (include.length + exclude.length === 0 || files.length > 0 || skipped.length > 0 || excluded === 0)
        return;
    throw new errors/* PortcullisError */.SO({
        code: 'include-empty',
        message: `expected \`include\` and \`exclude\` to leave some of the ${excluded} files in, got none`,
        where: { key: include.length === 0 ? 'exclude' : 'include' },
        remedy: 'Correct the globs: a path starts at the root of the workspace, and a glob without a slash is held against names.',
    });
}
function realDirectory(path) {
    try {
        return (0,external_node_fs_.realpathSync)(path);
    }
    catch (error) {
        throw new errors/* PortcullisError */.SO({
            code: 'workspace-missing',
            message: `expected the workspace directory, got ${(0,system_reason/* systemReason */.u)(error)}`,
            where: { file: path },
            remedy: 'Run the checkout step before this one.',
        });
    }
}
function tooLarge(path, size, limit) {
    return { path, reason: 'too-large', gap: false, detail: `${size} bytes, limit ${limit}` };
}


/***/ })

};
;