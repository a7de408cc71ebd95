/** The unit and law tests of the core alone: what mutation testing runs over and over. */
const node = require('./jest.config.cjs').projects.find(({ displayName }) => displayName === 'node');

module.exports = {
  ...node,
  displayName: 'mutation',
  reporters: ['default'],
  testMatch: ['<rootDir>/tests/core/**/*.test.ts'],
};
