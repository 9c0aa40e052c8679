/**
 * A module that the platform brings with it, where it does: Node's, in a browser none. It is asked for in this way so that
 * nothing of Node is imported.
 */
export function builtIn<T>(name: `node:${string}`): T | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(name: string): unknown } };
  return process?.getBuiltinModule?.(name) as T | undefined;
}
