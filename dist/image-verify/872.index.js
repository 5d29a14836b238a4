"use strict";
exports.id = 872;
exports.ids = [872];
exports.modules = {



};
;