/**
 * What can be broken on purpose. `path` is a prefix of the address (`/api/v1/public/pointer`), only below `/api`. Every fault may carry `forMs`:
 * how long it lasts in real time; without it, until it is lifted. `cutStreams` and `reset` happen once and at once.
 */
export type Fault =
  /** closes every open stream */
  | Readonly<{ kind: 'cutStreams' }>
  /** answers new streams with this status */
  | Readonly<{ kind: 'refuseStream'; status: number; retryAfter: number | null }>
  /** streams stay open and say nothing at all */
  | Readonly<{ kind: 'silentStream' }>
  | Readonly<{ kind: 'muteHeartbeat' }>
  /** every open stream leaves out its next `count` transitions */
  | Readonly<{ kind: 'gap'; count: number }>
  /** every open stream tells its reader to take a new board */
  | Readonly<{ kind: 'reset' }>
  /** 200 with the page of a captive portal */
  | Readonly<{ kind: 'html'; path: string }>
  | Readonly<{ kind: 'status'; path: string; status: number; retryAfter: number | null }>
  | Readonly<{ kind: 'delay'; path: string; ms: number }>
  /** the first pair of every board, and every transition, has an availability nobody knows */
  | Readonly<{ kind: 'unknownEnum' }>
  /** boards lack this insurer's row */
  | Readonly<{ kind: 'missingInsurer'; id: string }>
  /** answers name the other audience (the projection itself stays right: not even a fault may leak) */
  | Readonly<{ kind: 'wrongAudience' }>
  /** the pointer stays what it was when the fault began, as from a cache that is never renewed */
  | Readonly<{ kind: 'oldPointer' }>;

export type FaultKind = Fault['kind'];
export type FaultOf<Kind extends FaultKind> = Extract<Fault, Readonly<{ kind: Kind }>>;
