/** Numbers of three bytes, the lowest first. */
export function threes(bytes: Uint8Array): (place: number) => number {
  return (place) => {
    const at = 3 * place;
    return (bytes[at] as number) | ((bytes[at + 1] as number) << 8) | ((bytes[at + 2] as number) << 16);
  };
}
