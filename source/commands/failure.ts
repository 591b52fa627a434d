/** Bad usage or unreadable input: one line that says what, where and what to do. Exit status 2. */
export class Failure extends Error {
	override readonly name = 'Failure';
}
