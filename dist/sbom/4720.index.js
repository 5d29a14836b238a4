"use strict";
exports.id = 4720;
exports.ids = [4720];
exports.modules = {

/***/ 3945:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ linesOf),
/* harmony export */   I: () => (/* binding */ lineCount)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Locks that are read line by line: numbered, without their ends.

/**
 * Lines with something on them. Each may be a package, of which 1 to 3 KB are kept; those of 50,000 packages in a lock of Yarn are as many as
 * a text of the largest size has.
 */
const mostLines = 350_000;
/**
 * One after another: an array of all lines of a large lock takes more memory than what is made of them.
 * @throws PortcullisError `manifest-invalid` where there are too many: the file is a gap then.
 */
function* linesOf(source) {
    const text = source.text();
    let feed = text.indexOf('\n');
    let carriage = text.indexOf('\r');
    let start = 0;
    let written = 0;
    for (let number = 1;; number++) {
        const end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
        if (start < (end < 0 ? text.length : end) && ++written > mostLines)
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, number, `expected at most ${mostLines} lines, got more`);
        yield { text: end < 0 ? text.slice(start) : text.slice(start, end), number, isEnd: end < 0 };
        if (end < 0)
            return;
        start = end === carriage && feed === end + 1 ? feed + 1 : end + 1;
        if (feed >= 0 && feed < start)
            feed = text.indexOf('\n', start);
        if (carriage >= 0 && carriage < start)
            carriage = text.indexOf('\r', start);
    }
}
/** How many lines there are. */
function lineCount(source) {
    let count = 0;
    for (const _ of linesOf(source))
        count++;
    return count;
}


/***/ }),

/***/ 7414:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var before = (function before(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at;
});
var partsOf = (function partsOf(inner) {
    const parts = [];
    let depth = 0;
    let from = 0;
    for (const match of inner.matchAll(/"(?:[^"\\\n]|\\.){0,500}"|'(?:[^'\\\n]|\\.){0,500}'|[()[\]{},]/g)) {
        const mark = match[0];
        if ('([{'.includes(mark))
            depth++;
        else if (')]}'.includes(mark))
            depth--;
        else if (mark === ',' && depth === 0) {
            parts.push(inner.slice(from, match.index));
            from = match.index + 1;
        }
    }
    return [...parts, inner.slice(from)].map((part) => part.trim()).filter((part) => part !== '');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Q3: () => (/* binding */ programText),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   d: () => (/* binding */ bracketsOf),
/* harmony export */   fx: () => (/* binding */ withoutComments)
/* harmony export */ });
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
// Manifests that are programs: their text without comments, so that what is commented out is not asked for. Nothing is run.

/** Nobody writes more of one by hand. */
const maxLength = 5 * 1024 * 1024;
/**
 * The text of a manifest that is a program. @param begins a statement that no whole one is without; a file of comments alone asks for nothing.
 * @param text without comments, where the language has them over several lines.
 * @throws PortcullisError where it is another's: a page, an answer of a server, a list of something else.
 */
function programText(source, begins, language, text = source.text()) {
    if (text.length > maxLength)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language} of at most ${maxLength} letters`);
    if ((0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .isOther */ .bv)(source) || (!begins.test(text) && /^[^\S\n]*(?!#|\/\/)\S/m.test(text)))
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, `expected ${language}, got "${source.text().trim().slice(0, 60)}"`);
    return text;
}
const quotes = new Set(['"""', "'''", '"', "'"]);
/**
 * The text with its comments blanked, each letter where it was: a mark within a text in quotes begins none. A text in quotes that does not
 * end on its line ends there, but for those in three.
 */
function withoutComments(text, { line, block }) {
    const start = line === '#' ? /"""|'''|"|'|#/g : block === true ? /"""|'''|"|'|\/\/|\/\*/g : /"""|'''|"|'|\/\//g;
    const kept = [];
    let from = 0;
    for (let match = start.exec(text); match !== null; match = start.exec(text)) {
        const mark = match[0];
        const at = match.index;
        const end = quotes.has(mark) ? endOfText(text, at, mark) : mark === '/*' ? after(text, '*/', at + 2) : before(text, '\n', at);
        if (!quotes.has(mark)) {
            kept.push(text.slice(from, at), text.slice(at, end).replace(/[^\n]/g, ' '));
            from = end;
        }
        start.lastIndex = end;
    }
    kept.push(text.slice(from));
    return kept.join('');
}
function endOfText(text, start, mark) {
    if (mark.length === 3)
        return after(text, mark, start + 3);
    for (let at = start + 1; at < text.length; at++) {
        const letter = text[at];
        if (letter === '\\')
            at++;
        else if (letter === mark)
            return at + 1;
        else if (letter === '\n')
            return at;
    }
    return text.length;
}
function after(text, mark, from) {
    const at = text.indexOf(mark, from);
    return at < 0 ? text.length : at + mark.length;
}

/**
 * What stands between a bracket and the one that closes it; undefined where none does.
 * @param open offset of the bracket. @param most letters that are looked at.
 */
function between(text, open, most = text.length) {
    let depth = 0;
    const marks = /"""|'''|["'()[\]{}]/g;
    marks.lastIndex = open;
    for (let match = marks.exec(text); match !== null && match.index <= open + most; match = marks.exec(text)) {
        const mark = match[0];
        if (quotes.has(mark)) {
            marks.lastIndex = endOfText(text, match.index, mark);
            continue;
        }
        depth += '([{'.includes(mark) ? 1 : -1;
        if (depth === 0)
            return text.slice(open + 1, match.index);
    }
    return undefined;
}
/**
 * Where an opening matches, which ends with a bracket, and what stands in that; undefined where nothing closes it. What stands within
 * another is that one's: each letter is looked at once.
 */
function* bracketsOf(text, opening) {
    let end = 0;
    for (const match of text.matchAll(opening)) {
        if (match.index < end)
            continue;
        const start = match.index + match[0].length;
        const inner = between(text, start - 1);
        end = start + (inner ?? text).length;
        yield { match, start, inner };
    }
}
/** Values between commas outside of brackets and quotes. */



/***/ }),

/***/ 605:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var callsOf = (function* callsOf(text, source) {
    for (const { match, start, inner } of (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketsOf */ .d)(text, /\bdependencies\s{0,20}\{/g)) {
        if (inner === undefined) {
            const { line } = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .lineIndex */ .Dp)(text).positionAt(match.index);
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, line, 'expected the end of `dependencies {`, got the end of the file');
        }
        yield* callsIn(withoutConstraints(inner), start);
    }
    // Those of a project, by their names.
    for (const { match, inner } of (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketsOf */ .d)(text, /\bdependencies\.(\w{1,60})\s{0,20}\(/g))
        if (inner !== undefined && configuration.test(match[1]))
            yield { word: match[1], values: (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(inner), at: match.index };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradleBuildScript: () => (/* binding */ gradleBuildScript)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1001);
/* harmony import */ var _program_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7414);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
/* harmony import */ var _wishes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5375);
// build.gradle and build.gradle.kts where no lock of Gradle is beside them: programs, of which the usual lines are read and the others told.
// https://docs.gradle.org/current/userguide/declaring_dependencies.html




const gradleBuildScript = {
    id: 'gradle-build-script',
    title: 'the build script of Gradle',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['gradle', 'kts'], /(?:^|\/)build\.gradle(?:\.kts)?$/),
    recognises: (source) => source.beside('gradle.lockfile') === undefined,
    read,
};
/** `implementation`, `testRuntimeOnly`, `kapt`, `debugApi`: configurations, by their usual endings. */
const configuration = /^(?:\w{0,60}?(?:[iI]mplementation|[aA]pi|[cC]ompileOnly|[cC]ompileOnlyApi|[rR]untimeOnly|[cC]ompile|[rR]untime|[aA]nnotationProcessor)|kapt\w{0,40}|ksp\w{0,40}|coreLibraryDesugaring|classpath|testFixtures\w{0,40}|developmentOnly|providedCompile|providedRuntime|add)$/;
/** What stands in a block of dependencies and asks for nothing: it leaves out, or says of which version where something else asks. */
const notAsking = /^(?:exclude|because|dependency|dependencySet|mavenBom|force|module|substitute|replacedBy|print(?:ln)?|logger)$/;
function read(source) {
    const text = (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .withoutComments */ .fx)(source.text(), { line: '//', block: true });
    (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .programText */ .Q3)(source, /^[ \t]*[A-Za-z@][\w.]{0,100}(?:[ \t]*[({=]|[ \t]+[\w"'(]|[ \t]*$)/m, 'a build script', text);
    const lines = (0,_portcullis_core__WEBPACK_IMPORTED_MODULE_3__/* .lineIndex */ .Dp)(text);
    const wishes = [];
    const computed = [];
    for (const { word, values, at } of callsOf(text, source)) {
        const asks = word === 'add' ? values.slice(1) : values;
        const found = [mapOf(asks.join(', ')) ?? asks.map(wishOf)].flat();
        const isConfiguration = configuration.test(word);
        const line = lines.positionAt(at).line;
        if (!isConfiguration && (notAsking.test(word) || found.some((wish) => wish === undefined || wish === 'elsewhere')))
            continue;
        if (found.length === 0 || found.some((wish) => wish === undefined || (wish !== 'elsewhere' && wish.isOpen === true)))
            computed.push(line);
        for (const wish of found)
            if (wish !== undefined && wish !== 'elsewhere')
                wishes.push({ ...wish, scope: scopeOf(word === 'add' ? (values[0] ?? '').replace(/["']/g, '') : word), line });
    }
    return (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .wishList */ .U8)(wishes, { gaps: (0,_wishes_js__WEBPACK_IMPORTED_MODULE_2__/* .allComputed */ .FJ)(computed, (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(source.path)) });
}

/** A constraint asks for nothing: it says of which version where another does. */
function withoutConstraints(block) {
    const kept = [];
    let from = 0;
    for (const { start, inner = '' } of (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .bracketsOf */ .d)(block, /\bconstraints\s{0,20}\{/g)) {
        kept.push(block.slice(from, start), inner.replace(/[^\n]/g, ' '));
        from = start + inner.length;
    }
    return kept.join('') + block.slice(from);
}
function* callsIn(block, offset) {
    const calls = /(?:^|[;{\n])[ \t]{0,200}(["']?)(\w{1,80})\1[ \t]{0,20}(?:(\()|(?=["'\w]))/g;
    for (let match = calls.exec(block); match !== null; match = calls.exec(block)) {
        const start = match.index + match[0].length;
        const inner = match[3] === undefined ? argumentsAt(block, start) : (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .between */ .Tq)(block, start - 1);
        // What stands within the brackets is no statement; a block behind them may hold some.
        if (inner !== undefined)
            calls.lastIndex = start + inner.length;
        yield { word: match[2], values: (0,_program_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(inner ?? ''), at: offset + match.index + match[0].search(/\w/) };
    }
}
/** To the end of the line, or of that on which the last comma is followed by something else. */
function argumentsAt(block, start) {
    const rest = /^(?:[^\n;{,]|,[ \t]{0,200}\n?){0,2000}/.exec(block.slice(start, start + 4000));
    return rest?.[0] ?? '';
}
function scopeOf(word) {
    return /^(?:classpath|kapt|ksp|annotationProcessor)/.test(word) || /test/i.test(word) || word === 'developmentOnly'
        ? 'development'
        : 'required';
}
/** `group: 'a', name: 'b', version: '1'` */
function mapOf(inner) {
    const part = (name) => new RegExp(String.raw `\b${name}\s*[:=]\s*["']([^"'$\n]{1,200})["']`).exec(inner)?.[1];
    const [group, name, version] = [part('group'), part('name'), part('version')];
    if (group === undefined || name === undefined)
        return undefined;
    return { ...versioned(group, name, version), ...(version === undefined && /\bversion\s*[:=]/.test(inner) ? { isOpen: true } : {}) };
}
/** `elsewhere` for projects, files and what the catalogue names; undefined where it is computed. */
function wishOf(value) {
    const inner = value.replace(/^(?:(?:dependencies\.)?(?:enforcedPlatform|platform|testFixtures|variantOf)\s*\(\s*){1,3}/, '');
    if (/^(?:project\b|projects\.|libs\.|files?\b|fileTree\b|gradle(?:Api|KotlinDsl)\b|localGroovy\b|gradleTestKit\b|kotlin\()/.test(inner))
        return kotlinOf(inner);
    const short = /^(["'])([\w.-]{1,200}):([\w.-]{1,200})(?::([^"':@\s]{0,100}))?(?::[^"'@\s]{0,100})?(?:@[\w${}.]{1,40})?\1/.exec(inner);
    if (short === null)
        return undefined;
    const [, , group = '', name = '', version = ''] = short;
    // `$version`, `${versions.x}`: Groovy and Kotlin put it in when they run.
    const isOpen = version.includes('$');
    return { ...versioned(group, name, isOpen || version === '' ? undefined : version), ...(isOpen ? { isOpen } : {}) };
}
/** `kotlin("stdlib")` is short for a package of Kotlin's own; of what it gets the version is the plugin's. */
function kotlinOf(inner) {
    const match = /^kotlin\(\s*["']([\w-]{1,60})["']\s*(?:,\s*["']([\w.-]{1,60})["'])?/.exec(inner);
    return match === null ? 'elsewhere' : versioned('org.jetbrains.kotlin', `kotlin-${match[1]}`, match[2]);
}
/** What another package asks for may raise a version, so that one of a build script is a wish; `1.0!!` is strict. */
function versioned(namespace, name, written) {
    const strict = /^(\d[\w.-]{0,100})!!$/.exec(written ?? '')?.[1];
    return { identity: { type: 'maven', namespace, name }, range: written, version: strict };
}


/***/ }),

/***/ 6915:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradleLockfile: () => (/* binding */ gradleLockfile)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3945);
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(269);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6731);
// Locks of Gradle: `group:name:version=configuration,\u2026` a line, one file a project; or, before Gradle 6, one file a configuration.



const gradleLockfile = {
    id: 'gradle-lockfile',
    title: 'the lock of Gradle',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .ending */ .K1)(['lockfile'], /(?:^|\/)(?:(?:[\w.-]{1,100}-)?gradle\.lockfile|gradle\/dependency-locks\/[^/]{1,200}\.lockfile)$/),
    read,
};
function read(source) {
    const name = (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .nameOf */ .Vb)(source.path);
    // Plugins of the build script or of the settings, and what they bring.
    const isBuild = /^(?:buildscript|settings)-/.test(name);
    const only = /(?:^|\/)dependency-locks\//.test(source.path) ? name.replace(/\.lockfile$/, '') : undefined;
    const packages = [];
    const roots = [];
    const seen = new Set();
    let ended = false;
    for (const { text, number } of (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .linesOf */ .D)(source)) {
        const line = text.trim();
        if (/^empty=/.test(line))
            ended = true;
        if (line === '' || line.startsWith('#') || /^empty=/.test(line))
            continue;
        const match = /^([^\s:=]{1,200}):([^\s:=]{1,200}):([^\s:=]{1,200})(?:=([^=]{0,4000}))?$/.exec(line);
        if (match === null || (only === undefined && match[4] === undefined))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, number, `expected \`group:name:version=configurations\`, got "${line.slice(0, 100)}"`);
        const [, namespace = '', artifact = '', version = '', listed] = match;
        const key = line.slice(0, namespace.length + artifact.length + version.length + 2);
        if (seen.has(key))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, number, `${key.slice(0, 100)} stands twice`);
        seen.add(key);
        packages.push({ key, identity: { type: 'maven', namespace, name: artifact }, version, origin: _origins_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u5, line: number });
        const configurations = (listed ?? only ?? '').split(',').map((name) => name.trim());
        roots.push({ to: key, scope: isBuild ? 'development' : scopeOf(configurations) });
    }
    // Gradle writes it last, whether any configuration is empty or not: without it the end is missing.
    const isCut = only === undefined && !ended;
    if (isCut && packages.length === 0)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .Gq)(source.path, 1, 'expected `group:name:version=configurations`, got none');
    const gaps = isCut ? [{ line: packages.at(-1)?.line ?? 1, detail: 'expected the line `empty=` at the end' }] : [];
    return { packages, roots, graph: 'unknown', gaps };
}
/** Configurations that compile and run what is shipped, of whatever source set; those of tests and of tools are the rest. */
function scopeOf(configurations) {
    const shipped = configurations.some((name) => !/test|fixture|jmh|benchmark/i.test(name) &&
        /(?:^|[a-z])(?:compileClasspath|runtimeClasspath|productionRuntimeClasspath|implementation|api|compile|runtime|default)(?:$|DependenciesMetadata$|Copy\d*$)/i.test(name));
    return shipped || configurations.every((name) => name === '') ? 'required' : 'development';
}


/***/ }),

/***/ 5486:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradleVerificationMetadata: () => (/* binding */ gradleVerificationMetadata)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2408);
/* harmony import */ var _hashes_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9296);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6731);
// gradle/verification-metadata.xml: what Gradle has been given to download, with the hashes that it holds each archive to.
// https://docs.gradle.org/current/userguide/dependency_verification.html



const gradleVerificationMetadata = {
    id: 'gradle-verification-metadata',
    title: 'verification-metadata.xml of Gradle',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(['xml'], /(?:^|\/)verification-metadata\.xml$/),
    // It keeps what was ever downloaded: a lock says what of that is used.
    recognises: (source) => source.beside('../gradle.lockfile') === undefined,
    read,
};
function read(source) {
    const root = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_2__/* .parseXml */ .NO)(source.text(), source.path);
    const components = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_2__/* .childOf */ .GG)(root, 'components');
    if (root.name !== 'verification-metadata' || components === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, root.line, 'expected the element verification-metadata with `components`');
    for (const child of components.children)
        if (child.name !== 'component')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(source.path, child.line, `expected a component, got ${child.name.slice(0, 60)}`);
    const packages = components.children.map((component) => packageOf(component, source.path));
    return { packages, roots: packages.map(({ key }) => ({ to: key, scope: 'required' })), graph: 'unknown' };
}
function packageOf(component, file) {
    const needed = (name) => {
        const value = component.attributes.get(name)?.trim();
        if (value === undefined || value === '')
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(file, component.line, `expected the ${name} of a component, got none`);
        return value;
    };
    const [namespace, name, version] = [needed('group'), needed('name'), needed('version')];
    const hashes = (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(component, 'artifact').flatMap(hashesOf);
    return {
        key: `${component.line}:${namespace}:${name}:${version}`,
        identity: { type: 'maven', namespace, name },
        version,
        origin: { kind: 'registry' },
        line: component.line,
        hashes,
    };
}
const algorithms = { md5: 'MD5', sha1: 'SHA-1', sha256: 'SHA-256', sha512: 'SHA-512' };
/** Of archives; what describes them (a pom, a module) is none. */
function hashesOf(artifact) {
    const name = artifact.attributes.get('name');
    if (/\.(?:pom|module)$/.test(name ?? ''))
        return [];
    const hashes = Object.entries(algorithms).flatMap(([element, algorithm]) => (0,_portcullis_formats_xml__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)(artifact, element).flatMap((hash) => (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .hexHash */ .eP)(algorithm, hash.attributes.get('value'))));
    return (0,_hashes_js__WEBPACK_IMPORTED_MODULE_0__/* .ofArchive */ .SH)(hashes, name);
}


/***/ }),

/***/ 7891:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gradleVersionCatalog: () => (/* binding */ gradleVersionCatalog)
/* harmony export */ });
/* harmony import */ var _portcullis_formats_toml__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(264);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6731);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
// libs.versions.toml of Gradle: what builds may ask for, by name. A version there is a wish that another dependency may raise; only
// `strictly` holds it.



const gradleVersionCatalog = {
    id: 'gradle-version-catalog',
    title: 'a version catalogue of Gradle',
    matches: (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .ending */ .K1)(['toml'], /[^/]\.versions\.toml$/),
    read,
};
const tables = new Set(['metadata', 'versions', 'libraries', 'bundles', 'plugins']);
async function read(source) {
    const document = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .shape */ .cW)(source.path, await (0,_portcullis_formats_toml__WEBPACK_IMPORTED_MODULE_2__.parseToml)(source.text(), source.path));
    for (const name of Object.keys(document.root))
        if (!tables.has(name))
            throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, document.line([name]), `expected a table of a version catalogue, got ${name.slice(0, 60)}`);
    // `gradle init` writes one of comments alone.
    if (source.text().trim() === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(source.path, 1, 'expected a table of a version catalogue, got none');
    const versions = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'versions'), ['versions']);
    const libraries = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'libraries'), ['libraries']) ?? {};
    const plugins = document.fields((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(document.root, 'plugins'), ['plugins']) ?? {};
    const packages = [
        ...Object.keys(libraries).map((name) => libraryOf(name, libraries[name], versions, document, source.path)),
        ...Object.keys(plugins).map((name) => pluginOf(name, plugins[name], versions, document, source.path)),
    ];
    const roots = packages.map(({ key }) => ({ to: key, scope: key.startsWith('plugins.') ? 'development' : 'required' }));
    return { packages, roots, graph: 'unknown' };
}
function libraryOf(name, value, versions, document, file) {
    const path = ['libraries', name];
    const fields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) ? value : undefined;
    const [group, artifact, short] = typeof value === 'string'
        ? value.split(':')
        : (document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'module'), path)?.split(':') ?? [(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'group'), (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'name')]);
    if (typeof group !== 'string' || typeof artifact !== 'string' || group === '' || artifact === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, document.line(path), 'expected `module = "group:name"`, `group` and `name`, or "group:name:version"');
    return {
        key: path.join('.'),
        identity: { type: 'maven', namespace: group, name: artifact },
        ...(typeof short === 'string' ? { declared: short } : versionOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'version'), versions, path, document, file)),
        origin: { kind: 'registry' },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(document, path),
    };
}
/** A plugin is the artifact `ID:ID.gradle.plugin` that leads to its code. */
function pluginOf(name, value, versions, document, file) {
    const path = ['plugins', name];
    const fields = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) ? value : undefined;
    const [id, short] = typeof value === 'string' ? value.split(':') : [document.needed((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'id'), path)];
    if (id === undefined || id === '')
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, document.line(path), 'expected `id`, or "id:version"');
    return {
        key: path.join('.'),
        identity: { type: 'maven', namespace: id, name: `${id}.gradle.plugin` },
        ...(short === undefined ? versionOf((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(fields, 'version'), versions, path, document, file) : { declared: short }),
        origin: { kind: 'registry' },
        ...(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .lineOf */ .cA)(document, path),
    };
}
/** Text, `{ref = "name"}`, or a rich version: strictly, require, prefer. */
function versionOf(value, versions, path, document, file) {
    if (value === undefined)
        return {};
    const ref = (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(value) ? document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(value, 'ref'), path) : undefined;
    if (ref !== undefined && (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(versions, ref) === undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, document.line(path), `expected the version "${ref.slice(0, 60)}" in \`versions\`, got none`);
    const written = ref === undefined ? value : (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(versions, ref);
    if (!(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .isFields */ .Ce)(written)) {
        const text = document.needed(written, path);
        // `1.0!!` is short for strictly.
        return text.endsWith('!!') ? exact(text.slice(0, -2)) : { declared: text };
    }
    const unknown = Object.keys(written).find((key) => !richKeys.has(key));
    if (unknown !== undefined)
        throw (0,_reader_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .Gq)(file, document.line(path), `expected a rich version, got the key "${unknown.slice(0, 40)}"`);
    const strictly = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(written, 'strictly'), path);
    if (strictly !== undefined)
        return exact(strictly);
    const wish = document.text((0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(written, 'require') ?? (0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .own */ .ZV)(written, 'prefer'), path);
    return wish === undefined ? {} : { declared: wish };
}
const richKeys = new Set(['ref', 'strictly', 'require', 'prefer', 'reject', 'rejectAll']);
function exact(text) {
    return /^[\w.-]{1,100}$/.test(text) ? { version: text } : { declared: text };
}


/***/ }),

/***/ 5375:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var subjectOf = (function subjectOf(identity, version, more = {}) {
    if (identity === undefined)
        return {};
    const name = identity.namespace === undefined ? identity.name : `${identity.namespace}/${identity.name}`;
    return { subject: { name, identity, ...(version === undefined || version === '' ? {} : { version }), ...more } };
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EW: () => (/* binding */ computed),
/* harmony export */   FJ: () => (/* binding */ allComputed),
/* harmony export */   U8: () => (/* binding */ wishList),
/* harmony export */   Yw: () => (/* binding */ isBelow),
/* harmony export */   et: () => (/* binding */ subjectOf)
/* harmony export */ });
/* harmony import */ var _origins_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(269);
// What a manifest asks for where no lock beside it says what it gets: ranges stay what they are, no version is made of them.

/** The manifest of these wishes; @param more what else it says. */
function wishList(wishes, more = {}) {
    const packages = wishes.map(packageOf);
    return {
        ...more,
        packages,
        roots: packages.map(({ key }, index) => ({ to: key, scope: wishes[index]?.scope ?? 'required' })),
        graph: 'unknown',
    };
}
function packageOf({ identity, range, version, origin = _origins_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u5, line, alias }, index) {
    return {
        key: `${index} ${identity.name}`,
        identity,
        ...(version !== undefined ? { version } : range === undefined || range === '' ? {} : { declared: range }),
        origin,
        ...(line === undefined ? {} : { line }),
        ...(alias === undefined || alias === identity.name ? {} : { alias }),
    };
}
/** What a manifest says of the product, where it names it. */

/** Of a manifest that is a program: what it asks for at this line is known only when it runs. */
function computed(line, what) {
    return {
        ...(line === undefined ? {} : { line }),
        detail: `${what.slice(0, 80)}: what it asks for is known only when it runs`,
        told: true,
    };
}
/** The first of these computed lines, and how many more there are: one that computes much is told once. */
function allComputed(lines, what) {
    const [first] = lines;
    if (first === undefined)
        return [];
    return [computed(first, lines.length === 1 ? what : `${what}, here and ${lines.length - 1} more`)];
}
/** Whether one of these names lies beside a file, or in a folder above it. */
function isBelow(source, names) {
    const depth = source.path.split('/').length - 1;
    return Array.from({ length: depth + 1 }, (_, up) => '../'.repeat(up)).some((folder) => {
        const found = source.list(folder === '' ? '.' : folder.slice(0, -1));
        return names.some((name) => found.includes(name));
    });
}


/***/ }),

/***/ 2408:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GG: () => (/* binding */ childOf),
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   NO: () => (/* binding */ parseXml),
/* harmony export */   ix: () => (/* binding */ childText)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7609);
/* harmony import */ var saxes__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9800);
// XML to elements with their lines. Well-formed or refused; no entity beyond the five and characters by number; a document type is
// passed over, so that what it declares is unknown and its use a mistake.


/** Elements within one another; documents of builds stay below 20. */
const maxDepth = 200;
/** @throws PortcullisError `xml-invalid` with file and line. */
function parseXml(text, file, { undeclaredPrefixes } = {}) {
    // A mark of the byte order may be left where the text was not decoded from bytes.
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const parser = new saxes__WEBPACK_IMPORTED_MODULE_0__/* .SaxesParser */ .wT({ xmlns: true });
    parser.ENTITIES = Object.assign(Object.create(null), { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" });
    const open = [];
    let root;
    let line = 1;
    const addText = (part) => {
        const element = open.at(-1);
        if (element !== undefined)
            element.text += part;
    };
    parser.on('error', (error) => {
        if (undeclaredPrefixes === true && error.message.includes(': unbound namespace prefix: '))
            return;
        throw xmlInvalid(file, parser.line, error.message);
    });
    parser.on('opentagstart', () => {
        // The letter after the name is read by now, and it may have been the end of the line.
        line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
        if (open.length >= maxDepth)
            throw xmlInvalid(file, line, `expected at most ${maxDepth} elements within one another`);
    });
    parser.on('opentag', (tag) => {
        const element = elementOf(tag, line, undeclaredPrefixes === true);
        open.at(-1)?.children.push(element);
        root ??= element;
        open.push(element);
    });
    parser.on('closetag', () => {
        open.pop();
    });
    parser.on('text', addText);
    parser.on('cdata', addText);
    parser.write(source).close();
    if (root === undefined)
        throw xmlInvalid(file, 1, 'got no element');
    return root;
}
function elementOf({ name, prefix, local, uri, attributes }, line, undeclaredPrefixes) {
    // Saxes gives the prefix for the namespace where there is none.
    const isUndeclared = undeclaredPrefixes && prefix !== '' && uri === prefix;
    return {
        name: isUndeclared ? name : local,
        namespace: isUndeclared ? '' : uri,
        attributes: new Map(Object.values(attributes).map(({ name, value }) => [name, value])),
        children: [],
        text: '',
        line,
    };
}
/** The first child of this name, in whatever namespace. */
function childOf(element, name) {
    return element?.children.find((one) => one.name === name);
}
function childrenOf(element, name) {
    return element?.children.filter((one) => one.name === name) ?? [];
}
/** Text of the first child of this name without blanks around it; undefined where there is none, or it is empty. */
function childText(element, name) {
    return childOf(element, name)?.text.trim() || undefined;
}
function xmlInvalid(file, line, message) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'xml-invalid',
        // Saxes begins with its own line and column.
        message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
        where: { file, line },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}


/***/ })

};
;