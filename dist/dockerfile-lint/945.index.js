"use strict";
exports.id = 945;
exports.ids = [945];
exports.modules = {

/***/ 4248:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var foreignFrontends = (function foreignFrontends(document) {
    return [...document.directives.filter(({ name }) => name === 'syntax'), ...hiddenFrontend(document)].filter((frontend) => !isDockers(frontendOf(frontend)));
});
var hiddenFrontend = (function hiddenFrontend({ text, directives }) {
    const head = text.slice(0, 8192);
    const first = /^\ufeff?(?:#!.*\r?\n)?/.exec(head)?.[0].length ?? 0;
    const whole = frontendInJson(text);
    if (whole !== undefined)
        return [{ start: 0, end: 1, value: whole }];
    const found = /^[ \t]{0,200}(#|\/\/)\s{0,200}syntax\s{0,200}=[ \t]{0,200}(\S{1,1000})/i.exec(head.slice(first));
    if (found === null || (found[1] === '#' && directives.some(({ name }) => name === 'syntax')))
        return [];
    return [{ start: first, end: first + found[0].length, value: found[2] }];
});
var frontendInJson = (function frontendInJson(text) {
    if (!text.trimStart().startsWith('{') || text.length > 100_000)
        return undefined;
    try {
        const { syntax } = JSON.parse(text);
        return typeof syntax === 'string' ? syntax : undefined;
    }
    catch {
        return undefined;
    }
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dq: () => (/* binding */ aptKey),
/* harmony export */   V9: () => (/* binding */ foreignFrontend),
/* harmony export */   foreignFrontends: () => (/* binding */ foreignFrontends),
/* harmony export */   frontendOf: () => (/* binding */ frontendOf),
/* harmony export */   xy: () => (/* binding */ hiddenCharacters)
/* harmony export */ });
/* harmony import */ var _calls_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3259);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(741);
/* harmony import */ var _controls_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4272);
// What decides, out of a reviewer's sight, how the file is read or what is run.


const foreignFrontend = {
    id: 'foreign-frontend',
    aliases: [],
    severity: 'medium',
    confidence: 'high',
    title: 'The file is read by a frontend that is not Docker\u2019s',
    why: 'That image turns the file into build steps: whoever publishes it decides what is built, whatever the lines below say',
    remedy: 'Use `docker/dockerfile:1`, or pin the other frontend to a digest you have looked at.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.trustedBase,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.flow,
    references: ['https://docs.docker.com/build/buildkit/frontend/'],
    examples: {
        bad: [
            { text: '# syntax=acme/dockerfile-plus:latest\nFROM alpine:3.20\n' },
            { text: '#!/usr/bin/env docker-build\n# syntax=acme/dockerfile-plus:latest\nFROM alpine:3.20\n' },
            { text: '{"syntax": "acme/dockerfile-plus:latest", "steps": []}\n' },
            { text: '// syntax=acme/dockerfile-plus:latest\nFROM alpine:3.20\n' },
            { text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\n', options: { frontends: ['acme/dockerfile-plus'] } },
        ],
        good: [
            { text: '# syntax=docker/dockerfile:1\nFROM alpine:3.20\n' },
            { text: '# syntax=docker.io/docker/dockerfile-upstream:1.10-labs\nFROM alpine:3.20\n' },
            { text: `# syntax=acme/dockerfile@sha256:${'24454f830c'.repeat(6)}abcd\nFROM alpine:3.20\n` },
            { text: 'FROM alpine:3.20\n', options: { frontends: ['docker/dockerfile:1.10', `acme/x@sha256:${'24454f830c'.repeat(6)}abcd`] } },
            { text: 'ARG BUILDKIT_SYNTAX=acme/x\nFROM alpine:3.20\n' },
        ],
    },
    check: {
        *file({ document, options }) {
            for (const image of options.surroundings.frontends ?? [])
                if (!isDockers(image) && !isPinned(image)) {
                    const [first] = document.instructions;
                    const at = first ?? { start: 0, end: 1 };
                    yield {
                        at: { start: at.start, end: first === undefined ? 1 : at.start + first.keyword.length },
                        message: `A build of the file gives the frontend ${image.slice(0, 100)} by BUILDKIT_SYNTAX`,
                        ...(first === undefined ? {} : { instruction: first }),
                    };
                }
            for (const directive of foreignFrontends(document)) {
                const image = frontendOf(directive);
                if (isPinned(image))
                    continue;
                yield { at: directive, message: `The frontend is ${image.slice(0, 100)}` };
            }
        },
    },
};
/** The directives that name another frontend than Docker's. */

function isDockers(image) {
    return /^(?:docker\.io\/)?docker\/dockerfile(?:-upstream)?(?:[:@]|$)/.test(image);
}
function isPinned(image) {
    return /@sha256:[0-9a-f]{64}$/.test(image);
}
/** BuildKit looks for the frontend behind a `#!` too, and in comments of the kind of `//`, where no Dockerfile has its directives. */

/** A file that is all JSON names it so too: `{"syntax": "image"}`. */

function frontendOf({ value }) {
    return value.split(/\s/, 1)[0] ?? '';
}
/**
 * Marks that turn the direction of text, letters that have no width, and a carriage return within a line: there a viewer begins a new one,
 * and Docker does not.
 */
const hidden = /\r(?=[^\r\n])|[\u202a-\u202e\u2066-\u2069\u200b\u2060\u00ad\u{e0000}-\u{e007f}]/u;
const hiddenCharacters = {
    id: 'hidden-characters',
    aliases: [],
    severity: 'high',
    confidence: 'high',
    title: 'Characters that a reader cannot see',
    why: 'The line does something else than what review tools show, which is how a back door passes a review',
    remedy: 'Delete the characters, and ask who put them there.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.trustedBase,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.flow,
    references: ['https://trojansource.codes/'],
    examples: {
        bad: [
            { text: 'FROM alpine:3.20\nRUN echo a \u202e b\n' },
            { text: 'FROM alpine:3.20\nRUN apk\u200b add x\n' },
            { text: 'FROM alpine:3.20\nRUN :;\r#;./x\n' },
        ],
        good: [{ text: 'FROM alpine:3.20\nLABEL author="Zo\u00eb M\u00fcller"\n' }, { text: '\ufeffFROM alpine:3.20\r\nRUN true\r\r\n' }],
    },
    check: {
        *file({ document, all }) {
            if (!hidden.test(document.text))
                return;
            for (const [at, line] of splitLines(document.text)) {
                const match = hidden.exec(line);
                if (match === null)
                    continue;
                const start = at + match.index;
                const instruction = all.find((entry) => entry.start <= start && start < entry.end);
                const code = match[0].codePointAt(0).toString(16).toUpperCase().padStart(4, '0');
                yield {
                    at: { start, end: start + match[0].length },
                    message: `The line holds the invisible character U+${code}`,
                    ...(instruction === undefined ? {} : { instruction }),
                };
            }
        },
    },
};
function* splitLines(text) {
    let at = 0;
    while (at < text.length) {
        const end = text.indexOf('\n', at);
        const stop = end < 0 ? text.length : end;
        yield [at, text.slice(at, stop)];
        at = stop + 1;
    }
}
const aptKey = {
    id: 'apt-key-used',
    aliases: [],
    severity: 'low',
    confidence: 'high',
    title: 'apt-key trusts a key for every repository',
    why: 'The owner of that key can then replace any package of the distribution, and newer Debian and Ubuntu have no apt-key at all, so the build breaks',
    remedy: 'Put the key into /etc/apt/keyrings and name it in the source with `[signed-by=\u2026]`.',
    controls: _controls_js__WEBPACK_IMPORTED_MODULE_0__/* .controls */ .ne.verifiedPackages,
    risks: _controls_js__WEBPACK_IMPORTED_MODULE_1__/* .risks */ .X.dependencies,
    examples: {
        bad: [
            { text: 'FROM debian:11\nRUN curl -fsSL https://example.com/k | apt-key add -\n' },
            { text: 'FROM debian:11\nRUN apt-key adv --keyserver keyserver.ubuntu.com --recv-keys 0123\n' },
        ],
        good: [
            { text: 'FROM debian:12\nRUN curl -fsSL https://example.com/k -o /etc/apt/keyrings/k.asc\n' },
            { text: 'FROM debian:11\nRUN apt-key list\n' },
        ],
    },
    check: {
        on: ['RUN'],
        onbuild: true,
        *instruction(run, context) {
            const call = (0,_calls_js__WEBPACK_IMPORTED_MODULE_2__/* .callsOf */ .p9)(run, context).find(({ name, args }) => name === 'apt-key' && args.some(({ value }) => value === 'add' || value === 'adv'));
            if (call !== undefined)
                yield { at: call.at, message: 'apt-key adds a key' };
        },
    },
};


/***/ })

};
;