/** An address fit for a link: http or https, or a number to call or text; null for anything else. */
export function safeHref(address: string | null): string | null {
  return address !== null && /^(?:https?:\/\/|tel:|sms:)/iu.test(address) ? address : null
}
