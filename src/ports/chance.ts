/** Unguessable ids; a parameter so that tests can set them. */
export type Chance = { readonly id: () => string }
