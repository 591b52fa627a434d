import {expect, test} from 'vitest';
import {splitCommand} from '../../../source/ui/terminal/split-command.js';

test.each([
	['vim', ['vim']],
	['  code   --wait ', ['code', '--wait']],
	['emacsclient -t -a ""', ['emacsclient', '-t', '-a', '']],
	[`vim -c 'set number' -c "set wrap"`, ['vim', '-c', 'set number', '-c', 'set wrap']],
	['"/opt/My Editor/edit" -w', ['/opt/My Editor/edit', '-w']],
	[`--option="two words"`, ['--option=two words']],
	['', []],
])('%s', (command, words) => {
	expect(splitCommand(command)).toEqual(words);
});
