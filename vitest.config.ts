import {defineConfig} from 'vitest/config';

export default defineConfig({
	test: {
		include: ['test/**/*.test.{ts,tsx}'],
		// What a busy machine needs, three times over: these only end a test that would go on for ever.
		testTimeout: 120_000,
		hookTimeout: 120_000,
		expect: {poll: {timeout: 60_000}},
		// No test leaves anything behind in a module: loading all of them once is more than twice as fast.
		isolate: false,
	},
});
