/** A passage found: `score` orders the hits of one question, `relevance` (0 to 1) compares between questions. */
export type Hit = { readonly id: string; readonly score: number; readonly relevance: number }

/** Which passages to look among, and how many to bring; ten unless said. */
export type SearchOptions = { readonly limit?: number; readonly kind?: 'brief' | 'claim' }

/** Finds passages about a question, most fitting first; ranks everything that speaks for it and leaves floors to others. */
export type PassageIndex = { readonly search: (question: string, options?: SearchOptions) => readonly Hit[] }
