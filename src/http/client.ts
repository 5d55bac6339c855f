import type { Context } from 'hono'

/**
 * What stands for the client that a request comes from: its address, of IPv6 the first half, which one customer has to
 * themselves. Null where there is none to tell by, and for this machine itself.
 */
export function clientOf({ req }: Context): string | null {
  const address = req.header('cf-connecting-ip') ?? ''
  if (address === '' || address === '::1' || address.startsWith('127.')) return null
  return address.includes(':') && !address.includes('.') ? firstHalf(address) : address
}

function firstHalf(address: string): string {
  const [head = '', tail = ''] = address.split('::')
  const before = head.split(':').filter(Boolean)
  const after = tail.split(':').filter(Boolean)
  const groups = address.includes('::') ? [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill('0'), ...after] : before
  return `${groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')}::/64`
}
