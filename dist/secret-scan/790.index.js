"use strict";
exports.id = 790;
exports.ids = [790];
exports.modules = {

/***/ 790:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   googleRules: () => (/* binding */ googleRules)
/* harmony export */ });
/* harmony import */ var _rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8527);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
// Google Cloud, Firebase and Workspace.


/** The settings that every page of a Firebase application carries; what they open is decided by its rules, and by what the key is restricted to. */
function isOfFirebase({ before, after }) {
    return (/\b(?:authDomain|messagingSenderId|storageBucket|measurementId|mobilesdk_app_id|current_key|firebase_url)\b/.test(before.slice(-400) + after.slice(0, 400)) || /firebase(?:_?web)?_?(?:api)?_?key["']?[ \t]{0,3}[:=]\s{0,8}["'`]?$/i.test(before.slice(-80)));
}
/** Maps in a page are loaded with it, and those of an app are given it. */
function isOfShownMap({ before }) {
    return /\/maps\/api\/js\?(?:[\w.=,-]{1,60}&(?:amp;)?){0,6}key=$|GMSServices(?:\.provideAPIKey\(| provideAPIKey:@)["']$/.test(before.slice(-400));
}
const googleRules = [
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'gcp-api-key',
        aliases: ['google-api-key'],
        what: 'Google API key',
        gives: 'call the Google APIs the key is not restricted from, and have them billed to the project',
        revoke: 'console.cloud.google.com > APIs & Services > Credentials',
        remedy: 'A key that web pages or apps must hold, as those of Firebase and Maps, is seen by everybody: restrict it to your sites, your apps and the APIs they call at console.cloud.google.com > APIs & Services > Credentials. Revoke any other there, issue a new one, and let the program read that from a secret store; deleting the line leaves the old one in the history.',
        severity: 'high',
        shape: 'AIza<url:35>',
        judge: (_, candidate) => isOfFirebase(candidate)
            ? { severity: 'medium', what: 'Google API key of a Firebase application' }
            : isOfShownMap(candidate)
                ? { severity: 'medium', what: 'Google API key of a map that is shown' }
                : {},
        more: [
            {
                text: () => `const firebaseConfig = {\n  apiKey: "${['AI', 'za'].join('')}${(0,_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .sample */ .XM)(`${_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .base62 */ .Yb}_-`, 35, 5)}",\n  authDomain: "acme.firebaseapp.com",\n};\n`,
                path: 'src/firebase.js',
            },
        ],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'gcp-gemini-api',
        aliases: ['google-gemini-api-key'],
        what: 'Google Gemini API key',
        gives: 'run models and have them billed to the project',
        revoke: 'aistudio.google.com > API keys',
        severity: 'critical',
        shape: 'AQ.Ab8<url:44-60>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'google-oauth-client-secret',
        aliases: ['gcp-oauth-client-secret'],
        what: 'Google OAuth client secret',
        gives: 'impersonate the application towards Google accounts that trust it',
        revoke: 'console.cloud.google.com > APIs & Services > Credentials > OAuth client',
        severity: 'high',
        shape: 'GOCSPX-<url:28>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'google-oauth-access-token',
        aliases: ['gcp-oauth-access-token'],
        what: 'Google OAuth access token',
        gives: 'use the Google account within the granted scopes until it expires',
        revoke: 'myaccount.google.com > Security > Third-party access, or oauth2.googleapis.com/revoke',
        severity: 'high',
        shape: 'ya29.<url:20-1000>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'google-oauth-refresh-token',
        what: 'Google OAuth refresh token',
        gives: 'obtain access tokens for the Google account for as long as it is not revoked',
        revoke: 'myaccount.google.com > Security > Third-party access',
        severity: 'critical',
        shape: ['1//0<url:40-200>', '1/<url:43>'],
        keywords: ['1//0'],
        // Base64 of a picture or a font comes to it by chance.
        judge: (_secret, { before }) => (/[A-Za-z0-9+/]{40}$/.test(before) ? undefined : {}),
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'firebase-cloud-messaging-key',
        aliases: ['fcm-server-key'],
        what: 'Firebase Cloud Messaging server key',
        gives: "send notifications to every device of the application's users",
        revoke: 'the Firebase console > Project settings > Cloud Messaging',
        shape: 'AAAA<url:7>:APA91b<url:134>',
        keywords: [':apa91b'],
        lookback: 12,
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'google-hmac-key',
        aliases: ['gcp-storage-hmac-key'],
        what: 'Google Cloud Storage HMAC key id',
        gives: 'address the service account whose HMAC secret usually stands beside it',
        revoke: 'console.cloud.google.com > Cloud Storage > Settings > Interoperability',
        severity: 'medium',
        names: ['gcs', 'google', 'gcp', 'hmac', 'access_key'],
        shape: 'GOOG<upper:10-57>',
        judge: (secret) => (/^GOOG/.test(secret) && /\d/.test(secret) ? {} : undefined),
    }),
];


/***/ })

};
;