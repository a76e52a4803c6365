/**
 * The names of a module's top level that a function of it gives another value. Where a function has a variable of that name
 * itself, it is that one which changes.
 *
 * @param {object} program ESTree
 * @returns {Set<string>}
 */
export function changedNames(program) {
  const changed = new Set();
  walk(program, []);
  return changed;

  function walk(node, own) {
    if (Array.isArray(node)) return node.forEach((one) => walk(one, own));
    if (typeof node?.type !== 'string') return undefined;
    const inside = isFunction(node) ? [...own, declaredIn(node)] : own;
    const target =
      node.type === 'AssignmentExpression' ? node.left : node.type === 'UpdateExpression' ? node.argument : undefined;
    for (const name of target ? namesOf(target) : []) if (!inside.some((names) => names.has(name))) changed.add(name);
    return Object.values(node).forEach((child) => walk(child, inside));
  }
}

const isFunction = ({ type }) => /^(Arrow)?Function/.test(type);

/** Every name that is declared somewhere in a function. */
function declaredIn(outer) {
  const names = new Set(outer.params.flatMap(namesOf));
  const visit = (node) => {
    if (Array.isArray(node)) return node.forEach(visit);
    if (typeof node?.type !== 'string') return undefined;
    if (node.type === 'VariableDeclarator') for (const name of namesOf(node.id)) names.add(name);
    if (node.type === 'CatchClause' && node.param) for (const name of namesOf(node.param)) names.add(name);
    if (/^(Function|Class)/.test(node.type) && node.id) names.add(node.id.name);
    return Object.values(node).forEach(visit);
  };
  visit(outer.body);
  return names;
}

/** The names that a target or a pattern binds; a property of something is none. */
function namesOf(pattern) {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(namesOf);
  if (pattern.type === 'ObjectPattern') return pattern.properties.flatMap((one) => namesOf(one.value ?? one.argument));
  if (pattern.type === 'AssignmentPattern') return namesOf(pattern.left);
  if (pattern.type === 'RestElement') return namesOf(pattern.argument);
  return [];
}
