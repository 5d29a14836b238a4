"use strict";
exports.id = 85;
exports.ids = [85];
exports.modules = {

/***/ 85:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploying: () => (/* binding */ deploying)
});

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/flags.js
// Flags of commands, as container programs and those that deploy take them.
/** Values of flags: `-f x`, `--file x`, `--file=x`. @param flags their names without hyphens */
function valuesOfFlags(words, flags) {
    return words.flatMap((word, at) => {
        const [, name = '', given] = /^--?([A-Za-z][\w-]{0,40})(?:=(.*))?$/s.exec(word) ?? [];
        return flags.includes(name) ? (given ?? words[at + 1] ?? []) : [];
    });
}

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/helm-values.js
var helm_values = __webpack_require__(1610);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/shell-deploys.js
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
    return verb !== undefined ? { command: `${program} ${verb}`, images: valuesOfFlags(words, ['image']) } : undefined;
}
/** A quote that was opened before the part. */
function unclosed(text) {
    return /^[^"']*["']$/.test(text) ? text.slice(0, -1) : text;
}
function ofCrane(verb, words) {
    if (verb === 'append')
        return { command: 'crane append', images: valuesOfFlags(words, ['b', 'base']) };
    if (!/^(?:pull|copy|cp|export|mutate|flatten)$/.test(verb))
        return undefined;
    const operands = operandsOf(words, /^(?:--allow-nondistributable-artifacts|--insecure|-v|--verbose|-a|--all-tags|-n|--no-clobber|--annotate-ref)$/);
    return { command: `crane ${verb}`, images: operands.slice(1, 2) };
}
function ofHelm(verb, words, value) {
    const given = valuesOfFlags(words, ['set', 'set-string'])
        .flatMap((text) => value(text)?.split(/(?<!\\),/) ?? [])
        .flatMap((pair) => {
        const equals = pair.indexOf('=');
        return equals <= 0 ? [] : [[pair.slice(0, equals), { value: pair.slice(equals + 1) }]];
    });
    const images = (0,helm_values/* readImageGroups */.E)((0,helm_values/* valuesByWay */.$)(given), '', undefined).flatMap(({ reference }) => reference ?? []);
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


/***/ })

};
;