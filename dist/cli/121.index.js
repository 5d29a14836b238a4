"use strict";
exports.id = 121;
exports.ids = [121];
exports.modules = {



};
;