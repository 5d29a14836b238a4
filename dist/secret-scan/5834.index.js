"use strict";
exports.id = 5834;
exports.ids = [5834];
exports.modules = {

/***/ 5834:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   azureRules: () => (/* binding */ azureRules)
/* harmony export */ });
/* harmony import */ var _checks_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6328);
/* harmony import */ var _define_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5330);
/* harmony import */ var _shape_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6244);
// Microsoft Azure: storage and service keys, shared access signatures, Entra ID, DevOps.



const portal = (service) => `the Azure portal > ${service}: regenerate the key`;
/** Microsoft's own expressions for keys that can be told by their form. */
const securityUtilities = 'https://github.com/microsoft/security-utilities';
/** Services whose keys are 32 digits of hex, or of Maps and Spatial Anchors 32 bytes in base64, by their names in variables. */
const azureServices = [
    'azure_face',
    'azure_translator',
    'azure_translation',
    'azure_luis',
    'azure_vision',
    'azure_computer_vision',
    'azure_custom_vision',
    'azure_maps',
    'azure_spatial_anchors',
    'azure_text',
    'azure_language',
    'azure_form_recognizer',
    'azure_document_intelligence',
    'azure_anomaly_detector',
    'azure_content_moderator',
    'azure_content_safety',
    'azure_personalizer',
    'azure_metrics_advisor',
    'azure_qna',
    'azure_bing',
    'azure_ai',
    'azure_apim',
    'azure_api_management',
    'azure_immersive_reader',
    'azure_video_indexer',
    'azure_batch',
    'azure_relay',
    'azure_purview',
    'azure_event_grid',
    'azure_iot',
    'azure_communication',
    'azure_notification',
    'translator_text',
    'text_analytics',
    'form_recognizer',
    'computer_vision',
    'luis_authoring',
    'luis_prediction',
    'api.cognitive.microsoft',
    'microsofttranslator',
];
/** The rest of a connection string says that it leads nowhere. */
const madeUpAddress = /(?:sb:\/\/|HostName=|AccountName=)[\w.-]{0,60}(?:dummy|example|sample|placeholder|your|fake)[^\s"']{0,250}$/i;
const azureRules = [
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-storage-account-key',
        what: 'Azure storage account key',
        gives: 'read, change and delete every blob, queue, table and file share of the account',
        revoke: portal('the storage account > Access keys'),
        severity: 'critical',
        confidence: 'high',
        names: [
            'accountkey',
            'account_key',
            'storage_key',
            'storage_account',
            'azure_storage',
            'access_key',
            'storagekey',
            'primary_key',
            'storage_access',
        ],
        shape: '<base64:86>==',
        near: [
            // Azurite's account, the same on every machine.
            {
                text: () => `AccountName=devstoreaccount1;AccountKey=${'Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzF'}${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)('<base64:50>==', 'azurite')};`,
            },
            { text: () => `AccountKey=${'C2y6yDjf5/R+ob0N8A7Cgv30VRDJIWEHLM+4'}${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)('<base64:50>==', 'cosmos')};` },
        ],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-shared-access-key',
        aliases: ['azure-servicebus-connection-string', 'azure-iot-connection-string', 'azure-event-hub-key'],
        what: 'Azure shared access key (Service Bus, Event Hubs, IoT Hub, Notification Hubs)',
        gives: 'send, read and manage messages under the policy it belongs to',
        revoke: portal('the namespace > Shared access policies'),
        severity: 'critical',
        confidence: 'high',
        names: ['sharedaccesskey', 'shared_access_key'],
        shape: ['<base64:43>=', '<base64:86>=='],
        judge: (_secret, { before }) => (madeUpAddress.test(before.slice(-300)) ? undefined : {}),
        near: [{ text: () => `Endpoint=sb://dummynamespace.servicebus.windows.net/;SharedAccessKey=${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)('<base64:43>=', 'dummy')}` }],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-cosmos-db-key',
        aliases: ['azure-cosmosdb-key'],
        what: 'Azure Cosmos DB account key',
        gives: 'read and change every database of the account',
        revoke: portal('the Cosmos DB account > Keys'),
        severity: 'critical',
        names: ['cosmos', 'documentdb', 'masterkey'],
        shape: '<base64:86>==',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-ad-client-secret',
        aliases: ['azure-entra-client-secret'],
        what: 'Microsoft Entra ID (Azure AD) client secret',
        gives: 'sign in as the application with all permissions its service principal holds',
        revoke: 'the Entra admin center > App registrations > Certificates & secrets',
        severity: 'critical',
        // A sentence may end behind it: its last letter is no dot.
        shape: '<entra:3><digit:1>Q~<entra:30-33><alnum:1>',
        keywords: ['q~'],
        lookback: 8,
        entropy: 3.2,
        near: [{ text: 'location q~ [a-z] is a regular expression' }],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-sas-token',
        aliases: ['azure-sas-url', 'azure-shared-access-signature'],
        what: 'Azure shared access signature',
        gives: 'use the storage or messaging resource as far as the signature allows until it expires',
        revoke: 'the storage account > Access keys (rotating the key ends every signature made with it) or the stored access policy',
        shape: ['sig=<base64:43>=', 'sig=<query:43-80>'],
        judge: _checks_js__WEBPACK_IMPORTED_MODULE_2__/* .judgeSignature */ .ub,
        sample: (seed) => `https://acme.blob.core.windows.net/c?sv=2022-11-02&se=2030-01-01&sp=rl&${(0,_shape_js__WEBPACK_IMPORTED_MODULE_1__/* .sampleOf */ .uV)('sig=<alnum:43>%3D', seed)}`,
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-function-key',
        aliases: ['azure-functions-key'],
        what: 'Azure Functions key',
        gives: 'call the function, or with a master key manage the whole function app',
        revoke: portal('the Function App > App keys'),
        names: ['x_functions_key', 'function_key', 'azure_function', 'functionskey', 'azurewebsites.net/api'],
        shape: ['<url:54>==', '<url:53>==', '<url:44>==', '<url:53>%3D%3D', '<url:54>%3D%3D', '<url:44>%3D%3D'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-cache-for-redis-key',
        aliases: ['azure-redis-key'],
        what: 'Azure Cache for Redis key',
        gives: 'read and overwrite everything in the cache',
        revoke: portal('the cache > Authentication'),
        severity: 'critical',
        shape: '<alnum:33>AzCa<alnum:5>=',
        keywords: ['azca'],
        lookback: 40,
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-identifiable-key',
        aliases: ['azure-storage-key-identifiable', 'azure-batch-key', 'azure-ml-key', 'azure-cosmosdb-key-identifiable'],
        what: 'Azure Storage, Batch, Cosmos DB, API Management or Machine Learning key',
        gives: 'use the Azure resource it belongs to without limits',
        revoke: portal('the resource > Keys'),
        severity: 'critical',
        shape: [
            '<base64:76>+<AStA|ABaA|AMLA><base64:5-7>==',
            '<base64:76>+<ASt|ABa|AMC><base64:5><A|Q|g|w>==',
            '<base64:76><ACDb|APIM><base64:5><A|Q|g|w>==',
        ],
        keywords: ['+ast', '+aba', '+amla', '+amc', 'acdb', 'apim'],
        lookback: 80,
        references: [securityUtilities],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-identifiable-service-key',
        aliases: [
            'azure-search-key',
            'azure-container-registry-key',
            'azure-apim-key',
            'azure-service-bus-identifiable',
            'azure-event-grid-key',
        ],
        what: 'Azure Service Bus, Event Hubs, Event Grid, IoT Hub, Relay, Search, Functions or Registry key',
        gives: 'use the Azure service it belongs to (the letters near its end name which)',
        revoke: portal('the resource > Keys'),
        severity: 'critical',
        shape: [
            '<base64:33>+<ASb|AEh|ARm><letter:1><base64:5>=',
            '<base64:33><AIoT|AZEG><base64:5-6>=',
            '<url:44>AzFu<url:5><A|Q|g|w>==',
            '<alnum:42>AzSe<alnum:6>',
            '<base64:42>+ACR<alnum:6>',
        ],
        keywords: ['+asb', '+aeh', '+arm', 'aiot', 'azeg', 'azfu', 'azse', '+acr'],
        lookback: 50,
        references: [securityUtilities],
    }),
    // The common form since 2024: 52 random letters, a mark, where and when it was issued, and the service's four letters.
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-identifiable-key-annotated',
        aliases: ['azure-openai-key-identifiable', 'azure-cognitive-services-key-identifiable', 'azure-web-pubsub-key', 'azure-signalr-key'],
        what: 'Azure service key (OpenAI, AI services, Speech, Vision, Maps, Web PubSub, SignalR and others)',
        gives: 'use the Azure service it belongs to and have it billed (the letters near its end name which)',
        revoke: portal('the resource > Keys and endpoint'),
        severity: 'critical',
        shape: ['<alnum:52>JQQJ9<9|D|H><alnum:26><alnum:2>==', '<alnum:52>JQQJ9<9|D|H><alnum:26>'],
        keywords: ['jqqj9'],
        lookback: 56,
        // Azure DevOps writes its tokens so too.
        judge: (secret) => (/AZDO.{4}$/.test(secret) ? undefined : {}),
        references: [securityUtilities],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-signalr-access-key',
        aliases: ['azure-web-pubsub-access-key'],
        what: 'Azure SignalR or Web PubSub access key',
        gives: 'connect as any client, and send to all of them',
        revoke: portal('the resource > Keys'),
        severity: 'critical',
        confidence: 'high',
        names: ['azure_signalr', 'service.signalr.net', 'webpubsub.azure.com', 'web_pubsub', 'webpubsub'],
        shape: '<base64:43>=',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-application-insights-key',
        aliases: ['azure-app-insights-instrumentation-key'],
        what: 'Azure Application Insights instrumentation key',
        gives: 'send telemetry to the resource, at its cost',
        revoke: portal('the resource; it cannot be renewed, so create another, or require Entra ID authentication'),
        severity: 'low',
        shape: 'InstrumentationKey=<uuid>',
        references: ['https://learn.microsoft.com/en-us/azure/azure-monitor/app/connection-strings'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-ai-service-key',
        aliases: [
            'azure-translator-key',
            'azure-face-key',
            'azure-luis-key',
            'azure-vision-key',
            'azure-form-recognizer-key',
            'azure-text-analytics-key',
        ],
        what: 'Azure AI service key (Face, Translator, LUIS, Vision, Language, Bing and others)',
        gives: 'use the service and have it billed to the subscription',
        revoke: portal('the resource > Keys and endpoint'),
        severity: 'critical',
        names: azureServices,
        words: ['key', 'token', 'secret', 'credential', 'auth'],
        shape: ['<hex:32>', '<base64:43>=', '<url:43>'],
        references: ['https://learn.microsoft.com/en-us/azure/ai-services/authentication'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-devops-personal-access-token',
        aliases: ['azure-devops-pat'],
        what: 'Azure DevOps personal access token',
        gives: 'read and change repositories, pipelines and packages of the organisation within its scopes',
        revoke: 'dev.azure.com > User settings > Personal access tokens',
        severity: 'critical',
        names: ['azure_devops', 'azuredevops', 'ado_', 'azdo', 'vsts', 'system_accesstoken', 'dev.azure.com', 'azure_pat', 'visualstudio.com'],
        shape: ['<lowbase32:52>', '<alnum:76>AZDO<alnum:4>'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-devops-token-azdo',
        what: 'Azure DevOps personal access token (84 letters)',
        gives: 'read and change repositories, pipelines and packages of the organisation within its scopes',
        revoke: 'dev.azure.com > User settings > Personal access tokens',
        severity: 'critical',
        shape: '<alnum:76>AZDO<alnum:4>',
        keywords: ['azdo'],
        lookback: 80,
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-openai-key',
        aliases: ['azure-cognitive-services-key'],
        what: 'Azure subscription key (OpenAI, Cognitive Services, or an API behind API Management)',
        gives: 'call the models or the API that the subscription is for, and be billed to it',
        revoke: portal('the AI resource > Keys and endpoint, or the API Management service > Subscriptions'),
        names: [
            'azure_openai',
            'ocp_apim_subscription_key',
            'cognitive',
            'azure_cognitive',
            'azure_speech',
            'speech_key',
            'openai.azure.com',
            'subscription_key',
            'subscriptionkey',
        ],
        shape: ['<hex:32>', '<alnum:76>ACOG<alnum:4>', '<alnum:52>JQQJ99<alnum:26>'],
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .named */ .KT)({
        id: 'azure-search-admin-key',
        what: 'Azure AI Search admin or query key',
        gives: 'read, or with an admin key rewrite, the search indexes',
        revoke: portal('the search service > Keys'),
        names: ['azure_search', 'search.windows.net', 'search_admin_key', 'search_api_key'],
        shape: '<alnum:52>',
    }),
    (0,_define_js__WEBPACK_IMPORTED_MODULE_0__/* .token */ .Sh)({
        id: 'azure-app-configuration-connection-string',
        what: 'Azure App Configuration connection string',
        gives: 'read every setting of the application, other secrets among them',
        revoke: portal('the App Configuration store > Access keys'),
        severity: 'critical',
        shape: '.azconfig.io;Id=<query:4-80>;Secret=<base64:36-100>',
    }),
];


/***/ })

};
;