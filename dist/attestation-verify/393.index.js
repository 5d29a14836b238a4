"use strict";
exports.id = 393;
exports.ids = [393];
exports.modules = {

/***/ 393:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connectKeyServices: () => (/* binding */ connectKeyServices)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/transport.js
var src_transport = __webpack_require__(1470);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/proxy.js
var proxy = __webpack_require__(3247);
// EXTERNAL MODULE: ./build/bundled/packages/core/src/errors.js
var errors = __webpack_require__(7609);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/github.js
var github = __webpack_require__(6084);
// EXTERNAL MODULE: ./build/bundled/packages/http/src/body.js
var src_body = __webpack_require__(7859);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/ask.js
// One question to a key service: over TLS, within a time, answered by a little JSON or refused. Secrets go into headers and bodies alone,
// never into a message.


const timeout = 20_000;
const maxAnswerBytes = 256 * 1024;
/** The body of an answer with status 200. No redirect is followed: whoever answers is whom the reference or the environment names. */
async function ask({ transport }, { method, url, headers = {}, body }, what) {
    if ((0,github/* isOpenLine */.j)(url))
        throw unavailable(what, `the address ${url.host} without TLS`, 'Give an address that starts with https://.');
    checkHeaders(headers, what);
    const response = await transport.send({
        method,
        url,
        headers: { accept: 'application/json', 'user-agent': 'portcullis', ...headers },
        ...(body === undefined ? {} : { body }),
        totalTimeout: timeout,
    });
    const bytes = await (0,src_body/* readBounded */.CB)(response, maxAnswerBytes, `the answer of ${url.host}`);
    if (response.status !== 200)
        throw unavailable(what, `status ${response.status} from ${url.host}`, remedyFor(response.status));
    return bytes.toString('utf8');
}
/** What a file or a secret gives often ends in a line break; a name of a header may come from the job's credentials as well. */
function checkHeaders(headers, what) {
    for (const [name, value] of Object.entries(headers)) {
        const isHeader = /^[\w!#$%&'*+.^`|~-]{1,100}$/.test(name) && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
        if (!isHeader)
            throw unavailable(what, `a value for the header ${JSON.stringify(name.slice(0, 60))} that no header can hold`, 'Give credentials and namespaces without line breaks.');
    }
}
/** The same, parsed; an answer of another shape is the caller's to refuse. */
async function askJson(asking, question, what) {
    return jsonOf(await ask(asking, question, what), what, `something that is no JSON from ${question.url.host}`);
}
/** A mapping, or an empty one: what is not there has no fields. */
function recordOf(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
}
/** @throws PortcullisError `key-unavailable` where it is no text. */
function textOf(value, what, field) {
    if (typeof value === 'string' && value !== '')
        return value;
    throw unavailable(what, `an answer without \`${field}\``);
}
function remedyFor(status) {
    return status === 401 || status === 403 ? 'Let the job\u2019s identity read the public key of this key.' : undefined;
}
const usual = 'Correct the reference or what the job gives to reach the service, or write the key as PEM.';
function unavailable(what, got, remedy = usual) {
    return new errors/* PortcullisError */.SO({ code: 'key-unavailable', message: `expected ${what}, got ${got}`, remedy });
}
/** An address from the environment or from credentials, to which a path may be added. @throws PortcullisError `key-unavailable`. */
function addressOf(text, what) {
    return exactAddress(`${text.replace(/\/+$/, '')}/`, what);
}
/** An address as it is given. @throws PortcullisError `key-unavailable`, which never repeats it: it may hold a password. */
function exactAddress(text, what) {
    let url;
    try {
        url = new URL(text);
    }
    catch {
        throw unavailable(what, 'an address that is no URL', 'Give an address that starts with https://.');
    }
    if ((url.protocol !== 'https:' && url.protocol !== 'http:') || url.host === '')
        throw unavailable(what, 'an address of another kind than https://', 'Give an address that starts with https://.');
    if (url.username !== '' || url.password !== '')
        throw unavailable(what, `an address of ${url.host} with a user in it`, 'Leave user and password out of the address.');
    return url;
}
/** JSON of an answer or of a file of the job, of which nothing is ever repeated. @throws PortcullisError `key-unavailable`. */
function jsonOf(text, what, got) {
    try {
        return recordOf(JSON.parse(text));
    }
    catch {
        throw unavailable(what, got);
    }
}

// EXTERNAL MODULE: ./node_modules/saxes/saxes.js
var saxes = __webpack_require__(9800);
;// CONCATENATED MODULE: ./build/bundled/packages/formats/src/xml/xml.js
// XML to elements with their lines. Well-formed or refused; no entity beyond the five and characters by number; a document type is
// passed over, so that what it declares is unknown and its use a mistake.


/** Elements within one another; documents of builds stay below 20. */
const maxDepth = 200;
/** @throws PortcullisError `xml-invalid` with file and line. */
function parseXml(text, file, { undeclaredPrefixes } = {}) {
    // A mark of the byte order may be left where the text was not decoded from bytes.
    const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
    const parser = new saxes/* SaxesParser */.wT({ xmlns: true });
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
    return new errors/* PortcullisError */.SO({
        code: 'xml-invalid',
        // Saxes begins with its own line and column.
        message: `expected well-formed XML: ${message.replace(/^[\d:]{1,20}:\s/, '').replace(/\.$/, '')}`,
        where: { file, line },
        remedy: 'Correct the file, or write it anew with the tool that made it.',
    });
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./build/bundled/packages/http/src/signature-v4.js
// Signature Version 4 of AWS. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
// An entry of its own, so that whoever only signs does not load the client.

/** The headers with which the request goes out: those that are given, and what proves who asks. */
function signedHeaders({ method, url, headers, body }, { accessKeyId, secretAccessKey, sessionToken }, { region, service, now }) {
    const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '');
    const day = time.slice(0, 8);
    const all = {
        ...headers,
        'x-amz-date': time,
        ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
    };
    const signed = { ...all, host: url.host };
    const names = Object.keys(signed).sort();
    const canonical = [
        method,
        url.pathname,
        url.search.slice(1),
        ...names.map((name) => `${name}:${signed[name]?.trim()}`),
        '',
        names.join(';'),
        sha256(body),
    ].join('\n');
    const scope = `${day}/${region}/${service}/aws4_request`;
    const key = [day, region, service, 'aws4_request'].reduce((previous, part) => hmac(previous, part), `AWS4${secretAccessKey}`);
    const signature = hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(canonical)].join('\n')).toString('hex');
    const authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`;
    return { ...all, authorization };
}
function sha256(text) {
    return (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex');
}
function hmac(key, text) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest();
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/job-token.js
// The job's own identity: the token that GitHub issues to it for one audience. https://docs.github.com/actions/concepts/security/openid-connect

/** @throws PortcullisError `key-unavailable`, where the job may not ask for one too. */
async function jobToken(asking, audience, what) {
    const { ACTIONS_ID_TOKEN_REQUEST_URL: address, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = asking.environment;
    if (address === undefined || address === '' || token === undefined)
        throw unavailable(what, 'neither credentials in the environment nor an identity of the job', 'Give the job `permissions: id-token: write`, or credentials in `env`.');
    const url = exactAddress(address, 'an identity of the job');
    url.searchParams.set('audience', audience);
    const { value } = await askJson(asking, { method: 'GET', url, headers: { authorization: `Bearer ${token}` } }, 'an identity of the job');
    return textOf(value, 'an identity of the job', 'value');
}
/** The token in the file that a variable names, else the job's own. @throws PortcullisError `key-unavailable`. */
async function fileOrJobToken(asking, variable, audience, what) {
    const file = asking.environment[variable];
    if (!file)
        return jobToken(asking, audience, what);
    const token = asking.readFile(file)?.trim();
    if (!token)
        throw unavailable(what, `no token in ${variable}`);
    return token;
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/pem.js
// A public key in whatever form a service gives it, as PEM.

/** @throws Error of node:crypto for what is no key. */
function pemOf(key) {
    return (0,external_node_crypto_.createPublicKey)(key).export({ type: 'spki', format: 'pem' }).toString();
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/aws.js
// Keys of AWS KMS. https://docs.aws.amazon.com/kms/latest/APIReference/API_GetPublicKey.html and
// https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html





const uuid = '(?:mrk-[0-9a-f]{32}|[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})';
const arn = 'arn:(?:aws|aws-us-gov|aws-cn):kms:([a-z0-9-]{1,30}):\\d{12}:';
const alias = 'alias/[\\w/-]{1,250}';
/** `awskms://[ENDPOINT]/ID`, the id as a key, an alias, or the full name of either. */
const reference = new RegExp(`^awskms://([\\w.:[\\]-]{0,255})/(${uuid}|${alias}|${arn}(?:key/${uuid}|${alias}))$`);
const regionShape = /^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/;
/** @throws PortcullisError `key-unavailable`. */
async function awsKey(asking, text) {
    const what = `the key ${text.slice(0, 200)}`;
    const [, endpoint = '', id, inName] = reference.exec(text) ?? [];
    if (id === undefined)
        throw unavailable('a reference awskms://[ENDPOINT]/KEY with an id, an alias or an ARN', text.slice(0, 200));
    const { environment } = asking;
    const region = inName ?? (environment.AWS_REGION || environment.AWS_DEFAULT_REGION || '');
    if (!regionShape.test(region))
        throw unavailable(what, 'no region', 'Name the key by its ARN, or set AWS_REGION.');
    const url = endpoint === '' ? serviceAddress(environment, 'kms', region, what) : addressOf(`https://${endpoint}`, what);
    const credentials = await awsCredentials(asking, region, what);
    const body = JSON.stringify({ KeyId: id });
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': 'TrentService.GetPublicKey' };
    const request = { method: 'POST', url, headers, body };
    const signed = signedHeaders(request, credentials, { region, service: 'kms', now: asking.now() });
    const answer = await askJson(asking, { ...request, headers: signed }, what);
    if (answer.KeyUsage !== 'SIGN_VERIFY')
        throw unavailable(what, 'a key that signs nothing');
    const der = Buffer.from(textOf(answer.PublicKey, what, 'PublicKey'), 'base64');
    try {
        return pemOf({ key: der, format: 'der', type: 'spki' });
    }
    catch {
        throw unavailable(what, 'a `PublicKey` that is no key');
    }
}
/** Where a service is, unless the environment says so as the SDKs read it. */
function serviceAddress(environment, service, region, what) {
    const given = environment[`AWS_ENDPOINT_URL_${service.toUpperCase()}`] || environment.AWS_ENDPOINT_URL;
    if (given)
        return addressOf(given, what);
    return new URL(`https://${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}/`);
}
/** Keys of the environment, else those of a role by a token from a file or by the job's identity. */
async function awsCredentials(asking, region, what) {
    const { environment } = asking;
    const { AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey, AWS_SESSION_TOKEN: sessionToken } = environment;
    if (accessKeyId && secretAccessKey)
        return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) };
    const role = environment.AWS_ROLE_ARN;
    if (!role)
        throw unavailable(what, 'neither AWS_ACCESS_KEY_ID nor AWS_ROLE_ARN', 'Set AWS_ROLE_ARN for a login by the job\u2019s identity, or log in before.');
    const token = await fileOrJobToken(asking, 'AWS_WEB_IDENTITY_TOKEN_FILE', 'sts.amazonaws.com', what);
    const form = new URLSearchParams({
        Action: 'AssumeRoleWithWebIdentity',
        Version: '2011-06-15',
        RoleArn: role,
        RoleSessionName: 'portcullis',
        DurationSeconds: '900',
        WebIdentityToken: token,
    });
    const url = serviceAddress(environment, 'sts', region, what);
    const headers = { 'content-type': 'application/x-www-form-urlencoded', accept: 'text/xml' };
    return readCredentials(await ask(asking, { method: 'POST', url, headers, body: form.toString() }, `credentials for ${what}`), what);
}
function readCredentials(xml, what) {
    let found;
    try {
        found = childOf(childOf(parseXml(xml, 'answer'), 'AssumeRoleWithWebIdentityResult'), 'Credentials');
    }
    catch {
        throw unavailable(`credentials for ${what}`, 'something that is no XML');
    }
    const field = (name) => textOf(childText(found, name), `credentials for ${what}`, name);
    return { accessKeyId: field('AccessKeyId'), secretAccessKey: field('SecretAccessKey'), sessionToken: field('SessionToken') };
}

// EXTERNAL MODULE: ./build/bundled/packages/http/src/addresses.js
var addresses = __webpack_require__(6451);
;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/azure.js
// Keys of Azure Key Vault and Managed HSM. https://learn.microsoft.com/rest/api/keyvault/keys/get-key/get-key and
// https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow




const azure_reference = /^azurekms:\/\/([A-Za-z0-9.-]{1,250}(?::\d{1,5})?)\/([A-Za-z0-9-]{1,127})(?:\/([a-z0-9]{0,64}))?$/;
/** Nobody else is given a token for a vault: each cloud's vaults, and whose tokens they take. */
const clouds = [
    [/\.vault\.azure\.net$/, 'https://vault.azure.net', 'https://login.microsoftonline.com'],
    [/\.managedhsm\.azure\.net$/, 'https://managedhsm.azure.net', 'https://login.microsoftonline.com'],
    [/\.vault\.usgovcloudapi\.net$/, 'https://vault.usgovcloudapi.net', 'https://login.microsoftonline.us'],
    [/\.vault\.azure\.cn$/, 'https://vault.azure.cn', 'https://login.chinacloudapi.cn'],
];
const version = '7.4';
/** The version that is named, else the newest. @throws PortcullisError `key-unavailable`. */
async function azureKey(asking, text) {
    const what = `the key ${text.slice(0, 300)}`;
    const [, host, name, wanted = ''] = azure_reference.exec(text) ?? [];
    if (host === undefined || name === undefined)
        throw unavailable('a reference azurekms://VAULT.vault.azure.net/KEY[/VERSION]', text.slice(0, 300));
    const { audience, authority, base } = cloudOf(host, what);
    const headers = { authorization: `Bearer ${await azureToken(asking, { audience, authority, what })}` };
    const url = new URL(`keys/${name}/${wanted}?api-version=${version}`, base);
    const { key } = await askJson(asking, { method: 'GET', url, headers }, what);
    return fromJwk(recordOf(key), what);
}
function cloudOf(host, what) {
    const lower = host.toLowerCase();
    const [, audience, authority] = clouds.find(([suffix]) => suffix.test(lower)) ?? [];
    if (audience !== undefined && authority !== undefined)
        return { audience, authority, base: new URL(`https://${lower}/`) };
    // An emulator on this very machine gets what is meant for it.
    if ((0,addresses/* isLoopback */.U9)(lower))
        return { audience: 'https://vault.azure.net', authority: '', base: new URL(`http://${lower}/`) };
    throw unavailable(what, `the host ${lower.slice(0, 100)}, which is no vault of Azure`);
}
/** For the application's secret, or for a federated token from a file or of the job's identity. */
async function azureToken(asking, { audience, authority, what }) {
    const { environment } = asking;
    const { AZURE_TENANT_ID: tenant = '', AZURE_CLIENT_ID: client = '', AZURE_CLIENT_SECRET: secret } = environment;
    if (!/^[\w.-]{1,100}$/.test(tenant) || client === '')
        throw unavailable(what, 'no AZURE_TENANT_ID and AZURE_CLIENT_ID', 'Set both, for a login by the job\u2019s identity.');
    const base = addressOf(environment.AZURE_AUTHORITY_HOST || authority, what);
    const url = new URL(`${tenant}/oauth2/v2.0/token`, base);
    const proof = secret
        ? { client_secret: secret }
        : {
            client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
            client_assertion: await fileOrJobToken(asking, 'AZURE_FEDERATED_TOKEN_FILE', 'api://AzureADTokenExchange', what),
        };
    const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, scope: `${audience}/.default`, ...proof });
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const answer = await askJson(asking, { method: 'POST', url, headers, body: body.toString() }, `a token for ${what}`);
    return textOf(answer.access_token, what, 'access_token');
}
/** Keys in hardware say so in their type, which no other reader knows. */
function fromJwk(jwk, what) {
    const { kty, n, e, crv, x, y } = jwk;
    const given = (value) => (typeof value === 'string' ? value : '');
    const type = given(kty).replace(/-HSM$/, '');
    const parts = type === 'RSA' ? { kty: type, n: given(n), e: given(e) } : { kty: type, crv: given(crv), x: given(x), y: given(y) };
    try {
        return pemOf({ key: parts, format: 'jwk' });
    }
    catch {
        throw unavailable(what, 'an answer whose `key` is no public key');
    }
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/google.js
// Keys of Google Cloud KMS. https://cloud.google.com/kms/docs/reference/rest/v1/projects.locations.keyRings.cryptoKeys.cryptoKeyVersions/getPublicKey,
// tokens by https://google.aip.dev/auth/4117 (external accounts) and https://developers.google.com/identity/protocols/oauth2/service-account


/** Never a step to the folder above. */
const part = '[\\w:-][\\w.:-]{0,99}';
const google_reference = new RegExp(`^gcpkms://(projects/${part}/locations/${part}/keyRings/${part}/cryptoKeys/${part})(?:/(?:cryptoKeyVersions|versions)/(\\d{1,10}))?$`);
const scope = 'https://www.googleapis.com/auth/cloudkms';
const grant = 'urn:ietf:params:oauth:grant-type:';
/** The version that is named, else the newest one that is enabled. @throws PortcullisError `key-unavailable`. */
async function googleKey(asking, text) {
    const what = `the key ${text.slice(0, 300)}`;
    const [, key, version] = google_reference.exec(text) ?? [];
    if (key === undefined)
        throw unavailable('a reference gcpkms://projects/P/locations/L/keyRings/R/cryptoKeys/K[/cryptoKeyVersions/V]', text.slice(0, 300));
    const base = addressOf(asking.environment.CLOUDSDK_API_ENDPOINT_OVERRIDES_CLOUDKMS || 'https://cloudkms.googleapis.com', what);
    const headers = { authorization: `Bearer ${await googleToken(asking, what)}` };
    const get = (path) => askJson(asking, { method: 'GET', url: new URL(`v1/${path}`, base), headers }, what);
    const name = version === undefined ? await newestVersion(get, key, what) : `${key}/cryptoKeyVersions/${version}`;
    return textOf((await get(`${name}/publicKey`)).pem, what, 'pem');
}
async function newestVersion(get, key, what) {
    const { cryptoKeyVersions: versions } = await get(`${key}/cryptoKeyVersions?filter=state%3DENABLED&orderBy=name%20desc&pageSize=1`);
    const name = textOf(recordOf(Array.isArray(versions) ? versions[0] : undefined).name, what, 'cryptoKeyVersions');
    if (!name.startsWith(`${key}/cryptoKeyVersions/`) || !/\/\d{1,10}$/.test(name))
        throw unavailable(what, 'a version of another key');
    return name;
}
/** A token of the environment, else one by the credentials that it names. */
async function googleToken(asking, what) {
    const { environment } = asking;
    const given = environment.GOOGLE_OAUTH_ACCESS_TOKEN || environment.CLOUDSDK_AUTH_ACCESS_TOKEN;
    if (given)
        return given;
    const file = environment.GOOGLE_APPLICATION_CREDENTIALS || environment.CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE;
    const text = file ? asking.readFile(file) : undefined;
    if (text === undefined)
        throw unavailable(what, 'no credentials in GOOGLE_APPLICATION_CREDENTIALS', 'Log in before, for example with google-github-actions/auth.');
    const credentials = jsonOf(text, what, 'credentials that are no JSON');
    if (credentials.type === 'external_account')
        return byExternalAccount(asking, credentials, what);
    if (credentials.type === 'service_account')
        return byServiceAccount(asking, credentials, what);
    const type = typeof credentials.type === 'string' ? credentials.type : '';
    throw unavailable(what, `credentials of ${/^[a-z_]{1,40}$/.test(type) ? `type ${type}` : 'no known type'}`, 'Use workload identity federation or a service account.');
}
async function byExternalAccount(asking, credentials, what) {
    const body = new URLSearchParams({
        audience: textOf(credentials.audience, what, 'audience'),
        grant_type: `${grant}token-exchange`,
        requested_token_type: 'urn:ietf:params:oauth:token-type:access_token',
        scope: 'https://www.googleapis.com/auth/cloud-platform',
        subject_token: await subjectToken(asking, recordOf(credentials.credential_source), what),
        subject_token_type: textOf(credentials.subject_token_type, what, 'subject_token_type'),
    });
    const federated = await tokenFrom(asking, textOf(credentials.token_url, what, 'token_url'), body, what);
    const impersonation = credentials.service_account_impersonation_url;
    if (impersonation === undefined)
        return federated;
    const headers = { authorization: `Bearer ${federated}`, 'content-type': 'application/json' };
    const question = { method: 'POST', url: urlOf(impersonation, what), headers, body: JSON.stringify({ scope: [scope] }) };
    return textOf((await askJson(asking, question, what)).accessToken, what, 'accessToken');
}
/** From a file, or from an address such as the job's identity has. */
async function subjectToken(asking, source, what) {
    const format = recordOf(source.format);
    const field = format.type === 'json' ? textOf(format.subject_token_field_name, what, 'subject_token_field_name') : undefined;
    if (typeof source.file === 'string') {
        const text = asking.readFile(source.file);
        if (text === undefined)
            throw unavailable(what, 'no token in the file that the credentials name');
        return field === undefined ? text.trim() : textOf(jsonOf(text, what, 'a token file that is no JSON')[field], what, field);
    }
    if (field === undefined)
        throw unavailable(what, 'credentials whose token is neither in a file nor in JSON');
    const headers = Object.fromEntries(Object.entries(recordOf(source.headers)).filter((entry) => typeof entry[1] === 'string'));
    return textOf((await askJson(asking, { method: 'GET', url: urlOf(source.url, what), headers }, what))[field], what, field);
}
async function byServiceAccount(asking, credentials, what) {
    const address = textOf(credentials.token_uri, what, 'token_uri');
    const seconds = Math.floor(asking.now().getTime() / 1000);
    const claims = { iss: credentials.client_email, scope, aud: address, iat: seconds, exp: seconds + 600 };
    const parts = [{ alg: 'RS256', typ: 'JWT' }, claims].map((each) => Buffer.from(JSON.stringify(each)).toString('base64url'));
    let signature;
    try {
        const key = (0,external_node_crypto_.createPrivateKey)(textOf(credentials.private_key, what, 'private_key'));
        signature = (0,external_node_crypto_.sign)('sha256', Buffer.from(parts.join('.')), key).toString('base64url');
    }
    catch {
        throw unavailable(what, 'a service account whose key cannot be read');
    }
    const body = new URLSearchParams({ grant_type: `${grant}jwt-bearer`, assertion: [...parts, signature].join('.') });
    return tokenFrom(asking, address, body, what);
}
async function tokenFrom(asking, address, body, what) {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const question = { method: 'POST', url: urlOf(address, what), headers, body: body.toString() };
    return textOf((await askJson(asking, question, `a token for ${what}`)).access_token, what, 'access_token');
}
function urlOf(value, what) {
    return exactAddress(textOf(value, what, 'an address'), what);
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/vault.js
// Keys of the transit engine of HashiCorp Vault and OpenBao. https://developer.hashicorp.com/vault/api-docs/secret/transit#read-key
// and https://developer.hashicorp.com/vault/api-docs/auth/jwt#jwt-login



const vault_reference = /^(?:hashivault|openbao):\/\/(\w(?:[\w.-]{0,200}\w)?)$/;
/** Paths of engines may have parts. */
const mountShape = /^\w[\w.-]{0,60}(?:\/\w[\w.-]{0,60}){0,10}$/;
/** The newest version of the key, as cosign takes it. @throws PortcullisError `key-unavailable`. */
async function vaultKey(asking, text) {
    const what = `the key ${text.slice(0, 200)}`;
    const [, name] = vault_reference.exec(text) ?? [];
    if (name === undefined)
        throw unavailable('a reference hashivault://KEY', text.slice(0, 200));
    const { environment } = asking;
    const address = environment.VAULT_ADDR || environment.BAO_ADDR;
    if (!address)
        throw unavailable(what, 'no VAULT_ADDR', 'Set VAULT_ADDR in the `env` of the step.');
    const base = addressOf(address, what);
    const engine = mount(environment.TRANSIT_SECRET_ENGINE_PATH || 'transit', what);
    const namespace = environment.VAULT_NAMESPACE || environment.BAO_NAMESPACE;
    const headers = { 'x-vault-request': 'true', ...(namespace ? { 'x-vault-namespace': namespace } : {}) };
    const token = await vaultToken(asking, base, headers, what);
    const url = new URL(`v1/${engine}/keys/${name}`, base);
    const { data } = await askJson(asking, { method: 'GET', url, headers: { ...headers, 'x-vault-token': token } }, what);
    const { keys, latest_version: latest } = recordOf(data);
    const newest = recordOf(recordOf(keys)[String(latest)]);
    const found = textOf(newest.public_key, what, 'public_key');
    return newest.name === 'ed25519' ? rawEd25519(found, what) : found;
}
/** The token that is given, else one for the job's identity. */
async function vaultToken(asking, base, headers, what) {
    const { environment } = asking;
    const given = environment.VAULT_TOKEN || environment.BAO_TOKEN;
    if (given)
        return given;
    const role = environment.VAULT_ROLE;
    if (!role)
        throw unavailable(what, 'neither VAULT_TOKEN nor VAULT_ROLE', 'Set VAULT_ROLE for a login by the job\u2019s identity, or VAULT_TOKEN.');
    const jwt = await jobToken(asking, environment.VAULT_AUDIENCE || audienceOf(environment), what);
    const path = mount(environment.VAULT_AUTH_PATH || 'jwt', what);
    const url = new URL(`v1/auth/${path}/login`, base);
    const body = JSON.stringify({ role, jwt });
    const { auth } = await askJson(asking, { method: 'POST', url, headers: { ...headers, 'content-type': 'application/json' }, body }, what);
    return textOf(recordOf(auth).client_token, what, 'auth.client_token');
}
/** What GitHub puts there when nobody says. */
function audienceOf({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY_OWNER: owner }) {
    return `${server || 'https://github.com'}/${owner ?? ''}`;
}
function mount(text, what) {
    const path = text.replace(/^\/+|\/+$/g, '');
    if (!mountShape.test(path))
        throw unavailable(what, 'a mount path that is none');
    return path;
}
/** Ed25519 keys come as 32 bytes; the header of their SubjectPublicKeyInfo is always the same (RFC 8410 section 4). */
function rawEd25519(text, what) {
    const bytes = Buffer.from(text, 'base64');
    if (bytes.length !== 32)
        throw unavailable(what, `an Ed25519 key of ${bytes.length} bytes`);
    const der = Buffer.concat([Buffer.from('302a300506032b6570032100', 'hex'), bytes]);
    return pemOf({ key: der, format: 'der', type: 'spki' });
}

;// CONCATENATED MODULE: ./build/bundled/packages/signatures/src/key-services/index.js
// Public keys from key services, each fetched once a run, where an input allows it.







const byScheme = {
    awskms: awsKey,
    gcpkms: googleKey,
    azurekms: azureKey,
    hashivault: vaultKey,
    openbao: vaultKey,
};
const services = new Map(Object.entries(byScheme));
const maxFileBytes = 64 * 1024;
/** @param ca PEM of authorities beside the public ones: a Vault of one's own mostly has its own. */
function connectKeyServices(environment, now, ca) {
    const transport = (0,src_transport/* createTransport */.o)({
        proxy: (0,proxy/* proxyFromEnvironment */.G)(environment),
        idleTimeout: 10_000,
        maxSockets: 4,
        ...(ca === undefined ? {} : { ca }),
    });
    const asking = { transport, environment, now, readFile };
    const known = new Map();
    return {
        publicKey(reference) {
            const fetch = services.get(reference.slice(0, reference.indexOf('://')));
            if (fetch === undefined)
                throw unavailable(`one of ${[...services.keys()].join(', ')}`, reference.slice(0, 100));
            const found = known.get(reference) ?? fetch(asking, reference);
            known.set(reference, found);
            return found;
        },
        close: () => transport.close(),
    };
}
/** Tokens and credentials are small; what is no such file is none. */
function readFile(path) {
    try {
        const found = (0,external_node_fs_.statSync)(path);
        // A device or a pipe has no size and no end.
        return found.isFile() && found.size <= maxFileBytes ? (0,external_node_fs_.readFileSync)(path, 'utf8') : undefined;
    }
    catch {
        return undefined;
    }
}


/***/ })

};
;