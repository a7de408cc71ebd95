/** Two projects: everything that runs in plain Node, and the pane in jsdom. */
const transform = {
  '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json', diagnostics: false }],
};
const shared = {
  rootDir: __dirname,
  transform,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
};

module.exports = {
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      moduleNameMapper: { '^lodash-es$': 'lodash', '\\.css$': '<rootDir>/tests/support/emptyStyle.cjs' },
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/emptyStyle.cjs' },
    },
  ],
};
