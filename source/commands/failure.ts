/** Bad usage, unreadable input or output that cannot be written: one line that says what, where and what to do. Exit status 2. */
export class Failure extends Error {
	override readonly name = 'Failure';
}
