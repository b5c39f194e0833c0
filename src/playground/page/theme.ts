import { recall, remember } from './preference.ts';

export type Theme = 'light' | 'dark';

const prefersLight = () => matchMedia('(prefers-color-scheme: light)').matches;

/** The theme that was chosen, or the system's. */
export function firstTheme(): Theme {
  const chosen = recall('theme');
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return prefersLight() ? 'light' : 'dark';
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

export function chooseTheme(theme: Theme): void {
  remember('theme', theme);
  showTheme(theme);
}

/** Follows the system as long as nothing was chosen here. */
export function onSystemTheme(changed: (theme: Theme) => void): void {
  matchMedia('(prefers-color-scheme: light)').addEventListener('change', ({ matches }) => {
    if (recall('theme') === null) changed(matches ? 'light' : 'dark');
  });
}
