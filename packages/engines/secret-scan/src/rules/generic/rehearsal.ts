// Places where made-up values stand for real ones.

/** Folders of tests and of what they stand on, whatever their name is joined with: `integtest`, `dockerTest`, `test-fixtures`, `testhelpers`. */
const testFolder =
  '(?:[\\w.]{1,30}[-_.])?(?:int(?:eg(?:ration)?)?|unit|android|func(?:tional)?|docker|smoke|acceptance|(?:end-?to-?end|e2e)?(?:ui|api|web|app(?:lication)?|domain|core|services?)(?:integration|unit)?|system|component|contract)?(?:tests?(?:ing|data|certs?|keys?|helpers?|utils?|fixtures?|suites?|cases?|lib|kit|support|servers?|scripts?|env)?|specs?|e2e|end-to-end|fixtures?|mocks?|mocking|fakes?|stubs?|mirage|fuzz(?:er|ing)?|conformance|bench(?:marks?)?|playground)(?:[-_.][\\w.]{1,30})?';

/** Folders of samples, manuals, translations and of others' code. */
const sampleFolder =
  '_{0,2}(?:(?:examples?|samples?|demos?)(?:[-_](?:certs?|keys?))?|tutorials?|(?:api[-_])?docs?|documentation|website|\\.?snapshots?|locales?|i18n|l10n|translations?|languages?|lang|po|vendor|vendored|node_modules|third_?party|site-packages)_{0,2}';

const folders = new RegExp(`(?:^|/)(?:_{0,2}${testFolder}_{0,2}|${sampleFolder})/`, 'i');

const files =
  /_tests?\.[a-z]{1,5}$|[.-](?:test|tests|spec|stories|cy|mock|fixture)\.[cm]?[jt]sx?$|(?:^|\/)(?:(?:test_|conftest)[^/]{0,200}|tests)\.py$|(?:^|\/)test-[\w-]{1,80}\.[cm]?[jt]s$|(?:Tests?|TestCase|IT|Spec|Mock|Fixture)\.(?:java|kt|cs|php|scala|swift|groovy|rb)$|_spec\.rb$|\.(?:mdx|rst|adoc|asciidoc|po|pot|snap)$|(?:^|\/)examples?(?:[-_.]\d{1,3})?\.(?:json|ya?ml)$|(?:^|\/)phpunit[^/]{0,20}\.xml|(?:^|\/)(?:(?:CHANGELOG|CHANGES|NEWS|HISTORY|ChangeLog)\b|DOCS\.md$|doc\.go$)/i;

const testFolders = new RegExp(`(?:^|/)_{0,2}${testFolder}_{0,2}/`, 'i');
/** What tests compare with, and the answers of services that they recorded. */
const testData = /(?:^|\/)(?:test-?data|__(?:fixtures|mocks)__|fixtures|mocks?|cassettes|recordings|golden|conformance)\//i;

/** Programs of tests and the data they compare with: what a service gave out is in no use there that a deployment knows. */
export const testCode = {
  test: (path: string): boolean =>
    testSource.test(path) || (testFolders.test(path) && (sourceCode.test(path) || testData.test(path)) && !credentialFile.test(path)),
};

/** The source of one test by the name of its file, whatever folder it is in. */
export const testSource = {
  test: (path: string): boolean => files.test(path) && sourceCode.test(path),
};

/** Tests, samples, manuals and others' code hold made-up values that look real. The expression of folders takes 4 ms to make. */
export const rehearsal = {
  test: (path: string): boolean => (path.includes('/') && folders.test(path)) || files.test(path),
};

/**
 * Files that are run in tests or copied before use: what stands there may be used as it is, so that it stays a finding of the same
 * confidence, and is less often.
 */
export const trial =
  /(?:^|\/)(?:\.env[._-](?:tests?|testing|e2e|ci)(?:\.(?:dist|local|defaults?))?|mock[-_][^/]{1,80}|tests?[-_.](?:utils?|helpers?|support|data|certs?|keys?)\.[a-z]{1,5}|tests?\.(?:key|pem|rs)|tests?_[\w-]{1,60}\.(?:sec|key|pem)|[^/]{0,80}[-_.]mock\.[a-z]{2,5}|\.gitallowed)$|(?:^|\/)ISSUE_TEMPLATE\//i;

/**
 * Paths that name where something runs or is served from: what anybody makes is not made for tests there, whatever folder it is in,
 * such as `docs/deploy/prod.key` and `website/tls/server.key`.
 */
export const inUse = /(?:^|[/._-])(?:prod(?:uction)?|prd|live|staging|deploy(?:s|ments?)?|releases?|website|playground)(?=[/._-])/i;

/** Trees of others’ code as package managers lay them out, and the package manager that a project carries. */
export const vendored = /(?:^|\/)(?:vendor|vendored|node_modules|third_?party|site-packages|bower_components)\/|(?:^|\/)composer\.phar$/i;

/** Source code, where a test's values are written by its author; a file of settings may hold what someone really used. */
export const sourceCode =
  /\.(?:[cm]?[jt]sx?|py|rb|go|java|kts?|scala|cs|vb|c|cc|cpp|cxx|h|hpp|m|mm|swift|rs|php|p[lm]|lua|dart|groovy|hs|exs?|erl|clj|fs|mdx?|rst|adoc|asciidoc|html?|snap|vue|svelte|pot?)$/i;

/** Files that exist to hold credentials: there even a plain word is one. */
export const credentialFile =
  /(?:^|\/)(?:\.env(?:\.[\w.-]{1,30})?|\.netrc|_netrc|\.npmrc|\.pypirc|\.pgpass|\.my\.cnf|\.s3cfg|\.ftpconfig|\.?esmtprc|\.?msmtprc|\.fetchmailrc|\.muttrc|\.tugboat|\.git-credentials|credentials(?:\.(?:xml|json|ini|ya?ml))?|credentials-config\.json|sftp(?:-config)?\.json|\.?remote-sync\.json|deployment-config\.json|robomongo\.json|(?:recentservers|sitemanager|filezilla|tomcat-users|WebServers)\.xml|ventrilo_srv\.ini|hub|parameters\.ya?ml|my\.cnf|configuration\.php|config\.inc\.php|wp-config\.php|settings\.xml|NuGet\.config|gradle\.properties|config\.php|secrets?\.ya?ml|database\.ya?ml|local_settings\.py)$|\.(?:env|tfvars|pgpass|netrc|credentials)$/i;
