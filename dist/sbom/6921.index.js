"use strict";
exports.id = 6921;
exports.ids = [6921];
exports.modules = {

/***/ 9024:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ hasFormat),
/* harmony export */   q: () => (/* binding */ isBuiltIn)
/* harmony export */ });
// Formats of text that the schemas name, and the simple types of XML Schema: both are sets of texts.
/** RFC 3339, section 5.6, with the offset left out where XML allows it. */
const dateTime = /^(\d{4,9})-(\d\d)-(\d\d)[Tt](\d\d):(\d\d):(\d\d)(?:\.\d{1,20})?([Zz]|[+-]\d\d:\d\d)?$/;
const date = /^(\d{4,9})-(\d\d)-(\d\d)(?:Z|[+-]\d\d:\d\d)?$/;
function isDate(match) {
    if (match === null)
        return false;
    const [year, month, day] = [match[1], match[2], match[3]].map(Number);
    return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(2000 + (year % 400), month, 0)).getUTCDate();
}
function isDateTime(text) {
    const match = dateTime.exec(text);
    if (!isDate(match) || match === null)
        return false;
    const [hour, minute, second] = [match[4], match[5], match[6]].map(Number);
    return (hour < 24 || (hour === 24 && minute === 0 && second === 0)) && minute < 60 && second <= 60;
}
/** RFC 3987: no blanks and none of the delimiters that must be written by their number; a per cent sign leads two hexadecimal digits. */
function isIriReference(text) {
    return !/[\s<>"{}|\\^`]|\p{Cc}|%(?![0-9a-f]{2})/iu.test(text) && !/^[^a-z/?#][^/?#]*:/i.test(text);
}
const formats = {
    'date-time': (text) => isDateTime(text) && /(?:[Zz]|[+-]\d\d:\d\d)$/.test(text),
    date: (text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDate(date.exec(text)),
    'iri-reference': isIriReference,
    uri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    iri: (text) => isIriReference(text) && /^[a-z][a-z0-9+.-]*:/i.test(text),
    'idn-email': (text) => /^[^\s@]{1,100}@[^\s@]{1,255}$/.test(text),
};
/** A format that is not known takes any text, as the specification has it. */
function hasFormat(name, text) {
    return Object.hasOwn(formats, name) ? formats[name](text) : true;
}
const integer = /^[+-]?\d{1,1000}$/;
const builtIns = {
    boolean: (text) => /^(?:true|false|1|0)$/.test(text),
    integer: (text) => integer.test(text),
    nonNegativeInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) >= 0n,
    positiveInteger: (text) => integer.test(text) && BigInt(text.replace('+', '')) > 0n,
    decimal: (text) => /^[+-]?(?:\d{1,1000}(?:\.\d{0,1000})?|\.\d{1,1000})$/.test(text),
    dateTime: isDateTime,
    date: (text) => isDate(date.exec(text)),
    // Whether a text is an address XML Schema leaves open (part 2, 3.2.17); blanks within it no reader of addresses takes.
    anyURI: (text) => !/%(?![0-9a-f]{2})|\\|#.*#|^:/i.test(text),
};
/** Texts of `xs:string`, `xs:token` and the like are free. */
function isBuiltIn(name, text) {
    return Object.hasOwn(builtIns, name) ? builtIns[name](text) : true;
}


/***/ }),

/***/ 6921:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var judge = (function judge(schema, check) {
    if (check.found.length >= maxMistakes)
        return;
    if (schema === false)
        fail(check, 'expected nothing here');
    if (!(0,shape/* isFields */.Ce)(schema))
        return;
    if (typeof schema.$ref === 'string')
        judgeReference(schema.$ref, check);
    else
        for (const [name, argument] of Object.entries(schema))
            if (Object.hasOwn(keywords, name))
                keywords[name]?.(argument, check, schema);
});
var canonical = (function canonical(value) {
    if (Array.isArray(value))
        return `[${value.map(canonical).join(',')}]`;
    if (!(0,shape/* isFields */.Ce)(value))
        return JSON.stringify(value) ?? '';
    const keys = Object.keys(value).sort();
    return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`).join(',')}}`;
});
var begins = (function begins(schema, particle, child) {
    if (particle.name === 'element') {
        const reference = particle.attributes.get('ref');
        const { namespace, local } = qualified(schema, reference ?? particle.attributes.get('name') ?? '');
        return child.name === local && child.namespace === namespace;
    }
    if (particle.name === 'any')
        return child.namespace !== schema.namespace && child.namespace !== '';
    if (particle.name === 'choice')
        return particle.children.some((one) => begins(schema, one, child));
    for (const one of particle.children) {
        if (begins(schema, one, child))
            return true;
        if (!isEmptiable(one))
            return false;
    }
    return false;
});



// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkDocument: () => (/* binding */ checkDocument)
});

// UNUSED EXPORTS: checkOpened

// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/shape.js
var shape = __webpack_require__(243);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/documents/read/open.js + 2 modules
var read_open = __webpack_require__(1972);
// EXTERNAL MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/formats.js
var formats = __webpack_require__(9024);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/mistakes.js
// What a document says against its schema: collected, with its place, up to a bound.
/** More are not told: who has so many has another kind of file. */
const maxMistakes = 100;
/** A value as a message quotes it. */
function quoted(value) {
    if (value === undefined)
        return 'nothing';
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? typeof value);
    return `"${text.replace(/\s+/g, ' ').slice(0, 60)}"`;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/json-schema.js
// JSON Schema as far as the schemas of CycloneDX and SPDX use it (draft 7), over values that are known to be JSON.



/** What of the value is against the schema; nothing when it is valid. */
function againstSchema(schema, value, lookUp) {
    const found = [];
    judge(schema, { value, path: [], base: schema, found, lookUp });
    return found;
}

/** Beside `$ref` nothing counts (draft 7). */
function judgeReference(reference, check) {
    const [file = '', pointer = ''] = reference.split('#');
    const base = file === '' ? check.base : check.lookUp(file.slice(file.lastIndexOf('/') + 1));
    let target = base;
    for (const part of pointer.split('/').slice(1))
        target = (0,shape/* isFields */.Ce)(target) && Object.hasOwn(target, part) ? target[part] : undefined;
    if (base === undefined || target === undefined)
        throw new TypeError(`no schema ${reference}`);
    judge(target, { ...check, base });
}
function fail({ found, path }, message) {
    found.push({ path, message });
}
function inner(check, key, value) {
    return { ...check, path: [...check.path, key], value };
}
/** Mistakes under each of several schemas. */
function alternatives(schemas, check) {
    return schemas.map((schema) => {
        const found = [];
        judge(schema, { ...check, found });
        return found;
    });
}
/** Of alternatives that all fail, the one that was meant: whose mistake lies deepest. */
function closest(failures) {
    const depth = (mistakes) => Math.min(...mistakes.map(({ path }) => path.length));
    return [...failures].sort((a, b) => depth(b) - depth(a) || a.length - b.length)[0] ?? [];
}
const isOfType = {
    object: shape/* isFields */.Ce,
    array: Array.isArray,
    string: (value) => typeof value === 'string',
    number: (value) => typeof value === 'number',
    integer: Number.isInteger,
    boolean: (value) => typeof value === 'boolean',
    null: (value) => value === null,
};
const patterns = new Map();
function matches(pattern, text) {
    const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
    patterns.set(pattern, known);
    return text.length <= 100_000 && known.test(text);
}
const keywords = {
    type(argument, check) {
        const types = (Array.isArray(argument) ? argument : [argument]);
        if (!types.some((type) => isOfType[type]?.(check.value)))
            fail(check, `expected ${types.join(' or ')}, got ${quoted(check.value)}`);
    },
    const: (argument, check) => {
        if (check.value !== argument)
            fail(check, `expected ${quoted(argument)}, got ${quoted(check.value)}`);
    },
    enum(argument, check) {
        const values = argument;
        if (values.includes(check.value))
            return;
        const some = values.slice(0, 6).map((value) => String(value));
        fail(check, `expected one of ${some.join(', ')}${values.length > 6 ? ', \u2026' : ''}, got ${quoted(check.value)}`);
    },
    pattern(argument, check) {
        if (typeof check.value === 'string' && !matches(argument, check.value))
            fail(check, `expected text like ${argument}, got ${quoted(check.value)}`);
    },
    format(argument, check) {
        if (typeof check.value === 'string' && !(0,formats/* hasFormat */.o)(argument, check.value))
            fail(check, `expected ${argument}, got ${quoted(check.value)}`);
    },
    minLength(argument, check) {
        if (typeof check.value === 'string' && [...check.value].length < argument)
            fail(check, 'expected text, got none');
    },
    maxLength(argument, check) {
        if (typeof check.value === 'string' && [...check.value].length > argument)
            fail(check, `expected at most ${argument} letters, got ${check.value.length}`);
    },
    minimum(argument, check) {
        if (typeof check.value === 'number' && check.value < argument)
            fail(check, `expected ${argument} or more, got ${check.value}`);
    },
    maximum(argument, check) {
        if (typeof check.value === 'number' && check.value > argument)
            fail(check, `expected ${argument} or less, got ${check.value}`);
    },
    minItems(argument, check) {
        if (Array.isArray(check.value) && check.value.length < argument)
            fail(check, `expected at least ${argument} entries, got ${check.value.length}`);
    },
    maxItems(argument, check) {
        if (Array.isArray(check.value) && check.value.length > argument)
            fail(check, `expected at most ${argument} entries, got ${check.value.length}`);
    },
    uniqueItems(argument, check) {
        if (argument !== true || !Array.isArray(check.value))
            return;
        const seen = new Set();
        for (const [index, item] of check.value.entries()) {
            const text = canonical(item);
            if (seen.has(text))
                fail(inner(check, index, item), 'expected each entry once, got it again');
            seen.add(text);
        }
    },
    required(argument, check) {
        if (!(0,shape/* isFields */.Ce)(check.value))
            return;
        for (const key of argument)
            if (!Object.hasOwn(check.value, key))
                fail(check, `expected \`${key}\`, got nothing`);
    },
    properties(argument, check) {
        if (!(0,shape/* isFields */.Ce)(check.value))
            return;
        for (const [key, schema] of Object.entries(argument))
            if (Object.hasOwn(check.value, key))
                judge(schema, inner(check, key, check.value[key]));
    },
    additionalProperties(argument, check, { properties = {}, patternProperties = {} }) {
        if (!(0,shape/* isFields */.Ce)(check.value))
            return;
        for (const key of Object.keys(check.value)) {
            if (Object.hasOwn(properties, key))
                continue;
            if (Object.keys(patternProperties).some((pattern) => matches(pattern, key)))
                continue;
            if (argument === false)
                fail(inner(check, key, undefined), `expected no key ${quoted(key)}`);
            else
                judge(argument, inner(check, key, check.value[key]));
        }
    },
    patternProperties(argument, check) {
        if (!(0,shape/* isFields */.Ce)(check.value))
            return;
        for (const [pattern, schema] of Object.entries(argument))
            for (const [key, value] of Object.entries(check.value))
                if (matches(pattern, key))
                    judge(schema, inner(check, key, value));
    },
    items(argument, check, { additionalItems }) {
        if (!Array.isArray(check.value))
            return;
        for (const [index, item] of check.value.entries()) {
            const schema = Array.isArray(argument) ? (index < argument.length ? argument[index] : additionalItems) : argument;
            judge(schema, inner(check, index, item));
        }
    },
    allOf(argument, check) {
        for (const schema of argument)
            judge(schema, check);
    },
    anyOf(argument, check) {
        const failures = alternatives(argument, check);
        if (failures.every(({ length }) => length > 0))
            check.found.push(...closest(failures));
    },
    oneOf(argument, check) {
        const failures = alternatives(argument, check);
        const fitting = failures.filter(({ length }) => length === 0).length;
        if (fitting === 0)
            check.found.push(...closest(failures));
        if (fitting > 1)
            fail(check, `expected one of several shapes, got what fits ${fitting}`);
    },
    not(argument, check) {
        if (alternatives([argument], check)[0]?.length === 0)
            fail(check, `expected something else, got ${quoted(check.value)}`);
    },
    if(argument, check, { then: positive, else: negative }) {
        const holds = alternatives([argument], check)[0]?.length === 0;
        judge(holds ? positive : negative, check);
    },
};
/** Equal for equal values, whatever the order of their keys. */


// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/official.js
// Written by scripts/sbom-schemas.mjs: the schemas of CycloneDX (Apache-2.0) and SPDX (CC-BY-3.0) as JSON, under Brotli and Base64.
// SHA-256 of each as published:
// 9db179de59f9792490230909a5f0f78c942fded4b62e9d4723d5b81e97cc5dda bom-1.0.xsd
// efaa946b98961e2e11f33006c63a80e7822df7f8925db477a647ec7f91f70d30 bom-1.1.xsd
// a930ecee70c216caed8c296970fc19181a1254fa38c0d4de680f3663e46afa53 bom-1.2.xsd
// c3154b81e34525f819ff6f47e7a1028171890f810fb178fae082a76aeb6de7c6 bom-1.3.xsd
// 8409ab7f022d3101a088b340c378a8250b3ddbd5b010f4f27d98d7abc6fff087 bom-1.4.xsd
// 0b1678d5ae893bd1736843f3c050a26910de9a8107acb337f628900728de6a53 bom-1.5.xsd
// e2e09271aea918657f08b11c3d682413fddc8b1ee3944b9a902bf6d339a5b130 bom-1.6.xsd
// 31ff4bc1981ab71d69e8d41adb9caaff357048bbfe034b337149f9db920f77e6 bom-1.7.xsd
// 468d556a2aecd13b4e2ca23925874200391462074c32cd0aa58ce770331fc30d spdx.xsd
// 4b5259ee3447d3b2404e585dd8970515c9391313545ec8712613b833b7d7f063 bom-1.2.schema.json
// 73a982a4e539b5f49df62bbb9ec2f93f818d39f4cd85f7ed637d0f7c36783707 bom-1.3.schema.json
// c22ea18d8ede3dbacc22bff3d3216fffe4c7c2b645a20af6aa223dceaaabb596 bom-1.4.schema.json
// 2d956c1d05c092695457a91f3b5c57c749793c013ec224a0935807cfc8ae4480 bom-1.5.schema.json
// 18f57f7482593bad9f21b4feed09084640cbeff419d62ad5090c5ceccca5b37d bom-1.6.schema.json
// 73308edec3ab2d38bfffd993e96a042b594314143b6971a6e9ed98bbb6bd76ce bom-1.7.schema.json
// ea6e844ee6fba1e93473d94834d0ee0996970533497935f932f73d488ffdf4a3 spdx.schema.json
// 8bae002c25e723db7ee1f26afde680ae1a2b1a8f6b4b4b0fd65dc3becb090aae jsf-0.82.schema.json
// 027b059a729a06d591bac79a584ef04f83fc32d91a826fdba6ad3c98a10e5b44 cryptography-defs.schema.json
// 02fe1a05a97c51af9e491e8499ac02223338f856f909c5db9cd7069c54949990 spdx-2.2.json
// c4d60cc5ac862c6fa957b4151893208d4d6e7ce7bb008405b9003c927355a985 spdx-2.3.json
const official = 'Xzi/WsJ2xeN2LDFyeidYwClD63puc2hSyf7eCZnXUH5wHkAQb5+oEFX1mpwd1XZfA/AJGYKrqPVgFPdApG42zFNFSwvbgp0ZMARlih0Z6oFIdFC4c6BImMp1NuqmT27RQactGhA9pU+jl17BibfQ+sK2o4X2DdMOJxraEEnofPMPppu+wQrbKZoDVRv10y6nH40/PYM/FP8tngVNPwVwh03gjoATWYgeyy1PruqhDwV/xKlJY0sVhv070jyF3QNJpW3DfNV6q/aee3pXdu5yOHeZAiguLXBED6Cw/3fvqq9fU5bBaqcr4p1LKLx2SDWFLl0539eWVf20ibzSF1i+klui2YSryZGeAxQszdLXpZOguaV+VRR/yHDZEI0mlSUdyND8WfplNfn362UJ1soOoCDWTsp/3/Co6tu0vz3FFclIS/SPYtpWRKVU4cbD3qxM7f3T1YfLOKx/SvtSlFNU9ZJNoYsgBx8zkJYGKadCGktv50K7UcbEbun8f9n8X+3ddxDeuCSQSSHcckntc4cGNb8x5ITg8GGCE5W/UAWabdKcIJwr5cc/sGb2hU2vByk++dF+9e/3HAAwHtk+YSN0bldXnaXZfTATAuzugr47nxB0flSifWR8lLnz2IVARmgUSub/dLU2mzlEB7xrM59ZHgmWCx62uqaLzSCe2xOzds0H0UpUS62orKKDqjHpaPH7fD/TdEMZmykIeRTEOpsRlDEm20wbyeH3q65zAAxAB4DGyjjb3VV9a3YW8zEwO7N2QAMCsqCMi6AkVJgpVaosrO73vtkZGlB26GflLBjJ5gHl97+3Gikqs0JhVD0361quXNkHlf7v33WYDhtSGJaQVOoh3CLWJ75B1Se+Jr521cRP1ALV4xa36+yAQnJw3Ov8suWWxzmmrgX+rmPprvEbIU3x95wAySGE6morsH5cHo0G51y5yrYtiSVrOC1E7/z2GPP5emv/W5aiG1GkOvv8aY5AAtH/MtknUMGY7gvnjcVaatLYO82vCggiVwjgDscmW465QKlpapDd5R9Ddd1/8V2C2G4q9WNsjxWr+FSJiAcebyMQ67KSdqXDcyCy3DD/nklFlzIJBGFtgtck2cgJ+K8y19i8V1AXje9LW9vAXPxykXmNSON2F3ph9DNKs9yOfSDuPevSGjRAWaTDj6zLn/VyjCTClOuYum+MBs7bU1Ae8F8GUEqiX9x9vzBf+qvpQvr45A/rfafep9fqM2StyzdNYcwlMq8vxKDxxbYBPT6yRb+IM6+xizT9N8Y2PV7SQq0vB0aKeZwBfPgXSDbJZRnQi+dgSHGbQineut99TEmt5jGADMu8DcbXK5X+NJ8CM+PSZx4WFO/IDEOSOPy6NjFATp+plHwmUCMhsp0kr6D/ZL+WpRHfT6CW2n2gthzJP2U+QeeBA/3BWk3fvhQ7NyYqT8NIjh9h41VQlG4mDSb9wp5vbsLhPulfmfFM2t8oiy4un8q8ThQ7G57KtQsJ1qhmZK5jrl37YgAaz8ZoVmg4LqklIJSEduMEsgRbw+c+Lqqmc3szEraEBwb9Zy6EVWPOYdSTUu4yS8zdOJnj9/7uqbMPtB3svLAg7Rr8wAwmnUCXquvZr67X7kZfWf5hLfHxcJvMFpyqNv/hnXlbgWzyRhRwK5uzwBqNwClnnG04Og6z3VtQgCZADXgNnHVg9w9+FkxVfFPMYpM/go+dR42nfGqx9wxUgBFc4UBIGc0Co3m1CW1nmZASyXb5mXFxhkBqoFBcaobNrKnqwxrbnnI50ors/UrvVNUzdmG4WaG2mO46XkieUn7Kt8V4Ji5JujgvyE5lwZS0EFUj2vasXzZdUt17xbuxbWr3Wd3SiFAdHVXWiygxWBZEPcx85YqZ+Ypa7BaqkJmXzlVEenbwKY5mHb3oCl/sT9a8U3fHQrLIlYLHbY80bU9ccGYV1kxN6uStnNrtHyJX8JkpAtq5Nf7h2ptM+T16O6GxF4Znr2qanDUD04yjhiClUA7be5U7ZOemT65+4+40ZfhyOq+8cz5PSzvduIR38FPa5+c01rXsgPwfPHiZHLrgo6gGCV3XMnvxJh9tmgYgN5e4tbUUm6BA2HhnSp+bfxqyKT9am7r0TObU1lW56ZI12hf7/cEaEr5BCpfCAzHV+WJ4yx+/iDub/16kNnG7/0xJofZv3kdwDV7ZHhZTJ+LZMp4FeqZCDxlUjM4Nz8pheMaz9xu9skof3LB9HifKuDaVUlXIuh7n6QVO4xifwCNJcu2cmpVOokSnyxDNaEZ7ziG636t/0xb18HAk04Ep0xrL1N5VLq7uRM/8/qPIuuYczvH0BMkNa3wzeRYlbGB6BlmL0j0wazxJ2r0Xeim/SlIsGV3I0Uh5ZgAoc3pUDIAaSH01KkQS7DRDSIWfPqLjkxU9RDdSp5ctmNhCnjT/FwDKS5TBtk8i7j96UplG/VuqGYJ3diez3gTqmRtOuG/RkDaRuTzXd92YZ4po2ZcdIsSbcBxdaXiS8pBH2beDtZ+W9dGJvA3XCpNTKOXURJ2fTqFrVdQg+gsF7O8K3FVpmkQbaR+FV1RHt+5MUi1Xmg9vhg8lho61dsHcxa1f0quyNaysCdU6htFNrWU4d11TlY6Fh9a2WCQYpufZwn9eH1ijnxA1fy8NbB4G6abgP+TAJhl2o5O1twmNU8t/k+g5/9fzy0+TJvEblkLM2DvAJ4r1/TDbML3um5kdU5RPocf/XZaiQ1ZSK3EBwDRFIRT7ouIPwm1hGr65o1nh/hEm2HXgaXjQ9k8KYOTcFTCtxFIB05TxYcCeVDeCHQO3yZ21zsADjYFRHRKOUMm1QZkk54PqxSw7SjIfLQDpi4tzTOmMqu/bd0udnXLjL4NTReDEMTlvraORNdtWec9tahG+6qZ7UCVQnSTasMXro/U93bQXus/e4gObXSHUyoPzfmueKwXse6D2sXijJiASe6Bd8PQz4op+WR+Jmcs2961vVgSZPd0Tr62hBJ7WkRTcsbEQEcifmDE9HWc0ia1DJLuUddozLOKsdn2n4lIq2XwACbzVlthL+zHWZ89bfSCv463xu33/9n4qm/iAv0rZhgco+BsRUxrEZWn4jVJTMmV+vF65P+STqyFKw7e/XWuIHGGwkDhv4xO9REshk6u7CB+OMB2YmNYZ06EGt7usM6AIVAfJUwxxydrS8bkZvllXIrJB+ZznirNl7HnaY4WsVQfLVcJs0JXzsDGjDJ/1vbTQ8SUdK0jtivvKczjFwV8fZfOuCcG2jm+0yrIs+p11/jT7NUutsY9tNJxSbSodwYeYg1vHsDBk3Db51MfBenKKayiEATn+9ZxVYbQlGznHQaahrpIK8fl1GLpOD24k5tPTGiOjPeKLb62yzx4WSsfkm8J5M9+E36SvmRq6NW5RkvHzV+jqTF3nZjNm0X7yZB8trQ/OiL5Ef1vIfrGYi25xnf5rE7cbyKlaOQDttryc+mxftDwmzh60YBVMOtT/DpkOaEsIs5G7XvWHxaFr36jsY/3PBR/O3/SYkYrKbfvjusKiJRfcBOpr7bmOJxPMDl4MpF4M6l8cECXvKL0f98K3mw3U73tf6+FArkHWnjwMnR5AEONWBpJXPFe+AgBM8wG/XiMOhkHmFp5BsadPcgrimW8aesHVMzUPlWeSNt5kZ3HGxQuvoNjNV2XZTHF1m0+He8ZXLUXj7SpUiVxz3MhdQVQ97DCTMw4dGevDDSlkP2xI1lE5KSa68cQ7p1woTiPR9/vXCY1RVLuPMbUo35kEqHz1xQJFQcTB0ehI7nlGWu59PKzjgGVBh+Eb0zsHT+LWA4kkb/0RWJQqa/VtogvKCshoQBSoIMIdFpwHs6IatVSnOIxyvCxFouD1VL+HpoM4kRpdCKUiyG3fygWVKJ9uScNnp74bqrjv2g/ASyu94soRZHDhS8qjSqQnObz2TWuaA+KEHZmso/2vvn0ILpibN9l30Rb6vkaym8zHr7p/EilBCE78fS6LPjxtK2LX8QD0XFQEQlHs4Z4XJ0+CQMVLKlYmI1be9sRwUull9+4/MtE1iku3BWVKmRGO30ouhhU+MlsHLiEnnK0Ze/i0ssopGWTDlpczLXboV63kse2x1GtnpZXhum7YsrT+XA2tP0UcXrQQflHdj8Rhz3Qayr1Kh6jea+79tFZcBFisL1uRWabQYbIPRzodmDqts05vh61Tschve5zAOAiZLLp+2BBWwE2WK5Ksm2IBAs3pK5r0gWRx3I/uvc7TqN7t4wDL9EbztqxKj6kVOJ0ex7cGkH6mnvWnKoVcXNlsDUoYt0XNHd1ulQUBMGz3mJBOvSRkPd5W3BAAg5KbcyTbD7zqn610KcR44BJCKuW/Y2tV7goq5TEu5h0CatNIg/ITi6q9xA9ftnLjY4QQgMRj678ja8gn3ghvTxXx1PBimPCs8Bppnu7pzJvIXrjyjOGd8id8BzzOW6Jei4HSNuc/e4Uaxi1IL1xOxqwDf4+QRD3NrWGPZYt0+FNeuhod47Rh/BrAAXkx9rBB3x8f/yxi5HmAeZw31MOgsP31Dz6jhTBN5XzHRU8aIbKOBDmkVMl39iajS++oPrqK6Oh6a+lUdjyQthXRhQLJTEoU/9LiYg7OvyiFKVTe1OHIpgPTpnW26YOYAgBWMI2g7Zlahink6h223qdSAqO9QhR2B2MBZjbPlDK5ynMAkKhFxPAXJ1wm7e3neOc3BsCjKK7mGFEXvrYCZIUhACD3S+jD9M3mAjVDVtZXIL3ZxQHf5p3xjo39JjVDevNqpaMylrvZeaWnfmsoKhhf3Apxz12HnYPtcZ3IA9uTTxA5HdihN/nuevBPNZuylz1kh4qY7IgQ+W4ZqC4mC/h5j6leznLjfaMOJBv4BEAlW8kDB1U4mdK8D+vzNTnB3ZokwY8JKsDinbhUKbXk/2PTj5pMMnhT84uCePOZBHic5VmSd9gKznkXaNoLXxuww26aty/W2++xnloDBuXwMgUZHu3pXsP67UUINSul2YWAGFSRTYCmjjxSciNUn8Sxggog/qXmPxxjoOq+Q94LhN53J0qSto8/HUDcl6z8+P+WdDmRx99jeFPMdsapEEd2H7MMCHwEb/ogy1msVUs735LKE++z1nMpQgONSjzdDnenZ6hfe0TmmxyhPrOc8Z6Aq3uWmWWARSHCD3UsvkkZLvQc0QS1sDn0LU5SvnjuNkfMcSvUsj/79ZaCtJd/l4jplhCW0s2q/5A5v6vDSBtO6OS1Hc0qHG2E8U+M9dgqVAkBVwnY40RNKhP2uofPEYCvmVH7mIfPeTmGNjIH/p+Q6P8THZ6KkIYPw8sDUkyO1U5mtL4GU/HyYxhIWdkaD3x8Ez45VZ+ALDHn/U3zIMPH4/89SGFAmaMgSJCWH4U65gcl6ZIXXZo24SP2+pXDM6rvFO+o/eP3hE91UQ9Lbw8cfgD2b9DDNAGzCLCIOjeRGVIi6jUGnETUH0/b/Py86YbFr7cbDp51ulahJf+bRzWneDZyjMY6Vj/ufCrKmZZzMD6yyruze3NleFc1nKMr13c6x5Sz/2B7Ai3oFTnO3MT41HqUfR5Z3+zKfyRESKZIt0rWAYAV6E6LqKk88oxaCp6PJFUO/F+Knooq2Mx4tJw8z8fZjJyCjPxZZ3KcOZDqvB4YpG4mSEmsdIWqK2x0xp5lo2juSefGhtTMjj7/dP9LFaBiQ8zUZJ79z4csOeV7eXOFg6Bo1qeZ8hLg9rQXXbbhW3rK6pr0BIh6nW+mW013VC/eq5wrGDTnzijJ2FvEZV++T5WNNk6FEyOut2hC/ILRUcgyfZQ3Ek++W0fknULLdXY48unA9GmdfTpwnYoItNKruoBXYXSaXI7JuUUbcJPvhHUjyqH42wXCfBOz2SUinqQWIw9R02Vxd9vUPCbvn6wyobHfq31QM5LZe5iDqtxucK/Er1RSAd6lAePV2YINz4FrB2nvbrwsKatO/8lD/M2mhYe3vzh9kXtM1L06uobqBXzSURCRgrfh1C9LbV/EBUgIvoGT//b4TAYpeKdic9EWNhexC6Q7amXWcc9ovTaa9ki4PGmXF1BwbAlWriltxb7aXHX/ltGZ8p2F/WKZ3OLhngIlSHzB2DFqYLjbJoI7Bn1iYHKmLLRZjLgFIOJELwwWKdHMPlkKQETpQ8l9iq8FylMDkkVc2lhUxdJfgCzxTTwF509e4OEvPBOvUL/b+gyB6HULmOVulM+r6cgJl2Sq/lFavlbLtQc613twL++dU6b5QWOcyJKZ1sAnb2R1UNnvgD+PYZki0JqTzAEQfwJE5Q6TMkwsenf3VADlmbo9Z77E0A31DyPh+TXBE5YsINVOVDLPjcVo2VM2vlLet3S3LzMg8EuEr7VPlDwnNmcSvrLeSYCO+yWMYM8mYGBPW+gaToLv40AAHK9xRnT0kvPYMOpwhNgW9EHG5i5mHPUD3LcPN8sy0ePV4sDr9g7a7iTj5yHT8AYUk2rZ7v3YOqNLzMJT5Yq1gO4s0Knq8QlwfZiZy0rdv63077uMbIyR7cqwAKP3V4bsLuxGCmibdsxqWQCADDkZyx9nDYl1H4+5UhdHumRvGLRCMNYhGOrOmYCzau6aVwY2ycXGc0OBsUqR1IZ9PWxzJD2pzkmBQ/O4/k/e4gAPxr+I8tUg337Q8uT2Ay+nuAY8tWe6MsjZQN/8XYqkp5GmR9hHF8TyZ0LzQShsm82U7q/ZheM9mt1f1RFHPnoLdpAJVaN5IGy8KTQLGfI2xBvfwgDwxumgP+/xjINeXVJKJa+qnPJX6h3M0vpSJfIV/rNaeAAgMFES5v4OPF/Kth2EOY4/O1iCpAfgK9uc5kvRrZIuka3eLPsoFsReHta7kav325sBJgp57uultQl9rmPFP8TWL+ZjmEFf6PtZ89URVYoSEyNU03LW2KoDOYx8/ZKFu1b8uo32yc0+LcgckafF+IHAQ+NDpjbVzuXireUYOUhRolOLOOURsD7Itiod5SYVMA9r5p1FRy6OmdENHoP18YpK4y23PW+8JmjmTpXeeTBHjAhrPj3lHYrOzn/yNVQdroNPT6Q7bX8arv69oUs9JqAmUT/j50TmPSZxZRqonPkMS9wEAA/WbdQFCnhYz85IRkgYEcLXRiMfGX6E2JcKOaSeFgqo0sMvxmab4BBKM227VgbTs4yxyUqr4WoSA9FD8dZ6ZjjZxAVPX/C+jLOREwQfKYhWcNluhlLlruFo4ttrJtlG+BoljSp6Ks0aCl644IqM82m7OgJGFc8VB7kKHEHxryUJ6qF405iUf68OLKLxCdZOO0r3ejaq/8oEViMh6/3QaOU6OtduDZ8wUtFjWdGA64m1vJ/oKeKfikO5J0i15c5UmfuC7BvrYWH7GO0uPhg9jjb6zv33LsPqizjspBd6Li+chkzVGLda1d1cLl388Jv6G9MTxck5ShE+zQen37oNIo/d6TGsw9/YqzZyKi+r1ACAKfdw7+71YAe0x9qeCggiDg654VzXahL1yLXxw+3Gvehw12UbMt2Dvka2MuQjGhDGyGeB1+Np98I5rYF1w5wxdDnbqcQURTdp+rRc/Rpfo0SvU7ZDLdjDl1rHIiC+kTOvgrj2Wjo8YPGR8rY7QeJR2/bQb+J7nL3YG05Ek73vQ+jgCITdmVSKUUobP7bM7V0YrzZjZiEchiUha8wh51/jXiV6GL2Ir3Huuk//r9BP8onvmJWxT/toIvTYyUfcdbI1oNbynhKcfHImf9Iat77GUQT61bmWoViZYm7fAvu37DkCRrmz8sdwd5JnS0C0y/tyd7t35+fzntRy3rISGa2nUjy786ZcSaCWlZ7GkwLG4B2xbVkW+ablhRBUa52f+guySP0NV+IQ/i9sQHc9/HWbIcDvs6BxpwcO8vkycFkcn69Uv/JY3setMuYijmI55P9fEA9wC+va7yKG9sGHlPndpvVR78YxyKucCkBisOfPIBsW56SdPJgGYHeJ+9uVhKedP11bPDSKL2XPogs1yvxsfCk5cB2nhoLB4yiODDsSvG/s3aHB8u8Z2fuQ5ebbHNoMRgOwmZUGhfmwHJpUQ+P6BPnC0BprlGvTfqt2jY5KpyjbyvYD73/D01U5hRG5146Na8dH4pthSxNkvN958gRnpRPn/XkN6Erm7J64bvzVoOXxCrm2NAy0e/iljv2MhMG3F6Ty4WG57lN4FrucClNH0H00CuS/Z3YCMYE9J1iR5n14LPYH5brcFJ89cI8SqockshRystrPnunq7Ymnq2T2bg5FCLhsd/7jgrW+3mxZhvt1AaU2HaokncigQyESHLiLeKfZajGLU1gUPeuJfGrl2b+7zsLY1M0nzOk+LcBMc11spv5+ysjXbkdY/as1eH53HAcmhcm659lBrVWrXk0CAEz8XdSRf3TYPXCWVYjv8jNtGWPPpP4rnP0Kj6f5OYBnXQUWBNhJsPtzaJPZ+/ol4k9kq6kMkkR32+bWeknXdN7mbrKYCnXdbCteiPoOTA+/U+fQy36Pk0HYaX35kTX4uzuv+BKOxEE5YZiPUdlTBgzxXXin1aPrnRQv6XPf54BdD4M7G8FPSZy4AfbS98KhNq0g6zfiLe6hMDUYEO2ocuxRlwzOlyiFIU03k9NwrYOIKqaqszRSYuHEs3pTAV9FCyu9CLCuz1CEQRZSnN3WC3Yi3svvtJ7eG2nwkTDgtCAdWu0iuDyKydHUyRbjcbaulTZN/PeRkC5hpaN6GO33S5AqMqxt6IUy/h94/cwzLbuDO3pfQt9T4Pnk0eDj0xYnPj0Nnf4P6O8+3LwePvE4nR5ax0ZmropI6N28vGtNBAXpE4yoGLOgX/pZd3YadLc8FrPt8NbqgDONJzuURtLr461CnHWkOlHStEkuOdu95N+kfTt2bhcXb4UWMLOQynQEE9c/jtHJPf3qePhKm5BvgU8AxN3T5IW3NA0k9dtXOuhJqAlcwejpj+o6QaOIrNCsbVCxFL82KvAm7wSU0uddNBlSo7YgLIhjC1vQfolZ42Nc0PHtuKutsVYeOEzm8k28d6WQvIWCEOt+y++HO/KEKFpIiH0cm3t2KMyAzMKEIsRe70umMaydCDPqhegauzfrt+8ls9oYY7ZxYxZwuhhwd/Npw8QYuOxVPWI55ErcZNgdHPerp+6ufgDGP85xO+s1Mk6QrjIt59OH/jGuN/zUEDrZ4X2CIckejxn4gMXJcO7bB+7D+Edk38yX1AKqXwISJ9th79cXITm6DzVGeMfsLp5NnHvt6pMQxVl0/u07oGnvqNYSLNz0VpAnFLSxcbqoMX71cjSAEFb6OFxnRxKzuuBm7h360P7Dr3TI1WM0EHieUOencrmOlhAnUDDYqQfaUkg4lQItw5cBua/Vqaann4cyW36bORffVkaM1tdmaS8KRd3nxrQ8RriI5/wun463ItBx9lCQUFO8YH8bjzipZ9H67yc2X5xJcEtgyGQTS3VZpyETpyImW+yFyjuLuaHfgwCGIEvBul0pLdmqz+G4X6PbSI3W4nZMSOp9QjOw8QndVzyy2x53U7tvNXuRoXEJ2G9BIJIoJHELds3w+XsyU0vrtojJQWzjNkP27d0mtq5mRXPr9gubWYykwkfwnkd2vdS9rpe5xxLW9kcSt02FHBtLXsKiXU5DErolMnfq8wO4pJiNBSunqle4pIs6GeAGIepEJITt2xq+rS2vh6OYDsyY1jmm921EARE/ScWlJyWrT1Vrtj+LtAq9UWPYF21RaOEX6M3SE1BU3uKv8L3xiNUiAAARRC875ymgRnCNxShLUfzFKQqMUosUKB3dP8I9YfcLw2PSqWZeJhldTH+kHp3t3VLwmHxYL77jhm5ilyx2kHnUXwjCOArzmQgrIm/JPbhwSUHT3/rWd81OYn+5qX/NN+xWJMg0V+t4Fz5Aa+8pLVDx5t9vj/Sjpf9yvOXL3WQEunXN13T79SZkdzRxkzZ13afpnTMCANMkPqVZbqI/QXryMbHFp2ulZe5fHkdDVZlFDDikMwf5T30IAJY9GCRYpfPFKlJidUklBVeTxmf0u9RcdQfFWKllFxkw/z88XCb7eCJRDxpWSw8AJGfF5g0R292XxLggS4/ka1VbpcsYyOdaTuZz9TMAQDrXrqflapju0hRIjFcUoSV2bQ9WIrFe7alHR69On3aI+eo+vTX/VIMV4sZAttUqtky5LVgiibFh0EqdpjgCyXLWIsrVKGOQyYjMsqAjmqguC2cciTCLv5dpMlt+g5BoFnQpU2zWDJENGOtIz1kLpD8afU2Xc+LPshdhDBKBlm3YS/m+zFZLEQhN6+0kGj4fE14DR0M1XY9vyc86tHVB5yINjXXQoRmdNGBCarTLiO8lr8TAbfrFZysOAwDC4FpE71y8r+0qC+7Et82FWnEfANDhNj0RqyL5dQu2pXZVQNDEAi5JcNP/1BoaiOclhnZvmzbV7aJpU14DWK671vcJTEFT6bqLLlwWoka5R1fU4bIyIPRybKq5+GwmGynd+Q8oAolC12DGaYNWx82xResCX5x/R8EUg2Fs+uvAO50KPxSHzvMNsXb9pwRQZZyR7o0NLlw2TONi8SX4VgZp1P8bz4+fa3oKT/2hgI+X/596R6ikSYYXBD35F5R/L6D70GELmInWX4uJZIgwD4Nur606MSd6eu7sUJiz+77+UA5YU9UnXTfW/j5ExtOPXP5/FY3MlsP1TcumeGInUgiiu2g7+185oniqgPG2xqBqMsTJrMIZVg27GMYo2SnMn4buJsSuSleF4qZi7Xscc/fhJ0Wb41nbMkpyjSS070paV3WnOE+NuOkAgPzUHxAmJDVZY5cUZ1jPavKG2Lv3omLbzwyn5Y+R8DO/mh2iS6FCaM09qBThx3h2ltAVoMfKUASA3N3aAvnYk7o7CpFTHGAZcNmxuNqy7LnuRh3qvj+qRQZzjBzsy36anx0Hzc0fjwEcPOR+WRoHyk0Zc+sN6wBo163KHBrvoOQwT8zJX1Bz8y2r0Nm5+gYWmliefVFrtVMBMLffMAaAQjawm6fRRXxrfAJk8NyAu+V+vo8Igh54LsHBp1REs68Q0PP2nvnMQisnEoC5CU//RjULgRDqBPfBg0V5N58YeVsM+IptbnyMKNkCk0Xo4HLGnPVswtQWf3RnsWuw77mrMme4dxFU9+rTopTaHy58TAiQMNlaxZuJRiFl9pDYBf2Mn+SXZA94kWE2Vj517PJlCde5hXxarp1Fmlq/18vKoyc8hTHgg0D//TdCqs6+7RvG62lmcEnV10m9B69UnAEqJkWpmHaSl4h2MHdfGhUNRgQ7lv+SgnR+b6hqzDHiR8R9mD4H4QK0xETcGWrH9wlPZdQbLU98QJfNURwLMUtc7EFm1u8h1eegPqsWUc1RnSDjIOLrdjb47qVudMpVchHyF0S4+k8eP5DBkvDhcTW72WU5hwOqnspEwqT8qRjWjcV0lhhTojeRGYKGYOS8DmwYghCEIIQhDCGlvkUhyBWRpHzwrE3v0RoRM2pGzKk5saAWxAF1QBzeEv4tF6L+RxjortviZvIwPRkWefARtU0CYe2YLA+E23+05MZkhdw4f52wlGSsUyQ+LIX0r3Zf3BBtkm25jKeRwXtg4vR3ruxlyE+yrC+s1ANforbfxqth9OuXr3w2qj/T5r1a0GdRefOq9KdnEqhGzdArVfPO1YvqhwHFc2rs+2vBiGEOd0EpsMXtOHvuoHiNwLBtKdnus08GeaCuVSw9ZRyZvw3yRFYw/9bB8yfVs+wDP0529njdL8KnaV3TD3xd8o/UYxTq8Ep4wFnTgME7qK6+8foEPGpy+cR7VxiWm+bwNZ+9n9g7e/2AlV836C2fmsFC8xy+4kUXU40YT52a5gJ53pV6+unTxo9PfiP1zMrtlIgJn3meflqZO58ega1K3NeSUzqjRsCwZ/Omk1c+cIwzLPskOF4VbjhjHL+ulrIt9GBy886iIr7QsBzAtOe0OaZVsS0d0Pev2hQBwRGme/T+8nXdqUQqGy3Nph7Urru8gEkzZLKm4ulLmMYiUHd9XYI4fRBl7PmpKGaThhUCE5z8+ZQzQv3Ye+y65zw2YvfP0XuGKJmwZznWh0+3idUDPwm1+MfWR0R2JPWGfEnltdREYDm0dk943YuxJwhveNtI3KnD67lN3pgoCe5f1Gg/AmwWdufaCIqUXVxpoF3L9vye+WyoQT2KB3lZzrj4ffy+GS0CdqpBf1kShlMud87DysPTRHYxTxvB51ojP3eWnl9rQmj/0WbO8QNt5XGHhFYzSe4+3c6CqYeg2jxwrRdNQhnM9Zd7euXbPhTfr0Ahfh79+pBS8F43LtB1wFjvnltTepNSuDWCHc+y7x6e1mJU95rxBv6pOnW6tg71bV34/95eJwQfsaV0lKRpCKzRwOs3ghok42hfEYmU8xxm3P/8ug4HSoEpya01jpdUtDIyK40yu/8HQsSkdXxqbdahQ7Y/Cy77sf8sUfGGqefwz8t0gB2HlBM1wRc/9pVQgIE/moa/db59EYejO1UET5AP9Zxwb4DoJjNFt8X64wteWF5gWOD7Mz0ivZTzom/wzO4QLhYrsBxvWUhBa+2eazpmrrHKqNu43ftylAPAitunwXFoFAf0h0uhOjRBsnejqWZAUqOJKYZcj6vJPd3ukMY7u05X0PBarZjTU004TVir3wSVLw/bFl1j+BWveyLQfeu1cS1DDNkSw96q7ieLDswaGT0auMJbfVnEjVssdS2ePfLhDDfm97h4V1j9g/cogu4j3dRuf3eq/cXG716+3f9az/YNhW5hccsWQU+MWFeFoMc3YC7GKN7ErJGjoS+xyrK1xtVFHk9sbpRsW7XBta5uAbB6E14ytwCwLiLWaAAJQu20Gm17Im+Od/DKSryGWavMNX01v8cG8bRDrx746e555edGlwzEq1rMv7FvKrDfA2yM0/q5W+z3lozoFnoBF7dcxW5Wekym2Pa7RvqRJXvfHz2uIuw0tfdYFZqFS/uYGu23FKflDcCd8lV4uVJBYrzM+EcKuytc0kWW+Y5PqYCkHo76dGD2aZ379LaO3qZIVqsDAJdUBYtVSz3r4LTvQbSnq54kapPNyT8Sq7lwiqZM6EqE22rZWUu8EFoVArlEm8bM8GOrCfUd+shiGJOHthhTi5Y/ypo0sfkqKdT7vpoSE7OdOHpujRVqAAAirhVkYmSW6BN5Br3kbbvmfJ215wmyaNJqVf4/jfJAEHnvlmzWaenGCI/SYpyfaZUCAIA57IXmPfeiQR9Z0en+gonFCx2sXukRWc+0O6/fQSACypKraKIuXPvZls03WRabLrltOkOAuOzsBLQEwvFUFmHZ0/BqcpGR9Jjr7YhKOmNJ6+4RALzBCAgz8FKK3dYkhHqBgcFlimSuJojuyoN27JYpjTCNNsSGbNhTiW8CMvsyNkIVpQFqnOVwjYNmkQDaXpU6/cilZ5m9tnma2jVnYq66DADaKs2SY6h8h5d9gtmcsb5VEs107tk02JB6Jb3IhwKwSWzHpSmdoN5qGgGg+2RZPRgAwA08krLHWExprPRvP1zAFsaYl+jOFabuKrM99+UK9bycte5itYI7TqCTuF1hQgGAEVyMPrMUsjE+TfEN4GxlSAHQPp9WMmMAkAW/duVzVKNrGGU7c2PCqmnwjyMshT/JqsZfZTMAyFO4htOBd8H4ZxEPEOIKhIvvaZl4Wf0DlwlH5khOx+01ZbTvMQgqvid+OvGE+QoDu7nxwaj5wpgxir7A+x0kD18ZMcK+UL8fCkZCw09zfEQOHu+ntqzVzLzMRGMJ0+B7XClSPBTXW37TAevLdsbaqbYeeohIDdhBw0gRw8K+G31At5HCyBiTguSBjDLzkH3nsjIO2jHzfMs6dTOm439MUDAUHzxUxzzuLZ/RV9BbYcMD/6ZDm8wwiMtYxHOMoxgRjoMreh2niHb15Pt+GGhlNj3dDh4Ti2xt89rDpLbKn7tCPoZpqJodq9ZbUSMUy7cde9kpHt1UTOQbfO8WRUGccP3t1BzmQmRyfZ4z38o7AACZcH/PGEzlHoupFdvyeSry52Hcn4LNv7tLHpZXMNrfNHr/EbdvQvy+6P2jUwvhUKCLkESdiYFMrKjmJvUk+cD4VXJnvwmqGkatMXNpbuGcTgmgrluEu4chhGnoAXC8tAjMeoDVzzwb96JY5nksj2CD0VM2FQfmshfaV7Wws8f1/V1g5SdbTP0+QP1DLT8qdfFqXgMAO3q55EHW1q45mVF5c0T62s7E1MuhkFUSM+ZlkQuLPGhXGQYAsNun/xE9toiAgtPL6uv4upjXcTjrSkdFt8Lul1axCpqgwZ7Li8sWQL15M6PQt/HQUfMWqt0BGp1WF4cQn2yZfU19yzEhQ4t5KXftnY1fXiKXm9+sAZDKGt8OWoUAezhm1bGhJCOaszjqezn4evkig8pJpqOvYXgBs7/xAXLuebX4ccRzGHXjHu2bflqzvIJUKpbLNoGkeudUd5b64N6p+JSjxixncpij6h4Ns6ijr3nQWxC9c4O/5pK6CO8Ayfxw6WhghdlVckyzAZ9MuOmA8TDnm1ML34P5gKFd6OTBBoXHRDZy7e5nxlAqBvlky8tzFkMU3w/I6BYaRtySAThzbvsXD09jvjN0+l1KNkTeHsJtNPc4DmlChfrd3HCFSRm+VW1xTqeaVmMJGR8cPHqUee7Y3mbEP/3o2U7b65FhPxwlYMNGKUxUzmTsYbhllpkPHkbJhsG3bJ5RAYsNUD+K4zPZTdhG61DtzHVR6nsxQvIr6avpHjHlvtum+6G5FrfemdrH03xey4q44YLn0XLbCeY02406d5+VF96lut99UEQHMil7cWFuzoSNeVhCuz592T/KwqQ7APJrQcmsXVFUOCBmIShN/L9VS4qwlAG42HE0AKo561camHNAoK698mBKE2sq4Qr+W3ykvpL2+pEP9lkcWf02xBIgD4lHQdiPVn3r/5Nehv2vF8tpKUbDSx8bNbhC7Uh9lJin84picUtimx8/v4RTLPbVrAJcqStyiX030WbKr6K9l+3ht13YnHyb7P1lWujRSfoaOKk+7qJ5PqizY4yA4YEF3XCoBdjh80CmzqU66TMTh38D64oY3x40CJ6c7gaWkrkcjlYyd+3iQ9nEExkKfdoHHNiVZD8gCSPFN5wkxwWxboBI7TBphxRN6o6/09bAoLEsg2mMUdWXPgMc6pc2IEi4Nh3XIDQIdTdAZ0HPi9zoJwj+wVmQTBlGnlUzLmEwxGoS0EKca1TgArQLyc57szgBojLGCQ+OtW+HwzR6vUAxkdWuruN1J+sEKUyujCMGO6OzBKkxBD3/cTg1i3edO5ppGEUNqVifHsy/TrcFy6ADAk+mPO/YQWw9HTrWv6HTg2c1txB8lq6Tp2ldbLRqpu3P4LWCHeeGdq39wr7CQsjwmLmybmMFJXwcreho7MXgcLdTTzUMBhp5GuKcNPWFD5LhkayPp1+x4rJMAXjKT0/Yp34b2IkMf7wiI+eh0mNnoAcyPfizW42JLL2H8tis5KgxeKfR0E4MTVtNSQtdFzhxv66OZmVYOUA3wAjxAbtTBjmdBhrWyJBkfpJwvAn9enMSI20Q6FLmp5hZPkNrGmt8ZAPYDC+jvmFaL5NjMZq1kxFW8iUitL6TiiDnJzlpEuSTXJgoI6WkfESZ/JZTPZdemwqK6cisU60i2EQZMUebkNgwcWQUmCcmreJLvY2mlxP7yhOX+JPZOXYgj+wnoyfCFLiIZjAB3VEb/c4fIshB4lLF6RBUGXFbPrhufSx9ALN+lvMo+SQVLL6a/QPmQ4VNzs9mZRV0m7E/th4XcvcMKmteybX8sHJcZxSqYSZYTA+KHeI/3yqzgN4s7CSjGFseFNyjd71mJFH4tB399p2rCF0uwxsmnWdHyu36hZXDHxp3C+41DEj2bOIvrRBcsRaMxZiYq3HZfGybEUMjTphrZzOJbCGm0dPUmftD5eh7jKJYfHc1ZRRw4ozZGnFmE+fI/oFhAQj9jIm1lT1tRzVBzKoA7WYQeQN1OcwaNFItcYvqP8JhGg3HWoUh5Cve4IqDHjzIeOqUGoG1CkZCDO7BrHiAD5zE8I1MKC01MgaHIiL+xcNmK8xmare1LKuJ+lgwKhe/lh6ZzAxAwopYEStlRZKsiBWxYqmltGmhDSiRVCZiKwtfEJNKmnIWb9OCMAUptyiHj6e6j7MmhNHQAXdofaUAPDd56KAAalJRrCnW8dnk6iSOGn3iGj3RzgpFXuSeHbryDUbSqwo+yV0YpN3lK3ylz/BKrh5Ma8drwOJtaz8edtIA4uw0AuJdHVBOSmVpo+/gu2h5Mx2bZxbHEAyWDV1xgosvcXLiap8DMRsUZjacKPikmJ1p9mrw6OOoXNJGXmnvrXYaMq7seOBOqyaDR6WHbaBspTasGtUG0GAYPZics+N4tNWzAInL2nm09Ne7lizdRsK+WQjDLTdvBdoX7dLMyGU3WBFRr1xlbCxeio0S9iLX3QJa12lZNnB1LamEyNcbM7Jggd/YMp5WwAIP8iRsqwlrfXXQDjqfIDdNON7wSzHPF8H/d5CiiVqs6DBDC7vluvTs7KoxL5uKlvNJZ0VIkvrPg5vIeTFuxEW+rz10FdEH7I3rLx+THgAlBNcswJ5GC2nzuZ4i/7fkKACJ6R2m9hXRo9LEsS3KSMiZzp15Ldz6gGH2tza29jJQuxTHgQptqaHTWaL7sel0hWu08bKm3YkdjGl2ufO8DHeYvfsiL+iK+LJUH8Oo2skzKYRWYPXdT41q02KVgFzC6Om+exl2tx+WFPdgHpuzjJ1WUl7LVJWdmPx3N9ipemlF63neEoczikl2utUb4rOl60x82JjPSt9DhEM+0bmgUMHEj4qtoT3SmV2FZXDUUerBvm58eKWUFD7SEi9pbUcfIa7lB5mxEHNXXZS01/0TtP8AQzK81wcxmNSFLmgsSV4FjgcRFaBh/9T04lQ6+fR9QrbgIKXhsEez1eR1Bb2d9zGqh+EzEGCV9oHhqABF4mt+lwkFYScuBAlIygP7Vszt4Yc/MZ1Dygib9UHusD/tY4VHQ5Rm2idH1g2VXLUyjUjUNAQNRQNTFibr233GJMUu5l88f6Ml8gy9M5yzXB98W223lSk2YH9i5XylVdaWxA1mor7o3V3mBm5u5KtNwrsn9qO5dKyMJONgBWC5lOCGcETtZtNC5Np0vHPJa5FWoRXpETdkLZpXw5MnIyWrZGbCOg4R6nfT8TuFx86ZvBhH4aaNdIhZwHUzXVAr2cDGYzLcFu7WH1WwymOnh5UHn/kdbtv02Js+c7Xy15xntSAPHovY9VoTx4PbxkfnCvQKh63V4aZMXM830rvtQWWVAtLmYGbl1eDs62JqbF+uSyNj7Eo5eYAAxbdpbeYh0RaVotRbLTEH9WYbl9tDVhB1OUoYf13i0m7r6qxh0hxZPH4AduV6MOjLEtej5rO8pUiJudkyS8Sy8FNucSgpQBU3/3DY/+hCl1PpquY7jMdx8bSvozy4k+khvyUFQR36q48xYLZJg2Q1xsObtHyA7/RrWIMAdOlGTFTVRnz6ZhWckdvGxmXgEonhxvU8qZ88o09JqbI4d3wC0XdUmF13VWY4OsLj1nn2Map0b6pm3bpxRDFuZeQiSrbqn3O6utoFrzt4WaLuTIc2ekjEnPcjHUYH9Ho3dWlqkaYmaRiuDgo+gUEIhDYNP3IahIai8TiLbP3c9osdDJjy+3ckcg7l1APq2xs0YVy2xqZMLUu/MkJmxO/q0ZpUifTPfD/0v77AZm8GhjBFXRILLr30T+sK2IRKtzVNIGTwfl/i3b/DyAgV9TmwJHd6Il5nSDs9AnEUDARKiMt4aREKUoTpGbSihtronSqyc7shfAZyJSeTSJGyPjYMKwIy9FXFvglQ7PjbEFo8/W2yCD09daCOfzDu8J36Xxg/uTIWqvvMzAyEOGzWurZx3rWSHGKBTnUh7ma51cscU7Cs52VjK0Rf7o6nC0uKVUovfo5tFzLQ0Sx7tPOUJ1R1pCOG/IiF5gJExXs5SfGfUHBJT6BYWFR1FEk9dhjTEx+qz5eyUOQi3V66w92CzVWPe4pHxmDF0GolDMLuHx+KNUW7g04t9FxjDoXG3CVM53oVj8rv/4Msey/xwBfskpVq7Tw86zYoGxC391+bDmpAYs2k3GEqrwA3pHSatHOURl+eldhRBLu1yaVCSCAGqwlNREudOhlwZQZG0hLDlHg0cMZ1sWGeq4MnRcWVZ/AAtvnc3olCOUtHHht+coBovG5EuwVxS5GAeCnGpw/DpgXK8KmohbszKqMrxTJdJhwvnbEyba1Lgr5zdS4G8cV04Ghb2yxgn5RKcaWZHOYpjCIlwODdek1YlWPqdKJzJ2eebSBBhOQcSdCW0Jhal0gd0wZAEdOQLEFRqutz8tppNnOHXBdAgnR5Yk6nWrx697Ju7nfdZ5ewqJ4QHjdk551GT6boWLzVJpMZS1riluqTC7g0wrp2AuDdBKsyYyNjb5lFf42jJ6TUbiUhptJkKwfDyCWP9kJ9nBXcM2ogilwR1/AlPLwCEPKpPzn5S/jFrYzsiirpupqI9+I6O2Kg1SnLsGVl/Q0SNMQ9zCQ1B/E9unrG4XgxFNXj57TGcJwci4yaGZeF/Tg09doSzkhRJu4QE1IaLcOmA2ZEPMERvz/blcjKrYOc3EEyMioO+3VlPUbS/kaflDU/VAEK0hOTrL9AW11ADedKvoHXcNO6fYtUTKX8I8GOF4GbNQHc2crXTwRLKhnrd2x89Qs3Hj0vna8fEVwRAFGxzggcTrF01CHbCFmY6pSXPHJQHHBGNZy6ZMOMofN9XIZVCPRFjrveQUUF2JnMss3Q62zzmU4+QdJWbz8POz41YIAd4cAvpg4NCpSo7TSoTdN8aDubcnCM7B4gcmia24XuTixwIDtexJafHxF8WGtK9Jh3vmBUfvvTVGhR+q0uhgaN4zmxdGQxlmHE6BK3yumL+FI23dh4bAAVL54jXFfEe1sF9Lgt2/eTTFtnsoWuokE6co8bWMYxIVqoxIkSCDNkv801ww2zxkW3Lu6tC7lUS6hr+3zJbxIXsowa9p3hFjhOxETan8At/V+jG+CFHq8xin3z+eOZPY14xpoLzTOQjxtEtdPg2/xcQaKNvtKnvmLL9xIp6jGpgk9NjyPIN7qRsR1P1wkGEKCibAt1zO40u462IyBjvPVhIdttz60Ka/i1LCZ05deGljPbFrzSDBzBjH599alD+7h97bO+9c9Ou9zVveSe45jPn7d0eLCzXGO/hNcTWvUyIFn1vDvK0pmm3dxvaMEQaJ/2OQ9P6lejFtNes4gP0fptkXlWbUZkKLR+QnsYyHGqKM012JDLRGADKl0ydkdaqD5KMeW5g0LFKbq8ghEJPCmKBHvDlUKTh6XVhxpcF7MAtuibzGS1zqRBc9J2hoA23opYm29WaX4dO2nBW2sWjCyV4WffAa27VBKfHTh3OtcczYJXK1nu6Kt8GXxC15Q7HCoTVzJ2UaTd/cs6y+pi8u4LPT7qLq/7nS6KD7C7wPmDD1C+ONqA9mhrbzVYIq3d/VaL0SM/6sJgll9rURNfcBpvZaIbXT63EFLi7tGPG9gTRku7UBH+4g2jUYElsewW4VJPVTpPvyB2J1XttPjF8lGwIOjuITDm7tDKJ1/qDu3hqmqf7Xv4oXKISVdd1glEvmDZPVpzwBA/wyT7w7deav57OWMQGYZ7rwDDsixlVMzLs073fX/o2P7NOLqLPFFKQVhF7EyC2vtA4rW7SBAZDdAchw/9JFlMUr7iKzLyHduP96COkPj8Z3Fl3xOSEZZWl0jYAHKkx8jwCllN9SrZmZGLHQG1mYRbCE4fDlswma9AxDjLS2Ekk5DBp3QGxC2QEPB63i/g0jM67KMD95RgjGF71OE9pTjGWCs5fSx2UppVsUMVQXf3WzKmQmdCL3Qm5CN39azAxULIRZKnFe5c6WaeuS0JKQ3ItWObOG3paEMB6X1zduoszADgs2XLw2dEowdlIC/N2kh5jXO8N9LIwp4drYCcgkWk7D3wu4sn0D7+vI/0H47TSAieMr0oe8xjF3aAUxQTP7ZgwXMB+XZq0XeOki7fv3dYMmD5qpAtdmPV7VLIsuLhYYGJf3z/TmfnVuOYgIxJbhXu3+2ggKgnbPvPnRptQtYiMevD91WcLAwiohb1yxj6uEFz63rln8IrCs1vkebp25TwKbT8xiMmWJ1fL0uHAEJiX9qo9k+XhMc2cdWiG3jcqjrchHVpTGZBbEXzl70uzEnFsf4xnIyFH0xy9o3YQclGQrJuDQ1e257sZgB8lqfgn8bkdjQw6PZ3QgQaiHoBmAKUvnU6p/QX3l1XYLQOfiwWQmRCRfbdQkMf93R/BrN3yaQfMsbmeTMq5MhcXp3hHMc+JbBpIOsFq1itSWIQdG/EM60ysYPxLKyNqGngUvx/VVBksuBb1fmIObDTPG4Ndg4tbzZAoJsH6y9h8XJWKR18e0/XRJuZTzOZHvObeYGkOoe3WLLN8+7xbiOV0Nu7DAiPX8gNltsAH/iuYWhsbpr/bGObI7n/jMmCOzpYGHHe8dAohNO+fywp/3Jb0K1CL0D93zdhgewlF55+oSaK/8GWMI8gl//2qEm3rSXXS4fzXTQPI9ktaWq+sWeeht2n5hK3NKZm2Vt7Qg/sP4PKCVK64al+LHHqwB9KYgB3/n13U3fTG31tl7+PEv/YMdKTPADFafsLlj7Mz7lYby18Gw9JePHAo5fiiBrd372IoZBtFuD0lO8he+sE8h2/PsD/9IwEBctmqKVVPs5QsBstIUm3QYqHCypaKOBn4GPMBykAJIjvvF+NWAhGJe3FJSV83AO1m+WJ4RtIwwESnPS+iZ231fQneckV+YNIB4vQP5cPyURMC4iLJR3CBziXP0RQki1P3mtkPzOP6xhczGpB5r6MIjdBgxr+MuYXAcNNPYOdJYAkMbnFIKo3dfQcULd9renrJ9128Mnj5QyszK+KlROINI3Qmm761lWx/10CXZpK+LugK20DdVx0lQhoK4fS8FIAdLC+lqwtfmQEMw5VBomlgCz59/hyqwX4xkKOTBnNtnG4mH+4ARUs3MEwwEc9jmZjSWqkDh/9elv4koxBMUWnRApJc0zY4P/mZ4wUomUbITwqSCP8hLzgFPUHSboSdmoDGwL3jlPHMWxhWjhqeOmclG6no5dvViMqRomCNp1FxGA4ESsRjjjIy1vAVX5u/koJWNWEStebSj2GvdGMwJqBEOJvV5FqEJzPmj5RvGH2ZrQrpdnpK2x5vrjlP5hLmi//tLWO6T54Emy/svkgBc+B7aoWIzf2fOVxIBf/eKA29zyQ3YIPJJMe74rGHdgAPs1ax3SrYNsWnl3Z9adRnOibwFyaJePKV0DVE3RsBcPI1Ou24u+GWHfDHEd3KJhzPUqIES+lZI9DCluHjnNDkWerCcrpqjBnUJk5cJoyItZDU39m2ZTLbvulwYu3Ick253UbaJHCnA7RLAxmJ/lmt/nSxf60sKtk/u7D8Lh7jqY92wUjFTDSm5nelAvvePkzCcShfDtD6iWVZTxBsclmO5fp7TK9Xaa3S/WWzICMWfF5S05+3kYzcU4wzkK7q3NXOlEhJZAurGw4zViPHKpn/n1VD01XWfXa+VcNDfoVYraBwrzN8gqjq91hr4tyDpnCJ2wDrIPc2V1HnFKVsODg+DMsjPK9cCbKc8FwKFOEpiP0ZXMO2rwIA0uIzvC/0Hz6Dj+BXt1C1DSDOxl01fzrQ8qkU8ktKd/LcuNNXnRxN61S9q8jErLUKsBxYj3xjLFUapOkRPbVAjX3h2uVyeSHNG+J00vsrkBObn6WC+pBtUvhw7oREnyR6P3HNK2aa/QOxmcIIcY4ekXer3cuODIvxbeZJ5gfkFKo1CwHncBNnHpWrGS/KEOMLYM1+BEQNmJu+5v3kmIHicsvrkoyeYIbngZDXM70jIiiVKCQwDtUphfs7PJYbm2iK1mG8EJmvY+4Q88BejyUzxD7AXLG7CjXL8t81VEh7tYq5qKgICxFzmMK/OcUvuJzJ/TMbMHnqqL/Ny+1+81sc2nA9CCoog9Mp64W2TJ9NNV/lqLMZuKC7zHLz8/v8w+lMcN1gT+csFjpDZoRWsnBrhdvP6LX5NqnpwP+haVPq2grgFKGrGQ6SsMonHNaC34myQGRxt0NfsdEl3FiGHggGxYGZ+w6gowSbqBEfRlVeC5NIbW4w2CpQVfhyqx9elBVJ7XHJzFNc5yk7RWYGSo0DB3OxdSLYNFlbIpz/uBSlWqcvRTromQ0WnE5QIWazmJ0TDjoG+MbV8N5FM7LKNJbY3BxYyC4W6yTTqOYTFj4JIrg01+sEk7PoBU+z8gheOdP8UHMAUEdwxfpHHIIyLXVKCIjAR/EGMAxfeCT2COP+Ie4McKHfYLXSYQQPEivs9gWLqAooxVrI4Pz1pXbvhj5NwdJGusIUDO7koU/yDdWNZY7c6Wwk17vwDxAy5CuzDJ15mIxlMKnjO4GhRAp+mSK3Wms3OyWG1Yb0nmleZ4Fyib8qB51YbxdXjJB0nixhbUDJMQTTlCER0iRPpDwUVid8aQOdrs4zNtF6mUh4rBvuaPJg9cTj1eF1tsG3wqvmT0eFl5jPH7WVoZYhxPdM5V19uY/V65OoURMPwkgQV0STxgJr3T/CSZxhQbpIHicNKQ2/cdVs7cyg1xaSsm7jzSHdp/2kens4azuMOwWGPDqzNJHeH42YvHw8M6HJ39kr8exPDC297xfHf+IJ6OEf8Xj//kvTbRY1cbjC+Z81EcnNxfmuqiLrOctQcdVBBQrnFPEWq6Aw5gz0QIATiMstew/riPA0t4pak1UOJDgIILHjbQHvzYGs2oKUaP7kKdpF7/T154WjC7TBT4oMB0Ya+ijm61INTXYkIqxnnixTzmBRhnaseMMRZwMr4ynbDdc++Ity9p81uf1OSab/Kk1r921sDbV4FqMUY0HLbVmhzscdY7mnbTwoo7g+xZo5HiFTFEAd6LyzLwGcNF4YSaobcoIDOMcbu3bpj6V3AJz+vwzZ/5OXl8YtqGzOPE2p7xsZAUHeBZn/jWPtdgBGcV/BvAcTV2GKRE3nL+aWKqH5hw3E99exZ4JLDO1Qf0/yYNzlipvAvEXqWGPORlcL4fAzHI4eFRODuvJMQZaNGn/FxssOvH+S/BzHAlsGifY5EMtLoyp4gjglThlWCCOBM6GswmGhaOcZM9fVqMjyBlNvS0v2kq0zPTAXmfM58xPWkFdVxNCFlm2fW2Cq3C9CNfl0SNuPTBbLIUJzTIdXU9NLgC1dhvDaYD+UB8bgYAe3n92EWTQJuwCY8Sl4ZOwUn5BbJpIZsaxk3OIiaicipszWVmHpzaCvrHmuka6fDSrn4rRWVECg8h0RQsph4EYYpQknuCMQc/CIIw6Rssagbm7+9m7aN6FBRdNHD97qi1JOF/vmp1dwSzma61Eo+ceunRz+eO9YYlEoY5jLruUo1nk3KyqAdsC+HsZUiLnz9IWcIW9BCHN5pHYM4EdIZPfe4P2IvFhUadqJWq2D3lo74RSGoOCJtuIiEW0MAnN2xdhwUPGFLZ+zW1vV6CiVuttDtIQS2Gr+hF1GXtXKlguHt9vUT8Nfx8d96NTBkvV4XH3/l+krXvJYwxhhNGhmfNbzlej0cbNhyy/yCvpE9VRjKhpiOy+wbF5w+I4dGvw1mDZysd0VlhhNaArv7Rq3DWtlpP4Kwwj1Rm66z29zvKrChYh3RPm5RMIIigkYm5m5dOOPpnwPcelwfUwu56yt+D0n2n8i6593RHOVmcva7RRPU9MJ2XEAFG4DbPOCZjzkyzlMy2WMDuYP0WvxncpN7DZCZOv2QHvrrmSJaFxVpeQqfDibk2IUj6hXgNllzTz984eUZjBD+BHYuUw9jtGpoJgTIzYjn/qEceaJo+Ah5KPu86H8O42RokrMOMvqem9KJ9iF1JvRpdiAdc7Aw91Cu3tqDbfapOcwiR5nFFGVadGeHRxHgiqOjksxoZ4cr4QDlXhXi0RIYKARHHqCb0EvrVF0xsmLg4Qp5gZoowXjBYg8CXHT8FWblWwUpYh7q5PtZxFtyT4HuLCHZg9yIy8J570NmJykE05mroIJwMKaGKMHCJw5hUGhrvCMjtFMtjjCgPXWwkgBt4fVZrCelYyOMrKy9gADTirQnjYukrOHAh5FkplxfEb2WU+28TsGCmn/WyIrImUao0UaqAcwlLQThu987vJ9cmX7RCDp/PBrvwrwWuRH2GZyN0jts78WhYy9xsYR+LzL5xVP4HAAglIg53P/5h1kjwqP07pQ6gHZXQJ9KNwppR/CvMG7dkQPhpBGjvHTGzN4dEoLKwXhYWjooiYPxwy+B8Kx7LYJ4FboYhgQigieAvKGqA5tTW2kvSVYfAnIpjvCQtHPxnDBLyaw0LRK+QswXk7nlGs+rRIG4l5SYaYMvMOEDg+FD8j94z2tW9I/M6oZncLZV7UhY4n+VzC1JZpiCLFZdeFdjI3RCV3UZph07VEbtCq9FL7ApYexfaKDGX9ds0yuwlePDp7DI3j8b3GHsOiVQZ8IllKd6c+VMrHIIdwTQZUFMIvGQpI5PZxTsYKdAXSljqnZ1BX3mrn+hfdvhG9E/DZnpLMDEg3YWW07iKvjWdXZck7uwYr2dlVWaDOrsq6c3ZVlpMzqch8kcXfrFzg5yIr3ivUVJwYbRtZcuQEpaoMiU9KsgWSzCT4xFGB7pNWJ+uhclnmURGGKcaA0GjjEsOp/QA+R04SIWaeUUlxYxwx5fILD5wF7L7Sa+fo+5Q4E4S8NV9NxBRehC6wdrCPZnx4tu3Ouf30w1HP0ELrw3FCW7BmjG8/ZpgLg55coX67rGXV+NleAKWAaEjp0Jyi4XRFuTB8v4mTMAxjXm3Bn5KhqvLbUwqGppQKm6dImJE2kwUUhs5lHS1yYSRcyupmpF0lEdI4tKx0P33RtoL0Yt9JLPJCId8RoozmxBd9NOke8UQuxgwpyfZJRm6ykMCj4nI2+CAB0rDEKdmFvKHJ+AUqqglaKq01EglZjiiClTktubrwHs9asrC8J3SjnjAI9uYS7M9G6AYEn91CcD/TpkbCVs5GhceYD3K07Fc7LCy9J7ZhXTlg/nXOosGpQO8FyVvyt1CXLY0JdUOteSkqM1SoDnc6DihfSgizX2jYzMFVWVCfwu8+zTqdeRh4SkwrD5U4soQoUGCoEjo0xOufojzMqQCAJsOWHL0f5YtIOm8YqnLY7DNIHM4stOx8PA+wM0OP0rbPN7ObyPghDAO2MNzKwaYuKxLcIA7JW51EYczehiSnNOC/TTsima8jPdDI9gbKE3lGA1ANkfkyIA/imOVGA75eqWl1K6y8XWDlBFXWSrFVEWlMg07wjDq0xDlf0FcVO6Ezyi1J73r0unKbF07zXw0NcqQ3LZZvpCpi6tAM53NIacJJUDNFl86HwDAwYuPTUv942DP7FX5rGSB45YhSe1e16YjDtc12AfX5F4nBH5dnKHeq0z/bytnz7FghrFnKFbGBnf/XqB+9CuHe0C3qoswm0Qrq0WRa8tH4s8ejbhX+aoiQLlOFIqC/mpKICM3bvmKvbSVxqApD86XcqELUMWUmFRrE1aF5p0u/E2ZEtyRQUTgzNFTGoyBks8VhPC5uHjgEhKGVhGxTEso1yYG5DVRGdHm4pMyZh1ilo1znlJmyXhXVtOxZp9E6vQlgyjitmF2nnWJkiVG2zI8ULqvLZ7Uf3Mlem5lSrOZcL1p3o85vsynPBYeuKDcoRHxbqBMeRQwlwjn3bzN5chSxrEsa7CCpbFWhNMhUq82QJAOqXSbOrcNIYc53cxBwWL3wUWK/Olch00eyF8P4RJHkTa2pByKpkFO/2gfQg+ciE+VWhgVfmyIMcxIa1hYk1VNCGtW1cw8Ga27Bzn6My8EQl/R3oXyLP8ylP4VixlQVfX05I0v4TvgZ7qowN9xT449n1r3JMRKMi9YvArm4KKrAPHTazzrXoK9+QjOpahfzwEFwG93XUpBFeSkAYTGQX6LygBwNUcTPKcyCKzrzGVj7TbjVjXvzpozxDqYtpS6jbfO4cp/Z8F+OpB9PHi1YHrIDMNEOIey6y7Hbarh9R6CpxN5mrF6wC7MAGqrxaGc3U51EK/Y32zQMHtgzhNWG+BfVjSL2jg6hHhwtNiwsdKxcP57DIQzU+DCaTNhZlPR4Idyac0CXJGRwdGTbw/acP94Il81uZJ80sXrhPndjrBbs21UBZ2vRbJdenHEUfjkZw3/yH0ir8j5GLOtCJ0jcYWraQWrSryc3FuloFEAFlPoQbR98fed/Kvc4uNZQU+ypEtchpTIGbp3ilqDZLKJxUc53OwP9KQR81UdX9mzzJ97/Q2qXA6Y8w6cio3Ns4sTZHxG8AD7UnAf2aZIOmoNaV4mijRnnHcb1W9CWB5eo2+BrFPETB0XcLY5TMJFd60TLJJgZqkLtk/7b7aSweiBX05m1ejx58vKxR/tGWDYQU1t2a0gP9UexozdnulrKIcYZ+FVC961enSsC8QX26jEoF5j63D5O3dhBLDMwBKAN3Z62YeH4+h6lreMpfMcepsjhqu20hzdm62MD4/hAG56/CbwNiJryRr6LCHrZL1X0eb5tfGBjV2r8C8OcAHr3C28CObRI1w8daviQn+yAGsSxOPC+jSKWBSA+8xkAscfHM/IEIOWCYygnwj3qGsnB1qVx8/HoXOkq+DfvGEjZJRizHYGLbFpVrccBorpyb0vHHM3nKdltpa+jjwXDrRHbmlFsDoiXkt5oHMh2P9eH8EW5MzP1nm4nfdFgqQmtTimpTHMcn6dYQp/U/fONb7qfIvRj61TJVxn3IguhUI8KlYm7ST5UTzLFNkdur0/puzeQ+/aJm2IgCcVVWg7rvxklaXGVjKrSamJWSi4L9VK79jQDzadw89KLsWq5J9SquIadddrVLWfnZWVUXymTfW2dB0OP6lA5F2s6ph9asnxk+0tlCdOSVmntNEuulrgAYq8BACBfZLnCjmsity6wsi4nBgK61DvFG55riYmXnq7KXXzTBNFdCxJEdvFRWhYtazZuVUsI0t7lyDroT9eUihqn/GD78wZXXetEEi66ylqV1xLfUi4yq4QBqRgPPVOf+S32jEtTuTm66jwAIMWKhB6q3iiyEkmpYteAkmI1W/wxgG69VI9wq6246CIbIVdKYDZVPqplLVTThrWEkhYsdRnV0AnylVZnUPouK+KJBhZBh5rmn3EV2F0VXFC9FnidCjzEgZWoHnJ1EXRWrw6WrF4EIlavAPlVd7KK6naC06o7gF/V9BBcwb54v2QVwlfBwfTyeeGuPbnAlKpS8sne8lda43PVsrwFuKh4RWAbkvdh7xcyJJFkYe4sSDlt+Pq+9YfZwiseDqp9oxKKpdK3QvCqMnFeQHuk9Q9XjNgeKcip3XrIzSnaCVaszG1Z0fAwdO7wS7a2ZgHFXQCiUV8C8qK+FEBF3QlOou4E/lAvgGqoyf4zZZoyjzryOz5PRH7ChVaooxvWzJumxdQlNWEkrlg38WYR+04VInm9uMkCcuQ5lb69U8UCIGrydN3T9mkkutnJwOMZvl2MTrcEn9yCYSf7AewytTf+m8I4nObqOKQM8baM7LbGaR7j0y3JxlV2OMlHO+vdBnjsXIS6oWppUpekZcAa2ujPmuo8RgLnfOSqbhuMnQ8uCvU58ORhxCyO1JNL1wn60+yp0pTP729TLRwX54B4sCLfqC6LMMvlXgFfaV+Es5KvC3COC0UQAUzjLIMwr0MBtckDzsUNxIUUOjeoFHcegE3cmK9J0elXwVgDlyesc2IVA9CfvrBBvpalBICCbqNTF50f/vX4lNnZX73XWcXfansNht8uAOj6Vt/01WCAhW8GK1mQ5s1qHuH3kwUsxc+/PS1UMUFzN3w6+bMT/e2p0anxiTHhptv8x1D78rszcmVyjc31o4cpKPOXVzGffuMvdAMUYEouQDYAAAAgICCSQUFb0u+3HzwX0fukv57AFGwCV/AJQiEmBIpgQiiFGX0qV3rSIyXDbIUipWr9G9RfZ8pSou0IJWPk3tTzB+My6LzP76QTjn1q3wdsOXoQvxpwbBMH1MIDmTBu/AIwTfswIu2QP01JOFD2CAg04Fkap2gL0CntXIBQWlYEfzb4ggXO0XwnLVGxE80pt976vHa2ymomkW9UwIKmJ7PABTRdQAvWz4K6DKqB+ixIog69Z95CmwqjZ95HBRLPVGfQGaHcUKPigpmzCY/2rkKAs3MC9GbnBM/NPohfSy7obhUHEMt0SDWbg5xmpGweHd6tsZ6BO7MijraYhPu9YJTZOYEiszmIY2ZIY2y9F3umuLDFWexyWOElAsYRPBfsvX4ukLDsHDDkOgp2USGzYtX0qPgDM0fKLBgxO3z2VwIfqkpHpfmJZQT2xlgGBCSzuSvEUFxDSXw1otdv5KgTPBZoY4oKbQ14zD3OVoRfe41LDdNiwc0PIT1vuSnAFNb5uOMLVo0GAFKAbZ6al/zlLEric+CI+nJRrXy7vOKZzl4+3WeMSsldG38bJ/n0t6RrST4/yVavSK6CgxYSsbpCJKziS3O7fuZAAtDTvQCHZoqpY1P48JnDLMjv/i3RAkC/oxZ31nZZ7nPlZDWMjUMrLlRFs1Cwv2Ks+UWuXstxtGRqws8QXF1yzmrHFYva69FGMiQfkRNJhCLP2KQhIxvSHMBCmgMrSOcNvCD9D8BvKnx2NI8GSDY5/+EsezuhbwloP0rbsEMxWsybLL5qVLkp9OgyhJyPzVvwAXh6q070Siv32nxlzWZrxFRvKy2tlF/F/87V5Vt7v2KJbJoJWnyfYlNUDr+95QlOfyTouEn/Ighs/BLPLdGZ+k7axp6QCPfX1oYMdR0dp15d7IGz5YkPfRaarNCtCjZhaP2z3omSHmoEwwiCzKZP1OsWSd3+wQZpc282ov7577tINAvKF4NmsY8ieGqzvgWwseG/yWYElZuqeyEk3r6wt2hLkLxNm5OxNTeoK7gBAGrmtcXbRa9rbLSqcgJ4iKudV0HJcXEt8SYhJJutxd/G/y1lmsjeLyjzzW1MlzZ2QTZ9voR3DYyYKTJ8XRJEj73+enr/uUkItt/aglHVC88u550QDNSnutzaOk41nqyM3fWclCJ/5NLHFQhUJpV+ICpWemuVNj29ud61HsH2e6G8ZrPMsynyxYSaIp9yqbKeT+XhJOilRcgW/TDzSMrqxXk/Dnypg+NSHjxLJVBXKgGmUs9MTGEp+qRFiCYVACqpFP5IuTqUSTFea0uohPgoMjkkO+TyKzM+qiutSqxFlT0elIYWJuV3sGqbclXwOyZMxGnVGUC9vABMl1cBq8uXQsvleSC4HCdSSPAMfpFe/JltjS+qo9JwqxfeYdOFmTBz9osz9zwUONP36WQN8L2nK2+7udWbXkQLU/+cEimot5GoF76qpXEnO8YmvF7iDEosXGKFs+DqwmPcMkmVikXOctQDxM/gesabf+Ee4vqnG+893+pm6LFPMa6cGn/6kdBEXwliLdZZVuGUy01EVD9h9mgQUuWRiAmrGQ+MUQnzuTwIdkOOEOmos1XUfSF8hHXp64BPkqQmMXLUoq4EmadrQLmVyzSLjtX/bhDUUEd9U/Ao3/fsdvUE5qCqViOjbGKrYkhvQ04XlIN8lyH/5TKq1KP4MMVf4ocxiKrtSzwDMHVf9Q8Bq696o2IeVvdQG/7KtpL/CsMrIgZZ56EbawfQYu2ARazC4I+UHKwLAIG1E86vrgDfq4tQeUWjT2cEftVPmQBc3AruSypa81db+RqcmIxpnCPtdRGWu5zWYLmb6mzGLGNlGwVZIA/rmgCFtQNOsK4O/ldXgeqr6wHWqzSxwHXj3iBttLHrYkMh0+JtGGbl3PVSf9XrwzMn897TVClLqNAoMrdIKn9uVwmsnN/UxZrkQ1EiyFJ5YFRqOfvNjK6Xmjt0Pt6CNgYTysvZClUAzy8TeE7xno06+FNl5eunCtU4O+y9rJZA0dr6gvDlgT+17I57U2sRM0G55crHc7I1whGb8q5r9lk1n+IEJWYhT5g3Y2WeAmOpB2twiYHW0gcQMSAsZXwrUWyVZDQqZZAp5ewoAfDHzQ3pSRbgJEw33sV0GvZGjXkkRxcSQyhSATwkE13ZoM+uBvVRmdUjiuCRJetIpT9lODia8DZyCDQqgNHIAmNUho4RJcIoyF6FmXOKZRGkOIs0oiLHRpGXadFouvLcEeVoD/GUEBXgH/Kj2KlPdYgQOCQC1tCysgrDYGimW0glf0DfWRRyiAkVyBHigBDiOA+KhipQZRADW5DjIagMjSBHPJAFGUjCJ1C8qC1qAsJAh7j9HxnSP2VSf4oA/Cni6mcTLj8lCn50OJiyhFkfGYo+JcJ8CuD4RKPf88gw7xGit2cblD2bAOnZjlDPNjJ6BMDz8Djm4fHk0cEmJDDxRIu+tSn0d3JE72wC6s4m/nbKWO1IaNnhINgRsq3DIqvDAKVTBkxHleBZqeKg4yjPyeDNCfOnHqSWA/8Z6eZEMHIsvDhFjHEInTgOOhzKEg5BBAdzXZoZpzcmoC87A1U3kVX3uOmiWmFL+Jz3trppyyoybGzCZS+dncdyHBOMBd0joJrYahd9O6+1cGhJczSReHQ07rOIju0kHAS+P9Ct3P+2n2+r8zuQXSan4j6LxOdj+BB/CB+SD+Esij3EHlLTiyxicBmZfHzAQOzonJgVqQd8MO5fTHq1j68/7g/frj4jRtvWYDgB2yX1fBUBQxfCiUuYbXEOZR1Wp92nzzhriQQ6nhn7xNfepTk0TRaCOBaT+2Z7+GCZsF9xZK5wkK5k7K2YfHdMS1lxAKyUuFahuKoUKVRJxysWmFFxUFBRGbNBuCkzjylDEn+cWV9PCgdFSsY6yogwykgmigUOhXCEkuOB4qg/yWE+oYyemNC3zoCoEw4oJyX+TTKsTSxaTSyEJpg+4G2PGQkmFvASy22JXtcYZSXvo7VCUzV1koxgEgsmycQbiUph89OB6EcELI9IER2RkTdCgRqhnIyorB4ZfGlRaQyKjGiJQPLasgNBhMd3CINtSEZjCAFZyIRCiBwSIUMF+2wpYmVPPO7rV18RSAYHCNSvV4Pyx0johwC8D8fTBxSfiuj3cCR1yFj1WFSIN/cXy/JIlC/tIdomVWttJjG0ZGGym+WjejT73GWrQ3aEDt/R6quTcbcx4bQxoWRjhl9jZlrDQlUDQH1qw/Rq2OIAE/cgwXyEhi166HIiORlyIDK2cY4hxhdDRiUGFldiGqerxx0ezYtyuCG7C0rThYXkwrJvwSBtMZJqMQNoMXNlwcLFwlJggem6vH5EKFaY5+HaRQingmORYgvMKQT0UkRKVqmztDUKFiEKigyKEvATPMcTcjwnitRNZDBN5IxMbENfgidaIhLF4Z/Un0SyWmKMT6xFwkEgYTLrbRMcyCgxggdYhOMmAoofps8ohwDyG7cXTEJkqEHMBEHMYEA43h8YGD8QOh+e5ZjgW3pgIPIAyBjy/WFbfjsD/Bw4qhz+ksdfNQMOI9oNhNiGCcSGEV8NFjYNMw0NFHIGi10GTFcZNgzCBUAMhAsGqLwz4rVtz2fb89sWo2syfuM++lk53LZ99quuLWnZCQywCRjRkxXhlWCpSSjDkJAxjoD57owiESSgIciAPVhauGmkOdzHHOKDEZsHOeQOAMCjqU7v03bYessWLWnnsroVFYMiAQYCsAsiJd9nAqlgI10FEzQFjoUCgjiBI5eAB5KA54zA4UNgqSAYYR+YMDygAsf1+3deNSANED4GTO71/RnNAhZSgZw9ARYpgRIpAhwAApbrAAauATry6vFnAVeAw0wARSHAEQ7gwAXg8AgwYwbwLK3R8LjGbDSWE/5/ln2cBvc/hOahnsdqDz5m/6DgNHBhp4o/2YHi7/jvn7Hud7T2Wwj7M2z1q3xv/193ATj/jFt+B0f+kTL+CTz8hAl+y94+xsElkAHMfQZv+w6jfZM0QN8GD79wO51ecKuvlzdmOD+Qfz5kMFkN1nwVH+f/sBQPYvIJCPmQvSYFtvgOjfgOMnzKDv6EBL6KsIEQ8L1XFL6siKONNmjz9izK9hyh9g48+yDt0LivExFR1/tZ23ZXXd1Jc+u3fy63HcO68NnvT5f21s99+60/u9rgwvlAAXn5jGR5ne/30U+4k6c4yUOKyxZ84fRD0/GQuQz3KDBe5dgM3JvSm664isaXPUMMXoIc+BwIeK/gdIvn/xpi7178TDD0btF4n4l3JyC7y/l034CdO6XJHVK1Emn77TPS7ZbUdopSO6a4aPlc2icK2iHCeZNgEDyhyD4Rxk7BYYc0z/ZSz8wxjXJdhfsw8EBi3ZGxPuOrjqEedM1THeJfBxUwqTts0xn002VEpxNQ0/0Ma0y/UUs6AUG6yl7LI3/o3gd0AoGhTxigm0hvBVQR4j0nTJ5PUDtX0TCDAca5w7s5lF13rqjT3EJnTlky99P7dMtBwRntOy3P8CvXuTnlE8dSrkqxQyFtcg6x5FB05rlhg4U8hw35TAM5hK++GnbHHZLjOWnjUKD2rIGL8Rl38QzF4gROccecOIeS+ESIOAU/XKV779eUY4CdQlThkO7rkCsC4QzZ4GFJTcwh+IgXuApMDwADeMb4d4buN0/kd6Kwzujnm8DiW2V4feUkYm8Jm96q6vhtiJswQLz/Ei+/a5y7LaXdEONW4devwwaV7pyA7r/kH2u8crMYclu6uGdouB0L3CoZXn7xz79Abv/vvHWBz7aAiu0Mdu2MYe0JTe2ROO0MJO2ZD20h9tkTzdnQ8jBD3vnffUhlT6RkWwCyMT7F/mOAlEJsBxc2ZQY7SA/ucOI/Cfca6r2O622ciSsiKK5LrFtvR9haQqb1gqpDqS9sWF69oH1UX12GuTpVUVFGr1pCVLWIcuqFdbhFTrGmltNKLYaQWsQWtbnULta35RKoZYBPc9xOMzhOlyiblsAzXcBaWoK6dLxquPw3AlOa401ahpG0hA5pCfTRG1iO5hGNTtcnp/rJQEVTTqJl+EMvrKzWBFZoCYPQG9CCFhIDLQIB+odi02Eh2+cCjc8lyJ6hGHrCQeLZnNEUFIWAnTkunSW4Ocspci7B4byF+WYhys0soc1F8Jo38tScPoUQdCStn/mLsPVJWGVmEWQWk8UsAoaZ44DZ4r2MccVJMC5vYWy5gM4yQ8QyC7pygV/lMpbKHG3KcoiUZWwoi5BPLpOcjEYHL0sszJlkMJr47D+nQygNe5yAEYFvIGd4YO1cZw4vFqck/Vm07JnZiZIFc5krUFcZk/tZ3VBvsSJiX4XuMyZzkzMrB37b5JAmgsOzQJUGGmjyJj+dV91DcT3O5pELFW1T1dUXfcImPZfYR1XERltcALL4T2wFaFonrBTTiCgSMFOfcRErWEf0kk3mCm5KL3t/SG/z8yrnxU1t9z5X8Ns9Pcxl/31iF/Db2aTotprrRWUuFiEPZl8xmaHat/X4SY794M9NucDTg/u1nJWw2vIC4L9PxicxIZZ9+g9vd0aegVLdFkKuGXBYOdtoNruwhz4m3iOTQkMeEzxaZihMNxKiBLOON0Fp6PqvCscO08nqj7aro545JhY1Q/h2q9qrv11aalNsn6UZfxPam6AxEChcvWDxDh2S2G+rMqyjNLxCJ34ObpOIWmM56evd+8cyPjrs5wPjYEb+B8ZRg1ciNCVxLeOiX9fubSuMy+w8rsg779jFFfa/8cUr6ueq71jOoXs+V18U9tO0GvmnkRk02QJtrwtJuJYL8Dx3bdvZStne/PXAjyj0VRegbrW3vf/yD3apYxiyu6R/fUd6UQd6z/nqbRRgP3edQO4dgjZmkkD7XATgu6MKmONRJkTDJi8av7Tn29ojuOxqlqSk0etUyHN9k8Amq4xdpcW5XJKdH2TgR+c1AlenzxEpkPP4IGCIuqTOx3UNw1Ge8Ci/qKQfWHznkuDeohxeoVKo9rhCpQ9HwHTQVsWm0PTSL8i2WqjA87d6lecKG2Shi5TNQVm/R6M8jXXTQy5a4vNKb/Zx1lb297l7AQ3y9KwAJ/WOob5ri2sHqO/cJXSvGD97LfuCkWVJFXztCzSiSZ4bPesLsAmifnUyzaUDeQ/e8aO7C3/adMCicU0tsczOwnwwWT22/hENaJTv+/r5OrwTRsQdM3VNltnehif17+1ZteiZAV9adPFn41tOHssK/DjcwhbXfTbjH1rr47CHbBB8YkvrkMW7l6v8r2fu738147z630vO4VyxPwLhzbtWRGH4CbnwHZrcmqP/xCHG/lbMnG2lHjcs5sriXXlHQPaOUacYhIXaXVc0T6NGISP761pb2ch3GiTMDc4a4lkyffB8CmC36RnVTGrEzDFLzAVzw7xjIVgYFh0H7BnKHt+C7Vbbsfg+XpPgoirdXNmBopqhUljRzZX1KKoZKgMX3VzZtKKaoQpBybOvttbhB3folyPmCUGrUXT0vfKWmTDBLHReYlv1aAfTJHzCdxD0C293gXt9TtGg0s2optYEynHrn3Tf7HDK3TZY8GQAP1HvpJM5sPeY3jhcN46UHEx3uYISVg1gCot4UiLqIQQSj4exDu++pEhVqDJ1wWNe7lJyJgVxRpwRZ8SZdH3AAOiBzfdYdKb5GfCnQ20xKKJu9Gkbh5S8PPRWGHTHYAko0loZpFfgGEIYiiRlkCa1H+6yox4X4IBpztIugGkuBBcTptjbi9gzsWdiz8SeiT0Teyb2rMSz12y5rOADkwF6Gvc/Rbf+qtf/VUSTaFaJwpbGw9ZvDrAqArL56uLij2TOXI4+V1Lifh1vLAuReJft7win2T+nQ+/c4V0cbPeUZ0GfTnJ+XMR0+lGORqTjrkIhrJw9pZcMd8FSJTs/KxcTyMQEyU4LOlwTlx8A4Kwy52cIf6aRn7jkLB1D92DavClmu6102WHY+5vkDpOwl5d5wIWSA9kh/0hVGtIcXEprN4jJmNrTNAe+v/ziBQjTm6rLIrcTe5QlGHfZtbNKGq/xPnSn5xju6Ax0AvL09z/oCjQAEg/18KN3J493Y61CJDhRDxhQmIaHOtOAgdVpbk9Fm4MqRgoT7kj/SSqK1BRZkJoFb8BFajawQZYphW1AGXpsZBmwtPICsh5HRElNVQpSs9ANuEilAUJYTVVaDlCpx2ZMU8ky5Tw2skxFl02uNzxdZbGXHfK2QEZrBGI0wudS/ch54UEIPfacAT2nF/QBfUgfBeK/fcWB3Yv+RUaG3FwcuYqpjpurmPSvYhJ6AyzQuj1uMaScWh2GjE0VuWWaIwPAEjkmEwOwZIdkXl83VylwRtN0DjJwA7Bk5wp1hNBvT9YDztJdhTWtyFiyozrixYMHobC+4jyo7o8ltggRsC0W4nZUR7xEoCOeQugWnhDwEEK38BRCt5obTgA+FBGDUvgdnO0LDOR+vsL+88k+UjnbblQl84kAbtAku1kkF7QCURP2c/TB/QnY3YAQdMAPIF/+fFOibWlVQoFjT5nyGf4vhbJn2FTR26eVTr4uGOitgoKYNaogheKQ01fh3LjD6zSPlkJShRQ8+sUjEZcWETXFoF15aYIVLZOH283c7NSVtEPNFsUfVtuZsq+B9VFb5JccUUUefl49F7JiM1hOEnMKjOgVWdn6KTWCb9U7e3Rb000VAIr9E2HklBE0VReh4s/vfD68xANOJ8rOqTZj8ORews3d75CuRvewVnek+Tsd58v9QPPjV2fa/I0/4PkEsrZlbWBEdBioLnUih2b13qTQcrW7NF43V2LmNK7t8rj+bW7GqqdQTAx+qDnLp2YdLq6lhpbsKrl4VGaUGU707XGn1hECWIJNiH/maIAVVx71sos3+vLFuQTD/yCqnd12hwp6lTcSplGwAse23+GdeE1J/YYmNxVowAgnbC+HUmGyO7aIOXomHY8fp4BQ2KFnUJ53p7rnnkl6bBjBGYBqnDH+glRyvvRVEmtObEID5C+glPRnVwSFfvFwcjsXlwfpx4UIlCy5Fpfha2rTRGrw67UX+Zz/03RTLsj/PvbwiYv0gl2gQxS6SdQcWgu9RW5nxYPCMr8wBVRrv05xu5vyK7ZdNfZgWqhiV4MhI6xJYqYwzcyqInRXqYVwl0Mw7Tr/8tKwYIWa+AzwnUz7uz8wfbxkSro+WY8jGw7AkHmwVeDarAjJr2j6iJr/pllQxTqy1fE7w8NWERI+mfdnmQ62JhSTqTNXDhNEa4abl5xwNqeLLNCIeP8KkyciF1uwwJu7oIcXIjY1Bfx8AAJo/wAEzf6Cy0NSm3y+SwK5sz/n4pDU/4HI/JDyDra8VWBtTCcvJEco/d5vcd8jSzE36Qhzj/D04eCadqc0LU09quzdaeF/mWz6MflIhnbymabpsMZ3lq537JfmcjeJ4OnDHh0RketjjUSOJjHrWVuT876G/h9bLGxJLnf09Z+zc1xU0NizMoyG2oL8NUlo9Ylzaxac7SJsniKcU4IVTV/aye+lfMwrlBuUbNg9AIwGYITcqPe1bF1Fl0wF+n+wnUXfI/P8/jvR0dKfbOsooffjem2xZD2iHoEJaHPpX9SWBxBSpa1u+ig0p/ROo/2k85YfYU1Qr2f5W4hd6ZHzOPbd26KSCESvSafX8y4vTJpriAKU1th90UNJi8CPC1OLPj0nT1UVfK1KvG34MNDr/gpnTPr5E4HfD75FW05Tpbgt9/7CLkda9bXUbb74TfVYMMdR067CiUkUvyeiW7ri+zPezkabhHrtPxekqPQXmpia6Pv+T8DUXs3YXsNoPhTb2prZOvJQKOKJpMGQCUvsRUFckcEFbf+wHtGysUQzwe+fbjNx7c9CzloEk825EILJo/90v+weQstt6a5FcRsup2/zdeoy8rqEGP5NVWbhEgngEW+8/vrURw6CToy6up5N/PRHGY52KIzwd8EsbUIZz70yYVqG0p7lwwE2qouBjtoKmEF0eapB54LANg4bxAeObgEUwqTd6hZww+Rlr9v58oUZgrqQM1G119f9KkULOnFhUWDBhcSBMm90VykKzRc/s94LWX291S4hDnBm2Dn40XMxhHWTBXVJ4N9Ex9NC8AlAwzQ98iNxAFsOCbOB/pQZsJkVgZQBZMzRdiBeDjeCs5RU1/a4URbbDJNySArsUpOoxUlRh6cAYJQKuk7RAQ==';

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/xml/xml.js
var xml = __webpack_require__(2408);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/xml-schema-model.js
// XML Schema as far as the schemas of CycloneDX use it: declarations by name, particles and types, from the text of the schemas.

const builtIn = 'http://www.w3.org/2001/XMLSchema';
/** @param texts the schema itself, then those that it imports. */
function readXmlSchema(texts) {
    const named = new Map();
    const prefixes = { xs: builtIn };
    let own = '';
    for (const text of texts) {
        const root = (0,xml/* parseXml */.NO)(text, 'schema');
        const namespace = root.attributes.get('targetNamespace') ?? '';
        own ||= namespace;
        for (const [name, value] of root.attributes)
            if (name.startsWith('xmlns:'))
                prefixes[name.slice('xmlns:'.length)] ??= value;
        for (const child of root.children) {
            const name = child.attributes.get('name');
            if (name !== undefined)
                named.set(`${child.name} {${namespace}}${name}`, child);
        }
    }
    return { namespace: own, named, prefixes };
}
/** A name with its prefix, as a key of `named` after the kind. */
function qualified({ prefixes, namespace }, name) {
    const at = name.indexOf(':');
    return at < 0 ? { namespace, local: name } : { namespace: prefixes[name.slice(0, at)] ?? '', local: name.slice(at + 1) };
}
function lookUp(schema, kind, name) {
    const { namespace, local } = qualified(schema, name);
    return schema.named.get(`${kind} {${namespace}}${local}`);
}
function rangeOf({ attributes }) {
    const most = attributes.get('maxOccurs') ?? '1';
    return { least: Number(attributes.get('minOccurs') ?? '1'), most: most === 'unbounded' ? Number.POSITIVE_INFINITY : Number(most) };
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/schemas.js
// The official schemas that sbom carries, unpacked once and read when a document of their version comes.



let unpacked;
const read = new Map();
function file(name) {
    unpacked ??= JSON.parse((0,external_node_zlib_.brotliDecompressSync)(Buffer.from(official, 'base64')).toString('utf8'));
    return Object.hasOwn(unpacked, name) ? unpacked[name] : undefined;
}
/** A JSON Schema by its file's name. */
function jsonSchema(name) {
    return file(name);
}
/** The XML Schema of a version of CycloneDX. */
function xmlSchema(version) {
    const known = read.get(version);
    if (known !== undefined)
        return known;
    const text = file(`bom-${version}.xsd`);
    if (text === undefined)
        return undefined;
    const schema = readXmlSchema([text, file('spdx.xsd')]);
    read.set(version, schema);
    return schema;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/xml-schema.js
// An XML document against an XML Schema: names and order of elements, how many, attributes, texts, and what must be unique.
// The schemas are deterministic (part 1, 3.8.6): the next element alone says which way to go.



/** What of the document is against the schema; nothing when it is valid. */
function againstXmlSchema(schema, root) {
    const check = { schema, found: [] };
    const declared = root.namespace === schema.namespace ? lookUp(schema, 'element', root.name) : undefined;
    if (declared === undefined)
        return [{ line: root.line, message: `expected the element \`bom\`, got \`${root.name.slice(0, 60)}\`` }];
    judgeElement(check, declared, root);
    if (declared.children.some(({ name }) => name === 'unique'))
        judgeUnique(check, root, new Set());
    return check.found;
}
function xml_schema_fail({ found }, { line }, message) {
    if (found.length < maxMistakes)
        found.push({ line, message });
}
/** `bom-ref` names one element alone. */
function judgeUnique(check, element, seen) {
    for (const child of element.children) {
        const ref = child.attributes.get('bom-ref');
        if (ref !== undefined && seen.has(ref))
            xml_schema_fail(check, child, `expected each bom-ref once, got ${quoted(ref)} again`);
        if (ref !== undefined)
            seen.add(ref);
        judgeUnique(check, child, seen);
    }
}
function judgeElement(check, declaration, element) {
    if (check.found.length >= maxMistakes)
        return;
    const { schema } = check;
    const reference = declaration.attributes.get('type');
    const complex = reference === undefined ? declaration.children.find(({ name }) => name === 'complexType') : lookUp(schema, 'complexType', reference);
    if (complex !== undefined) {
        judgeComplex(check, complex, element);
        return;
    }
    const simple = declaration.children.find(({ name }) => name === 'simpleType');
    if (reference === undefined && simple === undefined)
        return;
    judgeAttributes(check, [], element);
    judgeNoChildren(check, element);
    judgeText(check, reference ?? simple, element.text, element, `\`${element.name}\``);
}
function judgeComplex(check, type, element) {
    const simpleContent = type.children.find(({ name }) => name === 'simpleContent');
    const extension = simpleContent?.children[0];
    judgeAttributes(check, [...type.children, ...(extension?.children ?? [])], element);
    if (extension !== undefined) {
        judgeNoChildren(check, element);
        judgeText(check, extension.attributes.get('base'), element.text, element, `\`${element.name}\``);
        return;
    }
    if (type.attributes.get('mixed') !== 'true' && element.text.trim() !== '')
        xml_schema_fail(check, element, `expected no text in \`${element.name}\`, got ${quoted(element.text.trim())}`);
    const particle = type.children.find(({ name }) => name === 'sequence' || name === 'choice' || name === 'all');
    const next = particle === undefined ? 0 : take(check, particle, element, 0);
    const extra = element.children[next];
    if (next >= 0 && extra !== undefined)
        xml_schema_fail(check, extra, `expected no \`${extra.name}\` here in \`${element.name}\`, got one: unknown, too many, or in the wrong order`);
}
function judgeNoChildren(check, element) {
    const [child] = element.children;
    if (child !== undefined)
        xml_schema_fail(check, child, `expected text in \`${element.name}\`, got the element \`${child.name}\``);
}
/** Takes what a particle allows from the children, and judges each. @returns the index after it, or -1 when what must be there is not. */
function take(check, particle, parent, start) {
    const { least, most } = rangeOf(particle);
    let at = start;
    for (let count = 0; count < most; count++) {
        const child = parent.children[at];
        if (child === undefined || !begins(check.schema, particle, child)) {
            if (count >= least || isEmptiable(particle))
                return at;
            xml_schema_fail(check, child ?? parent, `expected ${expectation(particle)} in \`${parent.name}\`, got ${child === undefined ? 'no more' : `\`${child.name}\``}`);
            return -1;
        }
        const next = takeOnce(check, particle, parent, at);
        if (next <= at)
            return next;
        at = next;
    }
    return at;
}
function takeOnce(check, particle, parent, at) {
    const child = parent.children[at];
    if (particle.name === 'element') {
        judgeElement(check, declarationOf(check.schema, particle), child);
        return at + 1;
    }
    if (particle.name === 'any')
        return at + 1;
    if (particle.name === 'choice') {
        const way = particle.children.find((one) => begins(check.schema, one, child));
        return way === undefined ? at : take(check, way, parent, at);
    }
    let next = at;
    for (const one of particle.children) {
        next = take(check, one, parent, next);
        if (next < 0)
            return -1;
    }
    return next;
}
/** Whether an element may be the first of what a particle takes. */

function isEmptiable(particle) {
    if (rangeOf(particle).least === 0)
        return true;
    if (particle.name === 'choice')
        return particle.children.length === 0 || particle.children.some(isEmptiable);
    return particle.name === 'sequence' && particle.children.every(isEmptiable);
}
/** What must come: of a choice one of its ways, of a sequence the first that may not be left out. */
function expectation(particle) {
    const name = particle.attributes.get('name') ?? particle.attributes.get('ref');
    if (name !== undefined)
        return `\`${name}\``;
    if (particle.name === 'choice')
        return particle.children.map(expectation).slice(0, 6).join(' or ');
    const first = particle.children.find((one) => !isEmptiable(one));
    return first === undefined ? 'an element' : expectation(first);
}
function declarationOf(schema, particle) {
    const reference = particle.attributes.get('ref');
    return reference === undefined ? particle : lookUp(schema, 'element', reference);
}
function judgeAttributes(check, declarations, element) {
    const all = declarations.flatMap((one) => one.name === 'attributeGroup' ? (lookUp(check.schema, 'attributeGroup', one.attributes.get('ref'))?.children ?? []) : [one]);
    const known = new Map(all.filter(({ name }) => name === 'attribute').map((one) => [one.attributes.get('name'), one]));
    const takesOthers = all.find(({ name }) => name === 'anyAttribute')?.attributes.get('namespace');
    for (const [name, value] of element.attributes) {
        if (name === 'xmlns' || /^(?:xmlns|xml|xsi):/.test(name))
            continue;
        const declared = known.get(name);
        if (declared !== undefined) {
            const type = declared.attributes.get('type') ?? declared.children.find((child) => child.name === 'simpleType');
            if (type !== undefined)
                judgeText(check, type, value, element, `the attribute \`${name}\``);
        }
        else if (takesOthers === undefined || (takesOthers === '##other' && !name.includes(':')))
            xml_schema_fail(check, element, `expected no attribute \`${name.slice(0, 60)}\` at \`${element.name}\``);
    }
    for (const [name, declared] of known)
        if (declared.attributes.get('use') === 'required' && !element.attributes.has(name))
            xml_schema_fail(check, element, `expected the attribute \`${name}\` at \`${element.name}\`, got nothing`);
}
function judgeText(check, type, text, element, what) {
    if (!fits(check.schema, type, text))
        xml_schema_fail(check, element, `expected ${what} to be ${describe(check.schema, type)}, got ${quoted(text.trim())}`);
}
/** Whether a text is one of a simple type, by the type's name or itself. */
function fits(schema, type, text) {
    if (typeof type === 'string') {
        const { namespace, local } = qualified(schema, type);
        if (namespace === builtIn)
            return (0,formats/* isBuiltIn */.q)(local, text.trim());
        const found = lookUp(schema, 'simpleType', type);
        return found === undefined || fits(schema, found, text);
    }
    const [body] = type.children;
    if (body?.name === 'union') {
        const members = (body.attributes.get('memberTypes') ?? '').split(/\s+/).filter((name) => name !== '');
        return [...members, ...body.children].some((member) => fits(schema, member, text));
    }
    if (body?.name !== 'restriction')
        return true;
    const base = body.attributes.get('base');
    return fits(schema, base, text) && hasFacets(body, isStringLike(base) ? text : text.trim());
}
function isStringLike(base) {
    return base === 'xs:string' || base === 'xs:normalizedString';
}
function hasFacets({ children }, text) {
    const values = (name) => children.filter((facet) => facet.name === name).map(({ attributes }) => attributes.get('value') ?? '');
    const allowed = values('enumeration');
    const patterns = values('pattern');
    return ((allowed.length === 0 || allowed.includes(text)) &&
        (patterns.length === 0 || patterns.some((pattern) => xml_schema_matches(pattern, text))) &&
        values('minLength').every((least) => text.length >= Number(least)) &&
        values('maxLength').every((most) => text.length <= Number(most)) &&
        values('minInclusive').every((least) => Number(text) >= Number(least)) &&
        values('maxInclusive').every((most) => Number(text) <= Number(most)));
}
const compiled = new Map();
function xml_schema_matches(pattern, text) {
    const known = compiled.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
    compiled.set(pattern, known);
    return text.length <= 10_000 && known.test(text);
}
function describe(schema, type) {
    if (typeof type === 'string') {
        const found = lookUp(schema, 'simpleType', type);
        return found === undefined ? type.slice(type.indexOf(':') + 1) : describe(schema, found);
    }
    const facets = type.children[0]?.children ?? [];
    const values = facets.map(({ attributes }) => attributes.get('value') ?? '');
    return facets[0]?.name === 'enumeration'
        ? `one of ${values.slice(0, 6).join(', ')}${values.length > 6 ? ', \u2026' : ''}`
        : values.length > 0
            ? `text like ${values[0].slice(0, 100)}`
            : 'of its type';
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/sbom/src/documents/check/index.js
// A document against the official schema of its version, and what that cannot say.







/** What is wrong with a document, in order of its lines; nothing when it is valid. */
function checkDocument(source) {
    let document;
    try {
        document = (0,read_open/* openDocument */.E)(source);
    }
    catch (error) {
        if (!(error instanceof errors/* PortcullisError */.SO))
            throw error;
        return [{ line: error.where.line ?? 1, message: error.message }];
    }
    return checkOpened(document);
}
function checkOpened(document) {
    const { form, family, version, xml } = document;
    const schema = xmlSchema(version);
    const found = xml !== undefined && schema !== undefined
        ? againstXmlSchema(schema, xml)
        : withLines(document, family === 'spdx' ? spdxMistakes(document) : cycloneDxMistakes(document));
    const all = form === 'tag-value' ? [...document.mistakes, ...found] : found;
    return [...all].sort((a, b) => a.line - b.line).slice(0, maxMistakes);
}
/** A mistake with the path of its value in words, since a line may hold many. */
function withLines(document, mistakes) {
    return mistakes.map(({ path, message }) => ({
        line: document.lineOf(path) ?? 1,
        message: path.length === 0 ? message : `${message} at \`${pathText(path)}\``,
    }));
}
/** `components[0].licenses` */
function pathText(path) {
    return path
        .map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index === 0 ? '' : '.'}${part}`))
        .join('')
        .slice(0, 200);
}
function cycloneDxMistakes({ fields, version }) {
    const schema = jsonSchema(`bom-${version}.schema.json`);
    return [...againstSchema(schema, fields, jsonSchema), ...doubledRefs(fields, [], new Set())];
}
/** `bom-ref` is unique, says the specification; a JSON Schema cannot. Official examples name workflows twice, so components alone count. */
function doubledRefs(parent, path, seen) {
    const components = (0,shape/* own */.ZV)(parent, 'components');
    return (Array.isArray(components) ? components : []).flatMap((component, index) => {
        if (!(0,shape/* isFields */.Ce)(component))
            return [];
        const at = [...path, 'components', index];
        const ref = (0,shape/* own */.ZV)(component, 'bom-ref');
        const isDoubled = typeof ref === 'string' && seen.has(ref);
        if (typeof ref === 'string')
            seen.add(ref);
        const mistake = { path: at, message: `expected each bom-ref once, got "${String(ref).slice(0, 60)}" again` };
        return [...(isDoubled ? [mistake] : []), ...doubledRefs(component, at, seen)];
    });
}
function spdxMistakes({ fields, version }) {
    return againstSchema(jsonSchema(`spdx-${version}.json`), fields, jsonSchema);
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