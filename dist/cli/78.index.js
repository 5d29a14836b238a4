export const id = 78;
export const ids = [78];
export const modules = {

/***/ 7686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ locatedSecret),
  n: () => (/* binding */ scanContent)
});

// EXTERNAL MODULE: ./build/packages/core/src/index.js + 22 modules
var src = __webpack_require__(8482);
;// CONCATENATED MODULE: ./build/packages/secrets/src/allow.js
// Comments that let a finding stay: `gitleaks:allow` on its line, `trufflehog:ignore`, and our own with a reason.
/** The reason why a finding on these lines is allowed, or undefined. A comment of ours may also stand on the line before. */
function allowance(lineText, startLine, endLine) {
    for (let line = startLine; line <= Math.min(endLine, startLine + 200); line++) {
        const text = lineText(line);
        if (/gitleaks:allow\b/.test(text))
            return 'gitleaks:allow on its line';
        if (/trufflehog:ignore\b/.test(text))
            return 'trufflehog:ignore on its line';
        const own = ownComment(text, 'portcullis:allow');
        if (own !== undefined)
            return own;
    }
    return startLine > 1 ? ownComment(lineText(startLine - 1), 'portcullis:allow-next-line') : undefined;
}
/** `portcullis:allow reason="…"`: without a reason it allows nothing. */
function ownComment(text, word) {
    const at = text.indexOf(word);
    if (at < 0)
        return undefined;
    const rest = text.slice(at + word.length, at + word.length + 300);
    return /^\s{1,4}reason="([^"]{3,200})"/.exec(rest)?.[1];
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/decode.js
// Encoded segments of a text: base64, hex, percent and unicode escapes, and encodings within them to a given depth.
// Only what decodes to text is returned; pictures, hashes and compiled code are not.
/** Shorter segments cannot hold a credential and its context. */
const minBase64 = 24;
const minHex = 32;
/** Longer segments are media or code. */
const maxSegment = 1024 * 1024;
/** All decoded text of one content together; what is over is left as it is, so that nested encodings cannot multiply work. */
const maxDecodedFactor = 2;
// Classes of bytes: 1 base64, 2 also hex, 4 base64url only.
const base64Byte = new Uint8Array(256);
for (const char of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/-_')
    base64Byte[char.charCodeAt(0)] = 1;
for (const char of '0123456789abcdefABCDEF')
    base64Byte[char.charCodeAt(0)] = 2;
/** Decodes what is encoded in `bytes`, to `depth` levels. */
function decodedSegments(bytes, depth) {
    if (depth <= 0)
        return [];
    const budget = { left: bytes.length * maxDecodedFactor + 4096 };
    return levels(bytes, depth, budget);
}
function levels(bytes, depth, budget) {
    const direct = [...runs(bytes), ...escapes(bytes)];
    const all = [];
    for (const segment of direct) {
        budget.left -= segment.decoded.length;
        if (budget.left < 0)
            break;
        all.push(segment);
        if (depth <= 1)
            continue;
        for (const inner of levels(segment.decoded, depth - 1, budget)) {
            all.push({ start: segment.start, end: segment.end, decoded: inner.decoded, encodings: [...segment.encodings, ...inner.encodings] });
        }
    }
    return all;
}
/**
 * Unbroken runs of base64 or hex digits. Looking at the place where a shortest run would end, and from there backwards,
 * passes over most of a text unread: its words are shorter.
 */
function runs(bytes) {
    const found = [];
    for (let start = 0; start + minBase64 <= bytes.length;) {
        let probe = start + minBase64 - 1;
        while (probe >= start && base64Byte[bytes[probe]] !== 0)
            probe--;
        if (probe >= start) {
            start = probe + 1;
            continue;
        }
        let end = start + minBase64;
        while (end < bytes.length && base64Byte[bytes[end]] !== 0)
            end++;
        const segment = end - start > maxSegment ? undefined : decodedRun(bytes, start, end);
        if (segment !== undefined)
            found.push(segment);
        start = end + 1;
    }
    return found;
}
function decodedRun(bytes, start, end) {
    const length = end - start;
    let hex = length >= minHex && length % 2 === 0;
    for (let i = start; hex && i < end; i++)
        hex = base64Byte[bytes[i]] === 2;
    return (hex ? decoded(bytes, start, end, 'hex') : undefined) ?? decodedBase64(bytes, start, end);
}
function decodedBase64(bytes, start, end) {
    // The first letters tell media and hashes apart at a fraction of the cost.
    if (!isText(Buffer.from(bytes.toString('latin1', start, start + 16), 'base64')))
        return undefined;
    return decoded(bytes, start, end, 'base64');
}
function decoded(bytes, start, end, encoding) {
    const content = Buffer.from(bytes.toString('latin1', start, end), encoding);
    return content.length >= 8 && isText(content) ? { start, end, decoded: content, encodings: [encoding] } : undefined;
}
/** Printable ASCII with white space, the way configuration is. */
function isText(content) {
    for (const byte of content)
        if ((byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13) || byte > 0x7e)
            return false;
    return content.length > 0;
}
/** Letters that stand in a URL or form beside percent escapes. */
const urlByte = new Uint8Array(256);
for (const char of "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.~!*'()-+%")
    urlByte[char.charCodeAt(0)] = 1;
const minEscapes = 3;
function escapes(bytes) {
    return [...percentRuns(bytes), ...unicodeRuns(bytes)];
}
function percentRuns(bytes) {
    const found = [];
    for (let at = bytes.indexOf(0x25); at >= 0; at = bytes.indexOf(0x25, at)) {
        let start = at;
        while (start > 0 && at - start < 200 && urlByte[bytes[start - 1]] === 1)
            start--;
        let escaped = 0;
        let end = at;
        for (; end < bytes.length && end - start < maxSegment && urlByte[bytes[end]] === 1; end++) {
            if (bytes[end] === 0x25 && isHex(bytes[end + 1]) && isHex(bytes[end + 2]))
                escaped++;
        }
        at = Math.max(end, at + 1);
        if (escaped < minEscapes)
            continue;
        const plain = percentDecoded(bytes.toString('latin1', start, end));
        if (plain !== undefined)
            found.push({ start, end, decoded: Buffer.from(plain), encodings: ['percent'] });
    }
    return found;
}
function percentDecoded(text) {
    try {
        return decodeURIComponent(text);
    }
    catch {
        return undefined;
    }
}
function unicodeRuns(bytes) {
    if (!bytes.includes('\\u00'))
        return [];
    const text = bytes.toString('latin1');
    const found = [];
    for (const match of text.matchAll(/(?:\\u00[2-7][0-9a-fA-F]){8,4000}/g)) {
        const plain = match[0].replace(/\\u00([0-9a-fA-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)));
        found.push({ start: match.index, end: match.index + match[0].length, decoded: Buffer.from(plain), encodings: ['unicode'] });
    }
    return found;
}
function isHex(byte) {
    return byte !== undefined && base64Byte[byte] === 2;
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/packages/secrets/src/redact.js
// What may be shown of a secret: its first four and last two characters at most, and a keyed hash to match it by.

/** The secret as evidence. Short ones show less, so that what is left out cannot be guessed. */
function redact(secret) {
    const head = secret.length >= 16 ? 4 : secret.length >= 10 ? 2 : 0;
    const tail = secret.length >= 20 ? 2 : 0;
    return `${secret.slice(0, head)}…${tail === 0 ? '' : secret.slice(-tail)}`;
}
/**
 * Keyed hash of a secret, hex. The rule's id is the key, so that the same value under another rule does not match;
 * it is cut to 64 bits: enough to tell secrets apart, too little to confirm a guess of a weak one for certain.
 */
function secretHash(ruleId, secret) {
    return (0,external_node_crypto_.createHmac)('sha256', `portcullis/secret/${ruleId}`).update(secret).digest('hex').slice(0, 16);
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/content.js
// One piece of content through the detector: encodings, decoded segments, places, in-source allowances.
// Results hold no secret and no function, so that they can cross threads.




/** Secrets of some bytes; undefined when they are binary and were not searched. */
function scanContent(detector, content, path, options) {
    const encoding = (0,src/* detectEncoding */.X0)(content);
    if (encoding === undefined)
        return undefined;
    const wide = encoding.startsWith('utf-16');
    const bytes = wide ? Buffer.from((0,src/* decodeText */.g7)(content)?.text ?? '') : content;
    const { start, end } = (wide ? undefined : options.changed) ?? { start: 0, end: bytes.length };
    const part = start === 0 && end === bytes.length ? bytes : bytes.subarray(start, end);
    const decoded = decodedDetections(detector, part, path, options.decodeDepth);
    // What a guess by context takes for the secret may be an encoding of the real one.
    const plain = detector
        .detect(part, path)
        .filter((found) => found.rule.check.generic !== true || !decoded.some((other) => found.start < other.end && other.start < found.end));
    const detections = [...plain, ...decoded].map((found) => start === 0 ? found : { ...found, start: found.start + start, end: found.end + start });
    const fresh = options.before === undefined
        ? detections
        : detections.filter(({ secret }) => options.before?.includes(Buffer.from(secret, 'latin1')) !== true);
    return fresh.length === 0 ? [] : locate(fresh, bytes, encoding === 'latin1' ? 'latin1' : 'utf8');
}
/** Secrets inside encoded segments, each at the place of its segment. What is found plainly there too is not told twice. */
function decodedDetections(detector, bytes, path, depth) {
    const found = [];
    for (const segment of decodedSegments(bytes, depth)) {
        for (const detection of detector.detect(segment.decoded, path)) {
            found.push({
                ...detection,
                start: segment.start,
                end: segment.end,
                properties: { ...detection.properties, encoding: segment.encodings.join(' in ') },
            });
        }
    }
    return found;
}
function locate(detections, bytes, encoding) {
    const mark = encoding === 'utf8' && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
    const text = bytes.toString(encoding, mark);
    const index = (0,src/* lineIndex */.Dp)(text);
    const unitAt = unitCounter(bytes, encoding, mark);
    const located = [...detections]
        .sort((a, b) => a.start - b.start || a.end - b.end)
        .map((detection) => {
        const start = unitAt(detection.start);
        return { detection, region: index.region(start, start + bytes.toString(encoding, detection.start, detection.end).length) };
    });
    const hashes = (0,src/* lineHashes */.Po)(text, new Set(located.map(({ region }) => region.startLine)));
    return located.map(({ detection, region }) => locatedSecret(detection, region, (line) => index.lineText(line), hashes.get(region.startLine)));
}
/** A detection as a result, with the secret reduced to what may be shown. */
function locatedSecret(detection, region, lineText, lineHash) {
    const { rule, severity, confidence, what, identity, properties } = detection;
    const allowed = allowance(lineText, region.startLine, region.endLine);
    return {
        ruleId: rule.id,
        severity,
        confidence,
        what,
        evidence: redact(identity),
        hash: secretHash(rule.id, identity),
        region,
        ...(lineHash === undefined ? {} : { lineHash }),
        ...(allowed === undefined ? {} : { allowed }),
        properties,
    };
}
/** Byte offsets, asked in ascending order, as UTF-16 offsets: the length of the text before them. */
function unitCounter(bytes, encoding, mark) {
    let knownByte = mark;
    let knownUnit = 0;
    return (offset) => {
        if (offset > knownByte) {
            knownUnit += bytes.toString(encoding, knownByte, offset).length;
            knownByte = offset;
        }
        return knownUnit;
    };
}


/***/ }),

/***/ 1078:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  base62: () => (/* reexport */ rule/* base62 */.Yb),
  firedRules: () => (/* reexport */ firedRules),
  maxMatchBytes: () => (/* reexport */ rule/* maxMatchBytes */.xc),
  sample: () => (/* reexport */ rule/* sample */.XM),
  secretScan: () => (/* reexport */ secretScan),
  secretScanInputs: () => (/* reexport */ secretScanInputs),
  tokenRule: () => (/* reexport */ rule/* tokenRule */.Ow)
});

// EXTERNAL MODULE: ./build/packages/secrets/src/rule.js
var rule = __webpack_require__(8977);
// EXTERNAL MODULE: ./build/packages/core/src/index.js + 22 modules
var src = __webpack_require__(8482);
;// CONCATENATED MODULE: ./build/packages/secrets/src/canary.js
// The canary: a sample that this very detector must find, so that "nothing found" proves a working engine.

/** @returns whether the sample, made anew, is detected by the rules in use. */
function runCanary(detector) {
    const token = `${['gh', 'p_'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 36, 11)}`;
    const content = Buffer.from(`first line\nGITHUB_TOKEN = "${token}"\n`);
    const found = detector.detect(content, 'canary.txt').some((detection) => detection.secret === token);
    return { detected: found, detail: found ? 'a made-up GitHub token was detected' : 'a made-up GitHub token was not detected' };
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/automaton.js
// Finds every occurrence of many keywords in one pass over bytes: Aho and Corasick's automaton, over byte classes,
// letters folded to lower case. It decides which rules are worth trying, so it is the hot loop of the scanner.
/** @param keywords lower-case ASCII, none empty. */
function buildAutomaton(keywords) {
    const classOf = new Uint8Array(256);
    let classes = 1;
    for (const keyword of keywords) {
        for (let i = 0; i < keyword.length; i++) {
            const code = keyword.charCodeAt(i);
            if (classOf[code] === 0)
                classOf[code] = classes++;
        }
    }
    for (let code = 65; code <= 90; code++)
        classOf[code] = classOf[code + 32];
    const most = keywords.reduce((sum, keyword) => sum + keyword.length, 1);
    const next = new Int32Array(most * classes).fill(-1);
    const ending = [[]];
    for (const [index, keyword] of keywords.entries()) {
        let state = 0;
        for (let i = 0; i < keyword.length; i++) {
            const slot = state * classes + classOf[keyword.charCodeAt(i)];
            if (next[slot] === -1) {
                next[slot] = ending.length;
                ending.push([]);
            }
            state = next[slot];
        }
        ending[state].push(index);
    }
    const outputs = closeTransitions(next, classes, ending);
    // States are kept multiplied by the number of classes; the sign bit marks those that end a keyword.
    const states = ending.length;
    const table = new Int32Array(states * classes);
    for (let slot = 0; slot < table.length; slot++) {
        const state = next[slot];
        table[slot] = outputs[state].length > 0 ? ~(state * classes) : state * classes;
    }
    return {
        search(bytes, hit) {
            let row = 0;
            for (let i = 0; i < bytes.length; i++) {
                row = table[row + classOf[bytes[i]]];
                if (row < 0) {
                    row = ~row;
                    const found = outputs[row / classes];
                    for (let k = 0; k < found.length; k++)
                        hit(found[k], i + 1);
                }
            }
        },
    };
}
/** Breadth-first: fills every missing transition from the longest proper suffix, and inherits its outputs. */
function closeTransitions(next, classes, ending) {
    const outputs = ending.map((own) => [...own]);
    const fail = new Int32Array(ending.length);
    const queue = [];
    for (let c = 0; c < classes; c++) {
        const state = next[c];
        if (state === -1)
            next[c] = 0;
        else
            queue.push(state);
    }
    for (let head = 0; head < queue.length; head++) {
        const state = queue[head];
        const suffix = fail[state];
        outputs[state].push(...outputs[suffix]);
        for (let c = 0; c < classes; c++) {
            const slot = state * classes + c;
            const child = next[slot];
            const viaSuffix = next[suffix * classes + c];
            if (child === -1)
                next[slot] = viaSuffix;
            else {
                fail[child] = viaSuffix;
                queue.push(child);
            }
        }
    }
    return outputs;
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/plausible.js
// Whether a value can be a secret at all: entropy, placeholders, and samples that documentation is full of.
/** Shannon entropy in bits a character. */
function entropyOf(text) {
    const counts = new Map();
    for (const char of text)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    let bits = 0;
    for (const count of counts.values())
        bits -= (count / text.length) * Math.log2(count / text.length);
    return bits;
}
const placeholderWords = /example|sample|dummy|placeholder|change.?me|change.?this|replace.?me|replace.?with|insert.?your|your.?(?:own|api|key|token|secret|password|access|account|client|app)|my.?(?:secret|password|token|api)|todo|fixme|redacted|not.?a.?(?:real|secret)|fake|foobar|lorem|xxxx|\*\*\*|\.\.\.|dont.?use|do.?not.?use/i;
/** Runs that people type when they do not have a value. */
const typedRuns = [
    '0123456789',
    '1234567890',
    'abcdefghijklmnopqrstuvwxyz',
    'qwertyuiop',
    '0123456789abcdef',
    'zyxwvutsrqponmlkjihgfedcba',
    '9876543210',
];
/** Whether a value stands for a secret instead of being one. */
function isPlaceholder(value) {
    if (placeholderWords.test(value))
        return true;
    // References: ${VAR}, $(command), {{ template }}, <name>, %VAR%, @Library(...)
    if (/^(?:\$[({A-Za-z_]|\{\{|<[^>]*>?$|%[A-Za-z_]+%$|#\{|\[\[|@@)/.test(value) || /\$\{[^}]{1,200}\}|\{\{[^}]{1,200}\}\}|<%/.test(value))
        return true;
    return mostlyOneCharacter(value) || isTypedRun(value);
}
function mostlyOneCharacter(value) {
    if (value.length < 6)
        return false;
    const counts = new Map();
    for (const char of value)
        counts.set(char, (counts.get(char) ?? 0) + 1);
    return Math.max(...counts.values()) / value.length > 0.6;
}
/** More than half of the value is typed runs, six letters and longer: `1234567890abcdef`, `abcdefgh`. */
function isTypedRun(value) {
    const lower = value.toLowerCase();
    let covered = 0;
    let end = 0;
    for (let start = 0; start + gram <= lower.length; start++) {
        if (!grams().has(lower.slice(start, start + gram)))
            continue;
        covered += start + gram - Math.max(start, end);
        end = start + gram;
    }
    return covered * 2 > value.length;
}
const gram = 6;
let typedGrams;
/** Every six letters in a row of the typed runs; made when first needed, so that loading stays free of work. */
function grams() {
    typedGrams ??= new Set(typedRuns.flatMap((run) => Array.from({ length: run.length - gram + 1 }, (_, start) => run.slice(start, start + gram))));
    return typedGrams;
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/detect.js
// Detection in one text: keywords first, then only the expressions they call for, then plausibility and structure.



const contextBytes = 2048;
function buildDetector(rules) {
    const keywords = [...new Set(rules.flatMap((rule) => rule.check.keywords))];
    const rulesOf = keywords.map((keyword) => rules.flatMap((rule, index) => (rule.check.keywords.includes(keyword) ? [index] : [])));
    const automaton = buildAutomaton(keywords);
    return {
        detect(bytes, path) {
            // Windows to search, by rule: merged where keywords lie close together.
            const windows = new Map();
            automaton.search(bytes, (keyword, end) => {
                for (const index of rulesOf[keyword]) {
                    const start = Math.max(0, end - keywords[keyword].length - rule/* maxMatchBytes */.xc);
                    const stop = Math.min(bytes.length, end + rule/* maxMatchBytes */.xc);
                    const list = windows.get(index);
                    const last = list?.at(-1);
                    if (last !== undefined && start <= last.end)
                        last.end = stop;
                    else if (list === undefined)
                        windows.set(index, [{ start, end: stop }]);
                    else
                        list.push({ start, end: stop });
                }
            });
            if (windows.size === 0)
                return [];
            const found = [];
            for (const [index, list] of windows) {
                const rule = rules[index];
                if (rule.check.path !== undefined && !rule.check.path.test(path))
                    continue;
                for (const window of list)
                    found.push(...matches(rule, bytes, window.start, window.end, path));
            }
            return withoutOverlaps(found);
        },
    };
}
function matches(rule, bytes, start, end, path) {
    const { check } = rule;
    const text = bytes.toString('latin1', start, end);
    const found = [];
    check.pattern.lastIndex = 0;
    for (let match = check.pattern.exec(text); match !== null; match = check.pattern.exec(text)) {
        if (match[0] === '')
            check.pattern.lastIndex++;
        const secret = match.groups?.secret ?? match[0];
        const offset = match.index + match[0].indexOf(secret);
        // The rule's own look at structure is cheap and rejects most; placeholders are looked for in what is left.
        const judgement = judge(rule, match, secret, offset, text, path);
        if (judgement === undefined || !plausible(rule, secret))
            continue;
        found.push({
            rule,
            severity: judgement.severity ?? rule.severity,
            confidence: judgement.confidence ?? rule.confidence,
            secret,
            identity: judgement.identity ?? secret,
            start: start + offset,
            end: start + offset + secret.length,
            what: judgement.what ?? rule.title,
            properties: judgement.properties ?? {},
        });
    }
    return found;
}
function plausible(rule, secret) {
    return !isPlaceholder(secret) && (rule.check.entropy === undefined || entropyOf(secret) >= rule.check.entropy);
}
function judge(rule, match, secret, offset, text, path) {
    if (rule.check.judge === undefined)
        return {};
    const end = offset + secret.length;
    return rule.check.judge({
        secret,
        match,
        path,
        before: text.slice(Math.max(0, offset - contextBytes), offset),
        after: text.slice(end, end + contextBytes),
    });
}
/** Where findings overlap the specific one wins over the generic, then the longer one. */
function withoutOverlaps(found) {
    const kept = [];
    for (const candidate of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
        const last = kept.at(-1);
        if (last === undefined || candidate.start >= last.end)
            kept.push(candidate);
        else if (outranks(candidate, last))
            kept[kept.length - 1] = candidate;
    }
    return kept;
}
function outranks(a, b) {
    const generic = Number(b.rule.check.generic ?? false) - Number(a.rule.check.generic ?? false);
    return generic > 0 || (generic === 0 && a.end - a.start > b.end - b.start);
}

// EXTERNAL MODULE: ./build/packages/secrets/src/content.js + 3 modules
var src_content = __webpack_require__(7686);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/packages/secrets/src/reach/archives.js
// Text inside archives: zip and its kin, tar, gzip, notebooks. Depth, count and ratio are bounded:
// a bomb is reported as such and ends only its own archive.


const zipNames = /\.(?:zip|jar|war|ear|aar|apk|whl|nupkg|xpi|vsix|docx|xlsx|pptx|odt)$/i;
const tarNames = /\.(?:tar|tar\.gz|tgz|crate|gem)$/i;
const gzipNames = /\.gz$/i;
/** All text of one archive with everything nested in it. */
const maxExpandedBytes = 512 * 1024 * 1024;
/** Compressed text rarely shrinks below a hundredth; a bomb does. Small archives may. */
const maxRatio = 200;
const ratioFloorBytes = 16 * 1024 * 1024;
const maxMembers = 20_000;
function isArchive(path) {
    return zipNames.test(path) || tarNames.test(path) || gzipNames.test(path);
}
/** Scans an archive's text members; a member's path is `archive!member`. */
async function scanArchive(detector, bytes, path, options) {
    const found = [];
    const skipped = [];
    const expanded = Math.min(maxExpandedBytes, Math.max(ratioFloorBytes, bytes.length * maxRatio));
    const budget = { left: expanded, members: maxMembers };
    let scanned = 0;
    try {
        await visit(bytes, path, options.archiveDepth);
    }
    catch (error) {
        const bomb = error instanceof ArchiveBomb;
        skipped.push({
            path,
            reason: bomb ? 'archive-bomb' : 'archive-unreadable',
            gap: bomb,
            detail: bomb ? error.message : 'it is damaged, encrypted or of another format',
        });
    }
    return { found, skipped, scanned: scanned > 0 || skipped.length === 0 ? 1 : 0, bytes: bytes.length };
    async function visit(content, name, depth) {
        for await (const member of members(content, name, budget)) {
            const memberPath = `${name}!${member.name}`;
            if (isArchive(member.name)) {
                if (depth <= 1)
                    skipped.push({ path: memberPath, reason: 'archive-too-deep', gap: false });
                else
                    await visit(member.content, memberPath, depth - 1);
                continue;
            }
            const secrets = (0,src_content/* scanContent */.n)(detector, member.content, memberPath, { decodeDepth: options.decodeDepth });
            if (secrets === undefined)
                continue;
            scanned++;
            for (const secret of secrets)
                found.push({ path: memberPath, secret });
        }
    }
}
class ArchiveBomb extends Error {
}
async function* members(content, name, budget) {
    if (zipNames.test(name))
        yield* zipMembers(content, budget);
    else if (/\.(?:tar\.gz|tgz|crate)$/i.test(name))
        yield* tarMembers(gunzipped(content, budget), budget);
    else if (tarNames.test(name))
        yield* tarMembers(content, budget);
    else
        yield { name: name.split(/[/!]/).at(-1)?.replace(gzipNames, '') ?? name, content: gunzipped(content, budget) };
}
function gunzipped(content, budget) {
    try {
        const plain = (0,external_node_zlib_.gunzipSync)(content, { maxOutputLength: Math.max(1, budget.left) });
        spend(budget, plain.length);
        return plain;
    }
    catch (error) {
        if (error.code === 'ERR_BUFFER_TOO_LARGE')
            throw new ArchiveBomb('it expands beyond what its size allows');
        throw error;
    }
}
function spend(budget, bytes) {
    budget.left -= bytes;
    if (budget.left < 0)
        throw new ArchiveBomb('it expands beyond what its size allows');
}
function countMember(budget) {
    if (--budget.members < 0)
        throw new ArchiveBomb(`it holds more than ${maxMembers} members`);
}
async function* tarMembers(content, budget) {
    const { parseTar } = await __webpack_require__.e(/* import() */ 480).then(__webpack_require__.bind(__webpack_require__, 6480));
    for (const entry of parseTar(content)) {
        countMember(budget);
        if (entry.data !== undefined && entry.data.length > 0)
            yield { name: entry.name, content: Buffer.from(entry.data.buffer, entry.data.byteOffset, entry.data.byteLength) };
    }
}
/** Members are expanded one after another, each counted while it grows: the sizes that headers claim are not believed. */
async function* zipMembers(content, budget) {
    const { Unzip, UnzipInflate } = await __webpack_require__.e(/* import() */ 306).then(__webpack_require__.bind(__webpack_require__, 1306));
    const done = [];
    let failure;
    const unzip = new Unzip((file) => {
        const parts = [];
        file.ondata = (error, chunk, final) => {
            if (error !== null) {
                failure ??= error;
                return;
            }
            budget.left -= chunk.length;
            if (budget.left < 0) {
                failure ??= new ArchiveBomb('it expands beyond what its size allows');
                file.terminate();
                return;
            }
            parts.push(chunk);
            if (final)
                done.push({ name: file.name, content: Buffer.concat(parts) });
        };
        if (--budget.members < 0)
            failure ??= new ArchiveBomb(`it holds more than ${maxMembers} members`);
        else if (failure === undefined && !file.name.endsWith('/'))
            file.start();
    });
    unzip.register(UnzipInflate);
    const step = 64 * 1024;
    for (let at = 0; at < content.length; at += step) {
        unzip.push(content.subarray(at, at + step), at + step >= content.length);
        if (failure !== undefined)
            throw failure;
        yield* done.splice(0);
    }
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./build/packages/secrets/src/reach/large-file.js
// A file too large to hold in memory: read in pieces that overlap by more than the longest match.




const pieceBytes = 8 * 1024 * 1024;
const overlapBytes = 4 * rule/* maxMatchBytes */.xc;
/** Scans a large file, or says why it was skipped. Lines are counted in `\n`. */
async function scanLargeFile(detector, file) {
    const found = [];
    let descriptor;
    try {
        descriptor = (0,external_node_fs_.openSync)(file.absolute, external_node_fs_.constants.O_RDONLY | (external_node_fs_.constants.O_NOFOLLOW ?? 0));
        const buffer = Buffer.allocUnsafe(pieceBytes + overlapBytes);
        let held = 0;
        let line = 1;
        for (let position = 0;;) {
            const read = (0,external_node_fs_.readSync)(descriptor, buffer, held, pieceBytes + overlapBytes - held, position);
            const piece = buffer.subarray(0, held + read);
            if (position === 0 && piece.subarray(0, 8000).includes(0))
                return { skipped: { path: file.path, reason: 'binary', gap: false } };
            const last = read === 0 || held + read < pieceBytes + overlapBytes;
            // What starts in the tail is found again, whole, in the next piece.
            const limit = last ? piece.length : piece.length - overlapBytes;
            for (const detection of detector.detect(piece, file.path)) {
                if (detection.start >= limit)
                    continue;
                const before = detection.start === 0 ? 0 : piece.lastIndexOf(10, detection.start - 1) + 1;
                const startLine = line + countLines(piece, 0, detection.start);
                const endLine = startLine + countLines(piece, detection.start, detection.end);
                const startColumn = piece.toString('utf8', before, detection.start).length + 1;
                const endColumn = endLine === startLine
                    ? startColumn + (detection.end - detection.start)
                    : detection.end - piece.lastIndexOf(10, detection.end - 1);
                found.push((0,src_content/* locatedSecret */.N)(detection, { startLine, startColumn, endLine, endColumn }, (wanted) => lineAt(piece, before, wanted - startLine)));
            }
            if (last)
                return { found };
            line += countLines(piece, 0, limit);
            position += read;
            held = overlapBytes;
            buffer.copyWithin(0, limit, piece.length);
            await new Promise((resolve) => setImmediate(resolve));
        }
    }
    catch (error) {
        return { skipped: { path: file.path, reason: 'unreadable', gap: true, detail: (0,src/* systemReason */.uc)(error) } };
    }
    finally {
        if (descriptor !== undefined)
            (0,external_node_fs_.closeSync)(descriptor);
    }
}
function countLines(bytes, start, end) {
    let count = 0;
    for (let at = bytes.indexOf(10, start); at >= 0 && at < end; at = bytes.indexOf(10, at + 1))
        count++;
    return count;
}
/** The line `delta` lines from the one that starts at `start`, as far as the piece holds it. */
function lineAt(bytes, start, delta) {
    let from = start;
    for (let i = 0; i < delta; i++)
        from = bytes.indexOf(10, from) + 1;
    for (let i = 0; i > delta; i--)
        from = from < 2 ? 0 : bytes.lastIndexOf(10, from - 2) + 1;
    const end = bytes.indexOf(10, from);
    return bytes.toString('utf8', from, Math.min(end < 0 ? bytes.length : end, from + 4096));
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/reach/working-tree.js
// The files of the workspace through the detector.




/** Files above this are scanned piece by piece, so that memory does not grow with them. */
const wholeFileBytes = 16 * 1024 * 1024;
/** How long to work before signals and progress get their turn. */
const sliceMilliseconds = 50;
async function scanFiles(detector, files, options) {
    const found = [];
    const skipped = [];
    let scanned = 0;
    let bytes = 0;
    let sliceEnd = performance.now() + sliceMilliseconds;
    for (const [done, file] of files.entries()) {
        if (performance.now() > sliceEnd) {
            options.progress?.(done, files.length);
            await new Promise((resolve) => setImmediate(resolve));
            sliceEnd = performance.now() + sliceMilliseconds;
        }
        const outcome = await scanFile(detector, file, options);
        for (const secret of outcome.found)
            found.push(secret);
        skipped.push(...outcome.skipped);
        scanned += outcome.scanned;
        bytes += outcome.bytes;
    }
    return { found, skipped, scanned, bytes };
}
async function scanFile(detector, file, options) {
    if (options.archiveDepth > 0 && isArchive(file.path))
        return scanArchiveFile(detector, file, options);
    if (file.size > wholeFileBytes) {
        const large = await scanLargeFile(detector, file);
        if ('skipped' in large)
            return { found: [], skipped: [large.skipped], scanned: 0, bytes: 0 };
        return { found: large.found.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: file.size };
    }
    const read = (0,src/* readWorkspaceFile */.sL)(file, options.maxBytes);
    if ('skipped' in read)
        return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
    const secrets = (0,src_content/* scanContent */.n)(detector, read.bytes, file.path, options);
    if (secrets === undefined)
        return { found: [], skipped: [{ path: file.path, reason: 'binary', gap: false }], scanned: 0, bytes: read.bytes.length };
    return { found: secrets.map((secret) => ({ path: file.path, secret })), skipped: [], scanned: 1, bytes: read.bytes.length };
}
async function scanArchiveFile(detector, file, options) {
    const read = (0,src/* readWorkspaceFile */.sL)(file, options.maxBytes);
    if ('skipped' in read)
        return { found: [], skipped: [read.skipped], scanned: 0, bytes: 0 };
    return scanArchive(detector, read.bytes, file.path, options);
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/ai.js
// AI providers: OpenAI, Anthropic, Hugging Face, Groq, Replicate, Perplexity.

const aiRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'openai-api-key',
        title: 'OpenAI API key',
        power: 'run models on the account’s bill and read its files',
        revoke: 'at platform.openai.com under API keys',
        keywords: ['t3blbkfj'],
        token: /sk-(?:(?:proj|svcacct|admin)-[A-Za-z0-9_-]{20,120}T3BlbkFJ[A-Za-z0-9_-]{20,120}|[A-Za-z0-9]{20}T3BlbkFJ[A-Za-z0-9]{20})/,
        bad: [
            { text: () => `OPENAI=${['sk', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('-')}${'T3Blbk'}FJ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` },
            { text: () => `${['sk', 'proj', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 74)].join('-')}${'T3Blbk'}FJ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 74)}` },
        ],
        good: [{ text: 'sk-proj-your-key' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'anthropic-api-key',
        aliases: ['anthropic-admin-api-key'],
        title: 'Anthropic API key',
        power: 'run models on the account’s bill',
        revoke: 'at console.anthropic.com under API keys',
        keywords: ['sk-ant-'],
        token: /sk-ant-(?:api|admin|sid|oat)[0-9]{2}-[A-Za-z0-9_-]{80,120}/,
        bad: [{ text: () => `key=${['sk', 'ant', 'api03', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 93)].join('-')}AA` }],
        good: [{ text: 'sk-ant-api03-...' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'huggingface-token',
        aliases: ['huggingface-access-token', 'huggingface-organization-api-token'],
        title: 'Hugging Face token',
        power: 'read private models and, if it may write, replace them',
        revoke: 'under Access Tokens on huggingface.co',
        keywords: ['hf_', 'api_org_'],
        token: /(?:hf_|api_org_)[A-Za-z]{34}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `HF=${['hf', (0,rule/* sample */.XM)('abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ', 34)].join('_')}` }],
        good: [{ text: 'hf_hub_download_from_repository' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'groq-api-key',
        title: 'Groq API key',
        power: 'run models on the account’s bill',
        revoke: 'at console.groq.com under API Keys',
        keywords: ['gsk_'],
        token: /gsk_[A-Za-z0-9]{52}/,
        check: { entropy: 4 },
        bad: [{ text: () => ['gsk', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 52)].join('_') }],
        good: [{ text: () => ['gsk', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'replicate-api-token',
        title: 'Replicate API token',
        power: 'run models on the account’s bill',
        revoke: 'at replicate.com under API tokens',
        keywords: ['r8_'],
        token: /r8_[A-Za-z0-9]{37}/,
        check: { entropy: 4 },
        bad: [{ text: () => ['r8', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 37)].join('_') }],
        good: [{ text: () => ['r8', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'perplexity-api-key',
        title: 'Perplexity API key',
        power: 'run models on the account’s bill',
        revoke: 'under API in the Perplexity settings',
        keywords: ['pplx-'],
        token: /pplx-[A-Za-z0-9]{48}/,
        check: { entropy: 4 },
        bad: [{ text: () => ['pplx', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 48)].join('-') }],
        good: [{ text: 'pplx-7b-online' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/chat.js
// Chat and mail: Slack, Discord, Telegram, Teams, SendGrid, Mailgun, Mailchimp.

const hex = '0123456789abcdef';
const digits = '0123456789';
const chatRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'slack-token',
        aliases: [
            'slack-bot-token',
            'slack-user-token',
            'slack-legacy-token',
            'slack-legacy-bot-token',
            'slack-legacy-workspace-token',
            'slack-config-access-token',
            'slack-config-refresh-token',
        ],
        title: 'Slack token',
        power: 'read and write messages as the application or user',
        revoke: 'with auth.revoke or in the application’s settings on Slack',
        keywords: ['xoxb-', 'xoxp-', 'xoxa-', 'xoxr-', 'xoxs-', 'xoxo-', 'xoxe-', 'xoxe.'],
        token: /xox[aboprs]-(?:[0-9]{8,14}-){1,3}[A-Za-z0-9-]{16,150}|xoxe(?:\.xox[bp])?-[0-9]-[A-Za-z0-9]{100,200}/,
        check: { entropy: 2.5 },
        bad: [{ text: () => `SLACK=${['xo', 'xb'].join('')}-${(0,rule/* sample */.XM)(digits, 12)}-${(0,rule/* sample */.XM)(digits, 12, 3)}-${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)}` }],
        good: [{ text: 'xoxb-your-token' }, { text: () => `xoxb-${(0,rule/* sample */.XM)(digits, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'slack-app-token',
        title: 'Slack app-level token',
        power: 'receive the events of every workspace that installed the application',
        revoke: 'in the application’s settings on Slack',
        keywords: ['xapp-'],
        token: /xapp-[0-9]-[A-Z0-9]{5,20}-[0-9]{8,16}-[a-z0-9]{30,80}/,
        bad: [{ text: () => `t=${['xa', 'pp'].join('')}-1-A${(0,rule/* sample */.XM)(digits, 10)}-${(0,rule/* sample */.XM)(digits, 13)}-${(0,rule/* sample */.XM)(hex, 64)}` }],
        good: [{ text: 'xapp-1-token' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'slack-webhook',
        aliases: ['slack-webhook-url'],
        severity: 'high',
        title: 'Slack incoming webhook',
        power: 'post to its channel in the application’s name',
        revoke: 'in the application’s settings on Slack',
        keywords: ['hooks.slack.com'],
        token: /https:\/\/hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Za-z0-9+/]{40,90}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `url: https://hooks.slack.com/${'services'}/T${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}/B${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}/${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)}` }],
        good: [{ text: `https://hooks.slack.com/services/T00000000/B00000000/${'X'.repeat(24)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'discord-bot-token',
        aliases: ['discord-api-token'],
        title: 'Discord bot token',
        power: 'act as the bot on every server it joined',
        revoke: 'in the Discord developer portal',
        keywords: ['discord', 'bot'],
        token: /[MNO][A-Za-z0-9_-]{23,27}\.[A-Za-z0-9_-]{6}\.[A-Za-z0-9_-]{27,38}/,
        check: {
            entropy: 4,
            judge: ({ secret }) => (/^\d{15,21}$/.test(Buffer.from(secret.split('.')[0] ?? '', 'base64').toString('latin1')) ? {} : undefined),
        },
        bad: [{ text: () => `discord: ${Buffer.from((0,rule/* sample */.XM)('123456789', 18)).toString('base64')}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 6)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 38)}` }],
        good: [{ text: () => `discord ${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 6)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'discord-webhook',
        severity: 'high',
        title: 'Discord webhook',
        power: 'post to its channel',
        revoke: 'in the channel’s integrations on Discord',
        keywords: ['/api/webhooks/'],
        token: /https:\/\/(?:canary\.|ptb\.)?discord(?:app)?\.com\/api\/webhooks\/[0-9]{15,21}\/[A-Za-z0-9_-]{60,72}/,
        bad: [{ text: () => `hook=https://discord.com/${'api'}/webhooks/${(0,rule/* sample */.XM)(digits, 18)}/${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 68)}` }],
        good: [{ text: 'https://discord.com/api/webhooks/123/abc' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'telegram-bot-token',
        aliases: ['telegram-bot-api-token'],
        title: 'Telegram bot token',
        power: 'act as the bot',
        revoke: 'with BotFather’s /revoke',
        keywords: [':aa'],
        token: /[0-9]{8,10}:AA[A-Za-z0-9_-]{33}/,
        check: { entropy: 4 },
        bad: [{ text: () => `TG=${(0,rule/* sample */.XM)('123456789', 9)}:${'A'}A${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 33)}` }],
        good: [{ text: () => `${(0,rule/* sample */.XM)(digits, 9)}:AA${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'teams-webhook',
        aliases: ['microsoft-teams-webhook'],
        severity: 'high',
        title: 'Microsoft Teams webhook',
        power: 'post to its channel',
        revoke: 'in the channel’s connectors',
        keywords: ['webhook.office.com'],
        token: /https:\/\/[a-z0-9-]{1,60}\.webhook\.office\.com\/webhookb2\/[a-z0-9]{8}-[a-z0-9@-]{60,90}\/IncomingWebhook\/[a-z0-9]{32}\/[a-z0-9-]{36}/i,
        bad: [
            { text: () => `https://acme.webhook.office.com/${'webhookb2'}/${uuid(1)}@${uuid(2)}/IncomingWebhook/${(0,rule/* sample */.XM)(hex, 32)}/${uuid(3)}` },
        ],
        good: [{ text: 'https://acme.webhook.office.com/webhookb2/x' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'sendgrid-api-key',
        aliases: ['sendgrid-api-token'],
        title: 'SendGrid API key',
        power: 'send mail in the account’s name',
        revoke: 'under API Keys in SendGrid',
        keywords: ['sg.'],
        token: /SG\.[A-Za-z0-9_-]{22}\.[A-Za-z0-9_-]{43}/,
        bad: [{ text: () => `key ${['S', 'G.'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 43)}` }],
        good: [{ text: () => `SG.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'mailgun-api-key',
        aliases: ['mailgun-private-api-token'],
        title: 'Mailgun API key',
        power: 'send mail in the account’s name',
        revoke: 'under API Security in Mailgun',
        keywords: ['mailgun', 'mg_api', 'key-'],
        token: /key-[a-f0-9]{32}/,
        check: { entropy: 3 },
        bad: [{ text: () => `MAILGUN=${['key', (0,rule/* sample */.XM)(hex, 32)].join('-')}` }],
        good: [{ text: () => `mailgun key-${(0,rule/* sample */.XM)(hex, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'mailchimp-api-key',
        title: 'Mailchimp API key',
        power: 'read the audience and send campaigns',
        revoke: 'under API keys in Mailchimp',
        keywords: ['-us'],
        token: /[a-f0-9]{32}-us[0-9]{1,2}/,
        check: { entropy: 3 },
        bad: [{ text: () => `key: ${(0,rule/* sample */.XM)(hex, 32)}-${'us'}12` }],
        good: [{ text: () => `${(0,rule/* sample */.XM)(hex, 20)}-us12` }],
    }),
];
function uuid(seed) {
    return [8, 4, 4, 4, 12].map((length, i) => (0,rule/* sample */.XM)(hex, length, seed * 10 + i)).join('-');
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/cloud.js
// Cloud providers: AWS, Google, Azure, DigitalOcean, Alibaba, Cloudflare, Heroku, Fly, Vercel-like platforms.

const cloud_hex = '0123456789abcdef';
const awsAlphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const awsSecret = /(?<![A-Za-z0-9/+=])[A-Za-z0-9/+]{40}(?![A-Za-z0-9/+=])/;
/** A key id with its secret beside it can be used at once; alone it only tells the account. */
function awsKeyJudgement({ secret, before, after }) {
    const near = `${before.slice(-500)}\n${after.slice(0, 500)}`.replaceAll(secret, '');
    const account = awsAccount(secret);
    const properties = account === undefined ? {} : { account };
    const partner = awsSecret.exec(near)?.[0];
    if (partner !== undefined && /[a-z]/.test(partner) && /[A-Z]/.test(partner) && /\d/.test(partner)) {
        return { severity: 'critical', confidence: 'high', what: 'AWS access key with its secret', properties };
    }
    return { properties };
}
/** The account number is in the key id: base-32 of its first five bytes after the prefix (bits 7 to 46). */
function awsAccount(id) {
    let bits = 0n;
    for (const letter of id.slice(4, 12)) {
        const value = awsAlphabet.indexOf(letter);
        if (value < 0)
            return undefined;
        bits = (bits << 5n) | BigInt(value);
    }
    // 40 bits of 48 read; the number is in the first 47 of which the top one is a flag.
    const whole = (bits << 8n) | 0n;
    return String((whole & 0x7fffffffff80n) >> 7n).padStart(12, '0');
}
const cloudRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'aws-access-key-id',
        aliases: ['aws-access-token'],
        severity: 'high',
        title: 'AWS access key id',
        power: 'use the account’s services as soon as its secret is known too',
        revoke: 'in IAM, Security credentials',
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
        keywords: ['akia', 'asia', 'abia', 'acca'],
        token: /(?:AKIA|ASIA|ABIA|ACCA)[A-Z2-7]{16}/,
        check: { entropy: 3, judge: awsKeyJudgement },
        bad: [
            { text: () => `aws_access_key_id = ${['AK', 'IA'].join('')}${(0,rule/* sample */.XM)(awsAlphabet, 16)}` },
            { text: () => `${['AS', 'IA'].join('')}${(0,rule/* sample */.XM)(awsAlphabet, 16)}\n${(0,rule/* sample */.XM)(`${rule/* base62 */.Yb}/+`, 40)}` },
        ],
        good: [
            { text: 'AKIAIOSFODNN7EXAMPLE' },
            { text: () => `${['AK', 'IA'].join('')}${(0,rule/* sample */.XM)(awsAlphabet, 12)}` },
            { text: 'AKIAAAAAAAAAAAAAAAAA' },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'aws-secret-access-key',
        aliases: ['aws-secret-key'],
        title: 'AWS secret access key',
        power: 'use the account’s services as the key’s owner',
        revoke: 'in IAM, Security credentials',
        keywords: ['aws', 'secret_access_key', 'secretaccesskey'],
        token: /[A-Za-z0-9/+]{40}/,
        check: {
            entropy: 4,
            pattern: /(?:aws.{0,20}secret.{0,20}|secret_?access_?key.{0,10}?)["']?\s{0,5}(?:=|:|=>|,)\s{0,5}["']?(?<secret>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/gi,
            judge: ({ secret }) => (/[a-z]/.test(secret) && /[A-Z]/.test(secret) && /\d/.test(secret) ? {} : undefined),
        },
        bad: [{ text: () => `AWS_SECRET_ACCESS_KEY=${(0,rule/* sample */.XM)(`${rule/* base62 */.Yb}/+`, 40)}` }, { text: () => `aws_secret = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 40, 9)}"` }],
        good: [
            { text: 'aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
            { text: () => `aws secret sha1: ${(0,rule/* sample */.XM)(cloud_hex, 40)}` },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'google-api-key',
        aliases: ['gcp-api-key'],
        severity: 'high',
        title: 'Google API key',
        power: 'spend the project’s quota, and call Gemini or Maps on its bill',
        revoke: 'in the Google Cloud console under Credentials, and restrict the new one',
        keywords: ['aiza'],
        token: /AIza[A-Za-z0-9_-]{35}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `key: ${['AI', 'za'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 35)}` }],
        good: [{ text: () => `${['AI', 'za'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'google-oauth-client-secret',
        title: 'Google OAuth client secret',
        severity: 'high',
        power: 'pose as the application when users sign in',
        revoke: 'in the Google Cloud console under Credentials',
        keywords: ['gocspx-'],
        token: /GOCSPX-[A-Za-z0-9_-]{28}/,
        bad: [{ text: () => `client_secret: ${['GOC', 'SPX-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 28)}` }],
        good: [{ text: () => `${['GOC', 'SPX-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'azure-storage-key',
        aliases: ['azure-storage-account-key'],
        title: 'Azure storage account key',
        power: 'read and change everything in the storage account',
        revoke: 'by rotating the key of the storage account',
        keywords: ['accountkey', 'sharedaccesskey'],
        token: /[A-Za-z0-9+/]{86}==/,
        check: {
            entropy: 4,
            pattern: /(?:AccountKey|SharedAccessKey)\s{0,3}[=:]\s{0,3}["']?(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==)/gi,
        },
        bad: [{ text: () => `AccountName=a;${['Account', 'Key'].join('')}=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 86)}==;` }],
        good: [{ text: () => `AccountKey=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 50)}==` }, { text: 'AccountKey=<key>' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'azure-client-secret',
        aliases: ['azure-ad-client-secret'],
        title: 'Microsoft Entra application secret',
        power: 'sign in as the application',
        revoke: 'under Certificates & secrets of the application',
        keywords: ['7q~', '8q~', '9q~'],
        token: /[A-Za-z0-9_~.]{3}[789]Q~[A-Za-z0-9_~.-]{31,34}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `secret: "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 3)}8Q~${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 34)}"` }],
        good: [{ text: () => `${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 3)}8Q~${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'digitalocean-token',
        aliases: ['digitalocean-pat', 'digitalocean-access-token', 'digitalocean-refresh-token'],
        title: 'DigitalOcean token',
        power: 'create, change and delete the account’s resources',
        revoke: 'under API in the control panel',
        keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
        token: /do[opr]_v1_[a-f0-9]{64}/,
        check: { entropy: 3 },
        bad: [{ text: () => `DO=${['dop', 'v1', (0,rule/* sample */.XM)(cloud_hex, 64)].join('_')}` }],
        good: [{ text: () => ['dop', 'v1', (0,rule/* sample */.XM)(cloud_hex, 40)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'alibaba-access-key-id',
        aliases: ['alibaba-access-key-id-legacy'],
        severity: 'high',
        title: 'Alibaba Cloud access key id',
        power: 'use the account’s services as soon as its secret is known too',
        revoke: 'in the RAM console',
        keywords: ['ltai'],
        token: /LTAI[A-Za-z0-9]{16,20}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `id = ${['LT', 'AI'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
        good: [{ text: () => `${['LT', 'AI'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'heroku-api-key',
        aliases: ['heroku-api-key-v2'],
        title: 'Heroku API key',
        power: 'deploy and read the configuration of the account’s applications',
        revoke: 'under Account settings on Heroku',
        keywords: ['hrku-'],
        token: /HRKU-AA[A-Za-z0-9_-]{58}/,
        bad: [{ text: () => `HEROKU_API_KEY=${['HR', 'KU-AA'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 58)}` }],
        good: [{ text: () => `${['HR', 'KU-AA'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'fly-access-token',
        aliases: ['flyio-access-token'],
        title: 'Fly.io access token',
        power: 'deploy to and control the organisation’s machines',
        revoke: 'with `fly tokens revoke`',
        keywords: ['fo1_', 'fm1r_', 'fm1a_', 'fm2_'],
        token: /(?:fo1_[A-Za-z0-9_-]{43}|fm1[ar]_[A-Za-z0-9+/]{100,800}={0,3}|fm2_[A-Za-z0-9+/]{100,800}={0,3})/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `FLY=${['fo1', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 43)].join('_')}` }],
        good: [{ text: () => ['fo1', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'cloudflare-origin-ca-key',
        severity: 'high',
        title: 'Cloudflare origin CA key',
        power: 'issue origin certificates for the account’s zones',
        revoke: 'under API tokens in the Cloudflare dashboard',
        keywords: ['v1.0-'],
        token: /v1\.0-[a-f0-9]{24}-[a-f0-9]{146}/,
        bad: [{ text: () => `ca=${['v1', '0-'].join('.')}${(0,rule/* sample */.XM)(cloud_hex, 24)}-${(0,rule/* sample */.XM)(cloud_hex, 146)}` }],
        good: [{ text: () => `v1.0-${(0,rule/* sample */.XM)(cloud_hex, 24)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'vault-token',
        aliases: ['vault-service-token', 'vault-batch-token'],
        title: 'HashiCorp Vault token',
        power: 'read what its policies allow, often every secret of a team',
        revoke: 'with `vault token revoke`',
        keywords: ['hvs.', 'hvb.', 'hvr.'],
        token: /hv[sbr]\.[A-Za-z0-9_-]{90,300}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `VAULT_TOKEN=${['hv', 's.'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 95)}` }],
        good: [{ text: () => `hvs.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'terraform-cloud-token',
        aliases: ['hashicorp-tf-api-token'],
        title: 'HCP Terraform API token',
        power: 'run plans and read state, which holds further secrets',
        revoke: 'under Tokens on app.terraform.io',
        keywords: ['atlasv1.'],
        token: /[A-Za-z0-9]{14}\.atlasv1\.[A-Za-z0-9_=-]{60,70}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `token = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 14)}.${['atlas', 'v1'].join('')}.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 67)}"` }],
        good: [{ text: () => `x.atlasv1.${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/connection-strings.js
// Passwords in URLs and connection strings of databases and brokers.

const weakPasswords = /^(?:pass(?:word|wd)?|pwd|secret|admin|root|user(?:name)?|test(?:ing|er)?|guest|postgres|mysql|mongo|redis|rabbitmq|changeit|[a-z]{1,3}|\d{1,4}|p@ss|\*+|\.+|:?password:?)$/i;
/** What stands for a password in documents and local set-ups is no leak. */
function passwordJudgement({ secret, after, match }) {
    if (secret.length < 4 || weakPasswords.test(secret) || secret === match.groups?.user)
        return undefined;
    if (/^[[<{(]|[\]>})]$|^\$|^%[sd({]|[{}<>`]/.test(secret))
        return undefined;
    const host = /^@([^/:?#\s"']{1,253})/.exec(after)?.[1] ?? '';
    if (/(?:^|\.)(?:example|test|invalid)(?:\.(?:com|org|net))?$|^(?:host(?:name)?|server|my-?host|your-?host)$/i.test(host))
        return undefined;
    if (/^(?:localhost|127\.[\d.]{3,11}|0\.0\.0\.0|db|database|postgres|mysql|mongo(?:db)?|redis|rabbitmq|host\.docker\.internal)$/i.test(host))
        return { severity: 'medium', confidence: 'low' };
    return {};
}
const url = (schemes) => new RegExp(`(?<![A-Za-z0-9+.-])(?:${schemes})://(?<user>[A-Za-z0-9_.%~!$&'*+,;=-]{0,100}):(?<secret>[^\\s"'\`<>@/:?#\\[\\]{}|\\\\^]{1,120})(?=@[A-Za-z0-9_.[-])`, 'gi');
const secretText = ['vR7mQ2', 'xLp9Tz'].join('');
const connectionRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'database-url-password',
        aliases: ['postgres-uri', 'mysql-uri', 'mongodb-uri', 'redis-uri', 'amqp-uri'],
        title: 'Password in a database or broker URL',
        power: 'log in to the database or broker',
        revoke: 'by changing the password of the user',
        keywords: [
            'postgres',
            'mysql',
            'mariadb',
            'mongodb',
            'redis',
            'amqp',
            'mssql',
            'sqlserver',
            'clickhouse',
            'cockroachdb',
            'kafka',
            'nats',
            'ldap',
        ],
        token: /x/,
        check: {
            pattern: url('postgres(?:ql)?(?:\\+[a-z0-9]{1,20})?|mysql(?:\\+[a-z0-9]{1,20})?|mariadb|mongodb(?:\\+srv)?|rediss?|amqps?|mssql(?:\\+[a-z0-9]{1,20})?|sqlserver|clickhouse|cockroachdb|kafka|nats|ldaps?'),
            judge: passwordJudgement,
        },
        bad: [
            { text: () => `DATABASE_URL=postgres://app:${secretText}@db.acme.io:5432/app` },
            { text: () => `mongodb+srv://root:${secretText}@cluster0.acme.mongodb.net` },
            { text: () => `redis://:${secretText}@cache.acme.io:6379` },
        ],
        good: [
            { text: 'postgres://user:password@host:5432/db' },
            { text: () => ['mysql://root:', '{DB_PASSWORD}@db.acme.io/app'].join('$') },
            { text: 'redis://localhost:6379' },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'url-password',
        aliases: ['basic-auth-url'],
        severity: 'high',
        confidence: 'medium',
        title: 'Password in a URL',
        power: 'log in where the URL points',
        revoke: 'by changing the password',
        keywords: ['http://', 'https://', 'ftp://', 'sftp://', 'ssh://', 'smtp://', 'smtps://', 'imap'],
        token: /x/,
        check: { pattern: url('https?|ftps?|sftp|ssh|smtps?|imaps?'), judge: passwordJudgement, generic: true },
        bad: [{ text: () => `https://deploy:${secretText}@git.acme.io/repo.git` }, { text: () => `ftp://u:${secretText}@files.acme.io` }],
        good: [{ text: 'https://user:pass@example.com/' }, { text: 'https://acme.io:8443/a@b' }, { text: 'http://localhost:3000/@scope/name' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'connection-string-password',
        aliases: ['dotnet-connection-string'],
        title: 'Password in a connection string',
        power: 'log in to the database',
        revoke: 'by changing the password of the user',
        keywords: ['password=', 'pwd=', 'password =', 'pwd ='],
        token: /x/,
        check: {
            pattern: /(?:server|data source|host|user id|uid|initial catalog|database)\s{0,2}=\s{0,2}[^;"'\n]{1,100};(?:[^"'\n]{0,200};)?\s{0,2}(?:password|pwd)\s{0,2}=\s{0,2}(?<secret>[^;"'\s]{4,100})/gi,
            judge: passwordJudgement,
        },
        bad: [{ text: () => `"Server=db.acme.io;Database=app;User Id=app;Password=${secretText};"` }],
        good: [
            { text: '"Server=db;User Id=app;Password=password;"' },
            { text: () => ['"Server=db;User Id=app;Password=', '{pw};"'].join('$') },
        ],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/generic.js
// Values assigned to names that say they are secret. The widest net, so the strictest about what a value may be.


/** A value that is code, a path, a word or a hash of something public is no secret. */
function assignedJudgement({ secret, match, path, after }) {
    const quoted = match.groups?.quote !== undefined;
    if (!quoted &&
        !/\.(?:env|ini|cfg|conf|properties|ya?ml|toml|tfvars|sh|bash|zsh|netrc|npmrc|pypirc)$|(?:^|\/)(?:\.env[^/]*|\.netrc|credentials|config)$/i.test(path))
        return undefined;
    if (/^[([{<$&*@%!~.-]|[()[\]{}<>$`\\]|::|=>|\.\.|^https?:|^\.?\/|^[a-z]+:\/\//.test(secret))
        return undefined;
    // Identifiers and member access: config.password, settings.X, getPassword, MY_PASSWORD, some-css-name
    if (/^[A-Za-z_][A-Za-z_]*(?:[.-][A-Za-z_]+)*$/.test(secret) && !/[a-z][A-Z].*[a-z][A-Z].*[a-z][A-Z]/.test(secret))
        return undefined;
    if (/^[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+$/.test(secret) || /^[a-z][a-z0-9]*(?:[_-][a-z0-9]{2,})+$/.test(secret))
        return undefined;
    if (/^[0-9.,:/-]+$/.test(secret) || /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(secret))
        return undefined;
    const kinds = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/].filter((kind) => kind.test(secret)).length;
    if (kinds < 2 || entropyOf(secret) < (secret.length < 16 ? 2.6 : 3))
        return undefined;
    if (/^\s{0,3}[+.(]/.test(after.replace(/^["'`]/, '')) && !quoted)
        return undefined;
    const inTests = /(?:^|[/_.-])(?:tests?|spec|specs|fixtures?|mocks?|__tests__|testdata|examples?|docs?)(?:[/_.-]|$)/i.test(path);
    return inTests ? { severity: 'medium', confidence: 'low' } : {};
}
const assignment = (names) => new RegExp(`(?<![A-Za-z0-9])(?:[A-Za-z0-9]{1,30}[_.-]){0,4}(?:${names})(?:[_.-][A-Za-z0-9]{1,20}){0,2}["'\`]?\\]?\\s{0,4}(?:=|:|:=|=>|,\\s{0,2}(?=["'\`]))\\s{0,4}(?<quote>["'\`])?(?<secret>[^"'\`\\s,;#]{8,120})`, 'gi');
function genericRule(id, alias, title, names, keywords, variable) {
    return (0,rule/* tokenRule */.Ow)({
        id,
        aliases: alias,
        severity: 'high',
        confidence: 'medium',
        title,
        power: 'use the account it belongs to',
        revoke: 'where it was issued',
        keywords,
        token: /x/,
        check: { pattern: assignment(names), judge: assignedJudgement, generic: true },
        bad: [
            { text: () => `${variable} = "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}"`, path: 'app.py' },
            { text: () => `DB_${variable.toUpperCase()}=${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20, 5)}`, path: '.env' },
            { text: () => `"${variable}": "${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 24, 3)}"`, path: 'config.json' },
        ],
        good: [
            { text: `${variable} = os.environ["${variable.toUpperCase()}"]`, path: 'app.py' },
            { text: `${variable} = "changeme"`, path: 'app.py' },
            { text: `${variable} = getSecretFromVault1(name)`, path: 'app.js' },
            { text: `${variable}: \${{ secrets.VALUE }}`, path: 'ci.yml' },
        ],
    });
}
const genericRules = [
    genericRule('generic-password', ['hardcoded-password'], 'Password in a file', 'pass(?:word|wd|phrase)?|pwd|passcode', ['pass', 'pwd'], 'password'),
    genericRule('generic-api-key', [], 'Secret assigned in a file', 'api[_.-]?key|apikey|secret(?:[_.-]?key)?|access[_.-]?key|auth[_.-]?key|client[_.-]?secret|token|credentials?|private[_.-]?key|encryption[_.-]?key|signing[_.-]?key', ['key', 'secret', 'token', 'credential'], 'api_key'),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/git-hosts.js
// Git hosts and their CI: GitHub, GitLab, Bitbucket.


const git_hosts_hex = '0123456789abcdef';
/**
 * GitHub's and npm's tokens end in the CRC-32 of what comes before, six base-62 digits
 * (github.blog, "Behind GitHub's new authentication token formats"). Many published samples lack it, so it only speaks for a token.
 */
function checksumJudgement({ secret }) {
    const body = secret.slice(secret.lastIndexOf('_') + 1);
    return { confidence: body.slice(-6) === base62Checksum(body.slice(0, -6)) ? 'high' : 'medium' };
}
/** CRC-32 of a text in six base-62 digits, digits before capitals before small letters. */
function base62Checksum(text) {
    const digits = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
    let value = crc32Of(text);
    let written = '';
    for (let i = 0; i < 6; i++) {
        written = digits[value % 62] + written;
        value = Math.floor(value / 62);
    }
    return written;
}
/** zlib.crc32 is there from Node 20.15 and 22.2 on. */
function crc32Of(text) {
    if (typeof external_node_zlib_.crc32 === 'function')
        return (0,external_node_zlib_.crc32)(text);
    let crc = 0xffffffff;
    for (let i = 0; i < text.length; i++) {
        crc ^= text.charCodeAt(i);
        for (let bit = 0; bit < 8; bit++)
            crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return (crc ^ 0xffffffff) >>> 0;
}
function gitHubToken(prefix, id, alias, title, power) {
    const whole = () => {
        const body = (0,rule/* sample */.XM)(rule/* base62 */.Yb, 30, prefix.charCodeAt(2));
        return `${prefix}_${body}${base62Checksum(body)}`;
    };
    return (0,rule/* tokenRule */.Ow)({
        id,
        aliases: [alias],
        title,
        power,
        revoke: 'under Settings, Developer settings on GitHub',
        references: ['https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github'],
        keywords: [`${prefix}_`],
        token: new RegExp(`${prefix}_[A-Za-z0-9]{36}`),
        check: { entropy: 3, judge: checksumJudgement },
        bad: [
            { text: () => `token: ${whole()}` },
            { text: () => `git clone https://x:${whole()}@github.com/a/b` },
            { text: () => `"${whole()}"` },
        ],
        good: [{ text: () => whole().slice(0, -3) }, { text: () => `${whole()}abc` }, { text: `${prefix}_${'x'.repeat(36)}` }],
    });
}
const gitHostRules = [
    gitHubToken('ghp', 'github-personal-access-token', 'github-pat', 'GitHub personal access token', 'act as its owner on every repository it was given'),
    gitHubToken('gho', 'github-oauth-token', 'github-oauth', 'GitHub OAuth token', 'act as the user who authorised the application'),
    gitHubToken('ghu', 'github-user-to-server-token', 'github-app-token', 'GitHub App user token', 'act as the user through the application'),
    gitHubToken('ghs', 'github-server-to-server-token', 'github-app-installation-token', 'GitHub App installation token', 'act as the application on its repositories'),
    gitHubToken('ghr', 'github-refresh-token', 'github-refresh-token-legacy', 'GitHub refresh token', 'issue further user tokens of the application'),
    (0,rule/* tokenRule */.Ow)({
        id: 'github-fine-grained-token',
        aliases: ['github-fine-grained-pat'],
        title: 'GitHub fine-grained personal access token',
        power: 'use every permission it was given on its repositories',
        revoke: 'under Settings, Developer settings on GitHub',
        keywords: ['github_pat_'],
        token: /github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}/,
        check: { entropy: 3 },
        bad: [{ text: () => `GH=${['github', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 22), (0,rule/* sample */.XM)(rule/* base62 */.Yb, 59)].join('_')}` }],
        good: [
            { text: () => ['github', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 22), (0,rule/* sample */.XM)(rule/* base62 */.Yb, 40)].join('_') },
            { text: `github_pat_${'0'.repeat(22)}_${'0'.repeat(59)}` },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'gitlab-personal-access-token',
        aliases: ['gitlab-pat', 'gitlab-pat-routable'],
        title: 'GitLab personal, project or group access token',
        power: 'act with its scopes on GitLab',
        revoke: 'under Access tokens of the user, project or group on GitLab',
        keywords: ['glpat-'],
        token: /glpat-[A-Za-z0-9_-]{20,300}(?:\.[0-9a-z]{2}\.?[0-9a-z]{7,9})?/,
        check: { entropy: 3 },
        bad: [{ text: () => `PRIVATE-TOKEN: ${['gl', 'pat-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
        good: [{ text: () => `${['gl', 'pat-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 12)}` }, { text: 'glpat-xxxxxxxxxxxxxxxxxxxx' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'gitlab-ci-token',
        aliases: [
            'gitlab-deploy-token',
            'gitlab-rrt',
            'gitlab-ptt',
            'gitlab-cicd-job-token',
            'gitlab-runner-authentication-token',
            'gitlab-feed-token',
            'gitlab-incoming-mail-token',
            'gitlab-kubernetes-agent-token',
            'gitlab-oauth-app-secret',
            'gitlab-scim-token',
            'gitlab-feature-flag-client-token',
        ],
        title: 'GitLab deploy, runner, trigger or agent token',
        power: 'read packages, register runners or start pipelines on GitLab, as its kind allows',
        revoke: 'in the settings of the project or group on GitLab',
        severity: 'high',
        keywords: ['gldt-', 'glrt-', 'glptt-', 'glcbt-', 'glft-', 'glimt-', 'glagent-', 'gloas-', 'glsoat-', 'glffct-', 'gr1348941'],
        token: /(?:gl(?:dt|rt|ptt|ft|imt|agent|oas|soat|ffct)-[A-Za-z0-9_-]{20,64}|glcbt-[0-9a-zA-Z]{1,5}_[A-Za-z0-9_-]{20}|GR1348941[A-Za-z0-9_-]{20})/,
        check: { entropy: 3 },
        bad: [
            { text: () => `token = "${['gl', 'dt-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}"` },
            { text: () => `${['gl', 'ptt-'].join('')}${(0,rule/* sample */.XM)(git_hosts_hex, 40)}` },
        ],
        good: [{ text: () => `${['gl', 'dt-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'atlassian-api-token',
        aliases: ['bitbucket-app-password'],
        title: 'Atlassian or Bitbucket API token',
        power: 'act as its owner on Jira, Confluence or Bitbucket',
        revoke: 'at id.atlassian.com, Security, API tokens',
        keywords: ['atatt3', 'atctt3', 'atbb'],
        token: /(?:AT(?:ATT|CTT)3[A-Za-z0-9_=-]{100,250}|ATBB[A-Za-z0-9]{24,32})/,
        check: { entropy: 3.5 },
        bad: [
            { text: () => `jira: ${['ATA', 'TT3x'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 180)}` },
            { text: () => `bb: ${['AT', 'BB'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32)}` },
        ],
        good: [{ text: () => `ATATT3${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 30)}` }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/jwt.js
// JSON Web Tokens: only those whose header parses, with their claims said without showing them.

const base64url = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
function decode(part) {
    try {
        const value = JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
        return typeof value === 'object' && value !== null ? value : undefined;
    }
    catch {
        return undefined;
    }
}
function jwtJudgement({ secret }) {
    const [head, body] = secret.split('.');
    const header = decode(head);
    if (header === undefined || typeof header.alg !== 'string')
        return undefined;
    const claims = decode(body);
    // The token of the jwt.io debugger is in thousands of documents.
    if (claims?.sub === '1234567890' || claims?.name === 'John Doe')
        return undefined;
    const properties = { algorithm: header.alg.slice(0, 20) };
    for (const claim of ['iss', 'aud'])
        if (typeof claims?.[claim] === 'string')
            properties[claim] = claims[claim].slice(0, 100);
    if (typeof claims?.exp === 'number' && claims.exp > 0 && claims.exp < 1e11)
        properties.expires = new Date(claims.exp * 1000).toISOString();
    return { properties };
}
function token(claims) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [part({ alg: 'HS256', typ: 'JWT' }), part(claims), (0,rule/* sample */.XM)(base64url, 43)].join('.');
}
const jwtRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'json-web-token',
        aliases: ['jwt'],
        severity: 'high',
        confidence: 'medium',
        title: 'JSON Web Token',
        power: 'act as its subject while it is valid',
        revoke: 'by ending the session or rotating the signing key',
        keywords: ['eyj'],
        token: /eyJ[A-Za-z0-9_-]{10,300}\.eyJ[A-Za-z0-9_-]{10,500}\.[A-Za-z0-9_-]{20,150}/,
        check: { judge: jwtJudgement },
        bad: [{ text: () => `Authorization: Bearer ${token({ iss: 'acme', sub: 'svc', exp: 1900000000 })}` }],
        good: [{ text: () => token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }) }, { text: 'eyJhbGciOi.eyJzdWIi.x' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/payment.js
// Payment: Stripe, Square, PayPal's Braintree, Shopify, Plaid.

const payment_hex = '0123456789abcdef';
const paymentRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'stripe-secret-key',
        aliases: ['stripe-access-token'],
        title: 'Stripe secret or restricted key',
        power: 'move the account’s money',
        revoke: 'by rolling it under API keys in Stripe',
        keywords: ['sk_live_', 'sk_test_', 'rk_live_', 'rk_test_', 'sk_prod_', 'rk_prod_'],
        token: /[sr]k_(?:live|test|prod)_[A-Za-z0-9]{16,247}/,
        check: { entropy: 3, judge: ({ secret }) => (secret.includes('_test_') ? { severity: 'medium', what: 'Stripe test key' } : {}) },
        bad: [
            { text: () => `STRIPE=${['sk', 'live', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)].join('_')}` },
            { text: () => `${['rk', 'test', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)].join('_')}` },
        ],
        good: [{ text: () => ['pk', 'live', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 24)].join('_') }, { text: 'sk_test_xxxxxxxxxxxxxxxxxxxxxxxx' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'stripe-webhook-secret',
        severity: 'high',
        title: 'Stripe webhook signing secret',
        power: 'forge events that the application believes',
        revoke: 'by rolling it under Webhooks in Stripe',
        keywords: ['whsec_'],
        token: /whsec_[A-Za-z0-9+/]{32,64}={0,2}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `whsec=${['whsec', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 32)].join('_')}` }],
        good: [{ text: 'whsec_test' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'square-access-token',
        aliases: ['square-secret'],
        title: 'Square access token',
        power: 'take payments and read customers',
        revoke: 'in the Square developer dashboard',
        keywords: ['eaaa', 'sq0atp-', 'sq0csp-'],
        token: /(?:EAAA[A-Za-z0-9_-]{60}|sq0(?:atp|csp)-[A-Za-z0-9_-]{22,60})/,
        check: { entropy: 4 },
        bad: [
            { text: () => `square ${['sq0', 'atp-'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 22)}` },
            { text: () => `t=${['EA', 'AA'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 60)}` },
        ],
        good: [{ text: () => `sq0atp-${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'braintree-access-token',
        aliases: ['paypal-braintree-access-token'],
        title: 'Braintree access token',
        power: 'take payments for the merchant',
        revoke: 'in the Braintree control panel',
        keywords: ['access_token$production$'],
        token: /access_token\$production\$[a-z0-9]{16}\$[a-f0-9]{32}/,
        bad: [{ text: () => `${['access_token', 'production', (0,rule/* sample */.XM)(payment_hex, 16), (0,rule/* sample */.XM)(payment_hex, 32)].join('$')}` }],
        good: [{ text: 'access_token$sandbox$x' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'shopify-token',
        aliases: ['shopify-access-token', 'shopify-custom-access-token', 'shopify-private-app-access-token', 'shopify-shared-secret'],
        title: 'Shopify token or shared secret',
        power: 'read and change the shop',
        revoke: 'in the application’s settings on Shopify',
        keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
        token: /shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}/,
        check: { entropy: 3 },
        bad: [{ text: () => ['shpat', (0,rule/* sample */.XM)(payment_hex, 32)].join('_') }],
        good: [{ text: () => ['shpat', (0,rule/* sample */.XM)(payment_hex, 12)].join('_') }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/private-keys.js
// Private keys: PEM in all its kinds, PGP, PuTTY, age. Public keys, certificates and encrypted keys are left alone.

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const bech32 = 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L';
const begin = ['-----BE', 'GIN '].join('');
/** The header must be followed by a body of base64; one that says it is encrypted is no leak by itself. */
function pemJudgement({ after }) {
    const body = after.slice(0, 600);
    if (/^(?:\s|\\n|\\r|["'+,]){0,8}Proc-Type: {0,2}4,ENCRYPTED/.test(body))
        return { severity: 'medium', confidence: 'medium', what: 'Encrypted private key' };
    const letters = body.split('-----')[0]?.replace(/\\[nr]|[\s"'+,\\]/g, '') ?? '';
    const run = /[A-Za-z0-9+/=]{40,}/.exec(letters.replace(/^(?:[A-Za-z-]{3,20}:[^A-Z]{0,60})/, ''));
    return run === null ? undefined : { identity: letters.slice(0, 1500) };
}
const privateKeyRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'private-key',
        title: 'Private key',
        power: 'sign, decrypt or log in as its owner',
        revoke: 'wherever its public half is trusted (authorized_keys, certificates, applications)',
        keywords: ['private key'],
        token: /x/,
        check: { pattern: /(?<secret>-----BEGIN (?:RSA |EC |DSA |OPENSSH |PGP )?PRIVATE KEY(?: BLOCK)?-----)/g, judge: pemJudgement },
        bad: [
            { text: () => `${begin}RSA PRIVATE KEY-----\n${(0,rule/* sample */.XM)(base64, 64)}\n${(0,rule/* sample */.XM)(base64, 64, 3)}\n-----END RSA PRIVATE KEY-----` },
            { text: () => `key: "${begin}PRIVATE KEY-----\\n${(0,rule/* sample */.XM)(base64, 64)}\\n"` },
        ],
        good: [
            { text: () => `${begin}PUBLIC KEY-----\n${(0,rule/* sample */.XM)(base64, 64)}` },
            { text: () => `${begin}PRIVATE KEY-----\n...\n` },
            { text: () => `if (text.startsWith('${begin}PRIVATE KEY-----')) return parse(text);` },
        ],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'putty-private-key',
        title: 'PuTTY private key',
        power: 'log in as its owner',
        revoke: 'wherever its public half is trusted',
        keywords: ['putty-user-key-file'],
        token: /x/,
        check: { pattern: /(?<secret>PuTTY-User-Key-File-[23]: [a-z0-9@.-]{3,40})\s{1,2}Encryption: none/g },
        bad: [{ text: () => `${['PuTTY-User-Key', 'File-3: ssh-ed25519'].join('-')}\nEncryption: none\n` }],
        good: [{ text: 'PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: aes256-cbc\n' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'age-secret-key',
        title: 'age secret key',
        power: 'decrypt everything encrypted to it, such as SOPS files',
        revoke: 'by encrypting anew to another key and rotating what was encrypted',
        keywords: ['age-secret-key-1'],
        token: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/,
        bad: [{ text: () => `${['AGE', 'SECRET', 'KEY', '1'].join('-')}${(0,rule/* sample */.XM)(bech32, 58)}` }],
        good: [{ text: 'AGE-SECRET-KEY-1...' }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/registries.js
// Package registries: npm, PyPI, RubyGems, crates.io, NuGet, Docker Hub, Artifactory.


const registries_hex = '0123456789abcdef';
const registryRules = [
    (0,rule/* tokenRule */.Ow)({
        id: 'npm-access-token',
        aliases: ['npm-token'],
        title: 'npm access token',
        power: 'publish packages under its owner’s name',
        revoke: 'under Access tokens on npmjs.com',
        keywords: ['npm_'],
        token: /npm_[A-Za-z0-9]{36}/,
        check: { entropy: 3, judge: checksumJudgement },
        bad: [{ text: () => `//registry.npmjs.org/:_authToken=${['npm', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 36)].join('_')}` }],
        good: [{ text: () => ['npm', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)].join('_') }, { text: 'npm_config_registry_aaaaaaaaaaaaaaaaaaaaaaaaaaaa' }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'pypi-upload-token',
        title: 'PyPI API token',
        power: 'publish packages under its owner’s name',
        revoke: 'under Account settings on pypi.org',
        keywords: ['pypi-ageichlwas5vcmc', 'pypi-agenddgvzdc5wexbplm9yz'],
        token: /pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZ)[A-Za-z0-9_-]{50,600}/,
        bad: [{ text: () => `password = ${['pypi', 'AgEIcHlwaS5vcmc'].join('-')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 120)}` }],
        good: [{ text: () => `pypi-AgEIcHlwaS5vcmc${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'rubygems-api-key',
        aliases: ['rubygems-api-token'],
        title: 'RubyGems API key',
        power: 'publish gems under its owner’s name',
        revoke: 'under API keys on rubygems.org',
        keywords: ['rubygems_'],
        token: /rubygems_[a-f0-9]{48}/,
        check: { entropy: 3 },
        bad: [{ text: () => `:rubygems_api_key: ${['rubygems', (0,rule/* sample */.XM)(registries_hex, 48)].join('_')}` }],
        good: [{ text: () => ['rubygems', (0,rule/* sample */.XM)(registries_hex, 20)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'crates-io-token',
        title: 'crates.io API token',
        power: 'publish crates under its owner’s name',
        revoke: 'under API Tokens on crates.io',
        keywords: ['cio'],
        token: /cio[A-Za-z0-9]{32}/,
        check: { entropy: 4 },
        bad: [{ text: () => `token = "${['c', 'io'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 32)}"` }],
        good: [{ text: () => `cio${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'nuget-api-key',
        title: 'NuGet API key',
        power: 'publish packages under its owner’s name',
        revoke: 'under API keys on nuget.org',
        keywords: ['oy2'],
        token: /oy2[a-z0-9]{43}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `dotnet nuget push -k ${['o', 'y2'].join('')}${(0,rule/* sample */.XM)('abcdefghijklmnopqrstuvwxyz234567', 43)}` }],
        good: [{ text: () => `oy2${(0,rule/* sample */.XM)(registries_hex, 10)}` }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'docker-hub-token',
        aliases: ['docker-hub-pat'],
        title: 'Docker Hub access token',
        power: 'push images under its owner’s name',
        revoke: 'under Personal access tokens on Docker Hub',
        keywords: ['dckr_pat_', 'dckr_oat_'],
        token: /dckr_[po]at_[A-Za-z0-9_-]{27,32}/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `docker login -p ${['dckr', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 27)].join('_')}` }],
        good: [{ text: () => ['dckr', 'pat', (0,rule/* sample */.XM)(rule/* base62 */.Yb, 8)].join('_') }],
    }),
    (0,rule/* tokenRule */.Ow)({
        id: 'artifactory-token',
        aliases: ['artifactory-api-key', 'artifactory-reference-token'],
        title: 'JFrog Artifactory key or reference token',
        power: 'read and publish artifacts',
        revoke: 'under Access tokens in JFrog',
        keywords: ['akcp', 'cmvmd'],
        token: /(?:AKCp[A-Za-z0-9]{69}|cmVmd[A-Za-z0-9]{59})/,
        check: { entropy: 3.5 },
        bad: [{ text: () => `X-JFrog-Art-Api: ${['AK', 'Cp'].join('')}${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 69)}` }],
        good: [{ text: () => `AKCp${(0,rule/* sample */.XM)(rule/* base62 */.Yb, 20)}` }],
    }),
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/rules/index.js
// Every rule, by family. A new family is a file here and a line below.










/** All built-in rules, specific ones first. */
function secretRules() {
    return allRules;
}
const allRules = [
    ...cloudRules,
    ...gitHostRules,
    ...registryRules,
    ...chatRules,
    ...paymentRules,
    ...aiRules,
    ...privateKeyRules,
    ...jwtRules,
    ...connectionRules,
    ...genericRules,
];

;// CONCATENATED MODULE: ./build/packages/secrets/src/scanner.js
// secret-scan: what to look at (files, the index, a range of commits, the whole history), and its findings.





const secretScanInputs = {
    ...(0,src/* commonInputs */.j$)('secret-scan'),
    ...src/* fileInputs */.wQ,
    scan: {
        type: 'choice',
        choices: ['files', 'staged', 'range', 'history'],
        default: 'files',
        description: '`files` looks at the working tree, `staged` at the index, `range` at what some commits introduce, `history` at every version ever committed.',
    },
    range: {
        type: 'string',
        default: '',
        description: 'Commits for `scan: range`, as `BASE..HEAD`; empty takes the change that the event is about.',
    },
    'decode-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep base64, hex, percent and unicode encodings within one another are followed.',
    },
    'archive-depth': {
        type: 'integer',
        default: 2,
        min: 0,
        max: 5,
        description: 'How deep archives within archives are opened; 0 leaves them closed.',
    },
};
const secretScan = {
    name: 'secret-scan',
    title: 'Secret scan',
    description: 'Finds credentials in files and history: tokens, keys, passwords and connection strings, with redacted evidence and how to revoke them.',
    inputs: secretScanInputs,
    outputs: src/* commonOutputs */.e5,
    network: [],
    permissions: { contents: 'read' },
    get rules() {
        return secretRules();
    },
    scan,
};
async function scan(inputs, context) {
    if (inputs.config !== '') {
        throw new src/* PortcullisError */.SO({
            code: 'input-invalid',
            message: 'expected no configuration file: secret-scan has no format for one yet',
            where: { key: 'config', file: inputs.config },
            remedy: 'Leave `config` empty.',
        });
    }
    const rules = secretRules();
    const detector = buildDetector(rules);
    const canary = runCanary(detector);
    const { found, coverage } = await (inputs.scan === 'files' ? reachFiles : reachCommits)(detector, inputs, context);
    const ruleOf = new Map(rules.map((rule) => [rule.id, rule]));
    const findings = [];
    const suppressed = [];
    const seen = new Set();
    for (const { path, secret, introduced } of found) {
        const finding = findingOf(path, secret, ruleOf.get(secret.ruleId), introduced);
        // Of a secret that stays in a file for many versions the first is reported.
        const key = inputs.scan === 'history'
            ? `${finding.fingerprint}`
            : `${finding.fingerprint}:${secret.region.startLine}:${secret.region.startColumn}`;
        if (seen.has(key))
            continue;
        seen.add(key);
        if (secret.allowed === undefined)
            findings.push(finding);
        else
            suppressed.push({ finding, kind: 'inSource', justification: secret.allowed });
    }
    return {
        findings: findings.sort(src/* byPlace */.hz),
        suppressed: suppressed.sort((a, b) => (0,src/* byPlace */.hz)(a.finding, b.finding)),
        coverage,
        notices: [],
        canary,
        configurationDigest: (0,src/* contentHash */.Ae)(JSON.stringify([
            inputs.scan,
            inputs.range,
            inputs.include,
            inputs.exclude,
            inputs['max-file-size'],
            inputs['decode-depth'],
            inputs['archive-depth'],
        ])),
        rules,
        properties: { scan: inputs.scan },
    };
}
async function reachFiles(detector, inputs, context) {
    const maxBytes = inputs['max-file-size'] * 1024 * 1024;
    const walk = await (0,src/* walkWorkspace */.b5)({
        workspace: context.workspace,
        path: inputs.path,
        include: inputs.include,
        exclude: inputs.exclude,
        maxFileBytes: maxBytes,
    });
    const { found, skipped, scanned, bytes } = await scanFiles(detector, walk.files, {
        maxBytes,
        decodeDepth: inputs['decode-depth'],
        archiveDepth: inputs['archive-depth'],
        progress: context.progress,
    });
    const all = [...walk.skipped, ...skipped];
    // What the user's globs took out was there to be looked at; a picture was not.
    return {
        found,
        coverage: { applicable: scanned + walk.excluded + all.filter((entry) => entry.gap).length, scanned, bytes, skipped: all },
    };
}
/** Versions in git; loaded only when asked for. */
async function reachCommits(detector, inputs, context) {
    if ((0,src/* findGitRoot */.ky)(context.workspace) === undefined) {
        throw new src/* PortcullisError */.SO({
            code: 'no-repository',
            message: `expected a git checkout for \`scan: ${inputs.scan}\`, got a plain directory`,
            where: { key: 'scan' },
            remedy: 'Check the repository out with `fetch-depth: 0`, or scan `files`.',
        });
    }
    const { committedChanges, stagedChanges } = await __webpack_require__.e(/* import() */ 318).then(__webpack_require__.bind(__webpack_require__, 4318));
    const { scanBlobs } = await __webpack_require__.e(/* import() */ 507).then(__webpack_require__.bind(__webpack_require__, 5507));
    const directory = context.workspace;
    const changes = inputs.scan === 'staged'
        ? await stagedChanges(directory)
        : await committedChanges(directory, inputs.scan === 'history' ? ['--all', 'HEAD'] : [revisionRange(inputs, context)]);
    const scan = await scanBlobs(detector, directory, changes, {
        maxBytes: inputs['max-file-size'] * 1024 * 1024,
        decodeDepth: inputs['decode-depth'],
        selected: await (0,src/* pathFilter */.Y1)(inputs.include, inputs.exclude),
        introducedOnly: inputs.scan !== 'history',
        progress: context.progress,
    });
    const found = scan.found.map(({ blob, secret }) => ({ path: blob.path, secret, introduced: blob.introduction }));
    return {
        found,
        coverage: {
            applicable: scan.scanned + scan.skipped.filter((entry) => entry.gap).length,
            scanned: scan.scanned,
            bytes: scan.bytes,
            skipped: scan.skipped,
        },
    };
}
function revisionRange(inputs, context) {
    if (inputs.range !== '') {
        // Nothing that git could take for an option, and no more than two revisions.
        if (/^[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}\.\.\.?[A-Za-z0-9_][A-Za-z0-9_./@{}^~-]{0,250}$/.test(inputs.range))
            return inputs.range;
        throw new src/* PortcullisError */.SO({
            code: 'input-invalid',
            message: `expected BASE..HEAD, got "${inputs.range.slice(0, 60)}"`,
            where: { key: 'range' },
            remedy: 'Name two commits, branches or tags.',
        });
    }
    const { change } = context;
    if (change?.base !== undefined && (0,src/* isCommitId */.jh)(change.base))
        return `${change.base}..${change.head}`;
    throw new src/* PortcullisError */.SO({
        code: 'input-invalid',
        message: 'expected a range, but the event names no base commit',
        where: { key: 'range' },
        remedy: 'Set `range` to BASE..HEAD, or scan `history`.',
    });
}
function findingOf(path, secret, rule, introduced) {
    const origin = introduced === undefined
        ? ''
        : ` It came in with commit ${introduced.commit.slice(0, 12)} on ${introduced.date.slice(0, 10)}, so deleting the line is not enough.`;
    return {
        ruleId: rule.id,
        severity: secret.severity,
        confidence: secret.confidence,
        message: `${secret.what} (${secret.evidence}). ${rule.why}${origin}`,
        location: { path, region: secret.region },
        fingerprint: (0,src/* fingerprintOf */.ax)(rule.id, path, secret.hash),
        ...(secret.lineHash === undefined ? {} : { lineHash: secret.lineHash }),
        evidence: secret.evidence,
        properties: {
            secretHash: secret.hash,
            ...(introduced === undefined ? {} : { commit: introduced.commit, author: introduced.author, date: introduced.date }),
            ...secret.properties,
        },
    };
}
/** For tests: the ids of the rules that fire on a text. */
function firedRules(rules, text, path) {
    return buildDetector(rules)
        .detect(Buffer.from(text), path)
        .map(({ rule }) => rule.id);
}

;// CONCATENATED MODULE: ./build/packages/secrets/src/index.js




/***/ }),

/***/ 8977:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ow: () => (/* binding */ tokenRule),
/* harmony export */   XM: () => (/* binding */ sample),
/* harmony export */   Yb: () => (/* binding */ base62),
/* harmony export */   xc: () => (/* binding */ maxMatchBytes)
/* harmony export */ });
// What a secret rule is: data for the engine, and a small builder for the many that are a prefix and some letters.
/** Longest match a rule may have, in bytes; the window around a keyword is as wide. A test holds every rule to it. */
const maxMatchBytes = 1024;
/** Base-62 letters, the alphabet of most tokens. */
const base62 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
/** Letters that look random but are the same on every machine: samples are made, never written down, so that sources stay clean. */
function sample(alphabet, length, seed = 7) {
    let state = seed * 2654435761;
    let text = '';
    for (let i = 0; i < length; i++) {
        state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
        text += alphabet[(state >>> 8) % alphabet.length];
    }
    return text;
}
/** A rule for a token that its own form gives away. */
function tokenRule(spec) {
    return {
        id: spec.id,
        aliases: spec.aliases ?? [],
        severity: spec.severity ?? 'critical',
        confidence: spec.confidence ?? 'high',
        title: spec.title,
        why: `Whoever reads it can ${spec.power}, from anywhere, until it is revoked.`,
        remedy: `Revoke it ${spec.revoke}, issue a new one, and have the job read it from a secret store; deleting the line leaves it in the history.`,
        controls: ['NIST-800-53-IA-5', 'PCI-DSS-8.3.2'],
        risks: ['CICD-SEC-6'],
        ...(spec.references === undefined ? {} : { references: spec.references }),
        examples: { bad: spec.bad, good: spec.good },
        check: {
            keywords: spec.keywords,
            pattern: new RegExp(`(?<![A-Za-z0-9_])(?<secret>${spec.token.source})(?![A-Za-z0-9_])`, spec.token.flags.includes('i') ? 'gi' : 'g'),
            ...spec.check,
        },
    };
}


/***/ })

};
