import process from 'node:process';
import {sanitize} from '../article/sanitize.js';
import type {TextOptions} from '../formats/text.js';
import {configFile} from '../settings/folders.js';
import {readConfig} from '../settings/read-config.js';
import {createPaint, type Paint, plainPaint} from '../theme/paint.js';
import type {ThemeName} from '../theme/theme.js';
import {themes} from '../theme/themes.js';
import {assumedGround, colorLevel, narrowest, type Options} from './options.js';

/** The theme that the config file asks for, if any; what is wrong there is told on standard error. */
const configuredTheme = async (): Promise<ThemeName | undefined> => {
	const {config, problem} = await readConfig(configFile);
	if (problem !== undefined) {
		process.stderr.write(`wirediff: ${sanitize(problem)}\n`);
	}

	return config.theme;
};

const paintOf = async ({output, theme, color}: Options): Promise<Paint> => {
	const level = output === undefined ? colorLevel({color}) : 0;
	if (level === 0) {
		return plainPaint;
	}

	const ground = assumedGround();
	const chosen = theme ?? (await configuredTheme()) ?? ground;
	return createPaint(themes[chosen][ground], level);
};

/** The columns of the terminal, which may not know them and say 0; one with too few breaks the lines. */
const terminalWidth = (): number => Math.max(narrowest, process.stdout.columns || 100);

/** The columns and colours of text that is printed. */
export const textOptions = async (options: Options): Promise<TextOptions> => ({
	width: options.width ?? terminalWidth(),
	paint: options.screenReader ? plainPaint : await paintOf(options),
	spoken: options.screenReader,
});
