"use strict";
exports.id = 260;
exports.ids = [260];
exports.modules = {

/***/ 3260:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   deploying: () => (/* binding */ deploying)
/* harmony export */ });
/* harmony import */ var _custom_resources_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9872);
/* harmony import */ var _helm_values_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1610);
// Commands that deploy or copy an image without running it here: kubectl, oc, helm, skopeo and crane.


/**
 * What a command deploys or copies; undefined for one that does neither.
 * @param value what a word comes to; undefined where that is not known before the run.
 */
function deploying(program, words, value) {
    const verb = words.find((word) => /^[a-z][a-z-]*$/.test(word)) ?? '';
    if (program === 'kubectl' || program === 'oc')
        return ofCluster(program, words);
    if (program === 'skopeo' && (verb === 'copy' || verb === 'sync')) {
        const source = words.find((word) => /^["']?docker:\/\//.test(word));
        return source === undefined ? undefined : { command: `skopeo ${verb}`, images: [source.replace('docker://', '')] };
    }
    if (program === 'crane')
        return ofCrane(verb, words);
    if (program === 'helm' && /^(?:install|upgrade|template)$/.test(verb))
        return ofHelm(verb, words, value);
    return undefined;
}
/** Flags and their values may stand before the verb. */
function ofCluster(program, words) {
    if (words.slice(0, 8).some((word, at) => word === 'set' && words[at + 1] === 'image')) {
        const images = words.flatMap((word) => /^["']?(?:[\w.*-]{1,200})=(.{1,4000})$/s.exec(word)?.[1] ?? []);
        return { command: `${program} set image`, images: images.map(unclosed) };
    }
    const verb = words.slice(0, 8).find((word) => /^(?:run|create|debug)$/.test(word));
    return verb !== undefined ? { command: `${program} ${verb}`, images: valuesOfFlag(words, /^--image$/) } : undefined;
}
/** A quote that was opened before the part. */
function unclosed(text) {
    return /^[^"']*["']$/.test(text) ? text.slice(0, -1) : text;
}
function ofCrane(verb, words) {
    if (verb === 'append')
        return { command: 'crane append', images: valuesOfFlag(words, /^(?:-b|--base)$/) };
    if (!/^(?:pull|copy|cp|export|mutate|flatten)$/.test(verb))
        return undefined;
    const operands = operandsOf(words, /^(?:--allow-nondistributable-artifacts|--insecure|-v|--verbose|-a|--all-tags|-n|--no-clobber|--annotate-ref)$/);
    return { command: `crane ${verb}`, images: operands.slice(1, 2) };
}
function ofHelm(verb, words, value) {
    const given = valuesOfFlag(words, /^--set(?:-string)?$/)
        .flatMap((text) => value(text)?.split(/(?<!\\),/) ?? [])
        .flatMap((pair) => {
        const equals = pair.indexOf('=');
        return equals <= 0 ? [] : [[pair.slice(0, equals), { value: pair.slice(equals + 1) }]];
    });
    const images = (0,_helm_values_js__WEBPACK_IMPORTED_MODULE_0__/* .readImageGroups */ .E)((0,_custom_resources_js__WEBPACK_IMPORTED_MODULE_1__/* .valuesOf */ .s)(given), '', undefined).flatMap(({ reference }) => reference ?? []);
    // The name of the release stands before it, unless helm makes one up.
    const [, first, second] = operandsOf(words, helmSwitches);
    const chart = second ?? first;
    return { command: `helm ${verb}`, images, ...(chart === undefined ? {} : { chart }) };
}
const helmSwitches = /^(?:-i|--install|--atomic|--wait|--wait-for-jobs|--create-namespace|--dry-run|--debug|--devel|--force|--cleanup-on-fail|--reset-values|--reuse-values|--reset-then-reuse-values|-g|--generate-name|--no-hooks|--dependency-update|--skip-crds|--include-crds|--verify|--replace|--render-subchart-notes|--disable-openapi-validation|--pass-credentials|--insecure-skip-tls-verify|--plain-http)$/;
/** Words that are no flags and no values of flags, the verb first. @param switches flags without a value */
function operandsOf(words, switches) {
    const found = [];
    for (let at = 0; at < words.length; at++) {
        const word = words[at];
        if (!word.startsWith('-')) {
            if (/^\d?[<>&|]/.test(word))
                break;
            found.push(word);
        }
        else if (!word.includes('=') && !switches.test(word))
            at++;
    }
    return found;
}
/** `--flag x`, `--flag=x`. */
function valuesOfFlag(words, flag) {
    return words.flatMap((word, at) => {
        const [, name = '', given] = /^(--?[a-z-]{1,60})(?:=(.*))?$/s.exec(word) ?? [];
        return flag.test(name) ? (given ?? words[at + 1] ?? []) : [];
    });
}


/***/ })

};
;