/** A link that somebody may have in a course page: what it shows, and what is said about it. */
export interface KeptLink {
  readonly query: string
  /** The canonical form of its state over the project's defaults. */
  readonly canonical: string
  readonly notices: readonly string[]
}

/** Links of version 1. They are kept for ever: lines are added, never changed. */
export const corpus: readonly KeptLink[] = [
  { query: '', canonical: '', notices: [] },
  { query: '?', canonical: '', notices: [] },
  { query: 'v=1', canonical: '', notices: [] },
  {
    query: '?v=1&z=2,1,0',
    canonical: 'v=1&p=0.470588235294,0.352941176471,0.176470588235&z=2,1,0',
    notices: [],
  },
  { query: 'v=1&z=2%2C1%2C0&p=0.5,0.25,0.25', canonical: 'v=1&p=0.5,0.25,0.25&z=2,1,0', notices: [] },
  { query: 'p=0.4,0.3,0.15,0.1,0.05', canonical: '', notices: [] },
  { query: 'q=1,0,0,0,0', canonical: 'v=1&q=1,0,0,0,0', notices: [] },
  {
    query: 'q=0.2,0.2,0.2,0.2,0.2&base=2&line=3',
    canonical: 'v=1&q=0.2,0.2,0.2,0.2,0.2&base=2&line=3',
    notices: [],
  },
  { query: 'y=1', canonical: 'v=1&p=0,1,0,0,0', notices: [] },
  { query: 'y=2&z=0.5,-0.5,0', canonical: 'v=1&p=0,0,1&z=0.5,-0.5,0', notices: [] },
  {
    query: 'labels=chat,chien,renard,hibou,%C3%A9lan',
    canonical: 'v=1&labels=chat,chien,renard,hibou,%C3%A9lan',
    notices: [],
  },
  {
    query: 'p=.5,.5',
    canonical: '',
    notices: ['Part of this link could not be read: p.'],
  },
  {
    query: 'p=2,1,1&q=1,1,2',
    canonical: 'v=1&p=0.5,0.25,0.25&q=0.25,0.25,0.5',
    notices: [
      'In this link p added up to 4: it was rescaled to 1.',
      'In this link q added up to 4: it was rescaled to 1.',
    ],
  },
  {
    query: 'q=0,0,0,0,0&z=0,0,0,0,0',
    canonical: 'v=1&z=0,0,0,0,0',
    notices: ['In this link q is 0 everywhere: it was left out.'],
  },
  {
    query: 'z=0,0,0,0,0&q=0.6,0.1,0.1,0.1,0.1',
    canonical: 'v=1&q=0.6,0.1,0.1,0.1,0.1',
    notices: ['This link has both q and z: q counts.'],
  },
  {
    query: 'p=0.5,0.5&z=1,2,3',
    canonical: 'v=1&p=0.5,0.5&z=1.1,0.2',
    notices: ['In this link p and z differ in length: z was left out.'],
  },
  {
    query: 'z=1,2,3&p=0.5,0.5',
    canonical: 'v=1&p=0.470588235294,0.352941176471,0.176470588235&z=1,2,3',
    notices: ['In this link p and z differ in length: p was left out.'],
  },
  { query: 'base=2&base=10', canonical: 'v=1&base=2', notices: [] },
  {
    query: 'z=51,0,0,0,0&colour=red&base=3&line=0',
    canonical: '',
    notices: ['Part of this link could not be read: z, colour, base, line.'],
  },
  {
    query: 'labels=cat,cat,dog',
    canonical: '',
    notices: ['Part of this link could not be read: labels.'],
  },
  {
    query: 'p=0.5,0.5&labels=a,b,c',
    canonical: 'v=1&p=0.5,0.5&z=1.1,0.2&labels=a,b',
    notices: ['This link has 3 names for 2 classes: the last were left out.'],
  },
  {
    query: 'p=0.5,0.25,0.25&y=0',
    canonical: 'v=1&p=0.5,0.25,0.25&z=1.1,0.2,0.9',
    notices: ['This link has both p and y: p counts.'],
  },
  {
    query: 'y=5',
    canonical: '',
    notices: ['This link has no class 5, counting from 0: y was left out.'],
  },
  {
    query: 'v=2&p=0.5,0.5',
    canonical: '',
    notices: ['This link is of another version of the site: it was left out.'],
  },
  {
    query: 'lock=z,p,p&hide=nav,ask&ask=share-sign&theme=dark&lang=en&motion=none&seed=4294967295&T=0.5',
    canonical: 'v=1&T=0.5&lock=p,z&hide=ask,nav&ask=share-sign&theme=dark&motion=none&seed=4294967295',
    notices: [],
  },
  {
    query: 'lock=p,everything&theme=sepia&seed=4294967296&T=0',
    canonical: '',
    notices: ['Part of this link could not be read: lock, theme, seed, T.'],
  },
  {
    query: '%E0%A4%A=1&__proto__=1&labels=%3Cb%3E,x&p=NaN,1&z=1e3,0',
    canonical: '',
    notices: ['Part of this link could not be read: �%A, __proto__, labels, p, z.'],
  },
]
