"use strict";
exports.id = 178;
exports.ids = [178];
exports.modules = {

/***/ 1178:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   refSites: () => (/* binding */ refSites)
/* harmony export */ });
/* unused harmony export versionComment */
/* harmony import */ var _portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5725);
/* harmony import */ var _edits_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(801);
/* harmony import */ var _rules_supply_chain_forbidden_uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8624);
/* harmony import */ var _sites_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1900);
// Every repository that a file names by a ref: actions, reusable workflows, hooks; with the comment that says which version it is.




function* refSites(document, file) {
    if (document.kind === 'pre-commit')
        for (const { repo, rev, map } of document.repositories) {
            const slug = repo === undefined ? undefined : (0,_rules_supply_chain_forbidden_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .slugOfAddress */ .D)(repo.text)?.slug;
            if (slug !== undefined && rev !== undefined)
                yield site(slug, rev.text.trim(), rev, map.at, file);
        }
    else if (document.kind === 'lock')
        yield* lockedSites(document);
    else
        for (const { uses, owner } of (0,_sites_js__WEBPACK_IMPORTED_MODULE_1__/* .useSites */ .u0)(document))
            if (uses.target.kind === 'repository' && uses.target.ref !== undefined)
                yield site(uses.target.slug, uses.target.ref, uses.scalar, owner.map.at, file);
}
/** What the lock runs in the place of each name. A ref of few parts is moved on purpose, and was another commit when it was locked. */
function* lockedSites({ dependencies }) {
    for (const { key, commit } of dependencies.values()) {
        const [, slug = '', ref = ''] = /^([^@]{1,200})@(.{1,200})$/.exec(key.text) ?? [];
        const id = /^sha1-([0-9a-f]{40})$/.exec(commit?.text ?? '')?.[1];
        if (commit === undefined || id === undefined || slug === '')
            continue;
        const comment = /^v?\d{1,6}\.\d{1,6}\.\d/.test(ref) ? { version: ref, at: commit.at, fixed: true } : undefined;
        yield { slug: slug.toLowerCase().split('/').slice(0, 2).join('/'), ref: id, commit: true, scalar: commit, statement: key.at, comment };
    }
}
function site(slug, ref, scalar, statement, file) {
    return { slug, ref, commit: (0,_portcullis_formats_workflow__WEBPACK_IMPORTED_MODULE_2__/* .isCommitRef */ .ZW)(ref), scalar, statement, comment: versionComment(file, scalar) };
}
/** `# v4.2.2`, `# tag=v4`, `# pin@v4`, `# ratchet:actions/checkout@v4`, `# frozen: v1.0`. */
function versionComment({ text }, scalar) {
    const from = scalar.at.end;
    const rest = text.slice(from, (0,_edits_js__WEBPACK_IMPORTED_MODULE_3__/* .lineEndAt */ .fT)({ text }, from));
    const found = /^['"]?[ \t]{1,40}#[ \t]{0,20}(?:tag=|pin@|ratchet:[\w./-]{1,200}@|frozen:[ \t]{1,5})?(v?\d[\w.+-]{0,60})/.exec(rest);
    if (found === null)
        return undefined;
    const [whole, version = ''] = found;
    const end = from + whole.length;
    return { version, at: { start: end - version.length, end } };
}


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