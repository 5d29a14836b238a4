"use strict";
exports.id = 818;
exports.ids = [818];
exports.modules = {



};
;