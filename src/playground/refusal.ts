/** Something that cannot be done as it was asked for: a status of 400 and above, and a sentence for the person. */
export class Refusal extends Error {
  readonly status: 400 | 404 | 409;

  constructor(status: 400 | 404 | 409, message: string) {
    super(message);
    this.status = status;
  }
}
