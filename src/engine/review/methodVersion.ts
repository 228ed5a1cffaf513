/**
 * Goes up whenever the same rows and settings give other letters, statuses or values than before: who calculates an earlier run again is told that its
 * method was another one. 1 was that of version 0.1, which kept nothing to calculate its runs again from.
 */
export const METHOD_VERSION = 2;
