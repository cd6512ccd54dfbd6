/** How many milliseconds tests wait for what must come, before they say that it doesn't: jest's own limit must be longer. */
export const PATIENCE = 20_000;
