"use strict";
exports.id = 170;
exports.ids = [170];
exports.modules = {

/***/ 5170:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var rootOf = (function rootOf(given) {
    const path = (0,external_node_path_.resolve)(given);
    if (!(0,external_node_fs_.existsSync)(path))
        throw new errors/* PortcullisError */.SO({
            code: 'path-missing',
            message: 'expected a folder, got a path that does not exist',
            where: { file: given },
            remedy: 'Check the spelling.',
        });
    return (0,git/* findGitRoot */.ky)((0,external_node_fs_.realpathSync)(path)) ?? path;
});


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
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/version.js
var version = __webpack_require__(4372);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __webpack_require__(9718);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/system-reason.js
var system_reason = __webpack_require__(7298);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/flags.js + 1 modules
var src_flags = __webpack_require__(8388);
// EXTERNAL MODULE: ./build/bundled/packages/sarif/src/write.js + 1 modules
var write = __webpack_require__(1368);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/init-files.js
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
      actions: read # in a private repository that upload asks for its run
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

// EXTERNAL MODULE: ./build/bundled/packages/cli/src/program-name.js
var program_name = __webpack_require__(6745);
// EXTERNAL MODULE: ./build/bundled/packages/cli/src/say.js
var say = __webpack_require__(1310);
;// CONCATENATED MODULE: ./build/bundled/packages/cli/src/init-command.js
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
    const flags = (0,src_flags/* parseFlags */.bQ)(inputs, [], args);
    const root = rootOf((0,src_flags/* onlyPath */.Mp)(flags, 'Name the root of a repository.') ?? '.');
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
        const there = (0,external_node_fs_.existsSync)((0,external_node_path_.join)(root, path)) ? (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8') : undefined;
        const shown = entry === content ? 'What would have been written' : 'What is missing in it';
        if (there?.includes(repositoryName))
            lines.push(`${path} names Portcullis already: left as it is.`);
        else if (there === content)
            lines.push(`${path} is there already, as it would be written.`);
        else if (there !== undefined)
            lines.push(`${path} is there already: left as it is. ${shown}:`, '', entry.trimEnd(), '');
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
    const pin = (given ?? (own === undefined ? undefined : (0,git/* headCommit */.Qo)(own)))?.toLowerCase();
    if (pin !== undefined && (0,git/* isCommitId */.jh)(pin) && pin.length === 40)
        return pin;
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