/** Thrown where something has taken as long as it may. */
export class TimeLimitError extends Error {
	override readonly name = 'TimeLimitError';
}
