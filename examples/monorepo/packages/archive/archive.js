// A CommonJS package of the workspace, plain JavaScript checked by TypeScript.

const { normalizeNames } = require('wirecopy/names')

/** @type {import('wirecopy').NameGroup[]} */
const people = normalizeNames(['Ada Lovik', 'Lovik, Ada', 'Jonas Rehn'])

for (const { name, indexes } of people) console.log(`archive: ${name}: rows ${indexes.join(', ')}`)
