"use strict";
exports.id = 188;
exports.ids = [188];
exports.modules = {



};
;