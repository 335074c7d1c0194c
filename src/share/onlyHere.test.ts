import { expect, it } from 'vitest'
import { onlyHere } from './onlyHere.ts'

it('an address of this machine alone is told from one that others reach', () => {
  for (const own of [
    'file:///home/me/site/',
    'http://localhost:5173/',
    'http://site.localhost/',
    'http://127.0.0.1:41730/a/',
    'http://[::1]/',
  ])
    expect(onlyHere(own), own).toBe(true)
  for (const open of [
    'https://host.example/',
    'https://localhost.example/',
    'http://192.0.2.7/',
    'http://127.example/',
  ])
    expect(onlyHere(open), open).toBe(false)
})
