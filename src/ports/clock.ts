/** The time, in milliseconds since 1970; a parameter so that tests can set it. */
export type Clock = { readonly nowInMs: () => number }
