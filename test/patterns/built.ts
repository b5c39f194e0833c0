import type { Pattern } from './pattern.ts';

/** Patterns that the program puts together, recorded from now on as they are made; call it before any of it is loaded. */
export function recordBuilt(): ReadonlyMap<string, Pattern> {
  const built = new Map<string, Pattern>();
  const seen = new Set<string>();
  const Native = RegExp;
  Error.stackTraceLimit = 30;
  const note = (made: RegExp): RegExp => {
    const key = `/${made.source}/${made.flags}`;
    // Finding the place takes long.
    if (!seen.has(key)) {
      seen.add(key);
      const at = placeOf(new Error().stack ?? '');
      if (at !== null) built.set(key, { source: made.source, flags: made.flags, at });
    }
    return made;
  };
  globalThis.RegExp = new Proxy(Native, {
    construct: (_, given) => note(Reflect.construct(Native, given) as RegExp),
    apply: (_, self, given) => note(Reflect.apply(Native, self, given) as RegExp),
  });
  return built;
}

/** The line of the program that made it; null for what packages make for themselves. */
function placeOf(stack: string): string | null {
  const caller = stack
    .split('\n')
    .slice(1)
    .find((line) => !/\bpatterns\/built\.ts|Reflect|<anonymous>\)?$/.test(line));
  return caller?.match(/\b(?:src|commands)\/[^:]*\.ts:\d+/)?.[0] ?? null;
}
