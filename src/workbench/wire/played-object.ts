/**
 * An object of the host as it goes about: the name of its type, and what stands for it in the
 * model. Tables give each other's objects by name, and need not import each other.
 */
export class Played {
  constructor(
    readonly type: string,
    readonly self: unknown
  ) {}
}
