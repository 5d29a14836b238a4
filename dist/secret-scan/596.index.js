"use strict";
exports.id = 596;
exports.ids = [596];
exports.modules = {

/***/ 596:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   awsRules: () => (/* binding */ awsRules)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
// Amazon Web Services: access keys, session tokens, Bedrock, AppSync, Marketplace.


const iam = 'IAM > Users > Security credentials (aws iam update-access-key --status Inactive, then delete-access-key)';
/** Forty letters of base64, and no digest. */
function isMixed(secret) {
    return /[A-Z]/.test(secret) && /[a-z]/.test(secret) && /\d/.test(secret) && !/^[0-9a-fA-F]{40}$/.test(secret);
}
/** Names that are Amazon's own; `secret_key` and `access_key` are everybody's, and need Amazon or a key id beside them. */
function saysAws({ match, before, after, path }) {
    const name = match[0].slice(0, 24);
    if (/aws|secret[-_. ]?access[-_. ]?key/i.test(name))
        return true;
    return /aws|amazon|(?<![A-Z0-9])A[KS]IA[A-Z2-7]{16}(?![A-Z0-9])/i.test(`${path} ${before.slice(-400)} ${after.slice(0, 300)}`);
}
const awsRules = [
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'aws-access-token',
        aliases: ['aws-access-key-id', 'AWSKeyDetector'],
        what: 'AWS access key id',
        gives: 'sign AWS requests as its user or role once the secret key beside it leaks too, and knows the account number already',
        revoke: iam,
        severity: 'medium',
        shape: '<AKIA|ASIA|ABIA|ACCA><base32:16>',
        judge: _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .judgeAwsKeyId */ .$3,
        references: ['https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'aws-secret-access-key',
        aliases: ['aws-secret-key'],
        what: 'AWS secret access key',
        gives: 'act in the AWS account with every permission of its user',
        revoke: iam,
        severity: 'critical',
        confidence: 'high',
        names: ['aws_secret', 'secret_access_key', 'secretaccesskey', 'secret_key', 'aws_key', 'awssecret', 'awskey', 'aws_sec', 'access_key'],
        shape: '<base64:40>',
        judge: (secret, candidate) => (isMixed(secret) && saysAws(candidate) ? {} : undefined),
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'customer-supplied-encryption-key',
        what: 'encryption key that a customer supplies to a store of objects',
        gives: 'decrypt the objects that were stored with it, once the bucket can be read',
        revoke: 'the bucket: write its objects anew with another key',
        severity: 'high',
        names: ['sse_customer_key', 'google_encryption_key', 'csek_key'],
        shape: '<base64:43>=',
        references: ['https://docs.aws.amazon.com/AmazonS3/latest/userguide/ServerSideEncryptionCustomerKeys.html'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'aws-session-token',
        what: 'AWS session token',
        gives: 'act in the AWS account as the session it belongs to until it expires',
        revoke: 'IAM > Roles > Revoke active sessions',
        severity: 'high',
        names: ['aws_session_token', 'aws_security_token', 'session_token', 'sessiontoken'],
        shape: ['<base64:100-2000>==', '<base64:100-2000>=', '<IQoJ|FwoG|FQoG><base64:200-2000>'],
        near: [{ text: 'aws_session_token = var.session_token' }],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'aws-amazon-bedrock-api-key-long-lived',
        aliases: ['aws-bedrock-api-key'],
        what: 'Amazon Bedrock API key',
        gives: 'run models on the account and be billed to it',
        revoke: 'the Bedrock console > API keys, and delete the IAM user behind it',
        severity: 'critical',
        shape: ['ABSK<base64:109-269>', 'ABSKQmVkcm9ja0FQSUtleS<base64:60-260>'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'aws-amazon-bedrock-api-key-short-lived',
        what: 'Amazon Bedrock short-term API key',
        gives: 'run models on the account for up to twelve hours',
        revoke: 'the IAM role that issued it (revoke active sessions)',
        severity: 'high',
        shape: 'bedrock-api-key-<base64:60-2000>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'aws-mws-auth-token',
        aliases: ['aws-mws-key'],
        what: 'Amazon Marketplace (MWS) auth token',
        gives: "read and change a seller's orders and listings",
        revoke: 'Seller Central > User permissions',
        severity: 'high',
        shape: 'amzn.mws.<uuid>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'amazon-oauth-client-secret',
        aliases: ['amazon-oauth-secret'],
        what: 'Login with Amazon client secret',
        gives: 'impersonate the application towards Amazon accounts',
        revoke: 'the Login with Amazon console > Web settings',
        severity: 'high',
        shape: 'amzn1.oa2-cs.v1.<hex:64>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'aws-appsync-api-key',
        aliases: ['aws-appsync-graphql-key'],
        what: 'AWS AppSync API key',
        gives: 'query the GraphQL API behind it',
        revoke: 'AppSync > Settings > API keys',
        severity: 'medium',
        shape: 'da2-<lower:26>',
    }),
];


/***/ })

};
;