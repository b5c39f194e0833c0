/** Tells the parent process how much memory this one takes, as often as it asks. */
export function tellMemory(): void {
  process.on('message', () => {
    globalThis.gc?.();
    process.send?.(process.memoryUsage());
  });
}
