/** What a particle makes of the phrase before it. */
export type Role =
  | 'topic'
  | 'subject'
  | 'object'
  /** At or to: a place, a time, an event, an addressee. */
  | 'at'
  /** In a place, or an office that acts. */
  | 'in'
  | 'to'
  | 'with'
  | 'of'
  | 'from'
  | 'until'
  | 'or'
  | 'only'
  | 'also'
  | 'than'
  | 'by'
  | 'as'
  /** What is said: -라고. */
  | 'quote';

/** Particles, each in all its forms; several may follow one another, of which the first names the role and topic marks go. */
export const PARTICLES: ReadonlyMap<string, Role> = new Map(
  Object.entries({
    topic: '은 는 끼리 끼리는',
    subject: '이 가 께서 께서는 이가',
    object: '을 를',
    at: '에 엔 에게 한테 께 에다',
    in: '에서 서 에선',
    to: '로 으로 로는 으로는',
    with: '와 과 랑 이랑 하고',
    of: '의',
    from: '부터 에서부터 로부터 으로부터 한테서 에게서',
    until: '까지',
    or: '이나 나 이든 든 이거나',
    only: '만 밖에 뿐',
    also: '도 라도 이라도',
    than: '보다 처럼 만큼',
    as: '로서 으로서',
    quote: '라고 이라고',
  } satisfies Partial<Record<Role, string>>).flatMap(([role, forms]) =>
    forms.split(' ').map((form) => [form, role as Role] as const),
  ),
);
