/** Begins the name of the field under which an opinion keeps a point that only a later printing has. */
const added = 'added.';

export function addedField(point: string): string {
  return `${added}${point}`;
}

/** True for what is offered because a later printing says so. */
export function isPrintedOffer(field: string): boolean {
  return field.startsWith('printed-') || field.startsWith(added);
}

export function isAddedOffer(field: string): boolean {
  return field.startsWith(added);
}
