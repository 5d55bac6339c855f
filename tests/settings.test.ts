import { describe, expect, it } from 'vitest'
import { readSettings, settings } from '../src/settings.ts'

describe('settings', () => {
  it('need none: the embedded defaults hold', () => {
    expect(readSettings({})).toEqual({ GROUNDLEAF_ALLOWED_ORIGINS: ['*'], GROUNDLEAF_COUNTRY: null, PORT: 8787 })
  })

  it('take an empty one as not set', () => {
    expect(readSettings(Object.fromEntries(settings.map(({ name }) => [name, ''])))).toEqual(readSettings({}))
  })

  it.each([
    {
      env: { GROUNDLEAF_ALLOWED_ORIGINS: 'https://a.example, http://localhost:3000' },
      expected: { GROUNDLEAF_ALLOWED_ORIGINS: ['https://a.example', 'http://localhost:3000'] },
    },
    { env: { GROUNDLEAF_ALLOWED_ORIGINS: '*' }, expected: { GROUNDLEAF_ALLOWED_ORIGINS: ['*'] } },
    { env: { GROUNDLEAF_COUNTRY: 'DE' }, expected: { GROUNDLEAF_COUNTRY: 'DE' } },
    { env: { GROUNDLEAF_COUNTRY: 'unknown' }, expected: { GROUNDLEAF_COUNTRY: 'unknown' } },
    { env: { PORT: '9000' }, expected: { PORT: 9000 } },
  ])('take $env', ({ env, expected }) => {
    expect(readSettings(env)).toMatchObject(expected)
  })

  it.each([
    { env: { GROUNDLEAF_ALLOWED_ORIGINS: 'example.org' }, named: 'GROUNDLEAF_ALLOWED_ORIGINS: "example.org"' },
    { env: { GROUNDLEAF_ALLOWED_ORIGINS: 'https://example.org/page' }, named: 'GROUNDLEAF_ALLOWED_ORIGINS: "https://example.org/page"' },
    { env: { GROUNDLEAF_COUNTRY: 'Germany' }, named: 'GROUNDLEAF_COUNTRY: "Germany"' },
    { env: { PORT: '99999' }, named: 'PORT: "99999"' },
    { env: { PORT: 8080 }, named: 'PORT: ' },
    { env: { GROUNDLEAF_ORIGINS: 'x' }, named: 'GROUNDLEAF_ORIGINS: there is no such setting' },
  ])('name the variable that does not fit: $env', ({ env, named }) => {
    expect(() => readSettings(env)).toThrow(named)
  })
})
