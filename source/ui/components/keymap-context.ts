import {createContext, useContext} from 'react';
import {type Keymap, keymap} from '../keymap.js';

/** The keys as the reader has chosen them. */
export const KeymapContext = createContext<Keymap>(keymap);

export const useKeymap = (): Keymap => useContext(KeymapContext);
