import { lawsOfPart } from './testing/lawsOfPart.ts'

lawsOfPart('learning')
