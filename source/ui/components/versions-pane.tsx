import {type Line, line} from '../../layout/line.js';
import {layoutVersions, type Told} from '../../layout/versions.js';
import {margin} from '../frame.js';
import {Lines} from './lines.js';
import {Rule} from './rule.js';

const space = line(' '.repeat(margin));

/** As many of the lines as there is room for; where some are missing, the last one says so. */
const cut = (lines: readonly Line[], height: number): readonly Line[] =>
	lines.length <= height
		? lines
		: [...lines.slice(0, height - 1), line(`… ${lines.length - height + 1} more lines`, 'quiet')];

/** How reports put a sentence, below a rule; nothing where there is no room. */
export const VersionsPane = ({
	told,
	otherwise = '',
	columns,
	height,
}: {
	readonly told: readonly Told[];
	/** What to say where nothing is told. */
	readonly otherwise?: string;
	readonly columns: number;
	readonly height: number;
}) => {
	if (height === 0) {
		return null;
	}

	const lines =
		told.length === 0 ? [line(otherwise, 'quiet')] : cut(layoutVersions(told, columns), height);
	return (
		<>
			<Rule columns={columns} />
			<Lines
				lines={Array.from({length: height}, (_, index) => {
					const spans = lines[index] ?? [];
					return spans.length === 0 ? [] : [...space, ...spans];
				})}
			/>
		</>
	);
};
