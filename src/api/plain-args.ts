import { ArgsType } from 'type-graphql';
import { PageArgs } from './connection.js';

/** A list without filters or orders of its own. */
@ArgsType()
export class PlainArgs extends PageArgs {}
