"use strict";
exports.id = 103;
exports.ids = [103];
exports.modules = {

/***/ 1600:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ valuesOfFlags)
/* harmony export */ });
// Flags of commands, as container programs and those that deploy take them.
/** Values of flags: `-f x`, `--file x`, `--file=x`. @param flags their names without hyphens */
function valuesOfFlags(words, flags) {
    return words.flatMap((word, at) => {
        const [, name = '', given] = /^--?([A-Za-z][\w-]{0,40})(?:=(.*))?$/s.exec(word) ?? [];
        return flags.includes(name) ? (given ?? words[at + 1] ?? []) : [];
    });
}


/***/ }),

/***/ 9103:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  deploying: () => (/* binding */ deploying),
  imagesInText: () => (/* binding */ imagesInText)
});

// EXTERNAL MODULE: ./build/bundled/packages/images/src/named/flags.js
var flags = __webpack_require__(1600);
;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/helm-values.js
// Image groups of a chart's values: `repository`, with `registry`, `tag` and `digest` where they are given, and full names
// under a key that says image.
const imageKey = /image$/i;
const maxDepth = 40;
/** @param appVersion what stands for a tag that is left empty, by the custom of charts. */
function readImageGroups(root, path, appVersion) {
    const found = [];
    const seen = new Set();
    const globalRegistry = root.map?.get('global')?.map?.get('imageRegistry')?.text?.value;
    const visit = (node, key, way, depth) => {
        if (depth > maxDepth || seen.has(node))
            return;
        seen.add(node);
        const group = node.map === undefined ? undefined : readGroup(node.map, key, { path, way, appVersion, globalRegistry });
        if (group !== undefined)
            found.push(group);
        for (const [name, inner] of node.map?.entries() ?? []) {
            const innerWay = way === '' ? name : `${way}.${name}`;
            if (inner.text !== undefined &&
                imageKey.test(name) &&
                isReference(inner.text.value) &&
                (group === undefined || inner.text !== endOfName(node.map)))
                found.push(named(inner.text, path, innerWay));
            visit(inner, name, innerWay, depth + 1);
        }
        for (const item of node.list ?? [])
            visit(item, key, way, depth + 1);
    };
    visit(root, '', '', 0);
    return found;
}
function readGroup(map, key, { path, way, appVersion, globalRegistry }) {
    const text = (name) => map.get(name)?.text;
    const repository = text('repository') ?? (imageKey.test(key) ? text('name') : undefined);
    if (repository === undefined || repository.value === '' || !isReference(repository.value))
        return undefined;
    const end = endOfName(map);
    const has = end !== undefined || ['tag', 'digest', 'pullPolicy', 'registry', 'imageTag'].some((name) => map.get(name) !== undefined);
    // `repository` is a word of many: of git, of charts, of packages.
    if (!has && !imageKey.test(key))
        return undefined;
    // What is left empty is not given.
    const given = (name) => text(name)?.value || undefined;
    const registry = globalRegistry || given('registry');
    const parts = [registry?.replace(/\/$/, ''), repository.value.replace(/\/$/, ''), end?.value];
    const name = parts.filter((part) => part !== undefined).join('/');
    const version = end === undefined ? undefined : given('version');
    const suffix = suffixOf(name, given('digest'), given('tag') ?? given('imageTag') ?? version ?? appVersion);
    const whole = suffix === undefined ? undefined : `${name}${suffix}`;
    const place = text('tag')?.region ?? repository.region;
    return {
        path,
        ...(place === undefined ? {} : { region: place }),
        reference: whole === undefined || /[${}]/.test(whole) ? undefined : whole,
        text: whole ?? name,
        role: `image of the chart's values ${way}`,
        pinnable: false,
    };
}
/** The end of a name that stands in two parts, and is no image of its own: `repository: nvcr.io/nvidia`, `image: gpu-operator`. */
function endOfName(map) {
    const image = map?.get('repository')?.text === undefined ? undefined : map.get('image')?.text;
    return image !== undefined && /^[\w.-]{1,128}$/.test(image.value) ? image : undefined;
}
/** What makes a repository's name one image; undefined where nothing does. */
function suffixOf(name, digest, tag) {
    const isWhole = /@|:[^/:]+$/.test(name.slice(name.indexOf('/') + 1));
    if (isWhole)
        return '';
    if (digest !== undefined)
        return `@${digest.includes(':') ? digest : `sha256:${digest}`}`;
    return tag === undefined ? undefined : `:${tag}`;
}
function named(written, path, way) {
    const { value, region } = written;
    const isKnown = !/[${}]/.test(value);
    return {
        path,
        ...(region === undefined ? {} : { region }),
        reference: isKnown ? value : undefined,
        text: value,
        role: `image of the chart's values ${way}`,
        pinnable: isKnown && region !== undefined,
    };
}
/** What may name an image: no URL, no file, no word of another kind. */
function isReference(value) {
    return value !== '' && !value.includes('://') && !/\s|\.git$|^git@|^(?:true|false|\d+)$/.test(value) && /^[\w.${}/:@-]+$/.test(value);
}
/** Longest way to a value that is followed. */
const maxWay = 20;
/** The values that texts by their way, `a.b.image`, come to. */
function valuesByWay(given) {
    const root = new Map();
    const maps = new Map([['', root]]);
    for (const [way, text] of given) {
        const keys = way.split('.').slice(0, maxWay);
        let inner = root;
        for (let at = 1; at < keys.length; at++) {
            const place = JSON.stringify(keys.slice(0, at));
            const next = maps.get(place) ?? new Map();
            maps.set(place, next);
            inner.set(keys[at - 1], { map: mapOf(next) });
            inner = next;
        }
        inner.set(keys.at(-1), { text });
    }
    return { map: mapOf(root) };
}
function mapOf(entries) {
    return { get: (key) => entries.get(key), entries: () => entries };
}

;// CONCATENATED MODULE: ./build/bundled/packages/images/src/named/shell-deploys.js
// Commands that deploy or copy an image without running it here: kubectl, oc, helm, skopeo and crane.


/**
 * What a command deploys or copies; undefined for one that does neither.
 * @param value what a word comes to; undefined where that is not known before the run.
 */
function deploying(program, words, value) {
    switch (program) {
        case 'kubectl':
        case 'oc':
            return ofCluster(program, words);
        case 'skopeo':
            return ofSkopeo(words);
        case 'crane':
            return ofCrane(words);
        case 'helm':
            return ofHelm(words, value);
        default:
            return undefined;
    }
}
const clusterSwitches = /^(?:-[itqwRAh]{1,3}|--(?:rm|dry-run|record|local|all|all-namespaces|force|wait|overwrite|server-side|quiet|tty|stdin|attach|expose|prune|validate|watch|insecure-skip-tls-verify|recursive|leave-stdin-open|privileged|command|share-processes|copy-to|replace|keep-annotations|insecure|confirm|scheduled|reference-policy))$/;
function ofCluster(program, words) {
    const operands = operandsOf(words, clusterSwitches);
    const [verb = '', what = ''] = operands;
    const command = `${program} ${verb}`;
    switch (verb) {
        case 'set':
            // `container=image`; a flag may have the same form.
            return what === 'image'
                ? {
                    command: `${command} image`,
                    images: operands
                        .slice(2)
                        .flatMap((word) => pair.exec(word)?.[1] ?? [])
                        .map(unclosed),
                }
                : undefined;
        case 'run':
        case 'create':
        case 'debug':
            return { command, images: (0,flags/* valuesOfFlags */.p)(words, ['image']) };
        case 'patch':
            return { command, images: (0,flags/* valuesOfFlags */.p)(words, ['p', 'patch']).flatMap(imagesInText) };
        case 'new-app':
            return { command, images: (0,flags/* valuesOfFlags */.p)(words, ['image', 'docker-image']) };
        case 'import-image':
            return { command, images: (0,flags/* valuesOfFlags */.p)(words, ['from']) };
        default:
            return undefined;
    }
}
const pair = /^["']?(?:[\w.*-]{1,200})=(.{1,4000})$/s;
/** Images that a patch or a manifest within a script names: by a key, or by the path that JSON Patch puts them at. */
function imagesInText(text) {
    const plain = text.replace(/\\(["'])/g, '$1');
    return [
        ...[...plain.matchAll(/(?:^|[\s{,"'])image["']?[ \t]{0,4}:[ \t]{0,4}["']?([^\s"',{}]{1,300})/g)],
        ...[...plain.matchAll(/\/image["'],[ \t\n]{0,20}["']value["'][ \t]{0,4}:[ \t]{0,4}["']([^\s"']{1,300})/g)],
        ...[
            ...plain.matchAll(/["']value["'][ \t]{0,4}:[ \t]{0,4}["']([^\s"']{1,300})["'],[ \t\n]{0,20}["']path["'][ \t]{0,4}:[ \t]{0,4}["'][^\s"']{0,200}\/image["']/g),
        ],
    ].flatMap(([, image]) => image ?? []);
}
function ofSkopeo(words) {
    const operands = operandsOf(words, /^(?:-a|--(?:all|debug|preserve-digests|quiet|scoped|keep-going|src-no-creds|dest-no-creds|insecure-policy))$/);
    const [verb, source] = operands;
    if (source === undefined || (verb !== 'copy' && verb !== 'sync'))
        return undefined;
    const images = verb === 'sync' && !(0,flags/* valuesOfFlags */.p)(words, ['s', 'src']).includes('docker') ? [] : [source];
    const remote = verb === 'copy' ? images.filter((image) => /^["']?docker:\/\//.test(image)) : images;
    return { command: `skopeo ${verb}`, images: remote.map((image) => image.replace('docker://', '')) };
}
/** A quote that was opened before the part. */
function unclosed(text) {
    return /^[^"']*["']$/.test(text) ? text.slice(0, -1) : text;
}
const craneSwitches = /^(?:--allow-nondistributable-artifacts|--insecure|-v|--verbose|-a|--all-tags|-n|--no-clobber|--annotate-ref)$/;
function ofCrane(words) {
    const operands = operandsOf(words, craneSwitches);
    const [verb = ''] = operands;
    if (verb === 'append')
        return { command: 'crane append', images: (0,flags/* valuesOfFlags */.p)(words, ['b', 'base']) };
    if (!/^(?:pull|copy|cp|export|mutate|flatten)$/.test(verb))
        return undefined;
    return { command: `crane ${verb}`, images: operands.slice(1, 2) };
}
function ofHelm(words, value) {
    const [verb = '', first, second] = operandsOf(words, helmSwitches);
    if (!/^(?:install|upgrade|template)$/.test(verb))
        return undefined;
    const given = [
        ...(0,flags/* valuesOfFlags */.p)(words, ['set', 'set-string', 'set-literal'])
            .flatMap((text) => value(text)?.split(/(?<!\\),/) ?? [])
            .flatMap(shell_deploys_named),
        ...(0,flags/* valuesOfFlags */.p)(words, ['set-json'])
            .flatMap((text) => shell_deploys_named(literal(text) ?? value(text) ?? ''))
            .flatMap(([name, { value: json }]) => flattened(name, json)),
    ];
    const images = readImageGroups(valuesByWay(given), '', undefined).flatMap(({ reference }) => reference ?? []);
    // The name of the release stands before it, unless helm makes one up.
    const chart = second ?? first;
    return { command: `helm ${verb}`, images, values: (0,flags/* valuesOfFlags */.p)(words, ['f', 'values']), ...(chart === undefined ? {} : { chart }) };
}
/** What stands in single quotes, where quotes are letters. */
function literal(text) {
    return /^'([^']{0,8000})'$/s.exec(text)?.[1];
}
function shell_deploys_named(text) {
    const equals = text.indexOf('=');
    return equals <= 0 ? [] : [[text.slice(0, equals), { value: text.slice(equals + 1) }]];
}
/** Values that are deeper or more than this are not told apart. */
const [shell_deploys_maxDepth, maxValues] = [20, 1000];
/** Texts in a value that is written as JSON, by their ways: `image={"tag":"1"}` is `image.tag=1`. */
function flattened(name, json) {
    let root;
    try {
        root = JSON.parse(json);
    }
    catch {
        return [];
    }
    const found = [];
    const visit = (way, at, depth) => {
        if (depth > shell_deploys_maxDepth || found.length >= maxValues)
            return;
        if (typeof at === 'string' || typeof at === 'number')
            found.push([way, { value: String(at) }]);
        else if (Array.isArray(at))
            for (const [index, item] of at.entries())
                visit(`${way}[${index}]`, item, depth + 1);
        else if (at !== null && typeof at === 'object')
            for (const [key, item] of Object.entries(at))
                visit(`${way}.${key}`, item, depth + 1);
    };
    visit(name, root, 0);
    return found;
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