// The names that people most often give to secrets, each with a value of its provider's form: the provider must be the one said.

import { type Kind, missed } from '../../../../../test/harness/credential-kinds.js';

const named: readonly (readonly [name: string, form: string, rule: string])[] = [
  ['AWS_ACCESS_KEY_ID', 'AKIA<base32:16>', 'aws-access'],
  ['AWS_SECRET_ACCESS_KEY', '<base64:40>', 'aws-secret'],
  ['AWS_SESSION_TOKEN', '<base64:300>==', 'aws-session'],
  ['AWS_BEARER_TOKEN_BEDROCK', 'ABSK<base64:128>', 'bedrock'],
  ['STRIPE_SECRET_KEY', 'sk_live_<alnum:24>', 'stripe'],
  ['STRIPE_API_KEY', 'sk_test_<alnum:99>', 'stripe'],
  ['STRIPE_RESTRICTED_KEY', 'rk_live_<alnum:99>', 'stripe'],
  ['STRIPE_WEBHOOK_SECRET', 'whsec_<alnum:32>', 'stripe'],
  ['OPENAI_API_KEY', 'sk-proj-<url:74>T3BlbkFJ<url:74>', 'openai'],
  ['ANTHROPIC_API_KEY', 'sk-ant-api03-<url:93>AA', 'anthropic'],
  ['GEMINI_API_KEY', 'AIza<url:35>', 'gcp|google'],
  ['GOOGLE_API_KEY', 'AIza<url:35>', 'gcp|google'],
  ['GOOGLE_MAPS_API_KEY', 'AIza<url:35>', 'gcp|google'],
  ['GOOGLE_CLIENT_SECRET', 'GOCSPX-<url:28>', 'google'],
  ['FIREBASE_API_KEY', 'AIza<url:35>', 'gcp|google'],
  ['GROQ_API_KEY', 'gsk_<alnum:52>', 'groq'],
  ['MISTRAL_API_KEY', '<alnum:32>', 'mistral'],
  ['COHERE_API_KEY', '<alnum:40>', 'cohere'],
  ['DEEPSEEK_API_KEY', 'sk-<hex:32>', 'deepseek|ai-provider'],
  ['MOONSHOT_API_KEY', 'sk-<alnum:48>', 'kimi|moonshot|ai-provider'],
  ['STABILITY_API_KEY', 'sk-<alnum:48>', 'stability|ai-provider'],
  ['ELEVENLABS_API_KEY', 'sk_<hex:48>', 'elevenlabs'],
  ['ELEVENLABS_API_KEY', '<hex:32>', 'elevenlabs'],
  ['HF_TOKEN', 'hf_<alnum:34>', 'huggingface'],
  ['HUGGINGFACE_TOKEN', 'hf_<alnum:34>', 'huggingface'],
  ['REPLICATE_API_TOKEN', 'r8_<alnum:37>', 'replicate'],
  ['PERPLEXITY_API_KEY', 'pplx-<alnum:48>', 'perplexity'],
  ['XAI_API_KEY', 'xai-<alnum:80>', 'xai'],
  ['OPENROUTER_API_KEY', 'sk-or-v1-<hex:64>', 'openrouter'],
  ['PINECONE_API_KEY', '<uuid>', 'pinecone'],
  ['LANGCHAIN_API_KEY', 'lsv2_pt_<hex:32>_<hex:10>', 'langsmith|langchain'],
  ['WANDB_API_KEY', '<hex:40>', 'weights|wandb'],
  ['TAVILY_API_KEY', 'tvly-dev-<alnum:32>', 'tavily'],
  ['DEEPGRAM_API_KEY', '<hex:40>', 'deepgram'],
  ['ASSEMBLYAI_API_KEY', '<hex:32>', 'assemblyai'],
  ['GITHUB_TOKEN', 'ghp_<alnum:36>', 'github'],
  ['GH_TOKEN', 'gho_<alnum:36>', 'github'],
  ['GITHUB_PAT', 'github_pat_<alnum:22>_<alnum:59>', 'github'],
  ['GITLAB_TOKEN', 'glpat-<url:20>', 'gitlab'],
  ['NPM_TOKEN', 'npm_<alnum:36>', 'npm'],
  ['PYPI_API_TOKEN', 'pypi-AgEIcHlwaS5vcmc<url:120>', 'pypi'],
  ['TWINE_PASSWORD', 'pypi-AgEIcHlwaS5vcmc<url:120>', 'pypi'],
  ['CARGO_REGISTRY_TOKEN', 'cio<alnum:32>', 'crates'],
  ['NUGET_API_KEY', 'oy2<lowbase32:43>', 'nuget'],
  ['RUBYGEMS_API_KEY', 'rubygems_<hex:48>', 'rubygems'],
  ['DOCKERHUB_TOKEN', 'dckr_pat_<url:27>', 'docker'],
  ['SONAR_TOKEN', 'squ_<hex:40>', 'sonar'],
  ['SNYK_TOKEN', '<uuid>', 'snyk'],
  ['CODECOV_TOKEN', '<uuid>', 'codecov'],
  ['CIRCLE_TOKEN', 'CCIPAT_<alnum:22>_<hex:40>', 'circleci'],
  ['BUILDKITE_AGENT_TOKEN', 'bkct_<url:73>', 'buildkite'],
  ['SLACK_BOT_TOKEN', 'xoxb-<digit:12>-<digit:13>-<alnum:24>', 'slack'],
  ['SLACK_APP_TOKEN', 'xapp-1-<upper:11>-<digit:13>-<hex:64>', 'slack'],
  ['SLACK_WEBHOOK_URL', 'https://hooks.slack.com/services/T<upper:10>/B<upper:10>/<alnum:24>', 'slack'],
  ['SLACK_SIGNING_SECRET', '<hex:32>', 'slack|generic'],
  ['DISCORD_TOKEN', 'MT<alnum:24>.<alnum:6>.<url:38>', 'discord'],
  ['DISCORD_WEBHOOK_URL', 'https://discord.com/api/webhooks/<digit:19>/<url:68>', 'discord'],
  ['TELEGRAM_BOT_TOKEN', '<digit:10>:AA<url:33>', 'telegram'],
  ['TWILIO_AUTH_TOKEN', '<hex:32>', 'twilio'],
  ['TWILIO_API_KEY', 'SK<hex:32>', 'twilio'],
  ['SENDGRID_API_KEY', 'SG.<url:22>.<url:43>', 'sendgrid'],
  ['MAILGUN_API_KEY', '<hex:32>-<hex:8>-<hex:8>', 'mailgun'],
  ['MAILCHIMP_API_KEY', '<hex:32>-us21', 'mailchimp'],
  ['POSTMARK_SERVER_TOKEN', '<uuid>', 'postmark'],
  ['RESEND_API_KEY', 're_<alnum:8>_<alnum:24>', 'resend'],
  ['BREVO_API_KEY', 'xkeysib-<hex:64>-<alnum:16>', 'sendinblue|brevo'],
  ['CLOUDFLARE_API_TOKEN', '<url:40>', 'cloudflare'],
  ['CF_API_TOKEN', '<url:40>', 'cloudflare'],
  ['CLOUDFLARE_API_KEY', '<hex:37>', 'cloudflare'],
  ['DIGITALOCEAN_TOKEN', 'dop_v1_<hex:64>', 'digitalocean'],
  ['HEROKU_API_KEY', '<uuid>', 'heroku'],
  ['VERCEL_TOKEN', '<alnum:24>', 'vercel'],
  ['NETLIFY_AUTH_TOKEN', 'nfp_<alnum:36>', 'netlify'],
  ['FLY_API_TOKEN', 'fo1_<url:43>', 'flyio'],
  ['RAILWAY_TOKEN', '<uuid>', 'railway'],
  ['HCLOUD_TOKEN', '<alnum:64>', 'hetzner'],
  ['LINODE_TOKEN', '<hex:64>', 'linode'],
  ['SUPABASE_ACCESS_TOKEN', 'sbp_<hex:40>', 'supabase'],
  ['PLANETSCALE_TOKEN', 'pscale_tkn_<url:43>', 'planetscale'],
  ['DATABRICKS_TOKEN', 'dapi<hex:32>', 'databricks'],
  ['ALGOLIA_ADMIN_KEY', '<hex:32>', 'algolia'],
  ['CLOUDINARY_API_SECRET', '<url:27>', 'cloudinary'],
  ['AZURE_CLIENT_SECRET', '<alnum:3>8Q~<url:33><alnum:1>', 'azure'],
  ['AZURE_STORAGE_KEY', '<base64:86>==', 'azure'],
  ['AZURE_OPENAI_API_KEY', '<hex:32>', 'azure'],
  ['AZURE_DEVOPS_PAT', '<lowbase32:52>', 'azure'],
  ['DATADOG_API_KEY', '<hex:32>', 'datadog'],
  ['DD_API_KEY', '<hex:32>', 'datadog'],
  ['NEW_RELIC_LICENSE_KEY', '<hex:36>NRAL', 'new-relic'],
  ['NEW_RELIC_API_KEY', 'NRAK-<upper:27>', 'new-relic'],
  ['SENTRY_AUTH_TOKEN', 'sntryu_<hex:64>', 'sentry'],
  ['GRAFANA_TOKEN', 'glsa_<alnum:32>_<hex:8>', 'grafana'],
  ['PAGERDUTY_TOKEN', 'u+<url:18>', 'pagerduty'],
  ['HONEYCOMB_API_KEY', '<alnum:22>', 'honeycomb'],
  ['VAULT_TOKEN', 'hvs.<url:95>', 'vault'],
  ['DOPPLER_TOKEN', 'dp.st.prd.<alnum:43>', 'doppler'],
  ['PULUMI_ACCESS_TOKEN', 'pul-<hex:40>', 'pulumi'],
  ['TF_API_TOKEN', '<alnum:14>.atlasv1.<url:67>', 'hashicorp'],
  ['OKTA_API_TOKEN', '00<url:40>', 'okta'],
  ['AUTH0_CLIENT_SECRET', '<url:64>', 'auth0'],
  ['CLERK_SECRET_KEY', 'sk_live_<alnum:42>', 'clerk'],
  ['WORKOS_API_KEY', 'sk_live_a2V5X<alnum:40>', 'workos'],
  ['PAYSTACK_SECRET_KEY', 'sk_live_<hex:40>', 'paystack'],
  ['SQUARE_ACCESS_TOKEN', 'EAAA<url:60>', 'square'],
  ['SHOPIFY_ACCESS_TOKEN', 'shpat_<hex:32>', 'shopify'],
  ['PAYPAL_CLIENT_SECRET', 'E<url:79>', 'paypal'],
  ['RAZORPAY_KEY_ID', 'rzp_live_<alnum:14>', 'razorpay'],
  ['JIRA_API_TOKEN', 'ATATT3xFfGF0<url:171>=<HEX:8>', 'atlassian'],
  ['NOTION_TOKEN', 'ntn_<digit:11><alnum:35>', 'notion'],
  ['LINEAR_API_KEY', 'lin_api_<alnum:40>', 'linear'],
  ['AIRTABLE_API_KEY', 'pat<alnum:14>.<hex:64>', 'airtable'],
  ['FIGMA_TOKEN', 'figd_<url:40>', 'figma'],
  ['MAPBOX_ACCESS_TOKEN', 'sk.eyJ<alnum:80>.<url:22>', 'mapbox'],
  ['SPOTIFY_CLIENT_SECRET', '<hex:32>', 'spotify'],
  ['TWITTER_BEARER_TOKEN', 'AAAAAAAAAAAAAAAAAAAAA<alnum:90>', 'twitter'],
  ['WASABI_SECRET_KEY', '<base64:40>', 'wasabi'],
  ['BACKBLAZE_APPLICATION_KEY', 'K00<digit:1><base64:27>', 'backblaze'],
];

const kinds = named.flatMap(([name, form, rule]): readonly Kind[] => [
  [rule, form, `${name}=$\n`, '.env'],
  [rule, form, `const ${camel(name)} = '$';\n`, 'src/config.js'],
  [rule, form, `  ${name}: "$"\n`, 'deploy.yaml'],
]);

function camel(name: string): string {
  return name.toLowerCase().replace(/_(.)/g, (_, letter: string) => letter.toUpperCase());
}

test('there are a hundred of them', () => {
  expect(new Set(named.map(([name]) => name)).size).toBeGreaterThanOrEqual(100);
});

test('a variable with a value of its provider is said to be that provider’s', () => {
  expect(missed(kinds)).toEqual([]);
});

test.each<[string, string, string]>([
  ['a password of an administrator in Python', "admin_password = '$'\n", 'app.py'],
  ['a password of an administrator in Helm', 'admin_password: $\n', 'values.yaml'],
])('%s is not Terraform’s', (_what, context, path) => {
  expect(missed([['hashicorp-tf-password', '<alnum:20>', context, path]])).not.toEqual([]);
  expect(missed([['generic-password', '<alnum:20>', context, path]])).toEqual([]);
});

test.each(['WASABI_SECRET_KEY', 'COHERE_SECRET_KEY', 'secret_key', 'access_key', 'ZENDESK_ACCESS_KEY'])(
  'forty letters under %s are not taken for a key of AWS',
  (name) => {
    const found = missed([['aws', '<alnum:40>', `${name} = "$"\n`, 'src/config.py']]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/: 24 of 24/);
  },
);
