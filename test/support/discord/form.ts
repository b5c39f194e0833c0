import type { z } from 'zod';
import { type FormFault, invalidForms } from './refusal.ts';

type Issue = z.core.$ZodIssue;

/** Refuses a body as Discord does, with the place and the kind of each fault. */
export function checkForm(schema: z.ZodType, body: unknown): void {
  const { error } = schema.safeParse(body);
  if (error) throw invalidForms(error.issues.flatMap((issue) => faultsOf(issue, [])));
}

/**
 * discord.js sends these two with every message; they say nothing, and the schemas know only what is meant.
 */
export function withoutDefaults(body: unknown): Record<string, unknown> {
  const entries = Object.entries(Object(body) as object);
  return Object.fromEntries(
    entries.filter(([key, value]) => !((key === 'tts' || key === 'enforce_nonce') && value === false)),
  );
}

const CODES: Partial<Record<Issue['code'], string>> = {
  too_big: 'BASE_TYPE_BAD_LENGTH',
  too_small: 'BASE_TYPE_BAD_LENGTH',
  invalid_format: 'BASE_TYPE_BAD_FORMAT',
  invalid_value: 'BASE_TYPE_CHOICES',
};

function faultsOf(issue: Issue, above: readonly PropertyKey[]): FormFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0)
    return meant(issue.errors).flatMap((each) => faultsOf(each, path));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ path: [...path, key], code: 'UNKNOWN_FIELD', message: 'Unknown field' }));
  return [{ path, code: CODES[issue.code] ?? 'BASE_TYPE_BAD_TYPE', message: issue.message }];
}

/** Of the alternatives of a union, the one whose type the body names. */
function meant(alternatives: readonly (readonly Issue[])[]): readonly Issue[] {
  const ofItsType = alternatives.filter(
    (issues) => !issues.some(({ path }) => path.length === 1 && path[0] === 'type'),
  );
  return (ofItsType.length > 0 ? ofItsType : alternatives).reduce((best, each) =>
    each.length < best.length ? each : best,
  );
}
