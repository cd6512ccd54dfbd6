/** The gateway has refused the message for good. The text is its own words. */
export class MessageRefused extends Error {}

/** The gateway could not be reached, or did not take the message for reasons that may pass. The text is its own words, or says what is in the way. */
export class MessageDelayed extends Error {}
