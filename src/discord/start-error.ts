/** Something that only the operator can mend: what it is, and what to do. The program ends with it. */
export class StartError extends Error {}
