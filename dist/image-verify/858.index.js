export const id = 858;
export const ids = [858];
export const modules = {

/***/ 9006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hf: () => (/* binding */ parseJsonPath),
/* harmony export */   Lt: () => (/* binding */ select),
/* harmony export */   Ub: () => (/* binding */ selectAll),
/* harmony export */   u4: () => (/* binding */ isRecord)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7796);
// A small part of JSONPath (RFC 9535): names, indexes and wildcards. No filters, no recursion, nothing that can run away.


const maxSegments = 20;
const maxSelected = 10_000;
const segment = /^(?:\.([A-Za-z_@$][\w@$-]{0,99})|\[(\d{1,6})\]|\['([^'\\]{1,200})'\]|\["([^"\\]{1,200})"\]|(?:\[\*\]|\.\*))/;
/** `$.a.b[0]['a key'][*]`. @throws PortcullisError `path-invalid`. */
function parseJsonPath(text, where) {
    const path = [];
    let rest = text.startsWith('$') ? text.slice(1) : undefined;
    while (rest !== undefined && rest !== '' && path.length <= maxSegments) {
        const found = segment.exec(rest);
        if (found === null)
            break;
        const name = found[1] ?? found[3] ?? found[4];
        path.push(name !== undefined ? { name } : found[2] !== undefined ? { index: Number(found[2]) } : 'every');
        rest = rest.slice(found[0].length);
    }
    if (rest === '' && path.length <= maxSegments)
        return path;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'path-invalid',
        message: `expected a path of at most ${maxSegments} parts such as $.buildDefinition.buildType or $.packages[*].name, got "${text.slice(0, 80)}"`,
        where,
        remedy: "Names, [index], [*] and ['quoted name'] are understood; filters and `..` are not.",
    });
}
/** Every value that the path leads to; none when it leads nowhere. @throws PortcullisError `predicate-too-large`. */
function select(path, value) {
    return selectAll(path, value).values;
}
/**
 * The same, and whether the path led somewhere from every value on its way: an element without the field is a gap, and so is
 * a list that is not there; an empty list is none. @throws PortcullisError `predicate-too-large`.
 */
function selectAll(path, value) {
    let values = [value];
    let complete = true;
    for (const step of path) {
        const next = [];
        for (const current of values) {
            if (!leads(step, current))
                complete = false;
            for (const found of follow(step, current)) {
                // What is not looked at must not count as looked at.
                if (next.length >= maxSelected) {
                    throw (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('predicate-too-large', `expected at most ${maxSelected} values along a path, got more`);
                }
                next.push(found);
            }
        }
        values = next;
    }
    return { values, complete };
}
function leads(step, value) {
    return step === 'every' ? Array.isArray(value) || isRecord(value) : follow(step, value).length > 0;
}
function follow(step, value) {
    if (step === 'every')
        return Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
    if ('index' in step)
        return Array.isArray(value) && step.index < value.length ? [value[step.index]] : [];
    return isRecord(value) && Object.hasOwn(value, step.name) ? [value[step.name]] : [];
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 1377:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ch: () => (/* binding */ readProvenance),
/* harmony export */   Hu: () => (/* binding */ provenanceTypes),
/* harmony export */   ZN: () => (/* binding */ provenanceFields)
/* harmony export */ });
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9006);
// SLSA provenance of either version, as the few facts that a policy asks for.
// https://slsa.dev/spec/v1.0/provenance, https://slsa.dev/spec/v0.2/provenance

const provenanceTypes = ['https://slsa.dev/provenance/v0.2', 'https://slsa.dev/provenance/v1'];
const provenanceFields = [
    'builder-id',
    'build-type',
    'source-repository',
    'source-ref',
    'source-digest',
    'workflow',
    'invocation',
];
/** Undefined when the statement is no provenance. */
function readProvenance(statement) {
    const facts = statement.predicateType === provenanceTypes[0]
        ? version02(statement.predicate)
        : statement.predicateType === provenanceTypes[1]
            ? version1(statement.predicate)
            : undefined;
    if (facts === undefined)
        return undefined;
    return new Map(Object.entries(facts).filter((entry) => typeof entry[1] === 'string' && entry[1] !== ''));
}
function version02(predicate) {
    const source = at(predicate, 'invocation', 'configSource');
    const { repository, ref } = splitSource(at(source, 'uri'));
    return {
        'builder-id': at(predicate, 'builder', 'id'),
        'build-type': at(predicate, 'buildType'),
        'source-repository': repository,
        'source-ref': ref,
        'source-digest': at(source, 'digest', 'sha1') ?? at(source, 'digest', 'gitCommit'),
        workflow: at(source, 'entryPoint'),
        invocation: at(predicate, 'metadata', 'buildInvocationId') ?? at(predicate, 'metadata', 'buildInvocationID'),
    };
}
/** Two layouts of parameters are common: GitHub's (`workflow`) and that of the SLSA generators (`source`). */
function version1(predicate) {
    const parameters = at(predicate, 'buildDefinition', 'externalParameters');
    const workflow = at(parameters, 'workflow');
    const declared = splitSource(at(parameters, 'source', 'uri') ?? at(parameters, 'source'));
    const workflowSource = splitSource(at(workflow, 'repository'));
    const repository = workflowSource.repository ?? declared.repository;
    const dependencies = at(predicate, 'buildDefinition', 'resolvedDependencies');
    const list = Array.isArray(dependencies) ? dependencies : [];
    // The commit must belong to the source that is named, not to whatever dependency comes first.
    const resolved = list.find((dependency) => repository !== undefined && splitSource(at(dependency, 'uri')).repository === repository);
    return {
        'builder-id': at(predicate, 'runDetails', 'builder', 'id'),
        'build-type': at(predicate, 'buildDefinition', 'buildType'),
        'source-repository': repository,
        'source-ref': at(workflow, 'ref') ?? declared.ref,
        'source-digest': at(resolved, 'digest', 'gitCommit') ?? at(resolved, 'digest', 'sha1') ?? at(parameters, 'source', 'digest', 'sha1'),
        workflow: at(workflow, 'path'),
        invocation: at(predicate, 'runDetails', 'metadata', 'invocationId'),
    };
}
/** `git+https://github.com/o/r.git@refs/heads/main` is repository `https://github.com/o/r` and ref `refs/heads/main`. */
function splitSource(uri) {
    if (typeof uri !== 'string' || uri.length > 2000)
        return {};
    const bare = uri.replace(/^git\+/, '');
    const host = bare.indexOf('://') + 3;
    // An `@` before the first slash of the path belongs to the user in the URL.
    const path = bare.indexOf('/', host);
    const mark = path < 0 ? -1 : bare.indexOf('@', path);
    const repository = (mark < 0 ? bare : bare.slice(0, mark)).replace(/\/$/, '').replace(/\.git$/, '');
    return mark < 0 ? { repository } : { repository, ref: bare.slice(mark + 1) };
}
function at(value, ...keys) {
    let found = value;
    for (const key of keys)
        found = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u4)(found) && Object.hasOwn(found, key) ? found[key] : undefined;
    return found;
}


/***/ }),

/***/ 2516:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ parseTextRule),
/* harmony export */   It: () => (/* binding */ checkStatement),
/* harmony export */   Mv: () => (/* binding */ parseAttestationRule),
/* harmony export */   SZ: () => (/* binding */ predicateAliases),
/* harmony export */   bH: () => (/* binding */ rulesStatement)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _sigstore_identity_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9912);
/* harmony import */ var _sigstore_pattern_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1754);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7796);
/* harmony import */ var _json_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9006);
/* harmony import */ var _provenance_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1377);
// What a policy demands of an attestation: its predicate type, facts of its provenance, and conditions on its predicate.






/** Names for predicate types that come in several versions. */
const aliases = new Map([
    ['slsa-provenance', ['https://slsa.dev/provenance']],
    ['spdx', ['https://spdx.dev/Document']],
    ['cyclonedx', ['https://cyclonedx.org/bom']],
    ['sbom', ['https://spdx.dev/Document', 'https://cyclonedx.org/bom']],
    ['vex', ['https://openvex.dev/ns', 'https://cyclonedx.org/vex']],
    ['vulnerability-scan', ['https://cosign.sigstore.dev/attestation/vuln']],
]);
const predicateAliases = [...aliases.keys()];
const maxConditions = 50;
const operators = ['equals', 'in', 'matches', 'contains', 'exists'];
/** Reads a rule from a policy. @throws PortcullisError `policy-invalid` that names the key. */
function parseAttestationRule(value, where) {
    const rule = record(value, where, ['predicate', 'provenance', 'where']);
    const predicate = rule.predicate;
    if (typeof predicate !== 'string' || !(aliases.has(predicate) || /^[a-z][a-z0-9+.-]{1,20}:\S{1,500}$/i.test(predicate))) {
        throw invalid(where, 'predicate', `one of ${predicateAliases.join(', ')} or a predicate type (a URI)`, predicate);
    }
    const provenance = new Map();
    if (rule.provenance !== undefined) {
        if (predicate !== 'slsa-provenance' && !_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceTypes */ .Hu.some((type) => type === predicate))
            throw invalid(where, 'provenance', 'only beside `predicate: slsa-provenance`', predicate);
        const facts = record(rule.provenance, below(where, 'provenance'), _provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceFields */ .ZN);
        for (const field of _provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .provenanceFields */ .ZN) {
            if (Object.hasOwn(facts, field))
                provenance.set(field, parseTextRule(facts[field], below(where, `provenance.${field}`)));
        }
    }
    const list = rule.where ?? [];
    if (!Array.isArray(list) || list.length > maxConditions)
        throw invalid(where, 'where', `a list of at most ${maxConditions} conditions`, list);
    return { predicate, provenance, conditions: list.map((item, index) => parseCondition(item, below(where, `where[${index}]`))) };
}
/** Text means exactly that text. @throws PortcullisError `policy-invalid`. */
function parseTextRule(value, where) {
    if (typeof value === 'string' && value !== '')
        return { equals: value };
    const rule = record(value, where, ['equals', 'matches']);
    if ((rule.equals === undefined) === (rule.matches === undefined))
        throw invalid(where, undefined, 'either `equals` or `matches`', value);
    const text = rule.equals ?? rule.matches;
    if (typeof text !== 'string' || text === '')
        throw invalid(where, undefined, 'text', text);
    if (rule.equals !== undefined)
        return { equals: text };
    (0,_sigstore_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)(text);
    return { matches: text };
}
function parseCondition(value, where) {
    const condition = record(value, where, ['path', 'every', ...operators]);
    if (typeof condition.path !== 'string')
        throw invalid(where, 'path', 'a JSON path into the predicate', condition.path);
    if (condition.every !== undefined && typeof condition.every !== 'boolean')
        throw invalid(where, 'every', 'true or false', condition.every);
    const given = operators.filter((operator) => condition[operator] !== undefined);
    const [operator] = given;
    if (operator === undefined || given.length > 1)
        throw invalid(where, undefined, `one of ${operators.join(', ')}`, given);
    const common = { text: condition.path, path: (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJsonPath */ .Hf)(condition.path, where), every: condition.every === true };
    const operand = condition[operator];
    switch (operator) {
        case 'in':
            if (!Array.isArray(operand) || operand.length === 0 || !operand.every(isScalar))
                throw invalid(where, 'in', 'a list of plain values', operand);
            return { ...common, test: { kind: 'in', values: operand } };
        case 'matches':
            if (typeof operand !== 'string')
                throw invalid(where, 'matches', 'a regular expression', operand);
            (0,_sigstore_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)(operand);
            return { ...common, test: { kind: 'matches', pattern: operand } };
        case 'exists':
            if (typeof operand !== 'boolean')
                throw invalid(where, 'exists', 'true or false', operand);
            return { ...common, test: { kind: 'exists', value: operand } };
        default:
            if (!isScalar(operand))
                throw invalid(where, operator, 'a plain value', operand);
            return { ...common, test: { kind: operator, value: operand } };
    }
}
/** Whether the statement is of the kind that the rule speaks of. */
function rulesStatement(rule, statement) {
    return predicateNames(rule.predicate, statement.predicateType);
}
/** An alias stands for its types in any version (`…/v1`, `…/v0.2`); everything else for itself only. */
function predicateNames(predicate, type) {
    const bases = aliases.get(predicate);
    if (bases === undefined)
        return predicate === type;
    return bases.some((base) => type === base || (type.startsWith(`${base}/`) && /^v\d{1,3}(?:\.\d{1,3}){0,2}$/.test(type.slice(base.length + 1))));
}
/** What the statement lacks; undefined when it satisfies the rule. */
function checkStatement(rule, statement) {
    try {
        return shortfall(rule, statement);
    }
    catch (error) {
        const { code, message } = (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_4__/* .asRefusal */ .Z)(error);
        return { code, reason: message };
    }
}
function shortfall(rule, statement) {
    if (!rulesStatement(rule, statement)) {
        return { code: 'predicate-mismatch', reason: `expected the predicate ${rule.predicate}, got ${statement.predicateType.slice(0, 200)}` };
    }
    const provenance = (0,_provenance_js__WEBPACK_IMPORTED_MODULE_1__/* .readProvenance */ .Ch)(statement);
    for (const [field, expected] of rule.provenance) {
        const found = provenance?.get(field);
        if (found === undefined || !(0,_sigstore_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .matchText */ .H1)(expected, found)) {
            return {
                code: 'provenance-mismatch',
                reason: `expected ${field} ${(0,_sigstore_identity_js__WEBPACK_IMPORTED_MODULE_5__/* .describeText */ .ld)(expected)}, got ${found === undefined ? 'none' : `"${found.slice(0, 200)}"`}`,
            };
        }
    }
    const failed = rule.conditions.find((condition) => !holds(condition, statement.predicate));
    if (failed === undefined)
        return undefined;
    const values = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .select */ .Lt)(failed.path, statement.predicate);
    const got = values.length === 0 ? 'nothing there' : (JSON.stringify(values.slice(0, 3)) ?? '').slice(0, 200);
    return { code: 'condition-unmet', reason: `expected ${failed.text} ${describeTest(failed)}, got ${got}` };
}
function holds({ path, every, test }, predicate) {
    const { values, complete } = (0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .selectAll */ .Ub)(path, predicate);
    if (test.kind === 'exists')
        return test.value ? (every ? complete : values.length > 0) : values.length === 0;
    const pattern = test.kind === 'matches' ? (0,_sigstore_pattern_js__WEBPACK_IMPORTED_MODULE_2__/* .compilePattern */ .E)(test.pattern) : undefined;
    const satisfies = (value) => {
        switch (test.kind) {
            case 'equals':
                return value === test.value;
            case 'in':
                return isScalar(value) && test.values.includes(value);
            case 'matches':
                return typeof value === 'string' && pattern?.(value) === true;
            default:
                return typeof value === 'string' && typeof test.value === 'string'
                    ? value.includes(test.value)
                    : Array.isArray(value) && value.includes(test.value);
        }
    };
    return every ? complete && values.every(satisfies) : values.some(satisfies);
}
function describeTest({ every, test }) {
    const whole = every ? 'always ' : '';
    switch (test.kind) {
        case 'in':
            return `${whole}to be one of ${JSON.stringify(test.values)}`;
        case 'matches':
            return `${whole}to match ${test.pattern}`;
        case 'exists':
            return test.value ? 'to exist' : 'not to exist';
        default:
            return `${whole}to ${test.kind === 'equals' ? 'equal' : 'contain'} ${JSON.stringify(test.value)}`;
    }
}
function record(value, where, known) {
    if (!(0,_json_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u4)(value))
        throw invalid(where, undefined, `a mapping with ${known.join(', ')}`, value);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw invalid(where, unknown.slice(0, 60), `one of the keys ${known.join(', ')}`, unknown);
    return value;
}
function isScalar(value) {
    return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
function below(where, key) {
    return { ...where, key: where.key === undefined ? key : `${where.key}.${key}` };
}
function invalid(where, key, expected, got) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'policy-invalid',
        message: `expected ${expected}, got ${(JSON.stringify(got) ?? 'nothing').slice(0, 80)}`,
        where: key === undefined ? where : below(where, key),
        remedy: 'Correct the policy; nothing is verified by a policy that is not understood.',
    });
}


/***/ }),

/***/ 9613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BV: () => (/* binding */ readInTotoStatement),
/* harmony export */   By: () => (/* binding */ parseStatement),
/* harmony export */   OY: () => (/* binding */ inTotoPayloadType),
/* harmony export */   jx: () => (/* binding */ namesArtifact)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7689);
/* harmony import */ var _sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7796);
// An in-toto statement inside a DSSE envelope: what is claimed, about which artifact.
// https://github.com/in-toto/attestation/blob/main/spec/v1/statement.md



const inTotoPayloadType = 'application/vnd.in-toto+json';
const statementTypes = ['https://in-toto.io/Statement/v1', 'https://in-toto.io/Statement/v0.1'];
const maxSubjects = 10_000;
/** @throws PortcullisError `statement-malformed`. */
function parseStatement(payloadType, payload) {
    if (payloadType !== inTotoPayloadType)
        throw malformed(`payloadType ${inTotoPayloadType}`, JSON.stringify(payloadType.slice(0, 80)));
    let document;
    try {
        document = JSON.parse(payload.toString('utf8'));
    }
    catch (error) {
        throw malformed('JSON', error.message.slice(0, 100));
    }
    return readInTotoStatement(document);
}
/** The same from a statement that is parsed already, such as a SignatureAttempt's. @throws PortcullisError `statement-malformed`. */
function readInTotoStatement(document) {
    if (!isRecord(document))
        throw malformed('a JSON object', typeof document);
    // Another version may mean something else by the same fields.
    if (!statementTypes.includes(document._type))
        throw malformed(`_type ${statementTypes[0]}`, JSON.stringify(document._type)?.slice(0, 80) ?? 'none');
    if (typeof document.predicateType !== 'string' || document.predicateType === '')
        throw malformed('a predicateType', 'none');
    if (!Array.isArray(document.subject) || document.subject.length === 0)
        throw malformed('a list of subjects', 'none');
    if (document.subject.length > maxSubjects)
        throw malformed(`at most ${maxSubjects} subjects`, `${document.subject.length}`);
    return {
        subjects: document.subject.map(readSubject),
        predicateType: document.predicateType,
        predicate: document.predicate,
        document,
    };
}
function readSubject(subject) {
    if (!isRecord(subject) || !isRecord(subject.digest))
        throw malformed('a digest for every subject', 'none');
    const digest = new Map();
    for (const [algorithm, value] of Object.entries(subject.digest)) {
        if (typeof value !== 'string')
            throw malformed('digests as text', typeof value);
        digest.set(algorithm, value);
    }
    return { digest, ...(typeof subject.name === 'string' ? { name: subject.name } : {}) };
}
/**
 * Whether one subject is the artifact: at least one strong digest equals, and none that is known differs.
 * A weak one (sha1, md5) never binds.
 */
function namesArtifact(statement, digests) {
    return statement.subjects.some(({ digest }) => {
        let bound = false;
        for (const hash of _sigstore_raw_signature_js__WEBPACK_IMPORTED_MODULE_1__/* .hashNames */ .Jf) {
            const claimed = digest.get(hash);
            const actual = digests.get(hash);
            if (claimed === undefined || actual === undefined)
                continue;
            const bytes = Buffer.from(claimed, 'hex');
            if (claimed.length !== actual.length * 2 || bytes.length !== actual.length || !(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(bytes, actual))
                return false;
            bound = true;
        }
        return bound;
    });
}
function malformed(expected, got) {
    return (0,_sigstore_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('statement-malformed', `expected an in-toto statement with ${expected}, got ${got}`);
}
function isRecord(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}


/***/ }),

/***/ 5415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LU: () => (/* binding */ childrenOf),
/* harmony export */   SF: () => (/* binding */ booleanOf),
/* harmony export */   SU: () => (/* binding */ readDer),
/* harmony export */   S_: () => (/* binding */ derTag),
/* harmony export */   Ut: () => (/* binding */ childAt),
/* harmony export */   YA: () => (/* binding */ integerHex),
/* harmony export */   _O: () => (/* binding */ context),
/* harmony export */   _f: () => (/* binding */ oidOf),
/* harmony export */   cD: () => (/* binding */ bitStringBytes),
/* harmony export */   e4: () => (/* binding */ bitsOf),
/* harmony export */   nR: () => (/* binding */ timeOf),
/* harmony export */   qN: () => (/* binding */ eachChild),
/* harmony export */   rl: () => (/* binding */ numberOf),
/* harmony export */   yi: () => (/* binding */ expectTag)
/* harmony export */ });
// A strict reader of DER (X.690), as far as certificates, revocation lists and timestamps need it: definite lengths
// in their shortest form, single-byte tags, nothing after the last element. Children are read only when asked for,
// so that neither nesting nor a list of a hundred thousand revoked certificates costs anything before it is looked at.
const derTag = {
    boolean: 0x01,
    integer: 0x02,
    bitString: 0x03,
    octetString: 0x04,
    oid: 0x06,
    enumerated: 0x0a,
    utcTime: 0x17,
    generalizedTime: 0x18,
    sequence: 0x30,
    set: 0x31,
};
/** Tag of a constructed, context-specific element. */
function context(number) {
    return 0xa0 | number;
}
/** @throws Error for anything that is not exactly one element. */
function readDer(bytes, tag = derTag.sequence) {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const element = readAt(buffer, 0);
    if (element.raw.length !== buffer.length)
        throw new Error(`expected the end of the structure, got ${buffer.length - element.raw.length} bytes more`);
    return expectTag(element, tag);
}
function childrenOf(element) {
    return [...eachChild(element)];
}
/** Children one at a time, for long lists. */
function* eachChild(element) {
    if ((element.tag & 0x20) === 0)
        throw new Error(`expected a constructed element, got tag 0x${element.tag.toString(16)}`);
    yield* elementsOf(element.value);
}
/** A child at a place, of a known tag. */
function childAt(children, index, tag) {
    const child = children[index];
    if (child === undefined)
        throw new Error(`expected ${index + 1} elements, got ${children.length}`);
    return expectTag(child, tag);
}
function expectTag(element, tag) {
    if (element.tag !== tag)
        throw new Error(`expected tag 0x${tag.toString(16)}, got 0x${element.tag.toString(16)}`);
    return element;
}
/** An object identifier in dotted form. */
function oidOf(element) {
    const bytes = expectTag(element, derTag.oid).value;
    if (bytes.length === 0 || bytes.length > 64 || ((bytes.at(-1) ?? 0) & 0x80) !== 0)
        throw new Error('expected an object identifier');
    const arcs = [];
    let arc = 0n;
    let first = true;
    for (const byte of bytes) {
        if (first && byte === 0x80)
            throw new Error('expected an object identifier in its shortest form');
        arc = (arc << 7n) | BigInt(byte & 0x7f);
        first = (byte & 0x80) === 0;
        if (!first)
            continue;
        arcs.push(arc);
        arc = 0n;
    }
    const [head = 0n, ...rest] = arcs;
    const root = head < 40n ? 0n : head < 80n ? 1n : 2n;
    return [root, head - root * 40n, ...rest].join('.');
}
function booleanOf(element) {
    const { value } = expectTag(element, derTag.boolean);
    if (value.length !== 1 || (value[0] !== 0 && value[0] !== 0xff))
        throw new Error('expected a boolean');
    return value[0] === 0xff;
}
/** A small whole number, as path lengths and versions are. */
function numberOf(element, tag = derTag.integer) {
    const { value } = expectTag(element, tag);
    if (value.length === 0 || value.length > 6 || ((value[0] ?? 0) & 0x80) !== 0)
        throw new Error('expected a small non-negative integer');
    return value.readUIntBE(0, value.length);
}
/** An integer of any size as hex without leading zeros, as serial numbers are compared. */
function integerHex(element) {
    const { value } = expectTag(element, derTag.integer);
    if (value.length === 0 || value.length > 64)
        throw new Error('expected an integer of at most 64 bytes');
    return value.toString('hex').replace(/^(?:00){1,64}(?=.)/, '');
}
/** Bits of a BIT STRING, the first bit first. */
function bitsOf(element) {
    const { value } = expectTag(element, derTag.bitString);
    const unused = value[0] ?? 8;
    if (unused > 7 || value.length > 9 || (value.length === 1 && unused > 0))
        throw new Error('expected a short bit string');
    const bits = [...value.subarray(1)].flatMap((byte) => [7, 6, 5, 4, 3, 2, 1, 0].map((bit) => ((byte >> bit) & 1) === 1));
    return bits.slice(0, bits.length - unused);
}
/** Bytes of a BIT STRING of whole bytes, as signatures are. */
function bitStringBytes(element) {
    const { value } = expectTag(element, derTag.bitString);
    if (value[0] !== 0)
        throw new Error('expected a bit string of whole bytes');
    return value.subarray(1);
}
const utcTime = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const generalizedTime = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d{1,9})?Z$/;
/** UTCTime or GeneralizedTime, with the fraction of a second that timestamps may have (RFC 3161, section 2.4.2). */
function timeOf(element) {
    const text = element.value.toString('latin1');
    const match = element.tag === derTag.utcTime ? utcTime.exec(text) : element.tag === derTag.generalizedTime ? generalizedTime.exec(text) : null;
    if (match === null)
        throw new Error('expected a UTCTime or GeneralizedTime in UTC');
    const [, year = '', month, day, hour, minute, second, fraction = ''] = match;
    // Two digits mean 1950 to 2049 (RFC 5280, section 4.1.2.5.1).
    const fullYear = year.length === 4 ? year : `${Number(year) >= 50 ? 19 : 20}${year}`;
    const iso = `${fullYear}-${month}-${day}T${hour}:${minute}:${second}`;
    const time = new Date(`${iso}${fraction.slice(0, 4).padEnd(fraction === '' ? 0 : 4, '0')}Z`);
    if (Number.isNaN(time.getTime()) || !time.toISOString().startsWith(iso))
        throw new Error('expected a date of the calendar');
    return time;
}
function* elementsOf(bytes) {
    for (let offset = 0; offset < bytes.length;) {
        const element = readAt(bytes, offset);
        yield element;
        offset += element.raw.length;
    }
}
function readAt(bytes, offset) {
    const tag = bytes[offset];
    const first = bytes[offset + 1];
    if (tag === undefined || first === undefined)
        throw new Error('expected an element, got the end');
    if ((tag & 0x1f) === 0x1f)
        throw new Error('expected a single-byte tag');
    let length = first;
    let start = offset + 2;
    if (first > 0x7f) {
        const count = first & 0x7f;
        if (count === 0 || count > 4 || start + count > bytes.length)
            throw new Error('expected a definite length');
        length = bytes.readUIntBE(start, count);
        if (length < 0x80 || (count > 1 && bytes[start] === 0))
            throw new Error('expected a length in its shortest form');
        start += count;
    }
    if (length > bytes.length - start)
        throw new Error(`expected ${length} bytes of content, got ${bytes.length - start}`);
    return { tag, value: bytes.subarray(start, start + length), raw: bytes.subarray(offset, start + length) };
}


/***/ }),

/***/ 1862:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MQ: () => (/* binding */ readName),
/* harmony export */   aZ: () => (/* binding */ parseIdentity),
/* harmony export */   nD: () => (/* binding */ formatName),
/* harmony export */   wD: () => (/* binding */ matchesIdentity)
/* harmony export */ });
/* harmony import */ var _der_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5415);
// Distinguished names: of certificates as encoded, and of trusted identities as written in a policy (RFC 4514 with the
// limits of the Notary Project trust policy specification, "Trusted Identities Constraints").

const typeNames = {
    '2.5.4.3': 'CN',
    '2.5.4.4': 'SN',
    '2.5.4.5': 'SERIALNUMBER',
    '2.5.4.6': 'C',
    '2.5.4.7': 'L',
    '2.5.4.8': 'ST',
    '2.5.4.9': 'STREET',
    '2.5.4.10': 'O',
    '2.5.4.11': 'OU',
    '2.5.4.12': 'T',
    '2.5.4.17': 'POSTALCODE',
    '2.5.4.42': 'GN',
    '0.9.2342.19200300.100.1.1': 'UID',
    '0.9.2342.19200300.100.1.25': 'DC',
    '1.2.840.113549.1.9.1': 'EMAILADDRESS',
};
const knownTypes = new Set(Object.values(typeNames));
const maxAttributes = 64;
/** The attributes of an encoded name, in its order. */
function readName(name) {
    const sets = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(name);
    if (sets.length > maxAttributes)
        throw new Error(`expected a name of at most ${maxAttributes} parts, got ${sets.length}`);
    return sets.flatMap((set) => (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(set).map((attribute) => {
        const [type, value] = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .childrenOf */ .LU)(attribute);
        if (type === undefined || value === undefined)
            throw new Error('expected a type and a value in a name');
        const oid = (0,_der_js__WEBPACK_IMPORTED_MODULE_0__/* .oidOf */ ._f)(type);
        return { type: typeNames[oid] ?? oid, value: readString(value) };
    }));
}
/** `C=US,ST=WA,O=…`, with the characters escaped that a policy has to escape too. */
function formatName(name) {
    return name.map(({ type, value }) => `${type}=${value.replace(/[,;\\+"<>]/g, '\\$&').replace(/^[ #]| $/g, '\\$&')}`).join(',');
}
/**
 * A trusted identity of a policy: country, state and organisation at least, each type once.
 * @throws Error "expected X, got Y"
 */
function parseIdentity(text) {
    const attributes = splitUnescaped(text).map(parseAttribute);
    const types = attributes.map(({ type }) => type);
    const twice = types.find((type, index) => types.indexOf(type) !== index);
    if (twice !== undefined)
        throw new Error(`expected each attribute once, got ${twice} twice`);
    const missing = ['C', 'ST', 'O'].filter((type) => !types.includes(type));
    if (missing.length > 0)
        throw new Error(`expected at least C, ST and O, got no ${missing.join(', ')}`);
    return attributes;
}
/** Whether every attribute of the identity stands in the name with the same value, and stands there once. */
function matchesIdentity(identity, name) {
    return identity.every(({ type, value }) => {
        // Of a certificate with two organisations neither is *the* organisation: the ambiguity never helps the signer.
        const values = name.filter((attribute) => attribute.type === type);
        return values.length === 1 && values[0]?.value === value;
    });
}
function parseAttribute(text) {
    const equals = text.indexOf('=');
    if (equals < 0)
        throw new Error(`expected TYPE=VALUE, got "${text}"`);
    const written = text.slice(0, equals).trim().toUpperCase();
    const type = written === 'S' ? 'ST' : written;
    if (!knownTypes.has(type))
        throw new Error(`expected one of ${[...knownTypes].join(', ')}, got "${written}"`);
    const value = unescapeValue(trimUnescaped(text.slice(equals + 1)));
    if (value === '')
        throw new Error(`expected a value for ${type}, got nothing`);
    return { type, value };
}
/** Parts between commas; a comma after an odd number of backslashes belongs to the value. */
function splitUnescaped(text) {
    const parts = [];
    let start = 0;
    for (let i = 0; i < text.length; i++) {
        if (text[i] === '\\')
            i++;
        else if (text[i] === ',' || text[i] === ';') {
            parts.push(text.slice(start, i));
            start = i + 1;
        }
    }
    return [...parts, text.slice(start)];
}
function trimUnescaped(text) {
    const left = text.trimStart();
    const right = left.trimEnd();
    const slashes = right.length - right.replace(/\\{1,1000}$/, '').length;
    // A space after a single backslash is part of the value.
    return slashes % 2 === 1 && right.length < left.length ? `${right} ` : right;
}
function unescapeValue(text) {
    if (text.startsWith('#'))
        throw new Error(`expected a value as text, got the encoded form "${text}"`);
    let value = '';
    for (let i = 0; i < text.length; i++) {
        const character = text[i] ?? '';
        if (character === '+')
            throw new Error('expected one attribute between commas, got several joined by +');
        if (character === '"')
            throw new Error('expected an unquoted value, got a quotation mark');
        if (character !== '\\') {
            value += character;
            continue;
        }
        const next = text[++i];
        if (next === undefined || !' ,;\\+"<>#='.includes(next))
            throw new Error(`expected a character that needs escaping after \\, got "${next ?? ''}"`);
        value += next;
    }
    return value;
}
function readString(element) {
    switch (element.tag) {
        case 0x0c:
            return new TextDecoder('utf-8', { fatal: true }).decode(element.value);
        case 0x12: // NumericString
        case 0x13: // PrintableString
        case 0x16: // IA5String
        case 0x14: // TeletexString, in practice Latin-1
            return element.value.toString('latin1');
        case 0x1e: // BMPString
            if (element.value.length % 2 !== 0)
                throw new Error('expected a string of whole characters');
            return Buffer.from(element.value).swap16().toString('utf16le');
        default:
            // Others are kept apart from any text a policy can name.
            return `#${element.raw.toString('hex')}`;
    }
}


/***/ }),

/***/ 6613:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ parseTrustPolicy),
/* harmony export */   O7: () => (/* binding */ selectStatement),
/* harmony export */   at: () => (/* binding */ isTrustedIdentity),
/* harmony export */   o_: () => (/* binding */ readTrustStatement),
/* harmony export */   vu: () => (/* binding */ readTrustPolicy)
/* harmony export */ });
/* unused harmony export checks */
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _portcullis_formats_yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8368);
/* harmony import */ var _distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1862);
// The trust policy document of the Notary Project, version 1.0 (trustpolicy.json): which identities may sign which
// repositories, and how strictly each check counts. Stricter than notation in one way: an unknown key is an error.



const checks = ['integrity', 'authenticity', 'authenticTimestamp', 'expiry', 'revocation'];
/** The table of the specification, "Signature Verification details". */
const levels = {
    strict: ['enforce', 'enforce', 'enforce', 'enforce', 'enforce'],
    permissive: ['enforce', 'enforce', 'log', 'log', 'log'],
    audit: ['enforce', 'log', 'log', 'log', 'log'],
    skip: ['skip', 'skip', 'skip', 'skip', 'skip'],
};
const maxPolicyBytes = 1024 * 1024;
const maxEntries = 1000;
/** A document's text. @throws PortcullisError `trust-policy-invalid` with file, line and key. */
async function parseTrustPolicy(text, file) {
    if (Buffer.byteLength(text) > maxPolicyBytes)
        throw invalid({ file, lineOf: () => undefined }, [], `expected at most ${maxPolicyBytes} bytes`);
    let value;
    try {
        value = JSON.parse(text);
    }
    catch (cause) {
        throw invalid({ file, lineOf: () => undefined }, [], 'expected JSON, got something else', cause);
    }
    // JSON is YAML too: that reading knows lines, and refuses a key that is written twice. Tabs only ever indent here.
    const document = await (0,_portcullis_formats_yaml__WEBPACK_IMPORTED_MODULE_1__/* .parseYaml */ .hN)(text.replace(/^\t{1,100}/gm, (tabs) => ' '.repeat(tabs.length)), file);
    return readTrustPolicy(value, { file, lineOf: document.lineOf });
}
/** A document that was read elsewhere, for example inside portcullis.yml. @throws PortcullisError `trust-policy-invalid` */
function readTrustPolicy(value, source) {
    const document = fields(source, [], value, ['version', 'trustPolicies']);
    if (document.version !== '1.0')
        throw invalid(source, ['version'], `expected version "1.0", got ${shown(document.version)}`);
    const statements = list(source, ['trustPolicies'], document.trustPolicies).map((statement, index) => readTrustStatement(source, ['trustPolicies', index], statement));
    checkUnique(source, statements);
    return { file: source.file, statements };
}
/** One statement, for a policy that needs no more. @throws PortcullisError `trust-policy-invalid` */
function readTrustStatement(source, path, value) {
    const statement = fields(source, path, value, ['name', 'registryScopes', 'signatureVerification', 'trustStores', 'trustedIdentities']);
    const name = text(source, [...path, 'name'], statement.name);
    const verification = fields(source, [...path, 'signatureVerification'], statement.signatureVerification, [
        'level',
        'override',
        'verifyTimestamp',
    ]);
    const level = choice(source, [...path, 'signatureVerification', 'level'], verification.level, [
        'strict',
        'permissive',
        'audit',
        'skip',
    ]);
    const common = {
        name,
        registryScopes: readScopes(source, [...path, 'registryScopes'], statement.registryScopes, level),
        level,
        actions: readActions(source, [...path, 'signatureVerification', 'override'], level, verification.override),
        verifyTimestamp: verification.verifyTimestamp === undefined
            ? 'always'
            : choice(source, [...path, 'signatureVerification', 'verifyTimestamp'], verification.verifyTimestamp, [
                'always',
                'afterCertExpiry',
            ]),
    };
    if (level !== 'skip') {
        return {
            ...common,
            trustStores: readStores(source, [...path, 'trustStores'], statement.trustStores),
            trustedIdentities: readIdentities(source, [...path, 'trustedIdentities'], statement.trustedIdentities),
        };
    }
    for (const key of ['trustStores', 'trustedIdentities']) {
        const given = statement[key];
        if (given !== undefined && !(Array.isArray(given) && given.length === 0))
            throw invalid(source, [...path, key], `expected no ${key} with level skip, got some`);
    }
    return { ...common, trustStores: [], trustedIdentities: [] };
}
/** The statement for a repository: an exact scope before the global one. @throws PortcullisError `trust-policy-no-scope` */
function selectStatement(policy, repository) {
    const scope = `${repository.registry}/${repository.repository}`;
    const found = policy.statements.find(({ registryScopes }) => registryScopes.includes(scope)) ??
        policy.statements.find(({ registryScopes }) => registryScopes.includes('*'));
    if (found !== undefined)
        return found;
    throw new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'trust-policy-no-scope',
        message: `expected a trust policy statement for ${scope}, got none`,
        where: { file: policy.file, key: 'registryScopes' },
        remedy: 'Add the repository to the registryScopes of one statement.',
    });
}
function isTrustedIdentity(statement, subject) {
    return statement.trustedIdentities === '*' || statement.trustedIdentities.some((identity) => (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesIdentity */ .wD)(identity, subject));
}
function readScopes(source, path, value, level) {
    const scopes = list(source, path, value).map((scope, index) => text(source, [...path, index], scope));
    scopes.forEach((scope, index) => {
        const at = [...path, index];
        if (scope === '*') {
            if (scopes.length > 1)
                throw invalid(source, at, 'expected the scope * alone, got others beside it');
            if (level === 'skip')
                throw invalid(source, at, 'expected repositories with level skip, got the scope *');
        }
        else if (!isRepository(scope)) {
            throw invalid(source, at, `expected REGISTRY/REPOSITORY without scheme, tag and wildcard, got ${shown(scope)}`);
        }
    });
    return scopes;
}
const host = /^[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?(?::\d{1,5})?$/;
const component = /^[a-z0-9](?:[a-z0-9._-]{0,253}[a-z0-9])?$/;
function isRepository(scope) {
    const [registry = '', ...components] = scope.split('/');
    return host.test(registry) && components.length > 0 && components.every((part) => component.test(part));
}
function readActions(source, path, level, value) {
    const base = Object.fromEntries(checks.map((check, index) => [check, levels[level][index]]));
    if (value === undefined)
        return base;
    const overrides = fields(source, path, value, checks.slice(1));
    if (level === 'skip' && Object.keys(overrides).length > 0)
        throw invalid(source, path, 'expected no override with level skip, got one');
    for (const check of checks) {
        if (overrides[check] === undefined)
            continue;
        const actions = check === 'revocation' ? ['enforce', 'log', 'skip'] : ['enforce', 'log'];
        base[check] = choice(source, [...path, check], overrides[check], actions);
    }
    return base;
}
const storeName = /^(ca|signingAuthority|tsa):([A-Za-z0-9_.-]{1,255})$/;
function readStores(source, path, value) {
    const stores = list(source, path, value).map((store, index) => {
        const written = text(source, [...path, index], store);
        const [, type, name] = storeName.exec(written) ?? [];
        if (type === undefined || name === undefined || name === '.' || name === '..') {
            throw invalid(source, [...path, index], `expected ca:NAME, signingAuthority:NAME or tsa:NAME, got ${shown(written)}`);
        }
        return { type: type, name };
    });
    if (stores.every(({ type }) => type === 'tsa'))
        throw invalid(source, path, 'expected a store of type ca or signingAuthority, got only tsa');
    return stores;
}
const subjectPrefix = 'x509.subject:';
function readIdentities(source, path, value) {
    const written = list(source, path, value).map((identity, index) => text(source, [...path, index], identity));
    if (written.includes('*')) {
        if (written.length > 1)
            throw invalid(source, path, 'expected the identity * alone, got others beside it');
        return '*';
    }
    const identities = written.map((identity, index) => {
        if (!identity.startsWith(subjectPrefix))
            throw invalid(source, [...path, index], `expected ${subjectPrefix} and a subject, got ${shown(identity)}`);
        try {
            return (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .parseIdentity */ .aZ)(identity.slice(subjectPrefix.length));
        }
        catch (cause) {
            throw invalid(source, [...path, index], cause instanceof Error ? cause.message : 'expected a subject', cause);
        }
    });
    identities.forEach((identity, index) => {
        const other = identities.findIndex((candidate, place) => place !== index && (0,_distinguished_name_js__WEBPACK_IMPORTED_MODULE_2__/* .matchesIdentity */ .wD)(identity, candidate));
        if (other >= 0)
            throw invalid(source, [...path, index], `expected identities that do not overlap, got ${shown(written[index])} which covers ${shown(written[other])}`);
    });
    return identities;
}
function checkUnique(source, statements) {
    const names = new Set();
    const scopes = new Map();
    statements.forEach(({ name, registryScopes }, index) => {
        if (names.has(name))
            throw invalid(source, ['trustPolicies', index, 'name'], `expected each name once, got ${shown(name)} twice`);
        names.add(name);
        registryScopes.forEach((scope, place) => {
            const other = scopes.get(scope);
            if (other !== undefined) {
                throw invalid(source, ['trustPolicies', index, 'registryScopes', place], `expected scope ${shown(scope)} in one statement, got it in ${shown(other)} and ${shown(name)}`);
            }
            scopes.set(scope, name);
        });
    });
}
function fields(source, path, value, known) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        throw invalid(source, path, `expected an object with ${known.join(', ')}, got ${shown(value)}`);
    const unknown = Object.keys(value).find((key) => !known.includes(key));
    if (unknown !== undefined)
        throw invalid(source, [...path, unknown], `expected one of ${known.join(', ')}, got ${shown(unknown)}`);
    return value;
}
function list(source, path, value) {
    if (!Array.isArray(value) || value.length === 0 || value.length > maxEntries) {
        throw invalid(source, path, `expected a list of 1 to ${maxEntries} entries, got ${Array.isArray(value) ? value.length : shown(value)}`);
    }
    return value;
}
function text(source, path, value) {
    if (typeof value !== 'string' || value === '' || value.length > 4096)
        throw invalid(source, path, `expected text, got ${shown(value)}`);
    return value;
}
function choice(source, path, value, choices) {
    const found = choices.find((known) => known === value);
    if (found === undefined)
        throw invalid(source, path, `expected ${choices.join(', ')}, got ${shown(value)}`);
    return found;
}
function shown(value) {
    return (JSON.stringify(value) ?? 'nothing').slice(0, 200);
}
function invalid(source, path, message, cause) {
    const line = source.lineOf(path);
    const key = path
        .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
        .join('')
        .slice(1);
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'trust-policy-invalid',
        message,
        where: { file: source.file, ...(line === undefined ? {} : { line }), ...(key === '' ? {} : { key }) },
        remedy: 'Correct the trust policy; its form is version 1.0 of the Notary Project trust policy specification.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 9912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $v: () => (/* binding */ noIssuer),
/* harmony export */   EE: () => (/* binding */ extensionNames),
/* harmony export */   H1: () => (/* binding */ matchText),
/* harmony export */   Wb: () => (/* binding */ certificateIdentity),
/* harmony export */   ld: () => (/* binding */ describeText),
/* harmony export */   oD: () => (/* binding */ matchIdentity)
/* harmony export */ });
/* harmony import */ var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1754);
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7796);
// Who a Fulcio certificate says it was issued to, and whether that is whom the policy means.
// Extensions: https://github.com/sigstore/fulcio/blob/main/docs/oid-info.md


/** Extensions by the name a policy uses. Those marked raw hold their text without DER around it. */
const extensionOids = {
    'workflow-trigger': '1.3.6.1.4.1.57264.1.2',
    'workflow-sha': '1.3.6.1.4.1.57264.1.3',
    'workflow-name': '1.3.6.1.4.1.57264.1.4',
    'workflow-repository': '1.3.6.1.4.1.57264.1.5',
    'workflow-ref': '1.3.6.1.4.1.57264.1.6',
    'build-signer': '1.3.6.1.4.1.57264.1.9',
    'build-signer-digest': '1.3.6.1.4.1.57264.1.10',
    'runner-environment': '1.3.6.1.4.1.57264.1.11',
    'source-repository': '1.3.6.1.4.1.57264.1.12',
    'source-digest': '1.3.6.1.4.1.57264.1.13',
    'source-ref': '1.3.6.1.4.1.57264.1.14',
    'source-repository-id': '1.3.6.1.4.1.57264.1.15',
    'source-owner': '1.3.6.1.4.1.57264.1.16',
    'source-owner-id': '1.3.6.1.4.1.57264.1.17',
    'build-config': '1.3.6.1.4.1.57264.1.18',
    'build-config-digest': '1.3.6.1.4.1.57264.1.19',
    'build-trigger': '1.3.6.1.4.1.57264.1.20',
    'run-invocation': '1.3.6.1.4.1.57264.1.21',
    'source-visibility': '1.3.6.1.4.1.57264.1.22',
};
const lastRawExtension = 6;
const extensionNames = Object.keys(extensionOids);
/** How a user writes that the certificate must name no issuer. */
const noIssuer = 'none';
const issuerV1 = '1.3.6.1.4.1.57264.1.1';
const issuerV2 = '1.3.6.1.4.1.57264.1.8';
const usernameOid = '1.3.6.1.4.1.57264.1.7';
const maxNames = 20;
/** @throws PortcullisError `identity-missing` when the certificate names nobody, or more than one. */
function certificateIdentity(certificate) {
    const subjects = subjectNames(certificate);
    const [subject] = subjects;
    if (subject === undefined || subjects.length > 1) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected one subject alternative name (URI, e-mail or user name), got ${subjects.length}`);
    }
    const older = rawExtension(certificate, issuerV1);
    const newer = derExtension(certificate, issuerV2);
    if (older !== undefined && newer !== undefined && older !== newer) {
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected one OIDC issuer, got "${older.slice(0, 80)}" and "${newer.slice(0, 80)}"`);
    }
    const extensions = new Map();
    for (const name of extensionNames) {
        const oid = extensionOids[name];
        const raw = Number(oid.slice(oid.lastIndexOf('.') + 1)) <= lastRawExtension;
        const value = raw ? rawExtension(certificate, oid) : derExtension(certificate, oid);
        if (value !== undefined)
            extensions.set(name, value);
    }
    return { subject, issuer: newer ?? older, extensions };
}
/** Whether one rule holds; otherwise what differed, for the report. */
function matchIdentity(identity, rules) {
    const failures = rules.map((rule) => mismatch(identity, rule));
    if (failures.includes(undefined))
        return undefined;
    return failures[0] ?? { code: 'identity-mismatch', reason: 'expected an identity to be allowed, got an empty list' };
}
function mismatch(identity, rule) {
    if (identity.issuer !== rule.issuer) {
        const [expected, got] = [rule.issuer, identity.issuer].map((issuer) => (issuer === undefined ? 'none' : `"${issuer}"`));
        const code = identity.issuer === undefined ? 'identity-missing' : 'issuer-mismatch';
        return { code, reason: `expected the OIDC issuer ${expected} in the certificate, got ${got}` };
    }
    if (!matchText(rule.subject, identity.subject)) {
        return { code: 'identity-mismatch', reason: `expected the identity ${describeText(rule.subject)}, got "${identity.subject}"` };
    }
    for (const [name, expected] of rule.extensions ?? []) {
        const found = identity.extensions.get(name);
        if (found === undefined || !matchText(expected, found)) {
            const got = found === undefined ? 'none' : `"${found}"`;
            return { code: 'extension-mismatch', reason: `expected ${name} ${describeText(expected)}, got ${got}` };
        }
    }
    return undefined;
}
function matchText(rule, text) {
    return 'equals' in rule ? text === rule.equals : (0,_pattern_js__WEBPACK_IMPORTED_MODULE_1__/* .compilePattern */ .E)(rule.matches)(text);
}
function describeText(rule) {
    return 'equals' in rule ? `"${rule.equals}"` : `to match ${rule.matches}`;
}
/** Names a person or workflow can have: URI, e-mail, or Fulcio's user name (an OtherName). Others make the certificate nobody's. */
function subjectNames(certificate) {
    const names = certificate.extSubjectAltName?.valueObj.subs[0]?.subs ?? [];
    if (names.length > maxNames)
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', `expected one subject alternative name, got ${names.length}`);
    return names.map((name) => {
        if (name.tag.isContextSpecific(0x06) || name.tag.isContextSpecific(0x01))
            return name.value.toString('utf8');
        if (name.tag.isContextSpecific(0x00) && name.subs[0]?.toOID() === usernameOid) {
            const text = name.subs[1]?.subs[0]?.value.toString('utf8');
            if (text !== undefined)
                return text;
        }
        throw (0,_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .refusal */ .x)('identity-missing', 'expected a URI, an e-mail address or a user name as subject alternative name, got another kind');
    });
}
function rawExtension(certificate, oid) {
    return certificate.extension(oid)?.value.toString('utf8');
}
/** A DER UTF8String (tag 12) inside the extension. */
function derExtension(certificate, oid) {
    const value = certificate.extension(oid)?.valueObj.subs[0];
    return value !== undefined && value.tag.number === 12 ? value.value.toString('utf8') : undefined;
}


/***/ }),

/***/ 1754:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
// Regular expressions from a policy, matched against text a stranger wrote: always against the whole text, and in time
// that grows with the text's length only, because all alternatives are followed at once (Thompson's construction).
// Supported: literals, escapes, classes, `.`, groups, `|`, `*`, `+`, `?`, `{n}`, `{n,}`, `{n,m}`; `^` first and `$` last are redundant.

const maxPattern = 500;
const maxText = 8192;
const maxRepeat = 200;
const maxStates = 4000;
/** @throws PortcullisError `pattern-invalid`. */
function compilePattern(source) {
    if (source.length === 0 || source.length > maxPattern)
        throw invalid(source, `1 to ${maxPattern} characters`);
    const body = source.replace(/^\^/, '');
    const states = [];
    const parser = new RegExpReader(body.endsWith('$') && !body.endsWith('\\$') ? body.slice(0, -1) : body, source, states);
    const whole = parser.alternatives();
    if (!parser.done())
        throw invalid(source, 'balanced parentheses');
    return (text) => text.length <= maxText && run(states, whole, text);
}
function run(states, whole, text) {
    let active = closure(states, [whole.start]);
    for (let i = 0; i < text.length; i++) {
        const char = text[i];
        const reached = [];
        for (const index of active) {
            const state = states[index];
            if (state.accepts?.(char))
                reached.push(...state.next);
        }
        if (reached.length === 0)
            return false;
        active = closure(states, reached);
    }
    return active.has(whole.end);
}
function closure(states, from) {
    const seen = new Set();
    const open = [...from];
    for (let index = open.pop(); index !== undefined; index = open.pop()) {
        if (seen.has(index))
            continue;
        seen.add(index);
        const state = states[index];
        if (state.accepts === undefined)
            open.push(...state.next);
    }
    return seen;
}
const classes = {
    d: (char) => char >= '0' && char <= '9',
    w: (char) => /^\w$/.test(char),
    s: (char) => /^\s$/u.test(char),
};
/** A recursive descent over the pattern that appends states as it goes: a parser is the one thing here with a position. */
class RegExpReader {
    text;
    source;
    states;
    at = 0;
    depth = 0;
    constructor(text, source, states) {
        this.text = text;
        this.source = source;
        this.states = states;
    }
    done() {
        return this.at >= this.text.length;
    }
    alternatives() {
        if (++this.depth > 30)
            throw invalid(this.source, 'at most 30 nested groups');
        const branches = [this.sequence()];
        while (this.text[this.at] === '|') {
            this.at++;
            branches.push(this.sequence());
        }
        this.depth--;
        if (branches.length === 1)
            return branches[0];
        const start = this.state();
        const end = this.state();
        for (const branch of branches) {
            this.link(start, branch.start);
            this.link(branch.end, end);
        }
        return { start, end };
    }
    sequence() {
        const start = this.state();
        let end = start;
        while (!this.done() && this.text[this.at] !== '|' && this.text[this.at] !== ')') {
            const part = this.repeated();
            this.link(end, part.start);
            end = part.end;
        }
        return { start, end };
    }
    repeated() {
        const from = this.at;
        let part = this.atom();
        const to = this.at;
        const bounds = this.quantifier();
        if (bounds === undefined)
            return part;
        const after = this.at;
        // A repeated part is read again for each copy, so that every copy has states of its own.
        const copy = () => {
            this.at = from;
            const again = this.atom();
            if (this.at !== to)
                throw invalid(this.source, 'a quantifier after one part');
            return again;
        };
        const start = this.state();
        const end = this.state();
        let last = start;
        const copies = bounds.max ?? Math.max(bounds.min, 1);
        if (copies === 0) {
            this.link(start, end);
            this.at = after;
            return { start, end };
        }
        for (let i = 0; i < copies; i++) {
            if (i > 0)
                part = copy();
            if (i >= bounds.min)
                this.link(last, end);
            this.link(last, part.start);
            last = part.end;
        }
        if (bounds.max === undefined)
            this.link(last, part.start);
        this.link(last, end);
        this.at = after;
        return { start, end };
    }
    quantifier() {
        const char = this.text[this.at];
        const simple = char === '*' ? { min: 0 } : char === '+' ? { min: 1 } : char === '?' ? { min: 0, max: 1 } : undefined;
        if (simple !== undefined) {
            this.at++;
            this.lazyMark();
            return simple;
        }
        if (char !== '{')
            return undefined;
        const counted = /^\{(\d{1,3})(?:(,)(\d{0,3}))?\}/.exec(this.text.slice(this.at, this.at + 10));
        if (counted === null)
            throw invalid(this.source, '{n}, {n,} or {n,m}');
        this.at += counted[0].length;
        this.lazyMark();
        const min = Number(counted[1]);
        const max = counted[2] === undefined ? min : counted[3] === '' ? undefined : Number(counted[3]);
        if (min > maxRepeat || (max !== undefined && (max > maxRepeat || max < min)))
            throw invalid(this.source, `counts up to ${maxRepeat}`);
        return max === undefined ? { min } : { min, max };
    }
    /** Lazy or greedy is the same when the whole text must match. */
    lazyMark() {
        if (this.text[this.at] === '?')
            this.at++;
    }
    atom() {
        const char = this.take();
        if (char === '(') {
            if (this.text[this.at] === '?') {
                if (this.text[this.at + 1] !== ':')
                    throw invalid(this.source, 'plain groups, no look-around and no names');
                this.at += 2;
            }
            const inner = this.alternatives();
            if (this.take() !== ')')
                throw invalid(this.source, 'balanced parentheses');
            return inner;
        }
        if (char === '[')
            return this.character(this.charClass());
        if (char === '.')
            return this.character((found) => found !== '\n' && found !== '\r');
        if (char === '\\')
            return this.character(this.escape());
        if (char === '^' || char === '$')
            throw invalid(this.source, '^ only first and $ only last (the whole text is matched anyway)');
        if ('*+?{'.includes(char))
            throw invalid(this.source, 'something before a quantifier');
        return this.character((found) => found === char);
    }
    charClass() {
        const negated = this.text[this.at] === '^';
        if (negated)
            this.at++;
        const parts = [];
        while (this.text[this.at] !== ']') {
            const { single, accepts } = this.classMember();
            if (single !== undefined && this.text[this.at] === '-' && this.text[this.at + 1] !== ']') {
                this.at++;
                const to = this.classMember().single;
                if (to === undefined || to < single)
                    throw invalid(this.source, 'a range from low to high');
                parts.push((found) => found >= single && found <= to);
            }
            else
                parts.push(accepts);
        }
        this.at++;
        return (found) => parts.some((accepts) => accepts(found)) !== negated;
    }
    classMember() {
        const char = this.take();
        if (char !== '\\')
            return { single: char, accepts: (found) => found === char };
        const next = this.text[this.at] ?? '';
        const accepts = this.escape();
        return /^\W$/.test(next) ? { single: next, accepts } : { accepts };
    }
    escape() {
        const char = this.take();
        const lower = classes[char.toLowerCase()];
        if (lower !== undefined)
            return char === char.toLowerCase() ? lower : (found) => !lower(found);
        // Anything else that is a letter or digit would be a back-reference, an anchor or a code point.
        if (/^\w$/.test(char))
            throw invalid(this.source, `a known escape, no \\${char}`);
        return (found) => found === char;
    }
    take() {
        const char = this.text[this.at];
        if (char === undefined)
            throw invalid(this.source, 'a complete expression');
        this.at++;
        return char;
    }
    character(accepts) {
        const start = this.state();
        const end = this.state();
        this.states[start] = { accepts, next: [end] };
        return { start, end };
    }
    state() {
        if (this.states.length >= maxStates)
            throw invalid(this.source, 'fewer repetitions');
        return this.states.push({ next: [] }) - 1;
    }
    link(from, to) {
        this.states[from].next.push(to);
    }
}
function invalid(source, expected) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({
        code: 'pattern-invalid',
        message: `expected a regular expression with ${expected}, got "${source.slice(0, 80)}"`,
        remedy: 'The expression must match the whole text; use `equals` where one text is meant.',
    });
}


/***/ }),

/***/ 1193:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RR: () => (/* binding */ readPublicKey),
/* harmony export */   _5: () => (/* binding */ unacceptable),
/* harmony export */   yy: () => (/* binding */ keyFingerprint)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5306);
/* harmony import */ var _notation_der_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5415);
// Public keys as PEM, and what may be done with them: which kinds are accepted, and how one is named in results.



const maxPem = 32 * 1024;
const curves = new Set(['prime256v1', 'secp384r1', 'secp521r1']);
/** Reads one PEM public key: ECDSA P-256, P-384, P-521, RSA from 2048 bits, Ed25519. @throws PortcullisError `key-invalid`. */
function readPublicKey(pem) {
    const fail = (got, cause) => new _portcullis_core__WEBPACK_IMPORTED_MODULE_1__/* .PortcullisError */ .SO({
        code: 'key-invalid',
        message: `expected one PEM public key (ECDSA P-256, P-384 or P-521, RSA of 2048 bits or more, Ed25519), got ${got}`,
        remedy: 'Give the public half, for example cosign.pub as `cosign generate-key-pair` writes it.',
        ...(cause === undefined ? {} : { cause }),
    });
    if (pem.length > maxPem)
        throw fail(`${pem.length} characters`);
    // createPublicKey would take a private key and a certificate as well.
    const labels = [...pem.matchAll(/-----BEGIN ([A-Z0-9 ]{1,40})-----/g)].map((match) => match[1]);
    if (labels.length !== 1)
        throw fail(`${labels.length} PEM blocks`);
    if (labels[0] !== 'PUBLIC KEY' && labels[0] !== 'RSA PUBLIC KEY')
        throw fail(`a PEM block "${labels[0]}"`);
    let key;
    try {
        key = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(pem);
    }
    catch (error) {
        throw fail('a PEM block that is no key', error);
    }
    const weakness = unacceptable(key);
    if (weakness !== undefined)
        throw fail(weakness);
    return { key, fingerprint: keyFingerprint(key) };
}
/** One key has one fingerprint: a compressed point and an RSA key kept for PSS alone are written in the usual form first. */
function keyFingerprint(key) {
    return `sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(usualForm(key)).digest('hex')}`;
}
function usualForm(key) {
    const spki = key.export({ type: 'spki', format: 'der' });
    try {
        if (key.asymmetricKeyType === 'ec')
            return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: key.export({ format: 'jwk' }), format: 'jwk' }).export({ type: 'spki', format: 'der' });
        if (key.asymmetricKeyType !== 'rsa-pss')
            return spki;
        const bits = (0,_notation_der_js__WEBPACK_IMPORTED_MODULE_2__/* .childrenOf */ .LU)((0,_notation_der_js__WEBPACK_IMPORTED_MODULE_2__/* .readDer */ .SU)(spki))[1];
        if (bits === undefined)
            return spki;
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)({ key: (0,_notation_der_js__WEBPACK_IMPORTED_MODULE_2__/* .bitStringBytes */ .cD)(bits), format: 'der', type: 'pkcs1' }).export({ type: 'spki', format: 'der' });
    }
    catch {
        return spki;
    }
}
/** What is wrong with a key for signatures; undefined when nothing is. */
function unacceptable(key) {
    const details = key.asymmetricKeyDetails;
    switch (key.asymmetricKeyType) {
        case 'ec':
            return curves.has(details?.namedCurve ?? '') ? undefined : `an ECDSA key on ${details?.namedCurve}`;
        case 'rsa':
        case 'rsa-pss':
            return (details?.modulusLength ?? 0) >= 2048 ? undefined : `an RSA key of ${details?.modulusLength} bits`;
        case 'ed25519':
            return undefined;
        default:
            return `a key of type ${key.asymmetricKeyType}`;
    }
}


/***/ }),

/***/ 7689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GL: () => (/* binding */ verifyRaw),
/* harmony export */   Jf: () => (/* binding */ hashNames),
/* harmony export */   bD: () => (/* binding */ messageOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var _noble_curves_ed25519_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1185);
/* harmony import */ var _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(895);
// One signature over one message, by any accepted key: node:crypto where the bytes are at hand, and by digest alone
// (a `sha256:` argument, an image's manifest, a file too large for memory) where they are not.



const hashNames = ['sha256', 'sha384', 'sha512'];
/** A message held in memory. */
function messageOf(bytes) {
    return { bytes, digests: new Map(hashNames.map((hash) => [hash, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(hash).update(bytes).digest()])) };
}
/** Whether the signature is the key's over the message under one of the hashes. Never throws. */
function verifyRaw(key, signature, message, hashes) {
    try {
        switch (key.asymmetricKeyType) {
            case 'ec':
                return hashes.some((hash) => verifyEcdsa(key, signature, message, hash));
            case 'rsa':
            case 'rsa-pss':
                return hashes.some((hash) => verifyRsa(key, signature, message, hash));
            case 'ed25519':
                return verifyEd25519(key, signature, message);
            default:
                return false;
        }
    }
    catch {
        return false;
    }
}
function verifyEcdsa(key, signature, message, hash) {
    if (message.bytes !== undefined)
        return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, key, signature);
    const digest = message.digests.get(hash);
    const curve = { prime256v1: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p256 */ .s9, secp384r1: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p384 */ .sL, secp521r1: _noble_curves_nist_js__WEBPACK_IMPORTED_MODULE_1__/* .p521 */ .Bt }[key.asymmetricKeyDetails?.namedCurve ?? ''];
    if (digest === undefined || curve === undefined)
        return false;
    // Sigstore's signers do not normalise s, so a high one is as good as a low one.
    return curve.verify(signature, digest, uncompressedPoint(key), { prehash: false, lowS: false, format: 'der' });
}
function uncompressedPoint(key) {
    const { x, y } = key.export({ format: 'jwk' });
    return Buffer.concat([Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}
function verifyRsa(key, signature, message, hash) {
    if (message.bytes === undefined)
        return key.asymmetricKeyType === 'rsa' && verifyRsaDigest(key, signature, message, hash);
    if (key.asymmetricKeyType === 'rsa' && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, key, signature))
        return true;
    const pss = { key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PSS_PADDING, saltLength: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PSS_SALTLEN_AUTO };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hash, message.bytes, pss, signature);
}
/** DigestInfo up to the digest, RFC 8017 section 9.2 note 1. */
const digestInfo = {
    sha256: '3031300d060960864801650304020105000420',
    sha384: '3041300d060960864801650304020205000430',
    sha512: '3051300d060960864801650304020305000440',
};
function verifyRsaDigest(key, signature, message, hash) {
    const digest = message.digests.get(hash);
    if (digest === undefined)
        return false;
    const expected = Buffer.concat([Buffer.from(digestInfo[hash], 'hex'), digest]);
    const found = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.publicDecrypt)({ key, padding: node_crypto__WEBPACK_IMPORTED_MODULE_0__.constants.RSA_PKCS1_PADDING }, signature);
    return found.length === expected.length && (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.timingSafeEqual)(found, expected);
}
/** Pure Ed25519, or Ed25519ph as the log's hashedrekord needs it; both only over the bytes. */
function verifyEd25519(key, signature, message) {
    if (message.bytes === undefined)
        return false;
    if ((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(null, message.bytes, key, signature))
        return true;
    const point = Buffer.from(key.export({ format: 'jwk' }).x, 'base64url');
    return _noble_curves_ed25519_js__WEBPACK_IMPORTED_MODULE_2__/* .ed25519ph */ .oI.verify(signature, message.bytes, point, { zip215: false });
}


/***/ }),

/***/ 7796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ asRefusal),
/* harmony export */   x: () => (/* binding */ refusal)
/* harmony export */ });
/* harmony import */ var _portcullis_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
/* harmony import */ var _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4187);
// Why a signature does not hold, as the one error type; sigstore's own errors are turned into it.


const doNotTrust = 'Do not use the artifact until a signature that you trust covers it.';
function refusal(code, message, remedy = doNotTrust, cause) {
    return new _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO({ code, message, remedy, ...(cause === undefined ? {} : { cause }) });
}
/** What sigstore's verifier expected, by its code; its own message says what it got. */
const expectations = {
    TIMESTAMP_ERROR: { code: 'timestamp-invalid', expected: 'a proven time of signing that the trust root vouches for' },
    CERTIFICATE_ERROR: { code: 'certificate-invalid', expected: 'a certificate of a trusted authority, valid and logged when it signed' },
    PUBLIC_KEY_ERROR: { code: 'key-invalid', expected: 'a signature by the given key' },
    SIGNATURE_ERROR: { code: 'signature-invalid', expected: 'a signature over this content by this signer' },
    TLOG_ERROR: { code: 'log-entry-missing', expected: 'enough distinct entries in the transparency log' },
    TLOG_BODY_ERROR: { code: 'log-entry-mismatch', expected: 'a log entry of this very signature' },
    TLOG_INCLUSION_PROOF_ERROR: { code: 'log-proof-invalid', expected: 'an inclusion proof up to a checkpoint signed by the log' },
    TLOG_INCLUSION_PROMISE_ERROR: { code: 'log-promise-invalid', expected: "an entry timestamp signed by the log's key" },
    TLOG_MISSING_INCLUSION_ERROR: { code: 'log-proof-missing', expected: 'a promise or proof that the log holds the entry' },
};
/** Any failure while verifying, as a refusal: what cannot be understood is not trusted. */
function asRefusal(error) {
    if (error instanceof _portcullis_core__WEBPACK_IMPORTED_MODULE_0__/* .PortcullisError */ .SO)
        return error;
    if (error instanceof _sigstore_verify__WEBPACK_IMPORTED_MODULE_1__/* .VerificationError */ .mk) {
        const known = expectations[error.code];
        const inner = error.cause instanceof Error ? ` (${error.cause.message})` : '';
        if (known !== undefined)
            return refusal(known.code, `expected ${known.expected}, got: ${error.message}${inner}`, doNotTrust, error);
    }
    const message = error instanceof Error ? error.message : String(error);
    return refusal('signature-malformed', `expected well-formed signature material, got: ${message.slice(0, 200)}`, doNotTrust, error);
}


/***/ })

};
