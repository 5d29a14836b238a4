"use strict";
exports.id = 723;
exports.ids = [723];
exports.modules = {

/***/ 7723:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ mayHaveMore),
  F: () => (/* binding */ shapeOf)
});

// EXTERNAL MODULE: ./build/bundled/packages/formats/src/expression/find.js
var find = __webpack_require__(1727);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/value.js
var yaml_value = __webpack_require__(1702);
// EXTERNAL MODULE: ./build/bundled/packages/formats/src/yaml/nodes.js + 4 modules
var nodes = __webpack_require__(3217);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/data/schema.json
const schema_namespaceObject = /*#__PURE__*/JSON.parse('{"sP":"actions/languageservices, workflow-parser/src/workflow-v1.0.json and action-v1.0.json (MIT)","p6":"2026-08-05","kn":{"boolean-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"boolean":{}},"branch-protection-rule":{"one-of":["null","branch-protection-rule-mapping"]},"branch-protection-rule-activity":{"one-of":["branch-protection-rule-activity-type","branch-protection-rule-activity-types"]},"branch-protection-rule-activity-type":{"allowed-values":["created","edited","deleted"]},"branch-protection-rule-activity-types":{"sequence":{"item-type":"branch-protection-rule-activity-type"}},"branch-protection-rule-mapping":{"mapping":{"properties":{"types":"branch-protection-rule-activity"}}},"branch-protection-rule-string":{"string":{"constant":"branch_protection_rule"}},"cache-mode":{"allowed-values":["read","write","write-only","none"]},"cancel-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","cancel":{"type":"step-cancel-target","required":true}}}},"check-run":{"one-of":["null","check-run-mapping"]},"check-run-activity":{"one-of":["check-run-activity-type","check-run-activity-types"]},"check-run-activity-type":{"allowed-values":["completed","created","rerequested","requested_action"]},"check-run-activity-types":{"sequence":{"item-type":"check-run-activity-type"}},"check-run-mapping":{"mapping":{"properties":{"types":"check-run-activity"}}},"check-run-string":{"string":{"constant":"check_run"}},"check-suite":{"one-of":["null","check-suite-mapping"]},"check-suite-activity":{"one-of":["check-suite-activity-type","check-suite-activity-types"]},"check-suite-activity-type":{"allowed-values":["completed"]},"check-suite-activity-types":{"sequence":{"item-type":"check-suite-activity-type"}},"check-suite-mapping":{"mapping":{"properties":{"types":"check-suite-activity"}}},"check-suite-string":{"string":{"constant":"check_suite"}},"concurrency-mapping":{"mapping":{"properties":{"group":{"type":"non-empty-string","required":true},"cancel-in-progress":"boolean","queue":"concurrency-queue"}}},"concurrency-queue":{"allowed-values":["single","max"]},"container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","container-mapping"]},"container-env":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"container-mapping":{"mapping":{"properties":{"image":"non-empty-string","options":"string","env":"container-env","ports":"sequence-of-non-empty-string","volumes":"sequence-of-non-empty-string","credentials":"container-registry-credentials"}}},"container-registry-credentials":{"context":["github","inputs","vars","secrets","env"],"mapping":{"properties":{"username":"non-empty-string","password":"non-empty-string"}}},"create":{"null":{}},"create-string":{"string":{"constant":"create"}},"cron-mapping":{"mapping":{"properties":{"cron":{"type":"cron-pattern","required":true},"timezone":"timezone-string"}}},"cron-pattern":{"string":{"require-non-empty":true}},"delete":{"null":{}},"delete-string":{"string":{"constant":"delete"}},"deployment":{"null":{}},"deployment-status":{"null":{}},"deployment-status-string":{"string":{"constant":"deployment_status"}},"deployment-string":{"string":{"constant":"deployment"}},"discussion":{"one-of":["null","discussion-mapping"]},"discussion-activity":{"one-of":["discussion-activity-type","discussion-activity-types"]},"discussion-activity-type":{"allowed-values":["created","edited","deleted","transferred","pinned","unpinned","labeled","unlabeled","locked","unlocked","category_changed","answered","unanswered"]},"discussion-activity-types":{"sequence":{"item-type":"discussion-activity-type"}},"discussion-comment":{"one-of":["null","discussion-comment-mapping"]},"discussion-comment-activity":{"one-of":["discussion-comment-activity-type","discussion-comment-activity-types"]},"discussion-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"discussion-comment-activity-types":{"sequence":{"item-type":"discussion-comment-activity-type"}},"discussion-comment-mapping":{"mapping":{"properties":{"types":"discussion-comment-activity"}}},"discussion-comment-string":{"string":{"constant":"discussion_comment"}},"discussion-mapping":{"mapping":{"properties":{"types":"discussion-activity"}}},"discussion-string":{"string":{"constant":"discussion"}},"event-branches":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-branches-ignore":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-names":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-paths-ignore":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-tags-ignore":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"event-versions":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"fork":{"null":{}},"fork-string":{"string":{"constant":"fork"}},"gollum":{"null":{}},"gollum-string":{"string":{"constant":"gollum"}},"image-version":{"one-of":["null","image-version-mapping"]},"image-version-activity":{"one-of":["image-version-activity-type","image-version-activity-types"]},"image-version-activity-type":{"allowed-values":["created","ready","deleted"]},"image-version-activity-types":{"sequence":{"item-type":"image-version-activity-type"}},"image-version-mapping":{"mapping":{"properties":{"types":"image-version-activity","names":"event-names","versions":"event-versions"}}},"image-version-string":{"string":{"constant":"image_version"}},"input-type-boolean":{"string":{"constant":"boolean"}},"input-type-choice":{"string":{"constant":"choice"}},"input-type-environment":{"string":{"constant":"environment"}},"input-type-number":{"string":{"constant":"number"}},"input-type-string":{"string":{"constant":"string"}},"issue-comment":{"one-of":["null","issue-comment-mapping"]},"issue-comment-activity":{"one-of":["issue-comment-activity-type","issue-comment-activity-types"]},"issue-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"issue-comment-activity-types":{"sequence":{"item-type":"issue-comment-activity-type"}},"issue-comment-mapping":{"mapping":{"properties":{"types":"issue-comment-activity"}}},"issue-comment-string":{"string":{"constant":"issue_comment"}},"issues":{"one-of":["null","issues-mapping"]},"issues-activity":{"one-of":["issues-activity-type","issues-activity-types"]},"issues-activity-type":{"allowed-values":["opened","edited","deleted","transferred","pinned","unpinned","closed","reopened","assigned","unassigned","labeled","unlabeled","locked","unlocked","milestoned","demilestoned","field_added","field_removed","typed","untyped"]},"issues-activity-types":{"sequence":{"item-type":"issues-activity-type"}},"issues-mapping":{"mapping":{"properties":{"types":"issues-activity"}}},"issues-string":{"string":{"constant":"issues"}},"job":{"one-of":["job-factory","workflow-job"]},"job-concurrency":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","concurrency-mapping"]},"job-defaults":{"mapping":{"properties":{"run":"job-defaults-run"}}},"job-defaults-run":{"context":["github","inputs","vars","strategy","matrix","needs","env"],"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"job-env":{"context":["github","inputs","vars","needs","strategy","matrix","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"job-environment":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","job-environment-mapping"]},"job-environment-mapping":{"mapping":{"properties":{"name":{"type":"job-environment-name","required":true},"url":"string-runner-context-no-secrets","deployment":"boolean"}}},"job-environment-name":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"job-factory":{"mapping":{"properties":{"needs":"needs","if":"job-if","strategy":"strategy","name":"string-strategy-context","runs-on":{"type":"runs-on","required":true},"timeout-minutes":"number-strategy-context","cancel-timeout-minutes":"number-strategy-context","continue-on-error":"boolean-strategy-context","container":"container","services":"services","env":"job-env","environment":"job-environment","permissions":"permissions","concurrency":"job-concurrency","outputs":"job-outputs","defaults":"job-defaults","steps":"steps","snapshot":"snapshot","cache-mode":"cache-mode"}}},"job-id":{"string":{"require-non-empty":true}},"job-if":{"context":["github","inputs","vars","needs","always(0,0)","failure(0,MAX)","cancelled(0,0)","success(0,MAX)"],"string":{}},"job-outputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string-runner-context"}},"jobs":{"mapping":{"loose-key-type":"job-id","loose-value-type":"job"}},"label":{"one-of":["null","label-mapping"]},"label-activity":{"one-of":["label-activity-type","label-activity-types"]},"label-activity-type":{"allowed-values":["created","edited","deleted"]},"label-activity-types":{"sequence":{"item-type":"label-activity-type"}},"label-mapping":{"mapping":{"properties":{"types":"label-activity"}}},"label-string":{"string":{"constant":"label"}},"matrix":{"mapping":{"properties":{"include":"matrix-filter","exclude":"matrix-filter"},"loose-key-type":"non-empty-string","loose-value-type":"sequence"}},"matrix-filter":{"sequence":{"item-type":"matrix-filter-item"}},"matrix-filter-item":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"any"}},"merge-group":{"one-of":["null","merge-group-mapping"]},"merge-group-activity":{"one-of":["merge-group-activity-type","merge-group-activity-types"]},"merge-group-activity-type":{"allowed-values":["checks_requested"]},"merge-group-activity-types":{"sequence":{"item-type":"merge-group-activity-type"}},"merge-group-mapping":{"mapping":{"properties":{"types":"merge-group-activity","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"merge-group-string":{"string":{"constant":"merge_group"}},"milestone":{"one-of":["null","milestone-mapping"]},"milestone-activity":{"one-of":["milestone-activity-type","milestone-activity-types"]},"milestone-activity-type":{"allowed-values":["created","closed","opened","edited","deleted"]},"milestone-activity-types":{"sequence":{"item-type":"milestone-activity-type"}},"milestone-mapping":{"mapping":{"properties":{"types":"milestone-activity"}}},"milestone-string":{"string":{"constant":"milestone"}},"needs":{"one-of":["sequence-of-non-empty-string","non-empty-string"]},"non-empty-string":{"string":{"require-non-empty":true}},"number-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"number":{}},"on-mapping-strict":{"mapping":{"properties":{"branch_protection_rule":"branch-protection-rule","check_run":"check-run","check_suite":"check-suite","create":"create","delete":"delete","deployment":"deployment","deployment_status":"deployment-status","discussion":"discussion","discussion_comment":"discussion-comment","fork":"fork","gollum":"gollum","image_version":"image-version","issue_comment":"issue-comment","issues":"issues","label":"label","merge_group":"merge-group","milestone":"milestone","page_build":"page-build","project":"project","project_card":"project-card","project_column":"project-column","public":"public","pull_request":"pull-request","pull_request_comment":"pull-request-comment","pull_request_review":"pull-request-review","pull_request_review_comment":"pull-request-review-comment","pull_request_target":"pull-request-target","push":"push","registry_package":"registry-package","release":"release","repository_dispatch":"repository-dispatch","schedule":"schedule","status":"status","watch":"watch","workflow_call":"workflow-call","workflow_dispatch":"workflow-dispatch","workflow_run":"workflow-run"}}},"on-sequence-strict":{"sequence":{"item-type":"on-string-strict"}},"on-strict":{"one-of":["on-string-strict","on-sequence-strict","on-mapping-strict"]},"on-string-strict":{"one-of":["branch-protection-rule-string","check-run-string","check-suite-string","create-string","delete-string","deployment-string","deployment-status-string","discussion-string","discussion-comment-string","fork-string","gollum-string","image-version-string","issue-comment-string","issues-string","label-string","merge-group-string","milestone-string","page-build-string","project-string","project-card-string","project-column-string","public-string","pull-request-string","pull-request-comment-string","pull-request-review-string","pull-request-review-comment-string","pull-request-target-string","push-string","registry-package-string","release-string","repository-dispatch-string","schedule-string","status-string","watch-string","workflow-call-string","workflow-dispatch-string","workflow-run-string"]},"page-build":{"null":{}},"page-build-string":{"string":{"constant":"page_build"}},"parallel-step":{"mapping":{"properties":{"parallel":{"type":"parallel-steps","required":true}}}},"parallel-steps":{"sequence":{"item-type":"steps-item"}},"permission-level-any":{"one-of":["permission-level-read","permission-level-write","permission-level-no-access"]},"permission-level-no-access":{"string":{"constant":"none"}},"permission-level-read":{"string":{"constant":"read"}},"permission-level-read-or-no-access":{"one-of":["permission-level-read","permission-level-no-access"]},"permission-level-shorthand-read-all":{"string":{"constant":"read-all"}},"permission-level-shorthand-write-all":{"string":{"constant":"write-all"}},"permission-level-write":{"string":{"constant":"write"}},"permission-level-write-or-no-access":{"one-of":["permission-level-write","permission-level-no-access"]},"permissions":{"one-of":["permissions-mapping","permission-level-shorthand-read-all","permission-level-shorthand-write-all"]},"permissions-mapping":{"mapping":{"properties":{"actions":"permission-level-any","artifact-metadata":"permission-level-any","attestations":"permission-level-any","checks":"permission-level-any","code-quality":"permission-level-any","contents":"permission-level-any","copilot-requests":"permission-level-write-or-no-access","deployments":"permission-level-any","discussions":"permission-level-any","drives":"permission-level-any","id-token":"permission-level-write-or-no-access","issues":"permission-level-any","models":"permission-level-read-or-no-access","packages":"permission-level-any","pages":"permission-level-any","pull-requests":"permission-level-any","repository-projects":"permission-level-any","security-events":"permission-level-any","statuses":"permission-level-any","vulnerability-alerts":"permission-level-read-or-no-access"}}},"project":{"one-of":["null","project-mapping"]},"project-activity":{"one-of":["project-activity-type","project-activity-types"]},"project-activity-type":{"allowed-values":["created","closed","reopened","edited","deleted"]},"project-activity-types":{"sequence":{"item-type":"project-activity-type"}},"project-card":{"one-of":["null","project-card-mapping"]},"project-card-activity":{"one-of":["project-card-activity-type","project-card-activity-types"]},"project-card-activity-type":{"allowed-values":["created","moved","converted","edited","deleted"]},"project-card-activity-types":{"sequence":{"item-type":"project-card-activity-type"}},"project-card-mapping":{"mapping":{"properties":{"types":"project-card-activity"}}},"project-card-string":{"string":{"constant":"project_card"}},"project-column":{"one-of":["null","project-column-mapping"]},"project-column-activity":{"one-of":["project-column-activity-type","project-column-activity-types"]},"project-column-activity-type":{"allowed-values":["created","updated","moved","deleted"]},"project-column-activity-types":{"sequence":{"item-type":"project-column-activity-type"}},"project-column-mapping":{"mapping":{"properties":{"types":"project-column-activity"}}},"project-column-string":{"string":{"constant":"project_column"}},"project-mapping":{"mapping":{"properties":{"types":"project-activity"}}},"project-string":{"string":{"constant":"project"}},"public":{"null":{}},"public-string":{"string":{"constant":"public"}},"pull-request":{"one-of":["null","pull-request-mapping"]},"pull-request-activity":{"one-of":["pull-request-activity-type","pull-request-activity-types"]},"pull-request-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"pull-request-activity-types":{"sequence":{"item-type":"pull-request-activity-type"}},"pull-request-comment":{"one-of":["null","issue-comment-mapping"]},"pull-request-comment-string":{"string":{"constant":"pull_request_comment"}},"pull-request-mapping":{"mapping":{"properties":{"types":"pull-request-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-review":{"one-of":["null","pull-request-review-mapping"]},"pull-request-review-activity":{"one-of":["pull-request-review-activity-type","pull-request-review-activity-types"]},"pull-request-review-activity-type":{"allowed-values":["submitted","edited","dismissed"]},"pull-request-review-activity-types":{"sequence":{"item-type":"pull-request-review-activity-type"}},"pull-request-review-comment":{"one-of":["null","pull-request-review-comment-mapping"]},"pull-request-review-comment-activity":{"one-of":["pull-request-review-comment-activity-type","pull-request-review-comment-activity-types"]},"pull-request-review-comment-activity-type":{"allowed-values":["created","edited","deleted"]},"pull-request-review-comment-activity-types":{"sequence":{"item-type":"pull-request-review-comment-activity-type"}},"pull-request-review-comment-mapping":{"mapping":{"properties":{"types":"pull-request-review-comment-activity"}}},"pull-request-review-comment-string":{"string":{"constant":"pull_request_review_comment"}},"pull-request-review-mapping":{"mapping":{"properties":{"types":"pull-request-review-activity"}}},"pull-request-review-string":{"string":{"constant":"pull_request_review"}},"pull-request-string":{"string":{"constant":"pull_request"}},"pull-request-target":{"one-of":["null","pull-request-target-mapping"]},"pull-request-target-activity":{"one-of":["pull-request-target-activity-type","pull-request-target-activity-types"]},"pull-request-target-activity-type":{"allowed-values":["assigned","unassigned","labeled","unlabeled","opened","edited","closed","reopened","synchronize","converted_to_draft","locked","unlocked","enqueued","dequeued","milestoned","demilestoned","ready_for_review","review_requested","review_request_removed","auto_merge_enabled","auto_merge_disabled","stacked"]},"pull-request-target-activity-types":{"sequence":{"item-type":"pull-request-target-activity-type"}},"pull-request-target-mapping":{"mapping":{"properties":{"types":"pull-request-target-activity","branches":"event-branches","branches-ignore":"event-branches-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"pull-request-target-string":{"string":{"constant":"pull_request_target"}},"push":{"one-of":["null","push-mapping"]},"push-mapping":{"mapping":{"properties":{"branches":"event-branches","branches-ignore":"event-branches-ignore","tags":"event-tags","tags-ignore":"event-tags-ignore","paths":"event-paths","paths-ignore":"event-paths-ignore"}}},"push-string":{"string":{"constant":"push"}},"registry-package":{"one-of":["null","registry-package-mapping"]},"registry-package-activity":{"one-of":["registry-package-activity-type","registry-package-activity-types"]},"registry-package-activity-type":{"allowed-values":["published","updated"]},"registry-package-activity-types":{"sequence":{"item-type":"registry-package-activity-type"}},"registry-package-mapping":{"mapping":{"properties":{"types":"registry-package-activity"}}},"registry-package-string":{"string":{"constant":"registry_package"}},"regular-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","continue-on-error":"step-continue-on-error","timeout-minutes":"step-timeout-minutes","uses":{"type":"step-uses","required":true},"with":"step-with","env":"step-env","background":"step-background"}}},"release":{"one-of":["null","release-mapping"]},"release-activity":{"one-of":["release-activity-type","release-activity-types"]},"release-activity-type":{"allowed-values":["published","unpublished","created","edited","deleted","prereleased","released"]},"release-activity-types":{"sequence":{"item-type":"release-activity-type"}},"release-mapping":{"mapping":{"properties":{"types":"release-activity"}}},"release-string":{"string":{"constant":"release"}},"repository-dispatch":{"one-of":["null","repository-dispatch-mapping"]},"repository-dispatch-mapping":{"mapping":{"properties":{"types":"sequence-of-non-empty-string"}}},"repository-dispatch-string":{"string":{"constant":"repository_dispatch"}},"run-name":{"context":["github","inputs","vars"],"string":{}},"run-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","if":"step-if","timeout-minutes":"step-timeout-minutes","run":{"type":"string-steps-context","required":true},"continue-on-error":"step-continue-on-error","env":"step-env","working-directory":"string-steps-context","shell":"shell","background":"step-background"}}},"runs-on":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","sequence-of-non-empty-string","runs-on-mapping"]},"runs-on-labels":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"runs-on-mapping":{"mapping":{"properties":{"group":"non-empty-string","labels":"runs-on-labels"}}},"scalar-needs-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["string","boolean","number"]},"scalar-needs-context-with-secrets":{"context":["github","inputs","vars","needs","secrets","strategy","matrix"],"one-of":["string","boolean","number"]},"schedule":{"sequence":{"item-type":"cron-mapping"}},"schedule-string":{"string":{"constant":"schedule"}},"sequence-of-non-empty-string":{"sequence":{"item-type":"non-empty-string"}},"sequence-of-string":{"sequence":{"item-type":"string"}},"service-container-mapping":{"mapping":{"properties":{"image":"non-empty-string","options":"string","env":"container-env","ports":"sequence-of-non-empty-string","volumes":"sequence-of-non-empty-string","credentials":"container-registry-credentials","entrypoint":"string","command":"string"}}},"services":{"context":["github","inputs","vars","needs","strategy","matrix"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"services-container"}},"services-container":{"context":["github","inputs","vars","needs","strategy","matrix"],"one-of":["non-empty-string","service-container-mapping"]},"shell":{"string":{"require-non-empty":true}},"snapshot":{"one-of":["non-empty-string","snapshot-mapping"]},"snapshot-if":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"snapshot-mapping":{"mapping":{"properties":{"image-name":{"type":"non-empty-string","required":true},"if":"snapshot-if","version":"non-empty-string"}}},"status":{"null":{}},"status-string":{"string":{"constant":"status"}},"step-background":{"boolean":{}},"step-cancel-target":{"string":{"require-non-empty":true}},"step-continue-on-error":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"step-env":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-id":{"string":{"require-non-empty":true}},"step-if":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-name":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"step-timeout-minutes":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"number":{}},"step-uses":{"string":{"require-non-empty":true}},"step-wait-all-value":{"one-of":["null","boolean"]},"step-wait-target":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"step-with":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"steps":{"sequence":{"item-type":"steps-item"}},"steps-item":{"one-of":["run-step","regular-step","wait-step","wait-all-step","cancel-step","parallel-step"]},"strategy":{"context":["github","inputs","vars","needs"],"mapping":{"properties":{"fail-fast":"boolean","max-parallel":"number","matrix":"matrix"}}},"string-runner-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env"],"string":{}},"string-runner-context-no-secrets":{"context":["github","inputs","vars","needs","strategy","matrix","steps","job","runner","env"],"string":{}},"string-steps-context":{"context":["github","inputs","vars","needs","strategy","matrix","secrets","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"string-strategy-context":{"context":["github","inputs","vars","needs","strategy","matrix"],"string":{}},"timezone-string":{"string":{"require-non-empty":true}},"wait-all-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait-all":{"type":"step-wait-all-value","required":true}}}},"wait-step":{"mapping":{"properties":{"name":"step-name","id":"step-id","continue-on-error":"step-continue-on-error","wait":{"type":"step-wait-target","required":true}}}},"watch":{"one-of":["null","watch-mapping"]},"watch-activity":{"one-of":["watch-activity-type","watch-activity-types"]},"watch-activity-type":{"allowed-values":["started"]},"watch-activity-types":{"sequence":{"item-type":"watch-activity-type"}},"watch-mapping":{"mapping":{"properties":{"types":"watch-activity"}}},"watch-string":{"string":{"constant":"watch"}},"workflow-call":{"one-of":["null","workflow-call-mapping"]},"workflow-call-input-default":{"context":["github","inputs","vars"],"one-of":["string","boolean","number"]},"workflow-call-input-definition":{"mapping":{"properties":{"description":"string","type":{"type":"workflow-call-input-type","required":true},"required":"boolean","default":"workflow-call-input-default"}}},"workflow-call-input-type":{"one-of":["input-type-string","input-type-boolean","input-type-number"]},"workflow-call-inputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"workflow-call-input-definition"}},"workflow-call-mapping":{"mapping":{"properties":{"inputs":"workflow-call-inputs","secrets":"workflow-call-secrets","outputs":"workflow-call-outputs"}}},"workflow-call-output-definition":{"mapping":{"properties":{"description":"string","value":{"type":"workflow-output-context","required":true}}}},"workflow-call-output-name":{"string":{"require-non-empty":true}},"workflow-call-outputs":{"mapping":{"loose-key-type":"workflow-call-output-name","loose-value-type":"workflow-call-output-definition"}},"workflow-call-secret-definition":{"one-of":["null","workflow-call-secret-mapping-definition"]},"workflow-call-secret-mapping-definition":{"mapping":{"properties":{"description":"string","required":"boolean"}}},"workflow-call-secret-name":{"string":{"require-non-empty":true}},"workflow-call-secrets":{"mapping":{"loose-key-type":"workflow-call-secret-name","loose-value-type":"workflow-call-secret-definition"}},"workflow-call-string":{"string":{"constant":"workflow_call"}},"workflow-concurrency":{"context":["github","inputs","vars"],"one-of":["string","concurrency-mapping"]},"workflow-defaults":{"mapping":{"properties":{"run":"workflow-defaults-run"}}},"workflow-defaults-run":{"mapping":{"properties":{"shell":"shell","working-directory":"working-directory"}}},"workflow-description":{"string":{}},"workflow-dispatch":{"one-of":["null","workflow-dispatch-mapping"]},"workflow-dispatch-input":{"mapping":{"properties":{"description":"string","type":"workflow-dispatch-input-type","required":"boolean","default":"workflow-dispatch-input-default","options":"sequence-of-string"}}},"workflow-dispatch-input-default":{"one-of":["string","boolean","number"]},"workflow-dispatch-input-name":{"string":{"require-non-empty":true}},"workflow-dispatch-input-type":{"one-of":["input-type-string","input-type-boolean","input-type-number","input-type-environment","input-type-choice"]},"workflow-dispatch-inputs":{"mapping":{"loose-key-type":"workflow-dispatch-input-name","loose-value-type":"workflow-dispatch-input"}},"workflow-dispatch-mapping":{"mapping":{"properties":{"inputs":"workflow-dispatch-inputs"}}},"workflow-dispatch-string":{"string":{"constant":"workflow_dispatch"}},"workflow-env":{"context":["github","inputs","vars","secrets"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"workflow-job":{"mapping":{"properties":{"name":"string-strategy-context","uses":{"type":"non-empty-string","required":true},"with":"workflow-job-with","secrets":"workflow-job-secrets","needs":"needs","if":"job-if","permissions":"permissions","concurrency":"job-concurrency","strategy":"strategy","cache-mode":"cache-mode"}}},"workflow-job-secrets":{"one-of":["workflow-job-secrets-mapping","workflow-job-secrets-inherit"]},"workflow-job-secrets-inherit":{"string":{"constant":"inherit"}},"workflow-job-secrets-mapping":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context-with-secrets"}},"workflow-job-with":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"scalar-needs-context"}},"workflow-name":{"string":{}},"workflow-output-context":{"context":["github","inputs","vars","jobs"],"string":{}},"workflow-root-strict":{"mapping":{"properties":{"on":{"type":"on-strict","required":true},"name":"workflow-name","description":"workflow-description","run-name":"run-name","defaults":"workflow-defaults","env":"workflow-env","permissions":"permissions","concurrency":"workflow-concurrency","jobs":{"type":"jobs","required":true},"cache-mode":"cache-mode"}}},"workflow-run":{"one-of":["null","workflow-run-mapping"]},"workflow-run-activity":{"one-of":["workflow-run-activity-type","workflow-run-activity-types"]},"workflow-run-activity-type":{"allowed-values":["requested","completed","in_progress"]},"workflow-run-activity-types":{"sequence":{"item-type":"workflow-run-activity-type"}},"workflow-run-mapping":{"mapping":{"properties":{"types":"workflow-run-activity","workflows":"workflow-run-workflows","branches":"event-branches","branches-ignore":"event-branches-ignore"}}},"workflow-run-string":{"string":{"constant":"workflow_run"}},"workflow-run-workflows":{"one-of":["non-empty-string","sequence-of-non-empty-string"]},"working-directory":{"string":{"require-non-empty":true}}},"XI":{"action-root-strict":{"mapping":{"properties":{"name":{"type":"non-empty-string","required":true},"description":{"type":"string","required":true},"author":"string","inputs":"inputs-strict","outputs":"outputs","runs":{"type":"runs-strict","required":true},"branding":"branding"}}},"boolean-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"boolean":{}},"branding":{"mapping":{"properties":{"icon":"branding-icon","color":"branding-color"}}},"branding-color":{"allowed-values":["white","black","yellow","blue","green","orange","red","purple","gray-dark"]},"branding-icon":{"allowed-values":["activity","airplay","alert-circle","alert-octagon","alert-triangle","align-center","align-justify","align-left","align-right","anchor","aperture","archive","arrow-down-circle","arrow-down-left","arrow-down-right","arrow-down","arrow-left-circle","arrow-left","arrow-right-circle","arrow-right","arrow-up-circle","arrow-up-left","arrow-up-right","arrow-up","at-sign","award","bar-chart-2","bar-chart","battery-charging","battery","bell-off","bell","bluetooth","bold","book-open","book","bookmark","box","briefcase","calendar","camera-off","camera","cast","check-circle","check-square","check","chevron-down","chevron-left","chevron-right","chevron-up","chevrons-down","chevrons-left","chevrons-right","chevrons-up","circle","clipboard","clock","cloud-drizzle","cloud-lightning","cloud-off","cloud-rain","cloud-snow","cloud","code","command","compass","copy","corner-down-left","corner-down-right","corner-left-down","corner-left-up","corner-right-down","corner-right-up","corner-up-left","corner-up-right","cpu","credit-card","crop","crosshair","database","delete","disc","dollar-sign","download-cloud","download","droplet","edit-2","edit-3","edit","external-link","eye-off","eye","fast-forward","feather","file-minus","file-plus","file-text","file","film","filter","flag","folder-minus","folder-plus","folder","gift","git-branch","git-commit","git-merge","git-pull-request","globe","grid","hard-drive","hash","headphones","heart","help-circle","home","image","inbox","info","italic","layers","layout","life-buoy","link-2","link","list","loader","lock","log-in","log-out","mail","map-pin","map","maximize-2","maximize","menu","message-circle","message-square","mic-off","mic","minimize-2","minimize","minus-circle","minus-square","minus","monitor","moon","more-horizontal","more-vertical","move","music","navigation-2","navigation","octagon","package","paperclip","pause-circle","pause","percent","phone-call","phone-forwarded","phone-incoming","phone-missed","phone-off","phone-outgoing","phone","pie-chart","play-circle","play","plus-circle","plus-square","plus","pocket","power","printer","radio","refresh-ccw","refresh-cw","repeat","rewind","rotate-ccw","rotate-cw","rss","save","scissors","search","send","server","settings","share-2","share","shield-off","shield","shopping-bag","shopping-cart","shuffle","sidebar","skip-back","skip-forward","slash","sliders","smartphone","speaker","square","star","stop-circle","sun","sunrise","sunset","tablet","tag","target","terminal","thermometer","thumbs-down","thumbs-up","toggle-left","toggle-right","trash-2","trash","trending-down","trending-up","triangle","truck","tv","type","umbrella","underline","unlock","upload-cloud","upload","user-check","user-minus","user-plus","user-x","user","users","video-off","video","voicemail","volume-1","volume-2","volume-x","volume","watch","wifi-off","wifi","wind","x-circle","x-square","x","zap-off","zap","zoom-in","zoom-out"]},"composite-runs-strict":{"mapping":{"properties":{"using":{"type":"using","required":true},"steps":{"type":"composite-steps","required":true}}}},"composite-step":{"one-of":["run-step","uses-step"]},"composite-steps":{"sequence":{"item-type":"composite-step"}},"container-runs-args":{"sequence":{"item-type":"container-runs-context"}},"container-runs-context":{"context":["inputs"],"string":{}},"container-runs-env":{"context":["inputs"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"container-runs-strict":{"mapping":{"properties":{"using":{"type":"using","required":true},"image":{"type":"non-empty-string","required":true},"entrypoint":"non-empty-string","args":"container-runs-args","env":"container-runs-env","pre-entrypoint":"non-empty-string","pre-if":"runs-if","post-entrypoint":"non-empty-string","post-if":"runs-if"}}},"input-default-context":{"context":["github","strategy","matrix","job","runner","hashFiles(1,255)"],"string":{}},"input-strict":{"mapping":{"properties":{"description":"string","required":"boolean","default":"input-default-context","deprecationMessage":"string"},"loose-key-type":"non-empty-string","loose-value-type":"any"}},"inputs-strict":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"input-strict"}},"node-runs-strict":{"mapping":{"properties":{"using":{"type":"using","required":true},"main":{"type":"non-empty-string","required":true},"pre":"non-empty-string","pre-if":"runs-if","post":"non-empty-string","post-if":"runs-if"}}},"non-empty-string":{"string":{"require-non-empty":true}},"output-definition":{"mapping":{"properties":{"description":"string","value":"output-value"}}},"output-value":{"context":["github","strategy","matrix","steps","inputs","job","runner","env"],"string":{}},"outputs":{"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"output-definition"}},"run-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","run":{"type":"string-steps-context","required":true},"shell":{"type":"string-steps-context","required":true},"env":"step-env","continue-on-error":"boolean-steps-context","working-directory":"string-steps-context"}}},"runs-if":{"context":["runner","github","job","strategy","matrix","env","inputs","always(0,0)","success(0,0)","failure(0,0)","cancelled(0,0)","hashFiles(1,255)"],"string":{}},"runs-strict":{"one-of":["container-runs-strict","node-runs-strict","composite-runs-strict"]},"step-env":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"step-if":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","always(0,0)","failure(0,0)","cancelled(0,0)","success(0,0)","hashFiles(1,255)"],"string":{}},"step-with":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"mapping":{"loose-key-type":"non-empty-string","loose-value-type":"string"}},"string-steps-context":{"context":["github","inputs","strategy","matrix","steps","job","runner","env","hashFiles(1,255)"],"string":{}},"uses-step":{"mapping":{"properties":{"name":"string-steps-context","id":"non-empty-string","if":"step-if","uses":{"type":"non-empty-string","required":true},"with":"step-with","env":"step-env","continue-on-error":"boolean-steps-context"}}},"using":{"allowed-values":["docker","node12","node16","node20","node24","composite"]}}}');
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/facts/schema.js
// GitHub's own schema of workflows and actions: which keys there are, what they hold, and which contexts and functions an expression
// in each may use. Written by scripts/facts/schema.mjs; read by names as GitHub has them.

/** Types that every schema has. */
const builtIn = {
    string: { string: {} },
    number: { number: {} },
    boolean: { boolean: {} },
    null: { null: {} },
    sequence: { sequence: { 'item-type': 'any' } },
    mapping: { mapping: { 'loose-key-type': 'string', 'loose-value-type': 'any' } },
};
const schemas = {
    workflow: definitions(schema_namespaceObject.kn),
    action: definitions(schema_namespaceObject.XI),
};
const schemaRoots = { workflow: 'workflow-root-strict', action: 'action-root-strict' };
const schemaSource = { source: schema_namespaceObject.sP, date: schema_namespaceObject.p6 };
function definitions(table) {
    return new Map(Object.entries({ ...builtIn, ...table }));
}
/** Undefined for `any`, of which nothing is asked. */
function definitionOf(schema, name) {
    return schemas[schema].get(name);
}
const known = new WeakMap();
/** Properties by name, put together once for each definition. */
function propertiesOf(definition) {
    const before = known.get(definition);
    if (before !== undefined)
        return before;
    const properties = new Map(Object.entries(definition.mapping?.properties ?? {}).map(([name, property]) => [
        name,
        typeof property === 'string' ? { type: property, required: false } : property,
    ]));
    const required = [...properties].filter(([, property]) => property.required).map(([name]) => name);
    const made = { properties, required };
    known.set(definition, made);
    return made;
}
/** Names of the events that trigger workflows. */
const eventNames = Object.keys(schemas.workflow.get('on-mapping-strict')?.mapping?.properties ?? {});
/** The types that an event's `types` may name; none where it has no such filter. */
function activityTypes(event) {
    const name = event === 'pull_request_comment' ? 'issue_comment' : event;
    return schemas.workflow.get(`${name.replaceAll('_', '-')}-activity-type`)?.['allowed-values'] ?? [];
}
/** Scopes of `permissions`, each with the accesses that it knows. */
const permissionScopes = new Map(Object.entries(schemas.workflow.get('permissions-mapping')?.mapping?.properties ?? {}).map(([scope, type]) => [
    scope,
    type === 'permission-level-any'
        ? ['read', 'write', 'none']
        : type === 'permission-level-write-or-no-access'
            ? ['write', 'none']
            : ['read', 'none'],
]));

// EXTERNAL MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/words.js
var words = __webpack_require__(2555);
;// CONCATENATED MODULE: ./build/bundled/packages/engines/workflow-audit/src/rules/correctness/shape.js
// A file held against GitHub's schema, in one walk: what does not fit, and which contexts and functions each scalar's expressions may use.




const shapes = new WeakMap();
/** Undefined for files of other kinds. Worked out once for each document. */
function shapeOf(document) {
    if (document.kind !== 'workflow' && document.kind !== 'action')
        return undefined;
    const known = shapes.get(document.root);
    if (known !== undefined)
        return known;
    const walk = new Walk(document.kind);
    walk.node(document.root, schemaRoots[document.kind], shape_top, nothing);
    const shape = walk.shape();
    shapes.set(document.root, shape);
    return shape;
}
/** Whether more of a file does not fit than is told. */
function mayHaveMore(document) {
    return (shapeOf(document)?.misfits.length ?? 0) >= maxMisfits;
}
function waysOf(alternatives) {
    return {
        alternatives,
        names: widest(alternatives),
        takes: takesOf(alternatives),
        text: alternatives.some(isText),
        maps: alternatives.filter(({ definition }) => definition.mapping !== undefined),
        list: alternatives.find(({ definition }) => definition.sequence !== undefined),
    };
}
const shape_top = { name: '', above: undefined, depth: 0 };
function below(above, name) {
    return { name, above, depth: above.depth + 1 };
}
function listOf(path) {
    const names = new Array(path.depth);
    for (let at = path; at !== undefined && at.depth > 0; at = at.above)
        names[at.depth - 1] = at.name;
    return names;
}
function isAt(path, text) {
    return listOf(path).join('.') === text;
}
/** More of them in one file say nothing new. */
const maxMisfits = 200;
/** Keys whose empty value GitHub takes, and which then do nothing. */
const pointless = new Set(['run', 'run-name', 'container', 'concurrency', 'if', 'working-directory']);
/** Mappings that say something only with a key in them. */
const filled = new Set([
    'matrix',
    'strategy',
    'job-outputs',
    'runs-on-mapping',
    'workflow-defaults',
    'workflow-defaults-run',
    'job-defaults',
    'job-defaults-run',
]);
/** Keys whose number must be more than 0. */
const positive = new Set(['timeout-minutes', 'max-parallel']);
/** What a mapping must have beside what the schema requires, by definition: GitHub's own readers ask for it afterwards. */
const demanded = {
    'job-factory': ['steps'],
    'container-mapping': ['image'],
    'service-container-mapping': ['image'],
    'container-registry-credentials': ['username', 'password'],
};
/** One list, so that what follows from it is worked out once. */
const nothing = [];
/** Of both schemas, by what is inherited and by name: the same for every file. */
const shape_known = {
    workflow: new Map(),
    action: new Map(),
};
/** Undefined where anything goes. Worked out once for each definition and what it inherits. */
function waysTo(schema, name, inherited) {
    let own = shape_known[schema].get(inherited);
    if (own === undefined) {
        own = new Map();
        shape_known[schema].set(inherited, own);
    }
    if (!own.has(name)) {
        const alternatives = alternativesOf(schema, name, inherited);
        own.set(name, alternatives === undefined ? undefined : waysOf(alternatives));
    }
    return own.get(name);
}
function alternativesOf(schema, name, inherited) {
    const definition = definitionOf(schema, name);
    if (definition === undefined)
        return undefined;
    const context = definition.context === undefined ? inherited : [...new Set([...inherited, ...definition.context])];
    const choices = definition['one-of'];
    if (choices === undefined)
        return [{ name, definition, context, ...propertiesOf(definition) }];
    const found = [];
    for (const choice of choices) {
        const inner = waysTo(schema, choice, context);
        if (inner === undefined)
            return undefined;
        found.push(...inner.alternatives);
    }
    return found;
}
class Walk {
    schema;
    misfits = [];
    available = new Map();
    anchors = new Map();
    used = new Set();
    constructor(schema) {
        this.schema = schema;
    }
    shape() {
        const unusedAnchors = [...this.anchors.values()].filter(({ start }) => !this.used.has(start));
        return { misfits: this.misfits, available: this.available, unusedAnchors };
    }
    node(node, name, path, context, key) {
        this.note(node);
        const ways = waysTo(this.schema, name, context);
        if (ways === undefined)
            this.anything(node, path, context);
        else if (node.kind === 'scalar')
            this.scalar(node, { name, ways, path, key });
        else if (node.kind === 'list')
            this.list(node, { name, ways, path, key });
        else
            this.map(node, { name, ways, path, key });
    }
    note({ alias, anchor }) {
        if (anchor === undefined)
            return;
        this.anchors.set(anchor.start, anchor);
        if (alias !== undefined)
            this.used.add(anchor.start);
    }
    /** What the schema asks nothing of may still hold anchors and expressions. */
    anything(node, path, context) {
        this.note(node);
        if (node.kind === 'scalar') {
            if (context.length > 0 && node.text.includes('${{'))
                this.available.set(node, { names: context, definition: 'any', path: listOf(path), takes: undefined });
        }
        else if (node.kind === 'list')
            for (const item of node.items)
                this.anything(item, below(path, '[]'), context);
        else
            for (const { name, value } of node.entries)
                this.anything(value, below(path, name), context);
    }
    fail(kind, at, { name, path }, message, instead) {
        if (this.misfits.length < maxMisfits)
            this.misfits.push({
                kind,
                at,
                message,
                definition: name,
                path: listOf(path),
                passedOver: isPassedOver(kind, name, path),
                ...(instead === undefined ? {} : { instead }),
            });
    }
    scalar(node, site) {
        const { ways, name, path } = site;
        const { names, takes } = ways;
        const at = node.alias ?? node.at;
        const expressions = node.text.includes('${{');
        if (names.length > 0 && (expressions || path.name.endsWith('if')))
            this.available.set(node, { names, definition: name, path: listOf(path), takes });
        if (!expressions)
            this.literal(node, site);
        else if (names.length === 0) {
            if (takes.text || takes.boolean || takes.number)
                this.fail('expression', at, site, `An expression is not allowed at ${(0,words/* shown */.SP)(listOf(path))}`);
            else
                this.literal(node, site);
        }
        else if (!ways.text && !isWhole(node.text))
            // One whole expression may give anything; text around one makes a text of it.
            this.fail('type', at, site, `Expected ${(0,words/* wanted */.Ol)(ways.alternatives)} or one expression at ${(0,words/* shown */.SP)(listOf(path))}, got text around an expression`);
    }
    literal(node, site) {
        const { key, path } = site;
        const { alternatives } = site.ways;
        const value = (0,yaml_value/* scalarValue */.Um)(node);
        const kind = value === null ? 'null' : typeof value;
        const empty = value === null || node.text === '';
        const at = empty ? (node.alias ?? key ?? node.at) : (node.alias ?? node.at);
        const fits = alternatives.some(({ definition }) => accepts(definition, kind, node.text));
        if (empty) {
            if ((!fits && !isLenient(site)) || isPointless(listOf(path)))
                this.fail('empty', at, site, `Expected ${(0,words/* wanted */.Ol)(alternatives)} at ${(0,words/* shown */.SP)(listOf(path))}, got nothing`);
            return;
        }
        if (!fits) {
            if (!isLenient(site) || site.name === emptyInput)
                this.unfit(node, at, kind, site);
            return;
        }
        if (typeof value !== 'number' || !positive.has(path.name))
            return;
        const least = path.name === 'max-parallel' ? 1 : 0;
        if (value <= 0 || value < least || (least === 1 && !Number.isInteger(value)))
            this.fail('value', at, site, `Expected a ${least === 1 ? 'whole ' : ''}number above 0 at ${(0,words/* shown */.SP)(listOf(path))}, got ${(0,words/* quoted */.TL)(node.text)}`);
    }
    unfit(node, at, kind, site) {
        const { alternatives } = site.ways;
        const where = (0,words/* shown */.SP)(listOf(site.path));
        const values = allowedValues(alternatives);
        if (values.length === 0) {
            const got = kind === 'string' ? `the text ${(0,words/* quoted */.TL)(node.text)}` : `the ${kind} ${(0,words/* quoted */.TL)(node.text)}`;
            this.fail('type', at, site, `Expected ${(0,words/* wanted */.Ol)(alternatives)} at ${where}, got ${got}`);
            return;
        }
        const others = alternatives.filter(({ definition }) => definition.mapping !== undefined || definition.sequence !== undefined);
        const list = [...(0,words/* listed */.KE)(values), ...(others.length === 0 ? [] : [(0,words/* wanted */.Ol)(others)])];
        this.fail('value', at, site, `Expected ${(0,words/* orList */.A3)(list)} at ${where}, got ${(0,words/* quoted */.TL)(node.text)}`, (0,words/* nearest */.pA)(node.text, values));
    }
    list(node, site) {
        const { key, path } = site;
        const fit = site.ways.list;
        if (fit === undefined) {
            this.fail('type', firstOf(node), site, `Expected ${(0,words/* wanted */.Ol)(site.ways.alternatives)} at ${(0,words/* shown */.SP)(listOf(path))}, got a list`);
            this.anything(node, path, nothing);
            return;
        }
        const item = fit.definition.sequence?.['item-type'];
        if (node.items.length === 0 && (isMatrixRow(listOf(path)) || (item !== 'any' && emptyMatters.test(fit.name))))
            this.fail('empty', node.alias ?? key ?? node.at, site, `Expected at least one item at ${(0,words/* shown */.SP)(listOf(path))}`);
        const inner = below(path, '[]');
        for (const each of node.items) {
            const placed = each.kind === 'scalar' || each.kind === 'map';
            // A dash with nothing behind it has no place of its own.
            const nowhere = each.kind === 'scalar' && each.text === '' && each.at.start < node.at.start;
            this.node(each, item, inner, fit.context, nowhere ? node.at : placed ? undefined : key);
        }
    }
    map(node, site) {
        const { path, ways } = site;
        const fit = closest(node, ways.maps);
        if (fit === undefined) {
            // `status: {}` says of an event as much as nothing does.
            if (node.entries.length === 0 && ways.alternatives.some(({ definition }) => definition.null !== undefined))
                return;
            this.fail('type', firstOf(node), site, `Expected ${(0,words/* wanted */.Ol)(ways.alternatives)} at ${(0,words/* shown */.SP)(listOf(path))}, got a mapping`);
            this.anything(node, path, nothing);
            return;
        }
        const seen = node.entries.some(({ name }) => capitals.test(name)) ? new Map() : undefined;
        for (const { key, name: written, value } of node.entries) {
            const at = key.alias ?? key.at;
            if ((0,nodes/* isMergeKey */.yJ)(key)) {
                this.fail('merge-key', at, { name: fit.name, path }, 'GitHub knows no merge key: `<<` is taken for a key like any other');
                this.anything(value, path, nothing);
                continue;
            }
            if (seen !== undefined)
                this.twice(written, at, seen, { name: fit.name, path });
            this.entry(written, value, at, fit, path);
        }
        const least = node.entries.length > 0 ? undefined : (leastOf(path) ?? (filled.has(fit.name) ? 'key' : undefined));
        if (least !== undefined)
            this.fail('empty', site.key ?? node.at, { name: fit.name, path }, `Expected at least one ${least} at ${(0,words/* shown */.SP)(listOf(path))}`);
        this.missing(node, fit, site);
    }
    /** The reader of YAML has told what is the same letter by letter; jobs are told by the rule about their order. */
    twice(written, at, seen, site) {
        const lower = written.toLowerCase();
        const first = seen.get(lower);
        if (first === undefined)
            seen.set(lower, written);
        else if (first !== written && !isAt(site.path, 'jobs'))
            this.fail('duplicate-key', at, site, `The key ${(0,words/* quoted */.TL)(written)} stands twice in ${(0,words/* shown */.SP)(listOf(site.path))}; case makes no difference`);
    }
    entry(written, value, at, { context, definition, name, properties }, path) {
        const type = properties.get(written)?.type ?? definition.mapping?.['loose-value-type'];
        if (type !== undefined) {
            this.node(value, type, below(path, written), context, at);
            return;
        }
        if (/^\s*\$\{\{/.test(written))
            return;
        if (this.misfits.length >= maxMisfits)
            return;
        const names = Object.keys(definition.mapping?.properties ?? {});
        const where = path.depth === 0 ? 'at the top of the file' : `in ${(0,words/* shown */.SP)(listOf(path))}`;
        const message = `Unexpected key ${(0,words/* quoted */.TL)(written)} ${where}; expected ${(0,words/* orList */.A3)((0,words/* listed */.KE)(names))}`;
        this.fail('unexpected-key', at, { name, path }, message, (0,words/* nearest */.pA)(written, names));
        this.anything(value, path, nothing);
    }
    missing(node, fit, { key: named, path, ways: { maps } }) {
        const { required } = fit;
        const also = demanded[fit.name];
        if (required.length === 0 && also === undefined)
            return;
        const has = (key) => node.entries.some(({ name }) => name === key);
        const lacks = (key) => !has(key);
        if (!required.some(lacks) && also?.some(lacks) !== true)
            return;
        const absent = [...required, ...(also ?? [])].filter(lacks);
        // Where no way to write it has been begun, all are named.
        const step = maps.length > 2 || (maps.length === 2 && maps.some(({ name }) => name === 'run-step'));
        const at = node.alias ?? (step ? undefined : named) ?? firstOf(node);
        if (step && !required.some(has))
            this.fail('step', at, { name: fit.name, path }, 'A step needs "run" or "uses"');
        else
            for (const key of absent)
                this.fail('missing-key', at, { name: fit.name, path: below(path, key) }, `The key "${key}" is missing in ${(0,words/* shown */.SP)(listOf(path))}`);
    }
}
const emptyInput = 'workflow-dispatch-input';
/** Keys without one are the same in small letters only where they are the same. */
const capitals = /[^a-z0-9_-]/;
/** What the runner's own schema of actions does not ask for, and mappings without a word in them. */
function isPassedOver(kind, name, path) {
    if (kind === 'empty')
        return (/^(?:(?:job|workflow)-defaults|strategy$|job-outputs$|matrix-filter$|workflow-output-)/.test(name) ||
            path.name === 'working-directory');
    if (name.startsWith('branding'))
        return true;
    return name === 'action-root-strict' && (kind === 'unexpected-key' || (kind === 'missing-key' && path.name !== 'runs'));
}
/** Where GitHub's schema for editors asks for more than GitHub does: nothing for a mapping, one text for a list. */
function isLenient({ name, path }) {
    return name === emptyInput || isAt(path, 'on.repository_dispatch.types') || isAt(path, 'on.workflow_dispatch.inputs');
}
/** What GitHub asks for one of, whatever its schema says. */
function leastOf(path) {
    return isAt(path, 'on') ? 'event' : isAt(path, 'jobs') ? 'job' : undefined;
}
const nowhere = { span: { start: 0, end: 0 } };
function isWhole(text) {
    const [{ span } = nowhere, ...more] = (0,find/* expressionsIn */.l)(text);
    return more.length === 0 && span.end - span.start === text.trim().length;
}
function isText({ definition: { string } }) {
    return string !== undefined && string.constant === undefined;
}
function isPointless(path) {
    const [first, event, part] = path;
    if (first === 'on' && event === 'workflow_call' && part === 'outputs' && path.at(-1) === 'value')
        return true;
    return (path[0] !== 'on' && (pointless.has(path.at(-1) ?? '') ? path.at(-2) !== 'env' && path.at(-2) !== 'with' : path.at(-2) === 'services'));
}
function isMatrixRow(path) {
    return path.length === 5 && path[0] === 'jobs' && path[3] === 'matrix' && path[4] !== 'include' && path[4] !== 'exclude';
}
function takesOf(alternatives) {
    const any = (key) => alternatives.some(({ definition }) => definition[key] !== undefined);
    return {
        text: any('string') || any('allowed-values'),
        number: any('number'),
        boolean: any('boolean'),
        list: any('sequence'),
        map: any('mapping'),
    };
}
/** Lists that mean something only with an item in them. */
const emptyMatters = /^(?:steps|composite-steps|matrix-filter|sequence-of-non-empty-string|schedule|on-sequence-strict|.*-activity-types)$/;
function accepts(definition, kind, text) {
    if (definition['allowed-values']?.includes(text))
        return true;
    if (kind === 'null' && definition.null !== undefined)
        return true;
    if (kind === 'number' && definition.number !== undefined)
        return true;
    if (kind === 'boolean' && definition.boolean !== undefined)
        return true;
    const { string } = definition;
    if (string === undefined)
        return false;
    if (string.constant !== undefined)
        return string.constant === text;
    return text !== '' || string['require-non-empty'] !== true;
}
function widest(alternatives) {
    return [...new Set(alternatives.flatMap(({ context }) => context))];
}
function allowedValues(alternatives) {
    return alternatives.flatMap(({ definition }) => [
        ...(definition['allowed-values'] ?? []),
        ...(definition.string?.constant === undefined ? [] : [definition.string.constant]),
    ]);
}
/** Of the mappings that could be meant, the one that knows most of the keys; where two do, the one that uses what others wrote. */
function closest({ entries }, maps) {
    let best = maps[0];
    if (maps.length < 2)
        return best;
    let most = -1;
    const named = byRuntime(entries, maps);
    if (named !== undefined)
        return named;
    for (const each of maps) {
        let count = 0;
        for (let at = 0; at < entries.length; at++) {
            const { name } = entries[at];
            const property = each.properties.get(name);
            count += property === undefined ? 0 : property.required ? (name === 'uses' ? 101 : 100) : 1;
        }
        if (count <= most)
            continue;
        best = each;
        most = count;
    }
    return best;
}
/** What runs an action is told by `using`, whichever other keys are there. */
function byRuntime(entries, maps) {
    if (maps[0]?.name !== 'container-runs-strict')
        return undefined;
    const using = entries.find(({ name }) => name === 'using')?.value;
    const text = using?.kind === 'scalar' ? using.text.toLowerCase() : '';
    const name = text === 'docker' ? 'container' : text === 'composite' ? text : text.startsWith('node') ? 'node' : undefined;
    return maps.find((each) => each.name === `${name}-runs-strict`);
}
function firstOf(node) {
    if (node.alias !== undefined)
        return node.alias;
    const first = node.kind === 'map' ? node.entries[0]?.key : node.kind === 'list' ? node.items[0] : node;
    return first === undefined || first === node
        ? node.at
        : first.kind === 'scalar'
            ? first.at
            : { start: first.at.start, end: first.at.start };
}


/***/ })

};
;