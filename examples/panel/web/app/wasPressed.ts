/**
 * Whether the person has done anything on this page load. On the first page of a visit the focus stays where the
 * browser begins, above the skip link; later it goes to what was asked for.
 */
export function wasPressed(): boolean {
  return navigator.userActivation?.hasBeenActive ?? true;
}
