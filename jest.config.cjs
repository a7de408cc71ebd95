/** Three projects: everything that runs in plain Node, the pane in jsdom, and the built pages in a real browser. */
const transform = {
  '^.+\\.tsx?$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.jest.json', diagnostics: false }],
};
/** Packages below the workbench's grid that are published as ES modules only, which the runner cannot require as they are. */
const MODULE_PACKAGES =
  'nanoid|rbush|quickselect|kdbush|cjk-regex|regexp-util|unicode-regex|franc-min|trigram-utils|n-gram|collapse-white-space';
const shared = {
  rootDir: __dirname,
  transform: {
    ...transform,
    [`/node_modules/(${MODULE_PACKAGES})/.+\\.js$`]: [
      'ts-jest',
      {
        tsconfig: { allowJs: true, module: 'CommonJS', target: 'ES2022', isolatedModules: true },
        diagnostics: false,
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULE_PACKAGES})/)`],
  moduleFileExtensions: ['ts', 'tsx', 'js', 'json'],
  // The benchmark has packages of its own, which no test may meet.
  modulePathIgnorePatterns: ['<rootDir>/tests/bench/node_modules'],
};

module.exports = {
  // By default one core is left free, which on two of them would double the time of a run.
  maxWorkers: '100%',
  // Generous, because a machine may be busy with other things: a test that hangs is still ended.
  testTimeout: 60_000,
  reporters: ['default', '<rootDir>/scripts/test/closingLine.cjs'],
  projects: [
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.e2e\\.test\\.ts$'],
      moduleNameMapper: { '^lodash-es$': 'lodash', '\\.css$': '<rootDir>/tests/support/emptyStyle.cjs' },
    },
    {
      ...shared,
      displayName: 'pane',
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/tests/**/*.test.tsx'],
      moduleNameMapper: { '\\.css$': '<rootDir>/tests/support/emptyStyle.cjs' },
    },
    {
      ...shared,
      displayName: 'e2e',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/tests/e2e/**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/tests/e2e/build.ts',
    },
  ],
};
