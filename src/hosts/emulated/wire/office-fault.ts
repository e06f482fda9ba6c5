/** An error that the emulated Excel answers; office.js turns it into an OfficeExtension.Error with the same code. */
export class OfficeFault extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = '',
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = 'OfficeFault';
  }
}

/** A member that is not emulated: an error for the add-in and an entry in the list of gaps, never a silent success. */
export class NotEmulated extends OfficeFault {
  constructor(readonly member: string) {
    super('ApiNotEmulated', `Not emulated: ${member}`, member, 501);
  }
}

export function invalidArgument(
  location: string,
  message = 'The argument is invalid or missing or has an incorrect format.',
): OfficeFault {
  return new OfficeFault('InvalidArgument', message, location);
}

export function itemNotFound(location: string): OfficeFault {
  return new OfficeFault('ItemNotFound', "The requested resource doesn't exist.", location, 404);
}

export function itemAlreadyExists(location: string): OfficeFault {
  const message = 'A resource with the same name or identifier already exists.';
  return new OfficeFault('ItemAlreadyExists', message, location, 409);
}

export function invalidOperation(
  location: string,
  message = 'This operation is not permitted for the current object.',
): OfficeFault {
  return new OfficeFault('InvalidOperation', message, location);
}

/** What a protected sheet answers to a change. */
export function accessDenied(location: string): OfficeFault {
  return new OfficeFault('AccessDenied', 'You cannot perform the requested operation.', location, 403);
}

/** Takes an enum's value as Excel does: only the words that the API knows. */
export function oneOf<Word extends string>(words: readonly Word[], value: unknown, location: string): Word {
  const found = words.find((word) => word === value);
  if (found === undefined) throw invalidArgument(location);
  return found;
}

export function wantNumber(value: unknown, location: string): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument(location);
  return value;
}

export function wantString(value: unknown, location: string): string {
  if (typeof value !== 'string') throw invalidArgument(location);
  return value;
}

export function wantBoolean(value: unknown, location: string): boolean {
  if (typeof value !== 'boolean') throw invalidArgument(location);
  return value;
}
