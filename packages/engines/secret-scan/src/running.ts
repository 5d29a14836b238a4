// Where a value runs: settings that a program is started with, against what is read, shown, recorded, generated or tried.

import { inUse } from './rules/generic/rehearsal.js';

/** A kind of settings by the path of its file, and one such path. */
interface RunningPlace {
  readonly what: string;
  readonly path: RegExp;
  readonly sample: string;
  /** Also where its name tells of tests: `.github/workflows/test.yml` runs with what stands in it; a script beside it does for a test. */
  readonly whateverItsName?: true;
  /** Tells by itself that it is in use; a `config.yml` or a `compose.yml` is as often that of whoever develops it. */
  readonly serves?: true;
}

/** Where such a file takes what it is started with; a new kind is a row. */
export const runningPlaces: readonly RunningPlace[] = [
  {
    what: 'environment of a service',
    path: /(?:^|\/)(?:[\w.-]{0,60}\.env|\.env(?:rc|[._-](?:prod\w{0,8}|live|staging|stage|deploy\w{0,8}))?)$/i,
    sample: 'app/.env.production',
    serves: true,
  },
  {
    what: 'Spring',
    path: /(?:^|\/)(?:application|bootstrap)[\w.-]{0,40}\.(?:ya?ml|properties)$/i,
    sample: 'src/main/resources/application.yml',
  },
  {
    what: '.NET',
    path: /(?:^|\/)(?:appsettings(?:\.[\w-]{1,30})?\.json|(?:web|app)(?:\.[\w-]{1,30})?\.config)$/i,
    sample: 'appsettings.Production.json',
  },
  {
    what: 'Compose',
    path: /(?:^|[/._-])(?:docker-)?(?:compose|stack)(?:[._-][\w.-]{1,40})?\.ya?ml$/i,
    sample: 'docker-compose.prod.yml',
  },
  {
    what: 'Helm',
    path: /(?:^|\/)(?:[\w.-]{0,40}[._-])?(?:values|helm-?release)(?:[._-][\w.-]{1,40})?\.ya?ml$/i,
    sample: 'charts/app/values.yaml',
  },
  {
    what: 'Kubernetes',
    path: /(?:^|\/)(?:(?:k8s|kube(?:rnetes)?|kustom\w{1,12}|manifests?|helm|charts?|clusters?|argocd|flux|overlays)\/[^\n]{0,200}|(?:[\w.-]{0,40}[._-])?(?:secrets?|deploy(?:ment)?|configmap|stateful-?set|daemon-?set|cron-?job)(?:[._-][\w.-]{1,40})?)\.(?:ya?ml|json)$/i,
    sample: 'k8s/db.yaml',
  },
  { what: 'Terraform', path: /\.(?:tfvars(?:\.json)?|tfstate(?:\.backup)?|tf|hcl|nomad)$/i, sample: 'infra/prod.tfvars' },
  {
    what: 'Ansible and other management of machines',
    path: /(?:^|\/)(?:(?:group|host)_vars|inventor(?:y|ies)|ansible|playbooks?|pillar|hieradata|puppet|salt)\/|(?:^|\/)roles\/[^\n]{1,120}\/(?:vars|defaults|tasks)\/|(?:^|\/)(?:hosts|inventory)(?:\.(?:ini|ya?ml))?$/i,
    sample: 'group_vars/all.yml',
  },
  { what: 'systemd', path: /\.(?:service|socket|timer)$|\.service\.d\//i, sample: 'etc/app.service' },
  {
    what: 'web applications',
    path: /(?:^|\/)(?:wp-config|config\.inc|configuration|config|LocalSettings|parameters|env|database|settings(?:\.inc)?)\.php$|(?:^|\/)(?:settings|local_settings|production|prod|base|config)\.py$|(?:^|\/)settings\/[\w-]{1,40}\.py$/i,
    sample: 'site/wp-config.php',
  },
  {
    what: 'settings by their name',
    path: /(?:^|[/._-])(?:config(?:uration)?|conf|settings|secrets?|credentials?|database|parameters|production|prod|staging|live|env(?:ironment)?)(?:[._-][\w.-]{1,40})?\.(?:ya?ml|json5?|toml|ini|conf|cnf|cfg|properties|xml|config)$/i,
    sample: 'config.json',
  },
  {
    what: 'settings by their folder',
    path: /(?:^|\/)(?:etc|conf(?:ig)?s?|settings|secrets?|credentials|prod(?:uction)?|staging|live|deploy(?:s|ments?)?)\/[^\n]{0,200}(?:\.(?:ya?ml|json5?|toml|ini|conf|cnf|cfg|properties|xml|config|env)|\/[\w-]{1,60})$/i,
    sample: 'config/database.toml',
  },
  {
    what: 'pipelines of code hosts',
    path: /(?:^|\/)\.(?:github|gitlab|gitea|forgejo|circleci|buildkite|semaphore|woodpecker)\/|gitlab-ci\.ya?ml$/i,
    sample: '.github/workflows/test.yml',
    whateverItsName: true,
    serves: true,
  },
  {
    what: 'other pipelines',
    path: /(?:^|\/)(?:\.(?:travis|drone|woodpecker|cirrus)\.ya?ml|(?:azure-pipelines|bitbucket-pipelines|cloudbuild|buildspec|appveyor)[\w.-]{0,40}\.ya?ml|Jenkinsfile[\w.-]{0,40})$/i,
    sample: '.travis.yml',
    serves: true,
  },
  {
    what: 'platforms and images',
    path: /(?:^|\/)(?:(?:[\w-]{0,40}[._-])?(?:Dockerfile|Containerfile)(?:[._-][\w.-]{1,40})?|app\.ya?ml|serverless\.ya?ml|fly\.toml|render\.ya?ml|vercel\.json|netlify\.toml|wrangler\.toml|cloud-(?:config|init)[\w.-]{0,20}|crontab)$/i,
    sample: 'Dockerfile',
  },
];

/** Files that a known program keeps logins in. */
const logins =
  /(?:^|\/)(?:\.netrc|_netrc|\.npmrc|\.yarnrc(?:\.yml)?|\.pypirc|\.pgpass|\.?my\.cnf|\.s3cfg|\.ftpconfig|\.?[em]smtprc|\.fetchmailrc|\.muttrc|\.mbsyncrc|\.offlineimaprc|\.git-credentials|\.boto|hub|pip\.conf|kubeconfig|chap-secrets|pap-secrets|sftp(?:-config)?\.json|\.?remote-sync\.json|robomongo\.json|(?:recentservers|sitemanager|filezilla|tomcat-users|WebServers|settings|dataSources)\.xml|NuGet\.config|gradle\.properties)$|(?:^|\/)\.(?:aws|kube|docker|ssh|m2|gem|cargo|config)\/[\w./-]{1,80}$|\.(?:credentials|pgpass|netrc|ovpn)$/i;

/** What nothing runs: texts, records, what a program wrote, pages, requests to try, the texts of an app, members of archives. */
const dead =
  /\.(?:mdx?|rst|adoc|asciidoc|txt|log|out|html?|xhtml|snap|golden|map|svg|lock|min\.[a-z]{2,4}|bundle\.js|rest|http|har|ipynb|csv|tsv|ics|vcf|eml|diff|patch|po|pot|plist|strings|pbxproj|xcconfig|storyboard|xib|postman_\w{1,20}\.json)$|(?:^|\/)(?:res\/values[\w-]{0,40}|AndroidManifest\.xml$|\.?snapshots?|__snapshots__|__generated__|(?:public|static|assets|www|wwwroot|htdocs?|dist|bower_components)\/[^\n]{1,200}\.[cm]?js$)|!|(?:^|\/)(?:docs?|documentation)\//i;

/** Settings of one environment that serves nobody: `appsettings.Development.json`, `config/test.yml`, and what tests of a chart set. */
const rehearsalSettings =
  /(?:^|[/._-])(?:dev|devel|development|local|localhost|debug|tests?|testing|e2e|demo|examples?|samples?|sandbox|mock|fixtures?|playground|tutorials?)(?=[/._-]|$)|(?:^|[/!])\.?ci\/[^\n]{0,120}(?:values|compose)[\w.-]{0,40}\.ya?ml$|compose[\w.-]{0,40}[._-](?:ci|cypress|playwright)\.ya?ml$/i;

/** Whether its file is one that a program is started with, and of no trial. */
export function isRunningPlace(path: string): boolean {
  if (dead.test(path)) return false;
  const isTrial = isTrialSettings(path);
  return (
    runningPlaces.some((place) => (!isTrial || (place.whateverItsName && /\.ya?ml$/i.test(path))) && place.path.test(path)) ||
    (!isTrial && logins.test(path))
  );
}

/** Whether a file is one of settings for development, of tests or of a sample. */
export function isTrialSettings(path: string): boolean {
  return rehearsalSettings.test(path);
}

/** Names of environments that people are served from, and of files and folders that are there to hold secrets. */
const servedFrom = /(?:^|[/._-])(?:pre-?prod(?:uction)?|staging\w{0,12}|stage|uat|secrets?|credentials?)(?=[/._-]|$)/i;

/**
 * Whether the file of a running place tells by itself that it is in use: the settings of an environment that serves people, an `.env`, a
 * pipeline, or where a program keeps logins.
 */
export function isServingPlace(path: string): boolean {
  return (
    isRunningPlace(path) &&
    (inUse.test(path) ||
      servedFrom.test(path) ||
      logins.test(path) ||
      runningPlaces.some(({ serves, path: own }) => serves && own.test(path)))
  );
}

/** Whether nothing runs what stands in the file. */
export function isDeadPlace(path: string): boolean {
  return dead.test(path);
}
