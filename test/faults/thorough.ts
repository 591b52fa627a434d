/** Whether to take the time that finds rare faults: `npm run faults`. */
export const isThorough = process.env.FAULTS === 'thorough';

/** Milliseconds: longer than any number of tries takes. */
export const oneHour = 3_600_000;
