import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

/** The folder of the package that a module is of, if it is of any. */
const packageOf = id => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];

const licenseOf = folder => {
	const {name, version} = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
	// Some name in a second file what they hold of others.
	const files = readdirSync(folder, {recursive: true})
		.filter(file => /(?:^|[\\/])licen[cs]es?(?:\.\w+)?$/i.test(file))
		.map(file => readFileSync(path.join(folder, file), 'utf8').trim());
	if (files.length === 0) {
		throw new Error(`${name} ${version} has no licence`);
	}

	return [`# ${name} ${version}`, ...files].join('\n\n');
};

/**
 * The licences of all packages that modules are of.
 * @throws {Error} A package has none.
 */
export const licensesOf = moduleIds => {
	const folders = new Set(moduleIds.flatMap(id => packageOf(id) ?? []));
	return `${[...folders].sort().map(licenseOf).join('\n\n')}\n`;
};
