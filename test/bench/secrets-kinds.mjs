// Recall on credentials by the public forms of their issuers, bare on a line and in four kinds of files, and quiet on the same texts with
// what people write in place of a secret. Written from the list of kinds of issue 12, not from the rules; what the
// unit tests hold (kinds-form.test.ts) came with the rules. `npm run compile` first. `secrets-kinds.mjs [SEED]` names misses and false ones.
// Samples are made at run time: hex, b62, url (base64 for URLs), b64, LN capitals and digits, ln small letters and digits, d digits, uuid.

import { source as numbers, scan } from './_secret-values.mjs';

/** A kind: the name of its variable, and its forms. */
const forms = {
  ANTHROPIC_API_KEY: ['sk-ant-oat01-{url:80}', 'sk-ant-ort01-{url:70}', 'sk-ant-api03-{url:93}AA'],
  GEMINI_API_KEY: ['AQ.Ab8{url:46}'],
  CURSOR_API_KEY: ['key_{hex:64}'],
  PYX_API_KEY: ['sk-pyx-{b62:40}'],
  DEEPSEEK_API_KEY: ['sk-{hex:32}'],
  MOONSHOT_API_KEY: ['sk-{b62:48}'],
  ZHIPU_API_KEY: ['{hex:32}.{b62:16}'],
  HELICONE_API_KEY: ['sk-helicone-{ln:7}-{ln:7}-{ln:7}-{ln:7}'],
  RUNPOD_API_KEY: ['rpa_{LN:40}'],
  ANYSCALE_API_KEY: ['esecret_{ln:26}'],
  RETELL_API_KEY: ['key_{hex:28}'],
  RUNWAY_API_KEY: ['key_{hex:128}'],
  BRAVE_API_KEY: ['BSA{url:28}'],
  BROWSER_USE_API_KEY: ['bu_{url:43}'],
  MEM0_API_KEY: ['m0-{b62:40}'],
  ELEVENLABS_API_KEY: ['sk_{hex:48}'],
  BUILDKITE_TOKEN: ['bkct_{url:80}', 'bkar_{url:80}'],
  BITBUCKET_APP_PASSWORD: ['ATBB{b62:32}', 'ATBB{b62:24}{HEX:8}'],
  ATLASSIAN_API_TOKEN: ['ATSTT3{url:180}={HEX:8}'],
  GITLAB_TOKEN: ['glrtr-{url:25}', 'glwt-{url:25}', 'glpat-{url:20}'],
  SOURCEGRAPH_TOKEN: ['sgp_{hex:16}_{hex:40}', 'sgp_local_{hex:40}', 'sgd_{hex:64}'],
  OCTOPUS_API_KEY: ['API-{LN:30}'],
  TRIGGER_ACCESS_TOKEN: ['tr_pat_{ln:40}'],
  HARNESS_API_KEY: ['pat.{b62:22}.{hex:24}.{b62:20}'],
  SWARM_JOIN_TOKEN: ['SWMTKN-1-{ln:50}-{ln:25}'],
  PACKAGIST_TOKEN: ['packagist_ort_{hex:68}', 'packagist_cut_{hex:68}'],
  OVSX_PAT: ['ovsxp_{uuid}', 'ovsxat_{uuid}'],
  CARGO_REGISTRY_TOKEN: ['cio{b62:32}'],
  ARTIFACTORY_TOKEN: ['cmVmd{b62:59}', 'AKCp{b62:69}'],
  NUGET_API_KEY: ['oy2{lb32:43}'],
  CLOJARS_TOKEN: ['CLOJARS_{hex:60}'],
  AZURE_STORAGE_KEY: ['{b64:76}+ASt{cls:AQgw}{b64:5}=='],
  AZURE_COSMOS_KEY: ['{b62:76}ACDb{b62:5}Q=='],
  AZURE_OPENAI_KEY: ['{b62:52}JQQJ99BAACYeBjFXJ3w3AAAAACOG{b62:4}'],
  AZDO_PAT: ['{b62:52}JQQJ99B{LN:1}A{b62:15}AZDO{b62:4}'],
  BEDROCK_API_KEY: ['bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29tLz9BY3Rpb249{b64:300}'],
  EXOSCALE_API_KEY: ['EXO{hex:24}'],
  CLOUDFLARE_ORIGIN_CA_KEY: ['v1.0-{hex:24}-{hex:146}'],
  XATA_API_KEY: ['xau_{b62:33}'],
  ASTRA_DB_TOKEN: ['AstraCS:{b62:24}:{hex:64}'],
  AIVEN_PASSWORD: ['AVNS_{url:19}'],
  CONFLUENT_API_SECRET: ['cflt{b64:60}'],
  ELASTIC_API_KEY: ['essu_{b62:92}'],
  DBT_TOKEN: ['dbtc_{url:40}', 'dbtu_{url:40}'],
  PROXMOX_TOKEN: ['PVEAPIToken=root@pam!ci={uuid}'],
  K3S_TOKEN: ['K10{hex:64}::server:{hex:32}'],
  PORTAINER_TOKEN: ['ptr_{b64:43}='],
  NETBIRD_TOKEN: ['nbp_{b62:36}'],
  JUMPCLOUD_API_KEY: ['jca_{b62:36}'],
  NEW_RELIC_LICENSE_KEY: ['{hex:36}NRAL', 'eu01xx{hex:30}NRAL', 'NRAK-{LN:27}'],
  DYNATRACE_TOKEN: ['dt0s16.{LN:8}.{LN:64}', 'dt0c01.{LN:24}.{LN:64}'],
  DATADOG_TOKEN: ['ddapp_{b62:34}', 'ddpat_{b62:22}_{b62:40}'],
  SENTRY_AUTH_TOKEN: ['sntryu_{hex:64}', 'sntrys_{sentry}_{b64:43}'],
  HONEYCOMB_API_KEY: ['hcaik_{ln:58}', 'hcxik_{ln:58}'],
  OP_RECOVERY: ['1PRK-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}-{LN:4}'],
  VAULT_TOKEN: ['hvs.{url:24}', 'hvs.CAES{url:90}', 'hvb.AAAA{url:140}'],
  ZOHO_TOKEN: ['1000.{hex:32}.{hex:32}'],
  ASANA_TOKEN: ['2/{d:16}/{d:16}:{hex:32}', '1/{d:16}:{hex:32}'],
  MANDRILL_API_KEY: ['md-{url:22}'],
  INTERCOM_TOKEN: ['dG9rO{b64:54}='],
  SHOPIFY_TOKEN: ['shptka_{hex:32}', 'shpat_{hex:32}', 'prtapi_{hex:32}'],
  WOOCOMMERCE_SECRET: ['cs_{hex:40}', 'ck_{hex:40}'],
  STRIPE_KEY: ['sk_org_live_{b62:60}', 'sk_live_{b62:24}', 'rk_live_{b62:99}'],
  ADYEN_API_KEY: ['AQE{LN:2}hmfu{b64:50}-{b64:43}=-{b62:16}'],
  PLAID_ACCESS_TOKEN: ['access-production-{uuid}', 'access-sandbox-{uuid}'],
  SQUARE_ACCESS_TOKEN: ['EAAA{url:60}'],
  CHECKOUT_SECRET: ['sk_sbox_{ln:27}'],
  DEEPL_API_KEY: ['{uuid}:fx'],
  CANVA_CLIENT_SECRET: ['cnvca{url:51}'],
  SHORTCUT_TOKEN: ['sct_rw_{ln:40}'],
  DEPENDENCYTRACK_API_KEY: ['odt_{b62:32}', 'odt_{b62:8}_{b62:32}'],
  SUPABASE_TOKEN: ['sbp_{hex:40}'],
  UNLEASH_TOKEN: ['*:production.{hex:56}', 'user:{hex:64}'],
  VOICEFLOW_API_KEY: ['VF.DM.{hex:24}.{b62:16}', 'VF.WS.{hex:24}.{b62:16}'],
  UBIDOTS_TOKEN: ['BBUS-{b62:30}', 'BBFF-{b62:30}'],
  ONFIDO_TOKEN: ['api_live_us.{url:11}.{url:32}'],
  PINTEREST_TOKEN: ['pina_{LN:90}'],
  UNKEY_ROOT_KEY: ['unkey_{b62:24}'],
  TESTKUBE_TOKEN: ['tkcapi_{hex:30}'],
  THUNDERSTORE_TOKEN: ['tss_{b62:37}'],
  VALTOWN_TOKEN: ['vtwn_{b62:30}'],
  LICHESS_TOKEN: ['lip_{b62:20}'],
  WAKATIME_API_KEY: ['waka_{uuid}'],
  CFX_KEY: ['cfxk_{b62:20}_{b62:6}'],
  RIOT_API_KEY: ['RGAPI-{uuid}'],
  INSTAGRAM_TOKEN: ['IGQV{url:150}'],
  TWITCH_STREAM_KEY: ['live_{d:9}_{b62:30}'],
  MATRIX_TOKEN: ['syt_{b64:12}_{b62:20}_{b62:6}'],
  TELEGRAM_BOT_TOKEN: ['{d:10}:AA{url:33}'],
  FCM_SERVER_KEY: ['AAAA{url:7}:APA91b{url:134}'],
  SLACK_BOT_TOKEN: ['xoxb-{d:12}-{d:13}-{b62:24}'],
  GITHUB_TOKEN: ['ghp_{b62:36}', 'github_pat_{b62:22}_{b62:59}', 'ghs_{b62:36}'],
  NPM_TOKEN: ['npm_{b62:36}'],
  PYPI_TOKEN: ['pypi-AgEIcHlwaS5vcmc{url:160}'],
  HF_TOKEN: ['hf_{b62:34}'],
  OPENAI_API_KEY: ['sk-proj-{url:74}T3BlbkFJ{url:74}', 'sk-None-{b62:20}T3BlbkFJ{b62:20}', 'sk-svcacct-{url:74}T3BlbkFJ{url:74}'],
  TAILSCALE_AUTHKEY: ['tskey-auth-k{b62:11}CNTRL-{b62:32}'],
  DOPPLER_TOKEN: ['dp.pt.{b62:43}', 'dp.st.prd.{b62:43}'],
  PULUMI_ACCESS_TOKEN: ['pul-{hex:40}'],
  TFE_TOKEN: ['{b62:14}.atlasv1.{b62:67}', '{b62:10}.atlasv1.{b62:67}'],
  LINEAR_API_KEY: ['lin_api_{b62:40}'],
  NOTION_TOKEN: ['ntn_{d:11}{b62:35}'],
  FIGMA_TOKEN: ['figd_{url:40}'],
  POSTMAN_API_KEY: ['PMAK-{hex:24}-{hex:34}'],
  SENDGRID_API_KEY: ['SG.{url:22}.{url:43}'],
  BREVO_API_KEY: ['xkeysib-{hex:64}-{b62:16}'],
  DIGITALOCEAN_TOKEN: ['dop_v1_{hex:64}'],
  GRAFANA_TOKEN: ['glsa_{b62:32}_{hex:8}', 'glc_eyJv{b62:80}'],
  FLY_API_TOKEN: ['fo1_{url:43}'],
  RENDER_API_KEY: ['rnd_{b62:28}'],
  GROQ_API_KEY: ['gsk_{b62:52}'],
  XAI_API_KEY: ['xai-{b62:80}'],
  REPLICATE_API_TOKEN: ['r8_{b62:37}'],
  PERPLEXITY_API_KEY: ['pplx-{b62:48}'],
  OPENROUTER_API_KEY: ['sk-or-v1-{hex:64}'],
  LANGSMITH_API_KEY: ['lsv2_pt_{hex:32}_{hex:10}'],
  TAVILY_API_KEY: ['tvly-{b62:32}'],
  FIRECRAWL_API_KEY: ['fc-{hex:32}'],
  RESEND_API_KEY: ['re_{b62:8}_{b62:24}'],
  AGE_KEY: ['AGE-SECRET-KEY-1{bech:58}'],
};

/** Where a name must stand beside it, since its form alone is that of many things. */
const onlyInContext = new Set(['DEEPSEEK_API_KEY', 'MOONSHOT_API_KEY', 'RETELL_API_KEY', 'LICHESS_TOKEN', 'EXOSCALE_API_KEY']);

const alphabets = {
  hex: '0123456789abcdef',
  HEX: '0123456789ABCDEF',
  d: '0123456789',
  LN: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
  ln: 'abcdefghijklmnopqrstuvwxyz0123456789',
  lb32: 'abcdefghijklmnopqrstuvwxyz234567',
  bech: 'QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L',
};
alphabets.b62 = alphabets.LN + alphabets.ln.slice(0, 26);
alphabets.url = `${alphabets.b62}-_`;
alphabets.b64 = `${alphabets.b62}+/`;

function source(seed) {
  const next = numbers(seed);
  const from = (letters, n) => Array.from({ length: n }, () => letters[Math.floor(next() * letters.length)]).join('');
  // Of letters for URLs the last is none that is punctuation too.
  return (kind, n) => (/^(?:url|b64)$/.test(kind) ? from(alphabets[kind], n - 1) + from(alphabets.b62, 1) : from(alphabets[kind], n));
}

const part = /\{(\w+)(?::([\w]+))?\}/g;

function made(form, random) {
  return form.replace(part, (_, kind, n) => {
    if (kind === 'uuid') return [8, 4, 4, 4, 12].map((length) => random('hex', length)).join('-');
    if (kind === 'cls') return n[0];
    if (kind === 'sentry')
      return Buffer.from(`{"iat":1700000000.${random('d', 6)},"url":"https://sentry.io","org":"acme"}`).toString('base64');
    return random(kind, Number(n));
  });
}

const files = {
  'deploy/notes.txt': (_, value) => `${value}\n`,
  '.env': (name, value) => `APP_ENV=production\n${name}=${value}\n`,
  'config/settings.yaml': (name, value) => `service:\n  ${name.toLowerCase()}: "${value}"\n  region: eu\n`,
  'config/settings.json': (name, value) => `{\n  "region": "eu",\n  "${name.toLowerCase()}": "${value}"\n}\n`,
  'src/client.py': (name, value) => `client = Client(region="eu")\n${name} = "${value}"\n`,
};

/** What stands for the random letters of a form where somebody has no secret. */
const counted = 'a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1v2w3x4y5z6a1b2c3d4e5f6g7h8i9j0k1l2m3n4o5p6q7r8s9t0u1v2w3x4y5z6';
const placeholders = {
  xxxx: (_, n) => 'x'.repeat(n),
  XXXX: (_, n) => 'X'.repeat(n),
  zeros: (_, n) => '0'.repeat(n),
  EXAMPLE: (random, n) => `${random('LN', Math.max(1, n - 7))}EXAMPLE`.slice(-n),
  'your-key': () => '<your-key>',
  dots: () => '...',
  stars: (_, n) => '*'.repeat(n),
  variable: () => ['$', '{SECRET_VALUE}'].join(''),
  template: () => '{{ secret_value }}',
  counted: (_, n) => counted.slice(0, Math.min(n, counted.length)),
  base64: () => Buffer.from('this is an EXAMPLE and not a secret').toString('base64'),
  run: (_, n) => '1234567890abcdefghijklmnopqrstuvwxyz'.repeat(6).slice(0, n),
};

const seed = Number(process.argv[2] ?? 12);
const found = (path, text) => scan(path, text).filter(({ confidence }) => confidence !== 'low');
const misses = new Map();
const totals = { bare: [0, 0], context: [0, 0], quiet: [0, 0] };
const tell = (key, what) => misses.set(key, [...(misses.get(key) ?? []), what]);
let count = seed * 1000;
for (const [name, list] of Object.entries(forms)) {
  for (const form of list) {
    for (let round = 0; round < 2; round++) {
      for (const [path, text] of Object.entries(files)) {
        const bare = path.endsWith('.txt');
        if (bare && onlyInContext.has(name)) continue;
        const value = made(form, source(++count));
        const total = totals[bare ? 'bare' : 'context'];
        total[0]++;
        const hits = found(path, text(name, value));
        if (hits.length > 0) total[1]++;
        else tell(`missed ${name} ${form}`, path);
      }
    }
    for (const [kind, placeholder] of Object.entries(placeholders)) {
      for (const [path, text] of Object.entries(files)) {
        const random = source(++count);
        const value = form.replace(part, (_, letters, n) => placeholder(random, letters === 'uuid' ? 36 : Number(n) || 40));
        // Base64 of a text begins where its token's random part does, and is all of it.
        if (kind === 'base64' && !/^(?:[^{]*[-_.])?\{\w+:\w+\}$/.test(form)) continue;
        totals.quiet[0]++;
        const hits = found(path, text(name, value));
        if (hits.length === 0) totals.quiet[1]++;
        else tell(`flagged ${name} ${form} ${kind}`, `${path} ${hits.map(({ ruleId, severity }) => `${ruleId} ${severity}`).join()}`);
      }
    }
  }
}
for (const [key, what] of misses) console.log(`${key}: ${what.join('; ')}`);
for (const [kind, [all, right]] of Object.entries(totals)) console.log(`${kind}: ${right} of ${all}`);
