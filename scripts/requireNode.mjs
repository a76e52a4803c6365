/** Says in one sentence that this Node is too old, and ends; every other message would be a riddle. */
export function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Ticketdock needs Node 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
