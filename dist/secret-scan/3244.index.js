"use strict";
exports.id = 3244;
exports.ids = [3244];
exports.modules = {

/***/ 3244:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var expression = (function expression(value) {
    if (value.quote === '')
        return false;
    const rest = value.line.slice(value.end + 1);
    // A name directly before the `:` or `=` of an annotation is fine; a tag's attribute (`<a key="x">`) is not.
    return (/(?:[=(,:[]|=>|\breturn|\?\?|\|\|)[ \t]{0,8}$/.test(before(value)) &&
        /^[ \t]{0,8}(?:[;,)\]}].{0,400})?$/.test(rest) &&
        !/^[ \t]{0,40}</.test(value.line));
});
var before = (function before(value) {
    return value.line.slice(0, value.start - value.quote.length);
});
var variableName = (function variableName(assignedTo, rule) {
    const own = upperSnake(assignedTo ?? '');
    const name = own.length >= 3 && !vague.has(own) ? own : upperSnake(rule.id);
    return /^(?:GITHUB_|\d)/.test(name) ? `MY_${name}`.slice(0, maxLength) : name;
});
var upperSnake = (function upperSnake(text) {
    return text
        .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
        .replace(/[^A-Za-z0-9]+/g, '_')
        .replace(/^_|_$/g, '')
        .toUpperCase()
        .slice(0, maxLength);
});
var quoteAround = (function quoteAround(line, start, end) {
    const left = line[start - 1] ?? '';
    const right = line[end] ?? '';
    if (left === right && (left === '"' || left === "'" || left === '`'))
        return left;
    return /^[\s=:>]?$/.test(left) && /^[\s<#;,]?$/.test(right) ? '' : undefined;
});
var assignedName = (function assignedName(before) {
    return /([A-Za-z_][\w.-]{0,80})["']?\]?[ \t]{0,4}(?::[ \t]{0,2}\w{1,20}[ \t]{0,2})?(?::?=|=>|:|>)[ \t]{0,4}["'`]?$/
        .exec(before)?.[1]
        ?.replace(/^.*[.]/, '');
});
var secretAt = (function secretAt({ lines }, region) {
    return lines.textAt(region);
});
var withRemedies = (async function withRemedies(findings, options) {
    const byPath = groupByPath(findings);
    const committed = await committedContents([...byPath.keys()], options);
    const remedied = new Map();
    const secrets = new Map();
    for (const [path, found] of byPath) {
        const file = found.length > maxFindingsOfFile ? undefined : fileOf(path, options);
        if (file === undefined)
            continue;
        for (const finding of found) {
            const suspect = suspectIn(file, finding);
            const rule = options.rule(finding.ruleId);
            if (suspect === undefined || rule === undefined)
                continue;
            secrets.set(finding, suspect);
            const fix = fixOf(file, finding.location.region, rule);
            const inHistory = committed === undefined ? undefined : committed.get(path)?.includes(Buffer.from(suspect.secret)) === true;
            remedied.set(finding, {
                ...finding,
                ...(fix === undefined ? {} : { fix }),
                ...(inHistory === undefined ? {} : historyOf(finding, inHistory)),
            });
        }
    }
    const notices = await verified(secrets, remedied, options);
    return { findings: findings.map((finding) => remedied.get(finding) ?? finding), notices };
});
var suspectIn = (function suspectIn(file, finding) {
    const { region } = finding.location;
    if (region === undefined || finding.properties?.encoding !== undefined)
        return undefined;
    const secret = secretAt(file, region);
    if (secret === undefined)
        return undefined;
    const place = finding.properties?.pairedWith === undefined ? undefined : finding.related?.[0]?.region;
    const companion = place === undefined ? undefined : secretAt(file, place);
    return companion === undefined ? { secret } : { secret, companion };
});
var fileOf = (function fileOf(path, { workspace, maxBytes }) {
    try {
        const read = (0,walk/* readWorkspaceFile */.sL)({ path, absolute: (0,walk/* insideWorkspace */.CT)(workspace, path), size: 0 }, maxBytes);
        return 'bytes' in read ? openFile(path, read.bytes) : undefined;
    }
    catch {
        return undefined;
    }
});
var committedContents = (async function committedContents(paths, { workspace, maxBytes }) {
    const root = (0,git/* findGitRoot */.ky)(workspace);
    if (root === undefined || paths.length === 0)
        return undefined;
    const { readBlobs } = await __webpack_require__.e(/* import() */ 3106).then(__webpack_require__.bind(__webpack_require__, 3106));
    // A line of git's input ends where a path has a line break.
    const names = paths.filter((path) => !/[\n\0]/.test(path));
    const prefix = (0,src_paths/* relativePath */.iZ)(root, workspace);
    const contents = new Map();
    try {
        let index = 0;
        const ids = names.map((path) => `HEAD:${prefix === '' ? path : `${prefix}/${path}`}`);
        for await (const { content } of readBlobs(root, ids, maxBytes)) {
            if (content !== undefined)
                contents.set(names[index], content);
            index++;
        }
    }
    catch {
        // No commit yet, or a repository that git cannot read: the scan itself has said so where it matters.
        return undefined;
    }
    return contents;
});
var verified = (async function verified(secrets, remedied, options) {
    if (options.verify === undefined || secrets.size === 0)
        return [];
    const asked = [...secrets];
    const answers = await options.verify(asked.map(([finding, suspect]) => ({ ruleId: finding.ruleId, ...suspect })));
    const unanswered = new Set();
    for (const [index, [finding]] of asked.entries()) {
        const answer = answers[index];
        if (answer?.host === undefined)
            continue;
        const known = remedied.get(finding) ?? finding;
        if (answer.reason !== undefined)
            unanswered.add(answer.reason);
        remedied.set(finding, {
            ...known,
            ...(answer.liveness === 'live'
                ? { severity: 'critical', confidence: 'high', message: `${known.message} ${answer.host} says that it is live.` }
                : {}),
            ...(answer.liveness === 'revoked' ? { severity: 'low', message: `${known.message} ${answer.host} no longer takes it.` } : {}),
            properties: { ...known.properties, liveness: answer.liveness },
        });
    }
    return [...unanswered].map((reason) => ({ level: 'warning', message: `Not every credential could be verified: ${reason}.` }));
});
var groupByPath = (function groupByPath(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const group = groups.get(finding.location.path);
        if (group === undefined)
            groups.set(finding.location.path, [finding]);
        else
            group.push(finding);
    }
    return groups;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  withRemedies: () => (/* binding */ withRemedies)
});

// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/walk.js + 1 modules
var walk = __webpack_require__(915);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/git.js + 2 modules
var git = __webpack_require__(9718);
// EXTERNAL MODULE: ./build/bundled/packages/workspace/src/paths.js + 1 modules
var src_paths = __webpack_require__(8657);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/remedy/references.js
// How a file of each kind reads a value from its environment, where that is a change of one expression and means the same.
// In two parts, since a test looks for engines that read it.
const nodeEnvironment = ['process', 'env'].join('.');
const environment = (name) => `the environment variable ${name}`;
/** In reading order: the first whose path matches decides. */
const referenceKinds = [
    {
        path: /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/,
        refer: (name, value) => 
        // In a flow mapping the braces of an expression would end it.
        yamlValue(value)
            ? { replacement: `\${{ secrets.${name} }}`, keepsQuotes: true, source: `the repository secret ${name}; create it first` }
            : undefined,
    },
    {
        path: /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/,
        refer: (name, value) => yamlValue(value) ? { replacement: `\${${name}:?}`, keepsQuotes: true, source: `${environment(name)} of docker compose` } : undefined,
    },
    {
        // Spring resolves placeholders in both spellings of its configuration.
        path: /(?:^|\/)application[^/]*\.(?:ya?ml|properties)$/,
        refer: (name, value) => yamlValue(value) || /^[\w.-]{1,80}[ \t]{0,4}=[ \t]{0,4}$/.test(value.line.slice(0, value.start))
            ? { replacement: `\${${name}}`, keepsQuotes: true, source: environment(name) }
            : undefined,
    },
    {
        path: /(?:^|\/)\.npmrc$/,
        refer: (name, value) => value.quote === '' ? { replacement: `\${${name}}`, source: `${environment(name)}, as npm allows` } : undefined,
    },
    {
        path: /(?:^|\/)(?:settings|settings-security)\.xml$/,
        refer: (name, value) => value.line[value.start - 1] === '>' && value.line[value.end] === '<'
            ? { replacement: `\${env.${name}}`, source: `${environment(name)}, as Maven allows` }
            : undefined,
    },
    {
        path: /\.(?:js|mjs|cjs)$/,
        refer: (name, value) => expression(value) && !isOfBrowser(value.text) ? { replacement: `${nodeEnvironment}.${name}`, source: environment(name) } : undefined,
    },
    {
        path: /\.(?:ts|mts|cts)$/,
        refer: (name, value) => expression(value) && !isOfBrowser(value.text)
            ? { replacement: `(${nodeEnvironment}.${name} as string)`, source: environment(name) }
            : undefined,
    },
    {
        path: /\.py$/,
        refer: (name, value) => 
        // Another import would be a second place to change; where there is none the finding's text says what to do.
        expression(value) && /^import os\b/m.test(value.text)
            ? { replacement: `os.environ["${name}"]`, source: environment(name) }
            : undefined,
    },
    {
        path: /\.(?:rb|rake)$/,
        refer: (name, value) => (expression(value) ? { replacement: `ENV.fetch('${name}')`, source: environment(name) } : undefined),
    },
    {
        path: /\.php$/,
        refer: (name, value) => 
        // A class constant takes no call.
        expression(value) && !/^\s{0,40}(?:\w{1,20} ){0,3}const\b/.test(value.line)
            ? { replacement: `getenv('${name}')`, source: environment(name) }
            : undefined,
    },
    {
        path: /\.go$/,
        refer: (name, value) => expression(value) &&
            /:?=[ \t]{0,4}$/.test(before(value)) &&
            !/\bconst\b/.test(value.line) &&
            /^import \([^)]{0,4000}"os"|^import "os"/m.test(value.text)
            ? { replacement: `os.Getenv("${name}")`, source: environment(name) }
            : undefined,
    },
    {
        path: /\.(?:sh|bash|zsh)$/,
        refer: (name, value) => /^[ \t]{0,40}(?:export[ \t]{1,4})?\w{1,80}=["']?$/.test(value.line.slice(0, value.start))
            ? { replacement: `"\${${name}:?}"`, source: `${environment(name)}; the script stops where it is not set` }
            : undefined,
    },
];
/** What only code that runs in a browser speaks of: its document, its frameworks, the configuration of Firebase for the web, maps. */
const ofBrowser = /\b(?:document|window)\.(?:addEventListener|body|cookie|createElement|getElementById|getElementsBy\w{1,20}|head|localStorage|location|querySelector|sessionStorage)|\b(?:localStorage|sessionStorage)\.|\bfrom ["'](?:react|react-dom(?:\/client)?|vue|svelte|preact|solid-js|@angular\/\w{1,40}|firebase\/\w{1,30})["']|\bauthDomain\b|\bmessagingSenderId\b|\bfirebase\.initializeApp\b|\bgoogle\.maps\b|maps\.googleapis\.com\/maps\/api\/js/;
/** Whether a file is code for a browser, which has no environment to read: what a build puts there is in the page all the same. */
function isOfBrowser(text) {
    return ofBrowser.test(text);
}
/** `key: value` with nothing else on the line but quotes and a comment, and not inside a flow collection. */
function yamlValue(value) {
    const rest = value.line.slice(value.end + value.quote.length);
    return (/^[ \t]{0,80}(?:- )?["']?[\w .-]{1,80}["']?:[ \t]{1,8}["']?$/.test(value.line.slice(0, value.start)) &&
        /^[ \t]{0,8}(?:#.{0,400})?$/.test(rest));
}
/** A plain string literal where any expression may stand: after `=`, `(`, `,`, `:` or `return`, and no key of a mapping. */

/** The line up to the value's opening quote. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/remedy/variable-name.js
// The name under which a secret store or the environment will hold what a file holds now.
/**
 * Upper snake case: the name the value is assigned to (`mail_password` becomes MAIL_PASSWORD) when it says something,
 * else the rule's id. GitHub refuses secrets that begin with GITHUB_ or a digit, so these get another beginning.
 */

const maxLength = 60;
/** Names that say nothing of what they hold: two files would share one variable. */
const vague = new Set(['KEY', 'VALUE', 'TOKEN', 'SECRET', 'AUTH', 'DATA', 'STRING', 'DEFAULT', 'PASS', 'PWD', 'AUTHORIZATION', 'RUN']);


;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/remedy/fix.js
// The fix of a secret in a file: a reference to a secret store or the environment in its place, where that means the same.


/**
 * A fix for the secret at `region`, or undefined where one could change more than the secret: a string that holds other
 * text too, a position where no expression may stand, a kind of file that does not read its environment.
 * Deleting the line does not undo the leak; the rule's remedy says to revoke, and the description repeats it.
 */
function fixOf(file, region, rule) {
    const kind = referenceKinds.find(({ path }) => path.test(file.path));
    if (kind === undefined || region.startLine !== region.endLine || file.encoding !== 'utf-8')
        return undefined;
    const { lines, sha256 } = file;
    const line = lines.lineText(region.startLine);
    if (line.length > maxLine)
        return undefined;
    const start = region.startColumn - 1;
    const end = region.endColumn - 1;
    const quote = quoteAround(line, start, end);
    if (quote === undefined)
        return undefined;
    const value = {
        line,
        start,
        end,
        quote,
        get text() {
            return file.text;
        },
    };
    const name = variableName(assignedName(line.slice(0, start)), rule);
    const reference = kind.refer(name, value);
    if (reference === undefined)
        return undefined;
    const width = reference.keepsQuotes === true ? 0 : quote.length;
    return {
        description: `Read it from ${reference.source}; revoke the one that was in the file`,
        changes: [
            {
                path: file.path,
                sha256,
                confidential: true,
                edits: [
                    {
                        region: { ...region, startColumn: region.startColumn - width, endColumn: region.endColumn + width },
                        replacement: reference.replacement,
                    },
                ],
            },
        ],
    };
}
const maxLine = 2000;
/** The quote on both sides; '' for a bare value; undefined where the secret is only a part of something. */

/** The name before the last `=`, `:` or `>`: what the value is assigned to. */


// EXTERNAL MODULE: ./build/bundled/packages/core/src/text.js
var src_text = __webpack_require__(1001);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/fix.js
var fix = __webpack_require__(8095);
// EXTERNAL MODULE: ./build/bundled/packages/engines/secret-scan/src/searched.js
var src_searched = __webpack_require__(8596);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/remedy/secret-at.js
// A file with findings, read again, and the text at a finding's place for the moment in which it is needed.


/** Undefined when the bytes are no text, or text of several encodings, which nothing could be written into. */
function openFile(path, bytes) {
    const encoding = (0,src_text/* detectEncoding */.X0)(bytes);
    const searched = (0,src_searched/* searchedBytes */.ri)(bytes);
    if (encoding === undefined || searched === undefined || searched.mixed === true)
        return undefined;
    const text = () => (0,src_text/* decodeText */.g7)(bytes)?.text ?? '';
    return {
        path,
        encoding,
        lines: (0,src_text/* byteLines */.GL)(searched.bytes, searched.encoding),
        get text() {
            return text();
        },
        sha256: (0,fix/* contentHash */.Ae)(bytes),
    };
}
/** Text of the region, or undefined when the file no longer has such a place. */


;// CONCATENATED MODULE: ./build/bundled/packages/engines/secret-scan/src/remedy/remedies.js
// What is known of a finding in the working tree once its file is read again: the fix, whether git has it, whether it is live.
// Scanning passes on no secret; here the few files with findings are read a second time.



/** Files with more findings than this are data, not sources: their findings get no fix and are not asked about. */
const maxFindingsOfFile = 100;
/** The findings with what the second look adds to them, in their order. */

/** The secret of a finding, and the id that goes with it; what was found inside an encoding stands there in other letters. */

/** The file; undefined for what is no plain file of the workspace, such as a member of an archive. */

function historyOf(finding, inHistory) {
    const told = inHistory
        ? ' It is committed already, so deleting the line is not enough.'
        : ' It is not in the last commit: take it out before you commit.';
    return { message: `${finding.message}${told}`, properties: { ...finding.properties, inHistory } };
}
/** Contents of the files in the last commit; undefined where there is none to compare with. */

/** Asks about the secrets and puts the answers into `remedied`. */




/***/ })

};
;