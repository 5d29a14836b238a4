"use strict";
exports.id = 3537;
exports.ids = [3537];
exports.modules = {

/***/ 3537:
/***/ (function (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   spdxTagValue: () => (/* binding */ spdxTagValue)
/* harmony export */ });
/* harmony import */ var _spdx_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4916);
// SPDX 2.3 as tags and values: one a line, text of several lines between <text> and </text>.

function spdxTagValue(document) {
    const { spdxVersion, dataLicense, SPDXID, name, documentNamespace, creationInfo, packages, relationships, hasExtractedLicensingInfos } = (0,_spdx_js__WEBPACK_IMPORTED_MODULE_0__/* .spdxOf */ .z)(document);
    const lines = [
        `SPDXVersion: ${spdxVersion}`,
        `DataLicense: ${dataLicense}`,
        `SPDXID: ${SPDXID}`,
        `DocumentName: ${oneLine(name)}`,
        `DocumentNamespace: ${documentNamespace}`,
        ...creationInfo.creators.map((creator) => `Creator: ${creator}`),
        `Created: ${creationInfo.created}`,
        ...(creationInfo.comment === undefined ? [] : [`CreatorComment: ${text(creationInfo.comment)}`]),
        ...packages.flatMap((entry) => ['', ...packageLines(entry)]),
        '',
        ...relationships.map(({ spdxElementId, relationshipType, relatedSpdxElement }) => `Relationship: ${spdxElementId} ${relationshipType} ${relatedSpdxElement}`),
        ...(hasExtractedLicensingInfos ?? []).flatMap((info) => [
            '',
            `LicenseID: ${info.licenseId}`,
            `ExtractedText: ${text(info.extractedText)}`,
            `LicenseName: ${oneLine(info.name)}`,
        ]),
    ];
    return `${lines.join('\n')}\n`;
}
function packageLines(entry) {
    return [
        `PackageName: ${oneLine(entry.name)}`,
        `SPDXID: ${entry.SPDXID}`,
        ...(entry.versionInfo === undefined ? [] : [`PackageVersion: ${oneLine(entry.versionInfo)}`]),
        `PackageSupplier: ${entry.supplier}`,
        ...(entry.originator === undefined ? [] : [`PackageOriginator: ${entry.originator}`]),
        `PackageDownloadLocation: ${entry.downloadLocation}`,
        'FilesAnalyzed: false',
        ...(entry.checksums ?? []).map(({ algorithm, checksumValue }) => `PackageChecksum: ${algorithm}: ${checksumValue}`),
        ...(entry.sourceInfo === undefined ? [] : [`PackageSourceInfo: ${text(entry.sourceInfo)}`]),
        `PackageLicenseConcluded: ${entry.licenseConcluded}`,
        `PackageLicenseDeclared: ${entry.licenseDeclared}`,
        `PackageCopyrightText: ${entry.copyrightText}`,
        ...(entry.comment === undefined ? [] : [`PackageComment: ${text(entry.comment)}`]),
        // The schema of the JSON form has an underscore where clause 7.24 has a hyphen.
        `PrimaryPackagePurpose: ${entry.primaryPackagePurpose.replace('_', '-')}`,
        ...(entry.externalRefs ?? []).map((ref) => `ExternalRef: ${ref.referenceCategory} ${ref.referenceType} ${ref.referenceLocator}`),
    ];
}
function oneLine(value) {
    return value.replace(/\s+/g, ' ').trim();
}
/** Nothing in the text may end it early. */
function text(value) {
    return `<text>${value.replaceAll('</text>', '< /text>')}</text>`;
}


/***/ })

};
;