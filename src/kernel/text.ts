/**
 * Whether a text says anything: more than white space, marks of direction and width, fillers, controls and accents
 * without a letter. Private characters count: registers of old names are written with them.
 */
export const says = (text: string): boolean =>
  /[^\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);

/**
 * Whether a text stands on one line, as a name or a number of a paper does: no break and no control among its
 * characters.
 */
export const onOneLine = (text: string): boolean => !/[\p{Cc}\u2028\u2029]/u.test(text);
