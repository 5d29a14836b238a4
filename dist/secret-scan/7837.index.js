"use strict";
exports.id = 7837;
exports.ids = [7837];
exports.modules = {



};
;