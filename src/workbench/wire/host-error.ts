/**
 * What Excel answers when it refuses: a code that Office.js hands to the pane as `error.code`.
 *
 * The codes are Excel's own; the messages are ours, for the developer. A member that the workbench
 * does not play is refused by name, never answered with nothing.
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400
  ) {
    super(message);
    this.name = "HostError";
  }
}

export function itemNotFound(what: string): HostError {
  return new HostError("ItemNotFound", `The requested resource doesn't exist: ${what}`, 404);
}

export function itemAlreadyExists(what: string): HostError {
  return new HostError("ItemAlreadyExists", `A resource of that name already exists: ${what}`, 409);
}

export function invalidArgument(why: string): HostError {
  return new HostError("InvalidArgument", `The argument is invalid or missing: ${why}`);
}

export function invalidOperation(why: string): HostError {
  return new HostError("InvalidOperation", why);
}

export function accessDenied(why: string): HostError {
  return new HostError("AccessDenied", `You cannot perform the requested operation: ${why}`, 401);
}

export function notPlayed(member: string): HostError {
  return new HostError("NotImplemented", `workbench: ${member} is not played`, 501);
}

export function apiNotFound(member: string, needs: string): HostError {
  return new HostError("ApiNotFound", `workbench: ${member} needs ${needs}`, 404);
}
