"use strict";
exports.id = 264;
exports.ids = [264];
exports.modules = {



};
;