import type { Place } from '../store.ts';

/** A place as messages name it, without what is secret in it. */
export function shownPlace(place: Place): string {
  return 'file' in place ? `DATABASE_FILE=${place.file}` : `DATABASE_URL=${withoutSecrets(place.url)}`;
}

/** `postgres://bot:…@127.0.0.1:5432/attache`; parameters may hold a password too. */
function withoutSecrets(url: string): string {
  return url
    .replace(/[?#].*$/s, '')
    .replace(/^([a-z]+:\/\/)(.*)@/is, (_, scheme: string, user: string) => `${scheme}${user.replace(/:.*$/s, ':…')}@`);
}
