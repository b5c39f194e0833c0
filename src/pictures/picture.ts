/** A drawing, and what it shows in words. */
export interface Picture {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  /** Everything that is shown, for those who do not see it; at most 1024 characters. */
  readonly alt: string;
}

/** Units of the picture; half of it on a phone, so that nothing below 20 units high can be read there. */
export const WIDTH = 720;
export const MARGIN = 20;
