/** After the list around it has seen that a message has grown, and has kept what is read where it is: two frames. */
export function afterGrowth(then: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(then));
}
