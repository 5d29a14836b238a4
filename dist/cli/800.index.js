"use strict";
exports.id = 800;
exports.ids = [800];
exports.modules = {

/***/ 2915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ readInputs)
/* harmony export */ });
/* unused harmony export refuseMisspelt */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8622);
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
            throw invalid(name, `one of ${spec.choices.join(', ')}`, text, (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_0__/* .didYouMean */ .a)(text.trim(), spec.choices));
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
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'input-invalid',
        message: `expected ${expected}, got "${got.length > 60 ? `${got.slice(0, 60)}\u2026` : got}"${meant}`,
        where: { key: name },
        remedy: `Correct the input \`${name}\`.`,
    });
}


/***/ }),

/***/ 9522:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
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
        settings: (0,settings/* settingsOf */.f5)((0,external_node_fs_.realpathSync)(workspace), change, checkout),
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



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Zn: () => (/* binding */ inCiWorkspace),
  cd: () => (/* binding */ readJob),
  EJ: () => (/* binding */ requireCheckout)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 1 modules
var git = __webpack_require__(5854);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/settings.js
var settings = __webpack_require__(9233);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var paths = __webpack_require__(8657);
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
function inCiWorkspace(environment, directory) {
    const root = [
        environment.GITHUB_WORKSPACE,
        environment.CI_PROJECT_DIR,
        environment.BUILD_SOURCESDIRECTORY,
        environment.BITBUCKET_CLONE_DIR,
        environment.CIRCLE_WORKING_DIRECTORY,
        environment.WORKSPACE,
    ].find((folder) => folder !== undefined && folder !== '');
    return root === undefined || (0,paths/* insideFolder */.xe)((0,external_node_path_.resolve)(root), directory) || (0,paths/* insideFolder */.xe)(directory, (0,external_node_path_.resolve)(root));
}


/***/ }),

/***/ 3350:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mp: () => (/* binding */ onlyPath),
/* harmony export */   bQ: () => (/* binding */ parseFlags),
/* harmony export */   lR: () => (/* binding */ readArguments),
/* harmony export */   y6: () => (/* binding */ flagValue)
/* harmony export */ });
/* unused harmony export flagError */
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_policy__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8622);
/* harmony import */ var _own_flags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9931);
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
    const parsed = readArguments(options, args);
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
/** The one path that a command takes, if one is given. @throws PortcullisError `usage` where more are: one of them would go unread. */
function onlyPath({ positionals }, remedy) {
    if (positionals.length <= 1)
        return positionals[0];
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message: `expected one path, got ${positionals.length}`, remedy });
}
/** The value of a flag before anything is parsed: the last counts, as it does for the parser. @param name without dashes. */
function flagValue(args, name) {
    const at = args.findLastIndex((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`));
    const arg = args[at];
    return arg === `--${name}` ? args[at + 1] : arg?.slice(`--${name}=`.length);
}
/**
 * Flags and other words of a command line, each flag once unless it takes several values, and none without a value or with an empty one:
 * a variable of the shell that is not set would else leave out what it was to name.
 * @param options flags by their names without dashes. @throws PortcullisError `usage` naming the flag and what it takes.
 */
function readArguments(options, args) {
    let parsed;
    try {
        parsed = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
            args: args.map((arg) => negation(arg, options)),
            options: { ...options },
            allowPositionals: true,
            strict: true,
            tokens: true,
        });
    }
    catch (error) {
        throw flagError(error, Object.keys(options));
    }
    const seen = new Set();
    const tokens = parsed.tokens ?? [];
    for (const [i, token] of tokens.entries()) {
        if (token.kind !== 'option')
            continue;
        const { name, value } = token;
        const kind = options[name];
        if (seen.has(name.replace(/^no-/, '')) && kind.multiple !== true)
            throw flagUsage(`expected --${name.replace(/^no-/, '')} once, got it again`);
        seen.add(kind.type === 'boolean' ? name.replace(/^no-/, '') : name);
        if (kind.type === 'string' && value?.trim() === '')
            throw flagUsage(`expected a value for --${name}, got an empty one`, `Name it, or leave --${name} out; a variable of the shell may not be set.`);
        const next = tokens[i + 1];
        if (kind.type === 'boolean' && next?.kind === 'positional' && next.index === token.index + 1 && saysYesOrNo.test(next.value))
            throw flagUsage(`expected --${name}, or --${name}=true or =false, got "${next.value}" as a word of its own`, `Write it with the sign of equality, or ./${next.value} where a file is meant.`);
    }
    return { values: parsed.values, positionals: parsed.positionals };
}
/** What people write behind a switch; files may be called by a number. */
const saysYesOrNo = /^(?:true|false|yes|no|on|off)$/i;
function flagUsage(message, remedy = 'Add --help to see the flags of this command.') {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_2__/* .PortcullisError */ .SO({ code: 'usage', message, remedy });
}
/** What parseArgs refused, with the flag that was meant. @param known names without dashes. */
function flagError({ message }, known) {
    const unknown = /^Unknown option '(-[^']*)'/.exec(message)?.[1];
    if (unknown !== undefined) {
        const meant = (0,_portcullis_policy__WEBPACK_IMPORTED_MODULE_3__/* .didYouMean */ .a)(unknown.replace(/=.*/, ''), known.map((name) => `--${name}`));
        return flagUsage(`expected a known flag, got ${unknown.slice(0, 60)}${meant}`);
    }
    const [, flag = '', problem] = /^Option '(?:-\w, )?(--[^' ]{1,100})[^']{0,100}' (does not take an argument|argument)/.exec(message) ?? [];
    if (problem === undefined)
        return flagUsage(`expected flags as --help lists them: ${message.split('. ')[0]}`);
    return problem === 'argument'
        ? flagUsage(`expected a value for ${flag}, got none`, `Write ${flag}=VALUE, which may begin with a dash.`)
        : flagUsage(`expected ${flag}, or ${flag}=true or =false, got another value`);
}
/** `--summary=false` and `--summary=true`, which parseArgs does not know for switches. */
function negation(arg, options) {
    const [, name = '', value] = /^--([a-z-]+)=(true|false)$/.exec(arg) ?? [];
    const known = value === 'false' ? `no-${name}` : name;
    if (options[name]?.type !== 'boolean' || options[known] === undefined)
        return arg;
    return value === 'false' ? `--no-${name}` : `--${name}`;
}


/***/ }),

/***/ 4155:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aZ: () => (/* binding */ hostOfCheckout),
/* harmony export */   bY: () => (/* binding */ hostForScan),
/* harmony export */   c6: () => (/* binding */ hostFor),
/* harmony export */   iD: () => (/* binding */ withPath),
/* harmony export */   nX: () => (/* binding */ hostForAll)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9522);
/* harmony import */ var _portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4352);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7609);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8657);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(915);
/* harmony import */ var _portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5374);
// What the CLI knows of the world: the workspace is the current directory, or the scanned one when it lies elsewhere.





/**
 * A host for any number of paths, as pre-commit hands them over: what is named must exist and be looked at.
 * @throws PortcullisError `usage`, `path-missing`, `path-outside`, `path-ignored`, or what reading the job throws.
 */
async function hostForAll(paths, base) {
    refuseEmpty(paths);
    return paths.length <= 1 ? hostFor(paths[0], base) : hostOfSeveral(paths, base);
}
/**
 * The same where several scanners look: one file is then like one of several, and for each scanner to know by its name, as it is when
 * pre-commit hands over a single one.
 */
async function hostForScan(paths, base) {
    refuseEmpty(paths);
    const [only] = paths;
    const isOneFile = paths.length === 1 && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(only), { throwIfNoEntry: false })?.isFile() === true;
    const isBelow = isOneFile && (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(process.cwd(), (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(only));
    return isBelow ? hostOfSeveral(paths, base) : hostForAll(paths, base);
}
async function hostOfSeveral(paths, base) {
    const host = hostFor('.', base);
    const { workspace } = host.job;
    const root = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(workspace);
    const named = paths.map((path) => {
        const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(workspace, path), { throwIfNoEntry: false });
        if (stats === undefined)
            throw missing(path);
        const own = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .insideWorkspace */ .CT)(workspace, path));
        // Named by a link, it is looked at by that name, too: what a file is may lie in its name.
        return { given: path, path: own, also: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(root, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, path)), isFolder: stats.isDirectory() };
    });
    const only = [...new Set(named.flatMap(({ path, also, isFolder }) => [(0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .globOfPath */ .bH)(path, isFolder), (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_4__/* .globOfPath */ .bH)(also, isFolder)]))];
    const walk = await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .walkWorkspace */ .b5)({ workspace, path: '.', include: only, exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
    const seen = new Set([...walk.files, ...walk.skipped, ...walk.links].map(({ path }) => path));
    for (const { given, path, isFolder } of named) {
        if (isFolder ? await isReadWhole(workspace, path, seen) : seen.has(path))
            continue;
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-ignored',
            message: `expected ${isFolder ? 'folders' : 'files'} that git does not ignore, got one that ${isFolder ? 'holds what it does' : 'it does'}`,
            where: { file: given },
            remedy: 'Leave it out, or name it to one scanner alone, which then looks at it in any case.',
        });
    }
    return { ...host, only, files: named.flatMap(({ path, isFolder }) => (isFolder ? [] : [path])) };
}
/** Whether all that a folder has to be read when it alone is named is among what was seen. */
async function isReadWhole(workspace, path, seen) {
    const { files } = await (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_3__/* .walkWorkspace */ .b5)({ workspace, path, include: [], exclude: [], maxFileBytes: Number.MAX_SAFE_INTEGER });
    return files.every((file) => seen.has(file.path));
}
/** A variable of a shell that is not set is no name for the present folder. */
function refuseEmpty(paths) {
    if (paths.every((path) => path.trim() !== ''))
        return;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'usage',
        message: 'expected a path, got an empty one',
        remedy: 'Write `.` for the current directory; a variable of the shell may not be set.',
    });
}
function missing(path) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
        code: 'path-missing',
        message: 'expected a file or directory, got a path that does not exist',
        where: { file: path },
        remedy: 'Check the spelling.',
    });
}
/**
 * Paths in results are relative to the current directory whenever the scanned path lies in it.
 * @param base revision whose settings judge, as `--base` names it.
 * @throws PortcullisError `path-missing`, `path-unsuitable`, or what reading the job throws.
 */
function hostFor(path = '.', base) {
    const current = process.cwd();
    const target = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(current, path);
    const stats = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(target, { throwIfNoEntry: false });
    if (stats === undefined)
        throw missing(path);
    if (!stats.isDirectory() && !stats.isFile())
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'path-unsuitable',
            message: 'expected a file or directory, got a device, a pipe or a socket',
            where: { file: path },
            remedy: 'Write it to a file first, and name that.',
        });
    const workspace = (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .insideFolder */ .xe)(current, target) ? current : (aboveDotGithub(target) ?? (stats.isDirectory() ? target : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(target)));
    // In a CI job its variables say what the change is; about a folder elsewhere, and on a person's machine, they say nothing.
    const { GITHUB_EVENT_NAME, ...variables } = process.env;
    const onRunner = process.env.GITHUB_ACTIONS === 'true' && GITHUB_EVENT_NAME !== undefined;
    const inside = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .inCiWorkspace */ .Zn)(process.env, workspace);
    const environment = inside ? { ...variables, ...(onRunner ? { GITHUB_EVENT_NAME } : {}), GITHUB_WORKSPACE: workspace } : {};
    const job = (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_6__/* .readJob */ .cd)(environment, workspace, base === undefined ? {} : { base });
    return {
        job,
        path: (0,_portcullis_workspace__WEBPACK_IMPORTED_MODULE_2__/* .relativePath */ .iZ)(workspace, target) || '.',
        resultsBase: current,
        environment: process.env,
        now: () => new Date(),
        threads: (0,_portcullis_action_kit__WEBPACK_IMPORTED_MODULE_7__/* .ownThreads */ ._)(),
    };
}
/**
 * A host of a whole checkout: of a file the one around it would be taken, and another file judged than the one that was named.
 * @param instead what the folder is called, and how a file is named there. @throws PortcullisError `usage`, or what `hostFor` throws.
 */
function hostOfCheckout(path, base, instead) {
    if (path !== undefined && (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path), { throwIfNoEntry: false })?.isFile() === true)
        throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_5__/* .PortcullisError */ .SO({
            code: 'usage',
            message: `expected ${instead.folder}, got a file`,
            where: { file: path },
            remedy: instead.remedy,
        });
    return hostFor(path, base);
}
/** The folder of the repository whose `.github` a path lies in: files there speak of others beside it. */
function aboveDotGithub(target) {
    const at = `${target}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`.indexOf(`${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}.github${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`);
    return at <= 0 ? undefined : target.slice(0, at);
}
/** The positional path is the input `path`, unless the flag is given. */
function withPath(source, path) {
    return (name) => source(name) ?? (name === 'path' ? path : undefined);
}


/***/ })

};
;