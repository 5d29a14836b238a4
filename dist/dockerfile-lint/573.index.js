"use strict";
exports.id = 573;
exports.ids = [573];
exports.modules = {

/***/ 339:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ isDigest),
/* harmony export */   l: () => (/* binding */ isImageName)
/* harmony export */ });
// Whether a text may name an image, as the distribution reference grammar has it.
/** `[host[:port]/]path[:tag][@digest]`. */
function isImageName(name) {
    if (name.length > 600 || /^[a-f0-9]{64}$/.test(name))
        return false;
    const [, path = '', tag, digest] = /^([^@:]*(?::\d{1,5}\/[^@:]*)?)(?::([^@]*))?(?:@(.*))?$/.exec(name) ?? [];
    if (tag !== undefined && !/^\w[\w.-]{0,127}$/.test(tag))
        return false;
    if (digest !== undefined && !isDigest(digest))
        return false;
    const parts = path.split('/');
    const [host = ''] = parts;
    const hosted = parts.length > 1 && (/[.:A-Z]/.test(host) || host === 'localhost');
    if (hosted && !isHost(host))
        return false;
    const own = parts.slice(hosted ? 1 : 0);
    return own.join('/').length <= 255 && own.every((part) => isPathPart(part));
}
const digestLengths = { sha256: 64, sha384: 96, sha512: 128 };
function isDigest(text) {
    const [, algorithm = '', hex = ''] = /^([a-z0-9]{1,20}):([0-9a-f]{1,200})$/.exec(text) ?? [];
    return Object.hasOwn(digestLengths, algorithm) && hex.length === digestLengths[algorithm];
}
function isHost(host) {
    const [, names = ''] = /^([^:]*)(?::\d{1,5})?$/.exec(host) ?? [];
    return names.split('.').every((part) => /^[A-Za-z0-9-]+$/.test(part) && !part.startsWith('-') && !part.endsWith('-'));
}
/** Lower-case letters and digits, parted by `.`, `_`, `__` or hyphens. */
function isPathPart(part) {
    return /^[a-z0-9]/.test(part) && /[a-z0-9]$/.test(part) && /^[a-z0-9._-]+$/.test(part) && !/\.\.|\._|_\.|___|\.-|-\.|_-|-_/.test(part);
}


/***/ }),

/***/ 8573:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var judgeDocument = (function judgeDocument(document, report) {
    const seen = new Set();
    for (const directive of document.directives) {
        if (seen.has(directive.name))
            report(directive, `the directive ${directive.name} stands twice`);
        seen.add(directive.name);
        if (directive.name === 'escape' && directive.value !== '\\' && directive.value !== '`')
            report(directive, `the escape directive is \\ or \`, not ${shown(directive.value)}`);
        if (directive.name === 'check')
            judgeCheck(directive.value.split(' ')[0], (message) => report(directive, message));
    }
    if (document.text.length > maxLineBytes / 4)
        judgeLines(document, report);
    const early = earlyInstruction(document);
    const lack = lackOfStage(document);
    if (lack !== undefined)
        report(lack, lack.message);
    else if (early !== undefined)
        report(early, `${early.keyword} stands before the first FROM`);
});
var lackOfStage = (function lackOfStage(document) {
    if (document.stages.length > 0)
        return undefined;
    const [first] = document.instructions;
    if (first === undefined)
        return { start: 0, end: 0, message: 'the file has no instruction' };
    const early = earlyInstruction(document);
    const { start, end } = early ?? first;
    return { start, end, message: early === undefined ? 'the file has no FROM' : `${early.keyword} stands before the first FROM` };
});
var earlyInstruction = (function earlyInstruction({ preamble }) {
    return preamble.find(({ keyword }) => keyword !== 'ARG' && keyword !== 'UNKNOWN');
});
var judgePort = (function judgePort(judging, text, at) {
    const { value, words } = expanded(judging, text, at);
    if (value === undefined)
        return;
    for (const { value: port } of words) {
        const fault = portFault(port);
        if (fault !== undefined)
            judging.report(at, `${shown(port)} is no port: ${fault}`);
    }
});
var portFault = (function portFault(text) {
    const parts = text.split(':');
    const inside = parts.at(-1);
    const slash = inside.indexOf('/');
    const range = slash < 0 ? inside : inside.slice(0, slash);
    const protocol = slash < 0 ? '' : inside.slice(slash + 1).toLowerCase();
    if (!['', 'tcp', 'udp', 'sctp'].includes(protocol))
        return `the protocol is tcp, udp or sctp, not ${shown(protocol)}`;
    const own = portRange(range);
    if (own === undefined)
        return 'expected a number up to 65535, or two with a hyphen between them';
    const host = parts.length > 1 ? parts.at(-2) : '';
    const address = parts.slice(0, -2).join(':');
    if (address !== '' && !isAddress(address))
        return `${shown(address)} is no address`;
    if (host === '')
        return undefined;
    const outside = portRange(host);
    if (outside === undefined)
        return `${shown(host)} is no port of the host`;
    return own[1] - own[0] === outside[1] - outside[0] || own[0] === own[1] ? undefined : 'the two ranges differ in length';
});
var portRange = (function portRange(text) {
    const hyphen = text.indexOf('-');
    const ends = hyphen < 0 ? [text, text] : [text.slice(0, hyphen), text.slice(hyphen + 1)];
    if (!ends.every((end) => /^\+?\d{1,6}$/.test(end) && Number(end) <= 65_535))
        return undefined;
    const [first, last] = ends.map(Number);
    return first <= last ? [first, last] : undefined;
});
var judgeFlags = (function judgeFlags(judging) {
    const { instruction } = judging;
    if (unread.has(instruction.keyword) || isHealthcheckNone(instruction))
        return;
    const flags = known[instruction.keyword] ?? {};
    const used = new Set();
    for (const flag of instruction.flags) {
        const [name = '', value] = parted(flag.word);
        const kind = Object.hasOwn(flags, name) ? flags[name] : undefined;
        if (kind === undefined)
            judging.report(flag, `${instruction.keyword} has no flag --${name.slice(0, 60)}${hint(Object.keys(flags))}`);
        else if (used.has(name) && kind !== 'values')
            judging.report(flag, `--${name} stands twice`);
        else
            judgeForm(judging, flag, name, kind, value);
        used.add(name);
    }
});
var isHealthcheckNone = (function isHealthcheckNone(instruction) {
    return instruction.keyword === 'HEALTHCHECK' && instruction.command === undefined && /(?:^|\s)none(?:\s|$)/i.test(instruction.rest.text);
});
var judgeSource = (function judgeSource(judging, copy, source) {
    const value = valueAt(judging, source.value, source);
    if (value !== undefined && copy.keyword === 'COPY' && isRemote(value))
        judging.report(source, `COPY takes paths only, not ${shown(value)}; ADD takes addresses`);
});
var judgeOrigin = (function judgeOrigin({ document, stage, report }, copy) {
    const flag = copy.flags.find(({ name }) => name === 'from');
    const from = flag?.word.slice(flag.word.indexOf('=') + 1) ?? '';
    if (copy.keyword !== 'COPY' || flag?.value === undefined || from === '' || stage === undefined)
        return;
    if (/\$[\p{L}\p{Nd}_{@*#?!$0-]/u.test(from)) {
        report(flag, '--from= takes no variable; name a stage that is FROM it instead');
        return;
    }
    const named = (0,parse/* findStage */.U9)(document.stages, from);
    const numbered = /^[-+]?\d{1,9}$/.test(from);
    const origin = named !== undefined && !numbered ? named : numbered ? document.stages[Number(from)] : undefined;
    if (origin === undefined) {
        if (numbered)
            report(flag, `there is no stage ${from}`);
        else if (from !== 'scratch' && !(0,image_name/* isImageName */.l)(from))
            report(flag, `${shown(from)} is neither a stage nor the name of an image`);
    }
    else if (origin === stage)
        report(flag, '--from= names its own stage');
    else if (origin.index > stage.index)
        report(flag, `the stage ${shown(from)} stands further down; move it up`);
});
var judgeInstruction = (function judgeInstruction(judging) {
    const { instruction } = judging;
    switch (instruction.keyword) {
        case 'FROM':
            judgeFrom(judging, instruction);
            break;
        case 'COPY':
        case 'ADD':
            judgeCopy(judging, instruction);
            break;
        case 'ENV':
        case 'LABEL':
        case 'ARG':
            judgePairs(judging, instruction);
            break;
        case 'HEALTHCHECK':
            judgeHealthcheck(judging, instruction);
            break;
        case 'SHELL':
            judgeList(judging);
            judgeShell(judging, instruction);
            break;
        case 'ONBUILD':
            judgeOnbuild(judging, instruction);
            break;
        case 'RUN':
        case 'CMD':
        case 'ENTRYPOINT':
            judgeList(judging);
            break;
        case 'EXPOSE':
            // A word that stands there again has the same fault; a long variable would be read as often as it is named.
            for (const word of new Map(instruction.words.map((entry) => [entry.value, entry])).values())
                judgePort(judging, word.value, word);
            break;
        case 'STOPSIGNAL':
            judgeSignal(judging, instruction.argument.value, instruction.argument);
            break;
        case 'USER':
        case 'WORKDIR':
            valueAt(judging, instruction.argument.value, instruction.argument);
            break;
        case 'VOLUME':
            judgeVolume(judging, instruction);
            break;
        default:
    }
});
var judgeFrom = (function judgeFrom(judging, { image, alias }) {
    if (alias !== undefined && !stageName.test(alias.value.toLowerCase()))
        judging.report(alias, `${shown(alias.value)} is no name of a stage; expected a letter, then letters, digits, - _ or .`);
    if (image === undefined)
        return;
    const { value } = expanded(judging, image.value, image);
    // What depends on an argument has a rule of its own, and an image may also be a stage.
    if (value === undefined || image.value.includes('$') || value === 'scratch' || isStage(judging, value))
        return;
    if (!(0,image_name/* isImageName */.l)(value))
        judging.report(image, `${shown(value)} is no name of an image`);
});
var isStage = (function isStage({ document, stage }, name) {
    return name === name.toLowerCase() && (0,parse/* findStage */.U9)(document.stages, name, stage?.index ?? 0) !== undefined;
});
var judgeCopy = (function judgeCopy(judging, copy) {
    const { report } = judging;
    const { keyword, sources, destination } = copy;
    judgeList(judging);
    if (destination !== undefined) {
        if ((0,heredoc/* readMarker */.t)(destination.value) !== undefined)
            report(destination, `${keyword} needs a destination behind the heredocs`);
        else
            valueAt(judging, destination.value, destination);
    }
    else if (sources.length === 0)
        report(copy, `${keyword} needs a source and a destination`);
    const paths = sources.filter(({ value }) => (0,heredoc/* readMarker */.t)(value) === undefined);
    for (const source of paths)
        judgeSource(judging, copy, source);
    judgeOrigin(judging, copy);
    const checksum = copy.flags.find(({ name }) => name === 'checksum');
    if (keyword === 'ADD' && checksum?.value)
        judgeChecksum(judging, checksum.value, checksum, paths);
    judgeBodies(judging, copy);
});
var judgeBodies = (function judgeBodies({ variables, report }, { heredocs }) {
    for (const { quoted, body, marker } of heredocs) {
        if (quoted || !body.text.includes('$'))
            continue;
        const { error, asked } = (0,lex/* lex */.Ii)(body.text, { escapeLetter: '\\', plainQuotes: true }, variables);
        if (error !== undefined && asked !== true)
            report(marker, `its body cannot be read: ${error}; put the heredoc's name in quotes where the body has no variables of Docker`);
    }
});
var judgeList = (function judgeList({ report, instruction, document }, held = instruction, words = 0) {
    const { rest } = (0,dockerfile_words/* readFlags */.uW)(held.rest, document.escape);
    const text = words === 0 ? rest.text : rest.text.replace(/^\S{1,20}\s{1,200}/, '');
    if (!text.startsWith('['))
        return;
    let list;
    try {
        list = JSON.parse(text);
    }
    catch {
        return;
    }
    if (Array.isArray(list) && list.some((item) => typeof item !== 'string'))
        report(instruction, `a JSON list in ${held.keyword} holds texts only, each in double quotes`);
});
var refusals = (function refusals(document) {
    const found = [];
    const add = (instruction) => {
        return ({ start, end }, message) => found.push({ start, end, line: instruction?.line ?? document.index.positionAt(start).line, message });
    };
    judgeDocument(document, add(undefined));
    const judge = (instruction, stage, variables) => {
        const judging = { document, instruction, stage, variables, report: add(instruction) };
        judgeFlags(judging);
        judgeInstruction(judging);
    };
    const globals = (0,expand/* globalScope */.gm)(document);
    for (const instruction of document.preamble)
        judge(instruction, undefined, withPlatform(globals));
    for (const stage of document.stages) {
        judge(stage.from, stage, withPlatform(globals));
        for (const instruction of stage.instructions)
            judge(instruction, stage, fromOutside((0,expand/* stageScope */.LU)(document, stage, instruction), stage));
    }
    return found.sort((a, b) => a.start - b.start);
});
var fromOutside = (function fromOutside(scope, stage) {
    let root = stage;
    for (let steps = 0; root.parent !== undefined && steps < 64; steps++)
        root = root.parent;
    const empty = root.from.image?.value === 'scratch';
    return empty ? scope : { has: () => true, get: (name) => scope.get(name) };
});
var withPlatform = (function withPlatform(globals) {
    return { has: () => true, get: (name) => globals.get(name) };
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lackOfStage: () => (/* reexport */ lackOfStage),
  refusals: () => (/* binding */ refusals)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/expand.js + 1 modules
var expand = __webpack_require__(2565);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/lex.js
var lex = __webpack_require__(2479);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/judging.js
// What the judges of a build's refusals share: where they report, and what a text means at its place.

/** A text with its variables put in, as Docker would; a fault in it is reported once. */
function expanded({ document, variables, report }, text, at) {
    const read = (0,lex/* lex */.Ii)(text, { escapeLetter: document.escape }, variables);
    // `${NAME:?why}` refuses a build without the argument, and is meant to.
    if (read.error !== undefined && read.asked !== true)
        report(at, `${shown(text)} cannot be read: ${read.error}`);
    return read;
}
/** The value at its place, or undefined where it is wrong or only the build knows it. */
function valueAt(judging, text, at) {
    return expanded(judging, text, at).value;
}
/** A text in quotes for a message, cut where it is long. */
function shown(text) {
    return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}\u2026` : text);
}
/** `a, b or c`. */
function oneOf(names) {
    return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/document.js
// What a build refuses of the file as a whole: its directives, lines too long for Docker, and the lack of any stage.

/** A line of more bytes than this Docker does not read. */
const maxLineBytes = 65_535;

/** What Docker says of a file without a stage, and where; undefined where there is one. */


function judgeLines({ index, text }, report) {
    for (let line = 1; line <= index.lineCount; line++) {
        const start = index.offsetAt(line, 1) ?? text.length;
        const end = index.offsetAt(line + 1, 1) ?? text.length;
        if ((end - start) * 3 > maxLineBytes && Buffer.byteLength(text.slice(start, end)) > maxLineBytes)
            report({ start, end: start + 1 }, `the line is longer than ${maxLineBytes} bytes`);
    }
}
/** `skip=A,B;error=true;experimental=all`. */
function judgeCheck(value, report) {
    if (value === '')
        return;
    // Docker parts it twice at most, so that what follows belongs to the third option.
    const [first = '', second, ...rest] = value.split(';');
    for (const option of [first, second, rest.length === 0 ? undefined : rest.join(';')]) {
        if (option === undefined)
            continue;
        const equals = option.indexOf('=');
        const key = option.slice(0, Math.max(0, equals)).trim();
        const given = option.slice(equals + 1).trim();
        if (equals < 0 || !['skip', 'error', 'experimental'].includes(key))
            report(`the check directive has the options skip, error and experimental, not ${shown(option)}`);
        else if (key === 'error' && !/^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/.test(given))
            report(`error= in the check directive is true or false, not ${shown(given)}`);
    }
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/image-name.js
var image_name = __webpack_require__(339);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/parse.js + 1 modules
var parse = __webpack_require__(3754);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/mounts.js
// The values of --mount and --device: fields between commas, each a key with a value or a key alone.



const types = ['bind', 'cache', 'tmpfs', 'secret', 'ssh'];
const sharings = ['shared', 'private', 'locked'];
const switches = new Set(['readonly', 'ro', 'readwrite', 'rw']);
function judgeMount(judging, flag, value) {
    // Quotes inside are those of a CSV, which nobody writes.
    if (value.includes('"'))
        return;
    const mount = { type: 'bind', owner: [] };
    for (const field of value.split(',')) {
        const equals = field.indexOf('=');
        const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
        const raw = equals < 0 ? undefined : field.slice(equals + 1);
        if (key === 'from' && raw !== undefined && /\$./.test(raw)) {
            judging.report(flag, 'from= of a mount takes no variable; name a stage that is FROM it instead');
            return;
        }
        const given = raw === undefined ? undefined : valueAt(judging, raw, flag);
        // What only the build knows may be right.
        if (raw !== undefined && given === undefined)
            return;
        const fault = readField(mount, key, given, field);
        if (fault !== undefined) {
            judging.report(flag, fault);
            return;
        }
    }
    const fault = faultOf(mount) ?? placeFault(mount, judging);
    if (fault !== undefined)
        judging.report(flag, fault);
}
/** Takes a field into the mount. @returns what is wrong with it. */
function readField(mount, key, value, field) {
    if (key === 'required') {
        if (mount.type !== 'secret' && mount.type !== 'ssh')
            return `a mount of type ${mount.type} has no key required`;
        return value === undefined || isBoolean(value) ? undefined : `required is true or false, not ${shown(value)}`;
    }
    if (value === undefined)
        return switches.has(key) ? undefined : `${shown(field)} in a mount is no key with a value`;
    if (switches.has(key))
        return isBoolean(value) ? undefined : `${key} is true or false, not ${shown(value)}`;
    const place = Object.hasOwn(places, key) ? places[key] : undefined;
    if (place !== undefined) {
        mount[place] = value;
        return undefined;
    }
    const read = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return read === undefined ? `a mount has no key ${shown(key)}` : read(mount, value, key);
}
const places = {
    from: 'from',
    source: 'source',
    src: 'source',
    target: 'target',
    dst: 'target',
    destination: 'target',
    id: 'id',
};
const octal = /^[0-7]{1,11}$/;
const number = /^\d{1,10}$/;
const fields = {
    type(mount, value) {
        mount.type = value.toLowerCase();
        return types.includes(mount.type) ? undefined : `there is no mount of type ${shown(value)}; types are ${oneOf(types)}`;
    },
    env: () => undefined,
    size(mount, value) {
        if (mount.type !== 'tmpfs')
            return `a mount of type ${mount.type} has no key size`;
        return /^\d{1,18}(?:\.\d{1,9})? ?(?:b|[kmgtp](?:i?b)?)?$/i.test(value) ? undefined : `size is a number of bytes, not ${shown(value)}`;
    },
    sharing(mount, value) {
        mount.sharing = value.toLowerCase();
        return sharings.includes(mount.sharing) ? undefined : `sharing is ${oneOf(sharings)}, not ${shown(value)}`;
    },
    mode: (mount, value, key) => owner(mount, key, octal.test(value) && Number.parseInt(value, 8) <= 0xffffffff, value),
    uid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
    gid: (mount, value, key) => owner(mount, key, number.test(value) && Number(value) <= 0xffffffff, value),
};
function owner(mount, key, right, value) {
    mount.owner.push(key);
    return right ? undefined : `${key} of a mount is ${key === 'mode' ? 'an octal number' : 'a number'}, not ${shown(value)}`;
}
/** What does not go together. */
function faultOf({ type, owner: keys, sharing, from, source, target, id }) {
    if (keys.length > 0 && (type === 'bind' || type === 'tmpfs'))
        return `a mount of type ${type} has no key ${keys[0]}`;
    if (type === 'secret') {
        if ((from ?? '') !== '')
            return 'a secret mount has no key from';
        if (sharing !== undefined)
            return 'a secret mount has no key sharing';
        if (!source && !target && !id)
            return 'a secret mount needs an id, a source or a target';
        if (source && id)
            return 'a secret mount has an id or a source, not both';
    }
    if (type === 'ssh' && source)
        return 'an ssh mount has no key source';
    return sharing !== undefined && type !== 'cache' ? `a mount of type ${type} has no key sharing` : undefined;
}
/** Where it comes from and where it goes. */
function placeFault({ type, from, target }, { document, stage, instruction }) {
    if (stage === undefined)
        return undefined;
    const origin = from === undefined || from === '' ? undefined : (0,parse/* findStage */.U9)(document.stages, from);
    if (origin !== undefined && origin.index >= stage.index)
        return `the mount is from the stage ${shown(from ?? '')}, which stands ${origin === stage ? 'for itself' : 'further down'}`;
    if (from && origin === undefined && from !== 'scratch' && !(0,image_name/* isImageName */.l)(from))
        return `the mount is from ${shown(from)}, which is neither a stage nor the name of an image`;
    if (type === 'secret' || type === 'ssh')
        return undefined;
    const place = (target ?? '').replace(/\/+$/, '').replace(/^\.$/, '');
    if (place.startsWith('/') && place.length > 1)
        return undefined;
    if ((target ?? '').startsWith('/'))
        return 'a mount cannot take the place of the root folder';
    // Without a target it goes to the working directory, which must not be the root.
    return place !== '' || movedBefore(stage, instruction) ? undefined : 'the mount has no target=';
}
/** Where each stage first leaves the root, its own instructions only. */
const moves = new WeakMap();
function movedBefore(stage, instruction) {
    let at = stage;
    for (let steps = 0; at !== undefined && steps < 64; steps++, at = at.parent)
        if (firstMove(at) < instruction.start)
            return true;
    return false;
}
function firstMove(stage) {
    const known = moves.get(stage);
    if (known !== undefined)
        return known;
    const move = stage.instructions.find((entry) => entry.keyword === 'WORKDIR' && !/^\/*$/.test(entry.argument.value));
    const at = move?.start ?? Number.POSITIVE_INFINITY;
    moves.set(stage, at);
    return at;
}
const booleans = new Set(['1', 't', 'T', 'TRUE', 'true', 'True', '0', 'f', 'F', 'FALSE', 'false', 'False']);
function isBoolean(value) {
    return booleans.has(value);
}
/** `name=\u2026`, `required`, or a name alone. */
function judgeDevice({ report }, flag, value) {
    const fault = value.includes('"') ? undefined : deviceFault(value);
    if (fault !== undefined)
        report(flag, fault);
}
function deviceFault(value) {
    let name = '';
    for (const field of value.split(',')) {
        const equals = field.indexOf('=');
        const key = (equals < 0 ? field : field.slice(0, equals)).toLowerCase();
        const given = equals < 0 ? undefined : field.slice(equals + 1);
        if (key === 'required') {
            if (given !== undefined && !isBoolean(given))
                return `required is true or false, not ${shown(given)}`;
        }
        else if (name !== '')
            return key === 'name' && given !== undefined ? 'a device has one name' : `a device has no key ${shown(field)}`;
        else
            name = key === 'name' && given !== undefined ? given : field;
    }
    return undefined;
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/values.js
// Values of one word: platforms, modes, durations, ports and signals.


const systems = new Set('aix android darwin dragonfly freebsd hurd illumos ios js linux nacl netbsd openbsd plan9 solaris windows zos macos'.split(' '));
const architectures = new Set(`386 amd64 amd64p32 arm armbe arm64 arm64be ppc64 ppc64le loong64 mips mipsle mips64 mips64le mips64p32 mips64p32le ppc riscv
   riscv64 s390 s390x sparc sparc64 wasm i386 x86_64 x86-64 aarch64 armhf armel`.split(/\s+/));
function judgePlatform(judging, flag, text) {
    const value = valueAt(judging, text, flag);
    // An argument without a default is another rule's matter.
    if (value === undefined || (value === '' && text.includes('$')))
        return;
    const parts = value.split('/');
    const [system = ''] = parts;
    const wellFormed = parts.length < 4 &&
        /^[\w-]{1,100}(?:\([\w.%-]{0,100}(?:\+[\w.%-]{0,100}){0,20}\))?$/.test(system) &&
        parts.slice(1).every((part) => /^[\w.-]{1,100}$/.test(part));
    const name = system.replace(/\(.*$/, '').toLowerCase();
    const sound = wellFormed && (parts.length > 1 || systems.has(name) || architectures.has(name));
    if (!sound)
        judging.report(flag, `${shown(value)} is no platform; expected system/architecture, as in linux/arm64`);
}
/** `644`, or the letters of chmod. */
function judgeChmod(judging, flag, text) {
    const value = valueAt(judging, text, flag);
    if (value === undefined || value === '')
        return;
    const sound = /^[0-7]{1,11}$/.test(value)
        ? Number.parseInt(value, 8) <= 0o7777
        : value.length < 200 && value.split(',').every((part) => /^[ugoa]{0,20}(?:[-+=](?:[rwxXst]{0,20}|[ugo]))+$/.test(part));
    if (!sound)
        judging.report(flag, `--chmod is an octal number up to 07777 or letters as in u+x, not ${shown(value)}`);
}
const units = { ns: 1e-6, us: 1e-3, \u00b5s: 1e-3, \u03bcs: 1e-3, ms: 1, s: 1000, m: 60_000, h: 3_600_000 };
/** 64 bits of nanoseconds, in milliseconds. */
const longestDuration = 2 ** 63 / 1e6;
/** A duration of Go: `1m30s`. @returns what is wrong with it, to stand behind the value. */
function durationFault(value) {
    if (value === '' || /^[-+]?0$/.test(value))
        return undefined;
    const parts = [...value.slice(0, 200).matchAll(/(\d{1,19}(?:\.\d{0,19})?|\.\d{1,19})(ns|us|\u00b5s|\u03bcs|ms|s|m|h)/g)];
    const sign = /^[-+]/.exec(value)?.[0] ?? '';
    if (parts.length === 0 || sign + parts.map(([part]) => part).join('') !== value)
        return 'is no duration; expected one with a unit, as in 30s';
    const total = parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * units[unit], 0);
    if (total > longestDuration)
        return 'is longer than a duration can be';
    return total !== 0 && (sign === '-' || total < 1) ? 'is shorter than a millisecond' : undefined;
}
/** `80`, `8000-8010/udp`; an address and a port of the host before it are another rule's matter. */



function isAddress(text) {
    const bare = text.startsWith('[') && text.endsWith(']') ? text.slice(1, -1) : text;
    return (0,external_node_net_.isIP)(bare) !== 0 && !bare.includes('%');
}
const signals = new Set(`ABRT ALRM BUS CHLD CLD CONT FPE HUP ILL INT IO IOT KILL PIPE POLL PROF PWR QUIT SEGV STKFLT STOP SYS TERM TRAP TSTP TTIN TTOU URG
   USR1 USR2 VTALRM WINCH XCPU XFSZ`.split(/\s+/));
function judgeSignal(judging, text, at) {
    const value = valueAt(judging, text, at);
    if (value === undefined)
        return;
    const name = value.toUpperCase().replace(/^SIG/, '');
    const sound = /^[-+]?\d{1,18}$/.test(value)
        ? Number(value) !== 0
        : signals.has(name) || /^RTMIN(?:\+(?:[1-9]|1[0-5]))?$/.test(name) || /^RTMAX(?:-(?:[1-9]|1[0-4]))?$/.test(name);
    if (!sound)
        judging.report(at, `${shown(value)} is no signal; expected a name such as SIGTERM, or a number`);
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/flags.js
// Flags of an instruction: which there are, how often, and with what kind of value.



const copied = { chown: 'value', chmod: 'value', link: 'switch', exclude: 'values' };
const known = {
    FROM: { platform: 'value' },
    RUN: { mount: 'values', device: 'values', network: 'value', security: 'value' },
    COPY: { ...copied, from: 'value', parents: 'switch' },
    ADD: { ...copied, 'keep-git-dir': 'switch', checksum: 'value', unpack: 'switch' },
    HEALTHCHECK: { interval: 'value', timeout: 'value', 'start-period': 'value', 'start-interval': 'value', retries: 'value' },
};
/** Docker takes flags off these and looks at none. */
const unread = new Set(['ARG', 'STOPSIGNAL', 'UNKNOWN']);

function parted(word) {
    const equals = word.indexOf('=');
    return equals < 0 ? [word.slice(2), undefined] : [word.slice(2, equals), word.slice(equals + 1)];
}
function hint(names) {
    return names.length === 0 ? '' : `; it knows --${oneOf(names).replaceAll(', ', ', --').replace(' or ', ' or --')}`;
}

function judgeForm(judging, flag, name, kind, value) {
    if (kind === 'switch') {
        if (value !== undefined && !/^(?:true|false)$/i.test(value))
            judging.report(flag, `--${name} takes true or false, not ${shown(value)}`);
    }
    else if (value === undefined)
        judging.report(flag, `--${name} has no value; expected --${name}=\u2026`);
    else
        judgeValue(judging, flag, name, value);
}
const choices = {
    network: ['default', 'none', 'host'],
    security: ['sandbox', 'insecure'],
};
const durations = new Set(['interval', 'timeout', 'start-period', 'start-interval']);
function judgeValue(judging, flag, name, value) {
    const { report } = judging;
    const allowed = choices[name];
    if (allowed !== undefined && !allowed.includes(value))
        report(flag, `--${name} is ${oneOf(allowed)}, not ${shown(value)}`);
    else if (durations.has(name)) {
        const fault = durationFault(value);
        if (fault !== undefined)
            report(flag, `--${name}=${value.slice(0, 60)} ${fault}`);
    }
    else if (name === 'retries' && value !== '' && !/^\+?\d{1,9}$/.test(value))
        report(flag, `--retries is a number of tries, not ${shown(value)}`);
    else if (name === 'mount')
        judgeMount(judging, flag, value);
    else if (name === 'device')
        judgeDevice(judging, flag, value);
    else if (name === 'platform' && value !== '')
        judgePlatform(judging, flag, value);
    else if (name === 'chmod')
        judgeChmod(judging, flag, value);
    else if (name === 'chown')
        judgeChown(judging, flag, value);
    else if (name === 'checksum')
        valueAt(judging, value, flag);
}
/** A layer of `--link` is made apart from the image below it, so no file there tells the number of a name; that of root is known. */
function judgeChown(judging, flag, value) {
    const owner = valueAt(judging, value, flag);
    const linked = judging.instruction.flags.some(({ name, value: state }) => name === 'link' && !/^false$/i.test(state ?? ''));
    if (linked && owner?.split(':').some((part) => !/^(?:-?\d*|root)$/.test(part)))
        judging.report(flag, `--chown=${value.slice(0, 60)} names a user or group, whose number is not known with --link; expected numbers`);
}

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/heredoc.js
var heredoc = __webpack_require__(9854);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/dockerfile/words.js
var dockerfile_words = __webpack_require__(7555);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/sources.js
// Sources of COPY and ADD: paths, addresses, and the stages that --from= names.




function isRemote(path) {
    return /^(?:https?|git|ssh):\/\//.test(path) || /^[\w-]+@[a-zA-Z0-9.-]+:/.test(path);
}
/** `--from=`: a stage before this one by name or number, else an image. */


;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/instructions.js
// What a build refuses of one instruction, its flags apart: the number of its arguments and what each may be.









const stageName = /^[a-z][a-z0-9\-_.]*$/;



function judgeChecksum(judging, text, at, paths) {
    const [path] = paths;
    // A variable that is empty, or that only the build knows, may ask for no checksum at all.
    if (!(0,lex/* lex */.Ii)(text, { escapeLetter: judging.document.escape }, judging.variables).value)
        return;
    // Quotes around an address are none of it.
    const source = path === undefined ? '' : ((0,lex/* lex */.Ii)(path.value, { escapeLetter: judging.document.escape }, judging.variables).value ?? path.value);
    if (path === undefined || paths.length !== 1)
        judging.report(at, '--checksum is for one source');
    else if (!path.value.includes('$') && !isRemote(source))
        judging.report(at, '--checksum is for a source on the network or in git');
    else if (/^https?:/.test(source) && !/\.git(?:[#?]|$)/.test(source) && !text.includes('$') && !(0,image_name/* isDigest */.B)(text))
        judging.report(at, `${shown(text)} is no digest; expected algorithm:hexadecimal, as in sha256:\u2026`);
}
/** Variables are put into the body of a heredoc whose name has no quotes; quotes in it are letters. */

function judgePairs(judging, { keyword, pairs }) {
    for (const { name, value, legacy } of pairs) {
        // A blank name: `ENV =value`.
        if (name.text === '')
            judging.report(value ?? name, `${keyword} has a value without a name`);
        if (keyword !== 'ARG')
            valueAt(judging, name.text, name);
        if (value !== undefined && (keyword !== 'ARG' || !legacy))
            valueAt(judging, value.text, value);
    }
}
function judgeHealthcheck(judging, { command, rest, ...healthcheck }) {
    if (command === undefined) {
        if (/^none\s/i.test((0,dockerfile_words/* readFlags */.uW)(rest, judging.document.escape).rest.text))
            judging.report(healthcheck, 'HEALTHCHECK NONE takes nothing behind it');
        return;
    }
    if (command.form === 'exec' ? command.exec.length === 0 : command.script.text.trim() === '')
        judging.report(healthcheck, 'HEALTHCHECK CMD has no command');
    judgeList(judging, judging.instruction, 1);
}
function judgeShell({ report }, shell) {
    if (shell.command.form !== 'exec')
        report(shell, 'SHELL is a JSON list, as in SHELL ["/bin/bash", "-c"]');
    else if (shell.command.exec.length === 0)
        report(shell, 'SHELL names no program');
}
/** An argument that is a list of JSON, but not one of texts only: Docker takes it for neither a list nor a command of the shell. */

function judgeVolume(judging, { words, ...volume }) {
    judgeList(judging);
    if (words.length === 0)
        judging.report(volume, 'VOLUME names no path');
    for (const word of words) {
        if (word.value.trim() === '')
            judging.report(word, 'VOLUME has an empty path');
        else if (valueAt(judging, word.value, word) === '')
            judging.report(word, `VOLUME has an empty path: ${shown(word.value)}`);
    }
}
const listed = new Set(['ADD', 'CMD', 'COPY', 'ENTRYPOINT', 'RUN', 'SHELL', 'VOLUME']);
/** What it holds is run by another build; these three no build takes. */
function judgeOnbuild(judging, { trigger, ...onbuild }) {
    if (trigger?.keyword === 'HEALTHCHECK')
        judgeList(judging, trigger, 1);
    else if (trigger !== undefined && listed.has(trigger.keyword))
        judgeList(judging, trigger);
    const held = /^[^\t\v\f\r ]+/.exec(onbuild.rest.text)?.[0].toUpperCase();
    if (held === 'ONBUILD' || held === 'FROM' || held === 'MAINTAINER')
        judging.report(trigger ?? onbuild, `ONBUILD cannot hold ${held}`);
}

;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/dockerfile/refusals/index.js
// What a build refuses beyond text that is no Dockerfile at all: BuildKit's instructions and dockerfile2llb, as far as the file alone
// decides. `parseDockerfile` reads on over all of these.





/** In order of place. Values that come from outside or from the base image are taken for right. */

/** Every name may be set by the base image, but for `scratch`, which sets none. */

/** Arguments of the platform and from the command line are set, to what only the build knows. */



/***/ })

};
;