"use strict";
exports.id = 8569;
exports.ids = [8569];
exports.modules = {



};
;