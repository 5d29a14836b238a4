"use strict";
exports.id = 94;
exports.ids = [94];
exports.modules = {

/***/ 6094:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var fetched = (async function fetched(transport, url, maxBytes, body, redirects = maxRedirects) {
    const response = await transport.send({
        method: body === undefined ? 'GET' : 'POST',
        url,
        headers: {
            accept: body === undefined ? 'application/pkix-crl' : 'application/ocsp-response',
            ...(body === undefined ? {} : { 'content-type': 'application/ocsp-request' }),
        },
        ...(body === undefined ? {} : { body }),
        totalTimeout: timeout,
    });
    const { location } = response.headers;
    if (response.status >= 300 && response.status < 400 && location !== undefined) {
        response.close();
        const next = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
        const mayFollow = next !== undefined && /^https?:$/.test(next.protocol) && (0,addresses/* mayLeadTo */.D7)(url.host, next.host) && redirects > 0;
        if (!mayFollow)
            throw unexpected(url, 'a redirect that is not followed');
        return fetched(transport, next, maxBytes, body, redirects - 1);
    }
    if (response.status !== 200) {
        response.close();
        throw unexpected(url, `status ${response.status}`);
    }
    return (0,src_body/* readBounded */.CB)(response, maxBytes, 'an answer');
});


// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  revocationAsker: () => (/* binding */ revocationAsker)
});

// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/body.js
var src_body = __webpack_require__(7859);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/faults.js
var faults = __webpack_require__(1942);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/crl.js
var crl = __webpack_require__(6810);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/der/index.js
var der = __webpack_require__(9299);
// EXTERNAL MODULE: ./build/bundled/packages/engines/image-verify/src/notation/certificate.js
var certificate = __webpack_require__(5962);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/ocsp.js
// The Online Certificate Status Protocol (RFC 6960): the question about one certificate, and whether an answer may be believed.



const basicResponseOid = '1.3.6.1.5.5.7.48.1.1';
const ocspSigningOid = '1.3.6.1.5.5.7.3.9';
const noCheckOid = '1.3.6.1.5.5.7.48.1.5';
const invalidityDateOid = '2.5.29.24';
const maxResponderCertificates = 10;
const maxAnswers = 100;
/** How far clocks may differ. */
const skew = 5 * 60_000;
/** An answer that names no next update is fresh for so long: its responder has newer ones at any time (section 4.2.2.1). */
const withoutNextUpdate = 60 * 60_000;
/** The request about a certificate, DER (section 4.1.1). Responders know SHA-1 of the issuer everywhere, which secures nothing here. */
function ocspRequest(certificate, issuer) {
    const request = (0,der/* encode */.lF)(der/* derTag */.S_.sequence, (0,der/* encode */.lF)(der/* derTag */.S_.sequence, certificateId(certificate, issuer)));
    // OCSPRequest { TBSRequest { requestList { Request } } }
    return [1, 2, 3].reduce((inner) => (0,der/* encode */.lF)(der/* derTag */.S_.sequence, inner), request);
}
/** CertID: the hash, the issuer's name and key by it, and the serial number. */
function certificateId(certificate, issuer) {
    const sha1 = Buffer.from('300906052b0e03021a0500', 'hex');
    return Buffer.concat([
        sha1,
        (0,der/* encode */.lF)(der/* derTag */.S_.octetString, (0,external_node_crypto_.createHash)('sha1').update(issuer.subjectRaw).digest()),
        (0,der/* encode */.lF)(der/* derTag */.S_.octetString, (0,external_node_crypto_.createHash)('sha1').update(keyBits(issuer)).digest()),
        (0,der/* encode */.lF)(der/* derTag */.S_.integer, serialBytes(certificate.serial)),
    ]);
}
/** The value of the subjectPublicKey bit string, without the count of unused bits. */
function keyBits(issuer) {
    const info = (0,der/* readDer */.SU)(issuer.publicKey.export({ type: 'spki', format: 'der' }));
    return (0,der/* bitStringBytes */.cD)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(info), 1, der/* derTag */.S_.bitString));
}
function serialBytes(hex) {
    const even = hex.length % 2 === 0 ? hex : `0${hex}`;
    // A first bit that is set would make the number negative.
    return Buffer.from(Number.parseInt(even.slice(0, 2), 16) > 0x7f ? `00${even}` : even, 'hex');
}
/**
 * What an answer says of a certificate, once its signer, its freshness and its subject are shown.
 * @throws Error "expected X, got Y" when it proves nothing.
 */
function readOcspAnswer(bytes, certificate, issuer, now) {
    const [status, content] = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)(bytes));
    if (status === undefined)
        throw new Error('expected a status, got none');
    const code = (0,der/* numberOf */.rl)(status, der/* derTag */.S_.enumerated);
    if (code !== 0)
        throw new Error(`expected an answer, got the responder's error ${code}`);
    const [type, body] = (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)((0,der/* expectTag */.yi)(required(content), (0,der/* context */._O)(0))), 0, der/* derTag */.S_.sequence));
    if ((0,der/* oidOf */._f)(required(type)) !== basicResponseOid)
        throw new Error('expected a basic response, got another kind');
    const parts = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)((0,der/* expectTag */.yi)(required(body), der/* derTag */.S_.octetString).value));
    const data = (0,der/* childAt */.Ut)(parts, 0, der/* derTag */.S_.sequence);
    checkSigner(data, parts, issuer, now);
    return statusOf(data, certificateId(certificate, issuer), now);
}
/** The issuer itself, or whom it gave the right to answer for it (section 4.2.2.2). */
function checkSigner(data, parts, issuer, now) {
    const algorithm = (0,der/* childAt */.Ut)(parts, 1, der/* derTag */.S_.sequence);
    const hash = (0,certificate/* signatureHashOf */.y6)(algorithm);
    if (hash === undefined || (0,der/* oidOf */._f)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(algorithm), 0, der/* derTag */.S_.oid)) === certificate/* rsaPssOid */.ND)
        throw new Error('expected a signature by RSA or ECDSA with SHA-256 or longer, got another');
    const signature = (0,der/* bitStringBytes */.cD)((0,der/* childAt */.Ut)(parts, 2, der/* derTag */.S_.bitString));
    const signs = ({ publicKey }) => {
        try {
            return (0,external_node_crypto_.createVerify)(hash).update(data.raw).verify(publicKey, signature);
        }
        catch {
            return false;
        }
    };
    if (signs(issuer))
        return;
    const carried = parts[3] === undefined ? [] : (0,der/* childrenOf */.LU)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)((0,der/* expectTag */.yi)(parts[3], (0,der/* context */._O)(0))), 0, der/* derTag */.S_.sequence));
    const responder = carried
        .slice(0, maxResponderCertificates)
        .map(({ raw }) => (0,certificate/* readCertificate */.w$)(raw))
        .find(signs);
    if (responder === undefined)
        throw new Error('expected an answer signed by the issuer or its responder, got another signer');
    if (!(0,certificate/* isIssuedBy */.rh)(responder, issuer) || (0,certificate/* extendedKeyUsagesOf */.yz)(responder)?.oids.includes(ocspSigningOid) !== true)
        throw new Error('expected a responder whom the issuer gave the right to answer, got another');
    if (!responder.extensions.has(noCheckOid))
        throw new Error('expected a responder that need not be asked about itself, got another');
    if (responder.notBefore > now || responder.notAfter < now)
        throw new Error('expected a responder in force, got one that is not');
}
function statusOf(data, wanted, now) {
    // Version, responder, time and extensions stand around the list of answers, which alone is a sequence of sequences.
    const answers = (0,der/* childrenOf */.LU)(data).find(({ tag }) => tag === der/* derTag */.S_.sequence);
    for (const answer of (0,der/* childrenOf */.LU)(required(answers)).slice(0, maxAnswers)) {
        const [id, status, thisUpdate, ...rest] = (0,der/* childrenOf */.LU)(answer);
        if (!sameCertificate(required(id), wanted))
            continue;
        checkFresh((0,der/* timeOf */.nR)(required(thisUpdate)), rest.find(({ tag }) => tag === (0,der/* context */._O)(0)), now);
        return readStatus(required(status), rest.find(({ tag }) => tag === (0,der/* context */._O)(1)));
    }
    throw new Error('expected an answer about the certificate, got one about others');
}
/** The same but for the parameters of the hash, which are NULL or left out. */
function sameCertificate(id, wanted) {
    const own = (0,der/* childrenOf */.LU)((0,der/* expectTag */.yi)(id, der/* derTag */.S_.sequence));
    const asked = (0,der/* childrenOf */.LU)((0,der/* readDer */.SU)((0,der/* encode */.lF)(der/* derTag */.S_.sequence, wanted)));
    const hashName = ([algorithm]) => (0,der/* oidOf */._f)((0,der/* childAt */.Ut)((0,der/* childrenOf */.LU)(required(algorithm)), 0, der/* derTag */.S_.oid));
    return (hashName(own) === hashName(asked) &&
        [1, 2].every((at) => own[at]?.raw.equals(required(asked[at]).raw) === true) &&
        (0,der/* integerHex */.YA)(required(own[3])) === (0,der/* integerHex */.YA)(required(asked[3])));
}
function checkFresh(thisUpdate, next, now) {
    if (thisUpdate.getTime() > now.getTime() + skew)
        throw new Error(`expected an answer of the past, got one from ${thisUpdate.toISOString()}`);
    const until = next === undefined ? new Date(thisUpdate.getTime() + withoutNextUpdate) : (0,der/* timeOf */.nR)(required((0,der/* childrenOf */.LU)(next)[0]));
    if (until.getTime() + skew < now.getTime())
        throw new Error(`expected a current answer, got one that ended at ${until.toISOString()}`);
}
function readStatus(status, details) {
    const extensions = (0,certificate/* readExtensions */.HW)(details);
    const [critical] = [...extensions].filter(([, extension]) => extension.critical).map(([oid]) => oid);
    if (critical !== undefined)
        throw new Error(`expected a complete answer, got critical extension ${critical}`);
    if (status.tag === 0x80)
        return 'good';
    if (status.tag !== (0,der/* context */._O)(1))
        throw new Error('expected `good` or `revoked`, got that the responder does not know the certificate');
    const invalidity = extensions.get(invalidityDateOid);
    return {
        revokedAt: (0,der/* timeOf */.nR)(required((0,der/* childrenOf */.LU)(status)[0])),
        invalidSince: invalidity === undefined ? undefined : (0,der/* timeOf */.nR)((0,der/* readDer */.SU)(invalidity.value, der/* derTag */.S_.generalizedTime)),
    };
}
function required(element) {
    if (element === undefined)
        throw new Error('expected one element more');
    return element;
}

;// CONCATENATED MODULE: ./build/bundled/packages/engines/image-verify/src/notation/revocation.js
// Asking for revocations where the user wants it: each certificate's responder first, else the lists that its issuer names.



const maxListBytes = 32 * 1024 * 1024;
const maxAnswerBytes = 64 * 1024;
const maxRedirects = 3;
const timeout = 20_000;
/** One asker serves a whole run: what was fetched once is remembered. */
function revocationAsker(transport, now) {
    const lists = new Map();
    const answers = new Map();
    return async (chain) => {
        const learnt = await Promise.all(chain.slice(0, -1).map(async (certificate, at) => {
            const issuer = chain[at + 1];
            const key = certificate.raw.toString('base64');
            const answer = answers.get(key) ?? askResponders(transport, certificate, issuer, now);
            answers.set(key, answer);
            const told = await answer;
            if (told === 'good' || told.revoked !== undefined)
                return { certificate, answer: told, lists: [] };
            return { certificate, ...(await fetchLists(transport, certificate, told, lists)) };
        }));
        return {
            lists: learnt.flatMap((one) => one.lists),
            answers: new Map(learnt.map(({ certificate, answer }) => [certificate, answer])),
        };
    };
}
/** The first answer that proves something; else why none did. */
async function askResponders(transport, certificate, issuer, now) {
    const reasons = [];
    for (const address of sourcesOf(certificate).responders) {
        try {
            const body = ocspRequest(certificate, issuer);
            const bytes = await fetched(transport, new URL(address), maxAnswerBytes, body);
            const status = readOcspAnswer(bytes, certificate, issuer, now());
            return status === 'good' ? status : { revoked: status };
        }
        catch (error) {
            reasons.push(`${new URL(address).host}: ${error.message}`);
        }
    }
    return { unknown: reasons.join('; ') };
}
async function fetchLists(transport, certificate, { unknown }, known) {
    const lists = [];
    const reasons = unknown === '' ? [] : [unknown];
    for (const address of sourcesOf(certificate).lists) {
        const list = known.get(address) ?? fetched(transport, new URL(address), maxListBytes).then(crl/* readRevocationList */.Fi);
        known.set(address, list);
        try {
            lists.push(await list);
        }
        catch (error) {
            reasons.push(`${new URL(address).host}: ${error.message}`);
        }
    }
    return { lists, answer: { unknown: reasons.join('; ').slice(0, 500) } };
}
/** None of an extension that cannot be read. */
function sourcesOf(certificate) {
    try {
        return (0,crl/* revocationSources */.ZY)(certificate);
    }
    catch {
        return { responders: [], lists: [] };
    }
}
/** @throws PortcullisError, also for a redirect to where the host may not lead. */

function unexpected(url, got) {
    return (0,faults/* fault */.DG)('revocation-unavailable', `expected an answer from ${url.host}, got ${got}`, 'Try again, or supply the revocation list as a file.');
}


/***/ })

};
;