import { peers } from './peers.mjs';

/** Those asked for, and over whom they are counted. @param {string[]} [wanted] all of them by default */
export function choosePeers(wanted = Object.keys(peers)) {
  const unknown = wanted.find((name) => !peers[name]);
  if (unknown !== undefined) {
    console.error(`There is no peer ${unknown}. There are: ${Object.keys(peers).join(', ')}.`);
    process.exit(2);
  }
  const bases = new Set(wanted.flatMap((name) => [peers[name].base, peers[peers[name].base]?.base]));
  return Object.keys(peers).filter((name) => wanted.includes(name) || bases.has(name));
}
