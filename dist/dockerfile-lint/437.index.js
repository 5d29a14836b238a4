"use strict";
exports.id = 437;
exports.ids = [437];
exports.modules = {



};
;