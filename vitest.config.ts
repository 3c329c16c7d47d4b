import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 60_000,
    // two cores: property tests and spawned commands share them
    maxWorkers: 2
  }
})
