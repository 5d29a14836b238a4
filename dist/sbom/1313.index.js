"use strict";
exports.id = 1313;
exports.ids = [1313];
exports.modules = {



};
;