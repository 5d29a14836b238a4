"use strict";
exports.id = 801;
exports.ids = [801];
exports.modules = {



};
;