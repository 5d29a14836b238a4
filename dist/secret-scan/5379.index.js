"use strict";
exports.id = 5379;
exports.ids = [5379];
exports.modules = {

/***/ 7760:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
var token = (function token(claims, signature = 43) {
    const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
    return [part({ alg: 'HS256', typ: 'JWT' }), part(claims), (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64url, signature)].join('.');
});


/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   jwtRules: () => (/* binding */ jwtRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8527);
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
/** How the tokens of Kubernetes begin: `{"alg":"RS256","kid":`. */
const kubernetesHead = 'eyJhbGciOiJSUzI1NiIsImtpZCI6';
function jwtJudgement({ secret }) {
    const [head, body] = secret.split('.');
    const header = decode(head);
    if (header === undefined || typeof header.alg !== 'string')
        return undefined;
    const claims = decode(body);
    // Those of Kubernetes have a rule of their own.
    if (claims?.iss === 'kubernetes/serviceaccount' && secret.startsWith(kubernetesHead))
        return undefined;
    // The token of the jwt.io debugger is in thousands of documents.
    if (claims?.sub === '1234567890' || claims?.name === 'John Doe')
        return undefined;
    const properties = { algorithm: header.alg.slice(0, 20) };
    for (const claim of ['iss', 'aud'])
        if (typeof claims?.[claim] === 'string')
            properties[claim] = claims[claim].slice(0, 100);
    if (typeof claims?.exp === 'number' && claims.exp > 0 && claims.exp < 1e11)
        properties.expires = new Date(claims.exp * 1000).toISOString();
    return { ...supabaseKey(claims), properties };
}
/** Supabase's manual gives the one to browsers and says of the other that it goes past every policy of rows. */
function supabaseKey(claims) {
    // What everybody begins with who hosts it himself.
    if (claims?.iss === 'supabase-demo')
        return { severity: 'low', confidence: 'high', what: 'Supabase demo key, which is the same for everybody' };
    if (claims?.iss !== 'supabase' || typeof claims.ref !== 'string')
        return {};
    if (claims.role === 'anon')
        return { severity: 'low', what: 'Supabase anon key, which is made for browsers' };
    return claims.role === 'service_role' ? { severity: 'critical', confidence: 'high', what: 'Supabase service_role key' } : {};
}

const jwtRules = [
    (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .tokenRule */ .Ow)({
        id: 'json-web-token',
        aliases: ['jwt', 'jwt-base64', 'JwtTokenDetector'],
        severity: 'high',
        confidence: 'medium',
        title: 'JSON Web Token',
        power: 'act as its subject while it is valid',
        revoke: 'by ending the session or rotating the signing key',
        references: ['https://supabase.com/docs/guides/api/api-keys'],
        keywords: ['eyJ'],
        token: /x/,
        check: {
            anchor: 'token',
            // Headers may carry certificates, identity tokens carry groups, and a signature of 4,096 bits has 683 letters.
            pattern: /(?<secret>eyJ[A-Za-z0-9_-]{10,2400}\.eyJ[A-Za-z0-9_-]{10,8000}\.[A-Za-z0-9_-]{20,1400})(?![A-Za-z0-9_-])/y,
            judge: jwtJudgement,
        },
        bad: [
            { text: () => `Authorization: Bearer ${token({ iss: 'acme', sub: 'svc', exp: 1900000000 })}` },
            { text: () => `const session = '${token({ sub: 'ops', scope: 'admin' })}';`, path: 'client.js' },
            { text: () => `token: ${token({ aud: 'api', sub: 'ci' })}\n`, path: 'config.yaml' },
            { text: () => `id_token: ${token({ sub: 'ops', groups: (0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64url, 4800) }, 683)}\n`, path: 'login.log' },
        ],
        good: [
            { text: () => token({ sub: '1234567890', name: 'John Doe', iat: 1516239022 }) },
            { text: 'eyJhbGciOi.eyJzdWIi.x' },
            { text: () => `eyJ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64url, 30)}.eyJ${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64url, 40)}.${(0,_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .sample */ .XM)(base64url, 43)}` },
        ],
    }),
];


/***/ })

};
;