import {openSync} from 'node:fs';
import process from 'node:process';
import {Readable} from 'node:stream';
import {ReadStream} from 'node:tty';
import {type Report, splitReports, startMouse, stopMouse} from './reports.js';

/**
 * The keys of a terminal, as a stream that Ink reads. What the terminal reports beside keys comes
 * as `report` events, and never as something typed.
 */
export class TerminalInput extends Readable {
	readonly isTTY = true;
	/** Whether the mouse is reported as long as keys are read. */
	reportsMouse = false;
	readonly #terminal: ReadStream;
	readonly #output: NodeJS.WritableStream;
	#raw = false;
	#rest = '';

	constructor(terminal: ReadStream, output: NodeJS.WritableStream) {
		super();
		this.#terminal = terminal;
		this.#output = output;
		terminal.on('data', (bytes: Buffer) => this.#take(bytes));
		terminal.on('end', () => this.push(null));
		terminal.pause();
	}

	/** Takes the keyboard from the shell, or gives it back; and the mouse with it. */
	setRawMode(raw: boolean): this {
		this.#raw = raw;
		this.#terminal.setRawMode(raw);
		if (raw) {
			this.#terminal.resume();
		} else {
			this.#terminal.pause();
		}

		if (this.reportsMouse) {
			this.#output.write(raw ? startMouse : stopMouse);
		}

		return this;
	}

	/** Gives the keyboard back, unless that is done, and lets the program end. */
	close(): void {
		if (this.#raw) {
			this.setRawMode(false);
		}

		this.unref();
	}

	ref(): void {
		this.#terminal.ref();
	}

	unref(): void {
		this.#terminal.unref();
	}

	/** Hears what the terminal reports. */
	onReport(listener: (report: Report) => void): this {
		return this.on('report', listener);
	}

	override _read(): void {}

	#take(bytes: Buffer): void {
		const {keys, reports, rest} = splitReports(this.#rest + bytes.toString('latin1'));
		this.#rest = rest;
		for (const report of reports) {
			this.emit('report', report);
		}

		if (keys !== '') {
			this.push(Buffer.from(keys, 'latin1'));
		}
	}
}

/** Where keys come from: the terminal, also where reports are piped to standard input. */
export const openInput = (): TerminalInput =>
	new TerminalInput(
		process.stdin.isTTY ? process.stdin : new ReadStream(openSync('/dev/tty', 'r+')),
		process.stdout,
	);
