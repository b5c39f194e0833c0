import type { LoopbackDiscord } from '../support/discord/loopback-discord.ts';

type Methods<K extends string> = Record<K, (...args: never[]) => unknown>;

/** When a method is called for the `times`th time from now with arguments that fit. */
function called<K extends string, T extends Methods<K>>(
  on: T,
  method: K,
  fits: (...args: Parameters<T[K]>) => boolean = () => true,
  times = 1,
): Promise<void> {
  const usual = on[method];
  return new Promise((resolve) => {
    let left = times;
    on[method] = ((...args: Parameters<T[K]>) => {
      if (left > 0 && fits(...args) && --left === 0) resolve();
      return usual.apply(on, args);
    }) as T[K];
  });
}

/** When the bot is at the door of the gateway for the `times`th time, whether or not it is let in. */
export function knocks({ gateway }: LoopbackDiscord, times = 1): Promise<void> {
  return called(gateway, 'accept', () => true, times);
}

export const resumes = ({ gateway }: LoopbackDiscord) => called(gateway, 'resume');

export const identifies = ({ gateway }: LoopbackDiscord) => called(gateway, 'identify');

/** Who comes to the gateway next has to wait at the door. */
export function admitsSlowly({ gateway }: LoopbackDiscord, milliseconds: number): void {
  const usual = gateway.accept;
  gateway.accept = (...args) => {
    gateway.accept = usual;
    setTimeout(() => usual.apply(gateway, args), milliseconds);
  };
}

/** When so many requests have come in whose path fits; what becomes of them is not decided yet. */
export function requested({ faults }: LoopbackDiscord, path: RegExp, times = 1): Promise<void> {
  return called(faults, 'take', (_method, asked) => path.test(asked), times);
}
