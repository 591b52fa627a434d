// The least that a program with Ink can be: one line, until it is ended.
import {render, Text} from 'ink';

render(<Text>one line</Text>);
setInterval(() => {}, 1000);
