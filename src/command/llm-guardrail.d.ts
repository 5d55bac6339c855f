declare module 'llm_guardrail' {
  /** Whether a prompt is let through, by that package's three models. */
  export function checkAll(prompt: string): Promise<{ readonly allowed: boolean }>
}
