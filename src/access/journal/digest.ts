/** What a journal entry's digest is over beside the digest before it, each as SQL of the row that is written. */
export interface DigestParts {
  readonly position: string;
  readonly type: string;
  readonly id: string;
  readonly version: string;
  readonly action: string;
  readonly occurredAt: string;
  readonly clientId: string;
  readonly operatorId: string;
  readonly organisationId: string;
  /** The names of the fields that were set, joined by commas. */
  readonly fields: string;
  readonly reason: string;
  readonly keyDigest: string;
  /** The whole row as JSON, and the personal values that stand beside it, as they are kept. */
  readonly whole: string;
  readonly person: string;
}
/** The bytes over which a digest is made, from the digest before it (empty for the first) and the parts. */
export type DigestForm = (before: string, parts: DigestParts) => string;

const first: DigestForm = (before, of) => `${before} || convert_to(jsonb_build_array(
  ${of.position}, ${of.type}, ${of.id}, ${of.version}, ${of.action}, ${of.occurredAt}, ${of.clientId},
  ${of.operatorId}, ${of.organisationId}, ${of.fields}, ${of.reason}, ${of.keyDigest},
  jsonb_strip_nulls(${of.whole}), ${of.person})::text, 'UTF8')`;

/**
 * The forms of a digest, the first of all with number 1. A form that has been used never changes: what it wrote is
 * verified by it for ever. What is written takes the last.
 */
export const digestForms: readonly DigestForm[] = [first];

/** In front of a digest stands the number of its form; those of the first have 32 bytes and no number. */
const numbered = (number: number, bytes: string): string =>
  number === 1 ? `sha256(${bytes})` : `set_byte('\\x00', 0, ${number}) || sha256(${bytes})`;

/** The digest of a row that is written now. */
export const digestOf = (before: string, parts: DigestParts, forms = digestForms): string =>
  numbered(forms.length, forms.at(-1)!(before, parts));

/** The digest that a row must have which was written with `written`: by the form it names; null of an unknown form. */
export const digestAgain = (written: string, before: string, parts: DigestParts, forms = digestForms): string =>
  `case ${forms
    .map((form, i) => {
      const named =
        i === 0 ? `length(${written}) = 32` : `length(${written}) = 33 and get_byte(${written}, 0) = ${i + 1}`;
      return `when ${named} then ${numbered(i + 1, form(before, parts))}`;
    })
    .join(' ')} end`;
