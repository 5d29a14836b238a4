"use strict";
exports.id = 8494;
exports.ids = [8494];
exports.modules = {

/***/ 8494:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryRules: () => (/* binding */ registryRules)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6328);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
// Package and image registries: whoever publishes there runs code at every user's.


const publishes = 'publish packages under the name of their owner, that is, run code on the machines of all who install them';
const registryRules = [
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'npm-access-token',
        aliases: ['npm-token'],
        what: 'npm access token',
        gives: publishes,
        revoke: 'npmjs.com/settings > Access tokens (npm token revoke)',
        severity: 'critical',
        shape: 'npm_<alnum:36>',
        judge: _checks_js__WEBPACK_IMPORTED_MODULE_1__/* .tokenChecksum */ .vR,
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'npm-legacy-token',
        aliases: ['npm-auth-token-legacy'],
        what: 'npm authToken of the old form',
        gives: publishes,
        revoke: 'npmjs.com/settings > Access tokens',
        severity: 'critical',
        shape: '_authToken=<anyhex:8>-<anyhex:4>-<anyhex:4>-<anyhex:4>-<anyhex:12>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'pypi-upload-token',
        aliases: ['pypi-token'],
        what: 'PyPI upload token',
        gives: publishes,
        revoke: 'pypi.org/manage/account/token',
        severity: 'critical',
        shape: ['pypi-AgEIcHlwaS5vcmc<url:50-1000>', 'pypi-AgENdGVzdC5weXBpLm9yZw<url:50-1000>'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'rubygems-api-token',
        aliases: ['rubygems-api-key'],
        what: 'RubyGems API key',
        gives: publishes,
        revoke: 'rubygems.org/profile/api_keys',
        severity: 'critical',
        shape: 'rubygems_<hex:48>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'crates-io-api-key',
        aliases: ['crates-io-token'],
        what: 'crates.io API token',
        gives: publishes,
        revoke: 'crates.io/settings/tokens',
        severity: 'critical',
        shape: 'cio<alnum:32>',
        entropy: 3.6,
        judge: (secret) => (/\d.*\d/.test(secret) && /[A-Z].*[A-Z]/.test(secret) && /[a-z].*[a-z]/.test(secret.slice(3)) ? {} : undefined),
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'nuget-api-key',
        what: 'NuGet API key',
        gives: publishes,
        revoke: 'nuget.org/account/apikeys',
        severity: 'critical',
        shape: 'oy2<lower:43>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'clojars-api-token',
        aliases: ['clojars-deploy-token'],
        what: 'Clojars deploy token',
        gives: publishes,
        revoke: 'clojars.org/tokens',
        severity: 'critical',
        shape: 'CLOJARS_<lower:60>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'dockerhub-personal-access-token',
        aliases: ['docker-hub-pat', 'dockerhub-access-token'],
        what: 'Docker Hub personal access token',
        gives: 'pull private images and push new ones under the name of its owner',
        revoke: 'app.docker.com/settings/personal-access-tokens',
        severity: 'critical',
        shape: 'dckr_pat_<url:27>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'dockerhub-organization-access-token',
        what: 'Docker Hub organisation access token',
        gives: 'pull and push images of the organisation',
        revoke: 'app.docker.com > Organisation access tokens',
        severity: 'critical',
        shape: 'dckr_oat_<url:32>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'docker-swarm-join-token',
        what: 'Docker Swarm join token',
        gives: 'join the cluster as a worker or manager',
        revoke: 'a manager node (docker swarm join-token --rotate)',
        severity: 'critical',
        shape: 'SWMTKN-1-<lower:40-60>-<lower:20-30>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'docker-swarm-unlock-key',
        what: 'Docker Swarm unlock key',
        gives: 'decrypt the Raft log of the cluster, its secrets among it',
        revoke: 'a manager node (docker swarm unlock-key --rotate)',
        severity: 'critical',
        shape: 'SWMKEY-1-<base64:36-60>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'artifactory-api-key',
        aliases: ['jfrog-artifactory-api-key'],
        what: 'JFrog Artifactory API key',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > User profile',
        severity: 'critical',
        shape: 'AKCp<alnum:68-70>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'artifactory-reference-token',
        what: 'JFrog reference token',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > Access tokens',
        severity: 'critical',
        shape: 'cmVmd<alnum:59>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'jfrog-api-key',
        what: 'JFrog API key',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > User profile',
        names: ['jfrog', 'artifactory', 'bintray', 'xray'],
        shape: '<alnum:73>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'jfrog-identity-token',
        what: 'JFrog identity token',
        gives: 'read and publish artifacts as its owner',
        revoke: 'the JFrog platform > Access tokens',
        names: ['jfrog', 'artifactory', 'bintray', 'xray'],
        shape: '<alnum:64>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'bintray-api-key',
        what: 'Bintray API key',
        gives: 'publish as its owner',
        revoke: 'the successor service (Bintray itself is closed)',
        severity: 'low',
        names: ['bintray'],
        shape: '<hex:40>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'cloudsmith-api-key',
        what: 'Cloudsmith API key',
        gives: publishes,
        revoke: 'cloudsmith.io/user/settings/api',
        severity: 'critical',
        shape: 'csa_<hex:30><alnum:6>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'packagist-token',
        aliases: ['packagist-api-token'],
        what: 'Private Packagist token or secret',
        gives: 'read or publish the private packages',
        revoke: 'packagist.com > Organisation > API access',
        severity: 'critical',
        shape: ['packagist_<ort|out|uut>_<hex:68>', 'packagist_acs_<hex:64-96>', 'packagist_ack_<hex:28-32>'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'jsr-token',
        aliases: ['deno-account-token', 'deno-organization-token'],
        what: 'JSR or Deno Deploy access token',
        gives: publishes,
        revoke: 'jsr.io/account/tokens or dash.deno.com/account',
        severity: 'critical',
        shape: ['<jsrp|jsrd>_<alnum:30-50>', '<ddp|ddo|ddw>_<alnum:36>'],
        keywords: ['jsrp_', 'jsrd_', 'ddp_', 'ddo_', 'ddw_'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'open-vsx-token',
        what: 'Open VSX or Visual Studio Marketplace publisher token',
        gives: publishes,
        revoke: 'open-vsx.org/user-settings/tokens',
        severity: 'critical',
        shape: 'ovsxat_<alnum:36>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'anaconda-token',
        aliases: ['conda-token'],
        what: 'Anaconda.org token in a channel address',
        gives: 'read the private channel and perhaps upload to it',
        revoke: 'anaconda.org > Settings > Access',
        shape: 'anaconda.org/t/<alnum:2>-<uuid>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'sidekiq-sensitive-url',
        what: 'Sidekiq Pro credentials in a gem source',
        gives: 'download the licensed gems',
        revoke: 'the licence holder at contribsys.com',
        severity: 'medium',
        shape: '<hex:8>:<hex:8>@<gems|enterprise>.contribsys.com',
        keywords: ['.contribsys.com'],
        lookback: 30,
        entropy: 0,
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'sidekiq-secret',
        what: 'Sidekiq Pro bundler credentials',
        gives: 'download the licensed gems',
        revoke: 'the licence holder at contribsys.com',
        severity: 'medium',
        names: ['bundle_enterprise__contribsys__com', 'bundle_gems__contribsys__com'],
        shape: '<hex:8>:<hex:8>',
        entropy: 2,
    }),
];


/***/ })

};
;