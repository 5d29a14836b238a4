// Credentials that only a name or a place beside them gives away: every kind with random values of its form, where people write it.

import { foundNothing, type Kind, missed } from '../../../../../test/harness/credential-kinds.js';

const azure = [
  'FACE',
  'TRANSLATOR',
  'LUIS',
  'VISION',
  'COMPUTER_VISION',
  'TEXT_ANALYTICS',
  'FORM_RECOGNIZER',
  'CONTENT_MODERATOR',
  'ANOMALY_DETECTOR',
  'BING_SEARCH',
  'LANGUAGE',
  'PERSONALIZER',
  'SPEECH',
  'COGNITIVE_SERVICES',
].map((service): Kind => ['azure', '<hex:32>', `AZURE_${service}_KEY=$\n`, '.env']);

const kinds: readonly Kind[] = [
  ...azure,
  ['azure', '<url:43>', 'AZURE_MAPS_KEY=$\n', '.env'],
  ['azure', '<base64:43>=', 'AZURE_SPATIAL_ANCHORS_KEY="$"\n', '.env'],
  ['azure', '<alnum:52>JQQJ99<alnum:1>A<alnum:16>ACOG<alnum:4>', 'AZURE_OPENAI_API_KEY=$\n', '.env'],
  ['azure-devops', '<lowbase32:52>', 'ado_pat = "$"\n', 'deploy.py'],
  ['azure-devops', '<lowbase32:52>', 'AZDO_PERSONAL_ACCESS_TOKEN=$\n', '.env'],
  ['vault-approle', '<uuid>', 'vault write auth/approle/login role_id=ci secret_id=$\n', 'login.sh'],
  ['vault-approle', '<uuid>', 'approle:\n  role_id: ci\n  secret_id: "$"\n', 'vault.yaml'],
  ['vault-unseal', '<hex:64>', 'vault operator unseal $\n', 'unseal.sh'],
  ['kubernetes-secret', '<uuid>', 'kind: Secret\nstringData:\n  LICENSE_KEY: $\n', 'secret.yaml'],
  ['kubernetes-secret', '<alnum:24>', 'kind: secret\nstringData:\n  db-password: $\n', 'secret.yaml'],
  ['kubernetes-secret', '<alnum:24>', 'kind: "secret"\nstringData:\n  db-password: "$"\n', 'secret.yaml'],
  ['kubernetes-secret', '<alnum:24>', 'kind: Secret\nstringData:\n  db-password: |\n    $\n', 'secret.yaml'],
  ['kubernetes-secret', '<alnum:24>', 'kind: Secret\nstringData:\n  db-password: >-\n    $\ntype: Opaque\n', 'secret.yaml'],
  ['onesignal', '<alnum:48>', 'ONESIGNAL_REST_API_KEY=$\n', '.env'],
  ['onesignal', '<uuid>', 'ONESIGNAL_API_KEY=$\n', '.env'],
  ['bugsnag', '<hex:32>', 'BUGSNAG_API_KEY=$\n', '.env'],
  ['upstash', 'A<alnum:59>==', 'UPSTASH_REDIS_REST_TOKEN="$"\n', '.env'],
  ['hex-organization', '<hex:32>', 'mix hex.organization auth acme --key $\n', 'setup.sh'],
  ['urlscan', '<uuid>', 'URLSCAN_API_KEY=$\n', '.env'],
  ['pendo', '<uuid>', 'PENDO_INTEGRATION_KEY=$\n', '.env'],
  ['openweather', '<hex:32>', "owm = pyowm.OWM('$')\n", 'weather.py'],
  ['godaddy', '<alnum:12>_<alnum:22>:<alnum:22>', 'curl -H "Authorization: sso-key $" https://api.godaddy.com/v1/domains\n', 'dns.sh'],
  ['gradle', '<alnum:32>', 'buildConfigField "String", "MAPS_KEY", "\\"$\\""\n', 'app/build.gradle'],
  ['gradle', '<alnum:32>', 'buildConfigField("String", "API_TOKEN", "\\"$\\"")\n', 'app/build.gradle.kts'],
  [
    'curl',
    '<alnum:24>',
    'curl -X POST https://api.acme.io/token \\\n  -u client_a1:$ \\\n  -d grant_type=client_credentials\n',
    'token.sh',
  ],
  ['generic-password', '<alnum:14>', 'Connect-VIServer -Server vc.acme.io -User root -Password $\n', 'deploy.ps1'],
  ['tableau', '<url:22>|<alnum:32>', 'curl -H "X-Tableau-Auth: $" https://t.acme.io/api\n', 'a.sh'],
  [
    'jenkins',
    '<hex:32>',
    'Please use the following password to proceed to installation:\n\n$\n\nThis may also be found at: /var/jenkins_home/secrets/initialAdminPassword\n',
    'jenkins.log',
  ],
  ['cisco-enable-password', '<alnum:16>', 'hostname edge\nenable password $\n', 'edge.cfg'],
  ['rdp', '<HEX:200-400>', 'full address:s:10.0.0.1\npassword 51:b:$\n', 'admin.rdp'],
  ['maven', '<base64:40-60>=', '<server>\n  <id>nexus</id>\n  <password>{$}</password>\n</server>\n', 'settings.xml'],
  ['secret-file', '<alnum:32>', '$\n', 'secrets/db.secret'],
  ['secret-file', '<alnum:24>', '$\n', 'deploy/password'],
  ['secret-file', '<alnum:40>', '$\n', 'ci/token.txt'],
  ['azure|key', '<base64:43>=', 'Endpoint=https://acme.communication.azure.com/;AccessKey=$\n', 'app.config'],
  ['zhipu', '<hex:32>.<alnum:16>', 'ZHIPUAI_API_KEY=$\n', '.env'],
  ['truenas', '<digit:1>-<alnum:64>', 'truenas_api_key = "$"\n', 'a.py'],
  ['honeycomb', '<hex:32>', 'HONEYCOMB_API_KEY=$\n', '.env'],
  ['honeycomb', '<alnum:22>', 'HONEYCOMB_API_KEY=$\n', '.env'],
  ['statuspage', '<hex:64>', 'curl https://api.statuspage.io/v1/pages -H "Authorization: OAuth $"\n', 'a.sh'],
  ['ibm', '<hex:48>', '"cos_hmac_keys": {"access_key_id": "0a", "secret_access_key": "$"}\n', 'cos.json'],
  ['bitcoin', 'K<base58:51>', 'bitcoin-cli importprivkey $\n', 'a.sh'],
  ['bitcoin', '5<base58:50>', 'WIF_PRIVATE_KEY=$\n', '.env'],
  ['solana', '<base58:88>', 'SOLANA_PRIVATE_KEY=$\n', '.env'],
  ['discord', '<alnum:26>.<url:6>.<url:38>', 'DISCORD_BOT_TOKEN=$\n', '.env'],
  ['telegram', '<digit:10>:<url:35>', 'TELEGRAM_BOT_TOKEN=$\n', '.env'],
  ['sslmate', '<digit:5>_<alnum:24>', 'SSLMATE_API_KEY=$\n', '.env'],
  // Named by peers
  ['anypoint|mulesoft', '<uuid>', 'ANYPOINT_CLIENT_SECRET=$\n', '.env'],
  ['fastly', '<url:32>', 'FASTLY_PERSONAL_TOKEN=$\n', '.env'],
  ['new-relic', '<url:32>', 'NEW_RELIC_INSIGHTS_QUERY_KEY=NRIQ-$\n', '.env'],
  ['pganalyze', '<alnum:16>', 'PGA_API_KEY=$\n', '.env'],
  ['pusher', '<hex:20>', 'PUSHER_APP_SECRET=$\n', '.env'],
  ['red-hat', '<alnum:32>', 'PYXIS_API_KEY=$\n', '.env'],
  ['solarwinds', '<url:71>', 'SOLARWINDS_API_TOKEN=$\n', '.env'],
  ['sherpadesk', '<lower:32>', 'SHERPADESK_API_TOKEN=$\n', '.env'],
  ['teamwork', 'tkn.v1_<alnum:71>=', 'TEAMWORK_DESK_TOKEN=$\n', '.env'],
  ['adobe', '<url:32>', 'ADOBE_CLIENT_SECRET=$\n', '.env'],
  ['shopee', '<alnum:64>', 'SHOPEE_PARTNER_KEY=$\n', '.env'],
  ['siemens', '<alnum:40>', 'SIEMENS_API_TOKEN=$\n', '.env'],
  ['wiseflow', '<alnum:40>', 'WISEFLOW_API_KEY=$\n', '.env'],
  // An encrypted key is worth a word
  [
    'encrypted-private-key',
    '<base64:64>\n<base64:64>',
    '-----BEGIN ENCRYPTED PRIVATE KEY-----\n$\n-----END ENCRYPTED PRIVATE KEY-----\n',
    'k.pem',
  ],
  [
    'encrypted-private-key',
    '<base64:64>\n<base64:64>',
    '-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\n$\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n',
    'cosign.key',
  ],
  ['minisign', 'RWRTY0Iy<base64:200>', 'untrusted comment: minisign encrypted secret key\n$\n', 'minisign.key'],
  [
    'tink',
    '<base64:60>',
    '{"primaryKeyId": 1, "key": [{"keyData": {"typeUrl": "type.googleapis.com/google.crypto.tink.AesGcmKey", "value": "$", "keyMaterialType": "SYMMETRIC"}}]}\n',
    'keyset.json',
  ],
];

test('every kind is found where people write it, as what it is', () => {
  expect(missed(kinds)).toEqual([]);
});

test('what documentation prints in its place is none', () => {
  expect(foundNothing(kinds)).toEqual([]);
});
