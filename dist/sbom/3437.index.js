"use strict";
exports.id = 3437;
exports.ids = [3437];
exports.modules = {



};
;