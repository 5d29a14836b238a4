"use strict";
exports.id = 7284;
exports.ids = [7284];
exports.modules = {



};
;