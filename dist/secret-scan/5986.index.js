"use strict";
exports.id = 5986;
exports.ids = [5986];
exports.modules = {



};
;