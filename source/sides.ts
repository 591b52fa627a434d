export type Side = 'left' | 'right';

/** The side across. */
export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

/** One value for each of the two reports. */
export type Sides<Value> = {readonly left: Value; readonly right: Value};
