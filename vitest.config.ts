import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		testTimeout: 30_000,
		// No test leaves anything behind in a module: loading all of them once is more than twice as fast.
		isolate: false,
	},
});
