export const PALETTES = ['light', 'dark'] as const;
export type PaletteName = (typeof PALETTES)[number];

/** Colours by what they are for; every text stands on the page or on a card. */
export interface Palette {
  readonly page: string;
  readonly card: string;
  readonly border: string;
  readonly line: string;
  readonly text: string;
  readonly muted: string;
  readonly accent: string;
}

const COLOURS: Readonly<Record<PaletteName, Palette>> = {
  light: {
    page: '#ffffff',
    card: '#f4f6f9',
    border: '#cfd6de',
    line: '#7d8794',
    text: '#1b2027',
    muted: '#525c69',
    accent: '#1f56b3',
  },
  dark: {
    page: '#1c1e23',
    card: '#292c33',
    border: '#454a54',
    line: '#8b94a2',
    text: '#f0f2f5',
    muted: '#b3bac5',
    accent: '#94bbff',
  },
};

export function paletteOf(name: PaletteName): Palette {
  return COLOURS[name];
}
