const { sep } = require('node:path');
const swc = require('@swc/jest');

const PACKAGES = `${sep}node_modules${sep}`;
const MODULE_SYNTAX = /^\s*(import|export)\b|\bimport\s*[.(]/m;

/** Turns what jest loads into CommonJS, of packages too where they are ESM. Most are CommonJS already, and are left as they are: that is sooner said than done anew. */
module.exports = {
  createTransformer(options) {
    const turning = swc.createTransformer(options);
    const isCommonJs = (source, file) => file.includes(PACKAGES) && !MODULE_SYNTAX.test(source);
    return {
      ...turning,
      process: (source, file, jest) =>
        isCommonJs(source, file) ? { code: source } : turning.process(source, file, jest),
    };
  },
};
