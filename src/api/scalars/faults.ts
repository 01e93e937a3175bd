import { GraphQLError } from 'graphql';
import { valueFault, type ValueFault } from '../../kernel/fault.js';

/** A value that is not of its scalar, in both languages; `speaking` (api/fault-language.ts) leaves the caller's own. */
export const refused = (scalar: string, { says, at }: ValueFault): GraphQLError =>
  new GraphQLError(`${scalar}: ${says.en}.`, {
    extensions: { code: 'BAD_USER_INPUT', scalar, reason: says.en, at, says },
  });

const notText = valueFault('须写成字符串', 'it must be written as a string');
/** Scalars that are written as strings take nothing else. */
export const textFor = (scalar: string, value: unknown): string => {
  if (typeof value !== 'string') throw refused(scalar, notText);
  return value;
};

/** Where a scalar of this service is specified: `schema/scalars.md`, which has a section for each. */
export const specifiedBy = (scalar: string): string => `urn:sanbixu:scalars:${scalar}`;
