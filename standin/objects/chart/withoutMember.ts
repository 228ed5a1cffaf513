/** A part without one of its members: that is Excel's default again. */
export function withoutMember<Part extends object, Name extends keyof Part>(
  part: Part,
  name: Name
): Omit<Part, Name> {
  const { [name]: _gone, ...rest } = part;
  return rest;
}
