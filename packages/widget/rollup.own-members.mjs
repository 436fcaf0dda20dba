/**
 * zod loops over objects of its own with `for…in` and asks `key in input`. On a page whose scripts add members to
 * `Object.prototype`, as old libraries do, both see those members too, and the module doesn't open. Here they see what
 * the objects own.
 */
export function ownMembers() {
  return {
    name: 'own-members',
    transform(code, id) {
      if (!/[\\/]zod[\\/]/.test(id)) return null;
      const out = code
        .replace(/for \(const (\w+) in ([\w.]+)\) \{/g, 'for (const $1 of Object.keys($2)) {')
        .replace(
          'const isPresent = key in input;',
          'const isPresent = Object.prototype.hasOwnProperty.call(input, key);',
        );
      return out === code ? null : { code: out, map: null };
    },
  };
}
