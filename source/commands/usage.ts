import {configFile} from '../settings/folders.js';

/** What `--help` prints: every command and option. */
export const usage = (): string => `
  Read several reports of one story side by side, sentence by sentence

  Usage
    $ wirediff [PATH|URL|- …]        open the reader; with no path, on samples
    $ wirediff compare LEFT RIGHT    compare two reports
    $ wirediff coverage PATH …       who reports what, over all reports of a story
    $ wirediff search QUERY PATH …   find passages
    $ wirediff list PATH …           list articles by story

  Options
    --format FORMAT      text or json; compare and coverage also markdown or html
    --output FILE        write to a file
    --width N            columns of a line of text, 40 to 500
    --exit-code          compare: print, and end with status 1 where the reports differ
                         in what they tell
    --theme NAME         dark, light, high-contrast, colour-blind or monochrome;
                         if none is named, as the terminal’s background is
    --no-mouse           leave the mouse to the terminal
    --screen-reader      say everything in words, line after line (as INK_SCREEN_READER=true)
    --allow-private      read addresses of this machine and its network too
    --no-color           no colours (as NO_COLOR)
    -h, --help, --version

  A PATH is a file (text, Markdown, HTML, JSON, feed, mail), a folder of them, or - for
  standard input; a URL is a page or a feed.
  Theme, layout, order, mouse and keys can be set in
  ${configFile}
  Exit status: 0 done; 1 the reports differ (--exit-code); 2 bad usage,
  input that cannot be read, in whole or in part, or output that cannot be written.
`;
