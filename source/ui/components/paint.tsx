import {createContext, useContext} from 'react';
import {type Paint, plainPaint} from '../../theme/paint.js';

/** How lines are painted on this terminal, in the theme of the moment. */
export const PaintContext = createContext<Paint>(plainPaint);

export const usePaint = (): Paint => useContext(PaintContext);
