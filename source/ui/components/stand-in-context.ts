import {createContext, useContext} from 'react';

/** What Ink is given in the place of a painted line. */
export type StandIn = (line: string) => string;

/** The line itself stands there, where nobody puts it back. */
export const itself: StandIn = line => line;

export const StandInContext = createContext(itself);

export const useStandIn = (): StandIn => useContext(StandInContext);
